# SPDX-License-Identifier: BSD-2-Clause
"""Whole runs of the command with fake guests: what they say of guests that report, and what is left of a run."""
from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from .conftest import World, about, outcomes, say

LOST = ", get: {file: nothing-here, sha256: '" + "0" * 64 + "'}"


def test_a_good_guest_is_ok(world: World) -> None:
    cell = world.run_fake(world.good_script())
    assert (world.last.returncode, cell["verdict"], cell["prediction"], cell["findings"]) == (0, "ok", "full", [])
    assert set(outcomes(cell).values()) == {"pass"}
    assert "1 ok; 0 findings" in world.last.stdout
    assert world.results()["schema"] == "hvabi-matrix/2"
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


@pytest.mark.parametrize(("status", "verdict", "ends"), [(3, "unavailable", 0), (1, "ok", 0)])
def test_a_guest_whose_tools_cannot_be_had_is_unavailable(world: World, status: int, verdict: str, ends: int) -> None:
    world.add_guest("plain", world.good_script())
    cell = world.run_fake(world.good_script())
    assert cell["verdict"] == "ok"
    file = world.folder / "guests" / "fake" / "guest.yaml"
    file.write_text(file.read_text().replace('product: "{out}/guest"}', f'product: "{{out}}/guest", needs: [[sh, -c, "echo no such compiler; exit {status}"]]}}'))
    done = world.run()
    cell = world.cell()
    assert (cell["verdict"], done.returncode) == (verdict, ends), done.stderr
    if verdict == "unavailable":
        assert cell["message"] == "guest fake@1.0 (x86_64) cannot be built here: no such compiler"
        assert set(outcomes(cell).values()) == {"not-run"} and world.cell("plain@1.0")["verdict"] == "ok"


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
