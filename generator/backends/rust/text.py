# SPDX-License-Identifier: BSD-2-Clause
"""Names, numbers and prose as Rust has them."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.banner import SPDX, banner_lines, one_line
from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.lang.values import Scalar
from generator.model.abi import Abi, TypeDef
from generator.model.c_names import c_name

WIDTH = 110
WORDS = frozenset((
    "abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl in let "
    "loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe "
    "unsized use virtual where while yield").split())
NOT_RAW = frozenset(("crate", "self", "super"))     # those that r# cannot make a name of
# Names that generated functions use themselves, beside their arguments.
OWN = frozenset(("annotations", "host", "id", "args", "arch"))
LIST = re.compile(r"([-+#>=|]|\d+[.)]\s)")
NUMBERED = re.compile(r"^(\d+)([.)])")
ESCAPED = re.compile(r'["\\]')
MARKUP = re.compile(r"([\\`*<>\[\]])")


def banner(abi: Abi, what: str) -> list[str]:
    lines = (comment_text(line) for line in banner_lines(abi, what))
    return [f"/* {SPDX} */", "/*", *(f" * {line}".rstrip() for line in lines), " */"]


def comment_text(text: str) -> str:
    """Text that can stand in a block comment, which nest in Rust."""
    return one_line(text).replace("*/", "* /").replace("/*", "/ *")


def wrap(text: str, width: int) -> Iterator[str]:
    """Lines of whole words, of no more columns than `width` where no word is longer. The library's function takes ten times as long."""
    line = ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


def comment(text: str, indent: str = "") -> Iterator[str]:
    """Prose as a line comment."""
    for line in wrap(one_line(text), WIDTH - len(indent) - 3):
        yield f"{indent}// {line}"


@lru_cache(maxsize=None)     # releases of an ABI say much in the same words
def doc(text: str, indent: str = "") -> tuple[str, ...]:
    """Prose as documentation. Each line begins with ///, and what Markdown would read as its own has a backslash."""
    plain = MARKUP.sub(r"\\\1", one_line(text))
    lines = wrap(plain, WIDTH - len(indent) - 5)
    return tuple(f"{indent}/// " + (f"\\{line}" if LIST.match(line) and not line[0].isdigit() else
                                    NUMBERED.sub(r"\1\\\2", line)) for line in lines)


def rust_string(text: str) -> str:
    """A string literal; what is not printable ASCII is escaped."""
    if text.isascii() and text.isprintable() and not ESCAPED.search(text):
        return f'"{text}"'
    return '"' + "".join({'"': '\\"', "\\": "\\\\"}.get(char) or (char if 32 <= ord(char) < 127 else f"\\u{{{ord(char):x}}}")
                         for char in text) + '"'


def lower_name(name: str) -> str:
    """A field, a function or a variable."""
    made = snake(name)
    if made in NOT_RAW:
        return f"{made}_"
    return f"r#{made}" if made in WORDS else made


@lru_cache(maxsize=1 << 14)
def snake(*parts: str) -> str:
    made = c_name(*parts).lower()
    return f"_{made}" if made[:1].isdigit() else made


def argument_name(name: str) -> str:
    """An argument as a parameter."""
    return f"{snake(name)}_" if snake(name) in OWN else lower_name(name)


@lru_cache(maxsize=1 << 14)
def upper_name(*parts: str) -> str:
    """A constant."""
    made = c_name(*parts).upper()
    return f"_{made}" if made[:1].isdigit() else made


@lru_cache(maxsize=1 << 14)
def type_name(*parts: str) -> str:
    """A type: `type_name("flush_scope")` is FlushScope. Digits on both sides keep their underscore."""
    made = ""
    for part in c_name(*parts).split("_"):
        made += ("_" if made[-1:].isdigit() and part[:1].isdigit() else "") + part[:1].upper() + part[1:]
    return f"T{made}" if made[:1].isdigit() else made or "T"


def unsigned(width: int) -> str:
    """The type that holds so many bits."""
    return f"u{next(size for size in (8, 16, 32, 64) if width <= size)}"


def scalar_type(scalar: Scalar) -> str:
    """As a guest sees it: words are as wide as its own."""
    if scalar.width is None:
        return "isize" if scalar.signed else "usize"
    return f"{'i' if scalar.signed else 'u'}{scalar.width}"


def named_scalar(name: str) -> str:
    return scalar_type(SCALARS[name])


def number(value: int, kind: str) -> str:
    """A number as a constant of a type: of unsigned ones its bits. What may not fit a word of 32 bits is cut, not refused."""
    width = {"usize": 64, "isize": 64}.get(kind) or int(kind[1:])
    if kind[0] == "u" and value < 0:
        value &= (1 << width) - 1
    if kind == "usize" and value >> 32:
        return f"{hexadecimal(value)}u64 as usize"
    if kind == "isize" and not -(1 << 31) <= value < 1 << 31:
        return f"{decimal(value)}i64 as isize"
    return decimal(value)


def decimal(value: int) -> str:
    return str(value) if -10 < value < 10 or value < 0 else hexadecimal(value)


def hexadecimal(value: int) -> str:
    return f"{value:#x}"


def cast(text: str, have: str, want: str) -> str:
    """An expression as another type; as it is where that is its own."""
    if have == want:
        return text
    return f"{text} as {want}" if " " not in text else f"({text}) as {want}"


def bare(text: str) -> str:
    """An expression without parentheses around all of it, as rustc wants it where nothing else is beside it."""
    if not text.startswith("("):
        return text
    depth = 0
    for index, char in enumerate(text):
        depth += {"(": 1, ")": -1}.get(char, 0)
        if depth == 0:
            return text[1:-1] if index == len(text) - 1 else text
    return text


def condition(arch: str) -> str:
    """What cfg() takes for an architecture that has inline assembly."""
    rust = architecture(arch).rust
    return rust.condition if rust is not None else "any()"


def any_of(archs: Sequence[str]) -> str:
    conditions = list(dict.fromkeys(condition(arch) for arch in archs))
    return conditions[0] if len(conditions) == 1 else f"any({', '.join(conditions)})"


def is_newtype(type_def: TypeDef | None) -> bool:
    return type_def is not None and type_def.kind in ("enum", "flags")


def typed(types: dict[str, TypeDef], name: str, scalar: Scalar) -> str:
    """The type of an argument or value, as the modules of stubs and of a host name it."""
    type_def = types.get(name)
    if type_def is not None and type_def.kind in ("enum", "flags", "alias"):
        return f"super::types::{type_name(type_def.name)}"
    return scalar_type(scalar)
