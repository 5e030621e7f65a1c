# SPDX-License-Identifier: BSD-2-Clause
"""hosts/kvm-riscv64: how its VMM runs guests of a few instructions, and what it says where something is missing."""
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
HOST = ROOT / "hosts" / "kvm-riscv64"
NONCE = "n" * 32
VERSION = "6.12"
SECONDS = 120
ENTRY = 0x80200000

# hart_start of hart 1 at `second`; then it waits. OFF: system_reset.
START_SECOND = """
    li a7, 0x48534d
    li a6, 0
    li a0, 1
    la a1, second
    li a2, 0x77
    ecall
1:  wfi
    j 1b
second:
"""
OFF = """
    li a7, 0x53525354
    li a6, 0
    li a0, 0
    li a1, 0
    ecall
"""
# console_write of what is there, then of what is no memory, whose answer must be invalid_param (-3): else it touches what is not memory.
TALK = """
    li a7, 0x4442434e
    li a6, 0
    li a0, 6
    la a1, text
    li a2, 0
    ecall
    li a0, 6
    li a1, 0x1000
    li a2, 0
    ecall
    addi a0, a0, 3
    beqz a0, 1f
    sd zero, 0(zero)
text: .ascii "hello\\n\\0\\0"
1:
"""


# What a call of vmi leaves in an image: its machine is then one of vmi, and begins lower.
VMI_NOTE = """
    .pushsection .note.hvabi, "", @note
    .long 6, 8, 1
    .asciz "hvabi"
    .balign 4
    .asciz "vmi@4.2"
    .popsection
    li t0, 0x80000000
    sd t0, 0(t0)
"""
WAIT = """
    wfi
"""
# The event interrupt is allowed, but there is no alarm and no port.
WAIT_FOR_EVENT = """
    li t0, 0x200
    csrw sie, t0
    wfi
"""
# time.set_timer: a timer of the guest's own has come, and ends the wait.
WAIT_FOR_TIMER = """
    li t0, 0x20
    csrw sie, t0
    li a7, 0x54494d45
    li a6, 0
    rdtime a0
    ecall
    wfi
"""
# base.probe_extension of vmi and of another vendor's extension, whose calls are not supported (-2).
ASK = """
    li a7, 0x10
    li a6, 3
    li a0, 0x09564d49
    ecall
    bnez a0, wrong
    li t0, 1
    bne a1, t0, wrong
    li a0, 0x09000000
    ecall
    or a0, a0, a1
    bnez a0, wrong
    li a7, 0x09000000
    ecall
    addi a0, a0, 2
    bnez a0, wrong
"""
# An event that comes with a call, which gives its results first; then a fence of the guest's tables, and no register is another but
# a0 and a1.
TAKE = """
    la t0, handler
    csrw stvec, t0
    li t0, 0x200
    csrw sie, t0
    li a7, 0x09564d49
    li a6, 0x05000000
    la a0, area
    ecall
    li a6, 0x05020000
    ecall
    mv a0, a1
    li a6, 0x05040000
    li s0, 0
    csrsi sstatus, 2
    ecall
    bnez a0, wrong
1:  beqz s0, 1b
    csrci sstatus, 2
    li a6, 0x03020000
    li a0, 0
    li a2, 0x22
    ecall
    bnez a0, wrong
    li t0, 0x22
    bne a2, t0, wrong
    li t0, 0x09564d49
    bne a7, t0, wrong
    li t0, 1
    bne s0, t0, wrong
    j done
    .balign 64
area: .zero 64
handler:
    la t1, area
    sd zero, 0(t1)
    addi s0, s0, 1
    csrr t2, scause
    li t1, 0x8000000000000009
    bne t1, t2, wrong
    sret
done:
"""
WRONG = """
wrong: sd zero, 0x100(zero)
"""


@pytest.fixture(scope="module")
def kernel() -> Image:
    try:
        return get_image(find_host().get, HOST, cache_folder())
    except Unavailable as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def initramfs(kernel: Image, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("vmm")
    subprocess.run(["make", "-s", "-C", ROOT / "hosts" / "kvm", "ARCH=riscv64", f"FILES={kernel.files}", f"OUT={out}"], check=True)
    return out / "initramfs.cpio"


def find_host() -> HostVersion:
    return next(version for version in load_host(HOST / "host.yaml", ROOT).versions if version.version == VERSION)


def assemble(code: str, target: Path) -> Path:
    """An image that begins with these instructions, at ENTRY."""
    subprocess.run(["clang", "--target=riscv64-unknown-elf", "-march=rv64ima", "-mabi=lp64", "-mno-relax", "-nostdlib",
                    "-fuse-ld=lld", "-static", "-Wl,-N", f"-Wl,-Ttext={ENTRY:#x}", "-Wl,-e,_start", "-o", target, "-x", "assembler", "-"],
                   input=f".globl _start\n_start:\n{code}\n", text=True, check=True)
    return target


def boot(initramfs: Path, kernel: Image, guests: list[tuple[str, Path]], folder: Path, **changes: str) -> tuple[list[Frame], bytes]:
    """As the matrix boots the host, with these words of the command replaced: what the host said, and what its guests did."""
    archive = folder / "guests.cpio"
    write_archive(archive, NONCE, guests)
    values = {"{image}": str(kernel.path), "{built}": str(initramfs), "{archive}": str(archive), **changes}
    command = list(find_host().boot)
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
    """One boot: what is no image; a second hart that ends the machine, and one that breaks down; output."""
    (tmp_path / "none").write_bytes(b"no image")
    codes = {"off": START_SECOND + OFF, "fault": START_SECOND + "    li t0, 0x100\n    sw zero, 0(t0)\n", "talk": TALK + OFF}
    guests = [("none", tmp_path / "none"), *((name, assemble(code, tmp_path / name)) for name, code in codes.items())]
    frames, output = boot(initramfs, kernel, guests, tmp_path)
    ends = [frame for frame in frames if frame.kind == "end"]
    assert ends[:2] == [Frame("end", 0, "refused: it is not an ELF image, or cut short"), Frame("end", 1, "exit")]
    assert ends[2].text.startswith("fault: access to what is not memory, pc 0x802000") and ends[2].text.endswith(", address 0x100")
    assert ends[3:] == [Frame("end", 3, "exit")] and frames[-1] == Frame("done")
    assert b"hello\n" in output


def test_guests_of_vmi(initramfs: Path, kernel: Image, tmp_path: Path) -> None:
    """Waits that nothing can end, which KVM does not report; calls that the VMM answers and the core does not; an event, a fence."""
    codes = {"wait": WAIT + OFF, "event": WAIT_FOR_EVENT + OFF, "timer": WAIT_FOR_TIMER + OFF, "ask": ASK + OFF + WRONG,
             "take": TAKE + OFF + WRONG}
    guests = [(name, assemble(VMI_NOTE + code, tmp_path / name)) for name, code in codes.items()]
    frames, _ = boot(initramfs, kernel, guests, tmp_path)
    assert [frame for frame in frames if frame.kind == "end"] == [
        Frame("end", 0, "halt"), Frame("end", 1, "halt"), Frame("end", 2, "exit"), Frame("end", 3, "exit"), Frame("end", 4, "exit")]


def test_a_processor_without_the_extension(initramfs: Path, kernel: Image, tmp_path: Path) -> None:
    (tmp_path / "none").write_bytes(b"no image")
    frames, _ = boot(initramfs, kernel, [("none", tmp_path / "none")], tmp_path, **{"h=true,sstc": "h=false,sstc"})
    assert frames == [Frame("unavailable", text="/dev/kvm cannot be opened: No such file or directory: "
                                                "the processor has no hypervisor extension, or the module kvm is not loaded")]
