# SPDX-License-Identifier: BSD-2-Clause
"""A guest of vmi as it is, on the in-process host as it is: archived, and run again after its sources and those of the host have
changed."""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.tests.forked import hvabi
from harness.matrix.tests.conftest import World

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ("guests/vmi-probe", "guests/arch", "guests/native", "hosts/inproc", "harness/conformance", "harness/runtime", "harness/names",
           "harness/make", "generated/vmi/4.0", "spec/vmi", "spec/arch")
BROKEN = ("static struct vmi_host_result inproc_mmu_set_pte(struct machine *m, uint64_t ptep, uint32_t value)\n{\n",
          "\tif (m)\n\t\treturn vmi_host_error(VMI_STATUS_DENIED);\n")


class RealWorld:
    def __init__(self, folder: Path) -> None:
        self.folder, self.archive = folder, folder / "archive"
        for name in SOURCES:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "tests"))
        shutil.copy(ROOT / "spec" / "schema.json", folder / "spec")
        self.edit("guests/vmi-probe/guest.yaml", "releases: all", 'releases: ["4.0"]')
        text = (folder / "guests/vmi-probe/guest.yaml").read_text()
        begin, end = text.index("  machine:\n    arch:"), text.index("  process:\n    arch:")
        (folder / "guests/vmi-probe/guest.yaml").write_text(text[:begin] + text[end:])
        lines = (folder / "hosts/inproc/host.yaml").read_text().splitlines(keepends=True)
        (folder / "hosts/inproc/host.yaml").write_text("".join(line for line in lines if not line.startswith('  "4.') or '"4.0"' in line))

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text()
        assert text.count(old) == 1, name
        (self.folder / name).write_text(text.replace(old, new))

    def hvabi(self, *words: str) -> subprocess.CompletedProcess[str]:
        done = hvabi(*words, "--root", str(self.folder), "--frozen", str(self.archive), cwd=self.folder, seconds=600)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def matrix(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self.hvabi("matrix", "--out", str(self.folder / "out"), *words)

    results = World.results
    cell = World.cell

    @property
    def out(self) -> Path:
        return self.folder / "out"


@pytest.fixture
def real(tmp_path: Path) -> RealWorld:
    (tmp_path / "here").mkdir()
    return RealWorld(tmp_path / "here")


def test_round_trip_in_process(real: RealWorld, tmp_path: Path) -> None:
    done = real.hvabi("archive", "vmi@4.0")
    assert done.returncode == 0 and "written, 2 images" in done.stdout, done
    assert real.matrix("--guest", "frozen:*", "--remember").returncode == 0
    cell = real.cell("frozen:vmi-probe@4.0", "inproc@4.0")
    assert cell["verdict"] == "ok" and {"pass"} <= {test["outcome"] for test in cell["tests"]} and len(cell["tests"]) > 50

    # Another checkout makes the same images, whatever folder it lies in.
    shutil.copytree(real.folder, tmp_path / "another-place", ignore=shutil.ignore_patterns("build", "out", "archive", "ci"))
    other = RealWorld.__new__(RealWorld)
    other.folder, other.archive = tmp_path / "another-place", tmp_path / "another-archive"
    assert other.hvabi("archive", "vmi@4.0").returncode == 0
    assert {path.name for path in other.archive.rglob("*")} == {path.name for path in real.archive.rglob("*")}

    # The host breaks a call: the old guest sees a regression, and the archived host does not have it.
    real.edit("hosts/inproc/inproc.c", BROKEN[0], "".join(BROKEN))
    assert real.matrix("--guest", "frozen:*").returncode == 1
    cell = real.cell("frozen:vmi-probe@4.0", "inproc@4.0")
    lost = [finding["test"] for finding in cell["findings"]]
    assert cell["verdict"] == "regression" and lost and all("mmu.set_pte" in name for name in lost), cell["findings"]
    assert all(finding["message"].startswith("regression: frozen:vmi-probe@4.0 passed on inproc@4.0") for finding in cell["findings"])
    assert real.matrix("--guest", "frozen:*", "--host", "frozen:*").returncode == 0
    assert real.cell("frozen:vmi-probe@4.0", "frozen:inproc@4.0")["verdict"] == "ok"
    assert real.matrix("--host", "frozen:*").returncode == 0
    assert real.cell("vmi-probe@4.0", "frozen:inproc@4.0")["verdict"] == "ok"
