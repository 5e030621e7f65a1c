# SPDX-License-Identifier: BSD-2-Clause
"""What dispatch answers for unknown families and calls, and calls that are gone, means that the host does not have them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for answers in context.answers:
        for key in ("unknown_family", "unknown_call", *(("retired_call",) if context.strict else ())):
            for value in context.by_name["status"].get(answers.node.get(key, ""), [])[:1]:
                if not value.node.get("absent"):
                    yield answers.node.locate(key), (f"status '{value.name}' answers for what is absent: give it "
                                                     "'absent: true'")
    for answers in (*context.answers, *context.family_answers):
        # An old host may take what it does not know for nothing to do: a legacy family may say so.
        unknown = ("unknown_call", "retired_call") if context.strict and answers.parent is not None else ()
        for key in ("reserved_field", "bad_argument", *unknown):
            if answers.node.get(key) == "success":
                yield answers.node.locate(key), "a refusal cannot be success: name another status"
