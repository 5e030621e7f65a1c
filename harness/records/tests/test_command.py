# SPDX-License-Identifier: BSD-2-Clause
"""hvabi finding, over a small world."""
from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.tests.forked import hvabi
from harness.matrix.model import HOME
from harness.matrix.tests.conftest import World, add_emulator
from harness.records.registers import travel_of

from .samples import write_record

NAME, OTHER = "core.set.accepted", "core.once.works"
BLOCK = {"hosts": ["direct@1.0"], "guests": ["fake@1.0"]}
PAGE = "title: The host\nabout: About.\nprivate: Write.\nsetup: Boot it.\n"


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path)
    world.add_guest("fake", world.good_script(changes={NAME: f"# hvabi: status=5 value=0x0\nnot ok {{n}} {NAME}"}))
    world.add_host()
    return world


def finding(world: World, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = hvabi("finding", "--root", str(world.folder), *arguments, cwd=world.folder, environment=world.environment(None))
    assert "Traceback" not in done.stderr, done.stderr
    return done


def test_a_list_has_a_line_a_record(world: World) -> None:
    world.explain(NAME)
    world.explain(OTHER, name="direct/other", open=None, fixed={"version": "2"})
    lines = finding(world).stdout.splitlines()
    assert [line.split("  ")[0] for line in lines[:2]] == ["direct/it", "direct/other"] and "open" in lines[0] and "until 2" in lines[1]
    assert lines[2].startswith("2 records, 1 open")
    data = json.loads(finding(world, "--json").stdout)
    assert [one["name"] for one in data["findings"]] == ["direct/it", "direct/other"] and data["schema"] == "hvabi-findings/1"


def test_one_is_printed_as_a_report_or_as_data(world: World) -> None:
    world.explain(NAME, title="It is so", registers=[{"call": "core.set", "before": {"a0": 0x30, "a1": "$scratch"}, "after": {"a0": -3}}], steps=["Wait."])
    text = finding(world, "it").stdout
    for words in ("# It is so\n", "- affected: direct 1.0", "before: a0=0x30 a1=$scratch", "after:  a0=-3", "`$scratch` is the physical address",
                  "1. Wait.", "./hvabi finding direct/it --run", "fake@1.0 on direct@1.0"):
        assert words in text, words
    data = json.loads(finding(world, "direct/it", "--json").stdout)
    assert (data["name"], data["title"], data["file"], data["schema"]) == ("direct/it", "It is so", "ci/findings/direct/it.yaml", "hvabi-finding/1")


@pytest.mark.parametrize(("word", "names"), [
    ("direct", "it other"), ("direct@1.0", "it other"), ("elsewhere@1.0", "third"), ("elsewhere", "third"), ("o*", "other"), ("t*", "third"),
    ("*it", "it"), ("direct/*", "it other third")])
def test_a_list_of_one_host_or_of_some(world: World, word: str, names: str) -> None:
    world.explain(NAME)
    world.explain(OTHER, name="direct/other")
    world.explain(OTHER, name="direct/third", hosts=["elsewhere@1.0"])
    if word == "direct":
        names += " third"       # the folder
    lines = finding(world, word).stdout.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == [f"direct/{name}" for name in names.split()]
    assert lines[-1].startswith(f"{len(lines) - 1} record")
    data = json.loads(finding(world, word, "--json").stdout)
    assert len(data["findings"]) == len(lines) - 1
    done = finding(world, word, "--run")
    assert done.returncode == 2 and f"'{word}' stands for {len(lines) - 1} record" in done.stderr and done.stderr.count("\n") == 1


def test_calls_are_counted_in_words(world: World) -> None:
    call = {"call": "core.set", "before": {"a0": 1}, "after": {"a0": 0}}
    world.explain(NAME, registers=[call])
    assert "Make this call and look" in finding(world, "it").stdout
    world.explain(NAME, registers=[call, call])
    assert "Make these 2 calls and look" in finding(world, "it").stdout


@pytest.mark.parametrize("option", [("--check",), ("--pages",), ("--draft", "results.json")])
def test_what_is_no_json_is_not_asked_for_as_json(world: World, option: tuple[str, ...]) -> None:
    done = finding(world, *option, "--json")
    assert done.returncode == 2 and "leave out --json" in done.stderr and not done.stdout


def test_a_root_that_is_none_is_refused_and_left_alone(world: World, tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = tmp_path_factory.mktemp("empty")
    for root in (empty, empty / "none"):
        for option in ((), ("--pages",), ("--check",), ("--draft", "x")):
            done = finding(world, "--root", str(root), *option)
            assert done.returncode == 2 and done.stderr == f"hvabi finding: --root {root}: there is no folder spec in it\n", done
    assert not list(empty.iterdir())


def test_a_record_from_elsewhere_tells_no_path_of_this_machine(world: World, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("elsewhere")
    write_record(folder, "direct/mine", shows=[{**BLOCK, "tests": [NAME]}], owner="me", expires="2999-01-01")
    for option in ((), ("--json",)):
        done = finding(world, "mine", "--findings", str(folder), *option)
        assert done.returncode == 0 and str(folder) not in done.stdout and "direct/mine" in done.stdout


def test_run_says_that_it_still_shows(world: World) -> None:
    world.explain(NAME)
    world.add_guest("unasked", "exit 1")
    done = finding(world, "it", "--run")
    assert done.returncode == 0 and done.stdout.splitlines()[-1] == "direct/it still shows: 1 of 1 test in 1 cell", done
    assert f"shows: direct@1.0: {NAME}: fail" in done.stdout and "build/finding/direct-it/logs" in done.stdout
    assert [path.name for path in (world.folder / "build" / "finding" / "direct-it" / "logs").iterdir()] == ["fake@1.0-x86_64--direct@1.0.log"]
    data = json.loads(finding(world, "it", "--run", "--json").stdout)
    assert (data["verdict"], data["shown"], data["missing"]) == (
        "known", [{"host": "direct@1.0", "guest": "fake@1.0", "test": NAME, "arch": "x86_64"}], [])


def test_run_leaves_what_it_saw_in_a_folder_that_is_named(world: World) -> None:
    world.explain(NAME)
    done = finding(world, "it", "--run", "--out", "other")
    assert done.returncode == 0 and "other/logs: what the guests said" in done.stdout
    assert [path.name for path in (world.folder / "other" / "logs").iterdir()] == ["fake@1.0-x86_64--direct@1.0.log"]
    assert not (world.folder / "build" / "finding").exists()
    (world.folder / "taken").write_text("mine")
    done = finding(world, "it", "--run", "--out", "taken")
    assert done.returncode == 3 and "cannot be written to taken" in done.stderr and done.stderr.endswith("name another folder with --out\n")
    done = finding(world, "it", "--out", "other")
    assert done.returncode == 2 and "--out is for --run" in done.stderr


def test_run_says_that_it_no_longer_shows(world: World) -> None:
    world.explain(OTHER)
    done = finding(world, "it", "--run")
    assert done.returncode == 1 and done.stdout.splitlines()[-1] == "direct/it no longer shows: 0 of 1 test in 1 cell"
    assert f"does not show: direct@1.0 (fake@1.0): {OTHER}" in done.stdout


def test_run_says_that_it_shows_in_part(world: World) -> None:
    world.explain(NAME, OTHER)
    done = finding(world, "it", "--run")
    assert done.returncode == 1 and done.stdout.splitlines()[-1] == "direct/it shows in part: 1 of 2 tests in 1 cell"


def test_run_under_another_emulator_than_shows_it_tells_nothing(world: World) -> None:
    world.add_host("emulated", boot=json.dumps([str(add_emulator(world, "QEMU emulator version 7.2.22")), "{guest}"]))
    world.explain(NAME, hosts=["emulated@1.0"], under={"since": "8.0"}, tried=["8.0"])
    done = finding(world, "it", "--run")
    assert done.returncode == 3 and done.stdout == "direct/it: no cell ran that can tell: it shows only under QEMU since 8.0\n", done


def test_run_of_a_guest_that_says_nothing_says_so(world: World) -> None:
    """As under an emulator that ends at once: the record is neither right nor wrong."""
    world.add_guest("mute", "exit 7")
    world.explain(NAME, guests=["mute@1.0"])
    done = finding(world, "it", "--run")
    assert done.returncode == 3 and done.stdout.splitlines()[-1] == "direct/it: no cell ran that can tell", done
    assert "does not tell: mute@1.0 × direct@1.0: crash: the guest never reported anything; exit status 7" in done.stdout
    assert list(json.loads(finding(world, "it", "--run", "--json").stdout)["astray"]) == ["mute@1.0 × direct@1.0"]


def test_run_of_what_cannot_run_ends_with_3(world: World) -> None:
    world.explain(NAME)
    world.add_host("broken")
    (world.folder / "guests" / "fake" / "guest.sh").unlink()
    done = finding(world, "it", "--run")
    assert done.returncode == 3 and "no cell ran that can tell" in done.stdout and "did not run: fake@1.0 × direct@1.0" in done.stdout
    world.explain(NAME)
    (world.folder / "ci" / "findings" / "direct" / "it.yaml").unlink()
    record = world.explain(NAME, name="direct/read", unseen="nobody can see it", affects=["direct@1.0"])
    text = record.read_text()
    record.write_text(text[:text.index("shows:")] + text[text.index("source:"):])
    done = finding(world, "read", "--run")
    assert done.returncode == 3 and "nothing can be repeated: nobody can see it" in done.stderr


def test_check_names_everything_that_is_not_right(world: World) -> None:
    (world.explain(NAME).parent / "page.yaml").write_text(PAGE)
    assert finding(world, "--check").returncode == 1, "the pages are missing"
    assert finding(world, "--pages").returncode == 0
    done = finding(world, "--check")
    assert (done.returncode, done.stdout) == (0, "1 record: no problems\n")
    world.explain("core.set.acepted", name="direct/other")
    world.explain(NAME, name="direct/third", hosts=["direct@9"])
    done = finding(world, "--check")
    assert done.returncode == 1 and done.stdout.splitlines()[-1] == "3 records: 5 problems", done.stdout
    for words in ("makes no test 'core.set.acepted'", "there is no host build 'direct@9'", "docs/findings/direct.md: stale: run 'hvabi finding --pages'"):
        assert words in done.stdout, words


def test_a_folder_without_a_page_is_named(world: World) -> None:
    world.explain(NAME, name="elsewhere/it")
    for option in ("--check", "--pages"):
        done = finding(world, option)
        assert done.returncode == 1 and "ci/findings/elsewhere has no page.yaml: its records are on no page: add one" in done.stdout


def test_registers_are_what_the_spec_says(world: World) -> None:
    side = world.models.side("toy", "1.0", "x86_64")
    travel = travel_of(side.abi, "x86_64", NAME)
    assert travel is not None
    call = {"call": travel.call, "test": NAME, "before": dict(travel.before), **({"memory": list(travel.memory)} if travel.memory else {})}
    (world.explain(NAME, registers=[call]).parent / "page.yaml").write_text(PAGE)
    finding(world, "--pages")
    assert finding(world, "--check").returncode == 0
    world.explain(NAME, registers=[{**call, "before": {**call["before"], next(iter(travel.before)): 0x77}}])
    finding(world, "--pages")
    done = finding(world, "--check")
    assert done.returncode == 1 and f"the spec has other registers for {NAME}" in done.stdout
    world.explain(NAME, registers=[{**call, "test": OTHER}])
    assert f"no cell of the record makes the test '{OTHER}'" in finding(world, "--check").stdout


def test_a_draft_explains_what_no_record_does(world: World) -> None:
    assert world.run().returncode == 1
    done = finding(world, "--draft", str(world.out / "results.json"))
    assert done.returncode == 0 and f"# direct@1.0: {NAME}: fail" in done.stdout and "registers:" in done.stdout
    file = world.explain(OTHER)
    text = file.read_text()
    file.write_text(text[:text.index("shows:")] + done.stdout + text[text.index("source:"):])
    assert world.run().returncode == 0
    assert finding(world, "--draft", str(world.out / "results.json")).stdout == "# every finding is explained\n"
    assert "the spec has other registers" not in finding(world, "--check").stdout


@pytest.mark.parametrize(("arguments", "status", "says"), [
    (("none",), 2, "there is no finding 'none'"), (("--run",), 2, "--run needs the name of a record"), (("it", "--check"), 2, "leave out 'it'"),
    (("--check", "--pages"), 2, "not allowed with"), (("--draft", "none.json"), 3, "none.json: there are no results: run 'hvabi matrix' first"),
    (("--findings", "none"), 2, "there is no such folder")])
def test_bad_command_lines(world: World, arguments: tuple[str, ...], status: int, says: str) -> None:
    world.explain(NAME)
    done = finding(world, *arguments)
    assert done.returncode == status and says in done.stderr and not done.stdout


def test_a_bad_record_is_one_line(world: World) -> None:
    world.explain("*")
    done = finding(world)
    assert done.returncode == 3 and done.stderr.count("\n") == 1 and done.stderr.startswith("hvabi finding: ci/findings/direct/it.yaml:")


def check_findings(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([HOME / "ci" / "check-findings", *map(str, arguments)], capture_output=True, text=True, check=False)


def test_results_that_lie_around_are_compared_alike(world: World, tmp_path: Path) -> None:
    world.run()
    world.explain(NAME, folder="mine", owner="me", expires="2999-01-01")
    results, mine = world.out / "results.json", tmp_path / "mine"
    good = check_findings(results, mine)
    assert good.returncode == 0 and "1 finding, all known" in good.stdout, good
    assert check_findings("--strict", results, mine).returncode == 1
    bad = check_findings(results)
    assert bad.returncode == 1 and f"finding: no record explains, on direct@1.0 (fake@1.0): {NAME}" in bad.stdout
    world.explain(OTHER, folder="mine", name="direct/other", owner="me", expires="2999-01-01")
    assert check_findings(results, mine).returncode == 1
    for text in ("", "{}", '{"cells": 5}', '{"cells": [{}]}', "[]"):
        results.write_text(text)
        bad = check_findings(results, mine)
        assert bad.returncode == 3 and len(bad.stderr.splitlines()) == 1
    assert check_findings().returncode == 2 and check_findings("--help").returncode == 0


def make_unavailable(results: dict) -> None:
    results["cells"][0].update(verdict="unavailable", findings=[], message="gone")


def make_broken(results: dict) -> None:
    results["cells"][0].update(verdict="infra", findings=[], message="gone")


@pytest.mark.parametrize(("change", "status", "says"), [
    (make_unavailable, 0, "not checked, because the host is unavailable: direct@1.0"), (make_broken, 1, "could not be run: fake@1.0 on direct@1.0: gone")])
def test_what_did_not_run_is_said(world: World, change: Callable[[dict], None], status: int, says: str) -> None:
    world.run()
    results = world.results()
    change(results)
    (world.out / "results.json").write_text(json.dumps(results))
    done = check_findings(world.out / "results.json")
    assert done.returncode == status and says in done.stdout
