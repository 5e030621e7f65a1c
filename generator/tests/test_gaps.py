# SPDX-License-Identifier: BSD-2-Clause
"""Nothing is left out in silence: a call that exists on an architecture has a stub there, or all three places say why not.

Each spec in gaps/ has gaps of one kind; the checks find nothing wrong with any of them.
"""
from __future__ import annotations

import dataclasses
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.backends.c import constants, guest, host
from generator.backends.markdown import reference
from generator.lang.architectures import architecture
from generator.lang.load import load
from generator.model.abi import Abi
from generator.model.c_names import c_name
from generator.model.gaps import common, find_gaps
from generator.model.resolve import resolve
from generator.model.ways import ways_of
from generator.tests import in_process
from generator.tests.repository import releases
from generator.tests.spec_text import load_text

HERE = Path(__file__).resolve().parent / "gaps"
GAPS = {
    "family": ["family@1 p.uid x86_64: there is no convention of the variant 'plain'",
               "family@1 r.run riscv64: there is no convention",
               "family@2 p.uid x86_64: there is no convention of the variant 'plain'",
               "family@2 p.uid riscv64: there is no convention of the variant 'plain'"],
    "only": ["only@1 f.get arm64: there is no convention without a variant"],
    "port": ["port@1 g.put x86_64: its id travels in a port"],
    "slot": ["slot@1 g.put x86_64: its id travels in a slot"],
    "variant": ["variant@1 f.get.fast arm64: there is no convention of the variant 'fast'"],
}
NUMBER = """
abi: number
title: T
profile: legacy
doc: "T."
releases: {"1": {doc: "One."}}
carriers: {imm: {width: 16, kind: immediate}}
id: {which: {role: parameter, carrier: imm, bits: "15..8"}, nr: {role: call, carrier: imm, bits: "7..0"}}
conventions:
  arm64: {arch: arm64, instruction: ["hvc #{imm}"], carriers: {}, arguments: [x0], results: {status: x0}, doc: "A."}
status: {type: sword, doc: "S.", values: {success: {number: 0, doc: "Done."}, none: {number: -1, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
families:
  f:
    doc: "F."
    calls:
      get: {number: 1, doc: "G.", args: [{name: a, type: u8, field: which, doc: "A."}]}
"""


def read_all(name: str) -> Iterator[Abi]:
    spec = load(HERE / f"{name}.yaml", HERE)
    yield from (resolve(spec, version) for version in spec.versions)


def lines_of(abi: Abi) -> list[str]:
    return [f"{abi.name}@{abi.release} {gap.full_name} {gap.arch}: {gap.reason}" for gap in find_gaps(abi)]


def test_every_spec_here_is_expected() -> None:
    assert sorted(GAPS) == sorted(path.stem for path in HERE.glob("*.yaml"))


@pytest.mark.parametrize("name", GAPS)
def test_check_lists_them(name: str) -> None:
    done = in_process.hvabi("check", "--list-gaps", HERE / f"{name}.yaml")
    assert (done.status, done.output.splitlines()[:-1], done.errors) == (0, GAPS[name], "")
    assert done.output.endswith(": no problems\n")
    plain = in_process.hvabi("check", HERE / f"{name}.yaml")
    assert (plain.status, len(plain.output.splitlines())) == (0, 1)


def test_check_lists_them_for_programs() -> None:
    done = in_process.hvabi("check", "--list-gaps", "--json", HERE / "variant.yaml", HERE / "slot.yaml")
    assert done.status == 0 and json.loads(done.output)["gaps"] == [
        {"release": "variant@1", "call": "f.get", "form": "fast", "architecture": "arm64",
         "reason": "there is no convention of the variant 'fast'", "dispatch": False},
        {"release": "slot@1", "call": "g.put", "form": "", "architecture": "x86_64", "reason": "its id travels in a slot",
         "dispatch": True}]
    assert "gaps" not in json.loads(in_process.hvabi("check", "--json", HERE / "slot.yaml").output)


def test_what_no_release_has_yet_is_listed_once(tmp_path: Path) -> None:
    (tmp_path / "spec" / "variant").mkdir(parents=True)
    text = (HERE / "variant.yaml").read_text().replace("      put: {", "      new: {since: next, number: 3, doc: N., forms: {fast: {}}}\n      put: {")
    (tmp_path / "spec" / "variant" / "abi.yaml").write_text(text)
    done = in_process.hvabi("check", "--list-gaps", "--no-frozen", tmp_path / "spec" / "variant")
    assert (done.status, done.output.splitlines()[:-1]) == (
        0, [*GAPS["variant"], GAPS["variant"][0].replace("@1 f.get", "@next f.new")])


@pytest.mark.parametrize("name", GAPS)
def test_headers_and_page_say_the_same(name: str) -> None:
    for abi in read_all(name):
        texts = [next(iter(emitter.emit(abi).values())) for emitter in (guest, host, reference)]
        stubs, dispatch, page = (re.sub(r"\s+(\* )?", " ", text) for text in texts)
        gaps = list(find_gaps(abi))
        assert gaps and texts[2].count("\n## Gaps\n") == 1
        for gap in gaps:
            same = [other.arch for other in gaps if other.full_name == gap.full_name and other.reason == gap.reason]
            where = f"{' and '.join(same)}: {gap.reason}"
            assert f"/* {gap.full_name}: no stub on {where}. */" in stubs
            assert f"- No stub on {where} " in page
            lost = f"ispatch on {where.replace(':', ' cannot take it from registers:', 1)}"
            assert (f"{gap.full_name}: d{lost}." in dispatch) == (f"- D{lost} " in page) == (not gap.dispatch)
            assert re.search(rf"\| \[{gap.call.full_name}\]\(#\w+\) \|.* {gap.arch} \| {gap.reason} \|", page)


def test_a_page_without_gaps_has_no_section() -> None:
    spec = load(HERE / "variant.yaml", HERE)
    abi = resolve(spec, "1")
    whole = dataclasses.replace(abi, conventions=tuple(item for item in abi.conventions if item.arch == "x86_64"))
    page = reference.emit(whole)["variant.md"]
    assert list(find_gaps(whole)) == [] and "Gaps" not in page and "No stub" not in page


def test_too_few_registers() -> None:
    """No rule lets such a text pass; a gap says so all the same, and that a host has not got the argument either."""
    [abi] = read_all("slot")
    few = dataclasses.replace(abi, conventions=tuple(dataclasses.replace(item, arguments=()) for item in abi.conventions))
    assert [(gap.full_name, gap.reason, gap.dispatch) for gap in find_gaps(few)] == [
        ("f.get", "too few registers for its arguments", False), ("g.put", "its id travels in a slot", False)]


def test_no_register_for_the_id() -> None:
    [abi] = read_all("slot")
    bare = dataclasses.replace(abi, conventions=tuple(dataclasses.replace(item, carriers=()) for item in abi.conventions))
    assert [(gap.full_name, gap.reason, gap.dispatch) for gap in find_gaps(bare)] == [
        ("f.get", "no register holds 'nr'", False), ("g.put", "its id travels in a slot", True)]


def test_a_number_that_the_caller_chooses(tmp_path: Path) -> None:
    abi = resolve(load_text(NUMBER, tmp_path), "1")
    assert [(gap.full_name, gap.reason, gap.dispatch) for gap in find_gaps(abi)] == [
        ("f.get", "what the caller chooses would be a part of the instruction", True)]


MISREAD = """
#include <stdio.h>
#include "{abi}_host.h"
static struct {abi}_host_result op_f_get(char *context, uint64_t a)
{{
	(void)context;
	printf("%d ", (int)a);
	return {abi}_host_ok(0);
}}
#define op_f_get_fast(context, a) op_f_get(context, (a) + 100)
#define op_without_f_put 1
#define op_without_f_put_fast 1
{UP}_HOST_OPS(op, char)
int main(void)
{{
	struct {abi}_arm64_registers fast = {{ .x0 = 0x10001, .x1 = 1, .x2 = 2 }}, plain = {{ .x0 = 1, .x1 = 3, .x2 = 4 }};
	struct {abi}_x86_64_registers pc = {{ .rax = 0x10001, .rdi = 5, .rdx = 6 }};

	{abi}_arm64_dispatch(&op_{abi}_host, "", &fast);
	{abi}_arm64_dispatch(&op_{abi}_host, "", &plain);
	{abi}_x86_64_dispatch(&op_{abi}_host, "", &pc);
	printf("%d %d %d\\n", (int)fast.x0, (int)plain.x0, (int)pc.rax);
	return 0;
}}
"""


@pytest.mark.parametrize(("name", "shown"), [("variant", "3 106 -1 0 0"), ("only", "101 106 0 -1 0")])
def test_dispatch_refuses_what_it_cannot_take_from_registers(tmp_path: Path, name: str, shown: str) -> None:
    """It does not read the arguments by another convention, even where a host has the operation."""
    [abi] = read_all(name)
    for emitter in (constants, host):
        for file, text in emitter.emit(abi).items():
            (tmp_path / file).write_text(text)
    (tmp_path / "main.c").write_text(MISREAD.format(abi=name, UP=name.upper()))
    subprocess.run(["gcc", "-Wall", "-Wextra", "-Werror", "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    assert subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout == f"{shown}\n"


@pytest.mark.parametrize("name", GAPS)
def test_headers_with_gaps_compile(tmp_path: Path, name: str) -> None:
    for abi in read_all(name):
        for emitter in (constants, host, guest):
            for file, text in emitter.emit(abi).items():
                (tmp_path / file).write_text(text)
        (tmp_path / "main.c").write_text(f'#include "{name}_host.h"\n#include "{name}_guest.h"\n')
        subprocess.run(["gcc", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-fsyntax-only", "-I", tmp_path, tmp_path / "main.c"], check=True)


def test_a_wrong_spec_has_problems_and_no_gaps(tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text((HERE / "variant.yaml").read_text().replace("unknown_call: none", "unknown_call: nobody"))
    done = in_process.hvabi("check", "--list-gaps", tmp_path / "wrong.yaml")
    assert done.status == 1 and "'nobody'" in done.output and "fast arm64" not in done.output


def stubs_on(abi: Abi, arch: str, folder: Path) -> set[str]:
    """The functions of the guest header that its preprocessor leaves on an architecture."""
    for emitter in (constants, guest):
        for name, text in emitter.emit(abi).items():
            (folder / name).write_text(text)
    done = subprocess.run(["clang", f"--target={architecture(arch).triple}", "-ffreestanding", "-nostdlibinc", "-E", "-P", "-I", folder,
                           folder / f"{c_name(abi.name)}_guest.h"], check=True, capture_output=True, text=True)
    return set(re.findall(r"^static inline [^(;{]*?\b(\w+)\(", done.stdout, re.M))      # the name may stand in a line of its own


LAST = [name for name, abi in releases().items() if abi.release == [
    other.release for other in releases().values() if other.name == abi.name][-1]]


@pytest.mark.parametrize("name", [*GAPS, *LAST])
def test_a_call_has_a_stub_or_a_gap(name: str, tmp_path: Path) -> None:
    """On each architecture by the preprocessor's word: never both, never neither, and neither where the call is not."""
    abi = releases()[name] if name in LAST else list(read_all(name))[-1]
    gaps = {(gap.full_name, gap.arch) for gap in find_gaps(abi)}
    archs = tuple(dict.fromkeys(convention.arch for convention in abi.conventions))
    for arch in archs:
        stubs = stubs_on(abi, arch, tmp_path)
        for family in abi.families:
            for way in (way for call in family.calls for way in ways_of(call)):
                exists = arch in (common(family.arch, common(way.call.arch, way.arch)) or archs)
                assert (c_name(abi.name, *way.parts) in stubs) == (exists and (way.full_name, arch) not in gaps)
