/* SPDX-License-Identifier: BSD-2-Clause */
/* struct vrom_entry of reloc.h for each call. Offsets, for the ROM may be anywhere. */
#define TYPE_NONE 0
#define TYPE_CALL 1
#define TYPE_JUMP 2
#define TYPE_NOP 3
#define NATIVE_NONE(name) 0
#define NATIVE_NOP(name) 0
#define NATIVE_CALL(name) native_##name
#define NATIVE_JUMP(name) native_##name
#define HOSTED_NONE(name) 0
#define HOSTED_CALL(name) hosted_##name

	.section .rodata, "a"
	.balign	4
	.globl	vrom_table
	.hidden	vrom_table
vrom_table:
#define CALL(index, name, native, hosted) .long NATIVE_##native(name), HOSTED_##hosted(name); .byte TYPE_##native, 0, 0, 0;
#include "calls.h"
