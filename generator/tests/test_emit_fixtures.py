# SPDX-License-Identifier: BSD-2-Clause
"""What is generated for ids in arguments and in memory, control words, forms, features: from the ABIs in fixtures/.

That it does the right thing is tested in C (harness/tests/nest.c, control.c); here, that it compiles everywhere, is as
short as what one would write by hand, and that plan and note say which machines there are.
"""
from __future__ import annotations

import re
import struct
import subprocess
from itertools import product
from pathlib import Path

import pytest

from generator.backends.c import conformance, constants, guest, host, names
from generator.lang.load import load
from generator.model import plan
from generator.model.abi import Abi
from generator.model.lookup import shape_of
from generator.model.resolve import resolve
from generator.tests.c_names import RUNTIME
from generator.tests.rich_spec import make_rich
from generator.tests.spec_text import load_text
from generator.tests.test_compile_matrix import WARNINGS, prototypes
from generator.tests.test_emit_c import instruction_counts

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = Path(__file__).resolve().parent / "fixtures"
LANGUAGES = ("-xc -std=c99", "-xc -std=c11", "-xc++ -std=c++17")


def load_fixture(name: str, release: str = "") -> Abi:
    spec = load(FIXTURES / name, ROOT)
    return resolve(spec, release or spec.versions[-1])


def write_all(abi: Abi, folder: Path) -> None:
    for emitter in (constants, guest, host, names, conformance):
        for name, text in emitter.emit(abi).items():
            (folder / name).write_text(text)


def write_unit(abi: Abi, folder: Path, stubs: bool = True) -> Path:
    """A host with every operation, and what else there is."""
    lines = [f'#include "{abi.name}{part}.h"' for part in ("_host", "_names", *(("_guest",) if stubs else ()))]
    text = (folder / f"{abi.name}_host.h").read_text()
    lines += [f"{result} test_{call}(void *context{taken});" for result, call, taken in prototypes(text)]
    if "prefix_read_guest" in text:
        lines.append("int test_read_guest(void *context, uint64_t address, void *to, size_t size);")
    up = abi.name.upper()
    lines += [f"{up}_HOST_OPS(test, void)", f"{up}_HOST_DISPATCH(test, void)", f"const struct {abi.name}_host *get_host(void);",
              f"const struct {abi.name}_host *get_host(void)", "{", f"\treturn &test_{abi.name}_host;", "}"]
    path = folder / "unit.c"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.parametrize("name", ["nest", "control", "rich"])
def test_everything_compiles(tmp_path: Path, name: str) -> None:
    abi = make_rich() if name == "rich" else load_fixture(name)
    write_all(abi, tmp_path)
    has_i386 = any(convention.arch == "i386" for convention in abi.conventions)
    for word, compiler, language in product(("-m64", "-m32"), ("gcc", "clang"), LANGUAGES):
        unit = write_unit(abi, tmp_path, word == "-m64" or has_i386)
        files = sorted(tmp_path.glob("*_*.c")) if "c++" not in language else []
        done = subprocess.run([compiler, word, *language.split(), *WARNINGS, "-fsyntax-only", "-I", tmp_path, "-I",
                               ROOT / "harness/conformance", "-I", RUNTIME, unit, *files],
                              capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr, f"{compiler} {word} {language}: {done.stderr}"


HAND = {"nest": """
#include "nest_guest.h"

intptr_t stub_command(uint16_t domain) { return nest_memory_query(domain); }
intptr_t stub_parameter(uint32_t start, uintptr_t at) { return nest_memory_reserve(start, at); }
intptr_t stub_between(uint32_t who, uint64_t wide, intptr_t last) { return nest_between_pair(who, wide, last); }
intptr_t stub_memory(uintptr_t at) { return nest_ctl_pause(at); }

static inline intptr_t trap(uint64_t rax, uint64_t rdi, uint64_t rsi, uint64_t rdx, uint64_t r10)
{
	register uint64_t last __asm__("r10") = r10;
	__asm__ volatile("vmmcall" : "+a"(rax) : "D"(rdi), "S"(rsi), "d"(rdx), "r"(last) : "rcx", "r11", "memory");
	return (intptr_t)rax;
}
static inline intptr_t trap2(uint64_t rax, uint64_t rdi, uint64_t rsi)
{
	__asm__ volatile("vmmcall" : "+a"(rax) : "D"(rdi), "S"(rsi) : "rcx", "r11", "memory");
	return (intptr_t)rax;
}
static inline intptr_t trap1(uint64_t rax, uint64_t rdi)
{
	__asm__ volatile("vmmcall" : "+a"(rax) : "D"(rdi) : "rcx", "r11", "memory");
	return (intptr_t)rax;
}
intptr_t hand_command(uint16_t domain) { return trap2(12, 7, domain); }
intptr_t hand_parameter(uint32_t start, uintptr_t at) { return trap2(12, 6 | start << 6, at); }
intptr_t hand_between(uint32_t who, uint64_t wide, intptr_t last) { return trap(24, who, 9, wide, (uint64_t)last); }
intptr_t hand_memory(uintptr_t at)
{
	((volatile uint32_t *)at)[0] = 3;
	((volatile uint32_t *)at)[1] = 0x15;
	return trap1(36, at);
}
""", "control": """
#include "control_guest.h"

unsigned stub_plain(uint64_t input) { return control_flush_space(input).status; }
unsigned stub_fast(uint64_t address, uint64_t flags) { return control_flush_space_fast(address, flags).status; }
uint64_t stub_list(uint16_t count, uint64_t input) { return control_flush_list(count, 0, input).value; }

static inline uint64_t trap1(uint64_t rcx, uint64_t rdx)
{
	uint64_t rax;
	__asm__ volatile("vmmcall" : "=a"(rax), "+c"(rcx) : "d"(rdx) : "memory");
	return rax;
}
unsigned hand_plain(uint64_t input) { return (uint16_t)trap1(2, input); }
unsigned hand_fast(uint64_t address, uint64_t flags)
{
	register uint64_t r8 __asm__("r8") = address;
	uint64_t rax, rcx = 0x10002;
	__asm__ volatile("vmmcall" : "=a"(rax), "+c"(rcx) : "d"(flags), "r"(r8) : "memory");
	return (uint16_t)rax;
}
uint64_t hand_list(uint16_t count, uint64_t input) { return trap1(3 | (uint64_t)count << 32, input) >> 32 & 0xfff; }
"""}


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("name", HAND)
def test_a_stub_is_as_short_as_assembly_by_hand(tmp_path: Path, name: str, compiler: str) -> None:
    write_all(load_fixture(name), tmp_path)
    (tmp_path / "pairs.c").write_text(HAND[name])
    unit = tmp_path / "pairs.o"
    subprocess.run([compiler, "-O2", "-fcf-protection=none", "-Wall", "-Werror", "-c", "-o", unit, tmp_path / "pairs.c"],
                   check=True)
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", unit], check=True, capture_output=True, text=True)
    counts = instruction_counts(listing.stdout)
    pairs = {name[5:] for name in counts if name.startswith("hand_")}
    assert len(pairs) == len(re.findall(r"\bhand_\w+", HAND[name]))
    assert {name: counts[f"stub_{name}"] for name in pairs} == {name: counts[f"hand_{name}"] for name in pairs}


CONTROL_MACHINES = """\
vm without-flushes clear 0x40000001.0 eax 0x4
vm without-sets clear 0x40000001.0 eax 0x800
vm without-spins clear 0x40000001.1 ebx 0xffffffff
vm without-quick clear 0x40000001.0 edx 0x10
vm all
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_note_names_the_machines(tmp_path: Path, compiler: str) -> None:
    write_all(load_fixture("control"), tmp_path)
    unit, note = tmp_path / "tables.o", tmp_path / "note"
    subprocess.run([compiler, "-c", "-I", ROOT / "harness/conformance", "-o", unit, tmp_path / "control_conformance.c"],
                   check=True)
    subprocess.run(["objcopy", "-O", "binary", "--only-section=.note.hvabi.vms",
                    "--set-section-flags=.note.hvabi.vms=alloc,contents", unit, note], check=True)
    data = note.read_bytes()
    owner, size, kind = struct.unpack_from("<III", data)
    assert (owner, kind, data[12:18]) == (6, 2, b"hvabi\0")
    assert data[20:20 + size] == CONTROL_MACHINES.encode() + b"\0"


def test_one_machine_has_no_note(tmp_path: Path) -> None:
    assert "note.hvabi.vms" not in conformance.emit(load_fixture("nest"))["nest_conformance.c"]


def test_a_plan_of_several_machines() -> None:
    abi = load_fixture("control")
    tests = plan.plan(abi, "x86_64")
    assert [(test.name, test.vm) for test in tests if test.kind == "without"] == [
        ("flush.space.refused-without-flushes", 0), ("flush.space.fast-refused-without-flushes", 0),
        ("flush.list.refused-without-flushes", 0), ("flush.list.refused-without-sets", 1),
        ("wait.long.refused-without-spins", 2), ("undefined.wide.refused-without-quick", 3)]
    assert [test.vm for test in tests] == sorted(test.vm for test in tests) and tests[-1].vm == 4
    assert plan.plan(abi, "x86_64", variations=False) == tuple(test for test in tests if test.kind != "without")


def test_forms_have_tests_of_their_own() -> None:
    planned = {test.name: test for test in plan.plan(load_fixture("control"))}
    assert planned["flush.space.at-once"].form == planned["flush.space.fast-registers"].form == "fast"
    assert planned["flush.space.fast-presence"].case == "flush.space.at-once"
    assert planned["flush.space.presence"].case == "flush.space.whole"
    assert planned["flush.ignores-unknown-annotations"].case == "flush.space.whole"


GROUPS = """
abi: groups
title: Families told apart in several places
profile: legacy
doc: Text.
releases: {"1": {doc: Text.}}
carriers:
  number: {width: 64}
  token: {width: 32}
  code: {width: 16, kind: immediate}
  subcode: {width: 64}
id: {number: {role: call, carrier: number, bits: "31..0"}, high: {role: reserved, carrier: number, bits: "63..32"}}
conventions:
  x86_64: {arch: x86_64, instruction: [vmcall], carriers: {number: rax}, arguments: [rbx], results: {status: rax}, doc: Text.}
  arm64: {arch: arm64, variant: other, instruction: ["hvc #0"], carriers: {token: w0}, arguments: [x1], results: {value: x0}, doc: Text.}
  s390x: {arch: s390x, variant: diagnose, instruction: [diag], carriers: {subcode: r1}, arguments: [r2], results: {value: r2}, doc: Text.}
status:
  type: sword
  doc: Text.
  values: {success: {number: 0, doc: Text.}, absent: {number: -1, absent: true, doc: Text.}}
answers: {unknown_family: absent, unknown_call: absent}
families:
  plain: {doc: Text., arch: [x86_64], calls: {zero: {number: 0, doc: Text.}, far: {number: 0xffff0000, doc: Text.}}}
  arm:
    doc: Text.
    arch: [arm64]
    convention: other
    id: {token: {role: call, carrier: token, bits: "31..0"}}
    calls: {first: {number: 0x86000000, doc: Text.}, last: {number: 0xc6000000, doc: Text.}}
  vendor:
    doc: Text.
    arch: [arm64]
    convention: other
    id:
      call: {role: call, carrier: token, bits: "15..0"}
      vendor: {role: fixed, carrier: token, bits: "31..16", value: 42}
    calls: {first: {number: 0, doc: Text.}}
  dial:
    doc: Text.
    arch: [s390x]
    convention: diagnose
    id:
      code: {role: fixed, carrier: code, bits: "15..0", value: 0x500}
      call: {role: call, carrier: subcode, bits: "63..0"}
    calls: {zero: {number: 0, doc: Text.}, three: {number: 3, doc: Text.}}
"""

GROUPS_MAIN = """
#include <stdio.h>
#include "groups_host.h"

static int reached;
#define OP(name, n) static struct groups_host_result t_##name(int *c) { *c = n; return groups_host_ok(0); }
OP(plain_zero, 1)
OP(plain_far, 2)
OP(arm_first, 3)
OP(arm_last, 4)
OP(vendor_first, 5)
OP(dial_zero, 6)
OP(dial_three, 7)
GROUPS_HOST_OPS(t, int)

#define SHOW(arch, ...) do { \\
	reached = 0; \\
	groups_##arch##_dispatch(&t_groups_host, &reached, __VA_ARGS__); \\
	printf("%d ", reached); \\
} while (0)

int main(void)
{
	const uint64_t numbers[] = { 0, 0xffff0000, 1, 1ull << 32, 0x86000000, 3 };
	const uint64_t tokens[] = { 0x86000000, 0xc6000000, 42 << 16, 43 << 16, 0, 0xffff0000 };
	unsigned int i;

	for (i = 0; i < 6; i++) {
		struct groups_x86_64_registers x86 = { .rax = numbers[i] };
		struct groups_arm64_registers arm = { .x0 = tokens[i] };
		struct groups_s390x_registers s390 = { .r1 = i };

		SHOW(x86_64, &x86);
		SHOW(arm64, &arm);
		SHOW(s390x, 0x500, &s390);
		SHOW(s390x, 0x501, &s390);
	}
	return 0;
}
"""


def test_families_told_apart_in_several_places(tmp_path: Path) -> None:
    """What one architecture does not have names nothing there, not even a call with the number 0. Reserved bits are not
    looked at: the ABI has no answer for them."""
    abi = resolve(load_text(GROUPS, tmp_path), "1")
    assert shape_of(abi).grouped
    for emitter in (constants, host):
        for name, text in emitter.emit(abi).items():
            (tmp_path / name).write_text(text)
    (tmp_path / "main.c").write_text(GROUPS_MAIN)
    subprocess.run(["gcc", "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined,address",
                    "-fno-sanitize-recover=all", "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    reached = [int(word) for word in done.stdout.split()]
    assert reached[0::4] == [1, 2, 0, 1, 0, 0]
    assert reached[1::4] == [3, 4, 5, 0, 0, 0]
    assert reached[2::4] == [6, 0, 0, 7, 0, 0]
    assert reached[3::4] == [0, 0, 0, 0, 0, 0]


OVERLAP = """
abi: over
title: One number for two calls
profile: legacy
doc: Text.
releases: {"1": {doc: Text.}}
carriers: {number: {width: 32}}
id: {number: {role: call, carrier: number, bits: "31..0"}}
conventions:
  x86_64: {arch: x86_64, instruction: [vmcall], carriers: {number: rax}, arguments: [rbx], results: {status: rax}, doc: Text.}
  i386: {arch: i386, instruction: [vmcall], carriers: {number: eax}, arguments: [ebx, ecx], results: {status: eax}, doc: Text.}
status:
  type: sword
  doc: Text.
  values: {success: {number: 0, doc: Text.}, absent: {number: -1, absent: true, doc: Text.}}
answers: {unknown_family: absent, unknown_call: absent}
families:
  both: {doc: Text., calls: {one: {number: 1, doc: Text.}}}
  wide: {doc: Text., arch: [x86_64], calls: {two: {number: 2, doc: Text., args: [{name: a, type: word, doc: Text.}]}}}
  small:
    doc: Text.
    arch: [i386]
    calls: {two: {number: 2, doc: Text., args: [{name: a, type: word, doc: Text.}, {name: b, type: word, doc: Text.}]}}
"""

OVERLAP_MAIN = """
#include <stdio.h>
#include "over_host.h"

static struct over_host_result t_both_one(int *c) { *c = 1; return over_host_ok(0); }
static struct over_host_result t_wide_two(int *c, uint64_t a) { *c = (int)a; return over_host_ok(0); }
static struct over_host_result t_small_two(int *c, uint64_t a, uint64_t b) { *c = (int)(a + b); return over_host_ok(0); }
OVER_HOST_OPS(t, int)

int main(void)
{
	unsigned int i;

	for (i = 0; i < 4; i++) {
		struct over_x86_64_registers wide = { .rax = i, .rbx = 20 };
		struct over_i386_registers small = { .eax = i, .ebx = 30, .ecx = 4 };
		int first = 0, second = 0;

		over_x86_64_dispatch(&t_over_host, &first, &wide);
		over_i386_dispatch(&t_over_host, &second, &small);
		printf("%d %d ", first, second);
	}
	return 0;
}
"""


def test_a_number_that_two_architectures_use_otherwise(tmp_path: Path) -> None:
    abi = resolve(load_text(OVERLAP, tmp_path), "1")
    for emitter in (constants, host):
        for name, text in emitter.emit(abi).items():
            (tmp_path / name).write_text(text)
    (tmp_path / "main.c").write_text(OVERLAP_MAIN)
    subprocess.run(["gcc", "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined,address",
                    "-fno-sanitize-recover=all", "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["0", "0", "1", "1", "20", "34", "0", "0"]
