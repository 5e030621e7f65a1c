# SPDX-License-Identifier: BSD-2-Clause
from harness.sequences.minimise import minimise, reduce_items
from harness.sequences.steps import FILL, Step, Store, Value, keep_steps, number


def asker(predicate):
    asked = []

    def shows(candidates):
        asked.extend(candidates)
        return [predicate(one) for one in candidates]
    return shows, asked


def names(sequence):
    return [step.call for step in sequence]


def test_the_shortest_that_shows_it():
    sequence = tuple(Step(name) for name in "abcdefgh")
    shows, asked = asker(lambda one: one[-1].call == "h" and "b" in names(one) and "e" in names(one))
    assert names(minimise(sequence, {}, shows)) == ["b", "e", "h"]
    assert len(asked) < 60


def test_the_last_step_alone_is_tried_first():
    shows, asked = asker(lambda one: one[-1].call == "h")
    assert names(minimise(tuple(Step(name) for name in "abcdefgh"), {}, shows)) == ["h"]
    assert names(asked[0]) == ["h"]


def test_order_matters():
    shows, _ = asker(lambda one: names(one)[-1] == "z" and "".join(names(one)).find("ab") >= 0)
    assert names(minimise(tuple(Step(name) for name in "xaxabxxz"), {}, shows)) in (["a", "b", "z"],)


def test_results_of_steps_that_are_gone_are_the_numbers_that_they_gave():
    sequence = (Step("a"), Step("b"), Step("c", (Value("result", 1, 0), Value("result", 0, 1), Value("status", 0, 0))))
    kept = keep_steps(sequence, [1, 2], {0: (-3, 6), 1: (0, 9)})
    assert kept == (Step("b"), Step("c", (number(7), Value("result", 0, 0), number(-3))))


def test_arguments_and_memory_that_do_not_matter_are_plain():
    step = Step("a", (number(5), number(6), Value("$scratch", 8), Value("$unmapped", 4096)),
                (Store(4096, FILL, number(64)), Store(4096, 64, number(3)), Store(4104, 64, number(4))), True)
    shows, _ = asker(lambda one: one[0].args[1].number == 6 and one[0].args[3].source == "$unmapped" and
                     any(store.value == number(4) for store in one[0].stores))
    small = minimise((step,), {}, shows)
    assert small == (Step("a", (number(0), number(6), Value("$scratch"), Value("$unmapped")), (Store(4104, 64, number(4)),)),)


def test_changes_that_show_it_alone_and_not_together():
    shows, _ = asker(lambda one: one[0].args[0].number or one[0].args[1].number)
    small = minimise((Step("a", (number(1), number(2))),), {}, lambda many: [bool(answer) for answer in shows(many)])
    assert sorted(value.number for value in small[0].args)[0] == 0 and any(value.number for value in small[0].args)


def test_what_shows_nothing_stays_as_it_is():
    sequence = tuple(Step(name, (number(3),)) for name in "abc")
    assert minimise(sequence, {}, lambda many: [False] * len(many)) == sequence
    assert reduce_items(5, lambda tries: [False] * len(tries)) == [0, 1, 2, 3, 4]
