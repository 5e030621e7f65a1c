# SPDX-License-Identifier: BSD-2-Clause
"""Hooks of riscv64, arm64 and ppc64le, in code that was assembled for it."""
from __future__ import annotations

import json
import re
import struct
import subprocess
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.kernel import arm64, image, ppc64, riscv, sites
from generator.kernel.image import open_kernel, read_sections
from generator.kernel.kallsyms import find_symbols
from generator.kernel.sites import Hooks
from generator.kernel.tests.fake import BANNER, BASE, Code, elf, flat, kallsyms, many
from generator.kernel.unpack import KernelError
from generator.tests import forked

MACHINES = {"riscv64": 243, "arm64": 183, "ppc64le": 21}
TARGETS = {"riscv64": ["riscv64-unknown-elf", "-march=rv64gc", "-mno-relax"], "arm64": ["aarch64-none-elf"], "ppc64le": ["powerpc64le-unknown-linux-gnu"]}
FINDERS = {"riscv64": riscv.find_hooks, "arm64": arm64.find_hooks, "ppc64le": ppc64.find_hooks}
RODATA = BASE + 0x100000


@lru_cache(maxsize=None)
def assemble(arch: str, text: str) -> bytes:
    if arch == "arm64":
        text = re.sub(r"mov w(\d+), #0x(\w{4})(\w{4})", r"movz w\1, #0x\2, lsl 16; movk w\1, #0x\3", text)
    with TemporaryDirectory() as folder:
        unit = Path(folder, "it.o")
        subprocess.run(["clang", f"--target={TARGETS[arch][0]}", *TARGETS[arch][1:], "-c", "-x", "assembler", "-", "-o", unit], check=True,
                       input=text.replace(";", "\n") + "\n", text=True)
        data = unit.read_bytes()
    code = read_sections(data, "<")[".text"]
    return data[code.offset:code.offset + code.size]


class Risc(Code):
    """`call`: 32 bits of a call or jump to a target that is near."""

    def __init__(self, arch: str) -> None:
        super().__init__()
        self.arch = arch
        self.function("first")
        self.add(bytes(64))

    def lines(self, text: str) -> None:
        self.add(assemble(self.arch, text))

    def near(self, target: int, link: bool = True) -> None:
        word = {"arm64": (0x14000000 | link << 31) | (target - self.here >> 2 & 0x03ffffff),
                "ppc64le": 0x48000000 | link | target - self.here & 0x03fffffc}[self.arch]
        self.add(struct.pack("<I", word))

    def sections(self) -> bytes:
        symbols = many(self.symbols, 0x400000)
        return elf({".text": (BASE, self.data, True), ".rodata": (RODATA, BANNER.ljust(64) + kallsyms(symbols, "after", RODATA + 64), False)},
                   MACHINES[self.arch])

    def hooks(self) -> Hooks:
        opened = open_kernel(self.sections())
        opened.set_symbols(find_symbols(opened))
        return FINDERS[self.arch](opened)

    def found(self) -> list[tuple[str, str, dict[str, int]]]:
        return [(site.abi, site.function, dict(site.values)) for site in self.hooks().sites]


# riscv64

def jal(distance: int, register: int) -> bytes:
    return struct.pack("<I", (distance >> 20 & 1) << 31 | (distance >> 1 & 0x3ff) << 21 | (distance >> 11 & 1) << 20
                       | (distance >> 12 & 0xff) << 12 | register << 7 | 0x6f)


def far(distance: int, register: int, link: int) -> bytes:
    """auipc and jalr."""
    return struct.pack("<II", (distance + 0x800 & 0xfffff000) | register << 7 | 0x17,
                       (distance & 0xfff) << 20 | register << 15 | link << 7 | 0x67)


WAYS = {"jal": lambda distance: jal(distance, 1), "j": lambda distance: jal(distance, 0), "far": lambda distance: far(distance, 1, 1),
        "tail": lambda distance: far(distance, 6, 0)}


def sbi(before: str, way: str) -> list[tuple[str, str, dict[str, int]]]:
    """A kernel whose function `caller`, 4096 bytes behind the gate, calls it."""
    code = Risc("riscv64")
    gate = code.function("__sbi_ecall", 4096)
    code.lines("ecall; ret")
    code.function("caller", 4096)
    code.lines(before)
    code.add(WAYS[way](gate - code.here))
    code.lines("ret")
    return code.found()


@pytest.mark.parametrize("way", WAYS)
def test_each_call_of_sbi(way: str) -> None:
    assert sbi("li a7, 0x48534d; li a6, 2", way) == [("sbi", "caller", {"eid": 0x48534d, "fid": 2})]


@pytest.mark.parametrize("before, values", [
    ("li a7, -1; li a6, 0", {"eid": 0xffffffff, "fid": 0}),
    ("li s1, 8; mv a7, s1; li a6, 1", {"eid": 8, "fid": 1}),
    ("li s1, 8; jal 5f; 5:; mv a7, s1; li a6, 1", {"eid": 8, "fid": 1}),
    ("li a7, 8; jal 5f; 5:; li a6, 1", {"fid": 1}),
    ("li a7, 8; li a6, 1; ld a6, 0(sp)", {"eid": 8}),
    ("li a7, 8; li a6, 1; sd a6, 0(sp); sw a7, 8(a0)", {"eid": 8, "fid": 1}),
    ("li a7, 8; beqz a0, 1f; li a7, 9; 1: li a6, 1", {"fid": 1}),
    ("li a7, 8; j 1f; li a7, 9; 1: li a6, 1", {"eid": 8, "fid": 1}),
    ("li a7, 0x52464e43; jr a4; li a6, 1; ", {"eid": 0x52464e43, "fid": 1}),          # by a table
    ("li a6, 4; addi a6, a6, 3; ori a6, a6, 8; slli a6, a6, 2; addw a7, a0, a1", {"fid": 60}),
    ("lui a7, 0x504d5; addiw a7, a7, 0x55; li a6, 3; fence; csrr a0, sstatus; amoadd.d a1, a2, (a3)", {"eid": 0x504d5055, "fid": 3}),
])
def test_constants_of_riscv(before: str, values: dict[str, int]) -> None:
    assert sbi(before, "jal") == [("sbi", "caller", values)]


def test_a_kernel_without_the_gate_says_so() -> None:
    code = Risc("riscv64")
    code.function("nothing")
    assert "no function __sbi_ecall" in code.hooks().notes[0]


# arm64

def arm(text: str) -> list[tuple[str, str, dict[str, int]]]:
    code = Risc("arm64")
    code.function("caller")
    code.lines(text)
    return code.found()


@pytest.mark.parametrize("text, expected", [
    ("mov w0, #0x84000000; hvc #0", [("smccc", {"function": 0x84000000})]),
    ("mov w0, #1; movk w0, #0x8000, lsl 16; smc #0", [("smccc", {"function": 0x80000001})]),
    ("mov x16, #17; hvc #0xea1", [("xen", {"number": 17})]),
    ("mov w0, #1; movk w0, #0x4600, lsl 16; mov x1, #0x51; hvc #0", [("hyperv", {"control": 0x51})]),
    ("mov w0, #3; movk w0, #0xc600, lsl 16; hvc #0", [("own code at EL2", {})]),
    ("mov w0, #3; movk w0, #0xc600, lsl 16; hvc #0; mov w0, #3; movk w0, #0xc600, lsl 16; smc #0",
     [("smccc", {"function": 0xc6000003}), ("smccc", {"function": 0xc6000003})]),
    ("mov x0, #2; hvc #0", [("own code at EL2", {})]),
    ("mov w0, #0x84000000; hvc #0x4a48", [("hvc #0x4a48", {})]),
    ("mov w19, #0x84000000; bl . + 4; mov w0, w19; stp x0, x1, [sp, #-16]!; hvc #0", [("smccc", {"function": 0x84000000})]),
    ("mov w0, #0x84000000; ldr x0, [x1]; hvc #0", [("smccc", {})]),
    ("mov w0, #0x84000000; ldp x3, x0, [x1]; hvc #0", [("smccc", {})]),
    ("mov w0, #0x84000000; ldr x1, [x0], #8; hvc #0", [("smccc", {})]),
    ("mov w0, #0x84000000; add w0, w0, #10; cbz x1, . + 8; nop; hvc #0", [("smccc", {"function": 0x8400000a})]),
    ("orr w0, wzr, #0x80008000; hvc #0; svc #0; brk #0", [("smccc", {"function": 0x80008000})]),
    ("mov w0, #0x84000000; brk #1; mov w0, #0x84000001; hvc #0", [("smccc", {"function": 0x84000001})]),
])
def test_arm64(text: str, expected: list[tuple[str, dict[str, int]]]) -> None:
    assert arm(text) == [(abi, "caller", values) for abi, values in expected]


def test_functions_that_hold_the_instruction_for_others() -> None:
    code = Risc("arm64")
    gate = code.function("__arm_smccc_smc")
    code.lines("smc #0; ret")
    code.function("caller")
    code.lines("mov w0, #0x84000003")
    code.near(gate)
    code.function("leaves")
    code.lines("mov w0, #0x84000009")
    code.near(gate, link=False)
    assert code.found() == [("smccc", "caller", {"function": 0x84000003}), ("smccc", "leaves", {"function": 0x84000009})]


def test_an_image_whose_base_is_a_relocation() -> None:
    """The address that its symbols are relative to is 0 in the file; a table of relocations has it, among others like it."""
    start, code = 0xffff800008000000, Code(0)
    code.data = flat(b"", b"ARM\x64").ljust(0x10000, b"\0")
    code.symbols = [(0, "T_stext"), (0x1000, "T__init_begin")]
    code.data += BANNER.ljust(0x100, b"\0")
    code.symbols.append((len(code.data) - 0x10000, "Tcaller"))
    code.data += assemble("arm64", "mov w0, #0x84000000; hvc #0").ljust(0x100, b"\0")
    tables = kallsyms(many(code.symbols, 0x2000), "before", 0, 0)
    place = len(code.data) + -(-4 * 603 // 8) * 8
    relocations = b"".join(struct.pack("<QQQ", where, 1027, value) for where, value in (
        (start + place + 0x10000, start + 0x10000), (start + place, start + 0x10008), (start + place, start + 0x10000)))
    opened = open_kernel(code.data + tables + relocations)
    opened.set_symbols(find_symbols(opened))
    assert opened.places["_stext"] == start + 0x10000
    assert [(site.function, dict(site.values)) for site in arm64.find_hooks(opened).sites] == [("caller", {"function": 0x84000000})]


# ppc64le

@pytest.mark.parametrize("before, values", [
    ("li 3, 0x5c", {"opcode": 0x5c}),
    ("lis 3, 0; ori 3, 3, 0xf080", {"opcode": 0xf080}),
    ("li 30, 0xe0; bl . + 4; mr 3, 30; std 3, 8(1); cmpdi 3, 0; beq . + 4", {"opcode": 0xe0}),
    ("li 3, 0xe0; bl . + 4", {}),
    ("li 3, 0xe0; ld 3, 0(4)", {}),
    ("li 3, 0xe0; lwzu 4, 0(3)", {}),
    ("li 3, 0xe0; rldicl 3, 4, 0, 32", {}),
    ("li 3, 0xe0; cmpdi 4, 0; beq 1f; li 3, 0xe4; 1:", {}),
])
@pytest.mark.parametrize("entry", [0, 8])
@pytest.mark.parametrize("link", [True, False])
def test_papr(before: str, values: dict[str, int], entry: int, link: bool) -> None:
    code = Risc("ppc64le")
    gate = code.function("plpar_hcall_norets")
    code.lines("nop; nop; sc 1; blr")
    code.function("caller")
    code.lines(before)
    code.near(gate + entry, link)
    assert code.found() == [("papr", "caller", values)]


def test_the_command_shows_architectures_apart(tmp_path: Path) -> None:
    images = []
    for arch, text in (("arm64", "mov w0, #0x84000008; hvc #0"), ("riscv64", "nop")):
        code = Risc(arch)
        code.function("psci_sys_poweroff")
        code.lines(text)
        images.append(tmp_path / arch)
        images[-1].write_bytes(code.sections())
    done = forked.hvabi("uses", *images)
    assert done.returncode == 0 and "psci.system_off     1  psci_sys_poweroff" in done.stdout and "riscv64, Linux 6.99.0-fake" in done.stdout
    first, second = json.loads(forked.hvabi("uses", "--json", *images).stdout)["kernels"]
    assert first["abis"][0]["calls"][0]["call"] == "psci.system_off" and second["notes"]


def calls_of(arch: str) -> Risc:
    """A kernel that makes twenty hypercalls."""
    code = Risc(arch)
    gate = code.function({"riscv64": "__sbi_ecall", "arm64": "__arm_smccc_smc", "ppc64le": "plpar_hcall"}[arch])
    code.add(bytes(64))
    code.function("caller")
    for _ in range(20):
        code.add(jal(gate - code.here, 1)) if arch == "riscv64" else code.near(gate)
    return code


@pytest.mark.parametrize("arch", MACHINES)
def test_what_no_kernel_has_so_many_of_is_refused(arch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code = calls_of(arch)
    assert len(code.hooks().sites) == 20
    with monkeypatch.context() as patch:
        patch.setattr(sites, "MOST_CALLS", 19)
        with pytest.raises(KernelError, match="more than 19 hypercalls"):
            code.hooks()
    monkeypatch.setattr(image, "MOST_CODE", 100)
    with pytest.raises(KernelError, match="0 MiB of code"):
        code.hooks()
