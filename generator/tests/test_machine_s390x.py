# SPDX-License-Identifier: BSD-2-Clause
"""The guest of s390x on QEMU's machine, whose codes are in the instruction and whose bytes are big-endian: what is not as the text says
is seen, whatever it is."""
from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.backends import BACKENDS
from generator.lang.load import load
from generator.model.resolve import resolve

ROOT = Path(__file__).resolve().parents[2]
RELEASE = "7.2"
KNOWN = {"virtio.notify.base-register", "virtio.ccw_notify.no-such-queue"}      # what records in ci/findings explain


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what all of these programs have in common is compiled once."""
    for program in ("s390x-linux-gnu-ld", "qemu-system-s390x"):
        if shutil.which(program) is None:
            pytest.skip(f"unavailable: no {program}: ci/bootstrap installs it")
    return tmp_path_factory.mktemp("shared")


def run_probe(folder: Path, compiled: Path, name: str = "", changes: Sequence[tuple[str, str]] = ()) -> list[str]:
    """What diag-probe says that is built of the spec with changes of a file: texts that stand there once, and others."""
    spec, tables = folder / "diag", folder / "tables"
    shutil.copytree(ROOT / "spec" / "diag", spec, ignore=shutil.ignore_patterns("releases", "compat.yaml"))
    for right, wrong in changes:
        text = (spec / name).read_text()
        assert text.count(right) == 1
        (spec / name).write_text(text.replace(right, wrong))
    tables.mkdir()
    model = resolve(load(spec, ROOT), RELEASE)
    for backend in BACKENDS:
        for name, content in backend.emit(model).items():
            (tables / name).write_text(content if isinstance(content, str) else "".join(content()))
    subprocess.run(["make", "-s", "-f", "guests/diag-probe/Makefile", f"OUT={folder / 'out'}", f"RELEASE={RELEASE}", f"GENERATED={tables}",
                    f"SHARED={compiled}"], cwd=ROOT, check=True)
    done = subprocess.run(["qemu-system-s390x", "-M", "s390-ccw-virtio", "-accel", "tcg", "-cpu", "max", "-m", "128", "-nic", "none", "-display",
                           "none", "-serial", "stdio", "-no-reboot", "-device", "diag288", "-device", "virtio-rng-ccw", "-kernel",
                           folder / "out" / "diag-probe.elf"], timeout=120, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    lines = done.stdout.replace("\r", "").split("\n")
    assert "# hvabi: end" in lines, done.stdout + done.stderr
    return lines


def failed(lines: list[str]) -> set[str]:
    return {line.split()[3] for line in lines if line.startswith("not ok ")} - KNOWN


def test_the_text_is_right(tmp_path: Path, compiled: Path) -> None:
    lines = run_probe(tmp_path, compiled)
    assert failed(lines) == set()
    passed = {line.split()[2] for line in lines if line.startswith("ok ") and "SKIP" not in line}
    assert {"ipl.set.gives-back", "virtio.notify.no-memory", "watchdog.cancel.after-reset", "ipl.refuses-retired-0x7"} <= passed


@pytest.mark.parametrize(("name", "changes", "seen"), [
    ("virtio.yaml", [("value: {equals: -22}}\n\n  ccw_notify", "value: {equals: -21}}\n\n  ccw_notify")], {"virtio.notify.no-memory"}),
    ("virtio.yaml", [("    number: 3\n", "    number: 7\n"), ("{number: 2, was: set_status", "{number: 3, was: set_status")],
     {"virtio.refuses-retired-0x3"}),
    ("ipl.yaml", [("ok: {number: 0x0001", "ok: {number: 0x0003")], {"ipl.set.gives-back", "ipl.set.unknown-type", "ipl.set.wrong-length"}),
])
def test_what_is_not_as_the_text_says_is_seen(tmp_path: Path, compiled: Path, name: str, changes: list[tuple[str, str]],
                                              seen: set[str]) -> None:
    assert failed(run_probe(tmp_path, compiled, name, changes)) == seen


def test_a_call_with_another_code_is_absent(tmp_path: Path, compiled: Path) -> None:
    """The code is in the instruction, which the guest writes anew."""
    lines = run_probe(tmp_path, compiled, "watchdog.yaml", [("value: 0x288}", "value: 0x289}")])
    assert "# SKIP absent: " in next(line for line in lines if " watchdog.init.an-hour" in line and line.startswith("ok "))
    assert not failed(lines) - {"watchdog.refuses-unused-number"}
