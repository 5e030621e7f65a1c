# SPDX-License-Identifier: BSD-2-Clause
"""What a process guest might try: attacks.py FOLDER VICTIM. It says of each attempt whether that worked.

FOLDER holds other.cpio, which is not the guest's, and own, which is; VICTIM is a process of the same user.
"""
from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

Attempts = dict[str, Callable[[], object]]
PTRACE_SEIZE, CLONE_NEWUSER, IPC_CREAT = 0x4206, 0x10000000, 0o1000


def call(name: str, *words: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(*words) < 0:
        raise OSError(ctypes.get_errno(), name)


def be_told(process: int) -> None:
    """Has the kernel signal another process when something can be read."""
    ends = os.pipe()
    fcntl.fcntl(ends[0], fcntl.F_SETOWN, process)


def require(condition: bool) -> None:
    if not condition:
        raise OSError(0, "not so")


def leave_session() -> None:
    child = os.fork()
    if child == 0:
        os._exit(attempt(os.setsid) != "worked")
    require(os.waitpid(child, 0)[1] == 0)


def attacks_on_files(folder: Path) -> Attempts:
    """Landlock keeps these off."""
    other, own, new = (folder / name for name in ("other.cpio", "own", "new"))
    return {
        "read another's file": other.read_bytes,
        "list a folder": lambda: os.listdir(folder),
        "read a user's file": Path("/etc/passwd").read_bytes,
        "read of a process": Path(f"/proc/{os.getppid()}/cmdline").read_bytes,
        "make a file": new.touch,
        "make a folder": (folder / "folder").mkdir,
        "append": lambda: other.open("a"),
        "append to its own image": lambda: own.open("a"),
        "link": lambda: os.link(own, folder / "link"),
        "rename": lambda: other.rename(folder / "renamed"),
        "remove": lambda: own.unlink(),
    }


def attacks(folder: Path, victim: int) -> Attempts:
    other, own = folder / "other.cpio", folder / "own"
    return {
        "write": lambda: (folder / "grown").write_text("x"),
        "empty its own image": lambda: os.open(own, os.O_RDONLY | os.O_TRUNC),
        "shorten": lambda: os.truncate(other, 1),
        "change the mode": lambda: other.chmod(0o777),
        "change the times": lambda: os.utime(other),
        "make a socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "make a local socket": lambda: socket.socket(socket.AF_UNIX),
        "signal another": lambda: os.kill(victim, 0),
        "signal its parent": lambda: os.kill(os.getppid(), 0),
        "have another signalled": lambda: be_told(victim),
        "limit another": lambda: resource.prlimit(victim, resource.RLIMIT_NOFILE),
        "slow another down": lambda: os.setpriority(os.PRIO_PROCESS, victim, 19),
        "trace another": lambda: call("ptrace", PTRACE_SEIZE, victim, 0, 0),
        "take shared memory": take_shared_memory,
        "take memory without a name": lambda: os.memfd_create("x"),
        "leave the session": leave_session,
        "take a namespace": lambda: call("unshare", CLONE_NEWUSER),
    }


def take_shared_memory() -> None:
    """A segment, removed again."""
    libc = ctypes.CDLL(None, use_errno=True)
    segment = libc.shmget(0, 4096, IPC_CREAT | 0o600)
    if segment < 0:
        raise OSError(ctypes.get_errno(), "shmget")
    libc.shmctl(segment, 0, None)


def harmless(folder: Path) -> Attempts:
    return {
        "read its own image": (folder / "own").read_bytes,
        "write to nowhere": lambda: os.close(os.open("/dev/null", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)),
        "start a program": lambda: require(os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)[1] == 0),
        "signal itself": lambda: os.kill(os.getpid(), signal.SIGCONT),
        "see no secret": lambda: require("SECRET" not in os.environ),
    }


def attempt(action: Callable[[], object]) -> str:
    try:
        action()
        return "worked"
    except OSError as error:
        return f"refused: {error}"


def main() -> None:
    folder, victim = Path(sys.argv[1]), int(sys.argv[2])
    for name, action in (harmless(folder) | attacks(folder, victim) | attacks_on_files(folder)).items():
        print(f"{name}: {attempt(action)}", flush=True)


if __name__ == "__main__":
    main()
