# SPDX-License-Identifier: BSD-2-Clause
"""Checks what git says of the archive: every manifest is of a release that is frozen and has its text still, and what is in the
archive has the digests that it had. What is not there is no problem of a spec: not every machine has the archive."""
from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.frozen.archive import NotThere, archive_folder, read_blob
from generator.frozen.manifest import FOLDER, RULE, Manifest, manifest_path, read_manifest
from generator.frozen.passed import passed_path, read_passed
from generator.lang.find import frozen_path
from generator.lang.load import Spec
from generator.lang.location import Location
from generator.lang.problem import Problem, SpecError


def check_archive(spec: Spec, root: Path, hashes: Mapping[str, str]) -> Iterator[Problem]:
    """`hashes`: of the text of each release. Only an ABI of the repository's own has an archive."""
    folder = root / FOLDER / spec.name
    if spec.path != root / "spec" / spec.name or not folder.is_dir():
        return
    yield from check_strangers(spec, folder)
    for version in spec.versions:
        path = manifest_path(root, spec.name, version)
        if not os.path.lexists(path):
            continue
        try:
            manifest = read_manifest(path, root)
            known = {image.image.sha256 for image in manifest.images}
            passed = read_passed(root, spec.name, version)
        except SpecError as error:
            yield from error.problems
            continue
        yield from check_release(spec, manifest, hashes[version])
        where = passed_path(root, spec.name, version).relative_to(root).as_posix()
        yield from (Problem(Location(where, number + 2, 1), RULE, f"{one.guest} is no image of {manifest.where} any more: remove "
                            "this line") for number, one in enumerate(passed.values()) if one.sha256 not in known)
        yield from check_files(manifest, archive_folder(root))


def check_strangers(spec: Spec, folder: Path) -> Iterator[Problem]:
    """Nothing may lie among the manifests that is none."""
    known = {name for version in spec.versions for name in (f"{version}.yaml", f"{version}.passed.json")}
    for path in sorted(folder.iterdir()):
        if path.name not in known and not path.name.startswith("."):
            yield Problem(Location((FOLDER / spec.name / path.name).as_posix(), 1, 1), RULE,
                          f"{spec.name} has no such release: releases and their archives are for ever, declare it again")


def check_release(spec: Spec, manifest: Manifest, spec_hash: str) -> Iterator[Problem]:
    if not os.path.lexists(frozen_path(spec.path, manifest.release)):
        yield Problem(Location(manifest.where, 1, 1), RULE, f"the images of release {manifest.release} are archived, and it is not "
                      f"frozen: run 'hvabi release {spec.name} {manifest.release}' again")
    elif manifest.spec_hash != spec_hash:
        yield Problem(Location(manifest.where, 6, 1), RULE, f"the images were built of another text of {spec.name} "
                      f"{manifest.release}, with the hash {manifest.spec_hash[:16]}, and it is {spec_hash[:16]}: a release that is "
                      "frozen does not change")


def check_files(manifest: Manifest, folder: Path) -> Iterator[Problem]:
    for name, blob in manifest.files():
        if os.path.lexists(folder / name):
            try:
                read_blob(folder, name, blob)
            except NotThere as error:
                yield Problem(Location(manifest.where, 1, 1), RULE, f"the archive is damaged: {error}")
