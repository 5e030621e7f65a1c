# SPDX-License-Identifier: BSD-2-Clause
"""An ABI is named like the folder it stands in."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    path = context.spec.path.resolve()
    if path.parent == (context.root / "spec").resolve() and path.name != context.tree["abi"]:
        yield context.tree.locate("abi"), (f"the folder is named {path.name}: write 'abi: {path.name}', or rename the "
                                           "folder")
