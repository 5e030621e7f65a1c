# SPDX-License-Identifier: BSD-2-Clause
"""An answer that means that a call is not there, of a call that is: what it says depends on what was asked."""
from harness.sequences.boot import Outcome
from harness.sequences.console import Answer, Told
from harness.sequences.judge import Judge
from harness.sequences.steps import Step, Store, Value, number

from .inproc import vocabulary

XEN = ("xen", "4.20", "x86_64")
SBI = ("sbi", "3.0", "riscv64")
ENOSYS, NOT_SUPPORTED = -38, -2


def judge(words, *pairs):
    """Each pair is a sequence of its own: of steps, or one step, and the statuses that came."""
    sequences = [steps if isinstance(steps, tuple) else (steps,) for steps, _ in pairs]
    answers = [[Answer(status) for status in (came if isinstance(came, tuple) else (came,))] for _, came in pairs]
    outcome = Outcome(Told(answers, over=len(answers), ended=True), "exited", "", b"", 0.0)
    return [(one.kind, one.call, one.about, one.sequence) for one in Judge(words).judge(sequences, outcome)]


def pminfo(kind):
    return Step("platform.set_processor_pminfo", (Value("$scratch_va"),), (Store(0x1010, 32, number(kind)),))


def test_the_same_question_and_then_no_such_call():
    words = vocabulary(*SBI)
    send = Step("ipi.send_ipi", (number(1), number(0)))
    assert judge(words, (send, 0), (send, NOT_SUPPORTED)) == [("contradiction", "ipi.send_ipi", "absent", 1)]
    assert judge(words, (send, NOT_SUPPORTED), (send, 0)) == [("contradiction", "ipi.send_ipi", "absent", 1)]


def test_another_question_and_no_such_call_is_a_status_that_it_does_not_have():
    words = vocabulary(*SBI)
    send, other = Step("ipi.send_ipi", (number(1), number(0))), Step("ipi.send_ipi", (number(2), number(0)))
    assert judge(words, (send, 0), (other, NOT_SUPPORTED)) == [("status", "ipi.send_ipi", str(NOT_SUPPORTED), 1)]
    assert judge(words, (other, NOT_SUPPORTED), (send, 0)) == [("status", "ipi.send_ipi", str(NOT_SUPPORTED), 1)]
    assert not judge(words, (send, NOT_SUPPORTED), (other, NOT_SUPPORTED))
    assert not judge(words, (send, NOT_SUPPORTED), (other, -3))      # a call that is not there may check its arguments first


def test_memory_is_part_of_a_question():
    words = vocabulary("vmi", "4.3", "x86_64")
    name = next(name for name, entry in sorted(words.entries.items()) if entry.statuses is not None and not entry.way.needs and
                words.absences(entry) - entry.statuses and any(buffer.direction != "out" and buffer.space != "registers" and
                                                               buffer.address for buffer in entry.way.buffers))
    entry = words.entries[name]
    gone = min(words.absences(entry) - entry.statuses)
    args = tuple(Value("$scratch") if argument.name in entry.addresses else number(0) for argument in entry.way.args)
    one, other = Step(name, args, (Store(0x1000, 8, number(1)),)), Step(name, args, (Store(0x1000, 8, number(2)),))
    assert [found[:3] for found in judge(words, (one, 0), (one, gone))] == [("contradiction", name, "absent")]
    assert [found[:3] for found in judge(words, (one, 0), (other, gone))] == [("status", name, str(gone))]
    # What an earlier step left in memory may decide, so the same step elsewhere is another question.
    assert [found[:3] for found in judge(words, (one, 0), ((other, one), (0, gone)))] == [("status", name, str(gone))]


def test_a_sub_type_that_this_xen_was_not_built_for():
    """The processor's idle states are there, and its performance states are not: the source answers enosys for the latter."""
    words = vocabulary(*XEN)
    assert not judge(words, (pminfo(0), 0), (pminfo(1), ENOSYS))
    assert not judge(words, (pminfo(1), ENOSYS), (pminfo(0), 0))
    assert [one[:3] for one in judge(words, (pminfo(0), -71))] == [("status", "platform.set_processor_pminfo", "-71")]


def test_a_buffer_that_lies_in_memory_is_as_large_as_a_number_beside_it_says():
    """sysctl.readconsole has the address and the size of the room in memory."""
    words = vocabulary(*XEN)
    for size, found in ((65535, []), (16, ["memory"])):
        step = Step("sysctl.readconsole", (Value("$scratch_va"),), (Store(0x1010, 64, Value("$scratch2_va", 0x800)), Store(0x1018, 32, number(size))))
        answers = [[Answer(0, changes=[(0x3800, 0x1800)])]]
        outcome = Outcome(Told(answers, over=1, ended=True), "exited", "", b"", 0.0)
        assert [one.kind for one in Judge(words).judge([(step,)], outcome)] == found
