/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest's own use of SBI: output and the end. It must work on firmware of any
 * age and whatever the tests do, so it has its own numbers and asks at run time.
 */
#include <stddef.h>
#include <stdint.h>

#include "../../../harness/runtime/console.h"
#include "firmware.h"

enum {
	LEGACY_PUTCHAR = 1,
	LEGACY_SHUTDOWN = 8,
	BASE = 0x10,
	BASE_PROBE = 3,
	DBCN = 0x4442434e,
	DBCN_WRITE = 0,
	SRST = 0x53525354,
};

static int has_dbcn;

struct sbi_answer call_sbi(long eid, long fid, unsigned long arg0, unsigned long arg1, unsigned long arg2)
{
	register unsigned long a0 __asm__("a0") = arg0;
	register unsigned long a1 __asm__("a1") = arg1;
	register unsigned long a2 __asm__("a2") = arg2;
	register long a6 __asm__("a6") = fid;
	register long a7 __asm__("a7") = eid;
	struct sbi_answer answer;

	/* Before 1.0 a call was allowed to lose what a function call may lose. */
	__asm__ volatile("ecall" : "+r"(a0), "+r"(a1), "+r"(a2), "+r"(a6), "+r"(a7) : :
			 "ra", "t0", "t1", "t2", "t3", "t4", "t5", "t6", "a3", "a4", "a5", "memory");
	answer.error = (long)a0;
	answer.value = (long)a1;
	return answer;
}

int probe_sbi(long eid)
{
	struct sbi_answer answer = call_sbi(BASE, BASE_PROBE, (unsigned long)eid, 0, 0);

	return answer.error == 0 && answer.value != 0;
}

void open_console(void)
{
	has_dbcn = probe_sbi(DBCN);
}

void console_write(const char *data, size_t size)
{
	while (size) {
		struct sbi_answer answer = { -1, 0 };

		if (has_dbcn)
			answer = call_sbi(DBCN, DBCN_WRITE, size, (unsigned long)data, 0);
		if (answer.error == 0 && answer.value >= 0 && (size_t)answer.value <= size) {
			data += answer.value;
			size -= (size_t)answer.value;
		} else {
			has_dbcn = 0;
			call_sbi(LEGACY_PUTCHAR, 0, (unsigned char)*data, 0, 0);
			data++;
			size--;
		}
	}
}

void leave_by_firmware(void)
{
	if (probe_sbi(SRST))
		call_sbi(SRST, 0, 0, 0, 0);
	call_sbi(LEGACY_SHUTDOWN, 0, 0, 0, 0);
	for (;;)
		__asm__ volatile("wfi");
}

/* A guest that starts a second hart brings its own. */
void secondary_main(uint64_t hartid, uint64_t opaque) __attribute__((weak));

void secondary_main(uint64_t hartid, uint64_t opaque)
{
	(void)hartid;
	(void)opaque;
}

/* A guest that has another way out brings its own. */
void guest_leave(void) __attribute__((noreturn, weak));

void guest_leave(void)
{
	leave_by_firmware();
}
