# SPDX-License-Identifier: BSD-2-Clause
"""What a spec says that a public header says too: every node with `upstream`, and what it must be.

Numbers and places come from the projected text of a release, sizes and offsets from its model.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Any

from generator.lang.load import Spec
from generator.lang.nodes import Map, Seq
from generator.lang.project import project
from generator.lang.scalars import SCALARS, parse_bits
from generator.lang.values import BitRange
from generator.model.abi import Abi, Call, Family, Location, StructField, TypeDef
from generator.model.c_names import struct_name
from generator.model.c_names import c_name, id_macro, macro_name, number_macro, register_macro, status_macro
from generator.model.ways import ways_of

CPUID_BASE = 0x40000000
LAYOUT = ("size", "offset", "width")


@dataclass(frozen=True)
class Claim:
    """One number. `what`: the node, in the spec's words. kind: value, status (the sign does not matter), leaf (counted
    from any base), size, offset, width (of a member).

    `names`: the public names that the spec gives with it: the constant or type, and for a member the member.
    `value`, `value32`: what it must be on 64-bit and 32-bit architectures. `ours`: the same in the generated header, as
    C, or "". `arch`: the architectures that it is about, () for all.
    """
    place: Location
    what: str
    kind: str
    names: tuple[str, ...]
    value: int
    value32: int
    ours: str = ""
    arch: tuple[str, ...] = ()

    def concerns(self, arch: str) -> bool:
        return not self.arch or arch in self.arch

    def expected(self, word: int) -> int:
        return self.value if word == 64 else self.value32


@dataclass(frozen=True)
class Unclaimed:
    """A number that has no `upstream`."""
    place: Location
    what: str


@dataclass(frozen=True)
class Complaint:
    """An `upstream` that cannot be compared; the text says what to write."""
    place: Location
    text: str


Said = Claim | Unclaimed | Complaint


def collect(spec: Spec, abi: Abi, aliases: Mapping[str, str], only: Mapping[str, tuple[str, ...]],
            ids: Sequence[str] = ()) -> list[Said]:
    """All of one release. `aliases`: what names of the spec are called in the headers. `only`: the architectures of
    nodes that not all have. `ids`: globs of the constants of calls that are whole ids."""
    return [adapt(one, aliases, only) if isinstance(one, Claim) else one
            for one in Collection(abi, ids).walk(project(spec, abi.release), ())]


def adapt(claim: Claim, aliases: Mapping[str, str], only: Mapping[str, tuple[str, ...]]) -> Claim:
    arch = next((targets for node, targets in only.items() if claim.what == node or claim.what.startswith(f"{node}.")),
                claim.arch)
    return replace(claim, names=(aliases.get(claim.names[0], claim.names[0]), *claim.names[1:]), arch=arch)


def about(said: Said, arch: tuple[str, ...]) -> Said:
    """What was said inside of a node that some architectures have; what said so itself stays."""
    return replace(said, arch=arch) if arch and isinstance(said, Claim) and not said.arch else said


class Collection:
    """Walks the projected text; `abi` is its model. `ids`: as for collect()."""

    def __init__(self, abi: Abi, ids: Sequence[str]) -> None:
        self.abi = abi
        self.ids = ids
        self.families = {family.name: family for family in abi.families}
        self.registers = {register.name: register for register in abi.registers}
        self.types = {(type_def.family, type_def.name): type_def for type_def in abi.types}

    def walk(self, node: Any, path: tuple[str, ...]) -> Iterator[Said]:
        """`path`: the keys and names that lead to the node."""
        if isinstance(node, Map):
            if path[-2:-1] == ("types",):
                yield from self.of_type(node, path)
                return
            yield from self.of_node(node, path)
            arch = tuple(node.get("arch") or ()) if path[-2:-1] in (("families",), ("calls",)) else ()
            for key, child in node.items():
                if isinstance(child, (Map, Seq)) and key not in ("upstream", "cases", "source"):
                    for said in self.walk(child, (*path, key)):
                        yield about(said, arch)
        elif isinstance(node, Seq):
            for child in node:
                if isinstance(child, Map):
                    yield from self.walk(child, (*path, str(child.get("name", ""))))

    def of_node(self, node: Map, path: tuple[str, ...]) -> Iterator[Said]:
        """A node that is no type, and none of a type's parts."""
        what = describe(path)
        arch = tuple(node.get("arch") or ())
        if path[-2:-1] == ("families",):
            for said in self.of_number(node, what, macro_name(self.abi.name, "family", path[-1])):
                yield about(said, arch)
        elif path[-2:-1] == ("calls",):
            for said in self.of_call(node, what, path):
                yield about(said, arch)
        elif path[-2:-1] == ("forms",) and "upstream" in node:
            for said in self.of_id(node, what, self.call(path[:-2]), path[-1]):
                yield about(said, arch)
        elif path[-2:] and path[:2] == ("status", "values") and len(path) == 3:
            yield from self.of_number(node, what, status_macro(self.abi, path[-1]), "status")
        elif path[-2:-1] == ("features",):
            yield from self.of_feature(node, what)
        elif path[:2] == ("cpuid", "values") and len(path) == 3:
            yield from self.of_cpuid(node, what)
        elif path[:1] == ("registers",) and len(path) == 2:
            for said in self.of_register(node, what, path[1]):
                yield about(said, arch)
        elif path[:1] == ("registers",) and path[2:3] == ("fields",) and len(path) == 4:
            register = self.registers[path[1]]
            yield from self.of_bits(node, what, parse_bits(node["bits"]), node.locate("bits"),
                                    register_macro(self.abi, register, path[3], "mask"))
        elif path[-2:-1] == ("annotations",) and len(path) == 2:
            yield from self.of_bits(node, what, parse_bits(str(node["bit"])), node.locate("bit"))
        elif "upstream" in node:
            yield from self.of_other(node, what)

    def call(self, path: tuple[str, ...]) -> Call | None:
        family: Family | None = self.families.get(path[-3])
        return next((call for call in family.calls if call.name == path[-1]), None) if family else None

    def of_call(self, node: Map, what: str, path: tuple[str, ...]) -> Iterator[Said]:
        """Its number, or its whole id."""
        call, upstream = self.call(path), node.get("upstream")
        if upstream is not None and any(fnmatchcase(upstream, glob) for glob in self.ids):
            yield from self.of_id(node, what, call, "")
        else:
            yield from self.of_number(node, what, number_macro(self.abi, call) if call else "")

    def of_id(self, node: Map, what: str, call: Call | None, form: str) -> Iterator[Said]:
        """The whole id of a call, or of a form of it."""
        way = next((way for way in ways_of(call) if way.form == form), None) if call else None
        if call is None or way is None:
            return
        if len(way.id) != 1:
            yield Complaint(node.locate("upstream"), f"the id of {what} is no single number: remove 'upstream'")
            return
        carrier, value = way.id[0]
        place = node.locate("number") if "number" in node else node.locate_key("upstream")
        yield Claim(place, what, "value", (node["upstream"],), value, value, id_macro(self.abi, call, form, carrier))

    def of_other(self, node: Map, what: str) -> Iterator[Said]:
        if node.get("role") == "fixed" and not isinstance(node["upstream"], Map):
            yield Claim(node.locate("value"), what, "value", (node["upstream"],), node["value"], node["value"])
        elif "bits" in node:
            yield from self.of_bits(node, what, parse_bits(node["bits"]), node.locate("bits"))
        elif "number" in node:
            yield from self.of_number(node, what, "")
        else:
            yield Complaint(node.locate("upstream"), f"{what} has no number to compare with: remove 'upstream'")

    def of_register(self, node: Map, what: str, name: str) -> Iterator[Said]:
        """The number of a system register; of one of arm64 what its encoding makes."""
        register = self.registers[name]
        place = node.locate("number" if "number" in node else "encoding")
        if not register.upstream:
            yield Unclaimed(place, what)
        else:
            yield Claim(place, what, "value", (register.upstream,), register.number, register.number,
                        register_macro(self.abi, register))

    def of_number(self, node: Map, what: str, ours: str, kind: str = "value") -> Iterator[Said]:
        if "number" not in node:
            if "upstream" in node:
                yield Complaint(node.locate("upstream"), f"{what} has no number to compare with: remove 'upstream'")
            return
        number = node["number"]
        if "upstream" not in node:
            yield Unclaimed(node.locate("number"), what)
            return
        if isinstance(node["upstream"], Map):
            yield Complaint(node.locate("upstream"), f"{what} is a number, not bits: write the constant's name alone")
            return
        yield Claim(node.locate("number"), what, kind, (node["upstream"],), number, number, ours)

    def of_bits(self, node: Map, what: str, bits: BitRange, place: Location, ours: str = "") -> Iterator[Said]:
        """`upstream: NAME` is the number of the (lowest) bit, `{mask: NAME}` the mask, as our constant is."""
        upstream = node.get("upstream")
        if upstream is None:
            yield Unclaimed(place, what)
        elif isinstance(upstream, Map):
            yield Claim(place, what, "value", (upstream["mask"],), bits.mask, bits.mask, ours)
        else:
            yield Claim(place, what, "value", (upstream,), bits.low, bits.low)

    def of_feature(self, node: Map, what: str) -> Iterator[Said]:
        source = node.get("source")
        key = next((key for key in ("bit", "bits") if isinstance(source, Map) and key in source), None)
        if key is not None:
            yield from self.of_bits(node, what, parse_bits(str(source[key])), source.locate(key))
        elif "upstream" in node:
            yield Complaint(node.locate("upstream"),
                            f"the source of {what} names no bit: remove 'upstream', or say which")

    def of_cpuid(self, node: Map, what: str) -> Iterator[Said]:
        """A plain name is that of the leaf."""
        if isinstance(node.get("upstream"), Map):
            yield from self.of_bits(node, what, parse_bits(node.get("bits", "31..0")), node.locate("bits"))
        elif "upstream" in node:
            yield Claim(node.locate("leaf"), what, "leaf", (node["upstream"],), node["leaf"], node["leaf"])

    def of_type(self, node: Map, path: tuple[str, ...]) -> Iterator[Said]:
        family = path[1] if path[0] == "families" else ""
        type_def = self.types.get((family, path[-1]))
        what = f"{family}.{path[-1]}" if family else path[-1]
        if type_def is None:
            return
        for name, value in (node.get("values") or {}).items():
            for said in self.of_number(value, f"{what}.{name}", macro_name(self.abi.name, type_def.name, name)):
                yield about(said, tuple(value.get("arch") or ()))
        for name, value in (node.get("bits") or {}).items():
            for said in self.of_bits(value, f"{what}.{name}", parse_bits(value["bits"]), value.locate("bits"),
                                     macro_name(self.abi.name, type_def.name, name)):
                yield about(said, tuple(value.get("arch") or ()))
        if type_def.kind in ("struct", "union"):
            yield from self.of_layout(node, type_def, what)
        elif type_def.kind == "alias" and type_def.upstream:
            sizes = ((SCALARS[type_def.base or "u64"].width or word) // 8 for word in (64, 32))
            yield Claim(node.locate("of"), what, "size", (type_def.upstream,), *sizes,
                        f"sizeof({c_name(self.abi.name, type_def.name)}_t)")

    def of_layout(self, node: Map, type_def: TypeDef, what: str) -> Iterator[Said]:
        upstream = node.get("upstream")
        if upstream is None:
            named = next((field for field in node["fields"] if field.get("upstream")), None)
            if named is not None:
                yield Complaint(named.locate("upstream"), f"a member of what? Give {what} its 'upstream'")
            yield Unclaimed(node.location, what)
            return
        place = node.locate("size") if "size" in node else node.locate_key("upstream")
        ours = c_type(self.abi, type_def)
        yield Claim(place, what, "size", (upstream,), type_def.extent(64)[0], type_def.extent(32)[0], f"sizeof({ours})")
        for field, text in zip(type_def.fields, node["fields"], strict=True):
            member = text.get("upstream", "" if field.reserved else c_name(field.name))
            if member:
                for said in self.of_field(text, field, f"{what}.{field.name}", (upstream, member), ours):
                    yield about(said, field.arch)

    def of_field(self, node: Map, field: StructField, what: str, names: tuple[str, str], ours: str) -> Iterator[Said]:
        place = node.locate("offset") if "offset" in node else node.locate_key("name")
        (offset, width), (offset32, width32) = field.place(64), field.place(32)
        member = c_name(field.name)
        mine = f"offsetof({ours}, {member})" if field.count else ""     # our header may leave a flexible array out
        yield Claim(place, what, "offset", names, offset, offset32, mine)
        if field.count:     # a flexible array has no size
            yield Claim(place, what, "width", names, width, width32, f"sizeof((({ours} *)0)->{member})")


def c_type(abi: Abi, type_def: TypeDef) -> str:
    name = struct_name(abi, type_def)
    return name.replace("struct ", "union ", 1) if type_def.kind == "union" else name


def describe(path: tuple[str, ...]) -> str:
    """A path in the words of a message."""
    if not path:
        return "the ABI"
    if path[0] == "families" and path[1:]:
        names = [part for part in path[1:] if part not in ("calls", "types", "forms")]
        return ".".join(names) if len(names) > 1 else f"family {names[0]}"
    if path[0] == "registers":
        return "register " + ".".join(part for part in path[1:] if part != "fields")
    return {"features": "feature", "annotations": "annotation", "status": "status", "cpuid": "cpuid",
            "id": "field"}.get(path[0], path[0]) + (f" {path[-1]}" if path[1:] else "")
