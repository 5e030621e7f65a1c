# SPDX-License-Identifier: BSD-2-Clause
"""Findings as data: what a host does otherwise than its text says, one file each."""
