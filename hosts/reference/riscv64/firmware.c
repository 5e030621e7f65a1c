/* SPDX-License-Identifier: BSD-2-Clause */
/* The host's own use of SBI: console, timer and the way out. */
#include "riscv64.h"

enum {
	LEGACY_SET_TIMER = 0,
	LEGACY_PUTCHAR = 1,
	LEGACY_GETCHAR = 2,
	LEGACY_SHUTDOWN = 8,
	BASE = 0x10,
	BASE_PROBE = 3,
	TIME = 0x54494d45,
	DBCN = 0x4442434e,
	SRST = 0x53525354,
};

struct answer {
	int64_t error, value;
};

static struct answer call_firmware(uint64_t eid, uint64_t fid, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t a0 __asm__("a0") = arg0;
	register uint64_t a1 __asm__("a1") = arg1;
	register uint64_t a2 __asm__("a2") = arg2;
	register uint64_t a6 __asm__("a6") = fid;
	register uint64_t a7 __asm__("a7") = eid;
	struct answer answer;

	__asm__ volatile("ecall" : "+r"(a0), "+r"(a1) : "r"(a2), "r"(a6), "r"(a7) : "memory");
	answer.error = (int64_t)a0;
	answer.value = (int64_t)a1;
	return answer;
}

static int has_extension(uint64_t eid)
{
	struct answer answer = call_firmware(BASE, BASE_PROBE, eid, 0, 0);

	return answer.error == 0 && answer.value != 0;
}

void arch_write(const char *data, size_t size)
{
	static int asked, has_dbcn;

	if (!asked) {
		has_dbcn = has_extension(DBCN);
		asked = 1;
	}
	while (size) {
		struct answer answer = { 0, 1 };

		/* Where it is missing or refuses, byte by byte; it may also take less than all. */
		if (has_dbcn)
			answer = call_firmware(DBCN, 0, size, (uintptr_t)data, 0);
		else
			call_firmware(LEGACY_PUTCHAR, 0, (uint8_t)*data, 0, 0);
		if (answer.error || answer.value < 0 || (uint64_t)answer.value > size) {
			has_dbcn = 0;
			continue;
		}
		data += answer.value;
		size -= (uint64_t)answer.value;
	}
}

int arch_read(void)
{
	int64_t byte = call_firmware(LEGACY_GETCHAR, 0, 0, 0, 0).error;

	return byte >= 0 && byte <= 0xff ? (int)byte : -1;
}

void arch_power_off(void)
{
	call_firmware(SRST, 0, 0, 0, 0);
	call_firmware(LEGACY_SHUTDOWN, 0, 0, 0, 0);
	for (;;)
		__asm__ volatile("wfi");
}

void set_timer(uint64_t ticks)
{
	if (call_firmware(TIME, 0, ticks, 0, 0).error)
		call_firmware(LEGACY_SET_TIMER, 0, ticks, 0, 0);
}
