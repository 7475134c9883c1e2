"""Profiles: what counts, and from which severity on a run fails. The data is profiles.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

from parley.errors import ParleyError
from parley.findings import SEVERITIES
from parley.resources import read_profiles

NAMES = ("base", "release", "strict")
_KEYS = {"about", "fail_on", "leave_out", "severity"}


@dataclass(frozen=True)
class Profile:
    """``leave_out`` and the keys of ``severity`` are patterns of the names of shapes and checks."""

    name: str
    about: str = ""
    fail_on: str = "violation"
    leave_out: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)

    def leaves_out(self, name: str) -> bool:
        """True for what this profile does not report."""
        return any(fnmatchcase(name, pattern) for pattern in self.leave_out)

    def severity_of(self, name: str, severity: str) -> str:
        """The severity under this profile."""
        for pattern, changed in self.severity.items():
            if fnmatchcase(name, pattern):
                return changed
        return severity


def load_profile(name: str) -> Profile:
    """One of NAMES, or the only profile of a user's own YAML file."""
    if name in NAMES:
        return _profile(name, yaml.safe_load(read_profiles())[name], "profiles.yaml")
    path = Path(name)
    if path.suffix not in (".yaml", ".yml"):
        fix = f"choose {', '.join(NAMES)}, or a YAML file of your own"
        raise ParleyError(f"no profile {name!r}", fix=fix)
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        what = f"no profile: {' '.join(str(error).split())}"
        raise ParleyError(what, where=name) from error
    if not isinstance(said, dict) or len(said) != 1:
        raise ParleyError("a file of one profile is expected", where=name)
    ((own, fields),) = said.items()
    return _profile(str(own), fields, name)


def _profile(name: str, said: object, where: str) -> Profile:
    said = said or {}
    if not isinstance(said, dict) or said.keys() - _KEYS:
        raise ParleyError(f"a profile may say {', '.join(sorted(_KEYS))}", where=where)
    severity = said.get("severity") or {}
    chosen = [said.get("fail_on", "violation"), *severity.values()]
    if wrong := [each for each in chosen if each not in (*SEVERITIES, "none")]:
        what = f"{wrong[0]!r} is no severity"
        raise ParleyError(what, where=where, fix=f"use {', '.join(SEVERITIES)}")
    leave_out = tuple(map(str, said.get("leave_out") or ()))
    return Profile(name, str(said.get("about", "")), chosen[0], leave_out, severity)
