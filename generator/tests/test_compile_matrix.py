# SPDX-License-Identifier: BSD-2-Clause
"""All generated C compiles without a warning: every ABI and release, both compilers, every language and word size. As C++
all but the tables of names, which have their members by name."""
from __future__ import annotations

import re
import subprocess
from itertools import zip_longest
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


def prototypes(header: str) -> list[tuple[str, str, str]]:
    """The operations that a host header names in comments: what they give back, their names, and what they take."""
    return PROTOTYPE.findall(header.replace("\n *\t\t", " "))


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
    found = prototypes(header)
    assert found, f"{release} has no operations"
    lines += [f"{result} test_{call}(void *context{taken});" for result, call, taken in found]
    if "prefix_read_guest" in header:
        lines.append("int test_read_guest(void *context, uint64_t address, void *to, size_t size);")
    if "prefix_raise_exception" in header:
        lines.append("void test_raise_exception(void *context);")
    lines += [f"{name.upper()}_HOST_OPS(test, void)", f"{name.upper()}_HOST_DISPATCH(test, void)", f"const struct {name}_host *get_host(void);",
              f"const struct {name}_host *get_host(void)", "{", f"\treturn &test_{name}_host;", "}"]
    return "\n".join(lines) + "\n"


def write_units(folder: Path, archs: set[str], language: str) -> list[str]:
    """A file for each release, which includes the generated .c files: a compiler starts once, not three times."""
    files = []
    for release in releases():
        file = folder / f"{release.parent.name}_{release.name.replace('.', '_')}.c"
        file.write_text(unit(release, archs) + "".join(f'#include "{path}"\n' for path in generated_c(release, language)))
        files.append(str(file))
    assert files
    return files


def generated_c(release: Path, language: str) -> list[Path]:
    """Tables name their members out of order and leave some out, as C++17 does not: there the headers alone are tried."""
    return sorted(release.glob("*.c")) if language != "c++17" else []


def compile_all(command: tuple[str, ...], files: list[str]) -> str:
    """What the compiler has to say; nothing, if all is well."""
    done = subprocess.run([*command, *WARNINGS, "-fsyntax-only",
                           *(f"-I{ROOT / 'harness' / folder}" for folder in ("conformance", "names")), *files],
                          capture_output=True, text=True)
    return f"{' '.join(command)}:\n{done.stderr}{done.stdout}" if done.returncode or done.stderr else ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize(("word", "arch"), [("-m32", "i386"), ("-m64", "x86_64")])
def test_hosted(tmp_path: Path, word: str, arch: str, compiler: str, language: str) -> None:
    """gcc and clang, 32 and 64 bits, with everything an x86 machine can have."""
    assert compile_all((compiler, word, *LANGUAGES[language]), write_units(tmp_path, {arch}, language)) == ""


@pytest.mark.parametrize("word", ["-m32", "-m64"])
def test_by_themselves(word: str) -> None:
    """What a generated .c file needs it includes."""
    files = [str(path) for release in releases() for path in generated_c(release, "c11")]
    assert len(files) >= 2 * len(releases())
    assert compile_all(("gcc", word, *LANGUAGES["c11"]), files) == ""


@pytest.mark.parametrize("target", ["riscv64", "riscv32", "arm64"])
def test_freestanding(tmp_path: Path, target: str) -> None:
    """Where guests boot there is no C library: headers and tables need none."""
    arch, options = CROSS[target]
    for name in ("c11", "c++17"):
        files = write_units(tmp_path, {arch}, name)
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
    _, options = CROSS[target]
    for number, group in enumerate(one_of_each_abi()):
        lines = [".data"]
        for release in group:
            header = release / f"{release.parent.name}.h"
            macros = re.findall(r"^#define (\w+) (?!\")\S", header.read_text(), re.MULTILINE)
            assert macros, header
            lines += [f'#include "{header}"', *(f".quad {macro}" for macro in macros)]
        source = tmp_path / f"{number}.S"
        source.write_text("\n".join(lines) + "\n")
        done = subprocess.run(["clang", *options, "-c", str(source), "-o", str(source.with_suffix(".o"))],
                              capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr, done.stderr


def one_of_each_abi() -> list[list[Path]]:
    """All releases, in groups without two of one ABI: their names do not meet."""
    by_abi: dict[str, list[Path]] = {}
    for release in releases():
        by_abi.setdefault(release.parent.name, []).append(release)
    return [[release for release in group if release] for group in zip_longest(*by_abi.values())]
