# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi trace --read`: what records mean in words, and what becomes of traces and command lines that are wrong. No QEMU."""
from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import pytest

from generator.tests import forked
from generator.tests.in_process import Done, hvabi
from generator.tools.decode_shelf import load_abi
from harness.trace.memory import memory_options
from harness.trace.plugin import explain, option_text
from harness.trace.reader import DATA, HEADER, MOST_RECORDS, PIECE, RECORD, RECORD_SIZE, read_trace
from harness.trace.tests.traces import memory, record, write

VMMCALL, SYSCALL, ECALL, HVC, SC_BIG, SC_LITTLE, DIAG = 2, 3, 4, 5, 7, 8, 9


def read(path: Path, *arguments: str) -> Done:
    return hvabi("trace", "--read", path, *arguments)


def line(path: Path, target: str, one: bytes, *arguments: str) -> str:
    """What is said of a trace with one call."""
    done = read(write(path / "trace", target, [one]), *arguments)
    assert done.status == 0 and not done.errors, done
    return done.output.splitlines()[0]


def test_sbi(tmp_path: Path) -> None:
    one = record("riscv64", ECALL, {"a7": 0x48534d, "a6": 2, "a0": 1}, {"a0": 0, "a1": 1}, place=0x80206cae, vcpu=1)
    assert line(tmp_path, "riscv64", one) == "sbi hsm.hart_get_status(hartid=0x1) = success value=stopped  @0x80206cae cpu1"
    refused = record("riscv64", ECALL, {"a7": 0x48534d, "a6": 2, "a0": 9}, {"a0": -3})
    assert " = invalid_param value=" in line(tmp_path, "riscv64", refused)


def test_a_call_that_does_not_come_back(tmp_path: Path) -> None:
    one = record("riscv64", ECALL, {"a7": 0x48534d, "a6": 1}, None)
    assert line(tmp_path, "riscv64", one) == "sbi hsm.hart_stop: no answer  @0x80200000 cpu0"


def test_unknown_calls_have_the_status_of_their_abi(tmp_path: Path) -> None:
    one = record("riscv64", ECALL, {"a7": 0x48534d, "a6": 77}, {"a0": -2})
    assert line(tmp_path, "riscv64", one, "--abi", "sbi@2.0") == \
        "sbi hsm.0x4d = not_supported  @0x80200000 cpu0  (sbi 2.0 has no such call)"


def test_a_status_that_the_spec_does_not_have_is_a_number(tmp_path: Path) -> None:
    one = record("riscv64", ECALL, {"a7": 0x10, "a6": 0}, {"a0": -77})
    assert " = -77" in line(tmp_path, "riscv64", one)


def test_the_release_decides(tmp_path: Path) -> None:
    one = record("riscv64", ECALL, {"a7": 0x4442434e, "a6": 2, "a0": 65}, {"a0": 0})
    assert line(tmp_path, "riscv64", one, "--abi", "sbi@2.0").startswith("sbi dbcn.console_write_byte(")
    assert "(sbi 1.0 has no such call)" in line(tmp_path, "riscv64", one, "--abi", "sbi@1.0")


def test_psci_and_xen_are_told_apart_by_the_immediate(tmp_path: Path) -> None:
    psci = record("aarch64", HVC, {"x0": 0x84000000}, {"x0": 0x10001})
    assert line(tmp_path, "aarch64", psci).startswith("smccc psci.version = ")
    xen = record("aarch64", HVC, {"x16": 18, "x0": 0, "x1": 3, "x2": 0x1000}, {"x0": 0}, code=b"\x22\xd4\x01\xd4")
    assert line(tmp_path, "aarch64", xen).startswith("xen console.write(")
    other = record("aarch64", HVC, {"x0": 0x84000000}, {"x0": 0}, code=b"\x42\0\0\xd4")
    assert line(tmp_path, "aarch64", other).startswith("? hvc #0x2: of none of the ABIs")


def test_a_negative_number_is_a_status_where_they_share_a_register(tmp_path: Path) -> None:
    call = {"x0": 0x8400000a, "x1": 0x84000001}
    assert "psci.features(" in line(tmp_path, "aarch64", record("aarch64", HVC, call, {"x0": 0}))
    assert line(tmp_path, "aarch64", record("aarch64", HVC, call, {"x0": 0xffffffff})).split(" = ")[1].startswith("not_supported ")


@pytest.mark.parametrize("function, answer", ((0x84000010, 0xffffffff), (0xc4000010, -1)))
def test_a_call_without_a_status_can_be_refused(tmp_path: Path, function: int, answer: int) -> None:
    refused = record("aarch64", HVC, {"x0": function}, {"x0": answer})
    assert line(tmp_path, "aarch64", refused).split(" = ")[1].startswith("not_supported ")
    assert line(tmp_path, "aarch64", record("aarch64", HVC, {"x0": function}, {"x0": 7})).split(" = ")[1].startswith("0x7 ")


def test_a_call_without_any_result_can_be_refused(tmp_path: Path) -> None:
    call = {"x0": 0x80007fff, "x1": 1}
    assert " = not_supported " in line(tmp_path, "aarch64", record("aarch64", HVC, call, {"x0": 0xffffffff}))
    assert " = done " in line(tmp_path, "aarch64", record("aarch64", HVC, call, {"x0": 0x80007fff}))


@pytest.mark.parametrize("kind", (SC_BIG, SC_LITTLE))
def test_papr(tmp_path: Path, kind: int) -> None:
    one = record("ppc64", kind, {"r3": 0x58, "r4": 0, "r5": 1, "r6": 0x41 << 56}, {"r3": -4})
    assert line(tmp_path, "ppc64", one) == \
        "papr terminal.put_term_char(terminal=0x0, count=0x1, first=0x4100000000000000, second=0x0) = parameter  @0x80200000 cpu0"


def test_diag_takes_its_registers_from_the_instruction(tmp_path: Path) -> None:
    plain = record("s390x", DIAG, {"r2": 7}, {}, code=b"\x83\x24\x00\x9c")
    assert line(tmp_path, "s390x", plain).startswith("diag function.yield_to(cpu=0x7)")
    other = record("s390x", DIAG, {"r5": 7, "r1": 0x9c, "r2": 9}, {}, code=b"\x83\x50\x10\x00")
    assert line(tmp_path, "s390x", other).startswith("diag function.yield_to(cpu=0x7)")


def test_x86_64_needs_a_name_but_for_xen(tmp_path: Path) -> None:
    console = record("x86_64", SYSCALL, {"rax": 18, "rdi": 0, "rsi": 5, "rdx": 0x1000}, {"rax": 0})
    assert line(tmp_path, "x86_64", console).startswith("xen console.write(count=0x5, ")
    kick = record("x86_64", VMMCALL, {"rax": 5, "rbx": 0, "rcx": 1}, {"rax": 0})
    assert line(tmp_path, "x86_64", kick, "--abi", "kvm").startswith("kvm hc.kick_cpu(")


def test_part_of_an_id_in_memory(tmp_path: Path) -> None:
    """Which call of platform it is says the first word of what rdi points to."""
    call = record("x86_64", SYSCALL, {"rax": 7, "rdi": 0xffffffff80001000}, {"rax": -22})
    assert line(tmp_path, "x86_64", call).startswith("xen platform.?")
    trace = write(tmp_path / "trace", "x86_64", [call, memory(0, 0xffffffff80001000, struct.pack("<II", 31, 0x03000001))])
    assert read(trace).output.startswith("xen platform.add_memtype(op=0xffffffff80001000) = einval ")
    short = write(tmp_path / "short", "x86_64", [call, memory(0, 0xffffffff80001000, b"\x1f\0")])
    assert read(short).output.startswith("xen platform.?")


def entry(number: int, result: int, *arguments: int) -> bytes:
    return struct.pack("<8Q", number, result & (1 << 64) - 1, *[*arguments, 0, 0, 0, 0, 0, 0][:6])


def multicall(address: int, count: int, answer: int | None) -> bytes:
    return record("x86_64", SYSCALL, {"rax": 13, "rdi": address, "rsi": count}, None if answer is None else {"rax": answer})


def test_calls_of_a_list(tmp_path: Path) -> None:
    before = [entry(18, 0, 0, 5, 0x1000), entry(17, 0, 7), entry(63, 0)]
    after = [entry(18, 0, 0, 5, 0x1000), entry(17, 0x1000, 7), entry(63, -38)]
    trace = write(tmp_path / "trace", "x86_64", [multicall(0x7000, 3, 0), memory(0, 0x7000, b"".join(before)), memory(0, 0x7000, b"".join(after), True)])
    assert read(trace, "--abi", "xen@4.20").output.splitlines()[:4] == [
        "xen general.multicall(calls=0x7000, nr_calls=0x3) = success  @0x80200000 cpu0",
        "  1/3 console.write(count=0x5, buffer=0x1000) = 0x0", "  2/3 xen_version.pagesize(arg=0x0) = 0x1000",
        "  3/3 0x3f.0x0 = enosys  (xen 4.20 has no such call)"]
    assert json.loads(read(trace, "--json").output)["calls"][3]["entry"] == "3/3"


def test_calls_of_a_list_that_was_refused_were_not_made(tmp_path: Path) -> None:
    trace = write(tmp_path / "trace", "x86_64", [multicall(0x7000, 1, -14), memory(0, 0x7000, entry(18, 0)), memory(0, 0x7000, entry(18, 0), True)])
    assert read(trace).output.splitlines()[1].startswith("xen general.multicall  1  efault 1")


def test_an_interrupted_list_goes_on(tmp_path: Path) -> None:
    """What the second call makes, the first has not made."""
    entries = [entry(18, 0, 0, number, 0) for number in (1, 2, 3)]
    trace = write(tmp_path / "trace", "x86_64", [
        multicall(0x7000, 3, None), memory(0, 0x7000, b"".join(entries)), multicall(0x7040, 2, 0), memory(2, 0x7040, b"".join(entries[1:])),
        memory(2, 0x7040, b"".join(entries[1:]), True)])
    lines = read(trace).output.splitlines()
    assert [text.split()[0] for text in lines[:5]] == ["xen", "1/1", "xen", "1/2", "2/2"]
    assert lines[1].endswith("no answer") and "count=0x3" in lines[4]


def test_a_list_without_its_memory(tmp_path: Path) -> None:
    trace = write(tmp_path / "trace", "x86_64", [multicall(0x7000, 1 << 40, 0)])
    assert read(trace).output.splitlines()[0].startswith("xen general.multicall(calls=0x7000, nr_calls=0x10000000000) = success")
    assert "1 call, 1 different" in read(trace).output


def test_what_the_plugin_reads_of_memory() -> None:
    """Counted in registers as records have them: rdi, rax, rsi; x0, x16, x1."""
    xen, sbi = load_abi("xen@4.20")[1], load_abi("sbi")[1]
    assert memory_options([xen], "x86_64") == ("memory=5:8", "list=0:13:5:4:64")
    assert memory_options([sbi, xen], "aarch64") == ("memory=0:8", "list=16:13:0:1:64")
    assert memory_options([sbi], "riscv64") == memory_options([xen], "riscv64") == ()


def test_summary_and_json(tmp_path: Path) -> None:
    probe = {"a7": 0x10, "a6": 3, "a0": 0x735049}
    trace = write(tmp_path / "trace", "riscv64", [record("riscv64", ECALL, probe, {"a0": 0, "a1": 1}), record("riscv64", ECALL, probe, {"a0": -2}),
                                                  record("riscv64", ECALL, probe, None)])
    assert read(trace, "--summary", "--abi", "sbi@2.0").output.splitlines() == [
        "sbi base.probe_extension  3  success 1, not_supported 1, no answer 1", "3 calls, 1 different (sbi 2.0)"]
    data = json.loads(read(trace, "--json", "--abi", "sbi@2.0").output)
    assert data["summary"] == [{"abi": "sbi", "call": "base.probe_extension", "count": 3,
                                "answers": {"success": 1, "not_supported": 1, "no answer": 1}}]
    first = data["calls"][0]
    assert (first["call"], first["answer"]["number"], first["answer"]["values"]["value"]["value"]) == ("base.probe_extension", 0, 1)
    assert [call["answer"] for call in data["calls"]][2] is None


def test_a_record_that_is_not_whole_is_no_call(tmp_path: Path) -> None:
    """The machine ended while it was written."""
    trace = write(tmp_path / "trace", "riscv64", [record("riscv64", ECALL, {}, None, whole=False)])
    assert read(trace).output.splitlines()[0] == "no calls"


def test_calls_without_room_are_said(tmp_path: Path) -> None:
    trace = write(tmp_path / "trace", "riscv64", [record("riscv64", ECALL, {"a7": 0x10}, {})] * 2, count=7)
    done = read(trace)
    assert done.status == 3 and done.errors == "hvabi trace: 5 records had no room: give --room 7 or more\n"
    many = read(write(tmp_path / "many", "riscv64", [record("riscv64", ECALL, {"a7": 0x10}, {})], count=1 << 40))
    assert many.status == 3 and many.errors == f"hvabi trace: {(1 << 40) - 1} records had no room: these are the first calls\n"


@pytest.mark.parametrize("change, words", [
    (lambda data: b"", "is no trace"), (lambda data: data[:30], "is no trace"), (lambda data: b"ELF" + data, "is no trace"),
    (lambda data: data[:-1], "is cut off"), (lambda data: data[:12] + b"\xff\xff" + data[14:], "another format"),
    (lambda data: data[:24] + b"\xff" * 16 + data[40:], "another format"),
    (lambda data: data[:40] + b"\xff" * 8 + data[48:], "is cut off"),
    (lambda data: data[:56 + 20] + b"\x3f" + data[56 + 21:], "record 0 is damaged: 63 is no kind of call of riscv64"),
    (lambda data: data[:56 + 20] + b"\x40" + data[56 + 21:], "record 0 is damaged: memory of no call"),
])
def test_damaged_traces(tmp_path: Path, change, words: str) -> None:
    trace = write(tmp_path / "trace", "riscv64", [record("riscv64", ECALL, {"a7": 0x10}, {})])
    trace.write_bytes(change(trace.read_bytes()))
    done = read(trace)
    assert done.status == 3 and words in done.errors and done.errors.count("\n") == 1, done
    assert done.errors.startswith(f"hvabi trace: {trace} ")


def test_a_trace_with_more_room_than_there_can_be_is_not_read(tmp_path: Path) -> None:
    """A sparse file costs nobody anything, and would fill memory."""
    file = write(tmp_path / "t", "riscv64", [], room=0)
    with file.open("r+b") as stream:
        stream.seek(40)
        stream.write(struct.pack("<QQ", MOST_RECORDS + 1, MOST_RECORDS + 1))
        stream.truncate(HEADER.size + RECORD_SIZE * (MOST_RECORDS + 1))
    done = read(file)
    assert done.status == 3 and "room for 16777217 records" in done.errors and done.errors.count("\n") == 1


def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "t")
    done = read(tmp_path / "t")
    assert done.status == 3 and "is no regular file" in done.errors


def test_a_trace_is_read_in_pieces(tmp_path: Path) -> None:
    wanted = 2 * PIECE + 1
    file = write(tmp_path / "t", "riscv64", [record("riscv64", 4, {"a0": number}, None) for number in range(wanted)], room=wanted + 5)
    assert [call.before["a0"] for call in read_trace(file).calls] == list(range(wanted))


def test_an_earlier_trace_is_not_that_of_a_machine_that_did_not_start(tmp_path: Path) -> None:
    """A QEMU that takes the plugin, and ends before it has a machine."""
    program, kept = tmp_path / "qemu-system-riscv64", tmp_path / "kept"
    program.write_text("#!/bin/sh\ncase \"$*\" in *probe=1*) echo 'hvabi-trace: fits' >&2;; esac\nexit 1\n")
    program.chmod(0o755)
    write(kept, "riscv64", [record("riscv64", ECALL, {"a7": 0x10}, {})])
    done = forked.hvabi("trace", "--exact", "--keep", kept, "--", program, "-M", "virt")
    assert done.returncode == 3 and "QEMU ended with status 1" in done.stderr and not done.stdout


def test_no_such_trace(tmp_path: Path) -> None:
    done = read(tmp_path / "none")
    assert done.status == 3 and "cannot be read: No such file" in done.errors


@pytest.mark.parametrize("line, words", [
    ([], "give one of"), (["--cell", "a", "b", "--read", "c"], "give one of"), (["--arch", "arm64", "--", "qemu-system-x"], "--arch is of a cell"),
    (["--", "true"], "'true' is no QEMU"), (["--cell", "nobody", "nowhere"], "there is no cell"),
    (["--abi", "nobody", "--", "qemu-system-riscv64"], "nobody"), (["--room", "0", "--read", "c"], "number from 1 to"),
    (["--cell", "vmi-probe@4.4", "inproc@4.4", "--arch", "x86_64"], "is not booted by QEMU"),
])
def test_bad_command_lines(line: list[str], words: str) -> None:
    done = hvabi("trace", *line)
    assert done.status == 2 and words in done.errors and "Traceback" not in done.errors, done


def test_why_a_qemu_takes_no_plugin() -> None:
    older = explain("qemu: Could not load plugin x.so: plugin requires API version 4, but this QEMU supports only up to version 1\n")
    assert older == "its interface for plugins is of version up to 1, and the trace needs 4 or 7 (QEMU 9.2 and later)"
    newer = explain("qemu: Could not load plugin x.so: plugin requires API version 4, but this QEMU supports only a minimum version of 9\n")
    assert newer == "its interface for plugins is of version from 9 on, and the trace needs 4 or 7 (QEMU 9.2 and later)"
    assert explain("qemu: -plugin: invalid option\n") == "it was built without plugins"
    assert option_text("a,b") == "a,,b"


OLD = """#!/bin/sh
echo "qemu-system-riscv64: Could not load plugin it.so: plugin requires API version 4, but this QEMU supports only up to version 1" >&2
exit 1
"""


def test_a_qemu_that_is_too_old_is_one_line(tmp_path: Path) -> None:
    program = tmp_path / "qemu-system-riscv64"
    program.write_text(OLD)
    program.chmod(0o755)
    done = hvabi("trace", "--exact", "--", program, "-M", "virt")
    assert done.status == 3 and done.errors.count("\n") == 1, done
    assert f"{program} cannot be traced: its interface for plugins is of version up to 1, and the trace needs 4 or 7" in done.errors


def test_a_qemu_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    done = hvabi("trace", "--exact", "--", tmp_path / "qemu-system-riscv64")
    assert done.status == 3 and done.errors.count("\n") == 1 and "cannot be traced" in done.errors, done


def test_the_format_is_what_the_header_says() -> None:
    """A compiler holds record.h to the same numbers."""
    assert (HEADER.size, RECORD.size, DATA, RECORD_SIZE) == (56, 24, 288, 312)
