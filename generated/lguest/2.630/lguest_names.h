/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.630: names and decoding.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: b9fe1f2956ce90f34ca0039d2b26642fa6b9f0cddaba42fa9283008c989e56e6
 */
#ifndef LGUEST_NAMES_H
#define LGUEST_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *lguest_call_name(uint32_t number_);

/* The name of a status; NULL if the release has no such status. */
const char *lguest_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t lguest_format_call(char *buffer, size_t size, uint32_t number_, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* LGUEST_NAMES_H */
