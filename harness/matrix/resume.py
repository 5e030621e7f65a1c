# SPDX-License-Identifier: BSD-2-Clause
"""A guest of derived tests, or of kept sequences, whose host did not survive one goes on behind it in a fresh boot: with a copy of its image in which
the number of tests stands that it is to leave out (struct hvabi_resume of harness/conformance/conformance.h)."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.lang.architectures import architecture

from .ktap import KtapParser
from .setting import Ready
from .supervise import Ending

MARK = b"hvabi resume: ->"
MOST = 200          # boots of one guest
NO_END = ("stopped", "not-started", "refused")


def can_resume(ready: Ready, parser: KtapParser, ending: Ending, boots: int) -> bool:
    """Whether a boot that has ended leaves tests for another one."""
    report = parser.report
    if not ready.cell.guest.spec.test_set or ending.reason in NO_END or report.ended or report.running is None or boots >= MOST:
        return False
    return list(report.results)[-1] != report.running


def resume_after(ready: Ready, original: Path, parser: KtapParser, ending: Ending, folder: Path) -> Ready:
    """The cell with an image that goes on behind the test which was running; that test has its outcome. Raises OSError."""
    over = parser.resume("timeout" if ending.reason == "timeout" else "crash", ending.words())
    path = folder / f"{ready.cell.file_name.split('--')[0]}.{over}{original.suffix}"
    path.write_bytes(image_from(original.read_bytes(), over, architecture(ready.cell.arch).byte_order))
    path.chmod(0o755)
    return replace(ready, guest=replace(ready.guest, path=path))


def image_from(image: bytes, number: int, order: str) -> bytes:
    """The image with the number of tests that it leaves out, in the byte order of its machine. Raises OSError if it has no place for it."""
    at = image.find(MARK)
    if at < 0 or image.find(MARK, at + 1) >= 0:
        raise OSError(0, "the image of the guest does not have one place for the number of a test")
    at += len(MARK)
    return image[:at] + number.to_bytes(4, "big" if order == "big" else "little") + image[at + 4:]
