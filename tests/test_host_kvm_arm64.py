# SPDX-License-Identifier: BSD-2-Clause
"""hosts/kvm-arm64: how its VMM runs guests of a few instructions, and what it says where something is missing."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from harness.matrix.archive import write_archive
from harness.matrix.cache import cache_folder
from harness.matrix.fetch import Image, Unavailable, get_image
from harness.matrix.frames import Frame, FrameSplitter
from harness.matrix.load import load_host
from harness.matrix.model import HostVersion

ROOT = Path(__file__).resolve().parent.parent
HOST = ROOT / "hosts" / "kvm-arm64"
NONCE = "n" * 32
VERSION, VMI_VERSION = "6.1", "6.12"
SECONDS = 120
ENTRY = 0x40080000

# PSCI: CPU_ON by SMC64 is 0xc4000003, SYSTEM_OFF 0x84000008. The second CPU begins at `second`.
START_SECOND = """
    movz x0, #0xc400, lsl #16
    movk x0, #3
    mov x1, #1
    adr x2, second
    mov x3, #0x77
    hvc #0
1:  wfi
    b 1b
second:
"""
OFF = """
    movz x0, #0x8400, lsl #16
    movk x0, #8
    hvc #0
"""
# Fills the page of output at 0x50000000, leaves for the host once, and writes more.
TALK = """
    movz x9, #0x5000, lsl #16
    mov w1, #4088
    mov x2, #0
    mov w3, #0x61
1:  add x4, x9, x2
    strb w3, [x4, #8]
    add x2, x2, #1
    cmp x2, x1
    b.lo 1b
    str w1, [x9]
    movz x5, #0x0900, lsl #16
    str wzr, [x5, #4]
    ldr w6, [x9]
    cbnz w6, 2f
    mov w3, #0x0a62
    strh w3, [x9, #8]
    mov w6, #2
    str w6, [x9]
2:
"""


# What a call of vmi leaves in an image: its machine is then one of vmi.
VMI_NOTE = """
    .pushsection .note.hvabi, "", @note
    .long 6, 8, 1
    .asciz "hvabi"
    .balign 4
    .asciz "vmi@4.2"
    .popsection
"""
WAIT = """
    wfi
"""
# What is not memory: so a program says that an answer is wrong.
WRONG = """
wrong: mov x1, #0x100
    str w0, [x1]
"""
# A timer of the guest's own is due in a moment, and ends the wait.
WAIT_FOR_TIMER = """
    mov x0, #1
    msr cntv_tval_el0, x0
    msr cntv_ctl_el0, x0
    wfi
"""
# Who answers, by 32 bits; another call of the service, by 64 bits; the same by smc.
ASK = """
    movz x0, #0x8600, lsl #16
    movk x0, #0xff01
    hvc #0
    movz w1, #0x3469, lsl #16
    movk w1, #0x6d76
    cmp x0, x1
    b.ne wrong
    movz x0, #0xc600, lsl #16
    hvc #0
    cmn x0, #1
    b.ne wrong
    movz x0, #0xc600, lsl #16
    smc #0
    cmn x0, #1
    b.ne wrong
"""
# An event is pending and interrupts are off, so the vectors are watched; a breakpoint of the guest's own still is its own.
BREAK = """
    adr x0, vectors
    msr vbar_el1, x0
    movz x9, #0xc600, lsl #16
    movk x9, #0x564d
    movz x10, #0x0500, lsl #16
    mov x0, x9
    mov x1, x10
    adr x2, area
    hvc #0
    mov x0, x9
    orr x1, x10, #0x20000
    hvc #0
    mov x2, x1
    mov x0, x9
    orr x1, x10, #0x40000
    hvc #0
    cbnz x0, wrong
    brk #0
    b wrong
    .balign 64
area: .zero 64
    .balign 2048
vectors:
    .zero 0x200
    mrs x0, esr_el1
    lsr x0, x0, #26
    cmp x0, #0x3c
    b.ne wrong
"""


@pytest.fixture(scope="module")
def initramfs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("vmm")
    subprocess.run(["make", "-s", "-C", ROOT / "hosts" / "kvm", "ARCH=arm64", "INITRAMFS=1", f"OUT={out}"], check=True)
    return out / "initramfs.cpio"


def find_host(version: str) -> HostVersion:
    return next(found for found in load_host(HOST / "host.yaml", ROOT).versions if found.version == version)


def find_kernel(version: str) -> Image:
    try:
        return get_image(find_host(version).get, HOST, cache_folder())
    except Unavailable as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def kernel() -> Image:
    return find_kernel(VERSION)


def assemble(code: str, target: Path) -> Path:
    """An image that begins with these instructions, at ENTRY."""
    subprocess.run(["clang", "--target=aarch64-unknown-none-elf", "-nostdlib", "-fuse-ld=lld", "-static", "-Wl,-N", f"-Wl,-Ttext={ENTRY:#x}",
                    "-Wl,-e,_start", "-o", target, "-x", "assembler", "-"],
                   input=f".globl _start\n_start:\n{code}\n", text=True, check=True)
    return target


def boot(initramfs: Path, kernel: Image, guests: list[tuple[str, Path]], folder: Path, **changes: str) -> tuple[list[Frame], bytes]:
    """As the matrix boots the host, with these words of the command replaced: what the host said, and what its guests did."""
    archive = folder / "guests.cpio"
    write_archive(archive, NONCE, guests)
    values = {"{image}": str(kernel.path), "{built}": str(initramfs), "{archive}": str(archive), **changes}
    command = list(find_host(VERSION).boot)
    for old, new in values.items():
        command = [part.replace(old, new) for part in command]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    frames: list[Frame] = []
    output: list[bytes] = []
    splitter = FrameSplitter(NONCE, frames.append, output.append)
    splitter.feed(done.stdout)
    splitter.close()
    assert frames, done.stdout[-2000:] + done.stderr[-500:]
    return frames, b"".join(output)


def test_guests(initramfs: Path, kernel: Image, tmp_path: Path) -> None:
    """One boot: what is no image; a second CPU that ends the machine, and one that breaks down, by its own pc; output."""
    (tmp_path / "none").write_bytes(b"no image")
    codes = {"off": START_SECOND + OFF, "fault": START_SECOND + "    mov x1, #0x100\n    str w0, [x1]\n", "talk": TALK + OFF,
             "vmi": VMI_NOTE + OFF}
    guests = [("none", tmp_path / "none"), *((name, assemble(code, tmp_path / name)) for name, code in codes.items())]
    frames, output = boot(initramfs, kernel, guests, tmp_path)
    at = ENTRY + 4 * 9      # the second instruction of the second CPU, which is the tenth
    assert [frame for frame in frames if frame.kind == "end"] == [
        Frame("end", 0, "refused: it is not an ELF image, or cut short"), Frame("end", 1, "exit"),
        Frame("end", 2, f"fault: access to what is not memory, pc {at:#x}, address 0x100"), Frame("end", 3, "exit"),
        Frame("end", 4, "refused: this KVM hands no hypercall to its VMM: KVM_ARM_VM_SMCCC_FILTER needs Linux 6.4")]
    assert frames[-1] == Frame("done")
    assert b"a" * 4088 + b"b\n" in output


def test_guests_of_vmi(initramfs: Path, tmp_path: Path) -> None:
    """A wait that nothing can end, which KVM does not report; calls that the VMM answers and the core does not; a breakpoint."""
    codes = {"wait": WAIT + OFF, "timer": WAIT_FOR_TIMER + OFF, "ask": ASK + OFF + WRONG, "break": BREAK + OFF + WRONG}
    guests = [(name, assemble(VMI_NOTE + code, tmp_path / name)) for name, code in codes.items()]
    frames, _ = boot(initramfs, find_kernel(VMI_VERSION), guests, tmp_path)
    assert [frame for frame in frames if frame.kind == "end"] == [
        Frame("end", 0, "halt"), Frame("end", 1, "exit"), Frame("end", 2, "exit"), Frame("end", 3, "exit")]


def test_a_machine_without_el2(initramfs: Path, kernel: Image, tmp_path: Path) -> None:
    (tmp_path / "none").write_bytes(b"no image")
    frames, _ = boot(initramfs, kernel, [("none", tmp_path / "none")], tmp_path, **{"virtualization=on": "virtualization=off"})
    assert frames == [Frame("unavailable", text="/dev/kvm cannot be opened: No such file or directory: "
                                                "the kernel has no KVM, or did not begin at EL2")]


def test_an_architecture_that_it_is_not_there_for(tmp_path: Path) -> None:
    done = subprocess.run(["make", "-s", "-C", ROOT / "hosts" / "kvm", "ARCH=m68k", f"OUT={tmp_path}"], capture_output=True, text=True)
    assert done.returncode == 2 and "the VMM is not there for 'm68k': set ARCH to x86_64, arm64 or riscv64" in done.stderr


def test_a_machine_without_the_compiler(tmp_path: Path) -> None:
    done = subprocess.run(["make", "-s", "-C", ROOT / "hosts" / "kvm", "ARCH=arm64", "CC=no-such-gcc", f"OUT={tmp_path}"],
                          capture_output=True, text=True)
    assert done.returncode == 2 and "there is no no-such-gcc to compile the VMM for arm64: ci/bootstrap installs it" in done.stderr
