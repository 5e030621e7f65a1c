# SPDX-License-Identifier: BSD-2-Clause
"""The table and the guest that reads it: what is no table is refused before a call is made."""
import random
import struct

import pytest

from harness.sequences.boot import Runner
from harness.sequences.draw import Drawer
from harness.sequences.steps import FILL, IN_REGISTERS, Step, Store, Value, Wrong, from_data, number
from harness.sequences.table import HEADER, MARK, NoRoom, encode_table, fill_image, sum_bytes

from .inproc import ROOT, inproc, vocabulary


def refusals(tables, folder):
    with Runner(inproc(), ROOT, folder, 2, lambda: False) as runner:
        return [(outcome.told.refused, len(outcome.told.answers)) for outcome in runner.run(tables)]


def seal(table):
    """With the sum that is right for what it holds."""
    head = list(HEADER.unpack_from(table))
    return HEADER.pack(*head[:6], sum_bytes(table[HEADER.size:])) + table[HEADER.size:]


def raw(steps, count=1, name=b"\0", more=b""):
    body = name + struct.pack("<H", len(steps)) + b"".join(steps) + more
    words = vocabulary()
    return HEADER.pack(0x51535648, 2, count, words.calls, words.spec_hash[:8].encode(), 0, sum_bytes(body)) + body


GOOD = struct.pack("<IBBBB", 0, 0, 0, 0, 0)     # the first call, which has no arguments
VALUE = struct.pack("<BBQ", 0, 0, 0)


def step(call=0, args=(), stores=(), spans=()):
    return struct.pack("<IBBBB", call, len(args), len(stores), len(spans), 0) + b"".join(args) + b"".join(stores) + b"".join(spans)


BAD = {
    "magic": b"XXXX" + raw([GOOD])[4:],
    "cut": raw([GOOD])[:-3],
    "short": raw([GOOD])[:10],
    "sum": raw([GOOD])[:-1] + b"\1",
    "more": seal(raw([GOOD]) + b"more"),
    "none-of-several": raw([GOOD], 2),
    "call": raw([step(99999)]),
    "arguments": raw([step(0, [VALUE])]),
    "no-steps": raw([]),
    "too-many-steps": raw([GOOD] * 65),
    "store-outside": raw([step(0, (), [struct.pack("<IB", 6 * 4096 - 7, 64) + VALUE])]),
    "store-far": raw([step(0, (), [struct.pack("<IB", 0x7fffffff, 8) + VALUE])]),
    "store-registers": raw([step(0, (), [struct.pack("<IB", IN_REGISTERS + 250, 64) + VALUE])]),
    "store-width": raw([step(0, (), [struct.pack("<IB", 0, 63) + VALUE])]),
    "fill-outside": raw([step(0, (), [struct.pack("<IB", 4096, FILL) + struct.pack("<BBQ", 0, 0, 1 << 63)])]),
    "source": raw([step(0, (), [struct.pack("<IB", 0, 8) + struct.pack("<BBQ", 200, 0, 0)])]),
    "later": raw([step(0, (), [struct.pack("<IB", 0, 8) + struct.pack("<BBQ", 64, 0, 0)])]),
    "memory": raw([step(0, (), [struct.pack("<IB", 0, 8) + struct.pack("<BBQ", 66, 64, 6 * 4096 - 1)])]),
    "span": raw([step(0, (), (), [struct.pack("<II", 4096, 0xffffffff)])]),
    "name-too-long": raw([GOOD], name=b"\x60" + b"a" * 96),
    "name-cut": raw([GOOD], name=b"\x5f" + b"a"),
    "name-of-two-lines": raw([GOOD], name=b"\x03a\nb"),
    "name-of-one-of-two": raw([GOOD], 2, b"\x01a", b"\0" + struct.pack("<H", 1) + GOOD),
    "count": raw([struct.pack("<IBBBB", 0, 0, 255, 0, 0)]),
}


def test_bad_tables_are_refused(tmp_path):
    told = dict(zip(BAD, refusals(list(BAD.values()), tmp_path)))
    assert {name: one for name, one in told.items() if not one[0].startswith("the table cannot be used: ") or one[1]} == {}
    assert refusals([raw([GOOD])], tmp_path) == [("", 1)]


def test_damaged_tables_never_break_the_guest(tmp_path):
    """Whatever the damage, the guest refuses the table, or makes only calls that the table can hold."""
    good = encode_table(vocabulary(), Drawer(vocabulary(), 1, "cell", 0).draw_many(3))
    tables = []
    for seed in range(60):
        draw, data = random.Random(seed), bytearray(good)
        for _ in range(draw.choice((1, 2, 8))):
            data[draw.randrange(HEADER.size, len(data))] = draw.randrange(256)
        tables.append(seal(bytes(data)))
    with Runner(inproc(), ROOT, tmp_path, 2, lambda: False) as runner:
        for outcome in runner.run(tables):
            assert outcome.told.refused or outcome.told.ended, outcome.why


def test_a_table_of_another_text_is_refused(tmp_path):
    good = raw([GOOD])
    other = good[:12] + b"00000000" + good[20:]
    assert refusals([seal(other)], tmp_path) == [("the table cannot be used: it is for another text of this release", 0)]


def test_all_sources_arrive(tmp_path):
    """experimental.echo gives back what it is given, by whatever way."""
    words = vocabulary()
    echo = lambda value, *stores: Step("experimental.echo", (value,), stores)   # noqa: E731
    sequence = (echo(number(5)), echo(Value("result", 2, 0)), echo(Value("memory", 4096, 16), Store(4096, 16, number(0x1234))),
                echo(Value("$scratch", 4)), echo(Value("status", 9, 0)), echo(Value("memory", 8192, 32), Store(8192, FILL, number(4))))
    with Runner(inproc(), ROOT, tmp_path, 1, lambda: False) as runner:
        told = runner.run([encode_table(words, [sequence])])[0].told
    assert [answer.value for answer in told.answers[0]] == [5, 7, 0x1234, 4096 + 4, 9, 0]


def test_an_image_without_a_place_or_with_several_is_refused():
    for image in (b"", b"no place", MARK * 2 + bytes(64)):
        with pytest.raises(NoRoom):
            fill_image(image, b"table")
    with pytest.raises(NoRoom, match="less room"):
        fill_image(MARK + struct.pack("<II", 1 << 31, 0) + bytes(8), b"table")
    with pytest.raises(NoRoom, match="fewer sequences"):
        fill_image(MARK + struct.pack("<II", 4, 0) + bytes(8), b"table")
    assert fill_image(b"x" + MARK + struct.pack("<II", 8, 0) + bytes(9), b"table") == b"x" + MARK + struct.pack("<II", 8, 5) + b"table" + bytes(4)


@pytest.mark.parametrize("data", [None, [], {}, [1], [{}], [{"call": 1}], [{"call": "a", "args": 1}], [{"call": "a", "args": [[1, 2]]}],
                                  [{"call": "a", "args": [["number", -1]]}], [{"call": "a", "args": [["number", 1 << 64]]}],
                                  [{"call": "a", "args": [["result", 0, 0]]}], [{"call": "a", "args": [["memory", 1 << 30, 64]]}],
                                  [{"call": "a", "args": [["number", True]]}], [{"call": "a", "args": [["number", 0]] * 33}],
                                  [{"call": "a", "stores": [[0, 7, ["number", 0]]]}], [{"call": "a", "stores": [[24576, 8, ["number", 0]]]}],
                                  [{"call": "a", "more": 1}], [{"call": "a"}] * 65])
def test_what_is_no_sequence_is_refused(data):
    with pytest.raises(Wrong):
        from_data(data)
