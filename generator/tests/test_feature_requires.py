# SPDX-License-Identifier: BSD-2-Clause
"""A feature that requires features: calls need them too, machines and pages know it."""
from __future__ import annotations

import json

from generator.backends.json import abi_json
from generator.backends.markdown import reference
from generator.model.abi import Abi
from generator.model.plan import View
from generator.model.resolve import resolve
from generator.tests.rich_spec import RICH, load_rich

STEAL = "steal: {source: {leaf: 2, register: eax, bit: 5}"
NEEDS = "needs: [{feature: steal, else: einval}]"


def abi(steal: str = "", more: str = "", release: str = "1.1") -> Abi:
    assert RICH.count(STEAL) == 1
    text = RICH.replace(STEAL, f"{STEAL}, {steal}" if steal else STEAL).replace("  prose: {source", f"{more}  prose: {{source")
    return resolve(load_rich(text), release)


BASE = '  base: {source: {leaf: 2, register: eax, bit: 6}, requires: [prose], doc: "All of it."}\n'


def needs_of(found: Abi, name: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    call = next(call for call in found.calls if call.full_name == name)
    return call.needs, call.answers_without


def test_a_call_needs_what_its_features_require() -> None:
    found = abi("requires: [base]", BASE)
    assert needs_of(found, "flat.pause") == (("steal", "base", "prose"), (("steal", "einval"), ("base", "einval"), ("prose", "einval")))
    form = next(call for call in found.calls if call.full_name == "words.flush").forms[0]
    assert (form.needs, form.answers_without) == (("steal", "base", "prose"), ())
    assert needs_of(abi(), "flat.pause") == (("steal",), (("steal", "einval"),))


def test_a_need_that_is_written_keeps_its_answer() -> None:
    text = RICH.replace(STEAL, f"{STEAL}, requires: [base]").replace("  prose: {source", f"{BASE}  prose: {{source")
    text = text.replace(NEEDS, "needs: [{feature: base, else: exception}, {feature: steal, else: einval}]")
    assert needs_of(resolve(load_rich(text), "1.1"), "flat.pause") == (
        ("base", "steal", "prose"), (("base", "exception"), ("steal", "einval"), ("prose", "exception")))


def test_no_machine_lacks_only_what_another_feature_requires() -> None:
    assert [vm.name for vm in View(abi("requires: [base]", BASE)).vms] == ["without-steal", "all"]


def test_names_of_older_releases() -> None:
    older = BASE.replace("base: {", 'base: {renamed: [{from: ground, until: "1.0"}], ')
    assert needs_of(abi("requires: [base]", older, "1.0"), "flat.pause")[0] == ("steal", "ground", "prose")


def test_the_page_and_abi_json_say_it() -> None:
    found = abi("requires: [base]", BASE)
    assert "| Feature | Source | Requires | Meaning |" in "".join(reference.emit(found).values())
    features = {item["name"]: item for item in json.loads(abi_json.emit(found)["abi.json"])["features"]}
    assert features["steal"]["requires"] == ["base"] and "requires" not in features["prose"]
