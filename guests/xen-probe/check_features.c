/* SPDX-License-Identifier: BSD-2-Clause */
/* Feature bits and behaviour agree, whichever way they say it. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define STARTED_AS_FIRST 2u	/* SIF_INITDOMAIN */

static uint32_t get_features(void)
{
	struct xen_feature_info info = { .submap_idx = 0 };

	must_answer("xen_version.get_features", xen_xen_version_get_features((uintptr_t)&info), 0);
	return info.submap;
}

int has_feature(unsigned int bit)
{
	return (int)(get_features() >> bit & 1);
}

void must_agree(const char *feature, int advertised, const char *what, int works)
{
	if (advertised != works)
		complain("the feature %s is %s, and %s %s", feature, advertised ? "there" : "not there", what,
			 works ? "works" : "does not");
}

static uint64_t *find_table(const void *page, unsigned int level)
{
	return (uint64_t *)((uintptr_t)find_entry(page, level) & ~(uintptr_t)(PAGE_SIZE - 1));
}

/* Not advertised: a table of page tables cannot be written where it is mapped, and no table be mapped writable. */
void check_writable_page_tables(void)
{
	void *page = get_spare_page(0);
	volatile uint64_t *entry = find_entry(page, 2);
	uint64_t *table = find_table(page, 1);
	int advertised = has_feature(XEN_FEATURE_WRITABLE_PAGE_TABLES_BIT), mapped;

	must_agree("writable_page_tables", advertised, "a store to a table of the second level",
		   try_store(entry, *entry) == NO_FAULT);
	mapped = map_entry(table, find_machine_address(table) | PTE_MINE) >= 0;
	must_agree("writable_page_tables", advertised, "a writable mapping of a table of the first level", mapped);
	if (mapped)
		map_entry(table, find_machine_address(table) | (PTE_MINE & ~PTE_WRITABLE));
}

void check_translation(void)
{
	void *page = get_spare_page(0);
	uint32_t features = get_features();
	uint64_t frame = (*find_entry(page, 1) & PTE_FRAME) / PAGE_SIZE;

	/* Where Xen does not translate, page tables hold machine frames, and these are what its own table knows. */
	must_agree("auto_translated_physmap", (int)(features >> XEN_FEATURE_AUTO_TRANSLATED_PHYSMAP_BIT & 1),
		   "a page table with the guest's own frame numbers",
		   frame == find_pfn(page) && frame != find_mfn(page));
	if (find_pfn_of_mfn(frame) != find_pfn(page))
		complain("the page table has frame %#llx, which Xen's table calls %#llx, expected %#llx",
			 (unsigned long long)frame, (unsigned long long)find_pfn_of_mfn(frame),
			 (unsigned long long)find_pfn(page));
}

void check_dom0(void)
{
	must_agree("dom0", has_feature(XEN_FEATURE_DOM0_BIT), "start_info's flag for the first domain",
		   (start_info->flags & STARTED_AS_FIRST) != 0);
}

static int has_preserving_update(void)
{
	void *page = get_spare_page(0);
	volatile uint64_t *entry = find_entry(page, 1);
	struct xen_mmu_update request = {
		.ptr = find_machine_address((const void *)entry) | XEN_MMU_COMMAND_PT_UPDATE_PRESERVE_AD,
		.val = *entry,
	};

	return xen_mmu_mmu_update((uintptr_t)&request, 1, 0, XEN_DOMID_SELF) == 0;
}

void check_preserve_ad_feature(void)
{
	int works = has_preserving_update();
	struct cpuid_answer leaf;

	must_agree("mmu_pt_update_preserve_ad", has_feature(XEN_FEATURE_MMU_PT_UPDATE_PRESERVE_AD_BIT),
		   "mmu.mmu_update, pt_update_preserve_ad", works);
	ask_cpuid(0x40000002, 0, &leaf);
	must_agree("mmu_pt_update_preserve_ad of CPUID", (int)(leaf.ecx & 1), "mmu.mmu_update, pt_update_preserve_ad",
		   works);
}
