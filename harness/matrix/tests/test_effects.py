# SPDX-License-Identifier: BSD-2-Clause
"""From two emulator logs to outcomes: a test that passed fails if the host did not execute what it must."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.abi import Executes
from harness.matrix.effects import can_observe, execution_options, judge_effects, read_fences
from harness.matrix.model import Expectation, Get, HostBuild, HostSpec, HostVersion, Limits, TestResult

SITE = 0x80200452
ALL_MACHINES = Executes(("riscv64",), 0xfff07fff, 0x62000073, "HFENCE.GVMA with rs2=x0")
TRANSLATIONS = """\
----------------
IN:
Priv: 3; Virt: 0
0x0000000080001000:  {word:08x}          hfence.gvma
----------------
IN:
Priv: 1; Virt: 0
0x0000000080200452:  12000073          sfence.vma
"""
EXECUTIONS = """\
Trace 0: 0x7f [00/0000000080001000/00/ff000000]
Trace 0: 0x7f [00/{site:016x}/00/ff000000]
{after}"""
FENCE_RUNS = "Trace 0: 0x7f [00/0000000080001000/00/ff000000]\n"


def judge(tmp_path: Path, word: int, after: str = FENCE_RUNS, site: int = SITE, outcome: str = "pass") -> TestResult:
    translations, executions = tmp_path / "translations", tmp_path / "executions"
    translations.write_text(TRANSLATIONS.format(word=word))
    executions.write_text(EXECUTIONS.format(site=site, after=after))
    result = TestResult("a.executes", outcome, site=SITE)
    expectation = Expectation("a.executes", "extra", frozenset({"pass"}), "", "a", executes=(ALL_MACHINES,))
    judge_effects([expectation], {"a.executes": result}, read_fences(translations), executions)
    return result


def test_the_right_fence(tmp_path: Path) -> None:
    assert judge(tmp_path, 0x62050073).outcome == "pass"


@pytest.mark.parametrize(("word", "after", "site", "said"), [
    (0x62b50073, FENCE_RUNS, SITE, "executed HFENCE.GVMA rs1=x10 rs2=x11"), (0x62050073, "", SITE, "no fence at all"),
    (0x62050073, FENCE_RUNS, SITE + 2, "never reached")])
def test_what_is_missing_fails_the_test(tmp_path: Path, word: int, after: str, site: int, said: str) -> None:
    result = judge(tmp_path, word, after, site)
    assert result.outcome == "fail" and said in result.message


@pytest.mark.parametrize("outcome", ["absent", "fail", "crash", "not-run"])
def test_only_what_passed_is_judged(tmp_path: Path, outcome: str) -> None:
    assert judge(tmp_path, 0x62050073, "", outcome=outcome).outcome == outcome


def test_the_guests_own_fences_are_not_the_hosts(tmp_path: Path) -> None:
    judge(tmp_path, 0x62050073)
    fences = read_fences(tmp_path / "translations")
    assert list(fences) == [0x80001000]
    options = execution_options(fences, [SITE], str(tmp_path / "log"))
    assert options[options.index("-dfilter") + 1] == "0x80001000+0x2,0x80200452+0x2"


@pytest.mark.parametrize(("program", "can"), [("qemu-system-riscv64", True), ("/opt/bin/qemu-system-x86_64", True),
                                              ("{guest}", False), ("xen", False)])
def test_only_qemu_can_be_observed(program: str, can: bool) -> None:
    version = HostVersion("1", "toy", "1.0", Get("none"), (program, "{guest}"))
    host = HostBuild(HostSpec("h", "", "h", Path("/h"), ("riscv64",), (version,), Limits()), version, "riscv64")
    assert can_observe(host) == can
