# SPDX-License-Identifier: BSD-2-Clause
"""What can be drawn of a release on one architecture: its calls with the kinds of their arguments, what their cases say, which
memory each may change, and which calls are left out and why."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path

import yaml

from generator.lang.values import Symbol
from generator.lang.values import Value as SpecValue
from generator.model.abi import Abi, Buffer, Case, TypeDef
from generator.model.plan import view_of
from generator.model.ways import Way

from .steps import ARENA, FILL, IN_REGISTERS, MASK, MOST_SPANS, PAGE, Step, Store, Value, number

WORDS = Path(__file__).with_name("words.yaml")
PURE = re.compile(r"(^|_)(get|probe|query|num|find)(_|$)")
KEEPS = re.compile(r"(shmem|area|register|setup|snapshot|share|init|assist|table|control)")     # of calls that remember an address
SMALL = 64              # bytes of an element, at an address of which nothing more is said; of a page's address all of the page
SCALAR = re.compile(r"[us](8|16|32|64)$")


@dataclass(frozen=True)
class Leaf:
    """A scalar in a buffer. `offset` in bytes, `width` in bits, `type` as the spec names it, `order` of its bytes."""
    path: str
    offset: int
    width: int
    type: str
    order: str
    reserved: bool


@dataclass(frozen=True)
class Entry:
    """A way to make a call. `index`: its row of the tables. `statuses`: the numbers that it may answer, None where its convention
    has no status. `few`: its counts stay small. `blocking`: it may wait, so it is made as its cases make it and not otherwise. `pure`: it answers the same
    question alike. `setter`: the call that sets what this one gets."""
    index: int
    way: Way
    arch: str
    statuses: frozenset[int] | None
    cases: tuple[Case, ...]
    blocking: bool
    pure: bool
    setter: str
    value_width: int | None
    few: bool

    @property
    def name(self) -> str:
        return self.way.full_name

    @cached_property
    def addresses(self) -> dict[str, tuple[Buffer | None, bool]]:
        """Arguments that hold addresses: the buffer, and whether it is the high part."""
        found: dict[str, tuple[Buffer | None, bool]] = {}
        for buffer in self.way.buffers:
            for place, name in enumerate(buffer.address):
                found[name] = buffer, place > 0
        for argument in self.way.args:
            if argument.name not in found and not is_code(argument.name) and (argument.scalar.address or any(
                    is_address(case.args[argument.index]) for case in self.cases)):
                found[argument.name] = None, argument.name.endswith("_hi")
        return found

    @cached_property
    def lengths(self) -> dict[str, Buffer]:
        return {buffer.length: buffer for buffer in self.way.buffers if isinstance(buffer.length, str)}


def is_code(name: str) -> bool:
    """Whether an argument of that name is where code begins."""
    return any(word in name for word in ("entry_pc", "handler", "resume_addr"))


def is_strange(entry: Entry, index: int, value: Value) -> bool:
    """An address that is no memory of the guest's, or a large number."""
    buffer_and_high = entry.addresses.get(entry.way.args[index].name)
    if buffer_and_high is None:
        return value.source == "number" and value.number > 0xffff
    if buffer_and_high[1]:
        return not (value.source.endswith("_high") or value == number(0))
    return value.place is None


def strange_arguments(entry: Entry, step: Step) -> tuple[str, ...]:
    return tuple(argument.name for argument in entry.way.args if is_strange(entry, argument.index, step.args[argument.index]))


def is_address(value: SpecValue) -> bool:
    return isinstance(value, Symbol) and value.name.lstrip("$").startswith(("scratch", "unmapped"))


class Vocabulary:
    """`entries`: what is drawn, by name. `left`: the rest, by name, with the reason. `only`: globs of the calls that are asked for, none
    for all."""

    def __init__(self, abi: Abi, arch: str, caller: str = "", only: Sequence[str] = ()) -> None:
        self.abi, self.arch, self.spec_hash = abi, arch, abi.spec_hash
        self.view, _ = view_of(abi)
        ways = [way for group in self.view.ways.values() for way in group]
        self.calls = len(ways)
        self.types = {one.name: one for one in abi.types}
        self.word = next((one.word for one in abi.conventions if one.arch == arch), 64)
        self.absent = frozenset(value.number for value in abi.status.values if value.absent)
        self.status_names = {value.number: value.name for value in abi.status.values}
        words = read_words(abi.name)
        self._left_out, self._changing, self._few, self.numbers = words.calls, words.changing, words.few, words.numbers
        self._answers = words.answers
        self.entries: dict[str, Entry] = {}
        self.left: dict[str, str] = {}
        names = {way.full_name for way in ways}
        for index, way in enumerate(ways):
            reason = self._reason_to_leave(way, caller)
            if not reason and only and not any(fnmatchcase(way.full_name, glob) for glob in only):
                reason = "nobody asked for it"
            if reason:
                self.left[way.full_name] = reason
            else:
                self.entries[way.full_name] = self._entry(index, way, names)

    def _reason_to_leave(self, way: Way, caller: str) -> str:
        call, family = way.call, self.view.families[way.call.family]
        if self.arch not in self.view.way_architectures(way):
            return f"not for {self.arch}"
        callers = call.callers or family.callers
        if caller and callers and caller not in callers:
            return f"not for {caller} guests"
        if call.never:
            return f"no test may make it: {call.never}"
        if call.noreturn:
            return "it does not come back"
        for pattern, reason in self._left_out.items():
            if fnmatchcase(way.full_name, pattern):
                return reason
        if call.blocking and not any(case.form == way.form for case in call.cases):
            return "it may wait, and no case makes it"
        return ""

    def _entry(self, index: int, way: Way, names: set[str]) -> Entry:
        call = way.call
        pure = bool(PURE.search(call.name)) and not call.blocking and not any(
            fnmatchcase(way.full_name, pattern) for pattern in self._changing)
        setter = f"{call.family}.{call.name.replace('get', 'set', 1)}" if re.match(r"get(_|$)", call.name) else ""
        return Entry(index, way, self.arch, self._statuses(way), tuple(case for case in call.cases if case.form == way.form),
                     call.blocking, pure, setter if setter in names and pure else "",
                     None if way.returns is None else way.returns.scalar.width or self.word,
                     any(fnmatchcase(way.full_name, pattern) for pattern in self._few))

    def _statuses(self, way: Way) -> frozenset[int] | None:
        if not self.view.has_status(way.variant):
            return None
        answers = self.abi.answers_of(self.view.families[way.call.family])
        names = self.view.success.union(way.call.errors, self._answers.get(way.call.full_name, ()))
        if answers.bad_argument is not None and way.args:
            names |= {answers.bad_argument}
        return frozenset(value.number for value in self.abi.status.values if value.name in names)

    def absences(self, entry: Entry) -> frozenset[int]:
        """What a host answers that does not have the call."""
        answers = self.abi.answers_of(self.view.families[entry.way.call.family])
        named = {answers.unknown_family, answers.unknown_call} - {answers.reserved_field}
        return self.absent | {self.view.statuses[name] for name in named if name in self.view.statuses}

    def refusals(self, entry: Entry) -> frozenset[int]:
        """What else dispatch may answer: without a feature, or for a part of the id that is not as it must be."""
        answers = self.abi.answers_of(self.view.families[entry.way.call.family])
        named = {answers.reserved_field, *(answer for _, answer in entry.way.answers_without)}
        return self.absences(entry) | {self.view.statuses[name] for name in named if name in self.view.statuses}

    # --- memory

    def size_of(self, element: str) -> int:
        """Bytes of one element of a type."""
        if element in self.types:
            one = self.types[element]
            if one.kind in ("struct", "union"):
                return max(1, one.extent(self.word)[0])
            return self.size_of(one.base or "u8")
        found = SCALAR.match(element)
        if found:
            return int(found[1]) // 8
        return 8 if element == "gpa" else self.word // 8

    def region(self, entry: Entry, step: Step, buffer: Buffer) -> tuple[int, int] | None:
        """Where a buffer of a step lies in the arena, cut off at its end; None if it lies elsewhere."""
        places = {argument.name: step.args[argument.index] for argument in entry.way.args}
        if not buffer.address or buffer.address[0] not in places:
            return None
        at = places[buffer.address[0]].place
        high = places.get(buffer.address[1]) if len(buffer.address) > 1 else None
        if at is None or (high is not None and not self.is_zero_high(high)):
            return None
        count = places[buffer.length] if isinstance(buffer.length, str) and buffer.length in places else buffer.length
        if isinstance(count, Value):
            if count.source != "number":
                return at, ARENA - at
            count = self.cut(entry, buffer.length, count.number)
        if self._is_endless(buffer.element):
            return at, ARENA - at
        size = (int(count) if not isinstance(count, str) else 1) * self.size_of(buffer.element)
        return at, max(0, min(size, ARENA - at))

    def is_zero_high(self, high: Value) -> bool:
        """Whether the upper word of an address is that of the arena."""
        return high == number(0) or high == Value("$scratch_high") or (
            self.word == 64 and high.source.endswith("_high") and high.number == 0)

    @cached_property
    def dictionary(self) -> dict[str, tuple[tuple[int, ...], ...]]:
        """By family, groups of numbers that mean something there: those of each enum, and those of the cases of its calls."""
        found: dict[str, list[tuple[int, ...]]] = {family.name: [] for family in self.abi.families}
        for one in self.abi.types:
            if one.family in found and one.values:
                found[one.family].append(tuple(value.number & MASK for value in one.values))
        for family in self.abi.families:
            numbers = {value & MASK for call in family.calls for case in call.cases for value in case.args if not isinstance(value, Symbol)}
            found[family.name].append(tuple(sorted(numbers)) or (0,))
        return {name: tuple(groups) for name, groups in found.items()}

    def _is_endless(self, element: str) -> bool:
        """Whether it ends with an array whose length a field says."""
        one = self.types.get(element)
        return one is not None and bool(one.fields) and one.kind in ("struct", "union") and any(
            field.count == 0 or self._is_endless(field.type) for field in one.fields)

    def cut(self, entry: Entry, name: str, value: int) -> int:
        """What of an argument arrives."""
        width = next((argument.scalar.width or self.word for argument in entry.way.args if argument.name == name), 64)
        return value & (1 << width) - 1

    def may_change(self, step: Step) -> list[tuple[int, int]]:
        """Memory that the call may change, as (place, bytes)."""
        entry = self.entries[step.call]
        return [region for buffer in entry.way.buffers if buffer.direction != "in" and buffer.space != "registers"
                if (region := self.region(entry, step, buffer)) is not None and region[1]]

    def undescribed(self, step: Step) -> list[tuple[int, int]]:
        """Memory at addresses of which the spec does not say what lies there: those in arguments, and those that lie in memory."""
        entry = self.entries[step.call]
        places = [step.args[argument.index].place for argument in entry.way.args
                  if argument.name in entry.addresses and entry.addresses[argument.name] == (None, False)]
        pointed = [store.value.place for store in step.stores]
        count = max((store.value.number for store in step.stores if store.value.source == "number" and store.width != FILL), default=0)
        room = max(PAGE, SMALL * count)     # a number beside the address may be how many elements it is of
        return [*((at, SMALL if at % PAGE else PAGE) for at in places if at is not None),
                *((at, min(room, ARENA - at)) for at in pointed if at is not None)]

    def may_keep(self, step: Step) -> list[tuple[int, int]]:
        """Memory that the host may go on to use after the call: all that a call is given whose name says that it is for that."""
        entry = self.entries[step.call]
        if not KEEPS.search(entry.way.call.name):
            return []
        regions = [self.region(entry, step, buffer) for buffer in entry.way.buffers if buffer.space != "registers"]
        return [*self.undescribed(step), *(region for region in regions if region is not None)]

    def spans(self, step: Step) -> list[tuple[int, int]]:
        return self.may_change(step)[:MOST_SPANS]

    def leaves(self, type_name: str, base: int = 0, path: str = "", order: str = "", reserved: bool = False) -> Iterator[Leaf]:
        """The scalars of one element of a type; of a union those of its first member that has any."""
        one = self.types.get(type_name)
        if one is None or one.kind not in ("struct", "union"):
            yield Leaf(path, base, 8 * self.size_of(type_name), type_name, order, reserved)
            return
        for field in one.fields:
            if field.arch and self.arch not in field.arch:
                continue
            offset, _ = field.place(self.word)
            size = self.size_of(field.type)
            for index in range(min(field.count, 8)):
                name = f"{path}.{field.name}" if path else field.name
                yield from self.leaves(field.type, base + offset + index * size, f"{name}[{index}]" if field.count > 1 else name,
                                       field.order or order, reserved or field.reserved)

    def named_type(self, name: str) -> TypeDef | None:
        return self.types.get(name)


def spec_value(value: SpecValue) -> Value:
    """A value of a case."""
    if isinstance(value, Symbol):
        name = value.name if value.name.startswith("$") else f"${value.name}"
        return Value(name, value.offset & MASK)
    return number(value)


def case_stores(vocabulary: Vocabulary, entry: Entry, case: Case) -> tuple[Store, ...]:
    """What a case has in memory before the call."""
    stores: list[Store] = []
    for buffer in case.buffers:
        at = spec_value(buffer.at)
        base = IN_REGISTERS + at.number if at.source not in ("number", *PLACE_NAMES) else at.place
        if at.source == "$block_out" or base is None:
            continue
        if buffer.clear and base < IN_REGISTERS:
            size = min(buffer.size if vocabulary.word == 64 else buffer.size32, ARENA - base)
            stores.append(Store(base, FILL, number(size)))
        for write in buffer.writes:
            offset, width = write.place.place(vocabulary.word)
            stores.append(Store(base + offset, width, in_order(spec_value(write.value), width, write.place.order)))
    return tuple(stores)


PLACE_NAMES = ("$scratch", "$scratch_low", "$scratch_va", "$scratch2", "$scratch2_va")


def in_order(value: Value, width: int, order: str) -> Value:
    """A number as memory has it whose bytes have an order of their own; guests are little-endian."""
    if order != "big" or value.source != "number":
        return value
    return number(int.from_bytes((value.number & (1 << width) - 1).to_bytes(width // 8, "big"), "little"))


@dataclass(frozen=True)
class Words:
    """What words.yaml says of an ABI: `calls` are globs with reasons, `changing` and `few` globs."""
    calls: dict[str, str]
    changing: tuple[str, ...]
    few: tuple[str, ...]
    numbers: dict[str, tuple[int, ...]]
    answers: dict[str, tuple[str, ...]]


def read_words(abi: str) -> Words:
    data = yaml.safe_load(WORDS.read_text()).get(abi, {})
    return Words(data.get("calls", {}), tuple(data.get("changing", ())), tuple(data.get("few", ())),
                 {name: tuple(numbers) for name, numbers in data.get("numbers", {}).items()},
                 {name: tuple(answers) for name, answers in data.get("answers", {}).items()})
