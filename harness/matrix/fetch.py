# SPDX-License-Identifier: BSD-2-Clause
"""Gets the images of hosts that are not ours: packages of a Debian suite, or a file that the user has.

The cache holds, and nothing else is needed to work without a network:

    images/<sha256>/<name>      an image, under the digest of its content
    files/<sha256>/<name>…      further files that a host's build wants, under the digest of their names and digests
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

from .debian import Package, Suite, is_glob
from .model import Get, MatrixError
from .unpack import PackError, unpack_image


@dataclass(frozen=True)
class Image:
    """An image that is there. `record`: where it came from, for the results. `files`: the folder of the other files."""
    path: Path
    record: dict[str, str]
    files: Path | None = None


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
    more = filter(None, [get.unpack, get.files_package, get.files])
    request = json.dumps([get.suite, get.package, get.arch, get.pattern, get.paths, *more])
    short = hashlib.sha256(request.encode()).hexdigest()[:12]
    package = re.sub(r"[^A-Za-z0-9+.-]", "_", get.package)
    return cache / "records" / f"{get.suite}-{package}-{get.arch}-{short}.json"


def find_cached(get: Get, cache: Path) -> Image | None:
    """What an earlier run got, if it is still whole."""
    try:
        record = json.loads(record_path(get, cache).read_text(encoding="utf-8"))
        path = image_path(record, cache)
        whole = path.is_file() and digest_file(path) == record["image_sha256"]
        files = files_path(record, cache) if get.files else None
        whole = whole and (files is None or digest_folder(files) == record["files_sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Image(path, record, files) if whole else None


def image_path(record: dict[str, str], cache: Path) -> Path:
    return cache / "images" / record["image_sha256"] / record.get("name", Path(record["path"]).name)


def files_path(record: dict[str, str], cache: Path) -> Path:
    return cache / "files" / record["files_sha256"]


def get_package(get: Get, cache: Path, stop: Callable[[], bool]) -> Image:
    """Download, check the version, unpack, keep the image."""
    suite = Suite(get.suite, get.arch, cache / "suites", stop)
    with locked(cache / "suites" / f"{suite.name}.lock"), scratch(cache) as work:
        found = find_cached(get, cache)     # another run may have been faster
        if found is not None:
            return found
        try:
            main = download(suite, get, get.package, work, "tree")
            more = download(suite, get, get.files_package, work, "more") if get.files_package else main
        except MatrixError as error:
            raise Unavailable(str(error)) from None
        if more[0].version != main[0].version:
            raise Unavailable(f"Debian {get.suite} has {main[0].name} {main[0].version} and {more[0].name} "
                              f"{more[0].version}, which do not belong together: try again later")
        return keep(get, main, more, cache, work)


def download(suite: Suite, get: Get, package: str, work: Path, name: str) -> tuple[Package, Path]:
    """A package, and what is in it."""
    found = suite.download(package, work, lambda version: fits_pattern(get, version))
    check_version(get, found)
    return found, suite.unpack(found.file, work / name)


def fits_pattern(get: Get, version: str) -> bool:
    return not get.pattern or fnmatchcase(version, get.pattern)


def check_version(get: Get, package: Package) -> None:
    if not fits_pattern(get, package.version):
        raise Unavailable(f"Debian {get.suite} now has {package.name} {package.version}, host.yaml asks for "
                          f"{get.pattern}: add a version for the newer one, or name a suite that has the older one")


def keep(get: Get, main: tuple[Package, Path], more: tuple[Package, Path], cache: Path, work: Path) -> Image:
    """Put what is wanted of the packages into the cache, the record last."""
    package, tree = main
    found = find_wanted(get, package, tree, get.paths, "path")
    plain = unpack(tree / found, get, work)
    record = {"suite": get.suite, "package": package.name, "version": package.version,
              "architecture": get.arch, "package_sha256": digest_file(package.file), "path": found, "name": plain.name,
              "image_sha256": digest_file(plain)}
    put(package.file, cache / "packages" / f"{record['package_sha256']}.deb")
    image = image_path(record, cache)
    put(plain, image)
    if get.files:
        record |= keep_files(get, more, cache, work)
    write_atomically(record_path(get, cache), json.dumps(record, indent=2) + "\n")
    return Image(image, record, files_path(record, cache) if get.files else None)


def keep_files(get: Get, source: tuple[Package, Path], cache: Path, work: Path) -> dict[str, str]:
    package, tree = source
    folder = work / "files"
    folder.mkdir()
    for path in get.files:
        found = find_wanted(get, package, tree, (path,), "files")
        shutil.copyfile(tree / found, folder / Path(found).name)
    record = {"files_package": package.name, "files_package_sha256": digest_file(package.file),
              "files_sha256": digest_folder(folder)}
    put(package.file, cache / "packages" / f"{record['files_package_sha256']}.deb")
    target = files_path(record, cache)
    if target.is_dir() and digest_folder(target) != record["files_sha256"]:
        shutil.rmtree(target)
    if not target.is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        folder.replace(target)
    return record


def find_wanted(get: Get, package: Package, tree: Path, paths: tuple[str, ...], key: str) -> str:
    found = find_in_tree(tree, paths)
    if found is None:
        raise Unavailable(f"{package.name} {package.version} of Debian {get.suite} has no file {' or '.join(paths)}: "
                          f"correct '{key}' (dpkg-deb -c {package.file.name} lists them)")
    return found


def find_in_tree(tree: Path, paths: tuple[str, ...]) -> str | None:
    """The first of the paths (or globs) that is a file; a link must not lead out of the tree."""
    for wanted in paths:
        candidates = sorted(tree.glob(wanted)) if is_glob(wanted) else [tree / wanted]
        for path in candidates:
            if path.is_file() and path.resolve().is_relative_to(tree.resolve()):
                return path.relative_to(tree).as_posix()
    return None


def digest_file(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def digest_folder(folder: Path) -> str:
    """Of the files' names and digests."""
    lines = [f"{digest_file(file)}  {file.name}\n" for file in sorted(folder.iterdir())]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


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
