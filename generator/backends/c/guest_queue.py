# SPDX-License-Identifier: BSD-2-Clause
"""Queueing stubs: calls that a guest may put off until the next flush, kept in a queue of its own for each CPU.

What a caller sees does not depend on whether the host knows the annotation: calls are performed in order up to the
first that fails, the rest is dropped, and the flush says which call that was.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.guest_call import able_conventions, condition, parameters, passed
from generator.backends.c.text import hex_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Argument, Call, Convention
from generator.model.c_names import argument_name, c_name, carrier_name, macro_name
from generator.model.c_names import number_macro, id_macros, status_macro
from generator.model.c_names import struct_name
from generator.model.notes import call_entry
from generator.model.queues import DEFAULT_ENTRIES, Queue, find_queue, wanted_bits
from generator.model.stubs import usable
from generator.model.types import Types

def queue_words(abi: Abi, types: Types) -> dict[str, object] | None:
    """What the template says of the queue; None without one."""
    queue = find_queue(abi)
    if queue is None:
        return None
    most = queue.length.maximum
    return {**names(abi, queue), "most": most, "size": min(DEFAULT_ENTRIES, most or DEFAULT_ENTRIES),
            "stubs": [stub_words(abi, types, queue, call, number) for number, call in enumerate(queue.calls)],
            "questions": list(question_words(abi, queue))}


def names(abi: Abi, queue: Queue) -> dict[str, object]:
    """The words of the template that are the same for every call."""
    success = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
    stores = [(field.name, carrier_name(carrier)) for carrier, field in queue.ids.items()]
    stores += [(field.name, "0") for field in queue.entry.fields if field.reserved and field.count == 1]
    wanted = hex_literal(wanted_bits(abi, queue))
    return {
        "name": c_name(abi.name, "queue"), "queue_flush": c_name(abi.name, "queue_flush"),
        "entries": macro_name(abi.name, "queue_entries"), "entry": struct_name(abi, queue.entry),
        "result": c_name(abi.name, "result"), "status": c_name(abi.name, "status_t"), "ok": status_macro(abi, success),
        "run": c_name(abi.name, queue.run.family, queue.run.name), "masks": -(-len(queue.calls) // 32),
        "ids": ", ".join(f"uint{field.size * 8}_t {carrier_name(carrier)}" for carrier, field in queue.ids.items()),
        "stores": stores, "args": queue.args.name, "nargs": queue.args.count, "wanted": wanted}


def stub_words(abi: Abi, types: Types, queue: Queue, call: Call, number: int) -> dict[str, object]:
    """The words of one queueing stub."""
    return {"plain": c_name(abi.name, call.family, call.name), "word": number // 32,
            "bit": f"{hex_literal(1 << number % 32)}U", "ids": ", ".join(entry_ids(abi, queue, call)),
            "parameters": ", ".join([f"struct {c_name(abi.name, 'queue')} *queue", *parameters(abi, types, call)]),
            "given": ", ".join(argument_name(argument.name) for argument in passed(call)),
            "stores": [(argument.index, entry_value(argument)) for argument in passed(call)], "use": call_entry(abi, call.id, queue.annotation.mask),
            "condition": limit(abi, able_conventions(abi, call))}


def limit(abi: Abi, able: Sequence[Convention]) -> str:
    """The condition of the architectures that have what is spoken of, "" for all of the ABI."""
    everywhere = {convention.arch for convention in able} == {convention.arch for convention in usable(abi)}
    return "" if everywhere else condition(abi, able)


def entry_value(argument: Argument) -> str:
    """An argument as an entry holds it: bits beyond its width are zero."""
    unsigned = f"({fixed_type(argument.scalar.width)})" if argument.scalar.signed and argument.scalar.width else ""
    return f"(uint64_t){unsigned}{argument_name(argument.name)}"


def entry_ids(abi: Abi, queue: Queue, call: Call) -> list[str]:
    macros = id_macros(abi, call)
    annotation = macro_name(abi.name, queue.annotation.name)
    return [macros.get(carrier, "0") + (f" | {annotation}" if carrier == queue.annotation.carrier else "")
            for carrier in queue.ids]


def question_words(abi: Abi, queue: Queue) -> Iterator[dict[str, object]]:
    """One question for each call, to its family's own discovery call."""
    for family in abi.families:
        query = c_name(abi.name, queue.discovery.call.replace("*", family.name).replace(".", "_"))
        asked = [(number, query, number_macro(abi, call))
                 for number, call in enumerate(queue.calls) if call.family == family.name]
        if asked:
            first = next(call for call in queue.calls if call.family == family.name)
            yield {"asked": asked, "condition": limit(abi, able_conventions(abi, first))}
