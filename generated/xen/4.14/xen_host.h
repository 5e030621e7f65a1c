/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Xen hypercalls (xen), release 4.14: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate xen` from spec/xen; changes made here are lost.
 * Spec hash: 393a11359095dee00de2033ff6d0e798b60951b49f99aae4b64a663584be7047
 */
#ifndef XEN_HOST_H
#define XEN_HOST_H

#include "xen.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define XEN_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define XEN_RARE __attribute__((__noinline__, __cold__, __unused__))
#define XEN_INLINE inline __attribute__((__always_inline__, __unused__))
#define XEN_MAYBE_UNUSED __attribute__((__unused__))
#else
#define XEN_UNLIKELY(condition) (condition)
#define XEN_RARE inline
#define XEN_INLINE inline
#define XEN_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct xen_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct xen_host_result xen_host_ok(uint64_t value)
{
	struct xen_host_result result;

	result.status = XEN_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct xen_host_result xen_host_error(int64_t status)
{
	struct xen_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct xen_host_result xen_host_run(void *context, const uint64_t *args);

#define XEN_HOST_SLOTS 384

/*
 * What a host implements: NULL where it does not. XEN_HOST_OPS() makes one.
 */
struct xen_host {
	xen_host_run *run[XEN_HOST_SLOTS];
	/* Reads guest memory in which parts of ids lie. Gives 0, or the status with which the call is refused. */
	int (*read_guest)(void *context, uint64_t address, void *to, size_t size);
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct xen_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* XEN_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
	uint8_t inside;		/* a bit an argument: it travels in the id */
	uint16_t places;	/* of the first of them */
	uint64_t parameters[4];	/* the bits of the id that are its own */
};

struct xen_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[4], must_be[4];
	uint64_t fixed[4], fixed_value[4];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
	uint32_t carriers;	/* a bit a carrier: parts of its ids that have no register of their own */
	int64_t unknown_family, unknown_call, reserved_field;
};

static const struct xen_host_call xen_host_calls[] = {
	{ 6U, 0U, 0, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* compat.sched_op_compat */
	/* compat.event_channel_op_compat */
	{ 0x10U, 0U, 349, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x13U, 0U, 350, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* compat.physdev_op_compat */
	{ 0x29U, 0U, 1, 0, 3, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* dm.op */
	{ 0xdU, 0U, 2, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* general.multicall */
	{ 0xfU, 0U, 4, 0, 1, 0x1, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* general.set_timer_op */
	{ 1U, 0U, 6, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mmu.mmu_update */
	{ 0xeU, 0U, 351, 0, 3, 0x2, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mmu.update_va_mapping */
	/* mmu.update_va_mapping_otherdomain */
	{ 0x16U, 0U, 352, 0, 4, 0x2, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x1aU, 0U, 353, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mmu.mmuext_op */
	{ 0U, 0U, 7, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.set_trap_table */
	{ 2U, 0U, 9, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.set_gdt */
	{ 3U, 0U, 10, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.stack_switch */
	{ 4U, 0U, 11, 0, 3, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.set_callbacks */
	{ 5U, 0U, 12, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.fpu_taskswitch */
	{ 8U, 0U, 15, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.set_debugreg */
	{ 9U, 0U, 16, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.get_debugreg */
	{ 0xaU, 0U, 17, 0, 2, 0x3, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.update_descriptor */
	{ 0x17U, 0U, 354, 0, 0, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.iret */
	{ 0x19U, 0U, 355, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* pv.set_segment_base */
	{ 0x11U, 0U, 18, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.settime32 */
	{ 0x1fU, 0U, 356, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.add_memtype */
	{ 0x20U, 0U, 357, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.del_memtype */
	{ 0x21U, 0U, 358, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.read_memtype */
	{ 0x23U, 0U, 359, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.microcode_update */
	{ 0x27U, 0U, 360, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.platform_quirk */
	{ 0x30U, 0U, 361, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.get_cpu_version */
	{ 0x31U, 0U, 362, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.efi_runtime_call */
	{ 0x32U, 0U, 363, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.firmware_info */
	{ 0x33U, 0U, 364, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.enter_acpi_sleep */
	{ 0x34U, 0U, 365, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.change_freq */
	{ 0x35U, 0U, 366, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.getidletime */
	/* platform.set_processor_pminfo */
	{ 0x36U, 0U, 367, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x37U, 0U, 368, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.get_cpuinfo */
	{ 0x38U, 0U, 369, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.cpu_online */
	{ 0x39U, 0U, 370, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.cpu_offline */
	{ 0x3aU, 0U, 371, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.cpu_hotadd */
	{ 0x3bU, 0U, 372, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.mem_hotadd */
	{ 0x3cU, 0U, 373, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.core_parking */
	{ 0x3dU, 0U, 374, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.resource_op */
	{ 0x3eU, 0U, 375, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.settime64 */
	{ 0x3fU, 0U, 376, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* platform.get_symbol */
	{ 0U, 0U, 19, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.increase_reservation */
	{ 1U, 0U, 20, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.decrease_reservation */
	{ 2U, 0U, 21, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.maximum_ram_page */
	{ 3U, 0U, 22, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.current_reservation */
	{ 4U, 0U, 23, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.maximum_reservation */
	{ 5U, 0U, 24, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.machphys_mfn_list */
	{ 6U, 0U, 25, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.populate_physmap */
	{ 7U, 0U, 26, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.add_to_physmap */
	{ 9U, 0U, 28, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.memory_map */
	{ 0xaU, 0U, 29, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.machine_memory_map */
	{ 0xbU, 0U, 30, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.exchange */
	{ 0xcU, 0U, 31, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.machphys_mapping */
	{ 0xdU, 0U, 32, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.set_memory_map */
	{ 0xeU, 0U, 33, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.maximum_gpfn */
	{ 0xfU, 0U, 34, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.remove_from_physmap */
	{ 0x10U, 0U, 35, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.set_pod_target */
	{ 0x11U, 0U, 36, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.get_pod_target */
	{ 0x12U, 0U, 37, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.get_sharing_freed_pages */
	{ 0x13U, 0U, 38, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.get_sharing_shared_pages */
	{ 0x14U, 0U, 39, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.paging_op */
	{ 0x15U, 0U, 40, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.access_op */
	{ 0x16U, 0U, 41, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.sharing_op */
	{ 0x17U, 0U, 42, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.add_to_physmap_batch */
	{ 0x18U, 0U, 43, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.claim_pages */
	{ 0x19U, 0U, 44, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.machphys_compat_mfn_list */
	{ 0x1aU, 0U, 45, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.get_vnumainfo */
	{ 0x1bU, 0U, 46, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.reserved_device_memory_map */
	{ 0x1cU, 0U, 47, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0U, 0U, 0U } },	/* memory.acquire_resource */
	{ 0U, 0U, 384, 3, 0, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.version */
	{ 1U, 0U, 49, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.extraversion */
	{ 2U, 0U, 50, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.compile_info */
	{ 3U, 0U, 51, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.capabilities */
	{ 4U, 0U, 52, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.changeset */
	{ 5U, 0U, 53, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.platform_parameters */
	{ 6U, 0U, 54, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.get_features */
	{ 7U, 0U, 55, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.pagesize */
	{ 8U, 0U, 56, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.guest_handle */
	{ 9U, 0U, 57, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.commandline */
	{ 0xaU, 0U, 58, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xen_version.build_id */
	{ 0U, 0U, 59, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* console.write */
	{ 1U, 0U, 60, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* console.read */
	{ 0U, 0U, 61, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.map_grant_ref */
	{ 1U, 0U, 62, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.unmap_grant_ref */
	{ 2U, 0U, 63, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.setup_table */
	{ 3U, 0U, 64, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.dump_table */
	{ 4U, 0U, 65, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.transfer */
	{ 5U, 0U, 66, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.copy */
	{ 6U, 0U, 67, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.query_size */
	{ 7U, 0U, 68, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.unmap_and_replace */
	{ 8U, 0U, 69, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.set_version */
	{ 9U, 0U, 70, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.get_status_frames */
	{ 0xaU, 0U, 71, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.get_version */
	{ 0xbU, 0U, 72, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.swap_grant_ref */
	{ 0xcU, 0U, 73, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xfc0U, 0U, 0U } },	/* grant_table.cache_flush */
	{ 0U, 0U, 74, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vm_assist.enable */
	{ 1U, 0U, 75, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vm_assist.disable */
	{ 0U, 0U, 76, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.initialise */
	{ 1U, 0U, 77, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.up */
	{ 2U, 0U, 78, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.down */
	{ 3U, 0U, 79, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.is_up */
	{ 4U, 0U, 80, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.get_runstate_info */
	/* vcpu.register_runstate_memory_area */
	{ 5U, 0U, 81, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 6U, 0U, 82, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.set_periodic_timer */
	{ 7U, 0U, 83, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.stop_periodic_timer */
	{ 8U, 0U, 84, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.set_singleshot_timer */
	{ 9U, 0U, 85, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.stop_singleshot_timer */
	{ 0xaU, 0U, 86, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.register_vcpu_info */
	{ 0xbU, 0U, 87, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.send_nmi */
	{ 0xcU, 0U, 88, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* vcpu.get_physid */
	/* vcpu.register_vcpu_time_memory_area */
	{ 0xdU, 0U, 89, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 1U, 0U, 91, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.load */
	{ 2U, 0U, 92, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.getenforce */
	{ 3U, 0U, 93, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.setenforce */
	{ 4U, 0U, 94, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.context_to_sid */
	{ 5U, 0U, 95, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.sid_to_context */
	{ 6U, 0U, 96, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.access */
	{ 7U, 0U, 97, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.create */
	{ 8U, 0U, 98, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.relabel */
	{ 9U, 0U, 99, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.user */
	{ 0xaU, 0U, 100, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.policyvers */
	{ 0xbU, 0U, 101, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.getbool */
	{ 0xcU, 0U, 102, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.setbool */
	{ 0xdU, 0U, 103, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.commitbools */
	{ 0xeU, 0U, 104, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.mls */
	{ 0xfU, 0U, 105, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.disable */
	{ 0x10U, 0U, 106, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.getavc_threshold */
	{ 0x11U, 0U, 107, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.setavc_threshold */
	{ 0x12U, 0U, 108, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.avc_hashstats */
	{ 0x13U, 0U, 109, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.avc_cachestats */
	{ 0x14U, 0U, 110, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.member */
	{ 0x15U, 0U, 111, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.add_ocontext */
	{ 0x16U, 0U, 112, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.del_ocontext */
	{ 0x17U, 0U, 113, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.get_peer_sid */
	{ 0x18U, 0U, 114, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.relabel_domain */
	{ 0x19U, 0U, 115, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xsm.devicetree_label */
	{ 0U, 0U, 116, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* nmi.register_callback */
	{ 1U, 0U, 117, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* nmi.unregister_callback */
	{ 0U, 0U, 118, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.yield */
	{ 1U, 0U, 119, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.block */
	{ 2U, 0U, 120, 0, 2, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.shutdown */
	{ 3U, 0U, 121, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.poll */
	{ 4U, 0U, 122, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.remote_shutdown */
	{ 5U, 0U, 123, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.shutdown_code */
	{ 6U, 0U, 124, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.watchdog */
	{ 7U, 0U, 125, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sched.pin_override */
	{ 0U, 0U, 126, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* callback.register */
	{ 1U, 0U, 127, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* callback.unregister */
	{ 0U, 0U, 128, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.init */
	{ 1U, 0U, 129, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.reset_active_list */
	{ 2U, 0U, 130, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.reset_passive_list */
	{ 3U, 0U, 131, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.set_active */
	{ 4U, 0U, 132, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.set_passive */
	{ 5U, 0U, 133, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.reserve_counters */
	{ 6U, 0U, 134, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.counter */
	{ 7U, 0U, 135, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.setup_events */
	{ 8U, 0U, 136, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.enable_virq */
	{ 9U, 0U, 137, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.start */
	{ 0xaU, 0U, 138, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.stop */
	{ 0xbU, 0U, 139, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.disable_virq */
	{ 0xcU, 0U, 140, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.release_counters */
	{ 0xdU, 0U, 141, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.shutdown */
	{ 0xeU, 0U, 142, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.get_buffer */
	{ 0xfU, 0U, 143, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.set_backtrace */
	{ 0x10U, 0U, 144, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.get_ibs_caps */
	{ 0x11U, 0U, 145, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenoprof.ibs_counter */
	{ 0U, 0U, 146, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.bind_interdomain */
	{ 1U, 0U, 147, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.bind_virq */
	{ 2U, 0U, 148, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.bind_pirq */
	{ 3U, 0U, 149, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.close */
	{ 4U, 0U, 150, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.send */
	{ 5U, 0U, 151, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.status */
	{ 6U, 0U, 152, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.alloc_unbound */
	{ 7U, 0U, 153, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.bind_ipi */
	{ 8U, 0U, 154, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.bind_vcpu */
	{ 9U, 0U, 155, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.unmask */
	{ 0xaU, 0U, 156, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.reset */
	{ 0xbU, 0U, 157, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.init_control */
	{ 0xcU, 0U, 158, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.expand_array */
	{ 0xdU, 0U, 159, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.set_priority */
	{ 0xeU, 0U, 160, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* event_channel.reset_cont */
	{ 4U, 0U, 161, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.unmask_notify */
	{ 5U, 0U, 162, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.irq_status_query */
	{ 6U, 0U, 163, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.set_iopl */
	{ 7U, 0U, 164, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.set_iobitmap */
	{ 8U, 0U, 165, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.apic_read */
	{ 9U, 0U, 166, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.apic_write */
	{ 0xaU, 0U, 167, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.alloc_irq_vector */
	{ 0xbU, 0U, 168, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.free_irq_vector */
	{ 0xcU, 0U, 169, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.eoi */
	{ 0xdU, 0U, 170, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.map_pirq */
	{ 0xeU, 0U, 171, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.unmap_pirq */
	{ 0xfU, 0U, 172, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.manage_pci_add */
	{ 0x10U, 0U, 173, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.manage_pci_remove */
	{ 0x11U, 0U, 174, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.pirq_eoi_gmfn_v1 */
	{ 0x13U, 0U, 176, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.restore_msi */
	/* physdev.manage_pci_add_ext */
	{ 0x14U, 0U, 177, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x15U, 0U, 178, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.setup_gsi */
	{ 0x17U, 0U, 180, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.get_free_pirq */
	/* physdev.pci_mmcfg_reserved */
	{ 0x18U, 0U, 181, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x19U, 0U, 182, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.pci_device_add */
	{ 0x1aU, 0U, 183, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.pci_device_remove */
	{ 0x1bU, 0U, 184, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.restore_msi_ext */
	{ 0x1cU, 0U, 185, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.pirq_eoi_gmfn_v2 */
	{ 0x1dU, 0U, 186, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.dbgp_op */
	{ 0x1eU, 0U, 187, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.prepare_msix */
	{ 0x1fU, 0U, 188, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* physdev.release_msix */
	{ 0U, 0U, 189, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.set_param */
	{ 1U, 0U, 190, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.get_param */
	{ 5U, 0U, 194, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.flush_tlbs */
	{ 9U, 0U, 198, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.pagetable_dying */
	{ 0xaU, 0U, 199, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.get_time */
	{ 0xbU, 0U, 200, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.xentrace */
	{ 0xcU, 0U, 201, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.set_mem_access */
	{ 0xdU, 0U, 202, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.get_mem_access */
	{ 0xfU, 0U, 204, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.get_mem_type */
	/* hvm.set_evtchn_upcall_vector */
	{ 0x17U, 0U, 377, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	/* hvm.guest_request_vm_event */
	{ 0x18U, 0U, 378, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x19U, 0U, 379, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hvm.altp2m */
	{ 1U, 0U, 206, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.readconsole */
	{ 2U, 0U, 207, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.tbuf_op */
	{ 3U, 0U, 208, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.physinfo */
	{ 4U, 0U, 209, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.sched_id */
	{ 5U, 0U, 210, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.perfc_op */
	{ 6U, 0U, 211, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.getdomaininfolist */
	{ 7U, 0U, 212, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.debug_keys */
	{ 8U, 0U, 213, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.getcpuinfo */
	{ 9U, 0U, 214, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.availheap */
	{ 0xaU, 0U, 215, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.get_pmstat */
	{ 0xbU, 0U, 216, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.cpu_hotplug */
	{ 0xcU, 0U, 217, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.pm_op */
	{ 0xeU, 0U, 219, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.page_offline_op */
	{ 0xfU, 0U, 220, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.lockprof_op */
	{ 0x10U, 0U, 221, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.cputopoinfo */
	{ 0x11U, 0U, 222, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.numainfo */
	{ 0x12U, 0U, 223, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.cpupool_op */
	{ 0x13U, 0U, 224, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.scheduler_op */
	{ 0x14U, 0U, 225, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.coverage_op */
	{ 0x15U, 0U, 226, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.psr_cmt_op */
	{ 0x16U, 0U, 227, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.pcitopoinfo */
	{ 0x17U, 0U, 228, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.psr_alloc */
	/* sysctl.get_cpu_levelling_caps */
	{ 0x19U, 0U, 230, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x1aU, 0U, 231, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.get_cpu_featureset */
	{ 0x1bU, 0U, 232, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.livepatch_op */
	{ 0x1dU, 0U, 234, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* sysctl.get_cpu_policy */
	{ 1U, 0U, 236, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.createdomain */
	{ 2U, 0U, 237, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.destroydomain */
	{ 3U, 0U, 238, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.pausedomain */
	{ 4U, 0U, 239, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.unpausedomain */
	{ 5U, 0U, 240, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getdomaininfo */
	{ 9U, 0U, 244, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setvcpuaffinity */
	{ 0xaU, 0U, 245, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.shadow_op */
	{ 0xbU, 0U, 246, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.max_mem */
	{ 0xcU, 0U, 247, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setvcpucontext */
	{ 0xdU, 0U, 248, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getvcpucontext */
	{ 0xeU, 0U, 249, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getvcpuinfo */
	{ 0xfU, 0U, 250, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.max_vcpus */
	{ 0x10U, 0U, 251, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.scheduler_op */
	{ 0x11U, 0U, 252, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setdomainhandle */
	{ 0x12U, 0U, 253, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setdebugging */
	{ 0x13U, 0U, 254, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.irq_permission */
	{ 0x14U, 0U, 255, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.iomem_permission */
	{ 0x15U, 0U, 256, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.ioport_permission */
	{ 0x16U, 0U, 257, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.hypercall_init */
	{ 0x18U, 0U, 259, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.settimeoffset */
	{ 0x19U, 0U, 260, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getvcpuaffinity */
	{ 0x1aU, 0U, 261, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.real_mode_area */
	{ 0x1bU, 0U, 262, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.resumedomain */
	{ 0x1cU, 0U, 263, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.sendtrigger */
	{ 0x1dU, 0U, 264, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.subscribe */
	{ 0x21U, 0U, 268, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.gethvmcontext */
	{ 0x22U, 0U, 269, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.sethvmcontext */
	{ 0x23U, 0U, 270, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.set_address_size */
	{ 0x24U, 0U, 271, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.get_address_size */
	{ 0x25U, 0U, 272, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.assign_device */
	{ 0x26U, 0U, 273, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.bind_pt_irq */
	{ 0x27U, 0U, 274, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.memory_mapping */
	{ 0x28U, 0U, 275, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.ioport_mapping */
	/* domctl.set_ext_vcpucontext */
	{ 0x2aU, 0U, 277, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	/* domctl.get_ext_vcpucontext */
	{ 0x2bU, 0U, 278, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x2cU, 0U, 279, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.set_opt_feature */
	{ 0x2dU, 0U, 280, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.test_assign_device */
	{ 0x2eU, 0U, 281, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.set_target */
	{ 0x2fU, 0U, 282, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.deassign_device */
	{ 0x30U, 0U, 283, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.unbind_pt_irq */
	{ 0x32U, 0U, 285, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.get_device_group */
	{ 0x36U, 0U, 289, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.debug_op */
	/* domctl.gethvmcontext_partial */
	{ 0x37U, 0U, 290, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x38U, 0U, 291, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.vm_event_op */
	{ 0x39U, 0U, 292, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.mem_sharing_op */
	{ 0x3aU, 0U, 293, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.disable_migrate */
	{ 0x3bU, 0U, 294, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.gettscinfo */
	{ 0x3cU, 0U, 295, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.settscinfo */
	{ 0x3dU, 0U, 296, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getpageframeinfo3 */
	{ 0x3eU, 0U, 297, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setvcpuextstate */
	{ 0x3fU, 0U, 298, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getvcpuextstate */
	/* domctl.set_access_required */
	{ 0x40U, 0U, 299, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x41U, 0U, 300, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.audit_p2m */
	{ 0x42U, 0U, 301, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.set_virq_handler */
	/* domctl.set_broken_page_p2m */
	{ 0x43U, 0U, 302, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },
	{ 0x44U, 0U, 303, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setnodeaffinity */
	{ 0x45U, 0U, 304, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.getnodeaffinity */
	{ 0x47U, 0U, 306, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.cacheflush */
	{ 0x48U, 0U, 307, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.get_vcpu_msrs */
	{ 0x49U, 0U, 308, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.set_vcpu_msrs */
	{ 0x4aU, 0U, 309, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.setvnumainfo */
	{ 0x4bU, 0U, 310, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.psr_cmt_op */
	{ 0x4dU, 0U, 312, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.monitor_op */
	{ 0x4eU, 0U, 313, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.psr_alloc */
	{ 0x4fU, 0U, 314, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.soft_reset */
	{ 0x51U, 0U, 316, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.vuart_op */
	{ 0x52U, 0U, 317, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.get_cpu_policy */
	{ 0x53U, 0U, 318, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.set_cpu_policy */
	{ 0x3e8U, 0U, 380, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.gdbsx_guestmemio */
	{ 0x3e9U, 0U, 381, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.gdbsx_pausevcpu */
	{ 0x3eaU, 0U, 382, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.gdbsx_unpausevcpu */
	{ 0x3ebU, 0U, 383, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* domctl.gdbsx_domstatus */
	{ 0U, 0U, 319, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec */
	{ 1U, 0U, 320, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec_load_v1 */
	{ 2U, 0U, 321, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec_unload_v1 */
	{ 3U, 0U, 322, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec_get_range */
	{ 4U, 0U, 323, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec_load */
	{ 5U, 0U, 324, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec_unload */
	{ 6U, 0U, 325, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* kexec.kexec_status */
	{ 1U, 0U, 327, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* argo.register_ring */
	{ 2U, 0U, 328, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* argo.unregister_ring */
	{ 3U, 0U, 329, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* argo.sendv */
	{ 4U, 0U, 330, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* argo.notify */
	{ 0U, 0U, 331, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.mode_get */
	{ 1U, 0U, 332, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.mode_set */
	{ 2U, 0U, 333, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.feature_get */
	{ 3U, 0U, 334, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.feature_set */
	{ 4U, 0U, 335, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.init */
	{ 5U, 0U, 336, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.finish */
	{ 6U, 0U, 337, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.lvtpc_set */
	{ 7U, 0U, 338, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* xenpmu.flush */
	{ 0U, 0U, 339, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hypfs.get_version */
	{ 1U, 0U, 340, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hypfs.read */
	{ 2U, 0U, 341, 0, 4, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* hypfs.write_contents */
	{ 1U, 0U, 343, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mca.fetch */
	{ 2U, 0U, 344, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mca.notifydomain */
	{ 3U, 0U, 345, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mca.physcpuinfo */
	{ 4U, 0U, 346, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mca.msrinject */
	{ 5U, 0U, 347, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mca.mceinject */
	{ 6U, 0U, 348, 0, 1, 0x0, 0x0, 0x0, 0, { 0U, 0xffffffc0U, 0U, 0U } },	/* mca.inject_v2 */
};

static const struct xen_host_family xen_host_families[] = {
	/* pv */
	{ 0U, 0U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 10, 10,
		0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* mmu */
	{ 1U, 1U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 6, 4, 0,
		0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* pv */
	{ 2U, 5U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 10, 10,
		0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* compat */
	{ 6U, 6U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 0, 3, 0,
		0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* platform */
	{ 7U, 7U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0xffffffffU }, { 0U, 0U, 0U, 0x3000001U },
		0xffffffffU, 20, 22, 2, 0, 0, 0, 0xc, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* pv */
	{ 8U, 0xaU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 10,
		10, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* memory */
	{ 0xcU, 0xcU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0x3fU, 42, 28, 1,
		0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* general */
	{ 0xdU, 0xdU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 4,
		2, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* mmu */
	{ 0xeU, 0xeU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 6,
		4, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* general */
	{ 0xfU, 0xfU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 4,
		2, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* compat */
	{ 0x10U, 0x10U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 0,
		3, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* xen_version */
	{ 0x11U, 0x11U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		70, 11, 1, 0, 0, 1, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* console */
	{ 0x12U, 0x12U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		81, 2, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* compat */
	{ 0x13U, 0x13U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 0,
		3, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* grant_table */
	{ 0x14U, 0x14U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xfffU, 83, 13,
		1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* vm_assist */
	{ 0x15U, 0x15U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		96, 2, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* mmu */
	{ 0x16U, 0x16U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 6,
		4, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* pv */
	{ 0x17U, 0x17U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		10, 10, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* vcpu */
	{ 0x18U, 0x18U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		98, 14, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* pv */
	{ 0x19U, 0x19U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		10, 10, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* mmu */
	{ 0x1aU, 0x1aU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 6,
		4, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* xsm */
	{ 0x1bU, 0x1bU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0xffffffffU }, { 0U, 0U, 0U, 1U },
		0xffffffffU, 112, 25, 2, 0, 0, 0, 0xc, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* nmi */
	{ 0x1cU, 0x1cU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		137, 2, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* sched */
	{ 0x1dU, 0x1dU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		139, 8, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* callback */
	{ 0x1eU, 0x1eU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		147, 2, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* xenoprof */
	{ 0x1fU, 0x1fU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		149, 18, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_EINVAL, XEN_STATUS_EINVAL },
	/* event_channel */
	{ 0x20U, 0x20U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		167, 15, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* physdev */
	{ 0x21U, 0x21U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		182, 26, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* hvm */
	{ 0x22U, 0x22U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		208, 12, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* sysctl */
	{ 0x23U, 0x23U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0xffffffffU }, { 0U, 0U, 0U, 0x13U },
		0xffffffffU, 220, 26, 2, 0, 0, 0, 0xc, XEN_STATUS_EACCES, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* domctl */
	{ 0x24U, 0x24U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0xffffffffU }, { 0U, 0U, 0U, 0x12U },
		0xffffffffU, 246, 72, 2, 0, 0, 0, 0xc, XEN_STATUS_EACCES, XEN_STATUS_EOPNOTSUPP,
		XEN_STATUS_EOPNOTSUPP },
	/* kexec */
	{ 0x25U, 0x25U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		318, 7, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_SUCCESS, XEN_STATUS_SUCCESS },
	/* argo */
	{ 0x27U, 0x27U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		325, 4, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_EOPNOTSUPP, XEN_STATUS_EOPNOTSUPP },
	/* xenpmu */
	{ 0x28U, 0x28U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		329, 8, 1, 0, 0, 0, 0x2, XEN_STATUS_EOPNOTSUPP, XEN_STATUS_EINVAL, XEN_STATUS_EINVAL },
	/* dm */
	{ 0x29U, 0x29U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU, 3,
		1, 0, 0, 1, 0, 0x0, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS, XEN_STATUS_ENOSYS },
	/* hypfs */
	{ 0x2aU, 0x2aU, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, 0xffffffffU,
		337, 3, 1, 0, 0, 0, 0x2, XEN_STATUS_ENOSYS, XEN_STATUS_EINVAL, XEN_STATUS_EINVAL },
	/* mca */
	{ 0x30U, 0x30U, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0U }, { 0U, 0U, 0U, 0xffffffffU }, { 0U, 0U, 0U,
		0x1ecc003U }, 0xffffffffU, 340, 6, 2, 0, 0, 0, 0xc, XEN_STATUS_ENOSYS, XEN_STATUS_EINVAL,
		XEN_STATUS_EINVAL },
};

/* Where a part of the id travels: in an argument register, or so far into the memory that one points to. */
struct xen_host_carrier {
	uint8_t place;		/* 0 a register of its own, 1 an argument register, 2 memory */
	uint8_t width;
	uint8_t argument;
	uint16_t offset;
};

static const struct xen_host_carrier xen_host_carriers[] = {
	{ 0, 32, 0, 0 },
	{ 1, 32, 0, 0 },
	{ 2, 32, 0, 0 },
	{ 2, 32, 0, 4 },
};

static inline const struct xen_host_family *xen_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(xen_host_families) / sizeof(xen_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > xen_host_families[middle].last)
			first = middle + 1;
		else if (number < xen_host_families[middle].first)
			end = middle;
		else
			return &xen_host_families[middle];
	}
	return NULL;
}

static inline const struct xen_host_call *
xen_host_find_call(const struct xen_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > xen_host_calls[middle].number)
			first = middle + 1;
		else if (number < xen_host_calls[middle].number)
			end = middle;
		else
			return &xen_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t xen_host_family_number(uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version)
{
	(void)cmd;
	(void)op;
	(void)interface_version;
	return number_;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t xen_host_call_number(const struct xen_host_family *family, uint32_t number_, uint32_t cmd,
	uint32_t op, uint32_t interface_version)
{
	const uint64_t carriers[4] = { number_, cmd, op, interface_version };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct xen_host_call *xen_host_find(uint32_t number_, uint32_t cmd, uint32_t op,
	uint32_t interface_version)
{
	const struct xen_host_family *family =
		xen_host_find_family(xen_host_family_number(number_, cmd, op, interface_version));

	if (!family)
		return NULL;
	return xen_host_find_call(family, xen_host_call_number(family, number_, cmd, op, interface_version));
}

/* Whether the host performs a call. */
static inline int xen_host_has_call(const struct xen_host *host, const struct xen_host_call *call)
{
	return call->answer != 0 || (call->slot < XEN_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int xen_host_has_family(const struct xen_host *host, const struct xen_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!xen_host_calls[i].answer && xen_host_has_call(host, &xen_host_calls[i]))
			return 1;
	return 0;
}

/* Answers a call about the host out of its own table. */
static inline struct xen_host_result xen_host_answer(const struct xen_host *host,
	const struct xen_host_family *family, const struct xen_host_call *call, const uint64_t *args)
{
	(void)host;
	(void)family;
	(void)args;
	switch (call->answer) {
	case 3: {
		return xen_host_ok(0x4000e);
	}
	default:
		return xen_host_error(XEN_STATUS_ENOSYS);
	}
}

static XEN_RARE struct xen_host_result xen_dispatch_rare(const struct xen_host *host, void *context,
	uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version, const uint64_t *args)
{
	const struct xen_host_family *family =
		xen_host_find_family(xen_host_family_number(number_, cmd, op, interface_version));
	const struct xen_host_call *call;

	if (!family)
		return xen_host_error(XEN_STATUS_ENOSYS);
	if ((number_ & family->fixed[0]) != family->fixed_value[0])
		return xen_host_error(family->unknown_family);
	if ((cmd & family->fixed[1]) != family->fixed_value[1])
		return xen_host_error(family->unknown_family);
	if ((interface_version & family->fixed[3]) != family->fixed_value[3])
		return xen_host_error(family->unknown_family);
	if (!xen_host_has_family(host, family))
		return xen_host_error(family->unknown_family);
	call = xen_host_find_call(family, xen_host_call_number(family, number_, cmd, op, interface_version));
	if (!call || !xen_host_has_call(host, call)) {
		if (family->by_call)
			return xen_host_error(family->unknown_family);
		return xen_host_error(family->unknown_call);
	}
	if (call->answer)
		return xen_host_answer(host, family, call, args);
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct xen_host_result xen_dispatch(const struct xen_host *host, void *context,
	uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version, const uint64_t *args)
{
	xen_host_run *run;
	uint32_t first, count;
	uint64_t number;

	switch (number_) {
	case 0x11U:	/* xen_version */
		first = 48;
		count = 11;
		number = cmd;
		break;
	case 0x12U:	/* console */
		first = 59;
		count = 2;
		number = cmd;
		break;
	case 0x15U:	/* vm_assist */
		first = 74;
		count = 2;
		number = cmd;
		break;
	case 0x18U:	/* vcpu */
		first = 76;
		count = 14;
		number = cmd;
		break;
	case 0x1cU:	/* nmi */
		first = 116;
		count = 2;
		number = cmd;
		break;
	case 0x1dU:	/* sched */
		first = 118;
		count = 8;
		number = cmd;
		break;
	case 0x1eU:	/* callback */
		first = 126;
		count = 2;
		number = cmd;
		break;
	case 0x1fU:	/* xenoprof */
		first = 128;
		count = 18;
		number = cmd;
		break;
	case 0x20U:	/* event_channel */
		first = 146;
		count = 15;
		number = cmd;
		break;
	case 0x21U:	/* physdev */
		first = 161;
		count = 28;
		number = (cmd) - 4U;
		break;
	case 0x22U:	/* hvm */
		first = 189;
		count = 16;
		number = cmd;
		break;
	case 0x25U:	/* kexec */
		first = 319;
		count = 7;
		number = cmd;
		break;
	case 0x27U:	/* argo */
		first = 326;
		count = 5;
		number = cmd;
		break;
	case 0x28U:	/* xenpmu */
		first = 331;
		count = 8;
		number = cmd;
		break;
	case 0x2aU:	/* hypfs */
		first = 339;
		count = 3;
		number = cmd;
		break;
	case 6U:	/* compat.sched_op_compat */
		first = 0;
		count = 1;
		number = (number_) - 6U;
		break;
	case 0x29U:	/* dm.op */
		first = 1;
		count = 1;
		number = (number_) - 0x29U;
		break;
	case 0xdU:	/* general.multicall */
	case 0xfU:	/* general.set_timer_op */
		first = 2;
		count = 3;
		number = (number_) - 0xdU;
		break;
	case 1U:	/* mmu.mmu_update */
		first = 5;
		count = 2;
		number = number_;
		break;
	case 0U:	/* pv.set_trap_table */
	case 2U:	/* pv.set_gdt */
	case 3U:	/* pv.stack_switch */
	case 4U:	/* pv.set_callbacks */
	case 5U:	/* pv.fpu_taskswitch */
	case 8U:	/* pv.set_debugreg */
	case 9U:	/* pv.get_debugreg */
	case 0xaU:	/* pv.update_descriptor */
		first = 7;
		count = 11;
		number = number_;
		break;
	default:
		return xen_dispatch_rare(host, context, number_, cmd, op, interface_version, args);
	}
	if (XEN_UNLIKELY(number >= count))
		return xen_dispatch_rare(host, context, number_, cmd, op, interface_version, args);
	run = host->run[first + number];
	if (XEN_UNLIKELY(!run))
		return xen_dispatch_rare(host, context, number_, cmd, op, interface_version, args);
	return run(context, args);
}

#define XEN_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As xen_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: XEN_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to xen_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static XEN_INLINE struct xen_host_result xen_dispatch_by_switch(const struct xen_host *host, void *context,
	uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version, const uint64_t *args, int *found)
{
	switch (number_) {
	case 0x11U:	/* xen_version */
		switch (cmd) {
		XEN_HOST_CASE(1U, 49);	/* xen_version.extraversion */
		XEN_HOST_CASE(2U, 50);	/* xen_version.compile_info */
		XEN_HOST_CASE(3U, 51);	/* xen_version.capabilities */
		XEN_HOST_CASE(4U, 52);	/* xen_version.changeset */
		XEN_HOST_CASE(5U, 53);	/* xen_version.platform_parameters */
		XEN_HOST_CASE(6U, 54);	/* xen_version.get_features */
		XEN_HOST_CASE(7U, 55);	/* xen_version.pagesize */
		XEN_HOST_CASE(8U, 56);	/* xen_version.guest_handle */
		XEN_HOST_CASE(9U, 57);	/* xen_version.commandline */
		XEN_HOST_CASE(0xaU, 58);	/* xen_version.build_id */
		default:
			break;
		}
		break;
	case 0x12U:	/* console */
		switch (cmd) {
		XEN_HOST_CASE(0U, 59);	/* console.write */
		XEN_HOST_CASE(1U, 60);	/* console.read */
		default:
			break;
		}
		break;
	case 0x15U:	/* vm_assist */
		switch (cmd) {
		XEN_HOST_CASE(0U, 74);	/* vm_assist.enable */
		XEN_HOST_CASE(1U, 75);	/* vm_assist.disable */
		default:
			break;
		}
		break;
	case 0x18U:	/* vcpu */
		switch (cmd) {
		XEN_HOST_CASE(0U, 76);	/* vcpu.initialise */
		XEN_HOST_CASE(1U, 77);	/* vcpu.up */
		XEN_HOST_CASE(2U, 78);	/* vcpu.down */
		XEN_HOST_CASE(3U, 79);	/* vcpu.is_up */
		XEN_HOST_CASE(4U, 80);	/* vcpu.get_runstate_info */
		XEN_HOST_CASE(5U, 81);	/* vcpu.register_runstate_memory_area */
		XEN_HOST_CASE(6U, 82);	/* vcpu.set_periodic_timer */
		XEN_HOST_CASE(7U, 83);	/* vcpu.stop_periodic_timer */
		XEN_HOST_CASE(8U, 84);	/* vcpu.set_singleshot_timer */
		XEN_HOST_CASE(9U, 85);	/* vcpu.stop_singleshot_timer */
		XEN_HOST_CASE(0xaU, 86);	/* vcpu.register_vcpu_info */
		XEN_HOST_CASE(0xbU, 87);	/* vcpu.send_nmi */
		XEN_HOST_CASE(0xcU, 88);	/* vcpu.get_physid */
		XEN_HOST_CASE(0xdU, 89);	/* vcpu.register_vcpu_time_memory_area */
		default:
			break;
		}
		break;
	case 0x1cU:	/* nmi */
		switch (cmd) {
		XEN_HOST_CASE(0U, 116);	/* nmi.register_callback */
		XEN_HOST_CASE(1U, 117);	/* nmi.unregister_callback */
		default:
			break;
		}
		break;
	case 0x1dU:	/* sched */
		switch (cmd) {
		XEN_HOST_CASE(0U, 118);	/* sched.yield */
		XEN_HOST_CASE(1U, 119);	/* sched.block */
		XEN_HOST_CASE(2U, 120);	/* sched.shutdown */
		XEN_HOST_CASE(3U, 121);	/* sched.poll */
		XEN_HOST_CASE(4U, 122);	/* sched.remote_shutdown */
		XEN_HOST_CASE(5U, 123);	/* sched.shutdown_code */
		XEN_HOST_CASE(6U, 124);	/* sched.watchdog */
		XEN_HOST_CASE(7U, 125);	/* sched.pin_override */
		default:
			break;
		}
		break;
	case 0x1eU:	/* callback */
		switch (cmd) {
		XEN_HOST_CASE(0U, 126);	/* callback.register */
		XEN_HOST_CASE(1U, 127);	/* callback.unregister */
		default:
			break;
		}
		break;
	case 0x1fU:	/* xenoprof */
		switch (cmd) {
		XEN_HOST_CASE(0U, 128);	/* xenoprof.init */
		XEN_HOST_CASE(1U, 129);	/* xenoprof.reset_active_list */
		XEN_HOST_CASE(2U, 130);	/* xenoprof.reset_passive_list */
		XEN_HOST_CASE(3U, 131);	/* xenoprof.set_active */
		XEN_HOST_CASE(4U, 132);	/* xenoprof.set_passive */
		XEN_HOST_CASE(5U, 133);	/* xenoprof.reserve_counters */
		XEN_HOST_CASE(6U, 134);	/* xenoprof.counter */
		XEN_HOST_CASE(7U, 135);	/* xenoprof.setup_events */
		XEN_HOST_CASE(8U, 136);	/* xenoprof.enable_virq */
		XEN_HOST_CASE(9U, 137);	/* xenoprof.start */
		XEN_HOST_CASE(0xaU, 138);	/* xenoprof.stop */
		XEN_HOST_CASE(0xbU, 139);	/* xenoprof.disable_virq */
		XEN_HOST_CASE(0xcU, 140);	/* xenoprof.release_counters */
		XEN_HOST_CASE(0xdU, 141);	/* xenoprof.shutdown */
		XEN_HOST_CASE(0xeU, 142);	/* xenoprof.get_buffer */
		XEN_HOST_CASE(0xfU, 143);	/* xenoprof.set_backtrace */
		XEN_HOST_CASE(0x10U, 144);	/* xenoprof.get_ibs_caps */
		XEN_HOST_CASE(0x11U, 145);	/* xenoprof.ibs_counter */
		default:
			break;
		}
		break;
	case 0x20U:	/* event_channel */
		switch (cmd) {
		XEN_HOST_CASE(0U, 146);	/* event_channel.bind_interdomain */
		XEN_HOST_CASE(1U, 147);	/* event_channel.bind_virq */
		XEN_HOST_CASE(2U, 148);	/* event_channel.bind_pirq */
		XEN_HOST_CASE(3U, 149);	/* event_channel.close */
		XEN_HOST_CASE(4U, 150);	/* event_channel.send */
		XEN_HOST_CASE(5U, 151);	/* event_channel.status */
		XEN_HOST_CASE(6U, 152);	/* event_channel.alloc_unbound */
		XEN_HOST_CASE(7U, 153);	/* event_channel.bind_ipi */
		XEN_HOST_CASE(8U, 154);	/* event_channel.bind_vcpu */
		XEN_HOST_CASE(9U, 155);	/* event_channel.unmask */
		XEN_HOST_CASE(0xaU, 156);	/* event_channel.reset */
		XEN_HOST_CASE(0xbU, 157);	/* event_channel.init_control */
		XEN_HOST_CASE(0xcU, 158);	/* event_channel.expand_array */
		XEN_HOST_CASE(0xdU, 159);	/* event_channel.set_priority */
		XEN_HOST_CASE(0xeU, 160);	/* event_channel.reset_cont */
		default:
			break;
		}
		break;
	case 0x21U:	/* physdev */
		switch (cmd) {
		XEN_HOST_CASE(4U, 161);	/* physdev.unmask_notify */
		XEN_HOST_CASE(5U, 162);	/* physdev.irq_status_query */
		XEN_HOST_CASE(6U, 163);	/* physdev.set_iopl */
		XEN_HOST_CASE(7U, 164);	/* physdev.set_iobitmap */
		XEN_HOST_CASE(8U, 165);	/* physdev.apic_read */
		XEN_HOST_CASE(9U, 166);	/* physdev.apic_write */
		XEN_HOST_CASE(0xaU, 167);	/* physdev.alloc_irq_vector */
		XEN_HOST_CASE(0xbU, 168);	/* physdev.free_irq_vector */
		XEN_HOST_CASE(0xcU, 169);	/* physdev.eoi */
		XEN_HOST_CASE(0xdU, 170);	/* physdev.map_pirq */
		XEN_HOST_CASE(0xeU, 171);	/* physdev.unmap_pirq */
		XEN_HOST_CASE(0xfU, 172);	/* physdev.manage_pci_add */
		XEN_HOST_CASE(0x10U, 173);	/* physdev.manage_pci_remove */
		XEN_HOST_CASE(0x11U, 174);	/* physdev.pirq_eoi_gmfn_v1 */
		XEN_HOST_CASE(0x13U, 176);	/* physdev.restore_msi */
		XEN_HOST_CASE(0x14U, 177);	/* physdev.manage_pci_add_ext */
		XEN_HOST_CASE(0x15U, 178);	/* physdev.setup_gsi */
		XEN_HOST_CASE(0x17U, 180);	/* physdev.get_free_pirq */
		XEN_HOST_CASE(0x18U, 181);	/* physdev.pci_mmcfg_reserved */
		XEN_HOST_CASE(0x19U, 182);	/* physdev.pci_device_add */
		XEN_HOST_CASE(0x1aU, 183);	/* physdev.pci_device_remove */
		XEN_HOST_CASE(0x1bU, 184);	/* physdev.restore_msi_ext */
		XEN_HOST_CASE(0x1cU, 185);	/* physdev.pirq_eoi_gmfn_v2 */
		XEN_HOST_CASE(0x1dU, 186);	/* physdev.dbgp_op */
		XEN_HOST_CASE(0x1eU, 187);	/* physdev.prepare_msix */
		XEN_HOST_CASE(0x1fU, 188);	/* physdev.release_msix */
		default:
			break;
		}
		break;
	case 0x22U:	/* hvm */
		switch (cmd) {
		XEN_HOST_CASE(0U, 189);	/* hvm.set_param */
		XEN_HOST_CASE(1U, 190);	/* hvm.get_param */
		XEN_HOST_CASE(5U, 194);	/* hvm.flush_tlbs */
		XEN_HOST_CASE(9U, 198);	/* hvm.pagetable_dying */
		XEN_HOST_CASE(0xaU, 199);	/* hvm.get_time */
		XEN_HOST_CASE(0xbU, 200);	/* hvm.xentrace */
		XEN_HOST_CASE(0xcU, 201);	/* hvm.set_mem_access */
		XEN_HOST_CASE(0xdU, 202);	/* hvm.get_mem_access */
		XEN_HOST_CASE(0xfU, 204);	/* hvm.get_mem_type */
		default:
			break;
		}
		break;
	case 0x25U:	/* kexec */
		switch (cmd) {
		XEN_HOST_CASE(0U, 319);	/* kexec.kexec */
		XEN_HOST_CASE(1U, 320);	/* kexec.kexec_load_v1 */
		XEN_HOST_CASE(2U, 321);	/* kexec.kexec_unload_v1 */
		XEN_HOST_CASE(3U, 322);	/* kexec.kexec_get_range */
		XEN_HOST_CASE(4U, 323);	/* kexec.kexec_load */
		XEN_HOST_CASE(5U, 324);	/* kexec.kexec_unload */
		XEN_HOST_CASE(6U, 325);	/* kexec.kexec_status */
		default:
			break;
		}
		break;
	case 0x27U:	/* argo */
		switch (cmd) {
		XEN_HOST_CASE(1U, 327);	/* argo.register_ring */
		XEN_HOST_CASE(2U, 328);	/* argo.unregister_ring */
		XEN_HOST_CASE(3U, 329);	/* argo.sendv */
		XEN_HOST_CASE(4U, 330);	/* argo.notify */
		default:
			break;
		}
		break;
	case 0x28U:	/* xenpmu */
		switch (cmd) {
		XEN_HOST_CASE(0U, 331);	/* xenpmu.mode_get */
		XEN_HOST_CASE(1U, 332);	/* xenpmu.mode_set */
		XEN_HOST_CASE(2U, 333);	/* xenpmu.feature_get */
		XEN_HOST_CASE(3U, 334);	/* xenpmu.feature_set */
		XEN_HOST_CASE(4U, 335);	/* xenpmu.init */
		XEN_HOST_CASE(5U, 336);	/* xenpmu.finish */
		XEN_HOST_CASE(6U, 337);	/* xenpmu.lvtpc_set */
		XEN_HOST_CASE(7U, 338);	/* xenpmu.flush */
		default:
			break;
		}
		break;
	case 0x2aU:	/* hypfs */
		switch (cmd) {
		XEN_HOST_CASE(0U, 339);	/* hypfs.get_version */
		XEN_HOST_CASE(1U, 340);	/* hypfs.read */
		XEN_HOST_CASE(2U, 341);	/* hypfs.write_contents */
		default:
			break;
		}
		break;
	XEN_HOST_CASE(6U, 0);	/* compat.sched_op_compat */
	XEN_HOST_CASE(0x29U, 1);	/* dm.op */
	XEN_HOST_CASE(0xdU, 2);	/* general.multicall */
	XEN_HOST_CASE(0xfU, 4);	/* general.set_timer_op */
	XEN_HOST_CASE(1U, 6);	/* mmu.mmu_update */
	XEN_HOST_CASE(0U, 7);	/* pv.set_trap_table */
	XEN_HOST_CASE(2U, 9);	/* pv.set_gdt */
	XEN_HOST_CASE(3U, 10);	/* pv.stack_switch */
	XEN_HOST_CASE(4U, 11);	/* pv.set_callbacks */
	XEN_HOST_CASE(5U, 12);	/* pv.fpu_taskswitch */
	XEN_HOST_CASE(8U, 15);	/* pv.set_debugreg */
	XEN_HOST_CASE(9U, 16);	/* pv.get_debugreg */
	XEN_HOST_CASE(0xaU, 17);	/* pv.update_descriptor */
	default:
		break;
	}
	if (!found)
		return xen_dispatch_rare(host, context, number_, cmd, op, interface_version, args);
	*found = 0;
	return xen_host_error(XEN_STATUS_ENOSYS);
}

/*
 * Reads a part of the id from the guest's memory, least significant byte first. Gives 0, or the status of a refusal.
 */
static inline int xen_host_read(const struct xen_host *host, void *context, uint64_t address, unsigned int width,
	uint64_t *part)
{
	uint8_t bytes[8] = { 0 };
	int status = host->read_guest(context, address, bytes, width / 8);
	unsigned int i;

	*part = 0;
	for (i = 0; i < width / 8; i++)
		*part |= (uint64_t)bytes[i] << 8 * i;
	return status;
}

/*
 * Completes `ids`, which holds the parts that have registers of their own, and fills in the arguments of the call.
 * `words` are the argument registers, each of `bits` bits. Gives 0, or the status of a refusal.
 */
static inline int64_t xen_host_gather(const struct xen_host *host, void *context, uint64_t *ids,
	const uint64_t *words, unsigned int count, unsigned int bits, int high_first, uint64_t *args)
{
	const struct xen_host_family *family;
	const struct xen_host_call *call;
	unsigned int i, word = 0, second;
	uint32_t taken = 0;
	int64_t status = 0;

	(void)host;
	(void)context;
	for (i = 0; i < 4; i++)
		if (xen_host_carriers[i].place == 1 && xen_host_carriers[i].argument < count)
			ids[i] = words[xen_host_carriers[i].argument];
	family = xen_host_find_family(xen_host_family_number((uint32_t)ids[0], (uint32_t)ids[1], (uint32_t)ids[2],
		(uint32_t)ids[3]));
	for (i = 0; i < 4; i++) {
		const struct xen_host_carrier *carrier = &xen_host_carriers[i];

		if (carrier->place == 0)
			continue;
		if (!family && carrier->place == 1)
			continue;	/* it names no family, and must not become an id that does */
		if (!family || !(family->carriers >> i & 1) || carrier->argument >= count) {
			ids[i] = 0;
		} else if (carrier->place == 2) {
			if (!status)
				status = xen_host_read(host, context, words[carrier->argument] + carrier->offset,
							  carrier->width, &ids[i]);
		} else {
			taken |= (uint32_t)1 << carrier->argument;
		}
	}
	call = status || !family ? NULL : xen_host_find_call(family, xen_host_call_number(family, (uint32_t)ids[0],
		(uint32_t)ids[1], (uint32_t)ids[2], (uint32_t)ids[3]));
	for (i = 0; call && i < call->nargs; i++) {
		while (word < count && taken >> word & 1)
			word++;
		second = word + 1;
		while (second < count && taken >> second & 1)
			second++;
		if (word >= count)
			break;
		if (bits < 64 && call->wide >> i & 1) {
			args[i] = second < count ? words[high_first ? second : word] |
				words[high_first ? word : second] << 32 : words[word];
			word = second + 1;
			continue;
		}
		args[i] = bits < 64 && call->signed_words >> i & 1 ? (uint64_t)(int32_t)words[word] : words[word];
		word++;
	}
	return status;
}

/* The registers of x86_64 that a call reads or writes. */
struct xen_x86_64_registers {
	uint64_t rax;
	uint64_t rdx;
	uint64_t rsi;
	uint64_t rdi;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
};

static inline void xen_x86_64_dispatch(const struct xen_host *host, void *context,
	struct xen_x86_64_registers *registers)
{
	const uint32_t number_ = (uint32_t)registers->rax;
	const uint32_t cmd = 0;
	const uint32_t op = 0;
	const uint32_t interface_version = 0;
	uint64_t ids[4] = { number_, cmd, op, interface_version };
	uint64_t words[6];
	uint64_t args[6] = { 0 };
	struct xen_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->rdi;
	words[1] = registers->rsi;
	words[2] = registers->rdx;
	words[3] = registers->r10;
	words[4] = registers->r8;
	words[5] = registers->r9;
	count = 6;
	status = xen_host_gather(host, context, ids, words, count, 64, 0, args);
	if (XEN_UNLIKELY((registers->rax >> 32) != 0))
		status = XEN_STATUS_ENOSYS;
	result = status ? xen_host_error(status) : xen_dispatch(host, context, (uint32_t)ids[0], (uint32_t)ids[1],
		(uint32_t)ids[2], (uint32_t)ids[3], args);
	registers->rax = result.status != 0 ? (uint64_t)result.status : result.value;
}

static XEN_INLINE void xen_x86_64_dispatch_by_switch(const struct xen_host *host, void *context,
	struct xen_x86_64_registers *registers)
{
	const uint32_t number_ = (uint32_t)registers->rax;
	const uint32_t cmd = 0;
	const uint32_t op = 0;
	const uint32_t interface_version = 0;
	uint64_t ids[4] = { number_, cmd, op, interface_version };
	uint64_t words[6];
	uint64_t args[6] = { 0 };
	struct xen_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->rdi;
	words[1] = registers->rsi;
	words[2] = registers->rdx;
	words[3] = registers->r10;
	words[4] = registers->r8;
	words[5] = registers->r9;
	count = 6;
	status = xen_host_gather(host, context, ids, words, count, 64, 0, args);
	if (XEN_UNLIKELY((registers->rax >> 32) != 0))
		status = XEN_STATUS_ENOSYS;
	result = status ? xen_host_error(status) : xen_dispatch_by_switch(host, context, (uint32_t)ids[0],
		(uint32_t)ids[1], (uint32_t)ids[2], (uint32_t)ids[3], args, NULL);
	registers->rax = result.status != 0 ? (uint64_t)result.status : result.value;
}

/* The registers of i386 that a call reads or writes. */
struct xen_i386_registers {
	uint32_t eax;
	uint32_t ecx;
	uint32_t edx;
	uint32_t ebx;
	uint32_t ebp;
	uint32_t esi;
	uint32_t edi;
};

static inline void xen_i386_dispatch(const struct xen_host *host, void *context,
	struct xen_i386_registers *registers)
{
	const uint32_t number_ = registers->eax;
	const uint32_t cmd = 0;
	const uint32_t op = 0;
	const uint32_t interface_version = 0;
	uint64_t ids[4] = { number_, cmd, op, interface_version };
	uint64_t words[6];
	uint64_t args[6] = { 0 };
	struct xen_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->ebx;
	words[1] = registers->ecx;
	words[2] = registers->edx;
	words[3] = registers->esi;
	words[4] = registers->edi;
	words[5] = registers->ebp;
	count = 6;
	status = xen_host_gather(host, context, ids, words, count, 32, 0, args);
	result = status ? xen_host_error(status) : xen_dispatch(host, context, (uint32_t)ids[0], (uint32_t)ids[1],
		(uint32_t)ids[2], (uint32_t)ids[3], args);
	registers->eax = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
}

static XEN_INLINE void xen_i386_dispatch_by_switch(const struct xen_host *host, void *context,
	struct xen_i386_registers *registers)
{
	const uint32_t number_ = registers->eax;
	const uint32_t cmd = 0;
	const uint32_t op = 0;
	const uint32_t interface_version = 0;
	uint64_t ids[4] = { number_, cmd, op, interface_version };
	uint64_t words[6];
	uint64_t args[6] = { 0 };
	struct xen_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->ebx;
	words[1] = registers->ecx;
	words[2] = registers->edx;
	words[3] = registers->esi;
	words[4] = registers->edi;
	words[5] = registers->ebp;
	count = 6;
	status = xen_host_gather(host, context, ids, words, count, 32, 0, args);
	result = status ? xen_host_error(status) : xen_dispatch_by_switch(host, context, (uint32_t)ids[0],
		(uint32_t)ids[1], (uint32_t)ids[2], (uint32_t)ids[3], args, NULL);
	registers->eax = result.status != 0 ? (uint32_t)result.status : (uint32_t)result.value;
}

/* The registers of arm64 that a call reads or writes. */
struct xen_arm64_registers {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
	uint64_t x4;
	uint64_t x16;
};

static inline void xen_arm64_dispatch(const struct xen_host *host, void *context,
	struct xen_arm64_registers *registers)
{
	const uint32_t number_ = (uint32_t)registers->x16;
	const uint32_t cmd = 0;
	const uint32_t op = 0;
	const uint32_t interface_version = 0;
	uint64_t ids[4] = { number_, cmd, op, interface_version };
	uint64_t words[5];
	uint64_t args[5] = { 0 };
	struct xen_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->x0;
	words[1] = registers->x1;
	words[2] = registers->x2;
	words[3] = registers->x3;
	words[4] = registers->x4;
	count = 5;
	status = xen_host_gather(host, context, ids, words, count, 64, 0, args);
	if (XEN_UNLIKELY((registers->x16 >> 32) != 0))
		status = XEN_STATUS_ENOSYS;
	result = status ? xen_host_error(status) : xen_dispatch(host, context, (uint32_t)ids[0], (uint32_t)ids[1],
		(uint32_t)ids[2], (uint32_t)ids[3], args);
	registers->x0 = result.status != 0 ? (uint64_t)result.status : result.value;
}

static XEN_INLINE void xen_arm64_dispatch_by_switch(const struct xen_host *host, void *context,
	struct xen_arm64_registers *registers)
{
	const uint32_t number_ = (uint32_t)registers->x16;
	const uint32_t cmd = 0;
	const uint32_t op = 0;
	const uint32_t interface_version = 0;
	uint64_t ids[4] = { number_, cmd, op, interface_version };
	uint64_t words[5];
	uint64_t args[5] = { 0 };
	struct xen_host_result result;
	unsigned int count;
	int64_t status;

	words[0] = registers->x0;
	words[1] = registers->x1;
	words[2] = registers->x2;
	words[3] = registers->x3;
	words[4] = registers->x4;
	count = 5;
	status = xen_host_gather(host, context, ids, words, count, 64, 0, args);
	if (XEN_UNLIKELY((registers->x16 >> 32) != 0))
		status = XEN_STATUS_ENOSYS;
	result = status ? xen_host_error(status) : xen_dispatch_by_switch(host, context, (uint32_t)ids[0],
		(uint32_t)ids[1], (uint32_t)ids[2], (uint32_t)ids[3], args, NULL);
	registers->x0 = result.status != 0 ? (uint64_t)result.status : result.value;
}

#define XEN_HOST_RUN_compat_sched_op_compat(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_compat_sched_op_compat(void *context, const uint64_t *args) \
{ \
	return prefix##_compat_sched_op_compat((type *)context, (int32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_compat_event_channel_op_compat(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_compat_event_channel_op_compat(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_compat_event_channel_op_compat((type *)context, args[0]); \
}

#define XEN_HOST_RUN_compat_physdev_op_compat(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_compat_physdev_op_compat(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_compat_physdev_op_compat((type *)context, args[0]); \
}

#define XEN_HOST_RUN_dm_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_dm_op(void *context, const uint64_t *args) \
{ \
	return prefix##_dm_op((type *)context, (xen_domid_t)args[0], (uint32_t)args[1], args[2]); \
}

#define XEN_HOST_RUN_general_multicall(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_general_multicall(void *context, const uint64_t *args) \
{ \
	return prefix##_general_multicall((type *)context, args[0], args[1]); \
}

#define XEN_HOST_RUN_general_set_timer_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_general_set_timer_op(void *context, const uint64_t *args) \
{ \
	return prefix##_general_set_timer_op((type *)context, (int64_t)args[0]); \
}

#define XEN_HOST_RUN_mmu_mmu_update(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mmu_mmu_update(void *context, const uint64_t *args) \
{ \
	return prefix##_mmu_mmu_update((type *)context, args[0], (uint32_t)args[1], args[2], \
		(xen_foreign_domains_t)args[3]); \
}

#define XEN_HOST_RUN_mmu_update_va_mapping(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mmu_update_va_mapping(void *context, const uint64_t *args) \
{ \
	return prefix##_mmu_update_va_mapping((type *)context, args[0], args[1], args[2]); \
}

#define XEN_HOST_RUN_mmu_update_va_mapping_otherdomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mmu_update_va_mapping_otherdomain(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_mmu_update_va_mapping_otherdomain((type *)context, args[0], args[1], args[2], \
		(xen_domid_t)args[3]); \
}

#define XEN_HOST_RUN_mmu_mmuext_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mmu_mmuext_op(void *context, const uint64_t *args) \
{ \
	return prefix##_mmu_mmuext_op((type *)context, args[0], (uint32_t)args[1], args[2], (uint32_t)args[3]); \
}

#define XEN_HOST_RUN_pv_set_trap_table(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_set_trap_table(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_set_trap_table((type *)context, args[0]); \
}

#define XEN_HOST_RUN_pv_set_gdt(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_set_gdt(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_set_gdt((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_pv_stack_switch(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_stack_switch(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_stack_switch((type *)context, args[0], args[1]); \
}

#define XEN_HOST_RUN_pv_set_callbacks(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_set_callbacks(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_set_callbacks((type *)context, args[0], args[1], args[2]); \
}

#define XEN_HOST_RUN_pv_fpu_taskswitch(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_fpu_taskswitch(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_fpu_taskswitch((type *)context, (int32_t)args[0]); \
}

#define XEN_HOST_RUN_pv_set_debugreg(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_set_debugreg(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_set_debugreg((type *)context, (int32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_pv_get_debugreg(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_get_debugreg(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_get_debugreg((type *)context, (int32_t)args[0]); \
}

#define XEN_HOST_RUN_pv_update_descriptor(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_update_descriptor(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_update_descriptor((type *)context, args[0], args[1]); \
}

#define XEN_HOST_RUN_pv_iret(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_iret(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_pv_iret((type *)context); \
}

#define XEN_HOST_RUN_pv_set_segment_base(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_pv_set_segment_base(void *context, const uint64_t *args) \
{ \
	return prefix##_pv_set_segment_base((type *)context, (xen_segment_base_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_platform_settime32(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_settime32(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_settime32((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_add_memtype(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_add_memtype(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_add_memtype((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_del_memtype(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_del_memtype(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_del_memtype((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_read_memtype(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_read_memtype(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_read_memtype((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_microcode_update(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_microcode_update(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_platform_microcode_update((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_platform_quirk(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_platform_quirk(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_platform_platform_quirk((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_get_cpu_version(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_get_cpu_version(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_platform_get_cpu_version((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_efi_runtime_call(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_efi_runtime_call(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_platform_efi_runtime_call((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_firmware_info(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_firmware_info(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_firmware_info((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_enter_acpi_sleep(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_enter_acpi_sleep(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_platform_enter_acpi_sleep((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_change_freq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_change_freq(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_change_freq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_getidletime(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_getidletime(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_getidletime((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_set_processor_pminfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_set_processor_pminfo(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_platform_set_processor_pminfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_get_cpuinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_get_cpuinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_get_cpuinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_cpu_online(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_cpu_online(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_cpu_online((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_cpu_offline(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_cpu_offline(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_cpu_offline((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_cpu_hotadd(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_cpu_hotadd(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_cpu_hotadd((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_mem_hotadd(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_mem_hotadd(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_mem_hotadd((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_core_parking(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_core_parking(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_core_parking((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_resource_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_resource_op(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_resource_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_settime64(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_settime64(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_settime64((type *)context, args[0]); \
}

#define XEN_HOST_RUN_platform_get_symbol(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_platform_get_symbol(void *context, const uint64_t *args) \
{ \
	return prefix##_platform_get_symbol((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_increase_reservation(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_increase_reservation(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_increase_reservation((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_decrease_reservation(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_decrease_reservation(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_decrease_reservation((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_maximum_ram_page(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_maximum_ram_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_maximum_ram_page((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_current_reservation(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_current_reservation(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_current_reservation((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_maximum_reservation(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_maximum_reservation(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_maximum_reservation((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_machphys_mfn_list(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_machphys_mfn_list(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_machphys_mfn_list((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_populate_physmap(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_populate_physmap(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_populate_physmap((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_add_to_physmap(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_add_to_physmap(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_add_to_physmap((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_memory_map(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_memory_map(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_memory_map((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_machine_memory_map(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_machine_memory_map(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_machine_memory_map((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_exchange(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_exchange(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_exchange((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_machphys_mapping(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_machphys_mapping(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_machphys_mapping((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_set_memory_map(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_set_memory_map(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_set_memory_map((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_maximum_gpfn(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_maximum_gpfn(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_maximum_gpfn((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_remove_from_physmap(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_remove_from_physmap(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_remove_from_physmap((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_set_pod_target(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_set_pod_target(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_set_pod_target((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_get_pod_target(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_get_pod_target(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_get_pod_target((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_get_sharing_freed_pages(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_get_sharing_freed_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_get_sharing_freed_pages((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_get_sharing_shared_pages(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_get_sharing_shared_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_get_sharing_shared_pages((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_paging_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_paging_op(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_paging_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_access_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_access_op(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_access_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_sharing_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_sharing_op(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_sharing_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_add_to_physmap_batch(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_add_to_physmap_batch(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_add_to_physmap_batch((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_claim_pages(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_claim_pages(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_claim_pages((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_machphys_compat_mfn_list(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_machphys_compat_mfn_list(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_machphys_compat_mfn_list((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_get_vnumainfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_get_vnumainfo(void *context, const uint64_t *args) \
{ \
	return prefix##_memory_get_vnumainfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_reserved_device_memory_map(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_reserved_device_memory_map(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_reserved_device_memory_map((type *)context, args[0]); \
}

#define XEN_HOST_RUN_memory_acquire_resource(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_memory_acquire_resource(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_acquire_resource((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_extraversion(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_extraversion(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_extraversion((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_compile_info(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_compile_info(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_compile_info((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_capabilities(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_capabilities(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_capabilities((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_changeset(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_changeset(void *context, const uint64_t *args) \
{ \
	return prefix##_xen_version_changeset((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_platform_parameters(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_platform_parameters(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_platform_parameters((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_get_features(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_get_features(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_get_features((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_pagesize(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_pagesize(void *context, const uint64_t *args) \
{ \
	return prefix##_xen_version_pagesize((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_guest_handle(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_guest_handle(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_guest_handle((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_commandline(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_commandline(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xen_version_commandline((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xen_version_build_id(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xen_version_build_id(void *context, const uint64_t *args) \
{ \
	return prefix##_xen_version_build_id((type *)context, args[0]); \
}

#define XEN_HOST_RUN_console_write(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_console_write(void *context, const uint64_t *args) \
{ \
	return prefix##_console_write((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_console_read(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_console_read(void *context, const uint64_t *args) \
{ \
	return prefix##_console_read((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_grant_table_map_grant_ref(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_map_grant_ref(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_map_grant_ref((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_unmap_grant_ref(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_unmap_grant_ref(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_unmap_grant_ref((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_setup_table(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_setup_table(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_setup_table((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_dump_table(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_dump_table(void *context, const uint64_t *args) \
{ \
	return prefix##_grant_table_dump_table((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_transfer(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_transfer(void *context, const uint64_t *args) \
{ \
	return prefix##_grant_table_transfer((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_copy(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_copy(void *context, const uint64_t *args) \
{ \
	return prefix##_grant_table_copy((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_query_size(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_query_size(void *context, const uint64_t *args) \
{ \
	return prefix##_grant_table_query_size((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_unmap_and_replace(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_unmap_and_replace(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_unmap_and_replace((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_set_version(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_set_version(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_set_version((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_get_status_frames(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_get_status_frames(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_get_status_frames((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_get_version(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_get_version(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_get_version((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_swap_grant_ref(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_swap_grant_ref(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_swap_grant_ref((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_grant_table_cache_flush(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_grant_table_cache_flush(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_grant_table_cache_flush((type *)context, args[0], (uint32_t)args[1]); \
}

#define XEN_HOST_RUN_vm_assist_enable(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vm_assist_enable(void *context, const uint64_t *args) \
{ \
	return prefix##_vm_assist_enable((type *)context, (xen_vm_assist_type_t)args[0]); \
}

#define XEN_HOST_RUN_vm_assist_disable(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vm_assist_disable(void *context, const uint64_t *args) \
{ \
	return prefix##_vm_assist_disable((type *)context, (xen_vm_assist_type_t)args[0]); \
}

#define XEN_HOST_RUN_vcpu_initialise(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_initialise(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_initialise((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_up(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_up(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_up((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_down(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_down(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_down((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_is_up(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_is_up(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_is_up((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_get_runstate_info(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_get_runstate_info(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_get_runstate_info((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_register_runstate_memory_area(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_register_runstate_memory_area(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_register_runstate_memory_area((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_set_periodic_timer(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_set_periodic_timer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_set_periodic_timer((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_stop_periodic_timer(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_stop_periodic_timer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_stop_periodic_timer((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_set_singleshot_timer(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_set_singleshot_timer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_set_singleshot_timer((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_stop_singleshot_timer(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_stop_singleshot_timer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_stop_singleshot_timer((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_register_vcpu_info(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_register_vcpu_info(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_register_vcpu_info((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_send_nmi(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_send_nmi(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_send_nmi((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_get_physid(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_get_physid(void *context, const uint64_t *args) \
{ \
	return prefix##_vcpu_get_physid((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_vcpu_register_vcpu_time_memory_area(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_vcpu_register_vcpu_time_memory_area(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vcpu_register_vcpu_time_memory_area((type *)context, (uint32_t)args[0], args[1]); \
}

#define XEN_HOST_RUN_xsm_load(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_load(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_load((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_getenforce(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_getenforce(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_getenforce((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_setenforce(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_setenforce(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_setenforce((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_context_to_sid(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_context_to_sid(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_context_to_sid((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_sid_to_context(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_sid_to_context(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_sid_to_context((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_access(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_access(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_access((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_create(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_create(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_create((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_relabel(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_relabel(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_relabel((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_user(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_user(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_user((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_policyvers(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_policyvers(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_policyvers((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_getbool(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_getbool(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_getbool((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_setbool(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_setbool(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_setbool((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_commitbools(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_commitbools(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_commitbools((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_mls(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_mls(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_mls((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_disable(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_disable(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_disable((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_getavc_threshold(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_getavc_threshold(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_getavc_threshold((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_setavc_threshold(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_setavc_threshold(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_setavc_threshold((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_avc_hashstats(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_avc_hashstats(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_avc_hashstats((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_avc_cachestats(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_avc_cachestats(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_avc_cachestats((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_member(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_member(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_member((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_add_ocontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_add_ocontext(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_add_ocontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_del_ocontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_del_ocontext(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_del_ocontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_get_peer_sid(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_get_peer_sid(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_get_peer_sid((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_relabel_domain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_relabel_domain(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_relabel_domain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xsm_devicetree_label(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xsm_devicetree_label(void *context, const uint64_t *args) \
{ \
	return prefix##_xsm_devicetree_label((type *)context, args[0]); \
}

#define XEN_HOST_RUN_nmi_register_callback(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_nmi_register_callback(void *context, const uint64_t *args) \
{ \
	return prefix##_nmi_register_callback((type *)context, args[0]); \
}

#define XEN_HOST_RUN_nmi_unregister_callback(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_nmi_unregister_callback(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_nmi_unregister_callback((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_yield(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_yield(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_yield((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_block(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_block(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_block((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_shutdown(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_shutdown(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_shutdown((type *)context, args[0], args[1]); \
}

#define XEN_HOST_RUN_sched_poll(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_poll(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_poll((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_remote_shutdown(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_remote_shutdown(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_remote_shutdown((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_shutdown_code(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_shutdown_code(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_shutdown_code((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_watchdog(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_watchdog(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_watchdog((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sched_pin_override(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sched_pin_override(void *context, const uint64_t *args) \
{ \
	return prefix##_sched_pin_override((type *)context, args[0]); \
}

#define XEN_HOST_RUN_callback_register(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_callback_register(void *context, const uint64_t *args) \
{ \
	return prefix##_callback_register((type *)context, args[0]); \
}

#define XEN_HOST_RUN_callback_unregister(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_callback_unregister(void *context, const uint64_t *args) \
{ \
	return prefix##_callback_unregister((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_init(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_init(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_init((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_reset_active_list(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_reset_active_list(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xenoprof_reset_active_list((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_reset_passive_list(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_reset_passive_list(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xenoprof_reset_passive_list((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_set_active(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_set_active(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_set_active((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_set_passive(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_set_passive(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_set_passive((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_reserve_counters(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_reserve_counters(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xenoprof_reserve_counters((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_counter(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_counter(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_counter((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_setup_events(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_setup_events(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_setup_events((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_enable_virq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_enable_virq(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_enable_virq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_start(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_start(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_start((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_stop(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_stop(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_stop((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_disable_virq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_disable_virq(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_disable_virq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_release_counters(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_release_counters(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xenoprof_release_counters((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_shutdown(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_shutdown(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_shutdown((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_get_buffer(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_get_buffer(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_get_buffer((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_set_backtrace(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_set_backtrace(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_set_backtrace((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_get_ibs_caps(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_get_ibs_caps(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_get_ibs_caps((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenoprof_ibs_counter(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenoprof_ibs_counter(void *context, const uint64_t *args) \
{ \
	return prefix##_xenoprof_ibs_counter((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_bind_interdomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_bind_interdomain(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_bind_interdomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_bind_virq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_bind_virq(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_bind_virq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_bind_pirq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_bind_pirq(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_bind_pirq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_close(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_close(void *context, const uint64_t *args) \
{ \
	return prefix##_event_channel_close((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_send(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_send(void *context, const uint64_t *args) \
{ \
	return prefix##_event_channel_send((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_status(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_status(void *context, const uint64_t *args) \
{ \
	return prefix##_event_channel_status((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_alloc_unbound(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_alloc_unbound(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_alloc_unbound((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_bind_ipi(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_bind_ipi(void *context, const uint64_t *args) \
{ \
	return prefix##_event_channel_bind_ipi((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_bind_vcpu(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_bind_vcpu(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_bind_vcpu((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_unmask(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_unmask(void *context, const uint64_t *args) \
{ \
	return prefix##_event_channel_unmask((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_reset(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_reset(void *context, const uint64_t *args) \
{ \
	return prefix##_event_channel_reset((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_init_control(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_init_control(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_init_control((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_expand_array(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_expand_array(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_expand_array((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_set_priority(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_set_priority(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_set_priority((type *)context, args[0]); \
}

#define XEN_HOST_RUN_event_channel_reset_cont(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_event_channel_reset_cont(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_event_channel_reset_cont((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_unmask_notify(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_unmask_notify(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_unmask_notify((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_irq_status_query(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_irq_status_query(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_irq_status_query((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_set_iopl(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_set_iopl(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_set_iopl((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_set_iobitmap(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_set_iobitmap(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_set_iobitmap((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_apic_read(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_apic_read(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_apic_read((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_apic_write(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_apic_write(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_apic_write((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_alloc_irq_vector(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_alloc_irq_vector(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_alloc_irq_vector((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_free_irq_vector(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_free_irq_vector(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_free_irq_vector((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_eoi(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_eoi(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_eoi((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_map_pirq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_map_pirq(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_map_pirq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_unmap_pirq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_unmap_pirq(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_unmap_pirq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_manage_pci_add(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_manage_pci_add(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_manage_pci_add((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_manage_pci_remove(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_manage_pci_remove(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_manage_pci_remove((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_pirq_eoi_gmfn_v1(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_pirq_eoi_gmfn_v1(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_pirq_eoi_gmfn_v1((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_restore_msi(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_restore_msi(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_restore_msi((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_manage_pci_add_ext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_manage_pci_add_ext(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_manage_pci_add_ext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_setup_gsi(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_setup_gsi(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_setup_gsi((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_get_free_pirq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_get_free_pirq(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_get_free_pirq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_pci_mmcfg_reserved(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_pci_mmcfg_reserved(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_pci_mmcfg_reserved((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_pci_device_add(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_pci_device_add(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_pci_device_add((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_pci_device_remove(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_pci_device_remove(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_pci_device_remove((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_restore_msi_ext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_restore_msi_ext(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_restore_msi_ext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_pirq_eoi_gmfn_v2(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_pirq_eoi_gmfn_v2(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_physdev_pirq_eoi_gmfn_v2((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_dbgp_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_dbgp_op(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_dbgp_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_prepare_msix(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_prepare_msix(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_prepare_msix((type *)context, args[0]); \
}

#define XEN_HOST_RUN_physdev_release_msix(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_physdev_release_msix(void *context, const uint64_t *args) \
{ \
	return prefix##_physdev_release_msix((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_set_param(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_set_param(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_set_param((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_get_param(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_get_param(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_get_param((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_flush_tlbs(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_flush_tlbs(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_flush_tlbs((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_pagetable_dying(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_pagetable_dying(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_pagetable_dying((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_get_time(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_get_time(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_get_time((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_xentrace(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_xentrace(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_xentrace((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_set_mem_access(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_set_mem_access(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_set_mem_access((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_get_mem_access(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_get_mem_access(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_get_mem_access((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_get_mem_type(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_get_mem_type(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_get_mem_type((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_set_evtchn_upcall_vector(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_set_evtchn_upcall_vector(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_hvm_set_evtchn_upcall_vector((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_guest_request_vm_event(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_guest_request_vm_event(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_hvm_guest_request_vm_event((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hvm_altp2m(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hvm_altp2m(void *context, const uint64_t *args) \
{ \
	return prefix##_hvm_altp2m((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_readconsole(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_readconsole(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_readconsole((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_tbuf_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_tbuf_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_tbuf_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_physinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_physinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_physinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_sched_id(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_sched_id(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_sched_id((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_perfc_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_perfc_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_perfc_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_getdomaininfolist(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_getdomaininfolist(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_sysctl_getdomaininfolist((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_debug_keys(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_debug_keys(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_debug_keys((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_getcpuinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_getcpuinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_getcpuinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_availheap(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_availheap(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_availheap((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_get_pmstat(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_get_pmstat(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_get_pmstat((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_cpu_hotplug(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_cpu_hotplug(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_cpu_hotplug((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_pm_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_pm_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_pm_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_page_offline_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_page_offline_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_page_offline_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_lockprof_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_lockprof_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_lockprof_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_cputopoinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_cputopoinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_cputopoinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_numainfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_numainfo(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_numainfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_cpupool_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_cpupool_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_cpupool_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_scheduler_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_scheduler_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_scheduler_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_coverage_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_coverage_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_coverage_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_psr_cmt_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_psr_cmt_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_psr_cmt_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_pcitopoinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_pcitopoinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_pcitopoinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_psr_alloc(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_psr_alloc(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_psr_alloc((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_get_cpu_levelling_caps(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_get_cpu_levelling_caps(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_sysctl_get_cpu_levelling_caps((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_get_cpu_featureset(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_get_cpu_featureset(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_sysctl_get_cpu_featureset((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_livepatch_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_livepatch_op(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_livepatch_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_sysctl_get_cpu_policy(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_sysctl_get_cpu_policy(void *context, const uint64_t *args) \
{ \
	return prefix##_sysctl_get_cpu_policy((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_createdomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_createdomain(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_createdomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_destroydomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_destroydomain(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_destroydomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_pausedomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_pausedomain(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_pausedomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_unpausedomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_unpausedomain(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_unpausedomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getdomaininfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getdomaininfo(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_getdomaininfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setvcpuaffinity(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setvcpuaffinity(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setvcpuaffinity((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_shadow_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_shadow_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_shadow_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_max_mem(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_max_mem(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_max_mem((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setvcpucontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setvcpucontext(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setvcpucontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getvcpucontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getvcpucontext(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_getvcpucontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getvcpuinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getvcpuinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_getvcpuinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_max_vcpus(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_max_vcpus(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_max_vcpus((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_scheduler_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_scheduler_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_scheduler_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setdomainhandle(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setdomainhandle(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setdomainhandle((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setdebugging(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setdebugging(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setdebugging((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_irq_permission(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_irq_permission(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_irq_permission((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_iomem_permission(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_iomem_permission(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_iomem_permission((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_ioport_permission(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_ioport_permission(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_ioport_permission((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_hypercall_init(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_hypercall_init(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_hypercall_init((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_settimeoffset(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_settimeoffset(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_settimeoffset((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getvcpuaffinity(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getvcpuaffinity(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_getvcpuaffinity((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_real_mode_area(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_real_mode_area(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_real_mode_area((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_resumedomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_resumedomain(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_resumedomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_sendtrigger(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_sendtrigger(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_sendtrigger((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_subscribe(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_subscribe(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_subscribe((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gethvmcontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gethvmcontext(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_gethvmcontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_sethvmcontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_sethvmcontext(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_sethvmcontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_address_size(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_address_size(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_set_address_size((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_get_address_size(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_get_address_size(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_get_address_size((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_assign_device(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_assign_device(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_assign_device((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_bind_pt_irq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_bind_pt_irq(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_bind_pt_irq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_memory_mapping(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_memory_mapping(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_memory_mapping((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_ioport_mapping(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_ioport_mapping(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_ioport_mapping((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_ext_vcpucontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_ext_vcpucontext(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_set_ext_vcpucontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_get_ext_vcpucontext(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_get_ext_vcpucontext(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_get_ext_vcpucontext((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_opt_feature(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_opt_feature(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_set_opt_feature((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_test_assign_device(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_test_assign_device(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_test_assign_device((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_target(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_target(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_set_target((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_deassign_device(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_deassign_device(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_deassign_device((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_unbind_pt_irq(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_unbind_pt_irq(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_unbind_pt_irq((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_get_device_group(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_get_device_group(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_get_device_group((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_debug_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_debug_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_debug_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gethvmcontext_partial(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gethvmcontext_partial(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_gethvmcontext_partial((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_vm_event_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_vm_event_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_vm_event_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_mem_sharing_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_mem_sharing_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_mem_sharing_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_disable_migrate(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_disable_migrate(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_disable_migrate((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gettscinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gettscinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_gettscinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_settscinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_settscinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_settscinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getpageframeinfo3(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getpageframeinfo3(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_getpageframeinfo3((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setvcpuextstate(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setvcpuextstate(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setvcpuextstate((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getvcpuextstate(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getvcpuextstate(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_getvcpuextstate((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_access_required(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_access_required(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_set_access_required((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_audit_p2m(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_audit_p2m(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_audit_p2m((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_virq_handler(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_virq_handler(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_set_virq_handler((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_broken_page_p2m(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_broken_page_p2m(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_set_broken_page_p2m((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setnodeaffinity(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setnodeaffinity(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setnodeaffinity((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_getnodeaffinity(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_getnodeaffinity(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_getnodeaffinity((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_cacheflush(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_cacheflush(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_cacheflush((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_get_vcpu_msrs(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_get_vcpu_msrs(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_get_vcpu_msrs((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_vcpu_msrs(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_vcpu_msrs(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_set_vcpu_msrs((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_setvnumainfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_setvnumainfo(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_setvnumainfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_psr_cmt_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_psr_cmt_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_psr_cmt_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_monitor_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_monitor_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_monitor_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_psr_alloc(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_psr_alloc(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_psr_alloc((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_soft_reset(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_soft_reset(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_soft_reset((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_vuart_op(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_vuart_op(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_vuart_op((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_get_cpu_policy(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_get_cpu_policy(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_get_cpu_policy((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_set_cpu_policy(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_set_cpu_policy(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_set_cpu_policy((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gdbsx_guestmemio(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gdbsx_guestmemio(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_gdbsx_guestmemio((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gdbsx_pausevcpu(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gdbsx_pausevcpu(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_gdbsx_pausevcpu((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gdbsx_unpausevcpu(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gdbsx_unpausevcpu(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_domctl_gdbsx_unpausevcpu((type *)context, args[0]); \
}

#define XEN_HOST_RUN_domctl_gdbsx_domstatus(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_domctl_gdbsx_domstatus(void *context, const uint64_t *args) \
{ \
	return prefix##_domctl_gdbsx_domstatus((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec_load_v1(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec_load_v1(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec_load_v1((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec_unload_v1(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec_unload_v1(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec_unload_v1((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec_get_range(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec_get_range(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec_get_range((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec_load(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec_load(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec_load((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec_unload(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec_unload(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec_unload((type *)context, args[0]); \
}

#define XEN_HOST_RUN_kexec_kexec_status(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_kexec_kexec_status(void *context, const uint64_t *args) \
{ \
	return prefix##_kexec_kexec_status((type *)context, args[0]); \
}

#define XEN_HOST_RUN_argo_register_ring(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_argo_register_ring(void *context, const uint64_t *args) \
{ \
	return prefix##_argo_register_ring((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_argo_unregister_ring(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_argo_unregister_ring(void *context, const uint64_t *args) \
{ \
	return prefix##_argo_unregister_ring((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_argo_sendv(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_argo_sendv(void *context, const uint64_t *args) \
{ \
	return prefix##_argo_sendv((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_argo_notify(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_argo_notify(void *context, const uint64_t *args) \
{ \
	return prefix##_argo_notify((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_xenpmu_mode_get(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_mode_get(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_mode_get((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_mode_set(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_mode_set(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_mode_set((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_feature_get(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_feature_get(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_feature_get((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_feature_set(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_feature_set(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_feature_set((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_init(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_init(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_init((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_finish(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_finish(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_finish((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_lvtpc_set(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_lvtpc_set(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_lvtpc_set((type *)context, args[0]); \
}

#define XEN_HOST_RUN_xenpmu_flush(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_xenpmu_flush(void *context, const uint64_t *args) \
{ \
	return prefix##_xenpmu_flush((type *)context, args[0]); \
}

#define XEN_HOST_RUN_hypfs_get_version(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hypfs_get_version(void *context, const uint64_t *args) \
{ \
	return prefix##_hypfs_get_version((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_hypfs_read(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hypfs_read(void *context, const uint64_t *args) \
{ \
	return prefix##_hypfs_read((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_hypfs_write_contents(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_hypfs_write_contents(void *context, const uint64_t *args) \
{ \
	return prefix##_hypfs_write_contents((type *)context, args[0], args[1], args[2], args[3]); \
}

#define XEN_HOST_RUN_mca_fetch(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mca_fetch(void *context, const uint64_t *args) \
{ \
	return prefix##_mca_fetch((type *)context, args[0]); \
}

#define XEN_HOST_RUN_mca_notifydomain(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mca_notifydomain(void *context, const uint64_t *args) \
{ \
	return prefix##_mca_notifydomain((type *)context, args[0]); \
}

#define XEN_HOST_RUN_mca_physcpuinfo(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mca_physcpuinfo(void *context, const uint64_t *args) \
{ \
	return prefix##_mca_physcpuinfo((type *)context, args[0]); \
}

#define XEN_HOST_RUN_mca_msrinject(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mca_msrinject(void *context, const uint64_t *args) \
{ \
	return prefix##_mca_msrinject((type *)context, args[0]); \
}

#define XEN_HOST_RUN_mca_mceinject(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mca_mceinject(void *context, const uint64_t *args) \
{ \
	return prefix##_mca_mceinject((type *)context, args[0]); \
}

#define XEN_HOST_RUN_mca_inject_v2(prefix, type) \
static XEN_INLINE struct xen_host_result prefix##_xen_run_mca_inject_v2(void *context, const uint64_t *args) \
{ \
	return prefix##_mca_inject_v2((type *)context, args[0]); \
}

/* XEN_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define XEN_HOST_MARK_1 0,
#define XEN_HOST_SECOND(a, b, ...) b
#define XEN_HOST_LEFT_OUT(flag) XEN_HOST_LEFT_OUT_(flag)
#define XEN_HOST_LEFT_OUT_(flag) XEN_HOST_LEFT_OUT__(XEN_HOST_MARK_##flag)
#define XEN_HOST_LEFT_OUT__(mark) XEN_HOST_SECOND(mark 1, 0, 0)
#define XEN_HOST_JOIN(a, b) XEN_HOST_JOIN_(a, b)
#define XEN_HOST_JOIN_(a, b) a##b
#define XEN_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define XEN_HOST_MAKE_1(run, prefix, type)
#define XEN_HOST_MAKE(flag, run, prefix, type) \
XEN_HOST_JOIN(XEN_HOST_MAKE_, XEN_HOST_LEFT_OUT(flag))(run, prefix, type)
#define XEN_HOST_SLOT_0(run) run
#define XEN_HOST_SLOT_1(run) NULL
#define XEN_HOST_SLOT(flag, run) XEN_HOST_JOIN(XEN_HOST_SLOT_, XEN_HOST_LEFT_OUT(flag))(run)
#define XEN_HOST_GAP_1 NULL,

/*
 * Makes `static const struct xen_host prefix_xen_host` out of the functions of the host, which come before it:
 *	struct xen_host_result prefix_compat_sched_op_compat(type *, int32_t cmd, uint64_t arg);
 *	struct xen_host_result prefix_compat_event_channel_op_compat(type *, uint64_t uop);
 *	struct xen_host_result prefix_compat_physdev_op_compat(type *, uint64_t uop);
 *	struct xen_host_result prefix_dm_op(type *, xen_domid_t domid, uint32_t nr_bufs, uint64_t bufs);
 *	struct xen_host_result prefix_general_multicall(type *, uint64_t calls, uint64_t nr_calls);
 *	struct xen_host_result prefix_general_set_timer_op(type *, int64_t timeout);
 *	struct xen_host_result prefix_mmu_mmu_update(type *, uint64_t reqs, uint32_t count, uint64_t done,
 *		xen_foreign_domains_t foreigndom);
 *	struct xen_host_result prefix_mmu_update_va_mapping(type *, uint64_t va, uint64_t val, uint64_t flags);
 *	struct xen_host_result prefix_mmu_update_va_mapping_otherdomain(type *, uint64_t va, uint64_t val,
 *		uint64_t flags, xen_domid_t domid);
 *	struct xen_host_result prefix_mmu_mmuext_op(type *, uint64_t uops, uint32_t count, uint64_t done,
 *		uint32_t foreigndom);
 *	struct xen_host_result prefix_pv_set_trap_table(type *, uint64_t traps);
 *	struct xen_host_result prefix_pv_set_gdt(type *, uint64_t frames, uint32_t entries);
 *	struct xen_host_result prefix_pv_stack_switch(type *, uint64_t ss, uint64_t esp);
 *	struct xen_host_result prefix_pv_set_callbacks(type *, uint64_t event_address, uint64_t failsafe_address,
 *		uint64_t syscall_address);
 *	struct xen_host_result prefix_pv_fpu_taskswitch(type *, int32_t set);
 *	struct xen_host_result prefix_pv_set_debugreg(type *, int32_t reg, uint64_t value);
 *	struct xen_host_result prefix_pv_get_debugreg(type *, int32_t reg);
 *	struct xen_host_result prefix_pv_update_descriptor(type *, uint64_t pa, uint64_t desc);
 *	struct xen_host_result prefix_pv_iret(type *);
 *	struct xen_host_result prefix_pv_set_segment_base(type *, xen_segment_base_t which, uint64_t base);
 *	struct xen_host_result prefix_platform_settime32(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_add_memtype(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_del_memtype(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_read_memtype(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_microcode_update(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_platform_quirk(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_get_cpu_version(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_efi_runtime_call(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_firmware_info(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_enter_acpi_sleep(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_change_freq(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_getidletime(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_set_processor_pminfo(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_get_cpuinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_cpu_online(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_cpu_offline(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_cpu_hotadd(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_mem_hotadd(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_core_parking(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_resource_op(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_settime64(type *, uint64_t op);
 *	struct xen_host_result prefix_platform_get_symbol(type *, uint64_t op);
 *	struct xen_host_result prefix_memory_increase_reservation(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_decrease_reservation(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_maximum_ram_page(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_current_reservation(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_maximum_reservation(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_machphys_mfn_list(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_populate_physmap(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_add_to_physmap(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_memory_map(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_machine_memory_map(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_exchange(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_machphys_mapping(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_set_memory_map(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_maximum_gpfn(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_remove_from_physmap(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_set_pod_target(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_get_pod_target(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_get_sharing_freed_pages(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_get_sharing_shared_pages(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_paging_op(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_access_op(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_sharing_op(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_add_to_physmap_batch(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_claim_pages(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_machphys_compat_mfn_list(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_get_vnumainfo(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_reserved_device_memory_map(type *, uint64_t arg);
 *	struct xen_host_result prefix_memory_acquire_resource(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_extraversion(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_compile_info(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_capabilities(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_changeset(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_platform_parameters(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_get_features(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_pagesize(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_guest_handle(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_commandline(type *, uint64_t arg);
 *	struct xen_host_result prefix_xen_version_build_id(type *, uint64_t arg);
 *	struct xen_host_result prefix_console_write(type *, uint32_t count, uint64_t buffer);
 *	struct xen_host_result prefix_console_read(type *, uint32_t count, uint64_t buffer);
 *	struct xen_host_result prefix_grant_table_map_grant_ref(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_unmap_grant_ref(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_setup_table(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_dump_table(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_transfer(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_copy(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_query_size(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_unmap_and_replace(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_set_version(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_get_status_frames(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_get_version(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_swap_grant_ref(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_grant_table_cache_flush(type *, uint64_t args, uint32_t count);
 *	struct xen_host_result prefix_vm_assist_enable(type *, xen_vm_assist_type_t type);
 *	struct xen_host_result prefix_vm_assist_disable(type *, xen_vm_assist_type_t type);
 *	struct xen_host_result prefix_vcpu_initialise(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_up(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_down(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_is_up(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_get_runstate_info(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_register_runstate_memory_area(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_set_periodic_timer(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_stop_periodic_timer(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_set_singleshot_timer(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_stop_singleshot_timer(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_register_vcpu_info(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_send_nmi(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_get_physid(type *, uint32_t vcpuid, uint64_t extra_args);
 *	struct xen_host_result prefix_vcpu_register_vcpu_time_memory_area(type *, uint32_t vcpuid,
 *		uint64_t extra_args);
 *	struct xen_host_result prefix_xsm_load(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_getenforce(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_setenforce(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_context_to_sid(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_sid_to_context(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_access(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_create(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_relabel(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_user(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_policyvers(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_getbool(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_setbool(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_commitbools(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_mls(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_disable(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_getavc_threshold(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_setavc_threshold(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_avc_hashstats(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_avc_cachestats(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_member(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_add_ocontext(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_del_ocontext(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_get_peer_sid(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_relabel_domain(type *, uint64_t op);
 *	struct xen_host_result prefix_xsm_devicetree_label(type *, uint64_t op);
 *	struct xen_host_result prefix_nmi_register_callback(type *, uint64_t arg);
 *	struct xen_host_result prefix_nmi_unregister_callback(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_yield(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_block(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_shutdown(type *, uint64_t arg, uint64_t start_info);
 *	struct xen_host_result prefix_sched_poll(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_remote_shutdown(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_shutdown_code(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_watchdog(type *, uint64_t arg);
 *	struct xen_host_result prefix_sched_pin_override(type *, uint64_t arg);
 *	struct xen_host_result prefix_callback_register(type *, uint64_t arg);
 *	struct xen_host_result prefix_callback_unregister(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_init(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_reset_active_list(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_reset_passive_list(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_set_active(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_set_passive(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_reserve_counters(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_counter(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_setup_events(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_enable_virq(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_start(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_stop(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_disable_virq(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_release_counters(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_shutdown(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_get_buffer(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_set_backtrace(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_get_ibs_caps(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenoprof_ibs_counter(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_bind_interdomain(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_bind_virq(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_bind_pirq(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_close(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_send(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_status(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_alloc_unbound(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_bind_ipi(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_bind_vcpu(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_unmask(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_reset(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_init_control(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_expand_array(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_set_priority(type *, uint64_t arg);
 *	struct xen_host_result prefix_event_channel_reset_cont(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_unmask_notify(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_irq_status_query(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_set_iopl(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_set_iobitmap(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_apic_read(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_apic_write(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_alloc_irq_vector(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_free_irq_vector(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_eoi(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_map_pirq(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_unmap_pirq(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_manage_pci_add(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_manage_pci_remove(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_pirq_eoi_gmfn_v1(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_restore_msi(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_manage_pci_add_ext(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_setup_gsi(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_get_free_pirq(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_pci_mmcfg_reserved(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_pci_device_add(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_pci_device_remove(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_restore_msi_ext(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_pirq_eoi_gmfn_v2(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_dbgp_op(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_prepare_msix(type *, uint64_t arg);
 *	struct xen_host_result prefix_physdev_release_msix(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_set_param(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_get_param(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_flush_tlbs(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_pagetable_dying(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_get_time(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_xentrace(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_set_mem_access(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_get_mem_access(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_get_mem_type(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_set_evtchn_upcall_vector(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_guest_request_vm_event(type *, uint64_t arg);
 *	struct xen_host_result prefix_hvm_altp2m(type *, uint64_t arg);
 *	struct xen_host_result prefix_sysctl_readconsole(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_tbuf_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_physinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_sched_id(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_perfc_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_getdomaininfolist(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_debug_keys(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_getcpuinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_availheap(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_get_pmstat(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_cpu_hotplug(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_pm_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_page_offline_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_lockprof_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_cputopoinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_numainfo(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_cpupool_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_scheduler_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_coverage_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_psr_cmt_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_pcitopoinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_psr_alloc(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_get_cpu_levelling_caps(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_get_cpu_featureset(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_livepatch_op(type *, uint64_t op);
 *	struct xen_host_result prefix_sysctl_get_cpu_policy(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_createdomain(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_destroydomain(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_pausedomain(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_unpausedomain(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getdomaininfo(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setvcpuaffinity(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_shadow_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_max_mem(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setvcpucontext(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getvcpucontext(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getvcpuinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_max_vcpus(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_scheduler_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setdomainhandle(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setdebugging(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_irq_permission(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_iomem_permission(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_ioport_permission(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_hypercall_init(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_settimeoffset(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getvcpuaffinity(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_real_mode_area(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_resumedomain(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_sendtrigger(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_subscribe(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gethvmcontext(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_sethvmcontext(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_address_size(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_get_address_size(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_assign_device(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_bind_pt_irq(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_memory_mapping(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_ioport_mapping(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_ext_vcpucontext(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_get_ext_vcpucontext(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_opt_feature(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_test_assign_device(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_target(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_deassign_device(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_unbind_pt_irq(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_get_device_group(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_debug_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gethvmcontext_partial(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_vm_event_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_mem_sharing_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_disable_migrate(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gettscinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_settscinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getpageframeinfo3(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setvcpuextstate(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getvcpuextstate(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_access_required(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_audit_p2m(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_virq_handler(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_broken_page_p2m(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setnodeaffinity(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_getnodeaffinity(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_cacheflush(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_get_vcpu_msrs(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_vcpu_msrs(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_setvnumainfo(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_psr_cmt_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_monitor_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_psr_alloc(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_soft_reset(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_vuart_op(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_get_cpu_policy(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_set_cpu_policy(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gdbsx_guestmemio(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gdbsx_pausevcpu(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gdbsx_unpausevcpu(type *, uint64_t op);
 *	struct xen_host_result prefix_domctl_gdbsx_domstatus(type *, uint64_t op);
 *	struct xen_host_result prefix_kexec_kexec(type *, uint64_t arg);
 *	struct xen_host_result prefix_kexec_kexec_load_v1(type *, uint64_t arg);
 *	struct xen_host_result prefix_kexec_kexec_unload_v1(type *, uint64_t arg);
 *	struct xen_host_result prefix_kexec_kexec_get_range(type *, uint64_t arg);
 *	struct xen_host_result prefix_kexec_kexec_load(type *, uint64_t arg);
 *	struct xen_host_result prefix_kexec_kexec_unload(type *, uint64_t arg);
 *	struct xen_host_result prefix_kexec_kexec_status(type *, uint64_t arg);
 *	struct xen_host_result prefix_argo_register_ring(type *, uint64_t ring, uint64_t gfns, uint64_t npages,
 *		uint64_t flags);
 *	struct xen_host_result prefix_argo_unregister_ring(type *, uint64_t ring, uint64_t unused, uint64_t unused_2,
 *		uint64_t unused_3);
 *	struct xen_host_result prefix_argo_sendv(type *, uint64_t addresses, uint64_t iovs, uint64_t niov,
 *		uint64_t message_type);
 *	struct xen_host_result prefix_argo_notify(type *, uint64_t rings, uint64_t unused, uint64_t unused_2,
 *		uint64_t unused_3);
 *	struct xen_host_result prefix_xenpmu_mode_get(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_mode_set(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_feature_get(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_feature_set(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_init(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_finish(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_lvtpc_set(type *, uint64_t arg);
 *	struct xen_host_result prefix_xenpmu_flush(type *, uint64_t arg);
 *	struct xen_host_result prefix_hypfs_get_version(type *, uint64_t path, uint64_t path_length, uint64_t buffer,
 *		uint64_t size);
 *	struct xen_host_result prefix_hypfs_read(type *, uint64_t path, uint64_t path_length, uint64_t buffer,
 *		uint64_t size);
 *	struct xen_host_result prefix_hypfs_write_contents(type *, uint64_t path, uint64_t path_length,
 *		uint64_t buffer, uint64_t size);
 *	struct xen_host_result prefix_mca_fetch(type *, uint64_t op);
 *	struct xen_host_result prefix_mca_notifydomain(type *, uint64_t op);
 *	struct xen_host_result prefix_mca_physcpuinfo(type *, uint64_t op);
 *	struct xen_host_result prefix_mca_msrinject(type *, uint64_t op);
 *	struct xen_host_result prefix_mca_mceinject(type *, uint64_t op);
 *	struct xen_host_result prefix_mca_inject_v2(type *, uint64_t op);
 *	int prefix_read_guest(type *, uint64_t address, void *to, size_t size);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define XEN_HOST_OPS(prefix, type) \
XEN_HOST_MAKE(prefix##_without_compat_sched_op_compat, XEN_HOST_RUN_compat_sched_op_compat, prefix, type) \
XEN_HOST_MAKE(prefix##_without_compat_event_channel_op_compat, XEN_HOST_RUN_compat_event_channel_op_compat, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_compat_physdev_op_compat, XEN_HOST_RUN_compat_physdev_op_compat, prefix, type) \
XEN_HOST_MAKE(prefix##_without_dm_op, XEN_HOST_RUN_dm_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_general_multicall, XEN_HOST_RUN_general_multicall, prefix, type) \
XEN_HOST_MAKE(prefix##_without_general_set_timer_op, XEN_HOST_RUN_general_set_timer_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mmu_mmu_update, XEN_HOST_RUN_mmu_mmu_update, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mmu_update_va_mapping, XEN_HOST_RUN_mmu_update_va_mapping, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mmu_update_va_mapping_otherdomain, XEN_HOST_RUN_mmu_update_va_mapping_otherdomain, \
	prefix, type) \
XEN_HOST_MAKE(prefix##_without_mmu_mmuext_op, XEN_HOST_RUN_mmu_mmuext_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_set_trap_table, XEN_HOST_RUN_pv_set_trap_table, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_set_gdt, XEN_HOST_RUN_pv_set_gdt, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_stack_switch, XEN_HOST_RUN_pv_stack_switch, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_set_callbacks, XEN_HOST_RUN_pv_set_callbacks, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_fpu_taskswitch, XEN_HOST_RUN_pv_fpu_taskswitch, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_set_debugreg, XEN_HOST_RUN_pv_set_debugreg, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_get_debugreg, XEN_HOST_RUN_pv_get_debugreg, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_update_descriptor, XEN_HOST_RUN_pv_update_descriptor, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_iret, XEN_HOST_RUN_pv_iret, prefix, type) \
XEN_HOST_MAKE(prefix##_without_pv_set_segment_base, XEN_HOST_RUN_pv_set_segment_base, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_settime32, XEN_HOST_RUN_platform_settime32, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_add_memtype, XEN_HOST_RUN_platform_add_memtype, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_del_memtype, XEN_HOST_RUN_platform_del_memtype, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_read_memtype, XEN_HOST_RUN_platform_read_memtype, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_microcode_update, XEN_HOST_RUN_platform_microcode_update, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_platform_quirk, XEN_HOST_RUN_platform_platform_quirk, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_get_cpu_version, XEN_HOST_RUN_platform_get_cpu_version, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_efi_runtime_call, XEN_HOST_RUN_platform_efi_runtime_call, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_firmware_info, XEN_HOST_RUN_platform_firmware_info, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_enter_acpi_sleep, XEN_HOST_RUN_platform_enter_acpi_sleep, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_change_freq, XEN_HOST_RUN_platform_change_freq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_getidletime, XEN_HOST_RUN_platform_getidletime, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_set_processor_pminfo, XEN_HOST_RUN_platform_set_processor_pminfo, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_platform_get_cpuinfo, XEN_HOST_RUN_platform_get_cpuinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_cpu_online, XEN_HOST_RUN_platform_cpu_online, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_cpu_offline, XEN_HOST_RUN_platform_cpu_offline, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_cpu_hotadd, XEN_HOST_RUN_platform_cpu_hotadd, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_mem_hotadd, XEN_HOST_RUN_platform_mem_hotadd, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_core_parking, XEN_HOST_RUN_platform_core_parking, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_resource_op, XEN_HOST_RUN_platform_resource_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_settime64, XEN_HOST_RUN_platform_settime64, prefix, type) \
XEN_HOST_MAKE(prefix##_without_platform_get_symbol, XEN_HOST_RUN_platform_get_symbol, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_increase_reservation, XEN_HOST_RUN_memory_increase_reservation, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_decrease_reservation, XEN_HOST_RUN_memory_decrease_reservation, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_maximum_ram_page, XEN_HOST_RUN_memory_maximum_ram_page, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_current_reservation, XEN_HOST_RUN_memory_current_reservation, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_maximum_reservation, XEN_HOST_RUN_memory_maximum_reservation, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_machphys_mfn_list, XEN_HOST_RUN_memory_machphys_mfn_list, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_populate_physmap, XEN_HOST_RUN_memory_populate_physmap, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_add_to_physmap, XEN_HOST_RUN_memory_add_to_physmap, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_memory_map, XEN_HOST_RUN_memory_memory_map, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_machine_memory_map, XEN_HOST_RUN_memory_machine_memory_map, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_exchange, XEN_HOST_RUN_memory_exchange, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_machphys_mapping, XEN_HOST_RUN_memory_machphys_mapping, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_set_memory_map, XEN_HOST_RUN_memory_set_memory_map, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_maximum_gpfn, XEN_HOST_RUN_memory_maximum_gpfn, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_remove_from_physmap, XEN_HOST_RUN_memory_remove_from_physmap, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_set_pod_target, XEN_HOST_RUN_memory_set_pod_target, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_get_pod_target, XEN_HOST_RUN_memory_get_pod_target, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_get_sharing_freed_pages, XEN_HOST_RUN_memory_get_sharing_freed_pages, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_memory_get_sharing_shared_pages, XEN_HOST_RUN_memory_get_sharing_shared_pages, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_memory_paging_op, XEN_HOST_RUN_memory_paging_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_access_op, XEN_HOST_RUN_memory_access_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_sharing_op, XEN_HOST_RUN_memory_sharing_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_add_to_physmap_batch, XEN_HOST_RUN_memory_add_to_physmap_batch, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_claim_pages, XEN_HOST_RUN_memory_claim_pages, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_machphys_compat_mfn_list, XEN_HOST_RUN_memory_machphys_compat_mfn_list, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_memory_get_vnumainfo, XEN_HOST_RUN_memory_get_vnumainfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_reserved_device_memory_map, XEN_HOST_RUN_memory_reserved_device_memory_map, \
	prefix, type) \
XEN_HOST_MAKE(prefix##_without_memory_acquire_resource, XEN_HOST_RUN_memory_acquire_resource, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_extraversion, XEN_HOST_RUN_xen_version_extraversion, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_compile_info, XEN_HOST_RUN_xen_version_compile_info, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_capabilities, XEN_HOST_RUN_xen_version_capabilities, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_changeset, XEN_HOST_RUN_xen_version_changeset, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_platform_parameters, XEN_HOST_RUN_xen_version_platform_parameters, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_xen_version_get_features, XEN_HOST_RUN_xen_version_get_features, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_pagesize, XEN_HOST_RUN_xen_version_pagesize, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_guest_handle, XEN_HOST_RUN_xen_version_guest_handle, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_commandline, XEN_HOST_RUN_xen_version_commandline, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xen_version_build_id, XEN_HOST_RUN_xen_version_build_id, prefix, type) \
XEN_HOST_MAKE(prefix##_without_console_write, XEN_HOST_RUN_console_write, prefix, type) \
XEN_HOST_MAKE(prefix##_without_console_read, XEN_HOST_RUN_console_read, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_map_grant_ref, XEN_HOST_RUN_grant_table_map_grant_ref, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_unmap_grant_ref, XEN_HOST_RUN_grant_table_unmap_grant_ref, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_setup_table, XEN_HOST_RUN_grant_table_setup_table, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_dump_table, XEN_HOST_RUN_grant_table_dump_table, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_transfer, XEN_HOST_RUN_grant_table_transfer, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_copy, XEN_HOST_RUN_grant_table_copy, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_query_size, XEN_HOST_RUN_grant_table_query_size, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_unmap_and_replace, XEN_HOST_RUN_grant_table_unmap_and_replace, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_grant_table_set_version, XEN_HOST_RUN_grant_table_set_version, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_get_status_frames, XEN_HOST_RUN_grant_table_get_status_frames, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_grant_table_get_version, XEN_HOST_RUN_grant_table_get_version, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_swap_grant_ref, XEN_HOST_RUN_grant_table_swap_grant_ref, prefix, type) \
XEN_HOST_MAKE(prefix##_without_grant_table_cache_flush, XEN_HOST_RUN_grant_table_cache_flush, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vm_assist_enable, XEN_HOST_RUN_vm_assist_enable, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vm_assist_disable, XEN_HOST_RUN_vm_assist_disable, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_initialise, XEN_HOST_RUN_vcpu_initialise, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_up, XEN_HOST_RUN_vcpu_up, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_down, XEN_HOST_RUN_vcpu_down, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_is_up, XEN_HOST_RUN_vcpu_is_up, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_get_runstate_info, XEN_HOST_RUN_vcpu_get_runstate_info, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_register_runstate_memory_area, XEN_HOST_RUN_vcpu_register_runstate_memory_area, \
	prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_set_periodic_timer, XEN_HOST_RUN_vcpu_set_periodic_timer, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_stop_periodic_timer, XEN_HOST_RUN_vcpu_stop_periodic_timer, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_set_singleshot_timer, XEN_HOST_RUN_vcpu_set_singleshot_timer, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_stop_singleshot_timer, XEN_HOST_RUN_vcpu_stop_singleshot_timer, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_register_vcpu_info, XEN_HOST_RUN_vcpu_register_vcpu_info, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_send_nmi, XEN_HOST_RUN_vcpu_send_nmi, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_get_physid, XEN_HOST_RUN_vcpu_get_physid, prefix, type) \
XEN_HOST_MAKE(prefix##_without_vcpu_register_vcpu_time_memory_area, XEN_HOST_RUN_vcpu_register_vcpu_time_memory_area, \
	prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_load, XEN_HOST_RUN_xsm_load, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_getenforce, XEN_HOST_RUN_xsm_getenforce, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_setenforce, XEN_HOST_RUN_xsm_setenforce, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_context_to_sid, XEN_HOST_RUN_xsm_context_to_sid, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_sid_to_context, XEN_HOST_RUN_xsm_sid_to_context, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_access, XEN_HOST_RUN_xsm_access, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_create, XEN_HOST_RUN_xsm_create, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_relabel, XEN_HOST_RUN_xsm_relabel, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_user, XEN_HOST_RUN_xsm_user, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_policyvers, XEN_HOST_RUN_xsm_policyvers, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_getbool, XEN_HOST_RUN_xsm_getbool, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_setbool, XEN_HOST_RUN_xsm_setbool, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_commitbools, XEN_HOST_RUN_xsm_commitbools, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_mls, XEN_HOST_RUN_xsm_mls, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_disable, XEN_HOST_RUN_xsm_disable, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_getavc_threshold, XEN_HOST_RUN_xsm_getavc_threshold, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_setavc_threshold, XEN_HOST_RUN_xsm_setavc_threshold, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_avc_hashstats, XEN_HOST_RUN_xsm_avc_hashstats, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_avc_cachestats, XEN_HOST_RUN_xsm_avc_cachestats, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_member, XEN_HOST_RUN_xsm_member, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_add_ocontext, XEN_HOST_RUN_xsm_add_ocontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_del_ocontext, XEN_HOST_RUN_xsm_del_ocontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_get_peer_sid, XEN_HOST_RUN_xsm_get_peer_sid, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_relabel_domain, XEN_HOST_RUN_xsm_relabel_domain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xsm_devicetree_label, XEN_HOST_RUN_xsm_devicetree_label, prefix, type) \
XEN_HOST_MAKE(prefix##_without_nmi_register_callback, XEN_HOST_RUN_nmi_register_callback, prefix, type) \
XEN_HOST_MAKE(prefix##_without_nmi_unregister_callback, XEN_HOST_RUN_nmi_unregister_callback, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_yield, XEN_HOST_RUN_sched_yield, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_block, XEN_HOST_RUN_sched_block, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_shutdown, XEN_HOST_RUN_sched_shutdown, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_poll, XEN_HOST_RUN_sched_poll, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_remote_shutdown, XEN_HOST_RUN_sched_remote_shutdown, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_shutdown_code, XEN_HOST_RUN_sched_shutdown_code, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_watchdog, XEN_HOST_RUN_sched_watchdog, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sched_pin_override, XEN_HOST_RUN_sched_pin_override, prefix, type) \
XEN_HOST_MAKE(prefix##_without_callback_register, XEN_HOST_RUN_callback_register, prefix, type) \
XEN_HOST_MAKE(prefix##_without_callback_unregister, XEN_HOST_RUN_callback_unregister, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_init, XEN_HOST_RUN_xenoprof_init, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_reset_active_list, XEN_HOST_RUN_xenoprof_reset_active_list, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_reset_passive_list, XEN_HOST_RUN_xenoprof_reset_passive_list, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_set_active, XEN_HOST_RUN_xenoprof_set_active, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_set_passive, XEN_HOST_RUN_xenoprof_set_passive, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_reserve_counters, XEN_HOST_RUN_xenoprof_reserve_counters, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_counter, XEN_HOST_RUN_xenoprof_counter, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_setup_events, XEN_HOST_RUN_xenoprof_setup_events, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_enable_virq, XEN_HOST_RUN_xenoprof_enable_virq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_start, XEN_HOST_RUN_xenoprof_start, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_stop, XEN_HOST_RUN_xenoprof_stop, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_disable_virq, XEN_HOST_RUN_xenoprof_disable_virq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_release_counters, XEN_HOST_RUN_xenoprof_release_counters, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_shutdown, XEN_HOST_RUN_xenoprof_shutdown, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_get_buffer, XEN_HOST_RUN_xenoprof_get_buffer, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_set_backtrace, XEN_HOST_RUN_xenoprof_set_backtrace, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_get_ibs_caps, XEN_HOST_RUN_xenoprof_get_ibs_caps, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenoprof_ibs_counter, XEN_HOST_RUN_xenoprof_ibs_counter, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_bind_interdomain, XEN_HOST_RUN_event_channel_bind_interdomain, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_event_channel_bind_virq, XEN_HOST_RUN_event_channel_bind_virq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_bind_pirq, XEN_HOST_RUN_event_channel_bind_pirq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_close, XEN_HOST_RUN_event_channel_close, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_send, XEN_HOST_RUN_event_channel_send, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_status, XEN_HOST_RUN_event_channel_status, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_alloc_unbound, XEN_HOST_RUN_event_channel_alloc_unbound, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_bind_ipi, XEN_HOST_RUN_event_channel_bind_ipi, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_bind_vcpu, XEN_HOST_RUN_event_channel_bind_vcpu, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_unmask, XEN_HOST_RUN_event_channel_unmask, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_reset, XEN_HOST_RUN_event_channel_reset, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_init_control, XEN_HOST_RUN_event_channel_init_control, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_expand_array, XEN_HOST_RUN_event_channel_expand_array, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_set_priority, XEN_HOST_RUN_event_channel_set_priority, prefix, type) \
XEN_HOST_MAKE(prefix##_without_event_channel_reset_cont, XEN_HOST_RUN_event_channel_reset_cont, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_unmask_notify, XEN_HOST_RUN_physdev_unmask_notify, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_irq_status_query, XEN_HOST_RUN_physdev_irq_status_query, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_set_iopl, XEN_HOST_RUN_physdev_set_iopl, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_set_iobitmap, XEN_HOST_RUN_physdev_set_iobitmap, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_apic_read, XEN_HOST_RUN_physdev_apic_read, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_apic_write, XEN_HOST_RUN_physdev_apic_write, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_alloc_irq_vector, XEN_HOST_RUN_physdev_alloc_irq_vector, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_free_irq_vector, XEN_HOST_RUN_physdev_free_irq_vector, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_eoi, XEN_HOST_RUN_physdev_eoi, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_map_pirq, XEN_HOST_RUN_physdev_map_pirq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_unmap_pirq, XEN_HOST_RUN_physdev_unmap_pirq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_manage_pci_add, XEN_HOST_RUN_physdev_manage_pci_add, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_manage_pci_remove, XEN_HOST_RUN_physdev_manage_pci_remove, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_pirq_eoi_gmfn_v1, XEN_HOST_RUN_physdev_pirq_eoi_gmfn_v1, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_restore_msi, XEN_HOST_RUN_physdev_restore_msi, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_manage_pci_add_ext, XEN_HOST_RUN_physdev_manage_pci_add_ext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_setup_gsi, XEN_HOST_RUN_physdev_setup_gsi, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_get_free_pirq, XEN_HOST_RUN_physdev_get_free_pirq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_pci_mmcfg_reserved, XEN_HOST_RUN_physdev_pci_mmcfg_reserved, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_pci_device_add, XEN_HOST_RUN_physdev_pci_device_add, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_pci_device_remove, XEN_HOST_RUN_physdev_pci_device_remove, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_restore_msi_ext, XEN_HOST_RUN_physdev_restore_msi_ext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_pirq_eoi_gmfn_v2, XEN_HOST_RUN_physdev_pirq_eoi_gmfn_v2, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_dbgp_op, XEN_HOST_RUN_physdev_dbgp_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_prepare_msix, XEN_HOST_RUN_physdev_prepare_msix, prefix, type) \
XEN_HOST_MAKE(prefix##_without_physdev_release_msix, XEN_HOST_RUN_physdev_release_msix, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_set_param, XEN_HOST_RUN_hvm_set_param, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_get_param, XEN_HOST_RUN_hvm_get_param, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_flush_tlbs, XEN_HOST_RUN_hvm_flush_tlbs, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_pagetable_dying, XEN_HOST_RUN_hvm_pagetable_dying, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_get_time, XEN_HOST_RUN_hvm_get_time, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_xentrace, XEN_HOST_RUN_hvm_xentrace, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_set_mem_access, XEN_HOST_RUN_hvm_set_mem_access, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_get_mem_access, XEN_HOST_RUN_hvm_get_mem_access, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_get_mem_type, XEN_HOST_RUN_hvm_get_mem_type, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_set_evtchn_upcall_vector, XEN_HOST_RUN_hvm_set_evtchn_upcall_vector, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_guest_request_vm_event, XEN_HOST_RUN_hvm_guest_request_vm_event, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hvm_altp2m, XEN_HOST_RUN_hvm_altp2m, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_readconsole, XEN_HOST_RUN_sysctl_readconsole, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_tbuf_op, XEN_HOST_RUN_sysctl_tbuf_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_physinfo, XEN_HOST_RUN_sysctl_physinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_sched_id, XEN_HOST_RUN_sysctl_sched_id, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_perfc_op, XEN_HOST_RUN_sysctl_perfc_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_getdomaininfolist, XEN_HOST_RUN_sysctl_getdomaininfolist, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_debug_keys, XEN_HOST_RUN_sysctl_debug_keys, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_getcpuinfo, XEN_HOST_RUN_sysctl_getcpuinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_availheap, XEN_HOST_RUN_sysctl_availheap, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_get_pmstat, XEN_HOST_RUN_sysctl_get_pmstat, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_cpu_hotplug, XEN_HOST_RUN_sysctl_cpu_hotplug, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_pm_op, XEN_HOST_RUN_sysctl_pm_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_page_offline_op, XEN_HOST_RUN_sysctl_page_offline_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_lockprof_op, XEN_HOST_RUN_sysctl_lockprof_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_cputopoinfo, XEN_HOST_RUN_sysctl_cputopoinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_numainfo, XEN_HOST_RUN_sysctl_numainfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_cpupool_op, XEN_HOST_RUN_sysctl_cpupool_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_scheduler_op, XEN_HOST_RUN_sysctl_scheduler_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_coverage_op, XEN_HOST_RUN_sysctl_coverage_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_psr_cmt_op, XEN_HOST_RUN_sysctl_psr_cmt_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_pcitopoinfo, XEN_HOST_RUN_sysctl_pcitopoinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_psr_alloc, XEN_HOST_RUN_sysctl_psr_alloc, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_get_cpu_levelling_caps, XEN_HOST_RUN_sysctl_get_cpu_levelling_caps, prefix, \
	type) \
XEN_HOST_MAKE(prefix##_without_sysctl_get_cpu_featureset, XEN_HOST_RUN_sysctl_get_cpu_featureset, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_livepatch_op, XEN_HOST_RUN_sysctl_livepatch_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_sysctl_get_cpu_policy, XEN_HOST_RUN_sysctl_get_cpu_policy, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_createdomain, XEN_HOST_RUN_domctl_createdomain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_destroydomain, XEN_HOST_RUN_domctl_destroydomain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_pausedomain, XEN_HOST_RUN_domctl_pausedomain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_unpausedomain, XEN_HOST_RUN_domctl_unpausedomain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getdomaininfo, XEN_HOST_RUN_domctl_getdomaininfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setvcpuaffinity, XEN_HOST_RUN_domctl_setvcpuaffinity, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_shadow_op, XEN_HOST_RUN_domctl_shadow_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_max_mem, XEN_HOST_RUN_domctl_max_mem, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setvcpucontext, XEN_HOST_RUN_domctl_setvcpucontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getvcpucontext, XEN_HOST_RUN_domctl_getvcpucontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getvcpuinfo, XEN_HOST_RUN_domctl_getvcpuinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_max_vcpus, XEN_HOST_RUN_domctl_max_vcpus, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_scheduler_op, XEN_HOST_RUN_domctl_scheduler_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setdomainhandle, XEN_HOST_RUN_domctl_setdomainhandle, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setdebugging, XEN_HOST_RUN_domctl_setdebugging, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_irq_permission, XEN_HOST_RUN_domctl_irq_permission, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_iomem_permission, XEN_HOST_RUN_domctl_iomem_permission, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_ioport_permission, XEN_HOST_RUN_domctl_ioport_permission, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_hypercall_init, XEN_HOST_RUN_domctl_hypercall_init, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_settimeoffset, XEN_HOST_RUN_domctl_settimeoffset, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getvcpuaffinity, XEN_HOST_RUN_domctl_getvcpuaffinity, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_real_mode_area, XEN_HOST_RUN_domctl_real_mode_area, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_resumedomain, XEN_HOST_RUN_domctl_resumedomain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_sendtrigger, XEN_HOST_RUN_domctl_sendtrigger, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_subscribe, XEN_HOST_RUN_domctl_subscribe, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gethvmcontext, XEN_HOST_RUN_domctl_gethvmcontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_sethvmcontext, XEN_HOST_RUN_domctl_sethvmcontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_address_size, XEN_HOST_RUN_domctl_set_address_size, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_get_address_size, XEN_HOST_RUN_domctl_get_address_size, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_assign_device, XEN_HOST_RUN_domctl_assign_device, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_bind_pt_irq, XEN_HOST_RUN_domctl_bind_pt_irq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_memory_mapping, XEN_HOST_RUN_domctl_memory_mapping, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_ioport_mapping, XEN_HOST_RUN_domctl_ioport_mapping, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_ext_vcpucontext, XEN_HOST_RUN_domctl_set_ext_vcpucontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_get_ext_vcpucontext, XEN_HOST_RUN_domctl_get_ext_vcpucontext, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_opt_feature, XEN_HOST_RUN_domctl_set_opt_feature, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_test_assign_device, XEN_HOST_RUN_domctl_test_assign_device, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_target, XEN_HOST_RUN_domctl_set_target, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_deassign_device, XEN_HOST_RUN_domctl_deassign_device, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_unbind_pt_irq, XEN_HOST_RUN_domctl_unbind_pt_irq, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_get_device_group, XEN_HOST_RUN_domctl_get_device_group, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_debug_op, XEN_HOST_RUN_domctl_debug_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gethvmcontext_partial, XEN_HOST_RUN_domctl_gethvmcontext_partial, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_vm_event_op, XEN_HOST_RUN_domctl_vm_event_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_mem_sharing_op, XEN_HOST_RUN_domctl_mem_sharing_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_disable_migrate, XEN_HOST_RUN_domctl_disable_migrate, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gettscinfo, XEN_HOST_RUN_domctl_gettscinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_settscinfo, XEN_HOST_RUN_domctl_settscinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getpageframeinfo3, XEN_HOST_RUN_domctl_getpageframeinfo3, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setvcpuextstate, XEN_HOST_RUN_domctl_setvcpuextstate, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getvcpuextstate, XEN_HOST_RUN_domctl_getvcpuextstate, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_access_required, XEN_HOST_RUN_domctl_set_access_required, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_audit_p2m, XEN_HOST_RUN_domctl_audit_p2m, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_virq_handler, XEN_HOST_RUN_domctl_set_virq_handler, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_broken_page_p2m, XEN_HOST_RUN_domctl_set_broken_page_p2m, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setnodeaffinity, XEN_HOST_RUN_domctl_setnodeaffinity, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_getnodeaffinity, XEN_HOST_RUN_domctl_getnodeaffinity, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_cacheflush, XEN_HOST_RUN_domctl_cacheflush, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_get_vcpu_msrs, XEN_HOST_RUN_domctl_get_vcpu_msrs, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_vcpu_msrs, XEN_HOST_RUN_domctl_set_vcpu_msrs, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_setvnumainfo, XEN_HOST_RUN_domctl_setvnumainfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_psr_cmt_op, XEN_HOST_RUN_domctl_psr_cmt_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_monitor_op, XEN_HOST_RUN_domctl_monitor_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_psr_alloc, XEN_HOST_RUN_domctl_psr_alloc, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_soft_reset, XEN_HOST_RUN_domctl_soft_reset, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_vuart_op, XEN_HOST_RUN_domctl_vuart_op, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_get_cpu_policy, XEN_HOST_RUN_domctl_get_cpu_policy, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_set_cpu_policy, XEN_HOST_RUN_domctl_set_cpu_policy, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gdbsx_guestmemio, XEN_HOST_RUN_domctl_gdbsx_guestmemio, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gdbsx_pausevcpu, XEN_HOST_RUN_domctl_gdbsx_pausevcpu, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gdbsx_unpausevcpu, XEN_HOST_RUN_domctl_gdbsx_unpausevcpu, prefix, type) \
XEN_HOST_MAKE(prefix##_without_domctl_gdbsx_domstatus, XEN_HOST_RUN_domctl_gdbsx_domstatus, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec, XEN_HOST_RUN_kexec_kexec, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec_load_v1, XEN_HOST_RUN_kexec_kexec_load_v1, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec_unload_v1, XEN_HOST_RUN_kexec_kexec_unload_v1, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec_get_range, XEN_HOST_RUN_kexec_kexec_get_range, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec_load, XEN_HOST_RUN_kexec_kexec_load, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec_unload, XEN_HOST_RUN_kexec_kexec_unload, prefix, type) \
XEN_HOST_MAKE(prefix##_without_kexec_kexec_status, XEN_HOST_RUN_kexec_kexec_status, prefix, type) \
XEN_HOST_MAKE(prefix##_without_argo_register_ring, XEN_HOST_RUN_argo_register_ring, prefix, type) \
XEN_HOST_MAKE(prefix##_without_argo_unregister_ring, XEN_HOST_RUN_argo_unregister_ring, prefix, type) \
XEN_HOST_MAKE(prefix##_without_argo_sendv, XEN_HOST_RUN_argo_sendv, prefix, type) \
XEN_HOST_MAKE(prefix##_without_argo_notify, XEN_HOST_RUN_argo_notify, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_mode_get, XEN_HOST_RUN_xenpmu_mode_get, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_mode_set, XEN_HOST_RUN_xenpmu_mode_set, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_feature_get, XEN_HOST_RUN_xenpmu_feature_get, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_feature_set, XEN_HOST_RUN_xenpmu_feature_set, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_init, XEN_HOST_RUN_xenpmu_init, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_finish, XEN_HOST_RUN_xenpmu_finish, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_lvtpc_set, XEN_HOST_RUN_xenpmu_lvtpc_set, prefix, type) \
XEN_HOST_MAKE(prefix##_without_xenpmu_flush, XEN_HOST_RUN_xenpmu_flush, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hypfs_get_version, XEN_HOST_RUN_hypfs_get_version, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hypfs_read, XEN_HOST_RUN_hypfs_read, prefix, type) \
XEN_HOST_MAKE(prefix##_without_hypfs_write_contents, XEN_HOST_RUN_hypfs_write_contents, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mca_fetch, XEN_HOST_RUN_mca_fetch, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mca_notifydomain, XEN_HOST_RUN_mca_notifydomain, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mca_physcpuinfo, XEN_HOST_RUN_mca_physcpuinfo, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mca_msrinject, XEN_HOST_RUN_mca_msrinject, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mca_mceinject, XEN_HOST_RUN_mca_mceinject, prefix, type) \
XEN_HOST_MAKE(prefix##_without_mca_inject_v2, XEN_HOST_RUN_mca_inject_v2, prefix, type) \
static int prefix##_xen_read_guest(void *context, uint64_t address, void *to, size_t size) \
{ \
	return prefix##_read_guest((type *)context, address, to, size); \
} \
static const struct xen_host prefix##_xen_host = { \
	{ \
	XEN_HOST_SLOT(prefix##_without_compat_sched_op_compat, prefix##_xen_run_compat_sched_op_compat), \
	XEN_HOST_SLOT(prefix##_without_dm_op, prefix##_xen_run_dm_op), \
	XEN_HOST_SLOT(prefix##_without_general_multicall, prefix##_xen_run_general_multicall), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_general_set_timer_op, prefix##_xen_run_general_set_timer_op), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_mmu_mmu_update, prefix##_xen_run_mmu_mmu_update), \
	XEN_HOST_SLOT(prefix##_without_pv_set_trap_table, prefix##_xen_run_pv_set_trap_table), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_pv_set_gdt, prefix##_xen_run_pv_set_gdt), \
	XEN_HOST_SLOT(prefix##_without_pv_stack_switch, prefix##_xen_run_pv_stack_switch), \
	XEN_HOST_SLOT(prefix##_without_pv_set_callbacks, prefix##_xen_run_pv_set_callbacks), \
	XEN_HOST_SLOT(prefix##_without_pv_fpu_taskswitch, prefix##_xen_run_pv_fpu_taskswitch), \
	XEN_HOST_GAP_1 XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_pv_set_debugreg, prefix##_xen_run_pv_set_debugreg), \
	XEN_HOST_SLOT(prefix##_without_pv_get_debugreg, prefix##_xen_run_pv_get_debugreg), \
	XEN_HOST_SLOT(prefix##_without_pv_update_descriptor, prefix##_xen_run_pv_update_descriptor), \
	XEN_HOST_SLOT(prefix##_without_platform_settime32, prefix##_xen_run_platform_settime32), \
	XEN_HOST_SLOT(prefix##_without_memory_increase_reservation, prefix##_xen_run_memory_increase_reservation), \
	XEN_HOST_SLOT(prefix##_without_memory_decrease_reservation, prefix##_xen_run_memory_decrease_reservation), \
	XEN_HOST_SLOT(prefix##_without_memory_maximum_ram_page, prefix##_xen_run_memory_maximum_ram_page), \
	XEN_HOST_SLOT(prefix##_without_memory_current_reservation, prefix##_xen_run_memory_current_reservation), \
	XEN_HOST_SLOT(prefix##_without_memory_maximum_reservation, prefix##_xen_run_memory_maximum_reservation), \
	XEN_HOST_SLOT(prefix##_without_memory_machphys_mfn_list, prefix##_xen_run_memory_machphys_mfn_list), \
	XEN_HOST_SLOT(prefix##_without_memory_populate_physmap, prefix##_xen_run_memory_populate_physmap), \
	XEN_HOST_SLOT(prefix##_without_memory_add_to_physmap, prefix##_xen_run_memory_add_to_physmap), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_memory_memory_map, prefix##_xen_run_memory_memory_map), \
	XEN_HOST_SLOT(prefix##_without_memory_machine_memory_map, prefix##_xen_run_memory_machine_memory_map), \
	XEN_HOST_SLOT(prefix##_without_memory_exchange, prefix##_xen_run_memory_exchange), \
	XEN_HOST_SLOT(prefix##_without_memory_machphys_mapping, prefix##_xen_run_memory_machphys_mapping), \
	XEN_HOST_SLOT(prefix##_without_memory_set_memory_map, prefix##_xen_run_memory_set_memory_map), \
	XEN_HOST_SLOT(prefix##_without_memory_maximum_gpfn, prefix##_xen_run_memory_maximum_gpfn), \
	XEN_HOST_SLOT(prefix##_without_memory_remove_from_physmap, prefix##_xen_run_memory_remove_from_physmap), \
	XEN_HOST_SLOT(prefix##_without_memory_set_pod_target, prefix##_xen_run_memory_set_pod_target), \
	XEN_HOST_SLOT(prefix##_without_memory_get_pod_target, prefix##_xen_run_memory_get_pod_target), \
	XEN_HOST_SLOT(prefix##_without_memory_get_sharing_freed_pages, \
		prefix##_xen_run_memory_get_sharing_freed_pages), \
	XEN_HOST_SLOT(prefix##_without_memory_get_sharing_shared_pages, \
		prefix##_xen_run_memory_get_sharing_shared_pages), \
	XEN_HOST_SLOT(prefix##_without_memory_paging_op, prefix##_xen_run_memory_paging_op), \
	XEN_HOST_SLOT(prefix##_without_memory_access_op, prefix##_xen_run_memory_access_op), \
	XEN_HOST_SLOT(prefix##_without_memory_sharing_op, prefix##_xen_run_memory_sharing_op), \
	XEN_HOST_SLOT(prefix##_without_memory_add_to_physmap_batch, prefix##_xen_run_memory_add_to_physmap_batch), \
	XEN_HOST_SLOT(prefix##_without_memory_claim_pages, prefix##_xen_run_memory_claim_pages), \
	XEN_HOST_SLOT(prefix##_without_memory_machphys_compat_mfn_list, \
		prefix##_xen_run_memory_machphys_compat_mfn_list), \
	XEN_HOST_SLOT(prefix##_without_memory_get_vnumainfo, prefix##_xen_run_memory_get_vnumainfo), \
	XEN_HOST_SLOT(prefix##_without_memory_reserved_device_memory_map, \
		prefix##_xen_run_memory_reserved_device_memory_map), \
	XEN_HOST_SLOT(prefix##_without_memory_acquire_resource, prefix##_xen_run_memory_acquire_resource), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_xen_version_extraversion, prefix##_xen_run_xen_version_extraversion), \
	XEN_HOST_SLOT(prefix##_without_xen_version_compile_info, prefix##_xen_run_xen_version_compile_info), \
	XEN_HOST_SLOT(prefix##_without_xen_version_capabilities, prefix##_xen_run_xen_version_capabilities), \
	XEN_HOST_SLOT(prefix##_without_xen_version_changeset, prefix##_xen_run_xen_version_changeset), \
	XEN_HOST_SLOT(prefix##_without_xen_version_platform_parameters, \
		prefix##_xen_run_xen_version_platform_parameters), \
	XEN_HOST_SLOT(prefix##_without_xen_version_get_features, prefix##_xen_run_xen_version_get_features), \
	XEN_HOST_SLOT(prefix##_without_xen_version_pagesize, prefix##_xen_run_xen_version_pagesize), \
	XEN_HOST_SLOT(prefix##_without_xen_version_guest_handle, prefix##_xen_run_xen_version_guest_handle), \
	XEN_HOST_SLOT(prefix##_without_xen_version_commandline, prefix##_xen_run_xen_version_commandline), \
	XEN_HOST_SLOT(prefix##_without_xen_version_build_id, prefix##_xen_run_xen_version_build_id), \
	XEN_HOST_SLOT(prefix##_without_console_write, prefix##_xen_run_console_write), \
	XEN_HOST_SLOT(prefix##_without_console_read, prefix##_xen_run_console_read), \
	XEN_HOST_SLOT(prefix##_without_grant_table_map_grant_ref, prefix##_xen_run_grant_table_map_grant_ref), \
	XEN_HOST_SLOT(prefix##_without_grant_table_unmap_grant_ref, prefix##_xen_run_grant_table_unmap_grant_ref), \
	XEN_HOST_SLOT(prefix##_without_grant_table_setup_table, prefix##_xen_run_grant_table_setup_table), \
	XEN_HOST_SLOT(prefix##_without_grant_table_dump_table, prefix##_xen_run_grant_table_dump_table), \
	XEN_HOST_SLOT(prefix##_without_grant_table_transfer, prefix##_xen_run_grant_table_transfer), \
	XEN_HOST_SLOT(prefix##_without_grant_table_copy, prefix##_xen_run_grant_table_copy), \
	XEN_HOST_SLOT(prefix##_without_grant_table_query_size, prefix##_xen_run_grant_table_query_size), \
	XEN_HOST_SLOT(prefix##_without_grant_table_unmap_and_replace, \
		prefix##_xen_run_grant_table_unmap_and_replace), \
	XEN_HOST_SLOT(prefix##_without_grant_table_set_version, prefix##_xen_run_grant_table_set_version), \
	XEN_HOST_SLOT(prefix##_without_grant_table_get_status_frames, \
		prefix##_xen_run_grant_table_get_status_frames), \
	XEN_HOST_SLOT(prefix##_without_grant_table_get_version, prefix##_xen_run_grant_table_get_version), \
	XEN_HOST_SLOT(prefix##_without_grant_table_swap_grant_ref, prefix##_xen_run_grant_table_swap_grant_ref), \
	XEN_HOST_SLOT(prefix##_without_grant_table_cache_flush, prefix##_xen_run_grant_table_cache_flush), \
	XEN_HOST_SLOT(prefix##_without_vm_assist_enable, prefix##_xen_run_vm_assist_enable), \
	XEN_HOST_SLOT(prefix##_without_vm_assist_disable, prefix##_xen_run_vm_assist_disable), \
	XEN_HOST_SLOT(prefix##_without_vcpu_initialise, prefix##_xen_run_vcpu_initialise), \
	XEN_HOST_SLOT(prefix##_without_vcpu_up, prefix##_xen_run_vcpu_up), \
	XEN_HOST_SLOT(prefix##_without_vcpu_down, prefix##_xen_run_vcpu_down), \
	XEN_HOST_SLOT(prefix##_without_vcpu_is_up, prefix##_xen_run_vcpu_is_up), \
	XEN_HOST_SLOT(prefix##_without_vcpu_get_runstate_info, prefix##_xen_run_vcpu_get_runstate_info), \
	XEN_HOST_SLOT(prefix##_without_vcpu_register_runstate_memory_area, \
		prefix##_xen_run_vcpu_register_runstate_memory_area), \
	XEN_HOST_SLOT(prefix##_without_vcpu_set_periodic_timer, prefix##_xen_run_vcpu_set_periodic_timer), \
	XEN_HOST_SLOT(prefix##_without_vcpu_stop_periodic_timer, prefix##_xen_run_vcpu_stop_periodic_timer), \
	XEN_HOST_SLOT(prefix##_without_vcpu_set_singleshot_timer, prefix##_xen_run_vcpu_set_singleshot_timer), \
	XEN_HOST_SLOT(prefix##_without_vcpu_stop_singleshot_timer, prefix##_xen_run_vcpu_stop_singleshot_timer), \
	XEN_HOST_SLOT(prefix##_without_vcpu_register_vcpu_info, prefix##_xen_run_vcpu_register_vcpu_info), \
	XEN_HOST_SLOT(prefix##_without_vcpu_send_nmi, prefix##_xen_run_vcpu_send_nmi), \
	XEN_HOST_SLOT(prefix##_without_vcpu_get_physid, prefix##_xen_run_vcpu_get_physid), \
	XEN_HOST_SLOT(prefix##_without_vcpu_register_vcpu_time_memory_area, \
		prefix##_xen_run_vcpu_register_vcpu_time_memory_area), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_xsm_load, prefix##_xen_run_xsm_load), \
	XEN_HOST_SLOT(prefix##_without_xsm_getenforce, prefix##_xen_run_xsm_getenforce), \
	XEN_HOST_SLOT(prefix##_without_xsm_setenforce, prefix##_xen_run_xsm_setenforce), \
	XEN_HOST_SLOT(prefix##_without_xsm_context_to_sid, prefix##_xen_run_xsm_context_to_sid), \
	XEN_HOST_SLOT(prefix##_without_xsm_sid_to_context, prefix##_xen_run_xsm_sid_to_context), \
	XEN_HOST_SLOT(prefix##_without_xsm_access, prefix##_xen_run_xsm_access), \
	XEN_HOST_SLOT(prefix##_without_xsm_create, prefix##_xen_run_xsm_create), \
	XEN_HOST_SLOT(prefix##_without_xsm_relabel, prefix##_xen_run_xsm_relabel), \
	XEN_HOST_SLOT(prefix##_without_xsm_user, prefix##_xen_run_xsm_user), \
	XEN_HOST_SLOT(prefix##_without_xsm_policyvers, prefix##_xen_run_xsm_policyvers), \
	XEN_HOST_SLOT(prefix##_without_xsm_getbool, prefix##_xen_run_xsm_getbool), \
	XEN_HOST_SLOT(prefix##_without_xsm_setbool, prefix##_xen_run_xsm_setbool), \
	XEN_HOST_SLOT(prefix##_without_xsm_commitbools, prefix##_xen_run_xsm_commitbools), \
	XEN_HOST_SLOT(prefix##_without_xsm_mls, prefix##_xen_run_xsm_mls), \
	XEN_HOST_SLOT(prefix##_without_xsm_disable, prefix##_xen_run_xsm_disable), \
	XEN_HOST_SLOT(prefix##_without_xsm_getavc_threshold, prefix##_xen_run_xsm_getavc_threshold), \
	XEN_HOST_SLOT(prefix##_without_xsm_setavc_threshold, prefix##_xen_run_xsm_setavc_threshold), \
	XEN_HOST_SLOT(prefix##_without_xsm_avc_hashstats, prefix##_xen_run_xsm_avc_hashstats), \
	XEN_HOST_SLOT(prefix##_without_xsm_avc_cachestats, prefix##_xen_run_xsm_avc_cachestats), \
	XEN_HOST_SLOT(prefix##_without_xsm_member, prefix##_xen_run_xsm_member), \
	XEN_HOST_SLOT(prefix##_without_xsm_add_ocontext, prefix##_xen_run_xsm_add_ocontext), \
	XEN_HOST_SLOT(prefix##_without_xsm_del_ocontext, prefix##_xen_run_xsm_del_ocontext), \
	XEN_HOST_SLOT(prefix##_without_xsm_get_peer_sid, prefix##_xen_run_xsm_get_peer_sid), \
	XEN_HOST_SLOT(prefix##_without_xsm_relabel_domain, prefix##_xen_run_xsm_relabel_domain), \
	XEN_HOST_SLOT(prefix##_without_xsm_devicetree_label, prefix##_xen_run_xsm_devicetree_label), \
	XEN_HOST_SLOT(prefix##_without_nmi_register_callback, prefix##_xen_run_nmi_register_callback), \
	XEN_HOST_SLOT(prefix##_without_nmi_unregister_callback, prefix##_xen_run_nmi_unregister_callback), \
	XEN_HOST_SLOT(prefix##_without_sched_yield, prefix##_xen_run_sched_yield), \
	XEN_HOST_SLOT(prefix##_without_sched_block, prefix##_xen_run_sched_block), \
	XEN_HOST_SLOT(prefix##_without_sched_shutdown, prefix##_xen_run_sched_shutdown), \
	XEN_HOST_SLOT(prefix##_without_sched_poll, prefix##_xen_run_sched_poll), \
	XEN_HOST_SLOT(prefix##_without_sched_remote_shutdown, prefix##_xen_run_sched_remote_shutdown), \
	XEN_HOST_SLOT(prefix##_without_sched_shutdown_code, prefix##_xen_run_sched_shutdown_code), \
	XEN_HOST_SLOT(prefix##_without_sched_watchdog, prefix##_xen_run_sched_watchdog), \
	XEN_HOST_SLOT(prefix##_without_sched_pin_override, prefix##_xen_run_sched_pin_override), \
	XEN_HOST_SLOT(prefix##_without_callback_register, prefix##_xen_run_callback_register), \
	XEN_HOST_SLOT(prefix##_without_callback_unregister, prefix##_xen_run_callback_unregister), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_init, prefix##_xen_run_xenoprof_init), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_reset_active_list, prefix##_xen_run_xenoprof_reset_active_list), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_reset_passive_list, prefix##_xen_run_xenoprof_reset_passive_list), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_set_active, prefix##_xen_run_xenoprof_set_active), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_set_passive, prefix##_xen_run_xenoprof_set_passive), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_reserve_counters, prefix##_xen_run_xenoprof_reserve_counters), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_counter, prefix##_xen_run_xenoprof_counter), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_setup_events, prefix##_xen_run_xenoprof_setup_events), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_enable_virq, prefix##_xen_run_xenoprof_enable_virq), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_start, prefix##_xen_run_xenoprof_start), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_stop, prefix##_xen_run_xenoprof_stop), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_disable_virq, prefix##_xen_run_xenoprof_disable_virq), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_release_counters, prefix##_xen_run_xenoprof_release_counters), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_shutdown, prefix##_xen_run_xenoprof_shutdown), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_get_buffer, prefix##_xen_run_xenoprof_get_buffer), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_set_backtrace, prefix##_xen_run_xenoprof_set_backtrace), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_get_ibs_caps, prefix##_xen_run_xenoprof_get_ibs_caps), \
	XEN_HOST_SLOT(prefix##_without_xenoprof_ibs_counter, prefix##_xen_run_xenoprof_ibs_counter), \
	XEN_HOST_SLOT(prefix##_without_event_channel_bind_interdomain, \
		prefix##_xen_run_event_channel_bind_interdomain), \
	XEN_HOST_SLOT(prefix##_without_event_channel_bind_virq, prefix##_xen_run_event_channel_bind_virq), \
	XEN_HOST_SLOT(prefix##_without_event_channel_bind_pirq, prefix##_xen_run_event_channel_bind_pirq), \
	XEN_HOST_SLOT(prefix##_without_event_channel_close, prefix##_xen_run_event_channel_close), \
	XEN_HOST_SLOT(prefix##_without_event_channel_send, prefix##_xen_run_event_channel_send), \
	XEN_HOST_SLOT(prefix##_without_event_channel_status, prefix##_xen_run_event_channel_status), \
	XEN_HOST_SLOT(prefix##_without_event_channel_alloc_unbound, prefix##_xen_run_event_channel_alloc_unbound), \
	XEN_HOST_SLOT(prefix##_without_event_channel_bind_ipi, prefix##_xen_run_event_channel_bind_ipi), \
	XEN_HOST_SLOT(prefix##_without_event_channel_bind_vcpu, prefix##_xen_run_event_channel_bind_vcpu), \
	XEN_HOST_SLOT(prefix##_without_event_channel_unmask, prefix##_xen_run_event_channel_unmask), \
	XEN_HOST_SLOT(prefix##_without_event_channel_reset, prefix##_xen_run_event_channel_reset), \
	XEN_HOST_SLOT(prefix##_without_event_channel_init_control, prefix##_xen_run_event_channel_init_control), \
	XEN_HOST_SLOT(prefix##_without_event_channel_expand_array, prefix##_xen_run_event_channel_expand_array), \
	XEN_HOST_SLOT(prefix##_without_event_channel_set_priority, prefix##_xen_run_event_channel_set_priority), \
	XEN_HOST_SLOT(prefix##_without_event_channel_reset_cont, prefix##_xen_run_event_channel_reset_cont), \
	XEN_HOST_SLOT(prefix##_without_physdev_unmask_notify, prefix##_xen_run_physdev_unmask_notify), \
	XEN_HOST_SLOT(prefix##_without_physdev_irq_status_query, prefix##_xen_run_physdev_irq_status_query), \
	XEN_HOST_SLOT(prefix##_without_physdev_set_iopl, prefix##_xen_run_physdev_set_iopl), \
	XEN_HOST_SLOT(prefix##_without_physdev_set_iobitmap, prefix##_xen_run_physdev_set_iobitmap), \
	XEN_HOST_SLOT(prefix##_without_physdev_apic_read, prefix##_xen_run_physdev_apic_read), \
	XEN_HOST_SLOT(prefix##_without_physdev_apic_write, prefix##_xen_run_physdev_apic_write), \
	XEN_HOST_SLOT(prefix##_without_physdev_alloc_irq_vector, prefix##_xen_run_physdev_alloc_irq_vector), \
	XEN_HOST_SLOT(prefix##_without_physdev_free_irq_vector, prefix##_xen_run_physdev_free_irq_vector), \
	XEN_HOST_SLOT(prefix##_without_physdev_eoi, prefix##_xen_run_physdev_eoi), \
	XEN_HOST_SLOT(prefix##_without_physdev_map_pirq, prefix##_xen_run_physdev_map_pirq), \
	XEN_HOST_SLOT(prefix##_without_physdev_unmap_pirq, prefix##_xen_run_physdev_unmap_pirq), \
	XEN_HOST_SLOT(prefix##_without_physdev_manage_pci_add, prefix##_xen_run_physdev_manage_pci_add), \
	XEN_HOST_SLOT(prefix##_without_physdev_manage_pci_remove, prefix##_xen_run_physdev_manage_pci_remove), \
	XEN_HOST_SLOT(prefix##_without_physdev_pirq_eoi_gmfn_v1, prefix##_xen_run_physdev_pirq_eoi_gmfn_v1), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_physdev_restore_msi, prefix##_xen_run_physdev_restore_msi), \
	XEN_HOST_SLOT(prefix##_without_physdev_manage_pci_add_ext, prefix##_xen_run_physdev_manage_pci_add_ext), \
	XEN_HOST_SLOT(prefix##_without_physdev_setup_gsi, prefix##_xen_run_physdev_setup_gsi), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_physdev_get_free_pirq, prefix##_xen_run_physdev_get_free_pirq), \
	XEN_HOST_SLOT(prefix##_without_physdev_pci_mmcfg_reserved, prefix##_xen_run_physdev_pci_mmcfg_reserved), \
	XEN_HOST_SLOT(prefix##_without_physdev_pci_device_add, prefix##_xen_run_physdev_pci_device_add), \
	XEN_HOST_SLOT(prefix##_without_physdev_pci_device_remove, prefix##_xen_run_physdev_pci_device_remove), \
	XEN_HOST_SLOT(prefix##_without_physdev_restore_msi_ext, prefix##_xen_run_physdev_restore_msi_ext), \
	XEN_HOST_SLOT(prefix##_without_physdev_pirq_eoi_gmfn_v2, prefix##_xen_run_physdev_pirq_eoi_gmfn_v2), \
	XEN_HOST_SLOT(prefix##_without_physdev_dbgp_op, prefix##_xen_run_physdev_dbgp_op), \
	XEN_HOST_SLOT(prefix##_without_physdev_prepare_msix, prefix##_xen_run_physdev_prepare_msix), \
	XEN_HOST_SLOT(prefix##_without_physdev_release_msix, prefix##_xen_run_physdev_release_msix), \
	XEN_HOST_SLOT(prefix##_without_hvm_set_param, prefix##_xen_run_hvm_set_param), \
	XEN_HOST_SLOT(prefix##_without_hvm_get_param, prefix##_xen_run_hvm_get_param), \
	XEN_HOST_GAP_1 XEN_HOST_GAP_1 XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_hvm_flush_tlbs, prefix##_xen_run_hvm_flush_tlbs), \
	XEN_HOST_GAP_1 XEN_HOST_GAP_1 XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_hvm_pagetable_dying, prefix##_xen_run_hvm_pagetable_dying), \
	XEN_HOST_SLOT(prefix##_without_hvm_get_time, prefix##_xen_run_hvm_get_time), \
	XEN_HOST_SLOT(prefix##_without_hvm_xentrace, prefix##_xen_run_hvm_xentrace), \
	XEN_HOST_SLOT(prefix##_without_hvm_set_mem_access, prefix##_xen_run_hvm_set_mem_access), \
	XEN_HOST_SLOT(prefix##_without_hvm_get_mem_access, prefix##_xen_run_hvm_get_mem_access), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_hvm_get_mem_type, prefix##_xen_run_hvm_get_mem_type), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_sysctl_readconsole, prefix##_xen_run_sysctl_readconsole), \
	XEN_HOST_SLOT(prefix##_without_sysctl_tbuf_op, prefix##_xen_run_sysctl_tbuf_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_physinfo, prefix##_xen_run_sysctl_physinfo), \
	XEN_HOST_SLOT(prefix##_without_sysctl_sched_id, prefix##_xen_run_sysctl_sched_id), \
	XEN_HOST_SLOT(prefix##_without_sysctl_perfc_op, prefix##_xen_run_sysctl_perfc_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_getdomaininfolist, prefix##_xen_run_sysctl_getdomaininfolist), \
	XEN_HOST_SLOT(prefix##_without_sysctl_debug_keys, prefix##_xen_run_sysctl_debug_keys), \
	XEN_HOST_SLOT(prefix##_without_sysctl_getcpuinfo, prefix##_xen_run_sysctl_getcpuinfo), \
	XEN_HOST_SLOT(prefix##_without_sysctl_availheap, prefix##_xen_run_sysctl_availheap), \
	XEN_HOST_SLOT(prefix##_without_sysctl_get_pmstat, prefix##_xen_run_sysctl_get_pmstat), \
	XEN_HOST_SLOT(prefix##_without_sysctl_cpu_hotplug, prefix##_xen_run_sysctl_cpu_hotplug), \
	XEN_HOST_SLOT(prefix##_without_sysctl_pm_op, prefix##_xen_run_sysctl_pm_op), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_sysctl_page_offline_op, prefix##_xen_run_sysctl_page_offline_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_lockprof_op, prefix##_xen_run_sysctl_lockprof_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_cputopoinfo, prefix##_xen_run_sysctl_cputopoinfo), \
	XEN_HOST_SLOT(prefix##_without_sysctl_numainfo, prefix##_xen_run_sysctl_numainfo), \
	XEN_HOST_SLOT(prefix##_without_sysctl_cpupool_op, prefix##_xen_run_sysctl_cpupool_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_scheduler_op, prefix##_xen_run_sysctl_scheduler_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_coverage_op, prefix##_xen_run_sysctl_coverage_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_psr_cmt_op, prefix##_xen_run_sysctl_psr_cmt_op), \
	XEN_HOST_SLOT(prefix##_without_sysctl_pcitopoinfo, prefix##_xen_run_sysctl_pcitopoinfo), \
	XEN_HOST_SLOT(prefix##_without_sysctl_psr_alloc, prefix##_xen_run_sysctl_psr_alloc), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_sysctl_get_cpu_levelling_caps, \
		prefix##_xen_run_sysctl_get_cpu_levelling_caps), \
	XEN_HOST_SLOT(prefix##_without_sysctl_get_cpu_featureset, prefix##_xen_run_sysctl_get_cpu_featureset), \
	XEN_HOST_SLOT(prefix##_without_sysctl_livepatch_op, prefix##_xen_run_sysctl_livepatch_op), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_sysctl_get_cpu_policy, prefix##_xen_run_sysctl_get_cpu_policy), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_createdomain, prefix##_xen_run_domctl_createdomain), \
	XEN_HOST_SLOT(prefix##_without_domctl_destroydomain, prefix##_xen_run_domctl_destroydomain), \
	XEN_HOST_SLOT(prefix##_without_domctl_pausedomain, prefix##_xen_run_domctl_pausedomain), \
	XEN_HOST_SLOT(prefix##_without_domctl_unpausedomain, prefix##_xen_run_domctl_unpausedomain), \
	XEN_HOST_SLOT(prefix##_without_domctl_getdomaininfo, prefix##_xen_run_domctl_getdomaininfo), \
	XEN_HOST_GAP_1 XEN_HOST_GAP_1 XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_setvcpuaffinity, prefix##_xen_run_domctl_setvcpuaffinity), \
	XEN_HOST_SLOT(prefix##_without_domctl_shadow_op, prefix##_xen_run_domctl_shadow_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_max_mem, prefix##_xen_run_domctl_max_mem), \
	XEN_HOST_SLOT(prefix##_without_domctl_setvcpucontext, prefix##_xen_run_domctl_setvcpucontext), \
	XEN_HOST_SLOT(prefix##_without_domctl_getvcpucontext, prefix##_xen_run_domctl_getvcpucontext), \
	XEN_HOST_SLOT(prefix##_without_domctl_getvcpuinfo, prefix##_xen_run_domctl_getvcpuinfo), \
	XEN_HOST_SLOT(prefix##_without_domctl_max_vcpus, prefix##_xen_run_domctl_max_vcpus), \
	XEN_HOST_SLOT(prefix##_without_domctl_scheduler_op, prefix##_xen_run_domctl_scheduler_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_setdomainhandle, prefix##_xen_run_domctl_setdomainhandle), \
	XEN_HOST_SLOT(prefix##_without_domctl_setdebugging, prefix##_xen_run_domctl_setdebugging), \
	XEN_HOST_SLOT(prefix##_without_domctl_irq_permission, prefix##_xen_run_domctl_irq_permission), \
	XEN_HOST_SLOT(prefix##_without_domctl_iomem_permission, prefix##_xen_run_domctl_iomem_permission), \
	XEN_HOST_SLOT(prefix##_without_domctl_ioport_permission, prefix##_xen_run_domctl_ioport_permission), \
	XEN_HOST_SLOT(prefix##_without_domctl_hypercall_init, prefix##_xen_run_domctl_hypercall_init), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_settimeoffset, prefix##_xen_run_domctl_settimeoffset), \
	XEN_HOST_SLOT(prefix##_without_domctl_getvcpuaffinity, prefix##_xen_run_domctl_getvcpuaffinity), \
	XEN_HOST_SLOT(prefix##_without_domctl_real_mode_area, prefix##_xen_run_domctl_real_mode_area), \
	XEN_HOST_SLOT(prefix##_without_domctl_resumedomain, prefix##_xen_run_domctl_resumedomain), \
	XEN_HOST_SLOT(prefix##_without_domctl_sendtrigger, prefix##_xen_run_domctl_sendtrigger), \
	XEN_HOST_SLOT(prefix##_without_domctl_subscribe, prefix##_xen_run_domctl_subscribe), \
	XEN_HOST_GAP_1 XEN_HOST_GAP_1 XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_gethvmcontext, prefix##_xen_run_domctl_gethvmcontext), \
	XEN_HOST_SLOT(prefix##_without_domctl_sethvmcontext, prefix##_xen_run_domctl_sethvmcontext), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_address_size, prefix##_xen_run_domctl_set_address_size), \
	XEN_HOST_SLOT(prefix##_without_domctl_get_address_size, prefix##_xen_run_domctl_get_address_size), \
	XEN_HOST_SLOT(prefix##_without_domctl_assign_device, prefix##_xen_run_domctl_assign_device), \
	XEN_HOST_SLOT(prefix##_without_domctl_bind_pt_irq, prefix##_xen_run_domctl_bind_pt_irq), \
	XEN_HOST_SLOT(prefix##_without_domctl_memory_mapping, prefix##_xen_run_domctl_memory_mapping), \
	XEN_HOST_SLOT(prefix##_without_domctl_ioport_mapping, prefix##_xen_run_domctl_ioport_mapping), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_set_ext_vcpucontext, prefix##_xen_run_domctl_set_ext_vcpucontext), \
	XEN_HOST_SLOT(prefix##_without_domctl_get_ext_vcpucontext, prefix##_xen_run_domctl_get_ext_vcpucontext), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_opt_feature, prefix##_xen_run_domctl_set_opt_feature), \
	XEN_HOST_SLOT(prefix##_without_domctl_test_assign_device, prefix##_xen_run_domctl_test_assign_device), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_target, prefix##_xen_run_domctl_set_target), \
	XEN_HOST_SLOT(prefix##_without_domctl_deassign_device, prefix##_xen_run_domctl_deassign_device), \
	XEN_HOST_SLOT(prefix##_without_domctl_unbind_pt_irq, prefix##_xen_run_domctl_unbind_pt_irq), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_get_device_group, prefix##_xen_run_domctl_get_device_group), \
	XEN_HOST_GAP_1 XEN_HOST_GAP_1 XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_debug_op, prefix##_xen_run_domctl_debug_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_gethvmcontext_partial, prefix##_xen_run_domctl_gethvmcontext_partial), \
	XEN_HOST_SLOT(prefix##_without_domctl_vm_event_op, prefix##_xen_run_domctl_vm_event_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_mem_sharing_op, prefix##_xen_run_domctl_mem_sharing_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_disable_migrate, prefix##_xen_run_domctl_disable_migrate), \
	XEN_HOST_SLOT(prefix##_without_domctl_gettscinfo, prefix##_xen_run_domctl_gettscinfo), \
	XEN_HOST_SLOT(prefix##_without_domctl_settscinfo, prefix##_xen_run_domctl_settscinfo), \
	XEN_HOST_SLOT(prefix##_without_domctl_getpageframeinfo3, prefix##_xen_run_domctl_getpageframeinfo3), \
	XEN_HOST_SLOT(prefix##_without_domctl_setvcpuextstate, prefix##_xen_run_domctl_setvcpuextstate), \
	XEN_HOST_SLOT(prefix##_without_domctl_getvcpuextstate, prefix##_xen_run_domctl_getvcpuextstate), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_access_required, prefix##_xen_run_domctl_set_access_required), \
	XEN_HOST_SLOT(prefix##_without_domctl_audit_p2m, prefix##_xen_run_domctl_audit_p2m), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_virq_handler, prefix##_xen_run_domctl_set_virq_handler), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_broken_page_p2m, prefix##_xen_run_domctl_set_broken_page_p2m), \
	XEN_HOST_SLOT(prefix##_without_domctl_setnodeaffinity, prefix##_xen_run_domctl_setnodeaffinity), \
	XEN_HOST_SLOT(prefix##_without_domctl_getnodeaffinity, prefix##_xen_run_domctl_getnodeaffinity), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_cacheflush, prefix##_xen_run_domctl_cacheflush), \
	XEN_HOST_SLOT(prefix##_without_domctl_get_vcpu_msrs, prefix##_xen_run_domctl_get_vcpu_msrs), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_vcpu_msrs, prefix##_xen_run_domctl_set_vcpu_msrs), \
	XEN_HOST_SLOT(prefix##_without_domctl_setvnumainfo, prefix##_xen_run_domctl_setvnumainfo), \
	XEN_HOST_SLOT(prefix##_without_domctl_psr_cmt_op, prefix##_xen_run_domctl_psr_cmt_op), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_monitor_op, prefix##_xen_run_domctl_monitor_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_psr_alloc, prefix##_xen_run_domctl_psr_alloc), \
	XEN_HOST_SLOT(prefix##_without_domctl_soft_reset, prefix##_xen_run_domctl_soft_reset), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_domctl_vuart_op, prefix##_xen_run_domctl_vuart_op), \
	XEN_HOST_SLOT(prefix##_without_domctl_get_cpu_policy, prefix##_xen_run_domctl_get_cpu_policy), \
	XEN_HOST_SLOT(prefix##_without_domctl_set_cpu_policy, prefix##_xen_run_domctl_set_cpu_policy), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec, prefix##_xen_run_kexec_kexec), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec_load_v1, prefix##_xen_run_kexec_kexec_load_v1), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec_unload_v1, prefix##_xen_run_kexec_kexec_unload_v1), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec_get_range, prefix##_xen_run_kexec_kexec_get_range), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec_load, prefix##_xen_run_kexec_kexec_load), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec_unload, prefix##_xen_run_kexec_kexec_unload), \
	XEN_HOST_SLOT(prefix##_without_kexec_kexec_status, prefix##_xen_run_kexec_kexec_status), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_argo_register_ring, prefix##_xen_run_argo_register_ring), \
	XEN_HOST_SLOT(prefix##_without_argo_unregister_ring, prefix##_xen_run_argo_unregister_ring), \
	XEN_HOST_SLOT(prefix##_without_argo_sendv, prefix##_xen_run_argo_sendv), \
	XEN_HOST_SLOT(prefix##_without_argo_notify, prefix##_xen_run_argo_notify), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_mode_get, prefix##_xen_run_xenpmu_mode_get), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_mode_set, prefix##_xen_run_xenpmu_mode_set), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_feature_get, prefix##_xen_run_xenpmu_feature_get), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_feature_set, prefix##_xen_run_xenpmu_feature_set), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_init, prefix##_xen_run_xenpmu_init), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_finish, prefix##_xen_run_xenpmu_finish), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_lvtpc_set, prefix##_xen_run_xenpmu_lvtpc_set), \
	XEN_HOST_SLOT(prefix##_without_xenpmu_flush, prefix##_xen_run_xenpmu_flush), \
	XEN_HOST_SLOT(prefix##_without_hypfs_get_version, prefix##_xen_run_hypfs_get_version), \
	XEN_HOST_SLOT(prefix##_without_hypfs_read, prefix##_xen_run_hypfs_read), \
	XEN_HOST_SLOT(prefix##_without_hypfs_write_contents, prefix##_xen_run_hypfs_write_contents), \
	XEN_HOST_GAP_1 \
	XEN_HOST_SLOT(prefix##_without_mca_fetch, prefix##_xen_run_mca_fetch), \
	XEN_HOST_SLOT(prefix##_without_mca_notifydomain, prefix##_xen_run_mca_notifydomain), \
	XEN_HOST_SLOT(prefix##_without_mca_physcpuinfo, prefix##_xen_run_mca_physcpuinfo), \
	XEN_HOST_SLOT(prefix##_without_mca_msrinject, prefix##_xen_run_mca_msrinject), \
	XEN_HOST_SLOT(prefix##_without_mca_mceinject, prefix##_xen_run_mca_mceinject), \
	XEN_HOST_SLOT(prefix##_without_mca_inject_v2, prefix##_xen_run_mca_inject_v2), \
	XEN_HOST_SLOT(prefix##_without_compat_event_channel_op_compat, \
		prefix##_xen_run_compat_event_channel_op_compat), \
	XEN_HOST_SLOT(prefix##_without_compat_physdev_op_compat, prefix##_xen_run_compat_physdev_op_compat), \
	XEN_HOST_SLOT(prefix##_without_mmu_update_va_mapping, prefix##_xen_run_mmu_update_va_mapping), \
	XEN_HOST_SLOT(prefix##_without_mmu_update_va_mapping_otherdomain, \
		prefix##_xen_run_mmu_update_va_mapping_otherdomain), \
	XEN_HOST_SLOT(prefix##_without_mmu_mmuext_op, prefix##_xen_run_mmu_mmuext_op), \
	XEN_HOST_SLOT(prefix##_without_pv_iret, prefix##_xen_run_pv_iret), \
	XEN_HOST_SLOT(prefix##_without_pv_set_segment_base, prefix##_xen_run_pv_set_segment_base), \
	XEN_HOST_SLOT(prefix##_without_platform_add_memtype, prefix##_xen_run_platform_add_memtype), \
	XEN_HOST_SLOT(prefix##_without_platform_del_memtype, prefix##_xen_run_platform_del_memtype), \
	XEN_HOST_SLOT(prefix##_without_platform_read_memtype, prefix##_xen_run_platform_read_memtype), \
	XEN_HOST_SLOT(prefix##_without_platform_microcode_update, prefix##_xen_run_platform_microcode_update), \
	XEN_HOST_SLOT(prefix##_without_platform_platform_quirk, prefix##_xen_run_platform_platform_quirk), \
	XEN_HOST_SLOT(prefix##_without_platform_get_cpu_version, prefix##_xen_run_platform_get_cpu_version), \
	XEN_HOST_SLOT(prefix##_without_platform_efi_runtime_call, prefix##_xen_run_platform_efi_runtime_call), \
	XEN_HOST_SLOT(prefix##_without_platform_firmware_info, prefix##_xen_run_platform_firmware_info), \
	XEN_HOST_SLOT(prefix##_without_platform_enter_acpi_sleep, prefix##_xen_run_platform_enter_acpi_sleep), \
	XEN_HOST_SLOT(prefix##_without_platform_change_freq, prefix##_xen_run_platform_change_freq), \
	XEN_HOST_SLOT(prefix##_without_platform_getidletime, prefix##_xen_run_platform_getidletime), \
	XEN_HOST_SLOT(prefix##_without_platform_set_processor_pminfo, \
		prefix##_xen_run_platform_set_processor_pminfo), \
	XEN_HOST_SLOT(prefix##_without_platform_get_cpuinfo, prefix##_xen_run_platform_get_cpuinfo), \
	XEN_HOST_SLOT(prefix##_without_platform_cpu_online, prefix##_xen_run_platform_cpu_online), \
	XEN_HOST_SLOT(prefix##_without_platform_cpu_offline, prefix##_xen_run_platform_cpu_offline), \
	XEN_HOST_SLOT(prefix##_without_platform_cpu_hotadd, prefix##_xen_run_platform_cpu_hotadd), \
	XEN_HOST_SLOT(prefix##_without_platform_mem_hotadd, prefix##_xen_run_platform_mem_hotadd), \
	XEN_HOST_SLOT(prefix##_without_platform_core_parking, prefix##_xen_run_platform_core_parking), \
	XEN_HOST_SLOT(prefix##_without_platform_resource_op, prefix##_xen_run_platform_resource_op), \
	XEN_HOST_SLOT(prefix##_without_platform_settime64, prefix##_xen_run_platform_settime64), \
	XEN_HOST_SLOT(prefix##_without_platform_get_symbol, prefix##_xen_run_platform_get_symbol), \
	XEN_HOST_SLOT(prefix##_without_hvm_set_evtchn_upcall_vector, prefix##_xen_run_hvm_set_evtchn_upcall_vector), \
	XEN_HOST_SLOT(prefix##_without_hvm_guest_request_vm_event, prefix##_xen_run_hvm_guest_request_vm_event), \
	XEN_HOST_SLOT(prefix##_without_hvm_altp2m, prefix##_xen_run_hvm_altp2m), \
	XEN_HOST_SLOT(prefix##_without_domctl_gdbsx_guestmemio, prefix##_xen_run_domctl_gdbsx_guestmemio), \
	XEN_HOST_SLOT(prefix##_without_domctl_gdbsx_pausevcpu, prefix##_xen_run_domctl_gdbsx_pausevcpu), \
	XEN_HOST_SLOT(prefix##_without_domctl_gdbsx_unpausevcpu, prefix##_xen_run_domctl_gdbsx_unpausevcpu), \
	XEN_HOST_SLOT(prefix##_without_domctl_gdbsx_domstatus, prefix##_xen_run_domctl_gdbsx_domstatus), \
	}, \
	prefix##_xen_read_guest \
};

/*
 * Makes, after XEN_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_xen_dispatch(), prefix_xen_x86_64_dispatch(), prefix_xen_i386_dispatch(), prefix_xen_arm64_dispatch().
 * They take `type *context` where xen_dispatch() and its like take a host and a context.
 */
#define XEN_HOST_DISPATCH(prefix, type) \
static inline XEN_MAYBE_UNUSED struct xen_host_result \
prefix##_xen_dispatch(type *context, uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version, \
	const uint64_t *args) \
{ \
	return xen_dispatch_by_switch(&prefix##_xen_host, context, number_, cmd, op, interface_version, args, NULL); \
} \
static inline XEN_MAYBE_UNUSED void \
prefix##_xen_x86_64_dispatch(type *context, struct xen_x86_64_registers *registers) \
{ \
	xen_x86_64_dispatch_by_switch(&prefix##_xen_host, context, registers); \
} \
static inline XEN_MAYBE_UNUSED void \
prefix##_xen_i386_dispatch(type *context, struct xen_i386_registers *registers) \
{ \
	xen_i386_dispatch_by_switch(&prefix##_xen_host, context, registers); \
} \
static inline XEN_MAYBE_UNUSED void \
prefix##_xen_arm64_dispatch(type *context, struct xen_arm64_registers *registers) \
{ \
	xen_arm64_dispatch_by_switch(&prefix##_xen_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* XEN_HOST_H */
