"""The one error Parley raises on purpose: what went wrong, where, and what to do about it."""

from __future__ import annotations


class ParleyError(Exception):
    """A problem a user can act on; the command line prints it as one line.

    ``code`` is the exit code: 1 for findings, 2 for input or runtime errors.
    """

    def __init__(self, what: str, *, where: str = "", fix: str = "", code: int = 2) -> None:
        self.what, self.where, self.fix, self.code = what, where, fix, code
        super().__init__(what)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line}; {self.fix}" if self.fix else line
