# SPDX-License-Identifier: BSD-2-Clause
"""From the file that a boot loader takes to the kernel proper: an ELF file, or a flat image of arm64 or riscv64.

The file is not trusted: offsets are checked, and what unpacks to more than LARGEST bytes is refused before it fills memory.
"""
from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from generator.files import NotUsable, read_regular
from generator.late import load_late

LARGEST = 1 << 30       # of a file, and of what is unpacked from it
DEEPEST = 3             # an image in an image: gzip of a zboot image of a packed kernel
CHUNK = 1 << 22
ZSTD_CHUNK = 1 << 10    # of packed data: of each 4 bytes of it come up to 128 KiB
MOST_TRIES = 16         # places where packed data may begin, if no header says which it is
ELF = b"\x7fELF"
ARM64, RISCV = b"ARM\x64", b"RSC\x05"   # at byte 0x38
S390, S390_AT = b"S390EP", 0x10008
BANNER = b"Linux version "


class KernelError(Exception):
    """One line without the file's name: what is wrong, and what to do."""


class TooLarge(KernelError):
    """It unpacks to more than fits."""


def read_kernel(file: Path) -> bytes:
    """The kernel proper in an image. Raises KernelError, OSError."""
    try:
        data = read_regular(file, LARGEST)
    except NotUsable as error:
        raise KernelError(str(error)) from None
    return unpack(data)


def looks_like_kernel(file: Path) -> bool:
    """Whether a file is meant as a kernel image, by its head; an ELF file, if it holds Linux's banner. Raises OSError."""
    try:
        data = read_regular(file, LARGEST)
    except NotUsable:
        return False
    return is_kernel(data) or is_packed_image(data) or compression_of(data) is not None


def is_kernel(data: bytes) -> bool:
    return is_flat(data) or data[:4] == ELF and BANNER in data


def is_flat(data: bytes) -> bool:
    return data[0x38:0x3c] in (ARM64, RISCV)


def is_packed_image(data: bytes) -> bool:
    return data[0x202:0x206] == b"HdrS" or data[:2] == b"MZ" and data[4:8] == b"zimg" or data[S390_AT:S390_AT + 6] == S390


def unpack(data: bytes, depth: int = 0) -> bytes:
    """Takes off one wrapping after the other. Raises KernelError."""
    if depth > DEEPEST:
        raise KernelError(f"it is packed more than {DEEPEST} times: unpack it by hand")
    if not data:
        raise KernelError("the file is empty: name a kernel image")
    if data[:4] == ELF or is_flat(data):
        return data
    if data[0x202:0x206] == b"HdrS":
        return unpack(open_bzimage(data), depth + 1)
    if data[:2] == b"MZ" and data[4:8] == b"zimg":
        return unpack(open_zboot(data), depth + 1)
    if data[S390_AT:S390_AT + 6] == S390:
        open_s390(data)
        raise KernelError("it is a kernel of s390x, which is not read: only those of x86-64, arm64, riscv64 and ppc64le are")
    if (kind := compression_of(data)) is not None:
        return unpack(decompress(data, kind), depth + 1)
    raise KernelError("this is no kernel image: name a bzImage, a zboot image, an Image of arm64 or riscv64, or an ELF vmlinux")


def open_bzimage(data: bytes) -> bytes:
    """The boot protocol of x86, 2.08 and later: where the payload is, counted from the end of the real-mode sectors."""
    if len(data) < 0x250:
        raise KernelError("it ends within its header: it was cut off")
    protocol, = struct.unpack_from("<H", data, 0x206)
    if protocol < 0x208:
        raise KernelError(f"its boot protocol, {protocol >> 8}.{protocol & 255:02}, does not say where the kernel is: unpack it by hand")
    offset, size = struct.unpack_from("<II", data, 0x248)
    start = ((data[0x1f1] or 4) + 1) * 512 + offset
    return packed_part(data, start, size, "bzImage")


def open_zboot(data: bytes) -> bytes:
    if len(data) < 56:
        raise KernelError("it ends within its header: it was cut off")
    offset, size = struct.unpack_from("<II", data, 8)
    return packed_part(data, offset, size, "zboot image", data[24:56].split(b"\0")[0])


def open_s390(data: bytes) -> bytes:
    """No header says where the payload is: the first place that unpacks is it. An image of old that is not packed is one
    already, and is nothing that this program reads."""
    left = LARGEST
    magics = {magic: kind for magic, kind in MAGICS.items() if len(magic) > 3}
    places = sorted((at, kind) for magic, kind in magics.items() for at in islice(places_of(data, magic, S390_AT), MOST_TRIES))
    for at, kind in places[:MOST_TRIES]:
        try:
            found = decompress(data[at:], kind, left)
        except TooLarge:
            raise
        except KernelError:
            continue
        if BANNER in found:
            return found
        left -= len(found)
    raise KernelError("no kernel is found in this image of s390x: name the vmlinux that it was made from")


def places_of(data: bytes, what: bytes, start: int) -> Iterator[int]:
    at = data.find(what, start)
    while at >= 0:
        yield at
        at = data.find(what, at + 1)


def packed_part(data: bytes, start: int, size: int, what: str, named: bytes = b"") -> bytes:
    if not size or start + size > len(data):
        raise KernelError(f"its header promises {size} bytes at {start:#x}, and the file has {len(data)}: it was cut off, or is no {what}")
    part = data[start:start + size]
    if part[:4] == ELF or is_flat(part):
        return part
    kind = compression_of(part)
    if kind is None:
        called = "".join(chr(byte) if 32 <= byte < 127 else "?" for byte in named) or f"one that begins with {part[:6].hex(' ')}"
        raise KernelError(f"the compression of this {what} is unknown, {called}: unpack it by hand")
    return decompress(part, kind)


def compression_of(data: bytes) -> str | None:
    return next((kind for magic, kind in MAGICS.items() if data.startswith(magic)), None)


def decompress(data: bytes, kind: str, most: int | None = None) -> bytes:
    """What is behind the end of the packed data does not matter: the kernel's size stands there. `most`: bytes, LARGEST if None.
    Raises KernelError."""
    if kind not in UNPACKERS:
        raise KernelError(f"it is packed by {kind}, which nothing here unpacks: unpack it by hand")
    parts, size = [], 0
    try:
        for part in UNPACKERS[kind](data):
            size += len(part)
            if size > (LARGEST if most is None else most):
                raise TooLarge(f"it unpacks to more than {LARGEST >> 20} MiB: that is no kernel")
            parts.append(part)
    except ImportError:
        package = {"zstd": "python3-zstandard", "lz4": "python3-lz4"}[kind]
        raise KernelError(f"it is packed by {kind}: install {package} (ci/bootstrap does)") from None
    except (zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, struct.error) as error:
        raise KernelError(f"its {kind} data are damaged ({error}): fetch the image again") from None
    return b"".join(parts)


def unpack_gzip(data: bytes) -> Iterator[bytes]:
    stream = zlib.decompressobj(31)
    rest = data
    while not stream.eof:
        part = stream.decompress(rest, CHUNK)
        rest = stream.unconsumed_tail
        if not part and not rest:
            raise EOFError("they end too early")
        yield part


def unpack_stream(make: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor]) -> Callable[[bytes], Iterator[bytes]]:
    def parts(data: bytes) -> Iterator[bytes]:
        stream, rest = make(), data
        while not stream.eof:
            part = stream.decompress(rest, CHUNK)
            if not part and not stream.eof and stream.needs_input:
                raise EOFError("they end too early")
            rest = b""
            yield part
    return parts


def unpack_zstd(data: bytes) -> Iterator[bytes]:
    zstandard = load_late("zstandard")
    stream = zstandard.ZstdDecompressor(max_window_size=1 << 28).decompressobj()
    try:
        for at in range(0, len(data), ZSTD_CHUNK):
            yield stream.decompress(data[at:at + ZSTD_CHUNK])
            if stream.eof:
                return
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from None
    raise EOFError("they end too early")


def unpack_lz4(data: bytes) -> Iterator[bytes]:
    """The old format, which the kernel uses: blocks of up to 8 MiB, each behind its size."""
    block, at = load_late("lz4.block"), 4
    while at + 4 <= len(data):
        size, = struct.unpack_from("<I", data, at)
        if at + 4 + size > len(data):
            if at + 4 == len(data):
                return      # the size of the kernel, which the build puts behind the last block
            raise EOFError("they end too early")
        try:
            yield block.decompress(data[at + 4:at + 4 + size], uncompressed_size=8 << 20)
        except block.LZ4BlockError as error:
            raise ValueError(str(error)) from None
        at += 4 + size


MAGICS = {b"\x1f\x8b\x08": "gzip", b"\xfd7zXZ\0": "xz", b"\x5d\0\0": "lzma", b"BZh": "bzip2", b"\x28\xb5\x2f\xfd": "zstd",
          b"\x02\x21\x4c\x18": "lz4", b"\x89LZO\0\r\n\x1a\n": "lzo"}
UNPACKERS = {"gzip": unpack_gzip, "xz": unpack_stream(lambda: lzma.LZMADecompressor(memlimit=1 << 29)),
             "lzma": unpack_stream(lambda: lzma.LZMADecompressor(memlimit=1 << 29)),
             "bzip2": unpack_stream(bz2.BZ2Decompressor), "zstd": unpack_zstd, "lz4": unpack_lz4}
