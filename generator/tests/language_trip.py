# SPDX-License-Identifier: BSD-2-Clause
"""What tests do with the small specs in language/: read one, write its outputs, and send calls from a stub through a trap to a
dispatch and back."""
from __future__ import annotations

import subprocess
from pathlib import Path

from generator.backends import BACKENDS, check_emittable
from generator.lang.load import load
from generator.model.abi import Abi
from generator.model.resolve import resolve

HERE = Path(__file__).resolve().parent
OPTIONS = ["-O0", "-O2", "-O2 -fPIC", "-O1 -fno-omit-frame-pointer", "-Os -fomit-frame-pointer"]
RUN_I386 = ((), (HERE.parents[1] / "ci" / "run-i386",))       # what runs a program, by whether it is one of i386
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Werror"]
# Stubs call trap_entry instead of the instruction; it hands all registers to the dispatch of the spec and loads what came back.
ENTRY = {"x86_64": """
__asm__(".text\\n.globl trap_entry\\ntrap_entry:\\n"
	"pushq %rbp\\npushq %r15\\npushq %r14\\npushq %r13\\npushq %r12\\npushq %r11\\npushq %r10\\npushq %r9\\npushq %r8\\n"
	"pushq %rdi\\npushq %rsi\\npushq %rbx\\npushq %rdx\\npushq %rcx\\npushq %rax\\n"
	"movq %rsp, %rdi\\nmovq %rsp, %rbp\\nandq $-64, %rsp\\ncall handle_trap\\nmovq %rbp, %rsp\\n"
	"popq %rax\\npopq %rcx\\npopq %rdx\\npopq %rbx\\npopq %rsi\\npopq %rdi\\npopq %r8\\npopq %r9\\npopq %r10\\npopq %r11\\n"
	"popq %r12\\npopq %r13\\npopq %r14\\npopq %r15\\npopq %rbp\\nret\\n");
struct saved { uint64_t rax, rcx, rdx, rbx, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15, rbp; };
""", "i386": """
__asm__(".text\\n.globl trap_entry\\ntrap_entry:\\n"
	"pushl %ebp\\npushl %edi\\npushl %esi\\npushl %ebx\\npushl %edx\\npushl %ecx\\npushl %eax\\n"
	"movl %esp, %eax\\nmovl %esp, %ebp\\nandl $-16, %esp\\nsubl $12, %esp\\npushl %eax\\ncall handle_trap\\nmovl %ebp, %esp\\n"
	"popl %eax\\npopl %ecx\\npopl %edx\\npopl %ebx\\npopl %esi\\npopl %edi\\npopl %ebp\\nret\\n");
struct saved { uint32_t eax, ecx, edx, ebx, esi, edi, ebp; };
"""}
TRIP = """
#include <stdint.h>
#include <stdio.h>
#define {UP}_INSTRUCTION_{ARCH_UP} "call trap_entry"
#include "{abi}_guest.h"
#include "{abi}_host.h"
{entry}
{operations}
{UP}_HOST_OPS(op, char)
void handle_trap(struct saved *saved);
void handle_trap(struct saved *saved)
{{
	struct {abi}_{arch}_registers registers;

{before}{loads}
	{abi}_{arch}_dispatch(&op_{abi}_host, "", &registers);
{stores}
}}

int main(int argc, char **argv)
{{
	volatile int keep = argc + 41;

	(void)argv;
{body}
	printf("%d\\n", keep);
	return 0;
}}
"""
# What a compiler calls where there is no C library.
MEMORY = """
#include <stddef.h>
void *memset(void *to, int byte, size_t size);
void *memset(void *to, int byte, size_t size)
{
	for (size_t i = 0; i < size; i++)
		((volatile unsigned char *)to)[i] = (unsigned char)byte;
	return to;
}
void *memcpy(void *to, const void *from, size_t size);
void *memcpy(void *to, const void *from, size_t size)
{
	for (size_t i = 0; i < size; i++)
		((volatile unsigned char *)to)[i] = ((const unsigned char *)from)[i];
	return to;
}
"""


def read_spec(name: str) -> Abi:
    abi = resolve(load(HERE / "language" / f"{name}.yaml", HERE / "language"), "1")
    check_emittable(abi)
    return abi


def write_all(abi: Abi, folder: Path) -> None:
    for backend in BACKENDS:
        for name, text in backend.emit(abi).items():
            (folder / name).write_text(text if isinstance(text, str) else "".join(text()))


def used_registers(folder: Path, abi: str, arch: str) -> list[str]:
    text = (folder / f"{abi}_host.h").read_text()
    body = text.partition(f"struct {abi}_{arch}_registers {{")[2].partition("}")[0]
    return [line.split()[-1].rstrip(";") for line in body.strip().splitlines()]


def run_trip(abi: str, arch: str, folder: Path, command: list[str], operations: str, body: str, before: str = "", within: str = "",
             after: str = "") -> list[str]:
    """What main() printed. `body` makes calls through stubs, `operations` are the host's; `before` sees the guest's registers, `after` what
    the dispatch made of them. `within`: the folder of the spec."""
    write_all(read_spec(f"{within}{abi}"), folder)
    registers = used_registers(folder, abi, arch)
    high = " | 0xdeadbeef00000000u" if arch == "x86_64" and abi in ("eaxword", "shared32") else ""
    (folder / "trip.c").write_text(TRIP.format(
        abi=abi, UP=abi.upper(), arch=arch, ARCH_UP=arch.upper(), entry=ENTRY[arch], operations=operations, body=body, before=before,
        loads="\n".join(f"\tregisters.{name} = saved->{name};" for name in registers),
        stores=after + "\n".join(f"\tsaved->{name} = {f'(uint32_t)registers.{name}{high}' if high else f'registers.{name}'};"
                         for name in registers)))
    subprocess.run([*command, *WARNINGS, "-I", folder, "-o", folder / "trip", folder / "trip.c"], check=True)
    done = subprocess.run([*RUN_I386[arch == "i386"], folder / "trip"], check=True, capture_output=True, text=True)
    return done.stdout.split("\n")[:-1]


def assembly(abi: str, folder: Path, call: str, target: str = "aarch64-linux-gnu") -> str:
    write_all(read_spec(abi), folder)
    (folder / "call.c").write_text(f'#include "{abi}_guest.h"\nlong call(long a);\nlong call(long a)\n{{\n\treturn {call};\n}}\n')
    done = subprocess.run(["clang", f"--target={target}", "-ffreestanding", "-O2", *WARNINGS, "-Wno-sign-conversion", "-S", "-o", "-",
                           "-I", folder, folder / "call.c"], check=True, capture_output=True, text=True)
    return done.stdout
