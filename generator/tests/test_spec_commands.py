# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi check` and `hvabi release` as a user runs them: output, exit status, what is written."""
from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.commands import release
from generator.frozen.gate import Judgement
from generator.tests import forked, in_process
from generator.tests.spec_text import write_folder

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(name="repository")
def make_repository(tmp_path: Path) -> Path:
    """A place that looks like a repository, with one ABI."""
    (tmp_path / "spec").mkdir()
    shutil.copy(ROOT / "spec" / "schema.json", tmp_path / "spec")
    write_folder(tmp_path / "spec" / "small")
    return tmp_path


@pytest.fixture(autouse=True)
def accept_every_break(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small ABI breaks what it likes: what is refused for that is tested elsewhere (harness/frozen/tests/test_release.py)."""
    monkeypatch.setattr(release, "judge_release", lambda _spec, _version, _root: Judgement(""))


def hvabi(where: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return forked.hvabi(*arguments, cwd=where)


def release_all(repository: Path) -> None:
    for version in ("1.0", "1.1", "2.0"):
        assert hvabi(repository, "release", "small", version).returncode == 0


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_command_takes_the_same_places(repository: Path) -> None:
    """The folder of an ABI and its abi.yaml are the same to all, and so is its name where the repository counts that one stands in."""
    release_all(repository)
    alike = [["check", "--no-frozen"], ["release", "{}", "2.0"], ["diff", "{}", "small"], ["decode", "{}", "--status", "0"]]
    for words in alike:
        results = [hvabi(repository, *(word.replace("{}", place) for word in (words if "{}" in words else [*words, place])))
                   for place in ("spec/small", "spec/small/abi.yaml", "./spec/small/../small/abi.yaml", *(["small"] if words[0] != "decode" else []))]
        assert {result.returncode for result in results} == {0} and len({result.stdout for result in results}) == 1, results
    for place in ("spec/small/releases", "./spec"):
        result = hvabi(repository, "check", place)
        assert result.returncode == 0 and result.stdout.startswith("small (1 release), " if place.endswith("releases") else "small (3 releases): ")
    (repository / "spec" / "small" / "one.yaml").unlink()
    assert "abi.yaml" in hvabi(repository, "check", "spec/small/abi.yaml").stdout


def test_release_then_check(repository: Path) -> None:
    result = hvabi(repository, "check")
    assert result.returncode == 1
    assert result.stdout.splitlines()[0] == (
        "spec/small/abi.yaml:6:3: release 1.0 is declared but not frozen: run 'hvabi release small 1.0' [frozen]")
    assert result.stdout.splitlines()[-1] == "small (3 releases): 3 problems"
    result = hvabi(repository, "release", "small", "1.0")
    assert (result.returncode, result.stdout.splitlines()[-1]) == (0, "spec/small/releases/1.0.yaml: written")
    release_all(repository)
    result = hvabi(repository, "check")
    assert (result.returncode, result.stdout, result.stderr) == (0, "small (3 releases): no problems\n", "")


def test_release_again_changes_nothing(repository: Path) -> None:
    release_all(repository)
    path = repository / "spec" / "small" / "releases" / "1.0.yaml"
    before = path.stat().st_mtime_ns
    result = hvabi(repository, "release", "small", "1.0")
    assert (result.returncode, result.stdout) == (0, "spec/small/releases/1.0.yaml: frozen already, unchanged\n")
    assert path.stat().st_mtime_ns == before


def test_release_does_not_overwrite_unless_told(repository: Path) -> None:
    release_all(repository)
    path = repository / "spec" / "small" / "releases" / "1.0.yaml"
    before = path.read_bytes()
    edit(repository / "spec" / "small" / "one.yaml", "align: 8", "align: 4")
    result = hvabi(repository, "release", "small", "1.0")
    assert result.returncode == 1 and path.read_bytes() == before
    assert "'families.one.calls.put.args.where.align' was the number 8 and is now the number 4" in result.stdout
    result = hvabi(repository, "release", "small", "1.0", "--replace")
    assert result.returncode == 0 and "REPLACING the frozen release 1.0" in result.stderr
    assert path.read_bytes() != before
    assert [entry.name for entry in path.parent.iterdir() if entry.name.startswith(".")] == []


def test_release_of_a_wrong_spec(repository: Path) -> None:
    edit(repository / "spec" / "small" / "one.yaml", "errors: [invalid]", "errors: [invald]")
    result = hvabi(repository, "release", "small", "1.0")
    assert result.returncode == 1 and "there is no status 'invald': did you mean 'invalid'?" in result.stdout
    assert not (repository / "spec" / "small" / "releases").exists()


@pytest.mark.parametrize("arguments, text", [
    (("small", "9.0"), 'spec/small/abi.yaml declares no release "9.0" (it has 1.0, 1.1, 2.0): '
                       'add "9.0": {doc: …} under releases'),
    (("small", "next"), ("next is what is not released yet: give it a version under 'releases' in abi.yaml, and name "
                         "that")),
    (("smal", "1.0"), "there is no ABI of that name"), (("spec/small/one.yaml", "1.0"), ("is one file: name the "
        "folder"))])
def test_release_usage(repository: Path, arguments: tuple[str, ...], text: str) -> None:
    result = hvabi(repository, "release", *arguments)
    assert result.returncode == 2 and text in result.stderr and result.stdout == ""


def test_a_release_that_cannot_be_written(repository: Path) -> None:
    (repository / "spec" / "small" / "releases").write_text("in the way")
    result = hvabi(repository, "release", "small", "1.0")
    assert result.returncode == 3 and "cannot write" in result.stderr and "Traceback" not in result.stderr


def test_a_release_on_a_full_disk_names_its_file(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")      # of writing: it names no file

    monkeypatch.setattr(release, "write_atomically", fill)
    done = in_process.hvabi("release", "small", "1.0", cwd=repository)
    assert done.status == 3 and "small/releases/1.0.yaml: No space left on device" in done.errors


@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/dev/zero"),
                                  lambda path: path.symlink_to("nowhere")], ids=["pipe", "endless", "nowhere"])
def test_a_frozen_release_that_is_no_file(repository: Path, make: Callable[[Path], None]) -> None:
    frozen = repository / "spec" / "small" / "releases" / "1.0.yaml"
    release_all(repository)
    frozen.unlink()
    make(frozen)
    for command in (("check", "small"), ("release", "small", "1.0"), ("release", "small", "1.0", "--replace")):
        done = in_process.hvabi(*command, cwd=repository)
        said = done.output + done.errors
        assert done.status == 3 and "spec/small/releases/" in said and ("cannot be read" in said or "is no regular file" in said), said
    assert not frozen.is_file()


def test_check_exit_status(repository: Path) -> None:
    release_all(repository)
    assert hvabi(repository, "check", "small").returncode == 0
    assert hvabi(repository, "check", "./spec/small").returncode == 0
    assert hvabi(repository, "check", "spec/small/releases/1.1.yaml").returncode == 0
    result = hvabi(repository, "check", "smal")
    assert result.returncode == 2 and "did you mean 'small'?" in result.stderr and result.stdout == ""
    assert hvabi(repository, "check", "./nothing").returncode == 2
    assert hvabi(repository, "check", "--nonsense").returncode == 2
    edit(repository / "spec" / "small" / "one.yaml", "errors: [invalid]", "errors: [absent]")
    assert hvabi(repository, "check").returncode == 1
    (repository / "spec" / "small" / "broken.yaml").symlink_to("nowhere")
    assert hvabi(repository, "check").returncode == 3


def test_check_by_path_of_the_frozen_text(repository: Path) -> None:
    release_all(repository)
    path = repository / "spec" / "small" / "releases" / "1.1.yaml"
    path.write_text(path.read_text().replace("profile: strict", "profile:   strict"))
    result = hvabi(repository, "check", str(path))
    assert result.returncode == 1 and "this frozen text was edited: restore it [frozen]" in result.stdout


def test_check_says_all_problems_as_json(repository: Path) -> None:
    edit(repository / "spec" / "small" / "one.yaml", "errors: [invalid]", "errors: [invald]")
    result = hvabi(repository, "check", "--json")
    answer = json.loads(result.stdout)
    assert result.returncode == 1 and answer["schema"] == 1
    assert answer["checked"] == [{"name": "small", "releases": 3, "problems": len(answer["problems"])}]
    first = answer["problems"][0]
    assert (first["file"], first["rule"]) == ("spec/small/one.yaml", "unknown-status")
    assert (first["line"], first["column"]) == (14, 14)


def test_rules_are_listed(repository: Path) -> None:
    result = hvabi(repository, "check", "--list-rules")
    assert result.returncode == 0
    assert "duplicate-number             A number means one call for ever" in result.stdout


def test_a_repository_without_abis(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    shutil.copy(ROOT / "spec" / "schema.json", tmp_path / "spec")
    result = hvabi(tmp_path, "check")
    assert result.returncode == 3 and "there is no ABI in" in result.stderr


@pytest.mark.parametrize(("old", "new", "said"), [
    ("      crooked", "      done-other", ""),
    ("later: {bit: 0, ", "a-b: {bit: 1, meaning: queue, since: \"1.1\", doc: \"x\"}\n  a_b: {bit: 2, meaning: queue, "
     "since: \"1.1\", doc: \"x\"}\n  later: {bit: 0, ", "A_B"),
    ("name: crooked", "name: presence", "two tests"),
    ("carriers:\n", "carriers:\n" + "".join(f"  more{index}: {{width: 8}}\n" for index in range(20)), "carrier"),
])
def test_what_check_lets_pass_can_be_generated(repository: Path, old: str, new: str, said: str) -> None:
    """And what cannot, check says."""
    for file in (repository / "spec" / "small").glob("*.yaml"):
        file.write_text(file.read_text().replace(old, new))
    checked = in_process.hvabi("check", "--no-frozen", repository / "spec" / "small", cwd=repository)
    made = in_process.hvabi("generate", "--spec", repository / "spec", "--out", repository / "out", cwd=repository)
    assert checked.status == made.status == (1 if said else 0) and said in checked.output, checked.output


def test_nothing_that_a_spec_says_forges_a_line_or_moves_the_cursor(repository: Path) -> None:
    """A key with a line end, a name with an escape, a folder with both."""
    odd = repository / "spec" / "x\n\x1b[31mspec"
    shutil.copytree(repository / "spec" / "small", odd)
    (odd / "one.yaml").write_text((odd / "one.yaml").read_text() + '"a\\nspec/x.yaml:1:1: forged [rule]\\e[2J\\u202e": 1\n')
    for options in ((), ("--json",)):
        done = in_process.hvabi("check", *options, "spec/small", odd, cwd=repository)
        assert done.status == 1 and done.output.isascii() and "\x1b" not in done.output
        assert not any(line.startswith("spec/x.yaml") for line in done.output.splitlines())
