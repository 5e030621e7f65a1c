# SPDX-License-Identifier: BSD-2-Clause
"""Boots guests on the reference hypervisor outside of the matrix, with a watchdog of its own, for run.py of a guest."""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import yaml

from harness.matrix.archive import make_nonce, write_archive
from harness.matrix.fill import fill_boot, from_top
from harness.matrix.frames import Frame, FrameSplitter
from harness.matrix.supervise import Ending, Task, run_command, run_tasks

ROOT = Path(__file__).resolve().parent.parent
ARCHITECTURES = ("x86_64", "i386", "arm64", "riscv64")
BUILD_SECONDS = 600.0
LONGEST_OUTPUT = 64 << 20
LONGEST_LINE = 300
MOST_LINES = 10000
KEPT = ("ok ", "not ok ", "# random")


class CannotRun(Exception):
    """Says what is missing."""


@dataclass
class Seen:
    """What the host said of each guest, and what came out between."""
    ends: dict[int, str] = field(default_factory=dict)
    complaints: dict[int, list[str]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)      # KTAP of the guests, and what they say of themselves
    current: int = -1
    done: bool = False
    wrong: list[str] = field(default_factory=list)
    rest: bytes = b""

    def take_frame(self, frame: Frame) -> None:
        if frame.kind == "start":
            self.current, self.rest = frame.index, b""
        elif frame.kind == "end":
            self.ends[frame.index] = frame.text
        elif frame.kind == "done":
            self.done = True
        else:
            self.wrong.append(frame.text)

    def take_data(self, data: bytes) -> None:
        lines = (self.rest + data).split(b"\n")
        self.rest = lines.pop()[-4096:]
        for line in lines:
            text = line.decode("ascii", "backslashreplace")[:LONGEST_LINE]
            if text.startswith("not ok"):
                self.complaints.setdefault(self.current, []).append(text)
            if text.startswith(KEPT) and len(self.lines) < MOST_LINES:
                self.lines.append(text)


def make(folder: Path, out: Path, **variables: str) -> None:
    command = ["make", "-s", "-f", from_top(folder / "Makefile", ROOT), f"OUT={from_top(out, ROOT)}",
               *(f"{name}={value}" for name, value in variables.items())]
    ending, output, errors = run_command(command, ROOT, BUILD_SECONDS)
    if not ending.in_order:
        raise CannotRun(f"{' '.join(command)}: {ending.words()}: {(errors or output).strip()[-2000:]}")


def machine_of(arch: str) -> str:
    return "x86_64" if arch == "i386" else arch


def build_host(arch: str, version: str, out: Path, watchdog_ms: int) -> Path:
    """A folder for each watchdog, so that neither is made again when the other is wanted."""
    folder = out / f"host-{watchdog_ms}"
    make(ROOT / "hosts" / "reference", folder, VERSION=version, ARCH=machine_of(arch), WATCHDOG_MS=str(watchdog_ms))
    return folder / "hypervisor.elf"


def boot_command(machine: str, image: Path, archive: Path) -> list[str]:
    host = yaml.safe_load((ROOT / "hosts" / "reference" / "host.yaml").read_text())
    command = host["boot"]["arch"][machine]
    return fill_boot(command, {"image": str(image), "archive": str(archive)})


def boot(command: list[str], nonce: str, seconds: float) -> Seen:
    """Reads the console until the host is done, or for so many seconds."""
    seen = Seen()
    splitter = FrameSplitter(nonce, seen.take_frame, seen.take_data)
    endings: list[Ending] = []
    run_tasks([Task(command, ROOT, seconds, LONGEST_OUTPUT, endings.append, splitter.feed, splitter.feed)], 1)
    splitter.close()
    if endings[0].reason == "not-started":
        raise CannotRun(endings[0].words())
    return seen


def boot_guests(arch: str, host: Path, guests: list[tuple[str, Path]], out: Path, seconds: float) -> Seen:
    """All guests, by name and image, in one boot."""
    nonce, archive = make_nonce(), out / "guests.cpio"
    write_archive(archive, nonce, guests)
    return boot(boot_command(machine_of(arch), host, archive), nonce, seconds)
