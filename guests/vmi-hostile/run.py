#!/usr/bin/python3
# SPDX-License-Identifier: BSD-2-Clause
"""Runs every hostile program on a reference hypervisor, all in one boot, and compares how each ended with programs.def.

Between them runs a guest that behaves, which must still find everything as it should be. Many programs end only by the
host's watchdog, which is therefore short; if it stopped one that should have ended otherwise, all run again with a long
one and that counts, because a busy machine is no reason to fail. KTAP on standard output, or with --brief what
is not as expected, and a line an architecture. Exit status: 0 all as expected, 1 not, 3 could not be run.
"""
from __future__ import annotations

import argparse
import os
import re
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from guests.reference_boot import ARCHITECTURES, CannotRun, Seen, boot_guests, build_host, make  # noqa: E402
from harness.matrix.model import MatrixError  # noqa: E402

LINE = re.compile(r"PROGRAM\((\w+), ([\w|]+), ([\w|@]+)\)$")
MARK = b"hostile-program:"
FIELD_SIZE = 64
WATCHDOG_MS = 400            # a few times what a guest that ends by itself needs
PATIENT_WATCHDOG_MS = 4000   # many times that, on a busy machine too
BEHAVED_EVERY = 12


@dataclass(frozen=True)
class Program:
    name: str
    where: tuple[str, ...]
    ends: tuple[str, ...]

    def runs_on(self, arch: str) -> bool:
        return self.where == ("all",) or arch in self.where

    def ends_on(self, arch: str) -> tuple[str, ...]:
        pairs = [end.partition("@") for end in self.ends]
        return tuple(end for end, _, only in pairs if only in ("", arch))


@dataclass(frozen=True)
class Image:
    name: str
    file: Path
    ends: tuple[str, ...]


def read_programs(text: str) -> list[Program]:
    found = [match.groups() for match in map(LINE.match, text.splitlines()) if match]
    return [Program(name, tuple(where.split("|")), tuple(ends.split("|"))) for name, where, ends in found]


def choose_program(image: bytes, name: str) -> bytes:
    at = image.index(MARK)
    return image[:at] + (MARK + name.encode()).ljust(FIELD_SIZE, b"\0") + image[at + FIELD_SIZE:]


def damage(image: bytes) -> list[tuple[str, bytes]]:
    """Images that a host must refuse by name."""
    other_machine = image[:18] + (8).to_bytes(2, "little") + image[20:]
    return [("no-elf", b"this is no ELF image at all\n" * 64), ("empty", b""), ("cut-short", image[:3000]),
            ("other-machine", other_machine), ("header-alone", image[:52])]


def make_images(arch: str, programs: list[Program], out: Path) -> list[Image]:
    """The programs in order, one that behaves now and then and at the end, and images that are none."""
    hostile = (out / "hostile" / "vmi-hostile.elf").read_bytes()
    behaved = Image("behaved", out / "kernel" / "vmi-kernel.elf", ("exit",))
    images: list[Image] = []
    for program in programs:
        if not program.runs_on(arch):
            continue
        if len(images) % BEHAVED_EVERY == BEHAVED_EVERY - 1:
            images.append(behaved)
        images.append(Image(program.name, out / "images" / program.name, program.ends_on(arch)))
        write(images[-1].file, choose_program(hostile, program.name))
    for name, data in damage(hostile):
        images.append(Image(name, out / "images" / name, ("refused",)))
        write(images[-1].file, data)
    return [*images, behaved]


def write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def was_stopped(images: list[Image], seen: Seen) -> bool:
    """Whether the watchdog ended one that should have ended otherwise."""
    return any(seen.ends.get(index) == "timeout" and "timeout" not in image.ends for index, image in enumerate(images))


def judge(image: Image, index: int, seen: Seen) -> str:
    """Why this is not as expected, or nothing."""
    end = seen.ends.get(index)
    if end is None:
        return "the host did not say how it ended"
    if end.partition(":")[0] not in image.ends:
        return f"ended by '{end}', expected {' or '.join(image.ends)}"
    return "; ".join(seen.complaints.get(index, ()))


def run(arch: str, version: str, out: Path, seconds: float) -> tuple[int, str]:
    """Exit status and report."""
    programs = read_programs((HERE / "programs.def").read_text())
    make(HERE, out / "hostile", RELEASE="4.3", ARCH=arch)
    make(HERE.parent / "vmi-kernel", out / "kernel", RELEASE="4.3", ARCH=arch)
    images = make_images(arch, programs, out)
    guests = [(image.name, image.file) for image in images]
    seen = boot_guests(arch, build_host(arch, version, out, WATCHDOG_MS), guests, out, seconds)
    if was_stopped(images, seen):
        seen = boot_guests(arch, build_host(arch, version, out, PATIENT_WATCHDOG_MS), guests, out, seconds)
    return report(arch, version, images, seen)


def report(arch: str, version: str, images: list[Image], seen: Seen) -> tuple[int, str]:
    failed = 0
    lines = [f"KTAP version 1\n1..{len(images) + 1}"]
    for index, image in enumerate(images):
        why = judge(image, index, seen)
        failed += bool(why)
        if why:
            lines.append(f"# {image.name}: {why}")
        lines.append(f"{'not ok' if why else 'ok'} {index + 1} {arch}.{version}.{image.name} "
                     f"# {seen.ends.get(index, 'nothing')}")
    survived = seen.done and not seen.wrong
    lines.append(f"{'ok' if survived else 'not ok'} {len(images) + 1} {arch}.{version}.host-survives")
    return (1 if failed or not survived else 0), "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0],
                                     epilog="example: guests/vmi-hostile/run.py --arch arm64")
    parser.add_argument("--arch", action="append", choices=ARCHITECTURES, help="of the guests; all four without it")
    parser.add_argument("--version", default="4.3", help="of the host: one with all families (4.3)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "hostile", help="folder for what is built")
    parser.add_argument("--brief", action="store_true", help="what is not as expected, and a line an architecture")
    parser.add_argument("--seconds", type=float, default=120, help="for one boot (120)")
    arguments = parser.parse_args()
    archs = arguments.arch or list(ARCHITECTURES)
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        runs = [pool.submit(run, arch, arguments.version, arguments.out.resolve() / arch / arguments.version,
                            arguments.seconds) for arch in archs]
        return max(show(arch, done, arguments.brief) for arch, done in zip(archs, runs))


def shorten(arch: str, ktap: str) -> str:
    """What a person wants to see of it."""
    lines = ktap.splitlines()[2:]
    results = [line for line in lines if not line.startswith("#")]
    failed = [line for line in results if line.startswith("not ok")]
    summary = f"{f'vmi-hostile {arch}':<22} {len(results):3} tests, {len(failed)} failed"
    return "\n".join([*(line for line in lines if line in failed or line.startswith("#")), summary])


def show(arch: str, done: Future[tuple[int, str]], brief: bool) -> int:
    """Prints what a run had to say, once it is over. Its exit status."""
    try:
        status, text = done.result()
    except (CannotRun, MatrixError) as error:
        print(f"vmi-hostile on {arch}: {error}", file=sys.stderr)
        return 3
    print(shorten(arch, text) if brief else text, flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
