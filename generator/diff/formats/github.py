# SPDX-License-Identifier: BSD-2-Clause
"""Commands of GitHub's workflows, which become annotations of a pull request."""
from __future__ import annotations

from generator.diff.formats.text import summary
from generator.diff.report import Report, level_order, place_of, sentence
from generator.lang.location import Location
from generator.printable import printable

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def write(report: Report) -> str:
    found = [command("notice" if item.accepted else COMMANDS[item.level], place_of(report, item.change), item.change.rule, sentence(item))
             for item in level_order(report.items)]
    found += [command("error", problem.location, "compat", problem.message) for problem in report.stale]
    return "".join(f"{line}\n" for line in (*found, printable(summary(report))))


def command(kind: str, place: Location, title: str, message: str) -> str:
    """One line; what would end a value is written in percent."""
    return (f"::{kind} file={escape(place.file, True)},line={place.line},col={place.column},title={escape(title, True)}::"
            f"{escape(message, False)}")


def escape(text: str, is_property: bool) -> str:
    text = printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if is_property else text
