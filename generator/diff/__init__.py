# SPDX-License-Identifier: BSD-2-Clause
"""What changed between two releases of an ABI, and whom each change breaks, in which direction."""
