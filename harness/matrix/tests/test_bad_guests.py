# SPDX-License-Identifier: BSD-2-Clause
"""Guests that hang, crash, flood, lie or leave something behind: what they did is a finding, and nothing of them stays."""
from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from harness.matrix.out import MARK

from .conftest import World, about, is_alive, outcomes, say


def test_a_hang_is_a_timeout_of_the_test_that_had_begun(world: World) -> None:
    names = world.names()
    script = world.good_script(upto=5, end=False) + f"\necho '# hvabi: begin={names[5]}'\nsleep 60"
    cell = world.run_fake(script, "--seconds", "0.5")
    assert cell["verdict"] == "finding" and cell["seconds"] < 20
    assert list(outcomes(cell).values()) == ["pass"] * 5 + ["timeout"] + ["not-run"] * (len(names) - 6)
    assert names[5] in about(cell)


def test_a_guest_that_may_not_be_quiet_is_stopped_after_a_silence(world: World) -> None:
    names = world.names()
    world.add_guest("fake", world.good_script(upto=5, end=False) + f"\necho '# hvabi: begin={names[5]}'\nsleep 60")
    file = world.folder / "guests" / "fake" / "guest.yaml"
    file.write_text(file.read_text().replace("limits: {", "limits: {quiet: 0.6, "))
    world.add_host()
    assert world.run().returncode == 1
    cell = world.cell()
    assert outcomes(cell)[names[5]] == "timeout"
    message = next(test["message"] for test in cell["tests"] if test["name"] == names[5])
    assert "stopped after 0.6 s without a byte of output" in message


@pytest.mark.parametrize(("death", "words"), [("exit 7", "exit status 7"), ("kill -SEGV $$", "SIGSEGV"),
                                               ("kill -ABRT $$", "SIGABRT")])
def test_a_crash_has_the_name_of_its_test(world: World, death: str, words: str) -> None:
    names = world.names()
    cell = world.run_fake(world.good_script(upto=3, end=False) + f"\necho '# hvabi: begin={names[3]}'\n{death}")
    assert outcomes(cell)[names[3]] == "crash" and outcomes(cell)[names[4]] == "not-run"
    assert words in next(test["message"] for test in cell["tests"] if test["name"] == names[3])
    assert world.last.returncode == 1


def test_a_host_that_says_it_has_died_is_stopped_and_quoted(world: World) -> None:
    names = world.names()
    report = world.good_report(upto=3, end=False)
    last = "(HOST) Panic on CPU 0:\n(HOST) FATAL PAGE FAULT\n(HOST) Reboot in a minute"
    world.add_guest("fake", say(report) + f"\necho '# hvabi: begin={names[3]}'\n{say(last)}\nsleep 60")
    world.add_host()
    file = world.folder / "hosts" / "direct" / "host.yaml"
    file.write_text(file.read_text() + 'panic: "Panic on CPU"\n')
    assert world.run().returncode == 1
    cell = world.cell()
    assert cell["seconds"] < 10 and outcomes(cell)[names[3]] == "crash"
    message = next(test["message"] for test in cell["tests"] if test["name"] == names[3])
    assert "the host says: (HOST) Panic on CPU 0: (HOST) FATAL PAGE FAULT" in message


def test_a_crash_outside_any_test_concerns_the_cell(world: World) -> None:
    cell = world.run_fake(world.good_script(upto=3, end=False) + "\nexit 1")
    assert about(cell) == ["cell"] and "crash" in cell["message"] and world.names()[2] in cell["message"]
    assert list(outcomes(cell).values())[3] == "not-run"


@pytest.mark.parametrize(("script", "seconds", "word"), [
    ("exit 0", "20", "crash"), ("exit 3", "20", "crash"), ("sleep 60", "0.3", "timeout"),
    ("echo hello; echo ok 1 core.set.accepted", "20", "crash"),
    ("echo 'qemu: no such machine' >&2; exit 1", "20", "no such machine")])
def test_a_guest_that_never_reports(world: World, script: str, seconds: str, word: str) -> None:
    cell = world.run_fake(script, "--seconds", seconds)
    assert cell["verdict"] == "finding" and about(cell) == ["cell"] and word in cell["message"]
    assert set(outcomes(cell).values()) == {"not-run"}


def test_a_machine_that_qemu_does_not_have_is_unavailable(world: World) -> None:
    """It is QEMU that says so, and nothing that a guest prints."""
    world.add_host(boot='["qemu-system-x86_64", "-M", "none-of-these-{version},accel=tcg", "-kernel", "{guest}"]')
    world.add_guest("fake", "")
    done = world.run()
    assert world.cell()["verdict"] == "unavailable" and done.returncode == 3
    assert world.cell()["message"] == "this qemu-system-x86_64 does not have the machine 'none-of-these-1.0'"


def test_a_qemu_that_is_not_there_is_unavailable(world: World) -> None:
    world.add_host(boot='["qemu-system-none", "-M", "virt", "-kernel", "{guest}"]')
    world.add_guest("fake", "")
    world.run()
    assert (world.cell()["verdict"], world.cell()["message"]) == ("unavailable", "there is no qemu-system-none")


def test_a_guest_that_prints_what_qemu_would_is_none_the_less_a_finding(world: World) -> None:
    cell = world.run_fake("echo 'Use -machine help to list supported machines' >&2; exit 1")
    assert cell["verdict"] == "finding"


def test_a_flood_is_stopped(world: World) -> None:
    cell = world.run_fake(world.good_script(upto=2, end=False) + "\nwhile :; do echo flood flood flood; done")
    assert cell["verdict"] == "finding" and "output limit" in cell["message"]
    assert (world.out / cell["log"]).stat().st_size < 3 * 64 * 1024


def test_a_flood_on_standard_error_is_stopped(world: World) -> None:
    cell = world.run_fake("while :; do echo flood flood flood >&2; done")
    assert cell["verdict"] == "finding" and "output limit" in cell["message"]


def test_half_a_line_is_no_result(world: World) -> None:
    names = world.names()
    script = world.good_script(upto=2, end=False) + f"\nprintf '# hvabi: begin={names[2]}\\nok 3 {names[2]}'"
    cell = world.run_fake(script)
    assert outcomes(cell)[names[2]] == "crash" and cell["verdict"] == "finding"


def test_a_fake_second_plan_is_a_finding(world: World) -> None:
    report = world.good_report(end=False) + "\nKTAP version 1\n1..1\nok 1 everything\n# hvabi: end"
    cell = world.run_fake(say(report))
    assert cell["verdict"] == "finding" and set(about(cell)) == {"report"}
    assert any("second plan" in finding["message"] for finding in cell["findings"])
    assert any("unexpected test 'everything'" in finding["message"] for finding in cell["findings"])


def test_a_plan_that_lies_is_a_finding(world: World) -> None:
    report = world.good_report().replace(f"1..{len(world.names())}", "1..5")
    cell = world.run_fake(say(report))
    assert any("plans 5 tests" in finding["message"] for finding in cell["findings"])


def test_ending_early_is_a_finding_even_if_the_plan_says_so(world: World) -> None:
    report = world.good_report(upto=3).replace(f"1..{len(world.names())}", "1..3")
    cell = world.run_fake(say(report))
    assert cell["verdict"] == "finding" and list(outcomes(cell).values())[3:] == ["not-run"] * (len(world.names()) - 3)
    assert any("did not report" in finding["message"] for finding in cell["findings"])


def test_an_end_that_is_faked_ends_the_report(world: World) -> None:
    first, *rest = world.good_report().split("# hvabi: begin=core.once.works")
    cell = world.run_fake(say(first + "# hvabi: end\n# hvabi: begin=core.once.works" + rest[0]))
    assert outcomes(cell)["core.once.works"] == "not-run"
    assert any("after its end" in finding["message"] for finding in cell["findings"])


def test_planning_nothing_is_no_success(world: World) -> None:
    cell = world.run_fake(say("KTAP version 1\n1..0\n# hvabi: end"))
    assert cell["verdict"] == "finding" and any("gave up" in finding["message"] for finding in cell["findings"])


def test_unplanned_names_count_for_nothing(world: World) -> None:
    report = world.good_report(changes={"core.set.accepted": "ok {n} ../../etc/passwd"})
    cell = world.run_fake(say(report))
    assert outcomes(cell)["core.set.accepted"] == "not-run"
    assert any("unexpected test '../../etc/passwd'" in finding["message"] for finding in cell["findings"])
    written = {path.relative_to(world.out).as_posix() for path in world.out.rglob("*") if path.is_file()}
    assert written == {MARK, "results.json", "junit.xml", "logs/fake@1.0-x86_64--direct@1.0.log"}


def test_escape_sequences_reach_no_terminal_and_no_file(world: World) -> None:
    name = "core.set.accepted"
    evil = f"# {name}: \x1b[31mred\x07\x9b\u202e\x00end ]]> & <x>\nnot ok {{n}} {name}"
    script = world.folder / "raw"
    script.write_bytes(world.good_report(changes={name: evil}).encode() + b"\xff\xfe\n")
    cell = world.run_fake(f"cat {script}")
    assert outcomes(cell)[name] == "fail"
    for text in (world.last.stdout, (world.out / cell["log"]).read_text(), (world.out / "junit.xml").read_text(),
                 (world.out / "results.json").read_text()):
        assert not set(text) & set("\x1b\x07\x00\x9b\u202e")
        assert "\\x1b" in text
    ElementTree.parse(world.out / "junit.xml")


def test_a_huge_line_is_not_kept(world: World) -> None:
    report = world.good_report(changes={"core.set.accepted": "ok {n} core.set.accepted # " + "x" * 30000})
    cell = world.run_fake(say(report))
    assert outcomes(cell)["core.set.accepted"] == "not-run"
    assert any("4096 bytes" in finding["message"] for finding in cell["findings"])


def test_grandchildren_are_killed(world: World) -> None:
    pids = world.folder / "pids"
    fork = f"(sh -c 'echo $$ >> {pids}; sleep 300 & echo $! >> {pids}; sleep 300' & echo $! >> {pids}; sleep 300) & "
    cell = world.run_fake(fork * 3 + "sleep 0.2\n" + world.good_script() + "\nexit 0")
    assert cell["verdict"] == "ok"
    assert len(pids.read_text().split()) == 9
    assert not [pid for pid in pids.read_text().split() if is_alive(int(pid))]


def test_a_guest_that_leaves_children_holding_its_output_does_not_hang(world: World) -> None:
    cell = world.run_fake("sleep 300 &\n" + world.good_script())
    assert cell["verdict"] == "ok" and cell["seconds"] < 20


def test_a_guest_that_is_done_but_stays_is_stopped_without_a_finding(world: World) -> None:
    cell = world.run_fake(world.good_script() + "\nsleep 300")
    assert cell["verdict"] == "ok" and cell["seconds"] < 20


def test_dying_after_the_end_is_a_finding(world: World) -> None:
    cell = world.run_fake(world.good_script() + "\nkill -SEGV $$")
    assert about(cell) == ["cell"] and "SIGSEGV" in cell["message"]


def test_a_cell_over_its_limit_of_memory_is_a_crash_that_names_it(world: World) -> None:
    names = world.names()
    script = world.good_script(upto=3, end=False) + f"\necho '# hvabi: begin={names[3]}'\n" \
        "exec /usr/bin/python3 -I -c \"x = b'a' * (200 << 20); import time; time.sleep(60)\""
    world.add_guest("fake", script)
    world.add_host()
    yaml = world.folder / "guests" / "fake" / "guest.yaml"
    yaml.write_text(yaml.read_text().replace("output: 64KiB", "output: 64KiB, memory: 50MiB"))
    assert world.run().returncode == 1
    message = next(test["message"] for test in world.cell()["tests"] if test["name"] == names[3])
    assert outcomes(world.cell())[names[3]] == "crash" and message == "stopped at the limit of memory, 50 MiB"
