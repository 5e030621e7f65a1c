# SPDX-License-Identifier: BSD-2-Clause
"""Differences that somebody looked into and that are no faults: ci/differences/<host>.yaml.

A list. Each item says of exactly which tests, from which version (or host) to which, why the two may differ, and where the source
shows it. An item that no run shows any more is to be removed, unless it says that it shows sometimes only.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.printable import printable
from harness.matrix.located import Document, read_document
from harness.matrix.model import MatrixError
from harness.matrix.schema import check_document

from .compare import SILENT, Difference
from .seen import Cell

FOLDER = Path("ci/differences")
SCHEMA = Path(__file__).with_name("differences.schema.json")


@dataclass(frozen=True)
class Known:
    """`first`, `second`: host builds by name. `where`: its place, for messages. `sometimes`: not every run shows it."""
    abi: str
    first: str
    second: str
    tests: frozenset[str]
    where: str
    sometimes: bool = False

    def covers(self, difference: Difference) -> bool:
        first, second = difference.hosts
        return (self.abi, self.first, self.second) == (first.abi, first.name, second.name) and difference.test in self.tests


def load_known(root: Path, hosts: Iterable[str]) -> list[Known]:
    """All files of the folder. `hosts`: the names of all host builds that there are. Raises MatrixError, with a place."""
    folder = root / FOLDER
    names = sorted(set(hosts))
    found = [one for file in find_files(folder, root) for one in read_known(read_document(file, root, "differences"), file.stem, names)]
    check_overlaps(found)
    return found


def find_files(folder: Path, root: Path) -> list[Path]:
    """In order; none if there is no such folder. A record that nobody would read is refused."""
    try:
        files = sorted(file for file in folder.iterdir() if not file.name.startswith(".") and file.suffix.lower() in (".yaml", ".yml"))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise MatrixError(f"{folder.relative_to(root)}: cannot be read: {error.strerror or error}") from None
    for file in files:
        if file.suffix != ".yaml":
            raise MatrixError(f"{printable(str(file.relative_to(root)))}: no record is read from here: a file is <host>.yaml")
    return files


def read_known(document: Document, host: str, names: list[str]) -> Iterator[Known]:
    check_document(document, SCHEMA)
    if document.data["host"] != host:
        raise MatrixError(f"{document.at(('host',))}: the file is called {host}.yaml: name that host here, or rename the file")
    for number, item in enumerate(document.data["differences"]):
        where = document.at(("differences", number))
        for key in ("from", "to"):
            if item[key] not in names:
                raise MatrixError(f"{document.at(('differences', number, key))}: there is no host build '{item[key]}': "
                                  f"write one as 'hvabi matrix --plan' names it")
        if host not in (item["from"].split("@")[0], item["to"].split("@")[0]):
            raise MatrixError(f"{where}: neither side is a version of {host}: move it to the file of that host")
        yield Known(item["abi"], item["from"], item["to"], frozenset(item["tests"]), where, item.get("sometimes", False))


def check_overlaps(found: list[Known]) -> None:
    first: dict[tuple[str, str, str, str], Known] = {}
    for one in found:
        for test in one.tests:
            other = first.setdefault((one.abi, one.first, one.second, test), one)
            if other is not one:
                raise MatrixError(f"{one.where}: {test} is at {other.where} already: remove one of them")


def find_stale(known: Iterable[Known], used: set[Known], cells: Iterable[Cell]) -> list[Known]:
    """Items that no difference needed, though both of their hosts ran all of their tests."""
    ran: dict[tuple[str, str], set[str]] = {}
    for cell in cells:
        ran.setdefault((cell.host.abi, cell.host.name), set()).update(
            prefix for test, seen in cell.tests.items() if seen.outcome not in SILENT for prefix in prefixes(test))
    return [one for one in known if one not in used and not one.sometimes
            and all(one.tests <= ran.get((one.abi, host), set()) for host in (one.first, one.second))]


def prefixes(test: str) -> list[str]:
    """The test, and the call and the family that it is called after."""
    parts = test.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts) + 1)]
