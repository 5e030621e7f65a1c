# SPDX-License-Identifier: BSD-2-Clause
"""check-upstream --header: somebody's own header against a release of the toy ABI, by public names, by generated names, by a map."""
from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.tests.in_process import Done, hvabi
from harness.upstream.compiler import find_compiler
from harness.upstream.header import is_same_int

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
TOY = HERE / "toy"

# Right in all that it has, and with names of its own.
HEADER = """\
#ifndef OWN_H
#define OWN_H
#include <stdint.h>
#define __TOY_memory 12
#define TOY_MEM_grow 0
#define TOY_MEM_move 5
enum { TOY_KIND_PLAIN, TOY_KIND_OTHER = 7 };
#define TOY_ENOSYS 38
#define TOY_CPUID_FEATURES 0x40000001
#define TOY_LEVEL_MASK (0xffu << 8)
#define TOY_ALL 0xffffffffffffffff
#define UNRELATED 99
struct toy_request {
	unsigned long start;
	uint64_t size;
	union { struct { uint16_t device; uint16_t unused; } pci; uint32_t word; } u;
	uint32_t fill;
	unsigned char rest[];
};
typedef uint64_t toy_frame_t;
struct mine {
	uint64_t first;
	uint32_t pair[2];
};
#endif
"""
AGREES = "own.h against toy 2.0 on x86_64 and i386: no difference; 9 constants and 12 sizes and offsets agree"


class Own:
    """A header in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "own.h"
        self.file.write_text(HEADER)

    def change(self, old: str, new: str) -> int:
        """The line that was changed."""
        text = self.file.read_text()
        assert text.count(old) == 1, old
        self.file.write_text(text.replace(old, new))
        return text[:text.index(old)].count("\n") + 1

    def run(self, *arguments: object, release: str = "2.0", header: str = "own.h") -> Done:
        done = hvabi("check-upstream", "--root", TOY, "--data", TOY / "data", "--header", header, "--abi", f"toy@{release}", *arguments,
                     cwd=self.folder)
        assert "Traceback" not in done.errors and "a fault in" not in done.errors
        return done

    def lines(self, *arguments: object, status: int, release: str = "2.0") -> list[str]:
        done = self.run(*arguments, release=release)
        assert done.status == status and not done.errors, done
        return done.output.splitlines()

    def data(self, *arguments: object) -> dict[str, Any]:
        return json.loads(self.run("--json", *arguments).output)

    def refused(self, *arguments: object, status: int) -> str:
        done = self.run(*arguments)
        assert done.status == status and done.errors.count("\n") == 1 and done.errors.startswith("hvabi check-upstream: "), done
        return done.errors


@pytest.fixture(name="own")
def fixture_own(tmp_path: Path) -> Own:
    return Own(tmp_path)


COMPILERS = [name for name in ("clang", "gcc") if shutil.which(name)]


@pytest.mark.parametrize("compiler", COMPILERS)
def test_what_agrees(own: Own, compiler: str) -> None:
    done = own.run("--cc", compiler)
    assert done.status == 0, done
    *notes, last = done.output.splitlines()
    assert last == AGREES
    assert notes == ["note: not there: TOY_SLOTS, TOY_EXACT, TOY_WHERE_SHIFT, struct toy_fixed, toy_either_t and 5 more of the spec's names "
                     "(--missing lists them)"]


# What stands there, what stands there instead, the line about it (without file and line)
DIFFERENCES = [
    ("TOY_MEM_move 5", "TOY_MEM_move 6", "TOY_MEM_move is 6, and 5 in toy 2.0 (memory.move, spec/toy/memory.yaml:9:18)"),
    ("__TOY_memory 12", "__TOY_memory 13", "__TOY_memory is 13, and 12 in toy 2.0 (family memory, spec/toy/memory.yaml:3:9)"),
    ("TOY_KIND_OTHER = 7", "TOY_KIND_OTHER", "TOY_KIND_OTHER is 1, and 7 in toy 2.0 (memory.kind_of.other, spec/toy/memory.yaml:17:23)"),
    ("TOY_ENOSYS 38", "TOY_ENOSYS 39", "TOY_ENOSYS is 39, and -38 in toy 2.0 (status enosys, spec/toy/abi.yaml:42:22)"),
    ("0xffu << 8", "0xfu << 8",
     "TOY_LEVEL_MASK is 3840, and 0xff00 in toy 2.0 (cpuid level, spec/toy/abi.yaml:48:43)"),
    ("0xffffffffffffffff", "0xffffffff",
     "TOY_ALL is 0xffffffff, and 0xffffffffffffffff in toy 2.0 (limits.all, spec/toy/abi.yaml:58:21)"),
    ("uint64_t toy_frame_t", "uint32_t toy_frame_t",
     "toy_frame_t takes 4 bytes on x86_64 and i386, and 8 in toy 2.0 (memory.frame, spec/toy/memory.yaml:61:28)"),
]


@pytest.mark.parametrize(("old", "new", "said"), DIFFERENCES, ids=lambda item: item.split()[0])
def test_each_difference_is_one_line(own: Own, old: str, new: str, said: str) -> None:
    number = own.change(old, new)
    lines = [line for line in own.lines(status=1) if not line.startswith("note: ")]
    assert lines[:-1] == [f"own.h:{number}: {said}"]
    assert "1 difference;" in lines[-1]


@pytest.mark.parametrize("compiler", COMPILERS)
def test_all_differences_together(own: Own, compiler: str) -> None:
    numbers = [own.change(old, new) for old, new, _ in DIFFERENCES]
    lines = [line for line in own.lines("--cc", compiler, status=1) if not line.startswith("note: ")]
    assert lines[:-1] == [f"own.h:{number}: {said}" for number, (_, _, said) in sorted(zip(numbers, DIFFERENCES))]


def test_a_layout_that_differs_on_one_architecture(own: Own) -> None:
    own.change("unsigned long start", "uint64_t start")
    found = {(item["theirs"], item["kind"], item["has"], item["wants"], tuple(item["archs"])) for item in own.data()["differences"]}
    assert ("toy_request.start", "width", 8, 4, ("i386",)) in found and ("toy_request.size", "offset", 8, 4, ("i386",)) in found
    assert all(archs == ("i386",) for *_, archs in found)
    assert own.data("--arch", "x86_64")["differences"] == []


def test_a_member_that_is_not_there_is_a_note(own: Own) -> None:
    own.change("uint32_t fill;", "uint32_t fill; uint32_t more;")
    own.change("uint64_t size;", "uint64_t length;")
    data = own.data()
    assert "toy_request.size" in data["absent"] and data["near"] >= 1
    assert {item["theirs"] for item in data["differences"]} == {"toy_request", "toy_request.rest"}


def test_names_that_are_not_there(own: Own) -> None:
    own.change("#define TOY_MEM_grow 0\n", "")
    lines = own.lines("--missing", status=0)
    assert "note: not there: TOY_MEM_grow (memory.grow)" in lines
    assert any(line.startswith("note: not there: ") and "TOY_MEM_grow" in line for line in own.lines(status=0))


def test_a_name_that_came_later(own: Own) -> None:
    assert own.lines(status=0, release="1.0")[-1].endswith(
        "toy 1.0 on x86_64 and i386: no difference; 8 constants and 12 sizes and offsets agree")


def test_what_cannot_be_compared_is_a_note(own: Own) -> None:
    number = own.change("TOY_MEM_move 5", "TOY_MEM_move NOWHERE")
    for compiler in COMPILERS:
        lines = own.lines("--cc", compiler, status=0)
        note, = [line for line in lines if "cannot be compared" in line]
        assert note.startswith(f"note: own.h:{number}: TOY_MEM_move (memory.move) cannot be compared: ") and "NOWHERE" in note
        assert "8 constants and 12" in lines[-1]


def test_the_same_name_many_times_is_never_proven_by_silence(own: Own) -> None:
    """gcc complains once of a name in a place, and then keeps silent."""
    own.change("struct toy_request {", "struct toy_request;\nstruct other {")
    for compiler in COMPILERS:
        data = own.data("--cc", compiler)
        assert data["layouts"] == 1, "toy_frame_t alone"


# Other names

def write_map(own: Own, text: str) -> Path:
    file = own.folder / "map.yaml"
    file.write_text(text)
    return file


MAP = """\
constants:
  MY_MOVE: memory.move
  MY_GONE: status.enosys
  MY_OTHER: TOY_KIND_OTHER
  MY_SLOTS: TOY_LIMITS_SLOTS
types:
  struct mine:
    is: memory.fixed
    members: {first: a, pair: b}
aside: [TOY_ALL]
"""


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_map(own: Own, compiler: str) -> None:
    own.change("#define UNRELATED 99", "#define MY_MOVE 6\n#define MY_GONE 38\n#define MY_OTHER 7\n#define MY_SLOTS 32")
    own.change("TOY_ALL 0xffffffffffffffff", "TOY_ALL 1")
    own.change("uint32_t pair[2];", "uint32_t pair[3];")
    write_map(own, MAP)
    lines = own.lines("--map", "map.yaml", "--cc", compiler, status=1)
    place = "spec/toy/memory.yaml:39:11)"
    assert sorted(line for line in lines[:-1] if not line.startswith("note: ")) == [
        "own.h:12: MY_MOVE is 6, and 5 in toy 2.0 (memory.move, spec/toy/memory.yaml:9:18)",
        f"own.h:24: struct mine takes 20 bytes on i386, and 16 in toy 2.0 (memory.fixed, {place}",
        f"own.h:24: struct mine takes 24 bytes on x86_64, and 16 in toy 2.0 (memory.fixed, {place}",
        f"own.h:24: struct mine.pair takes 12 bytes on x86_64 and i386, and 8 in toy 2.0 (memory.fixed.b, {place}"]


def test_a_name_in_the_map_that_the_header_does_not_have(own: Own) -> None:
    write_map(own, "constants:\n  MY_MOVE: memory.move\ntypes:\n  struct nobody: memory.fixed\n")
    lines = own.lines("--map", "map.yaml", status=1)
    assert "map.yaml:2:3: own.h has no constant MY_MOVE" in lines and "map.yaml:4:3: own.h has no type struct nobody" in lines


@pytest.mark.parametrize(("text", "said"), [
    ("constants:\n  A: memory.mov\n", "map.yaml:2:6: toy 2.0 has no 'memory.mov': did you mean 'memory.move'?"),
    ("constants:\n  A: move\n", "map.yaml:2:6: toy 2.0 has no 'move': did you mean 'memory.move'?"),
    ("constants:\n  A: 1\n", "map.yaml:2:6: 'constants.A' must be a string"),
    ("types:\n  struct mine: memory.fixt\n", "map.yaml:2:16: toy 2.0 has no struct or union 'memory.fixt': did you mean 'memory.fixed'?"),
    ("types:\n  struct mine: {is: memory.fixed, members: {first: z}}\n", "map.yaml:2:52: memory.fixed has no field 'z': there are a, b"),
    ("types:\n  struct mine: {members: {}}\n", "map.yaml:2:16: 'types.struct mine' has no 'is': add it"),
    ("constant: {}\n", "map.yaml:1:1: unknown key 'constant': did you mean 'constants'?"),
    ("{}\n", "map.yaml:1:1: the file is empty"),
    ("- a\n", "map.yaml:1:1: the file must be a mapping"),
    ("constants: [\n", "map.yaml:2:1: not YAML")])
def test_mistakes_in_a_map(own: Own, text: str, said: str) -> None:
    write_map(own, text)
    assert said in own.refused("--map", "map.yaml", status=3)


def test_no_map(own: Own) -> None:
    assert "cannot be read: No such file" in own.refused("--map", "none.yaml", status=3)


@pytest.mark.parametrize("release", ["4.0", "4.3"])
def test_generated_names(tmp_path: Path, release: str) -> None:
    """A header with the names that hvabi gives, of an ABI that no public header describes."""
    file = tmp_path / "vmi.h"
    text = (ROOT / "generated" / "vmi" / release / "vmi.h").read_text()
    file.write_text(text)
    done = hvabi("check-upstream", "--header", file, "--abi", f"vmi@{release}")
    assert done.status == 0 and "no difference; " in done.output, done
    file.write_text(text.replace("#define VMI_MMU_SET_PTE 0x03000000", "#define VMI_MMU_SET_PTE 0x03000100"))
    done = hvabi("check-upstream", "--header", file, "--abi", f"vmi@{release}")
    assert done.status == 1 and "VMI_MMU_SET_PTE is 0x3000100, and 0x3000000 in vmi" in done.output, done


def test_a_map_to_a_whole_id(tmp_path: Path) -> None:
    (tmp_path / "own.h").write_text("#define SET_PTE 0x03000000\n#define SET_PTE_NUMBER 1\n")
    (tmp_path / "map.yaml").write_text("constants: {SET_PTE: mmu.set_pte.id, SET_PTE_NUMBER: mmu.set_pte}\n")
    done = hvabi("check-upstream", "--header", tmp_path / "own.h", "--abi", "vmi@4.0", "--map", tmp_path / "map.yaml")
    assert done.status == 1 and done.output.splitlines()[0].endswith(
        "own.h:2: SET_PTE_NUMBER is 1, and 0 in vmi 4.0 (mmu.set_pte, spec/vmi/mmu.yaml:9:3)"), done
    assert "1 difference; 1 constant and 0 sizes and offsets agree" in done.output


# Compiling

def test_include_and_define(own: Own) -> None:
    (own.folder / "sub").mkdir()
    (own.folder / "sub" / "more.h").write_text("#define TOY_MEM_shrink 1\n#define TOY_MEM_move MOVE\n")
    own.change("#define TOY_MEM_move 5", "#include <more.h>")
    assert "own.h:6: 'more.h' file not found: -I gives the folder of a header" in own.refused(status=3)
    assert "1 difference" not in own.lines("-I", "sub", "-D", "MOVE=5", status=0)[-1]
    lines = own.lines("-I", "sub", "-DMOVE=4", status=1)
    assert lines[0] == "sub/more.h:2: TOY_MEM_move is 4, and 5 in toy 2.0 (memory.move, spec/toy/memory.yaml:9:18)"


def test_types_that_a_header_takes_for_granted(own: Own) -> None:
    own.change("#include <stdint.h>\n", "")
    assert "no difference" in own.lines(status=0)[-1]
    own.change("#define OWN_H", "#define OWN_H\ntypedef unsigned long long uint64_t; typedef unsigned int uint32_t; typedef unsigned short uint16_t;")
    assert "no difference" in own.lines(status=0)[-1]


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_header_that_does_not_compile(own: Own, compiler: str) -> None:
    number = own.change("uint64_t first;", "uint65_t first;")
    said = own.refused("--cc", compiler, status=3)
    assert said.startswith(f"hvabi check-upstream: the header does not compile for x86_64: own.h:{number}: unknown type name 'uint65_t'")


def test_a_header_for_one_architecture(own: Own) -> None:
    own.change("#define UNRELATED 99", "#ifndef __x86_64__\n#error \"64 bits\"\n#endif")
    lines = own.lines(status=0)
    assert "note: the header does not compile for i386: own.h:13: \"64 bits\"" in lines
    assert lines[-1].endswith("on x86_64: no difference; 9 constants and 12 sizes and offsets agree")


def test_other_architectures(own: Own) -> None:
    assert own.lines("--arch", "riscv64", status=0)[-1].endswith("on riscv64: no difference; 9 constants and 12 sizes and offsets agree")
    assert "toy has no such architecture: there are x86_64, i386, riscv64" in own.refused("--arch", "arm64", status=2)


@pytest.mark.skipif("gcc" not in COMPILERS, reason="there is no gcc")
def test_an_architecture_that_a_compiler_does_not_have(own: Own) -> None:
    assert find_compiler("gcc").native == ("x86_64", "i386")
    assert "gcc compiles for x86_64 and i386: name another compiler" in own.refused("--cc", "gcc", "--arch", "riscv64", status=2)


@pytest.mark.parametrize(("words", "said"), [("no-such-cc", "there is no such program"), ("", "there is no such program"),
                                            ("'", "there is no such program"), ("true", "compiles for"), ("false", "fails: name a C compiler")])
def test_no_compiler(own: Own, words: str, said: str) -> None:
    assert said in own.refused("--cc", words, status=2)


@pytest.mark.parametrize(("arguments", "said", "status"), [
    (["--header", "own.h"], "--header needs --abi", 2),
    (["--abi", "toy"], "--abi is about a header of one's own: add --header FILE", 2),
    (["-I", "x"], "-I is about a header of one's own", 2),
    (["--cc", "gcc"], "--cc is about a header of one's own", 2),
    (["toy", "--header", "own.h", "--abi", "toy"], "'toy' and --header do not go together", 2),
    (["--header", "own.h", "--abi", "toy@9"], "toy has no release '9': there are 1.0, 2.0, next", 2),
    (["--header", "own.h", "--abi", "toi"], "did you mean 'toy'?", 2),
    (["--header", "none.h", "--abi", "toy"], "none.h cannot be read: No such file or directory", 3),
    (["--header", ".", "--abi", "toy"], "Is a directory", 3),
    (["--header", "/dev/null", "--abi", "toy"], "is no regular file", 3),
    (["--header", "empty.h", "--abi", "toy@2.0"], "empty.h has no name that toy 2.0 knows: nothing was compared", 3)])
def test_what_cannot_be_done(own: Own, arguments: list[str], said: str, status: int) -> None:
    (own.folder / "empty.h").write_text("#define NOTHING 1\n")
    done = hvabi("check-upstream", "--root", TOY, "--data", TOY / "data", *arguments, cwd=own.folder)
    assert done.status == status and said in done.errors and done.errors.count("\n") == 1, done
    assert "no difference" not in done.output


def test_names_that_are_there_and_cannot_be_compared(own: Own) -> None:
    own.file.write_text('#define TOY_MEM_move "5"\n')
    done = own.run("--arch", "x86_64")
    assert done.status == 3 and done.errors.endswith("own.h has no name that can be compared with toy 2.0: the notes say why\n"), done
    assert "cannot be compared" in done.output and "own.h against toy 2.0 on x86_64: nothing was compared; 0 constants" in done.output


def test_a_path_that_no_include_can_name(own: Own) -> None:
    (own.folder / 'a"b.h').write_text("#define TOY_MEM_move 5\n")
    assert "no #include can name a path" in hvabi("check-upstream", "--header", 'a"b.h', "--abi", "toy", "--root", TOY, "--data",
                                                  TOY / "data", cwd=own.folder).errors
    (own.folder / "a b\\c").mkdir()
    (own.folder / "a b\\c" / "é.h").write_text("#define TOY_MEM_move 5\n")
    assert own.run(header="a b\\c/é.h").output.splitlines()[-1].startswith("a b\\c/é.h against toy 2.0")


@pytest.mark.parametrize("text", ["\0", "\xff\xfe", "#", "#define", "}{", "struct {", '#include "', "#define TOY_MEM_move (", "/*", "\"" * 99,
                                  "#define TOY_MEM_move \"5\"", "#define TOY_MEM_move {5}", "enum { TOY_MEM_move = 5, TOY_MEM_move };",
                                  "#include \"own.h\"", "#define sizeof 5", "struct toy_request;", "typedef struct toy_request toy_request;",
                                  "_Static_assert(0, \"no\");", "#error \"no\"", "int TOY_MEM_move = 5;"])
def test_headers_without_sense(own: Own, text: str) -> None:
    own.file.write_bytes(text.encode("latin-1"))
    done = own.run("--arch", "x86_64")
    assert done.status in (0, 3) and done.errors.count("\n") == (done.status == 3), done
    assert done.status == 3 or "cannot be compared" in done.output or "no difference" in done.output


def test_a_model_has_no_public_names(own: Own) -> None:
    done = hvabi("check-upstream", "--header", own.file, "--abi", "generated/vmi/4.0/abi.json")
    assert done.status == 2 and "is a model without its spec" in done.errors


def test_bits_of_an_int() -> None:
    assert is_same_int(0xffffffff80000000, 0x80000000) and not is_same_int(0xffffffff80000000, 0x80000001)
    assert not is_same_int(0xffffffffffffffff, 0x7fffffff) and not is_same_int(0x80000001, 0x80000000)


def test_bits_of_an_int_agree(tmp_path: Path) -> None:
    (tmp_path / "own.h").write_text("#define GNTTAB_CACHE_SOURCE_GREF (1<<31)\n#define GNTTAB_CACHE_CLEAN (1<<0)\n")
    done = hvabi("check-upstream", "--header", tmp_path / "own.h", "--abi", "xen@4.20")
    assert done.status == 0 and "no difference; 2 constants" in done.output, done
