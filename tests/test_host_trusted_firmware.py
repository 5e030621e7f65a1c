# SPDX-License-Identifier: BSD-2-Clause
"""What is written into the firmware, and what guest and firmware find in the tree."""
from __future__ import annotations

import struct
import subprocess
from pathlib import Path

PREPARE = Path(__file__).parents[1] / "hosts" / "trusted-firmware" / "prepare.py"


def prepare(folder: Path, firmware: bytes) -> subprocess.CompletedProcess[str]:
    (folder / "source.bin").write_bytes(firmware)
    return subprocess.run(["/usr/bin/python3", PREPARE, folder / "source.bin", folder], capture_output=True, text=True, check=False)


def make_firmware() -> bytes:
    return b"\x11" * 0xf0 + struct.pack("<4I", 0x5afe570b, 0, 0, 0) + b"\x22" * 0x100


def test_the_firmware_knows_both_addresses(tmp_path: Path) -> None:
    assert prepare(tmp_path, make_firmware()).returncode == 0
    written = (tmp_path / "bl31.bin").read_bytes()
    assert struct.unpack_from("<4I", written, 0xf0) == (0, 0, 0x40000000, 0x40200000)
    assert written[:0xf0] + written[0x100:] == make_firmware()[:0xf0] + make_firmware()[0x100:], "nothing else changes"


def test_another_firmware_is_refused(tmp_path: Path) -> None:
    for firmware in (b"", b"\x11" * 0x200):
        done = prepare(tmp_path, firmware)
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr == f"{tmp_path / 'source.bin'}: it does not have 0x5afe570b at 0xf0: it is not the BL31 of plat/rpi/rpi4\n"
        assert not (tmp_path / "bl31.bin").exists()


def test_the_tree_is_whole(tmp_path: Path) -> None:
    """Each offset and size of the header is right, and each node ends."""
    prepare(tmp_path, make_firmware())
    tree = (tmp_path / "tree.dtb").read_bytes()
    magic, size, nodes, names, reserved, version, oldest, _, names_size, nodes_size = struct.unpack_from(">10I", tree)
    assert (magic, size, version, oldest) == (0xd00dfeed, len(tree), 17, 16)
    assert reserved == 40 and nodes == 56 and names == nodes + nodes_size and names + names_size == size
    at, depth, found = nodes, 0, []
    while (token := struct.unpack_from(">I", tree, at)[0]) != 9:
        at += 4
        if token == 1:
            name = tree[at:tree.index(b"\0", at)]
            found.append(name.decode())
            at += (len(name) + 4) & ~3
        elif token == 3:
            length, name_at = struct.unpack_from(">2I", tree, at)
            assert tree[names + name_at:].split(b"\0")[0].isascii()
            at += 8 + ((length + 3) & ~3)
        depth += {1: 1, 2: -1}.get(token, 0)
    assert depth == 0 and at + 4 == names
    assert found == ["", "cpus", "cpu@0", "cpu@1", "cpu@2", "cpu@3", "memory@0", "pl011@fe201000", "intc@ff841000"]
