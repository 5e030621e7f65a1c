# SPDX-License-Identifier: BSD-2-Clause
"""Derived cases: boundary and hostile arguments for every call, worked out of types, ranges, buffers, alignments and counts.

One module for each kind of boundary; each has `derive(base)`, which gives what it tries with the call of the base. plan.py makes
the tests of an ABI of them.
"""
