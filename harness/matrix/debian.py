# SPDX-License-Identifier: BSD-2-Clause
"""Packages of any Debian suite through an apt configuration of our own, with signatures checked."""
from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cmp_to_key
from pathlib import Path

from generator.files import write_atomically
from generator.lang.architectures import architecture_of_machine

from .apt import SITE_VARIABLE, check_path, find_site, make_settings, read_network
from .meter import Meter
from .model import MatrixError
from .supervise import Ending, run_command
from .text import shorten

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
SECONDS = 300.0
NO_NETWORK = "no network: "

# What apt says, and what that means. The first that fits counts.
REASONS = (
    (r"No space left on device", "the disk of the cache is full: free some space, or set HVABI_CACHE"),
    (r"Permission denied", "the cache cannot be written: set HVABI_CACHE to a folder of your own"),
    (r"is not valid yet|created in the future", "the clock of this machine is behind that of {site}: set it"),
    (r"NO_PUBKEY|BADSIG|EXPKEYSIG|is not signed|not verified|invalid signature|Clearsigned file isn't valid|"
     r"signatures? (?:were|was|couldn't be)", "the signature of Debian {suite} does not verify with " + str(KEYRING)),
    (r"Hash Sum mismatch|unexpected size", "the download of Debian {suite} was damaged on the way: try again"),
    (r"does not have a Release file|404\s+Not Found", "{site} has no suite '{suite}', or it is gone from there"),
    (r"Could not resolve|Temporary failure|Could not connect|Unable to connect|Connection (?:failed|refused|timed out)|"
     r"Network is unreachable|connection timed out|Failed to fetch",
     NO_NETWORK + "{site} cannot be reached: connect, or set " + SITE_VARIABLE + " to an archive that can be"),
)


@dataclass(frozen=True)
class Package:
    """One that was downloaded."""
    name: str
    file: Path
    version: str


@dataclass(frozen=True)
class Suite:
    """One suite for one architecture ("all" is served with any)."""
    suite: str
    arch: str
    folder: Path
    stop: Callable[[], bool]
    meter: Meter = field(default_factory=Meter)

    @property
    def name(self) -> str:
        return f"{self.suite}-{self.machine}"

    @property
    def machine(self) -> str:
        if self.arch != "all":
            return self.arch
        native = architecture_of_machine(os.uname().machine)
        return native.debian if native is not None and native.debian else "amd64"

    @property
    def root(self) -> Path:
        return self.folder / self.name

    def download(self, package: str, target: Path, fits: Callable[[str], bool]) -> Package:
        """The newest version of a package, or of the newest of those whose names fit a glob. Lists that are there are
        used as they are; only if they do not lead to a version that fits are they brought up to date. Damaged ones are
        fetched anew: apt would go on with them for as long as the archive does not change."""
        self.configure()
        fresh = not self.has_whole_lists()
        if fresh:
            self.drop_lists()
            self.update()
        found = self.try_download(package, target, fits)
        if not fresh and (isinstance(found, MatrixError) or not fits(found.version)):
            self.update()
            found = self.try_download(package, target, fits)
        if isinstance(found, MatrixError):
            raise found
        return found

    def download_needs(self, name: str, target: Path) -> list[Path]:
        """All packages without which a package cannot be installed, itself among them. The lists are there (`download`)."""
        wanted = name if self.arch == "all" else f"{name}:{self.arch}"
        ending, output, errors = self.apt(["install", "--simulate", "--no-install-recommends", wanted], self.root)
        names = sorted(set(re.findall(r"^Inst (\S+) ", output, re.MULTILINE)))
        if ending.reason != "exited" or ending.status != 0 or not names:
            raise MatrixError(self.explain(ending, errors, f"cannot tell what {name} needs"))
        ending, _, errors = self.apt(["download", *names], target, tick=self.meter.watch([target]))
        files = sorted(target.glob("*.deb"))
        if ending.reason != "exited" or ending.status != 0 or len(files) != len(names):
            raise MatrixError(self.explain(ending, errors, f"cannot download what {name} needs"))
        return files

    def try_download(self, package: str, target: Path, fits: Callable[[str], bool]) -> Package | MatrixError:
        name = self.find_name(package, fits) if is_glob(package) else package
        if name is None:
            return MatrixError(f"Debian {self.suite} has no package '{package}' for {self.machine}: correct 'package', "
                               "or add a version for what it has now")
        ending, file, errors = self.download_part(name)
        if ending.reason == "exited" and ending.status == 0 and file is not None:
            whole = target / file.name
            file.replace(whole)
            return Package(name, whole, self.version_of(whole))
        if re.search(r"Unable to locate package|No packages found|has no installation candidate", errors):
            return MatrixError(f"Debian {self.suite} has no package '{name}' for {self.machine}: correct 'package'")
        return MatrixError(self.explain(ending, errors, f"cannot download {name}"))

    def download_part(self, name: str) -> tuple[Ending, Path | None, str]:
        """Downloads where an earlier attempt may have left a part, with which apt goes on. The file is the one that has
        changed; if it was all there before, there is none, and it is fetched anew."""
        folder = self.downloads
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            if not old.name.startswith(f"{name}_") or old.suffix != ".deb":
                old.unlink()
        before = stamps(folder.iterdir())
        wanted = name if self.arch == "all" else f"{name}:{self.arch}"
        _, uris, _ = self.apt(["--print-uris", "download", wanted], folder)
        size = re.fullmatch(r"'\S+' \S+ (\d+) \S+\s*", uris)
        ending, _, errors = self.apt(["download", wanted], folder,
                                     tick=self.meter.watch([folder], int(size[1]) if size else None))
        changed = sorted(set(stamps(folder.glob("*.deb"))) - set(before))
        if ending.reason == "exited" and ending.status == 0 and before and len(changed) != 1:
            for old in folder.iterdir():
                old.unlink()
            return self.download_part(name)
        return ending, changed[0][0] if changed else None, errors

    def find_name(self, pattern: str, fits: Callable[[str], bool]) -> str | None:
        """Of the packages whose names fit the glob, the one with the newest version that fits."""
        prefix = re.split(r"[*?\[]", pattern)[0]
        _, output, _ = self.apt(["pkgnames", prefix], self.root, "apt-cache")
        names = sorted(name for name in output.split() if fnmatchcase(name, pattern))
        found = [(name, version) for name, version in self.find_versions(names).items() if fits(version)]
        newest = max(found, key=cmp_to_key(lambda one, other: self.compare(one[1], other[1])), default=None)
        return newest[0] if newest else None

    def find_versions(self, names: list[str]) -> dict[str, str]:
        """The version of each that the suite serves."""
        if not names:
            return {}
        _, output, _ = self.apt(["show", "--no-all-versions", *names], self.root, "apt-cache")
        fields = [dict(re.findall(r"^(Package|Version): (\S+)$", part, re.MULTILINE)) for part in output.split("\n\n")]
        return {part["Package"]: part["Version"] for part in fields if len(part) == 2}

    def compare(self, version: str, other: str) -> int:
        for relation, answer in (("gt", 1), ("lt", -1)):
            command = ["dpkg", "--compare-versions", version, relation, other]
            ending, _, _ = run_command(command, self.root, SECONDS, self.stop)
            if ending.status == 0:
                return answer
        return 0

    @property
    def lists(self) -> Path:
        return self.root / "state" / "lists"

    @property
    def downloads(self) -> Path:
        return self.root / "downloads"

    def stamp_lists(self) -> str:
        """By which it is seen that nothing has touched the lists since they came. Empty if there is no list of packages."""
        try:
            stamps = [(file.name, status.st_size, status.st_mtime_ns) for file in sorted(self.lists.iterdir())
                      if "_" in file.name and (status := file.stat())]
        except OSError:
            return ""
        return json.dumps(stamps) if any("_Packages" in stamp[0] for stamp in stamps) else ""

    def has_whole_lists(self) -> bool:
        stamp = self.stamp_lists()
        try:
            return stamp != "" and (self.root / "lists.stamp").read_text(encoding="utf-8") == stamp
        except (OSError, ValueError):
            return False

    def drop_lists(self) -> None:
        for folder in (self.lists, self.root / "cache"):
            shutil.rmtree(folder, ignore_errors=True)

    def update(self) -> None:
        for folder in (self.lists / "partial", self.root / "cache" / "archives" / "partial"):
            folder.mkdir(parents=True, exist_ok=True)
        ending, _, errors = self.apt(["update", "--error-on=any"], self.root,
                                     tick=self.meter.watch([self.lists / "partial"]))
        stamp = self.stamp_lists()
        if ending.reason != "exited" or ending.status != 0 or not stamp:
            raise MatrixError(self.explain(ending, errors, "cannot read the list of packages"))
        write_atomically(self.root / "lists.stamp", stamp)

    def configure(self) -> None:
        """A source of this suite alone, signed by Debian's keyring. Written each time: nothing that lies there counts."""
        if not KEYRING.is_file():
            raise MatrixError(f"{KEYRING} is missing: install debian-archive-keyring (ci/bootstrap)")
        check_path(self.root)
        source = f"deb [arch={self.machine} signed-by={KEYRING}] {find_site(self.stop)} {self.suite} main\n"
        settings = make_settings(self.root, self.machine, read_network(self.stop))
        self.root.mkdir(parents=True, exist_ok=True)
        for folder in (self.lists.parent, self.lists, self.root / "cache", self.downloads):
            if folder.is_symlink():     # to where files must not be deleted
                folder.unlink()
        for name, text in (("sources.list", source), ("apt.conf", settings)):
            write_atomically(self.root / name, text, "surrogateescape")

    def apt(self, arguments: list[str], folder: Path, program: str = "apt-get",
            tick: Callable[[], None] = lambda: None) -> tuple[Ending, str, str]:
        environment = {**os.environ, "LC_ALL": "C", "APT_CONFIG": str(self.root / "apt.conf")}
        return run_command([program, "-q", *arguments], folder, SECONDS, self.stop, environment, tick=tick)

    def version_of(self, package: Path) -> str:
        return self.dpkg(["-f", package.name, "Version"], package.parent).strip()

    def unpack(self, package: Path, target: Path) -> Path:
        target.mkdir()
        return self.unpack_into(package, target)

    def unpack_into(self, package: Path, target: Path) -> Path:
        self.dpkg(["-x", package.name, str(target)], package.parent)
        return target

    def dpkg(self, arguments: list[str], folder: Path) -> str:
        ending, output, errors = run_command(["dpkg-deb", *arguments], folder, SECONDS, self.stop,
                                             {**os.environ, "LC_ALL": "C"})
        if ending.reason != "exited" or ending.status != 0:
            raise MatrixError(self.explain(ending, errors, f"cannot unpack {arguments[1]}"))
        return output

    def explain(self, ending: Ending, errors: str, what: str) -> str:
        """One line out of what apt printed."""
        if ending.reason != "exited":
            return f"{what}: {ending.words()}"
        for pattern, reason in REASONS:
            if re.search(pattern, errors):
                return reason.format(suite=self.suite, site=current_site(self.root))
        lines = [line for line in errors.splitlines() if line.startswith("E:")] or errors.splitlines()
        why = shorten(lines[-1].removeprefix("E: "), 200) if lines else ending.words()
        return f"{what} of Debian {self.suite}: {why}"


def is_glob(text: str) -> bool:
    return re.search(r"[*?\[]", text) is not None


def stamps(files: Iterable[Path]) -> list[tuple[Path, int, int]]:
    """By which a file that was written to can be told from one that was not."""
    return [(file, status.st_size, status.st_ino) for file in files if (status := file.stat())]


def current_site(root: Path) -> str:
    """The site in a source of ours, for messages."""
    try:
        return (root / "sources.list").read_text(encoding="utf-8").split("] ")[1].split()[0]
    except (OSError, IndexError):
        return "the Debian archive"
