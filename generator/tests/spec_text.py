# SPDX-License-Identifier: BSD-2-Clause
"""A small spec as text, and ways to make others of it, for tests of the front end."""
from __future__ import annotations

from pathlib import Path

from generator.lang.load import Spec, load

SMALL = """\
abi: small
title: "A small ABI"
doc: "What a test needs."
profile: strict
releases:
  "1.0": {doc: "The first."}
  "1.1": {doc: "The second."}
  "2.0": {doc: "The third."}
carriers:
  id: {width: 32}
id:
  family: {role: family, carrier: id, bits: "31..24"}
  call: {role: call, carrier: id, bits: "23..16"}
  zero: {role: reserved, carrier: id, bits: "15..8", value: 0}
  hint: {role: hint, carrier: id, bits: "7..0"}
annotations:
  later: {bit: 0, meaning: queue, since: "1.1", doc: "May wait."}
conventions:
  x86_64:
    arch: x86_64
    instruction: vmcall
    carriers: {id: eax}
    arguments: [rdi, rsi, rdx]
    results: {status: rax, value: rdx}
    doc: "On x86_64."
status:
  type: s32
  doc: "What became of it."
  values:
    success: {number: 0, doc: "Done."}
    absent: {number: -1, absent: true, doc: "Not here."}
    invalid: {number: -2, renamed: [{from: wrong, until: "1.0"}], doc: "An argument is wrong."}
answers: {unknown_family: absent, unknown_call: absent, reserved_field: invalid, bad_argument: invalid}
discovery:
  release: {call: one.version, major: "31..16", minor: "15..0"}
  calls: {call: "*.query", argument: call, present: "8", annotations: "7..0"}
every_family:
  query:
    number: 0xff
    doc: "Which calls there are."
    args: [{name: call, type: u8, doc: "Which."}]
    returns: {type: u32, doc: "What there is."}
families:
  one:
    number: 1
    doc: "The family."
    required: true
    calls:
      write:
        number: 1
        doc: "Writes."
        renamed: [{from: put, until: "1.0"}, {from: store, until: "1.1"}]
        args:
          - {name: where, type: gpa, align: 8, doc: "Where."}
          - {name: what, type: colour, doc: "What."}
          - {name: how, type: u32, since: "1.1", doc: "How."}
        errors: [invalid]
        annotations: {later: {since: "1.1"}}
        changed: {"2.0": {doc: "Writes more."}}
        cases:
          - {name: done, args: {where: $scratch, what: 2}, expect: [success], memory: {at: $scratch, width: 32, equals: 2}}
          - {name: crooked, args: {where: $scratch+1, what: 2}, expect: [invalid]}
      version:
        number: 0
        doc: "The release."
        returns: {type: u32, doc: "Major and minor."}
      erase: {number: 2, removed: "2.0", doc: "Erases."}
      count: {number: 3, since: "1.1", deprecated: "2.0", doc: "Counts.", returns: {type: u32, doc: "How many."}}
    retired:
      - {number: 0x10, was: format, removed: "1.1", doc: "Formatted."}
    types:
      colour:
        kind: enum
        base: u32
        renamed: [{from: paint, until: "1.0"}]
        doc: "A colour."
        values:
          blue: {number: 2, doc: "Blue."}
          red: {number: 1, doc: "Red."}
          pink: {number: 3, since: "2.0", doc: "Pink."}
  two:
    number: 2
    since: "1.1"
    removed: "2.0"
    doc: "A family that came and went."
    calls:
      rest: {number: 0, doc: "Does nothing."}
"""


def load_text(text: str, folder: Path, name: str = "small.yaml") -> Spec:
    """Loads a single-file spec."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return load(path, folder)


def write_folder(folder: Path, text: str = SMALL) -> Path:
    """The same spec as a folder: abi.yaml and a file for each family."""
    folder.mkdir(parents=True, exist_ok=True)
    head, _, families = text.partition("families:\n")
    (folder / "abi.yaml").write_text(head, encoding="utf-8")
    name = ""
    files: dict[str, list[str]] = {}
    for line in families.splitlines():
        if line.startswith("  ") and line[2] != " ":
            name = line.strip().rstrip(":")
            files[name] = [f"family: {name}"]
        else:
            files[name].append(line[4:])
    for name, lines in files.items():
        (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
