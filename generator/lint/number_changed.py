# SPDX-License-Identifier: BSD-2-Clause
"""The number of a call, family, status, value or register never changes: a new meaning gets a new node.

Reserved bits of an id are what later fields are made of: they may become fewer. What a constant says, the version of an
interface for example, may be another number in another release.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    constants = {id(value.origin) for kind in context.types if kind.node["kind"] == "constants"
                 for value in context.children(kind, "values") if value.origin.dated}
    for dated in context.walk():
        if id(dated.node) in constants:
            continue
        kept = ("number", "encoding", "bit") if dated.node.get("role") == "reserved" else ("number", "encoding", "bits", "bit")
        for change in (dated.node.get("changed") or {}).values():
            for key in kept:
                if key in change and dated.node.get(key) != change[key]:
                    yield change.locate_key(key), (f"'{key}' cannot change: guests of older releases go on using the "
                                                   "old one; remove this node and describe a new one")
