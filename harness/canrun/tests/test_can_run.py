# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi can-run`: what it says of hosts, that predictions say the same, and what becomes of images and names that are wrong."""
from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from generator.lang.find import list_abis
from generator.lang.load import Spec, load
from generator.model.abi import Abi
from generator.model.notes import HASH_DIGITS
from generator.model.resolve import resolve
from generator.model.ways import ways_of
from generator.model.words import architectures
from generator.tests.in_process import Done, hvabi
from generator.tools.can_run import CANNOT, DEPENDS, FULL, WITHOUT, Answer, Known, judge, lacks_abi
from generator.tools.uses import AbiUses, Use, summarise, unsigned_id
from harness.matrix.predict import Side, missing_parts

ROOT = Path(__file__).resolve().parents[3]
GENERATED = ROOT / "generated"
X86 = ("gcc", "-O2", "-fcf-protection=none")
RISCV = ("clang", "-O2", "--target=riscv64-unknown-elf", "-march=rv64gc")


@lru_cache(maxsize=None)
def spec_of(name: str) -> Spec:
    return load(ROOT / "spec" / name, ROOT)


@lru_cache(maxsize=None)
def model(name: str, release: str) -> Abi:
    return resolve(spec_of(name), release)


def image(folder: Path, abi: str, release: str, body: str, compiler: tuple[str, ...] = X86, name: str = "it") -> Path:
    """An object that makes the calls of `body`."""
    source, unit = folder / f"{name}.c", folder / f"{name}.o"
    source.write_text(f'#include "{abi}_guest.h"\n{body}\n')
    subprocess.run([*compiler, "-std=gnu11", "-ffreestanding", "-Wall", "-Wextra", "-Werror", "-I", GENERATED / abi / release, "-c",
                    source, "-o", unit], check=True)
    return unit


def can_run(file: Path, *arguments: str, status: int = 0) -> dict[str, Any]:
    """The rows by the names of hosts."""
    done = hvabi("can-run", file, "--json", *arguments)
    assert done.status == status and not done.errors, done
    return {row["host"]: row for row in json.loads(done.output)["hosts"]}


def verdicts(rows: dict[str, Any]) -> dict[str, str]:
    return {name: row["verdict"] for name, row in rows.items()}


def refused(done: Done, status: int) -> str:
    """The one line of a command that could not answer."""
    assert done.status == status and not done.output and done.errors.startswith("hvabi can-run: ") and done.errors.count("\n") == 1, done
    return done.errors


def uses_of(guest: Abi, arch: str, plain: bool = False) -> AbiUses:
    """As of an image that makes every call of a release (in every form), with every annotation."""
    annotations = {item.name: item.mask for item in guest.annotations}
    uses = [Use(guest.name, guest.release, guest.spec_hash[:HASH_DIGITS], unsigned_id(way.id),
                sum(annotations[item.name] for item in call.annotations))
            for call in guest.calls if arch in (architectures(guest, call) or (arch,))
            for way in (ways_of(call)[:1] if plain else ways_of(call))]
    found, = summarise(uses, arch, lambda name: spec_of(name).versions, model)
    assert not found.unknown
    return found


# What predictions say

@pytest.mark.parametrize("name", sorted(list_abis(ROOT)))
def test_what_is_lost_is_what_predictions_say_is_missing(name: str) -> None:
    compared = 0
    for mine in spec_of(name).versions:
        guest = model(name, mine)
        for arch in dict.fromkeys(convention.arch for convention in guest.conventions):
            uses = uses_of(guest, arch, plain=True)
            for theirs in (*spec_of(name).versions, "next"):
                host = model(name, theirs)
                if arch not in {convention.arch for convention in host.conventions}:
                    continue
                answer = judge(uses, [guest], host, arch)
                lost = {item.name for item in answer.lost if item.kind in ("call", "version")}
                lost |= {" ".join(reversed(item.name.split(" of "))) for item in answer.lost if item.kind == "annotation"}
                changed = {item.name for item in answer.lost if item.kind in ("changed", "result")}
                predicted = set(missing_parts(Side(guest, arch), Side(host, arch)))
                assert lost == {part for part in predicted if part.split(" ")[0] not in changed}, (mine, theirs, arch)
                compared += 1
    assert compared >= len(spec_of(name).versions) ** 2


@pytest.mark.parametrize("mine,theirs,changed,kept", [
    ("2.630", "2.632", {"lhcall.lguest_init"}, {"lhcall.flush_tlb", "lhcall.flush_async"}),         # the area is laid out otherwise
    ("2.632", "2.630", {"lhcall.lguest_init"}, {"lhcall.flush_tlb", "lhcall.flush_async"}),
    ("2.630", "2.627", {"lhcall.lguest_init", "lhcall.flush_tlb", "lhcall.flush_async"}, set()),    # another instruction
    ("2.627", "2.636", {"lhcall.lguest_init", "lhcall.flush_tlb"}, {"lhcall.flush_async"}),         # arguments in other registers
    ("2.627", "2.630", {"lhcall.lguest_init", "lhcall.flush_tlb"}, {"lhcall.flush_async"}),         # and the old instruction is taken, too
    ("2.632", "2.636", {"lhcall.lguest_init", "lhcall.flush_tlb", "lhcall.flush_async"}, set()),    # another instruction
    ("2.636", "2.632", set(), {"lhcall.lguest_init", "lhcall.flush_tlb", "lhcall.flush_async"}),
    ("2.624", "2.627", set(), {"lhcall.lguest_init", "lhcall.flush_tlb", "lhcall.flush_async"}),
])
def test_a_call_that_travels_otherwise(mine: str, theirs: str, changed: set[str], kept: set[str]) -> None:
    guest, host = model("lguest", mine), model("lguest", theirs)
    lost = {item.name for item in judge(uses_of(guest, "i386"), [guest], host, "i386").lost}
    assert changed <= lost and not kept & lost


@pytest.mark.parametrize("name", sorted(list_abis(ROOT)))
def test_every_release_runs_on_its_own_hosts(name: str) -> None:
    for release in (*spec_of(name).versions, "next"):
        abi = model(name, release)
        for arch in dict.fromkeys(convention.arch for convention in abi.conventions):
            assert judge(uses_of(abi, arch), [abi], abi, arch).verdict in (FULL, DEPENDS)


# What is said of hosts

def test_required_and_guarded_calls(tmp_path: Path) -> None:
    body = "void f(void) { vmi_timer_get_time(); vmi_mmu_set_pte(1, 2); }"
    needs = can_run(image(tmp_path, "vmi", "4.2", body, name="needs"), "reference", "vmi@4.1", "vmi@next", status=1)
    assert verdicts(needs) == {"reference@4.0": CANNOT, "reference@4.1": CANNOT, "reference@4.2": FULL, "reference@4.3": FULL, "reference@4.4": FULL,
                               "vmi 4.1": CANNOT, "vmi next": FULL}
    lost, = needs["vmi 4.1"]["lost"]
    assert lost == {"kind": "call", "name": "timer.get_time", "reason": "vmi 4.1 has no family timer", "verdict": CANNOT}
    without = image(tmp_path, "vmi", "4.2", f"VMI_DOES_WITHOUT_TIMER;\n{body}", name="without")
    assert verdicts(can_run(without, "reference@4.1", "reference@4.2")) == {"reference@4.1": WITHOUT, "reference@4.2": FULL}
    assert "reference@4.1  runs without timer.get_time\n" in hvabi("can-run", without, "reference@4.1").output


def test_a_call_that_came_to_a_family_says_since_when(tmp_path: Path) -> None:
    call = next(call for call in model("sbi", "3.0").calls if call.full_name == "dbcn.console_write_byte")
    file = image(tmp_path, "sbi", "2.0", "void f(void) { sbi_dbcn_console_write_byte(65); }", RISCV)
    row, = can_run(file, "sbi@1.0").values()
    assert call.history.since == "2.0" and row["lost"][0]["reason"] == "sbi 1.0 has no family dbcn" and row["verdict"] == WITHOUT
    file = image(tmp_path, "vmi", "4.1", "void f(struct vmi_queue *queue) { vmi_mmu_set_pte_queued(queue, 1, 2); }")
    row, = can_run(file, "vmi@4.0").values()
    assert [(item["kind"], item["reason"]) for item in row["lost"]] == [
        ("call", "vmi 4.0 has no cpu.run_queue (since 4.1)"),
        ("annotation", "vmi 4.0 does not have may-be-queued on mmu.set_pte")]


def test_an_annotation_is_lost(tmp_path: Path) -> None:
    file = image(tmp_path, "vmi", "4.1", "int f(uint32_t bits) { return vmi_mmu_set_long_pte_annotated(bits, 1, 2).status; }")
    row, = can_run(file, "vmi@4.0").values()
    assert [(item["name"], item["verdict"]) for item in row["lost"]] == [("may-be-queued of mmu.set_long_pte", WITHOUT)]


def test_features_as_far_as_they_are_known(tmp_path: Path) -> None:
    file = image(tmp_path, "kvm", "7.2", "long f(void) { return kvm_hc_kick_cpu(1) + kvm_hc_map_gpa_range(0, 1, 0); }")
    rows = can_run(file, "kvm@5.10", "kvm@6.12", "release:kvm@6.12")
    assert verdicts(rows) == {"kvm@5.10": WITHOUT, "kvm@6.12": FULL, "kvm 6.12": FULL}
    assert rows["kvm@6.12"]["maybe"] == [] and {item["name"] for item in rows["kvm 6.12"]["maybe"]} == {"pv_unhalt", "hc_map_gpa_range"}
    text = hvabi("can-run", file, "release:kvm@6.12").output
    assert "kvm 6.12  runs; uses pv_unhalt, hc_map_gpa_range where offered" in text


def test_a_host_that_is_known_not_to_offer_a_feature() -> None:
    abi = model("kvm", "6.12")
    uses = uses_of(abi, "x86_64")
    none = judge(uses, [abi], abi, "x86_64", Known(frozenset()))
    kick = [item for item in none.lost if item.name == "hc.kick_cpu"]
    assert [(item.kind, item.verdict) for item in kick] == [("feature", WITHOUT)] and "does not offer it" in kick[0].reason
    every = Known(frozenset(feature.name for feature in abi.features), frozenset(family.name for family in abi.families))
    assert judge(uses, [abi], abi, "x86_64", every).lost == [item for item in none.lost if item.kind not in ("feature", "family")]


def test_another_version_in_the_id(tmp_path: Path) -> None:
    file = image(tmp_path, "xen", "4.17", "long f(uintptr_t op) { return xen_sysctl_readconsole(op); }")
    rows = can_run(file, "xen")
    assert verdicts(rows) == {"xen@4.14": WITHOUT, "xen@4.17": FULL, "xen@4.20": FULL}
    lost, = rows["xen@4.14"]["lost"]
    assert lost["kind"] == "version" and lost["reason"] == "xen 4.14 has sysctl.readconsole by another id (version 0x13, not 0x15)"


def test_a_result_that_an_older_release_does_not_give(tmp_path: Path) -> None:
    file = image(tmp_path, "sbi", "1.0", "long f(void) { return sbi_legacy_set_timer(1); }", RISCV)
    rows = can_run(file, "opensbi@0.9", "opensbi@1.1", status=1)
    assert verdicts(rows) == {"opensbi@0.9": DEPENDS, "opensbi@1.1": FULL}
    assert rows["opensbi@0.9"]["lost"][0]["name"] == "the value of legacy.set_timer"


def test_another_architecture(tmp_path: Path) -> None:
    file = image(tmp_path, "vmi", "4.0", "void f(void) { vmi_mmu_set_pte(1, 2); }", RISCV)
    row, = can_run(file, "kvm@6.1", status=1).values()
    assert (row["verdict"], row["lost"][0]["reason"]) == (CANNOT, "its guests are for x86_64 and i386, not riscv64")
    assert set(can_run(file, "--all")) == {*(f"vmi {release}" for release in (*spec_of("vmi").versions, "next")),
                                           *(f"reference@{release}" for release in spec_of("vmi").versions),
                                           "kvm-riscv64@6.12", "kvm-riscv64@7.2"}


def test_the_oldest_host(tmp_path: Path) -> None:
    file = image(tmp_path, "vmi", "4.2", "VMI_DOES_WITHOUT_TIMER;\nvoid f(void) { vmi_timer_get_time(); vmi_mmu_set_pte(1, 2); }", RISCV)
    done = hvabi("can-run", file, "--all")
    assert done.output.endswith("the oldest hosts that it runs on speak vmi 4.0, and with all that it uses on vmi 4.2\n")
    assert done.status == 0


def test_an_image_of_several_abis(tmp_path: Path) -> None:
    units = [image(tmp_path, "vmi", release, f"int f{release[2]}(void) {{ return vmi_mmu_set_pte(1, 2).status; }}", X86, release)
             for release in ("4.0", "4.2")]
    units.append(image(tmp_path, "kvm", "7.2", "long g(void) { return kvm_hc_kick_cpu(1); }", X86, "kvm"))
    file = tmp_path / "all.o"
    subprocess.run(["ld", "-r", *units, "-o", file], check=True)
    rows = can_run(file, "kvm@5.10", "kvm@6.12", "reference@4.3", "xen@4.17", "vmi@4.0", "kvm@git:HEAD", status=1)
    assert verdicts(rows) == {"kvm@5.10": CANNOT, "kvm@6.12": FULL, "reference@4.3": WITHOUT, "xen@4.17": CANNOT, "vmi 4.0": FULL,
                              "kvm next at HEAD": FULL}
    assert [item["reason"] for item in rows["kvm@5.10"]["lost"]] == [
        "it refuses guests of vmi: KVM hands such calls to its VMM since Linux 5.12"]
    assert [item["reason"] for item in rows["reference@4.3"]["lost"]] == ["it speaks vmi, not kvm"]
    assert sorted(item["name"] for item in rows["xen@4.17"]["lost"]) == ["kvm", "vmi"]
    assert rows["kvm@6.12"]["speaks"] == ["vmi 4.2", "kvm 6.12"]


def test_a_release_of_a_text_elsewhere(tmp_path: Path) -> None:
    """A number is given to another call, and an argument gets another type: by the text alone, and by what it was."""
    folder = tmp_path / "vmi"
    shutil.copytree(ROOT / "spec" / "vmi", folder, ignore=shutil.ignore_patterns("releases"))
    file = image(tmp_path, "vmi", "4.3", "void f(void) { vmi_mmu_flush_tlb(0); vmi_mmu_set_pte(1, 2); }")
    assert verdicts(can_run(file, str(folder))) == {f"vmi next in {folder}": FULL}
    text = (folder / "mmu.yaml").read_text()
    (folder / "mmu.yaml").write_text(text.replace("\n  flush_tlb:", "\n  wash_tlb:"))
    row, = can_run(file, str(folder), status=1).values()
    assert [(item["name"], item["verdict"]) for item in row["lost"]] == [("mmu.flush_tlb", CANNOT)]
    assert "its id is that of mmu.wash_tlb" in row["lost"][0]["reason"]


def test_the_text_of_an_abi_elsewhere(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec" / "vmi", tmp_path / "other", ignore=shutil.ignore_patterns("releases"))
    abi = tmp_path / "other" / "abi.yaml"
    abi.write_text(abi.read_text().replace("abi: vmi\n", "abi: other\n", 1))
    assert hvabi("generate", "--spec", tmp_path / "other", "--out", tmp_path / "out").status == 0
    source = tmp_path / "it.c"
    source.write_text('#include "other_guest.h"\nvoid f(void) { other_mmu_set_pte(1, 2); }\n')
    subprocess.run([*X86, "-ffreestanding", "-I", tmp_path / "out" / "other" / "4.1", "-c", source, "-o", tmp_path / "it.o"], check=True)
    assert "there is no ABI 'other' here" in refused(hvabi("can-run", tmp_path / "it.o", "--all"), 3)
    rows = can_run(tmp_path / "it.o", "--spec", str(tmp_path / "other"), "--all")
    assert verdicts(rows)["other 4.0"] == FULL and len(rows) == len(spec_of("vmi").versions) + 1


def test_hosts_that_are_what_their_guest_is_answer_when_named(tmp_path: Path) -> None:
    file = image(tmp_path, "vmi", "4.2", "void f(void) { vmi_timer_get_time(); }")
    assert verdicts(can_run(file, "bare", "inproc@4.0", "inproc@4.2", status=1)) == {
        "bare@qemu": FULL, "inproc@4.0": CANNOT, "inproc@4.2": FULL}
    assert not [name for name in can_run(file, "--all") if name.startswith(("bare", "inproc"))]


def test_a_guest_that_moves(tmp_path: Path) -> None:
    """It can do without the timer where it asks for it, and not once it has seen it."""
    file = image(tmp_path, "vmi", "4.2", "VMI_DOES_WITHOUT_TIMER;\nvoid f(void) { vmi_timer_get_time(); vmi_mmu_set_pte(1, 2); }")
    rows = can_run(file, *(f"reference-move@{pair}" for pair in ("4.1-to-4.2", "4.2-to-4.1", "4.1-to-4.0", "4.2-to-4.3")), status=1)
    assert verdicts(rows) == {"reference-move@4.1-to-4.2": WITHOUT, "reference-move@4.2-to-4.1": CANNOT,
                              "reference-move@4.1-to-4.0": WITHOUT, "reference-move@4.2-to-4.3": FULL}
    lost, = rows["reference-move@4.2-to-4.1"]["lost"]
    assert lost["name"] == "timer.get_time" and lost["reason"].endswith("and the guest saw it before it moved")
    assert not [name for name in can_run(file, "--all") if "move" in name]


def test_an_abi_that_a_host_does_not_speak() -> None:
    uses = uses_of(model("vmi", "4.0"), "x86_64")
    assert lacks_abi(uses, ["xen"]).lost[0].verdict == CANNOT
    guarded = replace(uses, calls=[replace(use, reason="does without it") for use in uses.calls])
    assert lacks_abi(guarded, ["xen"]).verdict == WITHOUT


def test_verdicts_are_ordered() -> None:
    uses = uses_of(model("vmi", "4.0"), "x86_64")
    answer = Answer(lacks_abi(uses, []).lost + lacks_abi(replace(uses, calls=[]), []).lost)
    assert answer.verdict == CANNOT and not answer.runs and Answer().runs


# What cannot be answered

@pytest.mark.parametrize(("names", "words"), [
    ((), "name a host (reference@4.0, vmi@4.0), or give --all"),
    (("--all", "xen"), "name hosts, or give --all alone"),
    (("xem@4.17",), "'xem@4.17' is no host of the matrix (did you mean 'xen@4.17'?)"),
    (("vmi@9.9",), "vmi has no release '9.9': there are 4.0"),
    (("release:xen@4.15",), "xen has no release '4.15': there are 4.14"),
    (("vmi@git:no-such",), "git knows no revision 'no-such'"),
    (("xen@4.15",), "and no release of an ABI (xen has no release '4.15': there are 4.14"),
    (("nobody@*",), "'nobody@*' is no host of the matrix (hosts are bare, inproc, ")])
def test_names_that_are_wrong(tmp_path: Path, names: tuple[str, ...], words: str) -> None:
    file = image(tmp_path, "vmi", "4.0", "void f(void) { vmi_mmu_set_pte(1, 2); }")
    assert words in refused(hvabi("can-run", file, *names), 2)


def test_what_lacks_is_only_the_image() -> None:
    done = hvabi("can-run", "--all")
    assert done.status == 2 and done.errors.endswith("error: the following arguments are required: IMAGE\n")


def test_a_release_that_is_not_there_is_no_question_of_hosts(tmp_path: Path) -> None:
    file = image(tmp_path, "vmi", "4.0", "void f(void) { vmi_mmu_set_pte(1, 2); }")
    assert refused(hvabi("can-run", file, "vmi@9"), 2) == "hvabi can-run: vmi has no release '9': there are 4.0, 4.1, 4.2, 4.3, 4.4, next\n"


def note(text: str) -> str:
    return (f'.pushsection .note.hvabi,"",%note\n.balign 4\n.4byte 6, {len(text) + 1}, 1\n.asciz "hvabi"\n.balign 4\n.asciz "{text}"\n'
            ".balign 4\n.popsection\n")


@pytest.mark.parametrize(("text", "words"), [
    ("", "there is no section .note.hvabi"),
    (note("vmi@9.9 0123456789abcdef id=0x3000000"), "vmi has no release 9.9; there are 4.0"),
    (note("vmi@4.1 0123456789abcdef id=0x3000000"), "built from another text of vmi 4.1"),
    (note("nobody@1.0 0123456789abcdef id=0x1"), "there is no ABI 'nobody' here"),
    (note("vmi@9.9 0123456789abcdef id=0x1") + note("vmi@9.8 0123456789abcdef id=0x1"), "(and 1 more: 'hvabi uses' lists them)"),
    (note("no sense"), "it is damaged")])
def test_notes_without_a_meaning(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "it.s").write_text(text)
    subprocess.run(["gcc", "-c", tmp_path / "it.s", "-o", tmp_path / "it.o"], check=True)
    assert words in refused(hvabi("can-run", tmp_path / "it.o", "--all"), 3)


@pytest.mark.parametrize(("name", "words"), [
    ("README.md", "this is not an ELF file"), ("no/such", "cannot be read: No such file or directory"),
    ("docs", "is a folder: name an image"), ("spec/vmi", "the text of its ABI is for --spec"), ("/dev/null", "is no regular file")])
def test_files_that_are_no_images(name: str, words: str) -> None:
    assert words in refused(hvabi("can-run", name, "xen@4.17"), 3)


def test_reasons_have_a_line_each(tmp_path: Path) -> None:
    file = image(tmp_path, "vmi", "4.2", "void f(void) { vmi_timer_get_time(); vmi_timer_cancel_alarm(); }")
    lines = hvabi("can-run", file, "vmi@4.1", "--reasons").output.splitlines()
    assert lines[1] == "  vmi 4.1  cannot run: lacks timer.get_time, timer.cancel_alarm"
    assert [line.strip() for line in lines[2:]] == ["needs timer.get_time: vmi 4.1 has no family timer",
                                                    "needs timer.cancel_alarm: vmi 4.1 has no family timer"]
