# SPDX-License-Identifier: BSD-2-Clause
"""The conformance plan follows from the model, and its tables compile and say the same."""
from __future__ import annotations

import dataclasses
import re
import subprocess
from pathlib import Path

import pytest

from generator.backends.c import conformance
from generator.backends.c.conformance_tables import MAX_BLOCK, MAX_CARRIERS, MAX_FIXED
from generator.lang.find import list_abis
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.model import plan
from generator.model.abi import Abi, Answers
from generator.model.fitting import MAX_ARGUMENTS
from generator.model.resolve import resolve
from generator.tests.repository import releases
from generator.tests.small_abi import case, make_abi

ROOT = Path(__file__).resolve().parents[2]
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-pedantic", "-Werror"]

SMALL_PLAN = """
discovery.release
ask.query.itself ask.query.presence ask.query.registers
ask.version.any ask.version.presence ask.version.registers
ask.ignores-unknown-annotations ask.refuses-reserved-bits ask.refuses-unused-number
memory.paint.wide memory.paint.done memory.paint.presence memory.paint.registers memory.paint.later-equals-plain
memory.move.back memory.move.presence memory.move.registers
memory.stop.presence
memory.ignores-unknown-annotations memory.refuses-reserved-bits memory.refuses-unused-number
old.put.one old.put.presence old.put.registers
refuses-unknown-family
""".split()


def names(abi: Abi, arch: str | None = None) -> list[str]:
    return [test.name for test in plan.plan(abi, arch)]


def with_call(abi: Abi, full_name: str, **changes: object) -> Abi:
    """A copy of the ABI in which one call is different."""
    families = tuple(dataclasses.replace(family, calls=tuple(
        dataclasses.replace(call, **changes) if call.full_name == full_name else call for call in family.calls))
        for family in abi.families)
    return dataclasses.replace(abi, families=families)


def test_the_plan_in_order() -> None:
    assert names(make_abi()) == SMALL_PLAN


def test_an_architecture_plans_what_it_can_make() -> None:
    """i386 lacks the family old and memory.move, and cannot carry a 33-bit number in one register."""
    missing = {"memory.paint.wide"} | {name for name in SMALL_PLAN if name.startswith(("old.", "memory.move."))}
    assert names(make_abi(), "i386") == [name for name in SMALL_PLAN if name not in missing]
    assert names(make_abi(), "riscv64") == SMALL_PLAN
    assert names(make_abi(), "arm64") == []


def test_the_other_tests_take_the_case_that_succeeds() -> None:
    taken = {test.name: test.case for test in plan.plan(make_abi())}
    for name in ("presence", "registers", "later-equals-plain"):
        assert taken[f"memory.paint.{name}"] == "memory.paint.done"


def test_a_call_that_is_only_refused_is_tried_by_its_refusal() -> None:
    abi = with_call(make_abi(), "memory.stop", cases=(case("memory.stop.no", (), ("bad",)),))
    taken = {test.name: test.case for test in plan.plan(abi)}
    assert taken["memory.stop.presence"] == taken["memory.stop.registers"] == "memory.stop.no"


def test_of_equal_cases_the_last_is_taken() -> None:
    """Making the first again would undo what the last did: shared memory that was set and given up is set again."""
    cases = (case("memory.stop.set", (), ("success",)), case("memory.stop.give-up", (), ("success",)))
    abi = with_call(make_abi(), "memory.stop", cases=cases)
    assert {test.name: test.case for test in plan.plan(abi)}["memory.stop.registers"] == "memory.stop.give-up"


def test_a_case_that_may_be_absent_does_not_decide_presence() -> None:
    cases = (case("memory.stop.maybe", (), ("success", "nothing")), case("memory.stop.no", (), ("bad",)))
    abi = with_call(make_abi(), "memory.stop", cases=cases)
    assert {test.name: test.case for test in plan.plan(abi)}["memory.stop.presence"] == "memory.stop.no"


def test_a_case_of_some_callers_is_for_them_alone() -> None:
    """And other tests of the call are made with it only if the ABI names one of them first."""
    abi = resolve(load(list_abis(ROOT)["xen"], ROOT), "next")
    call = next(call for call in abi.calls if call.full_name == "hvm.flush_tlbs")
    assert {item.name: item.callers for item in call.cases} == {"pv-domain": ("pv64", "pv32"), "own": ("hvm64", "hvm32"), "not-null": ()}
    order = [caller.name for caller in abi.callers]
    mask = sum(1 << order.index(name) for name in ("hvm64", "hvm32"))
    assert f".callers = 0x{mask:x}" in conformance.emit(abi)["xen_conformance.c"]
    view = plan.view_of(abi)[0]
    assert "own" not in [item.name for item in plan.usable_cases(view, view.way(call, ""))]


def test_without_a_question_a_call_that_cannot_be_tried_has_no_test() -> None:
    abi = dataclasses.replace(make_abi(), discovery=())
    assert not [name for name in names(abi) if name.startswith("memory.stop")]
    assert "discovery.release" not in names(abi)


def test_what_dispatch_does_not_check_is_not_tested() -> None:
    answers = Answers("nothing", "nothing", None, None)
    assert not [name for name in names(make_abi(answers=answers)) if "reserved" in name]


def test_named_hints_are_not_unknown() -> None:
    for test in plan.plan(make_abi()):
        if test.kind == "unknown-hint":
            assert test.id == (("id", 0xfe),)
        if test.kind == "annotated":
            assert test.id == (("id", 0x01),) and test.annotation == "later"


def test_equal_lists_are_written_once() -> None:
    paint = next(call for call in make_abi().calls if call.full_name == "memory.paint")
    cases = tuple(dataclasses.replace(item, test=item.test.replace("paint", "move")) for item in paint.cases)
    abi = with_call(make_abi(), "memory.move", args=paint.args, cases=cases)
    text = conformance.emit(abi)["small_conformance.c"]
    arguments, values = (re.search(rf"small_{name}\[\] = {{\n(.*?)}};", text, re.S) for name in ("arguments", "values"))
    assert arguments is not None and arguments[1].count('"colour"') == 1
    assert values is not None and values[1].count("HVABI_SCRATCH") == 1


def test_an_abi_without_calls_has_tables_too(tmp_path: Path) -> None:
    abi = make_abi(families=(), discovery=(), unknown_family=None)
    assert plan.plan(abi) == ()
    compile_tables(abi, tmp_path, ["gcc", "-std=c99"])


def test_what_the_tables_cannot_hold_is_said() -> None:
    abi = make_abi()
    crowded = dataclasses.replace(abi.conventions[0], fixed=tuple((f"t1[{bit}]", 1) for bit in range(33)))
    with pytest.raises(SpecError, match="tests/small.yaml:1:1: convention 'riscv64' has 33 fixed registers, and may have 32: let one"):
        conformance.emit(dataclasses.replace(abi, conventions=(crowded,)))


def test_the_tables_hold_many_fixed_registers_and_values(tmp_path: Path) -> None:
    """As many as an architecture has to give; the engine reads the value from the first that it needs."""
    names = ("t0", "t1", "t2", "t3", "t4", "t5", "t6", "s2", "s3")
    abi = make_abi()
    crowded = dataclasses.replace(abi.conventions[0], fixed=tuple((name, 7) for name in names), value=("a1", "a2", "a3", "a4"))
    abi = dataclasses.replace(abi, conventions=(crowded, *abi.conventions[1:]))
    text = conformance.emit(abi)["small_conformance.c"]
    assert ".nfixed = 9" in text and ".value = {11, 12}" in text
    compile_tables(abi, tmp_path, ["gcc", "-std=c99"])


def test_limits_are_those_of_the_engine_and_of_the_page() -> None:
    header = (ROOT / "harness/conformance/conformance.h").read_text(encoding="utf-8")
    for name, limit in (("CARRIERS", MAX_CARRIERS), ("FIXED", MAX_FIXED), ("BLOCK_REGISTERS", MAX_BLOCK), ("ARGUMENTS", MAX_ARGUMENTS)):
        assert re.search(rf"#define HVABI_{name} (\d+)\b", header)[1] == str(limit)    # type: ignore[index]
    page = (ROOT / "spec/README.md").read_text(encoding="utf-8")
    assert f"At most {MAX_FIXED}" in page and f"at most {MAX_CARRIERS} carriers" in page and f"at most {MAX_BLOCK} registers" in page


def test_a_case_cannot_take_the_name_of_a_test() -> None:
    abi = with_call(make_abi(), "memory.stop", cases=(case("memory.stop.presence", (), ("bad",)),))
    with pytest.raises(SpecError, match="two tests would be called 'memory.stop.presence': give the case another name"):
        conformance.emit(abi)


def compile_tables(abi: Abi, folder: Path, compiler: list[str]) -> None:
    for name, text in conformance.emit(abi).items():
        (folder / name).write_text(text)
        command = [*compiler, "-ffreestanding", *WARNINGS, "-I", str(ROOT / "harness/conformance"), "-c",
                   str(folder / name), "-o", str(folder / "tables.o")]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("word", ["-m32", "-m64"])
@pytest.mark.parametrize("compiler", ["gcc -std=c99", "gcc -std=c11", "clang -std=c99", "clang -std=c11"])
def test_the_tables_compile(compiler: str, word: str, tmp_path: Path) -> None:
    compile_tables(make_abi(), tmp_path, [*compiler.split(), word])


@pytest.mark.parametrize("name", list_abis(ROOT))
def test_every_release_has_tables(name: str, tmp_path: Path) -> None:
    """Their names are unique, and every case that some architecture can make is in the plan."""
    for abi in (abi for abi in releases().values() if abi.name == name):
        planned = names(abi)
        assert len(set(planned)) == len(planned)
        cases = {case.test for call in abi.calls for case in call.cases}
        assert cases == {test.case for test in plan.plan(abi) if test.kind == "case"}
        for compiler in (["gcc", "-std=c99", "-m32"], ["clang", "-std=c11"]):
            compile_tables(abi, tmp_path, compiler)


PRINTER = """
#include <stdio.h>
#include "conformance.h"
extern const struct hvabi_abi small_conformance;
int main(void)
{
	const struct hvabi_abi *abi = &small_conformance;
	for (uint32_t i = 0; i < abi->ntests; i++) {
		const struct hvabi_test *test = &abi->tests[i];
		printf("%s %d %s %s %#llx %#llx %x\\n", test->name, test->kind,
		       test->call == HVABI_NO_INDEX ? "-" : abi->calls[test->call].name,
		       test->family == HVABI_NO_INDEX ? "-" : abi->families[test->family].name,
		       (unsigned long long)test->id[0], (unsigned long long)test->id[1], test->arch);
	}
	return 0;
}
"""


def test_the_tables_say_what_the_plan_says(tmp_path: Path) -> None:
    """Compiled and read back by C, so a field that moved in conformance.h shows."""
    abi = make_abi()
    (tmp_path / "small_conformance.c").write_text(conformance.emit(abi)["small_conformance.c"])
    (tmp_path / "main.c").write_text(PRINTER)
    subprocess.run(["gcc", "-std=c11", *WARNINGS, "-I", str(ROOT / "harness/conformance"), "main.c",
                    "small_conformance.c", "-o", "main"], cwd=tmp_path, check=True)
    lines = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout.splitlines()
    kinds = ["release", "presence", "case", "registers", "annotated", "unknown-hint", "unused", "family", "reserved"]
    masks = {"i386": 2, "riscv64": 8}
    expected = []
    for test in plan.plan(abi):
        ids = dict(test.id)
        expected.append(f"{test.name} {kinds.index(test.kind)} {test.call or '-'} {test.family or '-'} "
                        f"{c_hex(ids.get('ext', 0))} {c_hex(ids.get('id', 0))} "
                        f"{sum(masks[arch] for arch in test.arch):x}")
    assert lines == expected


def c_hex(number: int) -> str:
    return f"{number:#x}" if number else "0"


MANY = """
abi: many
title: T
profile: legacy
doc: "D."
releases: {"1": {doc: "One."}}
carriers: {nr: {width: 32}}
id: {call: {role: call, carrier: nr, bits: "31..0"}}
conventions:
  arm64: {arch: arm64, instruction: "hvc #0", carriers: {nr: x0}, arguments: [x1, x2, x3, x4, x5, x6, x7, x8, x9, x10], results: {status: x0}, doc: "A."}
status: {type: s64, doc: "S.", values: {success: {number: 0, doc: "Done."}, none: {number: -1, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
families:
  f:
    doc: "F."
    calls:
      last: {number: 1, doc: "L.", args: [{name: a, type: u32, position: 9, doc: "A."}], cases: [{name: five, args: {a: 5}, expect: [success]}]}
"""


def test_calls_with_many_argument_registers_are_tried(tmp_path: Path) -> None:
    path = tmp_path / "many.yaml"
    path.write_text(MANY)
    abi = resolve(load(path, tmp_path), "1")
    assert "f.last.five" in {test.name for test in plan.plan(abi)}
    assert ".narguments = 10" in conformance.emit(abi)["many_conformance.c"]
    more = ", ".join(f"{{register: x{11 + number // 8}, bits: \"{number % 8 * 8 + 7}..{number % 8 * 8}\"}}" for number in range(23))
    path.write_text(MANY.replace("x9, x10]", f"x9, x10, {more}]"))
    with pytest.raises(SpecError, match="33 slots for arguments, and may have 32"):
        conformance.check(resolve(load(path, tmp_path), "1"))
