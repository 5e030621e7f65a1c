/* SPDX-License-Identifier: BSD-2-Clause */
/* The page that a guest may write its output to (README.md). */
#ifndef KVM_GUEST_OUTPUT_H
#define KVM_GUEST_OUTPUT_H

#include <stdint.h>

#include "../../guests/arch/output_page.h"

/* Prints what is in the page, and empties it. What the guest says of its size counts as far as the page has room. */
void guest_output_take(uint8_t *page);

#endif
