# SPDX-License-Identifier: BSD-2-Clause
"""The command: what it refuses, what it keeps, and that it goes on where it ended."""
import argparse
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

from generator.command_line import Command, run_guarded
from harness.matrix.model import MatrixError
from harness.records.record import Record
from harness.sequences import boot, command, judge, record, session, state
from harness.sequences.boot import find_cells
from harness.sequences.state import State, load_state

from .inproc import ROOT, STATUS, broken, inproc, run_session, vocabulary

HOST = "inproc@4.3"
COMMANDS = {"fuzz": Command("harness.sequences.command", "")}


def run(capsys, *words):
    status = run_guarded("hvabi fuzz", ["fuzz", *map(str, words)], COMMANDS)
    out, err = capsys.readouterr()
    return status, out, err


def folder_of(out):
    return out / "sequences@4.3-x86_64--inproc@4.3"


def test_a_host_without_findings(capsys, tmp_path):
    status, out, _ = run(capsys, HOST, "--seconds", 1, "--out", tmp_path / "out")
    assert (status, out.count("\n")) == (0, 1) and "0 findings" in out
    data = json.loads((folder_of(tmp_path / "out") / "coverage.json").read_text())
    assert data["calls"]["mmu.flush_tlb"]["reached"]["success"] and "cpu.halt" in data["left_out"]
    table = (folder_of(tmp_path / "out") / "coverage.txt").read_text()
    assert "mmu.flush_tlb" in table and "pairs of call and status" in table
    assert not list((tmp_path / "out").rglob(".boot-*"))


@pytest.mark.parametrize("words", [[], ["nothing@1"], ["inproc@9.9"], [HOST, "--seconds", "0"], [HOST, "--seconds", "nan"], [HOST, "--seed", "-1"],
                                   [HOST, "--jobs", "0"], [HOST, "--arch", "riscv64"], [HOST, "--abi", "xen"], [HOST, "--seed", "x"]])
def test_usage(capsys, tmp_path, words):
    status, out, err = run(capsys, *words, "--out", tmp_path / "out")
    assert status == 2 and not out and "hvabi fuzz: " in err and "Traceback" not in err
    assert not (tmp_path / "out").exists()


def test_a_folder_may_be_named_from_wherever_one_is(capsys, tmp_path, monkeypatch):
    """Boots run in the folder of the project."""
    monkeypatch.chdir(tmp_path)
    status, out, err = run(capsys, HOST, "--seconds", "0.1", "--out", "mine")
    assert status == 0 and "0 findings" in out, err
    (tmp_path / "one.json").write_text(json.dumps(REPEAT))
    status, out, err = run(capsys, "--repeat", "one.json", "--out", "mine")
    assert status == 0 and "value 0x6" in out, err


@pytest.mark.parametrize("words", [["--seconds", "1e9"], ["--seconds", "inf"], ["--jobs", "1000"], ["--seed", str(1 << 63)]])
def test_what_is_too_much_is_not_called_too_little(capsys, tmp_path, words):
    status, _, err = run(capsys, HOST, *words, "--out", tmp_path / "out")
    assert status == 2 and words[0] in err and (" at most " in err or " to " in err)


def test_help_has_an_example(capsys):
    status, out, _ = run(capsys, "--help")
    assert status == 0 and "examples: hvabi fuzz opensbi@1.9" in out


def test_this_machines_own_hypervisor_only_by_its_name():
    for name in ("kvm*", "*", "kvm-loca?", "kvm"):
        assert "kvm-local" not in {cell.host.spec.name for cell in find_cells([name], [], [], ROOT)} if name != "kvm-loca?" else True
    with pytest.raises(MatrixError):
        find_cells(["kvm-loca?"], [], [], ROOT)
    assert {cell.host.spec.name for cell in find_cells(["kvm-local"], [], [], ROOT)} == {"kvm-local"}


def test_a_run_goes_on_where_the_last_one_ended(tmp_path):
    """Two runs of one round each are one run of two."""
    once = run_session(inproc(), tmp_path)
    once.save(tmp_path)
    again = run_session(inproc(), tmp_path, state=load_state(tmp_path))
    whole = run_session(inproc(), tmp_path)
    whole = run_session(inproc(), tmp_path, state=whole)
    assert (again.round, again.sequences, again.steps, again.coverage) == (2, whole.sequences, whole.steps, whole.coverage)


def test_a_run_that_is_killed_leaves_a_state_that_can_be_used(tmp_path):
    out = tmp_path / "out"
    words = [sys.executable, str(ROOT / "hvabi"), "fuzz", HOST, "--seconds", "60", "--out", str(out)]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    file = folder_of(out) / state.FILE
    end = time.monotonic() + 120
    while not file.exists() and time.monotonic() < end and process.poll() is None:
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    kept = load_state(folder_of(out))
    assert kept is not None and kept.round >= 1
    done = subprocess.run([*words[:4], "--seconds", "0.1", "--out", str(out)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert load_state(folder_of(out)).round > kept.round
    assert not list(out.rglob(".boot-*"))


def test_another_seed_does_not_go_on(capsys, tmp_path):
    assert run(capsys, HOST, "--seconds", "0.1", "--out", tmp_path / "out")[0] == 0
    status, _, err = run(capsys, HOST, "--seconds", "0.1", "--seed", 2, "--out", tmp_path / "out")
    assert status == 2 and "of the seed 1" in err and "--fresh" in err
    assert run(capsys, HOST, "--seconds", "0.1", "--seed", 2, "--fresh", "--out", tmp_path / "out")[0] == 0


def test_only_some_calls(capsys, tmp_path):
    status, _, err = run(capsys, HOST, "--seconds", "0.1", "--only", "nothing.*", "--out", tmp_path / "none")
    assert status == 2 and "no call that can be made there fits nothing.*" in err
    assert run(capsys, HOST, "--seconds", "0.1", "--only", "mmu.*", "--only", "cpu.query", "--out", tmp_path / "out")[0] == 0
    data = json.loads((folder_of(tmp_path / "out") / "coverage.json").read_text())
    assert {name.split(".")[0] for name in data["calls"]} == {"mmu", "cpu"} and data["left_out"]["console.write"] == "nobody asked for it"
    status, _, err = run(capsys, HOST, "--seconds", "0.1", "--out", tmp_path / "out")
    assert status == 2 and "is of other calls (--only)" in err


def test_another_release_of_the_abi(capsys, tmp_path):
    status, out, _ = run(capsys, HOST, "--seconds", "0.1", "--release", "4.0", "--out", tmp_path / "out")
    assert status == 0 and "(vmi 4.0, x86_64)" in out
    assert run(capsys, HOST, "--release", "9.9", "--out", tmp_path / "other")[0] == 2


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"schema": "hvabi-fuzz/1"}', '{"schema": "hvabi-fuzz/1", "findings": []}',
                                  '{"schema": "hvabi-fuzz/1", "findings": [{}], "seed": 1, "cell": "", "spec": ""}', "\0" * 50, "[" * 100000])
def test_a_state_that_is_none_is_refused_in_a_line(capsys, tmp_path, text):
    folder = folder_of(tmp_path / "out")
    folder.mkdir(parents=True)
    (tmp_path / "out" / ".hvabi-fuzz").touch()
    (folder / state.FILE).write_text(text)
    status, _, err = run(capsys, HOST, "--seconds", "0.1", "--out", tmp_path / "out")
    assert status == 3 and "is no state of hvabi fuzz" in err and "Traceback" not in err


STATE = {"schema": state.SCHEMA, "seed": 1, "cell": "c", "spec": "s", "only": ["a"], "round": 1, "sequences": 1, "steps": 1, "boots": 1,
         "seconds": 0.5, "coverage": {"mmu.flush_tlb": {"0": 1, "-3": 2, "exception": 1, "not made": 1}}, "lost": 0,
         "findings": [{"kind": "crash", "call": "mmu.flush_tlb", "about": "", "detail": "d", "seen": 1, "confirmed": True, "file": "it.json",
                       "program": [[{"call": "mmu.flush_tlb", "args": [["number", 1]]}]]}]}


def places(node, path=()):
    """Every place in it, but the whole."""
    for step, part in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*path, step)
        yield from places(part, (*path, step))


def value_at(node, path):
    for step in path:
        node = node[step]
    return node


@pytest.mark.parametrize("path", places(STATE), ids=str)
def test_each_part_of_a_state_is_what_it_must_be(tmp_path, path):
    """Something of another kind in its place is refused as no state. What comes through is of its kind, and makes no fault later."""
    for value in (None, [], {}, "\x1b[31m", "../it", -1, True, 10 ** 30, 0.5, float("nan"), [None], [[]], {"a": None}, {"x": -1}):
        data = json.loads(json.dumps(STATE))
        value_at(data, path[:-1])[path[-1]] = value
        (tmp_path / state.FILE).write_text(json.dumps(data))
        try:
            load_state(tmp_path)
        except MatrixError as error:
            assert str(error).startswith(f"{tmp_path / state.FILE} is no state of hvabi fuzz (") and "\n" not in str(error)
        else:
            assert type(value) is type(value_at(STATE, path)) or (path == ("seconds",) and value >= 0), value


def test_a_state_as_it_is_written_is_read(tmp_path):
    (tmp_path / state.FILE).write_text(json.dumps(STATE))
    kept = load_state(tmp_path)
    assert kept.findings[0].program[0][0].call == "mmu.flush_tlb" and kept.coverage == STATE["coverage"]
    kept.save(tmp_path)
    assert load_state(tmp_path) == kept


def test_a_state_may_be_of_every_kind_that_is_found(tmp_path):
    assert set(record.KINDS) == set(judge.KINDS)
    for kind in judge.KINDS:
        (tmp_path / state.FILE).write_text(json.dumps({**STATE, "findings": [{**STATE["findings"][0], "kind": kind}]}))
        assert load_state(tmp_path).findings[0].kind == kind


def test_a_host_that_never_comes_to_a_call_is_no_host_without_findings(capsys, tmp_path, monkeypatch):
    """An emulator that ends at once, for example: nothing was found, because nothing was looked at."""
    def silent(self, tables):
        self.boots += len(tables)
        return [boot.Outcome(boot.Told(), "exited", "exit status 7: no such machine", b"", 0.0) for _ in tables]

    monkeypatch.setattr(boot.Runner, "run", silent)
    status, out, err = run(capsys, HOST, "--seconds", "0.1", "--out", tmp_path / "out")
    assert status == 3 and not out and "no call was made in" in err and "exit status 7: no such machine" in err


def test_an_interrupted_run_says_what_it_found_and_where_it_is(capsys, tmp_path, monkeypatch):
    """The interrupt comes in the second round. What is said is of the first, as the state and the coverage are."""
    real, rounds = session.Session.run_round, []

    def run_round(self):
        rounds.append(1)
        real(self)
        if len(rounds) == 2:
            os.kill(os.getpid(), signal.SIGINT)
            self._runner.run([])

    monkeypatch.setattr(session.Session, "run_round", run_round)
    status, out, err = run(capsys, HOST, "--seconds", "60", "--out", tmp_path / "out")
    kept = load_state(folder_of(tmp_path / "out"))
    assert status == 3 and kept.round == 1 and f": {kept.sequences} sequences, {kept.steps} calls" in out
    assert err.splitlines()[-2:] == [f"hvabi fuzz: all whole rounds are kept in {tmp_path / 'out'}: the same command goes on from there",
                                     "hvabi fuzz: interrupted"]
    assert json.loads((folder_of(tmp_path / "out") / "coverage.json").read_text())["sequences"] == kept.sequences


def test_a_run_that_is_interrupted_in_its_first_round_says_nothing_of_the_host(capsys, tmp_path, monkeypatch):
    def run_round(self):
        os.kill(os.getpid(), signal.SIGINT)
        self._runner.run([])

    monkeypatch.setattr(session.Session, "run_round", run_round)
    status, out, err = run(capsys, HOST, "--seconds", "60", "--out", tmp_path / "out")
    assert (status, out) == (3, "") and err.splitlines()[-1] == "hvabi fuzz: interrupted"


def test_sequences_that_were_never_made_are_told(capsys, tmp_path, monkeypatch):
    real = session.Session.run_round

    def run_round(self):
        real(self)
        self._state.lost += 17

    monkeypatch.setattr(session.Session, "run_round", run_round)
    _, out, err = run(capsys, HOST, "--seconds", "0.01", "--out", tmp_path / "out", "--json")
    assert json.loads(out)["hosts"][0]["lost"] == 17 and "17 more sequences were drawn and never made" in err


def test_a_finding_tells_the_records_of_its_call_and_counts_unless_one_is_of_it(capsys):
    def conclude(**records):
        finding = {"kind": "crash", "call": "a.b", "detail": "d", "confirmed": True, "file": "it.json", "known": (), "other": (), "open": (), **records}
        one = {"host": "h@1", "abi": "sbi", "release": "1.0", "arch": "riscv64", "sequences": 1, "calls": 1, "reached": 1, "possible": 1,
               "folder": "f", "findings": [finding]}
        return command.conclude([one], [], argparse.Namespace(json=False)), capsys.readouterr().out

    status, out = conclude(open=("host/it",))
    assert status == 1 and "perhaps known: host/it cannot be compared with it" in out and "of them known" not in out
    status, out = conclude(other=("host/it",))
    assert status == 1 and "not known: what host/it says of this call is something else" in out
    status, out = conclude(known=("host/it",))
    assert status == 0 and "1 findings, 1 of them known" in out and "known: host/it" in out
    assert conclude()[0] == 1


def test_what_a_run_finds_is_held_against_the_records(capsys, tmp_path, monkeypatch):
    """A host that answers with a status that no call has: by a record of another host it is new, by one of this host it is known."""
    ready = broken(STATUS, tmp_path)
    (tmp_path / "first").mkdir()
    found = run_session(ready, tmp_path / "first")
    for host, status in (("other@1", 1), (HOST, 0)):
        data = {"kind": "wrong error", "registers": [{"call": one.call, "after": {"rax": int(one.about)}} for one in found.findings if one.kind == "status"]}
        records = [Record("host/it", SimpleNamespace(data=data), (host,))]
        monkeypatch.setattr(command, "load_all", lambda root: records)
        monkeypatch.setattr(command, "prepare", lambda *_: [ready])
        got, out, _ = run(capsys, HOST, "--seconds", "0.01", "--out", tmp_path / host)
        assert got == status and ("known: host/it" in out) == (status == 0), out


def test_a_folder_of_somebody_else_is_refused(capsys, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    status, _, err = run(capsys, HOST, "--out", tmp_path)
    assert status == 2 and "did not write" in err


def test_two_runs_never_share_a_folder(capsys, tmp_path):
    lock = command.claim(tmp_path / "out")
    try:
        status, _, err = run(capsys, HOST, "--out", tmp_path / "out")
        assert status == 3 and "another run uses" in err
    finally:
        lock.close()


def test_a_full_disk_ends_in_a_line_and_keeps_what_was(capsys, tmp_path, monkeypatch):
    assert run(capsys, HOST, "--seconds", "0.1", "--out", tmp_path / "out")[0] == 0
    before = (folder_of(tmp_path / "out") / state.FILE).read_bytes()

    def full(path, text, errors="strict"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(state, "write_atomically", full)
    status, _, err = run(capsys, HOST, "--seconds", "0.1", "--out", tmp_path / "out")
    assert status == 3 and "No space left on device" in err and "Traceback" not in err
    assert (folder_of(tmp_path / "out") / state.FILE).read_bytes() == before


REPEAT = {"schema": command.SCHEMA, "host": HOST, "abi": "vmi", "release": "4.3", "arch": "x86_64",
          "sequences": [[{"call": "experimental.echo", "args": [["number", 5]]}, {"call": "experimental.echo", "args": [["result", 1, 0]]}]]}


def test_repeat_says_what_comes(capsys, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(REPEAT))
    status, out, _ = run(capsys, "--repeat", tmp_path / "one.json", "--out", tmp_path / "out")
    assert status == 0 and "value 0x5" in out and "value 0x6" in out
    status, out, _ = run(capsys, "inproc@4.1", "--repeat", tmp_path / "one.json", "--out", tmp_path / "out")
    assert status == 0 and out.startswith("inproc@4.1")


@pytest.mark.parametrize("change,words", [({"schema": "x"}, "schema"), ({"host": 3}, "'host'"), ({"sequences": []}, "'sequences'"),
                                          ({"sequences": [[]]}, "1 to 64 steps"), ({"sequences": [[{"call": "a.b"}]]}, "a.b is no call"),
                                          ({"sequences": [[{"call": "cpu.halt"}]]}, "no test may make it"), ({"host": "x@1"}, "is no host"),
                                          ({"sequences": [[{"call": "experimental.echo"}]]}, "has 1 arguments there"),
                                          ({"sequences": [[{"call": "experimental.echo", "args": [[[], 1]]}]]}, "no [source, number]")])
def test_what_cannot_be_repeated(capsys, tmp_path, change, words):
    (tmp_path / "one.json").write_text(json.dumps({**REPEAT, **change}))
    status, _, err = run(capsys, "--repeat", tmp_path / "one.json", "--out", tmp_path / "out")
    assert status in (2, 3) and words in err and err.count("\n") == 1 and "Traceback" not in err


def test_repeat_of_no_file(capsys, tmp_path):
    for name, text in (("none", None), ("text", "no json"), ("deep", "[" * 100000), ("binary", "\x01\x02")):
        if text is not None:
            (tmp_path / name).write_text(text)
        status, _, err = run(capsys, "--repeat", tmp_path / name, "--out", tmp_path / "out")
        assert status == 3 and err.count("\n") == 1 and "Traceback" not in err


def test_state_survives_a_journey(tmp_path):
    kept = run_session(inproc(), tmp_path)
    kept.save(tmp_path)
    assert load_state(tmp_path) == kept
    assert load_state(tmp_path / "nowhere") is None
    assert State(1, "a", vocabulary().spec_hash).round == 0
    shutil.rmtree(tmp_path)
