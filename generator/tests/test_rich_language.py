# SPDX-License-Identifier: BSD-2-Clause
"""What real hypervisors need of the language: in the model, frozen, under other names, in C, on the page, decoded."""
from __future__ import annotations

import json
import subprocess
from itertools import product
from pathlib import Path

import pytest

from generator.backends.c import constants, guest, names
from generator.backends.json import abi_json
from generator.backends.markdown import reference
from generator.lang.freeze import freeze
from generator.lang.problem import SpecError
from generator.lang.values import Symbol
from generator.model.abi import Abi, Call, CaseBuffer, Convention, Family, FieldPlace, TypeDef
from generator.model.calling import memory_argument
from generator.model.fitting import words_of_arguments
from generator.model.lower import lower
from generator.model.resolve import resolve
from generator.model.ways import plain_way
from generator.tests.c_names import RUNTIME
from generator.tests.rich_spec import RICH, load_rich, make_rich
from generator.tests.spec_text import load_text
from generator.tools.decode import Decoder
from generator.tools.decode_input import InputError, Reading, read_values
from generator.tools.uses import read_uses, summarise

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", "-fsyntax-only")
LANGUAGES = (("-x", "c", "-std=c99"), ("-x", "c", "-std=c11"), ("-x", "c++", "-std=c++17"))


def call_of(abi: Abi, name: str) -> tuple[Family, Call]:
    return next((family, call) for family in abi.families for call in family.calls if call.full_name == name)


def type_of(abi: Abi, name: str) -> TypeDef:
    return next(type_def for type_def in abi.types if type_def.name == name)


def own_registers(abi: Abi, family: Family, call: Call, convention: Convention) -> list[str]:
    """The registers in which arguments of the call travel, in their order."""
    held = words_of_arguments(lower(abi, family, plain_way(call), convention))
    return [place.register for index in sorted(held) for place, _ in held[index]]


# Ids and arguments

def test_a_carrier_in_an_argument_takes_its_register() -> None:
    abi = make_rich()
    family, call = call_of(abi, "version_op.get_features")
    wide, narrow = abi.conventions[:2]
    assert call.id == (("number", 17), ("cmd", 6))
    assert own_registers(abi, family, call, wide) == ["rsi"]
    assert own_registers(abi, family, call, narrow) == ["ecx"]
    lowered = lower(abi, family, plain_way(call), wide)
    assert [(word.carrier, word.place.register) for word in (*lowered.carriers, *lowered.arguments)
            if word.carrier and word.place] == [("number", "rax"), ("cmd", "rdi")]


def test_a_carrier_in_memory_leaves_the_registers_to_the_arguments() -> None:
    abi = make_rich()
    family, call = call_of(abi, "domain_op.pause")
    assert call.id == (("number", 36), ("op", 3), ("version", 0x15))
    assert own_registers(abi, family, call, abi.conventions[0])[0] == "rdi"
    for carrier in abi.carriers[2:4]:
        found = memory_argument(abi, family.fields, call.args, carrier)
        assert found is not None and found.name == "address"
    assert memory_argument(abi, family.fields, (), abi.carriers[2]) is None


def test_a_fixed_value_changes_with_the_release() -> None:
    assert dict(call_of(make_rich("1.0"), "domain_op.pause")[1].id)["version"] == 0x12


def test_a_form_is_the_call_with_its_variant_and_its_own_arguments() -> None:
    _, call = call_of(make_rich(), "words.flush")
    form = call.forms[0]
    assert (call.id, form.id) == ((("control", 2),), (("control", 0x10002),))
    assert [argument.name for argument in form.args] == ["flags", "set"]
    assert form.buffers == () and len(call.buffers) == 1     # its arguments reach no buffer
    assert (call.needs, form.needs) == ((), ("steal",))


def test_a_form_that_says_nothing_is_as_the_call() -> None:
    arguments = '            args: [{name: flags, type: u64, doc: "Flags."}, {name: set, type: u64, doc: "Set."}]\n'
    assert arguments in RICH
    text = RICH.replace(arguments, "").replace("form: fast, args: {flags: 1}", "form: fast, args: {count: 1}")
    _, call = call_of(resolve(load_rich(text), "1.1"), "words.flush")
    assert call.forms[0].args == call.args and call.forms[0].buffers == call.buffers


def test_what_is_answered_without_a_feature() -> None:
    abi = make_rich()
    family, call = call_of(abi, "flat.pause")
    assert abi.answer_without(family, call, "steal") == "einval"
    words, flush = call_of(abi, "words.flush")
    assert abi.answer_without(words, flush.forms[0], "steal") == "enosys"


def test_families_have_callers_and_answers_of_their_own() -> None:
    abi = make_rich()
    family, call = call_of(abi, "version_op.get_features")
    assert call.callers == family.callers == ("pv", "hvm")
    assert abi.answers_of(family).unknown_call == "einval" and abi.answers_of(family).unknown_family == "enosys"
    assert abi.answers_of(call_of(abi, "flat.pause")[0]) == abi.answers
    assert [caller.name for caller in abi.callers] == ["pv", "hvm"]


def test_results_share_a_register() -> None:
    ordinary, _, control, _ = make_rich().conventions
    assert (ordinary.status, ordinary.value, ordinary.shared) == (("rax",), ("rax",), "negative")
    assert (control.status, control.value, control.shared) == (("rax",), ("rax",), "")
    assert control.status_bits is not None and control.status_bits.mask == 0xffff
    assert control.value_bits is not None and (control.value_bits.high, control.value_bits.low) == (43, 32)


# Memory

def test_layouts_of_both_word_sizes() -> None:
    listed = type_of(make_rich(), "list")
    assert [(field.name, field.place(64), field.place(32)) for field in listed.fields] == [
        ("count", (0, 4), (0, 4)), ("at", (8, 8), (4, 4)), ("when", (16, 8), (8, 8)), ("rest", (24, 4), (16, 4)),
        ("far", (32, 8), (24, 8))]
    assert (listed.extent(64), listed.extent(32)) == ((40, 8), (32, 8))
    assert type_of(make_rich(), "choice").extent(32) == (128, 8)
    queue = type_of(make_rich(), "queue")
    assert queue.fields[-1].place(64) == (16, 0) and queue.extent(32) == (8, 8)


def test_members_to_compare_with_a_public_type() -> None:
    fields = type_of(make_rich(), "feature_info").fields
    assert [field.upstream for field in fields] == ["idx", "submap", ""]
    assert all(field.upstream == "" for field in type_of(make_rich(), "list").fields)


def memory_of(name: str, case: str) -> CaseBuffer:
    _, call = call_of(make_rich(), name)
    return next(item for item in call.cases if item.name == case).buffers[0]


def test_a_case_fills_a_buffer() -> None:
    found = memory_of("domain_op.pause", "done")
    assert (found.at, found.clear, found.size, found.size32) == (Symbol("scratch_va", 0), True, 144, 144)
    assert [(item.place.field, item.place.place(64), item.place.place(32), item.value) for item in found.writes] == [
        ("domain", (8, 16), (8, 16), Symbol("self", 0)), ("u.list.count", (16, 32), (16, 32), 2),
        ("u.list.at", (24, 64), (20, 32), Symbol("scratch2_va", 0)), ("u.list.rest[0]", (40, 16), (32, 16), 1),
        ("u.list.rest[1]", (42, 16), (34, 16), 2)]


def test_a_case_looks_at_a_buffer() -> None:
    found = memory_of("version_op.get_features", "first")
    assert [(item.place.field, item.expect.mask, item.expect.equals) for item in found.reads] == [
        ("submap", 0x800, 0x800)]


def test_a_case_looks_at_several_words() -> None:
    case = call_of(make_rich(), "domain_op.pause")[1].cases[0]
    assert [(item.at, item.width) for item in case.memories] == [
        (Symbol("scratch2", 0), 32), (Symbol("scratch2", 8), 64)]


def test_elements_and_text() -> None:
    found = memory_of("words.flush", "two")
    assert [(item.place.offset, item.value) for item in found.writes] == [(0, 1), (8, 2)]
    text = RICH.replace("length: count, element: u64", "length: count, element: u8")
    text = text.replace("[1, 2]}, expect", '"ab"}, expect')
    _, call = call_of(resolve(load_rich(text), "1.1"), "words.flush")
    written = next(case for case in call.cases if case.name == "two").buffers[0]
    assert [item.value for item in written.writes] == [97, 98] and written.size == 2


# CPUID and features

def test_cpuid() -> None:
    cpuid = make_rich().cpuid
    assert cpuid is not None and cpuid.signatures == ("RichRich",)
    assert cpuid.words == ((0x68636952, 0x68636952, 0),)
    assert [(value.name, value.leaf, value.bits.mask) for value in cpuid.values] == [
        ("max_leaf", 0, 0xffffffff), ("version", 1, 0xffff0000)]


def test_sources_of_features() -> None:
    steal, dom0, spins, prose = make_rich().features
    assert steal.cpuid is not None and (steal.cpuid.leaf, steal.cpuid.register, steal.cpuid.bits.low) == (2, "eax", 5)
    assert steal.upstream is not None and (steal.upstream.name, steal.upstream.mask) == ("RICH_STEAL", True)
    assert spins.cpuid is not None and spins.hint and spins.cpuid.unless == (0, 0xffffffff)
    asked = dom0.asked
    assert asked is not None and (asked.call, asked.buffer, asked.bits.low) == ("version_op.get_features", "info", 11)
    assert asked.place == FieldPlace("submap", "u32", False, 4, 32, 4, 32)
    assert asked.args == (Symbol("scratch_va", 0),) and asked.buffers[0].size == 12
    assert (prose.cpuid, prose.asked, prose.source) == (None, None, "words")


@pytest.mark.parametrize("path, offset, offset32", [("cmd", 0, 0), ("u.list.far", 48, 40), ("u.pad[5]", 21, 21)])
def test_paths_to_the_answer(path: str, offset: int, offset32: int) -> None:
    before = "      in: {info: {index: 0}}\n      out: {info: submap}\n      bit: 11"
    text = RICH.replace("call: version_op.get_features", "call: domain_op.pause")
    text = text.replace(before, f"      out: {{request: '{path}'}}\n      bit: 1")
    asked = resolve(load_rich(text), "1.1").features[1].asked
    assert asked is not None and asked.place is not None
    assert (asked.place.offset, asked.place.offset32) == (offset, offset32)
    assert asked.buffers[0].clear and asked.buffers[0].size == 144      # cleared, though `in` does not name it


# Frozen texts and renamed nodes

def promised(abi: Abi) -> dict[str, object]:
    """The model without what depends on the file or is not frozen."""
    model = json.loads(abi_json.emit(abi)["abi.json"])
    for family in model["families"]:
        for call in family["calls"]:
            del call["cases"]
    return {key: value for key, value in model.items() if key not in ("generated", "source", "tests")}


@pytest.mark.parametrize("release", ["1.0", "1.1"])
def test_a_frozen_text_is_complete(release: str, tmp_path: Path) -> None:
    text = freeze(load_rich(), release)
    frozen = load_text(text, tmp_path, f"{release}.yaml")
    assert freeze(frozen, release) == text
    assert promised(resolve(frozen, release)) == promised(make_rich(release))


RENAMED = (
    ('  pv: {doc: "Paravirtual."}', '  pv: {renamed: [{from: guest, until: "1.0"}], doc: "Paravirtual."}'),
    ('  steal: {source:', '  steal: {renamed: [{from: theft, until: "1.0"}], source:'),
    ('{name: submap, type: u32, doc', '{name: submap, renamed: [{from: bits, until: "1.0"}], type: u32, doc'),
    ('{name: index, type: u32,', '{name: index, renamed: [{from: which, until: "1.0"}], type: u32,'),
    ('buffers: {info: {address', 'buffers: {info: {renamed: [{from: answer, until: "1.0"}], address'),
    ('      count: {role: parameter,', '      count: {renamed: [{from: reps, until: "1.0"}], role: parameter,'),
    ('{name: flags, type: u64, doc', '{name: flags, renamed: [{from: how, until: "1.0"}], type: u64, doc'),
    ('      choice:\n', '      choice:\n        renamed: [{from: pick, until: "1.0"}]\n'),
    ('{name: list, type: list, doc', '{name: list, renamed: [{from: chain, until: "1.0"}], type: list, doc'),
)


def test_names_of_an_older_release(tmp_path: Path) -> None:
    text = RICH
    for old, new in RENAMED:
        assert old in text
        text = text.replace(old, new)
    abi = resolve(load_rich(text), "1.0")
    _, features = call_of(abi, "version_op.get_features")
    assert features.callers == ("guest", "hvm")
    buffer = features.cases[0].buffers[0]
    assert (buffer.buffer, buffer.writes[0].place.field, buffer.reads[0].place.field) == ("answer", "which", "bits")
    _, flush = call_of(abi, "words.flush")
    assert flush.args[0].field == "reps" and flush.forms[0].needs == ("theft",)
    assert flush.forms[0].args[0].name == "how" and flush.cases[-1].args == (1, 0)
    assert call_of(abi, "domain_op.pause")[1].cases[0].buffers[0].writes[1].place.field == "u.chain.count"
    asked = abi.features[1].asked
    assert asked is not None and asked.buffer == "answer" and asked.place is not None and asked.place.field == "bits"
    frozen = load_text(freeze(load_rich(text), "1.0"), tmp_path, "1.0.yaml")
    assert resolve(frozen, "1.0").spec_hash == abi.spec_hash
    latest = resolve(load_rich(text), "1.1").features[1].asked
    assert latest is not None and latest.buffer == "info"


# abi.json

def test_keys_that_came_later_are_written_only_where_they_say_something() -> None:
    model = json.loads(abi_json.emit(make_rich())["abi.json"])
    assert set(model) >= {"callers", "cpuid"}
    calls = {call["full_name"]: call for family in model["families"] for call in family["calls"]}
    assert "forms" in calls["words.flush"] and "forms" not in calls["flat.pause"]
    assert calls["flat.pause"]["answers_without"] == [["steal", "einval"]]
    assert [family["name"] for family in model["families"] if "answers" in family] == ["version_op"]
    assert calls["version_op.get_features"]["cases"][1]["buffers"][0]["writes"][0] == {
        "place": {"field": "index", "type": "u32", "signed": False, "offset": 0, "width": 32, "offset32": 0,
                  "width32": 32}, "value": 99}


# C

@pytest.mark.parametrize("release", ["1.0", "1.1"])
def test_headers_compile_and_their_layouts_are_those_of_the_model(release: str, tmp_path: Path) -> None:
    abi = make_rich(release)
    for file, text in {**constants.emit(abi), **names.emit(abi)}.items():
        (tmp_path / file).write_text(text)
    for compiler, word, language in product(("gcc", "clang"), ("-m32", "-m64"), LANGUAGES):
        files = ["rich.h", "rich_names.h", *([] if "c++" in language else ["rich_names.c"])]
        done = subprocess.run([compiler, word, *language, *WARNINGS, f"-I{RUNTIME}", *files], cwd=tmp_path,
                              capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, ""), (compiler, word, language)


@pytest.mark.parametrize("word, wrong", [("-m64", "40, 32"), ("-m32", "40, 32")])
def test_a_layout_that_is_not_the_compilers_is_refused(word: str, wrong: str, tmp_path: Path) -> None:
    text = constants.emit(make_rich())["rich.h"]
    assert f"sizeof(struct rich_list), {wrong}," in text
    other = "48, 32" if word == "-m64" else "40, 40"
    (tmp_path / "rich.h").write_text(text.replace(f"sizeof(struct rich_list), {wrong},",
                                                  f"sizeof(struct rich_list), {other},"))
    done = subprocess.run(["gcc", word, "-std=c11", "-fsyntax-only", "-x", "c", "rich.h"], cwd=tmp_path,
                          capture_output=True, text=True)
    assert done.returncode != 0 and "rich_list_has_its_size" in done.stderr


def test_constants() -> None:
    text = constants.emit(make_rich())["rich.h"]
    for line in ("#define RICH_FEATURE_STEAL_LEAF 0x2\t/* eax */", "#define RICH_FEATURE_STEAL_MASK 0x20",
                 "#define RICH_FEATURE_DOM0_MASK 0x800",
                 "#define RICH_CPUID_SIGNATURE_EBX 0x68636952", "#define RICH_CPUID_VERSION_SHIFT 16",
                 "#define RICH_CALLER_HVM 0x2", "#define RICH_DOMAIN_OP_PAUSE_ID_NUMBER 0x24",
                 "#define RICH_DOMAIN_OP_PAUSE_NR 0x3", "#define RICH_DOMAIN_OP_PAUSE_OP 0x3",
                 "#define RICH_DOMAIN_OP_PAUSE_VERSION 0x15", "#define RICH_WORDS_FLUSH_FAST_CONTROL 0x10002"):
        assert f"\n{line}\n" in text
    assert "FEATURE_PROSE" not in text


# The reference page and decode

def test_reference_page() -> None:
    text = reference.emit(make_rich())["rich.md"]
    for line in ("| `cmd` | argument 0 | 32 |", "| `version` | memory at argument 0 + 4 | 32 |",
                 "- Needs: `steal` (else `einval`)", "- Callers: `pv`",
                 "| x86_64 | count `rcx` 43..32 (id), input `rdx` | status `rax` 15..0, value `rax` 43..32 |",
                 "**Form fast**, id `control=0x10002`. Needs `steal`.",
                 "| `0x1` | EAX | 31..16 | `version` | `u16` | The version. |",
                 "| 8 (4) | 8 (4) | `at` | `gva` | Where. |",
                 "| 16 (8) |  | `entries` | `list[]` | All that follows. |",
                 "Here a host answers `einval` to a call that it lacks."):
        assert f"\n{line}\n" in text


def words(*values: str) -> str:
    decoder = Decoder(make_rich())
    answer = read_values(decoder, values)
    assert isinstance(answer, Reading)
    return decoder.format_call(answer.decoded, answer.args)


@pytest.mark.parametrize("values, expected", [
    (("rax=17", "rdi=6", "rsi=0x1000"), "version_op.get_features(address=0x1000)"),
    (("17", "6"), "version_op.get_features"),
    (("rax=36", "op=3", "rdi=0x2000"), "domain_op.pause(address=0x2000)"),
    (("36", "3", "0x2000"), "domain_op.pause(address=0x2000)"),
    (("36", "3", "0x15", "0x2000"), "domain_op.pause(address=0x2000)"),
    (("0x300000002",), "words.flush count=0x3"),
    (("rcx=0x300000002", "rdx=0x1000"), "words.flush(count=0x3, input=0x1000) count=0x3"),
    (("rcx=0x10002", "rdx=7", "r8=1"), "words.flush(flags=0x7, set=0x1) fast=0x1"),
    (("eax=3",), "flat.pause"),
])
def test_decode(values: tuple[str, ...], expected: str) -> None:
    assert words(*values) == expected


def test_one_id_may_be_another_call_elsewhere() -> None:
    """A kind of guest has the architectures that it says, and so have the calls that only it has."""
    text = RICH.replace('pv: {doc: "Paravirtual."}', 'pv: {arch: [x86_64], doc: "Paravirtual."}')
    text = text.replace("families:\n", """families:
  narrow:
    arch: [i386]
    doc: "The same with other arguments."
    id: {number: {role: call, carrier: number, bits: "31..0"}}
    calls:
      set_trap: {number: 0, doc: "Sets.", args: [{name: low, type: u32, doc: "Where."}]}
""", 1)
    decoder = Decoder(resolve(load_rich(text), "1.1"))
    assert call_of(decoder.abi, "flat.set_trap")[1].arch == ("x86_64",)
    assert decoder.decode((0, None, None, None, None)).name == "flat.set_trap"
    for arch, name in (("x86_64", "flat.set_trap"), ("i386", "narrow.set_trap")):
        answer = read_values(decoder, ("0", "5"), arch)
        assert isinstance(answer, Reading) and answer.decoded.name == name


def test_decode_asks_for_what_lies_in_memory() -> None:
    with pytest.raises(InputError, match="op missing: write op=…"):
        words("rax=36")


# What an image uses

UNIT = """
#include "rich_guest.h"
intptr_t use(uintptr_t address);
intptr_t use(uintptr_t address)
{
	struct rich_result done = rich_words_flush_fast(address, 1);

	return rich_version_op_get_features(address) + rich_domain_op_pause(address) + (intptr_t)done.value;
}
"""


def test_uses(tmp_path: Path) -> None:
    for file, text in {**constants.emit(make_rich()), **guest.emit(make_rich())}.items():
        (tmp_path / file).write_text(text)
    (tmp_path / "unit.c").write_text(UNIT)
    subprocess.run(["gcc", "-m64", "-O2", "-c", "unit.c"], cwd=tmp_path, check=True)
    arch, places = read_uses(tmp_path / "unit.o")
    found, = summarise(places, arch, lambda _: ("1.0", "1.1"), lambda _, release: make_rich(release))
    assert found.unknown == []
    assert {use.way.full_name for use in found.calls} == {
        "words.flush.fast", "version_op.get_features", "domain_op.pause"}
    assert (found.oldest, found.complete) == ("1.0", "1.1")     # the id of domain_op holds a version


# What cannot be

@pytest.mark.parametrize("old, new, message", [
    ("in: {request: {domain: $self,", "in: {request: {domian: $self,", "domctl has no field 'domian'"),
    ("rest: [1, 2]", "rest: [1, 2, 3]", "'u.list.rest' takes 2 at most"),
    ("out: {info: submap}", "out: {info: submop}", "feature_info has no field 'submop'"),
    ("{mask: 0x800, equals: 0x800}", "{mask: 0x800, equals: doc}", "'equals' for 'submap' is no number"),
    ("{mask: 0x800, equals: 0x800}", "{mask: $self, equals: 1}", "'mask' for 'submap' is no number"),
    ("{mask: 0x800, equals: 0x800}", "0x10000000000000000", "'submap' is u32: write a number or a symbol"),
    ("callers: [pv]\n    id:", "callers: [pw]\n    id:", "there is no caller 'pw'"),
    ("{name: beyond, args", "{name: beyond, callers: [pw], args", "there is no caller 'pw'"),
    ("field: count,", "field: counts,", "the id has no parameter field 'counts'"),
    ("form: fast, args", "form: slow, args", "words.flush has no form 'slow'"),
])
def test_resolving_complains_by_itself(old: str, new: str, message: str) -> None:
    """A frozen release or another's file may never have met the rules."""
    assert old in RICH
    with pytest.raises(SpecError, match=message):
        resolve(load_rich(RICH.replace(old, new)), "1.1")
