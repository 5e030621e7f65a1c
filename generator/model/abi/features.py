# SPDX-License-Identifier: BSD-2-Clause
"""What a host advertises, and how a guest asks."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.values import BitRange, Value
from generator.model.abi.base import History, Upstream, later
from generator.model.abi.cases import CaseBuffer, FieldPlace


@dataclass(frozen=True)
class Discovery:
    """One way to ask what a host has. kind: calls, families, release (language: spec/README.md).

    `call`: full name, or "*.name" for a call that every family has. `argument`: its argument that says what is asked.
    Kind calls: `present` and `annotations` are bit ranges of the value. Kind families: any value but 0 is yes. Kind
    release: `major` and `minor` are bit ranges of the value.
    """
    kind: str
    call: str
    argument: str | None
    present: BitRange | None
    annotations: BitRange | None
    major: BitRange | None
    minor: BitRange | None
    doc: str


@dataclass(frozen=True)
class Caller:
    """A kind of guest: which calls there are depends on it."""
    name: str
    doc: str
    arch: tuple[str, ...]
    history: History


@dataclass(frozen=True)
class CpuidValue:
    """A value in CPUID. `leaf` counts from where the interface was found, 0 being the leaf with the signature.

    `type`: scalar or named type. `equals`: what it must be, else None.
    """
    name: str
    leaf: int
    subleaf: int
    register: str
    bits: BitRange
    type: str
    equals: int | None
    doc: str
    history: History
    upstream: Upstream | None = None


@dataclass(frozen=True)
class Cpuid:
    """The CPUID leaves of the interface. A host has it where EBX, ECX, EDX of a leaf from 0x40000000 on, in steps of
    0x100, hold one of the signatures (12 bytes, padded with NUL; `words`: the three registers of each)."""
    signatures: tuple[str, ...]
    words: tuple[tuple[int, int, int], ...]
    doc: str
    values: tuple[CpuidValue, ...]


@dataclass(frozen=True)
class CpuidSource:
    """Advertised when the bits of the register hold none of the values `unless` ((0,) for a plain bit)."""
    leaf: int
    subleaf: int
    register: str
    bits: BitRange
    unless: tuple[int, ...]


@dataclass(frozen=True)
class CallSource:
    """Advertised when `bits` of what a call answers hold none of the values `unless`.

    `call`: full name; `args`: all arguments, in order; `buffers`: what is in memory before it (no reads). The answer is
    the field `place` of `buffer`, or with buffer "" (place None) the call's value.
    """
    call: str
    args: tuple[Value, ...]
    buffers: tuple[CaseBuffer, ...]
    buffer: str
    place: FieldPlace | None
    bits: BitRange
    unless: tuple[int, ...]


@dataclass(frozen=True)
class Feature:
    """A named thing that a host advertises. `source` says where, in words; `cpuid` or `asked` says it for programs
    (both None: only the words are known). `hint`: it recommends, and enables nothing. `requires`: features that a host has which
    has this one, as they are written."""
    name: str
    doc: str
    source: str
    history: History
    cpuid: CpuidSource | None = later(None)
    asked: CallSource | None = later(None)
    hint: bool = later(False)
    upstream: Upstream | None = later(None)
    requires: tuple[str, ...] = later(())
