# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_guest.h`: a stub for every call, over one function of inline assembly for each number of registers.

The function with the assembly is `<abi>_trap<n>`; a stub puts its arguments into words and calls it. Both are static
inline, so what is left is what one would write by hand.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.backends.c.architectures import ARCHITECTURES
from generator.backends.c.types import Types, fixed_type, guest_type, has_typedef, scalar_c_type, type_table
from generator.backends.c.constants import id_macros
from generator.backends.c.guest_note import annotations_of, note_macro_lines, use_line
from generator.backends.c.guest_memory import memory_lines, put_lines, unwritten
from generator.backends.c.guest_trap import Trap, instruction_lines, trap_lines
from generator.backends.c.text import argument_name, c_header, c_name, comment, extern_c, u64_literal
from generator.model.ways import Way, ways_of
from generator.model.calling import carriers_of, register_arguments
from generator.model.abi import Abi, Argument, Call, Carrier, Convention, Family, IdField

STUB_CARRIERS = frozenset(("register", "argument", "memory"))     # kinds that a stub can fill


@dataclass
class Plan:
    """What the stubs need, collected on the way: the traps of each convention."""
    traps: dict[str, set[Trap]] = field(default_factory=dict)

    def need(self, convention: Convention, trap: Trap) -> None:
        self.traps.setdefault(convention.name, set()).add(trap)


def emit(abi: Abi) -> dict[str, str]:
    from generator.backends.c.guest_queue import queue_lines
    types = type_table(abi)
    plan = Plan()
    stubs = [line for family in abi.families for call in family.calls
             for line in call_lines(abi, types, plan, family, call)]
    queue = list(queue_lines(abi, types))
    body = [f'#include "{c_name(abi.name)}.h"', "",
            *note_macro_lines(abi), "",
            *extern_c([*architecture_lines(abi, plan), "", *put_lines(abi), *error_lines(abi), *stubs, *queue])]
    name = f"{c_name(abi.name)}_guest.h"
    return {name: c_header(abi, name, "calls from a guest", body)}


def usable(abi: Abi) -> tuple[Convention, ...]:
    """Conventions whose id travels in registers alone, on architectures that are known here."""
    kinds = {carrier.name: carrier.kind for carrier in abi.carriers}
    return tuple(convention for convention in abi.conventions if convention.arch in ARCHITECTURES
                 and all(kinds[carrier] == "register" for carrier, _ in convention.carriers))


def condition(conventions: Sequence[Convention]) -> str:
    return " || ".join(dict.fromkeys(ARCHITECTURES[convention.arch].condition for convention in conventions))


def architecture_lines(abi: Abi, plan: Plan) -> Iterator[str]:
    """For each architecture its instruction and its traps; an error on all others."""
    keyword = "#if"
    for arch in dict.fromkeys(convention.arch for convention in usable(abi)):
        mine = [convention for convention in usable(abi) if convention.arch == arch]
        yield f"{keyword} {ARCHITECTURES[arch].condition}"
        for convention in mine:
            yield ""
            yield from instruction_lines(abi, convention, mine)
            for trap in sorted(plan.traps.get(convention.name, ())):
                yield ""
                yield from trap_lines(abi, convention, trap)
        yield ""
        keyword = "#elif"
    if keyword == "#elif":
        yield "#else"
    yield f"#error \"{abi.name} has no calling convention for this architecture\""
    if keyword == "#elif":
        yield "#endif"


def error_lines(abi: Abi) -> list[str]:
    """Where status and value share a word, what tells them apart."""
    if not any(convention.shared for convention in usable(abi)):
        return []
    return ["/* Whether what a stub gave back is a status; anything else is success, and the value. */",
            f"static inline int {c_name(abi.name, 'is_error')}(intptr_t raw)", "{", "\treturn raw < 0;", "}", ""]


def passed(call: Call | Way) -> tuple[Argument, ...]:
    """The arguments that a caller chooses; a reserved one has its value."""
    return tuple(argument for argument in call.args if argument.reserved is None)


def parameters(abi: Abi, types: Types, call: Call | Way) -> list[str]:
    return [f"{guest_type(abi, types, argument.type, argument.scalar)} {argument_name(argument.name)}"
            for argument in passed(call)]


def argument_words(argument: Argument, convention: Convention) -> list[str]:
    """The words of one argument, as expressions of C, in the order of the registers."""
    word = fixed_type(convention.word)
    name = argument_name(argument.name) if argument.reserved is None else u64_literal(argument.reserved & (1 << 64) - 1)
    width = argument.scalar.width or convention.word
    if width <= convention.word:
        return [cast_to_word(name, argument, width, convention)]
    halves = [f"({word}){name}", f"({word})((uint64_t){name} >> 32)"]
    return halves if convention.split == "low-first" else halves[::-1]


def cast_to_word(name: str, argument: Argument, width: int, convention: Convention) -> str:
    """Zero extended where the convention wants it; a signed one is sign extended where upper bits do not matter."""
    word = fixed_type(convention.word)
    if argument.scalar.signed and width < convention.word:
        if convention.narrow == "zero":
            return f"({word})({fixed_type(width)}){name}"
        return f"({word})({fixed_type(convention.word, True)}){name}"
    return name if not argument.scalar.signed and argument.reserved is None else f"({word}){name}"


def call_words(abi: Abi, family: Family, way: Way, convention: Convention) -> list[str] | None:
    """What each argument register holds, in order: parts of the id in those that are carriers, arguments in the
    others. None if the convention has not enough of them."""
    pending = [word for argument in register_arguments(way.args) for word in argument_words(argument, convention)]
    carriers = {carrier.argument or 0: carrier for carrier in carriers_of(abi, family.fields, "argument")}
    if not carriers:
        return pending if len(pending) <= len(convention.arguments) else None
    words: list[str] = []
    while pending or len(words) <= max(carriers):
        if len(words) in carriers:
            words.append(carrier_word(abi, family, way, carriers[len(words)], convention))
        else:
            words.append(pending.pop(0) if pending else "0")
    return words if len(words) <= len(convention.arguments) else None


def carrier_word(abi: Abi, family: Family, way: Way, carrier: Carrier, convention: Convention) -> str:
    """The part of the id that travels in an argument register."""
    part = id_part(abi, family, way, carrier.name, None)
    return f"({fixed_type(convention.word)})({part})" if carrier.width > convention.word or " " in part else part


def value_is_wide(call: Call, convention: Convention) -> bool:
    """Whether the value takes more than one register."""
    return call.returns is not None and (call.returns.scalar.width or 0) > convention.word and len(convention.value) > 1


def hint_field(abi: Abi, family: Family, call: Call) -> IdField | None:
    """Where the annotations of a call travel, if it has any."""
    carriers = {annotation.carrier for annotation in abi.annotations
                if any(annotation.name == mine.name for mine in call.annotations)}
    return next((field for field in family.fields if field.role == "hint" and field.carrier in carriers), None)


def id_part(abi: Abi, family: Family, way: Way, carrier: str, annotated: str | None) -> str:
    """What goes into a carrier: the bits of the id, and what the caller chooses of it."""
    if carrier not in dict(way.id):
        return "0"
    parts = [id_macros(abi, way.call, way.form)[carrier]]
    if carrier == annotated:
        parts.append("annotations")
    width = next(found.width for found in abi.carriers if found.name == carrier)
    fields = {field.name: field for field in family.fields if field.carrier == carrier}
    for argument in way.args:
        if argument.field in fields:
            low = fields[argument.field].bits.low
            given = u64_literal(argument.reserved) if argument.reserved is not None else argument_name(argument.name)
            value = f"({fixed_type(width)}){given}"
            parts.append(f"{value} << {low}" if low else value)
    return " | ".join(parts)


def stub_body(abi: Abi, types: Types, plan: Plan, family: Family, way: Way, convention: Convention,
              annotated: str | None) -> list[str] | None:
    words = call_words(abi, family, way, convention)
    if words is None:
        return None
    trap = Trap(len(words), value_is_wide(way.call, convention))
    plan.need(convention, trap)
    ids = [id_part(abi, family, way, carrier, annotated) for carrier, _ in convention.carriers]
    made = f"{trap.function(abi, convention)}({', '.join([*ids, *words])})"
    return [*memory_lines(abi, family, way), returning(abi, types, way.call, convention, made)]


def returning(abi: Abi, types: Types, call: Call, convention: Convention, made: str) -> str:
    """The statement that makes the call and gives back what came."""
    kind = return_type(abi, types, call, convention)
    if kind != "void":
        return f"\treturn {made};" if kind.startswith("struct") else f"\treturn ({kind}){made};"
    return f"\t(void){made};" if convention.value else f"\t{made};"


def return_type(abi: Abi, types: Types, call: Call, convention: Convention) -> str:
    """The pair, the word that both share, or the value alone where the convention has no status."""
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


def conventions_of(abi: Abi, family: Family, way: Call | Way) -> list[Convention]:
    """Those by which the call can travel."""
    call, variant = (way.call, way.variant) if isinstance(way, Way) else (way, way.convention)
    kinds = {carrier.name: carrier.kind for carrier in abi.carriers}
    if not all(kinds[field.carrier] in STUB_CARRIERS for field in family.fields):
        return []
    return [convention for convention in usable(abi) if convention.variant == variant
            and (not call.arch or convention.arch in call.arch) and (not family.arch or convention.arch in family.arch)]


def call_lines(abi: Abi, types: Types, plan: Plan, family: Family, call: Call) -> Iterator[str]:
    """The stubs of a call: one for each way in which it travels."""
    for way in ways_of(call):
        yield from way_lines(abi, types, plan, family, way)


def way_lines(abi: Abi, types: Types, plan: Plan, family: Family, way: Way) -> Iterator[str]:
    """The stub, and the one that takes annotations."""
    conventions = conventions_of(abi, family, way)
    able = [convention for convention in conventions if call_words(abi, family, way, convention) is not None]
    lacking = [convention.arch for convention in conventions if convention not in able]
    if lacking:
        yield f"/* {way.full_name} has more arguments than {' and '.join(lacking)} has registers: no stub there. */"
    if not able:
        return
    everywhere = {convention.arch for convention in able} == {convention.arch for convention in usable(abi)}
    if not everywhere:
        yield f"#if {condition(able)}"
    yield from comment(f"{way.doc}{unwritten(abi, family, way)}")
    yield from function_lines(abi, types, plan, family, way, able, None)
    hint = hint_field(abi, family, way.call)
    if hint is not None:
        yield from function_lines(abi, types, plan, family, way, able, hint.carrier)
    if not everywhere:
        yield f"#endif /* {condition(able)} */"
        yield ""


def function_lines(abi: Abi, types: Types, plan: Plan, family: Family, way: Way, conventions: Sequence[Convention],
                   annotated: str | None) -> Iterator[str]:
    """One function; where architectures differ in how the words lie, one body for each kind."""
    name = c_name(abi.name, *way.parts, *(("annotated",) if annotated else ()))
    width = next((carrier.width for carrier in abi.carriers if carrier.name == annotated), 32)
    taken = [f"{fixed_type(width)} annotations"] * bool(annotated) + parameters(abi, types, way)
    yield f"static inline {return_type(abi, types, way.call, conventions[0])} {name}({', '.join(taken) or 'void'})"
    yield "{"
    yield use_line(abi, way.id, annotations_of(abi, way.call) if annotated else 0)
    yield from alternatives([(convention, stub_body(abi, types, plan, family, way, convention, annotated) or [])
                             for convention in conventions])
    yield "}"
    yield ""


def alternatives(bodies: Sequence[tuple[Convention, list[str]]]) -> Iterator[str]:
    """The bodies, each under the condition of the architectures it is for; no condition if all are the same."""
    groups: dict[tuple[str, ...], list[Convention]] = {}
    for convention, body in bodies:
        groups.setdefault(tuple(body), []).append(convention)
    for index, (body, conventions) in enumerate(groups.items()):
        if len(groups) > 1:
            last = index == len(groups) - 1
            yield "#else" if last else f"{'#elif' if index else '#if'} {condition(conventions)}"
        yield from body
    if len(groups) > 1:
        yield "#endif"

