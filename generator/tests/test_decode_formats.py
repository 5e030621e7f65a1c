# SPDX-License-Identifier: BSD-2-Clause
"""Every format says what it is and has samples, which are read as they say, whole and however they arrive."""
from __future__ import annotations

import html
import io
import quopri
from collections.abc import Callable, Iterator
from functools import lru_cache

import pytest

import generator.tools.decode_formats as package
from generator.commands import decode
from generator.paste.clean import clean_text
from generator.paste.formats import Format, describe_formats, list_formats
from generator.tests.decode_fuzz import shelf
from generator.tests.samples import Sample, judge, read_sample, run_module
from generator.tools import decode_shelf
from generator.tools.decode_shelf import Shelf
from generator.tools.decode_stream import Stream

FORMATS = list_formats(package)
SAMPLES = [read_sample(path) for item in FORMATS for path in item.samples]


@pytest.fixture(scope="module", autouse=True)
def specs_are_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode_shelf, "load_abi", lru_cache(maxsize=None)(decode_shelf.load_abi))
        yield


@pytest.mark.parametrize("item", FORMATS, ids=lambda item: item.name)
def test_a_format_says_what_it_is_and_has_samples(item: Format) -> None:
    assert item.doc and item.samples


def test_the_list_has_a_line_for_each() -> None:
    assert [line.split()[0] for line in describe_formats(FORMATS).splitlines()] == [item.name for item in FORMATS]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples_are_read(sample: Sample) -> None:
    status, output = run_module(decode, sample.arguments, sample.text)
    assert not judge(sample, status, output), output


class Dribble(io.BytesIO):
    """A pipe that brings a line at a time."""

    def read1(self, size: int | None = -1) -> bytes:
        return self.readline()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_it_makes_no_difference_how_lines_arrive(sample: Sample) -> None:
    outputs = []
    for source in (io.BytesIO(sample.text), Dribble(sample.text)):
        out, err = io.StringIO(), io.StringIO()
        reference = None if sample.arguments[0] == "-" else sample.arguments[0]
        Stream(Shelf(reference), FORMATS, None, False, out, err).run(source)
        outputs.append((out.getvalue(), err.getvalue()))
    assert outputs[0] == outputs[1]


class Watched(io.BytesIO):
    """A pipe that is asked for its next line only after the answer to the last one was printed."""

    def __init__(self, lines: list[bytes], out: io.StringIO) -> None:
        super().__init__()
        self.waiting, self.out, self.seen = lines, out, 0

    def read1(self, size: int | None = -1) -> bytes:
        assert len(self.out.getvalue().splitlines()) == self.seen
        self.seen += 1
        return self.waiting.pop(0) if self.waiting else b""


@pytest.mark.parametrize("line", [b" qemu-3120  [002]  1042.118311: kvm_hypercall:        nr 0x5 a0 0x0 a1 0x3 a2 0x0 a3 0x0\n",
                                  b"rax=0x5 rbx=0 rcx=3\n", b"5 0 3\n"])
def test_a_running_trace_is_answered_line_by_line(line: bytes) -> None:
    out = io.StringIO()
    assert Stream(Shelf("kvm"), FORMATS, None, False, out, io.StringIO()).run(Watched([line] * 3, out)) == 0
    assert out.getvalue() == "hc.kick_cpu(flags=0x0, apic_id=0x3)\n" * 3


def test_a_diff_is_said_to_be_one_and_both_texts_are_answered() -> None:
    old = "RAX=0000000000000018 RDI=0000000000000003 RSI=0000000000000001"
    new = old.replace("1", "2").replace("28 ", "18 ")
    for text in (f"1c1\n< {old}\n---\n> {new}\n", f"--- a\n+++ b\n@@ -1 +1 @@\n-{old}\n+{new}\n"):
        status, output = run_module(decode, ["xen", "-"], text.encode())
        assert status == 1 and "diff" in output
        assert "old: vcpu.is_up(vcpuid=0x1" in output and "new: vcpu.is_up(vcpuid=0x2" in output


LONG = 60000


UNITS = ["x", " ", "a=1 ", "rax=0000000000000018 ", "RAX: 0 ", "-1 ", "= ", "0x1 ", "hypercall failed ", "A_", "> ", "[1.1] ",
         "12:34:56 ", "sbi_ecall(a=1, ", "ret.error= ", "rax: 5, ", "a=3D", "<pre ", "\x1b[", "1", "f", "a b-1 [001] ",
         "hypercall 1 ", "GPR00: 0000000000000000 ", "kvm_hypercall: nr 0x5 "]


@pytest.mark.parametrize("unit", UNITS)
def test_long_lines_are_read_by_every_format_in_few_steps(unit: str) -> None:
    """A regex that needs quadratic time would not come back within the time that a test may take."""
    lines = clean_text(unit * (LONG // len(unit)))
    for item in FORMATS:
        if lines:
            item.read(lines)


# What mailers, loggers and consoles do to text makes no difference

def each_line(prefix: str) -> Callable[[str], str]:
    return lambda text: "\n".join(prefix + line if line.strip() else line for line in text.split("\n"))


def quoted_printable(text: str) -> str:
    return quopri.encodestring(text.encode()).decode()


TRANSPORTS: dict[str, Callable[[str], str]] = {
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "quoted": each_line("> "),
    "quoted twice": each_line(">> "),
    "html": html.escape,
    "coloured": lambda text: each_line("\x1b[32m")(text).replace("\n", "\x1b[0m\n"),
    "doubled": lambda text: text.replace("\n", "\n\n"),
    "printk": each_line("<6>[    1.234567] "),
    "journal": each_line("Oct 04 09:12:44 vmhost kernel: "),
    "xen": each_line("(XEN) [2025-10-04 09:12:44.123] "),
    "fenced": lambda text: f"Hello,\n\nthis is what I see:\n\n```text\n{text}\n```\nThanks\n",
    "quoted-printable": quoted_printable,
}
QUOTED_ALREADY = ("kvm-hypercall-trace-cmd",)       # a log holds no quotations


@pytest.mark.parametrize("name", TRANSPORTS)
def test_transport_makes_no_difference(name: str) -> None:
    for sample in SAMPLES:
        if name in ("printk", "journal", "xen") and sample.name in QUOTED_ALREADY:
            continue
        outputs = []
        for text in (sample.text, TRANSPORTS[name](sample.text.decode()).encode()):
            out = io.StringIO()
            Stream(shelf(None if sample.arguments[0] == "-" else sample.arguments[0]), FORMATS, None, False, out, io.StringIO()) \
                .run(io.BytesIO(text))
            outputs.append(out.getvalue())
        assert outputs[0] == outputs[1], sample.name
