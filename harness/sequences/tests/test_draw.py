# SPDX-License-Identifier: BSD-2-Clause
import pytest

from harness.sequences.draw import Drawer
from harness.sequences.steps import ARENA, from_data, is_store, to_data
from harness.sequences.table import encode_table

from .inproc import vocabulary

ABIS = [("sbi", "3.0", "riscv64"), ("sbi", "0.2", "riscv64"), ("xen", "4.20", "x86_64"), ("kvm", "7.2", "x86_64"), ("hyperv", "6.0", "x86_64"),
        ("vmi", "4.3", "x86_64"), ("vmi", "4.3", "i386")]


@pytest.mark.parametrize("abi,release,arch", ABIS)
def test_the_same_seed_draws_the_same(abi, release, arch):
    words = vocabulary(abi, release, arch)
    first = Drawer(words, 7, "cell", 3).draw_many(40)
    assert first == Drawer(words, 7, "cell", 3).draw_many(40)
    assert encode_table(words, first) == encode_table(words, Drawer(words, 7, "cell", 3).draw_many(40))
    for seed, cell, number in ((8, "cell", 3), (7, "other", 3), (7, "cell", 4)):
        assert Drawer(words, seed, cell, number).draw_many(40) != first


@pytest.mark.parametrize("abi,release,arch", ABIS)
def test_what_is_drawn_is_in_the_arena_and_comes_from_earlier_steps(abi, release, arch):
    words = vocabulary(abi, release, arch)
    for sequence in Drawer(words, 5, "cell", 0).draw_many(150):
        assert from_data(to_data(sequence)) == sequence
        for index, step in enumerate(sequence):
            entry = words.entries[step.call]
            assert len(step.args) == len(entry.way.args)
            assert all(is_store(store) for store in step.stores)
            assert all(value.earlier is None or value.earlier < index for value in step.values())
            for name, (buffer, high) in entry.addresses.items():
                value = next(one for argument, one in zip(entry.way.args, step.args) if argument.name == name)
                assert value.source not in ("result", "status", "memory", "code")
            for at, size in words.may_change(step):
                assert 0 <= at and at + size <= ARENA


@pytest.mark.parametrize("abi,release,arch", ABIS)
def test_calls_that_no_test_may_make_are_not_drawn(abi, release, arch):
    words = vocabulary(abi, release, arch)
    never = {call.full_name for call in words.abi.calls if call.never or call.noreturn}
    drawn: set[str] = set()
    for number in range(60):
        drawn |= {step.call for sequence in Drawer(words, 1, "cell", number).draw_many(60) for step in sequence}
    assert not {name for name in drawn if words.entries[name].way.call.full_name in never}
    assert never <= {name.rsplit(".", 1)[0] if name.count(".") > 1 else name for name in words.left} | set(words.left)
    assert drawn == set(words.entries), set(words.entries) - drawn


def test_results_come_back_as_arguments():
    words = vocabulary("sbi", "3.0", "riscv64")
    sequences = [one for number in range(60) for one in Drawer(words, 1, "cell", number).draw_many(60)]
    told = [(sequence[value.aux].call, step.call) for sequence in sequences for step in sequence for value in step.args if value.source == "result"]
    assert ("pmu.counter_config_matching", "pmu.counter_start") in told
