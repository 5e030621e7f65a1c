# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch: the quick way to an operation, the table of all calls behind it, and answers to discovery."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.emit.c_types import Types, fixed_type
from generator.emit.constants import release_number, status_macro
from generator.emit.host_checks import refusal_condition
from generator.emit.host_layout import Block, Layout
from generator.emit.text import c_name, carrier_name, hex_literal, macro_name, u64_literal
from generator.spec.model import Abi, Call, Discovery, Family, IdField

ANSWERS = {"": 0, "calls": 1, "families": 2, "release": 3}


@dataclass(frozen=True)
class Names:
    """Names that occur on every other line. `ids`: the id parameters of a function; `given`: passing them on."""
    low: str
    up: str
    success: str
    ids: str
    given: str
    carriers: tuple[str, ...]

    @staticmethod
    def of(abi: Abi) -> Names:
        success = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
        carriers = tuple(carrier_name(carrier.name) for carrier in abi.carriers)
        typed = [f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in abi.carriers]
        return Names(c_name(abi.name), macro_name(abi.name), status_macro(abi, success), ", ".join(typed),
                     ", ".join(carriers), carriers)


@dataclass(frozen=True)
class Entry:
    """A range of family numbers, or of call numbers that stand in a family's place (`by_call`)."""
    first: int
    last: int
    family: Family
    by_call: bool


def key_field(abi: Abi) -> IdField | None:
    return next((field for family in abi.families for field in family.fields if field.role == "family"), None)


def call_field(family: Family) -> IdField | None:
    return next((field for field in family.fields if field.role == "call"), None)


def runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The ranges of neighbouring numbers."""
    start = previous = None
    for number in sorted(numbers):
        if previous is not None and number == previous + 1:
            previous = number
            continue
        if start is not None and previous is not None:
            yield start, previous
        start = previous = number
    if start is not None and previous is not None:
        yield start, previous


def family_entries(abi: Abi) -> list[Entry]:
    """What a binary search for a family goes through, in order of the numbers."""
    if key_field(abi) is None:
        return [Entry(0, (1 << 64) - 1, family, False) for family in abi.families[:1]]
    entries = []
    for family in abi.families:
        if family.number is not None:
            entries.append(Entry(family.number, family.number, family, False))
        else:
            entries += [Entry(first, last, family, True) for first, last in runs([call.number for call in family.calls])]
    return sorted(entries, key=lambda entry: entry.first)


def field_mask(field: IdField) -> int:
    return (1 << field.bits.width) - 1


def must_be(family: Family, carrier: str) -> tuple[int, int]:
    """Mask and value of the reserved bits of a carrier in the ids of a family."""
    mask = value = 0
    for field in family.fields:
        if field.role == "reserved" and field.carrier == carrier:
            mask |= field.bits.mask
            value |= (field.value or 0) << field.bits.low
    return mask, value


def fixed_bits(family: Family, carrier: str) -> tuple[int, int]:
    mask = value = 0
    for field in family.fields:
        if field.role == "fixed" and field.carrier == carrier:
            mask |= field.bits.mask
            value |= (field.value or 0) << field.bits.low
    return mask, value


def annotation_mask(abi: Abi, call: Call) -> int:
    masks = {annotation.name: annotation.mask for annotation in abi.annotations}
    return sum(masks[mine.name] for mine in call.annotations)


def argument_masks(call: Call) -> tuple[int, int]:
    """Bits by argument: 64 bits wide; a signed word. What a host needs to read a guest of 32 bits."""
    wide = sum(1 << argument.index for argument in call.args if (argument.scalar.width or 0) > 32)
    signed = sum(1 << argument.index for argument in call.args if argument.scalar.signed and argument.scalar.width is None)
    return wide, signed


def table_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """The tables behind the quick way, and the searches in them."""
    low = names.low
    count = len(abi.carriers)
    yield from [
        "/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */",
        f"struct {low}_host_call {{", "\tuint64_t number;", "\tuint64_t annotations;\t/* that it may carry */",
        f"\tuint32_t slot;\t\t/* {names.up}_HOST_SLOTS: dispatch answers it */", "\tuint8_t answer;", "\tuint8_t nargs;",
        "\tuint8_t wide;\t\t/* a bit an argument: 64 bits */", "\tuint8_t signed_words;", "};", "",
        f"struct {low}_host_family {{", "\tuint64_t first, last;\t/* its number, or those of its calls if by_call */",
        f"\tuint64_t reserved[{count}], must_be[{count}];", f"\tuint64_t fixed[{count}], fixed_value[{count}];",
        "\tuint64_t call_mask;", "\tuint32_t calls, ncalls;", "\tuint8_t call_carrier, call_low;",
        "\tuint8_t by_call;\t/* told apart by the calls' numbers */", "\tuint8_t always;\t\t/* dispatch answers some of it */",
        "};", ""]
    yield f"static const struct {low}_host_call {low}_host_calls[] = {{"
    slots = layout.slot_of
    for family in abi.families:
        for call in sorted(family.calls, key=lambda call: call.number):
            wide, signed = argument_masks(call)
            slot = slots.get(call.full_name, len(layout.slots))
            yield (f"\t{{ {u64_literal(call.number)}, {u64_literal(annotation_mask(abi, call))}, {slot}, "
                   f"{ANSWERS[call.answered_by_dispatch]}, {len(call.args)}, {hex_literal(wide)}, {hex_literal(signed)} }},"
                   f"\t/* {call.full_name} */")
    yield from ["};", ""]
    yield f"static const struct {low}_host_family {low}_host_families[] = {{"
    yield from entry_lines(abi)
    yield from ["};", ""]
    yield from search_lines(abi, names)


def array(values: Sequence[int]) -> str:
    return "{ " + ", ".join(u64_literal(value) for value in values) + " }"


def entry_lines(abi: Abi) -> Iterator[str]:
    firsts: dict[str, int] = {}
    total = 0
    for family in abi.families:
        firsts[family.name] = total
        total += len(family.calls)
    order = [carrier.name for carrier in abi.carriers]
    for entry in family_entries(abi):
        family = entry.family
        field = call_field(family)
        reserved = [must_be(family, carrier) if abi.answers.reserved_field else (0, 0) for carrier in order]
        fixed = [fixed_bits(family, carrier) for carrier in order]
        always = any(call.answered_by_dispatch and not call.common for call in family.calls)
        yield (f"\t{{ {u64_literal(entry.first)}, {u64_literal(entry.last)}, {array([mask for mask, _ in reserved])}, "
               f"{array([value for _, value in reserved])}, {array([mask for mask, _ in fixed])}, "
               f"{array([value for _, value in fixed])}, {u64_literal(field_mask(field) if field else 0)}, "
               f"{firsts[family.name]}, {len(family.calls)}, {order.index(field.carrier) if field else 0}, "
               f"{field.bits.low if field else 0}, {int(entry.by_call)}, {int(always)} }},\t/* {family.name} */")


def search_lines(abi: Abi, names: Names) -> Iterator[str]:
    low, key = names.low, key_field(abi)
    yield from [
        f"static inline const struct {low}_host_family *{low}_host_find_family(uint64_t number)", "{",
        f"\tuint32_t first = 0, end = sizeof({low}_host_families) / sizeof({low}_host_families[0]);", "",
        "\twhile (first < end) {", "\t\tuint32_t middle = first + (end - first) / 2;", "",
        f"\t\tif (number > {low}_host_families[middle].last)", "\t\t\tfirst = middle + 1;",
        f"\t\telse if (number < {low}_host_families[middle].first)", "\t\t\tend = middle;", "\t\telse",
        f"\t\t\treturn &{low}_host_families[middle];", "\t}", "\treturn NULL;", "}", "",
        f"static inline const struct {low}_host_call *",
        f"{low}_host_find_call(const struct {low}_host_family *family, uint64_t number)", "{",
        "\tuint32_t first = family->calls, end = family->calls + family->ncalls;", "",
        "\twhile (first < end) {", "\t\tuint32_t middle = first + (end - first) / 2;", "",
        f"\t\tif (number > {low}_host_calls[middle].number)", "\t\t\tfirst = middle + 1;",
        f"\t\telse if (number < {low}_host_calls[middle].number)", "\t\t\tend = middle;", "\t\telse",
        f"\t\t\treturn &{low}_host_calls[middle];", "\t}", "\treturn NULL;", "}", ""]
    if key is None:
        number = "0"
    else:
        number = carrier_field(abi, key)
    yield from [
        f"static inline uint64_t {low}_host_family_number({names.ids})", "{",
        *unused(names, {carrier_name(key.carrier)} if key else set()), f"\treturn {number};", "}", "",
        "/* The number of a call within the family, as the family lays out its ids. */",
        f"static inline uint64_t {low}_host_call_number(const struct {low}_host_family *family, {names.ids})", "{",
        f"\tconst uint64_t carriers[{len(names.carriers)}] = {{ {names.given} }};", "",
        "\treturn (carriers[family->call_carrier] >> family->call_low) & family->call_mask;", "}", "",
        "/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */",
        f"static inline const struct {low}_host_call *{low}_host_find({names.ids})", "{",
        f"\tconst struct {low}_host_family *family =", f"\t\t{low}_host_find_family({low}_host_family_number({names.given}));", "",
        "\tif (!family)", "\t\treturn NULL;",
        f"\treturn {low}_host_find_call(family, {low}_host_call_number(family, {names.given}));", "}", ""]


def unused(names: Names, used: set[str]) -> list[str]:
    return [f"\t(void){carrier};" for carrier in names.carriers if carrier not in used]


def extract(expression: str, field: IdField, width: int = 64) -> str:
    """The bits of a field, moved down. `width`: of the expression; a field that reaches its top needs no mask."""
    moved = f"{expression} >> {field.bits.low}" if field.bits.low else expression
    if field.bits.high == width - 1:
        return moved
    return f"({moved}) & {u64_literal(field_mask(field))}" if field.bits.low else f"{moved} & {u64_literal(field_mask(field))}"


def carrier_field(abi: Abi, field: IdField) -> str:
    """A field out of the parameter that holds its carrier."""
    width = next(carrier.width for carrier in abi.carriers if carrier.name == field.carrier)
    return extract(carrier_name(field.carrier), field, width)


def answer_lines(abi: Abi, types: Types, names: Names) -> Iterator[str]:
    """What a host has, and the calls that say so."""
    low = names.low
    yield from [
        "/* Whether the host performs a call. */",
        f"static inline int {low}_host_has_call(const struct {low}_host *host, const struct {low}_host_call *call)", "{",
        f"\treturn call->answer != 0 || (call->slot < {names.up}_HOST_SLOTS && host->run[call->slot] != NULL);", "}", "",
        "/* Whether the host has a family: at least one of its calls, not counting what every family answers. */",
        f"static inline int {low}_host_has_family(const struct {low}_host *host, const struct {low}_host_family *family)", "{",
        "\tuint32_t i;", "", "\tif (family->always)", "\t\treturn 1;",
        "\tfor (i = family->calls; i < family->calls + family->ncalls; i++)",
        f"\t\tif (!{low}_host_calls[i].answer && {low}_host_has_call(host, &{low}_host_calls[i]))", "\t\t\treturn 1;",
        "\treturn 0;", "}", ""]
    answered = {call.answered_by_dispatch: call for call in abi.calls if call.answered_by_dispatch}
    if not answered:
        return
    yield from [
        "/* Answers a call about the host out of its own table. */",
        f"static inline struct {low}_host_result {low}_host_answer(const struct {low}_host *host,",
        f"\tconst struct {low}_host_family *family, const struct {low}_host_call *call, const uint64_t *args)", "{",
        "\t(void)host;", "\t(void)family;", "\t(void)args;", "\tswitch (call->answer) {"]
    for discovery in abi.discovery:
        call = answered.get(discovery.kind)
        if call is not None:
            yield f"\tcase {ANSWERS[discovery.kind]}: {{"
            yield from answer_case(abi, types, names, discovery, call)
            yield "\t}"
    yield from ["\tdefault:", f"\t\treturn {low}_host_error({status_macro(abi, abi.answers.unknown_call)});", "\t}", "}", ""]


def answer_case(abi: Abi, types: Types, names: Names, discovery: Discovery, call: Call) -> Iterator[str]:
    low = names.low
    refusal = refusal_condition(abi, types, call)
    asked = next((argument for argument in call.args if argument.name == discovery.argument), None)
    if discovery.kind == "calls":
        yield f"\t\tconst struct {low}_host_call *asked;"
        yield "\t\tuint64_t value = 0;"
        yield ""
    elif discovery.kind == "families":
        yield from [f"\t\tconst struct {low}_host_family *asked;", ""]
    if refusal is not None:
        yield f"\t\tif ({names.up}_UNLIKELY({refusal}))"
        yield f"\t\t\treturn {low}_host_error({status_macro(abi, abi.answers.bad_argument or '')});"
    if discovery.kind == "release":
        yield f"\t\treturn {low}_host_ok({hex_literal(release_value(abi, discovery))});"
    elif discovery.kind == "calls" and asked is not None:
        yield from calls_answer(abi, names, discovery, asked.index)
    elif asked is not None:
        yield from families_answer(abi, names, asked.index)


def release_value(abi: Abi, discovery: Discovery) -> int:
    number = release_number(abi.releases[-1].version if abi.releases else abi.release)
    value = 0
    for part, bits in ((number >> 16, discovery.major), (number & 0xffff, discovery.minor)):
        if bits is not None:
            value |= (part << bits.low) & bits.mask
    return value


def calls_answer(abi: Abi, names: Names, discovery: Discovery, index: int) -> Iterator[str]:
    low = names.low
    present = discovery.present.mask if discovery.present else 1
    yield f"\t\tasked = {low}_host_find_call(family, args[{index}]);"
    yield f"\t\tif (asked && {low}_host_has_call(host, asked)) {{"
    yield f"\t\t\tvalue = {u64_literal(present)};"
    hint = next((field for field in abi.fields if field.role == "hint"), None)
    if discovery.annotations is not None and hint is not None and abi.annotations:
        honoured = extract("(asked->annotations & host->annotations)", hint)
        shift = f" << {discovery.annotations.low}" if discovery.annotations.low else ""
        yield f"\t\t\tvalue |= ({honoured}){shift};"
    yield "\t\t}"
    yield f"\t\treturn {low}_host_ok(value);"


def families_answer(abi: Abi, names: Names, index: int) -> Iterator[str]:
    low, key = names.low, key_field(abi)
    number = f"args[{index}]"
    carrier = next((carrier for carrier in abi.carriers if key and carrier.name == key.carrier), None)
    if carrier is not None and key is not None and carrier.signed and carrier.width < 64:
        # A signed number arrives sign extended; the table holds its bits.
        yield f"\t\tif ((int64_t){number} != (int{carrier.width}_t){number} && {number} >> {carrier.width} != 0)"
        yield f"\t\t\treturn {low}_host_ok(0);"
        number = f"{number} & {u64_literal(field_mask(key))}"
    yield f"\t\tasked = {low}_host_find_family({number});"
    yield f"\t\tif (asked && asked->by_call) {{"
    yield f"\t\t\tconst struct {low}_host_call *found = {low}_host_find_call(asked, {number});"
    yield ""
    yield f"\t\t\treturn {low}_host_ok(found && {low}_host_has_call(host, found));"
    yield "\t\t}"
    yield f"\t\treturn {low}_host_ok(asked && {low}_host_has_family(host, asked));"


def rare_lines(abi: Abi, names: Names) -> Iterator[str]:
    """The complete way: everything that the quick way leaves, above all refusals."""
    low = names.low
    answers = abi.answers
    has_fixed = any(field.role == "fixed" for family in abi.families for field in family.fields)
    has_reserved = answers.reserved_field is not None and any(
        field.role == "reserved" for family in abi.families for field in family.fields)
    unknown_family = f"return {low}_host_error({status_macro(abi, answers.unknown_family)});"
    unknown_call = f"return {low}_host_error({status_macro(abi, answers.unknown_call)});"
    yield from [
        f"static {names.up}_RARE struct {low}_host_result {low}_dispatch_rare(const struct {low}_host *host, void *context,",
        f"\t{names.ids}, const uint64_t *args)", "{",
        f"\tconst struct {low}_host_family *family =", f"\t\t{low}_host_find_family({low}_host_family_number({names.given}));",
        f"\tconst struct {low}_host_call *call;", "",
        "\tif (!family)", f"\t\t{unknown_family}"]
    for index, carrier in enumerate(names.carriers):
        if has_fixed:
            yield f"\tif (({carrier} & family->fixed[{index}]) != family->fixed_value[{index}])"
            yield f"\t\t{unknown_family}"
    yield f"\tif (!{low}_host_has_family(host, family))"
    yield f"\t\t{unknown_family}"
    for index, carrier in enumerate(names.carriers):
        if has_reserved:
            yield f"\tif (({carrier} & family->reserved[{index}]) != family->must_be[{index}])"
            yield f"\t\treturn {low}_host_error({status_macro(abi, answers.reserved_field or '')});"
    yield from [f"\tcall = {low}_host_find_call(family, {low}_host_call_number(family, {names.given}));",
                f"\tif (!call || !{low}_host_has_call(host, call)) {{", "\t\tif (family->by_call)", f"\t\t\t{unknown_family}",
                f"\t\t{unknown_call}", "\t}"]
    if any(call.answered_by_dispatch for call in abi.calls):
        yield "\tif (call->answer)"
        yield f"\t\treturn {low}_host_answer(host, family, call, args);"
    yield from ["\treturn host->run[call->slot](context, args);", "}", ""]


def dispatch_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    low = names.low
    yield from ["/* Performs the call that the id names. `args` holds as many as the convention has registers for. */",
                f"static inline struct {low}_host_result {low}_dispatch(const struct {low}_host *host, void *context,",
                f"\t{names.ids}, const uint64_t *args)", "{", f"\t{low}_host_run *run;"]
    if layout.kind == "sparse":
        yield from sparse_lines(abi, names, layout)
    else:
        yield from indexed_lines(abi, names, layout)
    yield from [f"\tif ({names.up}_UNLIKELY(!run))", f"\t\treturn {low}_dispatch_rare(host, context, {names.given}, args);",
                "\treturn run(context, args);", "}", ""]


def indexed_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """One test of all bits that must be zero, one load: the table has a slot for all that passes the test."""
    carrier = carrier_name(layout.call.carrier)
    width = next(found.width for found in abi.carriers if found.name == layout.call.carrier)
    calls = f"{carrier} >> {layout.call.bits.low}" if layout.call.bits.low else carrier
    hints_below = all(field.bits.high < layout.call.bits.low for field in abi.fields if field.role == "hint")
    call_bits = field_mask(layout.call) & ~(layout.high_zero >> layout.call.bits.low)
    if layout.key is None:
        index = calls if hints_below else f"({calls}) & {u64_literal(call_bits)}"
    elif layout.kind == "direct" and hints_below and layout.key.bits.low == layout.call.bits.high + 1:
        index = calls
    else:
        family_bits = field_mask(layout.key) & ~(layout.high_zero >> layout.key.bits.low)
        index = (f"(({carrier} >> {layout.key.bits.low}) & {u64_literal(family_bits)}) << {layout.shift_family} | "
                 f"(({calls}) & {u64_literal(call_bits)})")
    yield f"\t{fixed_type(width)} slot = {index};"
    yield ""
    if layout.high_zero:
        yield f"\tif ({names.up}_UNLIKELY(({carrier} & {u64_literal(layout.high_zero)}) != 0))"
        yield f"\t\treturn {names.low}_dispatch_rare(host, context, {names.given}, args);"
    yield "\trun = host->run[slot];"


def sparse_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """A switch over the family's number gives its row; the call's number must be in it."""
    rare = f"{names.low}_dispatch_rare(host, context, {names.given}, args)"
    yield from ["\tuint32_t first, count;", "\tuint64_t number;", ""]
    yield from sparse_checks(abi, names, rare)
    plain = [block for block in layout.blocks if is_plain(abi, block)]
    by_call = [block for block in layout.blocks if not is_plain(abi, block) and is_by_call(abi, layout, block)]
    if layout.key is None:
        yield from case_body("\t", plain[0] if plain else None, carrier_field(abi, layout.call))
    else:
        yield f"\tswitch ({carrier_field(abi, layout.key)}) {{"
        for block in plain:
            yield f"\tcase {u64_literal(block.family.number or 0)}:\t/* {block.family.name} */"
            yield from case_body("\t\t", block, carrier_field(abi, layout.call))
            yield "\t\tbreak;"
        for block in by_call:
            for call in sorted(block.family.calls, key=lambda call: call.number):
                if block.low <= call.number < block.low + block.count:
                    yield f"\tcase {u64_literal(call.number)}:\t/* {call.full_name} */"
            yield from case_body("\t\t", block, carrier_field(abi, layout.key))
            yield "\t\tbreak;"
        yield from ["\tdefault:", f"\t\treturn {rare};", "\t}"]
    yield f"\tif ({names.up}_UNLIKELY(number >= count))"
    yield f"\t\treturn {rare};"
    yield "\trun = host->run[first + number];"


def sparse_checks(abi: Abi, names: Names, rare: str) -> Iterator[str]:
    """Reserved and fixed bits of the ABI's own layout."""
    tests = []
    for carrier in abi.carriers:
        mask = value = 0
        for field in abi.fields:
            if field.carrier == carrier.name and field.role in ("reserved", "fixed"):
                if field.role == "reserved" and abi.answers.reserved_field is None:
                    continue
                mask |= field.bits.mask
                value |= (field.value or 0) << field.bits.low
        if mask:
            tests.append(f"({carrier_name(carrier.name)} & {u64_literal(mask)}) != {u64_literal(value)}")
    if tests:
        yield f"\tif ({names.up}_UNLIKELY({' || '.join(tests)}))"
        yield f"\t\treturn {rare};"


def is_plain(abi: Abi, block: Block) -> bool:
    return block.family.fields == abi.fields


def is_by_call(abi: Abi, layout: Layout, block: Block) -> bool:
    """The family is known by its calls' numbers alone, in the place of the family number."""
    field = call_field(block.family)
    return (layout.key is not None and field is not None and len(block.family.fields) == 1
            and (field.carrier, field.bits) == (layout.key.carrier, layout.key.bits))


def case_body(indent: str, block: Block | None, number: str) -> Iterator[str]:
    if block is None:
        yield from [f"{indent}first = 0;", f"{indent}count = 0;", f"{indent}number = 0;"]
        return
    less = f" - {u64_literal(block.low)}" if block.low else ""
    shown = f"({number}){less}" if less else number
    yield from [f"{indent}first = {block.first};", f"{indent}count = {block.count};", f"{indent}number = {shown};"]
