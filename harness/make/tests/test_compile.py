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
together.unit := $(wildcard product/together/*.c)
lasting := $(wildcard product/lasting/*.c) together.unit
release.unit := $(wildcard product/release/*.c)
released := release.unit product/released.c
own.unit := $(wildcard product/own/*.c)
own := own.unit product/alone.c
cflags := -O0 $(CFLAGS)
own_cflags := $(OWN)
include harness/make/compile.mk
all: $(OUT)/image
$(OUT)/image: $(objects) $(note)
\t@$(CC) -o $@ $(objects)
endif
"""
SOURCES = {
    "product/common.h": "int lasting(void), one(void), two(void), released(void), release(void), alone(void), part(void);\n",
    "product/lasting/lasting.c": '#include "../common.h"\nint lasting(void) { return 1; }\n',
    "product/together/one.c": '#include "../common.h"\nint one(void) { return 10; }\n',
    "product/together/two.c": '#include "../common.h"\nint two(void) { return 20; }\n',
    "product/released.c": '#include "number.h"\n#include "common.h"\nint released(void) { return NUMBER; }\n',
    "product/release/release.c": '#include "number.h"\n#include "../common.h"\nint release(void) { return NUMBER / 100; }\n',
    "product/alone.c": '#include "common.h"\nint alone(void) { return 0; }\n',
    "product/own/part.c": '#include "../common.h"\n#ifndef OWN\n#define OWN 0\n#endif\nint part(void) { return OWN; }\n',
    "product/own/main.c": '#include "../common.h"\n'
                          "int main(void) { return lasting() + one() + two() + released() + release() + alone() + part(); }\n",
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


LASTING = {"lasting.c.o", "together.unit.o"}
RELEASED = {"released.c.o", "release.unit.o"}
OWN = {"own.unit.o", "alone.c.o"}
ALL = LASTING | RELEASED | OWN


def test_each_object_once(top: Path) -> None:
    assert build(top) == ALL and run(top) == 132
    assert build(top) == set()
    assert build(top, "OUT=build/other") == OWN
    assert build(top, "OUT=build/second", "RELEASE=2") == RELEASED | OWN and run(top, "build/second") == 233


def test_other_flags_share_nothing(top: Path) -> None:
    build(top)
    assert build(top, "CFLAGS=-DX='\"a b\"'") == ALL
    assert build(top) == OWN, "what others share is still there"
    assert build(top, "OWN=-DOWN=7") == OWN and run(top) == 139
    assert build(top, "CC=gcc") == ALL


@pytest.mark.parametrize(("name", "compiled"), [
    ("product/common.h", ALL),
    ("product/together/two.c", {"together.unit.o"}),
    ("product/release/release.c", {"release.unit.o"}),
    ("product/own/part.c", {"own.unit.o"}),
    ("product/lasting/lasting.c", {"lasting.c.o"}),
    ("generated/1/number.h", RELEASED),
])
def test_what_a_change_reaches(top: Path, name: str, compiled: set[str]) -> None:
    build(top)
    change(top, name, SOURCES[name])
    assert build(top) == compiled
    assert build(top) == set()


@pytest.mark.parametrize(("folder", "unit"), [
    ("together", "together.unit.o"), ("release", "release.unit.o"), ("own", "own.unit.o"),
])
def test_files_that_come_and_go(top: Path, folder: str, unit: str) -> None:
    """One that comes may be older than what was built."""
    build(top)
    file = top / "product" / folder / "three.c"
    file.write_text("int three(void) { return 3; }\n")
    os.utime(file, (1, 1))
    assert build(top) == {unit}
    assert build(top) == set()
    file.unlink()
    assert build(top) == {unit}
    assert build(top) == set()


@pytest.mark.parametrize(("folder", "unit"), [
    ("together", "together.unit.o"), ("release", "release.unit.o"), ("own", "own.unit.o"),
])
def test_a_file_leaves_a_unit_and_stays(top: Path, folder: str, unit: str) -> None:
    extra = top / "product" / folder / "three.c"
    extra.write_text("int three(void) { return 3; }\n")
    build(top)
    makefile = top / "product" / "Makefile"
    makefile.write_text(makefile.read_text().replace(f"$(wildcard product/{folder}/*.c)", f"$(filter-out %/three.c,$(wildcard product/{folder}/*.c))"))
    assert build(top) == {unit}
    assert build(top) == set()


def test_apart(top: Path) -> None:
    assert build(top, "APART=1") == {f"{Path(name).name}.o" for name in SOURCES if name.endswith(".c")} and run(top) == 132
    (top / "product" / "own" / "names.c").write_text("enum { HERE = 1 };\n")
    (top / "product" / "own" / "part.c").write_text("int part(void) { return HERE; }\n")
    assert build(top) == ALL - {"lasting.c.o", "released.c.o"}
    assert "product/own/part.c:1:25: error:" in make(top, "-s", "APART=1").stderr


def test_a_file_of_its_own_comes(top: Path) -> None:
    build(top)
    (top / "product" / "lasting" / "more.c").write_text("int more;\n")
    assert "more.c.o" in build(top) and build(top) == set()


def test_goals_and_starts(top: Path) -> None:
    assert build(top, "lasting") == LASTING
    assert build(top, "released") == RELEASED
    done = make(top, "-s", start=("-C", "product"))
    assert (done.returncode, done.stderr) == (0, "") and run(top) == 132
    assert build(top) == set()


@pytest.mark.parametrize("folder", ["together", "release", "own"])
def test_error_names_the_line_and_leaves_nothing(top: Path, folder: str) -> None:
    (top / "product" / folder / "two.c").write_text("int two(void) { return nothing; }\n")
    done = make(top, "-s", "-k")
    assert done.returncode == 2 and f"product/{folder}/two.c:1:24: error:" in done.stderr
    assert not list(top.rglob(f"{folder}*.unit.o"))


def test_space_is_one_line(top: Path) -> None:
    done = make(top, "-s", "OUT=a b")
    assert done.returncode == 2
    assert done.stderr.strip().endswith("make cannot work with a space in a path: set OUT and GENERATED to paths without.  Stop.")


def test_these_tests_may_be_started_by_a_make_with_several_jobs() -> None:
    """It tells the makes below about its jobs, but those of a test are none of them."""
    done = subprocess.run(["make", "-j2", "test-python", f"ARGS=-n 0 {Path(__file__)}::test_each_object_once"],
                          cwd=Path(__file__).resolve().parents[3], capture_output=True, text=True)
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr
