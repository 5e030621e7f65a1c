# SPDX-License-Identifier: BSD-2-Clause
"""Conformance tests of conventions whose call number is in the instruction, and whose status may be a condition code: the engine makes
the calls of the tables, and the dispatch of the same spec answers them, in one process."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.tests.language_trip import HERE, read_spec, write_all

HARNESS = HERE.parents[1] / "harness"
PROGRAM = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "{abi}_host.h"
#include "conformance.h"
#include "../runtime/console.h"

extern const struct hvabi_abi {abi}_conformance;
void console_write(const char *data, size_t size) {{ fwrite(data, 1, size, stdout); }}
{operations}
{UP}_HOST_OPS(op, char)
static uint64_t immediate;
static int set_immediate(unsigned int carrier, uint64_t number)
{{
	immediate = number;
	return carrier == {carrier} && number <= {most};
}}
static void trap(struct hvabi_registers *file)
{{
	struct {abi}_{arch}_registers registers;

	memset(&registers, 0, sizeof(registers));
{load}
	{abi}_{arch}_dispatch(&op_{abi}_host, "", (uint16_t)immediate, &registers);
{store}
{wrong}
}}
int main(void)
{{
	static const struct hvabi_guest guest = {{ .arch = HVABI_ARCH_{ARCH}, .trap = trap, .flags = 1, {setting} }};

	hvabi_run_conformance(&{abi}_conformance, &guest);
	return 0;
}}
"""
IMM = "static struct imm_host_result op_f_get(char *context, uint64_t a) { (void)context; return imm_host_ok(a); }"
DIAGCODE = """
static struct diagcode_host_result op_f_get(char *context, uint64_t a, uint64_t b) { (void)context; return diagcode_host_ok(a + b); }
static struct diagcode_host_result op_f_put(char *context, uint64_t a) { (void)context; (void)a; return diagcode_host_ok(0); }
"""
SPECS = {"imm": ("arm64", 0xffff, {"x0": 0}, IMM), "diagcode": ("s390x", 0xfff, {"r2": 2, "r4": 4}, DIAGCODE)}
SETTING = ".set_immediate = set_immediate"


def run_tests(folder: Path, abi: str, wrong: str = "", setting: str = SETTING) -> list[str]:
    """The results, and what is said of those that are wrong."""
    arch, most, registers, operations = SPECS[abi]
    write_all(read_spec(abi), folder)
    flags = [f"\tfile->flags = registers.{name};" for name in ("cc",) if abi == "diagcode"]
    (folder / "main.c").write_text(PROGRAM.format(
        abi=abi, UP=abi.upper(), arch=arch, ARCH=arch.upper(), operations=operations, carrier=0, most=most, wrong=wrong, setting=setting,
        load="\n".join(f"\tregisters.{name} = file->r[{number}];" for name, number in registers.items()),
        store="\n".join([*(f"\tfile->r[{number}] = registers.{name};" for name, number in registers.items()), *flags])))
    sources = [*sorted((HARNESS / "conformance").glob("*.c")), HARNESS / "runtime" / "console.c", HARNESS / "runtime" / "ktap.c"]
    subprocess.run(["gcc", "-std=gnu11", "-g", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-fsanitize=address,undefined", "-I", folder,
                    "-I", HARNESS / "conformance", "-o", folder / "main", folder / "main.c", folder / f"{abi}_conformance.c", *sources], check=True)
    done = subprocess.run([folder / "main"], check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def verdicts(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith(("ok ", "not ok "))]


@pytest.mark.parametrize("abi", SPECS)
def test_a_right_host_passes(tmp_path: Path, abi: str) -> None:
    found = verdicts(run_tests(tmp_path, abi))
    assert found and all(line.startswith("ok ") and "SKIP" not in line for line in found), found


@pytest.mark.parametrize("abi", SPECS)
def test_a_host_that_knows_every_number_is_seen(tmp_path: Path, abi: str) -> None:
    lines = run_tests(tmp_path, abi, "\tfile->flags = 0;\n\tfile->r[0] = 0;")
    assert any(line.startswith("not ok ") and "refus" in line or line.startswith("not ok ") and "unknown" in line for line in lines), lines


def test_a_guest_of_one_instruction_says_so(tmp_path: Path) -> None:
    """It does not take another call for the one that it was to make."""
    lines = run_tests(tmp_path, "imm", setting="")
    assert verdicts(lines) == ["not ok 1 f.refuses-unused-number"] and any("no instruction with its number" in line for line in lines), lines
