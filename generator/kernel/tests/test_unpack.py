# SPDX-License-Identifier: BSD-2-Clause
"""From a boot loader's file to the kernel proper; and files that lie."""
from __future__ import annotations

import bz2
import gzip
import lzma
import random
import struct
from pathlib import Path

import pytest

from generator.kernel import unpack as unit
from generator.kernel.image import open_kernel
from generator.kernel.tests.fake import BANNER, BASE, bzimage, elf, flat, zboot
from generator.kernel.unpack import KernelError, looks_like_kernel, read_kernel, unpack

KERNEL = elf({".text": (BASE, BANNER + bytes(range(256)) * 40, True)})


def lz4_old(data: bytes) -> bytes:
    """The format of the kernel's build, with the size behind it."""
    block = pytest.importorskip("lz4.block").compress(data, store_size=False)
    return b"\x02\x21\x4c\x18" + struct.pack("<I", len(block)) + block + struct.pack("<I", len(data))


def zstd(data: bytes) -> bytes:
    return pytest.importorskip("zstandard").ZstdCompressor().compress(data)


PACKERS = {"gzip": gzip.compress, "xz": lzma.compress, "lzma": lambda data: lzma.compress(data, lzma.FORMAT_ALONE), "bzip2": bz2.compress,
           "lz4": lz4_old, "zstd": zstd}


@pytest.mark.parametrize("kind", PACKERS)
@pytest.mark.parametrize("wrap", [bzimage, zboot, lambda payload: payload])
def test_each_wrapping_comes_off(kind: str, wrap) -> None:
    assert unpack(wrap(PACKERS[kind](KERNEL))) == KERNEL


def test_what_is_not_packed_stays() -> None:
    image = flat(BANNER)
    assert unpack(KERNEL) == KERNEL and unpack(image) == image and unpack(bzimage(KERNEL)) == KERNEL
    assert unpack(gzip.compress(zboot(gzip.compress(image)))) == image


@pytest.mark.parametrize("kind", PACKERS)
def test_a_truncated_payload_is_refused(kind: str) -> None:
    packed = PACKERS[kind](random.Random(1).randbytes(20000))
    for size in (len(packed) // 2, len(packed) - 30):
        with pytest.raises(KernelError, match=f"{kind} data are damaged|cut off"):
            unpack(packed[:size])


@pytest.mark.parametrize("kind", PACKERS)
def test_a_bomb_is_refused(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unit, "LARGEST", 1 << 20)
    with pytest.raises(KernelError, match="more than 1 MiB"):
        unpack(PACKERS[kind](bytes(3 << 20)))


def test_a_bomb_of_zstd_comes_in_small_pieces() -> None:
    """Blocks of four bytes that stand for 128 KiB each."""
    pytest.importorskip("zstandard")
    bomb = b"\x28\xb5\x2f\xfd\0\x88" + ((128 << 13 | 2).to_bytes(3, "little") + b"\0") * 3000
    assert max(len(part) for part, _ in zip(unit.unpack_zstd(bomb), range(3))) <= 64 << 20


def test_an_image_of_s390x_is_tried_at_few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = []
    monkeypatch.setitem(unit.UNPACKERS, "xz", lambda data: iter([bytes(tries.append(data) or 1000)]))
    image = bytes(0x10008) + b"S390EP" + b"\xfd7zXZ\0" * 200
    with pytest.raises(KernelError, match="no kernel is found"):
        unpack(image)
    assert 0 < len(tries) <= unit.MOST_TRIES
    monkeypatch.setattr(unit, "LARGEST", 2500)
    with pytest.raises(KernelError, match="unpacks to more than"):
        unpack(image)


def test_sections_that_overlap_are_refused() -> None:
    """Each of many sections may be the whole file: what reads them all would read it as often."""
    data = bytearray(elf({f".text{number}": (BASE + number * 4096, BANNER + bytes(4096), True) for number in range(40)}))
    table, = struct.unpack_from("<Q", data, 40)
    for number in range(1, 41):
        struct.pack_into("<QQ", data, table + 64 * number + 24, 64, len(data) // 2)
    with pytest.raises(KernelError, match="sections overlap"):
        open_kernel(bytes(data))


@pytest.mark.parametrize("data, words", [
    (b"", "empty"),
    (b"hello, I am no kernel at all", "no kernel image"),
    (bzimage(b"\x89LZO\0\r\n\x1a\n" + bytes(100)), "packed by lzo"),
    (bzimage(b"nothing known"), "compression of this bzImage is unknown, one that begins with 6e 6f"),
    (zboot(b"nothing known", b"brotli\n"), r"zboot image is unknown, brotli\?"),
    (bzimage(gzip.compress(KERNEL), 0x204), "boot protocol, 2.04"),
    (bzimage(gzip.compress(KERNEL))[:0x900], "cut off"),
    (bzimage(gzip.compress(KERNEL))[:0x220], "cut off"),
    (zboot(gzip.compress(KERNEL))[:30], "cut off"),
    (b"MZ\0\0zimg" + struct.pack("<II", 0xfffffff0, 0xfffffff0) + bytes(60), "cut off"),
    (gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(KERNEL))))), "packed more than 3 times"),
    (gzip.compress(b"a text"), "no kernel image"),
    (bytes(0x10008) + b"S390EP" + bytes(5000), "no kernel is found"),
], ids=lambda part: part if isinstance(part, str) else "")
def test_what_is_no_kernel_is_refused_in_a_line(data: bytes, words: str) -> None:
    with pytest.raises(KernelError, match=words) as error:
        unpack(data)
    assert "\n" not in str(error.value)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(data: bytes):
        raise ImportError("no such module")
        yield b""
    monkeypatch.setitem(unit.UNPACKERS, "zstd", missing)
    with pytest.raises(KernelError, match="install python3-zstandard"):
        unpack(b"\x28\xb5\x2f\xfd" + bytes(40))


def test_headers_that_lie_end_in_a_line() -> None:
    """Every file of an ELF header with bytes replaced, and every truncated one, opens or is refused."""
    chance = random.Random(2)
    for _ in range(400):
        data = bytearray(KERNEL)
        for _ in range(chance.randrange(1, 6)):
            data[chance.choice((chance.randrange(4, 64), chance.randrange(len(data) - 300, len(data))))] = chance.randrange(256)
        try:
            open_kernel(bytes(data[:chance.choice((len(data), chance.randrange(1, len(data))))]) if chance.random() < .5 else bytes(data))
        except KernelError:
            pass


def test_kernels_are_told_from_other_files(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for data, answer in ((KERNEL, True), (bzimage(b"x"), True), (zboot(b"x"), True), (flat(b""), True), (gzip.compress(b""), True),
                         (elf({".text": (BASE, b"no banner", True)}), False), (b"text", False), (b"", False)):
        file.write_bytes(data)
        assert looks_like_kernel(file) is answer
    file.write_bytes(bzimage(gzip.compress(KERNEL)))
    assert read_kernel(file) == KERNEL
