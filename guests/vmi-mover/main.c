/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Looks for calls on one host, sets up what it wants to find again, lets itself be moved, and goes on with what it was
 * told. A host that moves guests does so when the guest first gives up its time slice, so nothing here yields earlier.
 */
#include "../../harness/runtime/ktap.h"
#include "mover.h"

static int lost;	/* the thing that is looked for met a refusal of a call that its host does not have */
static uint8_t is_set_up[MOST_THINGS];

void note_lost(void)
{
	lost = 1;
}

int is_lost_noted(void)
{
	return lost;
}

int expect_kept(const char *what, struct vmi_result result, vmi_status_t status, uint64_t value)
{
	if (result.status != status && (result.status == VMI_STATUS_NO_CALL || result.status == VMI_STATUS_NO_FAMILY)) {
		lost = 1;
		return 1;
	}
	return expect_answer(what, result.status, result.value, status, value);
}

int expect_done(const char *what, struct vmi_result result)
{
	result.value = 0;
	return expect_kept(what, result, VMI_STATUS_SUCCESS, 0);
}

/* The first of the calls that a thing needs and the host did not tell of, or NULL. */
static const char *find_untold(const struct moved_thing *thing)
{
	const char *const *need;

	for (need = thing->needs; *need; need++) {
		if (hvabi_find_told(&vmi_conformance, *need) != HVABI_PRESENT)
			return *need;
	}
	return NULL;
}

static void look_for(unsigned int index)
{
	const struct moved_thing *thing = &moved_things[index];
	const char *untold = find_untold(thing);

	ktap_begin(thing->name);
	if (untold) {
		ktap_skip("not told: the host before the move does not advertise %s", untold);
		return;
	}
	lost = 0;
	if (!is_set_up[index]) {
		ktap_message("the host before the move did not do what was to be found again");
		ktap_fail();
	} else if (!thing->look()) {
		ktap_fail();
	} else if (lost) {
		ktap_skip("absent: lost: the host that the guest moved to refuses a call that this needs");
	} else {
		ktap_pass();
	}
}

void run_probe(void)
{
	unsigned int i;

	guest.extra_tests = count_of_things;
	prepare_guest();
	hvabi_prepare_move(&vmi_conformance, &guest);
	for (i = 0; i < count_of_things; i++)
		is_set_up[i] = !find_untold(&moved_things[i]) && (!moved_things[i].set_up || moved_things[i].set_up());
	hvabi_make_move(&vmi_conformance, &guest, "cpu.yield");
	for (i = 0; i < count_of_things; i++)
		look_for(i);
	hvabi_run_moved(&vmi_conformance, &guest);
	ktap_end();
}
