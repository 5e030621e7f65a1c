# SPDX-License-Identifier: BSD-2-Clause
"""The stubs in Rust against those in C: instructions of a function around each, all stubs of a release together."""
from __future__ import annotations

import tempfile
from pathlib import Path

from bench.measure import BUILD, ROOT, BenchError, heading
from generator.tests.rust_stubs import RUSTC, SOURCES, compile_both, disassemble, rust_names, stub_names

RELEASES = ("vmi/4.3", "sbi/3.0", "xen/4.20", "kvm/7.2", "hyperv/6.0")
ARCHS = ("x86_64", "i386", "arm64", "riscv64")


def bench_rust() -> None:
    heading("rust: instructions of all stubs of a release, in C by clang and in Rust by rustc", "a ratio of 1, more where asm! refuses registers")
    missing = [str(path) for path in (Path(RUSTC[0]), SOURCES) if not path.exists()]
    if missing:
        raise BenchError(f"no {missing[0]}: ci/bootstrap --rust installs it")
    for name in RELEASES:
        for arch in ARCHS:
            measure(ROOT / "generated" / name, arch)


def measure(release: Path, arch: str) -> None:
    """Prints a line, if the release has stubs there."""
    in_c, in_rust = stub_names(release, arch), rust_names(release, arch)
    both = sorted(set(in_c) & set(in_rust))
    if not both:
        return
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        try:
            units = compile_both(Path(folder), release, arch, {name: in_c[name] for name in both}, {name: in_rust[name] for name in both})
        except AssertionError as error:
            raise BenchError(str(error).splitlines()[0]) from error
        c, rust = (disassemble(unit) for unit in units)
    pairs = [(len(c[f"c_{name}"]), len(rust[f"rust_{name}"])) for name in both]
    total_c, total_rust = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
    print(f"  {release.parent.name + ' ' + release.name:11} {arch:8} {len(both):4} stubs  C {total_c:5}  Rust {total_rust:5}  ratio {total_rust / total_c:.2f}"
          f"  equal {sum(first == second for first, second in pairs):4}  at most {max(second - first for first, second in pairs):+d}", flush=True)
