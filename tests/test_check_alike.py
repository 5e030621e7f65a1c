# SPDX-License-Identifier: BSD-2-Clause
"""ci/check-alike: two guests that should say the same, in results of the matrix."""
from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path

import pytest

from harness.matrix.tests.whole_results import make_whole

ROOT = Path(__file__).resolve().parent.parent


def cell(guest: str, host: str = "opensbi@1.6", **more: object) -> dict:
    tests = [{"name": "a.works", "outcome": "pass"}, {"name": "b.works", "outcome": "absent"}]
    return {"guest": guest, "host": host, "arch": "riscv64", "verdict": "ok", "facts": {"release": "2.0"}, "tests": tests, **more}


def run(folder: Path, *cells: dict) -> tuple[int, list[str]]:
    (folder / "results.json").write_text(json.dumps(make_whole({"cells": cells})))
    done = subprocess.run([ROOT / "ci" / "check-alike", folder / "results.json", "one", "one-rs"], capture_output=True, text=True)
    assert "Traceback" not in done.stderr
    return done.returncode, (done.stdout + done.stderr).splitlines()


def test_alike(tmp_path: Path) -> None:
    assert run(tmp_path, cell("one@2.0"), cell("one-rs@2.0"), cell("another@2.0", facts={})) == (
        0, ["one and one-rs: 1 cells compared, 0 differences"])


@pytest.mark.parametrize(("change", "words"), [
    (lambda one: one["tests"][1].update(outcome="pass"), "one-rs@2.0 on opensbi@1.6: b.works: absent, pass"),
    (lambda one: one["tests"].pop(), "one-rs@2.0 on opensbi@1.6: b.works: absent, no such test"),
    (lambda one: one["facts"].update(release="1.0"), "one-rs@2.0 on opensbi@1.6: release=2.0, 1.0"),
    (lambda one: one.update(verdict="infra"), "one-rs@2.0 on opensbi@1.6: one-rs@2.0 is infra"),
    (lambda one: one.update(host="opensbi@1.9"), "one@2.0 on opensbi@1.6 has no counterpart"),
])
def test_different(tmp_path: Path, change, words: str) -> None:
    other = copy.deepcopy(cell("one-rs@2.0"))
    change(other)
    status, lines = run(tmp_path, cell("one@2.0"), other)
    assert status == 1 and words in lines


def test_unavailable_is_said(tmp_path: Path) -> None:
    status, lines = run(tmp_path, cell("one@2.0"), cell("one-rs@2.0", verdict="unavailable", message="no rustc", tests=[]))
    assert status == 0 and lines[0] == "not compared: one-rs@2.0 on opensbi@1.6: unavailable: no rustc"


def test_nothing_to_compare_is_no_success(tmp_path: Path) -> None:
    assert run(tmp_path, cell("another@2.0"))[0] == 3
    assert subprocess.run([ROOT / "ci" / "check-alike", tmp_path / "none", "a", "b"], capture_output=True).returncode == 3
    assert subprocess.run([ROOT / "ci" / "check-alike"], capture_output=True).returncode == 2
