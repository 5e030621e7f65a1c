# SPDX-License-Identifier: BSD-2-Clause
"""The back ends: what is written for each release of an ABI, and by whom. Here alone is a list of them.

A back end prints a model. It works nothing out that another one needs too: that is the model's part.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.backends.c import boundaries, conformance, constants, guest, host, names
from generator.backends.json import abi_json
from generator.backends.markdown import reference, sentences
from generator.backends.rust import crate
from generator.backends.rust.stubs import find_rust_gaps
from generator.lang.problem import NotFound, nearest_name
from generator.model.abi import Abi
from generator.model.gaps import Gap, find_gaps
from generator.model.lower import check_lowered
from generator.output import Text


@dataclass(frozen=True)
class Backend:
    """`files`: the names of what it writes, with {abi} for the ABI's name. `emit`: their texts by name, without a folder.
    `check`: raises SpecError for a release that it cannot write. `gaps`: the calls of which it cannot write what others can, with
    the reason. `beside`: done in the second process where there is one;
    those with and without it take about the same time. `words`: what else people call it. `includes`: the back ends whose files its
    files include. `optional`: an ABI may give it nothing to write."""
    name: str
    files: tuple[str, ...]
    emit: Callable[[Abi], Mapping[str, Text]]
    check: Callable[[Abi], None] | None = None
    beside: bool = False
    gaps: Callable[[Abi], Iterator[Gap]] | None = None
    words: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    optional: bool = False

    def file_names(self, abi: Abi) -> tuple[str, ...]:
        return tuple(file.format(abi=abi.name) for file in self.files)


BACKENDS = (
    Backend("constants", ("{abi}.h",), constants.emit, constants.check_unique, words=("structs", "types", "header")),
    Backend("guest", ("{abi}_guest.h",), guest.emit, guest.check, words=("stubs",), includes=("constants",)),
    Backend("host", ("{abi}_host.h",), host.emit, words=("dispatch",), includes=("constants",)),
    Backend("json", ("abi.json",), abi_json.stream, beside=True, words=("model",)),
    Backend("names", ("{abi}_names.h", "{abi}_names.c"), names.emit, words=("decoder",)),
    Backend("conformance", ("{abi}_conformance.c",), conformance.emit, conformance.check, words=("tests",)),
    Backend("boundaries", ("{abi}_boundaries.c",), boundaries.emit, words=("derived",)),
    Backend("reference", ("{abi}.md",), reference.emit, words=("page",)),
    Backend("sentences", ("{abi}_sentences.md",), sentences.emit, optional=True),
    Backend("rust", ("{abi}.rs",), crate.emit, crate.check_unique, beside=True, gaps=find_rust_gaps),
)


def find_backends(names: Iterable[str]) -> tuple[Backend, ...]:
    """Those that a user names, by their names or other words, with those whose files theirs include; in the order of the registry.
    Raises NotFound."""
    by_word = {word: backend for backend in BACKENDS for word in (backend.name, *backend.words)}
    wanted: dict[str, None] = {}
    for name in names:
        if name not in by_word:
            near = nearest_name(name, by_word)
            known = "; ".join(" or ".join((backend.name, *backend.words)) for backend in BACKENDS)
            hint = f"did you mean '{near}'? " if near else ""
            raise NotFound(f"nothing that is generated is called '{name}': {hint}there are {known}")
        wanted |= dict.fromkeys((by_word[name].name, *by_word[name].includes))
    return tuple(backend for backend in BACKENDS if backend.name in wanted)


def check_emittable(abi: Abi) -> None:
    """Raises SpecError for what keeps a release from being generated although its text is right: names that meet in C,
    limits of the tables. What this finds, `check` says, so that `generate` finds nothing more."""
    check_lowered(abi)
    for backend in BACKENDS:
        if backend.check is not None:
            backend.check(abi)


def find_all_gaps(abi: Abi) -> Iterator[Gap]:
    """Where a call exists and no stub makes it, in any language or in one."""
    yield from find_gaps(abi)
    for backend in BACKENDS:
        if backend.gaps is not None:
            yield from backend.gaps(abi)
