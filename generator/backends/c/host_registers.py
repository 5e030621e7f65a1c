# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch from the registers of a trapped guest: one function for each architecture of the ABI."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.host_gather import nothing
from generator.backends.c.host_names import Names
from generator.backends.c.host_results import most_results, word_of
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Call, Carrier, Convention, Family, IdField
from generator.model.c_names import status_macro
from generator.model.c_names import carrier_name
from generator.model.carrier_kinds import Held
from generator.model.gaps import find_gaps
from generator.model.lower import Frame, Place, make_frame
from generator.model.ways import all_args


def register_words(abi: Abi, names: Names) -> dict[str, object]:
    """What the template says of every architecture. Where ids are not in registers alone, what is elsewhere (an immediate,
    a slot) is a parameter. `rules`: None where every call travels by the ordinary convention."""
    held = {carrier.name: carrier.held for carrier in abi.carriers}
    conventions = [convention for convention in abi.conventions
                   if all(held[carrier] in (Held.REGISTER, Held.INSTRUCTION) for carrier, _ in convention.carriers)]
    used = (name for call in abi.calls for name in (call.convention, *(form.name for form in call.forms)))
    variants = [name for name in dict.fromkeys(used) if name]
    machines = []
    for arch in dict.fromkeys(convention.arch for convention in conventions):
        mine = [convention for convention in conventions if convention.arch == arch]
        ordinary = next((convention for convention in mine if not convention.variant), mine[0])
        others = [other for other in mine if other is not ordinary and other.variant in variants]
        machines.append(machine_words(abi, names, ordinary, others, variants))
    ruled = any(convention.variant in variants for convention in conventions)
    return {"machines": machines, "rules": list(variant_rules(abi, names, variants)) if ruled else None,
            "refused": status_macro(abi, abi.answers.reserved_field or abi.answers.unknown_family),
            "unknown_call": status_macro(abi, abi.answers.unknown_call),
            "gathered": ", ".join(f"({kind})ids[{index}]" for index, kind in enumerate(names.kinds))}


def lacking_variants(abi: Abi, arch: str, variants: Sequence[str]) -> list[int]:
    """The numbers of variants by which calls of an architecture would travel, and for which it has no convention."""
    there = {convention.variant for convention in abi.conventions if convention.arch == arch}
    lacking = {gap.form or gap.call.convention for gap in find_gaps(abi) if gap.arch == arch} - there
    return [number for number, variant in enumerate(("", *variants)) if variant in lacking]


def variant_rules(abi: Abi, names: Names, variants: Sequence[str]) -> Iterator[dict[str, object]]:
    """Which calls travel by another convention than the ordinary one: fields of the id say so, or the call is known."""
    for number, variant in enumerate(variants, 1):
        for field in names.shape.variants:
            if variant in dict(field.variants):
                yield {"condition": f"{bits_of(field)} == {u64_literal(dict(field.variants)[variant])}", "number": number}
    told = {variant for field in names.shape.variants for variant, _ in field.variants}
    for number, variant in enumerate(variants, 1):
        for family in abi.families:
            calls = [call for call in family.calls if call.convention == variant]
            if calls and variant not in told:
                yield {"condition": variant_condition(family, calls), "number": number}


def variant_condition(family: Family, calls: Sequence[Call]) -> str:
    """True for the ids of these calls of a family: by what identifies the family, if they are all of it."""
    own = [f"{bits_of(field)} == {u64_literal(family.number or 0 if field.role == 'family' else field.value or 0)}"
           for field in family.fields if field.role in ("family", "fixed")]
    numbered = any(field.role == "family" for field in family.fields)
    if own and len(calls) == len(family.calls) and (numbered or all(call.convention == calls[0].convention for call in family.calls)):
        return " && ".join(own)
    call_field = next(field for field in family.fields if field.role == "call")
    numbers = sorted(call.number for call in calls)
    if numbers[-1] - numbers[0] + 1 == len(numbers):
        low = [f"{bits_of(call_field)} >= {u64_literal(numbers[0])}"] if numbers[0] else []
        return " && ".join([*own, f"{bits_of(call_field)} <= {u64_literal(numbers[-1])}", *low])
    return " && ".join([*own, "(" + " || ".join(f"{bits_of(call_field)} == {u64_literal(number)}" for number in numbers) + ")"])


def bits_of(field: IdField) -> str:
    """A field out of the parameter that holds its carrier."""
    shifted = f"{carrier_name(field.carrier)} >> {field.bits.low}" if field.bits.low else carrier_name(field.carrier)
    return f"(({shifted}) & {u64_literal((1 << field.bits.width) - 1)})"


def used_registers(frames: Sequence[Frame]) -> list[str]:
    """Every register that a call reads or writes, in the order of the architecture's numbers."""
    found: dict[str, int] = {}
    for frame in frames:
        carriers = [place for _, place in frame.carriers]
        fixed = [place for place, _ in frame.fixed]
        found |= {place.register: place.number
                  for place in (*carriers, *fixed, *frame.arguments, *frame.status, *frame.value)}
    return sorted(found, key=lambda name: (found[name], name))


def read_place(place: Place, convention: Convention) -> str:
    """The bits of a trapped register that a place is."""
    register = f"registers->{place.register}"
    if place.width == convention.word:
        return register
    if not place.low and place.width in (8, 16, 32):
        return f"({fixed_type(place.width)}){register}"
    moved = f"({register} >> {place.low})" if place.low else register
    return f"({moved} & {u64_literal((1 << place.width) - 1)})"


def carrier_reads(abi: Abi, names: Names, convention: Convention) -> tuple[list[str], list[str]]:
    """What each carrier is, as C, and conditions under which the register holds more than the carrier."""
    frame = make_frame(abi, convention)
    reads, excess = [], []
    for carrier in abi.carriers:
        kind = fixed_type(carrier.width)
        place = frame.carrier_place(carrier.name)
        if place is None:
            reads.append(missing_carrier(names, carrier))
            continue
        register = f"registers->{place.register}"
        reads.append(f"({kind}){register}" if carrier.width < convention.word else register)
        if carrier.width < place.width:
            if carrier.signed:
                excess.append(f"(int{convention.word}_t){register} != (int{carrier.width}_t){register}")
            else:
                excess.append(f"({register} >> {carrier.width}) != 0")
    return reads, excess


def missing_carrier(names: Names, carrier: Carrier) -> str:
    """A carrier without a register: it is gathered later, given by the caller, or not there at all."""
    if is_given(carrier):
        return carrier_name(carrier.name)
    return f"({fixed_type(carrier.width)}){nothing(names.shape)}" if names.shape.grouped else "0"


def is_given(carrier: Carrier) -> bool:
    return carrier.held in (Held.INSTRUCTION, Held.ELSEWHERE)


def given_carriers(abi: Abi, convention: Convention) -> list[Carrier]:
    """Those that the host finds elsewhere than in registers and memory, if a call of this architecture has them."""
    used = {field.carrier for family in abi.families if not family.arch or convention.arch in family.arch
            for field in family.fields}
    return [carrier for carrier in abi.carriers if is_given(carrier) and carrier.name in used]


def machine_words(abi: Abi, names: Names, convention: Convention, others: Sequence[Convention],
                  variants: Sequence[str]) -> dict[str, object]:
    """What the template says of an architecture: `convention` is its ordinary one, `others` are its variants."""
    registers = f"{names.low}_{convention.name}_registers"
    frame, most = make_frame(abi, convention), max(len(mine.arguments) for mine in (convention, *others))
    reads, excess = carrier_reads(abi, names, convention)
    given = given_carriers(abi, convention)
    nargs = max(most, most_arguments(abi), 1)
    return {
        "arch": convention.arch, "name": convention.name, "type": fixed_type(convention.word), "registers": registers,
        "used": used_registers([make_frame(abi, mine) for mine in (convention, *others)]),
        "fixed": [f"{read_place(place, convention)} == {u64_literal(value)}" for place, value in frame.fixed],
        "parameters": [*(f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in given),
                       f"struct {registers} *registers"],
        "passed": [*(carrier_name(carrier.name) for carrier in given), "registers"],
        "carriers": [{"type": fixed_type(carrier.width), "name": carrier_name(carrier.name),
                      "read": missing_value(names, carrier) if is_given(carrier) else read}
                     for carrier, read in zip(abi.carriers, reads) if carrier not in given],
        "lacking": lacking_variants(abi, convention.arch, variants), "nwords": max(most, 1), "nargs": nargs, "excess": excess, "high_first": int(convention.split == "high-first"),
        "ordinary": convention_words(abi, convention, nargs),
        "variants": [{"number": variants.index(other.variant) + 1, "convention": convention_words(abi, other, nargs)}
                     for other in others]}


def convention_words(abi: Abi, convention: Convention, nargs: int) -> dict[str, object]:
    """`low`, `high`: which of two words holds the lower half of an argument of 64 bits."""
    low, high = ("word", "word + 1") if convention.split == "low-first" else ("word + 1", "word")
    return {"word": convention.word, "type": fixed_type(convention.word), "nargs": nargs, "low": low, "high": high,
            "arguments": [place.register for place in make_frame(abi, convention).arguments],
            "results": result_values(abi, convention), "spread": spread_words(abi, convention)}


def missing_value(names: Names, carrier: Carrier) -> str:
    return f"({fixed_type(carrier.width)}){nothing(names.shape)}"


def most_arguments(abi: Abi) -> int:
    return max((len(args) for call in abi.calls for args in all_args(call)), default=1)


def result_values(abi: Abi, convention: Convention) -> list[tuple[str, str]]:
    """What each register of the results holds. Where there is no place for a status, or one that both share, an error takes
    the place of the value."""
    frame = make_frame(abi, convention)
    written: dict[str, list[str]] = {}

    def add(place: Place, text: str) -> None:
        written.setdefault(place.register, []).append(text)
    separate = bool(frame.status) and not convention.shared
    if separate:
        add(frame.status[0], placed(frame.status[0], convention, f"({fixed_type(convention.word)})result.status"))
    low = 0
    for place in frame.value:
        value = moved_down("result.value", low, convention)
        if not separate and not low:
            value = f"result.status != 0 ? ({fixed_type(convention.word)})result.status : {value}"
            value = value if place.width == convention.word else f"({value})"
        add(place, placed(place, convention, value))
        low += place.width
    return [(register, " | ".join(parts)) for register, parts in written.items()]


def spread_words(abi: Abi, convention: Convention) -> dict[str, object] | None:
    """Where calls have several results: the register of the status, `single` for a call with a value alone, and `words` for
    as many value registers as a call has. None where they have not, or there is one register."""
    frame = make_frame(abi, convention)
    if not most_results(abi) or len(frame.value) < 2:
        return None
    word, (single, second, *_) = fixed_type(convention.word), frame.value
    separate = bool(frame.status) and not convention.shared
    value = moved_down("result.value", 0, convention)
    if not separate:
        value = f"(result.status != 0 ? ({word})result.status : {value})"
    alone = [(single.register, placed(single, convention, value))]
    if single.width < 64:
        alone.append((second.register, placed(second, convention, moved_down("result.value", single.width, convention))))
    status = [(frame.status[0].register, placed(frame.status[0], convention, f"({word})result.status"))] if separate else []
    return {"status": status, "alone": alone, "width": single.width,
            "words": [(place.register, word_of(place, convention, index)) for index, place in enumerate(frame.value)]}


def moved_down(value: str, low: int, convention: Convention) -> str:
    """The bits of a value from `low` on, as a word."""
    cast = "" if convention.word == 64 else f"({fixed_type(convention.word)})"
    return f"{cast}({value} >> {low})" if low else f"{cast}{value}"


def placed(place: Place, convention: Convention, value: str) -> str:
    """A word cut to a place and moved there; what no result has of its register is zero."""
    if place.width == convention.word:
        return value
    cut = f"({value} & {u64_literal((1 << place.width) - 1)})"
    return f"{cut} << {place.low}" if place.low else cut
