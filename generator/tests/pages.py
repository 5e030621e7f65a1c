# SPDX-License-Identifier: BSD-2-Clause
"""Pages that say what to do are done, block by block.

Blocks with `file=` or `try=` are written (a diff is applied), `sh` blocks are run and must end with the status they name (0
unless `exit=`), and each line of a `text` block must be in the output before it, in that order.
"""
from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its options, where it starts."""
    kind: str
    options: dict[str, str]
    text: str
    line: int

    @property
    def path(self) -> str:
        """The file that it writes or changes, "" if none."""
        return self.options.get("file", self.options.get("try", ""))


def read_blocks(page: str) -> list[Block]:
    blocks = []
    for match in re.finditer(r"^```(\w+)([^\n]*)\n(.*?)^```$", page, re.M | re.S):
        options = dict(option.split("=", 1) for option in match[2].split())
        blocks.append(Block(match[1], options, match[3], page.count("\n", 0, match.start()) + 1))
    return blocks


def apply_diff(path: Path, diff: str) -> None:
    """Replaces the lines that the diff shows as old, which must stand in the file exactly once."""
    lines = diff.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if line[0] in " -")
    new = "".join(line[1:] for line in lines if line[0] in " +")
    text = path.read_text()
    assert text.count(old) == 1, f"the diff does not fit {path.name}"
    path.write_text(text.replace(old, new))


def run_shell(block: Block, folder: Path, root: Path) -> str:
    path = os.pathsep.join([str(root), str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(["bash", "-e", "-o", "pipefail", "-c", block.text], cwd=folder, env=os.environ | {"PATH": path}, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    expected = int(block.options.get("exit", "0"))
    assert done.returncode == expected, f"line {block.line}: exit {done.returncode}, expected {expected}\n{done.stdout}"
    return done.stdout


def find_in_order(wanted: list[str], output: str) -> str | None:
    """The first wanted line that the output does not have after the ones before it."""
    place = 0
    for line in wanted:
        place = output.find(line, place)
        if place < 0:
            return line
        place += len(line)
    return None


def do_blocks(blocks: Iterable[Block], folder: Path, root: Path = ROOT) -> None:
    """Does what the blocks say, in a folder; `root`: the repository whose hvabi runs."""
    output, texts = "", 0
    for block in blocks:
        if block.path:
            path = folder / block.path
            path.parent.mkdir(parents=True, exist_ok=True)
            if block.kind == "diff":
                apply_diff(path, block.text)
            else:
                assert not path.is_symlink(), f"line {block.line}: {block.path} leads elsewhere"
                path.write_text(block.text)
        elif block.kind == "sh":
            output = run_shell(block, folder, root)
        else:
            assert block.kind == "text", f"line {block.line}: nothing is done with a block of {block.kind}"
            missing = find_in_order(block.text.splitlines(), output)
            assert missing is None, f"line {block.line}: '{missing}' is not in\n{output}"
            texts += 1
    assert texts, "the page shows no output, so nothing was compared"


def lost_links(path: Path) -> list[str]:
    """The links of a page to files that are not there."""
    links = [link for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text()) if "://" not in link]
    return [link for link in links if not (path.parent / link).exists()]
