#!/usr/bin/python3
# SPDX-License-Identifier: BSD-2-Clause
"""Packs the VMM as /init, and the kernel's modules if it has any, into an initramfs: initramfs.py TARGET VMM [MODULES]

MODULES is a folder with files .ko, .ko.xz or .ko.gz; they are in /modules afterwards, unpacked and without their signatures.
Debian's kernels take such modules, too, and to verify one takes an emulated processor about a second.
"""
from __future__ import annotations

import gzip
import lzma
import sys
import zlib
from pathlib import Path

FOLDER, PROGRAM, DEVICE = 0o40755, 0o100755, 0o20600
CONSOLE = (5, 1)
UNPACK = {".xz": lzma.decompress, ".gz": gzip.decompress}
END = "TRAILER!!!"

# What include/linux/module_signature.h of Linux says: behind the signature its description, 12 bytes of which the last four are
# the signature's length with the highest byte first, then this line.
SIGNED = b"~Module signature appended~\n"
DESCRIPTION = 12


def pad(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def entry(number: int, name: str, mode: int, data: bytes = b"", device: tuple[int, int] = (0, 0)) -> bytes:
    """In the format newc: thirteen numbers in hexadecimal, the name with its NUL, the data; both end at multiples of 4."""
    text = name.encode() + b"\0"
    fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, *device, len(text), 0)
    return pad(b"070701" + b"".join(b"%08X" % field for field in fields) + text) + pad(data)


def without_signature(module: bytes) -> bytes:
    if not module.endswith(SIGNED):
        return module
    description = module[:-len(SIGNED)][-DESCRIPTION:]
    behind = len(SIGNED) + DESCRIPTION + int.from_bytes(description[-4:], "big")
    return module[:-behind] if behind < len(module) else module


def read_module(file: Path) -> tuple[str, bytes]:
    """The name without what says how it is packed, and what it holds."""
    data = file.read_bytes()
    if file.suffix in UNPACK:
        return file.stem, without_signature(UNPACK[file.suffix](data))
    return file.name, without_signature(data)


def pack(program: Path, modules: list[Path]) -> bytes:
    parts = [("dev", FOLDER, b"", (0, 0)), ("dev/console", DEVICE, b"", CONSOLE), ("modules", FOLDER, b"", (0, 0)),
             ("init", PROGRAM, program.read_bytes(), (0, 0))]
    for file in modules:
        name, data = read_module(file)
        parts.append((f"modules/{name}", PROGRAM, data, (0, 0)))
    return b"".join(entry(number, *part) for number, part in enumerate(parts, 1)) + entry(0, END, 0)


def main(target: Path, program: Path, folder: Path | None = None) -> None:
    modules = sorted(file for file in folder.iterdir() if ".ko" in file.suffixes) if folder else []
    if folder and not modules:
        sys.exit(f"initramfs.py: error: {folder} has no kernel modules: name the folder that has them")
    try:
        target.write_bytes(pack(program, modules))
    except (lzma.LZMAError, gzip.BadGzipFile, zlib.error, EOFError) as error:
        sys.exit(f"initramfs.py: error: a module in {folder} is damaged: {error}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit((__doc__ or "").splitlines()[0])
    main(*map(Path, sys.argv[1:]))
