# SPDX-License-Identifier: BSD-2-Clause
"""Bits, signatures and versions: what has a name, what is imitated, what no spec describes."""
from __future__ import annotations

from pathlib import Path

import pytest

from harness.query.book import Book
from harness.query.dump import read_dump
from harness.query.interfaces import FOUND, Answer, understand
from harness.query.page import show_answer
from harness.query.signatures import OTHERS, plain

ROOT = Path(__file__).resolve().parents[3]
MICROSOFT = (0x7263694d, 0x666f736f, 0x76482074)
# systemd's and virt-what's lists.
LISTED = ("XenVMMXenVMM", "KVMKVMKVM", "Linux KVM Hv", "TCGTCGTCGTCG", "VMwareVMware", "Microsoft Hv", "bhyve bhyve ",
          "QNXQVMBSQG", "ACRNACRNACRN", "SRESRESRESRE", "Apple VZ", "LKVMLKVMLKVM", "OpenBSDVMM58")


@pytest.fixture(scope="module")
def book() -> Book:
    return Book(ROOT)


def ask(book: Book, *leaves: tuple[int, ...]) -> Answer:
    """Leaf, eax, ebx, ecx, edx."""
    lines = [f"cpuid {leaf:#x} 0x0 {' '.join(f'{word:08x}' for word in words)}" for leaf, *words in leaves]
    return understand(read_dump("\n".join(lines), "x"), book)


def words_of(signature: str) -> tuple[int, ...]:
    data = signature.encode().ljust(12, b"\0")
    return tuple(int.from_bytes(data[place:place + 4], "little") for place in (0, 4, 8))


def notes(answer: Answer) -> str:
    return "\n".join(answer.notes)


def test_bits_that_openvmm_names_have_names(book: Book) -> None:
    ebx, edx = 1 << 15 | 1 << 19, 1 << 16 | 1 << 22 | 1 << 24 | 0xf << 28
    answer = ask(book, (0x40000000, 0x40000005, *MICROSOFT), (0x40000001, 0x31237648, 0, 0, 0),
                 (0x40000003, 0, ebx, 0, edx), (0x40000004, 1 << 16 | 1 << 20, 0, 0, 0))
    interface = answer.interfaces[0]
    assert interface.unnamed == []
    assert sum(item.advertised for item in interface.items) == 2 + 7 + 2


def test_the_leaf_of_frequencies_has_names(book: Book) -> None:
    for signature, words in (("KVMKVMKVM", ("tsc_khz", "apic_bus_khz")), ("VMwareVMware", ("TSC frequency", "APIC bus"))):
        answer = ask(book, (0x40000000, 0x40000010, *words_of(signature)), (0x40000010, 0x2b22f0, 0xf4240, 0, 0))
        page = "\n".join(show_answer(answer))
        assert all(word in page for word in words) and "0x2b22f0" in page and "no name" not in page


@pytest.mark.parametrize("signature", [*LISTED, *OTHERS])
def test_signatures_are_known_with_and_without_blanks(book: Book, signature: str) -> None:
    for text in (signature, plain(signature)):
        answer = ask(book, (0x40000000, 0x40000001, *words_of(text)), (0x40000001, 0, 0, 0, 0))
        assert answer.state == FOUND and answer.interfaces[0].title != "an unknown hypervisor"


def test_an_imitated_signature_is_shown_with_its_evidence(book: Book) -> None:
    real = ask(book, (0x40000000, 0x4000000c, *MICROSOFT), (0x40000001, 0x31237648, 0, 0, 0),
               (0x40000002, 20348, 0xa0000, 1, 0), (0x40000006, 0xf, 0, 0, 0))
    assert "for it: build 20348" in notes(real) and "nothing here speaks against it" in notes(real)
    kvm = ask(book, (0x40000000, 0x40000006, *MICROSOFT), (0x40000001, 0x31237648, 0, 0, 0),
              (0x40000002, 14393, 0xa0000, 0, 0), (0x40000006, 0, 0, 0, 0),
              (0x40000100, 0x40000101, *words_of("KVMKVMKVM")))
    assert "against it: a second interface, Linux KVM paravirtual interface, at 0x40000100, build 14393" in notes(kvm)
    bhyve = ask(book, (0x40000000, 0x40000000, *words_of("bhyve bhyve ")))
    assert "as bhyve has it" in notes(bhyve)
    other = ask(book, (0x40000000, 0x40000006, *words_of("bhyve bhyve ")), (0x40000001, 0x31237648, 0, 0, 0))
    assert "against it: leaf 1 offers Microsoft's interface" in notes(other)
    assert notes(ask(book, (0x40000000, 0x40000001, *words_of("KVMKVMKVM")), (0x40000001, 0, 0, 0, 0))) == ""


@pytest.mark.parametrize(("version", "release", "remark"), [
    ("4.14", "4.14", ""), ("4.14.6", "4.14", ""), ("4.20.1", "4.20", ""), ("4.18", "4.17", "4.17 is the nearest"),
    ("4.21", "", "newer than 4.20"), ("5.0", "", "newer than 4.20"), ("4.2", "", "older than 4.14"), ("unstable", "", "")])
def test_a_version_is_the_release_that_it_is(book: Book, version: str, release: str, remark: str) -> None:
    chapter = book.chapter("xen")
    assert chapter is not None
    found, said = chapter.release_of(version)
    assert found == release and remark in said and bool(remark) == bool(said)
