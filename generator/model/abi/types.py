# SPDX-License-Identifier: BSD-2-Clause
"""Named types."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.values import BitRange
from generator.model.abi.base import History, Upstream, later


@dataclass(frozen=True)
class EnumValue:
    """`arch`: the architectures that have it, () for all. Values of different architectures may have one number."""
    name: str
    number: int
    doc: str
    history: History
    upstream: Upstream | None = later(None)
    arch: tuple[str, ...] = later(())


@dataclass(frozen=True)
class FlagBit:
    """`arch` as in EnumValue: bits of different architectures may be the same. `type`: the enum whose values the bits hold, ""
    for a number."""
    name: str
    bits: BitRange
    doc: str
    history: History
    upstream: Upstream | None = later(None)
    arch: tuple[str, ...] = later(())
    type: str = later()


@dataclass(frozen=True)
class StructField:
    """`offset` and `size` (of all `count` elements) in bytes. Reserved fields are zero unless doc says otherwise.

    In a natural layout `offset` and `size` are those of 64-bit architectures, `offset32` and `size32` those of 32-bit
    ones, and `count` 0 is a flexible array at the end; `align` is what the spec asks for beyond the type's own. With an
    explicit layout offset32, size32 and align are None: there is one layout (`place` answers for both). `upstream`: the
    member that it must agree with, "" for none. `arch`: the architectures that have it, () for all; the places and the size
    of what several have are the same on all of them. `order`: of its bytes, big or little, "" for the guest's.
    """
    name: str
    type: str
    offset: int
    size: int
    count: int
    reserved: bool
    doc: str
    offset32: int | None = later(None)
    size32: int | None = later(None)
    align: int | None = later(None)
    upstream: str = later()
    arch: tuple[str, ...] = later(())
    order: str = later()

    def place(self, word: int) -> tuple[int, int]:
        """(offset, size) on architectures of 32 or 64 bits."""
        if word == 64 or self.offset32 is None or self.size32 is None:
            return self.offset, self.size
        return self.offset32, self.size32


@dataclass(frozen=True)
class TypeDef:
    """A named type. kind: enum, flags, struct, union, constants, alias. `base`: the scalar under all but structs and
    unions: an alias is a name of its own for it.

    `open`: an enum or flags whose values are not all named here (vendor ranges), so that others are not refused.
    `family` owns it ("" for the ABI). `size` and `align` in bytes for a struct or union. `layout`: "natural" where the
    C rules of each architecture lay it out (every union is): then `size32` and `align32` hold for 32-bit architectures
    (i386: u64 is aligned to 4). "" where each offset was written: they are None, and there is one layout.
    `upstream`: "struct tag", "union tag" or a typedef.
    """
    name: str
    kind: str
    family: str
    base: str | None
    open: bool
    doc: str
    history: History
    values: tuple[EnumValue, ...] = ()
    bits: tuple[FlagBit, ...] = ()
    fields: tuple[StructField, ...] = ()
    size: int | None = None
    align: int | None = None
    layout: str = later()
    size32: int | None = later(None)
    align32: int | None = later(None)
    upstream: str = later()

    def extent(self, word: int) -> tuple[int, int]:
        """(size, align) of a struct or union on architectures of 32 or 64 bits."""
        if word == 64 or self.size32 is None or self.align32 is None:
            return self.size or 0, self.align or 1
        return self.size32, self.align32
