# SPDX-License-Identifier: BSD-2-Clause
"""What is kept of a host between runs: a file that has its old content or all of the new one, whatever ends the process."""
from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from generator.files import NotUsable, read_regular, remove_parts, write_atomically
from harness.matrix.model import MatrixError

from .judge import KINDS
from .steps import Sequence, Wrong, from_data, to_data

SCHEMA = "hvabi-fuzz/1"
ANSWER = re.compile(r"-?\d{1,20}|exception|not made")
FILE = "state.json"
LARGEST = 64 << 20


@dataclass
class Kept:
    """A finding that was made smaller. `program`: the sequences that show it, the last one with it. `seen`: how often it was
    met. `confirmed`: it shows alone in a machine that was started for it."""
    kind: str
    call: str
    about: str
    detail: str
    program: tuple[Sequence, ...]
    seen: int = 1
    confirmed: bool = False
    file: str = ""

    @property
    def signature(self) -> tuple[str, str, str]:
        return self.kind, self.call, self.about


@dataclass
class State:
    """`round`: the next one to draw. `coverage`: how often a call was answered with what. `spec`: the text that was drawn from; `only`: globs of the calls."""
    seed: int
    cell: str
    spec: str
    only: list[str] = field(default_factory=list)
    round: int = 0
    sequences: int = 0
    steps: int = 0
    boots: int = 0
    seconds: float = 0.0
    coverage: dict[str, dict[str, int]] = field(default_factory=dict)
    findings: list[Kept] = field(default_factory=list)
    lost: int = 0       # sequences that were drawn and never made, since a boot broke under others too often

    def count(self, call: str, status: str) -> None:
        row = self.coverage.setdefault(call, {})
        row[status] = row.get(status, 0) + 1

    def save(self, folder: Path) -> None:
        data = {"schema": SCHEMA, **asdict(self)}
        data["findings"] = [{**asdict(kept), "program": [to_data(one) for one in kept.program]} for kept in self.findings]
        write_atomically(folder / FILE, json.dumps(data, indent=1) + "\n")


def load_state(folder: Path) -> State | None:
    """None where there is none. Raises MatrixError for a file that is no state."""
    file = folder / FILE
    if not file.exists():
        return None
    remove_parts(folder)
    try:
        return read_state(json.loads(read_regular(file, LARGEST)))
    except NotUsable as error:
        raise MatrixError(f"{file}: {error}") from None
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise MatrixError(f"{file} is no state of hvabi fuzz ({' '.join(str(error).split())[:100]}): name another folder with --out, or forget "
                          "it with --fresh") from None


def read_state(data: Any) -> State:
    """Of data that may be anything. Raises Wrong, and what a map raises that lacks a key or has another."""
    if not isinstance(data, dict) or data.pop("schema", "") != SCHEMA:
        raise Wrong(f"its schema is not {SCHEMA}")
    findings = data.pop("findings")
    if not isinstance(findings, list):
        raise Wrong("'findings' is no list")
    state = State(**data, findings=[read_kept(item) for item in findings])
    for name in ("seed", "round", "sequences", "steps", "boots", "lost"):
        if not is_count(getattr(state, name)):
            raise Wrong(f"'{name}' is no number from 0 on")
    if type(state.seconds) not in (int, float) or not 0 <= state.seconds < math.inf:
        raise Wrong("'seconds' is no time")
    if not isinstance(state.cell, str) or not isinstance(state.spec, str) or not is_list_of(state.only, str):
        raise Wrong("'cell', 'spec' or 'only' is no text")
    if not isinstance(state.coverage, dict) or not all(map(is_row, state.coverage.values())):
        raise Wrong("'coverage' does not count answers")
    return state


def read_kept(data: Any) -> Kept:
    if not isinstance(data, dict) or not is_list_of(data.get("program"), list) or not data["program"]:
        raise Wrong("a finding has no 'program' of sequences")
    kept = Kept(**{**data, "program": tuple(from_data(one) for one in data["program"])})
    if kept.kind not in KINDS or not is_list_of([kept.call, kept.about, kept.detail, kept.file], str) or not is_count(kept.seen) \
            or not isinstance(kept.confirmed, bool) or kept.file != Path(kept.file).name:
        raise Wrong("a finding is not as one is written")
    return kept


def is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 63


def is_list_of(value: Any, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, kind) for one in value)


def is_row(value: Any) -> bool:
    """How often each answer of a call came."""
    return isinstance(value, dict) and all(ANSWER.fullmatch(text) and is_count(number) for text, number in value.items())
