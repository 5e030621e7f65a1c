# SPDX-License-Identifier: BSD-2-Clause
"""What every generated file says of itself in its first lines, whatever its language."""
from __future__ import annotations

from pathlib import PurePosixPath

from generator.model.abi import Abi
from generator.output import MARKER
from generator.printable import printable

SPDX = "SPDX-License-Identifier: BSD-2-Clause"


def source_name(abi: Abi) -> str:
    """Where the spec is, without anything that depends on the machine."""
    source = PurePosixPath(abi.source)
    return source.name if source.is_absolute() or ".." in source.parts else str(source)


def banner_lines(abi: Abi, what: str) -> list[str]:
    """What every generated file says of itself."""
    return [
        f"{one_line(abi.title)} ({abi.name}), release {abi.release}: {what}.",
        "",
        f"{MARKER} {abi.name}` from {one_line(source_name(abi))}; changes made here are lost.",
        f"Spec hash: {abi.spec_hash}",
    ]


def one_line(text: str) -> str:
    """Text with single spaces for white space, and nothing in it that is not seen."""
    return printable(" ".join(text.split()))
