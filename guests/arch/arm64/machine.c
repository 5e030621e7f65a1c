/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare arm64 guest of vmi: whether there is a host, call sites, the way out. */
#include <stddef.h>
#include <stdint.h>

#include "../../../harness/runtime/string.h"
#include "../machine.h"
#include "../tree.h"
#include "arm64.h"
#include "sites.h"
#include "vmi_guest.h"

#define DEVICE_TREE 0x40000000u	/* at the start of memory, if there is one */

static int under_host, native_sites;

void start_machine(void)
{
	start_translation();
	under_host = find_vmi_host();
	/* A hypervisor's port takes what it is given; asking would be one more way out of the guest for each byte. */
	serial_takes_all = under_host;
	if (under_host)
		output_page = (uint8_t *)(uintptr_t)find_device(DEVICE_TREE, "output@");
}

int find_vmi_host(void)
{
	static const uint32_t uuid[4] = VMI_UUID;
	uint64_t answer[4];
	unsigned int i;

	call_firmware(SMC_VENDOR_UID, answer);
	for (i = 0; i < 4; i++) {
		if ((uint32_t)answer[i] != uuid[i])
			return 0;
	}
	return 1;
}

/* Needs text that can be written, which it is before the guest has page tables of its own. */
void patch_call_sites(int native)
{
	patch_sites(native ? 0xd4000001u | NATIVE_CALL << 5 : 0xd4000002u);	/* svc, hvc #0 */
	native_sites = native;
}

int sites_are_native(void)
{
	return native_sites;
}

void guest_leave(void)
{
	if (under_host)
		vmi_cpu_shutdown(VMI_SHUTDOWN_REASON_POWER_OFF);
	switch_off();
}

int fill_identity_root(void *page)
{
	memcpy(page, boot_root, sizeof(boot_root));
	return 1;
}
