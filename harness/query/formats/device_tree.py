# SPDX-License-Identifier: BSD-2-Clause
"""A device tree as dtc or QEMU's dumpdtb gives it: what it says of the hypervisor, of PSCI and of RTAS

/ {
psci {
method = "hvc";
compatible = "arm,psci-1.0", "arm,psci-0.2";
};
};
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..facts import File, Finds, Lines

RANK = -1       # lines of a tree look like those of other formats
ROOT = "/proc/device-tree"
START = "/ {"
NODE = re.compile(r"(?:[\w.-]{1,60}: ?)*([\w,.+@-]{1,60}) \{$")
WORDS = re.compile(r'([\w,.#+?-]{1,60}) = ("[^"]{0,200}"(?:, ?"[^"]{0,200}"){0,100});$')
TEXT = re.compile(r'"([^"]*)"')
SEPARATOR = "\\x00"     # as hvabi-query writes what separates words
WANTED = {f"{ROOT}{path}" for path in (
    "/compatible", "/hypervisor/compatible", "/hypervisor/method", "/psci/compatible", "/psci/method", "/rtas/ibm,hypertas-functions",
    "/rtas/qemu,hypertas-functions")}
LONGEST = 2000


def read(lines: Lines) -> Finds:
    """All lines of a tree, from its root to the end of that."""
    nodes: list[str] = []
    for line in lines:
        text = line.text
        if not nodes:
            if text == START:
                nodes.append("")
                yield line, []
            continue
        if found := NODE.match(text):
            nodes.append(found[1])
        elif text == "};":
            nodes.pop()
        elif found := WORDS.match(text):
            path = ROOT + "/".join([*nodes, found[1]])
            if path in WANTED:
                yield line, [File(path, shorten(SEPARATOR.join(TEXT.findall(found[2])), LONGEST))]
                continue
        yield line, []
