# SPDX-License-Identifier: BSD-2-Clause
"""Deliberate faults of a host are found, and made as short as they can be."""
import pytest

from harness.sequences import boot
from harness.sequences.judge import Judge
from harness.sequences.steps import Step, number
from harness.sequences.table import encode_table

from . import inproc
from .inproc import broken, run_session, vocabulary

FLUSH, ASK = "mmu.flush_tlb", "cpu.get_vcpu"
FAULTS = [(inproc.CRASH, "crash", ""), (inproc.MEMORY, "memory", ""), (inproc.STATUS, "status", "-99"), (inproc.REGISTERS, "registers", "12"),
          (inproc.HANG, "hang", "")]


@pytest.mark.parametrize("fault,kind,about", FAULTS)
def test_a_fault_is_found_and_shortest(fault, kind, about, tmp_path, monkeypatch):
    monkeypatch.setattr(boot, "QUIET", 2.0)
    state = run_session(broken(fault, tmp_path), tmp_path)
    found = [kept for kept in state.findings if kept.signature == (kind, ASK, about)]
    assert len(found) == 1, state.findings
    assert found[0].confirmed
    steps = [step for sequence in found[0].program for step in sequence]
    assert [step.call for step in steps] == [FLUSH, ASK]
    assert all(not step.stores for step in steps)


def test_an_answer_that_denies_an_earlier_one(tmp_path):
    state = run_session(broken(inproc.CONTRADICTION, tmp_path), tmp_path)
    found = [kept for kept in state.findings if kept.kind == "contradiction"]
    assert [(kept.call, kept.about, kept.confirmed) for kept in found] == [(ASK, "again", True)]
    assert [step.call for step in found[0].program[0]] == [ASK, ASK] and len(found[0].program) == 1


def test_the_host_without_a_fault_has_no_finding(tmp_path):
    state = run_session(inproc.inproc(), tmp_path, 3.0)
    assert not state.findings and state.sequences > 100 and not state.lost


def test_what_was_found_does_not_end_every_boot(tmp_path):
    state = run_session(broken(inproc.CRASH, tmp_path), tmp_path)
    again = run_session(broken(inproc.CRASH, tmp_path), tmp_path, state=state)
    assert len(again.findings) == 1 and again.sequences > 200


def run_steps(ready, steps, folder):
    with boot.Runner(ready, inproc.ROOT, folder, 1, lambda: False) as runner:
        return runner.run([encode_table(vocabulary(), [tuple(steps)])])[0]


def test_a_write_into_what_was_given_to_the_host_is_right(tmp_path):
    """The byte behind $scratch that the broken host writes is in a page that an earlier call was told of."""
    from harness.sequences.steps import Value
    steps = [Step("event.set_area", (Value("$scratch", 0x1000),)), Step(FLUSH, (number(0),)), Step(ASK)]
    outcome = run_steps(broken(inproc.MEMORY, tmp_path), steps, tmp_path)
    assert outcome.told.answers[0][2].changes
    assert not [one for one in Judge(vocabulary()).judge([tuple(steps)], outcome) if one.kind == "memory"]
