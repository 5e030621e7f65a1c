# SPDX-License-Identifier: BSD-2-Clause
"""What is kept of a host between runs: a file that has its old content or all of the new one, whatever ends the process."""
from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from generator.files import NotUsable, read_regular, remove_parts, write_atomically
from harness.matrix.model import MatrixError

from .steps import Sequence, Wrong, from_data, to_data

SCHEMA = "hvabi-fuzz/1"
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
    except (ValueError, TypeError, KeyError) as error:
        raise MatrixError(f"{file} is no state of hvabi fuzz ({' '.join(str(error).split())[:100]}): name another folder with --out, or "
                          "delete it") from None


def read_state(data: Any) -> State:
    if not isinstance(data, dict) or data.pop("schema", "") != SCHEMA:
        raise Wrong(f"its schema is not {SCHEMA}")
    findings = [Kept(**{**item, "program": tuple(from_data(one) for one in item["program"])}) for item in data.pop("findings")]
    state = State(**data, findings=findings)
    if not all(isinstance(number, int) and number >= 0 for number in (state.seed, state.round, state.sequences, state.steps)):
        raise Wrong("a number in it is none")
    return state
