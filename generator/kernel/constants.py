# SPDX-License-Identifier: BSD-2-Clause
"""Which registers hold constants at a place of a function, on any architecture.

All of a function is read from its start, and states meet where jumps lead; until nothing changes, so that a loop's end counts
at its start.
"""
from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .image import Kernel
from .unpack import KernelError

PASSES = 40     # each takes away constants, so that there is an end; few functions need more than four
LARGEST = 1 << 16       # bytes of a function
MOST_READ = 1 << 24     # instructions of all functions, those of each pass counted: kernels need a hundredth of it
State = dict[int, int]      # register → constant
ANYWHERE = -1       # instead of an address


@dataclass(frozen=True)
class Step:
    """One instruction. `target`: where it may jump to. `ends`: nothing goes on behind it. `change`: what it does to a state.
    `anywhere`: it may jump to what nothing else leads to, as by a table."""
    size: int
    target: int | None
    ends: bool
    change: Callable[[State], None]
    anywhere: bool = False


Reader = Callable[[bytes, int, int], Step | None]     # code, offset in it, address → None where no instruction is


def states_at(read: Reader, code: bytes, base: int, wanted: Container[int],
              entry: Mapping[int, State] | None = None) -> tuple[dict[int, State], dict[int, State]]:
    """For the addresses in `wanted` that instructions begin at: the registers that hold constants there. Also the states with
    which jumps leave the function, by target. `entry`: states that jumps from elsewhere arrive with; if there are any, nobody calls the start."""
    joined: dict[int, State] = {address: dict(state) for address, state in (entry or {}).items() if base <= address < base + len(code)}
    if len(code) > LARGEST:
        return {}, {}
    found: dict[int, State] = {}
    for _ in range(PASSES):
        before = {address: dict(state) for address, state in joined.items()}
        found = sweep(read, code, base, wanted, joined, bool(entry))
        if before == joined:
            break
    else:
        return {}, {}
    return found, {address: state for address, state in joined.items() if address != ANYWHERE and not base <= address < base + len(code)}


def sweep(read: Reader, code: bytes, base: int, wanted: Container[int], joined: dict[int, State], entered: bool) -> dict[int, State]:
    """Code behind a jump to which nothing leads that was seen yet says nothing to where it goes on, unless jumps by a table
    lead anywhere."""
    found: dict[int, State] = {}
    state: State = {}
    reached, at = not entered, 0
    while at < len(code):
        address = base + at
        if address in joined:
            if reached:
                meet(joined, address, state)
            state, reached = dict(joined[address]), True
        elif not reached and ANYWHERE in joined:
            state, reached = dict(joined[ANYWHERE]), True
        if address in wanted:
            found[address] = dict(state)
        one = read(code, at, address)
        if one is None:
            break
        at += one.size
        if one.target is not None and reached:
            meet(joined, one.target, state)
        if one.anywhere and reached:
            meet(joined, ANYWHERE, state)
        if one.ends:
            state, reached = {}, False
        else:
            one.change(state)
    return found


def meet(joined: dict[int, State], address: int, state: State) -> None:
    there = joined.get(address)
    if there is None:
        joined[address] = dict(state)
    else:
        for register in [register for register, value in there.items() if state.get(register) != value]:
            del there[register]


def put(state: State, register: int, value: int | None) -> None:
    if value is None:
        state.pop(register, None)
    else:
        state[register] = value


def forget(state: State, *registers: int) -> None:
    for register in registers:
        state.pop(register, None)


class Constants:
    """Registers at places of a kernel's functions."""

    def __init__(self, kernel: Kernel, read: Reader) -> None:
        self.kernel, self.left = kernel, MOST_READ
        self._states = lru_cache(8)(self._read_function)     # calls come by address: a function's one after the other

        def count(code: bytes, at: int, address: int) -> Step | None:
            self.left -= 1
            if self.left < 0:
                raise KernelError("its functions that make hypercalls are too many or too large: that is no kernel")
            return read(code, at, address)

        self.read: Reader = count

    def at(self, address: int) -> State:
        """The registers that hold constants before the instruction at an address. The cold part of a function is entered from its
        hot part. Raises KernelError."""
        return self._states(*self.kernel.function_at(address)).get(address, {})

    def _read_function(self, start: int, name: str) -> dict[int, State]:
        """What is known before each instruction of a function."""
        entry: dict[int, State] = {}
        if name.endswith(".cold") and (hot := self.kernel.places.get(name.removesuffix(".cold"))) is not None:
            entry = states_at(self.read, self.code_of(hot), hot, set())[1]
        code = self.code_of(start)
        return states_at(self.read, code, start, range(start, start + len(code)), entry)[0]

    def code_of(self, start: int) -> bytes:
        return self.kernel.read(start, self.kernel.end_of(start) - start)
