# SPDX-License-Identifier: BSD-2-Clause
"""The section of a reference page about one call."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.backends.markdown.markdown import code, escape, link, table
from generator.model.abi import Abi, Argument, Call, Form, TypeDef
from generator.model.calling import argument_registers
from generator.model.fitting import registers_needed
from generator.model.gaps import Gap, dispatch_words, stub_words
from generator.model.ids import format_id
from generator.model.lowered import Key
from generator.model.words import architectures, buffer_words, constraints, effects, hex_number, history

WORD_BITS = "a word"
Gaps = Mapping[Key, Sequence[Gap]]


def call_section(abi: Abi, call: Call, gaps: Gaps) -> Iterator[str]:
    yield from [f"### {escape(call.full_name)}", "", escape(call.doc), ""]
    yield from [f"- {line}" for line in facts(abi, call)]
    yield from gap_lines(gaps.get((call.full_name, ""), ()))
    yield ""
    yield from argument_lines(abi, call, call.convention, call)
    for form in call.forms:
        yield from form_lines(abi, call, form, gaps.get((call.full_name, form.name), ()))


def gap_lines(gaps: Sequence[Gap]) -> Iterator[str]:
    """What is missing of a call, or of a form of it."""
    for words in (*stub_words(gaps), *dispatch_words(gaps)):
        yield f"- {escape(words[0].upper() + words[1:])}"


def argument_lines(abi: Abi, call: Call, variant: str, taken: Call | Form) -> Iterator[str]:
    """Arguments and buffers of a call as it is, or of a form of it."""
    types = {type_def.name: type_def for type_def in abi.types}
    yield from table(["Argument", "Type", "Bits", "Must be", "History", "Meaning"], (
        [code(argument.name), type_name(argument.type, types), width(argument), constraints(argument, types),
         history(argument.history, call.history.since), escape(argument.doc)] for argument in taken.args))
    yield from table(["Architecture", "Registers of the arguments"], register_rows(abi, call, variant, taken))
    yield from buffer_lines(taken)


def form_lines(abi: Abi, call: Call, form: Form, gaps: Sequence[Gap]) -> Iterator[str]:
    needs = f" Needs {', '.join(code(name) for name in form.needs)}." if form.needs else ""
    came = ", ".join(part for part in (f"only on {', '.join(form.arch)}" if form.arch else "",
                                       history(form.history, call.history.since)) if part)
    yield f"**Form {escape(form.name)}**{f' ({came})' if came else ''}, id {code(format_id(abi, dict(form.id)))}. " \
          f"{escape(form.doc)}{needs}".replace(".  ", ". ").rstrip()
    yield ""
    if gaps:
        yield from [*gap_lines(gaps), ""]
    yield from argument_lines(abi, call, form.name, form)


def facts(abi: Abi, call: Call) -> Iterator[str]:
    yield f"Id {code(format_id(abi, dict(call.id)))}, number {code(hex_number(call.number))}, {history(call.history)}"
    if architectures(abi, call):
        yield f"Only on {', '.join(architectures(abi, call))}"
    yield from result_facts(call)
    if call.annotations:
        notes = (code(note.name) + since(note.history.since, call.history.since) for note in call.annotations)
        yield f"Annotations: {', '.join(notes)}"
    if call.needs:
        yield f"Needs: {', '.join(need_words(call, name) for name in call.needs)}"
    if call.callers:
        yield f"Callers: {', '.join(code(name) for name in call.callers)}"
    words = effects(call)
    if words:
        yield escape(words[0].upper() + words[1:])
    yield f"Advertised {advertised(call)}"
    if call.upstream:
        yield f"Upstream: {code(call.upstream)}"
    if call.never:
        yield f"No test performs it: {escape(call.never)}"


def need_words(call: Call, name: str) -> str:
    """A feature, and what a host answers that does not advertise it, where the spec says so."""
    answer = dict(call.answers_without).get(name)
    return code(name) + (f" (else {'an exception' if answer == 'exception' else code(answer)})" if answer else "")


def result_facts(call: Call) -> Iterator[str]:
    if call.returns is not None:
        always = ", whatever the status" if call.returns.always else ""
        yield f"Returns {code(call.returns.type)}{always}: {escape(call.returns.doc)}"
    yield from (f"Also returns {code(result.name)}, {code(result.type)}: {escape(result.doc)}" for result in call.also_returns)
    if call.errors:
        yield f"Errors: {', '.join(code(name) for name in call.errors)}"


def type_name(name: str, types: dict[str, TypeDef]) -> str:
    """A named type has its own section."""
    return link(name) if name in types else code(name)


def since(release: str, first: str) -> str:
    return "" if release == first else f" (since {release})"


def advertised(call: Call) -> str:
    return {"family": "with its family", "release": f"by the host's release, from {call.history.since} on",
            "calls": "by the answer to its number"}[call.advertised_by]


def width(argument: Argument) -> str:
    bits = WORD_BITS if argument.scalar.width is None else str(argument.scalar.width)
    return f"{bits}, signed" if argument.scalar.signed else bits


def register_rows(abi: Abi, call: Call, variant: str, taken: Call | Form) -> Iterator[list[str]]:
    """Where each argument lies, by architecture. Nothing for a call without arguments."""
    archs = (taken.arch if isinstance(taken, Form) else ()) or architectures(abi, call)
    fields = next(family.fields for family in abi.families if family.name == call.family)
    for convention in abi.conventions if taken.args else ():
        if convention.variant == variant and (not archs or convention.arch in archs):
            registers = argument_registers(abi, fields, convention)
            placed = place_arguments(registers, convention.word, taken)
            yield [convention.arch, ", ".join(f"{name} {places}" for name, places in placed)]


def place_arguments(registers: tuple[str, ...], word: int, taken: Call | Form) -> Iterator[tuple[str, str]]:
    for argument in taken.args:
        if argument.field:
            yield argument.name, f"in the id, field {code(argument.field)}"
            continue
        count = registers_needed(argument.scalar.width, word)
        yield argument.name, ":".join(code(place) for place in registers[:count]) or "(no register left)"
        registers = registers[count:]


def buffer_lines(call: Call | Form) -> Iterator[str]:
    for item in call.buffers:
        yield f"- Buffer {code(item.name)}: {escape_words(buffer_words(item))}. {escape(item.doc)}".rstrip()
    if call.buffers:
        yield ""


def escape_words(text: str) -> str:
    """Phrases that already mark names as code: every second part is one."""
    return "`".join(part if index % 2 else escape_part(part) for index, part in enumerate(text.split("`")))


def escape_part(part: str) -> str:
    """Escaped, with the spaces at its ends that `escape` takes away."""
    return " " * part.startswith(" ") + escape(part) + " " * (part.endswith(" ") and len(part) > 1)
