# SPDX-License-Identifier: BSD-2-Clause
"""Proof of a judgement: for a change that breaks, a small guest that works on the host of its own release and not on the other."""
