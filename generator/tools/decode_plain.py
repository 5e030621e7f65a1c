# SPDX-License-Identifier: BSD-2-Clause
"""Lines in no tool's format: name=number tokens, bare numbers, a name. What is on the command line is read so, too."""
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.paste.line import Line
from generator.tools.decode import Decoder
from generator.tools.decode_input import ASSIGNMENT, Named, Reading, names_id, read_line
from generator.tools.decode_numbers import InputError, looks_like_number

CALLS = re.compile(r"(?i)call|\b(?:hvc|smc|id|op|nr|token|function|control)\b")     # words before a number that say what it is
ANSWERS = re.compile(r"(?i)\b(?:ret(?:urn\w*)?|rc|result|fail\w*|err\w*|status)\b")


def read_plain(decoder: Decoder, line: Line, arch: str | None, among_formats: bool = False) -> Reading | Named | None:
    """None for a line that holds nothing of the ABI; an InputError for one that begins well and cannot be finished. In a
    log, which has time stamps, and `among_formats`, beside what tools print, numbers without names mean nothing."""
    tokens = [token.strip("()[]{};:") for token in re.sub(r"\s*=\s*", "=", line.text).replace(",", " ").split()]
    assigned = [match[1] for match in map(ASSIGNMENT.fullmatch, tokens) if match and looks_like_number(match[2])]
    if assigned:
        return read_line(decoder, line.text, arch) if any(names_id(decoder, name) for name in assigned) else None
    if all(map(looks_like_number, tokens)):
        return read_line(decoder, line.text, arch) if not line.prefix and not among_formats else None
    try:
        reading = read_line(decoder, line.text, arch)
    except InputError:
        return None
    if isinstance(reading, Reading) and (line.prefix or among_formats or reading.decoded.call is None or reading.decoded.reserved):
        return None             # numbers among words, which can be anything
    return reading if isinstance(reading, Named) or speaks_of_call(tokens) else None


def speaks_of_call(tokens: Sequence[str]) -> bool:
    """Whether the words before the first number say that it is a call's. 'extra data: 0x0' says nothing of the kind."""
    words = " ".join(takewhile(lambda token: not looks_like_number(token), tokens))
    return not words or not ANSWERS.search(words) and CALLS.search(words) is not None
