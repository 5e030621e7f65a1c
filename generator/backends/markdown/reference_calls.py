# SPDX-License-Identifier: BSD-2-Clause
"""What the section of a reference page about one call shows, beyond the call itself."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from generator.model.abi import Abi, Argument, Buffer, Call, Family, Form, FurtherResult, Returns
from generator.model.gaps import Gaps, common, dispatch_words, stub_words
from generator.model.ids import format_id
from generator.model.lower import Lowered, Part, Result, Word
from generator.model.lowered import lowered_calls
from generator.model.once import keep
from generator.model.places import Place, slot_pieces
from generator.model.ways import Way, ways_of


@dataclass(frozen=True)
class Spot:
    """Where a value, or a part of it, travels. `register`: "" where it is in the instruction or in memory. `carrier`: the part of
    the id that it rides in, or "". `bits`: which of them, "" for all. `extend`: what is above them, zero or sign, or ""."""
    register: str
    carrier: str
    bits: str
    extend: str


Value = tuple[str, tuple[Spot, ...]]     # its name, and where its parts travel in the order of the registers


@dataclass(frozen=True)
class TravelView:
    """The arguments and results of a way by one convention."""
    arch: str
    arguments: tuple[Value, ...]
    results: tuple[Value, ...]


@dataclass(frozen=True)
class WayView:
    """A call as it is (`form` None), or a form of it. `own`: it is a form whose results, of which `returns` is the first, are not
    those of the call. `gaps`: sentences."""
    form: Form | None
    own: bool
    returns: Returns | None
    also_returns: tuple[FurtherResult, ...]
    id: str
    args: tuple[Argument, ...]
    buffers: tuple[Buffer, ...]
    gaps: list[str]
    travels: list[TravelView]


@dataclass(frozen=True)
class CallView:
    """`archs`: where it exists, () for everywhere. `needs`: features, each with what a host answers that does not advertise it,
    "" where the spec does not say."""
    call: Call
    id: str
    archs: tuple[str, ...]
    needs: list[tuple[str, str]]
    ways: list[WayView]


def call_view(abi: Abi, family: Family, call: Call, gaps: Gaps) -> CallView:
    archs = common(family.arch, call.arch)
    answers = dict(call.answers_without)
    forms = {form.name: form for form in call.forms}
    ways = [way_view(abi, way, forms.get(way.form), gaps) for way in ways_of(call)]
    return CallView(call, ways[0].id, archs, [(name, answers.get(name, "")) for name in call.needs], ways)


def way_view(abi: Abi, way: Way, form: Form | None, gaps: Gaps) -> WayView:
    found = gaps.get((way.call.full_name, way.form), ())
    return WayView(form, way.own, way.returns, way.also_returns, format_id(abi, dict(way.id)), way.args, way.buffers, [*stub_words(found), *dispatch_words(found)],
                   [keep(lowered, "markdown", partial(travel_view, lowered)) for lowered in lowered_calls(abi)[way.call.full_name, way.form]])


def travel_view(lowered: Lowered) -> TravelView:
    whole = lowered.convention.word
    spots: dict[int | None, list[Spot]] = {}
    for word in (*lowered.carriers, *lowered.immediates, *lowered.arguments):
        for part in word.parts:
            found = spots.setdefault(part.index, [])
            if word.place is None:
                found.append(Spot("", word.carrier, bits(part.low, part.width, whole), part.extend))
            for place, _ in slot_pieces(word.places, part.low, part.width):
                found.append(Spot(place.register, word.carrier, bits_of(place, place.width, whole), part.extend))
    for stored in lowered.stored:
        for part in stored.parts:
            spots.setdefault(part.index, []).append(Spot("", stored.carrier, bits(part.low, part.width, stored.width), ""))
    return TravelView(lowered.convention.arch,
                      (*((argument.name, tuple(spots.get(argument.index, ()))) for argument in lowered.way.args), *block_spots(lowered, lowered.inputs)),
                      (*((result.name, tuple(result_spots(result, whole))) for result in lowered.results), *block_spots(lowered, lowered.outputs)))


def block_spots(lowered: Lowered, words: Iterable[Word]) -> list[tuple[str, tuple[Spot, ...]]]:
    """The registers of each buffer that travels in some, with the bits where it does not have all of one."""
    spots: dict[int, list[Spot]] = {}
    for word in words:
        mine: dict[int, list[Part]] = {}
        for part in word.parts:
            mine.setdefault(part.index or 0, []).append(part)
        for index, parts in mine.items():
            place, width = word.place, sum(part.width for part in parts)
            assert place is not None
            spots.setdefault(index, []).append(Spot(place.register, "", bits(place.low + parts[0].low, width, place.width), ""))
    return [(lowered.way.buffers[index].name, tuple(found)) for index, found in spots.items()]


def result_spots(result: Result, whole: int) -> Iterator[Spot]:
    """Of the last place only as many bits as the result has left for it."""
    left = result.width
    for place in result.places:
        yield Spot(place.register, "", bits_of(place, min(place.width, left), whole), "")
        left -= place.width


def bits_of(place: Place, width: int, whole: int) -> str:
    """So many bits of a place, of a vector register in any case: it has more than a word."""
    return bits(place.low, width, 0 if place.vector else whole)


@lru_cache(maxsize=None)
def bits(low: int, width: int, whole: int) -> str:
    """"" for all of a register or carrier."""
    if not low and width == whole:
        return ""
    return f"{low + width - 1}..{low}" if width > 1 else str(low)
