# SPDX-License-Identifier: BSD-2-Clause
"""The matrix: every guest build on every host build. README.md has the interfaces."""
