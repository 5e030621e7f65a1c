# SPDX-License-Identifier: BSD-2-Clause
"""The note that stubs leave, and `hvabi uses`: what is counted, what it costs, and what becomes of files that lie."""
from __future__ import annotations

import json
import random
import re
import struct
import subprocess
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from generator.commands import uses as command
from generator.lang.find import list_abis
from generator.tests import forked
from generator.tools.elf_notes import ElfError, read_notes

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
X86 = ["gcc", "-O2", "-fcf-protection=none"]
TARGETS = {
    "x86_64": X86, "i386": [*X86, "-m32"], "arm64": ["clang", "-O2", "--target=aarch64-none-elf"],
    "riscv64": ["clang", "-O2", "--target=riscv64-unknown-elf", "-march=rv64gc"],
    "x86_64 by clang, bare": ["clang", "-O2", "--target=x86_64-unknown-none-elf"],
    "x86_64 at -O0": ["gcc", "-O0"], "i386 by clang": ["clang", "-O1", "--target=i386-none-elf"],
}
CALLS = """
#include "vmi_guest.h"
#include "vmi_guest.h"
int one(void) { return vmi_mmu_set_pte(0x1000, 7).status + vmi_mmu_set_pte(0x2000, 7).status; }
int two(uint32_t bits) { return vmi_mmu_set_long_pte_annotated(bits, 0x1000, 7).status; }
void three(struct vmi_queue *queue) { vmi_mmu_set_pte_queued(queue, 0x1000, 7); }
"""


def compile_text(folder: Path, text: str, command: list[str], release: str = "4.1", name: str = "it", abi: str = "vmi",
                 more: tuple[str, ...] = ()) -> Path:
    source, unit = folder / f"{name}.c", folder / f"{name}.o"
    source.write_text(text)
    subprocess.run([*command, "-std=gnu11", "-ffreestanding", "-Wall", "-Wextra", "-Werror", "-I", GENERATED / abi / release, *more,
                    "-c", source, "-o", unit], check=True)
    return unit


@pytest.fixture(scope="module", autouse=True)
def specs_are_read_once() -> Iterator[None]:
    """By this process, so that its children have them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "load", lru_cache(maxsize=None)(command.load))
        for name, folder in list_abis(ROOT).items():
            if name in ("vmi", "sbi"):
                command.load(folder, ROOT)
        yield


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    done = forked.hvabi("uses", *arguments)
    assert "Traceback" not in done.stderr, done.stderr
    return done


def uses(file: Path, status: int = 0) -> dict:
    done = run("--json", file)
    assert done.returncode == status, done.stderr
    image, = json.loads(done.stdout)["images"]
    return image


def places(file: Path) -> dict[str, int]:
    abi, = uses(file)["abis"]
    return {call["call"]: call["places"] for call in abi["calls"]}


@pytest.mark.parametrize("target", TARGETS)
def test_each_place_is_counted(tmp_path: Path, target: str) -> None:
    image = uses(compile_text(tmp_path, CALLS, TARGETS[target]))
    assert image["arch"] == target.split()[0]
    abi, = image["abis"]
    found = {call["call"]: call for call in abi["calls"]}
    if target != "x86_64 at -O0":       # there the stubs are functions, with one place each
        assert found["mmu.set_pte"]["places"] == 4, "two at once, one in a queue, one where the host has no queue"
    assert found["mmu.set_long_pte"]["annotated"] == {"may-be-queued": 1}
    assert found["mmu.set_pte"]["annotated"] == {"may-be-queued": 1}
    assert set(found) == {"mmu.set_pte", "mmu.set_long_pte", "cpu.run_queue"}
    assert (abi["abi"], abi["releases"], abi["oldest"], abi["complete"]) == ("vmi", ["4.1"], "4.0", "4.1")
    assert not found["cpu.run_queue"]["required"]


@pytest.mark.parametrize("target", ["x86_64", "i386", "arm64", "riscv64"])
def test_notes_cost_nothing(tmp_path: Path, target: str) -> None:
    """As many instructions as without them, in every function; nothing more is loaded."""
    counts, loaded = [], []
    for name, more in (("with", ()), ("without", ("-DVMI_NOTE_USE(size,text)=",))):
        unit = compile_text(tmp_path, CALLS, TARGETS[target], name=name, more=more)
        listing = subprocess.run(["llvm-objdump", "-d", "--no-show-raw-insn", unit], capture_output=True, text=True, check=True)
        counts.append(count_instructions(listing.stdout))
        headers = subprocess.run(["llvm-readelf", "-SW", unit], capture_output=True, text=True, check=True).stdout
        rows = [row.split("]")[1].split() for row in headers.splitlines() if re.match(r" *\[ *[1-9]", row)]
        loaded.append({row[0] for row in rows if "A" in row[6]})
    assert counts[0] == counts[1] and set(counts[0]) == {"one", "two", "three"} and min(counts[0].values()) > 5
    assert loaded[0] == loaded[1] and ".note.hvabi" not in loaded[0] and ".text" in loaded[0]
    assert run(tmp_path / "without.o").returncode == 3


def count_instructions(listing: str) -> dict[str, int]:
    """Of each function, less what only fills up."""
    counts: dict[str, int] = {}
    name = ""
    for line in listing.splitlines():
        if line.endswith(">:"):
            label = line.split("<")[1][:-2]
            name = name if label.startswith("$") else label     # arm64 marks where code begins again
        elif line.startswith(" ") and "nop" not in line and "xchg" not in line:
            counts[name] = counts.get(name, 0) + 1
    return counts


@pytest.mark.parametrize("target", ["x86_64", "arm64"])
def test_a_stub_that_nobody_calls_leaves_nothing(tmp_path: Path, target: str) -> None:
    done = run(compile_text(tmp_path, '#include "vmi_guest.h"\nint x;\n', TARGETS[target]))
    assert done.returncode == 3 and "no section .note.hvabi" in done.stderr and len(done.stderr.splitlines()) == 1


def test_a_linker_puts_them_together(tmp_path: Path) -> None:
    text = '#include "vmi_guest.h"\nint {0}(void) {{ return vmi_mmu_set_pte(1, 2).status; }}\n'
    units = [compile_text(tmp_path, text.format(name), X86, name=name) for name in ("a", "b")]
    main = compile_text(tmp_path, "int main(void) { return 0; }\n", X86, name="main")
    for linker in ("bfd", "lld"):
        image = tmp_path / linker
        subprocess.run(["gcc", f"-fuse-ld={linker}", *units, main, "-o", image], check=True)
        assert places(image) == {"mmu.set_pte": 2}
        subprocess.run(["strip", image], check=True)
        assert places(image) == {"mmu.set_pte": 2}


def test_several_abis_and_releases_in_one_image(tmp_path: Path) -> None:
    text = '#include "vmi_guest.h"\nint {0}(void) {{ return vmi_mmu_set_pte(1, 2).status; }}\n'
    units = [compile_text(tmp_path, text.format(f"f{release[2]}"), TARGETS["riscv64"], release, f"v{release[2]}")
             for release in ("4.0", "4.2")]
    units.append(compile_text(tmp_path, '#include "sbi_guest.h"\nvoid h(void) { sbi_hsm_hart_get_status(0); }\n',
                              TARGETS["riscv64"], "1.0", "s", "sbi"))
    image = tmp_path / "all.o"
    subprocess.run(["ld.lld", "-r", *units, "-o", image], check=True)
    vmi, sbi = sorted(uses(image)["abis"], key=lambda abi: abi["abi"], reverse=True)
    assert vmi["releases"] == ["4.0", "4.2"] and vmi["calls"][0]["places"] == 2
    assert sbi["calls"][0]["call"] == "hsm.hart_get_status" and sbi["calls"][0]["id"] == {"eid": 0x48534d, "fid": 2}


def test_the_oldest_release(tmp_path: Path) -> None:
    body = "void f(void) { vmi_timer_get_time(); vmi_mmu_set_pte(1, 2); }\n"
    needs = uses(compile_text(tmp_path, f'#include "vmi_guest.h"\n{body}', X86, "4.2", "needs"))["abis"][0]
    assert (needs["oldest"], needs["complete"]) == ("4.2", "4.2")
    without = uses(compile_text(tmp_path, f'#include "vmi_guest.h"\nVMI_DOES_WITHOUT_TIMER;\n{body}', X86, "4.2",
                                "without"))["abis"][0]
    assert (without["oldest"], without["complete"], without["without"]) == ("4.0", "4.2", ["timer"])
    words = run(tmp_path / "without.o").stdout
    assert "runs on vmi 4.0 and later\n" in words and "all that it uses is there from vmi 4.2 on" in words
    assert "timer.get_time  1 place, since 4.2, does without timer" in words


def note(text: str, owner: str = "hvabi", kind: int = 1) -> str:
    """An object's assembly with one entry."""
    return (f'.pushsection .note.hvabi,"",%note\n.balign 4\n.4byte {len(owner) + 1}, {len(text) + 1}, {kind}\n'
            f'.asciz "{owner}"\n.balign 4\n.asciz "{text}"\n.balign 4\n.popsection\n')


def assemble(folder: Path, text: str, target: str = "x86_64-linux-gnu") -> Path:
    (folder / "it.s").write_text(text)
    subprocess.run(["clang", f"--target={target}", "-c", folder / "it.s", "-o", folder / "it.o"], check=True)
    return folder / "it.o"


def good(release: str = "4.1") -> str:
    """How an entry of today's spec begins."""
    line = next(line for line in (GENERATED / "vmi" / release / "vmi.h").read_text().splitlines() if "SPEC_HASH" in line)
    return f"vmi@{release} {line.split(chr(34))[1][:16]}"


@pytest.mark.parametrize(("target", "arch"), [("s390x-linux-gnu", "s390x"), ("powerpc64-linux-gnu", "ppc64"),
                                              ("i386-linux-gnu", "i386"), ("riscv32-unknown-elf", "riscv32")])
def test_every_class_and_byte_order(tmp_path: Path, target: str, arch: str) -> None:
    image = uses(assemble(tmp_path, note(f"{good()} id=0x3000000"), target))
    assert image["arch"] == arch and image["abis"][0]["calls"][0]["call"] == "mmu.set_pte"


@pytest.mark.parametrize(("rest", "words"), [
    ("{good} id=0x3ee0000", "vmi 4.1 has no call id=0x3ee0000"), ("{good} id=0x3000000 more=0x1", "no call id=0x3000000 more="),
    ("vmi@4.1 0123456789abcdef id=0x3000000", "built from another text of vmi 4.1"),
    ("vmi@9.9 0123456789abcdef id=0x3000000", "vmi has no release 9.9; there are 4.0"),
    ("nobody@1.0 0123456789abcdef id=0x1", "there is no ABI 'nobody' here"),
    ("{good} without=nothing", "has no family 'nothing'")])
def test_what_has_no_meaning_here_is_a_finding(tmp_path: Path, rest: str, words: str) -> None:
    done = run(assemble(tmp_path, note(rest.format(good=good()))))
    assert done.returncode == 1 and words in done.stdout and done.stderr == ""


@pytest.mark.parametrize(("text", "words"), [
    (note("hello"), "says 'hello', which makes no sense"), (note("vmi@4.1"), "makes no sense"),
    (note("../vmi@4.1 0123456789abcdef id=0x1"), "makes no sense"), (note("vmi@../x 0123456789abcdef id=0x1"), "makes no sense"),
    (note("\\033[31mred"), "'?[31mred'"), (note("vmi@4.1 0123456789abcdef id=3"), "makes no sense"),
    (note("x" * 5000), "…'"), (note("vmi@4.1 0123456789abcdef id=0x1", kind=2), "type 2, which this version does not know"),
    (note("x", owner="other"), "'other' type 1"),
    ('.section .note.hvabi,"",%note\n.4byte 6, 0x7fffffff, 1\n.asciz "hvabi"\n', "it is damaged"),
    ('.section .note.hvabi,"",%note\n.4byte 0xffffffff, 1, 1\n', "it is damaged"),
    ('.section .note.hvabi,"",%note\n.4byte 6\n', "is cut off"),
    ('.section .note.hvabi,"",%nobits\n.skip 100\n', "no section .note.hvabi")])
def test_a_note_that_lies_is_one_line(tmp_path: Path, text: str, words: str) -> None:
    done = run(assemble(tmp_path, text))
    assert done.returncode == 3 and done.stdout == "" and words in done.stderr and len(done.stderr.splitlines()) == 1
    assert done.stderr.rstrip("\n").isprintable()


@pytest.mark.parametrize(("name", "content", "words"), [
    ("empty", b"", "is empty"), ("text", b"hello", "not an ELF file"), ("short", b"\x7fELF", "damaged"),
    ("class", b"\x7fELF\x07\x01" + bytes(60), "damaged"), ("head", b"\x7fELF\x02\x01" + bytes(20), "was cut off")])
def test_files_that_are_no_images(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    done = run(tmp_path / name)
    assert done.returncode == 3 and words in done.stderr and str(tmp_path / name) in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_no_file_a_folder_and_one_that_is_good(tmp_path: Path) -> None:
    image = assemble(tmp_path, note(f"{good()} id=0x3000000"))
    done = run(tmp_path / "nothing", tmp_path, image)
    assert done.returncode == 3 and len(done.stderr.splitlines()) == 2 and "mmu.set_pte" in done.stdout
    assert run().returncode == 2


def test_damaged_images_never_break_the_reader(tmp_path: Path) -> None:
    from generator.tools.uses import read_uses
    image = assemble(tmp_path, note(f"{good()} id=0x3000000") * 3)
    content, random_bytes = image.read_bytes(), random.Random(20)
    broken = tmp_path / "broken"
    variants = [content[:size] for size in range(0, len(content), 7)]
    for _ in range(3000):
        damaged = bytearray(content)
        for _ in range(random_bytes.randint(1, 4)):
            damaged[random_bytes.randrange(len(damaged))] = random_bytes.choice((0, 1, 0x7f, 0x80, 0xff))
        variants.append(bytes(damaged))
    outcomes = set()
    for variant in variants:
        broken.write_bytes(variant)
        try:
            read_uses(broken)
            outcomes.add("read")
        except ElfError as error:
            assert "\n" not in str(error) and len(str(error)) < 250
            outcomes.add("refused")
    assert outcomes == {"read", "refused"}


def test_sections_that_all_name_the_same_bytes(tmp_path: Path) -> None:
    """A file of 2 MiB may promise gigabytes of notes."""
    image = tmp_path / "image"
    sections, size = 20000, 1 << 20
    names = 64 + size
    table = names + 16
    head = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 2, 62, 1, 0, 0, table, 0, 64, 0, 0, 64, sections, 1)
    one = note_bytes(b"hvabi\0", b"x" * 64)
    body = (one * (size // len(one))).ljust(size, b"\0")
    entry = struct.pack("<IIQQQQIIQQ", 0, 7, 0, 0, 64, len(one) * (size // len(one)), 0, 0, 4, 0)
    named = struct.pack("<IIQQQQIIQQ", 12, 3, 0, 0, names, 16, 0, 0, 1, 0)
    image.write_bytes(head + body + b".note.hvabi\0\0\0\0\0" + entry + named + entry * (sections - 2))
    with pytest.raises(ElfError, match="no image has so many"):
        read_notes(image, ".note.hvabi")


def note_bytes(owner: bytes, text: bytes) -> bytes:
    return struct.pack("<III", len(owner), len(text), 1) + owner.ljust(-(-len(owner) // 4) * 4, b"\0") + text


ELSEWHERE = """abi: elsewhere
title: E
profile: legacy
doc: "E."
releases: {"1.0": {doc: "First."}}
carriers: {id: {width: 32}}
id: {call: {role: call, carrier: id, bits: "31..0"}}
conventions: {x86_64: {arch: x86_64, instruction: vmcall, carriers: {id: eax}, arguments: [rdi], results: {status: rax}, doc: "C."}}
status: {type: s32, doc: "S.", values: {success: {number: 0, doc: "Ok."}, none: {number: -1, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
families: {f: {doc: "F.", calls: {get: {number: 1, doc: "Gets.", args: [{name: a, type: u64, doc: "A."}]}}}}
"""


def test_an_abi_that_is_elsewhere(tmp_path: Path) -> None:
    """The text of an ABI is named by its path, as for check and decode."""
    spec = tmp_path / "elsewhere" / "abi.yaml"
    spec.parent.mkdir()
    spec.write_text(ELSEWHERE)
    assert forked.hvabi("generate", "--spec", spec.parent, "--out", tmp_path / "out").returncode == 0
    image = compile_text(tmp_path, '#include "elsewhere_guest.h"\nint one(void) { return elsewhere_f_get(1).status; }\n', X86,
                         more=("-I", str(tmp_path / "out" / "elsewhere" / "1.0")))
    assert "there is no ABI 'elsewhere' here" in run(image).stdout
    for path in (spec.parent, spec):
        done = run(path, image)
        assert (done.returncode, done.stderr) == (0, "") and "f.get" in done.stdout and "runs on elsewhere 1.0" in done.stdout


@pytest.mark.parametrize(("words", "status", "line"), [
    (("{spec}",), 2, "hvabi uses: {spec} is an ABI: name an image, too\n"),
    (("none.yaml", "{image}"), 2, "hvabi uses: none.yaml: there is no such file or folder\n"),
    (("{empty}",), 3, "hvabi uses: {empty}: is a folder without an abi.yaml: name an image, or the folder of an ABI\n")])
def test_what_is_no_abi(tmp_path: Path, words: tuple[str, ...], status: int, line: str) -> None:
    names = {"spec": tmp_path / "abi.yaml", "image": tmp_path / "it.o", "empty": tmp_path / "empty"}
    names["spec"].write_text(ELSEWHERE)
    names["image"].write_bytes(b"")
    names["empty"].mkdir()
    done = run(*(word.format(**names) for word in words))
    assert (done.returncode, done.stdout) == (status, "") and done.stderr == line.format(**names)
