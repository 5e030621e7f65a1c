# SPDX-License-Identifier: BSD-2-Clause
"""Say what a guest image calls, from how many places, and which releases can run it.

An IMAGE is an ELF file, linked or not, whose calls go through generated stubs: each leaves a note. The ABIs are those of this
repository; a SPEC, a folder or a file with the text of an ABI, adds one or stands in place of the one that has its name. Calls that the image
can do without do not count for the oldest release: those that ask what there is, those of optional families or that need
a feature, the run of the queue, and those of families that the guest says it does without (VMI_DOES_WITHOUT_TIMER in its
source).

An IMAGE may also be a plain kernel, as a boot loader takes it: a bzImage, a zboot image, an Image of arm64 or riscv64, an ELF
vmlinux. Then its own tables of symbols and its instructions say from which places it makes which hypercalls; several kernels
stand side by side.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.exit_status import Situation
from generator.kernel.count import Counted, count_hooks
from generator.kernel.show import as_data as as_kernel_data
from generator.kernel.show import as_lines as as_kernel_lines
from generator.kernel.unpack import KernelError, looks_like_kernel
from generator.lang.folder import ABI_FILE
from generator.lang.find import find_root, find_spec, list_abis
from generator.lang.load import Spec, load
from generator.lang.problem import NotFound, SpecError
from generator.model.abi import Abi
from generator.model.notes import USES_SECTION
from generator.model.resolve import resolve
from generator.printable import printable
from generator.streams import say
from generator.tools.elf_notes import ElfError, read_notes
from generator.tools.uses import AbiUses, CallUse, read_uses, summarise

EXAMPLES = """\
example:
  hvabi uses build/guests/vmi-kernel/4.3-x86_64/vmi-kernel.elf
  hvabi uses --json *.o
  hvabi uses ../abi/demo demo.elf                     an ABI that is elsewhere
  hvabi uses /boot/vmlinuz-6.1.0-50-amd64             how many hooks this kernel has
  hvabi uses vmlinuz-5.10 vmlinuz-6.1 vmlinuz-6.12    and whether they grow

exit status: 0 read (a kernel is only counted), 1 something in it has no meaning here, 2 usage, 3 an image cannot be read
or a spec not be used"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("images", metavar="SPEC|IMAGE", nargs="+", type=Path, help="an ELF file: an image, or an object; or a kernel "
                        "image; a folder or a .yaml file is the text of an ABI")
    parser.add_argument("--json", action="store_true", help="write one JSON object")


def run(arguments: argparse.Namespace) -> int:
    worst = Situation.IN_ORDER.status
    images: list[dict[str, Any]] = []
    kernels: list[Counted] = []
    paths = [path for path in arguments.images if is_spec(path)]
    files = [path for path in arguments.images if not is_spec(path)]
    try:
        specs = Specs(find_root(), paths)
    except NotFound as error:
        say(f"hvabi uses: {printable(str(error))}")
        return Situation.UNKNOWN_NAME.status
    except SpecError as error:
        say(str(error))
        return Situation.UNUSABLE_SPEC.status
    if not files:
        say(f"hvabi uses: {printable(str(paths[0]))} is an ABI: name an image, too")
        return Situation.BAD_COMMAND_LINE.status
    for image in files:
        try:
            if is_plain_kernel(image):
                kernels.append(count_hooks(image, specs.newest))
                continue
            arch, uses = read_uses(image)
            found = summarise(uses, arch, specs.versions, specs.model)
        except (ElfError, KernelError, OSError) as error:
            what = f"cannot be read: {error.strerror}" if isinstance(error, OSError) else str(error)
            if image.is_dir():
                what = f"is a folder without an {ABI_FILE}: name an image, or the folder of an ABI"
            say(f"hvabi uses: {printable(str(image))}: {what}")
            worst = Situation.UNREADABLE.status
            continue
        if any(one.unknown for one in found):
            worst = max(worst, Situation.PROBLEMS.status)
        if arguments.json:
            images.append({"file": str(image), "arch": arch, "abis": [as_data(one) for one in found]})
        else:
            for one in found:
                print("\n".join(as_lines(image, arch, one)))
    if arguments.json:
        more = {"kernels": [as_kernel_data(kernel) for kernel in kernels]} if kernels else {}
        print(json.dumps({"schema": "hvabi-uses/1", "images": images, **more}, indent=2))
    elif kernels:
        for arch in dict.fromkeys(kernel.arch for kernel in kernels):
            print("\n".join(as_kernel_lines([kernel for kernel in kernels if kernel.arch == arch])))
    return worst


def is_plain_kernel(file: Path) -> bool:
    """A kernel whose calls do not go through generated stubs. Raises OSError."""
    if file.is_dir() or not looks_like_kernel(file):
        return False
    try:
        return not read_notes(file, USES_SECTION)[1]
    except ElfError:
        return True


def is_spec(path: Path) -> bool:
    """Whether a path is that of an ABI: a folder with an abi.yaml, or by its name a file of one."""
    return (path / ABI_FILE).is_file() or path.suffix in (".yaml", ".yml")


class Specs:
    """Reads each ABI once, when it is first asked for."""

    def __init__(self, root: Path, paths: Sequence[Path] = ()) -> None:
        """`paths`: of ABIs elsewhere, which count before those of the repository. Raises NotFound, SpecError."""
        self._root, self._folders = root, dict(list_abis(root))
        for place in (find_spec(str(path), root) for path in paths):
            self._folders[load(place, root).name] = place
        self._load = lru_cache(maxsize=None)(lambda name: load(self._folders[name], root))
        self.model = lru_cache(maxsize=None)(self._resolve)

    def versions(self, name: str) -> tuple[str, ...]:
        return self._spec(name).versions if name in self._folders else ()

    def newest(self, name: str) -> Abi | None:
        """The newest release of an ABI; None if there is no such ABI."""
        versions = self.versions(name)
        return self.model(name, versions[-1]) if versions else None

    def _spec(self, name: str) -> Spec:
        return self._load(name)

    def _resolve(self, name: str, release: str) -> Abi:
        return resolve(self._spec(name), release)


def as_lines(image: Path, arch: str, uses: AbiUses) -> list[str]:
    places = sum(use.places for use in uses.calls)
    lines = [f"{printable(str(image))}: {arch}, {uses.abi} {' and '.join(uses.releases)}: {number(len(uses.calls), 'call')} "
             f"from {number(places, 'place')}"]
    width = max((len(use.way.full_name) for use in uses.calls), default=0)
    lines += [f"  {use.way.full_name:{width}}  {call_words(use)}" for use in uses.calls]
    lines += [f"  {text}" for text in uses.unknown]
    if not uses.unknown:
        lines += [f"  {text}" for text in release_words(uses)]
    return lines


def call_words(use: CallUse) -> str:
    words = [number(use.places, "place"), f"since {use.call.history.since}"]
    words += [f"{many} {name}" for name, many in use.annotated]
    words += [] if use.call.stable else ["not stable"]
    return ", ".join(words + [use.reason] * bool(use.reason))


def release_words(uses: AbiUses) -> list[str]:
    """Which releases will do."""
    if uses.oldest is None:
        return ["no release has all the calls that it cannot do without"]
    but = f", but not on {', '.join(uses.gaps)}" if uses.gaps else ""
    lines = [f"runs on {uses.abi} {uses.oldest} and later{but}"]
    unstable = sum(not use.call.stable for use in uses.calls)
    if unstable:
        lines.append(f"makes {number(unstable, 'call')} that any release may change: build it again for each")
    if uses.complete is None:
        lines.append("no release has all that it uses")
    elif uses.complete != uses.oldest:
        lines.append(f"all that it uses is there from {uses.abi} {uses.complete} on")
    return lines


def number(many: int, one: str) -> str:
    return f"{many} {one}" if many == 1 else f"{many} {one}s"


def as_data(uses: AbiUses) -> dict[str, Any]:
    return {"abi": uses.abi, "releases": uses.releases, "oldest": uses.oldest, "complete": uses.complete,
            "gaps": uses.gaps, "without": uses.without, "unknown": uses.unknown,
            "calls": [{"call": use.way.full_name, "id": dict(use.way.id), "since": use.call.history.since,
                       "places": use.places, "annotated": dict(use.annotated), "required": not use.reason,
                       "reason": use.reason, **({} if use.call.stable else {"stable": False})} for use in uses.calls]}
