# SPDX-License-Identifier: BSD-2-Clause
"""Break the host's copy of the spec, and the matrix must fail in exactly the cells that the change breaks.

The guests are built from the real spec, the in-process host `mutant` from a copy with one change in it.
"""
from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.tests.forked import hvabi

ROOT = Path(__file__).resolve().parent.parent
ALL = {(guest, host) for guest in ("4.0", "4.1") for host in ("4.0", "4.1")}
NEW_ON_NEW = {("4.1", "4.1")}


@dataclass(frozen=True)
class Mutation:
    """In `file`, replace each old text, which stands there once, by the new one: the cells `broken` fail, naming `call`."""
    name: str
    file: str
    edits: tuple[tuple[str, str], ...]
    broken: set[tuple[str, str]]
    call: str


MUTATIONS = [
    Mutation("nothing changed", "mmu.yaml", (), set(), ""),
    Mutation("renumber a call", "mmu.yaml", (("flush_tlb:\n    number: 0x02", "flush_tlb:\n    number: 0x22"),), ALL,
             "mmu.flush_tlb"),
    Mutation("renumber a call of the newer release", "cpu.yaml",
             (("run_queue:\n    number: 0x07", "run_queue:\n    number: 0x27"),), NEW_ON_NEW, "cpu.run_queue"),
    Mutation("widen an argument", "mmu.yaml", (("{name: value, type: u32,", "{name: value, type: u64,"),), ALL,
             "mmu.set_pte"),
    Mutation("narrow an argument", "mmu.yaml", (
        ("{name: value, type: u64,", "{name: value, type: u32,"),
        ("value: 0x8000000012345063}, expect: [success], memory: {at: $scratch+8, width: 64, equals: 0x8000000012345063}",
         "value: 1}, expect: [success]")), ALL, "mmu.set_long_pte"),
    Mutation("swap two registers", "abi.yaml", (("arguments: [rdi, rsi,", "arguments: [rsi, rdi,"),), ALL, "mmu.set_pte"),
    Mutation("drop an annotation", "mmu.yaml", (
        ("annotations: {may-be-queued: {since: \"4.1\"}}\n    cases:\n      - {name: not-global",
         "cases:\n      - {name: not-global"),), NEW_ON_NEW, "mmu.flush_tlb"),
]


def write_mutant(folder: Path, mutation: Mutation) -> Path:
    """The folder of hosts that holds the mutant."""
    spec = folder / "spec" / "vmi"
    shutil.copytree(ROOT / "spec" / "vmi", spec, ignore=shutil.ignore_patterns("releases"))
    text = (spec / mutation.file).read_text()
    for old, new in mutation.edits:
        assert text.count(old) == 1, f"'{old}' must stand once in {mutation.file}"
        text = text.replace(old, new)
    (spec / mutation.file).write_text(text)
    generated = folder / "generated"
    run_hvabi("generate", "--spec", spec, "--out", generated)
    host = (ROOT / "hosts" / "inproc" / "host.yaml").read_text()
    assert host.count("host: inproc") == host.count('"VERSION={version}"') == 1 and "{host_dir}" in host
    mutant = folder / "hosts" / "mutant" / "host.yaml"
    mutant.parent.mkdir(parents=True)
    mutant.write_text(host.replace("host: inproc", "host: mutant")
                      .replace('"VERSION={version}"', f'"VERSION={{version}}", "GENERATED={generated}"')
                      .replace("{host_dir}", str(ROOT / "hosts" / "inproc")))
    return folder / "hosts"


def run_hvabi(*arguments: str | Path, expect: tuple[int, ...] = (0,)) -> None:
    done = hvabi(*arguments, seconds=300)
    assert done.returncode in expect, done.stdout + done.stderr


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name.replace(" ", "-"))
def test_exactly_the_right_cells_fail(mutation: Mutation, tmp_path: Path) -> None:
    hosts = write_mutant(tmp_path, mutation)
    out = tmp_path / "matrix"
    run_hvabi("matrix", "--abi", "vmi", "--hosts", hosts, "--host", "mutant@4.[01]", "--guest", "vmi-probe@4.[01]", "--out", out,
              expect=(1 if mutation.broken else 0,))
    cells = json.loads((out / "results.json").read_text())["cells"]
    assert len(cells) == 4
    broken = {(cell["guest"].split("@")[1].split()[0], cell["host"].split("@")[1].split()[0]): cell
              for cell in cells if cell["verdict"] != "ok"}
    assert set(broken) == mutation.broken
    for cell in broken.values():
        assert cell["verdict"] == "finding"
        assert any(finding["test"].startswith(mutation.call + ".") for finding in cell["findings"]), cell["findings"]
