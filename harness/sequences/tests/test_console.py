# SPDX-License-Identifier: BSD-2-Clause
"""What a guest prints is foreign: only what is due counts."""
import random

from harness.sequences.console import Reader, read_console

GOOD = b"""noise
# sequences: sbi 3.0
>0.0

<0.0 0 1f
!9=a5,0
~1000+8
=0:811c9dc5
>0.1
<0.1 -3 0
.0
>1.0
<1.0 exception d
.1 code
# sequences: end
"""


def test_a_report():
    told = read_console(GOOD)
    assert told.ended and told.begun is None and told.code == {1} and not told.refused
    first, second = told.answers[0]
    assert (first.status, first.value, first.registers, first.changes, first.hashes) == (0, 0x1f, [("9", 0xa5, 0)], [(0x1000, 8)], {"0": 0x811c9dc5})
    assert (second.status, second.value) == (-3, 0) and told.answers[1][0].exception == 13


def test_piece_by_piece_it_is_the_same():
    reader = Reader()
    for place in range(len(GOOD)):
        reader.feed(GOOD[place:place + 1])
    assert reader.told == read_console(GOOD)


def test_the_step_that_was_being_made():
    told = read_console(b"# sequences: sbi 3.0\n>0.0\n<0.0 0 0\n>0.1\n")
    assert told.begun == (0, 1) and not told.ended and len(told.answers[0]) == 1


def test_lines_that_are_not_due_do_not_count():
    told = read_console(b">0.0\n<0.1 0 0\n<5.0 0 0\n>0.1\n<0.0 0 0\n.1\n>0.1\n.0\n~1000+8\n")
    assert [len(one) for one in told.answers] == [1] and told.begun is None and told.over == 1
    assert not told.answers[0][0].changes


def test_details_without_end_are_cut():
    told = read_console(b">0.0\n<0.0 0 0\n" + b"~1000+8\n" * 1000)
    assert len(told.answers[0][0].changes) == 16


def test_a_table_that_the_guest_refuses():
    told = read_console(b"# sequences: sbi 3.0\n# sequences: the table cannot be used: its sum is wrong\n")
    assert told.refused.endswith("its sum is wrong") and not told.answers


def test_noise_never_raises():
    letters = b"><.!~=0123456789abcdef \n\r#-+:," + bytes(range(256))
    for seed in range(300):
        draw = random.Random(seed)
        data = bytearray(GOOD)
        for _ in range(draw.randrange(30)):
            data[draw.randrange(len(data))] = draw.choice(letters)
        told = read_console(bytes(data))
        assert len(told.answers) <= 3 and sum(map(len, told.answers)) <= 4
    read_console(b"<0.0 " + b"9" * 100000 + b"\n" + bytes(range(256)) * 100)
