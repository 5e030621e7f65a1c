# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_host.h`: a host's table of operations, dispatch over it, and the answers to discovery that follow from it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_answers import answers, has_answers
from generator.backends.c.host_block import block_words, buffer_parameters, operation_block
from generator.backends.c.host_checks import closed_enums, refusal_condition
from generator.backends.c.host_dispatch import quick_words, rare_words
from generator.backends.c.host_gather import gather_words
from generator.backends.c.host_layout import Layout, all_operations, plan_layout
from generator.backends.c.host_lookup import search_words, table_words
from generator.backends.c.host_names import Names, status_text
from generator.backends.c.host_queue import queue_words
from generator.backends.c.host_registers import register_words
from generator.backends.c.host_results import result_words
from generator.backends.c.shared import shared_lines
from generator.backends.c.text import comment, hex_literal, render_header
from generator.backends.c.types import host_type
from generator.model.abi import Abi
from generator.model.c_names import argument_name, c_name, macro_name
from generator.model.gaps import dispatch_words, group_gaps
from generator.model.queues import Queue, find_queue
from generator.model.types import Types, type_table
from generator.model.ways import Way, plain_way

GAPS = (256, 64, 16, 4, 1)


def emit(abi: Abi) -> dict[str, str]:
    types = type_table(abi)
    layout = plan_layout(abi)
    names = Names.of(abi)
    queue = find_queue(abi)
    name = f"{c_name(abi.name)}_host.h"
    return {name: render_header(
        "host.h.j2", abi, name, "operations of a host, dispatch and discovery", **names.words, raises=abi.raises, nslots=len(layout.slots), results=result_words(abi, types),
        enums=closed_enums(abi, types, names), tables=table_words(abi, names, layout),
        search=search_words(abi, names), answered=has_answers(abi),
        answers=answers(abi, types, names), unknown_call=status_text(abi, abi.answers.unknown_call),
        rare=rare_words(abi, names), quick=quick_words(abi, names, layout), queue=queue_words(abi, layout, queue),
        block=block_words(abi), gather=gather_words(abi, names), registers=register_words(abi, names),
        ops=macro_words(abi, types, names, layout, queue), memory=list(shared_lines(abi, "host")))}


def undispatched(abi: Abi) -> list[str]:
    """Where a call exists and dispatch cannot take it out of a guest's registers, and why: lines of comments."""
    return [line for gaps in group_gaps(abi).values() for words in dispatch_words(gaps)
            for line in comment(f"{gaps[0].full_name}: {words}. Leave the operation out there.")]


def operation_name(way: Way) -> str:
    return c_name(*way.parts)


def macro_words(abi: Abi, types: Types, names: Names, layout: Layout, queue: Queue | None) -> dict[str, object]:
    """The macro that a host writes at file scope, and what it is made of."""
    return {"operations": [operation_words(abi, types, names, way) for way in all_operations(abi)],
            "annotated": bool(abi.annotations), "honoured": honoured_text(abi, names, queue),
            "gaps": list(gap_words(names, layout)), "slots": slot_words(names, layout), "undispatched": undispatched(abi)}


def operation_words(abi: Abi, types: Types, names: Names, way: Way) -> dict[str, object]:
    """An operation of the host, and what dispatch checks before it."""
    arguments = []
    for argument in way.args:
        if argument.reserved is None:
            kind = host_type(abi, types, argument.type, argument.scalar)
            raw = f"args[{argument.index}]"
            arguments.append({"type": kind, "name": argument_name(argument.name),
                              "value": raw if kind == "uint64_t" else f"({kind}){raw}"})
    block = operation_block(abi, types, way)
    arguments += buffer_parameters(abi, types, way)
    return {"name": operation_name(way), "arguments": arguments, "block": block,
            "refusal": refusal_condition(abi, types, names, way), "refused": names.refused(abi, way.family)}


def gap_words(names: Names, layout: Layout) -> Iterator[dict[str, str]]:
    """Names for runs of empty slots."""
    largest = max((size for size in gap_sizes(layout)), default=0)
    previous = ""
    for size in reversed(GAPS):
        if size > largest:
            break
        name = f"{names.up}_HOST_GAP_{size}"
        yield {"name": name, "content": "NULL," if size == 1 else " ".join([previous] * 4)}
        previous = name


def gap_sizes(layout: Layout) -> Iterator[int]:
    run = 0
    for call in (*layout.slots, None):
        if call is None:
            run += 1
            continue
        if run:
            yield run
        run = 0


def gap_names(names: Names, length: int) -> list[str]:
    parts = []
    for size in GAPS:
        parts += [f"{names.up}_HOST_GAP_{size}"] * (length // size)
        length %= size
    return parts


def slot_words(names: Names, layout: Layout) -> Iterator[dict[str, object]]:
    """The slots of the table: an operation, or a run of empty ones."""
    gap = 0
    for call in layout.slots:
        if call is None:
            gap += 1
            continue
        if gap:
            yield {"gap": gap_names(names, gap)}
            gap = 0
        yield {"gap": [], "name": operation_name(call)}


def honoured_text(abi: Abi, names: Names, queue: Queue | None) -> str:
    """The annotations a host honours: one that speaks of a queue if the host runs queues."""
    always = 0
    for annotation in abi.annotations:
        if queue is None or annotation.name != queue.annotation.name:
            always |= annotation.mask if annotation.meaning != "queue" else 0
    parts = [hex_literal(always)] if always or queue is None else []
    if queue is not None:
        flag = f"prefix##_without_{operation_name(plain_way(queue.run))}"
        parts.append(f"({names.up}_HOST_LEFT_OUT({flag}) ? 0 : {macro_name(abi.name, queue.annotation.name)})")
    return " | ".join(parts)
