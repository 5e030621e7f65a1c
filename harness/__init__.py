# SPDX-License-Identifier: BSD-2-Clause
"""Boots guests on hosts and judges what they say. May import generator; generator never imports this."""
