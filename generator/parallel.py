# SPDX-License-Identifier: BSD-2-Clause
"""Work for two processes.

The second process is made by fork, so that it has everything without a copy being sent; what it sends back must be small.
Whatever goes wrong there is done again by whoever asked, and said as usual.
"""
from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable
from typing import Any


def has_second_cpu() -> bool:
    return len(os.sched_getaffinity(0)) > 1


def fork_and_do(there: Callable[[], Any], here: Callable[[], Any]) -> tuple[Any, Any]:
    """What `here` gives, and what `there` gives in the second process; None if that fails."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        do_and_send(there, write_end)
    os.close(write_end)
    try:
        mine = here()
        with os.fdopen(read_end, "rb") as pipe:
            received = pipe.read()
    except KeyboardInterrupt:       # perhaps only this process was told
        os.kill(child, signal.SIGTERM)
        raise
    finally:
        status = os.waitpid(child, 0)[1]
    return mine, pickle.loads(received) if status == 0 else None


def do_and_send(there: Callable[[], Any], write_end: int) -> None:
    """The second process; it never returns."""
    status = 1
    try:
        result = there()
        with os.fdopen(write_end, "wb") as pipe:
            pickle.dump(result, pipe)
        status = 0
    except Exception:   # done again, and said, by the first process
        pass
    finally:
        os._exit(status)
