# SPDX-License-Identifier: BSD-2-Clause
"""Gets everything that the cells of a plan need: images fetched, guests and hosts built."""
from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from .build import Order, Product, guest_order, host_order, run_orders
from .cache import cache_folder
from .fetch import Image, Unavailable, find_cached, get_image
from .model import Cell, Get, GuestBuild, HostBuild, Prediction
from .progress import Progress
from .setting import Ready

DOWNLOADS = 4
INTERRUPTED = "not run: interrupted"
Stop = Callable[[], bool]
Images = dict[tuple[Get, Path], Image | Unavailable]     # by what a version asks for, and its host's folder


def prepare(cells: list[tuple[Cell, Prediction]], root: Path, jobs: int, stop: Stop, progress: Progress) -> list[Ready]:
    """Each cell with its guest and its host, or with the reason why not."""
    images = fetch_images([cell.host for cell, _ in cells], stop, progress)
    builds = build_all([cell for cell, _ in cells], root, jobs, stop, progress, images)
    return [make_ready(cell, prediction, builds, images) for cell, prediction in cells]


def fetch_images(hosts: list[HostBuild], stop: Stop, progress: Progress) -> Images:
    """Cached images are there at once; the others come side by side. What is missing in the answer was interrupted."""
    wanted = list(dict.fromkeys((host.version.get, host.spec.folder) for host in hosts
                                if host.version.get.kind in ("debian", "file")))
    if not wanted:
        return {}
    cache = cache_folder()
    found: Images = {}
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


def build_all(cells: list[Cell], root: Path, jobs: int, stop: Stop, progress: Progress,
              images: Images) -> dict[GuestBuild | HostBuild, Product]:
    """A host whose image is missing is not built."""
    folder = root / "build"
    orders: dict[GuestBuild | HostBuild, Order] = {}
    for cell in cells:
        orders.setdefault(cell.guest, guest_order(cell.guest, root, folder))
        get = cell.host.version.get
        image = images.get((get, cell.host.spec.folder))
        if get.build is not None and (get.kind == "build" or isinstance(image, Image)):
            orders.setdefault(cell.host, host_order(cell.host, root, folder, image if isinstance(image, Image) else None))
    progress.phase("building", len(orders))
    products = run_orders(list(orders.values()), root, jobs, stop, progress.tick)
    return {build: products.get(order, Product(None, "")) for build, order in orders.items()}


def make_ready(cell: Cell, prediction: Prediction, builds: dict[GuestBuild | HostBuild, Product],
               images: Images) -> Ready:
    guest, host = builds[cell.guest], find_host(cell.host, builds, images)
    return Ready(cell, prediction, guest, host, *find_obstacle(cell, guest, host))


def find_obstacle(cell: Cell, guest: Product, host: Product) -> tuple[str, str]:
    """Why a cell cannot be run, as a verdict and a reason; empty if it can. No reason is an interrupt."""
    if guest.path is None:
        return "infra", guest.reason or INTERRUPTED
    get = cell.host.version.get
    if get.kind != "build" and get.build is not None and host.path is not None and host.built is None:
        return "infra", host.reason or INTERRUPTED
    if get.kind == "none" or host.path is not None:
        return "", ""
    return ("infra" if get.kind == "build" or not host.reason else "unavailable"), host.reason or INTERRUPTED


def find_host(host: HostBuild, builds: dict[GuestBuild | HostBuild, Product],
              images: Images) -> Product:
    get = host.version.get
    if get.kind == "none":
        return Product(None)
    if get.kind == "build":
        return builds[host]
    image = images.get((get, host.spec.folder))
    if not isinstance(image, Image):
        return Product(None, str(image) if image else "")
    record = tuple(image.record.items())
    if get.build is None:
        return Product(image.path, record=record)
    built = builds[host]
    record += tuple(("built_" + name, text) for name, text in built.record)
    return Product(image.path, built.reason, record, built.path)
