# SPDX-License-Identifier: BSD-2-Clause
"""A host in C and the same one in Rust, each a program that dispatches what it reads, one call a line."""
from __future__ import annotations

import re
import subprocess
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.backends.c import constants, host, names
from generator.backends.rust import crate
from generator.model.abi import Abi
from generator.model.c_names import c_name
from generator.model.lookup import architectures, shape_of
from generator.tests.c_names import RUNTIME
from generator.tests.rust_stubs import compile_rust

PROTOTYPE = re.compile(r"^ \*\t(struct \w+_host_result) prefix_(\w+)\(type \*([^;]*)\);$", re.MULTILINE)
OPERATION = re.compile(r"^        fn (\w+)\(&mut self(.*)\) -> Answer \{$", re.MULTILINE)
VARIANT = re.compile(r'^                Operation::(\w+) => "([\w.-]+)",$', re.MULTILINE)
ARGS = 16

C_MAIN = r"""
int main(void)
{
	static char line[4096];

	while (fgets(line, sizeof(line), stdin)) {
		uint64_t id[8] = { 0 }, args[16] = { 0 };
		unsigned int arch, i;
		char *at = line;

		arch = (unsigned int)strtoul(at, &at, 0);
		for (i = 0; i < @CARRIERS@; i++)
			id[i] = strtoull(at, &at, 0);
		for (i = 0; i < 16; i++)
			args[i] = strtoull(at, &at, 0);
		(void)arch;
		struct @ABI@_host_result result = @ABI@_dispatch(&test_@ABI@_host, NULL, @ARCH@@IDS@, args);
		const char *name = @ABI@_call_name(@IDS@);
		printf("%lld %llu %s\n", (long long)result.status, (unsigned long long)result.value, name ? name : "-");
	}
	return 0;
}
"""

RUST_MAIN = """
fn main() {
    let stdin = std::io::stdin();
    let mut line = String::new();
    while stdin.read_line(&mut line).unwrap() > 0 {
        let words: Vec<u64> = line.split_whitespace().map(|word| word.parse().unwrap()).collect();
        let id = abi::Id { @IDS@ };
        let mut args = [0; abi::host::ARGUMENTS];
        for (index, place) in args.iter_mut().enumerate() {
            *place = words[1 + @CARRIERS@ + index];
        }
        let answer = abi::host::dispatch(&mut Test, @ARCH@id, &args);
        println!("{} {} {}", answer.status, answer.value, abi::decode::call_name(id).unwrap_or("-"));
        line.clear();
    }
}
"""

Question = tuple[int, Sequence[int], Sequence[int]]     # mask of the architecture, carriers, arguments


def seed(name: str) -> int:
    """What tells the answer of an operation from that of another."""
    return zlib.crc32(name.encode()) << 8


def ask_both(abi: Abi, folder: Path, left_out: set[str], questions: Iterable[Question]) -> tuple[list[str], list[str]]:
    """What the hosts answer, without the operations `left_out` (family.call): C's lines, and Rust's."""
    lines = "".join(" ".join(map(str, (arch, *carriers, *args, *[0] * (ARGS - len(args))))) + "\n"
                    for arch, carriers, args in questions)
    answers = []
    for program in (build_c(abi, folder, left_out), build_rust(abi, folder, left_out)):
        done = subprocess.run([program], input=lines, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        answers.append(done.stdout.splitlines())
    return answers[0], answers[1]


def build_c(abi: Abi, folder: Path, left_out: set[str]) -> Path:
    low = c_name(abi.name)
    for emitter in (constants, host, names):
        for name, text in emitter.emit(abi).items():
            (folder / name).write_text(text)
    header = (folder / f"{low}_host.h").read_text()
    found = PROTOTYPE.findall(header)
    assert found
    skipped = {c_name(*name.split(".")) for name in left_out}
    lines = ["#include <stdio.h>", "#include <stdlib.h>", f'#include "{low}_host.h"', f'#include "{low}_names.h"']
    for result, name, taken in found:
        parts = [part for part in re.sub(r"\s*\n \*\s*", " ", taken).split(", ") if part]
        typed = ", ".join(["void *context", *(f"{part.rsplit(' ', 1)[0]} a{index}" for index, part in enumerate(parts))])
        value = " + ".join([f"{seed(name)}ULL", *(f"(uint64_t)a{index} * {2 * index + 3}" for index in range(len(parts)))])
        lines += [f"static inline {result} test_{name}({typed})", "{", "\t(void)context;", f"\treturn {low}_host_ok({value});", "}"]
    if "prefix_read_guest" in header:
        lines += ["static inline int test_read_guest(void *context, uint64_t address, void *to, size_t size)", "{",
                  "\t(void)context; (void)address; (void)to; (void)size;", "\treturn 0;", "}"]
    lines += [f"#define test_without_{name} 1" for name in sorted(skipped)]
    lines += [f"{low.upper()}_HOST_OPS(test, void)"]
    ids = ", ".join(f"(uint{next(width for width in (8, 16, 32, 64) if carrier.width <= width)}_t)id[{index}]" for index, carrier in enumerate(abi.carriers))
    main = C_MAIN.replace("@CARRIERS@", str(len(abi.carriers))).replace("@ABI@", low).replace("@IDS@", ids)
    lines.append(main.replace("@ARCH@", "arch, " if shape_of(abi).overlaps else ""))
    (folder / "host.c").write_text("\n".join(lines))
    subprocess.run(["gcc", "-std=c11", "-O1", f"-I{RUNTIME}", "host.c", f"{low}_names.c", str(RUNTIME / "hvabi_names.c"), "-o",
                    "host_c"], cwd=folder, check=True)
    return folder / "host_c"


def build_rust(abi: Abi, folder: Path, left_out: set[str]) -> Path:
    text = crate.emit(abi)[f"{c_name(abi.name)}.rs"]
    (folder / "abi.rs").write_text(text)
    of_trait = text[text.index("    pub trait Host {"):text.index("    /// What becomes of a call.")]
    variants = {name: variant for variant, name in VARIANT.findall(text)}
    skipped = " | ".join(f"Operation::{variants[name]}" for name in sorted(left_out))
    lines = ["#![allow(unused_variables)]", "use abi::host::{Answer, Host, Operation};", "struct Test;", "impl Host for Test {",
             "    fn has(&self, operation: Operation) -> bool {",
             f"        {f'!matches!(operation, {skipped})' if skipped else 'true'}", "    }"]
    for name, taken in OPERATION.findall(of_trait):
        parts = [part.split(": ") for part in taken.split(", ") if part]
        value = f"{seed(name)}u64" + "".join(
            f".wrapping_add(({part}{'.0' if is_newtype(text, kind) else ''} as u64).wrapping_mul({2 * index + 3}))"
            for index, (part, kind) in enumerate(parts) if not kind.startswith("&"))     # no question has a block
        typed = taken.replace("super::", "abi::")
        lines += [f"    fn {name}(&mut self{typed}) -> Answer {{", f"        Answer::ok({value})", "    }"]
    lines.append("}")
    fields = re.findall(r"^    pub (\S+): (u\d+),$", text[text.index("pub struct Id {"):text.index("impl Id {")], re.MULTILINE)
    ids = ", ".join(f"{name}: words[{index + 1}] as {kind}" for index, (name, kind) in enumerate(fields))
    main = RUST_MAIN.replace("@IDS@", ids).replace("@CARRIERS@", str(len(fields)))
    (folder / "host.rs").write_text("\n".join(lines) + main.replace("@ARCH@", "words[0] as u32, " if shape_of(abi).overlaps else ""))
    compile_rust("x86_64", folder / "abi.rs", "--crate-name", "abi", "--crate-type", "rlib", "--out-dir", str(folder))
    compile_rust("x86_64", folder / "host.rs", "--extern", f"abi={folder / 'libabi.rlib'}", "-o", str(folder / "host_rust"))
    return folder / "host_rust"


def is_newtype(text: str, kind: str) -> bool:
    found = re.fullmatch(r"super::types::(\w+)", kind)
    return found is not None and f"pub struct {found[1]}(" in text


def arch_masks(abi: Abi) -> list[int]:
    return [1 << index for index in range(len(architectures(abi)))]
