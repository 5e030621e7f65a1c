# SPDX-License-Identifier: BSD-2-Clause
"""The sentences of sentences.yaml that a release's document has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.history import Timeline
from generator.lang.nodes import Map
from generator.model.abi import Sentence


def every_sentence(tree: Map, first: str) -> Iterator[tuple[Sentence, Map]]:
    """All of the file, with their nodes; `first`: the release since which a sentence is there that does not say."""
    for section in tree["sections"]:
        for node in section["sentences"]:
            yield Sentence(
                id=f"{section['document']}-{section['section']}.{node['n']}", document=section["document"], section=section["section"],
                title=section["title"], says=node["says"], since=node.get("since", section.get("since", first)),
                call=node.get("call", section.get("call", "")), removed=node.get("removed", section.get("removed")),
                by=tuple(node.get("by", ())), tests=tuple(node.get("tests", ())), untested=node.get("untested", "")), node


def resolve_sentences(tree: Map | None, timeline: Timeline, release: str) -> tuple[Sentence, ...]:
    if tree is None:
        return ()
    position = timeline.position
    return tuple(one for one, _ in every_sentence(tree, timeline.versions[0]) if position(one.since) <= position(release)
                 and (one.removed is None or position(release) < position(one.removed)))
