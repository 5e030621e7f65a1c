# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI a host refuses what is reserved or out of range, so that it can get a meaning later."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    if not context.strict:
        return
    for convention in context.conventions:
        if convention.node.get("narrow") == "ignored":
            yield convention.node.locate("narrow"), ("bits beyond an argument's width must be checked: write 'narrow: "
                                                     "zero'")
    reserved = [field for _, fields in context.layouts for field in fields if field.node["role"] == "reserved"]
    bounded = [argument for _, argument in context.args
               if any(key in argument.node for key in ("min", "max", "align", "reserved"))]
    for answers in context.answers:
        if reserved and "reserved_field" not in answers.node:
            yield answers.location, (f"nothing refuses ids whose field '{reserved[0].name}' is wrong: add "
                                     "'reserved_field:'")
        if bounded and "bad_argument" not in answers.node:
            yield answers.location, f"nothing refuses a bad '{bounded[0].name}': add 'bad_argument:'"
