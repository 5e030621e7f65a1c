# SPDX-License-Identifier: BSD-2-Clause
"""A call leaves registers that can stand in for those that compilers keep for themselves."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import Architecture, architecture
from generator.lint._context import Context, Finding
from generator.lint._registers import Named, places_of
from generator.model.places import make_place
from generator.model.stand_ins import find_flag_register, find_stand_ins, kept_registers

BEFORE, AFTER = ("carriers", "fixed", "arguments", "inputs"), ("status", "value", "when", "outputs")


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = architecture(convention.node["arch"])
        named = [(item, place.register) for item in places_of(convention.node, context)
                 if (place := make_place(arch.name, item.text)) is not None]
        used = {purpose: {register for item, register in named if item.purpose in purposes}
                for purpose, purposes in (("before", BEFORE), ("after", AFTER), ("clobbers", ("clobbers",)))}
        if (convention.node.get("blocks") or {}).get("out") == "rest":
            used["after"] |= {register for item, register in named if item.purpose == "inputs"}
        yield from check_flags(arch, named, used)
        if arch.no_operand is None or arch.no_operand.memory or find_stand_ins(arch, used["before"], used["after"], used["clobbers"]) is not None:
            continue
        kept = kept_registers(arch, used["before"] | used["after"])
        too_many = "before" if find_stand_ins(arch, used["before"], (), ()) is None else "after"
        item = last_of(named, kept, BEFORE if too_many == "before" else AFTER)
        yield item.location, (f"compilers for {arch.name} keep {' and '.join(kept)} for themselves, and a stub has no other register for what the call "
                              f"{'reads' if too_many == 'before' else 'leaves'} there: let the convention name fewer registers for what "
                              f"{'goes in' if too_many == 'before' else 'comes back'}")


def last_of(named: list[tuple[Named, str]], kept: tuple[str, ...], purposes: tuple[str, ...]) -> Named:
    """The last place in such a register, or else the last one of all."""
    found = [item for item, register in named if item.purpose in purposes and register in kept]
    return (found or [item for item, _ in named])[-1]


def check_flags(arch: Architecture, named: list[tuple[Named, str]], used: dict[str, set[str]]) -> Iterator[Finding]:
    """A status in flags is read into a register that has no result."""
    taken = {name for one in find_stand_ins(arch, used["before"], used["after"], used["clobbers"]) or () for name in (one.given, one.back)}
    for item, register in named:
        if item.purpose in AFTER and register in arch.readable and find_flag_register(
                arch, used["before"], used["after"], used["clobbers"], taken) is None:
            yield item.location, (f"a stub reads {register} into a register that has no result, and there is none: let the convention name fewer "
                                  "registers for what comes back")
