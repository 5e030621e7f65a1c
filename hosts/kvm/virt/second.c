/* SPDX-License-Identifier: BSD-2-Clause */
/* The second vCPU, in a thread of its own: until the guest switches it on, and when it has switched itself off, KVM holds it. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "arch_vm.h"
#include "second.h"
#include "vmi_machine.h"

#define STOP SIGUSR1

static void do_nothing(int number)
{
	(void)number;
}

static void *run(void *argument)
{
	struct vm *vm = argument;
	struct arch_vm *arch = vm->arch;
	int reason = STAY;

	while (reason == STAY && !arch->stop) {
		const int failed = ioctl(arch->second, KVM_RUN, 0) < 0;

		if (failed && (errno == EINTR || errno == EAGAIN))
			continue;
		pthread_mutex_lock(&arch->lock);
		arch->handled = arch->second;
		reason = failed ? vcpu_fault(vm, "a second CPU that KVM cannot run", 0) : vcpu_handle(vm, arch->second_run);
		arch->handled = arch->vcpu;
		arch->end = reason;
		pthread_mutex_unlock(&arch->lock);
	}
	if (reason != STAY)
		deadline_interrupt();
	return NULL;
}

int second_start(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct sigaction action;
	sigset_t deadline, before;

	memset(&action, 0, sizeof(action));
	action.sa_handler = do_nothing;
	sigaction(STOP, &action, NULL);
	sigemptyset(&deadline);
	sigaddset(&deadline, SIGALRM);		/* is the first vCPU's, and its thread's */
	pthread_sigmask(SIG_BLOCK, &deadline, &before);
	errno = pthread_create(&arch->thread, NULL, run, vm);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (errno)
		return machine_fail("a thread for the second vCPU");
	arch->has_thread = 1;
	return 0;
}

const char *machine_refuses_cpus(unsigned int cpus)
{
	(void)cpus;
	return "its note asks for vCPUs, of which a machine here has its own number";
}

int vcpus_create(struct arch_vm *arch, unsigned int count)
{
	arch->run_size = machine_run_size();
	if (machine_create_vcpu(arch, 0, &arch->vcpu, &arch->run))
		return -1;
	arch->handled = arch->vcpu;
	return count > 1 ? machine_create_vcpu(arch, 1, &arch->second, &arch->second_run) : 0;
}

static void close_vcpu(int vcpu, struct kvm_run *run, size_t size)
{
	if (run)
		munmap(run, size);
	if (vcpu >= 0)
		close(vcpu);
}

/* If the signal comes before KVM_RUN has begun, that comes back at once all the same. */
static void stop(struct arch_vm *arch)
{
	if (!arch->has_thread)
		return;
	arch->stop = 1;
	arch->second_run->immediate_exit = 1;
	pthread_kill(arch->thread, STOP);
	pthread_join(arch->thread, NULL);
	arch->has_thread = 0;
}

void vcpus_close(struct arch_vm *arch)
{
	stop(arch);
	close_vcpu(arch->second, arch->second_run, arch->run_size);
	close_vcpu(arch->vcpu, arch->run, arch->run_size);
}

static int handle_failure(struct vm *vm, int failed)
{
	return failed == EINTR && vm->arch->interface == INTERFACE_VMI ? vmi_handle_interruption(vm) : vcpu_failed(vm, failed);
}

int vcpu_handle_exit(struct vm *vm, int failed)
{
	struct arch_vm *arch = vm->arch;
	int reason;

	pthread_mutex_lock(&arch->lock);
	vcpu_take_output(arch);
	if (arch->end != STAY)
		reason = arch->end;
	else
		reason = failed ? handle_failure(vm, failed) : vcpu_handle(vm, arch->run);
	pthread_mutex_unlock(&arch->lock);
	return reason;
}
