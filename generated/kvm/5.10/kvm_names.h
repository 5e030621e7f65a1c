/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 5.10: names and decoding.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: f13bc052761aa2b8317b8bfb3c96c5ef5b4edba48532c91859a332e512ea7f5b
 */
#ifndef KVM_NAMES_H
#define KVM_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The name of a call, as family.call, whatever its annotations; NULL if the release has no such call. */
const char *kvm_call_name(uint64_t number_, uint32_t token, uint32_t function, uint16_t code, uint64_t subcode);

/* The name of a status; NULL if the release has no such status. */
const char *kvm_status_name(int64_t status);

/*
 * Writes a call in words, with its arguments unless args is NULL (one value an argument), the annotations and
 * what is wrong with the id. Counts like snprintf: the result is the length of the whole text, of which what
 * fits is in the buffer, with a NUL if size is not 0.
 */
size_t kvm_format_call(char *buffer, size_t size, uint64_t number_, uint32_t token, uint32_t function,
		uint16_t code, uint64_t subcode, const uint64_t *args);

#ifdef __cplusplus
}
#endif

#endif /* KVM_NAMES_H */
