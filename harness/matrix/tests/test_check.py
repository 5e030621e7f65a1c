# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi check` looks at guest.yaml and host.yaml, too."""
from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.tests.in_process import hvabi

from .test_load import GUEST, HOST

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(name="repository")
def make_repository(tmp_path: Path) -> Path:
    """With an ABI, a guest and a host."""
    shutil.copytree(ROOT / "spec" / "kvm", tmp_path / "spec" / "kvm")
    shutil.copy(ROOT / "spec" / "schema.json", tmp_path / "spec")
    for kind, text in (("guest", GUEST), ("host", HOST)):
        file = tmp_path / f"{kind}s" / "it" / f"{kind}.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(text)
    return tmp_path


def test_unknown_architectures_are_refused(repository: Path) -> None:
    done = hvabi("check", "--no-frozen", cwd=repository)
    assert (done.status, done.output) == (0, "kvm (4 releases), guests, hosts: no problems\n")
    for kind, text in (("guest", GUEST), ("host", HOST)):
        (repository / f"{kind}s" / "it" / f"{kind}.yaml").write_text(text.replace("[x86_64]", "[x86_65]"))
    done = hvabi("check", "--no-frozen", cwd=repository)
    known = "did you mean x86_64? spec/arch has arm, arm64, i386, "
    assert done.status == 1 and done.errors == ""
    guest, host, total = done.output.splitlines()
    assert guest.startswith(f"guests/it/guest.yaml:4:8: there is no architecture 'x86_65': {known}") and guest.endswith(" [guest]")
    assert host.startswith(f"hosts/it/host.yaml:3:8: there is no architecture 'x86_65': {known}") and host.endswith(" [host]")
    assert total == "kvm (4 releases), guests, hosts: 2 problems"
    found = json.loads(hvabi("check", "--no-frozen", "--json", cwd=repository).output)["problems"]
    assert [(one["file"], one["line"], one["column"], one["rule"]) for one in found] == [
        ("guests/it/guest.yaml", 4, 8, "guest"), ("hosts/it/host.yaml", 3, 8, "host")]


def test_every_file_is_looked_at_and_all_of_them_together(repository: Path) -> None:
    shutil.copytree(repository / "guests" / "it", repository / "guests" / "other")
    done = hvabi("check", "--no-frozen", cwd=repository)
    assert done.status == 1 and "there is a guest 'probe' already" in done.output
    for name in ("it", "other"):
        (repository / "guests" / name / "guest.yaml").write_text(GUEST.replace("arch:", "arhc:"))
    done = hvabi("check", "--no-frozen", cwd=repository)
    assert done.status == 1 and [line.split(":")[0] for line in done.output.splitlines()[:-1]] == [
        "guests/it/guest.yaml", "guests/other/guest.yaml"]


def test_an_abi_by_name_is_checked_alone(repository: Path) -> None:
    (repository / "guests" / "it" / "guest.yaml").write_text("")
    assert hvabi("check", "--no-frozen", "kvm", cwd=repository).status == 0
    (repository / "guests" / "README.yaml").write_text("")
    done = hvabi("check", "--no-frozen", cwd=repository)
    assert done.status == 1 and "README.yaml: would not be read here" in done.output
