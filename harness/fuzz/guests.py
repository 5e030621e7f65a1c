# SPDX-License-Identifier: BSD-2-Clause
"""Boots the reference hypervisor with one vmi-fuzz image, and says in a line what became of it.

Exit codes: 0 every test passed and the guest ended in order, 1 not so, 2 usage, 3 it could not be started.
"""
from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from harness.matrix.archive import make_nonce, write_archive    # noqa: E402
from harness.matrix.fill import fill_boot                       # noqa: E402
from harness.matrix.frames import Frame, FrameSplitter          # noqa: E402
from harness.matrix.ktap import KtapParser                      # noqa: E402
from harness.matrix.load import load_guest_file, load_host      # noqa: E402
from harness.matrix.model import MatrixError                    # noqa: E402
from harness.matrix.supervise import Ending, Task, run_tasks     # noqa: E402

HOST = ROOT / "hosts" / "reference" / "host.yaml"
GUEST = ROOT / "guests" / "vmi-fuzz" / "guest.yaml"
STATUS = "fuzz.status."
MOST_OUTPUT = 64 << 20


@dataclass
class Run:
    """What a boot said: the guest's results, the host's own lines, how long it took."""
    parser: KtapParser
    frames: list[Frame] = field(default_factory=list)
    seconds: float = 0.0


def planned_tests() -> list[str]:
    return [test.name for spec in load_guest_file(GUEST, ROOT) for test in spec.extra_tests]


def boot_command(arch: str, host: Path, archive: Path) -> list[str]:
    spec = load_host(HOST, ROOT)
    commands = dict(spec.versions[-1].boot_for)
    command = commands.get(arch) or commands[dict(spec.machines)[arch]]
    return fill_boot(command, {"image": str(host), "archive": str(archive)})


def boot(arch: str, host: Path, guest: Path, seconds: int) -> Run:
    archive, nonce = guest.with_suffix(".cpio"), make_nonce()
    write_archive(archive, nonce, [(guest.name, guest)])
    run = Run(KtapParser(planned_tests()))
    splitter = FrameSplitter(nonce, run.frames.append, run.parser.feed)
    output = bytearray()
    endings: list[Ending] = []
    run_tasks([Task(boot_command(arch, host, archive), ROOT, seconds, MOST_OUTPUT, endings.append, output.extend,
                    sys.stderr.buffer.write)], 1)
    if endings[0].reason == "not-started":
        raise MatrixError(endings[0].words())
    run.seconds = endings[0].seconds
    guest.with_suffix(".log").write_bytes(output)
    splitter.feed(bytes(output))
    splitter.close()
    run.parser.close()
    return run


def find_problems(run: Run) -> list[str]:
    """Empty if all is well."""
    said = [(frame.kind, frame.text) for frame in run.frames]
    problems = [f"{name}: {result.outcome or 'not run'} {result.message}".rstrip()
                for name, result in run.parser.report.results.items() if result.outcome != "pass"]
    if said[1:] != [("end", "exit"), ("done", "")]:
        problems.append("the host says: " + (", ".join(" ".join(line).rstrip() for line in said) or "nothing"))
    if not run.parser.report.ended:
        problems.append("the guest did not say that it is done")
    return problems


def describe(arch: str, run: Run) -> str:
    facts = run.parser.report.facts
    counts = ", ".join(f"{name.removeprefix(STATUS)} {number}" for name, number in facts.items()
                       if name.startswith(STATUS))
    return (f"{arch}: {facts.get('fuzz.made', 'no')} calls in {run.seconds:.1f} s, "
            f"{facts.get('fuzz.interrupts', 'no')} interrupts: {counts or 'nothing counted'}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], epilog="example: make -C harness/fuzz guests")
    parser.add_argument("arch", choices=("x86_64", "i386", "arm64", "riscv64"), help="the guest's architecture")
    parser.add_argument("host", type=Path, help="hypervisor.elf")
    parser.add_argument("guest", type=Path, help="vmi-fuzz.elf")
    parser.add_argument("--seconds", type=int, default=900, help="how long it may take (default: %(default)s)")
    arguments = parser.parse_args()
    try:
        run = boot(arguments.arch, arguments.host, arguments.guest, arguments.seconds)
    except (OSError, MatrixError) as error:
        print(f"fuzz: cannot start: {error}", file=sys.stderr)
        return 3
    problems = find_problems(run)
    print(f"fuzz: {describe(arguments.arch, run)}")
    for problem in problems:
        print(f"fuzz: {arguments.arch}: {problem}; all that it said is in {arguments.guest.with_suffix('.log')}",
              file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
