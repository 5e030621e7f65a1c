/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest of Power for QEMU, loaded to address 0: it makes calls by its stubs, reads three characters from its terminal and writes
 * what it found. On the machine pseries QEMU is the host. With POWERNV the host is here: it runs where the hypervisor does, the
 * guest below it (MSR[HV] = 0), and each `sc 1` comes to address 0xc00 with what the registers hold.
 */
#include <stdint.h>

#include "paprpart_guest.h"

#define TERMINAL 0x71000000u		/* QEMU's first */
#define POWER_OFF 0x2003u		/* QEMU's number of the function power-off */

/* Text in a register: the first character is in the highest bits. */
#define TEXT(a, b, c, d, e, f, g, h) ((uint64_t)(a) << 56 | (uint64_t)(b) << 48 | (uint64_t)(c) << 40 | (uint64_t)(d) << 32 | \
	(uint64_t)(e) << 24 | (uint64_t)(f) << 16 | (uint64_t)(g) << 8 | (uint64_t)(h))

static unsigned int guest(void)
{
	struct paprpart_term_get_char_results got;
	uint64_t seen = 0;
	unsigned int count = 0;

	if (paprpart_term_put_char(1, 1, 0, 0).status != PAPRPART_STATUS_PARAMETER)
		return 1;
	if (paprpart_term_get_char(1).status != PAPRPART_STATUS_PARAMETER)
		return 2;
	if (paprpart_trap1_1(0x123454, TERMINAL).status != PAPRPART_STATUS_FUNCTION)
		return 3;
	while (count < 3) {		/* they come when they come */
		got = paprpart_term_get_char(TERMINAL);
		if (got.status != PAPRPART_STATUS_SUCCESS || got.value > 3 || got.second != 0)
			return 4;
		for (uint64_t i = 0; i < got.value; i++)
			seen = seen << 8 | (got.first >> (56 - 8 * i) & 0xff);
		count += (unsigned int)got.value;
	}
	return seen == WANTED ? 0 : 5;
}

/* "passed\n", or "failed " and where. */
static void report(unsigned int wrong)
{
	const uint64_t passed = TEXT('p', 'a', 's', 's', 'e', 'd', '\n', 0), failed = TEXT('f', 'a', 'i', 'l', 'e', 'd', ' ', '0' + wrong);

	paprpart_term_put_char(TERMINAL, wrong ? 9 : 7, wrong ? failed : passed, TEXT('\n', 0, 0, 0, 0, 0, 0, 0));
}

#ifdef POWERNV
#include "paprpart_host.h"

#define IN_MACHINE 0x0003fc0000000000u		/* where XSCOM begins */
#define SERIAL 0xd00103f8u			/* the serial port behind LPC */
#define READ 0x0001000000000000u

struct saved {
	uint64_t r[32];
};

/* One byte of the serial port, over XSCOM and the LPC controller. */
static volatile uint64_t *lpc(unsigned int number)
{
	const uint64_t address = 0xb0020 + number;

	return (volatile uint64_t *)(IN_MACHINE | (address << 4 & ~(uint64_t)0xff) | (address << 3 & 0x78));
}

static uint8_t read_serial(unsigned int number)
{
	*lpc(0) = 0xd100000000000000u | READ | (SERIAL + number);
	return (uint8_t)(*lpc(2) >> 50);
}

static void write_serial(uint8_t byte)
{
	*lpc(3) = (uint64_t)byte << 56;
	*lpc(0) = 0xd100000000000000u | SERIAL;
}

struct host {
	unsigned int calls;
};

static struct paprpart_host_result op_term_put_char(struct host *host, uint64_t unit, uint64_t length, uint64_t first, uint64_t second)
{
	host->calls++;
	if (unit != TERMINAL)
		return paprpart_host_error(PAPRPART_STATUS_PARAMETER);
	for (uint64_t i = 0; i < length; i++)
		write_serial((uint8_t)((i < 8 ? first : second) >> (56 - 8 * (i % 8))));
	return paprpart_host_ok(0);
}

static struct paprpart_host_result op_term_get_char(struct host *host, uint64_t unit)
{
	host->calls++;
	if (unit != TERMINAL)
		return paprpart_host_error(PAPRPART_STATUS_PARAMETER);
	if (!(read_serial(5) & 1))
		return paprpart_host_ok_term_get_char(0, 0, 0);
	return paprpart_host_ok_term_get_char(1, (uint64_t)read_serial(0) << 56, 0);
}

static struct paprpart_host_result op_firmware_rtas(struct host *host, uintptr_t where)
{
	host->calls++;
	(void)where;
	return paprpart_host_ok(0);
}

PAPRPART_HOST_OPS(op, struct host)

#define HV (1ull << 60)

void handle_call(struct saved *saved, uint32_t instruction, uint64_t state);
void handle_call(struct saved *saved, uint32_t instruction, uint64_t state)
{
	static struct host host;
	struct paprpart_ppc64_registers registers;

	if (state & HV)		/* that was no guest */
		return;
	registers.r3 = saved->r[3];
	registers.r4 = saved->r[4];
	registers.r5 = saved->r[5];
	registers.r6 = saved->r[6];
	registers.r7 = saved->r[7];
	registers.r8 = saved->r[8];
	registers.r9 = saved->r[9];
	paprpart_ppc64_dispatch(&op_paprpart_host, &host, (uint8_t)(instruction >> 5 & 0x7f), &registers);
	for (unsigned int i = 0; i < 13; i++)		/* what a call may destroy */
		saved->r[i] = i == 1 || i == 2 ? saved->r[i] : 0xdeaddeaddeaddeadu;
	saved->r[3] = registers.r3;
	saved->r[4] = registers.r4;
	saved->r[5] = registers.r5;
	saved->r[6] = registers.r6;
}

void at_guest(void);
void at_guest(void)
{
	report(guest());
	for (;;)
		;
}

__asm__(".section .boot, \"ax\"\n"
	"	.org 0x10\n"
	"start:	lis 1, guest_top@ha\n	addi 1, 1, guest_top@l\n"
	"	lis 2, .TOC.@ha\n	addi 2, 2, .TOC.@l\n"
	"	lis 3, host_top@ha\n	addi 3, 3, host_top@l\n	mtspr 304, 3\n"		/* HSPRG0 */
	"	lis 3, at_guest@ha\n	addi 3, 3, at_guest@l\n	mtspr 314, 3\n"		/* HSRR0 */
	"	mfmsr 3\n	rldicl 3, 3, 3, 1\n	rotldi 3, 3, 61\n	mtspr 315, 3\n"		/* HSRR1: without HV */
	"	hrfid\n"
	"	.org 0xc00\n"
	"	mtspr 305, 1\n	mfspr 1, 304\n	stdu 1, -512(1)\n"			/* HSPRG1 */
	"	.irp n, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31\n"
	"	std \\n, 128 + 8 * \\n(1)\n	.endr\n"
	"	mfspr 3, 305\n	std 3, 136(1)\n	mflr 3\n	std 3, 384(1)\n"
	"	lis 2, .TOC.@ha\n	addi 2, 2, .TOC.@l\n"
	"	mfspr 4, 26\n	lwz 4, -4(4)\n	mfspr 5, 27\n	addi 3, 1, 128\n"	/* SRR0: behind the instruction */
	"	bl handle_call\n	nop\n	ld 3, 384(1)\n	mtlr 3\n"
	"	.irp n, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31\n"
	"	ld \\n, 128 + 8 * \\n(1)\n	.endr\n"
	"	ld 1, 136(1)\n	rfid\n"
	"	.section .bss\n	.balign 16\n	.skip 8192\nhost_top:	.skip 128\n	.skip 8192\nguest_top:	.skip 128\n");
#else

void run(void);
void run(void)
{
	const struct {
		uint32_t function, given, back, args[3];
	} power_off = { POWER_OFF, 2, 1, { 0, 0, 0 } };

	report(guest());
	paprpart_firmware_rtas((uintptr_t)&power_off);
}

__asm__(".section .boot, \"ax\"\n"
	"	.org 0x100\n"
	"	lis 1, 4\n	li 0, 0\n	stdu 0, -128(1)\n"
	"	lis 2, .TOC.@ha\n	addi 2, 2, .TOC.@l\n"
	"	bl run\n	nop\n	b .\n");
#endif
