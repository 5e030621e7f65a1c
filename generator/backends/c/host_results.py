# SPDX-License-Identifier: BSD-2-Clause
"""Operations with several results: what an operation gives back besides the value, and how it gets into the registers."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.host_gather import ways_in_order
from generator.backends.c.host_take import held_in
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type, host_type
from generator.lang.architectures import architecture
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name
from generator.model.lower import Frame, Lowered, make_frame
from generator.model.lowered import lowered_calls
from generator.model.places import HALF, Place, half_of
from generator.model.types import Types
from generator.model.ways import ways_of

Texts = dict[str, list[str]]        # by register, what it holds


def most_results(abi: Abi) -> int:
    """How many results beyond the value a call has at most."""
    return max((len(way.also_returns) for call in abi.calls for way in ways_of(call)), default=0)


def result_words(abi: Abi, types: Types) -> dict[str, object]:
    """What the template says of them. `most`: 0 where no call has several."""
    return {"most": most_results(abi), "makers": maker_words(abi, types)}


def maker_words(abi: Abi, types: Types) -> Iterator[dict[str, object]]:
    """For each call with several results, and each form with some, the function that puts them together."""
    for way in (way for call in abi.calls for way in ways_of(call)):
        if way.also_returns:
            members = [(c_name(name), type_name, scalar) for name, type_name, scalar in way.results]
            wide = sum(1 << index for index, (_, _, scalar) in enumerate(members) if scalar.width == 64)
            yield {"call": way.full_name, "name": c_name("host_ok", *way.parts), "wide": f"0x{wide:x}",
                   "parameters": [f"{host_type(abi, types, name, scalar)} {member}_" for member, name, scalar in members],
                   "more": [f"{member}_" for member, _, _ in members[1:]]}


def word_of(place: Place, convention: Convention, index: int) -> str:
    """What a register holds of the words of several results."""
    cast = "" if convention.word == 64 else f"({fixed_type(convention.word)})"
    if place.width == convention.word:
        return f"{cast}parts[{index}]"
    cut = f"({cast}parts[{index}] & 0x{(1 << place.width) - 1:x}U)"
    return f"{cut} << {place.low}" if place.low else cut


# Where results lie otherwise than one after the other in whole registers, a function writes those of each call as they are lowered.

def gives(abi: Abi, convention: Convention) -> bool:
    """Whether a convention needs it."""
    if convention.when is not None or any(place.vector for place in make_frame(abi, convention).value):
        return True
    if not most_results(abi) and not has_positions(abi):
        return False
    frame = make_frame(abi, convention)
    mine = [lowered for ways in lowered_calls(abi).values() for lowered in ways if lowered.convention == convention]
    if any(position is not None for lowered in mine for position in lowered.way.positions):
        return True
    return any(lowered.way.also_returns for lowered in mine) and (bool(convention.shared) or not in_whole_words(frame))


def has_positions(abi: Abi) -> bool:
    return any(position is not None for call in abi.calls for way in ways_of(call) for position in way.positions)


def in_whole_words(frame: Frame) -> bool:
    """Whether each place of the results is a register, or the low 32 bits of one, and all of the value are alike."""
    places = (*frame.status, *frame.value)
    return (len({place.register for place in places}) == len(places) and len({place.width for place in frame.value}) < 2
            and all(not place.low and place.width >= 32 for place in places))


def give_words(abi: Abi, convention: Convention) -> dict[str, object]:
    """What the template says of that function: what each kind of calls gives back, with the rows that these calls have in the table;
    and `otherwise`: the answer to a call that is refused."""
    frame = make_frame(abi, convention)
    groups: dict[tuple[tuple[tuple[str, str], ...], ...], list[dict[str, object]]] = {}
    index = 0
    for family in abi.families:
        for way in ways_in_order(family):
            for lowered in lowered_calls(abi)[way.call.full_name, way.form]:
                if lowered.convention == convention:
                    further = len(way.also_returns)
                    lines = (written(frame, success_texts(frame, lowered)), written(frame, failure_texts(frame, lowered)),
                             ((str(further), ""),))
                    groups.setdefault(lines, []).append({"index": index, "name": way.full_name})
            index += 1
    return {"kinds": [{"success": done, "failure": failed, "further": further, "rows": rows}
                      for (done, failed, ((further, _),)), rows in groups.items()],
            "otherwise": written(frame, failure_texts(frame, None))}


def success_texts(frame: Frame, lowered: Lowered) -> Texts:
    """The status and each result. A word that status and value share has the value, in all its bits."""
    found: Texts = {}
    when = frame.convention.when
    if when is not None and frame.when is not None:
        put(frame, found, (frame.when,), u64_literal(when.equals if when.success is None else when.success))
    if frame.status and (when is None or when.success is None):     # else the value may have its place
        put(frame, found, frame.status, "result->value" if frame.convention.shared else "(uint64_t)result->status")
    for index, places in enumerate(lowered.value_places):
        if index or not frame.convention.shared:
            put(frame, found, places, f"result->more[{index - 1}]" if index else "result->value")
    return found


def failure_texts(frame: Frame, lowered: Lowered | None) -> Texts:
    """The status, and the value that may be there all the same. Without a place of its own the status takes that of the value."""
    found: Texts = {}
    if frame.status and not frame.convention.shared:
        put(frame, found, frame.status, "(uint64_t)result->status")
        if frame.convention.when is not None and frame.when is not None:
            put(frame, found, (frame.when,), u64_literal(frame.convention.when.equals))
        if lowered is not None and lowered.value_places and not meet(frame.status, lowered.value_places[0]):
            put(frame, found, lowered.value_places[0], "result->value")
        return found
    held = frame.status or (lowered.value_places[0] if lowered is not None and lowered.value_places else frame.value)
    put(frame, found, first_bits(held, 64), "(uint64_t)(result->status != 0 ? (uint64_t)result->status : result->value)")
    return found


def meet(first: Sequence[Place], other: Sequence[Place]) -> bool:
    """Whether places have a bit in common."""
    return any(one.register == two.register and one.low < two.low + two.width and two.low < one.low + one.width
               for one in first for two in other)


def first_bits(places: Sequence[Place], most: int) -> list[Place]:
    """Of the places those that the first `most` bits lie in."""
    found, width = [], 0
    for place in places:
        if width < most:
            found.append(place)
        width += place.width
    return found


def put(frame: Frame, found: Texts, places: Sequence[Place], value: str) -> None:
    """A value over its places, the low part first."""
    low = 0
    for place in places:
        word, up = HALF if place.vector else frame.convention.word, half_of(place).low
        text = f"{value} >> {low}" if low else value
        if place.width < word:
            text = f"({text}) & {u64_literal((1 << place.width) - 1)}" if low else f"{text} & {u64_literal((1 << place.width) - 1)}"
        text = f"({text}) << {up}" if up else text
        found.setdefault(held_in(place), []).append(text)
        low += place.width


def written(frame: Frame, found: Texts) -> tuple[tuple[str, str], ...]:
    """(register, what is written to it); what no result has of it is zero, but of flags it stays."""
    cast = "" if frame.convention.word == 64 else f"({fixed_type(frame.convention.word)})"
    made = []
    for register, texts in found.items():
        whole = " | ".join(f"({text})" for text in texts) if len(texts) > 1 else texts[0]
        made.append((register, beside_flags(frame, register, f"{cast}({whole})" if cast and "[" not in register else whole)))
    others = (f"{place.register}[{half}]" for place in frame.value if place.vector
              if any(f"{place.register}[{one}]" in found for one in (0, 1)) for half in (0, 1))
    made += [(half, "0") for half in dict.fromkeys(others) if half not in found]
    return tuple(made)


def beside_flags(frame: Frame, register: str, text: str) -> str:
    """What is written to a register: of flags those bits stay that are no result."""
    held = [place for place in frame.status_places if place.flags and place.register == register]
    if not held:
        return text
    rest = (1 << architecture(frame.convention.arch).others[register].width) - 1
    for place in held:
        rest &= ~((1 << place.width) - 1 << place.low)
    return f"(registers->{register} & {u64_literal(rest)}) | ({text})" if rest else text
