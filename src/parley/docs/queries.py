"""The page docs/queries.md, made from the headers: ``python -m parley.docs.queries``."""

from __future__ import annotations

import sys

from parley.query import Parameter, Query, all_queries

INTRO = """# The canned questions

Made from the headers of `queries/*.rq` by `python -m parley.docs.queries > docs/queries.md`; not to
be edited by hand. Ask one with `parley query NAME -p parameter=value`, list them with
`parley query --list`, look one up with `parley query NAME --describe`. Every question is plain
SPARQL 1.1 over the union of all graphs, and runs as it is on any SPARQL service.

A parameter marked *required* has to be given. Actors, exchanges, articles and claims are named by
slug (`dmytro-lubinets`, `ARTICLE/main`), by `id:…`, or by their whole IRI; days as `2024`,
`2024-07` or `2024-07-17`.
"""


def page() -> str:
    """The whole page as Markdown."""
    queries = all_queries()
    questions = [query for query in queries if not query.name.startswith("check-")]
    checks = [query for query in queries if query.name.startswith("check-")]
    parts = [
        INTRO,
        "## Questions\n",
        *map(_question, questions),
        "## Checks\n",
        "Rows mean a problem. `parley validate` runs them too.\n",
        *map(_check, checks),
    ]
    return "\n".join(parts)


def _question(query: Query) -> str:
    lines = [f"### {query.name}\n", f"{query.field('summary')}. {query.field('description')}\n"]
    lines += [_parameter(parameter) for parameter in query.parameters]
    if query.parameters:
        lines.append("")
    example = "".join(f" -p {name}={value}" for name, value in query.example.items())
    lines.append(f"Tags: {', '.join(query.tags)} · `parley query {query.name}{example}`\n")
    return "\n".join(lines)


def _parameter(parameter: Parameter) -> str:
    default = {None: "required", "*": "any"}.get(
        parameter.default, f"default `{parameter.default}`"
    )
    return f"- `{parameter.name}` ({parameter.kind}, {default}): {parameter.help}"


def _check(query: Query) -> str:
    return (
        f"### {query.name}\n\n{query.field('summary')}. Problem: {query.field('problem')} "
        f"Solution: {query.field('solution')}\n"
    )


if __name__ == "__main__":
    sys.stdout.write(page())
