# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi generate`: what it writes, what it leaves alone, what it says."""
from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import output
from generator.backends import BACKENDS
from generator.banner import SPDX, banner_lines
from generator.commands import generate as command
from generator.output import has_banner
from generator.synthetic import write_spec
from generator.tests import forked
from generator.tests.in_process import hvabi as run_here
from generator.tests.small_abi import make_abi

ROOT = Path(__file__).resolve().parents[2]
KNOWN = {"vmi.h", "vmi_guest.h", "vmi_host.h", "vmi_names.h", "vmi_names.c", "vmi_conformance.c", "vmi_boundaries.c", "vmi.md", "abi.json"}
FILES = KNOWN | {file.format(abi="vmi") for backend in BACKENDS for file in backend.files}
RELEASES = sorted(path.stem for path in (ROOT / "spec" / "vmi" / "releases").glob("*.yaml"))
OUTPUTS = len(FILES) * len(RELEASES)


@pytest.fixture(scope="module", name="tree")
def fixture_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the command needs, so that its notes and its output are its own."""
    tree = tmp_path_factory.mktemp("tree")
    for name in ("generator", "spec"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "tests"))
    shutil.copy(ROOT / "hvabi", tree / "hvabi")
    return tree


@pytest.fixture(name="spec")
def fixture_spec(tmp_path: Path) -> Path:
    """A folder with a copy of the vmi spec."""
    shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "spec" / "vmi", ignore=shutil.ignore_patterns("releases"))
    return tmp_path / "spec"


def hvabi(tree: Path, *arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """With this process's modules, but the tree's specs and notes."""
    done = forked.hvabi("generate", *arguments, cwd=cwd or tree, first=lambda: setattr(command, "ROOT", tree))
    assert "Traceback" not in done.stderr
    return done


def run_script(tree: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """With the tree's modules."""
    done = subprocess.run([str(tree / "hvabi"), "generate", *(str(argument) for argument in arguments)],
                          capture_output=True, text=True, cwd=tree)
    assert "Traceback" not in done.stderr
    return done


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_writes_every_file_of_every_release(tree: Path, spec: Path, tmp_path: Path) -> None:
    done = hvabi(tree, "--spec", spec, "--out", tmp_path / "out")
    assert done.returncode == 0 and not done.stderr
    assert set(contents(tmp_path / "out")) == {f"vmi/{release}/{name}" for release in RELEASES for name in FILES}
    assert f"{OUTPUTS} written, 0 deleted, 0 unchanged" in done.stdout


def test_what_is_committed_is_what_the_specs_say() -> None:
    done = run_script(ROOT, "--check")
    assert done.returncode == 0, done.stdout


def test_a_second_run_touches_nothing(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    before = {path: os.stat(path).st_mtime_ns for path in out.rglob("*")}
    assert "everything is up to date" in hvabi(tree, "--spec", spec, "--out", out).stdout
    shutil.rmtree(tree / "build")       # without the note it has to look at everything
    done = hvabi(tree, "--spec", spec, "--out", out)
    assert f"0 written, 0 deleted, {OUTPUTS} unchanged" in done.stdout
    assert {path: os.stat(path).st_mtime_ns for path in out.rglob("*")} == before


def test_an_edit_that_hides_is_noticed(tree: Path, spec: Path, tmp_path: Path) -> None:
    """Of the same size, with the time of before."""
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    edited = out / "vmi/4.1/vmi.h"
    before, text = os.stat(edited), edited.read_bytes()
    edited.write_bytes(text[:-2] + b" \n")
    os.utime(edited, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert os.stat(edited).st_size == before.st_size and os.stat(edited).st_mtime_ns == before.st_mtime_ns
    assert "1 written" in hvabi(tree, "--spec", spec, "--out", out).stdout
    assert edited.read_bytes() == text


def test_only_what_changes_is_written(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    first = contents(out)
    replace_in(spec / "vmi" / "cpu.yaml", "max: 128", "max: 64")    # a call of 4.1
    done = hvabi(tree, "--spec", spec, "--out", out)
    assert done.returncode == 0
    changed = {name for name, text in contents(out).items() if text != first[name]}
    assert changed and not any(name.startswith("vmi/4.0/") for name in changed)
    assert f"{len(changed)} written" in done.stdout


def test_edits_by_hand_are_noticed_and_undone(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    right = contents(out)
    edited, lost = out / "vmi/4.1/vmi.h", out / "vmi/4.0/abi.json"
    edited.write_bytes(edited.read_bytes() + b"\n")
    lost.unlink()
    broken = contents(out)
    done = hvabi(tree, "--check", "--spec", spec, "--out", out, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.splitlines() == ["out/vmi/4.1/vmi.h: stale", "out/vmi/4.0/abi.json: missing",
                                        f"generate: 1 stale, 1 missing, 0 unexpected, {OUTPUTS - 2} up to date: "
                                        "run 'hvabi generate'"]
    assert contents(out) == broken
    assert hvabi(tree, "--spec", spec, "--out", out).returncode == 0
    assert contents(out) == right
    assert hvabi(tree, "--check", "--spec", spec, "--out", out).returncode == 0


def test_files_of_others_are_named_and_kept(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    notes = out / "vmi/4.1/notes.txt"
    notes.write_text("mine\n")
    for arguments in (("--check",), ()):
        done = hvabi(tree, *arguments, "--spec", spec, "--out", out, cwd=tmp_path)
        assert done.returncode == 1
        assert "out/vmi/4.1/notes.txt: unexpected" in done.stdout
    assert notes.read_text() == "mine\n"


def test_what_no_release_makes_any_more_is_deleted(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    shutil.copytree(out / "vmi/4.1", out / "vmi/4.9")
    done = hvabi(tree, "--check", "--spec", spec, "--out", out)
    assert done.returncode == 1 and f"{len(FILES)} unexpected" in done.stdout and (out / "vmi/4.9/vmi.h").exists()
    done = hvabi(tree, "--spec", spec, "--out", out)
    assert done.returncode == 0 and f"{len(FILES)} deleted" in done.stdout
    assert not (out / "vmi/4.9").exists() and (out / "vmi/4.1/vmi.h").exists()


def test_a_symbolic_link_is_not_followed(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    (tmp_path / "precious").mkdir()
    shutil.copy(out / "vmi/4.1/vmi.h", tmp_path / "precious/vmi.h")
    (out / "vmi/link").symlink_to(tmp_path / "precious")
    done = hvabi(tree, "--spec", spec, "--out", out)
    assert done.returncode == 1 and "link: unexpected" in done.stdout
    assert (tmp_path / "precious/vmi.h").exists()


def test_a_wrong_spec_is_a_problem_and_changes_nothing(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out)
    before = contents(out)
    replace_in(spec / "vmi" / "mmu.yaml", "number: 0x03\n", "number: 0x01\n")
    done = hvabi(tree, "--spec", spec, "--out", out)
    assert done.returncode == 1
    assert any(line.count(":") >= 3 and "mmu.yaml" in line for line in done.stderr.splitlines()), done.stderr
    assert contents(out) == before


def test_one_wrong_spec_does_not_stop_the_others(tree: Path, spec: Path, tmp_path: Path) -> None:
    (spec / "broken").mkdir()
    (spec / "broken" / "abi.yaml").write_text("abi: broken\nabi: again\n")
    done = hvabi(tree, "--spec", spec, "--out", tmp_path / "out")
    assert done.returncode == 1 and "abi.yaml:2:1" in done.stderr
    assert (tmp_path / "out/vmi/4.1/vmi.h").exists()


@pytest.mark.parametrize("text", ["", "- 1\n", "\0", "abi: [\n", "abi: x\n", "\xff\xfe"])
def test_no_spec_at_all_is_said_in_a_line(tree: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "spec" / "x").mkdir(parents=True)
    (tmp_path / "spec" / "x" / "abi.yaml").write_bytes(text.encode("latin-1"))
    done = hvabi(tree, "--spec", tmp_path / "spec", "--out", tmp_path / "out")
    assert done.returncode in (1, 3)
    assert "abi.yaml:" in done.stderr
    assert not (tmp_path / "out").exists()


def test_usage(tree: Path, spec: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    cases = {("--spec", spec): "needs --out", ("nothing",): "there is no ABI 'nothing'",
             ("--spec", tmp_path / "empty", "--out", tmp_path): "there is no ABI in",
             ("--spec", tmp_path / "absent", "--out", tmp_path): "there is no ABI in"}
    for arguments, message in cases.items():
        done = hvabi(tree, *arguments)
        assert done.returncode == 2 and message in done.stderr and len(done.stderr.splitlines()) == 1
    assert hvabi(tree, "--spec", spec, "--out", tmp_path / "out", "--release", "9.9").returncode == 2


def test_output_that_cannot_be_written(tree: Path, spec: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file\n")
    done = hvabi(tree, "--spec", spec, "--out", tmp_path / "out")
    assert done.returncode == 3 and len(done.stderr.splitlines()) == 1


def test_a_spec_is_a_folder_or_a_file(tree: Path, spec: Path, tmp_path: Path) -> None:
    """The folder of an ABI, its abi.yaml, a file with a whole ABI, and a folder of either; a frozen file is one release."""
    hvabi(tree, "--spec", spec, "--out", tmp_path / "all")
    for index, place in enumerate((spec / "vmi", spec / "vmi" / "abi.yaml")):
        assert hvabi(tree, "--spec", place, "--out", tmp_path / str(index)).returncode == 0
        assert contents(tmp_path / str(index)) == contents(tmp_path / "all")
    one = write_releases(tmp_path / "files", "4.0")
    for place in (one, one.parent):
        out = tmp_path / f"out{place == one}"
        done = hvabi(tree, "--spec", place, "--out", out)
        assert done.returncode == 0 and sorted(contents(out)) == [f"vmi/4.0/{name}" for name in sorted(FILES) if name != "vmi_sentences.md"]
        assert "everything is up to date" in hvabi(tree, "--spec", place, "--out", out, *([] if place == one else ["4.0"])).stdout
    one.write_text(one.read_text().replace("profile: strict", "profile: lax"))
    done = hvabi(tree, "--spec", one, "--out", tmp_path / "outTrue")
    assert done.returncode == 1 and "4.0.yaml:" in done.stderr


def write_releases(folder: Path, *releases: str) -> Path:
    """Copies of frozen releases, where those of an ABI are; the last of them."""
    (folder / "releases").mkdir(parents=True)
    for release in releases:
        shutil.copy(ROOT / "spec" / "vmi" / "releases" / f"{release}.yaml", folder / "releases")
    return folder / "releases" / f"{releases[-1]}.yaml"


def test_one_release(tree: Path, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    hvabi(tree, "--spec", spec, "--out", out, "--release", "4.0")
    assert {path.name for path in (out / "vmi").iterdir()} == {"4.0"}
    hvabi(tree, "--spec", spec, "--out", out, "--release", "4.1")
    assert {path.name for path in (out / "vmi").iterdir()} == {"4.0", "4.1"}


def test_the_text_after_the_last_release(tree: Path, spec: Path, tmp_path: Path) -> None:
    done = hvabi(tree, "--spec", spec, "--out", tmp_path / "out", "--release", "next")
    assert done.returncode == 0, done.stderr
    assert '#define VMI_RELEASE "next"' in (tmp_path / "out/vmi/next/vmi.h").read_text()


def test_the_folder_of_one_abi(tree: Path, spec: Path, tmp_path: Path) -> None:
    assert hvabi(tree, "--spec", spec / "vmi", "--out", tmp_path / "one").returncode == 0
    assert hvabi(tree, "--spec", spec, "--out", tmp_path / "all").returncode == 0
    one, all_of_it = contents(tmp_path / "one"), contents(tmp_path / "all")
    assert set(one) == set(all_of_it)
    assert one["vmi/4.1/vmi_names.h"] == all_of_it["vmi/4.1/vmi_names.h"]


def test_where_the_spec_is_does_not_show(tree: Path, spec: Path, tmp_path: Path) -> None:
    hvabi(tree, "--spec", spec, "--out", tmp_path / "out")
    for name, text in contents(tmp_path / "out").items():
        assert str(tmp_path).encode() not in text, name


def test_json(tree: Path, spec: Path, tmp_path: Path) -> None:
    first = json.loads(hvabi(tree, "--json", "--spec", spec, "--out", tmp_path / "out").stdout)
    assert first["schema"] == "hvabi-generate/1" and first["clean"] and len(first["written"]) == OUTPUTS
    again = json.loads(hvabi(tree, "--json", "--spec", spec, "--out", tmp_path / "out").stdout)
    assert again["clean"] and not again["written"]
    replace_in(spec / "vmi" / "mmu.yaml", "number: 0x03\n", "number: 0x01\n")
    wrong = json.loads(hvabi(tree, "--json", "--spec", spec, "--out", tmp_path / "out").stdout)
    assert not wrong["clean"] and wrong["problems"][0]["file"].endswith(".yaml") and wrong["problems"][0]["line"] > 0


def test_a_change_of_the_generator_is_noticed(tree: Path, spec: Path, tmp_path: Path) -> None:
    run_script(tree, "--spec", spec, "--out", tmp_path / "out")
    source = tree / "generator" / "banner.py"
    text = source.read_text()
    try:
        source.write_text(text.replace("changes made here are lost", "edits made here are lost"))
        done = run_script(tree, "--check", "--spec", spec, "--out", tmp_path / "out")
        assert done.returncode == 1 and f"{OUTPUTS} stale" not in done.stdout.splitlines()[0] and " stale" in done.stdout
    finally:
        source.write_text(text)


@pytest.mark.parametrize("calls", [1, 256, 257, 600])
def test_synthetic_abis(tree: Path, tmp_path: Path, calls: int) -> None:
    write_spec(tmp_path / "spec", calls)
    done = hvabi(tree, "--spec", tmp_path / "spec", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "out/synthetic/1.0"
    header = (folder / "synthetic_host.h").read_text()
    assert header.count("SYNTHETIC_HOST_MAKE(prefix##_without_") == calls - 1    # probe is answered by dispatch
    data = json.loads((folder / "abi.json").read_text())
    assert sum(len(family["calls"]) for family in data["families"]) == calls
    subprocess.run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", "-fsyntax-only",
                    "-include", "synthetic_guest.h", "-I", folder, folder / "synthetic_host.h"], check=True)


@pytest.mark.parametrize("calls", [0, -1, 65537])
def test_synthetic_abis_have_a_size(tmp_path: Path, calls: int) -> None:
    with pytest.raises(ValueError, match="has 1 to 65536 calls"):
        write_spec(tmp_path / "spec", calls)


def test_help_has_an_example(tree: Path) -> None:
    done = hvabi(tree, "--help")
    assert done.returncode == 0 and "example:" in done.stdout and "hvabi generate --check" in done.stdout


@pytest.mark.parametrize("mark", ["#", "//", ";", "--"])
def test_the_banner_may_stand_in_comments_of_a_line(tmp_path: Path, mark: str) -> None:
    file = tmp_path / "small.txt"
    lines = [SPDX, *banner_lines(make_abi(), "calls")]
    file.write_text("".join(f"{mark} {line}\n" for line in lines))
    assert has_banner(file)
    file.write_text("".join(f"{mark} {line}\n" for line in lines[1:]))
    assert not has_banner(file)


def test_a_full_disk_says_which_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(text: object) -> Iterator[bytes]:
        raise OSError(errno.ENOSPC, "No space left on device")
        yield b""
    monkeypatch.setattr(output, "encode", full)
    done = run_here("generate", "--out", str(tmp_path), "--only", "constants", "vmi@4.0")
    assert done.status == 3 and done.errors == f"hvabi generate: cannot go on: '{tmp_path}/vmi/4.0/vmi.h': No space left on device\n"
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
