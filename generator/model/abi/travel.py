# SPDX-License-Identifier: BSD-2-Clause
"""Ids, and the ways in which calls travel: carriers, fields, conventions, what dispatch answers."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.location import Location
from generator.lang.values import BitRange
from generator.model.abi.base import History, Upstream, later
from generator.model.carrier_kinds import CARRIER_KINDS, Held

EXCEPTION = "exception"      # in place of a status: the host raises one, and the call has no result


@dataclass(frozen=True)
class Carrier:
    """A place where id bits travel. kind: a name of carrier_kinds.CARRIER_KINDS; `held` is what that means.

    `width` in bits. A signed carrier is sign-extended where the place is wider. `argument` is the index for the kinds
    argument and memory, `offset` (bytes) for memory, `stride` (bytes) for slot. An argument carrier is that argument
    register of the convention; a memory carrier lies `offset` bytes into the memory whose address is that argument
    (calling.py says which registers and arguments that leaves).
    """
    name: str
    kind: str
    width: int
    signed: bool
    doc: str
    argument: int | None = None
    offset: int | None = None
    stride: int | None = None

    @property
    def held(self) -> Held:
        return CARRIER_KINDS[self.kind].held


@dataclass(frozen=True)
class IdField:
    """One bit field of an id. role: family, call, fixed, reserved, hint, variant, parameter.

    `value` is what a fixed or reserved field must be, else None. `variants`: what a variant field holds for each
    variant of the convention, as (variant, value) pairs; 0 for every other, the ordinary one among them. A parameter
    field is 0 unless an argument of the call rides in it (Argument.field). `upstream` as in Upstream.
    """
    name: str
    role: str
    carrier: str
    bits: BitRange
    value: int | None
    doc: str
    variants: tuple[tuple[str, int], ...] = later(())
    upstream: Upstream | None = later(None)


@dataclass(frozen=True)
class Blocks:
    """The registers in which buffers of the space `registers` lie. `inputs`, `outputs`: in order, whole registers or low parts.
    `rest`: outputs begin behind what the call's input takes, counted in multiples of `align` bytes, else at the first of them."""
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    rest: bool
    align: int


@dataclass(frozen=True)
class When:
    """What says where the status is. If `place` holds `equals`, the status has its own place; if it holds `success` (None: nothing means
    that), the call succeeded; whatever else it holds is the status itself."""
    place: str
    equals: int
    success: int | None = None


@dataclass(frozen=True)
class Convention:
    """How a call travels on one architecture (and variant: "" is the ordinary one).

    `instructions`: alternatives, chosen at run time. `carriers`: (carrier, slot) pairs. `fixed`: (place, value)
    pairs that every call sets. `arguments`: slots in order; a value wider than its slot takes several, low part
    first (split "low-first") or high part first. A place is a register or some bits of one (`rbx[63..32]`), a slot is one
    or several, the low part first (`eax+edx`): lang/places.py reads them. `status`: places of the status, () when the call
    has none; `value`: places of the value, low part first. `clobbers`: registers beyond the results that a call may destroy;
    all others are preserved. `narrow`: bits beyond an argument's width must be "zero", or are "ignored".
    `status_bits`, `value_bits`: where in their (one) register they lie, None for all of it. `shared`: "negative" where
    status and value are the same register: a negative word is a status, anything else is success and the value.
    `blocks`: where structures travel in registers, None where they do not. `fields`: the layout of ids by this convention, ()
    where it is that of the ABI and of its families. `when`: what says where the status is, None where it always has its own place.
    """
    name: str
    arch: str
    variant: str
    word: int
    instructions: tuple[str, ...]
    carriers: tuple[tuple[str, str], ...]
    fixed: tuple[tuple[str, int], ...]
    arguments: tuple[str, ...]
    split: str
    status: tuple[str, ...]
    value: tuple[str, ...]
    clobbers: tuple[str, ...]
    narrow: str
    doc: str
    location: Location
    status_bits: BitRange | None = later(None)
    value_bits: BitRange | None = later(None)
    shared: str = later()
    blocks: Blocks | None = later(None)
    fields: tuple[IdField, ...] = later(())
    when: When | None = later(None)


@dataclass(frozen=True)
class StatusValue:
    """`absent`: this answer means that the host does not have what was called."""
    name: str
    number: int
    absent: bool
    doc: str
    history: History
    upstream: Upstream | None = later(None)


@dataclass(frozen=True)
class Status:
    """The status type (a scalar type name) and its values."""
    type: str
    doc: str
    values: tuple[StatusValue, ...]


@dataclass(frozen=True)
class Answers:
    """Status names that dispatch answers by itself, or EXCEPTION; None: it does not check that (the operation does). `retired_call`: to
    the number of a call that is gone, None: as to an unknown one."""
    unknown_family: str
    unknown_call: str
    reserved_field: str | None
    bad_argument: str | None
    retired_call: str | None = later(None)

    @property
    def raises(self) -> bool:
        """Whether the host answers some of it with an exception."""
        return EXCEPTION in (self.unknown_family, self.unknown_call, self.reserved_field, self.bad_argument, self.retired_call)


@dataclass(frozen=True)
class Annotation:
    """A hint bit of an id. `mask` is in the hint field's carrier, already in place. meaning: queue or none."""
    name: str
    bit: int
    mask: int
    carrier: str
    meaning: str
    doc: str
    history: History
    upstream: Upstream | None = later(None)
