# SPDX-License-Identifier: BSD-2-Clause
"""Names as headers, kernels, hypervisors and specifications write them, and what of an ABI they mean."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

from generator.model.abi import Abi, Call, EnumValue, Family, Feature, FlagBit, StatusValue, SystemRegister, TypeDef

PREFIX = re.compile(r"(?:__HYPERVISOR_|HYPERVISOR_|xen_hypercall_|HVCALL_|HvExtCall|HvCall|HV_EXT_CALL_|HV_STATUS_|HV_|Hv(?=[A-Z])"
                    r"|SBI_ERR_|SBI_EXT_|EID_|SBI_|sbi_|KVM_HC_|KVM_|XEN_|do_)")
STATUS_PREFIX = re.compile(r"^(?:HV_STATUS_|SBI_ERR_|SBI_|XEN_|KVM_)", re.IGNORECASE)
# What Linux and OpenSBI call statuses of SBI otherwise than the specification (sbi.h, sbi_error.h).
SBI_STATUSES = {"failure": "failed", "efail": "failed", "enotsupp": "not_supported", "einval": "invalid_param",
                "edenied": "denied", "einvalid_addr": "invalid_address", "ealready": "already_available",
                "ealready_started": "already_started", "ealready_stopped": "already_stopped", "eno_shmem": "no_shmem",
                "einvalid_state": "invalid_state", "ebad_range": "bad_range", "etimeout": "timeout", "etimedout": "timeout",
                "eio": "io", "edenied_locked": "denied_locked", "eagain": "already_available"}


@dataclass(frozen=True)
class Constant:
    """A value or bit of a type of the ABI."""
    type: TypeDef
    item: EnumValue | FlagBit


Target = Union[Call, Family, StatusValue, Feature, Constant, SystemRegister]


class Names:
    """What the names of one release of an ABI mean."""

    def __init__(self, abi: Abi) -> None:
        self.abi = abi
        self.exact: dict[str, list[Target]] = {}
        self.loose: dict[str, list[Target]] = {}
        for target, names in all_targets(abi):
            for name in names:
                self.exact.setdefault(name, []).append(target)
                if isinstance(target, (Call, Family)):
                    add_once(self.loose.setdefault(canonical(name), []), target)

    def find(self, name: str) -> list[Target]:
        """Calls and families before what else has the name; another spelling counts only with a prefix that says what it
        is, or where the name is a call's own."""
        name = name.removesuffix("()")
        exact = self.exact.get(name, [])
        if exact or not PREFIX.match(name):
            return exact
        return self.loose.get(canonical(name), [])

    def find_spelling(self, name: str) -> list[Target]:
        """As find, for a name that somebody typed: any spelling will do."""
        found = self.find(name)
        return found or self.loose.get(canonical(name.removesuffix("()")), [])


def all_targets(abi: Abi) -> Iterator[tuple[Target, list[str]]]:
    for call in abi.calls:
        yield call, [name for name in (call.full_name, call.upstream, call.name, f"{call.family}_{call.name}") if name]
    for family in abi.families:
        yield family, [name for name in (family.upstream, family.name) if name and not is_call(abi, name)]
    for status in abi.status.values:
        yield status, [status.upstream.name] if status.upstream else []
    for feature in abi.features:
        yield feature, [feature.upstream.name] if feature.upstream else []
    for register in abi.registers:
        yield register, [register.full_name, *([register.upstream] if register.upstream else [])]
    for type_def in abi.types:
        for item in (*type_def.values, *type_def.bits):
            yield Constant(type_def, item), [item.upstream.name] if item.upstream else []


def is_call(abi: Abi, name: str) -> bool:
    return any(name == call.name for call in abi.calls)


def add_once(targets: list[Target], target: Target) -> None:
    if target not in targets:
        targets.append(target)


def canonical(name: str) -> str:
    """Without the prefix that says whose it is, without case and underscores."""
    return PREFIX.sub("", name, 1).replace("_", "").replace(".", "").lower()


def means(names: Names, spelled: str, target: Target) -> bool:
    """Whether a tool that prints this name means the call or its family."""
    found = names.find_spelling(spelled)
    if isinstance(target, Call):
        return any(other == target or isinstance(other, Family) and other.name == target.family for other in found)
    return target in found


def find_status_name(abi: Abi, spelled: str) -> StatusValue | None:
    """A status by any name: its own, its header's, C's, Linux's or OpenSBI's; a minus sign may stand before it."""
    text = spelled.lstrip("-")
    for value in abi.status.values:
        if text == value.name or value.upstream is not None and text == value.upstream.name:
            return value
    short = STATUS_PREFIX.sub("", text).lower()
    names = {value.name: value for value in abi.status.values}
    return names.get(short) or (names.get(SBI_STATUSES.get(short, "")) if abi.name == "sbi" else None)
