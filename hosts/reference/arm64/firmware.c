/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls by the SMC calling convention: vmi, its identity, and the little of PSCI that ends a machine. */
#include "arm64.h"
#include "host.h"

#define VERSION_1_1 0x10001u
#define NOT_SUPPORTED (~0ull)

static const uint32_t vmi_uuid[4] = VMI_UUID;

static int is_vmi_call(const struct arch_vm *arch)
{
	const struct vmi_arm64_registers registers = { .x0 = arch->x[0] };

	return vmi_arm64_is_call(&registers);
}

static void answer_uuid(struct arch_vm *arch)
{
	unsigned int i;

	for (i = 0; i < 4; i++)
		arch->x[i] = vmi_uuid[i];
}

static uint64_t answer_features(uint32_t function)
{
	return function == SMC_VERSION || function == SMC_ARCH_FEATURES ? 0 : NOT_SUPPORTED;
}

/* Sets *goes_on if the guest does, else says why not. */
enum vm_exit handle_firmware_call(struct vm *vm, int *goes_on)
{
	struct arch_vm *arch = vm->arch;

	*goes_on = 0;
	if (is_vmi_call(arch))
		return EXIT_HYPERCALL;
	switch ((uint32_t)arch->x[0]) {
	case PSCI_SYSTEM_OFF:
	case PSCI_SYSTEM_RESET:
		return EXIT_SHUTDOWN;
	case SMC_VERSION:
		arch->x[0] = VERSION_1_1;
		break;
	case SMC_ARCH_FEATURES:
		arch->x[0] = answer_features((uint32_t)arch->x[1]);
		break;
	case SMC_VENDOR_UID:
		answer_uuid(arch);
		break;
	default:
		arch->x[0] = NOT_SUPPORTED;
	}
	*goes_on = 1;
	return EXIT_HYPERCALL;
}
