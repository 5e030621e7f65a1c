# SPDX-License-Identifier: BSD-2-Clause
"""Which calls a host has, by what its probe found when it made them."""
from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

from generator.model.abi import Abi, Call
from harness.matrix.model import CellResult, TestResult

WIDTH = 128
PRESENCE = "presence"
THERE, ABSENT, CONTRADICTION, UNTOLD = "there", "absent", "contradiction", "could not tell"
STATES = {"pass": THERE, "fail": CONTRADICTION, "absent": ABSENT}


@dataclass(frozen=True)
class Made:
    """A call, or a form of one (`form`, else ""). `state`: one of the four above; `remark`: what the probe said of it, for the last two.
    `value`: what a call without arguments answered, or None."""
    family: str
    name: str
    form: str
    state: str
    remark: str = ""
    value: int | None = None


@dataclass(frozen=True)
class Calls:
    """Those of one release of an ABI that the probe knows."""
    abi: str
    release: str
    made: tuple[Made, ...]

    def chosen(self, state: str) -> list[Made]:
        return [one for one in self.made if one.state == state]


def find_calls(result: CellResult, abi: Abi) -> Calls:
    known = {call.full_name: call for call in abi.calls}
    made = [judge(test, known[name], form) for test in result.tests
            for name, form in [split(test.name)] if name in known]
    return Calls(abi.name, abi.release, tuple(made))


def split(test: str) -> tuple[str, str]:
    """The call and the form of a test of presence; ("", "") of another."""
    subject, _, kind = test.rpartition(".")
    form, _, last = kind.rpartition("-")
    return (subject, form) if last == PRESENCE else ("", "")


def judge(test: TestResult, call: Call, form: str) -> Made:
    state = STATES.get(test.outcome, UNTOLD)
    value = None
    if state == THERE and not call.args and call.returns is not None and test.facts and test.facts[-1][0] == 0:
        value = test.facts[-1][1]
    return Made(call.family, call.name, form, state, test.message if state in (CONTRADICTION, UNTOLD) else "", value)


def show_calls(calls: Calls) -> list[str]:
    """A line for each family, and one for each call of which host and answer disagree."""
    there, untold = calls.chosen(THERE), calls.chosen(UNTOLD)
    lines = [f"calls of {calls.abi} {calls.release}: {len(there)} of {len(calls.made)} answer"
             + (f", of {len(untold)} nothing tells" if untold else "")]
    for family in dict.fromkeys(one.family for one in there):
        names: dict[str, list[str]] = {}
        for one in there:
            if one.family == family:
                names.setdefault(one.name, []).append(f"{one.form}{show_value(one)}")
        text = f"{family}: {', '.join(show_name(name, forms) for name, forms in names.items())}"
        lines += wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
    return lines + [f"  {one.family}.{one.name}{'.' + one.form if one.form else ''}: {one.remark}"
                    for one in calls.chosen(CONTRADICTION)]


def show_value(made: Made) -> str:
    return f" = {made.value:#x}" if made.value is not None else ""


def show_name(name: str, forms: list[str]) -> str:
    """`cpu_on (smc64)`: with the forms by which it answers beside its own; only those, if its own does not."""
    own = [form for form in forms if not form or form.startswith(" = ")]
    others = [form for form in forms if form not in own]
    return f"{name}{own[0] if own else ''}" + (f" ({'' if own else 'only '}{', '.join(others)})" if others else "")


def calls_data(calls: Calls) -> dict[str, object]:
    return {"abi": calls.abi, "release": calls.release,
            "calls": [{"name": f"{one.family}.{one.name}", "form": one.form, "state": one.state, "value": one.value, "remark": one.remark}
                      for one in calls.made]}
