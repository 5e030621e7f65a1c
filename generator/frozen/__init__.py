# SPDX-License-Identifier: BSD-2-Clause
"""The archive of frozen images: what is in it (ci/frozen), and whether that is there. Who fills it is harness/frozen."""
