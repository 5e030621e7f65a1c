# SPDX-License-Identifier: BSD-2-Clause
"""A note that says for which inputs the outputs are what they should be, so that a run with nothing to do is quick.

It holds a digest of what the file system says of all files that go in (specs, architectures, the generator) and of all that came
out. A file that was written to, added or lost on either side changes its digest; no content is read. Imports nothing heavy.
"""
from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.files import NotUsable, read_regular

MOST_BYTES = 1 << 16


def stamp_path(root: Path, arguments: Sequence[str]) -> Path:
    """Where the note of a run with these arguments is."""
    key = hashlib.sha256("\0".join(arguments).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return root / "build" / "generate" / f"{key}.stamp"


def digest_files(paths: Iterable[Path]) -> str:
    """A digest of names and of what a write to a file changes. Whoever sets a time back changes that of the last change (ctime)."""
    states = []
    for path in sorted(map(os.fspath, paths)):
        try:
            state = os.stat(path)
            states.append((path, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns))
        except OSError:
            states.append((path, 0, 0, 0, 0))
    return hashlib.sha256(repr(states).encode("utf-8", "surrogatepass")).hexdigest()


def files_under(folder: Path, suffix: str | tuple[str, ...] = "") -> list[Path]:
    """Every file below a folder, hidden ones and links too; byte code is none of ours."""
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if os.path.islink(os.path.join(here, name))]
        found += [Path(here, name) for name in (*names, *links) if name.endswith(suffix)]
    return found


def measure(root: Path, specs: Sequence[Path], outs: Sequence[Path]) -> dict[str, str]:
    """The digests of what goes in and what came out."""
    inputs = [root / "spec" / "schema.json", *files_under(root / "spec" / "arch", ".yaml"),
              *files_under(root / "generator", (".py", ".j2"))]
    for spec in specs:
        inputs += files_under(spec) if spec.is_dir() else [spec]
    outputs = [path for out in outs for path in files_under(out)]
    return {"inputs": digest_files(inputs), "outputs": digest_files(outputs)}


def is_current(stamp: Path, measured: dict[str, str]) -> bool:
    try:
        return json.loads(read_regular(stamp, MOST_BYTES)) == measured
    except (OSError, NotUsable, ValueError):
        return False


def write_stamp(stamp: Path, measured: dict[str, str]) -> None:
    """Best effort: without a note the next run only takes longer."""
    try:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        temporary = stamp.with_suffix(f".{os.getpid()}")
        temporary.write_text(json.dumps(measured))
        os.replace(temporary, stamp)
    except OSError:
        pass
