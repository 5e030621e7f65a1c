# SPDX-License-Identifier: BSD-2-Clause
"""Performing one entry of a queue: the quick way for calls that are found by their bits, the complete one behind."""
from __future__ import annotations

from generator.backends.c.host_dispatch import slot_type, typed_slot
from generator.backends.c.host_layout import Layout
from generator.backends.c.host_names import status_text
from generator.backends.c.text import u64_literal
from generator.model.abi import Abi
from generator.model.c_names import macro_name, struct_name
from generator.model.queues import Queue


def queue_words(abi: Abi, layout: Layout, queue: Queue | None) -> dict[str, object] | None:
    """What the template says of the checks that a queue adds; None without a queue. `quick`: one test is enough for all
    bits of the id that must be 0 and the one that must be 1, since these ids have one carrier."""
    if queue is None:
        return None
    annotation = macro_name(abi.name, queue.annotation.name)
    zero = [f"entry->{field.name}" for field in queue.entry.fields if field.reserved and field.count == 1]
    wrong = [*(f"{field} != 0" for field in zero), f"!(entry->{queue.ids[queue.annotation.carrier].name} & {annotation})"]
    quick = layout.kind != "sparse"
    return {"name": queue.annotation.name, "entry": struct_name(abi, queue.entry), "annotation": annotation,
            "ids": ", ".join(f"entry->{queue.ids[carrier.name].name}" for carrier in abi.carriers),
            "wrong": " || ".join(wrong), "nargs": queue.args.count,
            "bad": status_text(abi, abi.answers.bad_argument or abi.answers.unknown_call), "quick": quick,
            **(quick_words(abi, layout, queue, zero) if quick else {})}


def quick_words(abi: Abi, layout: Layout, queue: Queue, zero: list[str]) -> dict[str, object]:
    given = f"entry->{queue.ids[layout.call.carrier].name}"
    queued = {call.full_name for call in queue.calls}
    return {"given": given, "slot": typed_slot(layout, abi, given), "slot_type": slot_type(layout, abi),
            "zero": " | ".join(zero) or "0", "bits": u64_literal(layout.high_zero | queue.annotation.mask),
            "sizes": [1 + len(call.args) if call and call.full_name in queued else 0 for call in layout.slots]}
