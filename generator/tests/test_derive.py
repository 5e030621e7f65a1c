# SPDX-License-Identifier: BSD-2-Clause
"""Derived tests: what each kind of boundary tries follows from the model, and what must not be tried is not."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.lang.values import Symbol
from generator.model.abi import Abi
from generator.model.derive import fields
from generator.model.derive.boundary import InMemory, changed_memory
from generator.model.derive.fields import EVERY_DAY
from generator.model.derive.plan import Derived, derived_plan, derived_tests
from generator.model.derive.sizes import wrapping
from generator.model.resolve import resolve
from generator.tests.pages import read_blocks

ROOT = Path(__file__).resolve().parents[2]
SPEC = '''
family: thing
number: 0x02
doc: "Things."
calls:
  fill:
    number: 0x00
    doc: "Fills entries."
    args:
      - {name: to, type: gpa, align: 8, doc: "Where."}
      - {name: count, type: u64, max: 1000, doc: "How many."}
      - {name: how, type: way, doc: "How."}
      - {name: modes, type: modes, doc: "Modes."}
    errors: [invalid]
    buffers: {entries: {address: to, space: gpa, direction: out, length: count, element: entry, doc: "They."}}
    cases: [{name: right, args: {to: $scratch, count: 1, how: 1}, expect: [success]}]
  mark:
    number: 0x01
    doc: "Marks a set."
    args:
      - {name: cpu, type: u64, doc: "The first."}
      - {name: mask, type: u64, range: {from: cpu, wraps: refused}, doc: "Which."}
    errors: [invalid]
    cases:
      - {name: own, args: {cpu: $self, mask: 1}, expect: [success]}
      - {name: with-memory, given: [{call: fill, args: {to: $scratch, count: 1, how: 1}}], args: {cpu: $self, mask: 1}, expect: [success]}
  halt: {number: 0x02, never: "It ends the test.", args: [{name: why, type: u32, max: 3, doc: "Why."}], doc: "Stops."}
  sleep:
    number: 0x03
    noreturn: true
    errors: [invalid]
    args: [{name: how, type: u32, max: 3, doc: "How."}, {name: how_long, type: u64, doc: "How long."}]
    cases: [{name: wrong, args: {how: 9}, expect: [invalid]}]
    doc: "Sleeps for good."
  wake:
    number: 0x06
    errors: [invalid]
    args:
      - {name: at, type: gpa, align: 4, doc: "Where."}
      - {name: count, type: u32, doc: "How many."}
      - {name: level, type: u16, min: 1, max: 5, doc: "How far."}
    buffers: {names: {address: at, space: gpa, direction: in, length: count, max: 8, element: u32, crossing: forbidden, doc: "They."}}
    cases: [{name: wrong, args: {at: $unmapped, count: 0, level: 9}, expect: [invalid]}]
    doc: "Wakes."
  tune: {number: 0x04, underived: "It changes the clock.", args: [{name: by, type: u32, max: 3, doc: "By."}], doc: "Tunes."}
  poke:
    number: 0x05
    errors: [invalid]
    args: [{name: at, type: u64, max: 9, underived: "Somebody is there.", doc: "At."}, {name: with, type: u8, doc: "With."}]
    cases: [{name: right, args: {at: 1, with: 2}, expect: [success]}]
    doc: "Pokes."
  shape:
    number: 0x07
    errors: [invalid]
    args: [{name: at, type: gpa, doc: "Where."}]
    buffers: {form: {address: at, space: gpa, direction: inout, length: 1, element: form, doc: "It."}}
    cases: [{name: right, args: {at: $scratch+8}, in: {form: {how: 1, list: [7], u: {far: $scratch2}}}, expect: [success]}]
    doc: "Shapes."
  walk:
    number: 0x08
    errors: [invalid]
    args: [{name: at, type: gva, doc: "Where."}, {name: count, type: u32, doc: "How many."}]
    buffers: {steps: {address: at, space: gva, direction: inout, length: count, element: step, doc: "They."}}
    cases:
      - {name: none, args: {at: $unmapped, count: 0}, expect: [success]}
      - {name: one, args: {at: $scratch_va, count: 1}, in: {steps: {to: 5}}, out: {steps: {result: 7}}, expect: [invalid]}
    doc: "Walks."
  run:
    number: 0x09
    errors: [invalid]
    args: [{name: at, type: gva, doc: "Where."}, {name: count, type: u32, max: 3, doc: "How many."}]
    buffers: {steps: {address: at, space: gva, direction: inout, length: count, element: step, doc: "They."}}
    cases:
      - {name: three, args: {at: $scratch_va, count: 3}, in: {steps: [{to: 1}, {to: 2}, {to: 3}]},
         out: {steps: [{result: 1}, {result: 2}, {result: 3}]}, expect: [success]}
    doc: "Runs."
  bend:
    number: 0x0a
    errors: [invalid]
    args: [{name: at, type: gpa, doc: "Where."}, {name: far, type: u32, doc: "How far."}]
    buffers: {form: {address: at, space: gpa, direction: in, length: 1, element: form, doc: "It."}}
    cases:
      - {name: right, args: {at: $scratch, far: 1}, in: {form: {how: 1, list: [7]}}, expect: [success]}
      - {name: spare, args: {at: $scratch, far: 1}, in: {form: {how: 1, spare: 1, list: [7]}}, expect: [invalid]}
      - {name: how, args: {at: $scratch, far: 1}, in: {form: {how: 9, list: [7]}}, expect: [invalid]}
      - {name: modes, args: {at: $scratch, far: 1}, in: {form: {how: 1, list: [8], modes: 2}}, expect: [invalid]}
    doc: "Bends."
types:
  step:
    kind: struct
    layout: natural
    doc: "A step."
    fields:
      - {name: to, type: word, doc: "Where to."}
      - {name: how, type: u32, doc: "How."}
      - {name: result, type: s32, doc: "What became of it."}
  form:
    kind: struct
    layout: natural
    doc: "A form."
    fields:
      - {name: how, type: way, doc: "How."}
      - {name: spare, type: u32, reserved: true, doc: "0."}
      - {name: list, type: word, count: 2, doc: "Words."}
      - {name: u, type: either, doc: "One."}
      - {name: modes, type: modes, doc: "Modes."}
  either: {kind: union, doc: "One.", fields: [{name: near, type: u32, doc: "Near."}, {name: far, type: gpa, doc: "Far."}]}
  entry: {kind: struct, size: 16, align: 8, doc: "One.", fields: [{name: a, type: u64, offset: 0, doc: "A."}, {name: b, type: u64, offset: 8, doc: "B."}]}
  way: {kind: enum, base: u32, doc: "A way.", values: {one: {number: 1, doc: "One."}, three: {number: 3, doc: "Three."}}}
  modes: {kind: flags, base: u32, doc: "Modes.", bits: {fast: {bits: "0", doc: "Fast."}, wide: {bits: "7..4", doc: "Wide."}}}
'''


@pytest.fixture(scope="module")
def abi(tmp_path_factory: pytest.TempPathFactory) -> Abi:
    folder = tmp_path_factory.mktemp("derive") / "demo"
    folder.mkdir()
    block = next(block for block in read_blocks((ROOT / "spec" / "README.md").read_text()) if block.path == "abi.yaml")
    (folder / "abi.yaml").write_text(block.text.replace("[rdi, rsi, rdx]", "[rdi, rsi, rdx, r10]"))
    (folder / "thing.yaml").write_text(SPEC)
    spec = load(folder, folder.parent)
    return resolve(spec, "next")


def find(abi: Abi, name: str) -> Derived:
    found = {derived.test.name: derived for derived in derived_tests(abi)}
    assert name in found, sorted(found)
    return found[name]


def numbers(derived: Derived, index: int) -> list[object]:
    return [dict(one)[index] for one in derived.boundary.tries]


def test_names_of_a_call(abi: Abi) -> None:
    assert [derived.test.name for derived in derived_tests(abi) if derived.test.call == "thing.fill"] == [
        "thing.fill.count-above-maximum", "thing.fill.how-all-ones", "thing.fill.how-beyond-width", "thing.fill.modes-all-ones",
        "thing.fill.modes-beyond-width", "thing.fill.how-unnamed-values", "thing.fill.modes-reserved-bits", "thing.fill.to-unaligned",
        "thing.fill.count-size-wraps-32", "thing.fill.count-size-wraps-64", "thing.fill.count-size-too-large", "thing.fill.entries-in-no-memory",
        "thing.fill.entries-in-device", "thing.fill.entries-in-host-memory", "thing.fill.entries-in-host-memory-wraps", "thing.fill.entries-in-code", "thing.fill.entries-at-zero",
        "thing.fill.entries-at-end", "thing.fill.entries-across-end", "thing.fill.entries-end-wraps", "thing.fill.entries-across-page"]


def test_sizes_wrap(abi: Abi) -> None:
    assert numbers(find(abi, "thing.fill.count-size-wraps-32"), 1)[:3] == [1 << 28, (1 << 28) + 1, (1 << 28) + 2]
    assert numbers(find(abi, "thing.fill.count-size-wraps-64"), 1)[:2] == [1 << 60, (1 << 60) + 1]
    assert all(number * 12 >= 1 << 32 and number * 12 % (1 << 32) <= 36 for number in wrapping(12, 32, 64)[:3])
    assert wrapping(8, 64, 32) == [] and wrapping(1, 32, 32) == []


def test_values(abi: Abi) -> None:
    assert numbers(find(abi, "thing.fill.count-above-maximum"), 1) == [1001]
    assert numbers(find(abi, "thing.fill.how-unnamed-values"), 2) == [0, 2, 4, 0xffffffff]
    reserved = numbers(find(abi, "thing.fill.modes-reserved-bits"), 3)
    assert reserved == [1 << bit for bit in range(32) if bit not in (0, 4, 5, 6, 7)]
    assert numbers(find(abi, "thing.fill.to-unaligned"), 0) == [Symbol("scratch", by) for by in (1, 2, 4)]
    assert numbers(find(abi, "thing.mark.cpu-upper-half"), 0) == [Symbol("self", 1 << 32), Symbol("self", 1 << 63)]


def test_ranges_wrap_to_what_exists(abi: Abi) -> None:
    tries = find(abi, "thing.mark.cpu+mask-wraps").boundary.tries
    assert tries[0] == ((0, Symbol("self", -31)), (1, 1 << 31))
    assert find(abi, "thing.mark.cpu+mask-wraps-32").boundary.tries[0][0] == (0, Symbol("self", (1 << 32) - 31))
    assert find(abi, "thing.mark.cpu+mask-wraps").boundary.refused and not find(abi, "thing.mark.cpu+mask-largest").boundary.refused


def test_places(abi: Abi) -> None:
    across = find(abi, "thing.fill.entries-across-end")
    assert across.boundary.tries == (((0, Symbol("end", -16)), (1, 2)),) and across.boundary.places == ("end",)
    assert find(abi, "thing.fill.entries-end-wraps").boundary.tries[0] == ((0, (1 << 64) - 16), (1, 2))
    assert find(abi, "thing.fill.entries-in-no-memory").boundary.places == ()


def test_what_must_be_refused_begins_with_right_arguments(abi: Abi) -> None:
    """Else a host may refuse it for another reason: the only case of the call gives no memory and no level that there is."""
    right = (Symbol("scratch", 0), 0, 1)
    for name, index, tried in (("count-above-maximum", 1, [9]), ("level-above-maximum", 2, [6]), ("level-below-minimum", 2, [0]),
                               ("at-unaligned", 0, [Symbol("scratch", 1), Symbol("scratch", 2)])):
        derived = find(abi, f"thing.wake.{name}")
        assert derived.base.args == right and derived.boundary.refused and numbers(derived, index) == tried
    assert find(abi, "thing.wake.level-all-ones").base.args == (Symbol("unmapped", 0), 0, 9)


def test_an_empty_buffer_gets_an_element_and_one_that_must_not_cross_a_page_crosses_it(abi: Abi) -> None:
    assert numbers(find(abi, "thing.wake.names-in-no-memory"), 1) == [1] and find(abi, "thing.wake.names-in-no-memory").boundary.nightly
    crosses = find(abi, "thing.wake.names-crosses-page")
    assert crosses.boundary.refused and crosses.boundary.tries == (((0, Symbol("scratch", 4092)), (1, 2)),)
    assert "thing.fill.entries-crosses-page" not in {derived.test.name for derived in derived_tests(abi)}


def test_a_status_that_the_text_has_for_wrong_arguments_is_demanded(abi: Abi) -> None:
    """Of numbers, alignment and bits beyond an argument, which are refused before anything is done; not of memory."""
    answers = replace(abi.answers, bad_argument="invalid")
    strict = replace(abi, answers=answers, conventions=tuple(replace(item, narrow="zero") for item in abi.conventions))
    for name in ("level-above-maximum", "level-beyond-width", "at-unaligned"):
        assert find(strict, f"thing.wake.{name}").refusal == "invalid"
    assert find(strict, "thing.wake.names-in-no-memory").refusal == find(strict, "thing.wake.count-above-maximum").refusal == ""
    assert find(abi, "thing.wake.level-above-maximum").refusal == "" and not find(abi, "thing.wake.level-beyond-width").boundary.refused
    assert numbers(find(strict, "thing.wake.level-beyond-width"), 2) == [1 | 1 << 16, 1 | 1 << 63, 1 << 16, 1 << 63]


def test_a_case_with_given_is_a_base_of_its_own(abi: Abi) -> None:
    assert find(abi, "thing.mark.cpu+mask-wraps-with-memory").test.case == "thing.mark.with-memory"


def test_what_is_left_alone(abi: Abi) -> None:
    tried = {derived.test.name for derived in derived_tests(abi)}
    assert not any(name.startswith(("thing.halt.", "thing.tune.")) for name in tried)
    assert [name for name in sorted(tried) if name.startswith("thing.sleep.")] == ["thing.sleep.how-above-maximum"]
    assert [name for name in sorted(tried) if name.startswith("thing.poke.")] == ["thing.poke.with-all-ones", "thing.poke.with-beyond-width"]


def field(derived: Derived) -> tuple[Symbol, int, int, int]:
    """Where the field is that a test changes: its buffer, its offset with 64 bits and with 32, its width."""
    places = [what for one in derived.boundary.tries for what, _ in one]
    assert len(set(places)) == 1 and isinstance(places[0], InMemory)
    return places[0].at, places[0].place.offset, places[0].place.offset32, places[0].place.width


def test_fields_of_a_buffer(abi: Abi) -> None:
    """Of the union only the member that the case writes."""
    names = [derived.test.name.removeprefix("thing.shape.form.") for derived in derived_tests(abi) if ".shape.form." in derived.test.name]
    assert names == ["how-unnamed-values", "spare-reserved-bits", "list.0-all-ones", "u.far-all-ones", "u.far-in-no-memory", "u.far-in-host-memory",
                     "u.far-in-code", "u.far-at-end", "u.far-in-device", "u.far-points-to-itself", "modes-reserved-bits", "modes-all-ones"]
    spare, far = find(abi, "thing.shape.form.spare-reserved-bits"), find(abi, "thing.shape.form.u.far-at-end")
    assert field(spare) == (Symbol("scratch", 8), 4, 4, 32) and [one[0][1] for one in spare.boundary.tries] == [1 << bit for bit in range(32)]
    assert field(far) == (Symbol("scratch", 8), 24, 16, 64) and far.boundary.places == ("end",) and not far.boundary.refused
    assert find(abi, "thing.shape.form.u.far-in-device").boundary.nightly and not far.boundary.nightly
    assert [one[0][1] for one in find(abi, "thing.shape.form.how-unnamed-values").boundary.tries] == [0, 2, 4, 0xffffffff]
    assert [one[0][1] for one in find(abi, "thing.shape.form.u.far-points-to-itself").boundary.tries] == [Symbol("scratch", 8), Symbol("scratch", 32)]


def test_a_field_that_a_case_alone_shows_to_be_refused_must_be_refused(abi: Abi) -> None:
    """The case is as the base but for this field. Modes it gives with another number beside them, which may be why it is refused."""
    refused = {derived.test.name.removeprefix("thing.bend.form."): derived.boundary.refused for derived in derived_tests(abi) if ".bend.form." in derived.test.name}
    assert {name for name, must in refused.items() if must} == {"spare-reserved-bits", "how-unnamed-values"}
    assert {"modes-reserved-bits", "list.0-all-ones"} <= refused.keys()


def test_a_case_that_may_succeed_shows_nothing(abi: Abi) -> None:
    """Nor does one with other arguments."""
    base = find(abi, "thing.bend.form.spare-reserved-bits").base
    right, spare, how, modes = base.way.call.cases
    for other in (replace(spare, expect=("success", "invalid")), replace(spare, args=(spare.args[0], 2))):
        way = base.way._replace(call=replace(base.way.call, cases=(right, other, how, modes)))
        assert [boundary.what for boundary in fields.derive(replace(base, way=way)) if boundary.refused] == ["form.how-unnamed-values"]


def test_the_host_may_write_where_a_field_points(abi: Abi) -> None:
    assert list(changed_memory(find(abi, "thing.shape.form.u.far-points-to-itself").boundary)) == [(Symbol("scratch", 0), 4096)]


def test_no_field_points_to_memory_beside_a_number_of_all_ones(abi: Abi) -> None:
    """The number may be a count, and a host may write as much."""
    ((pointer, number),) = find(abi, "thing.shape.form.list.0-all-ones").boundary.tries
    assert isinstance(pointer[0], InMemory) and (pointer[0].place.field, pointer[1]) == ("u.far", Symbol("no_memory", 0))
    assert isinstance(number[0], InMemory) and (number[0].place.field, number[1]) == ("list[0]", (1 << 64) - 1)
    assert len(find(abi, "thing.shape.form.u.far-all-ones").boundary.tries[0]) == 1


def element(derived: Derived) -> tuple[list[tuple[object, object]], list[tuple[str, object]]]:
    """What a test of elements changes, by field or argument, and what it looks at."""
    (changes,) = derived.boundary.tries
    named = [(what.place.field if isinstance(what, InMemory) else what, value) for what, value in changes]
    return named, [(check.field.place.field, check.expect.equals) for check in derived.boundary.checks]


def test_one_bad_element_among_good_ones(abi: Abi) -> None:
    every = (1 << 64) - 1
    assert element(find(abi, "thing.run.steps-element-middle-bad")) == (
        [("[1].to", every), ("[1].how", 0xffffffff)], [("[0].result", 1), ("[2].result", 3)])


def test_a_case_with_one_element_gets_three(abi: Abi) -> None:
    """The case is not the one that goes furthest: that has no element."""
    last = find(abi, "thing.walk.steps-element-last-bad")
    assert last.test.case == "thing.walk.one" and find(abi, "thing.walk.steps.how-all-ones").test.case == "thing.walk.one"
    assert element(last) == ([(1, 3), ("[1].to", 5), ("[2].to", 5), ("[2].to", (1 << 64) - 1), ("[2].how", 0xffffffff)],
                             [("[0].result", 7), ("[1].result", 7)])
    second = last.boundary.tries[0][1][0]
    assert isinstance(second, InMemory) and (second.place.offset, second.place.offset32) == (16, 12)


def test_few_fields_of_a_call_are_tried_every_day() -> None:
    """Those with reserved bits and addresses first. Bytes of the id that lie in a buffer are not tried."""
    spec = load(ROOT / "spec" / "xen", ROOT)
    found = [derived for derived in derived_tests(resolve(spec, spec.versions[-1])) if isinstance(derived.boundary.tries[0][0][0], InMemory)]
    assert {derived.test.name for derived in found if derived.test.call == "platform.read_memtype"} >= {"platform.read_memtype.op.u.read_memtype.reg-all-ones"}
    assert not any(".op.cmd-" in derived.test.name and derived.test.call.startswith(("platform.", "sysctl.", "domctl.")) for derived in found)
    calls = {derived.test.call for derived in found}
    assert any(sum(derived.test.call == call for derived in found) == EVERY_DAY for call in calls)
    assert all(sum(derived.test.call == call and not derived.boundary.nightly for derived in found) <= EVERY_DAY for call in calls)


def test_reserved_bits_and_addresses_are_tried_first(abi: Abi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fields, "EVERY_DAY", 6)
    base = find(abi, "thing.shape.form.modes-all-ones").base
    assert [boundary.what.removeprefix("form.") for boundary in fields.derive(base) if not boundary.nightly] == [
        "spare-reserved-bits", "u.far-in-no-memory", "u.far-in-host-memory", "u.far-in-code", "u.far-at-end", "modes-reserved-bits"]


def test_plan_has_one_set_and_the_places_of_a_guest(abi: Abi) -> None:
    everyday = {test.name for test in derived_plan(abi, "x86_64", False, frozenset())}
    nightly = {test.name for test in derived_plan(abi, "x86_64", True, frozenset(("device", "host", "code", "end")))}
    assert "thing.fill.count-size-too-large" in nightly and "thing.fill.entries-in-device" in nightly
    assert "thing.fill.count-size-wraps-64" in everyday and "thing.fill.entries-across-end" not in everyday
    assert not everyday & nightly


@pytest.mark.parametrize("name", ["sbi", "xen", "kvm", "hyperv", "vmi"])
def test_every_spec(name: str) -> None:
    """Names are unique, every number fits its register, and no call is made that no test may make."""
    spec = load(ROOT / "spec" / name, ROOT)
    abi = resolve(spec, spec.versions[-1])
    found = derived_tests(abi)
    calls = {call.full_name: call for call in abi.calls}
    assert len({derived.test.name for derived in found}) == len(found) > 0
    for derived in found:
        assert not calls[derived.test.call].never
        assert derived.boundary.tries and len({len(one) for one in derived.boundary.tries}) == 1
        assert replace(derived.test, name="").arch == derived.test.arch
