# SPDX-License-Identifier: BSD-2-Clause
"""The queue of a guest: calls that wait for a flush, as generator/backends/c/guest_queue.py has it for C."""
from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from generator.backends.rust.text import (any_of, argument_name, cast, doc, hexadecimal, is_newtype, lower_name, scalar_type, snake,
                                          type_name, typed, upper_name)
from generator.model.abi import Abi, Argument, Call
from generator.model.queues import DEFAULT_ENTRIES, Queue, wanted_bits
from generator.model.types import Types
from generator.model.ways import plain_way

Served = Mapping[str, Collection[str]]      # by full name of a call, the architectures where its stub gives a status and a value


def queue_words(abi: Abi, types: Types, queue: Queue, served: Served, value: str) -> dict[str, Any] | None:
    """What the template asks for; None where no architecture has all that a queue needs."""
    asked = {family.name: queue.discovery.call.replace("*", family.name) for family in abi.families}
    archs = [arch for arch in served.get(queue.run.full_name, ()) if fits(queue)]
    calls = [(number, call, [arch for arch in archs if arch in served.get(call.full_name, ()) and arch in served.get(asked[call.family], ())])
             for number, call in enumerate(queue.calls)]
    if not any(mine for _, _, mine in calls):
        return None
    most = queue.length.maximum
    return {"condition": any_of(archs), "entry": type_name(queue.entry.name), "most": most, "size": min(DEFAULT_ENTRIES, most or DEFAULT_ENTRIES),
            "masks": -(-len(queue.calls) // 32), "value": value, "run": snake(*plain_way(queue.run).parts),
            "wanted": hexadecimal(wanted_bits(abi, queue)),
            "ids": [(lower_name(field.name), field.type) for field in queue.ids.values()],
            "zeroes": [lower_name(field.name) for field in queue.entry.fields if field.reserved and field.count == 1],
            "address": cast_word("self.address", "u64", types, queue.address), "args": lower_name(queue.args.name), "nargs": queue.args.count,
            "count": cast_word("self.count", "u32", types, queue.length), "calls": [call_words(types, queue, call, number, mine) for number, call, mine in calls if mine],
            "questions": [question_words(abi, types, queue, call, number, mine, asked) for number, call, mine in calls if mine]}


def fits(queue: Queue) -> bool:
    """Whether an entry is of plain numbers, as this back end writes them."""
    plain = ("u8", "u16", "u32", "u64")
    return queue.args.type == "u64" and queue.args.align is None and all(
        field.type in plain and field.count == 1 and field.align is None for field in queue.ids.values())


def cast_word(text: str, have: str, types: Types, argument: Argument) -> str:
    """A number as an argument of a stub."""
    made = cast(text, have, scalar_type(argument.scalar))
    return f"{typed(types, argument.type, argument.scalar)}({made})" if is_newtype(types.get(argument.type)) else made


def call_words(types: Types, queue: Queue, call: Call, number: int, archs: Collection[str]) -> dict[str, Any]:
    way = plain_way(call)
    passed = [argument for argument in way.args if argument.reserved is None]
    held = dict(way.id)
    return {"condition": any_of(sorted(archs)), "doc": list(doc(f"{call.doc} The call waits for the next flush, if the host takes it in a queue.", "        ")),
            "name": snake(*way.parts), "taken": "".join(f", {argument_name(argument.name)}: {typed(types, argument.type, argument.scalar)}" for argument in passed),
            "given": ", ".join(argument_name(argument.name) for argument in passed), "word": number // 32, "bit": hexadecimal(1 << number % 32),
            "ids": [hexadecimal(held.get(carrier, 0) | (queue.annotation.mask if carrier == queue.annotation.carrier else 0)) for carrier in queue.ids],
            "stores": [(argument.index, entry_value(types, argument)) for argument in passed], "way": way}


def entry_value(types: Types, argument: Argument) -> str:
    """An argument as an entry holds it: bits beyond its width are zero."""
    name, have = argument_name(argument.name), scalar_type(argument.scalar)
    text = f"{name}.0" if is_newtype(types.get(argument.type)) else name
    if argument.scalar.signed:
        text, have = f"{text} as u{have[1:]}", f"u{have[1:]}"
    return f"{text} as u64" if have != "u64" else text


def question_words(abi: Abi, types: Types, queue: Queue, call: Call, number: int, archs: Collection[str], asked: Mapping[str, str]) -> dict[str, Any]:
    """The question about one call, to its family's own discovery call."""
    query = next(other for other in abi.calls if other.full_name == asked[call.family])
    argument = next(argument for argument in query.args if argument.name == queue.discovery.argument)
    return {"condition": any_of(sorted(archs)), "number": number, "query": snake(*plain_way(query).parts),
            "asked": cast_word(f"super::ids::{upper_name(call.family, call.name, 'number')}", "u64", types, argument)}
