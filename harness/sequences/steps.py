# SPDX-License-Identifier: BSD-2-Clause
"""A sequence of calls as data: what a table for the guest holds, and what a file of `--repeat` holds."""
from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any

PAGE = 4096
ARENA_PAGES = 6
ARENA = ARENA_PAGES * PAGE
FIRST, SECOND = PAGE, 3 * PAGE      # $scratch and $scratch2 in the arena, as guests/sequences/sequences.h has them
IN_REGISTERS = 0x80000000
FILL = 1
MOST_STEPS, MOST_STORES, MOST_ARGUMENTS, MOST_SPANS = 64, 160, 32, 16
BLOCK_BYTES = 256
WIDTHS = (8, 16, 32, 64)

# As enum hvabi_symbol of harness/conformance/conformance.h, then enum value_source.
SOURCES = {"number": 0, "$scratch": 1, "$scratch_low": 2, "$scratch_high": 3, "$scratch_va": 4, "$unmapped": 5,
           "$unmapped_low": 6, "$unmapped_high": 7, "$self": 8, "$none": 9, "$scratch2": 10, "$scratch2_va": 11,
           "result": 64, "status": 65, "memory": 66, "code": 67}
PLACES = {"$scratch": FIRST, "$scratch_low": FIRST, "$scratch_va": FIRST, "$scratch2": SECOND, "$scratch2_va": SECOND}
MASK = (1 << 64) - 1


class Wrong(ValueError):
    """What was read is no sequence; the text says why."""


@dataclass(frozen=True)
class Value:
    """`source`: a name of SOURCES. `aux`: the step (result, status), or the bits (memory)."""
    source: str
    number: int = 0
    aux: int = 0

    @property
    def place(self) -> int | None:
        """Where it is in the arena, if it is the address of a place in it."""
        if self.source not in PLACES:
            return None
        at = PLACES[self.source] + (self.number if self.number < 1 << 63 else self.number - (1 << 64))
        return at if 0 <= at < ARENA else None

    @property
    def earlier(self) -> int | None:
        """The step that it comes from."""
        return self.aux if self.source in ("result", "status") else None


def number(value: int) -> Value:
    return Value("number", value & MASK)


@dataclass(frozen=True)
class Store:
    """`at`: in the arena, or IN_REGISTERS plus the byte of a buffer in registers. `width`: bits, or FILL."""
    at: int
    width: int
    value: Value


@dataclass(frozen=True)
class Step:
    """A call with its arguments and what lies in memory before it. `call`: with its form, as the tables name it."""
    call: str
    args: tuple[Value, ...] = ()
    stores: tuple[Store, ...] = ()
    other_poison: bool = False

    def values(self) -> tuple[Value, ...]:
        return (*self.args, *(store.value for store in self.stores))


Sequence = tuple[Step, ...]


def keep_steps(sequence: Sequence, kept: list[int], seen: dict[int, tuple[int, int]]) -> Sequence:
    """Only those steps, in order. What came from a step that is gone is the number that it gave: `seen`, status and value of
    each."""
    place = {old: new for new, old in enumerate(kept)}

    def move(value: Value) -> Value:
        if value.earlier is None:
            return value
        if value.earlier in place:
            return replace(value, aux=place[value.earlier])
        status, result = seen.get(value.earlier, (0, 0))
        return number(value.number + (result if value.source == "result" else status))

    return tuple(change_values(sequence[old], move) for old in kept)


def change_values(step: Step, change: Any) -> Step:
    return replace(step, args=tuple(map(change, step.args)),
                   stores=tuple(replace(store, value=change(store.value)) for store in step.stores))


def digest(sequence: Sequence) -> str:
    return hashlib.sha256(json.dumps(to_data(sequence)).encode()).hexdigest()[:12]


def to_data(sequence: Sequence) -> list[dict[str, Any]]:
    """As JSON has it."""
    def value(one: Value) -> list[Any]:
        return [one.source, one.number, one.aux] if one.aux else [one.source, one.number]

    return [{"call": step.call, "args": [value(one) for one in step.args],
             **({"stores": [[store.at, store.width, value(store.value)] for store in step.stores]} if step.stores else {}),
             **({"other_poison": True} if step.other_poison else {})} for step in sequence]


def from_data(data: Any) -> Sequence:
    """The sequence of such data, which may be anything. Raises Wrong."""
    if not isinstance(data, list) or not 0 < len(data) <= MOST_STEPS:
        raise Wrong(f"a sequence is a list of 1 to {MOST_STEPS} steps")
    return tuple(_step(item, index) for index, item in enumerate(data))


def _step(data: Any, index: int) -> Step:
    if not isinstance(data, dict) or not isinstance(data.get("call"), str) or not data.keys() <= {"call", "args", "stores", "other_poison"}:
        raise Wrong(f"step {index} is not a map with 'call' and 'args'")
    args, stores = data.get("args", []), data.get("stores", [])
    if not isinstance(args, list) or len(args) > MOST_ARGUMENTS or not isinstance(stores, list) or len(stores) > MOST_STORES:
        raise Wrong(f"step {index} has no lists of arguments and stores, or they are too long")
    return Step(data["call"], tuple(_value(item, index) for item in args), tuple(_store(item, index) for item in stores),
                bool(data.get("other_poison", False)))


def _whole(item: Any, limit: int) -> bool:
    return isinstance(item, int) and not isinstance(item, bool) and 0 <= item < limit


def _value(data: Any, index: int) -> Value:
    if not isinstance(data, list) or len(data) not in (2, 3) or not isinstance(data[0], str) or data[0] not in SOURCES or not all(_whole(item, 1 << 64) for item in data[1:]):
        raise Wrong(f"step {index} has a value that is no [source, number]; the sources are {', '.join(SOURCES)}")
    value = Value(data[0], data[1], data[2] if len(data) == 3 else 0)
    if value.earlier is not None and value.earlier >= index:
        raise Wrong(f"step {index} takes a result of step {value.earlier}, which is not before it")
    if value.source == "memory" and (value.aux not in WIDTHS or value.number > ARENA - value.aux // 8):
        raise Wrong(f"step {index} takes a value from memory that is not in the arena")
    return value


def _store(data: Any, index: int) -> Store:
    if not isinstance(data, list) or len(data) != 3 or not _whole(data[0], 1 << 32) or not _whole(data[1], 256):
        raise Wrong(f"step {index} has a store that is no [at, width, value]")
    store = Store(data[0], data[1], _value(data[2], index))
    if not is_store(store):
        raise Wrong(f"step {index} has a store that is not in the arena, or of no width")
    return store


def is_store(store: Store) -> bool:
    if store.width == FILL:
        return store.value.source == "number" and store.at + store.value.number <= ARENA
    if store.width not in WIDTHS:
        return False
    if store.at >= IN_REGISTERS:
        return store.at - IN_REGISTERS + store.width // 8 <= BLOCK_BYTES
    return store.at + store.width // 8 <= ARENA
