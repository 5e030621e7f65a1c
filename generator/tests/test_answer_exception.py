# SPDX-License-Identifier: BSD-2-Clause
"""Answers that are no status: the host raises an exception in the guest. Stub, trap, dispatch in C and in Rust, tables, decode, pages."""
from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.backends import check_emittable
from generator.lang.load import load
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.plan import plan
from generator.model.resolve import resolve
from generator.tests.in_process import hvabi
from generator.tests.language_trip import ENTRY, HERE, TRIP, WARNINGS, write_all
from generator.tests.rust_stubs import compile_rust, need_rust

SPEC = HERE / "language" / "results" / "exception.yaml"


def read() -> Abi:
    spec = load(SPEC, HERE)
    assert not lint(spec, HERE)
    abi = resolve(spec, "1")
    check_emittable(abi)
    return abi


HOST = """
static int raised;
static void op_raise_exception(char *context)
{
	(void)context;
	raised++;
}
static struct exception_host_result op_f_get(char *context, uint32_t a)
{
	(void)context;
	if (a == 7)
		return exception_host_error(EXCEPTION_HOST_EXCEPTION);
	return exception_host_ok(a + 1);
}
static struct exception_host_result op_g_get(char *context, uint32_t a)
{
	(void)context;
	return exception_host_ok(a + 2);
}
#define op_without_f_lacking 1
"""
CALLS = """
	printf("%d %llx\\n", raised, (unsigned long long)exception_f_get(5));
	exception_f_get(7);
	printf("%d\\n", raised);
	exception_f_get(10);
	printf("%d\\n", raised);
	exception_f_lacking();
	printf("%d\\n", raised);
	printf("%lld", (long long)exception_g_get(10));
	printf(" %d\\n", raised);
	printf("%lld\\n", (long long)exception_g_get(1));
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("by_switch", [False, True])
def test_the_host_raises_an_exception(tmp_path: Path, compiler: str, by_switch: bool) -> None:
    """An operation may do so, too; the registers for results are then as they were. Where the family says a status, it is one."""
    write_all(read(), tmp_path)
    text = TRIP.format(
        abi="exception", UP="EXCEPTION", arch="x86_64", ARCH_UP="X86_64", entry=ENTRY["x86_64"], operations=HOST, body=CALLS, before="",
        loads="\n".join(f"\tregisters.{name} = saved->{name};" for name in ("rax", "rsi", "rdi")),
        stores='\tif (registers.rax >> 32 || raised)\n\t\tprintf("[%llx] ", (unsigned long long)registers.rax);\n\tsaved->rax = registers.rax;')
    if by_switch:
        text = text.replace("EXCEPTION_HOST_OPS(op, char)", "EXCEPTION_HOST_OPS(op, char)\nEXCEPTION_HOST_DISPATCH(op, char)").replace(
            'exception_x86_64_dispatch(&op_exception_host, "", &registers)', 'op_exception_x86_64_dispatch((char *)0, &registers)')
    (tmp_path / "trip.c").write_text(text)
    subprocess.run([compiler, "-mno-red-zone", "-O2", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "trip", tmp_path / "trip.c"], check=True)
    done = subprocess.run([tmp_path / "trip"], check=True, capture_output=True, text=True)
    assert done.stdout.split("\n")[:-1] == ["0 6", "[10001] 1", "[10001] 2", "[10002] 3", "[fffffffffffffffb] -5 3", "[3] 3", "42"]


ELSEWHERE = """
#include <stdio.h>
#include "exception_host.h"
@HOST@
EXCEPTION_HOST_OPS(op, char)
int main(void)
{
	const uint64_t ids[] = { 0x10001, 0x10002, 0x10003, 0x10009, 0x90001, 0x1010001, 0x20009, 0x100010001 };

	for (unsigned int i = 0; i < sizeof(ids) / sizeof(*ids); i++) {
		struct exception_s390x_registers registers = { .r1 = ids[i], .r2 = 3, .r3 = 4 };
		const int before = raised;

		exception_s390x_dispatch(&op_exception_host, "", &registers);
		printf("%llx: %d %lld\\n", (unsigned long long)ids[i], raised - before, (long long)registers.r2);
	}
	return exception_dispatch(&op_exception_host, "", 0x90001, (uint64_t[2]){ 0 }).status != EXCEPTION_HOST_EXCEPTION;
}
"""


def test_every_refusal_is_an_exception(tmp_path: Path) -> None:
    """Unknown families and calls, calls that are left out and gone, reserved bits; who calls dispatch without registers sees it."""
    write_all(read(), tmp_path)
    (tmp_path / "main.c").write_text(ELSEWHERE.replace("@HOST@", HOST))
    subprocess.run(["gcc", "-fsanitize=address,undefined", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split("\n")[:-1] == ["10001: 0 4", "10002: 1 3", "10003: 1 3", "10009: 1 3", "90001: 1 3", "1010001: 1 3",
                                            "20009: 0 -1", "100010001: 0 4"]


RUST = """
#[path = "exception.rs"]
#[allow(dead_code)]
mod abi;
use abi::host::{Answer, Host, Operation};
struct Test;
impl Host for Test {
    fn has(&self, operation: Operation) -> bool {
        operation != Operation::FLacking
    }
    fn f_get(&mut self, a: u32) -> Answer {
        if a == 7 { Answer::exception() } else { Answer::ok(a as u64 + 1) }
    }
}
fn main() {
    for (nr, a) in [(0x10001, 5), (0x10001, 7), (0x10001, 10), (0x10002, 0), (0x10003, 0), (0x90001, 0), (0x1010001, 0), (0x20009, 0)] {
        let mut args = [0; abi::host::ARGUMENTS];
        args[0] = a;
        let answer = abi::host::dispatch(&mut Test, abi::Id { nr }, &args);
        println!("{} {}", answer.is_exception(), if answer.is_exception() { 0 } else { answer.status });
    }
}
"""


def test_a_host_in_rust(tmp_path: Path) -> None:
    write_all(read(), tmp_path)
    made = tmp_path / "exception.rs"
    made.write_text(made.read_text().replace("#![no_std]", ""))      # it is a module here
    (tmp_path / "main.rs").write_text(RUST)
    need_rust()
    compile_rust("x86_64", tmp_path / "main.rs", "-o", str(tmp_path / "main"))
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split("\n")[:-1] == ["false 0", *["true 0"] * 6, "false -1"]


def test_the_tables_and_the_pages_say_so(tmp_path: Path) -> None:
    abi = read()
    write_all(abi, tmp_path)
    assert json.loads((tmp_path / "abi.json").read_text())["answers"]["unknown_call"] == "exception"
    names = {test.name for test in plan(abi)}
    assert {"f.refuses-unused-number", "f.refuses-retired-0x3", "f.refuses-reserved-bits"} <= names
    assert "g.refuses-unused-number" not in names      # a status would be needed, and there is none
    tables = (tmp_path / "exception_conformance.c").read_text()
    subprocess.run(["gcc", "-fsyntax-only", *WARNINGS, "-I", tmp_path, "-I", HERE.parents[1] / "harness" / "conformance", tmp_path / "exception_conformance.c"],
                   check=True)
    assert ".unknown_family = HVABI_EXCEPTION, .unknown_call = HVABI_EXCEPTION, .reserved_field = HVABI_EXCEPTION" in " ".join(tables.split())
    assert "an exception to a call that it lacks" in (tmp_path / "exception.md").read_text()
    said = hvabi("decode", str(SPEC), "0x1010001", "1").output
    assert "a host raises an exception" in said
