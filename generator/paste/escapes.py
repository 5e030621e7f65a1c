# SPDX-License-Identifier: BSD-2-Clause
"""Takes off what terminals, mailers and web pages put into text. Each function is pure and leaves other text alone."""
from __future__ import annotations

import html
import re

# CSI and OSC sequences, the two-character ones, and CSI as `cat -v` and syslog show it.
ANSI = re.compile(r"\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)|\x1b(?:[ #%()*+./-][0-9A-Za-z]|[=>cDEHMNOZ])"
                  r"|(?:\^\[|#033)\[[0-9;?]{0,32}[A-Za-z]")
INVISIBLE = dict.fromkeys([0, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad])
BLANKS = dict.fromkeys([0x09, 0x0b, 0x0c, 0xa0, 0x2007, 0x2009, 0x202f], " ")
ENTITY = re.compile(r"&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,6}|#x[0-9a-fA-F]{1,6});")
TAG = re.compile(r"</?(?:pre|code|br|p|div|span|tt|blockquote)\b[^<>]{0,200}>", re.IGNORECASE)
FENCE = re.compile(r"\s*(?:```+|~~~+)\s*[\w+-]{0,20}\s*$")
QUOTE = re.compile(r"(?:[ \t]{0,3}(?:[A-Za-z]{0,3}>|\|(?=[ \t]|$)))+[ \t]?")
SOFT_BREAK = re.compile(r"[^=]=\s*$")
ENCODED = re.compile(r"=([0-9A-F]{2})")


def strip_terminal(text: str) -> str:
    """Without escape sequences, invisible characters and carriage returns; blanks of any kind are spaces. What a lone
    carriage return began to overwrite stays, as a further word."""
    text = ANSI.sub("", text) if "\x1b" in text or "[" in text else text
    text = text.translate(INVISIBLE | BLANKS)
    return text.strip("\r").replace("\r", " ")


def strip_quote(text: str) -> str:
    """Without the marks of a mail that is answered: '> ', '>> ', 'AB> ', '| '."""
    found = QUOTE.match(text)
    return text[found.end():] if found else text


def strip_web(text: str) -> str:
    """Entities and the tags that surround preformatted text; a Markdown fence is an empty line."""
    if "&" in text:
        text = ENTITY.sub(lambda found: html.unescape(found[0]), text)
    if "<" in text:
        text = TAG.sub("", text)
    return "" if FENCE.match(text) else text


def ends_softly(text: str) -> bool:
    """Whether quoted-printable goes on in the next line. A ruler of equals signs is none."""
    return SOFT_BREAK.search(text[-80:]) is not None and len(text.rstrip()) > 20


def is_quoted_printable(text: str) -> bool:
    """Whether each = begins an encoded byte, and one is =3D that cannot be a value of name=value: there are two of
    them, or no hexadecimal digit follows."""
    rest = text.rstrip()
    rest = rest[:-1] if ends_softly(rest) else rest
    codes = ENCODED.findall(rest)
    if not codes or len(codes) != rest.count("="):
        return False
    return codes.count("3D") > 1 or re.search(r"=3D(?:0x|[^0-9a-fA-F])", rest) is not None


def decode_printable(text: str) -> str:
    """The encoded bytes as the characters that they are in UTF-8."""
    data = re.sub(rb"=([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), text.encode("utf-8", "replace"))
    return data.decode("utf-8", "replace")
