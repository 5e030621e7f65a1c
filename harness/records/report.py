# SPDX-License-Identifier: BSD-2-Clause
"""A record as a report that can be filed as it stands: what, where, since when, how to repeat it with public tools alone."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from harness.matrix.model import HostSpec, HostVersion
from harness.matrix.text import count

from .load import Page
from .pages import TEMPLATES, is_private, sentence, show_end, show_source, show_text, show_under
from .record import Record
from .registers import symbols_in
from .words import KINDS, SEVERITIES

SCHEMA = "hvabi-finding/1"


def make_report(record: Record, page: Page | None, hosts: Sequence[HostSpec]) -> str:
    """Markdown. `page`: of the record's folder; `hosts`: every one that is known."""
    data = record.data
    calls = [{"name": call["call"], "lines": list(call_lines(call))} for call in data.get("registers", ())]
    return TEMPLATES.render(
        "report.md.j2", title=data["title"], name=record.name, private=page.data["private"].strip() if page and is_private(record) else
        "Ask its maintainers how." if is_private(record) else "", affects=", ".join(map(plain, record.affects)), since=data["since"], end=show_end(data),
        kind=data["kind"], kind_meaning=KINDS[data["kind"]], severity=data["severity"], severity_meaning=SEVERITIES[data["severity"]],
        reported="" if data["reported"] == "no" else f"{data['reported']['where']}, on {data['reported']['on']}",
        texts=[show_basis(text) for text in data["text"]], expected=sentence(data["expected"]), seen=sentence(data["seen"]),
        unseen=data.get("unseen", ""), steps=list(make_steps(record, page, hosts)), calls=calls,
        symbols=symbols_in(line for call in calls for line in call["lines"]), run=show_run(record), source=sentence(show_source(data)),
        cause=data["cause"], fix=data.get("fix") or f"None is needed any more: {show_end(data)}.", host=data["host"], guest=data["guest"], note=data.get("note", ""))


def report_data(record: Record) -> dict[str, Any]:
    """For a program. `file`: in the folder that it is of."""
    return {"schema": SCHEMA, "name": record.name, "file": f"{record.name}.yaml" if record.is_foreign else record.document.where, **record.data}


def show_basis(text: Mapping[str, Any]) -> str:
    return show_text(text) + (" (explicit)" if text["basis"] == "explicit" else "")


def make_steps(record: Record, page: Page | None, hosts: Sequence[HostSpec]) -> Iterator[str]:
    for name in record.affects:
        got = dict.fromkeys(show_get(version) for host in hosts for version in host.versions if f"{host.name}@{version.version}" == name)
        yield from (f"Get {plain(name)}: {words}." for words in got if words)
    if page is not None:
        yield indent(page.data["setup"].strip())
    yield from data_steps(record.data)


def data_steps(data: Mapping[str, Any]) -> Iterator[str]:
    yield from (indent(step) for step in data.get("steps", ()))
    if "registers" in data:
        number = len(data["registers"])
        yield f"Make {'this call' if number == 1 else f'these {number} calls'} and look at the registers:"


def indent(text: str) -> str:
    """A text of several lines as part of a list."""
    return "\n   ".join(text.splitlines())


def show_get(version: HostVersion) -> str:
    """Where the image of a host is, for everybody; "" if it is built here. A host without an image is the emulator itself."""
    get, command = version.get, version.boot
    if get.kind == "none" and "-M" in command:
        machine = command[command.index("-M") + 1].replace("{version}", version.version)
        return f"`{command[0]} -M {machine}`, which answers by itself"
    if get.kind != "debian":
        return ""
    version = f" {get.pattern}" if get.pattern else ""
    arch = "" if get.arch == "all" else f" for {get.arch}"
    return f"`{' or '.join(get.paths)}` of Debian's package {get.package}{version}{arch} ({get.suite})"


def plain(host: str) -> str:
    """A build as others call it."""
    return host.replace("@", " ")


def call_lines(call: Mapping[str, Any]) -> Iterator[str]:
    yield f"before: {show_registers(call['before'])}"
    yield from (f"memory: {line}" for line in call.get("memory", ()))
    if "after" in call:
        yield f"after:  {show_registers(call['after'])}"
    if "note" in call:
        yield f"({call['note'].rstrip('.')})"


def show_registers(registers: Mapping[str, Any]) -> str:
    """`a7=0x504d55 a0=-3`; a text may have spaces."""
    return " ".join(f"{name}={show_number(value)}" for name, value in registers.items())


def show_number(value: int | str) -> str:
    if isinstance(value, str):
        return f"<{value}>" if " " in value else value
    return str(value) if value < 0 else f"{value:#x}"


def show_run(record: Record) -> str:
    """Which cells the record names, in a few words; "" for none."""
    if not record.shows:
        return ""
    blocks = [f"{', '.join(block.guests)} on {', '.join(block.hosts)}{show_conditions(block)}" for block in record.shows]
    tests = {test for block in record.shows for test in block.tests}
    return f"{'; '.join(dict.fromkeys(blocks))}, and looks at {count(len(tests), 'test')}"


def show_conditions(block: Any) -> str:
    under = show_under(block.since, block.before)
    return f" (under QEMU {under})" if under else ""
