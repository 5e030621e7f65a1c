# SPDX-License-Identifier: BSD-2-Clause
"""Drafts `shows` and `registers` for what no record explains, ready to paste into a record."""
from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from harness.matrix.model import FROZEN, MatrixError
from harness.matrix.models import Models

from .match import Explanations, compare, emulators_of
from .record import Spot
from .registers import Travel, travel_of

WIDTH = 132
Hosts = tuple[tuple[str, tuple[str, ...]], ...]     # host builds, each with the guests that show something there
PLAIN = re.compile(r"[A-Za-z$][\w@.+$-]*")


def draft(results: Mapping[str, Any], explanations: Explanations, models: Models) -> list[str]:
    """Lines of YAML; what guests said are comments."""
    comparison = compare(results["cells"], explanations, emulators_of(results["hosts"]))
    said = {(cell["host"], finding["test"]): finding["message"] for cell in results["cells"] for finding in cell["findings"]}
    abis = {(cell["guest"], cell["arch"]): cell["abi"] for cell in results["cells"]}
    lines: list[str] = []
    for hosts, tests in group_tests(comparison.new):
        lines += [f"# {host}: {test}: {said[host, test]}" for test in tests for host, _ in hosts[:1]]
        lines += ["shows:", *block_lines(hosts, tests), *register_lines(hosts, tests, comparison.new, abis, models), ""]
    return lines or ["# every finding is explained"]


def group_tests(spots: Iterable[Spot]) -> list[tuple[Hosts, list[str]]]:
    """Tests that the same guests show on the same hosts."""
    guests: dict[str, dict[str, set[str]]] = {}
    for spot in spots:
        guests.setdefault(spot.test, {}).setdefault(spot.host, set()).add(spot.guest.removeprefix(FROZEN))
    groups: dict[Hosts, list[str]] = {}
    for test, places in guests.items():
        groups.setdefault(tuple(sorted((host, tuple(sorted(names))) for host, names in places.items())), []).append(test)
    return list(groups.items())


def block_lines(hosts: Hosts, tests: Sequence[str]) -> Iterator[str]:
    together: dict[tuple[str, ...], list[str]] = {}
    for host, guests in hosts:
        together.setdefault(guests, []).append(host)
    for guests, names in together.items():
        yield from list_lines("  - hosts", names)
        yield from list_lines("    guests", guests)
        yield from list_lines("    tests", tests)


def list_lines(key: str, names: Iterable[str]) -> list[str]:
    words = list(map(show_word, names))
    one = f"{key}: [{', '.join(words)}]"
    if len(one) <= WIDTH:
        return [one]
    deep = " " * (len(key) - len(key.lstrip(" -")) + 2)
    return [f"{key}: [", *textwrap.wrap(", ".join(words), WIDTH, initial_indent=deep, subsequent_indent=deep, break_long_words=False,
                                        break_on_hyphens=False), f"{deep[2:]}]"]


def show_word(word: str) -> str:
    return word if PLAIN.fullmatch(word) else json.dumps(word, ensure_ascii=False)


def register_lines(hosts: Hosts, tests: Sequence[str], spots: Sequence[Spot], abis: Mapping[tuple[str, str], str], models: Models) -> list[str]:
    """How the calls travel, as far as the spec has the tests."""
    lines = []
    for test in tests:
        spot = next(spot for spot in spots if spot.test == test and spot.host == hosts[0][0])
        release = spot.guest.removeprefix(FROZEN).split("@")[1].split("+")[0]
        try:
            travel = travel_of(models.side(abis[spot.guest, spot.arch], release, spot.arch).abi, spot.arch, test)
        except MatrixError:
            travel = None
        lines += travel_lines(travel, test) if travel else []
    return ["registers:", *lines] if lines else []


def travel_lines(travel: Travel, test: str) -> list[str]:
    before = ", ".join(f"{name}: {value if isinstance(value, str) else f'{value:#x}'}" for name, value in travel.before.items())
    memory = [f"      - {json.dumps(line)}" for line in travel.memory]
    return [*(f"  # made after {name}" for name in travel.given), f"  - call: {travel.call}", f"    test: {show_word(test)}", f"    before: {{{before}}}", *(["    memory:", *memory] if memory else [])]
