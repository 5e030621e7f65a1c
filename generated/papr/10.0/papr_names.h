/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PAPR hypercalls of pseries (papr), release 10.0: names and decoding.
 *
 * Written by `hvabi generate papr` from spec/papr; changes made here are lost.
 * Spec hash: de40759f6003e2b2a0b1b2216b5e641e813aa5f28768d9d644373a7e149f3624
 */
#ifndef PAPR_NAMES_H
#define PAPR_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *papr_call_name(uint64_t opcode);

/* The name of a status; NULL if the release has no such status. */
const char *papr_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t papr_format_call(char *buffer, size_t size, uint64_t opcode, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* PAPR_NAMES_H */
