# SPDX-License-Identifier: BSD-2-Clause
"""What a host has, and the answers of dispatch to calls that ask for it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_checks import refusal_condition
from generator.backends.c.host_names import ANSWERS, Names, extract
from generator.backends.c.text import c_text, hex_literal, u64_literal
from generator.backends.c.types import Types
from generator.model.abi import Abi, Call, Discovery
from generator.model.c_names import status_macro
from generator.model.lookup import field_mask, key_field
from generator.model.versions import release_value

HAS = """
/* Whether the host performs a call. */
static inline int ${low}_host_has_call(const struct ${low}_host *host, const struct ${low}_host_call *call)
{
	return call->answer != 0 || (call->slot < ${up}_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int ${low}_host_has_family(const struct ${low}_host *host, const struct ${low}_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!${low}_host_calls[i].answer && ${low}_host_has_call(host, &${low}_host_calls[i]))
			return 1;
	return 0;
}
"""

ANSWER = """
/* Answers a call about the host out of its own table. */
static inline struct ${low}_host_result ${low}_host_answer(const struct ${low}_host *host,
	const struct ${low}_host_family *family, const struct ${low}_host_call *call, const uint64_t *args)
{
	(void)host;
	(void)family;
	(void)args;
	switch (call->answer) {
$cases	default:
		return ${low}_host_error($unknown);
	}
}
"""


def answer_lines(abi: Abi, types: Types, names: Names) -> Iterator[str]:
    """What a host has, and the calls that say so."""
    yield from [*c_text(HAS, **names.words), ""]
    answered = {call.answered_by_dispatch: call for call in abi.calls if call.answered_by_dispatch}
    if not answered:
        return
    cases: list[str] = []
    for discovery in abi.discovery:
        call = answered.get(discovery.kind)
        if call is not None:
            cases += [f"\tcase {ANSWERS[discovery.kind]}: {{", *answer_case(abi, types, names, discovery, call), "\t}"]
    yield from c_text(ANSWER, **names.words, cases="".join(f"{line}\n" for line in cases),
                      unknown=status_macro(abi, abi.answers.unknown_call))
    yield ""


def answer_case(abi: Abi, types: Types, names: Names, discovery: Discovery, call: Call) -> Iterator[str]:
    low = names.low
    refusal = refusal_condition(abi, types, names, call)
    asked = next((argument for argument in call.args if argument.name == discovery.argument), None)
    if discovery.kind == "calls":
        yield f"\t\tconst struct {low}_host_call *asked;"
        yield "\t\tuint64_t value = 0;"
        yield ""
    elif discovery.kind == "families":
        yield from [f"\t\tconst struct {low}_host_family *asked;", ""]
    if refusal is not None:
        yield f"\t\tif ({names.up}_UNLIKELY({refusal}))"
        yield f"\t\t\treturn {low}_host_error({status_macro(abi, names.bad_arguments[call.family] or '')});"
    if discovery.kind == "release":
        yield f"\t\treturn {low}_host_ok({hex_literal(release_value(abi, discovery))});"
    elif discovery.kind == "calls" and asked is not None:
        yield from calls_answer(abi, names, discovery, asked.index)
    elif asked is not None:
        yield from families_answer(abi, names, asked.index)


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
    yield "\t\tif (asked && asked->by_call) {"
    yield f"\t\t\tconst struct {low}_host_call *found = {low}_host_find_call(asked, {number});"
    yield ""
    yield f"\t\t\treturn {low}_host_ok(found && {low}_host_has_call(host, found));"
    yield "\t\t}"
    yield f"\t\treturn {low}_host_ok(asked && {low}_host_has_family(host, asked));"
