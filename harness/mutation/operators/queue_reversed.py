# SPDX-License-Identifier: BSD-2-Clause
"""A queue is performed from its end."""
from __future__ import annotations

from collections.abc import Iterator

from generator.model.queues import find_queue

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "queue-reversed"
KIND = 13


def make(base: Base) -> Iterator[Mutant]:
    queue = find_queue(base.abi)
    for arch in base.archs if queue is not None else ():
        name = queue.run.full_name      # type: ignore[union-attr]
        yield Mutant(NAME, f"{name}, {arch}", base.abi, arch, frozenset((name,)), behaviour=Behaviour(((name, (KIND, 0, 0)),)))


OPERATOR = Operator(NAME, "A queue is performed from its end.", BREAKING, HOST, make)
