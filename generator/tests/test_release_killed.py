# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi release` killed at every step of its writing: the frozen text is there whole or not at all, and the next run just
does it."""
from __future__ import annotations

import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.commands import release
from generator.frozen.gate import Judgement
from generator.tests import in_process
from generator.tests.spec_text import write_folder

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(name="repository")
def make_repository(tmp_path: Path) -> Path:
    (tmp_path / "spec").mkdir()
    shutil.copy(ROOT / "spec" / "schema.json", tmp_path / "spec")
    write_folder(tmp_path / "spec" / "small")
    return tmp_path


@pytest.fixture(autouse=True)
def accept_every_break(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small ABI breaks what it likes: what is refused for that is tested elsewhere (harness/frozen/tests/test_release.py)."""
    monkeypatch.setattr(release, "judge_release", lambda _spec, _version, _root: Judgement(""))


def release_until(step: int, repository: Path, *options: str) -> int:
    """Runs the command in a process that kills itself before the step-th call out of Python, counted from where it
    begins to write. Its wait status."""
    process = os.fork()
    if process:
        return os.waitpid(process, 0)[1]
    left = step

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal left
        if event == "c_call":
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)

    def watched(write: Callable[..., None]) -> Callable[..., None]:
        def run(path: Path, text: str) -> None:
            sys.setprofile(count)
            write(path, text)
            sys.setprofile(None)
        return run

    status = 99
    try:
        release.write_atomically = watched(release.write_atomically)
        status = in_process.hvabi("release", "small", "1.0", *options, cwd=repository).status
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


@pytest.mark.parametrize("replaces", [False, True], ids=["first", "replaced"])
def test_a_kill_leaves_all_or_nothing(repository: Path, replaces: bool) -> None:
    folder = repository / "spec" / "small" / "releases"
    frozen = folder / "1.0.yaml"
    options = ("--replace",) if replaces else ()
    assert in_process.hvabi("release", "small", "1.0", cwd=repository).status == 0
    whole, note = frozen.read_text(), frozen.with_suffix(".md").read_text()
    old = whole + "# edited\n" if replaces else None
    seen, step, ended = set(), 0, False
    while not ended:
        shutil.rmtree(folder)
        if old is not None:
            folder.mkdir()
            frozen.write_text(old)
        step += 1
        status = release_until(step, repository, *options)
        ended = os.WIFEXITED(status)
        assert os.WEXITSTATUS(status) == 0 if ended else os.WTERMSIG(status) == signal.SIGKILL
        text = frozen.read_text() if frozen.exists() else None
        assert text in (old, whole), f"step {step}"
        seen.add(text)
        done = in_process.hvabi("release", "small", "1.0", *options, cwd=repository)
        assert done.status == 0, f"step {step}: {done}"
        assert {path.name: path.read_text() for path in folder.iterdir()} == {"1.0.yaml": whole, "1.0.md": note}, f"step {step}"
    assert seen == {old, whole} and step > 10


def test_what_a_killed_run_left_is_no_problem_of_the_spec(repository: Path) -> None:
    """For who checks before anybody runs it again."""
    for version in ("1.0", "1.1", "2.0"):
        assert in_process.hvabi("release", "small", version, cwd=repository).status == 0
    (repository / "spec" / "small" / "releases" / ".1-1.part").write_text("abi: sm")
    done = in_process.hvabi("check", cwd=repository)
    assert (done.status, done.output) == (0, "small (3 releases): no problems\n"), done
