# SPDX-License-Identifier: BSD-2-Clause
"""Everything that a run has to do, as one graph: images, then builds, then boots. A boot starts when its own things are
there, whatever else is still to be built.

The order: first the boot that is likely to have a verdict soonest, then the long ones, so that at the end no processor waits
for the last of them. A build is as urgent as the most urgent boot that waits for it.
"""
from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from .build import Product, archived_product, build_task
from .fetch import Image, Unavailable
from .lock import FileLock
from .model import Cell, GuestBuild, HostBuild, Prediction
from .orders import Order, guest_order, with_needs
from .prepare import Downloads, Want, host_product, make_ready, order_for_host, wanted_image
from .progress import State
from .setting import Ready
from .supervise import Ending, Supply, Task
from .times import Estimate

BUILD, BOOT, GUEST, DOWNLOAD = 1.0, 2.0, 0.4, 60.0      # seconds, where nothing better is known
BootTasks = Callable[[list[Ready]], list[Task]]


@dataclass(eq=False)
class Thing:
    """A guest or a host that boots wait for. `product` is there once there is nothing more to wait for."""
    build: GuestBuild | HostBuild
    boots: list[Boot] = field(default_factory=list)
    want: Want | None = None
    image: Image | Unavailable | None = None
    order: Order | None = None
    product: Product | None = None


@dataclass(eq=False)
class Boot:
    """A cell, or those that one boot of their host takes. `waiting`: things; `running`: tasks; `spent`: seconds."""
    cells: list[tuple[Cell, Prediction]]
    name: str
    waiting: set[Thing] = field(default_factory=set)
    running: int = 0
    spent: float = 0.0
    rank: int = 0

    @property
    def default(self) -> float:
        return BOOT + GUEST * len(self.cells)


def group_boots(planned: Iterable[tuple[Cell, Prediction]]) -> list[Boot]:
    """Cells of a host that takes many guests go together where the command is the same, in the order of the plan."""
    boots: dict[object, Boot] = {}
    for cell, prediction in planned:
        host = cell.host
        key: object = len(boots)
        name = f"{cell.name} ({cell.arch})"
        if host.version.batch is not None:
            # 'release' and 'arch' are no part of such a command: load.py
            key = host.name, host.machine, host.boot, host.abi if any("{abi}" in part for part in host.boot) else ""
            name = f"{host.name} ({host.machine})"
        boots.setdefault(key, Boot([], name)).cells.append((cell, prediction))
    for boot in boots.values():
        boot.name += f", {len(boot.cells)} guests" if len(boot.cells) > 1 else ""
    return list(boots.values())


class Schedule(Supply):
    """`boot_tasks` makes the tasks of a boot whose things are all there."""

    def __init__(self, planned: list[tuple[Cell, Prediction]], root: Path, boot_tasks: BootTasks, times: dict[str, float],
                 stop: Callable[[], bool]) -> None:
        super().__init__()
        self._root, self._boot_tasks, self._planned = root, boot_tasks, planned
        self.builds, self.runs = Estimate(times), Estimate(times)
        self._boots = group_boots(planned)
        self._things: dict[GuestBuild | HostBuild, Thing] = {}
        self._orders: dict[Order, list[Thing]] = {}     # and who waits for them
        self._urgent: dict[Order, int] = {}             # those that have not been started, with their rank
        self._begun: set[Order] = set()
        self._products: dict[Order, Product] = {}
        self._ready: list[tuple[int, int, Task]] = []   # a heap of tasks by the rank of their boot
        self._number = 0
        self._unstarted = len(self._boots)
        self._ended: set[Boot] = set()
        self._lock = FileLock(root / "build" / ".lock")
        self._find_things()
        self.downloads = Downloads([thing.want for thing in self._things.values() if thing.want], stop)
        self._rank_boots()

    # --- the graph

    def _find_things(self) -> None:
        for boot in self._boots:
            for cell, _ in boot.cells:
                for build in (cell.guest, cell.host):
                    thing = self._things.get(build)
                    if thing is None:
                        thing = self._things[build] = Thing(build)
                        thing.want = wanted_image(build) if isinstance(build, HostBuild) else None
                    if thing not in boot.waiting:
                        boot.waiting.add(thing)
                        thing.boots.append(boot)

    def _rank_boots(self) -> None:
        """And settle what needs nothing."""
        for thing in self._things.values():
            if thing.want is None:
                self._place_order(thing)
        first = min(self._boots, key=self._seconds_to_verdict)
        long = sorted(self._boots, key=lambda boot: -self.runs.expect(boot.name, boot.default))
        for rank, boot in enumerate([first, *(boot for boot in long if boot is not first)]):
            boot.rank = rank
        for thing in self._things.values():
            if thing.order is not None:
                self._hurry(thing)
            elif thing.want is None:
                self._settle(thing)

    def _seconds_to_verdict(self, boot: Boot) -> float:
        orders = with_needs([thing.order for thing in boot.waiting if thing.order is not None])
        seconds = sum(self.builds.expect(order.who, BUILD) for order in orders)
        images = sum(DOWNLOAD for thing in boot.waiting if thing.want is not None)      # nobody has looked yet
        return seconds + images + self.runs.expect(boot.name, boot.default)

    def _place_order(self, thing: Thing) -> None:
        build = thing.build
        if isinstance(build, GuestBuild) and build.spec.archived is not None:
            return
        thing.order = (guest_order(build, self._root, self._root / "build") if isinstance(build, GuestBuild)
                       else order_for_host(build, self._root, thing.image))
        if thing.order is not None:
            for order in with_needs([thing.order]):
                self._orders.setdefault(order, [])
            self._orders[thing.order].append(thing)

    def _hurry(self, thing: Thing) -> None:
        """What has to be built of it is as urgent as the first boot that needs it."""
        rank = min(boot.rank for boot in thing.boots)
        for order in with_needs([thing.order]) if thing.order is not None else ():
            if order not in self._begun:
                self._urgent[order] = min(rank, self._urgent.get(order, rank))

    def _settle(self, thing: Thing) -> None:
        """Nothing more is to come of it: boots for which it was the last can start."""
        built = self._products.get(thing.order) if thing.order is not None else None
        if isinstance(thing.build, HostBuild):
            thing.product = host_product(thing.build, thing.image, built)
        elif thing.build.spec.archived is not None:
            spec = thing.build.spec
            thing.product = archived_product(f"guest {thing.build.name} ({thing.build.arch})", spec.archived,
                                             spec.kind == "process")
        else:
            thing.product = built or Product(None)
        for boot in thing.boots:
            boot.waiting.discard(thing)
            if not boot.waiting:
                self._start(boot)

    def _start(self, boot: Boot) -> None:
        self._unstarted -= 1
        tasks = self._boot_tasks([self._make_ready(*cell) for cell in boot.cells])
        boot.running = len(tasks)
        if not tasks:
            self._ended.add(boot)
        for task in tasks:
            self._number += 1
            heapq.heappush(self._ready, (boot.rank, self._number, self._watch_boot(boot, task)))

    def _watch_boot(self, boot: Boot, task: Task) -> Task:
        finished = task.finished

        def finish(ending: Ending) -> Task | None:
            boot.spent += ending.seconds
            follows = finished(ending)
            if follows is not None:
                return self._watch_boot(boot, follows)
            boot.running -= 1
            if not boot.running and ending.reason != "stopped":
                self._ended.add(boot)
                self.runs.end(boot.name, boot.default, boot.spent)
            return None

        task.finished = finish
        return task

    # --- what the event loop asks

    def take(self) -> Task | None:
        self._take_images()
        order = self._next_order()
        if self._ready and (order is None or self._ready[0][0] <= self._urgent[order]):
            return heapq.heappop(self._ready)[2]
        if order is None:
            return None
        del self._urgent[order]
        self._begun.add(order)
        lacking = next((need for need in order.needs if self._products[need].lacking), None)
        if lacking is not None:
            self._end_order(order, Product(None, f"{order.who} cannot be built here: {self._products[lacking].reason}", lacking=True))
            return self.take()
        return self._watch_build(order, build_task(order, self._root, self._lock.descriptor, self._end_order))

    def is_empty(self) -> bool:
        return not self._ready and not self._unstarted

    def _take_images(self) -> None:
        for want, image in self.downloads.take():
            for thing in [thing for thing in self._things.values() if thing.want == want]:
                thing.image = image
                self._place_order(thing)
                self._hurry(thing)
                if thing.order is None or thing.order in self._products:
                    self._settle(thing)
        if len(self._products) == len(self._orders) and self.downloads.is_done():
            self._lock.unlock()     # nothing more is built

    def _next_order(self) -> Order | None:
        """The most urgent whose needs are met; none while another run builds in the same folder."""
        able = [order for order in self._urgent if all(need in self._products for need in order.needs)]
        if not able or not self._lock.try_lock():
            return None
        return min(able, key=self._urgent.__getitem__)

    def _watch_build(self, order: Order, task: Task) -> Task:
        finished = task.finished

        def finish(ending: Ending) -> None:
            if ending.reason != "stopped":
                self.builds.end(order.who, BUILD, ending.seconds)
            finished(ending)

        task.finished = finish
        return task

    def _end_order(self, order: Order, product: Product) -> None:
        self._products[order] = product
        for thing in self._orders[order]:
            self._settle(thing)

    # --- at the end, and on the way

    def close(self) -> None:
        """Whatever there is: downloads end, the lock is free."""
        self.downloads.close()
        self._lock.close()

    def every(self) -> list[Ready]:
        """The cells, in the order of the plan, with what they got."""
        return [self._make_ready(*item) for item in self._planned]

    def _make_ready(self, cell: Cell, prediction: Prediction) -> Ready:
        guest, host = self._things[cell.guest].product, self._things[cell.host].product
        return make_ready(cell, prediction, guest or Product(None), host or Product(None))

    def state(self, jobs: int) -> State:
        downloads = self.downloads
        waits = f"another run builds in {self._root / 'build'}" if self._lock.is_refused else ""
        return State(downloads.fetched, len(downloads.fetching), *downloads.count_bytes(),
                     len(self._products), len(self._orders), self._seconds_left(jobs), waits)

    def _seconds_left(self, jobs: int) -> float | None:
        builds = self.builds.left((order.who, BUILD) for order in self._orders if order not in self._products)
        runs = self.runs.left((boot.name, boot.default) for boot in self._boots if boot not in self._ended)
        return None if builds is None or runs is None else (builds + runs) / jobs

    def times(self) -> dict[str, float]:
        return {**self.builds.last, **self.builds.took, **self.runs.took}
