# SPDX-License-Identifier: BSD-2-Clause
"""Whole runs of the command with fake guests, good and bad ones."""
from __future__ import annotations

import hashlib
import os
import resource
import signal
import time
import xml.etree.ElementTree as ElementTree

import pytest

from harness.matrix.out import MARK

from .conftest import HOST_YAML, World, outcomes, say


LOST = ", get: {file: nothing-here, sha256: '" + "0" * 64 + "'}"


def about(cell: dict) -> list[str]:
    return [finding["test"] for finding in cell["findings"]]


def test_a_good_guest_is_ok(world: World) -> None:
    cell = world.run_fake(world.good_script())
    assert (world.last.returncode, cell["verdict"], cell["prediction"], cell["findings"]) == (0, "ok", "full", [])
    assert set(outcomes(cell).values()) == {"pass"}
    assert "1 ok; 0 findings" in world.last.stdout
    assert world.results()["schema"] == "hvabi-matrix/1"
    assert world.results()["summary"]["verdicts"]["ok"] == 1


def test_the_log_says_how_to_repeat_the_cell(world: World) -> None:
    cell = world.run_fake(world.good_script())
    log = (world.out / cell["log"]).read_text()
    assert "# command: " in log and f"# repeat: {cell['repeat']}" in log
    assert "--cell fake@1.0 direct@1.0" in cell["repeat"]
    again = world.run("--cell", "fake@1.0", "direct@1.0")
    assert again.returncode == 0 and "KTAP version 1" in again.stdout


def test_a_failing_test_is_a_finding_that_names_the_call(world: World) -> None:
    name = "core.set.accepted"
    bad = f"# {name}: core.set answered denied (-5)\nnot ok {{n}} {name}"
    cell = world.run_fake(world.good_script(changes={name: bad}))
    assert (world.last.returncode, cell["verdict"], about(cell)) == (1, "finding", [name])
    assert outcomes(cell)[name] == "fail"
    assert "  core.set.accepted: fail: core.set answered denied (-5)" in world.last.stdout


def test_absent_where_the_host_must_have_it_is_a_finding(world: World) -> None:
    name = "core.set.accepted"
    cell = world.run_fake(world.good_script(changes={name: f"ok {{n}} {name} # SKIP absent: not there"}))
    assert cell["verdict"] == "finding" and outcomes(cell)[name] == "absent"


def test_absent_where_the_host_may_lack_it_is_fine(world: World) -> None:
    name = "extra.play.works"
    cell = world.run_fake(world.good_script(changes={name: f"ok {{n}} {name} # SKIP absent: not there"}))
    assert cell["verdict"] == "ok" and outcomes(cell)[name] == "absent"


def test_a_hang_is_a_timeout_of_the_test_that_had_begun(world: World) -> None:
    names = world.names()
    script = world.good_script(upto=5, end=False) + f"\necho '# hvabi: begin={names[5]}'\nsleep 60"
    cell = world.run_fake(script, "--seconds", "0.5")
    assert cell["verdict"] == "finding" and cell["seconds"] < 20
    assert list(outcomes(cell).values()) == ["pass"] * 5 + ["timeout"] + ["not-run"] * (len(names) - 6)
    assert names[5] in about(cell)


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


def is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_ctrl_c_keeps_what_there_is(world: World) -> None:
    world.add_guest("quick", world.good_script())
    world.add_guest("slow", f"echo $$ > {world.folder}/pid\n" + world.good_script(upto=2, end=False) + "\nsleep 300")
    world.add_guest("unlucky", world.good_script())
    world.add_host()
    process = world.start("--jobs", "1")
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 3 and "interrupted" in errors and "Traceback" not in errors
    assert world.results()["run"]["interrupted"] is True
    assert world.cell("quick@1.0")["verdict"] == "ok"
    for guest in ("slow@1.0", "unlucky@1.0"):
        cell = world.cell(guest)
        assert cell["verdict"] == "interrupted" and "interrupted" in cell["message"]
        assert "not-run" in outcomes(cell).values()
    assert outcomes(world.cell("slow@1.0"))[world.names()[0]] == "pass"
    assert not is_alive(int((world.folder / "pid").read_text()))


def wait_for(condition) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come to that")


def test_the_interactive_ctrl_c_of_a_whole_group(world: World) -> None:
    """A terminal signals the runner's group; guests are in groups of their own and die by the runner's hand."""
    world.add_guest("slow", f"trap '' INT\necho $$ > {world.folder}/pid\nsleep 300")
    world.add_host()
    process = world.start()
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    os.kill(process.pid, signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 3 and not is_alive(int((world.folder / "pid").read_text()))


def test_ctrl_c_in_a_download_says_nothing_about_the_host(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host(more=", get: {debian: {suite: sid, package: fw, path: x}}", boot='["{image}", "{guest}"]')
    apt = world.folder / "bin" / "apt-get"
    apt.parent.mkdir()
    apt.write_text(f"#!/bin/sh\necho $$ > {world.folder}/pid\nsleep 300\n")
    apt.chmod(0o755)
    process = world.start(environment={"PATH": f"{apt.parent}:/usr/bin:/bin"})
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 3 and "Traceback" not in errors
    assert (world.cell()["verdict"], world.cell()["message"]) == ("interrupted", "not run: interrupted")
    assert not is_alive(int((world.folder / "pid").read_text()))


def test_every_planned_cell_and_test_is_in_the_results(world: World) -> None:
    world.add_guest("good", world.good_script(), releases="all")
    world.add_guest("dead", "exit 1", releases="all")
    world.add_guest("broken", "", releases="all")
    (world.folder / "guests" / "broken" / "guest.sh").unlink()
    world.add_host(releases=("1.0", "1.1"))
    world.add_host("lost", more=LOST, boot='["{image}", "{guest}"]')
    done = world.run("--jobs", "4")
    assert done.returncode == 3
    cells = world.results()["cells"]
    assert len(cells) == 6 * 3 == len({(cell["guest"], cell["host"]) for cell in cells})
    for cell in cells:
        assert [test["name"] for test in cell["tests"]] == world.names(cell["guest"].split("@")[1])
        assert cell["verdict"] == ("infra" if cell["guest"].startswith("broken") else
                                   "unavailable" if cell["host"] == "lost@1.0" else cell["verdict"])
    suites = ElementTree.parse(world.out / "junit.xml").getroot()
    assert len(suites) == len(cells)


def test_a_build_that_fails_spoils_only_its_own_cells(world: World) -> None:
    world.add_guest("good", world.good_script())
    world.add_guest("bad", "")
    yaml = world.folder / "guests" / "bad" / "guest.yaml"
    failing = "sh, -c, \"echo 'bad.c:1: error: no such thing' >&2; exit 1\", x"
    yaml.write_text(yaml.read_text().replace("install, -D", failing))
    world.add_host()
    done = world.run()
    assert done.returncode == 3
    assert world.cell("good@1.0")["verdict"] == "ok" and world.cell("bad@1.0")["verdict"] == "infra"
    assert "bad.c:1: error: no such thing" in world.cell("bad@1.0")["message"]
    assert set(outcomes(world.cell("bad@1.0")).values()) == {"infra"}
    assert "does not build" in done.stdout


def test_a_host_that_cannot_be_had_is_unavailable(world: World) -> None:
    world.add_guest("good", world.good_script())
    world.add_host()
    world.add_host("lost", more=LOST, boot='["{image}", "{guest}"]')
    done = world.run()
    assert done.returncode == 0 and "unavailable good@1.0 × lost@1.0: there is no file" in done.stdout
    assert world.cell("good@1.0", "lost@1.0")["verdict"] == "unavailable"
    assert set(outcomes(world.cell("good@1.0", "lost@1.0")).values()) == {"not-run"}
    only = world.run("--host", "lost")
    assert only.returncode == 3


def test_a_program_that_is_missing_is_infra(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host(boot='["no-such-emulator", "{guest}"]')
    done = world.run()
    assert done.returncode == 3 and "no program 'no-such-emulator'" in done.stdout
    assert world.cell()["verdict"] == "infra"


def test_an_output_folder_that_cannot_be_written(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    world.out.write_text("a file")
    done = world.run()
    assert done.returncode == 3 and len(done.stderr.strip().splitlines()) == 1 and "--out" in done.stderr


def test_a_log_that_cannot_be_written_ends_the_run(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_guest("later", world.good_script())
    world.add_host()
    world.run("--guest", "later")
    (world.out / "logs" / "fake@1.0-x86_64--direct@1.0.log").mkdir()
    done = world.run("--jobs", "1")
    assert done.returncode == 3 and world.results()["summary"]["cells"] == 2
    written = [cell["log"] for cell in world.results()["cells"]]
    assert "" in written and all((world.out / log).is_file() for log in written if log)
    assert done.stderr == "hvabi matrix: the log fake@1.0-x86_64--direct@1.0.log cannot be written: File exists\n"


def test_results_that_cannot_be_written_are_shown_all_the_same(world: World) -> None:
    """As on a full disk: a file may not grow beyond a limit."""
    world.add_guest("fake", world.good_script())
    world.add_host()
    done = world.run(first=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000)))
    assert done.returncode == 3 and "fake@1.0" in done.stdout
    assert len(done.stderr.strip().splitlines()) == 1 and "results cannot be written" in done.stderr
    assert "results.json" not in done.stdout + done.stderr and "1 ok; 0 findings." in done.stdout


@pytest.mark.parametrize("arguments", [["--host", "nobody"], ["--guest", "nobody@*"], ["--abi", "x"], ["--arch", "vax"],
                                       ["--cell", "fake@1.0", "direct@9.9"]])
def test_nothing_fits_is_usage_and_says_what_there_is(world: World, arguments: list[str]) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    done = world.run(*arguments)
    assert done.returncode == 2 and len(done.stderr.strip().splitlines()) == 1
    assert any(name in done.stderr for name in ("fake@1.0", "direct@1.0", "toy", "x86_64"))


@pytest.mark.parametrize(("file", "old", "new", "said"), [
    ("guests/fake/guest.yaml", '["1.0"]', '["1.0", "7.0"]', "guest.yaml:3:30: spec/toy has no release 7.0: write one of"),
    ("hosts/direct/host.yaml", 'release: "1.0"', 'release: "7.0"', "host.yaml:5:39: spec/toy has no release 7.0"),
    ("hosts/direct/host.yaml", "abi: toy", "abi: tory", "spec/tory: there is no such ABI; there are toy"),
    ("guests/fake/guest.yaml", "requires: []", "requires: [core.sett]", "guest.yaml:5:12: no release of toy has"),
    ("guests/fake/guest.yaml", "doc:", "dog:", "guest.yaml:2:1: unknown key 'dog': did you mean 'doc'?")])
def test_a_mistake_in_a_file_is_one_line(world: World, file: str, old: str, new: str, said: str) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    text = (world.folder / file).read_text()
    assert old in text
    (world.folder / file).write_text(text.replace(old, new))
    done = world.run()
    assert done.returncode == 3 and said in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_a_changed_build_command_builds_from_scratch(world: World) -> None:
    """make goes by times; another command with the same times must not find the old files."""
    world.add_guest("fake", world.good_script())
    world.add_host()
    assert world.run().returncode == 0
    left = world.folder / "build" / "guests" / "fake" / "1.0-x86_64" / "left"
    left.write_text("from before")
    assert world.run().returncode == 0 and left.exists()
    yaml = world.folder / "guests" / "fake" / "guest.yaml"
    yaml.write_text(yaml.read_text().replace("install, -D", "install, -p, -D"))
    assert world.run().returncode == 0 and not left.exists()


def test_the_plan_prints_and_runs_nothing(world: World) -> None:
    world.add_guest("fake", "touch $0.ran", releases="all")
    world.add_host(releases=("1.0", "1.1"))
    done = world.run("--plan")
    assert done.returncode == 0 and "fake@1.1 × direct@1.0" in done.stdout and "degraded" in done.stdout
    assert not world.out.exists() and not (world.folder / "build").exists()


def test_refused_when_predicted_and_seen(world: World) -> None:
    script = say("KTAP version 1\nBail out! the host has no core.more")
    world.add_guest("fake", script, releases='["1.1"]', requires="[core.more]")
    world.add_host()
    done = world.run()
    cell = world.cell("fake@1.1")
    assert (done.returncode, cell["prediction"], cell["verdict"]) == (0, "refused", "refused")
    assert cell["missing"] == ["core.more"] and "the host has no core.more" in cell["message"]


def test_refused_but_running_is_a_finding(world: World) -> None:
    world.add_guest("fake", world.good_script("1.1"), releases='["1.1"]', requires="[core.more]")
    world.add_host()
    assert world.run().returncode == 1
    assert "did not give up" in world.cell("fake@1.1")["message"]


def test_giving_up_where_all_is_there_is_a_finding(world: World) -> None:
    cell = world.run_fake(say("KTAP version 1\nBail out! I do not like it here"))
    assert cell["verdict"] == "finding" and "I do not like it here" in cell["message"]


def test_the_release_a_host_claims_is_compared(world: World) -> None:
    cell = world.run_fake(world.good_script().replace("release=1.0", "release=1.1"))
    assert "discovery.release" in about(cell) and "says that it speaks toy 1.1" in cell["message"]


def test_an_answer_about_a_call_is_compared(world: World) -> None:
    cell = world.run_fake(world.good_script(facts="# hvabi: query.core.set=0x001\n# hvabi: query.core.once=0x100"))
    assert about(cell) == ["core.set.presence"] and "expected 0x100" in cell["message"]


def test_extra_tests_are_planned_where_the_release_has_what_they_need(world: World) -> None:
    names = world.names()
    report = world.good_report(end=False).replace(f"1..{len(names)}", f"1..{len(names) + 1}")
    report += f"\n# hvabi: begin=mine.old\nok {len(names) + 1} mine.old\n# hvabi: end"
    extra = "[{name: mine.old, needs: [core.once]}, {name: mine.new, needs: [core.more]}]"
    cell = world.run_fake(say(report), extra=extra)
    assert cell["verdict"] == "ok" and outcomes(cell)["mine.old"] == "pass" and "mine.new" not in outcomes(cell)


def test_json_on_standard_output_is_the_results_file(world: World) -> None:
    import json
    world.run_fake(world.good_script(), "--json")
    assert json.loads(world.last.stdout) == world.results()


def test_blame_a_host_a_guest_a_cell(world: World) -> None:
    fails = {"core.set.accepted": "not ok {n} core.set.accepted"}
    for name in ("one", "two"):
        bad, good = world.good_script(changes=fails), world.good_script()
        world.add_guest(name, f'if [ "$1" = bad ]; then\n{bad}\nelse\n{good}\nfi')
    world.add_guest("sick", world.good_script(changes={"extra.play.works": "not ok {n} extra.play.works"}))
    world.add_host("good", boot='["{guest}", good]')
    world.add_host("bad", boot='["{guest}", bad]')
    world.add_host("other", boot='["{guest}", other]')
    done = world.run("--guest", "one", "--guest", "two")
    assert "host bad@1.0: 1 new finding\n  core.set.accepted" in done.stdout
    done = world.run("--guest", "one", "--guest", "sick")
    assert "guest sick@1.0: 1 new finding\n  extra.play.works" in done.stdout
    assert "cell one@1.0 × bad@1.0: 1 new finding\n  core.set.accepted" in done.stdout


def built_host(world: World, command: str) -> None:
    """A host that boots with what it fetched and with what was built of that."""
    host = world.folder / "hosts" / "both"
    host.mkdir(parents=True)
    (host / "fw").write_text("#!/bin/sh\nexec \"$@\"\n")
    (host / "fw").chmod(0o755)
    digest = hashlib.sha256((host / "fw").read_bytes()).hexdigest()
    version = f'  "1.0": {{speaks: {{abi: toy, release: "1.0"}}, get: {{file: fw, sha256: {digest}}}}}'
    text = HOST_YAML.format(name="both", versions=version, boot='[sh, "{image}", "{built}", "{guest}"]')
    (host / "host.yaml").write_text(f"{text}build: {{command: {command}, product: '{{out}}/built'}}\n")


def test_a_host_that_is_built_of_what_was_fetched(world: World) -> None:
    built_host(world, "[install, -D, '{image}', '{out}/built']")
    world.add_guest("fake", world.good_script())
    assert world.run().returncode == 0
    found = world.cell(host="both@1.0")
    assert found["verdict"] == "ok" and found["command"][2].endswith("/built")
    image = world.results()["hosts"][0]["image"]
    assert image["built_sha256"] == image["image_sha256"]


def test_a_host_that_cannot_be_built_of_what_was_fetched(world: World) -> None:
    built_host(world, "['false']")
    world.add_guest("fake", world.good_script())
    assert world.run().returncode == 3
    assert world.cell(host="both@1.0")["verdict"] == "infra"
    (world.folder / "hosts" / "both" / "fw").write_text("another")
    assert world.run().returncode == 3
    found = world.cell(host="both@1.0")
    assert found["verdict"] == "unavailable" and "has the SHA-256" in found["message"]


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


def test_kill_9_of_the_runner_ends_its_build_and_the_next_run_is_alone(world: World) -> None:
    """The build's processes, one in another session, are gone when the lock is free."""
    build = "setsid sh -c 'echo $$ >pid; exec sleep 600' & sleep 600"
    world.add_guest("fake", world.good_script())
    world.add_host()
    yaml = world.folder / "guests" / "fake" / "guest.yaml"
    good = yaml.read_text()
    yaml.write_text(good.replace('[install, -D, "{guest_dir}/guest.sh", "{out}/guest"]', f'[sh, -c, "{build}"]'))
    process = world.start()
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    process.kill()
    process.communicate()
    yaml.write_text(good)
    assert world.run().returncode == 0
    assert not is_alive(int((world.folder / "pid").read_text()))
