# SPDX-License-Identifier: BSD-2-Clause
"""Sentences of the document of an ABI: what is wrong with a sentences.yaml, which releases have a sentence, and the page."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.backends.markdown.sentences import emit, page
from generator.lang.load import load
from generator.model.resolve import resolve
from generator.tests.in_process import hvabi

ROOT = Path(__file__).resolve().parents[2]
ABIS = ("sbi", "vmi", "hyperv")
CASES = """
      - {name: tells, text: book-1.1, expect: [success]}
      - {name: tells-again, text: [book-1.1, book-2.7], expect: [success]}
"""
SENTENCES = """\
# SPDX-License-Identifier: BSD-2-Clause
documents: {book: "The book."}
sections:
  - document: book
    section: "1"
    title: "First | thing"
    call: one.read
    sentences:
      - {n: 1, says: "It reads."}
      - {n: 2, says: "It never fails.", untested: "Nobody can wait that long."}
      - {n: 3, says: "It keeps registers.", by: [registers], tests: [kernel.reads]}
      - {n: 4, says: "It is older.", removed: "1.1"}
  - {document: book, section: "2", title: "Second", since: "1.1", sentences: [{n: 7, says: "It reads twice."}]}
"""


def small(folder: Path, cases: str = CASES, sentences: str = SENTENCES) -> Path:
    """A small ABI with two releases, whose call `read` has these cases."""
    spec = folder / "small"
    spec.mkdir()
    (spec / "abi.yaml").write_text("""\
abi: small
title: Small
doc: "Small."
profile: legacy
releases: {"1.0": {doc: "First."}, "1.1": {doc: "Second."}}
carriers: {nr: {width: 32}}
id: {call: {role: call, carrier: nr, bits: "31..0"}}
conventions:
  x86_64: {arch: x86_64, instruction: [vmcall], carriers: {nr: eax}, arguments: [rdi], results: {status: rax}, doc: "So."}
status: {type: s64, doc: "What came.", values: {success: {number: 0, doc: "Done."}, gone: {number: -38, absent: true, doc: "Not here."}}}
answers: {unknown_family: gone, unknown_call: gone}
""")
    (spec / "one.yaml").write_text(f"""\
family: one
required: true
doc: "One."
calls:
  read:
    number: 1
    doc: "Reads."
    cases:{cases}""")
    if sentences:
        (spec / "sentences.yaml").write_text(sentences)
    return spec


def test_what_is_right(tmp_path: Path) -> None:
    done = hvabi("check", "--no-frozen", small(tmp_path, CASES.replace("[book-1.1, book-2.7]", "[book-1.1]")))
    assert (done.status, done.errors) == (0, "")


@pytest.mark.parametrize("cases, sentences, said", (
    (CASES, SENTENCES, "one.yaml:10:46: 'book-2.7' is in the text since 1.1, but the case is older: say since, or name another [sentences]"),
    (CASES.replace("text: book-1.1,", "text: book-1.8,"), SENTENCES, "one.yaml:9:29: there is no sentence 'book-1.8': did you mean 'book-1."),
    (CASES.replace("[book-1.1, book-2.7]", "[book-1.1, book-1.1]"), SENTENCES, "'book-1.1' stands twice in 'text': drop one [sentences]"),
    (CASES.replace("[book-1.1, book-2.7]", "[book-1.2]"), SENTENCES, "sentences.yaml:10:51: book-1.2 is tested, so this is not true: drop 'untested'"),
    (CASES, SENTENCES.replace("n: 2", "n: 1"), "sentences.yaml:10:13: section 1 has a sentence 1 already, in line 9: take another number"),
    (CASES, SENTENCES.replace("document: book\n", "document: look\n"), "sentences.yaml:4:15: there is no document 'look': did you mean 'book'?"),
    (CASES, SENTENCES.replace("call: one.read", "call: one.red"), "no release has a call 'one.red': did you mean 'one.read'?"),
    (CASES, SENTENCES.replace('since: "1.1"', 'since: "7"'), "there is no release '7'"),
    (CASES, SENTENCES.replace("says: \"It reads.\"", "sais: \"It reads.\""), "unknown key 'sais': did you mean 'says'?"),
    (CASES, SENTENCES.replace("by: [registers]", "by: [register]"), "sentences.yaml:11:50: item 1 of 'by' cannot be 'register'"),
    (CASES, "", "there is no sentence 'book-1.1': write sentences.yaml [sentences]"),
))
def test_what_is_wrong(cases: str, sentences: str, said: str, tmp_path: Path) -> None:
    done = hvabi("check", "--no-frozen", small(tmp_path, cases, sentences))
    assert done.status == 1 and said in done.output + done.errors


def test_the_page_of_each_release(tmp_path: Path) -> None:
    spec = load(small(tmp_path, CASES.replace("tells-again,", 'tells-again, since: "1.1",')), tmp_path)
    first, second = (page(resolve(spec, release)) for release in ("1.0", "1.1"))
    assert "4 sentences, in our own words: 2 are tested, 2 are not. 1 of 1 cases name" in first
    assert "| `book-1.1` | It reads. | `one.read.tells` |" in first
    assert "| `book-1.2` | It never fails. | — Nobody can wait that long. |" in first
    assert "| `book-1.3` | It keeps registers. | `kernel.reads`, every registers test |" in first
    assert "| `book-1.4` | nobody has written a case |" in first and "book-2.7" not in first
    assert "book-1.4" not in second and "| `book-2.7` | It reads twice. | `one.read.tells-again` |" in second
    assert "## book 1: First \\| thing" in second


def test_an_abi_without_the_file_has_no_page(tmp_path: Path) -> None:
    spec = small(tmp_path, CASES.replace("text: book-1.1, ", "").replace("text: [book-1.1, book-2.7], ", ""), "")
    assert emit(resolve(load(spec, tmp_path), "1.1")) == {}


@pytest.mark.parametrize("abi", ABIS)
def test_sentences_of_the_repository(abi: str) -> None:
    """Every case names its sentence, and every sentence is tested or says why not; or it waits for a case."""
    spec = load(ROOT / "spec" / abi, ROOT)
    model = resolve(spec, "next")
    assert model.sentences and all(case.text for call in model.calls for case in call.cases)
    named = {name for call in model.calls for case in call.cases for name in case.text}
    waiting = [one.id for one in model.sentences if one.id not in named and not (one.by or one.tests or one.untested)]
    assert waiting == []
