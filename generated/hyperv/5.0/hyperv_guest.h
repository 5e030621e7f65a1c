/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Microsoft hypervisor interface (Hv#1) (hyperv), release 5.0: calls from a guest.
 *
 * Written by `hvabi generate hyperv` from spec/hyperv; changes made here are lost.
 * Spec hash: c4e4a10d535d4568fba22faaf9c7cd0fb398ed64f19a32c19e75b45efb9f51d8
 */
#ifndef HYPERV_GUEST_H
#define HYPERV_GUEST_H

#include "hyperv.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * HYPERV_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define HYPERV_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"hyperv@5.0 c4e4a10d535d4568 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef HYPERV_NOTE_USE
#define HYPERV_NOTE_USE(size, text) __asm__ __volatile__ __inline__(HYPERV_NOTE(size, text) : : );
#endif
#else
#define HYPERV_NOTE(size, text) ""
#undef HYPERV_NOTE_USE
#define HYPERV_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define HYPERV_DOES_WITHOUT_DEBUG __asm__(HYPERV_NOTE(42, "without=debug"))
#define HYPERV_DOES_WITHOUT_DEVICE __asm__(HYPERV_NOTE(43, "without=device"))
#define HYPERV_DOES_WITHOUT_EVENTLOG __asm__(HYPERV_NOTE(45, "without=eventlog"))
#define HYPERV_DOES_WITHOUT_EXT __asm__(HYPERV_NOTE(40, "without=ext"))
#define HYPERV_DOES_WITHOUT_INTERCEPT __asm__(HYPERV_NOTE(46, "without=intercept"))
#define HYPERV_DOES_WITHOUT_INTERRUPT __asm__(HYPERV_NOTE(46, "without=interrupt"))
#define HYPERV_DOES_WITHOUT_MEMORY __asm__(HYPERV_NOTE(43, "without=memory"))
#define HYPERV_DOES_WITHOUT_NESTED __asm__(HYPERV_NOTE(43, "without=nested"))
#define HYPERV_DOES_WITHOUT_PARTITION __asm__(HYPERV_NOTE(46, "without=partition"))
#define HYPERV_DOES_WITHOUT_PORT __asm__(HYPERV_NOTE(41, "without=port"))
#define HYPERV_DOES_WITHOUT_PROCESSOR __asm__(HYPERV_NOTE(46, "without=processor"))
#define HYPERV_DOES_WITHOUT_SPIN __asm__(HYPERV_NOTE(41, "without=spin"))
#define HYPERV_DOES_WITHOUT_STATS __asm__(HYPERV_NOTE(42, "without=stats"))
#define HYPERV_DOES_WITHOUT_TLB __asm__(HYPERV_NOTE(40, "without=tlb"))
#define HYPERV_DOES_WITHOUT_VP __asm__(HYPERV_NOTE(39, "without=vp"))
#define HYPERV_DOES_WITHOUT_VTL __asm__(HYPERV_NOTE(40, "without=vtl"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__x86_64__)

/* Or "vmmcall": define it before this file is included. */
#ifndef HYPERV_INSTRUCTION_X86_64
#define HYPERV_INSTRUCTION_X86_64 "vmcall"
#endif

static inline struct hyperv_result hyperv_trap0(uint64_t control)
{
	register uint64_t in_rcx __asm__("rcx") = control;
	register uint64_t in_rax __asm__("rax");
	struct hyperv_result result;

	__asm__ volatile(HYPERV_INSTRUCTION_X86_64
		: "=r"(in_rax), "+r"(in_rcx)
		:
		: "cc", "memory");
	result.status = (hyperv_status_t)(in_rax & 0xffffU);
	result.value = ((in_rax >> 32) & 0xfffU);
	return result;
}

static inline struct hyperv_result hyperv_trap1(uint64_t control, uint64_t arg0)
{
	register uint64_t in_rcx __asm__("rcx") = control;
	register uint64_t in_rdx __asm__("rdx") = arg0;
	register uint64_t in_rax __asm__("rax");
	struct hyperv_result result;

	__asm__ volatile(HYPERV_INSTRUCTION_X86_64
		: "=r"(in_rax), "+r"(in_rcx)
		: "r"(in_rdx)
		: "cc", "memory");
	result.status = (hyperv_status_t)(in_rax & 0xffffU);
	result.value = ((in_rax >> 32) & 0xfffU);
	return result;
}

static inline struct hyperv_result hyperv_trap2(uint64_t control, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_rcx __asm__("rcx") = control;
	register uint64_t in_rdx __asm__("rdx") = arg0;
	register uint64_t in_r8 __asm__("r8") = arg1;
	register uint64_t in_rax __asm__("rax");
	struct hyperv_result result;

	__asm__ volatile(HYPERV_INSTRUCTION_X86_64
		: "=r"(in_rax), "+r"(in_rcx)
		: "r"(in_rdx), "r"(in_r8)
		: "cc", "memory");
	result.status = (hyperv_status_t)(in_rax & 0xffffU);
	result.value = ((in_rax >> 32) & 0xfffU);
	return result;
}

/* Or "vmmcall": define it before this file is included. */
#ifndef HYPERV_INSTRUCTION_X86_64_FAST
#define HYPERV_INSTRUCTION_X86_64_FAST HYPERV_INSTRUCTION_X86_64
#endif

static inline struct hyperv_result hyperv_fast_trap1(uint64_t control, uint64_t arg0)
{
	register uint64_t in_rcx __asm__("rcx") = control;
	register uint64_t in_rdx __asm__("rdx") = arg0;
	register uint64_t in_rax __asm__("rax");
	struct hyperv_result result;

	__asm__ volatile(HYPERV_INSTRUCTION_X86_64_FAST
		: "=r"(in_rax), "+r"(in_rcx)
		: "r"(in_rdx)
		: "cc", "memory");
	result.status = (hyperv_status_t)(in_rax & 0xffffU);
	result.value = ((in_rax >> 32) & 0xfffU);
	return result;
}

static inline struct hyperv_result hyperv_fast_trap2(uint64_t control, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_rcx __asm__("rcx") = control;
	register uint64_t in_rdx __asm__("rdx") = arg0;
	register uint64_t in_r8 __asm__("r8") = arg1;
	register uint64_t in_rax __asm__("rax");
	struct hyperv_result result;

	__asm__ volatile(HYPERV_INSTRUCTION_X86_64_FAST
		: "=r"(in_rax), "+r"(in_rcx)
		: "r"(in_rdx), "r"(in_r8)
		: "cc", "memory");
	result.status = (hyperv_status_t)(in_rax & 0xffffU);
	result.value = ((in_rax >> 32) & 0xfffU);
	return result;
}

#else
#error "hyperv has no calling convention for this architecture"
#endif

/* Sends data to the debugger. */
static inline struct hyperv_result hyperv_debug_post_debug_data(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x69")
	return hyperv_trap2(HYPERV_DEBUG_POST_DEBUG_DATA, input, output);
}

/* Receives data from the debugger. */
static inline struct hyperv_result hyperv_debug_retrieve_debug_data(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x6a")
	return hyperv_trap2(HYPERV_DEBUG_RETRIEVE_DEBUG_DATA, input, output);
}

/* Begins anew with the debugger. */
static inline struct hyperv_result hyperv_debug_reset_debug_session(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x6b")
	return hyperv_trap1(HYPERV_DEBUG_RESET_DEBUG_SESSION, input);
}

/* Begins anew with the debugger. */
static inline struct hyperv_result hyperv_debug_reset_debug_session_fast(hyperv_debug_reset_options_t options)
{
	HYPERV_NOTE_USE(44, "control=0x1006b")
	return hyperv_fast_trap1(HYPERV_DEBUG_RESET_DEBUG_SESSION_FAST, options);
}

/* Collects a dump of the running hypervisor. No layout is public. */
static inline struct hyperv_result hyperv_debug_collect_livedump(void)
{
	HYPERV_NOTE_USE(41, "control=0x8e")
	return hyperv_trap0(HYPERV_DEBUG_COLLECT_LIVEDUMP);
}

/* Lets a device use memory. No layout is public. */
static inline struct hyperv_result hyperv_device_map_device_pages(void)
{
	HYPERV_NOTE_USE(41, "control=0x80")
	return hyperv_trap0(HYPERV_DEVICE_MAP_DEVICE_PAGES);
}

/* No longer lets a device use memory. No layout is public. */
static inline struct hyperv_result hyperv_device_unmap_device_pages(void)
{
	HYPERV_NOTE_USE(41, "control=0x81")
	return hyperv_trap0(HYPERV_DEVICE_UNMAP_DEVICE_PAGES);
}

/* Gives a device to a partition. No layout is public. */
static inline struct hyperv_result hyperv_device_attach_device(void)
{
	HYPERV_NOTE_USE(41, "control=0x82")
	return hyperv_trap0(HYPERV_DEVICE_ATTACH_DEVICE);
}

/* Takes a device from a partition. No layout is public. */
static inline struct hyperv_result hyperv_device_detach_device(void)
{
	HYPERV_NOTE_USE(41, "control=0x83")
	return hyperv_trap0(HYPERV_DEVICE_DETACH_DEVICE);
}

/* Begins a log. */
static inline struct hyperv_result hyperv_eventlog_initialize_event_log_buffer_group(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x60")
	return hyperv_trap1(HYPERV_EVENTLOG_INITIALIZE_EVENT_LOG_BUFFER_GROUP, input);
}

/* Ends a log. */
static inline struct hyperv_result hyperv_eventlog_finalize_event_log_buffer_group(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x61")
	return hyperv_trap1(HYPERV_EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP, input);
}

/* Ends a log. */
static inline struct hyperv_result hyperv_eventlog_finalize_event_log_buffer_group_fast(hyperv_eventlog_type_t type)
{
	HYPERV_NOTE_USE(44, "control=0x10061")
	return hyperv_fast_trap1(HYPERV_EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP_FAST, type);
}

/* Makes a buffer. */
static inline struct hyperv_result hyperv_eventlog_create_event_log_buffer(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x62")
	return hyperv_trap1(HYPERV_EVENTLOG_CREATE_EVENT_LOG_BUFFER, input);
}

/* Makes a buffer. */
static inline struct hyperv_result hyperv_eventlog_create_event_log_buffer_fast(uint64_t type_and_index,
	uint64_t proximity_domain_info)
{
	HYPERV_NOTE_USE(44, "control=0x10062")
	return hyperv_fast_trap2(HYPERV_EVENTLOG_CREATE_EVENT_LOG_BUFFER_FAST, type_and_index, proximity_domain_info);
}

/* Deletes a buffer. */
static inline struct hyperv_result hyperv_eventlog_delete_event_log_buffer(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x63")
	return hyperv_trap1(HYPERV_EVENTLOG_DELETE_EVENT_LOG_BUFFER, input);
}

/* Deletes a buffer. */
static inline struct hyperv_result hyperv_eventlog_delete_event_log_buffer_fast(uint64_t type_and_index)
{
	HYPERV_NOTE_USE(44, "control=0x10063")
	return hyperv_fast_trap1(HYPERV_EVENTLOG_DELETE_EVENT_LOG_BUFFER_FAST, type_and_index);
}

/* Maps a buffer. The output is the guest-physical page number of each of its pages. */
static inline struct hyperv_result hyperv_eventlog_map_event_log_buffer(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x64")
	return hyperv_trap2(HYPERV_EVENTLOG_MAP_EVENT_LOG_BUFFER, input, output);
}

/* Unmaps a buffer. */
static inline struct hyperv_result hyperv_eventlog_unmap_event_log_buffer(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x65")
	return hyperv_trap1(HYPERV_EVENTLOG_UNMAP_EVENT_LOG_BUFFER, input);
}

/* Unmaps a buffer. */
static inline struct hyperv_result hyperv_eventlog_unmap_event_log_buffer_fast(uint64_t type_and_index)
{
	HYPERV_NOTE_USE(44, "control=0x10065")
	return hyperv_fast_trap1(HYPERV_EVENTLOG_UNMAP_EVENT_LOG_BUFFER_FAST, type_and_index);
}

/* Says what is logged. */
static inline struct hyperv_result hyperv_eventlog_set_event_log_group_sources(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x66")
	return hyperv_trap1(HYPERV_EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES, input);
}

/* Says what is logged. */
static inline struct hyperv_result hyperv_eventlog_set_event_log_group_sources_fast(hyperv_eventlog_type_t type,
	uint64_t enable_flags)
{
	HYPERV_NOTE_USE(44, "control=0x10066")
	return hyperv_fast_trap2(HYPERV_EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES_FAST, type, enable_flags);
}

/* Gives a buffer that was read back. */
static inline struct hyperv_result hyperv_eventlog_release_event_log_buffer(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x67")
	return hyperv_trap1(HYPERV_EVENTLOG_RELEASE_EVENT_LOG_BUFFER, input);
}

/* Gives a buffer that was read back. */
static inline struct hyperv_result hyperv_eventlog_release_event_log_buffer_fast(uint64_t type_and_index)
{
	HYPERV_NOTE_USE(44, "control=0x10067")
	return hyperv_fast_trap1(HYPERV_EVENTLOG_RELEASE_EVENT_LOG_BUFFER_FAST, type_and_index);
}

/* Ends the buffer that is being filled. */
static inline struct hyperv_result hyperv_eventlog_flush_event_log_buffer(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x68")
	return hyperv_trap1(HYPERV_EVENTLOG_FLUSH_EVENT_LOG_BUFFER, input);
}

/* Ends the buffer that is being filled. */
static inline struct hyperv_result hyperv_eventlog_flush_event_log_buffer_fast(uint64_t type_and_index)
{
	HYPERV_NOTE_USE(44, "control=0x10068")
	return hyperv_fast_trap1(HYPERV_EVENTLOG_FLUSH_EVENT_LOG_BUFFER_FAST, type_and_index);
}

/* Tells which extended calls there are. */
static inline struct hyperv_result hyperv_ext_query_capabilities(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(43, "control=0x8001")
	return hyperv_trap2(HYPERV_EXT_QUERY_CAPABILITIES, input, output);
}

/* Tells which memory is zero since the start, so that the guest need not zero it. */
static inline struct hyperv_result hyperv_ext_get_boot_zeroed_memory(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(43, "control=0x8002")
	return hyperv_trap2(HYPERV_EXT_GET_BOOT_ZEROED_MEMORY, input, output);
}

/* Installs an intercept, or with no access takes it away. */
static inline struct hyperv_result hyperv_intercept_install_intercept(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x4d")
	return hyperv_trap1(HYPERV_INTERCEPT_INSTALL_INTERCEPT, input);
}

/* Says once for all what an intercepted access gives. */
static inline struct hyperv_result hyperv_intercept_register_intercept_result(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x91")
	return hyperv_trap1(HYPERV_INTERCEPT_REGISTER_INTERCEPT_RESULT, input);
}

/* Takes back what register_intercept_result said. */
static inline struct hyperv_result hyperv_intercept_unregister_intercept_result(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x92")
	return hyperv_trap1(HYPERV_INTERCEPT_UNREGISTER_INTERCEPT_RESULT, input);
}

/* Sends a fixed interrupt to virtual processors 0 to 63; not an NMI. */
static inline struct hyperv_result hyperv_interrupt_send_synthetic_cluster_ipi(uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0xb")
	return hyperv_trap1(HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI, input);
}

/* Sends a fixed interrupt to virtual processors 0 to 63; not an NMI. */
static inline struct hyperv_result hyperv_interrupt_send_synthetic_cluster_ipi_fast(uint64_t vector_and_vtl,
	uint64_t processor_mask)
{
	HYPERV_NOTE_USE(44, "control=0x1000b")
	return hyperv_fast_trap2(HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_FAST, vector_and_vtl, processor_mask);
}

/*
 * As send_synthetic_cluster_ipi for a set of any virtual processors. The banks of the set are the variable
 * header.
 */
static inline struct hyperv_result hyperv_interrupt_send_synthetic_cluster_ipi_ex(uint16_t variable_header,
	uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x15")
	return hyperv_trap1(HYPERV_INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX | (uint64_t)variable_header << 17, input);
}

/* Clears an external interrupt that a virtual processor of a child has acknowledged. */
static inline struct hyperv_result hyperv_interrupt_clear_virtual_interrupt(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x56")
	return hyperv_trap1(HYPERV_INTERRUPT_CLEAR_VIRTUAL_INTERRUPT, input);
}

/* Clears an external interrupt that a virtual processor of a child has acknowledged. */
static inline struct hyperv_result hyperv_interrupt_clear_virtual_interrupt_fast(uint64_t partition_id)
{
	HYPERV_NOTE_USE(44, "control=0x10056")
	return hyperv_fast_trap1(HYPERV_INTERRUPT_CLEAR_VIRTUAL_INTERRUPT_FAST, partition_id);
}

/* Maps an interrupt of a device. */
static inline struct hyperv_result hyperv_interrupt_map_device_interrupt(uint16_t variable_header, uint64_t input,
	uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x7c")
	return hyperv_trap2(HYPERV_INTERRUPT_MAP_DEVICE_INTERRUPT | (uint64_t)variable_header << 17, input, output);
}

/* Takes the mapping of an interrupt of a device away. */
static inline struct hyperv_result hyperv_interrupt_unmap_device_interrupt(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x7d")
	return hyperv_trap1(HYPERV_INTERRUPT_UNMAP_DEVICE_INTERRUPT, input);
}

/* Sends an interrupt of a device of the caller elsewhere. A set of all virtual processors is not allowed. */
static inline struct hyperv_result hyperv_interrupt_retarget_device_interrupt(uint16_t variable_header, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x7e")
	return hyperv_trap1(HYPERV_INTERRUPT_RETARGET_DEVICE_INTERRUPT | (uint64_t)variable_header << 17, input);
}

/* Asserts an interrupt of a child. */
static inline struct hyperv_result hyperv_interrupt_assert_virtual_interrupt(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x94")
	return hyperv_trap1(HYPERV_INTERRUPT_ASSERT_VIRTUAL_INTERRUPT, input);
}

/* Gives pages to the memory pool of a partition. */
static inline struct hyperv_result hyperv_memory_deposit_memory(uint16_t rep_count, uint16_t rep_start, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x48")
	return hyperv_trap1(HYPERV_MEMORY_DEPOSIT_MEMORY | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48,
		input);
}

/*
 * Takes pages back from the memory pool of a partition. The output is a list of guest-physical page numbers.
 */
static inline struct hyperv_result hyperv_memory_withdraw_memory(uint16_t rep_count, uint16_t rep_start,
	uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x49")
	return hyperv_trap2(HYPERV_MEMORY_WITHDRAW_MEMORY | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48,
		input, output);
}

/* Tells how much of a memory pool is in use. */
static inline struct hyperv_result hyperv_memory_get_memory_balance(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x4a")
	return hyperv_trap2(HYPERV_MEMORY_GET_MEMORY_BALANCE, input, output);
}

/* Maps pages of the caller in a row into a child. */
static inline struct hyperv_result hyperv_memory_map_gpa_pages(uint16_t rep_count, uint16_t rep_start, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x4b")
	return hyperv_trap1(HYPERV_MEMORY_MAP_GPA_PAGES | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48,
		input);
}

/* Unmaps pages in a row from a child. */
static inline struct hyperv_result hyperv_memory_unmap_gpa_pages(uint16_t rep_count, uint16_t rep_start,
	uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x4c")
	return hyperv_trap1(HYPERV_MEMORY_UNMAP_GPA_PAGES | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48,
		input);
}

/* Reads memory of a child. */
static inline struct hyperv_result hyperv_memory_read_gpa(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x53")
	return hyperv_trap2(HYPERV_MEMORY_READ_GPA, input, output);
}

/* Writes memory of a child. */
static inline struct hyperv_result hyperv_memory_write_gpa(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x54")
	return hyperv_trap2(HYPERV_MEMORY_WRITE_GPA, input, output);
}

/* Maps pages of the caller into a child, anywhere. */
static inline struct hyperv_result hyperv_memory_map_sparse_gpa_pages(uint16_t rep_count, uint16_t rep_start,
	uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x6e")
	return hyperv_trap1(HYPERV_MEMORY_MAP_SPARSE_GPA_PAGES | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48,
		input);
}

/* Changes how pages of a child are mapped. */
static inline struct hyperv_result hyperv_memory_modify_sparse_gpa_pages(uint16_t rep_count, uint16_t rep_start,
	uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x90")
	return hyperv_trap1(HYPERV_MEMORY_MODIFY_SPARSE_GPA_PAGES | (uint64_t)rep_count << 32 |
		(uint64_t)rep_start << 48, input);
}

/* Tells the system-physical pages behind guest-physical ones. No layout is public. */
static inline struct hyperv_result hyperv_memory_get_spa_page_list(void)
{
	HYPERV_NOTE_USE(41, "control=0x97")
	return hyperv_trap0(HYPERV_MEMORY_GET_SPA_PAGE_LIST);
}

/*
 * Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
 * nested_enlightened_tlb instead of the feature named here.
 */
static inline struct hyperv_result hyperv_nested_flush_guest_physical_address_space(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0xaf")
	return hyperv_trap1(HYPERV_NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE, input);
}

/*
 * Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
 * nested_enlightened_tlb instead of the feature named here.
 */
static inline struct hyperv_result hyperv_nested_flush_guest_physical_address_space_fast(uint64_t address_space,
	uint64_t flags)
{
	HYPERV_NOTE_USE(44, "control=0x100af")
	return hyperv_fast_trap2(HYPERV_NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE_FAST, address_space, flags);
}

/*
 * Flushes ranges of what was cached of second-level page tables. For a nested hypervisor; on AMD with
 * nested_enlightened_tlb instead of the feature named here.
 */
static inline struct hyperv_result hyperv_nested_flush_guest_physical_address_list(uint16_t rep_count,
	uint16_t rep_start, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0xb0")
	return hyperv_trap1(HYPERV_NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST | (uint64_t)rep_count << 32 |
		(uint64_t)rep_start << 48, input);
}

/* Makes a child. */
static inline struct hyperv_result hyperv_partition_create_partition(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x40")
	return hyperv_trap2(HYPERV_PARTITION_CREATE_PARTITION, input, output);
}

/* Makes a new child ready, after its early properties were set. */
static inline struct hyperv_result hyperv_partition_initialize_partition(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x41")
	return hyperv_trap1(HYPERV_PARTITION_INITIALIZE_PARTITION, input);
}

/* Makes a new child ready, after its early properties were set. */
static inline struct hyperv_result hyperv_partition_initialize_partition_fast(uint64_t partition_id)
{
	HYPERV_NOTE_USE(44, "control=0x10041")
	return hyperv_fast_trap1(HYPERV_PARTITION_INITIALIZE_PARTITION_FAST, partition_id);
}

/* Takes everything from a child: after it a child can only be deleted. */
static inline struct hyperv_result hyperv_partition_finalize_partition(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x42")
	return hyperv_trap1(HYPERV_PARTITION_FINALIZE_PARTITION, input);
}

/* Takes everything from a child: after it a child can only be deleted. */
static inline struct hyperv_result hyperv_partition_finalize_partition_fast(uint64_t partition_id)
{
	HYPERV_NOTE_USE(44, "control=0x10042")
	return hyperv_fast_trap1(HYPERV_PARTITION_FINALIZE_PARTITION_FAST, partition_id);
}

/* Deletes a child. */
static inline struct hyperv_result hyperv_partition_delete_partition(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x43")
	return hyperv_trap1(HYPERV_PARTITION_DELETE_PARTITION, input);
}

/* Deletes a child. */
static inline struct hyperv_result hyperv_partition_delete_partition_fast(uint64_t partition_id)
{
	HYPERV_NOTE_USE(44, "control=0x10043")
	return hyperv_fast_trap1(HYPERV_PARTITION_DELETE_PARTITION_FAST, partition_id);
}

/* Reads a property of a partition. */
static inline struct hyperv_result hyperv_partition_get_partition_property(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x44")
	return hyperv_trap2(HYPERV_PARTITION_GET_PARTITION_PROPERTY, input, output);
}

/* Sets a property of a partition. */
static inline struct hyperv_result hyperv_partition_set_partition_property(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x45")
	return hyperv_trap1(HYPERV_PARTITION_SET_PARTITION_PROPERTY, input);
}

/* Tells the caller's own partition. */
static inline struct hyperv_result hyperv_partition_get_partition_id(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x46")
	return hyperv_trap2(HYPERV_PARTITION_GET_PARTITION_ID, input, output);
}

/* Tells the children of a parent, one after the other. */
static inline struct hyperv_result hyperv_partition_get_next_child_partition(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x47")
	return hyperv_trap2(HYPERV_PARTITION_GET_NEXT_CHILD_PARTITION, input, output);
}

/* Saves the state of a child, in as many calls as it takes. */
static inline struct hyperv_result hyperv_partition_save_partition_state(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x5e")
	return hyperv_trap2(HYPERV_PARTITION_SAVE_PARTITION_STATE, input, output);
}

/* Restores the state of a child, in as many calls as it takes. */
static inline struct hyperv_result hyperv_partition_restore_partition_state(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x5f")
	return hyperv_trap2(HYPERV_PARTITION_RESTORE_PARTITION_STATE, input, output);
}

/* Tells the hypervisor of something that happened to the partition. */
static inline struct hyperv_result hyperv_partition_notify_partition_event(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x87")
	return hyperv_trap1(HYPERV_PARTITION_NOTIFY_PARTITION_EVENT, input);
}

/* Tells the hypervisor of something that happened to the partition. */
static inline struct hyperv_result hyperv_partition_notify_partition_event_fast(uint64_t event_and_input)
{
	HYPERV_NOTE_USE(44, "control=0x10087")
	return hyperv_fast_trap1(HYPERV_PARTITION_NOTIFY_PARTITION_EVENT_FAST, event_and_input);
}

/* Cleans a partition's memory. No layout is public. */
static inline struct hyperv_result hyperv_partition_scrub_partition(void)
{
	HYPERV_NOTE_USE(41, "control=0x8d")
	return hyperv_trap0(HYPERV_PARTITION_SCRUB_PARTITION);
}

/* Deletes a port. */
static inline struct hyperv_result hyperv_port_delete_port(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x58")
	return hyperv_trap1(HYPERV_PORT_DELETE_PORT, input);
}

/* Deletes a port. */
static inline struct hyperv_result hyperv_port_delete_port_fast(uint64_t port_partition_id, hyperv_port_id_t port_id)
{
	HYPERV_NOTE_USE(44, "control=0x10058")
	return hyperv_fast_trap2(HYPERV_PORT_DELETE_PORT_FAST, port_partition_id, port_id);
}

/* Reads a property of a port. */
static inline struct hyperv_result hyperv_port_get_port_property(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x5a")
	return hyperv_trap2(HYPERV_PORT_GET_PORT_PROPERTY, input, output);
}

/* Deletes a connection. */
static inline struct hyperv_result hyperv_port_disconnect_port(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x5b")
	return hyperv_trap1(HYPERV_PORT_DISCONNECT_PORT, input);
}

/* Deletes a connection. */
static inline struct hyperv_result hyperv_port_disconnect_port_fast(uint64_t connection_partition_id,
	uint64_t connection_id_and_flags)
{
	HYPERV_NOTE_USE(44, "control=0x1005b")
	return hyperv_fast_trap2(HYPERV_PORT_DISCONNECT_PORT_FAST, connection_partition_id, connection_id_and_flags);
}

/* Sends a message by a connection. */
static inline struct hyperv_result hyperv_port_post_message(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x5c")
	return hyperv_trap1(HYPERV_PORT_POST_MESSAGE, input);
}

/* Sets an event flag by a connection. */
static inline struct hyperv_result hyperv_port_signal_event(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x5d")
	return hyperv_trap1(HYPERV_PORT_SIGNAL_EVENT, input);
}

/* Sets an event flag by a connection. */
static inline struct hyperv_result hyperv_port_signal_event_fast(uint64_t connection_and_flag)
{
	HYPERV_NOTE_USE(44, "control=0x1005d")
	return hyperv_fast_trap1(HYPERV_PORT_SIGNAL_EVENT_FAST, connection_and_flag);
}

/* Sets a property of a port. No layout is public. */
static inline struct hyperv_result hyperv_port_set_port_property(void)
{
	HYPERV_NOTE_USE(41, "control=0x70")
	return hyperv_trap0(HYPERV_PORT_SET_PORT_PROPERTY);
}

/* Tells that a ring of events was emptied. */
static inline struct hyperv_result hyperv_port_notify_port_ring_empty(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x8b")
	return hyperv_trap1(HYPERV_PORT_NOTIFY_PORT_RING_EMPTY, input);
}

/* Tells that a ring of events was emptied. */
static inline struct hyperv_result hyperv_port_notify_port_ring_empty_fast(uint32_t sint_index)
{
	HYPERV_NOTE_USE(44, "control=0x1008b")
	return hyperv_fast_trap1(HYPERV_PORT_NOTIFY_PORT_RING_EMPTY_FAST, sint_index);
}

/* Makes a port. */
static inline struct hyperv_result hyperv_port_create_port(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x95")
	return hyperv_trap1(HYPERV_PORT_CREATE_PORT, input);
}

/* Makes a connection to a port. */
static inline struct hyperv_result hyperv_port_connect_port(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x96")
	return hyperv_trap1(HYPERV_PORT_CONNECT_PORT, input);
}

/* Tells how busy a logical processor was. */
static inline struct hyperv_result hyperv_processor_get_logical_processor_run_time(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(40, "control=0x4")
	return hyperv_trap2(HYPERV_PROCESSOR_GET_LOGICAL_PROCESSOR_RUN_TIME, input, output);
}

/* Tells which virtual processors should be left idle. No layout is public. */
static inline struct hyperv_result hyperv_processor_parked_virtual_processors(void)
{
	HYPERV_NOTE_USE(40, "control=0x9")
	return hyperv_trap0(HYPERV_PROCESSOR_PARKED_VIRTUAL_PROCESSORS);
}

/* Sets a property of the system. */
static inline struct hyperv_result hyperv_processor_set_system_property(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x6f")
	return hyperv_trap1(HYPERV_PROCESSOR_SET_SYSTEM_PROPERTY, input);
}

/* Starts a logical processor. */
static inline struct hyperv_result hyperv_processor_add_logical_processor(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x76")
	return hyperv_trap2(HYPERV_PROCESSOR_ADD_LOGICAL_PROCESSOR, input, output);
}

/* Stops a logical processor. No layout is public. */
static inline struct hyperv_result hyperv_processor_remove_logical_processor(void)
{
	HYPERV_NOTE_USE(41, "control=0x77")
	return hyperv_trap0(HYPERV_PROCESSOR_REMOVE_LOGICAL_PROCESSOR);
}

/* Tells how far domains of memory are from one another. No layout is public. */
static inline struct hyperv_result hyperv_processor_query_numa_distance(void)
{
	HYPERV_NOTE_USE(41, "control=0x78")
	return hyperv_trap0(HYPERV_PROCESSOR_QUERY_NUMA_DISTANCE);
}

/* Sets a property of a logical processor. No layout is public. */
static inline struct hyperv_result hyperv_processor_set_logical_processor_property(void)
{
	HYPERV_NOTE_USE(41, "control=0x79")
	return hyperv_trap0(HYPERV_PROCESSOR_SET_LOGICAL_PROCESSOR_PROPERTY);
}

/* Reads a property of a logical processor. No layout is public. */
static inline struct hyperv_result hyperv_processor_get_logical_processor_property(void)
{
	HYPERV_NOTE_USE(41, "control=0x7a")
	return hyperv_trap0(HYPERV_PROCESSOR_GET_LOGICAL_PROCESSOR_PROPERTY);
}

/* Reads a property of the system. */
static inline struct hyperv_result hyperv_processor_get_system_property(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x7b")
	return hyperv_trap2(HYPERV_PROCESSOR_GET_SYSTEM_PROPERTY, input, output);
}

/* Tells that the machine goes to standby, or comes back; Linux enters a sleep state with it. */
static inline struct hyperv_result hyperv_processor_notify_standby_transition(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x84")
	return hyperv_trap1(HYPERV_PROCESSOR_NOTIFY_STANDBY_TRANSITION, input);
}

/* Tells that the machine goes to sleep. No layout is public. */
static inline struct hyperv_result hyperv_processor_prepare_for_sleep(void)
{
	HYPERV_NOTE_USE(41, "control=0x85")
	return hyperv_trap0(HYPERV_PROCESSOR_PREPARE_FOR_SLEEP);
}

/* Tells that the machine will be hibernated. No layout is public. */
static inline struct hyperv_result hyperv_processor_prepare_for_hibernate(void)
{
	HYPERV_NOTE_USE(41, "control=0x86")
	return hyperv_trap0(HYPERV_PROCESSOR_PREPARE_FOR_HIBERNATE);
}

/* Reads registers of a logical processor. No layout is public. */
static inline struct hyperv_result hyperv_processor_get_logical_processor_registers(void)
{
	HYPERV_NOTE_USE(41, "control=0x88")
	return hyperv_trap0(HYPERV_PROCESSOR_GET_LOGICAL_PROCESSOR_REGISTERS);
}

/* Writes registers of a logical processor. No layout is public. */
static inline struct hyperv_result hyperv_processor_set_logical_processor_registers(void)
{
	HYPERV_NOTE_USE(41, "control=0x89")
	return hyperv_trap0(HYPERV_PROCESSOR_SET_LOGICAL_PROCESSOR_REGISTERS);
}

/* Tells which logical processors share a machine-check bank. No layout is public. */
static inline struct hyperv_result hyperv_processor_query_associated_lps_for_mca(void)
{
	HYPERV_NOTE_USE(41, "control=0x8a")
	return hyperv_trap0(HYPERV_PROCESSOR_QUERY_ASSOCIATED_LPS_FOR_MCA);
}

/* Raises a machine check in a partition. No layout is public. */
static inline struct hyperv_result hyperv_processor_inject_synthetic_machine_check(void)
{
	HYPERV_NOTE_USE(41, "control=0x8c")
	return hyperv_trap0(HYPERV_PROCESSOR_INJECT_SYNTHETIC_MACHINE_CHECK);
}

/* Takes the hypervisor away and goes on without. No layout is public. */
static inline struct hyperv_result hyperv_processor_disable_hypervisor(void)
{
	HYPERV_NOTE_USE(41, "control=0x8f")
	return hyperv_trap0(HYPERV_PROCESSOR_DISABLE_HYPERVISOR);
}

/*
 * Tells that this virtual processor has long waited for a spin lock that another may hold. Advice: there are
 * no errors.
 */
static inline struct hyperv_result hyperv_spin_notify_long_spin_wait(uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0x8")
	return hyperv_trap1(HYPERV_SPIN_NOTIFY_LONG_SPIN_WAIT, input);
}

/*
 * Tells that this virtual processor has long waited for a spin lock that another may hold. Advice: there are
 * no errors.
 */
static inline struct hyperv_result hyperv_spin_notify_long_spin_wait_fast(uint32_t spin_count)
{
	HYPERV_NOTE_USE(44, "control=0x10008")
	return hyperv_fast_trap1(HYPERV_SPIN_NOTIFY_LONG_SPIN_WAIT_FAST, spin_count);
}

/* Maps a page of statistics. */
static inline struct hyperv_result hyperv_stats_map_stats_page(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x6c")
	return hyperv_trap2(HYPERV_STATS_MAP_STATS_PAGE, input, output);
}

/* Unmaps a page of statistics. */
static inline struct hyperv_result hyperv_stats_unmap_stats_page(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x6d")
	return hyperv_trap1(HYPERV_STATS_UNMAP_STATS_PAGE, input);
}

/* Switches this virtual processor to another address space, as a move to CR3 does. */
static inline struct hyperv_result hyperv_tlb_switch_virtual_address_space(uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0x1")
	return hyperv_trap1(HYPERV_TLB_SWITCH_VIRTUAL_ADDRESS_SPACE, input);
}

/* Switches this virtual processor to another address space, as a move to CR3 does. */
static inline struct hyperv_result hyperv_tlb_switch_virtual_address_space_fast(uint64_t address_space)
{
	HYPERV_NOTE_USE(44, "control=0x10001")
	return hyperv_fast_trap1(HYPERV_TLB_SWITCH_VIRTUAL_ADDRESS_SPACE_FAST, address_space);
}

/* Flushes everything of an address space. */
static inline struct hyperv_result hyperv_tlb_flush_virtual_address_space(uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0x2")
	return hyperv_trap1(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_SPACE, input);
}

/* Flushes ranges of an address space. The input is a header of 24 bytes and a list of gva_range. */
static inline struct hyperv_result hyperv_tlb_flush_virtual_address_list(uint16_t rep_count, uint16_t rep_start,
	uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0x3")
	return hyperv_trap1(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST | (uint64_t)rep_count << 32 |
		(uint64_t)rep_start << 48, input);
}

/*
 * As flush_virtual_address_space for a set of any virtual processors. The banks of the set are the variable
 * header.
 */
static inline struct hyperv_result hyperv_tlb_flush_virtual_address_space_ex(uint16_t variable_header, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x13")
	return hyperv_trap1(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_EX | (uint64_t)variable_header << 17, input);
}

/*
 * As flush_virtual_address_list for a set of any virtual processors. The banks of the set are the variable
 * header.
 */
static inline struct hyperv_result hyperv_tlb_flush_virtual_address_list_ex(uint16_t variable_header,
	uint16_t rep_count, uint16_t rep_start, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x14")
	return hyperv_trap1(HYPERV_TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX | (uint64_t)variable_header << 17 |
		(uint64_t)rep_count << 32 | (uint64_t)rep_start << 48, input);
}

/* Makes a virtual processor of a child. */
static inline struct hyperv_result hyperv_vp_create_vp(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x4e")
	return hyperv_trap1(HYPERV_VP_CREATE_VP, input);
}

/* Deletes a virtual processor of a child. */
static inline struct hyperv_result hyperv_vp_delete_vp(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x4f")
	return hyperv_trap1(HYPERV_VP_DELETE_VP, input);
}

/* Deletes a virtual processor of a child. */
static inline struct hyperv_result hyperv_vp_delete_vp_fast(uint64_t partition_id, uint32_t vp_index)
{
	HYPERV_NOTE_USE(44, "control=0x1004f")
	return hyperv_fast_trap2(HYPERV_VP_DELETE_VP_FAST, partition_id, vp_index);
}

/*
 * Reads registers of a virtual processor of a child or of the caller. On arm64 a few can be read before the
 * guest says who it is, the features among them.
 */
static inline struct hyperv_result hyperv_vp_get_vp_registers(uint16_t rep_count, uint16_t rep_start, uint64_t input,
	uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x50")
	return hyperv_trap2(HYPERV_VP_GET_VP_REGISTERS | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48, input,
		output);
}

/*
 * Writes registers of a virtual processor of a child or of the caller. On arm64 a few can be written before
 * the guest says who it is, guest_os_id first of all.
 */
static inline struct hyperv_result hyperv_vp_set_vp_registers(uint16_t rep_count, uint16_t rep_start, uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x51")
	return hyperv_trap1(HYPERV_VP_SET_VP_REGISTERS | (uint64_t)rep_count << 32 | (uint64_t)rep_start << 48, input);
}

/* Translates a guest-virtual address as a virtual processor would. */
static inline struct hyperv_result hyperv_vp_translate_virtual_address(uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x52")
	return hyperv_trap2(HYPERV_VP_TRANSLATE_VIRTUAL_ADDRESS, input, output);
}

/* Starts a virtual processor with given registers, instead of by INIT and start-up. */
static inline struct hyperv_result hyperv_vp_start_virtual_processor(uint64_t input)
{
	HYPERV_NOTE_USE(41, "control=0x99")
	return hyperv_trap1(HYPERV_VP_START_VIRTUAL_PROCESSOR, input);
}

/* Tells the index of the virtual processor with an APIC id (on arm64, an MPIDR). */
static inline struct hyperv_result hyperv_vp_get_vp_index_from_apic_id(uint16_t rep_count, uint16_t rep_start,
	uint64_t input, uint64_t output)
{
	HYPERV_NOTE_USE(41, "control=0x9a")
	return hyperv_trap2(HYPERV_VP_GET_VP_INDEX_FROM_APIC_ID | (uint64_t)rep_count << 32 |
		(uint64_t)rep_start << 48, input, output);
}

/* Sets what a lower virtual trust level may do with pages. */
static inline struct hyperv_result hyperv_vtl_modify_vtl_protection_mask(uint16_t rep_count, uint16_t rep_start,
	uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0xc")
	return hyperv_trap1(HYPERV_VTL_MODIFY_VTL_PROTECTION_MASK | (uint64_t)rep_count << 32 |
		(uint64_t)rep_start << 48, input);
}

/* Enables a virtual trust level for a partition. */
static inline struct hyperv_result hyperv_vtl_enable_partition_vtl(uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0xd")
	return hyperv_trap1(HYPERV_VTL_ENABLE_PARTITION_VTL, input);
}

/* Enables a virtual trust level for a partition. */
static inline struct hyperv_result hyperv_vtl_enable_partition_vtl_fast(uint64_t target_partition_id,
	uint64_t target_vtl_and_flags)
{
	HYPERV_NOTE_USE(44, "control=0x1000d")
	return hyperv_fast_trap2(HYPERV_VTL_ENABLE_PARTITION_VTL_FAST, target_partition_id, target_vtl_and_flags);
}

/* Disables a virtual trust level for a partition. No layout is public. */
static inline struct hyperv_result hyperv_vtl_disable_partition_vtl(void)
{
	HYPERV_NOTE_USE(40, "control=0xe")
	return hyperv_trap0(HYPERV_VTL_DISABLE_PARTITION_VTL);
}

/* Enables a virtual trust level on a virtual processor, after it was for the partition. */
static inline struct hyperv_result hyperv_vtl_enable_vp_vtl(uint64_t input)
{
	HYPERV_NOTE_USE(40, "control=0xf")
	return hyperv_trap1(HYPERV_VTL_ENABLE_VP_VTL, input);
}

/* Disables a virtual trust level on a virtual processor. No layout is public. */
static inline struct hyperv_result hyperv_vtl_disable_vp_vtl(void)
{
	HYPERV_NOTE_USE(41, "control=0x10")
	return hyperv_trap0(HYPERV_VTL_DISABLE_VP_VTL);
}

/*
 * Goes to the next higher virtual trust level. It is called at its own place in the hypercall page, with 0 in
 * rcx; nothing is returned.
 */
static inline struct hyperv_result hyperv_vtl_vtl_call(void)
{
	HYPERV_NOTE_USE(41, "control=0x11")
	return hyperv_trap0(HYPERV_VTL_VTL_CALL);
}

/*
 * Goes back to the next lower virtual trust level. It is called at its own place in the hypercall page; bit 0
 * of rcx keeps registers as they are.
 */
static inline struct hyperv_result hyperv_vtl_vtl_return(void)
{
	HYPERV_NOTE_USE(41, "control=0x12")
	return hyperv_trap0(HYPERV_VTL_VTL_RETURN);
}


#ifdef __cplusplus
}
#endif

#endif /* HYPERV_GUEST_H */
