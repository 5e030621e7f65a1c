# SPDX-License-Identifier: BSD-2-Clause
"""A program of another suite with the libraries of that, as an archive: unpacked anywhere it runs, whatever the machine has."""
from __future__ import annotations

import tarfile
from pathlib import Path

# What no program needs that is run once: most of what packages have.
LEFT_OUT = ("etc", "var", "bin", "sbin", "usr/bin", "usr/sbin", "usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info", "usr/share/lintian",
            "usr/share/bug", "usr/lib/systemd")
TREE = "root"
START = """#!/bin/sh
# Runs {name} beside its own libraries.
here=$(cd "$(dirname "$0")" && pwd)/{tree}
for loader in "$here"/lib/*-linux-gnu/ld-linux-*.so.[12] "$here"/usr/lib/*-linux-gnu/ld-linux-*.so.[12]; do
	if [ -e "$loader" ]; then
		machine=$(basename "$(dirname "$loader")")
		exec "$loader" --library-path "$here/lib/$machine:$here/usr/lib/$machine" "$here/{path}" "$@"
	fi
done
echo "{name}: there are no libraries beside it" >&2
exit 127
"""


def pack_program(tree: Path, path: str, target: Path) -> None:
    """Writes the archive of a tree into which packages were unpacked: the tree, and a program beside it that starts the one at
    `path`. The same files give the same archive."""
    name = Path(path).name
    start = target.with_name("start")
    start.write_text(START.format(name=name, tree=TREE, path=path), encoding="utf-8")
    with tarfile.open(target, "w", format=tarfile.GNU_FORMAT) as archive:
        add(archive, start, name, 0o755)
        for file in sorted(tree.rglob("*")):
            inside = file.relative_to(tree).as_posix()
            if (file.is_file() or file.is_symlink()) and (inside == path or not is_left_out(inside)):
                add(archive, file, f"{TREE}/{inside}", 0o755 if file.stat(follow_symlinks=False).st_mode & 0o100 else 0o644)


def is_left_out(path: str) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in LEFT_OUT)


def add(archive: tarfile.TarFile, file: Path, name: str, mode: int) -> None:
    entry = archive.gettarinfo(file, name)
    entry.mode, entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = mode, 0, 0, 0, "", ""
    if entry.islnk():       # a file of several names is one more file
        entry.type, entry.size = tarfile.REGTYPE, file.stat().st_size
    if entry.isreg():
        with file.open("rb") as stream:
            archive.addfile(entry, stream)
    else:
        archive.addfile(entry)
