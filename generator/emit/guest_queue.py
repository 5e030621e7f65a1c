# SPDX-License-Identifier: BSD-2-Clause
"""Queueing stubs: calls that a guest may put off until the next flush, kept in a queue of its own for each CPU.

What a caller sees does not depend on whether the host knows the annotation: calls are performed in order up to the first
that fails, the rest is dropped, and the flush says which call that was.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.c_types import Types, fixed_type
from generator.emit.constants import call_macro, id_macros, status_macro, struct_name
from generator.emit.queues import Queue, find_queue
from generator.emit.text import argument_name, c_name, carrier_name, hex_literal, macro_name
from generator.spec.model import Abi, Argument, Call, Convention

DEFAULT_ENTRIES = 32


def queue_lines(abi: Abi, types: Types, conventions: Sequence[Convention]) -> Iterator[str]:
    queue = find_queue(abi)
    if queue is None:
        return
    yield from structure_lines(abi, queue)
    yield from flush_lines(abi, queue)
    yield from order_lines(abi, queue)
    for number, call in enumerate(queue.calls):
        yield from queued_stub(abi, types, queue, call, number)
    yield from init_lines(abi, queue)


def success_macro(abi: Abi) -> str:
    name = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
    return status_macro(abi, name)


def structure_lines(abi: Abi, queue: Queue) -> list[str]:
    entries, name = macro_name(abi.name, "queue_entries"), c_name(abi.name, "queue")
    size = min(DEFAULT_ENTRIES, queue.length.maximum or DEFAULT_ENTRIES)
    limit = [f"#if {entries} > {queue.length.maximum}", f"#error \"{entries} is more than a host takes at once\"", "#endif"]
    return [
        f"/* How many calls a queue holds; at most {queue.length.maximum}. Define it before this file is included. */"
        if queue.length.maximum else "/* How many calls a queue holds. Define it before this file is included. */",
        f"#ifndef {entries}", f"#define {entries} {size}", "#endif", *(limit if queue.length.maximum else []), "",
        "/*", f" * Calls that wait for {c_name(abi.name, 'queue_flush')}(). One for each CPU, used by that CPU alone with",
        " * nothing in between that queues too; its memory must be contiguous for the host.", " */",
        f"struct {name} {{",
        f"\t{struct_name(abi, queue.entry)} entries[{entries}];",
        "\tuint64_t address;\t/* of entries, as the host sees it */",
        f"\tuint32_t honoured[{-(-len(queue.calls) // 32)}];\t/* a bit a call: the host takes it in a queue */",
        "\tuint32_t count;\t\t/* calls that wait */",
        "\tuint32_t done;\t\t/* calls performed since the last flush, or before the first failure */",
        f"\t{c_name(abi.name, 'status_t')} status;\t/* of the first call that failed since the last flush */",
        "};", ""]


def flush_lines(abi: Abi, queue: Queue) -> list[str]:
    name, ok = c_name(abi.name, "queue"), success_macro(abi)
    run = c_name(abi.name, queue.run.family, queue.run.name)
    result = f"struct {c_name(abi.name, 'result')}"
    return [
        "/* Has the host perform what waits, in order. Keeps the first failure for the flush that the guest asks for. */",
        f"static inline void {name}_run(struct {name} *queue)", "{", f"\t{result} result;", "",
        f"\tif (queue->count == 0 || queue->status != {ok})", "\t\treturn;",
        f"\tresult = {run}(queue->address, queue->count);",
        "\tqueue->done += (uint32_t)result.value;", "\tqueue->status = result.status;", "\tqueue->count = 0;", "}", "",
        "/*", " * Performs all calls that wait. Gives success and their number since the last flush, or the status of the first",
        " * that failed and its index among them; those after it were not performed.", " */",
        f"static inline {result} {name}_flush(struct {name} *queue)", "{", f"\t{result} result;", "",
        f"\t{name}_run(queue);", "\tresult.status = queue->status;", "\tresult.value = queue->done;",
        "\tqueue->count = 0;", "\tqueue->done = 0;", f"\tqueue->status = {ok};", "\treturn result;", "}", ""]


def order_lines(abi: Abi, queue: Queue) -> list[str]:
    """A call made at once must not overtake those that wait."""
    name, ok = c_name(abi.name, "queue"), success_macro(abi)
    result = f"struct {c_name(abi.name, 'result')}"
    ids = [f"uint{field.size * 8}_t {carrier_name(carrier)}" for carrier, field in queue.ids.items()]
    stores = [f"\tentry->{field.name} = {carrier_name(carrier)};" for carrier, field in queue.ids.items()]
    reserved = [f"\tentry->{field.name} = 0;" for field in queue.entry.fields if field.reserved and field.count == 1]
    return [
        "/* The next free entry, with no arguments. A full queue is run first. */",
        f"static inline {struct_name(abi, queue.entry)} *{name}_add(struct {name} *queue, {', '.join(ids)})", "{",
        f"\t{struct_name(abi, queue.entry)} *entry;", "\tunsigned int i;", "",
        f"\tif (queue->count == {macro_name(abi.name, 'queue_entries')})", f"\t\t{name}_run(queue);",
        f"\tif (queue->count == {macro_name(abi.name, 'queue_entries')})",
        "\t\tqueue->count = 0;\t/* a call before these failed: they are dropped */",
        "\tentry = &queue->entries[queue->count++];", *stores, *reserved,
        f"\tfor (i = 0; i < {queue.args.count}; i++)", f"\t\tentry->{queue.args.name}[i] = 0;", "\treturn entry;", "}", "",
        "/* Whether a call that the host does not queue may be made now: those before it have been and did not fail. */",
        f"static inline int {name}_direct(struct {name} *queue)", "{",
        f"\t{name}_run(queue);", f"\treturn queue->status == {ok};", "}", "",
        "/* Takes note of a call that was made at once. */",
        f"static inline void {name}_note(struct {name} *queue, {result} result)", "{",
        f"\tif (result.status == {ok})", "\t\tqueue->done++;", "\telse", "\t\tqueue->status = result.status;", "}", ""]


def queued_stub(abi: Abi, types: Types, queue: Queue, call: Call, number: int) -> Iterator[str]:
    from generator.emit.guest import call_words, condition, conventions_of, parameters, passed, usable
    from generator.emit.guest_note import use_line
    family = next(family for family in abi.families if family.name == call.family)
    able = [convention for convention in conventions_of(abi, family, call) if call_words(call, convention) is not None]
    name = c_name(abi.name, "queue")
    plain = c_name(abi.name, call.family, call.name)
    guarded = {convention.arch for convention in able} != {convention.arch for convention in usable(abi)}
    given = [entry_value(argument) for argument in passed(call)]
    if guarded:
        yield f"#if {condition(able)}"
    yield f"static inline void {plain}_queued({', '.join([f'struct {name} *queue', *parameters(abi, types, call)])})"
    yield "{"
    yield f"\t{struct_name(abi, queue.entry)} *entry;"
    yield ""
    yield f"\tif (!(queue->honoured[{number // 32}] & {hex_literal(1 << number % 32)}U)) {{"
    yield f"\t\tif ({name}_direct(queue))"
    yield f"\t\t\t{name}_note(queue, {plain}({', '.join(argument_name(argument.name) for argument in passed(call))}));"
    yield "\t\treturn;"
    yield "\t}"
    yield use_line(abi, call, queue.annotation.mask)
    yield f"\tentry = {name}_add(queue, {', '.join(entry_ids(abi, queue, call))});"
    for argument, value in zip(passed(call), given):
        yield f"\tentry->{queue.args.name}[{argument.index}] = {value};"
    if not given:
        yield "\t(void)entry;"
    yield "}"
    if guarded:
        yield f"#endif /* {condition(able)} */"
    yield ""


def entry_value(argument: Argument) -> str:
    """An argument as an entry holds it: bits beyond its width are zero."""
    unsigned = f"({fixed_type(argument.scalar.width)})" if argument.scalar.signed and argument.scalar.width else ""
    return f"(uint64_t){unsigned}{argument_name(argument.name)}"


def entry_ids(abi: Abi, queue: Queue, call: Call) -> list[str]:
    macros = id_macros(abi, call)
    annotation = macro_name(abi.name, queue.annotation.name)
    return [macros.get(carrier, "0") + (f" | {annotation}" if carrier == queue.annotation.carrier else "")
            for carrier in queue.ids]


def init_lines(abi: Abi, queue: Queue) -> Iterator[str]:
    """Asks the host once which calls it takes in a queue."""
    from generator.emit.guest import condition, conventions_of, usable
    name = c_name(abi.name, "queue")
    result = f"struct {c_name(abi.name, 'result')}"
    present = queue.discovery.present
    annotations = queue.discovery.annotations
    hint = next(field for field in abi.fields if field.role == "hint" and field.carrier == queue.annotation.carrier)
    bit = queue.annotation.mask >> hint.bits.low << (annotations.low if annotations else 0)
    wanted = bit | (present.mask if present else 0)
    yield "/* Takes note of what a host answers about one call. */"
    yield f"static inline void {name}_learn(struct {name} *queue, unsigned int number, {result} result)"
    yield from ["{", f"\tif (result.status == {success_macro(abi)} && (result.value & {hex_literal(wanted)}) == {hex_literal(wanted)})",
                "\t\tqueue->honoured[number / 32] |= (uint32_t)1 << number % 32;", "}", ""]
    yield from ["/*", " * Prepares an empty queue and asks the host which calls it takes. `address` is where queue->entries is, as the",
                " * host sees it. Without it a queue must not be used.", " */"]
    yield f"static inline void {name}_init(struct {name} *queue, uint64_t address)"
    yield from ["{", "\tunsigned int i;", "",
                f"\tfor (i = 0; i < {-(-len(queue.calls) // 32)}; i++)", "\t\tqueue->honoured[i] = 0;",
                "\tqueue->address = address;", "\tqueue->count = 0;", "\tqueue->done = 0;",
                f"\tqueue->status = {success_macro(abi)};"]
    everywhere = {convention.arch for convention in usable(abi)}
    for family in abi.families:
        numbered = [(number, call) for number, call in enumerate(queue.calls) if call.family == family.name]
        if not numbered:
            continue
        able = conventions_of(abi, family, numbered[0][1])
        guarded = {convention.arch for convention in able} != everywhere
        if guarded:
            yield f"#if {condition(able)}"
        query = queue.discovery.call.replace("*", family.name).replace(".", "_")
        for number, call in numbered:
            yield f"\t{name}_learn(queue, {number}, {c_name(abi.name, query)}({call_macro(abi, call, 'number')}));"
        if guarded:
            yield "#endif"
    yield from ["}", ""]
