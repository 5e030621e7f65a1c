# SPDX-License-Identifier: BSD-2-Clause
"""What a guest of a model tries of each call when both sides are watched (probe.c): rows of words, one or more for each way."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.lang.values import Symbol
from generator.model.abi import Abi, Argument, Buffer, Convention, Family
from generator.model.blocks import pieces
from generator.model.calling import memory_argument
from generator.model.carrier_kinds import Held
from generator.model.checks import Check, checks_of
from generator.model.lower import Lowered, lower, lower_anew
from generator.model.lowered import travels
from generator.model.places import slot_pieces, width_of
from generator.model.plan_own_ids import field_bits, unnamed_hints
from generator.model.queues import find_queue
from generator.model.ways import Way, ways_of

from .callers import caller_mask
from .leaves import Leaf, Leaves
from .table import (DIRECTIONS, MOST_ELEMENTS, NO_NAMES, HostTable, Names, argument_parts, changed_types, on,
                    shared_memories, status_names, word_of)
from .words import PROBE, QUEUE, SHARED, WHOLE, Words, inner, listed, mask, name_hash, numbers, place_word, row, value_words

WIRE_BASE = 0x4000      # from where memory begins; machine.h
ROOM = 0x3c000
PAGE = 0x1000
GUARD = 64
MOST_VARIANTS = 4       # members of unions that are tried one after the other, if no structure is asked for
MOST_QUEUED = 4         # calls in a queue
MOST_TRIED = 80         # values of one argument
NOBODYS = 1 << 63       # of a carrier whose bits make a number that no call has


@dataclass(frozen=True)
class Probe:
    """One outcome: which way, which of the members of unions."""
    way: str
    turn: int


@dataclass
class Placed:
    """A buffer in the guest's memory, or in its registers."""
    buffer: Buffer
    index: int
    at: int
    in_block: bool
    count: int
    each: int
    size: int


class ProbeTable:
    """`image`: the rows; `probes`: what each is about. `index`: of calls in the tables of the guest, by full name of the way; without,
    the guest fills registers by the rows alone. `keys`: only ways of these full names. `about`: only the first call of each, with the
    members of unions in which this structure is, at most `most` of them. `like`: of a host of the model that this one was made from."""

    def __init__(self, abi: Abi, arch: str, names: Names = NO_NAMES, keys: frozenset[str] | None = None, by_table: bool = False,
                 about: str = "", most: int = MOST_VARIANTS, like: HostTable | None = None) -> None:
        self.abi, self.arch, self.names = abi, arch, names
        self.word = word_of(arch)
        self.by_table = by_table
        self.types = {item.name: item for item in abi.types}
        self.about, self.most, self.like = about, most, like
        self.leaves = Leaves(abi, arch, self.word, dict(names.fields), like.leaves if like else None,
                             changed_types(abi, like.abi) if like else frozenset())
        self.queue = find_queue(abi)
        self.lower = lower if like is None else lower_anew
        self.carriers = [carrier.name for carrier in abi.carriers]
        self.statuses = {value.name: value.number for value in abi.status.values}
        self.masks = {item.name: (item.carrier, item.mask) for item in abi.annotations}
        self.probes: list[Probe] = []
        self.image = b"".join(self.rows(keys))

    def rows(self, keys: frozenset[str] | None) -> Iterator[bytes]:
        index = -1
        for family in self.abi.families:
            for call in family.calls:
                for way in ways_of(call):
                    index += 1
                    if keys is not None and way.full_name not in keys or not on(family.arch, self.arch):
                        continue
                    for convention in self.abi.conventions:
                        if convention.arch == self.arch and travels(family, way, convention):
                            yield from self.way_rows(index, family, way, convention)
        yield from self.shared_rows(keys)

    def shared_rows(self, keys: frozenset[str] | None) -> Iterator[bytes]:
        """What a guest expects in memory that it shares with the host, whose table has the types in the order of `like`."""
        for memory in shared_memories(self.abi, self.arch) if self.like is not None else ():
            rank = self.like.type_ranks.get(memory.type)
            if (keys is None or memory.full_name in keys) and rank is not None:
                for turn, leaves in enumerate(self.chosen(memory.type)):
                    self.probes.append(Probe(memory.full_name, turn))
                    yield row(SHARED, [rank, *listed([leaf.name, leaf.offset, leaf.width] for leaf in leaves)])

    def way_rows(self, index: int, family: Family, way: Way, convention: Convention) -> Iterator[bytes]:
        lowered = self.lower(self.abi, family, way, convention)
        if lowered.gap or lowered.immediates:       # no trap can have an id in its instruction
            return
        placed = self.place_buffers(way)
        args = [self.argument_value(way, argument, placed, convention) for argument in way.args]
        turns = max([len(self.chosen(item.buffer.element)) for item in placed], default=1)
        for turn in range(max(turns, 1)):
            self.probes.append(Probe(way.full_name, turn))
            yield row(PROBE, self.words(index, family, way, lowered, placed, args, turn))
        if not self.about:
            yield from self.queue_row(index, family, way)

    def chosen(self, element: str) -> list[list[Leaf]]:
        """Leaves that are tried together, one list after the other."""
        leaves, lists = self.leaves.of(element), self.leaves.variants(element)
        if self.about:
            lists = [found for found in lists if any(self.about in leaves[rank].within for rank in found)] or lists[:1]
        return [[leaves[rank] for rank in found] for found in lists[:self.most]]

    def queue_row(self, index: int, family: Family, way: Way) -> Iterator[bytes]:
        """The queue that a call runs, filled with calls that may stand in it."""
        queue = self.queue
        if queue is None or queue.run is not way.call or len(queue.ids) != 1 or self.by_table or len(way.args) != 2:
            return
        (_, field), = queue.ids.items()
        entries: Words = []
        chosen = [call for call in queue.calls if on(call.arch, self.arch) and call.errors and not call.forms][:MOST_QUEUED]
        for call in chosen:
            other = ways_of(call)[0]
            args = [self.fitting(item, name_hash(f"{call.full_name} {item.name} queued") >> 3) if item.reserved is None else item.reserved
                    for item in call.args]
            values = [narrow_value(value, item.scalar.width or self.word, item.scalar.signed) for value, item in zip(args, call.args)]
            first = next(value.number for value in self.abi.status.values if value.name in call.errors)
            entries += [dict(call.id)[queue.annotation.carrier] | queue.annotation.mask, self.names.way(other), first, *numbers(values)]
        if len(chosen) > 1:
            self.probes.append(Probe(way.full_name, -1))
            yield row(QUEUE, [index, queue.address.index, queue.length.index, queue.entry.extent(self.word)[0], field.offset, 8 * field.size,
                              queue.args.offset, *entries])

    def words(self, index: int, family: Family, way: Way, lowered: Lowered, placed: list[Placed], args: list[object], turn: int) -> Words:
        convention = lowered.convention
        callers = way.call.callers or family.callers
        callers_mask = caller_mask(self.abi, callers) or 1
        shared = bool(convention.shared)
        status = next((result for result in lowered.results if result.name == "status"), None)
        results = [[self.names.word("result", result.name), result.width, 0, mask(self.word - 1) if shared else WHOLE]
                   for result in lowered.results if result.name != "status"]
        given = [[self.names.word("argument", argument.name), self.argument_width(family, argument), int(argument.scalar.signed),
                  *value_words(value)] for argument, value in zip(way.args, args)]
        annotations = [[self.carriers.index(self.masks[item.name][0]), self.masks[item.name][1],
                        self.names.word("annotation", item.name)] for item in way.call.annotations]
        accepted, refused = self.tried(family, way, args, placed, lowered) if turn == 0 and not self.about else ([], [])
        return [self.names.way(way), index, callers_mask & -callers_mask, int(turn == 0 and not self.about), int(shared), status.width if status else 0,
                int(status.signed) if status else 0, *numbers(name_hash(text) for text in convention.instructions), *listed(given),
                *listed([self.names.word("status", name), self.statuses[name]] for name in status_names(self.abi, way, lowered)),
                *listed(results), *listed(annotations), *listed(self.hint_rows(family)), *listed(accepted), *listed(refused),
                *listed(self.reserved_rows(family, way)), *listed(self.need_rows(family, way)), *listed(self.caller_rows(way, family)),
                *inner(self.by_table_words(family, way, lowered) if self.by_table else []),
                *inner(self.buffer_rows(family, way, placed, turn))]

    def argument_width(self, family: Family, argument: Argument) -> int:
        if argument.field:
            return next(part.bits.width for part in family.fields if part.name == argument.field)
        return argument.scalar.width or self.word

    # Buffers.

    def place_buffers(self, way: Way) -> list[Placed]:
        start = {piece.index: piece.offset for direction in ("in", "out") for piece in pieces(self.abi, way.buffers, direction, self.word)}
        found, free = [], WIRE_BASE
        for index, buffer in enumerate(way.buffers):
            each = self.leaves.size(buffer.element)
            count = buffer.length if isinstance(buffer.length, int) else self.chosen_count(way, buffer)
            if index in start:
                found.append(Placed(buffer, index, start[index], True, count, each, count * each))
                continue
            size = max(count - 1, 0) * each + self.leaves.extent(buffer.element) if count else 0
            if free + size + 4 * PAGE > WIRE_BASE + ROOM:
                continue
            page = (free + PAGE - 1) // PAGE * PAGE + PAGE
            at = page + self.alignment(way, buffer)
            if at + size > page + PAGE:
                at = page
            if buffer.crossing != "forbidden" and size > 1:     # on both sides of the end of a page
                step, fixed = self.alignment(way, buffer), count * each     # without the array at the end: a host counts it so
                at = page + PAGE - step * max(1, (fixed if fixed > 1 else size) // 2 // step | 1)      # aligned to no more than it must be
            found.append(Placed(buffer, index, at, False, count, each, size))
            free = at + size + GUARD
        return found

    def chosen_count(self, way: Way, buffer: Buffer) -> int:
        """Two elements where so many are allowed: the second shows the size of the first."""
        argument = next(item for item in way.args if item.name == buffer.length)
        limits = [item for item in (buffer.maximum, argument.maximum) if item is not None]
        if argument.reserved is not None:
            return argument.reserved
        return max(argument.minimum or 0, min([MOST_ELEMENTS, *limits]))

    def alignment(self, way: Way, buffer: Buffer) -> int:
        """The least that the buffer may be aligned to."""
        asked = [item.align for item in way.args if item.name in buffer.address and item.align]
        return max([buffer.align or 1, *(item for item in asked if item is not None)])

    def buffer_rows(self, family: Family, way: Way, placed: list[Placed], turn: int) -> Words:
        found: Words = []
        for item in placed:
            lists = self.chosen(item.buffer.element)
            chosen = lists[turn % len(lists)] if lists else []
            taken = self.id_bytes(family, way, item.buffer)
            fields = []
            for element in range(min(item.count, MOST_ELEMENTS)):
                for leaf in chosen:
                    start, bytes_held = element * item.each + leaf.offset, leaf.bits // 8
                    if (not item.in_block or leaf.offset + bytes_held <= item.each) and not any(
                            start < end and begin < start + bytes_held for begin, end in taken):
                        fields.append([leaf.name, element, start, leaf.width])
            found += [name_hash(item.buffer.name), DIRECTIONS[item.buffer.direction], int(item.in_block), item.at, item.size, *listed(fields)]
        return found

    def id_bytes(self, family: Family, way: Way, buffer: Buffer) -> list[tuple[int, int]]:
        """Where parts of the id lie in the buffer."""
        found = []
        for carrier in self.abi.carriers:
            if carrier.held is Held.MEMORY and any(part.carrier == carrier.name for part in family.fields):
                argument = memory_argument(self.abi, family.fields, way.args, carrier)
                if argument is not None and argument.name in buffer.address:
                    found.append((carrier.offset or 0, (carrier.offset or 0) + carrier.width // 8))
        return found

    # Arguments.

    def argument_value(self, way: Way, argument: Argument, placed: list[Placed], convention: Convention) -> object:
        for item in placed:
            if argument.name in item.buffer.address and not item.in_block:
                virtual = item.buffer.space == "gva"
                if len(item.buffer.address) == 2:
                    high = item.buffer.address[1] == argument.name
                    return Symbol("scratch_high", 0) if high else Symbol("scratch_low", item.at)
                return Symbol("scratch_va" if virtual else "scratch", item.at)
            if argument.name == item.buffer.length:
                return item.count
        if argument.reserved is not None:
            return argument.reserved & mask(argument.scalar.width or self.word)
        width = argument.scalar.width or self.word
        value = self.fitting(argument, name_hash(f"{way.full_name} {argument.name}") >> 3)
        if convention.narrow == "zero" or argument.field or width >= self.word:
            return value & mask(width)
        return (value & mask(width)) | (0xa5a5a5a5a5a5a5a5 & mask(self.word) & ~mask(width))     # what is above does not count

    def fitting(self, argument: Argument, start: int) -> int:
        """A number that the argument may be."""
        width = argument.scalar.width or self.word
        value = start & mask(width)
        for check in checks_of(self.abi, self.types, argument):
            if check.kind == "member":
                value = check.numbers[start % len(check.numbers)]
        low, high = self.limits(argument)
        if not low <= as_signed(value, width, argument.scalar.signed) <= high:
            value = low + start % (high - low + 1)
        return self.cleared(argument, value, low) & mask(width)

    def cleared(self, argument: Argument, value: int, low: int) -> int:
        """The number without bits that must be zero, and a multiple where it must be one."""
        for check in checks_of(self.abi, self.types, argument):
            if check.kind == "zero":
                value &= ~check.number
            if check.kind == "field":
                value = value & ~check.mask | check.numbers[0] << check.number
            if check.kind == "multiple":
                value -= value % check.number
        if value < low:
            value = low
        return value

    def limits(self, argument: Argument) -> tuple[int, int]:
        width = argument.scalar.width or self.word
        low, high = (-(1 << width - 1), (1 << width - 1) - 1) if argument.scalar.signed else (0, mask(width))
        return (low if argument.minimum is None else argument.minimum), (high if argument.maximum is None else argument.maximum)

    def tried(self, family: Family, way: Way, args: list[object], placed: list[Placed], lowered: Lowered) -> tuple[list[Words], list[Words]]:
        """Values of one argument at the ends of what it may be, and beyond them."""
        accepted: list[Words] = []
        refused: list[Words] = []
        bad = self.abi.answers_of(family).bad_argument
        addresses = {name for item in placed for name in (*item.buffer.address, item.buffer.length)}
        for rank, argument in enumerate(way.args):
            if argument.name in addresses:
                accepted += self.longest(rank, argument, placed)
                continue
            checks = list(checks_of(self.abi, self.types, argument))
            good, wrong = edges(self, argument, checks)
            if argument.reserved is None:
                accepted += [[rank, 0, value & mask(argument.scalar.width or self.word), 0] for value in good[:MOST_TRIED]]
            if bad is not None and not argument.field:
                refused += [[rank, 0, value, self.statuses[bad]] for value in wrong[:MOST_TRIED] if value <= mask(self.room(lowered, argument))]
        return accepted, refused

    def room(self, lowered: Lowered, argument: Argument) -> int:
        return min(64, sum(place.width for place, _ in argument_parts(lowered).get(argument.index, ())) or self.word)

    def longest(self, rank: int, argument: Argument, placed: list[Placed]) -> list[Words]:
        found = []
        for item in placed:
            if item.buffer.length != argument.name or item.in_block or argument.reserved is not None:
                continue
            limit = min(number for number in (item.buffer.maximum, self.limits(argument)[1]) if number is not None)
            if item.buffer.crossing != "forbidden" or limit * item.each <= PAGE - item.at % PAGE:
                found.append([rank, 0, self.cleared(argument, limit, 0) & mask(argument.scalar.width or self.word), 0])
        return found

    # Ids.

    def hint_rows(self, family: Family) -> list[Words]:
        return [[self.carriers.index(name), 1 << bit, 0] for name, bits in unnamed_hints(self.abi, family.fields)
                for bit in range(64) if bits >> bit & 1]

    def reserved_rows(self, family: Family, way: Way) -> list[Words]:
        answer = self.abi.answers_of(family).reserved_field
        found = self.unused_rows(family, way)
        if answer is None:
            return found
        own = {argument.field for argument in way.args if argument.field}
        rows = list(field_bits(family.fields, "reserved"))
        rows += [(part.carrier, part.bits.mask) for part in family.fields if part.role == "parameter" and part.name not in own]
        return [*found, *([self.carriers.index(name), 1 << bit, self.statuses[answer]] for name, bits in rows
                          for bit in range(64) if bits >> bit & 1)]

    def unused_rows(self, family: Family, way: Way) -> list[Words]:
        """The id that the family never gave out, as what differs in one carrier: refused, if its status is one that tells so."""
        known, unused = dict(way.id), dict(family.unused or ())
        different = [name for name in unused if known.get(name) != unused[name]]
        answer = self.abi.answers_of(family).unknown_call
        absent = any(value.name == answer and value.absent for value in self.abi.status.values)
        if len(different) != 1 or not absent or way.form or way.variant != family.convention:
            return []
        carrier = next(item for item in self.abi.carriers if item.name == different[0])
        if carrier.held is Held.MEMORY:
            return []
        return [[NOBODYS | self.carriers.index(carrier.name), known[carrier.name] ^ unused[carrier.name], self.statuses[answer]]]

    def need_rows(self, family: Family, way: Way) -> list[Words]:
        hints = {feature.name for feature in self.abi.features if feature.hint}
        found = []
        for name in way.needs:
            if name not in hints:
                answer = dict(way.answers_without).get(name, self.abi.answers_of(family).unknown_call)
                raises = answer == "exception"
                found.append([self.names.word("feature", name), 0 if raises else self.statuses[answer], int(raises)])
        return found

    def caller_rows(self, way: Way, family: Family) -> list[Words]:
        """Each kind of guests, and whether it has the call."""
        allowed = way.call.callers or family.callers
        return [[1 << rank, int(not allowed or caller.name in allowed)] for rank, caller in enumerate(self.abi.callers)]

    # By the table alone.

    def by_table_words(self, family: Family, way: Way, lowered: Lowered) -> Words:
        frame = lowered.frame
        fixed = [word for place, value in frame.fixed for word in (place_word(place), value)]
        known, carriers, riding = dict(way.id), [], []
        fields = {part.name: part for part in family.fields}
        for carrier in self.abi.carriers:
            slot = (frame.carrier_place(carrier.name) if carrier.held is Held.REGISTER else
                    frame.arguments[carrier.argument or 0] if carrier.held is Held.ARGUMENT and (carrier.argument or 0) < len(frame.arguments)
                    else None)
            if not slot or carrier.name not in known:
                continue
            number, start = known[carrier.name], 0
            if carrier.signed and number >> carrier.width - 1 & 1:
                number |= ~mask(carrier.width)
            for place in slot:
                carriers += [self.carriers.index(carrier.name), place_word(place), number, start]
                start += place.width
            for argument in way.args:
                part = fields.get(argument.field)
                if part is not None and part.carrier == carrier.name:
                    for place, _ in slot_pieces(slot, part.bits.low, part.bits.width):
                        riding += [place_word(place), argument.index]
        arguments, stored = [], []
        for word in lowered.arguments:
            if word.carrier:
                continue
            for part in word.parts:
                if part.index is None:
                    continue
                for place, start in slot_pieces(word.places, 0, width_of(word.places)):
                    arguments += [place_word(place), part.index, part.shift + start, min(max(part.width - start, 1), 64),
                                  int(part.extend == "sign")]
        for item in lowered.stored:
            stored += [item.index, item.offset, item.width, known[item.carrier]]
        inputs, outputs = self.block_places(way, lowered.inputs, "in"), self.block_places(way, lowered.outputs, "out")
        values = [word for result in lowered.results if result.name != "status" for word in numbers(place_word(place) for place in result.places)]
        return [*inner(fixed), *inner(carriers), *inner(riding), *inner(arguments), *inner(stored), *inner(inputs), int(bool(frame.status)),
                *numbers(place_word(place) for place in frame.status), *inner(values), *inner(outputs)]

    def block_places(self, way: Way, words: Sequence[object], direction: str) -> Words:
        start = {piece.index: piece.offset * 8 for piece in pieces(self.abi, way.buffers, direction, self.word)}
        return [number for word in words for part in word.parts if part.source == "buffer"       # type: ignore[attr-defined]
                for number in (place_word(replace(word.place, low=word.place.low + part.low, width=part.width)),    # type: ignore[attr-defined]
                               start[part.index] + part.shift)]


def narrow_value(value: int, width: int, signed: bool) -> int:
    """As the host has it: of 64 bits, with its sign."""
    return as_signed(value & mask(width), width, signed) & WHOLE


def as_signed(value: int, width: int, signed: bool) -> int:
    return value - (1 << width) if signed and value >> width - 1 & 1 else value


def edges(table: ProbeTable, argument: Argument, checks: Sequence[Check]) -> tuple[list[int], list[int]]:
    """Numbers that an argument may be, and numbers that it must not be."""
    width = argument.scalar.width or table.word
    low, high = table.limits(argument)
    members = next((check.numbers for check in checks if check.kind == "member"), None)
    zero = next((check.number for check in checks if check.kind == "zero"), 0)
    good: list[int] = []
    wrong: list[int] = []
    if members is not None:
        good += [number for number in members if low <= as_signed(number & mask(width), width, argument.scalar.signed) <= high]
        absent = next((number for number in range(len(members) + 1) if number not in members), None)
        wrong += [] if absent is None or absent > mask(width) else [absent, *([max(members) + 1] if max(members) < mask(width) else [])]
    else:
        for number in (low, high):
            good.append(table.cleared(argument, number, low))
        item = table.types.get(argument.type)
        if item is not None and item.kind == "flags":
            good += [table.cleared(argument, 1 << bit, low) for bit in range(width) if not zero >> bit & 1]
    good = [number for number in dict.fromkeys(good) if fits(number & mask(width), checks, width, argument.scalar.signed)]
    if argument.minimum is not None and argument.minimum > 0:
        wrong.append(argument.minimum - (argument.align or 1))
    if argument.maximum is not None and argument.maximum < mask(width):
        wrong.append(argument.maximum + 1)
    if argument.reserved is not None:
        wrong.append(argument.reserved ^ 1)
    wrong += [1 << bit for bit in range(64) if zero >> bit & 1]
    wrong = [number for number in dict.fromkeys(wrong) if number >= 0 and (number > mask(width) or not fits(number, checks, width, argument.scalar.signed))]
    return good, wrong


def fits(number: int, checks: Sequence[Check], width: int, signed: bool) -> bool:
    value = as_signed(number, width, signed)
    for check in checks:
        if (check.kind == "zero" and number & check.number or check.kind == "equals" and number & check.mask != check.number
                or check.kind == "minimum" and value < check.number or check.kind == "maximum" and value > check.number
                or check.kind == "multiple" and value % check.number or check.kind == "member" and value not in check.numbers
                or check.kind == "field" and (number & check.mask) >> check.number not in check.numbers):
            return False
    return True
