/* SPDX-License-Identifier: BSD-2-Clause */
/* A step is one call: what must travel, and what was seen of it. */
#ifndef TRIP_H
#define TRIP_H
#include <stddef.h>
#include <stdint.h>

enum { TRIP_FLAGS = 32, TRIP_REGISTERS };

struct trip_word { unsigned int number; int buffer; uint64_t mask, value; };
struct trip_memory { unsigned int offset, bits; uint64_t value; };
struct trip_step {
	const char *name;
	int operation;
	uint64_t word;
	int64_t status;
	uint64_t value, more[8];
	uint64_t results;
	int in_memory;
	unsigned int nchecks, npoison, nplaced, nseen, ncame, nmemory;
	struct trip_word checks[32], poison[32], seen[16], came[12];
	struct trip_memory memory[4];
	uint64_t placed[4], given[8], arguments[16];
	void (*go)(uint64_t *registers, const uint64_t *given);
};
struct trip { const struct trip_step *volatile step; volatile int called; uint64_t seen[16]; };
extern struct trip trip;
extern volatile uintptr_t trip_live[6];
extern uint8_t trip_buffer[512];
void trip_fail(const char *what, uint64_t found, uint64_t wanted);
void trip_begin(const struct trip_step *step);
void trip_end(void);
void trip_dispatch(const struct trip_step *step);
void trip_start(void);
int trip_failed(void);
int trip_read(uint64_t address, void *to, size_t size);
/* Of the program, not of what it tests: no sanitizer looks at it. */
#define TRIP_OWN __attribute__((noinline, no_sanitize("address"), no_sanitize("undefined")))
#define TRIP_EXPECT(what, found, wanted) do { uint64_t found_ = (found), wanted_ = (wanted); \
	if (found_ != wanted_) trip_fail(what, found_, wanted_); } while (0)
#endif
