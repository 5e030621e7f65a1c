/* SPDX-License-Identifier: BSD-2-Clause */
/* Grants: the table can be had and mapped, and what a guest grants to itself it can map and copy. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define OWN_DOMAIN 0u		/* of a first domain; a grant names it by its number */
#define REFERENCE 8u		/* the first that is not reserved */
#define NO_REFERENCE 0x7fffffffu
#define IN_USE (XEN_GRANT_FLAGS_READING | XEN_GRANT_FLAGS_WRITING)
#define AVAILABLE_0 0x10000u	/* the first of the guest's bits in flags, and in an entry */
#define ENTRY_AVAILABLE_0 0x200u

/* An entry of a table of version 1. */
struct grant {
	uint16_t flags, domid;
	uint32_t frame;
};

static int64_t set_version(uint32_t *version)
{
	return xen_grant_table_set_version((uintptr_t)version, 1);
}

static void must_have_version(uint32_t wanted)
{
	struct xen_gnttab_get_version ask = { .dom = XEN_DOMID_SELF, .version = 99 };

	must_answer("grant_table.get_version", xen_grant_table_get_version((uintptr_t)&ask, 1), 0);
	if (ask.version != wanted)
		complain("grant_table.get_version says %u, expected %u", ask.version, wanted);
}

void check_grant_version(void)
{
	uint32_t version;

	for (version = 2; version >= 1; version--) {
		uint32_t asked = version;

		must_answer("grant_table.set_version", set_version(&asked), 0);
		if (asked != version)
			complain("grant_table.set_version of %u gives %u", version, asked);
		must_have_version(version);
	}
	version = 3;
	must_answer("grant_table.set_version of 3", set_version(&version), XEN_STATUS_EINVAL);
	must_have_version(1);
}

static struct xen_gnttab_query_size ask_size(void)
{
	struct xen_gnttab_query_size size;

	memset(&size, 0xff, sizeof(size));
	size.dom = XEN_DOMID_SELF;
	must_answer("grant_table.query_size", xen_grant_table_query_size((uintptr_t)&size, 1), 0);
	if (size.status != 0)
		complain("grant_table.query_size gives the status %d", size.status);
	return size;
}

/* The first frame of the table; 0, and a complaint, if it cannot be had. */
static uint64_t set_up_table(void)
{
	uint64_t frames[1] = { 0 };
	struct xen_gnttab_setup_table setup;

	memset(&setup, 0, sizeof(setup));
	setup.dom = XEN_DOMID_SELF;
	setup.nr_frames = 1;
	setup.status = 99;
	setup.frame_list = (uintptr_t)frames;
	if (!must_answer("grant_table.setup_table", xen_grant_table_setup_table((uintptr_t)&setup, 1), 0))
		return 0;
	if (setup.status != 0 || !frames[0])
		complain("grant_table.setup_table gives the status %d and the frame %#llx", setup.status,
			 (unsigned long long)frames[0]);
	return setup.status == 0 ? frames[0] : 0;
}

void check_grant_table(void)
{
	struct xen_gnttab_query_size size = ask_size();
	uint64_t frame = set_up_table();
	volatile struct grant *table = get_spare_page(0);

	if (size.nr_frames > size.max_nr_frames || size.max_nr_frames == 0)
		complain("grant_table.query_size says %u frames of at most %u", size.nr_frames, size.max_nr_frames);
	if (!frame || !must_answer("mmu.update_va_mapping of the table",
				   map_entry((void *)table, frame * PAGE_SIZE | PTE_MINE), 0))
		return;
	if (ask_size().nr_frames == 0)
		complain("grant_table.query_size says that a table which can be mapped has no frames");
	table[REFERENCE].frame = 0x12345;
	if (table[REFERENCE].frame != 0x12345)
		complain("the grant table keeps no value");
	table[REFERENCE].frame = 0;
	must_answer("mmu.update_va_mapping", restore_page((void *)table), 0);
}

/* Grants `page` to the caller itself; the table, which is mapped at a spare page, or NULL. */
static volatile struct grant *grant_page(const void *page)
{
	volatile struct grant *table = get_spare_page(5);
	uint64_t frame = set_up_table();

	if (!frame || !must_answer("mmu.update_va_mapping of the table",
				   map_entry((void *)table, frame * PAGE_SIZE | PTE_MINE), 0))
		return NULL;
	table[REFERENCE].domid = OWN_DOMAIN;
	table[REFERENCE].frame = (uint32_t)find_mfn(page);
	__atomic_store_n(&table[REFERENCE].flags, XEN_GRANT_TYPE_PERMIT_ACCESS, __ATOMIC_SEQ_CST);
	return table;
}

static void end_grant(volatile struct grant *table)
{
	table[REFERENCE].flags = 0;
	must_answer("mmu.update_va_mapping", restore_page((void *)table), 0);
}

/* The address must map nothing: Xen does not look for what the processor remembers of it. */
static struct xen_gnttab_map_grant_ref map_grant(const void *address, uint32_t reference, uint32_t flags)
{
	struct xen_gnttab_map_grant_ref map;

	must_answer("mmu.update_va_mapping", map_entry(address, 0), 0);
	memset(&map, 0, sizeof(map));
	map.host_addr = (uintptr_t)address;
	map.flags = XEN_GNTTAB_MAP_FLAGS_HOST_MAP | flags;
	map.ref = reference;
	map.dom = OWN_DOMAIN;
	map.status = 99;
	must_answer("grant_table.map_grant_ref", xen_grant_table_map_grant_ref((uintptr_t)&map, 1), 0);
	return map;
}

static int unmap_grant(const void *address, uint32_t handle)
{
	struct xen_gnttab_unmap_grant_ref unmap;

	memset(&unmap, 0, sizeof(unmap));
	unmap.host_addr = (uintptr_t)address;
	unmap.handle = handle;
	unmap.status = 99;
	must_answer("grant_table.unmap_grant_ref", xen_grant_table_unmap_grant_ref((uintptr_t)&unmap, 1), 0);
	return unmap.status;
}

void check_grant_map(void)
{
	volatile uint64_t *place = get_spare_page(0), *page = get_spare_page(1);
	volatile struct grant *table = grant_page((void *)page);
	struct xen_gnttab_map_grant_ref map;
	int status;

	if (!table)
		return;
	*page = 7;
	status = map_grant((void *)place, NO_REFERENCE, 0).status;
	if (status != XEN_GNTTAB_STATUS_BAD_GNTREF)
		complain("grant_table.map_grant_ref of what is not in the table gives the status %d, expected %d",
			 status, XEN_GNTTAB_STATUS_BAD_GNTREF);
	map = map_grant((void *)place, REFERENCE, 0);
	if (map.status != 0) {
		complain("grant_table.map_grant_ref gives the status %d", map.status);
	} else {
		if (*place != 7)
			complain("the page that grant_table.map_grant_ref mapped holds %llu, expected 7",
				 (unsigned long long)*place);
		if ((table[REFERENCE].flags & IN_USE) != IN_USE)
			complain("a grant that is mapped has the flags %#x, without reading and writing",
				 table[REFERENCE].flags);
		status = unmap_grant((void *)place, map.handle);
		if (status != 0)
			complain("grant_table.unmap_grant_ref gives the status %d", status);
		if (table[REFERENCE].flags & IN_USE)
			complain("a grant that is mapped no more has the flags %#x", table[REFERENCE].flags);
		status = unmap_grant((void *)place, map.handle);
		if (status != XEN_GNTTAB_STATUS_BAD_HANDLE)
			complain("grant_table.unmap_grant_ref a second time gives the status %d, expected %d", status,
				 XEN_GNTTAB_STATUS_BAD_HANDLE);
	}
	must_answer("mmu.update_va_mapping", restore_page((void *)place), 0);
	end_grant(table);
}

void check_grant_available_bits(void)
{
	void *place = get_spare_page(0), *page = get_spare_page(1);
	volatile struct grant *table = grant_page(page);
	struct xen_gnttab_map_grant_ref map;

	if (!table)
		return;
	map = map_grant(place, REFERENCE, AVAILABLE_0);
	must_agree("gnttab_map_avail_bits", has_feature(XEN_FEATURE_GNTTAB_MAP_AVAIL_BITS_BIT),
		   "grant_table.map_grant_ref with a bit for the guest",
		   map.status == 0 && *find_entry(place, 1) & ENTRY_AVAILABLE_0);
	if (map.status == 0)
		unmap_grant(place, map.handle);
	must_answer("mmu.update_va_mapping", restore_page(place), 0);
	end_grant(table);
}

static void copy_page(uint64_t source, uint32_t flags, const void *to)
{
	struct xen_gnttab_copy copy;

	memset(&copy, 0, sizeof(copy));
	copy.source.u.gmfn = source;
	copy.source.domid = flags & XEN_GNTTAB_COPY_FLAGS_SOURCE_GREF ? OWN_DOMAIN : XEN_DOMID_SELF;
	copy.source.offset = 8;
	copy.dest.u.gmfn = find_mfn(to);
	copy.dest.domid = XEN_DOMID_SELF;
	copy.dest.offset = 16;
	copy.len = 8;
	copy.flags = (uint16_t)flags;
	copy.status = 99;
	must_answer("grant_table.copy", xen_grant_table_copy((uintptr_t)&copy, 1), 0);
	if (copy.status != 0)
		complain("grant_table.copy gives the status %d", copy.status);
}

void check_grant_copy(void)
{
	volatile uint64_t *page = get_spare_page(0), *other = get_spare_page(1);
	volatile struct grant *table;

	page[0] = 1;
	page[1] = 2;
	page[2] = 3;
	copy_page(find_mfn((void *)page), 0, (void *)other);
	if (other[2] != 2 || other[1] || other[3])
		complain("grant_table.copy of 8 bytes: %llu %llu %llu came, expected 0 2 0",
			 (unsigned long long)other[1], (unsigned long long)other[2], (unsigned long long)other[3]);
	table = grant_page((void *)page);
	if (!table)
		return;
	page[1] = 9;
	copy_page(REFERENCE, XEN_GNTTAB_COPY_FLAGS_SOURCE_GREF, (void *)other);
	if (other[2] != 9)
		complain("grant_table.copy from a grant: %llu came, expected 9", (unsigned long long)other[2]);
	end_grant(table);
}
