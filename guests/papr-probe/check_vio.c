/* SPDX-License-Identifier: BSD-2-Clause */
/* A virtual device that is not there. The test is begun and not ended if the host does not survive it. */
#include "../../harness/runtime/ktap.h"
#include "papr_guest.h"
#include "probe.h"

#define NO_UNIT 0xffffffffu

enum extra_result check_change_mac(void)
{
	const intptr_t status = papr_vio_change_logical_lan_mac(NO_UNIT, 0x020000000001ull).status;

	if (status == PAPR_STATUS_PARAMETER)
		return EXTRA_RIGHT;
	ktap_message("vio.change_logical_lan_mac of no unit answered %lld, expected parameter", (long long)status);
	return EXTRA_WRONG;
}
