/* SPDX-License-Identifier: BSD-2-Clause */
/* What the notes of an image say of the machines that it wants. */
#ifndef KVM_IMAGE_H
#define KVM_IMAGE_H

#include <stdint.h>

#include "vms.h"

/*
 * Fills the list: by the notes of type 2, wherever in the image's sections they are. An image that names no interface gets
 * that of the ABI whose calls it has left notes of, else KVM's. NULL, or why the image cannot be used.
 */
const char *image_find_vms(const uint8_t *image, uint64_t size, struct vm_list *list);

#endif
