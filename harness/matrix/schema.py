# SPDX-License-Identifier: BSD-2-Clause
"""Checks a guest.yaml or host.yaml against its JSON schema and says in one line what to write instead.

A program made of the schema (generator/lang/schema_code.py) says quickly that a file is right. Only when it is not, the
slow and exact library (jsonschema) is loaded, and finds what is wrong.
"""
from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from generator.lang.schema_code import Check, fits, load_check

from .located import Document
from .model import MatrixError
from .text import shorten

KINDS = {"object": "a map", "array": "a list", "string": "a string (in quotes if it looks like a number)",
         "integer": "a whole number", "number": "a number", "boolean": "true or false"}
MOST_ERRORS = 100
LONGEST_VALUE = 80


def _read_schema(schema: Path) -> dict[str, Any]:
    return json.loads(schema.read_text(encoding="utf-8"))


@lru_cache(maxsize=None)
def _checker(schema: Path) -> Check:
    return load_check(_to_draft_7(_read_schema(schema)))


def _to_draft_7(node: Any) -> Any:
    """The same schema in the older language: what stands beside a $ref counts, and a pattern is about all of a text."""
    if isinstance(node, list):
        return [_to_draft_7(item) for item in node]
    if not isinstance(node, dict):
        return node
    beside = {key: value for key, value in node.items() if key not in ("$ref", "description")}
    if "$ref" in node and beside:
        return {"allOf": [{"$ref": node["$ref"]}, _to_draft_7(beside)]}
    return {key: f"^(?:{value})$" if key == "pattern" and isinstance(value, str) else _to_draft_7(value)
            for key, value in node.items()}


@lru_cache(maxsize=None)
def _validator(schema: Path) -> Any:
    import jsonschema

    def match_whole(_validator: Any, pattern: str, value: Any, _schema: Any) -> Iterator[Any]:
        """A pattern is about all of a text: `$` alone would be content before a newline at the end."""
        if isinstance(value, str) and not re.fullmatch(pattern, value):
            yield jsonschema.ValidationError(f"{_show(value)} does not fit {pattern}")

    whole = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": match_whole})
    return whole(_read_schema(schema))


def check_document(document: Document, kind: str | Path) -> None:
    """Raise the first problem, in the order of the file. `kind`: guest, host, or the file of another schema."""
    schema = kind if isinstance(kind, Path) else Path(__file__).parent / f"{kind}.schema.json"
    if fits(_checker(schema), document.data):
        return
    errors = [_deepest(error) for error in islice(_validator(schema).iter_errors(document.data), MOST_ERRORS)]
    wrong_keys = [error for error in errors if error.validator == "additionalProperties"]
    if errors:      # a key that is misspelt is missing too: say what it is called here
        problems = sorted((_problem(document, error) for error in wrong_keys or errors), key=lambda problem: problem[0])
        raise MatrixError(problems[0][1])


def _deepest(error: Any) -> Any:
    """Of alternatives that all fail, the one that got furthest."""
    while error.context:
        error = max(error.context, key=lambda inner: (len(inner.absolute_path), inner.validator != "type"))
    return error


def _problem(document: Document, error: Any) -> tuple[tuple[int, int], str]:
    path = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        known = list(error.schema.get("properties", {}))
        name = next(key for key in error.instance if key not in known)
        return _line(document, (*path, name), True, f"unknown key '{shorten(name, LONGEST_VALUE)}': {_suggest(name, known)}")
    if error.validator == "required":
        name = next(key for key in error.validator_value if key not in error.instance)
        return _line(document, path, False, f"{_owner(path)} has no '{name}': add it")
    return _line(document, path, False, _message(path, error))


def _line(document: Document, path: tuple, key: bool, text: str) -> tuple[tuple[int, int], str]:
    place = document.at(path, key)
    line, column = place.rsplit(":", 2)[1:]
    return (int(line), int(column)), f"{place}: {text}"


def _message(path: tuple, error: Any) -> str:
    value, wanted = error.instance, error.validator_value
    owner = _owner(path)
    words = error.schema.get("enum")    # they say more than their types
    if words:
        return f"{owner} must be {' or '.join(one if isinstance(one, str) else str(one).lower() for one in words)}, not {_show(value)}"
    if error.validator == "type":
        kinds = [KINDS[kind] for kind in ([wanted] if isinstance(wanted, str) else wanted)]
        return f"{owner} must be {' or '.join(kinds)}, not {_show(value)}"
    if error.validator == "pattern":
        return f"{owner}: {_show(value)} does not fit the pattern {wanted}"
    if error.validator == "maxLength":
        return f"{owner}: {_show(value)} is too long, files are called so: write at most {wanted} characters"
    if error.validator == "const":
        return f"{owner} must be {_show(wanted)}{' or a list' if wanted == 'all' else ''}, not {_show(value)}"
    if error.validator in ("minItems", "minProperties", "minLength"):
        return f"{owner} is empty: it needs at least one"
    if error.validator == "uniqueItems":
        return f"{owner} names the same twice"
    if error.validator in ("exclusiveMinimum", "minimum"):
        return f"{owner} must be more than 0, not {_show(value)}"
    if error.validator == "maximum":
        return f"{owner} must be at most {wanted}, not {_show(value)}"
    return f"{owner}: {error.message.splitlines()[0][:200]}"


def _owner(path: tuple) -> str:
    return "'" + ".".join(shorten(str(step), LONGEST_VALUE) for step in path) + "'" if path else "the file"


def _show(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return KINDS["object" if isinstance(value, dict) else "array"]
    return shorten(json.dumps(value, ensure_ascii=False), LONGEST_VALUE)


def _suggest(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f"did you mean '{near[0]}'?" if near else f"the keys are {', '.join(known)}"
