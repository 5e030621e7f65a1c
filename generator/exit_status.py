# SPDX-License-Identifier: BSD-2-Clause
"""The exit statuses: which situation gives which, for every command. README.md says it in a line."""
from __future__ import annotations

from enum import Enum

CLEAN, FINDINGS, USAGE, INCOMPLETE = range(4)

# Commands that judge the text of specs: to them its mistakes are findings. All others need a spec that is right.
JUDGES_OF_SPECS = frozenset(("check", "generate", "release"))


class Situation(Enum):
    """How a command can end; its words and its status."""
    IN_ORDER = "nothing is wrong", CLEAN
    PROBLEMS = "what the command judges has problems", FINDINGS
    WRONG_SPEC = "the text of a spec that the command judges is wrong", FINDINGS
    BAD_COMMAND_LINE = "the command line makes no sense", USAGE
    UNKNOWN_NAME = "the command line names an ABI, release, guest or host that is not there", USAGE
    UNUSABLE_SPEC = "the text of a spec that the command needs is wrong", INCOMPLETE
    NO_SPECS = "there is no spec at all", INCOMPLETE
    UNREADABLE = "a file cannot be read, or is none that can be used: host.yaml, an image, a dump", INCOMPLETE
    UNWRITABLE = "a file or standard output cannot be written", INCOMPLETE
    MISSING = "something that the machine must have is missing", INCOMPLETE
    INTERRUPTED = "interrupted", INCOMPLETE
    FAULT = "a fault in hvabi itself", INCOMPLETE

    @property
    def words(self) -> str:
        return self.value[0]

    @property
    def status(self) -> int:
        return self.value[1]


def of_spec(command: str, unreadable: bool) -> Situation:
    """The situation of a command that met a spec which is wrong, or which could not be read at all."""
    if unreadable:
        return Situation.UNREADABLE
    return Situation.WRONG_SPEC if command in JUDGES_OF_SPECS else Situation.UNUSABLE_SPEC
