# SPDX-License-Identifier: BSD-2-Clause
"""Reads what a user gives `hvabi decode`: numbers, names, registers, a line of a trace. Pure; errors are InputError.

Numbers fill the carriers that the call uses, then its arguments. `name=number` may name a carrier, a register of a
convention, or an argument. In a line of a trace all else is passed over.
"""
from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.lang.places import split_slot
from generator.lang.problem import suggest
from generator.model.abi import Abi, Annotation, Argument, Call, Carrier, Convention, Family, IdField
from generator.model.carrier_kinds import Held
from generator.model.lower import Part, make_frame, ways_by
from generator.model.places import Place, make_place, make_slot, register_key
from generator.model.ways import Way
from generator.tools.decode import WORD, Decoded, Decoder
from generator.tools.decode_block import held_inputs, input_registers
from generator.tools.decode_fast import FAST_INPUT, is_unformed
from generator.tools.decode_numbers import InputError, clip, fit_carrier, fits, looks_like_number, parse_number

ASSIGNMENT = re.compile(r"([A-Za-z_][\w.]*)=(.+)")


class IncompleteId(InputError):
    """The family of a call is known, the call is not: these carriers are missing."""

    def __init__(self, text: str, family: Family, missing: Sequence[str]) -> None:
        super().__init__(text)
        self.family, self.missing = family, tuple(missing)


@dataclass(frozen=True)
class Reading:
    """An id that was given, with the arguments that are known (None: none at all). `inputs`: what the first registers hold in which
    a structure travels, also where the call is not described in that form. `doubt`: why the registers make no such call, "" if
    they do."""
    decoded: Decoded
    args: tuple[int | None, ...] | None
    convention: Convention | None = None
    inputs: tuple[int, ...] = ()
    doubt: str = ""


@dataclass(frozen=True)
class Named:
    """A call that was given by its name."""
    call: Call
    annotations: tuple[Annotation, ...]


def read_values(decoder: Decoder, tokens: Sequence[str], arch: str | None = None) -> Reading | Named:
    """What the command line gives. A value with spaces in it is a line of a trace."""
    if len(tokens) == 1 and len(tokens[0].split()) > 1:
        return read_line(decoder, tokens[0], arch)
    tokens = [part for token in tokens for part in token.split(",") if part]
    if not tokens:
        raise InputError("there is nothing to decode: give an id, registers (a7=…) or a name")
    if any(ASSIGNMENT.fullmatch(token) for token in tokens):
        return read_assignments(decoder, split_assignments(decoder, tokens), arch, strict=True)
    if looks_like_number(tokens[0]):
        return read_numbers(decoder, [parse_number(token) for token in tokens], arch)
    return read_name(decoder, tokens)


def read_line(decoder: Decoder, line: str, arch: str | None = None) -> Reading | Named:
    """A line of a trace: its name=number tokens; without any, the numbers from the first hexadecimal one on."""
    tokens = re.sub(r"\s*=\s*", "=", line).replace(",", " ").split()
    tokens = [bare for token in tokens if (bare := token.strip("()[]{};:"))]
    assigned = [match for match in map(ASSIGNMENT.fullmatch, tokens) if match and looks_like_number(match[2])]
    if assigned:
        return read_assignments(decoder, [(match[1], parse_number(match[2], bits_named(decoder, match[1]))) for match in assigned], arch, strict=False)
    start = next((index for index, token in enumerate(tokens) if re.fullmatch("0[xX][0-9a-fA-F]+", token)), None)
    if start is None and tokens and all(map(looks_like_number, tokens)):
        start = 0
    if start is not None:
        numbers = [token for token in tokens[start:] if looks_like_number(token)]
        return read_numbers(decoder, [parse_number(token) for token in numbers], arch)
    if tokens and tokens[0] in decoder.names:
        return read_name(decoder, tokens)
    raise InputError(f"no id in '{clip(line.strip())}': a line needs name=number tokens, numbers or a call's name")


# Numbers in order

def read_numbers(decoder: Decoder, numbers: Sequence[int], arch: str | None) -> Reading:
    decoded, names = decode_numbers(decoder, numbers, arch)
    asked = [carrier for carrier in decoder.abi.carriers if carrier.name in names]
    if len(numbers) < len(asked):
        missing = [carrier.name for carrier in asked[len(numbers):]]
        if names_no_family(decoded, [carrier.name for carrier in asked[:len(numbers)]]):
            return Reading(decoded, None)
        raise incomplete(f"{' and '.join(missing)} missing: give {' '.join(carrier.name.upper() for carrier in asked)}",
                         decoded.family, missing)
    for carrier, number in zip(asked, numbers):
        fit_carrier(carrier, number)
    given = numbers[len(asked):]
    if is_unformed(decoded, decoder.carriers) and len(given) <= len(FAST_INPUT):
        return Reading(decoded, None, inputs=tuple(number & WORD for number in given))
    own = sum(1 for argument in decoded.args if not argument.field)
    inputs: Sequence[int] = ()
    if own < len(given) <= own + input_registers(decoder.abi, decoded):
        given, inputs = given[:own], given[own:]
    rest = fill_from_id(decoder, decoded, given)
    if decoded.call is not None and len(rest) > len(decoded.args):
        names = ", ".join(argument.name for argument in decoded.args) or "none"
        raise InputError(f"{decoded.name} takes {len(decoded.args)} arguments ({names}) after "
                         f"{' and '.join(carrier.name for carrier in asked)}, not {len(rest)}")
    args = tuple(None if number is None else number & WORD for number in rest)
    return Reading(decoded, pad(decoded, args) if rest else None, inputs=tuple(number & WORD for number in inputs))


def fill_from_id(decoder: Decoder, decoded: Decoded, rest: Sequence[int]) -> Sequence[int | None]:
    """One value an argument. What is given is what the registers hold, in order; what rides in the id is there already, and may
    be given once more with all the others."""
    in_id = [decoded.field_value(item.field, decoder.carriers) if item.field else None for item in decoded.args]
    others = in_id.count(None)
    if not rest or others == len(in_id):
        return rest
    if len(rest) <= others:
        left = iter(rest)
        return [next(left, None) if value is None else value for value in in_id]
    if len(rest) < len(in_id):
        names = ", ".join(item.name for item, value in zip(decoded.args, in_id) if value is None) or "none"
        raise InputError(f"{decoded.name} takes {others} argument{'' if others == 1 else 's'} in registers ({names}) after the id, "
                         f"not {len(rest)}")
    for item, value, number in zip(decoded.args, in_id, rest):
        if value not in (None, number):
            raise InputError(f"{item.name} is {number:#x} here and {value:#x} in the id")
    return rest


def decode_numbers(decoder: Decoder, numbers: Sequence[int], arch: str | None) -> tuple[Decoded, Sequence[str]]:
    """What numbers mean, and which carriers they fill: those of the first layout in which they name a call, at first
    with all its carriers, then without what is the same for all its calls; else of one in which they name a family;
    else the ABI's, in order."""
    ways = [*((layout, layout.carriers) for layout in decoder.layouts),
            *((layout, layout.asked) for layout in decoder.layouts)]
    found = [(decoder.decode(fill(decoder, names, numbers), arch), layout, names) for layout, names in ways]
    for decoded, layout, names in found:
        if decoded.call is not None and decoded.layout is layout and len(names) <= len(numbers):
            return decoded, names
    for decoded, layout, names in found:
        if decoded.family is not None and decoded.layout is layout and names == layout.asked:
            return decoded, names
    fit_carrier(decoder.abi.carriers[0], numbers[0])
    decoded = decoder.decode(fill(decoder, decoder.carriers, numbers), arch)
    return decoded, decoded.layout.asked


def fill(decoder: Decoder, names: Sequence[str], numbers: Sequence[int]) -> list[int | None]:
    """One value a carrier, in the ABI's order: numbers for those named, as far as they fit."""
    named = [carrier for carrier in decoder.abi.carriers if carrier.name in names]
    given = {carrier.name: fit_carrier(carrier, number) for carrier, number in zip(named, numbers)
             if fits(carrier, number)}
    return [given.get(name) for name in decoder.carriers]


def pad(decoded: Decoded, args: tuple[int | None, ...]) -> tuple[int | None, ...]:
    return (*args, *[None] * (len(decoded.args) - len(args)))


# Registers, carriers and arguments by name

def split_assignments(decoder: Decoder, tokens: Sequence[str]) -> list[tuple[str, int]]:
    pairs: dict[str, int] = {}
    for token in tokens:
        match = ASSIGNMENT.fullmatch(token)
        if match is None:
            raise InputError(f"'{clip(token)}' has no name: write name=number, as in the rest")
        if match[1] in pairs:
            raise InputError(f"'{match[1]}' is given twice")
        pairs[match[1]] = parse_number(match[2], bits_named(decoder, match[1]))
    return list(pairs.items())


def read_assignments(decoder: Decoder, pairs: Sequence[tuple[str, int]], arch: str | None, strict: bool) -> Reading:
    """`strict`: every name must mean something."""
    abi = decoder.abi
    given = {spell_carrier(decoder, name): number for name, number in pairs}
    candidates = [try_convention(decoder, convention, given) for convention in candidate_conventions(abi, given, arch)]
    best = max(candidates, key=lambda candidate: candidate.rank, default=None) or try_convention(
        decoder, laid_out_by(abi, given, arch), given, arch)
    if best.problem:
        raise InputError(best.problem)
    decoded, convention, registers = best.decoded, best.convention, best.registers
    require_carriers(abi, decoded, decoded.values, arch)
    args = collect_args(decoder, decoded, convention, registers, given) if decoded.call else None
    if strict:
        check_names(abi, decoded, convention, given)
    return Reading(decoded, args, convention, held_inputs(abi, decoded, registers, convention.arch if convention else None), best.doubt)


def laid_out_by(abi: Abi, given: dict[str, int], arch: str | None) -> Convention | None:
    """The convention with an id layout of its own of whose carriers all were named, and not all of the ABI's."""
    if {field.carrier for field in abi.fields} <= given.keys():
        return None
    return next((item for item in abi.conventions if item.fields and arch in (None, item.arch)
                 and {field.carrier for field in item.fields} <= given.keys()), None)


def own_values(abi: Abi, convention: Convention, given: dict[str, int], registers: dict[int | None, int]) -> dict[str, int]:
    """The ABI's id of the call that an id by the convention names. Raises InputError where it names none."""
    held: dict[str, int] = {}
    for carrier in abi.carriers:
        if any(field.carrier == carrier.name for field in convention.fields):
            place = carrier_place(convention, carrier) if carrier.held is not Held.INSTRUCTION else None
            number = given.get(carrier.name, read_slot(convention, place, registers) if place else None)
            if number is None:
                raise InputError(f"{carrier.name} missing: give it by name" + (f" or as {place}" if place else ""))
            held[carrier.name] = number
    for family, way in ways_by(abi, convention):
        same = all(bits_in(held, field) == bits_in(dict(way.id), field) for field in convention.fields
                   if field.role in ("family", "call", "fixed", "variant"))
        if same:
            return abi_values(abi, convention, way, held)
    raise InputError(f"{' '.join(f'{name}={number:#x}' for name, number in held.items())} names no call by convention '{convention.name}'")


def abi_values(abi: Abi, convention: Convention, way: Way, held: dict[str, int]) -> dict[str, int]:
    """The same id as the ABI lays it out."""
    original = next(family for family in abi.families if family.name == way.call.family)
    values = dict(next((form.id for form in way.call.forms if form.name == way.form), way.call.id))
    for field in original.fields:
        taken = next((own for own in convention.fields if own.role == field.role and (
            own.role == "hint" or own.role == "parameter" and own.name == field.name)), None)
        if taken is not None:
            values[field.carrier] = values.get(field.carrier, 0) | bits_in(held, taken) << field.bits.low & field.bits.mask
    return values


def bits_in(values: dict[str, int], field: IdField) -> int:
    return (values.get(field.carrier, 0) & field.bits.mask) >> field.bits.low


def carrier_place(convention: Convention, carrier: Carrier) -> str | None:
    """The register that a carrier is in; None for what is in none."""
    if carrier.held is Held.ARGUMENT:
        index = carrier.argument or 0
        return convention.arguments[index] if index < len(convention.arguments) else None
    return dict(convention.carriers).get(carrier.name)


@dataclass(frozen=True)
class Candidate:
    """What the registers say if a call is made by a convention. `rank`: how well they fit it; `doubt`: why no call is made so;
    `problem`: why they cannot be read so."""
    convention: Convention | None
    registers: dict[int | None, int]
    decoded: Decoded
    rank: tuple[int, ...] = ()
    doubt: str = ""
    problem: str = ""


def candidate_conventions(abi: Abi, given: dict[str, int], arch: str | None) -> list[Convention]:
    """Those of the architecture whose registers were named: most of them, the first of equals. None if none was."""
    known = sorted((item for item in abi.conventions if arch in (None, item.arch)), key=lambda item: bool(item.variant))
    best = max(known, key=lambda item: count_named(item, given), default=None)
    if best is None or not count_named(best, given):
        return []
    return [item for item in known if item.arch == best.arch]


def count_named(convention: Convention, given: dict[str, int]) -> int:
    """How many of the registers of ids and arguments were given."""
    places = {find_number(convention, name) for name in register_names(convention)}
    return sum(find_number(convention, name) in places - {None} for name in given)


def try_convention(decoder: Decoder, convention: Convention | None, given: dict[str, int], arch: str | None = None) -> Candidate:
    abi, registers = decoder.abi, number_registers(convention, given)
    values: list[int | None] = []
    for carrier in abi.carriers:
        if carrier.name in given:
            values.append(fit_carrier(carrier, given[carrier.name]))
        else:
            text = carrier_place(convention, carrier) if convention else None
            number = read_slot(convention, text, registers) if convention and text else None
            values.append(None if number is None else number & (1 << carrier.width) - 1)
    problem = ""
    if convention is not None and convention.fields:
        try:
            found = own_values(abi, convention, given, registers)
            values = [found.get(name) for name in decoder.carriers]
        except InputError as error:
            problem = str(error)
    if problem:
        return Candidate(convention, registers, decoder.unknown(values), (0,), problem=problem)
    decoded = decoder.decode(values, convention.arch if convention else arch)
    if convention is None:
        return Candidate(None, registers, decoded)
    fixed = [(place, value, (registers[register_key(place)] >> place.low) & (1 << place.width) - 1)
             for place, value in make_frame(abi, convention).fixed if register_key(place) in registers]
    wrong = [(place, value, held) for place, value, held in fixed if held != value & (1 << place.width) - 1]
    variant = way_variant(decoded)
    mine = variant is None or variant == convention.variant
    known = 0 if variant is None else 2 if decoded.call is not None else 1
    doubt = ""
    if wrong:
        place, value, held = wrong[0]
        doubt = f"{place.register} holds {held:#x}, and a call by convention '{convention.name}' has {value:#x} there: no call is made so"
    elif not mine and (other := variant_of(abi, convention, variant or "")) is not None:
        doubt = f"{decoded.name} travels by convention '{other.name}', not by '{convention.name}': no call is made so"
        decoded = decoder.unknown(values)
    elif not mine:
        mine = True     # the architecture has no convention for it, which a note says
        known = 0
    elif decoded.call is not None and not convention.fields:
        doubt = excess(decoder, convention, decoded, registers, given)
    rank = (int(not wrong), int(mine), known, int(not decoded.reserved), len(fixed) - len(wrong), count_named(convention, given))
    return Candidate(convention, registers, decoded, rank, doubt)


def excess(decoder: Decoder, convention: Convention, decoded: Decoded, registers: dict[int | None, int], given: dict[str, int]) -> str:
    """Says which register of the id holds more than its carrier; "" for none."""
    for carrier in decoder.abi.carriers:
        text = carrier_place(convention, carrier) if carrier.held is Held.REGISTER else None
        if text is None or carrier.name in given or carrier.name not in decoded.carriers_used:
            continue
        held, width = read_slot(convention, text, registers), sum(place.width for place in make_slot(convention.arch, text))
        if held is None:
            continue
        held &= (1 << width) - 1
        ones = (1 << max(width - carrier.width, 0)) - 1
        if held >> carrier.width != (ones if carrier.signed and held >> carrier.width - 1 & 1 else 0):
            return f"{text} holds {held:#x}, which is more than the {carrier.width} bits of {carrier.name}: a host refuses it"
    return ""


def way_variant(decoded: Decoded) -> str | None:
    """The variant of the convention by which a call travels, or those of a family; None where neither is known."""
    if decoded.form is not None:
        return decoded.form.name
    if decoded.call is not None:
        return decoded.call.convention
    return None if decoded.family is None else decoded.family.convention


def register_names(convention: Convention) -> list[str]:
    """The registers of the id and of arguments, as the spec names them."""
    texts = (*dict(convention.carriers).values(), *convention.arguments)
    return list(dict.fromkeys(name for text in texts for name, _ in split_slot(text)))


def read_slot(convention: Convention, text: str, registers: dict[int | None, int]) -> int | None:
    """What a slot holds: all of a register that it names alone, from its lowest bit on, else the bits of its places. None unless
    all are known."""
    value = low = 0
    slot = make_slot(convention.arch, text)
    if not slot:
        return None
    if text.isalnum():
        whole = registers.get(register_key(slot[0]))
        return None if whole is None else whole >> slot[0].low
    for place in slot:
        number = registers.get(register_key(place))
        if number is None:
            return None
        value |= (number >> place.low & (1 << place.width) - 1) << low
        low += place.width
    return value


def find_number(convention: Convention, name: str) -> int | None:
    """The key of a general or vector register; None if the architecture has no such one."""
    place = make_place(convention.arch, name.lower())
    return None if place is None or place.flags else register_key(place)


def bits_named(decoder: Decoder, name: str) -> int:
    """How many bits a number may have that is given for this name: more for a vector register than for all else."""
    found = (make_place(item.arch, name.lower()) for item in decoder.abi.conventions)
    return max((place.width for place in found if place is not None and place.vector), default=64)


def spell_carrier(decoder: Decoder, name: str) -> str:
    """EID is eid; other names stay as they are, as the Code=90 of an oops."""
    return name.lower() if name.isupper() and name.lower() in decoder.carriers else name


def names_id(decoder: Decoder, name: str) -> bool:
    """Whether a name is a carrier's or that of a register that can hold one."""
    if spell_carrier(decoder, name) in decoder.carriers:
        return True
    return any(find_number(item, register) == number for item in decoder.abi.conventions
               if (number := find_number(item, name)) is not None for text in dict(item.carriers).values()
               for register, _ in split_slot(text))


def is_place(abi: Abi, convention: Convention | None, name: str) -> bool:
    """Whether it names a register that conventions of the architecture use, whatever else has the name."""
    return convention is not None and (number := find_number(convention, name)) is not None and any(
        find_number(convention, place) == number for other in abi.conventions if other.arch == convention.arch
        for place in (*register_names(other), *dict(other.fixed)))


def number_registers(convention: Convention | None, given: dict[str, int]) -> dict[int | None, int]:
    if convention is None:
        return {}
    numbered: dict[int | None, int] = {}
    for name, number in given.items():
        place = make_place(convention.arch, name.lower())
        if place is not None:
            mask = (1 << max(place.width, 64)) - 1
            numbered[register_key(place)] = numbered.get(register_key(place), 0) | (number & mask) << place.low
    return numbered


def variant_of(abi: Abi, convention: Convention, variant: str) -> Convention | None:
    """The convention of the same architecture by which a variant travels."""
    return next((other for other in abi.conventions if other.arch == convention.arch and other.variant == variant), None)


def require_carriers(abi: Abi, decoded: Decoded, values: Sequence[int | None], arch: str | None) -> None:
    present = {carrier.name for carrier, value in zip(abi.carriers, values) if value is not None}
    missing = [name for name in decoded.layout.asked if name not in present]
    if not missing or names_no_family(decoded, present):
        return
    ways: dict[str, list[str]] = {}
    for item in abi.conventions:
        places = " and ".join(place for carrier in abi.carriers if carrier.name in missing
                              and (place := carrier_place(item, carrier)) is not None)
        if not item.variant and arch in (None, item.arch) and places:
            ways.setdefault(places, []).append(item.arch)
    listed = ", ".join(f"{places} ({', '.join(archs)})" for places, archs in ways.items())
    in_memory = all(carrier.held is Held.MEMORY for carrier in abi.carriers if carrier.name in missing)
    way = f"write {' '.join(f'{name}=…' for name in missing)}" if in_memory else \
        f"give it by name or as {listed or 'a register'}"
    raise incomplete(f"{' and '.join(missing)} missing: {way}", decoded.family, missing)


def names_no_family(decoded: Decoded, present: Collection[str]) -> bool:
    """Whether the family's number is there and no family has it: what else is missing makes no difference."""
    part = decoded.layout.family_field
    return part is not None and part.carrier in present and decoded.family is None and decoded.call is None


def incomplete(text: str, family: Family | None, missing: Sequence[str]) -> InputError:
    return InputError(text) if family is None else IncompleteId(text, family, missing)


def check_names(abi: Abi, decoded: Decoded, convention: Convention | None, given: dict[str, int]) -> None:
    known = {carrier.name for carrier in abi.carriers} | {argument.name for argument in decoded.args}
    for name in given:
        if name not in known and (convention is None or find_number(convention, name) is None):
            registers = register_names(convention) if convention else ()
            raise InputError(f"'{clip(name)}' is no carrier, register or argument here: "
                             f"{suggest(name, (*known, *registers), 'there are')}")


def collect_args(decoder: Decoder, decoded: Decoded, convention: Convention | None, registers: dict[int | None, int],
                 given: dict[str, int]) -> tuple[int | None, ...] | None:
    """Every argument by name, else out of its registers or its field of the id. None if not one is known that is not in
    the id, and the call has some."""
    held = decoder.argument_words(decoded, convention) if convention else {}
    args: list[int | None] = []
    for argument in decoded.args:
        if argument.field:
            args.append(decoded.field_value(argument.field, decoder.carriers))
        elif argument.name in given and argument.name not in decoded.carriers_used and not is_place(decoder.abi, convention, argument.name):
            args.append(given[argument.name] & WORD)
        else:
            args.append(join_words(argument, convention, held.get(argument.index, ()), registers) if convention else None)
    known = any(value is not None for argument, value in zip(decoded.args, args) if not argument.field)
    return tuple(args) if known else None


def join_words(argument: Argument, convention: Convention, held: Sequence[tuple[Place, Part]],
               registers: dict[int | None, int]) -> int | None:
    """The value that the words carry together; None unless all are known. Of a word that holds nothing else all is shown: bits
    that must be zero may not be."""
    value = 0
    for place, part in held:
        word = registers.get(register_key(place))
        if word is None:
            return None
        value |= (word >> place.low & (1 << place.width) - 1) << part.shift
    if not held:
        return None
    width = argument.scalar.width or convention.word
    if convention.narrow == "ignored" or argument.scalar.signed and argument.scalar.width is None:
        value &= (1 << width) - 1
        if argument.scalar.signed and value >> (width - 1):
            value |= WORD & ~((1 << width) - 1)
    return value


# Names

def read_name(decoder: Decoder, tokens: Sequence[str]) -> Named:
    """A call by its name, its upstream constant or, if only one is meant, its last part; annotations may follow."""
    abi = decoder.abi
    call = find_named(abi, tokens[0])
    notes = {note.name: note for note in abi.annotations}
    for token in tokens[1:]:
        if token not in notes:
            raise InputError(f"'{clip(token)}' is no annotation: {suggest(clip(token), notes, 'there are')}")
        if token not in {note.name for note in call.annotations}:
            raise InputError(f"{call.full_name} cannot be {token}: "
                             f"{'it takes no annotations' if not call.annotations else 'it takes others'}")
    return Named(call, tuple(notes[token] for token in dict.fromkeys(tokens[1:])))


def find_named(abi: Abi, name: str) -> Call:
    exact = [call for call in abi.calls if name in (call.full_name, call.upstream)]
    found = exact or [call for call in abi.calls if call.name == name or was_called(call, name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(f"'{clip(name)}' can be {', '.join(call.full_name for call in found[:8])}: say which")
    if name and name[0].isdigit():
        raise InputError(f"'{clip(name)}' is no number: write it like 0x1f, 31 or -1")
    raise InputError(f"{abi.name} {abi.release} has no call '{clip(name)}': "
                     f"{suggest(clip(name), [call.full_name for call in abi.calls], 'its calls are')}")


def was_called(call: Call, name: str) -> bool:
    return any(name in (former, f"{call.family}.{former}") for former, _ in call.history.formerly)
