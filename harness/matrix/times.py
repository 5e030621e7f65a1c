# SPDX-License-Identifier: BSD-2-Clause
"""How long things took the last time: for the order of things, and for how long the rest will take.

Kept as build/times.json, best effort: a file that is missing, broken or cannot be written costs nothing but the estimate.
"""
from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.files import NotUsable, read_regular, write_atomically

SCHEMA = "hvabi-times/1"
LONGEST = 86400.0
MOST_BYTES = 1 << 20
GRACE = 2.0         # seconds of which the first few things say little
ENOUGH = 4.0        # seconds of work after which an estimate needs no earlier run


def load_times(file: Path) -> dict[str, float]:
    try:
        data = json.loads(read_regular(file, MOST_BYTES))
        if data["schema"] != SCHEMA:
            return {}
        return {str(name): float(seconds) for name, seconds in data["seconds"].items() if 0 <= seconds <= LONGEST}
    except (OSError, NotUsable, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def save_times(file: Path, times: dict[str, float]) -> None:
    rounded = {name: round(seconds, 2) for name, seconds in sorted(times.items())}
    try:
        write_atomically(file, json.dumps({"schema": SCHEMA, "seconds": rounded}, indent=0) + "\n")
    except OSError:
        pass


@dataclass
class Estimate:
    """Of one kind of work, such as builds. `last`: seconds by name, of earlier runs."""
    last: dict[str, float]
    took: dict[str, float] = field(default_factory=dict)    # in this run
    _expected: float = 0.0      # of what has ended
    _spent: float = 0.0

    def expect(self, name: str, default: float) -> float:
        return self.last.get(name, default)

    def end(self, name: str, default: float, seconds: float) -> None:
        self._expected += self.expect(name, default)
        self._spent += seconds
        self.took[name] = seconds

    def left(self, waiting: Iterable[tuple[str, float]]) -> float | None:
        """Seconds of work in all that is still to come (name, default); None: nobody can know."""
        waiting = list(waiting)
        if not waiting:
            return 0.0
        known = sum(name in self.last for name, _ in waiting)
        if self._spent < ENOUGH and 2 * known < len(waiting):
            return None
        pace = (self._spent + GRACE) / (self._expected + GRACE)
        return pace * sum(self.expect(name, default) for name, default in waiting)
