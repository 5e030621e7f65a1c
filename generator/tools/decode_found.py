# SPDX-License-Identifier: BSD-2-Clause
"""What a format says of a call, in no ABI's words yet: statements, and the lines that they were read in."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Union

from generator.paste.line import Line

Pairs = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class CallSaid:
    """A call by what names it. `abis`: the ABIs that the format can mean, () for any. `carriers`, `fields`: carriers of
    the id and fields of it, by name. `arguments`: what the argument registers of the convention hold, in order; more
    than the call takes are unused ones. `arch`: of the registers meant; None: not said. `name`: what the tool calls it:
    it must be a name of this number."""
    abis: tuple[str, ...]
    carriers: Pairs = ()
    fields: Pairs = ()
    arguments: tuple[int | None, ...] = ()
    arch: str | None = None
    name: str = ""


@dataclass(frozen=True)
class RegistersSaid:
    """Registers of one moment. `archs`: the architectures that have registers of these names and widths. `damaged`: names
    whose values cannot be what the tool printed, with why."""
    abis: tuple[str, ...]
    archs: tuple[str, ...]
    registers: Pairs
    damaged: tuple[tuple[str, str], ...] = ()
    note: str = ""


@dataclass(frozen=True)
class ResultSaid:
    """What a call answered. `number`: as the tool shows it, signed or not; None where `name` says it. `value`: the other
    half. `call`: the name of the call that it is known to be of, as headers write it."""
    abis: tuple[str, ...]
    number: int | None
    name: str = ""
    value: int | None = None
    call: str = ""


@dataclass(frozen=True)
class NamesSaid:
    """Words that may be names of calls, statuses or constants, as headers write them; `result`: a number or name of an answer
    that stands behind them."""
    abis: tuple[str, ...]
    names: tuple[str, ...]
    result: str = ""


@dataclass(frozen=True)
class NothingSaid:
    """An event that holds no hypercall."""
    what: str


@dataclass(frozen=True)
class Unclear:
    """The text can be read in several ways: why, and what each gives."""
    readings: tuple[tuple[str, "Statement"], ...]


Statement = Union[CallSaid, RegistersSaid, ResultSaid, NamesSaid, NothingSaid, Unclear]


@dataclass(frozen=True)
class Match:
    """`count` lines hold `statements`. `is_open`: the next line may belong to it, too. `broken`: the lines are of this
    format, but something in them is missing or damaged: what, in words."""
    count: int
    statements: tuple[Statement, ...]
    is_open: bool = False
    broken: str = ""


def read_one(lines: Sequence[Line], read: Callable[[str], Match | Statement | None]) -> Match | None:
    """For formats of one line."""
    found = read(lines[0].text)
    if found is None or isinstance(found, Match):
        return found
    return Match(1, (found,))


def broken(why: str) -> Match:
    return Match(1, (), broken=why)
