/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: constants and types.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#ifndef DEMO_H
#define DEMO_H

#define DEMO_RELEASE "1.0"
#define DEMO_RELEASE_NUMBER 0x00010000
#define DEMO_SPEC_HASH "0000000000000000000000000000000000000000000000000000000000000000"

/* What became of a call. */
#define DEMO_STATUS_SUCCESS 0
#define DEMO_STATUS_ABSENT (-1)
#define DEMO_STATUS_INVALID (-2)

/* timer: Clocks. */
#define DEMO_FAMILY_TIMER 0x01
#define DEMO_TIMER_NOW_NR 0x00
#define DEMO_TIMER_NOW 0x01000000
#define DEMO_TIMER_SET_NR 0x01
#define DEMO_TIMER_SET 0x01010000

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int32_t demo_status_t;

/* What a call gives back. */
struct demo_result {
	demo_status_t status;
	uint64_t value;
};

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* DEMO_H */
