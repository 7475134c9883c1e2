"""The words of Turtle and TriG, as the grammar of RDF 1.1 Turtle (section 6.5) defines them."""

from __future__ import annotations

import re

from parley.positions.statements import IRI_CHARACTERS

_BASE = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
CHARS_U = f"{_BASE}_"
CHARS = f"{CHARS_U}0-9\u00b7\u0300-\u036f\u203f-\u2040-"
CODE = r"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}"
LANGUAGE = "[A-Za-z]+(?:-[A-Za-z0-9]+)*"
_PLX = r"%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%]"
_PREFIX = rf"(?:[{_BASE}](?:\.*[{CHARS}])*)?"
_LOCAL = rf"(?:(?:[{CHARS_U}:0-9]|{_PLX})(?:\.*(?:[{CHARS}:]|{_PLX}))*)?"
_ECHAR = rf"\\[tbnrf\"'\\]|{CODE}"
_EXPONENT = r"[eE][+-]?[0-9]+"

SPACE = re.compile(r"(?:[ \t\r\n]+|#[^\n\r]*)*")
TOKEN = re.compile(
    rf"""
    (?P<iri> < (?: {IRI_CHARACTERS} | {CODE} )* > )
  | (?P<blank> _: [{CHARS_U}0-9] (?: \.* [{CHARS}] )* )
  | (?P<name> {_PREFIX} : {_LOCAL} )
  | (?P<string>
      \"{{3}} (?: \"{{0,2}} (?: [^"\\] | {_ECHAR} ) )* \"{{3}}
    | '{{3}} (?: '{{0,2}} (?: [^'\\] | {_ECHAR} ) )* '{{3}}
    | " (?: [^"\\\n\r] | {_ECHAR} )* " | ' (?: [^'\\\n\r] | {_ECHAR} )* ' )
  | (?P<double> [+-]? (?: [0-9]+ \. [0-9]* | \.? [0-9]+ ) {_EXPONENT} )
  | (?P<decimal> [+-]? [0-9]* \. [0-9]+ )
  | (?P<integer> [+-]? [0-9]+ )
  | (?P<at> @ {LANGUAGE} )
  | (?P<word> [A-Za-z]+ )
  | (?P<mark> \^\^ | [.;,()\[\]{{}}] )
    """,
    re.VERBOSE,
)
