# SPDX-License-Identifier: BSD-2-Clause
"""Predictions from the toy ABI: 1.1 adds a call (core.more) and a family (late), removes core.once, changes a case."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.model.derive.plan import derived_tests
from generator.model.plan import plan
from generator.model.resolve import resolve
from harness.matrix.ktap import Report
from harness.matrix.model import (OUTCOMES, Batch, Build, Cell, CellResult, Expectation, ExtraTest, Get, GuestBuild,
                                  GuestSpec, HostBuild, HostSpec, HostVersion, Limits, MatrixError, Need, Prediction,
                                  Rejudge, TestResult)
from harness.matrix.models import Models
from harness.matrix.plan import Filters, possible_cells
from harness.matrix.predict import ANY_ANSWER, Side, check_callers, check_needs, expect_test
from harness.matrix.supervise import Ending
from harness.matrix.verdict import find_wrong_facts, judge_run

MODELS = Models(Path(__file__).resolve().parent / "toy")
PASS, ABSENT, EITHER = {"pass"}, {"absent"}, {"pass", "absent"}


def make_cell(guest: str, host: str, requires: tuple[str, ...] = (), extra: tuple[ExtraTest, ...] = (),
              observe: str = "", abi: str = "toy") -> Cell:
    spec = GuestSpec("g", "", "g.yaml", Path("/g"), abi, None, ("x86_64",), ("",),
                     tuple(Need(name, "g.yaml:1:1") for name in requires), Build((), ""), extra, Limits(),
                     observe=observe)
    version = HostVersion(host, abi, host, Get("none"), ("{guest}",))
    host_spec = HostSpec("h", "", "h.yaml", Path("/h"), ("x86_64",), (version,), Limits())
    return Cell(GuestBuild(spec, guest, "x86_64", ""), HostBuild(host_spec, version, "x86_64"))


def predict(guest: str, host: str, **options) -> Prediction:
    return MODELS.predict(make_cell(guest, host, **options))


def expected(guest: str, host: str, **options) -> dict[str, Expectation]:
    return {test.name: test for test in predict(guest, host, **options).tests}


def test_the_same_release_is_full() -> None:
    for release in ("1.0", "1.1"):
        prediction = predict(release, release)
        assert (prediction.kind, prediction.missing, prediction.release) == ("full", (), release)


def test_a_newer_guest_is_degraded() -> None:
    prediction = predict("1.1", "1.0")
    assert prediction.kind == "degraded"
    assert prediction.missing == ("core.set may-be-queued", "core.more", "late.come", "late.query")


def test_an_older_guest_misses_what_was_removed() -> None:
    assert predict("1.0", "1.1").missing == ("core.once",)


def test_a_missing_requirement_is_refused() -> None:
    prediction = predict("1.1", "1.0", requires=("core.set", "late", "core.more", "may-be-queued"))
    assert (prediction.kind, prediction.missing) == ("refused", ("late", "core.more", "may-be-queued"))
    assert predict("1.0", "1.0", requires=("late",)).kind == "full", "a build for 1.0 has no such thing to require"


@pytest.mark.parametrize(("guest", "host", "test", "allowed", "reason"), [
    ("1.0", "1.0", "core.set.accepted", PASS, "core.set is in toy 1.0"),
    ("1.0", "1.0", "extra.play.works", EITHER, "optional"),
    ("1.0", "1.0", "extra.query.presence", EITHER, "optional"),
    ("1.1", "1.0", "core.more.works", ABSENT, "toy 1.0 does not have core.more"),
    ("1.1", "1.0", "core.more.presence", ABSENT, "does not have"),
    ("1.1", "1.0", "late.come.works", EITHER, "ahead by a family"),
    ("1.0", "1.1", "core.once.works", ABSENT, "toy 1.1 does not have core.once"),
    ("1.0", "1.1", "core.set.accepted", PASS, "core.set is in toy 1.1"),
    ("1.1", "1.0", "core.set.may-be-queued-equals-plain", PASS, ""),
    ("1.0", "1.0", "core.refuses-unused-number", PASS, "to nobody"),
    ("1.0", "1.1", "core.refuses-unused-number", {"skip", "fail"}, "core.more"),
    ("1.0", "1.1", "extra.refuses-unused-number", {"pass", "skip"}, "to nobody"),
    ("1.0", "1.0", "refuses-unknown-family", PASS, "to nobody"),
    ("1.0", "1.1", "discovery.release", PASS, "")])
def test_what_a_test_may_do(guest: str, host: str, test: str, allowed: set[str], reason: str) -> None:
    expectation = expected(guest, host)[test]
    assert set(expectation.allowed) == allowed and reason in expectation.reason


@pytest.mark.parametrize(("guest", "host", "test", "allowed", "reason"), [
    ("1.0", "1.0", "tools.look.works", EITHER, "optional"),
    ("1.0", "2.0", "tools.look.works", ABSENT, "versioned 2.0 does not have tools.look"),
    ("2.0", "1.0", "tools.look.nothing", EITHER, "does not have tools.look, but a host may look at arguments first"),
    ("2.0", "1.0", "tools.refuses-unused-number", {"pass", "fail"}, "another version of tools"),
    ("1.0", "2.0", "tools.refuses-unused-number", {"pass", "fail", "skip"}, "another version of tools"),
    ("2.0", "1.0", "plain.more.works", ABSENT, "does not have plain.more"),
    ("2.0", "1.0", "plain.more.nothing", EITHER, "look at arguments first"),
    ("1.0", "2.0", "plain.read.same", EITHER, "optional"),
    ("1.0", "2.0", "plain.read.differs", {"pass", "fail", "absent"}, "says something else")])
def test_what_a_test_of_other_ids_may_do(guest: str, host: str, test: str, allowed: set[str], reason: str) -> None:
    expectation = expected(guest, host, abi="versioned")[test]
    assert set(expectation.allowed) == allowed and reason in expectation.reason


def test_a_derived_test_of_which_the_host_release_says_something_else_may_go_either_way() -> None:
    """Xen 4.20 leaves another status in an element of a copy of no bytes than 4.17 does."""
    spec = load(Path(__file__).resolve().parents[3] / "spec" / "xen", Path())
    new, old = (Side(resolve(spec, release), "x86_64") for release in ("4.20", "4.17"))
    tests = {derived.test.name: derived.test for derived in derived_tests(new.abi)}
    for name, allowed in (("grant_table.copy.ops-element-first-bad", {"pass", "fail"}), ("grant_table.swap_grant_ref.ops-element-first-bad", {"pass"})):
        assert {"pass", "fail"} & expect_test(tests[name], new, old, "xen 4.17", "").allowed == allowed
        assert "fail" not in expect_test(tests[name], new, new, "xen 4.20", "").allowed


def test_unused_numbers_are_judged_by_what_the_host_release_answers() -> None:
    """The number that no release gave out; the guest of 2.0 expects another refusal than hosts of 1.0 give."""
    assert expected("2.0", "1.0", abi="versioned")["plain.refuses-unused-number"].rejudge.statuses == (-38,)
    assert expected("2.0", "2.0", abi="versioned")["plain.refuses-unused-number"].rejudge is None


def test_a_hint_that_the_host_release_reserves() -> None:
    """Bit 16 of a function id must be 0 before SMCCC 1.3, which makes a hint of it: a host of an older release may refuse it."""
    models = Models(Path(__file__).resolve().parents[3])
    new, old = (models.side("smccc", release, "arm64") for release in ("1.3", "1.1"))
    test = next(test for test in models.plan("smccc", "1.3", "arm64") if test.name == "psci.version.no_sve_state-equals-plain")
    assert set(expect_test(test, new, old, "smccc 1.1", "").allowed) == {"pass", "fail"}
    assert set(expect_test(test, new, new, "smccc 1.3", "").allowed) == {"pass"}


def test_the_working_text_is_newer_than_every_release() -> None:
    """A guest leaves open what a host newer than itself says to a number that both give to nobody."""
    assert expected("1.1", "next")["refuses-unknown-family"].allowed == {"pass", "skip"}
    for guest, host in (("next", "next"), ("next", "1.1")):
        assert expected(guest, host)["refuses-unknown-family"].allowed == PASS


def test_what_a_call_may_destroy_on_the_host_may_fail_a_guest_that_counts_on_it() -> None:
    """sbi: before 1.0 a call could destroy nearly all registers, and a legacy call a1 too."""
    models = Models(Path(__file__).resolve().parents[3])

    def registers(guest: str, host: str, call: str) -> Expectation:
        mine, theirs = (models.side("sbi", release, "riscv64") for release in (guest, host))
        test = next(test for test in models.plan("sbi", guest, "riscv64") if test.name == f"{call}.registers")
        return expect_test(test, mine, theirs, f"sbi {host}", "")

    assert registers("1.0", "0.3", "base.probe_extension").allowed == {"pass", "fail"}
    assert "a1, a2" in registers("1.0", "0.3", "legacy.set_timer").reason
    assert registers("1.0", "0.3", "legacy.set_timer").allowed == {"pass", "fail", "absent"}
    for guest, host in (("0.2", "0.3"), ("0.2", "1.0"), ("3.0", "1.0")):
        assert registers(guest, host, "base.probe_extension").allowed == PASS


def test_calls_that_are_gone_are_judged_by_what_the_host_release_answers() -> None:
    folder = Path(__file__).resolve().parents[3] / "generator" / "tests" / "language"
    spec = load(folder / "gone.yaml", folder)
    guest, old = (Side(resolve(spec, release), "x86_64") for release in ("1", "0"))
    silent = Side(replace(guest.abi, answers=replace(guest.abi.answers, retired_call=None)), "x86_64")
    test = next(test for test in plan(guest.abi) if test.name == "f.refuses-retired-0x3")
    found = [expect_test(test, guest, host, "h", "") for host in (guest, silent, old)]
    assert [set(one.allowed) for one in found] == [PASS, PASS, {"skip", "fail", "pass"}]
    assert [one.rejudge for one in found] == [None, Rejudge((-1,)), None]
    assert found[2].reason == "in h this number is f.put"


def test_every_planned_test_has_an_expectation_in_the_order_of_the_plan() -> None:
    for guest in ("1.0", "1.1"):
        for host in ("1.0", "1.1"):
            names = [test.name for test in MODELS.plan("toy", guest, "x86_64")]
            assert [test.name for test in predict(guest, host).tests] == names
            assert all(test.allowed and test.reason for test in predict(guest, host).tests)


@pytest.mark.parametrize(("status", "said", "outcome", "verdict"), [
    (-5, "fail", "pass", "ok"),         # the guest of 1.0 expects -4, the host's release says -5
    (-4, "pass", "fail", "finding"), (0, "fail", "fail", "finding")])
def test_a_changed_case_is_judged_by_the_host_release(status: int, said: str, outcome: str, verdict: str) -> None:
    cell = make_cell("1.0", "1.1")
    prediction = MODELS.predict(cell)
    results = {test.name: TestResult(test.name, next(word for word in OUTCOMES if word in test.allowed - {"fail"}))
               for test in prediction.tests}
    results["core.set.strict"] = TestResult("core.set.strict", said, facts=[(99, 0), (status, 0)])
    result = judge_run(cell, prediction, Report(results, started=True, ended=True), Ending("exited"), "")
    assert result.verdict == verdict
    assert next(test.outcome for test in result.tests if test.name == "core.set.strict") == outcome


def test_what_discovery_must_answer() -> None:
    facts = {fact.fact: fact for fact in predict("1.1", "1.1").facts}
    assert facts["query.core.set"].equals == 0x101 and facts["query.core.more"].equals == 0x100
    assert "query.extra.play" not in facts, "a host may lack it"
    old = {fact.fact: fact for fact in predict("1.1", "1.0").facts}
    assert old["query.core.set"].equals == 0x100 and old["query.core.more"].equals == 0
    assert "query.late.come" not in old, "a host may be ahead by a family"
    assert {fact.fact: fact.mask for fact in predict("1.0", "1.1").facts}["query.core.set"] == 0x100, \
        "an annotation that the guest does not know cannot trouble it"


@pytest.mark.parametrize(("fact", "value", "wrong"), [
    ("query.core.set", "0x101", False), ("query.core.set", "0x100", True), ("query.core.set", "0x103", False),
    ("query.core.set", "junk", False), ("release", "1.1", False), ("release", "1.01", False), ("release", "1.0", True),
    ("release", "soon", True)])
def test_a_wrong_answer_is_a_finding(fact: str, value: str, wrong: bool) -> None:
    cell = make_cell("1.1", "1.1")
    result = CellResult(cell, MODELS.predict(cell), facts={fact: value})
    assert bool(find_wrong_facts(result)) == wrong


def test_extra_tests() -> None:
    extra = (ExtraTest("x.always"), ExtraTest("x.more", (Need("core.more", ""),)),
             ExtraTest("x.play", (Need("extra.play", ""),)),
             ExtraTest("x.once", (Need("core.once", ""),)), ExtraTest("x.arm", arch=("arm64",)))

    def allowed(guest: str, host: str) -> dict[str, set[str]]:
        tests = predict(guest, host, extra=extra).tests
        return {test.name: set(test.allowed) for test in tests if test.kind == "extra"}

    assert allowed("1.0", "1.0") == {"x.always": PASS, "x.play": EITHER, "x.once": PASS}
    assert allowed("1.1", "1.0") == {"x.always": PASS, "x.more": {"absent", "skip"}, "x.play": EITHER}
    assert allowed("1.0", "1.1")["x.once"] == {"absent", "skip"}


def test_a_name_that_no_release_has_is_an_error_with_its_place() -> None:
    spec = make_cell("1.0", "1.0", requires=("core.sett",)).guest.spec
    with pytest.raises(MatrixError, match="g.yaml:1:1: no release of toy has .* 'core.sett'"):
        check_needs(spec, lambda: [MODELS.side("toy", release, "x86_64") for release in MODELS.releases("toy")])


@pytest.mark.parametrize(("name", "seen"), [("core.more", ["1.1"]), ("core.once", ["1.1", "1.0"])])
def test_no_more_releases_are_made_than_it_takes_to_find_a_name(name: str, seen: list[str]) -> None:
    made = []

    def sides() -> Iterator[Side]:
        for release in ("1.1", "1.0"):
            made.append(release)
            yield MODELS.side("toy", release, "x86_64")

    check_needs(make_cell("1.0", "1.0", requires=(name,)).guest.spec, sides)
    assert made == seen


def test_a_call_of_other_guests_is_absent() -> None:
    """Whether the guest's own release says so, or only the host's. If only the guest's does, the host may be ahead."""
    mine, theirs = (MODELS.side("toy", "1.0", "x86_64") for _ in range(2))
    for_others = replace(mine, calls=dict(mine.calls), by_id=dict(mine.by_id))
    call = replace(mine.calls["core.set"], callers=("pv32",))
    for_others.calls["core.set"] = for_others.by_id[call.id] = call
    test = next(test for test in MODELS.plan("toy", "1.0", "x86_64") if test.name == "core.set.presence")
    assert expect_test(test, mine, theirs, "toy 1.0", "pv64").allowed == PASS
    for guest, host in ((for_others, theirs), (mine, for_others)):
        found = expect_test(test, guest, host, "toy 1.0", "pv64")
        assert found.allowed == (ABSENT | ANY_ANSWER if guest is for_others else ABSENT) and found.reason == "toy 1.0 has core.set for pv32 alone"
        assert expect_test(test, guest, host, "toy 1.0", "pv32").allowed == PASS


def test_a_case_of_other_guests_is_absent() -> None:
    """Where only the host's release leaves the caller out, it says nothing of the case."""
    theirs = MODELS.side("toy", "1.0", "x86_64")
    mine = replace(theirs, calls=dict(theirs.calls), by_id=dict(theirs.by_id))
    test = next(test for test in MODELS.plan("toy", "1.0", "x86_64") if test.kind == "case" and test.call == "core.set")
    call = theirs.calls["core.set"]
    call = replace(call, cases=tuple(replace(case, callers=("pv32",)) for case in call.cases))
    mine.calls["core.set"] = mine.by_id[call.id] = call
    assert expect_test(test, mine, theirs, "toy 1.0", "pv64").allowed == ABSENT
    assert expect_test(test, theirs, mine, "toy 1.0", "pv64").allowed == PASS | ANY_ANSWER
    for guest, host in ((mine, theirs), (theirs, mine), (mine, mine)):
        assert expect_test(test, guest, host, "toy 1.0", "pv32").allowed == expect_test(test, theirs, theirs, "toy 1.0", "").allowed


def test_an_unused_number_of_a_family_for_others_is_not_judged() -> None:
    """xen: kexec is for PV guests, and answers unknown numbers otherwise in each release."""
    models = Models(Path(__file__).resolve().parents[3])
    guest, host = (models.side("xen", release, "x86_64") for release in ("4.17", "4.20"))
    test = next(test for test in models.plan("xen", "4.17", "x86_64") if test.name == "kexec.refuses-unused-number")
    assert expect_test(test, guest, host, "xen 4.20", "pv64").rejudge is not None
    assert expect_test(test, guest, host, "xen 4.20", "hvm64").rejudge is None


def test_a_host_runs_the_kinds_of_guests_that_it_says() -> None:
    cell = make_cell("1.0", "1.0")

    def pairs(caller: str, callers: tuple[str, ...]) -> int:
        guest = replace(cell.guest, spec=replace(cell.guest.spec, caller=caller))
        return len(possible_cells([guest], [replace(cell.host, spec=replace(cell.host.spec, callers=callers))], Filters()))
    assert pairs("pv64", ("pv64", "pv32")) == pairs("pv64", ()) == pairs("", ("pv64",)) == 1
    assert pairs("hvm64", ("pv64", "pv32")) == 0


def test_a_host_with_a_kind_of_guests_that_nobody_knows() -> None:
    models = Models(Path(__file__).resolve().parents[3])
    spec = replace(make_cell("1.0", "1.0").host.spec, callers=("pv64", "pv46"), callers_place="h.yaml:3:9")
    with pytest.raises(MatrixError, match="h.yaml:3:9: nothing that this host speaks has a kind of guests 'pv46': write one of pv64, pv32, hvm64"):
        check_callers(spec, lambda: [models.side("xen", "4.20", "x86_64")])
    check_callers(replace(spec, callers=("pv64",)), lambda: [models.side("xen", "4.20", "x86_64")])
    with pytest.raises(MatrixError, match="has a kind of guests 'pv64': remove 'callers'"):
        check_callers(spec, lambda: [MODELS.side("toy", "1.0", "x86_64")])


def test_a_caller_that_the_abi_does_not_know() -> None:
    spec = replace(make_cell("1.0", "1.0").guest.spec, caller="pv64", caller_place="g.yaml:3:9")
    with pytest.raises(MatrixError, match="g.yaml:3:9: toy has no kind of guests 'pv64': remove 'caller'"):
        check_needs(spec, lambda: [MODELS.side("toy", "1.0", "x86_64")])


def test_tests_of_machines_are_for_hosts_that_make_them() -> None:
    """kvm: calls that need features."""
    models = Models(Path(__file__).resolve().parents[3])
    names = [{test.name for test in models.plan("kvm", "6.1", "x86_64", machines)} for machines in (False, True)]
    assert names[1] - names[0] >= {"hc.kick_cpu.refused-without-pv_unhalt", "hc.send_ipi.refused-without-pv_send_ipi"}
    assert not [name for name in names[0] if "refused-without-" in name] and names[0] < names[1]


def test_a_call_that_is_unknown_only_without_its_feature() -> None:
    cell = make_cell("1.0", "1.0")
    tests = (Expectation("a.b.refused-without-c", "without", frozenset(EITHER), "", "a.b"),
             Expectation("a.b.presence", "presence", frozenset(EITHER), "", "a.b"))
    for there, findings in (("pass", ["a.b.refused-without-c"]), ("absent", [])):
        report = Report({"a.b.refused-without-c": TestResult("a.b.refused-without-c", "absent"),
                         "a.b.presence": TestResult("a.b.presence", there)}, started=True, ended=True)
        result = judge_run(cell, Prediction("full", (), tests), report, Ending("exited"), "")
        assert [finding.about for finding in result.findings] == findings
        assert not findings or "absent, but the host has a.b" in result.message


MACHINES = """
abi: toy
title: Features
profile: legacy
doc: Text.
releases: {"1.0": {doc: Text.}, "1.1": {doc: Text.}}
carriers: {control: {width: 32}}
id:
  fast: {role: variant, carrier: control, bits: "16", variants: {fast: 1}}
  code: {role: call, carrier: control, bits: "15..0"}
conventions:
  x86_64: {arch: x86_64, instruction: [vmcall], carriers: {control: rcx}, arguments: [rdx], results: {status: rax}, doc: Text.}
  x86_64_fast:
    {arch: x86_64, variant: fast, instruction: [vmcall], carriers: {control: rcx}, arguments: [rdx], results: {status: rax}, doc: Text.}
status:
  type: u16
  doc: Text.
  values:
    success: {number: 0, doc: Text.}
    absent: {number: 2, absent: true, doc: Text.}
    denied: {number: 6, doc: Text.}
answers: {unknown_family: absent, unknown_call: absent}
cpuid: {signature: Toy}
features:
  flushes: {source: {leaf: 1, register: eax, bit: 0}, doc: Text.}
  waits: {source: {leaf: 1, register: eax, bit: 1}, doc: Text.}
families:
  all:
    doc: Text.
    required: true
    calls:
      flush:
        number: 1
        doc: Text.
        needs: [{feature: flushes, else: denied}]
        forms: {fast: {removed: "1.1", args: []}}
        cases: [{name: done, expect: [success]}, {name: quick, form: fast, removed: "1.1", expect: [success]}]
      wait:
        number: 2
        doc: Text.
        needs: [{feature: waits, else: denied}]
        changed: {"1.1": {needs: [waits]}}
        cases: [{name: done, expect: [success]}]
      rest:
        number: 3
        doc: Text.
        needs: [{feature: waits, else: exception}]
        changed: {"1.1": {needs: [flushes]}}
        cases: [{name: done, expect: [success]}]
"""


def expect_machines(folder: Path, guest: str, host: str, machines: bool = True) -> dict[str, Expectation]:
    spec = folder / "spec" / "toy"
    spec.mkdir(parents=True, exist_ok=True)
    (spec / "abi.yaml").write_text(MACHINES)
    cell = make_cell(guest, host)
    version = replace(cell.host.version, batch=Batch("cpio", None, machines))
    return {test.name: test for test in Models(folder).predict(Cell(cell.guest, replace(cell.host, version=version))).tests}


def test_machines_are_planned_where_the_host_makes_them(tmp_path: Path) -> None:
    without = {"all.flush.refused-without-flushes", "all.flush.fast-refused-without-flushes",
               "all.wait.refused-without-waits", "all.rest.refused-without-waits"}
    planned = set(expect_machines(tmp_path, "1.0", "1.0"))
    assert planned - set(expect_machines(tmp_path, "1.0", "1.0", False)) == without


def test_what_is_refused_without_a_feature(tmp_path: Path) -> None:
    same = expect_machines(tmp_path, "1.0", "1.0")
    assert {name: test.allowed for name, test in same.items() if "refused-without" in name} == dict.fromkeys(
        (name for name in same if "refused-without" in name), PASS)
    assert set(same["all.flush.done"].allowed) == EITHER, "nobody knows what a host advertises"
    later = expect_machines(tmp_path, "1.0", "1.1")
    assert later["all.flush.refused-without-flushes"].rejudge is None
    assert later["all.wait.refused-without-waits"].rejudge == Rejudge((2,)), "1.1 answers otherwise"
    for name in ("all.rest.refused-without-waits", "all.flush.fast-refused-without-flushes"):
        assert set(later[name].allowed) == {"pass", "fail", "absent"}, "1.1 does not say so"
    for name in ("all.flush.quick", "all.flush.fast-presence", "all.flush.fast-registers"):
        assert set(same[name].allowed) == EITHER
        assert set(later[name].allowed) == ABSENT and "in the form fast" in later[name].reason


def test_a_host_may_be_ahead_by_a_form_that_a_feature_tells_of() -> None:
    """Flushes in XMM registers are in no frozen text of hyperv, and CPUID says whether a host takes them."""
    cell = make_cell("next", "5.0", abi="hyperv")
    tests = {test.name: test for test in Models(Path(__file__).resolve().parents[3]).predict(cell).tests}
    for name in ("fast-all", "fast-presence", "fast-registers"):
        assert set(tests[f"tlb.flush_virtual_address_space.{name}"].allowed) == EITHER
        assert "a feature of its own" in tests[f"tlb.flush_virtual_address_space.{name}"].reason


def test_a_release_without_a_convention_of_an_architecture_does_not_say_which_calls_it_has_there() -> None:
    """The frozen texts of hyperv describe no call of i386, and say of some calls that they are for x86_64."""
    models = Models(Path(__file__).resolve().parents[3])
    old, new = (models.side("hyperv", release, "i386") for release in ("5.0", "next"))
    call = "tlb.flush_virtual_address_list"
    assert call in old.calls and call in new.calls
    assert "intercept.check_for_io_intercept" not in new.calls, "which has a convention, and the call for another architecture"


def test_features_that_a_guests_own_test_needs() -> None:
    """A host may lack what its release has, and have what it has not. kvm: migration_control came with 6.1."""
    models = Models(Path(__file__).resolve().parents[3])
    feature, call = Need("migration_control", ""), Need("hc.map_gpa_range", "")
    spec = replace(make_cell("6.1", "6.1", abi="kvm").guest.spec, has_plan=False,
                   extra_tests=(ExtraTest("a", (feature,)), ExtraTest("b", (feature, call))))
    for host, allowed in (("6.1", [EITHER, EITHER]), ("5.10", [EITHER | {"skip"}, {"absent", "skip"}])):
        cell = make_cell("6.1", host, abi="kvm")
        tests = models.predict(replace(cell, guest=replace(cell.guest, spec=spec))).tests
        assert [test.allowed for test in tests] == allowed
