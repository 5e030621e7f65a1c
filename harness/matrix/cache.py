# SPDX-License-Identifier: BSD-2-Clause
"""The cache of images: where it is, how files come into it, whole or not at all, and what of it may be believed.

    images/<sha256>/<name>      an image, under the digest of its content
    files/<sha256>/<name>…      further files that a host's build wants, under the digest of their names and digests
    records/<request>.json      what a request in a host.yaml got: package, version, digests
    packages/<sha256>.deb       the package it came from
    suites/<suite>-<arch>/      apt's lists of a suite, its own configuration; the system's apt is not touched

Who can write to it could have written anything: nothing in it chooses a path, and digests are compared before each use.
"""
from __future__ import annotations

import fcntl
import hashlib
import json
import os
import pwd
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.files import write_atomically

from .model import MatrixError

Record = dict[str, str]
SHA256 = re.compile(r"[0-9a-f]{64}")
NAME = re.compile(r"(?!\.)[A-Za-z0-9.+~@_-]{1,200}")
MOST_RECORD = 1 << 16
KEYS = frozenset(("suite", "package", "version", "architecture", "package_sha256", "path", "image_sha256"))
SCRATCH = ".hvabi-work-"
POLL = 0.05


class Interrupted(Exception):
    """It was asked to stop while it waited."""


def cache_folder() -> Path:
    """$HVABI_CACHE, else hvabi in the user's cache folder."""
    named = os.environ.get("HVABI_CACHE")
    if not named:
        base = os.environ.get("XDG_CACHE_HOME", "")     # by its specification, one that is not absolute does not count
        return (Path(base) if base.startswith("/") else home_folder() / ".cache") / "hvabi"
    if not named.startswith("/"):
        raise MatrixError(f"HVABI_CACHE is '{named}', another folder wherever it is used: write the whole path, from /")
    return Path(named)


def home_folder() -> Path:
    try:
        return Path(os.environ.get("HOME") or pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        raise MatrixError("this user has no home folder: set HVABI_CACHE to a folder for downloads") from None


def read_record(file: Path) -> Record | None:
    """A record as `write_record` writes them; None if there is none, or one that says what no record says."""
    try:
        if not file.is_file() or file.stat().st_size > MOST_RECORD:
            return None
        record = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return record if is_record(record) else None


def is_record(record: object) -> bool:
    if not isinstance(record, dict) or not KEYS <= record.keys():
        return False
    if not all(isinstance(value, str) and value.isprintable() for value in record.values()):
        return False
    digests = [value for key, value in record.items() if key.endswith("sha256")]
    return all(SHA256.fullmatch(digest) for digest in digests) and NAME.fullmatch(image_name(record)) is not None


def image_name(record: Record) -> str:
    """Records from before images were unpacked have only a path."""
    return record.get("name", record["path"].rpartition("/")[2])


def safe_name(name: str) -> str:
    """A file's name as the cache keeps it: no character of it means anything to whoever is given the path."""
    return re.sub(r"[^A-Za-z0-9.+~@_-]", "_", name).lstrip(".")[:200] or "image"


def image_path(record: Record, cache: Path) -> Path:
    return cache / "images" / record["image_sha256"] / image_name(record)


def files_path(record: Record, cache: Path) -> Path:
    return cache / "files" / record["files_sha256"]


def package_path(digest: str, cache: Path) -> Path:
    return cache / "packages" / f"{digest}.deb"


def write_record(file: Path, record: Record) -> None:
    write_atomically(file, json.dumps(record, indent=2) + "\n")


def digest_file(path: Path) -> str:
    """Of a regular file; reading anything else may never end."""
    if not path.is_file():
        raise FileNotFoundError(2, "no regular file", str(path))
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def digest_folder(folder: Path) -> str:
    """Of the files' names and digests."""
    lines = [f"{digest_file(file)}  {file.name}\n" for file in sorted(folder.iterdir())]
    return hashlib.sha256("".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def is_whole(path: Path, digest: str) -> bool:
    try:
        return digest_file(path) == digest
    except OSError:
        return False


def is_whole_folder(folder: Path, digest: str) -> bool:
    try:
        return digest_folder(folder) == digest
    except OSError:
        return False


def put(source: Path, target: Path, work: Path) -> None:
    """Copy to `target`, which appears complete; `work` is a folder on the same disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = work / f"part-{threading.get_ident()}"
    shutil.copyfile(source, part)
    part.replace(target)


@contextmanager
def scratch(cache: Path) -> Iterator[Path]:
    """A folder in the cache (so that renames stay on one disk) that goes away again. One that a run left behind which
    was killed goes, too: its lock is free."""
    cache.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        with hold_folder(cache, wait=True):
            for old in cache.glob(f"{SCRATCH}*"):
                with hold_folder(old) as free:
                    if free:
                        shutil.rmtree(old, ignore_errors=True)
            work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=SCRATCH, dir=cache, ignore_cleanup_errors=True)))
            stack.enter_context(hold_folder(work))
        yield work


@contextmanager
def hold_folder(folder: Path, wait: bool = False) -> Iterator[bool]:
    """Whether the folder's lock could be had, at once or after a `wait`; it ends with its holder."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        yield False
        return
    try:
        if wait:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield wait or try_lock(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def locked(path: Path, stop: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """One at a time, also among processes; the lock ends with its holder. Raises Interrupted if `stop` says so first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        while not try_lock(descriptor):
            if stop():
                raise Interrupted
            time.sleep(POLL)
        yield
    finally:
        os.close(descriptor)


def try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
