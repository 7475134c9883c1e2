"""``python -m parley``: the same as the command ``parley``."""

from __future__ import annotations

from parley.cli import main

main()
