# SPDX-License-Identifier: BSD-2-Clause
"""For tests of machine code: C's stubs, compiled for any architecture, run by QEMU's emulation of a process up to the
instruction that makes the call. What the registers hold there is read out and held against `lowered` in abi.json. Then a host's
answer is put into registers, and what the stub gives back is read from memory.

Nothing here asks the generator: names of registers are those that QEMU tells, prototypes stand in the header, and the instruction
is found in a disassembly.
"""
from __future__ import annotations

import random
import re
import shutil
import socket
import struct
import subprocess
import time
import xml.etree.ElementTree as xml
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from generator.lang.architectures import Architecture, architecture

Json = Any
SHORT = {"int3": "int $3"}      # instructions that assemblers make shorter

PROCESS = {"arm64": "aarch64", "ppc32": "ppc"}      # names that QEMU has of its own
OPTIONS = {"ppc64": ("-mabi=elfv2",), "ppc64le": ("-mabi=elfv2",), "arm": ("-march=armv7ve", "-marm"), "riscv64": ("-mno-relax",),
           "riscv32": ("-mno-relax",), "mips64": ("-mno-abicalls",), "i386": ("-msse2",)}
COMPILE = ("-ffreestanding", "-nostdlibinc", "-fno-pic", "-fno-stack-protector", "-fno-asynchronous-unwind-tables", "-fomit-frame-pointer",
           "-fno-jump-tables", "-Wall", "-Wextra", "-Werror")
RETURN = {"x86_64": 8, "i386": 4}       # bytes of the return address that a caller leaves on the stack
PROCESSOR = {"arm64": ("-cpu", "cortex-a57")}       # others name their vector registers otherwise
DISASSEMBLE = {"arm": ("--mattr=+virtualization",)}
ARITHMETIC = 0x8d5      # of x86: flags that an instruction may change as it likes
# By architecture: flags, the register in which QEMU has them, from which bit on, and which bits a host may change.
FLAGS = {"x86_64": ("flags", "eflags", 0, ARITHMETIC), "i386": ("flags", "eflags", 0, ARITHMETIC), "arm64": ("flags", "cpsr", 28, 0xf),
         "arm": ("flags", "flags", 0, 0xf0000000), "s390x": ("cc", "pswm", 44, 3),
         **{name: ("cr0", "cr", 28, 0xf) for name in ("ppc32", "ppc64", "ppc64le")}}
CODE, MEMORY = 0x10000, 0x20000000      # where the program lies, and memory that its functions share with this test:
SLOTS, GIVEN, LIVE, BACK = 80, 0, 24, 56        # words of 64 bits: arguments, what must survive the call, what came back;
BUFFER, STACK, ROOM = 0x800, 0xff00, 0x10000    # what addresses point to, the top of the stack, the end
BUFFER_SIZE, BUFFERS = 0x100, 4
MOST_LIVE = {"i386": 3, "x86_64": 12, "arm": 10, "s390x": 11}   # values that are kept over a call; elsewhere 24
STUB = re.compile(r"^static inline ((?:struct )?\w+)\s+(\w+)\(([^()]*)\)$", re.MULTILINE)
NO_CALL = re.compile(r"(is_error|put\d+|(?:\w+_)?[bl]e\d+_\w+|queue_\w+|\w+_queued)$")     # behind the ABI's name
TRAP = re.compile(r"(?:^|_)trap(\d+)(?:_(\w+))?$")


def process_of(arch: str) -> str:
    return f"qemu-{PROCESS.get(arch, arch)}"


def need_emulation(arch: str) -> None:
    """Skips where this machine cannot compile for an architecture or run that, in one line that says what is missing."""
    if shutil.which(process_of(arch)) is None:
        pytest.skip(f"unavailable: no {process_of(arch)}: ci/bootstrap --ci installs it")
    triple = architecture(arch).triple
    if subprocess.run(["clang", f"--target={triple}", "-fsyntax-only", "-x", "c", "-"], input="", capture_output=True, text=True).returncode:
        pytest.skip(f"unavailable: this clang does not know {triple}")


class Process:
    """A process under QEMU that is controlled by the protocol of gdb."""

    def __init__(self, arch: Architecture, image: Path) -> None:
        path = image.with_suffix(".socket")
        self.order = ">" if image.read_bytes()[5] == 2 else "<"
        self.child = subprocess.Popen([process_of(arch.name), *PROCESSOR.get(arch.name, ()), "-g", path, image], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT)
        self.socket = self.connect(path)
        self.left = self.acknowledge = b""
        found = self.describe()
        known = {**arch.others, **arch.registers}
        named = {known[name].whole if name in known else name: place for name, place in found.items()}
        self.counter = next(name for name in ("pc", "rip", "eip", "pswa") if name in found)
        last = max(number for name, (number, _) in named.items() if name in arch.registers or name == self.counter and not self.single)
        self.places = named
        self.bulk = sorted((number, size, name) for name, (number, size) in named.items() if number <= last)     # one packet has them

    def connect(self, path: Path) -> socket.socket:
        while True:
            found = socket.socket(socket.AF_UNIX)
            try:
                found.connect(str(path))
                found.settimeout(60)
                return found
            except OSError:
                found.close()
            if self.child.poll() is not None:
                raise AssertionError(f"QEMU ended: {self.child.communicate()[0].decode()}")
            time.sleep(0.002)

    def close(self) -> None:
        self.socket.close()
        self.child.kill()
        self.child.communicate()

    def ask(self, *packets: str) -> list[str]:
        """The answers to these packets."""
        found = []
        for text in packets:
            self.socket.sendall(b"%b$%b#%02x" % (self.acknowledge, text.encode(), sum(text.encode()) & 255))
            found.append(self.receive())
            self.acknowledge = b"+"
        return found

    def receive(self) -> str:
        while True:
            begin = self.left.find(b"$")
            end = self.left.find(b"#", begin)
            if 0 <= begin < end and len(self.left) >= end + 3:
                text, self.left = self.left[begin + 1:end], self.left[end + 3:]
                return text.decode("latin-1")
            more = self.socket.recv(1 << 16)
            assert more, "QEMU ended"
            self.left += more

    def describe(self) -> dict[str, tuple[int, int]]:
        """The registers by QEMU's names: number and bytes."""
        found: dict[str, tuple[int, int]] = {}
        self.single = "features:read" in self.ask("qSupported:xmlRegisters=i386")[0]    # else registers travel all at once
        if not self.single:
            return self.guess()
        number = 0
        for name in re.findall(r'href="([^"]+)"', self.read_description("target.xml")):
            text = re.sub("<!DOCTYPE.*?>", "", self.read_description(name))
            for node in xml.fromstring(text).iter("reg") if text else ():
                number = int(node.get("regnum", number))
                found.setdefault(node.attrib["name"], (number, int(node.attrib["bitsize"]) // 8))
                number += 1
        return found or self.guess()

    def guess(self) -> dict[str, tuple[int, int]]:
        """Where QEMU describes none (MIPS; LoongArch in 7.2): first the general ones; the program counter is at the first instruction."""
        held = self.ask("g")[0]
        values = [self.number(held[at:at + 16]) for at in range(0, len(held), 16)]
        return {"pc" if value == CODE else f"r{number}": (number, 8) for number, value in enumerate(values)}

    def read_description(self, name: str) -> str:
        """A file of the description; "" where QEMU names one that it lacks (7.2: of LoongArch)."""
        text, more = "", "m"
        while more == "m":
            part = self.ask(f"qXfer:features:read:{name}:{len(text):x},7ff")[0]
            more, text = part[0], text + re.sub(r"\}(.)", lambda escaped: chr(ord(escaped[1]) ^ 0x20), part[1:]) * (part[0] != "E")
        return text

    def number(self, text: str) -> int:
        return int.from_bytes(bytes.fromhex(text), "big" if self.order == ">" else "little")

    def text(self, value: int, size: int) -> str:
        return (value & (1 << 8 * size) - 1).to_bytes(size, "big" if self.order == ">" else "little").hex()

    def unpack(self, text: str) -> dict[str, int]:
        """The registers of an answer to `g`."""
        found, at = {}, 0
        for _, size, name in self.bulk:
            found[name], at = self.number(text[at:at + 2 * size]), at + 2 * size
        return found

    def pack(self, registers: Mapping[str, int]) -> str:
        return "G" + "".join(self.text(registers[name], size) for _, size, name in self.bulk)

    def put(self, name: str, value: int) -> str:
        number, size = self.places[name]
        return f"P{number:x}={self.text(value, size)}"

    def slots(self, values: Sequence[int]) -> str:
        return struct.pack(f"{self.order}{len(values)}Q", *values).hex()


@dataclass(frozen=True)
class Case:
    """A stub, and what abi.json says of it. `taken`: C's types of what it takes; `hints`: annotations that it lets the caller choose."""
    name: str
    gives: str
    taken: tuple[str, ...]
    lowered: Json
    abi: Json
    hints: int = 0

    @cached_property
    def call(self) -> Json:
        return next(call for family in self.abi["families"] for call in family["calls"] if call["full_name"] == self.lowered["call"])

    @cached_property
    def form(self) -> Json:
        """The form in which the call is made, or the call itself."""
        name = self.lowered.get("form")
        return next(made for made in self.call["forms"] if made["name"] == name) if name else self.call

    @cached_property
    def args(self) -> list[Json]:
        return self.form["args"]

    @cached_property
    def buffers(self) -> dict[int, int]:
        """Where the buffers are that travel in registers, by their number: memory of the stub's caller."""
        return {index: MEMORY + BUFFER + BUFFER_SIZE * (1 + index) for index, made in enumerate(self.form["buffers"])
                if made["space"] == "registers"}

    @cached_property
    def fields(self) -> dict[str, Json]:
        family = next(family for family in self.abi["families"] if family["name"] == self.call["family"])
        return {made["name"]: made for made in family["fields"]}

    @cached_property
    def convention(self) -> Json:
        return next(made for made in self.abi["conventions"] if made["name"] == self.lowered["convention"])

    @property
    def members(self) -> list[str]:
        """What the stub gives back, in C: members of a struct, or itself."""
        names = [result["name"] for result in self.lowered["results"]]
        return names if self.gives.startswith("struct") else names[:1]


def masked(value: int, width: int) -> int:
    return value & (1 << width) - 1


def signed(value: int, width: int) -> int:
    return masked(value, width) - (masked(value, width) >> width - 1 << width)


def find_stubs(folder: Path, abi: str, arch: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The functions of the guest header that make a call: what each gives back, and the types of what it takes."""
    made = architecture(arch)
    done = subprocess.run(["clang", f"--target={made.triple}", *OPTIONS.get(arch, ()), "-ffreestanding", "-nostdlibinc", "-E", "-P", "-x", "c", "-I", folder, "-"],
                          input=f'#include "{abi}_guest.h"\n', capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {found[2]: (found[1], tuple(part[:re.search(r"\w+$", part).start()].strip() for part in " ".join(found[3].split()).split(", ") if part != "void"))
            for found in STUB.finditer(done.stdout) if not NO_CALL.match(found[2].removeprefix(f"{abi}_"))}


def find_cases(folder: Path, abi: Json, arch: str) -> Iterator[Case]:
    """All stubs of an architecture. What abi.json says can be called has a stub, and no other call has one."""
    stubs = find_stubs(folder, abi["name"], arch)
    conventions = {made["name"]: made for made in abi["conventions"]}
    hints = {made["name"]: made for made in abi["annotations"]}
    for lowered in abi["lowered"]:
        if conventions[lowered["convention"]]["arch"] != arch or "gap" in lowered:
            continue
        name = re.sub(r"\W", "_", f"{abi['name']}.{lowered['call']}" + (f".{lowered['form']}" if "form" in lowered else ""))
        assert name in stubs, f"{abi['name']} has no stub {name} on {arch}"
        yield Case(name, *stubs.pop(name), lowered, abi)
        if f"{name}_annotated" in stubs:
            case = Case(f"{name}_annotated", *stubs.pop(f"{name}_annotated"), lowered, abi)
            yield replace(case, hints=sum(hints[mine["name"]]["mask"] for mine in case.call["annotations"]))
    assert not [name for name in stubs if not TRAP.search(name)]


def live_values(arch: str, number: int) -> int:
    """How many values live across a call: so many that the compiler needs every register, in some of the many cases."""
    return MOST_LIVE.get(arch, 24) if number < 50 or number % 8 == 0 else 1


def wrapper(number: int, case: Case, live: int) -> str:
    """A function that takes numbers from memory, calls the stub, and stores what it gives back."""
    lines = [f"void case_{number}(void);", f"void case_{number}(void)", "{"]
    lines += [f"\tuintptr_t live{index} = (uintptr_t)SLOT[{LIVE + index}];" for index in range(live)]
    lines += [f"\tuint64_t given{index} = SLOT[{GIVEN + index}]; uintptr_t word{index} = (uintptr_t)given{index};" for index in range(len(case.taken))]
    names = [f"live{index}" for index in range(live)] + [f"word{index}" for index in range(len(case.taken))]
    lines += [f'\t__asm__ volatile("" : "+r"({name}));' for name in names]
    passed = ", ".join(f"({kind})word{index}" if kind.endswith("*") else
                       f"sizeof({kind}) > sizeof(uintptr_t) ? ({kind})given{index} : ({kind})word{index}" for index, kind in enumerate(case.taken))
    lines += [f"\t{case.gives + ' back = ' if case.gives != 'void' else ''}{case.name}({passed});"]
    for index, name in enumerate(case.members if case.gives != "void" else ()):
        made = f"back.{name}" if case.gives.startswith("struct") else "back"
        lines += [f"\tSLOT[{BACK + 2 * index}] = (uint64_t){made}; SLOT[{BACK + 2 * index + 1}] = SHAPE({made});"]
    lines += [f"\tSLOT[{LIVE + index}] = live{index};" for index in range(live)]
    return "\n".join([*lines, f'\t__asm__ volatile(".globl done_{number}\\ndone_{number}:");', "}", ""])


@dataclass
class Program:
    """An image, where its functions begin and end, and the instructions of each: (address, text)."""
    image: Path
    symbols: dict[str, int]
    code: dict[str, list[tuple[int, str]]]


PRELUDE = f"""
#include <stddef.h>
#include <stdint.h>
#define SLOT ((volatile uint64_t *)0x{MEMORY:x})
#define SHAPE(x) (sizeof(x) * 8 + ((__typeof__(x))-1 < 1 ? 1000 : 0))
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)	/* elsewhere nobody calls them */
static __attribute__((used)) void *memset(void *to, int byte, size_t size)
{{
	for (size_t i = 0; i < size; i++)
		((volatile unsigned char *)to)[i] = (unsigned char)byte;
	return to;
}}
static __attribute__((used)) void *memcpy(void *to, const void *from, size_t size)
{{
	for (size_t i = 0; i < size; i++)
		((volatile unsigned char *)to)[i] = ((const unsigned char *)from)[i];
	return to;
}}
#endif
"""


def build(folder: Path, arch: str, cases: Sequence[Case], includes: Sequence[Path], options: Sequence[str]) -> Program:
    """The stubs in an image that QEMU loads. No linker knows all architectures: the code needs no relocation."""
    headers = "".join(f'#include "{name}_guest.h"\n' for name in dict.fromkeys(case.abi["name"] for case in cases))
    source, unit, code = folder / "stubs.c", folder / "stubs.o", folder / "stubs.bin"
    source.write_text(PRELUDE + headers + "".join(wrapper(number, case, live_values(arch, number)) for number, case in enumerate(cases)))
    include = [f"-I{path}" for path in includes]
    done = subprocess.run(["clang", f"--target={architecture(arch).triple}", *OPTIONS.get(arch, ()), *COMPILE, *options, *include, "-c", "-o",
                           unit, source], capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, done.stderr[:3000]
    subprocess.run(["llvm-objcopy", "-O", "binary", "--only-section=.text", unit, code], check=True)
    text = subprocess.run(["llvm-objdump", "-d", "-r", "--no-show-raw-insn", *DISASSEMBLE.get(arch, ()), unit], capture_output=True, text=True, check=True).stdout
    symbols: dict[str, int] = {}
    listing: dict[str, list[tuple[int, str]]] = {}
    calls: list[tuple[int, str]] = []
    name = ""
    for line in text.splitlines():
        if found := re.match(r"([0-9a-f]+) <(\w+)>:", line):
            symbols[found[2]] = int(found[1], 16)
            name = found[2] if found[2].startswith("case_") else name
        elif found := re.match(r"\s*([0-9a-f]+):\s+(.*)", line):
            if moved := re.match(r"R_(?:X86_64|386)_PLT32\s+(\w+)(?:-0x4)?$", found[2]):
                calls.append((int(found[1], 16), moved[1]))
                continue
            assert "R_" not in found[2], f"a relocation: {line}"
            listing.setdefault(name, []).append((int(found[1], 16), " ".join(found[2].split())))
    made = bytearray(code.read_bytes())
    for at, called in calls:        # x86 leaves calls of memset to a linker
        struct.pack_into("<i", made, at, symbols[called] - at - 4)
    write_image(folder / "stubs", unit.read_bytes(), bytes(made))
    return Program(folder / "stubs", symbols, listing)


def write_image(path: Path, unit: bytes, code: bytes) -> None:
    """An executable of the machine that the object `unit` is for, with the code and the memory."""
    wide, order = unit[4] == 2, ">" if unit[5] == 2 else "<"
    machine, = struct.unpack_from(f"{order}H", unit, 18)
    flags, = struct.unpack_from(f"{order}I", unit, 48 if wide else 36)
    word, size, entry = ("Q", 64, 56) if wide else ("I", 52, 32)
    start = 0x10000     # the largest page
    head = unit[:16] + struct.pack(f"{order}HHI3{word}I6H", 2, machine, 1, CODE, size, 0, flags, size, entry, 2, 0, 0, 0)
    for kind, access, offset, address, held, room in ((1, 5, start, CODE, len(code), len(code)), (1, 6, 0, MEMORY, 0, ROOM)):
        head += (struct.pack(f"{order}II6Q", kind, access, offset, address, address, held, room, start) if wide else
                 struct.pack(f"{order}8I", kind, offset, address, address, held, room, access, start))
    path.write_bytes(head.ljust(start, b"\0") + code)
    path.chmod(0o755)


def assemble(parts: Sequence[Json], place: int, args: Sequence[int], hints: int, buffers: Mapping[int, int]) -> tuple[int, int]:
    """What a word of these parts holds, and the mask of the bits that count. `place`: how many bits its place has."""
    value = 0
    mask = masked(-1, place) if any(part["source"] == "buffer" for part in parts) else 0
    for part in parts:
        number = (part["value"] if part["source"] in ("id", "constant") else     # as it lies there
                  (args[part["argument"]] if part["source"] == "argument" else buffers[part["buffer"]]) >> part.get("shift", 0))
        held = masked(number, part["width"]) << part["low"]
        bits = masked(-1, part["width"]) << part["low"]
        above = masked(-1, place) & ~masked(-1, part["low"] + part["width"])
        if part.get("extend"):
            bits |= above
            held |= above if part["extend"] == "sign" and number >> part["width"] - 1 & 1 else 0
        value, mask = value | held, mask | bits
    return value | hints, mask


def numbers_of(text: str) -> list[int]:
    return [int(found, 0) for found in re.findall(r"(?<![\w.%])(?:0x[0-9a-f]+|\d+)\b", text)]


class Trial:
    """Makes calls in a process: everything that is not said is random."""

    def __init__(self, program: Program, arch: Architecture, seed: int) -> None:
        self.program, self.arch, self.random = program, arch, random.Random(seed)
        self.process = Process(arch, program.image)
        self.first = self.process.unpack(self.process.ask("g")[0])
        self.stack = next(register.whole for register in arch.registers.values() if register.number == arch.stack)

    def junk(self) -> dict[str, int]:
        return {name: self.random.getrandbits(8 * size) for _, size, name in self.process.bulk if name in self.arch.registers}

    def make(self, number: int, case: Case) -> str:
        """What is wrong with a stub, "" if nothing is."""
        args = self.choose(case)
        hints = case.hints & self.random.getrandbits(64) if self.random.random() < 0.5 else case.hints
        trap, after = self.find_call(number, case)
        live = [self.random.getrandbits(64) for _ in range(live_values(self.arch.name, number))]
        slots = [self.random.getrandbits(64) for _ in range(SLOTS)]
        given = ([hints] if case.hints else []) + [args[index] for index, made in enumerate(case.args) if made.get("reserved") is None]
        given += case.buffers.values()
        assert len(given) == len(case.taken) <= LIVE, f"{case.name} takes {len(case.taken)}"
        slots[GIVEN:len(given)], slots[LIVE:LIVE + len(live)] = given, live
        begin, done = (CODE + self.program.symbols[f"{name}_{number}"] for name in ("case", "done"))
        self.process.ask(f"M{MEMORY + BUFFER:x},{BUFFER_SIZE * (1 + BUFFERS):x}:{self.random.randbytes(BUFFER_SIZE * (1 + BUFFERS)).hex()}")
        seen = self.run_to(trap, {**self.junk(), self.stack: MEMORY + STACK - RETURN.get(self.arch.name, 0)}, begin, slots)
        wrong = self.compare(case, seen, [masked(value, 64) for value in args], hints)
        if wrong:
            return f"{case.name}: {wrong}"
        held, vectors = self.answer(case, seen)
        self.process.ask(*(self.process.put(name, value) for name, value in vectors.items()))
        self.run_to(done, held, after, [0] * SLOTS)
        return f"{case.name}: {wrong}" if (wrong := self.compare_back(case, {**held, **vectors}, live)) else ""

    def choose(self, case: Case) -> list[int]:
        """A number for each argument: one that fits into the field in which it rides, an address where there must be memory."""
        word, found = self.arch.word, []
        addresses = {made["argument"] for made in case.lowered.get("memory", ())}
        for index, made in enumerate(case.args):
            bits = case.fields[made["field"]]["bits"] if made.get("field") else None
            width = bits["high"] - bits["low"] + 1 if bits else 64
            value = self.random.choice([self.random.getrandbits(width), masked(-1, width), 1 << min(width, made["scalar"].get("width") or word) - 1])
            found.append(MEMORY + BUFFER if index in addresses else value if made.get("reserved") is None else made["reserved"])
        return found

    def find_call(self, number: int, case: Case) -> tuple[int, int]:
        """Where the instruction is that makes the call, and where the next one is."""
        code = [(place, SHORT.get(text, text)) for place, text in self.program.code[f"case_{number}"]]
        name, *_ = case.convention["instructions"][0].split()
        found = [index for index, (_, text) in enumerate(code) if text.split()[0] == name]
        if len(found) != 1:
            raise AssertionError(f"{case.name} has {len(found)} times '{name}':\n" + "\n".join(text for _, text in code))
        wanted = [sum(part["value"] << part["low"] for part in word["parts"]) for word in case.lowered["words"] if word.get("immediate")]
        numbers = numbers_of(code[found[0]][1].partition(" ")[2])
        assert all(number in numbers for number in wanted), f"{case.name}: '{code[found[0]][1]}' has no {wanted}"
        return CODE + code[found[0]][0], CODE + code[found[0] + 1][0]

    def run_to(self, stop: int, registers: Mapping[str, int], begin: int, slots: Sequence[int]) -> dict[str, int]:
        """The registers at `stop`, after running from `begin`."""
        process = self.process
        *_, answer, now = process.ask(f"M{MEMORY:x},{8 * SLOTS:x}:{process.slots(slots)}", f"Z0,{stop:x},4",
                                      process.pack({**self.first, **registers, process.counter: begin}),
                                      *([process.put(process.counter, begin)] if process.single else []), "c", "g")
        seen = process.unpack(now)
        at = self.register(seen, process.counter)
        if answer[:3] != "T05" or at != stop:
            raise AssertionError(f"comes to {at:#x} and not to {stop:#x}: {answer}")
        return seen

    def read_memory(self, address: int, size: int) -> bytes:
        return bytes.fromhex(self.process.ask(f"m{address:x},{size:x}")[0])

    def register(self, seen: Mapping[str, int], name: str) -> int:
        """A register at the place where the process stands; `seen` has the general ones."""
        return seen[name] if name in seen else self.process.number(self.process.ask(f"p{self.process.places[name][0]:x}")[0])

    def compare(self, case: Case, seen: Mapping[str, int], args: Sequence[int], hints: int) -> str:
        """What is not at the call as abi.json says."""
        carriers = {made["carrier"] for made in case.abi["annotations"]}
        buffers = {index: int.from_bytes(self.read_memory(address, BUFFER_SIZE), "little") for index, address in case.buffers.items()}
        for word in case.lowered["words"]:
            if word.get("immediate"):
                continue
            places = [word, *word.get("more", ())]
            room = sum(place["width"] for place in places)
            value, mask = assemble(word["parts"], room, args, hints if word.get("carrier") in carriers else 0, buffers)
            found = at = 0
            for place in places:
                found |= masked(self.register(seen, place["register"]) >> place["low"], place["width"]) << at
                at += place["width"]
            found &= mask
            if found != value & mask:
                return f"{word['register']} is {found:#x} and not {value & mask:#x}: {word['parts']}, arguments {list(map(hex, args))}"
        for part in case.lowered.get("memory", ()):
            value, mask = assemble(part["parts"], part["width"], args, hints if part["carrier"] in carriers else 0, buffers)
            found = self.process.number(self.read_memory(args[part["argument"]] + part["offset"], part["width"] // 8).hex())
            if found & mask != value & mask:
                return f"memory at {part['offset']} is {found:#x} and not {value & mask:#x}: {part['parts']}"
        return ""

    def answer(self, case: Case, seen: Mapping[str, int]) -> tuple[dict[str, int], dict[str, int]]:
        """What a host leaves in general and in other registers: other numbers in those for results, and in what it may destroy."""
        known = {**self.arch.others, **self.arch.registers}
        destroyed = {known[name].whole for name in case.convention["clobbers"]}
        destroyed |= {place["register"] for result in case.lowered["results"] for place in result["places"]}
        destroyed |= {known[name.partition("[")[0]].whole for name in (*case.convention["status"], *case.convention["value"])}
        destroyed |= {word["register"] for word in case.lowered.get("outputs", ())}
        junk = {name: self.random.getrandbits(8 * self.process.places[name][1]) for name in sorted(destroyed & set(self.process.places))}
        held = {name: junk.get(name, value) for name, value in seen.items()}
        others = {name: value for name, value in junk.items() if name not in held}
        if self.arch.name in FLAGS:
            name, whole, low, mask = FLAGS[self.arch.name]
            number = self.register(seen, whole) & ~(mask << low) | (self.random.getrandbits(64) & mask) << low
            (held if whole in held else others)[whole] = number
            held[name] = number >> low
        return held, others

    def status_by(self, when: Json, held: Mapping[str, int], result: Json, own: int) -> int:
        """The status where another register says where it is; `own`: what is in its place."""
        register = self.arch.find_result(when["place"].partition("[")[0])
        assert register is not None
        high, _, low = when["place"].partition("[")[2].rstrip("]").partition("..")
        low = low or high
        first, width = (int(low), int(high) - int(low) + 1) if high else (0, register.width)
        word = masked(held[register.whole] >> first, width)
        if word == when["equals"]:
            return own
        if word == when["success"]:
            return 0
        return signed(word, width) if result["signed"] else word

    def compare_back(self, case: Case, held: Mapping[str, int], live: Sequence[int]) -> str:
        """What the stub gives back that is not in the host's answer, or what it destroys."""
        slots = struct.unpack(f"{self.process.order}{SLOTS}Q", self.read_memory(MEMORY, 8 * SLOTS))
        for index, value in enumerate(live):
            if slots[LIVE + index] != masked(value, self.arch.word):
                return f"a value does not survive the call: {slots[LIVE + index]:#x} and not {value:#x}"
        results = {result["name"]: result for result in case.lowered["results"]}
        for index, name in enumerate(case.members if case.gives != "void" else ()):
            found, shape = slots[BACK + 2 * index:BACK + 2 * index + 2]
            value = at = 0
            for place in results[name]["places"]:
                value |= masked(held[place["register"]] >> place["low"], place["width"]) << at
                at += place["width"]
            wide = signed(value, results[name]["width"]) if results[name]["signed"] else masked(value, results[name]["width"])
            if name == "status" and case.convention.get("when"):
                wide = self.status_by(case.convention["when"], held, results[name], wide)
            if name == "status" and case.convention.get("shared") and case.gives.endswith("_results"):    # a word that is not negative is the value
                wide = min(wide, 0)
            wanted = masked(signed(wide, shape - 1000) if shape >= 1000 else masked(wide, shape), 64)
            if name == "value" and case.gives == f"struct {case.abi['name']}_result":   # a register, of which these bits count
                found, wanted = masked(found, results[name]["width"]), masked(wanted, results[name]["width"])
            if found != wanted:
                return f"{name} is {found:#x} and not {wanted:#x}: {results[name]}"
        for word in case.lowered.get("outputs", ()):
            for part in word["parts"]:
                memory = int.from_bytes(self.read_memory(case.buffers[part["buffer"]], BUFFER_SIZE), "little")
                found = masked(memory >> part.get("shift", 0), part["width"])
                wanted = masked(held[word["register"]] >> word["low"] + part["low"], part["width"])
                if found != wanted:
                    return f"buffer {part['buffer']} has {found:#x} and not {wanted:#x}: {word['register']}, {part}"
        return ""
