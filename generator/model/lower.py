# SPDX-License-Identifier: BSD-2-Clause
"""Where every value of a call travels: which bits of which register, immediate or memory hold what.

It is worked out here once, for each call, form and convention; whoever prints it (a stub, a dispatch, a table, a page, another
program) needs no knowledge of conventions. `abi.json` has it too.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.lang.architectures import architecture
from generator.lang.problem import Problem, SpecError
from generator.lang.scalars import SCALARS
from generator.lang.values import BitRange
from generator.model.abi import Abi, Argument, Carrier, Convention, Family, IdField
from generator.model.blocks import Piece, first_output, how_many, in_registers, parts_in, pieces, total
from generator.model.calling import carriers_of, memory_argument, register_arguments
from generator.model.carrier_kinds import Held
from generator.model.ids import compose_id
from generator.model.instruction import immediates_of, operand_problem, text_problem, unknown_places
from generator.model.once import is_shared, keep, once, share
from generator.model.places import Place, Slot, block_places, make_place, make_slot, share_out, width_of
from generator.model.ways import Way, ways_of


CHOSEN = "what the caller chooses would be a part of the instruction"
OPERAND_GAPS = ("nothing in '", CHOSEN)
TOO_WIDE = "holds a number of "
BLOCK_GAP = "its buffers"


@dataclass(frozen=True)
class Part:
    """Some bits of a word: `width` bits from bit `low` of the word on.

    source: "id" (bits that name the call: `value`), "annotations" (hint bits that the caller chooses), "argument" (bits of
    the call's argument `index`, from its bit `shift` on), "constant" (`value`: what a reserved argument must be, or 0 where
    nothing travels), "buffer" (of the way's buffer `index`, from its bit `shift` on, the bits counted as they follow each other in
    memory). extend: how the bits of the word above it are filled, "zero" or "sign", "" where there are none or the
    word has other parts.
    """
    source: str
    low: int
    width: int
    index: int | None = None
    shift: int = 0
    value: int | None = None
    extend: str = ""


@dataclass(frozen=True)
class Word:
    """What one slot holds when the call is made. `carrier`: the part of the id that it is, "" for arguments.

    `place` is None for an immediate: its number is part of the instruction. `more`: the places of its further bits, where
    the slot is several.
    """
    place: Place | None
    carrier: str
    parts: tuple[Part, ...]
    more: tuple[Place, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """All of them, low part first."""
        return (self.place, *self.more) if self.place is not None else ()


@dataclass(frozen=True)
class Stored:
    """A part of the id in memory: `width` bits at `offset` bytes from the address in argument `index`."""
    carrier: str
    index: int
    offset: int
    width: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Result:
    """What comes back. name: status, value, or that of a further result. `places`: low part first. It has as many bits as they have together, or
    `width` if that is less; `signed`: the rest is the sign."""
    name: str
    places: tuple[Place, ...]
    width: int
    signed: bool


@dataclass(frozen=True)
class Frame:
    """A convention with its names of registers looked up. `immediates`: carriers in the instruction's text. `status` and
    `value` as in Result, low part first; `clobbers`: whole registers, and "flags". `inputs`, `outputs`: those of its blocks; `when`: the place that says where the status is."""
    convention: Convention
    carriers: tuple[tuple[str, Slot], ...]
    immediates: tuple[Carrier, ...]
    fixed: tuple[tuple[Place, int], ...]
    arguments: tuple[Slot, ...]
    status: Slot
    value: Slot
    clobbers: tuple[str, ...]
    inputs: tuple[Place, ...] = ()
    outputs: tuple[Place, ...] = ()
    when: Place | None = None

    @property
    def status_places(self) -> tuple[Place, ...]:
        """All places that say what the status is."""
        return self.status if self.when is None else (*self.status, self.when)

    def carrier_place(self, name: str) -> Slot | None:
        return dict(self.carriers).get(name)

    @property
    def has_parts(self) -> bool:
        """Whether some argument travels in a part of a register, in several, or in a vector register."""
        return any(len(slot) != 1 or slot[0].width != self.convention.word or slot[0].vector for slot in self.arguments)


@dataclass(frozen=True)
class Load:
    """What a stub brings into bits of a register: `width` bits of `source` from bit `shift` on, moved up to bit `low`. kind:
    "fixed" (source is the number), "carrier" (its name) or "argument" (the index of the slot)."""
    kind: str
    source: str | int
    shift: int
    low: int
    width: int


def loads_of(frame: Frame, slots: int) -> dict[str, list[Load]]:
    """By register, what goes into it where `slots` slots of arguments are used; all its other bits are 0."""
    found: dict[str, list[Load]] = {}
    for place, value in frame.fixed:
        found.setdefault(place.register, []).append(Load("fixed", value, 0, place.low, place.width))
    sources = [("carrier", name, slot) for name, slot in frame.carriers]
    sources += [("argument", index, slot) for index, slot in enumerate(frame.arguments[:slots])]   # type: ignore[misc]
    for kind, source, slot in sources:
        shift = 0
        for place in slot:
            found.setdefault(place.register, []).append(Load(kind, source, shift, place.low, place.width))
            shift += place.width
    return found


@dataclass(frozen=True)
class Lowered:
    """A way in which a call travels, by one convention. `carriers`, `arguments`: words in registers, in the convention's
    order; `immediates`: in the instruction; `stored`: in memory that an argument points to; `results`: what comes back. `gap`:
    why a guest cannot make the call so, "" if it can. `inputs`, `outputs`: registers with buffers that travel in them, before and
    after the call; `first_output`: which of the frame's the first of `outputs` is."""
    way: Way
    frame: Frame
    carriers: tuple[Word, ...]
    immediates: tuple[Word, ...]
    arguments: tuple[Word, ...]
    stored: tuple[Stored, ...]
    results: tuple[Result, ...]
    gap: str
    inputs: tuple[Word, ...] = ()
    outputs: tuple[Word, ...] = ()
    first_output: int = 0

    @property
    def has_blocks(self) -> bool:
        return bool(self.inputs or self.outputs)

    @property
    def convention(self) -> Convention:
        return self.frame.convention

    @property
    def numbers_in_text(self) -> tuple[tuple[str, int], ...]:
        """(carrier, number) of the immediates that the text of the instruction has places for: 0 of one that the id has not."""
        held = {word.carrier: sum_of(word) for word in self.immediates}
        return tuple((name, held.get(name, 0)) for name in (placed_immediates(self.frame) if self.frame.immediates else ()))

    @property
    def value_places(self) -> tuple[tuple[Place, ...], ...]:
        """The places of each result behind the status."""
        return tuple(result.places for result in self.results if result.name != "status")

    @property
    def value_numbers(self) -> tuple[tuple[int, ...], ...]:
        """The same, by their numbers in the frame's value slot."""
        return tuple(tuple(self.frame.value.index(place) for place in places) for places in self.value_places)


def places(arch: str, names: Iterable[str], bits: BitRange | None = None) -> tuple[Place, ...]:
    found = (make_place(arch, name, bits) for name in names)
    return tuple(place for place in found if place is not None)


def make_frame(abi: Abi, convention: Convention) -> Frame:
    """SpecErrors come from lint: a name that the architecture does not know is left out here."""
    return make_frames(abi)[convention.name]


@once
def make_frames(abi: Abi) -> dict[str, Frame]:
    """By the conventions' names."""
    return {convention.name: frame_of(convention, used_immediates(abi, convention)) for convention in abi.conventions}


def used_immediates(abi: Abi, convention: Convention) -> tuple[Carrier, ...]:
    """The immediate carriers that some call by this convention has in its id."""
    found = tuple(carrier for carrier in abi.carriers if carrier.held is Held.INSTRUCTION)
    if not found:
        return ()
    used = {field.carrier for family, _ in ways_by(abi, convention) for field in family.fields}
    return tuple(carrier for carrier in found if carrier.name in used)


def placed_immediates(frame: Frame) -> tuple[str, ...]:
    """The immediates whose numbers the text of the instruction has places for."""
    convention = frame.convention
    return immediates_of(convention.arch, convention.instructions[0], tuple(carrier.name for carrier in frame.immediates))


@lru_cache(maxsize=1024)
def frame_of(convention: Convention, immediates: tuple[Carrier, ...]) -> Frame:
    arch = convention.arch
    elsewhere = {carrier.name for carrier in immediates}
    carriers = [(name, make_slot(arch, text)) for name, text in convention.carriers if name not in elsewhere]
    fixed = [(make_place(arch, register), value) for register, value in convention.fixed]
    return Frame(
        convention, tuple((name, slot) for name, slot in carriers if slot), immediates,
        tuple((place, value) for place, value in fixed if place is not None),
        tuple(slot for slot in (make_slot(arch, text) for text in convention.arguments) if slot),
        places(arch, convention.status, convention.status_bits), places(arch, convention.value, convention.value_bits),
        tuple(dict.fromkeys(architecture(arch).whole_register(name) for name in convention.clobbers)),
        block_places(arch, convention.blocks.inputs) if convention.blocks else (),
        block_places(arch, convention.blocks.outputs) if convention.blocks else (),
        make_place(arch, convention.when.place) if convention.when is not None else None)


def status_result(abi: Abi, frame: Frame) -> Result | None:
    """The status as it comes back: as many bits as its place and its type have."""
    return make_result("status", frame.status, SCALARS[abi.status.type].width, SCALARS[abi.status.type].signed)


def make_result(name: str, held: tuple[Place, ...], width: int | None, signed: bool) -> Result | None:
    if not held:
        return None
    room = sum(place.width for place in held)
    return Result(name, held, min(width or room, room), signed)


def result_places(frame: Frame, way: Way) -> list[tuple[Place, ...]]:
    """The places of each result besides the status. None but the first lies in a word that the two share."""
    wanted = [(position, scalar.width or frame.convention.word) for position, (_, _, scalar) in zip(way.positions, way.results)]
    own = len(frame.status) if frame.convention.shared else 0
    return [tuple(frame.value[number] for number in numbers)
            for numbers in share_out([place.width for place in frame.value], wanted, own)]


def lower(abi: Abi, family: Family, way: Way, convention: Convention) -> Lowered:
    """Once for the releases in which the call, its convention and the layout of its id are the same. (Types may differ: those of
    buffers in registers count.)"""
    if not is_shared(way.call) or in_registers(way.buffers):
        return lower_anew(abi, family, way, convention)
    key = ("lowered", way.form, way.id, id(make_frame(abi, convention)), travel_keys(abi)[family.name])
    return keep(way.call, key, lambda: share(lower_anew(abi, family, way, convention)))


@once
def travel_keys(abi: Abi) -> dict[str, str]:
    """By family, what of the ABI decides how its calls travel, besides their conventions."""
    return {family.name: repr((family.fields, family.number, abi.carriers, abi.status.type)) for family in abi.families}


def lower_anew(abi: Abi, family: Family, way: Way, convention: Convention) -> Lowered:
    frame, said = make_frame(abi, convention), way
    family, way = as_laid_out(abi, family, way, convention)
    used = {field.carrier for field in family.fields}
    carriers = tuple(Word(slot[0], name, id_parts(abi, family, way, name), slot[1:]) for name, slot in frame.carriers)
    immediates = tuple(Word(None, carrier.name, id_parts(abi, family, way, carrier.name))
                       for carrier in frame.immediates if carrier.name in used)
    arguments = argument_words(abi, family, way, frame)
    results = tuple(results_of(abi, way, frame))
    lowered = Lowered(said, frame, carriers, immediates, arguments or (), tuple(stored_parts(abi, family, way)),
                      results, find_gap(abi, family, way, frame, immediates, arguments, results))
    return lower_blocks(abi, lowered) if in_registers(way.buffers) else lowered


def lower_blocks(abi: Abi, lowered: Lowered) -> Lowered:
    """The same with the buffers that travel in registers."""
    frame, convention = lowered.frame, lowered.convention
    if convention.blocks is None:
        return replace(lowered, gap=lowered.gap or f"{BLOCK_GAP} travel in registers, and the convention has no blocks")
    going, coming = (pieces(abi, lowered.way.buffers, direction, convention.word) for direction in ("in", "out"))
    count = how_many(widths(frame.inputs), total(going))
    if count is None:
        return too_large(lowered, "input", total(going), frame.inputs)
    first = first_output(convention, widths(frame.outputs), total(going))
    left = frame.outputs[first:] if first is not None else ()
    back = how_many(widths(left), total(coming))
    if back is None:
        return too_large(lowered, "output", total(coming), left)
    inputs, outputs = block_words(going, frame.inputs[:count]), block_words(coming, left[:back])
    used = {place.register for word in lowered.arguments for place in word.places if word.parts}
    shared = next((word.place.register for word in inputs if word.place is not None and word.place.register in used), None)
    if shared is not None:
        return replace(lowered, gap=lowered.gap or f"{BLOCK_GAP} take register {shared}, which holds an argument")
    return replace(lowered, inputs=inputs, outputs=outputs, first_output=first or 0)


def too_large(lowered: Lowered, what: str, size: int, held: Sequence[Place]) -> Lowered:
    return replace(lowered, gap=lowered.gap or f"{BLOCK_GAP} have {size} bytes of {what}, and the registers left for them "
                                               f"{sum(widths(held)) // 8}")


def widths(held: Sequence[Place]) -> list[int]:
    return [place.width for place in held]


def block_words(found: Sequence[Piece], held: Sequence[Place]) -> tuple[Word, ...]:
    words, start = [], 0
    for place in held:
        words.append(Word(place, "", tuple(Part("buffer", low, width, index, shift)
                                           for index, shift, low, width in parts_in(found, start, place.width))))
        start += place.width // 8
    return tuple(words)


def results_of(abi: Abi, way: Way, frame: Frame) -> Iterator[Result]:
    """The status, and the value if the call has one. Where they share a place both have it (Convention.shared)."""
    status = status_result(abi, frame)
    if status is not None:
        yield status
    for (name, _, scalar), held in zip(way.results, result_places(frame, way)):
        value = make_result(name, held, scalar.width, scalar.signed)
        if value is not None:
            yield value


def find_gap(abi: Abi, family: Family, way: Way, frame: Frame, immediates: tuple[Word, ...],
             arguments: tuple[Word, ...] | None, results: tuple[Result, ...]) -> str:
    """Why no guest can make the call by this convention, in a few words; "" if it can."""
    odd = carriers_of(abi, family.fields, Held.ELSEWHERE)
    if odd:
        return f"its id travels in a {min(carrier.kind for carrier in odd)}"
    lacking = [carrier.name for carrier in carriers_of(abi, family.fields, Held.REGISTER)
               if frame.carrier_place(carrier.name) is None and not is_fixed(family, carrier.name)]
    if lacking:
        return f"no register holds '{lacking[0]}'"
    if any(part.source != "id" for word in immediates for part in word.parts):
        return CHOSEN
    if immediates and (problem := operand_problem(frame.convention.arch, frame.convention.instructions,
                                                  {word.carrier: sum_of(word) for word in immediates})):
        return problem
    if arguments is None:
        return "too few registers for its arguments"
    wanted = [scalar.width or frame.convention.word for _, _, scalar in way.results]
    if way.several and [result.width for result in results if result.name != "status"] != wanted:
        return "too few registers for its results"
    return ""


def check_lowered(abi: Abi) -> None:
    """Raises SpecError where an instruction cannot carry what its convention says that it carries."""
    problems: dict[tuple[str, str], Problem] = {}
    for convention in abi.conventions:
        ways = list(ways_by(abi, convention))
        used = used_immediates(abi, convention) if ways else (carrier for carrier in abi.carriers if carrier.held is Held.INSTRUCTION)
        names = [carrier.name for carrier in used]
        for name in unknown_places(convention.instructions, names):
            problems.setdefault((convention.name, name), Problem(
                convention.location, "instruction", f"'{{{name}}}' in the instruction of convention '{convention.name}' is no "
                f"immediate that its calls use: {'one of ' + ', '.join(names) if names else 'there is none'}"))
        written = [problem for text in convention.instructions if (problem := text_problem(convention.arch, text))]
        if written and ways and not names:
            problems.setdefault((convention.name, written[0]), Problem(
                convention.location, "instruction", f"the instruction of convention '{convention.name}': {written[0]}"))
        for family, way in ways:
            if not names and not in_registers(way.buffers):
                continue
            gap = lower(abi, family, way, convention).gap
            if gap.startswith(BLOCK_GAP):
                problems.setdefault((way.full_name, convention.name), Problem(
                    way.call.location, "block-room", f"{way.full_name} cannot be called by convention '{convention.name}': {gap}; "
                    "pass less, give the convention more registers (blocks), or pass an address"))
            if TOO_WIDE in gap:
                problems.setdefault((convention.name, TOO_WIDE), Problem(
                    convention.location, "instruction", f"{way.full_name} cannot be called by convention '{convention.name}': {gap}; "
                    "let it travel in a register, or give it another number"))
            if gap.startswith(OPERAND_GAPS):
                problems.setdefault((convention.name, gap), Problem(
                    convention.location, "instruction", f"{way.full_name} cannot be called by convention "
                    f"'{convention.name}': {gap}; " + ("let it travel in a register" if gap == CHOSEN else
                                                       "write the instruction with its operands, "
                                                       f"and {{{names[0]}}} where the number stands")))
    if problems:
        raise SpecError(list(problems.values()))


def ways_by(abi: Abi, convention: Convention) -> Iterator[tuple[Family, Way]]:
    """The ways in which calls travel by a convention, each with its family, and with ids as the convention lays them out."""
    for family in abi.families:
        if family.arch and convention.arch not in family.arch:
            continue
        for call in family.calls:
            yield from (as_laid_out(abi, family, way, convention) for way in ways_of(call) if way.variant == convention.variant
                        and (not way.arch or convention.arch in way.arch))


def as_laid_out(abi: Abi, family: Family, way: Way, convention: Convention) -> tuple[Family, Way]:
    """A family and a way with the fields and the id that they have by a convention which lays ids out in its own way."""
    if not convention.fields:
        return family, way
    made = compose_id(abi.carriers, convention.fields, family.number or 0, way.number, convention.variant)
    return (family if family.fields is convention.fields else replace(family, fields=convention.fields)), way._replace(id=made)


def is_fixed(family: Family, carrier: str) -> bool:
    """Whether all fields of a carrier hold the same for every call of the family."""
    return all(field.role in ("fixed", "reserved") for field in family.fields if field.carrier == carrier)


def sum_of(word: Word) -> int:
    """The number that a word of constants is."""
    return sum((part.value or 0) << part.low for part in word.parts)


def id_parts(abi: Abi, family: Family, way: Way, carrier: str) -> tuple[Part, ...]:
    """What goes into a carrier: the bits of the id, and the arguments that ride in it. Nothing where the id does not use it."""
    width = next(found.width for found in abi.carriers if found.name == carrier)
    known = dict(way.id)
    if carrier not in known:
        return (Part("constant", 0, width, value=0),)
    fields = {field.name: field for field in family.fields if field.carrier == carrier}
    riding = [riding_part(argument, fields[argument.field]) for argument in way.args if argument.field in fields]
    return (Part("id", 0, width, value=known[carrier]), *riding)


def riding_part(argument: Argument, field: IdField) -> Part:
    if argument.reserved is not None:
        return Part("constant", field.bits.low, field.bits.width, argument.index, value=argument.reserved)
    return Part("argument", field.bits.low, field.bits.width, argument.index)


def argument_words(abi: Abi, family: Family, way: Way, frame: Frame) -> tuple[Word, ...] | None:
    """What each argument slot holds, in order: parts of the id in those that are carriers, arguments in the others.
    None if the convention has not enough of them."""
    travelling = register_arguments(way.args)
    carriers = {carrier.argument or 0: carrier for carrier in carriers_of(abi, family.fields, Held.ARGUMENT)}
    own = {argument.position for argument in travelling if argument.position is not None}
    free = [index for index in range(len(frame.arguments)) if index not in carriers and index not in own]
    held: dict[int, Part] = {}
    for argument in travelling:
        taken = take_slots(argument, frame.arguments, free, frame.convention)
        if taken is None:
            return None
        held |= zip(taken, argument_parts(argument, [width_of(frame.arguments[index]) for index in taken], frame.convention))
    last = max((*carriers, *held), default=-1)
    if last >= len(frame.arguments):
        return None
    words: list[Word] = []
    for index, slot in enumerate(frame.arguments[:last + 1]):
        carrier = carriers.get(index)
        parts = (id_parts(abi, family, way, carrier.name) if carrier is not None
                 else (held.get(index, Part("constant", 0, width_of(slot), value=0)),))
        words.append(Word(slot[0], "" if carrier is None else carrier.name, parts, slot[1:]))
    return tuple(words)


def take_slots(argument: Argument, slots: Sequence[Slot], free: list[int], convention: Convention) -> list[int] | None:
    """The slots of an argument, in the order of its parts from the low one up; they are no more free. None if there are not
    enough."""
    width = argument.scalar.width or convention.word
    if argument.position is not None:
        fits = argument.position < len(slots) and width <= width_of(slots[argument.position])
        return [argument.position] if fits else None
    taken: list[int] = []
    while sum(width_of(slots[index]) for index in taken) < width:
        if not free:
            return None
        taken.append(free.pop(0))
    return taken if convention.split == "low-first" else taken[::-1]


def argument_parts(argument: Argument, rooms: list[int], convention: Convention) -> Iterator[Part]:
    """The parts of an argument in slots of so many bits, from the low one up."""
    width, shift = argument.scalar.width or convention.word, 0
    for room in rooms:
        mine = min(room, width - shift)
        yield part_of(argument, shift, mine, extension(argument, mine, room, convention))
        shift += mine


def part_of(argument: Argument, shift: int, width: int, extend: str) -> Part:
    if argument.reserved is not None:
        value = (argument.reserved & (1 << 64) - 1) >> shift & (1 << width) - 1
        return Part("constant", 0, width, argument.index, shift, value, extend)
    return Part("argument", 0, width, argument.index, shift, extend=extend)


def extension(argument: Argument, width: int, room: int, convention: Convention) -> str:
    """Zero where the convention wants it; a signed one is sign extended where upper bits do not matter."""
    if width == room:
        return ""
    return "sign" if argument.scalar.signed and convention.narrow != "zero" else "zero"


def stored_parts(abi: Abi, family: Family, way: Way) -> Iterator[Stored]:
    for carrier in carriers_of(abi, family.fields, Held.MEMORY):
        argument = memory_argument(abi, family.fields, way.args, carrier)
        if argument is not None and carrier.name in dict(way.id):
            yield Stored(carrier.name, argument.index, carrier.offset or 0, carrier.width,
                         id_parts(abi, family, way, carrier.name))
