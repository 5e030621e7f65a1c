# SPDX-License-Identifier: BSD-2-Clause
"""A plan as it is shown: each cell with what the specs say will happen, or why it cannot run."""
from __future__ import annotations

from functools import cache

from . import report
from .build import archived_product
from .fetch import Unavailable, get_archived
from .model import Cell, GuestBuild, HostVersion, Prediction
from .verdicts import UNAVAILABLE


def print_plan(planned: list[tuple[Cell, Prediction]], as_json: bool) -> None:
    if as_json:
        print(report.show_json({"schema": "hvabi-plan/1", "cells": [plan_data(*item) for item in planned]}), end="")
        return
    width = max(len(cell.name) for cell, _ in planned)
    for cell, prediction in planned:
        lacking = find_lacking(cell)
        what = f"{UNAVAILABLE}: {lacking}" if lacking else f"{prediction.kind}, {plan_text(prediction)}"
        print(f"{cell.name:{width}}  {cell.abi} {cell.arch}  {what}")
    print(f"{len(planned)} cells")


def find_lacking(cell: Cell) -> str:
    """Why a cell cannot run, as far as that can be known without a build or a download: an archived image cannot be had."""
    return lacking_guest(cell.guest) or lacking_host(cell.host.version)


@cache
def lacking_guest(guest: GuestBuild) -> str:
    archived = guest.spec.archived
    return archived_product(f"guest {guest.name} ({guest.arch})", archived, guest.spec.kind == "process").reason if archived else ""


@cache
def lacking_host(version: HostVersion) -> str:
    if version.get.kind != "archive":
        return ""
    try:
        get_archived(version.get)
    except Unavailable as error:
        return str(error)
    return ""


def plan_text(prediction: Prediction) -> str:
    """How many tests, how many of them will be absent, and what is missing, by family if it is much."""
    if prediction.refusal:
        return prediction.refusal
    absent = sum(test.allowed == {"absent"} for test in prediction.tests)
    text = f"{len(prediction.tests)} tests" + (f", {absent} absent" if absent else "")
    if not prediction.missing:
        return text
    missing = list(prediction.missing)
    if len(missing) > 4:
        missing = [f"{family}.* ({sum(name.startswith(f'{family}.') for name in missing)})"
                   for family in dict.fromkeys(name.split(".")[0] for name in missing)]
    return f"{text}; the host's release lacks {', '.join(missing)}"


def plan_data(cell: Cell, prediction: Prediction) -> dict[str, object]:
    lacking = find_lacking(cell)
    if lacking:
        return {"guest": cell.guest.name, "host": cell.host.name, "abi": cell.abi, "arch": cell.arch, "prediction": UNAVAILABLE,
                "reason": lacking, "missing": [], "tests": []}
    return {"guest": cell.guest.name, "host": cell.host.name, "abi": cell.abi, "arch": cell.arch,
            "prediction": prediction.kind, "missing": list(prediction.missing),
            "tests": [{"name": test.name, "expected": sorted(test.allowed), "reason": test.reason}
                      for test in prediction.tests]}
