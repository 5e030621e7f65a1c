# SPDX-License-Identifier: BSD-2-Clause
"""A host as rows of words (host.c reads them): all that a model says of the calls of one architecture, once for each part that does
not change from one mutant to the next."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.lang.architectures import architecture
from generator.lang.values import Symbol
from generator.model.abi import (Abi, Argument, Buffer, Call, Case, CaseBuffer, Convention, Discovery, ExpectValue, Family, Feature, IdField,
                                 SharedMemory, Step, SystemRegister)
from generator.model.blocks import pieces
from generator.model.calling import memory_argument
from generator.model.carrier_kinds import Held
from generator.model.checks import checks_of
from generator.model.ids import compose_id
from generator.model.lower import Lowered, lower, lower_anew, make_frame
from generator.model.lowered import travels
from generator.model.once import once_for_each
from generator.model.places import Place, make_place, slot_pieces, width_of
from generator.model.queues import find_queue
from generator.model.system_registers import refused_mask, reserved_value, whole
from generator.model.versions import release_number
from generator.model.ways import Way, ways_of

from .callers import caller_mask, is_made_there
from .leaves import Leaves
from .words import (CONVENTION, FAMILY, FEATURE, HOST, IN_CARRIER, REGISTER, TYPE, WAY, Words, inner, listed, mask, name_hash, numbers,
                    place_word, row, value_words)

PHYSICAL, VIRTUAL, BLOCK_IN, BLOCK_OUT = range(4)
CHECKS = {"zero": 1, "equals": 2, "minimum": 3, "maximum": 4, "multiple": 5, "member": 6, "field": 7}
DIRECTIONS = {"in": 1, "out": 2, "inout": 3}
REGISTERS = ("eax", "ebx", "ecx", "edx")
BY_ARGUMENT = 1 << 63
WITHHELD = 2        # as operate.c has it
MOST_ELEMENTS = 2       # of a buffer whose fields are compared


@dataclass(frozen=True)
class Names:
    """What parts of a mutant were called before: a name is how guest and host know that they speak of the same. `ways`: by full
    name; `fields`: by type and field; `words`: arguments, statuses, annotations, features, by kind and name."""
    ways: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)
    words: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def way(self, way: Way) -> int:
        full = self.ways.get(way.call.full_name, way.call.full_name)
        return name_hash(f"{full}.{way.form}" if way.form else full)

    def word(self, kind: str, name: str) -> int:
        return name_hash(f"{kind} {self.words.get((kind, name), name)}")


Fault = tuple[int, int, int]      # kind and two words, as host.h has them


@dataclass(frozen=True)
class Behaviour:
    """What a host does otherwise than its model says, by the full name of a way ("" for all): (kind, word, word), see host.h.
    `answers`: of discovery, by full name of the call that is asked, changed by the function."""
    faults: tuple[tuple[str, Fault], ...] = ()
    gone: tuple[str, ...] = ()      # ways that are advertised and not there
    trusts: bool = False            # it takes whole registers where guests are to leave the bits above an argument 0


NO_NAMES, RIGHT = Names(), Behaviour()


def word_of(arch: str) -> int:
    return architecture(arch).word


def on(archs: Sequence[str], arch: str) -> bool:
    return not archs or arch in archs


def space_of(buffer: Buffer) -> int:
    return VIRTUAL if buffer.space == "gva" else PHYSICAL


@dataclass(frozen=True)
class Segment:
    """The ways of a family. `names`: of the ways; `used`: of types that they depend on; `asks`: it has a call that is asked about
    other families."""
    image: bytes
    names: frozenset[str]
    used: frozenset[str]
    asks: bool


class HostTable:
    """The rows of a host of a model on an architecture. `base`: of the model that this one was made from; rows of what is the same
    object in both are taken from there."""

    def __init__(self, abi: Abi, arch: str, base: HostTable | None = None, names: Names = NO_NAMES, behaviour: Behaviour = RIGHT) -> None:
        self.abi, self.arch, self.names, self.behaviour = abi, arch, names, behaviour
        self.word = word_of(arch)
        self.types = base.types if base is not None and abi.types is base.abi.types else {item.name: item for item in abi.types}
        self.base = base
        self.changed = changed_types(abi, base.abi) if base is not None else frozenset()
        self.leaves = Leaves(abi, arch, self.word, dict(names.fields), base.leaves if base is not None else None, self.changed)
        self.type_ranks: dict[str, int] = dict(base.type_ranks) if base is not None else {}
        self.type_rows: dict[str, bytes] = {}
        self.queue = find_queue(abi) if base is None or abi.families is not base.abi.families or self.changed else base.queue
        self.carriers = [carrier.name for carrier in abi.carriers]
        self.statuses = {value.name: value.number for value in abi.status.values}
        self.withheld = base.withheld if base is not None and self.same_answers(base) else withheld(abi, arch)
        self.conventions = [item for item in abi.conventions if item.arch == arch]
        self.families = [item for item in abi.families if on(item.arch, arch)]
        self.ranks = {id(item): rank for rank, item in enumerate(self.families)}
        self.masks = {item.name: (item.carrier, item.mask) for item in abi.annotations}
        self.ways: dict[tuple[str, str, str], tuple[Call, Family, bytes, frozenset[str]]] = {}
        self.segments: dict[int, Segment] = {}
        self.family_rows: dict[int, bytes] = {}
        self.tail = b""
        self.same_conventions = base is not None and len(self.conventions) == len(base.conventions) and all(
            mine is other for mine, other in zip(self.conventions, base.conventions))
        self.keeps = base is not None and self.is_kept(base)
        self.image = b"".join(self.rows())

    @property
    def renames_no_more(self) -> bool:
        """Whether nothing but arguments has another name: the call that has one is another object."""
        return all(kind == "argument" for kind, _ in self.names.words)

    def is_kept(self, base: HostTable) -> bool:
        """Whether what every way depends on is the same in both."""
        mine, other = self.abi, base.abi
        return (not self.behaviour.trusts and mine.carriers is other.carriers and mine.status is other.status and mine.answers is other.answers
                and mine.annotations is other.annotations and mine.features is other.features and mine.discovery is other.discovery
                and mine.callers is other.callers and self.renames_no_more and not self.names.fields)

    def rows(self) -> Iterator[bytes]:
        words = self.abi.cpuid.words[0] if self.abi.cpuid and self.abi.cpuid.words else (0, 0, 0)
        yield row(HOST, [self.word, *words])
        for convention in self.conventions:
            yield self.convention_row(convention)
        for family in self.families:
            row_of = self.base.family_rows.get(id(family)) if self.base is not None and self.keeps and self.same_conventions else None
            if self.base is None:
                row_of = self.family_rows[id(family)] = self.family_row(family)
            yield row_of or self.family_row(family)
        faults = {name for name, _ in self.behaviour.faults}
        for index, family in enumerate(self.families):
            yield self.family_ways(index, family, faults)
        yield self.last_rows()
        for memory in shared_memories(self.abi, self.arch):
            self.type_rank(memory.type)
        for name in self.type_ranks:        # all that ways and shared memory speak of, which are written by now
            yield self.type_row(name)

    def last_rows(self) -> bytes:
        """Features and system registers."""
        base = self.base
        if (base is not None and self.renames_no_more and self.abi.features is base.abi.features and self.abi.registers is base.abi.registers
                and self.abi.callers is base.abi.callers and self.withheld is base.withheld):
            self.tail = base.tail
        else:
            self.tail = b"".join([self.feature_row(feature) for feature in self.abi.features if feature.name not in self.withheld]
                                 + [self.register_row(register) for register in self.abi.registers if on(register.arch, self.arch)])
        return self.tail

    def same_answers(self, base: HostTable) -> bool:
        """Whether the calls that say of features whether they are there are the same."""
        if self.abi.features is not base.abi.features:
            return False
        asked = {feature.asked.call.partition(".")[0] for feature in self.abi.features if feature.asked is not None}
        return not asked or self.abi.families is base.abi.families or {id(family) for family in self.abi.families if family.name in asked} == {
            id(family) for family in base.abi.families if family.name in asked}

    def type_row(self, name: str) -> bytes:
        """Size and leaves of an element of a buffer, by the names of the leaves."""
        base = self.base
        if base is not None and name in base.type_rows and not self.names.fields and not (self.changed and base.leaves.closure(name) & self.changed):
            made = base.type_rows[name]
        else:
            made = row(TYPE, [self.leaves.size(name), *listed(sorted((leaf.name, leaf.offset, leaf.width) for leaf in self.leaves.of(name)))])
        self.type_rows[name] = made
        return made

    def type_rank(self, name: str) -> int:
        return self.type_ranks.setdefault(name, len(self.type_ranks))

    def family_ways(self, index: int, family: Family, faults: set[str]) -> bytes:
        """The ways of a family: those of the base, if nothing that they depend on is another."""
        base = self.base
        if base is not None and self.keeps and base.ranks.get(id(family)) == index and self.same_conventions and not self.names.ways:
            kept = base.segments[id(family)]
            if (not kept.asks and "" not in faults and not faults & kept.names and not kept.names.intersection(self.behaviour.gone)
                    and not kept.used & self.changed):
                return kept.image
        image = b"".join(made for call in family.calls for at, convention in enumerate(self.conventions)
                         for made in self.way_rows(index, family, call, at, convention, faults))
        if base is None:
            ways = [way for call in family.calls for way in ways_of(call)]
            used = frozenset().union(*(self.types_of(way) for way in ways)) if ways else frozenset()
            asks = any(call.answered_by_dispatch in ("families", "release") for call in family.calls)
            self.segments[id(family)] = Segment(image, frozenset(way.full_name for way in ways), used, asks)
        return image

    def way_rows(self, index: int, family: Family, call: Call, at: int, convention: Convention, faults: set[str]) -> Iterator[bytes]:
        for way in ways_of(call):
            if way.full_name in self.behaviour.gone or not travels(family, way, convention):
                continue
            key = call.full_name, way.form, convention.name
            kept = self.base.ways.get(key) if self.base is not None and self.keeps else None
            if (kept is not None and kept[0] is call and (kept[1] is family or same_family(kept[1], family)) and not kept[3] & self.changed
                    and self.base is not None and at < len(self.base.conventions) and self.base.conventions[at] is convention
                    and self.base.ranks.get(id(kept[1])) == index and not faults & {"", way.full_name}
                    and not call.answered_by_dispatch and call.full_name not in self.names.ways):
                yield kept[2]
                continue
            lowered = (lower if self.base is None else lower_anew)(self.abi, family, way, convention)
            if lowered.gap:
                continue
            made = row(WAY, self.way_words(index, family, way, at, lowered))
            if self.base is None:
                self.ways[key] = call, family, made, self.types_of(way)
            yield made

    def types_of(self, way: Way) -> frozenset[str]:
        """The types that the row of a way depends on. What lies in a buffer in memory is said by the row of its type."""
        named = [argument.type for argument in way.args]
        runs_queue = self.queue is not None and self.queue.run.full_name == way.call.full_name
        named += [buffer.element for buffer in way.buffers if buffer.space == "registers" or runs_queue]
        return frozenset().union(*(self.leaves.closure(name) for name in named)) if named else frozenset()

    # Conventions and families.

    def convention_row(self, convention: Convention) -> bytes:
        frame = make_frame(self.abi, convention)
        results = [place.number for place in (*frame.status, *frame.value)]
        clobbers = [found.number for found in (find_place(self.arch, name) for name in convention.clobbers) if found is not None]
        carriers: Words = []
        for carrier in self.abi.carriers:
            slot, kind, offset = (), 0, 0
            if carrier.held is Held.REGISTER:
                slot = frame.carrier_place(carrier.name) or ()
                kind = 1 if slot else 0
            elif carrier.held in (Held.ARGUMENT, Held.MEMORY) and (carrier.argument or 0) < len(frame.arguments):
                slot = frame.arguments[carrier.argument or 0]
                kind = 1 if carrier.held is Held.ARGUMENT else 2
            if kind == 2:
                offset = (carrier.offset or 0) | self.memory_space(carrier) << 32
            carriers += [kind, carrier.width, int(carrier.signed), offset, *numbers(place_word(place) for place in slot)]
        return row(CONVENTION, [*numbers(name_hash(text) for text in convention.instructions),
                                *listed((place_word(place), value) for place, value in frame.fixed),
                                *numbers(dict.fromkeys([*clobbers, *results])), *inner(carriers)])

    def memory_space(self, carrier: object) -> int:
        for family in self.abi.families:
            for call in family.calls:
                argument = memory_argument(self.abi, family.fields, call.args, carrier)    # type: ignore[arg-type]
                spaces = {buffer.space for buffer in call.buffers if argument and buffer.address == (argument.name,)}
                if argument is not None and (spaces or {argument.scalar.address}) == {"gva"}:
                    return VIRTUAL
        return PHYSICAL

    def family_row(self, family: Family) -> bytes:
        answers = self.abi.answers_of(family)
        reserved, retired = answers.reserved_field, answers.retired_call
        parts = self.id_masks(family)
        gone = [self.masked_id(family, parts, item.number) for item in self.abi.retired_numbers(family)] if retired else []
        checked = reserved is not None or any(part[4] for part in parts)      # what is fixed in memory is looked at in any case
        return row(FAMILY, [caller_mask(self.abi, family.callers), self.statuses[answers.unknown_family],
                            self.statuses[answers.unknown_call], int(checked), self.statuses[reserved or answers.unknown_family],
                            self.statuses[retired] if retired else 0, *listed(parts),
                            *numbers(number for found in gone for number in found)])

    def used_carriers(self, family: Family) -> list[str]:
        """Those that ids of the family have, and that a guest of this architecture can fill."""
        held = {name for convention in self.conventions for name, _ in convention.carriers}
        used = {part.carrier for part in family.fields}
        return [carrier.name for carrier in self.abi.carriers if carrier.name in used
                and (carrier.held in (Held.ARGUMENT, Held.MEMORY) or carrier.held is Held.REGISTER and carrier.name in held)]

    def id_masks(self, family: Family) -> list[Words]:
        """Of each carrier: its index, mask and value of what says the family, mask of the id, mask and value of what is reserved."""
        rows, refuses = [], self.abi.answers_of(family).reserved_field is not None
        for name in self.used_carriers(family):
            carrier = self.abi.carriers[self.carriers.index(name)]
            parts = [part for part in family.fields if part.carrier == name]
            in_memory = carrier.held is Held.MEMORY
            known = [part for part in parts if part.role == "family" or part.role == "fixed" and not in_memory]
            checked = [part for part in parts if part.role == "reserved" and refuses or part.role == "fixed" and in_memory]
            named = [part for part in parts if part.role in ("family", "call", "variant") or part.role == "fixed" and not in_memory]
            rows.append([self.carriers.index(name), bits_of(known), sum(self.part_value(family, part) for part in known),
                         bits_of(named), bits_of(checked), sum((part.value or 0) << part.bits.low for part in checked)])
        return rows

    def part_value(self, family: Family, part: IdField) -> int:
        number = (family.number or 0) if part.role == "family" else (part.value or 0)
        return number << part.bits.low & part.bits.mask

    def masked_id(self, family: Family, parts: list[Words], number: int) -> Words:
        whole_id = dict(compose_id(self.abi.carriers, family.fields, family.number or 0, number, family.convention))
        return [whole_id.get(self.carriers[part[0]], 0) & part[3] for part in parts]

    # Ways.

    def way_words(self, index: int, family: Family, way: Way, at: int, lowered: Lowered) -> Words:
        parts, known = self.id_masks(family), dict(way.id)
        answers = self.abi.answers_of(family)
        bad = answers.bad_argument
        faults = [fault for name, fault in self.behaviour.faults if name in ("", way.full_name)]
        return [self.names.way(way), index, at, caller_mask(self.abi, way.call.callers),
                *numbers(known.get(self.carriers[part[0]], 0) & part[3] for part in parts),
                *inner(self.status_words(way, lowered)), *inner(result_words(lowered, self.names)),
                *inner(self.annotation_words(way)), *listed(self.parameter_words(family, way)),
                *inner(self.need_words(family, way)), int(bad is not None), self.statuses[bad] if bad else 0,
                *inner(self.argument_words(family, way, lowered)), *inner(self.block_words(way, lowered.inputs, "in")),
                *inner(self.block_words(way, lowered.outputs, "out")), *inner(self.buffer_words(way)), *inner(self.case_words(way)),
                *inner(self.answer_words(family, way)), *inner([word for fault in faults for word in fault]),
                *inner(self.queue_words(way)), *inner([word for limit in limits_of(way) for word in limit]), self.refusal(family, way, lowered)]

    def refusal(self, family: Family, way: Way, lowered: Lowered) -> int:
        """The status of what must be refused: 0 if there is none that says anything but that the call is absent."""
        bad = self.abi.answers_of(family).bad_argument
        absent = {value.name for value in self.abi.status.values if value.absent}
        found = [bad] if bad else [name for name in status_names(self.abi, way, lowered)[1:] if name not in absent]
        return self.statuses[found[0]] if found else 0

    def queue_words(self, way: Way) -> Words:
        """Of the call that runs a queue: which arguments say where it is and how long, and what an entry looks like."""
        queue = self.queue
        if queue is None or queue.run.full_name != way.call.full_name or len(queue.ids) != 1:
            return []
        (carrier, field), = queue.ids.items()
        return [queue.address.index, queue.length.index, queue.entry.extent(self.word)[0], self.carriers.index(carrier), field.offset,
                8 * field.size, queue.args.offset]

    def status_words(self, way: Way, lowered: Lowered) -> Words:
        return [word for name in status_names(self.abi, way, lowered) for word in (self.names.word("status", name), self.statuses[name])]

    def annotation_words(self, way: Way) -> Words:
        found: Words = []
        for annotation in way.call.annotations:
            carrier, bits = self.masks[annotation.name]
            found += [self.carriers.index(carrier), bits, self.names.word("annotation", annotation.name)]
        return found

    def parameter_words(self, family: Family, way: Way) -> list[Words]:
        """Bits of each carrier that are for parameters of other calls."""
        own = {argument.field for argument in way.args if argument.field}
        other: dict[str, int] = {}
        for part in family.fields:
            if part.role == "parameter" and part.name not in own:
                other[part.carrier] = other.get(part.carrier, 0) | part.bits.mask
        return [[self.carriers.index(name), bits] for name, bits in other.items()]

    def need_words(self, family: Family, way: Way) -> Words:
        hints = {feature.name for feature in self.abi.features if feature.hint}
        found: Words = []
        for name in way.needs:
            if name in hints:
                continue
            answer = dict(way.answers_without).get(name, self.abi.answers_of(family).unknown_call)
            raises = answer == "exception"
            found += [self.names.word("feature", name), 0 if raises else self.statuses[answer], int(raises)]
        return found

    def argument_words(self, family: Family, way: Way, lowered: Lowered) -> Words:
        held = argument_parts(lowered)
        fields = {part.name: part for part in family.fields}
        found: Words = []
        for argument in way.args:
            riding = fields.get(argument.field) if argument.field else None
            width = argument.scalar.width or self.word
            if riding is not None:
                index = self.carriers.index(riding.carrier)
                parts = [[IN_CARRIER | index | riding.bits.low << 8 | riding.bits.width << 16, 0, 0]]
                width = riding.bits.width
            else:
                parts = [[place_word(place), shift, 0] for place, shift in held.get(argument.index, ())]
            counted_on = self.behaviour.trusts and riding is None and lowered.convention.narrow == "zero"
            found += [self.names.word("argument", argument.name), width, int(argument.scalar.signed) | 2 * int(counted_on),
                      *inner(self.check_words(argument, riding is not None)), *listed(parts)]
        return found

    def check_words(self, argument: Argument, rides: bool) -> Words:
        return [word for check in checks_of(self.abi, self.types, argument) if not rides or check.kind != "zero"
                for word in (CHECKS[check.kind], check.number, check.mask, *numbers(check.numbers))]

    def block_words(self, way: Way, words: Sequence[object], direction: str) -> Words:
        """Where each register of a block lies in it, in bits, and the places in pieces of at most 64."""
        start = {piece.index: piece.offset * 8 for piece in pieces(self.abi, way.buffers, direction, self.word)}
        found: Words = []
        for word in words:
            place = word.place      # type: ignore[attr-defined]
            for part in word.parts:     # type: ignore[attr-defined]
                if part.source == "buffer":
                    found += [place_word(replace(place, low=place.low + part.low, width=part.width)), start[part.index] + part.shift]
        return found

    def buffer_words(self, way: Way) -> Words:
        order = {argument.name: argument.index for argument in way.args}
        ranks = {argument.name: rank for rank, argument in enumerate(way.args)}
        start = {piece.index: (BLOCK_IN if piece.buffer.direction == "in" else BLOCK_OUT, piece.offset) for direction in ("in", "out")
                 for piece in pieces(self.abi, way.buffers, direction, self.word)}
        found: Words = []
        for index, buffer in enumerate(way.buffers):
            base = 0
            if index in start:
                space, offset = start[index]
                base = (0xb10c << 48 if space == BLOCK_IN else 0xb10d << 48) + offset
            space = space_of(buffer)
            length = BY_ARGUMENT | ranks[buffer.length] if isinstance(buffer.length, str) else buffer.length
            found += inner([DIRECTIONS[buffer.direction], space, length, self.type_rank(buffer.element), buffer.maximum or 0,
                            buffer.align or 0, int(buffer.crossing == "forbidden"), base, name_hash(buffer.name),
                            MOST_ELEMENTS if length != 1 else 1, *numbers(ranks[name] for name in buffer.address if name in order)])
        return found

    def case_words(self, way: Way) -> Words:
        found: Words = []
        for one, case in self.made_by_cases(way):
            found += inner(self.script_words(one.args, one.buffers, case))
        for feature in self.abi.features:
            source = feature.asked
            if source is None or source.call != way.call.full_name or way.form or feature.cpuid is not None:
                continue
            value = advertised_value(source.bits, source.unless)
            outs = []
            if source.place is not None:
                buffer = next(item for item in source.buffers if item.buffer == source.buffer)
                outs = [self.store_words(buffer, source.place, value)]
            found += inner([WITHHELD if feature.name in self.withheld else 0, 0, *value_words(0 if source.place is not None else value),
                            *listed(value_words(arg) for arg in source.args),
                            *listed(self.store_words(item, write.place, write.value) for item in source.buffers for write in item.writes),
                            *listed(outs)])
        return found

    def made_by_cases(self, way: Way) -> Iterator[tuple[Case | Step, Case | None]]:
        """What the cases of the ABI make of a call, in the order in which a guest makes it: its cases, and with None the steps before
        and after any case, which must succeed."""
        call, form = way.call.full_name, way.form
        for other in self.abi.calls:
            for case in other.cases if other.full_name == call or has_steps(other) else ():
                if not is_made_there(self.abi, self.arch, case):
                    continue
                yield from ((step, None) for step in case.given if (step.call, step.form) == (call, form))
                if (other.full_name, case.form) == (call, form):
                    yield case, case
                yield from ((step, None) for step in case.after if (step.call, step.form) == (call, form))

    def script_words(self, args: Sequence[object], buffers: Sequence[CaseBuffer], case: Case | None) -> Words:
        if case is None:
            status, value, memories = 0, None, ()
        else:
            good = [name for name in case.expect if self.statuses[name] == 0]
            status, value, memories = 0 if good or not case.expect else self.statuses[case.expect[0]], case.value, case.memories
        here = [item for item in buffers]
        ins = [self.store_words(item, write.place, write.value) for item in here for write in item.writes if on(write.place.arch, self.arch)]
        outs = [self.store_words(item, read.place, expected(read.expect)) for item in here for read in item.reads
                if on(read.place.arch, self.arch)]
        outs += [[space_of_value(memory.at), *value_words(memory.at), memory.width, *value_words(memory.equals)] for memory in memories]
        return [1, status, *value_words(expected(value)), *listed(value_words(arg) for arg in args), *listed(ins), *listed(outs)]

    def store_words(self, buffer: CaseBuffer, place: object, value: object) -> Words:
        offset, width = place.place(self.word)      # type: ignore[attr-defined]
        at = value_words(buffer.at)
        order = {"": 0, "big": 0x80, "little": 1}[place.order]      # type: ignore[attr-defined]
        return [space_of_value(buffer.at), at[0], at[1] + offset, width | order, *value_words(value)]   # type: ignore[arg-type]

    # Discovery and features.

    def answer_words(self, family: Family, way: Way) -> Words:
        kind = way.call.answered_by_dispatch
        if not kind or way.form:
            return []
        asks = next(item for item in self.abi.discovery if item.kind == kind)
        rank = next((index + 1 for index, argument in enumerate(way.args) if argument.name == asks.argument), 0)
        if kind == "release":
            return [0, release_answer(self.abi, asks), 0]
        if kind == "calls":
            pairs = [[call.number, self.call_answer(asks, call)] for call in family.calls if self.has(call)]
        else:
            pairs = [[item.number, 1] for item in self.families if item.number is not None]
            pairs += [[call.number, 1] for item in self.families if item.number is None for call in item.calls]
        return [rank, 0, *listed(pairs)]

    def has(self, call: Call) -> bool:
        return on(call.arch, self.arch)

    def call_answer(self, asks: object, call: Call) -> int:
        value = 1 << asks.present.low if asks.present else 0        # type: ignore[attr-defined]
        bits = {item.name: item.bit for item in self.abi.annotations}
        if asks.annotations:        # type: ignore[attr-defined]
            for annotation in call.annotations:
                value |= 1 << asks.annotations.low + bits[annotation.name]      # type: ignore[attr-defined]
        return value

    def feature_row(self, feature: Feature) -> bytes:
        words = [self.names.word("feature", feature.name)]
        source = feature.cpuid
        if source is None:
            return row(FEATURE, [*words, 0, 0, 0, 0, 0, 0])
        value = advertised_value(source.bits, source.unless)
        return row(FEATURE, [*words, 1, source.leaf, source.subleaf, REGISTERS.index(source.register), source.bits.mask, value])

    def register_row(self, register: SystemRegister) -> bytes:
        access = int("read" in register.access) | 2 * int("write" in register.access)
        needs: Words = []
        for name, fault in register.without:
            needs += [self.names.word("feature", name), int(fault != "ignored")]
        cases: Words = []
        for case in register.cases:
            cases += [int(case.write is not None), int(case.fault), int(case.read is not None),
                      *value_words(case.write if case.write is not None else 0), *value_words(expected(case.read))]
        return row(REGISTER, [register.number, access, refused_mask(register), reserved_value(register), whole(register),
                              caller_mask(self.abi, register.callers), *inner(needs), *inner(cases)])


@once_for_each
def has_steps(call: Call) -> bool:
    """Whether a case of the call makes others before or after its own."""
    return any(case.given or case.after for case in call.cases)


def limits_of(way: Way) -> list[tuple[int, int, int]]:
    """Of numbers of something that exists, and of ranges of them: (kind, rank of where it begins, rank of how many or which), see careful.c."""
    ranks = {argument.name: rank for rank, argument in enumerate(way.args)}
    starts = {argument.range.start for argument in way.args if argument.range is not None}
    found = [(1, rank, rank) for rank, argument in enumerate(way.args) if argument.scalar.width in (None, 64) and argument.name not in starts and any(
        isinstance(value, Symbol) and value.name.lstrip("$") == "self" for value in given_to(way, argument))]
    for argument in way.args:
        if argument.range is not None and argument.range.wraps == "refused":
            found.append((3 if "mask" in argument.name else 2, ranks[argument.range.start], ranks[argument.name]))
    return found


def given_to(way: Way, argument: Argument) -> Iterator[object]:
    """What cases give an argument."""
    for case in way.call.cases:
        if case.form == way.form and argument.index < len(case.args):
            yield case.args[argument.index]


def shared_memories(abi: Abi, arch: str) -> list[SharedMemory]:
    """Memory that host and guest share on an architecture."""
    return [memory for memory in abi.shared if on(memory.arch, arch)]


def changed_types(abi: Abi, other: Abi) -> frozenset[str]:
    """Names of types that are not the same object in another model."""
    if abi.types is other.types:
        return frozenset()
    known = {id(item) for item in other.types}
    return frozenset(item.name for item in abi.types if id(item) not in known)


def release_answer(abi: Abi, asks: Discovery) -> int:
    """What a host says of its release: one of the working text the last that there is."""
    number = release_number(abi.releases[-1].version)
    return (number >> 16 << asks.major.low if asks.major else 0) | ((number & 0xffff) << asks.minor.low if asks.minor else 0)


def withheld(abi: Abi, arch: str) -> frozenset[str]:
    """Features that a host cannot advertise which answers as the cases want it: a case pins the bits to something else."""
    calls = {call.full_name: call for call in abi.calls}
    found = set()
    for feature in abi.features:
        source = feature.asked
        if source is None or source.place is None or source.call not in calls:
            continue
        at = next(item.at for item in source.buffers if item.buffer == source.buffer)
        value = advertised_value(source.bits, source.unless)
        for case in (case for case in calls[source.call].cases if is_made_there(abi, arch, case)):
            for buffer in case.buffers:
                for read in buffer.reads:
                    expect = read.expect
                    if (case.args != source.args or buffer.at != at or read.place.offset != source.place.offset
                            or not isinstance(expect.equals, int)):
                        continue
                    if (expect.equals ^ value) & expect.mask & source.bits.mask:
                        found.add(feature.name)
    return frozenset(found)


def same_family(one: Family, other: Family) -> bool:
    """Whether the ids of calls, and what is answered for all of them, are the same."""
    return (one.number == other.number and one.fields is other.fields and one.answers is other.answers and one.callers == other.callers
            and one.arch == other.arch)


def find_place(arch: str, name: str) -> Place | None:
    found = make_place(arch, name)
    return found if found is not None and not found.vector and found.number < 32 else None


def bits_of(parts: Sequence[IdField]) -> int:
    found = 0
    for part in parts:
        found |= part.bits.mask
    return found


def space_of_value(value: object) -> int:
    return VIRTUAL if isinstance(value, Symbol) and value.name.endswith("_va") else PHYSICAL


def expected(expect: ExpectValue | None) -> object:
    """A value that is as a case wants it."""
    if expect is None:
        return 0
    if expect.equals is not None:
        return expect.equals
    return expect.minimum or 0


def advertised_value(bits: object, unless: Sequence[int]) -> int:
    """Bits, in place, that advertise a feature."""
    value = next(number for number in (1, mask(bits.width), *range(1 << min(bits.width, 8))) if number not in unless)   # type: ignore[attr-defined]
    return value << bits.low        # type: ignore[attr-defined]


def status_names(abi: Abi, way: Way, lowered: Lowered) -> list[str]:
    """What the operation may answer: success first. Nothing where the convention has no status."""
    if not lowered.frame.status:
        return []
    numbers_of = {value.name: value.number for value in abi.status.values}
    shared = bool(lowered.convention.shared)
    errors = [value.name for value in abi.status.values if value.name in way.call.errors and not (shared and value.number >= 0)]
    success = [value.name for value in abi.status.values if value.number == 0][:1]
    return [*success, *(name for name in errors if numbers_of[name] != 0)]


def result_words(lowered: Lowered, names: Names) -> Words:
    frame, shared = lowered.frame, bool(lowered.convention.shared)
    status = frame.status or frame.value[:1]
    alone = not frame.status        # a refusal comes where the value would
    found = [*numbers(place_word(place) for place in status), int(shared or alone), int(shared)]
    for result in lowered.results:
        if result.name != "status":
            found += [names.word("result", result.name), result.width, *numbers(place_word(place) for place in result.places)]
    return found


def argument_parts(lowered: Lowered) -> dict[int, list[tuple[Place, int]]]:
    """Where each argument lies, by its index: places, each with the bit of the argument that begins there."""
    found: dict[int, list[tuple[Place, int]]] = {}
    for word in lowered.arguments:
        if word.carrier or word.place is None:
            continue
        for part in word.parts:
            if part.index is not None:
                for place, start in slot_pieces(word.places, 0, width_of(word.places)):
                    found.setdefault(part.index, []).append((place, part.shift + start))
    return found
