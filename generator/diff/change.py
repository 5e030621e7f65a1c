# SPDX-License-Identifier: BSD-2-Clause
"""A change between two releases, and what it does to whom."""
from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from generator.lang.location import Location


class Effect(IntEnum):
    """What a change does to one who did not change along; a larger one is worse.

    OK: nobody notices. LOSES: something is not there, and the guest can know: the host's answers to its questions say so, or
    it is refused as unknown. HOLD: of a guest that moves: it goes on working only if the host that it comes from did not show it
    what changed (a feature held back, a call not offered). EDIT: of a source: a compiler says what must be edited. BREAKS: the
    guest goes on, and gets or does something else than it means.
    """
    OK = 0
    LOSES = 1
    HOLD = 2
    EDIT = 3
    BREAKS = 4

    @property
    def word(self) -> str:
        return WORDS[self]


WORDS = {Effect.OK: "ok", Effect.LOSES: "loses", Effect.HOLD: "hold back", Effect.EDIT: "edit", Effect.BREAKS: "BREAKS"}


@dataclass(frozen=True)
class Effects:
    """By direction. `old_guest`: an old guest on the new host. `new_guest`: a new guest on the old host. `recompile`: the source
    of an old guest with the new headers, on the new host. `forth`, `back`: a guest that moves: it asked what there is on the
    old host and goes on on the new one, or the other way round."""
    old_guest: Effect = Effect.OK
    new_guest: Effect = Effect.OK
    recompile: Effect = Effect.OK
    forth: Effect = Effect.OK
    back: Effect = Effect.OK

    @property
    def worst(self) -> Effect:
        return max(self.old_guest, self.new_guest, self.recompile, self.forth, self.back)

    def items(self) -> tuple[tuple[str, Effect], ...]:
        return tuple((name, getattr(self, name)) for name in DIRECTIONS)


DIRECTIONS = {      # what people call them
    "old_guest": "old guest on new host", "new_guest": "new guest on old host", "recompile": "recompile",
    "forth": "guest moves to new host", "back": "guest moves to old host"}


@dataclass(frozen=True)
class Where:
    """What a change is about. `subject`: its name for people ("mmu.set_pte", "argument 'root' of mmu.set_root").

    `path`: keys of the spec's tree that lead there, as far as is known ("families", "mmu", "calls", "set_pte"); a formatter
    turns it into a place in a file. `call`: the full name, "" for what is about no single call; `form`, `convention`: of it.
    """
    subject: str
    path: tuple[str, ...] = ()
    call: str = ""
    form: str = ""
    convention: str = ""


@dataclass(frozen=True)
class Found:
    """What a rule yields: what, how it was and is, and what it does. `remedy`: what would make it harmless, "" for nothing.

    `promised`: False for what is outside the promise of compatibility: an experimental family, a call marked `stable: no`.
    """
    where: Where
    message: str
    effects: Effects
    remedy: str = ""
    promised: bool = True


@dataclass(frozen=True)
class Change:
    """A finding with the rule that made it (its id) and the places in both texts, None where there is none."""
    rule: str
    where: Where
    message: str
    effects: Effects
    remedy: str = ""
    promised: bool = True
    old_place: Location | None = None
    new_place: Location | None = None

    @property
    def breaking(self) -> bool:
        """Whether a promise is broken in some direction."""
        return self.promised and self.effects.worst is Effect.BREAKS

    @property
    def subject(self) -> str:
        return self.where.subject
