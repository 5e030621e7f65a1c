# SPDX-License-Identifier: BSD-2-Clause
"""The memory that a system register names is enabled, addressed or laid out otherwise."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._types import BOTH_AND_EDIT, find_type, meaning_changed
from generator.diff.rules._words import EDIT

HISTORY = ("KVM's wall clock takes an address without an enable bit (MSR 0x4b564d00) and its system time one with bit 0 "
           "as enable (0x4b564d01, Documentation/virt/kvm/x86/msr.rst): to take one for the other makes KVM write beside"
           " the memory.")
CLAIMS = ("SystemRegister.memory", "RegisterMemory.address", "RegisterMemory.enable", "RegisterMemory.type",
          "RegisterMemory.size")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        before, after = old.memory, new.memory
        if before is None or after is None:
            if before is not after:
                yield Found(at_register(new, "memory"), "names memory now" if before is None else "no longer names memory", BOTH_AND_EDIT)
            continue
        renamed = {was.bits: was.name for was in old.fields}
        same = {item.name: renamed.get(item.bits, item.name) for item in new.fields}
        words = [f"{what} was {one or 'none'} and is {two or 'none'}" for what, one, two in (
            ("the field of the address", before.address, after.address), ("the field that enables it", before.enable, after.enable))
            if one != same.get(two, two)]
        followed = before.type and all(memory.size == (kind.size if kind is not None else None) for memory, kind in (
            (before, find_type(pair.old, before.type)), (after, find_type(pair.new, after.type))))     # then the type's rules tell the size
        if before.size != after.size and not followed:
            words.append(f"it had {before.size} bytes and has {after.size}")
        meaning = meaning_changed(pair, before.type, after.type) if before.type and after.type else "edit" if before.type != after.type else ""
        if meaning not in ("", "edit"):
            words.append(f"it held {before.type} and holds {after.type}")
        if words:
            yield Found(at_register(new, "memory"), "; ".join(words), BOTH_AND_EDIT, "make a new register with a feature of its own")
        elif meaning:
            yield Found(at_register(new, "memory"), f"what lies there is called {after.type or 'nothing'}", Effects(recompile=EDIT))
