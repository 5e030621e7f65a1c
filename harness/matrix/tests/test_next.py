# SPDX-License-Identifier: BSD-2-Clause
"""Guests of `next`, the working text: which builds there are, and what is generated before one is built."""
from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.exit_status import Situation
from harness.matrix.load import load_guest_file
from harness.matrix.model import HOME, GuestBuild, GuestSpec, MatrixError
from harness.matrix.orders import guest_order, with_needs
from harness.matrix.plan import guest_builds, guest_releases
from harness.matrix.supervise import run_command

KNOWN = ("1.0", "1.1")


@pytest.fixture(scope="module")
def spec() -> GuestSpec:
    return load_guest_file(HOME / "guests" / "kvm-probe" / "guest.yaml", HOME)[0]


@pytest.mark.parametrize(("said", "releases"), [
    (None, ("1.0", "1.1")), (("all", "next"), ("1.0", "1.1", "next")), (("next",), ("next",)), (("1.1", "all"), ("1.1", "1.0")),
])
def test_releases_of_a_guest(spec: GuestSpec, said: tuple[str, ...] | None, releases: tuple[str, ...]) -> None:
    assert guest_releases(replace(spec, releases=said), KNOWN) == releases


def test_a_release_that_is_not_there(spec: GuestSpec) -> None:
    with pytest.raises(MatrixError, match="has no release 1.2: write one of 1.0, 1.1, or next"):
        guest_releases(replace(spec, releases=("all", "1.2")), KNOWN)


@pytest.mark.parametrize("abi", ["kvm", "hyperv", "xen"])
def test_registers_are_tried_in_a_build(abi: str) -> None:
    """They are described since `next` alone: without a guest of it no run would try one."""
    guest = load_guest_file(HOME / "guests" / f"{abi}-probe" / "guest.yaml", HOME)[0]
    assert "next" in [build.release for build in guest_builds([guest], lambda _: KNOWN)]


def test_a_release_is_built_from_what_is_committed(spec: GuestSpec) -> None:
    order = guest_order(GuestBuild(spec, "1.0", "x86_64", ""), HOME, HOME / "build")
    assert "GENERATED=generated" in order.command
    assert not [need for need in with_needs([order]) if "generate" in need.command]


def test_next_is_generated_first(spec: GuestSpec, tmp_path: Path) -> None:
    """The command that the order names writes what the build then reads."""
    shutil.copytree(HOME / "spec" / "vmi", tmp_path / "spec" / "vmi")
    for name in ("schema.json", "arch"):
        (tmp_path / "spec" / name).symlink_to(HOME / "spec" / name)
    order = guest_order(GuestBuild(replace(spec, abi="vmi"), "next", "x86_64", ""), tmp_path, tmp_path / "build")
    assert "GENERATED=build/generated" in order.command
    first = with_needs([order])[0]
    ending, output, error = run_command(list(first.command), tmp_path, 60)
    assert (ending.reason, ending.status) == ("exited", Situation.IN_ORDER.status), (output, error)
    assert (tmp_path / "build" / "generated" / "vmi" / "next" / "vmi_conformance.c").is_file()
    assert not (tmp_path / "generated").exists()
