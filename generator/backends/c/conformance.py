# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_conformance.c`: the plan as tables of harness/conformance/conformance.h."""
from __future__ import annotations

from generator.backends.c.conformance_tables import check_limits, write_tables
from generator.backends.c.fit import fit
from generator.model.abi import Abi
from generator.model.c_names import c_name
from generator.model.plan import Test, View, check_names, plan

Plan = tuple[View, tuple[Test, ...]]

KEPT: dict[int, tuple[Abi, Plan]] = {}      # by the model's id: what check() planned and emit() will print
MOST = 1 << 12      # tests; a larger plan is not kept, since it would lie in memory while other files are made


def check(abi: Abi) -> None:
    """Raises SpecError where the tables have no room, or two tests would have one name."""
    check_limits(abi)
    planned = make_plan(abi)
    if len(planned[1]) <= MOST:
        KEPT[id(abi)] = abi, planned


def emit(abi: Abi) -> dict[str, str]:
    kept = KEPT.pop(id(abi), None)
    view, tests = kept[1] if kept else make_plan(abi)
    return {f"{c_name(abi.name)}_conformance.c": fit(write_tables(view, tests))}


def make_plan(abi: Abi) -> Plan:
    view, tests = View(abi), plan(abi)
    check_names(view, tests)
    return view, tests
