# SPDX-License-Identifier: BSD-2-Clause
"""Tasks that come while others run."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from harness.matrix.supervise import Ending, Supply, Task, run_supply


class Chain(Supply):
    """Has a second task once the first has ended, and a third that comes from outside while nothing runs."""

    def __init__(self) -> None:
        super().__init__()
        self.ended: list[str] = []
        self._asked = 0
        self._left = [self.make("third"), self.make("second"), self.make("first")]

    def make(self, name: str) -> Task:
        def finish(_ending: Ending) -> None:
            self.ended.append(name)
        return Task(["true"], Path("/"), 10.0, 100, finish)

    def take(self) -> Task | None:
        if len(self._left) == 3 - len(self.ended) and (len(self._left) > 1 or self.wait()):
            return self._left.pop()
        return None

    def wait(self) -> bool:
        self._asked += 1
        return self._asked > 2

    def is_empty(self) -> bool:
        return not self._left


def run(supply: Supply, stop: Callable[[], bool] = lambda: False) -> None:
    run_supply(supply, 2, stop)


def test_what_comes_later_is_run_too() -> None:
    chain = Chain()
    run(chain)
    assert chain.ended == ["first", "second", "third"]


def test_a_supply_that_has_nothing_yet_can_be_stopped() -> None:
    chain = Chain()
    run(chain, lambda: len(chain.ended) == 2)
    assert chain.ended == ["first", "second"]
