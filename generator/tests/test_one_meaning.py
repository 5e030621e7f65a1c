# SPDX-License-Identifier: BSD-2-Clause
"""One id, one meaning: what a stub loads, `hvabi decode`, the names in C and every dispatch of the architecture agree about
which call it is and what its arguments are, and about ids that are a bit away from it."""
from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.backends.c.host_registers import host_groups
from generator.backends.rust.decode import layouts_of
from generator.lang.architectures import architecture
from generator.lang.load import load
from generator.lint import lint
from generator.model.abi import Abi, Convention
from generator.model.carrier_kinds import Held
from generator.model.lower import make_frame, ways_by
from generator.model.places import make_slot
from generator.model.resolve import resolve
from generator.model.ways import Way, ways_of
from generator.tests.c_names import ask_c
from generator.tests.in_process import hvabi
from generator.tests.random_abi.maker import make_spec, spec_text
from generator.tests.random_abi.oracle import identify, seen_value, travel
from generator.tests.random_abi.program import PROTOTYPE, go_lines
from generator.tests.random_abi.run import write_texts
from generator.tests.random_abi.steps import choose_value
from generator.tools.decode import Decoder
from generator.tools.decode_input import Reading, read_assignments
from generator.tools.decode_numbers import InputError
from generator.tools.decode_report import make_report

LANGUAGE = Path(__file__).resolve().parent / "language"
ALIKE = sorted((LANGUAGE / "alike").glob("*.yaml"))
OTHERS = sorted(LANGUAGE.glob("*.yaml"))
RANDOM = range(30)
JUNK = 0x5a5a5a5a5a5a5a5a
FLIPS = 6       # bits of an id that are turned, a call and convention


@dataclass(frozen=True)
class Step:
    """What a trapped guest has: `registers` by number, `given` by carrier. `way`, `args`: what it meant, None for an id that a
    bit was turned in."""
    convention: Convention
    registers: dict[int, int]
    given: dict[str, int]
    way: Way | None
    args: tuple[int, ...] = ()


def read_spec(path: Path) -> Abi:
    spec = load(path, path.parent)
    assert not lint(spec, path.parent)
    return resolve(spec, "1")


def in_memory(abi: Abi) -> bool:
    return any(carrier.held is Held.MEMORY for carrier in abi.carriers)


def make_steps(abi: Abi, seed: int) -> Iterator[Step]:
    rng = random.Random(seed)
    for convention in abi.conventions:
        word = (1 << convention.word) - 1
        for family, way in ways_by(abi, convention):
            values: dict[str, int | str] = {}
            for argument in way.args:
                value = choose_value(abi, argument, rng, convention)
                room = next((part.bits.mask >> part.bits.low for part in family.fields if part.name == argument.field), None)
                values[argument.name] = value if room is None or argument.reserved is not None else rng.randint(
                    0, min(room, argument.maximum if argument.maximum is not None else room))
            made = travel(abi, family, way, convention, values, {})
            registers = {number: (loaded.value & loaded.mask) & word for number, loaded in made.registers.items()}
            args = tuple(seen_value(argument, int(values[argument.name]), convention.word) for argument in way.args)
            yield Step(convention, registers, made.given, way, args)
            held = places_of_id(abi, convention, identify(family, way, {name: int(value) for name, value in values.items()}, ""))
            for _ in range(FLIPS):
                carrier, number, low, width = rng.choice(held)
                bit = 1 << low + rng.choice([rng.randrange(width), rng.randrange(min(width, 4))])
                if number is None:
                    yield Step(convention, registers, {**made.given, carrier: made.given[carrier] ^ bit}, None)
                else:
                    yield Step(convention, {**registers, number: registers[number] ^ bit}, made.given, None)


def places_of_id(abi: Abi, convention: Convention, ids: dict[str, int]) -> list[tuple[str, int | None, int, int]]:
    """(carrier, number of its register or None, its lowest bit there, width) of each part of an id."""
    found: list[tuple[str, int | None, int, int]] = []
    frame = make_frame(abi, convention)
    for carrier in (carrier for carrier in abi.carriers if carrier.name in ids):
        slot = frame.arguments[carrier.argument or 0] if carrier.held is Held.ARGUMENT else frame.carrier_place(carrier.name) or ()
        left = carrier.width
        for place in slot:
            found += [(carrier.name, place.number, place.low, min(place.width, left))] if left > 0 else []
            left -= place.width
        if carrier.held in (Held.INSTRUCTION, Held.ELSEWHERE):
            found.append((carrier.name, None, 0, carrier.width))
    return found


# The dispatches

def program(abi: Abi, header: str, steps: Sequence[Step]) -> str:
    name, groups = abi.name, host_groups(abi)
    lines = ["#include <stdio.h>", "#include <string.h>", f'#include "{name}_host.h"', "#define TRIP_OWN"]
    for _, operation, taken in PROTOTYPE.findall(header):
        parameters = [part.strip().lstrip("* ") for part in taken.replace("\n *", " ").split(",")[1:]]
        lines += [f"static struct {name}_host_result {name}_op_{operation}(char *context_of_it{''.join(', ' + part for part in parameters)})", "{",
                  f"\tstruct {name}_host_result result_of_it;", "\t(void)context_of_it;",
                  f'\tprintf(" {operation}");',
                  *(f'\tprintf(",%llx", (unsigned long long){part.split()[-1].lstrip("*")});' for part in parameters),
                  "\tmemset(&result_of_it, 0, sizeof(result_of_it));", "\treturn result_of_it;", "}"]
    lines.append(f"{name.upper()}_HOST_OPS({name}_op, char)")
    asked: dict[str, list[str]] = {}
    for group in groups:
        text, asked[group[0].name] = go_lines(abi, header, group[0].name)
        lines += text
    lines += ["int main(void)", "{", "\tuint64_t numbered[256], given[16] = { 0 };", "\tunsigned int i;", ""]
    for step in steps:
        for group in (group for group in groups if group[0].arch == step.convention.arch):
            lines.append(f"\tfor (i = 0; i < 256; i++)\n\t\tnumbered[i] = 0x{JUNK:x}u;")
            lines += [f"\tnumbered[{number}] = 0x{value:x}u;" for number, value in step.registers.items()]
            lines += [f"\tgiven[{index}] = 0x{step.given.get(carrier, 0):x}u;" for index, carrier in enumerate(asked[group[0].name])]
            lines.append(f'\tprintf(" @{group[0].name}");\n\t{name}_{group[0].name}_go(numbered, given);')
        lines.append("\tputs(\"\");")
    return "\n".join([*lines, "\treturn 0;", "}", ""])


def run_dispatches(abi: Abi, steps: Sequence[Step], folder: Path) -> list[dict[str, list[str]]]:
    """For each step the operations that ran, each with its arguments, by dispatch."""
    texts = write_texts(abi)
    for file, text in texts.items():
        if file.startswith(abi.name):
            (folder / file).write_text(text)
    (folder / "main.c").write_text(program(abi, texts[f"{abi.name}_host.h"], steps))
    subprocess.run(["gcc", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-O0", "-I", folder, "-o", folder / "main",
                    folder / "main.c"], check=True)
    done = subprocess.run([folder / "main"], check=True, capture_output=True, text=True)
    return [{words.split()[0]: words.split()[1:] for words in line.split("@")[1:]} for line in done.stdout.split("\n")[:-1]]


def operation(way: Way, args: Sequence[int]) -> str:
    """As the program prints it."""
    words = [f"{value:x}" for argument, value in zip(way.args, args) if argument.reserved is None]
    return ",".join(["_".join(part.replace("-", "_") for part in way.parts), *words])


# What is said of it

def read_step(decoder: Decoder, step: Step) -> tuple[Reading | None, bool]:
    """What `hvabi decode` makes of all registers that some convention of the architecture names, and whether it is a call."""
    arch = architecture(step.convention.arch)
    names = {register.number: register.whole for register in arch.registers.values()}
    known = [(place.number, other) for other in decoder.abi.conventions if other.arch == step.convention.arch
             for text in (*dict(other.carriers).values(), *other.arguments, *dict(other.fixed)) for place in make_slot(other.arch, text)]
    frame = {number: JUNK & (1 << other.word) - 1 for number, other in known} | step.registers
    pairs = [*step.given.items(), *((names[number], value) for number, value in frame.items())]
    try:
        reading = read_assignments(decoder, pairs, step.convention.arch, strict=False)
    except InputError:
        return None, False
    return reading, make_report(decoder, reading, tuple).valid


def same_operation(decoder: Decoder, reading: Reading, run: str) -> bool:
    """Whether an operation that ran is that of the call, with its arguments; of narrow ones the upper bits say nothing. Where an
    architecture has not got the call, nobody knows the arguments."""
    decoded, convention = reading.decoded, reading.convention
    assert decoded.call is not None
    way = next(way for way in ways_of(decoded.call) if way.form == (decoded.form.name if decoded.form else ""))
    found = reading.args or tuple(decoded.field_value(item.field, decoder.carriers) if item.field else None for item in decoded.args)
    word = convention.word if convention is not None else 64
    args = [0 if value is None else seen_value(argument, value, word) for argument, value in zip(decoded.args, found)]
    made_there = convention is None or any(other == way for _, other in ways_by(decoder.abi, convention))
    return run == operation(way, args) if made_there else run.partition(",")[0] == operation(way, ())


def is_call(abi: Abi, reading: Reading, valid: bool) -> bool:
    """Reserved bits are a finding, which a host may let pass."""
    decoded = reading.decoded
    return valid or bool(decoded.reserved and decoded.call is not None and decoded.family is not None and not reading.doubt
                         and not abi.answers_of(decoded.family).reserved_field)


def compare(abi: Abi, folder: Path, seed: int, alone: bool) -> int:
    """How many ids were compared. `alone`: no call looks like one of another convention."""
    decoder, steps = Decoder(abi), list(make_steps(abi, seed))
    ran = run_dispatches(abi, steps, folder)
    said = [read_step(decoder, step) for step in steps]
    checks_arguments = any(abi.answers_of(family).bad_argument for family in abi.families)
    for step, by_group, (reading, valid) in zip(steps, ran, said):
        done = [run for runs in by_group.values() for run in runs]
        about = f"{abi.name}: {step} ran {by_group}, decode says {reading and (decoder.format_call(reading.decoded, reading.args), reading.doubt)}"
        called = reading.decoded.call if reading is not None and is_call(abi, reading, valid) else None
        own = next(group[0].name for group in host_groups(abi) if step.convention in group)
        if step.way is not None and not step.way.call.answered_by_dispatch:
            assert by_group[own] == [operation(step.way, step.args)] and (len(done) == 1 or not alone), about
        if reading is None or called is None:
            assert not done and step.way is None, about
        elif done or not checks_arguments and not called.answered_by_dispatch:
            assert any(same_operation(decoder, reading, run) for run in done), about
        elif step.way is not None:
            assert called is step.way.call, about
    compare_names(abi, decoder, folder, [reading.decoded.values for reading, _ in said if reading is not None])
    return len(steps)


def compare_names(abi: Abi, decoder: Decoder, folder: Path, found: Sequence[Sequence[int | None]]) -> None:
    """The names in C and the tables of Rust, for ids of all carriers."""
    ids = list(dict.fromkeys(tuple(value or 0 for value in values) for values in found))
    answers = ask_c(abi, folder, [(values, None, 200) for values in ids])
    tables = layouts_of(abi)
    for values, (_, called, text) in zip(ids, answers):
        decoded = decoder.decode(values)
        name = decoded.call.full_name if decoded.call else None
        assert (called, text) == (name or "-", decoder.format_call(decoded))
        rows = [row for table in tables for row in table.rows
                if eval(row[0]) == [value & mask for value, mask in zip(values, eval(table.identity))]]  # lists of numbers
        assert [row[1] for row in rows[:1]] == ([f'"{name}"'] if name else [])


@pytest.mark.parametrize("path", [*ALIKE, *OTHERS], ids=lambda path: path.stem)
def test_a_spec(path: Path, tmp_path: Path) -> None:
    abi = read_spec(path)
    if in_memory(abi):      # what such an id is only the guest's memory says
        for family in abi.families:
            for call in family.calls:
                assert Decoder(abi).decode([dict(call.id).get(carrier.name) for carrier in abi.carriers]).call is call
        return
    assert compare(abi, tmp_path, 1, True) >= FLIPS


def test_random_specs(tmp_path: Path) -> None:
    compared = 0
    for seed in RANDOM:
        path = tmp_path / f"r{seed}.yaml"
        path.write_text(spec_text(make_spec(seed)))
        spec = load(path, tmp_path)
        if lint(spec, tmp_path):
            continue
        abi = resolve(spec, "1")
        if not in_memory(abi):
            compared += compare(abi, tmp_path, seed, False)
    assert compared > 1000


# What the command says

@pytest.mark.parametrize(("spec", "words", "status", "headline"), [
    ("ways", ("0x40000001", "1", "2"), 0, "two.first(a=0x1, b=2)"),
    ("ways", ("0x80000001",), 0, "three.first"),
    ("ways", ("0x40000002",), 1, "0x2"),
    ("ways", ("two.first",), 0, "0x40000001"),
    ("owners", ("0x06000001",), 0, "six.first"),
    ("versions", ("nr=0x70009", "version=2"), 1, "second.0x9"),
    ("versions", ("nr=0x70009", "version=1"), 1, "first.0x9"),
    ("versions", ("nr=0x70001", "version=3"), 1, "0x7.0x1"),
    ("codes", ("code=0x308", "r0=0x1000", "r1=5", "r2=6"), 0, "ipl.store(a=0x1000, b=5)"),
    ("codes", ("code=0x308", "r0=0x1000", "r1=5", "r2=7"), 1, "ipl.0x7"),
    ("codes", ("code=0x500", "r0=3", "r2=3"), 0, "kvm (0x500): which of its calls is in subcode (r1), which is not given"),
    ("leaves", ("rax=4", "rcx=0x1000", "rdx=2", "r10=0", "r11=31", "r12=0x10"), 0, "module.report(a=0x1000, b=2)"),
    ("leaves", ("rax=0", "rcx=0xff", "rdx=2", "r10=0", "r11=31", "r12=0x10"), 0, "vmm.read(a=0x10)"),
    ("leaves", ("rax=31", "rcx=2"), 1, "0x1f"),
    ("ports", ("eax=0x564d5868", "dx=0x5658", "rcx=0x101", "rbx=7"), 0, "low.get(a=0x7)"),
    ("ports", ("eax=0x564d5868", "dx=0x5659", "rcx=0x101", "rbx=7"), 1, "0x1.0x1"),
    ("ports", ("eax=0x564d5868", "dx=0x565a", "rcx=0x101", "rbx=7"), 1, "low.get(a=0x7)"),
    ("sides", ("0x10005",), 1, "0x5, fast=0x1"),
    ("sides", ("0x10004",), 1, "one.put, fast=0x1"),
], ids=lambda value: value[0] if isinstance(value, tuple) else str(value))
def test_the_command(spec: str, words: tuple[str, ...], status: int, headline: str) -> None:
    done = hvabi("decode", str(LANGUAGE / "alike" / f"{spec}.yaml"), *words)
    assert (done.status, done.output.splitlines()[0], done.errors) == (status, headline, "")


def test_what_is_fixed_is_said() -> None:
    done = hvabi("decode", str(LANGUAGE / "alike" / "ports.yaml"), "eax=0x564d5868", "dx=0x565a", "rcx=0x101")
    assert "rdx holds 0x565a, and a call by convention 'x86_64' has 0x5658 there: no call is made so" in done.output
    done = hvabi("decode", str(LANGUAGE / "alike" / "leaves.yaml"), "rax=31")
    assert "vmm.read travels by convention 'vmcall', not by 'module': no call is made so" in done.output


@pytest.mark.parametrize("shown", ["9223372036854775808", "-9223372036854775808", "0x8000000000000000"])
def test_an_unsigned_status_that_is_read_with_a_sign(tmp_path: Path, shown: str) -> None:
    text = (LANGUAGE / "alike" / "ways.yaml").read_text()
    path = tmp_path / "ways.yaml"
    path.write_text(text.replace("type: sword", "type: u64").replace("number: -1,", "number: 0x8000000000000000,").replace("-22", "22"))
    done = hvabi("decode", str(path), "--status", shown)
    assert (done.status, done.output.partition(",")[0], done.errors) == (0, "none (9223372036854775808)", "")
