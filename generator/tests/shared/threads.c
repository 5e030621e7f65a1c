/* SPDX-License-Identifier: BSD-2-Clause */
/* Both sides of the board's memory at a time, under a thread sanitizer, which reports each access that is not ordered. Ends when
 * enough was seen, whatever time that takes. */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>

#include "board_guest.h"
#include "board_host.h"

#define ROUNDS 2000u
#define BYTES 4000u

static struct board_times clock_page;
static struct board_scene stage;
static uint32_t lamps;
static int done;
static unsigned int wrong;

static void *host(void *unused)
{
	uint64_t round;
	unsigned int put = 0;

	(void)unused;
	for (round = 1; round <= ROUNDS; round++) {
		const int16_t zone = (int16_t)(round % 1000);
		const struct board_times times = { .at = round, .zone = { zone, zone, zone, zone } };
		const struct board_scene scene = {
			.letter = { .kind = (uint32_t)round, .length = (uint16_t)zone, .text = round },
		};

		board_clock_publish(&clock_page, &times);
		while (!board_stage_put(&stage, &scene))
			sched_yield();
		board_clock_mood_set(&clock_page, 1u << (round % 32));
		board_stage_marks_set(&stage, 1, 1);
	}
	while (put < BYTES) {
		const uint8_t byte = (uint8_t)put;

		if (board_stage_in_put(&stage, &byte, 1))
			put++;
		else
			sched_yield();
	}
	__atomic_store_n(&done, 1, __ATOMIC_RELEASE);
	return NULL;
}

static void read_clock(void)
{
	struct board_times copy;
	int i;

	if (!board_clock_read(&clock_page, &copy, 100))
		return;
	for (i = 0; i < 4; i++)
		wrong += (uint64_t)copy.zone[i] != copy.at % 1000;
}

int main(void)
{
	pthread_t thread;
	uint64_t letters = 0;
	unsigned int taken = 0, marks = 0;
	uint32_t moods = 0;

	if (pthread_create(&thread, NULL, host, NULL))
		return 3;
	while (!__atomic_load_n(&done, __ATOMIC_ACQUIRE) || taken < BYTES) {
		struct board_scene copy;
		uint8_t bytes[5];
		unsigned int i, count;

		read_clock();
		if (board_stage_take(&stage, &copy)) {
			letters++;
			wrong += copy.letter.kind != letters || copy.letter.text != letters ||
				 copy.letter.length != letters % 1000;
		}
		moods |= board_clock_mood_take(&clock_page, ~0u);
		marks |= board_stage_marks_take(&stage, 1, 1) != 0;
		count = board_stage_in_take(&stage, bytes, sizeof(bytes));
		for (i = 0; i < count; i++, taken++)
			wrong += bytes[i] != (uint8_t)taken;
		if (!count)
			sched_yield();
	}
	pthread_join(thread, NULL);
	moods |= board_clock_mood_take(&clock_page, ~0u);
	marks |= board_stage_marks_take(&stage, 1, 1) != 0;
	board_lamp_set(&lamps, 6);
	wrong += board_lamp_take(&lamps, 3) != 2 || lamps != 4;
	wrong += letters != ROUNDS || taken != BYTES || moods != ~0u || !marks;
	if (wrong)
		printf("%u times something that was not written so\n", wrong);
	return wrong != 0;
}
