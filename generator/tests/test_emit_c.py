# SPDX-License-Identifier: BSD-2-Clause
"""What the emitters of C write, looked at as text and, for stubs, as machine code."""
from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from generator.backends.c import constants, guest, host
from generator.backends.c.host_layout import plan_layout
from generator.backends.c.text import c_string, comment, hex_literal, int_literal, s64_literal, u64_literal
from generator.backends.json import abi_json
from generator.lang.find import list_abis
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.model.abi import Abi, EnumValue
from generator.model.c_names import c_name
from generator.model.plan import plan
from generator.model.resolve import resolve
from generator.model.ways import Way, ways_of
from generator.tests.repository import releases
from generator.tests.small_abi import OLD, make_abi

ROOT = Path(__file__).resolve().parents[2]
EMITTERS = (constants, guest, host, abi_json)


def read_again() -> list[Abi]:
    specs = [load(path, ROOT) for path in list_abis(ROOT).values()]
    return [resolve(spec, version) for spec in specs for version in spec.versions]


@pytest.fixture(scope="module", name="abis")
def fixture_abis() -> list[Abi]:
    return [make_abi(), *releases().values()]


def find(abis: list[Abi], name: str, release: str) -> Abi:
    return next(abi for abi in abis if (abi.name, abi.release) == (name, release))


def test_literals() -> None:
    assert hex_literal(3, 2) == "0x03"
    assert hex_literal(-16) == "(-0x10)"
    assert int_literal(-3) == "(-3)"
    assert int_literal(-(1 << 63)) == "(-0x7fffffffffffffff - 1)"
    assert u64_literal(5) == "5U"
    assert u64_literal(1 << 40) == "0x10000000000ULL"
    assert s64_literal(-5) == "-5"
    assert s64_literal(-(1 << 40)) == "-0x10000000000LL"


def test_names_and_strings() -> None:
    assert c_name("vmi", "", "may-be-queued") == "vmi_may_be_queued"
    assert c_string('a "b" \\') == '"a \\"b\\" \\\\"'
    assert c_string("é\n") == '"\\303\\251\\012"'


def test_a_comment_cannot_be_ended_by_its_text() -> None:
    text = "\n".join(comment("before */ int x; /* after"))
    assert text.count("*/") == 1 and text.endswith("*/") and text.count("/*") == 1


def test_banner_says_where_it_comes_from(abis: list[Abi]) -> None:
    for abi in abis:
        for emitter in (constants, guest, host):
            for text in emitter.emit(abi).values():
                assert text.startswith("/* SPDX-License-Identifier: BSD-2-Clause */\n")
                head = text[:700]
                assert f"Written by `hvabi generate {abi.name}`" in head and abi.spec_hash in head
                assert abi.source in head and not re.search(r"[ \"]/(work|home|tmp|root)\b", text)


def test_the_same_model_gives_the_same_text(abis: list[Abi]) -> None:
    again = [make_abi(), *read_again()]
    for one, other in zip(abis, again):
        assert one == other
        for emitter in EMITTERS:
            assert emitter.emit(one) == emitter.emit(other)


def test_constants_of_vmi(abis: list[Abi]) -> None:
    text = constants.emit(find(abis, "vmi", "4.1"))["vmi.h"]
    for line in ('#define VMI_RELEASE "4.1"', "#define VMI_RELEASE_NUMBER 0x00040001", "#define VMI_FAMILY_MMU 0x03",
                 "#define VMI_MMU_SET_PTE_NR 0x00", "#define VMI_MMU_SET_PTE 0x03000000",
                 "#define VMI_MAY_BE_QUEUED 0x01", "#define VMI_STATUS_SUCCESS 0", "#define VMI_STATUS_NO_FAMILY (-1)",
                 "#define VMI_FLUSH_SCOPE_EVERYTHING 1", "typedef int32_t vmi_status_t;",
                 "typedef uint32_t vmi_flush_scope_t;", "struct vmi_queue_entry {"):
        assert f"{line}\n" in text
    assert "MAY_BE_QUEUED" not in constants.emit(find(abis, "vmi", "4.0"))["vmi.h"]


def test_constants_of_an_abi_with_two_carriers(abis: list[Abi]) -> None:
    text = constants.emit(find(abis, "sbi", "1.0"))["sbi.h"]
    for line in ("#define SBI_HSM_HART_START_EID 0x48534d", "#define SBI_HSM_HART_START_FID 0x0",
                 "#define SBI_LEGACY_SHUTDOWN_EID 0x8", "typedef intptr_t sbi_status_t;"):
        assert f"{line}\n" in text
    assert "SBI_LEGACY_SHUTDOWN_FID" not in text


def test_two_names_for_one_constant_are_an_error() -> None:
    abi = make_abi()
    colour = replace(abi.types[0], values=(*abi.types[0].values, EnumValue("RED", 8, "", OLD)))
    with pytest.raises(SpecError) as caught:
        constants.check_unique(replace(abi, types=(colour, *abi.types[1:])))
    assert "SMALL_COLOUR_RED (7 and 8): rename one of them" in str(caught.value)


def test_next_is_newer_than_every_release() -> None:
    assert constants.release_number("next") > constants.release_number("65534.9") > constants.release_number("4.1")


def operations(abi: Abi) -> list[Way]:
    return [way for call in abi.calls if not call.answered_by_dispatch for way in ways_of(call)]


def test_every_operation_has_one_slot(abis: list[Abi]) -> None:
    for abi in abis:
        layout = plan_layout(abi)
        placed = [call.full_name for call in layout.slots if call is not None]
        assert sorted(placed) == sorted(call.full_name for call in operations(abi))
        for block in layout.blocks:
            for number in range(block.count):
                way = layout.slots[block.first + number]
                assert way is None or (way.family, way.number) == (block.family.name, block.low + number)


def test_layouts_suit_the_numbers(abis: list[Abi]) -> None:
    assert plan_layout(find(abis, "vmi", "4.1")).kind == "direct"
    assert plan_layout(find(abis, "sbi", "3.0")).kind == "sparse"


def test_a_host_names_exactly_the_operations_of_its_release(abis: list[Abi]) -> None:
    for abi in abis:
        text = host.emit(abi)[f"{abi.name}_host.h"]
        flags = set(re.findall(r"prefix##_without_(\w+)", text))
        assert flags == {"_".join(way.parts) for way in operations(abi)}


def test_stubs_exist_for_every_call(abis: list[Abi]) -> None:
    for abi in abis:
        text = guest.emit(abi)[f"{abi.name}_guest.h"]
        stubs = set(re.findall(rf"^static inline [^({{}}]*\b{abi.name}_(\w+)\(", text, re.MULTILINE))
        for call in abi.calls:
            for way in ways_of(call):
                assert ("_".join(way.parts) in stubs) == can_travel(abi, way), way.full_name
            assert (f"{call.family}_{call.name}_annotated" in stubs) == bool(call.annotations)


def can_travel(abi: Abi, way: Way) -> bool:
    """Whether some architecture that stubs know has a convention for it, whose id they can fill."""
    family = next(family for family in abi.families if family.name == way.call.family)
    kinds = {carrier.name: carrier.kind for carrier in abi.carriers}
    return (all(kinds[part.carrier] in ("register", "argument", "memory", "immediate") for part in family.fields)
            and any(convention.variant == way.variant for convention in abi.conventions))


def test_only_calls_that_may_wait_have_queueing_stubs(abis: list[Abi]) -> None:
    for release in ("4.0", "4.1"):
        abi = find(abis, "vmi", release)
        found = set(re.findall(r"\bvmi_(\w+)_queued\(", guest.emit(abi)["vmi_guest.h"]))
        assert found == {f"{call.family}_{call.name}" for call in abi.calls if call.annotations}
    assert found


def test_json_is_the_model(abis: list[Abi]) -> None:
    for abi in abis:
        data = json.loads(abi_json.emit(abi)["abi.json"])
        assert data["schema"] == "hvabi-abi/1"
        assert [call["full_name"] for family in data["families"] for call in family["calls"]] == \
            [call.full_name for call in abi.calls]
        assert [test["name"] for test in data["tests"]] == [test.name for test in plan(abi)]
        for family, model in zip(data["families"], abi.families, strict=True):
            same(family, model)
        for name in ("conventions", "types", "status", "answers", "discovery", "annotations", "fields", "carriers"):
            same(data[name], getattr(abi, name))


def same(data: object, model: object) -> None:
    """Compares what was read back with the model, without the code that wrote it."""
    if isinstance(model, tuple):
        assert isinstance(data, list) and len(data) == len(model)
        for item, wanted in zip(data, model):
            same(item, wanted)
    elif hasattr(model, "__dataclass_fields__"):
        assert isinstance(data, dict)
        for name, field in model.__dataclass_fields__.items():
            silent = field.metadata.get("later") and getattr(model, name) == field.default
            assert (name in data) != (name == "location" or bool(silent))
            if name in data:
                same(data[name], getattr(model, name))
    else:
        assert data == model


PAIRS = """
#include "vmi_guest.h"

int32_t stub_set_pte(uint64_t ptep, uint32_t value) { return vmi_mmu_set_pte(ptep, value).status; }
uint64_t stub_get_page_table(void) { return vmi_mmu_get_page_table().value; }
int32_t stub_write_idt_entry(uint32_t i, uint64_t a, uint64_t b)
{ return vmi_segmentation_write_idt_entry(i, a, b).status; }
int32_t stub_annotated(uint64_t ptep, uint32_t value)
{ return vmi_mmu_set_pte_annotated(VMI_MAY_BE_QUEUED, ptep, value).status; }

int32_t hand_set_pte(uint64_t ptep, uint32_t value)
{
	uint64_t rax = VMI_MMU_SET_PTE, rdx;
	__asm__ volatile("vmmcall" : "+a"(rax), "=d"(rdx) : "D"(ptep), "S"((uint64_t)value) : "memory");
	return (int32_t)rax;
}
uint64_t hand_get_page_table(void)
{
	uint64_t rax = VMI_MMU_GET_PAGE_TABLE, rdx;
	__asm__ volatile("vmmcall" : "+a"(rax), "=d"(rdx) : : "memory");
	return rdx;
}
int32_t hand_write_idt_entry(uint32_t i, uint64_t a, uint64_t b)
{
	uint64_t rax = VMI_SEGMENTATION_WRITE_IDT_ENTRY;
	__asm__ volatile("vmmcall" : "+a"(rax), "+d"(b) : "D"((uint64_t)i), "S"(a) : "memory");
	return (int32_t)rax;
}
int32_t hand_annotated(uint64_t ptep, uint32_t value)
{
	uint64_t rax = VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, rdx;
	__asm__ volatile("vmmcall" : "+a"(rax), "=d"(rdx) : "D"(ptep), "S"((uint64_t)value) : "memory");
	return (int32_t)rax;
}
"""


def instruction_counts(listing: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    name = ""
    for line in listing.splitlines():
        if found := re.match(r"[0-9a-f]+ <(\w+)>:", line):
            name = found[1]
            counts[name] = 0
        elif name and re.match(r"\s+[0-9a-f]+:\s+(?!nop|cs nop|data16|xchg\s+%ax,%ax)[a-z]", line):
            counts[name] += 1
    return counts


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_stub_is_as_short_as_assembly_by_hand(tmp_path: Path, abis: list[Abi], compiler: str) -> None:
    abi = find(abis, "vmi", "4.1")
    for name, text in (constants.emit(abi) | guest.emit(abi)).items():
        (tmp_path / name).write_text(text)
    (tmp_path / "pairs.c").write_text(PAIRS)
    unit = tmp_path / "pairs.o"
    subprocess.run([compiler, "-O2", "-fcf-protection=none", "-Wall", "-Werror", "-c", "-o", unit, tmp_path / "pairs.c"],
                   check=True)
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", unit], check=True, capture_output=True, text=True)
    counts = instruction_counts(listing.stdout)
    pairs = {name[5:] for name in counts if name.startswith("hand_")}
    assert pairs == {"set_pte", "get_page_table", "write_idt_entry", "annotated"}
    assert {name: counts[f"stub_{name}"] for name in pairs} == {name: counts[f"hand_{name}"] for name in pairs}


# Every register of i386 but the stack's carries something: the frame pointer too, which no operand can be.
I386 = """
#define SMALL_INSTRUCTION_I386 "call trap_entry"
#include "small_guest.h"
#include <stdio.h>

uint32_t seen[7];
__asm__(".text\\n.globl trap_entry\\ntrap_entry:\\n"
	"pushl %ebp\\npushl %edi\\npushl %esi\\npushl %edx\\npushl %ecx\\npushl %ebx\\npushl %eax\\n"
	"pushl %esp\\ncall note\\naddl $4, %esp\\n"
	"popl %eax\\npopl %ebx\\npopl %ecx\\npopl %edx\\npopl %esi\\npopl %edi\\npopl %ebp\\n"
	"movl $0, %eax\\nmovl $0x89abcdef, %edx\\nmovl $0x01234567, %ecx\\nret\\n");
void note(const uint32_t *saved);
void note(const uint32_t *saved)
{
	for (int i = 0; i < 7; i++)
		seen[i] = saved[i];
}

int main(int argc, char **argv)
{
	volatile uint32_t keep = (uint32_t)argc + 41;
	struct small_result result = small_memory_paint(0x5566778811223344ULL, 0x99aabbcc, 0xeef0);

	(void)argv;
	for (int i = 0; i < 7; i++)
		printf("%x ", (unsigned)seen[i]);
	printf("%d %llx %u\\n", (int)result.status, (unsigned long long)result.value, (unsigned)keep);
	return 0;
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", ["-O0", "-O2", "-O2 -fPIC", "-O1 -fno-omit-frame-pointer", "-Os -fomit-frame-pointer"])
def test_six_registers_on_i386(tmp_path: Path, compiler: str, options: str) -> None:
    abi = make_abi()
    for name, text in (constants.emit(abi) | guest.emit(abi)).items():
        (tmp_path / name).write_text(text)
    (tmp_path / "main.c").write_text(I386)
    subprocess.run([compiler, "-m32", *options.split(), "-Wall", "-Werror", "-o", tmp_path / "main", tmp_path / "main.c"],
                   check=True)
    seen = subprocess.run([ROOT / "ci/run-i386", tmp_path / "main"], check=True, capture_output=True, text=True).stdout.split()
    # eax and ebx: the id; ecx, edx: a value of 64 bits; esi, edi: the other arguments; ebp: fixed by the convention.
    assert seen == ["3", "10000", "11223344", "55667788", "99aabbcc", "eef0", "7", "0", "89abcdef", "42"]
