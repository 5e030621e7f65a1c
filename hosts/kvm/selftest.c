/* SPDX-License-Identifier: BSD-2-Clause */
#include "selftest.h"

#include <errno.h>
#include <linux/kvm.h>
#include <linux/kvm_para.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

#include "machine.h"

#define ENTRY 0x100000u
#define PORT 0xe9u
#define NS 1000000000ull

#define NO_SUCH_CALL 0x7fffffffu

/* out %al, $PORT; mov $NO_SUCH_CALL, %eax; vmmcall; hlt */
static const uint8_t program[] = { 0xe6, PORT, 0xb8, 0xff, 0xff, 0xff, 0x7f, 0x0f, 0x01, 0xd9, 0xf4 };

static int enter(struct arch_vm *arch, uint64_t deadline)
{
	do {
		deadline_arm(arch->run, deadline);
		if (ioctl(arch->vcpu, KVM_RUN, 0) >= 0)
			return (int)arch->run->exit_reason;
	} while (errno == EINTR && arch_now() < deadline);
	return -1;
}

static const char *run_program(struct arch_vm *arch)
{
	const uint64_t deadline = arch_now() + NS;
	struct kvm_regs registers;
	int reason;

	reason = enter(arch, deadline);
	if (reason != KVM_EXIT_IO)
		return arch_now() >= deadline ? "it did not come to its first instruction in a second" :
		       "its first instruction, an output to a port, did not end its run";
	if (arch->run->io.port != PORT || arch->run->io.direction != KVM_EXIT_IO_OUT)
		return "its output to a port came as something else";
	reason = enter(arch, deadline);
	if (reason != KVM_EXIT_HLT)
		return arch_now() >= deadline ? "its hypercall did not come back in a second" :
		       "its last instruction, hlt, did not end its run";
	if (ioctl(arch->vcpu, KVM_GET_REGS, &registers) < 0 || (uint32_t)registers.rax != (uint32_t)-KVM_ENOSYS)
		return "its hypercall, of a number that is no call, was not answered KVM_ENOSYS";
	return NULL;
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
	memcpy(vm.ram + ENTRY, program, sizeof(program));
	if (arch_vm_create(&vm, &guest_formats[0], ENTRY) ||
	    arch_map(&vm, GUEST_RAM_BASE, (uintptr_t)vm.ram, GUEST_RAM_SIZE / PAGE_SIZE,
		     ACCESS_READ | ACCESS_WRITE | ACCESS_EXECUTE))
		wrong = machine_take_error();
	else
		wrong = run_program(vm.arch);
	if (wrong)
		snprintf(why, sizeof(why), "a machine of four instructions fails: %s", wrong);
	arch_vm_destroy(&vm);
	page_free(vm.ram, GUEST_RAM_SIZE / PAGE_SIZE);
	return wrong ? why : NULL;
}
