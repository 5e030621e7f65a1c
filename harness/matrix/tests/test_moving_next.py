# SPDX-License-Identifier: BSD-2-Clause
"""A guest that moves between hosts of the last release and of the working text, where that has lost calls: what is lost on the way is
what is predicted, and what `hvabi diff` says of that direction. In process, in a copy of the sources."""
from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.tests.forked import hvabi
from harness.matrix.tests.conftest import World

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ("guests/vmi-mover", "guests/vmi-probe", "guests/arch", "guests/native", "hosts/inproc", "hosts/inproc-move",
           "harness/conformance", "harness/runtime", "harness/names", "harness/make", "generated/vmi/4.4", "spec/vmi", "spec/arch")
PAIRS = ("4.4-to-next", "next-to-4.4", "next-to-next")
PUT_CHARACTER = "  put_character:\n    number: 0x02\n"


class MovingWorld:
    """The repository as far as a moving guest needs it; `next` has no console.put_character."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / "out"
        for name in SOURCES:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "tests"))
        shutil.copy(ROOT / "spec" / "schema.json", folder / "spec")
        text = (folder / "spec/vmi/console.yaml").read_text()
        assert text.count(PUT_CHARACTER) == 1
        (folder / "spec/vmi/console.yaml").write_text(text.replace(PUT_CHARACTER, f"{PUT_CHARACTER}    removed: next\n"))
        host = folder / "hosts/inproc-move/host.yaml"
        host.write_text("".join(line for line in host.read_text().splitlines(keepends=True)
                                if "-to-" not in line or line.split('"')[1] in PAIRS))
        guest = folder / "guests/vmi-mover/guest.yaml"
        text = guest.read_text()
        begin, end = text.index("  machine:\n    arch:"), text.index("  process:\n    arch:")
        guest.write_text((text[:begin] + text[end:]).replace("[all, next]", '["4.4", next]'))

    def hvabi(self, *words: str) -> subprocess.CompletedProcess[str]:
        return hvabi(*words, cwd=self.folder, seconds=600)

    results = World.results
    cell = World.cell

    def lost(self, guest: str, pair: str) -> set[str]:
        """The calls that the guest was told of and no longer found."""
        tests = self.cell(guest, f"inproc-move@{pair}")["tests"]
        return {test["name"].removeprefix("move.") for test in tests if test["outcome"] == "absent"}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> MovingWorld:
    world = MovingWorld(tmp_path_factory.mktemp("moving") / "here")
    done = world.hvabi("matrix", "--root", str(world.folder), "--guest", "vmi-mover@*", "--out", str(world.out))
    assert done.returncode == 0, done.stdout + done.stderr
    return world


def test_every_cell_is_as_predicted(world: MovingWorld) -> None:
    cells = {(cell["guest"], cell["host"].split("@")[1]): cell["verdict"] for cell in world.results()["cells"]}
    assert cells == {(f"vmi-mover@{release}", pair): "ok" for release in ("4.4", "next") for pair in PAIRS}


def test_what_is_lost_on_the_way_is_what_diff_says(world: MovingWorld) -> None:
    found = json.loads(world.hvabi("diff", "--json", "vmi@4.4", "vmi").stdout)
    changes = {change["subject"]: change["effects"] for change in found["changes"]}
    assert changes["console.put_character"]["forth"] == "breaks" and changes["console.put_character"]["back"] == "ok"
    assert world.lost("vmi-mover@4.4", "4.4-to-next") == {"console.put_character"}
    for guest, pair in (("vmi-mover@4.4", "next-to-4.4"), ("vmi-mover@4.4", "next-to-next"), ("vmi-mover@next", "4.4-to-next")):
        assert world.lost(guest, pair) == set(), (guest, pair)


def test_what_hosts_of_the_working_text_say(world: MovingWorld) -> None:
    """They say the last release, for they have no number of their own."""
    facts = world.cell("vmi-mover@next", "inproc-move@4.4-to-next")["facts"]
    assert facts["release"] == facts["moved.release"] == "4.4"
