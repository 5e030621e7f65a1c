# SPDX-License-Identifier: BSD-2-Clause
"""What people paste: text of other programs, after mailers, consoles and loggers had their hands on it.

`clean` turns it into lines without quoting, time stamps and escapes; `difference` says whether it is a diff; `formats`
finds grammars of formats, one file each. generator/tests/samples.py reads the samples beside them, mutate.py damages them.
"""
