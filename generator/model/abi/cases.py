# SPDX-License-Identifier: BSD-2-Clause
"""What the conformance tests do, and expect."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.values import Value
from generator.model.abi.base import History, later


@dataclass(frozen=True)
class ExpectValue:
    """What the value must be: (value & mask) equals `equals`, or minimum <= value <= maximum (unsigned)."""
    mask: int
    equals: Value | None
    minimum: int | None
    maximum: int | None


@dataclass(frozen=True)
class ExpectMemory:
    """Guest memory at `at`, `width` bits, must equal `equals` after the call."""
    at: Value
    width: int
    equals: int


@dataclass(frozen=True)
class FieldPlace:
    """A scalar in a buffer: `field` is its path (`submap`, `[1].addr`, `u.pci.devfn[2]`), then where it lies: byte
    offset and width in bits on 64-bit architectures and on 32-bit ones. `arch`: those that have it, () for all.
    `order`: of its bytes, as in StructField."""
    field: str
    type: str
    signed: bool
    offset: int
    width: int
    offset32: int
    width32: int
    arch: tuple[str, ...] = later(())
    order: str = later()

    def place(self, word: int) -> tuple[int, int]:
        """(offset in bytes, width in bits) on architectures of 32 or 64 bits."""
        return (self.offset, self.width) if word == 64 else (self.offset32, self.width32)


@dataclass(frozen=True)
class FieldWrite:
    place: FieldPlace
    value: Value


@dataclass(frozen=True)
class FieldCheck:
    place: FieldPlace
    expect: ExpectValue


@dataclass(frozen=True)
class CaseBuffer:
    """What a case says of one buffer's memory. `at`: the address that the case gives it (what its argument holds); of one in
    registers $block_in or $block_out, and its first byte of what goes in or comes out.

    `clear`: the spec says `in`: before the call, `size` bytes (`size32` on 32-bit architectures) are zeroed, then
    `writes` are made. `reads` are looked at after it.
    """
    buffer: str
    at: Value
    clear: bool
    size: int
    size32: int
    writes: tuple[FieldWrite, ...]
    reads: tuple[FieldCheck, ...]


@dataclass(frozen=True)
class Step:
    """A call that a case makes before its own or after it, and that must succeed. `call`: family.call; the rest as of a case."""
    call: str
    form: str
    args: tuple[Value, ...]
    buffers: tuple[CaseBuffer, ...]


@dataclass(frozen=True)
class Case:
    """A call that the conformance tests make. `test`: stable name, `family.call.case`. `args`: all arguments, in order.

    `expect`: the statuses that are right, any of them. Cases of a call are run in the order they are written in.
    `form`: the call is made in this form (Call.forms), "" for the call itself; `args` are then the form's. `memory` and
    `more_memory`: words of memory to look at after the call (`memories` has them all); `buffers`: what is in the
    buffers before and after. `text`: the sentences that it tests, by id (Abi.sentences). `given`: calls that must succeed first;
    `after`: calls that undo them.
    `callers`: the kinds of guests that make it, () for all that have the call.
    """
    test: str
    name: str
    args: tuple[Value, ...]
    expect: tuple[str, ...]
    value: ExpectValue | None
    memory: ExpectMemory | None
    doc: str
    history: History
    form: str = later()
    more_memory: tuple[ExpectMemory, ...] = later(())
    buffers: tuple[CaseBuffer, ...] = later(())
    text: tuple[str, ...] = later(())
    given: tuple[Step, ...] = later(())
    after: tuple[Step, ...] = later(())
    callers: tuple[str, ...] = later(())

    @property
    def memories(self) -> tuple[ExpectMemory, ...]:
        return () if self.memory is None else (self.memory, *self.more_memory)
