# SPDX-License-Identifier: BSD-2-Clause
"""Statuses that are named exist, when they are named."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lint._context import Context, Finding
from generator.model.abi import EXCEPTION


def check(context: Context) -> Iterator[Finding]:
    statuses = context.by_name["status"]
    for call in context.calls:
        for name, since, removed, location in context.errors_of(call):
            found = statuses.get(name, [])
            if len(found) == 1 and found[0].since <= since and found[0].removed >= removed:
                continue
            reason = context.absent("status", name, found, since, removed, statuses)
            if reason:
                if found:
                    why, _, what = reason.partition(": say ")
                    reason = f"{why}: write {{name: {name}, {what.removesuffix(' here')}}}"
                yield location, reason
    for _, case in context.cases:
        expect = case.node["expect"]
        for index, name in enumerate(expect):
            reason = context.absent("status", name, statuses.get(name, []), case.since, case.removed, statuses)
            if reason:
                yield expect.locate(index), reason
    yield from check_needs(context)
    for answers in (*context.answers, *context.family_answers):
        for key in ("unknown_family", "unknown_call", "reserved_field", "bad_argument", "retired_call"):
            if key in answers.node:
                name = answers.node[key]
                if name == EXCEPTION:
                    continue
                found = statuses.get(name, [])
                reason = context.absent("status", name, found, answers.since, answers.removed, [*statuses, EXCEPTION])
                if reason:
                    yield answers.node.locate(key), reason


def check_needs(context: Context) -> Iterator[Finding]:
    """What is answered without a feature: a status, or an exception."""
    statuses = context.by_name["status"]
    for _, owner in context.owners:
        for need in owner.node.get("needs") or ():
            if isinstance(need, Map) and need.get("else", EXCEPTION) != EXCEPTION:
                name = need["else"]
                reason = context.absent("status", name, statuses.get(name, []), owner.since, owner.removed,
                                        [*statuses, EXCEPTION])
                if reason:
                    yield need.locate("else"), reason
