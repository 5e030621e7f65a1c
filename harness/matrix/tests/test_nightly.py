# SPDX-License-Identifier: BSD-2-Clause
"""Guests of the nightly set: who has one, and when they take part."""
from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.derive.plan import derived_plan
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import HOME, GuestSpec
from harness.matrix.models import Models
from harness.matrix.plan import Filters, guest_builds, host_builds, make_cells

GUESTS = load_guests(HOME, HOME / "guests")
EVERYDAY = [guest for guest in GUESTS if guest.test_set == "everyday"]
MODELS = Models(HOME)


@pytest.mark.parametrize("guest", EVERYDAY, ids=lambda guest: guest.name)
def test_what_is_not_in_the_everyday_set_is_made_by_a_guest_of_the_nightly_one(guest: GuestSpec) -> None:
    """Otherwise derived tests would be in no plan, and nobody would miss them."""
    for release in guest.releases or MODELS.releases(guest.abi):
        for arch in guest.arch:
            left = derived_plan(MODELS.side(guest.abi, release, arch).abi, arch, True, frozenset(guest.places))
            twins = [other for other in GUESTS if other.test_set == "nightly" and arch in other.arch and
                     (other.abi, other.releases, other.caller, set(other.places)) == (guest.abi, guest.releases, guest.caller, set(guest.places))]
            assert bool(left) == bool(twins), f"{guest.name}@{release} on {arch} leaves {len(left)} tests"


def cells(filters: Filters) -> set[str]:
    guests = guest_builds([guest for guest in GUESTS if guest.abi == "sbi"], MODELS.releases)
    hosts = host_builds([host for host in load_hosts(HOME, HOME / "hosts") if host.name == "opensbi"], MODELS.releases)
    return {cell.guest.spec.name for cell in make_cells(guests, hosts, filters)}


def test_a_guest_that_moves_between_other_releases_does_so_in_the_nightly_set() -> None:
    guests = guest_builds([guest for guest in GUESTS if guest.moves], MODELS.releases)
    hosts = host_builds([host for host in load_hosts(HOME, HOME / "hosts") if host.name == "inproc-move"], MODELS.releases)
    everyday, nightly = (make_cells(guests, hosts, Filters(nightly=nightly)) for nightly in (False, True))
    assert {cell.host.name for cell in everyday} == {host.name for host in hosts}
    assert all(cell.guest.release in (cell.host.release, cell.host.version.then) for cell in everyday)
    assert set(everyday) < set(nightly)
    assert set(nightly) == set(make_cells(guests, hosts, Filters(guest=("vmi-mover@*",))))


def test_quick_is_the_newest_guest_on_the_newest_host_of_each_architecture() -> None:
    guests = guest_builds([guest for guest in GUESTS if guest.abi in ("sbi", "vmi")], MODELS.releases)
    hosts = host_builds([host for host in load_hosts(HOME, HOME / "hosts") if host.name in ("opensbi", "reference")], MODELS.releases)
    every, quick = (make_cells(guests, hosts, Filters(quick=quick)) for quick in (False, True))
    assert not [cell for cell in quick if cell.guest.spec.test_set]
    every = [cell for cell in every if not cell.guest.spec.test_set]
    pairs = [(cell.guest.spec.name, cell.host.spec.name, cell.arch) for cell in quick]
    assert set(pairs) == {(cell.guest.spec.name, cell.host.spec.name, cell.arch) for cell in every} and len(set(pairs)) == len(pairs)
    assert {cell.host.name for cell in quick if cell.host.spec.name == "opensbi"} == {"opensbi@1.9"}
    assert {cell.guest.release for cell in quick if cell.guest.spec.name == "sbi-probe"} == {"3.0"}
    assert {cell.guest.release for cell in make_cells(guests, hosts, Filters(quick=True, guest=("sbi-probe@1.0",)))} == {"1.0"}
    for named in ("sbi-boundaries@*", "*-boundaries"):
        assert {cell.guest.spec.test_set for cell in make_cells(guests, hosts, Filters(quick=True, guest=(named,)))} == {"everyday"}


def test_a_guest_may_be_of_the_nightly_set_whatever_it_tests() -> None:
    guest = next(guest for guest in GUESTS if guest.name == "vmi-fuzz-nightly")
    assert guest.is_nightly and not guest.test_set
    assert not next(guest for guest in GUESTS if guest.name == "vmi-fuzz").is_nightly


def test_they_take_part_with_nightly_or_by_their_whole_name() -> None:
    name = "sbi-boundaries-nightly"
    assert name not in cells(Filters())
    assert name not in cells(Filters(guest=("sbi-*",)))
    assert name in cells(replace(Filters(), nightly=True))
    assert name in cells(Filters(guest=(name,))) and name in cells(Filters(guest=(f"{name}@3.0",)))
    assert name in cells(Filters(cell=(f"{name}@3.0", "opensbi@1.9")))
