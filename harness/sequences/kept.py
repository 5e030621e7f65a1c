# SPDX-License-Identifier: BSD-2-Clause
"""Sequences that are kept: files of `--repeat` (read_repeat), and those of found/<abi>, each of which is a test of a guest of the matrix
that says `plan: sequences`. The name of the file is that of the test."""
from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.files import NotUsable, read_regular
from generator.model.abi import Abi
from generator.model.plan import Test, view_of
from generator.model.ways import Way
from generator.printable import printable
from harness.matrix.model import MatrixError

from .steps import Sequence, Wrong, from_data

FOLDER = Path("harness") / "sequences" / "found"
SCHEMA = "hvabi-fuzz-sequence/1"
LARGEST = 1 << 20
NAME = re.compile(r"[A-Za-z0-9._+-]{1,95}")     # as guests/sequences/table.c takes it
KINDS = ("crash", "hang", "flood", "guest", "registers", "status")       # what guests/sequences/kept.c, or the end of a boot, can show


@dataclass(frozen=True)
class KeptTest:
    """`test`: its name, and the call of the last step."""
    test: Test
    sequence: Sequence


def read_repeat(file: Path) -> tuple[dict, list[Sequence]]:
    """Raises MatrixError for whatever is no such file."""
    name = printable(str(file))
    try:
        data = json.loads(read_regular(file, LARGEST))
        if not isinstance(data, dict) or data.get("schema") != SCHEMA:
            raise Wrong(f"its schema is not {SCHEMA}")
        for key in ("host", "abi", "release", "arch"):
            if not isinstance(data.get(key), str):
                raise Wrong(f"it has no '{key}'")
        sequences = data.get("sequences")
        if not isinstance(sequences, list) or not 0 < len(sequences) < 1000:
            raise Wrong("it has no 'sequences'")
        return data, [from_data(one) for one in sequences]
    except (NotUsable, OSError) as error:
        raise MatrixError(f"{name}: {getattr(error, 'strerror', None) or error}") from None
    except (ValueError, RecursionError) as error:
        raise MatrixError(f"{name} is no sequence for --repeat: {' '.join(str(error).split())[:200]}") from None


def read_kept(root: Path, abi: Abi, arch: str) -> list[KeptTest]:
    """Those of an ABI and an architecture, in the order of the tests. Raises MatrixError for one that no guest can make a test of."""
    ways = {way.full_name: way for ways in view_of(abi)[0].ways.values() for way in ways}
    found = []
    for file in sorted((root / FOLDER / abi.name).glob("*.json")):
        data, sequences = read_repeat(file)
        if (data["abi"], data["arch"]) == (abi.name, arch):
            found.append(KeptTest(make_test(file, data, sequences, abi, ways), sequences[0]))
    return found


def make_test(file: Path, data: dict[str, Any], sequences: list[Sequence], abi: Abi, ways: dict[str, Way]) -> Test:
    def refuse(why: str) -> MatrixError:
        return MatrixError(f"{printable(str(file))}: {why}")

    if len(sequences) != 1:
        raise refuse(f"a test is one sequence, and it has {len(sequences)}")
    for step in sequences[0]:
        if step.call not in ways:
            raise refuse(f"{abi.name} {abi.release} has no call '{printable(step.call)}'")
        if len(step.args) != len(ways[step.call].args):
            raise refuse(f"{printable(step.call)} has {len(ways[step.call].args)} arguments in {abi.name} {abi.release}, not {len(step.args)}")
    last = ways[sequences[0][-1].call]
    if data.get("kind") not in KINDS:
        raise refuse(f"a guest by itself shows only {', '.join(KINDS)}, and 'kind' is {printable(str(data.get('kind')))}")
    if not NAME.fullmatch(file.stem) or not file.stem.startswith(f"{last.call.full_name}."):
        raise refuse(f"its name is that of a test of its last call: {last.call.full_name}.<what is tried>.json")
    return Test(file.stem, "sequence", last.call.full_name, family=last.call.family, form=last.form)

