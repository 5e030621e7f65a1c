/* SPDX-License-Identifier: BSD-2-Clause */
/* The option ROM of guests: the bytes of a file. A hypervisor that is built without one does not have this file. */
	.section .rodata
	.globl	option_rom, option_rom_end
option_rom:
	.incbin	ROM
option_rom_end:
