#!/usr/bin/python3
# SPDX-License-Identifier: BSD-2-Clause
"""Makes an option ROM of linked code: hosts/vrom/seal.py CODE ROM. Fills it up to units of 512 bytes, and writes length and checksums."""
from __future__ import annotations

import sys
from pathlib import Path

UNIT, MOST = 512, 0x80      # bytes; units: 64 KiB
PCI_HEADER, PNP_HEADER = 24, 26     # where the offsets of the headers are
PCI_LENGTH, PNP_SIZE, PNP_CHECKSUM = 16, 5, 9     # in the headers


class NoRom(ValueError):
    """The code is no ROM, and why."""


def seal(code: bytes) -> bytes:
    """The ROM: a last byte makes the sum of all bytes 0."""
    if code[:2] != b"\x55\xaa" or code[8:12] != b"cVmi":
        raise NoRom("it does not begin with 55 AA, and cVmi at byte 8: link header.S first")
    units = len(code) // UNIT + 1       # there is room for the checksum
    if units > MOST:
        raise NoRom(f"{len(code)} bytes are too many: at most {MOST * UNIT - 1} fit between 0xC0000 and 0xDFFFF with others")
    rom = bytearray(code.ljust(units * UNIT, b"\0"))
    rom[2] = units
    pci, pnp = (int.from_bytes(rom[place:place + 2], "little") for place in (PCI_HEADER, PNP_HEADER))
    rom[pci + PCI_LENGTH:pci + PCI_LENGTH + 2] = units.to_bytes(2, "little")
    size = rom[pnp + PNP_SIZE] * 16
    rom[pnp + PNP_CHECKSUM] = -sum(rom[pnp:pnp + size]) & 0xff
    rom[-1] = -sum(rom) & 0xff
    return bytes(rom)


def main(words: list[str]) -> int:
    if len(words) != 2:
        print("seal.py: name two files: hosts/vrom/seal.py CODE ROM", file=sys.stderr)
        return 2
    try:
        Path(words[1]).write_bytes(seal(Path(words[0]).read_bytes()))
    except NoRom as why:
        print(f"seal.py: {words[0]}: {why}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"seal.py: {error.filename}: {error.strerror}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
