/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: names and decoding.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd
 */
#ifndef VMIROM_NAMES_H
#define VMIROM_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *vmirom_call_name(uint8_t entry_);

/* The name of a status; NULL if the release has no such status. */
const char *vmirom_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t vmirom_format_call(char *buffer, size_t size, uint8_t entry_, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* VMIROM_NAMES_H */
