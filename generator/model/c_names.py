# SPDX-License-Identifier: BSD-2-Clause
"""What the parts of a model are called in C and in an assembler: whoever prints or checks C has these names."""
from __future__ import annotations

import re
from functools import lru_cache

from generator.lang.taken_names import is_c_word, is_own
from generator.model.abi import Abi, Call, SystemRegister, TypeDef

# Names that stubs use themselves, beside their arguments.
STUB_NAMES = frozenset(("annotations", "queue", "entry", "words", "results"))


@lru_cache(maxsize=1 << 14)
def c_name(*parts: str) -> str:
    """A C identifier of the parts: `c_name("vmi", "may-be-queued")` is vmi_may_be_queued."""
    name = "_".join(parts) if all(parts) else "_".join(part for part in parts if part)
    return name if name.isascii() and name.isidentifier() else re.sub(r"[^A-Za-z0-9_]", "_", name)


def argument_name(name: str) -> str:
    """An argument as a parameter of a generated function."""
    return f"{c_name(name)}_" if name in STUB_NAMES else c_name(name)


def carrier_name(name: str) -> str:
    """A carrier as a parameter of a generated function."""
    return f"{c_name(name)}_" if is_own(name) or is_c_word(name) else c_name(name)


def macro_name(*parts: str) -> str:
    return c_name(*parts).upper()


def struct_name(abi: Abi, type_def: TypeDef) -> str:
    """As C calls it, `union` included."""
    return f"{type_def.kind} {c_name(abi.name, type_def.name)}"


def call_macro(abi: Abi, call: Call, *suffix: str) -> str:
    return macro_name(abi.name, call.family, call.name, *suffix)


def number_macro(abi: Abi, call: Call) -> str:
    """The constant that is the number of a call within its family."""
    return call_macro(abi, call, "nr")


def id_macros(abi: Abi, call: Call, form: str = "") -> dict[str, str]:
    """Carrier → the constant that the id of a call, or of a form of it, has in it."""
    return {carrier: id_macro(abi, call, form, carrier) for carrier, _ in call.id}


def id_macro(abi: Abi, call: Call, form: str, carrier: str, convention: str = "") -> str:
    """That of one carrier; by a `convention` whose number there is another, that number's: `<CALL>_BY_<CONVENTION>`.

    A carrier called number is in `<CALL>_ID_NUMBER`, one called nr in `<CALL>_ID_NR`: `<CALL>_NR` is the number of every call.
    """
    by = f"by_{convention}" if convention else ""
    if len(abi.carriers) == 1:
        return call_macro(abi, call, form, by)
    return call_macro(abi, call, form, f"id_{carrier}" if carrier in ("number", "nr") else carrier, by)


def register_macro(abi: Abi, register: SystemRegister, *suffix: str) -> str:
    return macro_name(abi.name, register.kind, register.name, *suffix)


def status_macro(abi: Abi, status: str) -> str:
    return macro_name(abi.name, "status", status)
