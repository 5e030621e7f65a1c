# SPDX-License-Identifier: BSD-2-Clause
"""For tests of stubs in Rust: the compiler of the distribution, its core library for a target, and functions around stubs that
C and Rust both have."""
from __future__ import annotations

import re
import subprocess
from functools import lru_cache
from pathlib import Path

import pytest

from generator.lang.architectures import architecture

ROOT = Path(__file__).resolve().parents[2]
RUSTC = ["/usr/bin/rustc", "--edition", "2021", "-C", "panic=abort"]
SOURCES = Path("/usr/lib/rustlib/src/rust/library/core/src/lib.rs")
HOSTED = {"x86_64": "x86_64-unknown-linux-gnu"}     # has its core library in Debian's rustc
RUST_STUB = re.compile(r"    #\[cfg\((.*)\)\]\n    #\[inline\(always\)\]\n    pub unsafe fn (\w+)\((.*)\)(?: -> (.*))? \{")
C_STUB = re.compile(r"^static inline ((?:struct )?\w+) (\w+)\(([^()]*)\)$", re.MULTILINE)
NO_STUBS = re.compile(r"_(trap\d+\w*|put\d+|is_error|queue_\w+|\w+_queued|\w+_trap\d+\w*)$")


def need_rust() -> None:
    """Skips where Debian's rustc is missing, in one line that says how to get it."""
    lacking = [str(path) for path in (Path(RUSTC[0]), SOURCES) if not path.exists()]
    if lacking:
        pytest.skip(f"unavailable: no {' and no '.join(lacking)}: ci/bootstrap --rust installs them")


@lru_cache(maxsize=None)
def target_options(arch: str) -> tuple[str, ...]:
    """What makes rustc compile for an architecture; its core library is made of rust-src if it must be, once."""
    if arch in HOSTED:
        return ("--target", HOSTED[arch])
    done = subprocess.run([str(ROOT / "ci" / "rust-core"), arch], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rust = architecture(arch).rust
    assert rust is not None
    return ("--target", rust.target, "-L", done.stdout.strip())


def compile_rust(arch: str, source: Path, *options: str) -> None:
    """Compiles without a warning."""
    done = subprocess.run([*RUSTC, *target_options(arch), *options, str(source)], capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, f"{source} for {arch}:\n{done.stderr[:4000]}"


def stub_names(release: Path, arch: str) -> dict[str, tuple[str, str]]:
    """C's stubs of a release on an architecture: (type, parameters) by name without the ABI's prefix."""
    name = release.parent.name
    made = architecture(arch)
    done = subprocess.run(["clang", f"--target={made.triple}", "-ffreestanding", "-E", "-P", "-x", "c", f"-I{release}", "-"],
                          input=f'#include "{name}_guest.h"\n', capture_output=True, text=True)
    if "has no calling convention for this architecture" in done.stderr:
        return {}
    assert done.returncode == 0, done.stderr
    flat = re.sub(r"[ \t]*\n[ \t]*(?=[^{}\n])", "\n", done.stdout)
    return {found[2][len(name) + 1:]: (found[1], " ".join(found[3].split())) for found in C_STUB.finditer(flat) if not NO_STUBS.search(found[2])}


def rust_names(release: Path, arch: str) -> dict[str, tuple[str, str]]:
    """Rust's stubs likewise."""
    rust = architecture(arch).rust
    assert rust is not None
    text = (release / f"{release.parent.name}.rs").read_text()
    return {found[2]: (found[4] or "()", found[3]) for found in RUST_STUB.finditer(text) if rust.condition in found[1]}


def rust_wrappers(release: Path, names: dict[str, tuple[str, str]]) -> str:
    """The crate with a function around each stub, that C can call. What comes back is written through pointers, so that it
    does not matter how a compiler packs a result."""
    lines = ["pub mod wrappers {"]
    for name, (gives, taken) in names.items():
        given = ", ".join(part.split(":")[0].strip() for part in taken.split(", ") if part)
        outs, made = {"Answer": (f"out_status: *mut {status_type(release)}, out_value: *mut {value_type(release)}",
                                 "*out_status = made.status.0; *out_value = made.value;"), "Raw": ("out_value: *mut isize", "*out_value = made.0;"),
                      "()": ("", "")}.get(gives, (f"out_value: *mut {gives}", "*out_value = made;"))
        lines += ["    #[no_mangle]", f"    pub unsafe extern \"C\" fn rust_{name}({', '.join(filter(None, (taken, outs)))}) {{",
                  f"        {'let made = ' if made else ''}super::guest::{name}({given}); {made}", "    }"]
    return (release / f"{release.parent.name}.rs").read_text() + "\n".join([*lines, "}", ""])


def status_type(release: Path) -> str:
    found = re.search(r"pub struct Status\(pub (\w+)\)", (release / f"{release.parent.name}.rs").read_text())
    assert found
    return found[1]


def value_type(release: Path) -> str:
    found = re.search(r"pub status: super::Status,\n        pub value: (\w+),", (release / f"{release.parent.name}.rs").read_text())
    return found[1] if found else "usize"      # no convention has a pair


def c_wrappers(release: Path, names: dict[str, tuple[str, str]], prefix: str = "c") -> str:
    """The same around C's stubs."""
    abi = release.parent.name
    lines = [f'#include "{abi}_guest.h"']
    for name, (gives, taken) in names.items():
        given = ", ".join(part.split()[-1].lstrip("*") for part in taken.split(", ") if part != "void")
        pair = f"struct {abi}_result"
        outs, made = {pair: (f"{abi}_status_t *out_status, {value_c_type(release)} *out_value",
                             "*out_status = made.status; *out_value = made.value;"), "void": ("", "")}.get(
                                 gives, (f"{gives} *out_value", "*out_value = made;"))
        whole = ", ".join(filter(None, (taken if taken != "void" else "", outs))) or "void"
        lines += [f"void {prefix}_{name}({whole});", f"void {prefix}_{name}({whole})",
                  f"{{ {f'{gives} made = ' if made else ''}{abi}_{name}({given}); {made} }}"]
    return "\n".join(lines) + "\n"


def value_c_type(release: Path) -> str:
    return {"u64": "uint64_t", "usize": "uintptr_t"}[value_type(release)]


def disassemble(unit: Path) -> dict[str, list[str]]:
    """The instructions of each function of an object, without padding."""
    done = subprocess.run(["llvm-objdump", "-d", "--no-show-raw-insn", "--no-leading-addr", str(unit)], capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = {}
    name = ""
    for line in done.stdout.splitlines():
        if label := re.match(r"(?:[0-9a-f]+ )?<(.+)>:", line):
            if not label[1].startswith("$"):        # those mark where code begins
                name = label[1] if label[1].isidentifier() else ""
                found[name] = []
        elif name and line.strip() and not re.match(r"\s*(nop|cs nop|data16|int3|udf|<\$|Disassembly)", line.replace("\t", " ")):
            found[name].append(" ".join(line.split()))
    return found
