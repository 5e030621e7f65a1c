# SPDX-License-Identifier: BSD-2-Clause
"""Hosts that answer the same call differently, where nothing says that they may."""
