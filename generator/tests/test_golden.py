# SPDX-License-Identifier: BSD-2-Clause
"""Each back end writes of each feature of the language what it wrote before (golden.py). Where that changed on purpose, `make goldens`
writes down what is written now."""
from __future__ import annotations

import pytest

from generator.backends import BACKENDS
from generator.tests import golden


@pytest.mark.parametrize("feature", golden.features())
def test_what_is_written_is_as_before(feature: str) -> None:
    found = list(golden.compare(feature))
    assert not found, "\n".join(["If that is meant, `make goldens` writes it down:", *found[:200]])


@pytest.mark.parametrize("feature", sorted(set(golden.features()) - {golden.BASE}))
def test_a_feature_is_seen_in_what_is_written(feature: str) -> None:
    """It changes the model, and at least one text besides."""
    changed = [line.removeprefix("=== ") for line in golden.goldens_of(feature)["expected.diff"].splitlines() if line.startswith("=== ")]
    assert "abi.json" in changed and len(changed) > 1


def test_every_back_end_writes_something_of_the_base() -> None:
    files = {path.name for path in (golden.GOLDEN / golden.BASE).iterdir()}
    for backend in BACKENDS:
        assert backend.optional or files >= {name.format(abi="demo") for name in backend.files}, backend.name


def test_another_text_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    real = golden.texts_of
    changed = real("positions") | {"demo.md": real("positions")["demo.md"] + "More.\n"}
    monkeypatch.setattr(golden, "texts_of", lambda feature: changed if feature == "positions" else real(feature))
    assert "++More." in list(golden.compare("positions"))
