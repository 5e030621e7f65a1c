# SPDX-License-Identifier: BSD-2-Clause
"""Puts the kept sequences of an ABI into an image of guests/sequences: guests/sequences/fill-kept."""
from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from generator.exit_status import CLEAN, INCOMPLETE, USAGE
from generator.files import write_atomically
from generator.printable import printable
from harness.matrix.model import HOME, NEXT, MatrixError
from harness.matrix.models import Models

from .boot import CALLERS
from .kept import read_kept
from .table import NoRoom, encode_table, fill_image
from .vocabulary import Vocabulary


def main(argv: Sequence[str], root: Path = HOME) -> int:
    """`root`: the folder with spec/ and the kept sequences."""
    if len(argv) != 5:
        print("usage: guests/sequences/fill-kept IMAGE ABI RELEASE ARCH OUT", file=sys.stderr)
        return USAGE
    image, abi, release, arch, out = argv
    try:
        filled = fill(Path(image).read_bytes(), abi, release, arch, root)
        write_atomically(Path(out), filled)
        Path(out).chmod(0o755)
    except (MatrixError, NoRoom) as error:
        print(f"fill-kept: {error}", file=sys.stderr)
        return INCOMPLETE
    except OSError as error:
        print(f"fill-kept: {printable(str(error.filename))}: {error.strerror or error}", file=sys.stderr)
        return INCOMPLETE
    return CLEAN


def fill(image: bytes, abi: str, release: str, arch: str, root: Path) -> bytes:
    """Raises MatrixError, NoRoom."""
    models = Models(root)
    known = models.releases(abi)
    if release not in (*known, NEXT):
        raise MatrixError(f"{abi} has no release '{printable(release)}': write one of {', '.join(known)}")
    model = models.side(abi, release, arch).abi
    kept = read_kept(root, model, arch)
    vocabulary = Vocabulary(model, arch, CALLERS.get(abi, ""))
    for one in kept:
        for step in one.sequence:
            if step.call in vocabulary.left:
                raise MatrixError(f"{one.test.name}: no guest makes {step.call}: {vocabulary.left[step.call]}")
    return fill_image(image, encode_table(vocabulary, [one.sequence for one in kept], [one.test.name for one in kept]))
