# SPDX-License-Identifier: BSD-2-Clause
"""An ABI is named like the folder it stands in, and unlike what C has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.files import real_path
from generator.lang.folder import list_specs
from generator.lang.taken_names import HEADERS, PREFIXES
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    name = context.tree["abi"]
    if name.lower() in HEADERS or PREFIXES.fullmatch(name.lower()):
        yield context.tree.locate("abi"), (f"'{name}' begins names of C itself, or is a header of it: find another name")
    path = real_path(context.spec.path)
    if path.parent != real_path(context.root / "spec"):
        return
    twins = [other for other in list_specs(path.parent) if other != path.name and other.lower() == path.name.lower()]
    if twins:
        yield context.tree.locate("abi"), f"spec/{twins[0]} differs by capital letters alone, as its files would: rename one"
    if path.name != name:
        yield context.tree.locate("abi"), (f"the folder is named {path.name}: write 'abi: {path.name}', or rename the "
                                           "folder")
