# SPDX-License-Identifier: BSD-2-Clause
"""hosts/xen-arm64: what Xen takes for a kernel, and how that loads the guest. The loader's C runs here, with a Xen that prints."""
from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DISK = {"linux,initrd-start": b"\xdd" * 8, "linux,initrd-end": b"\xde" * 8}
MAIN = r"""
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint64_t load_guest(uint64_t tree, uint8_t *base);
int64_t call_xen(uint64_t number, uint64_t a, uint64_t b, uint64_t c);

int64_t call_xen(uint64_t number, uint64_t a, uint64_t b, uint64_t c)
{
	if (number == 29 && a == 2)
		exit(*(const uint32_t *)b == 1 ? 3 : 4);
	if (number != 18 || a != 0)
		exit(5);
	fwrite((const char *)c, 1, b, stdout);
	return 0;
}

static uint8_t tree[4096], disk[65536], base[16384];

static size_t read_file(const char *name, uint8_t *data, size_t room)
{
	FILE *file = name ? fopen(name, "rb") : NULL;
	const size_t size = file ? fread(data, 1, room, file) : 0;

	return file && fclose(file) == 0 ? size : 0;
}

/* Writes a number, big-endian, in the place of eight times the same byte. */
static void fill_in(uint8_t mark, uint64_t number)
{
	size_t place, i;

	for (place = 0; place + 8 <= sizeof(tree); place++) {
		for (i = 0; i < 8 && tree[place + i] == mark; i++)
			;
		if (i == 8)
			for (i = 0; i < 8; i++)
				tree[place + i] = (uint8_t)(number >> (56 - 8 * i));
	}
}

int main(int argc, char **argv)
{
	const size_t size = read_file(argc > 2 ? argv[2] : NULL, disk, sizeof(disk));
	uint8_t *exact = malloc(size + 1);		/* whatever is read behind it is found */
	uint64_t entry;
	size_t i;

	if (!read_file(argv[1], tree, sizeof(tree)))
		return 6;
	if (!exact || !(exact = realloc(exact, size ? size : 1)))
		return 7;
	memcpy(exact, disk, size);
	fill_in(0xdd, (uintptr_t)exact);
	fill_in(0xde, (uintptr_t)exact + size);
	fill_in(0xdf, (uintptr_t)base + sizeof(base));
	for (i = 0; i < sizeof(base); i++)
		base[i] = 0xee;
	entry = load_guest((uintptr_t)tree, base);
	printf("entry %lu\n", (unsigned long)(entry - (uintptr_t)base));
	for (i = 0; i < sizeof(base); i++)
		printf("%02x", base[i]);
	free(exact);
	return 0;
}
"""


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("loader")
    (folder / "main.c").write_text(MAIN)
    subprocess.run(["cc", "-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-Wall", "-Wextra", "-Werror", "-o",
                    folder / "loader", folder / "main.c", ROOT / "hosts" / "xen-arm64" / "load.c", ROOT / "guests" / "arch" / "tree.c"], check=True)
    return folder / "loader"


def tree(properties: dict[str, bytes]) -> bytes:
    """A device tree whose node chosen has these properties, and that has memory up to the end of what is loaded into."""
    strings, body = b"", struct.pack(">I", 1) + b"\0" * 4 + struct.pack(">I", 1) + b"chosen\0\0"
    for name, value in properties.items():
        body += struct.pack(">III", 3, len(value), len(strings)) + value + b"\0" * (-len(value) % 4)
        strings += name.encode() + b"\0"
    body += struct.pack(">II", 2, 1) + b"memory@0" + b"\0" * 4
    body += struct.pack(">III", 3, 16, len(strings)) + b"\0" * 8 + b"\xdf" * 8
    strings += b"reg\0"
    body += struct.pack(">III", 2, 2, 9)
    return struct.pack(">IIIIIIIIII", 0xd00dfeed, 56 + len(body) + len(strings), 56, 56 + len(body), 40, 17, 16, 0, len(strings), len(body)) + \
        b"\0" * 16 + body + strings


def elf(machine: int = 183, kind: bytes = b"\x02\x01") -> bytes:
    """Two segments with a gap between them, the first in memory not the first in the file; the second has 16 bytes more in memory."""
    segments = [(1, 6, 0x800, 0x80001000, 0x80001000, 5, 21, 4096), (0x6474e551, 6, 0, 0, 0, 0, 0, 16),
                (1, 5, 0x400, 0x80000000, 0x80000000, 4, 4, 4096)]
    head = b"\x7fELF" + kind + b"\x01" + b"\0" * 9
    head += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, 0x80000002, 64, 0, 0, 64, 56, len(segments), 64, 0, 0)
    image = bytearray(head + b"".join(struct.pack("<IIQQQQQQ", *segment) for segment in segments)).ljust(0x900, b"\x11")
    image[0x400:0x404], image[0x800:0x805] = b"code", b"datas"
    return bytes(image)


def changed(at: int, value: int, size: int = 8) -> bytes:
    """The file with a number in its headers replaced: the first segment's are from byte 64 on."""
    image = bytearray(elf())
    image[at:at + size] = value.to_bytes(size, "little")
    return bytes(image)


def run(loader: Path, folder: Path, properties: dict[str, bytes], disk: bytes | None) -> subprocess.CompletedProcess[str]:
    (folder / "tree").write_bytes(tree(properties))
    arguments = [loader, folder / "tree"]
    if disk is not None:
        (folder / "disk").write_bytes(disk)
        arguments.append(folder / "disk")
    return subprocess.run(arguments, capture_output=True, text=True)


def test_guest_is_loaded(loader: Path, tmp_path: Path) -> None:
    done = run(loader, tmp_path, {"bootargs": b"guest\0"} | DISK, elf())
    assert done.returncode == 0 and not done.stderr, done.stderr
    entry, memory = done.stdout.splitlines()
    assert entry == "entry 2"
    found = bytes.fromhex(memory)
    assert found[:0x1000] == b"code" + b"\xee" * 0xffc
    assert found[0x1000:] == b"datas" + b"\0" * 16 + b"\xee" * (0x3000 - 21)


@pytest.mark.parametrize(("properties", "disk", "message"), [
    ({"bootargs": b"guest\0"}, None, "the device tree names no RAM disk"),
    (DISK, elf(machine=62), "the RAM disk is no ELF file for arm64"),
    (DISK, elf(kind=b"\x01\x01"), "the RAM disk is no ELF file for arm64"),
    (DISK, elf(kind=b"\x02\x02"), "the RAM disk is no ELF file for arm64"),
    ({"linux,initrd-start": b"\xdd" * 8}, elf(), "the device tree names no RAM disk"),
    (DISK, b"\x1f\x8b" * 64, "the RAM disk is no ELF file for arm64"), (DISK, elf()[:30], "the RAM disk is no ELF file for arm64"),
    (DISK, elf()[:100], "the RAM disk ends before"), (DISK, elf()[:0x802], "the RAM disk ends before"),
    (DISK, changed(32, 0xfffffffffffffff0), "the RAM disk ends before"), (DISK, changed(32, 68), "of no known form"),
    (DISK, changed(54, 8, 2), "of no known form"), (DISK, changed(64 + 8, 0xfffffffffffffff0), "the RAM disk ends before"),
    (DISK, changed(64 + 32, 0xfffffffffffffff0), "the RAM disk ends before"), (DISK, changed(64 + 40, 4), "does not fit into memory"),
    (DISK, changed(64 + 40, 0xffffffffffffffff), "does not fit into memory"), (DISK, changed(64 + 40, 1 << 40), "there is no room"),
    (DISK, changed(64 + 16, 0), "there is no room"), (DISK, changed(64 + 16, 0x80004000 - 20), "there is no room"),
    (DISK, changed(24, 0x7fffffff), "begins at no address"), (DISK, changed(24, 0x80001000 + 21), "begins at no address"),
    (DISK, changed(56, 0, 2), "begins at no address")])
def test_what_is_no_guest_ends_the_domain(loader: Path, tmp_path: Path, properties: dict[str, bytes], disk: bytes | None, message: str) -> None:
    done = run(loader, tmp_path, properties, disk)
    assert done.returncode == 3 and not done.stderr, done.stderr
    assert done.stdout.startswith("\n# xen-arm64: ") and message in done.stdout and done.stdout.count("\n") == 2


def test_kernel_has_the_header_that_xen_looks_for(tmp_path: Path) -> None:
    subprocess.run(["make", "-s", "-C", ROOT / "hosts" / "xen-arm64", f"OUT={tmp_path}"], check=True)
    image = (tmp_path / "loader.img").read_bytes()
    code, offset, size, flags = struct.unpack_from("<QQQQ", image)
    assert image[56:60] == b"ARM\x64" and offset == 0
    assert code & 0xfc000000 == 0x14000000 and 64 <= 4 * (code & 0x3ffffff) < len(image)      # it begins with a branch over the header
    assert flags & 1 == 0 and len(image) < 0x100000 <= size
