# SPDX-License-Identifier: BSD-2-Clause
"""Blocks of registers over many lines. A style says how a tool prints one register; the digits that it always prints
decide what is whole, and what was cut or changed on the way."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.paste.clean import WRAPS, join, may_go_on
from generator.paste.line import Line
from generator.tools.decode_found import Match, NothingSaid, RegistersSaid, Statement
from generator.tools.decode_numbers import clip

MOST_LINES = 80
FOREIGN = 3         # lines of something else that may lie between two lines of a block
DIGITS = re.compile(r"[0-9a-fA-F]+$")
SEPARATED = re.compile(r"([0-9a-fA-F]{8})[`_]([0-9a-fA-F]{8})$")
DANGLING = re.compile(r"(?:^|[\s/])[A-Za-z][A-Za-z0-9]{0,4} ?[:=]?$")
CONTINUED = re.compile(r"(?:[:=] ?)?(?:0x)?[0-9a-fA-F]{8,16}\b")
X86 = r"(?<![\w.])(r[abcd]x|r[sd]i|rbp|r(?:0?[89]|1[0-5])|e[abcd]x|e[sd]i|ebp)"
X86_CAPITALS = r"(?<![\w.])(R[ABCD]X|R[SD]I|RBP|R(?:0?[89]|1[0-5])|E[ABCD]X|E[SD]I|EBP)"
VALUE = r"([^\s,;()\[\]{}<>|]{1,40})"
WIDE = {"x86": "x86_64", "riscv": "riscv64", "arm": "arm64", "ppc": "ppc64", "s390": "s390x"}
NARROW = {"x86": "i386", "riscv": "riscv32"}
SYMBOLS = (("xen", re.compile(r"\bxen_hypercall_|\bhypercall_page\b|CONTEXT: (?:pv|hvm|pvh) guest|\bHYPERVISOR_")),
           ("sbi", re.compile(r"\b__sbi_ecall\b|\bsbi_trap_error\b|\bsbi_ecall\b")),
           ("hyperv", re.compile(r"\b(?:hv_(?:do_|std_)\w*hypercall|hv_hypercall_pg|hyperv_)")),
           ("kvm", re.compile(r"[RE]?IP\b[^+]{0,40}\bkvm_|\bkvm_hypercall\d?\b")))
NO_CALL = (("registers of user mode", re.compile(r"\bRIP: 00[23]3:")),
           ("registers of the hypervisor itself", re.compile(r"CONTEXT: hypervisor")))


@dataclass(frozen=True)
class Style:
    """`token`: a register, its name and its value as groups. `kind`: x86, riscv, arm, ppc or s390. `widths`: digits of a
    value, by what they are on the kind's architectures of 64 and 32 bits; names that begin with e have 8. `filler`:
    lines that tools print among them; `start`: those that come before the registers. `group`: what must stay the same in
    all lines of a block. `prefix`: values have 0x."""
    token: re.Pattern[str]
    kind: str
    widths: tuple[int, ...] = (16, 8)
    filler: re.Pattern[str] | None = None
    start: re.Pattern[str] | None = None
    group: re.Pattern[str] | None = None
    prefix: bool = False
    rename: Mapping[str, str] = field(default_factory=dict)

    def name(self, printed: str) -> str:
        """R08 is r8, A0 is a0, X05 is x5."""
        name = re.sub(r"(?<=[a-z])0+(?=\d)", "", printed.lower())
        return self.rename.get(name, name)


@dataclass
class Block:
    """What was collected so far: the text of each register, those of the last line, the lines that were used."""
    values: dict[str, str] = field(default_factory=dict)
    latest: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    count: int = 0


def read_registers(lines: Sequence[Line], style: Style) -> Match | None:
    """The block that begins with the first line."""
    block = Block()
    group: str | None = None
    foreign = 0
    for index, line in whole_lines(lines[:MOST_LINES], style.token):
        tokens = style.token.findall(line.text)
        here = group_of(style, line.text)
        if block.values and style.start is not None and style.start.search(line.text):
            return finish(block, style, False)
        if here and group not in (None, here) or tokens and not add(block, style, tokens):
            return finish(block, style, False)
        if tokens or is_filler(style, line.text):
            group = here or group
            block.texts.append(f"{line.prefix}{line.text}")
            foreign = 0
            block.count = index + 1
        elif not block.texts:
            return None
        elif foreign == FOREIGN:
            return finish(block, style, False)
        else:
            foreign += 1
    return finish(block, style, len(lines) < MOST_LINES)


def whole_lines(lines: Sequence[Line], own: re.Pattern[str]) -> Iterator[tuple[int, Line]]:
    """(index of its last line, a line that a mailer broke: between a name and its value, or in a log where the next line has
    no time stamp). `own`: what a line begins with that can stand for itself."""
    index = 0
    while index < len(lines):
        line = lines[index]
        for following in lines[index + 1:index + 1 + WRAPS]:
            is_value = DANGLING.search(line.text) is not None and CONTINUED.match(following.text) is not None
            if not is_value and (not line.prefix or own.match(following.text) or not may_go_on(line, following)):
                break
            line, index = join(line, following), index + 1
        yield index, line
        index += 1


def group_of(style: Style, text: str) -> str:
    found = style.group.search(text) if style.group else None
    return found[0] if found else ""


def is_filler(style: Style, text: str) -> bool:
    return style.filler is not None and style.filler.search(text) is not None


def add(block: Block, style: Style, tokens: Sequence[tuple[str, ...]]) -> bool:
    """False where a register comes again: that is the next block, unless the very same line stands there twice."""
    new = {style.name(name): value for name, value, *_ in tokens}
    if len(new) != len(tokens) or new != block.latest and any(name in block.values for name in new):
        return False
    block.values |= new
    block.latest = new
    return True


def finish(block: Block, style: Style, is_open: bool) -> Match | None:
    if not block.values:
        return Match(0, (), is_open=True) if is_open else None
    good, damaged, width = judge_values(block.values, style)
    if width is None:
        return None
    text = "\n".join(block.texts)
    statement: Statement = RegistersSaid(guess_abis(text), archs_of(style, good or damaged, width), tuple(good.items()),
                                         tuple(damaged.items()))
    for what, pattern in NO_CALL:
        if pattern.search(text):
            statement = NothingSaid(what)
    return Match(block.count, (statement,), is_open)


def judge_values(values: Mapping[str, str], style: Style) -> tuple[dict[str, int], dict[str, str], int | None]:
    """(whole values, what is wrong with the others, how many digits the block has; None: most are not as the style is)."""
    digits = {name: strip_value(text, style) for name, text in values.items()}
    counts = Counter(len(text) for name, text in digits.items()
                     if text is not None and len(text) in style.widths and not is_short(style, name))
    short = any(is_short(style, name) and text is not None and len(text) == 8 for name, text in digits.items())
    width = counts.most_common(1)[0][0] if counts else 8 if short else None
    good, damaged = {}, {}
    for name, text in digits.items():
        wanted = 8 if is_short(style, name) else width
        if text is None:
            damaged[name] = f"'{clip(values[name])}' is no number of {wanted} digits"
        elif len(text) != wanted:
            damaged[name] = f"{len(text)} digits where {wanted} are printed"
        else:
            good[name] = int(text, 16)
    return good, damaged, width if len(damaged) <= len(good) else None


def is_short(style: Style, name: str) -> bool:
    return style.kind == "x86" and name.startswith("e")


def strip_value(text: str, style: Style) -> str | None:
    """The digits alone; None where there is something else."""
    if style.prefix:
        if text[:2].lower() != "0x":
            return None
        text = text[2:]
    separated = SEPARATED.match(text)
    text = separated[1] + separated[2] if separated else text
    return text if DIGITS.match(text) else None


def archs_of(style: Style, names: Mapping[str, object], width: int) -> tuple[str, ...]:
    if style.kind == "x86":
        return ("i386",) if all(name.startswith("e") for name in names) else ("x86_64",)
    return (WIDE[style.kind],) if width == 16 else (NARROW.get(style.kind, WIDE[style.kind]),)


def guess_abis(text: str) -> tuple[str, ...]:
    """The ABIs that symbols and words of the block name; () if none does."""
    return tuple(name for name, pattern in SYMBOLS if pattern.search(text))
