# SPDX-License-Identifier: BSD-2-Clause
"""Records of the cache that somebody forged or that another request left: what they name is fetched anew, never used."""
from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from harness.matrix.fetch import Unavailable

from .test_fetch import Archive, archive    # noqa: F401 - a fixture

OTHER = hashlib.sha256(b"another content").hexdigest()
EVIL = b"an image that no package holds"


def forge(archive: Archive, **changes: str) -> Path:   # noqa: F811
    """Changes the one record that there is."""
    (record,) = (archive.cache / "records").iterdir()
    record.write_text(json.dumps(json.loads(record.read_text()) | changes))
    return record


@pytest.mark.parametrize("changes", [{"image_sha256": OTHER}, {"package_sha256": OTHER},
                                     {"image_sha256": OTHER, "package_sha256": OTHER}, {"files_sha256": OTHER},
                                     {"files_package_sha256": OTHER}, {"name": "another"}, {"package": "another"},
                                     {"path": "boot/outside"}, {"version": "0.9-2"}])
@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_record_with_something_wrong(archive: Archive, changes: dict[str, str], is_damaged: bool) -> None:   # noqa: F811
    image = archive.get(files=("boot/image",))
    forge(archive, **changes)
    if is_damaged:
        image.path.write_bytes(EVIL)
    again = archive.get(files=("boot/image",))
    assert again.files is not None
    assert again.path.read_bytes() == (again.files / "image").read_bytes() == b"the image"
    assert again.record["image_sha256"] == hashlib.sha256(b"the image").hexdigest()
    assert again.record["package"] == "firmware"


def test_a_record_that_names_another_packages_image(archive: Archive) -> None:     # noqa: F811
    """All digests in it are right, but it is of another request."""
    archive.get()
    digest = hashlib.sha256(EVIL).hexdigest()
    folder = archive.cache / "images" / digest
    folder.mkdir()
    (folder / "image").write_bytes(EVIL)
    forge(archive, package="another", image_sha256=digest)
    assert archive.get().path.read_bytes() == b"the image"


def test_a_forged_record_without_a_network_is_no_image(archive: Archive) -> None:  # noqa: F811
    archive.get()
    forge(archive, image_sha256=OTHER, package_sha256=OTHER)
    archive.script(update="exit 100", download="exit 100")
    with pytest.raises(Unavailable, match="what the cache has of it is damaged"):
        archive.get()
