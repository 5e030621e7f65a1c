# SPDX-License-Identifier: BSD-2-Clause
"""Blocks and vector registers in Rust: its operations behind the dispatch of C, its stubs before it."""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.model.resolve import resolve
from generator.tests.block_trips import (SCALAR_BODY, SCALAR_SEEN, VECWORD, VECWORD_BODY, VECWORD_SEEN, XMM32_BODY, XMM32_SEEN,
                                         XMMIN_BODY, XMMIN_SEEN, XMMOUT, XMMOUT_BODY, XMMOUT_SEEN, XMM_NAMES, command_for, run_trip,
                                         with_names)
from generator.tests.language_trip import HERE, read_spec, write_all
from generator.tests.rust_stubs import compile_rust, need_rust


# The dispatch in Rust behind that in C: it is handed the id and the arguments that C took out of the registers, and C's block.
RUST_HOST = """
use std::os::raw::{c_char, c_int};
use @ABI@::host::{Answer, Block, Host, Operation};
extern "C" {
    #[allow(dead_code)]
    fn printf(format: *const c_char, ...) -> c_int;
}
#[allow(unused_macros)]
macro_rules! print {
    ($format:literal $(, $value:expr)*) => {
        unsafe { printf(concat!($format, "\\0").as_ptr() as *const c_char $(, $value)*) }
    };
}
struct Test;
impl Host for Test {
    fn has(&self, _: Operation) -> bool {
        true
    }
@OPERATIONS@
}
#[no_mangle]
pub unsafe extern "C" fn rust_dispatch(
    id: u64, args: *const u64, input: *const u8, output: *mut u8, taken: *mut u32, used: *mut u32, value: *mut u64,
) -> i64 {
    let id = @ABI@::Id { @ID@: id as _ };
    let mut block = Block::new();
    let mut words = [0; @ABI@::host::ARGUMENTS];
    std::ptr::copy(args, words.as_mut_ptr(), words.len());
    if input.is_null() {
        let answer = @ABI@::host::dispatch(&mut Test, id, &words);
        *value = answer.value;
        return answer.status;
    }
    std::ptr::copy(input, block.input.as_mut_ptr(), block.input.len());
    let answer = @ABI@::host::dispatch_with_block(&mut Test, id, &words, &mut block);
    std::ptr::copy(block.output.as_ptr(), output, block.output.len());
    *taken = block.taken as u32;
    *used = block.used as u32;
    *value = answer.value;
    answer.status
}
"""


C_TO_RUST = """
extern int64_t rust_dispatch(uint64_t id, const uint64_t *args, const void *in, void *out, uint32_t *taken, uint32_t *used, uint64_t *value);
static struct @ABI@_host_result run_rust(void *context, const uint64_t *args)
{
	struct @ABI@_host_block *block = (struct @ABI@_host_block *)(uintptr_t)args[@UP@_HOST_BLOCK];
	struct @ABI@_host_result result = @ABI@_host_ok(0);

	(void)context;
	result.status = rust_dispatch(before.@REGISTER@, args, block ? block->in : NULL, block ? block->out : NULL,
				      block ? &block->taken : NULL, block ? &block->used : NULL, &result.value);
	return result;
}
#undef @UP@_HOST_OPS
#define @UP@_HOST_OPS(prefix, type) static const struct @ABI@_host op_@ABI@_host = { { [0 ... @UP@_HOST_SLOTS - 1] = run_rust } };
"""


RUST_OPERATIONS = {
    "scalar": ("id", "rax", """
    fn f_scale(&mut self, by: u64, from: &u64, to: &mut u64) -> Answer {
        *to = *from * by;
        Answer::ok(*from + by)
    }
    fn f_take(&mut self, from: &u32) -> Answer {
        print!("%x\\n", *from);
        Answer::ok(0)
    }
    fn f_give(&mut self, to: &mut u16) -> Answer {
        *to = 0xfedc;
        Answer::ok(0)
    }"""),
    "xmmin": ("nr", "rax", """
    fn f_plain(&mut self, a: u32) -> Answer {
        Answer::ok(a as u64 + 1)
    }
    fn f_whole(&mut self, a: u32, point: &xmmin::types::Point) -> Answer {
        let z: Vec<u32> = point.z.iter().map(|one| *one as u32).collect();
        print!("%x %x %x %x %x %x %x %x\\n", a, point.x as u32, point.y as u32, z[0], z[1], z[2], z[3], point.t as u32);
        Answer::ok(point.t as u64 + 1)
    }
    fn f_several(&mut self, count: u32, head: &u32, two: &[u16; 2], list: &[u64; 3]) -> Answer {
        print!("%u %x %x %x", count, *head, two[0] as u32, two[1] as u32);
        print!(" %llx %llx %llx\\n", list[0], list[1], list[2]);
        Answer::ok(count as u64)
    }"""),
    "xmmout": ("control", "rcx", """
    fn f_read(&mut self, input: u64, output: u64) -> Answer {
        Answer::ok(input + output)
    }
    fn f_read_fast(&mut self, count: u16, question: &xmmout::types::Question, answer: &mut xmmout::types::Answer) -> Answer {
        answer.low = question.partition as u64 + question.index[2] as u64;
        answer.high = question.name as u64 * 0x1_0000_0000;
        if question.partition == 9 { Answer::error(xmmout::Status::WRONG) } else { Answer::ok(count as u64) }
    }
    fn f_all(&mut self) -> Answer {
        Answer::ok(3)
    }
    fn f_all_fast(&mut self, bytes: &[u8; 112]) -> Answer {
        Answer::ok(bytes.iter().enumerate().filter(|(index, byte)| **byte as usize == 3 * index % 256).count() as u64)
    }
    fn f_only(&mut self) -> Answer {
        Answer::ok(4)
    }
    fn f_only_fast(&mut self, count: u16, list: &mut [xmmout::types::Answer; 7]) -> Answer {
        for (index, one) in list.iter_mut().enumerate() {
            one.low = index as u64;
            one.high = count as u64;
        }
        Answer::ok(count as u64)
    }"""),
    "xmm32": ("nr", "rax", """
    fn f_swap(&mut self, a: u32, given: &[u32; 11], tag: &[u8; 2], back: &mut [u16; 16]) -> Answer {
        print!("%x %x %x", a, tag[0] as u32, tag[1] as u32);
        for one in given {
            print!(" %x", *one);
        }
        print!("\\n");
        for (index, one) in back.iter_mut().enumerate() {
            *one = (given[index % 11] >> 16) as u16;
        }
        Answer::ok(0)
    }""")}


TRIPS = {"scalar": (SCALAR_BODY, SCALAR_SEEN), "xmmin": (XMMIN_BODY, XMMIN_SEEN), "xmmout": (XMMOUT_BODY, XMMOUT_SEEN), "xmm32": (XMM32_BODY, XMM32_SEEN)}


@pytest.mark.parametrize("level", ["0", "2"])
@pytest.mark.parametrize("abi", RUST_OPERATIONS)
def test_operations_in_rust(tmp_path: Path, abi: str, level: str) -> None:
    """They are handed the same buffers as those in C, and what they write comes back in the same registers."""
    need_rust()
    carrier, register, text = RUST_OPERATIONS[abi]
    linked = rust_guest(abi, tmp_path, RUST_HOST.replace("@ABI@", abi).replace("@ID@", carrier).replace("@OPERATIONS@", text.lstrip("\n")), level)
    operations = C_TO_RUST.replace("@ABI@", abi).replace("@UP@", abi.upper()).replace("@REGISTER@", register)
    body, seen = TRIPS[abi]
    assert run_trip(abi, "x86_64", tmp_path, command_for("gcc", "x86_64", "-O1"), operations, body, linked) == seen


def test_a_call_with_buffers_is_unknown_where_no_block_is_given(tmp_path: Path) -> None:
    """In Rust, as in C where the address of the block is 0."""
    need_rust()
    write_all(read_spec("blocks/scalar"), tmp_path)
    (tmp_path / "main.rs").write_text("""
use scalar::host::{dispatch, Block, dispatch_with_block, Host, Operation};
struct Test;
impl Host for Test {
    fn has(&self, _: Operation) -> bool {
        true
    }
}
fn main() {
    let mut block = Block { taken: 5, used: 6, ..Block::default() };
    println!("{}", dispatch(&mut Test, scalar::Id { id: 2 }, &[0]).status);
    println!("{} {} {}", dispatch_with_block(&mut Test, scalar::Id { id: 2 }, &[0], &mut block).status, block.taken, block.used);
}
""")
    compile_rust("x86_64", tmp_path / "scalar.rs", "--crate-name", "scalar", "--crate-type", "rlib", "--out-dir", str(tmp_path))
    compile_rust("x86_64", tmp_path / "main.rs", "--extern", f"scalar={tmp_path / 'libscalar.rlib'}", "-o", str(tmp_path / "main"))
    assert subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout == "-1\n-1 0 0\n"


RUST_OUT = """
#[no_mangle]
pub unsafe extern "C" fn rust_read(count: u16, question: *const u8, answer: *mut u8) -> u32 {
    let found = xmmout::guest::f_read_fast(count, question as *const xmmout::types::Question, answer as *mut xmmout::types::Answer);
    found.status.0 as u32 | (found.value as u32) << 16
}
#[no_mangle]
pub unsafe extern "C" fn rust_only(count: u16, list: *mut u8) -> u32 {
    xmmout::guest::f_only_fast(count, list as *mut xmmout::types::Answer).status.0 as u32
}
"""


@pytest.mark.parametrize("level", ["0", "2"])
def test_stubs_in_rust(tmp_path: Path, level: str) -> None:
    """Structures go in and come back by XMM registers from Rust's stubs as from C's, through the dispatch of C."""
    if shutil.which("/usr/bin/rustc") is None:
        pytest.skip("unavailable: no /usr/bin/rustc: ci/bootstrap --rust installs it")
    body = """
	const struct xmmout_question question = { 7, { 1, 2, 3 }, 5 };
	struct xmmout_answer answer = { 0, 0 }, list[7];

	printf("%x\\n", rust_read(6, &question, &answer));
	printf("%llx %llx %d\\n", (unsigned long long)answer.low, (unsigned long long)answer.high,
	       before.rdx == after.rdx && !memcmp(before.xmm2, after.xmm2, 14 * 16));
	memset(list, 0xee, sizeof(list));
	printf("%x ", rust_only(2, list));
	printf("%llx %llx\\n", (unsigned long long)list[1].low, (unsigned long long)list[2].low);
"""
    operations = ("extern unsigned int rust_read(uint16_t count, const void *question, void *answer);\n"
                  "extern unsigned int rust_only(uint16_t count, void *list);\n" + XMMOUT)
    linked = rust_guest("xmmout", tmp_path, RUST_OUT, level)
    assert run_trip("xmmout", "x86_64", tmp_path, command_for("gcc", "x86_64", "-O1"), operations, body, linked) == [
        "60000", "a 500000000 1", "0 1 eeeeeeeeeeeeeeee", "42"]


def rust_guest(abi: str, folder: Path, text: str, level: str) -> list[str]:
    """What a program in C is linked with: functions in Rust over the stubs of a spec, whose instruction calls trap_entry."""
    spec = folder / "spec"
    spec.mkdir()
    written = (HERE / "language" / "blocks" / f"{abi}.yaml").read_text()
    assert "instruction: [vmcall]" in written
    (spec / f"{abi}.yaml").write_text(written.replace("instruction: [vmcall]", "instruction: [call trap_entry]"))
    write_all(resolve(load(spec / f"{abi}.yaml", spec), "1"), folder)
    (folder / "guest.rs").write_text(text)
    command = ["/usr/bin/rustc", "--edition", "2021", "-D", "warnings", "-C", f"opt-level={level}", "-C", "no-redzone=y", "-C", "panic=abort"]
    subprocess.run([*command, "--crate-type", "rlib", "-o", folder / f"lib{abi}.rlib", folder / f"{abi}.rs"], check=True)
    subprocess.run([*command, "--crate-type", "staticlib", "--extern", f"{abi}={folder / f'lib{abi}.rlib'}", "-o", folder / "libguest.a",
                    folder / "guest.rs"], check=True)
    return [str(folder / "libguest.a"), "-lpthread", "-ldl"]


RUST_WORDS = """
#[no_mangle]
pub unsafe extern "C" fn rust_scale(by: i16, from: u64, more: u64, value: *mut u64, rest: *mut u32) -> i32 {
    let found = vecword::guest::f_scale(by, from, more);
    *value = found.value;
    *rest = found.rest;
    found.status.0
}
#[no_mangle]
pub unsafe extern "C" fn rust_plain(a: u32) -> u64 {
    vecword::guest::f_plain(a).value
}
#[no_mangle]
pub unsafe extern "C" fn rust_bump(a: u64) -> u64 {
    vecword::guest::f_bump(a).value
}
#[no_mangle]
pub unsafe extern "C" fn rust_bump_fast(a: u64, b: i16) -> u64 {
    vecword::guest::f_bump_fast(a, b).value
}
"""


RUST_WORDS_HEAD = """
extern int32_t rust_scale(int16_t by, uint64_t from, uint64_t more, uint64_t *value, uint32_t *rest);
extern uint64_t rust_plain(uint32_t a), rust_bump(uint64_t a), rust_bump_fast(uint64_t a, int16_t b);
static struct vecword_f_scale_results rust_found(int16_t by, uint64_t from, uint64_t more)
{
	struct vecword_f_scale_results found;

	found.status = rust_scale(by, from, more, &found.value, &found.rest);
	return found;
}
"""


@pytest.mark.parametrize("level", ["0", "2"])
def test_arguments_and_values_in_vector_registers_from_rust(tmp_path: Path, level: str) -> None:
    """Stubs in Rust load and read the same bits as those in C."""
    if shutil.which("/usr/bin/rustc") is None:
        pytest.skip("unavailable: no /usr/bin/rustc: ci/bootstrap --rust installs it")
    body = with_names(VECWORD_BODY, XMM_NAMES).replace("vecword_f_scale(", "rust_found(")
    for name in ("plain", "bump", "bump_fast"):
        body = body.replace(f"vecword_f_{name}(", f"rust_{name}(").replace(f"rust_{name}({RUST_CALLS[name]}).value", f"rust_{name}({RUST_CALLS[name]})")
    linked = rust_guest("vecword", tmp_path, RUST_WORDS, level)
    assert run_trip("vecword", "x86_64", tmp_path, command_for("gcc", "x86_64", "-O1"), RUST_WORDS_HEAD + VECWORD, body, linked) == VECWORD_SEEN


RUST_CALLS = {"plain": "7", "bump": "0xffffffff00000003u", "bump_fast": "0x100000000u, -2"}


@pytest.mark.parametrize("arch", ["x86_64", "i386", "arm64"])
@pytest.mark.parametrize("options", [(), ("-O",)])
def test_rust_with_words_in_vectors_is_compiled(tmp_path: Path, arch: str, options: tuple[str, ...]) -> None:
    """The same on each architecture. Without vector registers those stubs are missing."""
    need_rust()
    write_all(read_spec("blocks/vecword"), tmp_path)
    compile_rust(arch, tmp_path / "vecword.rs", "--crate-type", "rlib", "-D", "warnings", *options, "-o", str(tmp_path / "lib.rlib"))
    if arch == "i386":
        compile_rust(arch, tmp_path / "vecword.rs", "--crate-type", "rlib", "-D", "warnings", "-C", "target-feature=-sse,-sse2", *options, "-o", str(tmp_path / "lib.rlib"))
