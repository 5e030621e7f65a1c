# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi diff`: what it prints in each format, which breaks are accepted, and what it says of bad input."""
from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import jsonschema
import pytest

from generator.backends.json import abi_json
from generator.diff.compat import Acceptance, passes
from generator.lang.freeze import freeze
from generator.lang.history import Timeline
from generator.lang.load import load
from generator.lang.location import Location
from generator.model.resolve import resolve
from generator.tests.in_process import Done, hvabi

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = Path(__file__).parent / "sarif.schema.json"
PLAIN = Path(__file__).parent / "wrong" / "bases" / "plain.yaml"


@pytest.fixture(name="folders")
def make_folders(tmp_path: Path) -> Path:
    """old/ and new/: in the new text one call has another number, and one is new and guarded."""
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "abi.yaml").write_text(PLAIN.read_text())
    edit(tmp_path / "new", "      stop:\n        number: 2\n", "      stop:\n        number: 7\n")
    edit(tmp_path / "new", "      go:\n", "      wait: {number: 8, since: next, needs: [slow], doc: Waits.}\n      go:\n")
    edit(tmp_path / "new", "features:\n", 'features:\n  slow: {since: next, source: "in words", doc: "Slow calls."}\n')
    return tmp_path


def edit(folder: Path, old: str, new: str) -> None:
    path = folder / "abi.yaml"
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))


def diff(folder: Path, *words: str) -> Done:
    return hvabi("diff", f"{folder / 'old'}@1.1", str(folder / "new"), *words)


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own, which can be stopped."""
    return subprocess.run([str(ROOT / "hvabi"), *words], capture_output=True, text=True, timeout=60, check=False)


def compat(folder: Path, text: str) -> None:
    (folder / "new" / "compat.yaml").write_text(text)


def entry(rule: str = "call-renumbered", subject: str = "all.stop", release: str = "next") -> str:
    return f'accepted:\n  - {{rule: {rule}, subject: "{subject}", release: {release}, reason: "Nobody makes it.", owner: someone}}\n'


def test_text_names_place_change_and_directions(folders: Path) -> None:
    done = diff(folders)
    assert done.status == 1 and done.errors == ""
    first, effects = done.output.splitlines()[:2]
    assert first.startswith(f"{folders}/new/abi.yaml:") and ": error: all.stop: number was 0x2 and is 0x7" in first
    assert first.endswith("[call-renumbered]")
    assert "old guest on new host: BREAKS" in effects and "recompile" not in effects
    assert done.output.splitlines()[-1].startswith("plain 1.1 in ") and "1 breaking" in done.output


def test_place_is_that_of_the_number(folders: Path) -> None:
    file, line, column = diff(folders).output.split(": error")[0].rsplit(":", 2)
    assert Path(file).read_text().splitlines()[int(line) - 1][int(column) - 1:].startswith("number: 7")


def test_json_has_every_answer(folders: Path) -> None:
    found = json.loads(diff(folders, "--json").output)
    assert found["schema"] == "hvabi-diff/1" and found["summary"]["breaking"] == 1
    change = next(item for item in found["changes"] if item["rule"] == "call-renumbered")
    assert change["effects"] == {"old_guest": "breaks", "new_guest": "breaks", "recompile": "ok", "forth": "breaks", "back": "breaks"}
    assert change["old_place"]["file"].endswith("old/abi.yaml") and change["breaking"] is True
    added = next(item for item in found["changes"] if item["rule"] == "call-added")
    assert added["effects"]["new_guest"] == "loses" and added["effects"]["back"] == "hold"


def test_junit_fails_the_rule_that_broke(folders: Path) -> None:
    suite = ElementTree.fromstring(diff(folders, "--format", "junit").output.partition("\n")[2])
    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    assert failed == ["call-renumbered"] and suite.get("failures") == "1" and int(suite.get("tests")) == len(suite)


@pytest.mark.parametrize("accepted", [False, True])
def test_sarif_is_as_the_standard_demands(folders: Path, accepted: bool) -> None:
    if accepted:
        compat(folders, entry() + '  - {rule: call-removed, subject: "x", release: next, reason: "r", owner: o}\n')
    log = json.loads(diff(folders, "--format", "sarif").output)
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text())).validate(log)
    run = log["runs"][0]
    assert {result["level"] for result in run["results"]} == {"error", "note"}
    assert all(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert any("suppressions" in result for result in run["results"]) == accepted


def test_github_escapes_what_ends_a_value(folders: Path) -> None:
    odd = folders / "a,b:c"
    shutil.copytree(folders / "new", odd)
    done = hvabi("diff", str(folders / "old"), str(odd), "--format", "github")
    line = next(line for line in done.output.splitlines() if line.startswith("::error"))
    properties, _, message = line[2:].partition("::")
    assert "a%2Cb%3Ac" in properties and message.startswith("all.stop: number was 0x2")


def test_gitlab_fingerprint_stays_when_lines_move(folders: Path) -> None:
    before = {issue["fingerprint"] for issue in json.loads(diff(folders, "--format", "gitlab").output)}
    edit(folders / "new", "abi: plain\n", "\n\nabi: plain\n")
    issues = json.loads(diff(folders, "--format", "gitlab").output)
    assert {issue["fingerprint"] for issue in issues} == before and len(before) == len(issues)
    assert {issue["severity"] for issue in issues} == {"critical", "info"}


def test_accepted_break_does_not_fail(folders: Path) -> None:
    compat(folders, entry())
    done = diff(folders)
    assert done.status == 0 and "accepted in next by someone: Nobody makes it." in done.output


def test_accepted_break_that_is_not_there_fails(folders: Path) -> None:
    compat(folders, entry() + '  - {rule: call-removed, subject: "all.*", release: next, reason: "Old.", owner: someone}\n')
    done = diff(folders)
    assert done.status == 1
    assert f"{folders}/new/compat.yaml:3:5: nothing that breaks in next is call-removed of all.*" in done.output


def test_entry_of_another_release_accepts_nothing(folders: Path) -> None:
    compat(folders, entry(release='"1.1"'))
    assert diff(folders).status == 1


def test_only_a_star_stands_for_other_text(folders: Path) -> None:
    for subject, status in (("all.sto?", 1), ("all.[s]top", 1), ("*.stop", 0), ("all.*", 0)):
        compat(folders, entry(subject=subject))
        assert diff(folders).status == status, subject


def test_entry_that_another_makes_needless_is_not_called_untrue(folders: Path) -> None:
    compat(folders, entry(subject="all.*") + '  - {rule: call-renumbered, subject: "all.stop", release: next, reason: "r", owner: o}\n')
    done = diff(folders)
    assert done.status == 0 and "nothing that breaks" not in done.output


def test_summary_has_the_worst_of_each_direction(folders: Path) -> None:
    words = "old guest on new host: {0}, new guest on old host: {0}, recompile: ok, guest moves to new host: {0}, guest moves to old host: {0}\n"
    assert diff(folders).output.endswith("0 to look at, 2 harmless; " + words.format("BREAKS"))
    compat(folders, entry())
    assert diff(folders).output.endswith(words.format("tolerated break"))
    compat(folders, "severity: {call-renumbered: ignore}\n")
    assert diff(folders).output.endswith("; old guest on new host: ok, new guest on old host: loses, recompile: ok, "
                                         "guest moves to new host: ok, guest moves to old host: hold back\n")
    compat(folders, entry() + '  - {rule: call-removed, subject: "x", release: next, reason: "r", owner: o}\n')
    assert ", 1 stale entry of compat.yaml; " in diff(folders).output


def test_compat_of_a_revision_counts(folders: Path) -> None:
    compat(folders, entry())
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first"]):
        subprocess.run(["git", "-C", str(folders), *words], check=True, capture_output=True)
    (folders / "new" / "compat.yaml").unlink()
    done = hvabi("diff", f"{folders}/old", f"{folders}/new@git:HEAD")
    assert done.status == 0 and "accepted in next by someone" in done.output
    assert diff(folders).status == 1
    done = hvabi("diff", f"{folders}/new@git:HEAD", f"{folders}/old")
    assert done.status == 1 and "accepted" not in done.output


def test_frozen_release_that_the_text_no_longer_gives(folders: Path) -> None:
    """The working text changed a number of what is frozen: it is on one side only. What compat.yaml accepts still counts."""
    releases = folders / "new" / "releases"
    releases.mkdir()
    frozen = load(folders / "old" / "abi.yaml", folders)
    for release in ("1.0", "1.1"):
        (releases / f"{release}.yaml").write_text(freeze(frozen, release))
    done = hvabi("diff", f"{folders}/new@1.1", f"{folders}/new")
    assert done.status == 1 and "error: all.stop: number was 0x2 and is 0x7" in done.output
    (releases / "1.0.yaml").write_text(freeze(frozen, "1.0").replace("number: 2", "number: 3"))
    compat(folders, entry(release='"1.1"'))
    done = hvabi("diff", f"{folders}/new@1.0", f"{folders}/new@1.1")
    assert "accepted in 1.1 by someone" in done.output and f"{folders}/new/releases/1.1.yaml:" in done.output, done


def test_pipe_in_the_folder_of_a_text_does_not_block(folders: Path) -> None:
    os.mkfifo(folders / "new" / "more.yaml")
    done = run("diff", str(folders / "new"), str(folders / "new"))
    assert done.returncode == 3 and "more.yaml:1:1: is no regular file" in done.stderr


def test_place_of_an_abi_json_is_the_file(folders: Path) -> None:
    for name in ("old", "new"):
        spec = load(folders / name / "abi.yaml", folders)
        (folders / f"{name}.json").write_text(abi_json.emit(resolve(spec, "1.1" if name == "old" else "next"))["abi.json"])
    done = hvabi("diff", f"{folders}/old.json", f"{folders}/new.json")
    number = next(number for number, line in enumerate((folders / "new.json").read_text().splitlines(), 1) if '"full_name": "all.stop"' in line)
    assert f"{folders}/new.json:{number}:1: error: all.stop: number was 0x2" in done.output
    assert f"{folders}/new.json:1:1: note: feature slow: is new" in done.output, done.output


def test_severity_is_set_by_rule(folders: Path) -> None:
    compat(folders, "severity: {call-renumbered: note}\n")
    done = diff(folders)
    assert done.status == 0 and ": note: all.stop" in done.output
    compat(folders, "severity: {call-added: error}\n")
    assert ": error: all.wait" in diff(folders).output


@pytest.mark.parametrize("text, line", [
    ("severity: {call-renumbred: note}\n", "compat.yaml:1:12: there is no rule 'call-renumbred': did you mean 'call-renumbered'? [compat]"),
    ("severity: {call-added: bad}\n", "compat.yaml:1:24: 'call-added' cannot be 'bad': write one of: error, warning, note, ignore [schema]"),
    (entry(release='"9.9"'), "compat.yaml:2:59: plain has no release '9.9': known: 1.0, 1.1, next [compat]"),
    (entry(rule="nothing"), "compat.yaml:2:12: there is no rule 'nothing': "),
    ("accept: []\n", "compat.yaml:1:1: unknown key 'accept': "),
    (entry().replace("owner: someone", 'owner: " "'), "compat.yaml:2:100: 'owner' says nothing: write it"),
    (entry() + entry().partition("\n")[2], "compat.yaml:3:5: this is accepted already in line 2: remove one of the two [compat]"),
    ("accepted:\n  - {rule: call-added}\n", "compat.yaml:2:5: "),
    ("", "compat.yaml:1:1: the file is empty: it must describe how severe changes of the ABI are (`severity`) and which of its breaks are "
         "accepted (`accepted`); if it has nothing to say, remove it [yaml]"),
    ("# Later.\n", "compat.yaml:1:1: the file is empty: it must describe how severe changes of the ABI are (`severity`)"),
    ("- x\n", "compat.yaml:1:1: ")])
def test_bad_compat_is_one_line_with_its_place(folders: Path, text: str, line: str) -> None:
    compat(folders, text)
    done = diff(folders)
    assert done.status == 3 and done.output == "" and line in done.errors, done.errors
    assert hvabi("check", str(folders / "new")).output.count("compat.yaml:") >= 1


def test_empty_file_of_sentences_says_what_it_is(folders: Path) -> None:
    (folders / "new" / "sentences.yaml").write_text("")
    assert "sentences.yaml:1:1: the file is empty: it must describe the sentences of the ABI's document" in hvabi("check", str(folders / "new")).output


def test_family_with_that_name_is_still_read(folders: Path) -> None:
    compat(folders, 'family: compat\ndoc: "More."\ncalls:\n  old: {number: 40, doc: "Old."}\n')
    assert "family compat: is new with 1 call" in diff(folders).output


@pytest.mark.parametrize("words, status, line", [
    (["vmi"], 2, "hvabi diff: name two texts, the old one first, as in 'hvabi diff vmi@4.3 vmi' (there are 1 here)"),
    (["vmi@4.0", "kvm@6.1"], 2, "hvabi diff: vmi 4.0 and kvm 6.1 are different ABIs: compare two texts of one"),
    (["vmi@4.9", "vmi"], 2, "hvabi diff: vmi has no release '4.9': there are 4.0, 4.1, 4.2, 4.3, 4.4, next"),
    (["vmj", "vmi"], 2, "hvabi diff: vmj: there is no ABI of that name in "),
    (["vmi@git:no-such-revision", "vmi"], 2, "hvabi diff: git knows no revision 'no-such-revision' in ")])
def test_bad_side_is_one_line(words: list[str], status: int, line: str) -> None:
    done = hvabi("diff", *words)
    assert done.status == status and done.output == ""
    assert done.errors.startswith(line) and done.errors.count("\n") == 1


@pytest.mark.parametrize("abi, release", [("xen", "4.20"), ("vmi", "next"), ("hyperv", "6.0")])
def test_text_and_itself_differ_in_nothing(abi: str, release: str, tmp_path: Path) -> None:
    copy = shutil.copytree(ROOT / "spec" / abi, tmp_path / abi)
    for other in (f"{abi}@{release}", f"{copy}@{release}"):
        done = hvabi("diff", f"{abi}@{release}", other)
        assert done.status == 0 and done.output == f"{abi} {release} -> {abi} {release}: nothing changed\n"
    found = json.loads(hvabi("diff", f"{abi}@{release}", f"{copy}@{release}", "--json").output)
    assert found["changes"] == []


@pytest.mark.parametrize("wrong", ["number: 99999999999999999999", "nubmer: 2"])
def test_wrong_text_and_itself_is_the_error_of_one_wrong_text(folders: Path, wrong: str) -> None:
    """Also after the text was right, which is noted."""
    text = str(folders / "new")
    assert hvabi("diff", text, text).status == 0 and hvabi("diff", text, text).output.endswith(": nothing changed\n")
    edit(folders / "new", "number: 7", wrong)
    one, both = hvabi("diff", text, str(folders / "old")), hvabi("diff", text, text)
    assert one.status == 3 and one.errors and (both.status, both.output, both.errors) == (one.status, one.output, one.errors)
    assert hvabi("diff", text, text) == both
    copy = shutil.copytree(folders / "new", folders / "copy")
    assert hvabi("diff", text, str(copy)).errors == one.errors


def test_wrong_compat_and_itself_is_no_equal_text(folders: Path) -> None:
    text = str(folders / "new")
    compat(folders, "severity: {no-such-rule: note}\n")
    done = hvabi("diff", text, text)
    assert done.status == 3 and done.output == "" and "compat.yaml:1:12: there is no rule 'no-such-rule'" in done.errors


def test_rules_are_listed_with_what_taught_them() -> None:
    lines = hvabi("diff", "--list-rules").output.splitlines()
    assert len(lines) % 2 == 0 and len(lines) // 2 >= 60
    assert any(line.startswith("call-renumbered  ") for line in lines)


@pytest.mark.parametrize(("release", "accepts"), (("1.1", True), ("1.2", False), ("next", False)))
def test_a_break_after_the_end_of_a_frozen_text(release: str, accepts: bool) -> None:
    """Such a text knows no release after its own, and compat.yaml does."""
    spec = SimpleNamespace(timeline=Timeline(("1.0", "1.1")))
    entry = Acceptance("call-removed", "all.*", release, "Old.", "someone", Location("compat.yaml", 3, 5))
    assert passes(entry, "1.0", "1.1", spec) is accepts
