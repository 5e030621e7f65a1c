# SPDX-License-Identifier: BSD-2-Clause
"""System registers."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.location import Location
from generator.lang.values import BitRange, Value
from generator.model.abi.base import History, Upstream, later
from generator.model.abi.cases import ExpectValue


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
