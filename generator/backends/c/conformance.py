# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_conformance.c`: the plan as tables of harness/conformance/conformance.h."""
from __future__ import annotations

from generator.backends.c.conformance_tables import check_limits, write_tables
from generator.backends.c.fit import fit
from generator.model.abi import Abi
from generator.model.c_names import c_name
from generator.model.plan import check_names, view_of



def check(abi: Abi) -> None:
    """Raises SpecError where the tables have no room, or two tests would have one name."""
    check_limits(abi)
    check_names(*view_of(abi))


def emit(abi: Abi) -> dict[str, str]:
    check_names(*view_of(abi))
    return {f"{c_name(abi.name)}_conformance.c": fit(write_tables(*view_of(abi)))}
