/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef REFERENCE_ELF_H
#define REFERENCE_ELF_H

#include <stdint.h>

struct guest_format;

/*
 * Checks an image and copies what it loads to `ram`, GUEST_RAM_SIZE bytes that are zero, which the guest sees from
 * GUEST_RAM_BASE. NULL, or why the image cannot run here. Nothing in the image is trusted.
 */
const char *elf_load(const uint8_t *image, uint64_t size, uint8_t *ram, const struct guest_format **format,
		     uint64_t *entry);

#endif
