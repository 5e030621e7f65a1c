# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_boundaries.c`: the derived tests as a table of harness/conformance/conformance.h, beside that of the conformance tests."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.backends.c.conformance_cells import (NO_INDEX, NO_REGISTER, address_row, architecture_mask, expect_row,
                                                    place_name, place_width, string, value_row)
from generator.backends.c.conformance_tables import number_all, way_name
from generator.backends.c.tables import Pool, Table, counted, given, row
from generator.backends.c.text import render_source
from generator.lang.values import Value
from generator.model.abi import Abi
from generator.model.c_names import c_name
from generator.model.derive.boundary import (PLACES, Base, Boundary, Check, InMemory, changed_memory, element_size,
                                               given_memory, pointed_memory)
from generator.model.derive.plan import Derived, derived_tests
from generator.model.once import once_for_each
from generator.model.plan import view_of


def emit(abi: Abi) -> dict[str, str]:
    name = c_name(abi.name)
    indices = number_all(view_of(abi)[0])
    pools = {kind: Pool(f"struct hvabi_{kind}", f"{name}_derived_{kind}s") for kind in ("value", "change", "extent", "check")}
    tests = derived_tests(abi)
    statuses = {value.name: value.number for value in abi.status.values}
    rows = []
    for derived in tests:
        test, boundary, texts = derived.test, derived.boundary, texts_of(derived)
        extents = extents_of(derived.base) + texts.extents
        rows.append(row({
            "name": texts.name, "call": indices.calls[way_name(test.call, test.form)],
            "case_index": indices.cases[test.case] if test.case else NO_INDEX,
            **given(args=pools["value"].reference(values_of(derived.base))),
            **counted("changes", pools["change"].reference(texts.changes), len(texts.changes)), "each": len(boundary.tries[0]),
            **given(refused=int(boundary.refused), refusal=statuses.get(derived.refusal, 0), nightly=int(boundary.nightly)),
            **counted("checks", pools["check"].reference(texts.checks), len(texts.checks)),
            **counted("extents", pools["extent"].reference(extents), len(extents)),
            **given(arch=texts.arch, places=texts.places)}))
    tables = [*(pool.table() for pool in pools.values()), Table("struct hvabi_boundary", f"{name}_boundary_table", rows)]
    members = counted("tests", f"{name}_boundary_table", len(rows)) or {"ntests": 0}
    return {f"{name}_boundaries.c": render_source("boundaries.c.j2", abi, "derived tests", abi=name, tables=tables, members=members)}


@dataclass(frozen=True)
class Texts:
    """What a test says by itself, in C: releases that have the same test share it."""
    name: str
    changes: tuple[str, ...]
    checks: tuple[str, ...]
    extents: tuple[str, ...]
    arch: str
    places: str


@once_for_each
def texts_of(derived: Derived) -> Texts:
    boundary = derived.boundary
    return Texts(string(derived.test.name), tuple(change_rows(boundary)), tuple(map(check_row, boundary.checks)),
                 tuple(memory_row(at, size) for at, size in changed_memory(boundary)), architecture_mask(derived.test.arch), place_mask(derived))


@once_for_each
def extents_of(base: Base) -> tuple[str, ...]:
    return tuple(extent_rows(base))


@once_for_each
def values_of(base: Base) -> tuple[str, ...]:
    return tuple(map(value_row, base.args))


def extent_rows(base: Base) -> list[str]:
    """The buffers in memory: where the arguments say that they are."""
    rows = []
    for buffer in base.way.buffers:
        if not buffer.address:
            continue
        high = base.index(buffer.address[1]) if len(buffer.address) > 1 else NO_REGISTER
        length = buffer.length
        counted_by = {"count": base.index(length)} if isinstance(length, str) else {"count": NO_REGISTER, "elements": length}
        rows.append(row({"low": base.index(buffer.address[0]), "high": high, **counted_by,
                         **given(is_written=int(buffer.direction != "in")), "size": element_size(base, buffer)}))
    return rows + [memory_row(at, size) for at, size in (*given_memory(base), *pointed_memory(base))]


def memory_row(at: Value, size: int) -> str:
    """Memory that no argument tells of, and that the host may write."""
    return row({"at": value_row(at), "low": NO_REGISTER, "high": NO_REGISTER, "count": NO_REGISTER, "elements": 1, "is_written": 1, "size": size})


def check_row(check: Check) -> str:
    place = check.field.place
    return row({"name": string(place_name(check.buffer, place)), "at": address_row(check.field.at, place), "width": place_width(place),
                "expect": expect_row(check.expect, place.width)})


def change_rows(boundary: Boundary) -> Iterator[str]:
    for what, value in (change for one in boundary.tries for change in one):
        if isinstance(what, InMemory):
            yield row({"argument": NO_REGISTER, "width": place_width(what.place), "value": value_row(value), "at": address_row(what.at, what.place)})
        else:
            yield argument_row(what, value)


@lru_cache(maxsize=1 << 12)     # most boundaries are those of many calls
def argument_row(index: int, value: Value) -> str:
    return row({**given(argument=index), "value": value_row(value)})


def place_mask(derived: Derived) -> str:
    """Bit n: symbol HVABI_GROUND + n."""
    bits = sum(1 << 2 * (PLACES.index(place) + 1) for place in derived.boundary.places)
    return f"0x{bits:x}" if bits else "0"
