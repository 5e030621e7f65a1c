# SPDX-License-Identifier: BSD-2-Clause
"""A host that takes many guests in one boot: reads the archive, runs each guest as a program, prints the lines around it.

    fake_host.py ARCHIVE [TROUBLE]

A guest that holds a line `#HOST: what` gets that treatment: die-before, die, die-after, hang, hang-after, end REASON.
TROUBLE is the host's own: at-boot, hang-at-boot, no-done, early-done, out-of-order, twice, wrong-name, no-start, gibberish,
crlf, after-done, flood, unavailable, unavailable-later. Written apart from the runner: it shares no code with what it tests.
"""
import os
import subprocess
import sys
import time
from pathlib import Path


def read_archive(path: Path) -> list[tuple[str, bytes]]:
    data, at, files = path.read_bytes(), 0, []
    while True:
        assert data[at:at + 6] == b"070701" and at % 4 == 0, "not an archive"
        numbers = [int(data[at + 6 + 8 * index:at + 14 + 8 * index], 16) for index in range(13)]
        size, name_size = numbers[6], numbers[11]
        name = data[at + 110:at + 110 + name_size]
        assert name[-1:] == b"\0"
        begin = (at + 110 + name_size + 3) & ~3
        if name == b"TRAILER!!!\0":
            assert begin == len(data)
            return files
        files.append((name[:-1].decode(), data[begin:begin + size]))
        at = (begin + size + 3) & ~3


class Console:
    def __init__(self, newline: bytes) -> None:
        self.fresh, self.newline = True, newline

    def write(self, data: bytes) -> None:
        if data:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
            self.fresh = data.endswith(b"\n")

    def line(self, text: str) -> None:
        self.write((b"" if self.fresh else self.newline) + text.encode() + self.newline)


def die() -> None:
    print("the host breaks down", file=sys.stderr, flush=True)
    os.kill(os.getpid(), 9)


def hang() -> None:
    time.sleep(300)


def run_guest(console: Console, image: bytes) -> None:
    program = Path(f"{sys.argv[1]}.{os.getpid()}")
    program.write_bytes(image)
    program.chmod(0o755)
    try:
        with subprocess.Popen([program], stdout=subprocess.PIPE) as process:
            while data := os.read(process.stdout.fileno(), 4096):
                console.write(data)
    finally:
        program.unlink()


def main() -> None:
    trouble = sys.argv[2] if len(sys.argv) > 2 else ""
    console = Console(b"\r\n" if trouble == "crlf" else b"\n")
    (first, nonce), *guests = read_archive(Path(sys.argv[1]))
    assert first == "nonce" and nonce.isalnum() and len(nonce) == 32
    prefix = f"# hvabi-host: {nonce.decode()}"
    console.write(b"\0\0firmware of the host\n")
    {"at-boot": die, "hang-at-boot": hang}.get(trouble, lambda: None)()
    if trouble == "unavailable":
        console.line(f"{prefix} unavailable there is no /dev/machine")
        return
    if trouble == "flood":
        while True:
            console.line("the host talks and talks")
    if trouble == "out-of-order":
        guests.reverse()
    for index, (name, image) in enumerate(guests):
        if trouble == "out-of-order":
            index = len(guests) - 1 - index
        wanted = next((line[7:].strip() for line in image.decode("latin-1").splitlines() if line.startswith("#HOST:")), "")
        {"die-before": die, "hang-before": hang}.get(wanted, lambda: None)()
        if trouble != "no-start":
            console.line(f"{prefix} start {index} {'another' if trouble == 'wrong-name' else name}")
        if trouble == "twice":
            console.line(f"{prefix} start {index} {name}")
        if trouble == "gibberish":
            console.line(f"{prefix} begin {index}")
        run_guest(console, image)
        {"die": die, "hang": hang}.get(wanted, lambda: None)()
        reason = wanted.removeprefix("end ") if wanted.startswith("end ") else "exit"
        console.line(f"{prefix} end {index} {reason}")
        {"die-after": die, "hang-after": hang}.get(wanted, lambda: None)()
        if trouble == "unavailable-later":
            console.line(f"{prefix} unavailable the machine is gone")
            return
        if trouble == "early-done":
            console.line(f"{prefix} done")
            return
    if trouble == "no-done":
        return
    console.line(f"{prefix} done")
    if trouble == "after-done":
        console.line(f"{prefix} start 0 {guests[0][0]}")
        hang()


main()
