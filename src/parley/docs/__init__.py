"""Writers of pages of docs/: ``python -m parley.docs.<page>``."""
