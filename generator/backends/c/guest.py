# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_guest.h`: a stub for every call, over one function of inline assembly for each number of registers.

The function with the assembly is `<abi>_trap<n>`; a stub puts its arguments into words and calls it. Both are static
inline, so what is left is what one would write by hand.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from generator.backends.c.guest_block import NO_BLOCK, Block, block_arguments, block_types, buffer_parameters, make_block, needs_vectors
from generator.backends.c.guest_call import argument_text, carrier_text, condition, parameters
from generator.backends.c.guest_memory import Put, put_widths, puts, unwritten_words
from generator.backends.c.guest_note import make_note
from generator.backends.c.guest_operands import make_asm
from generator.backends.c.guest_queue import queue_words
from generator.backends.c.guest_trap import Instruction, instruction_words, trap_name, vector_condition, words_name
from generator.backends.c.shared import shared_lines
from generator.backends.c.text import render_header
from generator.backends.c.types import fixed_type, guest_type, has_typedef, scalar_c_type, status_type
from generator.lang.architectures import architecture
from generator.lang.problem import Problem, SpecError
from generator.model.abi import Abi, Convention, Family
from generator.model.c_names import c_name
from generator.model.gaps import Gaps, group_gaps, stub_words
from generator.model.lower import Lowered, make_frame
from generator.model.lowered import Calls, lowered_calls
from generator.model.notes import Entry, call_entry
from generator.model.once import keep
from generator.model.places import width_of
from generator.model.stubs import annotation_mask, find_carrier, hint_field, unwritten, usable
from generator.model.traps import Trap, trap_of
from generator.model.types import Types, type_table
from generator.model.ways import Way, ways_of

MOST_OPERANDS = 30      # of an asm statement, that gcc takes (its MAX_RECOG_OPERANDS)


class Body(NamedTuple):
    """What a stub does on some architectures. `puts`: what it writes before the call. `made`: the call; `cast`: the type that
    its value becomes, "" where it is given back as it is. `words`: the struct that several `results` (name, value) come in.
    `block`: its buffers in registers."""
    puts: tuple[Put, ...]
    made: str
    cast: str
    words: str
    results: tuple[tuple[str, str], ...]
    block: Block = NO_BLOCK


class Function(NamedTuple):
    """A stub. `use`: what its note says. `bodies`: each with the directive of its architectures, "" where there is but one and
    it is not `varied`."""
    name: str
    parameters: str
    use: Entry
    bodies: list[tuple[str, Body]]
    varied: bool


class Kind(NamedTuple):
    """The stubs of a call for architectures on which it `gives` back the same. `condition`: "" for all. `results`: the members
    of the struct of several results (type, name) to be declared before; `status`: whether it begins with a status."""
    condition: str
    gives: str
    status: bool
    results: list[tuple[str, str]]
    doc: str
    functions: list[Function]


class Stub(NamedTuple):
    """A call in one of its ways. `gaps`: where it has no stub, and why."""
    gaps: list[str]
    kinds: list[Kind]


class Section(NamedTuple):
    """The instructions and traps of an architecture. `optional_vectors`: where the compiler may use the vector registers that some of
    them destroy, "" if none does."""
    condition: str
    conventions: list[Instruction]
    optional_vectors: str


@dataclass
class Plan:
    """What the stubs are made from, and need. `gaps`: where there are none (group_gaps). `able`: the conventions that stubs can
    use; `names`, `archs`: of those. `calls`: the lowered calls. `traps`: those of each convention, collected on the way."""
    abi: Abi
    types: Types
    gaps: Gaps
    able: tuple[Convention, ...]
    names: set[str]
    archs: set[str]
    calls: Calls
    traps: dict[str, set[Trap]] = field(default_factory=dict)

    @staticmethod
    def of(abi: Abi) -> Plan:
        able = usable(abi)
        return Plan(abi, type_table(abi), group_gaps(abi), able, {convention.name for convention in able},
                    {convention.arch for convention in able}, lowered_calls(abi))

    def need(self, lowered: Lowered) -> None:
        """The function with the assembly for a call."""
        self.traps.setdefault(lowered.convention.name, set()).add(trap_of(lowered))


def check(abi: Abi) -> None:
    """A stub that a compiler would refuse is an error."""
    tried: set[tuple[str, Trap]] = set()
    for ways in lowered_calls(abi).values():
        for lowered in ways:
            key = lowered.convention.name, trap_of(lowered)
            if lowered.gap or key in tried:
                continue
            tried.add(key)
            count = make_asm(abi, lowered.frame, key[1]).operands
            if count > MOST_OPERANDS:
                raise SpecError([Problem(lowered.convention.location, "emit", f"a stub of {lowered.way.call.full_name} has {count} operands of assembly by {key[0]} "
                                         f"(a register that goes in and does not stay counts twice), and gcc takes {MOST_OPERANDS}: let the convention name fewer registers")])


def emit(abi: Abi) -> dict[str, str]:
    plan = Plan.of(abi)
    stubs = [make_stub(plan, family, way) for family in abi.families for call in family.calls for way in ways_of(call)]
    name = f"{c_name(abi.name)}_guest.h"
    return {name: render_header(
        "guest.h.j2", abi, name, "calls from a guest", abi=c_name(abi.name), name=abi.name, status=status_type(abi),
        note=make_note(abi), blocks=block_types(abi), sections=list(sections(plan)), puts=put_widths(abi), stubs=stubs,
        shared=widest_shared(plan), queue=queue_words(abi, plan.types),
        memory=list(shared_lines(abi, "guest")))}


def widest_shared(plan: Plan) -> str:
    """The type of the words that status and value share, "" if they share none."""
    kinds = {shared_type(plan.abi, convention) for convention in plan.able if convention.shared}
    return "int64_t" if "int64_t" in kinds else "intptr_t" if kinds else ""


def shared_type(abi: Abi, convention: Convention) -> str:
    """The word that status and value share: as wide as a pointer, unless it is wider."""
    return "int64_t" if width_of(make_frame(abi, convention).status) > convention.word else "intptr_t"


def sections(plan: Plan) -> Iterator[Section]:
    """For each architecture its instructions and its traps."""
    for arch in ordered(dict.fromkeys(convention.arch for convention in plan.able)):
        mine = sorted((convention for convention in plan.able if convention.arch == arch), key=lambda mine: bool(mine.variant))
        made = [instruction_words(plan.abi, convention, mine, sorted(plan.traps.get(convention.name, ()))) for convention in mine]
        yield Section(architecture(arch).condition, made, vector_condition(arch) if any(words.destroys_vectors for words in made) else "")


def ordered(archs: Iterable[str]) -> list[str]:
    """Architectures in their order; of those that differ in byte order alone, the one of both orders is the last."""
    names = list(archs)
    kinds = {name: (architecture(name).elf_machine, architecture(name).word) for name in names}
    first = list(kinds.values())
    return sorted(names, key=lambda name: (first.index(kinds[name]), architecture(name).byte_order == "either"))


def make_stub(plan: Plan, family: Family, way: Way) -> Stub:
    """The stubs of a call in one of its ways; where architectures give back different things, one for each."""
    key = way.call.full_name, way.form
    kinds: dict[str, list[Lowered]] = {}
    for lowered in plan.calls[key]:
        if not lowered.gap and lowered.convention.name in plan.names:
            kinds.setdefault(return_type(plan.abi, plan.types, way, lowered.convention), []).append(lowered)
    return Stub([f"{way.full_name}: {words}." for words in stub_words(plan.gaps.get(key, ()))],
                [make_kind(plan, family, gives, alike) for gives, alike in kinds.items()])


def make_kind(plan: Plan, family: Family, gives: str, able: Sequence[Lowered]) -> Kind:
    """The stub, and the one that takes annotations, unless they are in memory that the caller writes."""
    abi, way = plan.abi, able[0].way
    conventions = [lowered.convention for lowered in able]
    everywhere = {convention.arch for convention in conventions} == plan.archs
    hint = hint_field(abi, family, way.call)
    taken = [*parameters(abi, plan.types, way), *buffer_parameters(abi, plan.types, way)]
    functions = [make_function(plan, gives, able, taken, None)]
    if hint is not None and hint.carrier not in {part.carrier for part in unwritten(able[0])}:
        width = find_carrier(abi, hint.carrier).width
        functions.append(make_function(plan, gives, able, [f"{fixed_type(width)} annotations", *taken], hint.carrier))
    declared = [(kind, name) for name, kind in several_results(abi, plan.types, way)]
    there = "" if everywhere else condition(abi, conventions)
    only = ""
    if any(needs_vectors(lowered) for lowered in able):
        there, only = with_vectors(abi, able), " It is there where the compiler may use the vector registers."
    return Kind(there, gives, any(convention.status for convention in conventions),
                declared, f"{way.doc}{unwritten_words(abi, able[0], hint)}{only}", functions)


def with_vectors(abi: Abi, able: Sequence[Lowered]) -> str:
    """True for the preprocessor on the architectures, and of those that need vector registers where the compiler may use them."""
    found = []
    for lowered in able:
        there = condition(abi, [lowered.convention])
        found.append(f"({there} && {vector_condition(lowered.convention.arch)})" if needs_vectors(lowered) else there)
    return " || ".join(found)


def make_function(plan: Plan, gives: str, able: Sequence[Lowered], taken: list[str], annotated: str | None) -> Function:
    """One function; where architectures differ in how the words lie, one body for each kind."""
    abi, way = plan.abi, able[0].way
    bodies: dict[Body, list[Convention]] = {}
    for lowered in able:
        plan.need(lowered)
        several = "" if not way.also_returns else str(several_results(abi, plan.types, way))
        body = keep(lowered, ("c", gives, annotated, several), partial(make_body, plan, gives, lowered, annotated))
        bodies.setdefault(body, []).append(lowered.convention)
    varied = len(bodies) > 1
    directives = [f"{'elif' if index else 'if'} {condition(abi, conventions)}"
                  for index, conventions in enumerate([*bodies.values()][:-1])] if varied else []
    name = c_name(abi.name, *way.parts, "annotated") if annotated else c_name(abi.name, *way.parts)
    return Function(name, ", ".join(taken), call_entry(abi, way.id, annotation_mask(abi, way.call) if annotated else 0),
                    list(zip([*directives, "else" if varied else ""], bodies)), varied)


def make_body(plan: Plan, gives: str, lowered: Lowered, annotated: str | None) -> Body:
    """`annotated`: the carrier in which annotations travel, where the stub takes them."""
    abi, convention = plan.abi, lowered.convention
    trap = trap_of(lowered)
    words = [carrier_text(abi, lowered, word, annotated) for word in lowered.carriers]
    words += [argument_text(abi, lowered, word, annotated) for word in lowered.arguments]
    made = f"{trap_name(abi, convention, trap)}({', '.join([*words, *block_arguments(lowered)])})"
    block = make_block(abi, lowered) if lowered.has_blocks else NO_BLOCK
    written = tuple(puts(abi, lowered, annotated)) if lowered.stored else ()
    if trap.results:
        return Body(written, made, "", words_name(abi, convention), tuple(result_values(abi, plan.types, lowered)), block)
    as_it_is = gives.startswith("struct") or (gives == "void" and not convention.value)
    return Body(written, made, "" if as_it_is else gives, "", (), block)


def several_results(abi: Abi, types: Types, way: Way) -> list[tuple[str, str]]:
    """The results of a call that has a struct for them, (name, type in C); nothing for others."""
    return [(c_name(name), guest_type(abi, types, kind, scalar)) for name, kind, scalar in way.results] if way.several else []


def result_values(abi: Abi, types: Types, lowered: Lowered) -> Iterator[tuple[str, str]]:
    """What each of several results is made of: the words that came back, low one first."""
    for (member, kind), numbers in zip(several_results(abi, types, lowered.way), lowered.value_numbers):
        parts, low = [], 0
        for number in numbers:
            word = f"words.value[{number}]"
            parts.append(word if len(numbers) == 1 else f"(uint64_t){word}" + (f" << {low}" if low else ""))
            low += lowered.frame.value[number].width
        yield member, f"({kind})({' | '.join(parts)})" if len(parts) > 1 else f"({kind}){parts[0]}"


def return_type(abi: Abi, types: Types, way: Way, convention: Convention) -> str:
    """The pair, the word that both share, or the value alone where the convention has no status; all of several results."""
    if way.several:
        return f"struct {c_name(abi.name, *way.parts, 'results')}"
    if convention.shared:
        return shared_type(abi, convention)
    if convention.status:
        return f"struct {c_name(abi.name, 'result')}"
    if way.returns is None or not convention.value:
        return "void"
    type_def = types.get(way.returns.type)
    if type_def is not None and has_typedef(type_def):
        return guest_type(abi, types, way.returns.type, way.returns.scalar)
    return scalar_c_type(way.returns.scalar)
