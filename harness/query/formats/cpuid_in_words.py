# SPDX-License-Identifier: BSD-2-Clause
r"""cpuid(1) without -r: names in words, values true, false or numbers

   hypervisor_id (0x40000000) = "KVMKVMKVM\0\0\0"
   hypervisor features (0x40000001/eax):
      kvmclock available at MSR 0x4b564d00     = true
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..facts import Bits, Fact, Finds, Lines, Present
from ._signatures import abi_of, leaf_of_signature

ID = re.compile(r"hypervisor_id(?: \(0x([0-9a-f]{8})\))? = \"(.{0,60})\"$")
HEADING = re.compile(r"(?:hypervisor|HVM-specific|PV-specific) [^(]{0,60}\(0x4000([0-9a-f]{2})([0-9a-f]{2})(?:/\w{1,3})?\):$")
ITEM = re.compile(r"(\S.{0,80}?)\s{1,60}= (.{1,80})$")
OTHER_HEADING = re.compile(r"\S.{0,80}:$")
NUMBER = re.compile(r"(0x[0-9a-f]{1,16}|-?\d{1,20})(?: \(\d{1,20}\))?$")
GUEST_STATUS = re.compile(r"hypervisor guest status\s{1,60}= (true|false)$")
VERSION = re.compile(r"(\d{1,5})\.(\d{1,5})$")


@dataclass(frozen=True)
class Word:
    """The bits that words stand for."""
    abi: str
    leaf: int
    subleaf: int
    register: str
    high: int
    low: int


@cache
def words() -> dict[tuple[int, str], Word]:
    """By leaf, counted from the interface's base, and words: no two of them are the same."""
    known = {}
    for line in (Path(__file__).parent / "_cpuid_words.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            abi, leaf, subleaf, register, bits, text = line.split(None, 5)
            high, _, low = bits.partition("..")
            known[int(leaf), text] = Word(abi, int(leaf), int(subleaf), register, int(high), int(low or high))
    return known


def read(lines: Lines) -> Finds:
    leaf: int | None = None         # of the heading that the line stands under, from its base
    abi: str | None = None          # by the signature: "" for one of no spec, None where none was told
    for line in lines:
        text = line.text
        if found := ID.match(text):
            leaf, signature = None, found[2].replace("\\0", "")
            abi = abi_of(signature) if signature else abi
            yield line, leaf_of_signature(signature, int(found[1] or "40000000", 16)) if signature else []
        elif found := GUEST_STATUS.match(text):
            yield line, [Present(found[1] == "true")]
        elif found := HEADING.match(text):
            leaf = int(found[2], 16)
            yield line, []
        elif leaf is not None and (found := ITEM.match(text)):
            facts = read_item(leaf, found[1], found[2], abi)
            if facts is not None:
                yield line, facts
        elif OTHER_HEADING.match(text):
            leaf = None


def read_item(leaf: int, text: str, value: str, abi: str | None) -> list[Fact] | None:
    """None for words that the table lacks: they are not understood."""
    if text == "version":
        return read_version(leaf, value)
    word = words().get((leaf, text))
    if word is None:
        return None
    if abi not in (None, word.abi):
        return []
    if value in ("true", "false"):
        number = int(value == "true")
    elif found := NUMBER.match(value):
        number = int(found[1], 0)
    else:
        number = int(found[1]) if (found := re.search(r"\((\d{1,10})\)$", value)) else 0
    mask = (1 << word.high - word.low + 1) - 1 << word.low
    return [Bits(word.abi, word.leaf, word.register, mask, number << word.low & mask, word.subleaf)]


def read_version(leaf: int, value: str) -> list[Fact] | None:
    """Xen's is leaf 1, Hyper-V's leaf 2; that of Hyper-V's interface is text."""
    found = VERSION.match(value)
    if not found:
        return [] if leaf == 1 else None
    both = int(found[1]) << 16 & 0xffff0000 | int(found[2]) & 0xffff
    return [Bits("xen", 1, "eax", 0xffffffff, both)] if leaf == 1 else [Bits("hyperv", 2, "ebx", 0xffffffff, both)]
