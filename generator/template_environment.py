# SPDX-License-Identifier: BSD-2-Clause
"""The one way in which templates are read: strictly, and without blank lines for what stands between the text.

The byte code of a template is kept in build/templates, for one version of Jinja and of Python. What is not there, or cannot
be read, is made again; where nothing can be written it is made each time.
"""
from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jinja2

from generator.template import Templates

KEPT = Path(__file__).resolve().parents[1] / "build" / "templates"
OPTIONS: dict[str, Any] = {"trim_blocks": True, "lstrip_blocks": True, "keep_trailing_newline": True, "autoescape": False,
                           "auto_reload": False}


class KeptCode(jinja2.BytecodeCache):
    """Byte code in one file a template."""

    def __init__(self, folder: Path) -> None:
        version = repr((jinja2.__version__, sys.version, sorted(OPTIONS.items())))
        self.folder = folder / hashlib.sha256(version.encode()).hexdigest()[:16]

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Of name and place, which need not be UTF-8."""
        return hashlib.sha256(os.fsencode(f"{name}|{filename}")).hexdigest()

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        try:
            bucket.bytecode_from_string((self.folder / bucket.key).read_bytes())
        except Exception:       # whatever a damaged file makes of the reader: the code is made again
            bucket.reset()

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        temporary = self.folder / f"{bucket.key}.{os.getpid()}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(bucket.bytecode_to_string())
            os.replace(temporary, self.folder / bucket.key)
        except OSError:
            pass


class Environment(jinja2.Environment):
    """Most of what templates read are keys of a dict: they are asked for first."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)


@jinja2.pass_eval_context
def join(_: object, items: Iterable[object], separator: str = "") -> str:
    """As Jinja's filter of this name, which also knows of markup and of coroutines. It is called as that one: byte code depends on it."""
    return separator.join(map(str, items))


ENVIRONMENTS: dict[Path, jinja2.Environment] = {}


def get_template(templates: Templates, name: str) -> jinja2.Template:
    """A template of a back end, ready to be filled."""
    environment = ENVIRONMENTS.get(templates.folder)
    if environment is None:
        environment = ENVIRONMENTS[templates.folder] = make_environment(templates)
    return environment.get_template(name)


def make_environment(templates: Templates, kept: Path = KEPT) -> jinja2.Environment:
    """`kept`: where byte code is kept."""
    environment = Environment(loader=jinja2.FileSystemLoader(templates.folder), undefined=jinja2.StrictUndefined,
                              bytecode_cache=KeptCode(kept), **OPTIONS)
    environment.filters.update({"join": join, **templates.filters})
    return environment
