# SPDX-License-Identifier: BSD-2-Clause
"""Guests of pseries: how their images lie in the file, and that both byte orders are told the same."""
from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUEST = "papr-boundaries"       # it ends by itself on every QEMU
SECONDS = 120
ENTRY = 0x100                   # where the machine starts in what it loaded
LOADED = 1
ORDERS = {"ppc64": (">", 2), "ppc64le": ("<", 1)}
FACTS = re.compile(r"# hvabi: (?:begin|status|value)=|(?:not )?ok [0-9]")


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    found = {}
    for arch in ORDERS:
        out = tmp_path_factory.mktemp(arch)
        subprocess.run(["make", "-s", "-C", ROOT / "guests" / GUEST, f"ARCH={arch}", f"OUT={out}"], check=True, timeout=SECONDS)
        found[arch] = out / f"{GUEST}.elf"
    return found


@pytest.mark.parametrize("arch", ORDERS)
def test_image_lies_in_the_file_as_in_memory(images: dict[str, Path], arch: str) -> None:
    """QEMU copies the file as it is to address 0, whatever its headers say."""
    data = images[arch].read_bytes()
    order, told = ORDERS[arch]
    assert data[4:6] == bytes([2, told])
    entry, at = struct.unpack_from(order + "QQ", data, 24)
    assert entry == ENTRY
    size, count = struct.unpack_from(order + "HH", data, 54)
    segments = [struct.unpack_from(order + "IIQQQQQ", data, at + n * size) for n in range(count)]
    loaded = [(offset, address, physical) for kind, _, offset, address, physical, _, _ in segments if kind == LOADED]
    assert loaded == [(0, 0, 0)]
    assert at + count * size <= ENTRY


@pytest.mark.parametrize("arch", ORDERS)
def test_first_instruction_is_one_that_a_big_endian_processor_understands(images: dict[str, Path], arch: str) -> None:
    """A branch forward, to what turns the processor around or to the guest's own code."""
    first, = struct.unpack_from(">I", images[arch].read_bytes(), ENTRY)
    assert first & 0xfc000003 == 0x48000000 and 0 < first & 0x03fffffc < 0x100


def boot(image: Path) -> list[str]:
    command = ["qemu-system-ppc64", "-M", "pseries", "-accel", "tcg", "-m", "256", "-nic", "none", "-display", "none", "-serial", "stdio",
               "-no-reboot", "-bios", str(image)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS)
    assert done.stdout.endswith("# hvabi: end\n"), done.stdout[-500:] + done.stderr[-500:]
    return [line for line in done.stdout.splitlines() if FACTS.match(line)]


def test_both_byte_orders_are_told_the_same(images: dict[str, Path]) -> None:
    """Every test, its outcome, and the status and value of every call, which travel in registers."""
    big, little = (boot(images[arch]) for arch in ORDERS)
    assert len(big) > 50
    assert big == little
