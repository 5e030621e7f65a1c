# SPDX-License-Identifier: BSD-2-Clause
"""What is known of instructions that carry a number is what an assembler knows."""
from __future__ import annotations

import subprocess

import pytest

from generator.lang.architectures import architecture
from generator.model.instruction import ALONE, BITS, OPERANDS, text_problem, too_wide

ASSEMBLED = [(arch, word) for arch in ("arm64", "s390x", "x86_64", "i386") for word in BITS[arch]] + [
    ("arm", "svc"), ("mips64", "syscall")]       # clang asks for extensions of the others; its ppc takes any number


def is_assembled(arch: str, text: str) -> bool:
    """Whether clang's assembler takes an instruction."""
    return subprocess.run(["clang", f"--target={architecture(arch).triple}", "-c", "-x", "assembler", "-o", "/dev/null", "-"],
                          input=f"{text}\n", text=True, capture_output=True).returncode == 0


@pytest.mark.parametrize(("arch", "word"), ASSEMBLED)
def test_the_bits_of_a_number(arch: str, word: str) -> None:
    text, largest = OPERANDS[arch][word], (1 << BITS[arch][word]) - 1
    if arch == "arm":
        text = f".arm\n{text}"
    assert is_assembled(arch, text.format(largest)) and not is_assembled(arch, text.format(largest + 1))
    assert not too_wide(arch, word, largest) and too_wide(arch, word, largest + 1)
    assert is_assembled(arch, word) == (not text_problem(arch, word))


def test_all_instructions_with_a_number_have_bits() -> None:
    assert {arch: set(words) for arch, words in BITS.items()} == {arch: set(words) for arch, words in OPERANDS.items()}
    assert all(word in OPERANDS[arch] for arch, word in ALONE)


@pytest.mark.parametrize(("arch", "text", "found"), [
    ("s390x", "diag 2,4,0x500", ""), ("s390x", "diag %r2,%r4,0x500", ""), ("s390x", "diag 2,4,0x1500", "'diag' holds a number of 12 bits"),
    ("arm64", "hvc", "'hvc' has a number as operand: write it, as in \"hvc #0\""), ("arm64", "hvc #{code}", ""), ("arm64", "udf", ""),
    ("ppc64", "sc", ""), ("x86_64", "int $0x100", "and this one is 0x100"), ("x86_64", "int $255", "")])
def test_what_is_said_of_a_text(arch: str, text: str, found: str) -> None:
    assert found in text_problem(arch, text) and bool(found) == bool(text_problem(arch, text))
