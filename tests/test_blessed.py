# SPDX-License-Identifier: BSD-2-Clause
"""ci/check-blessed: what is new passes and is shown ready to paste, what is missing is a regression."""
from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOLD = {"cpuid.0x40000000.0": "40000001,4b4d564b,564b4d56,4d", "cpuid.0x40000001.0": "8000820,0,0,1"}
CELL = {"guest": "kvm-probe@6.12", "host": "kvm@6.12", "abi": "kvm", "verdict": "ok", "facts": TOLD, "tests": [
    {"name": "hc.send_ipi.presence", "outcome": "pass"}, {"name": "hc.send_ipi.self", "outcome": "pass"},
    {"name": "hc.clock_pairing.presence", "outcome": "absent"}, {"name": "discovery.release", "outcome": "fail"}]}
RESULTS = {"hosts": [{"name": "kvm@6.12", "image": {"package": "linux-image"}, "reason": ""},
                     {"name": "ours@1", "image": {}, "reason": ""}],
           "cells": [CELL, {**CELL, "host": "ours@1"}]}
FILE = """\
# SPDX-License-Identifier: BSD-2-Clause
# What this host advertised and which tests of which calls passed: ci/check-blessed compares and writes it.
host: "kvm@6.12"
abis:
  kvm:
    advertised: [pv_send_ipi, realtime, steal_time]
    unnamed: ["leaf 0x1 eax bit 27"]
    hc.send_ipi: [presence, self]
"""


class Run:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lists = folder / "blessed"
        self.lists.mkdir()
        self.file = self.lists / "kvm@6.12.yaml"
        self.results = copy.deepcopy(RESULTS)

    def check(self, *options: str) -> tuple[int, list[str]]:
        path = self.folder / "results.json"
        path.write_text(json.dumps(self.results), encoding="utf-8")
        done = subprocess.run([sys.executable, "-I", str(ROOT / "ci" / "check-blessed"), *options, str(path), str(self.lists)],
                              capture_output=True, text=True, timeout=120, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, (done.stdout + done.stderr).splitlines()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path)


def test_a_list_is_written_once(run: Run) -> None:
    assert run.check() == (0, ["new: kvm@6.12 has no list yet (6 names): write it with --write",
                               "1 hosts compared, 0 with something missing"])
    assert run.check("--write")[0] == 0
    assert run.file.read_text(encoding="utf-8") == FILE
    assert run.check() == (0, ["1 hosts compared, 0 with something missing"])
    assert [file.name for file in run.lists.iterdir()] == ["kvm@6.12.yaml"]      # a host of ours needs none


def test_what_is_missing_is_a_regression(run: Run) -> None:
    run.file.write_text(FILE, encoding="utf-8")
    run.results["cells"][0]["facts"] = {**TOLD, "cpuid.0x40000001.0": "820,0,0,0"}
    run.results["cells"][0]["tests"][1]["outcome"] = "absent"
    status, lines = run.check("--write")
    assert (status, lines) == (1, [
        "regression: kvm@6.12 (kvm): no longer advertised: realtime",
        "regression: kvm@6.12 (kvm): hc.send_ipi no longer passes: self",
        "regression: kvm@6.12 (kvm): no longer advertised: leaf 0x1 eax bit 27",
        "1 hosts compared, 1 with something missing"])
    assert run.file.read_text(encoding="utf-8") == FILE, "a regression is never blessed"


def test_what_is_new_passes_and_is_ready_to_paste(run: Run) -> None:
    run.file.write_text(FILE, encoding="utf-8")
    run.results["cells"][0]["tests"][2]["outcome"] = "pass"
    run.results["cells"][0]["facts"] = {**TOLD, "cpuid.0x40000001.0": "8010820,0,0,1"}
    assert run.check() == (0, [
        "new in kvm@6.12.yaml (or --write):", "  kvm:", "    advertised: [hc_map_gpa_range, pv_send_ipi, realtime, steal_time]",
        "    hc.clock_pairing: [presence]", "1 hosts compared, 0 with something missing"])
    assert run.check("--write")[1][0] == "kvm@6.12.yaml: 2 new names written"
    assert run.check() == (0, ["1 hosts compared, 0 with something missing"])


def test_guests_of_several_releases_count_together(run: Run) -> None:
    """A call is answered if any guest's test of it passed: an old guest does not know all calls."""
    run.file.write_text(FILE, encoding="utf-8")
    run.results["cells"].append({**CELL, "guest": "kvm-probe@5.10", "tests": []})
    assert run.check()[0] == 0


def test_what_was_not_run_is_not_checked(run: Run) -> None:
    run.file.write_text(FILE, encoding="utf-8")
    run.results["cells"] = [{**CELL, "verdict": "unavailable", "message": "no network"}]
    assert run.check() == (0, ["not checked: kvm@6.12: no network", "0 hosts compared, 0 with something missing"])
    run.results["cells"] = []
    assert run.check()[1][0] == "not checked: kvm@6.12: it was not run"


@pytest.mark.parametrize(("text", "line"), [
    ("host: kvm@6.1\nabis: {}\n", "it must say 'host: kvm@6.12' and have 'abis'"),
    ("host: kvm@6.12\nabis: {kvm: 3}\n", "'kvm' must be a map of lists"), ("[", "while parsing")])
def test_a_wrong_list(run: Run, text: str, line: str) -> None:
    run.file.write_text(text, encoding="utf-8")
    status, lines = run.check()
    assert (status, len(lines)) == (3, 1) and line in lines[0], lines


def test_wrong_use() -> None:
    for arguments in ([], ["--nothing"], ["a", "b", "c"]):
        done = subprocess.run([str(ROOT / "ci" / "check-blessed"), *arguments], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (2, "") and "usage: " in done.stderr
