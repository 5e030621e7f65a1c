# SPDX-License-Identifier: BSD-2-Clause
# A bare little-endian guest of a pseries machine: all of ../ppc64, which begins big-endian, as the machine does.
triple := powerpc64le-unknown-linux-gnu
include guests/arch/ppc64/guest.mk
