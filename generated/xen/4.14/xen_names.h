/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Xen hypercalls (xen), release 4.14: names and decoding.
 *
 * Written by `hvabi generate xen` from spec/xen; changes made here are lost.
 * Spec hash: 393a11359095dee00de2033ff6d0e798b60951b49f99aae4b64a663584be7047
 */
#ifndef XEN_NAMES_H
#define XEN_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *xen_call_name(uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version);

/* The name of a status; NULL if the release has no such status. */
const char *xen_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t xen_format_call(char *buffer, size_t size, uint32_t number_, uint32_t cmd, uint32_t op,
		uint32_t interface_version, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* XEN_NAMES_H */
