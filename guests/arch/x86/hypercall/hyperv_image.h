/* SPDX-License-Identifier: BSD-2-Clause */
/* What each image has that calls by the interface of Hyper-V: a note, and what the guest calls itself. Once in an image. */
#ifndef GUESTS_HYPERV_IMAGE_H
#define GUESTS_HYPERV_IMAGE_H

/* For the VMM of hosts/kvm: which interface this image is for (hosts/kvm/README.md). */
__asm__(".pushsection .note.hvabi.vms,\"\",@note\n\t"
	".balign 4\n\t"
	".4byte 6, 18, 2\n\t"
	".asciz \"hvabi\"\n\t"
	".balign 4\n\t"
	".ascii \"interface hyperv\\n\"\n\t"
	".byte 0\n\t"
	".balign 4\n\t"
	".popsection");

/* An open-source system of no vendor, as the TLFS has it: bit 63, and a type that is not given out. */
#define OWN_ID (1ull << 63 | 0x7full << 56)

#endif
