# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi` in a child of this process: a process of its own, as a user starts one, but the modules are loaded already.

Loading them takes longer than most commands do. The script itself, and what the first Ctrl-C may hit, other tests start.
"""
from __future__ import annotations

import gc
import importlib
import io
import os
import select
import signal
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, NoReturn

from generator import command_line
from generator.tests.in_process import ROOT, commands

LATER = ("generator.generate", "generator.lang.freeze", "jsonschema")   # by some commands
FAULT = 70      # a fault of this file
MANY = 1024     # more descriptors than tests have


def hvabi(*arguments: object, cwd: Path | str = ROOT, environment: Mapping[str, str] | None = None, stdin: str | bytes = b"",
          seconds: float = 120, first: Callable[[], object] = lambda: None) -> subprocess.CompletedProcess[str]:
    """What `subprocess.run([ROOT / "hvabi", …], capture_output=True, text=True)` returns. `environment`: all of it, if
    it is not this process's; `first`: what the child does before all else."""
    argv = [str(argument) for argument in arguments]
    for name in (*(commands()[word].module for word in argv[:1] if word in commands()), *LATER):
        importlib.import_module(name)
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        given.write(stdin.encode() if isinstance(stdin, str) else stdin)
        given.seek(0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)     # the threads of pytest-xdist wait for its messages
            child = os.fork()
        if not child:
            be_hvabi(argv, (given, output, errors), str(cwd), environment, first)
        status = wait(child, ["hvabi", *argv], seconds)
        return subprocess.CompletedProcess(["hvabi", *argv], status, read(output), read(errors))


def be_hvabi(argv: list[str], streams: tuple[BinaryIO, ...], cwd: str, environment: Mapping[str, str] | None,
             first: Callable[[], object]) -> NoReturn:
    """Becomes the command, in a child."""
    status = FAULT
    try:
        gc.freeze()
        for number, stream in enumerate(streams):
            os.dup2(stream.fileno(), number)
        os.closerange(len(streams), MANY)
        sys.stdin, sys.stdout, sys.stderr = (
            io.TextIOWrapper(open(number, mode, closefd=False), usual.encoding, usual.errors, line_buffering=number == 2)
            for number, (mode, usual) in enumerate((("rb", sys.__stdin__), ("wb", sys.__stdout__), ("wb", sys.__stderr__))))
        signal.signal(signal.SIGINT, signal.default_int_handler)
        tempfile.tempdir = None
        if environment is not None:
            os.environ.clear()
            os.environ.update(environment)
        sys.dont_write_bytecode = True      # `first` may limit what can be written
        sys.argv = [str(ROOT / "hvabi"), *argv]
        os.chdir(cwd)
        first()
        status = command_line.main(argv, commands())
    except BaseException:   # noqa: B902 - nothing may return into the tests of the parent
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(status)


def wait(child: int, command: list[str], seconds: float) -> int:
    """The exit status, negative for a signal."""
    descriptor = os.pidfd_open(child)
    end = select.poll()
    end.register(descriptor, select.POLLIN)
    in_time = end.poll(seconds * 1000)
    os.close(descriptor)
    if not in_time:
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if not in_time:
        raise subprocess.TimeoutExpired(command, seconds)
    return status


def read(stream: BinaryIO) -> str:
    stream.seek(0)
    return io.TextIOWrapper(stream).read()
