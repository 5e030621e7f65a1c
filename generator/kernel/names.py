# SPDX-License-Identifier: BSD-2-Clause
"""From sites to calls by name: what an ABI's newest release calls them."""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.model.abi import Abi
from generator.tools.decode import Decoder
from generator.tools.decode_smccc import is_smccc, name_function

from .sites import Site

UNKNOWN = "number not known"


@dataclass(frozen=True)
class CallSites:
    """Places of one call. `name`: family.call; "number=0x2f" and the like for what no spec has; UNKNOWN where the number is no
    constant. `known`: whether the spec has it. `functions`: function → places."""
    name: str
    known: bool
    places: int
    functions: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class AbiSites:
    """All places of one ABI. `release`: of the spec that names them; "" if there is no spec."""
    abi: str
    release: str
    places: int
    numbers: int        # different hypercalls: with Xen's, those of one number count once
    calls: tuple[CallSites, ...]


def name_sites(sites: Iterable[Site], arch: str, newest: Callable[[str], Abi | None]) -> list[AbiSites]:
    """By ABI. `newest`: the model of an ABI; None if there is no spec of that name."""
    by_abi: dict[str, list[Site]] = {}
    for site in sites:
        by_abi.setdefault(site.abi, []).append(site)
    return [name_abi(abi, mine, arch, newest(abi)) for abi, mine in sorted(by_abi.items())]


def name_abi(abi: str, sites: list[Site], arch: str, model: Abi | None) -> AbiSites:
    decoder = Decoder(model) if model is not None else None
    places: dict[tuple[str, bool], Counter[str]] = {}
    for site in sites:
        key = name_of(dict(site.values), arch, decoder)
        places.setdefault(key, Counter())[site.function or "?"] += 1
    calls = [CallSites(name, known, sum(functions.values()), tuple(functions.most_common()))
             for (name, known), functions in places.items()]
    calls.sort(key=lambda call: (call.name == UNKNOWN, not call.known, -call.places, call.name))
    first = decoder.carriers[0] if decoder is not None else ""
    numbers = {value for site in sites for carrier, value in site.values if carrier == first}
    return AbiSites(abi, model.release if model is not None else "", len(sites), len(numbers), tuple(calls))


def name_of(values: dict[str, int], arch: str, decoder: Decoder | None) -> tuple[str, bool]:
    """A name, and whether the spec has it. Where what tells the calls of a family apart is in memory or no constant: "family.?"."""
    if decoder is None or decoder.carriers[0] not in values:
        return UNKNOWN, False
    decoded = decoder.decode([values.get(carrier) for carrier in decoder.carriers], arch)
    if decoded.call is not None:
        return decoded.call.full_name, True
    if decoded.family is not None and (decoded.call_number is None or decoded.layout.call_field is None):
        return f"{decoded.family.name}.?", True
    if decoder.abi.name == "smccc" and is_smccc(number := values["function"]) and (name := name_function(number)):
        return f"{name} function={number:#x}", False
    words = " ".join(f"{carrier}={value:#x}" for carrier, value in values.items())
    return (f"{decoded.family.name}: {words}" if decoded.family is not None else words), False
