/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a guest finds here that Xen starts as a PVH domain: its memory is its own from address 0 on, and it makes calls by the
 * instruction of the processor's virtualization extensions, or through a page that it asks Xen to fill. Numbers are those of
 * xen/include/public; the guest's own use of Xen has them here, so that it works whatever a description of Xen says.
 */
#ifndef GUEST_XENPVH_H
#define GUEST_XENPVH_H

#include <stdint.h>

/* A call with up to three arguments: what Xen answers, negative for an error. */
intptr_t call_xen(unsigned int number, uintptr_t a, uintptr_t b, uintptr_t c);

/* The same through the page. */
intptr_t call_xen_by_page(const void *page, unsigned int number, uintptr_t a, uintptr_t b, uintptr_t c);

#endif
