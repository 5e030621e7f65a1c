# SPDX-License-Identifier: BSD-2-Clause
"""Makes the model of one release out of a spec: project its text, then build typed objects from the projection."""
from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from generator.lang.collection import paused_collection
from generator.lang.load import Spec
from generator.lang.nodes import Map
from generator.lang.problem import Problem, SpecError, list_names
from generator.lang.project import items, project, without_tests
from generator.lang.scalars import parse_bits
from generator.model.abi import (EXCEPTION, Abi, Annotation, Answers, Caller, Carrier, Discovery, Family, Release, Retired,
                                  Status, StatusValue)
from generator.model.once import Shared
from generator.model.resolve_call import check_callers, resolve_call
from generator.model.resolve_context import Context, resolve_upstream
from generator.model.resolve_feature import resolve_cpuid, resolve_features
from generator.model.resolve_id import resolve_convention, resolve_fields, unknown_family_id, unused_id
from generator.model.resolve_register import resolve_registers
from generator.model.resolve_sentences import resolve_sentences
from generator.model.resolve_shared import resolve_shared
from generator.model.resolve_type import collect_types, resolve_types

DISCOVERY_KINDS = ("calls", "families", "release")


def resolve(spec: Spec, release: str) -> Abi:
    """The model of `spec` at `release` (a version, or next). Raises SpecError if the text contradicts itself."""
    if not spec.timeline.knows(release):
        message = f'there is no release "{release}": the releases are {list_names((*spec.versions, "next"))}'
        raise SpecError([Problem(spec.tree.locate("releases"), "release", message)])
    try:
        with paused_collection():
            shared = vars(spec).setdefault("shared by releases", Shared())
            abi = build(project(spec, release), release, spec.source, shared)
            return replace(abi, sentences=resolve_sentences(spec.sentences, spec.timeline, release)) if spec.sentences else abi
    except KeyError as error:
        message = f"no release {error.args[0]} is declared here, but a node names it: run 'hvabi check'"
        raise SpecError([Problem(spec.tree.locate("releases"), "release", message)]) from None


def hash_text(tree: Map) -> str:
    """The digest of what a projected tree promises, not of how its file was laid out or how it is tested."""
    text = json.dumps(without_tests(tree), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def build(tree: Map, release: str, source: str, shared: Shared) -> Abi:
    """The model of a projected tree."""
    context = Context(tree, shared)
    carriers = tuple(resolve_carrier(name, node) for name, node in tree["carriers"].items())
    context.carriers = carriers
    fields = resolve_fields(context, tree["id"])
    context.annotations = {note.name: note for note in resolve_annotations(context, tree, fields)}
    collect_types(context, tree)
    types = shared.take_types(resolve_types(context, tree))
    families = tuple(resolve_family(context, name, node, fields) for name, node in tree["families"].items())
    conventions = tuple(resolve_convention(context, name, node, key_at)
                        for name, node, key_at, _ in items(tree["conventions"]))
    abi = Abi(
        name=tree["abi"], title=tree["title"], doc=tree["doc"], profile=tree["profile"], release=release,
        releases=tuple(Release(version, node["doc"]) for version, node in tree["releases"].items()),
        source=source, spec_hash=hash_text(tree), carriers=carriers, fields=fields, conventions=conventions,
        status=resolve_status(context, tree["status"]), answers=resolve_answers(context, tree["answers"]),
        annotations=tuple(context.annotations.values()), discovery=resolve_discovery(context, tree),
        features=resolve_features(context, tree, families), families=families, types=types,
        unknown_family=unknown_family_id(context, tree, fields, families),
        callers=tuple(Caller(name, node["doc"], tuple(node.get("arch", ())), context.history(node, context.first))
                      for name, node in (tree.get("callers") or {}).items()),
        cpuid=resolve_cpuid(context, tree.get("cpuid")), registers=resolve_registers(context, tree, types),
        shared=resolve_shared(context, tree, types))
    if context.problems:
        raise SpecError(context.problems)
    return abi


def resolve_carrier(name: str, node: Map) -> Carrier:
    return Carrier(name=name, kind=node.get("kind", "register"), width=node["width"], signed=node.get("signed", False),
                   doc=node.get("doc", ""), argument=node.get("argument"), offset=node.get("offset"),
                   stride=node.get("stride"))


def resolve_annotations(context: Context, tree: Map, fields: tuple) -> list[Annotation]:
    """The hint bits, in order. Their masks are in place in the hint field's carrier."""
    hint = next((field for field in fields if field.role == "hint"), None)
    found = []
    for name, node in (tree.get("annotations") or {}).items():
        bit = node["bit"]
        if hint is None or bit >= hint.bits.width:
            context.complain(node.locate("bit"), (f"annotation '{name}' has no place: the id has no hint field with "
                                                  f"bit {bit}"))
            continue
        found.append(Annotation(name=name, bit=bit, mask=1 << (hint.bits.low + bit), carrier=hint.carrier,
                                meaning=node["meaning"], doc=node["doc"], history=context.history(node, context.first),
                                upstream=resolve_upstream(node)))
    return sorted(found, key=lambda annotation: annotation.bit)


def resolve_status(context: Context, node: Map) -> Status:
    values = tuple(StatusValue(name=name, number=value["number"], absent=value.get("absent", False), doc=value["doc"],
                               history=context.history(value, context.first), upstream=resolve_upstream(value))
                   for name, value in node["values"].items())
    return Status(type=node["type"], doc=node["doc"], values=values)


ANSWERS = ("unknown_family", "unknown_call", "reserved_field", "bad_argument", "retired_call")


def check_answers(context: Context, node: Map) -> None:
    for key in ANSWERS:
        if node.get(key, EXCEPTION) != EXCEPTION:
            context.check_status(node[key], node.locate(key))


def resolve_family_answers(context: Context, node: Map, general: Map) -> Answers | None:
    """The answers of a family: those of the ABI, with what the family says over them. None if it says nothing."""
    own = node.get("answers")
    if own is None:
        return None
    check_answers(context, own)
    return Answers(**{key: own.get(key, general.get(key)) for key in ANSWERS})


def resolve_answers(context: Context, node: Map) -> Answers:
    check_answers(context, node)
    return Answers(unknown_family=node["unknown_family"], unknown_call=node["unknown_call"],
                   reserved_field=node.get("reserved_field"), bad_argument=node.get("bad_argument"),
                   retired_call=node.get("retired_call"))


def resolve_discovery(context: Context, tree: Map) -> tuple[Discovery, ...]:
    discovery = tree.get("discovery") or {}
    found = []
    for kind in DISCOVERY_KINDS:
        node = discovery.get(kind)
        if node is None:
            continue
        if not context.call_exists(node["call"]):
            context.complain(node.locate("call"), f"discovery asks with '{node['call']}', and there is no such call")
        bits = {key: parse_bits(node[key]) if key in node else None
                for key in ("present", "annotations", "major", "minor")}
        found.append(Discovery(kind=kind, call=node["call"], argument=node.get("argument"), doc=node.get("doc", ""),
                               **bits))
    return tuple(found)


def resolve_family(context: Context, name: str, node: Map, default_fields: tuple) -> Family:
    """A family with its calls, those that every family has among them."""
    fields = resolve_fields(context, node["id"]) if "id" in node else default_fields
    history = context.history(node, context.first)
    number = node.get("number")
    check_callers(context, node)
    calls = [context.shared.take(f"{name}.{call_name}", resolve_call(context, name, node, fields, history.since, call_name, call, key_at, common))
             for call_name, call, key_at, common in context.calls_of(node)]
    calls.sort(key=lambda call: call.number)
    retired = tuple(Retired(number=item["number"], was=item["was"], removed=item["removed"], doc=item["doc"])
                    for item in node.get("retired") or ())
    return Family(
        name=name, number=number, doc=node["doc"], history=history, arch=context.arch_of(node),
        required=node.get("required", False), promised=node.get("promised", True),
        convention=node.get("convention", ""), fields=fields, calls=tuple(calls), retired=retired,
        unused=unused_id(context, fields, number, node.get("convention", ""), calls, retired),
        upstream=node.get("upstream", ""), location=context.tree["families"].locate_key(name),
        answers=resolve_family_answers(context, node, context.tree["answers"]),
        callers=tuple(node.get("callers", ())), versioned_by=node.get("versioned_by", ""))
