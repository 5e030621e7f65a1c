# SPDX-License-Identifier: BSD-2-Clause
"""All generated C compiles without a warning: every ABI and release, both compilers, every language and word size."""
from __future__ import annotations

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror")
LANGUAGES = {"c99": ("-x", "c", "-std=c99"), "c11": ("-x", "c", "-std=c11"), "c++17": ("-x", "c++", "-std=c++17")}
CROSS = {
    "x86": ("x86_64", ()), "i386": ("i386", ()),
    "riscv64": ("riscv64", ("--target=riscv64-unknown-elf", "-march=rv64gc", "-mabi=lp64d")),
    "riscv32": ("riscv32", ("--target=riscv32-unknown-elf", "-march=rv32gc", "-mabi=ilp32d")),
    "arm64": ("arm64", ("--target=aarch64-none-elf",)),
}
PROTOTYPE = re.compile(r"^ \*\t(struct \w+_host_result) prefix_(\w+)\(type \*(.*)\);$", re.MULTILINE)


def releases() -> list[Path]:
    return sorted(path.parent for path in GENERATED.glob("*/*/abi.json"))


def architectures(release: Path) -> set[str]:
    """Those that the guest header knows, by the macros of their instructions."""
    text = (release / guest(release)).read_text()
    return {name.lower() for name in re.findall(r"_INSTRUCTION_([A-Z0-9_]+) \"", text)}


def guest(release: Path) -> str:
    return f"{release.parent.name}_guest.h"


def unit(release: Path, archs: set[str]) -> str:
    """A translation unit that uses all headers: a host with every operation, and the stubs if they fit."""
    name = release.parent.name
    header = (release / f"{name}_host.h").read_text()
    used = [f"{name}.h", f"{name}_host.h", f"{name}_names.h"]
    used += [guest(release)] if archs & architectures(release) else []
    lines = [f'#include "{release / file}"' for file in used]
    found = PROTOTYPE.findall(header)
    assert found, f"{release} has no operations"
    lines += [f"{result} test_{call}(void *context{taken});" for result, call, taken in found]
    if "prefix_read_guest" in header:
        lines.append("int test_read_guest(void *context, uint64_t address, void *to, size_t size);")
    lines += [f"{name.upper()}_HOST_OPS(test, void)", f"const struct {name}_host *get_host(void);",
              f"const struct {name}_host *get_host(void)", "{", f"\treturn &test_{name}_host;", "}"]
    return "\n".join(lines) + "\n"


def write_units(folder: Path, archs: set[str], extra: bool) -> list[str]:
    """A file for each release, and the generated .c files."""
    files = []
    for release in releases():
        file = folder / f"{release.parent.name}_{release.name.replace('.', '_')}.c"
        file.write_text(unit(release, archs))
        files.append(str(file))
        files += [str(path) for path in sorted(release.glob("*.c"))] if extra else []
    assert files
    return files


def compile_all(command: tuple[str, ...], files: list[str]) -> str:
    """What the compiler has to say; nothing, if all is well."""
    done = subprocess.run([*command, *WARNINGS, "-fsyntax-only",
                           "-I", str(ROOT / "harness" / "conformance"), *files], capture_output=True, text=True)
    return f"{' '.join(command)}:\n{done.stderr}{done.stdout}" if done.returncode or done.stderr else ""


def test_hosted(tmp_path: Path) -> None:
    """gcc and clang, 32 and 64 bits, with everything an x86 machine can have."""
    jobs = []
    for word, archs in (("-m32", {"i386"}), ("-m64", {"x86_64"})):
        folder = tmp_path / word
        folder.mkdir()
        files = write_units(folder, archs, True)
        jobs += [((compiler, word, *language), files)
                 for compiler, language in product(("gcc", "clang"), LANGUAGES.values())]
    with ThreadPoolExecutor(2) as pool:
        complaints = [text for text in pool.map(lambda job: compile_all(*job), jobs) if text]
    assert len(jobs) == 12
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("target", ["riscv64", "riscv32", "arm64"])
def test_freestanding(tmp_path: Path, target: str) -> None:
    """Where guests boot there is no C library: headers and tables need none."""
    arch, options = CROSS[target]
    files = write_units(tmp_path, {arch}, True)
    for name in ("c11", "c++17"):
        complaint = compile_all(("clang", *options, "-ffreestanding", *LANGUAGES[name]), files)
        assert not complaint, complaint


@pytest.mark.parametrize("arch", sorted({"x86_64", "i386", "arm64", "riscv64", "riscv32"}))
def test_every_architecture_has_stubs_somewhere(arch: str) -> None:
    assert any(arch in architectures(release) for release in releases())


def test_stubs_refuse_an_architecture_that_they_do_not_know() -> None:
    """A guest header says so, instead of leaving the stubs out."""
    header = next(release / guest(release) for release in releases() if "x86_64" not in architectures(release))
    done = subprocess.run(["gcc", "-m64", "-fsyntax-only", "-x", "c", str(header)], capture_output=True, text=True)
    assert done.returncode != 0
    assert "has no calling convention for this architecture" in done.stderr


@pytest.mark.parametrize("target", ["x86", "arm64", "riscv64"])
def test_constants_in_assembly(tmp_path: Path, target: str) -> None:
    """Every constant but the strings means the same to an assembler."""
    lines = []
    for release in releases():
        name = release.parent.name
        text = (release / f"{name}.h").read_text()
        macros = re.findall(r"^#define (\w+) (?!\")\S", text, re.MULTILINE)
        source = tmp_path / f"{name}_{release.name}.S"
        source.write_text(f'#include "{release}/{name}.h"\n.data\n' + "".join(f".quad {macro}\n" for macro in macros))
        lines.append(source)
    _, options = CROSS[target]
    for source in lines:
        done = subprocess.run(["clang", *options, "-c", str(source), "-o", str(source.with_suffix(".o"))],
                              capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr, done.stderr
