/* SPDX-License-Identifier: BSD-2-Clause */
/* What a PV guest's processor does through Xen: exceptions, descriptors, segment bases, breakpoints, CPUID. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

enum { DEBUG = 1, NMI = 2, INVALID_OPCODE = 6, NO_FPU = 7, PROTECTION = 13 };

#define USER_DATA 0x00cff3000000ffffull	/* a data segment of level 3 from 0 to 4 GiB */
#define SMALL_DATA 0x0040f3000000ffffull	/* of 64 KiB */
#define BREAK_ON_STORE 0xd0001u		/* DR7: breakpoint 0, on a store of 8 bytes */

static uint64_t load_by_fs(void)
{
	uint64_t value;

	__asm__ volatile("mov %%fs:0, %0" : "=r"(value));
	return value;
}

static uint64_t load_by_gs(void)
{
	uint64_t value;

	__asm__ volatile("mov %%gs:0, %0" : "=r"(value));
	return value;
}

/* The last offset of a segment; 0 if the selector names none that this level may use. */
static uint32_t find_segment_limit(uint32_t selector)
{
	uint64_t limit = 0;

	__asm__ volatile("lsl %1, %0" : "+r"(limit) : "r"((uint64_t)selector) : "cc");
	return (uint32_t)limit;
}

static void must_raise(const char *what, unsigned int vector, unsigned int wanted)
{
	if (vector != wanted)
		complain("%s: exception %u, expected %u (%u is none)", what, vector, wanted, NO_FAULT);
}

void check_exceptions(void)
{
	uint64_t *page = get_spare_page(0), value = 0;

	must_raise("an instruction that no CPU has", try_undefined(), INVALID_OPCODE);
	must_raise("lidt", try_privileged(), PROTECTION);
	must_answer("mmu.update_va_mapping", map_entry(page, 0), 0);
	must_raise("a load from nowhere", try_load(page + 1, &value), PAGE_FAULT);
	if (last_fault.address != (uintptr_t)(page + 1) || last_fault.error != 0)
		complain("a load from %#llx: Xen says %#llx, error %#llx, expected error 0",
			 (unsigned long long)(uintptr_t)(page + 1), (unsigned long long)last_fault.address,
			 (unsigned long long)last_fault.error);
	must_answer("mmu.update_va_mapping", restore_page(page), 0);
	must_raise("a load from what is there again", try_load(page, &value), NO_FAULT);
}

/* An exception and the way back by iret change no register. */
void check_iret(void)
{
	static const uint64_t wanted[4] = { 0x1111111111111111ull, 0x2222222222222222ull, 0x3333333333333333ull,
					   0x4444444444444444ull };
	uint64_t found[4];
	unsigned int i;

	must_raise("an instruction that no CPU has", keep_registers(wanted, found), INVALID_OPCODE);
	for (i = 0; i < 4; i++) {
		static const char *const names[] = { "rax", "rcx", "r11", "rbp" };

		if (found[i] != wanted[i])
			complain("after an exception and pv.iret %s is %#llx, expected %#llx", names[i],
				 (unsigned long long)found[i], (unsigned long long)wanted[i]);
	}
}

void check_hypercall_page(void)
{
	int64_t direct = (int64_t)get_host_version(), answer;

	answer = (int64_t)call_by_page(XEN_XEN_VERSION_VERSION_ID_NUMBER, 0, 0);
	if (answer != direct)
		complain("xen_version.version through the hypercall page answers %#llx, directly %#llx",
			 (unsigned long long)answer, (unsigned long long)direct);
	answer = (int64_t)call_by_page(63, 0, 0);
	if (answer != XEN_STATUS_ENOSYS)
		complain("a number that is no call, through the hypercall page, answers %lld, expected %d",
			 (long long)answer, XEN_STATUS_ENOSYS);
}

void check_cpuid(void)
{
	struct cpuid_answer leaf;

	ask_cpuid(0x40000000, 0, &leaf);
	if (leaf.ebx != 0x566e6558 || leaf.ecx != 0x65584d4d || leaf.edx != 0x4d4d566e || leaf.eax < 0x40000002)
		complain("CPUID 0x40000000 is %#x %#x %#x %#x: not Xen's", leaf.eax, leaf.ebx, leaf.ecx, leaf.edx);
	ask_cpuid(0x40000001, 0, &leaf);
	if (leaf.eax != get_host_version())
		complain("CPUID 0x40000001 says release %#x, xen_version.version %#x", leaf.eax, get_host_version());
}

void check_segment_base(void)
{
	static uint64_t place = 0x5566778899aabbccull;

	must_answer("pv.set_segment_base of fs", xen_pv_set_segment_base(XEN_SEGMENT_BASE_FS, (uintptr_t)&place), 0);
	if (load_by_fs() != place)
		complain("pv.set_segment_base of fs: what lies there is not found through fs");
	must_answer("pv.set_segment_base of gs",
		    xen_pv_set_segment_base(XEN_SEGMENT_BASE_GS_KERNEL, (uintptr_t)&place), 0);
	if (load_by_gs() != place)
		complain("pv.set_segment_base of the kernel's gs: what lies there is not found through gs");
	xen_pv_set_segment_base(XEN_SEGMENT_BASE_FS, 0);
	xen_pv_set_segment_base(XEN_SEGMENT_BASE_GS_KERNEL, 0);
}

void check_breakpoint(void)
{
	static uint64_t place;

	must_answer("pv.set_debugreg of DR0", xen_pv_set_debugreg(0, (uintptr_t)&place), 0);
	if ((uint64_t)xen_pv_get_debugreg(0) != (uintptr_t)&place)
		complain("pv.get_debugreg of DR0 gives %#llx, expected %#llx",
			 (unsigned long long)xen_pv_get_debugreg(0), (unsigned long long)(uintptr_t)&place);
	must_raise("a store where nothing watches", try_store(&place, 1), NO_FAULT);
	must_answer("pv.set_debugreg of DR7", xen_pv_set_debugreg(7, BREAK_ON_STORE), 0);
	must_raise("a store that DR0 and DR7 watch", try_store(&place, 2), DEBUG);
	if (!(xen_pv_get_debugreg(6) & 1))
		complain("pv.get_debugreg of DR6 gives %#llx, without breakpoint 0",
			 (unsigned long long)xen_pv_get_debugreg(6));
	must_answer("pv.set_debugreg of DR7", xen_pv_set_debugreg(7, 0), 0);
	xen_pv_set_debugreg(0, 0);
	xen_pv_set_debugreg(6, 0);
}

void check_fpu(void)
{
	must_answer("pv.fpu_taskswitch(0)", xen_pv_fpu_taskswitch(0), 0);
	must_raise("a floating-point instruction after pv.fpu_taskswitch(0)", try_fpu(), NO_FAULT);
	must_answer("pv.fpu_taskswitch(1)", xen_pv_fpu_taskswitch(1), 0);
	must_raise("a floating-point instruction after pv.fpu_taskswitch(1)", try_fpu(), NO_FPU);
	must_answer("pv.fpu_taskswitch(0)", xen_pv_fpu_taskswitch(0), 0);
	must_raise("a floating-point instruction after pv.fpu_taskswitch(0)", try_fpu(), NO_FAULT);
}

/* A descriptor table belongs to Xen while it is in use: it can be read, and changed by a call. */
void check_descriptors(void)
{
	uint64_t *table = get_spare_page(2), frame = find_mfn(table), writable = find_machine_address(table) | PTE_MINE;

	table[3] = USER_DATA;
	if (xen_pv_set_gdt((uintptr_t)&frame, 16) >= 0)
		complain("pv.set_gdt takes a page that is mapped writable");
	must_answer("mmu.update_va_mapping", map_entry(table, writable & ~PTE_WRITABLE), 0);
	if (!must_answer("pv.set_gdt", xen_pv_set_gdt((uintptr_t)&frame, 16), 0)) {
		map_entry(table, writable);
		return;
	}
	if (find_segment_limit(3 * 8 | 3) != 0xffffffff)
		complain("pv.set_gdt: the segment of its fourth descriptor ends at %#x, expected 0xffffffff",
			 find_segment_limit(3 * 8 | 3));
	if (map_entry(table, writable) >= 0)
		complain("a descriptor table in use can be mapped writable");
	must_answer("pv.update_descriptor", xen_pv_update_descriptor(find_machine_address(&table[4]), SMALL_DATA), 0);
	if (table[4] != SMALL_DATA || find_segment_limit(4 * 8 | 3) != 0xffff)
		complain("pv.update_descriptor: the entry is %#llx, its segment ends at %#x, expected %#llx, 0xffff",
			 (unsigned long long)table[4], find_segment_limit(4 * 8 | 3), (unsigned long long)SMALL_DATA);
	must_answer("pv.set_gdt of nothing", xen_pv_set_gdt(0, 0), 0);
	must_answer("mmu.update_va_mapping of what was a descriptor table", map_entry(table, writable), 0);
}

static volatile unsigned int nmis;

void handle_nmi(void)
{
	nmis++;
}

void check_nmi(void)
{
	struct xen_xennmi_callback callback;

	memset(&callback, 0, sizeof(callback));
	callback.handler_address = (uintptr_t)trap_entries[NMI];
	nmis = 0;
	must_answer("nmi.register_callback", xen_nmi_register_callback((uintptr_t)&callback), 0);
	must_answer("vcpu.send_nmi", xen_vcpu_send_nmi(0, 0), 0);
	if (nmis != 1)
		complain("vcpu.send_nmi of one NMI to the caller: its callback was entered %u times", nmis);
	must_answer("nmi.unregister_callback", xen_nmi_unregister_callback(0), 0);
}
