/* SPDX-License-Identifier: BSD-2-Clause */
#include "selftest.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

#include "arch_vm.h"

int selftest_enter(struct arch_vm *arch, uint64_t deadline)
{
	do {
		deadline_arm(arch->run, deadline);
		if (ioctl(arch->vcpu, KVM_RUN, 0) >= 0)
			return (int)arch->run->exit_reason;
	} while (errno == EINTR && arch_now() < deadline);
	return -1;
}

const char *selftest(void)
{
	static const struct vm_plan plan = { .name = "self-test" };
	const struct vm_setting setting = { .interface = INTERFACE_NONE, .plan = &plan, .count = 1 };
	static char why[300];
	struct vm vm = { .setting = &setting, .ram = page_alloc(GUEST_RAM_SIZE / PAGE_SIZE) };
	const char *wrong;

	if (!vm.ram)
		return "there is no memory for a machine";
	memcpy(vm.ram + (selftest_entry - GUEST_RAM_BASE), selftest_program, selftest_size);
	if (arch_vm_create(&vm, &guest_formats[0], selftest_entry) ||
	    arch_map(&vm, GUEST_RAM_BASE, (uintptr_t)vm.ram, GUEST_RAM_SIZE / PAGE_SIZE,
		     ACCESS_READ | ACCESS_WRITE | ACCESS_EXECUTE))
		wrong = machine_take_error();
	else
		wrong = selftest_run(vm.arch);
	if (wrong)
		snprintf(why, sizeof(why), "a machine of four instructions fails: %s", wrong);
	arch_vm_destroy(&vm);
	page_free(vm.ram, GUEST_RAM_SIZE / PAGE_SIZE);
	return wrong ? why : NULL;
}
