# SPDX-License-Identifier: BSD-2-Clause
"""The ABIs that can be meant: one that was named, or all of the repository, each loaded when it is first needed."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from generator.lang.find import find_root, find_spec, list_abis, split_reference
from generator.lang.load import Spec, load
from generator.lang.problem import suggest
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tools.decode_found import NamesSaid, NothingSaid, RegistersSaid, Statement, Unclear
from generator.tools.decode_numbers import InputError, clip
from generator.tools.decode_said import Book, Others, make_book

# Where registers of an architecture can only be those of one ABI.
ABI_OF_ARCH = {"riscv64": "sbi", "riscv32": "sbi"}


def load_abi(reference: str) -> tuple[Spec, Abi]:
    name, release = split_reference(reference)
    root = find_root()
    spec = load(find_spec(name, root), root)
    release = release or (spec.versions[-1] if spec.versions else "next")
    if not spec.timeline.knows(release):
        raise InputError(f"{spec.name} has no release '{clip(release)}': "
                         f"{suggest(clip(release), (*spec.versions, 'next'), 'there are')}")
    return spec, resolve(spec, release)


def other_releases(spec: Spec, release: str) -> Iterator[Abi]:
    for other in (*spec.versions, "next"):
        if other != release:
            yield resolve(spec, other)


class AbiUnsaid(InputError):
    """The text can be of each of these ABIs."""

    def __init__(self, rivals: tuple[str, ...]) -> None:
        super().__init__(f"the text does not say which ABI is meant: name it first, one of {', '.join(rivals)}")
        self.rivals = rivals


class Shelf:
    """`reference`: the ABI that was named, None for whichever the text says."""

    def __init__(self, reference: str | None) -> None:
        self.reference = reference
        self.books: dict[str, tuple[Spec, Book]] = {}
        if reference is not None:
            self.load(reference)

    def load(self, reference: str) -> Book:
        if reference not in self.books:
            spec, abi = load_abi(reference)
            self.books[reference] = spec, make_book(abi)
        return self.books[reference][1]

    def others(self, book: Book) -> Others:
        """The other releases of a book's ABI."""
        spec = next(spec for spec, held in self.books.values() if held is book)
        others: Callable[[], Iterable[Abi]] = partial(other_releases, spec, book.abi.release)
        return others

    @property
    def named(self) -> Book | None:
        return None if self.reference is None else self.load(self.reference)

    def choose(self, statement: Statement) -> Book | None:
        """The book that a statement is explained with; None where no ABI has a part in it."""
        if isinstance(statement, NothingSaid):
            return None
        if self.reference is not None:
            return self.load(self.reference)
        if isinstance(statement, Unclear):
            return self.choose(statement.readings[0][1])
        if isinstance(statement, NamesSaid):
            return self.choose_by_names(statement)
        abis = statement.abis
        if isinstance(statement, RegistersSaid) and len(abis) != 1:
            abis = tuple(dict.fromkeys(ABI_OF_ARCH[arch] for arch in statement.archs if arch in ABI_OF_ARCH)) or abis
        if len(abis) == 1:
            return self.load(abis[0])
        raise AbiUnsaid(abis or tuple(list_abis(find_root())))

    def choose_by_names(self, statement: NamesSaid) -> Book | None:
        found = [book for name in list_abis(find_root())
                 if any((book := self.load(name)).names.find(word) for word in statement.names)]
        if len(found) > 1:
            raise InputError(f"'{clip(statement.names[0])}' can be of {', '.join(book.abi.name for book in found)}: name the "
                             "ABI first")
        return found[0] if found else None
