# SPDX-License-Identifier: BSD-2-Clause
"""For text of which nothing is understood: the format whose examples look most like it."""
from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from generator.paste.clean import clean_text
from generator.paste.formats import Format

from .dump import all_formats

LINES, WORDS, LONGEST = 24, 40, 400     # of the text; of a line; characters of it
TOKEN = re.compile(r"\d\w*|[A-Za-z_]+|[^\w\s]")
DEFAULT = "named-registers"


def suggest_format(text: str) -> str:
    """Its name and a line as it prints them."""
    form = nearest(text[:LINES * LONGEST], all_formats())
    return f"the nearest format that is known is {form.name} (--list-formats shows all): {examples(form)[0]}"


def nearest(text: str, formats: Sequence[Format]) -> Format:
    lines = [tokens(line.text) for line in clean_text(text)[:LINES] if line.text]
    scores = {form.name: max((likeness(line, tokens(example)) for line in lines for example in examples(form)), default=0.0)
              for form in formats if examples(form)}
    best = max(scores, key=lambda name: (scores[name], name == DEFAULT))
    return next(form for form in formats if form.name == best)


def examples(form: Format) -> list[str]:
    """The lines in the second part of the docstring of a format's module."""
    parts = (form.module.__doc__ or "").strip().split("\n\n")
    return [line.strip() for line in parts[1].splitlines()] if len(parts) > 1 else []


def tokens(text: str) -> list[str]:
    """Words and signs; numbers are all the same."""
    return ["0" if word[0].isdigit() else word.lower() for word in TOKEN.findall(text[:LONGEST])[:WORDS]]


def likeness(one: list[str], other: list[str]) -> float:
    return SequenceMatcher(None, one, other, False).ratio()
