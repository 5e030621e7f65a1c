# SPDX-License-Identifier: BSD-2-Clause
"""A spec that uses what real hypervisors need, as text: ids in arguments and in memory, kinds of guests, CPUID, forms,
parameters in the id, layouts that C makes, cases with memory. For tests of everything that reads specs or models."""
from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.lang.load import Spec
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.spec_text import load_text

RICH = """\
abi: rich
title: "An ABI that uses what real hypervisors need"
doc: "For tests."
profile: legacy
releases:
  "1.0": {doc: "The first."}
  "1.1": {doc: "The second."}
carriers:
  number: {width: 32, kind: register}
  cmd: {width: 32, kind: argument, argument: 0}
  op: {width: 32, kind: memory, argument: 0, offset: 0}
  version: {width: 32, kind: memory, argument: 0, offset: 4}
  control: {width: 64, kind: register}
id:
  number: {role: family, carrier: number, bits: "31..0"}
callers:
  pv: {doc: "Paravirtual."}
  hvm: {doc: "Hardware."}
conventions:
  x86_64:
    arch: x86_64
    instruction: [vmmcall, vmcall]
    carriers: {number: rax}
    arguments: [rdi, rsi, rdx]
    results: {status: rax, value: rax, shared: negative}
    clobbers: [rcx]
    doc: "Ordinary."
  i386:
    arch: i386
    instruction: [vmmcall, vmcall]
    carriers: {number: eax}
    arguments: [ebx, ecx, edx]
    results: {status: eax, value: eax, shared: negative}
    doc: "Ordinary."
  x86_64_control:
    arch: x86_64
    variant: control
    instruction: [vmmcall, vmcall]
    carriers: {control: rcx}
    arguments: [rdx, r8]
    results: {status: {register: rax, bits: "15..0"}, value: {register: rax, bits: "43..32"}}
    doc: "With a control word."
  x86_64_fast:
    arch: x86_64
    variant: fast
    instruction: [vmmcall, vmcall]
    carriers: {control: rcx}
    arguments: [rdx, r8]
    results: {status: {register: rax, bits: "15..0"}, value: {register: rax, bits: "43..32"}}
    doc: "With a control word, fast."
status:
  type: sword
  doc: "What became of it."
  values:
    success: {number: 0, doc: "Done."}
    enosys: {number: -38, absent: true, upstream: ENOSYS, doc: "Not here."}
    einval: {number: -22, upstream: EINVAL, doc: "Wrong."}
answers: {unknown_family: enosys, unknown_call: enosys}
cpuid:
  signature: "RichRich"
  values:
    max_leaf: {leaf: 0, register: eax, doc: "The largest leaf."}
    version: {leaf: 1, register: eax, bits: "31..16", type: u16, doc: "The version."}
features:
  steal: {source: {leaf: 2, register: eax, bit: 5}, upstream: {mask: RICH_STEAL}, doc: "Stolen time."}
  dom0:
    source:
      call: version_op.get_features
      args: {address: $scratch_va}
      in: {info: {index: 0}}
      out: {info: submap}
      bit: 11
    doc: "The first."
  spins:
    source: {leaf: 4, register: ebx, bits: "31..0", unless: [0, 0xffffffff]}
    hint: true
    doc: "Long waits."
  prose: {source: "words", doc: "Somehow."}
families:
  flat:
    doc: "Calls by number alone."
    id: {number: {role: call, carrier: number, bits: "31..0"}}
    calls:
      set_trap: {number: 0, doc: "Sets.", callers: [pv], args: [{name: table, type: gva, doc: "Where."}]}
      pause:
        number: 3
        doc: "Lets others run."
        needs: [{feature: steal, else: einval}]
        cases: [{name: done, expect: [success]}]
  version_op:
    number: 17
    doc: "What there is."
    callers: [pv, hvm]
    answers: {unknown_call: einval}
    id:
      number: {role: family, carrier: number, bits: "31..0"}
      cmd: {role: call, carrier: cmd, bits: "31..0"}
    calls:
      get_features:
        number: 6
        doc: "Features."
        args: [{name: address, type: gva, doc: "Where."}]
        buffers: {info: {address: address, space: gva, direction: inout, length: 1, element: feature_info}}
        errors: [einval]
        cases:
          - name: first
            args: {address: $scratch_va}
            in: {info: {index: 0}}
            expect: [success]
            out: {info: {submap: {mask: 0x800, equals: 0x800}}}
          - {name: beyond, args: {address: $scratch_va+8}, in: {info: {index: 99}}, expect: [einval]}
    types:
      feature_info:
        kind: struct
        layout: natural
        upstream: "struct rich_info"
        doc: "Features."
        fields:
          - {name: index, type: u32, upstream: idx, doc: "Which."}
          - {name: submap, type: u32, doc: "What."}
          - {name: pad, type: u32, reserved: true, doc: "Zero."}
  domain_op:
    number: 36
    doc: "Domains."
    callers: [pv]
    id:
      number: {role: family, carrier: number, bits: "31..0"}
      op: {role: call, carrier: op, bits: "31..0"}
      version: {role: fixed, carrier: version, bits: "31..0", value: 0x12, changed: {"1.1": {value: 0x15}}}
    calls:
      pause:
        number: 3
        doc: "Pauses."
        args: [{name: address, type: gva, doc: "Where."}]
        buffers: {request: {address: address, space: gva, direction: inout, length: 1, element: domctl}}
        cases:
          - name: done
            args: {address: $scratch_va}
            in: {request: {domain: $self, u: {list: {count: 2, at: $scratch2_va, rest: [1, 2]}}}}
            expect: [success]
            memory: [{at: $scratch2, width: 32, equals: 0}, {at: $scratch2+8, width: 64, equals: 0}]
    types:
      domctl:
        kind: struct
        layout: natural
        doc: "A request."
        fields:
          - {name: cmd, type: u32, doc: "Which."}
          - {name: interface_version, type: u32, doc: "Which."}
          - {name: domain, type: u16, doc: "Whose."}
          - {name: u, type: choice, doc: "More."}
      choice:
        kind: union
        doc: "One of these."
        fields:
          - {name: list, type: list, doc: "A list."}
          - {name: pad, type: u8, count: 128, doc: "Room."}
      list:
        kind: struct
        layout: natural
        doc: "A list."
        fields:
          - {name: count, type: u32, doc: "How many."}
          - {name: at, type: gva, doc: "Where."}
          - {name: when, type: u64, doc: "When."}
          - {name: rest, type: u16, count: 2, doc: "Two."}
          - {name: far, type: u64, align: 8, doc: "Far."}
      queue:
        kind: struct
        layout: natural
        doc: "With an array without end."
        fields:
          - {name: first, type: u8, doc: "One."}
          - {name: last, type: sword, doc: "A word."}
          - {name: entries, type: list, count: 0, doc: "All that follows."}
      two_queues:
        kind: union
        doc: "It has no array itself: C knows no array without end inside another type."
        fields: [{name: queue, type: open_list, doc: "One."}, {name: other, type: u64, doc: "Another."}]
      open_list:
        kind: struct
        layout: natural
        doc: "Is held by another."
        fields: [{name: count, type: u32, doc: "How many."}, {name: items, type: u64, count: 0, doc: "All of them."}]
  words:
    doc: "With a control word."
    arch: [x86_64]
    convention: control
    id:
      rest: {role: reserved, carrier: control, bits: "63..44"}
      count: {role: parameter, carrier: control, bits: "43..32"}
      mid: {role: reserved, carrier: control, bits: "31..17"}
      fast: {role: variant, carrier: control, bits: "16", variants: {fast: 1}}
      code: {role: call, carrier: control, bits: "15..0"}
    calls:
      flush:
        number: 2
        doc: "Flushes."
        args: [{name: count, type: u16, field: count, doc: "How many."}, {name: input, type: gpa, doc: "Where."}]
        buffers: {list: {address: input, space: gpa, direction: in, length: count, element: u64}}
        returns: {type: u16, doc: "How many."}
        forms:
          fast:
            args: [{name: flags, type: u64, doc: "Flags."}, {name: set, type: u64, doc: "Set."}]
            needs: [steal]
        cases:
          - {name: none, args: {count: 0, input: $scratch}, expect: [success]}
          - {name: two, args: {count: 2, input: $scratch}, in: {list: [1, 2]}, expect: [success], value: {equals: 2}}
          - {name: quick, form: fast, args: {flags: 1}, expect: [success]}
"""


def load_rich(text: str = RICH) -> Spec:
    with TemporaryDirectory() as folder:
        return load_text(text, Path(folder), "rich.yaml")


@lru_cache(maxsize=None)
def make_rich(release: str = "1.1") -> Abi:
    return resolve(load_rich(), release)
