# SPDX-License-Identifier: BSD-2-Clause
"""What the tests of this folder share: the in-process host, whole and broken, with the guest of sequences."""
from __future__ import annotations

import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

from harness.matrix.build import Product
from harness.matrix.models import Models
from harness.matrix.setting import Ready
from harness.sequences.boot import Runner, find_cells, prepare
from harness.sequences.session import Session
from harness.sequences.state import State
from harness.sequences.vocabulary import Vocabulary

ROOT = Path(__file__).resolve().parents[3]
RELEASE = "4.3"
CRASH, HANG, MEMORY, STATUS, REGISTERS, CONTRADICTION = range(1, 7)


@cache
def inproc() -> Ready:
    ready, = prepare(find_cells([f"inproc@{RELEASE}"], [], [], ROOT), ROOT, 2, lambda: False)
    assert not ready.verdict, ready.reason
    return ready


@cache
def vocabulary(abi: str = "vmi", release: str = RELEASE, arch: str = "x86_64") -> Vocabulary:
    return Vocabulary(Models(ROOT).side(abi, release, arch).abi, arch)


def broken(fault: int, folder: Path) -> Ready:
    """The host with a fault of broken.c."""
    ready, library = inproc(), folder / f"broken-{fault}.so"
    source = Path(__file__).with_name("broken.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-mgeneral-regs-only", f"-DFAULT={fault}",
                    f'-DBROKEN_HOST="{ready.host.path.resolve()}"',
                    f"-I{ROOT / 'harness' / 'conformance'}", f"-I{ROOT / 'generated' / 'vmi' / RELEASE}", "-o", str(library), str(source), "-ldl"],
                   check=True)
    return replace(ready, host=Product(library, built=ready.host.path))


def run_session(ready: Ready, folder: Path, seconds: float = 0.0, state: State | None = None, seed: int = 1) -> State:
    """One round, or as many as there is time for."""
    state = state or State(seed, ready.cell.file_name, vocabulary().spec_hash)
    with Runner(ready, ROOT, folder, 2, lambda: False) as runner:
        Session(vocabulary(), runner, state, folder, lambda: False, lambda line: None, lambda *_: None).run(seconds)
    return state
