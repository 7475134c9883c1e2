"""Parley: who said how many, of which side, through whom, in which outlet, at which characters.

The way of an article, a folder or module for each step: ``articles`` (read), ``text`` (zones,
sentences, tokens), ``claims`` (found by ``rules``, with ``actors`` and ``dates``), ``exchanges``
(told apart and tied by ``resolution``, ``authority`` and ``corrections``), ``triples``,
``inference``, ``validation`` (``shacl``, ``evidence``), ``store``, ``query``. Only ``pipeline``
knows the whole order; ``cluster`` does its first half on many machines. Over what was built:
``ledger``, ``audits``, ``checking`` with ``reports``, ``export``, ``linking``, ``publish``,
``explain``. ``cli`` is the command line. What all share stands beside them: ``model``, ``rdf``,
``errors``.
"""

from __future__ import annotations

__version__ = "0.1.0"
