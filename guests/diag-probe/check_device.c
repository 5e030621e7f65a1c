/* SPDX-License-Identifier: BSD-2-Clause */
/* Notifications of devices without a driver: nothing comes of them, but the host knows device and queue. */
#include "../../harness/runtime/ktap.h"
#include "../arch/s390x/s390x.h"
#include "diag_guest.h"
#include "probe.h"

#define QUEUES 0x400u		/* so many at most has a device of virtio, and none in a test has all */
#define NOT_THERE (-22)

/* Notifies the first device that is one of virtio, or is none. */
static enum extra_result check_queue(int is_virtio, uint64_t queue, int64_t expected)
{
	const uint32_t subchannel = find_subchannel(is_virtio);
	uint32_t exception;
	int64_t answer;

	if (!subchannel) {
		ktap_skip("absent: the machine has no such device");
		return EXTRA_SKIPPED;
	}
	answer = diag_virtio_ccw_notify(subchannel, queue, 0);
	exception = take_exception();
	if (!exception && answer == expected)
		return EXTRA_RIGHT;
	if (exception)
		ktap_message("virtio.ccw_notify of the subchannel %#x raised exception %u", subchannel, exception - 1);
	else
		ktap_message("virtio.ccw_notify of the queue %llu of the subchannel %#x answered %lld, expected %lld",
			     (unsigned long long)queue, subchannel, (long long)answer, (long long)expected);
	return EXTRA_WRONG;
}

enum extra_result check_device(void)
{
	return check_queue(1, 0, 0);
}

enum extra_result check_device_queue(void)
{
	const enum extra_result result = check_queue(1, QUEUES - 1, NOT_THERE);

	return result == EXTRA_RIGHT ? check_queue(1, QUEUES, NOT_THERE) : result;
}

enum extra_result check_other_device(void)
{
	return check_queue(0, 0, NOT_THERE);
}
