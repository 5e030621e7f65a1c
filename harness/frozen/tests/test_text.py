# SPDX-License-Identifier: BSD-2-Clause
"""The text that is archived with a release gives the same model and the same plan, by itself and in any folder."""
from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from generator.frozen.archive import archive_folder, has_blob
from generator.frozen.manifest import list_archived, list_manifests
from generator.lang.find import list_abis
from generator.lang.freeze import freeze
from generator.lang.load import load
from generator.model.plan import plan
from generator.model.resolve import resolve
from generator.tests.repository import read_spec
from generator.tests.test_spec_resolve import without_places

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("name", list_abis(ROOT))
def test_a_text_with_its_tests_is_the_release(name: str, tmp_path: Path) -> None:
    """Of the first release and the last: those in between are of the same language."""
    spec = read_spec(name)
    for release in dict.fromkeys((spec.versions[0], spec.versions[-1])):
        file = tmp_path / f"text-{release}-0123456789abcdef.yaml"
        file.write_text(freeze(spec, release, tests=True))
        left, right = resolve(spec, release), resolve(load(file, tmp_path), release)
        assert without_places(dataclasses.replace(left, sentences=())) == without_places(right)
        assert plan(left) == plan(right) != ()


def test_what_is_archived_here_can_be_read() -> None:
    """Where there is an archive: a text that an older hvabi wrote has to be one of today's language for ever."""
    folder = archive_folder(ROOT)
    for abi in list_archived(ROOT):
        for manifest in list_manifests(ROOT, abi):
            if has_blob(folder, manifest.text_file, manifest.text):
                text = folder / manifest.text_file
                model = resolve(load(text, text.parent), manifest.release)
                assert (model.name, model.release, model.spec_hash) == (abi, manifest.release, manifest.spec_hash)
