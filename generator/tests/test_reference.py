# SPDX-License-Identifier: BSD-2-Clause
"""The reference page: everything is on it, its links lead somewhere, and prose cannot break it."""
from __future__ import annotations

import dataclasses
import re
from functools import lru_cache
from pathlib import Path

import pytest

from generator.backends.markdown import reference
from generator.backends.markdown.markdown import anchor, code, draw_fields, escape, table
from generator.lang.load import load
from generator.lang.values import BitRange
from generator.model.abi import Abi, Buffer, IdField
from generator.model.resolve import resolve
from generator.tests.repository import releases
from generator.tests.small_abi import make_abi
from generator.tests.spec_text import load_text


@lru_cache(maxsize=None)
def models() -> dict[str, Abi]:
    return releases() | {"small": make_abi()}


def page(abi: Abi) -> str:
    return reference.emit(abi)[f"{abi.name}.md"]


def section(text: str, heading: str) -> str:
    """From a heading to the next of the same depth or above."""
    depth = len(heading) - len(heading.lstrip("#"))
    start = text.index(f"{heading}\n")
    end = re.compile(rf"^#{{1,{depth}}} ", re.M).search(text, start + len(heading))
    return text[start:end.start() if end else len(text)]


@pytest.mark.parametrize("name", models())
def test_every_node_is_on_the_page(name: str) -> None:
    abi = models()[name]
    text = page(abi)
    for call in abi.calls:
        own = section(text, f"### {call.full_name}")
        assert escape(call.doc) in own
        for argument in call.args:
            assert f"| `{argument.name}` |" in own and escape(argument.doc) in own
        for status in call.errors:
            assert f"`{status}`" in own
        if call.never:
            assert escape(call.never) in own
    for type_def in abi.types:
        own = section(text, f"#### {type_def.name}")
        for item in (*type_def.values, *type_def.bits, *type_def.fields):
            assert f"`{item.name}`" in own and escape(item.doc) in own
    for value in abi.status.values:
        assert f"| {value.number} | `{value.name}` |" in section(text, "## Statuses")
    for release in abi.releases:
        assert escape(release.doc) in section(text, f"### Release {release.version}")
    for convention in abi.conventions:
        assert f"| `{convention.name}` ({convention.arch}" in section(text, "## Conventions")


@pytest.mark.parametrize("name", models())
def test_links_lead_to_headings(name: str) -> None:
    text = page(models()[name])
    headings = re.findall(r"^#+ (.*)$", text, re.M)
    anchors = [anchor(re.sub(r"\\(.)", r"\1", heading)) for heading in headings]
    links = re.findall(r"\]\(#([^)]*)\)", text)
    assert links and set(links) <= set(anchors)
    assert len(set(anchors)) == len(anchors), "two headings have one anchor, so a link to the second leads to the first"


@pytest.mark.parametrize("name", models())
def test_tables_have_as_many_cells_as_heads(name: str) -> None:
    for block in re.findall(r"(?:^\|.*\n)+", page(models()[name]), re.M):
        counts = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
        assert len(counts) == 1, block


def test_the_same_model_gives_the_same_page() -> None:
    assert page(make_abi()) == page(make_abi())


def test_it_names_its_source_first() -> None:
    head = page(make_abi())[:2048]
    assert "Written by `hvabi generate small` from spec/small" in head and "0" * 64 in head


def test_prose_cannot_break_the_page() -> None:
    nasty = "a | b <script>x</script> `c` *d* [e](f) \\ --> # g\n\n## h & i"
    text = page(make_abi(doc=nasty, title="--> <b>"))
    assert "<script>" not in text and "\n## h" not in text and "a \\| b" in text
    assert text.index("-->") > text.index("Spec hash")


@pytest.mark.parametrize("text,expected", [
    ("plain_name and set_pte", "plain_name and set_pte"), ("a|b", "a\\|b"), ("<b>", "\\<b\\>"), ("# no", "\\# no"),
    ("1. no", "\\1. no"), ("x\n\n  y", "x y"), ("R&D", "R&amp;D"), ("`", "\\`"),
])
def test_escapes(text: str, expected: str) -> None:
    assert escape(text) == expected


def test_code_in_a_table() -> None:
    assert code("a|b") == "`a\\|b`" and code("a`b") == "`` a`b ``"


def test_empty_columns_are_left_out() -> None:
    assert table("| A | B | C |\n| 1 |  | 3 |\n| 4 |  |  |\n") == "| A | C |\n| --- | --- |\n| 1 | 3 |\n| 4 |  |\n\n"
    assert table("| A | B |\n| 1 |  |\n| 2 | 3 |\n") == "| A | B |\n| --- | --- |\n| 1 |  |\n| 2 | 3 |\n\n"
    assert table("| A | B |\n|  | 1 |\n") == "| B |\n| --- |\n| 1 |\n\n"
    assert table("| A |\n") == table("| A |\n|  |\n") == ""


def test_a_row_of_a_table_may_be_broken_before_a_bar() -> None:
    assert table("| A | B | C |\n| 1\n| 2 | 3 |\n| 4 | \n| 6 |\n") == "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 |  | 6 |\n\n"


def test_bars_in_cells_are_no_edges() -> None:
    assert table(f"| A | B |\n| {code('x | y')} |  |\n| {escape('a | b')} |  |\n") == (
        "| A |\n| --- |\n| `x \\| y` |\n| a \\| b |\n\n")


def test_bits_are_drawn_from_the_highest() -> None:
    """Each number stands over the left or right end of its box."""
    low = IdField("low", "call", "c", BitRange(3, 0), None, "")
    one = IdField("one", "fixed", "c", BitRange(6, 6), 1, "")
    assert draw_fields(8, (low, one)) == [
        " 7          6                 5        4 3          0",
        "+----------+-----------------+----------+------------+",
        "| not used | one (fixed) = 1 | not used | low (call) |",
        "+----------+-----------------+----------+------------+"]


def test_what_only_some_calls_have() -> None:
    text = page(make_abi())
    assert "No test performs it: Nothing \"returns\" from it." in section(text, "### memory.stop")
    assert "called halt up to 1.0" in section(text, "### memory.stop")
    assert "Only on riscv64" in section(text, "### memory.move")
    assert "`ecx`:`edx`" in section(text, "### memory.paint")
    assert "| `wipe\\|out` |" in section(text, "## Family memory")
    assert "| 8 | 8 | `pad` | `u8[8]` | *Reserved.* Zero. |" in section(text, "#### entry")
    newer = section(text, "### Release 1.1")
    assert "New calls: [memory.move]" in newer and "Removed: `memory.wipe\\|out` (number 0x4)" in newer
    assert "Renamed: [memory.stop](#memorystop), before `halt`" in newer and "Deprecated: [memory.stop]" in newer


def test_buffers() -> None:
    abi = make_abi()
    item = Buffer("list", ("at",), "gpa", "inout", "colour", "entry", 8, 4096, "forbidden", "What | there is.")
    memory = abi.families[1]
    paint = dataclasses.replace(memory.calls[0], buffers=(item,))
    changed = dataclasses.replace(memory, calls=(paint, *memory.calls[1:]))
    text = page(make_abi(families=(abi.families[0], changed, abi.families[2])))
    assert ("- Buffer `list`: read and written at `at` (gpa), `colour` elements of entry, at most 8, aligned to 4096, "
            "within one page. What \\| there is.") in text


LANGUAGE = Path(__file__).resolve().parent / "language"
FORM = """
abi: form
title: T
profile: legacy
doc: "T."
releases: {"1": {doc: "One."}}
carriers: {nr: {width: 64}, op: {width: 32, kind: memory, argument: 0, offset: 8}}
id:
  count: {role: parameter, carrier: nr, bits: "43..32", doc: "C."}
  flag: {role: parameter, carrier: nr, bits: "31", doc: "F."}
  fast: {role: variant, carrier: nr, bits: "16", variants: {fast: 1}, doc: "Q."}
  nr: {role: call, carrier: nr, bits: "15..0", doc: "N."}
  which: {role: parameter, carrier: op, bits: "7..0", doc: "W."}
conventions:
  x86_64: {arch: x86_64, instruction: [vmcall], carriers: {nr: rcx}, arguments: [rdx, r8], results: {status: {register: rax, bits: "15..0"}, value: {register: rax, bits: "43..32"}}, narrow: ignored, doc: "A."}
  x86_64_fast: {arch: x86_64, variant: fast, instruction: [vmcall], carriers: {nr: rcx}, arguments: [rbx, r9], results: {status: rax, value: rbx}, doc: "B."}
status: {type: u16, doc: "S.", values: {success: {number: 0, doc: "Done."}, none: {number: 2, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
families:
  f:
    doc: "F."
    calls:
      get:
        number: 1
        doc: "G."
        args: [{name: at, type: gva, doc: "A."}, {name: few, type: u16, field: count, doc: "B."}, {name: on, type: u8, field: flag, doc: "C."},
               {name: near, type: s32, doc: "D."}, {name: kind, type: u8, field: which, doc: "E."}]
        returns: {type: u8, doc: "R."}
        buffers: {at: {address: at, space: gva, direction: in, length: 16, element: u8, doc: "B."}}
        forms: {fast: {doc: "Q."}}
"""


def travels(text: str, heading: str) -> list[str]:
    """The rows of the tables of a call that say where its values travel."""
    tables = re.findall(r"^\| Architecture \|.*\n\| ---.*\n((?:^\|.*\n)+)", section(text, heading), re.M)
    return [row for rows in tables for row in rows.splitlines()]


def test_where_values_travel(tmp_path: Path) -> None:
    """In bits of registers, in the id, in memory, with what is above them; in a form otherwise."""
    assert travels(page(resolve(load_text(FORM, tmp_path), "1")), "### f.get") == [
        "| x86_64 | at `rdx`, few `rcx` 43..32 (id), on `rcx` 31 (id), near `r8` 31..0 (sign-extended), kind `op` 7..0 (id) "
        "| status `rax` 15..0, value `rax` 39..32 |",
        "| x86_64 | at `rbx`, few `rcx` 43..32 (id), on `rcx` 31 (id), near `r9` 31..0 (zero-extended), kind `op` 7..0 (id) "
        "| status `rax` 15..0, value `rbx` 7..0 |"]


@pytest.mark.parametrize(("name", "call", "rows"), [
    ("rbp", "message", ["| x86_64 | size `rcx` 31..0 (zero-extended), si `rsi` 31..0 (zero-extended), di `rdi` 31..0 (zero-extended), "
                        "bp `rbp` 31..0 (zero-extended) | value `rbp` 31..0 |",
                        "| i386 | size `ecx`, si `esi`, di `edi`, bp `ebp` | value `ebp` |"]),
    ("eaxword", "get", ["| x86_64 | status `rax` 31..0 |", "| arm64 | status `x0` 31..0 |"]),
])
def test_parts_of_registers(name: str, call: str, rows: list[str]) -> None:
    abi = resolve(load(LANGUAGE / f"{name}.yaml", LANGUAGE), "1")
    assert travels(page(abi), f"### f.{call}") == rows


def test_a_value_of_several_registers() -> None:
    """In the order of the registers; the section about conventions says which half is first."""
    text = page(models()["sbi@3.0"])
    assert travels(text, "### legacy.set_timer") == ["| riscv64 | stime_value `a0` | value `a0` |", "| riscv32 | stime_value `a0`:`a1` | value `a0` |"]


def test_registers_that_are_lacking(tmp_path: Path) -> None:
    abi = resolve(load_text(FORM, tmp_path), "1")
    few = dataclasses.replace(abi, conventions=tuple(dataclasses.replace(item, arguments=()) for item in abi.conventions[:1]))
    assert travels(page(few), "### f.get")[0].startswith("| x86_64 | at (no register left), few `rcx` 43..32 (id), ")
