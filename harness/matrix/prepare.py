# SPDX-License-Identifier: BSD-2-Clause
"""What a cell needs before it can be run: images of hosts, which are downloaded beside all else, and what was built."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .build import Product
from .cache import cache_folder
from .fetch import Image, Unavailable, find_cached, get_image
from .model import Cell, Get, HostBuild, Prediction
from .orders import Order, host_order
from .setting import Ready
from .verdicts import INFRA, INTERRUPTED, UNAVAILABLE

DOWNLOADS = 4
STOPPED = "not run: interrupted"
Stop = Callable[[], bool]
Want = tuple[Get, Path]     # what a version asks for, and the folder of its host.yaml


class Downloads:
    """Images, each got in a thread of its own: those in the cache at once, the others by apt. `fetching` are the latter, with
    the bytes that have come and all that will, as far as that is known."""

    def __init__(self, wanted: Iterable[Want], stop: Stop) -> None:
        wanted = list(dict.fromkeys(wanted))
        self._stop = stop
        self.fetching: dict[Want, tuple[int, int | None]] = {}
        self.fetched = 0
        self._pool = ThreadPoolExecutor(DOWNLOADS)
        cache = cache_folder() if wanted else Path()
        self._coming = {want: self._pool.submit(self._get, want, cache) for want in wanted}

    def _get(self, want: Want, cache: Path) -> Image | Unavailable:
        get, folder = want
        found = find_cached(get, cache) if get.kind == "debian" else None
        if found is not None:
            return found
        if get.kind == "debian":
            self.fetching[want] = 0, None
        try:
            return get_image(get, folder, cache, self._stop, lambda now, total: self._tell(want, now, total))
        except Unavailable as error:
            return error

    def _tell(self, want: Want, now: int, total: int | None) -> None:
        self.fetching[want] = now, total

    def take(self) -> Iterator[tuple[Want, Image | Unavailable]]:
        """Those that have come since the last time. An interrupted download says nothing about its host."""
        for want, task in [(want, task) for want, task in self._coming.items() if task.done()]:
            del self._coming[want]
            self.fetched += want in self.fetching
            result = task.result()
            if isinstance(result, Image) or not self._stop():
                yield want, result

    def is_done(self) -> bool:
        return not self._coming

    def count_bytes(self) -> tuple[int, int | None]:
        """How many have come, and how many will, if that is known of all."""
        amounts = list(self.fetching.values())
        totals = [total for _, total in amounts if total is not None]
        return sum(now for now, _ in amounts), sum(totals) if len(totals) == len(amounts) else None

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def wanted_image(host: HostBuild) -> Want | None:
    get = host.version.get
    return (get, host.spec.folder) if get.kind in ("debian", "file", "archive") else None


def order_for_host(host: HostBuild, root: Path, image: Image | Unavailable | None) -> Order | None:
    """What is to be built of a host, now that its image is there. A host whose image is missing is not built."""
    get = host.version.get
    if get.build is None or (get.kind != "build" and not isinstance(image, Image)):
        return None
    return host_order(host, root, root / "build", image if isinstance(image, Image) else None)


def host_product(host: HostBuild, image: Image | Unavailable | None, built: Product | None) -> Product:
    """An image, or the reason why there is none, and what was built of it."""
    get = host.version.get
    if get.kind == "none":
        return Product(None)
    if get.kind == "build":
        return built or Product(None)
    if not isinstance(image, Image):
        return Product(None, str(image) if image else "")
    record = tuple(image.record.items())
    if get.build is None:
        return Product(image.path, record=record)
    built = built or Product(None)
    record += tuple(("built_" + name, text) for name, text in built.record)
    return Product(image.path, built.reason, record, built.path)


def make_ready(cell: Cell, prediction: Prediction, guest: Product, host: Product) -> Ready:
    return Ready(cell, prediction, guest, host, *find_obstacle(cell, guest, host))


def find_obstacle(cell: Cell, guest: Product, host: Product) -> tuple[str, str]:
    """Why a cell cannot be run, as a verdict and a reason; empty if it can. No reason is an interrupt."""
    if guest.path is None:
        return name_obstacle(UNAVAILABLE if guest.lacking else INFRA, guest.reason)
    get = cell.host.version.get
    if get.kind != "build" and get.build is not None and host.path is not None and host.built is None:
        return name_obstacle(INFRA, host.reason)
    if get.kind == "none" or host.path is not None:
        return "", ""
    return name_obstacle(INFRA if get.kind == "build" and not host.lacking else UNAVAILABLE, host.reason)


def name_obstacle(verdict: str, reason: str) -> tuple[str, str]:
    return (verdict, reason) if reason else (INTERRUPTED, STOPPED)
