/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Microsoft hypervisor interface (Hv#1) (hyperv), release 6.0: names and decoding.
 *
 * Written by `hvabi generate hyperv` from spec/hyperv; changes made here are lost.
 * Spec hash: 0beead7a08f0a7d83a2f3b83662fddd169001bb60a420847f3fbd977da5b33f9
 */
#ifndef HYPERV_NAMES_H
#define HYPERV_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *hyperv_call_name(uint64_t control);

/* The name of a status; NULL if the release has no such status. */
const char *hyperv_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t hyperv_format_call(char *buffer, size_t size, uint64_t control, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* HYPERV_NAMES_H */
