/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls by number, so that the tests of a release can make those of a later one, too. */
#ifndef REFERENCE_IDS_H
#define REFERENCE_IDS_H

#include "host.h"
#include "vm.h"

enum {
	CPU_HALT = 0x01040000, CPU_SHUTDOWN = 0x01050000, CPU_SET_KERNEL_STACK = 0x01060000, CPU_RUN_QUEUE = 0x01070000,
	SEGMENTATION_SET_GDT = 0x02000000, SEGMENTATION_SET_LDT = 0x02020000, SEGMENTATION_SET_TR = 0x02030000,
	WRITE_GDT_ENTRY = 0x02040000, WRITE_LDT_ENTRY = 0x02050000, WRITE_IDT_ENTRY = 0x02060000,
	SET_PTE = 0x03000000, SET_LONG_PTE = 0x03010000, FLUSH_TLB = 0x03020000, INVALIDATE_PAGE = 0x03030000,
	SET_PAGE_TABLE = 0x03040000, GET_PAGE_TABLE = 0x03050000, REGISTER_TABLE = 0x03060000,
	RELEASE_TABLE = 0x03070000,
	GET_TIME = 0x04000000, SET_ALARM = 0x04010000, CANCEL_ALARM = 0x04020000,
	SET_AREA = 0x05000000, SET_VECTOR = 0x05010000, OPEN = 0x05020000, CLOSE = 0x05030000, SEND = 0x05040000,
	WAIT = 0x05050000,
	WRITE = 0x06000000, READ = 0x06010000, PUT_CHARACTER = 0x06020000,
	GET_WINDOW = 0x07000000, MAP = 0x07010000, UNMAP = 0x07020000, PROTECT = 0x07030000, GET_MAPPING = 0x07040000,
};

enum { OK = 0, NO_FAMILY = -1, NO_CALL = -2, INVALID = -4, BAD_ADDRESS = -5, DENIED = -6, NO_SPACE = -7 };

#define HAS_QUEUES (VMI_RELEASE_NUMBER >= 0x00040001)
#define HAS_EVENTS (VMI_RELEASE_NUMBER >= 0x00040002)
#define HAS_WINDOW (VMI_RELEASE_NUMBER >= 0x00040003)

static inline struct vmi_host_result call4(struct vm *vm, uint32_t id, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	const uint64_t args[6] = { a, b, c, d, 0, 0 };

	return vmi_dispatch(host_operations, vm, id, args);
}

#define CALL(vm, id, a, b) call4(vm, (uint32_t)(id), a, b, 0, 0)
#define STATUS(vm, id, a, b) call4(vm, (uint32_t)(id), a, b, 0, 0).status

#endif
