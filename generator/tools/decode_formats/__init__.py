# SPDX-License-Identifier: BSD-2-Clause
"""Formats in which programs print calls, registers and results: one a file, registered by being here.

A format's docstring begins with who prints it. `read(lines)` looks at the lines from the first one on and gives a
`Match` of what it understands there, or None. `MARKS`: one of these must be in the first line, so that others are not
tried at all. `RANK`: formats of a higher one are asked only where lower ones found nothing. Samples are in `samples/`.
"""
