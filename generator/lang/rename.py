# SPDX-License-Identifier: BSD-2-Clause
"""Names change, and a spec's text uses the latest ones: puts the names of an older release into references."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from generator.lang.nodes import Map, Seq


@dataclass
class Renames:
    """`names`: (kind of node, path of its owner) -> {name now: name then}. The owner's path is in names of now."""
    names: dict[tuple[str, tuple[str, ...]], dict[str, str]] = field(default_factory=dict)

    def add(self, kind: str, owner: tuple[str, ...], now: str, then: str) -> None:
        self.names.setdefault((kind, owner), {})[now] = then

    def then(self, kind: str, owner: tuple[str, ...], name: str) -> str:
        return self.names.get((kind, owner), {}).get(name, name)

    def now(self, kind: str, owner: tuple[str, ...], then: str) -> str:
        """The name of now of what was called `then`."""
        known = self.names.get((kind, owner), {})
        return next((now for now, old in known.items() if old == then), then)


def translate_references(tree: Map, renames: Renames) -> Map:
    """A copy of a projected tree in which every reference uses the name of that release."""
    translate = Translator(renames, tree)
    return rebuild(tree, {
        "answers": translate.answers,
        "features": lambda node: each(node, translate.feature),
        "cpuid": lambda node: rebuild(node, {"values": lambda values: each(values, lambda value: rebuild(
            value, {"type": lambda name: translate.type_name((), name)}))}),
        "registers": lambda node: each_named(
            node, lambda name, register: translate.register((renames.now("system_register", (), name),), register)),
        "discovery": translate.discovery,
        "conventions": lambda node: each(node, translate.convention),
        "id": lambda node: each(node, translate.id_field),
        "types": lambda node: each(node, lambda item: translate.type_definition((), item)),
        "shared": lambda node: each(node, lambda item: translate.shared((), item)),
        "every_family": lambda node: each_named(
            node, lambda name, call: translate.call(("", renames.now("call", (), name)), call)),
        "families": lambda node: each_named(node, translate.family),
    })


class Translator:
    """One function for each kind of node that refers to others."""

    def __init__(self, renames: Renames, tree: Map) -> None:
        self.renames = renames
        self.tree = tree

    def answers(self, node: Map) -> Map:
        return rebuild(node, dict.fromkeys(node, self.status), ("doc", "since"))

    def caller(self, name: Any) -> Any:
        return self.renames.then("caller", (), name)

    def need(self, item: Any) -> Any:
        """A feature, or one with what is answered without it."""
        if isinstance(item, Map):
            return rebuild(item, {"feature": lambda name: self.renames.then("feature", (), name), "else": self.status})
        return self.renames.then("feature", (), item)

    def feature(self, node: Map) -> Map:
        return rebuild(node, {"source": self.source, "requires": lambda names: each_item(
            names, lambda name: self.renames.then("feature", (), name))})

    def source(self, source: Any) -> Any:
        """Where a feature is advertised: only a call has names in it."""
        if not isinstance(source, Map) or "call" not in source:
            return source
        family, _, call = source["call"].partition(".")
        owner = (family, call)
        memory = self.memory(owner, self.buffer_types(owner))
        return rebuild(source, {
            "call": lambda _: f"{self.renames.then('family', (), family)}.{self.renames.then('call', (family,), call)}",
            "args": lambda args: rename_keys(args, lambda name: self.renames.then("argument", owner, name)),
            "in": memory,
            "out": lambda out: self.answer(owner, out)})

    def answer(self, owner: tuple[str, ...], out: Map) -> Map:
        """The buffer and the path of the field with a feature's answer."""
        types = self.buffer_types(owner)
        result = rename_keys(out, lambda name: self.renames.then("buffer", owner, name))
        for then, now in zip(list(result), out):
            result[then] = self.path(owner[:1], types.get(now, "u8"), out[now])
        return result

    def path(self, family: tuple[str, ...], type_name: str, path: str) -> str:
        """A dotted path of fields, in names of then."""
        now, _, rest = path.partition(".")
        name, bracket, index = now.partition("[")
        fields, owner = self.fields_of(family, type_name)
        then = self.renames.then("struct_field", owner, name)
        if not rest:
            return then + bracket + index
        return f"{then}{bracket}{index}.{self.path(family, fields.get(then, 'u8'), rest)}"

    def buffer_types(self, owner: tuple[str, ...]) -> dict[str, str]:
        """Element types of a call's buffers by the names that these have now; types too are named as now."""
        family = self.tree["families"].get(self.renames.then("family", (), owner[0])) or {}
        call = (family.get("calls") or {}).get(self.renames.then("call", owner[:1], owner[1])) or {}
        return {self.renames.now("buffer", owner, then): buffer.get("element", "u8")
                for then, buffer in (call.get("buffers") or {}).items()}

    def fields_of(self, family: tuple[str, ...], name: str) -> tuple[dict[str, str], tuple[str, ...]]:
        """(types of the fields of a struct by their names of then, the path of the struct in names of now)."""
        for owner in (family, ()):
            node = self.tree["families"].get(self.renames.then("family", (), owner[0])) if owner else self.tree
            types = (node or {}).get("types") or {}
            then = self.renames.then("type", owner, name)
            if then in types:
                return {field["name"]: field["type"] for field in types[then].get("fields", ())}, (*owner, name)
        return {}, ()

    def memory(self, owner: tuple[str, ...], types: dict[str, str]) -> Callable[[Map], Map]:
        """Translates `in` and `out` of a case: buffers, and the fields in them."""
        def translate(node: Map) -> Map:
            named = each_named(node, lambda name, value: self.contents(owner[:1], types.get(name, "u8"), value))
            return rename_keys(named, lambda name: self.renames.then("buffer", owner, name))
        return translate

    def contents(self, family: tuple[str, ...], type_name: str, value: Any) -> Any:
        if isinstance(value, Seq):
            return each_item(value, lambda item: self.contents(family, type_name, item))
        if not isinstance(value, Map):
            return value
        fields, owner = self.fields_of(family, type_name)
        named = rename_keys(value, lambda name: self.renames.then("struct_field", owner, name))
        return each_named(named, lambda name, item: self.contents(family, fields.get(name, "u8"), item))

    def status(self, name: Any) -> Any:
        return self.renames.then("status_value", (), name) if isinstance(name, str) else name

    def type_name(self, family: tuple[str, ...], name: Any) -> Any:
        own = self.renames.then("type", family, name)
        return own if own != name else self.renames.then("type", (), name)

    def convention(self, node: Map) -> Map:
        return rebuild(node, {"carriers": lambda carriers: rename_keys(
            carriers, lambda name: self.renames.then("carrier", (), name)),
            "id": lambda fields: each(fields, self.id_field)})

    def id_field(self, node: Map) -> Map:
        return rebuild(node, {"carrier": lambda name: self.renames.then("carrier", (), name)})

    def discovery(self, node: Map) -> Map:
        return each(node, self.discovery_item)

    def discovery_item(self, node: Map) -> Map:
        family, _, call = node["call"].partition(".")
        path = (call,) if family == "*" else (family, call)
        owner = () if family == "*" else (family,)
        full_name = self.renames.then("family", (), family) + "." + self.renames.then("call", owner, call)
        return rebuild(node, {
            "call": lambda _: full_name,
            "argument": lambda name: self.renames.then("argument", path, name),
        })

    def register(self, path: tuple[str, ...], node: Map) -> Map:
        """A system register: the features it needs, its type, and where in it an address is."""
        def part(name: Any) -> Any:
            if "type" in node:
                return self.renames.then("flag_bits", (node["type"],), name)
            return self.renames.then("register_field", path, name)

        return rebuild(node, {
            "needs": lambda needs: each_item(needs, self.register_need),
            "callers": lambda callers: each_item(callers, self.caller),
            "type": lambda name: self.type_name((), name),
            "memory": lambda memory: rebuild(memory, {
                "address": part, "enable": part, "type": lambda name: self.type_name((), name)})})

    def shared(self, family: tuple[str, ...], node: Map) -> Map:
        """Memory that host and guest share: its type, the fields of that, and where its address is told."""
        def field(path: Any) -> Any:
            return self.path(family, node["type"], path)

        def named(path: Any) -> Any:
            return field(path) if isinstance(path, str) else path

        return rebuild(node, {
            "type": lambda name: self.type_name(family, name),
            "callers": lambda callers: each_item(callers, self.caller),
            "registered": lambda places: each_item(places, self.registration),
            "fields": lambda fields: rename_keys(fields, field),
            "publication": lambda items: each_item(items, lambda item: rebuild(item, {
                **dict.fromkeys(("version", "mailbox", "data", "producer", "consumer", "bits"), named),
                "fields": lambda paths: each_item(paths, field)}))})

    def registration(self, node: Map) -> Map:
        """Where an address is told."""
        family, _, call = node.get("call", "").partition(".")
        owner = (family, call)
        types = self.buffer_types(owner) if call else {}
        return rebuild(node, {
            "register": lambda name: self.renames.then("system_register", (), name)} | {
            "call": lambda _: f"{self.renames.then('family', (), family)}.{self.renames.then('call', (family,), call)}",
            "argument": lambda name: self.renames.then("argument", owner, name),
            "buffer": lambda name: self.renames.then("buffer", owner, name),
            "field": lambda path: self.inner_path(node, owner, types, path),
            "inside": self.shared_name,
            "value": lambda name: self.renames.then("cpuid_value", ("cpuid",), name)})

    def inner_path(self, node: Map, owner: tuple[str, ...], types: dict[str, str], path: str) -> str:
        """A field of a buffer, or of another shared object."""
        if "buffer" in node:
            return self.path(owner[:1], types.get(node["buffer"], "u8"), path)
        family, name = self.shared_owner(node.get("inside", ""))
        nodes = (self.tree["families"].get(self.renames.then("family", (), family[0])) if family else self.tree) or {}
        found = (nodes.get("shared") or {}).get(self.renames.then("shared", family, name)) or {}
        return self.path(family, found.get("type", "u8"), path)

    def shared_owner(self, name: str) -> tuple[tuple[str, ...], str]:
        """(family, name) of a shared object that is called by its own name or with its family's."""
        family, dot, own = name.partition(".")
        return ((family,), own) if dot else ((), name)

    def shared_name(self, name: str) -> str:
        family, own = self.shared_owner(name)
        then = self.renames.then("shared", family, own)
        return ".".join((*(self.renames.then("family", (), one) for one in family), then))

    def register_need(self, item: Any) -> Any:
        if isinstance(item, Map):
            return rebuild(item, {"feature": lambda name: self.renames.then("feature", (), name)})
        return self.renames.then("feature", (), item)

    def type_definition(self, family: tuple[str, ...], node: Map) -> Map:
        def typed(item: Map) -> Map:
            return rebuild(item, {"type": lambda name: self.type_name(family, name)})
        return rebuild(node, {"fields": lambda fields: each_item(fields, typed), "bits": lambda bits: each(bits, typed)})

    def family(self, then: str, node: Map) -> Map:
        path = (self.renames.now("family", (), then),)
        return rebuild(node, {
            "answers": self.answers,
            "versioned_by": lambda name: self.version_name(path, name),
            "callers": lambda callers: each_item(callers, self.caller),
            "id": lambda fields: each(fields, self.id_field),
            "types": lambda types: each(types, lambda item: self.type_definition(path, item)),
            "shared": lambda nodes: each(nodes, lambda item: self.shared(path, item)),
            "calls": lambda calls: each_named(
                calls, lambda name, call: self.call((*path, self.renames.now("call", path, name)), call)),
        })

    def call(self, path: tuple[str, str], node: Map) -> Map:
        family = (path[0],) if path[0] else ()
        owner = path if path[0] else (path[1],)

        def argument(name: Any) -> Any:
            return self.renames.then("argument", owner, name)

        def typed(item: Map) -> Map:
            return rebuild(item, {"type": lambda name: self.type_name(family, name),
                                  "range": lambda node: rebuild(node, {"from": argument}),
                                  "field": lambda name: self.id_field_name(family, name)})

        def buffers(nodes: Map, rename: Callable[[Any], Any]) -> Map:
            return each(nodes, lambda buffer: rebuild(buffer, {
                "address": lambda value: each_item(value, rename) if isinstance(value, Seq) else rename(value),
                "length": rename,
                "element": lambda name: self.type_name(family, name)}))

        def form(then: str, item: Map) -> Map:
            own = (*owner, self.renames.now("form", owner, then))
            rename = argument if "args" not in item else lambda name: self.renames.then("argument", own, name)
            return rebuild(item, {
                "args": lambda args: each_item(args, typed),
                "returns": typed,
                "also_returns": lambda results: each_item(results, typed),
                "needs": lambda needs: each_item(needs, self.need),
                "buffers": lambda nodes: buffers(nodes, rename)})

        def case(item: Map) -> Map:
            own = owner
            if "args" in ((node.get("forms") or {}).get(self.renames.then("form", owner, item.get("form"))) or {}):
                own = (*owner, item["form"])
            memory = self.memory(owner, self.buffer_types(owner) if len(owner) == 2 else {})
            return rebuild(item, {
                "form": lambda name: self.renames.then("form", owner, name),
                "args": lambda values: rename_keys(values, lambda name: self.renames.then("argument", own, name)),
                "in": memory, "out": memory,
                "given": lambda steps: each_item(steps, lambda step: self.step(family, step)),
                "after": lambda steps: each_item(steps, lambda step: self.step(family, step)),
                "expect": lambda expect: each_item(expect, self.status)})

        return rebuild(node, {
            "args": lambda args: each_item(args, typed),
            "versioned_by": lambda name: self.version_name(family, name),
            "returns": typed,
            "also_returns": lambda results: each_item(results, typed),
            "errors": lambda errors: each_item(errors, self.status),
            "needs": lambda needs: each_item(needs, self.need),
            "callers": lambda callers: each_item(callers, self.caller),
            "annotations": lambda node: rename_keys(node, lambda name: self.renames.then("annotation", (), name)),
            "buffers": lambda nodes: buffers(nodes, argument),
            "forms": lambda forms: each_named(forms, form),
            "cases": lambda cases: each_item(cases, case),
        })

    def step(self, family: tuple[str, ...], node: Map) -> Map:
        """A call that a case makes besides its own."""
        other, dot, call = node["call"].rpartition(".")
        path = (other,) if dot else family
        owner = (*path, call)
        own = (*owner, node["form"]) if "form" in node else owner
        memory = self.memory(owner, self.buffer_types(owner) if len(owner) == 2 else {})

        def argument(name: str) -> str:
            then = self.renames.then("argument", own, name)
            return then if then != name else self.renames.then("argument", owner, name)

        return rebuild(node, {
            "call": lambda _: (f"{self.renames.then('family', (), other)}." if dot else "") + self.renames.then("call", path, call),
            "form": lambda name: self.renames.then("form", owner, name),
            "args": lambda values: rename_keys(values, argument), "in": memory})

    def version_name(self, family: tuple[str, ...], name: Any) -> Any:
        """A field of the id, or a constant with its type."""
        kind, dot, value = name.partition(".")
        if not dot:
            return self.id_field_name(family, name)
        own = self.renames.then("enum_value", (*family, kind), value)
        return f"{self.type_name(family, kind)}.{own if own != value else self.renames.then('enum_value', (kind,), value)}"

    def id_field_name(self, family: tuple[str, ...], name: Any) -> Any:
        own = self.renames.then("field", family, name)
        return own if own != name else self.renames.then("field", (), name)


def rebuild(node: Map, changes: dict[str, Callable[[Any], Any]], skipped: tuple[str, ...] = ()) -> Map:
    """A copy with some values passed through functions."""
    result = Map(node.file, node.at)
    result.dated = node.dated
    result.marks = node.marks
    for key, value in node.items():
        result[key] = changes[key](value) if key in changes and key not in skipped else value
    return result


def each(nodes: Map, change: Callable[[Map], Map]) -> Map:
    return rebuild(nodes, dict.fromkeys(nodes, change))


def each_named(nodes: Map, change: Callable[[str, Map], Map]) -> Map:
    result = Map(nodes.file, nodes.at)
    result.dated = nodes.dated
    result.marks = nodes.marks
    for key, value in nodes.items():
        result[key] = change(key, value)
    return result


def each_item(nodes: Seq, change: Callable[[Any], Any]) -> Seq:
    result = Seq(nodes.file, nodes.at)
    result.dated = nodes.dated
    for value, at in zip(nodes, nodes.marks):
        result.add(change(value), at)
    return result


def rename_keys(nodes: Map, change: Callable[[str], str]) -> Map:
    result = Map(nodes.file, nodes.at)
    result.dated = nodes.dated
    result.marks = nodes.marks
    for key, value in nodes.items():
        result[change(key)] = value
    return result
