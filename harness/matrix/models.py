# SPDX-License-Identifier: BSD-2-Clause
"""The specs behind the plan: which releases an ABI has, their resolved models and test plans. Each is made once."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.model.plan import plan
from generator.model.resolve import resolve

from .model import Cell, MatrixError, Prediction
from .predict import Side, predict
from .predict_move import predict_move


class Models:
    """Reads spec/ under `root` when it is first asked, ABI by ABI."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._specs: dict[str, Any] = {}
        self._abis: dict[tuple[str, str], Any] = {}
        self._sides: dict[tuple[str, str, str], Side] = {}
        self._plans: dict[tuple[str, str, str, bool], tuple] = {}

    def releases(self, abi: str) -> tuple[str, ...]:
        return tuple(self._spec(abi).versions)

    def side(self, abi: str, release: str, arch: str) -> Side:
        key = abi, release, arch
        if key not in self._sides:
            self._sides[key] = Side(self._model(abi, release), arch)
        return self._sides[key]

    def plan(self, abi: str, release: str, arch: str, machines: bool = False) -> tuple:
        """`machines`: with the tests that a guest makes in machines which lack something."""
        key = abi, release, arch, machines
        if key not in self._plans:
            self._plans[key] = plan(self._model(abi, release), arch, machines)
        return self._plans[key]

    def predict(self, cell: Cell) -> Prediction:
        batch = cell.host.version.batch
        machines = batch is not None and batch.machines
        tests = self.plan(cell.abi, cell.guest.release, cell.arch, machines) if cell.guest.spec.has_plan else ()
        guest, host = (self.side(cell.abi, release, cell.arch) for release in (cell.guest.release, cell.host_release))
        if cell.host.version.then:
            return predict_move(cell, guest, host, self.side(cell.abi, cell.host.version.then, cell.arch), tests)
        return predict(cell, guest, host, tests)

    def _spec(self, abi: str) -> Any:
        if abi not in self._specs:
            folder = self._root / "spec" / abi
            if not folder.is_dir():
                known = sorted(file.parent.name for file in (self._root / "spec").glob("*/abi.yaml"))
                raise MatrixError(f"spec/{abi}: there is no such ABI; there are {', '.join(known) or 'none'}")
            try:
                self._specs[abi] = load(folder, self._root)
            except SpecError as error:
                raise MatrixError(_first_problem(error)) from None
        return self._specs[abi]

    def _model(self, abi: str, release: str) -> Any:
        key = abi, release
        if key not in self._abis:
            try:
                self._abis[key] = resolve(self._spec(abi), release)
            except SpecError as error:
                raise MatrixError(_first_problem(error)) from None
        return self._abis[key]


def _first_problem(error: Any) -> str:
    more = f" (and {len(error.problems) - 1} more: run 'hvabi check')" if len(error.problems) > 1 else ""
    return f"{error.problems[0]}{more}"
