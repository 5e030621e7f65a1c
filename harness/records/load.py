# SPDX-License-Identifier: BSD-2-Clause
"""Reads records and pages. What is wrong with one is said with file:line:column.

A folder of records has `<host>/<name>.yaml` for each finding and `<host>/page.yaml` for the page of a host. The project's own
is ci/findings. Others may follow (`--findings`); their records say who looks after them and until when.
"""
from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.exit_status import USAGE
from generator.files import real_path
from generator.lang.problem import nearest_name
from generator.printable import printable
from harness.matrix.located import Document, read_document
from harness.matrix.model import MatrixError
from harness.matrix.schema import check_document
from harness.matrix.text import shorten

from .record import Record, Shown, read_version

FOLDER = "ci/findings"
PAGE = "page"
SUFFIXES = (".yaml", ".yml")
SCHEMAS = Path(__file__).parent
GLOB = "*?["
GAP = "FILL IN"       # what drafts have where a person has to write something


@dataclass(frozen=True)
class Page:
    """What the page of a host says beside its findings."""
    name: str
    data: Mapping[str, Any]


def load_all(root: Path, folders: Iterable[Path] = (), today: date | None = None) -> list[Record]:
    """The project's own records and those of other folders. A record that expired before `today` is refused."""
    own = [load_record(file, root) for file in find_records(root / FOLDER, root)]
    more = [load_foreign(file, root, today or date.today()) for folder in folders for file in find_foreign(folder, root)]
    first: dict[str, Record] = {}
    for record in (*own, *more):
        if record.name in first:
            raise MatrixError(f"{record.at()}: {first[record.name].document.where} is called '{record.name}' too: give this one another name")
        first[record.name] = record
    return [*own, *more]


def find_records(folder: Path, root: Path) -> list[Path]:
    """The files of records, in order; none if there is no such folder. Raises MatrixError for a folder that cannot be read, and for a file
    that is called like a record and lies where none is read: what it should explain would be a finding again, and nobody would know why."""
    def refuse(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            raise MatrixError(f"{show_path(Path(error.filename), root)}: cannot be read: {error.strerror}")

    found = []
    for place, folders, files in os.walk(folder, onerror=refuse, followlinks=True):
        depth = len(Path(place).relative_to(folder).parts)
        for file in (Path(place) / name for name in (*files, *folders) if not name.startswith(".")):
            if file.suffix.lower() in SUFFIXES and (depth != 1 or file.suffix != SUFFIXES[0]):
                raise MatrixError(f"{show_path(file, root)}: no record is read from here: a record is {folder.name}/<host>/<name>.yaml")
            if file.suffix == SUFFIXES[0] and file.stem != PAGE:
                found.append(file)
        folders[:] = [name for name in folders if depth < 2 and not name.startswith(".")]
    return sorted(found)


def show_path(file: Path, root: Path) -> str:
    return printable(str(file.relative_to(root) if file.is_relative_to(root) else file))


def find_foreign(folder: Path, root: Path) -> list[Path]:
    if not folder.is_dir():
        raise MatrixError(f"--findings {printable(str(folder))}: there is no such folder", USAGE)
    return find_records(real_path(folder), root)


def load_foreign(file: Path, root: Path, today: date) -> Record:
    record = load_record(file, root)
    for key, why in (("owner", "who looks after it"), ("expires", "until when it holds, at most")):
        if key not in record.data:
            raise MatrixError(f"{record.at()}: a record outside of {FOLDER} says {why}: add '{key}'")
    return replace(check_expiry(record, today), is_foreign=True)


def load_record(file: Path, root: Path, today: date | None = None) -> Record:
    """One file; names in messages are relative to `root` where it is under it."""
    document = read_document(file, root, "a finding")
    refuse_globs(document)
    refuse_gaps(document, document.data)
    check_document(document, SCHEMAS / "finding.schema.json")
    check_choices(document)
    data = document.data
    record = Record(f"{file.parent.name}/{file.stem}", document, tuple(data["affects"]), tuple(read_shown(data)),
                    frozenset(read_version(version) for version in data.get("tried", ())))
    check_hosts(record)
    return check_expiry(record, today or date.today())


def load_pages(root: Path) -> dict[str, Page]:
    """By the name of the folder."""
    found = {}
    for file in sorted((root / FOLDER).glob(f"*/{PAGE}.yaml")):
        document = read_document(file, root, "the page of a host")
        check_document(document, SCHEMAS / "page.schema.json")
        found[file.parent.name] = Page(file.parent.name, document.data)
    return found


def read_shown(data: Mapping[str, Any]) -> Iterator[Shown]:
    for index, block in enumerate(data.get("shows", ())):
        since, before = (read_version(block.get("under", {}).get(key, "")) for key in ("since", "before"))
        yield Shown(tuple(block["hosts"]), tuple(block["guests"]), tuple(block["tests"]), tuple(block.get("arch", ())),
                    since, before, ("shows", index))


def refuse_globs(document: Document) -> None:
    """A record that explains what nobody has looked at would hide what is new."""
    blocks = document.data.get("shows")
    lists: list[tuple[tuple, Any]] = [(("affects",), document.data.get("affects"))]
    for index, block in enumerate(blocks if isinstance(blocks, list) else ()):
        lists += [(("shows", index, key), value) for key, value in block.items()] if isinstance(block, dict) else []
    for path, names in lists:
        for place, name in [((*path, index), name) for index, name in enumerate(names)] if isinstance(names, list) else [(path, names)]:
            if isinstance(name, str) and any(sign in name for sign in GLOB):
                raise MatrixError(f"{document.at(place)}: a record names exactly what it explains, and '{shorten(name, 80)}' can "
                                  "stand for anything: write the names out")


def refuse_gaps(document: Document, node: Any, path: tuple = ()) -> None:
    """A draft is no record yet."""
    if isinstance(node, str) and GAP in node:
        raise MatrixError(f"{document.at(path)}: '{GAP}' is what a draft leaves to you: write what it asks for")
    for step, part in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        refuse_gaps(document, part, (*path, step))


def check_choices(document: Document) -> None:
    """What depends on another part of the record."""
    data = document.data
    for one, other, why in (("fixed", "open", "whether the host still has it"), ("shows", "unseen", "which cells show it, or why none does")):
        if one in data and other in data:
            raise MatrixError(f"{document.at((other,), key=True)}: '{one}' and '{other}' say opposite things: keep one")
        if one not in data and other not in data:
            raise MatrixError(f"{document.at(())}: the file must say {why}: add '{one}' or '{other}'")
    if "steps" not in data and "registers" not in data:
        raise MatrixError(f"{document.at(())}: a report says how to repeat it with public tools alone: add 'registers' or 'steps'")
    if "open" in data and "fix" not in data:
        raise MatrixError(f"{document.at(('open',), key=True)}: what is open needs a suggestion for the host's source: add 'fix'")
    for index, text in enumerate(data["text"]):
        if text["basis"] == "read into it" and "because" not in text:
            raise MatrixError(f"{document.at(('text', index))}: what we read into a text needs reasons: add 'because'")
    for index, block in enumerate(data.get("shows", ())):
        if "under" in block and "tried" not in data:
            raise MatrixError(f"{document.at(('shows', index, 'under'), key=True)}: it depends on the version of QEMU: say in 'tried' "
                              "under which ones it was looked for")


def check_hosts(record: Record) -> None:
    """`affects` is what the cells show, where cells show it at all."""
    shown = {host for block in record.shows for host in block.hosts}
    for index, host in enumerate(record.affects):
        if record.shows and host not in shown:
            raise MatrixError(f"{record.at('affects', index)}: no cell in 'shows' is of {host}: add one, or take it out")
    for block in record.shows:
        for index, host in enumerate(block.hosts):
            if host not in record.affects:
                raise MatrixError(f"{record.at(*block.path, 'hosts', index)}: {host} is not in 'affects': add it there")


def check_expiry(record: Record, today: date) -> Record:
    text = record.data.get("expires")
    try:
        expired = text is not None and date.fromisoformat(text) < today
    except ValueError:
        raise MatrixError(f"{record.at('expires')}: there is no day {text}: write year-month-day") from None
    if expired:
        raise MatrixError(f"{record.at('expires')}: this record expired on {text}: {record.data.get('owner', 'its owner')} says whether "
                          "the host still does so, and until when that is accepted")
    reported = record.data["reported"]
    try:
        if reported != "no":
            date.fromisoformat(reported["on"])
    except ValueError:
        raise MatrixError(f"{record.at('reported', 'on')}: there is no day {reported['on']}: write year-month-day") from None
    return record


def find_some(records: Iterable[Record], name: str) -> list[Record]:
    """The records that a folder, a host, a host build or a glob stands for; none if it is the name of a record."""
    known = list(records)
    if any(name in (one.name, one.short) for one in known):
        return []
    return [one for one in known if any(fnmatchcase(word, name) for host in one.affects
                                        for word in (one.name, one.short, one.folder, host, host.split("@")[0]))]


def by_name(records: Iterable[Record], name: str) -> Record:
    """The record of a name, with or without its folder."""
    known = list(records)
    found = [one for one in known if name in (one.name, one.short)]
    if len(found) == 1:
        return found[0]
    if found:
        raise MatrixError(f"there are {', '.join(one.name for one in found)}: name one with its folder", USAGE)
    raise MatrixError(f"there is no finding '{printable(name)}': {suggest(name, known)}", USAGE)


def suggest(name: str, known: list[Record]) -> str:
    near = nearest_name(name, (word for one in known for word in (one.name, one.short)), 2 * len(known))
    return f"did you mean '{near}'?" if near else "'hvabi finding' lists them"

