# SPDX-License-Identifier: BSD-2-Clause
"""Kept sequences: tests of a guest, each named by one record; and what such a guest says of hosts that are right, wrong or gone."""
import json
import subprocess
from dataclasses import replace

import pytest

from harness.matrix.build import Product
from harness.matrix.ktap import KtapParser
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import Cell, MatrixError
from harness.matrix.models import Models
from harness.matrix.plan import guest_builds, host_builds
from harness.matrix.resume import image_from
from harness.records.load import load_all
from harness.sequences.boot import Runner, find_cells, prepare
from harness.sequences.fill import main as fill
from harness.sequences.kept import FOLDER, KINDS, read_kept
from harness.sequences.steps import Step, number
from harness.sequences.table import encode_table

from . import inproc
from .inproc import ROOT, broken, vocabulary

FOUND = sorted((ROOT / FOLDER).glob("*/*.json"))
GUESTS = [guest for guest in load_guests(ROOT, ROOT / "guests") if guest.test_set == "sequences"]
MODELS = Models(ROOT)
FLUSH, ASK = Step("mmu.flush_tlb", (number(0),)), Step("cpu.get_vcpu")
SBI = MODELS.side("sbi", "3.0", "riscv64").abi


@pytest.mark.parametrize("file", FOUND, ids=lambda file: file.stem)
def test_a_kept_sequence_is_a_test_and_one_record_names_it(file):
    data = json.loads(file.read_text())
    mine = [guest for guest in GUESTS if guest.abi == data["abi"] == file.parent.name and data["arch"] in guest.arch]
    assert len(mine) == 1
    names = {f"{mine[0].name}@{release}" for release in mine[0].releases}
    records = [record for record in load_all(ROOT) for block in record.shows if file.stem in block.tests and names & set(block.guests)]
    assert len(records) == 1
    assert f"{FOLDER / file.parent.name / file.name}" in records[0].data["note"]


def test_there_are_kept_sequences():
    assert len(FOUND) >= 7
    assert not [file for file in (ROOT / FOLDER).rglob("*") if file.is_file() and file not in FOUND]


def test_a_host_that_lacks_the_call_may_be_ahead_and_right():
    """Else a host would be blamed for having mended what a record says of an older one."""
    guest, = [build for build in guest_builds(GUESTS, MODELS.releases) if build.abi == "sbi"]
    host, = [build for build in host_builds(load_hosts(ROOT, ROOT / "hosts"), MODELS.releases) if build.name == "opensbi@1.6"]
    allowed = {test.name: test.allowed for test in MODELS.predict(Cell(guest, host)).tests}
    assert allowed["dbtr.read_triggers.range-wraps-to-zero"] == {"pass", "absent"} and len(allowed) == sum(file.parent.name == "sbi" for file in FOUND)


# --- what is no test

GOOD = json.loads((ROOT / FOLDER / "sbi" / "sse.inject.not-registered.json").read_text())


@pytest.mark.parametrize("change,name,words", [
    ({"sequences": GOOD["sequences"] * 2}, "sse.inject.a", "a test is one sequence, and it has 2"),
    ({"sequences": [[{"call": "sse.eject"}]]}, "sse.eject.a", "sbi 3.0 has no call 'sse.eject'"),
    ({"sequences": [[{"call": "sse.inject"}]]}, "sse.inject.a", "sse.inject has 2 arguments in sbi 3.0, not 0"),
    ({"kind": "memory"}, "sse.inject.a", f"shows only {', '.join(KINDS)}, and 'kind' is memory"),
    ({}, "sse.enable.a", "its name is that of a test of its last call: sse.inject.<what is tried>.json"),
    ({}, "sse.inject.a b", "its name is that of a test of its last call"),
    ({"schema": "x"}, "sse.inject.a", "its schema is not hvabi-fuzz-sequence/1"),
])
def test_what_is_no_test_is_refused(change, name, words, tmp_path, capsys):
    folder = tmp_path / FOLDER / "sbi"
    folder.mkdir(parents=True)
    (folder / f"{name}.json").write_text(json.dumps({**GOOD, **change}))
    with pytest.raises(MatrixError, match=".json") as refused:
        read_kept(tmp_path, SBI, "riscv64")
    assert words in str(refused.value) and "\n" not in str(refused.value)
    (tmp_path / "spec").symlink_to(ROOT / "spec")
    (tmp_path / "image").write_bytes(b"none")
    assert fill([str(tmp_path / "image"), "sbi", "3.0", "riscv64", str(tmp_path / "out")], tmp_path) == 3
    assert words in (err := capsys.readouterr().err) and err.count("\n") == 1 and not (tmp_path / "out").exists()


@pytest.mark.parametrize("words,status,said", [
    ([], 2, "usage:"), (["image", "sbi", "3.0", "riscv64", "out"], 3, "no place for a table"), (["image", "sbi", "9.9", "riscv64", "out"], 3, "no release '9.9'"),
    (["none", "sbi", "3.0", "riscv64", "out"], 3, "none: No such file"), (["image", "abc", "3.0", "riscv64", "out"], 3, "spec/abc")])
def test_an_image_that_cannot_be_filled(words, status, said, tmp_path):
    (tmp_path / "image").write_bytes(b"no image")
    done = subprocess.run([ROOT / "guests" / "sequences" / "fill-kept", *words], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == status and said in done.stderr and done.stderr.count("\n") == 1, done.stderr


# --- what the guest says

TESTS = {"mmu.flush_tlb.first": (FLUSH,), "cpu.get_vcpu.after-flush": (FLUSH, ASK), "cpu.get_vcpu.alone": (ASK,)}


def run_kept(ready, folder, parser):
    """Feeds the report of a boot to the parser."""
    with Runner(ready, ROOT, folder, 1, lambda: False) as runner:
        parser.feed(runner.run([encode_table(vocabulary(), TESTS.values(), TESTS)])[0].output)
    return parser.report


def outcomes(report):
    return [report.results[name].outcome for name in TESTS]


def test_a_host_that_is_right_passes_all(tmp_path):
    report = run_kept(inproc.inproc(), tmp_path, KtapParser(list(TESTS)))
    assert outcomes(report) == ["pass"] * 3 and report.ended and not report.problems
    assert report.results["cpu.get_vcpu.after-flush"].facts[-1][0] == 0


@pytest.mark.parametrize("fault,words", [(inproc.STATUS, "(-99), which it never may"), (inproc.REGISTERS, "r12")])
def test_a_wrong_answer_fails_its_test(fault, words, tmp_path):
    report = run_kept(broken(fault, tmp_path), tmp_path, KtapParser(list(TESTS)))
    assert outcomes(report) == ["pass", "fail", "fail"] and report.ended and not report.problems
    assert words in report.results["cpu.get_vcpu.after-flush"].message


def test_a_host_that_dies_leaves_the_rest_to_another_boot(tmp_path):
    host, parser = broken(inproc.CRASH, tmp_path), KtapParser(list(TESTS))
    report = run_kept(host, tmp_path, parser)
    assert report.running == "cpu.get_vcpu.after-flush" and outcomes(report) == ["pass", "not-run", "not-run"]
    image = tmp_path / "resumed"
    image.write_bytes(image_from(host.guest.path.read_bytes(), parser.resume("crash", "the host is gone"), "little"))
    report = run_kept(replace(host, guest=Product(image)), tmp_path, parser)
    assert outcomes(report) == ["pass", "crash", "pass"] and report.ended and not report.problems


def test_a_call_that_is_not_there_is_absent(tmp_path):
    """The guest of the newest release on the oldest host."""
    old, = prepare(find_cells(["inproc@4.0"], [], [], ROOT, "4.3"), ROOT, 2, lambda: False)
    names = {call.full_name for call in MODELS.side("vmi", "4.3", "x86_64").abi.calls} - {
        call.full_name for call in MODELS.side("vmi", "4.0", "x86_64").abi.calls}
    call = next(entry for entry in vocabulary().entries.values() if entry.name in names and not entry.way.buffers)
    table = encode_table(vocabulary(), [(Step(call.name, (number(0),) * len(call.way.args)),)], [f"{call.name}.gone"])
    with Runner(old, ROOT, tmp_path, 1, lambda: False) as runner:
        parser = KtapParser([f"{call.name}.gone"])
        parser.feed(runner.run([table])[0].output)
    assert parser.report.results[f"{call.name}.gone"].outcome == "absent"
