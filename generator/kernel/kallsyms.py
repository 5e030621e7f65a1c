# SPDX-License-Identifier: BSD-2-Clause
"""Names and addresses out of the tables that a kernel has of itself (CONFIG_KALLSYMS), which nothing in its headers points at.

Names are packed: each is a length, then so many numbers of tokens. The table of tokens is found by the texts that are in every
one, the digits; the names by their number before them, and by the markers behind them, which say where each 256th begins. The
addresses are 32 bits each, and stand before the names (until Linux 6.3) or behind the tokens: relative to a base, or each
relative to its own place (since 7.0). The length of a name has one byte, since 6.1 two if the first is above 127.
"""
from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from .image import Kernel
from .unpack import KernelError

DIGITS = b"".join(b"%d\0" % digit for digit in range(10))
TOKENS = 256
LONGEST = 4096          # bytes of the table of tokens before the digit 0: 48 short texts
FEWEST, MOST = 64, 4 << 20      # names
FARTHEST = 64 << 20     # from the names to the tokens
MOST_TABLES = 4         # of tokens whose index agrees; a kernel has one
MOST_PLACES = 1024      # that have the digits one after the other; a kernel has few
MOST_STEPS = 4 * MOST   # names that are looked at in all
LONGEST_NAME = 512      # tokens
MOST_TEXT = 1 << 28     # letters of all names
EACH_MARKER = 256
LETTERS = frozenset(b"AaBbDdGgRrSsTtVvWwUuNnCcIi?-pP")
PAGE = 4096
PAGED = frozenset(("_text", "_stext", "__init_begin", "__init_end", "__start_rodata", "__end_rodata", "_sinittext", "__inittext_begin"))
IMAGE_ALIGN = 2 << 20       # of the address that an Image is linked at
RELATIVE = 1027             # R_AARCH64_RELATIVE
FIRST = ("_start", "_text", "_stext")      # what a flat image or a kernel begins with
EARLY = 200     # names that are tried before all are read


@dataclass(frozen=True)
class Tokens:
    texts: list[bytes]
    start: int      # of the table, and behind its index
    end: int


@dataclass(frozen=True)
class Names:
    texts: list[str]        # each with the letter of its kind before it
    count_at: int           # of their number, which the older layout's addresses stand before


class Steps:
    """Counts names, for a file may be made to look like names from every place on."""

    def __init__(self) -> None:
        self.left = MOST_STEPS

    def take(self) -> None:
        """Raises KernelError."""
        self.left -= 1
        if self.left < 0:
            raise KernelError("too much of it looks like a table of symbols (kallsyms): it is no kernel, or was damaged")


def find_symbols(kernel: Kernel) -> list[tuple[int, str]]:
    """(address, name) of every symbol; a flat image is moved to the address that it is linked at. Raises KernelError."""
    steps = Steps()
    for tokens in islice(find_tokens(kernel), MOST_TABLES):
        for names in find_names(kernel, tokens, steps):
            symbols = find_addresses(kernel, tokens, names)
            if symbols:
                return symbols
    raise KernelError("no table of symbols (kallsyms) is found in this kernel: it was built without, or the table has a layout "
                      "that is not known here")


def find_tokens(kernel: Kernel) -> Iterator[Tokens]:
    """Each table whose index, behind it, says where its texts are."""
    data, at = kernel.data, -1
    for _ in range(MOST_PLACES):
        if (at := data.find(DIGITS, at + 1)) < 0:
            return
        low, start = max(0, at - LONGEST), at
        for _ in range(ord("0")):
            start = data.rfind(b"\0", low, start - 1) + 1 if start > low else -1
            if start <= 0:
                break
        # A byte of padding before the first text looks like an empty one: its index says which it is.
        for first in {start, start + 1} if start > 0 else ():
            if (found := read_tokens(kernel, first)) is not None:
                yield found


def read_tokens(kernel: Kernel, start: int) -> Tokens | None:
    data, texts, places, at = kernel.data, [], [], start
    for _ in range(TOKENS):
        end = data.find(b"\0", at, at + 128)
        if end < 0:
            return None
        texts.append(data[at:end])
        places.append(at - start)
        at = end + 1
    for align in (8, 4, 2):
        index = -(-at // align) * align
        held = data[index:index + 2 * TOKENS]
        if len(held) == 2 * TOKENS and list(struct.unpack(f"{kernel.order}{TOKENS}H", held)) == places:
            return Tokens(texts, start, index + 2 * TOKENS)
    return None


def find_names(kernel: Kernel, tokens: Tokens, steps: Steps) -> Iterator[Names]:
    """A number, then so many names, then markers that agree with them. The nearest to the tokens first."""
    data = kernel.data
    letters = frozenset(index for index, text in enumerate(tokens.texts) if text and text[0] in LETTERS)
    low = max(0, tokens.start - FARTHEST)
    low += -low % 4
    words = array("I", data[low:tokens.start - (tokens.start - low) % 4])
    if (kernel.order == ">") != (struct.pack("=H", 1) == b"\0\1"):
        words.byteswap()
    for index in range(len(words) - 2, -1, -1):
        if FEWEST <= words[index] <= MOST:
            at, count = low + 4 * index, words[index]
            for start in (at + 8, at + 4) if not words[index + 1] else (at + 4,):
                places = read_places(data, start, count, tokens.start, letters, steps)
                if places is not None and has_markers(kernel, places, start):
                    yield Names(spell(data, places[:-1], tokens), at)


def read_places(data: bytes, start: int, count: int, limit: int, letters: frozenset[int], steps: Steps) -> list[int] | None:
    """Where each name begins, and where the last ends; None if these are no names."""
    places, at = [], start
    for number in range(count):
        steps.take()
        if at + 3 > limit:
            return None
        size = data[at]
        head = 1
        if size & 0x80:
            size, head = size & 0x7f | data[at + 1] << 7, 2
        if not 0 < size <= LONGEST_NAME or number < EARLY and data[at + head] not in letters:
            return None
        places.append(at)
        at += head + size
    return [*places, at] if at <= limit else None


def has_markers(kernel: Kernel, places: list[int], start: int) -> bool:
    count = -(-(len(places) - 1) // EACH_MARKER)
    wanted = [places[index * EACH_MARKER] - start for index in range(count)]
    for align in (8, 4):
        at = -(-places[-1] // align) * align
        held = kernel.data[at:at + 4 * count]
        if len(held) == 4 * count and list(struct.unpack(f"{kernel.order}{count}I", held)) == wanted:
            return True
    return False


def spell(data: bytes, places: list[int], tokens: Tokens) -> list[str]:
    texts, names, letters = tokens.texts, [], 0
    for at in places:
        size, head = data[at], 1
        if size & 0x80:
            size, head = size & 0x7f | data[at + 1] << 7, 2
        name = b"".join([texts[byte] for byte in data[at + head:at + head + size]])
        letters += len(name)
        if letters > MOST_TEXT:
            raise KernelError("its names are longer than those of any kernel: it is none, or was damaged")
        names.append(name.decode("latin-1"))
    return names


def find_addresses(kernel: Kernel, tokens: Tokens, names: Names) -> list[tuple[int, str]]:
    """Of the ways to read the addresses, that with which most of what is at the start of a page is there; [] if none will do.
    Padding that is taken for an address would give each name that of its neighbour."""
    count = len(names.texts)
    size = -(-4 * count // 8) * 8
    behind = -(-tokens.end // 8) * 8
    found: list[list[int]] = []
    for offsets_at, base_at in ((names.count_at - 8 - size, names.count_at - 8), (names.count_at - 8 - 4 * count, names.count_at - 8),
                                (behind, behind + size), (tokens.end, tokens.end + 4 * count), (behind, None), (tokens.end, None)):
        found += read_addresses(kernel, count, offsets_at, base_at)
    best = max(found, key=lambda addresses: score(addresses, names.texts), default=[])
    return settle(kernel, best, names.texts) if best and score(best, names.texts) > 0 else []


def read_addresses(kernel: Kernel, count: int, offsets_at: int, base_at: int | None) -> list[list[int]]:
    """The addresses that stand at an offset: by a base that stands elsewhere, or by themselves."""
    held = kernel.data[max(offsets_at, 0):offsets_at + 4 * count]
    if offsets_at < 0 or len(held) != 4 * count:
        return []
    offsets = struct.unpack(f"{kernel.order}{count}i", held)
    if base_at is None:
        first = kernel.address_of(offsets_at)
        return [] if first is None else [[first + 4 * index + value for index, value in enumerate(offsets)]]
    raw = kernel.data[base_at:base_at + 8]
    if len(raw) < 8:
        return []
    base, = struct.unpack(kernel.order + "Q", raw)
    if not base and kernel.flat:
        base = relocated(kernel, base_at)
        if base:
            kernel.move(base & -IMAGE_ALIGN)
    return [[base + (value & 0xffffffff) for value in offsets],
            [value if value >= 0 else base - 1 - value for value in offsets]]     # x86: those of a CPU's own data


def relocated(kernel: Kernel, at: int) -> int:
    """The word that a relocation puts at an offset of an Image of arm64 when it starts; 0 if none does. Its place is known but for
    the address of the image, a multiple of IMAGE_ALIGN."""
    pattern = re.compile(re.escape(struct.pack("<H", at & 0xffff)) + b".{6}" + re.escape(struct.pack("<Q", RELATIVE)), re.DOTALL)
    for found in pattern.finditer(kernel.data):
        place, _, value = struct.unpack("<QQQ", kernel.data[found.start():found.start() + 24].ljust(24, b"\0"))
        start = place - at
        if start % IMAGE_ALIGN == 0 and start >> 63 and value % PAGE == 0 and 0 <= value - start < IMAGE_ALIGN:
            return value
    return 0


def score(addresses: list[int], texts: list[str]) -> int:
    """How many names of page starts are at one, less those that are not; 0 if the addresses do not rise as such tables do."""
    if sum(one <= other for one, other in zip(addresses, addresses[1:])) < 0.9 * (len(addresses) - 1) or len({*addresses}) < len(addresses) / 2:
        return 0
    return sum(-1 if address % PAGE else 1 for address, text in zip(addresses, texts) if text[1:] in PAGED)


def settle(kernel: Kernel, addresses: list[int], texts: list[str]) -> list[tuple[int, str]]:
    """(address, name), with a flat image or one whose base is filled in when it starts moved to fit; [] if these are none."""
    found = {text[1:]: address for text, address in zip(texts, addresses) if text[1:] in FIRST}
    first = next((found[name] for name in FIRST if name in found), None)
    if first is None:
        return []
    shift = 0
    if kernel.flat:
        if not kernel.parts[0][0]:
            kernel.move(first if "_start" in found or "_text" in found else first & -IMAGE_ALIGN)
    elif kernel.offset_of(first) is None and kernel.parts:
        shift = kernel.parts[0][0] - first
    return [(address + shift, clean(text[1:])) for address, text in zip(addresses, texts)]


def clean(name: str) -> str:
    """Foreign text: only what names of symbols have."""
    return re.sub(r"[^A-Za-z0-9_.$]", "?", name) if not name.isidentifier() else name
