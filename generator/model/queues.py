# SPDX-License-Identifier: BSD-2-Clause
"""What the queue of an ABI is made of, found by its shape: an annotation that means `queue`, a call that takes a buffer
of entries, and entries that hold an id and its arguments."""
from __future__ import annotations

from dataclasses import dataclass

from generator.model.abi import Abi, Annotation, Argument, Call, Discovery, StructField, TypeDef

DEFAULT_ENTRIES = 32        # of a guest's queue, unless it says otherwise


@dataclass(frozen=True)
class Queue:
    """`run` performs a buffer of `entry`: `address` says where it is, `length` how many. `ids`: the fields of an entry
    by carrier; `args` holds the arguments. `discovery` says which calls a host takes into a queue."""
    annotation: Annotation
    run: Call
    address: Argument
    length: Argument
    entry: TypeDef
    ids: dict[str, StructField]
    args: StructField
    discovery: Discovery
    calls: tuple[Call, ...]


def find_queue(abi: Abi) -> Queue | None:
    """The queue of this release, None if it has none."""
    annotation = next((annotation for annotation in abi.annotations if annotation.meaning == "queue"), None)
    discovery = next((discovery for discovery in abi.discovery if discovery.kind == "calls"), None)
    if annotation is None or discovery is None:
        return None
    calls = tuple(call for call in abi.calls if any(mine.name == annotation.name for mine in call.annotations))
    found = (queue_of(abi, call, annotation, discovery, calls) for call in abi.calls)
    return next((queue for queue in found if queue is not None), None)


def queue_of(abi: Abi, call: Call, annotation: Annotation, discovery: Discovery,
             calls: tuple[Call, ...]) -> Queue | None:
    """The queue that `call` runs, if one of its buffers holds entries."""
    args = {argument.name: argument for argument in call.args}
    types = {type_def.name: type_def for type_def in abi.types}
    for buffer in call.buffers:
        entry = types.get(buffer.element)
        if buffer.direction != "in" or entry is None or entry.kind != "struct" or len(buffer.address) != 1\
                or any(field.order for field in entry.fields):
            continue
        fields = {field.name: field for field in entry.fields}
        ids = {carrier.name: fields[carrier.name] for carrier in abi.carriers if carrier.name in fields}
        if len(ids) == len(abi.carriers) and "args" in fields and isinstance(buffer.length, str):
            return Queue(annotation, call, args[buffer.address[0]], args[buffer.length], entry, ids, fields["args"],
                         discovery, calls)
    return None


def wanted_bits(abi: Abi, queue: Queue) -> int:
    """What the answer about a call has if the host takes it in a queue."""
    present, annotations = queue.discovery.present, queue.discovery.annotations
    hint = next(field for field in abi.fields if field.role == "hint" and field.carrier == queue.annotation.carrier)
    bit = queue.annotation.mask >> hint.bits.low << (annotations.low if annotations else 0)
    return bit | (present.mask if present else 0)
