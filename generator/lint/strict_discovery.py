# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI a guest can find out about every family and call without trying it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    kinds = context.discovery
    if not context.strict or "*" in [item.node["call"].partition(".")[0] for item in kinds.get("calls", ())]:
        yield from check_families(context) if context.strict else ()
        return
    for call in context.calls:
        family = call.parent
        if family is not None and call.since > family.since and call.origin.get("since") and "release" not in kinds:
            yield call.location, (f"no discovery can see '{call.full_name}', which is newer than its family: add "
                                  "'release' or 'calls' to discovery")
    yield from check_families(context)


def check_families(context: Context) -> Iterator[Finding]:
    kinds = context.discovery
    asked = {item.node["call"].partition(".")[0] for item in kinds.get("calls", ())}
    for family in context.families:
        if not family.node.get("required") and "families" not in kinds and not asked & {"*", family.name}:
            yield family.location, (f"no discovery can see family '{family.name}', which a host may lack: add "
                                    "'families' or 'calls' to discovery")
