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

from ..facts import Bits, Fact, Finds, Lines, Present, register_bits
from ._lines import number_of
from ._signatures import abi_of, leaf_of_signature

ID = re.compile(r"hypervisor_id(?: \(0x([0-9a-f]{8})\))? = \"(.{0,60})\"$")
HEADING = re.compile(r"((?:hypervisor|HVM-specific|PV-specific) [^(]{0,60})\(0x4000([0-9a-f]{2})([0-9a-f]{2})"
                     r"(?:/\w{1,3})?\):$")
ITEM = re.compile(r"(\S.{0,80}?)\s{1,60}= (.{1,80})$")
OTHER_HEADING = re.compile(r"\S.{0,80}:$")
NUMBER = re.compile(r"(0x[0-9a-f]{1,16}|-?\d{1,20})(?: \(\d{1,20}\))?$")
GUEST_STATUS = re.compile(r"hypervisor guest status\s{1,60}= (true|false)$")
VERSIONS = {"hypervisor version": "xen", "hypervisor system identity": "hyperv"}
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
    version_of = ""                 # the ABI whose version stands under the heading
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
            leaf, version_of = int(found[3], 16), VERSIONS.get(found[1].strip(), "")
            yield line, []
        elif leaf is not None and (found := ITEM.match(text)):
            facts = read_version(version_of, found[2]) if found[1] == "version" else read_item(leaf, found[1], found[2], abi)
            if facts is not None:
                yield line, facts
        elif OTHER_HEADING.match(text):
            leaf = None


def read_item(leaf: int, text: str, value: str, abi: str | None) -> list[Fact] | None:
    """None for words that the table lacks: they are not understood."""
    word = words().get((leaf, text))
    if word is None:
        return None
    if abi not in (None, word.abi):
        return []
    if value in ("true", "false"):
        number = int(value == "true")
    elif found := NUMBER.match(value):
        number = number_of(found[1])
    else:
        number = int(found[1]) if (found := re.search(r"\((\d{1,10})\)$", value)) else 0
    mask = (1 << word.high - word.low + 1) - 1 << word.low
    return [Bits(word.abi, word.leaf, word.register, mask, number << word.low & mask, word.subleaf)]


def read_version(abi: str, value: str) -> list[Fact] | None:
    """Two numbers of a register; under other headings a version is text."""
    found = VERSION.match(value)
    if not found or not abi:
        return []
    both = int(found[1]) << 16 & 0xffff0000 | int(found[2]) & 0xffff
    return [register_bits("xen", 1, "eax", both)] if abi == "xen" else [register_bits("hyperv", 2, "ebx", both)]
