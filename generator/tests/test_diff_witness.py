# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi diff --witness`: guests that prove breaks, and the folder that they are in."""
from __future__ import annotations

import errno
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.diff import command
from generator.diff.sources import open_source
from generator.diff.witness import build
from generator.diff.witness.call import guest_text
from generator.diff.witness.constant import Constant, guest_constants
from generator.model.lowered import lowered_calls
from generator.tests.in_process import Done, hvabi
from generator.tests.test_diff_sources import ROOT

TITLE = "what */ int injected; /* somebody wrote"


@pytest.fixture(name="changed")
def make_changed(tmp_path: Path) -> Path:
    """The working text of vmi, in which a family has another number."""
    folder = shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "vmi")
    file = folder / "timer.yaml"
    text = file.read_text()
    assert text.count("number: 0x04\n") == 1
    file.write_text(text.replace("number: 0x04\n", "number: 0x27\n"))
    return folder


def witness(changed: Path, folder: Path, *words: str) -> Done:
    return hvabi("diff", "--witness", str(folder), *words, "vmi", str(changed))


def test_a_break_is_confirmed_by_programs_that_can_be_run_again(changed: Path, tmp_path: Path) -> None:
    done = witness(changed, tmp_path / "proof")
    assert done.status == 1 and done.errors == "" and ", 1 of 1 confirmed; " in done.output, done
    found, = (tmp_path / "proof").glob("001-*")
    assert f"    confirmed by {found}: " in done.output
    own, other = (subprocess.run([found / f"on-{host}-host"], capture_output=True, text=True, timeout=60, check=False)
                  for host in ("own", "other"))
    assert own.returncode == 0 and other.returncode == 1 and other.stdout.splitlines()[0] in done.output


def test_nothing_is_written_where_nothing_breaks(tmp_path: Path) -> None:
    done = hvabi("diff", "--witness", str(tmp_path / "proof"), "vmi@4.2", "vmi@4.3")
    assert done.status == 0 and not (tmp_path / "proof").exists()


@pytest.mark.parametrize(("words", "line"), [
    (["--cc", "no-such-compiler"], "hvabi diff: --cc no-such-compiler: there is no such program: name a C compiler\n"),
    (["--cc", ""], "hvabi diff: --cc : there is no such program: name a C compiler\n")])
def test_a_compiler_that_is_not_there(words: list[str], line: str, changed: Path, tmp_path: Path) -> None:
    done = witness(changed, tmp_path / "proof", *words)
    assert (done.status, done.output, done.errors) == (2, "", line) and not (tmp_path / "proof").exists()


def test_a_compiler_and_nothing_to_build() -> None:
    done = hvabi("diff", "--cc", "gcc", "vmi@4.2", "vmi@4.3")
    assert done.status == 2 and done.errors == "hvabi diff: --cc says what builds witnesses: add --witness DIR\n"


def test_a_folder_that_is_in_use_stays_as_it_is(changed: Path, tmp_path: Path) -> None:
    used = tmp_path / "used"
    used.mkdir()
    (used / "mine").write_text("x")
    (tmp_path / "link").symlink_to("nowhere")
    for folder, why in ((used, "is not empty"), (used / "mine", "is no folder"), (tmp_path / "link", "is no folder")):
        done = witness(changed, folder)
        assert done.status == 2 and done.errors == f"hvabi diff: {folder} {why}: name " \
            f"{'a folder' if why == 'is not empty' else 'one'} that is not there yet\n"
    assert [path.name for path in used.iterdir()] == ["mine"] and not (tmp_path / "nowhere").exists()


def test_a_folder_that_another_run_has_begun_stays_its_own(changed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look and the first file."""
    folder = tmp_path / "proof"

    def look(path: Path, compiler: str) -> str:
        (folder / "old").mkdir(parents=True)
        (folder / "old" / "theirs").touch()
        return ""
    monkeypatch.setattr(command, "unusable", look)
    done = witness(changed, folder)
    assert (done.status, done.output) == (2, "")
    assert done.errors == f"hvabi diff: {folder} is in use by another run: name a folder that is not there yet\n"
    assert (folder / "old" / "theirs").exists()


@pytest.mark.parametrize("was_there", [True, False])
@pytest.mark.parametrize(("error", "said"), [
    (OSError(errno.ENOSPC, "No space left on device", "f"), "hvabi diff: cannot go on: 'f': No space left on device\n"),
    (KeyboardInterrupt(), "hvabi diff: interrupted\n")])
def test_what_ends_on_the_way_leaves_nothing(error: BaseException, said: str, was_there: bool, changed: Path, tmp_path: Path,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    """At whichever file: else the folder would be in use when it is tried again."""
    folder, write = tmp_path / "proof", build.write_atomically
    for whole in range(4):
        left = [whole]

        def write_few(path: Path, text: str) -> None:
            if not left[0]:
                raise error
            left[0] -= 1
            write(path, text)
        monkeypatch.setattr(build, "write_atomically", write_few)
        if was_there:
            folder.mkdir(exist_ok=True)
        done = witness(changed, folder)
        assert (done.status, done.output, done.errors) == (3, "", said)
        assert not left[0] and folder.exists() == was_there and not list(folder.glob("*"))


def test_prose_does_not_end_a_comment() -> None:
    text = guest_constants("toy", "guest", [Constant("TOY_A", ("1", "2"))], 0, TITLE, "a", build.TEMPLATES)
    side = open_source(str(ROOT / "spec" / "vmi"), ROOT)
    lowered = next(way for ways in lowered_calls(side.abi).values() for way in ways if way.convention.arch == build.NATIVE and way.way.call.name == "set_long_pte")
    header = (ROOT / "generated" / "vmi" / "4.3" / "vmi_guest.h").read_text()
    for written in (text, guest_text(side.abi, "4.0", lowered, header, TITLE, build.TEMPLATES)):
        assert "what * / int injected; / * somebody wrote" in written
