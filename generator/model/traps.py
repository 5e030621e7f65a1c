# SPDX-License-Identifier: BSD-2-Clause
"""The functions with the instruction, under the stubs: stubs whose calls load and leave the same registers share one."""
from __future__ import annotations

from dataclasses import dataclass

from generator.model.lower import Frame, Lowered
from generator.model.once import once_for_each
from generator.model.places import Place


@dataclass(frozen=True, order=True)
class Trap:
    """`words`: slots of arguments. `wide`: from how many places the value is read, 0 for one. `immediates`: (carrier, number) of what
    stands in the instruction. `results`: how many value registers are given back as they are, 0 for an ordinary value. `inputs`:
    how many registers of the convention's blocks are loaded; `outputs`: how many are given back, from number `first` on."""
    words: int
    wide: int
    immediates: tuple[tuple[str, int], ...] = ()
    results: int = 0
    inputs: int = 0
    outputs: int = 0
    first: int = 0

    @property
    def names(self) -> list[str]:
        """What its name is made of, behind that of the convention's variant."""
        wide = ("_wide" if self.wide == 2 else f"_wide{self.wide}") if self.wide else ""
        kind = f"_results{self.results}" if self.results else wide
        kind += f"_in{self.inputs}" if self.inputs else ""
        kind += f"_out{self.first}_{self.outputs}" if self.outputs else ""
        return [f"trap{self.words}{kind}", *(f"{number:x}" for _, number in self.immediates)]

    def going(self, frame: Frame) -> tuple[Place, ...]:
        """The registers of blocks that are loaded."""
        return frame.inputs[:self.inputs]

    def coming(self, frame: Frame) -> tuple[Place, ...]:
        """The registers of blocks that are read back."""
        return frame.outputs[self.first:self.first + self.outputs]

    def read(self, frame: Frame) -> tuple[Place, ...]:
        """The places of the value that are read back."""
        return frame.value[:self.results or self.wide or 1]

    def needs_vectors(self, frame: Frame) -> bool:
        words = (place for slot in frame.arguments[:self.words] for place in slot)
        return any(place.vector for place in (*words, *self.read(frame), *self.going(frame), *self.coming(frame)))


@once_for_each
def trap_of(lowered: Lowered) -> Trap:
    """The one that a call needs."""
    held = lowered.value_places
    results = 1 + max((number for numbers in lowered.value_numbers for number in numbers), default=0) if lowered.way.several else 0
    most = max((len(places) for places in held), default=0)
    return Trap(len(lowered.arguments), most if most > 1 and not results else 0, lowered.numbers_in_text, results,
                len(lowered.inputs), len(lowered.outputs), lowered.first_output if lowered.outputs else 0)
