# SPDX-License-Identifier: BSD-2-Clause
"""Compares the specs with the public headers of the programs that they describe, through a compiler."""
