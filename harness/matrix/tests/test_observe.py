# SPDX-License-Identifier: BSD-2-Clause
"""Reading what QEMU logs of the instructions that a host executed."""
from harness.matrix.observe import (Block, Executed, Pattern, describe_fence, find_fault, find_fences, make_filter,
                                    read_blocks, read_executed)

TRANSLATED = """----------------
IN:
Priv: 3; Virt: 0
0x00000000800078a8:  62b50073          illegal
0x00000000800078ac:  8082              ret

----------------
IN:
Priv: 1; Virt: 0
0x0000000080200052:  4505              mv                      a0,zero
0x0000000080200054:  12000073          sfence.vma              zero,zero

----------------
IN:
Priv: 3; Virt: 0
0x0000000080000658:  0000100f          fence.i
noise that is no instruction
0x
"""
RAN = """Trace 0: 0x7f00 [0000000000000000/00000000800078a8/00209003/ff080200]
Trace 0: 0x7f00 [0000000000000000/0000000080200052/0020f001/ff080200]
Trace 1: 0x7f00 [0000000000000000/00000000800078a8/0020f003/ff080200]
Trace 0: 0x7f00 [0000000000000000/0000000080200070/0020f001/ff080200]
Trace 0: broken
"""
GVMA_ALL = [Pattern(0xfff07fff, 0x62000073)]
GVMA = [Pattern(0xfe007fff, 0x62000073)]


def test_blocks_are_read_with_privilege_and_fences():
    assert list(read_blocks(TRANSLATED.splitlines())) == [
        Block(0x800078a8, 3, (0x62b50073,)), Block(0x80200052, 1, (0x12000073,)), Block(0x80000658, 3, (0x100f,))]


def test_only_the_hosts_fences_are_watched():
    fences = find_fences(read_blocks(TRANSLATED.splitlines()))
    assert fences == {0x800078a8: (0x62b50073,), 0x80000658: (0x100f,)}
    assert make_filter(fences, [0x80200052]) == "0x80000658+0x2,0x800078a8+0x2,0x80200052+0x2"


def test_fences_are_counted_to_the_site_before_them():
    fences = {0x800078a8: (0x62b50073,)}
    assert read_executed(RAN.splitlines(), fences, [0x80200052, 0x80200070]) == [
        Executed(0x80200052, (0x62b50073,)), Executed(0x80200070, ())]


def test_a_fence_that_is_limited_to_one_vmid_is_not_a_fence_for_all():
    limited = Executed(0x80200052, (0x62b50073,))
    assert find_fault(limited, GVMA, "HFENCE.GVMA") is None
    assert "rs2=x11" in (find_fault(limited, GVMA_ALL, "HFENCE.GVMA for every VMID") or "")


def test_nothing_executed_and_never_reached_are_faults():
    assert "no fence at all" in (find_fault(Executed(1, ()), GVMA, "HFENCE.GVMA") or "")
    assert "never reached" in (find_fault(None, GVMA, "HFENCE.GVMA") or "")


def test_fences_are_named():
    assert describe_fence(0x62b50073) == "HFENCE.GVMA rs1=x10 rs2=x11 (0x62b50073)"
    assert describe_fence(0x0000100f) == "FENCE.I (0x0000100f)"
