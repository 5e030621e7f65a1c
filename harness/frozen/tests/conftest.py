# SPDX-License-Identifier: BSD-2-Clause
from __future__ import annotations

from pathlib import Path

import pytest

from .world import FrozenWorld


@pytest.fixture
def world(tmp_path: Path) -> FrozenWorld:
    """With a guest that does well on a host that starts it."""
    world = FrozenWorld(tmp_path)
    world.add_guest("fake", world.good_script())
    world.add_host()
    return world
