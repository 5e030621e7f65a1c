# SPDX-License-Identifier: BSD-2-Clause
"""Writes the spec of an ABI of any size, for tests and benchmarks: families of up to 256 calls that differ in numbers.

    from generator.synthetic import write_spec
    write_spec(Path("spec"), 1024)          # spec/abi.yaml and a file for each family
"""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

CALLS_PER_FAMILY = 256
LARGEST = 65536

ABI = """\
# SPDX-License-Identifier: BSD-2-Clause
abi: synthetic
title: Synthetic interface
profile: strict
doc: "An interface of {calls} calls that nobody speaks."
releases:
  "1.0": {{doc: "All of it."}}
carriers:
  id: {{width: 32, doc: "The call's id."}}
id:
  family: {{role: family, carrier: id, bits: "31..24"}}
  call: {{role: call, carrier: id, bits: "23..16"}}
  reserved: {{role: reserved, carrier: id, bits: "15..0", value: 0}}
conventions:
  x86_64:
    arch: x86_64
    instruction: [vmcall]
    carriers: {{id: eax}}
    arguments: [rdi, rsi, rdx, rcx]
    results: {{status: rax, value: rdx}}
    narrow: zero
    doc: "The argument order of the System V ABI."
status:
  type: s32
  doc: "What became of a call."
  values:
    success: {{number: 0, doc: "Done."}}
    no_family: {{number: -1, absent: true, doc: "There is no such family."}}
    no_call: {{number: -2, absent: true, doc: "There is no such call."}}
    invalid_id: {{number: -3, doc: "A reserved bit is not zero."}}
    invalid_argument: {{number: -4, doc: "An argument is out of range."}}
answers:
  unknown_family: no_family
  unknown_call: no_call
  reserved_field: invalid_id
  bad_argument: invalid_argument
discovery:
  families: {{call: family_0.probe, argument: family, doc: "Asked with a family's number."}}
"""

PROBE = """\
  probe:
    number: 0
    doc: "Says whether this host has a family."
    args:
      - {name: family, type: u8, doc: "Which one."}
    returns: {type: u32, doc: "0 or 1."}
    errors: [invalid_argument]
    cases:
      - {name: itself, args: {family: 0}, expect: [success], value: {equals: 1}}
"""

CALL = """\
  call_{number}:
    number: {number}
    doc: "Call {number} of family {family}."
    args:
      - {{name: address, type: gpa, align: 8, doc: "Where."}}
      - {{name: count, type: u32, max: {maximum}, doc: "How many."}}
    returns: {{type: u64, doc: "Something."}}
    errors: [invalid_argument]
    cases:
      - {{name: accepted, args: {{address: 0x1000, count: 1}}, expect: [success]}}
"""


def write_spec(folder: Path, calls: int) -> None:
    """Writes a spec of exactly `calls` calls into `folder`."""
    if not 1 <= calls <= LARGEST:
        raise ValueError(f"a synthetic ABI has 1 to {LARGEST} calls, not {calls}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "abi.yaml").write_text(ABI.format(calls=calls))
    for family in range(-(-calls // CALLS_PER_FAMILY)):
        count = min(CALLS_PER_FAMILY, calls - family * CALLS_PER_FAMILY)
        (folder / f"family_{family}.yaml").write_text("".join(family_text(family, count)))


def family_text(family: int, count: int) -> Iterator[str]:
    required = "true" if family == 0 else "false"
    yield (f"# SPDX-License-Identifier: BSD-2-Clause\nfamily: family_{family}\nnumber: {family}\nrequired: {required}\n"
           f'doc: "Family {family} of many."\ncalls:\n')
    for number in range(count):
        yield PROBE if (family, number) == (0, 0) else CALL.format(family=family, number=number, maximum=number + 16)
