# SPDX-License-Identifier: BSD-2-Clause
"""Every byte of a struct is accounted for: no overlap, no hole, and the fields end where the struct ends."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import is_natural
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] == "struct" and not is_natural(kind.node):
            fields = context.children(kind, "fields")
            for position in sorted({field.since for field in fields}):
                present = [field for field in fields if field.since <= position < field.removed]
                yield from check_fields(context, kind, present, position)


def check_fields(context: Context, kind: Item, fields: list[Item], position: int) -> Iterator[Finding]:
    """The fields that one release has."""
    end = 0
    last = ""
    for field in sorted(fields, key=lambda field: field.node["offset"]):
        size = context.type_size(kind.family, field.node["type"], position)
        if size is None:
            return
        offset = field.node["offset"]
        if offset < end:
            yield field.node.locate("offset"), (f"field '{field.name}' begins at byte {offset}, inside '{last}', which "
                                                f"ends at {end}: let it begin there or later")
        elif offset > end:
            yield field.node.locate("offset"), (f"bytes {end} to {offset - 1} before field '{field.name}' belong to "
                                                "no field: name them, with 'reserved: true'")
        end, last = max(end, offset + size * field.node.get("count", 1)), field.name
    if end > kind.node["size"]:
        yield kind.node.locate("size"), (f"the fields of '{kind.name}' end at byte {end}, beyond its size of "
                                         f"{kind.node['size']}: write size: {end}, or name fewer")
    elif end < kind.node["size"]:
        yield kind.node.locate("size"), (f"bytes {end} to {kind.node['size'] - 1} of '{kind.name}' belong to no "
                                         "field: name them, with 'reserved: true'")
