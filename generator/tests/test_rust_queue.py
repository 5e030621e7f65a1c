# SPDX-License-Identifier: BSD-2-Clause
"""The queue of a guest in Rust does what C's does: the same program of calls, made by both on a host that takes notes."""
from __future__ import annotations

import random
import re
import subprocess
from pathlib import Path

from generator.tests.rust_stubs import compile_rust, need_rust

ROOT = Path(__file__).resolve().parents[2]
RELEASE = ROOT / "generated" / "vmi" / "4.3"
ENTRIES = 4

HOST = r"""
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#define VMI_INSTRUCTION_X86_64 "call trap_entry"
#define VMI_QUEUE_ENTRIES ENTRIES
#include "vmi_guest.h"

static uint64_t seed;

/* What the host answers depends on the number of the call alone. */
static uint64_t choose(uint64_t number)
{
	number = (number + seed) * 0x9e3779b97f4a7c15u;
	return number ^ number >> 29;
}

/* Those bits of the argument registers that carry something. */
static void show(uint32_t id, const uint64_t *registers)
{
	static const struct { uint32_t id; uint64_t masks[4]; } table[] = { MASKS };
	unsigned int i, j;

	for (i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		for (j = 0; table[i].id == id && j < 4; j++)
			printf(" %#llx", (unsigned long long)(registers[j] & table[i].masks[j]));
	printf("\n");
}

/* In the order of trap_entry. */
struct frame { uint64_t rdi, rsi, rdx, rcx, r8, r9, rax; };
static unsigned int calls;

void host(struct frame *frame)
{
	uint64_t chosen = choose(calls++);

	if ((uint32_t)frame->rax == VMI_CPU_RUN_QUEUE) {
		const struct vmi_queue_entry *entries = (const struct vmi_queue_entry *)frame->rdi;
		unsigned int count = (uint32_t)frame->rsi, i, j;

		printf("run %u\n", count);
		for (i = 0; i < count; i++) {
			printf(" %#x %u", entries[i].id, entries[i].zero);
			for (j = 0; j < sizeof(entries[i].args) / 8; j++)
				printf(" %#llx", (unsigned long long)entries[i].args[j]);
			printf("\n");
		}
		frame->rax = chosen % 8 ? VMI_STATUS_SUCCESS : (uint64_t)(int64_t)VMI_STATUS_INVALID_ARGUMENT;
		frame->rdx = chosen % 8 ? count : chosen / 8 % count;
		return;
	}
	printf("call %#x", (uint32_t)frame->rax);
	show((uint32_t)frame->rax, (const uint64_t[]){ frame->rdi, frame->rsi, frame->rdx, frame->rcx });
	frame->rax = chosen % 40 ? VMI_STATUS_SUCCESS : (uint64_t)(int64_t)VMI_STATUS_INVALID_ARGUMENT;
	frame->rdx = chosen / 40 % 4 ? ~0ull : 0;
}

__asm__(".text\n.globl trap_entry\ntrap_entry:\n"
	"push %rbp\nmov %rsp, %rbp\nsub $64, %rsp\nand $-16, %rsp\n"
	"mov %rdi, 0(%rsp)\nmov %rsi, 8(%rsp)\nmov %rdx, 16(%rsp)\nmov %rcx, 24(%rsp)\nmov %r8, 32(%rsp)\nmov %r9, 40(%rsp)\nmov %rax, 48(%rsp)\n"
	"push %r10\npush %r11\nlea 16(%rsp), %rdi\ncall host\npop %r11\npop %r10\n"
	"mov 0(%rsp), %rdi\nmov 8(%rsp), %rsi\nmov 16(%rsp), %rdx\nmov 24(%rsp), %rcx\nmov 32(%rsp), %r8\nmov 40(%rsp), %r9\nmov 48(%rsp), %rax\n"
	"leave\nret\n");

static struct vmi_queue in_c;
"""


def programs(count: int) -> tuple[list[str], list[str]]:
    """A program of calls and flushes, in C and as functions that Rust has."""
    source = random.Random(1)
    c, rust = [], []
    for _ in range(count):
        if source.random() < 0.15:
            c.append("{ struct vmi_result r = vmi_queue_flush(&in_c); printf(\"flush %d %llu\\n\", (int)r.status, (unsigned long long)r.value); }")
            rust.append("{ int64_t s; uint64_t v; rust_flush(&s, &v); printf(\"flush %d %llu\\n\", (int)s, (unsigned long long)v); }")
            continue
        name, kinds = source.choice(list(signatures().items()))
        given = ", ".join(f"0x{source.getrandbits(64):x}u" for _ in kinds)
        c.append(f"vmi_{name}_queued(&in_c, {given});")
        rust.append(f"rust_{name}({given});")
    return c, rust


def signatures() -> dict[str, list[str]]:
    """The types of the arguments of each call's queueing stub in Rust."""
    queue = (RELEASE / "vmi.rs").read_text().partition("impl<const N: usize> Queue<N> {")[2]
    found = {name: [part.split(": ")[1] for part in taken.split(", ") if part]
             for name, taken in re.findall(r"pub unsafe fn (\w+)\(&mut self(?:, )?(.*)\) \{", queue)}
    return {name: kinds for name, kinds in found.items() if name not in ("init", "flush")}


def mask_of(kind: str) -> str:
    return {"u8": "0xff", "u16": "0xffff", "u64": "~0ull", "usize": "~0ull"}.get(kind, "0xffffffff")


def rust_text() -> str:
    text = re.sub(r'"(vmcall|vmmcall)"', '"call trap_entry"', (RELEASE / "vmi.rs").read_text())
    lines = ["pub mod wrappers {", f"    static mut QUEUE: super::guest::Queue<{ENTRIES}> = super::guest::Queue::new();",
             "    #[no_mangle]", "    pub unsafe extern \"C\" fn rust_init() {", "        QUEUE.init(core::ptr::addr_of!(QUEUE) as u64)", "    }",
             "    #[no_mangle]", "    pub unsafe extern \"C\" fn rust_flush(status: *mut i64, value: *mut u64) {",
             "        let answer = QUEUE.flush(); *status = answer.status.0 as i64; *value = answer.value as u64;", "    }"]
    for name, kinds in signatures().items():
        given = ", ".join(f"{kind}(a{index} as _)" if kind.startswith("super::") else f"a{index} as {kind}"
                          for index, kind in enumerate(kinds))
        taken = ", ".join(f"a{index}: u64" for index in range(len(kinds)))
        lines += ["    #[no_mangle]", f"    pub unsafe extern \"C\" fn rust_{name}({taken}) {{", f"        QUEUE.{name}({given})", "    }"]
    return text + "\n".join([*lines, "}", ""])


def run_both(folder: Path, seeds: range) -> list[tuple[str, str]]:
    """What the host saw of each, by seed."""
    (folder / "queue.rs").write_text(rust_text())
    compile_rust("x86_64", folder / "queue.rs", "-C", "opt-level=2", "-C", "no-redzone=yes", "-C", "relocation-model=static", "--crate-type", "lib",
                 "--emit", "obj", "-o", str(folder / "rust.o"))
    c, rust = programs(300)
    declared = "".join(f"void rust_{name}({', '.join(['uint64_t'] * len(kinds))});\n" for name, kinds in signatures().items())
    masks = "".join(f"{{ VMI_{name.upper()}, {{ {', '.join(mask_of(kind) for kind in kinds)} }} }}, " for name, kinds in signatures().items())
    masks += "".join(f"{{ VMI_{family}_QUERY, {{ 0xff }} }}, " for family in ("CPU", "MMU", "SEGMENTATION", "EVENT", "CONSOLE", "VMA"))
    main = [HOST.replace("ENTRIES\n", f"{ENTRIES}\n", 1).replace("MASKS", masks), "void rust_init(void);", "void rust_flush(int64_t *, uint64_t *);", declared,
            "int main(int argc, char **argv)", "{", "\tsscanf(argv[1], \"%llu\", (unsigned long long *)&seed);", "\tif (argc == 2) {",
            "\tvmi_queue_init(&in_c, (uintptr_t)in_c.entries);", *c, "\t} else {", "\trust_init();", *rust, "\t}", "\treturn 0;", "}"]
    (folder / "main.c").write_text("\n".join(main))
    subprocess.run(["gcc", "-O1", "-fno-pic", "-no-pie", "-mno-red-zone", "-w", "-Wl,--gc-sections", f"-I{RELEASE}", "-o", "main", "main.c", "rust.o"],
                   cwd=folder, check=True)
    return [(subprocess.run([folder / "main", str(seed)], capture_output=True, text=True, check=True, timeout=60).stdout,
             subprocess.run([folder / "main", str(seed), "rust"], capture_output=True, text=True, check=True, timeout=60).stdout) for seed in seeds]


def test_a_queue_does_what_that_in_c_does(tmp_path: Path) -> None:
    need_rust()
    told = run_both(tmp_path, range(12))
    for in_c, in_rust in told:
        assert in_c == in_rust
    everything = "".join(in_c for in_c, _ in told)
    for what in ("run 4\n", "call 0x", "flush 0 ", "flush -"):
        assert what in everything, f"no host saw '{what.strip()}': the programs are too alike"


def test_a_queue_that_no_host_takes_does_not_compile(tmp_path: Path) -> None:
    need_rust()
    most = int(re.findall(r"a host takes at most (\d+) calls at once", (RELEASE / "vmi.rs").read_text())[0])
    for entries, right in ((most, True), (most + 1, False), (0, False)):
        (tmp_path / "queue.rs").write_text(rust_text().replace(f"Queue<{ENTRIES}>", f"Queue<{entries}>"))
        try:
            compile_rust("x86_64", tmp_path / "queue.rs", "--crate-type", "lib", "--emit", "obj", "-o", str(tmp_path / "out"))
            assert right
        except AssertionError as error:
            assert not right and "evaluation of" in str(error)


def test_a_queue_leaves_the_notes_that_c_does() -> None:
    """`hvabi uses` reads both alike."""
    header, rust = (RELEASE / "vmi_guest.h").read_text(), (RELEASE / "vmi.rs").read_text()
    in_c = set(re.findall(r"id=0x\w+ annotations=0x\w+", header))
    in_rust = set(re.findall(r"id=0x\w+ annotations=0x\w+", rust))
    queued = re.findall(r"static inline void vmi_(\w+)_queued", header)
    methods = re.findall(r"pub unsafe fn (\w+)\(&mut self", rust.partition("impl<const N: usize> Queue<N> {")[2])
    assert in_c == in_rust and set(queued) == set(methods) - {"init", "flush"}
