# SPDX-License-Identifier: BSD-2-Clause
"""The ways in which a call travels: as it is, and in each of its forms. A stub, an operation and a row of the tables
are made for each."""
from __future__ import annotations

from typing import NamedTuple

from generator.lang.values import Scalar
from generator.model.abi import Argument, Buffer, Call, Form, FurtherResult, Returns
from generator.model.once import once_for_each

Id = tuple[tuple[str, int], ...]


class Way(NamedTuple):
    """`form`: its name, "" for the call as it is. `variant`: of the convention. `arch`: the architectures that have it, ()
    for those of the family. `own`: it is a form with results of its own. A tuple, since they are made often."""
    call: Call
    form: str
    variant: str
    id: Id
    args: tuple[Argument, ...]
    buffers: tuple[Buffer, ...]
    needs: tuple[str, ...]
    answers_without: tuple[tuple[str, str], ...]
    doc: str
    arch: tuple[str, ...]
    returns: Returns | None
    also_returns: tuple[FurtherResult, ...]
    own: bool = False

    @property
    def family(self) -> str:
        return self.call.family

    @property
    def number(self) -> int:
        return self.call.number

    @property
    def full_name(self) -> str:
        return f"{self.call.full_name}.{self.form}" if self.form else self.call.full_name

    @property
    def parts(self) -> tuple[str, ...]:
        """What its C names are made of."""
        return (self.call.family, self.call.name, self.form) if self.form else (self.call.family, self.call.name)

    @property
    def results(self) -> tuple[tuple[str, str, Scalar], ...]:
        """(name, type, what it is on the wire) of what it gives back besides the status."""
        first = () if self.returns is None else (("value", self.returns.type, self.returns.scalar),)
        return (*first, *((result.name, result.type, result.scalar) for result in self.also_returns))

    @property
    def positions(self) -> tuple[int | None, ...]:
        """Of each of them, at which place of the convention's value slot it begins; None for the next one that is free."""
        return (*(() if self.returns is None else (self.returns.position,)), *(result.position for result in self.also_returns))

    @property
    def several(self) -> bool:
        """Whether its results come in a struct of their own: there is more than one, or the one is not at the first place."""
        return bool(self.also_returns) or self.returns is not None and bool(self.returns.position)


def all_args(call: Call) -> tuple[tuple[Argument, ...], ...]:
    """The arguments of a call, and those of each form."""
    return (call.args, *(form.args for form in call.forms))


def plain_way(call: Call) -> Way:
    return Way(call, "", call.convention, call.id, call.args, call.buffers, call.needs, call.answers_without, call.doc,
               call.arch, call.returns, call.also_returns)


def form_way(call: Call, form: Form) -> Way:
    own = form.returns is not None or form.also_returns is not None
    returns = call.returns if form.returns is None else form.returns
    further = call.also_returns if form.also_returns is None else form.also_returns
    return Way(call, form.name, form.name, form.id, form.args, form.buffers, form.needs, form.answers_without, form.doc or call.doc,
               form.arch or call.arch, returns, further, own)


@once_for_each
def ways_of(call: Call) -> tuple[Way, ...]:
    return (plain_way(call), *(form_way(call, form) for form in call.forms))


def way_of(call: Call, form: str) -> Way:
    """The call as it is for "", else in that form."""
    return next(way for way in ways_of(call) if way.form == form)
