/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory goes back to Xen and comes again. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define RAM 1u		/* of the machine's memory map */

static int64_t count_pages(void)
{
	uint16_t self = XEN_DOMID_SELF;

	return xen_memory_current_reservation((uintptr_t)&self);
}

static struct xen_memory_reservation name_extents(uint64_t *extents, unsigned int count)
{
	struct xen_memory_reservation reservation;

	memset(&reservation, 0, sizeof(reservation));
	reservation.extent_start = (uintptr_t)extents;
	reservation.nr_extents = count;
	reservation.domid = XEN_DOMID_SELF;
	return reservation;
}

static void must_have_pages(int64_t wanted, const char *when)
{
	int64_t pages = count_pages();

	if (pages != wanted)
		complain("memory.current_reservation says %lld pages %s, expected %lld", (long long)pages, when,
			 (long long)wanted);
}

/* The frame of a page goes back; the same address gets a new one. */
void check_reservation(void)
{
	volatile uint64_t *page = get_spare_page(3);
	uint64_t extent = find_mfn((void *)page);
	struct xen_memory_reservation reservation = name_extents(&extent, 1);
	int64_t before = count_pages();

	must_answer("mmu.update_va_mapping", map_entry((void *)page, 0), 0);
	if (!must_answer("memory.decrease_reservation of one page",
			 xen_memory_decrease_reservation((uintptr_t)&reservation), 1)) {
		restore_page((void *)page);
		return;
	}
	must_have_pages(before - 1, "after one went back");
	if (map_entry((void *)page, find_machine_address((void *)page) | PTE_MINE) >= 0)
		complain("a page that went back with memory.decrease_reservation can be mapped");

	extent = find_pfn((void *)page);
	reservation = name_extents(&extent, 1);
	if (!must_answer("memory.populate_physmap of one page", xen_memory_populate_physmap((uintptr_t)&reservation),
			 1))
		return;
	set_mfn((void *)page, extent);
	must_have_pages(before, "after one came again");
	if (find_pfn_of_mfn(extent) != find_pfn((void *)page))
		complain("memory.populate_physmap: Xen's table says that the new page is %#llx, expected %#llx",
			 (unsigned long long)find_pfn_of_mfn(extent), (unsigned long long)find_pfn((void *)page));
	if (must_answer("mmu.update_va_mapping of the new page", restore_page((void *)page), 0)) {
		*page = 5;
		if (*page != 5)
			complain("the page of memory.populate_physmap keeps no value");
	}
}

void check_exchange(void)
{
	void *page = get_spare_page(4);
	uint64_t in = find_mfn(page), out = find_pfn(page);
	int64_t before = count_pages();
	struct xen_memory_exchange exchange;

	memset(&exchange, 0, sizeof(exchange));
	exchange.in = name_extents(&in, 1);
	exchange.out = name_extents(&out, 1);
	must_answer("mmu.update_va_mapping", map_entry(page, 0), 0);
	if (!must_answer("memory.exchange", xen_memory_exchange((uintptr_t)&exchange), 0)) {
		restore_page(page);
		return;
	}
	if (exchange.nr_exchanged != 1)
		complain("memory.exchange of one page says that %llu were exchanged",
			 (unsigned long long)exchange.nr_exchanged);
	must_have_pages(before, "after an exchange");
	set_mfn(page, out);
	if (find_pfn_of_mfn(out) != find_pfn(page))
		complain("memory.exchange: Xen's table says that the new page is %#llx, expected %#llx",
			 (unsigned long long)find_pfn_of_mfn(out), (unsigned long long)find_pfn(page));
	must_answer("mmu.update_va_mapping of the new page", restore_page(page), 0);
}

void check_increase(void)
{
	uint64_t extents[2] = { ~0ull, ~0ull };
	struct xen_memory_reservation reservation = name_extents(extents, 2);
	int64_t before = count_pages();

	if (!must_answer("memory.increase_reservation of two pages",
			 xen_memory_increase_reservation((uintptr_t)&reservation), 2))
		return;
	must_have_pages(before + 2, "after two came");
	if (extents[0] == extents[1] || (int64_t)extents[0] > xen_memory_maximum_ram_page(0))
		complain("memory.increase_reservation gave the frames %#llx and %#llx", (unsigned long long)extents[0],
			 (unsigned long long)extents[1]);
	reservation = name_extents(extents, 2);
	must_answer("memory.decrease_reservation of two pages",
		    xen_memory_decrease_reservation((uintptr_t)&reservation), 2);
	must_have_pages(before, "after two went back");
}

struct range {		/* of the firmware's memory map */
	uint64_t start, size;
	uint32_t type;
} __attribute__((packed));

/* The machine's memory has the guest's in it. */
void check_memory_map(void)
{
	static struct range ranges[128];
	struct xen_memory_map map;
	uint64_t mine = find_machine_address(ranges);
	unsigned int i;

	memset(&map, 0, sizeof(map));
	map.nr_entries = sizeof(ranges) / sizeof(ranges[0]);
	map.buffer = (uintptr_t)ranges;
	if (!must_answer("memory.machine_memory_map", xen_memory_machine_memory_map((uintptr_t)&map), 0))
		return;
	for (i = 0; i < map.nr_entries && i < sizeof(ranges) / sizeof(ranges[0]); i++) {
		if (ranges[i].type == RAM && mine >= ranges[i].start && mine - ranges[i].start < ranges[i].size)
			return;
	}
	complain("memory.machine_memory_map: none of %u ranges is memory with the guest's page at %#llx",
		 map.nr_entries, (unsigned long long)mine);
}
