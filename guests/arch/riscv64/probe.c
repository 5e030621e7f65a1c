/* SPDX-License-Identifier: BSD-2-Clause */
#include "../probe.h"

#include "../../../harness/runtime/console.h"
#include "../pages.h"
#include "../tree.h"
#include "guest.h"

#define FIRMWARE_START 0x80000000ul	/* of QEMU's virt machine: memory of the firmware, below the image, out of reach of S-mode */
#define NO_SUCH_HART 4095ul
#define NO_DEVICE 0x10001000ul		/* below all memory, where machines without virtio have a hole for devices */
#define FAR 0x40000000ul		/* behind the end of memory: the machine has nothing there */

#define EID 17				/* a7 */
#define LEGACY_PUTCHAR 0x01u
#define DBCN 0x4442434eu

/* Calls that print leave the line unfinished, and what follows must stand on a line of its own. */
static void make_call(struct hvabi_registers *registers)
{
	const uint64_t eid = registers->r[EID];

	trap_sbi(registers);
	if (eid == LEGACY_PUTCHAR || eid == DBCN)
		console_write("\n", 1);
}

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = HVABI_ARCH_RISCV64;
	guest->trap = make_call;
	guest->untouchable = 1u << 0 | 1u << 2;		/* zero and sp */
	guest->take_exception = take_exception;
	fill_memory(guest, FIRMWARE_START);
	guest->symbols[HVABI_ABSENT] = NO_SUCH_HART;
}

void fill_ground(struct hvabi_ground *ground)
{
	const uint64_t end = find_memory_end(boot_device_tree);
	const uint64_t found = find_device(boot_device_tree, "virtio_mmio@"), device = found ? found : NO_DEVICE;

	fill_pages(ground, end ? end + FAR : 0, end);
	set_place(ground, HVABI_HOST, FIRMWARE_START, FIRMWARE_START);
	set_place(ground, HVABI_DEVICE, device, device);
}
