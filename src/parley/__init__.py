"""Parley: who said how many, of which side, through whom, in which outlet, at which characters."""

from __future__ import annotations

__version__ = "0.1.0"
