# SPDX-License-Identifier: BSD-2-Clause
"""Registers of a call that hold, before and after it, what belongs into registers that the compiler keeps for itself.

What such a register needs before the call stands in another one that the call does not read, and what the call leaves in it in another
one that carries no result. Registers that the call destroys anyhow come first, so that the stub saves none for it.
"""
from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from generator.lang.architectures import Architecture


@dataclass(frozen=True)
class StandIn:
    """`given` holds the value of `register` before the call, `back` after it; "" where the call does not read or write it."""
    register: str
    given: str
    back: str


def kept_registers(arch: Architecture, used: Collection[str]) -> tuple[str, ...]:
    """Of the registers that the compiler keeps for itself those that a call uses."""
    return tuple(name for name in (arch.no_operand.registers if arch.no_operand is not None else ()) if name in used)


def free_registers(arch: Architecture) -> list[str]:
    """Registers that may stand in for those that the compiler keeps for itself: first those that no function need preserve."""
    never = {arch.stack, arch.zero, *(arch.registers[name].number for name in (*arch.kept, *(arch.no_operand.registers if arch.no_operand else ())))}
    general = [name for name, register in arch.registers.items() if name == register.whole and register.number not in never]
    first = [name for name in reversed(arch.call_clobbered) if name in general]
    return first + [name for name in general if name not in first and name != arch.pic]


def find_flag_register(arch: Architecture, inputs: Collection[str], results: Collection[str], clobbers: Collection[str],
                       taken: Collection[str] = ()) -> str | None:
    """The register into which flags are read behind the instruction: one that the call does not use, or that it destroys, or that it only
    reads; None if there is none. `taken`: those that stand in for others."""
    known = [name for name in free_registers(arch) if name not in results and name not in taken]
    return next((name for wanted in ((False, False), (False, True), (True, False)) for name in known
                 if (name in inputs, name in clobbers) == wanted), None)


def find_stand_ins(arch: Architecture, inputs: Collection[str], results: Collection[str], clobbers: Collection[str]) -> tuple[StandIn, ...] | None:
    """For each such register of a call; None if it leaves too few others. All registers are whole ones."""
    known = free_registers(arch)
    destroyed = [name for name in known if name in clobbers or name in results]
    sources = iter([name for name in (*destroyed, *(name for name in known if name not in destroyed)) if name not in inputs])
    given: dict[str, str] = {}
    for register in (kept := kept_registers(arch, {*inputs, *results, *clobbers})):
        if register in inputs:
            given[register] = next(sources, "")
            if not given[register]:
                return None
    targets = [name for name in known if name not in results]
    found: list[StandIn] = []
    for register in kept:
        back = choose_target(given.get(register, ""), targets, given.values(), inputs, clobbers) if register in results else ""
        if back is None:
            return None
        targets = [name for name in targets if name != back]
        found.append(StandIn(register, given.get(register, ""), back))
    return tuple(found)


def choose_target(own: str, targets: Sequence[str], given: Iterable[str], inputs: Collection[str], clobbers: Collection[str]) -> str | None:
    """The one that holds the value before, if it may; else one that the call uses, if there is one."""
    if own and own in targets:
        return own
    free = [name for name in targets if name not in set(given)]
    return next((name for name in free if name in clobbers), None) or next((name for name in free if name in inputs), None) or next(iter(free), None)
