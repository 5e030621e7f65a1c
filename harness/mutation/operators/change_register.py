# SPDX-License-Identifier: BSD-2-Clause
"""A system register has another number, other reserved bits, another access or other needs."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.plan import view_of
from generator.model.system_registers import is_tried, refused_mask

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-register"


def make(base: Base) -> Iterator[Mutant]:
    used = {register.number for register in base.abi.registers}
    for register in base.abi.registers:
        archs = [arch for arch in register.arch if arch in base.archs]
        if not archs or register.kind != "msr":
            continue
        for what, changed in others(base, register, max(used) + 1):
            registers = tuple(changed if item is register else item for item in base.abi.registers)
            yield Mutant(NAME, f"{register.full_name}: {what}", replace(base.abi, registers=registers), archs[base.turn % len(archs)])
            base.turn += 1


def others(base: Base, register: object, free: int) -> Iterator[tuple[str, object]]:
    r = register
    if is_tried(r):     # type: ignore[arg-type]
        yield f"number {r.number:#x} -> {free:#x}", replace(r, number=free)     # type: ignore
        if "write" in r.access:     # type: ignore[attr-defined]
            yield "cannot be read", replace(r, access="write")      # type: ignore[type-var]
    written = any(case.write is not None and not case.fault for case in r.cases)       # type: ignore[attr-defined]
    if written:
        yield "cannot be written", replace(r, access="read")        # type: ignore[type-var]
    if r.reserved == "zero" and "write" in r.access and not r.never and r.fields and refused_mask(r):      # type: ignore
        yield "reserved bits are not looked at", replace(r, reserved="unchecked")      # type: ignore[type-var]
        named = [item for item in r.fields if item.value is None]       # type: ignore[attr-defined]
        for item in named:
            if written_bit(r, item):
                fields = tuple(other for other in r.fields if other is not item)     # type: ignore[attr-defined]
                yield f"{item.name} is reserved", replace(r, fields=fields or (replace(item, value=0),))      # type: ignore[type-var]
    for name, fault in r.without:       # type: ignore[attr-defined]
        if is_tried(r) and clears(base, name):      # type: ignore[arg-type]
            left = tuple(pair for pair in r.without if pair[0] != name)       # type: ignore[attr-defined]
            yield f"does not need {name}", replace(r, without=left)     # type: ignore[type-var]


def written_bit(register: object, item: object) -> bool:
    return any(isinstance(case.write, int) and not case.fault and case.write & item.bits.mask for case in register.cases)     # type: ignore


def clears(base: Base, name: str) -> bool:
    """Whether there is a machine without the feature."""
    view, _ = view_of(base.abi)
    return any(vm.feature == name for vm in view.vms)


OPERATOR = Operator(NAME, "A system register has another number, other reserved bits, another access or other needs.", BREAKING, MODEL, make)
