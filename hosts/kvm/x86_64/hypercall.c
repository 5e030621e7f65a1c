/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls of kvm and hyperv that KVM leaves to its VMM, through the generated dispatch. A machine has no memory to encrypt
 * and no connection to send anything by, so that most of them come to an honest no.
 */
#include "hypercall.h"

#include <string.h>

#include "few.h"	/* from the Makefile: leaves out all calls but those below */
#include "hyperv_host.h"
#include "kvm_host.h"
#include "arch_vm.h"

#define MAP_GPA_ATTRIBUTES (KVM_MAP_GPA_ATTRIBUTES_PAGE_SIZE | KVM_MAP_GPA_ATTRIBUTES_ENCRYPTED)
#define TYPE_OF_HYPERVISOR (1u << 31)
#define LARGEST_PAYLOAD 240u

/* Memory for `size` bytes of input or output as Hyper-V wants them: aligned, in one page, there. Else NULL. */
static void *find_block(struct vm *vm, uint64_t gpa, uint64_t size)
{
	if (gpa % 8 || gpa % PAGE_SIZE + size > PAGE_SIZE)
		return NULL;
	return vm_memory(vm, gpa, size);
}

/* Nothing is encrypted, and nothing changes; KVM has checked the range, but not the attributes. */
static struct kvm_host_result answer_hc_map_gpa_range(struct vm *vm, uint64_t address, uint64_t pages, uint64_t attributes)
{
	(void)vm;
	(void)address;
	(void)pages;
	if (attributes & ~(uint64_t)MAP_GPA_ATTRIBUTES)
		return kvm_host_error(KVM_STATUS_EINVAL);
	return kvm_host_ok(0);
}

static struct hyperv_host_result answer_port_post_message(struct vm *vm, uint64_t input)
{
	const struct hyperv_post_message_input *block = find_block(vm, input, sizeof(*block));

	if (!block)
		return hyperv_host_error(HYPERV_STATUS_INVALID_ALIGNMENT);
	if (!block->message_type || block->message_type & TYPE_OF_HYPERVISOR || block->payload_size > LARGEST_PAYLOAD)
		return hyperv_host_error(HYPERV_STATUS_INVALID_PARAMETER);
	return hyperv_host_error(HYPERV_STATUS_INVALID_CONNECTION_ID);
}

/* KVM has looked at the address; 5.10 hands it over, later ones what they have read there. */
static struct hyperv_host_result answer_port_signal_event(struct vm *vm, uint64_t input)
{
	(void)vm;
	(void)input;
	return hyperv_host_error(HYPERV_STATUS_INVALID_CONNECTION_ID);
}

static struct hyperv_host_result answer_port_signal_event_fast(struct vm *vm, uint64_t connection_and_flag)
{
	(void)vm;
	(void)connection_and_flag;
	return hyperv_host_error(HYPERV_STATUS_INVALID_CONNECTION_ID);
}

static struct hyperv_host_result answer_ext_query_capabilities(struct vm *vm, uint64_t input, uint64_t output)
{
	struct hyperv_query_capabilities_output *block = find_block(vm, output, sizeof(*block));

	(void)input;
	if (!block)
		return hyperv_host_error(HYPERV_STATUS_INVALID_ALIGNMENT);
	memset(block, 0, sizeof(*block));
	return hyperv_host_ok(0);
}

KVM_HOST_OPS(answer, struct vm)
HYPERV_HOST_OPS(answer, struct vm)

static void answer_kvm(struct vm *vm)
{
	struct kvm_run *run = vm->arch->run;
	struct kvm_x86_64_registers registers = {
		.rax = run->hypercall.nr, .rbx = run->hypercall.args[0], .rcx = run->hypercall.args[1],
		.rdx = run->hypercall.args[2], .rsi = run->hypercall.args[3],
	};

	kvm_x86_64_dispatch(&answer_kvm_host, vm, &registers);
	run->hypercall.ret = registers.rax;
}

static void answer_hyperv(struct vm *vm)
{
	struct kvm_run *run = vm->arch->run;
	struct hyperv_x86_64_registers registers = {
		.rcx = run->hyperv.u.hcall.input, .rdx = run->hyperv.u.hcall.params[0],
		.r8 = run->hyperv.u.hcall.params[1],
	};

	hyperv_x86_64_dispatch(&answer_hyperv_host, vm, &registers);
	run->hyperv.u.hcall.result = registers.rax;
}

int answer_hypercall(struct vm *vm)
{
	const struct kvm_run *run = vm->arch->run;

	if (run->exit_reason == KVM_EXIT_HYPERCALL)
		answer_kvm(vm);
	else if (run->hyperv.type == KVM_EXIT_HYPERV_HCALL)
		answer_hyperv(vm);
	return 0;	/* of the SynIC and the debugger KVM only tells */
}
