# SPDX-License-Identifier: BSD-2-Clause
"""The ELF note by which a host that makes machines knows which ones a guest's tests run in."""
from __future__ import annotations

from collections.abc import Iterator

from generator.model.notes import OWNER, VMS_SECTION, VMS_TYPE
from generator.model.vms import Vm


def note_lines(vms: tuple[Vm, ...]) -> Iterator[str]:
    """The note, written by the assembler; none where there is only the one machine."""
    if len(vms) == 1:
        return
    text = "".join(f"{vm.line}\n" for vm in vms)
    yield from ["/* The machines that these tests run in, for a host that makes them. */",
                "#if !defined(_WIN32) && !defined(__APPLE__)",
                f'__asm__(".pushsection {VMS_SECTION},\\"\\",\\"note\\"\\n\\t.balign 4\\n\\t"',
                f'\t".4byte {len(OWNER) + 1}, {len(text) + 1}, {VMS_TYPE}\\n"',
                f'\t"\\t.asciz \\"{OWNER}\\"\\n\\t.balign 4\\n"']
    yield from (f'\t"\\t.ascii \\"{vm.line}\\\\n\\"\\n"' for vm in vms)
    yield from ['\t"\\t.byte 0\\n\\t.balign 4\\n\\t.popsection");', "#endif", ""]
