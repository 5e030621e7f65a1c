# SPDX-License-Identifier: BSD-2-Clause
"""A finding as text: a case that can be pasted into a spec, and steps that people can read."""
from __future__ import annotations

import re

from .state import Kept
from .steps import FILL, IN_REGISTERS, Sequence, Step, Store, Value, digest
from .vocabulary import Entry, Vocabulary

PART = re.compile(r"(\w+)|\[(\d+)\]")


def show_value(value: Value) -> str:
    """As cases have it; what no case can say is in angle brackets."""
    if value.source == "number":
        return hex(value.number) if value.number > 9 else str(value.number)
    if value.source.startswith("$"):
        signed = value.number if value.number < 1 << 63 else value.number - (1 << 64)
        return value.source if not signed else f'"{value.source}{signed:+}"'
    if value.source == "code":
        return "<code of the guest>"
    if value.source == "memory":
        return f"<{value.aux} bits of memory at {value.number:#x}>"
    return f"<the {'value' if value.source == 'result' else 'status'} of step {value.aux}{f' + {value.number:#x}' if value.number else ''}>"


def show_args(entry: Entry, step: Step) -> str:
    words = [f"{argument.name}: {show_value(value)}" for argument, value in zip(entry.way.args, step.args)
             if value != Value("number")]
    return "{" + ", ".join(words) + "}"


def find_fields(vocabulary: Vocabulary, entry: Entry, step: Step) -> tuple[dict[str, dict[str, str]], list[Store]]:
    """What lies in the buffers of a step, by buffer and path; and stores that no buffer has."""
    left = list(step.stores)
    fields: dict[str, dict[str, str]] = {}
    for buffer in entry.way.buffers:
        if buffer.space == "registers":
            base, size = IN_REGISTERS, 256
        else:
            region = vocabulary.region(entry, step, buffer)
            if region is None:
                continue
            base, size = region
        each = vocabulary.size_of(buffer.element)
        leaves = {(leaf.offset, leaf.width): leaf.path for leaf in vocabulary.leaves(buffer.element)}
        for store in list(left):
            offset = store.at - base
            if store.width == FILL and 0 <= offset < max(size, each):
                fields.setdefault(buffer.name, {})
                left.remove(store)
            elif 0 <= offset < max(size, each) and (offset % each, store.width) in leaves:
                index, path = offset // each, leaves[offset % each, store.width]
                name = f"[{index}]{'.' if path else ''}{path}" if index or not path else path
                fields.setdefault(buffer.name, {})[name] = show_value(store.value)
                left.remove(store)
    return fields, left


def show_buffers(fields: dict[str, dict[str, str]]) -> str:
    """As `in` of a case: structures are maps, arrays and several elements are lists."""
    return "{" + ", ".join(f"{buffer}: {show_tree(nest(places))}" for buffer, places in fields.items()) + "}"


def nest(places: dict[str, str]) -> dict:
    """By the parts of the paths; a number is a place in a list."""
    tree: dict = {}
    several = any(path.startswith("[") for path in places)
    for path, value in places.items():
        parts = [int(index) if index else name for name, index in PART.findall(path)]
        parts = [0, *parts] if several and not path.startswith("[") else parts
        at = tree
        for part in parts[:-1]:
            at = at.setdefault(part, {})
        at[parts[-1]] = value
    return tree


def show_tree(tree: dict | str) -> str:
    if isinstance(tree, str):
        return tree
    if tree and all(isinstance(part, int) for part in tree):
        filler = "{}" if any(isinstance(value, dict) for value in tree.values()) else "0"
        return "[" + ", ".join(show_tree(tree[place]) if place in tree else filler for place in range(max(tree) + 1)) + "]"
    return "{" + ", ".join(f"{name}: {show_tree(value)}" for name, value in tree.items()) + "}"


def allowed(vocabulary: Vocabulary, entry: Entry) -> list[str]:
    return [vocabulary.status_names[number] for number in sorted(entry.statuses or (0,), reverse=True)]


def make_case(vocabulary: Vocabulary, kept: Kept) -> str:
    """The text of a case of the last call; the calls before it stand in `given`."""
    steps = [step for sequence in kept.program for step in sequence]
    entry = vocabulary.entries[steps[-1].call]
    lines = [f"# {kept.kind} in {kept.call}: {kept.detail}", f"      - name: fuzz-{kept.kind}-{digest(tuple(steps))[:6]}"]
    if entry.way.form:
        lines.append(f"        form: {entry.way.form}")
    if steps[:-1]:
        lines.append("        given:")
    for step in steps[:-1]:
        other = vocabulary.entries[step.call]
        fields, left = find_fields(vocabulary, other, step)
        way = other.way
        name = way.call.name if way.call.family == entry.way.call.family else way.call.full_name
        form = f", form: {way.form}" if way.form else ""
        lines.append(f"          - {{call: {name}{form}, args: {show_args(other, step)}{', in: ' + show_buffers(fields) if fields else ''}}}")
        lines += [f"            # besides, {show_store(store)}" for store in left]
    fields, left = find_fields(vocabulary, entry, steps[-1])
    lines.append(f"        args: {show_args(entry, steps[-1])}")
    if fields:
        lines.append(f"        in: {show_buffers(fields)}")
    lines += [f"        # besides, {show_store(store)}" for store in left]
    lines.append(f"        expect: [{', '.join(allowed(vocabulary, entry))}]")
    return "\n".join(lines) + "\n"


def show_store(store: Store) -> str:
    if store.width == FILL:
        return f"{store.value.number} bytes at {store.at:#x} of the arena are 0"
    return f"{store.width} bits at {store.at:#x} of the arena are {show_value(store.value)}"


def show_steps(vocabulary: Vocabulary, sequence: Sequence) -> list[str]:
    lines = []
    for index, step in enumerate(sequence):
        entry = vocabulary.entries[step.call]
        fields, left = find_fields(vocabulary, entry, step)
        memory = [f"in {show_buffers(fields)}"] if fields else []
        lines.append(" ".join([f"{index}: {step.call} {show_args(entry, step)}", *memory, *(f"({show_store(store)})" for store in left)]))
    return lines
