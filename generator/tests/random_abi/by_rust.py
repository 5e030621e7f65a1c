# SPDX-License-Identifier: BSD-2-Clause
"""The same journey by the stubs in Rust: they make the trap that C's dispatch answers."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.model.abi import Abi
from generator.model.gaps import find_gaps
from generator.model.lowered import lowered_calls
from generator.tests.random_abi.program import make_unit
from generator.tests.random_abi.run import Checked, Right, Way, make_rights, run_program
from generator.tests.rust_stubs import through_rust


def check_by_rust(seeds: Sequence[int], archs: Sequence[str], folder: Path) -> Checked:
    """Only the specs count of which Rust has a stub on one of the architectures."""
    rights, failures, refused = make_rights(seeds, folder)
    counted: set[int] = set()
    calls = 0
    for arch in archs:
        way, units, made = Way(arch, "gcc", ("-O1",)), list[str](), list[Right]()
        for right in (right for right in rights if has_stub(right.abi, arch)):
            try:
                texts, unit = through_rust(right.texts, right.abi.name, arch, folder)
            except AssertionError as error:
                failures[right.seed] = f"Rust on {arch}: {main_line(str(error))}"
                continue
            made.append(replace(right, texts=texts))
            units.append(str(unit))
            calls += make_unit(right.abi, texts, arch, right.seed).steps
        if made:
            failures = run_program(made, way, folder, ["-Wl,--gc-sections", *units]) | failures
        counted |= {right.seed for right in made}
    return Checked(len(counted), calls, failures, refused)


def main_line(said: str) -> str:
    """Of what the compiler said the first error, else the first line."""
    lines = said.splitlines() or [""]
    return next((line for line in lines if line.startswith(("error", "warning"))), lines[0])[:300]


def has_stub(abi: Abi, arch: str) -> bool:
    """Whether some call has a stub there, and Rust has it, too."""
    gaps = {(gap.full_name, gap.arch) for gap in find_gaps(abi)}
    return any(found.convention.arch == arch and (found.way.full_name, arch) not in gaps
               for ways in lowered_calls(abi).values() for found in ways)
