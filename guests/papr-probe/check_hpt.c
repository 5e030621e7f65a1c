/* SPDX-License-Identifier: BSD-2-Clause */
/* Entries of the hash page table: four of them in one answer, and removed by one call. */
#include "../../harness/runtime/ktap.h"
#include "papr_guest.h"
#include "probe.h"

#define GROUP 16u			/* the first of eight entries that nothing else of the guest uses */
#define FIRST_WORD 0x81ull		/* valid, and of the AVPN 1 */
#define SECOND_WORD 0x10196ull		/* the page at 64 KiB, memory */
#define EXACT PAPR_HPT_FLAGS_EXACT
#define REQUEST (1ull << 62)		/* of bulk_remove */
#define RESPONSE (2ull << 62)
#define END (3ull << 62)
#define CODE (3ull << 60)
#define NOT_FOUND (1ull << 60)

static uint64_t first_word(unsigned int n)
{
	return FIRST_WORD + 0x80ull * n;
}

/* Entries n and n + 2 of the group. */
static int enter_two(void)
{
	unsigned int n;

	for (n = 0; n < 4; n += 2) {
		const intptr_t status = papr_hpt_enter((papr_hpt_flags_t)EXACT, GROUP + n, first_word(n), SECOND_WORD).status;

		if (status == PAPR_STATUS_SUCCESS)
			continue;
		ktap_message("hpt.enter of entry %u answered %lld", GROUP + n, (long long)status);
		return 0;
	}
	return 1;
}

static void remove_two(void)
{
	papr_hpt_remove((papr_hpt_flags_t)0, GROUP, 0);
	papr_hpt_remove((papr_hpt_flags_t)0, GROUP + 2, 0);
}

/* Whether the words are those of entry n, or of none. The host may keep bits of its own in what software may use. */
static int is_entry(unsigned int n, uint64_t first, uint64_t second)
{
	if (n % 2)
		return !(first & 1);
	return (first & ~0x7eull) == first_word(n) && second == SECOND_WORD;
}

enum extra_result check_read_four(void)
{
	struct papr_hpt_read_results four;
	int right;

	if (!enter_two())
		return EXTRA_WRONG;
	four = papr_hpt_read((papr_hpt_flags_t)PAPR_HPT_FLAGS_READ_4, GROUP + 3);
	remove_two();
	right = four.status == PAPR_STATUS_SUCCESS && is_entry(0, four.value, four.word1) && is_entry(1, four.word2, four.word3) &&
		is_entry(2, four.word4, four.word5) && is_entry(3, four.word6, four.word7);
	if (right)
		return EXTRA_RIGHT;
	ktap_message("hpt.read of four entries answered %lld: %#llx %#llx %#llx %#llx %#llx %#llx %#llx %#llx", (long long)four.status,
		     (unsigned long long)four.value, (unsigned long long)four.word1, (unsigned long long)four.word2,
		     (unsigned long long)four.word3, (unsigned long long)four.word4, (unsigned long long)four.word5,
		     (unsigned long long)four.word6, (unsigned long long)four.word7);
	return EXTRA_WRONG;
}

/* Three requests, of which the second is for an entry that is not there; the list ends before the fourth. */
enum extra_result check_bulk_remove(void)
{
	struct papr_hpt_bulk_remove_results done;
	int right;

	if (!enter_two())
		return EXTRA_WRONG;
	done = papr_hpt_bulk_remove(REQUEST | GROUP, 0, REQUEST | (GROUP + 1), 0, REQUEST | (GROUP + 2), 0, END, 0);
	right = done.status == PAPR_STATUS_SUCCESS && (done.value & (END | CODE)) == RESPONSE &&
		(done.response2 & (END | CODE)) == (RESPONSE | NOT_FOUND) && (done.response3 & (END | CODE)) == RESPONSE;
	if (!right)
		ktap_message("hpt.bulk_remove answered %lld: %#llx %#llx %#llx", (long long)done.status, (unsigned long long)done.value,
			     (unsigned long long)done.response2, (unsigned long long)done.response3);
	if (papr_hpt_read((papr_hpt_flags_t)0, GROUP).value & 1 || papr_hpt_read((papr_hpt_flags_t)0, GROUP + 2).value & 1) {
		ktap_message("hpt.bulk_remove left an entry that it was to remove");
		remove_two();
		right = 0;
	}
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}
