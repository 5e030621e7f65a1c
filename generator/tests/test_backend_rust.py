# SPDX-License-Identifier: BSD-2-Clause
"""What the back end for Rust writes: it compiles without a warning, says the same as C, and keeps prose in its place.

Debian's rustc compiles it, not another one in PATH. Where it is missing these tests are skipped, and say how to get it.
"""
from __future__ import annotations

import random
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.backends.c import constants, guest
from generator.backends.rust import crate, known
from generator.backends.rust.stubs import find_rust_gaps
from generator.backends.rust.text import cast, doc, lower_name, number, rust_string, type_name, upper_name
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.model.abi import Abi, Convention, EnumValue
from generator.model.c_names import c_name
from generator.model.lookup import shape_of
from generator.model.lower import Part, make_frame
from generator.model.lowered import lowered_calls
from generator.model.places import Place
from generator.model.queues import find_queue
from generator.model.resolve import resolve
from generator.model.ways import ways_of
from generator.tests import in_process
from generator.tests.random_abi.run import Way, run_program, write_texts
from generator.tests.repository import releases
from generator.tests.rich_spec import make_rich
from generator.tests.rust_dispatch import Question, arch_masks, ask_both
from generator.tests.rust_stubs import (RUSTC, c_wrappers, compile_both, compile_rust, disassemble, need_rust, rust_names, rust_wrappers, several_members, stub_names,
                                        target_options, through_rust)
from generator.tests.small_abi import OLD, make_abi
from generator.tests.test_random_specs import language_rights

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
GENERATED = ROOT / "generated"
ARCHS = ("x86_64", "i386", "arm64", "riscv64")
EVERY = bool(os.environ.get("HVABI_EVERY_RUST"))       # `make test-rust`; else those whose compilation is quick
QUICK = ("vmi", "sbi")
TRAVEL = ("kinds", "imm", "oddwidth", "ownid", "rbp", "narrowstatus", "placed", "sharedmore", "resultparts", "smc32")            # likewise of the specs of the language
LATEST = [sorted(folder.glob("*/abi.json"), key=lambda path: [int(part) for part in path.parent.name.split(".")])[-1].parent
          for folder in sorted(GENERATED.iterdir()) if folder.is_dir() and (EVERY or folder.name in QUICK)]
RELEASES = sorted(path.parent for path in GENERATED.glob("*/*/abi.json") if EVERY or path.parent in LATEST)
CLIPPY = Path("/usr/bin/clippy-driver")


def specs() -> Iterator[Abi]:
    """ABIs that are small and odd: those of the tests."""
    yield from (make_abi(), make_rich())
    if not EVERY:
        yield resolve(load(HERE / "language" / "fixedvariant.yaml", ROOT), "1")
        return
    for path in sorted((HERE / "language").glob("*.yaml")):
        spec = load(path, ROOT)
        yield resolve(spec, spec.versions[-1])
    for path in sorted((HERE / "fixtures").iterdir()):
        spec = load(path, ROOT)
        yield resolve(spec, spec.versions[-1])


def name_of(path: Path) -> str:
    return f"{path.parent.name}-{path.name}"


def write(folder: Path, abi: Abi) -> Path:
    """The crate of an ABI as a file."""
    (text,) = crate.emit(abi).values()
    file = folder / f"{c_name(abi.name)}.rs"
    file.write_text(text)
    return file


@pytest.mark.parametrize("release", RELEASES, ids=name_of)
def test_every_release_compiles_on_x86_64(tmp_path: Path, release: Path) -> None:
    need_rust()
    compile_rust("x86_64", release / f"{release.parent.name}.rs", "--crate-type", "rlib", "--emit", "metadata", "-o",
                 str(tmp_path / "out"))


@pytest.mark.parametrize("arch", ARCHS[1:])
@pytest.mark.parametrize("release", LATEST, ids=name_of)
def test_the_latest_releases_compile_elsewhere(tmp_path: Path, release: Path, arch: str) -> None:
    need_rust()
    compile_rust(arch, release / f"{release.parent.name}.rs", "--crate-type", "rlib", "--emit", "metadata", "-o",
                 str(tmp_path / "out"))


@pytest.mark.parametrize("abi", specs(), ids=lambda abi: abi.name)
def test_odd_languages_compile(tmp_path: Path, abi: Abi) -> None:
    need_rust()
    source = write(tmp_path, abi)
    for arch in ARCHS:
        compile_rust(arch, source, "--crate-type", "rlib", "--cfg", "hvabi_stub_table", "--emit", "metadata", "-o", str(tmp_path / "out"))


@pytest.mark.parametrize("release", LATEST, ids=name_of)
def test_clippy_has_nothing_to_say(tmp_path: Path, release: Path) -> None:
    need_rust()
    if not CLIPPY.exists():
        pytest.skip(f"unavailable: no {CLIPPY}: ci/bootstrap --rust installs it")
    sysroot = subprocess.run([RUSTC[0], "--print", "sysroot"], capture_output=True, text=True, check=True).stdout.strip()
    done = subprocess.run([CLIPPY, "--sysroot", sysroot, *RUSTC[1:], "--crate-type", "rlib", "--cfg", "hvabi_stub_table", "--emit", "metadata", "-D", "warnings", "-o",
                           str(tmp_path / "out"), str(release / f"{release.parent.name}.rs")], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr[:3000]


@pytest.mark.parametrize("release", LATEST, ids=name_of)
def test_a_newer_compiler_has_nothing_to_say(tmp_path: Path, release: Path) -> None:
    """Where PATH has one, it finds no more than the distribution's does."""
    newer = shutil.which("rustc")
    if newer is None or os.path.samefile(newer, RUSTC[0]):
        pytest.skip("unavailable: no other rustc in PATH")
    done = subprocess.run([newer, *RUSTC[1:], "--crate-type", "rlib", "--cfg", "hvabi_stub_table", "--emit", "metadata", "-D", "warnings", "-o",
                           str(tmp_path / "out"), str(release / f"{release.parent.name}.rs")], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr[:3000]


def test_a_wrong_layout_does_not_compile(tmp_path: Path) -> None:
    """The assertions of size and offset can fail."""
    need_rust()
    text = (GENERATED / "vmi" / "4.3" / "vmi.rs").read_text()
    for right, wrong in (("(args[0]), !0, 8, 8)", "(args[0]), !0, 16, 8)"), ("assert_extent!(QueueEntry, ", "assert_extent!(QueueEntry, 1")):
        assert text.count(right) == 1
        (tmp_path / "wrong.rs").write_text(text.replace(right, wrong))
        done = subprocess.run([*RUSTC, *target_options("x86_64"), "--crate-type", "rlib", "--emit", "metadata", "-o",
                               str(tmp_path / "out"), str(tmp_path / "wrong.rs")], capture_output=True, text=True)
        assert done.returncode != 0 and "assertion failed" in done.stderr


@pytest.mark.parametrize("arch", ARCHS)
@pytest.mark.parametrize("release", LATEST, ids=name_of)
def test_stubs_are_the_instructions_of_the_c_stubs(tmp_path: Path, release: Path, arch: str) -> None:
    """One compiler's back end makes both: before the instruction that leaves the guest and after it stand the same instructions with
    the same numbers, in any order (`essence`). Where asm! refuses a register its value passes through another one; what the
    registers hold then is compared by the test after this one."""
    need_rust()
    compare_instructions(tmp_path, release, arch)


@pytest.mark.parametrize("arch", ARCHS)
@pytest.mark.parametrize("name", ["ownid", "numbered"])
def test_stubs_by_ids_of_a_convention_are_those_of_c(tmp_path: Path, name: str, arch: str) -> None:
    need_rust()
    abi = resolve(load(HERE / "language" / f"{name}.yaml", HERE), "1")
    assert not [gap for gap in find_rust_gaps(abi) if gap.arch in ARCHS]
    release = tmp_path / name / "1"
    release.mkdir(parents=True)
    for file, text in write_texts(abi).items():
        (release / file).write_text(text)
    compare_instructions(tmp_path, release, arch)


def compare_instructions(folder: Path, release: Path, arch: str) -> None:
    in_c, in_rust = stub_names(release, arch), rust_names(release, arch)
    assert set(in_c) == set(in_rust)
    if not in_c:
        return
    c_object, rust_object = compile_both(folder, release, arch, in_c, in_rust)
    c_code, rust_code = disassemble(c_object), disassemble(rust_object)
    through = {name for name in in_c if any(THROUGH.match(line) for line in rust_code[f"rust_{name}"])}
    assert not through or arch in ("x86_64", "i386")
    for name in set(in_c) - through:
        found = essence(c_code[f"c_{name}"])
        assert len(found) == 2 and found == essence(rust_code[f"rust_{name}"]), name
    for name in through:
        assert [trap for _, trap in essence(c_code[f"c_{name}"])] == [trap for _, trap in essence(rust_code[f"rust_{name}"])], name
        assert len(rust_code[f"rust_{name}"]) - len(c_code[f"c_{name}"]) <= 12, name


TRAP = re.compile(r"(vmcall|vmmcall|syscall|int|hvc|smc|ecall)\b.*")
THROUGH = re.compile(r"xchg|pushl? \d*\(")       # how a refused register gets its value
# Moves between registers, room on the stack, and extensions of what is narrower than a register: a compiler makes them as it sees fit.
FREE = re.compile(r"(mov[lq]? %\w+, %\w+|mov[zs]\w* .*%\w+, %\w+|mov [wx]\w+, [wx]\w+|and [wx]\w+, [wx]\w+, #0xff(ff){0,3}|[su]xt[bhw] .*"
                  r"|mv .*|s[rl]\wi \w+, \w+, (32|48|56)|sext\.w .*|(push|pop)[lq] %\w+|(sub|add)[lq] \$\w+, %[er]sp|mov[lq] -?\w*\(%esp\), %\w+)$")
Essence = list[tuple[tuple[tuple[str, tuple[str, ...]], ...], str]]


def essence(code: list[str]) -> Essence:
    """(what stands before it, the trap) for each trap, and for the end: names of instructions with their numbers, sorted."""
    parts: Essence = []
    found: list[tuple[str, tuple[str, ...]]] = []
    for line in (line.partition(" # ")[0] for line in code):
        if TRAP.match(line):
            parts.append((tuple(sorted(found)), line))
            found = []
        elif not FREE.match(line):
            name, _, operands = line.partition(" ")
            found.append((name, tuple(re.findall(r"(?:[$#]|, )(-?\d\w*)", operands))))
    return [*parts, (tuple(sorted(found)), "")]


def test_the_comparison_of_instructions_sees_a_difference() -> None:
    code = ["movq %rsi, %rdx", "movl $39, %eax", "addq $8, %rdx", "vmcall", "movl %eax, (%rcx)", "retq"]
    alike = ["movl $39, %eax", "addq $8, %rdx", "movq %rsi, %rdi", "vmcall", "movl %eax, (%rdx)", "retq"]
    assert essence(code) == essence(alike)
    for old, new in (("$39", "$38"), ("$8", "$16"), ("vmcall", "vmmcall"), ("addq", "orq"), ("movl %eax, (%rcx)", "nop")):
        assert essence([line.replace(old, new) for line in code]) != essence(code)
    assert essence(["li a7, 16", "ecall"]) != essence(["li a7, 17", "ecall"])
    assert essence(["addiw a7, a0, -695", "ecall"]) != essence(["addiw a7, a0, -696", "ecall"])
    assert essence([*code[:3], code[4], code[3], code[5]]) != essence(code), "what stood behind it stands before it"


@pytest.mark.parametrize("release", [*LATEST, *([GENERATED / "xen" / "4.14"] if EVERY else [])], ids=name_of)
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_registers_hold_the_same_when_the_call_is_made(tmp_path: Path, release: Path, arch: str) -> None:
    """The instruction is replaced by a call that keeps what the registers hold, and fills them with other numbers."""
    need_rust()
    in_c, in_rust = stub_names(release, arch), rust_names(release, arch)
    if not in_c:
        return
    abi = next(abi for key, abi in releases().items() if key == f"{release.parent.name}@{release.name}")
    assert registers_seen(tmp_path, release, arch, abi, in_c, in_rust) == ""


@pytest.mark.parametrize(("name", "struct"), [("several", {"f_three": "FThreeResults"}), ("formresults", {
    "f_map": "FMapResults", "f_map_wide": "FMapWideResults", "f_few": "FFewResults", "f_few_wide": "Answer", "f_same_wide": "FSameWideResults",
    "f_more": "Answer", "f_more_wide": "FMoreWideResults"})])
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_several_results_come_back_as_in_c(tmp_path: Path, arch: str, name: str, struct: dict[str, str]) -> None:
    need_rust()
    abi = resolve(load(HERE / "language" / f"{name}.yaml", HERE), "1")
    release = tmp_path / abi.name / "1"
    release.mkdir(parents=True)
    for name, text in write_texts(abi).items():
        (release / name).write_text(text)
    in_c, in_rust = stub_names(release, arch), rust_names(release, arch)
    assert set(in_c) == set(in_rust) >= set(struct) and {stub: in_rust[stub][0] for stub in struct} == struct
    assert registers_seen(tmp_path, release, arch, abi, in_c, in_rust) == ""


X86_64 = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10")
I386 = ("eax", "ebx", "ecx", "edx", "esi", "edi", "ebp")


def registers_seen(folder: Path, release: Path, arch: str, abi: Abi, in_c: dict[str, tuple[str, str]],
                   in_rust: dict[str, tuple[str, str]]) -> str:
    """What a program has to say that makes every call both ways; nothing if they are alike."""
    wide = arch == "x86_64"
    names = X86_64 if wide else I386
    rust = re.sub(r'"(vmcall|vmmcall|syscall|int \$0x82)"', '"call trap_entry"', rust_wrappers(release, in_rust, arch))
    (folder / "stubs.rs").write_text(rust)
    compile_rust(arch, folder / "stubs.rs", "-C", "opt-level=2", "-C", "no-redzone=yes", "-C", "relocation-model=static",
                 "--crate-type", "lib", "--emit", "obj", "-o", str(folder / "rust.o"))
    text = c_wrappers(release, in_c)
    macros = "".join(f'#define {found} "call trap_entry"\n' for found in dict.fromkeys(
        re.findall(r"#ifndef (\w+_INSTRUCTION_\w+)", (release / f"{release.parent.name}_guest.h").read_text())))
    suffix, size = ("q", 8) if wide else ("l", 4)
    fill = {name: 0x1020304050607080 + index * 0x0101 if wide else 0x10203040 + index * 0x0101 for index, name in enumerate(names)}
    results = {place.register for convention in abi.conventions if convention.arch == arch for place in result_places(abi, convention)}
    entry = [f"push{suffix} %{name}" for name in names] + [f"mov{suffix} %{'rsp' if wide else 'esp'}, seen_at"]
    entry += [f"mov{suffix} {index * size}(%{'rsp' if wide else 'esp'}), %{names[0]}; mov{suffix} %{names[0]}, seen+{index * size}"
              for index in range(len(names))]
    entry += [f"pop{suffix} %{name}" for name in reversed(names)]
    entry += [f"mov{'absq' if wide else 'l'} $0x{fill[name]:x}, %{name}" for name in names if name in results]
    code = "\\n".join([".text", ".globl trap_entry", "trap_entry:", *entry, "ret"])
    word = "uint64_t" if wide else "uint32_t"
    lines = [macros, text, "#include <stdio.h>", "#include <string.h>", f"{word} seen[16], seen_at;", f'__asm__("{code}");',
             f"static {word} first[16]; static uint64_t memory[64], c_out[8], rust_out[8];", "int main(void)", "{", "\tint wrong = 0;"]
    inputs, several = input_registers(abi, arch), several_members(release)
    for name, (gives, taken) in in_c.items():
        kinds = [part.rsplit(" ", 1)[0] for part in taken.split(", ") if part != "void"]
        given = [f"({kind}){argument(kind, index)}" for index, kind in enumerate(kinds)]
        outs = len(several.get(gives.split()[-1], (1, 2))) if gives.startswith("struct") else 0 if gives == "void" else 1
        declared = ", ".join([*kinds, *["void *"] * outs]) or "void"
        calls = [", ".join([*given, *[f"{who}_out + {index}" for index in range(outs)]]) for who in ("c", "rust")]
        masks = inputs.get(name.removesuffix("_annotated"), {})
        same = " || ".join(f"(first[{place(names, register)}] & {mask}) != (seen[{place(names, register)}] & {mask})"
                           for register, mask in masks.items())
        lines += [f"\t{{ void rust_{name}({declared}); memset(c_out, 0, 64); memset(rust_out, 0, 64); memset(memory, 0, 512);",
                  f"\t((void (*)({declared}))c_{name})({calls[0]}); memcpy(first, seen, sizeof(seen)); uint64_t kept = memory[0];",
                  f"\tmemset(memory, 0, 512); rust_{name}({calls[1]});",
                  f"\tif ({same} || memcmp(c_out, rust_out, 64) || kept != memory[0]) {{ puts(\"{name}\"); wrong = 1; }} }}"]
    lines += ["\treturn wrong;", "}"]
    (folder / "main.c").write_text("\n".join(lines))
    options = ["-m64"] if wide else ["-m32"]
    subprocess.run(["gcc", *options, "-O1", "-fno-pic", "-no-pie", "-mno-red-zone", "-w", "-Wl,--gc-sections", f"-I{release}", "-o", "main", "main.c",
                    "rust.o"], cwd=folder, check=True)
    done = subprocess.run([folder / "main"], capture_output=True, text=True, timeout=60)
    return done.stdout + done.stderr + ("" if done.returncode in (0, 1) else f"ended with {done.returncode}")


def place(names: tuple[str, ...], register: str) -> int:
    """Where a register is on the stack of trap_entry: the first pushed is the last."""
    return len(names) - 1 - names.index(register)


def argument(kind: str, index: int) -> str:
    """A number of many bits; memory that is there where an address is a word."""
    if kind in ("uintptr_t", "void *"):
        return f"(uintptr_t)(memory + {index})"
    return f"0x{0xf1e2d3c4b5a69788 ^ index * 0x1111111111111111:x}"


def result_places(abi: Abi, convention: Convention) -> list[Place]:
    frame = make_frame(abi, convention)
    return [*frame.status, *frame.value]


def input_registers(abi: Abi, arch: str) -> dict[str, dict[str, str]]:
    """By stub, the registers that carry something: where they stand, and the mask of what is compared."""
    found: dict[str, dict[str, str]] = {}
    for (full_name, form), ways in lowered_calls(abi).items():
        for lowered in ways:
            if lowered.convention.arch == arch and not lowered.gap:
                words = [*lowered.carriers, *lowered.arguments]
                name = c_name(*lowered.way.parts)
                found[name] = {word.place.register: f"0x{(1 << word.place.width) - 1:x}" for word in words if word.place}
                found[name] |= {fixed.register: f"0x{(1 << fixed.width) - 1:x}" for fixed, _ in lowered.frame.fixed}
    return found


def questions(abi: Abi, count: int, source: random.Random) -> Iterator[Question]:
    """Ids that mean something, such ids with bits changed, and others; with arguments that fit and others."""
    ways = [way for call in abi.calls for way in ways_of(call)]
    # What a call does not use is as dispatch from registers has it: where several carriers may name families, no number of one.
    grouped = shape_of(abi).grouped
    told = grouped or bool(shape_of(abi).variants)
    known = [value for way in ways for _, value in way.id] + [call.number for call in abi.calls]
    for _ in range(count):
        way = source.choice(ways)
        held = dict(way.id)
        carriers = [held.get(carrier.name, (1 << carrier.width) - 1 if grouped else 0 if told else source.choice([0, source.getrandbits(carrier.width)]))
                    for carrier in abi.carriers]
        for _ in range(source.choice([0, 0, 0, 1, 1, 2])):
            index = source.choice([place for place, carrier in enumerate(abi.carriers) if carrier.name in held or not told])
            carriers[index] = source.choice([carriers[index] ^ 1 << source.randrange(abi.carriers[index].width), source.choice(known),
                                             source.getrandbits(abi.carriers[index].width), carriers[index] + 1])
        carriers = [value & (1 << carrier.width) - 1 for value, carrier in zip(carriers, abi.carriers)]
        args = [source.choice([0, 1, 2, 3, 0x1000, source.getrandbits(8), source.getrandbits(32), source.getrandbits(64),
                               source.choice(known) & (1 << 64) - 1, (1 << 64) - 1 - source.getrandbits(5)]) for _ in range(8)]
        for argument_ in way.args:
            if argument_.reserved is not None and source.random() < 0.9 and argument_.index < 8:
                args[argument_.index] = argument_.reserved & (1 << (argument_.scalar.width or 64)) - 1
        yield source.choice(arch_masks(abi)), carriers, args


DISPATCHED = [*(f"{path.parent.name}@{path.name}" for path in LATEST), "vmi@4.0", "sbi@0.2"]


@pytest.mark.parametrize("key", DISPATCHED)
def test_dispatch_answers_as_c_does(tmp_path: Path, key: str) -> None:
    need_rust()
    compare_hosts(releases()[key], tmp_path, 4000)


@pytest.mark.parametrize("abi", specs(), ids=lambda abi: abi.name)
def test_dispatch_of_odd_languages_answers_as_c_does(tmp_path: Path, abi: Abi) -> None:
    need_rust()
    compare_hosts(abi, tmp_path, 1500)


def compare_hosts(abi: Abi, folder: Path, count: int) -> None:
    """With all operations, and with a third of them and a whole family missing."""
    source = random.Random(abi.name)
    names = [way.full_name for call in abi.calls if not call.answered_by_dispatch for way in ways_of(call)]
    gone = abi.families[-1].name + "."
    for left_out in (set(), {name for name in names if source.random() < 0.3 or name.startswith(gone)}):
        asked = list(questions(abi, count, source))
        in_c, in_rust = ask_both(abi, folder, left_out, asked)
        assert len(in_c) == len(asked)
        wrong = [(question, c, rust) for question, c, rust in zip(asked, in_c, in_rust) if c != rust]
        assert not wrong, f"{len(wrong)} of {count}: {wrong[:3]}"
        assert left_out or len(set(in_c)) > 1, "every answer is the same: nothing was compared"


def test_prose_cannot_break_out() -> None:
    lines = list(doc("one\ntwo */ /// `x` <script> [y] \\ # z", "    "))
    assert all(line.startswith("    /// ") for line in lines) and "\\`x\\` \\<script\\>" in lines[0]
    abi = make_abi()
    evil = "ends */ here\n}\nfn evil() {} // \"quoted\" {braces} ??/"
    call = replace(abi.families[0].calls[0], doc=evil)
    text = crate.emit(replace(abi, doc=evil, title=evil, families=(
        replace(abi.families[0], doc=evil, calls=(call, *abi.families[0].calls[1:])), *abi.families[1:])))["small.rs"]
    banner_end = text.index("*/", text.index("/*\n"))
    for found in re.finditer("fn evil", text):
        line = text[text.rfind("\n", 0, found.start()) + 1:found.start()]
        assert line.lstrip().startswith("//") or found.start() < banner_end


def test_names() -> None:
    assert (lower_name("type"), lower_name("self"), lower_name("may-be")) == ("r#type", "self_", "may_be")
    assert (type_name("flush_scope"), type_name("cpu_user_regs_x86_64"), type_name("3d")) == ("FlushScope", "CpuUserRegsX86_64", "T3d")
    assert (upper_name("4k"), upper_name("a", "b-c")) == ("_4K", "A_B_C")
    assert rust_string('a"\\\né') == '"a\\"\\\\\\u{a}\\u{e9}"'
    assert (cast("a", "u8", "u8"), cast("a", "u8", "u16"), cast("a + b", "u8", "u16")) == ("a", "a as u16", "(a + b) as u16")


def test_numbers_fit_their_types() -> None:
    assert number(-1, "u32") == "0xffffffff" and number(-1, "isize") == "-1" and number(1 << 63, "usize") == "0x8000000000000000u64 as usize"


def test_two_names_that_become_one_are_an_error() -> None:
    abi = make_abi()
    colour = replace(abi.types[0], values=(*abi.types[0].values, EnumValue("RED", 8, "", OLD)))
    with pytest.raises(SpecError) as caught:
        crate.check_unique(replace(abi, types=(colour, *abi.types[1:])))
    assert "become the same in Rust: RED (colour.red and colour.RED): rename one of them" in str(caught.value)


def test_what_it_cannot_express_it_says() -> None:
    text = (GENERATED / "kvm" / "7.2" / "kvm.rs").read_text()
    assert re.search(r"// \S+: no stub on s390x: ", text) and re.search(r"// \S+: no stub on ppc64: Rust has no stable inline", text)
    abi = releases()["vmi@4.3"]
    queue = find_queue(abi)
    assert queue is not None
    odd = replace(queue.entry, fields=tuple(replace(field, type="u32") if field.name == "args" else field for field in queue.entry.fields))
    (text,) = crate.emit(replace(abi, types=tuple(odd if type_def is queue.entry else type_def for type_def in abi.types))).values()
    assert "pub struct Queue<" not in text and len(re.findall("no queueing stub", text)) == len(queue.calls)


def test_a_stub_leaves_a_note(tmp_path: Path) -> None:
    """As C's stubs do: hvabi uses reads both alike."""
    need_rust()
    release = GENERATED / "sbi" / "3.0"
    in_rust, in_c = rust_names(release, "riscv64"), stub_names(release, "riscv64")
    c_object, rust_object = compile_both(tmp_path, release, "riscv64", in_c, in_rust)
    entries = []
    for path in (c_object, rust_object):
        subprocess.run(["llvm-objcopy", f"--dump-section=.note.hvabi={tmp_path / 'note'}", str(path)], check=True)
        entries.append(sorted(re.findall(rb"sbi@[ -~]+", (tmp_path / "note").read_bytes())))
    assert entries[0] == entries[1] and len(entries[0]) == len(in_c)


def test_the_same_model_gives_the_same_text() -> None:
    for abi in (make_abi(), make_rich()):
        assert crate.emit(abi) == crate.emit(abi)
        assert constants.emit(abi) and guest.emit(abi)


def test_a_value_in_two_halves_is_read_from_both() -> None:
    """As wide as its registers are together, whatever a word is."""
    abi = resolve(load(HERE / "language" / "pair.yaml", ROOT), "1")
    (text,) = crate.emit(abi).values()
    assert "trap1_wide" in text and "(((out_rdx & 0xffffffff) as u64) << 32)" in text


def test_a_model_is_no_key_of_a_cache() -> None:
    """To hash one looks at every call of it, each time."""
    with pytest.raises(TypeError):
        hash(make_abi())


@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_calls_travel_from_rust_to_the_dispatch(tmp_path: Path, arch: str) -> None:
    """The small specs of the language, by Rust's stubs: each value is where C's dispatch and the oracle want it."""
    need_rust()
    rights, units = [], []
    for right in (right for right in language_rights() if EVERY or right.abi.name in TRAVEL):
        texts, unit = through_rust(right.texts, right.abi.name, arch, tmp_path)
        rights.append(replace(right, texts=texts))
        units.append(str(unit))
    assert len(rights) >= len(TRAVEL)
    assert not run_program(rights, Way(arch, "gcc", ("-O1",)), tmp_path, ["-Wl,--gc-sections", *units])


def test_what_the_lowering_learns_is_a_gap_until_rust_knows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the model had just got a word for bits of an argument that lie further up."""
    abi = resolve(load(HERE / "language" / "splits.yaml", HERE), "1")
    assert not list(find_rust_gaps(abi))
    monkeypatch.setitem(known.KNOWN, Part, known.KNOWN[Part] - {"shift"})
    known.new_fields.cache_clear()
    known.grown.cache_clear()
    gaps = list(find_rust_gaps(abi))
    text = crate.emit(abi)["splits.rs"]
    known.new_fields.cache_clear()
    known.grown.cache_clear()
    reasons = {gap.reason for gap in gaps}
    assert reasons == {"a stub in Rust does not know 'shift' of a part"} and {gap.language for gap in gaps} == {"Rust"}
    for gap in gaps:
        assert f"// {gap.full_name}: no stub on " in text
    split = {lowered.way.full_name for ways in lowered_calls(abi).values() for lowered in ways
             if any(part.shift for word in lowered.arguments for part in word.parts)}
    assert {gap.full_name for gap in gaps} == split


def test_a_source_or_a_register_that_rust_does_not_know_is_a_gap() -> None:
    abi = resolve(load(HERE / "language" / "splits.yaml", HERE), "1")
    lowered = next(found for ways in lowered_calls(abi).values() for found in ways if found.arguments)
    known.check_known(lowered)
    word = lowered.arguments[0]
    strange = replace(lowered, arguments=(replace(word, parts=(replace(word.parts[0], source="sum"),)),))
    with pytest.raises(known.Refused, match="does not know the source 'sum'"):
        known.check_known(strange)
    assert word.place is not None
    with pytest.raises(known.Refused, match="general registers and vectors alone"):
        known.check_known(replace(lowered, arguments=(replace(word, place=replace(word.place, register="xmm0")),)))


def test_calls_have_stubs_with_and_without_blocks() -> None:
    abi = resolve(load(HERE / "language" / "blocks" / "xmmin.yaml", ROOT), "1")
    assert not list(find_rust_gaps(abi))
    assert all(f"pub unsafe fn f_{name}(" in crate.emit(abi)["xmmin.rs"] for name in ("plain", "whole", "several"))


def test_fields_aligned_to_more_than_they_are_large_lie_as_in_c(tmp_path: Path) -> None:
    """The crate asserts every place; an operation without arguments of its own compiles without a warning, too."""
    need_rust()
    source = write(tmp_path, resolve(load(HERE / "language" / "overaligned.yaml", ROOT), "1"))
    for arch in ARCHS:
        compile_rust(arch, source, "--crate-type", "rlib", "--emit", "metadata", "-o", str(tmp_path / "out"))


SEVERAL = """
struct Machine;
impl several::host::Host for Machine {
    fn has(&self, _: several::host::Operation) -> bool {
        true
    }
    fn f_three(&mut self, a: u32, _: i32) -> several::host::Answer {
        several::host::Answer::several(a as u64, [2, 3])
    }
}

fn main() {
    let answer = several::host::dispatch(&mut Machine, several::Id { nr: 2 }, &[1, 0]);
    assert_eq!((answer.status, answer.value, answer.more), (0, 1, [2, 3]));
    let refused = several::host::dispatch(&mut Machine, several::Id { nr: 9 }, &[1, 0]);
    assert_eq!((refused.status, refused.value, refused.more), (-1, 0, [0, 0]));
}
"""


def test_a_host_gives_several_results(tmp_path: Path) -> None:
    need_rust()
    source = write(tmp_path, resolve(load(HERE / "language" / "several.yaml", ROOT), "1"))
    (tmp_path / "main.rs").write_text(SEVERAL)
    compile_rust("x86_64", source, "--crate-type", "rlib", "-o", str(tmp_path / "libseveral.rlib"))
    compile_rust("x86_64", tmp_path / "main.rs", "--extern", f"several={tmp_path}/libseveral.rlib", "-o", str(tmp_path / "main"))
    subprocess.run([tmp_path / "main"], check=True, capture_output=True)


def test_shared_memory_is_named() -> None:
    abi = resolve(load(ROOT / "spec" / "kvm", ROOT), "next")
    (text,) = crate.emit(abi).values()
    assert abi.shared
    for memory in abi.shared:
        assert re.search(rf"for C alone as yet:\n// .*\b{lower_name(memory.name)}\b", text), memory.name


def test_check_lists_what_rust_alone_lacks() -> None:
    done = in_process.hvabi("check", "--list-gaps", "kvm")
    lines = [line for line in done.output.splitlines() if ": in Rust: " in line]
    assert done.status == 0 and "kvm@5.10 epapr.features ppc64: in Rust: Rust has no stable inline assembly there" in lines


def test_what_only_tests_look_at_keeps_no_stub_away() -> None:
    """The range of an argument, and why no test is derived of one, change nothing of how a call travels."""
    abi = resolve(load(ROOT / "spec" / "sbi", ROOT), "next")
    assert any(argument.range for call in abi.calls for argument in call.args)
    assert not [gap for gap in find_rust_gaps(abi) if "does not know" in gap.reason]
