# SPDX-License-Identifier: BSD-2-Clause
"""Gets the headers of a source: a package of a distribution, unpacked under build/, or a folder."""
from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from harness.matrix.cache import cache_folder, is_whole, package_path
from harness.matrix.fetch import Unavailable, find_cached, get_image
from harness.matrix.meter import Progress, ignore
from harness.matrix.supervise import run_command

from .data import Source

SECONDS = 300.0


@dataclass(frozen=True)
class Headers:
    """Headers on the disk. `root`: of the package; `label`: what they are, for messages; `include`: folders to search."""
    source: Source
    root: Path
    label: str
    include: tuple[Path, ...]
    record: tuple[tuple[str, str], ...]

    def name_of(self, file: str) -> str:
        """A header as messages call it: without the folder that it was found in."""
        path = Path(os.path.normpath(file))
        for folder in sorted(self.include, key=lambda folder: -len(folder.parts)):
            if path.is_relative_to(folder):
                return path.relative_to(folder).as_posix()
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name


def get_headers(source: Source, build: Path, stop: Callable[[], bool], offline: str = "",
                progress: Progress = ignore) -> Headers:
    """The headers of a source; out of the cache alone if `offline` says why. `progress` gets the bytes of a download. Raises
    Unavailable."""
    if source.get is None:
        root, label, record = source.folder or Path(), source.name, {"folder": str(source.folder)}
        if not root.is_dir():
            raise Unavailable(f"{source.place}: there is no folder {root}")
    else:
        cache = cache_folder()
        image = find_cached(source.get, cache) if offline else get_image(source.get, Path(), cache, stop, progress)
        if image is None:
            raise Unavailable(offline)
        root = unpack(image.record["package_sha256"], build, stop)
        record = {key: image.record[key] for key in ("suite", "package", "version", "package_sha256")}
        label = f"{record['package']} {record['version']} of Debian {record['suite']}"
    include = [path for pattern in source.include for path in ([root] if pattern == "." else sorted(root.glob(pattern)))
               if path.is_dir()]
    if not include:
        raise Unavailable(f"{source.place}: {label} has no folder {' or '.join(source.include)}: correct 'include'")
    return Headers(source, root, label, tuple(include), tuple(record.items()))


def unpack(digest: str, build: Path, stop: Callable[[], bool]) -> Path:
    """The tree of a package in the cache, made once; it appears complete."""
    tree = build / "packages" / digest
    if tree.is_dir():
        return tree
    package = package_path(digest, cache_folder())
    if not is_whole(package, digest):
        raise Unavailable(f"{package} is damaged or gone: remove the folder {package.parents[1] / 'records'}, so that it is "
                          "fetched anew")
    tree.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".work-", dir=tree.parent) as work:
        part = Path(work) / "tree"
        part.mkdir()
        ending, _, errors = run_command(["dpkg-deb", "-x", str(package), str(part)], build, SECONDS, stop,
                                        {**os.environ, "LC_ALL": "C"})
        if not ending.in_order:
            raise Unavailable(f"cannot unpack {package}: {' '.join(errors.split())[:200] or ending.words()}")
        try:
            part.rename(tree)
        except OSError:     # another run was faster
            if not tree.is_dir():
                raise
            shutil.rmtree(part)
    return tree
