# SPDX-License-Identifier: BSD-2-Clause
"""The hypervisor's own name on s390x, as /proc/sysinfo and the kernel's log have it. KVM's guests call it by DIAGNOSE."""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from .facts import Fact, Hypervisor, Speaks

CONTROL_PROGRAM = re.compile(r"VM\d\d Control Program:\s{1,8}(KVM/Linux|z/VM\b[^\\\n]{0,40})")
DIAGNOSE = "diag"       # the ABI


def facts_of(name: str) -> list[Fact]:
    """KVM/Linux may be KVM or QEMU that emulates: what a guest can call is the same ABI."""
    spoken: list[Fact] = [Speaks(DIAGNOSE)] if name.startswith("KVM") else []
    return [Hypervisor(shorten(name.strip(), 60)), *spoken]
