# SPDX-License-Identifier: BSD-2-Clause
"""Getting images, with an apt-get that is a script: what comes, what is kept, what is said when it cannot be had."""
from __future__ import annotations

import errno
import gzip
import hashlib
import json
import os
import pwd
import subprocess
from pathlib import Path

import pytest

from harness.matrix import unpack
from harness.matrix.cache import SCRATCH, cache_folder, locked
from harness.matrix.fetch import Image, Unavailable, explain, find_cached, get_image
from harness.matrix.meter import Meter
from harness.matrix.model import Get, MatrixError

APT = """\
#!/bin/sh
echo "$@" >> {log}
case "$*" in
*indextargets*) echo 'http://archive.invalid/debian|Packages' ;;
*print-uris*) echo "'http://archive.invalid/x.deb' x.deb $(stat -c %s {deb}) SHA256:0" ;;
*update*) {update}
	lists=$(dirname "$APT_CONFIG")/state/lists; touch "$lists/x_Packages" ;;
*download*) {download}
	cp {deb} . ;;
esac
"""


class Archive:
    """A fake apt-get on the PATH, serving one package of version 0.9-1 with the file boot/image."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.cache, self.log = folder, folder / "cache", folder / "apt.log"
        self.bin = folder / "bin"
        self.bin.mkdir()
        monkeypatch.setenv("PATH", f"{self.bin}:/usr/bin:/bin")
        monkeypatch.delenv("HVABI_DEBIAN_SITE", raising=False)
        tree = folder / "tree"
        (tree / "DEBIAN").mkdir(parents=True)
        (tree / "boot").mkdir()
        (tree / "boot" / "image").write_bytes(b"the image")
        (tree / "boot" / "outside").symlink_to("/etc/passwd")
        (tree / "boot" / "packed.gz").write_bytes(gzip.compress(b"the packed image"))
        (tree / "DEBIAN" / "control").write_text("Package: firmware\nVersion: 0.9-1\nArchitecture: all\n"
                                                 "Maintainer: x <x@x.invalid>\nDescription: x\n")
        self.deb = folder / "firmware_0.9-1_all.deb"
        subprocess.run(["dpkg-deb", "-b", str(tree), str(self.deb)], check=True, capture_output=True)
        self.script()

    def script(self, update: str = ":", download: str = ":") -> None:
        file = self.bin / "apt-get"
        file.write_text(APT.format(log=self.log, deb=self.deb, update=update, download=download))
        file.chmod(0o755)

    def calls(self, word: str) -> int:
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return sum(word in line and "--print-uris" not in line for line in lines)

    def get(self, **changes) -> Image:
        wanted = {"suite": "bullseye", "package": "firmware", "paths": ("boot/image",), **changes}
        return get_image(Get("debian", **wanted), self.folder, self.cache)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    return Archive(tmp_path, monkeypatch)


def test_an_image_comes_with_a_record(archive: Archive) -> None:
    image = archive.get()
    assert image.path.read_bytes() == b"the image"
    assert image.record["version"] == "0.9-1" and image.record["package"] == "firmware"
    assert image.record["image_sha256"] == hashlib.sha256(b"the image").hexdigest()
    assert image.record["package_sha256"] == hashlib.sha256(archive.deb.read_bytes()).hexdigest()
    source = (archive.cache / "suites" / "bullseye-amd64" / "sources.list").read_text()
    assert "http://archive.invalid/debian bullseye main" in source and "signed-by=" in source
    assert not list(archive.cache.glob(f"{SCRATCH}*")) and not list(archive.cache.rglob("*.part"))


def test_from_the_cache_nothing_is_asked(archive: Archive) -> None:
    archive.get()
    archive.script(update="exit 100", download="exit 100")
    archive.log.unlink()
    assert archive.get().path.read_bytes() == b"the image" and not archive.log.exists()


def test_a_damaged_image_is_fetched_again(archive: Archive) -> None:
    archive.get().path.write_bytes(b"damaged")
    assert archive.get().path.read_bytes() == b"the image"


def test_a_damaged_record_is_fetched_again(archive: Archive) -> None:
    archive.get()
    record = next((archive.cache / "records").iterdir())
    record.write_text("{")
    assert archive.get().path.read_bytes() == b"the image"
    assert json.loads(record.read_text())["version"] == "0.9-1"


def test_a_damaged_image_comes_from_the_package_without_a_network(archive: Archive) -> None:
    image = archive.get(files=("boot/image",))
    image.path.write_bytes(b"damaged")
    (image.files / "image").unlink()
    archive.script(update="exit 100", download="exit 100")
    archive.log.unlink()
    again = archive.get(files=("boot/image",))
    assert again.path.read_bytes() == (again.files / "image").read_bytes() == b"the image"
    assert not archive.log.exists()


def test_damage_that_cannot_be_mended_is_said(archive: Archive) -> None:
    image = archive.get()
    image.path.write_bytes(b"damaged")
    next((archive.cache / "packages").iterdir()).write_bytes(b"damaged")
    archive.script(update="echo 'E: Failed to fetch' >&2; exit 100", download="echo 'E: Failed to fetch' >&2; exit 100")
    with pytest.raises(Unavailable, match="^no network: .*; what the cache has of it is damaged$"):
        archive.get()


OUTSIDE = hashlib.sha256(b"outside").hexdigest()


@pytest.mark.parametrize("change", [
    {"name": "../../../outside", "image_sha256": OUTSIDE}, {"name": "/outside"}, {"name": ".."}, {"name": ""},
    {"name": "a,b"}, {"name": ".hidden"}, {"name": "a\nb"}, {"name": 7}, {"name": None},
    {"image_sha256": "../" + "a" * 61}, {"image_sha256": "A" * 64}, {"image_sha256": []}, {"image_sha256": "a" * 63},
    {"package_sha256": "../x"}, {"version": "1.0\x1b[2J"}, {"suite": "sid"}, {"architecture": "arm64"}, {"path": {}}])
def test_a_record_is_not_believed(archive: Archive, change: dict[str, object]) -> None:
    """Whatever stands in it: nothing outside of the cache is used, no text gets to a terminal."""
    (archive.folder / "outside").write_bytes(b"outside")
    (archive.cache / "images" / OUTSIDE).mkdir(parents=True)
    archive.get()
    record = next((archive.cache / "records").iterdir())
    record.write_text(json.dumps({**json.loads(record.read_text()), **change}))
    wanted = Get("debian", suite="bullseye", package="firmware", paths=("boot/image",))
    assert find_cached(wanted, archive.cache) is None


@pytest.mark.parametrize("text", ["[]", "null", "[" * 100000, "{}", '"x"', "\udcff", " " * 100000])
def test_a_record_that_is_none(archive: Archive, text: str) -> None:
    archive.get()
    next((archive.cache / "records").iterdir()).write_text(text, errors="surrogateescape")
    assert archive.get().path.read_bytes() == b"the image"


def test_what_is_no_file_in_the_cache(archive: Archive) -> None:
    """A pipe would be read for ever."""
    image = archive.get(files=("boot/image",))
    for file in (image.files / "more", next((archive.cache / "records").iterdir())):
        file.unlink(missing_ok=True)
        os.mkfifo(file)
    assert archive.get(files=("boot/image",)).path.read_bytes() == b"the image"


def test_links_in_the_cache_are_not_followed(archive: Archive) -> None:
    """What they lead to is neither emptied nor written to."""
    outside = archive.folder / "outside"
    outside.mkdir()
    for name in ("note.deb", "firmware_1_all.deb", "x_Packages"):
        (outside / name).write_text("mine")
    suite = archive.cache / "suites" / "bullseye-amd64"
    (suite / "state").mkdir(parents=True)
    for name in ("downloads", "cache", "state/lists"):
        (suite / name).symlink_to(outside)
    for name in ("apt.conf", "sources.list", "lists.stamp"):
        (suite / name).symlink_to(outside / "note.deb")
    assert archive.get().path.read_bytes() == b"the image"
    assert {file.name: file.read_text() for file in outside.iterdir()} == dict.fromkeys(
        ("note.deb", "firmware_1_all.deb", "x_Packages"), "mine")
    suite.with_name("bullseye-amd64.lock").unlink()
    suite.with_name("bullseye-amd64.lock").symlink_to(outside / "note.deb")
    with pytest.raises(Unavailable, match="the cache .* cannot be used"):
        archive.get(paths=("boot/imag*",))
    assert (outside / "note.deb").read_text() == "mine"


def test_a_record_of_another_version_is_none(archive: Archive) -> None:
    archive.get(pattern="0.9-*")
    record = next((archive.cache / "records").iterdir())
    record.write_text(record.read_text().replace("0.9-1", "1.0-1"))
    assert archive.get(pattern="0.9-*").record["version"] == "0.9-1"


def test_lists_are_kept(archive: Archive) -> None:
    archive.get()
    archive.get(paths=("boot/none", "boot/image"))
    assert archive.calls("update") == 1 and archive.calls("download") == 2


def test_old_lists_are_renewed_once(archive: Archive) -> None:
    archive.get()
    flag = archive.folder / "renewed"
    archive.script(update=f"touch {flag}", download=f"[ -e {flag} ] || {{ echo 'E: 404  Not Found' >&2; exit 100; }}")
    assert archive.get(paths=("boot/ima*",)).path.name == "image"


def test_an_index_past_its_date_serves_too(archive: Archive) -> None:
    """A mirror that lags behind has the same signed packages."""
    archive.script(update="grep -q 'Acquire::Check-Valid-Until \"false\"' \"$APT_CONFIG\" || "
                          "{ echo 'E: Release file is expired' >&2; exit 100; }")
    assert archive.get().path.name == "image"


def test_the_version_that_is_asked_for(archive: Archive) -> None:
    assert archive.get(pattern="0.9-*").record["version"] == "0.9-1"
    with pytest.raises(Unavailable, match="bullseye now has firmware 0.9-1, host.yaml asks for 1.0-\\*"):
        archive.get(pattern="1.0-*")


@pytest.mark.parametrize("path", ["boot/nothing", "boot/outside"])
def test_a_file_that_the_package_does_not_have(archive: Archive, path: str) -> None:
    with pytest.raises(Unavailable, match="has no file boot/.*correct 'path'"):
        archive.get(paths=(path,))


@pytest.mark.parametrize(("where", "text", "said"), [
    ("update", "Err: Could not resolve 'archive.invalid'", "no network: http://archive.invalid/debian cannot"),
    ("update", "W: GPG error: x InRelease: NO_PUBKEY 1234", "the signature of Debian bullseye does not verify"),
    ("update", "E: The repository 'x' is not signed.", "the signature of Debian bullseye does not verify"),
    ("update", "E: The repository 'x' does not have a Release file.", "has no suite 'bullseye'"),
    ("update", "E: Write error - write (28: No space left on device)", "the disk of the cache is full"),
    ("update", "E: Release file for x is not valid yet (invalid for another 2h).", "the clock of this machine is behind"),
    ("update", "E: Something else entirely", "cannot read the list of packages of Debian bullseye: Something else"),
    ("download", "E: Unable to locate package firmware", "Debian bullseye has no package 'firmware'"),
    ("download", "E: Failed to fetch x  Hash Sum mismatch", "was damaged on the way")])
def test_what_goes_wrong_is_one_line(archive: Archive, where: str, text: str, said: str) -> None:
    archive.script(**{where: f"echo \"{text}\" >&2; exit 100"})
    with pytest.raises(Unavailable) as caught:
        archive.get()
    assert said in str(caught.value) and "\n" not in str(caught.value)
    wanted = Get("debian", suite="bullseye", package="firmware", paths=("boot/image",))
    assert find_cached(wanted, archive.cache) is None


def test_a_machine_without_apt(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(archive.folder))
    with pytest.raises(Unavailable, match="^there is no program 'apt-get': install it"):
        archive.get()


def test_a_cache_that_cannot_be_made(archive: Archive) -> None:
    archive.cache.write_text("a file")
    with pytest.raises(Unavailable, match="^the cache .* cannot be used: .*: set HVABI_CACHE to a folder of your own$"):
        archive.get()


def test_a_full_disk(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr("shutil.copyfile", fail)
    with pytest.raises(Unavailable, match="^the disk of the cache .* is full: free some space, or set HVABI_CACHE$"):
        archive.get()
    assert "the cache" not in explain(PermissionError(13, "Permission denied", "/home/other/fw.bin"), archive.cache)


def test_where_the_cache_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for variables, folder in (({"HVABI_CACHE": "/a/b"}, "/a/b"), ({"XDG_CACHE_HOME": "/c"}, "/c/hvabi"),
                              ({"XDG_CACHE_HOME": "c", "HOME": "/h"}, "/h/.cache/hvabi"),
                              ({"HOME": ""}, f"{pwd.getpwuid(os.getuid()).pw_dir}/.cache/hvabi")):
        for name in ("HVABI_CACHE", "XDG_CACHE_HOME", "HOME"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert cache_folder() == Path(folder)


def test_a_cache_that_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HVABI_CACHE", "cache")
    with pytest.raises(MatrixError, match="HVABI_CACHE is 'cache', another folder wherever it is used"):
        cache_folder()

    def nobody(_uid: int) -> None:
        raise KeyError
    for name in ("HVABI_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    with pytest.raises(MatrixError, match="this user has no home folder: set HVABI_CACHE"):
        cache_folder()


def test_waiting_for_another_run_can_be_interrupted(archive: Archive) -> None:
    lock = archive.cache / "suites" / "bullseye-amd64.lock"
    wanted = Get("debian", suite="bullseye", package="firmware", paths=("boot/image",))
    with locked(lock), pytest.raises(Unavailable, match="interrupted"):
        get_image(wanted, archive.folder, archive.cache, lambda: True)


def test_a_meter_never_falls(tmp_path: Path) -> None:
    """Also when what it measures goes, and over more than one download."""
    told: list[tuple[int, int | None]] = []
    meter = Meter(lambda so_far, total: told.append((so_far, total)))
    measure = meter.watch([tmp_path / "part"])
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "list").write_bytes(b"x" * 7)
    measure()
    (tmp_path / "part" / "list").unlink()
    measure()
    (tmp_path / "part").rmdir()
    measure()
    (tmp_path / "deb").write_bytes(b"x" * 3)
    meter.watch([tmp_path], 5)()
    assert told == [(7, None), (7, None), (7, None), (10, 12)]


def test_a_file_of_the_users_own(tmp_path: Path) -> None:
    (tmp_path / "fw.bin").write_bytes(b"mine")
    digest = hashlib.sha256(b"mine").hexdigest()
    assert get_image(Get("file", file="fw.bin", sha256=digest), tmp_path, tmp_path / "c").path == tmp_path / "fw.bin"
    with pytest.raises(Unavailable, match=f"has the SHA-256 {digest}, host.yaml says 0000"):
        get_image(Get("file", file="fw.bin", sha256="0" * 64), tmp_path, tmp_path / "c")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("~nobody-of-this-name/fw.bin", "loop"):
        with pytest.raises(Unavailable, match="is of no user that there is: correct 'file'|there is no file"):
            get_image(Get("file", file=name, sha256=digest), tmp_path, tmp_path / "c")
    with pytest.raises(Unavailable, match="there is no file"):
        get_image(Get("file", file="none.bin", sha256=digest), tmp_path, tmp_path / "c")


def test_a_packed_image_is_unpacked_and_kept(archive: Archive) -> None:
    image = archive.get(paths=("boot/packed.gz",), unpack="gzip")
    assert image.path.name == "packed" and image.path.read_bytes() == b"the packed image"
    assert image.record["image_sha256"] == hashlib.sha256(b"the packed image").hexdigest()
    assert image.record["path"] == "boot/packed.gz"
    archive.script(update="exit 100", download="exit 100")
    assert archive.get(paths=("boot/packed.gz",), unpack="gzip") == image
    with pytest.raises(Unavailable):    # another request, which must not get what the first one unpacked
        archive.get(paths=("boot/packed.gz",))


def test_an_image_that_is_not_packed(archive: Archive) -> None:
    with pytest.raises(Unavailable, match="image is not whole gzip: correct 'path' or 'file', or leave 'unpack' out"):
        archive.get(unpack="gzip")


def test_a_packed_file_of_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = gzip.compress(b"mine" * 1000)
    (tmp_path / "fw.gz").write_bytes(packed)
    wanted = Get("file", file="fw.gz", sha256=hashlib.sha256(packed).hexdigest(), unpack="gzip")
    image = get_image(wanted, tmp_path, tmp_path / "c")
    assert image.path.read_bytes() == b"mine" * 1000 and image.path.name == "fw"
    assert image.record["packed_sha256"] == wanted.sha256
    assert image.record["image_sha256"] == hashlib.sha256(b"mine" * 1000).hexdigest()
    monkeypatch.setattr(unpack, "LARGEST", 3999)
    with pytest.raises(Unavailable, match="fw.gz unpacks to more than"):
        get_image(wanted, tmp_path, tmp_path / "c")


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data[:20] + b"\xff" * 9 + data[29:]])
def test_a_packed_file_that_is_damaged(tmp_path: Path, damage) -> None:
    packed = damage(gzip.compress(bytes(range(256)) * 99))
    (tmp_path / "fw.gz").write_bytes(packed)
    with pytest.raises(Unavailable, match="fw.gz is not whole gzip"):
        get_image(Get("file", file="fw.gz", sha256=hashlib.sha256(packed).hexdigest(), unpack="gzip"), tmp_path,
                  tmp_path / "c")
    assert not list((tmp_path / "c").rglob("*"))


KERNELS = """\
#!/bin/sh
case "$*" in
*pkgnames*) printf '%s\\n' {names} ;;
*show*) {show} ;;
esac
"""


def add_kernels(archive: Archive, **versions: str) -> None:
    """Packages fw-<name>-x with these versions in apt-cache; what is downloaded is the archive's one."""
    show = "; ".join(f"echo 'Package: fw-{name}-x'; echo 'Version: {version}'; echo" for name, version in versions.items())
    script = archive.bin / "apt-cache"
    script.write_text(KERNELS.format(names=" ".join(["fw-other", *(f"fw-{name}-x" for name in versions)]), show=show))
    script.chmod(0o755)


def test_the_newest_of_a_glob(archive: Archive) -> None:
    """By version, not by name: 0.10 is newer than 0.9."""
    add_kernels(archive, a="0.9-1", b="0.10-1", c="1.0-1", d="0.9-2")
    assert archive.get(package="fw-*-x", pattern="0.*").record["package"] == "fw-b-x"
    assert " download fw-b-x" in archive.log.read_text()


def test_a_glob_that_nothing_fits(archive: Archive) -> None:
    add_kernels(archive, a="2.0-1")
    with pytest.raises(Unavailable, match="Debian bullseye has no package 'fw-\\*-x' for amd64: correct 'package', or add"):
        archive.get(package="fw-*-x", pattern="0.*")
    assert archive.calls("update") == 1


def test_a_glob_looks_again_once_the_lists_are_new(archive: Archive) -> None:
    archive.get()
    add_kernels(archive, a="1.0-1")
    with pytest.raises(Unavailable, match="has no package"):
        archive.get(package="fw-*-x", pattern="0.*")
    assert archive.calls("update") == 2


def test_files_for_the_build(archive: Archive) -> None:
    image = archive.get(files=("boot/pack*.gz", "boot/image"))
    assert image.files is not None and sorted(file.name for file in image.files.iterdir()) == ["image", "packed.gz"]
    assert image.record["files_package"] == "firmware" and image.record["files_sha256"] == image.files.name
    archive.script(download="exit 100")
    assert archive.get(files=("boot/pack*.gz", "boot/image")) == image
    (image.files / "image").write_bytes(b"damaged")
    archive.script()
    assert (archive.get(files=("boot/pack*.gz", "boot/image")).files / "image").read_bytes() == b"the image"


def test_a_file_for_the_build_that_is_missing(archive: Archive) -> None:
    with pytest.raises(Unavailable, match="firmware 0.9-1 of Debian bullseye has no file lib/kvm-amd.ko\\*: correct 'files'"):
        archive.get(files=("lib/kvm-amd.ko*",))


def test_two_files_of_one_name(archive: Archive) -> None:
    with pytest.raises(Unavailable, match="'files' names two files that are called image: keep one"):
        archive.get(files=("boot/image", "boot/imag*"))


def test_packages_that_do_not_belong_together(archive: Archive) -> None:
    """The archive's index was half renewed, or a package of the two is late."""
    other = archive.folder / "modules.deb"
    control = archive.folder / "tree" / "DEBIAN" / "control"
    control.write_text(control.read_text().replace("0.9-1", "0.9-2"))
    subprocess.run(["dpkg-deb", "-b", str(archive.folder / "tree"), str(other)], check=True, capture_output=True)
    archive.script(download=f'case "$*" in *modules*) cp {other} modules_0.9-2_all.deb; exit 0 ;; esac')
    with pytest.raises(Unavailable, match="has firmware 0.9-1 and modules 0.9-2, which do not belong together"):
        archive.get(files=("boot/image",), files_package="modules")


def make_other_package(archive: Archive) -> None:
    """`modules` 3.0-1, which only the suite bookworm for arm64 has."""
    other = archive.folder / "modules.deb"
    control = archive.folder / "tree" / "DEBIAN" / "control"
    control.write_text(control.read_text().replace("0.9-1", "3.0-1"))
    (archive.folder / "tree" / "boot" / "image").write_bytes(b"another image")
    subprocess.run(["dpkg-deb", "-b", str(archive.folder / "tree"), str(other)], check=True, capture_output=True)
    archive.script(download=f'case "$*:$APT_CONFIG" in *modules*bookworm-arm64/*) cp {other} modules_3.0-1_arm64.deb; exit 0 ;;'
                            ' *modules*) exit 100 ;; esac')


def test_files_of_a_package_that_has_nothing_to_do_with_the_first(archive: Archive) -> None:
    make_other_package(archive)
    wanted = {"files": ("boot/image",), "files_package": "modules", "files_suite": "bookworm", "files_arch": "arm64", "pattern": "0.*"}
    with pytest.raises(Unavailable, match="Debian bookworm now has modules 3.0-1, host.yaml asks for 2.*"):
        archive.get(**wanted, files_pattern="2.*")
    image = archive.get(**wanted, files_pattern="3.*")
    assert image.path.read_bytes() == b"the image" and (image.files / "image").read_bytes() == b"another image"
    assert (image.record["version"], image.record["files_package"], image.record["files_version"]) == ("0.9-1", "modules", "3.0-1")
    archive.script(download="exit 100")
    assert archive.get(**wanted, files_pattern="3.*") == image, "from the cache"
    (image.files / "image").write_bytes(b"damaged")
    assert (archive.get(**wanted, files_pattern="3.*").files / "image").read_bytes() == b"another image", "from the package"
    with pytest.raises(Unavailable, match="modules 3.0-1 of Debian bookworm has no file boot/none: correct 'files'"):
        make_other_package(archive)
        archive.get(**{**wanted, "files": ("boot/none",)}, files_pattern="3.*")


def test_half_a_download_is_gone_on_with(archive: Archive) -> None:
    """What apt left behind is there the next time, and the whole file is what counts."""
    archive.script(download="head -c 100 {deb} > firmware_0.9-1_all.deb; echo 'E: Connection failed' >&2; exit 100"
                   .replace("{deb}", str(archive.deb)))
    with pytest.raises(Unavailable, match="no network"):
        archive.get()
    archive.script(download="[ $(stat -c %s firmware_0.9-1_all.deb) = 100 ] || exit 100")
    assert archive.get().path.read_bytes() == b"the image"


def test_a_download_that_was_whole_before_is_fetched_anew(archive: Archive) -> None:
    archive.get()
    folder = archive.cache / "suites" / "bullseye-amd64" / "downloads"
    (folder / "firmware_0.9-1_all.deb").write_bytes(archive.deb.read_bytes())
    (folder / "other_1_all.deb").write_bytes(b"x")
    archive.script(download="[ ! -e firmware_0.9-1_all.deb ] || exit 0")
    assert archive.get(paths=("boot/imag*",)).path.read_bytes() == b"the image"
    assert not list(folder.iterdir())
