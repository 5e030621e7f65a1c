# SPDX-License-Identifier: BSD-2-Clause
"""spec/arch: the files are right, compilers agree with them, and adding one is all that a new architecture needs."""
from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.lang.architectures import architecture, architecture_of_elf, find_register, read_architecture
from generator.lang.folder import ARCHITECTURES, list_architectures, list_specs
from generator.lang.problem import SpecError
from generator.lang.schema import find_problems
from generator.lang.yaml_tree import read_tree
from generator.stamp import measure
from generator.tests.repository import ROOT
from generator.tests.spec_text import SMALL

NEWER = {"loongarch64": 16}         # the first clang that has it
EITHER = {("ppc64", "ppc64le")}     # (the condition of the first, holds where the second is compiled)
ORDERS = {"little": "__ORDER_LITTLE_ENDIAN__", "big": "__ORDER_BIG_ENDIAN__"}
OPERAND = re.compile(r"unknown register name '(\w+)'")


def clang(arch: str, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["clang", f"--target={architecture(arch).triple}", "-fsyntax-only", "-ffreestanding", "-nostdlibinc",
                           "-Wall", "-Werror", *options, "-x", "c", "-"], input=text, capture_output=True, text=True)


def compiles(arch: str, text: str, *options: str) -> None:
    done = clang(arch, text, *options)
    assert done.returncode == 0, done.stderr


def compiled() -> list[str]:
    """The architectures that this clang has: all but those that are newer."""
    found = subprocess.run(["clang", "-dumpversion"], capture_output=True, text=True, check=True)
    return [name for name in list_architectures() if NEWER.get(name, 0) <= int(found.stdout.split(".")[0])]


def test_there_are_the_architectures() -> None:
    assert set(list_architectures()) >= {"x86_64", "i386", "arm64", "arm", "riscv64", "riscv32", "ppc64", "ppc64le",
                                         "ppc32", "s390x", "mips64", "loongarch64"}


@pytest.mark.parametrize("name", list_architectures())
def test_a_file_is_as_the_schema_says(name: str) -> None:
    assert not list(find_problems(read_tree(ARCHITECTURES / f"{name}.yaml", name), "architecture"))
    arch = architecture(name)
    assert arch.name == name and max(register.width for register in arch.registers.values()) == arch.word
    assert not {register.number for register in arch.registers.values()} - set(range(32))
    assert arch.stack != arch.zero and arch.find_register(arch.frame) is not None


@pytest.mark.parametrize("name", sorted(set(list_architectures()) - set(compiled())))
def test_an_older_compiler_says_that_it_lacks_one(name: str) -> None:
    assert "unknown target triple" in clang(name, "").stderr


@pytest.mark.parametrize("name", compiled())
def test_the_compiler_agrees(name: str) -> None:
    """Conditions hold where they should and nowhere else, and words and byte orders are the compiler's."""
    arch = architecture(name)
    lines = []
    for other in list_architectures():
        holds = other == name or (other, name) in EITHER
        lines += [f"#if {'!' * holds}({architecture(other).condition})", f"#error {other}", "#endif"]
    lines.append(f'_Static_assert(sizeof(void *) == {arch.word // 8}, "word");')
    if arch.byte_order in ORDERS:
        lines.append(f'_Static_assert(__BYTE_ORDER__ == {ORDERS[arch.byte_order]}, "order");')
    compiles(name, "\n".join([*lines, ""]))


@pytest.mark.parametrize("name", compiled())
def test_the_compiler_knows_the_general_registers(name: str) -> None:
    """Each whole register can be named in an asm statement, but for the one that is always zero."""
    arch = architecture(name)
    whole = [other for other, register in arch.registers.items() if register.whole == other and register.number != arch.zero]
    text = "".join(f'void f{index}(void) {{ __asm__ volatile("" : : : "{register}"); }}\n'
                   for index, register in enumerate(whole))
    unknown = OPERAND.findall(clang(name, text, "-Wno-inline-asm").stderr)
    assert unknown == []
    assert OPERAND.findall(clang(name, 'void f(void) { __asm__("" : : : "nothing"); }\n').stderr) == ["nothing"]


def test_the_conformance_engine_has_a_bit_for_each() -> None:
    text = (ROOT / "harness" / "conformance" / "conformance.h").read_text(encoding="utf-8")
    bits = re.findall(r"\bHVABI_ARCH_(\w+) = 1 << (\d+),", text)
    assert {name for name, _ in bits} == {name.upper() for name in list_architectures()}
    assert len({bit for _, bit in bits}) == len(bits) and all(int(bit) < 32 for _, bit in bits)


def test_names_of_registers() -> None:
    arm64, x86, riscv = architecture("arm64"), architecture("x86_64"), architecture("riscv64")
    assert [arm64.whole_register(name) for name in ("w3", "fp", "lr", "sp", "v0")] == ["x3", "x29", "x30", "sp", "v0"]
    assert [x86.whole_register(name) for name in ("eax", "cx", "r8d", "r15w", "sil", "xmm1")] == [
        "rax", "rcx", "r8", "r15", "rsi", "xmm1"]
    assert [riscv.whole_register(name) for name in ("x0", "x1", "x10", "x31", "fp")] == ["zero", "ra", "a0", "t6", "s0"]
    assert [x86.named_width(name) for name in ("rax", "eax", "ax", "al")] == [64, 32, 16, 8]
    assert (x86.inner["ah"].whole, x86.inner["ah"].low) == ("rax", 8) and find_register("x86_64", "ah") is None
    assert (x86.registers["eax"].write, x86.registers["ax"].write) == ("zeroes", "keeps")
    assert architecture("loongarch64").whole_register("r22") == architecture("loongarch64").whole_register("s9") == "fp"
    assert arm64.others["d7"].whole == "v7" and riscv.others["f10"].whole == "fa0"


@pytest.mark.parametrize(("machine", "bits", "order", "name"), [
    (62, 64, "little", "x86_64"), (3, 32, "little", "i386"), (243, 64, "little", "riscv64"), (243, 32, "little", "riscv32"),
    (21, 64, "big", "ppc64"), (21, 64, "little", "ppc64le"), (22, 64, "big", "s390x"), (1, 32, "big", None)])
def test_architectures_of_elf_files(machine: int, bits: int, order: str, name: str | None) -> None:
    assert architecture_of_elf(machine, bits, order) == name


RIGHT = """\
architecture: right
title: One that is right
sources: [this test, another]
word: 64
byte_order: big
general:
  width: 64
  names: [r0..15]
others:
  flags: {width: 2, names: [cc]}
  float: {width: 64, names: [f0..15]}
  vector: {width: 128, names: [v0..31]}
stack: r15
frame: r11
compiler:
  condition: defined(__s390x__)
  triple: s390x-linux-gnu
  cross: s390x-linux-gnu-
  clobbers: [cc]
call_clobbered: [r0..5, r14, cc, f0..7, v0..7, v16..31]
elf: {machine: 22}
machines: [s390x]
debian: s390x
"""


@pytest.mark.parametrize(("change", "line"), [
    (("stack: r15", "stack: r16"), "spec/arch/right.yaml:13:8: 'r16' is no general register: did you mean 'r6'? [arch]"),
    (("architecture: right", "architecture: left"),
     "spec/arch/right.yaml:1:15: the file is called right.yaml, so this must be 'right' [arch]"),
    (("names: [r0..15]", "names: [r0..14, r3]"),
     "spec/arch/right.yaml:8:19: the name 'r3' is here a second time [arch]"),
    (("names: [r0..15]", "names: [r0..15, r16..32]"),
     "spec/arch/right.yaml:8:10: there are more than 32 general registers [arch]"),
    (("names: [f0..15]", "names: [f15..0]"),
     "spec/arch/right.yaml:11:30: 'f15..0' is no range of registers: write the lower number first, up to 255 [arch]"),
    (("names: [r0..15]", "names: [r0..15]\n  aliases: {a10..16: 10}"),
     "spec/arch/right.yaml:9:22: 'a16' would be register 16: there are 16 [arch]"),
    (("names: [r0..15]", 'names: [r0..15]\n  parts: {"64..0": {names: [a0], write: keeps}}'),
     "spec/arch/right.yaml:9:11: a register has only bits 63..0 [arch]"),
    (("word: 64", "word: 32"), "spec/arch/right.yaml:7:10: a general register has the 32 bits of a word [arch]"),
    (("word: 64", "word: 16"), "spec/arch/right.yaml:4:7: 'word' cannot be the number 16: write one of 32, 64 [schema]"),
    (("r14, cc", "r14, cd"),
     "spec/arch/right.yaml:20:30: there is no register 'cd': known: r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, … [arch]"),
    (("frame: r11\n", ""), "spec/arch/right.yaml:1:1: the file lacks the key 'frame': add it, a C identifier [schema]"),
    (("frame:", "fram:"), "spec/arch/right.yaml:14:1: unknown key 'fram': did you mean 'frame'? [schema]"),
])
def test_a_wrong_file(tmp_path: Path, change: tuple[str, str], line: str) -> None:
    assert change[0] in RIGHT
    file = tmp_path / "right.yaml"
    file.write_text(RIGHT.replace(*change), encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        read_architecture(file)
    assert line in [str(problem) for problem in caught.value.problems]


def test_the_folder_is_no_abi_unless_it_holds_one(tmp_path: Path) -> None:
    (tmp_path / "arch").mkdir()
    (tmp_path / "toy").mkdir()
    assert list(list_specs(tmp_path)) == ["toy"]
    (tmp_path / "arch" / "abi.yaml").write_text("abi: arch\n")
    assert list(list_specs(tmp_path)) == ["arch", "toy"]


def test_the_note_of_a_run_knows_the_architectures(tmp_path: Path) -> None:
    folder = tmp_path / "spec" / "arch"
    folder.mkdir(parents=True)
    (tmp_path / "generator").mkdir()
    (tmp_path / "spec" / "schema.json").write_text("{}")
    before = measure(tmp_path, [], [])
    (folder / "new.yaml").write_text("architecture: new\n")
    assert measure(tmp_path, [], [])["inputs"] != before["inputs"]


# An architecture that is invented, with registers that clang's x86 has.

INVENTED = """\
architecture: invented
title: No machine at all
sources: [this test]
word: 64
byte_order: little
general:
  width: 64
  names: [r8..15, rax, rsp, rbp, rdx]
  aliases: {p0..7: 0}
  parts:
    "31..0": {names: [r8..15d], write: zeroes}
stack: rsp
frame: rbp
compiler:
  condition: defined(INVENTED)
  triple: x86_64-linux-gnu
  clobbers: [cc]
call_clobbered: [rax, r8..11]
elf: {machine: 4711}
machines: [invented]
"""
CONVENTION = """\
  invented:
    arch: invented
    instruction: nop
    carriers: {id: r8d}
    arguments: [p1, r10, r11, r12, r13]
    results: {status: rax, value: rdx}
    clobbers: [p6]
    doc: "By no instruction."
"""


class Copy:
    """What hvabi needs of the repository, elsewhere, with one small ABI that has a convention on the architecture."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        bytecode = shutil.ignore_patterns("__pycache__", "tests")
        for name in ("generator", "harness/matrix"):
            shutil.copytree(ROOT / name, folder / name, ignore=bytecode)
        shutil.copy(ROOT / "harness" / "__init__.py", folder / "harness")
        shutil.copytree(ARCHITECTURES, folder / "spec" / "arch")
        shutil.copy(ROOT / "spec" / "schema.json", folder / "spec")
        shutil.copy(ROOT / "hvabi", folder)
        self.write("spec/small/abi.yaml", SMALL.replace("conventions:\n", f"conventions:\n{CONVENTION}"))

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-I", str(self.folder / "hvabi"), *arguments], cwd=self.folder,
                              capture_output=True, text=True)


def test_adding_an_architecture_is_adding_a_file(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    done = copy.run("check")
    assert done.returncode == 1
    assert f"'arch' cannot be 'invented': write one of: {', '.join(list_architectures()[:12])}" in done.stdout + done.stderr

    copy.write("spec/arch/invented.yaml", INVENTED.replace("stack: rsp", "stack: rps"))
    done = copy.run("check")
    assert done.returncode == 1
    assert "spec/arch/invented.yaml:12:8: 'rps' is no general register: did you mean 'rsp'? [arch]" in (
        done.stdout + done.stderr)

    copy.write("spec/arch/invented.yaml", INVENTED)
    done = copy.run("check", "--no-frozen")
    assert done.returncode == 0, done.stdout + done.stderr
    done = copy.run("generate")
    assert done.returncode == 0, done.stdout + done.stderr
    folder = tmp_path / "generated" / "small" / "2.0"
    guest = (folder / "small_guest.h").read_text(encoding="utf-8")
    assert "if defined(INVENTED)" in guest and 'in_r9 __asm__("r9") = arg0;' in guest and '"r14"' in guest
    host = "".join(file.read_text(encoding="utf-8") for file in folder.glob("small_host*"))
    assert "struct small_invented_registers" in host and "registers->r8" in host
    for define in ("-DINVENTED", "-UINVENTED"):
        done = subprocess.run(["clang", "-fsyntax-only", "-Wall", "-Werror", define, "-U__x86_64__", "-x", "c", "-"],
                              input='#include "small_guest.h"\n', cwd=folder, capture_output=True, text=True)
        assert (done.returncode == 0) == (define == "-DINVENTED"), done.stderr


def test_guests_of_either_byte_order(tmp_path: Path) -> None:
    """A convention for one byte order comes before that for both, wherever the spec has it."""
    copy = Copy(tmp_path)
    one = CONVENTION.replace("r8d", "r4").replace("p1, r10, r11, r12, r13", "r5, r6, r7, r8, r9")
    one = one.replace("status: rax, value: rdx", "status: r3, value: r4").replace("p6", "ctr").replace("nop", "sc 1")
    both = "".join(one.replace("invented", name) for name in ("ppc64", "ppc64le"))
    copy.write("spec/small/abi.yaml", SMALL.replace("conventions:\n", f"conventions:\n{both}"))
    done = copy.run("generate")
    assert done.returncode == 0, done.stdout + done.stderr
    guest = (tmp_path / "generated" / "small" / "2.0" / "small_guest.h").read_text(encoding="utf-8")
    ppc64, ppc64le = (f"if {architecture(name).condition}\n" for name in ("ppc64", "ppc64le"))
    assert guest.index(ppc64le) < guest.index(ppc64)
