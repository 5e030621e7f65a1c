# SPDX-License-Identifier: BSD-2-Clause
"""Say which hosts can run a guest image, how old they may be, and what the guest loses there

The IMAGE is an ELF file whose calls go through generated stubs: each leaves a note (as for `hvabi uses`). A HOST is a host build of the
matrix (xen@4.17, xen, 'reference@4.*'), or whatever host speaks a release of an ABI (vmi@4.0, vmi@next, a folder, vmi@git:HEAD~1, an
abi.json). What is both is the host build; release:xen@4.17 is the release. Of a host build it is known which optional features and
families it offers (ci/blessed). Calls that the guest can do without are those that `hvabi uses` says it can do without.

"runs" is said where the host has all; "runs without" where it lacks what the guest asks for before it uses it; "depends" where the
guest does not ask for something that a host of the release may lack; "cannot run" where the host lacks, or has otherwise, what the
guest takes for granted.
"""
from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from generator.commands.uses import Specs
from generator.exit_status import CLEAN, FINDINGS, USAGE, Situation
from generator.lang.find import find_root
from generator.lang.folder import ABI_FILE
from generator.lang.history import NEXT
from generator.lang.problem import NotFound
from generator.model.abi import Abi
from generator.printable import printable
from generator.tools.can_run import CANNOT, DEPENDS, FULL, WITHOUT, Answer, Lost, judge, lacks_abi, moved
from generator.tools.elf_notes import ElfError
from generator.tools.uses import AbiUses, read_uses, summarise
from harness.matrix.model import GUEST_RELEASE, MatrixError
from harness.matrix.text import count

from .hosts import Hosts, Speech, Target

EXAMPLES = """\
examples:
  hvabi can-run build/guests/vmi-kernel/4.3-riscv64/vmi-kernel.elf --all
  hvabi can-run kernel.elf reference@4.0 vmi@next       a host build, and any host of the working text
  hvabi can-run kernel.elf 'xen@4.*' --reasons          a line for each thing that is lost

exit status: 0 it runs on every host (with --all: on one), 1 it cannot run on one, or that depends, 2 usage, 3 the image cannot be
read, its note has no meaning here, or a spec cannot be used"""
WORDS = {WITHOUT: "runs without", DEPENDS: "depends on", CANNOT: "cannot run"}
REASONS = {FULL: "uses where offered", WITHOUT: "runs without", DEPENDS: "depends on", CANNOT: "needs"}
MANY = 6        # names in a row of the table; above that they are counted by family


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    mixed = parser.parse_intermixed_args        # options may stand between IMAGE and HOST
    setattr(parser, "parse_args", mixed)
    parser.add_argument("image", metavar="IMAGE", type=Path, help="an ELF file: an image, or an object")
    parser.add_argument("hosts", metavar="HOST", nargs="*", default=[], help="a host build, a glob of them, or a release of an ABI")
    parser.add_argument("--all", action="store_true", help="every release of the image's ABIs, and every host build of the matrix")
    parser.add_argument("--spec", action="append", type=Path, default=[], metavar="PATH",
                        help="the text of an ABI that the image speaks and that is elsewhere; may be repeated")
    parser.add_argument("--reasons", action="store_true", help="a line for each thing that is lost")
    parser.add_argument("--json", action="store_true", help="write one JSON object")


@dataclass
class Row:
    """What came of one host."""
    target: Target
    answer: Answer = field(default_factory=Answer)
    releases: list[str] = field(default_factory=list)


class Unclear(Exception):
    """The image, or its note, leaves nothing to answer; one line."""


def run(arguments: argparse.Namespace) -> int:
    try:
        return answer_all(arguments)
    except (MatrixError, NotFound) as error:
        return fail(str(error), error.code if isinstance(error, MatrixError) else USAGE)
    except Unclear as error:
        return fail(f"{arguments.image}: {error}", Situation.UNREADABLE.status)


def fail(message: str, status: int) -> int:
    sys.stdout.flush()
    print(f"hvabi can-run: {printable(message)}", file=sys.stderr)
    return status


def answer_all(arguments: argparse.Namespace) -> int:
    if bool(arguments.hosts) == arguments.all:
        raise MatrixError("name hosts, or give --all alone" if arguments.all else
                          "name a host (reference@4.0, vmi@4.0), or give --all", USAGE)
    root = find_root(Path.cwd())
    specs = Specs(root, arguments.spec)
    arch, found = read_image(arguments.image, specs)
    hosts = Hosts(root)
    targets = list(every_target(hosts, found, arch, specs) if arguments.all else named_targets(hosts, arguments.hosts))
    rows = [make_row(target, found, arch, specs, hosts) for target in targets]
    if arguments.json:
        print(json.dumps(as_data(arguments.image, arch, found, rows), indent=2))
    else:
        print("\n".join(as_lines(arguments.image, arch, found, rows, arguments.reasons, arguments.all)))
    runs = [row.answer.runs for row in rows]
    return CLEAN if (any if arguments.all else all)(runs) else FINDINGS


def read_image(image: Path, specs: Specs) -> tuple[str, list[AbiUses]]:
    """The architecture, and what the image uses of each ABI. Raises Unclear."""
    try:
        arch, uses = read_uses(image)
    except (ElfError, OSError) as error:
        if image.is_dir():
            raise Unclear(f"is a folder: name an image{' (the text of its ABI is for --spec)' if (image / ABI_FILE).is_file() else ''}") from None
        raise Unclear(f"cannot be read: {error.strerror}" if isinstance(error, OSError) else str(error)) from None
    found = summarise(uses, arch, specs.versions, specs.model)
    unknown = [text for one in found for text in one.unknown]
    if unknown:
        more = f" (and {len(unknown) - 1} more: 'hvabi uses' lists them)" if len(unknown) > 1 else ""
        raise Unclear(f"{unknown[0]}{more}")
    return arch, found


def named_targets(hosts: Hosts, names: list[str]) -> list[Target]:
    """Each once."""
    return list({target.name: target for name in names for target in hosts.find(name)}.values())


def every_target(hosts: Hosts, found: list[AbiUses], arch: str, specs: Specs) -> list[Target]:
    """The releases of the image's ABIs, oldest first, and the host builds that speak one of them."""
    releases = [Target(f"{uses.abi} {release}", (Speech(uses.abi, release),)) for uses in found
                for release in (*specs.versions(uses.abi), NEXT)]
    return [*releases, *hosts.all([uses.abi for uses in found], arch)]


def make_row(target: Target, found: list[AbiUses], arch: str, specs: Specs, hosts: Hosts) -> Row:
    row = Row(target)
    if target.arch and arch not in target.arch:
        row.answer.lost.append(Lost("arch", arch, f"its guests are for {' and '.join(target.arch)}, not {arch}", CANNOT))
        return row
    for uses in found:
        speech = target.speech(uses.abi)
        if speech is None and not target.matrix and target.speaks[0].abi in [one.abi for one in found]:
            continue    # a release says nothing of the image's other ABIs
        if speech is None:
            row.answer.add(lacks_abi(uses, [one.abi for one in target.speaks]))
        elif speech.refuses:
            row.answer.lost.append(Lost("abi", uses.abi, f"it refuses guests of {uses.abi}: {speech.refuses}", CANNOT))
        else:
            host = model_of(speech, uses, specs)
            guests = [specs.model(uses.abi, release) for release in uses.releases]
            row.releases.append(f"{host.name} {host.release}")
            answer = judge(uses, guests, host, arch, hosts.known(target, uses.abi, arch))
            if speech.then:
                host = specs.model(uses.abi, speech.then)
                row.releases.append(f"{host.name} {host.release}")
                answer = moved(answer, judge(uses, guests, host, arch))
            row.answer.add(answer)
    return row


def model_of(speech: Speech, uses: AbiUses, specs: Specs) -> Abi:
    if speech.model is not None:
        return speech.model
    return specs.model(uses.abi, uses.releases[-1] if speech.release == GUEST_RELEASE else speech.release)


# What is shown

def as_lines(image: Path, arch: str, found: list[AbiUses], rows: list[Row], reasons: bool, every: bool) -> list[str]:
    speaks = ", ".join(f"{uses.abi} {' and '.join(uses.releases)} ({count(len(uses.calls), 'call')})" for uses in found)
    lines = [f"{printable(str(image))}: {arch}, {speaks}"]
    width = max(len(row.target.name) for row in rows)
    for row in rows:
        lines.append(f"  {printable(row.target.name):{width}}  {row_words(row.answer)}")
        if reasons:
            lines += [f"  {'':{width}}    {REASONS[item.verdict]} {printable(item.name)}: {printable(item.reason)}" for item in (*row.answer.lost, *row.answer.maybe)]
    return lines + (oldest_words(found, rows) if every else [])


def row_words(answer: Answer) -> str:
    verdict = answer.verdict
    if verdict == FULL:
        return f"runs{maybe_words(answer)}"
    worst = answer.of(verdict)
    if verdict in (CANNOT, DEPENDS) and (len(worst) == 1 or all(item.kind in ("arch", "abi") for item in worst)):
        said = "; ".join(dict.fromkeys(item.reason for item in worst))
        about = "" if worst[0].kind in ("arch", "abi") else f"{worst[0].name}: "
        return f"{WORDS[verdict]}{' ' if verdict == DEPENDS else ': '}{about}{said}"
    names = list_lost(worst)
    text = {WITHOUT: f"runs without {names}", DEPENDS: f"depends on {names}", CANNOT: f"cannot run: lacks {names}"}[verdict]
    return text + (maybe_words(answer) if verdict == WITHOUT else "")


def maybe_words(answer: Answer) -> str:
    """What it uses only where it is offered."""
    names = dict.fromkeys(item.name for item in answer.maybe)
    return f"; uses {', '.join(names)} where offered" if names else ""


def list_lost(items: list[Lost]) -> str:
    """Their names. What changed is said of each; of many the families with how many."""
    names = list(dict.fromkeys(f"{item.name} as it was" if item.kind == "changed" else item.name for item in items))
    if len(names) <= MANY:
        return ", ".join(names)
    groups: dict[str, int] = {}
    for name in names:
        groups[name.split(".")[0]] = groups.get(name.split(".")[0], 0) + 1
    return ", ".join(f"{group}.* ({many})" if many > 1 else next(name for name in names if name.split(".")[0] == group)
                     for group, many in groups.items())


def oldest_words(found: list[AbiUses], rows: list[Row]) -> list[str]:
    """How old a host may be."""
    lines = []
    for uses in found:
        mine = [row for row in rows if not row.target.matrix and row.target.speaks[0].abi == uses.abi]
        runs = next((row for row in mine if row.answer.runs), None)
        if runs is None:
            lines.append(f"no release of {uses.abi} can run it")
            continue
        full = next((row for row in mine if row.answer.verdict == FULL), None)
        later = f", and with all that it uses on {full.target.name}" if full is not None and full is not runs else ""
        lines.append(f"the oldest hosts that it runs on speak {runs.target.name}{later}")
    return lines


def as_data(image: Path, arch: str, found: list[AbiUses], rows: list[Row]) -> dict[str, Any]:
    return {"schema": "hvabi-can-run/1", "file": str(image), "arch": arch,
            "abis": [{"abi": uses.abi, "releases": uses.releases, "calls": len(uses.calls)} for uses in found],
            "hosts": [{"host": row.target.name, "matrix": row.target.matrix, "speaks": row.releases, "verdict": row.answer.verdict,
                       "runs": row.answer.runs, "lost": [asdict(item) for item in row.answer.lost],
                       "maybe": [asdict(item) for item in row.answer.maybe]} for row in rows]}
