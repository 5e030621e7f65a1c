# SPDX-License-Identifier: BSD-2-Clause
"""What compile.mk compiles, and what it leaves alone because it is there."""
from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

MAKE = Path(__file__).resolve().parents[1]
PRODUCT = """
ifeq ($(wildcard product/Makefile),)
include ../harness/make/top.mk
else
GENERATED ?= generated
RELEASE ?= 1
OUT ?= build/product
tables := $(GENERATED)/$(RELEASE)
label := toy
lasting := $(wildcard product/lasting/*.c)
together := $(wildcard product/together/*.c)
released := product/released.c
own := product/own.c
cflags := -O0 $(CFLAGS)
own_cflags := $(OWN)
include harness/make/compile.mk
all: $(OUT)/image
$(OUT)/image: $(objects) $(note)
\t@$(CC) -o $@ $(objects)
endif
"""
SOURCES = {
    "product/common.h": "int lasting(void), one(void), two(void), released(void);\n",
    "product/lasting/lasting.c": '#include "../common.h"\nint lasting(void) { return 1; }\n',
    "product/together/one.c": '#include "../common.h"\nint one(void) { return 10; }\n',
    "product/together/two.c": '#include "../common.h"\nint two(void) { return 20; }\n',
    "product/released.c": '#include "number.h"\n#include "common.h"\nint released(void) { return NUMBER; }\n',
    "product/own.c": '#include "common.h"\n#ifndef OWN\n#define OWN 0\n#endif\n'
                     "int main(void) { return lasting() + one() + two() + released() + OWN; }\n",
    "generated/1/number.h": "#define NUMBER 100\n",
    "generated/2/number.h": "#define NUMBER 200\n",
}


@pytest.fixture
def top(tmp_path: Path) -> Path:
    shutil.copytree(MAKE, tmp_path / "harness" / "make", ignore=shutil.ignore_patterns("tests"))
    for name, text in (SOURCES | {"product/Makefile": PRODUCT}).items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


def make(top: Path, *words: str, start: tuple[str, ...] = ("-f", "product/Makefile")) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["make", *start, *words], cwd=top, capture_output=True, text=True, check=False)


def build(top: Path, *words: str) -> set[str]:
    """Makes it; the names of the objects that were compiled."""
    before = stamps(top)
    done = make(top, "-s", *words)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return {file.name for file, stamp in stamps(top).items() if before.get(file) != stamp}


def stamps(top: Path) -> dict[Path, int]:
    return {file: file.stat().st_mtime_ns for file in top.rglob("*.o")}


def run(top: Path, out: str = "build/product") -> int:
    return subprocess.run([top / out / "image"], check=False).returncode


def change(top: Path, name: str, text: str) -> None:
    """All else gets older: make goes by time, of which some filesystems keep little."""
    for file in top.rglob("*"):
        stamp = file.stat().st_mtime - 10
        os.utime(file, (stamp, stamp))
    (top / name).write_text(text)


ALL = {"lasting.c.o", "together.o", "released.c.o", "own.c.o"}


def test_each_object_once(top: Path) -> None:
    assert build(top) == ALL and run(top) == 131
    assert build(top) == set()
    assert build(top, "OUT=build/other") == {"own.c.o"}
    assert build(top, "OUT=build/second", "RELEASE=2") == {"released.c.o", "own.c.o"} and run(top, "build/second") == 231


def test_other_flags_share_nothing(top: Path) -> None:
    build(top)
    assert build(top, "CFLAGS=-DX='\"a b\"'") == ALL
    assert build(top) == {"own.c.o"}, "what others share is still there"
    assert build(top, "OWN=-DOWN=7") == {"own.c.o"} and run(top) == 138
    assert build(top, "CC=gcc") == ALL


@pytest.mark.parametrize(("name", "compiled"), [
    ("product/common.h", ALL),
    ("product/together/two.c", {"together.o"}),
    ("product/lasting/lasting.c", {"lasting.c.o"}),
    ("generated/1/number.h", {"released.c.o"}),
])
def test_what_a_change_reaches(top: Path, name: str, compiled: set[str]) -> None:
    build(top)
    change(top, name, SOURCES[name])
    assert build(top) == compiled
    assert build(top) == set()


def test_files_that_come_and_go(top: Path) -> None:
    build(top)
    change(top, "product/together/three.c", "int three(void) { return 3; }\n")
    assert build(top) == {"together.o"}
    (top / "product" / "together" / "three.c").unlink()
    assert build(top) == {"together.o"}
    (top / "product" / "lasting" / "more.c").write_text("int more;\n")
    assert "more.c.o" in build(top) and build(top) == set()


def test_goals_and_starts(top: Path) -> None:
    assert build(top, "lasting") == {"lasting.c.o", "together.o"}
    assert build(top, "released") == {"released.c.o"}
    done = make(top, "-s", start=("-C", "product"))
    assert (done.returncode, done.stderr) == (0, "") and run(top) == 131
    assert build(top) == set()


def test_error_names_the_line_and_leaves_nothing(top: Path) -> None:
    (top / "product" / "together" / "two.c").write_text("int two(void) { return nothing; }\n")
    done = make(top, "-s")
    assert done.returncode == 2 and "product/together/two.c:1:24: error:" in done.stderr
    assert not list(top.rglob("together.o"))


def test_space_is_one_line(top: Path) -> None:
    done = make(top, "-s", "OUT=a b")
    assert done.returncode == 2
    assert done.stderr.strip().endswith("make cannot work with a space in a path: set OUT and GENERATED to paths without.  Stop.")
