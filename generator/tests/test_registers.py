# SPDX-License-Identifier: BSD-2-Clause
"""System registers: in the model of each release, frozen, in C, on the reference page, in abi.json."""
from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from generator.backends import check_emittable
from generator.backends.c import conformance, constants
from generator.backends.json import abi_json
from generator.backends.markdown import reference
from generator.commands.check import check_path
from generator.lang.freeze import freeze
from generator.lang.load import Spec
from generator.lang.problem import SpecError
from generator.lang.values import BitRange, Symbol
from generator.model.abi import Abi, ExpectValue, SystemRegister
from generator.model.plan import check_names, plan, view_of
from generator.model.resolve import resolve
from generator.model.system_registers import (assembler_name, find_register, reaching, refused_mask, reserved_mask, reserved_value,
                                              split_fields)
from generator.tests.repository import read_spec
from generator.tests.spec_text import load_text
from generator.tests.wrong_specs import read_base

HISTORY = """\
abi: clocks
title: "Clocks"
doc: "What a test needs."
profile: legacy
releases: {"1.0": {doc: "The first."}, "1.1": {doc: "The second."}, "1.2": {doc: "The third."}}
carriers: {number: {width: 32}}
id: {number: {role: call, carrier: number, bits: "31..0"}}
conventions:
  x86_64: {arch: x86_64, instruction: vmcall, carriers: {number: rax}, arguments: [rdi], results: {status: rax}, doc: "A."}
status: {type: sword, doc: "S.", values: {success: {number: 0, doc: "Done."}, none: {number: -1, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
callers: {guest: {renamed: [{from: visitor, until: "1.0"}], doc: "A guest."}}
features:
  timing: {source: "in words", renamed: [{from: time, until: "1.0"}], doc: "Time."}
registers:
  late: {kind: msr, number: 0x30, access: read, since: next, doc: "Later."}
  clock:
    kind: msr
    number: 0x20
    access: read-write
    renamed: [{from: watch, until: "1.0"}]
    needs: [{feature: timing, else: ignored}]
    callers: [guest]
    doc: "A clock."
    changed: {"1.1": {reserved: kept}}
    fields:
      place: {bits: "63..12", renamed: [{from: page, until: "1.1"}], doc: "Where."}
      enable: {bits: "0", doc: "Runs."}
      extra: {bits: "3..1", since: "1.1", doc: "More."}
    memory: {address: place, enable: enable, type: table, doc: "A page."}
    cases: [{name: nothing, read: {equals: 0}}]
  bell:
    kind: msr
    number: 0x10
    access: write
    type: bells
    removed: "1.2"
    never: "it is loud"
    doc: "Rings."
    memory: {address: where, size: 8}
types:
  bells:
    kind: flags
    base: u64
    open: true
    doc: "Bells."
    bits:
      loud: {bits: "0", doc: "Loud."}
      where: {bits: "63..3", renamed: [{from: there, until: "1.0"}], doc: "Where."}
  table:
    kind: struct
    size: 16
    align: 8
    renamed: [{from: desk, until: "1.0"}]
    doc: "What is there."
    fields: [{name: a, type: u64, offset: 0, doc: "A."}, {name: b, type: u64, offset: 8, doc: "B."}]
families:
  f:
    doc: "F."
    calls: {get: {number: 1, doc: "G."}}
"""


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    return load_text(HISTORY, tmp_path_factory.mktemp("clocks"), "clocks.yaml")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Abi:
    return resolve(load_text(read_base("registers"), tmp_path_factory.mktemp("registers"), "registers.yaml"), "1.1")


def register_of(abi: Abi, name: str) -> SystemRegister:
    return next(register for register in abi.registers if register.name == name)


def test_registers_are_in_the_order_of_their_numbers(spec: Spec) -> None:
    assert [register.name for register in resolve(spec, "1.1").registers] == ["bell", "clock"]
    assert [register.name for register in resolve(spec, "next").registers] == ["clock", "late"]


def test_each_release_has_the_names_of_then(spec: Spec) -> None:
    first, second = resolve(spec, "1.0"), resolve(spec, "1.1")
    watch = register_of(first, "watch")
    assert watch.callers == ("visitor",) and watch.without == (("time", "ignored"),) and watch.reserved == "zero"
    assert [item.name for item in watch.fields] == ["page", "enable"]
    assert watch.memory is not None
    assert (watch.memory.address, watch.memory.enable, watch.memory.type, watch.memory.size) == ("page", "enable", "desk", 16)
    bell = register_of(first, "bell")
    assert bell.memory is not None and bell.memory.address == "there"
    clock = register_of(second, "clock")
    assert clock.callers == ("guest",) and clock.without == (("timing", "ignored"),) and clock.reserved == "kept"
    assert clock.memory is not None and clock.memory.type == "table"
    assert [item.name for item in clock.fields] == ["page", "enable", "extra"]
    assert clock.history.formerly == (("watch", "1.0"),)


@pytest.mark.parametrize("release", ["1.0", "1.1", "1.2"])
def test_frozen_text_gives_the_same_registers_less_their_tests(spec: Spec, release: str, tmp_path: Path) -> None:
    text = freeze(spec, release)
    (tmp_path / "releases").mkdir()
    again = load_text(text, tmp_path / "releases", f"{release}.yaml")
    assert freeze(again, release) == text and "it is loud" not in text and "cases" not in text
    assert check_path(again.path, tmp_path, True).problems == ()
    left, right = resolve(spec, release), resolve(again, release)
    assert left.spec_hash == right.spec_hash
    assert [(item.full_name, item.fields, item.memory) for item in left.registers] == \
           [(item.full_name, item.fields, item.memory) for item in right.registers]


def test_a_release_without_registers_says_nothing_of_them(tmp_path: Path) -> None:
    start, end = HISTORY.index("  clock:\n"), HISTORY.index("types:\n")
    spec = load_text(HISTORY[:start] + HISTORY[end:], tmp_path, "clocks.yaml")
    assert resolve(spec, "next").registers
    assert "registers" not in freeze(spec, "1.2")
    abi = resolve(spec, "1.2")
    assert "registers" not in json.loads(abi_json.emit(abi)["abi.json"]) and "## Registers" not in reference.emit(abi)["clocks.md"]


def test_layout_says_which_bits_are_reserved(found: Abi) -> None:
    stolen = register_of(found, "stolen")
    assert (stolen.reserved, reserved_mask(stolen), reserved_value(stolen), refused_mask(stolen)) == ("zero", 0x3e, 0x20, 0x3e)
    ring = register_of(found, "ring")
    assert [(item.name, item.bits) for item in ring.fields] == [("front", BitRange(0, 0)), ("back", BitRange(7, 4))]
    assert reserved_mask(ring) == 0xffffff0e
    clock = register_of(found, "clock")
    assert (clock.fields, clock.reserved, reserved_mask(clock)) == ((), "kept", 0)


def test_open_type_keeps_its_other_bits(spec: Spec) -> None:
    bell = register_of(resolve(spec, "1.0"), "bell")
    assert (bell.reserved, reserved_mask(bell), refused_mask(bell)) == ("kept", 6, 0)


def test_a_case_has_what_it_writes_and_reads(found: Abi) -> None:
    written, wrong = register_of(found, "stolen").cases
    assert (written.test, written.write, written.fault) == ("msr.stolen.set", Symbol("scratch", 0x21), False)
    assert written.read == ExpectValue(1, 1, None, None)
    assert (wrong.write, wrong.fault, wrong.read) == (2, True, None)


def test_each_kind_has_its_fault_and_architectures(found: Abi) -> None:
    by_name = {register.name: (register.fault, register.arch, register.number) for register in found.registers}
    assert by_name["clock"] == ("general-protection", ("x86_64",), 0x52494301)
    assert by_name["ticks"] == ("undefined", ("riscv64", "riscv32"), 0xc05)
    assert by_name["level"] == ("undefined", ("arm64",), 3 << 19 | 11 << 12 | 1 << 5)
    assert assembler_name(register_of(found, "level")) == "S3_0_C11_C0_1"


def test_a_number_names_one_register_of_its_kind(found: Abi) -> None:
    assert find_register(found, "msr", 0x52494300) == register_of(found, "stolen")
    assert find_register(found, "csr", 0x52494300) is None


def test_a_value_is_split_into_its_fields(found: Abi) -> None:
    assert [(item.name, value) for item, value in split_fields(register_of(found, "stolen"), 0x1021)] == [
        ("on", 1), ("held", 2), ("page", 0x40)]


PROGRAM = """
#include "registers.h"
int main(void)
{
	uint64_t word = 0x1000 | REGISTERS_MSR_STOLEN_ON_MASK | REGISTERS_MSR_STOLEN_HELD_PUT(2);

	if (REGISTERS_MSR_STOLEN != 0x52494300 || REGISTERS_CSR_TICKS != 0xc05 || REGISTERS_SYSREG_LEVEL != 0x18b020)
		return 1;
	if (word != 0x1021 || REGISTERS_MSR_STOLEN_HELD_GET(word) != 2 || (word & REGISTERS_MSR_STOLEN_PAGE_MASK) != 0x1000)
		return 2;
	if ((word & REGISTERS_MSR_STOLEN_RESERVED_MASK) != REGISTERS_MSR_STOLEN_RESERVED_VALUE || REGISTERS_MSR_STOLEN_ON_BIT != 0)
		return 3;
	return 0;
}
"""


@pytest.mark.parametrize("language", ["c", "c++"])
def test_constants_compile_and_are_right(found: Abi, language: str, tmp_path: Path) -> None:
    check_emittable(found)
    for name, text in constants.emit(found).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "main.c").write_text(PROGRAM, encoding="utf-8")
    subprocess.run(["gcc", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-x", language, "main.c", "-o", "main"], cwd=tmp_path,
                   check=True)
    assert subprocess.run([tmp_path / "main"], check=False).returncode == 0


def test_an_assembler_takes_numbers_masks_and_the_name_of_a_system_register(found: Abi, tmp_path: Path) -> None:
    (tmp_path / "registers.h").write_text(constants.emit(found)["registers.h"], encoding="utf-8")
    source = "#include \"registers.h\"\nmovl $REGISTERS_MSR_STOLEN, %ecx\nmovabsq $REGISTERS_MSR_STOLEN_PAGE_MASK, %rax\n"
    (tmp_path / "a.S").write_text(source, encoding="utf-8")
    subprocess.run(["gcc", "-c", "a.S"], cwd=tmp_path, check=True)
    (tmp_path / "b.S").write_text("#include \"registers.h\"\nmrs x0, REGISTERS_SYSREG_LEVEL_ASM\n", encoding="utf-8")
    subprocess.run(["clang", "--target=aarch64-linux-gnu", "-c", "b.S"], cwd=tmp_path, check=True)


def test_every_register_is_on_the_page(found: Abi) -> None:
    page = reference.emit(found)["registers.md"]
    for register in found.registers:
        start = page.index(f"### {register.full_name}\n")
        own = page[start:page.index("\n## ", start)]
        assert register.doc in own
        assert register.type or all(f"`{item.name}`" in own for item in register.fields)
    for line in ("| `S3_0_C11_C0_1` | [sysreg.level](#sysreglevel) | read and write | 1.0 | The level on arm64. |",
                 "- Needs `time`: without it an access ends in a general protection fault",
                 "- Reserved bits (0x3e): must be 0x20, a write of anything else faults",
                 "| `wrong` | `0x2` | ends in a general protection fault |", "- No test writes it: it would end the test"):
        assert f"{line}\n" in page


def test_json_has_a_register_a_line(found: Abi) -> None:
    text = abi_json.emit(found)["abi.json"]
    by_name = {register["name"]: register for register in json.loads(text)["registers"]}
    assert by_name["stolen"]["without"] == [["time", "general-protection"]]
    assert by_name["stolen"]["memory"] == {"address": "page", "enable": "on", "type": "", "size": 64, "doc": "Stolen time."}
    assert sum(line.startswith(' {"name": "stolen", "kind": "msr"') for line in text.splitlines()) == 1


def test_history_names_new_registers(spec: Spec) -> None:
    text = HISTORY.replace("since: next, doc: \"Later.\"", "since: \"1.2\", doc: \"Later.\"")
    page = reference.emit(resolve(load_text(text, spec.path.parent, "clocks.yaml"), "1.2"))["clocks.md"]
    assert "- New registers: [msr.late](#msrlate)\n" in page


# The repository's own

def test_an_address_has_a_mask_and_no_shift(found: Abi) -> None:
    text = constants.emit(found)["registers.h"]
    assert "#define REGISTERS_MSR_STOLEN_PAGE_MASK 0xffffffffffffffc0\n" in text
    assert "STOLEN_PAGE_SHIFT" not in text and "#define REGISTERS_MSR_STOLEN_HELD_SHIFT 4\n" in text


@pytest.mark.parametrize("name", ["hyperv", "kvm"])
def test_registers_keep_the_names_and_numbers_that_a_type_of_constants_gave_them(name: str) -> None:
    spec = read_spec(name)
    last, coming = resolve(spec, spec.versions[-1]), resolve(spec, "next")
    before = {value.name: value.number for type_def in last.types if type_def.name == "msr" for value in type_def.values}
    assert len(before) > 10 and before == {register.name: register.number for register in coming.registers}
    text = constants.emit(coming)[f"{name}.h"]
    for line in (f"#define {name.upper()}_MSR_{item.upper()} {number:#010x}\n" for item, number in before.items()):
        assert line in text


@pytest.mark.parametrize("name", ["hyperv", "kvm", "xen"])
def test_releases_that_are_out_have_no_registers_yet(name: str) -> None:
    spec = read_spec(name)
    assert [len(resolve(spec, release).registers) for release in spec.versions] == [0] * len(spec.versions)


def test_memory_of_kvms_registers_is_as_large_as_its_types() -> None:
    abi = resolve(read_spec("kvm"), "next")
    sizes = {register.name: register.memory.size for register in abi.registers if register.memory is not None}
    assert sizes == {"wall_clock": 12, "system_time": 32, "wall_clock_new": 12, "system_time_new": 32, "async_pf_en": 64,
                     "steal_time": 64, "pv_eoi_en": 4}
    steal = register_of(abi, "steal_time")
    assert (refused_mask(steal), steal.without) == (0x3e, (("steal_time", "general-protection"),))


# The plan of the conformance tests

def names_of(abi: Abi, kind: str = "") -> list[str]:
    return [test.name for test in plan(abi) if test.register and kind in test.kind]


def test_plan_has_cases_presence_and_reserved_bits(found: Abi) -> None:
    assert [name for name in names_of(found) if name.startswith("msr.")] == [
        "msr.stolen.set", "msr.stolen.wrong", "msr.stolen.presence", "msr.stolen.refuses-reserved-bits", "msr.clock.ticks",
        "msr.clock.presence", "msr.ring.refuses-reserved-bits", "msr.restart.presence"]


def test_registers_of_each_kind_are_planned_where_one_instruction_reaches_them(found: Abi) -> None:
    """Not where the ABI has no convention, and not those of 64 bits on 32-bit architectures."""
    kinds = {test.register.partition(".")[0]: test.arch for test in plan(found) if test.register}
    known = {convention.arch for convention in found.conventions}
    assert {register.kind for register in found.registers} == {"msr", "csr", "sysreg"}
    assert set(kinds) == {kind for kind, arch in (("msr", "x86_64"), ("csr", "riscv64"), ("sysreg", "arm64")) if arch in known}
    wide = next(register for register in found.registers if register.kind == "csr")
    both = replace(wide, width=64, arch=("riscv64", "riscv32"))
    assert reaching(both) == ("riscv64",) and reaching(replace(both, width=32)) == ("riscv64", "riscv32")
    assert reaching(replace(both, kind="msr", arch=("x86_64", "i386"))) == ("x86_64", "i386")


def test_each_feature_of_a_register_has_a_machine_without_it() -> None:
    abi = resolve(read_spec("kvm"), "next")
    view, tests = view_of(abi)
    refused = {test.register: view.vms[test.vm].name for test in tests if test.kind == "register-presence" and test.feature}
    assert refused["msr.poll_control"] == "without-poll_control" and refused["msr.wall_clock"] == "without-clocksource"
    assert set(refused) == {register.full_name for register in abi.registers}
    last = {test.register for test in tests if test.vm == len(view.vms) - 1 and test.kind == "register-presence"}
    assert last == set(refused)
    assert {line for vm in view.vms for line in [vm.line]} >= {"vm without-poll_control clear 0x40000001.0 eax 0x1000", "vm all"}


def test_what_no_test_may_write_is_read_alone() -> None:
    abi = resolve(read_spec("hyperv"), "next")
    assert [name for name in names_of(abi) if name.startswith("msr.reset.")] == ["msr.reset.refused-without-access_reset_reg",
                                                                                 "msr.reset.presence"]
    assert not [name for name in names_of(abi) if name.startswith(("msr.guest_idle.", "msr.eoi."))]


def test_two_tests_of_one_name_are_an_error(tmp_path: Path) -> None:
    text = read_base("registers").replace("{name: ticks, read", "{name: presence, read")
    abi = resolve(load_text(text, tmp_path, "registers.yaml"), "1.1")
    with pytest.raises(SpecError) as caught:
        check_names(*view_of(abi))
    assert "two tests would be called 'msr.clock.presence': give the case another name" in str(caught.value)


@pytest.mark.parametrize("language", ["c"])
@pytest.mark.parametrize("name", ["registers", "kvm", "hyperv"])
def test_tables_compile(found: Abi, name: str, language: str, tmp_path: Path) -> None:
    abi = found if name == "registers" else resolve(read_spec(name), "next")
    file, text = next(iter(conformance.emit(abi).items()))
    (tmp_path / file).write_text(text, encoding="utf-8")
    engine = Path(__file__).resolve().parents[2] / "harness" / "conformance"
    subprocess.run(["gcc", "-Wall", "-Wextra", "-Werror", "-x", language, "-c", f"-I{engine}", file, "-o", "tables.o"],
                   cwd=tmp_path, check=True)
    rows = [line for line in text.splitlines() if "HVABI_TEST_REGISTER_" in line]
    assert len(rows) == len(names_of(abi)) > 0


def test_tables_say_what_a_register_refuses_and_needs() -> None:
    text = conformance.emit(resolve(read_spec("kvm"), "next"))["kvm_conformance.c"]
    row = text.partition('{.name = "msr.steal_time", .number = 0x4b564d03u,')[2].partition("}")[0]
    assert ".nneeds = 1," in row and ".refused = 0x3eU" in row and ".callers" not in row


def test_tables_say_which_guests_have_a_register() -> None:
    abi = resolve(read_spec("xen"), "next")
    abi = replace(abi, registers=tuple(replace(one, callers=("hvm64", "hvm32")) for one in abi.registers))
    order = [caller.name for caller in abi.callers]
    mask = 1 << order.index("hvm64") | 1 << order.index("hvm32")
    assert f'{{.name = "msr.hypercall_page", .number = 0x40000000u, .refused = 0xfffU, .callers = 0x{mask:x}}},' in conformance.emit(abi)["xen_conformance.c"]
    assert "- Callers: `hvm64`, `hvm32`\n" in reference.emit(abi)["xen.md"]


def test_tables_name_a_need_that_nothing_advertises() -> None:
    """Else a test would take a register for there of which nobody can say so."""
    abi = resolve(read_spec("hyperv"), "next")
    register = next(one for one in abi.registers if one.name == "sirbp")
    assert next(one for one in abi.features if one.name == register.without[0][0]).cpuid is None
    assert '{.name = "msr.sirbp", .number = 0x40000085u, .needs = ' in conformance.emit(abi)["hyperv_conformance.c"]
