# SPDX-License-Identifier: BSD-2-Clause
"""An ABI is named like the folder it stands in, and unlike what C has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.emit.taken_names import HEADERS, PREFIXES
from generator.files import real_path
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    name = context.tree["abi"]
    if name.lower() in HEADERS or PREFIXES.fullmatch(name.lower()):
        yield context.tree.locate("abi"), (f"'{name}' begins names of C itself, or is a header of it: find another name")
    path = real_path(context.spec.path)
    if path.parent == real_path(context.root / "spec") and path.name != context.tree["abi"]:
        yield context.tree.locate("abi"), (f"the folder is named {path.name}: write 'abi: {path.name}', or rename the "
                                           "folder")
