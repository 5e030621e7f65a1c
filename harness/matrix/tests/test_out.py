# SPDX-License-Identifier: BSD-2-Clause
"""The folder of the results: one run at a time, and nothing in it that is not ours is touched."""
from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from harness.matrix.model import MatrixError
from harness.matrix.out import FIRST_LINE, MARK, OutFolder

from .conftest import World, wait_for

LOG = "fake@1.0-x86_64--direct@1.0.log"


def claim(folder: Path) -> None:
    with OutFolder(folder) as out:
        out.write_log("a.log", "text\n")
        out.write("results.json", "{}\n")


def files(folder: Path) -> dict[str, str]:
    return {file.relative_to(folder).as_posix(): file.read_text() for file in sorted(folder.rglob("*"))
            if file.is_file() and file.name != MARK}


def one_guest(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()


@pytest.mark.parametrize("foreign", ["logs/mine.log", "archives/mine.cpio", "results.json", "junit.xml", "notes", ".hidden"])
def test_a_folder_with_foreign_files_is_refused_and_left_alone(world: World, foreign: str) -> None:
    one_guest(world)
    file = world.out / foreign
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("mine")
    done = world.run()
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1
    assert "out holds files that hvabi did not write: name another folder with --out" in done.stderr
    assert files(world.out) == {foreign: "mine"} and not (world.out / MARK).exists()


def test_only_what_an_earlier_run_wrote_goes(tmp_path: Path) -> None:
    claim(tmp_path)
    (tmp_path / "logs" / "mine.log").write_text("mine")
    (tmp_path / "archives" / "mine.cpio").write_text("mine")
    with OutFolder(tmp_path):
        assert files(tmp_path) == {"logs/mine.log": "mine", "archives/mine.cpio": "mine"}


def test_the_results_of_an_earlier_run_go_when_a_run_starts(world: World) -> None:
    pid = world.folder / "pid"
    one_guest(world)
    assert world.run().returncode == 0 and (world.out / "results.json").exists()
    world.add_guest("slow", f"echo $$ > {pid}\nsleep 300")
    process = world.start("--guest", "slow")
    wait_for(lambda: pid.exists() and pid.read_text().strip())
    process.kill()
    process.communicate()
    assert not {"results.json", "junit.xml", f"logs/{LOG}"} & set(files(world.out))


def test_a_second_run_is_told_who_has_the_folder(world: World) -> None:
    pid = world.folder / "pid"
    one_guest(world)
    world.add_guest("slow", f"echo $$ > {pid}\nsleep 300")
    process = world.start("--guest", "slow")
    wait_for(lambda: pid.exists() and pid.read_text().strip())
    before = files(world.out)
    second = world.run("--guest", "fake")
    assert second.returncode == 3 and second.stderr == (
        f"hvabi matrix: another run writes to out (process {process.pid}): wait for it, or name another folder with --out\n")
    assert files(world.out) == before
    third = world.run("--guest", "fake", "--out", str(world.folder / "other"))
    assert third.returncode == 0
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert world.run("--guest", "fake").returncode == 0


@pytest.mark.parametrize("name", ["logs", "archives"])
@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_link_or_a_file_instead_of_a_folder_is_refused(tmp_path: Path, name: str, kind: str) -> None:
    out, foreign = tmp_path / "out", tmp_path / "foreign"
    claim(out)
    foreign.mkdir()
    (foreign / "a.log").write_text("mine")
    (out / "logs" / "a.log").unlink()
    (out / name).rmdir()
    if kind == "link":
        (out / name).symlink_to(foreign)
    else:
        (out / name).write_text("mine")
    with pytest.raises(MatrixError, match=f"{name} is a link or a file where a folder has to be") as error:
        claim(out)
    assert error.value.code == 2 and files(foreign) == {"a.log": "mine"}


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    out, victim = tmp_path / "out", tmp_path / "victim"
    victim.write_text("mine")
    claim(out)
    with OutFolder(out) as folder:
        for name in ("logs/b.log", f".results.json.{os.getpid()}.part", ".writable"):
            (out / name).symlink_to(victim)
        with pytest.raises(FileExistsError):
            folder.write_log("b.log", "text")
        with pytest.raises(FileExistsError):
            folder.write("results.json", "text")
    assert victim.read_text() == "mine"


def test_results_that_appear_meanwhile_are_replaced_whole(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    with OutFolder(tmp_path / "out") as folder:
        (tmp_path / "out" / "results.json").symlink_to(victim)
        folder.write("results.json", "text")
    assert victim.read_text() == "mine" and files(tmp_path / "out")["results.json"] == "text"


@pytest.mark.parametrize("kind", ["link", "directory", "text", "pipe"])
def test_a_mark_that_is_not_ours(tmp_path: Path, kind: str) -> None:
    out, victim = tmp_path / "out", tmp_path / "victim"
    victim.write_text("mine")
    out.mkdir()
    {"link": lambda: (out / MARK).symlink_to(victim), "directory": (out / MARK).mkdir,
     "text": lambda: (out / MARK).write_text("results.json\n"), "pipe": lambda: os.mkfifo(out / MARK)}[kind]()
    (out / "results.json").write_text("mine")
    with pytest.raises(MatrixError) as error:
        claim(out)
    assert "\n" not in str(error.value) and victim.read_text() == (out / "results.json").read_text() == "mine"


@pytest.mark.parametrize("line", ["../victim", "/etc/victim", "logs/../../victim.log", "logs/x/../a.log", "victim", "",
                                  "logs/.observe-x/../../..", "logs/", "."])
def test_a_mark_that_lists_other_files_deletes_none(tmp_path: Path, line: str) -> None:
    out = tmp_path / "out"
    claim(out)
    for victim in (tmp_path / "victim", tmp_path / "victim.log", out / "victim"):
        victim.write_text("mine")
    (out / MARK).write_text(f"{FIRST_LINE}\n{line}\n")
    (out / "results.json").unlink()
    with OutFolder(out):
        assert files(tmp_path) == {"victim": "mine", "victim.log": "mine", "out/victim": "mine", "out/logs/a.log": "text\n"}


def test_a_folder_that_has_the_name_of_a_log_stays(tmp_path: Path) -> None:
    claim(tmp_path)
    (tmp_path / "logs" / "a.log").unlink()
    (tmp_path / "logs" / "a.log").mkdir()
    (tmp_path / "logs" / "a.log" / "mine").write_text("mine")
    with OutFolder(tmp_path):
        assert files(tmp_path) == {"logs/a.log/mine": "mine"}


def test_a_results_file_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / MARK).write_text(f"{FIRST_LINE}\n")
    (tmp_path / "results.json").write_text("mine")
    with pytest.raises(MatrixError, match="results.json is there and hvabi did not write it: move it away"):
        claim(tmp_path)
    assert (tmp_path / "results.json").read_text() == "mine"


def test_a_folder_of_our_own_needs_no_mark(tmp_path: Path) -> None:
    """As it was before there were marks."""
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "a.log").write_text("old")
    (tmp_path / "results.json").write_text("old")
    with OutFolder(tmp_path, generated=True):
        assert files(tmp_path) == {}


@pytest.mark.parametrize("name", ["a,b", "a'b\"c", "a:b", "a\nb", "a$b", "a b é", os.fsdecode(b"a\xffb"), "a{guest}b"])
@pytest.mark.parametrize("batch", [False, True])
def test_an_odd_name_makes_no_finding(world: World, name: str, batch: bool) -> None:
    world.add_guest("fake", world.good_script())
    world.add_batch_host() if batch else world.add_host()
    done = world.run("--out", str(world.folder / name))
    assert done.returncode == 0 and "1 ok; 0 findings" in done.stdout
    assert done.stdout.splitlines()[-2].endswith("/: results.json, junit.xml, logs/")
    assert not done.stderr
