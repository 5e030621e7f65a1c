# SPDX-License-Identifier: BSD-2-Clause
"""For tests of stubs in Rust: the compiler of the distribution, its core library for a target, and functions around stubs that
C and Rust both have."""
from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import pytest

from generator.lang.architectures import architecture

ROOT = Path(__file__).resolve().parents[2]
RUSTC = ["/usr/bin/rustc", "--edition", "2021", "-C", "panic=abort"]
SOURCES = Path("/usr/lib/rustlib/src/rust/library/core/src/lib.rs")
TRIPLES = {"arm64": ("-mno-unaligned-access",), "i386": ("-m32",), "riscv64": ("-march=rv64gc", "-mabi=lp64d")}
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
    return c_stubs(release, release.parent.name, arch)


def c_stubs(folder: Path, name: str, arch: str) -> dict[str, tuple[str, str]]:
    """The same of an ABI whose files are in a folder."""
    made = architecture(arch)
    done = subprocess.run(["clang", f"--target={made.triple}", "-ffreestanding", "-E", "-P", "-x", "c", f"-I{folder}", "-"],
                          input=f'#include "{name}_guest.h"\n', capture_output=True, text=True)
    if "has no calling convention for this architecture" in done.stderr:
        return {}
    assert done.returncode == 0, done.stderr
    flat = re.sub(r"[ \t]*\n[ \t]*(?=[^{}\n])", "\n", done.stdout)
    return {found[2][len(name) + 1:]: (found[1], " ".join(found[3].split())) for found in C_STUB.finditer(flat) if not NO_STUBS.search(found[2])}


def rust_names(release: Path, arch: str) -> dict[str, tuple[str, str]]:
    """Rust's stubs likewise."""
    return rust_stubs((release / f"{release.parent.name}.rs").read_text(), arch)


def rust_stubs(text: str, arch: str) -> dict[str, tuple[str, str]]:
    """Those of a crate."""
    rust = architecture(arch).rust
    assert rust is not None
    return {found[2]: (found[4] or "()", found[3]) for found in RUST_STUB.finditer(text) if rust.condition in found[1]}


def rust_wrappers(release: Path, names: dict[str, tuple[str, str]], arch: str) -> str:
    """The crate with a function around each stub, that C can call."""
    return wrap_stubs((release / f"{release.parent.name}.rs").read_text(), names, arch)


def wrap_stubs(text: str, names: dict[str, tuple[str, str]], arch: str, prefix: str = "rust") -> str:
    """What comes back is written through pointers, so that it does not matter how a compiler packs a result."""
    lines = ["pub mod wrappers {"]
    for name, (gives, taken) in names.items():
        given = ", ".join(part.split(":")[0].strip() for part in taken.split(", ") if part)
        outs, made = {"Answer": (f"out_status: *mut {status_type(text)}, out_value: *mut {value_type(text)}",
                                 "*out_status = made.status.0; *out_value = made.value;"), "Raw": ("out_value: *mut isize", "*out_value = made.0;"),
                      "()": ("", "")}.get(gives) or results_out(text, gives, arch) or (f"out_value: *mut {gives}", "*out_value = made;")
        lines += ["    #[no_mangle]", f"    pub unsafe extern \"C\" fn {prefix}_{name}({', '.join(filter(None, (taken, outs)))}) {{",
                  f"        {'let made = ' if made else ''}super::guest::{name}({given}); {made}", "    }"]
    return text + "\n".join([*lines, "}", ""])


def results_out(text: str, gives: str, arch: str) -> tuple[str, str] | None:
    """Pointers for several results, and what writes them."""
    members = rust_members(text, gives, arch)
    return (", ".join(f"out_{name.removeprefix('r#')}: *mut {kind}" for name, kind in members),
            " ".join(f"*out_{name.removeprefix('r#')} = made.{name};" for name, _ in members)) if members else None


def rust_members(text: str, gives: str, arch: str) -> list[tuple[str, str]]:
    """(name, type) of the members of a struct of several results, as it is on an architecture."""
    rust = architecture(arch).rust
    assert rust is not None
    for condition, body in re.findall(rf"(?:    #\[cfg\((.*)\)\]\n)?    pub struct {gives} \{{\n((?:        .*\n)*)    \}}", text):
        if not condition or rust.condition in condition:
            return re.findall(r"pub ((?:r#)?\w+): (.+),", body)
    return []


def status_type(text: str) -> str:
    found = re.search(r"pub struct Status\(pub (\w+)\)", text)
    assert found
    return found[1]


def value_type(text: str) -> str:
    found = re.search(r"pub status: super::Status,\n        pub value: (\w+),", text)
    return found[1] if found else "usize"      # no convention has a pair


def c_wrappers(release: Path, names: dict[str, tuple[str, str]], prefix: str = "c") -> str:
    """The same around C's stubs."""
    abi = release.parent.name
    lines = [f'#include "{abi}_guest.h"']
    several = several_members(release)
    for name, (gives, taken) in names.items():
        given = ", ".join(part.split()[-1].lstrip("*") for part in taken.split(", ") if part != "void")
        outs, made = "", ""
        if gives == f"struct {abi}_result":
            outs = f"{abi}_status_t *out_status, {value_c_type(release)} *out_value"
            made = "*out_status = made.status; *out_value = made.value;"
        elif gives.startswith("struct"):
            outs = ", ".join(f"{kind} *out_{member}" for kind, member in several[gives.split()[1]])
            made = " ".join(f"*out_{member} = made.{member};" for _, member in several[gives.split()[1]])
        elif gives != "void":
            outs, made = f"{gives} *out_value", "*out_value = made;"
        whole = ", ".join(filter(None, (taken if taken != "void" else "", outs))) or "void"
        lines += [f"void {prefix}_{name}({whole});", f"void {prefix}_{name}({whole})",
                  f"{{ {f'{gives} made = ' if made else ''}{abi}_{name}({given}); {made} }}"]
    return "\n".join(lines) + "\n"


SEVERAL = re.compile(r"struct (\w+_results) \{\n((?:\t.*;\n)+)\};")


def several_members(release: Path) -> dict[str, list[tuple[str, str]]]:
    """(type, name) of the members of what C's stubs of calls with several results give back."""
    header = (release / f"{release.parent.name}_guest.h").read_text()
    return {name: [(kind, member) for kind, member in re.findall(r"\t(.+) (\w+);", body)] for name, body in SEVERAL.findall(header)}


def value_c_type(release: Path) -> str:
    return {"u64": "uint64_t", "usize": "uintptr_t"}[value_type((release / f"{release.parent.name}.rs").read_text())]


def compile_both(folder: Path, release: Path, arch: str, in_c: dict[str, tuple[str, str]],
                 in_rust: dict[str, tuple[str, str]]) -> tuple[Path, Path]:
    """Objects with a function around each stub of C and of Rust."""
    (folder / "stubs.rs").write_text(rust_wrappers(release, in_rust, arch))
    (folder / "stubs.c").write_text(c_wrappers(release, in_c))
    compile_rust(arch, folder / "stubs.rs", "-C", "opt-level=2", "-C", "relocation-model=static", "--crate-type", "lib", "--emit",
                 "obj", "-o", str(folder / "rust.o"))
    subprocess.run(["clang", f"--target={architecture(arch).triple}", *TRIPLES.get(arch, ()), "-O2", "-fno-pic",
                    "-fomit-frame-pointer", "-ffreestanding", "-fno-asynchronous-unwind-tables", f"-I{release}", "-c",
                    "-o", str(folder / "c.o"), str(folder / "stubs.c")], check=True)
    return folder / "c.o", folder / "rust.o"


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


def with_trap(text: str) -> str:
    """The crate with an undefined instruction in the place of every convention's, and its numbers behind it: as the programs of
    random_abi have C's."""
    def trapping(found: re.Match[str]) -> str:
        names = re.findall(r"\$(\w+):literal", found[2])
        pieces = ", ".join(['"ud2"', *(f'"\\n\\t.8byte ", ${name}' for name in names)])
        return f"{found[1]}({found[2]}) => {{\n            {f'concat!({pieces})' if names else pieces}\n"
    return re.sub(r"(macro_rules! instruction_\w+ \{\n        )\((.*)\) => \{\n.*\n", trapping, text)


def through_rust(texts: Mapping[str, str], abi: str, arch: str, folder: Path) -> tuple[dict[str, str], Path]:
    """What C is given so that its programs call by Rust's stubs: the files that the back ends wrote, with C's stubs replaced by
    macros, and the object to link. `arch` is x86_64 or i386; the instruction is an undefined one. An ABI without stubs in Rust
    there raises an assertion: a stub that C has and Rust has not is named by the back end's gaps."""
    for name in (f"{abi}.h", f"{abi}_guest.h"):
        (folder / name).write_text(texts[name])
    in_c, in_rust = c_stubs(folder, abi, arch), rust_stubs(texts[f"{abi}.rs"], arch)
    both = {name: shape for name, shape in in_c.items() if name in in_rust}
    source, unit = folder / f"{abi}_stubs.rs", folder / f"{abi}_stubs_{arch}.o"
    wrapped = wrap_stubs(with_trap(texts[f"{abi}.rs"]), {name: in_rust[name] for name in both}, arch, f"rust_{abi}")
    source.write_text(wrapped)
    compile_rust(arch, source, "--cfg", "hvabi_no_notes", "-C", "opt-level=1", "-C", "relocation-model=static", "--crate-type", "lib",
                 "--emit", "obj", "-o", str(unit))
    members = {name: re.findall(r"(\w+);", body) for name, body in SEVERAL.findall(texts[f"{abi}_guest.h"])}
    lines = []
    for name, (gives, taken) in both.items():
        kinds = [part.rsplit(" ", 1) for part in taken.split(", ") if part != "void"]
        given = [part[1].lstrip("*") for part in kinds]
        outs, made, back = [], [], ""
        if gives.startswith("struct"):
            structure = gives.split()[1]
            parts = members.get(structure, ["status", "value"])
            if structure in members and "status" not in {part for part, _ in rust_members(texts[f"{abi}.rs"], in_rust[name][0], arch)}:
                parts = [part for part in parts if part != "status"]    # a convention without one: C's stub says that it is 0
            outs, made = ["void *"] * len(parts), [f"&came_from_rust.{part}" for part in parts]
            back = f"{gives} came_from_rust = {{ 0 }}"
        elif gives != "void":
            outs, made, back = ["void *"], ["&came_from_rust"], f"{gives} came_from_rust"
        declared = ", ".join([*(kind for kind, _ in kinds), *outs]) or "void"
        lines += [f"void rust_{abi}_{name}({declared});", f"static inline {gives} {abi}_{name}_by_rust({taken})", "{",
                  *([f"\t{back};"] if back else []), f"\trust_{abi}_{name}({', '.join([*given, *made])});",
                  *(["\treturn came_from_rust;"] if back else []), "}", f"#define {abi}_{name} {abi}_{name}_by_rust"]
    guarded = "\n".join([texts[f"{abi}_guest.h"], f"#ifndef {abi.upper()}_BY_RUST", f"#define {abi.upper()}_BY_RUST", *lines, "#endif", ""])
    return {**texts, f"{abi}_guest.h": guarded}, unit
