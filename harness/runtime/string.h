/* SPDX-License-Identifier: BSD-2-Clause */
/* What string.c offers: the usual declarations, for programs without a libc. */
#ifndef HVABI_STRING_H
#define HVABI_STRING_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *a, const void *b, size_t size);
size_t strlen(const char *text);

#ifdef __cplusplus
}
#endif
#endif
