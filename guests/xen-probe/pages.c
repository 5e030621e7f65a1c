/* SPDX-License-Identifier: BSD-2-Clause */
/* Spare pages, and what is mapped at their addresses. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

static uint8_t pages[SPARE_PAGES][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

void *get_spare_page(unsigned int index)
{
	memset(pages[index], 0, PAGE_SIZE);
	return pages[index];
}

int64_t map_entry(const void *page, uint64_t entry)
{
	return xen_mmu_update_va_mapping((uintptr_t)page, entry, XEN_UVM_FLAGS_INVLPG);
}

int64_t restore_page(const void *page)
{
	return map_entry(page, find_machine_address(page) | PTE_MINE);
}
