# SPDX-License-Identifier: BSD-2-Clause
"""What is archived with an image: all that has to be known to run it and to judge it, whatever its guest.yaml or host.yaml
says by then.

A guest's record holds the names of the tests that the image makes, in their order. What each is about says the release's text,
which is archived with its tests. A record is JSON, and like an image it is believed for its digest alone; it is checked all the
same, so that one that another hvabi wrote is a line and no fault.
"""
from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from harness.matrix.load import BATCH_BOOT, BOOT, PLACEHOLDER
from harness.matrix.model import (Batch, ExtraTest, Get, GuestBuild, GuestSpec, HostBuild, HostSpec, HostVersion, Limits,
                                  Need)

SCHEMA = "hvabi-frozen-record/1"
TEXT = re.compile(r"[ -~]{0,4000}")


class RecordError(Exception):
    """A record makes no sense to this hvabi; one line without its name."""


def guest_record(guest: GuestBuild, tests: Sequence[str], varied: Sequence[str], extras: Sequence[ExtraTest]) -> bytes:
    """`tests`: the plan, of which `varied` are made only in machines that lack something. `extras`: those of the guest's own
    that this build has."""
    spec = guest.spec
    return dump({"schema": SCHEMA, "guest": spec.name, "doc": spec.doc, "caller": spec.caller, "observe": spec.observe,
                 "ends": list(spec.ends), "requires": [need.name for need in spec.requires], "limits": show_limits(spec.limits),
                 "plan": spec.has_plan, "moves": spec.moves, "tests": list(tests), "varied": list(varied),
                 "extra_tests": [{"name": test.name, "needs": [need.name for need in test.needs]} for test in extras]})


def host_record(host: HostBuild) -> bytes:
    """`arch`: of the guests that this build of the host runs."""
    spec, version = host.spec, host.version
    archs = [arch for arch in spec.arch if dict(spec.machines).get(arch, arch) == host.machine]
    commands = {arch: list(HostBuild(spec, version, arch).boot) for arch in archs}
    batch = version.batch
    return dump({"schema": SCHEMA, "host": spec.name, "doc": spec.doc, "arch": archs, "boot": commands,
                 "batch": {"archive": batch.archive, "guests": batch.guests, "machines": batch.machines} if batch else None,
                 "limits": show_limits(spec.limits), "panic": spec.panic})


def dump(data: dict[str, Any]) -> bytes:
    """The same bytes for the same content; one line a key."""
    return ("{\n" + ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in data.items()) + "\n}\n").encode()


def show_limits(limits: Limits) -> dict[str, float | int | None]:
    return {"seconds": limits.seconds, "output": limits.output, "memory": limits.memory}


class Record:
    """A record as data, taken apart with care. Raises RecordError."""

    def __init__(self, data: bytes) -> None:
        try:
            self._data = json.loads(data)
        except (ValueError, RecursionError):
            raise RecordError("its record is no JSON") from None
        if not isinstance(self._data, dict) or self._data.get("schema") != SCHEMA:
            raise RecordError(f"its record is not of the schema {SCHEMA}: use the hvabi that archived it")

    def take(self, key: str, kind: type | tuple[type, ...]) -> Any:
        value = self._data.get(key)
        if not isinstance(value, kind) or isinstance(value, bool) and kind is not bool:
            raise RecordError(f"its record says nothing right about '{key}': use the hvabi that archived it")
        return value

    def text(self, key: str) -> str:
        value = self.take(key, str)
        if not value.isprintable():
            raise RecordError(f"its record says nothing right about '{key}': use the hvabi that archived it")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.take(key, list)
        if not all(isinstance(value, str) and TEXT.fullmatch(value) for value in values):
            raise RecordError(f"its record says nothing right about '{key}': use the hvabi that archived it")
        return tuple(values)

    def limits(self) -> Limits:
        found = self.take("limits", dict)
        numbers = [found.get(name) for name in ("seconds", "output", "memory")]
        if not all(number is None or type(number) in (int, float) and 0 < number < 1 << 40 for number in numbers):
            raise RecordError("its record says nothing right about 'limits': use the hvabi that archived it")
        return Limits(numbers[0], *(None if number is None else int(number) for number in numbers[1:]))

    def extra_tests(self) -> tuple[ExtraTest, ...]:
        tests = []
        for item in self.take("extra_tests", list):
            if not isinstance(item, dict) or not isinstance(item.get("name"), str) or not isinstance(item.get("needs"), list):
                raise RecordError("its record says nothing right about 'extra_tests': use the hvabi that archived it")
            tests.append(ExtraTest(item["name"], tuple(Need(str(name), "") for name in item["needs"])))
        return tuple(tests)

    def commands(self, batch: Batch | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Boot commands by architecture, in which nothing is left open but what a boot fills in."""
        boot, known = self.take("boot", dict), BATCH_BOOT if batch else BOOT
        for command in boot.values():
            if not isinstance(command, list) or not command or not all(
                    isinstance(word, str) and set(PLACEHOLDER.findall(word)) <= set(known) for word in command):
                raise RecordError("its record has a boot command that this hvabi cannot fill in: use the one that archived it")
        return tuple((arch, tuple(command)) for arch, command in boot.items())

    def batch(self) -> Batch | None:
        found = self.take("batch", (dict, type(None)))
        if found is None:
            return None
        guests = found.get("guests")
        if found.get("archive") != "cpio" or not (guests is None or type(guests) is int and guests > 0):
            raise RecordError("its record says nothing right about 'batch': use the hvabi that archived it")
        return Batch("cpio", guests, bool(found.get("machines")))


def read_guest(data: bytes, bare: GuestSpec) -> tuple[GuestSpec, tuple[str, ...], frozenset[str]]:
    """What the record adds to a guest of which only the manifest's line is known; its tests, and those that are varied."""
    record = Record(data)
    spec = replace(bare, doc=record.text("doc"), caller=record.text("caller"), observe=record.text("observe"),
                   ends=record.texts("ends"), limits=record.limits(), extra_tests=record.extra_tests(),
                   requires=tuple(Need(name, bare.where) for name in record.texts("requires")),
                   has_plan=record.take("plan", bool), moves=record.take("moves", bool))
    return spec, record.texts("tests"), frozenset(record.texts("varied"))


def read_host(data: bytes, bare: HostSpec, version: str, abi: str, release: str, get: Get) -> HostSpec:
    record = Record(data)
    batch, machine = record.batch(), bare.arch[0]
    commands = record.commands(batch)
    archs = tuple(arch for arch, _ in commands)
    machines = tuple((arch, machine) for arch in archs if arch != machine)
    one = HostVersion(version, abi, release, get, (), bare.where, commands, batch)
    return replace(bare, doc=record.text("doc"), arch=archs, versions=(one,), limits=record.limits(), machines=machines,
                   panic=record.text("panic"))
