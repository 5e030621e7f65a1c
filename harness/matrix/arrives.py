# SPDX-License-Identifier: BSD-2-Clause
"""Whether a call that both releases have means the same to both: it travels alike, and the memory that it names is laid out alike."""
from __future__ import annotations

from generator.model.abi import Abi, Call, Convention
from generator.model.types import holds_memory, type_table
from generator.model.ways import way_of


def differences(call: Call, other: Call, guest: Abi, host: Abi) -> tuple[str, ...]:
    """What the host lacks of the call as the guest makes it, in a few words each. `call` is the guest's, `other` the
    host's. On any architecture that both have: these rarely differ alone."""
    found = []
    for mine, theirs in conventions(call, other, guest, host):
        if not set(mine.instructions) <= set(theirs.instructions):      # the guest may make it by any of its own
            found.append("by this instruction")
        if (mine.carriers, mine.arguments[:len(call.args)]) != (theirs.carriers, theirs.arguments[:len(call.args)]):
            found.append("by these registers")
    found += [f"with this struct {buffer.element}" for buffer, there in zip(call.buffers, other.buffers, strict=False)
              if layout(buffer.element, guest) != layout(there.element, host)]
    return tuple(dict.fromkeys(found))


def conventions(call: Call, other: Call, guest: Abi, host: Abi) -> list[tuple[Convention, Convention]]:
    mine, theirs = way_of(call, ""), way_of(other, "")
    there = {item.arch: item for item in host.conventions if item.variant == theirs.variant}
    return [(item, there[item.arch]) for item in guest.conventions if item.variant == mine.variant and item.arch in there]


def layout(name: str, abi: Abi) -> object:
    """Where everything lies in a structure, with what it holds; for any other type its name."""
    found = type_table(abi).get(name)
    if found is None or not holds_memory(found):
        return name
    return (found.size, found.size32, *((field.name, field.offset, field.offset32, field.count, layout(field.type, abi))
                                        for field in found.fields if not field.reserved))
