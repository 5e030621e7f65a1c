# SPDX-License-Identifier: BSD-2-Clause
"""xenstore-ls: paths and keys that only Xen's store has

/local/domain/1/control/platform-feature-xs_reset_watches = "1"
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Speaks
from ._lines import each

KEY = re.compile(r"/?local/domain/\d{1,5}|(?:control/)?platform-feature-(?:xs_reset_watches|multiprocessor-suspend) = |"
                 r"(?:backend|frontend) = \"/local/domain/\d")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    return [Speaks("xen")] if KEY.match(text) else None
