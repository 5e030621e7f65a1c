/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef TOY_H
#define TOY_H

#include <stdint.h>

#define TOY_HEADER_VERSION 3
#define TOY_NAME "toy"
#define TOY_MACRO(x) (x)
#define TOY_TYPE struct toy_fixed

#define TOY_ENOSYS 38
#define TOY_CPUID_FEATURES 0x40000001
#define TOY_LEVEL_MASK 0xff00
#define TOY_FEATURE_SPEED 3
#define TOY_ALL (~(uint64_t)0)
#define __TOY_memory 12
#define TOY_MEM_grow 0

enum toy_kind { TOY_KIND_PLAIN, TOY_KIND_OTHER = sizeof(char[7]) };

#define TOY_EXACT (1U << 3)
#define TOY_WHERE_SHIFT 8

#ifndef TOY_USER
#error "not for the kernel"
#endif

struct toy_request {
	void *start;
	uint64_t size;
	union {
		struct { uint16_t device, unused; } pci;
	} u;
	uint32_t spare;
	uint8_t rest[];
};

struct toy_fixed { uint64_t a; uint32_t b[2]; } __attribute__((aligned(8)));

typedef union { uint64_t number; uint8_t text[12]; } toy_either_t;

#define TOY_SLOTS 32
#define TOY_MEM_move 5
#define TOY_LIGHT (1 << 4)

typedef unsigned long long toy_frame_t;

#endif
