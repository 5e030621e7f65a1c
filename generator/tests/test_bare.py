# SPDX-License-Identifier: BSD-2-Clause
"""Conventions that no process of this machine can try, in bare programs under QEMU: arm64 with the host at EL2 and the guest at EL1,
s390x with QEMU as the host, ppc64 with both. On arm64 the conformance tests run, too, with ids in the instruction."""
from __future__ import annotations

import re
import select
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.backends import BACKENDS
from generator.lang.load import load
from generator.model.resolve import resolve
from generator.tests.language_trip import MEMORY, read_spec, used_registers, write_all

BARE = Path(__file__).resolve().parent / "bare"
ROOT = Path(__file__).resolve().parents[2]
COMPILE = ["clang", "--target=aarch64-linux-gnu", "-ffreestanding", "-fno-stack-protector", "-fno-pic", "-mgeneral-regs-only",
           "-mstrict-align", "-nostdlib", "-static", "-fuse-ld=lld", "-Wl,-Ttext=0x40080000", "-Wl,-z,norelro", "-Wall", "-Wextra",
           "-Werror"]
CASE = """
#include "{abi}_guest.h"
#include "{abi}_host.h"
{operations}
{UP}_HOST_OPS(op, char)
static void dispatch(uint16_t immediate, struct saved *saved)
{{
	(void)immediate;
{dispatches}
}}
static int guest(void)
{{
{body}
}}
"""


def dispatch_text(folder: Path, abi: str, convention: str, condition: str, given: str) -> str:
    """A dispatch of the ABI, over the registers of the guest, under a condition."""
    registers = [name for name in used_registers(folder, abi, convention) if name.startswith("x")]
    lines = [f"\tif ({condition}) {{", f"\t\tstruct {abi}_{convention}_registers registers;", "",
             *(f"\t\tregisters.{name} = saved->x[{name[1:]}];" for name in registers),
             f'\t\t{abi}_{convention}_dispatch(&op_{abi}_host, "", {given}&registers);',
             *(f"\t\tsaved->x[{name[1:]}] = registers.{name};" for name in registers), "\t}"]
    return "\n".join(lines)


def run_bare(abi: str, folder: Path, option: str, given: str, operations: str, body: str, others: dict[str, str] | None = None) -> int:
    """What guest() gave. `others`: conventions that have a dispatch of their own, and the condition under which it is taken."""
    write_all(read_spec(f"blocks/{abi}" if abi == "armblock" else abi), folder)
    mine = " && ".join(f"!({condition})" for condition in (others or {}).values()) or "1"
    dispatches = [dispatch_text(folder, abi, "arm64", mine, given),
                  *(dispatch_text(folder, abi, name, condition, "immediate, ") for name, condition in (others or {}).items())]
    (folder / "case.h").write_text(CASE.format(abi=abi, UP=abi.upper(), operations=operations, body=body,
                                               dispatches="\n".join(dispatches)))
    (folder / "memory.c").write_text(MEMORY)
    image = folder / "image.elf"
    subprocess.run([*COMPILE, option, "-I", folder, "-o", image, BARE / "el2.c", folder / "memory.c"], check=True)
    done = subprocess.run(["qemu-system-aarch64", "-M", "virt,virtualization=on", "-accel", "tcg", "-cpu", "cortex-a57", "-m", "64", "-nic",
                           "none", "-display", "none", "-serial", "none", "-semihosting-config", "enable=on,target=native",
                           "-kernel", image], timeout=120, capture_output=True, text=True)
    assert not done.stderr, done.stderr
    return done.returncode


IMMCALL = """
static struct immcall_host_result op_f_add(char *context, uint64_t a, uint64_t b)
{
	(void)context;
	return immcall_host_ok(a + b);
}
static struct immcall_host_result op_f_take(char *context, uint32_t a)
{
	(void)context;
	(void)a;
	return immcall_host_ok(0);
}
static struct immcall_host_result op_g_get(char *context)
{
	(void)context;
	return immcall_host_ok(7);
}
"""


def run_conformance(folder: Path, wrong: str = "") -> tuple[int, list[str]]:
    """How many tests failed, and their verdicts. `wrong`: what the host does to the registers behind its dispatch."""
    write_all(read_spec("immcall"), folder)
    dispatch = dispatch_text(folder, "immcall", "arm64", "1", "immediate, ") + f"\n{wrong}"
    (folder / "case.h").write_text("#define CONFORMANCE immcall_conformance\n#include \"conformance_el1.h\"\n" + CASE.format(
        abi="immcall", UP="IMMCALL", operations=IMMCALL, body="\treturn run_conformance();", dispatches=dispatch))
    sources = [*sorted((ROOT / "harness" / "conformance").glob("*.c")), *(ROOT / "harness" / "runtime" / f"{name}.c" for name in ("console", "ktap", "string"))]
    image = folder / "image.elf"
    subprocess.run([*COMPILE, "-O1", "-I", folder, "-I", BARE, "-I", ROOT / "harness" / "conformance", "-Wl,-z,notext,--omagic", "-o", image, BARE / "el2.c",
                    folder / "immcall_conformance.c", *sources], check=True)
    done = subprocess.run(["qemu-system-aarch64", "-M", "virt,virtualization=on", "-accel", "tcg", "-cpu", "cortex-a57", "-m", "64", "-nic",
                           "none", "-display", "none", "-monitor", "none", "-serial", "stdio", "-semihosting-config", "enable=on,target=native",
                           "-kernel", image], timeout=120, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert not done.stderr, done.stderr
    return done.returncode, [line for line in done.stdout.splitlines() if line.startswith(("ok ", "not ok "))]


def test_conformance_of_calls_whose_id_is_in_the_instruction(tmp_path: Path) -> None:
    """A guest under QEMU makes the calls of the tables, each by an hvc with its own number."""
    failed, lines = run_conformance(tmp_path)
    names = [line.split()[-1] for line in lines]
    assert failed == 0 and all(line.startswith("ok ") and "SKIP" not in line for line in lines), lines
    assert {"f.add.sum", "f.take.nine", "f.take.ten", "g.get.seven", "f.add.registers", "g.refuses-unused-number", "refuses-unknown-family"} <= set(names), names


@pytest.mark.parametrize(("wrong", "seen"), [("\tif (immediate == 0x1234)\n\t\tsaved->x[1]++;", "f.add.sum"),
                                             ("\tif (immediate == 0x8000)\n\t\tsaved->x[19]++;", "g.get.registers"),
                                             ("\tsaved->x[0] = 0;", "g.refuses-unused-number")])
def test_conformance_sees_a_host_that_takes_a_number_otherwise(tmp_path: Path, wrong: str, seen: str) -> None:
    failed, lines = run_conformance(tmp_path, wrong)
    assert failed and any(line.startswith("not ok ") and line.split()[-1] == seen for line in lines), lines


SEEN = """
static uint64_t seen;
static struct {abi}_host_result op_f_get(char *context, uint64_t a)
{{
	(void)context;
	seen = a;
	return {abi}_host_ok(0);
}}
"""
REFUSED = """
	register uint64_t x0 __asm__("x0") = 1;

	__asm__ volatile("hvc #0x77" : "+r"(x0) : : "memory");
	if (x0 != (uint64_t)-1)
		return 3;
	return 0;
"""


@pytest.mark.parametrize("option", ["-O0", "-O2"])
@pytest.mark.parametrize("abi", ["imm", "both"])
def test_an_immediate_reaches_the_host(tmp_path: Path, abi: str, option: str) -> None:
    """By the syndrome of the trap; another immediate than the call's is refused."""
    body = f"""
	if ({abi}_f_get(0x1122334455667788).status != 0)
		return 1;
	if (seen != 0x1122334455667788)
		return 2;
""" + REFUSED
    assert run_bare(abi, tmp_path, option, "immediate, ", SEEN.format(abi=abi), body) == 0


@pytest.mark.parametrize("option", ["-O0", "-O2"])
def test_two_conventions_of_one_architecture(tmp_path: Path, option: str) -> None:
    operations = """
static struct unused_host_result op_f_get(char *context, uint64_t a)
{
	(void)context;
	return a == 7 ? unused_host_ok(0) : unused_host_error(-1);
}
static struct unused_host_result op_g_put(char *context, uint64_t a)
{
	(void)context;
	return a == 1 ? unused_host_ok(0) : unused_host_error(-1);
}
"""
    body = "\treturn unused_f_get(7).status != 0 ? 1 : unused_g_put(1).status != 0 ? 2 : unused_g_put(9).status != -1 ? 3 : 0;"
    assert run_bare("unused", tmp_path, option, "", operations, body, {"other": "immediate != 0"}) == 0


@pytest.mark.parametrize("option", ["-O0", "-O2"])
def test_several_results_on_arm64(tmp_path: Path, option: str) -> None:
    operations = """
static struct several_host_result op_f_one(char *context, uint32_t a)
{
	(void)context;
	return several_host_ok(a);
}
static struct several_host_result op_f_three(char *context, uint32_t a, int32_t b)
{
	(void)context;
	return several_host_ok_f_three(a + 1, 0xaabbccdd00000000u + a, b - 1);
}
"""
    body = """
	const struct several_f_three_results three = several_f_three(5, -6);

	if (three.status != 0 || three.value != 6 || three.wide != 0xaabbccdd00000005u || three.negative != -7)
		return 1;
	return several_f_one(9).value == 9 ? 0 : 2;
"""
    assert run_bare("several", tmp_path, option, "", operations, body) == 0


def run_s390x(folder: Path, text: str) -> int:
    """What QEMU ends with, which answers DIAGNOSE 0x500 itself."""
    source, unit, image = folder / "s390x.c", folder / "s390x.o", folder / "s390x.bin"
    source.write_text(text)
    subprocess.run(["clang", "--target=s390x-linux-gnu", "-march=z13", "-mno-vx", "-ffreestanding", "-fno-pic", "-O2", "-Wall", "-Wextra",
                    "-Werror", "-I", ROOT / "generated" / "kvm" / "7.2", "-c", "-o", unit, source], check=True)
    subprocess.run(["llvm-objcopy", "-O", "binary", "--only-section=.text.boot", unit, image], check=True)
    return run_image(image)


def test_diagnose_is_answered_by_qemu(tmp_path: Path) -> None:
    """The immediate of the instruction says which function; a host that gave another answer would be seen."""
    text = (BARE / "s390x.c").read_text()
    assert run_s390x(tmp_path, text) == 0
    assert run_s390x(tmp_path, text.replace("!= -EINVAL", "!= -1")) == 1


def run_codes(folder: Path, option: str, wanted: str) -> int:
    """What QEMU ends with. No linker for s390x is needed: all is one section at address 0, and what is left are addresses in it."""
    write_all(read_spec("diagcode"), folder)
    write_all(read_spec("sigp"), folder)
    text, unit, image = folder / "codes.s", folder / "codes.o", folder / "codes.bin"
    compile_it = ["clang", "--target=s390x-linux-gnu", "-march=z13", "-mno-vx", "-mbackchain", "-ffreestanding", "-fno-pic", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([*compile_it, option, f"-DWANTED=SIGP_STATUS_{wanted}", "-I", folder, "-S", "-o", text, BARE / "s390x_code.c"], check=True)
    lines = [line for line in text.read_text().splitlines() if not re.match(r"\s*\.(text|data|bss|section(?!\s+\.text\.boot))", line)]
    lines = [re.sub(r"^\s*\.l?comm\s+(\w+),(\d+).*|^\s*\.local\s.*", lambda found: f".balign 8\n{found[1]}: .skip {found[2]}" if found[1] else "", line)
             for line in lines]
    text.write_text("\n".join(lines) + "\n")
    subprocess.run([*compile_it[:3], "-c", "-o", unit, text], check=True)
    subprocess.run(["llvm-objcopy", "-O", "binary", "--only-section=.text.boot", unit, image], check=True)
    data = bytearray(image.read_bytes())
    for kind, at, value in relocations(unit):
        if kind == "R_390_64":
            data[at:at + 8] = value.to_bytes(8, "big")
        else:
            assert kind in ("R_390_PC32DBL", "R_390_PLT32DBL"), kind
            data[at:at + 4] = (value - at >> 1 & 0xffffffff).to_bytes(4, "big")
    image.write_bytes(data)
    return run_image(image)


def relocations(unit: Path) -> Iterator[tuple[str, int, int]]:
    """(kind, where, what) of those of an object whose section lies at 0."""
    for line in subprocess.run(["llvm-readelf", "-rW", unit], capture_output=True, text=True, check=True).stdout.splitlines():
        found = re.match(r"([0-9a-f]{16})\s+\S+\s+(R_390_\w+)\s+([0-9a-f]{16})\s+\S+\s([+-])\s([0-9a-f]+)", line)
        assert found is not None or "R_390" not in line, line
        if found is not None:
            yield found[2], int(found[1], 16), int(found[3], 16) + int(found[4] + found[5], 16)


def run_image(image: Path) -> int:
    done = subprocess.run(["qemu-system-s390x", "-M", "s390-ccw-virtio", "-accel", "tcg", "-cpu", "max", "-m", "128", "-display", "none",
                           "-nodefaults", "-action", "panic=exit-failure", "-kernel", image], timeout=120, capture_output=True, text=True)
    assert not done.stderr, done.stderr
    return done.returncode


@pytest.mark.parametrize("option", ["-O1", "-O2"])
def test_a_condition_code_is_the_status(tmp_path: Path, option: str) -> None:
    """Of a dispatch, which sets it in the PSW of the guest, and of QEMU, which answers SIGNAL PROCESSOR."""
    assert run_codes(tmp_path, option, "NONE") == 0


def test_another_condition_code_is_seen(tmp_path: Path) -> None:
    assert run_codes(tmp_path, "-O2", "BUSY") == 1


@pytest.mark.parametrize("option", ["-O0", "-O2"])
def test_structures_in_registers_of_arm64(tmp_path: Path, option: str) -> None:
    """20 bytes in x2 to x4, 16 back in x6 and x7; all of x2 to x17 where a call has 128 bytes."""
    operations = """
static struct armblock_host_result op_f_get(char *context, uint64_t input, uint64_t output)
{
	(void)context;
	return input == output ? armblock_host_ok(0) : armblock_host_error(-1);
}
static struct armblock_host_result op_f_get_fast(char *context, const struct armblock_question *question, struct armblock_answer *answer)
{
	(void)context;
	answer->low = question->name;
	answer->high = question->index[1];
	return question->partition == 7 ? armblock_host_ok(0) : armblock_host_error(-1);
}
static struct armblock_host_result op_f_get_vector(char *context, uint32_t more, const struct armblock_question *question, struct armblock_answer *answer)
{
	(void)context, (void)more, (void)question, (void)answer;
	return armblock_host_error(-1);
}
static struct armblock_host_result op_f_all(char *context)
{
	(void)context;
	return armblock_host_error(-1);
}
static struct armblock_host_result op_f_all_fast(char *context, const uint64_t *words)
{
	(void)context;
	for (unsigned int i = 0; i < 16; i++)
		if (words[i] != 0x1122334455667700u + i)
			return armblock_host_error(-1);
	return armblock_host_ok(0);
}
"""
    body = """
	const struct armblock_question question = { 7, { 8, 9, 10 }, 11 };
	struct armblock_answer answer = { 0, 0 };
	uint64_t words[16];
	unsigned int i;

	if (armblock_f_get_fast(&question, &answer).status != 0 || answer.low != 11 || answer.high != 9)
		return 1;
	for (i = 0; i < 16; i++)
		words[i] = 0x1122334455667700u + i;
	if (armblock_f_all_fast(words).status != 0)
		return 2;
	words[15] = 0;
	return armblock_f_all_fast(words).status == -1 && armblock_f_get(5, 5).status == 0 ? 0 : 3;
"""
    assert run_bare("armblock", tmp_path, option, "", operations, body) == 0


POWER = {"pseries": ["pseries,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,cap-ccf-assist=off"],
         "powernv": ["powernv8", "-device", "ipmi-bmc-sim,id=bmc0", "-device", "isa-ipmi-bt,bmc=bmc0,irq=10"]}


def run_ppc64(folder: Path, machine: str, option: str, wanted: int) -> str:
    """What the guest writes to its terminal, at which somebody types "abc"."""
    if shutil.which("qemu-system-ppc64") is None:
        pytest.skip("unavailable: no qemu-system-ppc64: ci/bootstrap --ci installs qemu-system-ppc")
    write_all(read_spec("paprpart"), folder)
    (folder / "memory.c").write_text(MEMORY)
    unit, image = folder / "ppc64.elf", folder / "ppc64.bin"
    subprocess.run(["clang", "--target=powerpc64-linux-gnu", "-mabi=elfv2", "-mcpu=pwr8", "-mno-altivec", "-mno-vsx", "-ffreestanding",
                    "-fno-pic", "-fno-stack-protector", "-nostdlib", "-static", "-fuse-ld=lld", "-Wl,--section-start=.boot=0",
                    "-Wl,-Ttext=0x2000", "-Wl,-z,norelro", "-Wl,-e,0", "-Wall", "-Wextra", "-Werror", option, f"-D{machine.upper()}",
                    f"-DWANTED={wanted:#x}", "-I", folder, "-o", unit, BARE / "ppc64.c", folder / "memory.c"], check=True)
    subprocess.run(["llvm-objcopy", "-O", "binary", unit, image], check=True)
    child = subprocess.Popen(["qemu-system-ppc64", "-M", *POWER[machine], "-accel", "tcg", "-nodefaults", "-display", "none", "-serial", "stdio",
                              "-monitor", "none", "-bios", image], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert child.stdin is not None and child.stdout is not None
    try:
        child.stdin.write(b"abc")
        child.stdin.flush()
        text = b""
        while not text.endswith(b"\n") and select.select([child.stdout], [], [], 60)[0] and (more := child.stdout.read1()):
            text += more
        if machine == "pseries":        # the guest switches it off
            assert child.wait(60) == 0
    finally:
        child.kill()
        child.communicate()
    return text.decode().replace("\r", "")


@pytest.mark.parametrize("option", ["-O0", "-O2"])
@pytest.mark.parametrize("machine", POWER)
def test_a_hypervisor_of_power_answers(tmp_path: Path, machine: str, option: str) -> None:
    """On pseries it is QEMU, on powernv the dispatch behind `sc 1`. The same guest calls both, and gets the same answers."""
    assert run_ppc64(tmp_path, machine, option, 0x616263) == "passed\n"


@pytest.mark.parametrize("machine", POWER)
def test_another_answer_of_power_is_seen(tmp_path: Path, machine: str) -> None:
    assert run_ppc64(tmp_path, machine, "-O2", 0x616264) == "failed 5\n"


BOARD = BARE / "registers" / "board.yaml"
MACHINES = {"riscv64": ["qemu-system-riscv64", "-M", "virt"], "arm64": ["qemu-system-aarch64", "-M", "virt", "-cpu", "cortex-a57"]}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what all of these programs have in common is compiled once."""
    return tmp_path_factory.mktemp("shared")


def run_board(folder: Path, compiled: Path, arch: str, text: str) -> list[str]:
    """What a guest says that has the conformance tests of this text, made of guests/arch as all guests are."""
    spec, tables = folder / "board.yaml", folder / "tables"
    spec.write_text(text)
    tables.mkdir()
    for backend in BACKENDS:
        if backend.name == "conformance":
            for name, content in backend.emit(resolve(load(spec, folder), "1.0")).items():
                (tables / name).write_text(content if isinstance(content, str) else "".join(content()))
    for header in ("vmi.h", "vmi_guest.h"):     # which the machine of arm64 wants, as its guests are of vmi
        shutil.copy(ROOT / "generated" / "vmi" / "4.3" / header, tables)
    subprocess.run(["make", "-s", "-f", "generator/tests/bare/registers/Makefile", f"OUT={folder / 'out'}", f"ARCH={arch}",
                    f"GENERATED={tables}", f"SHARED={compiled}"], cwd=ROOT, check=True)
    done = subprocess.run([*MACHINES[arch], "-accel", "tcg", "-m", "128", "-display", "none", "-nic", "none", "-serial", "stdio", "-kernel",
                           folder / "out" / "registers.elf"], timeout=120, capture_output=True, text=True, errors="replace",
                          stdin=subprocess.DEVNULL)
    lines = done.stdout.replace("\r", "").split("\n")
    assert "# hvabi: end" in lines, done.stdout + done.stderr
    return [line for line in lines if line.startswith(("ok ", "not ok ", "# csr.", "# sysreg."))]


@pytest.mark.parametrize("arch", MACHINES)
def test_registers_whose_number_is_in_the_instruction(tmp_path: Path, compiled: Path, arch: str) -> None:
    """An access that faults is gone on behind, and the test knows of it."""
    kind = {"riscv64": "csr", "arm64": "sysreg"}[arch]
    found = run_board(tmp_path, compiled, arch, BOARD.read_text())
    assert len(found) == 8 and all(line.startswith("ok ") and f" {kind}." in line and "SKIP" not in line for line in found), found


@pytest.mark.parametrize(("arch", "right", "wrong", "seen"), [
    ("riscv64", 'number: 0x5c0, access: write', 'number: 0x5c0, access: read-write',
     "# csr.nothing.presence: csr.nothing (0x5c0) cannot be read, though the host advertises what it needs"),
    ("riscv64", "{name: written, write: 5, fault: true}\n  nothing", "{name: written, write: 5}\n  nothing",
     "# csr.time.written: a write of 0x5 to csr.time faults"),
    ("arm64", "{name: another, write: 5, read: {equals: 5}}\n  processor", "{name: another, write: 5, fault: true}\n  processor",
     "# sysreg.thread.another: a write of 0x5 to sysreg.thread does not fault"),
    ("arm64", "equals: 0x41000000", "equals: 0x42000000",
     "# sysreg.processor.arm: sysreg.processor reads 0x411fd070, expected 0x42000000 in the bits 0xff000000")])
def test_a_register_that_is_not_as_described_is_seen(tmp_path: Path, compiled: Path, arch: str, right: str, wrong: str, seen: str) -> None:
    text = BOARD.read_text()
    assert text.count(right) == 1
    found = run_board(tmp_path, compiled, arch, text.replace(right, wrong))
    assert seen in found and len([line for line in found if line.startswith("not ok ")]) == 1, found
