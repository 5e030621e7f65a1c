# SPDX-License-Identifier: BSD-2-Clause
"""Symbols out of a kernel's own tables, in each layout that they have had."""
from __future__ import annotations

import random
import struct

import pytest

from generator.kernel import image
from generator.kernel import kallsyms as unit
from generator.kernel.image import Kernel, open_kernel
from generator.kernel.kallsyms import find_symbols
from generator.kernel.tests.fake import BANNER, BASE, elf, flat, kallsyms, many, pad
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


def token_table(text: bytes) -> bytes:
    """A table of tokens with its index, in which each but the digits is a letter that may stand for a kind, or this text."""
    texts = [b"A"] * 48 + [b"%d" % digit for digit in range(10)] + [text] * 198
    places = [sum(len(text) + 1 for text in texts[:index]) for index in range(256)]
    return pad(b"".join(text + b"\0" for text in texts)) + struct.pack("<256H", *places)


def test_what_looks_like_names_from_every_place_on_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each word is a number of names, and each byte one of a name."""
    monkeypatch.setattr(unit, "MOST_STEPS", 10000)
    data = elf({".rodata": (BASE, pad(BANNER) + struct.pack("<I", 0x00010101) * 20000 + token_table(b"A"), False)})
    with pytest.raises(KernelError, match="too much of it looks like a table of symbols"):
        find_symbols(open_kernel(data))


def test_names_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def of_names(size: int) -> bytes:
        name = bytes([size & 0x7f | 0x80, size >> 7]) + b"\xff" * size
        names = pad(pad(struct.pack("<I", 100)) + name * 100) + struct.pack("<I", 0)
        return elf({".rodata": (BASE, pad(BANNER) + pad(names) + token_table(b"A" * 100), False)})

    with pytest.raises(KernelError, match="no table of symbols"):
        find_symbols(open_kernel(of_names(unit.LONGEST_NAME + 1)))
    monkeypatch.setattr(unit, "MOST_TEXT", 100 * 100 * 400 - 1)
    with pytest.raises(KernelError, match="names are longer than those of any kernel"):
        find_symbols(open_kernel(of_names(400)))


def test_few_tables_of_tokens_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    monkeypatch.setattr(unit, "read_tokens", lambda kernel, start: tried.append(start))
    data = b"".join(b"%d\0" % digit for digit in range(10)) * 5000
    with pytest.raises(KernelError, match="no table of symbols"):
        find_symbols(open_kernel(elf({".rodata": (BASE, data, False)})))
    assert 0 < len(tried) <= 2 * unit.MOST_PLACES


def test_a_place_with_many_names_has_one_of_the_last() -> None:
    kernel = Kernel(b"", "x86_64", "<")
    kernel.set_symbols([(64, f"name_{number}") for number in range(5000)])
    assert kernel.function_at(70) == (64, f"name_{5000 - image.MOST_NAMES}")
