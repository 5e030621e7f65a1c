# SPDX-License-Identifier: BSD-2-Clause
"""What rules look at: every node of a spec in each of its states, with the releases in which it is so.

A node that `changed` appears once for each text it had; `origin` tells that these are one thing. A rule that compares
two nodes asks whether they exist in the same release (`overlaps`), so that history is judged as it was.
"""
from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from generator.lang.architectures import architecture
from generator.lang.kinds import base_of
from generator.lang.layout import Layouts
from generator.lang.load import Spec
from generator.lang.location import Location
from generator.lang.nodes import Map, Seq, unpack_position
from generator.lang.places import placed_in, split_place
from generator.lang.problem import suggest
from generator.lang.project import items
from generator.lang.scalars import SCALARS
from generator.lang.shapes import SHAPES, Shape

Finding = tuple[Location, str]
IN_LIST = 0  # the `at` of an item whose name stands inside it: only looked for when something is wrong


class Results(NamedTuple):
    """What a call, or a form of it (`owner`), gives back besides the status, and by which conventions it travels. `name`: whose
    results they are."""
    name: str
    call: "Item"
    owner: "Item"
    returns: "list[Item]"
    further: "list[Item]"
    conventions: "list[Item]"


NO_ITEMS: list["Item"] = []  # shared: nobody adds to what `children` returns


class Item:
    """One state of one node. It is so from release position `since` up to before `removed`."""
    __slots__ = ("name", "node", "origin", "parent", "at", "since", "removed", "kids")

    def __init__(self, name: str, node: Map, origin: Map, parent: "Item | None", at: int, since: int,
                 removed: int) -> None:
        self.name = name
        self.node = node
        self.origin = origin
        self.parent = parent
        self.at = at
        self.since = since
        self.removed = removed
        self.kids: dict[str, list[Item]] | None = None  # most nodes have none

    @property
    def location(self) -> Location:
        """Where its name was written: its key, or in a list the value of `name`."""
        return unpack_position(self.node.file, self.at) if self.at != IN_LIST else self.origin.locate("name")

    @property
    def full_name(self) -> str:
        return f"{self.parent.name}.{self.name}" if self.parent is not None else f"*.{self.name}"

    @property
    def family(self) -> str:
        """The family's name for a call; "" for one of every family."""
        return self.parent.name if self.parent is not None else ""

    @property
    def is_form(self) -> bool:
        """Whether it stands under 'forms' of a call."""
        forms = self.parent.node.get("forms") if self.parent is not None else None
        return any(node is self.origin for node in forms.values()) if forms else False

    def is_parted(self, other: "Item") -> bool:
        """Whether no guest has both calls (or families): each is of other architectures, or of other callers."""
        if self.origin is other.origin:
            return True
        for key in ("arch", "callers"):
            sides = [set(item.node.get(key) or (item.parent.node.get(key) if item.parent else None) or ())
                     for item in (self, other)]
            if all(sides) and not sides[0] & sides[1]:
                return True
        return False

    def overlaps(self, other: "Item") -> bool:
        return self.since < other.removed and other.since < self.removed


def names_vectors(convention: Map) -> bool:
    """Whether an argument or the value of a convention is in a vector register."""
    vectors = architecture(convention["arch"]).vectors
    named = [*placed_in(convention, "arguments"), *(placed_in(convention["results"], "value") if "value" in (convention.get("results") or {}) else ())]
    return any(split_place(text)[0] in vectors for text, _ in named)


class Context:
    """One spec, taken apart."""

    def __init__(self, spec: Spec, root: Path) -> None:
        self.spec = spec
        self.root = root
        self.tree = spec.tree
        self.timeline = spec.timeline
        self.end = len(spec.versions) + 1
        self.strict = spec.tree["profile"] == "strict"
        self.frozen = spec.frozen

    def share_history(self, item: Item, other: Item) -> bool:
        """Whether two nodes may not have the same number: in an ABI designed here never, in one as history left it only
        while both exist."""
        return item.origin is not other.origin and (self.strict or item.overlaps(other))

    def version(self, position: int) -> str:
        return (*self.spec.versions, "next", "never")[position]

    def position(self, version: str | None) -> int | None:
        """Where a version stands; None for no version and for one that is not declared."""
        return self.timeline.position(version) if version is not None and self.timeline.knows(version) else None

    def walk(self) -> list["Dated"]:
        """Every raw node that carries history words, from the outside in."""
        return self.dated

    @cached_property
    def dated(self) -> list["Dated"]:
        """What walk gives: many rules ask for it."""
        return list(walk_node(self, Dated(self.tree["abi"], self.tree, 0, self.end), SHAPES["abi"]))

    def expand(self, name: str, node: Map, at: int, parent: Item | None) -> Iterator[Item]:
        """The states of a node."""
        since, removed = (parent.since, parent.removed) if parent is not None else (0, self.end)
        if not node.dated:
            yield Item(name, node, node, parent, at, since, removed)
            return
        if "since" in node:
            since = max(since, self.timeline.position(node["since"]))
        if "removed" in node:
            removed = min(removed, self.timeline.position(node["removed"]))
        state = node
        changes = {self.timeline.position(version): change for version, change in (node.get("changed") or {}).items()}
        for position, change in sorted(changes.items()):
            if since < min(position, removed):
                yield Item(name, state, node, parent, at, since, min(position, removed))
            state, since = state.replaced(change), max(since, position)
        if since < removed:
            yield Item(name, state, node, parent, at, since, removed)

    def children(self, item: Item, key: str) -> list[Item]:
        """The nodes under a key of an item (a mapping or a list), in all their states within the item's."""
        nodes = item.node.get(key)
        if not nodes:
            return NO_ITEMS
        if item.kids is None:
            item.kids = {}
        found = item.kids.get(key)
        if found is None:
            found = item.kids[key] = self.expand_all(nodes, item)
        return found

    def expand_all(self, nodes: Any, parent: Item | None) -> list[Item]:
        """The states of all nodes of a mapping or list. Nodes without history, nearly all, take the short way."""
        since, removed = (parent.since, parent.removed) if parent is not None else (0, self.end)
        if isinstance(nodes, Map):
            named = [(name, node, key_at) for name, node, key_at, _ in items(nodes)]
        else:
            named = [(node["name"], node, IN_LIST) for node in nodes or () if isinstance(node, Map)]
        found: list[Item] = []
        for name, node, at in named:
            if node.dated:
                found += self.expand(name, node, at, parent)
            else:
                found.append(Item(name, node, node, parent, at, since, removed))
        return found


    @cached_property
    def families(self) -> list[Item]:
        return self.top("families")

    @cached_property
    def calls(self) -> list[Item]:
        """All calls; those of every family have no parent."""
        calls = [call for family in self.families for call in self.children(family, "calls")]
        return calls + self.common

    @cached_property
    def common(self) -> list[Item]:
        return self.top("every_family")

    def top(self, key: str) -> list[Item]:
        return self.expand_all(self.tree.get(key), None)

    @cached_property
    def forms(self) -> list[tuple[Item, Item]]:
        """(call, form) pairs."""
        return [(call, form) for call in self.calls if "forms" in call.node for form in self.children(call, "forms")]

    @cached_property
    def args(self) -> list[tuple[Item, Item]]:
        """(call, argument) pairs, those of forms among them."""
        return [(call, argument) for call, owner in self.owners for argument in self.children(owner, "args")]

    @cached_property
    def owners(self) -> list[tuple[Item, Item]]:
        """(call, what has arguments) pairs: each call with itself, and with its forms."""
        return [(call, call) for call in self.calls] + self.forms

    def arguments_of(self, owner: Item) -> list[Item]:
        """The arguments of a call or of a form; a form that says none has those of its call."""
        if owner.node.get("args") is None and owner.parent is not None and owner.is_form:
            return self.children(owner.parent, "args")
        return self.children(owner, "args")

    def arguments_for(self, call: Item, case: Item) -> list[Item]:
        """The arguments that a case of a call can give."""
        name = case.node.get("form")
        found = [form for form in self.children(call, "forms") if form.name == name] if name else []
        return self.arguments_of(found[0] if found else call)

    @cached_property
    def cases(self) -> list[tuple[Item, Item]]:
        """(call, case) pairs."""
        return [(call, case) for call in self.calls if "cases" in call.node for case in self.children(call, "cases")]

    @cached_property
    def returns(self) -> list[tuple[Item, Item]]:
        """(call, returns) pairs, those of forms among them."""
        return [(call, item) for call, owner in self.owners for item in self.returns_of(owner)]

    def returns_of(self, owner: Item) -> list[Item]:
        """The value that a call, or a form by itself, gives back."""
        node = owner.node.get("returns")
        return list(self.expand("returns", node, node.at, owner)) if node is not None else []

    @cached_property
    def further_results(self) -> list[tuple[Item, Item]]:
        """(call, result behind the value) pairs, those of forms among them."""
        return [(call, item) for call, owner in self.owners if "also_returns" in owner.node
                for item in self.children(owner, "also_returns")]

    @cached_property
    def results(self) -> list[Results]:
        """What every call gives back, and each of its forms: what a form does not say is as the call says it."""
        found = []
        for call, owner in self.owners:
            sides = ("returns" in owner.node, "also_returns" in owner.node)
            returns, further = (owner if owner is call or said else call for said in sides)
            name = call.full_name if owner is call or not any(sides) else f"{call.full_name}.{owner.name}"
            found.append(Results(name, call, owner, self.returns_of(returns), self.children(further, "also_returns"),
                                 self.conventions_for(call, owner.name if owner is not call else None)))
        return found

    @cached_property
    def buffers(self) -> list[tuple[Item, Item]]:
        """(call, buffer) pairs, those of forms among them."""
        return [(call, item) for call, owner in self.owners for item in self.children(owner, "buffers")]

    @cached_property
    def types(self) -> list[Item]:
        """Named types; those of the ABI have no parent."""
        return self.top("types") + [item for family in self.families for item in self.children(family, "types")]

    @cached_property
    def status(self) -> list[Item]:
        """The states of the status type."""
        return list(self.expand("status", self.tree["status"], self.tree.mark("status")[0], None))

    @cached_property
    def statuses(self) -> list[Item]:
        return [value for status in self.status for value in self.children(status, "values")]

    @cached_property
    def answers(self) -> list[Item]:
        return list(self.expand("answers", self.tree["answers"], self.tree.mark("answers")[0], None))

    @cached_property
    def discovery(self) -> dict[str, list[Item]]:
        """The ways to ask, by kind."""
        node = self.tree.get("discovery")
        if node is None:
            return {}
        return {kind: list(self.expand(kind, child, key_at, None)) for kind, child, key_at, _ in items(node)}

    @cached_property
    def carriers(self) -> list[Item]:
        return self.top("carriers")

    @cached_property
    def annotations(self) -> list[Item]:
        return self.top("annotations")

    @cached_property
    def queues(self) -> bool:
        """Whether calls can be queued."""
        return any(annotation.node["meaning"] == "queue" for annotation in self.annotations)

    @cached_property
    def blocks(self) -> bool:
        """Whether buffers can travel in registers, or numbers in vector registers."""
        return any("blocks" in convention.node or names_vectors(convention.node) for convention in self.conventions)

    @cached_property
    def conventions(self) -> list[Item]:
        return self.top("conventions")

    @cached_property
    def features(self) -> list[Item]:
        return self.top("features")

    @cached_property
    def registers(self) -> list[Item]:
        """System registers."""
        return self.top("registers")

    @cached_property
    def register_cases(self) -> list[tuple[Item, Item]]:
        """(system register, case) pairs."""
        return [(register, case) for register in self.registers for case in self.children(register, "cases")]

    @cached_property
    def shared(self) -> list[Item]:
        """Memory that host and guest share; that of the ABI has no parent."""
        return self.top("shared") + [item for family in self.families for item in self.children(family, "shared")]

    @cached_property
    def callers(self) -> list[Item]:
        return self.top("callers")

    @cached_property
    def cpuid(self) -> list[Item]:
        """The states of the CPUID interface; none if there is no such thing."""
        node = self.tree.get("cpuid")
        return [] if node is None else list(self.expand("cpuid", node, self.tree.mark("cpuid")[0], None))

    @cached_property
    def cpuid_values(self) -> list[Item]:
        return [value for cpuid in self.cpuid for value in self.children(cpuid, "values")]

    @cached_property
    def family_answers(self) -> list[Item]:
        """What families answer instead of the ABI."""
        found: list[Item] = []
        for family in self.families:
            node = family.node.get("answers")
            if node is not None:
                found += self.expand("answers", node, node.at, family)
        return found

    @cached_property
    def layouts(self) -> list[tuple[Item | None, list[Item]]]:
        """(family, convention or None for the ABI; id fields) of every id layout."""
        found: list[tuple[Item | None, list[Item]]] = [(None, self.top("id"))]
        owners = [*self.families, *self.conventions]
        return found + [(owner, self.children(owner, "id")) for owner in owners if "id" in owner.node]

    @cached_property
    def default_layout(self) -> list[Item]:
        return self.layouts[0][1]

    def fields_by(self, family: Item | None, convention: Item) -> list[Item]:
        """The id layout of a family's calls by a convention, which may have one of its own."""
        return self.children(convention, "id") if "id" in convention.node else self.fields_of(family)

    def fields_of(self, family: Item | None) -> list[Item]:
        """The id layout of a family's calls."""
        if family is not None and "id" in family.node:
            return self.children(family, "id")
        return self.default_layout

    @cached_property
    def by_name(self) -> dict[str, dict[str, list[Item]]]:
        """Definitions by kind and name."""
        kinds = {"status": self.statuses, "annotation": self.annotations, "feature": self.features,
                 "carrier": self.carriers, "caller": self.callers}
        return {kind: group_by_name(found) for kind, found in kinds.items()}

    @cached_property
    def types_by_owner(self) -> dict[str, dict[str, list[Item]]]:
        """Named types: owner ("" for the ABI) -> name -> states."""
        owners: dict[str, dict[str, list[Item]]] = {"": {}}
        for item in self.types:
            owners.setdefault(item.family, {}).setdefault(item.name, []).append(item)
        return owners

    def find_type(self, owner: str, name: str) -> list[Item]:
        """The states of a named type as a family sees it."""
        own = self.types_by_owner.get(owner)
        return (own.get(name) if own else None) or self.types_by_owner[""].get(name, [])

    def layouts_at(self, position: int) -> Layouts:
        """Where the fields of types lie in the release at a position."""
        found = self.layouts_found.get(position)
        if found is None:
            found = self.layouts_found[position] = Layouts(
                lambda owner, name: self.type_node(owner, name, position))
        return found

    @cached_property
    def layouts_found(self) -> dict[int, Layouts]:
        """What layouts_at made before."""
        return {}

    def type_node(self, owner: str, name: str, position: int) -> Map | None:
        """A named type as it is in the release at a position, with the fields of then."""
        found = [item for item in self.find_type(owner, name) if item.since <= position < item.removed]
        if not found:
            return None
        item = found[0]
        if "fields" not in item.node or not item.node.dated:
            return item.node
        key = (item, position)
        node = self.type_nodes.get(key)
        if node is None:
            node = self.type_nodes[key] = self.with_fields(item, position)
        return node

    @cached_property
    def type_nodes(self) -> dict[tuple[Item, int], Map]:
        """What type_node made before."""
        return {}

    def with_fields(self, item: Item, position: int) -> Map:
        """The node of a type with the fields that it has in the release at a position."""
        fields = Seq(item.node.file, item.node.at)
        for field in self.children(item, "fields"):
            if field.since <= position < field.removed:
                fields.add(field.node, field.node.at)
        changes = Map(item.node.file, item.node.at)
        changes.add("fields", fields, item.node.at, item.node.at)
        return item.node.replaced(changes)

    def type_size(self, owner: str, name: str, position: int) -> int | None:
        """Bytes of a type where they are the same for every guest, else None."""
        layouts = self.layouts_at(position)
        wide, narrow = layouts.of(owner, name, 64), layouts.of(owner, name, 32)
        return wide.size if wide is not None and narrow is not None and wide.size == narrow.size else None

    def scalar_name(self, owner: str, name: str) -> str | None:
        """The scalar under a type name; None for structs and what does not exist."""
        if name in SCALARS:
            return name
        found = self.find_type(owner, name)
        return base_of(found[-1].node) if found else None

    def conventions_for(self, call: Item, form: str | None = None) -> list[Item]:
        """The conventions by which a call, or a form of it, can travel, on each of its architectures."""
        family = call.parent
        variant = form or (family.node.get("convention", "") if family is not None else "")
        archs = self.archs_of(call, form)
        key = (variant, tuple(archs or ()), call.since, call.removed)
        found = self.conventions_found.get(key)
        if found is None:
            found = self.conventions_found[key] = [
                item for item in self.conventions_by_variant.get(variant, ())
                if (not archs or item.node["arch"] in archs) and item.overlaps(call)]
        return found

    def archs_of(self, call: Item, form: str | None) -> list[str] | None:
        """The architectures that have a call, or a form of it; None for all: those that it names, or those of its callers."""
        forms = call.node.get("forms") or {}
        for node in (forms.get(form) if form else None, call.node, call.parent.node if call.parent is not None else None):
            archs = node and (node.get("arch") or self.archs_of_callers(node))
            if archs:
                return archs
        return None

    def archs_of_callers(self, node: Map) -> list[str] | None:
        found = [self.by_name["caller"][name][-1].node.get("arch") for name in node.get("callers") or () if name in self.by_name["caller"]]
        return [arch for archs in found for arch in archs] if found and all(found) else None

    @cached_property
    def conventions_found(self) -> dict[Any, list[Item]]:
        """What conventions_for found before."""
        return {}

    @cached_property
    def conventions_by_variant(self) -> dict[str, list[Item]]:
        found: dict[str, list[Item]] = {}
        for item in self.conventions:
            found.setdefault(item.node.get("variant", ""), []).append(item)
        return found

    def errors_of(self, call: Item) -> Iterator[tuple[str, int, int, Location]]:
        """(status, since, removed, place) of the errors of a call."""
        errors = call.node.get("errors")
        for index, error in enumerate(errors or ()):
            if isinstance(error, Map):
                for item in self.expand(error["name"], error, error.at, call):
                    yield item.name, item.since, item.removed, error.locate("name")
            else:
                yield error, call.since, call.removed, errors.locate(index)

    def absent(self, kind: str, name: str, found: list[Item], since: int, removed: int, known: Any) -> str | None:
        """Why a name cannot be used in some releases: it means nothing, or not yet, or no more. None if it can."""
        if not found:
            return f"there is no {kind} '{name}': {suggest(name, known)}"
        if self.frozen:
            since = len(self.spec.versions) - 1  # of what `changed` replaced a frozen text keeps nothing
        first = min(item.since for item in found)
        last = max(item.removed for item in found)
        if first > since:
            return (f"{kind} '{name}' exists since {self.version(first)} only, and this since {self.version(since)}: "
                    f"say since: \"{self.version(first)}\" here")
        if last < removed:
            return f"{kind} '{name}' is removed in {self.version(last)}: say removed: \"{self.version(last)}\" here"
        return None


def group_by_name(found: list[Item]) -> dict[str, list[Item]]:
    groups: dict[str, list[Item]] = {}
    for item in found:
        groups.setdefault(item.name, []).append(item)
    return groups


class Dated:
    """A raw node with history words, and the positions between which all that it is part of exists."""
    __slots__ = ("name", "node", "parent_since", "parent_removed")

    def __init__(self, name: str, node: Map, parent_since: int, parent_removed: int) -> None:
        self.name = name
        self.node = node
        self.parent_since = parent_since
        self.parent_removed = parent_removed


def walk_node(context: Context, owner: Dated, shape: Shape) -> Iterator[Dated]:
    """The nodes below one, as far as there is any history."""
    since = context.position(owner.node.get("since"))
    removed = context.position(owner.node.get("removed"))
    since = owner.parent_since if since is None else max(since, owner.parent_since)
    removed = owner.parent_removed if removed is None else min(removed, owner.parent_removed)
    for name, node, child_shape in child_nodes(owner.node, shape):
        if node.dated:
            child = Dated(name, node, since, removed)
            yield child
            yield from walk_node(context, child, child_shape)


def child_nodes(node: Map, shape: Shape) -> Iterator[tuple[str, Map, Shape]]:
    """(name, child, its shape) directly below a node."""
    for key, kind in shape.maps.items():
        for name, child in (node.get(key) or {}).items():
            yield name, child, SHAPES[kind]
    for key, kind in shape.lists.items():
        for child in node.get(key) or ():
            if isinstance(child, Map):
                yield child["name"], child, SHAPES[kind]
    for key, kind in shape.singles.items():
        if isinstance(node.get(key), Map):
            yield key, node[key], SHAPES[kind]
