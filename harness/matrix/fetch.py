# SPDX-License-Identifier: BSD-2-Clause
"""Gets the images of hosts that are not ours: packages of a Debian suite, or a file that the user has.

What was fetched is in a cache (cache.py), and nothing else is needed to work without a network. Files appear by rename,
complete or not at all, so that a run that was killed can simply be run again.
"""
from __future__ import annotations

import errno
import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from generator.printable import printable

from .cache import (Interrupted, Record, digest_file, digest_folder, files_path, image_path, is_whole,
                    is_whole_folder, locked, package_path, put, read_record, safe_name, scratch, write_record)
from .debian import Package, Suite, is_glob
from .folders import real_path
from .libraries import pack_program
from .meter import Meter, Progress, ignore
from .model import Get, MatrixError
from .unpack import PackError, unpack_image

Stop = Callable[[], bool]


@dataclass(frozen=True)
class Image:
    """An image that is there. `record`: where it came from, for the results. `files`: the folder of the other files."""
    path: Path
    record: dict[str, str]
    files: Path | None = None


class Unavailable(Exception):
    """An image cannot be had; the text is one line that says why."""

    def __init__(self, why: str) -> None:
        super().__init__(printable(why))


def get_image(get: Get, folder: Path, cache: Path, stop: Stop = lambda: False, progress: Progress = ignore) -> Image:
    """The image of a `get` in the host.yaml of `folder`. Raises Unavailable. `progress` gets the bytes of a download."""
    try:
        if get.kind == "archive":
            return get_archived(get)
        if get.kind == "file":
            return get_file(get, folder, cache)
        return find_cached(get, cache) or get_package(get, cache, stop, Meter(progress))
    except Interrupted:
        raise Unavailable("interrupted") from None
    except MatrixError as error:
        raise Unavailable(str(error)) from None
    except OSError as error:
        raise Unavailable(explain(error, cache)) from None


def explain(error: OSError, cache: Path) -> str:
    """One line, with what to do about it."""
    place = Path(str(error.filename or cache))
    why = error.strerror or str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"the disk of the cache {cache} is full: free some space, or set HVABI_CACHE"
    if place == cache or place.is_relative_to(cache) or cache.is_relative_to(place):
        return f"the cache {cache} cannot be used: {why}: set HVABI_CACHE to a folder of your own"
    return f"{why}: {place}"


def get_file(get: Get, folder: Path, cache: Path) -> Image:
    """A user's own build, if its digest is right: taken where it is, or unpacked into the cache."""
    try:
        path = real_path(folder / Path(get.file).expanduser())
    except RuntimeError:
        raise Unavailable(f"'{get.file}' is of no user that there is: correct 'file'") from None
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
        image = cache / "images" / record["image_sha256"] / safe_name(plain.name)
        put(plain, image, work)
    return Image(image, record)


def get_archived(get: Get) -> Image:
    """An image of the archive, taken where it is."""
    path = Path(get.file)
    if get.reason:
        raise Unavailable(get.reason)
    if not is_whole(path, get.sha256):
        raise Unavailable(f"{path} {'has not the digest that was archived' if path.exists() else 'is not in the archive'}: "
                          "run 'hvabi archive', which says more")
    return Image(path, {"archived": str(path), "image_sha256": get.sha256})


def unpack(packed: Path, get: Get, work: Path) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="plain-", dir=work))
    try:
        return unpack_image(packed, get.unpack, folder)
    except PackError as error:
        raise Unavailable(str(error)) from None


def record_path(get: Get, cache: Path) -> Path:
    """Named after the request, so that another request gets another record."""
    more = filter(None, [get.unpack, get.files_package, get.files, get.libraries, get.files_suite, get.files_arch, get.files_pattern])
    request = json.dumps([get.suite, get.package, get.arch, get.pattern, get.paths, *more])
    short = hashlib.sha256(request.encode()).hexdigest()[:12]
    package = re.sub(r"[^A-Za-z0-9+.-]", "_", get.package)
    return cache / "records" / f"{get.suite}-{package}-{get.arch}-{short}.json"


def recall(get: Get, cache: Path) -> Record | None:
    """What the cache says that an earlier run got, if it fits the request."""
    record = read_record(record_path(get, cache))
    fits = record is not None and (record["suite"], record["architecture"]) == (get.suite, get.arch) \
        and fits_pattern(get, record["version"]) and bool(get.files) == ("files_sha256" in record) \
        and fnmatchcase(record["package"], get.package) and get.libraries == ("libraries" in record) \
        and (not get.files or fnmatchcase(record.get("files_package", ""), get.files_package or get.package)) \
        and bool(get.files_arch) == ("files_version" in record) \
        and (not get.files_pattern or fnmatchcase(record["files_version"], get.files_pattern))
    return record if fits else None


def find_cached(get: Get, cache: Path) -> Image | None:
    """What an earlier run got, if it is still whole."""
    record = recall(get, cache)
    if record is None or not is_whole(path := image_path(record, cache), record["image_sha256"]):
        return None
    files = files_path(record, cache) if get.files else None
    return Image(path, record, files) if files is None or is_whole_folder(files, record["files_sha256"]) else None


def get_package(get: Get, cache: Path, stop: Stop, meter: Meter) -> Image:
    """Download, check the version, unpack, keep the image. What is damaged comes from the package that the cache has."""
    suite = Suite(get.suite, get.arch, cache / "suites", stop, meter)
    with locked(cache / "suites" / f"{suite.name}.lock", stop), scratch(cache) as work:
        found = find_cached(get, cache)     # another run may have been faster
        if found is not None:
            return found
        old = recall(get, cache)
        restored = restore(suite, get, old, cache, work) if old else None
        if restored is not None:
            return restored
        try:
            main = download(suite, get, get.package, work, "tree")
            more = download_more(suite, get, cache, work) if get.files_package else main
        except MatrixError as error:
            raise Unavailable(f"{error}; what the cache has of it is damaged" if old else str(error)) from None
        if more[0].version != main[0].version and not get.files_arch:
            raise Unavailable(f"Debian {get.suite} has {main[0].name} {main[0].version} and {more[0].name} "
                              f"{more[0].version}, which do not belong together: try again later")
        needs = get_needs(suite, main, work) if get.libraries else []
        return keep(get, main, more, cache, work, needs)


def get_needs(suite: Suite, main: tuple[Package, Path], work: Path) -> list[str]:
    """What a package needs, unpacked into its tree; the names of the files, which have the versions."""
    folder = work / "needs"
    folder.mkdir()
    try:
        files = suite.download_needs(main[0].name, folder)
        for file in files:
            if file.name != main[0].file.name:
                suite.unpack_into(file, main[1])
    except MatrixError as error:
        raise Unavailable(str(error)) from None
    return [file.name for file in files]


def restore(suite: Suite, get: Get, record: Record, cache: Path, work: Path) -> Image | None:
    """The image again, from the packages in the cache if they are whole. Those of libraries are not kept: the image is."""
    if get.libraries:
        return None

    def unpacked(prefix: str) -> tuple[Package, Path]:
        digest = record[f"{prefix}package_sha256"]
        file = work / f"{prefix}old.deb"
        shutil.copyfile(package_path(digest, cache), file)
        if digest_file(file) != digest:
            raise Unavailable("damaged")
        version = record[f"{prefix}version" if f"{prefix}version" in record else "version"]
        return Package(record[f"{prefix}package"], file, version), suite.unpack(file, work / f"{prefix}old")

    try:
        main = unpacked("")
        return keep(get, main, unpacked("files_") if get.files_package else main, cache, work)
    except (OSError, KeyError, MatrixError, Unavailable):
        return None


def download(suite: Suite, get: Get, package: str, work: Path, name: str) -> tuple[Package, Path]:
    """A package, and what is in it."""
    found = suite.download(package, work, lambda version: fits_pattern(get, version))
    check_version(get, found)
    return found, suite.unpack(found.file, work / name)


def download_more(suite: Suite, get: Get, cache: Path, work: Path) -> tuple[Package, Path]:
    """The package of `files`: of the same suite, or one that has nothing to do with the first."""
    if not get.files_arch:
        return download(suite, get, get.files_package, work, "more")
    own = replace(get, suite=get.files_suite, pattern=get.files_pattern)
    other = Suite(get.files_suite, get.files_arch, suite.folder, suite.stop, suite.meter)
    if other.name == suite.name:
        return download(other, own, get.files_package, work, "more")
    with locked(cache / "suites" / f"{other.name}.lock", suite.stop):
        return download(other, own, get.files_package, work, "more")


def fits_pattern(get: Get, version: str) -> bool:
    return not get.pattern or fnmatchcase(version, get.pattern)


def check_version(get: Get, package: Package) -> None:
    if not fits_pattern(get, package.version):
        raise Unavailable(f"Debian {get.suite} now has {package.name} {package.version}, host.yaml asks for "
                          f"{get.pattern}: add a version for the newer one, or name a suite that has the older one")


def keep(get: Get, main: tuple[Package, Path], more: tuple[Package, Path], cache: Path, work: Path, needs: list[str] | None = None) -> Image:
    """Put what is wanted of the packages into the cache, the record last."""
    package, tree = main
    found = find_wanted(get, package, tree, get.paths, "path")
    plain = unpack(tree / found, get, work)
    if get.libraries:
        plain = work / f"{Path(found).name}.tar"
        pack_program(tree, found, plain)
    digests = {"package_sha256": digest_file(package.file), "image_sha256": digest_file(plain)}
    record = {"suite": get.suite, "package": package.name, "version": package.version,
              "architecture": get.arch, "path": found, "name": safe_name(plain.name), **digests}
    put(package.file, package_path(record["package_sha256"], cache), work)
    image = image_path(record, cache)
    put(plain, image, work)
    if get.libraries:
        record["libraries"] = " ".join(needs or ())
    if get.files:
        record |= keep_files(get, more, cache, work)
    write_record(record_path(get, cache), record)
    return Image(image, record, files_path(record, cache) if get.files else None)


def keep_files(get: Get, source: tuple[Package, Path], cache: Path, work: Path) -> dict[str, str]:
    package, tree = source
    folder = Path(tempfile.mkdtemp(prefix="files-", dir=work))
    folder.chmod(0o755)
    for path in get.files:
        found = find_wanted(get if not get.files_suite else replace(get, suite=get.files_suite), package, tree, (path,), "files")
        if (folder / Path(found).name).exists():
            raise Unavailable(f"'files' names two files that are called {Path(found).name}: keep one")
        shutil.copyfile(tree / found, folder / Path(found).name)
    record = {"files_package": package.name, "files_package_sha256": digest_file(package.file),
              "files_sha256": digest_folder(folder)}
    if get.files_arch:
        record["files_version"] = package.version
    put(package.file, package_path(record["files_package_sha256"], cache), work)
    target = files_path(record, cache)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not is_whole_folder(target, record["files_sha256"]):
        if target.exists():
            target.replace(work / f"{folder.name}-damaged")
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
