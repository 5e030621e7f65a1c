# SPDX-License-Identifier: BSD-2-Clause
"""Structures that travel in registers: stub, trap, dispatch, operation and back, run for real where this machine can."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.lang.architectures import architecture
from generator.tests.block_trips import (ARMBLOCK, XMM32, XMM32_BODY, XMM32_SEEN, XMMIN, XMMIN_BODY, XMMIN_SEEN, XMMOUT, XMMOUT_BODY,
                                         XMMOUT_SEEN, command_for, each_compiler, lowered_of, rows_of, run_trip)
from generator.tests.language_trip import WARNINGS, read_spec, write_all


@each_compiler
def test_structures_go_in(tmp_path: Path, compiler: str, options: str) -> None:
    """Beside arguments; a list is as long as an argument says, and what lies behind its end is zero."""
    assert run_trip("xmmin", "x86_64", tmp_path, command_for(compiler, "x86_64", options), XMMIN, XMMIN_BODY) == XMMIN_SEEN


@each_compiler
def test_output_comes_in_the_registers_that_input_leaves(tmp_path: Path, compiler: str, options: str) -> None:
    """20 bytes take rdx, r8 and xmm0; what is no output keeps what it held, after an error all do."""
    assert run_trip("xmmout", "x86_64", tmp_path, command_for(compiler, "x86_64", options), XMMOUT, XMMOUT_BODY) == XMMOUT_SEEN


@pytest.mark.parametrize("arch", ["i386", "x86_64"])
@each_compiler
def test_parts_of_registers_and_the_frame_pointer(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    """A number may lie across two registers; of a part (cx) the rest of the register is nothing."""
    assert run_trip("xmm32", arch, tmp_path, command_for(compiler, arch, options), XMM32, XMM32_BODY) == XMM32_SEEN


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_dispatch_of_arm64(tmp_path: Path, compiler: str) -> None:
    """Registers are only numbers to a dispatch, so that of arm64 runs here. 20 bytes go in by x2 to x4, output begins in x6."""
    write_all(read_spec("blocks/armblock"), tmp_path)
    (tmp_path / "main.c").write_text(ARMBLOCK)
    subprocess.run([compiler, "-g", "-fsanitize=address,undefined", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main",
                    tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["0 c 3 1", "0 7 4 5 4d 1", "0", "0"] and done.stderr == ""


@pytest.mark.parametrize("options", ["-O0", "-O2"])
def test_stubs_of_arm64_are_compiled(tmp_path: Path, options: str) -> None:
    """One with vector registers is there where the compiler may use them."""
    command = ["clang", f"--target={architecture('arm64').triple}", "-ffreestanding", *WARNINGS]
    write_all(read_spec("blocks/armblock"), tmp_path)
    (tmp_path / "call.c").write_text("""
#include "armblock_guest.h"
int call(const struct armblock_question *question, struct armblock_answer *answer);
int call(const struct armblock_question *question, struct armblock_answer *answer)
{
	return (int)armblock_f_get_fast(question, answer).status;
}
int call_vector(const struct armblock_question *question, struct armblock_answer *answer);
int call_vector(const struct armblock_question *question, struct armblock_answer *answer)
{
	return (int)armblock_f_get_vector(7, question, answer).status;
}
""")
    done = subprocess.run([*command, options, "-S", "-o", "-", "-I", tmp_path, tmp_path / "call.c"], check=True, capture_output=True, text=True)
    assert done.stdout.count("hvc") == 2
    (tmp_path / "vectors.c").write_text((tmp_path / "call.c").read_text().partition("int call_vector")[0])
    command += ["-mgeneral-regs-only", "-I", str(tmp_path), "-c", "-o", "/dev/null"]
    subprocess.run([*command, options, tmp_path / "vectors.c"], check=True)
    without = subprocess.run([*command, tmp_path / "call.c"], check=False, capture_output=True, text=True)
    assert without.returncode != 0 and "armblock_f_get_vector" in without.stderr


def test_parts_of_a_register_of_128_bits_have_64() -> None:
    lowered = lowered_of(read_spec("blocks/xmmin"), "f.several")
    shown = [(word.place.register, [(part.index, part.shift, part.low, part.width) for part in word.parts])
             for word in lowered.inputs if word.place is not None]
    assert shown == [("r8", [(0, 0, 0, 32), (1, 0, 32, 32)]), ("xmm0", [(2, 0, 0, 64), (2, 64, 64, 64)]), ("xmm1", [(2, 128, 0, 64)])]


def test_what_is_lowered_says_which_registers_output_takes() -> None:
    lowered = lowered_of(read_spec("blocks/xmmout"), "f.read", "fast")
    assert [word.place.register for word in lowered.inputs if word.place] == ["rdx", "r8", "xmm0"]
    assert [word.place.register for word in lowered.outputs if word.place] == ["xmm1"]
    arm = lowered_of(read_spec("blocks/armblock"), "f.get", "fast")
    assert [word.place.register for word in arm.outputs if word.place] == ["x6", "x7"]


def test_the_files_say_where_buffers_travel(tmp_path: Path) -> None:
    """abi.json, and the page for people."""
    write_all(read_spec("blocks/xmmout"), tmp_path)
    text = (tmp_path / "abi.json").read_text()
    assert ('"outputs": [{"register": "xmm1", "low": 0, "width": 128, "parts": [{"source": "buffer", "low": 0, "width": 64, "buffer": 1}, '
            '{"source": "buffer", "low": 64, "width": 64, "buffer": 1, "shift": 64}]}]') in text
    page = (tmp_path / "xmmout.md").read_text()
    assert "- Buffer `question`: read in registers, 1 elements of question." in page
    assert "question `rdx`:`r8`:`xmm0` 31..0 |" in page and "answer `xmm1` |" in page
    assert ("A buffer in registers goes in by `rdx` `r8` `xmm0` `xmm1` `xmm2` `xmm3` `xmm4` `xmm5` and comes back in those of them that lie "
            "behind the input, which is counted in units of 16 bytes.") in page


@pytest.mark.parametrize("given", [["0x100010050", "0x700000001", "2"], ["rcx=0x100010050", "rdx=0x700000001", "r8=2"]])
def test_decode_says_which_register_holds_which_field(given: list[str]) -> None:
    """The first registers are known, in order or by name; what lies in XMM registers nobody gave."""
    assert [" ".join(row.split()) for row in rows_of(*given) if row.split()[0] in ("rdx", "rdx,", "r8", "xmm0", "xmm1")] == [
        "rdx 31..0 question.partition = 0x1", "rdx 63..32, r8 question.index", "xmm0 31..0 question.name",
        "xmm1 63..0 comes back: answer.low", "xmm1 127..64 comes back: answer.high"]
