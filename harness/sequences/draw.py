# SPDX-License-Identifier: BSD-2-Clause
"""Draws sequences: the same ones for the same seed, whatever was drawn before and wherever.

Arguments are near the edges of their types and near what the cases of the spec have; results of earlier steps come back as
arguments of the same type or name. An address to which a host may write is in the arena or no memory at all.
"""
from __future__ import annotations

import hashlib
import random
from dataclasses import replace

from generator.model.abi import Argument, Buffer, Case

from .steps import ARENA, FILL, IN_REGISTERS, MASK, PAGE, Sequence, Step, Store, Value, number
from .vocabulary import Entry, Leaf, Vocabulary, case_stores, in_order, is_code, spec_value

LONGEST = 8                 # steps of a sequence, one more with what follows the last
MOST_ELEMENTS = 64
FAMILY_FIRST = 0.75         # how likely the next call is of the family of the one before
HOSTILE = (0, 1, 2, 3, 7, 8, 0x7f, 0x80, 0xff, 0x100, 0xfff, 0x1000, 0x1001, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000,
           0xffffffff, 1 << 32, (1 << 32) + 1, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 2, (1 << 64) - 8, (1 << 64) - 4096)
NOWHERE = (1, 7, (1 << 64) - 1, (1 << 64) - 8, (1 << 64) - PAGE, 1 << 56, (1 << 56) - PAGE, 1 << 63, 1 << 48, (1 << 40) - 8)
HIGH_NOWHERE = (1, 0x100, 1 << 20, 1 << 31, (1 << 32) - 1, 1 << 63, (1 << 64) - 1)


class Drawer:
    """Sequences of one vocabulary. `round`: which boot they are for."""

    def __init__(self, vocabulary: Vocabulary, seed: int, cell: str, round_number: int) -> None:
        text = hashlib.sha256(f"{seed}/{cell}/{round_number}".encode()).digest()
        self._random = random.Random(int.from_bytes(text[:8], "little"))
        self._vocabulary = vocabulary
        self._plain = False     # this step has numbers that mean something and no others
        self._entries = sorted(vocabulary.entries.values(), key=lambda entry: entry.index)
        self._families: dict[str, list[Entry]] = {}
        for entry in self._entries:
            self._families.setdefault(entry.way.call.family, []).append(entry)

    def draw_many(self, count: int) -> list[Sequence]:
        return [self.draw() for _ in range(count)] if self._entries else []

    def draw(self) -> Sequence:
        steps: list[Step] = []
        length = self._random.randint(2, LONGEST)
        entry = self._draw_entry(None)
        while len(steps) < length:
            step = self._draw_step(entry, tuple(steps))
            steps.append(step)
            steps += self._follow(entry, step)
            entry = self._draw_entry(entry)
        return tuple(steps)

    def _draw_entry(self, before: Entry | None) -> Entry:
        """All families alike, so that small ones are drawn as often."""
        if before is not None and self._random.random() < FAMILY_FIRST:
            return self._random.choice(self._families[before.way.call.family])
        return self._random.choice(self._families[self._random.choice(list(self._families))])

    def _follow(self, entry: Entry, step: Step) -> list[Step]:
        """The same question again, or the question what was set."""
        chance = self._random.random()
        if entry.pure and chance < 0.3:
            return [replace(step, other_poison=not step.other_poison, stores=())]
        getter = next((one for one in self._entries if one.setter == entry.name), None)
        if getter is not None and chance < 0.7:
            return [Step(getter.name, tuple(step.args[index] if index < len(step.args) else number(0)
                                            for index in range(len(getter.way.args))))]
        return []

    def _draw_step(self, entry: Entry, before: Sequence) -> Step:
        chance = self._random.random()
        self._plain = self._random.random() < 0.5
        case = self._random.choice(entry.cases) if entry.cases else None
        if case is not None and (chance < 0.2 or entry.blocking):
            return Step(entry.name, case_args(entry, case), case_stores(self._vocabulary, entry, case))
        if case is not None and chance < 0.6:
            args = list(case_args(entry, case))
            stores = case_stores(self._vocabulary, entry, case)
            changes = self._random.choice((1, 1, 2, 2, 3))
            for _ in range(changes):
                if args and (not stores or self._random.random() < 0.6):
                    index = self._random.randrange(len(args))
                    args[index] = self._draw_argument(entry, entry.way.args[index], before)
                elif stores:
                    stores = self._change_store(entry, stores, before)
            self._pair_up(entry, args)
            return self._finish(entry, Step(entry.name, tuple(args), stores), before, case is None)
        args = [self._draw_argument(entry, argument, before) for argument in entry.way.args]
        self._pair_up(entry, args)
        return self._finish(entry, Step(entry.name, tuple(args)), before, True)

    def _pair_up(self, entry: Entry, args: list[Value]) -> None:
        """Now and then two numbers that together are as wide as the word: a base and a count whose sum wraps."""
        places = [argument.index for argument in entry.way.args if argument.name not in entry.addresses and args[argument.index].source == "number"
                  and (argument.scalar.width or self._vocabulary.word) >= 32]
        if len(places) < 2 or self._plain or self._random.random() > 0.24:
            return
        first, second = self._random.sample(places, 2)
        width = entry.way.args[second].scalar.width or self._vocabulary.word
        if self._random.random() < 0.6:
            args[first] = number(self._random.choice((1, 1, 2, 3, 4)))
        args[second] = number(((1 << width) - args[first].number + self._random.choice((0, 0, 0, 1, -1))) & (1 << width) - 1)

    def _finish(self, entry: Entry, step: Step, before: Sequence, fill: bool) -> Step:
        """With what lies in the buffers, where no case says it."""
        stores = list(step.stores)
        if fill and self._random.random() < 0.85:
            for buffer in entry.way.buffers:
                if buffer.direction != "out":
                    stores += self._draw_buffer(entry, step, buffer, before)
        return replace(step, stores=tuple(stores[:120]), other_poison=self._random.random() < 0.3)

    # --- arguments

    def _draw_argument(self, entry: Entry, argument: Argument, before: Sequence) -> Value:
        if argument.name in entry.addresses:
            return self._draw_address(entry, argument)
        if argument.name in entry.lengths:
            return self._draw_length(entry.lengths[argument.name], argument, entry.few)
        if before and self._random.random() < 0.3:
            found = self._find_result(argument.name, argument.type, before)
            if found is not None:
                return found
        if argument.name in self._vocabulary.numbers and self._random.random() < 0.6:
            return number(self._random.choice(self._vocabulary.numbers[argument.name]))
        value = self._draw_number(argument.type, argument.scalar.width or self._vocabulary.word, argument.minimum, argument.maximum,
                                  argument.reserved, entry.way.call.family)
        if not self._plain and self._random.random() < 0.1:     # what of a narrow argument does not arrive
            value |= self._random.choice((1 << 32, 1 << 63, 0xffffffff << 32))
        return self._own_symbols(argument.name, value)

    def _own_symbols(self, name: str, value: int) -> Value:
        """A number that means this CPU or none, where the name says so."""
        if any(word in name for word in ("hart", "vcpu", "cpu", "vp_index")) and self._random.random() < 0.6:
            return Value(self._random.choice(("$self", "$self", "$none")))
        if is_code(name) and self._random.random() < 0.8:
            return Value("code")
        return number(value)

    def _draw_number(self, type_name: str, width: int, minimum: int | None, maximum: int | None, reserved: int | None,
                     family: str = "") -> int:
        chance = self._random.random()
        mask = (1 << width) - 1
        one = self._vocabulary.named_type(type_name)
        if reserved is not None and chance < 0.7:
            return reserved & mask
        if maximum is not None and chance < 0.5:
            low = minimum or 0
            return self._random.randint(low, max(low, maximum)) & mask if self._plain else self._random.choice((low, maximum, maximum + 1, (low - 1) & mask, self._random.randint(low, maximum) if low <= maximum else low)) & mask
        if one is not None and one.values and chance < 0.8:
            value = self._random.choice(one.values).number
            return (value + (0 if self._plain else self._random.choice((0, 0, 0, 0, 1, -1, 1 << 31, 1 << 16)))) & mask
        if one is not None and one.bits and chance < 0.8:
            return self._draw_flags(one.bits, width)
        known = self._vocabulary.dictionary.get(family, ())
        if known and self._random.random() < (0.5 if self._plain else 0.35):
            return self._draw_known(known) & mask
        if chance < 0.3 or self._plain:
            return self._random.randrange(0, 4 if self._plain else 20) & mask
        if chance < 0.8:
            return self._random.choice(HOSTILE) & mask
        if chance < 0.9:
            return 1 << self._random.randrange(width)
        return self._random.getrandbits(width)

    def _draw_known(self, known: tuple[tuple[int, ...], ...]) -> int:
        """A number of the family, as it is, or moved to where a field of a number may begin, or with another one."""
        value = self._random.choice(self._random.choice(known))
        if self._random.random() < 0.4:
            value <<= self._random.choice((8, 16, 16, 16, 20, 24, 32))
        return value | self._random.choice(self._random.choice(known)) if self._random.random() < 0.3 else value

    def _draw_flags(self, bits: tuple, width: int) -> int:
        value = 0
        for bit in self._random.sample(bits, min(len(bits), self._random.choice((0, 1, 1, 2, 2, 3)))):
            size = bit.bits.high - bit.bits.low + 1
            value |= (self._random.getrandbits(size) if size > 1 else 1) << bit.bits.low
        if not self._plain and self._random.random() < 0.15:
            value |= 1 << self._random.randrange(width)
        return value & (1 << width) - 1

    def _draw_address(self, entry: Entry, argument: Argument) -> Value:
        buffer, high = entry.addresses[argument.name]
        chance = self._random.random()
        if high:
            return Value("$scratch_high") if chance < 0.85 else number(self._random.choice(HIGH_NOWHERE) & self._cut(argument))
        if chance < 0.8:
            return self._draw_place(argument.scalar.address or (buffer.space if buffer else ""), buffer)
        if chance < 0.88:
            return Value("$unmapped", self._random.choice((0, 0, 8, PAGE)))
        return number(self._random.choice(NOWHERE) & self._cut(argument))

    def _cut(self, argument: Argument) -> int:
        return (1 << (argument.scalar.width or self._vocabulary.word)) - 1

    def _draw_place(self, space: str, buffer: Buffer | None) -> Value:
        """In the arena: aligned as it should be, more than it should be, or not."""
        names = ("$scratch_va", "$scratch2_va") if space == "gva" else ("$scratch", "$scratch2")
        offset = self._random.choice((0, 0, 0, 0, 8, 16, 64, 0x100, 0x800, 1, 2, 4, 0xffc, PAGE - 8, PAGE - 16, PAGE - 1))
        return Value(self._random.choice((names[0], names[0], names[1])), offset)

    def _draw_length(self, buffer: Buffer, argument: Argument, few_only: bool) -> Value:
        """Few elements, or so many that their bytes wrap or are more than any memory."""
        chance = self._random.random()
        size = self._vocabulary.size_of(buffer.element)
        width = argument.scalar.width or self._vocabulary.word
        mask = (1 << width) - 1
        if chance < 0.6 or few_only:
            return number(self._random.choice((0, 1, 1, 1, 2, 3, 4, 8)) if size > 64 else self._random.choice((0, 1, 1, 2, 3, 8, 16, 32)))
        few = self._random.randrange(0, 4)
        whole = tuple(((1 << power) // size + few) & mask for power in (32, 33, 63, 64) if (1 << power) // size <= mask)
        limits = tuple(limit & mask for limit in (buffer.maximum, buffer.maximum + 1) if limit is not None) if buffer.maximum is not None else ()
        return number(self._random.choice((*whole, *limits, mask, mask - 7, PAGE // size, PAGE // size + 1)))

    def _find_result(self, name: str, type_name: str, before: Sequence) -> Value | None:
        """What an earlier call gave of this type, or of this name; else now and then whatever one gave."""
        words = set(name.split("_")) - {"id", "the", "of", "base", "mask", "num", "count"}
        fits = []
        for index, step in enumerate(before):
            returns = self._vocabulary.entries[step.call].way.returns
            if returns is None:
                continue
            told = set(self._vocabulary.entries[step.call].way.call.name.split("_"))
            if (returns.type == type_name and type_name in self._vocabulary.types) or words & told:
                fits.append(index)
            elif self._random.random() < 0.1:
                fits.append(index)
        if not fits:
            return None
        return Value("result", self._random.choice((0, 0, 0, 0, 1, MASK)), self._random.choice(fits))

    # --- buffers

    def _draw_buffer(self, entry: Entry, step: Step, buffer: Buffer, before: Sequence) -> list[Store]:
        if buffer.space == "registers":
            base, size = IN_REGISTERS, 256
            if buffer.direction == "out":
                return []
        else:
            region = self._vocabulary.region(entry, step, buffer)
            if region is None:
                return []
            base, size = region[0], max(region[1], self._vocabulary.size_of(buffer.element))
        each = self._vocabulary.size_of(buffer.element)
        leaves = list(self._vocabulary.leaves(buffer.element))[:40]
        room = min(size, ARENA - base) if base < IN_REGISTERS else size
        stores = [Store(base, FILL, number(min(room, PAGE)))] if base < IN_REGISTERS else []
        for element in range(min(MOST_ELEMENTS, room // each, max(1, 80 // max(1, len(leaves))))):
            for leaf in leaves:
                at = base + element * each + leaf.offset
                if leaf.width in (8, 16, 32, 64) and (base >= IN_REGISTERS or at + leaf.width // 8 <= ARENA) and self._random.random() < 0.7:
                    stores.append(Store(at, leaf.width, self._draw_leaf(leaf, before)))
        return stores

    def _draw_leaf(self, leaf: Leaf, before: Sequence) -> Value:
        if leaf.type in ("gpa", "gva") or leaf.path.split(".")[-1] in ("addr", "buffer", "address"):
            chance = self._random.random()
            if chance < 0.75:
                return self._draw_place("gva" if leaf.type != "gpa" else "gpa", None)
            return Value("$unmapped") if chance < 0.85 else number(self._random.choice(NOWHERE))
        if leaf.reserved and self._random.random() < 0.8:
            return number(0)
        if before and self._random.random() < 0.25:
            found = self._find_result(leaf.path.split(".")[-1], leaf.type, before)
            if found is not None:
                return found
        return in_order(number(self._draw_number(leaf.type, leaf.width, None, None, None)), leaf.width, leaf.order)

    def _change_store(self, entry: Entry, stores: tuple[Store, ...], before: Sequence) -> tuple[Store, ...]:
        """One of what lies in memory is another number."""
        places = [index for index, store in enumerate(stores) if store.width != FILL]
        if not places:
            return stores
        index = self._random.choice(places)
        store = stores[index]
        if store.value.source.startswith("$"):
            value = self._draw_place("gva" if store.value.source.endswith("_va") else "gpa", None) if self._random.random() < 0.7 \
                else Value("$unmapped") if self._random.random() < 0.5 else number(self._random.choice(NOWHERE))
        else:
            value = number(self._draw_number("", store.width, None, None, None))
        return (*stores[:index], replace(store, value=value), *stores[index + 1:])


def case_args(entry: Entry, case: Case) -> tuple[Value, ...]:
    """Those of a case; where it says that code is on a scratch page there is some, and not poison."""
    return tuple(Value("code") if is_code(argument.name) and value.place is not None and not value.number else value
                 for argument, value in zip(entry.way.args, map(spec_value, case.args)))
