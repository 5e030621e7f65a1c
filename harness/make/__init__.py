# SPDX-License-Identifier: BSD-2-Clause
"""How what guests and hosts have in common is built; Python here are the tests of that."""
