# SPDX-License-Identifier: BSD-2-Clause
"""What else to know of a decoded id: why it means nothing, what it may have been meant to be, what a host ignores."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.model.abi import Abi, Family
from generator.model.words import answer_words, architectures, hex_number
from generator.tools.decode import Decoded, Decoder
from generator.tools.decode_fast import fast_rows, is_unformed
from generator.tools.decode_input import Reading

Others = Callable[[], Iterable[Abi]]


def notes(decoder: Decoder, reading: Reading, others: Others) -> Iterator[str]:
    """`others` gives the other releases of the ABI, oldest first; it is asked only about an id that means nothing."""
    decoded = reading.decoded
    if reading.doubt:
        yield reading.doubt
    elif decoded.call is None:
        yield from unknown_notes(decoder, decoded, others)
    if decoded.call is not None:
        yield from known_notes(decoder, reading)
    for carrier, bits in decoded.reserved:
        status = decoder.abi.answers.reserved_field
        answer = f"a host {answer_words(status)}" if status else "a host need not check it"
        yield f"reserved bits {bits:#x} of {carrier} are not what they must be: {answer}"
    for carrier, bits in decoded.hints:
        release = decoder.abi.release
        yield f"annotation bits {bits:#x} of {carrier} have no name in release {release}: a host ignores them"


def known_notes(decoder: Decoder, reading: Reading) -> Iterator[str]:
    call, family = reading.decoded.call, reading.decoded.family
    assert call is not None and family is not None
    if is_unknown_form(decoder, reading.decoded):
        variants = ", ".join(f"{part.name}={held:#x}" for part in reading.decoded.layout.fields if part.role == "variant"
                             and (held := reading.decoded.field_value(part.name, decoder.carriers)))
        yield f"{call.full_name} has no form with {variants or 'these bits'}: a host {answer_words(decoder.abi.answers_of(family).unknown_call)}"
    for part, held in decoder.stray_parameters(reading.decoded):
        status = decoder.abi.answers_of(family).reserved_field
        yield f"{part.name}={held:#x} is no argument of {call.full_name}: a host {answer_words(status) if status else 'need not check it'}"
    for note in reading.decoded.annotations:
        if note.name not in {own.name for own in call.annotations}:
            yield f"{call.full_name} does not take {note.name}: a host ignores it"
    archs = architectures(decoder.abi, call)
    if reading.convention is not None and archs and reading.convention.arch not in archs:
        yield f"{call.full_name} does not exist on {reading.convention.arch}, only on {', '.join(archs)}"
    for argument, value in zip(reading.decoded.args, reading.args or ()):
        width = argument.scalar.width or 64
        signed = argument.scalar.signed and value is not None and value >> (width - 1) == (1 << (65 - width)) - 1
        if value is not None and value >> width and not signed:
            yield f"{argument.name}={value:#x} has bits beyond its {width}"


def is_unknown_form(decoder: Decoder, decoded: Decoded) -> bool:
    """Whether the call does not travel as the id says; not where it is known what it means all the same."""
    return is_unformed(decoded, decoder.carriers) and not any(fast_rows(decoder.abi, decoded, decoder.carriers))


def unknown_notes(decoder: Decoder, decoded: Decoded, others: Others) -> Iterator[str]:
    abi = decoder.abi
    text = ascii_text(decoded.family_number)
    shown = f'{decoded.family_number or 0:#x}' + (f' ("{text}")' if text else "")
    if decoded.family is not None:
        number = hex_number(decoded.call_number or 0)
        yield f"release {abi.release} has no call {number} in family {decoded.family.name}"
        yield from retired_notes(decoded, decoded.family)
        yield from neighbour_notes(decoded, decoded.family)
    elif decoded.family_number is not None:
        yield f"release {abi.release} has no family {shown}; {nearest_families(abi, decoded.family_number)}"
    else:
        yield f"release {abi.release} has no call {hex_number(decoded.call_number or 0)}"
    for other in others():
        found = Decoder(other).decode(decoded.values)
        if found.call is not None:
            yield f"in release {other.release} it is {found.call.full_name}"
            break
    yield from swapped_notes(decoder, decoded)


def retired_notes(decoded: Decoded, family: Family) -> Iterator[str]:
    for gone in family.retired:
        if gone.number == decoded.call_number:
            yield f"the number was {family.name}.{gone.was}, removed in release {gone.removed}, and is never used again"


def neighbour_notes(decoded: Decoded, family: Family) -> Iterator[str]:
    """The calls on both sides of a number that is not one."""
    number = decoded.call_number or 0
    below = max((call for call in family.calls if call.number < number), key=lambda call: call.number, default=None)
    above = min((call for call in family.calls if call.number > number), key=lambda call: call.number, default=None)
    near = [f"{hex_number(call.number)} {call.name}" for call in (below, above) if call is not None]
    if near:
        yield f"next to it: {', '.join(near)}"


def nearest_families(abi: Abi, number: int) -> str:
    known = sorted((family for family in abi.families if family.number is not None),
                   key=lambda family: (bin((family.number or 0) ^ number).count("1"), family.number))
    shown = ", ".join(f"{hex_number(family.number or 0)} {family.name}" for family in known[:4])
    return f"the nearest are {shown}" if len(known) > 4 else f"the families are {shown}"


def swapped_notes(decoder: Decoder, decoded: Decoded) -> Iterator[str]:
    """Two carriers given the wrong way round."""
    if len(decoded.values) == 2 and None not in decoded.values and decoded.values[0] != decoded.values[1]:
        found = decoder.decode(decoded.values[::-1])
        if found.call is not None and len(found.carriers_used) == 2:
            yield f"with {' and '.join(decoder.carriers)} the other way round it is {found.call.full_name}"


def ascii_text(number: int | None) -> str:
    """A number that spells letters, as SBI's extension ids do; else ""."""
    data = (number or 0).to_bytes(8, "big").lstrip(b"\0")
    return data.decode("ascii") if len(data) >= 3 and data.isalnum() and data.isascii() else ""
