# SPDX-License-Identifier: BSD-2-Clause
"""What a plain kernel image calls: how many hooks it has. README.md says how it is found out."""
