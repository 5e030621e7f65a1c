# SPDX-License-Identifier: BSD-2-Clause
"""Builds guests and hosts to be archived: as the matrix builds them, and nothing else of a run."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from generator.files import NotUsable, read_regular
from generator.frozen.manifest import LARGEST
from generator.printable import printable
from harness.matrix.build import Product, build_task
from harness.matrix.lock import FileLock
from harness.matrix.model import MatrixError
from harness.matrix.orders import Order, with_needs
from harness.matrix.supervise import Supply, Task, run_supply


class Builds(Supply):
    """Orders, each once and after what it needs. `products`: what has ended."""

    def __init__(self, orders: Iterable[Order], root: Path, lock: FileLock) -> None:
        super().__init__()
        self._left = dict.fromkeys(with_needs(list(orders)))
        self._root, self._lock = root, lock
        self.total = len(self._left)
        self.products: dict[Order, Product] = {}

    def take(self) -> Task | None:
        able = next((order for order in self._left if all(need in self.products for need in order.needs)), None)
        if able is None or not self._lock.try_lock():
            return None
        del self._left[able]
        lacking = next((need for need in able.needs if self.products[need].lacking), None)
        if lacking is not None:
            self._end(able, Product(None, f"{able.who} cannot be built here: {self.products[lacking].reason}", lacking=True))
            return self.take()
        return build_task(able, self._root, self._lock.descriptor, self._end)

    def is_empty(self) -> bool:
        return not self._left

    def _end(self, order: Order, product: Product) -> None:
        self.products[order] = product


def build_all(orders: list[Order], root: Path, jobs: int, stop: Callable[[], bool], say: Callable[[str], None]) -> dict[Order, bytes]:
    """What each makes. Raises MatrixError for the first that cannot be had, and KeyboardInterrupt when `stop` says so."""
    lock = FileLock(root / "build" / ".lock")
    builds = Builds(orders, root, lock)

    def tick() -> None:
        waits = f", another run builds in {printable(str(root / 'build'))}" if lock.is_refused else ""
        say(f"built {len(builds.products)} of {builds.total}{waits}")

    try:
        run_supply(builds, jobs, stop, tick)
        if stop():
            raise KeyboardInterrupt
        return {order: read_image(order, builds.products[order]) for order in orders}     # while nobody else builds
    except OSError as error:
        raise MatrixError(f"cannot build in {root / 'build'}: {error.strerror or error}") from None
    finally:
        lock.close()


def read_image(order: Order, product: Product) -> bytes:
    if product.path is None:
        raise MatrixError(product.reason)
    try:
        return read_regular(product.path, LARGEST)
    except NotUsable as error:
        raise MatrixError(f"{order.who}: {product.path}: {error}") from None
