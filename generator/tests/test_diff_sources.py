# SPDX-License-Identifier: BSD-2-Clause
"""What can be a side of a comparison: texts, revisions of git, and the model that abi.json holds."""
from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.backends.json import abi_json
from generator.banner import source_name
from generator.diff.abi_reader import read_abi_json
from generator.diff.revision import find_revision
from generator.diff.sources import Reference, Side, Sources, open_source, parse_reference
from generator.lang.find import list_abis
from generator.lang.load import load
from generator.lang.location import Location
from generator.lang.problem import NotFound, SpecError
from generator.model.abi import Abi
from generator.model.resolve import resolve

ROOT = Path(__file__).resolve().parents[2]
NOWHERE = Location("", 0, 0)


@pytest.fixture(autouse=True)
def in_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def without_places(value: Any) -> Any:
    """The value with all that abi.json leaves out made alike."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{field.name: NOWHERE if field.name == "location" else without_places(getattr(value, field.name))
                              for field in dataclasses.fields(value)})
    return tuple(without_places(item) for item in value) if type(value) is tuple else value


def git(folder: Path, *arguments: str) -> None:
    settings = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b",
                "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PATH": os.environ["PATH"]}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=settings)


@pytest.fixture(name="history")
def make_history(tmp_path: Path) -> Path:
    """A repository with an ABI in three revisions: as it is, with another number, and gone."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "schema.json").write_text("{}")
    shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "spec" / "vmi")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "abi.json").write_text(text_of("vmi", "4.0"))
    git(tmp_path, "init", "-q", "-b", "trunk")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    file = tmp_path / "spec" / "vmi" / "experimental.yaml"
    file.write_text(file.read_text().replace("number: 0x00", "number: 0x07"))
    git(tmp_path, "commit", "-q", "-a", "-m", "second")
    shutil.rmtree(tmp_path / "spec" / "vmi")
    git(tmp_path, "commit", "-q", "-a", "-m", "third")
    return tmp_path


def text_of(name: str, release: str) -> str:
    return abi_json.emit(resolve(load(ROOT / "spec" / name, ROOT), release))["abi.json"]


def refused(text: str, root: Path = ROOT) -> tuple[str, int]:
    """What is said of a source that is refused, and the exit status."""
    with pytest.raises((NotFound, SpecError)) as raised:
        open_source(text, root)
    error = raised.value
    assert "\n" not in str(error) and str(error)
    return str(error), 2 if isinstance(error, NotFound) else 3 if error.unreadable else 1


@pytest.mark.parametrize("name", sorted(list_abis(ROOT)))
def test_abi_json_gives_the_model_that_resolve_gives(name: str, tmp_path: Path) -> None:
    spec = load(ROOT / "spec" / name, ROOT)
    for release in (*spec.versions, "next"):
        abi = resolve(spec, release)
        file = tmp_path / f"{release}.json"
        file.write_text(abi_json.emit(abi)["abi.json"])
        read = read_abi_json(file, file.name)
        assert without_places(read) == without_places(dataclasses.replace(abi, source=source_name(abi))), release
        assert abi_json.emit(read) == {"abi.json": file.read_text()}


def test_every_field_of_the_model_is_compared() -> None:
    """without_places must not make models alike that differ."""
    old, new = (without_places(resolve(load(ROOT / "spec" / "vmi", ROOT), release)) for release in ("4.0", "4.1"))
    assert old != new
    family = dataclasses.replace(old.families[0], doc="Something else.")
    assert dataclasses.replace(old, families=(family, *old.families[1:])) != old


@pytest.mark.parametrize(("text", "parts"), [
    ("vmi", Reference("vmi")),
    ("vmi@4.0", Reference("vmi", "", "4.0")),
    ("../a@b/spec", Reference("../a@b/spec")),
    ("vmi@git:HEAD~3", Reference("vmi", "HEAD~3")),
    ("vmi@git:HEAD~3@4.1", Reference("vmi", "HEAD~3", "4.1")),
    ("vmi@git:HEAD@{1}", Reference("vmi", "HEAD@{1}")),
    ("vmi@git:HEAD@{1}@next", Reference("vmi", "HEAD@{1}", "next")),
    ("vmi@git:@", Reference("vmi", "@")),
    ("vmi@git:@~2", Reference("vmi", "@~2")),
    ("a/b.json@git:v1@4.0", Reference("a/b.json", "v1", "4.0"))])
def test_parts_of_a_reference(text: str, parts: Reference) -> None:
    assert parse_reference(text) == parts


def test_a_file_whose_name_has_an_at_sign_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "vmi@old.json"
    file.write_text(text_of("vmi", "4.0"))
    assert open_source(str(file), ROOT).abi.release == "4.0"


@pytest.mark.parametrize(("text", "name", "release"), [
    ("vmi", "vmi next", "next"), ("vmi@next", "vmi next", "next"), ("vmi@4.0", "vmi 4.0", "4.0"),
    ("./spec/vmi", "vmi next in spec/vmi", "next"), ("spec/vmi@4.1", "vmi 4.1 in spec/vmi", "4.1"),
    ("spec/vmi/releases/4.0.yaml", "vmi 4.0 in spec/vmi/releases/4.0.yaml", "4.0")])
def test_texts(text: str, name: str, release: str) -> None:
    side = open_source(text, ROOT)
    assert (side.name, side.abi.release) == (name, release)
    assert side.spec is not None and side.abi == resolve(side.spec, release)


def test_abi_json_is_a_side_also_by_its_folder(tmp_path: Path) -> None:
    (tmp_path / "abi.json").write_text(text_of("vmi", "4.1"))
    for text in (tmp_path, tmp_path / "abi.json", f"{tmp_path}/abi.json@4.1"):
        side = open_source(str(text), ROOT)
        assert side.name == f"vmi 4.1 in {str(text).removesuffix('@4.1')}" and side.spec is None
    message, status = refused(f"{tmp_path}/abi.json@4.0")
    assert "holds vmi 4.1, and no release '4.0'" in message and status == 2


def test_a_call_of_an_abi_json_has_its_line(tmp_path: Path) -> None:
    file = tmp_path / "abi.json"
    file.write_text(text_of("vmi", "4.1"))
    lines = file.read_text().splitlines()
    for call in open_source(str(file), ROOT).abi.calls:
        assert f'"full_name": "{call.full_name}"' in lines[call.location.line - 1]


def test_revisions(history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def number(side: Side) -> int:
        return next(family.number for family in side.abi.families if family.name == "experimental")
    first, second = (open_source(f"vmi@git:{name}", history) for name in ("HEAD~2", "trunk~1"))
    assert (first.name, second.name) == ("vmi next at HEAD~2", "vmi next at trunk~1")
    changed = [(old.full_name, new.number) for old, new in zip(first.abi.calls, second.abi.calls) if old.number != new.number]
    assert changed and all(name.startswith("experimental.") and new == 7 for name, new in changed) and number(first) == number(second)
    call = second.abi.calls[0]
    assert call.location.file.startswith("trunk~1:spec/vmi/") and call.location.line > 1
    assert open_source("vmi@git:HEAD~2@4.0", history).abi.spec_hash == open_source("vmi@4.0", ROOT).abi.spec_hash
    assert open_source(f"{history}/spec/vmi/releases/4.0.yaml@git:HEAD~2", history).abi.release == "4.0"
    assert open_source(f"{history}/model@git:HEAD", history).name == "vmi 4.0 in HEAD:model"
    assert open_source(f"{history}/model/abi.json@git:HEAD", history).abi.release == "4.0"
    monkeypatch.chdir(history)
    monkeypatch.setenv("GIT_DIR", str(ROOT / ".git"))   # as a hook of another repository has it
    assert open_source("spec/vmi@git:HEAD~1", history).name == "vmi next in HEAD~1:spec/vmi"


def test_a_revision_that_could_be_a_path_is_shown_by_its_number(history: Path) -> None:
    side = open_source("vmi@git:HEAD~1^{/f...t}", history)
    commit = find_revision(history, "HEAD~2").commit
    assert side.name == f"vmi next at {commit[:12]}"


def test_a_branch_can_have_an_at_sign(history: Path) -> None:
    git(history, "branch", "feature/x@4.1", "HEAD~2")
    assert open_source("vmi@git:feature/x@4.1", history).name == "vmi next at feature/x@4.1"
    assert open_source("vmi@git:feature/x@4.1@4.0", history).name == "vmi 4.0 at feature/x@4.1"


def test_a_frozen_release_is_what_was_frozen(tmp_path: Path) -> None:
    """Whatever the working text says by now: else an edit of it would be on both sides of a comparison."""
    folder = shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "vmi")
    before = open_source(f"{folder}@4.3", ROOT)
    assert before.spec is not None and not before.spec.single
    file = folder / "timer.yaml"
    file.write_text(file.read_text().replace("number: 0x04\n", "number: 0x27\n"))
    after, working = (open_source(f"{folder}@{release}", ROOT) for release in ("4.3", "next"))
    assert [family.number for family in after.abi.families] == [family.number for family in before.abi.families]
    assert after.abi.spec_hash == before.abi.spec_hash != working.abi.spec_hash
    assert after.name == before.name and after.abi.calls[0].location.file == f"{folder}/releases/4.3.yaml"
    (folder / "releases" / "4.3.yaml").write_text("abi: vmi\n")
    with pytest.raises(SpecError) as raised:
        open_source(f"{folder}@4.3", ROOT)
    assert f"{folder}/releases/4.3.yaml:" in str(raised.value)


def test_mistakes_in_a_revision_are_placed_there(history: Path) -> None:
    git(history, "checkout", "-q", "HEAD~1", "--", "spec/vmi")
    file = history / "spec" / "vmi" / "abi.yaml"
    file.write_text(file.read_text().replace("profile:", "prophile:"))
    git(history, "commit", "-q", "-a", "-m", "fourth")
    with pytest.raises(SpecError) as raised:
        open_source("vmi@git:HEAD", history)
    assert any(str(problem).startswith("HEAD:spec/vmi/abi.yaml:") for problem in raised.value.problems)
    file.unlink()
    file.symlink_to("experimental.yaml")
    git(history, "commit", "-q", "-a", "-m", "fifth")
    message, status = refused("vmi@git:HEAD", history)
    assert message.startswith("HEAD:spec/vmi/abi.yaml:1:1: is a link, which is not followed in a revision") and status == 3


@pytest.mark.parametrize(("text", "said"), [
    ("vmi@4.9", "vmi has no release '4.9': there are 4.0, 4.1, 4.2, 4.3, 4.4, next"),
    ("vmi@HEAD:1", "a revision of git is written vmi@git:REVISION"),
    ("vmy@4.0", "did you mean 'vmi'?"),
    ("./no/such", "there is no such file or folder"),
    ("no/abi.json", "there is no such file or folder"),
    ("vmi@git:", "names no revision: write it as vmi@git:HEAD~1"),
    ("@git:HEAD", "names no ABI"),
    ("", "names no ABI"),
    ("@4.0", "names no ABI"),
    ("vmi@", "'vmi@' names no release behind the @: write vmi@next, a release, or vmi alone"),
    ("vmi@git:no-such@4.0", "git knows no revision 'no-such' in "),
    ("vmi@git:no-such-branch", "git knows no revision 'no-such-branch'"),
    ("vmi@git:--all", "git knows no revision '--all'"),
    ("vmi@git:HEAD:spec", "git knows no revision 'HEAD:spec'"),
    ("vmy@git:HEAD", "vmy: HEAD has no spec/vmy; did you mean 'vmi'?"),
    ("vmi@git:HEAD@9.9", "vmi at HEAD has no release '9.9': there are 4.0")])
def test_what_is_not_there(text: str, said: str) -> None:
    message, status = refused(text)
    assert said in message and status == 2


def test_no_repository(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "vmi")
    message, status = refused(f"{tmp_path}/vmi@git:HEAD")
    assert "is in no git repository that can be read" in message and status == 2


def test_no_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FileNotFoundError) as raised:
        open_source("vmi@git:HEAD", ROOT)
    assert raised.value.filename == "git" and "install it" in str(raised.value)


def test_a_text_is_read_once_for_both_sides(history: Path) -> None:
    sources = Sources(ROOT)
    assert sources.open("vmi@4.0").spec is sources.open("vmi@next").spec
    sources = Sources(history)
    assert sources.open("vmi@git:HEAD~2@4.0").spec is sources.open("vmi@git:HEAD~2").spec
    assert sources.open("vmi@git:HEAD~2").spec is not sources.open("vmi@git:HEAD~1").spec


def test_a_spec_with_mistakes_is_refused(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "vmi")
    file = tmp_path / "vmi" / "abi.yaml"
    file.write_text(file.read_text().replace("unknown_call: ", "unknown_call: no_"))
    with pytest.raises(SpecError) as raised:
        open_source(str(tmp_path / "vmi"), ROOT)
    assert not raised.value.unreadable


@pytest.mark.parametrize(("change", "said"), [
    (lambda data: data.update(schema="hvabi-abi/9"), 'its schema is "hvabi-abi/9", not "hvabi-abi/1"'),
    (lambda data: data.pop("schema"), "it has no schema"),
    (lambda data: data.pop("families"), "the file has no 'families'"),
    (lambda data: data["families"][1]["calls"][0].pop("args"), "families[1].calls[0] has no 'args'"),
    (lambda data: data["families"][0].update(number="3"), 'families[0].number must not be "3"'),
    (lambda data: data["families"][0].update(required=1), "families[0].required must be true or false, not 1"),
    (lambda data: data["carriers"][0].update(width=True), "carriers[0].width must be a number, not true"),
    (lambda data: data["conventions"][0]["carriers"][0].pop(), "conventions[0].carriers[0] must be an array of 2, not an array of 1"),
    (lambda data: data["types"].append([]), "must be an object, not an array of 0"),
    (lambda data: data["families"][0].update(kolour=1), "families[0] has the key 'kolour', which this version of hvabi does not know"),
    (lambda data: data["conventions"][0].update(arch="pdp11"), "it does not hold together"),
    (lambda data: data.update(status=[]), "status must be an object, not an array of 0"),
    (lambda data: data.update(name="::error::x"), 'name must be a name, not "::error::x"'),
    (lambda data: data["families"][1]["calls"][0].update(name="a*/b"), 'families[1].calls[0].name must be a name, not "a*/b"'),
    (lambda data: data["families"][1]["calls"][0].update(errors=["x y"]), 'families[1].calls[0].errors must be a name, not "x y"'),
    (lambda data: data["conventions"][0].update(instructions=['ud2"']), "conventions[0].instructions must be a name, not")])
def test_a_damaged_abi_json(change: Any, said: str, tmp_path: Path) -> None:
    data = json.loads(text_of("vmi", "4.1"))
    change(data)
    file = tmp_path / "abi.json"
    file.write_text(json.dumps(data))
    message, status = refused(str(file))
    assert said in message and message.startswith(f"{file}:1:1: ") and status == 3


@pytest.mark.parametrize(("text", "said"), [
    ("", "not JSON"), ("{", "not JSON"), ("[]", "it has no schema"), ("[" * 100000, "not JSON"), ("3", "it has no schema"),
    ("1" * 5000, "not JSON"), ("\ufeff\x00", "not JSON"), ('{"schema": ["hvabi-abi/1"]}', "its schema is")])
def test_no_abi_json(text: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "abi.json"
    file.write_text(text)
    message, status = refused(str(file))
    assert said in message and status == 3


def test_any_damage_is_one_line(tmp_path: Path) -> None:
    """Values are exchanged, dropped and doubled at random places: the file is refused, or it is a model."""
    chance = random.Random(7)
    text, file = text_of("vmi", "4.1"), tmp_path / "abi.json"
    seen = {"refused": 0, "read": 0}
    for _ in range(150):
        data = json.loads(text)
        spots = list(places(data))
        holder, key = chance.choice(spots)
        other, other_key = chance.choice(spots)
        holder[key] = chance.choice([None, 0, -1, 1 << 70, "", "x", [], {}, True, 1.5, holder[key], other[other_key]])
        file.write_text(json.dumps(data))
        try:
            assert isinstance(open_source(str(file), ROOT).abi, Abi)
            seen["read"] += 1
        except SpecError as error:
            assert "\n" not in str(error) and error.unreadable
            seen["refused"] += 1
    assert min(seen.values()) > 10, seen


def places(value: Any) -> Any:
    """Every (holder, key) but those of parts that are not read."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        if key not in ("tests", "lowered", "schema", "generated"):
            yield value, key
            if isinstance(value[key], (dict, list)):
                yield from places(value[key])
