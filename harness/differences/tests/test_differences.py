# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi differences` on results that are made up: what is reported, what explains it, what is refused."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.command_line import Command, run_guarded
from harness.matrix.model import HOME
from harness.matrix.tests.whole_results import make_whole

OPENSBI = ("0.9", "0.2"), ("1.1", "1.0"), ("1.6", "2.0"), ("1.9", "3.0")
NO_SUCH = "pmu.counter_config_matching.no-such-counter"
FREE = "hsm.hart_get_status.self"


def test(name: str, outcome: str = "pass", *answers: tuple[int, int], expected: tuple[str, ...] = ("pass",)) -> dict[str, Any]:
    return {"name": name, "outcome": outcome, "message": "", "answers": [[status, hex(value)] for status, value in answers],
            "expected": list(expected), "reason": ""}


test.__test__ = False   # type: ignore[attr-defined]


def cell(host: str, *tests: dict[str, Any], guest: str = "sbi-probe@1.0", findings: tuple[tuple[str, bool], ...] = (),
         facts: dict[str, str] | None = None, verdict: str = "ok") -> dict[str, Any]:
    return {"guest": guest, "host": host, "abi": "sbi", "arch": "riscv64", "verdict": verdict, "facts": facts or {}, "tests": list(tests),
            "findings": [{"test": name, "message": "", "record": "host/it" if explained else ""} for name, explained in findings]}


def results(*cells: dict[str, Any], more_hosts: tuple[dict[str, str], ...] = ()) -> dict[str, Any]:
    hosts = [{"name": f"opensbi@{version}", "host": "opensbi", "version": version, "abi": "sbi", "release": release, "arch": "riscv64"}
             for version, release in OPENSBI]
    guests = [{"name": f"{guest}@{release}", "guest": guest, "abi": "sbi", "release": release, "arch": "riscv64"}
              for guest in ("sbi-probe", "sbi-probe-rs") for release in ("0.2", "1.0", "2.0", "3.0")]
    return make_whole({"hosts": [*hosts, *more_hosts], "guests": guests, "cells": list(cells)})


def run(folder: Path, data: Any, *arguments: str, root: Path | None = None, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    folder.mkdir(exist_ok=True)
    file = folder / "results.json"
    file.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    given = [*arguments, *(["--root", str(root)] if root else [])]
    status = run_guarded("hvabi differences", ["differences", "--results", str(file), *given],
                  {"differences": Command("harness.differences.command", "")})
    said = capsys.readouterr()
    return status, said.out, said.err


def bare_root(folder: Path, text: str = "") -> Path:
    """A root with the specs and hosts of the repository, and with other known differences."""
    root = folder / "root"
    (root / "ci/differences").mkdir(parents=True)
    for name in ("spec", "hosts", "guests"):
        (root / name).symlink_to(HOME / name)
    if text:
        (root / "ci/differences/opensbi.yaml").write_text(text, encoding="utf-8")
    return root


def known(tests: str = NO_SUCH, first: str = "opensbi@1.1", second: str = "opensbi@1.6", more: str = "") -> str:
    return (f"host: opensbi\ndifferences:\n  - {{abi: sbi, from: {first}, to: {second}, tests: [{tests}], why: x, source: y{more}}}\n")


def two(first: tuple[int, int], second: tuple[int, int], name: str = NO_SUCH) -> dict[str, Any]:
    return results(*(cell(host, test(name, "pass", answer), guest=guest) for guest in ("sbi-probe@1.0", "sbi-probe-rs@1.0")
                     for host, answer in (("opensbi@1.1", first), ("opensbi@1.6", second))))


@pytest.mark.parametrize("given, said", [([], False), (["abi=['sbi']", "nightly=True"], False), (["quick=True"], True), (["host=['opensbi@1.*']"], True)])
def test_results_of_a_part_of_the_matrix_are_called_so(tmp_path: Path, given: list[str], said: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """Other hosts are compared there than the records in ci/differences name."""
    for answers, status in ((((-3, 0), (0, 0)), 1), (((-3, 0), (-3, 0)), 0)):
        data = two(*answers)
        data["run"]["arguments"] = given
        found, out, _ = run(tmp_path / ("open" if status else "none"), data, root=bare_root(tmp_path / str(status)), capsys=capsys)
        assert (found, "note: these are results of a part of the matrix" in out) == (status, said and status == 1)


def test_nothing_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(tmp_path, two((-3, 0), (-3, 0)), root=bare_root(tmp_path), capsys=capsys)
    assert (status, out) == (0, "0 differences on 2 host builds: 0 explained, 0 not\n")


def test_another_status_that_nothing_explains_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(tmp_path, two((-2, 0), (-3, 0)), root=bare_root(tmp_path), capsys=capsys)
    assert status == 1
    assert out.splitlines()[0] == (f"sbi riscv64 opensbi@1.1 → opensbi@1.6: {NO_SUCH}: not_supported (-2) → invalid_param (-3) "
                                   "[sbi-probe@1.0, sbi-probe-rs@1.0]")
    assert len(out.splitlines()) == 2


def test_a_record_explains_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = bare_root(tmp_path, known())
    status, out, _ = run(tmp_path, two((-2, 0), (-3, 0)), "--all", root=root, capsys=capsys)
    assert status == 0 and "known: ci/differences/opensbi.yaml:3:5" in out


def test_a_record_that_nothing_shows_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = bare_root(tmp_path, known())
    status, out, _ = run(tmp_path, two((-3, 0), (-3, 0)), root=root, capsys=capsys)
    assert status == 1 and "ci/differences/opensbi.yaml:3:5: no cell shows this difference any more" in out


def test_a_record_of_a_test_that_did_not_run_on_a_host_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is in the plan of the guest there, which ended before it."""
    root = bare_root(tmp_path, known())
    for outcome, gone in (("not-run", False), ("infra", False), ("pass", True)):
        data = results(cell("opensbi@1.1", test(NO_SUCH, outcome)), cell("opensbi@1.6", test(NO_SUCH, "pass", (-3, 0)), test(FREE, "pass", (0, 0))))
        data["cells"][0]["tests"][0]["answers"] = [[-3, "0x0"]] if gone else []
        status, out, _ = run(tmp_path, data, root=root, capsys=capsys)
        assert (status, "no cell shows this difference any more" in out) == (int(gone), gone), outcome


def test_a_record_of_what_shows_sometimes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = bare_root(tmp_path, known(more=", sometimes: true"))
    assert run(tmp_path, two((-3, 0), (-3, 0)), root=root, capsys=capsys)[0] == 0
    assert run(tmp_path, two((-2, 0), (-3, 0)), root=root, capsys=capsys)[0] == 0


def test_a_record_of_hosts_that_did_not_run_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = bare_root(tmp_path, known(first="opensbi@1.6", second="opensbi@1.9"))
    assert run(tmp_path, two((-3, 0), (-3, 0)), root=root, capsys=capsys)[0] == 0


@pytest.mark.parametrize("explained", (True, False))
def test_a_finding_explains_it_if_a_record_does(explained: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = results(cell("opensbi@1.1", test(NO_SUCH, "pass", (-3, 0))),
                   cell("opensbi@1.6", test(NO_SUCH, "fail", (0, 0)), findings=((NO_SUCH, explained),)))
    assert run(tmp_path, data, root=bare_root(tmp_path), capsys=capsys)[0] == (0 if explained else 1)


def test_a_call_that_came_later_explains_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """pmu.event_get_info is in 3.0: what a host of 2.0 answers to the number is its own."""
    name = "pmu.event_get_info.reserved-flag"
    data = results(*(cell(host, test(name, outcome, (status, 0), expected=("absent", "pass")), guest="sbi-probe@3.0")
                     for host, outcome, status in (("opensbi@1.6", "pass", -3), ("opensbi@1.9", "pass", -1))))
    status, out, _ = run(tmp_path, data, "--all", root=bare_root(tmp_path), capsys=capsys)
    assert status == 0 and "pmu.event_get_info: not in 2.0 (since 3.0)" in out


def test_a_case_that_changed_explains_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """SBI 2.0 changed what a suspend type that nobody implements is answered."""
    name = "hsm.hart_suspend.unknown-platform-type"
    data = results(*(cell(host, test(name, "pass", (status, 0)), guest="sbi-probe@2.0")
                     for host, status in (("opensbi@1.1", -2), ("opensbi@1.6", -3))))
    status, out, _ = run(tmp_path, data, "--all", root=bare_root(tmp_path), capsys=capsys)
    assert status == 0 and "hsm.hart_suspend: changed between 1.0 and 2.0" in out


def test_a_host_that_tells_that_it_lacks_a_family(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ("sta.steal_time_set_shmem.unaligned", "sta.steal_time_set_shmem.stop")
    def made(fact: str, outcome: str) -> dict[str, Any]:
        return {"facts": {"query.sta": fact}, "tests": [test(name, outcome, expected=("absent", "pass")) for name in names]}
    cells = [cell("opensbi@1.6", guest="sbi-probe@2.0") | made("0x0", "absent"), cell("opensbi@1.9", guest="sbi-probe@2.0") | made("0x1", "pass")]
    status, out, _ = run(tmp_path, results(*cells), "--all", root=bare_root(tmp_path), capsys=capsys)
    assert status == 0 and out.startswith("sbi riscv64 opensbi@1.6 → opensbi@1.9: sta") and "query.sta: 0x0 on opensbi@1.6, 0x1 on opensbi@1.9" in out
    for one in cells:
        one["facts"] = {"query.sta": "0x1"}
    status, out, _ = run(tmp_path, results(*cells), root=tmp_path / "root", capsys=capsys)
    assert status == 1 and len(out.splitlines()) == 2, "one line for the call, not one for each of its tests"


def test_outcomes_that_no_release_predicts_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def made(first: tuple[str, ...], second: tuple[str, ...]) -> dict[str, Any]:
        return results(cell("opensbi@1.1", test(FREE, "pass", (0, 0), expected=first)),
                       cell("opensbi@1.6", test(FREE, "crash", (0, 0), expected=second)))
    assert run(tmp_path, made(("pass",), ("pass", "crash")), root=bare_root(tmp_path), capsys=capsys)[0] == 0
    assert run(tmp_path, made(("pass", "crash"), ("pass", "crash")), root=tmp_path / "root", capsys=capsys)[0] == 1


@pytest.mark.parametrize("status, explained", ((-3, False), (-1, True)))
def test_an_error_of_one_release_explains_this_error_alone(status: int, explained: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A derived test, whose call is in its name: ipi.send_ipi may answer failed (-1) since 3.0, and invalid_param (-3) in both."""
    data = results(*(cell(host, test("ipi.send_ipi.hart_mask-all-ones", "pass", (answer, 0)), guest="sbi-probe@3.0")
                     for host, answer in (("opensbi@1.6", 0), ("opensbi@1.9", status))))
    assert run(tmp_path, data, root=bare_root(tmp_path), capsys=capsys)[0] == (0 if explained else 1)


@pytest.mark.parametrize("answers,explained", [((0, -22), True), ((-22, 0), False), ((0, -14), False), ((-3, -22), False)])
def test_a_change_of_a_case_explains_derived_tests_that_change_alike(answers: tuple[int, int], explained: bool, tmp_path: Path,
                                                                    capsys: pytest.CaptureFixture[str]) -> None:
    """memory.set_pod_target.pv-guest expects success in 4.14 and einval in 4.17."""
    name = "memory.set_pod_target.target-across-page"
    where = {"abi": "xen", "arch": "x86_64"}
    data = results(*({**cell(f"xen@{version}", test(name, "pass", (answer, 0)), guest="xen-boundaries@4.20"), **where}
                     for version, answer in zip(("4.14", "4.17"), answers)))
    data["hosts"] += [{"name": f"xen@{version}", "host": "xen", "version": version, "release": version, **where} for version in ("4.14", "4.17")]
    data["guests"].append({"name": "xen-boundaries@4.20", "guest": "xen-boundaries", "release": "4.20", **where})
    data = make_whole(data)
    status, out, err = run(tmp_path, data, "--all", root=bare_root(tmp_path), capsys=capsys)
    assert status == (0 if explained else 1), out + err
    assert ("memory.set_pod_target.pv-guest: changed between 4.14 and 4.17" in out) == explained


def between(abi: str, arch: str, guest: tuple[str, str], hosts: tuple[tuple[str, str, str, str], ...], *cells: dict[str, Any]) -> dict[str, Any]:
    """Results of one guest (name, release) on hosts (name, version, release, release that it moves to) of another ABI."""
    where = {"abi": abi, "arch": arch}
    name = f"{guest[0]}@{guest[1]}"
    data = results(*({**one, **where, "guest": name, "host": f"{host}@{version}"} for (host, version, *_), one in zip(hosts, cells)))
    data["hosts"] += [{"name": f"{host}@{version}", "host": host, "version": version, "release": release, "then": then, **where}
                      for host, version, release, then in hosts]
    data["guests"].append({"name": name, "guest": guest[0], "release": guest[1], **where})
    return make_whole(data)


BOTH_44 = ("inproc", "4.4", "4.4", ""), ("reference", "4.4", "4.4", "")


@pytest.mark.parametrize("name, why", (("legacy.rdtsc.answers", "the value of legacy.rdtsc varies: Time goes on."), ("legacy.get_tr.answers", "")))
def test_a_value_that_varies_by_the_spec_is_not_held_against_another(name: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One guest alone, so that nothing else shows that the value is an accident. Another status counts as ever."""
    def made(*answers: tuple[int, int]) -> dict[str, Any]:
        return between("vmi", "x86_64", ("vmi-probe", "4.4"), BOTH_44, *(cell("", test(name, "pass", answer)) for answer in answers))
    status, out, _ = run(tmp_path, made((0, 1), (0, 2)), "--all", root=bare_root(tmp_path), capsys=capsys)
    assert (status, f": {why}" in out) == ((0, True) if why else (1, True)), out
    assert run(tmp_path, made((0, 1), (-4, 0)), root=tmp_path / "root", capsys=capsys)[0] == 1


MOVING = ("inproc-move", "4.4-to-4.0", "4.4", "4.0"), ("reference-move", "4.4-to-4.0", "4.4", "4.0")


@pytest.mark.parametrize("told, explained", ((("0x0", "0x100"), True), (("0x100", "0x100"), False)))
def test_what_the_host_before_a_move_told_explains_what_a_moved_guest_does(told: tuple[str, str], explained: bool, tmp_path: Path,
                                                                           capsys: pytest.CaptureFixture[str]) -> None:
    """The test is called after the call, behind "move."."""
    cells = (cell("", test("move.legacy.wrmsr", outcome, expected=("absent", "pass", "skip")), facts={"query.legacy.wrmsr": fact})
             for outcome, fact in zip(("skip", "absent"), told))
    status, out, _ = run(tmp_path, between("vmi", "x86_64", ("vmi-mover", "4.4"), MOVING, *cells), "--all", root=bare_root(tmp_path), capsys=capsys)
    assert (status, "query.legacy.wrmsr: 0x0 on inproc-move@4.4-to-4.0" in out) == ((0, True) if explained else (1, False)), out


@pytest.mark.parametrize("asked, explained", (("legacy.send_ipi", True), ("base.get_impl_id", False)))
def test_any_call_of_a_family_tells_that_all_of_it_is_not_there(asked: str, explained: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guest of derived tests does not ask about the first call of the family, set_timer, which it cannot make."""
    names = ("legacy.send_ipi.mask-at-zero", "legacy.remote_fence_i.mask-at-zero")
    data = results(*(cell(host, *(test(name, outcome, expected=("absent", "pass")) for name in names), guest="sbi-probe@3.0", facts=facts)
                     for host, outcome, facts in (("opensbi@1.6", "absent", {f"query.{asked}": "0x0"}), ("opensbi@1.9", "pass", {}))))
    status, out, _ = run(tmp_path, data, "--all", root=bare_root(tmp_path), capsys=capsys)
    assert out.startswith("sbi riscv64 opensbi@1.6 → opensbi@1.9: legacy: absent → there"), out
    assert status == (0 if explained else 1)


@pytest.mark.parametrize("guest, explained", (("xen-pvh-probe", True), ("xen-probe", False)))
def test_a_case_that_guests_of_this_kind_make_in_one_release_alone(guest: str, explained: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """physdev.dbgp_op.bad-address is of paravirtualized guests alone before 4.17."""
    hosts = ("xen-pvh", "4.14", "4.14", ""), ("xen-pvh", "4.17", "4.17", "")
    cells = (cell("", test("physdev.dbgp_op.bad-address", "pass", (answer, 0))) for answer in (-38, -14))
    status, out, _ = run(tmp_path, between("xen", "x86_64", (guest, "4.20"), hosts, *cells), "--all", root=bare_root(tmp_path), capsys=capsys)
    assert (status, "only one of 4.14 and 4.17 has this case" in out) == ((0, True) if explained else (1, False)), out


def test_a_value_counts_where_it_is_no_accident(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = bare_root(tmp_path)
    status, out, _ = run(tmp_path, two((0, 1), (0, 2), FREE), root=root, capsys=capsys)
    assert status == 1 and "value 0x1 → value 0x2" in out
    data = two((0, 1), (0, 2), FREE)
    data["cells"][0]["tests"][0]["answers"] = [[0, "0x7"]]      # another guest saw another value on the same host: a clock, perhaps
    assert run(tmp_path, data, root=root, capsys=capsys)[0] == 0


def test_tests_that_repeat_a_case_say_nothing_of_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("hsm.hart_get_status.presence", "hsm.hart_get_status.registers"):
        assert run(tmp_path, two((0, 1), (-3, 2), name), root=None, capsys=capsys)[0] in (0, 1)
        status, out, _ = run(tmp_path, two((0, 1), (-3, 2), name), root=bare_root(tmp_path / name), capsys=capsys)
        assert (status, len(out.splitlines())) == (0, 1)


def test_implementations_of_one_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Hosts of other names are held against each other where they speak the same release."""
    other = {"name": "other@1", "host": "other", "version": "1", "abi": "sbi", "release": "2.0", "arch": "riscv64"}
    data = results(cell("opensbi@1.6", test(FREE, "pass", (0, 0))), cell("other@1", test(FREE, "pass", (-3, 0))), more_hosts=(other,))
    status, out, _ = run(tmp_path, data, root=bare_root(tmp_path), capsys=capsys)
    assert status == 1 and "opensbi@1.6 → other@1" in out
    data["hosts"][-1]["release"] = "3.0"
    status, out, err = run(tmp_path, data, root=tmp_path / "root", capsys=capsys)
    assert (status, out, err.count("\n")) == (3, "", 1) and "no guest ran on two of the host builds that were chosen (opensbi@1.6, other@1)" in err


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(tmp_path, two((-2, 0), (-3, 0)), "--json", root=bare_root(tmp_path), capsys=capsys)
    data = json.loads(out)
    assert status == 1 and data["schema"] == "hvabi-differences/1"
    assert data["summary"] == {"differences": 1, "explained": 0, "unexplained": 1, "gone": 0}
    assert data["differences"][0]["answers"] == ["not_supported (-2)", "invalid_param (-3)"]


def test_globs_choose(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root, data = bare_root(tmp_path), two((-2, 0), (-3, 0))
    status, out, err = run(tmp_path, data, "--host", "opensbi@1.1", root=root, capsys=capsys)
    assert (status, out, err.count("\n")) == (3, "", 1) and "(opensbi@1.1): nothing can be compared" in err
    assert run(tmp_path, data, "--host", "opensbi@1.*", "--abi", "s*", root=root, capsys=capsys)[0] == 1
    for wrong in (("--host", "xen@*"), ("--abi", "xen")):
        status, _, err = run(tmp_path, data, *wrong, root=root, capsys=capsys)
        assert status == 2 and len(err.splitlines()) == 1 and wrong[1] in err


def test_results_of_several_runs_are_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Versions are compared in their order, not in that of the files, and a cell that ran again counts as it ran last."""
    root = bare_root(tmp_path)
    later, earlier, again = tmp_path / "later.json", tmp_path / "earlier.json", tmp_path / "again.json"
    for file, host, status in ((later, "opensbi@1.6", -3), (earlier, "opensbi@1.1", -2), (again, "opensbi@1.1", -3)):
        file.write_text(json.dumps(results(cell(host, test(NO_SUCH, "pass", (status, 0))))), encoding="utf-8")

    def compare(*files: Path) -> tuple[int, str]:
        words = [word for file in files for word in ("--results", str(file))]
        status = run_guarded("hvabi differences", ["differences", *words, "--root", str(root)],
                             {"differences": Command("harness.differences.command", "")})
        return status, capsys.readouterr().out

    for files in ((later, earlier), (earlier, later)):
        status, out = compare(*files)
        assert status == 1 and "opensbi@1.1 → opensbi@1.6" in out and out.count("→") == 2, out
    assert compare(later, earlier, again)[0] == 0
    assert compare(earlier, again, earlier)[0] == 3


@pytest.mark.parametrize("name", ["opensbi.yml", "opensbi.YAML"])
def test_a_record_that_nobody_would_read_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    root = bare_root(tmp_path)
    (root / "ci/differences" / name).write_text(known(), encoding="utf-8")
    (root / "ci/differences/README.md").write_text("x", encoding="utf-8")
    status, out, err = run(tmp_path, two((-2, 0), (-3, 0)), root=root, capsys=capsys)
    assert (status, out, err) == (3, "", f"hvabi differences: ci/differences/{name}: no record is read from here: a file is <host>.yaml\n")


@pytest.mark.parametrize("text, said", (
    ("", "is no JSON"), ("[]", "is no results.json"), ('{"schema": "hvabi-matrix/2"}', "not as a matrix of this version writes it"),
    ('{"schema": "hvabi-matrix/2", "run": {}, "hosts": [], "guests": [], "cells": []}', "nothing can be compared"),
    ('{"schema": "hvabi-matrix/2", "run": {}, "hosts": [], "guests": [], "cells": [{"verdict": "ok"}]}', "not as a matrix of this version writes it"),
))
def test_results_that_make_no_sense(text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(tmp_path, text, root=bare_root(tmp_path), capsys=capsys)
    assert (status, out, len(err.splitlines())) == (3, "", 1) and said in err


def test_no_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = run_guarded("hvabi differences", ["differences", "--root", str(bare_root(tmp_path))], {"differences": Command("harness.differences.command", "")})
    assert status == 3 and "run 'hvabi matrix' first" in capsys.readouterr().err


@pytest.mark.parametrize("text, said", (
    (known(tests="'*'"), "does not fit the pattern"),
    (known(first="opensbi@7"), "opensbi.yaml:3:22: there is no host build 'opensbi@7'"),
    (known(first="xen@4.14", second="xen@4.17"), "neither side is a version of opensbi"),
    (known(more=", because: z"), "unknown key 'because'"),
    (known() + known().splitlines()[-1] + "\n", "is at ci/differences/opensbi.yaml:3:5 already"),
    (known().replace("host: opensbi", "host: xen"), "the file is called opensbi.yaml"),
    ("host: opensbi\ndifferences: []\n", "'differences' is empty"),
))
def test_records_that_are_refused(text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(tmp_path, two((-2, 0), (-3, 0)), root=bare_root(tmp_path, text), capsys=capsys)
    assert (status, out, len(err.splitlines())) == (3, "", 1) and said in err and "opensbi.yaml:" in err


def test_the_known_differences_of_the_repository_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, two((-3, 0), (-3, 0), FREE), capsys=capsys)[0] == 0
