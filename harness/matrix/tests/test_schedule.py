# SPDX-License-Identifier: BSD-2-Clause
"""What is done when: boots start when their own things are there, the quickest first, then the longest."""
from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from harness.matrix import prepare
from harness.matrix import schedule as module
from harness.matrix.build import Finished, Product
from harness.matrix.fetch import Image
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.lock import FileLock
from harness.matrix.model import Get
from harness.matrix.orders import Order
from harness.matrix.plan import Filters, guest_builds, host_builds, make_cells
from harness.matrix.schedule import Schedule, group_boots
from harness.matrix.setting import Ready
from harness.matrix.supervise import Ending, Task, run_supply
from harness.matrix.times import save_times

from .conftest import World, is_alive, wait_for


def change_build(world: World, guest: str, command: str) -> None:
    """A shell command that has to make "$0"."""
    yaml = world.folder / "guests" / guest / "guest.yaml"
    lines = [line if not line.startswith("build:") else
             f"build: {{command: [sh, -c, {command!r}, '{{out}}/guest'], product: '{{out}}/guest'}}"
             for line in yaml.read_text().splitlines()]
    yaml.write_text("\n".join(lines) + "\n")


WAIT = "for i in $(seq 200); do [ -e {file} ] && exec install -D {script} $0; sleep 0.05; done; exit 1"


@pytest.mark.parametrize("batch", [False, True])
def test_a_boot_does_not_wait_for_what_it_does_not_need(world: World, batch: bool) -> None:
    """The build of one guest ends only once the other guest has run."""
    ran = world.folder / "ran"
    world.add_guest("quick", f"touch {ran}\n{world.good_script()}")
    world.add_guest("slow", world.good_script())
    change_build(world, "slow", WAIT.format(file=ran, script=world.folder / "guests" / "slow" / "guest.sh"))
    world.add_host()
    if batch:
        world.add_batch_host(releases=("1.0",))
    done = world.run("--jobs", "2")
    assert done.returncode == 0 and f"{4 if batch else 2} ok" in done.stdout


def test_builds_go_on_while_a_host_cannot_be_had(world: World) -> None:
    world.add_guest("a", world.good_script())
    world.add_host()
    world.add_host("lost", more=", get: {file: nothing, sha256: '" + "0" * 64 + "'}", boot='["{image}", "{guest}"]')
    assert world.run().returncode == 0
    assert [world.cell("a@1.0", host)["verdict"] for host in ("direct@1.0", "lost@1.0")] == ["ok", "unavailable"]


def test_the_quickest_first_then_the_longest(world: World) -> None:
    order = world.folder / "order"
    for name in "abcd":
        world.add_guest(name, f"echo {name} >> {order}\n{world.good_script()}")
    world.add_host()
    seconds = {"a": 5.0, "b": 50.0, "c": 0.5, "d": 500.0}
    save_times(world.folder / "build" / "times.json",
               {f"{name}@1.0 × direct@1.0 (x86_64)": number for name, number in seconds.items()})
    assert world.run("--jobs", "1").returncode == 0
    assert order.read_text().split() == ["c", "d", "b", "a"]
    assert world.run("--jobs", "1").returncode == 0, "the times of this run are those of the next"
    assert len(order.read_text().split()) == 8


def test_a_ctrl_c_while_building_keeps_what_is_finished(world: World) -> None:
    pid = world.folder / "pid"
    world.add_guest("quick", world.good_script())
    world.add_guest("slow", "")
    change_build(world, "slow", f"echo $$ > {pid}; sleep 300")
    world.add_host()
    process = world.start("--jobs", "1")
    wait_for(lambda: pid.exists() and pid.read_text().strip())
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 3 and "Traceback" not in errors
    assert errors.splitlines()[-1] == ("hvabi matrix: interrupted: 1 of 2 cells had ended; results in out/results.json; "
                                       "run it again for all of them")
    assert world.results()["run"]["interrupted"] and world.cell("quick@1.0")["verdict"] == "ok"
    assert (world.cell("slow@1.0")["verdict"], world.cell("slow@1.0")["message"]) == ("interrupted", "not run: interrupted")
    assert (world.folder / "build" / "guests" / "quick" / "1.0-x86_64" / "guest").is_file()
    assert not is_alive(int(pid.read_text()))


def test_what_was_half_written_at_a_ctrl_c_is_not_taken_for_finished(world: World) -> None:
    """make thinks that a file is finished because it is there."""
    world.add_guest("slow", world.good_script())
    guest, pid = world.folder / "guests" / "slow", world.folder / "pid"
    change_build(world, "slow", f"make -s -f {guest}/Makefile OUT=$0 FROM={guest}")
    (guest / "Makefile").write_text(f"$(OUT):\n\techo half > $@ && [ -e {pid} ] || (echo $$$$ > {pid}; sleep 300)\n"
                                    f"\tinstall $(FROM)/guest.sh $@\n")
    world.add_host()
    process = world.start()
    wait_for(lambda: pid.exists() and pid.read_text().strip())
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert process.returncode == 3
    assert not (world.folder / "build" / "guests" / "slow" / "1.0-x86_64" / "guest").exists()
    assert world.run().returncode == 0


class Graph:
    """A schedule over the toy, whose builds need libraries. `log`: what was done, in order."""

    def __init__(self, world: World, monkeypatch: pytest.MonkeyPatch, broken: str = "") -> None:
        self.log: list[str] = []
        self.readies: list[Ready] = []
        self._broken = broken
        base = self.order(world.folder, "base")
        library = self.order(world.folder, "library", base)
        monkeypatch.setattr(module, "guest_order",
                            lambda guest, root, build: self.order(world.folder, guest.name, library, base))
        monkeypatch.setattr(module, "build_task", self.make_build)
        releases = world.models.releases
        cells = make_cells(guest_builds(load_guests(world.folder, world.folder / "guests"), releases),
                           host_builds(load_hosts(world.folder, world.folder / "hosts"), releases), Filters())
        self.schedule = Schedule([(cell, world.models.predict(cell)) for cell in cells], world.folder, self.boot, {},
                                 lambda: False)

    @staticmethod
    def order(folder: Path, who: str, *needs: Order) -> Order:
        return Order(who, ("true",), folder / who, folder / who / "log", needs)

    def make_build(self, order: Order, root: Path, lock: int, finished: Finished) -> Task:
        def finish(_ending: Ending) -> None:
            self.log.append(order.who)
            finished(order, Product(None, f"{order.who} is broken") if order.who == self._broken else Product(order.product))
        assert lock >= 0
        return Task(["true"], root, 10.0, 100, finish)

    def boot(self, cells: list[Ready]) -> list[Task]:
        self.readies += cells
        able = [ready for ready in cells if not ready.verdict]
        return [Task(["true"], Path("/"), 10.0, 100, lambda ending: self.log.append("boot"))] if able else []

    def run(self) -> None:
        run_supply(self.schedule, 1)
        self.schedule.close()


def test_what_is_needed_is_built_before_and_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        world.add_guest(name, "")
    world.add_host()
    graph = Graph(world, monkeypatch)
    graph.run()
    assert graph.log == ["base", "library", "a@1.0", "boot", "b@1.0", "boot", "c@1.0", "boot"]


def test_a_guest_that_does_not_build_is_told_to_its_boots(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "ab":
        world.add_guest(name, "")
    world.add_host()
    graph = Graph(world, monkeypatch, "a@1.0")
    graph.run()
    assert graph.log == ["base", "library", "a@1.0", "b@1.0", "boot"]
    assert [(ready.verdict, ready.reason) for ready in graph.readies] == [("infra", "a@1.0 is broken"), ("", "")]


def test_while_another_run_builds_nothing_is_built_and_that_is_said(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.add_guest("a", "")
    world.add_host()
    graph, other = Graph(world, monkeypatch), FileLock(world.folder / "build" / ".lock")
    assert other.try_lock()
    assert graph.schedule.take() is None and not graph.schedule.is_empty()
    assert graph.schedule.state(1).waits == f"another run builds in {world.folder / 'build'}"
    other.unlock()
    graph.run()
    assert graph.log[-1] == "boot" and not graph.schedule.state(1).waits and other.try_lock()


def test_bytes_of_downloads_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go = Event()
    monkeypatch.setenv("HVABI_CACHE", str(tmp_path))
    gets = [Get("debian", package=name) for name in ("small", "large", "cached")]

    def get_image(get: Get, folder: Path, cache: Path, stop: object, tell: Callable[[int, int | None], None]) -> Image:
        tell(*{"small": (10, 20), "large": (300, None)}[get.package])
        assert go.wait(30)
        tell(*{"small": (20, 20), "large": (400, 400)}[get.package])
        return Image(tmp_path, {})
    monkeypatch.setattr(prepare, "get_image", get_image)
    monkeypatch.setattr(prepare, "find_cached", lambda get, cache: Image(tmp_path, {}) if get.package == "cached" else None)
    downloads = prepare.Downloads([(get, tmp_path) for get in gets], lambda: False)
    wait_for(lambda: downloads.count_bytes()[0] == 310)
    assert downloads.count_bytes() == (310, None) and len(downloads.fetching) == 2
    go.set()
    downloads.close()
    assert {get.package for (get, _), _ in downloads.take()} == {"small", "large", "cached"}
    assert downloads.count_bytes() == (420, 420) and downloads.fetched == 2 and downloads.is_done()


def test_boots_of_many_guests_are_grouped_by_host(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "ab":
        world.add_guest(name, "")
    world.add_host()
    world.add_batch_host(releases=("1.0", "1.1"))
    graph = Graph(world, monkeypatch)
    boots = group_boots([(ready.cell, ready.prediction) for ready in graph.schedule.every()])
    graph.schedule.close()
    assert sorted((boot.name, len(boot.cells)) for boot in boots) == [
        ("a@1.0 × direct@1.0 (x86_64)", 1), ("b@1.0 × direct@1.0 (x86_64)", 1), ("many@1.0 (x86_64), 2 guests", 2),
        ("many@1.1 (x86_64), 2 guests", 2)]


def test_a_folder_that_cannot_be_built_in_is_said_of_each_cell(world: World) -> None:
    world.add_guest("a", world.good_script())
    world.add_guest("b", world.good_script())
    world.add_host()
    (world.folder / "build" / "guests").mkdir(parents=True)
    (world.folder / "build" / "guests" / "b").write_text("a file")
    done = world.run()
    assert done.returncode == 3 and world.cell("a@1.0")["verdict"] == "ok"
    assert "guest b@1.0 (x86_64) does not build: " in world.cell("b@1.0")["message"]
