# SPDX-License-Identifier: BSD-2-Clause
"""Reads a spec: a folder spec/<abi>/, or one file that holds a whole ABI (a frozen release).

`load` answers for syntax and schema. What the words mean is for the rules in generator/lint and for resolve.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.files import real_path
from generator.lang.architectures import architecture
from generator.lang.collection import paused_collection
from generator.lang.folder import ABI_FILE, COMPAT_FILE, RELEASES, SENTENCES_FILE, misplaced
from generator.lang.history import Timeline, without_keys
from generator.lang.location import Location
from generator.lang.nodes import Map
from generator.lang.problem import Problem, SpecError
from generator.lang.schema import find_problems, is_valid, validate
from generator.lang.yaml_tree import SPEC, FileKind, read_tree

OWN_KINDS = {
    COMPAT_FILE: FileKind("how severe changes of the ABI are (`severity`) and which of its breaks are accepted (`accepted`); if it has "
                          "nothing to say, remove it"),
    SENTENCES_FILE: FileKind("the sentences of the ABI's document; if it has nothing to say, remove it"),
}

@dataclass(frozen=True)
class Spec:
    """A spec as it was written, all files in one tree.

    `source` is how messages and generated files call it; `path` is where it is. `files` are all files that were read.
    `single`: it was one file, as frozen releases are. `sentences`: what its sentences.yaml says, if it has one.
    """
    name: str
    tree: Map
    source: str
    path: Path
    files: tuple[Path, ...]
    single: bool
    sentences: Map | None = None

    @property
    def versions(self) -> tuple[str, ...]:
        return tuple(self.tree["releases"])

    @property
    def frozen(self) -> bool:
        """Whether it is the text of one release, as `hvabi release` writes it: true of its last release alone."""
        return self.single and real_path(self.path).parent.name == RELEASES

    @property
    def released(self) -> tuple[str, ...]:
        """The releases whose text this is."""
        return self.versions[-1:] if self.frozen else self.versions

    @property
    def timeline(self) -> Timeline:
        return Timeline(self.versions)


def load(path: Path, root: Path) -> Spec:
    """Reads the folder or file at `path`. Raises SpecError with every problem found. Names in messages are relative to
    `root` where they are under it."""
    with paused_collection():
        return load_folder(path, root) if path.is_dir() else load_single(path, root)


def load_single(path: Path, root: Path) -> Spec:
    tree = read_tree(path, display_name(path, root))
    problems = list(validate_file(tree, "abi"))
    if problems:
        raise SpecError(problems)
    read_architectures(tree)
    if "families" not in tree:
        tree.add("families", Map(tree.file, tree.at), tree.at, tree.at)
    return Spec(tree["abi"], tree, display_name(path, root), path, (path,), True)


def load_folder(path: Path, root: Path) -> Spec:
    files = spec_files(path, root)
    problems: list[Problem] = []
    unreadable = False
    trees: dict[Path, Map] = {}
    sentences: Map | None = None
    for file in files:
        try:
            tree = read_tree(file, display_name(file, root), OWN_KINDS.get(file.name, SPEC))
            if file.name == COMPAT_FILE and "family" not in tree:
                continue
            if file.name == SENTENCES_FILE and "family" not in tree:
                problems += [] if is_valid(tree, "sentences_file") else find_problems(tree, "sentences_file")
                sentences = tree
                continue
            found = list(validate_file(tree, "abi" if file.name == ABI_FILE else "family_file"))
            problems += found
            trees[file] = tree
        except SpecError as error:
            problems += error.problems
            unreadable = unreadable or error.unreadable
    if problems:
        raise SpecError(problems, unreadable)
    tree = join_families(trees.pop(path / ABI_FILE), trees.values())
    read_architectures(tree)
    return Spec(tree["abi"], tree, display_name(path, root), path, tuple(files), False, sentences)


def read_architectures(tree: Map) -> None:
    """Those of the ABI's conventions, now: nobody behind this has to ask whether their files are right."""
    for convention in tree["conventions"].values():
        architecture(convention["arch"])


def spec_files(path: Path, root: Path) -> list[Path]:
    """abi.yaml and the family files beside it."""
    try:
        names = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        problem = Problem(Location(display_name(path, root), 1, 1), "file", f"cannot be read: {error.strerror}")
        raise SpecError([problem], unreadable=True) from None
    wrong = [(entry, why) for entry in names if (why := misplaced(entry))]
    if wrong:
        raise SpecError(Problem(Location(display_name(entry, root), 1, 1), "file", why) for entry, why in wrong)
    if path / ABI_FILE not in names:
        message = "there is no abi.yaml here: write one (spec/README.md says what it holds)"
        raise SpecError([Problem(Location(display_name(path, root), 1, 1), "file", message)])
    return sorted((entry for entry in names if entry.suffix == ".yaml"), key=lambda entry: entry.name.replace("family_compat.", "compat."))


def display_name(path: Path, root: Path) -> str:
    """The path as messages show it: relative to the repository, or as the user named it."""
    try:
        return real_path(path).relative_to(real_path(root)).as_posix()
    except ValueError:
        return path.as_posix()


def validate_file(tree: Map, definition: str) -> Iterator[Problem]:
    """The schema's findings; a file of the other kind gets one line, not one for each key."""
    if definition == "family_file" and "family" not in tree and "abi" in tree:
        yield Problem(tree.locate_key("abi"), "schema", ("a family file begins with 'family:'; an ABI stands in "
                                                         "abi.yaml"))
    elif definition == "abi" and "abi" not in tree and "family" in tree:
        yield Problem(tree.locate_key("family"), "schema", "this is a family: name the folder it stands in")
    else:
        yield from validate(tree, definition)


def join_families(abi: Map, files: Iterator[Map] | list[Map]) -> Map:
    """abi.yaml with the families of the other files under its key `families`."""
    inline = abi.get("families") or Map(abi.file, abi.at)
    families = Map(abi.file, inline.at)
    families.dated = inline.dated
    for key, family in inline.items():
        families.add(key, family, *inline.mark(key))
    problems = []
    for tree in files:
        name = tree["family"]
        key_at, name_at = tree.mark("family")
        if name in families:
            first = families.locate_key(name)
            problems.append(Problem(tree.locate("family"), "schema",
                                    f"family '{name}' is described already in {first.file}: rename one of them"))
            continue
        family = without_keys(tree, ("family",))
        family.at = key_at
        families.add(name, family, name_at, key_at)
        families.dated = families.dated or family.dated
    if problems:
        raise SpecError(problems)
    joined = without_keys(abi, ("families",))
    joined.add("families", families, abi.at, abi.at)
    joined.dated = joined.dated or families.dated
    return joined
