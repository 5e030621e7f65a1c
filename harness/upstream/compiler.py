# SPDX-License-Identifier: BSD-2-Clause
"""Compiles small C programs over foreign headers with clang, which knows every architecture, and reads what it says.

Nothing is ever run, and nothing of this machine's C library is seen.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.exit_status import INCOMPLETE
from generator.lang.architectures import architecture
from harness.matrix.model import MatrixError
from harness.matrix.supervise import run_command

SECONDS = 120.0
ERROR = re.compile(r"([^:\n]+):(\d+):\d+: (?:fatal )?error: (.*)")
FOUND = re.compile(r"hvabi_found (\d+) [$#]?(-?\d+) [$#]?(-?\d+)")


@dataclass(frozen=True)
class Program:
    """How programs over one source's headers are compiled for one architecture. `head`: what each begins with."""
    target: str
    include: tuple[Path, ...]
    head: tuple[str, ...]
    folder: Path
    stop: Callable[[], bool]

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
                raise Broken(f"{Path(where).name}:{row}: {message}")
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
        _, output, errors = self._run(name, [*lines, "}"], ["-S", "-o", "-", "-fno-integrated-as"])
        self._refuse(errors)
        values = {int(index): (int(low) & 0xffffffff) | (int(high) & 0xffffffff) << 32
                  for index, low, high in FOUND.findall(output)}
        return [values[index] for index in range(len(expressions))]

    def _refuse(self, errors: str) -> None:
        found = ERROR.search(errors)
        if found:
            raise Broken(f"{Path(found[1]).name}:{found[2]}: {found[3]}")

    def _run(self, name: str, lines: Sequence[str], mode: list[str]) -> tuple[Path, str, str]:
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / f"{name}-{self.target}.c"
        file.write_text("\n".join([*self.head, *lines, ""]), encoding="utf-8")
        command = ["clang", f"--target={architecture(self.target).triple}", "-std=gnu11", "-ffreestanding", "-w", "-ferror-limit=0",
                   "-fno-caret-diagnostics", "-fno-color-diagnostics", "-nostdlibinc", *mode,
                   *(f"-I{path}" for path in self.include), str(file)]
        ending, output, errors = run_command(command, self.folder, SECONDS, self.stop)
        if ending.reason == "stopped":
            raise KeyboardInterrupt
        if ending.reason != "exited" or (ending.status != 0 and not ERROR.search(errors)):
            why = " ".join(errors.split())[:200]
            raise MatrixError(f"clang on {file}: {ending.words()} {why}".rstrip(), INCOMPLETE)
        return file, output, errors


class Broken(Exception):
    """Headers do not compile at all; the text is the compiler's first complaint."""


def head_lines(defines: Sequence[tuple[str, str]], headers: Sequence[str]) -> tuple[str, ...]:
    """What a program over headers begins with."""
    return (*(f"#define {name} {value}".rstrip() for name, value in defines), "#include <stddef.h>",
            "#include <stdint.h>", *(f"#include <{header}>" for header in headers))
