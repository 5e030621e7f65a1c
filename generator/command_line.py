# SPDX-License-Identifier: BSD-2-Clause
"""Runs a command: its arguments, what went wrong in one line, the exit status. The commands themselves are elsewhere."""
from __future__ import annotations

import argparse
import difflib
import errno
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from types import FrameType, ModuleType

from generator.exit_status import CLEAN, INCOMPLETE, USAGE, Situation, of_spec
from generator.lang.problem import NotFound, SpecError
from generator.late import load_late
from generator.printable import printable
from generator.streams import discard, open_closed, say

EXIT_STATUS = "exit status: 0 clean, 1 findings, 2 usage, 3 could not complete"
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
DEBUG = "HVABI_DEBUG"       # set: a fault in hvabi shows where it is


class Command:
    """A module with `add_arguments` and `run`, and what `hvabi --help` says of it."""

    def __init__(self, module: str, help_text: str) -> None:
        self.module, self.help = module, help_text


def main(argv: Sequence[str], commands: Mapping[str, Command]) -> int:
    """The exit status. Nothing that a command does ends in a traceback or in a status that is not in the table."""
    listen(interrupt)
    name = f"hvabi {argv[0]}" if argv and argv[0] in commands else "hvabi"
    if "standard output" in open_closed():
        say(f"{name}: standard output is closed: there is nowhere to write")
        return Situation.UNWRITABLE.status
    status = run_guarded(name, argv, commands)
    try:
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        status = fail_to_write(name, error)
    try:
        sys.stderr.flush()
    except (OSError, ValueError):
        discard(2)
    listen(signal.SIG_IGN)      # all is said: nothing is left to interrupt
    return status


def listen(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    """What a TERM and Ctrl-C do from now on. A Ctrl-C that is not for this process, which a shell has in the background, stays so."""
    signal.signal(signal.SIGTERM, handler)
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, handler)


def interrupt(_number: int, _frame: FrameType | None) -> None:
    """Ends the command, which cleans up. What is sent once more meanwhile must not end that."""
    listen(do_nothing)
    raise KeyboardInterrupt


def do_nothing(_number: int, _frame: FrameType | None) -> None:
    """Unlike a signal that is ignored, one that does nothing is as usual again in a program that is started."""


def run_guarded(name: str, argv: Sequence[str], commands: Mapping[str, Command]) -> int:
    """Runs the command, and makes one line and a status of whatever it raises."""
    try:
        return run_command(argv, commands)
    except SystemExit as error:     # argparse has said why
        return error.code if isinstance(error.code, int) else CLEAN
    except KeyboardInterrupt:
        if signal.getsignal(signal.SIGTERM) is interrupt:
            listen(do_nothing)
        say(f"{name}: interrupted")
        return Situation.INTERRUPTED.status
    except SpecError as error:
        print_problems(error)
        return of_spec(argv[0], error.unreadable).status
    except NotFound as error:
        say(f"{name}: {printable(str(error))}")
        return Situation.UNKNOWN_NAME.status
    except ImportError as error:
        return fail_to_import(name, error)
    except MemoryError:
        say(f"{name}: out of memory: give it less to do, or more memory")
        return Situation.MISSING.status
    except OSError as error:
        return fail_to_write(name, error)
    except Exception as error:  # noqa: B902 - a traceback is no answer
        return explain_fault(name, error)


def run_command(argv: Sequence[str], commands: Mapping[str, Command]) -> int:
    if not argv or argv[0] in ("-h", "--help", "help"):
        make_parser(commands).print_help(sys.stdout if argv else sys.stderr)
        return CLEAN if argv else USAGE
    name = argv[0]
    if name not in commands:
        near = difflib.get_close_matches(name, commands, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"the commands are {', '.join(commands)}"
        say(f"hvabi: no command '{printable(name)}': {hint}")
        return USAGE
    module = load_late(commands[name].module)
    return module.run(command_parser(name, module).parse_args(argv[1:]))


def make_parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    listing = "\n".join(f"  {name:14} {command.help}" for name, command in commands.items())
    return argparse.ArgumentParser(
        prog="hvabi", usage="hvabi COMMAND [options]", formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Hypercall ABI specifications and a compatibility test harness.",
        epilog=f"commands:\n{listing}\n\n'hvabi COMMAND --help' says more and gives an example.\n{EXIT_STATUS}")


class Parser(argparse.ArgumentParser):
    """What it complains of is foreign text: on one line, visible."""

    def error(self, message: str) -> None:
        super().error(printable(message))


def command_parser(name: str, module: ModuleType) -> argparse.ArgumentParser:
    parser = Parser(prog=f"hvabi {name}", formatter_class=argparse.RawDescriptionHelpFormatter,
                    description=module.__doc__)
    module.add_arguments(parser)
    return parser


def print_problems(error: SpecError) -> None:
    for line in str(error).splitlines():
        say(line)


def fail_to_import(name: str, error: ImportError) -> int:
    missing = error.name or ""
    if missing.split(".")[0] in ("generator", "harness"):
        return explain_fault(name, error)
    what = f"has no module '{missing}'" if isinstance(error, ModuleNotFoundError) else f"cannot load '{missing}': {error}"
    say(f"{name}: {printable(f'{sys.executable} {what}')}: run ci/bootstrap")
    return Situation.MISSING.status


def fail_to_write(name: str, error: OSError | ValueError) -> int:
    """An error of the system that no command has explained. Most concern standard output."""
    number, place = getattr(error, "errno", None), getattr(error, "filename", None)
    flush_or_discard()
    if number == errno.EPIPE and not place:
        return Situation.UNWRITABLE.status      # nobody reads on, so nobody wants to be told
    reason = getattr(error, "strerror", None) or str(error)
    if isinstance(place, (str, bytes, os.PathLike)):
        reason = f"'{os.fsdecode(place)}': {reason}"
    elif number == errno.ENOENT:
        reason = "the folder in which it was started is gone: go to another"
    elif number in FULL:
        reason = f"its output cannot be written: {reason}"
    say(f"{name}: cannot go on: {printable(reason)}")
    return Situation.UNWRITABLE.status


def flush_or_discard() -> None:
    """What was said before is still shown, if that is possible."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        discard(1)


def explain_fault(name: str, error: Exception) -> int:
    """One line for what must not happen."""
    if os.environ.get(DEBUG):
        traceback.print_exc()
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else "nowhere"
    words = " ".join(f"{type(error).__name__} {error}".split())
    say(f"{name}: a fault in hvabi, at {place}: {printable(words[:200])}: please report it ({DEBUG}=1 shows more)")
    return INCOMPLETE
