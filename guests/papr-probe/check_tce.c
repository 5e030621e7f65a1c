/* SPDX-License-Identifier: BSD-2-Clause */
/* Entries for devices, of the bus of the machine's PCI bridge, on which there is no device: set one by one, from a list, and all alike. */
#include "../../harness/runtime/ktap.h"
#include "../arch/bytes.h"
#include "../arch/ppc64/guest.h"
#include "../arch/tree.h"
#include "papr_guest.h"
#include "probe.h"

#define BUS_PAGE 4096u
#define MAY_READ 1u			/* what the device may do */
#define MAY_WRITE 2u
#define ENTRIES 3u
#define MANY 512u			/* the largest list */

struct window {
	uint64_t bus, start;
};

/* In the device tree: the bus, two words of the first address, two of the size. */
static int find_window(struct window *window)
{
	const char *cells = find_text(device_tree, "pci@", "ibm,dma-window");

	if (!cells)
		return 0;
	window->bus = read_big((uintptr_t)cells, 32);
	window->start = read_big((uintptr_t)cells + 4, 64);
	return 1;
}

static uint64_t entry(unsigned int n)
{
	return (uint64_t)(n + 1) << 16 | (n % 2 ? MAY_WRITE : MAY_READ);
}

static int is_success(const char *name, intptr_t status)
{
	if (status == PAPR_STATUS_SUCCESS)
		return 1;
	ktap_message("%s answered %lld", name, (long long)status);
	return 0;
}

static int has(const struct window *window, unsigned int n, uint64_t expected)
{
	const struct papr_result found = papr_tce_get_tce(window->bus, window->start + n * BUS_PAGE);

	if (found.status == PAPR_STATUS_SUCCESS && (uint64_t)found.value == expected)
		return 1;
	ktap_message("tce.get_tce of entry %u answered %lld, %#llx, expected success, %#llx", n, (long long)found.status,
		     (unsigned long long)found.value, (unsigned long long)expected);
	return 0;
}

static int have_nothing(const struct window *window)
{
	unsigned int n;
	int right = is_success("tce.stuff_tce", papr_tce_stuff_tce(window->bus, window->start, 0, MANY).status);

	for (n = 0; n < ENTRIES; n++)
		right &= has(window, n, 0);
	return right;
}

enum extra_result check_put_tce(void)
{
	struct window window;
	int right;

	if (!find_window(&window)) {
		ktap_skip("the device tree has no PCI bridge with a window");
		return EXTRA_SKIPPED;
	}
	right = is_success("tce.put_tce", papr_tce_put_tce(window.bus, window.start + BUS_PAGE, entry(1)).status);
	right &= has(&window, 0, 0) & has(&window, 1, entry(1)) & has(&window, 2, 0);
	right &= have_nothing(&window);
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}

/* The list is big-endian, whatever byte order the guest has. */
enum extra_result check_put_tce_list(void)
{
	struct window window;
	unsigned int n;
	int right;

	if (!find_window(&window)) {
		ktap_skip("the device tree has no PCI bridge with a window");
		return EXTRA_SKIPPED;
	}
	for (n = 0; n < ENTRIES; n++)
		write_big((uintptr_t)spare_page + 8 * n, 64, entry(n));
	right = is_success("tce.put_tce_indirect",
			   papr_tce_put_tce_indirect(window.bus, window.start, (uintptr_t)spare_page, ENTRIES).status);
	for (n = 0; n < ENTRIES; n++)
		right &= has(&window, n, entry(n));
	right &= have_nothing(&window);
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}
