# SPDX-License-Identifier: BSD-2-Clause
"""Calls: what they take and give back, their forms, and the families that they are in."""
from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.lang.location import Location
from generator.lang.values import Scalar
from generator.model.abi.base import History, later
from generator.model.abi.cases import Case
from generator.model.abi.travel import Answers, IdField


@dataclass(frozen=True)
class ArgumentRange:
    """The argument is how many there are (or which of them, as a mask) from what the argument `start` says on. `wraps`: what a
    host does with one that goes beyond the largest number: refused, or allowed: the text says nothing."""
    start: str
    wraps: str


@dataclass(frozen=True)
class Argument:
    """One argument. `type`: scalar or TypeDef name as written; `scalar`: what it is on the wire.

    `minimum`, `maximum` (inclusive) and `align` are checked by dispatch where Answers.bad_argument says how. `reserved`
    is the value a reserved argument must have, else None. `index` counts arguments from 0. `field`: the parameter field
    of the id in which it rides instead of in a register, or "". `underived`: why derived tests never change it, or "". `position`: the argument register of the convention that
    it travels in, counted from 0, None for the next one that is free.
    """
    index: int
    name: str
    type: str
    scalar: Scalar
    minimum: int | None
    maximum: int | None
    align: int | None
    reserved: int | None
    doc: str
    history: History
    field: str = later()
    position: int | None = later(None)
    range: ArgumentRange | None = later(None)
    underived: str = later()


@dataclass(frozen=True)
class Returns:
    """The value. `always`: meaningful whatever the status is. `position`: the place of the convention's value slot at which it begins,
    counted from 0, None for the next one that is free."""
    type: str
    scalar: Scalar
    always: bool
    doc: str
    position: int | None = later(None)


@dataclass(frozen=True)
class FurtherResult:
    """A result behind the value. `index` counts them from 0. `position` as of the value."""
    index: int
    name: str
    type: str
    scalar: Scalar
    doc: str
    history: History
    position: int | None = later(None)


@dataclass(frozen=True)
class Buffer:
    """Memory that a call reads or writes. `address`: argument names, one, or low and high part. space: gpa or gva, or registers:
    the buffer has no address and travels in the blocks of the convention.

    direction: in, out, inout. `length`: an argument name, or a number of elements. `element`: type of one element ("u8"
    for bytes). `crossing`: whether it may cross a page boundary (allowed, forbidden).
    """
    name: str
    address: tuple[str, ...]
    space: str
    direction: str
    length: str | int
    element: str
    maximum: int | None
    align: int | None
    crossing: str
    doc: str


@dataclass(frozen=True)
class Form:
    """Another way in which a call can travel: `name` is the variant of the convention. `id`, `args`, `buffers` and
    `needs` (all of them, with those of the call) hold for it; everything else is as the call has it. So are `returns` and
    `also_returns`, where they are None.

    `answers_without` as in Call. `arch`: the architectures that have the form, () for those of the call.
    """
    name: str
    id: tuple[tuple[str, int], ...]
    args: tuple[Argument, ...]
    buffers: tuple[Buffer, ...]
    needs: tuple[str, ...]
    doc: str
    history: History
    answers_without: tuple[tuple[str, str], ...] = ()
    arch: tuple[str, ...] = later(())
    returns: Returns | None = later(None)
    also_returns: tuple[FurtherResult, ...] | None = later(None)


@dataclass(frozen=True)
class CallAnnotation:
    name: str
    history: History


@dataclass(frozen=True)
class Executes:
    """An instruction that a host must execute because of a call, on some vCPU: (word & mask) == match.

    For effects that no guest can see. `arch`: whose encoding this is.
    """
    arch: tuple[str, ...]
    mask: int
    match: int
    doc: str


@dataclass(frozen=True)
class Call:
    """One operation. `id`: (carrier, value) pairs with every annotation clear, in the order of Abi.carriers; a carrier
    that the family's id layout does not use is missing.

    `arch`: architectures that have it, () for all of the ABI; where it is not said, those of its callers.
    `convention`: the variant of the convention it uses.
    `advertised_by`: family, release or calls: which discovery answer promises this call (family: it came with its
    family; release: later, so the release must be asked; calls: asked by itself).
    `answered_by_dispatch`: "", calls, families or release: dispatch works this one out from the host's table.
    `common`: every family has this call (every_family).
    `never`: why no test may perform it, or "". Cases that it is refused are still allowed. `underived`: why it has no derived
    tests, or "". `varies`: why two hosts, or the same one later, give another value, or "".
    `upstream`: name of the public constant, or "".
    `stable`: whether it stays as it is from one release to the next; doc says why not. `reused`: another call had its number
    in an earlier release. `versioned_by`: the fixed field of the id, or the constant (type.value), that changes whenever what
    the call passes does; "" for none, or that of the family.
    `forms`: other variants by which it can travel. `callers`: the kinds of guests that have it, () for all.
    `answers_without`: (feature, status) pairs for features among `needs`: what a host answers that enforces the feature
    and does not advertise it ("exception": an undefined instruction). For features not in it, see answer_without.
    `also_returns`: results beyond the value, in the value registers of the convention that the value leaves, in order.
    """
    name: str
    family: str
    number: int
    id: tuple[tuple[str, int], ...]
    doc: str
    history: History
    arch: tuple[str, ...]
    convention: str
    args: tuple[Argument, ...]
    returns: Returns | None
    errors: tuple[str, ...]
    buffers: tuple[Buffer, ...]
    annotations: tuple[CallAnnotation, ...]
    needs: tuple[str, ...]
    noreturn: bool
    blocking: bool
    restartable: bool
    privileged: str
    never: str
    cases: tuple[Case, ...]
    advertised_by: str
    answered_by_dispatch: str
    common: bool
    upstream: str
    location: Location
    executes: tuple[Executes, ...] = ()
    forms: tuple[Form, ...] = later(())
    callers: tuple[str, ...] = later(())
    answers_without: tuple[tuple[str, str], ...] = later(())
    stable: bool = later(True)
    reused: bool = later(False)
    versioned_by: str = later()
    also_returns: tuple[FurtherResult, ...] = later(())
    underived: str = later()
    varies: str = later()

    @cached_property
    def full_name(self) -> str:
        return f"{self.family}.{self.name}"


@dataclass(frozen=True)
class Retired:
    """A number that once meant something and is never used again."""
    number: int
    was: str
    removed: str
    doc: str


@dataclass(frozen=True)
class Family:
    """`number` is None where the family is not part of the id (its calls are told apart by another carrier).

    `required`: every host of the release has it (on the architectures `arch`; () for all). `promised`: it is under the
    promise of compatibility. `fields`: the id layout of this family's calls. `convention`: variant, "" the ordinary.
    `unused`: an id (as Call.id) that the family has never given out: the next number after the largest, or None.
    `answers`: what dispatch answers in this family where that differs from Abi.answers, complete; None where it does
    not (`answers_of`). `callers`: the kinds of guests that have it, () for all. `versioned_by` as of a call.
    """
    name: str
    number: int | None
    doc: str
    history: History
    arch: tuple[str, ...]
    required: bool
    promised: bool
    convention: str
    fields: tuple[IdField, ...]
    calls: tuple[Call, ...]
    retired: tuple[Retired, ...]
    unused: tuple[tuple[str, int], ...] | None
    upstream: str
    location: Location
    answers: Answers | None = later(None)
    callers: tuple[str, ...] = later(())
    versioned_by: str = later()
