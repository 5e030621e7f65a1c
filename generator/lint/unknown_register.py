# SPDX-License-Identifier: BSD-2-Clause
"""Registers that a convention names are general registers of its architecture, and in blocks those of vectors too."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.problem import suggest
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of

BLOCKS = ("inputs", "outputs")
CODE = "a condition code cannot be a result here. Put it under clobbers; a convention without a status gives the value alone"


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = architecture(convention.node["arch"])
        for kind, name, location in registers_of(convention.node, context):
            if arch.find_register(name) is not None or (kind == "clobbers" and name in arch.others):
                continue
            if kind in BLOCKS and name in arch.vectors:
                if arch.vector is None:
                    yield location, f"the vector registers of {arch.name} cannot hold a block (spec/arch/{arch.name}.yaml): name general ones"
                continue
            if kind in BLOCKS and name in arch.others or kind not in BLOCKS and name in arch.vectors:
                yield location, (f"{name} is no general register{' and no vector' if kind in BLOCKS else ''}: only "
                                 f"{'these hold blocks' if kind in BLOCKS else 'blocks can travel in it'}")
                continue
            if name in arch.flags:
                yield location, (f"{name} is no general register: {CODE if kind in ('status', 'value') else 'only clobbers name it'}")
                continue
            inner = arch.inner.get(name)
            if inner is not None:
                yield location, (f"{name} is the middle of a register of {arch.name}: name {inner.whole} and its bits "
                                 f"{inner.low + inner.width - 1}..{inner.low}")
            else:
                known = [*arch.registers, *(arch.others if kind == "clobbers" else arch.vectors if kind in BLOCKS else ())]
                yield location, f"{arch.name} has no register '{name}': {suggest(name, known)}"
