# SPDX-License-Identifier: BSD-2-Clause
"""Every format says what it is and has samples, which are read as they say, whole and however they arrive."""
from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache

import pytest

import generator.decode_formats as package
from generator import decode_shelf
from generator.commands import decode
from generator.decode_shelf import Shelf
from generator.decode_stream import Stream
from generator.paste.formats import Format, describe_formats, list_formats
from generator.paste.samples import Sample, judge, read_sample, run_module

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
