/* SPDX-License-Identifier: BSD-2-Clause */
#include "machine.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "arch_vm.h"

#define API_VERSION 12

static int kvm = -1;
static char error[200];

int machine_fail(const char *what)
{
	snprintf(error, sizeof(error), "%s: %s", what, strerror(errno));
	return -1;
}

const char *machine_take_error(void)
{
	static char taken[sizeof(error)];

	memcpy(taken, error, sizeof(error));
	error[0] = 0;
	return taken;
}

int machine_has(int capability)
{
	return ioctl(kvm, KVM_CHECK_EXTENSION, capability);
}

int machine_request(unsigned long request, void *argument)
{
	return ioctl(kvm, request, argument);
}

int machine_enable(int fd, uint32_t capability, uint64_t argument)
{
	struct kvm_enable_cap request = { .cap = capability, .args = { argument } };

	return ioctl(fd, KVM_ENABLE_CAP, &request);
}

static const char *hint_for(int number)
{
	if (number == ENOENT)
		return machine_hint;
	return number == EACCES ? ": become a member of its group" : "";
}

const char *machine_open(const char *device)
{
	int version;

	kvm = open(device, O_RDWR | O_CLOEXEC);
	if (kvm < 0) {
		snprintf(error, sizeof(error), "%s cannot be opened: %s%s", device, strerror(errno), hint_for(errno));
		return error;
	}
	version = ioctl(kvm, KVM_GET_API_VERSION, 0);
	if (version != API_VERSION) {
		snprintf(error, sizeof(error), "%s is no KVM, or not version %d of it", device, API_VERSION);
		return error;
	}
	return machine_lacks();
}

int machine_create_vm(struct arch_vm *arch)
{
	do
		arch->vm = ioctl(kvm, KVM_CREATE_VM, 0);
	while (arch->vm < 0 && errno == EINTR);		/* a deadline of the last machine's */
	return arch->vm < 0 ? machine_fail("KVM_CREATE_VM") : 0;
}

size_t machine_run_size(void)
{
	const int size = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);

	return size < 0 ? 0 : (size_t)size;
}

int machine_create_vcpu(const struct arch_vm *arch, unsigned long number, int *vcpu, struct kvm_run **run)
{
	const size_t size = machine_run_size();
	void *shared;

	*vcpu = ioctl(arch->vm, KVM_CREATE_VCPU, number);
	if (*vcpu < 0 || !size)
		return machine_fail("KVM_CREATE_VCPU");
	shared = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, *vcpu, 0);
	if (shared == MAP_FAILED)
		return machine_fail("mmap of a vCPU");
	*run = shared;
	return 0;
}

void machine_collect_console(struct arch_vm *arch, uint64_t address, int is_port)
{
	struct kvm_coalesced_mmio_zone zone = { .addr = address, .size = 1, .pio = (uint32_t)is_port };
	const int page = machine_has(KVM_CAP_COALESCED_MMIO);

	if (page <= 0 || (is_port && machine_has(KVM_CAP_COALESCED_PIO) <= 0))
		return;
	if (!ioctl(arch->vm, KVM_REGISTER_COALESCED_MMIO, &zone))
		arch->console = (void *)((uint8_t *)arch->run + (size_t)page * PAGE_SIZE);
}

static int add_memory(const struct arch_vm *arch, const struct kvm_userspace_memory_region *region)
{
	if (ioctl(arch->vm, KVM_SET_USER_MEMORY_REGION, region))
		return machine_fail("KVM_SET_USER_MEMORY_REGION");
	return 0;
}

uint8_t *machine_add_page(const struct arch_vm *arch, uint32_t slot, uint64_t address, uint32_t flags)
{
	uint8_t *page = page_alloc(1);
	const struct kvm_userspace_memory_region region = {
		.slot = slot, .flags = flags, .guest_phys_addr = address, .userspace_addr = (uintptr_t)page, .memory_size = PAGE_SIZE,
	};

	if (!page || add_memory(arch, &region)) {
		page_free(page, 1);
		return NULL;
	}
	return page;
}

/* Called once, for all of the guest's memory: what maps single pages (vma) this host does not have. */
int arch_map(struct vm *vm, uint64_t gpa, uint64_t hpa, uint64_t pages, unsigned int access)
{
	const struct kvm_userspace_memory_region region = {
		.guest_phys_addr = gpa, .userspace_addr = hpa, .memory_size = pages * PAGE_SIZE,
	};

	(void)access;
	return add_memory(vm->arch, &region);
}
