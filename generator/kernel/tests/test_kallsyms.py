# SPDX-License-Identifier: BSD-2-Clause
"""Symbols out of a kernel's own tables, in each layout that they have had."""
from __future__ import annotations

import random

import pytest

from generator.kernel.image import open_kernel
from generator.kernel.kallsyms import find_symbols
from generator.kernel.tests.fake import BANNER, BASE, elf, flat, kallsyms, many
from generator.kernel.unpack import KernelError

SYMBOLS = many([(0, "T_text"), (0, "T_stext"), (0x40, "Txen_start_kernel"), (0x80, "Tstart_kernel"), (0xc0, "t" + "long_" * 60 + "end")], 0x1000)
TEXT = BANNER + bytes(0x100)
LAYOUTS = ("before", "after", "self")


def of_elf(layout: str, before: bytes = b"") -> bytes:
    at = BASE + 0x10000
    return elf({".text": (BASE, TEXT, True), ".rodata": (at, before + kallsyms(SYMBOLS, layout, at + len(before)), False)})


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("before", [b"", b"\7" * 64, b"".join(b"%d\0" % digit for digit in range(10)) + bytes(44)])
def test_each_layout_is_read(layout: str, before: bytes) -> None:
    found = find_symbols(open_kernel(of_elf(layout, before)))
    assert sorted(found) == sorted((BASE + offset, name[1:]) for offset, name in SYMBOLS)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("base", [BASE, 0])
def test_a_flat_image_is_moved_to_its_symbols(layout: str, base: int) -> None:
    """Its base may be 0 in the file: it is filled in when the kernel starts."""
    head = flat(TEXT + bytes(-len(flat(TEXT)) % 8))
    where = 0 if layout == "self" else base
    kernel = open_kernel(head + kallsyms(SYMBOLS, layout, len(head), where))
    kernel.set_symbols(find_symbols(kernel))
    assert kernel.places["start_kernel"] == where + 0x80
    assert kernel.read(kernel.places["_text"], 2) == b"MZ"
    assert kernel.function_at(where + 0x85) == (where + 0x80, "start_kernel") and kernel.end_of(where + 0x85) == where + 0xc0


def test_names_are_clean() -> None:
    symbols = many([(0, "T_text"), (0x40, "Tt010\x1b"[:5])], 0x1000)
    at = BASE + 0x10000
    data = elf({".text": (BASE, TEXT, True), ".rodata": (at, kallsyms(symbols, "after", at).replace(b"t033", b"\x1b[2J"), False)})
    assert all(name.isprintable() for _, name in find_symbols(open_kernel(data)))


def test_a_kernel_without_is_refused() -> None:
    with pytest.raises(KernelError, match="no table of symbols"):
        find_symbols(open_kernel(elf({".text": (BASE, TEXT, True)})))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_damaged_tables_end(layout: str) -> None:
    """Whatever bytes are wrong: symbols, or a line."""
    whole, chance = of_elf(layout), random.Random(3)
    start = whole.index(b"\x81") if b"\x81" in whole else len(whole) // 2
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(min(start, len(data) - 2000), len(data) - 400)] = chance.randrange(256)
        try:
            find_symbols(open_kernel(bytes(data)))
        except KernelError:
            pass


def test_counts_that_are_too_large_are_passed_over() -> None:
    """Words that look like a number of names, and long runs of what looks like names."""
    junk = b"".join((0x3fffff).to_bytes(4, "little") + bytes(4) + b"\2TT" * 5 for _ in range(300)) + bytes(4)
    at = BASE + 0x10000
    junk += bytes(-len(junk) % 8)
    data = elf({".text": (BASE, TEXT, True), ".rodata": (at, kallsyms(SYMBOLS, "after", at)[:0] + junk + kallsyms(SYMBOLS, "after", at + len(junk)), False)})
    assert len(find_symbols(open_kernel(data))) == len(SYMBOLS)
