/* SPDX-License-Identifier: BSD-2-Clause */
/* vmi-probe as an image that a hypervisor or a bare machine starts. */
#include "../../../harness/runtime/ktap.h"
#include "../../arch/machine.h"
#include "../calls.h"
#include "../probe.h"

static uint8_t pages[MEMORY_SIZE] __attribute__((aligned(4096)));

#if defined(__x86_64__)
const uint32_t probe_arch = HVABI_ARCH_X86_64;
const uint32_t probe_untouchable = 1u << 4;			/* rsp */
#elif defined(__i386__)
const uint32_t probe_arch = HVABI_ARCH_I386;
const uint32_t probe_untouchable = 1u << 4;			/* esp */
#elif defined(__aarch64__)
const uint32_t probe_arch = HVABI_ARCH_ARM64;
const uint32_t probe_untouchable = 1u << 31;			/* sp */
#elif defined(__riscv)
const uint32_t probe_arch = HVABI_ARCH_RISCV64;
const uint32_t probe_untouchable = 1u << 0 | 1u << 2;		/* zero, sp */
#endif

const int window_is_reachable = 1;
uint64_t memory_address;
uint8_t *memory = pages;

int fill_root(void *page)
{
	return fill_identity_root(page);
}

/* The architecture's own tables are where its boot code put them. */
void restore_tables(void)
{
#if defined(__x86_64__) || defined(__i386__)
	vmi_segmentation_set_gdt(0x1000, 0xff);
	vmi_segmentation_set_idt(0x2000, 0xfff);
#endif
}

void guest_main(void)
{
	int has_host = find_vmi_host();

	if (!has_host && !start_native) {
		ktap_bail("there is no vmi host, and this image has no native back end");
		return;
	}
	if (!has_host)
		start_native();
	patch_call_sites(!has_host);
	memory_address = (uintptr_t)pages;
	run_probe();
}
