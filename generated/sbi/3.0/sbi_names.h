/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 3.0: names and decoding.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: f09b9498c617f3ba49f6712db0090abfcc9511848d582b705027a5e39777b726
 */
#ifndef SBI_NAMES_H
#define SBI_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *sbi_call_name(uint32_t eid, uint32_t fid);

/* The name of a status; NULL if the release has no such status. */
const char *sbi_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t sbi_format_call(char *buffer, size_t size, uint32_t eid, uint32_t fid, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* SBI_NAMES_H */
