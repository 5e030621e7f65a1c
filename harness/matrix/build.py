# SPDX-License-Identifier: BSD-2-Clause
"""Builds a guest or a host of our own. Whether there is anything to do is make's decision; when it is done, schedule.py's."""
from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.lang.architectures import architecture_of_elf

from .model import Archived
from .orders import Order
from .supervise import Ending, Task
from .text import shorten, show_bytes

SECONDS = 600.0
OUTPUT = 8 << 20        # what a build may print
LOG_LIMIT = 1 << 20     # what of that is kept: errors come first
GRACE = 1.0             # for make to delete what it has only half written, when it is stopped
MISSING = 3             # the status by which what others need says that something is missing that nobody has to have
ELF_MAGIC, ELF_HEAD = b"\x7fELF", 20
ELF_BITS = {1: 32, 2: 64}
ELF_ORDERS: dict[int, Literal["little", "big"]] = {1: "little", 2: "big"}
LARGEST = 256 << 20     # of a product: it is kept in memory and given to machines that have 256 MiB


@dataclass(frozen=True)
class Product:
    """What a build came to: a file, or the reason why there is none. `record`: where it came from, for the results.
    `built`: what was made of a host's image that was fetched. `lacking`: what it needs cannot be had, which is nobody's fault."""
    path: Path | None
    reason: str = ""
    record: tuple[tuple[str, str], ...] = ()
    built: Path | None = None
    lacking: bool = False


Finished = Callable[[Order, Product], None]


def build_task(order: Order, root: Path, lock: int, finished: Finished) -> Task:
    """`lock` is held until the last of what the build starts is gone, even if this process is killed. `finished` is not
    told of a build that was stopped."""
    text = bytearray()

    def keep_text(data: bytes) -> None:
        text.extend(data[:LOG_LIMIT - len(text)])

    def finish(ending: Ending) -> None:
        failure = write_log(order, text, ending)
        if ending.reason != "stopped":
            finished(order, Product(None, f"{order.who} does not build: {failure}")
                     if failure and ending.reason != "not-started" else judge_build(order, ending, text))

    task = Task(list(order.command), root, SECONDS, OUTPUT, finish, keep_text, keep_text, keep=(lock,), grace=GRACE)
    task.prepare = lambda: order.obstacle or forget_other_command(order)
    return task


def forget_other_command(order: Order) -> str | None:
    """What another command line left behind is not up to date, whatever make thinks of the times. Why that cannot be
    seen to."""
    folder, command = order.log.parent, os.fsencode("\0".join(order.command))
    note = folder / ".command"
    try:
        if folder.is_dir() and (not note.is_file() or note.read_bytes() != command):
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        note.write_bytes(command)
    except OSError as error:
        return f"{folder} cannot be made ready: {error.strerror or error}"
    return None


def write_log(order: Order, text: bytearray, ending: Ending) -> str:
    """Why it cannot be written, if so. A build may have removed its folder."""
    words = [os.fsencode(f"# command: {' '.join(order.command)}"), bytes(text), os.fsencode(f"# {ending.words()}")]
    try:
        order.log.parent.mkdir(parents=True, exist_ok=True)
        order.log.write_text(show_bytes(b"\n".join(words)) + "\n", encoding="utf-8")
    except OSError as error:
        return f"{order.log} cannot be written: {error.strerror or error}"
    return ""


def judge_build(order: Order, ending: Ending, text: bytearray) -> Product:
    if order.product is None and ending.reason == "exited" and ending.status == MISSING:
        return Product(None, first_error(text) or ending.words(), lacking=True)
    if ending.reason != "exited" or ending.status != 0:
        why = ending.words() if ending.reason != "exited" else first_error(text) or ending.words()
        return Product(None, f"{order.who} does not build: {why} (all of it: {order.log})")
    if order.product is None:
        return Product(None)
    try:
        product = read_product(order.who, order.product)
        foreign = find_foreign(order.product, order.arch) if product.path and order.arch else ""
    except OSError as error:
        return Product(None, f"{order.who}: its product {order.product} cannot be read: {error.strerror or error}")
    return Product(None, f"{order.who}: its product {order.product} is {foreign}: build it for {order.arch}") if foreign else product


def find_foreign(image: Path, arch: str) -> str:
    """What an ELF file is, if that is not of the architecture; a file of another form may be anything. Raises OSError."""
    with image.open("rb") as stream:
        head = stream.read(ELF_HEAD)
    if len(head) < ELF_HEAD or head[:4] != ELF_MAGIC:
        return ""
    bits, order = ELF_BITS.get(head[4]), ELF_ORDERS.get(head[5])
    if bits is None or order is None:
        return "a damaged ELF file, of no class or byte order"
    machine = int.from_bytes(head[18:20], order)
    found = architecture_of_elf(machine, bits, order)
    return "" if found == arch else f"an ELF file of {found or f'machine {machine}'}, {bits} bits, {order}-endian"


def read_product(who: str, product: Path) -> Product:
    if not product.is_file():
        return Product(None, f"{who}: its build command made no {product}: correct one of them")
    if (size := product.stat().st_size) > LARGEST:
        return Product(None, f"{who}: its product {product} has {size >> 20} MiB, of at most {LARGEST >> 20}: make it smaller")
    with product.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return Product(product, record=(("sha256", digest),))


def archived_product(who: str, archived: Archived, executed: bool) -> Product:
    """An image that is not built, if it is what was archived. Anything else is unavailable, whatever it is. `executed`: by
    this machine."""
    if archived.reason:
        return Product(None, archived.reason, lacking=True)
    try:
        product = read_product(who, archived.image)
    except OSError as error:
        return Product(None, f"{who}: {archived.image} cannot be read: {error.strerror or error}", lacking=True)
    if product.path is None:
        return Product(None, f"{who}: {archived.image} is not in the archive: run 'hvabi archive', which says more", lacking=True)
    if product.record != (("sha256", archived.sha256),):
        return Product(None, f"{who}: {archived.image} has the SHA-256 {dict(product.record)['sha256']}, {archived.sha256} was "
                       "archived: run 'hvabi archive' to make it anew", lacking=True)
    if executed and not os.access(product.path, os.X_OK):
        return Product(None, f"{who}: {archived.image} cannot be executed: chmod +x", lacking=True)
    return Product(product.path, record=(*product.record, ("archived", archived.date)))


def first_error(text: bytearray) -> str:
    """The line that says most: the first with an error in it, else the last."""
    lines = [line for line in text.decode("utf-8", "replace").splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower() or "***" in line]
    return shorten((errors or lines[-1:] or [""])[0], 200)
