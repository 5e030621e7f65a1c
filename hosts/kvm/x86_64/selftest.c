/* SPDX-License-Identifier: BSD-2-Clause */
#include "selftest.h"

#include <linux/kvm.h>
#include <linux/kvm_para.h>
#include <sys/ioctl.h>

#include "arch_vm.h"

#define PORT 0xe9u
#define NS 1000000000ull

#define NO_SUCH_CALL 0x7fffffffu

const uint64_t selftest_entry = 0x100000;

/* out %al, $PORT; mov $NO_SUCH_CALL, %eax; vmmcall; hlt */
static const uint8_t program[] = { 0xe6, PORT, 0xb8, 0xff, 0xff, 0xff, 0x7f, 0x0f, 0x01, 0xd9, 0xf4 };
const uint8_t *const selftest_program = program;
const size_t selftest_size = sizeof(program);

const char *selftest_run(struct arch_vm *arch)
{
	const uint64_t deadline = arch_now() + NS;
	struct kvm_regs registers;
	int reason;

	reason = selftest_enter(arch, deadline);
	if (reason != KVM_EXIT_IO)
		return arch_now() >= deadline ? "it did not come to its first instruction in a second" :
		       "its first instruction, an output to a port, did not end its run";
	if (arch->run->io.port != PORT || arch->run->io.direction != KVM_EXIT_IO_OUT)
		return "its output to a port came as something else";
	reason = selftest_enter(arch, deadline);
	if (reason != KVM_EXIT_HLT)
		return arch_now() >= deadline ? "its hypercall did not come back in a second" :
		       "its last instruction, hlt, did not end its run";
	if (ioctl(arch->vcpu, KVM_GET_REGS, &registers) < 0 || (uint32_t)registers.rax != (uint32_t)-KVM_ENOSYS)
		return "its hypercall, of a number that is no call, was not answered KVM_ENOSYS";
	return NULL;
}
