# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch: the quick way to an operation, and the complete one behind it."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.backends.c.host_layout import Block, Layout
from generator.backends.c.host_lookup import call_text
from generator.backends.c.host_names import Names, carrier_field
from generator.backends.c.text import c_text, u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi
from generator.model.c_names import status_macro
from generator.model.c_names import carrier_name
from generator.model.carrier_kinds import Held
from generator.model.lookup import call_field, family_field, field_mask

# Fields that the quick way leaves to the complete one unless they are as in a plain id.
QUICK_ZERO = frozenset(("reserved", "fixed", "variant", "parameter"))

RARE = """
static ${up}_RARE struct ${low}_host_result ${low}_dispatch_rare(const struct ${low}_host *host, void *context,
	$ids, const uint64_t *args)
{
	const struct ${low}_host_family *family =
		$find;
	const struct ${low}_host_call *call;

	if (!family)
		return ${low}_host_error($unknown_family);
$fixed	if (!${low}_host_has_family(host, family))
		return ${low}_host_error($no_family);
$reserved	call = $call;
	if (!call || !${low}_host_has_call(host, call)) {
		if (family->by_call)
			return ${low}_host_error($no_family);
		return ${low}_host_error($unknown_call);
	}
$parameters$answer	return host->run[call->slot](context, args);
}
"""


def rare_lines(abi: Abi, names: Names) -> list[str]:
    """The complete way: everything that the quick way leaves, above all refusals."""
    shape, answers = names.shape, abi.answers
    roles = {field.role for family in abi.families for field in family.fields}
    unknown_family = status_macro(abi, answers.unknown_family)
    own = {"no_family": "family->unknown_family", "unknown_call": "family->unknown_call"} if shape.answers else {
        "no_family": unknown_family, "unknown_call": status_macro(abi, answers.unknown_call)}
    fixed = reserved = parameters = answer = ""
    if "fixed" in roles:
        fixed = fixed_tests(abi, names, own["no_family"])
    if "reserved" in roles and reserved_answer(abi, names):
        reserved = bit_tests(names, "reserved", "must_be", reserved_answer(abi, names))
    if shape.parameters and reserved_answer(abi, names):
        parameters = parameter_tests(abi, names, reserved_answer(abi, names))
    if any(call.answered_by_dispatch for call in abi.calls):
        answer = f"\tif (call->answer)\n\t\treturn {names.low}_host_answer(host, family, call, args);\n"
    return [*c_text(RARE, **names.words, ids=names.arch + names.ids, unknown_family=unknown_family, fixed=fixed,
                    find=names.find_text(names.given), call=call_text(names, shape), reserved=reserved,
                    parameters=parameters, answer=answer, **own), ""]


def reserved_answer(abi: Abi, names: Names) -> str:
    """The status of an id with wrong bits, in C; "" if no family checks them."""
    if names.shape.answers and any(abi.answers_of(family).reserved_field for family in abi.families):
        return "family->reserved_field"
    return status_macro(abi, abi.answers.reserved_field) if abi.answers.reserved_field else ""


def fixed_tests(abi: Abi, names: Names, no_family: str) -> str:
    """A family is not meant if a part of the id that travels in a register is not its own; what else is not as it
    must be is a mistake in the caller's structure."""
    own = {field.carrier for family in abi.families for field in family.fields if field.role == "fixed"}
    wrong = reserved_answer(abi, names) or no_family
    lines = []
    for index, carrier in enumerate(abi.carriers):
        if carrier.held is Held.MEMORY and carrier.name in own:
            lines.append(bit_test(names, index, "fixed", "fixed_value", wrong))
        elif carrier.held is not Held.MEMORY:
            lines.append(bit_test(names, index, "fixed", "fixed_value", no_family))
    return "".join(lines)


def parameter_tests(abi: Abi, names: Names, status: str) -> str:
    """Parameter bits that are not the call's are zero."""
    lines = []
    for index, carrier in enumerate(abi.carriers):
        masks = {field.bits for family in abi.families for field in family.fields
                 if field.role == "parameter" and field.carrier == carrier.name}
        if masks:
            mask = sum(bits.mask for bits in masks)
            lines.append(f"\tif (({names.carriers[index]} & {u64_literal(mask)} & ~call->parameters[{index}]) != 0)\n"
                         f"\t\treturn {names.low}_host_error({status});\n")
    return "".join(lines)


def bit_tests(names: Names, mask: str, value: str, status: str) -> str:
    """Refuses an id in which bits of a carrier are not what the family says."""
    return "".join(bit_test(names, index, mask, value, status) for index in range(len(names.carriers)))


def bit_test(names: Names, index: int, mask: str, value: str, status: str) -> str:
    return (f"\tif (({names.carriers[index]} & family->{mask}[{index}]) != family->{value}[{index}])\n"
            f"\t\treturn {names.low}_host_error({status});\n")


def dispatch_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    low = names.low
    yield from ["/* Performs the call that the id names. `args` holds as many as the convention has registers for. */",
                f"static inline struct {low}_host_result {low}_dispatch(const struct {low}_host *host, void *context,",
                f"\t{names.arch}{names.ids}, const uint64_t *args)", "{", f"\t{low}_host_run *run;"]
    if layout.kind == "sparse":
        yield from sparse_lines(abi, names, layout)
    else:
        yield from indexed_lines(abi, names, layout)
    yield from [f"\tif ({names.up}_UNLIKELY(!run))",
                f"\t\treturn {low}_dispatch_rare(host, context, {names.passed_arch}{names.given}, args);",
                "\treturn run(context, args);", "}", ""]


def slot_index(layout: Layout, abi: Abi, carrier: str) -> str:
    """The slot of a call by the bits of its id, which the C expression `carrier` holds."""
    calls = f"{carrier} >> {layout.call.bits.low}" if layout.call.bits.low else carrier
    hints_below = all(field.bits.high < layout.call.bits.low for field in abi.fields if field.role == "hint")
    call_bits = field_mask(layout.call) & ~(layout.high_zero >> layout.call.bits.low)
    if layout.key is None:
        return calls if hints_below else f"({calls}) & {u64_literal(call_bits)}"
    if layout.kind == "direct" and hints_below and layout.key.bits.low == layout.call.bits.high + 1:
        return calls
    family_bits = field_mask(layout.key) & ~(layout.high_zero >> layout.key.bits.low)
    return (f"(({carrier} >> {layout.key.bits.low}) & {u64_literal(family_bits)}) << {layout.shift_family} | "
            f"(({calls}) & {u64_literal(call_bits)})")


def slot_type(layout: Layout, abi: Abi) -> str:
    return fixed_type(next(found.width for found in abi.carriers if found.name == layout.call.carrier))


def indexed_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """One test of all bits that must be zero, one load: the table has a slot for all that passes the test."""
    carrier = carrier_name(layout.call.carrier)
    yield f"\t{slot_type(layout, abi)} slot = {slot_index(layout, abi, carrier)};"
    yield ""
    if layout.high_zero:
        yield f"\tif ({names.up}_UNLIKELY(({carrier} & {u64_literal(layout.high_zero)}) != 0))"
        yield f"\t\treturn {names.low}_dispatch_rare(host, context, {names.passed_arch}{names.given}, args);"
    yield "\trun = host->run[slot];"


def sparse_lines(abi: Abi, names: Names, layout: Layout) -> Iterator[str]:
    """A switch over the family's number gives its row; the call's number must be in it."""
    rare = f"{names.low}_dispatch_rare(host, context, {names.passed_arch}{names.given}, args)"
    yield from ["\tuint32_t first, count;", "\tuint64_t number;", ""]
    yield from sparse_checks(abi, names, rare)
    quick = [block for block in layout.blocks if not is_variant(names, block)]
    plain = [block for block in quick if is_plain(abi, layout, block)]
    by_call = [block for block in quick if block not in plain and is_by_call(abi, layout, block)]
    numbers = Counter(call.number for block in by_call for call in block.family.calls)
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
                if block.low <= call.number < block.low + block.count and numbers[call.number] == 1:
                    yield f"\tcase {u64_literal(call.number)}:\t/* {call.full_name} */"
            yield from case_body("\t\t", block, carrier_field(abi, layout.key))
            yield "\t\tbreak;"
        yield from ["\tdefault:", f"\t\treturn {rare};", "\t}"]
    yield f"\tif ({names.up}_UNLIKELY(number >= count))"
    yield f"\t\treturn {rare};"
    yield "\trun = host->run[first + number];"


def sparse_checks(abi: Abi, names: Names, rare: str) -> Iterator[str]:
    """Reserved and fixed bits of the ABI's own layout, and those that only some calls have."""
    tests = []
    checked = any(abi.answers_of(family).reserved_field for family in abi.families)
    for carrier in abi.carriers:
        mask = value = 0
        for field in abi.fields:
            unchecked = field.role in ("reserved", "parameter") and not checked
            if field.carrier == carrier.name and not unchecked and field.role in QUICK_ZERO:
                mask |= field.bits.mask
                value |= (field.value or 0) << field.bits.low
        if mask:
            tests.append(f"({carrier_name(carrier.name)} & {u64_literal(mask)}) != {u64_literal(value)}")
    if tests:
        yield f"\tif ({names.up}_UNLIKELY({' || '.join(tests)}))"
        yield f"\t\treturn {rare};"


def is_variant(names: Names, block: Block) -> bool:
    """Whether the family's calls always travel by another convention, so that fields of their ids are not 0."""
    return any(block.family.convention in dict(field.variants) for field in names.shape.variants)


def is_plain(abi: Abi, layout: Layout, block: Block) -> bool:
    """The family's number is in its place, or it is the only one without."""
    return block.family.fields == abi.fields and (layout.key is None or layout.key.role == "family")


def is_by_call(abi: Abi, layout: Layout, block: Block) -> bool:
    """The family is known by its calls' numbers alone, in the place of the family number."""
    field = call_field(block.family)
    own = len(block.family.fields) == 1 or block.family.fields == abi.fields
    return (layout.key is not None and field is not None and own and family_field(block.family) is None
            and (field.carrier, field.bits) == (layout.key.carrier, layout.key.bits))


def case_body(indent: str, block: Block | None, number: str) -> Iterator[str]:
    if block is None:
        yield from [f"{indent}first = 0;", f"{indent}count = 0;", f"{indent}number = 0;"]
        return
    less = f" - {u64_literal(block.low)}" if block.low else ""
    shown = f"({number}){less}" if less else number
    yield from [f"{indent}first = {block.first};", f"{indent}count = {block.count};", f"{indent}number = {shown};"]
