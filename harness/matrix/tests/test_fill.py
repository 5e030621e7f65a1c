# SPDX-License-Identifier: BSD-2-Clause
"""Paths in commands: as seen from the top, and as make and QEMU read them."""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from harness.matrix.fill import fill_boot, find_syntax, from_top
from harness.matrix.load import load_guest_file, load_host
from harness.matrix.model import Build, GuestBuild, HostBuild
from harness.matrix.orders import guest_order, host_order, make_order
from harness.matrix.setting import HOME

ODD = ("a b", "ä", "it's", 'a"b', "a,b", "a:b", "a$b", "a#b", "a%b", "a(b", "a;b", "-a", "{a}")


@pytest.mark.parametrize("name", ODD)
def test_path_in_the_repository_is_told_from_its_top(name: str) -> None:
    top = Path("/home") / name / "hvabi"
    assert from_top(top / "build" / "x", top) == "build/x"
    assert from_top(top, top) == "."
    assert from_top(Path("/home/other"), top) == "/home/other"


def test_orders_of_the_repository_name_nothing_outside() -> None:
    guests = [(file, spec) for file in HOME.glob("guests/*/guest.yaml") for spec in load_guest_file(file, HOME)]
    orders = [guest_order(GuestBuild(spec, "1.0", spec.arch[0], ""), HOME, HOME / "build") for _, spec in guests]
    for name in ("inproc", "reference"):
        host = load_host(HOME / "hosts" / name / "host.yaml", HOME)
        orders.append(host_order(HostBuild(host, host.versions[0], "x86_64"), HOME, HOME / "build"))
    for order in orders:
        assert order.needs and order.product is not None and order.product.is_relative_to(HOME / "build")
        assert not [word for one in (order, *order.needs) for word in one.command if str(HOME) in word]


@pytest.mark.parametrize(("command", "seen"), [
    (("make", "OUT={out}"), "OUT=build/x"),
    (("make", "-C", "{guest_dir}", "OUT={out}"), "OUT=/top/build/x"),
])
def test_command_that_changes_the_folder_gets_paths_in_full(command: tuple[str, ...], seen: str) -> None:
    values = {"guest_dir": Path("/top/guests/x"), "out": Path("/top/build/x"), "root": Path("/top")}
    order = make_order("x", Build(command, "{out}/image"), values, Path("/top/guests/x"), Path("/top/build"))
    assert order.command[-1] == seen and order.product == Path("/top/build/x/image") and not order.obstacle


def test_make_is_not_told_what_it_cannot_read() -> None:
    values = {"guest_dir": Path("/a b/x"), "out": Path("/top/build/x"), "root": Path("/top")}
    order = make_order("x", Build(("make", "-f", "{guest_dir}/Makefile"), "x"), values, Path("/a b/x"), Path("/top/build"))
    assert order.obstacle == "make cannot work with ' ' in the path /a b/x: name or move that folder otherwise"
    assert not find_syntax(("sh", "/a b/x/build"), ("/a b/x",))
    assert not find_syntax(("make", "all"), ("/a b/x",))
    assert not find_syntax(("make", "-f", "/a,(ä/x"), ("/a,(ä/x",))


def test_commas_are_doubled_where_qemu_reads_a_list() -> None:
    words = ["/usr/bin/qemu-system-x86_64", "-M", "pc", "-kernel", "{image}", "-device", "loader,file={archive},addr=0",
             "--drive", "file={image}", "-append", "root={image}", "-initrd", "{image}"]
    assert fill_boot(words, {"image": "/a,b", "archive": "/c,,d"}) == [
        "/usr/bin/qemu-system-x86_64", "-M", "pc", "-kernel", "/a,b", "-device", "loader,file=/c,,,,d,addr=0",
        "--drive", "file=/a,,b", "-append", "root=/a,b", "-initrd", "/a,b"]
    assert fill_boot(["sh", "-device", "{image}"], {"image": "/a,b"}) == ["sh", "-device", "/a,b"]


def test_checkout_lies_where_make_could_not_work(tmp_path: Path) -> None:
    """What is built is the same as anywhere else, by the runner's command and by hand."""
    objects = []
    for name, start in (("".join(ODD), ("-f", "guests/arch/Makefile")), ("plain", ("-C", "guests/arch"))):
        top = tmp_path / name
        for part in ("guests/arch", "guests/native", "harness/make", "harness/runtime", "harness/conformance"):
            shutil.copytree(HOME / part, top / part)
        target = "build/shared/arm64/machine.unit.o"
        done = subprocess.run(["make", "-s", *start, "ARCH=arm64", "shared=build/shared/arm64", target], cwd=top,
                              capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        objects.append((top / target).read_bytes())
    assert objects[0] == objects[1]
