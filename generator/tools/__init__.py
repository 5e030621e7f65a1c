# SPDX-License-Identifier: BSD-2-Clause
"""What people ask of a model: `hvabi decode` and `hvabi uses`."""
