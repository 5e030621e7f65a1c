# SPDX-License-Identifier: BSD-2-Clause
"""Decoding: every call of every ABI and release means itself, Python and C agree, and bad input gets one line."""
from __future__ import annotations

import dataclasses
import json
import random
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from generator.model.abi import Abi, Call
from generator.model.ids import format_id
from generator.model.words import architectures
from generator.tests import forked
from generator.tests.c_names import ask_c
from generator.tests.repository import releases
from generator.tests.rich_spec import make_rich
from generator.tests.small_abi import make_abi
from generator.tools import decode_shelf
from generator.tools.decode import Decoder, id_values
from generator.tools.decode_input import InputError, Named, Reading, carrier_place, read_line, read_values

WORD = (1 << 64) - 1


@lru_cache(maxsize=None)
def decoder(name: str) -> Decoder:
    made = {"small": make_abi, "rich": make_rich}
    return Decoder(made[name]() if name in made else releases()[name])


def words(name: str, *values: str) -> str:
    """What the values mean, as the headline says it."""
    answer = read_values(decoder(name), values)
    if isinstance(answer, Named):
        return format_id(decoder(name).abi, id_values(answer.call, answer.annotations))
    return decoder(name).format_call(answer.decoded, answer.args)


# Every call means itself

def shown_call(found: Decoder, call: Call) -> Call:
    """The call itself, or the one of another architecture or kind of guest that has the same id and comes first."""
    layout = next(layout for layout in found.layouts if call in (*layout.calls, *layout.hidden))
    key = layout.key(found.abi, dict(call.id))
    return next(other for other in layout.calls if layout.key(found.abi, dict(other.id)) == key)


@pytest.mark.parametrize("name", releases())
def test_every_call_decodes_to_itself(name: str) -> None:
    found = decoder(name)
    for call in found.abi.calls:
        numbers = [str(value) for _, value in call.id]
        meant = shown_call(found, call).full_name
        assert words(name, *numbers) == meant
        assert words(name, *(f"{carrier}={value:#x}" for carrier, value in call.id)) == meant
        shown = words(name, call.full_name)
        assert words(name, *shown.split()) == meant
        for note in call.annotations:
            shown = words(name, call.full_name, note.name)
            assert words(name, *shown.split()) == f"{call.full_name} {note.name}"


@pytest.mark.parametrize("name", releases())
def test_every_call_is_found_in_the_registers_of_every_convention(name: str) -> None:
    found = decoder(name)
    for convention in found.abi.conventions:
        for call in found.abi.calls:
            if call.convention != convention.variant:
                continue
            carriers = {carrier.name: carrier for carrier in found.abi.carriers}
            tokens = [f"{carrier_place(convention, carriers[name]) or name}={value:#x}" for name, value in call.id]
            answer = read_values(found, tokens, convention.arch)
            assert isinstance(answer, Reading)
            archs = architectures(found.abi, call) or (convention.arch,)
            meant = call if convention.arch in archs else shown_call(found, call)
            assert answer.decoded.call in (meant, shown_call(found, call))


# Python says what C says

def questions(abi: Abi, seed: int) -> Iterator[tuple[tuple[int, ...], tuple[int, ...] | None]]:
    """All ids, all ids with other bits, random ids; with random arguments, small ones and none."""
    source = random.Random(seed)
    limits = [(1 << carrier.width) - 1 for carrier in abi.carriers]
    for call in abi.calls:
        values = tuple(dict(call.id).get(carrier.name, 0) for carrier in abi.carriers)
        yield values, None
        for bits in (64, 32, 16, 3):
            yield values, tuple(source.getrandbits(bits) for _ in call.args)
        yield values, tuple(WORD - source.getrandbits(8) for _ in call.args)
        for form in call.forms:
            values_of_form = tuple(dict(form.id).get(carrier.name, 0) for carrier in abi.carriers)
            yield values_of_form, tuple(source.getrandbits(16) for _ in form.args)
        for index, limit in enumerate(limits):
            for _ in range(4):
                flipped = values[index] ^ 1 << source.randrange(limit.bit_length())
                yield (*values[:index], flipped, *values[index + 1:]), None
    for _ in range(500):
        yield tuple(source.getrandbits(limit.bit_length()) for limit in limits), None


@pytest.mark.parametrize("name", ["small", "rich", *releases()])
def test_python_and_c_agree(name: str, tmp_path: Path) -> None:
    found = decoder(name)
    asked = list(questions(found.abi, seed=20260101))
    answers = ask_c(found.abi, tmp_path, [(values, args, 1024) for values, args in asked])
    assert len(answers) == len(asked)
    for (values, args), (length, called, text) in zip(asked, answers):
        decoded = found.decode(values)
        assert text == found.format_call(decoded, args) and length == len(text)
        assert called == (decoded.call.full_name if decoded.call else "-")


# What a user may give

GIVEN = [
    ("vmi@4.1", ("0x03000001",), "mmu.set_pte may-be-queued"),
    ("vmi@4.0", ("0x03000001",), "mmu.set_pte annotations=0x1"),
    ("vmi@4.1", ("50331648", "0x1000", "7"), "mmu.set_pte(ptep=0x1000, value=0x7)"),
    ("vmi@4.1", ("0x03000000", "4096"), "mmu.set_pte(ptep=0x1000, value=?)"),
    ("vmi@4.1", ("mmu.set_pte",), "0x03000000"),
    ("vmi@4.1", ("set_pte,may-be-queued",), "0x03000001"),
    ("vmi@4.1", ("rax=0x03000000", "rdi=0x1000", "rsi=7"), "mmu.set_pte(ptep=0x1000, value=0x7)"),
    ("vmi@4.1", ("eax=0x03000000", "ebx=0x1000", "ecx=1", "edx=7"), "mmu.set_pte(ptep=0x100001000, value=0x7)"),
    ("vmi@4.1", ("x1=0x03000000", "x2=0x1000", "x3=7"), "mmu.set_pte(ptep=0x1000, value=0x7)"),
    ("vmi@4.1", ("id=0x03020000", "scope=1"), "mmu.flush_tlb(scope=everything)"),
    ("sbi@3.0", ("0x48534d", "0"), "hsm.hart_start"),
    ("sbi@3.0", ("a7=0x48534d", "a6=0", "a0=1"), "hsm.hart_start(hartid=0x1, start_addr=?, opaque=?)"),
    ("sbi@3.0", ("eid=1", "ch=65"), "legacy.console_putchar(ch=65)"),
    ("sbi@3.0", ("1", "65"), "legacy.console_putchar(ch=65)"),
    ("sbi@3.0", ("a7=1", "a0=65"), "legacy.console_putchar(ch=65)"),
    ("sbi@3.0", ("[0.1] hart 3: ecall a7=0x48534d, a6 = 0 pc=0x8000",), "hsm.hart_start"),
    ("sbi@3.0", ("trap 9 hart 2 0x10 3 0x10",), "base.probe_extension(extension_id=16)"),
    ("sbi@3.0", ("SBI_EXT_BASE_PROBE_EXT",), "eid=0x10 fid=0x3"),
    ("small", ("ext=-1", "id=0x10000"), "0xffffffff.0x1"),
    ("small", ("0xffffffffffffffff", "0x10000"), "0xffffffff.0x1"),
]


@pytest.mark.parametrize("name,values,expected", GIVEN)
def test_what_is_given(name: str, values: tuple[str, ...], expected: str) -> None:
    assert words(name, *values) == expected


def test_high_part_first() -> None:
    abi = make_abi()
    turned = tuple(dataclasses.replace(item, split="high-first") for item in abi.conventions)
    found = Decoder(dataclasses.replace(abi, conventions=turned))
    answer = read_values(found, ("eax=3", "ebx=0x10000", "ecx=1", "edx=2", "esi=7", "edi=0"), "i386")
    assert isinstance(answer, Reading)
    assert found.format_call(answer.decoded, answer.args) == "memory.paint(at=0x100000002, colour=red, modes=0x0)"


REFUSED = [
    ("vmi@4.1", (), "there is nothing to decode"),
    ("vmi@4.1", ("0xzz",), "'0xzz' is no number: write it like 0x1f, 31 or -1"),
    ("vmi@4.1", ("0x100000000",), "0x100000000 does not fit id, which has 32 bits"),
    ("vmi@4.1", ("-1",), "-1 does not fit id"),
    ("vmi@4.1", ("9" * 5000,), "has more than 64 bits"),
    ("vmi@4.1", ("0x03000000", "1", "2", "3"), "mmu.set_pte takes 2 arguments (ptep, value) after id, not 3"),
    ("vmi@4.1", ("mmu.set_ptr",), "did you mean 'mmu.set_pte'?"),
    ("vmi@4.1", ("query",), "can be cpu.query, segmentation.query"),
    ("vmi@4.1", ("mmu.set_pte", "may-be-cued"), "did you mean 'may-be-queued'?"),
    ("vmi@4.1", ("cpu.yield", "may-be-queued"), "cpu.yield cannot be may-be-queued"),
    ("vmi@4.1", ("rdi=1",), "id missing: give it by name or as eax (x86_64, i386), x1 (arm64), a6 (riscv64)"),
    ("vmi@4.1", ("id=0x03000000", "pte=1"), "'pte' is no carrier, register or argument here: did you mean 'ptep'?"),
    ("vmi@4.1", ("id=1", "id=2"), "'id' is given twice"),
    ("vmi@4.1", ("id=1", "2"), "'2' has no name"),
    ("sbi@3.0", ("0x48534d",), "fid missing: give EID FID"),
    ("sbi@3.0", ("eid=0x48534d",), "fid missing: give it by name or as a6 (riscv64, riscv32)"),
    ("sbi@3.0", ("nothing in here at all",), "no id in 'nothing in here at all'"),
]


@pytest.mark.parametrize("name,values,message", REFUSED)
def test_what_cannot_be_read(name: str, values: tuple[str, ...], message: str) -> None:
    with pytest.raises(InputError, match=re.escape(message)) as caught:
        read_values(decoder(name), values)
    assert "\n" not in str(caught.value)


def test_no_line_makes_it_fall_over() -> None:
    """Whatever stands in a trace is read or refused, never a crash."""
    source = random.Random(7)
    pieces = ["a7=", "a6=0", "0x10", "-", "=", "x=y", "\x00", "é", "mmu.set_pte", "eid=0x10", " ", ",", "0x", "=-1",
              "9" * 30]
    for _ in range(3000):
        line = "".join(source.choice(pieces) + source.choice(["", " "]) for _ in range(source.randrange(8)))
        for name in ("sbi@3.0", "vmi@4.1"):
            try:
                read_line(decoder(name), line)
            except InputError as error:
                assert "\n" not in str(error)


# The command

def hvabi(*arguments: str, stdin: str | bytes = "") -> tuple[int, str, str]:
    done = forked.hvabi("decode", *arguments, stdin=stdin)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module", autouse=True)
def specs_are_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode_shelf, "load_abi", lru_cache(maxsize=None)(decode_shelf.load_abi))
        for name in ("sbi", "vmi"):
            decode_shelf.load_abi(name)     # so that every child has it
        yield


def test_the_command_says_it_in_one_line_first() -> None:
    status, out, err = hvabi("vmi", "0x03000001")
    assert (status, out.splitlines()[0], err) == (0, "mmu.set_pte, may-be-queued", "")
    assert "since 4.0" in out and "ptep: gpa, a multiple of 4." in out


@pytest.mark.parametrize("values,note", [
    (("vmi@4.0", "0x01070000"), "in release 4.1 it is cpu.run_queue"),
    (("vmi", "0x03080000"), "next to it: 7 release_page_table, 0xff query"),
    (("vmi", "0x55000000"), "has no family 0x55"),
    (("sbi", "0x4d505900", "3"), "has no family 0x4d505900"),
    (("sbi", "0x414243", "3"), '0x414243 ("ABC")'),
    (("vmi", "0x03000100"), "a host answers invalid_id"),
])
def test_what_means_nothing_is_a_finding(values: tuple[str, ...], note: str) -> None:
    status, out, _ = hvabi(*values)
    assert status == 1 and note in out


def test_a_retired_number_says_what_it_was() -> None:
    from generator.tools.decode_notes import notes
    found = decoder("small")
    answer = read_values(found, ("3", "0x40000"))
    assert isinstance(answer, Reading)
    assert any("memory.wipe|out, removed in release 1.1" in note for note in notes(found, answer, tuple))


def test_statuses() -> None:
    status, out, _ = hvabi("vmi", "--status", "-3")
    assert (status, out) == (0, "invalid_id (-3), since 4.0\n  A reserved bit of the id is not zero.\n")
    assert hvabi("vmi", "--status", "0xfffffffd")[1].startswith("invalid_id (-3)")
    assert hvabi("sbi", "--status", "not_supported")[1].startswith("not_supported (-2)")
    assert hvabi("vmi", "--status", "-99")[0] == 1


def test_options_may_stand_anywhere() -> None:
    for arguments in (("--arch", "riscv64", "sbi", "a7=0x10", "a6=0"), ("sbi", "--arch", "riscv64", "a7=0x10", "a6=0"),
                      ("sbi", "a7=0x10", "a6=0", "--arch", "riscv64")):
        assert hvabi(*arguments)[1].startswith("base.get_spec_version\n")


def test_json_is_what_the_text_says() -> None:
    status, out, _ = hvabi("--json", "vmi@4.1", "0x03000181", "0x1000", "7")
    body = json.loads(out)
    assert status == 1
    assert (body["call"], body["annotations"], body["reserved"], body["unknown_annotations"]) == (
        "mmu.set_pte", ["may-be-queued"], {"id": 0x100}, {"id": 0x80})
    assert [argument["value"] for argument in body["arguments"]] == [0x1000, 7]


def test_lines_from_standard_input() -> None:
    status, out, err = hvabi("sbi", "-", stdin="ecall a7=0x10 a6=3 a0=16\n\nnothing\neid=0x10 fid=0\n")
    assert out.splitlines() == ["base.probe_extension(extension_id=16)", "base.get_spec_version"]
    assert (status, err.count("\n")) == (2, 1) and err.startswith("hvabi decode: stdin:3: no id in 'nothing'")


def test_bytes_that_are_no_text_do_no_harm() -> None:
    status, out, err = hvabi("sbi", "-", stdin=b"\xff\xfe \x00 a7=0x10 a6=0\n\xc3\n")
    assert (status, out) == (2, "base.get_spec_version\n")
    assert err.count("\n") == 1 and err.startswith("hvabi decode: stdin:2: no id in ")


def test_a_line_without_end_is_refused_in_little_memory() -> None:
    status, out, err = hvabi("sbi", "-", stdin="a7=0x10 " * 40000 + "\neid=0x10 fid=0\n")
    assert (status, out, err) == (2, "base.get_spec_version\n", "hvabi decode: stdin:1: longer than 65536 characters\n")


@pytest.mark.parametrize("arguments", [("vmi",), ("vmi", "0xzz"), ("none", "1"), ("vmi@9.9", "1"),
                                       ("vmi", "--arch", "vax", "1"), ("vmi", "--status", "1", "2"),
                                       ("vmi", "a b c"), ("no/such/path", "1")])
def test_bad_input_is_one_line_and_exit_2(arguments: tuple[str, ...]) -> None:
    status, out, err = hvabi(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1) and err.startswith("hvabi decode: ")


@pytest.mark.parametrize(("given", "said"), [
    (["0x1000"], "tlb.flush_virtual_address_list(rep_count=0x3, rep_start=0x0, input=0x1000)"),
    (["3", "0", "0x1000"], "tlb.flush_virtual_address_list(rep_count=0x3, rep_start=0x0, input=0x1000)"),
    (["0x1000", "0x2000"], "takes 1 argument in registers (input) after the id, not 2"),
    (["4", "0", "0x1000"], "rep_count is 0x4 here and 0x3 in the id")])
def test_numbers_behind_an_id_are_what_registers_hold(given: list[str], said: str) -> None:
    try:
        found = words("hyperv@6.0", "0x0000000300000003", *given)
    except InputError as error:
        found = str(error)
    assert said in found
