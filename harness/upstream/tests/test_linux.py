# SPDX-License-Identifier: BSD-2-Clause
"""check-upstream --linux: headers out of a clone of Linux, by tag. The clone here has a header of our own in their place."""
from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from generator.tests.in_process import hvabi
from harness.upstream import linux_command
from harness.upstream.linux_command import File, Proof, read_history

HEADER = b"#define LHCALL_FLUSH_ASYNC 0\r\n#define LHCALL_HALT 10\r\nu32 nothing(void);\r\n"
SAME = HEADER.replace(b"\r\n", b"\n")


def git(clone: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(clone), "-c", "user.name=x", "-c", "user.email=x@x.invalid", *arguments], check=True, capture_output=True)


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "linux"
    (folder / "include").mkdir(parents=True)
    git(folder, "init", "-q")
    for tag, text in (("v1", HEADER), ("v2", HEADER.replace(b"10", b"11")), ("v3", b"#error\n")):
        (folder / "include" / "own.h").write_bytes(text)
        git(folder, "add", "-A")
        git(folder, "commit", "-qm", tag)
        git(folder, "tag", tag)
    monkeypatch.setattr(linux_command, "read_history", lambda: proofs("v1"))
    return folder


def proofs(tag: str, digest: str = hashlib.sha256(SAME).hexdigest(), path: str = "include/own.h") -> list[Proof]:
    return [Proof("lguest", "4.4", tag, (File(path, "own.h", digest),))]


def test_a_header_of_a_tag_is_compared(clone: Path) -> None:
    done = hvabi("check-upstream", "--linux", str(clone), "lguest")
    assert (done.status, done.output) == (
        0, "include/own.h of v1 against lguest 4.4 on i386: no difference; 2 constants and 0 sizes and offsets agree\n"), done.errors


def test_another_file_and_another_number(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linux_command, "read_history", lambda: proofs("v2"))
    done = hvabi("check-upstream", "--linux", str(clone))
    assert done.status == 1
    first, second, last = done.output.splitlines()
    assert first.startswith("include/own.h of v2 is not the file that was compared before: SHA-256 ")
    assert second.startswith("own.h:2: LHCALL_HALT is 11, and 10 in lguest 4.4 (lhcall.halt, ")
    assert last.endswith("1 difference; 1 constant and 0 sizes and offsets agree")


@pytest.mark.parametrize("tag,path,why", [("v9", "include/own.h", "not proven, unavailable: the clone has no tag v9 (git fetch --tags)"),
                                          ("v1", "include/none.h", "not proven, unavailable: fatal: path 'include/none.h' "),
                                          ("v3", "include/own.h", "not proven: the header does not compile for i386: own.h:1: ")])
def test_what_cannot_be_had_is_not_proven(clone: Path, monkeypatch: pytest.MonkeyPatch, tag: str, path: str, why: str) -> None:
    monkeypatch.setattr(linux_command, "read_history", lambda: proofs(tag, path=path))
    done = hvabi("check-upstream", "--linux", str(clone))
    assert (done.status, done.output.count("\n"), done.errors) == (3, 1, "")
    assert why in done.output


def test_wrong_usage(clone: Path, tmp_path: Path) -> None:
    done = hvabi("check-upstream", "--linux", str(clone), "xen")
    assert (done.status, done.errors) == (2, "hvabi check-upstream: Linux never had headers of xen that are known here: there are lguest\n")
    done = hvabi("check-upstream", "--linux", str(tmp_path / "none"))
    assert (done.status, done.errors.count("\n")) == (2, 1)
    (tmp_path / "plain").mkdir()
    done = hvabi("check-upstream", "--linux", str(tmp_path / "plain"))
    assert (done.status, done.output) == (2, "")
    assert done.errors == f"hvabi check-upstream: {tmp_path}/plain is no clone: --linux names a clone of Linux with its tags\n"


@pytest.mark.parametrize("option", [["--json"], ["--unclaimed"], ["--header", "x.h"], ["--abi", "lguest@4.4"], ["-I", "x"], ["--arch", "i386"]])
def test_options_that_would_say_nothing(clone: Path, option: list[str]) -> None:
    done = hvabi("check-upstream", "--linux", str(clone), *option)
    assert (done.status, done.output, done.errors) == (2, "", f"hvabi check-upstream: --linux and {option[0]} do not go together\n")


def test_headers_that_only_a_clone_has() -> None:
    """Who asks for them without a clone learns which option they need."""
    done = hvabi("check-upstream", "lguest")
    assert (done.status, done.errors) == (2, "hvabi check-upstream: no distribution has headers of lguest: --linux DIR takes them out of a clone of Linux\n")


def test_the_history_is_whole() -> None:
    """Each release of lguest that Linux was released with; of each file a digest."""
    found = read_history()
    assert {proof.release for proof in found if proof.abi == "lguest"} == {"2.623", "2.624", "2.627", "2.630", "2.632", "2.636", "3.1", "4.4"}
    assert {proof.abi for proof in found} == {"lguest", "vmirom"}
    assert all(len(file.sha256) == 64 and file.path.endswith(file.name.rpartition("/")[2]) for proof in found for file in proof.files)
