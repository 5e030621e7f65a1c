/* SPDX-License-Identifier: BSD-2-Clause */
#include "probe.h"

#include "../../../../harness/runtime/ktap.h"

#ifdef __x86_64__
#define ARCH HVABI_ARCH_X86_64
#else
#define ARCH HVABI_ARCH_I386
#endif
#define VECTORS 6		/* that trap_call loads and stores */
#define STACK_POINTER 4
#define NO_MEMORY 0x280000000ull	/* neither it nor either half of it is memory */
#define MEMORY_END 0x1000000ull		/* of a machine of hosts/kvm */
#define LOCAL_APIC 0xfee00000ull

void fill_guest(struct hvabi_guest *guest)
{
	guest->arch = ARCH;
	guest->trap = trap_call;
	guest->untouchable = 1u << STACK_POINTER;
	guest->vectors = VECTORS;
	guest->take_exception = take_exception;
	guest->cpuid = read_cpuid;
	guest->read_register = try_read_msr;
	guest->write_register = try_write_msr;
	guest->vm = find_option("vm", 0);
	guest->vms = find_option("vms", 0);
	fill_memory(guest, NO_MEMORY);
	guest->symbols[HVABI_UNMAPPED_LOW] = (uint32_t)NO_MEMORY;
	guest->symbols[HVABI_UNMAPPED_HIGH] = NO_MEMORY >> 32;
	guest->symbols[HVABI_ABSENT] = 1;	/* there is one CPU, number 0 */
}

void fill_ground(struct hvabi_ground *ground)
{
	fill_pages(ground, NO_MEMORY, MEMORY_END);
	set_place(ground, HVABI_DEVICE, LOCAL_APIC, LOCAL_APIC);
}

enum extra_result check_msr(const char *name, uint32_t msr, int is_advertised)
{
	uint64_t value;
	const int is_there = !try_read_msr(msr, &value);

	take_exception();
	if (is_advertised && is_there)
		return EXTRA_RIGHT;
	if (!is_advertised && !is_there) {
		ktap_skip("absent: the host does not advertise %s", name);
		return EXTRA_SKIPPED;
	}
	ktap_message(is_there ? "MSR %#x can be read, and the host does not advertise %s" :
		     "MSR %#x cannot be read, though the host advertises %s", (unsigned int)msr, name);
	return EXTRA_WRONG;
}
