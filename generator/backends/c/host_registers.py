# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch from the registers of a trapped guest: one function for each architecture of the ABI."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.backends.c.host_gather import nothing
from generator.backends.c.host_names import Names
from generator.backends.c.host_results import most_results, spread_lines
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Call, Carrier, Convention, Family, IdField
from generator.model.c_names import status_macro
from generator.model.c_names import c_name, carrier_name
from generator.model.carrier_kinds import Held
from generator.model.lower import Frame, Place, make_frame
from generator.model.ways import all_args


def register_lines(abi: Abi, names: Names) -> Iterator[str]:
    """Where ids are not in registers alone, what is elsewhere (an immediate, a slot) is a parameter."""
    held = {carrier.name: carrier.held for carrier in abi.carriers}
    conventions = [convention for convention in abi.conventions
                   if all(held[carrier] in (Held.REGISTER, Held.INSTRUCTION) for carrier, _ in convention.carriers)]
    used = (name for call in abi.calls for name in (call.convention, *(form.name for form in call.forms)))
    variants = [name for name in dict.fromkeys(used) if name]
    if any(convention.variant in variants for convention in conventions):
        yield from variant_lines(abi, names, variants)
    for arch in dict.fromkeys(convention.arch for convention in conventions):
        mine = [convention for convention in conventions if convention.arch == arch]
        ordinary = next((convention for convention in mine if not convention.variant), mine[0])
        others = [other for other in mine if other is not ordinary and other.variant in variants]
        yield from structure_lines(abi, names, ordinary, others)
        yield from fixed_lines(names, make_frame(abi, ordinary))
        yield from dispatch_lines(abi, names, ordinary, others, variants)


def variant_lines(abi: Abi, names: Names, variants: Sequence[str]) -> Iterator[str]:
    """Which calls travel by another convention than the ordinary one: fields of the id say so, or the call is known."""
    yield from ["/* By which convention a call travels: 0 is the ordinary one. */",
                f"static inline unsigned int {names.low}_host_variant({names.ids})", "{",
                *(f"\t(void){carrier};" for carrier in names.carriers)]
    for number, variant in enumerate(variants, 1):
        for field in names.shape.variants:
            if variant in dict(field.variants):
                yield f"\tif ({bits_of(field)} == {u64_literal(dict(field.variants)[variant])})"
                yield f"\t\treturn {number};"
    told = {variant for field in names.shape.variants for variant, _ in field.variants}
    for number, variant in enumerate(variants, 1):
        for family in abi.families:
            calls = [call for call in family.calls if call.convention == variant]
            if calls and variant not in told:
                yield f"\tif ({variant_condition(family, calls)})"
                yield f"\t\treturn {number};"
    yield from ["\treturn 0;", "}", ""]


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


def structure_lines(abi: Abi, names: Names, convention: Convention, others: Sequence[Convention]) -> list[str]:
    word = fixed_type(convention.word)
    frames = [make_frame(abi, mine) for mine in (convention, *others)]
    return [f"/* The registers of {convention.arch} that a call reads or writes. */",
            f"struct {names.low}_{convention.name}_registers {{",
            *(f"\t{word} {register};" for register in used_registers(frames)), "};", ""]


def fixed_lines(names: Names, frame: Frame) -> list[str]:
    """Whether a trap is a call of this ABI at all, where a register says so."""
    if not frame.fixed:
        return []
    convention = frame.convention
    tests = [f"{read_place(place, convention)} == {u64_literal(value)}" for place, value in frame.fixed]
    kind = f"struct {names.low}_{convention.name}_registers"
    return ["/* Whether the registers hold a call of this ABI; dispatch does not look. */",
            f"static inline int {names.low}_{convention.name}_is_call(const {kind} *registers)", "{",
            f"\treturn {' && '.join(tests)};", "}", ""]


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


def dispatch_lines(abi: Abi, names: Names, convention: Convention, others: Sequence[Convention],
                   variants: Sequence[str]) -> Iterator[str]:
    low = names.low
    kind = f"struct {low}_{convention.name}_registers"
    count = max(len(mine.arguments) for mine in (convention, *others))
    reads, excess = carrier_reads(abi, names, convention)
    given = given_carriers(abi, convention)
    yield f"static inline void {low}_{convention.name}_dispatch(const struct {low}_host *host, void *context,"
    parameters = [f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in given]
    yield f"\t{', '.join([*parameters, f'{kind} *registers'])})"
    yield "{"
    if names.shape.overlaps:
        yield f"\tconst unsigned int arch = {names.up}_HOST_ARCH_{convention.arch.upper()};"
    for carrier, read in zip(abi.carriers, reads):
        if carrier not in given:
            read = read if not is_given(carrier) else missing_value(names, carrier)
            yield f"\tconst {fixed_type(carrier.width)} {carrier_name(carrier.name)} = {read};"
    if names.shape.gathers:
        yield f"\tuint64_t ids[{len(abi.carriers)}] = {{ {names.given} }};"
        yield f"\tuint64_t words[{max(count, 1)}];"
        yield f"\tuint64_t args[{max(count, most_arguments(abi), 1)}] = {{ 0 }};"
    elif convention.word < 64:
        yield f"\tconst struct {low}_host_call *call = {low}_host_find({names.passed_arch}{names.given});"
        yield f"\tuint64_t args[{max(count, most_arguments(abi))}] = {{ 0 }};"
    else:
        yield f"\tuint64_t args[{max(count, most_arguments(abi), 1)}];"
    yield f"\tstruct {low}_host_result result;"
    if others:
        yield f"\tconst unsigned int variant = {low}_host_variant({names.given});"
    if names.shape.gathers:
        yield from ["\tunsigned int count;", "\tint status;"]
    yield ""
    if excess:
        refused = abi.answers.reserved_field or abi.answers.unknown_family
        yield f"\tif ({names.up}_UNLIKELY({' || '.join(excess)})) {{"
        yield f"\t\tresult = {low}_host_error({status_macro(abi, refused)});"
        yield from result_writes(abi, convention, "\t\t")
        yield "\t\treturn;"
        yield "\t}"
    if names.shape.gathers:
        yield from gathered_lines(abi, names, convention, others, variants)
    else:
        yield from by_variant(convention, others, variants,
                              lambda mine, indent: argument_reads(names, mine, indent, abi, count))
        yield f"\tresult = {low}_dispatch(host, context, {names.passed_arch}{names.given}, args);"
    yield from by_variant(convention, others, variants, lambda mine, indent: result_writes(abi, mine, indent))
    yield "}"
    yield ""


def missing_value(names: Names, carrier: Carrier) -> str:
    return f"({fixed_type(carrier.width)}){nothing(names.shape)}"


def gathered_lines(abi: Abi, names: Names, convention: Convention, others: Sequence[Convention],
                   variants: Sequence[str]) -> Iterator[str]:
    """The argument registers as words; what they are follows from the id."""
    low = names.low
    yield from by_variant(convention, others, variants, lambda mine, indent: word_reads(abi, mine, indent))
    yield (f"\tstatus = {low}_host_gather(host, context, {names.passed_arch}ids, words, count, {convention.word}, "
           f"{int(convention.split == 'high-first')}, args);")
    given = ", ".join(f"({kind})ids[{index}]" for index, kind in enumerate(names.kinds))
    made = f"{low}_dispatch(host, context, {names.passed_arch}{given}, args)"
    yield f"\tresult = status ? {low}_host_error(status) : {made};"


def word_reads(abi: Abi, convention: Convention, indent: str) -> Iterator[str]:
    for index, place in enumerate(make_frame(abi, convention).arguments):
        yield f"{indent}words[{index}] = registers->{place.register};"
    yield f"{indent}count = {len(convention.arguments)};"


def most_arguments(abi: Abi) -> int:
    return max((len(args) for call in abi.calls for args in all_args(call)), default=1)


def by_variant(convention: Convention, others: Sequence[Convention], variants: Sequence[str],
               lines: Callable[[Convention, str], Iterator[str]]) -> Iterator[str]:
    """The lines for the ordinary convention, and for a variant under its condition."""
    if not others:
        yield from lines(convention, "\t")
        return
    keyword = "if"
    for other in others:
        yield f"\t{keyword} (variant == {variants.index(other.variant) + 1}) {{"
        yield from lines(other, "\t\t")
        keyword = "} else if"
    yield "\t} else {"
    yield from lines(convention, "\t\t")
    yield "\t}"


def argument_reads(names: Names, convention: Convention, indent: str, abi: Abi, most: int) -> Iterator[str]:
    """`most`: the argument registers of that convention of the architecture which has most of them."""
    registers = [f"registers->{place.register}" for place in make_frame(abi, convention).arguments]
    if convention.word >= 64:
        for index in range(max(most, most_arguments(abi), 1)):
            yield f"{indent}args[{index}] = {registers[index] if index < len(registers) else '0'};"
        return
    values = ", ".join([*registers, "0", "0"])
    yield f"{indent}const {fixed_type(convention.word)} words[{len(registers) + 2}] = {{ {values} }};"
    yield from split_lines(names, convention, indent, len(registers))


def split_lines(names: Names, convention: Convention, indent: str, count: int) -> list[str]:
    """Puts words together: an argument of 64 bits takes two registers; a signed word is sign extended."""
    first, second = ("word", "word + 1") if convention.split == "low-first" else ("word + 1", "word")
    return [
        f"{indent}unsigned int word = 0, i;", "",
        f"{indent}for (i = 0; call && i < call->nargs && word < {count}; i++) {{",
        f"{indent}\tif (call->wide >> i & 1) {{",
        f"{indent}\t\targs[i] = (uint64_t)words[{first}] | (uint64_t)words[{second}] << {convention.word};",
        f"{indent}\t\tword += 2;", f"{indent}\t\tcontinue;", f"{indent}\t}}",
        f"{indent}\targs[i] = call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];",
        f"{indent}\tword++;", f"{indent}}}"]


def result_writes(abi: Abi, convention: Convention, indent: str) -> Iterator[str]:
    """Where there is no place for a status, or one that both share, an error takes the place of the value."""
    frame = make_frame(abi, convention)
    written: dict[str, list[str]] = {}

    def add(place: Place, text: str) -> None:
        written.setdefault(place.register, []).append(text)
    separate = bool(frame.status) and not convention.shared
    if most_results(abi) and len(frame.value) > 1:
        yield from several_writes(abi, frame, indent)
        return
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
    for register, parts in written.items():
        yield f"{indent}registers->{register} = {' | '.join(parts)};"


def several_writes(abi: Abi, frame: Frame, indent: str) -> Iterator[str]:
    """Where calls have several results: status first, then as many value registers as a call has."""
    convention = frame.convention
    word = fixed_type(convention.word)
    low = c_name(abi.name)
    single = frame.value[0]
    if frame.status and not convention.shared:
        yield f"{indent}registers->{frame.status[0].register} = {placed(frame.status[0], convention, f'({word})result.status')};"
        value = moved_down("result.value", 0, convention)
    else:
        value = f"(result.status != 0 ? ({word})result.status : {moved_down('result.value', 0, convention)})"
    lines = [f"{indent}\tregisters->{single.register} = {placed(single, convention, value)};"]
    if single.width < 64 and len(frame.value) > 1:
        second = frame.value[1]
        high = placed(second, convention, moved_down("result.value", single.width, convention))
        lines.append(f"{indent}\tregisters->{second.register} = {high};")
    yield from spread_lines(abi, low, frame, indent, "\n".join(lines))


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
