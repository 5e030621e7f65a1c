# SPDX-License-Identifier: BSD-2-Clause
"""hosts/vrom: the ROM as it is built, and guests/vmi3-kernel without it, on it, and on it under the reference hypervisor."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOST = ROOT / "hosts" / "vrom"
UNIT = 512
SECONDS = 60
MACHINE = ["qemu-system-i386", "-M", "pc", "-accel", "tcg", "-cpu", "max", "-m", "256", "-nic", "none", "-vga", "none", "-display", "none",
           "-serial", "stdio", "-no-reboot"]


def build(folder: str, out: Path, *words: str) -> None:
    subprocess.run(["make", "-s", "-C", ROOT / folder, f"OUT={out}", *words], check=True)


def number(rom: bytes, offset: int, size: int = 2) -> int:
    return int.from_bytes(rom[offset:offset + size], "little")


def text_at(rom: bytes, offset: int) -> str:
    return rom[offset:rom.index(b"\0", offset)].decode()


def seal(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-I", HOST / "seal.py", *map(str, words)], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("vrom")
    build("hosts/vrom", out)
    build("guests/vmi3-kernel", out)
    return out


def boot(built: Path, rom: Path) -> str:
    done = subprocess.run([*MACHINE, "-option-rom", str(rom), "-kernel", str(built / "vmi3-kernel.elf")], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=SECONDS, check=False)
    assert "# hvabi: end" in done.stdout, done.stdout + done.stderr
    return done.stdout


def test_the_rom_is_one(built: Path) -> None:
    rom = (built / "vmi.rom").read_bytes()
    assert rom[:2] == b"\x55\xaa" and rom[8:12] == b"cVmi" and (rom[13], rom[12]) == (3, 0)
    assert len(rom) == rom[2] * UNIT and sum(rom) & 0xff == 0
    pci, pnp = number(rom, 24), number(rom, 26)
    assert rom[pci:pci + 4] == b"PCIR" and (number(rom, pci + 4), number(rom, pci + 6)) == (0x15ad, 0x0801)
    assert number(rom, pci + 16) == rom[2] and rom[pci + 21] & 0x80
    assert rom[pnp:pnp + 4] == b"$PnP" and sum(rom[pnp:pnp + rom[pnp + 5] * 16]) & 0xff == 0
    assert (text_at(rom, number(rom, pnp + 14)), text_at(rom, number(rom, pnp + 16))) == ("hvabi", "VMI ROM")
    assert text_at(rom, number(rom, 22)) == "BSD-2-Clause"
    assert rom[0x80] == rom[0x88] == 0xe9, "both jump slots are jumps"


def test_the_licence_is_what_the_builder_says(tmp_path: Path) -> None:
    build("hosts/vrom", tmp_path, "LICENCE=GPL v2")
    rom = (tmp_path / "vmi.rom").read_bytes()
    assert text_at(rom, number(rom, 22)) == "GPL v2" and sum(rom) & 0xff == 0


def test_what_is_no_rom_is_not_sealed(built: Path, tmp_path: Path) -> None:
    code, rom = tmp_path / "code", tmp_path / "rom"
    code.write_bytes(b"no rom at all")
    done = seal(code, rom)
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "does not begin with 55 AA" in done.stderr
    code.write_bytes((built / "code.bin").read_bytes().ljust(65536, b"\0"))
    done = seal(code, rom)
    assert done.returncode == 1 and "65536 bytes are too many" in done.stderr and not rom.exists()
    assert seal(code).returncode == 2
    done = seal(tmp_path / "nowhere", rom)
    assert done.returncode == 3 and done.stderr.endswith("nowhere: No such file or directory\n")


def test_one_image_in_three_environments(tmp_path: Path) -> None:
    done = subprocess.run([ROOT / "hvabi", "matrix", "--guest", "vmi3-kernel@*", "--host", "vrom@*", "--out", tmp_path], capture_output=True,
                          text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    cells = {cell["host"]: cell for cell in json.loads((tmp_path / "results.json").read_text())["cells"]}
    assert {host: cell["verdict"] for host, cell in cells.items()} == dict.fromkeys(("vrom@none", "vrom@bare", "vrom@reference"), "ok")
    sites = {host: {name.removeprefix("sites."): int(value) for name, value in cell["facts"].items() if name.startswith("sites.")}
             for host, cell in cells.items()}
    count = sites["vrom@none"]["native"]
    assert count > 0 and sites["vrom@none"] == {"native": count, "call": 0, "jump": 0, "nothing": 0}
    for host in ("vrom@bare", "vrom@reference"):
        assert sum(sites[host].values()) == count and sites[host]["jump"] == 1, "it is one image"
        assert int(cells[host]["facts"]["rom"], 0) >= 0xc0000 and cells[host]["facts"]["release"] == "3.0"
    assert sites["vrom@bare"]["nothing"] > 0, "on bare hardware there is nothing to announce"
    assert sites["vrom@reference"]["nothing"] == 0 and sites["vrom@reference"]["call"] > sites["vrom@bare"]["call"], "the hypervisor has a call"
    assert [cells[host]["facts"]["timer"] for host in ("vrom@none", "vrom@bare", "vrom@reference")] == ["0", "0", "1"]
    passed = {host: {test["name"] for test in cell["tests"] if test["outcome"] == "pass"} for host, cell in cells.items()}
    assert passed["vrom@none"] < passed["vrom@bare"] < passed["vrom@reference"]


@pytest.mark.parametrize("words, said", [
    (("LICENCE=Proprietary",), "has a licence that this kernel does not take: it is not used"),
    (("API_MAJOR=2",), "is of version 2.0, and not of 3: it is not used")])
def test_a_rom_that_is_not_for_this_kernel_is_not_used(built: Path, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    build("hosts/vrom", tmp_path, *words)
    log = boot(built, tmp_path / "vmi.rom")
    assert said in log and "# hvabi: rom=0x0\n" in log and "not ok" not in log


def test_a_rom_that_does_something_else_is_seen(built: Path, tmp_path: Path) -> None:
    """It reads CR3 in place of CR2."""
    code = (built / "code.bin").read_bytes()
    wrong = code.replace(b"\x0f\x20\xd0\xc3", b"\x0f\x20\xd8\xc3")
    assert code.count(b"\x0f\x20\xd0\xc3") == 1 and seal_to(tmp_path, wrong).returncode == 0
    log = boot(built, tmp_path / "rom")
    assert "not ok 3 vmi3.cpu.control" in log and log.count("not ok") == 1


def seal_to(folder: Path, code: bytes) -> subprocess.CompletedProcess[str]:
    (folder / "code").write_bytes(code)
    return seal(folder / "code", folder / "rom")
