# SPDX-License-Identifier: BSD-2-Clause
"""Conformance tests of calls whose arguments and values are in vector registers: the engine makes the calls of the tables, and the
dispatch of the same spec answers them, in one process."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.tests.language_trip import HERE, read_spec, write_all
from generator.tests.block_trips import VECWORD
from generator.tests.test_conformance_immediate import HARNESS, verdicts

GENERAL = {"x86_64": {"rax": 0, "rdx": 2, "rsi": 6, "rdi": 7}, "i386": {"eax": 0, "ecx": 1, "edx": 2}, "arm64": {"x0": 0, "x1": 1, "x8": 8}}
VECTORS = {"x86_64": ("xmm", (0, 1, 3, 5)), "i386": ("xmm", (0, 1, 3, 4, 5)), "arm64": ("v", (0, 1, 3, 4, 5))}
PROGRAM = """
#include <stdio.h>
#include <string.h>
#include "vecword_host.h"
#include "conformance.h"
#include "../runtime/console.h"

extern const struct hvabi_abi vecword_conformance;
void console_write(const char *data, size_t size) {{ fwrite(data, 1, size, stderr); }}
{operations}
VECWORD_HOST_OPS(op, char)
static void trap(struct hvabi_registers *file)
{{
	struct vecword_{arch}_registers registers;

	memset(&registers, 0, sizeof(registers));
{load}
	vecword_{arch}_dispatch(&op_vecword_host, "", &registers);
{store}
{wrong}
}}
int main(void)
{{
	static const struct hvabi_guest guest = {{ .arch = HVABI_ARCH_{ARCH}, .trap = trap, .vectors = {vectors} }};

	hvabi_run_conformance(&vecword_conformance, &guest);
	return 0;
}}
"""


def run_tests(folder: Path, arch: str, wrong: str = "", vectors: int = 8) -> list[str]:
    """The results, and what is said of those that are wrong."""
    write_all(read_spec("blocks/vecword"), folder)
    kind = "uint32_t" if arch == "i386" else "uint64_t"
    prefix, numbers = VECTORS[arch]
    load = [*(f"\tregisters.{name} = ({kind})file->r[{number}];" for name, number in GENERAL[arch].items()),
            *(f"\tmemcpy(registers.{prefix}{number}, file->v[{number}], 16);" for number in numbers)]
    store = [*(f"\tfile->r[{number}] = registers.{name};" for name, number in GENERAL[arch].items()),
             *(f"\tmemcpy(file->v[{number}], registers.{prefix}{number}, 16);" for number in numbers)]
    (folder / "main.c").write_text(PROGRAM.format(arch=arch, ARCH=arch.upper(), operations=VECWORD, load="\n".join(load), store="\n".join(store),
                                                  wrong=wrong, vectors=vectors))
    sources = [*sorted((HARNESS / "conformance").glob("*.c")), HARNESS / "runtime" / "console.c", HARNESS / "runtime" / "ktap.c"]
    subprocess.run(["gcc", "-std=gnu11", "-g", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-fsanitize=address,undefined", "-I", folder,
                    "-I", HARNESS / "conformance", "-o", folder / "main", folder / "main.c", folder / "vecword_conformance.c", *sources], check=True)
    return subprocess.run([folder / "main"], check=True, capture_output=True, text=True).stderr.splitlines()


@pytest.mark.parametrize("arch", VECTORS)
def test_a_right_host_passes(tmp_path: Path, arch: str) -> None:
    found = verdicts(run_tests(tmp_path, arch))
    assert sum("f.scale." in line or "f.bump." in line for line in found) >= 5
    assert all(line.startswith("ok ") and "SKIP" not in line for line in found), found


WRONG = {"file->v[1][0]++;": "f.scale.five-times", "file->v[0][1]++;": "f.bump.fast-too", "file->v[2][0]++;": "f.scale.registers"}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_host_that_answers_otherwise_or_destroys_a_register_is_seen(tmp_path: Path, wrong: str) -> None:
    lines = [line for line in verdicts(run_tests(tmp_path, "x86_64", f"\t{wrong}")) if line.startswith("not ok")]
    assert any(WRONG[wrong] in line for line in lines), lines


def test_a_guest_without_vector_registers_says_so(tmp_path: Path) -> None:
    lines = run_tests(tmp_path, "x86_64", vectors=0)
    lacking = [line.split()[-1] for line in verdicts(lines) if line.startswith("not ok")]
    assert "f.scale.five-times" in lacking and "f.plain.one" not in lacking, lines
    assert any("load the vector registers" in line for line in lines)
