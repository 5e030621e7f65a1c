/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.3: names and decoding.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: bc317515506e8be8c6767b4dbcbea53abaed7e9f43e0626bf98fcbca8a065599
 */
#ifndef SMCCC_NAMES_H
#define SMCCC_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *smccc_call_name(uint32_t function);

/* The name of a status; NULL if the release has no such status. */
const char *smccc_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t smccc_format_call(char *buffer, size_t size, uint32_t function, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* SMCCC_NAMES_H */
