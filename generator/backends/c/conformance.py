# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_conformance.c`: the plan as tables of harness/conformance/conformance.h, const data, equal lists written once."""
from __future__ import annotations

from collections.abc import Sequence

from generator.backends.c.conformance_access import access_words
from generator.backends.c.conformance_cells import NO_INDEX, braces, release_literal, scalar_width, string
from generator.backends.c.conformance_tables import (Indices, Pools, all_steps, answer_number, as_question, call_row, carrier_row, case_row, check_limits,
                                                     convention_row, discovery_rows, family_row, feature_row, number_all, own_tables,
                                                     question_row, register_case_row, register_row, test_row)
from generator.backends.c.tables import Members, Table, counted, given, row
from generator.backends.c.text import render_source, s64_literal
from generator.model.abi import Abi
from generator.model.c_names import c_name
from generator.model.notes import OWNER, VMS_SECTION, VMS_TYPE
from generator.model.plan import Test, View, check_names, view_of

PLURALS = {"family": "families", "status": "statuses"}


def check(abi: Abi) -> None:
    """Raises SpecError where the tables have no room, or two tests would have one name."""
    check_limits(abi)
    check_names(*view_of(abi))


def emit(abi: Abi) -> dict[str, str]:
    check(abi)
    view, tests = view_of(abi)
    name, indices, pools = c_name(abi.name), number_all(view), Pools.of(c_name(abi.name))
    rows = all_rows(view, tests, indices, pools)
    own = list(own_tables(view, tests, pools))
    queries, discovery = discovery_rows(abi, indices)
    tables = [*pools.tables(), *own, *(Table(f"struct hvabi_{kind}", table_name(name, kind), mine) for kind, mine in rows.items()),
              signatures(abi), queries]
    size = sum(len(vm.line) + 1 for vm in view.vms) + 1
    return {f"{name}_conformance.c": render_source(
        "conformance.c.j2", abi, "conformance tables", abi=name, accesses=access_words(abi), tables=tables, vms=view.vms,
        note={"section": VMS_SECTION, "type": VMS_TYPE, "owner": OWNER, "size": size},
        members=abi_members(view, rows, discovery))}


def all_rows(view: View, tests: Sequence[Test], indices: Indices, pools: Pools) -> dict[str, list[str]]:
    """The rows of each table, by what a row is of."""
    abi = view.abi
    questions = list(dict.fromkeys(as_question(feature.asked) for feature in abi.features if feature.asked))
    calls = [call_row(view, way, indices, pools) for ways in view.ways.values() for way in ways]
    cases = [f"/* {case.test} */ {case_row(view, case.args, case.buffers, pools, case, indices)}"
             for call in abi.calls for case in call.cases]
    cases += [f"/* {step.call}, beside a case */ {case_row(view, step.args, step.buffers, pools)}" for step in all_steps(abi)]
    asked = [question_row(source, len(cases) + index, indices) for index, source in enumerate(questions)]
    cases += [f"/* {source.call}, asked */ {case_row(view, source.args, source.buffers, pools)}"
              for source in questions]
    return {
        "carrier": [carrier_row(abi, carrier) for carrier in abi.carriers],
        "convention": [convention_row(abi, convention, pools) for convention in abi.conventions],
        "family": [family_row(view, family) for family in abi.families], "call": calls, "case": cases,
        "test": [test_row(abi, test, indices) for test in tests],
        "status": [row({"number": s64_literal(value.number), "name": string(value.name), **given(absent=int(value.absent))})
                   for value in abi.status.values],
        "feature": [feature_row(feature, questions, pools) for feature in abi.features], "question": asked,
        "system_register": [register_row(register, view, indices, pools) for register in abi.registers],
        "register_case": [register_case_row(register, case, indices) for register in abi.registers for case in register.cases],
        "vm": [row({"name": string(vm.name), "feature": indices.features.get(vm.feature, NO_INDEX)}) for vm in view.vms]}


def signatures(abi: Abi) -> Table:
    words = abi.cpuid.words if abi.cpuid else ()
    return Table("uint32_t", f"{c_name(abi.name)}_signatures", [braces([f"0x{word:08x}u" for word in three]) for three in words],
                 "[3]")


def table_name(name: str, kind: str) -> str:
    return f"{name}_{kind}_table"


def abi_members(view: View, rows: dict[str, list[str]], discovery: str) -> Members:
    """The struct hvabi_abi itself."""
    abi, name = view.abi, c_name(view.abi.name)
    members: Members = {
        "name": string(abi.name), "release": string(abi.release), "spec_hash": string(abi.spec_hash),
        "release_number": release_literal(abi.release),
        **given(status_width=scalar_width(abi.status.type), status_signed=int(abi.status.type.startswith("s")))}
    for kind, mine in rows.items():
        members |= counted(PLURALS.get(kind, f"{kind}s"), table_name(name, kind), len(mine))
    members |= counted("signatures", f"{name}_signatures", len(abi.cpuid.words if abi.cpuid else ()))
    return {**members, "discovery": discovery, "unknown_family": answer_number(view, abi.answers.unknown_family)}
