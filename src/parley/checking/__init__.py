"""Validation for people and for CI: any RDF, anyone's shapes and checks, findings with places.

``run.py`` is the door: it reads (``sources``), lets ``parley.validation`` judge by our shapes and
``shacl`` and ``checks`` by the user's, and says where each finding stands (``graph_places``,
``article_places``).
"""
