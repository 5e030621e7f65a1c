# SPDX-License-Identifier: BSD-2-Clause
"""Builds guests and our own hosts, each once, side by side. Whether there is anything to do is make's decision."""
from __future__ import annotations

import fcntl
import hashlib
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .fetch import Image
from .load import PLACEHOLDER
from .model import Build, GuestBuild, HostBuild
from .supervise import Ending, Task, run_tasks
from .text import shorten, show_bytes

SECONDS = 600.0
LOG_LIMIT = 8 << 20


@dataclass(frozen=True)
class Product:
    """What a build came to: a file, or the reason why there is none. `record`: where it came from, for the results.
    `built`: what was made of a host's image that was fetched."""
    path: Path | None
    reason: str = ""
    record: tuple[tuple[str, str], ...] = ()
    built: Path | None = None


@dataclass(frozen=True)
class Order:
    """One command to run, and what it makes. `who`: for messages."""
    who: str
    command: tuple[str, ...]
    product: Path
    log: Path


def fill_in(text: str, values: dict[str, str]) -> str:
    """Each {name} by its value; load.py has checked the names."""
    return PLACEHOLDER.sub(lambda found: values[found[1]], text)


def guest_order(guest: GuestBuild, root: Path, build: Path) -> Order:
    out = build / "guests" / guest.spec.name / "-".join(filter(None, (guest.release, guest.arch, guest.compiler)))
    if guest.spec.kind != "machine":
        out = out.with_name(f"{out.name}-{guest.spec.kind}")
    values = {"guest_dir": str(guest.spec.folder), "out": str(out), "release": guest.release, "arch": guest.arch,
              "kind": guest.spec.kind,
              "compiler": guest.compiler, "abi": guest.abi, "root": str(root),
              "generated": str(root / "generated")}
    return make_order(f"guest {guest.name} ({guest.arch})", guest.spec.build, values, out, guest.spec.folder)


def host_order(host: HostBuild, root: Path, build: Path, image: Image | None = None) -> Order:
    """`image`: what was fetched, if the build makes something of that."""
    assert host.version.get.build is not None
    out = build / "hosts" / host.spec.name / f"{host.version.version}-{host.machine}"
    values = {"host_dir": str(host.spec.folder), "out": str(out), "version": host.version.version,
              "release": host.release, "arch": host.machine, "machine": host.machine, "abi": host.abi,
              "root": str(root), "generated": str(root / "generated")}
    if image is not None:
        values |= {"image": str(image.path), "files": str(image.files or image.path.parent)}
    return make_order(f"host {host.name} ({host.machine})", host.version.get.build, values, out, host.spec.folder)


def make_order(who: str, build: Build, values: dict[str, str], out: Path, folder: Path) -> Order:
    command = tuple(fill_in(part, values) for part in build.command)
    return Order(who, command, folder / fill_in(build.product, values), out / "build.log")


def run_orders(orders: list[Order], root: Path, jobs: int, stop: Callable[[], bool],
               tick: Callable[[], None]) -> dict[Order, Product]:
    """Run every command once. What was not run because of `stop` is missing in the answer."""
    products: dict[Order, Product] = {}
    with alone(root / "build" / ".lock", stop, tick) as lock:
        tasks = [make_task(order, root, products, lock) for order in dict.fromkeys(orders)]
        run_tasks(tasks, jobs, stop, tick)
    return products


@contextmanager
def alone(lock: Path, stop: Callable[[], bool], tick: Callable[[], None]) -> Iterator[int]:
    """Two runs must not build in the same folder at a time. The descriptor that holds the lock."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as stream:
        while not stop():
            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                tick()
                time.sleep(0.05)
        yield stream.fileno()


def forget_other_command(order: Order) -> None:
    """What another command line left behind is not up to date, whatever make thinks of the times."""
    note = order.log.with_name(".command")
    command = "\0".join(order.command)
    if order.log.parent.is_dir() and (not note.is_file() or note.read_text(encoding="utf-8") != command):
        shutil.rmtree(order.log.parent)
    order.log.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(command, encoding="utf-8")


def make_task(order: Order, root: Path, products: dict[Order, Product], lock: int) -> Task:
    """`lock` is held until the last of what the build starts is gone, even if this process is killed."""
    text = bytearray()

    def finish(ending: Ending) -> None:
        write_log(order, text, ending)
        if ending.reason != "stopped":
            products[order] = judge_build(order, ending, text)

    forget_other_command(order)
    return Task(list(order.command), root, SECONDS, LOG_LIMIT, finish, text.extend, text.extend, keep=(lock,))


def write_log(order: Order, text: bytearray, ending: Ending) -> None:
    command = " ".join(order.command)
    order.log.write_text(f"# command: {command}\n{show_bytes(bytes(text))}\n# {ending.words()}\n", encoding="utf-8")


def judge_build(order: Order, ending: Ending, text: bytearray) -> Product:
    if ending.reason != "exited" or ending.status != 0:
        why = ending.words() if ending.reason != "exited" else first_error(text) or ending.words()
        return Product(None, f"{order.who} does not build: {why} (all of it: {order.log})")
    if not order.product.is_file():
        return Product(None, f"{order.who}: its build command made no {order.product}: correct one of them")
    with order.product.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return Product(order.product, record=(("sha256", digest),))


def first_error(text: bytearray) -> str:
    """The line that says most: the first with an error in it, else the last."""
    lines = [line for line in text.decode("utf-8", "replace").splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower() or "***" in line]
    return shorten((errors or lines[-1:] or [""])[0], 200)
