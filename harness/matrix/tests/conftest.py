# SPDX-License-Identifier: BSD-2-Clause
"""A small world for the runner: the toy ABI, guests that are scripts, and a host that just starts its guest."""
from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from generator.tests.forked import hvabi
from harness.matrix.models import Models
from harness.records.tests.samples import write_record

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
ARCH = "x86_64"
GUEST_YAML = """\
guest: {name}
doc: "A fake."
speaks: {{abi: toy, releases: {releases}}}
arch: [x86_64]
requires: {requires}
build: {{command: [install, -D, "{{guest_dir}}/guest.sh", "{{out}}/guest"], product: "{{out}}/guest"}}
extra_tests: {extra}
{more}limits: {{seconds: 20, output: 64KiB}}
"""
HOST_YAML = """\
host: {name}
doc: "Starts its guest."
arch: [x86_64]
versions:
{versions}
boot: {{command: {boot}}}
"""


class World:
    """A folder with spec/, guests/ and hosts/, and the command line over it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.models = Models(folder)
        (folder / "spec").symlink_to(HERE / "toy" / "spec")
        self.out = folder / "out"

    def add_guest(self, name: str, script: str, releases: str = '["1.0"]', requires: str = "[]",
                  extra: str = "[]", more: str = "") -> None:
        guest = self.folder / "guests" / name
        guest.mkdir(parents=True)
        text = GUEST_YAML.format(name=name, releases=releases, requires=requires, extra=extra, more=more)
        (guest / "guest.yaml").write_text(text)
        (guest / "guest.sh").write_text(f"#!/bin/sh\n{script}\n")

    def add_host(self, name: str = "direct", releases: Iterable[str] = ("1.0",), boot: str = '["{guest}"]',
                 more: str = "") -> None:
        host = self.folder / "hosts" / name
        host.mkdir(parents=True)
        versions = "\n".join(f'  "{release}": {{speaks: {{abi: toy, release: "{release}"}}{more}}}'
                             for release in releases)
        (host / "host.yaml").write_text(HOST_YAML.format(name=name, versions=versions, boot=boot))

    def add_batch_host(self, name: str = "many", trouble: str = "", releases: Iterable[str] = ("1.0",),
                       batch: str = "{archive: cpio}", speaks: str = "", more: str = "") -> None:
        """A host that takes all its guests in one boot (fake_host.py). `more`: keys of host.yaml, `speaks`: of speaks."""
        command = json.dumps([sys.executable, str(HERE / "fake_host.py"), "{archive}", trouble])
        self.add_host(name, releases, command, f", batch: {batch}")
        file = self.folder / "hosts" / name / "host.yaml"
        text = re.sub(r"speaks: (\{[^}]*)\}", rf"speaks: [\1{speaks}}}]", file.read_text()) if speaks else file.read_text()
        file.write_text(text + more)

    def explain(self, *tests: str, hosts: Iterable[str] = ("direct@1.0",), guests: Iterable[str] = ("fake@1.0",), name: str = "direct/it",
                folder: str = "ci/findings", under: Mapping[str, str] | None = None, **more: object) -> Path:
        """Writes a record that explains these tests."""
        block = {"hosts": list(hosts), "guests": list(guests), "tests": list(tests), **({"under": dict(under)} if under else {})}
        return write_record(self.folder / folder, name, shows=[block], **more)

    def names(self, release: str = "1.0") -> list[str]:
        return [test.name for test in self.models.plan("toy", release, ARCH)]

    def good_report(self, release: str = "1.0", changes: Mapping[str, str] | None = None, end: bool = True,
                    facts: str = "", upto: int | None = None) -> str:
        """What a guest prints for which all is well, but for `changes`: the lines for a test, {n} is its number."""
        names = self.names(release)
        lines = ["KTAP version 1", f"1..{len(names)}", f"# hvabi: release={release}"] + facts.splitlines()
        for number, name in enumerate(names[:upto], 1):
            lines.append(f"# hvabi: begin={name}")
            lines.append((changes or {}).get(name, "ok {n} " + name).replace("{n}", str(number)))
        return "\n".join(lines + (["# hvabi: end"] if end else []))

    def good_script(self, *arguments, **options) -> str:
        return say(self.good_report(*arguments, **options))

    def command(self, arguments: tuple[str, ...]) -> list[str]:
        return ["matrix", "--root", str(self.folder), "--out", str(self.out), *arguments]

    def environment(self, more: Mapping[str, str] | None) -> dict[str, str]:
        return {**os.environ, "HVABI_CACHE": str(self.folder / "cache"), **(more or {})}

    def start(self, *arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """As a user starts it, to be interrupted or killed."""
        return subprocess.Popen([str(ROOT / "hvabi"), *self.command(arguments)], stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, cwd=self.folder, env=self.environment(environment))

    def run(self, *arguments: str, environment: Mapping[str, str] | None = None,
            first: Callable[[], object] = lambda: None) -> subprocess.CompletedProcess[str]:
        """To its end. `first`: what its process does before all else."""
        done = hvabi(*self.command(arguments), cwd=self.folder, environment=self.environment(environment), first=first)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def results(self) -> dict:
        return json.loads((self.out / "results.json").read_text())

    def cell(self, guest: str = "fake@1.0", host: str = "direct@1.0") -> dict:
        """The one cell, after the checks that hold for every cell whatever happened."""
        cells = [cell for cell in self.results()["cells"] if (cell["guest"], cell["host"]) == (guest, host)]
        assert len(cells) == 1
        return cells[0]

    def run_fake(self, script: str, *arguments: str, **options: str) -> dict:
        """Run one fake guest on a host of the same release."""
        self.add_guest("fake", script, **options)
        self.add_host()
        self.last = self.run(*arguments)
        cell = self.cell()
        assert [test["name"] for test in cell["tests"]][:len(self.names())] == self.names()
        return cell


def add_emulator(world: World, version: str) -> Path:
    """A program of QEMU's name that says its version, or starts what it is told to."""
    program = world.folder / "qemu-system-toy"
    program.write_text(f"#!/bin/sh\nif [ \"$1\" = --version ]; then echo '{version}'; else exec \"$@\"; fi\n")
    program.chmod(0o755)
    return program


def say(text: str) -> str:
    """A script that prints exactly this."""
    return f"cat <<'END-OF-REPORT'\n{text}\nEND-OF-REPORT"


def outcomes(cell: dict) -> dict[str, str]:
    return {test["name"]: test["outcome"] for test in cell["tests"]}


def about(cell: dict) -> list[str]:
    return [finding["test"] for finding in cell["findings"]]


def is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for(condition) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come to that")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)
