# SPDX-License-Identifier: BSD-2-Clause
"""Runs the generated naming code of an ABI with its runtime: one program that answers many questions, one a line."""
from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.backends.c import names
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi
from generator.model.c_names import c_name

WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-pedantic", "-Werror"]
RUNTIME = Path(__file__).resolve().parents[2] / "harness" / "names"
C_COMPILERS = ["gcc -std=c99", "gcc -std=c11", "clang -std=c99", "clang -std=c11"]
CXX_COMPILERS = ["g++ -std=c++17 -xc++", "clang++ -std=c++17 -xc++"]

DRIVER = r"""
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "@NAME@_names.h"

/* A line: size of the buffer, number of carriers, carriers, number of arguments (-1: NULL), arguments. */
int main(void)
{
	char line[4096], *at;

	while (fgets(line, sizeof(line), stdin)) {
		uint64_t id[8] = {0}, args[16] = {0};
		size_t size = strtoul(line, &at, 0), length;
		long ncarriers = strtol(at, &at, 0), nargs, i;
		char *buffer = (char *)malloc(size + 1);
		const char *name;

		for (i = 0; i < ncarriers; i++)
			id[i] = strtoull(at, &at, 0);
		nargs = strtol(at, &at, 0);
		for (i = 0; i < nargs; i++)
			args[i] = strtoull(at, &at, 0);
		memset(buffer, '#', size + 1);
		length = @NAME@_format_call(buffer, size, @IDS@, nargs < 0 ? NULL : args);
		name = @NAME@_call_name(@IDS@);
		if (buffer[size] != '#')
			puts("OVERRUN");
		printf("%zu\t%s\t%s\n", length, name ? name : "-", size ? buffer : "");
		free(buffer);
	}
	return 0;
}
"""

Question = tuple[Sequence[int], Sequence[int] | None, int]


def compile_names(abi: Abi, folder: Path, compiler: str, *options: str) -> None:
    """Compiles and links to one object. A compiler of C++ is given the headers only. Raises with the compiler's words."""
    write_sources(abi, folder)
    name = c_name(abi.name)
    (folder / "headers.c").write_text(f'#include "{name}_names.h"\n#include "hvabi_names.h"\n')
    sources = ["headers.c"] if "++" in compiler else ["headers.c", f"{name}_names.c", str(RUNTIME / "hvabi_names.c")]
    done = subprocess.run([*compiler.split(), *options, "-ffreestanding", *WARNINGS, f"-I{RUNTIME}", "-nostdlib", "-r",
                           *sources, "-o", "names.o"], cwd=folder, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def write_sources(abi: Abi, folder: Path) -> None:
    for file, text in names.emit(abi).items():
        (folder / file).write_text(text)


def ask_c(abi: Abi, folder: Path, questions: Iterable[Question]) -> list[tuple[int, str, str]]:
    """For each question the length, the call's name ("-" for none) and the text that fit."""
    write_sources(abi, folder)
    name = c_name(abi.name)
    ids = ", ".join(f"({fixed_type(carrier.width)})id[{index}]" for index, carrier in enumerate(abi.carriers))
    (folder / "main.c").write_text(DRIVER.replace("@NAME@", name).replace("@IDS@", ids))
    subprocess.run(["gcc", "-std=c11", "-O1", "-g", "-fsanitize=undefined,address", "-fno-sanitize-recover=all",
                    *WARNINGS, f"-I{RUNTIME}", "main.c", f"{name}_names.c", RUNTIME / "hvabi_names.c", "-o", "main"],
                   cwd=folder, check=True)
    lines = "".join(question_line(*question) for question in questions)
    done = subprocess.run([folder / "main"], input=lines, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    parts = [line.split("\t") for line in done.stdout.splitlines()]
    return [(int(length), called, text) for length, called, text in parts]


def question_line(values: Sequence[int], args: Sequence[int] | None, size: int) -> str:
    known = [-1] if args is None else [len(args), *args]
    return " ".join(str(number) for number in (size, len(values), *values, *known)) + "\n"
