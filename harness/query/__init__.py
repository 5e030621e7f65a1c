# SPDX-License-Identifier: BSD-2-Clause
"""What a hypervisor advertises: read here, in a dump or on a host that is booted, and named from the specs."""
