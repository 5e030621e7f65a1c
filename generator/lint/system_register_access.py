# SPDX-License-Identifier: BSD-2-Clause
"""What a system register's cases do with it agrees with the access that it allows, and so does a CSR's number."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item

READ_ONLY = 3   # bits 11 and 10 of the number of a CSR that can only be read


def check(context: Context) -> Iterator[Finding]:
    for register in context.registers:
        node = register.node
        if node["kind"] == "csr" and node.get("number", 0) >> 10 == READ_ONLY and node["access"] != "read":
            yield node.locate("access"), f"CSR {node['number']:#x} can only be read: a number from 0xc00 on says so"
        if node["access"] == "read" and "reserved" in node:
            yield node.locate_key("reserved"), f"'{register.name}' can only be read: drop 'reserved', nobody writes it"
    for register, case in context.register_cases:
        yield from check_case(register, case)


def check_case(register: Item, case: Item) -> Iterator[Finding]:
    node, access = case.node, register.node["access"]
    fault = node.get("fault", False)
    if "write" in node and access == "read" and not fault:
        yield node.locate_key("write"), f"'{register.name}' can only be read: a write ends in 'fault: true'"
    if "write" not in node and access == "write" and not fault:
        yield case.location, f"'{register.name}' can only be written: a read ends in 'fault: true'"
    if "write" in node and "read" in node and access == "write":
        yield node.locate_key("read"), f"'{register.name}' can only be written: drop 'read'"
    if "write" not in node and fault and "read" in node:
        yield node.locate_key("read"), "a read that faults gives nothing: drop 'read', or 'fault'"
    never = register.node.get("never")
    if "write" in node and not fault and never:
        yield node.locate_key("write"), f"no test may write '{register.name}' ({never}): drop the case, or 'never'"
