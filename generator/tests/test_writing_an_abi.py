# SPDX-License-Identifier: BSD-2-Clause
"""Does what docs/writing-an-abi.md and docs/README.md tell a reader to do, block by block.

`file=` blocks are written (a diff is applied), `sh` blocks are run and must end with the status they name (0 unless
`exit=`), and each line of a `text` block must be in the output before it, in that order.
"""
from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("docs/writing-an-abi.md", "docs/README.md")
LINKED = (*PAGES, "spec/vmi/README.md")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its options, where it starts."""
    kind: str
    options: dict[str, str]
    text: str
    line: int


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


def run_shell(block: Block, folder: Path) -> str:
    environment = os.environ | {"PATH": f"{ROOT}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-e", "-c", block.text], cwd=folder, env=environment, text=True,
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


@pytest.mark.parametrize("page", PAGES)
def test_every_block_does_what_the_page_says(page: str, tmp_path: Path) -> None:
    output, texts = "", 0
    for block in read_blocks((ROOT / page).read_text()):
        if "file" in block.options:
            path = tmp_path / block.options["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            apply_diff(path, block.text) if block.kind == "diff" else path.write_text(block.text)
        elif block.kind == "sh":
            output = run_shell(block, tmp_path)
        else:
            assert block.kind == "text", f"line {block.line}: nothing is done with a block of {block.kind}"
            missing = find_in_order(block.text.splitlines(), output)
            assert missing is None, f"line {block.line}: '{missing}' is not in\n{output}"
            texts += 1
    assert texts, "the page shows no output, so nothing was compared"


@pytest.mark.parametrize("page", LINKED)
def test_links_lead_to_files(page: str) -> None:
    path = ROOT / page
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", path.read_text()) if "://" not in link]
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("wanted,missing", [(["a", "c"], None), (["c", "a"], "a"), (["d"], "d"), (["a", "a"], "a")])
def test_order_counts(wanted: list[str], missing: str | None) -> None:
    assert find_in_order(wanted, "a\nb\nc\n") == missing


def test_a_diff_must_fit(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_text("one\ntwo\n")
    apply_diff(file, " one\n-two\n+three\n")
    assert file.read_text() == "one\nthree\n"
    with pytest.raises(AssertionError):
        apply_diff(file, "-four\n+five\n")
