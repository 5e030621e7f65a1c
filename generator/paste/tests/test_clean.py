# SPDX-License-Identifier: BSD-2-Clause
"""Cleaning: what mailers, consoles and loggers add goes, what a program printed stays, and lines keep their numbers."""
from __future__ import annotations

import io

import pytest

from generator.paste.clean import clean_text, join_wrapped
from generator.paste.escapes import is_quoted_printable
from generator.paste.line import LONGEST, read_batches

EVENT = "kvm_hypercall: nr 0x5 a0 0x0 a1 0x6 a2 0x0 a3 0x0"
REGISTERS = "RAX: 0000000000000018 RBX: 0000000000000003 RCX: ffffffff8100130a"

PREFIXES = [
    "[   88.417203] ", "[   88.417203][  T123] ", "[   88.417203] [    C3] ", "<6>[   88.417203] ", "<4>",
    "[Mon Sep  1 12:34:56 2025] ", "[2025-09-01 12:34:56.123] ", "2025-09-01T12:34:56.123456+02:00 host kernel: ",
    "2025-09-01T12:34:56,123456+00:00 ", "2025-09-01 12:34:56.123 ", "Sep  1 12:34:56 host kernel: ",
    "Sep 01 12:34:56 a-host.example kernel: [   88.417203] ", "Sep 01 12:34:56 host qemu-system-x86_64[812]: ",
    "(XEN) ", "(XEN) [2025-09-01 12:34:56.123] ", "(XEN) [   88.417203] ", "(d1) ", "(XEN) (d1v0) ", "00:00:03.118842 ",
    "dmesg.txt:17:[   88.417203] ", "        CPU 2/KVM-8841    [005] d..1.   731.204418: ",
    "           <...>-40218 [011] ....   907.551020: ", "           <...>-40218   (-------) [011] ....   907.551020: ",
    "   bash-1234    3d..1. 731204418us : ", "       CPU 1/KVM 70552 [006]  8812.004417:     ",
    "  qemu-kvm-8841  [005]   731.204418: ", "  qemu 8841/8843 [005]   731.204418: ", "Mon Sep  1 12:34:56 2025 ", "[   88.417203] a-host kernel: ",
]


@pytest.mark.parametrize("prefix", ["", *PREFIXES])
@pytest.mark.parametrize("message", [EVENT, REGISTERS, "a7=0x10 a6=0"])
def test_prefixes_are_cut_off(prefix: str, message: str) -> None:
    (line,) = clean_text(prefix + message)
    assert line.text == message and line.prefix.split() == prefix.split()


@pytest.mark.parametrize("text", [
    REGISTERS, "40000000:ffffffff -> 40000005:566e6558:65584d4d:4d4d566e", "x0/zero 0000000000000000 x1/ra 00000000",
    "8=0 9=1", "CPUID 40000000:00 = 40000001 4b4d564b", "a0 0x8\t8".replace("\t", " "), "-5", "[1, 2]", "op 14(x) args [1]",
    "NIP:  c000000000010000 LR: c000000000010000", "Krnl GPRS: 0000000000000000 0000000000000001", "a0=0x10 < b=0x3",
])
def test_what_is_no_prefix_stays(text: str) -> None:
    assert [line.text for line in clean_text(text)] == [text]


@pytest.mark.parametrize("pasted,text", [
    ("> " + EVENT, EVENT), (">> " + EVENT, EVENT), ("> > " + EVENT, EVENT), (">" + EVENT, EVENT), ("| " + EVENT, EVENT),
    ("AB> " + EVENT, EVENT), (EVENT + "\r", EVENT), ("\x1b[1;31m" + EVENT + "\x1b[0m", EVENT), ("^[[33m" + EVENT, EVENT),
    ("\t" + EVENT + "  ", EVENT), ("kvm_hypercall:\u00a0nr 0x5", "kvm_hypercall: nr 0x5"), ("<pre>" + EVENT, EVENT),
    ("op 1 &lt;x&gt; &#61;", "op 1 <x> ="), ("```text", ""), ("&gt; " + EVENT, EVENT), ("\x00" + EVENT, EVENT),
])
def test_marks_go(pasted: str, text: str) -> None:
    assert [line.text for line in clean_text(pasted)] == [text]


def test_soft_breaks_are_joined_and_keep_their_numbers() -> None:
    lines = clean_text("first\n> [    0.000000] Hyper-V: privilege flags low 0xae7f, high=\n>  0x300030\nlast")
    assert [(line.first, line.last, line.text) for line in lines] == [
        (1, 1, "first"), (2, 3, "Hyper-V: privilege flags low 0xae7f, high 0x300030"), (4, 4, "last")]
    assert lines[1].prefix.split() == ["[", "0.000000]"]


@pytest.mark.parametrize("text,printable", [
    ("a7=3D0x10 a6=3D0", True), ("sret.error=3D-4", True), ("RAX=3D00000000000000 RBX=0000000000000003", False),
    ("a0=3D10", False), ("===============", False), ("a7=0x10 a6=3D", False),
])
def test_quoted_printable_is_known_by_all_its_equals_signs(text: str, printable: bool) -> None:
    assert is_quoted_printable(text) == printable


def test_a_ruler_is_no_soft_break() -> None:
    assert len(clean_text("=" * 40 + "\nx")) == 2


def test_wrapped_lines_are_joined_where_the_second_half_means_nothing_alone() -> None:
    lines = clean_text(f"[    0.021904] something is so long that a mailer breaks it at the {EVENT[:14]}\n{EVENT[15:]}\n"
                       f"{EVENT} and more\nother words")
    joined = join_wrapped(lines, lambda line: EVENT in line.text)
    assert [(line.first, line.last) for line in joined] == [(1, 2), (3, 3), (4, 4)]


def test_batches_hold_complete_lines_in_bounded_memory() -> None:
    text = "a\r\n" + "x" * (3 * LONGEST) + "\nb"
    lines = [line for batch in read_batches(io.BufferedReader(io.BytesIO(text.encode()))) for line in batch]  # type: ignore[arg-type]
    assert [(line.number, line.text) for line in lines] == [(1, "a\r"), (2, None), (3, "b")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(encoding: str) -> None:
    source = io.BufferedReader(io.BytesIO("é a7=1\n".encode(encoding)))     # type: ignore[arg-type]
    assert [line.text for batch in read_batches(source) for line in clean_text(batch[0].text or "")] == ["é a7=1"]
