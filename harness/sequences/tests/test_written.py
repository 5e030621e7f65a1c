# SPDX-License-Identifier: BSD-2-Clause
"""What is written of a finding: a case that a spec can have, and a draft that is a record but for what a person has to find out."""
import json
import shutil

import jsonschema
import pytest
import yaml

from generator.lang.load import load
from generator.model.resolve import resolve
from harness.sequences.paste import make_case
from harness.sequences.record import FILL, draft_record, registers
from harness.sequences.state import Kept
from harness.sequences.steps import FILL as ZEROS
from harness.sequences.steps import Step, Store, Value, number

from .inproc import ROOT, vocabulary

SBI = ("sbi", "3.0", "riscv64")
SET = Step("dbtr.set_shmem", (Value("$scratch"), Value("$scratch_high"), number(0)))
READ = Step("dbtr.read_triggers", (number(1), number((1 << 64) - 1)))
KEPT = Kept("crash", "dbtr.read_triggers", "trig_count", "the host is gone", ((SET, READ),), confirmed=True)


def test_a_case_with_the_calls_before_it():
    text = make_case(vocabulary(*SBI), KEPT)
    case, = yaml.safe_load(text)
    assert case["given"] == [{"call": "set_shmem", "args": {"shmem_phys_lo": "$scratch", "shmem_phys_hi": "$scratch_high"}}]
    assert case["args"] == {"trig_idx_base": 1, "trig_count": (1 << 64) - 1}
    assert case["expect"] == ["success", "no_shmem", "bad_range"] and case["name"].startswith("fuzz-crash-")
    assert text.startswith("# crash in dbtr.read_triggers: the host is gone\n")


def test_a_case_can_be_pasted_into_the_spec(tmp_path):
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    file = tmp_path / "spec" / "sbi" / "dbtr.yaml"
    before, mark, after = file.read_text().partition("  read_triggers:\n")
    head, cases, tail = after.partition("    cases:\n")
    file.write_text(before + mark + head + cases + make_case(vocabulary(*SBI), KEPT) + tail)
    abi = resolve(load(tmp_path / "spec" / "sbi", tmp_path), "3.0")
    call = next(call for call in abi.calls if call.full_name == READ.call)
    assert any(case.name.startswith("fuzz-crash-") and case.args == (1, (1 << 64) - 1) for case in call.cases)


def test_memory_of_a_case():
    step = Step("pmu.event_get_info", (Value("$scratch", 16), Value("$scratch_high"), number(2), number(0)),
                (Store(0x1010, ZEROS, number(32)), Store(0x1010, 32, number(5)), Store(0x1028, 64, Value("$unmapped")), Store(0x3000, 8, number(1))))
    text = make_case(vocabulary(*SBI), Kept("memory", step.call, "", "x", ((step,),)))
    case, = yaml.safe_load(text)
    assert list(case["in"].values()) == [[{"event_idx": 5}, {"event_data": "$unmapped"}]]
    assert "8 bits at 0x3000 of the arena are 1" in text


@pytest.mark.parametrize("kind", ["crash", "hang", "flood", "guest", "memory", "code", "registers", "status", "contradiction"])
def test_a_draft_is_a_record(kind):
    schema = json.loads((ROOT / "harness" / "records" / "finding.schema.json").read_text())
    text = draft_record("opensbi@1.9", vocabulary(*SBI), Kept(kind, READ.call, "", "the host: is 'gone' # \"now\"", ((SET, READ),)), "x.json")
    data = yaml.safe_load(text)
    jsonschema.validate(data, schema)
    assert ("harness/sequences/found/sbi/" in data["unseen"]) == (kind not in ("memory", "code", "contradiction")) and "x.json" in data["unseen"]
    assert FILL in text and data["affects"] == ["opensbi@1.9"] and "not seen again" in data["note"]


def test_registers_are_those_that_travel():
    assert registers(vocabulary(*SBI), READ) == {"a7": 0x44425452, "a6": 2, "a0": 1, "a1": (1 << 64) - 1}
    assert registers(vocabulary(*SBI), SET)["a0"] == "$scratch"
    assert registers(vocabulary(), Step("experimental.echo", (number(5),)))["rdi"] == 5
