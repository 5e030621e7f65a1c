# SPDX-License-Identifier: BSD-2-Clause
"""What of memory belongs to a call by its spec: parts of ids that lie there, and lists of calls that one call makes."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.model.abi import Abi, Call, Convention
from generator.model.carrier_kinds import Held
from generator.model.once import once
from generator.model.places import make_place

from .reader import ARCHITECTURES, REGISTERS, TracedCall

# The fields of a structure that holds a call: its number, what it answered, its arguments.
ENTRY = ("op", "result", "args")
MOST_ENTRIES = 256      # as in trace.c
ORDER: dict[str, Literal["little", "big"]] = {"ppc64": "big", "s390x": "big"}


@dataclass(frozen=True)
class CallList:
    """A call that makes the calls of a list. `carrier`: the register with its `number`; `address`, `count`: those with the list and how
    many it has; `size`: bytes of an entry; `fields`: (name, offset, bytes, how many) of ENTRY."""
    name: str
    carrier: str
    number: int
    address: str
    count: str
    size: int
    fields: tuple[tuple[str, int, int, int], ...]


def memory_options(abis: Iterable[Abi], target: str) -> tuple[str, ...]:
    """What the plugin has to read on this machine, for the first ABI that has something there."""
    names, arch = REGISTERS.get(target, ()), ARCHITECTURES.get(target, "")
    for abi in abis:
        convention = find_convention(abi, arch)
        parts = [] if convention is None else list(stored_parts(abi, convention))
        if convention is None or not parts:
            continue
        register = parts[0][1]
        options = [f"memory={names.index(register)}:{max(offset + length for _, where, offset, length in parts if where == register)}"]
        found = find_lists(abi).get(convention.name)
        if found is not None:
            options.append(f"list={names.index(found.carrier)}:{found.number}:{names.index(found.address)}:{names.index(found.count)}:{found.size}")
        return tuple(options)
    return ()


def find_convention(abi: Abi, arch: str) -> Convention | None:
    """The ordinary one of the architecture."""
    return next((item for item in abi.conventions if item.arch == arch and not item.variant), None)


def whole(convention: Convention, text: str) -> str:
    """The register that a place of the convention lies in, by the name that a record has for it."""
    place = make_place(convention.arch, text)
    return text if place is None else place.register


def stored_parts(abi: Abi, convention: Convention) -> Iterator[tuple[str, str, int, int]]:
    """(carrier, register with the address, offset, bytes) of the parts of ids that lie in memory."""
    for carrier in abi.carriers:
        if carrier.held is Held.MEMORY and (carrier.argument or 0) < len(convention.arguments):
            yield carrier.name, whole(convention, convention.arguments[carrier.argument or 0]), carrier.offset or 0, carrier.width // 8


@once
def find_lists(abi: Abi) -> dict[str, CallList]:
    """By the names of conventions."""
    found = {convention.name: find_list(abi, convention) for convention in abi.conventions if not convention.variant}
    return {name: listed for name, listed in found.items() if listed is not None}


def find_list(abi: Abi, convention: Convention) -> CallList | None:
    types = {item.name: item for item in abi.types}
    for call in abi.calls:
        for buffer in call.buffers:
            kind = types.get(buffer.element)
            fields = {item.name: item for item in kind.fields} if kind is not None else {}
            if kind is None or not kind.size or not set(ENTRY) <= fields.keys() or not isinstance(buffer.length, str):
                continue
            places = {argument.name: whole(convention, convention.arguments[argument.index]) for argument in call.args}
            carrier, number = next(iter(call.id))
            taken = tuple((name, fields[name].offset, fields[name].size // max(fields[name].count or 1, 1), fields[name].count or 1) for name in ENTRY)
            return CallList(call.full_name, whole(convention, dict(convention.carriers)[carrier]), number, places[buffer.address[0]],
                            places[buffer.length], kind.size, taken)
    return None


def read_at(memory: Sequence[tuple[int, bytes]], address: int, length: int) -> bytes | None:
    """Bytes of what was read, if all of them were."""
    return next((held[address - start:address - start + length] for start, held in memory
                 if start <= address and address + length <= start + len(held)), None)


def carriers_in_memory(abi: Abi, call: TracedCall, convention: Convention, target: str) -> dict[str, int]:
    """The parts of the id that were read with the call."""
    found = {}
    for name, register, offset, length in stored_parts(abi, convention):
        held = read_at(call.memory, call.before[register] + offset, length)
        if held is not None:
            found[name] = int.from_bytes(held, ORDER.get(target, "little"))
    return found


def entries_of(abi: Abi, call: TracedCall, convention: Convention, target: str, again: TracedCall | None = None) -> list[TracedCall]:
    """The calls of the list that a call makes, as if each had been made by itself. Their answers are in the list once it came back.
    `again`: the next call from the same place, which makes the rest of the list if this one was interrupted."""
    listed = find_lists(abi).get(convention.name)
    if listed is None or call.before.get(listed.carrier) != listed.number:
        return []
    found = []
    count = call.before[listed.count]
    if call.after is None and again is not None and again.before.get(listed.carrier) == listed.number:
        done, odd = divmod(again.before[listed.address] - call.before[listed.address], listed.size)
        count = done if not odd and 0 <= done <= count and again.before[listed.count] == count - done else count
    for index in range(min(count, MOST_ENTRIES)):
        address = call.before[listed.address] + index * listed.size
        held = read_at(call.memory, address, listed.size)
        if held is None:
            break
        number, _, arguments = split_entry(listed, held, target)
        before = {name: 0 for name in call.before} | {whole(convention, text): value for text, value in zip(convention.arguments, arguments)}
        before[listed.carrier] = number[0]
        answered = read_at(call.memory_after, address, listed.size) if call.after is not None else None
        after = None if answered is None else {whole(convention, convention.status[0]): split_entry(listed, answered, target)[1][0]}
        found.append(replace(call, before=before, after=after, memory=[], memory_after=[]))
    return found


def split_entry(listed: CallList, held: bytes, target: str) -> tuple[list[int], ...]:
    order = ORDER.get(target, "little")
    return tuple([int.from_bytes(held[offset + size * index:offset + size * (index + 1)], order) for index in range(many)]
                 for _, offset, size, many in listed.fields)
