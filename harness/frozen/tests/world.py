# SPDX-License-Identifier: BSD-2-Clause
"""The small world of the runner's tests, with releases that are frozen and an archive."""
from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from generator.frozen.manifest import Manifest, read_manifest
from generator.generate import generate
from generator.lang.find import frozen_path
from generator.lang.freeze import freeze
from generator.lang.load import load
from generator.tests.forked import hvabi
from harness.matrix.models import Models
from harness.matrix.tests.conftest import HERE, World

VERSIONS = ("1.0", "1.1")


class FrozenWorld(World):
    """Its spec is a copy, of which both releases are frozen and generated. `archive`: where images go."""

    def __init__(self, folder: Path, versions: tuple[str, ...] = VERSIONS) -> None:
        super().__init__(folder)
        (folder / "spec").unlink()
        shutil.copytree(HERE / "toy" / "spec" / "toy", folder / "spec" / "toy")
        shutil.copy(HERE.parents[2] / "spec" / "schema.json", folder / "spec")
        self.archive = folder / "archive"
        spec = load(folder / "spec" / "toy", folder)
        (folder / "spec" / "toy" / "releases").mkdir()
        for version in versions:
            frozen_path(spec.path, version).write_text(freeze(spec, version))
        self.generate()

    def generate(self) -> None:
        outcome = generate([self.folder / "spec" / "toy"], self.folder / "generated", self.folder)
        assert not outcome.problems, outcome.problems
        self.models = Models(self.folder)

    def edit_spec(self, old: str, new: str) -> None:
        file = self.folder / "spec" / "toy" / "abi.yaml"
        text = file.read_text()
        assert text.count(old) == 1
        file.write_text(text.replace(old, new))

    def hvabi(self, *arguments: str, first=lambda: None) -> subprocess.CompletedProcess[str]:
        done = hvabi(*arguments, "--root", str(self.folder), "--frozen", str(self.archive), cwd=self.folder,
                     environment=self.environment({"HVABI_FROZEN": ""}), first=first)
        assert "Traceback" not in done.stderr and "a fault in hvabi" not in done.stderr, done.stderr
        return done

    def archive_all(self, *names: str) -> subprocess.CompletedProcess[str]:
        done = self.hvabi("archive", *names)
        assert done.returncode == 0, done
        return done

    def matrix(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.hvabi("matrix", "--out", str(self.out), *arguments)

    def manifest(self, release: str = "1.0") -> Manifest:
        return read_manifest(self.folder / "ci" / "frozen" / "toy" / f"{release}.yaml", self.folder)

    def file(self, end: str, release: str = "1.0") -> Path:
        """The one file of a release in the archive that ends so."""
        found, = (self.archive / "toy" / release).glob(f"*{end}")
        return found

    def frozen_cell(self, guest: str = "frozen:fake@1.0", host: str = "direct@1.0") -> dict:
        return self.cell(guest, host)

    def edit_guest(self, script: str, name: str = "fake") -> None:
        (self.folder / "guests" / name / "guest.sh").write_text(f"#!/bin/sh\n{script}\n")

    def change_boot(self, command: list[str], name: str = "direct") -> None:
        file = self.folder / "hosts" / name / "host.yaml"
        lines = [f"boot: {{command: {json.dumps(command)}}}" if line.startswith("boot:") else line
                 for line in file.read_text().splitlines()]
        file.write_text("\n".join(lines) + "\n")
