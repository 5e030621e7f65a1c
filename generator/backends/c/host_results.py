# SPDX-License-Identifier: BSD-2-Clause
"""Operations with several results: what an operation gives back besides the value, and how it gets into the registers."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.text import c_text
from generator.backends.c.types import Types, fixed_type, host_type
from generator.model.abi import Abi, Call, Convention
from generator.model.c_names import c_name
from generator.model.lower import Frame, Place

SPREAD = """
/*
 * The value and the further results as words of `width` bits, low part first; `most` is the room in `words`. Gives their number.
 */
static inline unsigned int ${low}_host_spread(const struct ${low}_host_result *result, unsigned int width, uint64_t *words,
	unsigned int most)
{
	unsigned int i, count = 0;

	for (i = 0; i <= result->count; i++) {
		const uint64_t number = i ? result->more[i - 1] : result->value;

		if (count < most)
			words[count++] = number;
		if (width < 64 && result->wide >> i & 1 && count < most)
			words[count++] = number >> width;
	}
	return count;
}
"""


def most_results(abi: Abi) -> int:
    """How many results beyond the value a call has at most."""
    return max((len(call.also_returns) for call in abi.calls), default=0)


def result_members(abi: Abi) -> str:
    """What the structure has beyond status and value."""
    most = most_results(abi)
    if not most:
        return ""
    return (f"\n\tuint64_t more[{most}];	/* further results */\n\tuint16_t count;		/* how many of them */"
            "\n\tuint32_t wide;		/* a bit for each result, the value's first: it has 64 bits */")


def result_clears(abi: Abi) -> str:
    return "\n\tresult.count = 0;\n\tresult.wide = 0;" if most_results(abi) else ""


def further_lines(abi: Abi, types: Types, low: str) -> Iterator[str]:
    """The words of all results, and for each call with several what makes them."""
    if not most_results(abi):
        return
    yield from [*c_text(SPREAD, low=low), ""]
    for call in abi.calls:
        if call.also_returns and call.returns is not None:
            yield from maker_lines(abi, types, low, call)


def maker_lines(abi: Abi, types: Types, low: str, call: Call) -> Iterator[str]:
    assert call.returns is not None
    members = [("value", call.returns.type, call.returns.scalar),
               *((c_name(result.name), result.type, result.scalar) for result in call.also_returns)]
    taken = ", ".join(f"{host_type(abi, types, name, scalar)} {member}_" for member, name, scalar in members)
    wide = sum(1 << index for index, (_, _, scalar) in enumerate(members) if scalar.width == 64)
    yield f"/* What {call.full_name} gives back. */"
    yield f"static inline struct {low}_host_result {c_name(low, 'host_ok', call.family, call.name)}({taken})"
    yield "{"
    yield f"\tstruct {low}_host_result result = {low}_host_ok((uint64_t)value_);"
    yield ""
    yield from (f"\tresult.more[{index}] = (uint64_t){member}_;" for index, (member, _, _) in enumerate(members[1:]))
    yield from [f"\tresult.count = {len(members) - 1};", f"\tresult.wide = 0x{wide:x};", "\treturn result;", "}", ""]


def spread_lines(abi: Abi, low: str, frame: Frame, indent: str, put: str) -> Iterator[str]:
    """The statements that write several results to the registers; `put` is where they leave off for an ordinary value."""
    places = frame.value
    yield f"{indent}if (result.count) {{"
    yield f"{indent}\tuint64_t parts[{max(len(places), 1)}] = {{ 0 }};"
    yield f"{indent}\tconst unsigned int used = {low}_host_spread(&result, {places[0].width}, parts, {len(places)});"
    yield ""
    for index, place in enumerate(places):
        yield f"{indent}\tif (used > {index})"
        yield f"{indent}\t\tregisters->{place.register} = {word_of(place, frame.convention, index)};"
    yield f"{indent}}} else {{"
    yield put
    yield f"{indent}}}"


def word_of(place: Place, convention: Convention, index: int) -> str:
    cast = "" if convention.word == 64 else f"({fixed_type(convention.word)})"
    if place.width == convention.word:
        return f"{cast}parts[{index}]"
    cut = f"({cast}parts[{index}] & 0x{(1 << place.width) - 1:x}U)"
    return f"{cut} << {place.low}" if place.low else cut
