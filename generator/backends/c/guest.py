# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_guest.h`: a stub for every call, over one function of inline assembly for each number of registers.

The function with the assembly is `<abi>_trap<n>`; a stub puts its arguments into words and calls it. Both are static
inline, so what is left is what one would write by hand.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.backends.c.guest_call import argument_text, carrier_text, condition, lowered_ways, parameters
from generator.backends.c.guest_memory import memory_lines, put_lines, unwritten_words
from generator.backends.c.guest_note import note_macro_lines, use_line
from generator.backends.c.guest_queue import queue_lines
from generator.backends.c.guest_trap import Trap, instruction_lines, trap_lines, words_lines, words_name
from generator.backends.c.text import c_header, comment, extern_c
from generator.backends.c.types import fixed_type, guest_type, has_typedef, scalar_c_type, status_type
from generator.lang.architectures import architecture
from generator.model.abi import Abi, Call, Convention, Family
from generator.model.c_names import c_name
from generator.model.gaps import Gap, Gaps, group_gaps, stub_words
from generator.model.lower import Lowered
from generator.model.stubs import annotation_mask, hint_field, unwritten, usable
from generator.model.types import Types, type_table
from generator.model.ways import Way, ways_of


@dataclass
class Plan:
    """What the stubs need, collected on the way: the traps of each convention. `gaps`: where there are none (group_gaps)."""
    traps: dict[str, set[Trap]] = field(default_factory=dict)
    gaps: Gaps = field(default_factory=dict)

    def need(self, convention: Convention, trap: Trap) -> None:
        self.traps.setdefault(convention.name, set()).add(trap)


def emit(abi: Abi) -> dict[str, str]:
    types = type_table(abi)
    plan = Plan(gaps=group_gaps(abi))
    stubs = [line for family in abi.families for call in family.calls
             for line in call_lines(abi, types, plan, family, call)]
    queue = list(queue_lines(abi, types))
    body = [f'#include "{c_name(abi.name)}.h"', "",
            *note_macro_lines(abi), "",
            *extern_c([*architecture_lines(abi, plan), "", *put_lines(abi), *error_lines(abi), *stubs, *queue])]
    name = f"{c_name(abi.name)}_guest.h"
    return {name: c_header(abi, name, "calls from a guest", body)}


def architecture_lines(abi: Abi, plan: Plan) -> Iterator[str]:
    """For each architecture its instruction and its traps; an error on all others."""
    keyword = "#if"
    for arch in ordered(dict.fromkeys(convention.arch for convention in usable(abi))):
        mine = sorted((convention for convention in usable(abi) if convention.arch == arch), key=lambda mine: bool(mine.variant))
        yield f"{keyword} {architecture(arch).condition}"
        for convention in mine:
            yield ""
            yield from instruction_lines(abi, convention, mine)
            traps = sorted(plan.traps.get(convention.name, ()))
            yield from words_lines(abi, convention, traps)
            for trap in traps:
                yield ""
                yield from trap_lines(abi, convention, trap)
        yield ""
        keyword = "#elif"
    if keyword == "#elif":
        yield "#else"
    yield f"#error \"{abi.name} has no calling convention for this architecture\""
    if keyword == "#elif":
        yield "#endif"


def ordered(archs: Iterable[str]) -> list[str]:
    """Architectures in their order; of those that differ in byte order alone, the one of both orders is the last."""
    names = list(archs)
    kinds = {name: (architecture(name).elf_machine, architecture(name).word) for name in names}
    first = list(kinds.values())
    return sorted(names, key=lambda name: (first.index(kinds[name]), architecture(name).byte_order == "either"))


def error_lines(abi: Abi) -> list[str]:
    """Where status and value share a word, what tells them apart."""
    if not any(convention.shared for convention in usable(abi)):
        return []
    return ["/* Whether what a stub gave back is a status; anything else is success, and the value. */",
            f"static inline int {c_name(abi.name, 'is_error')}(intptr_t raw)", "{", "\treturn raw < 0;", "}", ""]


def stub_body(abi: Abi, types: Types, plan: Plan, lowered: Lowered, annotated: str | None) -> list[str]:
    convention, way = lowered.convention, lowered.way
    held = lowered.value_places
    several = sum(len(places) for places in held) if way.call.also_returns else 0
    trap = Trap(len(lowered.arguments), not several and any(len(places) > 1 for places in held), lowered.numbers_in_text, several)
    plan.need(convention, trap)
    words = [carrier_text(abi, way, word, annotated) for word in lowered.carriers]
    words += [argument_text(abi, lowered, word, annotated) for word in lowered.arguments]
    made = f"{trap.function(abi, convention)}({', '.join(words)})"
    back = results_back(abi, types, lowered, made) if several else [returning(abi, types, way.call, convention, made)]
    return [*memory_lines(abi, lowered, annotated), *back]


def results_struct(abi: Abi, call: Call) -> str:
    return f"struct {c_name(abi.name, call.family, call.name, 'results')}"


def results_lines(abi: Abi, types: Types, call: Call, convention: Convention) -> Iterator[str]:
    """What the stub of a call with several results gives back."""
    if not call.also_returns or call.returns is None:
        return
    members = [("value", call.returns.type, call.returns.scalar),
               *((result.name, result.type, result.scalar) for result in call.also_returns)]
    yield f"{results_struct(abi, call)} {{"
    if convention.status:
        yield f"\t{status_type(abi)} status;"
    yield from (f"\t{guest_type(abi, types, name, scalar)} {c_name(member)};" for member, name, scalar in members)
    yield from ["};", ""]


def results_back(abi: Abi, types: Types, lowered: Lowered, made: str) -> Iterator[str]:
    """The statements that make the call and take its results out of the registers."""
    call, convention = lowered.way.call, lowered.convention
    assert call.returns is not None
    yield f"\tconst struct {words_name(abi, convention)} words = {made};"
    yield f"\t{results_struct(abi, call)} results;"
    yield ""
    if convention.status:
        yield "\tresults.status = words.status;"
    members = [("value", call.returns.type, call.returns.scalar),
               *((result.name, result.type, result.scalar) for result in call.also_returns)]
    index = 0
    for (member, name, scalar), places in zip(members, lowered.value_places):
        parts, low = [], 0
        for place in places:
            word = f"words.value[{index}]"
            parts.append(word if len(places) == 1 else f"(uint64_t){word}" + (f" << {low}" if low else ""))
            low += place.width
            index += 1
        text = " | ".join(parts)
        yield f"\tresults.{c_name(member)} = ({guest_type(abi, types, name, scalar)})" + (f"({text});" if len(parts) > 1 else f"{text};")
    yield "\treturn results;"


def returning(abi: Abi, types: Types, call: Call, convention: Convention, made: str) -> str:
    """The statement that makes the call and gives back what came."""
    kind = return_type(abi, types, call, convention)
    if kind != "void":
        return f"\treturn {made};" if kind.startswith("struct") else f"\treturn ({kind}){made};"
    return f"\t(void){made};" if convention.value else f"\t{made};"


def return_type(abi: Abi, types: Types, call: Call, convention: Convention) -> str:
    """The pair, the word that both share, or the value alone where the convention has no status; all of several results."""
    if call.also_returns:
        return results_struct(abi, call)
    if convention.shared:
        return "intptr_t"
    if convention.status:
        return f"struct {c_name(abi.name, 'result')}"
    if call.returns is None or not convention.value:
        return "void"
    type_def = types.get(call.returns.type)
    if type_def is not None and has_typedef(type_def):
        return guest_type(abi, types, call.returns.type, call.returns.scalar)
    return scalar_c_type(call.returns.scalar)


def call_lines(abi: Abi, types: Types, plan: Plan, family: Family, call: Call) -> Iterator[str]:
    """The stubs of a call: one for each way in which it travels."""
    for way in ways_of(call):
        yield from way_lines(abi, types, plan, family, way)


def way_lines(abi: Abi, types: Types, plan: Plan, family: Family, way: Way) -> Iterator[str]:
    """The stub, and the one that takes annotations, unless they are in memory that the caller writes; where architectures give back
    different things, a stub for each."""
    yield from gap_lines(way, plan.gaps.get((way.call.full_name, way.form), ()))
    kinds: dict[str, list[Lowered]] = {}
    for lowered in lowered_ways(abi, way):
        if not lowered.gap:
            kinds.setdefault(return_type(abi, types, way.call, lowered.convention), []).append(lowered)
    for alike in kinds.values():
        yield from kind_lines(abi, types, plan, family, alike)


def kind_lines(abi: Abi, types: Types, plan: Plan, family: Family, able: Sequence[Lowered]) -> Iterator[str]:
    """The stubs for architectures on which the call gives back the same."""
    way = able[0].way
    conventions = [lowered.convention for lowered in able]
    everywhere = {convention.arch for convention in conventions} == {convention.arch for convention in usable(abi)}
    if not everywhere:
        yield f"#if {condition(abi, conventions)}"
    if not way.form:
        yield from results_lines(abi, types, way.call, conventions[0])
    hint = hint_field(abi, family, way.call)
    yield from comment(f"{way.doc}{unwritten_words(abi, able[0], hint)}")
    yield from function_lines(abi, types, plan, able, None)
    if hint is not None and hint.carrier not in {part.carrier for part in unwritten(able[0])}:
        yield from function_lines(abi, types, plan, able, hint.carrier)
    if not everywhere:
        yield f"#endif /* {condition(abi, conventions)} */"
        yield ""


def gap_lines(way: Way, gaps: Sequence[Gap]) -> Iterator[str]:
    """Where there is no stub, and why."""
    for words in stub_words(gaps):
        yield from comment(f"{way.full_name}: {words}.")


def function_lines(abi: Abi, types: Types, plan: Plan, able: Sequence[Lowered], annotated: str | None) -> Iterator[str]:
    """One function; where architectures differ in how the words lie, one body for each kind."""
    way = able[0].way
    name = c_name(abi.name, *way.parts, *(("annotated",) if annotated else ()))
    width = next((carrier.width for carrier in abi.carriers if carrier.name == annotated), 32)
    taken = [f"{fixed_type(width)} annotations"] * bool(annotated) + parameters(abi, types, way)
    kind = return_type(abi, types, way.call, able[0].convention)
    yield f"static inline {kind} {name}({', '.join(taken) or 'void'})"
    yield "{"
    yield use_line(abi, way.id, annotation_mask(abi, way.call) if annotated else 0)
    yield from alternatives(abi, [(lowered.convention, stub_body(abi, types, plan, lowered, annotated)) for lowered in able])
    yield "}"
    yield ""


def alternatives(abi: Abi, bodies: Sequence[tuple[Convention, list[str]]]) -> Iterator[str]:
    """The bodies, each under the condition of the architectures it is for; no condition if all are the same."""
    groups: dict[tuple[str, ...], list[Convention]] = {}
    for convention, body in bodies:
        groups.setdefault(tuple(body), []).append(convention)
    for index, (body, conventions) in enumerate(groups.items()):
        if len(groups) > 1:
            last = index == len(groups) - 1
            yield "#else" if last else f"{'#elif' if index else '#if'} {condition(abi, conventions)}"
        yield from body
    if len(groups) > 1:
        yield "#endif"
