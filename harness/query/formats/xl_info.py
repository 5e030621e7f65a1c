# SPDX-License-Identifier: BSD-2-Clause
"""xl info and xm info: names and values; the version of Xen stands in xen_major, xen_minor and xen_version

xen_version            : 4.14.6
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Release, Speaks

VERSION = re.compile(r"xen_version\s{0,30}: (\d{1,3}\.\d{1,3}(?:\.\d{1,5})?)")
PART = re.compile(r"xen_(major|minor)\s{0,30}: (\d{1,3})$")
LOOKS = re.compile(r"xen_(?:version|major|minor)\s")
OTHER = re.compile(r"(?:xen_(?!version|major|minor)\w{1,20}|xend_config_format|virt_caps)\s{0,30}:")


def read(lines: Lines) -> Finds:
    parts: dict[str, str] = {}
    for line in lines:
        facts: list[Fact] = []
        if found := VERSION.match(line.text):
            facts = [Release("xen", found[1])]
        elif found := PART.match(line.text):
            parts[found[1]] = found[2]
            facts = [Release("xen", f"{parts['major']}.{parts['minor']}")] if len(parts) == 2 else []
        elif not OTHER.match(line.text):
            continue
        yield line, facts or [Speaks("xen")]
