/* SPDX-License-Identifier: BSD-2-Clause */
/* Page tables: what is mapped is what is seen, and Xen keeps its hold on the tables. */
#include "calls.h"
#include "probe.h"

#define PATTERN 0x1122334455667788ull
#define MINE_FLAG 0x200ull		/* bit 9, which is for the guest */

static int64_t update_entries(const struct xen_mmu_update *requests, unsigned int count, uint32_t *done)
{
	*done = 77;
	return xen_mmu_mmu_update((uintptr_t)requests, count, (uintptr_t)done, XEN_DOMID_SELF);
}

static int64_t do_extended(uint32_t command, uint64_t first, uint64_t second)
{
	struct xen_mmuext_op op = { .cmd = command };

	op.arg1.mfn = first;
	op.arg2.src_mfn = second;
	return xen_mmu_mmuext_op((uintptr_t)&op, 1, 0, XEN_DOMID_SELF);
}

static void must_hold(const volatile uint64_t *address, uint64_t wanted, const char *what)
{
	if (*address != wanted)
		complain("%s: %#llx is there, expected %#llx", what, (unsigned long long)*address,
			 (unsigned long long)wanted);
}

void check_update_va_mapping(void)
{
	volatile uint64_t *page = get_spare_page(0), *other = get_spare_page(1);
	uint64_t value;

	*page = 1;
	*other = 2;
	must_answer("mmu.update_va_mapping", map_entry((void *)page, find_machine_address((void *)other) | PTE_MINE),
		    0);
	must_hold(page, 2, "an address that mmu.update_va_mapping gave another frame");
	*page = 3;
	must_hold(other, 3, "the frame that mmu.update_va_mapping gave another address");

	must_answer("mmu.update_va_mapping, to read only",
		    map_entry((void *)page, find_machine_address((void *)other) | (PTE_MINE & ~PTE_WRITABLE)), 0);
	if (try_store(page, 4) != PAGE_FAULT)
		complain("what mmu.update_va_mapping made read-only can be written");
	must_hold(page, 3, "what mmu.update_va_mapping made read-only");

	must_answer("mmu.update_va_mapping, to nothing", map_entry((void *)page, 0), 0);
	if (try_load(page, &value) != PAGE_FAULT)
		complain("what mmu.update_va_mapping took away can be read");
	else if (last_fault.address != (uintptr_t)page)
		complain("the page fault is at %#llx, Xen says %#llx", (unsigned long long)(uintptr_t)page,
			 (unsigned long long)last_fault.address);

	must_answer("mmu.update_va_mapping, back", restore_page((void *)page), 0);
	must_hold(page, 1, "what mmu.update_va_mapping brought back");
}

void check_mmu_update(void)
{
	volatile uint64_t *page = get_spare_page(0), *other = get_spare_page(1);
	uint64_t entry = find_machine_address((const void *)find_entry((void *)page, 1));
	struct xen_mmu_update requests[3] = {
		{ entry | XEN_MMU_COMMAND_NORMAL_PT_UPDATE, 0 },
		{ entry | XEN_MMU_COMMAND_NORMAL_PT_UPDATE, find_machine_address((void *)other) | PTE_MINE },
		{ ~0ull << 12 | XEN_MMU_COMMAND_NORMAL_PT_UPDATE, 0 },
	};
	uint32_t done;

	*other = 2;
	must_answer("mmu.mmu_update", update_entries(requests, 2, &done), 0);
	if (done != 2)
		complain("mmu.mmu_update of 2 requests says that %u were done", done);
	do_extended(XEN_MMUEXT_COMMAND_INVLPG_LOCAL, (uintptr_t)page, 0);
	must_hold(page, 2, "an address that mmu.mmu_update gave another frame");
	if (update_entries(requests, 3, &done) >= 0)
		complain("mmu.mmu_update of a table that is no memory is a success");
	if (done != 2)
		complain("mmu.mmu_update whose third request cannot be done says that %u were done", done);
	must_answer("mmu.update_va_mapping", restore_page((void *)page), 0);
}

/* The table from machine frames to the guest's is Xen's; the guest says what its frames are called. */
void check_machphys_update(void)
{
	void *page = get_spare_page(0);
	struct xen_mmu_update request = { find_machine_address(page) | XEN_MMU_COMMAND_MACHPHYS_UPDATE, 0x123456 };
	uint32_t done;

	must_answer("mmu.mmu_update, machphys_update", update_entries(&request, 1, &done), 0);
	if (find_pfn_of_mfn(find_mfn(page)) != request.val)
		complain("mmu.mmu_update, machphys_update: Xen's table says %#llx, expected %#llx",
			 (unsigned long long)find_pfn_of_mfn(find_mfn(page)), (unsigned long long)request.val);
	request.val = find_pfn(page);
	must_answer("mmu.mmu_update, machphys_update", update_entries(&request, 1, &done), 0);
}

static uint64_t update_flags(void *page, unsigned int command, uint64_t flags)
{
	volatile uint64_t *entry = find_entry(page, 1);
	struct xen_mmu_update request = {
		.ptr = find_machine_address((const void *)entry) | command,
		.val = find_machine_address(page) | flags,
	};
	uint32_t done;

	must_answer("mmu.mmu_update", update_entries(&request, 1, &done), 0);
	return *entry;
}

void check_preserve_ad(void)
{
	void *page = get_spare_page(0);
	const uint64_t used = PTE_ACCESSED | PTE_DIRTY;
	uint64_t entry;

	update_flags(page, XEN_MMU_COMMAND_NORMAL_PT_UPDATE, PTE_MINE | used);
	entry = update_flags(page, XEN_MMU_COMMAND_NORMAL_PT_UPDATE, PTE_MINE);
	if (entry & used)
		complain("mmu.mmu_update, normal_pt_update: accessed and dirty stay in the entry %#llx",
			 (unsigned long long)entry);
	update_flags(page, XEN_MMU_COMMAND_NORMAL_PT_UPDATE, PTE_MINE | used);
	entry = update_flags(page, XEN_MMU_COMMAND_PT_UPDATE_PRESERVE_AD, PTE_MINE | MINE_FLAG);
	if ((entry & used) != used || !(entry & MINE_FLAG))
		complain("mmu.mmu_update, pt_update_preserve_ad: the entry %#llx lacks accessed, dirty or the new bit",
			 (unsigned long long)entry);
	must_answer("mmu.update_va_mapping", restore_page(page), 0);
}

/* Only tables that nobody can write are page tables, and while they are nobody can. */
void check_pin(void)
{
	uint64_t *table = get_spare_page(2);
	uint64_t frame = find_mfn(table), writable = find_machine_address(table) | PTE_MINE;

	must_answer("mmu.mmuext_op, pin_l1_table, of a page that is mapped writable",
		    do_extended(XEN_MMUEXT_COMMAND_PIN_L1_TABLE, frame, 0), XEN_STATUS_EINVAL);
	must_answer("mmu.update_va_mapping", map_entry(table, writable & ~PTE_WRITABLE), 0);
	must_answer("mmu.mmuext_op, pin_l1_table", do_extended(XEN_MMUEXT_COMMAND_PIN_L1_TABLE, frame, 0), 0);
	if (map_entry(table, writable) >= 0)
		complain("a page table that is pinned can be mapped writable");
	must_answer("mmu.mmuext_op, unpin_table", do_extended(XEN_MMUEXT_COMMAND_UNPIN_TABLE, frame, 0), 0);
	must_answer("mmu.mmuext_op, unpin_table, of what is not pinned",
		    do_extended(XEN_MMUEXT_COMMAND_UNPIN_TABLE, frame, 0), XEN_STATUS_EINVAL);
	must_answer("mmu.update_va_mapping of what was a page table", map_entry(table, writable), 0);
}

void check_page_contents(void)
{
	volatile uint64_t *page = get_spare_page(0), *other = get_spare_page(1);
	unsigned int last = PAGE_SIZE / 8 - 1;

	page[0] = page[last] = PATTERN;
	must_answer("mmu.mmuext_op, copy_page",
		    do_extended(XEN_MMUEXT_COMMAND_COPY_PAGE, find_mfn((void *)other), find_mfn((void *)page)), 0);
	must_hold(&other[0], PATTERN, "the first word that mmu.mmuext_op, copy_page, copied");
	must_hold(&other[last], PATTERN, "the last word that mmu.mmuext_op, copy_page, copied");
	must_answer("mmu.mmuext_op, clear_page",
		    do_extended(XEN_MMUEXT_COMMAND_CLEAR_PAGE, find_mfn((void *)other), 0), 0);
	must_hold(&other[0], 0, "the first word that mmu.mmuext_op, clear_page, cleared");
	must_hold(&other[last], 0, "the last word that mmu.mmuext_op, clear_page, cleared");
}
