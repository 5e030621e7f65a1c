# SPDX-License-Identifier: BSD-2-Clause
"""Nothing that a command starts outlives it, or the process that runs it; memory and processes have limits."""
from __future__ import annotations

import fcntl
import os
import re
import select
import subprocess
import sys
from pathlib import Path

import pytest

from harness.matrix.launcher import SOURCES, find_launcher, launcher_name
from harness.matrix.model import MatrixError
from harness.matrix.supervise import Ending, Task, _Live, run_command, run_tasks

ROOT = Path(__file__).resolve().parents[3]
LONG = 60.0
SURVIVOR = """
import ctypes, os, signal, sys, time
if os.fork():
    os.wait()
    {parent}
    sys.exit()
os.setsid()
if os.fork():
    os._exit(0)
ctypes.CDLL(None).prctl(15, b"x) S 1 (y")
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
{child}
with open("pid.new", "w") as stream:
    stream.write(str(os.getpid()))
os.rename("pid.new", "pid")
time.sleep(600)
"""
WAIT = "\n    while not os.path.exists('pid'): time.sleep(0.002)\n    "


def survivor(folder: Path, parent: str = "", child: str = "") -> list[str]:
    """A command with a descendant in another session, of another name, which writes its number to `pid`."""
    (folder / "survivor.py").write_text(SURVIVOR.format(parent=WAIT + parent, child=child))
    return [sys.executable, "-I", "survivor.py"]


def pid_in(folder: Path) -> int:
    return int((folder / "pid").read_text())


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for_end(pid: int) -> bool:
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], LONG)[0])
    finally:
        os.close(descriptor)


def run_until(command: list[str], folder: Path, enough: str = "never") -> tuple[Ending, list[bytes]]:
    """Run it until the file `enough` is there."""
    endings: list[Ending] = []
    output: list[bytes] = []
    run_tasks([Task(command, folder, LONG, 1 << 20, endings.append, output.append,
                    check=lambda: "broken" if (folder / enough).exists() else "")], 1)
    return endings[0], output


@pytest.mark.parametrize("how", ["os._exit(0)", "os.kill(os.getpid(), 11)", "time.sleep(600)",
                                 "os.kill(os.getpid(), signal.SIGSTOP)",
                                 "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"])
def test_who_left_the_session_ends_with_the_command(tmp_path: Path, how: str) -> None:
    run_until(survivor(tmp_path, how), tmp_path, "pid" if "sleep" in how or "STOP" in how else "never")
    assert not is_alive(pid_in(tmp_path))


def test_a_stopped_descendant_ends(tmp_path: Path) -> None:
    stop = "if not os.fork(): os.kill(os.getppid(), signal.SIGSTOP); os._exit(0)"
    write = "open('pid', 'w').write(str(os.getpid()))"
    run_until(survivor(tmp_path, "time.sleep(0.05)", f"{write}\n{stop}"), tmp_path)
    assert not is_alive(pid_in(tmp_path))


def test_without_the_kernels_lists_of_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HVABI_SCAN_PROC", "1")
    run_until(survivor(tmp_path), tmp_path)
    assert not is_alive(pid_in(tmp_path))


@pytest.mark.parametrize("number", ["KILL", "STOP", "TERM"])
def test_a_launcher_that_the_command_kills_or_stops(tmp_path: Path, number: str) -> None:
    attack = f"os.kill(os.getppid(), signal.SIG{number}); time.sleep(600)"
    ending, _ = run_until(survivor(tmp_path, attack), tmp_path, "never" if number != "STOP" else "pid")
    assert not is_alive(pid_in(tmp_path))
    assert ending.reason in ("exited", "broken")


RUNNER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from harness.matrix.supervise import Task, run_tasks
lock = [int(word) for word in sys.argv[1:]]
run_tasks([Task({command!r}, Path.cwd(), 600.0, 1 << 20, lambda ending: None, keep=tuple(lock))], 1)
"""


def start_runner(folder: Path, command: list[str], *lock: int) -> subprocess.Popen[bytes]:
    """A process of its own that runs this command, which has written its number when this returns."""
    os.mkfifo(folder / "ready")
    (folder / "runner.py").write_text(RUNNER.format(root=str(ROOT), command=command))
    runner = subprocess.Popen([sys.executable, "-I", "runner.py", *map(str, lock)], cwd=folder, pass_fds=lock)
    (folder / "ready").read_text()
    return runner


def test_kill_9_of_the_runner_ends_all(tmp_path: Path) -> None:
    command = survivor(tmp_path, "open('ready', 'w').close(); time.sleep(600)")
    runner = start_runner(tmp_path, command)
    runner.kill()
    runner.wait()
    assert wait_for_end(pid_in(tmp_path))


def test_a_lock_is_held_until_the_last_builder_is_gone(tmp_path: Path) -> None:
    """Also when the one that took it is killed: nobody else builds in the same folder meanwhile."""
    command = survivor(tmp_path, "open('ready', 'w').close(); time.sleep(600)")
    with (tmp_path / "lock").open("w") as mine, (tmp_path / "lock").open("w") as other:
        fcntl.flock(mine, fcntl.LOCK_EX)
        runner = start_runner(tmp_path, command, mine.fileno())
        mine.close()
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        runner.kill()
        fcntl.flock(other, fcntl.LOCK_EX)
        assert not is_alive(pid_in(tmp_path))
        runner.wait()


def test_a_command_that_closes_its_output_goes_on(tmp_path: Path) -> None:
    ending, output, _ = run_command(["sh", "-c", "echo first; exec >&- 2>&-; sleep 0.05; exit 7"], tmp_path, LONG)
    assert (ending.reason, ending.status, output) == ("exited", 7, "first\n")


def test_the_end_and_the_output_are_the_commands_own(tmp_path: Path) -> None:
    for script, status in (("exit 0", 0), ("exit 255", 255), ("kill -9 $$", -9), ("kill -SEGV $$", -11)):
        ending, output, errors = run_command(["sh", "-c", f"echo out; echo err >&2; {script}"], tmp_path, LONG)
        assert (ending.reason, ending.status, output, errors) == ("exited", status, "out\n", "err\n")


def test_a_command_gets_no_descriptor_but_three(tmp_path: Path) -> None:
    with (tmp_path / "lock").open("w") as lock:
        seen: list[bytes] = []
        run_tasks([Task(["sh", "-c", "exec ls /proc/self/fd"], tmp_path, LONG, 1 << 20, lambda ending: None, seen.append,
                        keep=(lock.fileno(),))], 1)
    assert b"".join(seen).split() == [b"0", b"1", b"2", b"3"]      # 3: ls reads the folder


@pytest.mark.parametrize(("command", "said"), [
    (["no-such-program"], "there is no program 'no-such-program': install it (ci/bootstrap)"),
    (["/etc/passwd"], "'/etc/passwd' cannot be started: Permission denied"),
    (["a\0b"], "cannot be started: embedded null byte")])
def test_what_cannot_be_started_is_said(tmp_path: Path, command: list[str], said: str) -> None:
    ending, _, _ = run_command(command, tmp_path, LONG)
    assert ending.reason == "not-started" and said in ending.words()


def test_more_descriptors_than_there_are(tmp_path: Path) -> None:
    """Whoever is too late is told so, and the others go on."""
    script = (f"import resource, sys; from pathlib import Path; sys.path.insert(0, {str(ROOT)!r})\n"
              "from harness.matrix.supervise import Task, run_tasks\n"
              "resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))\n"
              "words = []\n"
              "run_tasks([Task(['sleep', '0.2'], Path('/'), 60.0, 9, lambda end: words.append(end.words())) for _ in range(20)], 20)\n"
              "print(len(words), *sorted(set(words)), sep='; ')\n")
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True)
    assert done.stdout == "20; 'sleep' cannot be started: Too many open files; exit status 0\n", done.stderr


def test_no_program_in_a_path_that_nobody_may_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PATH", f"{tmp_path}/locked:{tmp_path}/file:/usr/bin")
    (tmp_path / "locked").mkdir(mode=0)
    ending, _, _ = run_command(["no-such-program"], tmp_path, LONG)
    (tmp_path / "locked").chmod(0o700)
    assert ending.words() == "there is no program 'no-such-program': install it (ci/bootstrap)"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    ending, _, _ = run_command(["true"], tmp_path / "gone", LONG)
    assert ending.words() == f"'true' cannot be started, for {tmp_path}/gone: No such file or directory"


def test_memory_has_a_limit(tmp_path: Path) -> None:
    """Alone, or shared out among descendants that left."""
    take = "import os, time; [os.setsid() for _ in range(1) if not os.fork()]; x = b'a' * (40 << 20); time.sleep(60)"
    for script in ("x = b'a' * (80 << 20); import time; time.sleep(60)", take):
        endings: list[Ending] = []
        run_tasks([Task([sys.executable, "-I", "-c", script], tmp_path, LONG, 1 << 20, endings.append, memory=64 << 20)], 1)
        assert (endings[0].reason, endings[0].words()) == ("excess", "stopped at the limit of memory, 64 MiB")


def test_memory_that_is_shared_counts_once(tmp_path: Path) -> None:
    script = "import os, time\nx = b'a' * (40 << 20)\nfor _ in range(3): os.fork()\ntime.sleep(0.2)\nos._exit(0)"
    endings: list[Ending] = []
    run_tasks([Task([sys.executable, "-I", "-c", script], tmp_path, LONG, 1 << 20, endings.append, memory=150 << 20)], 1)
    assert endings[0].in_order


def test_processes_have_a_limit(tmp_path: Path) -> None:
    script = "import os, time\nfor _ in range(12): os.fork()\ntime.sleep(600)"
    ending, _, _ = run_command([sys.executable, "-I", "-c", script], tmp_path, LONG)
    assert (ending.reason, ending.words()) == ("excess", "stopped at the limit of 1024 processes")


def test_nobody_starts_programs_another_way() -> None:
    """What is started past process.py has no limit, and survives the runner."""
    files = [file for folder in ("harness", "guests", "hosts") for file in (ROOT / folder).rglob("*.py")
             if "tests" not in file.relative_to(ROOT).parts]
    users = {file.name for file in files if re.search(r"\bsubprocess\b|os\.(fork|spawn|posix_spawn|system|popen)", file.read_text())}
    assert len(files) > 50 and users == {"process.py", "launcher.py"}


def test_no_launcher_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(MatrixError, match="^there is no program 'gcc' to build harness/launch with: run ci/bootstrap$") as no:
        find_launcher(tmp_path / "new")
    assert no.value.code == 3
    (tmp_path / "bin" / "gcc").write_text("#!/bin/sh\necho 'a.c:1: error: it hurts' >&2; exit 1\n")
    (tmp_path / "bin" / "gcc").chmod(0o755)
    with pytest.raises(MatrixError, match="^harness/launch cannot be built: a.c:1: error: it hurts$"):
        find_launcher(tmp_path / "new")
    (tmp_path / "file").write_text("")
    with pytest.raises(MatrixError, match="harness/launch cannot be built in .*: Not a directory"):
        find_launcher(tmp_path / "file" / "new")
    assert not list((tmp_path / "new").iterdir())


def test_a_launcher_that_vanished_is_built_again(tmp_path: Path) -> None:
    program = find_launcher(tmp_path)
    assert program.name == launcher_name() and os.access(program, os.X_OK)
    program.unlink()
    assert find_launcher(tmp_path) == program and program.is_file()


def test_the_launcher_refuses_what_it_does_not_know() -> None:
    for words in ([], ["--", "true"], ["--memory", "x", "--", "true"], ["--parent", "1", "--report"], ["--nothing"]):
        done = subprocess.run([find_launcher(), *words], capture_output=True, text=True)
        assert done.returncode == 2 and len(done.stderr.splitlines()) == 1


def test_the_launcher_ends_at_once_without_its_parent() -> None:
    done = subprocess.run([find_launcher(), "--parent", "1", "--report", "1", "--", "echo", "hello"], capture_output=True)
    assert (done.returncode, done.stdout) == (127, b"")


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_launcher_compiles_without_a_warning(compiler: str) -> None:
    warnings = ("-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror")
    done = subprocess.run([compiler, "-std=gnu11", *warnings, "-fsyntax-only", *sorted(SOURCES.glob("*.c"))],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_without_proc_the_group_still_ends(tmp_path: Path) -> None:
    """As in a fresh chroot; who left the group cannot be found there."""
    script = (f"import sys; from pathlib import Path; sys.path.insert(0, {str(ROOT)!r})\n"
              "from harness.matrix.supervise import run_command\n"
              "ending, output, _ = run_command(['sh', '-c', 'sleep 600 & echo $!'], Path('/'), 60.0)\n"
              "print(ending.words(), *ending.notes, output, sep=', ')")
    hide = ["unshare", "--map-root-user", "--mount", "sh", "-c", 'mount -t tmpfs none /proc && exec "$@"', "sh"]
    if subprocess.run([*hide, "true"], capture_output=True).returncode:
        pytest.skip("this machine lets nobody hide /proc")
    done = subprocess.run([*hide, sys.executable, "-I", "-c", script], capture_output=True, text=True)
    said, pid = done.stdout.split(", ")
    assert said == "exit status 0" and not is_alive(int(pid)), done.stdout


@pytest.mark.parametrize(("trap", "cleaned", "grace"), [("trap 'touch cleaned; exit 0' TERM", True, LONG), ("trap '' TERM", False, 0.3)])
def test_a_build_may_clean_up_but_not_stay(tmp_path: Path, trap: str, cleaned: bool, grace: float) -> None:
    """The time that it has is limited; one that ends by itself does not use it up."""
    endings: list[Ending] = []
    script = f"{trap}; touch started; while :; do sleep 0.02; done"
    run_tasks([Task(["sh", "-c", script], tmp_path, LONG, 1 << 20, endings.append, grace=grace)], 1,
              lambda: (tmp_path / "started").exists())
    assert [ending.reason for ending in endings] == ["stopped"] and (tmp_path / "cleaned").exists() == cleaned


def test_the_launcher_takes_no_precedence_over_a_command_in_order(tmp_path: Path) -> None:
    """With it, a wait in the kernel for a thread of a machine that ends took a processor for most of a second."""
    script = "import os, time; time.sleep(0.1); print(os.sched_getscheduler(os.getppid()))"
    assert run_command([sys.executable, "-I", "-c", script], tmp_path, LONG)[1] == f"{os.SCHED_OTHER}\n"


def test_what_is_said_starts_a_silence_anew_and_never_moves_the_limit() -> None:
    live = _Live(Task([], Path("."), 60, 1, lambda _: None, quiet=10), None, 100, 160, 100, 1)
    assert live.deadline == 110
    live.heard = 155
    assert live.deadline == 160
    live.task.quiet = None
    live.heard = 100
    assert live.deadline == 160
