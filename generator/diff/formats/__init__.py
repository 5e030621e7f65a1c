# SPDX-License-Identifier: BSD-2-Clause
"""How a comparison can be written: one format a file."""
from __future__ import annotations

from collections.abc import Callable

from generator.diff.formats import github, gitlab, json_text, junit, sarif, text
from generator.diff.report import Report

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": text.write, "json": json_text.write, "junit": junit.write, "sarif": sarif.write, "github": github.write,
    "gitlab": gitlab.write}
