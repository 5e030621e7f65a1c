# SPDX-License-Identifier: BSD-2-Clause
"""Small specs of calling conventions that are easily got wrong: stub, trap, dispatch and result, run for real where this
machine can, else read from the compiler's output. Each spec in language/ is one kind."""
from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.lang.architectures import architecture
from generator.lang.folder import list_architectures
from generator.lang.load import load
from generator.lint import lint
from generator.model.checks import checks_of
from generator.model.lower import lower, ways_by
from generator.model.resolve import resolve
from generator.tests.in_process import hvabi
from generator.tests.language_trip import HERE, OPTIONS, WARNINGS, assembly, read_spec, run_trip, write_all
from generator.tests.small_abi import S32, argument, make_abi


ANSWERS = """
static struct {abi}_host_result op_f_get(char *context)
{{
	static int number;

	(void)context;
	switch (number++) {{
	case 0: return {abi}_host_error({UP}_STATUS_EINVAL);
	case 1: return {abi}_host_error({UP}_STATUS_NONE);
	default: return {abi}_host_ok({value});
	}}
}}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS)
def test_a_status_in_a_part_of_a_register(tmp_path: Path, compiler: str, options: str) -> None:
    """It has its sign, whatever the rest of the register holds."""
    body = '\tfor (int i = 0; i < 3; i++)\n\t\tprintf("%ld\\n", (long)eaxword_f_get().status);'
    assert run_trip("eaxword", "x86_64", tmp_path, [compiler, "-mno-red-zone", *options.split()],
                    ANSWERS.format(abi="eaxword", UP="EAXWORD", value=0), body) == ["-22", "-1", "0", "42"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_shared_word_narrower_than_the_register(tmp_path: Path, compiler: str) -> None:
    body = ('\tfor (int i = 0; i < 3; i++) {\n\t\tintptr_t raw = shared32_f_get();\n'
            '\t\tprintf("%d %ld\\n", shared32_is_error(raw), (long)raw);\n\t}')
    assert run_trip("shared32", "x86_64", tmp_path, [compiler, "-mno-red-zone", "-O2"],
                    ANSWERS.format(abi="shared32", UP="SHARED32", value="0x7fffffff"), body) == [
        "1 -22", "1 -1", "0 2147483647", "42"]


def test_what_a_register_fixes_is_its_named_part(tmp_path: Path) -> None:
    """Of rax only eax: what is above does not count."""
    write_all(read_spec("rbp"), tmp_path)
    (tmp_path / "main.c").write_text("""
#include "rbp_host.h"
int main(void)
{
	struct rbp_x86_64_registers right = { .rax = 0xffffffff12345678, .rdx = 0x700001234 }, wrong = { .rax = 0x12345679, .rdx = 0x1234 };
	return rbp_x86_64_is_call(&right) && !rbp_x86_64_is_call(&wrong) ? 0 : 1;
}
""")
    subprocess.run(["gcc", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    assert subprocess.run([tmp_path / "main"], check=False).returncode == 0


MESSAGE = """
static struct rbp_host_result op_f_message(char *context, uint32_t size, uint32_t si, uint32_t di, uint32_t bp)
{
	(void)context;
	printf("%x %x %x %x\\n", size, si, di, bp);
	return rbp_host_ok(bp + 1);
}
"""
NUMBER = """
static struct rbpi_host_result op_f_message(char *context, uint32_t size)
{
	(void)context;
	return rbpi_host_ok(size + 1);
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_the_frame_pointer_goes_in_and_comes_back(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    body = '\tprintf("%x\\n", (unsigned)rbp_f_message(0x11, 0x22, 0x33, 0x44));'
    command = [compiler, *(["-m32"] if arch == "i386" else ["-mno-red-zone"]), *options.split()]
    assert run_trip("rbp", arch, tmp_path, command, MESSAGE, body) == ["11 22 33 44", "45", "42"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS)
def test_the_frame_pointer_comes_back(tmp_path: Path, compiler: str, options: str) -> None:
    body = '\tstruct rbpi_result result = rbpi_f_message(7);\n\tprintf("%d %x\\n", (int)result.status, (unsigned)result.value);'
    assert run_trip("rbpi", "i386", tmp_path, [compiler, "-m32", *options.split()], NUMBER, body) == ["0 8", "42"]


def test_registers_have_names_that_all_compilers_take(tmp_path: Path) -> None:
    """t0 of MIPS is register 12, and to gcc register 8; a4 it does not know."""
    write_all(read_spec("mipsnames"), tmp_path)
    text = (tmp_path / "mipsnames_guest.h").read_text()
    assert [text.partition(f"in_{name} __asm__(\"")[2].partition('"')[0] for name in ("t0", "a4", "t3", "a7", "t2")] == [
        "$12", "$8", "$15", "$11", "$14"]
    assert ': "$9", "$13", "hi", "memory");' in text


KEPT = {"frames": "frames_f_get(a, b).value + frames_f_get_loose(a, b).value",
        "crowded": "crowded_f_get(a, b).value + crowded_f_get_tight(a, b).value"}


@pytest.mark.parametrize("options", [*OPTIONS, "-O0 -fPIC", "-O0 -fsanitize=address,undefined"])
@pytest.mark.parametrize("arch", list_architectures())
@pytest.mark.parametrize("name", list(KEPT))
def test_registers_that_compilers_keep(tmp_path: Path, name: str, arch: str, options: str) -> None:
    """Frame pointers and that of PIC, by gcc and clang, as they are on this machine."""
    write_all(read_spec(name), tmp_path)
    full = " + crowded_f_get_full(a, b).value" if name == "crowded" and arch == "i386" else ""
    (tmp_path / "call.c").write_text(f"""
#include "{name}_guest.h"
uint64_t call(uint32_t a, uint32_t b);
uint64_t call(uint32_t a, uint32_t b)
{{
	return (uint64_t)({KEPT[name]}{full});
}}
""")
    known = architecture(arch)
    compilers = [["clang", f"--target={known.triple}", *(["-march=armv7ve"] if arch == "arm" else [])], [f"{known.cross}gcc"]] if arch not in ("x86_64", "i386") else [
        [name, "-m32" if arch == "i386" else "-m64"] for name in ("gcc", "clang")]
    modes = [["-marm"], ["-mthumb"]] if arch == "arm" else [[]]
    tried = 0
    for command in compilers:
        if shutil.which(command[0]) is None or subprocess.run([*command, "-fsyntax-only", "-x", "c", "-"], input="", text=True, capture_output=True).returncode:
            continue
        for mode in modes:
            done = subprocess.run([*command, *mode, *options.split(), "-ffreestanding", *WARNINGS, "-S", "-o", tmp_path / "call.s", "-I", tmp_path,
                                   tmp_path / "call.c"], capture_output=True, text=True)
            assert done.returncode == 0, done.stderr[:2000]
            tried += 1
    if not tried:
        pytest.skip(f"unavailable: no compiler for {arch}")


def test_the_compiler_does_not_choose_what_stands_for_a_frame_pointer(tmp_path: Path) -> None:
    """Where there is no frame it might choose the frame pointer itself."""
    write_all(read_spec("frames"), tmp_path)
    text = (tmp_path / "frames_guest.h").read_text()
    arm = text.partition("defined(__arm__)")[2].partition("#elif")[0].partition("__asm__ volatile")[0]
    held = [line.partition('__asm__("')[2].partition('"')[0] for line in arm.splitlines() if "register uint32_t" in line]
    assert len(set(held)) == len(held) == 5 and not {"", "r7", "r11"} & set(held)
    assert "uint32_t kept" in arm and "uint32_t kept2" in arm


def test_the_frame_pointer_comes_back_where_no_result_is(tmp_path: Path) -> None:
    """Before the call its value is in a register that the call does not read, after it in one that carries nothing."""
    write_all(read_spec("rbpmany"), tmp_path)
    text = (tmp_path / "rbpmany_guest.h").read_text()
    held = dict(re.findall(r'uint32_t (\w+) __asm__\("(\w+)"\)', text))
    assert held["in_ebp_given"] in ("ecx", "edi") and held["in_ebp"] != "ecx"
    assert all(re.search(rf'\[{name}\] "[+=]?r"\({held}\)', text) for name, held in (("back", "in_ebp"), ("frame", "in_ebp_given"))) and '"m"' not in text


def test_no_result_has_the_register_of_an_address(tmp_path: Path) -> None:
    """The frame pointer comes back through memory, where every register has a result: what the compiler addresses it by is needed
    when the results are there."""
    write_all(read_spec("everyresult"), tmp_path)
    text = (tmp_path / "everyresult_guest.h").read_text()
    outputs = text.partition("__asm__ volatile(")[2].partition("\n\t\t: ")[2].partition("\n\t\t: ")[0]
    assert '"=&r"(in_edx)' in outputs and '[frame] "+m"(in_ebp)' in outputs
    assert all("&" in output for output in re.split(r",\s+", outputs) if "[frame]" not in output)
    assert "__attribute__((__no_sanitize_address__))\nstatic inline" in text


SEVERAL = """
static struct several_host_result op_f_one(char *context, uint32_t a)
{
	(void)context;
	return several_host_ok(0x1122334455667788u + a);
}
static struct several_host_result op_f_three(char *context, uint32_t a, int32_t b)
{
	(void)context;
	if (a == 0)
		return several_host_error(SEVERAL_STATUS_NONE);
	return several_host_ok_f_three(a + 1, 0xaabbccdd00000000u + a, b - 1);
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_several_results(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    body = """
	struct several_result one = several_f_one(1);
	struct several_f_three_results three = several_f_three(5, -6), none = several_f_three(0, 0);
	printf("%d %llx\\n", (int)one.status, (unsigned long long)one.value);
	printf("%d %x %llx %d\\n", (int)three.status, (unsigned)three.value, (unsigned long long)three.wide, (int)three.negative);
	printf("%d\\n", (int)none.status);
"""
    command = [compiler, *(["-m32"] if arch == "i386" else ["-mno-red-zone"]), *options.split()]
    assert run_trip("several", arch, tmp_path, command, SEVERAL, body) == [
        "0 1122334455667789", "0 6 aabbccdd00000005 -7", "-1", "42"]


FORMED = """
static struct formresults_host_result op_f_map(char *context, uint32_t a)
{
	(void)context;
	return formresults_host_ok_f_map(a, a + 1);
}
static struct formresults_host_result op_f_map_wide(char *context, uint64_t a)
{
	(void)context;
	return formresults_host_ok_f_map_wide((uint32_t)a, a + 1, -(int32_t)a);
}
static struct formresults_host_result op_f_few(char *context)
{
	(void)context;
	return formresults_host_ok_f_few(5, -6);
}
static struct formresults_host_result op_f_few_wide(char *context)
{
	(void)context;
	return formresults_host_ok(0x1122334455667788u);
}
static struct formresults_host_result op_f_same(char *context)
{
	(void)context;
	return formresults_host_ok_f_same(7, 8);
}
static struct formresults_host_result op_f_same_wide(char *context)
{
	(void)context;
	return formresults_host_ok_f_same_wide(9, 10);
}
static struct formresults_host_result op_f_more(char *context)
{
	(void)context;
	return formresults_host_error(FORMRESULTS_STATUS_NONE);
}
static struct formresults_host_result op_f_more_wide(char *context)
{
	(void)context;
	return formresults_host_ok_f_more_wide(11, 0x99aabbccddeeff00u);
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", ["-O0", "-O2"])
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_forms_with_results_of_their_own(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    body = """
	struct formresults_f_map_results map = formresults_f_map(1);
	struct formresults_f_map_wide_results wide = formresults_f_map_wide(0x500000006u);
	struct formresults_f_few_results few = formresults_f_few();
	struct formresults_result one = formresults_f_few_wide();
	struct formresults_f_same_wide_results same = formresults_f_same_wide();
	struct formresults_result none = formresults_f_more();
	struct formresults_f_more_wide_results more = formresults_f_more_wide();

	printf("%d %x %x\\n", (int)map.status, (unsigned)map.value, (unsigned)map.second);
	printf("%d %x %llx %d\\n", (int)wide.status, (unsigned)wide.value, (unsigned long long)wide.second, (int)wide.third);
	printf("%d %x %d\\n", (int)few.status, (unsigned)few.value, (int)few.second);
	printf("%d %llx\\n", (int)one.status, (unsigned long long)one.value);
	printf("%d %x %x\\n", (int)same.status, (unsigned)same.value, (unsigned)same.second);
	printf("%d\\n", (int)none.status);
	printf("%d %x %llx\\n", (int)more.status, (unsigned)more.value, (unsigned long long)more.second);
"""
    command = [compiler, *(["-m32"] if arch == "i386" else ["-mno-red-zone"]), *options.split()]
    assert run_trip("formresults", arch, tmp_path, command, FORMED, body) == [
        "0 1 2", "0 6 500000007 -6", "0 5 -6", "0 1122334455667788", "0 9 a", "-1", "0 b 99aabbccddeeff00", "42"]


def test_results_of_a_form_in_json_on_the_page_and_decoded(tmp_path: Path) -> None:
    abi = read_spec("formresults")
    write_all(abi, tmp_path)
    made = json.loads((tmp_path / "abi.json").read_text())
    form = made["families"][0]["calls"][0]["forms"][0]
    assert "returns" not in form and [item["type"] for item in form["also_returns"]] == ["u64", "s32"]
    assert made["families"][0]["calls"][1]["forms"][0]["also_returns"] == []
    lowered = next(item for item in made["lowered"] if item["call"] == "f.map" and item.get("form") and item["convention"] == "arm64_wide")
    assert [(item["name"], item["width"]) for item in lowered["results"]] == [("value", 32), ("second", 64), ("third", 32)]
    section = (tmp_path / "formresults.md").read_text().partition("### f.few")[2].partition("### ")[0]
    assert "- Also returns `second`, `s32`: Second.\n- Advertised" in section
    assert "**Form wide**, id `0x40000002`.\n\n- Returns `u64`: One alone.\n\n|" in section
    said = hvabi("decode", str(HERE / "language" / "formresults.yaml"), "0x40000001", "7").output
    assert "third: s32. More." in said and "second: u64. Wide." in said and "u32. First." in said
    said = hvabi("decode", str(HERE / "language" / "formresults.yaml"), "0x40000002").output
    assert "u64. One alone." in said and "second" not in said


PLACED = """
static struct positions_host_result op_f_plain(char *context, uint32_t a, uint32_t b)
{
	(void)context;
	printf("%x %x\\n", a, b);
	return positions_host_ok(0);
}
static struct positions_host_result op_f_placed(char *context, int32_t third, uint32_t first, uint64_t next)
{
	(void)context;
	printf("%d %x %llx\\n", third, first, (unsigned long long)next);
	return positions_host_ok(0);
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", ["-O0", "-O2"])
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_arguments_in_registers_of_their_own(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    body = "\tpositions_f_plain(0x11, 0x22);\n\tpositions_f_placed(-3, 0x44, 0x5566778899aabbccu);"
    command = [compiler, *(["-m32"] if arch == "i386" else ["-mno-red-zone"]), *options.split()]
    assert run_trip("positions", arch, tmp_path, command, PLACED, body) == ["11 22", "-3 44 5566778899aabbcc", "42"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_value_in_two_halves(tmp_path: Path, compiler: str) -> None:
    operation = OPERATION.format(abi="pair", name="f_read", parameters=", uint64_t a", value="a + 1")
    body = '\tprintf("%llx\\n", (unsigned long long)pair_f_read(0x1234567890abcdefu));'
    assert run_trip("pair", "x86_64", tmp_path, [compiler, "-mno-red-zone", "-O2"], operation, body) == ["1234567890abcdf0", "42"]


@pytest.mark.parametrize(("abi", "call", "instruction"), [
    ("imm", "(long)imm_f_get((uint64_t)a).status", "hvc\t#0x1"), ("both", "(long)both_f_get((uint64_t)a).status", "hvc\t#0x1111"),
    ("both2", "(long)both2_f_get((uint64_t)a).status", "hvc\t#0x1111"),
    ("unused", "(long)unused_g_put((uint64_t)a).status", "hvc\t#0x1"),
    ("unused", "(long)unused_f_get((uint64_t)a).status", "hvc\t#0")])
def test_an_immediate_stands_in_the_instruction(tmp_path: Path, abi: str, call: str, instruction: str) -> None:
    assert [line.strip() for line in assembly(abi, tmp_path, call).splitlines() if "hvc" in line] == [instruction]


DISPATCH = """
#include <stdio.h>
#include "{abi}_host.h"
{operations}
{UP}_HOST_OPS(op, char)
int main(void)
{{
	struct {abi}_arm64_registers registers = {{ {registers} }};

	{abi}_arm64_dispatch(&op_{abi}_host, "", {given}&registers);
	printf("{shown}\\n", {values});
	return 0;
}}
"""
OPERATION = """
static struct {abi}_host_result op_{name}(char *context{parameters})
{{
	(void)context;
	return {abi}_host_ok({value});
}}
"""


@pytest.mark.parametrize(("abi", "given", "registers", "operations", "shown"), [
    ("imm", "1, ", ".x0 = 7", [("f_get", ", uint64_t a", "a")], {"x0": 0}),
    ("imm", "2, ", ".x0 = 7", [("f_get", ", uint64_t a", "a")], {"x0": -1}),
    ("both", "0x1111, ", ".x0 = 1, .x1 = 7", [("f_get", ", uint64_t a", "a")], {"x0": 0}),
    ("both", "0x1112, ", ".x0 = 1, .x1 = 7", [("f_get", ", uint64_t a", "a")], {"x0": -1}),
    ("both2", "0x1111, ", ".x0 = 1, .x1 = 7", [("f_get", ", uint64_t a", "a")], {"x0": 0}),
    ("unused", "", ".x0 = 1, .x1 = 7", [("f_get", ", uint64_t a", "a"), ("g_put", ", uint64_t a", "a")], {"x0": 0}),
    ("fixedvariant", "", ".x0 = 0xa5000001, .x1 = 7", [("f_get", ", uint64_t a", "a"), ("p_uid", "", "9")], {"x0": 0, "x1": 7}),
    ("several", "", ".x0 = 2, .x1 = 7, .x2 = 8", [("f_one", ", uint32_t a", "a"), ("f_three", ", uint32_t a, int32_t b", "a + (uint32_t)b")],
     {"x0": 0, "x1": 15, "x2": 8}),
    ("fixedvariant", "", ".x0 = 0x85000001, .x1 = 7", [("f_get", ", uint64_t a", "a"), ("p_uid", "", "9")], {"x0": 9, "x1": 7}),
])
def test_dispatch_on_another_architecture(tmp_path: Path, abi: str, given: str, registers: str, shown: dict[str, int],
                                          operations: list[tuple[str, str, str]]) -> None:
    """Registers are only numbers to a dispatch, so that of arm64 runs here, under the address sanitizer."""
    write_all(read_spec(abi), tmp_path)
    made = "".join(OPERATION.format(abi=abi, name=name, parameters=parameters, value=value) for name, parameters, value in operations)
    (tmp_path / "main.c").write_text(DISPATCH.format(
        abi=abi, UP=abi.upper(), operations=made, registers=registers, given=given,
        shown=" ".join("%ld" for _ in shown), values=", ".join(f"(long)registers.{name}" for name in shown)))
    subprocess.run(["gcc", "-g", "-fsanitize=address,undefined", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main",
                    tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split() == [str(value) for value in shown.values()]


def test_conventions_with_ids_in_different_places_have_a_dispatch_each(tmp_path: Path) -> None:
    """Only the host knows which is meant: an argument of one call may look like the id of another."""
    write_all(read_spec("unused"), tmp_path)
    (tmp_path / "main.c").write_text("""
#include "unused_host.h"
static struct unused_host_result op_f_get(char *context, uint64_t a)
{
	(void)context;
	return unused_host_ok(a + 100);
}
static struct unused_host_result op_g_put(char *context, uint64_t a)
{
	(void)context;
	return a == 1 ? unused_host_error(-22) : unused_host_ok(0);
}
UNUSED_HOST_OPS(op, char)
int main(void)
{
	struct unused_other_registers put = { .x0 = 1 };

	unused_other_dispatch(&op_unused_host, "", 1, &put);
	return put.x0 == (uint64_t)-22 ? 0 : 1;
}
""")
    subprocess.run(["gcc", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    assert subprocess.run([tmp_path / "main"], check=False).returncode == 0


@pytest.mark.parametrize("path", sorted((HERE / "language").glob("*.yaml")), ids=lambda path: path.stem)
def test_check_takes_them(path: Path) -> None:
    assert not lint(load(path, HERE / "language"), HERE / "language")


@pytest.mark.parametrize("path", sorted((HERE / "language").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_call_can_be_made(path: Path) -> None:
    abi = read_spec(path.stem)
    for convention in abi.conventions:
        for family, way in ways_by(abi, convention):
            assert not lower(abi, family, way, convention).gap


SEEN = """
#include <stdint.h>
#include <stdio.h>
#define {UP}_INSTRUCTION_X86_64 "call trap_entry"
#include "{abi}_guest.h"
uint64_t seen[2];
__asm__(".text\\n.globl trap_entry\\ntrap_entry:\\n\\tmovq %rdi, seen(%rip)\\n\\tmovq %rsi, seen+8(%rip)\\n\\txorl %eax, %eax\\n\\tret\\n");
int main(void)
{{
	uint32_t memory[2] = {{ 0, 7 }};

	if ({abi}_f_get_annotated({UP}_QUICK, {argument}).status != 0)
		return 1;
	printf("%x\\n", (unsigned){shown});
	return 0;
}}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize(("abi", "argument", "shown", "expected"), [
    ("hint", "memory[1]", "seen[0]", "1"), ("hint", "memory[1]", "seen[1]", "7"), ("hintmem", "(uintptr_t)memory", "memory[0]", "1")])
def test_annotations_outside_the_registers_of_the_id(tmp_path: Path, compiler: str, abi: str, argument: str, shown: str,
                                                     expected: str) -> None:
    """They go where the hint field is: into an argument register, or into memory."""
    write_all(read_spec(abi), tmp_path)
    (tmp_path / "main.c").write_text(SEEN.format(abi=abi, UP=abi.upper(), argument=argument, shown=shown))
    subprocess.run([compiler, "-mno-red-zone", "-no-pie", "-O2", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    assert subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout == f"{expected}\n"


def test_annotations_in_memory_that_the_caller_writes(tmp_path: Path) -> None:
    """There is no stub that would take them and leave them away: the comment says that they are the caller's."""
    text = (HERE / "language" / "hintmem.yaml").read_text().replace("gva", "gpa")
    (tmp_path / "hintmem.yaml").write_text(text)
    write_all(resolve(load(tmp_path / "hintmem.yaml", tmp_path), "1"), tmp_path)
    header = (tmp_path / "hintmem_guest.h").read_text()
    assert "_annotated" not in header
    assert "/* G. Before the call, write HINTMEM_F_GET_CMD | annotations at offset 0 of a. */" in header


def test_a_limit_that_every_value_keeps_is_not_checked() -> None:
    """Rust and C compilers warn of such a comparison."""
    def kinds(least: int, most: int) -> set[str]:
        return {check.kind for check in checks_of(make_abi(), {}, argument(0, "a", S32, minimum=least, maximum=most))} - {"zero"}

    assert kinds(-1 << 31, (1 << 31) - 1) == set()
    assert kinds(1 - (1 << 31), (1 << 31) - 2) == {"minimum", "maximum"}


@pytest.mark.parametrize("language", [["-x", "c", "-std=c99"], ["-x", "c++", "-std=c++17"]])
def test_calls_without_any_register(tmp_path: Path, language: list[str]) -> None:
    """All is in the instruction. A struct without members is no C, and another size in C++."""
    write_all(read_spec("noregisters"), tmp_path)
    for name in ("guest", "host"):
        (tmp_path / "main.c").write_text(f'#include "noregisters_{name}.h"\n')
        subprocess.run(["gcc", *language, *WARNINGS, "-Wno-unused-function", "-pedantic", "-fsyntax-only", "-I", tmp_path, tmp_path / "main.c"], check=True)


@pytest.mark.skipif(not shutil.which("arm-linux-gnueabihf-gcc"), reason="no gcc for 32-bit Arm: arm-linux-gnueabihf-gcc")
@pytest.mark.parametrize("state", ["-mthumb", "-marm"])
@pytest.mark.parametrize("options", ["-O0", "-O2", "-O2 -fno-omit-frame-pointer"])
def test_the_frame_pointer_of_thumb(tmp_path: Path, state: str, options: str) -> None:
    """gcc keeps r7 for itself, and without optimization finds no register beyond it; the program runs in test_emulated.py."""
    write_all(read_spec("thumb"), tmp_path)
    done = subprocess.run(["arm-linux-gnueabihf-gcc", "-march=armv7ve+fp", state, *options.split(), "-ffreestanding", "-Dinline=__attribute__((used))",
                           "-Wall", "-Werror", "-x", "c", "-c", "-o", tmp_path / "thumb.o", "-I", tmp_path, "-"],
                          input='#include "thumb_guest.h"\n', text=True, capture_output=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_slot_beyond_the_argument_is_filled(tmp_path: Path) -> None:
    """Slots may have more bits together than the argument that takes them: no shift goes beyond it."""
    write_all(read_spec("beyond"), tmp_path)
    text = (tmp_path / "beyond_guest.h").read_text()
    assert "beyond_trap3(BEYOND_F_GET, 0, " in text and ">> 64" not in text


LATE = """
abi: late
title: T
profile: legacy
doc: "A call with several results came late; the registers for them are those of the convention from the first."
releases: {"1": {doc: "One."}, "2": {doc: "Two."}}
carriers: {nr: {width: 32}}
id: {call: {role: call, carrier: nr, bits: "31..0"}}
conventions:
  i386: {arch: i386, instruction: vmcall, carriers: {nr: eax}, arguments: [ebx], results: {status: eax, value: [ecx, edx, esi, edi]}, doc: "A."}
status: {type: s32, doc: "S.", values: {success: {number: 0, doc: "Done."}, none: {number: -1, absent: true, doc: "No."}}}
answers: {unknown_family: none, unknown_call: none}
families:
  f:
    doc: "F."
    calls:
      get: {number: 1, doc: "G.", returns: {type: u64, doc: "V."}}
      all: {number: 2, since: "2", doc: "A.", returns: {type: u32, doc: "V."}, also_returns: [{name: more, type: u32, doc: "M."}, {name: most, type: u32, doc: "M."}]}
"""


@pytest.mark.parametrize("release", ["1", "2"])
def test_registers_for_results_that_no_call_has_yet(tmp_path: Path, release: str) -> None:
    """A value has 64 bits; what lies beyond them is for further results alone."""
    path = tmp_path / "late.yaml"
    path.write_text(LATE)
    spec = load(path, tmp_path)
    assert not lint(spec, tmp_path)
    write_all(resolve(spec, release), tmp_path)
    (tmp_path / "main.c").write_text('#include "late_host.h"\n')
    subprocess.run(["gcc", "-m32", *WARNINGS, "-ffreestanding", "-I", tmp_path, "-c", "-o", tmp_path / "main.o", tmp_path / "main.c"], check=True)
