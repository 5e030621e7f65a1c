# SPDX-License-Identifier: BSD-2-Clause
"""freeze a release of an ABI, if it breaks nothing, and archive its guests

Compares the release with every one before it, and refuses breaks that compat.yaml does not accept. Builds the guests that speak it and the hosts of ours that do,
archives them, and writes their manifest to ci/frozen/<abi>/<version>.yaml; then the release note to
spec/<abi>/releases/<version>.md; and at last the complete text of the release to <version>.yaml beside it. From then on
`hvabi check` proves that the working text still gives this release byte for byte, and that what was archived is what it was.
"""
from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.commands import release
from generator.frozen.archive import archive_folder
from generator.frozen.manifest import find_manifest
from generator.lang.load import Spec
from harness.matrix.command import positive
from harness.matrix.model import MatrixError
from harness.matrix.supervise import Interrupts
from harness.upstream.steps import Steps

from .command import Archive, archive_release


def add_arguments(parser: argparse.ArgumentParser) -> None:
    release.add_arguments(parser)
    parser.add_argument("--frozen", type=Path, metavar="DIR", help="the archive (default: $HVABI_FROZEN, or build/frozen)")
    parser.add_argument("--jobs", type=positive(int), metavar="N", default=len(os.sched_getaffinity(0)),
                        help="how many builds at a time (default: the number of CPUs)")


def run(arguments: argparse.Namespace) -> int:
    steps = Steps()

    def keep(root: Path, spec: Spec, version: str) -> None:
        """Only ABIs of spec/ have an archive."""
        if spec.path.resolve() == (root / "spec" / spec.name).resolve():
            with Interrupts() as interrupts:
                archive = Archive(root, archive_folder(root, arguments.frozen), arguments.jobs, interrupts.wanted, steps.say)
                archive_release(spec, version, find_manifest(root, spec.name, version), archive)

    try:
        return release.run(arguments, keep)
    except MatrixError as error:
        print(f"hvabi release: {error}", file=sys.stderr)
        return error.code
    finally:
        steps.clear()
