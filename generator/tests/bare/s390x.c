/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest of s390x in one section, without relocations, as QEMU loads a raw image to address 0: it makes calls by DIAGNOSE 0x500
 * through the stubs of kvm, which QEMU answers itself. Right: it stops its processor, and QEMU ends with 0. Wrong: it waits with
 * interrupts disabled, which QEMU takes for a panic.
 */
#include <stdint.h>

#include "kvm_guest.h"

#define EINVAL 22

__asm__(".section .text.boot, \"ax\"\n"
	"	.long 0x00080000, 0x80000200\n"		/* a short PSW with the address of start */
	"	.org 0x200\n"
	"start:	larl %r15, start + 0x8000\n"
	"	brasl %r14, guest\n"
	"	ltgr %r2, %r2\n	jne wrong\n"
	"	larl %r1, 0f\n	lghi %r0, 0\n	lghi %r3, 0\n"
	"	stap 0(%r1)\n	llgh %r4, 0(%r1)\n	sigp %r2, %r4, 5\n"	/* 5: stop */
	"0:	.quad 0\n"
	"wrong:	larl %r1, 1f\n	lpswe 0(%r1)\n	.balign 8\n"
	"1:	.quad 0x0002000180000000, 0xbad\n");

__attribute__((section(".text.boot"), used)) static long guest(void)
{
	if (kvm_diag500_virtio_notify(0) != 0)
		return 1;
	/* there is no such device */
	if (kvm_diag500_virtio_ccw_notify(0x12345, 0, 0) != -EINVAL)
		return 2;
	return 0;
}
