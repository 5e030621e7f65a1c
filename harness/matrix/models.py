# SPDX-License-Identifier: BSD-2-Clause
"""The specs behind the plan: which releases an ABI has, their resolved models and test plans. Each is made once.

An image of the archive is judged by what was archived with it: the tests that it was built with, and the text of its release
as it was tested then. What a test may do is predicted as for any guest.
"""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.model.derive.plan import derived_plan
from generator.model.plan import plan
from generator.model.resolve import resolve
from harness.sequences.kept import read_kept

from .model import OUTCOMES, Archived, Cell, Expectation, MatrixError, Prediction
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
        self._archived: dict[Path, Any] = {}
        self._archived_sides: dict[tuple[Path, str], Side] = {}

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

    def tests(self, cell: Cell, machines: bool) -> tuple:
        """What the guest makes beside its own tests."""
        spec = cell.guest.spec
        if spec.test_set == "sequences":
            return tuple(kept.test for kept in read_kept(self._root, self._model(cell.abi, cell.guest.release), cell.arch))
        if spec.test_set:
            return derived_plan(self._model(cell.abi, cell.guest.release), cell.arch, spec.test_set == "nightly", frozenset(spec.places))
        return self.plan(cell.abi, cell.guest.release, cell.arch, machines) if spec.has_plan else ()

    def predict(self, cell: Cell) -> Prediction:
        batch = cell.host.version.batch
        machines = batch is not None and batch.machines
        if cell.guest.spec.archived is not None:
            return self._predict_archived(cell, cell.guest.spec.archived, machines)
        tests = self.tests(cell, machines)
        guest, host = (self.side(cell.abi, release, cell.arch) for release in (cell.guest.release, cell.host_release))
        if cell.host.version.then:
            return predict_move(cell, guest, host, self.side(cell.abi, cell.host.version.then, cell.arch), tests)
        return predict(cell, guest, host, tests)

    def _predict_archived(self, cell: Cell, archived: Archived, machines: bool) -> Prediction:
        """Without its text nothing is known of it, and nothing runs."""
        if archived.text is None:
            return Prediction("full", (), ())
        side = self._archived_side(archived.text, cell.guest.release, cell.arch)
        if cell.host.version.then:
            return predict_move(cell, side, self.side(cell.abi, cell.host_release, cell.arch),
                                self.side(cell.abi, cell.host.version.then, cell.arch), plan(side.abi, cell.arch, machines))
        wanted = [name for name in archived.tests if machines or name not in archived.varied]
        known = {test.name: test for test in plan(side.abi, cell.arch, machines)}
        found = predict(cell, side, self.side(cell.abi, cell.host_release, cell.arch),
                        [known[name] for name in wanted if name in known])
        expected = {one.name: one for one in found.tests}
        extras = found.tests[sum(name in known for name in wanted):]
        return replace(found, tests=(*(expected[name] if name in known else unknown_test(name) for name in wanted), *extras))

    def _archived_side(self, text: Path, release: str, arch: str) -> Side:
        if text not in self._archived:
            try:
                self._archived[text] = resolve(load(text, text.parent), release)
            except SpecError as error:
                raise MatrixError(f"the archive's {_first_problem(error)}") from None
        if (text, arch) not in self._archived_sides:
            self._archived_sides[text, arch] = Side(self._archived[text], arch)
        return self._archived_sides[text, arch]

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


def unknown_test(name: str) -> Expectation:
    """A test that an archived image makes, and of which this hvabi no longer knows the kind."""
    return Expectation(name, "unknown", frozenset(OUTCOMES) - {"crash", "timeout", "infra", "not-run"},
                       "nobody plans this test any more: nothing is predicted")


def _first_problem(error: Any) -> str:
    more = f" (and {len(error.problems) - 1} more: run 'hvabi check')" if len(error.problems) > 1 else ""
    return f"{error.problems[0]}{more}"
