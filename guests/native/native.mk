# SPDX-License-Identifier: BSD-2-Clause
# Adds the native back end to a bare guest of vmi (`with := native`; ../arch/guest.mk).
native_arch := guests/native/$(if $(filter x86_64 i386,$(ARCH)),x86,$(ARCH))
native.unit := guests/native/events.c $(native_arch)/hardware.c $(native_arch)/paging.c
operations.unit := guests/native/table.c guests/native/native.c guests/native/devices.c guests/native/window.c \
	$(wildcard $(native_arch)/segments.c)
lasting += native.unit
released += operations.unit
