/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.4: names and decoding.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8
 */
#ifndef VMI_NAMES_H
#define VMI_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *vmi_call_name(uint32_t id);

/* The name of a status; NULL if the release has no such status. */
const char *vmi_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t vmi_format_call(char *buffer, size_t size, uint32_t id, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* VMI_NAMES_H */
