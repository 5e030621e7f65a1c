# SPDX-License-Identifier: BSD-2-Clause
"""What an archive of guests holds, read back by its format."""
from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.matrix.archive import write_archive

HEADER = 6 + 13 * 8


def read_archive(data: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while True:
        fields = [int(data[place:place + 8], 16) for place in range(at + 6, at + HEADER, 8)]
        size, name_size = fields[6], fields[11]
        name = data[at + HEADER:at + HEADER + name_size - 1].decode()
        start = (at + HEADER + name_size + 3) // 4 * 4
        if name == "TRAILER!!!":
            return
        yield name, data[start:start + size]
        at = (start + size + 3) // 4 * 4


def test_images_of_any_size(tmp_path: Path) -> None:
    images = {f"guest{size}": bytes(range(256))[:size] * (size and 5) for size in (0, 1, 2, 3, 4, 255)}
    for name, data in images.items():
        (tmp_path / name).write_bytes(data)
    file = tmp_path / "boot.cpio"
    write_archive(file, "n" * 32, [(name, tmp_path / name) for name in images])
    assert file.stat().st_size % 4 == 0
    assert list(read_archive(file.read_bytes())) == [("nonce", b"n" * 32), *images.items()]


def test_an_image_that_the_format_cannot_hold(tmp_path: Path) -> None:
    (tmp_path / "large").touch()
    os.truncate(tmp_path / "large", 1 << 32)
    with pytest.raises(OSError, match="larger than 4095 MiB"):
        write_archive(tmp_path / "boot.cpio", "n" * 32, [("large", tmp_path / "large")])
    assert (tmp_path / "boot.cpio").stat().st_size < 1000
