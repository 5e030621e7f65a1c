# SPDX-License-Identifier: BSD-2-Clause
"""By which names a header of somebody's own can have what a release says, and what it must then be.

Three kinds of names: those of public headers (`upstream` in the spec), those of the header that hvabi generates, and the spec's own,
which a map gives for other names.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from generator.lang.load import Spec
from generator.model.abi import Abi, Location, StructField, TypeDef
from generator.model.c_names import c_name, struct_name

from .claims import LAYOUT, Claim, collect

NOWHERE = Location("", 0, 0)


@dataclass(frozen=True)
class Layout:
    """A struct or union of the spec. `what`: in the spec's words. `place`: of it, NOWHERE if not known."""
    what: str
    type_def: TypeDef
    place: Location = NOWHERE
    arch: tuple[str, ...] = ()

    def claims(self, theirs: str, names: Mapping[str, str]) -> Iterator[Claim]:
        """What a type of that name must be. `names`: the members by the spec's fields, of those that have one."""
        sizes = self.type_def.extent(64)[0], self.type_def.extent(32)[0]
        yield Claim(self.place, self.what, "size", (theirs,), *sizes, arch=self.arch)
        for item in self.type_def.fields:
            if item.name in names:
                yield from self.field_claims(item, (theirs, names[item.name]))

    def field_claims(self, item: StructField, names: tuple[str, str]) -> Iterator[Claim]:
        (offset, width), (offset32, width32) = item.place(64), item.place(32)
        what, arch = f"{self.what}.{item.name}", item.arch or self.arch
        yield Claim(self.place, what, "offset", names, offset, offset32, arch=arch)
        if item.count:      # a flexible array has no size
            yield Claim(self.place, what, "width", names, width, width32, arch=arch)

    def members(self) -> dict[str, str]:
        """The fields with the names that their members have if nobody says otherwise."""
        return {item.name: item.upstream or c_name(item.name) for item in self.type_def.fields if item.upstream or not item.reserved}


@dataclass
class Catalog:
    """`claims`: by public names. `ours`: constants of the generated header, on each architecture. `numbers`: what a map can name: the
    constants by the spec's names, public names and generated names. `layouts`: types likewise."""
    abi: Abi
    claims: list[Claim]
    ours: dict[str, dict[str, int]]
    numbers: dict[str, Claim] = field(default_factory=dict)
    layouts: dict[str, Layout] = field(default_factory=dict)

    def suggest_number(self, name: str) -> str:
        return suggest_among(name, self.numbers)

    def suggest_layout(self, name: str) -> str:
        return suggest_among(name, self.layouts)

    def own_claims(self) -> Iterator[Claim]:
        """By generated names, of what has no claim by the same name already."""
        known = {claim.names[0] for claim in self.claims}
        yield from (claim for name, claim in self.numbers.items() if name in self.ours and name not in known)
        for type_def in self.abi.types:
            if type_def.kind in ("struct", "union"):
                name = struct_name_of(self.abi, type_def)
                if name not in known:
                    layout = self.layouts[name]
                    yield from layout.claims(name, {item.name: c_name(item.name) for item in type_def.fields})


def suggest_among(name: str, known: Iterable[str]) -> str:
    """The end of a message about a name that a map gives and the spec does not have: what it may have been meant to be."""
    names = list(known)
    last = name.rpartition(".")[2].lower()
    near = [one for one in names if one.rpartition(".")[2].lower() == last] or get_close_matches(name, names, 1)
    return f"did you mean '{near[0]}'?" if near else "write it as the spec does (family.call), or as public or generated headers do"


def make_catalog(spec: Spec, abi: Abi, ours: dict[str, dict[str, int]], aliases: Mapping[str, str],
                 only: Mapping[str, tuple[str, ...]], ids: Sequence[str] = ()) -> Catalog:
    """`ours`: the constants of the generated header by architecture, as a compiler read them. `aliases`, `only`, `ids`: as for collect()."""
    said = [one for one in collect(spec, abi, {}, only, ids) if isinstance(one, Claim)]
    claims = said + [replace(claim, names=(aliases[claim.names[0]], *claim.names[1:])) for claim in said if claim.names[0] in aliases]
    catalog = Catalog(abi, claims, ours)
    known = {claim.ours: claim for claim in said if claim.ours and claim.kind not in LAYOUT}
    for name in ours:
        catalog.numbers[name] = own_claim(name, ours[name], known.get(name))
    for claim in claims:
        if claim.kind not in LAYOUT:
            catalog.numbers.setdefault(claim.names[0], claim)
            catalog.numbers.setdefault(claim.what, claim)
            catalog.numbers.setdefault(claim.what.replace(" ", "."), claim)     # "status.success" for "status success"
    add_calls(catalog)
    add_layouts(catalog, said)
    return catalog


def own_claim(name: str, values: Mapping[str, int], same: Claim | None) -> Claim:
    """The claim of a generated constant. It has one value: what differs by architecture is in no constant."""
    value = next(iter(values.values()))
    if same is not None:
        return replace(same, names=(name,))
    return Claim(NOWHERE, name, "value", (name,), value, value, name)


def add_calls(catalog: Catalog) -> None:
    """A call's own name is its number, with `.id` its whole id, where that is one number."""
    abi = catalog.abi
    for call in abi.calls:
        number = Claim(call.location, call.full_name, "value", (call.full_name,), call.number, call.number, arch=call.arch)
        catalog.numbers.setdefault(call.full_name, number)
        if len(call.id) == 1:
            value = call.id[0][1]
            catalog.numbers[f"{call.full_name}.id"] = Claim(call.location, f"{call.full_name}.id", "value", (call.full_name,), value, value,
                                                            arch=call.arch)


def add_layouts(catalog: Catalog, said: Iterable[Claim]) -> None:
    places = {claim.what: claim for claim in said if claim.kind == "size"}
    for type_def in catalog.abi.types:
        if type_def.kind in ("struct", "union"):
            what = f"{type_def.family}.{type_def.name}" if type_def.family else type_def.name
            claim = places.get(what)
            layout = Layout(what, type_def, claim.place if claim else NOWHERE, claim.arch if claim else ())
            for name in (what, struct_name_of(catalog.abi, type_def), type_def.upstream):
                if name:
                    catalog.layouts.setdefault(name, layout)


def struct_name_of(abi: Abi, type_def: TypeDef) -> str:
    name = struct_name(abi, type_def)
    return name.replace("struct ", "union ", 1) if type_def.kind == "union" else name
