/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 10.0: names and decoding.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: b5e791fa60ba29fc5e23e0b1cce4d24bcab04ee67b23362eb49e2bff04467225
 */
#ifndef DIAG_NAMES_H
#define DIAG_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *diag_call_name(uint16_t code, uint64_t r1_subcode, uint64_t first_, uint64_t third);

/* The name of a status; NULL if the release has no such status. */
const char *diag_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t diag_format_call(char *buffer, size_t size, uint16_t code, uint64_t r1_subcode, uint64_t first_,
		uint64_t third, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* DIAG_NAMES_H */
