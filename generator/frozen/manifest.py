# SPDX-License-Identifier: BSD-2-Clause
"""The manifest of a release: which images of it are in the archive, with digests and where they came from.

ci/frozen/<abi>/<release>.yaml, one line an image, fit for git; the images are not. Whatever lies in an archive is believed
only as far as its digest is the manifest's, and every path into an archive is made here, of words that were checked.
"""
from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.problem import Problem, SpecError
from generator.lang.yaml_tree import FileKind, read_tree

SCHEMA = "hvabi-frozen/1"
RULE = "archive"
FOLDER = Path("ci") / "frozen"
KIND = FileKind("the archive of a release", most=1 << 20)
NAME, ARCH, VERSION = r"[a-z][a-z0-9-]{0,63}", r"[a-z][a-z0-9_]{0,31}", r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}"
WORD, SHA256, DATE = r"[A-Za-z0-9+._-]{0,32}", r"[0-9a-f]{64}", r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
LARGEST = 256 << 20
SHOWN = 16      # digits of a digest in a file's name


@dataclass(frozen=True)
class Blob:
    """Bytes in the archive."""
    sha256: str
    size: int


@dataclass(frozen=True)
class Image:
    """A build of a guest or a host. `version`: of a host, "" of a guest, whose version is the release. `kind`: machine or
    process. `compiler`: the guest's name for it. `built_with`: what the compiler calls itself. `record`: what has to be
    known to run it (harness/frozen/record.py)."""
    side: str
    name: str
    version: str
    arch: str
    kind: str
    compiler: str
    image: Blob
    record: Blob
    built_with: str

    @property
    def key(self) -> tuple[str, ...]:
        return self.side, self.name, self.version, self.arch, self.kind, self.compiler

    @property
    def label(self) -> str:
        """For people, and the name of its files; no two images of a release share one."""
        name = f"{self.name}@{self.version}" if self.version else self.name
        return "-".join(filter(None, (name, self.arch, "" if self.kind == "machine" else self.kind, self.compiler)))


@dataclass(frozen=True)
class Manifest:
    """`text`: of the release with its tests, in the language of specs. `revision`: of the sources, with a + if they had
    changes of their own, "" if nobody knows. `where`: the file as messages name it."""
    abi: str
    release: str
    spec_hash: str
    revision: str
    date: str
    text: Blob
    images: tuple[Image, ...]
    where: str = ""

    def files(self) -> Iterator[tuple[str, Blob]]:
        """All that has to be in the archive, by names relative to it."""
        yield self.text_file, self.text
        for image in self.images:
            yield self.image_file(image), image.image
            yield self.record_file(image), image.record

    @property
    def text_file(self) -> str:
        return f"{self.abi}/{self.release}/text-{self.text.sha256[:SHOWN]}.yaml"

    def image_file(self, image: Image) -> str:
        suffix = "elf" if image.side == "guest" else "host"
        return f"{self.abi}/{self.release}/{image.label}-{image.image.sha256[:SHOWN]}.{suffix}"

    def record_file(self, image: Image) -> str:
        return f"{self.abi}/{self.release}/{image.label}-{image.record.sha256[:SHOWN]}.json"


def manifest_path(root: Path, abi: str, release: str) -> Path:
    return root / FOLDER / abi / f"{release}.yaml"


def find_manifest(root: Path, abi: str, release: str) -> Manifest | None:
    """None if nothing of the release was archived. Raises SpecError."""
    path = manifest_path(root, abi, release)
    return read_manifest(path, root) if os.path.lexists(path) else None


def list_manifests(root: Path, abi: str) -> list[Manifest]:
    """Of an ABI, in the order of the files' names. Raises SpecError."""
    folder = root / FOLDER / abi
    if not folder.is_dir():
        return []
    return [read_manifest(path, root) for path in sorted(folder.glob("*.yaml")) if not path.name.startswith(".")]


def list_archived(root: Path) -> list[str]:
    """ABIs of which something was archived."""
    folder = root / FOLDER
    return sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def write_text(manifest: Manifest) -> str:
    """The same bytes for the same content."""
    lines = ["# SPDX-License-Identifier: BSD-2-Clause",
             f"# Written by `hvabi archive`: what is in the archive of {manifest.abi} {manifest.release}. Never edit this file.",
             f"schema: {SCHEMA}", f"abi: {manifest.abi}", f'release: "{manifest.release}"',
             f'spec_hash: "{manifest.spec_hash}"', f'revision: "{manifest.revision}"', f'date: "{manifest.date}"',
             f"text: {show_blob(manifest.text)}"]
    for side in ("guest", "host"):
        images = sorted((image for image in manifest.images if image.side == side), key=lambda image: image.key)
        lines += [f"{side}s:", *map(show_image, images)] if images else [f"{side}s: []"]
    return "\n".join(lines) + "\n"


def show_image(image: Image) -> str:
    version = f', version: "{image.version}"' if image.version else ""
    return (f"  - {{{image.side}: {image.name}{version}, arch: {image.arch}, kind: {image.kind}, "
            f'compiler: "{image.compiler}",\n     image: {show_blob(image.image)},\n     record: {show_blob(image.record)},\n'
            f"     built_with: {json.dumps(image.built_with)}}}")


def show_blob(blob: Blob) -> str:
    return f'{{sha256: "{blob.sha256}", size: {blob.size}}}'


def read_manifest(path: Path, root: Path) -> Manifest:
    """Raises SpecError: one line that says where."""
    where = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
    return Reader(read_tree(path, where, KIND), where).manifest(path)


class Reader:
    """Takes a tree apart. What is wrong ends it: nobody writes these files by hand."""

    def __init__(self, tree: Map, where: str) -> None:
        self._tree, self._where = tree, where

    def manifest(self, path: Path) -> Manifest:
        tree = self._tree
        self.keys(tree, ("schema", "abi", "release", "spec_hash", "revision", "date", "text", "guests", "hosts"))
        if tree["schema"] != SCHEMA:
            self.fail(tree.locate("schema"), f"the schema is not {SCHEMA}: use the hvabi that wrote this file")
        images = (*self.images("guest"), *self.images("host"))
        found = Manifest(self.word(tree, "abi", r"[a-z][a-z0-9_]{0,63}"), self.word(tree, "release", VERSION),
                         self.word(tree, "spec_hash", SHA256), self.word(tree, "revision", r"([0-9a-f]{7,64}\+?)?"),
                         self.word(tree, "date", DATE), self.blob(tree, "text"), images, self._where)
        if (path.parent.name, path.stem) != (found.abi, found.release):
            self.fail(tree.locate("release"), f"this is about {found.abi} {found.release}: the file belongs in "
                      f"{FOLDER / found.abi}/{found.release}.yaml")
        return found

    def images(self, side: str) -> tuple[Image, ...]:
        items, seen = self._tree[f"{side}s"], set()
        if not isinstance(items, Seq):
            self.fail(self._tree.locate(f"{side}s"), f"'{side}s' must be a list")
        images = []
        for index, item in enumerate(items):
            if not isinstance(item, Map):
                self.fail(items.locate(index), "an image must be a map")
            images.append(self.image(item, side))
            if images[-1].label in seen:
                self.fail(item.location, f"{images[-1].label} is listed twice: restore this file")
            seen.add(images[-1].label)
        return tuple(images)

    def image(self, item: Map, side: str) -> Image:
        version = ("version",) if side == "host" else ()
        self.keys(item, (side, *version, "arch", "kind", "compiler", "image", "record", "built_with"))
        return Image(side, self.word(item, side, NAME), self.word(item, "version", VERSION) if version else "",
                     self.word(item, "arch", ARCH), self.word(item, "kind", "machine|process"),
                     self.word(item, "compiler", WORD), self.blob(item, "image"), self.blob(item, "record"),
                     self.word(item, "built_with", r"[ -~]{0,300}"))

    def blob(self, node: Map, key: str) -> Blob:
        item = node[key]
        if not isinstance(item, Map):
            self.fail(node.locate(key), f"'{key}' must be a map")
        self.keys(item, ("sha256", "size"))
        size = item["size"]
        if type(size) is not int or not 0 <= size <= LARGEST:
            self.fail(item.locate("size"), f"a size must be a number of bytes, at most {LARGEST}")
        return Blob(self.word(item, "sha256", SHA256), size)

    def word(self, node: Map, key: str, pattern: str) -> str:
        value = node[key]
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            self.fail(node.locate(key), f"'{key}' does not fit {pattern}: restore this file")
        return value

    def keys(self, node: Map, wanted: tuple[str, ...]) -> None:
        for key in wanted:
            if key not in node:
                self.fail(node.location, f"'{key}' is missing: restore this file")
        for key in node:
            if key not in wanted:
                self.fail(node.locate_key(key), f"unknown key '{key}': restore this file, or use the hvabi that wrote it")

    def fail(self, location: Location, message: str) -> Any:
        raise SpecError([Problem(location, RULE, message)])
