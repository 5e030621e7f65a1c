#!/usr/bin/python3
# SPDX-License-Identifier: BSD-2-Clause
"""Does what the firmware of a Raspberry Pi 4 does before it starts Trusted Firmware-A: hosts/trusted-firmware/prepare.py BL31 FOLDER.
Writes FOLDER/bl31.bin, which knows where the guest and the device tree are, and FOLDER/tree.dtb."""
from __future__ import annotations

import struct
import sys
from pathlib import Path

STUB, MAGIC = 0xf0, 0x5afe570b      # four words: this number, a version, the address of the device tree, that of the kernel
TREE, GUEST = 0x40000000, 0x40200000
MEMORY = 2 << 30
SERIAL, GIC = 0xfe201000, 0xff841000
CPUS = 4
BEGIN_NODE, END_NODE, PROPERTY, END = 1, 2, 3, 9


class NoFirmware(ValueError):
    """The file is no BL31 for that board, and why."""


def tell_addresses(firmware: bytes) -> bytes:
    """The image with both addresses, and 0 in place of the magic number: then it believes them."""
    if firmware[STUB:STUB + 4] != struct.pack("<I", MAGIC):
        raise NoFirmware(f"it does not have {MAGIC:#x} at {STUB:#x}: it is not the BL31 of plat/rpi/rpi4")
    return firmware[:STUB] + struct.pack("<4I", 0, 0, TREE, GUEST) + firmware[STUB + 16:]


class Tree:
    """A flattened device tree (version 17), written node by node."""

    def __init__(self) -> None:
        self._nodes, self._names = b"", b""

    def begin(self, name: str) -> None:
        self._nodes += struct.pack(">I", BEGIN_NODE) + pad(name.encode() + b"\0")

    def end(self) -> None:
        self._nodes += struct.pack(">I", END_NODE)

    def put(self, name: str, value: str | list[int]) -> None:
        """A property: a text, or numbers of 32 bits."""
        data = value.encode() + b"\0" if isinstance(value, str) else struct.pack(f">{len(value)}I", *value)
        self._nodes += struct.pack(">3I", PROPERTY, len(data), len(self._names)) + pad(data)
        self._names += name.encode() + b"\0"

    def write(self) -> bytes:
        nodes = self._nodes + struct.pack(">I", END)
        header, reserved = 40, bytes(16)
        start = header + len(reserved)
        return struct.pack(">10I", 0xd00dfeed, start + len(nodes) + len(self._names), start, start + len(nodes), header, 17, 16, 0,
                           len(self._names), len(nodes)) + reserved + nodes + self._names


def pad(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def make_tree() -> bytes:
    """What a guest of hvabi reads, and what the firmware wants to change: it adds the node psci and the way to start a CPU."""
    tree = Tree()
    tree.begin("")
    tree.put("compatible", "raspberrypi,4-model-b")
    tree.put("#address-cells", [2])
    tree.put("#size-cells", [2])
    tree.begin("cpus")
    tree.put("#address-cells", [1])
    tree.put("#size-cells", [0])
    for cpu in range(CPUS):
        tree.begin(f"cpu@{cpu}")
        tree.put("device_type", "cpu")
        tree.put("compatible", "arm,cortex-a72")
        tree.put("reg", [cpu])
        tree.put("enable-method", "spin-table")
        tree.end()
    tree.end()
    for name, kind, reg in (("memory@0", "memory", [0, 0, 0, MEMORY]), (f"pl011@{SERIAL:x}", "arm,pl011", [0, SERIAL, 0, 0x200]),
                            (f"intc@{GIC:x}", "arm,gic-400", [0, GIC, 0, 0x1000, 0, GIC + 0x1000, 0, 0x2000])):
        tree.begin(name)
        tree.put("device_type" if kind == "memory" else "compatible", kind)
        tree.put("reg", reg)
        tree.end()
    tree.end()
    return tree.write()


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    source, folder = map(Path, arguments)
    try:
        (folder / "bl31.bin").write_bytes(tell_addresses(source.read_bytes()))
        (folder / "tree.dtb").write_bytes(make_tree())
    except (NoFirmware, OSError) as error:
        print(f"{source}: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
