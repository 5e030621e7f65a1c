# SPDX-License-Identifier: BSD-2-Clause
"""Gets everything that the cells of a plan need: images fetched, guests and hosts built."""
from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from .build import Order, Product, guest_order, host_order, run_orders
from .fetch import Image, Unavailable, cache_folder, find_cached, get_image
from .model import Cell, Get, GuestBuild, HostBuild, Prediction
from .progress import Progress
from .setting import Ready

DOWNLOADS = 4
INTERRUPTED = "not run: interrupted"
Stop = Callable[[], bool]


def prepare(cells: list[tuple[Cell, Prediction]], root: Path, jobs: int, stop: Stop, progress: Progress) -> list[Ready]:
    """Each cell with its guest and its host, or with the reason why not."""
    images = fetch_images([cell.host for cell, _ in cells], stop, progress)
    builds = build_all([cell for cell, _ in cells], root, jobs, stop, progress)
    return [make_ready(cell, prediction, builds, images) for cell, prediction in cells]


def fetch_images(hosts: list[HostBuild], stop: Stop, progress: Progress) -> dict[tuple[Get, Path], Image | Unavailable]:
    """Cached images are there at once; the others come side by side. What is missing in the answer was interrupted."""
    cache = cache_folder()
    wanted = list(dict.fromkeys((host.version.get, host.spec.folder) for host in hosts
                                if host.version.get.kind in ("debian", "file")))
    found: dict[tuple[Get, Path], Image | Unavailable] = {}
    missing = []
    for get, folder in wanted:
        image = find_cached(get, cache) if get.kind == "debian" else None
        if image is None:
            missing.append((get, folder))
        else:
            found[get, folder] = image
    if missing and not stop():
        progress.phase("fetching", len(missing))
        with ThreadPoolExecutor(DOWNLOADS) as pool:
            tasks = [pool.submit(try_image, get, folder, cache, stop) for get, folder in missing]
            while wait(tasks, 0.1).not_done:
                progress.tick()
        if not stop():      # an interrupted download says nothing about the host
            found |= {key: task.result() for key, task in zip(missing, tasks)}
    return found


def try_image(get: Get, folder: Path, cache: Path, stop: Stop) -> Image | Unavailable:
    try:
        return get_image(get, folder, cache, stop)
    except Unavailable as error:
        return error


def build_all(cells: list[Cell], root: Path, jobs: int, stop: Stop,
              progress: Progress) -> dict[GuestBuild | HostBuild, Product]:
    folder = root / "build"
    orders: dict[GuestBuild | HostBuild, Order] = {}
    for cell in cells:
        orders.setdefault(cell.guest, guest_order(cell.guest, root, folder))
        if cell.host.version.get.kind == "build":
            orders.setdefault(cell.host, host_order(cell.host, root, folder))
    progress.phase("building", len(orders))
    products = run_orders(list(orders.values()), root, jobs, stop, progress.tick)
    return {build: products.get(order, Product(None, "")) for build, order in orders.items()}


def make_ready(cell: Cell, prediction: Prediction, builds: dict[GuestBuild | HostBuild, Product],
               images: dict[tuple[Get, Path], Image | Unavailable]) -> Ready:
    guest, host = builds[cell.guest], find_host(cell.host, builds, images)
    return Ready(cell, prediction, guest, host, *find_obstacle(cell, guest, host))


def find_obstacle(cell: Cell, guest: Product, host: Product) -> tuple[str, str]:
    """Why a cell cannot be run, as a verdict and a reason; empty if it can. No reason is an interrupt."""
    if guest.path is None:
        return "infra", guest.reason or INTERRUPTED
    kind = cell.host.version.get.kind
    if kind == "none" or host.path is not None:
        return "", ""
    return ("infra" if kind == "build" or not host.reason else "unavailable"), host.reason or INTERRUPTED


def find_host(host: HostBuild, builds: dict[GuestBuild | HostBuild, Product],
              images: dict[tuple[Get, Path], Image | Unavailable]) -> Product:
    kind = host.version.get.kind
    if kind == "none":
        return Product(None)
    if kind == "build":
        return builds[host]
    image = images.get((host.version.get, host.spec.folder))
    if isinstance(image, Image):
        return Product(image.path, record=tuple(image.record.items()))
    return Product(None, str(image) if image else "")
