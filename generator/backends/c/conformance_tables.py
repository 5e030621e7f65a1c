# SPDX-License-Identifier: BSD-2-Clause
"""The rows of the tables that a plan is in C (harness/conformance/conformance.h): one function a row; equal lists once."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from generator.backends.c.conformance_access import access_name, has_access
from generator.backends.c.conformance_cells import (NO_INDEX, NO_REGISTER, address_row, architecture_bit, architecture_mask, braces,
                                                    expect_row, low_and_bits, mask_of, place_name, place_width, register,
                                                    release_literal, string, unsigned, value_row)
from generator.backends.c.host_results import gives
from generator.backends.c.tables import Members, Pool, Table, counted, given, row
from generator.backends.c.text import s64_literal
from generator.lang.architectures import architecture
from generator.lang.places import split_place
from generator.lang.problem import Problem, SpecError
from generator.lang.values import BitRange, Value
from generator.model.abi import (EXCEPTION, Abi, Argument, CallSource, Carrier, Case, CaseBuffer, Convention, Discovery, ExpectValue, Family,
                                 Feature, RegisterCase, Step, SystemRegister)
from generator.model.blocks import in_registers, pieces, total
from generator.model.c_names import c_name
from generator.model.calling import carriers_of, memory_argument
from generator.model.carrier_kinds import Held
from generator.model.fitting import MAX_ARGUMENTS, register_number
from generator.model.lower import Frame, make_frame, ways_by
from generator.model.lowered import lowered_calls
from generator.model.places import Place
from generator.model.plan import Test, View
from generator.model.system_registers import refused_mask, reserved_value
from generator.model.ways import Way, ways_of

NO_ID = "{.carriers = 0}"
RAISED = "HVABI_EXCEPTION"
MAX_CARRIERS, MAX_FIXED, MAX_BLOCK = 8, 32, 16       # as conformance.h has them, and spec/README.md
BLOCK_WORD = 64     # lint wants the same layout for all guests
KINDS = {
    "release": "HVABI_TEST_RELEASE", "presence": "HVABI_TEST_PRESENCE", "case": "HVABI_TEST_CASE",
    "registers": "HVABI_TEST_REGISTERS", "annotated": "HVABI_TEST_ANNOTATED",
    "unknown-hint": "HVABI_TEST_UNKNOWN_HINT", "unused": "HVABI_TEST_UNUSED", "family": "HVABI_TEST_FAMILY",
    "reserved": "HVABI_TEST_RESERVED", "without": "HVABI_TEST_WITHOUT", "retired": "HVABI_TEST_RETIRED",
    "register-case": "HVABI_TEST_REGISTER_CASE", "register-presence": "HVABI_TEST_REGISTER_PRESENCE",
    "register-reserved": "HVABI_TEST_REGISTER_RESERVED",
}
ADVERTISED = {"family": "HVABI_BY_FAMILY", "release": "HVABI_BY_RELEASE", "calls": "HVABI_BY_CALLS"}


@dataclass
class Pools:
    arguments: Pool
    values: Pool
    statuses: Pool
    needs: Pool
    stores: Pool
    checks: Pool
    unless: Pool
    pieces: Pool
    steps: Pool

    @staticmethod
    def of(name: str) -> Pools:
        def pool(kind: str, plural: str) -> Pool:
            return Pool(kind, f"{name}_{plural}")
        return Pools(pool("struct hvabi_argument", "arguments"), pool("struct hvabi_value", "values"),
                     pool("int64_t", "status_lists"), pool("struct hvabi_need", "needs"),
                     pool("struct hvabi_store", "stores"), pool("struct hvabi_check", "checks"),
                     pool("uint64_t", "unless"), pool("struct hvabi_piece", "pieces"), pool("struct hvabi_step", "steps"))

    def tables(self) -> list[Table]:
        pools: list[Pool] = [getattr(self, field.name) for field in fields(self)]
        return [pool.table() for pool in pools]


def carrier_row(abi: Abi, carrier: Carrier) -> str:
    kind = {Held.ARGUMENT: "HVABI_IN_ARGUMENT", Held.MEMORY: "HVABI_IN_MEMORY", Held.INSTRUCTION: "HVABI_IN_INSTRUCTION"}.get(carrier.held, "HVABI_IN_REGISTER")
    return row({"kind": kind, "width": carrier.width,
                **given(is_signed=int(carrier.signed), argument=carrier.argument or 0, offset=carrier.offset or 0,
                        page=memory_page(abi, carrier) if carrier.held is Held.MEMORY else 0)})


def memory_page(abi: Abi, carrier: Carrier) -> str:
    """How the calls whose id lies there are given its address: as the guest has it, or as the host does."""
    for family in abi.families:
        if carrier not in carriers_of(abi, family.fields, Held.MEMORY):
            continue
        for call in family.calls:
            argument = memory_argument(abi, family.fields, call.args, carrier)
            spaces = {buffer.space for buffer in call.buffers if argument and buffer.address == (argument.name,)}
            if argument is not None and (spaces or {argument.scalar.address}) == {"gva"}:
                return "HVABI_SCRATCH_VA"
    return "HVABI_SCRATCH"


def convention_row(abi: Abi, convention: Convention, pools: Pools) -> str:
    arch, frame = convention.arch, make_frame(abi, convention)
    carriers, found = dict(convention.carriers), tuple(pieces_of(abi, frame))
    places = [register(arch, carriers.get(carrier.name)) for carrier in abi.carriers]
    arguments, fixed = convention.arguments[:MAX_ARGUMENTS], convention.fixed
    values = [file_number(place) for place in frame.value[:2]]
    changes = 0
    for name in (*convention.status, *convention.value, *convention.clobbers, *((convention.when.place,) if convention.when else ())):
        number = register_number(arch, split_place(name)[0])
        changes |= 0 if number is None else 1 << number         # flags and the like have no number
    return row({
        "name": string(convention.name), "variant": string(convention.variant), "arch": architecture_bit(arch),
        "word_bits": convention.word, **given(narrow_zero=int(convention.narrow == "zero"),
                                              high_first=int(convention.split == "high-first")),
        "carriers": braces(places),
        **counted("arguments", braces([file_number(slot[0]) for slot in frame.arguments[:MAX_ARGUMENTS]]), len(arguments)),
        **counted("fixed", braces([register(arch, name) for name, _ in fixed]), len(fixed)),
        **({"fixed_values": braces([unsigned(value) for _, value in fixed])} if fixed else {}),
        "status": file_number(frame.status[0]) if frame.status else register(arch, None),
        "value": braces(values, 2, NO_REGISTER), **given(shared=int(bool(convention.shared))),
        **part_of_register("status", frame.status, convention), **part_of_register("value", frame.value, convention),
        "may_change": f"0x{changes:08x}u", **vector_changes(frame), **block_registers("inputs", frame.inputs), **block_registers("outputs", frame.outputs),
        **(given(rest=int(convention.blocks.rest), block_align=convention.blocks.align) if convention.blocks else {}),
        **counted("pieces", pools.pieces.reference(found), len(found)),
        **({"call_ids": own_table(abi, convention, "call"), "test_ids": own_table(abi, convention, "test")} if convention.fields else {}),
        **when_members(frame)})


def vector_changes(frame: Frame) -> Members:
    """A mask of the vector registers that any call may change."""
    numbers = {place.number for place in frame.value if place.vector}
    known = architecture(frame.convention.arch)
    numbers |= {known.others[name].number for name in frame.convention.clobbers if name in known.vectors}
    return {"vectors_may_change": f"0x{sum(1 << number for number in numbers):08x}u"} if numbers else {}


def when_members(frame: Frame) -> Members:
    """What says where the status is."""
    when, place = frame.convention.when, frame.when
    if when is None or place is None:
        return {}
    success: Members = {} if when.success is None else {"when_has_success": 1, "when_success": unsigned(when.success)}
    return {"when": file_number(place), **given(when_low=place.low), "when_bits": place.width, "when_equals": unsigned(when.equals), **success}


def own_table(abi: Abi, convention: Convention, kind: str) -> str:
    return f"{c_name(abi.name, convention.name)}_{kind}_ids"


def own_tables(view: View, tests: Sequence[Test], pools: Pools) -> Iterator[Table]:
    """By convention that lays ids out in its own way: what they are of each call and of each test. Empty rows for what does not
    travel by it."""
    abi = view.abi
    for convention in abi.conventions:
        if convention.fields:
            made = {way.full_name: (family, way) for family, way in ways_by(abi, convention)}
            calls = (made.get(way.full_name) for ways in view.ways.values() for way in ways)
            yield Table("struct hvabi_own_id", own_table(abi, convention, "call"),
                        [own_row(abi, found[1].id, pools.arguments.reference(tuple(argument_row(abi, found[0], argument) for argument in found[1].args)))
                         if found else NO_ID for found in calls])
            yield Table("struct hvabi_own_id", own_table(abi, convention, "test"),
                        [own_row(abi, dict(test.own)[convention.name]) if convention.name in dict(test.own) else
                         own_row(abi, test.id) if test.kind == "annotated" else NO_ID for test in tests])


def own_row(abi: Abi, pairs: tuple[tuple[str, int], ...], args: str = "NULL") -> str:
    ids, used = id_parts(abi, pairs)
    return row({"id": ids, "carriers": used, **given(args=args)})


def block_registers(name: str, held: Sequence[Place]) -> Members:
    """The registers of a block, each with its bytes."""
    rows = [f"{{{f'HVABI_VECTOR({place.number})' if place.vector else place.number}, {place.width // 8}}}" for place in held]
    return counted(name, braces(rows), len(rows)) if rows else {}


def block_sizes(way: Way, abi: Abi) -> Members:
    """How many bytes of a call go in, and come out, in registers."""
    if not in_registers(way.buffers):
        return {}
    return given(block_in=total(pieces(abi, way.buffers, "in", BLOCK_WORD)), block_out=total(pieces(abi, way.buffers, "out", BLOCK_WORD)))


def in_pieces(frame: Frame) -> bool:
    """Whether something travels in less or more than a register of its own, other than the low bits of one."""
    slots = [slot for _, slot in frame.carriers] + [(place,) for place, _ in frame.fixed]
    inputs = [place.register for slot in (*slots, *frame.arguments) for place in slot]
    parts = [place.width for place in frame.value]
    return (frame.has_parts or any(place.vector for place in frame.value) or len(frame.status) > 1 or sum(parts[:2]) < min(sum(parts), 64) or len(set(parts)) > 1 or len(inputs) > len(set(inputs))
            or any(place.low for place in frame.value[1:]) or any(len(slot) > 1 or slot[0].low for slot in slots))


def pieces_of(abi: Abi, frame: Frame) -> Iterator[str]:
    """Where everything lies, the low part first; nothing where it is in registers of its own."""
    if not in_pieces(frame) and not gives(abi, frame.convention):
        return
    order = [carrier.name for carrier in abi.carriers]
    held = [("HVABI_AN_ARGUMENT", index, slot) for index, slot in enumerate(frame.arguments[:MAX_ARGUMENTS])]
    held += [("HVABI_A_CARRIER", order.index(name), slot) for name, slot in frame.carriers]
    held += [("HVABI_A_FIXED", index, (place,)) for index, (place, _) in enumerate(frame.fixed)]
    held += [] if frame.convention.shared and frame.status == frame.value else [("HVABI_A_STATUS", 0, frame.status)]
    for kind, index, slot in (*held, ("HVABI_A_VALUE", 0, frame.value)):
        yield from (row({"held": kind, **given(index=index), "reg": file_number(place), **given(low=place.low), "width": place.width})
                    for place in slot)


def file_number(place: Place) -> str:
    """The number of a register, or of the flags, in the guest's register file."""
    return "HVABI_FLAGS" if place.flags else f"HVABI_VECTOR({place.number})" if place.vector else str(place.number)


def part_of_register(name: str, places: Sequence[Place], convention: Convention) -> Members:
    """Where a result lies in its register, or each part of it in its own: nothing if it is all of it."""
    if not places or places[0].width == convention.word:
        return {}
    return {**given(**{f"{name}_low": places[0].low}), f"{name}_bits": places[0].width}


def caller_mask(abi: Abi, names: tuple[str, ...]) -> str:
    order = [caller.name for caller in abi.callers]
    return f"0x{sum(1 << order.index(name) for name in names):x}" if names else "0"


def family_row(view: View, family: Family) -> str:
    abi = view.abi
    answers = abi.answers_of(family)
    archs = architecture_mask(view.shorten(view.family_architectures(family, family.convention)))
    return row({
        "name": string(family.name),
        **({} if family.number is None else {"number": unsigned(family.number), "has_number": 1}),
        "since": release_literal(family.history.since), **given(arch=archs, required=int(family.required)),
        **given(callers=caller_mask(abi, family.callers)), "unknown_family": answer_number(view, answers.unknown_family),
        "unknown_call": answer_number(view, answers.unknown_call),
        **({"reserved_field": answer_number(view, answers.reserved_field)} if answers.reserved_field else {})})


def argument_row(abi: Abi, family: Family, argument: Argument) -> str:
    field = next((field for field in family.fields if field.name == argument.field), None) if argument.field else None
    order = [carrier.name for carrier in abi.carriers]
    place: Members = {"carrier": NO_REGISTER, **given(low=0 if argument.position is None else argument.position + 1)}
    if field is not None:
        place = {"carrier": order.index(field.carrier), **given(low=field.bits.low)}
    width = field.bits.width if field else argument.scalar.width or 0
    return row({"name": string(argument.name), **given(width=width, is_signed=int(argument.scalar.signed)), **place})


def call_statuses(view: View, way: Way) -> tuple[str, ...]:
    """Success, the errors of the call, and what dispatch says of bad arguments by itself."""
    if not view.has_status(way.variant):
        return ()
    abi = view.abi
    answers = abi.answers_of(view.families[way.call.family])
    names = view.success.union(way.call.errors)
    if answers.bad_argument is not None and way.args:
        names |= {answers.bad_argument}
    raised = (RAISED,) if EXCEPTION in names else ()
    return (*(s64_literal(value.number) for value in abi.status.values if value.name in names), *raised)


def answer_number(view: View, answer: str) -> str:
    """A status, or what stands for an exception."""
    return RAISED if answer == EXCEPTION else s64_literal(view.statuses[answer])


def need_rows(view: View, way: Way, indices: Indices) -> tuple[str, ...]:
    """What the call needs, as far as a program can ask for it. A hint enables nothing."""
    family = view.families[way.call.family]
    rows = []
    for name in way.needs:
        feature = view.features[name]
        if feature.hint or (feature.cpuid is None and feature.asked is None):
            continue
        answer = dict(way.answers_without).get(name, view.abi.answers_of(family).unknown_call)
        rows.append(row({"feature": indices.features[name], "without": answer_number(view, answer)}))
    return tuple(rows)


def call_row(view: View, way: Way, indices: Indices, pools: Pools) -> str:
    call, family = way.call, view.families[way.call.family]
    ids, used = id_parts(view.abi, way.id)
    archs = architecture_mask(view.shorten(view.way_architectures(way)))
    statuses, needs = call_statuses(view, way), need_rows(view, way, indices)
    width = NO_REGISTER if way.returns is None else str(way.returns.scalar.width or 0)
    always = int(way.returns is not None and way.returns.always)
    arguments = pools.arguments.reference(tuple(argument_row(view.abi, family, argument) for argument in way.args))
    return row({
        "name": string(way.full_name), "id": ids, "carriers": used, **given(arch=archs),
        "since": release_literal(call.history.since), **given(number=unsigned(call.number)),
        **given(family=indices.families[call.family]), "advertised_by": ADVERTISED[call.advertised_by],
        **counted("args", arguments, len(way.args)), "variant": string(way.variant),
        **given(value_width=width, value_always=always, value_at=value_numbers(view.abi, way)[0] if way.returns is not None else 0),
        **counted("statuses", pools.statuses.reference(statuses), len(statuses)),
        **({"never": string(call.never)} if call.never else {}),
        **given(callers=caller_mask(view.abi, call.callers or family.callers)),
        **counted("needs", pools.needs.reference(needs), len(needs)), **block_sizes(way, view.abi)})


def value_numbers(abi: Abi, way: Way) -> list[int]:
    """Where the value of a call begins among the value registers of each convention that it travels by, each once."""
    return list(dict.fromkeys(lowered.value_numbers[0][0] for lowered in lowered_calls(abi)[way.call.full_name, way.form]
                              if lowered.value_numbers and lowered.value_numbers[0])) or [0]


def scattered(abi: Abi, way: Way) -> bool:
    """Whether the places of the value do not follow each other."""
    return any(numbers[-1] - numbers[0] != len(numbers) - 1 for lowered in lowered_calls(abi)[way.call.full_name, way.form]
               for numbers in lowered.value_numbers[:1] if numbers)


def id_parts(abi: Abi, pairs: tuple[tuple[str, int], ...]) -> tuple[str, str]:
    """C for an id array and for the mask of carriers it uses."""
    values = dict(pairs)
    ids = [unsigned(values.get(carrier.name, 0)) for carrier in abi.carriers]
    used = sum(1 << index for index, carrier in enumerate(abi.carriers) if carrier.name in values)
    return braces(ids), f"0x{used:x}"


def store_rows(buffer: CaseBuffer) -> tuple[str, ...]:
    return tuple(row({"at": address_row(buffer.at, write.place), "width": place_width(write.place),
                      "value": value_row(write.value)}) for write in buffer.writes)


def check_rows(buffer: CaseBuffer) -> tuple[str, ...]:
    return tuple(row({"name": string(place_name(buffer.buffer, read.place)), "at": address_row(buffer.at, read.place),
                      "width": place_width(read.place), "expect": expect_row(read.expect, read.place.width)})
                 for read in buffer.reads)


def case_row(view: View, args: tuple[Value, ...], buffers: tuple[CaseBuffer, ...], pools: Pools,
             case: Case | None = None, indices: Indices | None = None) -> str:
    """`case`: None for the question behind a feature, of which nothing is expected, and for a step of a case."""
    expect = tuple(s64_literal(view.statuses[name]) for name in case.expect) if case else ()
    stores = tuple(row for buffer in buffers for row in store_rows(buffer))
    checks = tuple(row for buffer in buffers for row in check_rows(buffer))
    checks += tuple(row({"at": value_row(memory.at), "width": memory.width,
                         "expect": expect_row(ExpectValue((1 << memory.width) - 1, memory.equals, None, None))})
                    for memory in (case.memories if case else ()))
    value = case.value if case else None
    return row({**given(args=pools.values.reference(tuple(value_row(arg) for arg in args))),
                **counted("expect", pools.statuses.reference(expect), len(expect)), "value": expect_row(value),
                **counted("stores", pools.stores.reference(stores), len(stores)),
                **counted("checks", pools.checks.reference(checks), len(checks)),
                **(step_members(case, pools, indices) if case and indices else {}),
                **given(callers=caller_mask(view.abi, case.callers) if case else 0)})


def step_members(case: Case, pools: Pools, indices: Indices) -> Members:
    """The calls before that of the case and after it."""
    found: Members = {}
    for name, steps in (("given", case.given), ("after", case.after)):
        rows = tuple(braces([str(indices.calls[way_name(step.call, step.form)]), str(indices.steps[step])]) for step in steps)
        found |= counted(name, pools.steps.reference(rows), len(rows))
    return found


def way_name(call: str, form: str) -> str:
    return f"{call}.{form}" if form else call


def all_steps(abi: Abi) -> tuple[Step, ...]:
    """The calls that cases make besides their own, each once."""
    return tuple(dict.fromkeys(step for call in abi.calls for case in call.cases for step in (*case.given, *case.after)))


def question_row(source: CallSource, index: int, indices: Indices) -> str:
    if source.place is None:
        return row({"name": string(f"{source.call}.value"), **given(call=indices.calls[source.call]), "case_index": index})
    at = next(buffer.at for buffer in source.buffers if buffer.buffer == source.buffer)
    name = f"{source.call}.{place_name(source.buffer, source.place)}"
    return row({"name": string(name), **given(call=indices.calls[source.call]), "case_index": index,
                "at": address_row(at, source.place), "width": place_width(source.place)})


def feature_row(feature: Feature, questions: list[CallSource], pools: Pools) -> str:
    found = feature.cpuid or feature.asked
    source: Members = {"source": "HVABI_FROM_WORDS"}
    if feature.cpuid is not None:
        source = {"source": "HVABI_FROM_CPUID",
                  **given(reg=("eax", "ebx", "ecx", "edx").index(feature.cpuid.register), leaf=feature.cpuid.leaf,
                          subleaf=f"{feature.cpuid.subleaf}u" if feature.cpuid.subleaf else 0)}
    elif feature.asked is not None:
        source = {"source": "HVABI_FROM_CALL"}
    question = questions.index(as_question(feature.asked)) if feature.asked and not feature.cpuid else NO_INDEX
    unless = tuple(unsigned(value) for value in found.unless) if found else ()
    return row({"name": string(feature.name), **source, "question": question,
                **(low_and_bits("", found.bits) if found else {}),
                **counted("unless", pools.unless.reference(unless), len(unless))})


def as_question(source: CallSource) -> CallSource:
    """What is asked, whichever bits of the answer are looked at."""
    return replace(source, bits=BitRange(0, 0), unless=())


def test_row(abi: Abi, test: Test, indices: Indices) -> str:
    ids, used = id_parts(abi, test.id)
    name = f"{test.call}.{test.form}" if test.form else test.call
    return row({"name": string(test.name), "kind": KINDS[test.kind], "call": indices.calls.get(name, NO_INDEX),
                "case_index": test_case(test, indices), "id": ids, "carriers": used,
                "family": indices.families.get(test.family, NO_INDEX),
                **given(arch=architecture_mask(test.arch), vm=test.vm)})


def test_case(test: Test, indices: Indices) -> int | str:
    """The index of what the test is about beside its call."""
    if test.answer == EXCEPTION:
        return NO_INDEX
    if test.answer:
        return indices.statuses[test.answer]
    if test.kind == "register-case":
        return indices.register_cases[test.case]
    return indices.registers[test.register] if test.register else indices.cases.get(test.case, NO_INDEX)


def register_row(register: SystemRegister, view: View, indices: Indices, pools: Pools) -> str:
    needs = tuple(row({"feature": indices.features[name], "without": "0" if fault == "ignored" else "HVABI_EXCEPTION"})
                  for name, fault in register.without)
    return row({"name": string(register.full_name), "number": f"0x{register.number:x}u",
                **counted("needs", pools.needs.reference(needs), len(needs)),
                **given(refused=unsigned(refused_mask(register)), reserved=unsigned(reserved_value(register)),
                        callers=caller_mask(view.abi, register.callers)), **functions(view.abi, register)})


def functions(abi: Abi, register: SystemRegister) -> Members:
    """What reads and writes a register whose number is in the instruction; NULL where there is no such instruction."""
    name = access_name(abi, register)
    return {"read": f"{name}_read", "write": f"{name}_write"} if has_access(register) else {}


def register_case_row(register: SystemRegister, case: RegisterCase, indices: Indices) -> str:
    written: Members = {} if case.write is None else {"writes": 1, "written": value_row(case.write)}
    read: Members = {} if case.read is None else {"reads": 1, "expect": expect_row(case.read)}
    return row({"reg": indices.registers[register.full_name], **given(faults=int(case.fault)), **written, **read})


@dataclass(frozen=True)
class Indices:
    """Where a family, a call (or a form of it), a case, a feature, a status stands in its table, by name."""
    families: dict[str, int]
    calls: dict[str, int]
    cases: dict[str, int]
    features: dict[str, int]
    statuses: dict[str, int]
    registers: dict[str, int]
    register_cases: dict[str, int]
    steps: dict[Step, int]


def number_all(view: View) -> Indices:
    abi = view.abi
    calls = (way.full_name for ways in view.ways.values() for way in ways)
    cases = [case.test for call in abi.calls for case in call.cases]
    return Indices({family.name: index for index, family in enumerate(abi.families)},
                   {name: index for index, name in enumerate(calls)},
                   {name: index for index, name in enumerate(cases)},
                   {feature.name: index for index, feature in enumerate(abi.features)},
                   {value.name: index for index, value in enumerate(abi.status.values)},
                   {register.full_name: index for index, register in enumerate(abi.registers)},
                   {case.test: index for index, case in enumerate(case for register in abi.registers
                                                                  for case in register.cases)},
                   {step: len(cases) + index for index, step in enumerate(all_steps(abi))})


def query_indices(abi: Abi, discovery: Discovery, indices: Indices) -> list[str]:
    """For each family, which call is asked about its calls."""
    names = (discovery.call.replace("*", family.name, 1) for family in abi.families)
    return [str(indices.calls.get(name, NO_INDEX)) for name in names]


def discovery_rows(abi: Abi, indices: Indices) -> tuple[Table, str]:
    """The table of query calls, and the initialiser of struct hvabi_discovery."""
    kinds = {discovery.kind: discovery for discovery in reversed(abi.discovery)}
    calls, release, families = kinds.get("calls"), kinds.get("release"), kinds.get("families")
    table = f"{c_name(abi.name)}_query_calls"
    rows = query_indices(abi, calls, indices) if calls else []
    present, annotations = (calls.present, calls.annotations) if calls else (None, None)
    return Table("uint32_t", table, rows), row({
        "families_call": indices.calls.get(families.call, NO_INDEX) if families else NO_INDEX,
        "release_call": indices.calls.get(release.call, NO_INDEX) if release else NO_INDEX,
        **low_and_bits("major_", release.major if release else None),
        **low_and_bits("minor_", release.minor if release else None),
        **({"has_calls": 1, "calls_by_family": table} if rows else {}),
        **given(present_mask=mask_of(present), annotations_mask=mask_of(annotations),
                annotations_low=annotations.low if annotations else 0)})


def check_limits(abi: Abi) -> None:
    """What does not fit the structs would be cut off silently."""
    problems = [limit_problem(convention, f"has {len(convention.fixed)} fixed registers", MAX_FIXED, "let one of more bits hold several")
                for convention in abi.conventions if len(convention.fixed) > MAX_FIXED]
    problems += [limit_problem(convention, f"has {len(convention.arguments)} slots for arguments", MAX_ARGUMENTS, "pass more of them in memory")
                 for convention in abi.conventions if len(convention.arguments) > MAX_ARGUMENTS]
    problems += [limit_problem(convention, f"has {len(names)} registers for buffers", MAX_BLOCK, "pass larger buffers by their address")
                 for convention in abi.conventions if convention.blocks is not None
                 for names in (convention.blocks.inputs, convention.blocks.outputs) if len(names) > MAX_BLOCK]
    if len(abi.carriers) > MAX_CARRIERS:
        problems += [limit_problem(convention, f"has {len(abi.carriers)} carriers", MAX_CARRIERS, "let fields of the id share carriers")
                     for convention in abi.conventions]
    problems += [Problem(call.location, "conformance", f"{way.full_name} has its value behind a result with a position, in places that differ "
                                                       "from convention to convention or do not follow each other: give the value a position")
                 for call in abi.calls for way in ways_of(call)
                 if way.several and way.returns is not None and way.returns.position is None and (len(value_numbers(abi, way)) > 1 or scattered(abi, way))]
    if problems:
        raise SpecError(problems)


def limit_problem(convention: Convention, what: str, limit: int, remedy: str) -> Problem:
    return Problem(convention.location, "conformance", f"convention '{convention.name}' {what}, and may have {limit}: {remedy}")
