# SPDX-License-Identifier: BSD-2-Clause
"""Builds the descriptions of memory that host and guest share."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS
from generator.model.abi import Publication, SharedField, SharedMemory, SharedPlace, TypeDef
from generator.model.resolve_call import check_callers
from generator.model.resolve_context import Context
from generator.model.shared import ITSELF, inner_paths, is_path
from generator.model.types import Types

KINDS = ("version", "mailbox", "ring", "bits")
PATHS = ("version", "mailbox", "data", "producer", "consumer", "bits")
PLACES = ("register", "inside", "value", "address", "told", "field", "buffer", "argument")


def resolve_shared(context: Context, tree: Map, types: Sequence[TypeDef]) -> tuple[SharedMemory, ...]:
    """As written: those of the ABI, then those of the families."""
    known = {type_def.name: type_def for type_def in types}
    found = []
    for family, owner in (("", tree), *tree["families"].items()):
        nodes = owner.get("shared") or Map()
        since = context.history(owner, context.first).since if family else context.first
        found += [resolve_memory(context, family, since, name, node, nodes, known) for name, node in nodes.items()]
    return tuple(found)


def resolve_memory(context: Context, family: str, since: str, name: str, node: Map, nodes: Map, types: Types) -> SharedMemory:
    history = context.history(node, since)
    check_callers(context, node)
    layout = context.layouts.of(family, node["type"], 64)
    if layout is None:
        context.complain(node.locate("type"), f"there is no type '{node['type']}': {suggest(node['type'], [*SCALARS, *types])}")
    size, align = (layout.size, layout.align) if layout is not None else (0, 1)
    count = node.get("count", 1)
    memory = SharedMemory(
        name=name, family=family, type=node["type"], count=count, size=node.get("size", size * count),
        align=node.get("align", align), space=node.get("space", "gpa"), per=node["per"], arch=tuple(node.get("arch", ())),
        callers=tuple(node.get("callers", ())), registered=tuple(resolve_place(context, item) for item in node["registered"]),
        lifetime=node.get("lifetime", ""), writer=node.get("writer", ""),
        fields=tuple(SharedField(path, item["writer"], item.get("doc", ""), context.history(item, history.since))
                     for path, item in (node.get("fields") or {}).items()),
        publications=(), doc=node["doc"], history=history, location=nodes.locate_key(name))
    if layout is None:
        return memory
    items = [item for item in node.get("publication") or () if check_paths(context, memory, item, types)]
    return replace(memory, publications=tuple(resolve_publication(memory, item, types) for item in items))


def resolve_place(context: Context, node: Map) -> SharedPlace:
    """Lint rules say that one of these is there."""
    kind = next((key for key in PLACES if key in node), "told")
    of = node.get("inside") or node.get("value") or node.get("call", "")
    if "register" in node:
        register = (context.tree.get("registers") or {}).get(node["register"])
        of = f"{register['kind']}.{node['register']}" if register is not None else node["register"]
    return SharedPlace(kind="fixed" if kind == "address" else kind, of=of, member=node.get("argument") or node.get("buffer", ""),
                       field=node.get("field", ""), address=node.get("address"), doc=node.get("told") or node.get("doc", ""))


def check_paths(context: Context, memory: SharedMemory, item: Map, types: Types) -> bool:
    """Whether all fields exist that a publication names."""
    if not any(kind in item for kind in KINDS):
        return False
    wrong = [(item.locate(key), item[key]) for key in PATHS if key in item and not is_path(types, memory, item[key])]
    fields = item.get("fields") or ()
    wrong += [(fields.locate(index), path) for index, path in enumerate(fields) if not is_path(types, memory, path)]
    for location, path in wrong:
        context.complain(location, f"'{memory.type}' has no field '{path}'")
    return not wrong


def resolve_publication(memory: SharedMemory, item: Map, types: Types) -> Publication:
    kind = next(kind for kind in KINDS if kind in item)
    field = item.get(kind, "") if kind != "ring" else ""
    writer = item.get("by", "host") if kind == "bits" else memory.writer_of(item.get("data", field))
    if kind == "mailbox":
        writer = item.get("by", "host")
    busy = item.get("busy", "odd") if kind == "version" else ""
    return Publication(
        kind=kind, name=item.get("ring", ""), field=field, writer=writer, busy=busy if isinstance(busy, str) else tuple(busy),
        empty=item.get("empty", 0), data=item.get("data", ""), producer=item.get("producer", ""),
        consumer=item.get("consumer", ""), fields=published(memory, kind, field, writer, item, types), doc=item.get("doc", ""))


def published(memory: SharedMemory, kind: str, field: str, writer: str, item: Map, types: Types) -> tuple[str, ...]:
    """The scalars that a version or a mailbox speaks for: those that are named, else all that its side writes alone."""
    if kind not in ("version", "mailbox") or field == ITSELF:
        return ()
    paths = [inner for path in item.get("fields") or ("",) for inner in inner_paths(types, memory.type, path)]
    if "fields" not in item:
        wanted = (writer,) if kind == "version" else (writer, "both")
        paths = [path for path in paths if memory.writer_of(path) in wanted]
    return tuple(path for path in paths if path != field)
