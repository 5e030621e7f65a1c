/* SPDX-License-Identifier: BSD-2-Clause */
#include "selftest.h"

#include <string.h>

#include "arch_vm.h"

#define NS 1000000000ull
#define NOT_MEMORY 0u
#define OLDEST_PSCI 2u			/* 0.2 */
#define NEWEST_PSCI 0xffffu

const uint64_t selftest_entry = GUEST_RAM_BASE + 0x100000;

/* mov x0, #0x84000000 (PSCI_VERSION); hvc #0, which leaves 0 in x1; str w0, [x1]; b . */
static const uint32_t instructions[] = { 0xd2b08000, 0xd4000002, 0xb9000020, 0x14000000 };
const uint8_t *const selftest_program = (const uint8_t *)instructions;
const size_t selftest_size = sizeof(instructions);

const char *selftest_run(struct arch_vm *arch)
{
	const uint64_t deadline = arch_now() + NS;
	const int reason = selftest_enter(arch, deadline);
	uint32_t version;

	if (reason != KVM_EXIT_MMIO)
		return arch_now() >= deadline ? "it did not come to its last instruction in a second" :
		       "its last instruction, a store to what is not memory, did not end its run";
	if (arch->run->mmio.phys_addr != NOT_MEMORY || !arch->run->mmio.is_write || arch->run->mmio.len != sizeof(version))
		return "its store to what is not memory came as something else";
	memcpy(&version, arch->run->mmio.data, sizeof(version));
	if (version < OLDEST_PSCI || version >> 16 > NEWEST_PSCI >> 8)
		return "its call of PSCI_VERSION was not answered with a version";
	return NULL;
}
