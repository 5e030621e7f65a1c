# SPDX-License-Identifier: BSD-2-Clause
"""Texts with gaps, which back ends fill: text stands in templates (`templates/*.j2` of a back end), computing in Python.

Jinja is loaded with the first text: commands that write none do not wait for it.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.late import load_late

Filters = Mapping[str, Callable[..., object]]


@dataclass(frozen=True)
class Templates:
    """The templates of one back end: their folder, and functions that they use as filters."""
    folder: Path
    filters: Filters = field(default_factory=dict)

    def render(self, name: str, /, **words: object) -> str:
        """The text of a template. Every word that it uses must be given."""
        return load_late("generator.template_environment").get_template(self, name).render(words)
