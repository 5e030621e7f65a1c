# SPDX-License-Identifier: BSD-2-Clause
"""A family's file is named like the family.

compat.yaml and sentences.yaml have meanings of their own: family_compat.yaml holds a family compat.
"""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.lang.nodes import unpack_position
from generator.lint._context import Context, Finding

OWN_MEANING = ("compat", "sentences")


def check(context: Context) -> Iterator[Finding]:
    if context.spec.single:
        return
    for name, family in context.tree["families"].items():
        file = PurePosixPath(family.file)
        if file.name != "abi.yaml" and file.stem != name and not (name in OWN_MEANING and file.stem == f"family_{name}"):
            yield unpack_position(family.file, family.at), (f"family '{name}' stands in {file.name}: name the file "
                                                            f"{name}.yaml")
