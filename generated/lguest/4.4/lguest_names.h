/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 4.4: names and decoding.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 621e05e56ed92939f28294139083d558a37c31ccef72723b6e50376009e7573a
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
