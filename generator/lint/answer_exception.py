# SPDX-License-Identifier: BSD-2-Clause
"""An answer that is an exception is no status, has nowhere to go in a queue, and is told apart from every status."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.model.abi import EXCEPTION

KEYS = ("unknown_family", "unknown_call", "reserved_field", "bad_argument", "retired_call")
LEAST = -1 << 63        # what hosts and tests have in place of a status


def check(context: Context) -> Iterator[Finding]:
    found = [(answers, key) for answers in (*context.answers, *context.family_answers) for key in KEYS if answers.node.get(key) == EXCEPTION]
    if not found:
        return
    for answers, key in found:
        if context.by_name["status"].get(EXCEPTION):
            yield answers.node.locate(key), f"'{EXCEPTION}' means an exception here, and is a status too: give the status another name"
        if any(note.node["meaning"] == "queue" for note in context.annotations):
            yield answers.node.locate(key), "a call in a queue is answered there, and cannot raise an exception: name a status"
    for value in context.statuses:
        if value.node["number"] & (1 << 64) - 1 == LEAST & (1 << 64) - 1:
            yield value.node.locate("number"), "hosts have this number in place of an exception: give the status another one"
