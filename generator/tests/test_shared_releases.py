# SPDX-License-Identifier: BSD-2-Clause
"""Releases share what is worked out of parts that are equal in them: a release must be written as if it were alone."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.backends import BACKENDS
from generator.lang.load import Spec, load
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.repository import ROOT
from generator.tests.rich_spec import RICH
from generator.tests.spec_text import SMALL, load_text

TYPES = """\
    types:
      mode: {kind: alias, of: u32, doc: "How.", changed: {"2.0": {kind: flags, of: null, base: u32, bits: {quick: {bits: "0", doc: "Quick."}}}}}
      inner: {kind: struct, size: 8, align: 8, doc: "Within.", fields: [
        {name: first, type: u32, offset: 0, renamed: [{from: front, until: "1.1"}], doc: "One."},
        {name: second, type: u32, offset: 4, doc: "Two."}]}
      outer: {kind: struct, size: 8, align: 8, doc: "Around.", fields: [{name: held, type: inner, offset: 0, doc: "What it holds."}]}
"""
# What equal parts meet in another release: a type of another kind, or one whose field has another name; a longer name of the release;
# a convention that destroys more.
KINDS = (SMALL.replace("    types:\n", TYPES, 1)
         .replace("      version:\n", "      choose: {number: 9, doc: \"Chooses.\", args: [{name: how, type: mode, doc: \"How.\"}]}\n"
                                      "      version:\n", 1))
LONGER = SMALL.replace("2.0", "2.10")
CLOBBERS = SMALL.replace("    doc: \"On x86_64.\"", "    clobbers: [rcx]\n    changed: {\"2.0\": {clobbers: [rcx, r11]}}\n    doc: \"On x86_64.\"")


def texts(abi: Abi) -> dict[str, str]:
    return {name: text if isinstance(text, str) else "".join(text())
            for backend in BACKENDS for name, text in backend.emit(abi).items()}


def load_named(name: str, folder: Path) -> Spec:
    made = {"kinds": KINDS, "longer": LONGER, "clobbers": CLOBBERS, "rich": RICH, "small": SMALL}
    return load_text(made[name], folder) if name in made else load(ROOT / "spec" / name, ROOT)


@pytest.mark.parametrize("name", ["kinds", "longer", "clobbers", "rich", "small", "kvm", "sbi", "smccc", "vmi"])
def test_a_release_is_written_as_if_it_were_alone(name: str, tmp_path: Path) -> None:
    together = load_named(name, tmp_path)
    abis = [resolve(together, version) for version in together.versions]
    for abi in abis:
        alone = texts(resolve(load_named(name, tmp_path), abi.release))
        made = texts(abi)
        assert [file for file in alone if alone[file] != made[file]] == []
