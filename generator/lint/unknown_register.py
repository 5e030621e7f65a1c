# SPDX-License-Identifier: BSD-2-Clause
"""Registers that a convention names are general ones; in blocks, as arguments and values vectors too, for a status flags."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import Architecture, architecture
from generator.lang.problem import suggest
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of

VECTORS = {"inputs": "a block", "outputs": "a block", "arguments": "an argument", "value": "a value"}     # what may be in vector registers
RESULTS = ("status", "when")


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = architecture(convention.node["arch"])
        for kind, name, location in registers_of(convention.node, context):
            if arch.find_register(name) is not None or (kind == "clobbers" and name in arch.others) or (
                    kind in RESULTS and arch.find_result(name) is not None):
                continue
            if name in arch.flags or arch.find_result(name) is not None or kind in RESULTS and name in arch.others and name not in arch.vectors:
                yield location, f"{name} is no general register: {remedy(arch, kind, name)}"
                continue
            if kind in VECTORS and name in arch.vectors:
                if arch.vector is None:
                    yield location, (f"the vector registers of {arch.name} cannot hold {VECTORS[kind]} (spec/arch/{arch.name}.yaml): "
                                     "name general ones")
                continue
            if kind in VECTORS and name in arch.others or name in arch.vectors:
                yield location, (f"{name} is no general register and no vector: only these hold {VECTORS[kind]}" if kind in VECTORS else
                                 f"{name} is a vector register, and only arguments, the value and blocks travel in these: name a general one")
                continue
            inner = arch.inner.get(name)
            if inner is not None:
                yield location, (f"{name} is the middle of a register of {arch.name}: name {inner.whole} and its bits "
                                 f"{inner.low + inner.width - 1}..{inner.low}")
            else:
                known = [*arch.registers, *(arch.others if kind == "clobbers" else arch.vectors if kind in VECTORS else ())]
                yield location, f"{arch.name} has no register '{name}': {suggest(name, known)}"


def remedy(arch: Architecture, kind: str, name: str) -> str:
    """What to write where flags, conditions and the like cannot be."""
    if arch.find_result(name) is not None:
        return "only 'status', 'when' and 'clobbers' name it" + ("; a value comes back in a general register" if kind == "value" else "")
    if kind in RESULTS and arch.readable:
        return f"a status can be in {' or '.join(arch.readable)} besides (spec/arch/{arch.name}.yaml)"
    return "only clobbers name it"
