# SPDX-License-Identifier: BSD-2-Clause
"""The ELF notes that generated code leaves in an image: whoever writes them and whoever reads them has these names.

What the text of an entry says stands with who writes it: backends/c/guest_note.py, model/vms.py.
"""
OWNER = "hvabi"
USES_SECTION, USES_TYPE = ".note.hvabi", 1          # what a guest calls, for `hvabi uses`
VMS_SECTION, VMS_TYPE = ".note.hvabi.vms", 2        # the machines that its tests run in
HASH_DIGITS = 16        # how many digits of a spec's hash an entry has
