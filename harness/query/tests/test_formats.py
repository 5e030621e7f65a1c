# SPDX-License-Identifier: BSD-2-Clause
"""Every format reads its own examples, and the names in its tables are those of the specs."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.paste.clean import clean_text
from generator.paste.formats import Format
from harness.query.book import Book
from harness.query.dump import all_formats, read_dumps
from harness.query.formats import _qemu_names, _sbi, cpuid_in_words, linux_hyperv, linux_kvm_guest
from harness.query.formats._signatures import OF_SPECS
from harness.query.nearest import examples, nearest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def book() -> Book:
    return Book(ROOT)


def names(book: Book, abi: str) -> set[str]:
    chapter = book.chapter(abi)
    assert chapter is not None
    return {name.name for name in chapter.names}


@pytest.mark.parametrize("form", all_formats(), ids=lambda form: form.name)
def test_a_format_reads_its_examples(form: Format) -> None:
    lines = [line for line in clean_text("\n".join(examples(form))) if line.text]
    assert lines and [line for line, _ in form.read(lines)] == lines
    dumps = read_dumps("\n".join(examples(form)), "x")
    assert [dump.complaints for dump in dumps] == [[]] * len(dumps)


@pytest.mark.parametrize("form", all_formats(), ids=lambda form: form.name)
def test_an_example_is_nearest_to_its_format(form: Format) -> None:
    assert nearest(examples(form)[0], all_formats()).name == form.name


def test_words_of_cpuid_are_places_of_the_specs(book: Book) -> None:
    """cpuid(1) has words for no bit that a spec does not name."""
    for word in cpuid_in_words.words().values():
        chapter = book.chapter(word.abi)
        assert chapter is not None
        places = {(name.place.leaf, name.place.subleaf, name.place.register, bit) for name in chapter.names
                  if not name.place.answer for bit in range(name.place.bits.low, name.place.bits.high + 1)}
        assert (word.leaf, word.subleaf, word.register, word.low) in places, word


def test_names_of_qemu_and_linux_are_names_of_the_specs(book: Book) -> None:
    for abi, table in (("kvm", _qemu_names.KVM), ("hyperv", _qemu_names.HYPERV)):
        assert {feature for features in table.values() for feature in features} <= names(book, abi)
    assert {feature for _, feature, _ in linux_kvm_guest.SAYS} <= names(book, "kvm")
    assert {feature for _, feature in linux_hyperv.SAYS} <= names(book, "hyperv")


def test_signatures_are_those_of_the_specs(book: Book) -> None:
    told = {}
    for chapter in book.with_cpuid:
        signatures = chapter.spec.tree["cpuid"]["signature"]
        told |= dict.fromkeys([signatures] if isinstance(signatures, str) else signatures, chapter.name)
    assert told == OF_SPECS


def test_implementations_are_those_of_the_spec(book: Book) -> None:
    chapter = book.chapter("sbi")
    assert chapter is not None
    kinds = [kind for family in (chapter.newest, *chapter.newest.families) for kind in getattr(family, "types", ())]
    known = next(kind for kind in kinds if kind.name == "impl_id")
    assert {value.number for value in known.values} == set(_sbi.IMPLEMENTATIONS)


@pytest.mark.parametrize("line", [
    "Hyper-V: privilege flags low 0xae7f, high", "Hyper-V Host Build:22631-10.0", "basic_cpuid[1]=00a20f10 00100800",
    "Gst: 40000000/0000  40000010 4b4d564b", "cpuid.1.ecx = \"0---:----\"", "Hyper-V Version: 10",
    "smccc: KVM: hypervisor services detected (0x00000000 0x0", "SBI implementation ID=0x1", "xen_version            : unknown",
    "kvm_cpuid: func 40000000 idx 0 rax 40000001", "guest vs. host CPUID guest level 40000000,  0: 0x40000010"])
def test_what_was_cut_is_said_with_its_line(line: str) -> None:
    [dump] = read_dumps(f"nothing\n{line}\n", "x")
    assert dump.is_empty and len(dump.complaints) == 1 and dump.complaints[0].startswith("x:2: cannot read "), dump


@pytest.mark.parametrize("line", [
    "\"leaf\": \"0x40000001\", \"subleaf\": \"007\", \"register\": \"eax\", \"bitmap\": \"0b1\"", "function: 0010\nindex: 007\n"
    "eax: 01\nebx: 02\necx: 03\nedx: 04", "# hvabi: answer.a.b=007", "put_leaf(007, 01, 02, 03, 04, 05);",
    "   hypervisor implementation limits (0x40000005):\n      maximum number of virtual processors = 007",
    "basic_cpuid[007]=00000001 00000001 00000001 00000001"])
def test_zeros_before_a_number_change_nothing(line: str) -> None:
    """Python itself refuses 007."""
    assert len(read_dumps(line, "x")) == 1
