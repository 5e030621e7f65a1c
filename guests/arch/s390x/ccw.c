/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare s390x guest's own use of QEMU's ccw machine: the service processor, which has the console, and the way out. */
#include <stddef.h>

#include "../../../harness/runtime/console.h"
#include "../../../harness/runtime/string.h"
#include "s390x.h"

#define READ_INFORMATION 0x00020001u
#define WRITE_EVENT_DATA 0x00760005u
#define WRITE_EVENT_MASK 0x00780005u
#define EVENT_TEXT 0x1a			/* ASCII for a console */
#define EVENT_TEXT_MASK 0x00000040u	/* bit 0 is the mask of event 1 */
#define MEGABYTE 0x100000ull
#define BUSY 2

/* Of system information. */
#define THIRD_LEVEL 0x30000000u
#define PROGRAM_AT 56		/* in the description of the machine's own level */

/* Of the channel subsystem. */
#define FIRST_SUBCHANNEL 0x00010000u
#define LAST_SUBCHANNEL 0x0001ffffu
#define ENABLED 0x00800000u
#define DEVICE_VALID 0x00010000u
#define FORMAT_1 0x00800000u
#define ANY_PATH 0x0000ff00u
#define SENSE_ID 0xe4
#define ANY_LENGTH 0x20
#define NOT_PENDING 1
#define VIRTIO_CONTROL_UNIT 0x3832

struct control_block {
	uint16_t length;
	uint8_t function, control[3];
	uint16_t response;
	union {
		struct {
			uint16_t length;
			uint8_t type, flags;
			uint16_t reserved;
			char text[CONSOLE_LINE];
		} event;
		struct { uint16_t reserved, length; uint32_t may_receive, may_send, sends, receives; } mask;
		struct { uint16_t increments; uint8_t increment; } information;
		uint8_t all[4088];
	};
};

static struct control_block block __attribute__((aligned(4096)));

/* Its answer is in the block. The interrupt that follows stays pending. */
static void call_service(uint32_t command)
{
	register uint64_t r1 __asm__("r1") = command;
	register uint64_t r2 __asm__("r2") = (uintptr_t)&block;
	uint32_t code;

	do {
		__asm__ volatile(".insn rre, 0xb2200000, %1, %2\n\tipm %0" : "=d"(code) : "d"(r1), "d"(r2) : "cc", "memory");
	} while (code >> 28 == BUSY);
}

static void clear_block(uint16_t length)
{
	memset(&block, 0, sizeof(block));
	block.length = length;
}

void start_machine(void)
{
	clear_block(8 + sizeof(block.mask));
	block.mask.length = sizeof(block.mask.may_send);
	block.mask.may_send = EVENT_TEXT_MASK;
	call_service(WRITE_EVENT_MASK);
}

void console_write(const char *data, size_t size)
{
	while (size) {
		const size_t part = size < sizeof(block.event.text) ? size : sizeof(block.event.text);

		clear_block((uint16_t)(8 + offsetof(__typeof__(block.event), text) + part));
		block.event.length = (uint16_t)(block.length - 8);
		block.event.type = EVENT_TEXT;
		memcpy(block.event.text, data, part);
		call_service(WRITE_EVENT_DATA);
		data += part;
		size -= part;
	}
}

uint64_t find_memory_end(void)
{
	clear_block(sizeof(block));
	call_service(READ_INFORMATION);
	return block.information.increments * (block.information.increment * MEGABYTE);
}

uint64_t read_cpu_address(void)
{
	uint16_t address;

	__asm__ volatile("stap %0" : "=Q"(address));
	return address;
}

/* EBCDIC. What is neither letter, digit nor stroke is a blank. */
static char find_character(uint8_t code)
{
	static const struct { uint8_t from, to; char first; } rows[] = {
		{ 0xc1, 0xc9, 'A' }, { 0xd1, 0xd9, 'J' }, { 0xe2, 0xe9, 'S' }, { 0x81, 0x89, 'a' }, { 0x91, 0x99, 'j' },
		{ 0xa2, 0xa9, 's' }, { 0xf0, 0xf9, '0' }, { 0x61, 0x61, '/' },
	};
	unsigned int i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (code >= rows[i].from && code <= rows[i].to)
			return (char)(rows[i].first + (code - rows[i].from));
	}
	return ' ';
}

void read_control_program(char name[CONTROL_PROGRAM + 1])
{
	static uint8_t information[4096] __attribute__((aligned(4096)));
	register uint64_t function __asm__("r0") = THIRD_LEVEL | 2;
	register uint64_t selector __asm__("r1") = 2;
	unsigned int length = CONTROL_PROGRAM;
	uint32_t code;

	__asm__ volatile("stsi %1\n\tipm %0" : "=d"(code), "=Q"(information) : "d"(function), "d"(selector) : "cc", "memory");
	while (length && (code >> 28 || find_character(information[PROGRAM_AT + length - 1]) == ' '))
		length--;
	name[length] = '\0';
	while (length--)
		name[length] = find_character(information[PROGRAM_AT + length]);
}

/* What a device says that it is: the channel program of one command, and nobody is interrupted. 0: it does not say it. */
static uint16_t sense_control_unit(uint32_t subchannel)
{
	static struct { uint8_t command, flags; uint16_t count; uint32_t address; } program __attribute__((aligned(8)));
	static struct { uint8_t is_set; uint8_t control_unit[2], rest[5]; } told __attribute__((aligned(8)));
	static uint32_t operation[10] __attribute__((aligned(4))), answer[24] __attribute__((aligned(4)));
	register uint64_t r1 __asm__("r1") = subchannel;
	uint32_t code;

	memset(&told, 0, sizeof(told));
	program.command = SENSE_ID;
	program.flags = ANY_LENGTH;
	program.count = sizeof(told);
	program.address = (uint32_t)(uintptr_t)&told;
	operation[1] = ANY_PATH | FORMAT_1;
	operation[2] = (uint32_t)(uintptr_t)&program;
	__asm__ volatile("ssch %1\n\tipm %0" : "=d"(code) : "Q"(operation), "d"(r1) : "cc", "memory");
	if (code >> 28)
		return 0;
	do {
		__asm__ volatile("tsch %1\n\tipm %0" : "=d"(code), "=Q"(answer) : "d"(r1) : "cc", "memory");
	} while (code >> 28 == NOT_PENDING);
	return (uint16_t)(told.control_unit[0] << 8 | told.control_unit[1]);
}

/* Lets it work, if it has a device. Returns 0 where there is no such subchannel, nor one behind it. */
static int enable_subchannel(uint32_t subchannel, int *has_device)
{
	static uint32_t information[13] __attribute__((aligned(4)));
	register uint64_t r1 __asm__("r1") = subchannel;
	uint32_t code;

	__asm__ volatile("stsch %1\n\tipm %0" : "=d"(code), "=Q"(information) : "d"(r1) : "cc", "memory");
	if (code >> 28)
		return 0;
	*has_device = (information[1] & DEVICE_VALID) != 0;
	information[1] |= ENABLED;
	if (*has_device)
		__asm__ volatile("msch %0" : : "Q"(information), "d"(r1) : "cc", "memory");
	return 1;
}

uint32_t find_subchannel(int is_virtio)
{
	uint32_t number;
	int has_device;

	for (number = FIRST_SUBCHANNEL; number <= LAST_SUBCHANNEL && enable_subchannel(number, &has_device); number++) {
		if (has_device && (sense_control_unit(number) == VIRTIO_CONTROL_UNIT) == is_virtio)
			return number;
	}
	return 0;
}

/* A machine ends when all of its CPUs have stopped. 5 is the order that stops one. */
void guest_leave(void)
{
	register uint64_t r3 __asm__("r3") = 0;

	for (;;)
		__asm__ volatile("sigp %0, %1, 5" : "+d"(r3) : "d"(read_cpu_address()) : "cc", "memory");
}
