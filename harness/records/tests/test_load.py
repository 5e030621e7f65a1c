# SPDX-License-Identifier: BSD-2-Clause
"""Records are read with the place of every mistake."""
from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from harness.matrix.model import MatrixError
from harness.records.load import SCHEMAS, by_name, load_all, load_record
from harness.records.record import Record
from harness.records.words import BASES, KINDS, SEVERITIES

from .conftest import Write
from .samples import RECORD

BLOCK = RECORD["shows"][0]
DAY = date(2026, 12, 1)


def line_of(file: Path, text: str) -> int:
    return next(number for number, line in enumerate(file.read_text().splitlines(), 1) if text in line)


def refusal(file: Path, root: Path) -> str:
    with pytest.raises(MatrixError) as caught:
        load_record(file, root, DAY)
    return str(caught.value)


def test_a_record_is_read(make: Callable[..., Record]) -> None:
    record = make(tried=["7.2", "10.0"], shows=[{**BLOCK, "under": {"since": "8.0"}, "arch": ["i386"]}])
    assert (record.name, record.folder, record.title, record.affects) == ("host/it", "host", RECORD["title"], ("h@1",))
    [block] = record.shows
    assert list(block.triples()) == [("h@1", "g@1.0", "f.c.t")] and block.arch == ("i386",) and block.since == (8, 0)
    assert record.tried == {(7, 2), (10, 0)}


@pytest.mark.parametrize(("changes", "near", "says"), [
    ({"shows": [{**BLOCK, "tests": ["*"]}]}, "'*'", "'*' can stand for anything: write the names out"),
    ({"affects": ["h@1"], "shows": [{**BLOCK, "hosts": ["h@*"]}]}, "h@*", "'h@*' can stand for anything"),
    ({"shows": [{**BLOCK, "guests": "*"}]}, "'*'", "'*' can stand for anything"),
    ({"affects": ["h@?"]}, "h@?", "'h@?' can stand for anything"),
    ({"text": [{"where": "FILL IN: the section", "says": "b", "basis": "explicit"}]}, "where:", "'FILL IN' is what a draft leaves to you"),
    ({"kind": "bad"}, "kind:", "'kind' must be advertised but broken or"),
    ({"severity": "high"}, "severity:", "'severity' must be memory safety or"),
    ({"nonsense": 1}, "nonsense", "unknown key 'nonsense'"),
    ({"fixed": {"version": "2"}}, "open:", "'fixed' and 'open' say opposite things"),
    ({"open": None}, "title", "add 'fixed' or 'open'"),
    ({"unseen": "why"}, "unseen:", "'shows' and 'unseen' say opposite things"),
    ({"shows": None}, "title", "add 'shows' or 'unseen'"),
    ({"fix": None}, "open:", "add 'fix'"),
    ({"steps": None}, "title", "add 'registers' or 'steps'"),
    ({"text": [{"where": "a", "says": "b", "basis": "read into it"}]}, "where: a", "add 'because'"),
    ({"text": []}, "text:", "'text' is empty"),
    ({"affects": ["h@1", "h@2"]}, "h@2", "no cell in 'shows' is of h@2"),
    ({"affects": ["h@2"]}, "h@2", "no cell in 'shows' is of h@2"),
    ({"affects": ["h@1"], "shows": [{**BLOCK, "hosts": ["h@1", "h@3"]}]}, "h@3", "h@3 is not in 'affects'"),
    ({"shows": [{**BLOCK, "under": {"since": "8.0"}}]}, "under:", "say in 'tried'"),
    ({"expires": "2026-11-30"}, "expires", "this record expired on 2026-11-30"),
    ({"expires": "2026-13-40"}, "expires", "there is no day 2026-13-40"),
    ({"reported": "yes"}, "reported", "'reported'"),
    ({"reported": {"where": "there", "on": "2026-02-30"}}, "2026-02-30", "there is no day 2026-02-30")])
def test_what_is_wrong_is_said_with_its_line(write: Write, tmp_path: Path, changes: dict[str, Any], near: str, says: str) -> None:
    file = write(**changes)
    said = refusal(file, tmp_path)
    assert said.startswith(f"ci/findings/host/it.yaml:{line_of(file, near)}:") and says in said, said
    assert "\n" not in said and str(tmp_path) not in said


@pytest.mark.parametrize("key", sorted(set(RECORD) - {"open", "fix", "shows", "steps"}))
def test_each_key_must_be_there(write: Write, tmp_path: Path, key: str) -> None:
    assert f"has no '{key}': add it" in refusal(write(**{key: None}), tmp_path)


def test_a_record_of_today_holds(write: Write, tmp_path: Path) -> None:
    assert load_record(write(expires="2026-12-01"), tmp_path, DAY).data["expires"] == "2026-12-01"


def test_records_of_another_folder_have_an_owner_and_an_end(write: Write, tmp_path: Path) -> None:
    own = tmp_path / "own"
    file = write("host/mine", "own", owner="the team", expires="2026-12-31")
    assert [record.name for record in load_all(tmp_path, [own], DAY)] == ["host/mine"]
    write()
    assert [record.name for record in load_all(tmp_path, [own], DAY)] == ["host/it", "host/mine"]
    with pytest.raises(MatrixError, match=rf"own/host/mine.yaml:{line_of(file, 'expires')}:\d+: this record expired on 2026-12-31: the team"):
        load_all(tmp_path, [own], date(2027, 1, 1))
    for key in ("owner", "expires"):
        write("host/mine", "own", **({"owner": "the team", "expires": "2026-12-31"} | {key: None}))
        with pytest.raises(MatrixError, match=f"own/host/mine.yaml:1:1: .* add '{key}'"):
            load_all(tmp_path, [own], DAY)
    with pytest.raises(MatrixError, match="there is no such folder"):
        load_all(tmp_path, [tmp_path / "none"], DAY)


@pytest.mark.parametrize("name", ["mine.yaml", "mine.yml", "host/mine.yml", "host/mine.YAML", "host/deep/mine.yaml", "host/deep/mine.yml"])
def test_a_record_that_nobody_would_read_is_refused(write: Write, tmp_path: Path, name: str) -> None:
    file = write("host/mine", "own", owner="the team", expires="2026-12-31")
    for folder in ("own", "ci/findings"):
        place = tmp_path / folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file.read_text())
        with pytest.raises(MatrixError, match=f"^{folder}/{name}: no record is read from here: a record is {Path(folder).name}/<host>/<name>.yaml$"):
            load_all(tmp_path, [tmp_path / "own"], DAY)
        place.unlink()


def test_what_lies_beside_records_is_left_alone(write: Write, tmp_path: Path) -> None:
    write()
    for name in ("README.md", ".hidden.yaml", "host/notes.txt", "host/.it.yaml.swp", ".git/config.yml", "host/it.yaml~"):
        place = tmp_path / "ci" / "findings" / name
        place.parent.mkdir(exist_ok=True)
        place.write_text("x")
    (tmp_path / "ci" / "findings" / "host" / "around").symlink_to(tmp_path / "ci" / "findings" / "host")
    (tmp_path / "ci" / "findings" / "again").symlink_to(tmp_path / "ci" / "findings" / "again")
    with pytest.raises(MatrixError, match="host/around/it.yaml: no record is read from here"):
        load_all(tmp_path)
    (tmp_path / "ci" / "findings" / "host" / "around").unlink()
    assert [record.name for record in load_all(tmp_path)] == ["host/it"]


@pytest.mark.parametrize("place", ["own", "own/host"])
def test_a_folder_that_cannot_be_read_is_said(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """Its records would be missing, and nobody would know. (Whoever is root can read every folder, so that the test does not rely on modes.)"""
    write("host/mine", "own", owner="the team", expires="2026-12-31")
    real = os.scandir

    def scandir(path: Any) -> Any:
        if Path(path) == tmp_path / place:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(MatrixError, match=f"^{place}: cannot be read: Permission denied$"):
        load_all(tmp_path, [tmp_path / "own"], DAY)


def test_two_records_have_two_names(write: Write, tmp_path: Path) -> None:
    write("host/mine")
    write("host/mine", "own", owner="the team", expires="2026-12-31")
    with pytest.raises(MatrixError, match="own/host/mine.yaml:1:1: ci/findings/host/mine.yaml is called 'host/mine' too: give this one another name"):
        load_all(tmp_path, [tmp_path / "own"], DAY)


def test_the_page_of_a_folder_is_no_record(write: Write, tmp_path: Path) -> None:
    write("host/page")
    assert load_all(tmp_path) == []


def test_a_name_may_leave_out_its_folder(make: Callable[..., Record]) -> None:
    records = [make("a/one"), make("b/one"), make("b/two")]
    assert by_name(records, "two").name == by_name(records, "b/two").name == "b/two"
    assert by_name(records, "a/one").name == "a/one"
    with pytest.raises(MatrixError, match="there are a/one, b/one: name one with its folder"):
        by_name(records, "one")
    with pytest.raises(MatrixError, match="there is no finding 'tow': did you mean 'two'?"):
        by_name(records, "tow")


def test_the_schema_has_the_words_that_are_defined() -> None:
    properties = json.loads((SCHEMAS / "finding.schema.json").read_text())["properties"]
    assert properties["kind"]["enum"] == list(KINDS) and properties["severity"]["enum"] == list(SEVERITIES)
    assert properties["text"]["items"]["properties"]["basis"]["enum"] == list(BASES)
