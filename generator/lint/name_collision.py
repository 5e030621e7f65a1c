# SPDX-License-Identifier: BSD-2-Clause
"""No two things get the same name in C."""
from __future__ import annotations

import re
from collections.abc import Iterator

from generator.lang.taken_names import MACROS, every_abi_has
from generator.lint._context import Context, Finding, Item
from generator.model.c_names import argument_name, carrier_name


FIELD_MACROS = ("SHIFT", "GET", "PUT")    # of bits that have a type


def check(context: Context) -> Iterator[Finding]:
    used: dict[str, Item | None] = {}
    for name, item in macro_names(context):
        other = used.setdefault(name, None if MACROS.fullmatch(name) else item)
        if other is not item and (other is None or other.origin is not item.origin and other.overlaps(item)):
            what = f"'{other.name}' in line {other.location.line}" if other is not None else ("something that every "
                "ABI has")
            yield item.location, (f"'{item.name}' becomes {context.tree['abi'].upper()}_{name} in C, as {what} does: "
                                  "rename one")
    yield from check_functions(context)
    yield from check_parameters(context)


def check_parameters(context: Context) -> Iterator[Finding]:
    """A name that the generated code has taken itself gets a '_' at its end: another must not be called so already."""
    groups = [(argument_name, id(call), argument) for call, argument in context.args]
    groups += [(carrier_name, 0, carrier) for carrier in context.carriers]
    there = {(group, item.name) for _, group, item in groups}
    for rename, group, item in groups:
        other = item.name.removesuffix("_")
        if other != item.name and (group, other) in there and rename(other) == item.name:
            yield item.location, f"'{item.name}' and '{other}' become one name in C: rename one"


def macro_names(context: Context) -> Iterator[tuple[str, Item]]:
    """(constant without the ABI's name, what it stands for)."""
    for family in context.families:
        yield f"FAMILY_{family.name.upper()}", family
        for call in (*context.children(family, "calls"), *context.common):
            yield f"{family.name}_{call.name}".upper(), call if call.parent else Item(
                call.name, call.node, family.origin, family, call.at, call.since, call.removed)
    for feature in context.features:
        yield f"FEATURE_{feature.name.upper().replace('-', '_')}", feature
    for value in context.cpuid_values:
        yield f"CPUID_{value.name.upper()}", value
    for register in context.registers:
        name = f"{register.node['kind']}_{register.name}".upper()
        yield name, register
        for field in context.children(register, "fields"):
            yield f"{name}_{field.name}".upper(), field
    for caller in context.callers:
        yield f"CALLER_{caller.name.upper()}", caller
    for annotation in context.annotations:
        yield annotation.name.upper().replace("-", "_"), annotation
    for status in context.statuses:
        yield f"STATUS_{status.name.upper()}", status
    for kind in context.types:
        if kind.node["kind"] == "flags":
            values = context.children(kind, "bits")
        else:
            values = context.children(kind, "values") if "values" in kind.node else []
        for value in values:
            yield f"{kind.name}_{value.name}".upper(), value
            for what in FIELD_MACROS if "type" in value.node else ():
                yield f"{kind.name}_{value.name}_{what}".upper(), value


def check_functions(context: Context) -> Iterator[Finding]:
    """Stubs, dispatch and helpers share one space of function names."""
    variants = "|".join(dict.fromkeys(convention.node.get("variant", "") for convention in context.conventions))
    traps = re.compile(rf"(?:{variants})_trap\d+(?:_wide)?(?:_in\d+)?(?:_out\d+_\d+)?")
    typedefs = {f"{kind.name}_t": kind for kind in context.types}
    for family in context.families:
        calls = context.children(family, "calls")
        annotated = {f"{call.name}_annotated": call for call in calls}
        formed = {f"{call.name}_{form.name}": form for call in calls for form in context.children(call, "forms")}
        for call in calls:
            name = f"{family.name}_{call.name}"
            if every_abi_has(name, context.queues, context.blocks) or traps.fullmatch(name):
                yield call.location, (f"'{call.full_name}' becomes {context.tree['abi']}_{name} in "
                                      "C, which every ABI has: rename it")
            if name in typedefs and typedefs[name].overlaps(call):
                yield call.location, f"'{call.full_name}' is in C also the type '{typedefs[name].name}': rename one"
            form = formed.get(call.name)
            if form is not None and form.overlaps(call):
                yield call.location, f"'{call.name}' is also the stub of a form, '{form.full_name}': rename it"
            other = annotated.get(call.name)
            if other is not None and other.overlaps(call):
                yield call.location, f"'{call.name}' is also the stub of '{other.name}' with annotations: rename it"
