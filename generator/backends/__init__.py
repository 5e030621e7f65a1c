# SPDX-License-Identifier: BSD-2-Clause
"""One module an output. Each has `emit(abi: Abi) -> dict[str, str]`: file name → text; generate.py lists them."""
