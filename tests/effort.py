"""Processor time of a piece of work, for the tests that quadratic work must fail.

They compare a text with one several times as long, and leave ample room between linear and
quadratic: how fast Parley is stands in the bench, not here.
"""

from __future__ import annotations

import time
from collections.abc import Callable


def effort(work: Callable[[], object], best_of: int = 3) -> float:
    """Seconds of processor time, the least of several runs: the others were disturbed."""

    def once() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return min(once() for _ in range(best_of))
