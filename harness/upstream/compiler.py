# SPDX-License-Identifier: BSD-2-Clause
"""Compiles small C programs over foreign headers, and reads what the compiler says.

It is clang, which knows every architecture and sees nothing of this machine's C library; for a header of one's own any compiler
that understands the options of gcc. Nothing is ever run.
"""
from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.exit_status import INCOMPLETE, USAGE
from generator.lang.architectures import architecture, architecture_of_machine
from harness.matrix.model import MatrixError
from harness.matrix.supervise import run_command

SECONDS = 120.0
ERROR = re.compile(r"([^:\n]+):(\d+):\d+: (?:fatal )?error: (.*)")
FOUND = re.compile(r"hvabi_found (\d+) [$#]?(-?\d+) [$#]?(-?\d+)")


NARROW = {"x86_64": "i386"}     # what a compiler of the first makes with -m32
# One that a user names: nobody else's complaints than those of errors, each in a line.
PLAIN = ("-std=gnu11", "-ftrack-macro-expansion=0", "-ffreestanding", "-w", "-fno-diagnostics-show-caret", "-fdiagnostics-color=never")


@dataclass(frozen=True)
class Compiler:
    """A compiler and its words. `native`: the architectures that it makes for this machine and its system's headers; others, if it is
    clang, without any. `system`: whether headers of the system are seen at all."""
    command: tuple[str, ...] = ("clang",)
    clang: bool = True
    native: tuple[str, ...] = ()
    system: bool = False

    def words(self, target: str) -> list[str]:
        """How it begins for an architecture."""
        if not self.clang:
            narrow = [] if target == self.native[0] else ["-m32"]
            return [*self.command, *PLAIN, *narrow, "-fmax-errors=0"]
        hidden = [] if self.system and target in self.native else ["-nostdlibinc"]
        return [*self.command, f"--target={architecture(target).triple}", "-std=gnu11", "-ffreestanding", "-w", "-ferror-limit=0",
                "-fno-caret-diagnostics", "-fno-color-diagnostics", *hidden]


def find_compiler(text: str) -> Compiler:
    """The one that a user names, with options if it is more than a word. Raises MatrixError."""
    try:
        command = tuple(shlex.split(text))
    except ValueError:
        command = ()
    if not command or shutil.which(command[0]) is None:
        raise MatrixError(f"--cc {text}: there is no such program: name a C compiler", USAGE)
    said = {}
    for option in ("--version", "-dumpmachine"):
        ending, said[option], _ = run_command([*command, option], Path.cwd(), SECONDS)
        if not ending.in_order:
            raise MatrixError(f"--cc {text}: '{command[0]} {option}' fails: name a C compiler like gcc or clang", USAGE)
    machine = said["-dumpmachine"].strip()
    known = architecture_of_machine(machine.partition("-")[0])
    native = () if known is None else (known.name, NARROW[known.name]) if known.name in NARROW else (known.name,)
    clang = "clang" in said["--version"]
    if not clang and not native:
        raise MatrixError(f"--cc {text}: compiles for {machine}, which no file of spec/arch describes", USAGE)
    return Compiler(command, clang, native, True)


@dataclass(frozen=True)
class Program:
    """How programs over one source's headers are compiled for one architecture. `head`: what each begins with. `flags`: more for
    the compiler."""
    target: str
    include: tuple[Path, ...]
    head: tuple[str, ...]
    folder: Path
    stop: Callable[[], bool]
    flags: tuple[str, ...] = ()
    compiler: Compiler = field(default_factory=Compiler)

    @property
    def word(self) -> int:
        return architecture(self.target).word

    def compile(self, name: str, lines: Sequence[str]) -> dict[int, str]:
        """What is wrong with a program: the first complaint about each of `lines`, by index. Raises Broken."""
        file, errors = self._run(name, lines, ["-fsyntax-only"])[::2]
        found: dict[int, str] = {}
        for where, row, message in ERROR.findall(errors):
            index = int(row) - len(self.head) - 1
            if where != str(file) or not 0 <= index < len(lines):
                raise Broken(f"{Path(where).name}:{row}: {message}", where, int(row), message)
            found.setdefault(index, message)
        return found

    def preprocess(self, name: str) -> str:
        """The text behind the head, its macros among it."""
        _, output, errors = self._run(name, (), ["-E", "-dD"])
        self._refuse(errors)
        return output

    def evaluate(self, name: str, expressions: Sequence[str]) -> list[int]:
        """The values (64 bits, unsigned) of constant expressions that are known to compile.

        Two halves each, because an operand of an assembler line is a word of the architecture.
        """
        lines = ["void hvabi_evaluate(void);", "void hvabi_evaluate(void)", "{"]
        for index, text in enumerate(expressions):
            word = f"(unsigned long long)({text})"
            lines.append(f'\t__asm__ volatile("# hvabi_found {index} %c0 %c1" : : "i"((int)({word} & 0xffffffff)), '
                         f'"i"((int)({word} >> 32)));')
        text = ["-fno-integrated-as"] if self.compiler.clang else []
        _, output, errors = self._run(name, [*lines, "}"], ["-S", "-o", "-", *text])
        self._refuse(errors)
        values = {int(index): (int(low) & 0xffffffff) | (int(high) & 0xffffffff) << 32
                  for index, low, high in FOUND.findall(output)}
        return [values[index] for index in range(len(expressions))]

    def _refuse(self, errors: str) -> None:
        found = ERROR.search(errors)
        if found:
            raise Broken(f"{Path(found[1]).name}:{found[2]}: {found[3]}", found[1], int(found[2]), found[3])

    def _run(self, name: str, lines: Sequence[str], mode: list[str]) -> tuple[Path, str, str]:
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / f"{name}-{self.target}.c"
        file.write_text("\n".join([*self.head, *lines, ""]), encoding="utf-8")
        command = [*self.compiler.words(self.target), *mode, *self.flags, *(f"-I{path}" for path in self.include), str(file)]
        ending, output, errors = run_command(command, self.folder, SECONDS, self.stop, {**os.environ, "LC_ALL": "C"})
        if ending.reason == "stopped":
            raise KeyboardInterrupt
        if ending.reason != "exited" or (ending.status != 0 and not ERROR.search(errors)):
            why = " ".join(errors.split())[:200]
            raise MatrixError(f"{command[0]} on {file}: {ending.words()} {why}".rstrip(), INCOMPLETE)
        return file, output, errors


class Broken(Exception):
    """Headers do not compile at all; the text is the compiler's first complaint. `file`, `line`, `complaint`: its parts."""

    def __init__(self, text: str, file: str, line: int, complaint: str) -> None:
        self.file, self.line, self.complaint = file, line, complaint
        super().__init__(text)


def head_lines(defines: Sequence[tuple[str, str]], headers: Sequence[str]) -> tuple[str, ...]:
    """What a program over headers begins with."""
    return (*(f"#define {name} {value}".rstrip() for name, value in defines), "#include <stddef.h>",
            "#include <stdint.h>", *(f"#include <{header}>" for header in headers))
