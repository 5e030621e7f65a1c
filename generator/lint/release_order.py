# SPDX-License-Identifier: BSD-2-Clause
"""Releases are named major.minor and declared from the oldest to the newest."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.history import version_key
from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    releases = context.tree["releases"]
    last: tuple[int, ...] = ()
    for version in releases:
        key = version_key(version)
        if key is None or len(key) > 2 or max(key) > 0xffff:
            yield releases.locate_key(version), (f"'{version}' cannot name a release: write \"major.minor\", both up "
                                                 "to 65535")
            continue
        if key <= last:
            yield releases.locate_key(version), f"release {version} stands after a newer one: put the oldest first"
        last = max(last, key)
