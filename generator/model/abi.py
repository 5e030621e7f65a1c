# SPDX-License-Identifier: BSD-2-Clause
"""The resolved model of one ABI at one release: all that an emitter, the harness or a user's tool may ask.

`resolve.resolve(spec, release)` makes it, once; nothing here is computed later and nothing here changes. Everything is
in a defined order (families, calls, types and values by number where they have one, else as written), so that output
made by looping is reproducible. `abi.json` is this model, field by field (backends/json/abi_json.py).

Releases are compared by their position in `Abi.releases`, never as strings. A node is in the model only if the release
has it: `since` has come and `removed` has not. What once was and is no longer stands in `retired`.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.lang.location import Location
from generator.lang.values import BitRange, Scalar, Value
from generator.model.carrier_kinds import CARRIER_KINDS, Held


def later(default: Any = "") -> Any:
    """A field that the language gained after its first release: abi.json leaves it out where it says nothing."""
    return field(default=default, metadata={"later": True})


@dataclass(frozen=True)
class History:
    """When a node came and went. `formerly` names it had before, as (name, last release with that name) pairs."""
    since: str
    deprecated: str | None = None
    removed: str | None = None
    formerly: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Upstream:
    """The public constant that a number must equal. `mask`: the constant is the mask of the bits, not their number."""
    name: str
    mask: bool


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
class Convention:
    """How a call travels on one architecture (and variant: "" is the ordinary one).

    `instructions`: alternatives, chosen at run time. `carriers`: (carrier, register) pairs. `fixed`: (register, value)
    pairs that every call sets. `arguments`: registers in order; a value wider than `word` bits takes several, low part
    first (split "low-first") or high part first. `status`: registers of the status, () when the call has none;
    `value`: registers of the value, low part first. `clobbers`: registers beyond the results that a call may destroy;
    all others are preserved. `narrow`: bits beyond an argument's width must be "zero", or are "ignored".
    `status_bits`, `value_bits`: where in their (one) register they lie, None for all of it. `shared`: "negative" where
    status and value are the same register: a negative word is a status, anything else is success and the value.
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
    """Status names that dispatch answers by itself; None: it does not check that (the operation does). `retired_call`: to the
    number of a call that is gone, None: as to an unknown one."""
    unknown_family: str
    unknown_call: str
    reserved_field: str | None
    bad_argument: str | None
    retired_call: str | None = later(None)


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


@dataclass(frozen=True)
class Argument:
    """One argument. `type`: scalar or TypeDef name as written; `scalar`: what it is on the wire.

    `minimum`, `maximum` (inclusive) and `align` are checked by dispatch where Answers.bad_argument says how. `reserved`
    is the value a reserved argument must have, else None. `index` counts arguments from 0. `field`: the parameter field
    of the id in which it rides instead of in a register, or "". `position`: the argument register of the convention that
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


@dataclass(frozen=True)
class Returns:
    """The value. `always`: meaningful whatever the status is."""
    type: str
    scalar: Scalar
    always: bool
    doc: str


@dataclass(frozen=True)
class FurtherResult:
    """A result behind the value. `index` counts them from 0."""
    index: int
    name: str
    type: str
    scalar: Scalar
    doc: str
    history: History


@dataclass(frozen=True)
class Buffer:
    """Memory that a call reads or writes. `address`: argument names, one, or low and high part. space: gpa or gva.

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
    """What a case says of one buffer's memory. `at`: the address that the case gives it (what its argument holds).

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
class Case:
    """A call that the conformance tests make. `test`: stable name, `family.call.case`. `args`: all arguments, in order.

    `expect`: the statuses that are right, any of them. Cases of a call are run in the order they are written in.
    `form`: the call is made in this form (Call.forms), "" for the call itself; `args` are then the form's. `memory` and
    `more_memory`: words of memory to look at after the call (`memories` has them all); `buffers`: what is in the
    buffers before and after.
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

    @property
    def memories(self) -> tuple[ExpectMemory, ...]:
        return () if self.memory is None else (self.memory, *self.more_memory)


@dataclass(frozen=True)
class Form:
    """Another way in which a call can travel: `name` is the variant of the convention. `id`, `args`, `buffers` and
    `needs` (all of them, with those of the call) hold for it; everything else is as the call has it.

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
    `never`: why no test may perform it, or "". Cases that it is refused are still allowed.
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

    @property
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


@dataclass(frozen=True)
class RegisterField:
    """Some bits of a system register. `value`: what they must hold, else None."""
    name: str
    bits: BitRange
    value: int | None
    doc: str
    history: History
    upstream: Upstream | None = None


@dataclass(frozen=True)
class RegisterMemory:
    """Guest memory that a register names. The field `address` holds the guest-physical address, in place: the address
    is the register with all other bits 0. `enable`: the field that makes the host use the memory, "" where the write
    itself does. `size` in bytes; `type`: what lies there, or ""."""
    address: str
    enable: str
    type: str
    size: int
    doc: str


@dataclass(frozen=True)
class RegisterCase:
    """An access that the conformance tests make. `test`: stable name, `kind.register.case`. `write`: what is written,
    None where the register is read only. `fault`: this access (the write, without one the read) ends in the fault of
    the register's kind. `read`: what a read then gives."""
    test: str
    name: str
    write: Value | None
    fault: bool
    read: ExpectValue | None
    doc: str
    history: History


@dataclass(frozen=True)
class SystemRegister:
    """A register that has a number of its own: a model-specific register (kind msr), a control and status register of
    RISC-V (csr), a system register of arm64 (sysreg).

    `number`: of a sysreg what op0, op1, CRn, CRm and op2 (`encoding`) make in the word of an MRS. `width` in bits.
    `access`: read, write, read-write. `arch`: the architectures that have it. `fields`: its bits; they are those of
    `type`, where that is the name of a type of flags. Bits without a name, and fields with a `value`, are reserved:
    `reserved` says how (system_registers.py has the masks). zero: they must hold it, a write of anything else faults;
    unchecked: they must hold it, and no host looks; ignored: they may hold anything; kept: what was read is to be
    written. `fault`: what an access that is not allowed ends in, general-protection or undefined. `without`: (feature,
    what an access ends in where the host does not advertise it) for each feature that the register needs:
    general-protection, undefined, or ignored (it reads 0, and writes do nothing). `never`: why no test may write it, or
    "". `upstream`: name of the public constant, or "". `callers`: the kinds of guests that have it, () for all.
    """
    name: str
    kind: str
    number: int
    encoding: tuple[int, ...]
    width: int
    access: str
    arch: tuple[str, ...]
    without: tuple[tuple[str, str], ...]
    type: str
    fields: tuple[RegisterField, ...]
    reserved: str
    memory: RegisterMemory | None
    fault: str
    cases: tuple[RegisterCase, ...]
    never: str
    doc: str
    history: History
    upstream: str
    location: Location
    callers: tuple[str, ...] = later(())

    @property
    def full_name(self) -> str:
        return f"{self.kind}.{self.name}"


@dataclass(frozen=True)
class Release:
    version: str
    doc: str


@dataclass(frozen=True)
class Abi:
    """`releases`: those up to and with `release`, oldest first. `source`: the folder or file the spec came from.

    `spec_hash`: hex digest of the release's text (the frozen form), the same whatever file it was read from.
    `scalars`: every type name used on the wire. `unknown_family`: an id of a family that was never given out.
    """
    name: str
    title: str
    doc: str
    profile: str
    release: str
    releases: tuple[Release, ...]
    source: str
    spec_hash: str
    carriers: tuple[Carrier, ...]
    fields: tuple[IdField, ...]
    conventions: tuple[Convention, ...]
    status: Status
    answers: Answers
    annotations: tuple[Annotation, ...]
    discovery: tuple[Discovery, ...]
    features: tuple[Feature, ...]
    families: tuple[Family, ...]
    types: tuple[TypeDef, ...]
    unknown_family: tuple[tuple[str, int], ...] | None
    callers: tuple[Caller, ...] = later(())
    cpuid: Cpuid | None = later(None)
    registers: tuple[SystemRegister, ...] = later(())

    __hash__ = None     # type: ignore[assignment]  # it would look at every part: a cache by the model takes longer than the work

    @property
    def calls(self) -> tuple[Call, ...]:
        return tuple(call for family in self.families for call in family.calls)

    def answers_of(self, family: Family) -> Answers:
        """What dispatch answers by itself in a family."""
        return family.answers or self.answers

    def retired_numbers(self, family: Family) -> tuple[Retired, ...]:
        """The calls of a family that are gone, and whose numbers are answered otherwise than unknown ones."""
        if self.answers_of(family).retired_call is None:
            return ()
        known = {call.number for call in family.calls}
        return tuple(item for item in family.retired if item.number not in known)

    def answer_without(self, family: Family, call: Call | Form, feature: str) -> str:
        """What a host answers that enforces a feature and does not advertise it: a status, or "exception"."""
        return dict(call.answers_without).get(feature, self.answers_of(family).unknown_call)
