/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What headers for the kernel alone take from the rest of it, for programs that are compiled and never run: only what
 * decides a number, a size or an offset has to be right.
 */
#ifndef SHIM_LINUX_TYPES_H
#define SHIM_LINUX_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int8_t s8;
typedef int16_t s16;
typedef int32_t s32;
typedef int64_t s64;
typedef u8 __u8;
typedef u16 __u16;
typedef u32 __u32;
typedef u64 __u64;
typedef s8 __s8;
typedef s16 __s16;
typedef s32 __s32;
typedef s64 __s64;
typedef unsigned long ulong;
typedef u16 __le16;
typedef u32 __le32;
typedef u64 __le64;

#define __packed __attribute__((__packed__))
#define __aligned(bytes) __attribute__((__aligned__(bytes)))
/* After #if, what is not defined is 0. */
#define IS_ENABLED(option) (option)

/* An array without a length where C does not allow one. */
#define DECLARE_FLEX_ARRAY(type, name) \
	struct { struct { } nothing_before_##name; type name[]; }

/* Members that lie where the array at the end of another struct begins. */
#define __TRAILING_OVERLAP(type, name, array, attributes, ...) \
	union { \
		type name; \
		struct { \
			unsigned char up_to_##array[__builtin_offsetof(type, array)]; \
			__VA_ARGS__ \
		} attributes; \
	}

#endif
