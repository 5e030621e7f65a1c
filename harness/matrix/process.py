# SPDX-License-Identifier: BSD-2-Clause
"""Starts one command and ends it, with everything that it has started."""
from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path


class NotStarted(Exception):
    """Why a command could not be started."""


class Process:
    """A command that runs. Its standard input is empty; `output`, `errors` and `pidfd` are descriptors to wait for."""

    def __init__(self, command: list[str], cwd: Path, environment: Mapping[str, str] | None = None) -> None:
        try:
            self._popen = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                           stderr=subprocess.PIPE, start_new_session=True, env=environment, bufsize=0)
        except (OSError, ValueError) as error:
            raise NotStarted(_why_not_started(command[0], error)) from None
        assert self._popen.stdout is not None and self._popen.stderr is not None
        self.output, self.errors = self._popen.stdout.fileno(), self._popen.stderr.fileno()
        self.pidfd = os.pidfd_open(self._popen.pid)

    def end(self) -> int:
        """Kill its whole group, and reap the leader only then, so that the group's number cannot belong to somebody
        else. The exit status, negative for a signal."""
        try:
            os.killpg(self._popen.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass
        return self._popen.wait()

    def close(self) -> None:
        os.close(self.pidfd)
        self._popen.stdout.close()
        self._popen.stderr.close()


def _why_not_started(program: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"there is no program '{program}': install it (ci/bootstrap)"
    return f"'{program}' cannot be started: {getattr(error, 'strerror', None) or error}"
