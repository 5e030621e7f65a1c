# SPDX-License-Identifier: BSD-2-Clause
"""Operations with several results: what an operation gives back besides the value, and how it gets into the registers."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.types import fixed_type, host_type
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name
from generator.model.places import Place
from generator.model.types import Types
from generator.model.ways import ways_of


def most_results(abi: Abi) -> int:
    """How many results beyond the value a call has at most."""
    return max((len(way.also_returns) for call in abi.calls for way in ways_of(call)), default=0)


def result_words(abi: Abi, types: Types) -> dict[str, object]:
    """What the template says of them. `most`: 0 where no call has several."""
    return {"most": most_results(abi), "makers": maker_words(abi, types)}


def maker_words(abi: Abi, types: Types) -> Iterator[dict[str, object]]:
    """For each call with several results, and each form with some, the function that puts them together."""
    for way in (way for call in abi.calls for way in ways_of(call)):
        if way.also_returns:
            members = [(c_name(name), type_name, scalar) for name, type_name, scalar in way.results]
            wide = sum(1 << index for index, (_, _, scalar) in enumerate(members) if scalar.width == 64)
            yield {"call": way.full_name, "name": c_name("host_ok", *way.parts), "wide": f"0x{wide:x}",
                   "parameters": [f"{host_type(abi, types, name, scalar)} {member}_" for member, name, scalar in members],
                   "more": [f"{member}_" for member, _, _ in members[1:]]}


def word_of(place: Place, convention: Convention, index: int) -> str:
    """What a register holds of the words of several results."""
    cast = "" if convention.word == 64 else f"({fixed_type(convention.word)})"
    if place.width == convention.word:
        return f"{cast}parts[{index}]"
    cut = f"({cast}parts[{index}] & 0x{(1 << place.width) - 1:x}U)"
    return f"{cut} << {place.low}" if place.low else cut
