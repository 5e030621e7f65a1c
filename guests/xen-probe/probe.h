/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of xen-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef XEN_PROBE_H
#define XEN_PROBE_H

#include <stdint.h>

#include "../arch/extra.h"
#include "../arch/x86_64-xenpv/xenpv.h"

/*
 * A test beyond the plan, in the order of guest.yaml. `needs`: calls, ended by NULL. `run`
 * complains of what is wrong; without a complaint the test has passed.
 */
struct complaining_test {
	const char *name;
	const char *needs[EXTRA_NEEDS];
	void (*run)(void);
};

extern const struct hvabi_abi xen_conformance;

extern const struct complaining_test extra_tests[];
unsigned int count_extra_tests(void);

/* main.c */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Complains unless a call answered what it must; says whether it did. */
int must_answer(const char *call, int64_t answer, int64_t wanted);
/* The test running cannot say anything here, and why; nothing else may follow it. */
void give_reason_to_skip(const char *reason);
/* XENVER_version of the host: major number in bits 31..16, minor in 15..0. */
uint32_t get_host_version(void);

/* pages.c: pages of the guest's own that tests use one after another; each brings back what was mapped there */
#define SPARE_PAGES 8u
void *get_spare_page(unsigned int index);
/* Maps the frame and flags of a page table entry at the address of `page`; 0: nothing. */
int64_t map_entry(const void *page, uint64_t entry);
int64_t restore_page(const void *page);

#define PTE_PRESENT 0x1ull
#define PTE_WRITABLE 0x2ull
#define PTE_USER 0x4ull
#define PTE_ACCESSED 0x20ull
#define PTE_DIRTY 0x40ull
#define PTE_MINE (PTE_PRESENT | PTE_WRITABLE | PTE_USER)
#define PTE_FRAME 0x000ffffffffff000ull

/* ports.c: event channels of two levels. A port that these give is masked; 0, and a complaint, if there is none. */
uint32_t alloc_unbound(void);
uint32_t bind_virq(uint32_t virq);
uint32_t bind_ipi(void);
void close_port(uint32_t port);
int is_pending(uint32_t port);
void clear_pending(uint32_t port);
int is_masked(uint32_t port);
void mask_port(uint32_t port);
void clear_upcall(void);

/* clock.c */
#define MILLISECOND 1000000ull
#define SECOND 1000000000ull
uint64_t get_system_time(void);		/* nanoseconds, as Xen counts them */
int wait_for_port(uint32_t port);	/* until it is pending; 0 if it is not for very long */

/* check_features.c: a bit of submap 0, XENFEAT_... */
int has_feature(unsigned int bit);
/* Complains unless what is advertised is what works. */
void must_agree(const char *feature, int advertised, const char *what, int works);

/* extra.c names these; check_*.c */
void check_unbound_port(void);
void check_virq_port(void);
void check_send_to_self(void);
void check_callback(void);
void check_interdomain_ports(void);
void check_fifo(void);
void check_vcpu_info(void);
void check_singleshot_timer(void);
void check_periodic_timer(void);
void check_set_timer(void);
void check_poll(void);
void check_block(void);
void check_runstate(void);
void check_runstate_area(void);
void check_time_area(void);
void check_runstate_phys_area(void);
void check_time_phys_area(void);
void check_multicall_entries(void);
void check_multicall_cut(void);
void check_multicall_count(void);
void check_update_va_mapping(void);
void check_mmu_update(void);
void check_machphys_update(void);
void check_preserve_ad(void);
void check_pin(void);
void check_page_contents(void);
void check_reservation(void);
void check_exchange(void);
void check_increase(void);
void check_memory_map(void);
void check_grant_version(void);
void check_grant_table(void);
void check_grant_map(void);
void check_grant_available_bits(void);
void check_grant_copy(void);
void check_exceptions(void);
void check_iret(void);
void check_hypercall_page(void);
void check_cpuid(void);
void check_segment_base(void);
void check_breakpoint(void);
void check_fpu(void);
void check_nmi(void);
void check_descriptors(void);
void check_texts(void);
void check_compile_info(void);
void check_long_texts(void);
void check_writable_page_tables(void);
void check_translation(void);
void check_dom0(void);
void check_preserve_ad_feature(void);
void check_console_write(void);
void check_domctl_version(void);
void check_sysctl_version(void);
void check_platform_version(void);
void check_gdbsx(void);

#endif
