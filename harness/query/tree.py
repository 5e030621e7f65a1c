# SPDX-License-Identifier: BSD-2-Clause
"""Features that a device tree tells of, by words of a property: where a spec says so in a feature's `source`, in the words
"Device tree, NODE: PROPERTY holds WORD."."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.lang.find import list_abis
from generator.lang.load import ABI_FILE

from .book import Book, Chapter

ROOT = "/proc/device-tree"
SOURCE = re.compile(r"Device tree, (/[\w,/-]{0,60}): ([\w,#-]{1,60}) holds ([\w,-]{1,60})\.")
SEPARATOR = re.compile(r"(?:\\x00|\\0|\^@|\s|\0)+")


def split_words(text: str) -> list[str]:
    """The words of a property, as hvabi-query, cat -v or tr give what separates them."""
    return [word for word in SEPARATOR.split(text) if word]


def find_chapters(book: Book, files: Mapping[str, str]) -> Iterator[tuple[Chapter, dict[str, tuple[str, bool]]]]:
    """The ABIs of which a property of these files tells, and their features: the word of each, and whether it is there."""
    if not any(path.startswith(ROOT) for path in files):
        return
    for abi, folder in list_abis(book.root).items():
        properties = set(re.findall(r"Device tree, (/[\w,/-]*): ([\w,#-]+) holds",
                                    (folder / ABI_FILE).read_text(encoding="utf-8", errors="replace")))
        if not any(f"{ROOT}{node}/{name}" in files for node, name in properties):
            continue
        chapter = book.chapter(abi)
        if chapter is not None:
            yield chapter, dict(read_features(chapter, files))


def read_features(chapter: Chapter, files: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, bool]]]:
    for feature in chapter.newest.features:
        found = SOURCE.match(feature.source) if isinstance(feature.source, str) else None
        text = files.get(f"{ROOT}{found[1]}/{found[2]}") if found else None
        if found and text is not None:
            yield feature.name, (found[3], found[3] in split_words(text))
