# SPDX-License-Identifier: BSD-2-Clause
"""The mistakes of wrong/: what each changes in a right spec, and the lines that `hvabi check` is expected to print.

wrong/README.md says how one is written. To see what `check` says of some of them, or of all:

    python3 -m generator.tests.wrong_specs [--write] [MISTAKE ...]
"""
from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.commands.check import check_path

FOLDER = Path(__file__).parent / "wrong"
BASES = FOLDER / "bases"
OF_CHANGES = FOLDER.parent / "diff" / "bases"       # more of them, for changes between two releases
LICENCE = "# SPDX-License-Identifier: BSD-2-Clause"
OLD, NEW, END = "<<<", "===", ">>>"


class BadMistake(Exception):
    """A file of wrong/ is not written as wrong/README.md says; the text is one line."""


@dataclass(frozen=True)
class Mistake:
    """`expected`: the lines that `check` is to print. `body`: the lines of the file that follow them."""
    path: Path
    expected: tuple[str, ...]
    body: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def whole(self) -> bool:
        """Whether the file is the wrong spec itself, and no change of a base."""
        return self.path.suffix == ".yaml"


def list_mistakes() -> list[Path]:
    """The files of all mistakes, sorted by name."""
    return sorted((*FOLDER.glob("*.txt"), *FOLDER.glob("*.yaml")), key=lambda path: path.stem)


def read_mistake(path: Path) -> Mistake:
    try:
        lines = path.read_bytes().decode().split("\n")
    except UnicodeDecodeError:
        raise BadMistake(f"{path.name}: it is not UTF-8") from None
    if lines[0] != LICENCE:
        raise BadMistake(f"{path.name}: the first line must be '{LICENCE}'")
    end = next((index for index, line in enumerate(lines) if not line.startswith("# ")), len(lines))
    return Mistake(path, tuple(line[2:] for line in lines[1:end]), tuple(lines[end:]))


def wrong_spec(mistake: Mistake) -> tuple[str, str]:
    """The name of the file that is wrong, and its text."""
    if mistake.whole:
        return mistake.path.name, mistake.path.read_bytes().decode()
    base, changes = parse_body(mistake)
    text = read_base(base)
    places = []
    for old, new in changes:
        if (count := text.count(old)) != 1:
            raise BadMistake(f"{mistake.path.name}: {old!r} stands {count} times in {base}.yaml: it must stand there "
                             "once")
        places.append((text.index(old), old, new))
    places.sort(reverse=True)
    for (later, _, _), (start, old, _) in zip(places, places[1:]):
        if start + len(old) > later:
            raise BadMistake(f"{mistake.path.name}: {old!r} overlaps another replacement: make them one")
    for start, old, new in places:
        text = text[:start] + new + text[start + len(old):]
    return f"{base}.yaml", text


@lru_cache(maxsize=None)
def read_base(name: str) -> str:
    path = next((folder / f"{name}.yaml" for folder in (BASES, OF_CHANGES) if (folder / f"{name}.yaml").is_file()), None)
    if path is None:
        known = ", ".join(sorted(base.stem for folder in (BASES, OF_CHANGES) for base in folder.glob("*.yaml")))
        raise BadMistake(f"there is no base {name!r}: known: {known}")
    return path.read_bytes().decode()


def parse_body(mistake: Mistake) -> tuple[str, list[tuple[str, str]]]:
    """The name of the base, and the replacements: the old text and the new."""
    name, lines = mistake.path.name, list(mistake.body)
    if lines and lines[-1] == "":
        lines.pop()
    if not lines or not lines[0].startswith("base: "):
        raise BadMistake(f"{name}: after the comments must stand 'base: ' and the name of a base")
    changes = []
    rest = lines[1:]
    while rest:
        if rest[0] != OLD or NEW not in rest or END not in rest or not 0 < rest.index(NEW) < rest.index(END):
            raise BadMistake(f"{name}: a replacement is '{OLD}', the old text, '{NEW}', the new text, '{END}', "
                             "each mark on a line of its own")
        middle, end = rest.index(NEW), rest.index(END)
        changes.append(("\n".join(rest[1:middle]), "\n".join(rest[middle + 1:end])))
        rest = rest[end + 1:]
    if not changes:
        raise BadMistake(f"{name}: it changes nothing: write '{OLD}', the old text, '{NEW}', the new text, '{END}'")
    return lines[0].removeprefix("base: "), changes


def check_text(name: str, text: str, folder: Path) -> tuple[str, ...]:
    """The lines that `check` prints for a file of this name and text, which is made in `folder` for it."""
    path = folder / name
    path.write_bytes(text.encode())
    return tuple(str(problem) for problem in check_path(path, folder, False).problems)


def find_mistake(name: str) -> Path:
    for path in (Path(name), FOLDER / f"{name}.txt", FOLDER / f"{name}.yaml"):
        if path.is_file():
            return path
    raise BadMistake(f"there is no mistake {name!r}: name a file of {FOLDER.name}/, with or without .txt")


def write_expected(mistake: Mistake, found: Sequence[str]) -> None:
    lines = (LICENCE, *(f"# {line}" for line in found), *mistake.body)
    mistake.path.write_bytes("\n".join(lines).encode())


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 -m generator.tests.wrong_specs",
                                     description="Says what `hvabi check` prints for mistakes of wrong/.")
    parser.add_argument("names", nargs="*", metavar="MISTAKE",
                        help="which (default: those whose lines are not as expected)")
    parser.add_argument("--write", action="store_true", help="write the lines into the files, too")
    arguments = parser.parse_args(words)
    try:
        with TemporaryDirectory() as folder:
            for path in [find_mistake(name) for name in arguments.names] or list_mistakes():
                mistake = read_mistake(path)
                found = check_text(*wrong_spec(mistake), Path(folder))
                if arguments.names or found != mistake.expected:
                    print(f"{path.name}:", *([f"# {line}" for line in found] or ["(nothing is wrong)"]), sep="\n")
                    if arguments.write:
                        write_expected(mistake, found)
    except (BadMistake, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
