# SPDX-License-Identifier: BSD-2-Clause
"""Foreign text in messages and outputs: what a terminal or a reader would take for something else is made visible."""
from __future__ import annotations

import re

# Control characters (line ends and tabs, too), those that turn the direction of writing, those that have no width, line
# and paragraph separators, tags, variation selectors beyond the common ones, and what no text can hold.
INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]")


def escape_character(found: re.Match[str]) -> str:
    """As C and Python write it; a byte that was not UTF-8 as that byte."""
    code = ord(found[0])
    if 0xdc80 <= code <= 0xdcff:
        return f"\\x{code - 0xdc00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def printable(text: str) -> str:
    """The text on one line, with nothing in it that is not seen."""
    return text if text.isascii() and text.isprintable() else INVISIBLE.sub(escape_character, text)
