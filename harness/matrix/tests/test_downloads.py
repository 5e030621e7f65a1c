# SPDX-License-Identifier: BSD-2-Clause
"""Downloads by the real apt, from an archive on this disk, on machines whose own configuration means no good."""
from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from harness.matrix import debian
from harness.matrix.apt import read_network
from harness.matrix.cache import SCRATCH
from harness.matrix.fetch import Image, Unavailable, get_image
from harness.matrix.model import Get

from .signed_archive import PACKAGE, write_archive, write_key

GET = Get("debian", suite="bullseye", package="firmware", arch="amd64", paths=("boot/image",))
# As /etc/apt is read: after the file that APT_CONFIG names.
WRAPPER = """\
#!/bin/sh
conf=$(mktemp "{folder}/conf.XXXXXX")
{{ echo 'Dir::Etc::parts "{etc}"; Dir::Etc::main "/dev/null";'; [ -z "$APT_CONFIG" ] || cat "$APT_CONFIG"; }} > "$conf"
APT_CONFIG="$conf" exec /usr/bin/{program} "$@"
"""
TRUSTING = """\
APT::Get::AllowUnauthenticated "true";
Acquire::AllowInsecureRepositories "true";
Acquire::AllowWeakRepositories "true";
Acquire::AllowDowngradeToInsecureRepositories "true";
"""
HOOKS = ("APT::Update::Pre-Invoke", "APT::Update::Post-Invoke", "APT::Update::Post-Invoke-Success", "DPkg::Pre-Invoke",
         "DPkg::Post-Invoke", "DPkg::Pre-Install-Pkgs")


class Machine:
    """One whose /etc/apt/apt.conf.d is `etc`, and whose Debian archive is on its own disk."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.cache, self.etc, self.ran = folder, folder / "cache", folder / "etc", folder / "ran"
        self.etc.mkdir()
        programs = folder / "bin"
        programs.mkdir()
        for program in ("apt-get", "apt-cache", "apt-config"):
            (programs / program).write_text(WRAPPER.format(folder=folder, etc=self.etc, program=program))
            (programs / program).chmod(0o755)
        monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
        monkeypatch.delenv("APT_CONFIG", raising=False)
        monkeypatch.setattr(debian, "KEYRING", write_key(folder))
        self.monkeypatch = monkeypatch

    def serve(self, signed: bool = True) -> Path:
        archive = write_archive(self.folder, signed)
        self.monkeypatch.setenv("HVABI_DEBIAN_SITE", f"file:{archive}")
        return archive

    def configure(self, text: str) -> None:
        hooks = "".join(f'{hook} {{ "touch {self.ran}"; }};\n' for hook in HOOKS)
        (self.etc / "99trust").write_text(hooks + text)

    def get(self, **more) -> Image:
        return get_image(GET, self.folder, self.cache, **more)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_an_unsigned_package_is_refused_whatever_the_machine_says(machine: Machine) -> None:
    machine.serve(signed=False)
    machine.configure(TRUSTING)
    with pytest.raises(Unavailable, match="the signature of Debian bullseye does not verify"):
        machine.get()
    assert not machine.ran.exists() and not (machine.cache / "records").exists()


def test_a_signature_of_somebody_else_is_refused(machine: Machine) -> None:
    machine.serve()
    machine.configure(TRUSTING)
    machine.monkeypatch.setattr(debian, "KEYRING", Path("/usr/share/keyrings/debian-archive-keyring.gpg"))
    with pytest.raises(Unavailable, match="the signature of Debian bullseye does not verify"):
        machine.get()


@pytest.mark.parametrize("part", ["main/binary-amd64/Packages", "../../firmware.deb"])
def test_what_was_exchanged_in_the_archive_is_refused(machine: Machine, part: str) -> None:
    file = machine.serve() / "dists" / "bullseye" / part
    machine.configure(TRUSTING)
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(Unavailable, match="damaged on the way"):
        machine.get()


def test_hooks_of_the_machine_do_not_run(machine: Machine) -> None:
    machine.serve()
    machine.configure(TRUSTING)
    assert machine.get().path.read_bytes() == b"the image"
    assert not machine.ran.exists()


def test_what_lies_in_the_cache_is_no_configuration(machine: Machine) -> None:
    """Sources that trust anything, left there by somebody."""
    machine.serve(signed=False)
    suite = machine.cache / "suites" / "bullseye-amd64"
    suite.mkdir(parents=True)
    (suite / "sources.list").write_text(f"deb [trusted=yes] file:{machine.folder}/debian bullseye main\n")
    (suite / "apt.conf").write_text(TRUSTING)
    with pytest.raises(Unavailable, match="signature"):
        machine.get()


def test_how_the_machine_reaches_a_network_is_kept(machine: Machine) -> None:
    machine.configure(TRUSTING + 'Acquire::http::Proxy "http://proxy.invalid:3142"; Acquire::ForceIPv4 "true";\n'
                      'Acquire::Check-Date "false"; Acquire::Check-Valid-Until "maybe";\n'
                      'Acquire::http::Proxy::mirror.example "DIRECT"; Acquire::https::CaInfo "/etc/my ca.pem";\n'
                      'Acquire::https::Verify-Peer "false"; Dir::Bin::methods "/tmp"; Acquire::http::Timeout "1";\n')
    assert read_network(lambda: False) == {
        "Acquire::http::Proxy": "http://proxy.invalid:3142", "Acquire::http::Proxy::mirror.example": "DIRECT",
        "Acquire::ForceIPv4": "true", "Acquire::Check-Date": "false", "Acquire::https::CaInfo": "/etc/my ca.pem"}


@pytest.mark.parametrize("site", ["[trusted=yes] file:/x", "file:/x main\ndeb [trusted=yes] file:/y", "/srv/debian"])
def test_a_site_that_is_no_address(machine: Machine, site: str) -> None:
    machine.monkeypatch.setenv("HVABI_DEBIAN_SITE", site)
    with pytest.raises(Unavailable, match="HVABI_DEBIAN_SITE is .* which is no address") as caught:
        machine.get()
    assert "\n" not in str(caught.value)


def test_a_truncated_list_is_fetched_anew(machine: Machine) -> None:
    """The archive has not changed, so that apt itself would go on with it for ever."""
    machine.serve()
    machine.get()
    index, = (machine.cache / "suites" / "bullseye-amd64" / "state" / "lists").glob("*_Packages*")
    index.write_bytes(b"")
    shutil.rmtree(machine.cache / "records")
    assert machine.get().path.read_bytes() == b"the image"


def test_bytes_are_told_as_they_come(machine: Machine) -> None:
    machine.serve()
    told: list[tuple[int, int | None]] = []
    machine.get(progress=lambda so_far, total: told.append((so_far, total)))
    assert [so_far for so_far, _ in told] == sorted(so_far for so_far, _ in told)
    assert told[-1][1] is not None and told[-1][1] >= len(PACKAGE) and told[0][1] is None


@pytest.mark.parametrize("name", ["a b,c:d$e'f%20g;h{i}#[j]k\\lä*?", "a\udcffb"])
def test_an_odd_folder(machine: Machine, name: str) -> None:
    machine.serve()
    machine.cache = machine.folder / name
    assert machine.get().path.read_bytes() == b"the image"


@pytest.mark.parametrize("name", ['a"b', "a\nb"])
def test_a_folder_that_apt_cannot_name(machine: Machine, name: str) -> None:
    machine.serve()
    machine.cache = machine.folder / name
    with pytest.raises(Unavailable, match="apt cannot work in the folder .*set HVABI_CACHE to another") as caught:
        machine.get()
    assert "\n" not in str(caught.value)


RUN = """\
import sys
from pathlib import Path
from harness.matrix import debian
from harness.matrix.fetch import get_image
from harness.matrix.model import Get
debian.KEYRING = Path(sys.argv[1])
print(get_image({get!r}, Path(), Path(sys.argv[2])).path)
"""


def test_killed_and_run_again(machine: Machine) -> None:
    """What a run that was killed leaves behind is in nobody's way, and goes."""
    machine.serve()
    apt = machine.folder / "bin" / "apt-get"
    whole = apt.read_text()
    apt.write_text(whole.replace("exec", f'case "$*" in *print-uris*) ;; *download*) touch {machine.ran}; sleep 60 ;; esac\nexec'
                                 ).replace('APT_CONFIG="$conf" case', "case").replace("\nexec", '\nAPT_CONFIG="$conf" exec'))
    command = [sys.executable, "-c", RUN.format(get=GET), str(debian.KEYRING), str(machine.cache)]
    process = subprocess.Popen(command, cwd=Path(__file__).parents[3])
    deadline = time.monotonic() + 60
    while not machine.ran.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert list(machine.cache.glob(f"{SCRATCH}*"))
    process.send_signal(signal.SIGKILL)
    process.wait()
    apt.write_text(whole)
    assert machine.get().path.read_bytes() == b"the image"
    assert not list(machine.cache.glob(f"{SCRATCH}*"))
