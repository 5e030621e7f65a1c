# SPDX-License-Identifier: BSD-2-Clause
"""Dumps of several kinds, what is wrong with some, what differs; the program that asks; a host with a probe."""
from __future__ import annotations

import argparse
import contextlib
import io
import json
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest

from harness.query import boot, command
from harness.query import dump as dump_module

from harness.query.book import Book
from harness.matrix.model import CellResult, MatrixError, Prediction, TestResult
from harness.query.boot import find_cells, find_newer_cells, host_name
from harness.query.calls import calls_data, find_calls, show_calls
from harness.query.dump import read_dump
from harness.query.interfaces import FOUND, NONE, UNKNOWN, Answer, understand
from harness.query.page import show_facts
from harness.query.told import Dump

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
DUMPS = HERE / "dumps"


@pytest.fixture(scope="module")
def book() -> Book:
    return Book(ROOT)


def read(name: str) -> Dump:
    return read_dump((DUMPS / name).read_text(encoding="utf-8"), name)


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def query(*arguments: str, text: str = "") -> Done:
    """The command in this process, as the command line runs it, in the folder of the dumps."""
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    output, errors = io.StringIO(), io.StringIO()
    with mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogateescape")))), \
            contextlib.chdir(DUMPS), contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        status = command.run(parser.parse_args(arguments))
    return Done(status, output.getvalue(), errors.getvalue())


def advertised(answer: Answer, abi: str) -> set[str]:
    return {item.name.name for one in answer.interfaces if one.abi == abi for item in one.items if item.advertised}


def values(answer: Answer, abi: str) -> dict[str, int]:
    return {item.name.name: item.value for one in answer.interfaces if one.abi == abi for item in one.chosen("value")}


@pytest.mark.parametrize(("name", "state", "found"), [
    ("none.txt", NONE, []),
    ("none.cpuid", NONE, []),       # a CPU without a hypervisor answers leaf 0x40000000 all the same
    ("kvm.txt", FOUND, [("kvm", 0x40000000)]),
    ("kvm.xxd", FOUND, [("kvm", 0x40000000)]),
    ("kvm-hyperv.cpuid", FOUND, [("hyperv", 0x40000000), ("kvm", 0x40000100)]),
    ("xen-hvm.policy", FOUND, [("xen", 0x40000000)]),
    ("xen-viridian.words", FOUND, [("hyperv", 0x40000000), ("xen", 0x40000100)]),
    ("vmware.txt", FOUND, [("", 0x40000000)]),
    ("unknown.txt", UNKNOWN, [("", 0x40000000)]),
    ("silent.txt", UNKNOWN, []),
    ("hyperv.dmesg", FOUND, [("hyperv", None)]),
    ("arm64-kvm.txt", UNKNOWN, []),
    ("arm64-xen.txt", FOUND, [("xen", None)]),
])
def test_who_is_there(book: Book, name: str, state: str, found: list[tuple[str, int | None]]) -> None:
    answer = understand(read(name), book)
    assert (answer.state, answer.complaints) == (state, [])
    assert [(one.abi, one.base) for one in answer.interfaces] == found
    assert bool(answer.reason) == (state != FOUND)


def test_names_of_bits_and_values(book: Book) -> None:
    kvm = understand(read("kvm.txt"), book)
    assert {"steal_time", "pv_send_ipi", "clocksource_stable", "realtime"} <= advertised(kvm, "kvm")
    assert "map_gpa_range" not in " ".join(advertised(kvm, "kvm"))
    unnamed = [(one.place.leaf, one.place.register, one.place.bits.low) for one in kvm.interfaces[0].unnamed]
    assert unnamed == [(1, "eax", 27)]
    both = understand(read("kvm-hyperv.cpuid"), book)
    assert {"post_messages", "signal_events"} <= advertised(both, "hyperv")
    assert values(both, "hyperv")["build_number"] == 0x3839 and values(both, "hyperv")["major_version"] == 10
    xen = understand(read("xen-hvm.policy"), book)
    assert xen.interfaces[0].release == "4.17"
    assert values(xen, "xen") | {"major": 4, "minor": 17, "domain_id": 5, "host_tsc_khz": 3000000} == values(xen, "xen")
    viridian = understand(read("xen-viridian.words"), book)
    assert values(viridian, "xen")["msr_base"] == 0x40000200


def test_a_log_tells_some_registers(book: Book) -> None:
    dump = read("hyperv.dmesg")
    assert dump.leaves == {(0x40000002, 0): (0x4f7c, 0xa0000, 1, 0x684),
                           (0x40000003, 0): (0xae7f, 0x3b8030, None, 0xbed7b2),
                           (0x40000004, 0): (0x64e24, None, None, None)}
    assert "post_messages" in advertised(understand(dump, book), "hyperv")


def test_arm_asks_files(book: Book) -> None:
    answer = understand(read("arm64-xen.txt"), book)
    assert answer.interfaces[0].release == "4.17"
    assert {"auto_translated_physmap", "direct_mapped"} & advertised(answer, "xen")


TREE = """/ {
\trtas {
\t\tibm,hypertas-functions = "hcall-pft", "hcall-vio";
\t};
};
"""


@pytest.mark.parametrize("text", [
    TREE, "file /proc/device-tree/rtas/ibm,hypertas-functions hcall-pft\\x00hcall-vio\n",
    "/proc/device-tree/rtas/ibm,hypertas-functions:hcall-pft hcall-vio\n"])
def test_words_of_a_device_tree_are_features(book: Book, text: str) -> None:
    """As dtc, hvabi-query and tr give them. What the spec names and the property does not hold is not there."""
    answer = understand(read_dump(text, "x"), book)
    assert (answer.state, [one.abi for one in answer.interfaces], advertised(answer, "papr")) == (FOUND, ["papr"], {"pft", "vio"})
    assert "term" in {item.name.name for item in answer.interfaces[0].items}


@pytest.mark.parametrize(("name", "found"), [("KVM/Linux", ["kvm", "diag"]), ("z/VM", [""])])
def test_a_probe_of_s390x_says_who_is_under_it(book: Book, name: str, found: list[str]) -> None:
    answer = understand(read_dump(f"# hvabi: control-program={name}\n", "x"), book)
    assert (answer.state, [one.abi for one in answer.interfaces]) == (FOUND, found)


def test_nodes_of_a_device_tree_are_told_apart() -> None:
    """A property counts in its node alone, and lines behind the tree are no part of it."""
    text = TREE.replace("rtas {", "other {") + "\tpsci {\n\t\tmethod = \"hvc\";\n\t};\n"
    assert read_dump(text, "x").files == {}
    assert read_dump("/ {\n\ta: b: psci {\n\t\tmethod = \"smc\";\n\t};\n\tx@1 {\n\t\tmethod = \"no\";\n\t};\n};", "x").files == {
        "/proc/device-tree/psci/method": "smc"}


SYSFILES = """
#include <errno.h>
#include <fcntl.h>
#include <string.h>
static int open_fake(const char *path, int flags)
{
	if (strcmp(path, "/proc/sysinfo"))
		return errno = ENOENT, -1;
	return (open)(FAKE, flags);
}
#define open(path, flags) open_fake(path, flags)
#include "sysfiles.c"
int main(void) { print_files(); }
"""


def test_a_long_file_is_read_to_where_it_names_the_hypervisor(tmp_path: Path, book: Book) -> None:
    """/proc/sysinfo of s390x has more than a thousand bytes before that."""
    (tmp_path / "sysinfo").write_text("".join(f"Line {number}: nothing of it tells\n" for number in range(50))
                                      + "VM00 Control Program: KVM/Linux\n")
    (tmp_path / "main.c").write_text(SYSFILES)
    folder = Path(__file__).resolve().parents[1]
    subprocess.run(["gcc", "-I", folder, f'-DFAKE="{tmp_path / "sysinfo"}"', "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    said = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout
    answer = understand(read_dump(f"hvabi-query 1\nno-cpuid\n{said}", "x"), book)
    assert [one.abi for one in answer.interfaces] == ["kvm", "diag"]


def test_every_format_gives_the_same_leaves() -> None:
    wanted = {(0x40000000, 0): (0x40000001, 0x4b4d564b, 0x564b4d56, 0x4d), (0x40000001, 0): (0x09007efb, 0, 0, 1)}
    formats = [
        "cpuid 0x{leaf:08x} 0x00000000 {0:08x} {1:08x} {2:08x} {3:08x}",
        "   0x{leaf:08x} 0x00: eax=0x{0:08x} ebx=0x{1:08x} ecx=0x{2:08x} edx=0x{3:08x}",
        "  {leaf:08x}:ffffffff -> {0:08x}:{1:08x}:{2:08x}:{3:08x}",
        "# hvabi: cpuid.{leaf:#x}.0={0:x},{1:x},{2:x},{3:x}",
        "CPUID leaf 0x{leaf:08x}: EAX={0:08x}, EBX={1:08x}, ECX={2:08x}, EDX={3:08x}",
        "{leaf:08x}: {0:08x} {1:08x} {2:08x} {3:08x}",
        "0x{leaf:08x} 0x00000000: 0x{0:08x} 0x{1:08x} 0x{2:08x} 0x{3:08x}",
        "   {leaf:#x}    0x0   eax: {0:#010x} ebx: {1:#010x} ecx: {2:#010x} edx: {3:#010x}",
    ]
    for form in formats:
        text = "\n".join(form.format(*registers, leaf=leaf) for (leaf, _), registers in wanted.items())
        dump = read_dump(text, "x")
        assert (dump.leaves, dump.complaints) == (wanted, []), form
    assert read("kvm.xxd").leaves == wanted


def test_cpus_that_differ_are_not_mixed() -> None:
    lines = ["CPU 0:", "   0x40000004 0x00: eax=0x1 ebx=0x0 ecx=0x0 edx=0x0",
             "CPU 1:", "   0x40000004 0x00: eax=0x1 ebx=0x1 ecx=0x0 edx=0x0"]
    dump = read_dump("\n".join(lines), "x")
    assert dump.leaves[0x40000004, 0] == (1, 0, 0, 0)
    assert dump.notes == ["the CPUs answer differently; the first one counts"]


@pytest.mark.parametrize(("text", "line"), [
    ("cpuid 0x40000000 0x0 40000001 4b4d564b", "x:1: cannot read 'cpuid 0x40000000 0x0 40000001 4b4d564b'"),
    ("0x40000001 0x00: eax=0x01007efb ebx=0x0000", "x:1: cannot read '0x40000001 0x00: eax=0x01007efb ebx=0x0000'"),
    ("cpuid 0x40000000 0x00000000 40000001 4b4d564b 564b4d56 00000", "x:1: cannot read 'cpuid 0x40000000 "),
    ("40000000:ffffffff -> 40000001:4b4d564b:564b4d56:0000004", "x:1: cannot read '40000000:"),
    ("# hvabi: cpuid.0x40000001.0=1,2", "x:1: cannot read '# hvabi: cpuid.0x40000001.0=1,2'"),
    ("4000000g: 1 2 3 4", None), ("nothing at all", None)])
def test_what_is_cut_off_is_said(text: str, line: str | None) -> None:
    complaints = read_dump(text, "x").complaints
    assert [one[:len(line or "")] for one in complaints] == ([line] if line else [])


def test_what_is_too_long_is_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line at which the reading ends is cut by the reader: it is not the dump's mistake."""
    most = 1 << 12
    monkeypatch.setattr(dump_module, "MOST_BYTES", most)
    line = "0x40000001 0x00: eax=0x01007efb ebx=0x00000000 ecx=0x00000000 edx=0x00000000\n"
    dump = read_dump(line * (most // len(line) + 2), "x")
    assert dump.complaints == [f"x: it is too long for a dump: only {most // len(line)} lines of it were read"]
    assert read_dump("a" * (most + 1), "x").complaints == ["x: it is too long for a dump: only 0 lines of it were read"]


def test_many_complaints_are_few_lines() -> None:
    dump = read_dump("cpuid 0x40000000 0x0\n" * 1000, "x")
    assert len(dump.complaints) == 6 and dump.complaints[-1] == "x: 995 more lines cannot be read"


@pytest.mark.parametrize(("name", "status"), [("kvm.txt", 0), ("none.txt", 1), ("unknown.txt", 3), ("silent.txt", 3),
                                              ("arm64-kvm.txt", 3), ("vmware.txt", 0)])
def test_exit_status(name: str, status: int) -> None:
    done = query("--dump", name)
    assert (done.returncode, done.stderr) == (status, "")
    assert done.stdout.startswith(f"{name}:")


@pytest.mark.parametrize("text", ["", "hello\n", "\0\1\2\xff" * 100, "{}", "0x40000000\n"])
def test_garbage_is_one_line(text: str) -> None:
    done = query("--dump", "-", text=text)
    assert done.returncode == 3
    assert len((done.stderr + done.stdout).splitlines()) <= 2, done.stderr + done.stdout


@pytest.mark.parametrize(("arguments", "status", "line"), [
    (["--dump", "gone.txt"], 3, "hvabi query: gone.txt: cannot be read: No such file or directory"),
    (["--dump", ""], 2, "hvabi query: an empty name is neither a host nor a file: "),
    ([""], 2, "hvabi query: an empty name is neither a host nor a file: "),
    (["--root", "/nowhere", "--dump", "kvm.txt"], 2, "hvabi query: /nowhere has no folder spec: "),
    (["no-such-host"], 2, "hvabi query: there is no host no-such-host: "),
    (["xen@9.9"], 2, "hvabi query: there is no host xen@9.9: xen has 4.14, "),
    (["xen"], 2, "hvabi query: xen has the versions xen@"),
    (["--compare", "kvm.txt", "./gone"], 2, "hvabi query: ./gone: there is no such file"),
    (["xen-4.20", "--dump", "kvm.txt"], 2, "hvabi query: a HOST, --dump, --compare and --baseline exclude one another"),
    (["--compare", "xen-4.14", "no-such-host"], 2, "hvabi query: there is no host no-such-host: "),    # and none is booted
    (["--compare", "kvm.txt", "silent.txt"], 3, "hvabi query: silent.txt: could not tell: CPUID says"),
])
def test_wrong_use_is_one_line(arguments: list[str], status: int, line: str) -> None:
    done = query(*arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (status, "", 1)
    assert done.stderr.startswith(line), done.stderr


def test_json() -> None:
    data = json.loads(query("--dump", "kvm-hyperv.cpuid", "--json").stdout)
    assert (data["schema"], data["answers"][0]["state"]) == ("hvabi-query/1", "found")
    kvm = data["answers"][0]["interfaces"][1]
    assert (kvm["abi"], kvm["base"], kvm["leaves"][1]["registers"][0]) == ("kvm", 0x40000100, 0x01007efb)
    assert {"name": "steal_time", "advertised": True}.items() <= next(
        one for one in kvm["features"] if one["name"] == "steal_time").items()


def test_compare_says_only_what_differs() -> None:
    done = query("--compare", "kvm.txt", "kvm-hyperv.cpuid")
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (1, "")
    assert lines[:2] == ["- kvm.txt", "+ kvm-hyperv.cpuid"]
    assert "+   only kvm-hyperv.cpuid has it" in lines and not any("steal_time" in line for line in lines)
    assert any(line.startswith("-   realtime") for line in lines)
    assert any("0x40000000 -> 0x40000100" in line for line in lines)
    same = query("--compare", "kvm.txt", "kvm.xxd")
    assert (same.returncode, same.stdout) == (0, "kvm.txt and kvm.xxd advertise the same\n")


def test_compare_says_which_calls(tmp_path: Path) -> None:
    text = (DUMPS / "kvm.txt").read_text(encoding="utf-8")
    without = text.replace("09007efb", "0900767b")      # pv_send_ipi, pv_unhalt
    (tmp_path / "less").write_text(without, encoding="utf-8")
    done = query("--compare", str(tmp_path / "less"), "kvm.txt")
    assert "+   pv_send_ipi                  for hc.send_ipi" in done.stdout.splitlines()
    assert "+   pv_unhalt                    for hc.kick_cpu" in done.stdout.splitlines()
    old, new = (tmp_path / name for name in ("old", "new"))
    text = (DUMPS / "xen-hvm.policy").read_text(encoding="utf-8")
    old.write_text(text.replace("00040011", "0004000e"), encoding="utf-8")
    new.write_text(text.replace("00040011", "00040014"), encoding="utf-8")
    lines = query("--compare", str(old), str(new)).stdout.splitlines()
    assert f"+   {'release 4.20':28} physdev.pci_device_reset" in lines, lines


def test_what_belongs_to_the_machine_is_no_difference(tmp_path: Path) -> None:
    text = (DUMPS / "xen-hvm.policy").read_text(encoding="utf-8")
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    one.write_text(text, encoding="utf-8")
    two.write_text(text.replace("002dc6c0", "002dc6c1"), encoding="utf-8")     # the frequency of the TSC
    three.write_text(two.read_text(encoding="utf-8").replace("00040011", "00040014"), encoding="utf-8")
    same = query("--compare", str(one), str(two))
    assert (same.returncode, same.stdout) == (0, f"{one} and {two} advertise the same\n")
    lines = query("--compare", str(one), str(three)).stdout.splitlines()
    assert "    and, of the machine: tsc_khz, host_tsc_khz" in lines, lines
    assert not any(line.startswith("~   host_tsc_khz") for line in lines)


def test_calls_that_were_asked_one_by_one_are_a_line_a_family() -> None:
    assert show_facts({"vmi: release": "4.2", "vmi: query.cpu.halt": "0x100", "vmi: query.cpu.yield": "0x100",
                       "vmi: query.mmu.set_pte": "0x0", "query.hsm": "0x1"}) == [
        "vmi: release 4.2", "vmi: cpu: halt, yield", "hsm: there"]


def test_baseline() -> None:
    done = query("--baseline", "kvm.txt", "kvm-hyperv.cpuid")
    assert done.returncode == 0 and "steal_time" in done.stdout
    assert "realtime" not in done.stdout and "Microsoft" not in done.stdout
    nothing = query("--baseline", "kvm.txt", "none.txt")
    assert (nothing.returncode, nothing.stdout.splitlines()[1:]) == (1, ["  nothing"])


def test_mutated_dumps(book: Book) -> None:
    """Whatever stands there: no exception, an answer, few complaints."""
    random_ = random.Random(20240607)
    texts = [file.read_bytes() for file in sorted(DUMPS.iterdir())]
    states = set()
    for _ in range(400):
        data = bytearray(random_.choice(texts))
        for _ in range(random_.randrange(1, 12)):
            place = random_.randrange(len(data))
            match random_.randrange(4):
                case 0: data[place] = random_.randrange(256)
                case 1: del data[place:place + random_.randrange(40)]
                case 2: data[place:place] = data[:random_.randrange(60)]
                case 3: data[place:place] = random_.choice((b"\n", b"0x", b"ffffffff", b" ", b"eax=", b"-> ", b":"))
        answer = understand(read_dump(data.decode("utf-8", "replace"), "x"), book)
        assert answer.state in (FOUND, NONE, UNKNOWN) and len(answer.complaints) <= 7
        states.add(answer.state)
    assert states == {FOUND, NONE, UNKNOWN}


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_program_that_asks(tmp_path: Path, compiler: str, book: Book) -> None:
    subprocess.run(["make", "-s", "-C", str(ROOT / "harness" / "query"), f"OUT={tmp_path}", f"CC={compiler}"], check=True)
    program = tmp_path / "hvabi-query"
    assert b"INTERP" not in subprocess.run(["readelf", "-l", str(program)], capture_output=True, check=True).stdout
    output = subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout
    dump = read_dump(output, "here")
    assert output.startswith("hvabi-query 1\n") and dump.complaints == [] and not dump.is_empty
    assert dump.bit is not None and (dump.bit or not dump.leaves)
    assert understand(dump, book).state in (FOUND, NONE, UNKNOWN)
    wrong = subprocess.run([str(program), "--nothing"], capture_output=True, text=True, check=False)
    assert (wrong.returncode, wrong.stdout) == (2, "") and wrong.stderr.startswith("usage: ")


def test_here_is_what_the_program_says() -> None:
    done = query("--json")
    answer = json.loads(done.stdout)["answers"][0]
    assert (answer["name"], {FOUND: 0, NONE: 1, UNKNOWN: 3}[answer["state"]]) == ("here", done.returncode)


@pytest.mark.parametrize(("name", "host"), [("xen-4.20", "xen@4.20"), ("xen@4.20", "xen@4.20"), ("bare", "bare@qemu"),
                                            ("kvm-local-local", "kvm-local@local")])
def test_names_of_hosts(name: str, host: str) -> None:
    assert host_name(name, ["bare@qemu", "xen@4.14", "xen@4.20", "kvm-local@local"]) == host


def test_the_probe_is_as_new_as_the_host() -> None:
    assert [cell.guest.name for cell in find_cells("xen-4.17", ROOT)] == ["xen-probe@4.17"]
    cells = find_cells("opensbi@1.1", ROOT)
    assert [cell.guest.name for cell in cells] == ["sbi-probe@1.0"]
    assert [cell.guest.name for cell in find_newer_cells("opensbi@1.1", ROOT, cells)] == ["sbi-probe@3.0"], "which knows more calls"


PROBE = """\
guest: kvm-probe
doc: "A fake."
speaks: {abi: kvm, releases: ["6.1", "6.12"]}
arch: [x86_64]
requires: []
build: {command: [install, -D, "{guest_dir}/guest.sh", "{out}/guest"], product: "{out}/guest"}
"""
HOST = """\
host: fake
doc: "Starts its guest."
arch: [x86_64]
versions: {"1": {speaks: {abi: kvm, release: "6.12"}}, "2": {speaks: {abi: kvm, release: "6.12"}}}
boot: {command: ["{guest}", "{version}"]}
"""
SCRIPT = """\
#!/bin/sh
cat <<'END'
KTAP version 1
1..1
# hvabi: cpuid.0x40000000.0=40000001,4b4d564b,564b4d56,4d
# hvabi: cpuid.0x40000001.0=20,0,0,0
# hvabi: end
END
"""


def test_a_host_is_booted_and_asked(tmp_path: Path) -> None:
    (tmp_path / "spec").symlink_to(ROOT / "spec")
    for folder, file, text in (("guests/kvm-probe", "guest.yaml", PROBE), ("guests/kvm-probe", "guest.sh", SCRIPT),
                               ("hosts/fake", "host.yaml", HOST)):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / file).write_text(text, encoding="utf-8")
    done = query("fake-1", "--root", str(tmp_path), "--json")
    answer = json.loads(done.stdout)["answers"][0]
    assert (done.returncode, answer["state"]) == (0, "found"), done.stderr
    assert [one["name"] for one in answer["interfaces"][0]["features"] if one["advertised"]] == ["steal_time"]
    assert answer["interfaces"][0]["release"] == "6.12"     # CPUID does not say which; the host's file does
    calls = SCRIPT.replace("1..1", "1..2\nok 1 hc.vapic_poll_irq.presence\nok 2 hc.kick_cpu.presence # SKIP absent: it is not there")
    silent = "\n".join(line for line in calls.splitlines() if "cpuid." not in line) + "\n"
    (tmp_path / "guests/kvm-probe/guest.sh").write_text(silent, encoding="utf-8")
    told = query("--host", "fake-1", "--root", str(tmp_path))
    assert (told.returncode, told.stdout.splitlines()[1:]) == (
        0, ["  calls of kvm 6.12: 1 of 7 answer, of 5 nothing tells", "    hc: vapic_poll_irq"]), told.stdout + told.stderr
    (tmp_path / "guests/kvm-probe/guest.sh").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    dead = query("fake@2", "--root", str(tmp_path))
    assert (dead.returncode, dead.stdout, dead.stderr.count("\n")) == (3, "", 1), dead.stderr
    assert dead.stderr.startswith("hvabi query: fake@2 could not be asked: ")


def test_which_calls_answer(book: Book) -> None:
    """By the presence of each and of its forms; versions are what calls without arguments answer."""
    tests = [TestResult("psci.version.presence", "pass", facts=[(0, 0x10001)]), TestResult("psci.version.registers", "fail"),
             TestResult("psci.cpu_on.presence", "pass", facts=[(-4, 0)]), TestResult("psci.cpu_on.smc64-presence", "pass"),
             TestResult("psci.migrate.smc64-presence", "pass"), TestResult("psci.migrate.presence", "absent", "the host refuses it"),
             TestResult("psci.cpu_suspend.presence", "fail", "advertised but broken: and so on"),
             TestResult("psci.cpu_freeze.presence", "skip", "no way to tell"), TestResult("psci.system_off2.presence"),
             TestResult("no.call.presence", "pass")]
    chapter = book.chapter("smccc")
    assert chapter is not None
    result = mock.Mock(tests=tests)
    calls = find_calls(result, chapter.model("1.3"))
    assert show_calls(calls) == ["calls of smccc 1.3: 4 of 8 answer, of 2 nothing tells",
                                 "  psci: version = 0x10001, cpu_on (smc64), migrate (only smc64)",
                                 "  psci.cpu_suspend: advertised but broken: and so on"]
    assert calls_data(calls)["calls"][0] == {"name": "psci.version", "form": "", "state": "there", "value": 0x10001, "remark": ""}


@pytest.mark.parametrize("text,shown", [
    ("psci: PSCIv\u0661.\u0661 detected in firmware.\n", "Arm Power State Coordination Interface: PSCI"),       # digits, and not ours
    ("psci: PSCIv99999999999999.9 detected in firmware.\n", "Arm Power State Coordination Interface: PSCI"),
    ("psci: PSCIv1.1 detected in firmware.\nsmccc: KVM: hypervisor services detected (0xzz 0x0 0x0 0x3)\n", "PSCI 1.1"),
    ("/proc/device-tree/hypervisor/compatible:linux,kvm\0\0\n/proc/device-tree/rtas/ibm,hypertas-functions:\0\xff\n", "PAPR hypercalls"),
    ("platform: pSeries (emulated by qemu)\n" + "Hypervisor: " * 5000 + "\n", ""),
    ("/proc/device-tree/rtas/ibm,hypertas-functions:hcall-multi-tce\0" + "x" * 50000 + "\n", ""),
    ("VM00 Control Program: KVM/Linux\nVM99999999999999999999 Control Program: z/VM\n", "KVM"),
    ("VM00 Control Program:" + "K" * 50000 + "\n", ""),
    ("setup: Linux is running under KVM in 64-bit mode\nsetup: Linux is running as a z/VM guest operating system in 64-bit mode\n", ""),
    ("SBI specification v\u0663.\u0660 detected\nSBI TIME extension detected\n", "families: time"),
    ("Runtime SBI Version : \u0663.\u0660\nStandard SBI Extensions : \0,,,,time\n", ""),
    ("SBI specification v-1.-1 detected\nSBI implementation ID=0x3 Version=0x-10\nOpenSBI v" + "9" * 5000 + "\n", ""),
    ("/dts-v1/;\n/ {\n" + "a {" * 5000 + "\n", ""),
    ("/dts-v1/;\n/ { hypervisor { compatible = \"linux,kvm", ""),
    ("/dts-v1/;\n/ {\n\tpsci {\n\t\tcompatible = \"arm,psci-99999999999999999.9\";\n\t\tmethod = <0xffffffffffffffffffff>;\n\t};\n};\n", ""),
])
def test_hostile_texts_of_other_architectures(text: str, shown: str) -> None:
    """Logs, files and trees of arm64, ppc64, s390x and riscv64: an answer or a line for each line that cannot be read, and never more."""
    done = query("--dump", "-", text=text)
    assert done.returncode in (0, 1, 3) and shown in done.stdout
    assert done.stderr.count("\n") <= text.count("\n") + 1 and "Traceback" not in done.stderr
    assert "\u0661" not in done.stdout and "\u0663" not in done.stdout, "what is no number to the text's author is no version"


def test_a_host_that_is_asked_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Query looks at no record of findings: a verdict would call what is known a finding."""
    seen = []

    def no_run(planned, setting, jobs, wanted, progress) -> None:
        seen.append(progress)
        raise MatrixError("not run")

    monkeypatch.setattr(boot, "run_planned", no_run)
    with pytest.raises(MatrixError, match="not run"):
        boot.ask_host("opensbi@1.6", ROOT)
    stream = io.StringIO()
    progress = seen[0]
    progress._stream, progress._begun, progress._last = stream, progress._begun - 60, progress._last - 60
    cell = find_cells("opensbi@1.6", ROOT)[0]
    progress.cell_started(cell)
    progress.cell_finished(CellResult(cell, Prediction("full", (), ()), "finding"))
    progress.tick()
    assert "run 1/" in stream.getvalue() and "finding" not in stream.getvalue()
