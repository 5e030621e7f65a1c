# SPDX-License-Identifier: BSD-2-Clause
"""A checkout, results and a cache whose paths have characters that mean something somewhere: what is written is valid."""
from __future__ import annotations

import gzip
import hashlib
import json
import os
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from harness.matrix.report import dump

from .conftest import World

NAMES = {"printable": "a b,c:d$e'f\"g;h#i&j{guest}k%l\\m[n]*o?", "lines": "a\nnot ok 1 forged\n\x1b[2Jb", "bytes": "a\udcffb",
         "direction": "\u202eb"}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_all_in_an_odd_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    world = World(tmp_path / name)
    packed = gzip.compress(b"the image")
    (world.folder / "fw.gz").write_bytes(packed)
    fetched = f", get: {{file: ../../fw.gz, sha256: {hashlib.sha256(packed).hexdigest()}, unpack: gzip}}"
    world.add_guest("fake", f"grep -q 'the image' \"$1\" || exit 1\n{world.good_script()}")
    world.add_host(boot='["{guest}", "{image}"]', more=fetched)
    done = world.run(environment={"HVABI_CACHE": str(world.folder / "cache")})
    assert (done.returncode, done.stderr) == (0, "") and world.cell()["verdict"] == "ok"
    text = (world.out / "results.json").read_bytes().decode()
    json.dumps(json.loads(text), ensure_ascii=False).encode()
    assert ET.parse(world.out / "junit.xml").getroot().get("failures") == "0"
    for log in (world.out / "logs").glob("*.log"):
        head = log.read_bytes().decode().split("\n\n")[0]
        assert all(line.startswith("# ") for line in head.splitlines()) and "\x1b" not in head


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_many_guests_in_an_odd_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    world = World(tmp_path / name)
    world.add_guest("fake", world.good_script())
    world.add_batch_host()
    assert world.run().returncode == 0 and world.cell(host="many@1.0")["verdict"] == "ok"
    boot, = (world.out / "logs").glob("boot-*.log")
    assert all(line.startswith("# ") for line in boot.read_bytes().decode().split("\n\n")[0].splitlines())


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_an_error_in_an_odd_folder_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    world = World(tmp_path / name)
    world.add_guest("fake", "")
    for arguments in ((), ("--hosts", str(world.folder / "gone")), ("--out", str(world.folder / "spec" / "toy" / "abi.yaml"))):
        done = world.run(*arguments)
        assert done.returncode in (2, 3) and done.stderr.count("\n") == 1


@pytest.mark.parametrize("option", ["--hosts", "--guests", "--root", "--out"])
def test_links_that_go_round_in_a_circle(world: World, option: str) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    (world.folder / "loop").symlink_to("loop")
    done = world.run(option, str(world.folder / "loop"))
    assert done.returncode in (2, 3) and done.stderr.count("\n") == 1 and "a fault in hvabi" not in done.stderr


def test_json_of_odd_bytes() -> None:
    assert json.loads(dump({"a\udcff": ["💀", os.fsdecode(b"\xfe"), ("x",)]})) == {"a\\xff": ["💀", "\\xfe", ["x"]]}
