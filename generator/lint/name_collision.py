# SPDX-License-Identifier: BSD-2-Clause
"""No two things get the same name in C."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    used: dict[str, Item | None] = {name: None for name in ("RELEASE", "RELEASE_NUMBER", "SPEC_HASH")}
    for name, item in macro_names(context):
        other = used.setdefault(name, item)
        if other is not item and (other is None or other.origin is not item.origin and other.overlaps(item)):
            what = f"'{other.name}' in line {other.location.line}" if other is not None else ("something that every "
                "ABI has")
            yield item.location, (f"'{item.name}' becomes {context.tree['abi'].upper()}_{name} in C, as {what} does: "
                                  "rename one")
    yield from check_functions(context)


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


def check_functions(context: Context) -> Iterator[Finding]:
    """Stubs, dispatch and helpers share one space of function names."""
    taken = {"call_name", "status_name", "format_call", "dispatch", "host_ok", "host_error", "host_result", "host"}
    for family in context.families:
        calls = context.children(family, "calls")
        annotated = {f"{call.name}_annotated": call for call in calls}
        formed = {f"{call.name}_{form.name}": form for call in calls for form in context.children(call, "forms")}
        for call in calls:
            if f"{family.name}_{call.name}" in taken:
                yield call.location, (f"'{call.full_name}' becomes {context.tree['abi']}_{family.name}_{call.name} in "
                                      "C, which every ABI has: rename it")
            form = formed.get(call.name)
            if form is not None and form.overlaps(call):
                yield call.location, f"'{call.name}' is also the stub of a form, '{form.full_name}': rename it"
            other = annotated.get(call.name)
            if other is not None and other.overlaps(call):
                yield call.location, f"'{call.name}' is also the stub of '{other.name}' with annotations: rename it"
