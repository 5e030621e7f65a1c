# SPDX-License-Identifier: BSD-2-Clause
"""Builds calls: arguments, buffers, cases, and what promises them."""
from __future__ import annotations

from generator.lang.nodes import Map, Seq, unpack_position
from generator.lang.problem import suggest
from generator.lang.scalars import FULL_MASK, SCALARS, parse_value
from generator.lang.values import Scalar, Value
from generator.model.abi import (EXCEPTION, Argument, ArgumentRange, Buffer, Call, CallAnnotation, Case, Executes, ExpectMemory, ExpectValue, Form, FurtherResult,
                                 IdField, Returns, Step)
from generator.model.ids import compose_id
from generator.model.resolve_context import Context
from generator.model.resolve_memory import resolve_case_buffers

NO_SCALAR = SCALARS["u64"]


def resolve_call(context: Context, family: str, owner: Map, fields: tuple[IdField, ...], family_since: str, name: str,
                 node: Map, key_at: int, common: bool) -> Call:
    history = context.history(node, family_since)
    args = resolve_arguments(context, family, node, fields, history.since)
    buffers = resolve_buffers(context, node, args)
    full_name = f"{family}.{name}"
    arch = context.arch_of(node) or context.arch_of(owner)
    convention = owner.get("convention", "")
    needs, answers_without = resolve_needs(context, node)
    forms = tuple(resolve_form(context, family, owner, fields, form_name, form, node, history.since)
                  for form_name, form in (node.get("forms") or {}).items())
    callers = node.get("callers") or owner.get("callers") or ()
    check_callers(context, node)
    kind = context.asks.get(f"*.{name}") if common else None
    errors = tuple(error["name"] if isinstance(error, Map) else error for error in node.get("errors", ()))
    for index, status in enumerate(errors):
        if status not in context.statuses:
            context.check_status(status, node["errors"].locate(index))
    return Call(
        name=name, family=family, number=node["number"],
        id=compose_id(context.carriers, fields, owner.get("number", 0), node["number"], convention),
        doc=node["doc"], history=history, arch=arch, convention=convention, args=args,
        returns=resolve_returns(context, family, node.get("returns")), errors=errors,
        buffers=buffers, annotations=resolve_annotations(context, node, history.since), needs=needs,
        noreturn=node.get("noreturn", False), blocking=node.get("blocking", False),
        restartable=node.get("restartable", False), privileged=node.get("privileged", ""), never=node.get("never", ""),
        cases=tuple(resolve_case(context, family, full_name, case, args, buffers, forms, history.since)
                    for case in node.get("cases", ())),
        advertised_by=advertised_by(context, owner, family, fields, history.since, family_since),
        answered_by_dispatch=kind or context.asks.get(full_name, ""), common=common, upstream=node.get("upstream", ""),
        location=unpack_position(node.file, key_at),
        executes=tuple(Executes(arch=tuple(item["arch"]), mask=item["mask"], match=item["match"], doc=item["doc"])
                       for item in node.get("executes", ())),
        forms=forms, callers=tuple(callers), answers_without=answers_without, stable=node.get("stable", True),
        reused=node.get("reused", False), versioned_by=node.get("versioned_by", ""),
        also_returns=resolve_all_further(context, family, node, history.since), underived=node.get("underived", ""),
        varies=node.get("varies", ""))


def resolve_arguments(context: Context, family: str, node: Map, fields: tuple[IdField, ...],
                      since: str) -> tuple[Argument, ...]:
    args = tuple(resolve_argument(context, family, index, item, since)
                 for index, item in enumerate(node.get("args", ())))
    parameters = [field.name for field in fields if field.role == "parameter"]
    names = [argument.name for argument in args]
    for index, argument in enumerate(args):
        if argument.field and argument.field not in parameters:
            context.complain(node["args"][index].locate("field"), f"the id has no parameter field '{argument.field}': "
                                                                  + suggest(argument.field, parameters))
        if argument.range and argument.range.start not in names:
            context.complain(node["args"][index]["range"].locate("from"),
                             f"the call has no argument '{argument.range.start}': {suggest(argument.range.start, names)}")
    return args


def resolve_buffers(context: Context, node: Map, args: tuple[Argument, ...]) -> tuple[Buffer, ...]:
    names = [argument.name for argument in args]
    return tuple(resolve_buffer(context, name, buffer, names) for name, buffer in (node.get("buffers") or {}).items())


def resolve_form(context: Context, family: str, owner: Map, fields: tuple[IdField, ...], name: str, node: Map,
                 call: Map, since: str) -> Form:
    """A form has the call's arguments unless it says its own, and those of the call's buffers that these reach."""
    history = context.history(node, since)
    args = resolve_arguments(context, family, node if "args" in node else call, fields, history.since)
    names = {argument.name for argument in args}
    if "buffers" in node:
        buffers = resolve_buffers(context, node, args)
    else:
        buffers = tuple(buffer for buffer in resolve_buffers(context, call, resolve_arguments(
            context, family, call, fields, since)) if names.issuperset(buffer.address)) if call.get("buffers") else ()
    needs, without = resolve_needs(context, call)
    own_needs, own_without = resolve_needs(context, node)
    return Form(name=name, id=compose_id(context.carriers, fields, owner.get("number", 0), call["number"], name),
                args=args, buffers=buffers, needs=tuple(dict.fromkeys((*needs, *own_needs))), doc=node.get("doc", ""),
                history=history, answers_without=tuple(dict((*without, *own_without)).items()),
                arch=tuple(node.get("arch", ())), returns=resolve_returns(context, family, node.get("returns")),
                also_returns=None if "also_returns" not in node else resolve_all_further(context, family, node, history.since))


def check_callers(context: Context, node: Map) -> None:
    """Complains of callers that are not declared."""
    callers = node.get("callers") or ()
    for index, name in enumerate(callers):
        if name not in context.callers:
            context.complain(callers.locate(index), f"there is no caller '{name}': {suggest(name, context.callers)}")


def advertised_by(context: Context, owner: Map, family: str, fields: tuple[IdField, ...], since: str,
                  family_since: str) -> str:
    """Which answer promises the call. Only a call that came later than its family needs more than the family's.

    A release promises nothing of a family whose own ids have a fixed field, the version of an interface for example: a
    later one may have the family with another value there alone.
    """
    asker = next((call for call, kind in context.asks.items() if kind == "calls"), None)
    if asker is not None and asker.partition(".")[0] in ("*", family):
        return "calls"
    is_fixed = "id" in owner and any(field.role == "fixed" for field in fields)
    return "family" if since == family_since or is_fixed else "release"


def resolve_scalar(context: Context, family: str, node: Map) -> Scalar:
    """What the type of an argument or value is on the wire."""
    name = node["type"]
    scalar = context.scalar_of(family, name)
    if scalar is not None:
        return scalar
    location = node.locate("type")
    known = context.type_names(family)
    if name in known:
        context.complain(location, f"'{name}' is a struct: pass its address (gpa or gva) and name a buffer")
    else:
        context.complain(location, f"there is no type '{name}': {suggest(name, known)}")
    return NO_SCALAR


def resolve_argument(context: Context, family: str, index: int, node: Map, since: str) -> Argument:
    name = node["type"]
    scalar = SCALARS.get(name) or resolve_scalar(context, family, node)
    return Argument(index=index, name=node["name"], type=name, scalar=scalar, minimum=node.get("min"),
                    maximum=node.get("max"), align=node.get("align"), reserved=node.get("reserved"), doc=node["doc"],
                    history=context.history(node, since), field=node.get("field", ""), position=node.get("position"),
                    range=ArgumentRange(node["range"]["from"], node["range"]["wraps"]) if "range" in node else None,
                    underived=node.get("underived", ""))


def resolve_returns(context: Context, family: str, node: Map | None) -> Returns | None:
    if node is None:
        return None
    scalar = SCALARS.get(node["type"]) or resolve_scalar(context, family, node)
    return Returns(type=node["type"], scalar=scalar, always=node.get("always", False), doc=node["doc"],
                   position=node.get("position"))


def resolve_all_further(context: Context, family: str, node: Map, since: str) -> tuple[FurtherResult, ...]:
    return tuple(resolve_further(context, family, index, item, since) for index, item in enumerate(node.get("also_returns", ())))


def resolve_further(context: Context, family: str, index: int, node: Map, since: str) -> FurtherResult:
    scalar = SCALARS.get(node["type"]) or resolve_scalar(context, family, node)
    return FurtherResult(index, node["name"], node["type"], scalar, node["doc"], context.history(node, since), node.get("position"))


def resolve_annotations(context: Context, node: Map, since: str) -> tuple[CallAnnotation, ...]:
    found = []
    annotations = node.get("annotations") or {}
    for name, item in annotations.items():
        known = context.annotations.get(name)
        if known is None:
            context.complain(annotations.locate_key(name),
                             f"there is no annotation '{name}': {suggest(name, context.annotations)}")
            continue
        history = context.history(item, context.later(since, known.history.since))
        found.append(CallAnnotation(name=name, history=history))
    return tuple(found)


def resolve_needs(context: Context, node: Map) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """(features, with those that they require; what is answered without some of them). Without a feature there is none that
    requires it, and so the same is answered."""
    needs = node.get("needs", ())
    names = []
    answers = []
    for index, item in enumerate(needs):
        name = item["feature"] if isinstance(item, Map) else item
        names.append(name)
        if name not in context.features:
            context.complain(needs.locate(index), f"there is no feature '{name}': {suggest(name, context.features)}")
        if isinstance(item, Map) and "else" in item:
            answers.append((name, item["else"]))
            if item["else"] != EXCEPTION:
                context.check_status(item["else"], item.locate("else"))
    known = dict(answers)
    for name in list(names):
        for implied in required_features(context, name):
            if implied not in names:
                names.append(implied)
                answers += [(implied, known[name])] if name in known else []
    return tuple(names), tuple(answers)


def required_features(context: Context, name: str) -> list[str]:
    """The features that one requires, and those that these require. Circles are lint's business."""
    features = context.tree.get("features") or {}
    found: list[str] = []
    pending = [name]
    while pending:
        for required in (features.get(pending.pop(0)) or {}).get("requires", ()):
            if required not in (*found, name):
                found.append(required)
                pending.append(required)
    return found


def resolve_buffer(context: Context, name: str, node: Map, args: list[str]) -> Buffer:
    address = node.get("address", Seq(node.file, node.at))
    parts = tuple(address) if isinstance(address, Seq) else (address,)
    length = node["length"]
    for key, part in (*(("address", part) for part in parts), ("length", length)):
        if isinstance(part, str) and part not in args:
            context.complain(node.locate(key), f"the call has no argument '{part}': {suggest(part, args)}")
    return Buffer(name=name, address=parts, space=node["space"], direction=node["direction"], length=length,
                  element=node.get("element", "u8"), maximum=node.get("max"), align=node.get("align"),
                  crossing=node.get("crossing", "allowed"), doc=node.get("doc", ""))


def resolve_case(context: Context, family: str, call: str, node: Map, args: tuple[Argument, ...],
                 buffers: tuple[Buffer, ...], forms: tuple[Form, ...], since: str) -> Case:
    form = node.get("form", "")
    if form:
        found = next((item for item in forms if item.name == form), None)
        if found is None:
            known = [item.name for item in forms]
            context.complain(node.locate("form"), f"{call} has no form '{form}': {suggest(form, known)}")
        else:
            args, buffers = found.args, found.buffers
    check_callers(context, node)
    values = resolve_case_arguments(context, call, node, args)
    for index, status in enumerate(node["expect"]):
        if status not in context.statuses:
            context.check_status(status, node["expect"].locate(index))
    value, memory = node.get("value"), node.get("memory")
    memories = [memory] if isinstance(memory, Map) else memory or ()
    found_memories = tuple(expect_memory(item) for item in memories)
    case_buffers = ()
    if "in" in node or "out" in node:
        case_buffers = resolve_case_buffers(context, family, node, buffers, values)
    return Case(
        test=f"{call}.{node['name']}", name=node["name"], args=tuple(values.values()),
        expect=tuple(node["expect"]), value=expect_value(value) if value else None,
        memory=found_memories[0] if found_memories else None,
        doc=node.get("doc", ""), history=context.history(node, since), form=form, more_memory=found_memories[1:],
        buffers=case_buffers, text=case_sentences(node.get("text")), given=resolve_steps(context, family, node, "given", since), after=resolve_steps(context, family, node, "after", since),
        callers=tuple(node.get("callers", ())))


def resolve_steps(context: Context, family: str, node: Map, key: str, since: str) -> tuple[Step, ...]:
    found = (resolve_step(context, family, step, since) for step in node.get(key) or ())
    return tuple(step for step in found if step is not None)


def resolve_step(context: Context, family: str, node: Map, since: str) -> Step | None:
    """A call that a case makes besides its own: of its own family, or family.call."""
    owner, dot, name = node["call"].rpartition(".")
    owner = owner or family
    calls = {**{name: call for name, call, _ in context.common}, **((context.tree["families"].get(owner) or {}).get("calls") or {})}
    call, form = calls.get(name), node.get("form", "")
    if call is None:
        context.complain(node.locate("call"), f"there is no call '{owner}.{name}': {suggest(name, calls)}")
        return None
    forms = call.get("forms") or {}
    if form and form not in forms:
        context.complain(node.locate("form"), f"{owner}.{name} has no form '{form}': {suggest(form, forms)}")
        return None
    part = {**call, **forms[form]} if form else call
    args = tuple(resolve_argument(context, owner, index, item, since) for index, item in enumerate(part.get("args", ())))
    values = resolve_case_arguments(context, f"{owner}.{name}", node, args)
    buffers = ()
    if "in" in node:
        holder = forms[form] if form and "buffers" in forms[form] else call
        buffers = resolve_case_buffers(context, owner, node, resolve_buffers(context, holder, args), values)
    return Step(f"{owner}.{name}", form, tuple(values.values()), buffers)


def case_sentences(text: str | Seq | None) -> tuple[str, ...]:
    """A case may name one sentence, or several."""
    return (text,) if isinstance(text, str) else tuple(text or ())


def resolve_case_arguments(context: Context, call: str, node: Map, args: tuple[Argument, ...]) -> dict[str, Value]:
    """What a case gives each argument, in order; those not named are 0."""
    given = node.get("args")
    names = [argument.name for argument in args]
    if not given:
        return dict.fromkeys(names, 0)
    for name in given:
        if name not in names:
            context.complain(given.locate_key(name), f"{call} has no argument '{name}': {suggest(name, names)}")
    return {name: parse_value(given.get(name, 0)) for name in names}


def expect_memory(node: Map) -> ExpectMemory:
    return ExpectMemory(at=parse_value(node["at"]), width=node["width"], equals=node["equals"])


def expect_value(node: Map) -> ExpectValue:
    equals = node.get("equals")
    return ExpectValue(mask=node.get("mask", FULL_MASK), equals=None if equals is None else parse_value(equals),
                       minimum=node.get("min"), maximum=node.get("max"))
