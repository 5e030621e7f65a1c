# SPDX-License-Identifier: BSD-2-Clause
"""Cells of the matrix under the plugin: the calls that were seen are those that the guest says it made, with the answers that it got.

Where no QEMU that takes the plugin can be had, or no host, the test is left out, with the reason.
"""
from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 900
BEGIN = re.compile(r"# hvabi: begin=(\S+)")
FACT = re.compile(r"# hvabi: status=(-?[0-9]+) value=")
MADE = re.compile(r"# \S+: made ([\w.]+)\((.*)\)$")
# Cells, a call that the guest makes in each case, and its answer.
CELLS = {
    "sbi-probe@2.0 opensbi@1.6": ("base.probe_extension", "success"),
    "smccc-probe@1.1 qemu-psci@10.0": ("psci.version", "success"),
    "papr-probe@10.0 qemu-papr@10.0 --arch ppc64": ("terminal.put_term_char", "success"),
    "papr-probe@10.0 qemu-papr@10.0 --arch ppc64le": ("terminal.put_term_char", "success"),
    "diag-probe@10.0 qemu-diag@10.0": ("virtio.storage_limit", "done"),
    "diag-probe@10.0 qemu-diag@11.1": ("virtio.storage_limit", "done"),
    "xen-probe@4.20 xen@4.20": ("platform.add_memtype", "einval"),
    "xen-arm64-probe@4.20 xen-arm64@4.20": ("domctl.createdomain", "einval"),
    "kvm-probe@7.2 kvm@7.2 --arch x86_64": ("hc.kick_cpu", "success"),      # a guest of a guest, whose memory QEMU does not find
}
JUDGED = {"sbi-probe@2.0 opensbi@1.6": "known"}     # as in the matrix: records explain what this host does otherwise than its text says
NO_CALLS = ("discovery.", "refuses", "msr.")      # how tests begin that are about something else
UNAVAILABLE = re.compile(r"not available: (.*)|unavailable: (.*)|(cannot be had.*)|(no network.*)")


def trace_cell(cell: str) -> tuple[dict[str, Any], list[str]]:
    """What was traced, and the console's lines."""
    done = subprocess.run([sys.executable, "-I", ROOT / "hvabi", "trace", "--json", "--cell", *cell.split()], cwd=ROOT, timeout=SECONDS,
                          capture_output=True, encoding="utf-8", errors="replace", check=False)
    missing = UNAVAILABLE.search(done.stderr)
    if done.returncode == 3 and missing:
        pytest.skip(f"{cell}: {missing[0]}")
    assert done.returncode == 0, done.stderr
    log = re.search(r"build/trace/cell/logs/\S+\.log", done.stderr)
    assert log is not None and f": {JUDGED.get(cell, '')}" in done.stderr, done.stderr
    return json.loads(done.stdout), (ROOT / log[0]).read_text(encoding="utf-8").splitlines()


def facts(lines: list[str], names: set[str]) -> Iterator[tuple[str, int]]:
    """(call, status) as the guest reports them: of tests that are about a call, in their order."""
    test = ""
    for line in lines:
        begun, fact = BEGIN.match(line), FACT.match(line)
        if begun:
            test = begun[1]
        elif fact and (name := ".".join(test.split(".")[:2])) in names:
            yield name, int(fact[1])


def status_of(call: dict[str, Any]) -> int | None:
    """What the guest would report: 0 where the call has no status."""
    return None if call["answer"] is None else call["answer"]["number"] or 0


@pytest.mark.parametrize("cell", CELLS)
def test_calls_are_those_that_the_guest_says_it_made(cell: str) -> None:
    found, lines = trace_cell(cell)
    calls = found["calls"]
    names = {call["call"] for call in calls if call["known"]}
    answers = {row["call"]: row["answers"] for row in found["summary"]}
    name, answer = CELLS[cell]
    assert answers[name].get(answer), answers[name]
    # Each test of the guest is about a call that was seen, but for those about what there is not.
    tested = {".".join(test.split(".")[:2]) for line in lines if (begun := BEGIN.match(line)) and (test := begun[1]).count(".") == 2}
    assert len(tested & names) > 5 and {name for name in tested - names if not name.startswith(NO_CALLS)} <= unmade(lines)
    # Its answers follow each other as they do in the trace.
    at, count = -1, 0
    for name, status in facts(lines, names):
        rest = (index for index in range(at + 1, len(calls)) if calls[index]["call"] == name and status_of(calls[index]) == status)
        at = next(rest, -1)
        assert at >= 0, f"the guest reports {name} with status {status}, and the trace has no such call after {count} others"
        count += 1
    assert count > 10
    # What it says it made is in the trace with the same arguments.
    made = {(call["call"], tuple(call["arguments"].items())) for call in calls}
    assert {(said[1], numbers(said[2])) for line in lines if (said := MADE.match(line))} <= made


def numbers(arguments: str) -> tuple[tuple[str, int], ...]:
    """What the guest prints of arguments: their numbers, whatever these are called."""
    pairs = (argument.split("=", 1) for argument in arguments.split(", ") if argument)
    return tuple((name, int(number, 0)) for name, number in pairs)


def unmade(lines: list[str]) -> set[str]:
    """Calls whose tests the guest left out."""
    return {".".join(line.split()[2].split(".")[:2]) for line in lines if re.match(r"ok [0-9]+ \S+ # SKIP", line)}
