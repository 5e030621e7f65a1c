# SPDX-License-Identifier: BSD-2-Clause
"""The calls before a case and after it may be made by tests, come back, and are there in each release that has the case."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    with_steps = [(call, case) for call, case in context.cases if "given" in case.node or "after" in case.node]
    if not with_steps:
        return
    calls: dict[str, list[Item]] = {}
    for item in context.calls:
        calls.setdefault(item.full_name.removeprefix("*."), []).append(item)
    for call, case in with_steps:
        if "after" in case.node and "given" not in case.node and "success" not in case.node["expect"]:
            yield case.node.locate_key("after"), "a call that is refused has nothing to undo: drop 'after'"
        for key in ("given", "after"):
            for step in case.node.get(key) or ():
                name = step["call"] if "." in step["call"] else f"{call.family}.{step['call']}"
                found = [item for item in calls.get(name) or calls.get(name.rpartition(".")[2], ()) if item.overlaps(case)]
                for item in found:
                    for word, why in (("never", "no test may make it"), ("noreturn", "it does not come back")):
                        if item.node.get(word):
                            yield step.locate("call"), f"{item.full_name} is '{word}': {why}"
                since = min((item.since for item in calls.get(name) or ()), default=case.since)
                if since > case.since:
                    yield step.locate("call"), (f"{name} is there since {context.version(since)} only: write "
                                                f"'since: \"{context.version(since)}\"' at the case")
