# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi generate --only` and ABI@RELEASE: some files of some releases, into a folder of somebody's own."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.backends import BACKENDS, find_backends
from generator.lang.problem import NotFound
from generator.tests.in_process import Done, hvabi

ROOT = Path(__file__).resolve().parents[2]


def generate(out: Path, *arguments: str) -> Done:
    return hvabi("generate", "--out", out, *arguments)


def files(out: Path) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


def refused(done: Done, status: int = 2) -> str:
    assert done.status == status and not done.output and done.errors.count("\n") == 1 and done.errors.startswith("hvabi generate: "), done
    return done.errors


def test_one_header_of_one_release(tmp_path: Path) -> None:
    assert generate(tmp_path, "--only", "constants", "vmi@4.1").status == 0
    assert files(tmp_path) == ["vmi/4.1/vmi.h"]
    assert (tmp_path / "vmi/4.1/vmi.h").read_bytes() == (ROOT / "generated/vmi/4.1/vmi.h").read_bytes()


@pytest.mark.parametrize(("words", "names"), [
    ("structs", ["vmi.h"]), ("guest", ["vmi.h", "vmi_guest.h"]), ("stubs", ["vmi.h", "vmi_guest.h"]), ("dispatch", ["vmi.h", "vmi_host.h"]),
    ("rust", ["vmi.rs"]), ("rust,json", ["abi.json", "vmi.rs"]), ("decoder", ["vmi_names.c", "vmi_names.h"])])
def test_what_can_be_named(tmp_path: Path, words: str, names: list[str]) -> None:
    assert generate(tmp_path, "--only", words, "vmi@4.0").status == 0
    assert files(tmp_path) == [f"vmi/4.0/{name}" for name in names]


def test_what_a_file_includes_comes_with_it(tmp_path: Path) -> None:
    """Of every back end, all that hvabi generates."""
    made = {file: backend.name for backend in BACKENDS for file in backend.files}
    for backend in BACKENDS:
        assert generate(tmp_path / backend.name, "--only", backend.name, "vmi@4.3").status == 0
        there = {Path(name).name for name in files(tmp_path / backend.name)}
        texts = [(tmp_path / backend.name / "vmi/4.3" / file.format(abi="vmi")).read_text() for file in backend.files]
        wanted = {name for text in texts for name in re.findall(r'#include "([^"]+)"', text)}
        assert wanted & {name.format(abi="vmi") for name in made} <= there, backend.name


def test_several_releases_and_abis(tmp_path: Path) -> None:
    assert generate(tmp_path, "--only", "constants", "vmi@4.0", "vmi@next", "sbi@1.0").status == 0
    assert files(tmp_path) == ["sbi/1.0/sbi.h", "vmi/4.0/vmi.h", "vmi/next/vmi.h"]
    assert generate(tmp_path / "all", "--only", "constants", "vmi").status == 0
    assert files(tmp_path / "all") == [f"vmi/{release}/vmi.h" for release in ("4.0", "4.1", "4.2", "4.3", "4.4")]
    assert generate(tmp_path / "one", "--only", "constants", "--release", "4.2", "vmi").status == 0
    assert files(tmp_path / "one") == ["vmi/4.2/vmi.h"]


def test_nothing_else_is_touched(tmp_path: Path) -> None:
    assert generate(tmp_path, "--only", "rust", "vmi@4.0").status == 0
    (tmp_path / "vmi/4.0/mine.c").write_text("int mine;\n")
    before = files(tmp_path)
    done = generate(tmp_path, "--only", "constants", "vmi@4.1")
    assert done.status == 0 and "0 deleted" in done.output and files(tmp_path) == sorted([*before, "vmi/4.1/vmi.h"])


def test_check(tmp_path: Path) -> None:
    assert generate(tmp_path, "--only", "constants", "vmi@4.0").status == 0
    assert generate(tmp_path, "--only", "constants", "--check", "vmi@4.0").status == 0
    done = generate(tmp_path, "--only", "guest", "--check", "vmi@4.0")
    assert done.status == 1 and "vmi_guest.h: missing" in done.output and "1 up to date" in done.output
    (tmp_path / "vmi/4.0/vmi.h").write_text("changed")
    assert "vmi.h: stale" in generate(tmp_path, "--only", "constants", "--check", "vmi@4.0").output


def test_a_file_of_somebody_else_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "vmi/4.0").mkdir(parents=True)
    (tmp_path / "vmi/4.0/vmi.h").write_text("int mine;\n")
    done = generate(tmp_path, "--only", "guest", "vmi@4.0")
    assert done.status == 3 and "nothing that hvabi wrote" in done.errors and files(tmp_path) == ["vmi/4.0/vmi.h"]


def test_a_release_without_only(tmp_path: Path) -> None:
    assert generate(tmp_path, "vmi@4.0").status == 0
    assert files(tmp_path) == sorted(f"vmi/4.0/{file.format(abi='vmi')}" for backend in BACKENDS for file in backend.files)


def test_names_of_nothing(tmp_path: Path) -> None:
    said = refused(generate(tmp_path, "--only", "constant", "vmi@4.0"))
    assert "did you mean 'constants'?" in said
    said = refused(generate(tmp_path, "--only", "constants,zork", "vmi@4.0"))
    assert all(f"{backend.name}" in said for backend in BACKENDS) and "'zork'" in said
    assert "''" in refused(generate(tmp_path, "--only", "", "vmi@4.0"))
    assert "no release '4.9' in vmi" in refused(generate(tmp_path, "--only", "constants", "vmi@4.9"))
    assert "there is no ABI 'vmy'" in refused(generate(tmp_path, "--only", "constants", "vmy@4.0"))
    assert files(tmp_path) == []


@pytest.mark.parametrize(("arguments", "said"), [
    (("--only", "constants", "vmi"), "--only needs --out"),
    (("--only", "constants", "--out", "{out}", "--sweep"), "--sweep deletes what is left over"),
    (("--release", "4.0", "vmi@4.1", "--out", "{out}"), "--release and ABI@RELEASE both say which release")])
def test_options_that_do_not_go_together(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    assert said in refused(hvabi("generate", *(word.replace("{out}", str(tmp_path)) for word in arguments)))


def test_words_are_of_one_back_end_each() -> None:
    words = [word for backend in BACKENDS for word in (backend.name, *backend.words)]
    assert len(words) == len(set(words))
    for backend in BACKENDS:
        assert {backend.name, *backend.includes} == {found.name for word in (backend.name, *backend.words) for found in find_backends([word])}
    with pytest.raises(NotFound):
        find_backends(["nothing"])
