# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi` in this process: as a user runs it, without the time that a new Python takes."""
from __future__ import annotations

import contextlib
import importlib.util
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from unittest import mock

from generator import command_line
from generator.command_line import Command, run_guarded

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Done:
    status: int
    output: str
    errors: str


@lru_cache(maxsize=1)
def commands() -> dict[str, Command]:
    """Those that the script names."""
    spec = importlib.util.spec_from_loader("hvabi_script", SourceFileLoader("hvabi_script", str(ROOT / "hvabi")))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {name: Command(*command) for name, command in module.COMMANDS.items()}


@contextlib.contextmanager
def working_in(folder: Path) -> Iterator[None]:
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def hvabi(*arguments: object, cwd: Path = ROOT) -> Done:
    output, errors = io.StringIO(), io.StringIO()
    with (contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors), working_in(cwd),
          mock.patch.object(command_line, "discard")):    # it would take this process's own output
        argv = [str(argument) for argument in arguments]
        status = run_guarded(f"hvabi {argv[0]}", argv, commands())
    return Done(status, output.getvalue(), errors.getvalue())
