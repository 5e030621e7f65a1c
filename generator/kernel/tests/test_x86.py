# SPDX-License-Identifier: BSD-2-Clause
"""Hooks of x86-64: what is counted in kernels that were made for it, and that a command names it."""
from __future__ import annotations

import gzip
import json
import struct
from pathlib import Path

import pytest

from generator.kernel import constants, x86
from generator.kernel.image import open_kernel
from generator.kernel.kallsyms import find_symbols
from generator.kernel.sites import Hooks
from generator.kernel.tests.fake import BANNER, BASE, Code, bzimage, elf, kallsyms, many, pad
from generator.kernel.unpack import KernelError
from generator.kernel.x86 import find_hooks
from generator.tests import forked

RODATA, OTHER, DATA = BASE + 0x100000, BASE + 0x200000, BASE + 0x300000
PV_OPS, HV_PAGE = DATA + 0x100, DATA + 0x40
RET, VMCALL, VMMCALL = b"\xc3", b"\x0f\x01\xc1", b"\x0f\x01\xd9"


def mov(register: int, value: int) -> bytes:
    return bytes([0xb8 + register]) + struct.pack("<I", value)


def alternatives(entries: list[tuple[int, bytes, int]], size: int, at: int) -> tuple[bytes, bytes]:
    """(.altinstructions, .altinstr_replacement) of (address, replacement, length of the instruction)."""
    table, new, new_at = b"", b"", at + 0x8000
    for address, replacement, length in entries:
        place = at + len(table)
        numbers = {12: struct.pack("<HBB", 7, length, len(replacement)), 13: struct.pack("<HBBB", 7, length, len(replacement), 0),
                   14: struct.pack("<IBB", 7, length, len(replacement))}[size]
        table += struct.pack("<ii", address - place, new_at + len(new) - place - 4) + numbers
        new += replacement
    return table, new


def kernel(code: Code, entries: list[tuple[int, bytes, int]], size: int = 14, more: list[tuple[int, str]] | None = None,
           parainstructions: list[int] | None = None) -> bytes:
    table, new = alternatives(entries, size, OTHER)
    symbols = many([*code.symbols, (PV_OPS - BASE, "Dpv_ops"), (HV_PAGE - BASE, "Dhv_hypercall_pg"), *(more or [])], 0x400000)
    sections = {".text": (BASE, code.data, True), ".rodata": (RODATA, BANNER.ljust(64) + kallsyms(symbols, "after", RODATA + 64), False),
                ".data": (DATA, bytes(0x1000), False), ".altinstructions": (OTHER, table, False), ".altinstr_replacement": (OTHER + 0x8000, new, False)}
    if parainstructions:
        sections[".parainstructions"] = (OTHER + 0x9000, b"".join(struct.pack("<QBB6x", address, 1, 6) for address in parainstructions)[:-6], False)
    return elf(sections)


def hooks(data: bytes) -> Hooks:
    opened = open_kernel(data)
    opened.set_symbols(find_symbols(opened))
    return find_hooks(opened)


def found(data: bytes, abi: str) -> list[tuple[str, dict[str, int]]]:
    return [(site.function, dict(site.values)) for site in hooks(data).sites if site.abi == abi]


@pytest.mark.parametrize("size", [12, 13, 14])
def test_kvm(size: int) -> None:
    code, entries = Code(), []
    for name, number, instruction in (("kvm_kick_cpu", 5, VMMCALL), ("kvm_yield", 11, VMMCALL), ("vmware_it", 0x564d5868, VMMCALL), ("other", 5, b"\x90")):
        code.function(name)
        code.add(b"\x53" + mov(0, number) + b"\x31\xc9")
        entries.append((code.here, instruction, 3))
        code.add(VMCALL + RET)
    data = kernel(code, entries, size)
    assert found(data, "kvm") == [("kvm_kick_cpu", {"number": 5}), ("kvm_yield", {"number": 11})]
    assert found(data, "vmware") == [("vmware_it", {})]


def test_xen_by_a_page() -> None:
    """The number is the entry of the page; the page's own code is none."""
    code = Code()
    page = code.function("hypercall_page", 4096)
    for _ in range(128):
        code.add(pad(b"\xe9" + struct.pack("<i", -5) + RET, 32))
    code.function("xen_one")
    code.add(mov(7, 0) + mov(6, 1))
    code.call(page + 32 * 17)
    code.add(RET)
    code.function("xen_leaves")
    code.call(page + 32 * 23, 0xe9)
    code.function("misses")
    code.call(page + 32 * 17 + 1)
    assert found(kernel(code, []), "xen") == [("xen_one", {"number": 17, "cmd": 0}), ("xen_leaves", {"number": 23})]


def static_calls(with_number: bytes) -> list[tuple[str, dict[str, int]]]:
    code = Code()
    target = code.function("__SCT__xen_hypercall")
    code.add(b"\xe9" + struct.pack("<i", 0x20) + RET)
    code.function("xen_pv_caller", 256)
    code.add(with_number)
    code.call(target)
    code.add(RET)
    return found(kernel(code, []), "xen")


@pytest.mark.parametrize("before, values", [
    (mov(0, 29) + mov(7, 3), {"number": 29, "cmd": 3}),
    (mov(0, 29) + b"\x31\xff", {"number": 29, "cmd": 0}),
    (mov(5, 24) + b"\xe8\0\0\0\0" + b"\x89\xe8", {"number": 24}),                       # in rbp over a call
    (mov(0, 24) + b"\xe8\0\0\0\0", {}),                                             # in rax not
    (b"\x41" + mov(4, 24) + b"\x44\x89\xe0", {"number": 24}),                         # in r12
    (mov(5, 24) + b"\xeb\x02\x89\xd5" + b"\x89\xe8", {"number": 24}),                   # nothing leads to what is jumped over
    (mov(0, 24) + b"\x85\xff\x74\x05" + mov(0, 25), {}),                            # one of two
    (mov(0, 24) + b"\x85\xff\x74\x05" + mov(0, 24), {"number": 24}),                # the same by both ways
    (mov(5, 24) + b"\x89\xe8\xff\xc5\x85\xff\x75\xf8", {}),                            # a loop that counts
    (b"\x31\xc0\x83\xc0\x07", {"number": 7}),
    (mov(0, 32) + b"\x83\xe8\x02", {"number": 30}),
    (b"\x8b\x07", {}),
    (mov(0, 24) + b"\x0f\xa2", {}),                                                 # cpuid
    (mov(0, 24) + b"\xb0\x07", {}),
    (mov(0, 24) + b"\xc5\xf8\x77\x62\xf1\x7c\x48\x10\x0f\x0f\x1f\x84\0\0\0\0\0", {"number": 24}),     # vectors
])
def test_constants_are_followed(before: bytes, values: dict[str, int]) -> None:
    assert static_calls(before) == [("xen_pv_caller", values)]


def test_the_cold_part_goes_on_with_what_the_hot_one_had() -> None:
    code = Code()
    target = code.function("__SCT__xen_hypercall")
    code.add(RET)
    hot = code.function("xen_it")
    code.add(mov(5, 33) + b"\x85\xff\x0f\x85" + struct.pack("<i", 64 - 13))
    code.add(RET)
    assert code.function("xen_it.cold") == hot + 64
    code.add(b"\x89\xe8")
    code.call(target)
    assert found(kernel(code, []), "xen") == [("xen_it.cold", {"number": 33})]


def test_a_function_of_many_calls_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    code, calls = Code(), 500
    target = code.function("__SCT__xen_hypercall")
    code.add(RET)
    code.function("xen_all")
    for number in range(calls):
        code.add(mov(0, number))
        code.call(target)
    code.add(RET)
    code.function("next")
    data = kernel(code, [])
    monkeypatch.setattr(constants, "MOST_READ", 10 * calls)
    assert found(data, "xen") == [("xen_all", {"number": number}) for number in range(calls)]
    monkeypatch.setattr(constants, "MOST_READ", calls)
    with pytest.raises(KernelError, match="too many or too large"):
        found(data, "xen")


def test_what_no_kernel_has_so_many_of_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    code = Code()
    target = code.function("__SCT__xen_hypercall")
    code.add(RET)
    code.function("xen_all")
    for _ in range(20):
        code.call(target)
    monkeypatch.setattr(x86, "MOST_CALLS", 10)
    with pytest.raises(KernelError, match="more than 10 hypercalls"):
        hooks(kernel(code, []))
    monkeypatch.setattr(x86, "MOST_CALLS", 20)
    monkeypatch.setattr(x86, "MOST_TABLE", 100)
    with pytest.raises(KernelError, match="its table of alternatives has 140 bytes"):
        hooks(kernel(code, [(target, VMMCALL, 3)] * 10))


def test_hyperv_by_a_pointer_and_by_a_static_call() -> None:
    code = Code()
    thunk = code.function("__x86_indirect_thunk_r8")
    code.add(RET)
    code.function("hv_one")
    code.add(b"\x4c\x8b\x05" + struct.pack("<i", HV_PAGE - code.here - 7) + mov(1, 0x10002))
    code.call(thunk)
    code.add(RET)
    code.function("hv_two")
    code.add(mov(1, 0x46) + b"\xff\x15" + struct.pack("<i", HV_PAGE - code.here - 11) + RET)
    code.function("hv_looks")
    code.add(b"\x48\x8b\x05" + struct.pack("<i", HV_PAGE - code.here - 7) + RET)
    code.function("hv_other")
    code.add(b"\x48\x8b\x05" + struct.pack("<i", PV_OPS - code.here - 7) + RET)
    assert found(kernel(code, []), "hyperv") == [("hv_one", {"control": 0x10002}), ("hv_two", {"control": 0x46}), ("hv_looks", {})]
    target = code.function("__SCT__hv_hypercall")
    code.add(RET)
    code.function("hv_new")
    code.add(mov(7, 0x1000b))
    code.call(target)
    assert found(kernel(code, []), "hyperv") == [("hv_new", {"control": 0x1000b})]


def test_paravirt_sites() -> None:
    """By a table of their own, or as alternatives of which one place may have several."""
    code = Code()
    code.function("user")
    places = []
    for word in (0x10, 0x10, 0x18):
        places.append(code.here)
        code.add(b"\xff\x15" + struct.pack("<i", PV_OPS + word - code.here - 6))
    data = kernel(code, [(place, b"\x90" * 6, 6) for place in (*places, places[0])])
    assert hooks(data).paravirt == (("pv_ops+0x10", 2), ("pv_ops+0x18", 1))
    assert hooks(kernel(code, [], 12, parainstructions=places)).paravirt == (("pv_ops+0x10", 2), ("pv_ops+0x18", 1))


def test_without_alternatives_it_is_said() -> None:
    assert "not counted" in hooks(kernel(Code(), [])).notes[0]


def test_the_command_names_calls(tmp_path: Path) -> None:
    code, entries = Code(), []
    target = code.function("__SCT__xen_hypercall")
    code.add(RET)
    for name, number, command in (("xen_stop", 29, 2), ("xen_stop_again", 29, 2), ("xen_op", 7, 0), ("xen_strange", 200, 0)):
        code.function(name)
        code.add(mov(0, number) + mov(7, command))
        code.call(target)
        code.add(RET)
    code.function("kvm_kick_cpu")
    code.add(mov(0, 5))
    entries.append((code.here, VMMCALL, 3))
    code.add(VMCALL + RET)
    image = tmp_path / "vmlinuz"
    image.write_bytes(bzimage(gzip.compress(kernel(code, entries))))
    done = forked.hvabi("uses", "--json", image)
    assert done.returncode == 0, done.stderr
    only, = json.loads(done.stdout)["kernels"]
    assert (only["arch"], only["kernel"]) == ("x86_64", "6.99.0-fake")
    calls = {call["call"]: (call["known"], call["places"], call["functions"]) for abi in only["abis"] for call in abi["calls"]}
    assert calls == {"hc.kick_cpu": (True, 1, {"kvm_kick_cpu": 1}), "sched.shutdown": (True, 2, {"xen_stop": 1, "xen_stop_again": 1}),
                     "platform.?": (True, 1, {"xen_op": 1}), "number=0xc8 cmd=0x0": (False, 1, {"xen_strange": 1})}
    done = forked.hvabi("uses", image)
    assert "xen: 4 places, 2 calls of xen 4.20, 1 that it does not have" in done.stdout
    done = forked.hvabi("uses", image, image)
    row = next(line for line in done.stdout.splitlines() if line.startswith("xen, places"))
    assert row.split() == ["xen,", "places", "4", "4", "██"]


@pytest.mark.parametrize("change, words", [
    (lambda data: data[:len(data) // 2], "cut off"), (lambda data: b"MZ\0\0zimg" + data[8:0x200] + bytes(0x400), "cut off|unknown"),
    (lambda data: bzimage(b"\x89LZO\0\r\n\x1a\n" + bytes(100)), "packed by lzo"),
    (lambda data: bzimage(gzip.compress(elf({".text": (BASE, BANNER, True)}))), "no table of symbols"),
    (lambda data: bzimage(gzip.compress(elf({".text": (BASE, BANNER, True)}, machine=9999))), "machine 9999"),
])
def test_a_bad_image_is_one_line_and_3(tmp_path: Path, change, words: str) -> None:
    image = tmp_path / "vmlinuz"
    image.write_bytes(change(bzimage(gzip.compress(kernel(Code(), [])))))
    done = forked.hvabi("uses", image)
    assert done.returncode == 3 and len(done.stderr.splitlines()) == 1 and not done.stdout
    assert any(word in done.stderr for word in words.split("|")), done.stderr
