# SPDX-License-Identifier: BSD-2-Clause
# Adds the native back end to a bare guest: included by a guest's Makefile before ../arch/<arch>/guest.mk.

native_folder := $(patsubst %/,%,$(dir $(abspath $(lastword $(MAKEFILE_LIST)))))
native_arch := $(native_folder)/$(if $(filter x86_64 i386,$(ARCH)),x86,$(ARCH))
more_folders += $(native_folder) $(native_arch)
more_sources += $(wildcard $(native_folder)/*.c) $(wildcard $(native_arch)/*.c)
