# SPDX-License-Identifier: BSD-2-Clause
"""The generated naming code: what it writes, where it stops, and that it compiles everywhere without a warning."""
from __future__ import annotations

import dataclasses
import subprocess
from pathlib import Path

import pytest

from generator.backends.c import names
from generator.lang.find import list_abis
from generator.tests.c_names import C_COMPILERS, CXX_COMPILERS, RUNTIME, ask_c, compile_names
from generator.tests.repository import releases
from generator.tests.small_abi import make_abi

ROOT = Path(__file__).resolve().parents[2]
PAINT, MOVE, STOP = (3, 0x10000), (3, 0x20000), (3, 0x30000)
MINUS = (1 << 64) - 1

WRITTEN = [
    (PAINT, None, "memory.paint"),
    (PAINT, (0x1000, 7, 1), "memory.paint(at=0x1000, colour=red, modes=fast)"),
    (PAINT, (0, 8, 0), "memory.paint(at=0x0, colour=0x8, modes=0x0)"),
    (PAINT, (MINUS, 0x100000007, 0x91),
     "memory.paint(at=0xffffffffffffffff, colour=0x100000007, modes=fast|level=0x9)"),
    (PAINT, (0, 9, 0x3000e), "memory.paint(at=0x0, colour=green, modes=0x3000e)"),
    (MOVE, (MINUS, MINUS - 1), "memory.move(by=-1, far=-2)"),
    (MOVE, (0xffffffff, 0x7fffffffffffffff), "memory.move(by=-1, far=9223372036854775807)"),
    (MOVE, (0x80000000, 1 << 63), "memory.move(by=-2147483648, far=-9223372036854775808)"),
    (MOVE, (0x1ffffffff, 0), "memory.move(by=0x1ffffffff, far=0)"),
    (STOP, (), "memory.stop()"),
    ((3, 0x10001), None, "memory.paint later"),
    ((3, 0x10003), None, "memory.paint later annotations=0x2"),
    ((3, 0x18000), (0, 7, 0), "memory.paint(at=0x0, colour=red, modes=0x0) reserved=0x8000"),
    ((3, 0x10102), None, "memory.paint annotations=0x2 reserved=0x100"),
    ((3, 0x70001), (1,), "memory.0x7 later"),
    ((0x42, 0x70001), None, "0x42.0x7 later"),
    ((0x10, 0), (65,), "old.put(byte=0x41)"),
    ((0x10, 0xffffffff), None, "old.put"),
]


def test_what_is_written(tmp_path: Path) -> None:
    answers = ask_c(make_abi(), tmp_path, [(values, args, 200) for values, args, _ in WRITTEN])
    assert [text for _, _, text in answers] == [text for _, _, text in WRITTEN]
    assert [length for length, _, _ in answers] == [len(text) for _, _, text in WRITTEN]


def test_a_name_only_for_what_is_known(tmp_path: Path) -> None:
    answers = ask_c(make_abi(), tmp_path, [(values, None, 200) for values, _, _ in WRITTEN])
    assert {called for _, called, _ in answers} == {"memory.paint", "memory.move", "memory.stop", "old.put", "-"}
    assert [called for _, called, text in answers if text.startswith(("memory.0x7", "0x42"))] == ["-", "-"]


def test_what_does_not_fit_is_cut_off(tmp_path: Path) -> None:
    """Every size from nothing to more than enough, under the address sanitizer: length is that of the whole text."""
    values, args, whole = WRITTEN[3]
    answers = ask_c(make_abi(), tmp_path, [(values, args, size) for size in range(len(whole) + 3)])
    for size, (length, _, text) in enumerate(answers):
        assert length == len(whole)
        assert text == (whole[:size - 1] if size else "")


def test_status_names(tmp_path: Path) -> None:
    (tmp_path / "main.c").write_text("""
#include <stdio.h>
#include "small_names.h"
int main(void)
{
	for (int64_t status = -4; status <= 1; status++)
		printf("%s ", small_status_name(status) ? small_status_name(status) : "-");
	printf("%s", small_status_name(0xffffffff) ? "?" : "-");
	return 0;
}
""")
    for file, text in names.emit(make_abi()).items():
        (tmp_path / file).write_text(text)
    subprocess.run(["gcc", "-std=c11", f"-I{RUNTIME}", "main.c", "small_names.c", RUNTIME / "hvabi_names.c", "-o", "main"],
                   cwd=tmp_path, check=True)
    done = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True)
    assert done.stdout == "- - bad nothing success - -"


@pytest.mark.parametrize("word", ["-m32", "-m64"])
@pytest.mark.parametrize("compiler", [*C_COMPILERS, *CXX_COMPILERS])
def test_it_compiles(compiler: str, word: str, tmp_path: Path) -> None:
    compile_names(make_abi(), tmp_path, compiler, word)


def test_an_abi_with_nothing_in_it_compiles(tmp_path: Path) -> None:
    abi = make_abi(families=(), types=(), annotations=(), unknown_family=None)
    compile_names(abi, tmp_path, "gcc -std=c99")
    assert ask_c(abi, tmp_path, [((1, 2), None, 99)])[0][2] == "0x1.0x0 annotations=0x2"


@pytest.mark.parametrize("name", ["buffer", "size", "args", "values", "layout", "text", "call", "i"])
def test_a_carrier_may_have_any_name(name: str, tmp_path: Path) -> None:
    """Its parameter must not take a name that the code around it uses."""
    abi = make_abi()
    carriers = (dataclasses.replace(abi.carriers[0], name=name), abi.carriers[1])
    fields = tuple(dataclasses.replace(part, carrier=name) if part.carrier == "ext" else part for part in abi.fields)
    changed = dataclasses.replace(abi, carriers=carriers, fields=fields, families=(), unknown_family=None)
    compile_names(changed, tmp_path, "gcc -std=c99")
    compile_names(changed, tmp_path, "g++ -std=c++17 -xc++")


def test_it_needs_nothing_from_a_library(tmp_path: Path) -> None:
    compile_names(make_abi(), tmp_path, "gcc -std=c11", "-m32", "-O2", "-fno-builtin")
    undefined = subprocess.run(["nm", "-u", tmp_path / "names.o"], capture_output=True, text=True, check=True).stdout
    assert [line for line in undefined.split() if line not in ("U", "_GLOBAL_OFFSET_TABLE_")
            and not line.startswith("__x86.get_pc_thunk")] == []


@pytest.mark.parametrize("name", list_abis(ROOT))
def test_every_release_compiles(name: str, tmp_path: Path) -> None:
    for abi in (abi for abi in releases().values() if abi.name == name):
        for compiler, word in (("gcc -std=c99", "-m32"), ("clang -std=c11", "-m64"), (CXX_COMPILERS[1], "-m64")):
            compile_names(abi, tmp_path, compiler, word)


@pytest.mark.parametrize("name", releases())
def test_no_line_is_too_long(name: str) -> None:
    for file, text in names.emit(releases()[name]).items():
        long = [line for line in text.splitlines() if len(line.expandtabs(8)) > 120]
        assert long == [], file


@pytest.mark.parametrize("name", releases())
def test_the_c_file_is_tables_only(name: str) -> None:
    """What is the same for every ABI stands in the runtime: three functions of a statement each are left."""
    text = next(text for file, text in names.emit(releases()[name]).items() if file.endswith(".c"))
    code = text[text.index("static const struct hvabi_names names"):]
    assert code.count("\n}\n") == code.count("\treturn hvabi_") == 3 and text.count("\n{\n") == 3
