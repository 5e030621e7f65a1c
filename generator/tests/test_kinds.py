# SPDX-License-Identifier: BSD-2-Clause
"""Kinds of types and of their parts that only some ABIs have (language/kinds.yaml): in C for each architecture, decoded, on
the page, in abi.json."""
from __future__ import annotations

import json
import subprocess
from functools import lru_cache
from pathlib import Path

import pytest

from generator.backends.c import conformance
from generator.backends.json import abi_json
from generator.backends.markdown import reference
from generator.commands.uses import as_data, as_lines
from generator.lang.freeze import freeze
from generator.model.abi import Abi, TypeDef
from generator.model.gaps import find_gaps
from generator.model.plan import plan
from generator.model.resolve import resolve
from generator.tests.c_names import RUNTIME, ask_c
from generator.tests.language_trip import HERE, read_spec, write_all
from generator.tests.spec_text import load_text
from generator.tests.wrong_specs import check_text
from generator.tools.decode import Decoder
from generator.tools.uses import read_uses, summarise

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror")
TARGETS = {"x86_64": ("-m64",), "i386": ("-m32",), "riscv64": ("--target=riscv64-unknown-elf",)}
LANGUAGES = {"c99": ("-x", "c", "-std=c99"), "c++17": ("-x", "c++", "-std=c++17")}
TEXT = (HERE / "language" / "kinds.yaml").read_text(encoding="utf-8")


@lru_cache(maxsize=None)
def kinds() -> Abi:
    return read_spec("kinds")


def type_of(name: str) -> TypeDef:
    return next(type_def for type_def in kinds().types if type_def.name == name)


@lru_cache(maxsize=None)
def page() -> str:
    return "".join(reference.emit(kinds()).values())


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kinds")
    write_all(kinds(), folder)
    return folder


def compile_for(arch: str, language: str, folder: Path, body: str) -> tuple[int, str]:
    """Status and words of a compiler that reads all headers, and then `body`, for an architecture."""
    source = folder / f"body-{arch}-{language}.c"
    source.write_text('#include "kinds.h"\n#include "kinds_guest.h"\n#include "kinds_host.h"\n' + body)
    done = subprocess.run(["clang", *TARGETS[arch], *LANGUAGES[language], *WARNINGS, "-ffreestanding", "-fsyntax-only",
                           "-I", folder, source], capture_output=True, text=True)
    return done.returncode, done.stderr


@pytest.mark.parametrize("arch", TARGETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_compile_without_a_warning(arch: str, language: str, generated: Path) -> None:
    assert compile_for(arch, language, generated, "") == (0, "")


def decode(values: list[int], number: int) -> str:
    decoder = Decoder(kinds())
    return decoder.format_call(decoder.decode([number]), values)


def both(tmp_path: Path, number: int, values: list[int]) -> str:
    """A call in words, as decode and the generated C alike say it."""
    said = decode(values, number)
    assert ask_c(kinds(), tmp_path, [((number,), values, 200)]) == [(len(said), said.partition("(")[0], said)]
    return said


# Aliases

def test_an_alias_is_a_typedef_of_its_scalar(generated: Path) -> None:
    text = (generated / "kinds.h").read_text()
    assert "typedef uint64_t kinds_frame_t;\ntypedef int32_t kinds_offset_t;\ntypedef uint64_t kinds_place_t;\n" in text
    assert "\tkinds_offset_t from;\n\tkinds_frame_t frame;\n\tkinds_byte_t label[8];\n" in text
    assert "kinds_f_map(kinds_frame_t frame, kinds_offset_t at)" in (generated / "kinds_guest.h").read_text()


def test_an_alias_is_decoded_as_its_scalar(tmp_path: Path) -> None:
    assert both(tmp_path, 1, [0x1234, 0xfffffffd]) == "f.map(frame=0x1234, at=-3)"


def test_an_alias_has_the_places_and_the_text_of_its_scalar() -> None:
    writes = kinds().calls[1].cases[0].buffers[0].writes
    assert [(item.place.field, item.place.type, item.place.offset, item.place.width, item.place.offset32, item.value)
            for item in writes] == [
        ("from", "offset", 0, 32, 0, -3), ("frame", "frame", 8, 64, 4, 7), ("label[0]", "byte", 16, 8, 12, 97),
        ("label[1]", "byte", 17, 8, 13, 98), ("label[2]", "byte", 18, 8, 14, 99)]


def test_an_alias_on_the_page() -> None:
    assert "#### frame\n\nAlias of u64. The number of a page.\n" in page()


# What only some architectures have

STATE = """
int main(void)
{
	struct kinds_state state = { .index = 1 };

	state.rest.pad[0] = 0;
	return (int)state.index + (int)(%s) + KINDS_COLOUR_RED;
}
"""


@pytest.mark.parametrize("arch,right,wrong", [
    ("x86_64", "state.selector + state.rest.port + KINDS_COLOUR_PALE + KINDS_MODES_PAGED + KINDS_MODES_RING", "state.mode"),
    ("i386", "state.selector + state.rest.port + KINDS_COLOUR_PALE + KINDS_MODES_RING", "KINDS_MODES_PAGED"),
    ("riscv64", "state.mode + state.rest.hart + KINDS_COLOUR_DARK + KINDS_MODES_WALKED", "KINDS_COLOUR_PALE"),
])
def test_c_has_on_an_architecture_what_is_there(arch: str, right: str, wrong: str, generated: Path) -> None:
    body = STATE
    assert compile_for(arch, "c99", generated, "int main(void);\n" + body % right) == (0, "")
    status, words = compile_for(arch, "c99", generated, "int main(void);\n" + body % wrong)
    assert status == 1 and wrong.rpartition(".")[2] in words


@pytest.mark.parametrize("values,said", [
    ([1, 1], "f.paint(colour=red, modes=fast|level=low)"),
    ([2, 2], "f.paint(colour=pale (x86_64, i386) or dark (riscv64), modes=paged (x86_64) or walked (riscv64)|level=low)"),
    ([3, 0x21], "f.paint(colour=deep (riscv64), modes=fast|ring (x86_64, i386)=0x2|level=low)"),
    ([4, 0x44], "f.paint(colour=0x4, modes=level=low|0x44)"),
])
def test_decode_names_the_architectures(values: list[int], said: str, tmp_path: Path) -> None:
    assert both(tmp_path, 3, values) == said


def test_places_on_all_architectures() -> None:
    state = type_of("state")
    assert [(field.name, field.offset, field.offset32, field.arch) for field in state.fields] == [
        ("index", 0, 0, ()), ("selector", 4, 4, ("x86_64", "i386")), ("mode", 4, 4, ("riscv64",)), ("start", 8, 8, ()),
        ("rest", 16, 12, ())]
    assert (state.extent(64), state.extent(32)) == ((32, 8), (28, 4))


def test_a_case_is_made_where_its_fields_are() -> None:
    found = {test.name.rpartition(".")[2]: test.arch for test in plan(kinds()) if test.kind == "case" and ".save." in test.name}
    assert found == {"all": (), "hart": ("riscv64",), "port": ("x86_64", "i386")}


def test_a_form_is_there_on_its_architectures(generated: Path) -> None:
    call = "void call(void);\nvoid call(void) { (void)kinds_f_paint_fast(1, 2); }\n"
    assert compile_for("x86_64", "c99", generated, call) == (0, "")
    assert compile_for("riscv64", "c99", generated, call)[0] == 1
    assert "\n**Form fast** (only on x86\\_64), id `0x80000003`." in page().replace("x86_64", "x86\\_64")


def test_the_page_says_where_something_is() -> None:
    text = page()
    assert "| Value | Name | Only on | Meaning |\n" in text
    assert "| `2` | `pale` | x86_64, i386 | Pale. |\n| `2` | `dark` | riscv64 | Dark. |\n" in text
    assert "| 1 | `0x2` | `walked` |  | riscv64 | By walks. |\n" in text
    assert "| 4 | 4 | `mode` | `u32` | riscv64 | A mode. |\n" in text


@pytest.mark.parametrize("old,new,said", [
    ("{name: mode, type: u32, arch: [riscv64]", "{name: mode, type: u64, arch: [riscv64]",
     "'start' is at byte 8 on x86_64 and at byte 16 on riscv64: give the fields before it the same size everywhere"),
    ("{name: hart, type: u64, arch", "{name: hart, type: u64, align: 16, arch",
     "'rest' has 16 bytes aligned to 8 on x86_64, 16 aligned to 16 on riscv64: fill it up with reserved fields"),
    ("number: 2, arch: [riscv64]", "number: 2, arch: [riscv64, i386]", "'pale' is 2 already: numbers are never used twice"),
    ('bits: "1", arch: [riscv64]', 'bits: "1"', "'paged' has some of these bits already: bits are never used twice"),
    ("fast: {arch: [x86_64]", "fast: {arch: [arm64]", "arm64 is no architecture of the call: it has i386, riscv64, x86_64"),
    ("number: 3, arch: [riscv64]", "number: 3, arch: [s390x]", "s390x is no architecture of the ABI: it has i386, riscv64, x86_64"),
])
def test_what_is_wrong_with_architectures(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert TEXT.count(old) == 1
    problems = check_text("kinds.yaml", TEXT.replace(old, new), tmp_path)
    assert [problem.partition(": ")[2].rpartition(" [")[0] for problem in problems] == [said]


def test_a_form_of_other_architectures_is_no_gap() -> None:
    assert not list(find_gaps(kinds()))


# Calls that are gone

DISPATCH = """
#include <stdio.h>
#include "{abi}_host.h"
{operations}
{UP}_HOST_OPS(op, char)
static const struct {abi}_host nothing;
int main(void)
{{
	static const uint32_t numbers[] = {{ {numbers} }};
	const uint64_t args[8] = {{ 0 }};
	unsigned int i;

	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		printf("%ld ", (long){abi}_dispatch(&op_{abi}_host, "", numbers[i], args).status);
	printf("%ld", (long){abi}_dispatch(&nothing, "", numbers[0], args).status);
	return 0;
}}
"""


KINDS = {"f_map": ", kinds_frame_t frame, kinds_offset_t at", "f_read": ", kinds_place_t where",
         "f_paint": ", kinds_colour_t colour, kinds_modes_t modes", "f_paint_fast": ", kinds_colour_t colour, kinds_modes_t modes",
         "f_save": ", uint64_t where", "f_send": ", uint64_t where"}


def operations(abi: str, taken: dict[str, str]) -> str:
    """Operations in C that do nothing, by their names, with the parameters that each has besides the context."""
    return "".join(f"static struct {abi}_host_result op_{name}(char *context{parameters})\n{{\n\t(void)context;\n"
                   + "".join(f"\t(void){word.split()[-1]};\n" for word in parameters.split(", ") if word)
                   + f"\treturn {abi}_host_ok(0);\n}}\n" for name, parameters in taken.items())


def dispatched(abi: str, taken: dict[str, str], numbers: list[int], folder: Path) -> list[int]:
    """What dispatch answers to each number, and to the first one in a host that has nothing."""
    write_all(read_spec(abi), folder)
    (folder / "main.c").write_text(DISPATCH.format(abi=abi, UP=abi.upper(), operations=operations(abi, taken),
                                                   numbers=", ".join(f"{number:#x}u" for number in numbers)))
    subprocess.run(["gcc", "-g", "-fsanitize=address,undefined", *WARNINGS, "-I", folder, "-o", folder / "main", folder / "main.c"],
                   check=True)
    return [int(word) for word in subprocess.run([folder / "main"], check=True, capture_output=True, text=True).stdout.split()]


def test_dispatch_answers_what_is_gone(tmp_path: Path) -> None:
    numbers = [0x10002, 0x10001, 0x10005, 0x10003, 0x10007, 0x10004, 0x20001, 0x20002, 0x30001]
    assert dispatched("gone", {"f_get": "", "f_again": "", "f_back": "", "own_get": ""}, numbers, tmp_path) == [-2, 0, 0, -2, 0, -1, -3, -1, -3, -3]


def test_dispatch_answers_what_is_gone_where_numbers_are_all_of_an_id(tmp_path: Path) -> None:
    assert dispatched("kinds", KINDS, [9, 1, 0x900, 10, 0x80000009], tmp_path) == [-2, 0, -2, -1, -2, -1]


def test_conformance_asks_for_what_is_gone(tmp_path: Path) -> None:
    found = {test.name: (dict(test.id)["nr"], test.answer) for test in plan(read_spec("gone")) if test.kind == "retired"}
    assert found == {"f.refuses-retired-0x2": (0x10002, "gone"), "f.refuses-retired-0x3": (0x10003, "gone"),
                     "own.refuses-retired-0x1": (0x20001, "never")}
    without = resolve(load_text(TEXT.replace(" retired_call: gone,", ""), tmp_path, "kinds.yaml"), "1")
    assert not [test for test in plan(without) if test.kind == "retired"]


def test_the_page_says_what_is_answered_to_what_is_gone() -> None:
    assert "`gone` to a call that is gone" in page()


def test_other_names_in_older_releases(tmp_path: Path) -> None:
    text = (HERE / "language" / "gone.yaml").read_text().replace("gone: {number: -2,", 'gone: {number: -2, renamed: [{from: lost, until: "0"}],')
    spec = load_text(text, tmp_path, "gone.yaml")
    assert [resolve(spec, release).answers.retired_call for release in ("0", "1")] == ["lost", "gone"]


# Calls that are not stable

def uses_of(folder: Path, body: str) -> tuple[list[str], dict]:
    """What `hvabi uses` says of a function with this body: lines, and data."""
    (folder / "use.c").write_text(f'#include "kinds_guest.h"\nvoid use(void);\nvoid use(void) {{ {body} }}\n')
    subprocess.run(["gcc", "-O2", "-fcf-protection=none", "-c", "-I", folder, "use.c", "-o", "use.o"], cwd=folder, check=True)
    arch, found = read_uses(folder / "use.o")
    summary, = summarise(found, arch, lambda _: ("1",), lambda _, release: kinds())
    return as_lines(Path("use.o"), arch, summary)[1:], as_data(summary)


def test_uses_says_which_calls_are_not_stable(tmp_path: Path) -> None:
    write_all(kinds(), tmp_path)
    lines, data = uses_of(tmp_path, "(void)kinds_f_save(4096); (void)kinds_f_read(4096);")
    assert lines == ["  f.read  1 place, since 1, f is optional", "  f.save  1 place, since 1, not stable, f is optional",
                     "  runs on kinds 1 and later", "  makes 1 call that any release may change: build it again for each"]
    assert [(call["call"], call.get("stable")) for call in data["calls"]] == [("f.read", None), ("f.save", False)]
    assert len(uses_of(tmp_path, "(void)kinds_f_read(4096);")[0]) == 2


def test_the_page_and_abi_json_say_what_is_not_stable() -> None:
    assert page().count("- **Not stable: any release may change it**\n") == 1
    calls = {call["name"]: call for family in json.loads(abi_json.emit(kinds())["abi.json"])["families"] for call in family["calls"]}
    assert calls["save"]["stable"] is False and "stable" not in calls["read"]


# Bits of flags with a type

FIELDS = """
int main(void)
{
	kinds_modes_t modes = KINDS_MODES_LEVEL_PUT(KINDS_LEVEL_HIGH) | KINDS_MODES_SORT_PUT(KINDS_SORT_FIVE) | KINDS_MODES_FAST;
	kinds_level_t level = KINDS_MODES_LEVEL_GET(modes);
	kinds_sort_t sort = KINDS_MODES_SORT_GET(modes);
	char is_right[modes == 0x1601 && KINDS_MODES_SORT_SHIFT == 10 && KINDS_MODES_SORT_PUT(9) == 0x400 ? 1 : -1];

	return level == 2 && sort == 5 && sizeof(is_right) ? 0 : 1;
}
"""


@pytest.mark.parametrize("arch", TARGETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_c_takes_typed_bits_out_and_puts_them_in(arch: str, language: str, generated: Path) -> None:
    body = FIELDS.replace("modes == 0x1601 && ", "").replace("char is_right", "static char is_right")
    assert compile_for(arch, language, generated, f"int main(void);\n{body}") == (0, "")


def test_typed_bits_are_what_they_were(generated: Path) -> None:
    (generated / "bits.c").write_text('#include "kinds.h"\n' + FIELDS.replace("modes == 0x1601 && ", "").replace(
        "return level", "return modes == 0x1601 && level"))
    subprocess.run(["gcc", *WARNINGS, "-I", generated, "-o", generated / "bits", generated / "bits.c"], check=True)
    assert subprocess.run([generated / "bits"], check=False).returncode == 0


@pytest.mark.parametrize("modes,said", [
    (0, "level=low"), (0x100, "level=middle"), (0x1600, "level=high|sort=five"), (0xf00, "level=0x3|sort=0x3"),
    (0x401, "fast|level=low|sort=one"), (0x2000, "level=low|0x2000")])
def test_decode_names_what_typed_bits_hold(modes: int, said: str, tmp_path: Path) -> None:
    assert both(tmp_path, 3, [1, modes]) == f"f.paint(colour=red, modes={said})"


PAINT = """
#include <stdio.h>
#include "kinds_host.h"
{operations}
KINDS_HOST_OPS(op, char)
int main(void)
{{
	static const uint64_t modes[] = {{ {modes} }};
	unsigned int i;

	for (i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {{
		const uint64_t args[8] = {{ 1, modes[i] }};

		printf("%ld ", (long)kinds_dispatch(&op_kinds_host, "", 3, args).status);
	}}
	return 0;
}}
"""


def test_dispatch_refuses_what_typed_bits_cannot_hold(tmp_path: Path) -> None:
    write_all(kinds(), tmp_path)
    (tmp_path / "main.c").write_text(PAINT.format(operations=operations("kinds", KINDS), modes="0x400, 0x600, 0x700, 0x800, 0x1400, 0x1600"))
    subprocess.run(["gcc", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["0", "0", "-3", "-3", "0", "0"]


def test_typed_bits_on_the_page_and_in_abi_json() -> None:
    assert "| 9..8 | `0x300` | `level` | [level](#level) |  | How high. |\n" in page()
    bits = {bit["name"]: bit for item in json.loads(abi_json.emit(kinds())["abi.json"])["types"] for bit in item["bits"]}
    assert bits["sort"]["type"] == "sort" and "type" not in bits["ring"]


# Orders of bytes

ORDERS = """
#include <stdio.h>
#include <string.h>
#include "kinds.h"
int main(void)
{
	static const unsigned char right[32] = { 1, 2, 9, 0, 0, 0, 0, 3, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 0xff, 0xfe };
	struct kinds_wire wire;

	memset(&wire, 0, sizeof(wire));
	wire.length = kinds_be16_put(0x102);
	wire.kind = 9;
	wire.colour = kinds_be32_put(KINDS_COLOUR_DEEP_);
	wire.frame = kinds_le64_put(0x0102030405060708);
	wire.parts[0].numbers[0] = kinds_be16_put(1);
	wire.parts[0].numbers[1] = kinds_be16_put(0xfffe);
	if (memcmp(&wire, right, sizeof(wire)))
		return 1;
	return kinds_be16_get(wire.length) == 0x102 && kinds_be32_get(wire.colour) == 3 &&
	       kinds_le64_get(wire.frame) == 0x0102030405060708 && kinds_be16_get(wire.parts[0].numbers[1]) == 0xfffe ? 0 : 2;
}
""".replace("KINDS_COLOUR_DEEP_", "3")


@pytest.mark.parametrize("compiler", ["gcc -std=c99", "clang -std=c11", "g++ -x c++", "gcc -m32"])
def test_bytes_are_in_the_order_that_is_said(compiler: str, generated: Path) -> None:
    (generated / "orders.c").write_text(ORDERS)
    subprocess.run([*compiler.split(), *WARNINGS, "-fsanitize=undefined", "-I", generated, "-o", generated / "orders", generated / "orders.c"],
                   check=True)
    runner = [Path(__file__).resolve().parents[2] / "ci" / "run-i386"] if "-m32" in compiler else []
    assert subprocess.run([*runner, generated / "orders"], check=False).returncode == 0


@pytest.mark.parametrize("target,turned", [("x86_64-linux-gnu", {"be"}), ("aarch64-linux-gnu", {"be"}), ("s390x-linux-gnu", {"le"})])
def test_only_the_other_order_costs_an_instruction(target: str, turned: set[str], generated: Path) -> None:
    """Read from the compiler's output: on a machine of that order the functions are loads and stores."""
    body = "".join(f"uint64_t {order}(const kinds_{order}{width}_t *from);\n"
                   f"uint64_t {order}(const kinds_{order}{width}_t *from) {{ return kinds_{order}{width}_get(*from); }}\n"
                   for order, width in (("be", 32), ("le", 64)))
    (generated / "cost.c").write_text('#include "kinds.h"\n' + body)
    done = subprocess.run(["clang", f"--target={target}", "-O2", "-ffreestanding", "-S", "-emit-llvm", "-o", "-", "-I", generated,
                           generated / "cost.c"], check=True, capture_output=True, text=True)
    functions = {order: done.stdout.partition(f"@{order}(")[2].partition("\n}")[0] for order in ("be", "le")}
    assert all(functions.values()) and {order for order, text in functions.items() if "bswap" in text} == turned


def test_a_number_is_not_taken_for_one_of_another_order(generated: Path) -> None:
    for wrong in ("wire.colour = 3", "return (int)wire.colour", "wire.frame = kinds_be16_put(1)"):
        status, words = compile_for("x86_64", "c99", generated, "int f(void);\nint f(void) { struct kinds_wire wire; " + wrong + "; return 0; }")
        assert status == 1 and "kinds_" in words


def test_orders_of_fields_in_memory() -> None:
    buffer, = next(call for call in kinds().calls if call.name == "send").cases[0].buffers
    assert [(item.place.field, item.place.offset, item.place.order) for item in buffer.writes] == [
        ("length", 0, "big"), ("colour", 4, "big"), ("frame", 8, "little"), ("parts[0].numbers[0]", 16, "big"),
        ("parts[0].numbers[1]", 18, "big"), ("parts[0].own", 20, "")]
    assert [item.place.order for item in buffer.reads] == ["big", "little"]
    text = "".join(conformance.emit(kinds()).values())
    assert "{.at = {.offset = 0U, .symbol = HVABI_SCRATCH}, .width = HVABI_BIG(16), .value = {.offset = 0x102U}}" in text
    assert "{.at = {.offset = 8U, .symbol = HVABI_SCRATCH}, .width = HVABI_LITTLE(64), .value = {.offset = 3U}}" in text
    assert "{.at = {.offset = 0x14U, .symbol = HVABI_SCRATCH}, .width = 32, .value = {.offset = 7U}}" in text


def test_orders_on_the_page_and_in_abi_json() -> None:
    assert "| 0 | 2 | `length` | `u16`, big-endian | Bytes. |\n" in page()
    fields = {field["name"]: field for item in json.loads(abi_json.emit(kinds())["abi.json"])["types"] if item["name"] == "wire"
              for field in item["fields"]}
    assert {name: field.get("order") for name, field in fields.items()} == {
        "length": "big", "kind": None, "pad": None, "colour": "big", "frame": "little", "parts": None}


BIG_ENDIAN = """
#include "memory.c"
#include "kinds.h"
_Static_assert(__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__, "order");
int right(void);
int right(void)
{
	struct kinds_wire wire = { .length = kinds_be16_put(0x102), .frame = kinds_le64_put(0x0102030405060708) };
	const uint8_t *bytes = (const uint8_t *)&wire;

	return bytes[0] == 1 && bytes[1] == 2 && bytes[8] == 8 && bytes[15] == 1 && kinds_be16_get(wire.length) == 0x102 &&
	       kinds_le64_get(wire.frame) == 0x0102030405060708 && in_order(32, 0x01020304) == 0x01020304 &&
	       in_order(HVABI_BIG(32), 0x01020304) == 0x01020304 && in_order(HVABI_LITTLE(32), 0x01020304) == 0x04030201 &&
	       in_order(HVABI_LITTLE(16), 0xf0102) == 0x201;
}
"""


@pytest.mark.parametrize("target", ["s390x-linux-gnu", "powerpc64-linux-gnu"])
def test_orders_of_bytes_on_a_big_endian_machine(target: str, generated: Path) -> None:
    """The compiler works the answer out: the functions of the header and the engine of the conformance tests are right."""
    (generated / "big.c").write_text(BIG_ENDIAN)
    done = subprocess.run(["clang", f"--target={target}", "-O2", "-ffreestanding", "-S", "-emit-llvm", "-o", "-", "-I", generated,
                           "-I", RUNTIME.parent / "conformance", generated / "big.c"], check=True, capture_output=True, text=True)
    body = done.stdout.partition("@right(")[2].partition("\n}")[0]
    assert "ret i32 1" in body or "ret i32 noundef signext 1" in body, body


def test_a_number_that_was_used_again_stays_right_when_it_is_frozen(tmp_path: Path) -> None:
    spec = load_text((HERE / "language" / "gone.yaml").read_text(), tmp_path, "gone.yaml")
    text = freeze(spec, "1")
    assert "reused: true" in text and check_text("frozen.yaml", text, tmp_path) == ()
    assert "reused" not in freeze(spec, "0")
    assert "- Another call had this number in an earlier release\n" in "".join(reference.emit(resolve(spec, "1")).values())
