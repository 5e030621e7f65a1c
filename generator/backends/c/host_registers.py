# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch from the registers of a trapped guest: one function for each architecture of the ABI, or for each place in which its
conventions have the id."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from generator.backends.c.host_block import block_index, convention_blocks, vector_registers
from generator.backends.c.host_gather import nothing
from generator.backends.c.host_names import Names, status_text
from generator.backends.c.host_own_id import own_id_words
from generator.backends.c.host_results import beside_flags, give_words, gives, most_results, word_of
from generator.backends.c.host_take import read_place, read_slot, take_words
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Call, Carrier, Convention, Family, IdField
from generator.model.blocks import has_blocks
from generator.model.c_names import carrier_name
from generator.model.carrier_kinds import Held
from generator.model.gaps import group_gaps
from generator.model.lookup import architectures, family_entries, identifying_tests, ids_on, late_carriers, meets
from generator.model.lower import Frame, make_frame, ways_by
from generator.model.places import Place, Slot, width_of
from generator.model.ways import all_args


def register_words(abi: Abi, names: Names) -> dict[str, object]:
    """What the template says of every architecture. Where ids are not in registers alone, what is elsewhere (an immediate,
    a slot) is a parameter. `rules`: None where every call travels by the ordinary convention."""
    conventions, variants, groups = placed_conventions(abi), variants_used(abi), host_groups(abi)
    machines = [machine_words(abi, names, group, variants, [convention for other in groups if other is not group
                                                            for convention in other if convention.arch == group[0].arch])
                for group in groups]
    ruled = any(convention.variant in variants for convention in conventions)
    used = used_masks(abi, names) if any(machine["partial"] for machine in machines) else None
    looked_up = variants_looked_up(abi, names)
    return {"machines": machines, "used": used, "rules": list(variant_rules(abi, names, variants)) if ruled else None,
            "by_family": variant_numbers(abi, names, variants) if looked_up else None,
            "refused": status_text(abi, abi.answers.reserved_field or abi.answers.unknown_family),
            "unknown_call": status_text(abi, abi.answers.unknown_call),
            "unknown_family": status_text(abi, abi.answers.unknown_family),
            "gathered": ", ".join(f"({kind})ids[{index}]" for index, kind in enumerate(names.kinds))}


def placed_conventions(abi: Abi) -> list[Convention]:
    """Those whose carriers a dispatch finds in registers, or is handed from the instruction."""
    held = {carrier.name: carrier.held for carrier in abi.carriers}
    return [convention for convention in abi.conventions
            if all(held[carrier] in (Held.REGISTER, Held.INSTRUCTION) for carrier, _ in convention.carriers)]


def variants_used(abi: Abi) -> list[str]:
    """By which some call, or a form of one, travels."""
    used = (name for call in abi.calls for name in (call.convention, *(form.name for form in call.forms)))
    return [name for name in dict.fromkeys(used) if name]


def host_groups(abi: Abi) -> list[list[Convention]]:
    """The conventions for which a host has a function, called after the first of each group."""
    variants = variants_used(abi)
    return dispatch_groups(
        abi, [convention for convention in placed_conventions(abi) if not convention.variant or convention.variant in variants])


def lacking_variants(abi: Abi, arch: str, variants: Sequence[str]) -> list[int]:
    """The numbers of variants by which calls of an architecture would travel, and for which it has no convention."""
    there = {convention.variant for convention in abi.conventions if convention.arch == arch}
    lacking = {gap.form or gap.call.convention for gaps in group_gaps(abi).values() for gap in gaps if gap.arch == arch} - there
    return [number for number, variant in enumerate(("", *variants)) if variant in lacking]


def dispatch_groups(abi: Abi, conventions: Sequence[Convention]) -> list[list[Convention]]:
    """Conventions of one architecture that a dispatch can tell apart by the id, since they have it in the same places: one
    function serves them, called after the first. Which of several functions is meant only the host knows."""
    groups: list[tuple[list[Convention], dict[str, Slot]]] = []
    for convention in sorted(conventions, key=lambda convention: bool(convention.variant)):
        places = id_places(abi, convention)
        for members, known in groups if not convention.fields else ():
            if members[0].fields:
                continue
            shared = known.keys() & places.keys()
            if members[0].arch == convention.arch and all(known[name] == places[name] for name in shared) and (
                    shared or not places and not known):
                members.append(convention)
                known.update(places)
                break
        else:
            groups.append(([convention], places))
    order = [convention.name for convention in abi.conventions]
    archs = [convention.arch for convention in abi.conventions]
    return sorted((members for members, _ in groups), key=lambda members: (archs.index(members[0].arch), bool(members[0].variant),
                                                                           order.index(members[0].name)))


def id_places(abi: Abi, convention: Convention) -> dict[str, Slot]:
    """Where a convention has the parts of ids, by carrier: registers of their own, and those of arguments."""
    frame = make_frame(abi, convention)
    used = {field.carrier for family, _ in ways_by(abi, convention) for field in family.fields}
    inside = {carrier.name: frame.arguments[carrier.argument or 0] for carrier in abi.carriers
              if carrier.held is Held.ARGUMENT and carrier.name in used and (carrier.argument or 0) < len(frame.arguments)}
    return {**dict(frame.carriers), **inside}


def used_masks(abi: Abi, names: Names) -> list[int]:
    """A bit for each carrier that ids of a family have, in the order of the table of families."""
    order = [carrier.name for carrier in abi.carriers]
    return [sum(1 << order.index(name) for name in {field.carrier for field in entry.family.fields})
            for group in family_entries(abi, names.shape) for entry in group]


def variant_rules(abi: Abi, names: Names, variants: Sequence[str]) -> Iterator[dict[str, object]]:
    """Which calls travel by another convention than the ordinary one: fields of the id say so, or the call is known."""
    for number, variant in enumerate(variants, 1):
        for field in names.shape.variants:
            if variant in dict(field.variants):
                told = f"{bits_of(field)} == {u64_literal(dict(field.variants)[variant])}"
                yield {"condition": f"{is_there(abi, names, field.carrier)}{told}", "number": number}
    told = told_variants(names)
    for number, variant in enumerate(variants, 1):
        for family in abi.families if not variants_looked_up(abi, names) else ():
            calls = [call for call in family.calls if call.convention == variant]
            if calls and variant not in told:
                yield {"condition": variant_condition(abi, family, calls), "number": number}


def is_there(abi: Abi, names: Names, name: str) -> str:
    """Asks first whether the id has a carrier, where some have not, and its bits are all set then."""
    if not names.shape.grouped or all(any(field.carrier == name for field in family.fields) for family in abi.families):
        return ""
    width = next(carrier.width for carrier in abi.carriers if carrier.name == name)
    return f"{carrier_name(name)} != ({fixed_type(width)}){nothing(names.shape)} && "


def told_variants(names: Names) -> set[str]:
    """Those that fields of the id say."""
    return {variant for field in names.shape.variants for variant, _ in field.variants}


def variants_looked_up(abi: Abi, names: Names) -> bool:
    """Whether the family must be looked for, to know how a call travels: another's ids may have the bits by which it is known."""
    told = told_variants(names)
    return (names.shape.shadowed or names.shape.overlaps) and any(family.convention and family.convention not in told for family in abi.families)


def variant_numbers(abi: Abi, names: Names, variants: Sequence[str]) -> list[int]:
    """The numbers of the variants by which families travel, in the order of the table of families."""
    told = told_variants(names)
    used = [entry.family.convention for group in family_entries(abi, names.shape) for entry in group]
    return [variants.index(name) + 1 if name and name not in told else 0 for name in used]


def identifying(abi: Abi, family: Family) -> list[str]:
    """What is true of every id of a family, as far as it is not in memory: that is read when the way of a call is known."""
    late = {carrier.name for carrier in abi.carriers if carrier.held is Held.MEMORY}
    return [f"{bits_of(field)} == {u64_literal(family.number or 0 if field.role == 'family' else field.value or 0)}"
            for field in family.fields if field.role in ("family", "fixed") and field.carrier not in late]


def variant_condition(abi: Abi, family: Family, calls: Sequence[Call]) -> str:
    """True for the ids of these calls of a family: by what identifies the family, if they are all of it and it alone has that."""
    own = identifying(abi, family)
    tests = identifying_tests(family, late_carriers(abi))
    alone = not any(meets(tests, bits) for other, bits in ids_on(abi, architectures(abi)) if other is not family)
    if own and len(calls) == len(family.calls) and alone:
        return " && ".join(own)
    if len(calls) == len(family.calls) and len(abi.families) == 1:
        return "1"
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
        carriers = [place for _, slot in frame.carriers for place in slot]
        arguments = [place for slot in frame.arguments for place in slot]
        fixed = [place for place, _ in frame.fixed]
        found |= {place.register: place.number
                  for place in (*carriers, *fixed, *arguments, *frame.status_places, *frame.value, *frame.inputs, *frame.outputs)
                  if not place.vector}
    return sorted(found, key=lambda name: (found[name], name))


def carrier_reads(abi: Abi, names: Names, conventions: Sequence[Convention],
                  early: bool) -> tuple[list[str], list[tuple[str, int | None]]]:
    """What each carrier is, as C, and conditions under which the register holds more than the carrier: of all ids, or of those
    that have the carrier of a number. `conventions`: of one dispatch. `early`: argument registers are read, too, since how a call
    travels must be known before its arguments are."""
    convention, places = conventions[0], dict[str, Slot]()
    inside = {name: slot for other in reversed(conventions) for name, slot in id_places(abi, other).items()} if early else {}
    for other in reversed(conventions):
        places |= dict(make_frame(abi, other).carriers)
    families = [family for mine in conventions for family, _ in ways_by(abi, mine)]
    reads, excess = [], []
    for number, carrier in enumerate(abi.carriers):
        slot = places.get(carrier.name)
        if slot is None:
            early_slot = inside.get(carrier.name)
            reads.append(missing_carrier(names, carrier) if early_slot is None else read_low(early_slot, convention, carrier.width))
            continue
        held, room = read_slot(slot, convention), width_of(slot)
        whole = f"registers->{slot[0].register}" if is_low(slot) else held
        if carrier.width >= room:
            reads.append(held if is_low(slot) else f"({fixed_type(carrier.width)}){held}")
        else:
            reads.append(read_low(slot, convention, carrier.width))
        if carrier.width < room:
            always = all(any(field.carrier == carrier.name for field in family.fields) for family in families)
            excess.append((excess_test(carrier, room, whole, held), None if always else number))
    return reads, excess


def is_low(slot: Slot) -> bool:
    """Whether it is one place, with the lowest bits of a register."""
    return len(slot) == 1 and not slot[0].low


def read_low(slot: Slot, convention: Convention, width: int) -> str:
    """The lowest bits of what a slot holds."""
    held, kind = f"registers->{slot[0].register}" if is_low(slot) else read_slot(slot, convention), fixed_type(width)
    if width == convention.word and is_low(slot):
        return held
    return f"({kind}){held}" if width in (8, 16, 32, 64) else f"({kind})({held} & {u64_literal((1 << width) - 1)})"


def excess_test(carrier: Carrier, most: int, register: str, held: str) -> str:
    """True where `most` bits of registers hold more than their carrier: bits above it, or a signed one that is not sign-extended."""
    width = carrier.width
    if not carrier.signed:
        return f"({held} >> {width}) != 0"
    if most not in (8, 16, 32, 64):
        return f"((int64_t)((uint64_t){held} << {64 - most}) >> {64 - most}) != ((int64_t)((uint64_t){held} << {64 - width}) >> {64 - width})"
    if width in (8, 16, 32):
        return f"(int{most}_t){register} != (int{width}_t){register}"
    return f"(int{most}_t){register} != ((int{most}_t)(uint{most}_t)({register} << {most - width}) >> {most - width})"


def missing_carrier(names: Names, carrier: Carrier) -> str:
    """A carrier without a register: it is gathered later, given by the caller, or not there at all."""
    if is_given(carrier):
        return carrier_name(carrier.name)
    return f"({fixed_type(carrier.width)}){nothing(names.shape)}" if names.shape.grouped else "0"


def is_given(carrier: Carrier) -> bool:
    return carrier.held in (Held.INSTRUCTION, Held.ELSEWHERE)


def given_carriers(abi: Abi, conventions: Sequence[Convention]) -> list[Carrier]:
    """Those that the host finds elsewhere than in registers and memory, if a call by one of the conventions has them."""
    used = {field.carrier for convention in conventions for family, _ in ways_by(abi, convention) for field in family.fields}
    return [carrier for carrier in abi.carriers if is_given(carrier) and carrier.name in used]


def machine_words(abi: Abi, names: Names, group: Sequence[Convention], variants: Sequence[str],
                  rivals: Sequence[Convention]) -> dict[str, object]:
    """What the template says of a dispatch: the first of `group` is the ordinary one, the others are its variants. `rivals`: the
    conventions of the architecture that have a dispatch of their own; the calls that travel by them are unknown in this one.
    `excess`: conditions of a wrong id; `partial`: some of them ask which carriers the family has."""
    convention, *others = group
    registers = f"{names.low}_{convention.name}_registers"
    most = max(len(mine.arguments) for mine in group)
    foreign = {("", *variants).index(rival.variant) for rival in rivals}
    lacking = sorted({*lacking_variants(abi, convention.arch, variants), *(foreign - {0})})
    reads, excess = carrier_reads(abi, names, group, early=bool(others or lacking or foreign))
    given = given_carriers(abi, group)
    ids = ", ".join(f"({kind})ids[{index}]" for index, kind in enumerate(names.kinds)) if names.shape.gathers else names.given
    nargs = max(most, most_arguments(abi), 1, block_index(abi) + 1 if has_blocks(abi) else 0)
    return {
        "arch": convention.arch, "name": convention.name, "type": fixed_type(convention.word), "registers": registers,
        "used": used_registers([make_frame(abi, mine) for mine in group]),
        "vectors": vector_registers(abi, group),
        "idle": not reads_registers(abi, group),
        "fixed": is_call_condition(abi, group), "foreign": 0 in foreign,
        "unfixed": unfixed_condition(abi, group, variants) if rivals or differ(abi, group) else "",
        "parameters": [*(f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in given),
                       f"struct {registers} *registers"],
        "passed": [*(carrier_name(carrier.name) for carrier in given), "registers"],
        "carriers": [{"type": fixed_type(carrier.width), "name": carrier_name(carrier.name),
                      "read": missing_value(names, carrier) if is_given(carrier) else read}
                     for carrier, read in zip(abi.carriers, reads) if carrier not in given],
        "lacking": lacking, "nwords": max(most, 1), "nargs": nargs,
        "least": min(len(mine.arguments) for mine in group),
        "partial": any(number is not None for _, number in excess),
        "excess": [test if number is None else
                   f"({test} && ({names.low}_host_used({names.passed_arch}{ids}) >> {number} & 1) != 0)" for test, number in excess],
        "own": own_id_words(abi, convention),
        "takes": any(make_frame(abi, mine).has_parts for mine in group),
        "splits": convention.word < 64 and len({mine.split for mine in group}) > 1,
        "ordinary": convention_words(abi, convention, nargs),
        "variants": [{"number": variants.index(other.variant) + 1, "convention": convention_words(abi, other, nargs)}
                     for other in others]}


def fixed_condition(abi: Abi, convention: Convention) -> str:
    """What is true of the registers whenever a call is made; "" if that is nothing."""
    return " && ".join(f"{read_place(place, convention)} == {u64_literal(value)}" for place, value in make_frame(abi, convention).fixed)


def differ(abi: Abi, group: Sequence[Convention]) -> bool:
    return len({make_frame(abi, convention).fixed for convention in group}) > 1


def is_call_condition(abi: Abi, group: Sequence[Convention]) -> str:
    """What is true whenever a call is made by one of the conventions; "" if none fixes a register."""
    found = [fixed_condition(abi, convention) for convention in group]
    if not any(found):
        return ""
    if not all(found):
        return "1"
    alternatives = list(dict.fromkeys(found))
    return alternatives[0] if len(alternatives) == 1 else " || ".join(f"({text})" for text in alternatives)


def unfixed_condition(abi: Abi, group: Sequence[Convention], variants: Sequence[str]) -> str:
    """True where registers are not as the convention of a call fixes them, so that the call is none of it; "" if none fixes any."""
    ordinary, *others = (fixed_condition(abi, convention) for convention in group)
    if not ordinary and not any(others):
        return ""
    text = ordinary or "1"
    for convention, condition in zip(group[1:], others):
        text = f"variant == {variants.index(convention.variant) + 1} ? {condition or '1'} : {text}"
    return f"!({text})"


def reads_registers(abi: Abi, conventions: Sequence[Convention]) -> bool:
    """Whether a dispatch looks at registers or writes them: not where all of the id is in the instruction, and nothing else is."""
    frames = [make_frame(abi, convention) for convention in conventions]
    return any(frame.carriers or frame.arguments or frame.status or frame.value or frame.inputs or frame.outputs for frame in frames)


def convention_words(abi: Abi, convention: Convention, nargs: int) -> dict[str, object]:
    """`low`, `high`: which of two words holds the lower half of an argument of 64 bits."""
    low, high = ("word", "word + 1") if convention.split == "low-first" else ("word + 1", "word")
    frame = make_frame(abi, convention)
    return {"high_first": int(convention.split == "high-first"), "word": convention.word, "type": fixed_type(convention.word), "nargs": nargs, "low": low, "high": high,
            "arguments": [read_slot(slot, convention) for slot in frame.arguments], "name": convention.name,
            "takes": take_words(abi, convention) if frame.has_parts or convention.fields else None,
            "gives": give_words(abi, convention) if gives(abi, convention) else None,
            "results": result_values(abi, convention), "spread": spread_words(abi, convention),
            "blocks": convention_blocks(abi, convention)}


def missing_value(names: Names, carrier: Carrier) -> str:
    return f"({fixed_type(carrier.width)}){nothing(names.shape)}"


def most_arguments(abi: Abi) -> int:
    return max((len(args) for call in abi.calls for args in all_args(call)), default=1)


VALUE_BITS = 64     # of `value` in struct <abi>_host_result


def result_values(abi: Abi, convention: Convention) -> list[tuple[str, str]]:
    """What each register of the results holds. Where there is no place for a status, or one that both share, an error takes
    the place of the value."""
    frame = make_frame(abi, convention)
    written: dict[str, list[str]] = {}

    def add(place: Place, text: str) -> None:
        written.setdefault(place.register, []).append(text)
    separate, low = bool(frame.status) and not convention.shared, 0
    for place in frame.status if separate else ():
        status = f"({fixed_type(convention.word)})result.status" if not low else moved_down("(uint64_t)result.status", low, convention)
        add(place, placed(place, convention, status))
        low += place.width
    low = 0
    for place in frame.value:
        if low >= VALUE_BITS:
            break       # for further results, which no call of this ABI has
        value = moved_down("result.value", low, convention)
        if convention.shared and len(frame.value) > 1:
            value = moved_down("(result.status != 0 ? (uint64_t)result.status : result.value)", low, convention)
        elif not separate and not low:
            value = f"result.status != 0 ? ({fixed_type(convention.word)})result.status : {value}"
            value = value if place.width == convention.word else f"({value})"
        add(place, placed(place, convention, value))
        low += place.width
    return [(register, beside_flags(frame, register, " | ".join(parts))) for register, parts in written.items()]


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
    status = [(place.register, placed(place, convention, moved_down("(uint64_t)result.status", low, convention) if low else
                                      f"({word})result.status"))
              for place, low in zip(frame.status, accumulate((place.width for place in frame.status), initial=0))] if separate else []
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
