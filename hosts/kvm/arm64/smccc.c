/* SPDX-License-Identifier: BSD-2-Clause */
#include "smccc.h"

#include "../../../guests/arch/arm64/system.h"

#define NOT_SUPPORTED (~0ull)

static const uint32_t vmi_uuid[4] = VMI_UUID;

unsigned int smccc_answer(uint64_t x[4])
{
	unsigned int i;

	if ((uint32_t)x[0] != SMC_VENDOR_UID) {
		x[0] = NOT_SUPPORTED;
		return 1;
	}
	for (i = 0; i < 4; i++)
		x[i] = vmi_uuid[i];
	return 4;
}
