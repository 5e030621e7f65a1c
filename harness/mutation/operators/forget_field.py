# SPDX-License-Identifier: BSD-2-Clause
"""The host does not fill a field of a buffer."""
from __future__ import annotations

from collections.abc import Iterator


from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..leaves import Leaves, variants
from ..table import Behaviour, field_name, word_of

NAME = "forget-field"


KIND = 4
MOST = 3        # fields of a buffer: the first ones and the last


def make(base: Base) -> Iterator[Mutant]:
    leaves = {arch: Leaves(base.abi, arch, word_of(arch), {}) for arch in base.archs}
    for family, call in base.calls():
        for buffer in call.buffers:
            if buffer.space == "registers" or "out" not in buffer.direction:
                continue
            arch = base.arch_for(family, call)
            found = next(iter(variants(leaves[arch].of(buffer.element), 1)), [])
            for leaf in [*found[:MOST - 1], *found[-1:]]:
                yield Mutant(NAME, f"{call.full_name}: {buffer.name}.{leaf.path}", base.abi, arch, base.ways_of(call),
                             behaviour=Behaviour(((call.full_name, (KIND, field_name(buffer, 0, leaf.path), 0)),)))


OPERATOR = Operator(NAME, "The host does not fill a field of a buffer.", BREAKING, HOST, make)
