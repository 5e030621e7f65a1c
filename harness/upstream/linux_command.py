# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi check-upstream --linux DIR`: headers that Linux once had, out of a clone of it, against the releases that they prove."""
from __future__ import annotations

import argparse
import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.diff.sources import Sources
from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.printable import printable
from harness.matrix.folders import real_path
from harness.matrix.model import MatrixError
from harness.matrix.supervise import Ending, Interrupts, Task, run_tasks

from .compiler import find_compiler
from .header import HeaderCheck, Request
from .header_command import as_lines, exit_status
from .header_map import HeaderMap

HERE = Path(__file__).parent
HISTORY = HERE / "linux" / "history.yaml"
STAND_INS = (HERE / "shims-linux", HERE / "shims")
ARCH = "i386"       # all that is here is of it alone
GIT_SECONDS = 60.0
MOST_OUTPUT = 1 << 22


@dataclass(frozen=True)
class File:
    """`path`: in Linux; `name`: by which headers include it; `sha256`: of what was compared before."""
    path: str
    name: str
    sha256: str


@dataclass(frozen=True)
class Proof:
    """The first of `files`, as it was at `tag`, is compared with a release; the others are what it includes."""
    abi: str
    release: str
    tag: str
    files: tuple[File, ...]


def read_history() -> list[Proof]:
    data = yaml.safe_load(HISTORY.read_text(encoding="utf-8"))
    return [Proof(abi, item["release"], item["tag"], tuple(File(one["path"], one["as"], one["sha256"]) for one in item["files"]))
            for abi, items in data.items() for item in items]


def run_linux(arguments: argparse.Namespace) -> int:
    """The worst status of all: 1 a difference, or a file that is not the one that was compared before; 3 a file cannot be had."""
    for name in ("json", "unclaimed", "header", "abi", "map", "include", "define", "arch", "missing"):
        if getattr(arguments, name):
            option = {"include": "-I", "define": "-D"}.get(name, f"--{name}")
            raise MatrixError(f"--linux and {option} do not go together", USAGE)
    proofs = read_history()
    known = list(dict.fromkeys(proof.abi for proof in proofs))
    for name in arguments.specs:
        if name not in known:
            raise MatrixError(f"Linux never had headers of {name} that are known here: there are {' and '.join(known)}", USAGE)
    if not arguments.linux.is_dir():
        raise MatrixError(f"{arguments.linux}: there is no such folder: --linux names a clone of Linux", USAGE)
    if ask_git(arguments.linux, "rev-parse", "--git-dir")[0]:
        raise MatrixError(f"{arguments.linux} is no clone: --linux names a clone of Linux with its tags", USAGE)
    statuses = []
    with Interrupts() as interrupts:
        for proof in proofs:
            if not arguments.specs or proof.abi in arguments.specs:
                statuses.append(prove(proof, arguments, interrupts.wanted))
            if interrupts.hit:
                raise KeyboardInterrupt
    return FINDINGS if FINDINGS in statuses else INCOMPLETE if INCOMPLETE in statuses else CLEAN


def prove(proof: Proof, arguments: argparse.Namespace, stop) -> int:
    label = f"{proof.files[0].path} of {proof.tag}"
    with tempfile.TemporaryDirectory(prefix="hvabi-") as name:
        folder = Path(name)
        strange = []
        for file in proof.files:
            data = show(arguments.linux, proof.tag, file.path)
            if isinstance(data, str):
                print(printable(f"{label} against {proof.abi} {proof.release}: not proven, unavailable: {data}"))
                return INCOMPLETE
            target = folder / "include" / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            if hashlib.sha256(data).hexdigest() != file.sha256:
                strange.append(f"{file.path} of {proof.tag} is not the file that was compared before: SHA-256 "
                               f"{hashlib.sha256(data).hexdigest()}, {HISTORY.name} has {file.sha256}")
        side = Sources(real_path(arguments.root)).open(f"{proof.abi}@{proof.release}")
        assert side.spec is not None
        header = folder / "include" / "compared.h"      # some need types and do not say so
        header.write_text(f"#include <linux/types.h>\n#include <linux/init.h>\n#include <{proof.files[0].name}>\n", encoding="utf-8")
        request = Request(header, (folder / "include", *STAND_INS), (), (ARCH,), find_compiler(arguments.cc))
        work = folder / "work"
        work.mkdir()
        try:
            report = HeaderCheck(request, side.spec, side.abi, None, HeaderMap(), work, stop).run()
        except MatrixError as error:
            print(printable(f"{label} against {side.name}: not proven: {error}".replace(f"{folder}/include/", "")))
            return error.code
    lines = [line for line in as_lines(report, Path(label), side.name, False) if not line.startswith("note: not there: ")]
    print("\n".join(printable(line.replace(f"{folder}/include/", "")) for line in (*strange, *lines)))
    return FINDINGS if strange else exit_status(report)


def show(clone: Path, tag: str, path: str) -> bytes | str:
    """A file of the clone with LF at the ends of lines, or why there is none."""
    if ask_git(clone, "rev-parse", "--verify", "--quiet", f"{tag}^{{commit}}")[0]:
        return f"the clone has no tag {tag} (git fetch --tags)"
    why, text = ask_git(clone, "show", f"{tag}:{path}")
    return why or text.replace(b"\r\n", b"\n")


def ask_git(clone: Path, *arguments: str) -> tuple[str, bytes]:
    """Why git does not answer, "" if it does; and what it says."""
    ended: list[Ending] = []
    output, errors = bytearray(), bytearray()
    command = ["git", "-C", str(clone), *arguments]
    run_tasks([Task(command, Path.cwd(), GIT_SECONDS, MOST_OUTPUT, ended.append, output.extend, errors.extend)], 1, lambda: False)
    if ended and ended[0].reason == "exited" and not ended[0].status:
        return "", bytes(output)
    lines = errors.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ended[0].words() if ended else "git was stopped", b""
