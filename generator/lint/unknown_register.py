# SPDX-License-Identifier: BSD-2-Clause
"""Registers that a convention names are general registers of its architecture."""
from __future__ import annotations

import re
from collections.abc import Iterator

from generator.lang.problem import suggest
from generator.lint._context import Context, Finding
from generator.lint._registers import registers_of
from generator.model.registers import find_register, register_table

EXTRA = {"x86_64": r"flags|xmm\d+|st\d+", "i386": r"flags|xmm\d+|st\d+", "arm64": r"flags|nzcv|[vdq]\d+",
         "riscv64": r"f[ast]?\d+|v\d+", "riscv32": r"f[ast]?\d+|v\d+", "ppc64": r"cr\d|ctr|lr|xer|f\d+|v\d+",
         "s390x": r"cc|f\d+|v\d+"}


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = convention.node["arch"]
        extra = re.compile(EXTRA[arch])
        for kind, name, location in registers_of(convention.node, context):
            if find_register(arch, name) is None and not (kind == "clobbers" and extra.fullmatch(name)):
                yield location, f"{arch} has no register '{name}': {suggest(name, register_table(arch))}"
