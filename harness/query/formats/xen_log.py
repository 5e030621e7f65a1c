# SPDX-License-Identifier: BSD-2-Clause
"""Xen's version in logs of its guests, of its own console (xl dmesg) and from xen-detect

Xen version: 4.17.2 (preserve-AD)
(XEN) Xen version 4.17.0 (Debian 4.17.0-1)
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Release, Speaks
from ._lines import each

VERSION = re.compile(r"\bXen (?:hypervisor )?version:?\s{0,4}(\d{1,3}\.\d{1,3}(?:\.\d{1,5})?)", re.IGNORECASE)
SUPPORT = re.compile(r"\bXen (\d{1,3}\.\d{1,3}) support found|Running in \w{2,4} context on Xen v(\d{1,3}\.\d{1,3})")
GUEST = re.compile(r"xen:(?:balloon|events|grant_table|manage|swiotlb\w{0,8}|xen_\w{1,16}|mcelog): |"
                   r"xenbus_probe_frontend: |xen_netfront: |"
                   r"Xen: (?:using |initializing |Using )|Grant table initialized$|installing Xen timer for CPU|Xen "
                   r"Platform PCI: ")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if "en" not in text:
        return None
    found = VERSION.search(text) or SUPPORT.search(text)
    if found:
        return [Release("xen", found[found.lastindex or 1])]
    return [Speaks("xen")] if GUEST.match(text) else None
