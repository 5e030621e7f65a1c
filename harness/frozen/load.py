# SPDX-License-Identifier: BSD-2-Clause
"""Archived builds as the matrix knows guests and hosts: `frozen:vmi-probe@4.0`, `frozen:reference@4.0`.

All that is run and all by which it is judged comes from the archive, and only with the digest that git has. What is missing
or has another digest is unavailable.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.frozen.archive import NotThere, read_blob
from generator.frozen.manifest import Image, Manifest, list_archived, list_manifests
from generator.lang.problem import SpecError
from harness.matrix.model import FROZEN, Archived, Build, Get, GuestSpec, HostSpec, HostVersion, Limits, MatrixError

from .record import RecordError, read_guest, read_host

NO_BUILD = Build((), "")


def load_manifests(root: Path) -> Iterator[Manifest]:
    try:
        for abi in list_archived(root):
            yield from list_manifests(root, abi)
    except SpecError as error:
        raise MatrixError(str(error.problems[0])) from None
    except OSError as error:
        raise MatrixError(f"{error.filename} cannot be read: {error.strerror or error}") from None


def load_frozen_guests(root: Path, folder: Path) -> list[GuestSpec]:
    """One for each image of a guest. `folder`: the archive."""
    return [frozen_guest(manifest, image, root, folder) for manifest in load_manifests(root) for image in manifest.images
            if image.side == "guest"]


def load_frozen_hosts(root: Path, folder: Path) -> list[HostSpec]:
    return [frozen_host(manifest, image, root, folder) for manifest in load_manifests(root) for image in manifest.images
            if image.side == "host"]


def frozen_guest(manifest: Manifest, image: Image, root: Path, folder: Path) -> GuestSpec:
    """What of it cannot be had is in `archived.reason`; it then has no tests."""
    archived = Archived(folder, folder / manifest.image_file(image), image.image.sha256, manifest.date)
    bare = GuestSpec(FROZEN + image.name, "", manifest.where, root / "guests" / image.name, manifest.abi, (manifest.release,),
                     (image.arch,), (image.compiler,), (), NO_BUILD, (), Limits(), place=f"{manifest.where}:1:1",
                     kind=image.kind, archived=archived)
    try:
        spec, tests, varied = read_guest(read_blob(folder, manifest.record_file(image), image.record), bare)
        read_blob(folder, manifest.text_file, manifest.text)
    except (NotThere, RecordError) as error:
        return replace(bare, archived=replace(archived, reason=f"{image.label} of {manifest.abi} {manifest.release}: {error}"))
    return replace(spec, archived=replace(archived, text=folder / manifest.text_file, tests=tests, varied=varied))


def frozen_host(manifest: Manifest, image: Image, root: Path, folder: Path) -> HostSpec:
    """Without a record nobody knows how to boot it: it is a host all the same, of which it is said that it cannot be had."""
    get = Get("archive", file=str(folder / manifest.image_file(image)), sha256=image.image.sha256)
    one = HostVersion(image.version, manifest.abi, manifest.release, get, ("{image}",), f"{manifest.where}:1:1")
    bare = HostSpec(FROZEN + image.name, "", manifest.where, root / "hosts" / image.name, (image.arch,), (one,), Limits(),
                    image.kind, archive=folder)
    try:
        return read_host(read_blob(folder, manifest.record_file(image), image.record), bare, image.version, manifest.abi,
                         manifest.release, get)
    except (NotThere, RecordError) as error:
        reason = f"{image.label} of {manifest.abi} {manifest.release}: {error}"
        return replace(bare, versions=(replace(one, get=replace(get, reason=reason)),))
