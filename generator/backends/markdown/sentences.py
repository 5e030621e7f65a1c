# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_sentences.md`: what the document of a release demands, which tests look at it, and what nothing tests, and why.

Only for an ABI with a sentences.yaml.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from generator.backends.markdown.markdown import code, escape
from generator.backends.markdown.reference import TEMPLATES
from generator.banner import banner_lines
from generator.model.abi import Abi, Sentence
from generator.model.c_names import c_name

NOBODY = "nobody has written a case"


@dataclass(frozen=True)
class SentenceView:
    """A sentence as its row shows it. `tests`: names of cases, and words for other tests."""
    sentence: Sentence
    tests: tuple[str, ...]

    @property
    def shown(self) -> str:
        return ", ".join(self.tests) if self.tests else f"— {escape(self.sentence.untested or NOBODY)}"


@dataclass(frozen=True)
class SectionView:
    document: str
    section: str
    title: str
    rows: tuple[SentenceView, ...]

    @property
    def tested(self) -> int:
        return sum(bool(row.tests) for row in self.rows)


def emit(abi: Abi) -> dict[str, str]:
    return {f"{c_name(abi.name)}_sentences.md": page(abi)} if abi.sentences else {}


def page(abi: Abi) -> str:
    sections = list(section_views(abi))
    rows = [row for section in sections for row in section.rows]
    named = [case.test for call in abi.calls for case in call.cases if not case.text]
    return TEMPLATES.render("sentences.md.j2", abi=abi, sections=sections, total=len(rows), tested=sum(bool(row.tests) for row in rows),
                            nobody=NOBODY, reasons=[row for row in rows if not row.tests], unnamed=len(named), cases=sum(len(call.cases) for call in abi.calls),
                            banner=[re.sub("-(?=[->])", "- ", line) for line in banner_lines(abi, "sentences")]).rstrip() + "\n"


def section_views(abi: Abi) -> list[SectionView]:
    """Sections in the order of the file, each with its sentences."""
    cases: dict[str, list[str]] = {}
    for call in abi.calls:
        for case in call.cases:
            for name in case.text:
                cases.setdefault(name, []).append(case.test)
    groups: dict[tuple[str, str], list[Sentence]] = {}
    for one in abi.sentences:
        groups.setdefault((one.document, one.section), []).append(one)
    return [SectionView(*key, found[0].title, tuple(SentenceView(one, tests_of(one, cases)) for one in found)) for key, found in groups.items()]


def tests_of(sentence: Sentence, cases: dict[str, list[str]]) -> tuple[str, ...]:
    return (*map(code, cases.get(sentence.id, ())), *map(code, sentence.tests), *(f"every {escape(kind)} test" for kind in sentence.by))
