# SPDX-License-Identifier: BSD-2-Clause
"""Samples of what people paste, for tests: a file says the command, what it must print, and then the input.

Its first lines are '# command: hvabi …', '# kind: …', '# right: …', '# want: REGEX', '# not: REGEX', '# status: N'; after
the first empty line comes what the command reads from standard input. What it prints, on both streams, must hold every
want and no not.
"""
from __future__ import annotations

import argparse
import contextlib
import io
import re
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from unittest import mock

FIELDS = ("command", "kind", "right", "want", "not", "status")


@dataclass(frozen=True)
class Sample:
    path: Path
    command: str
    arguments: tuple[str, ...]
    wants: tuple[re.Pattern[str], ...]
    nots: tuple[re.Pattern[str], ...]
    status: int | None
    text: bytes

    @property
    def name(self) -> str:
        return self.path.stem


def read_sample(path: Path) -> Sample:
    head, blank, text = path.read_bytes().partition(b"\n\n")
    fields: dict[str, list[str]] = {field: [] for field in FIELDS}
    for number, line in enumerate(head.decode("utf-8").splitlines(), 1):
        found = re.fullmatch(r"# (\w+): (.+)", line)
        if not found or found[1] not in fields:
            raise ValueError(f"{path}:{number}: no line of a sample's head: {line[:60]}")
        fields[found[1]].append(found[2])
    words = shlex.split("".join(fields["command"]))
    if not blank or words[:1] != ["hvabi"] or len(words) < 2 or not fields["want"]:
        raise ValueError(f"{path}: a sample needs one command, a want and an empty line after its head")
    wants, nots = (tuple(re.compile(text, re.MULTILINE) for text in fields[field]) for field in ("want", "not"))
    status = int(fields["status"][0]) if fields["status"] else None
    return Sample(path, words[1], tuple(words[2:]), wants, nots, status, text)


def read_samples(folder: Path) -> list[Sample]:
    return [read_sample(path) for path in sorted(folder.glob("*.txt"))]


def judge(sample: Sample, status: int, output: str) -> list[str]:
    """What is wrong; nothing if all is right."""
    wrong = [f"want {regex.pattern}" for regex in sample.wants if not regex.search(output)]
    wrong += [f"not {regex.pattern}" for regex in sample.nots if regex.search(output)]
    if sample.status not in (None, status):
        wrong.append(f"exit status {status}, not {sample.status}")
    return wrong


def run_module(module: ModuleType, arguments: Sequence[str], text: bytes) -> tuple[int, str]:
    """A command's module as the command line runs it, in this process: (exit status, both streams)."""
    parser = argparse.ArgumentParser()
    module.add_arguments(parser)
    output = io.StringIO()
    with mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(text))), \
            contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        status = module.run(parser.parse_args(list(arguments)))
    return status, output.getvalue()
