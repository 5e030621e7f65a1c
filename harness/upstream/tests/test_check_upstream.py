# SPDX-License-Identifier: BSD-2-Clause
"""The toy ABI against its headers: all proven; and each thing that can be wrong, said in one line with its place."""
from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.tests.forked import hvabi
from harness.upstream.steps import MORE

HERE = Path(__file__).resolve().parent


class Toy:
    """A copy of the toy ABI and its headers to be changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "toy"
        shutil.copytree(HERE / "toy", self.folder)

    def change(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old} is {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments: str) -> tuple[int, list[str], str]:
        """Exit status, lines, error output but for what a slow machine shows meanwhile."""
        done = hvabi("check-upstream", "--root", self.folder, "--data", self.folder / "data", "--build", self.folder / "build",
                     *arguments)
        errors = "".join(line for line in done.stderr.splitlines(True) if not line.endswith(f"{MORE}\n"))
        return done.returncode, done.stdout.splitlines(), errors


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    return Toy(tmp_path)


def test_all_is_proven(toy: Toy) -> None:
    assert toy.run() == (0, [
        "toy 1.0 against old (x86): proven 13 constants, 22 sizes and offsets on x86_64 and i386",
        "toy 1.0 against new (riscv): proven 2 constants, 0 sizes and offsets on riscv64",
        "toy 2.0 against new (x86): proven 14 constants, 22 sizes and offsets on x86_64 and i386",
        "toy 2.0 against new (riscv): proven 2 constants, 0 sizes and offsets on riscv64",
        "toy: 0 problems; 1 number of the newest release without an upstream; 1 name left out with a reason"], "")


# file, what stands there, what stands there instead, the line
WRONG_NUMBERS = [
    ("spec/toy/memory.yaml", "move: {number: 5", "move: {number: 6",
     "spec/toy/memory.yaml:9:18: memory.move says 6, toy.h:44 of new (x86) has TOY_MEM_move = 5"),
    ("spec/toy/memory.yaml", "number: 12", "number: 11",
     "spec/toy/memory.yaml:3:9: family memory says 11, toy.h:17 of old (x86) has __TOY_memory = 12"),
    ("spec/toy/memory.yaml", "number: 7", "number: 8",
     "spec/toy/memory.yaml:17:23: memory.kind_of.other says 8, toy.h:20 of old (x86) has TOY_KIND_OTHER = 7"),
    ("spec/toy/memory.yaml", '"3"', '"4"',
     "spec/toy/memory.yaml:23:21: memory.how.exact says 16, toy.h:22 of old (x86) has TOY_EXACT = 8"),
    ("spec/toy/memory.yaml", '"15..8"', '"15..9"',
     "spec/toy/memory.yaml:24:21: memory.how.where says 9, toy.h:23 of old (x86) has TOY_WHERE_SHIFT = 8"),
    ("spec/toy/abi.yaml", "number: -38", "number: -39",
     "spec/toy/abi.yaml:42:22: status enosys says -39, toy.h:12 of old (x86) has TOY_ENOSYS = 38"),
    ("spec/toy/abi.yaml", "leaf: 1, register: eax, upstream", "leaf: 3, register: eax, upstream",
     "spec/toy/abi.yaml:47:22: cpuid features says 3, toy.h:13 of old (x86) has TOY_CPUID_FEATURES = 0x40000001"),
    ("spec/toy/abi.yaml", "bit: 3", "bit: 2",
     "spec/toy/abi.yaml:50:49: feature speed says 2, toy.h:15 of old (x86) has TOY_FEATURE_SPEED = 3"),
    ("spec/toy/abi.yaml", "0xffffffffffffffff", "0xffffffff",
     "spec/toy/abi.yaml:58:21: limits.all says 0xffffffff, toy.h:16 of old (x86) has TOY_ALL = 0xffffffffffffffff"),
    ("spec/toy/wide.yaml", "number: 3", "number: 4",
     "spec/toy/wide.yaml:8:18: wide.open says 4, wide.h:3 of new (riscv) has TOY_WIDE_open = 3"),
    ("spec/toy/memory.yaml", "of: u64", "of: u32",
     "spec/toy/memory.yaml:61:28: memory.frame is 4 bytes long on x86_64, toy.h:46 of old (x86) has toy_frame_t = 8"),
    ("spec/toy/memory.yaml", "name: size, type: u64", "name: size, type: u32",
     "spec/toy/memory.yaml:32:10: memory.request.size takes 4 bytes on x86_64, toy.h:29 of old (x86) has "
     "toy_request.size = 8"),
    ("spec/toy/memory.yaml", "name: start, type: gva", "name: start, type: u64",
     "spec/toy/memory.yaml:31:10: memory.request.start takes 8 bytes on i386, toy.h:29 of old (x86) has "
     "toy_request.start = 4"),
    ("spec/toy/memory.yaml", "text, type: u8, count: 12", "text, type: u8, count: 20",
     "spec/toy/memory.yaml:48:5: memory.either is 24 bytes long on x86_64, toy.h:41 of old (x86) has toy_either_t = 16"),
    ("spec/toy/memory.yaml", 'name: device, type: u16, doc: "Which."', 'name: device, type: u32, doc: "Which."',
     "spec/toy/memory.yaml:56:5: memory.nameless is 8 bytes long on x86_64, toy.h:29 of old (x86) has "
     "toy_request.u.pci = 4"),
]
WRONG_NAMES = [
    ("spec/toy/memory.yaml", "upstream: u.pci.device", "upstream: u.device",
     "spec/toy/memory.yaml:33:10: memory.request.device of toy 1.0, 2.0 is toy_request.u.device upstream: old (x86), new "
     "(x86): no member named 'device' in "),
    ("spec/toy/memory.yaml", "upstream: TOY_MEM_grow", "upstream: TOY_MEM_gorw",
     "spec/toy/memory.yaml:7:18: memory.grow of toy 1.0, 2.0 is TOY_MEM_gorw upstream: no header has that name"),
    ("spec/toy/memory.yaml", ', since: "2.0"', "",
     "spec/toy/memory.yaml:9:18: memory.move of toy 1.0 is TOY_MEM_move upstream: no header has that name"),
    ("spec/toy/abi.yaml", "source: {leaf: 1, register: eax, bit: 3}", 'source: "the manual"',
     'spec/toy/abi.yaml:50:43: the source of feature speed names no bit: remove \'upstream\', or say which'),
    ("data/new/toy.h", "#define TOY_MEM_move 5", "#define TOY_MEM_move 5\n#define TOY_MEM_drop 6",
     "toy.h: TOY_MEM_drop (new (x86)) is not in toy 2.0"),
    ("data/new/toy.h", "TOY_KIND_PLAIN,", "TOY_KIND_PLAIN, TOY_KIND_RARE,",
     "toy.h: TOY_KIND_RARE (new (x86)) is not in toy 2.0"),
    ("data/new/toy.h", "#endif\n\nstruct", "#endif\n\nstruct toy_extra { int held; };\n\nstruct",
     "toy.h: struct toy_extra (new (x86)) is not in toy 2.0"),
    ("data/old/toy.h", "#define TOY_SLOTS 32", "#define TOY_SLOTS 32\n#define TOY_LIGHT 16",
     "toy.h: TOY_LIGHT (old (x86)) is not in toy 1.0"),
    ("data/toy.yaml", "match: TOY_HEADER_*", "match: [TOY_HEADER_*, TOY_OLD_*]",
     "data/toy.yaml:22:28: 'TOY_OLD_*' explains nothing: no name of one side that the other lacks; remove it"),
]
NOT_A_NUMBER = [
    ("data/new/toy.h", "#define TOY_MEM_move 5", "#define TOY_MEM_move 5;",
     "spec/toy/memory.yaml:9:18: memory.move of toy 2.0 is TOY_MEM_move upstream: new (x86): unexpected ';'"),
]


def test_one_wrong_number_is_one_line(toy: Toy) -> None:
    file, old, new, line = WRONG_NUMBERS[0]
    toy.change(file, old, new)
    status, lines, errors = toy.run()
    assert (status, errors) == (1, ""), lines
    assert lines[0] == line and not lines[1].startswith("spec/"), "\n".join(lines)


@pytest.mark.parametrize("wrong", [WRONG_NUMBERS, WRONG_NAMES, NOT_A_NUMBER])
def test_everything_wrong_is_named(toy: Toy, wrong: list[tuple[str, str, str, str]]) -> None:
    """Many at once, because compilers take their time: they do not touch one another."""
    for file, old, new, _ in wrong:
        toy.change(file, old, new)
    status, lines, errors = toy.run()
    assert (status, errors) == (1, ""), lines
    missing = [line for *_, line in wrong if not any(one.startswith(line) for one in lines)]
    assert not missing, "\n".join(["expected:", *missing, "seen:", *lines])


def test_no_headers_for_a_release(toy: Toy) -> None:
    toy.change("data/toy.yaml", 'old: ["1.0"], new: ["2.0"]', 'new: ["2.0"]')
    toy.change("data/toy.yaml", 'new: ["1.0", "2.0"]', 'new: ["2.0"]')
    status, lines, _ = toy.run()
    assert status == 1
    assert 'data/toy.yaml:2:1: no source speaks for release "1.0": add one' in lines, "\n".join(lines)


def test_the_generated_header_is_compared_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An emitter that writes another number than the model has would be seen."""
    from generator.lang.load import load
    from harness.upstream import check
    from harness.upstream.data import load_upstream
    honest = check.texts_of

    def lie(abi: object, backend: str) -> dict[str, str]:
        return {name: text.replace("TOY_MEMORY_GROW_NR 0x0", "TOY_MEMORY_GROW_NR 0x1")
                for name, text in honest(abi, backend).items()}
    monkeypatch.setattr(check, "texts_of", lie)
    toy = Toy(tmp_path).folder
    data = load_upstream(toy / "data" / "toy.yaml", toy)
    report = check.Check(data, load(toy / "spec" / "toy", toy), tmp_path / "build", lambda: False).run()
    assert [line for line in report.problems if "TOY_MEMORY_GROW_NR" in line] == [
        "spec/toy/memory.yaml:7:18: memory.grow is 0, but not TOY_MEMORY_GROW_NR in the generated header on " + target
        for target in ("x86_64", "i386", "riscv64")]


def test_a_generated_header_that_does_not_compile_is_one_line_a_release(toy: Toy) -> None:
    toy.change("spec/toy/memory.yaml", "{name: a, type: u64, offset: 0", "{name: a, type: u32, offset: 0")
    status, lines, _ = toy.run()
    broken = [line for line in lines if "does not compile" in line]
    assert status == 1 and len(broken) == 2, "\n".join(lines)
    assert broken[0].startswith("spec/toy: the generated header of release 1.0 does not compile for x86_64: toy.h:")


@pytest.mark.parametrize(("change", "line"), [
    (("folder: new", "folder: gone"), "unavailable: data/toy.yaml:13:24: there is no folder "),
    (("files: [toy.h]", "files: [toy.h, broken.h]"), "unavailable: the headers cannot be compiled: broken.h:1: "),
])
def test_headers_that_cannot_be_had_are_never_passed(toy: Toy, change: tuple[str, str], line: str) -> None:
    toy.change("data/toy.yaml", *change)
    (toy.folder / "data" / "new" / "broken.h").write_text("#error \"no\"\n", encoding="utf-8")
    status, lines, errors = toy.run()
    assert (status != 0, errors) == (True, "")
    missing = [one for one in lines if line in one]
    assert missing and all("not proven" in one for one in missing), "\n".join(lines)
    assert not any(one.startswith("toy 2.0 against new (x86): proven") for one in lines)


def test_an_unavailable_package_alone_is_exit_status_3(toy: Toy, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HVABI_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HVABI_DEBIAN_SITE", "http://archive.invalid/debian")
    toy.change("data/toy.yaml", "  new: {folder: new}",
               "  new: {folder: new}\n  far: {debian: {suite: bookworm, package: toy-dev, path: usr/include/toy.h}}")
    toy.change("data/toy.yaml", 'of: {old: ["1.0"]', 'of: {far: ["1.0"], old: ["1.0"]')
    status, lines, _ = toy.run()
    assert status == 3, lines
    assert any(one.startswith("toy 1.0 against far (x86): not proven, unavailable: ") for one in lines), lines


def test_what_only_headers_that_cannot_be_had_could_prove_is_no_problem(
        toy: Toy, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a network nothing can be said of a name, and once is enough to find out that there is none."""
    monkeypatch.setenv("HVABI_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HVABI_DEBIAN_SITE", "http://127.0.0.1:9/debian")
    far = "{debian: {suite: bookworm, package: toy-dev, path: usr/include/toy.h}}"
    toy.change("data/toy.yaml", "  old: {folder: old}", f"  old: {far}")
    toy.change("data/toy.yaml", "  new: {folder: new}", f"  new: {far.replace('bookworm', 'trixie')}")
    status, lines, errors = toy.run()
    assert (status, errors) == (3, ""), "\n".join(lines)
    assert lines[-1].startswith("toy: 0 problems; "), "\n".join(lines)
    assert all(": not proven, unavailable: no network: http://127.0.0.1:9/debian cannot be reached: connect, or " in line
               for line in lines[:-1]), "\n".join(lines)
    assert [folder.name for folder in (tmp_path / "cache" / "suites").iterdir() if folder.is_dir()] == ["bookworm-amd64"]


def test_json(toy: Toy) -> None:
    toy.change("spec/toy/memory.yaml", "move: {number: 5", "move: {number: 6")
    status, lines, _ = toy.run("--json")
    data = json.loads("\n".join(lines))
    assert (status, data["schema"], data["abis"][0]["abi"]) == (1, "hvabi-upstream/1", "toy")
    assert data["abis"][0]["problems"][0].startswith("spec/toy/memory.yaml:9:18: memory.move says 6")
    assert [(proof["release"], proof["constants"], proof["reason"]) for proof in data["abis"][0]["proofs"]] == [
        ("1.0", 13, ""), ("1.0", 2, ""), ("2.0", 13, ""), ("2.0", 2, "")]


@pytest.mark.parametrize(("change", "line"), [
    (("abi: toy", "abi: tow"), "data/toy.yaml:2:6: the file is called toy.yaml, so this must be 'toy'"),
    (("targets: [riscv64]", "targets: [vax]"), "data/toy.yaml:15:15: there is no architecture 'vax': there are arm, arm64, i386,"),
    (('of: {new: ["1.0", "2.0"]}', 'of: {new: ["1.0", "3.0"]}'),
     'data/toy.yaml:18:10: toy has no release "3.0": there are 1.0, 2.0'),
    (('of: {new: ["1.0", "2.0"]}', 'of: {now: ["1.0", "2.0"]}'),
     "data/toy.yaml:18:10: there is no package 'now' above: there are old, new"),
    (("include: [sub]", "include: [/usr]"), "data/toy.yaml:16:15: '/usr' must stay inside the package"),
    (("include: [sub]", "include: [., sub/**x]"), "data/toy.yaml:16:18: 'sub/**x' names no file"),
    (("old: {folder: old}", "old: {debian: {suite: sid, package: old, path: ../x}}"),
     "data/toy.yaml:6:50: '../x' must stay inside the package"),
    (("aliases:", "alias:"), "data/toy.yaml:4:1: unknown key 'alias': did you mean 'aliases'?"),
])
def test_a_wrong_data_file(toy: Toy, change: tuple[str, str], line: str) -> None:
    toy.change("data/toy.yaml", *change)
    status, lines, errors = toy.run()
    assert (status, lines) == (3, []) and errors.count("\n") == 1
    assert line in errors, errors


@pytest.mark.parametrize(("file", "change", "said"), [
    ("spec/toy/memory.yaml", ("upstream: __TOY_memory", "upstream: \"__TOY_memory) == 3 || 1 || (1\""), "the name of a public"),
    ("spec/toy/memory.yaml", ("upstream: __TOY_memory", "upstream: \"__TOY_memory\\n\""), "the name of a public constant"),
    ("data/toy.yaml", ("aliases: {", "aliases: {X: \"1) || (1\", "), "aliases"),
    ("data/toy.yaml", ("files: [toy.h]", "files: [\"toy.h>\\n#define X 1\\n#include <y\"]"), "files"),
])
def test_a_name_that_is_an_expression_proves_nothing(toy: Toy, file: str, change: tuple[str, str], said: str) -> None:
    toy.change(file, *change)
    status, lines, errors = toy.run()
    assert (status, lines) == (3, []) and said in errors, errors


def test_an_unknown_abi(toy: Toy) -> None:
    status, lines, errors = toy.run("tow")
    assert (status, lines) == (2, []) and "there is no ABI of that name" in errors


def test_a_root_without_specs(toy: Toy) -> None:
    """Nothing to check is not the same as nothing wrong."""
    (toy.folder / "spec" / "toy").rename(toy.folder / "spec" / "other")
    status, lines, errors = toy.run()
    assert (status, lines) == (2, []) and "has none of toy: --root names the folder" in errors


def test_what_only_other_architectures_have_is_not_compared(toy: Toy) -> None:
    toy.change("spec/toy/memory.yaml", "plain: {number: 0,", "plain: {number: 5, arch: [riscv64],")
    toy.change("spec/toy/memory.yaml", 'exact: {bits: "3",', 'exact: {bits: "4", arch: [riscv64],')
    toy.change("spec/toy/memory.yaml", "{name: number, type: u64,", "{name: number, type: u64, arch: [x86_64],")
    _, lines, errors = toy.run()
    assert errors == "" and not [line for line in lines if " says " in line or " takes " in line], lines


# What is said for next alone

REGISTER = """registers:
  clock:
    kind: msr
    number: 0x20
    access: read-write
    since: next
    upstream: TOY_MSR_CLOCK
    doc: "A clock."
    fields:
      running: {bits: "0", upstream: {mask: TOY_CLOCK_RUNNING}, doc: "It runs."}
      page: {bits: "63..12", upstream: TOY_CLOCK_SHIFT, doc: "Where."}
types:
"""
DEFINED = "#define TOY_MEM_move 5\n#define TOY_MSR_CLOCK 0x20\n#define TOY_CLOCK_RUNNING 1\n#define TOY_CLOCK_SHIFT 12"


def test_a_register_for_next_is_proven_with_the_newest_headers(toy: Toy) -> None:
    toy.change("spec/toy/abi.yaml", "types:\n", REGISTER)
    toy.change("data/new/toy.h", "#define TOY_MEM_move 5", DEFINED)
    status, lines, _ = toy.run()
    assert "toy next against new (x86): proven 3 constants, 0 sizes and offsets on x86_64 and i386" in lines
    assert status == 0


@pytest.mark.parametrize(("old", "new", "line"), [
    ("number: 0x20", "number: 0x21", "spec/toy/abi.yaml:55:13: register clock says 33, toy.h:45 of new (x86) has TOY_MSR_CLOCK = 32"),
    ('bits: "0"', 'bits: "1"', "spec/toy/abi.yaml:61:23: register clock.running says 2, toy.h:46 of new (x86) has "
     "TOY_CLOCK_RUNNING = 1"),
    ('bits: "63..12"', 'bits: "63..13"', "spec/toy/abi.yaml:62:20: register clock.page says 13, toy.h:47 of new (x86) has "
     "TOY_CLOCK_SHIFT = 12"),
    ("TOY_MSR_CLOCK", "TOY_MSR_WATCH", "spec/toy/abi.yaml:55:13: register clock of toy next is TOY_MSR_WATCH upstream: no "
     "header has that name"),
], ids=lambda value: None)
def test_a_register_that_is_wrong_is_one_line(toy: Toy, old: str, new: str, line: str) -> None:
    assert REGISTER.count(old) == 1
    toy.change("spec/toy/abi.yaml", "types:\n", REGISTER.replace(old, new))
    toy.change("data/new/toy.h", "#define TOY_MEM_move 5", DEFINED)
    status, lines, _ = toy.run()
    assert status == 1 and line in lines


def test_constants_that_are_whole_ids(tmp_path: Path) -> None:
    """Of a call, and of a form of it; a number alone would not do."""
    data = tmp_path / "data"
    (data / "own").mkdir(parents=True)
    (data / "own" / "ids.h").write_text("#define PSCI_0_2_FN_CPU_ON 0x84000003\n#define PSCI_0_2_FN64_CPU_ON 0xc4000004\n"
                                        "#define PSCI_0_2_FN_CPU_OFF 2\n", encoding="ascii")
    (data / "smccc.yaml").write_text(
        'abi: smccc\ndoc: "Ids."\nexact: false\npackages: {own: {folder: own}}\nids: ["PSCI_0_2_FN*"]\n'
        'headers: {all: {targets: [arm64], files: [ids.h], of: {own: ["1.3"]}}}\nconstants: ["NOTHING_*"]\n', encoding="ascii")
    done = hvabi("check-upstream", "--root", HERE.parents[2], "--data", data, "--build", tmp_path / "build", "smccc")
    said = [line.partition(": ")[2] for line in done.stdout.splitlines() if " ids.h:" in line]
    assert said == ["psci.cpu_off says 0x84000002, ids.h:3 of own has PSCI_0_2_FN_CPU_OFF = 2",
                    "psci.cpu_on.smc64 says 0xc4000003, ids.h:2 of own has PSCI_0_2_FN64_CPU_ON = 0xc4000004"]
