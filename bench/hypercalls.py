# SPDX-License-Identifier: BSD-2-Clause
"""Hypercalls in guest mode: instructions of direct and queued calls, and the host's own share of one.

QEMU with -icount shift=0 advances its clock by a nanosecond an instruction, of guest and host alike, so what the
guest's counter says is a number of instructions and the same in every run. It counts the instruction that enters a guest
as one, though; the same calls without -icount give the time that the emulated world switch takes.
"""
from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.measure import BUILD, ROOT, BenchError, heading, instructions, run, write_left_out
from harness.matrix.archive import make_nonce, write_archive
from harness.matrix.fill import fill_boot, from_top

ARCHITECTURES = ("x86_64", "i386", "arm64", "riscv64")
BATCHES = (1, 8, 32, 128)
RELEASE = "4.3"
COUNTED = ("-icount", "shift=0,sleep=off")
SECONDS = 60
AIM_BATCH, AIM = 32, 0.1


@dataclass(frozen=True)
class Costs:
    """Of one call, in nanoseconds on the guest's counter: with -icount those are instructions."""
    direct: float
    queued: dict[int, float]

    @property
    def ratio(self) -> float:
        return self.queued[AIM_BATCH] / self.direct

    @property
    def switch(self) -> float:
        """What a world switch must cost beside these for a queued call to be under the aim."""
        return max(0.0, (self.queued[AIM_BATCH] - AIM * self.direct) / (AIM - 1 / AIM_BATCH))


def host_file(host: str) -> dict:
    return yaml.safe_load((ROOT / "hosts" / host / "host.yaml").read_text())


def make(folder: str, out: Path, **variables: str) -> None:
    """At the top of the repository."""
    run(["make", "-s", "-C", ROOT, "-f", f"{folder}/Makefile", f"OUT={from_top(out, ROOT)}",
         *(f"{name}={value}" for name, value in variables.items())])


def boot_command(host: str, arch: str) -> list[str]:
    """Builds what is needed, by make, and gives the command that host.yaml names for it."""
    guest, out = BUILD / "guest" / arch / "vmi-bench.elf", BUILD / "hosts"
    make("bench/guest", guest.parent, ARCH=arch, RELEASE=RELEASE)
    data = host_file(host)
    machine = data.get("machine", {}).get(arch, arch)
    values = {"guest": guest, "image": out / machine / "hypervisor.elf", "archive": out / f"{arch}.cpio"}
    if host == "reference":
        make(f"hosts/{host}", out / machine, VERSION=RELEASE, ARCH=machine)
        write_archive(values["archive"], make_nonce(), [("vmi-bench", guest)])
    filled = data["boot"]["arch"][machine if host == "reference" else arch]
    return fill_boot(filled, {name: str(path) for name, path in values.items()})


def boot(command: list[str]) -> Costs:
    """The costs that the guest printed."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise BenchError(f"{command[0]} did not end within {SECONDS} s") from None
    text = done.stdout.decode("ascii", "replace").replace("\r", "")
    facts = {name: int(value) for name, value in re.findall(r"^# hvabi: bench\.([\w.]+)=(\d+)$", text, re.MULTILINE)}
    if re.search(r"^not ok", text, re.MULTILINE) or "# hvabi: end" not in text:
        last = (text + done.stderr.decode(errors="replace")).strip().splitlines()[-1:]
        raise BenchError(f"the guest on {command[0]} did not end well: {last}")

    def cost(name: str) -> float:
        return (facts[name] - facts["empty"]) * facts["tick"] / facts["calls"]
    return Costs(cost("direct"), {batch: cost(f"queued.{batch}") for batch in BATCHES})


def counted(command: list[str]) -> Costs:
    """Two boots, which must agree."""
    first, second = (boot([*command, *COUNTED]) for _ in range(2))
    if first != second:
        raise BenchError(f"two boots of {command[0]} differ: {first}, {second}")
    return first


def row(arch: str, host: str, costs: Costs, more: str = "") -> str:
    queued = "".join(f"{costs.queued[batch]:9.1f}" for batch in BATCHES)
    return f"  {arch:8} {host:10} {costs.direct:9.1f} {queued} {costs.ratio:9.2f} {more}"


def title(unit: str, more: str = "") -> str:
    return f"  {unit:19} {'direct':>9} " + "".join(f"{batch:>9}" for batch in BATCHES) + f" {'32/direct':>9} {more}"


def bench_hypercalls() -> None:
    heading("hypercall: mmu.set_pte, direct and queued", "at 32 a queued call under a tenth of a direct one")
    commands = {(arch, host): boot_command(host, arch) for arch in ARCHITECTURES for host in ("reference", "bare")}
    print(title("instructions", "under a tenth if a switch costs"))
    for (arch, host), command in commands.items():
        costs = counted(command)
        print(row(arch, host, costs, f"{costs.switch:8.0f} instructions more" if host == "reference" else ""))
    print(title("ns, emulated"))
    for (arch, host), command in commands.items():
        if host == "reference":
            print(row(arch, host, boot(command)))


def build_exit(compiler: str) -> Path:
    generated, reference = ROOT / "generated" / "vmi" / RELEASE, ROOT / "hosts" / "reference"
    write_left_out(generated / "vmi_host.h", reference / "core" / "ops_mmu.c", "ref", BUILD / "exit_without.h")
    program = BUILD / f"exit-{compiler}"
    run([compiler, "-O2", "-std=gnu11", "-Wall", "-Wextra", "-I", generated, "-I", BUILD, "-I", reference / "core",
         "-I", reference / "x86_64", ROOT / "bench" / "exit.c", "-o", program])
    return program


def bench_exit() -> None:
    heading("exit: from trapped registers to the result in them, a mix of eight calls of mmu",
            "inline not more than the switch by hand, which inlines the same operations")
    for compiler in ("gcc", "clang"):
        program = build_exit(compiler)
        loop = instructions(program, "loop")
        hand = instructions(program, "by-hand") - loop
        for mode in ("generated", "inline", "by-hand"):
            count = instructions(program, mode) - loop
            print(f"  {compiler:5} {mode:9}  {count:6.1f} instructions more than an empty handler  "
                  f"{count / hand:5.2f} of by hand")
