# SPDX-License-Identifier: BSD-2-Clause
"""Measures hvabi and prints ratios side by side; bench/README.md says what each section compares."""
from __future__ import annotations

import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.generation import bench_generate  # noqa: E402
from bench.hypercalls import bench_exit, bench_hypercalls  # noqa: E402
from bench.measure import BUILD, ROOT, BenchError, heading, instructions, run, write_left_out  # noqa: E402
from bench.newcomer import bench_newcomer  # noqa: E402
from bench.rust import bench_rust  # noqa: E402

HVABI = ROOT / "hvabi"
GENERATED = ROOT / "generated" / "vmi" / "4.1"
XEN, HYPERV = ROOT / "generated" / "xen" / "4.20", ROOT / "generated" / "hyperv" / "6.0"
DISPATCH_MODES = ("generated", "inline", "switch", "table")
GENERATED_MODES = ("generated", "inline")
REPEATS = 7


def timed(command: Sequence[str | Path]) -> tuple[float, float]:
    """Seconds and peak MiB of one run."""
    with subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        start = time.perf_counter()
        message = process.stderr.read().decode(errors="replace") if process.stderr else ""
        _, status, usage = wait4(process)
        seconds = time.perf_counter() - start
    if status != 0:
        raise BenchError(f"'{command[0]}' failed: {message.strip().splitlines()[-1:]}")
    return seconds, usage.ru_maxrss / 1024


def wait4(process: subprocess.Popen) -> tuple[int, int, resource.struct_rusage]:
    pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return pid, process.returncode, usage


def bench_synthetic() -> None:
    heading("generate: synthetic ABIs", "linear, 65,536 calls under 20 s and 1 GiB")
    first = 0.0
    for calls in (1024, 8192, 65536):
        with tempfile.TemporaryDirectory(dir=BUILD) as folder:
            spec, out = Path(folder) / "spec", Path(folder) / "out"
            run([sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv[1]);"
                 "from generator.synthetic import write_spec; from pathlib import Path;"
                 "write_spec(Path(sys.argv[2]), int(sys.argv[3]))", ROOT, spec, str(calls)])
            seconds, memory = timed([HVABI, "generate", "--spec", spec, "--out", out])
        per_call = seconds / calls * 1e6
        first = first or per_call
        print(f"  {calls:6} calls  {seconds:7.2f} s  {memory:6.0f} MiB  {per_call:6.0f} µs a call  "
              f"{per_call / first:5.2f} of the smallest's")


def build_dispatch(compiler: str) -> Path:
    """Compiles dispatch.c; operations that the benchmark does not have are left out by name."""
    source = ROOT / "bench" / "dispatch.c"
    write_left_out(GENERATED / "vmi_host.h", source, "bench", BUILD / "dispatch_without.h")
    program = BUILD / f"dispatch-{compiler}"
    run([compiler, "-O2", "-std=gnu11", "-Wall", "-Wextra", "-I", GENERATED, "-I", BUILD, source, "-o", program])
    return program


def bench_dispatch() -> None:
    heading("dispatch: a mix of eight calls", "generated not slower than the best of the others; inline not more instructions than the switch")
    for compiler in ("gcc", "clang"):
        program = build_dispatch(compiler)
        loop = instructions(program, "loop")
        times: dict[str, list[float]] = {mode: [] for mode in DISPATCH_MODES}
        for _ in range(REPEATS):
            for mode in DISPATCH_MODES:     # interleaved: what else the machine does hits all alike
                times[mode].append(float(run([program, mode, "20000000"]).stdout))
        best = min(statistics.median(times[mode]) for mode in DISPATCH_MODES if mode not in GENERATED_MODES)
        for mode in DISPATCH_MODES:
            median = statistics.median(times[mode])
            count = instructions(program, mode) - loop
            print(f"  {compiler:5} {mode:9}  {median:6.2f} ns  {count:6.1f} instructions more than an empty call  "
                  f"{median / best:5.2f} of the best other's time")


def count_instructions(listing: str) -> dict[str, int]:
    """Instructions of each function in a disassembly."""
    counts: dict[str, int] = {}
    name = ""
    for line in listing.splitlines():
        if found := re.match(r"[0-9a-f]+ <(\w+)>:", line):
            name = found[1]
            counts[name] = 0
        elif name and re.match(r"\s+[0-9a-f]+:\s+[a-z]", line):
            if not re.search(r":\s+(nop|nopw|xchg\s+%ax,%ax|data16|cs nopw|int3)", line):
                counts[name] += 1
    return counts


def bench_stub() -> None:
    heading("stub: instructions of a function that makes one call", "equal to hand-written inline assembly")
    targets = {
        "gcc x86_64": (["gcc"], "objdump"), "clang x86_64": (["clang"], "objdump"),
        "clang arm64": (["clang", "--target=aarch64-none-elf"], "llvm-objdump"),
        "clang riscv64": (["clang", "--target=riscv64-unknown-elf", "-march=rv64gc", "-mabi=lp64"], "llvm-objdump"),
    }
    for name, (compiler, objdump) in targets.items():
        unit = BUILD / "stub.o"
        headers = [f"-I{folder}" for folder in (GENERATED, XEN, HYPERV)]
        run([*compiler, "-O2", "-ffreestanding", "-fcf-protection=none" if "x86" in name else "-O2", "-c", *headers,
             ROOT / "bench" / "stub.c", "-o", unit])
        counts = count_instructions(run([objdump, "-d", "--no-show-raw-insn", unit]).stdout)
        pairs = [(call[5:], count, counts["hand_" + call[5:]]) for call, count in counts.items() if call.startswith("stub_")]
        if not pairs:
            raise BenchError(f"no function found in the disassembly for {name}")
        for call, stub, hand in pairs:
            print(f"  {name:13} {call:16} stub {stub:3}  by hand {hand:3}  {'equal' if stub == hand else 'DIFFERENT'}")


def bench_matrix() -> None:
    heading("matrix: sbi, everything built and fetched", "under 5 s on two cores")
    command = [HVABI, "matrix", "--abi", "sbi", "--out", BUILD / "matrix"]
    for attempt in ("first", "again", "again"):
        start = time.perf_counter()
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if done.returncode > 1:
            raise BenchError(f"the matrix ended with {done.returncode}: {done.stderr.strip().splitlines()[-1:]}")
        print(f"  {attempt:6} {time.perf_counter() - start:6.2f} s")


SECTIONS: dict[str, Callable[[], None]] = {
    "generate": bench_generate, "synthetic": bench_synthetic, "dispatch": bench_dispatch, "stub": bench_stub, "rust": bench_rust,
    "hypercall": bench_hypercalls, "exit": bench_exit, "matrix": bench_matrix, "newcomer": bench_newcomer,
}
LONG = ("newcomer",)    # half an hour: only for who names it


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, epilog="example: bench/run.py dispatch stub")
    parser.add_argument("section", nargs="*", help=f"one of {', '.join(SECTIONS)}; all but {', '.join(LONG)} if none is given")
    wanted = parser.parse_args().section or [name for name in SECTIONS if name not in LONG]
    for name in wanted:
        if name not in SECTIONS:
            parser.error(f"no section '{name}': the sections are {', '.join(SECTIONS)}")
    BUILD.mkdir(parents=True, exist_ok=True)
    failed = False
    for name in wanted:
        try:
            SECTIONS[name]()
        except (BenchError, FileNotFoundError) as error:
            print(f"  {name} could not be measured: {error}", file=sys.stderr)
            failed = True
        sys.stdout.flush()
    return 3 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
