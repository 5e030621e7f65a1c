# SPDX-License-Identifier: BSD-2-Clause
"""ci/check-blessed: what is new passes and is shown ready to paste, what is missing is a regression."""
from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from harness.blessed import check, command
from harness.matrix.tests.whole_results import make_whole

ROOT = Path(__file__).resolve().parents[1]
TOLD = {"cpuid.0x40000000.0": "40000001,4b4d564b,564b4d56,4d", "cpuid.0x40000001.0": "8000820,0,0,1"}
KVM_PROBE = {"guest": "kvm-probe@6.12", "host": "kvm@6.12", "abi": "kvm", "arch": "x86_64"}
CELL = {**KVM_PROBE, "verdict": "ok", "facts": TOLD, "tests": [
    {"name": "hc.send_ipi.refused-without-pv_send_ipi", "outcome": "pass"},
    {"name": "hc.send_ipi.presence", "outcome": "pass"}, {"name": "hc.send_ipi.self", "outcome": "pass"},
    {"name": "hc.mmu_op.refused-without-mmu_op", "outcome": "pass"},
    {"name": "hc.mmu_op.presence", "outcome": "absent"},
    {"name": "hc.refuses-unused-number", "outcome": "pass"},
    {"name": "hc.clock_pairing.presence", "outcome": "absent"}, {"name": "discovery.release", "outcome": "fail"}]}
RESULTS = {"run": {"arguments": [], "interrupted": False},
           "hosts": [{"name": "kvm@6.12",
                      "image": {"package": "linux-image", "version": "6.12.1-1", "image_sha256": "0"}},
                     {"name": "ours@1", "image": {"sha256": "0"}}],
           "cells": [CELL, {**CELL, "host": "ours@1"}, {**CELL, "guest": "kvm-fuzz@6.12"}]}
LINES = """\
build linux-image 6.12.1-1
guest kvm-probe@6.12
interface KVMKVMKVM 0x40000000
value max_leaf 0x40000001
feature pv_send_ipi
feature steal_time
hint realtime
bit 0x1 eax 27
answered hc.send_ipi: presence refused-without-pv_send_ipi self
passed hc: refuses-unused-number
passed hc.mmu_op: refused-without-mmu_op
"""
FILE = f"""\
# SPDX-License-Identifier: BSD-2-Clause
# What kvm@6.12 advertised and answered to guests of kvm on x86_64; ci/check-blessed compares it with a run.
{LINES}"""
GOOD = "1 lists compared: nothing is missing"
BAD = "1 lists compared: 1 with something missing or not run"
PLACE = "regression: kvm@6.12 (kvm, x86_64): "


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    """What the script calls; the names of the specs are read once for all tests."""
    book = check.Book(ROOT)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check, "Book", lambda root: book)
        yield command


class Run:
    def __init__(self, folder: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.script, self.capsys = folder, script, capsys
        self.lists = folder / "blessed"
        self.file = self.lists / "kvm@6.12" / "kvm-x86_64.txt"
        self.file.parent.mkdir(parents=True)
        self.results = copy.deepcopy(RESULTS)

    @property
    def cell(self) -> dict:
        return self.results["cells"][0]

    def set_outcome(self, name: str, outcome: str) -> None:
        next(test for test in self.cell["tests"] if test["name"] == name)["outcome"] = outcome

    def check(self, *options: str) -> tuple[int, list[str]]:
        path = self.folder / "results.json"
        path.write_text(json.dumps(make_whole(self.results)), encoding="utf-8")
        status = self.script.main([*options, str(path), str(self.lists)])
        return status, "".join(self.capsys.readouterr()).splitlines()


@pytest.fixture
def run(tmp_path: Path, script: ModuleType, capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return Run(tmp_path, script, capsys)


@pytest.fixture
def listed(run: Run) -> Run:
    run.file.write_text(FILE, encoding="utf-8")
    return run


def test_a_host_without_a_list_is_all_new(run: Run) -> None:
    new = ["new for blessed/kvm@6.12/kvm-x86_64.txt (paste it, or --write):", *LINES.splitlines()]
    assert run.check() == (0, [*new, GOOD])
    assert run.check("--write") == (0, ["blessed/kvm@6.12/kvm-x86_64.txt: 14 added, 0 taken out", GOOD])
    assert run.file.read_text(encoding="utf-8") == FILE
    assert run.check() == (0, [GOOD])
    assert [file for file in run.lists.glob("*/*") if file != run.file] == []       # a host of ours needs none


def test_the_emulator_itself_has_a_list_and_a_bare_machine_has_none(run: Run) -> None:
    run.results["hosts"] = [{"name": "kvm@6.12", "image": {}, "emulator": "QEMU 7.2.22", "release": "1.1"},
                            {"name": "ours@1", "image": {}, "emulator": "QEMU 7.2.22", "release": "guest"}]
    assert run.check("--write")[0] == 0
    assert run.file.read_text(encoding="utf-8") == FILE.replace("build linux-image 6.12.1-1", "build QEMU 7.2.22")
    assert [file for file in run.lists.glob("*/*") if file != run.file] == []


def test_what_is_no_longer_advertised_is_a_regression(listed: Run) -> None:
    listed.cell["facts"] = {**TOLD, "cpuid.0x40000001.0": "820,0,0,0"}
    assert listed.check("--write", "--forget") == (1, [
        f"{PLACE}hint realtime is gone", f"{PLACE}bit 0x1 eax 27 is gone", BAD])
    assert listed.file.read_text(encoding="utf-8") == FILE, "a regression is never blessed"


def test_a_value_that_changed_is_a_regression(listed: Run) -> None:
    listed.cell["facts"] = {**TOLD, "cpuid.0x40000000.0": "40000002,4b4d564b,564b4d56,4d"}
    assert listed.check() == (1, [
        f"{PLACE}value max_leaf 0x40000001 is gone, there is value max_leaf 0x40000002",
        "new for blessed/kvm@6.12/kvm-x86_64.txt (paste it, or --write):", "value max_leaf 0x40000002", BAD])


def test_a_call_that_is_lost_is_said_once(listed: Run) -> None:
    listed.set_outcome("hc.send_ipi.presence", "absent")
    listed.set_outcome("hc.send_ipi.self", "absent")
    status, lines = listed.check()
    assert status == 1 and lines[0] == f"{PLACE}hc.send_ipi is no longer answered (absent: kvm-probe@6.12)"
    assert [line for line in lines if line.startswith("regression")] == lines[:1]


@pytest.mark.parametrize("outcome", ["fail", "not-run", "skip", "crash"])
def test_a_test_that_no_longer_passes(listed: Run, outcome: str) -> None:
    listed.set_outcome("hc.send_ipi.self", outcome)
    assert listed.check() == (1, [f"{PLACE}hc.send_ipi.self no longer passes ({outcome}: kvm-probe@6.12)", BAD])


def test_a_call_that_is_not_there_is_not_answered(run: Run) -> None:
    """Other tests of it may pass all the same: a host may look at arguments first; a guest may not know the call."""
    run.results["cells"] = [run.cell, {**CELL, "guest": "kvm-probe@5.10", "tests": [
        {"name": "hc.send_ipi.as-it-says", "outcome": "pass"}]}]
    run.cell["tests"] = [{"name": "hc.send_ipi.presence", "outcome": "absent"},
                         {"name": "hc.send_ipi.no-such-cpu", "outcome": "pass"},
                         {"name": "hc.sched_yield.self", "outcome": "pass"}]
    assert run.check("--write")[0] == 0
    assert run.file.read_text(encoding="utf-8").splitlines()[-2:] == [
        "answered hc.sched_yield: self", "passed hc.send_ipi: as-it-says no-such-cpu"]
    run.cell["tests"][0]["outcome"] = "pass"
    assert run.check() == (0, ["new for blessed/kvm@6.12/kvm-x86_64.txt (paste it, or --write):",
                               "answered hc.send_ipi: presence", GOOD])


def test_a_guest_that_is_refused(listed: Run) -> None:
    listed.cell.update(verdict="refused", message="not here", facts={})
    assert listed.check() == (1, [f"{PLACE}kvm-probe@6.12 is refused: not here", BAD])


def test_what_is_new_passes_and_can_be_pasted(listed: Run) -> None:
    listed.set_outcome("hc.clock_pairing.presence", "pass")
    listed.set_outcome("discovery.release", "pass")
    listed.cell["tests"].append({"name": "hc.send_ipi.others", "outcome": "pass"})
    listed.cell["facts"] = {**TOLD, "cpuid.0x40000001.0": "8010820,0,0,1"}
    listed.results["hosts"][0]["image"]["version"] = "6.12.2-1"
    new = ["build linux-image 6.12.2-1", "feature hc_map_gpa_range", "answered hc.clock_pairing: presence",
           "answered hc.send_ipi: others", "passed discovery: release"]
    assert listed.check() == (0, ["new for blessed/kvm@6.12/kvm-x86_64.txt (paste it, or --write):", *new, GOOD])
    listed.file.write_text(FILE + "\n".join([*new, ""]), encoding="utf-8")
    assert listed.check() == (0, [GOOD])
    pasted = listed.file.read_text(encoding="utf-8")
    listed.file.write_text(FILE, encoding="utf-8")
    assert listed.check("--write")[0] == 0
    written = listed.file.read_text(encoding="utf-8")
    assert "answered hc.send_ipi: others presence refused-without-pv_send_ipi self\n" in written != pasted
    assert listed.check() == (0, [GOOD])


def test_what_nobody_asks_any_more_is_taken_out_if_one_says_so(listed: Run) -> None:
    listed.file.write_text(FILE + "feature of_old\npassed hc.send_ipi: renamed\nguest kvm-probe@4.0\n", encoding="utf-8")
    lines = ["asked by no guest and named by no spec, in blessed/kvm@6.12/kvm-x86_64.txt (if that is meant, --forget):",
             "  guest kvm-probe@4.0", "  feature of_old", "  answered hc.send_ipi: renamed"]
    assert listed.check("--write") == (1, [*lines, BAD])
    assert listed.check("--forget") == (0, ["blessed/kvm@6.12/kvm-x86_64.txt: 0 added, 3 taken out", GOOD])
    assert listed.file.read_text(encoding="utf-8") == FILE


def test_guests_of_several_releases_count_together(listed: Run) -> None:
    """A call is answered if any guest's test of it passed: an old guest does not know all calls."""
    listed.file.write_text(FILE + "guest kvm-probe@5.10\n", encoding="utf-8")
    listed.results["cells"].append({**CELL, "guest": "kvm-probe@5.10", "tests": [
        {"name": "hc.send_ipi.self", "outcome": "absent"}]})
    assert listed.check() == (0, [GOOD])
    # Some of the guests alone say what is new, and nothing of what is missing.
    listed.results["cells"] = [listed.results["cells"][-1]]
    listed.results["run"]["arguments"] = ["guest=['kvm-probe@5.10']"]
    assert listed.check() == (0, ["not checked for what is missing: kvm@6.12 (kvm, x86_64): kvm-probe@6.12: "
                                  "it is not in these results", GOOD])


def test_a_host_that_is_unavailable_is_not_checked(listed: Run) -> None:
    listed.cell.update(verdict="unavailable", message="no network", facts={})
    assert listed.check() == (0, [
        "not checked for what is missing: kvm@6.12 (kvm, x86_64): kvm-probe@6.12: no network", GOOD])


def test_a_cell_that_could_not_be_run_is_no_success(listed: Run) -> None:
    listed.cell.update(verdict="infra", message="QEMU died", facts={})
    status, lines = listed.check()
    assert status == 1 and lines[0] == "could not be run: kvm@6.12 (kvm, x86_64): kvm-probe@6.12: QEMU died"


def test_a_whole_matrix_has_every_host_that_is_listed(listed: Run) -> None:
    listed.results["cells"] = []
    missing = "blessed/kvm@6.12/kvm-x86_64.txt: it is not in these results"
    assert listed.check() == (1, [f"regression: {missing}", BAD])
    listed.results["run"]["arguments"] = ["abi=['xen']"]
    assert listed.check() == (0, [f"not checked: {missing}", "0 lists compared: nothing is missing"])


def test_values_that_vary_are_left_out(run: Run) -> None:
    """Of a clock, and those whose bits have names."""
    run.cell.update(guest="xen-probe@4.20", abi="xen", tests=[], facts={
        "cpuid.0x40000000.0": "40000005,566e6558,65584d4d,4d4d566e",
        "cpuid.0x40000001.0": "40014,5,0,0", "cpuid.0x40000002.0": "1,40000000,3,0",
        "cpuid.0x40000003.0": "4,2,12345,7", "cpuid.0x40000005.0": "0,1d,0,0",
        "answer.xen_version.get_features.info.submap": "0x800"})
    run.results["cells"] = [run.cell]
    assert run.check()[1][1:-1] == [
        "build linux-image 6.12.1-1", "guest xen-probe@4.20", "interface XenVMMXenVMM 0x40000000",
        "value hypercall_pages 1", "value major 4", "value max_leaf 0x40000005", "value minor 20",
        "value msr_base 0x40000000", "value tsc_mode 2", "feature cpuid_mmu_pt_update_preserve_ad", "feature dom0",
        "bit 0x1 ebx *", "bit 0x2 ecx 1"]


def test_what_a_host_says_by_calls(run: Run) -> None:
    run.cell.update(guest="sbi-probe@2.0", abi="sbi", arch="riscv64", tests=[], facts={
        "release": "2.0", "query.base": "0x1", "query.sta": "0x0", "query.legacy.set_timer": "0x1"})
    run.results["cells"] = [run.cell]
    lines = ["release 2.0", "offers all: base", "offers legacy: set_timer"]
    assert run.check()[1][3:-1] == lines
    assert run.check("--write")[0] == 0 and run.check() == (0, [GOOD])
    run.cell["facts"]["release"] = "1.0"
    assert run.check()[1][0] == "regression: kvm@6.12 (sbi, riscv64): release 2.0 is gone, there is release 1.0"


@pytest.mark.parametrize("line", ["nothing known", "answered hc.send_ipi", "passed hc.send_ipi:", "value max_leaf",
                                  "feature", "feature x y", "interface KVMKVMKVM"])
def test_a_wrong_line(listed: Run, line: str) -> None:
    listed.file.write_text(f"{FILE}{line}\n", encoding="utf-8")
    status, lines = listed.check()
    assert (status, len(lines)) == (3, 1), lines
    assert f"kvm-x86_64.txt:14: not a line of this file: '{line}'" in lines[0]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"cells": [], "hosts": [{}]}', '{"hosts": [], "cells": [{}]}'])
def test_wrong_results(run: Run, text: str) -> None:
    path = run.folder / "wrong.json"
    path.write_text(text, encoding="utf-8")
    done = subprocess.run([str(ROOT / "ci" / "check-blessed"), str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 3 and done.stderr.startswith(f"check-blessed: {path}"), done.stderr
    assert done.stderr.count("\n") == 1


def test_a_host_cannot_choose_another_folder(run: Run) -> None:
    run.cell["host"] = "../kvm@6.12"
    run.results["hosts"][0]["name"] = "../kvm@6.12"
    assert run.check("--write") == (3, [
        "check-blessed: cannot read the results or the lists: '../kvm@6.12' is no host build"])


def test_wrong_use() -> None:
    for arguments in ([], ["--nothing"], ["a", "b", "c"]):
        command = [str(ROOT / "ci" / "check-blessed"), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (2, "") and "usage: " in done.stderr
