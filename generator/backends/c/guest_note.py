# SPDX-License-Identifier: BSD-2-Clause
"""The ELF note in which stubs record what a guest uses: one entry for each place in the object that makes a call.

The text of an entry is the whole interface to `hvabi uses` (tools/uses.py):

    vmi@4.1 5ee3ad2008da395f id=0x03000000                        a call; one carrier after the other
    vmi@4.1 5ee3ad2008da395f id=0x03000000 annotations=0x1        with any of these annotations
    vmi@4.1 5ee3ad2008da395f without=timer                        the guest does without that family

The number is how the hash of the spec begins: enough to see that another text was used.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.text import comment
from generator.model.abi import Abi
from generator.model.c_names import c_name, macro_name
from generator.model.notes import HASH_DIGITS, OWNER, USES_SECTION, USES_TYPE
from generator.model.ways import Id

def note_prefix(abi: Abi) -> str:
    return f"{abi.name}@{abi.release} {abi.spec_hash[:HASH_DIGITS]} "


def note_macro_lines(abi: Abi) -> list[str]:
    """The macros that stubs use. An entry's text is written by the assembler, so that no instruction comes of it."""
    note, use = macro_name(abi.name, "note"), macro_name(abi.name, "note_use")
    return [
        "/*",
        " * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not",
        " * loaded and costs nothing when the guest runs. To leave it out, define",
        f" * {use}(size, text) as nothing before this file is included.",
        " */",
        "#if !defined(_WIN32) && !defined(__APPLE__)\t/* clang does not say __ELF__ for every target that has it */",
        f"#define {note}(size, text) \\",
        f'\t".pushsection {USES_SECTION},\\"\\",@note\\n\\t.balign 4\\n\\t" \\',
        f'\t".4byte {len(OWNER) + 1}, " #size ", {USES_TYPE}\\n\\t.asciz \\"{OWNER}\\"\\n\\t.balign 4\\n\\t" \\',
        f'\t".asciz \\"{note_prefix(abi)}" text "\\"\\n\\t.balign 4\\n\\t.popsection"',
        f"#ifndef {use}",
        f"#define {use}(size, text) __asm__ __volatile__ __inline__({note}(size, text) : : );",
        "#endif",
        "#else",
        f"#define {note}(size, text) \"\"",
        f"#undef {use}",
        f"#define {use}(size, text)",
        "#endif",
        "",
        *without_lines(abi, note),
    ]


def without_lines(abi: Abi, note: str) -> Iterator[str]:
    """For guests that ask before they use a family."""
    yield from comment("At file scope, with a semicolon: this guest does without the family where a host lacks it.")
    for family in abi.families:
        text = f"without={family.name}"
        yield (f"#define {macro_name(abi.name, 'does_without', c_name(family.name))} "
               f"__asm__({note}({text_size(abi, text)}, \"{text}\"))")


def text_size(abi: Abi, text: str) -> int:
    """With the NUL at its end."""
    return len(note_prefix(abi)) + len(text) + 1


def use_line(abi: Abi, number: Id, annotations: int) -> str:
    """The statement at the start of a stub. `annotations`: mask of those that may travel with the call."""
    text = " ".join(f"{carrier}=0x{value & (1 << 64) - 1:x}" for carrier, value in number)
    if annotations:
        text += f" annotations=0x{annotations:x}"
    return f"\t{macro_name(abi.name, 'note_use')}({text_size(abi, text)}, \"{text}\")"
