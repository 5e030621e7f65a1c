# SPDX-License-Identifier: BSD-2-Clause
"""The resolved ABI, and what is worked out from it once for all back ends."""
