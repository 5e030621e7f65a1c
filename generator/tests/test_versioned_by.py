# SPDX-License-Identifier: BSD-2-Clause
"""An interface that is versioned by a number: what must change it, and what need not."""
from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.backends.json import abi_json
from generator.backends.markdown import reference
from generator.lang.freeze import freeze
from generator.model.resolve import resolve
from generator.tests.spec_text import load_text
from generator.tests.wrong_specs import check_text

TEXT = """\
abi: versioned
title: T
profile: legacy
doc: "T."
releases: {"1": {doc: "One."}, "2": {doc: "Two."}}
carriers: {nr: {width: 32}}
id: {nr: {role: call, carrier: nr, bits: "31..0"}}
conventions:
  x86_64: {arch: x86_64, instruction: [vmcall], carriers: {nr: rax}, arguments: [rdi, rsi], results: {status: rax}, doc: "A."}
status: {type: sword, doc: "S.", values: {success: {number: 0, doc: "Done."}, none: {number: -1, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
types:
  limits: {kind: constants, base: u32, doc: "L.", values: {version: {number: 5, doc: "V."}}}
  both:
    kind: union
    since: "2"
    doc: "B."
    fields: [{name: whole, type: u32, doc: "N."}, {name: halves, type: u16, count: 2, doc: "H."}]
  request:
    kind: struct
    layout: natural
    doc: "R."
    fields:
      - {name: number, type: u32, doc: "N."}
      - {name: room, type: u32, reserved: true, doc: "Room."}
      - {name: tail, type: u64, doc: "T."}
families:
  f:
    doc: "F."
    calls:
      get:
        number: 1
        versioned_by: limits.version
        doc: "G."
        args: [{name: at, type: gva, doc: "Where."}]
        buffers: {it: {address: at, space: gva, direction: inout, length: 1, element: request}}
      other: {number: 2, args: [{name: colour, type: colour, doc: "C."}], doc: "It has no version."}
    types:
      colour: {kind: enum, base: u32, doc: "C.", values: {red: {number: 1, doc: "R."}}}
"""
NUMBER = '{name: number, type: u32, doc: "N."}'
ROOM = '{name: room, type: u32, reserved: true, doc: "Room."}'
TAIL = '{name: tail, type: u64, doc: "T."}'
VERSION = 'version: {number: 5, doc: "V."}'
STILL = "since 2, and 'get' is still versioned by limits.version 0x5: give that another value, or keep the layout"


def check(folder: Path, *changes: tuple[str, str]) -> list[str]:
    text = TEXT
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return [line.partition(": ")[2].removesuffix(" [versioned-by]") for line in check_text("versioned.yaml", text, folder)]


@pytest.mark.parametrize("old,new,what", [
    (TAIL, '{name: tail, type: u64, removed: "2", doc: "T."}', "'request' has no field 'tail' any more"),
    (TAIL, '{name: tail, type: u64, changed: {"2": {count: 2}}, doc: "T."}', "'tail' of 'request' has another number of elements"),
    (TAIL, '{name: tail, type: u64, changed: {"2": {type: s64}}, doc: "T."}', "'tail' of 'request' is s64 and was u64"),
    (NUMBER, '{name: number, type: u32, removed: "2", doc: "N."}\n      - {name: bytes, type: u8, count: 4, since: "2", doc: "B."}',
     "'request' has no field 'number' any more"),
    (TAIL, TAIL + '\n      - {name: more, type: u64, since: "2", doc: "M."}', "'request' has 24 bytes and had 16"),
    (ROOM, '{name: room, type: u32, reserved: true, removed: "2", doc: "Room."}\n      - {name: a, type: u64, since: "2", doc: "A."}',
     "'tail' lies elsewhere in 'request'"),
])
def test_what_must_change_the_version(old: str, new: str, what: str, tmp_path: Path) -> None:
    assert check(tmp_path, (old, new)) == [f"{what} {STILL}"]
    assert check(tmp_path, (old, new), (VERSION, 'version: {number: 5, changed: {"2": {number: 6}}, doc: "V."}')) == []
    assert check(tmp_path, (old, new), ("        versioned_by: limits.version\n", "")) == []


def test_it_counts_from_the_release_that_says_it(tmp_path: Path) -> None:
    tail = (TAIL, '{name: tail, type: u64, changed: {"2": {type: s64}}, doc: "T."}')
    said = "        versioned_by: limits.version\n"
    assert check(tmp_path, tail, (said, '        changed: {"2": {versioned_by: limits.version}}\n')) == [
        f"'tail' of 'request' is s64 and was u64 {STILL}"]
    assert check(tmp_path, tail, (said, "        changed: {next: {versioned_by: limits.version}}\n")) == []


@pytest.mark.parametrize("old,new", [
    (NUMBER, '{name: number, type: u32, renamed: [{from: count, until: "1"}], doc: "N."}'),
    (NUMBER, '{name: number, type: u32, changed: {"2": {doc: "Which."}}, doc: "N."}'),
    (ROOM, '{name: room, type: u32, reserved: true, removed: "2", doc: "Room."}\n      - {name: a, type: u32, since: "2", doc: "A."}'),
    ('red: {number: 1, doc: "R."}', 'red: {number: 1, doc: "R."}, blue: {number: 2, since: "2", doc: "B."}'),
    (NUMBER, '{name: number, type: u32, removed: "2", doc: "N."}\n      - {name: both, type: both, since: "2", doc: "B."}'),
    ("colour: {kind: enum, base: u32,", 'colour: {kind: enum, base: u32, changed: {"2": {base: u64}},'),
])
def test_what_need_not_change_it(old: str, new: str, tmp_path: Path) -> None:
    assert check(tmp_path, (old, new)) == []


def test_a_release_that_is_frozen_keeps_it_in_its_own_names(tmp_path: Path) -> None:
    text = TEXT.replace(VERSION, 'version: {number: 5, renamed: [{from: level, until: "1"}], doc: "V."}')
    text = text.replace("limits: {kind", 'limits: {renamed: [{from: bounds, until: "1"}], kind')
    spec = load_text(text, tmp_path, "versioned.yaml")
    assert [resolve(spec, release).calls[0].versioned_by for release in ("1", "2")] == ["bounds.level", "limits.version"]
    for release in ("1", "2"):
        assert check_text("frozen.yaml", freeze(spec, release), tmp_path) == ()


def test_page_and_abi_json_say_it(tmp_path: Path) -> None:
    found = resolve(load_text(TEXT, tmp_path, "versioned.yaml"), "2")
    assert "".join(reference.emit(found).values()).count("- Versioned by `limits.version`\n") == 1
    calls = {call["name"]: call for family in json.loads(abi_json.emit(found)["abi.json"])["families"] for call in family["calls"]}
    assert calls["get"]["versioned_by"] == "limits.version" and "versioned_by" not in calls["other"]
