# SPDX-License-Identifier: BSD-2-Clause
"""hvabi where a checkout lies in an odd place, and where another python3 is the first."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ODD = {"all at once": b"-a b\xff\n'\"so\":$HOME ${x} * / %s%n \x1b[31m " + "grüße".encode(), "letters": "größe 試".encode()}


@pytest.fixture(name="checkout", params=ODD.values(), ids=ODD)
def fixture_checkout(request: pytest.FixtureRequest, tmp_path: Path) -> bytes:
    """What `check`, `generate` and `decode` need, with one ABI."""
    place = os.path.join(os.fsencode(tmp_path), request.param)
    for name in (b"generator", b"harness/matrix"):
        shutil.copytree(os.path.join(os.fsencode(ROOT), name), os.path.join(place, name),
                        ignore=lambda folder, names: {b"tests"} & set(names))
    for name in (b"spec/sbi", b"spec/arch"):
        shutil.copytree(os.path.join(os.fsencode(ROOT), name), os.path.join(place, name))
    for name in (b"spec/schema.json", b"hvabi", b"harness/__init__.py"):
        shutil.copy(os.path.join(os.fsencode(ROOT), name), os.path.join(place, name))
    return place


def run(place: bytes, *arguments: str | bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([os.path.join(place, b"hvabi"), *arguments], cwd="/", capture_output=True, timeout=60, check=False)


def test_a_checkout_may_lie_anywhere(checkout: bytes) -> None:
    done = run(checkout, "check", "--no-frozen", "sbi")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"sbi (5 releases): no problems\n", b"")
    assert run(checkout, "decode", "sbi", "base.probe_extension").returncode == 0
    out = os.path.join(checkout, b"out")
    done = run(checkout, "generate", "--spec", os.path.join(checkout, b"spec"), "--out", out, "--release", "1.0")
    assert (done.returncode, done.stderr) == (0, b"") and done.stdout.count(b"wrote ") == 11, done
    assert all(line.isascii() or b"\xc3" in line for line in done.stdout.splitlines()) and b"\x1b" not in done.stdout
    for name in os.listdir(os.path.join(out, b"sbi/1.0")):
        with open(os.path.join(out, b"sbi/1.0", name), "rb") as mine, open(ROOT / "generated/sbi/1.0" / os.fsdecode(name), "rb") as other:
            assert mine.read() == other.read(), name


def test_a_wrong_spec_there_is_one_line(checkout: bytes) -> None:
    with open(os.path.join(checkout, b"spec/sbi/abi.yaml"), "ab") as file:
        file.write(b"unknown: 1\n")
    done = run(checkout, "check", os.path.join(checkout, b"spec/sbi"))
    assert done.returncode == 1 and done.stdout.count(b"\n") == 2 and b"unknown key" in done.stdout and not done.stderr


def test_a_python_without_our_packages_hands_over(tmp_path: Path) -> None:
    """One of an environment of its own: it has no package at all."""
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    done = subprocess.run([environment / "bin" / "python3", ROOT / "hvabi", "decode", "sbi", "0x10", "0"],
                          capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "") and "base.get_spec_version" in done.stdout


def test_an_old_python_and_no_other_is_one_line() -> None:
    script = (ROOT / "hvabi").read_text().replace("/usr/bin/python3\"", "/nowhere/python3\"").replace("(3, 11)", "(9, 99)")
    done = subprocess.run([sys.executable, "-c", script.replace("__file__", repr(str(ROOT / "hvabi")))], capture_output=True,
                          text=True, check=False)
    assert done.returncode == 3 and "needs Python 9.99 or newer" in done.stderr and done.stderr.count("\n") == 1


def test_missing_packages_are_one_line(tmp_path: Path) -> None:
    """As where it was never installed."""
    (tmp_path / "yaml.py").write_text("raise ModuleNotFoundError(\"No module named 'yaml'\", name='yaml')\n")
    script = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); sys.argv = ['hvabi', 'check', 'sbi']\n"
    script += (ROOT / "hvabi").read_text().replace("__file__", repr(str(ROOT / "hvabi")))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 3 and "run ci/bootstrap" in done.stderr and done.stderr.count("\n") == 1, done.stderr
