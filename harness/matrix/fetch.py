# SPDX-License-Identifier: BSD-2-Clause
"""Gets the images of hosts that are not ours: packages of a Debian suite, or a file that the user has.

The cache holds, and nothing else is needed to work without a network:

    images/<sha256>/<name>      an image, under the digest of its content
    records/<request>.json      what a request in a host.yaml got: package, version, digests
    packages/<sha256>.deb       the package it came from
    suites/<suite>-<arch>/      apt's lists of a suite, its own configuration; the system's apt is not touched

Files appear by rename, complete or not at all, so that a run that was killed can simply be run again.
"""
from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from .debian import Suite
from .model import Get, MatrixError
from .unpack import PackError, unpack_image


@dataclass(frozen=True)
class Image:
    """An image that is there. `record`: where it came from, for the results."""
    path: Path
    record: dict[str, str]


class Unavailable(Exception):
    """An image cannot be had; the text is one line that says why."""


def cache_folder() -> Path:
    """$HVABI_CACHE, else hvabi in the user's cache folder."""
    named = os.environ.get("HVABI_CACHE")
    if named:
        return Path(named).absolute()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache").absolute() / "hvabi"


def get_image(get: Get, folder: Path, cache: Path, stop: Callable[[], bool] = lambda: False) -> Image:
    """The image of a `get` in the host.yaml of `folder`. Raises Unavailable."""
    try:
        if get.kind == "file":
            return get_file(get, folder, cache)
        return find_cached(get, cache) or get_package(get, cache, stop)
    except OSError as error:
        raise Unavailable(f"{error.strerror or error}: {error.filename or cache}") from None


def get_file(get: Get, folder: Path, cache: Path) -> Image:
    """A user's own build, if its digest is right: taken where it is, or unpacked into the cache."""
    path = (folder / Path(get.file).expanduser()).resolve()
    if not path.is_file():
        raise Unavailable(f"there is no file {path}: build it, or correct 'file'")
    digest = digest_file(path)
    if digest != get.sha256:
        raise Unavailable(f"{path} has the SHA-256 {digest}, host.yaml says {get.sha256}: correct one of them")
    record = {"file": str(path), "image_sha256": digest}
    if not get.unpack:
        return Image(path, record)
    with scratch(cache) as work:
        plain = unpack(path, get, work)
        record |= {"packed_sha256": digest, "image_sha256": digest_file(plain)}
        image = cache / "images" / record["image_sha256"] / plain.name
        put(plain, image)
    return Image(image, record)


def unpack(packed: Path, get: Get, work: Path) -> Path:
    folder = work / "plain"
    folder.mkdir()
    try:
        return unpack_image(packed, get.unpack, folder)
    except PackError as error:
        raise Unavailable(str(error)) from None


def record_path(get: Get, cache: Path) -> Path:
    """Named after the request, so that another request gets another record."""
    request = json.dumps([get.suite, get.package, get.arch, get.pattern, get.paths, *filter(None, [get.unpack])])
    short = hashlib.sha256(request.encode()).hexdigest()[:12]
    return cache / "records" / f"{get.suite}-{get.package}-{get.arch}-{short}.json"


def find_cached(get: Get, cache: Path) -> Image | None:
    """What an earlier run got, if it is still whole."""
    try:
        record = json.loads(record_path(get, cache).read_text(encoding="utf-8"))
        path = image_path(record, cache)
        whole = path.is_file() and digest_file(path) == record["image_sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Image(path, record) if whole else None


def image_path(record: dict[str, str], cache: Path) -> Path:
    return cache / "images" / record["image_sha256"] / record.get("name", Path(record["path"]).name)


def get_package(get: Get, cache: Path, stop: Callable[[], bool]) -> Image:
    """Download, check the version, unpack, keep the image."""
    suite = Suite(get.suite, get.arch, cache / "suites", stop)
    with locked(cache / "suites" / f"{suite.name}.lock"), scratch(cache) as work:
        found = find_cached(get, cache)     # another run may have been faster
        if found is not None:
            return found
        try:
            package, version = suite.download(get.package, work, lambda version: fits_pattern(get, version))
            check_version(get, version)
            tree = suite.unpack(package, work / "tree")
        except MatrixError as error:
            raise Unavailable(str(error)) from None
        return keep_image(get, version, package, tree, cache, work)


def fits_pattern(get: Get, version: str) -> bool:
    return not get.pattern or fnmatchcase(version, get.pattern)


def check_version(get: Get, version: str) -> None:
    if not fits_pattern(get, version):
        raise Unavailable(f"Debian {get.suite} now has {get.package} {version}, host.yaml asks for {get.pattern}: "
                          "add a version for the newer one, or name a suite that has the older one")


def keep_image(get: Get, version: str, package: Path, tree: Path, cache: Path, work: Path) -> Image:
    found = find_in_tree(tree, get.paths)
    if found is None:
        raise Unavailable(f"{get.package} {version} of Debian {get.suite} has no file {' or '.join(get.paths)}: "
                          f"correct 'path' (dpkg-deb -c {package.name} lists them)")
    plain = unpack(tree / found, get, work)
    record = {"suite": get.suite, "package": get.package, "version": version,
              "architecture": get.arch, "package_sha256": digest_file(package), "path": found, "name": plain.name,
              "image_sha256": digest_file(plain)}
    image = image_path(record, cache)
    put(plain, image)
    put(package, cache / "packages" / f"{record['package_sha256']}.deb")
    write_atomically(record_path(get, cache), json.dumps(record, indent=2) + "\n")
    return Image(image, record)


def find_in_tree(tree: Path, paths: tuple[str, ...]) -> str | None:
    """The first of the paths (or globs) that is a file; a link must not lead out of the tree."""
    for wanted in paths:
        candidates = [tree / wanted] if not re.search(r"[*?\[]", wanted) else sorted(tree.glob(wanted))
        for path in candidates:
            if path.is_file() and path.resolve().is_relative_to(tree.resolve()):
                return path.relative_to(tree).as_posix()
    return None


def digest_file(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def put(source: Path, target: Path) -> None:
    """Copy to `target`, which appears complete."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(source, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def write_atomically(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def scratch(cache: Path) -> Iterator[Path]:
    """A folder in the cache (so that renames stay on one disk) that goes away again."""
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".work-", dir=cache) as name:
        yield Path(name)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """One at a time, also among processes; the lock ends with its holder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield
