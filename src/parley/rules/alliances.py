"""States that act together in exchanges: whom "the West" may mean. Data only."""

from __future__ import annotations

from typing import Final

WESTERN: Final = frozenset(
    [
        "Austria", "Belgium", "Canada", "Czech Republic", "Denmark", "Estonia", "Finland", "France",
        "Germany", "Italy", "Latvia", "Lithuania", "Netherlands", "Norway", "Poland", "Slovenia",
        "Spain", "Sweden", "United Kingdom", "United States",
    ]
)  # fmt: skip
"""The states of the West that have freed or got back persons together with others."""
