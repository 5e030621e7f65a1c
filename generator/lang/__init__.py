# SPDX-License-Identifier: BSD-2-Clause
"""The front end: text, tree, release."""
