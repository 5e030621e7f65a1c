# SPDX-License-Identifier: BSD-2-Clause
"""Formats in which a hypervisor's advertisements are found: a module each, registered by lying here.

A module's `read` takes lines (without time stamps and quotation marks) that no format with a lower RANK understood, and
yields (line, facts) for those that it understands: no facts where a line is known to tell nothing. Whatever stands in a
line, it takes time in proportion to the line's length, and raises nothing.

LOOKS, where a module has it, is found in lines that begin as the format does: one that was not read is complained about.
"""
