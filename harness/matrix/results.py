# SPDX-License-Identifier: BSD-2-Clause
"""Reads what a run of the matrix left: results.json, for whoever looks at it later."""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.exit_status import Situation
from generator.files import NotUsable, read_regular
from generator.printable import printable

from .model import MatrixError
from .report import SCHEMA

MOST_BYTES = 1 << 30
Shape = Mapping[str, type]
PARTS: Mapping[str, Shape] = {
    "hosts": {"name": str, "host": str, "version": str, "abi": str, "release": str, "arch": str, "emulator": str, "image": dict},
    "guests": {"name": str, "guest": str, "abi": str, "release": str, "arch": str},
    "cells": {"guest": str, "host": str, "abi": str, "arch": str, "verdict": str, "message": str, "findings": list, "facts": dict, "tests": list},
}
OF_A_CELL: Mapping[str, Shape] = {
    "findings": {"test": str, "message": str, "record": str},
    "tests": {"name": str, "outcome": str, "answers": list, "expected": list},
}
"""What readers find in the lists of results.json, and in those of a cell."""
WORDS = {str: "a text", list: "a list", dict: "a map"}


def read_results(file: Path) -> dict[str, Any]:
    """The results with all that PARTS and OF_A_CELL name. Raises MatrixError: what is wrong, and what to do."""
    try:
        data = json.loads(read_regular(file, MOST_BYTES))
    except FileNotFoundError:
        raise MatrixError(f"{printable(str(file))}: there are no results: run 'hvabi matrix' first", Situation.MISSING.status) from None
    except NotUsable as error:
        raise MatrixError(f"{printable(str(file))}: {error}", Situation.UNREADABLE.status) from None
    except OSError as error:
        raise MatrixError(f"{printable(str(file))} cannot be read: {error.strerror or error}", Situation.UNREADABLE.status) from None
    except (ValueError, RecursionError) as error:
        raise MatrixError(f"{printable(str(file))} is no JSON: {error}", Situation.UNREADABLE.status) from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise MatrixError(f"{printable(str(file))} is no results.json of a matrix ({SCHEMA})", Situation.UNREADABLE.status)
    for problem in find_problems(data):
        raise MatrixError(f"{printable(str(file))}: not as a matrix of this version writes it ({problem}): run 'hvabi matrix' again",
                          Situation.UNREADABLE.status)
    return data


def find_problems(data: Mapping[str, Any]) -> Iterator[str]:
    """What is not there, or of another kind."""
    yield from wrong_keys(data, {"run": dict, **dict.fromkeys(PARTS, list)}, "it")
    for part, shape in PARTS.items():
        for index, one in enumerate(data[part]):
            yield from wrong_keys(one, shape, f"{part}[{index}]")
    for index, cell in enumerate(data["cells"]):
        for part, shape in OF_A_CELL.items():
            for place, one in enumerate(cell[part]):
                yield from wrong_keys(one, shape, f"cells[{index}].{part}[{place}]")
    for part, key in (("hosts", "image"), ("cells", "facts")):
        for index, one in enumerate(data[part]):
            if not all(isinstance(value, str) for value in one[key].values()):
                yield f"{part}[{index}].{key} has a value that is no text"


def wrong_keys(one: Any, shape: Shape, place: str) -> Iterator[str]:
    if not isinstance(one, dict):
        yield f"{place} is no map"
        return
    for key, kind in shape.items():
        if not isinstance(one.get(key), kind):
            yield f"{place} has no '{key}' that is {WORDS[kind]}"
