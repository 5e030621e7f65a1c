# SPDX-License-Identifier: BSD-2-Clause
"""JUnit XML: a test case for each rule, which fails with the breaks that nobody accepted."""
from __future__ import annotations

from xml.etree import ElementTree

from generator.diff.report import Report, place_of, sentence
from generator.diff.rules import list_rules
from generator.printable import printable


def write(report: Report) -> str:
    names = [rule.name for rule in list_rules()]
    names += sorted({item.change.rule for item in report.items} - set(names))
    suite = ElementTree.Element("testsuite", name=printable(f"{report.old} -> {report.new}"), tests=str(len(names) + bool(report.stale)))
    failed = 0
    for name in names:
        case = ElementTree.SubElement(suite, "testcase", classname="hvabi.diff", name=name)
        found = [item for item in report.items if item.change.rule == name]
        broken = [item for item in found if item.fails]
        if broken:
            failed += 1
            failure = ElementTree.SubElement(case, "failure", message=printable(sentence(broken[0])), type="breaking")
            failure.text = "\n".join(printable(f"{place_of(report, item.change)}: {sentence(item)}") for item in broken)
        others = [item for item in found if not item.fails]
        if others:
            ElementTree.SubElement(case, "system-out").text = "\n".join(
                printable(f"{place_of(report, item.change)}: {'accepted' if item.accepted else item.level}: {sentence(item)}")
                for item in others)
    if report.stale:
        failed += 1
        case = ElementTree.SubElement(suite, "testcase", classname="hvabi.diff", name="compat.yaml")
        ElementTree.SubElement(case, "failure", message=printable(report.stale[0].message), type="stale").text = "\n".join(
            map(str, report.stale))
    suite.set("failures", str(failed))
    ElementTree.indent(suite)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suite, encoding="unicode") + "\n"
