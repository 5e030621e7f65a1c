# SPDX-License-Identifier: BSD-2-Clause
"""Damaged pastes for hvabi decode: python3 -m generator.tests.decode_fuzz [COUNT [SEED]] tries them and says what was wrong.

Nothing may fall over, and whatever is answered with certainty must stand in the text: each argument is a number of the
lines that the answer names, with all its digits where the format pads them.
"""
from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import generator.tools.decode_formats as package
from generator.paste.formats import list_formats
from generator.tests.mutate import mutants
from generator.tests.samples import Sample, read_sample
from generator.tools.decode_input import read_assignments
from generator.tools.decode_numbers import InputError
from generator.tools.decode_shelf import Shelf
from generator.tools.decode_stream import Stream

INPUTS = Path(__file__).resolve().parents[2] / "tests" / "inputs"
FORMATS = list_formats(package)
PADDED = ("linux-oops-x86", "xen-registers", "qemu-x86", "windbg", "lldb", "linux-oops-riscv", "qemu-riscv", "opensbi-trap",
          "linux-oops-arm64", "xen-arm64", "qemu-arm64", "s390-registers", "ppc-registers", "padded")
NARROW = {"u8": 0xff, "u16": 0xffff}
BASES = ((16, r"[0-9a-fA-F]+$"), (10, r"[0-9]+$"))
FIELDS = ((17, 10), (32, 12), (48, 12), (6, 26), (12, 20))      # (lowest bit, width) of arguments within ids
TOKEN = re.compile(r"[0-9A-Za-z_`]+")
ROWS = ("s390-registers", "ppc-registers")      # of padded formats: values without names
NAIVE = re.compile(r"(?<![\w/])(?:x\d+/)?([A-Za-z]\w{0,3}) {0,6}[:=]? {0,8}(?:0x)?"
                   r"([0-9a-fA-F]{16}|[0-9a-fA-F]{8}(?:[`_][0-9a-fA-F]{8})?)(?![\w`])")
COMPOSED = ("control", "code", "interface_version")     # of fields, or the same for all calls
LOW = (1 << 32) - 1
WORD = (1 << 64) - 1


@lru_cache(maxsize=None)
def shelf(reference: str | None) -> Shelf:
    """Specs are read once."""
    return Shelf(reference)


def samples() -> list[Sample]:
    found = [read_sample(path) for item in FORMATS for path in item.samples]
    found += [sample for path in sorted(INPUTS.glob("*.txt")) if (sample := read_sample(path)).command == "decode" and sample.text]
    return [sample for sample in found if sample.arguments[-1] == "-"]


def run(reference: str | None, text: bytes) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = Stream(shelf(reference), FORMATS, None, True, out, err).run(io.BytesIO(text))
    return status, out.getvalue(), err.getvalue()


def try_one(sample: Sample, seed: int) -> list[str]:
    """What is wrong with what a damaged sample gives."""
    data = next(mutants([sample.text], 1, seed))
    text = data.decode("utf-8", "replace")
    reference = None if sample.arguments[0] == "-" else sample.arguments[0]
    try:
        status, out, err = run(reference, data)
    except Exception as error:      # whatever it is, it is what the test looks for
        return [f"{sample.name} seed {seed}: {type(error).__name__}: {error}"]
    is_silent = not out and "passed over" not in err and re.search(r"\w\w", text) is not None
    wrong = [f"exit status {status}"] if status not in (0, 1, 2) or status == 0 and is_silent else []
    wrong += [f"it prints {line!r}" for line in (out + err).splitlines() if not line.isprintable()]
    for line in out.splitlines():
        wrong += check_answer(json.loads(line), text.split("\n"))
    return [f"{sample.name} seed {seed}: {what}" for what in wrong]


def check_answer(answer: dict[str, Any], lines: Sequence[str]) -> Iterator[str]:
    if not answer["valid"] or not answer.get("call"):
        return
    said = lines[answer["line"] - 1:answer.get("last_line", answer["line"])]
    if answer.get("format") in PADDED and answer["format"] not in ROWS:
        yield from check_registers(answer, "\n".join(said))
    numbers = numbers_of(said, answer.get("format") in PADDED)
    for name, value in answer["id"].items():
        if name not in COMPOSED and answer.get("format") != "names" and not stands_in(value, numbers):
            yield f"{answer['call']}: {name}={value:#x} is not in {said}"
    for argument in answer.get("arguments", ()):
        value = argument["value"]
        narrow = NARROW.get(argument["type"])       # bits above are ignored
        if value is not None and not stands_in(value, numbers | {number & narrow for number in numbers} if narrow else numbers):
            yield f"{answer['call']}: {argument['name']}={value:#x} is not in {said}"


def check_registers(answer: dict[str, Any], text: str) -> Iterator[str]:
    """Read again, naively: a name, what separates it, a number. Where that gives each register one value the arguments
    must be the same."""
    values: dict[str, set[int]] = {}
    for name, digits in NAIVE.findall(without_breaks(text)):
        values.setdefault(re.sub(r"(?<=[a-z])0+(?=\d)", "", name.lower()), set()).add(int(re.sub("[`_]", "", digits), 16))
    book = shelf(f"{answer['abi']}@{answer['release']}").named
    assert book is not None
    pairs = [(name, min(found)) for name, found in values.items() if len(found) == 1]
    try:
        naive = read_assignments(book.decoder, pairs, naive_arch(answer["abi"], values, without_breaks(text)), strict=False)
    except InputError:
        return
    known = {argument.name: value for argument, value in zip(naive.decoded.args, naive.args or ())}
    for argument in answer.get("arguments", ()):
        value, other = argument["value"], known.get(argument["name"])
        if naive.decoded.name == answer["name"] and None not in (value, other) and value != other:
            yield f"{answer['call']}: {argument['name']}={value:#x}, but the text has {other:#x} in {text[:400]!r}"


def without_breaks(text: str) -> str:
    """Without soft line breaks and colours."""
    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", re.sub(r"=\s*\n[>| ]*", "", text))


def naive_arch(abi: str, names: Collection[str], text: str) -> str | None:
    """Short registers are those of the 32-bit architectures."""
    if "eax" in names:
        return "i386"
    short, long = (len(re.findall(rf"(?<![0-9a-fA-F])[0-9a-fA-F]{{{digits}}}(?![0-9a-fA-F])", text)) for digits in (8, 16))
    return "riscv32" if abi == "sbi" and short > long else None


def numbers_of(lines: Sequence[str], padded: bool) -> set[int]:
    """All numbers that the text can mean, in hexadecimal and in decimal; of a padded format those with all digits."""
    text = "\n".join(lines)
    found: set[int] = set()
    whole = without_breaks(text)
    for form in (text, whole, whole.replace("=3D", "="), re.sub(r"[\x00\u200b\x1b]", "", whole)):
        for token in TOKEN.findall(form):
            digits = re.sub(r"^0[xX]|[`_]", "", token)
            if not padded or len(digits) in (8, 16):
                found |= {int(digits, base) for base, known in BASES if re.match(known, digits)}
    if not padded:
        found |= {int(digits) for digits in re.findall(r"[0-9]+", f"{text} {whole}")}        # hcall34
    return found | {-number & WORD for number in found}


def stands_in(value: int, numbers: set[int]) -> bool:
    """As it is, cut to or extended from 32 bits, a field of a control word, or two registers together."""
    halves = {number & LOW for number in numbers}
    if value in numbers or value & LOW in halves and value >> 32 in (0, LOW) or value in {number & WORD for number in numbers}:
        return True
    if any(number >> low & ((1 << width) - 1) == value for number in numbers for low, width in FIELDS):
        return True
    return value & LOW in numbers and value >> 32 in numbers


def main(arguments: Sequence[str]) -> int:
    count, seed = int(arguments[0]) if arguments else 10000, int(arguments[1]) if len(arguments) > 1 else 1
    tried = samples()
    wrong = [line for index in range(count) for line in try_one(tried[index % len(tried)], seed + index)]
    print("\n".join(line[:600] for line in wrong[:20]), end="\n" if wrong else "")
    print(f"{count} damaged pastes of {len(tried)} samples, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
