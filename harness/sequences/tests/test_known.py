# SPDX-License-Identifier: BSD-2-Clause
"""Whether a finding is known: by the calls and the kept sequences of the host's records."""
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from harness.matrix.model import MatrixError
from harness.records.load import load_all
from harness.records.record import Record, Shown
from harness.sequences.judge import FATAL
from harness.sequences.kept import FOLDER, SCHEMA, read_repeat
from harness.sequences.known import Decision, decide
from harness.sequences.record import registers
from harness.sequences.state import Kept
from harness.sequences.steps import Step, Value, number
from harness.sequences.vocabulary import strange_arguments

from .inproc import ROOT, vocabulary

SBI = vocabulary("sbi", "3.0", "riscv64")
XEN = vocabulary("xen", "4.20", "x86_64")
HOST = "host@1"
READ = "pmu.counter_fw_read"
STEP = Step(READ, (number(0x1000),))


def record(*calls, name="host/it", affects=(HOST,), tests=(), kind="wrong error"):
    shows = (Shown(hosts=frozenset(affects), guests=frozenset(("sbi-sequences@3.0",)), tests=frozenset(tests)),) if tests else ()
    return Record(name, SimpleNamespace(data={"kind": kind, "registers": list(calls)}), affects, shows)


def finding(kind="status", about="-7", step=STEP):
    return Kept(kind, step.call, about, "what was seen", ((step,),))


def decided(kept, *records, root=ROOT, words=SBI):
    return decide(records, HOST, words, kept, root)


@pytest.mark.parametrize("after, where", [
    ({"a0": -7}, "known"), ({"a0": (1 << 64) - 7}, "known"), ({"a0": -3}, "other"), ({"a0": 0, "a1": -7}, "other"),
    ({"a1": 7}, "open"), ({"a0": "any number"}, "open"), (None, "open")])
def test_a_status_is_held_against_the_status_that_came_back(after, where):
    call = {"call": READ, "before": {"a0": 5}, **({"after": after} if after else {})}
    assert decided(finding(), record(call)) == Decision(**{where: ("host/it",)})


def test_a_status_of_32_bits_is_one_whatever_is_above_it():
    step = Step("vcpu.get_runstate_info", ())
    call = {"call": step.call, "after": {"rax": -22}}
    assert decided(finding(about="-22", step=step), record(call), words=XEN).known == ("host/it",)


@pytest.mark.parametrize("call", [{"call": "pmu.counter_fw_read_hi", "after": {"a0": -7}}, None])
def test_a_record_that_is_not_about_the_call_says_nothing(call):
    assert decided(finding(), record(*([call] if call else []))) == Decision()
    assert decided(finding(), record({"call": READ, "after": {"a0": -7}}, affects=("host@2",))) == Decision()


def test_one_call_that_shows_it_is_enough_and_all_have_to_show_something_else():
    other, same, untold = ({"call": READ, "after": {"a0": -3}}, {"call": READ, "after": {"a0": -7}}, {"call": READ})
    assert decided(finding(), record(other, untold, same)).known == ("host/it",)
    assert decided(finding(), record(other, untold)).open == ("host/it",)
    assert decided(finding(), record(other, other)).other == ("host/it",)


def test_the_end_of_a_boot_is_held_against_the_same_registers():
    crash = finding("crash", "counter_idx")
    assert decided(crash, record({"call": READ, "before": registers(SBI, STEP)})).known == ("host/it",)
    assert decided(crash, record({"call": READ, "before": {**registers(SBI, STEP), "a0": 1}})).open == ("host/it",)
    assert decided(crash, record({"call": READ, "before": registers(SBI, STEP), "after": {"a0": -3}})).other == ("host/it",)


def test_a_call_that_does_not_come_back_is_none_that_answers():
    call = {"call": READ, "before": {**registers(SBI, STEP), "a0": 1}}
    for kind in ("crash", "hang"):
        assert decided(finding(), record(call, kind=kind)).other == decided(finding("memory", ""), record(call, kind=kind)).other == ("host/it",)
        assert decided(finding("hang", "counter_idx"), record(call, kind=kind)).open == ("host/it",)


def test_what_cannot_be_compared_is_left_open():
    call = {"call": READ, "before": registers(SBI, STEP), "after": {"a0": -7}}
    for kind, about in (("memory", ""), ("registers", "a3"), ("contradiction", "again"), ("status", "exception")):
        assert decided(finding(kind, about), record(call)).open == ("host/it",)


WRITE = Step("dbcn.console_write", (number(1), number(0), Value("$scratch_high")))


@pytest.mark.parametrize("kept, where", [
    (finding("hang", "base_addr_lo", WRITE), "known"), (finding("hang", "", WRITE), "open"), (finding("status", "-7", WRITE), "other"),
    (finding("crash", "base_addr_lo", WRITE), "other")])
def test_a_kept_sequence_of_a_record(kept, where, tmp_path):
    folder = tmp_path / FOLDER / "sbi"
    folder.mkdir(parents=True)
    (folder / "dbcn.console_write.address-zero.json").write_text(json.dumps({
        "schema": SCHEMA, "host": HOST, "abi": "sbi", "release": "3.0", "arch": "riscv64", "kind": "hang", "call": "dbcn.console_write",
        "sequences": [[{"call": "dbcn.console_write", "args": [["number", 1], ["number", 0], ["$scratch_high", 0]]}]]}))
    one = record(tests=("dbcn.console_write.address-zero", "dbcn.console_write.none-kept"))
    assert decided(kept, one, root=tmp_path) == Decision(**{where: ("host/it",)})
    # The calls of its registers are of the same fault, though the record is of another kind and says nothing of what came back.
    same = record({"call": WRITE.call, "before": {"a0": 9}}, tests=("dbcn.console_write.address-zero",), kind="out of bounds")
    assert decided(kept, same, root=tmp_path) == Decision(**{"open" if where == "other" and kept.kind == "crash" else where: ("host/it",)})


@pytest.mark.parametrize("change", [{"kind": None}, {"kind": []}, {"kind": "strange"}, {"call": "no.such"}, {"call": None}])
def test_a_damaged_kept_sequence_is_one_line(tmp_path, change):
    file = tmp_path / FOLDER / "sbi" / "dbcn.console_write.none.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"schema": SCHEMA, "host": HOST, "abi": "sbi", "release": "3.0", "arch": "riscv64", "kind": "crash",
                                "call": READ, "sequences": [[{"call": READ, "args": [["number", 1]]}]], **change}))
    with pytest.raises(MatrixError, match="none.json: 'kind' is not one of"):
        decided(finding(), record(tests=("dbcn.console_write.none",)), root=tmp_path)


def test_words():
    assert Decision().words == ""
    assert Decision(known=("a/b",), other=("c/d",)).words == "known: a/b"
    assert Decision(other=("c/d",), open=("e/f",)).words == "perhaps known: e/f cannot be compared with it"
    assert Decision(other=("c/d",)).words == "not known: what c/d says of this call is something else"
    assert Decision(other=("c/d", "e/f")).words == "not known: what c/d, e/f say of this call is something else"


KEPT = [(record, file) for record in load_all(ROOT) for shown in record.shows for test in sorted(shown.tests)
        if (file := ROOT / FOLDER / "sbi" / f"{test}.json").exists() and json.loads(file.read_text())["kind"] in FATAL]


@pytest.mark.parametrize("one, file", KEPT, ids=lambda one: one.stem if isinstance(one, Path) else "")
def test_a_kept_sequence_that_is_drawn_again_is_known(one, file):
    data, (sequence,) = read_repeat(file)
    about = "+".join(strange_arguments(SBI.entries[data["call"]], sequence[-1]))
    assert decide([one], one.affects[0], SBI, Kept(data["kind"], data["call"], about, "", (sequence,)), ROOT).known == (one.name,)


def test_there_are_such_sequences():
    assert KEPT
