/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Microsoft hypervisor interface (Hv#1) (hyperv), release 6.0: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate hyperv` from spec/hyperv; changes made here are lost.
 * Spec hash: 0beead7a08f0a7d83a2f3b83662fddd169001bb60a420847f3fbd977da5b33f9
 */
#ifndef HYPERV_HOST_H
#define HYPERV_HOST_H

#include "hyperv.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define HYPERV_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define HYPERV_RARE __attribute__((__noinline__, __cold__, __unused__))
#define HYPERV_INLINE inline __attribute__((__always_inline__, __unused__))
#define HYPERV_MAYBE_UNUSED __attribute__((__unused__))
#else
#define HYPERV_UNLIKELY(condition) (condition)
#define HYPERV_RARE inline
#define HYPERV_INLINE inline
#define HYPERV_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct hyperv_host_result {
	int64_t status;
	uint64_t value;
};

static inline struct hyperv_host_result hyperv_host_ok(uint64_t value)
{
	struct hyperv_host_result result;

	result.status = HYPERV_STATUS_SUCCESS;
	result.value = value;
	return result;
}

static inline struct hyperv_host_result hyperv_host_error(int64_t status)
{
	struct hyperv_host_result result;

	result.status = status;
	result.value = 0;
	return result;
}

typedef struct hyperv_host_result hyperv_host_run(void *context, const uint64_t *args);

#define HYPERV_HOST_SLOTS 170

/*
 * What a host implements: NULL where it does not. HYPERV_HOST_OPS() makes one.
 */
struct hyperv_host {
	hyperv_host_run *run[HYPERV_HOST_SLOTS];
};

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct hyperv_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* HYPERV_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
	uint8_t inside;		/* a bit an argument: it travels in the id */
	uint16_t places;	/* of the first of them */
	uint64_t variant;	/* by which it travels */
	uint64_t parameters[1];	/* the bits of the id that are its own */
};

struct hyperv_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
	uint32_t carriers;	/* a bit a carrier: parts of its ids that have no register of their own */
};

static const struct hyperv_host_call hyperv_host_calls[] = {
	{ 0xaU, 0U, 0, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* debug.invoke_hypervisor_debugger */
	{ 0x69U, 0U, 74, 0, 2, 0x3, 0x0, 0x0, 0, 0U, { 0U } },	/* debug.post_debug_data */
	{ 0x6aU, 0U, 75, 0, 2, 0x3, 0x0, 0x0, 0, 0U, { 0U } },	/* debug.retrieve_debug_data */
	{ 0x6bU, 0U, 76, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* debug.reset_debug_session */
	{ 0x6bU, 0U, 77, 0, 1, 0x0, 0x0, 0x0, 0, 1U, { 0U } },	/* debug.reset_debug_session.fast */
	{ 0x71U, 0U, 78, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* debug.output_debug_character */
	{ 0x8eU, 0U, 79, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* debug.collect_livedump */
	{ 0x80U, 0U, 1, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* device.map_device_pages */
	{ 0x81U, 0U, 2, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* device.unmap_device_pages */
	{ 0x82U, 0U, 3, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* device.attach_device */
	{ 0x83U, 0U, 4, 0, 0, 0x0, 0x0, 0x0, 0, 0U, { 0U } },	/* device.detach_device */
	{ 0x60U, 0U, 5, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.initialize_event_log_buffer_group */
	{ 0x61U, 0U, 6, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.finalize_event_log_buffer_group */
	{ 0x61U, 0U, 80, 0, 1, 0x0, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.finalize_event_log_buffer_group.fast */
	{ 0x62U, 0U, 7, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.create_event_log_buffer */
	{ 0x62U, 0U, 81, 0, 2, 0x3, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.create_event_log_buffer.fast */
	{ 0x63U, 0U, 8, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.delete_event_log_buffer */
	{ 0x63U, 0U, 82, 0, 1, 0x1, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.delete_event_log_buffer.fast */
	{ 0x64U, 0U, 9, 0, 2, 0x3, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.map_event_log_buffer */
	{ 0x65U, 0U, 10, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.unmap_event_log_buffer */
	{ 0x65U, 0U, 83, 0, 1, 0x1, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.unmap_event_log_buffer.fast */
	{ 0x66U, 0U, 11, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.set_event_log_group_sources */
	{ 0x66U, 0U, 84, 0, 2, 0x2, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.set_event_log_group_sources.fast */
	{ 0x67U, 0U, 12, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.release_event_log_buffer */
	{ 0x67U, 0U, 85, 0, 1, 0x1, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.release_event_log_buffer.fast */
	{ 0x68U, 0U, 13, 0, 1, 0x1, 0x0, 0x0, 0, 0U, { 0U } },	/* eventlog.flush_event_log_buffer */
	{ 0x68U, 0U, 86, 0, 1, 0x1, 0x0, 0x0, 0, 1U, { 0U } },	/* eventlog.flush_event_log_buffer.fast */
	{ 0x8001U, 0U, 14, 0, 2, 0x3, 0x0, 0x0, 0, 0U, { 0U } },	/* ext.query_capabilities */
	{ 0x8002U, 0U, 15, 0, 2, 0x3, 0x0, 0x0, 0, 0U, { 0U } },	/* ext.get_boot_zeroed_memory */
	{ 0x8003U, 0U, 16, 0, 3, 0x4, 0x0, 0x3, 0, 0U, { 0xfff0fff00000000ULL } },	/* ext.memory_heat_hint */
	{ 0x8004U, 0U, 17, 0, 0, 0x0, 0x0, 0x0, 2, 0U, { 0U } },	/* ext.epf_setup */
	{ 0x8005U, 0U, 18, 0, 0, 0x0, 0x0, 0x0, 2, 0U, { 0U } },	/* ext.scheduler_assist_setup */
	{ 0x8006U, 0U, 19, 0, 0, 0x0, 0x0, 0x0, 2, 0U, { 0U } },	/* ext.memory_heat_hint_async */
	{ 0x4dU, 0U, 20, 0, 1, 0x1, 0x0, 0x0, 2, 0U, { 0U } },	/* intercept.install_intercept */
	{ 0x91U, 0U, 87, 0, 1, 0x1, 0x0, 0x0, 2, 0U, { 0U } },	/* intercept.register_intercept_result */
	{ 0x92U, 0U, 88, 0, 1, 0x1, 0x0, 0x0, 2, 0U, { 0U } },	/* intercept.unregister_intercept_result */
	{ 0xadU, 0U, 89, 0, 2, 0x3, 0x0, 0x0, 2, 0U, { 0U } },	/* intercept.check_for_io_intercept */
	/* intercept.install_intercept_ex */
	{ 0x110U, 0U, 90, 0, 3, 0x4, 0x0, 0x3, 2, 0U, { 0xfff0fff00000000ULL } },
	{ 0xbU, 0U, 21, 0, 1, 0x1, 0x0, 0x0, 4, 0U, { 0U } },	/* interrupt.send_synthetic_cluster_ipi */
	{ 0xbU, 0U, 91, 0, 2, 0x3, 0x0, 0x0, 4, 1U, { 0U } },	/* interrupt.send_synthetic_cluster_ipi.fast */
	{ 0x15U, 0U, 92, 0, 2, 0x2, 0x0, 0x1, 4, 0U, { 0x7fe0000U } },	/* interrupt.send_synthetic_cluster_ipi_ex */
	{ 0x56U, 0U, 93, 0, 1, 0x1, 0x0, 0x0, 5, 0U, { 0U } },	/* interrupt.clear_virtual_interrupt */
	{ 0x56U, 0U, 94, 0, 1, 0x1, 0x0, 0x0, 5, 1U, { 0U } },	/* interrupt.clear_virtual_interrupt.fast */
	{ 0x7cU, 0U, 95, 0, 3, 0x6, 0x0, 0x1, 5, 0U, { 0x7fe0000U } },	/* interrupt.map_device_interrupt */
	{ 0x7dU, 0U, 96, 0, 1, 0x1, 0x0, 0x0, 6, 0U, { 0U } },	/* interrupt.unmap_device_interrupt */
	{ 0x7eU, 0U, 97, 0, 2, 0x2, 0x0, 0x1, 6, 0U, { 0x7fe0000U } },	/* interrupt.retarget_device_interrupt */
	{ 0x94U, 0U, 98, 0, 1, 0x1, 0x0, 0x0, 7, 0U, { 0U } },	/* interrupt.assert_virtual_interrupt */
	{ 0xe5U, 0U, 99, 0, 2, 0x3, 0x0, 0x0, 7, 0U, { 0U } },	/* interrupt.get_vp_set_from_mda */
	{ 0x11fU, 0U, 100, 0, 1, 0x1, 0x0, 0x0, 7, 0U, { 0U } },	/* interrupt.set_virtual_interrupt_target */
	{ 0x48U, 0U, 22, 0, 3, 0x4, 0x0, 0x3, 7, 0U, { 0xfff0fff00000000ULL } },	/* memory.deposit_memory */
	{ 0x49U, 0U, 23, 0, 4, 0xc, 0x0, 0x3, 9, 0U, { 0xfff0fff00000000ULL } },	/* memory.withdraw_memory */
	{ 0x4aU, 0U, 24, 0, 2, 0x3, 0x0, 0x0, 11, 0U, { 0U } },	/* memory.get_memory_balance */
	{ 0x4bU, 0U, 25, 0, 3, 0x4, 0x0, 0x3, 11, 0U, { 0xfff0fff00000000ULL } },	/* memory.map_gpa_pages */
	{ 0x4cU, 0U, 26, 0, 3, 0x4, 0x0, 0x3, 13, 0U, { 0xfff0fff00000000ULL } },	/* memory.unmap_gpa_pages */
	{ 0x53U, 0U, 33, 0, 2, 0x3, 0x0, 0x0, 15, 0U, { 0U } },	/* memory.read_gpa */
	{ 0x54U, 0U, 34, 0, 2, 0x3, 0x0, 0x0, 15, 0U, { 0U } },	/* memory.write_gpa */
	/* memory.map_sparse_gpa_pages */
	{ 0x6eU, 0U, 101, 0, 3, 0x4, 0x0, 0x3, 15, 0U, { 0xfff0fff00000000ULL } },
	/* memory.modify_sparse_gpa_pages */
	{ 0x90U, 0U, 102, 0, 3, 0x4, 0x0, 0x3, 17, 0U, { 0xfff0fff00000000ULL } },
	{ 0x97U, 0U, 103, 0, 0, 0x0, 0x0, 0x0, 19, 0U, { 0U } },	/* memory.get_spa_page_list */
	/* memory.get_gpa_pages_access_states */
	{ 0xc9U, 0U, 104, 0, 4, 0xc, 0x0, 0x3, 19, 0U, { 0xfff0fff00000000ULL } },
	/* memory.acquire_sparse_spa_page_host_access */
	{ 0xd7U, 0U, 105, 0, 3, 0x4, 0x0, 0x3, 21, 0U, { 0xfff0fff00000000ULL } },
	/* memory.release_sparse_spa_page_host_access */
	{ 0xd8U, 0U, 106, 0, 3, 0x4, 0x0, 0x3, 23, 0U, { 0xfff0fff00000000ULL } },
	{ 0xd9U, 0U, 107, 0, 3, 0x4, 0x0, 0x3, 25, 0U, { 0xfff0fff00000000ULL } },	/* memory.accept_gpa_pages */
	/* memory.modify_sparse_gpa_page_host_visibility */
	{ 0xdbU, 0U, 108, 0, 3, 0x4, 0x0, 0x3, 27, 0U, { 0xfff0fff00000000ULL } },
	/* memory.pin_gpa_page_ranges */
	{ 0x112U, 0U, 109, 0, 3, 0x4, 0x0, 0x3, 29, 0U, { 0xfff0fff00000000ULL } },
	/* memory.unpin_gpa_page_ranges */
	{ 0x113U, 0U, 110, 0, 3, 0x4, 0x0, 0x3, 31, 0U, { 0xfff0fff00000000ULL } },
	/* memory.query_sparse_gpa_page_host_visibility */
	{ 0x11cU, 0U, 111, 0, 4, 0xc, 0x0, 0x3, 33, 0U, { 0xfff0fff00000000ULL } },
	{ 0x106U, 0U, 35, 0, 2, 0x3, 0x0, 0x0, 35, 0U, { 0U } },	/* mmio.mmio_read */
	{ 0x107U, 0U, 36, 0, 1, 0x1, 0x0, 0x0, 35, 0U, { 0U } },	/* mmio.mmio_write */
	{ 0xafU, 0U, 37, 0, 1, 0x1, 0x0, 0x0, 35, 0U, { 0U } },	/* nested.flush_guest_physical_address_space */
	/* nested.flush_guest_physical_address_space.fast */
	{ 0xafU, 0U, 112, 0, 2, 0x3, 0x0, 0x0, 35, 1U, { 0U } },
	/* nested.flush_guest_physical_address_list */
	{ 0xb0U, 0U, 38, 0, 3, 0x4, 0x0, 0x3, 35, 0U, { 0xfff0fff00000000ULL } },
	{ 0x40U, 0U, 39, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.create_partition */
	{ 0x41U, 0U, 40, 0, 1, 0x1, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.initialize_partition */
	{ 0x41U, 0U, 113, 0, 1, 0x1, 0x0, 0x0, 37, 1U, { 0U } },	/* partition.initialize_partition.fast */
	{ 0x42U, 0U, 41, 0, 1, 0x1, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.finalize_partition */
	{ 0x42U, 0U, 114, 0, 1, 0x1, 0x0, 0x0, 37, 1U, { 0U } },	/* partition.finalize_partition.fast */
	{ 0x43U, 0U, 42, 0, 1, 0x1, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.delete_partition */
	{ 0x43U, 0U, 115, 0, 1, 0x1, 0x0, 0x0, 37, 1U, { 0U } },	/* partition.delete_partition.fast */
	{ 0x44U, 0U, 43, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.get_partition_property */
	{ 0x45U, 0U, 44, 0, 1, 0x1, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.set_partition_property */
	{ 0x46U, 0U, 45, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.get_partition_id */
	{ 0x47U, 0U, 46, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.get_next_child_partition */
	{ 0x5eU, 0U, 116, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.save_partition_state */
	{ 0x5fU, 0U, 117, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.restore_partition_state */
	{ 0x87U, 0U, 118, 0, 1, 0x1, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.notify_partition_event */
	{ 0x87U, 0U, 119, 0, 1, 0x1, 0x0, 0x0, 37, 1U, { 0U } },	/* partition.notify_partition_event.fast */
	{ 0x8dU, 0U, 120, 0, 0, 0x0, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.scrub_partition */
	{ 0x101U, 0U, 121, 0, 2, 0x3, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.get_partition_property_ex */
	{ 0x103U, 0U, 122, 0, 1, 0x1, 0x0, 0x0, 37, 0U, { 0U } },	/* partition.restore_partition_time */
	/* partition.set_partition_property_ex */
	{ 0x10aU, 0U, 123, 0, 2, 0x2, 0x0, 0x1, 37, 0U, { 0x7fe0000U } },
	{ 0x58U, 0U, 47, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.delete_port */
	{ 0x58U, 0U, 124, 0, 2, 0x1, 0x0, 0x0, 38, 1U, { 0U } },	/* port.delete_port.fast */
	{ 0x5aU, 0U, 49, 0, 2, 0x3, 0x0, 0x0, 38, 0U, { 0U } },	/* port.get_port_property */
	{ 0x5bU, 0U, 50, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.disconnect_port */
	{ 0x5bU, 0U, 125, 0, 2, 0x3, 0x0, 0x0, 38, 1U, { 0U } },	/* port.disconnect_port.fast */
	{ 0x5cU, 0U, 51, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.post_message */
	{ 0x5dU, 0U, 52, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.signal_event */
	{ 0x5dU, 0U, 126, 0, 1, 0x1, 0x0, 0x0, 38, 1U, { 0U } },	/* port.signal_event.fast */
	{ 0x70U, 0U, 127, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* port.set_port_property */
	{ 0x8bU, 0U, 128, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.notify_port_ring_empty */
	{ 0x8bU, 0U, 129, 0, 1, 0x0, 0x0, 0x0, 38, 1U, { 0U } },	/* port.notify_port_ring_empty.fast */
	{ 0x95U, 0U, 130, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.create_port */
	{ 0x96U, 0U, 131, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.connect_port */
	{ 0xc0U, 0U, 132, 0, 2, 0x3, 0x0, 0x0, 38, 0U, { 0U } },	/* port.signal_event_direct */
	{ 0xc1U, 0U, 133, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* port.post_message_direct */
	{ 4U, 0U, 53, 0, 2, 0x3, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.get_logical_processor_run_time */
	{ 9U, 0U, 134, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.parked_virtual_processors */
	{ 0x6fU, 0U, 135, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.set_system_property */
	{ 0x76U, 0U, 136, 0, 2, 0x3, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.add_logical_processor */
	{ 0x77U, 0U, 137, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.remove_logical_processor */
	{ 0x78U, 0U, 138, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.query_numa_distance */
	{ 0x79U, 0U, 139, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.set_logical_processor_property */
	{ 0x7aU, 0U, 140, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.get_logical_processor_property */
	{ 0x7bU, 0U, 141, 0, 2, 0x3, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.get_system_property */
	{ 0x84U, 0U, 142, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.notify_standby_transition */
	{ 0x85U, 0U, 143, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.prepare_for_sleep */
	{ 0x86U, 0U, 144, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.prepare_for_hibernate */
	{ 0x88U, 0U, 145, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.get_logical_processor_registers */
	{ 0x89U, 0U, 146, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.set_logical_processor_registers */
	{ 0x8aU, 0U, 147, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.query_associated_lps_for_mca */
	{ 0x8cU, 0U, 148, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.inject_synthetic_machine_check */
	{ 0x8fU, 0U, 149, 0, 0, 0x0, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.disable_hypervisor */
	{ 0x10fU, 0U, 150, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* processor.disable_hypervisor_ex */
	{ 0x10fU, 0U, 151, 0, 2, 0x3, 0x0, 0x0, 38, 1U, { 0U } },	/* processor.disable_hypervisor_ex.fast */
	{ 8U, 0U, 54, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* spin.notify_long_spin_wait */
	{ 8U, 0U, 152, 0, 1, 0x0, 0x0, 0x0, 38, 1U, { 0U } },	/* spin.notify_long_spin_wait.fast */
	{ 0x6cU, 0U, 55, 0, 2, 0x3, 0x0, 0x0, 38, 0U, { 0U } },	/* stats.map_stats_page */
	{ 0x6dU, 0U, 56, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* stats.unmap_stats_page */
	{ 0x131U, 0U, 153, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* stats.map_stats_page2 */
	{ 1U, 0U, 58, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* tlb.switch_virtual_address_space */
	{ 1U, 0U, 154, 0, 1, 0x1, 0x0, 0x0, 38, 1U, { 0U } },	/* tlb.switch_virtual_address_space.fast */
	{ 2U, 0U, 59, 0, 1, 0x1, 0x0, 0x0, 38, 0U, { 0U } },	/* tlb.flush_virtual_address_space */
	{ 3U, 0U, 60, 0, 3, 0x4, 0x0, 0x3, 38, 0U, { 0xfff0fff00000000ULL } },	/* tlb.flush_virtual_address_list */
	/* tlb.flush_virtual_address_space_ex */
	{ 0x13U, 0U, 155, 0, 2, 0x2, 0x0, 0x1, 40, 0U, { 0x7fe0000U } },
	/* tlb.flush_virtual_address_list_ex */
	{ 0x14U, 0U, 156, 0, 4, 0x8, 0x0, 0x7, 41, 0U, { 0xfff0fff07fe0000ULL } },
	{ 0xc001U, 0U, 61, 0, 2, 0x3, 0x0, 0x0, 44, 0U, { 0U } },	/* vbs.vbs_vm_report */
	{ 0x4eU, 0U, 62, 0, 1, 0x1, 0x0, 0x0, 44, 0U, { 0U } },	/* vp.create_vp */
	{ 0x4fU, 0U, 63, 0, 1, 0x1, 0x0, 0x0, 44, 0U, { 0U } },	/* vp.delete_vp */
	{ 0x4fU, 0U, 157, 0, 2, 0x1, 0x0, 0x0, 44, 1U, { 0U } },	/* vp.delete_vp.fast */
	{ 0x50U, 0U, 64, 0, 4, 0xc, 0x0, 0x3, 44, 0U, { 0xfff0fff00000000ULL } },	/* vp.get_vp_registers */
	{ 0x51U, 0U, 65, 0, 3, 0x4, 0x0, 0x3, 46, 0U, { 0xfff0fff00000000ULL } },	/* vp.set_vp_registers */
	{ 0x52U, 0U, 66, 0, 2, 0x3, 0x0, 0x0, 48, 0U, { 0U } },	/* vp.translate_virtual_address */
	{ 0x99U, 0U, 158, 0, 1, 0x1, 0x0, 0x0, 48, 0U, { 0U } },	/* vp.start_virtual_processor */
	/* vp.get_vp_index_from_apic_id */
	{ 0x9aU, 0U, 159, 0, 4, 0xc, 0x0, 0x3, 48, 0U, { 0xfff0fff00000000ULL } },
	{ 0xacU, 0U, 160, 0, 2, 0x3, 0x0, 0x0, 50, 0U, { 0U } },	/* vp.translate_virtual_address_ex */
	{ 0xc2U, 0U, 161, 0, 2, 0x3, 0x0, 0x0, 50, 0U, { 0U } },	/* vp.dispatch_vp */
	{ 0xe1U, 0U, 162, 0, 2, 0x3, 0x0, 0x0, 50, 0U, { 0U } },	/* vp.map_vp_state_page */
	{ 0xe2U, 0U, 163, 0, 1, 0x1, 0x0, 0x0, 50, 0U, { 0U } },	/* vp.unmap_vp_state_page */
	{ 0xe2U, 0U, 164, 0, 2, 0x3, 0x0, 0x0, 50, 1U, { 0U } },	/* vp.unmap_vp_state_page.fast */
	{ 0xe3U, 0U, 165, 0, 3, 0x6, 0x0, 0x1, 50, 0U, { 0x7fe0000U } },	/* vp.get_vp_state */
	{ 0xe4U, 0U, 166, 0, 2, 0x2, 0x0, 0x1, 51, 0U, { 0x7fe0000U } },	/* vp.set_vp_state */
	{ 0xf4U, 0U, 167, 0, 4, 0xc, 0x0, 0x3, 52, 0U, { 0xfff0fff00000000ULL } },	/* vp.get_vp_cpuid_values */
	/* vtl.modify_vtl_protection_mask */
	{ 0xcU, 0U, 67, 0, 3, 0x4, 0x0, 0x3, 54, 0U, { 0xfff0fff00000000ULL } },
	{ 0xdU, 0U, 68, 0, 1, 0x1, 0x0, 0x0, 56, 0U, { 0U } },	/* vtl.enable_partition_vtl */
	{ 0xdU, 0U, 168, 0, 2, 0x3, 0x0, 0x0, 56, 1U, { 0U } },	/* vtl.enable_partition_vtl.fast */
	{ 0xeU, 0U, 69, 0, 0, 0x0, 0x0, 0x0, 56, 0U, { 0U } },	/* vtl.disable_partition_vtl */
	{ 0xfU, 0U, 70, 0, 1, 0x1, 0x0, 0x0, 56, 0U, { 0U } },	/* vtl.enable_vp_vtl */
	{ 0x10U, 0U, 71, 0, 0, 0x0, 0x0, 0x0, 56, 0U, { 0U } },	/* vtl.disable_vp_vtl */
	{ 0x11U, 0U, 72, 0, 0, 0x0, 0x0, 0x0, 56, 0U, { 0U } },	/* vtl.vtl_call */
	{ 0x12U, 0U, 73, 0, 0, 0x0, 0x0, 0x0, 56, 0U, { 0U } },	/* vtl.vtl_return */
	/* vtl.check_sparse_gpa_page_vtl_access */
	{ 0xd4U, 0U, 169, 0, 4, 0xc, 0x0, 0x3, 56, 0U, { 0xfff0fff00000000ULL } },
};

static const struct hyperv_host_family hyperv_host_families[] = {
	/* tlb */
	{ 1U, 3U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 130, 6, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 4U, 4U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* spin */
	{ 8U, 8U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 125, 2, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 9U, 9U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* debug */
	{ 0xaU, 0xaU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 0, 7, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0xbU, 0xbU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* vtl */
	{ 0xcU, 0x12U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 153, 9, 0, 0, 1, 0, 0x0 },
	/* tlb */
	{ 0x13U, 0x14U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 130, 6, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0x15U, 0x15U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x40U, 0x47U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x48U, 0x4cU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* intercept */
	{ 0x4dU, 0x4dU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 33, 5, 0, 0, 1, 0, 0x0 },
	/* vp */
	{ 0x4eU, 0x52U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 137, 16, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x53U, 0x54U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0x56U, 0x56U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* port */
	{ 0x58U, 0x58U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 91, 15, 0, 0, 1, 0, 0x0 },
	/* port */
	{ 0x5aU, 0x5dU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 91, 15, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x5eU, 0x5fU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* eventlog */
	{ 0x60U, 0x68U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 11, 16, 0, 0, 1, 0, 0x0 },
	/* debug */
	{ 0x69U, 0x6bU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 0, 7, 0, 0, 1, 0, 0x0 },
	/* stats */
	{ 0x6cU, 0x6dU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 127, 3, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x6eU, 0x6eU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x6fU, 0x6fU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* port */
	{ 0x70U, 0x70U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 91, 15, 0, 0, 1, 0, 0x0 },
	/* debug */
	{ 0x71U, 0x71U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 0, 7, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x76U, 0x7bU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0x7cU, 0x7eU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* device */
	{ 0x80U, 0x83U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 7, 4, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x84U, 0x86U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x87U, 0x87U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x88U, 0x8aU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* port */
	{ 0x8bU, 0x8bU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 91, 15, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x8cU, 0x8cU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x8dU, 0x8dU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* debug */
	{ 0x8eU, 0x8eU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 0, 7, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x8fU, 0x8fU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x90U, 0x90U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* intercept */
	{ 0x91U, 0x92U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 33, 5, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0x94U, 0x94U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* port */
	{ 0x95U, 0x96U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 91, 15, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x97U, 0x97U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* vp */
	{ 0x99U, 0x9aU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 137, 16, 0, 0, 1, 0, 0x0 },
	/* vp */
	{ 0xacU, 0xacU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 137, 16, 0, 0, 1, 0, 0x0 },
	/* intercept */
	{ 0xadU, 0xadU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 33, 5, 0, 0, 1, 0, 0x0 },
	/* nested */
	{ 0xafU, 0xb0U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 69, 3, 0, 0, 1, 0, 0x0 },
	/* port */
	{ 0xc0U, 0xc1U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 91, 15, 0, 0, 1, 0, 0x0 },
	/* vp */
	{ 0xc2U, 0xc2U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 137, 16, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0xc9U, 0xc9U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* vtl */
	{ 0xd4U, 0xd4U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 153, 9, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0xd7U, 0xd9U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0xdbU, 0xdbU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* vp */
	{ 0xe1U, 0xe4U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 137, 16, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0xe5U, 0xe5U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* vp */
	{ 0xf4U, 0xf4U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 137, 16, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x101U, 0x101U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x103U, 0x103U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* mmio */
	{ 0x106U, 0x107U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 67, 2, 0, 0, 1, 0, 0x0 },
	/* partition */
	{ 0x10aU, 0x10aU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 72, 19, 0, 0, 1, 0, 0x0 },
	/* processor */
	{ 0x10fU, 0x10fU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 106, 19, 0, 0, 1, 0, 0x0 },
	/* intercept */
	{ 0x110U, 0x110U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 33, 5, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x112U, 0x113U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* memory */
	{ 0x11cU, 0x11cU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 49, 18, 0, 0, 1, 0, 0x0 },
	/* interrupt */
	{ 0x11fU, 0x11fU, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 38, 11, 0, 0, 1, 0, 0x0 },
	/* stats */
	{ 0x131U, 0x131U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 127, 3, 0, 0, 1, 0, 0x0 },
	/* ext */
	{ 0x8001U, 0x8006U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 27, 6, 0, 0, 1, 0, 0x0 },
	/* vbs */
	{ 0xc001U, 0xc001U, { 0xf000f00078000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffU, 136, 1, 0, 0, 1, 0, 0x0 },
};

/* Where a part of the id travels: in an argument register, or so far into the memory that one points to. */
struct hyperv_host_carrier {
	uint8_t place;		/* 0 a register of its own, 1 an argument register, 2 memory */
	uint8_t width;
	uint8_t argument;
	uint16_t offset;
};

static const struct hyperv_host_carrier hyperv_host_carriers[] = {
	{ 0, 64, 0, 0 },
};

/* An argument that travels in the id. */
struct hyperv_host_place {
	uint64_t mask;
	uint8_t carrier, low;
};

static const struct hyperv_host_place hyperv_host_places[] = {
	{ 0xfffU, 0, 32 },	/* ext.memory_heat_hint */
	{ 0xfffU, 0, 48 },	/* ext.memory_heat_hint */
	{ 0xfffU, 0, 32 },	/* intercept.install_intercept_ex */
	{ 0xfffU, 0, 48 },	/* intercept.install_intercept_ex */
	{ 0x3ffU, 0, 17 },	/* interrupt.send_synthetic_cluster_ipi_ex */
	{ 0x3ffU, 0, 17 },	/* interrupt.map_device_interrupt */
	{ 0x3ffU, 0, 17 },	/* interrupt.retarget_device_interrupt */
	{ 0xfffU, 0, 32 },	/* memory.deposit_memory */
	{ 0xfffU, 0, 48 },	/* memory.deposit_memory */
	{ 0xfffU, 0, 32 },	/* memory.withdraw_memory */
	{ 0xfffU, 0, 48 },	/* memory.withdraw_memory */
	{ 0xfffU, 0, 32 },	/* memory.map_gpa_pages */
	{ 0xfffU, 0, 48 },	/* memory.map_gpa_pages */
	{ 0xfffU, 0, 32 },	/* memory.unmap_gpa_pages */
	{ 0xfffU, 0, 48 },	/* memory.unmap_gpa_pages */
	{ 0xfffU, 0, 32 },	/* memory.map_sparse_gpa_pages */
	{ 0xfffU, 0, 48 },	/* memory.map_sparse_gpa_pages */
	{ 0xfffU, 0, 32 },	/* memory.modify_sparse_gpa_pages */
	{ 0xfffU, 0, 48 },	/* memory.modify_sparse_gpa_pages */
	{ 0xfffU, 0, 32 },	/* memory.get_gpa_pages_access_states */
	{ 0xfffU, 0, 48 },	/* memory.get_gpa_pages_access_states */
	{ 0xfffU, 0, 32 },	/* memory.acquire_sparse_spa_page_host_access */
	{ 0xfffU, 0, 48 },	/* memory.acquire_sparse_spa_page_host_access */
	{ 0xfffU, 0, 32 },	/* memory.release_sparse_spa_page_host_access */
	{ 0xfffU, 0, 48 },	/* memory.release_sparse_spa_page_host_access */
	{ 0xfffU, 0, 32 },	/* memory.accept_gpa_pages */
	{ 0xfffU, 0, 48 },	/* memory.accept_gpa_pages */
	{ 0xfffU, 0, 32 },	/* memory.modify_sparse_gpa_page_host_visibility */
	{ 0xfffU, 0, 48 },	/* memory.modify_sparse_gpa_page_host_visibility */
	{ 0xfffU, 0, 32 },	/* memory.pin_gpa_page_ranges */
	{ 0xfffU, 0, 48 },	/* memory.pin_gpa_page_ranges */
	{ 0xfffU, 0, 32 },	/* memory.unpin_gpa_page_ranges */
	{ 0xfffU, 0, 48 },	/* memory.unpin_gpa_page_ranges */
	{ 0xfffU, 0, 32 },	/* memory.query_sparse_gpa_page_host_visibility */
	{ 0xfffU, 0, 48 },	/* memory.query_sparse_gpa_page_host_visibility */
	{ 0xfffU, 0, 32 },	/* nested.flush_guest_physical_address_list */
	{ 0xfffU, 0, 48 },	/* nested.flush_guest_physical_address_list */
	{ 0x3ffU, 0, 17 },	/* partition.set_partition_property_ex */
	{ 0xfffU, 0, 32 },	/* tlb.flush_virtual_address_list */
	{ 0xfffU, 0, 48 },	/* tlb.flush_virtual_address_list */
	{ 0x3ffU, 0, 17 },	/* tlb.flush_virtual_address_space_ex */
	{ 0x3ffU, 0, 17 },	/* tlb.flush_virtual_address_list_ex */
	{ 0xfffU, 0, 32 },	/* tlb.flush_virtual_address_list_ex */
	{ 0xfffU, 0, 48 },	/* tlb.flush_virtual_address_list_ex */
	{ 0xfffU, 0, 32 },	/* vp.get_vp_registers */
	{ 0xfffU, 0, 48 },	/* vp.get_vp_registers */
	{ 0xfffU, 0, 32 },	/* vp.set_vp_registers */
	{ 0xfffU, 0, 48 },	/* vp.set_vp_registers */
	{ 0xfffU, 0, 32 },	/* vp.get_vp_index_from_apic_id */
	{ 0xfffU, 0, 48 },	/* vp.get_vp_index_from_apic_id */
	{ 0x3ffU, 0, 17 },	/* vp.get_vp_state */
	{ 0x3ffU, 0, 17 },	/* vp.set_vp_state */
	{ 0xfffU, 0, 32 },	/* vp.get_vp_cpuid_values */
	{ 0xfffU, 0, 48 },	/* vp.get_vp_cpuid_values */
	{ 0xfffU, 0, 32 },	/* vtl.modify_vtl_protection_mask */
	{ 0xfffU, 0, 48 },	/* vtl.modify_vtl_protection_mask */
	{ 0xfffU, 0, 32 },	/* vtl.check_sparse_gpa_page_vtl_access */
	{ 0xfffU, 0, 48 },	/* vtl.check_sparse_gpa_page_vtl_access */
};

static inline const struct hyperv_host_family *hyperv_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(hyperv_host_families) / sizeof(hyperv_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > hyperv_host_families[middle].last)
			first = middle + 1;
		else if (number < hyperv_host_families[middle].first)
			end = middle;
		else
			return &hyperv_host_families[middle];
	}
	return NULL;
}

/* The first row of a number. */
static inline const struct hyperv_host_call *
hyperv_host_find_call(const struct hyperv_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > hyperv_host_calls[middle].number)
			first = middle + 1;
		else
			end = middle;
	}
	return first < family->calls + family->ncalls && hyperv_host_calls[first].number == number ?
	       &hyperv_host_calls[first] : NULL;
}

/* The row of a call that travels so. */
static inline const struct hyperv_host_call *
hyperv_host_find_way(const struct hyperv_host_family *family, uint64_t number, uint64_t variant)
{
	const struct hyperv_host_call *call = hyperv_host_find_call(family, number);
	const struct hyperv_host_call *end = hyperv_host_calls + family->calls + family->ncalls;

	for (; call && call < end && call->number == number; call++)
		if (call->variant == variant)
			return call;
	return NULL;
}

/* By which variant an id says that it travels. */
static inline uint64_t hyperv_host_variant_bits(uint64_t control)
{
	return (uint64_t)((control >> 16) & 1U);
}

static inline uint64_t hyperv_host_family_number(uint64_t control)
{
	return control & 0xffffU;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t hyperv_host_call_number(const struct hyperv_host_family *family, uint64_t control)
{
	const uint64_t carriers[1] = { control };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct hyperv_host_call *hyperv_host_find(uint64_t control)
{
	const struct hyperv_host_family *family =
		hyperv_host_find_family(hyperv_host_family_number(control));

	if (!family)
		return NULL;
	return hyperv_host_find_way(family, hyperv_host_call_number(family, control),
		hyperv_host_variant_bits(control));
}

/* Whether the host performs a call. */
static inline int hyperv_host_has_call(const struct hyperv_host *host, const struct hyperv_host_call *call)
{
	return call->answer != 0 || (call->slot < HYPERV_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int hyperv_host_has_family(const struct hyperv_host *host, const struct hyperv_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!hyperv_host_calls[i].answer && hyperv_host_has_call(host, &hyperv_host_calls[i]))
			return 1;
	return 0;
}

static HYPERV_RARE struct hyperv_host_result hyperv_dispatch_rare(const struct hyperv_host *host, void *context,
	uint64_t control, const uint64_t *args)
{
	const struct hyperv_host_family *family =
		hyperv_host_find_family(hyperv_host_family_number(control));
	const struct hyperv_host_call *call;

	if (!family)
		return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_CODE);
	if (!hyperv_host_has_family(host, family))
		return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_CODE);
	if ((control & family->reserved[0]) != family->must_be[0])
		return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_INPUT);
	call = hyperv_host_find_way(family, hyperv_host_call_number(family, control),
		hyperv_host_variant_bits(control));
	if (!call || !hyperv_host_has_call(host, call)) {
		if (family->by_call)
			return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_CODE);
		return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_CODE);
	}
	if ((control & 0xfff0fff87fe0000ULL & ~call->parameters[0]) != 0)
		return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_INPUT);
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct hyperv_host_result hyperv_dispatch(const struct hyperv_host *host, void *context,
	uint64_t control, const uint64_t *args)
{
	hyperv_host_run *run;
	uint32_t first, count;
	uint64_t number;

	if (HYPERV_UNLIKELY((control & 0xffffffffffff0000ULL) != 0U))
		return hyperv_dispatch_rare(host, context, control, args);
	switch (control & 0xffffU) {
	case 0xaU:	/* debug.invoke_hypervisor_debugger */
		first = 0;
		count = 1;
		number = (control & 0xffffU) - 0xaU;
		break;
	case 0x80U:	/* device.map_device_pages */
	case 0x81U:	/* device.unmap_device_pages */
	case 0x82U:	/* device.attach_device */
	case 0x83U:	/* device.detach_device */
		first = 1;
		count = 4;
		number = (control & 0xffffU) - 0x80U;
		break;
	case 0x60U:	/* eventlog.initialize_event_log_buffer_group */
	case 0x61U:	/* eventlog.finalize_event_log_buffer_group */
	case 0x62U:	/* eventlog.create_event_log_buffer */
	case 0x63U:	/* eventlog.delete_event_log_buffer */
	case 0x64U:	/* eventlog.map_event_log_buffer */
	case 0x65U:	/* eventlog.unmap_event_log_buffer */
	case 0x66U:	/* eventlog.set_event_log_group_sources */
	case 0x67U:	/* eventlog.release_event_log_buffer */
	case 0x68U:	/* eventlog.flush_event_log_buffer */
		first = 5;
		count = 9;
		number = (control & 0xffffU) - 0x60U;
		break;
	case 0x8001U:	/* ext.query_capabilities */
	case 0x8002U:	/* ext.get_boot_zeroed_memory */
	case 0x8003U:	/* ext.memory_heat_hint */
	case 0x8004U:	/* ext.epf_setup */
	case 0x8005U:	/* ext.scheduler_assist_setup */
	case 0x8006U:	/* ext.memory_heat_hint_async */
		first = 14;
		count = 6;
		number = (control & 0xffffU) - 0x8001U;
		break;
	case 0x4dU:	/* intercept.install_intercept */
		first = 20;
		count = 1;
		number = (control & 0xffffU) - 0x4dU;
		break;
	case 0xbU:	/* interrupt.send_synthetic_cluster_ipi */
		first = 21;
		count = 1;
		number = (control & 0xffffU) - 0xbU;
		break;
	case 0x48U:	/* memory.deposit_memory */
	case 0x49U:	/* memory.withdraw_memory */
	case 0x4aU:	/* memory.get_memory_balance */
	case 0x4bU:	/* memory.map_gpa_pages */
	case 0x4cU:	/* memory.unmap_gpa_pages */
	case 0x53U:	/* memory.read_gpa */
	case 0x54U:	/* memory.write_gpa */
		first = 22;
		count = 13;
		number = (control & 0xffffU) - 0x48U;
		break;
	case 0x106U:	/* mmio.mmio_read */
	case 0x107U:	/* mmio.mmio_write */
		first = 35;
		count = 2;
		number = (control & 0xffffU) - 0x106U;
		break;
	case 0xafU:	/* nested.flush_guest_physical_address_space */
	case 0xb0U:	/* nested.flush_guest_physical_address_list */
		first = 37;
		count = 2;
		number = (control & 0xffffU) - 0xafU;
		break;
	case 0x40U:	/* partition.create_partition */
	case 0x41U:	/* partition.initialize_partition */
	case 0x42U:	/* partition.finalize_partition */
	case 0x43U:	/* partition.delete_partition */
	case 0x44U:	/* partition.get_partition_property */
	case 0x45U:	/* partition.set_partition_property */
	case 0x46U:	/* partition.get_partition_id */
	case 0x47U:	/* partition.get_next_child_partition */
		first = 39;
		count = 8;
		number = (control & 0xffffU) - 0x40U;
		break;
	case 0x58U:	/* port.delete_port */
	case 0x5aU:	/* port.get_port_property */
	case 0x5bU:	/* port.disconnect_port */
	case 0x5cU:	/* port.post_message */
	case 0x5dU:	/* port.signal_event */
		first = 47;
		count = 6;
		number = (control & 0xffffU) - 0x58U;
		break;
	case 4U:	/* processor.get_logical_processor_run_time */
		first = 53;
		count = 1;
		number = (control & 0xffffU) - 4U;
		break;
	case 8U:	/* spin.notify_long_spin_wait */
		first = 54;
		count = 1;
		number = (control & 0xffffU) - 8U;
		break;
	case 0x6cU:	/* stats.map_stats_page */
	case 0x6dU:	/* stats.unmap_stats_page */
		first = 55;
		count = 2;
		number = (control & 0xffffU) - 0x6cU;
		break;
	case 1U:	/* tlb.switch_virtual_address_space */
	case 2U:	/* tlb.flush_virtual_address_space */
	case 3U:	/* tlb.flush_virtual_address_list */
		first = 57;
		count = 4;
		number = control & 0xffffU;
		break;
	case 0xc001U:	/* vbs.vbs_vm_report */
		first = 61;
		count = 1;
		number = (control & 0xffffU) - 0xc001U;
		break;
	case 0x4eU:	/* vp.create_vp */
	case 0x4fU:	/* vp.delete_vp */
	case 0x50U:	/* vp.get_vp_registers */
	case 0x51U:	/* vp.set_vp_registers */
	case 0x52U:	/* vp.translate_virtual_address */
		first = 62;
		count = 5;
		number = (control & 0xffffU) - 0x4eU;
		break;
	case 0xcU:	/* vtl.modify_vtl_protection_mask */
	case 0xdU:	/* vtl.enable_partition_vtl */
	case 0xeU:	/* vtl.disable_partition_vtl */
	case 0xfU:	/* vtl.enable_vp_vtl */
	case 0x10U:	/* vtl.disable_vp_vtl */
	case 0x11U:	/* vtl.vtl_call */
	case 0x12U:	/* vtl.vtl_return */
		first = 67;
		count = 7;
		number = (control & 0xffffU) - 0xcU;
		break;
	default:
		return hyperv_dispatch_rare(host, context, control, args);
	}
	if (HYPERV_UNLIKELY(number >= count))
		return hyperv_dispatch_rare(host, context, control, args);
	run = host->run[first + number];
	if (HYPERV_UNLIKELY(!run))
		return hyperv_dispatch_rare(host, context, control, args);
	return run(context, args);
}

#define HYPERV_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As hyperv_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: HYPERV_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to hyperv_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static HYPERV_INLINE struct hyperv_host_result hyperv_dispatch_by_switch(const struct hyperv_host *host, void *context,
	uint64_t control, const uint64_t *args, int *found)
{
	if (HYPERV_UNLIKELY((control & 0xffffffffffff0000ULL) != 0U)) {
		if (!found)
			return hyperv_dispatch_rare(host, context, control, args);
		*found = 0;
		return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_CODE);
	}
	switch (control & 0xffffU) {
	HYPERV_HOST_CASE(0xaU, 0);	/* debug.invoke_hypervisor_debugger */
	HYPERV_HOST_CASE(0x80U, 1);	/* device.map_device_pages */
	HYPERV_HOST_CASE(0x81U, 2);	/* device.unmap_device_pages */
	HYPERV_HOST_CASE(0x82U, 3);	/* device.attach_device */
	HYPERV_HOST_CASE(0x83U, 4);	/* device.detach_device */
	HYPERV_HOST_CASE(0x60U, 5);	/* eventlog.initialize_event_log_buffer_group */
	HYPERV_HOST_CASE(0x61U, 6);	/* eventlog.finalize_event_log_buffer_group */
	HYPERV_HOST_CASE(0x62U, 7);	/* eventlog.create_event_log_buffer */
	HYPERV_HOST_CASE(0x63U, 8);	/* eventlog.delete_event_log_buffer */
	HYPERV_HOST_CASE(0x64U, 9);	/* eventlog.map_event_log_buffer */
	HYPERV_HOST_CASE(0x65U, 10);	/* eventlog.unmap_event_log_buffer */
	HYPERV_HOST_CASE(0x66U, 11);	/* eventlog.set_event_log_group_sources */
	HYPERV_HOST_CASE(0x67U, 12);	/* eventlog.release_event_log_buffer */
	HYPERV_HOST_CASE(0x68U, 13);	/* eventlog.flush_event_log_buffer */
	HYPERV_HOST_CASE(0x8001U, 14);	/* ext.query_capabilities */
	HYPERV_HOST_CASE(0x8002U, 15);	/* ext.get_boot_zeroed_memory */
	HYPERV_HOST_CASE(0x8003U, 16);	/* ext.memory_heat_hint */
	HYPERV_HOST_CASE(0x8004U, 17);	/* ext.epf_setup */
	HYPERV_HOST_CASE(0x8005U, 18);	/* ext.scheduler_assist_setup */
	HYPERV_HOST_CASE(0x8006U, 19);	/* ext.memory_heat_hint_async */
	HYPERV_HOST_CASE(0x4dU, 20);	/* intercept.install_intercept */
	HYPERV_HOST_CASE(0xbU, 21);	/* interrupt.send_synthetic_cluster_ipi */
	HYPERV_HOST_CASE(0x48U, 22);	/* memory.deposit_memory */
	HYPERV_HOST_CASE(0x49U, 23);	/* memory.withdraw_memory */
	HYPERV_HOST_CASE(0x4aU, 24);	/* memory.get_memory_balance */
	HYPERV_HOST_CASE(0x4bU, 25);	/* memory.map_gpa_pages */
	HYPERV_HOST_CASE(0x4cU, 26);	/* memory.unmap_gpa_pages */
	HYPERV_HOST_CASE(0x53U, 33);	/* memory.read_gpa */
	HYPERV_HOST_CASE(0x54U, 34);	/* memory.write_gpa */
	HYPERV_HOST_CASE(0x106U, 35);	/* mmio.mmio_read */
	HYPERV_HOST_CASE(0x107U, 36);	/* mmio.mmio_write */
	HYPERV_HOST_CASE(0xafU, 37);	/* nested.flush_guest_physical_address_space */
	HYPERV_HOST_CASE(0xb0U, 38);	/* nested.flush_guest_physical_address_list */
	HYPERV_HOST_CASE(0x40U, 39);	/* partition.create_partition */
	HYPERV_HOST_CASE(0x41U, 40);	/* partition.initialize_partition */
	HYPERV_HOST_CASE(0x42U, 41);	/* partition.finalize_partition */
	HYPERV_HOST_CASE(0x43U, 42);	/* partition.delete_partition */
	HYPERV_HOST_CASE(0x44U, 43);	/* partition.get_partition_property */
	HYPERV_HOST_CASE(0x45U, 44);	/* partition.set_partition_property */
	HYPERV_HOST_CASE(0x46U, 45);	/* partition.get_partition_id */
	HYPERV_HOST_CASE(0x47U, 46);	/* partition.get_next_child_partition */
	HYPERV_HOST_CASE(0x58U, 47);	/* port.delete_port */
	HYPERV_HOST_CASE(0x5aU, 49);	/* port.get_port_property */
	HYPERV_HOST_CASE(0x5bU, 50);	/* port.disconnect_port */
	HYPERV_HOST_CASE(0x5cU, 51);	/* port.post_message */
	HYPERV_HOST_CASE(0x5dU, 52);	/* port.signal_event */
	HYPERV_HOST_CASE(4U, 53);	/* processor.get_logical_processor_run_time */
	HYPERV_HOST_CASE(8U, 54);	/* spin.notify_long_spin_wait */
	HYPERV_HOST_CASE(0x6cU, 55);	/* stats.map_stats_page */
	HYPERV_HOST_CASE(0x6dU, 56);	/* stats.unmap_stats_page */
	HYPERV_HOST_CASE(1U, 58);	/* tlb.switch_virtual_address_space */
	HYPERV_HOST_CASE(2U, 59);	/* tlb.flush_virtual_address_space */
	HYPERV_HOST_CASE(3U, 60);	/* tlb.flush_virtual_address_list */
	HYPERV_HOST_CASE(0xc001U, 61);	/* vbs.vbs_vm_report */
	HYPERV_HOST_CASE(0x4eU, 62);	/* vp.create_vp */
	HYPERV_HOST_CASE(0x4fU, 63);	/* vp.delete_vp */
	HYPERV_HOST_CASE(0x50U, 64);	/* vp.get_vp_registers */
	HYPERV_HOST_CASE(0x51U, 65);	/* vp.set_vp_registers */
	HYPERV_HOST_CASE(0x52U, 66);	/* vp.translate_virtual_address */
	HYPERV_HOST_CASE(0xcU, 67);	/* vtl.modify_vtl_protection_mask */
	HYPERV_HOST_CASE(0xdU, 68);	/* vtl.enable_partition_vtl */
	HYPERV_HOST_CASE(0xeU, 69);	/* vtl.disable_partition_vtl */
	HYPERV_HOST_CASE(0xfU, 70);	/* vtl.enable_vp_vtl */
	HYPERV_HOST_CASE(0x10U, 71);	/* vtl.disable_vp_vtl */
	HYPERV_HOST_CASE(0x11U, 72);	/* vtl.vtl_call */
	HYPERV_HOST_CASE(0x12U, 73);	/* vtl.vtl_return */
	default:
		break;
	}
	if (!found)
		return hyperv_dispatch_rare(host, context, control, args);
	*found = 0;
	return hyperv_host_error(HYPERV_STATUS_INVALID_HYPERCALL_CODE);
}

/*
 * Completes `ids`, which holds the parts that have registers of their own, and fills in the arguments of the call.
 * `words` are the argument registers, each of `bits` bits. Gives 0, or the status of a refusal.
 */
static inline int64_t hyperv_host_gather(const struct hyperv_host *host, void *context, uint64_t *ids,
	const uint64_t *words, unsigned int count, unsigned int bits, int high_first, uint64_t *args)
{
	const struct hyperv_host_family *family;
	const struct hyperv_host_call *call;
	unsigned int i, word = 0, second;
	uint32_t taken = 0;
	unsigned int inside = 0;
	int64_t status = 0;

	(void)host;
	(void)context;
	for (i = 0; i < 1; i++)
		if (hyperv_host_carriers[i].place == 1 && hyperv_host_carriers[i].argument < count)
			ids[i] = words[hyperv_host_carriers[i].argument];
	family = hyperv_host_find_family(hyperv_host_family_number((uint64_t)ids[0]));
	for (i = 0; i < 1; i++) {
		const struct hyperv_host_carrier *carrier = &hyperv_host_carriers[i];

		if (carrier->place == 0)
			continue;
		if (!family && carrier->place == 1)
			continue;	/* it names no family, and must not become an id that does */
		if (!family || !(family->carriers >> i & 1) || carrier->argument >= count) {
			ids[i] = 0;
		} else {
			taken |= (uint32_t)1 << carrier->argument;
		}
	}
	call = status || !family ? NULL : hyperv_host_find_way(family, hyperv_host_call_number(family,
		(uint64_t)ids[0]), hyperv_host_variant_bits((uint64_t)ids[0]));
	for (i = 0; call && i < call->nargs; i++) {
		if (call->inside >> i & 1) {
			const struct hyperv_host_place *place = &hyperv_host_places[call->places + inside++];

			args[i] = ids[place->carrier] >> place->low & place->mask;
			continue;
		}
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

/* By which convention a call travels: 0 is the ordinary one. */
static inline unsigned int hyperv_host_variant(uint64_t control)
{
	(void)control;
	if (((control >> 16) & 1U) == 1U)
		return 1;
	return 0;
}

/* The registers of x86_64 that a call reads or writes. */
struct hyperv_x86_64_registers {
	uint64_t rax;
	uint64_t rcx;
	uint64_t rdx;
	uint64_t r8;
};

static inline void hyperv_x86_64_dispatch(const struct hyperv_host *host, void *context,
	struct hyperv_x86_64_registers *registers)
{
	const uint64_t control = registers->rcx;
	uint64_t ids[1] = { control };
	uint64_t words[2];
	uint64_t args[4] = { 0 };
	struct hyperv_host_result result;
	const unsigned int variant = hyperv_host_variant(control);
	unsigned int count;
	int64_t status;

	if (variant == 1) {
		words[0] = registers->rdx;
		words[1] = registers->r8;
		count = 2;
	} else {
		words[0] = registers->rdx;
		words[1] = registers->r8;
		count = 2;
	}
	status = hyperv_host_gather(host, context, ids, words, count, 64, 0, args);
	result = status ? hyperv_host_error(status) : hyperv_dispatch(host, context, (uint64_t)ids[0], args);
	if (variant == 1) {
		registers->rax = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	} else {
		registers->rax = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	}
}

static HYPERV_INLINE void hyperv_x86_64_dispatch_by_switch(const struct hyperv_host *host, void *context,
	struct hyperv_x86_64_registers *registers)
{
	const uint64_t control = registers->rcx;
	uint64_t ids[1] = { control };
	uint64_t words[2];
	uint64_t args[4] = { 0 };
	struct hyperv_host_result result;
	const unsigned int variant = hyperv_host_variant(control);
	unsigned int count;
	int64_t status;

	if (variant == 1) {
		words[0] = registers->rdx;
		words[1] = registers->r8;
		count = 2;
	} else {
		words[0] = registers->rdx;
		words[1] = registers->r8;
		count = 2;
	}
	status = hyperv_host_gather(host, context, ids, words, count, 64, 0, args);
	result = status ? hyperv_host_error(status) : hyperv_dispatch_by_switch(host, context, (uint64_t)ids[0], args,
		NULL);
	if (variant == 1) {
		registers->rax = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	} else {
		registers->rax = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	}
}

/* The registers of arm64 that a call reads or writes. */
struct hyperv_arm64_registers {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
	uint64_t x4;
	uint64_t x5;
	uint64_t x6;
	uint64_t x7;
	uint64_t x8;
	uint64_t x9;
	uint64_t x10;
	uint64_t x11;
	uint64_t x12;
	uint64_t x13;
	uint64_t x14;
	uint64_t x15;
	uint64_t x16;
	uint64_t x17;
};

/* Whether the registers hold a call of this ABI; dispatch does not look. */
static inline int hyperv_arm64_is_call(const struct hyperv_arm64_registers *registers)
{
	return registers->x0 == 0x46000001U;
}

static inline void hyperv_arm64_dispatch(const struct hyperv_host *host, void *context,
	struct hyperv_arm64_registers *registers)
{
	const uint64_t control = registers->x1;
	uint64_t ids[1] = { control };
	uint64_t words[16];
	uint64_t args[16] = { 0 };
	struct hyperv_host_result result;
	const unsigned int variant = hyperv_host_variant(control);
	unsigned int count;
	int64_t status;

	if (variant == 1) {
		words[0] = registers->x2;
		words[1] = registers->x3;
		words[2] = registers->x4;
		words[3] = registers->x5;
		words[4] = registers->x6;
		words[5] = registers->x7;
		words[6] = registers->x8;
		words[7] = registers->x9;
		words[8] = registers->x10;
		words[9] = registers->x11;
		words[10] = registers->x12;
		words[11] = registers->x13;
		words[12] = registers->x14;
		words[13] = registers->x15;
		words[14] = registers->x16;
		words[15] = registers->x17;
		count = 16;
	} else {
		words[0] = registers->x2;
		words[1] = registers->x3;
		count = 2;
	}
	status = hyperv_host_gather(host, context, ids, words, count, 64, 0, args);
	result = status ? hyperv_host_error(status) : hyperv_dispatch(host, context, (uint64_t)ids[0], args);
	if (variant == 1) {
		registers->x0 = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	} else {
		registers->x0 = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	}
}

static HYPERV_INLINE void hyperv_arm64_dispatch_by_switch(const struct hyperv_host *host, void *context,
	struct hyperv_arm64_registers *registers)
{
	const uint64_t control = registers->x1;
	uint64_t ids[1] = { control };
	uint64_t words[16];
	uint64_t args[16] = { 0 };
	struct hyperv_host_result result;
	const unsigned int variant = hyperv_host_variant(control);
	unsigned int count;
	int64_t status;

	if (variant == 1) {
		words[0] = registers->x2;
		words[1] = registers->x3;
		words[2] = registers->x4;
		words[3] = registers->x5;
		words[4] = registers->x6;
		words[5] = registers->x7;
		words[6] = registers->x8;
		words[7] = registers->x9;
		words[8] = registers->x10;
		words[9] = registers->x11;
		words[10] = registers->x12;
		words[11] = registers->x13;
		words[12] = registers->x14;
		words[13] = registers->x15;
		words[14] = registers->x16;
		words[15] = registers->x17;
		count = 16;
	} else {
		words[0] = registers->x2;
		words[1] = registers->x3;
		count = 2;
	}
	status = hyperv_host_gather(host, context, ids, words, count, 64, 0, args);
	result = status ? hyperv_host_error(status) : hyperv_dispatch_by_switch(host, context, (uint64_t)ids[0], args,
		NULL);
	if (variant == 1) {
		registers->x0 = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	} else {
		registers->x0 = ((uint64_t)result.status & 0xffffU) | (result.value & 0xfffU) << 32;
	}
}

#define HYPERV_HOST_RUN_debug_invoke_hypervisor_debugger(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_invoke_hypervisor_debugger(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_debug_invoke_hypervisor_debugger((type *)context); \
}

#define HYPERV_HOST_RUN_debug_post_debug_data(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_post_debug_data(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_debug_post_debug_data((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_debug_retrieve_debug_data(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_retrieve_debug_data(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_debug_retrieve_debug_data((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_debug_reset_debug_session(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_reset_debug_session(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_debug_reset_debug_session((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_debug_reset_debug_session_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_reset_debug_session_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_debug_reset_debug_session_fast((type *)context, (hyperv_debug_reset_options_t)args[0]); \
}

#define HYPERV_HOST_RUN_debug_output_debug_character(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_output_debug_character(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_debug_output_debug_character((type *)context); \
}

#define HYPERV_HOST_RUN_debug_collect_livedump(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_debug_collect_livedump(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_debug_collect_livedump((type *)context); \
}

#define HYPERV_HOST_RUN_device_map_device_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_device_map_device_pages(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_device_map_device_pages((type *)context); \
}

#define HYPERV_HOST_RUN_device_unmap_device_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_device_unmap_device_pages(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_device_unmap_device_pages((type *)context); \
}

#define HYPERV_HOST_RUN_device_attach_device(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_device_attach_device(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_device_attach_device((type *)context); \
}

#define HYPERV_HOST_RUN_device_detach_device(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_device_detach_device(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_device_detach_device((type *)context); \
}

#define HYPERV_HOST_RUN_eventlog_initialize_event_log_buffer_group(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_initialize_event_log_buffer_group(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_initialize_event_log_buffer_group((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_finalize_event_log_buffer_group(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_finalize_event_log_buffer_group(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_finalize_event_log_buffer_group((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_finalize_event_log_buffer_group_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_finalize_event_log_buffer_group_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_finalize_event_log_buffer_group_fast((type *)context, \
		(hyperv_eventlog_type_t)args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_create_event_log_buffer(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_create_event_log_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_eventlog_create_event_log_buffer((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_create_event_log_buffer_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_create_event_log_buffer_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_create_event_log_buffer_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_eventlog_delete_event_log_buffer(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_delete_event_log_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_eventlog_delete_event_log_buffer((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_delete_event_log_buffer_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_delete_event_log_buffer_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_delete_event_log_buffer_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_map_event_log_buffer(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_map_event_log_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_eventlog_map_event_log_buffer((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_eventlog_unmap_event_log_buffer(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_unmap_event_log_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_eventlog_unmap_event_log_buffer((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_unmap_event_log_buffer_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_unmap_event_log_buffer_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_unmap_event_log_buffer_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_set_event_log_group_sources(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_set_event_log_group_sources(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_set_event_log_group_sources((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_set_event_log_group_sources_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_set_event_log_group_sources_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_set_event_log_group_sources_fast((type *)context, (hyperv_eventlog_type_t)args[0], \
		args[1]); \
}

#define HYPERV_HOST_RUN_eventlog_release_event_log_buffer(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_release_event_log_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_eventlog_release_event_log_buffer((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_release_event_log_buffer_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_release_event_log_buffer_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_release_event_log_buffer_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_flush_event_log_buffer(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_flush_event_log_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_eventlog_flush_event_log_buffer((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_eventlog_flush_event_log_buffer_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_eventlog_flush_event_log_buffer_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_eventlog_flush_event_log_buffer_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_ext_query_capabilities(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_ext_query_capabilities(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_ext_query_capabilities((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_ext_get_boot_zeroed_memory(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_ext_get_boot_zeroed_memory(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_ext_get_boot_zeroed_memory((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_ext_memory_heat_hint(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_ext_memory_heat_hint(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_ext_memory_heat_hint((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_ext_epf_setup(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_ext_epf_setup(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ext_epf_setup((type *)context); \
}

#define HYPERV_HOST_RUN_ext_scheduler_assist_setup(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_ext_scheduler_assist_setup(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ext_scheduler_assist_setup((type *)context); \
}

#define HYPERV_HOST_RUN_ext_memory_heat_hint_async(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_ext_memory_heat_hint_async(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_ext_memory_heat_hint_async((type *)context); \
}

#define HYPERV_HOST_RUN_intercept_install_intercept(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_intercept_install_intercept(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_intercept_install_intercept((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_intercept_register_intercept_result(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_intercept_register_intercept_result(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_intercept_register_intercept_result((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_intercept_unregister_intercept_result(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_intercept_unregister_intercept_result(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_intercept_unregister_intercept_result((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_intercept_check_for_io_intercept(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_intercept_check_for_io_intercept(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_intercept_check_for_io_intercept((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_intercept_install_intercept_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_intercept_install_intercept_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_intercept_install_intercept_ex((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		args[2]); \
}

#define HYPERV_HOST_RUN_interrupt_send_synthetic_cluster_ipi(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_send_synthetic_cluster_ipi(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_interrupt_send_synthetic_cluster_ipi((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_interrupt_send_synthetic_cluster_ipi_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_send_synthetic_cluster_ipi_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_interrupt_send_synthetic_cluster_ipi_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_interrupt_send_synthetic_cluster_ipi_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_send_synthetic_cluster_ipi_ex(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_interrupt_send_synthetic_cluster_ipi_ex((type *)context, (uint16_t)args[0], args[1]); \
}

#define HYPERV_HOST_RUN_interrupt_clear_virtual_interrupt(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_clear_virtual_interrupt(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_interrupt_clear_virtual_interrupt((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_interrupt_clear_virtual_interrupt_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_clear_virtual_interrupt_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_interrupt_clear_virtual_interrupt_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_interrupt_map_device_interrupt(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_map_device_interrupt(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_interrupt_map_device_interrupt((type *)context, (uint16_t)args[0], args[1], args[2]); \
}

#define HYPERV_HOST_RUN_interrupt_unmap_device_interrupt(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_unmap_device_interrupt(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_interrupt_unmap_device_interrupt((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_interrupt_retarget_device_interrupt(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_retarget_device_interrupt(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_interrupt_retarget_device_interrupt((type *)context, (uint16_t)args[0], args[1]); \
}

#define HYPERV_HOST_RUN_interrupt_assert_virtual_interrupt(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_assert_virtual_interrupt(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_interrupt_assert_virtual_interrupt((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_interrupt_get_vp_set_from_mda(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_get_vp_set_from_mda(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_interrupt_get_vp_set_from_mda((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_interrupt_set_virtual_interrupt_target(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_interrupt_set_virtual_interrupt_target(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_interrupt_set_virtual_interrupt_target((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_memory_deposit_memory(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_deposit_memory(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_deposit_memory((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_withdraw_memory(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_withdraw_memory(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_withdraw_memory((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2], \
		args[3]); \
}

#define HYPERV_HOST_RUN_memory_get_memory_balance(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_get_memory_balance(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_get_memory_balance((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_memory_map_gpa_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_map_gpa_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_map_gpa_pages((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_unmap_gpa_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_unmap_gpa_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_unmap_gpa_pages((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_read_gpa(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_read_gpa(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_read_gpa((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_memory_write_gpa(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_write_gpa(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_write_gpa((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_memory_map_sparse_gpa_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_map_sparse_gpa_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_map_sparse_gpa_pages((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_modify_sparse_gpa_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_modify_sparse_gpa_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_modify_sparse_gpa_pages((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		args[2]); \
}

#define HYPERV_HOST_RUN_memory_get_spa_page_list(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_get_spa_page_list(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_memory_get_spa_page_list((type *)context); \
}

#define HYPERV_HOST_RUN_memory_get_gpa_pages_access_states(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_get_gpa_pages_access_states(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_get_gpa_pages_access_states((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		args[2], args[3]); \
}

#define HYPERV_HOST_RUN_memory_acquire_sparse_spa_page_host_access(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_acquire_sparse_spa_page_host_access(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_memory_acquire_sparse_spa_page_host_access((type *)context, (uint16_t)args[0], \
		(uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_release_sparse_spa_page_host_access(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_release_sparse_spa_page_host_access(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_memory_release_sparse_spa_page_host_access((type *)context, (uint16_t)args[0], \
		(uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_accept_gpa_pages(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_accept_gpa_pages(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_accept_gpa_pages((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_modify_sparse_gpa_page_host_visibility(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_modify_sparse_gpa_page_host_visibility(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_memory_modify_sparse_gpa_page_host_visibility((type *)context, (uint16_t)args[0], \
		(uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_pin_gpa_page_ranges(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_pin_gpa_page_ranges(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_pin_gpa_page_ranges((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_unpin_gpa_page_ranges(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_unpin_gpa_page_ranges(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_memory_unpin_gpa_page_ranges((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_memory_query_sparse_gpa_page_host_visibility(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_memory_query_sparse_gpa_page_host_visibility(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_memory_query_sparse_gpa_page_host_visibility((type *)context, (uint16_t)args[0], \
		(uint16_t)args[1], args[2], args[3]); \
}

#define HYPERV_HOST_RUN_mmio_mmio_read(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_mmio_mmio_read(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_mmio_mmio_read((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_mmio_mmio_write(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_mmio_mmio_write(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_mmio_mmio_write((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_nested_flush_guest_physical_address_space(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_nested_flush_guest_physical_address_space(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_nested_flush_guest_physical_address_space((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_nested_flush_guest_physical_address_space_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result \
	prefix##_hyperv_run_nested_flush_guest_physical_address_space_fast(void *context, const uint64_t *args) \
{ \
	return prefix##_nested_flush_guest_physical_address_space_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_nested_flush_guest_physical_address_list(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_nested_flush_guest_physical_address_list(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_nested_flush_guest_physical_address_list((type *)context, (uint16_t)args[0], \
		(uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_partition_create_partition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_create_partition(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_create_partition((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_initialize_partition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_initialize_partition(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_initialize_partition((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_initialize_partition_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_initialize_partition_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_initialize_partition_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_finalize_partition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_finalize_partition(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_finalize_partition((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_finalize_partition_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_finalize_partition_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_finalize_partition_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_delete_partition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_delete_partition(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_delete_partition((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_delete_partition_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_delete_partition_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_delete_partition_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_get_partition_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_get_partition_property(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_get_partition_property((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_set_partition_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_set_partition_property(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_set_partition_property((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_get_partition_id(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_get_partition_id(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_get_partition_id((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_get_next_child_partition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_get_next_child_partition(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_get_next_child_partition((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_save_partition_state(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_save_partition_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_save_partition_state((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_restore_partition_state(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_restore_partition_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_restore_partition_state((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_notify_partition_event(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_notify_partition_event(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_notify_partition_event((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_notify_partition_event_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_notify_partition_event_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_partition_notify_partition_event_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_scrub_partition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_scrub_partition(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_partition_scrub_partition((type *)context); \
}

#define HYPERV_HOST_RUN_partition_get_partition_property_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_get_partition_property_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_get_partition_property_ex((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_partition_restore_partition_time(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_restore_partition_time(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_restore_partition_time((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_partition_set_partition_property_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_partition_set_partition_property_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_partition_set_partition_property_ex((type *)context, (uint16_t)args[0], args[1]); \
}

#define HYPERV_HOST_RUN_port_delete_port(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_delete_port(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_delete_port((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_delete_port_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_delete_port_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_delete_port_fast((type *)context, args[0], (hyperv_port_id_t)args[1]); \
}

#define HYPERV_HOST_RUN_port_get_port_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_get_port_property(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_get_port_property((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_port_disconnect_port(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_disconnect_port(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_disconnect_port((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_disconnect_port_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_disconnect_port_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_disconnect_port_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_port_post_message(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_post_message(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_post_message((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_signal_event(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_signal_event(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_signal_event((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_signal_event_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_signal_event_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_signal_event_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_set_port_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_set_port_property(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_port_set_port_property((type *)context); \
}

#define HYPERV_HOST_RUN_port_notify_port_ring_empty(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_notify_port_ring_empty(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_notify_port_ring_empty((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_notify_port_ring_empty_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_notify_port_ring_empty_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_notify_port_ring_empty_fast((type *)context, (uint32_t)args[0]); \
}

#define HYPERV_HOST_RUN_port_create_port(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_create_port(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_create_port((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_connect_port(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_connect_port(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_connect_port((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_port_signal_event_direct(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_signal_event_direct(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_signal_event_direct((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_port_post_message_direct(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_port_post_message_direct(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_port_post_message_direct((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_processor_get_logical_processor_run_time(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_get_logical_processor_run_time(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_processor_get_logical_processor_run_time((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_processor_parked_virtual_processors(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_parked_virtual_processors(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_parked_virtual_processors((type *)context); \
}

#define HYPERV_HOST_RUN_processor_set_system_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_set_system_property(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_processor_set_system_property((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_processor_add_logical_processor(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_add_logical_processor(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_processor_add_logical_processor((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_processor_remove_logical_processor(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_remove_logical_processor(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_remove_logical_processor((type *)context); \
}

#define HYPERV_HOST_RUN_processor_query_numa_distance(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_query_numa_distance(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_query_numa_distance((type *)context); \
}

#define HYPERV_HOST_RUN_processor_set_logical_processor_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_set_logical_processor_property(void \
	*context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_set_logical_processor_property((type *)context); \
}

#define HYPERV_HOST_RUN_processor_get_logical_processor_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_get_logical_processor_property(void \
	*context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_get_logical_processor_property((type *)context); \
}

#define HYPERV_HOST_RUN_processor_get_system_property(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_get_system_property(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_processor_get_system_property((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_processor_notify_standby_transition(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_notify_standby_transition(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_processor_notify_standby_transition((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_processor_prepare_for_sleep(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_prepare_for_sleep(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_prepare_for_sleep((type *)context); \
}

#define HYPERV_HOST_RUN_processor_prepare_for_hibernate(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_prepare_for_hibernate(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_prepare_for_hibernate((type *)context); \
}

#define HYPERV_HOST_RUN_processor_get_logical_processor_registers(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_get_logical_processor_registers(void \
	*context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_get_logical_processor_registers((type *)context); \
}

#define HYPERV_HOST_RUN_processor_set_logical_processor_registers(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_set_logical_processor_registers(void \
	*context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_set_logical_processor_registers((type *)context); \
}

#define HYPERV_HOST_RUN_processor_query_associated_lps_for_mca(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_query_associated_lps_for_mca(void \
	*context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_query_associated_lps_for_mca((type *)context); \
}

#define HYPERV_HOST_RUN_processor_inject_synthetic_machine_check(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_inject_synthetic_machine_check(void \
	*context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_inject_synthetic_machine_check((type *)context); \
}

#define HYPERV_HOST_RUN_processor_disable_hypervisor(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_disable_hypervisor(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_processor_disable_hypervisor((type *)context); \
}

#define HYPERV_HOST_RUN_processor_disable_hypervisor_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_disable_hypervisor_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_processor_disable_hypervisor_ex((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_processor_disable_hypervisor_ex_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_processor_disable_hypervisor_ex_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_processor_disable_hypervisor_ex_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_spin_notify_long_spin_wait(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_spin_notify_long_spin_wait(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_spin_notify_long_spin_wait((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_spin_notify_long_spin_wait_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_spin_notify_long_spin_wait_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_spin_notify_long_spin_wait_fast((type *)context, (uint32_t)args[0]); \
}

#define HYPERV_HOST_RUN_stats_map_stats_page(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_stats_map_stats_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_stats_map_stats_page((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_stats_unmap_stats_page(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_stats_unmap_stats_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_stats_unmap_stats_page((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_stats_map_stats_page2(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_stats_map_stats_page2(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_stats_map_stats_page2((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_tlb_switch_virtual_address_space(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_tlb_switch_virtual_address_space(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_tlb_switch_virtual_address_space((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_tlb_switch_virtual_address_space_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_tlb_switch_virtual_address_space_fast(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_tlb_switch_virtual_address_space_fast((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_tlb_flush_virtual_address_space(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_tlb_flush_virtual_address_space(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_tlb_flush_virtual_address_space((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_tlb_flush_virtual_address_list(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_tlb_flush_virtual_address_list(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_tlb_flush_virtual_address_list((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		args[2]); \
}

#define HYPERV_HOST_RUN_tlb_flush_virtual_address_space_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_tlb_flush_virtual_address_space_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_tlb_flush_virtual_address_space_ex((type *)context, (uint16_t)args[0], args[1]); \
}

#define HYPERV_HOST_RUN_tlb_flush_virtual_address_list_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_tlb_flush_virtual_address_list_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_tlb_flush_virtual_address_list_ex((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		(uint16_t)args[2], args[3]); \
}

#define HYPERV_HOST_RUN_vbs_vbs_vm_report(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vbs_vbs_vm_report(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vbs_vbs_vm_report((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_create_vp(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_create_vp(void *context, const uint64_t *args) \
{ \
	return prefix##_vp_create_vp((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_vp_delete_vp(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_delete_vp(void *context, const uint64_t *args) \
{ \
	return prefix##_vp_delete_vp((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_vp_delete_vp_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_delete_vp_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_delete_vp_fast((type *)context, args[0], (uint32_t)args[1]); \
}

#define HYPERV_HOST_RUN_vp_get_vp_registers(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_get_vp_registers(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_get_vp_registers((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2], args[3]); \
}

#define HYPERV_HOST_RUN_vp_set_vp_registers(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_set_vp_registers(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_set_vp_registers((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2]); \
}

#define HYPERV_HOST_RUN_vp_translate_virtual_address(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_translate_virtual_address(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_translate_virtual_address((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_start_virtual_processor(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_start_virtual_processor(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_start_virtual_processor((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_vp_get_vp_index_from_apic_id(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_get_vp_index_from_apic_id(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_get_vp_index_from_apic_id((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2], \
		args[3]); \
}

#define HYPERV_HOST_RUN_vp_translate_virtual_address_ex(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_translate_virtual_address_ex(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_translate_virtual_address_ex((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_dispatch_vp(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_dispatch_vp(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_dispatch_vp((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_map_vp_state_page(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_map_vp_state_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_map_vp_state_page((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_unmap_vp_state_page(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_unmap_vp_state_page(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_unmap_vp_state_page((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_vp_unmap_vp_state_page_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_unmap_vp_state_page_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_unmap_vp_state_page_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_get_vp_state(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_get_vp_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_get_vp_state((type *)context, (uint16_t)args[0], args[1], args[2]); \
}

#define HYPERV_HOST_RUN_vp_set_vp_state(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_set_vp_state(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_set_vp_state((type *)context, (uint16_t)args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vp_get_vp_cpuid_values(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vp_get_vp_cpuid_values(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vp_get_vp_cpuid_values((type *)context, (uint16_t)args[0], (uint16_t)args[1], args[2], \
		args[3]); \
}

#define HYPERV_HOST_RUN_vtl_modify_vtl_protection_mask(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_modify_vtl_protection_mask(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vtl_modify_vtl_protection_mask((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		args[2]); \
}

#define HYPERV_HOST_RUN_vtl_enable_partition_vtl(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_enable_partition_vtl(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vtl_enable_partition_vtl((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_vtl_enable_partition_vtl_fast(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_enable_partition_vtl_fast(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vtl_enable_partition_vtl_fast((type *)context, args[0], args[1]); \
}

#define HYPERV_HOST_RUN_vtl_disable_partition_vtl(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_disable_partition_vtl(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vtl_disable_partition_vtl((type *)context); \
}

#define HYPERV_HOST_RUN_vtl_enable_vp_vtl(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_enable_vp_vtl(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vtl_enable_vp_vtl((type *)context, args[0]); \
}

#define HYPERV_HOST_RUN_vtl_disable_vp_vtl(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_disable_vp_vtl(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vtl_disable_vp_vtl((type *)context); \
}

#define HYPERV_HOST_RUN_vtl_vtl_call(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_vtl_call(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vtl_vtl_call((type *)context); \
}

#define HYPERV_HOST_RUN_vtl_vtl_return(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_vtl_return(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_vtl_vtl_return((type *)context); \
}

#define HYPERV_HOST_RUN_vtl_check_sparse_gpa_page_vtl_access(prefix, type) \
static HYPERV_INLINE struct hyperv_host_result prefix##_hyperv_run_vtl_check_sparse_gpa_page_vtl_access(void \
	*context, const uint64_t *args) \
{ \
	return prefix##_vtl_check_sparse_gpa_page_vtl_access((type *)context, (uint16_t)args[0], (uint16_t)args[1], \
		args[2], args[3]); \
}

/* HYPERV_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define HYPERV_HOST_MARK_1 0,
#define HYPERV_HOST_SECOND(a, b, ...) b
#define HYPERV_HOST_LEFT_OUT(flag) HYPERV_HOST_LEFT_OUT_(flag)
#define HYPERV_HOST_LEFT_OUT_(flag) HYPERV_HOST_LEFT_OUT__(HYPERV_HOST_MARK_##flag)
#define HYPERV_HOST_LEFT_OUT__(mark) HYPERV_HOST_SECOND(mark 1, 0, 0)
#define HYPERV_HOST_JOIN(a, b) HYPERV_HOST_JOIN_(a, b)
#define HYPERV_HOST_JOIN_(a, b) a##b
#define HYPERV_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define HYPERV_HOST_MAKE_1(run, prefix, type)
#define HYPERV_HOST_MAKE(flag, run, prefix, type) \
HYPERV_HOST_JOIN(HYPERV_HOST_MAKE_, HYPERV_HOST_LEFT_OUT(flag))(run, prefix, type)
#define HYPERV_HOST_SLOT_0(run) run
#define HYPERV_HOST_SLOT_1(run) NULL
#define HYPERV_HOST_SLOT(flag, run) HYPERV_HOST_JOIN(HYPERV_HOST_SLOT_, HYPERV_HOST_LEFT_OUT(flag))(run)
#define HYPERV_HOST_GAP_1 NULL,
#define HYPERV_HOST_GAP_4 HYPERV_HOST_GAP_1 HYPERV_HOST_GAP_1 HYPERV_HOST_GAP_1 HYPERV_HOST_GAP_1

/*
 * Makes `static const struct hyperv_host prefix_hyperv_host` out of the functions of the host, which come before it:
 *	struct hyperv_host_result prefix_debug_invoke_hypervisor_debugger(type *);
 *	struct hyperv_host_result prefix_debug_post_debug_data(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_debug_retrieve_debug_data(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_debug_reset_debug_session(type *, uint64_t input);
 *	struct hyperv_host_result prefix_debug_reset_debug_session_fast(type *, hyperv_debug_reset_options_t options);
 *	struct hyperv_host_result prefix_debug_output_debug_character(type *);
 *	struct hyperv_host_result prefix_debug_collect_livedump(type *);
 *	struct hyperv_host_result prefix_device_map_device_pages(type *);
 *	struct hyperv_host_result prefix_device_unmap_device_pages(type *);
 *	struct hyperv_host_result prefix_device_attach_device(type *);
 *	struct hyperv_host_result prefix_device_detach_device(type *);
 *	struct hyperv_host_result prefix_eventlog_initialize_event_log_buffer_group(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_finalize_event_log_buffer_group(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_finalize_event_log_buffer_group_fast(type *,
 *		hyperv_eventlog_type_t type);
 *	struct hyperv_host_result prefix_eventlog_create_event_log_buffer(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_create_event_log_buffer_fast(type *, uint64_t type_and_index,
 *		uint64_t proximity_domain_info);
 *	struct hyperv_host_result prefix_eventlog_delete_event_log_buffer(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_delete_event_log_buffer_fast(type *, uint64_t type_and_index);
 *	struct hyperv_host_result prefix_eventlog_map_event_log_buffer(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_eventlog_unmap_event_log_buffer(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_unmap_event_log_buffer_fast(type *, uint64_t type_and_index);
 *	struct hyperv_host_result prefix_eventlog_set_event_log_group_sources(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_set_event_log_group_sources_fast(type *, hyperv_eventlog_type_t type,
 *		uint64_t enable_flags);
 *	struct hyperv_host_result prefix_eventlog_release_event_log_buffer(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_release_event_log_buffer_fast(type *, uint64_t type_and_index);
 *	struct hyperv_host_result prefix_eventlog_flush_event_log_buffer(type *, uint64_t input);
 *	struct hyperv_host_result prefix_eventlog_flush_event_log_buffer_fast(type *, uint64_t type_and_index);
 *	struct hyperv_host_result prefix_ext_query_capabilities(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_ext_get_boot_zeroed_memory(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_ext_memory_heat_hint(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_ext_epf_setup(type *);
 *	struct hyperv_host_result prefix_ext_scheduler_assist_setup(type *);
 *	struct hyperv_host_result prefix_ext_memory_heat_hint_async(type *);
 *	struct hyperv_host_result prefix_intercept_install_intercept(type *, uint64_t input);
 *	struct hyperv_host_result prefix_intercept_register_intercept_result(type *, uint64_t input);
 *	struct hyperv_host_result prefix_intercept_unregister_intercept_result(type *, uint64_t input);
 *	struct hyperv_host_result prefix_intercept_check_for_io_intercept(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_intercept_install_intercept_ex(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_send_synthetic_cluster_ipi(type *, uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_send_synthetic_cluster_ipi_fast(type *, uint64_t vector_and_vtl,
 *		uint64_t processor_mask);
 *	struct hyperv_host_result prefix_interrupt_send_synthetic_cluster_ipi_ex(type *, uint16_t variable_header,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_clear_virtual_interrupt(type *, uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_clear_virtual_interrupt_fast(type *, uint64_t partition_id);
 *	struct hyperv_host_result prefix_interrupt_map_device_interrupt(type *, uint16_t variable_header,
 *		uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_interrupt_unmap_device_interrupt(type *, uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_retarget_device_interrupt(type *, uint16_t variable_header,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_assert_virtual_interrupt(type *, uint64_t input);
 *	struct hyperv_host_result prefix_interrupt_get_vp_set_from_mda(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_interrupt_set_virtual_interrupt_target(type *, uint64_t input);
 *	struct hyperv_host_result prefix_memory_deposit_memory(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_withdraw_memory(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_memory_get_memory_balance(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_memory_map_gpa_pages(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_unmap_gpa_pages(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_read_gpa(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_memory_write_gpa(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_memory_map_sparse_gpa_pages(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_modify_sparse_gpa_pages(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_get_spa_page_list(type *);
 *	struct hyperv_host_result prefix_memory_get_gpa_pages_access_states(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_memory_acquire_sparse_spa_page_host_access(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input);
 *	struct hyperv_host_result prefix_memory_release_sparse_spa_page_host_access(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input);
 *	struct hyperv_host_result prefix_memory_accept_gpa_pages(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_modify_sparse_gpa_page_host_visibility(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input);
 *	struct hyperv_host_result prefix_memory_pin_gpa_page_ranges(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_unpin_gpa_page_ranges(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_memory_query_sparse_gpa_page_host_visibility(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_mmio_mmio_read(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_mmio_mmio_write(type *, uint64_t input);
 *	struct hyperv_host_result prefix_nested_flush_guest_physical_address_space(type *, uint64_t input);
 *	struct hyperv_host_result prefix_nested_flush_guest_physical_address_space_fast(type *, uint64_t address_space,
 *		uint64_t flags);
 *	struct hyperv_host_result prefix_nested_flush_guest_physical_address_list(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input);
 *	struct hyperv_host_result prefix_partition_create_partition(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_initialize_partition(type *, uint64_t input);
 *	struct hyperv_host_result prefix_partition_initialize_partition_fast(type *, uint64_t partition_id);
 *	struct hyperv_host_result prefix_partition_finalize_partition(type *, uint64_t input);
 *	struct hyperv_host_result prefix_partition_finalize_partition_fast(type *, uint64_t partition_id);
 *	struct hyperv_host_result prefix_partition_delete_partition(type *, uint64_t input);
 *	struct hyperv_host_result prefix_partition_delete_partition_fast(type *, uint64_t partition_id);
 *	struct hyperv_host_result prefix_partition_get_partition_property(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_set_partition_property(type *, uint64_t input);
 *	struct hyperv_host_result prefix_partition_get_partition_id(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_get_next_child_partition(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_save_partition_state(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_restore_partition_state(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_notify_partition_event(type *, uint64_t input);
 *	struct hyperv_host_result prefix_partition_notify_partition_event_fast(type *, uint64_t event_and_input);
 *	struct hyperv_host_result prefix_partition_scrub_partition(type *);
 *	struct hyperv_host_result prefix_partition_get_partition_property_ex(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_partition_restore_partition_time(type *, uint64_t input);
 *	struct hyperv_host_result prefix_partition_set_partition_property_ex(type *, uint16_t variable_header,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_port_delete_port(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_delete_port_fast(type *, uint64_t port_partition_id,
 *		hyperv_port_id_t port_id);
 *	struct hyperv_host_result prefix_port_get_port_property(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_port_disconnect_port(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_disconnect_port_fast(type *, uint64_t connection_partition_id,
 *		uint64_t connection_id_and_flags);
 *	struct hyperv_host_result prefix_port_post_message(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_signal_event(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_signal_event_fast(type *, uint64_t connection_and_flag);
 *	struct hyperv_host_result prefix_port_set_port_property(type *);
 *	struct hyperv_host_result prefix_port_notify_port_ring_empty(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_notify_port_ring_empty_fast(type *, uint32_t sint_index);
 *	struct hyperv_host_result prefix_port_create_port(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_connect_port(type *, uint64_t input);
 *	struct hyperv_host_result prefix_port_signal_event_direct(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_port_post_message_direct(type *, uint64_t input);
 *	struct hyperv_host_result prefix_processor_get_logical_processor_run_time(type *, uint64_t input,
 *		uint64_t output);
 *	struct hyperv_host_result prefix_processor_parked_virtual_processors(type *);
 *	struct hyperv_host_result prefix_processor_set_system_property(type *, uint64_t input);
 *	struct hyperv_host_result prefix_processor_add_logical_processor(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_processor_remove_logical_processor(type *);
 *	struct hyperv_host_result prefix_processor_query_numa_distance(type *);
 *	struct hyperv_host_result prefix_processor_set_logical_processor_property(type *);
 *	struct hyperv_host_result prefix_processor_get_logical_processor_property(type *);
 *	struct hyperv_host_result prefix_processor_get_system_property(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_processor_notify_standby_transition(type *, uint64_t input);
 *	struct hyperv_host_result prefix_processor_prepare_for_sleep(type *);
 *	struct hyperv_host_result prefix_processor_prepare_for_hibernate(type *);
 *	struct hyperv_host_result prefix_processor_get_logical_processor_registers(type *);
 *	struct hyperv_host_result prefix_processor_set_logical_processor_registers(type *);
 *	struct hyperv_host_result prefix_processor_query_associated_lps_for_mca(type *);
 *	struct hyperv_host_result prefix_processor_inject_synthetic_machine_check(type *);
 *	struct hyperv_host_result prefix_processor_disable_hypervisor(type *);
 *	struct hyperv_host_result prefix_processor_disable_hypervisor_ex(type *, uint64_t input);
 *	struct hyperv_host_result prefix_processor_disable_hypervisor_ex_fast(type *, uint64_t rip, uint64_t arg);
 *	struct hyperv_host_result prefix_spin_notify_long_spin_wait(type *, uint64_t input);
 *	struct hyperv_host_result prefix_spin_notify_long_spin_wait_fast(type *, uint32_t spin_count);
 *	struct hyperv_host_result prefix_stats_map_stats_page(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_stats_unmap_stats_page(type *, uint64_t input);
 *	struct hyperv_host_result prefix_stats_map_stats_page2(type *, uint64_t input);
 *	struct hyperv_host_result prefix_tlb_switch_virtual_address_space(type *, uint64_t input);
 *	struct hyperv_host_result prefix_tlb_switch_virtual_address_space_fast(type *, uint64_t address_space);
 *	struct hyperv_host_result prefix_tlb_flush_virtual_address_space(type *, uint64_t input);
 *	struct hyperv_host_result prefix_tlb_flush_virtual_address_list(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_tlb_flush_virtual_address_space_ex(type *, uint16_t variable_header,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_tlb_flush_virtual_address_list_ex(type *, uint16_t variable_header,
 *		uint16_t rep_count, uint16_t rep_start, uint64_t input);
 *	struct hyperv_host_result prefix_vbs_vbs_vm_report(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_create_vp(type *, uint64_t input);
 *	struct hyperv_host_result prefix_vp_delete_vp(type *, uint64_t input);
 *	struct hyperv_host_result prefix_vp_delete_vp_fast(type *, uint64_t partition_id, uint32_t vp_index);
 *	struct hyperv_host_result prefix_vp_get_vp_registers(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_set_vp_registers(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_vp_translate_virtual_address(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_start_virtual_processor(type *, uint64_t input);
 *	struct hyperv_host_result prefix_vp_get_vp_index_from_apic_id(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_translate_virtual_address_ex(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_dispatch_vp(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_map_vp_state_page(type *, uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vp_unmap_vp_state_page(type *, uint64_t input);
 *	struct hyperv_host_result prefix_vp_unmap_vp_state_page_fast(type *, uint64_t partition_id,
 *		uint64_t vp_type_and_vtl);
 *	struct hyperv_host_result prefix_vp_get_vp_state(type *, uint16_t variable_header, uint64_t input,
 *		uint64_t output);
 *	struct hyperv_host_result prefix_vp_set_vp_state(type *, uint16_t variable_header, uint64_t input);
 *	struct hyperv_host_result prefix_vp_get_vp_cpuid_values(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input, uint64_t output);
 *	struct hyperv_host_result prefix_vtl_modify_vtl_protection_mask(type *, uint16_t rep_count, uint16_t rep_start,
 *		uint64_t input);
 *	struct hyperv_host_result prefix_vtl_enable_partition_vtl(type *, uint64_t input);
 *	struct hyperv_host_result prefix_vtl_enable_partition_vtl_fast(type *, uint64_t target_partition_id,
 *		uint64_t target_vtl_and_flags);
 *	struct hyperv_host_result prefix_vtl_disable_partition_vtl(type *);
 *	struct hyperv_host_result prefix_vtl_enable_vp_vtl(type *, uint64_t input);
 *	struct hyperv_host_result prefix_vtl_disable_vp_vtl(type *);
 *	struct hyperv_host_result prefix_vtl_vtl_call(type *);
 *	struct hyperv_host_result prefix_vtl_vtl_return(type *);
 *	struct hyperv_host_result prefix_vtl_check_sparse_gpa_page_vtl_access(type *, uint16_t rep_count,
 *		uint16_t rep_start, uint64_t input, uint64_t output);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define HYPERV_HOST_OPS(prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_debug_invoke_hypervisor_debugger, HYPERV_HOST_RUN_debug_invoke_hypervisor_debugger, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_debug_post_debug_data, HYPERV_HOST_RUN_debug_post_debug_data, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_debug_retrieve_debug_data, HYPERV_HOST_RUN_debug_retrieve_debug_data, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_debug_reset_debug_session, HYPERV_HOST_RUN_debug_reset_debug_session, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_debug_reset_debug_session_fast, HYPERV_HOST_RUN_debug_reset_debug_session_fast, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_debug_output_debug_character, HYPERV_HOST_RUN_debug_output_debug_character, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_debug_collect_livedump, HYPERV_HOST_RUN_debug_collect_livedump, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_device_map_device_pages, HYPERV_HOST_RUN_device_map_device_pages, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_device_unmap_device_pages, HYPERV_HOST_RUN_device_unmap_device_pages, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_device_attach_device, HYPERV_HOST_RUN_device_attach_device, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_device_detach_device, HYPERV_HOST_RUN_device_detach_device, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_initialize_event_log_buffer_group, \
	HYPERV_HOST_RUN_eventlog_initialize_event_log_buffer_group, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_finalize_event_log_buffer_group, \
	HYPERV_HOST_RUN_eventlog_finalize_event_log_buffer_group, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_finalize_event_log_buffer_group_fast, \
	HYPERV_HOST_RUN_eventlog_finalize_event_log_buffer_group_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_create_event_log_buffer, HYPERV_HOST_RUN_eventlog_create_event_log_buffer, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_create_event_log_buffer_fast, \
	HYPERV_HOST_RUN_eventlog_create_event_log_buffer_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_delete_event_log_buffer, HYPERV_HOST_RUN_eventlog_delete_event_log_buffer, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_delete_event_log_buffer_fast, \
	HYPERV_HOST_RUN_eventlog_delete_event_log_buffer_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_map_event_log_buffer, HYPERV_HOST_RUN_eventlog_map_event_log_buffer, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_unmap_event_log_buffer, HYPERV_HOST_RUN_eventlog_unmap_event_log_buffer, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_unmap_event_log_buffer_fast, \
	HYPERV_HOST_RUN_eventlog_unmap_event_log_buffer_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_set_event_log_group_sources, \
	HYPERV_HOST_RUN_eventlog_set_event_log_group_sources, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_set_event_log_group_sources_fast, \
	HYPERV_HOST_RUN_eventlog_set_event_log_group_sources_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_release_event_log_buffer, \
	HYPERV_HOST_RUN_eventlog_release_event_log_buffer, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_release_event_log_buffer_fast, \
	HYPERV_HOST_RUN_eventlog_release_event_log_buffer_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_flush_event_log_buffer, HYPERV_HOST_RUN_eventlog_flush_event_log_buffer, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_eventlog_flush_event_log_buffer_fast, \
	HYPERV_HOST_RUN_eventlog_flush_event_log_buffer_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_ext_query_capabilities, HYPERV_HOST_RUN_ext_query_capabilities, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_ext_get_boot_zeroed_memory, HYPERV_HOST_RUN_ext_get_boot_zeroed_memory, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_ext_memory_heat_hint, HYPERV_HOST_RUN_ext_memory_heat_hint, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_ext_epf_setup, HYPERV_HOST_RUN_ext_epf_setup, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_ext_scheduler_assist_setup, HYPERV_HOST_RUN_ext_scheduler_assist_setup, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_ext_memory_heat_hint_async, HYPERV_HOST_RUN_ext_memory_heat_hint_async, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_intercept_install_intercept, HYPERV_HOST_RUN_intercept_install_intercept, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_intercept_register_intercept_result, \
	HYPERV_HOST_RUN_intercept_register_intercept_result, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_intercept_unregister_intercept_result, \
	HYPERV_HOST_RUN_intercept_unregister_intercept_result, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_intercept_check_for_io_intercept, HYPERV_HOST_RUN_intercept_check_for_io_intercept, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_intercept_install_intercept_ex, HYPERV_HOST_RUN_intercept_install_intercept_ex, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_send_synthetic_cluster_ipi, \
	HYPERV_HOST_RUN_interrupt_send_synthetic_cluster_ipi, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_send_synthetic_cluster_ipi_fast, \
	HYPERV_HOST_RUN_interrupt_send_synthetic_cluster_ipi_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_send_synthetic_cluster_ipi_ex, \
	HYPERV_HOST_RUN_interrupt_send_synthetic_cluster_ipi_ex, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_clear_virtual_interrupt, \
	HYPERV_HOST_RUN_interrupt_clear_virtual_interrupt, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_clear_virtual_interrupt_fast, \
	HYPERV_HOST_RUN_interrupt_clear_virtual_interrupt_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_map_device_interrupt, HYPERV_HOST_RUN_interrupt_map_device_interrupt, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_unmap_device_interrupt, HYPERV_HOST_RUN_interrupt_unmap_device_interrupt, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_retarget_device_interrupt, \
	HYPERV_HOST_RUN_interrupt_retarget_device_interrupt, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_assert_virtual_interrupt, \
	HYPERV_HOST_RUN_interrupt_assert_virtual_interrupt, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_get_vp_set_from_mda, HYPERV_HOST_RUN_interrupt_get_vp_set_from_mda, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_interrupt_set_virtual_interrupt_target, \
	HYPERV_HOST_RUN_interrupt_set_virtual_interrupt_target, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_deposit_memory, HYPERV_HOST_RUN_memory_deposit_memory, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_withdraw_memory, HYPERV_HOST_RUN_memory_withdraw_memory, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_get_memory_balance, HYPERV_HOST_RUN_memory_get_memory_balance, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_map_gpa_pages, HYPERV_HOST_RUN_memory_map_gpa_pages, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_unmap_gpa_pages, HYPERV_HOST_RUN_memory_unmap_gpa_pages, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_read_gpa, HYPERV_HOST_RUN_memory_read_gpa, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_write_gpa, HYPERV_HOST_RUN_memory_write_gpa, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_map_sparse_gpa_pages, HYPERV_HOST_RUN_memory_map_sparse_gpa_pages, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_memory_modify_sparse_gpa_pages, HYPERV_HOST_RUN_memory_modify_sparse_gpa_pages, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_get_spa_page_list, HYPERV_HOST_RUN_memory_get_spa_page_list, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_get_gpa_pages_access_states, \
	HYPERV_HOST_RUN_memory_get_gpa_pages_access_states, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_acquire_sparse_spa_page_host_access, \
	HYPERV_HOST_RUN_memory_acquire_sparse_spa_page_host_access, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_release_sparse_spa_page_host_access, \
	HYPERV_HOST_RUN_memory_release_sparse_spa_page_host_access, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_accept_gpa_pages, HYPERV_HOST_RUN_memory_accept_gpa_pages, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_modify_sparse_gpa_page_host_visibility, \
	HYPERV_HOST_RUN_memory_modify_sparse_gpa_page_host_visibility, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_memory_pin_gpa_page_ranges, HYPERV_HOST_RUN_memory_pin_gpa_page_ranges, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_memory_unpin_gpa_page_ranges, HYPERV_HOST_RUN_memory_unpin_gpa_page_ranges, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_memory_query_sparse_gpa_page_host_visibility, \
	HYPERV_HOST_RUN_memory_query_sparse_gpa_page_host_visibility, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_mmio_mmio_read, HYPERV_HOST_RUN_mmio_mmio_read, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_mmio_mmio_write, HYPERV_HOST_RUN_mmio_mmio_write, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_nested_flush_guest_physical_address_space, \
	HYPERV_HOST_RUN_nested_flush_guest_physical_address_space, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_nested_flush_guest_physical_address_space_fast, \
	HYPERV_HOST_RUN_nested_flush_guest_physical_address_space_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_nested_flush_guest_physical_address_list, \
	HYPERV_HOST_RUN_nested_flush_guest_physical_address_list, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_create_partition, HYPERV_HOST_RUN_partition_create_partition, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_partition_initialize_partition, HYPERV_HOST_RUN_partition_initialize_partition, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_initialize_partition_fast, \
	HYPERV_HOST_RUN_partition_initialize_partition_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_finalize_partition, HYPERV_HOST_RUN_partition_finalize_partition, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_partition_finalize_partition_fast, \
	HYPERV_HOST_RUN_partition_finalize_partition_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_delete_partition, HYPERV_HOST_RUN_partition_delete_partition, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_partition_delete_partition_fast, HYPERV_HOST_RUN_partition_delete_partition_fast, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_get_partition_property, HYPERV_HOST_RUN_partition_get_partition_property, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_set_partition_property, HYPERV_HOST_RUN_partition_set_partition_property, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_get_partition_id, HYPERV_HOST_RUN_partition_get_partition_id, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_partition_get_next_child_partition, \
	HYPERV_HOST_RUN_partition_get_next_child_partition, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_save_partition_state, HYPERV_HOST_RUN_partition_save_partition_state, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_restore_partition_state, \
	HYPERV_HOST_RUN_partition_restore_partition_state, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_notify_partition_event, HYPERV_HOST_RUN_partition_notify_partition_event, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_notify_partition_event_fast, \
	HYPERV_HOST_RUN_partition_notify_partition_event_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_scrub_partition, HYPERV_HOST_RUN_partition_scrub_partition, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_get_partition_property_ex, \
	HYPERV_HOST_RUN_partition_get_partition_property_ex, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_restore_partition_time, HYPERV_HOST_RUN_partition_restore_partition_time, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_partition_set_partition_property_ex, \
	HYPERV_HOST_RUN_partition_set_partition_property_ex, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_delete_port, HYPERV_HOST_RUN_port_delete_port, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_delete_port_fast, HYPERV_HOST_RUN_port_delete_port_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_get_port_property, HYPERV_HOST_RUN_port_get_port_property, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_disconnect_port, HYPERV_HOST_RUN_port_disconnect_port, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_disconnect_port_fast, HYPERV_HOST_RUN_port_disconnect_port_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_post_message, HYPERV_HOST_RUN_port_post_message, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_signal_event, HYPERV_HOST_RUN_port_signal_event, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_signal_event_fast, HYPERV_HOST_RUN_port_signal_event_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_set_port_property, HYPERV_HOST_RUN_port_set_port_property, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_notify_port_ring_empty, HYPERV_HOST_RUN_port_notify_port_ring_empty, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_port_notify_port_ring_empty_fast, HYPERV_HOST_RUN_port_notify_port_ring_empty_fast, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_create_port, HYPERV_HOST_RUN_port_create_port, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_connect_port, HYPERV_HOST_RUN_port_connect_port, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_signal_event_direct, HYPERV_HOST_RUN_port_signal_event_direct, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_port_post_message_direct, HYPERV_HOST_RUN_port_post_message_direct, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_get_logical_processor_run_time, \
	HYPERV_HOST_RUN_processor_get_logical_processor_run_time, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_parked_virtual_processors, \
	HYPERV_HOST_RUN_processor_parked_virtual_processors, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_set_system_property, HYPERV_HOST_RUN_processor_set_system_property, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_add_logical_processor, HYPERV_HOST_RUN_processor_add_logical_processor, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_remove_logical_processor, \
	HYPERV_HOST_RUN_processor_remove_logical_processor, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_query_numa_distance, HYPERV_HOST_RUN_processor_query_numa_distance, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_set_logical_processor_property, \
	HYPERV_HOST_RUN_processor_set_logical_processor_property, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_get_logical_processor_property, \
	HYPERV_HOST_RUN_processor_get_logical_processor_property, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_get_system_property, HYPERV_HOST_RUN_processor_get_system_property, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_notify_standby_transition, \
	HYPERV_HOST_RUN_processor_notify_standby_transition, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_prepare_for_sleep, HYPERV_HOST_RUN_processor_prepare_for_sleep, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_processor_prepare_for_hibernate, HYPERV_HOST_RUN_processor_prepare_for_hibernate, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_get_logical_processor_registers, \
	HYPERV_HOST_RUN_processor_get_logical_processor_registers, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_set_logical_processor_registers, \
	HYPERV_HOST_RUN_processor_set_logical_processor_registers, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_query_associated_lps_for_mca, \
	HYPERV_HOST_RUN_processor_query_associated_lps_for_mca, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_inject_synthetic_machine_check, \
	HYPERV_HOST_RUN_processor_inject_synthetic_machine_check, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_disable_hypervisor, HYPERV_HOST_RUN_processor_disable_hypervisor, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_processor_disable_hypervisor_ex, HYPERV_HOST_RUN_processor_disable_hypervisor_ex, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_processor_disable_hypervisor_ex_fast, \
	HYPERV_HOST_RUN_processor_disable_hypervisor_ex_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_spin_notify_long_spin_wait, HYPERV_HOST_RUN_spin_notify_long_spin_wait, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_spin_notify_long_spin_wait_fast, HYPERV_HOST_RUN_spin_notify_long_spin_wait_fast, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_stats_map_stats_page, HYPERV_HOST_RUN_stats_map_stats_page, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_stats_unmap_stats_page, HYPERV_HOST_RUN_stats_unmap_stats_page, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_stats_map_stats_page2, HYPERV_HOST_RUN_stats_map_stats_page2, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_tlb_switch_virtual_address_space, HYPERV_HOST_RUN_tlb_switch_virtual_address_space, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_tlb_switch_virtual_address_space_fast, \
	HYPERV_HOST_RUN_tlb_switch_virtual_address_space_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_tlb_flush_virtual_address_space, HYPERV_HOST_RUN_tlb_flush_virtual_address_space, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_tlb_flush_virtual_address_list, HYPERV_HOST_RUN_tlb_flush_virtual_address_list, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_tlb_flush_virtual_address_space_ex, \
	HYPERV_HOST_RUN_tlb_flush_virtual_address_space_ex, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_tlb_flush_virtual_address_list_ex, \
	HYPERV_HOST_RUN_tlb_flush_virtual_address_list_ex, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vbs_vbs_vm_report, HYPERV_HOST_RUN_vbs_vbs_vm_report, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_create_vp, HYPERV_HOST_RUN_vp_create_vp, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_delete_vp, HYPERV_HOST_RUN_vp_delete_vp, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_delete_vp_fast, HYPERV_HOST_RUN_vp_delete_vp_fast, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_get_vp_registers, HYPERV_HOST_RUN_vp_get_vp_registers, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_set_vp_registers, HYPERV_HOST_RUN_vp_set_vp_registers, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_translate_virtual_address, HYPERV_HOST_RUN_vp_translate_virtual_address, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_vp_start_virtual_processor, HYPERV_HOST_RUN_vp_start_virtual_processor, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_vp_get_vp_index_from_apic_id, HYPERV_HOST_RUN_vp_get_vp_index_from_apic_id, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_vp_translate_virtual_address_ex, HYPERV_HOST_RUN_vp_translate_virtual_address_ex, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_dispatch_vp, HYPERV_HOST_RUN_vp_dispatch_vp, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_map_vp_state_page, HYPERV_HOST_RUN_vp_map_vp_state_page, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_unmap_vp_state_page, HYPERV_HOST_RUN_vp_unmap_vp_state_page, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_unmap_vp_state_page_fast, HYPERV_HOST_RUN_vp_unmap_vp_state_page_fast, prefix, \
	type) \
HYPERV_HOST_MAKE(prefix##_without_vp_get_vp_state, HYPERV_HOST_RUN_vp_get_vp_state, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_set_vp_state, HYPERV_HOST_RUN_vp_set_vp_state, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vp_get_vp_cpuid_values, HYPERV_HOST_RUN_vp_get_vp_cpuid_values, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_modify_vtl_protection_mask, HYPERV_HOST_RUN_vtl_modify_vtl_protection_mask, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_enable_partition_vtl, HYPERV_HOST_RUN_vtl_enable_partition_vtl, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_enable_partition_vtl_fast, HYPERV_HOST_RUN_vtl_enable_partition_vtl_fast, \
	prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_disable_partition_vtl, HYPERV_HOST_RUN_vtl_disable_partition_vtl, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_enable_vp_vtl, HYPERV_HOST_RUN_vtl_enable_vp_vtl, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_disable_vp_vtl, HYPERV_HOST_RUN_vtl_disable_vp_vtl, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_vtl_call, HYPERV_HOST_RUN_vtl_vtl_call, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_vtl_return, HYPERV_HOST_RUN_vtl_vtl_return, prefix, type) \
HYPERV_HOST_MAKE(prefix##_without_vtl_check_sparse_gpa_page_vtl_access, \
	HYPERV_HOST_RUN_vtl_check_sparse_gpa_page_vtl_access, prefix, type) \
static const struct hyperv_host prefix##_hyperv_host = { \
	{ \
	HYPERV_HOST_SLOT(prefix##_without_debug_invoke_hypervisor_debugger, \
		prefix##_hyperv_run_debug_invoke_hypervisor_debugger), \
	HYPERV_HOST_SLOT(prefix##_without_device_map_device_pages, prefix##_hyperv_run_device_map_device_pages), \
	HYPERV_HOST_SLOT(prefix##_without_device_unmap_device_pages, prefix##_hyperv_run_device_unmap_device_pages), \
	HYPERV_HOST_SLOT(prefix##_without_device_attach_device, prefix##_hyperv_run_device_attach_device), \
	HYPERV_HOST_SLOT(prefix##_without_device_detach_device, prefix##_hyperv_run_device_detach_device), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_initialize_event_log_buffer_group, \
		prefix##_hyperv_run_eventlog_initialize_event_log_buffer_group), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_finalize_event_log_buffer_group, \
		prefix##_hyperv_run_eventlog_finalize_event_log_buffer_group), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_create_event_log_buffer, \
		prefix##_hyperv_run_eventlog_create_event_log_buffer), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_delete_event_log_buffer, \
		prefix##_hyperv_run_eventlog_delete_event_log_buffer), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_map_event_log_buffer, \
		prefix##_hyperv_run_eventlog_map_event_log_buffer), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_unmap_event_log_buffer, \
		prefix##_hyperv_run_eventlog_unmap_event_log_buffer), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_set_event_log_group_sources, \
		prefix##_hyperv_run_eventlog_set_event_log_group_sources), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_release_event_log_buffer, \
		prefix##_hyperv_run_eventlog_release_event_log_buffer), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_flush_event_log_buffer, \
		prefix##_hyperv_run_eventlog_flush_event_log_buffer), \
	HYPERV_HOST_SLOT(prefix##_without_ext_query_capabilities, prefix##_hyperv_run_ext_query_capabilities), \
	HYPERV_HOST_SLOT(prefix##_without_ext_get_boot_zeroed_memory, \
		prefix##_hyperv_run_ext_get_boot_zeroed_memory), \
	HYPERV_HOST_SLOT(prefix##_without_ext_memory_heat_hint, prefix##_hyperv_run_ext_memory_heat_hint), \
	HYPERV_HOST_SLOT(prefix##_without_ext_epf_setup, prefix##_hyperv_run_ext_epf_setup), \
	HYPERV_HOST_SLOT(prefix##_without_ext_scheduler_assist_setup, \
		prefix##_hyperv_run_ext_scheduler_assist_setup), \
	HYPERV_HOST_SLOT(prefix##_without_ext_memory_heat_hint_async, \
		prefix##_hyperv_run_ext_memory_heat_hint_async), \
	HYPERV_HOST_SLOT(prefix##_without_intercept_install_intercept, \
		prefix##_hyperv_run_intercept_install_intercept), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_send_synthetic_cluster_ipi, \
		prefix##_hyperv_run_interrupt_send_synthetic_cluster_ipi), \
	HYPERV_HOST_SLOT(prefix##_without_memory_deposit_memory, prefix##_hyperv_run_memory_deposit_memory), \
	HYPERV_HOST_SLOT(prefix##_without_memory_withdraw_memory, prefix##_hyperv_run_memory_withdraw_memory), \
	HYPERV_HOST_SLOT(prefix##_without_memory_get_memory_balance, prefix##_hyperv_run_memory_get_memory_balance), \
	HYPERV_HOST_SLOT(prefix##_without_memory_map_gpa_pages, prefix##_hyperv_run_memory_map_gpa_pages), \
	HYPERV_HOST_SLOT(prefix##_without_memory_unmap_gpa_pages, prefix##_hyperv_run_memory_unmap_gpa_pages), \
	HYPERV_HOST_GAP_4 HYPERV_HOST_GAP_1 HYPERV_HOST_GAP_1 \
	HYPERV_HOST_SLOT(prefix##_without_memory_read_gpa, prefix##_hyperv_run_memory_read_gpa), \
	HYPERV_HOST_SLOT(prefix##_without_memory_write_gpa, prefix##_hyperv_run_memory_write_gpa), \
	HYPERV_HOST_SLOT(prefix##_without_mmio_mmio_read, prefix##_hyperv_run_mmio_mmio_read), \
	HYPERV_HOST_SLOT(prefix##_without_mmio_mmio_write, prefix##_hyperv_run_mmio_mmio_write), \
	HYPERV_HOST_SLOT(prefix##_without_nested_flush_guest_physical_address_space, \
		prefix##_hyperv_run_nested_flush_guest_physical_address_space), \
	HYPERV_HOST_SLOT(prefix##_without_nested_flush_guest_physical_address_list, \
		prefix##_hyperv_run_nested_flush_guest_physical_address_list), \
	HYPERV_HOST_SLOT(prefix##_without_partition_create_partition, \
		prefix##_hyperv_run_partition_create_partition), \
	HYPERV_HOST_SLOT(prefix##_without_partition_initialize_partition, \
		prefix##_hyperv_run_partition_initialize_partition), \
	HYPERV_HOST_SLOT(prefix##_without_partition_finalize_partition, \
		prefix##_hyperv_run_partition_finalize_partition), \
	HYPERV_HOST_SLOT(prefix##_without_partition_delete_partition, \
		prefix##_hyperv_run_partition_delete_partition), \
	HYPERV_HOST_SLOT(prefix##_without_partition_get_partition_property, \
		prefix##_hyperv_run_partition_get_partition_property), \
	HYPERV_HOST_SLOT(prefix##_without_partition_set_partition_property, \
		prefix##_hyperv_run_partition_set_partition_property), \
	HYPERV_HOST_SLOT(prefix##_without_partition_get_partition_id, \
		prefix##_hyperv_run_partition_get_partition_id), \
	HYPERV_HOST_SLOT(prefix##_without_partition_get_next_child_partition, \
		prefix##_hyperv_run_partition_get_next_child_partition), \
	HYPERV_HOST_SLOT(prefix##_without_port_delete_port, prefix##_hyperv_run_port_delete_port), \
	HYPERV_HOST_GAP_1 \
	HYPERV_HOST_SLOT(prefix##_without_port_get_port_property, prefix##_hyperv_run_port_get_port_property), \
	HYPERV_HOST_SLOT(prefix##_without_port_disconnect_port, prefix##_hyperv_run_port_disconnect_port), \
	HYPERV_HOST_SLOT(prefix##_without_port_post_message, prefix##_hyperv_run_port_post_message), \
	HYPERV_HOST_SLOT(prefix##_without_port_signal_event, prefix##_hyperv_run_port_signal_event), \
	HYPERV_HOST_SLOT(prefix##_without_processor_get_logical_processor_run_time, \
		prefix##_hyperv_run_processor_get_logical_processor_run_time), \
	HYPERV_HOST_SLOT(prefix##_without_spin_notify_long_spin_wait, \
		prefix##_hyperv_run_spin_notify_long_spin_wait), \
	HYPERV_HOST_SLOT(prefix##_without_stats_map_stats_page, prefix##_hyperv_run_stats_map_stats_page), \
	HYPERV_HOST_SLOT(prefix##_without_stats_unmap_stats_page, prefix##_hyperv_run_stats_unmap_stats_page), \
	HYPERV_HOST_GAP_1 \
	HYPERV_HOST_SLOT(prefix##_without_tlb_switch_virtual_address_space, \
		prefix##_hyperv_run_tlb_switch_virtual_address_space), \
	HYPERV_HOST_SLOT(prefix##_without_tlb_flush_virtual_address_space, \
		prefix##_hyperv_run_tlb_flush_virtual_address_space), \
	HYPERV_HOST_SLOT(prefix##_without_tlb_flush_virtual_address_list, \
		prefix##_hyperv_run_tlb_flush_virtual_address_list), \
	HYPERV_HOST_SLOT(prefix##_without_vbs_vbs_vm_report, prefix##_hyperv_run_vbs_vbs_vm_report), \
	HYPERV_HOST_SLOT(prefix##_without_vp_create_vp, prefix##_hyperv_run_vp_create_vp), \
	HYPERV_HOST_SLOT(prefix##_without_vp_delete_vp, prefix##_hyperv_run_vp_delete_vp), \
	HYPERV_HOST_SLOT(prefix##_without_vp_get_vp_registers, prefix##_hyperv_run_vp_get_vp_registers), \
	HYPERV_HOST_SLOT(prefix##_without_vp_set_vp_registers, prefix##_hyperv_run_vp_set_vp_registers), \
	HYPERV_HOST_SLOT(prefix##_without_vp_translate_virtual_address, \
		prefix##_hyperv_run_vp_translate_virtual_address), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_modify_vtl_protection_mask, \
		prefix##_hyperv_run_vtl_modify_vtl_protection_mask), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_enable_partition_vtl, prefix##_hyperv_run_vtl_enable_partition_vtl), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_disable_partition_vtl, prefix##_hyperv_run_vtl_disable_partition_vtl), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_enable_vp_vtl, prefix##_hyperv_run_vtl_enable_vp_vtl), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_disable_vp_vtl, prefix##_hyperv_run_vtl_disable_vp_vtl), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_vtl_call, prefix##_hyperv_run_vtl_vtl_call), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_vtl_return, prefix##_hyperv_run_vtl_vtl_return), \
	HYPERV_HOST_SLOT(prefix##_without_debug_post_debug_data, prefix##_hyperv_run_debug_post_debug_data), \
	HYPERV_HOST_SLOT(prefix##_without_debug_retrieve_debug_data, prefix##_hyperv_run_debug_retrieve_debug_data), \
	HYPERV_HOST_SLOT(prefix##_without_debug_reset_debug_session, prefix##_hyperv_run_debug_reset_debug_session), \
	HYPERV_HOST_SLOT(prefix##_without_debug_reset_debug_session_fast, \
		prefix##_hyperv_run_debug_reset_debug_session_fast), \
	HYPERV_HOST_SLOT(prefix##_without_debug_output_debug_character, \
		prefix##_hyperv_run_debug_output_debug_character), \
	HYPERV_HOST_SLOT(prefix##_without_debug_collect_livedump, prefix##_hyperv_run_debug_collect_livedump), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_finalize_event_log_buffer_group_fast, \
		prefix##_hyperv_run_eventlog_finalize_event_log_buffer_group_fast), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_create_event_log_buffer_fast, \
		prefix##_hyperv_run_eventlog_create_event_log_buffer_fast), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_delete_event_log_buffer_fast, \
		prefix##_hyperv_run_eventlog_delete_event_log_buffer_fast), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_unmap_event_log_buffer_fast, \
		prefix##_hyperv_run_eventlog_unmap_event_log_buffer_fast), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_set_event_log_group_sources_fast, \
		prefix##_hyperv_run_eventlog_set_event_log_group_sources_fast), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_release_event_log_buffer_fast, \
		prefix##_hyperv_run_eventlog_release_event_log_buffer_fast), \
	HYPERV_HOST_SLOT(prefix##_without_eventlog_flush_event_log_buffer_fast, \
		prefix##_hyperv_run_eventlog_flush_event_log_buffer_fast), \
	HYPERV_HOST_SLOT(prefix##_without_intercept_register_intercept_result, \
		prefix##_hyperv_run_intercept_register_intercept_result), \
	HYPERV_HOST_SLOT(prefix##_without_intercept_unregister_intercept_result, \
		prefix##_hyperv_run_intercept_unregister_intercept_result), \
	HYPERV_HOST_SLOT(prefix##_without_intercept_check_for_io_intercept, \
		prefix##_hyperv_run_intercept_check_for_io_intercept), \
	HYPERV_HOST_SLOT(prefix##_without_intercept_install_intercept_ex, \
		prefix##_hyperv_run_intercept_install_intercept_ex), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_send_synthetic_cluster_ipi_fast, \
		prefix##_hyperv_run_interrupt_send_synthetic_cluster_ipi_fast), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_send_synthetic_cluster_ipi_ex, \
		prefix##_hyperv_run_interrupt_send_synthetic_cluster_ipi_ex), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_clear_virtual_interrupt, \
		prefix##_hyperv_run_interrupt_clear_virtual_interrupt), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_clear_virtual_interrupt_fast, \
		prefix##_hyperv_run_interrupt_clear_virtual_interrupt_fast), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_map_device_interrupt, \
		prefix##_hyperv_run_interrupt_map_device_interrupt), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_unmap_device_interrupt, \
		prefix##_hyperv_run_interrupt_unmap_device_interrupt), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_retarget_device_interrupt, \
		prefix##_hyperv_run_interrupt_retarget_device_interrupt), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_assert_virtual_interrupt, \
		prefix##_hyperv_run_interrupt_assert_virtual_interrupt), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_get_vp_set_from_mda, \
		prefix##_hyperv_run_interrupt_get_vp_set_from_mda), \
	HYPERV_HOST_SLOT(prefix##_without_interrupt_set_virtual_interrupt_target, \
		prefix##_hyperv_run_interrupt_set_virtual_interrupt_target), \
	HYPERV_HOST_SLOT(prefix##_without_memory_map_sparse_gpa_pages, \
		prefix##_hyperv_run_memory_map_sparse_gpa_pages), \
	HYPERV_HOST_SLOT(prefix##_without_memory_modify_sparse_gpa_pages, \
		prefix##_hyperv_run_memory_modify_sparse_gpa_pages), \
	HYPERV_HOST_SLOT(prefix##_without_memory_get_spa_page_list, prefix##_hyperv_run_memory_get_spa_page_list), \
	HYPERV_HOST_SLOT(prefix##_without_memory_get_gpa_pages_access_states, \
		prefix##_hyperv_run_memory_get_gpa_pages_access_states), \
	HYPERV_HOST_SLOT(prefix##_without_memory_acquire_sparse_spa_page_host_access, \
		prefix##_hyperv_run_memory_acquire_sparse_spa_page_host_access), \
	HYPERV_HOST_SLOT(prefix##_without_memory_release_sparse_spa_page_host_access, \
		prefix##_hyperv_run_memory_release_sparse_spa_page_host_access), \
	HYPERV_HOST_SLOT(prefix##_without_memory_accept_gpa_pages, prefix##_hyperv_run_memory_accept_gpa_pages), \
	HYPERV_HOST_SLOT(prefix##_without_memory_modify_sparse_gpa_page_host_visibility, \
		prefix##_hyperv_run_memory_modify_sparse_gpa_page_host_visibility), \
	HYPERV_HOST_SLOT(prefix##_without_memory_pin_gpa_page_ranges, \
		prefix##_hyperv_run_memory_pin_gpa_page_ranges), \
	HYPERV_HOST_SLOT(prefix##_without_memory_unpin_gpa_page_ranges, \
		prefix##_hyperv_run_memory_unpin_gpa_page_ranges), \
	HYPERV_HOST_SLOT(prefix##_without_memory_query_sparse_gpa_page_host_visibility, \
		prefix##_hyperv_run_memory_query_sparse_gpa_page_host_visibility), \
	HYPERV_HOST_SLOT(prefix##_without_nested_flush_guest_physical_address_space_fast, \
		prefix##_hyperv_run_nested_flush_guest_physical_address_space_fast), \
	HYPERV_HOST_SLOT(prefix##_without_partition_initialize_partition_fast, \
		prefix##_hyperv_run_partition_initialize_partition_fast), \
	HYPERV_HOST_SLOT(prefix##_without_partition_finalize_partition_fast, \
		prefix##_hyperv_run_partition_finalize_partition_fast), \
	HYPERV_HOST_SLOT(prefix##_without_partition_delete_partition_fast, \
		prefix##_hyperv_run_partition_delete_partition_fast), \
	HYPERV_HOST_SLOT(prefix##_without_partition_save_partition_state, \
		prefix##_hyperv_run_partition_save_partition_state), \
	HYPERV_HOST_SLOT(prefix##_without_partition_restore_partition_state, \
		prefix##_hyperv_run_partition_restore_partition_state), \
	HYPERV_HOST_SLOT(prefix##_without_partition_notify_partition_event, \
		prefix##_hyperv_run_partition_notify_partition_event), \
	HYPERV_HOST_SLOT(prefix##_without_partition_notify_partition_event_fast, \
		prefix##_hyperv_run_partition_notify_partition_event_fast), \
	HYPERV_HOST_SLOT(prefix##_without_partition_scrub_partition, prefix##_hyperv_run_partition_scrub_partition), \
	HYPERV_HOST_SLOT(prefix##_without_partition_get_partition_property_ex, \
		prefix##_hyperv_run_partition_get_partition_property_ex), \
	HYPERV_HOST_SLOT(prefix##_without_partition_restore_partition_time, \
		prefix##_hyperv_run_partition_restore_partition_time), \
	HYPERV_HOST_SLOT(prefix##_without_partition_set_partition_property_ex, \
		prefix##_hyperv_run_partition_set_partition_property_ex), \
	HYPERV_HOST_SLOT(prefix##_without_port_delete_port_fast, prefix##_hyperv_run_port_delete_port_fast), \
	HYPERV_HOST_SLOT(prefix##_without_port_disconnect_port_fast, prefix##_hyperv_run_port_disconnect_port_fast), \
	HYPERV_HOST_SLOT(prefix##_without_port_signal_event_fast, prefix##_hyperv_run_port_signal_event_fast), \
	HYPERV_HOST_SLOT(prefix##_without_port_set_port_property, prefix##_hyperv_run_port_set_port_property), \
	HYPERV_HOST_SLOT(prefix##_without_port_notify_port_ring_empty, \
		prefix##_hyperv_run_port_notify_port_ring_empty), \
	HYPERV_HOST_SLOT(prefix##_without_port_notify_port_ring_empty_fast, \
		prefix##_hyperv_run_port_notify_port_ring_empty_fast), \
	HYPERV_HOST_SLOT(prefix##_without_port_create_port, prefix##_hyperv_run_port_create_port), \
	HYPERV_HOST_SLOT(prefix##_without_port_connect_port, prefix##_hyperv_run_port_connect_port), \
	HYPERV_HOST_SLOT(prefix##_without_port_signal_event_direct, prefix##_hyperv_run_port_signal_event_direct), \
	HYPERV_HOST_SLOT(prefix##_without_port_post_message_direct, prefix##_hyperv_run_port_post_message_direct), \
	HYPERV_HOST_SLOT(prefix##_without_processor_parked_virtual_processors, \
		prefix##_hyperv_run_processor_parked_virtual_processors), \
	HYPERV_HOST_SLOT(prefix##_without_processor_set_system_property, \
		prefix##_hyperv_run_processor_set_system_property), \
	HYPERV_HOST_SLOT(prefix##_without_processor_add_logical_processor, \
		prefix##_hyperv_run_processor_add_logical_processor), \
	HYPERV_HOST_SLOT(prefix##_without_processor_remove_logical_processor, \
		prefix##_hyperv_run_processor_remove_logical_processor), \
	HYPERV_HOST_SLOT(prefix##_without_processor_query_numa_distance, \
		prefix##_hyperv_run_processor_query_numa_distance), \
	HYPERV_HOST_SLOT(prefix##_without_processor_set_logical_processor_property, \
		prefix##_hyperv_run_processor_set_logical_processor_property), \
	HYPERV_HOST_SLOT(prefix##_without_processor_get_logical_processor_property, \
		prefix##_hyperv_run_processor_get_logical_processor_property), \
	HYPERV_HOST_SLOT(prefix##_without_processor_get_system_property, \
		prefix##_hyperv_run_processor_get_system_property), \
	HYPERV_HOST_SLOT(prefix##_without_processor_notify_standby_transition, \
		prefix##_hyperv_run_processor_notify_standby_transition), \
	HYPERV_HOST_SLOT(prefix##_without_processor_prepare_for_sleep, \
		prefix##_hyperv_run_processor_prepare_for_sleep), \
	HYPERV_HOST_SLOT(prefix##_without_processor_prepare_for_hibernate, \
		prefix##_hyperv_run_processor_prepare_for_hibernate), \
	HYPERV_HOST_SLOT(prefix##_without_processor_get_logical_processor_registers, \
		prefix##_hyperv_run_processor_get_logical_processor_registers), \
	HYPERV_HOST_SLOT(prefix##_without_processor_set_logical_processor_registers, \
		prefix##_hyperv_run_processor_set_logical_processor_registers), \
	HYPERV_HOST_SLOT(prefix##_without_processor_query_associated_lps_for_mca, \
		prefix##_hyperv_run_processor_query_associated_lps_for_mca), \
	HYPERV_HOST_SLOT(prefix##_without_processor_inject_synthetic_machine_check, \
		prefix##_hyperv_run_processor_inject_synthetic_machine_check), \
	HYPERV_HOST_SLOT(prefix##_without_processor_disable_hypervisor, \
		prefix##_hyperv_run_processor_disable_hypervisor), \
	HYPERV_HOST_SLOT(prefix##_without_processor_disable_hypervisor_ex, \
		prefix##_hyperv_run_processor_disable_hypervisor_ex), \
	HYPERV_HOST_SLOT(prefix##_without_processor_disable_hypervisor_ex_fast, \
		prefix##_hyperv_run_processor_disable_hypervisor_ex_fast), \
	HYPERV_HOST_SLOT(prefix##_without_spin_notify_long_spin_wait_fast, \
		prefix##_hyperv_run_spin_notify_long_spin_wait_fast), \
	HYPERV_HOST_SLOT(prefix##_without_stats_map_stats_page2, prefix##_hyperv_run_stats_map_stats_page2), \
	HYPERV_HOST_SLOT(prefix##_without_tlb_switch_virtual_address_space_fast, \
		prefix##_hyperv_run_tlb_switch_virtual_address_space_fast), \
	HYPERV_HOST_SLOT(prefix##_without_tlb_flush_virtual_address_space_ex, \
		prefix##_hyperv_run_tlb_flush_virtual_address_space_ex), \
	HYPERV_HOST_SLOT(prefix##_without_tlb_flush_virtual_address_list_ex, \
		prefix##_hyperv_run_tlb_flush_virtual_address_list_ex), \
	HYPERV_HOST_SLOT(prefix##_without_vp_delete_vp_fast, prefix##_hyperv_run_vp_delete_vp_fast), \
	HYPERV_HOST_SLOT(prefix##_without_vp_start_virtual_processor, \
		prefix##_hyperv_run_vp_start_virtual_processor), \
	HYPERV_HOST_SLOT(prefix##_without_vp_get_vp_index_from_apic_id, \
		prefix##_hyperv_run_vp_get_vp_index_from_apic_id), \
	HYPERV_HOST_SLOT(prefix##_without_vp_translate_virtual_address_ex, \
		prefix##_hyperv_run_vp_translate_virtual_address_ex), \
	HYPERV_HOST_SLOT(prefix##_without_vp_dispatch_vp, prefix##_hyperv_run_vp_dispatch_vp), \
	HYPERV_HOST_SLOT(prefix##_without_vp_map_vp_state_page, prefix##_hyperv_run_vp_map_vp_state_page), \
	HYPERV_HOST_SLOT(prefix##_without_vp_unmap_vp_state_page, prefix##_hyperv_run_vp_unmap_vp_state_page), \
	HYPERV_HOST_SLOT(prefix##_without_vp_unmap_vp_state_page_fast, \
		prefix##_hyperv_run_vp_unmap_vp_state_page_fast), \
	HYPERV_HOST_SLOT(prefix##_without_vp_get_vp_state, prefix##_hyperv_run_vp_get_vp_state), \
	HYPERV_HOST_SLOT(prefix##_without_vp_set_vp_state, prefix##_hyperv_run_vp_set_vp_state), \
	HYPERV_HOST_SLOT(prefix##_without_vp_get_vp_cpuid_values, prefix##_hyperv_run_vp_get_vp_cpuid_values), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_enable_partition_vtl_fast, \
		prefix##_hyperv_run_vtl_enable_partition_vtl_fast), \
	HYPERV_HOST_SLOT(prefix##_without_vtl_check_sparse_gpa_page_vtl_access, \
		prefix##_hyperv_run_vtl_check_sparse_gpa_page_vtl_access), \
	} \
};

/*
 * Makes, after HYPERV_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_hyperv_dispatch(), prefix_hyperv_x86_64_dispatch(), prefix_hyperv_arm64_dispatch().
 * They take `type *context` where hyperv_dispatch() and its like take a host and a context.
 */
#define HYPERV_HOST_DISPATCH(prefix, type) \
static inline HYPERV_MAYBE_UNUSED struct hyperv_host_result \
prefix##_hyperv_dispatch(type *context, uint64_t control, const uint64_t *args) \
{ \
	return hyperv_dispatch_by_switch(&prefix##_hyperv_host, context, control, args, NULL); \
} \
static inline HYPERV_MAYBE_UNUSED void \
prefix##_hyperv_x86_64_dispatch(type *context, struct hyperv_x86_64_registers *registers) \
{ \
	hyperv_x86_64_dispatch_by_switch(&prefix##_hyperv_host, context, registers); \
} \
static inline HYPERV_MAYBE_UNUSED void \
prefix##_hyperv_arm64_dispatch(type *context, struct hyperv_arm64_registers *registers) \
{ \
	hyperv_arm64_dispatch_by_switch(&prefix##_hyperv_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* HYPERV_HOST_H */
