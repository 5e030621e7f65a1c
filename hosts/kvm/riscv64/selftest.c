/* SPDX-License-Identifier: BSD-2-Clause */
#include "selftest.h"

#include "arch_vm.h"

#define NS 1000000000ull
#define NOT_MEMORY 0u
#define MAJOR_SHIFT 24

const uint64_t selftest_entry = SBI_RAM_BASE + 0x100000;

/* li a7, 0x10 (base; a6 is 0, get_spec_version); ecall; sw a1, 0(zero); j . */
static const uint32_t instructions[] = { 0x01000893, 0x00000073, 0x00b02023, 0x0000006f };
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
	__builtin_memcpy(&version, arch->run->mmio.data, sizeof(version));
	if (!version || version >> (MAJOR_SHIFT + 7))
		return "its call base.get_spec_version was not answered with a version";
	return NULL;
}
