# SPDX-License-Identifier: BSD-2-Clause
"""Frozen images: built, archived, and run in the matrix. README.md says what for."""
