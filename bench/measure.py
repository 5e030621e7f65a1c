# SPDX-License-Identifier: BSD-2-Clause
"""What all sections of the benchmark share: running programs, counting their instructions, headings."""
from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "bench"


class BenchError(Exception):
    """A measurement could not be made; the text says why."""


def run(command: Sequence[str | Path], **options) -> subprocess.CompletedProcess[str]:
    """The command's result; its stderr becomes the error if it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no message"]
        raise BenchError(f"'{' '.join(str(part) for part in command)}' failed: {last[0]}")
    return done


def heading(text: str, aim: str) -> None:
    print(f"\n{text}  (aim: {aim})")


def instructions(program: Path, mode: str) -> float:
    """Instructions a call, from the difference of two runs under callgrind; exact, because the loop is the same."""
    def total(count: int) -> int:
        done = run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, mode, str(count)])
        found = re.search(r"Collected : (\d+)", done.stderr)
        if not found:
            raise BenchError("callgrind printed no count")
        return int(found[1])
    return (total(80000) - total(40000)) / 40000


def write_left_out(header: Path, source: Path, prefix: str, out: Path) -> None:
    """A header that leaves out by name the operations that `source` does not have."""
    have = set(re.findall(rf"\b{prefix}_(\w+)\(struct ", source.read_text()))
    operations = set(re.findall(r"_without_(\w+)", header.read_text()))
    out.write_text("".join(f"#define {prefix}_without_{name} 1\n" for name in sorted(operations - have)))
