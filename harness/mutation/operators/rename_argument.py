# SPDX-License-Identifier: BSD-2-Clause
"""An argument has another name."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator, with_argument
from ..table import Names

NAME = "rename-argument"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for rank, argument in enumerate(call.args):
            if call.forms or any(argument.name in (*buffer.address, buffer.length) for buffer in call.buffers):
                continue
            name = f"{argument.name}_renamed"
            if any(item.argument == argument.name for item in base.abi.discovery):
                continue
            history = replace(argument.history, formerly=(*argument.history.formerly, (argument.name, base.abi.releases[-1].version)))
            changed = with_argument(call, rank, replace(argument, name=name, history=history))
            yield Mutant(NAME, f"{call.full_name}: {argument.name}", base.with_call(family, call, changed), base.arch_for(family, call),
                         base.ways_of(call), Names(words={("argument", name): argument.name}))
            break


OPERATOR = Operator(NAME, "An argument has another name.", COMPATIBLE, MODEL, make)
