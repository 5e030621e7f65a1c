# SPDX-License-Identifier: BSD-2-Clause
"""Sequences of calls, drawn from a spec, on hosts of the matrix: `hvabi fuzz`."""
