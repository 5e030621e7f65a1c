# SPDX-License-Identifier: BSD-2-Clause
"""Sentences have ids of their own, cases name sentences that are there, and what is tested is not called untested."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lint._context import Context, Finding
from generator.model.abi import Sentence
from generator.model.resolve_sentences import every_sentence


def check(context: Context) -> Iterator[Finding]:
    tree = context.spec.sentences
    wrong = list(check_sections(context, tree)) if tree is not None else []
    yield from wrong
    if wrong:
        return
    sentences = {one.id: (one, node) for one, node in every_sentence(tree, context.spec.versions[0])} if tree is not None else {}
    tested: set[str] = set()
    for _, case in context.cases:
        yield from check_case(context, case.node, case.since, sentences, tested)
    for one, node in sentences.values():
        if one.untested and (one.id in tested or one.by or one.tests):
            yield node.locate("untested"), f"{one.id} is tested, so this is not true: drop 'untested'"


def check_sections(context: Context, tree: Map) -> Iterator[Finding]:
    """Names that must be somewhere else, and ids."""
    calls = {call.full_name for call in context.calls}
    first: dict[tuple[str, str, int], Map] = {}
    for section in tree["sections"]:
        if section["document"] not in tree["documents"]:
            yield section.locate("document"), (f"there is no document '{section['document']}': "
                                               f"{suggest(section['document'], list(tree['documents']))}")
        for node in (section, *section["sentences"]):
            if node.get("call", "") and node["call"] not in calls:
                yield node.locate("call"), f"no release has a call '{node['call']}': {suggest(node['call'], sorted(calls))}"
            for key in ("since", "removed"):
                if key in node and not context.spec.timeline.knows(node[key]):
                    yield node.locate(key), f"there is no release '{node[key]}': {suggest(node[key], [*context.spec.versions, 'next'])}"
        for node in section["sentences"]:
            key = section["document"], section["section"], node["n"]
            if key in first:
                yield node.locate("n"), f"section {key[1]} has a sentence {key[2]} already, in line {first[key].locate('n').line}: take another number"
            first.setdefault(key, node)


def check_case(context: Context, case: Map, since: int, sentences: dict[str, tuple[Sentence, Map]], tested: set[str]) -> Iterator[Finding]:
    text = case.get("text")
    names = [text] if isinstance(text, str) else list(text or ())
    for index, name in enumerate(names):
        place = case.locate("text") if isinstance(text, str) else case["text"].locate(index)
        if name not in sentences:
            hint = suggest(name, list(sentences)) if sentences else "write sentences.yaml"
            yield place, f"there is no sentence '{name}': {hint}"
            continue
        if name in names[:index]:
            yield place, f"'{name}' stands twice in 'text': drop one"
        tested.add(name)
        if context.spec.timeline.position(sentences[name][0].since) > since:
            yield place, f"'{name}' is in the text since {sentences[name][0].since}, but the case is older: say since, or name another"
