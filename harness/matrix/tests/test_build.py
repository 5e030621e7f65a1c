# SPDX-License-Identifier: BSD-2-Clause
"""Orders: what runs first, what is told, and builds that do what nobody expects."""
from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from harness.matrix.build import LARGEST, Product, build_task, forget_other_command
from harness.matrix.load import load_guest_file
from harness.matrix.orders import Order, guest_order, with_needs
from harness.matrix.plan import guest_builds
from harness.matrix.supervise import run_tasks

Build = Callable[..., Product]
ROOT = Path(__file__).resolve().parents[3]


def make_order(folder: Path, name: str, script: str, *needs: Order, product: str | None = "image") -> Order:
    out = folder / "build" / name
    return Order(name, ("sh", "-c", script), out / product if product else None, out / "build.log", needs)


def run_all(folder: Path, *orders: Order) -> list[tuple[str, Product]]:
    """One after the other."""
    ended: list[tuple[str, Product]] = []
    with open("/dev/null", "rb") as lock:
        run_tasks([build_task(order, folder, lock.fileno(), lambda order, product: ended.append((order.who, product)))
                   for order in with_needs(list(orders))], 1)
    return ended


@pytest.fixture
def build(tmp_path: Path) -> Build:
    def run(script: str) -> Product:
        return run_all(tmp_path, make_order(tmp_path, "one", script))[0][1]
    return run


def test_needs_come_first_and_once(tmp_path: Path) -> None:
    shared = make_order(tmp_path, "shared", "sleep 0.1; echo x >> build/count", product=None)
    twin = make_order(tmp_path, "shared", "sleep 0.1; echo x >> build/count", product=None)
    images = [make_order(tmp_path, name, f"cp build/count build/{name}/image", need)
              for name, need in (("a", shared), ("b", twin))]
    ended = run_all(tmp_path, *images)
    assert ended[0] == ("shared", Product(None))
    assert sorted(name for name, _ in ended[1:]) == ["a", "b"]
    assert all(product.path and product.path.read_text() == "x\n" for _, product in ended[1:])


def test_order_whose_need_fails_is_tried_all_the_same(tmp_path: Path) -> None:
    need = make_order(tmp_path, "need", "echo 'error: no' >&2; exit 1", product=None)
    ended = dict(run_all(tmp_path, make_order(tmp_path, "image", "echo > build/image/image", need)))
    assert "need does not build: error: no" in ended["need"].reason
    assert ended["image"].path


def test_a_need_can_say_that_something_cannot_be_had(tmp_path: Path) -> None:
    """Status 3 of a need, and of nothing else."""
    ended = dict(run_all(tmp_path, make_order(tmp_path, "image", "exit 3", make_order(tmp_path, "need", "echo no rustc; exit 3", product=None))))
    assert (ended["need"].lacking, ended["need"].reason) == (True, "no rustc")
    assert not ended["image"].lacking and "does not build" in ended["image"].reason


@pytest.mark.parametrize(("script", "reason"), [
    ("rm -rf build/one", "made no"),
    ("rm -rf build/one; echo > build/one", "build.log cannot be written: "),
    (f"truncate -s {LARGEST + 1} build/one/image", "has 256 MiB, of at most 256: make it smaller"),
    ("truncate -s 1500M build/one/image", "has 1500 MiB"),
    ("mkfifo build/one/image", "made no"),
    ("mkdir build/one/image", "made no"),
    ("ln -s image build/one/image", "image"),
    ("exec head -c 9000000 /dev/zero", "output limit"),
    (r"printf '\377\033[31m error\n'; exit 1", "does not build"),
])
def test_odd_build_is_one_line(build: Build, script: str, reason: str) -> None:
    product = build(script)
    assert product.path is None and reason in product.reason
    assert product.reason.isprintable()


def test_log_is_bounded_and_shows_no_control(tmp_path: Path, build: Build) -> None:
    build(r"printf '\033[31m\377'; exec head -c 9000000 /dev/zero")
    log = (tmp_path / "build" / "one" / "build.log").read_bytes()
    assert b"\x1b" not in log and b"\0" not in log and len(log) < 5 << 20


@pytest.mark.parametrize("note", [b"\xff\xfe", b"", b"make\0other"])
def test_what_another_command_made_is_dropped(tmp_path: Path, note: bytes) -> None:
    order = make_order(tmp_path, "one", "true")
    order.log.parent.mkdir(parents=True)
    (order.log.parent / ".command").write_bytes(note)
    (order.log.parent / "old.o").touch()
    assert forget_other_command(order) is None
    assert not (order.log.parent / "old.o").exists()
    (order.log.parent / "new.o").touch()
    assert forget_other_command(order) is None
    assert (order.log.parent / "new.o").exists()


def test_command_that_is_not_utf8(tmp_path: Path, build: Build) -> None:
    assert build(os.fsdecode(b"echo \xff > build/one/image")).path


def test_folder_that_cannot_be_made(tmp_path: Path, build: Build) -> None:
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "one").touch()
    product = build("true")
    assert product.path is None and "cannot be made ready: " in product.reason


def elf_head(bits: int, order: str, machine: int) -> bytes:
    return (b"\x7fELF" + bytes([bits // 32, {"little": 1, "big": 2}[order]]) + bytes(10) + (2).to_bytes(2, order)  # type: ignore[arg-type]
            + machine.to_bytes(2, order))  # type: ignore[arg-type]


@pytest.mark.parametrize(("arch", "head", "words"), [
    ("ppc64", elf_head(64, "big", 21), ""),
    ("ppc64le", elf_head(64, "little", 21), ""),
    ("x86_64", b"not an ELF file, but long enough for the head of one", ""),
    ("x86_64", b"\x7fELF", ""),
    ("ppc64", elf_head(64, "little", 21), "an ELF file of ppc64le, 64 bits, little-endian: build it for ppc64"),
    ("ppc64le", elf_head(64, "big", 21), "an ELF file of ppc64, 64 bits, big-endian: build it for ppc64le"),
    ("s390x", elf_head(32, "big", 22), "an ELF file of machine 22, 32 bits, big-endian: build it for s390x"),
    ("riscv64", elf_head(32, "little", 243), "an ELF file of riscv32, 32 bits, little-endian: build it for riscv64"),
    ("arm64", elf_head(64, "little", 62), "an ELF file of x86_64, 64 bits, little-endian: build it for arm64"),
    ("arm64", b"\x7fELF\x07\x07" + bytes(14), "a damaged ELF file, of no class or byte order: build it for arm64"),
])
def test_image_of_another_architecture_class_or_byte_order_is_refused_by_name(tmp_path: Path, arch: str, head: bytes, words: str) -> None:
    (tmp_path / "head").write_bytes(head)
    order = replace(make_order(tmp_path, "guest one", "cp head 'build/guest one/image'"), arch=arch)
    product = run_all(tmp_path, order)[0][1]
    assert (product.path is None) == bool(words)
    assert product.reason.endswith(words) and (not words or f"guest one: its product {order.product} is" in product.reason)


def test_order_of_a_guest_says_its_architecture() -> None:
    guests = guest_builds(load_guest_file(ROOT / "guests" / "papr-probe" / "guest.yaml", ROOT), lambda abi: ("7.2",))
    assert [guest_order(guest, ROOT, ROOT / "build").arch for guest in guests] == [guest.arch for guest in guests] == ["ppc64", "ppc64le"]


def test_image_that_plays_a_machine_is_of_its_own_architecture() -> None:
    process, = (spec for spec in load_guest_file(ROOT / "guests" / "lguest-probe" / "guest.yaml", ROOT) if spec.kind == "process")
    guest, = guest_builds([process], lambda abi: ("4.4",))
    assert (guest.arch, guest_order(guest, ROOT, ROOT / "build").arch) == ("i386", "x86_64")
