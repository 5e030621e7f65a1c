# SPDX-License-Identifier: BSD-2-Clause
"""Small helpers that every emitter of C shares: banners, names, literals, comments."""
from __future__ import annotations

import textwrap
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from generator.backends.c.fit import fit
from generator.banner import SPDX, banner_lines, one_line
from generator.lang.architectures import architecture
from generator.model.abi import Abi
from generator.model.c_names import macro_name
from generator.template import Templates

WIDTH = 110


def hex_literal(value: int, digits: int = 1) -> str:
    """A constant that C and an assembler read alike: hexadecimal needs no suffix, it takes a type it fits into."""
    return f"0x{value:0{digits}x}" if value >= 0 else f"(-0x{-value:x})"


def int_literal(value: int) -> str:
    """As hex_literal, decimal while it is short."""
    if value == -(1 << 63):
        return "(-0x7fffffffffffffff - 1)"
    if value < 0:
        return f"({value})" if value > -(1 << 31) else hex_literal(value)
    return str(value) if value < 1 << 16 else hex_literal(value)


def u64_literal(value: int) -> str:
    """A constant in C expressions, unsigned, so that no comparison mixes signs."""
    suffix = "U" if value < 1 << 32 else "ULL"
    return f"{value}{suffix}" if value < 10 else f"0x{value:x}{suffix}"


def s64_literal(value: int) -> str:
    if value == -(1 << 63):
        return "(-0x7fffffffffffffffLL - 1)"
    return f"{value}" if abs(value) < 1 << 31 else f"{'-' if value < 0 else ''}0x{abs(value):x}LL"


def c_string(text: str) -> str:
    """A C string literal; what is not printable ASCII becomes octal escapes of its UTF-8 bytes. No two question marks
    stand together: they may begin a trigraph."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("??", "?\\?")
    if escaped.isascii() and escaped.isprintable():
        return f'"{escaped}"'
    return '"' + "".join(chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}" for byte in escaped.encode()) + '"'


@lru_cache(maxsize=1 << 14)
def comment(text: str, indent: str = "") -> tuple[str, ...]:
    """A C comment of prose, one line if it fits. Prose cannot end the comment early."""
    text = comment_text(text)
    if not text:
        return ()
    room = WIDTH - 8 * len(indent)
    if len(text) <= room - 6:
        return (f"{indent}/* {text} */",)
    return (f"{indent}/*", *(f"{indent} * {line}" for line in textwrap.wrap(text, room - 3)), f"{indent} */")


def comment_text(text: str) -> str:
    """Text that can stand in a C comment: it neither ends it nor seems to begin one, and holds no trigraph."""
    text = one_line(text).replace("*/", "* /").replace("/*", "/ *")
    return text.replace("??", "? ?") if "??" in text else text


def comment_block(text: str) -> str:
    """A comment as the lines that templates have it as: with their ends, nothing for no text."""
    return "".join(f"{line}\n" for line in comment(text))


TEMPLATES = Templates(Path(__file__).parent / "templates", {"comment": comment_block})


def include_guard(file_name: str) -> str:
    return macro_name(file_name.replace(".", "_"))


def banner(abi: Abi, what: str) -> dict[str, object]:
    """The words of banner.j2."""
    return {"spdx": SPDX, "banner": [comment_text(line) for line in banner_lines(abi, what)]}


def render_header(template: str, abi: Abi, file_name: str, what: str, /, **words: object) -> str:
    """A whole header: banner, include guard, and the body that the template gives it (header.h.j2)."""
    return fit(TEMPLATES.render(template, **banner(abi, what), guard=include_guard(file_name), **words))


def render_source(template: str, abi: Abi, what: str, /, fitted: bool = True, **words: object) -> str:
    """A whole C file. `fitted`: its lines may have to be broken."""
    text = TEMPLATES.render(template, **banner(abi, what), **words)
    return fit(text) if fitted else text


def condition_of(archs: Sequence[str]) -> str:
    """True for the preprocessor on these architectures; "" for (), which are all."""
    return " || ".join(dict.fromkeys(architecture(arch).condition for arch in archs))
