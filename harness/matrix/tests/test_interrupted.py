# SPDX-License-Identifier: BSD-2-Clause
"""What a Ctrl-C cut short is called so, and counts as nothing: no pass, no finding, no fault of the machine."""
from __future__ import annotations

import signal
import xml.etree.ElementTree as ElementTree

from harness.matrix import report
from harness.matrix.verdicts import exit_status

from .conftest import World, outcomes, wait_for
from .test_report import result

MESSAGE = "not run: interrupted"


def test_in_the_report() -> None:
    results = [result(), result("interrupted", "not-run", MESSAGE, host="1.1")]
    text = report.show_results(results, False)
    assert [line.split()[1:] for line in text.splitlines() if line.startswith("g@1.0")] == [["ok", "1/0/0", "interrupted"]]
    assert text.splitlines()[-1] == f"interrupted g@1.0 × h@1.1: {MESSAGE}"
    assert report.summarise(results)["verdicts"] == {"ok": 1, "known": 0, "finding": 0, "regression": 0, "refused": 0, "unavailable": 0, "interrupted": 1,
                                                     "infra": 0}
    assert exit_status(one.verdict for one in results) == 3


def test_in_junit() -> None:
    suite = ElementTree.fromstring(report.make_junit([result("interrupted", "not-run", MESSAGE)], 1.0))[0]
    assert {key: suite.attrib[key] for key in ("tests", "failures", "errors", "skipped")} == {
        "tests": "2", "failures": "0", "errors": "0", "skipped": "2"}
    assert {skipped.attrib["message"] for skipped in suite.iter("skipped")} == {MESSAGE}


def test_in_a_run(world: World) -> None:
    pid = world.folder / "pid"
    world.add_guest("slow", f"echo $$ > {pid}\n" + world.good_script(upto=2, end=False) + "\nsleep 300")
    world.add_guest("waiting", world.good_script())
    world.add_host()
    process = world.start("--jobs", "1")
    wait_for(lambda: pid.exists() and pid.read_text().strip())
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 3 and ": 2 interrupted; 0 findings." in output.splitlines()[-1]
    assert world.results()["summary"]["verdicts"] == {"ok": 0, "known": 0, "finding": 0, "regression": 0, "refused": 0, "unavailable": 0, "interrupted": 2,
                                                      "infra": 0}
    assert set(outcomes(world.cell("waiting@1.0")).values()) == {"not-run"}
    assert set(outcomes(world.cell("slow@1.0")).values()) <= {"pass", "not-run"}
