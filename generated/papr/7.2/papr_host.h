/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PAPR hypercalls of pseries (papr), release 7.2: operations of a host, dispatch and discovery.
 *
 * Written by `hvabi generate papr` from spec/papr; changes made here are lost.
 * Spec hash: 0e7e48d29ebda5745e47f0a32a5666d7e5ff625e709d8d3f5e416c44fe0bb84f
 */
#ifndef PAPR_HOST_H
#define PAPR_HOST_H

#include "papr.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define PAPR_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define PAPR_RARE __attribute__((__noinline__, __cold__, __unused__))
#define PAPR_INLINE inline __attribute__((__always_inline__, __unused__))
#define PAPR_MAYBE_UNUSED __attribute__((__unused__))
#else
#define PAPR_UNLIKELY(condition) (condition)
#define PAPR_RARE inline
#define PAPR_INLINE inline
#define PAPR_MAYBE_UNUSED
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct papr_host_result {
	int64_t status;
	uint64_t value;
	uint64_t more[7];	/* further results */
	uint16_t count;		/* how many of them */
	uint32_t wide;		/* a bit for each result, the value's first: it has 64 bits */
};

static inline struct papr_host_result papr_host_ok(uint64_t value)
{
	struct papr_host_result result;

	result.status = PAPR_STATUS_SUCCESS;
	result.value = value;
	result.count = 0;
	result.wide = 0;
	return result;
}

static inline struct papr_host_result papr_host_error(int64_t status)
{
	struct papr_host_result result;

	result.status = status;
	result.value = 0;
	result.count = 0;
	result.wide = 0;
	return result;
}

typedef struct papr_host_result papr_host_run(void *context, const uint64_t *args);

#define PAPR_HOST_SLOTS 89

/*
 * What a host implements: NULL where it does not. PAPR_HOST_OPS() makes one.
 */
struct papr_host {
	papr_host_run *run[PAPR_HOST_SLOTS];
};

/*
 * The value and the further results as words of `width` bits, low part first; `most` is the room in `words`. Gives
 * their number.
 */
static inline unsigned int papr_host_spread(const struct papr_host_result *result, unsigned int width, uint64_t *words,
	unsigned int most)
{
	unsigned int i, count = 0;

	for (i = 0; i <= result->count; i++) {
		const uint64_t number = i ? result->more[i - 1] : result->value;

		if (count < most)
			words[count++] = number;
		if (width < 64 && result->wide >> i & 1 && count < most)
			words[count++] = number >> width;
	}
	return count;
}

/* What cpu.get_cpu_characteristics gives back. */
static inline struct papr_host_result papr_host_ok_cpu_get_cpu_characteristics(papr_cpu_character_t value_,
	papr_cpu_behaviour_t behaviour_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)behaviour_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What cpu.home_node_associativity gives back. */
static inline struct papr_host_result papr_host_ok_cpu_home_node_associativity(uint64_t value_, uint64_t domains1_,
	uint64_t domains2_, uint64_t domains3_, uint64_t domains4_, uint64_t domains5_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)domains1_;
	result.more[1] = (uint64_t)domains2_;
	result.more[2] = (uint64_t)domains3_;
	result.more[3] = (uint64_t)domains4_;
	result.more[4] = (uint64_t)domains5_;
	result.count = 5;
	result.wide = 0x3f;
	return result;
}

/* What hpt.remove gives back. */
static inline struct papr_host_result papr_host_ok_hpt_remove(uint64_t value_, uint64_t pte1_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)pte1_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What hpt.read gives back. */
static inline struct papr_host_result papr_host_ok_hpt_read(uint64_t value_, uint64_t word1_, uint64_t word2_,
	uint64_t word3_, uint64_t word4_, uint64_t word5_, uint64_t word6_, uint64_t word7_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)word1_;
	result.more[1] = (uint64_t)word2_;
	result.more[2] = (uint64_t)word3_;
	result.more[3] = (uint64_t)word4_;
	result.more[4] = (uint64_t)word5_;
	result.more[5] = (uint64_t)word6_;
	result.more[6] = (uint64_t)word7_;
	result.count = 7;
	result.wide = 0xff;
	return result;
}

/* What hpt.bulk_remove gives back. */
static inline struct papr_host_result papr_host_ok_hpt_bulk_remove(uint64_t value_, uint64_t left1_,
	uint64_t response2_, uint64_t left2_, uint64_t response3_, uint64_t left3_, uint64_t response4_,
	uint64_t left4_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)left1_;
	result.more[1] = (uint64_t)response2_;
	result.more[2] = (uint64_t)left2_;
	result.more[3] = (uint64_t)response3_;
	result.more[4] = (uint64_t)left3_;
	result.more[5] = (uint64_t)response4_;
	result.more[6] = (uint64_t)left4_;
	result.count = 7;
	result.wide = 0xff;
	return result;
}

/* What scm.scm_bind_mem gives back. */
static inline struct papr_host_result papr_host_ok_scm_scm_bind_mem(uint64_t value_, uint64_t address_,
	uint64_t bound_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)address_;
	result.more[1] = (uint64_t)bound_;
	result.count = 2;
	result.wide = 0x7;
	return result;
}

/* What scm.scm_unbind_mem gives back. */
static inline struct papr_host_result papr_host_ok_scm_scm_unbind_mem(uint64_t value_, uint64_t unbound_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)unbound_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What scm.scm_unbind_all gives back. */
static inline struct papr_host_result papr_host_ok_scm_scm_unbind_all(uint64_t value_, uint64_t unbound_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)unbound_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What scm.scm_health gives back. */
static inline struct papr_host_result papr_host_ok_scm_scm_health(uint64_t value_, uint64_t known_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)known_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What terminal.get_term_char gives back. */
static inline struct papr_host_result papr_host_ok_terminal_get_term_char(uint64_t value_, uint64_t first_,
	uint64_t second_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)first_;
	result.more[1] = (uint64_t)second_;
	result.count = 2;
	result.wide = 0x7;
	return result;
}

/* What xics.ipoll gives back. */
static inline struct papr_host_result papr_host_ok_xics_ipoll(uint64_t value_, uint64_t mfrr_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)mfrr_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What xics.xirr_x gives back. */
static inline struct papr_host_result papr_host_ok_xics_xirr_x(uint64_t value_, uint64_t time_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)time_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What xive.int_get_source_info gives back. */
static inline struct papr_host_result papr_host_ok_xive_int_get_source_info(uint64_t value_, uint64_t eoi_page_,
	uint64_t trigger_page_, uint64_t shift_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)eoi_page_;
	result.more[1] = (uint64_t)trigger_page_;
	result.more[2] = (uint64_t)shift_;
	result.count = 3;
	result.wide = 0xf;
	return result;
}

/* What xive.int_get_source_config gives back. */
static inline struct papr_host_result papr_host_ok_xive_int_get_source_config(uint64_t value_, uint64_t priority_,
	uint64_t eisn_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)priority_;
	result.more[1] = (uint64_t)eisn_;
	result.count = 2;
	result.wide = 0x7;
	return result;
}

/* What xive.int_get_queue_info gives back. */
static inline struct papr_host_result papr_host_ok_xive_int_get_queue_info(uint64_t value_, uint64_t size_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)size_;
	result.count = 1;
	result.wide = 0x3;
	return result;
}

/* What xive.int_get_queue_config gives back. */
static inline struct papr_host_result papr_host_ok_xive_int_get_queue_config(uint64_t value_, uint64_t page_,
	uint64_t size_, uint64_t event_)
{
	struct papr_host_result result = papr_host_ok((uint64_t)value_);

	result.more[0] = (uint64_t)page_;
	result.more[1] = (uint64_t)size_;
	result.more[2] = (uint64_t)event_;
	result.count = 3;
	result.wide = 0xf;
	return result;
}

/* Every call of this release, by family and number; what is not in the quick part of the table is found here. */
struct papr_host_call {
	uint64_t number;
	uint64_t annotations;	/* that it may carry */
	uint32_t slot;		/* PAPR_HOST_SLOTS: dispatch answers it */
	uint8_t answer;
	uint8_t nargs;
	uint8_t wide;		/* a bit an argument: 64 bits */
	uint8_t signed_words;
};

struct papr_host_family {
	uint64_t first, last;	/* its number, or those of its calls if by_call */
	uint64_t reserved[1], must_be[1];
	uint64_t fixed[1], fixed_value[1];
	uint64_t call_mask;
	uint32_t calls, ncalls;
	uint8_t call_carrier, call_low;
	uint8_t by_call;	/* told apart by the calls' numbers */
	uint8_t always;		/* dispatch answers some of it */
};

static const struct papr_host_call papr_host_calls[] = {
	{ 0x24U, 0U, 0, 0, 1, 0x1, 0x0 },	/* cpu.set_sprg0 */
	{ 0x28U, 0U, 18, 0, 1, 0x1, 0x0 },	/* cpu.set_dabr */
	{ 0xdcU, 0U, 19, 0, 3, 0x7, 0x0 },	/* cpu.register_vpa */
	{ 0xe0U, 0U, 20, 0, 0, 0x0, 0x0 },	/* cpu.cede */
	{ 0xe4U, 0U, 21, 0, 2, 0x3, 0x0 },	/* cpu.confer */
	{ 0xe8U, 0U, 22, 0, 1, 0x1, 0x0 },	/* cpu.prod */
	{ 0x134U, 0U, 23, 0, 2, 0x3, 0x0 },	/* cpu.set_xdabr */
	{ 0x1c8U, 0U, 24, 0, 0, 0x0, 0x0 },	/* cpu.get_cpu_characteristics */
	{ 0x298U, 0U, 25, 0, 0, 0x0, 0x0 },	/* cpu.join */
	{ 0x2ecU, 0U, 26, 0, 2, 0x3, 0x0 },	/* cpu.home_node_associativity */
	{ 0x300U, 0U, 27, 0, 0, 0x0, 0x0 },	/* cpu.random */
	{ 0x31cU, 0U, 28, 0, 4, 0xf, 0x0 },	/* cpu.set_mode */
	{ 0x380U, 0U, 29, 0, 1, 0x1, 0x0 },	/* cpu.signal_sys_reset */
	{ 4U, 0U, 1, 0, 3, 0x7, 0x0 },	/* hpt.remove */
	{ 8U, 0U, 30, 0, 4, 0xf, 0x0 },	/* hpt.enter */
	{ 0xcU, 0U, 31, 0, 2, 0x3, 0x0 },	/* hpt.read */
	{ 0x10U, 0U, 32, 0, 2, 0x3, 0x0 },	/* hpt.clear_mod */
	{ 0x14U, 0U, 33, 0, 2, 0x3, 0x0 },	/* hpt.clear_ref */
	{ 0x18U, 0U, 34, 0, 3, 0x7, 0x0 },	/* hpt.protect */
	{ 0x2cU, 0U, 35, 0, 3, 0x7, 0x0 },	/* hpt.page_init */
	{ 0x124U, 0U, 36, 0, 8, 0xff, 0x0 },	/* hpt.bulk_remove */
	{ 0x36cU, 0U, 37, 0, 2, 0x3, 0x0 },	/* hpt.resize_hpt_prepare */
	{ 0x370U, 0U, 38, 0, 2, 0x3, 0x0 },	/* hpt.resize_hpt_commit */
	{ 0x37cU, 0U, 39, 0, 4, 0xf, 0x0 },	/* hpt.register_proc_tbl */
	{ 0x448U, 0U, 40, 0, 6, 0x3f, 0x0 },	/* hpt.rpt_invalidate */
	{ 0x3cU, 0U, 2, 0, 2, 0x3, 0x0 },	/* logical.logical_ci_load */
	{ 0x40U, 0U, 41, 0, 3, 0x7, 0x0 },	/* logical.logical_ci_store */
	{ 0x44U, 0U, 42, 0, 2, 0x3, 0x0 },	/* logical.logical_cache_load */
	{ 0x48U, 0U, 43, 0, 3, 0x7, 0x0 },	/* logical.logical_cache_store */
	{ 0x4cU, 0U, 44, 0, 1, 0x1, 0x0 },	/* logical.logical_icbi */
	{ 0x50U, 0U, 45, 0, 1, 0x1, 0x0 },	/* logical.logical_dcbf */
	{ 0xf800U, 0U, 3, 0, 1, 0x1, 0x0 },	/* nested_kvm.set_partition_table */
	{ 0xf804U, 0U, 46, 0, 2, 0x3, 0x0 },	/* nested_kvm.enter_nested */
	{ 0xf808U, 0U, 47, 0, 3, 0x7, 0x0 },	/* nested_kvm.tlb_invalidate */
	{ 0xf80cU, 0U, 48, 0, 6, 0x3f, 0x0 },	/* nested_kvm.copy_tofrom_guest */
	{ 0xf000U, 0U, 4, 0, 1, 0x1, 0x0 },	/* private.rtas */
	{ 0xf001U, 0U, 5, 0, 5, 0x1f, 0x0 },	/* private.logical_memop */
	{ 0xf002U, 0U, 6, 0, 3, 0x7, 0x0 },	/* private.cas */
	{ 0xf003U, 0U, 7, 0, 1, 0x1, 0x0 },	/* private.update_dt */
	{ 0xf005U, 0U, 9, 0, 1, 0x1, 0x0 },	/* private.vof_client */
	{ 0x3e4U, 0U, 10, 0, 3, 0x7, 0x0 },	/* scm.scm_read_metadata */
	{ 0x3e8U, 0U, 49, 0, 4, 0xf, 0x0 },	/* scm.scm_write_metadata */
	{ 0x3ecU, 0U, 50, 0, 5, 0x1f, 0x0 },	/* scm.scm_bind_mem */
	{ 0x3f0U, 0U, 51, 0, 4, 0xf, 0x0 },	/* scm.scm_unbind_mem */
	{ 0x3fcU, 0U, 52, 0, 3, 0x7, 0x0 },	/* scm.scm_unbind_all */
	{ 0x400U, 0U, 53, 0, 1, 0x1, 0x0 },	/* scm.scm_health */
	{ 0x44cU, 0U, 54, 0, 2, 0x3, 0x0 },	/* scm.scm_flush */
	{ 0xef00U, 0U, 11, 0, 3, 0x7, 0x0 },	/* svm.svm_page_in */
	{ 0xef04U, 0U, 55, 0, 3, 0x7, 0x0 },	/* svm.svm_page_out */
	{ 0xef08U, 0U, 56, 0, 0, 0x0, 0x0 },	/* svm.svm_init_start */
	{ 0xef0cU, 0U, 57, 0, 0, 0x0, 0x0 },	/* svm.svm_init_done */
	{ 0xef10U, 0U, 58, 0, 5, 0x1f, 0x0 },	/* svm.svm_tpm_comm */
	{ 0xef14U, 0U, 59, 0, 0, 0x0, 0x0 },	/* svm.svm_init_abort */
	{ 0x1cU, 0U, 12, 0, 2, 0x3, 0x0 },	/* tce.get_tce */
	{ 0x20U, 0U, 60, 0, 3, 0x7, 0x0 },	/* tce.put_tce */
	{ 0x138U, 0U, 61, 0, 4, 0xf, 0x0 },	/* tce.stuff_tce */
	{ 0x13cU, 0U, 62, 0, 4, 0xf, 0x0 },	/* tce.put_tce_indirect */
	{ 0x54U, 0U, 13, 0, 1, 0x1, 0x0 },	/* terminal.get_term_char */
	{ 0x58U, 0U, 63, 0, 4, 0xf, 0x0 },	/* terminal.put_term_char */
	{ 0xfcU, 0U, 14, 0, 3, 0x7, 0x0 },	/* vio.reg_crq */
	{ 0x100U, 0U, 64, 0, 1, 0x1, 0x0 },	/* vio.free_crq */
	{ 0x104U, 0U, 65, 0, 2, 0x3, 0x0 },	/* vio.vio_signal */
	{ 0x108U, 0U, 66, 0, 3, 0x7, 0x0 },	/* vio.send_crq */
	{ 0x114U, 0U, 67, 0, 5, 0x1f, 0x0 },	/* vio.register_logical_lan */
	{ 0x118U, 0U, 68, 0, 1, 0x1, 0x0 },	/* vio.free_logical_lan */
	{ 0x11cU, 0U, 69, 0, 2, 0x3, 0x0 },	/* vio.add_logical_lan_buffer */
	{ 0x120U, 0U, 70, 0, 8, 0xff, 0x0 },	/* vio.send_logical_lan */
	{ 0x130U, 0U, 71, 0, 3, 0x7, 0x0 },	/* vio.multicast_ctrl */
	{ 0x14cU, 0U, 72, 0, 2, 0x3, 0x0 },	/* vio.change_logical_lan_mac */
	{ 0x2b0U, 0U, 73, 0, 1, 0x1, 0x0 },	/* vio.enable_crq */
	{ 0x45cU, 0U, 15, 0, 3, 0x7, 0x0 },	/* watchdog.watchdog */
	{ 0x64U, 0U, 16, 0, 1, 0x1, 0x0 },	/* xics.eoi */
	{ 0x68U, 0U, 74, 0, 1, 0x1, 0x0 },	/* xics.cppr */
	{ 0x6cU, 0U, 75, 0, 2, 0x3, 0x0 },	/* xics.ipi */
	{ 0x70U, 0U, 76, 0, 1, 0x1, 0x0 },	/* xics.ipoll */
	{ 0x74U, 0U, 77, 0, 1, 0x1, 0x0 },	/* xics.xirr */
	{ 0x2fcU, 0U, 78, 0, 1, 0x1, 0x0 },	/* xics.xirr_x */
	{ 0x3a8U, 0U, 17, 0, 2, 0x3, 0x0 },	/* xive.int_get_source_info */
	{ 0x3acU, 0U, 79, 0, 5, 0x1f, 0x0 },	/* xive.int_set_source_config */
	{ 0x3b0U, 0U, 80, 0, 2, 0x3, 0x0 },	/* xive.int_get_source_config */
	{ 0x3b4U, 0U, 81, 0, 3, 0x7, 0x0 },	/* xive.int_get_queue_info */
	{ 0x3b8U, 0U, 82, 0, 5, 0x1f, 0x0 },	/* xive.int_set_queue_config */
	{ 0x3bcU, 0U, 83, 0, 3, 0x7, 0x0 },	/* xive.int_get_queue_config */
	{ 0x3c0U, 0U, 84, 0, 2, 0x3, 0x0 },	/* xive.int_set_os_reporting_line */
	{ 0x3c4U, 0U, 85, 0, 3, 0x7, 0x0 },	/* xive.int_get_os_reporting_line */
	{ 0x3c8U, 0U, 86, 0, 4, 0xf, 0x0 },	/* xive.int_esb */
	{ 0x3ccU, 0U, 87, 0, 2, 0x3, 0x0 },	/* xive.int_sync */
	{ 0x3d0U, 0U, 88, 0, 1, 0x1, 0x0 },	/* xive.int_reset */
};

static const struct papr_host_family papr_host_families[] = {
	{ 4U, 4U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },	/* hpt */
	{ 8U, 8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },	/* hpt */
	/* hpt */
	{ 0xcU, 0xcU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* hpt */
	{ 0x10U, 0x10U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* hpt */
	{ 0x14U, 0x14U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* hpt */
	{ 0x18U, 0x18U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* tce */
	{ 0x1cU, 0x1cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 53, 4, 0, 0, 1, 0 },
	/* tce */
	{ 0x20U, 0x20U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 53, 4, 0, 0, 1, 0 },
	/* cpu */
	{ 0x24U, 0x24U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* cpu */
	{ 0x28U, 0x28U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* hpt */
	{ 0x2cU, 0x2cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* logical */
	{ 0x3cU, 0x3cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 25, 6, 0, 0, 1, 0 },
	/* logical */
	{ 0x40U, 0x40U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 25, 6, 0, 0, 1, 0 },
	/* logical */
	{ 0x44U, 0x44U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 25, 6, 0, 0, 1, 0 },
	/* logical */
	{ 0x48U, 0x48U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 25, 6, 0, 0, 1, 0 },
	/* logical */
	{ 0x4cU, 0x4cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 25, 6, 0, 0, 1, 0 },
	/* logical */
	{ 0x50U, 0x50U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 25, 6, 0, 0, 1, 0 },
	/* terminal */
	{ 0x54U, 0x54U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 57, 2, 0, 0, 1, 0 },
	/* terminal */
	{ 0x58U, 0x58U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 57, 2, 0, 0, 1, 0 },
	/* xics */
	{ 0x64U, 0x64U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 71, 6, 0, 0, 1, 0 },
	/* xics */
	{ 0x68U, 0x68U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 71, 6, 0, 0, 1, 0 },
	/* xics */
	{ 0x6cU, 0x6cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 71, 6, 0, 0, 1, 0 },
	/* xics */
	{ 0x70U, 0x70U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 71, 6, 0, 0, 1, 0 },
	/* xics */
	{ 0x74U, 0x74U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 71, 6, 0, 0, 1, 0 },
	/* cpu */
	{ 0xdcU, 0xdcU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* cpu */
	{ 0xe0U, 0xe0U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* cpu */
	{ 0xe4U, 0xe4U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* cpu */
	{ 0xe8U, 0xe8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* vio */
	{ 0xfcU, 0xfcU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x100U, 0x100U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x104U, 0x104U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x108U, 0x108U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x114U, 0x114U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x118U, 0x118U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x11cU, 0x11cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* vio */
	{ 0x120U, 0x120U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* hpt */
	{ 0x124U, 0x124U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* vio */
	{ 0x130U, 0x130U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* cpu */
	{ 0x134U, 0x134U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* tce */
	{ 0x138U, 0x138U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 53, 4, 0, 0, 1, 0 },
	/* tce */
	{ 0x13cU, 0x13cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 53, 4, 0, 0, 1, 0 },
	/* vio */
	{ 0x14cU, 0x14cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* cpu */
	{ 0x1c8U, 0x1c8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* cpu */
	{ 0x298U, 0x298U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* vio */
	{ 0x2b0U, 0x2b0U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 59, 11, 0, 0, 1, 0 },
	/* cpu */
	{ 0x2ecU, 0x2ecU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* xics */
	{ 0x2fcU, 0x2fcU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 71, 6, 0, 0, 1, 0 },
	/* cpu */
	{ 0x300U, 0x300U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* cpu */
	{ 0x31cU, 0x31cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* hpt */
	{ 0x36cU, 0x36cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* hpt */
	{ 0x370U, 0x370U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* hpt */
	{ 0x37cU, 0x37cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* cpu */
	{ 0x380U, 0x380U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 0, 13, 0, 0, 1, 0 },
	/* xive */
	{ 0x3a8U, 0x3a8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3acU, 0x3acU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3b0U, 0x3b0U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3b4U, 0x3b4U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3b8U, 0x3b8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3bcU, 0x3bcU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3c0U, 0x3c0U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3c4U, 0x3c4U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3c8U, 0x3c8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3ccU, 0x3ccU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* xive */
	{ 0x3d0U, 0x3d0U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 77, 11, 0, 0, 1, 0 },
	/* scm */
	{ 0x3e4U, 0x3e4U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* scm */
	{ 0x3e8U, 0x3e8U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* scm */
	{ 0x3ecU, 0x3ecU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* scm */
	{ 0x3f0U, 0x3f0U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* scm */
	{ 0x3fcU, 0x3fcU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* scm */
	{ 0x400U, 0x400U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* hpt */
	{ 0x448U, 0x448U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 13, 12, 0, 0, 1, 0 },
	/* scm */
	{ 0x44cU, 0x44cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 40, 7, 0, 0, 1, 0 },
	/* watchdog */
	{ 0x45cU, 0x45cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 70, 1, 0, 0, 1, 0 },
	/* svm */
	{ 0xef00U, 0xef00U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 47, 6, 0, 0, 1, 0 },
	/* svm */
	{ 0xef04U, 0xef04U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 47, 6, 0, 0, 1, 0 },
	/* svm */
	{ 0xef08U, 0xef08U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 47, 6, 0, 0, 1, 0 },
	/* svm */
	{ 0xef0cU, 0xef0cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 47, 6, 0, 0, 1, 0 },
	/* svm */
	{ 0xef10U, 0xef10U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 47, 6, 0, 0, 1, 0 },
	/* svm */
	{ 0xef14U, 0xef14U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 47, 6, 0, 0, 1, 0 },
	/* private */
	{ 0xf000U, 0xf003U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 35, 5, 0, 0, 1, 0 },
	/* private */
	{ 0xf005U, 0xf005U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 35, 5, 0, 0, 1, 0 },
	/* nested_kvm */
	{ 0xf800U, 0xf800U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 31, 4, 0, 0, 1, 0 },
	/* nested_kvm */
	{ 0xf804U, 0xf804U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 31, 4, 0, 0, 1, 0 },
	/* nested_kvm */
	{ 0xf808U, 0xf808U, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 31, 4, 0, 0, 1, 0 },
	/* nested_kvm */
	{ 0xf80cU, 0xf80cU, { 0xffffffff00000000ULL }, { 0U }, { 0U }, { 0U }, 0xffffffffU, 31, 4, 0, 0, 1, 0 },
};

static inline const struct papr_host_family *papr_host_find_family(uint64_t number)
{
	uint32_t first = 0, end = sizeof(papr_host_families) / sizeof(papr_host_families[0]);

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > papr_host_families[middle].last)
			first = middle + 1;
		else if (number < papr_host_families[middle].first)
			end = middle;
		else
			return &papr_host_families[middle];
	}
	return NULL;
}

static inline const struct papr_host_call *
papr_host_find_call(const struct papr_host_family *family, uint64_t number)
{
	uint32_t first = family->calls, end = family->calls + family->ncalls;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (number > papr_host_calls[middle].number)
			first = middle + 1;
		else if (number < papr_host_calls[middle].number)
			end = middle;
		else
			return &papr_host_calls[middle];
	}
	return NULL;
}

static inline uint64_t papr_host_family_number(uint64_t opcode)
{
	return opcode & 0xffffffffU;
}

/* The number of a call within the family, as the family lays out its ids. */
static inline uint64_t papr_host_call_number(const struct papr_host_family *family, uint64_t opcode)
{
	const uint64_t carriers[1] = { opcode };

	return (carriers[family->call_carrier] >> family->call_low) & family->call_mask;
}

/* The call that an id names, whatever its hints and reserved bits are; NULL if there is none. */
static inline const struct papr_host_call *papr_host_find(uint64_t opcode)
{
	const struct papr_host_family *family =
		papr_host_find_family(papr_host_family_number(opcode));

	if (!family)
		return NULL;
	return papr_host_find_call(family, papr_host_call_number(family, opcode));
}

/* Whether the host performs a call. */
static inline int papr_host_has_call(const struct papr_host *host, const struct papr_host_call *call)
{
	return call->answer != 0 || (call->slot < PAPR_HOST_SLOTS && host->run[call->slot] != NULL);
}

/* Whether the host has a family: at least one of its calls, not counting what every family answers. */
static inline int papr_host_has_family(const struct papr_host *host, const struct papr_host_family *family)
{
	uint32_t i;

	if (family->always)
		return 1;
	for (i = family->calls; i < family->calls + family->ncalls; i++)
		if (!papr_host_calls[i].answer && papr_host_has_call(host, &papr_host_calls[i]))
			return 1;
	return 0;
}

static PAPR_RARE struct papr_host_result papr_dispatch_rare(const struct papr_host *host, void *context,
	uint64_t opcode, const uint64_t *args)
{
	const struct papr_host_family *family =
		papr_host_find_family(papr_host_family_number(opcode));
	const struct papr_host_call *call;

	if (!family)
		return papr_host_error(PAPR_STATUS_FUNCTION);
	if (!papr_host_has_family(host, family))
		return papr_host_error(PAPR_STATUS_FUNCTION);
	if ((opcode & family->reserved[0]) != family->must_be[0])
		return papr_host_error(PAPR_STATUS_FUNCTION);
	call = papr_host_find_call(family, papr_host_call_number(family, opcode));
	if (!call || !papr_host_has_call(host, call)) {
		if (family->by_call)
			return papr_host_error(PAPR_STATUS_FUNCTION);
		return papr_host_error(PAPR_STATUS_FUNCTION);
	}
	return host->run[call->slot](context, args);
}

/* Performs the call that the id names. `args` holds as many as the convention has registers for. */
static inline struct papr_host_result papr_dispatch(const struct papr_host *host, void *context,
	uint64_t opcode, const uint64_t *args)
{
	papr_host_run *run;
	uint32_t first, count;
	uint64_t number;

	if (PAPR_UNLIKELY((opcode & 0xffffffff00000000ULL) != 0U))
		return papr_dispatch_rare(host, context, opcode, args);
	switch (opcode & 0xffffffffU) {
	case 0x24U:	/* cpu.set_sprg0 */
		first = 0;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x24U;
		break;
	case 4U:	/* hpt.remove */
		first = 1;
		count = 1;
		number = (opcode & 0xffffffffU) - 4U;
		break;
	case 0x3cU:	/* logical.logical_ci_load */
		first = 2;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x3cU;
		break;
	case 0xf800U:	/* nested_kvm.set_partition_table */
		first = 3;
		count = 1;
		number = (opcode & 0xffffffffU) - 0xf800U;
		break;
	case 0xf000U:	/* private.rtas */
	case 0xf001U:	/* private.logical_memop */
	case 0xf002U:	/* private.cas */
	case 0xf003U:	/* private.update_dt */
	case 0xf005U:	/* private.vof_client */
		first = 4;
		count = 6;
		number = (opcode & 0xffffffffU) - 0xf000U;
		break;
	case 0x3e4U:	/* scm.scm_read_metadata */
		first = 10;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x3e4U;
		break;
	case 0xef00U:	/* svm.svm_page_in */
		first = 11;
		count = 1;
		number = (opcode & 0xffffffffU) - 0xef00U;
		break;
	case 0x1cU:	/* tce.get_tce */
		first = 12;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x1cU;
		break;
	case 0x54U:	/* terminal.get_term_char */
		first = 13;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x54U;
		break;
	case 0xfcU:	/* vio.reg_crq */
		first = 14;
		count = 1;
		number = (opcode & 0xffffffffU) - 0xfcU;
		break;
	case 0x45cU:	/* watchdog.watchdog */
		first = 15;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x45cU;
		break;
	case 0x64U:	/* xics.eoi */
		first = 16;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x64U;
		break;
	case 0x3a8U:	/* xive.int_get_source_info */
		first = 17;
		count = 1;
		number = (opcode & 0xffffffffU) - 0x3a8U;
		break;
	default:
		return papr_dispatch_rare(host, context, opcode, args);
	}
	if (PAPR_UNLIKELY(number >= count))
		return papr_dispatch_rare(host, context, opcode, args);
	run = host->run[first + number];
	if (PAPR_UNLIKELY(!run))
		return papr_dispatch_rare(host, context, opcode, args);
	return run(context, args);
}

#define PAPR_HOST_CASE(number, slot) \
	case number: \
		if (!host->run[slot]) \
			break; \
		return host->run[slot](context, args)

/*
 * As papr_dispatch(), with a switch in the place of the table's index. Where `host` is a constant the compiler
 * sees which operation each case calls, and can inline it: PAPR_HOST_DISPATCH() makes such a function for a host.
 * What no case has goes to papr_dispatch_rare(), or sets `found` to 0 where it is not NULL.
 */
static PAPR_INLINE struct papr_host_result papr_dispatch_by_switch(const struct papr_host *host, void *context,
	uint64_t opcode, const uint64_t *args, int *found)
{
	if (PAPR_UNLIKELY((opcode & 0xffffffff00000000ULL) != 0U)) {
		if (!found)
			return papr_dispatch_rare(host, context, opcode, args);
		*found = 0;
		return papr_host_error(PAPR_STATUS_FUNCTION);
	}
	switch (opcode & 0xffffffffU) {
	PAPR_HOST_CASE(0x24U, 0);	/* cpu.set_sprg0 */
	PAPR_HOST_CASE(4U, 1);	/* hpt.remove */
	PAPR_HOST_CASE(0x3cU, 2);	/* logical.logical_ci_load */
	PAPR_HOST_CASE(0xf800U, 3);	/* nested_kvm.set_partition_table */
	PAPR_HOST_CASE(0xf000U, 4);	/* private.rtas */
	PAPR_HOST_CASE(0xf001U, 5);	/* private.logical_memop */
	PAPR_HOST_CASE(0xf002U, 6);	/* private.cas */
	PAPR_HOST_CASE(0xf003U, 7);	/* private.update_dt */
	PAPR_HOST_CASE(0xf005U, 9);	/* private.vof_client */
	PAPR_HOST_CASE(0x3e4U, 10);	/* scm.scm_read_metadata */
	PAPR_HOST_CASE(0xef00U, 11);	/* svm.svm_page_in */
	PAPR_HOST_CASE(0x1cU, 12);	/* tce.get_tce */
	PAPR_HOST_CASE(0x54U, 13);	/* terminal.get_term_char */
	PAPR_HOST_CASE(0xfcU, 14);	/* vio.reg_crq */
	PAPR_HOST_CASE(0x45cU, 15);	/* watchdog.watchdog */
	PAPR_HOST_CASE(0x64U, 16);	/* xics.eoi */
	PAPR_HOST_CASE(0x3a8U, 17);	/* xive.int_get_source_info */
	default:
		break;
	}
	if (!found)
		return papr_dispatch_rare(host, context, opcode, args);
	*found = 0;
	return papr_host_error(PAPR_STATUS_FUNCTION);
}

/* The registers of ppc64 that a call reads or writes. */
struct papr_ppc64_registers {
	uint64_t r3;
	uint64_t r4;
	uint64_t r5;
	uint64_t r6;
	uint64_t r7;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
	uint64_t r11;
	uint64_t r12;
};

static inline void papr_ppc64_dispatch(const struct papr_host *host, void *context,
	struct papr_ppc64_registers *registers)
{
	const uint64_t opcode = registers->r3;
	uint64_t args[9];
	struct papr_host_result result;

	args[0] = registers->r4;
	args[1] = registers->r5;
	args[2] = registers->r6;
	args[3] = registers->r7;
	args[4] = registers->r8;
	args[5] = registers->r9;
	args[6] = registers->r10;
	args[7] = registers->r11;
	args[8] = registers->r12;
	result = papr_dispatch(host, context, opcode, args);
	registers->r3 = (uint64_t)result.status;
	if (result.count) {
		uint64_t parts[9] = { 0 };
		const unsigned int used = papr_host_spread(&result, 64, parts, 9);

		if (used > 0)
			registers->r4 = parts[0];
		if (used > 1)
			registers->r5 = parts[1];
		if (used > 2)
			registers->r6 = parts[2];
		if (used > 3)
			registers->r7 = parts[3];
		if (used > 4)
			registers->r8 = parts[4];
		if (used > 5)
			registers->r9 = parts[5];
		if (used > 6)
			registers->r10 = parts[6];
		if (used > 7)
			registers->r11 = parts[7];
		if (used > 8)
			registers->r12 = parts[8];
	} else {
		registers->r4 = result.value;
	}
}

static PAPR_RARE void papr_ppc64_dispatch_rare(const struct papr_host *host, void *context,
	struct papr_ppc64_registers *registers)
{
	papr_ppc64_dispatch(host, context, registers);
}

static PAPR_INLINE void papr_ppc64_dispatch_by_switch(const struct papr_host *host, void *context,
	struct papr_ppc64_registers *registers)
{
	const uint64_t opcode = registers->r3;
	uint64_t args[9];
	struct papr_host_result result;
	int found = 1;

	args[0] = registers->r4;
	args[1] = registers->r5;
	args[2] = registers->r6;
	args[3] = registers->r7;
	args[4] = registers->r8;
	args[5] = registers->r9;
	args[6] = registers->r10;
	args[7] = registers->r11;
	args[8] = registers->r12;
	result = papr_dispatch_by_switch(host, context, opcode, args, &found);
	if (!found) {
		papr_ppc64_dispatch_rare(host, context, registers);
		return;
	}
	registers->r3 = (uint64_t)result.status;
	if (result.count) {
		uint64_t parts[9] = { 0 };
		const unsigned int used = papr_host_spread(&result, 64, parts, 9);

		if (used > 0)
			registers->r4 = parts[0];
		if (used > 1)
			registers->r5 = parts[1];
		if (used > 2)
			registers->r6 = parts[2];
		if (used > 3)
			registers->r7 = parts[3];
		if (used > 4)
			registers->r8 = parts[4];
		if (used > 5)
			registers->r9 = parts[5];
		if (used > 6)
			registers->r10 = parts[6];
		if (used > 7)
			registers->r11 = parts[7];
		if (used > 8)
			registers->r12 = parts[8];
	} else {
		registers->r4 = result.value;
	}
}

/* The registers of ppc64le that a call reads or writes. */
struct papr_ppc64le_registers {
	uint64_t r3;
	uint64_t r4;
	uint64_t r5;
	uint64_t r6;
	uint64_t r7;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
	uint64_t r11;
	uint64_t r12;
};

static inline void papr_ppc64le_dispatch(const struct papr_host *host, void *context,
	struct papr_ppc64le_registers *registers)
{
	const uint64_t opcode = registers->r3;
	uint64_t args[9];
	struct papr_host_result result;

	args[0] = registers->r4;
	args[1] = registers->r5;
	args[2] = registers->r6;
	args[3] = registers->r7;
	args[4] = registers->r8;
	args[5] = registers->r9;
	args[6] = registers->r10;
	args[7] = registers->r11;
	args[8] = registers->r12;
	result = papr_dispatch(host, context, opcode, args);
	registers->r3 = (uint64_t)result.status;
	if (result.count) {
		uint64_t parts[9] = { 0 };
		const unsigned int used = papr_host_spread(&result, 64, parts, 9);

		if (used > 0)
			registers->r4 = parts[0];
		if (used > 1)
			registers->r5 = parts[1];
		if (used > 2)
			registers->r6 = parts[2];
		if (used > 3)
			registers->r7 = parts[3];
		if (used > 4)
			registers->r8 = parts[4];
		if (used > 5)
			registers->r9 = parts[5];
		if (used > 6)
			registers->r10 = parts[6];
		if (used > 7)
			registers->r11 = parts[7];
		if (used > 8)
			registers->r12 = parts[8];
	} else {
		registers->r4 = result.value;
	}
}

static PAPR_RARE void papr_ppc64le_dispatch_rare(const struct papr_host *host, void *context,
	struct papr_ppc64le_registers *registers)
{
	papr_ppc64le_dispatch(host, context, registers);
}

static PAPR_INLINE void papr_ppc64le_dispatch_by_switch(const struct papr_host *host, void *context,
	struct papr_ppc64le_registers *registers)
{
	const uint64_t opcode = registers->r3;
	uint64_t args[9];
	struct papr_host_result result;
	int found = 1;

	args[0] = registers->r4;
	args[1] = registers->r5;
	args[2] = registers->r6;
	args[3] = registers->r7;
	args[4] = registers->r8;
	args[5] = registers->r9;
	args[6] = registers->r10;
	args[7] = registers->r11;
	args[8] = registers->r12;
	result = papr_dispatch_by_switch(host, context, opcode, args, &found);
	if (!found) {
		papr_ppc64le_dispatch_rare(host, context, registers);
		return;
	}
	registers->r3 = (uint64_t)result.status;
	if (result.count) {
		uint64_t parts[9] = { 0 };
		const unsigned int used = papr_host_spread(&result, 64, parts, 9);

		if (used > 0)
			registers->r4 = parts[0];
		if (used > 1)
			registers->r5 = parts[1];
		if (used > 2)
			registers->r6 = parts[2];
		if (used > 3)
			registers->r7 = parts[3];
		if (used > 4)
			registers->r8 = parts[4];
		if (used > 5)
			registers->r9 = parts[5];
		if (used > 6)
			registers->r10 = parts[6];
		if (used > 7)
			registers->r11 = parts[7];
		if (used > 8)
			registers->r12 = parts[8];
	} else {
		registers->r4 = result.value;
	}
}

#define PAPR_HOST_RUN_cpu_set_sprg0(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_set_sprg0(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_set_sprg0((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_cpu_set_dabr(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_set_dabr(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_set_dabr((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_cpu_register_vpa(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_register_vpa(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_register_vpa((type *)context, (papr_vpa_function_t)args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_cpu_cede(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_cede(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_cede((type *)context); \
}

#define PAPR_HOST_RUN_cpu_confer(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_confer(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_confer((type *)context, (int64_t)args[0], args[1]); \
}

#define PAPR_HOST_RUN_cpu_prod(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_prod(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_prod((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_cpu_set_xdabr(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_set_xdabr(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_set_xdabr((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_cpu_get_cpu_characteristics(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_get_cpu_characteristics(void *context, \
	const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_get_cpu_characteristics((type *)context); \
}

#define PAPR_HOST_RUN_cpu_join(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_join(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_join((type *)context); \
}

#define PAPR_HOST_RUN_cpu_home_node_associativity(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_home_node_associativity(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_cpu_home_node_associativity((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_cpu_random(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_random(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_cpu_random((type *)context); \
}

#define PAPR_HOST_RUN_cpu_set_mode(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_set_mode(void *context, const uint64_t *args) \
{ \
	return prefix##_cpu_set_mode((type *)context, args[0], (papr_mode_resource_t)args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_cpu_signal_sys_reset(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_cpu_signal_sys_reset(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_cpu_signal_sys_reset((type *)context, (int64_t)args[0]); \
}

#define PAPR_HOST_RUN_hpt_remove(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_remove(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_remove((type *)context, (papr_hpt_flags_t)args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_hpt_enter(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_enter(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_enter((type *)context, (papr_hpt_flags_t)args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_hpt_read(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_read(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_read((type *)context, (papr_hpt_flags_t)args[0], args[1]); \
}

#define PAPR_HOST_RUN_hpt_clear_mod(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_clear_mod(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_clear_mod((type *)context, (papr_hpt_flags_t)args[0], args[1]); \
}

#define PAPR_HOST_RUN_hpt_clear_ref(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_clear_ref(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_clear_ref((type *)context, (papr_hpt_flags_t)args[0], args[1]); \
}

#define PAPR_HOST_RUN_hpt_protect(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_protect(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_protect((type *)context, (papr_hpt_flags_t)args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_hpt_page_init(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_page_init(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_page_init((type *)context, (papr_hpt_flags_t)args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_hpt_bulk_remove(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_bulk_remove(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_bulk_remove((type *)context, args[0], args[1], args[2], args[3], args[4], args[5], \
		args[6], args[7]); \
}

#define PAPR_HOST_RUN_hpt_resize_hpt_prepare(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_resize_hpt_prepare(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_hpt_resize_hpt_prepare((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_hpt_resize_hpt_commit(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_resize_hpt_commit(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_hpt_resize_hpt_commit((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_hpt_register_proc_tbl(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_register_proc_tbl(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_hpt_register_proc_tbl((type *)context, (papr_proc_table_t)args[0], args[1], args[2], \
		args[3]); \
}

#define PAPR_HOST_RUN_hpt_rpt_invalidate(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_hpt_rpt_invalidate(void *context, const uint64_t *args) \
{ \
	return prefix##_hpt_rpt_invalidate((type *)context, args[0], (papr_rpti_target_t)args[1], \
		(papr_rpti_type_t)args[2], (papr_rpti_page_t)args[3], args[4], args[5]); \
}

#define PAPR_HOST_RUN_logical_logical_ci_load(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_logical_logical_ci_load(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_logical_logical_ci_load((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_logical_logical_ci_store(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_logical_logical_ci_store(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_logical_logical_ci_store((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_logical_logical_cache_load(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_logical_logical_cache_load(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_logical_logical_cache_load((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_logical_logical_cache_store(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_logical_logical_cache_store(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_logical_logical_cache_store((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_logical_logical_icbi(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_logical_logical_icbi(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_logical_logical_icbi((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_logical_logical_dcbf(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_logical_logical_dcbf(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_logical_logical_dcbf((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_nested_kvm_set_partition_table(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_nested_kvm_set_partition_table(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_nested_kvm_set_partition_table((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_nested_kvm_enter_nested(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_nested_kvm_enter_nested(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_nested_kvm_enter_nested((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_nested_kvm_tlb_invalidate(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_nested_kvm_tlb_invalidate(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_nested_kvm_tlb_invalidate((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_nested_kvm_copy_tofrom_guest(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_nested_kvm_copy_tofrom_guest(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_nested_kvm_copy_tofrom_guest((type *)context, args[0], args[1], args[2], args[3], args[4], \
		args[5]); \
}

#define PAPR_HOST_RUN_private_rtas(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_private_rtas(void *context, const uint64_t *args) \
{ \
	return prefix##_private_rtas((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_private_logical_memop(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_private_logical_memop(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_private_logical_memop((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define PAPR_HOST_RUN_private_cas(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_private_cas(void *context, const uint64_t *args) \
{ \
	return prefix##_private_cas((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_private_update_dt(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_private_update_dt(void *context, const uint64_t *args) \
{ \
	return prefix##_private_update_dt((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_private_vof_client(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_private_vof_client(void *context, const uint64_t *args) \
{ \
	return prefix##_private_vof_client((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_scm_scm_read_metadata(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_read_metadata(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_scm_scm_read_metadata((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_scm_scm_write_metadata(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_write_metadata(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_scm_scm_write_metadata((type *)context, args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_scm_scm_bind_mem(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_bind_mem(void *context, const uint64_t *args) \
{ \
	return prefix##_scm_scm_bind_mem((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define PAPR_HOST_RUN_scm_scm_unbind_mem(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_unbind_mem(void *context, const uint64_t *args) \
{ \
	return prefix##_scm_scm_unbind_mem((type *)context, args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_scm_scm_unbind_all(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_unbind_all(void *context, const uint64_t *args) \
{ \
	return prefix##_scm_scm_unbind_all((type *)context, (papr_unbind_scope_t)args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_scm_scm_health(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_health(void *context, const uint64_t *args) \
{ \
	return prefix##_scm_scm_health((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_scm_scm_flush(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_scm_scm_flush(void *context, const uint64_t *args) \
{ \
	return prefix##_scm_scm_flush((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_svm_svm_page_in(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_svm_svm_page_in(void *context, const uint64_t *args) \
{ \
	return prefix##_svm_svm_page_in((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_svm_svm_page_out(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_svm_svm_page_out(void *context, const uint64_t *args) \
{ \
	return prefix##_svm_svm_page_out((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_svm_svm_init_start(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_svm_svm_init_start(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_svm_svm_init_start((type *)context); \
}

#define PAPR_HOST_RUN_svm_svm_init_done(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_svm_svm_init_done(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_svm_svm_init_done((type *)context); \
}

#define PAPR_HOST_RUN_svm_svm_tpm_comm(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_svm_svm_tpm_comm(void *context, const uint64_t *args) \
{ \
	return prefix##_svm_svm_tpm_comm((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define PAPR_HOST_RUN_svm_svm_init_abort(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_svm_svm_init_abort(void *context, const uint64_t *args) \
{ \
	(void)args; \
	return prefix##_svm_svm_init_abort((type *)context); \
}

#define PAPR_HOST_RUN_tce_get_tce(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_tce_get_tce(void *context, const uint64_t *args) \
{ \
	return prefix##_tce_get_tce((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_tce_put_tce(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_tce_put_tce(void *context, const uint64_t *args) \
{ \
	return prefix##_tce_put_tce((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_tce_stuff_tce(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_tce_stuff_tce(void *context, const uint64_t *args) \
{ \
	return prefix##_tce_stuff_tce((type *)context, args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_tce_put_tce_indirect(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_tce_put_tce_indirect(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_tce_put_tce_indirect((type *)context, args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_terminal_get_term_char(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_terminal_get_term_char(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_terminal_get_term_char((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_terminal_put_term_char(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_terminal_put_term_char(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_terminal_put_term_char((type *)context, args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_vio_reg_crq(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_reg_crq(void *context, const uint64_t *args) \
{ \
	return prefix##_vio_reg_crq((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_vio_free_crq(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_free_crq(void *context, const uint64_t *args) \
{ \
	return prefix##_vio_free_crq((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_vio_vio_signal(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_vio_signal(void *context, const uint64_t *args) \
{ \
	return prefix##_vio_vio_signal((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_vio_send_crq(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_send_crq(void *context, const uint64_t *args) \
{ \
	return prefix##_vio_send_crq((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_vio_register_logical_lan(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_register_logical_lan(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vio_register_logical_lan((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define PAPR_HOST_RUN_vio_free_logical_lan(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_free_logical_lan(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vio_free_logical_lan((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_vio_add_logical_lan_buffer(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_add_logical_lan_buffer(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vio_add_logical_lan_buffer((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_vio_send_logical_lan(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_send_logical_lan(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vio_send_logical_lan((type *)context, args[0], args[1], args[2], args[3], args[4], args[5], \
		args[6], args[7]); \
}

#define PAPR_HOST_RUN_vio_multicast_ctrl(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_multicast_ctrl(void *context, const uint64_t *args) \
{ \
	return prefix##_vio_multicast_ctrl((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_vio_change_logical_lan_mac(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_change_logical_lan_mac(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_vio_change_logical_lan_mac((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_vio_enable_crq(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_vio_enable_crq(void *context, const uint64_t *args) \
{ \
	return prefix##_vio_enable_crq((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_watchdog_watchdog(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_watchdog_watchdog(void *context, const uint64_t *args) \
{ \
	return prefix##_watchdog_watchdog((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_xics_eoi(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xics_eoi(void *context, const uint64_t *args) \
{ \
	return prefix##_xics_eoi((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_xics_cppr(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xics_cppr(void *context, const uint64_t *args) \
{ \
	return prefix##_xics_cppr((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_xics_ipi(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xics_ipi(void *context, const uint64_t *args) \
{ \
	return prefix##_xics_ipi((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_xics_ipoll(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xics_ipoll(void *context, const uint64_t *args) \
{ \
	return prefix##_xics_ipoll((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_xics_xirr(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xics_xirr(void *context, const uint64_t *args) \
{ \
	return prefix##_xics_xirr((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_xics_xirr_x(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xics_xirr_x(void *context, const uint64_t *args) \
{ \
	return prefix##_xics_xirr_x((type *)context, args[0]); \
}

#define PAPR_HOST_RUN_xive_int_get_source_info(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_get_source_info(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_get_source_info((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_xive_int_set_source_config(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_set_source_config(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_set_source_config((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define PAPR_HOST_RUN_xive_int_get_source_config(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_get_source_config(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_get_source_config((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_xive_int_get_queue_info(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_get_queue_info(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_get_queue_info((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_xive_int_set_queue_config(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_set_queue_config(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_set_queue_config((type *)context, args[0], args[1], args[2], args[3], args[4]); \
}

#define PAPR_HOST_RUN_xive_int_get_queue_config(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_get_queue_config(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_get_queue_config((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_xive_int_set_os_reporting_line(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_set_os_reporting_line(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_set_os_reporting_line((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_xive_int_get_os_reporting_line(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_get_os_reporting_line(void *context, \
	const uint64_t *args) \
{ \
	return prefix##_xive_int_get_os_reporting_line((type *)context, args[0], args[1], args[2]); \
}

#define PAPR_HOST_RUN_xive_int_esb(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_esb(void *context, const uint64_t *args) \
{ \
	return prefix##_xive_int_esb((type *)context, args[0], args[1], args[2], args[3]); \
}

#define PAPR_HOST_RUN_xive_int_sync(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_sync(void *context, const uint64_t *args) \
{ \
	return prefix##_xive_int_sync((type *)context, args[0], args[1]); \
}

#define PAPR_HOST_RUN_xive_int_reset(prefix, type) \
static PAPR_INLINE struct papr_host_result prefix##_papr_run_xive_int_reset(void *context, const uint64_t *args) \
{ \
	return prefix##_xive_int_reset((type *)context, args[0]); \
}

/* PAPR_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define PAPR_HOST_MARK_1 0,
#define PAPR_HOST_SECOND(a, b, ...) b
#define PAPR_HOST_LEFT_OUT(flag) PAPR_HOST_LEFT_OUT_(flag)
#define PAPR_HOST_LEFT_OUT_(flag) PAPR_HOST_LEFT_OUT__(PAPR_HOST_MARK_##flag)
#define PAPR_HOST_LEFT_OUT__(mark) PAPR_HOST_SECOND(mark 1, 0, 0)
#define PAPR_HOST_JOIN(a, b) PAPR_HOST_JOIN_(a, b)
#define PAPR_HOST_JOIN_(a, b) a##b
#define PAPR_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define PAPR_HOST_MAKE_1(run, prefix, type)
#define PAPR_HOST_MAKE(flag, run, prefix, type) \
PAPR_HOST_JOIN(PAPR_HOST_MAKE_, PAPR_HOST_LEFT_OUT(flag))(run, prefix, type)
#define PAPR_HOST_SLOT_0(run) run
#define PAPR_HOST_SLOT_1(run) NULL
#define PAPR_HOST_SLOT(flag, run) PAPR_HOST_JOIN(PAPR_HOST_SLOT_, PAPR_HOST_LEFT_OUT(flag))(run)
#define PAPR_HOST_GAP_1 NULL,

/*
 * Makes `static const struct papr_host prefix_papr_host` out of the functions of the host, which come before it:
 *	struct papr_host_result prefix_cpu_set_sprg0(type *, uint64_t value);
 *	struct papr_host_result prefix_cpu_set_dabr(type *, uint64_t dabr);
 *	struct papr_host_result prefix_cpu_register_vpa(type *, papr_vpa_function_t function, uint64_t cpu,
 *		uint64_t address);
 *	struct papr_host_result prefix_cpu_cede(type *);
 *	struct papr_host_result prefix_cpu_confer(type *, int64_t cpu, uint64_t dispatch);
 *	struct papr_host_result prefix_cpu_prod(type *, uint64_t cpu);
 *	struct papr_host_result prefix_cpu_set_xdabr(type *, uint64_t dabr, uint64_t dabrx);
 *	struct papr_host_result prefix_cpu_get_cpu_characteristics(type *);
 *	struct papr_host_result prefix_cpu_join(type *);
 *	struct papr_host_result prefix_cpu_home_node_associativity(type *, uint64_t flags, uint64_t cpu);
 *	struct papr_host_result prefix_cpu_random(type *);
 *	struct papr_host_result prefix_cpu_set_mode(type *, uint64_t flags, papr_mode_resource_t resource,
 *		uint64_t value1, uint64_t value2);
 *	struct papr_host_result prefix_cpu_signal_sys_reset(type *, int64_t target);
 *	struct papr_host_result prefix_hpt_remove(type *, papr_hpt_flags_t flags, uint64_t pte_index, uint64_t avpn);
 *	struct papr_host_result prefix_hpt_enter(type *, papr_hpt_flags_t flags, uint64_t pte_index, uint64_t pteh,
 *		uint64_t ptel);
 *	struct papr_host_result prefix_hpt_read(type *, papr_hpt_flags_t flags, uint64_t pte_index);
 *	struct papr_host_result prefix_hpt_clear_mod(type *, papr_hpt_flags_t flags, uint64_t pte_index);
 *	struct papr_host_result prefix_hpt_clear_ref(type *, papr_hpt_flags_t flags, uint64_t pte_index);
 *	struct papr_host_result prefix_hpt_protect(type *, papr_hpt_flags_t flags, uint64_t pte_index, uint64_t avpn);
 *	struct papr_host_result prefix_hpt_page_init(type *, papr_hpt_flags_t flags, uint64_t page, uint64_t from);
 *	struct papr_host_result prefix_hpt_bulk_remove(type *, uint64_t request1, uint64_t avpn1, uint64_t request2,
 *		uint64_t avpn2, uint64_t request3, uint64_t avpn3, uint64_t request4, uint64_t avpn4);
 *	struct papr_host_result prefix_hpt_resize_hpt_prepare(type *, uint64_t flags, uint64_t shift);
 *	struct papr_host_result prefix_hpt_resize_hpt_commit(type *, uint64_t flags, uint64_t shift);
 *	struct papr_host_result prefix_hpt_register_proc_tbl(type *, papr_proc_table_t flags, uint64_t base,
 *		uint64_t page_size, uint64_t table_size);
 *	struct papr_host_result prefix_hpt_rpt_invalidate(type *, uint64_t id, papr_rpti_target_t target,
 *		papr_rpti_type_t kind, papr_rpti_page_t page_sizes, uint64_t start, uint64_t end);
 *	struct papr_host_result prefix_logical_logical_ci_load(type *, uint64_t size, uint64_t address);
 *	struct papr_host_result prefix_logical_logical_ci_store(type *, uint64_t size, uint64_t address,
 *		uint64_t value);
 *	struct papr_host_result prefix_logical_logical_cache_load(type *, uint64_t size, uint64_t address);
 *	struct papr_host_result prefix_logical_logical_cache_store(type *, uint64_t size, uint64_t address,
 *		uint64_t value);
 *	struct papr_host_result prefix_logical_logical_icbi(type *, uint64_t address);
 *	struct papr_host_result prefix_logical_logical_dcbf(type *, uint64_t address);
 *	struct papr_host_result prefix_nested_kvm_set_partition_table(type *, uint64_t ptcr);
 *	struct papr_host_result prefix_nested_kvm_enter_nested(type *, uint64_t state, uint64_t registers);
 *	struct papr_host_result prefix_nested_kvm_tlb_invalidate(type *, uint64_t instruction, uint64_t rs,
 *		uint64_t rb);
 *	struct papr_host_result prefix_nested_kvm_copy_tofrom_guest(type *, uint64_t lpid, uint64_t pid,
 *		uint64_t address, uint64_t to, uint64_t from, uint64_t count);
 *	struct papr_host_result prefix_private_rtas(type *, uint64_t block);
 *	struct papr_host_result prefix_private_logical_memop(type *, uint64_t to, uint64_t from, uint64_t element,
 *		uint64_t count, uint64_t operation);
 *	struct papr_host_result prefix_private_cas(type *, uint64_t vectors, uint64_t tree, uint64_t size);
 *	struct papr_host_result prefix_private_update_dt(type *, uint64_t tree);
 *	struct papr_host_result prefix_private_vof_client(type *, uint64_t arguments);
 *	struct papr_host_result prefix_scm_scm_read_metadata(type *, uint64_t drc, uint64_t offset, uint64_t length);
 *	struct papr_host_result prefix_scm_scm_write_metadata(type *, uint64_t drc, uint64_t offset, uint64_t data,
 *		uint64_t length);
 *	struct papr_host_result prefix_scm_scm_bind_mem(type *, uint64_t drc, uint64_t start, uint64_t count,
 *		uint64_t target, uint64_t token);
 *	struct papr_host_result prefix_scm_scm_unbind_mem(type *, uint64_t drc, uint64_t address, uint64_t count,
 *		uint64_t token);
 *	struct papr_host_result prefix_scm_scm_unbind_all(type *, papr_unbind_scope_t scope, uint64_t drc,
 *		uint64_t token);
 *	struct papr_host_result prefix_scm_scm_health(type *, uint64_t drc);
 *	struct papr_host_result prefix_scm_scm_flush(type *, uint64_t drc, uint64_t token);
 *	struct papr_host_result prefix_svm_svm_page_in(type *, uint64_t address, uint64_t flags, uint64_t shift);
 *	struct papr_host_result prefix_svm_svm_page_out(type *, uint64_t address, uint64_t flags, uint64_t shift);
 *	struct papr_host_result prefix_svm_svm_init_start(type *);
 *	struct papr_host_result prefix_svm_svm_init_done(type *);
 *	struct papr_host_result prefix_svm_svm_tpm_comm(type *, uint64_t operation, uint64_t request,
 *		uint64_t request_size, uint64_t answer, uint64_t answer_size);
 *	struct papr_host_result prefix_svm_svm_init_abort(type *);
 *	struct papr_host_result prefix_tce_get_tce(type *, uint64_t liobn, uint64_t ioba);
 *	struct papr_host_result prefix_tce_put_tce(type *, uint64_t liobn, uint64_t ioba, uint64_t tce);
 *	struct papr_host_result prefix_tce_stuff_tce(type *, uint64_t liobn, uint64_t ioba, uint64_t tce,
 *		uint64_t count);
 *	struct papr_host_result prefix_tce_put_tce_indirect(type *, uint64_t liobn, uint64_t ioba, uint64_t list,
 *		uint64_t count);
 *	struct papr_host_result prefix_terminal_get_term_char(type *, uint64_t terminal);
 *	struct papr_host_result prefix_terminal_put_term_char(type *, uint64_t terminal, uint64_t count,
 *		uint64_t first, uint64_t second);
 *	struct papr_host_result prefix_vio_reg_crq(type *, uint64_t unit, uint64_t queue_, uint64_t length);
 *	struct papr_host_result prefix_vio_free_crq(type *, uint64_t unit);
 *	struct papr_host_result prefix_vio_vio_signal(type *, uint64_t unit, uint64_t mode);
 *	struct papr_host_result prefix_vio_send_crq(type *, uint64_t unit, uint64_t high, uint64_t low);
 *	struct papr_host_result prefix_vio_register_logical_lan(type *, uint64_t unit, uint64_t buffer_list,
 *		uint64_t receive_queue, uint64_t filter_list, uint64_t mac);
 *	struct papr_host_result prefix_vio_free_logical_lan(type *, uint64_t unit);
 *	struct papr_host_result prefix_vio_add_logical_lan_buffer(type *, uint64_t unit, uint64_t buffer);
 *	struct papr_host_result prefix_vio_send_logical_lan(type *, uint64_t unit, uint64_t piece1, uint64_t piece2,
 *		uint64_t piece3, uint64_t piece4, uint64_t piece5, uint64_t piece6, uint64_t token);
 *	struct papr_host_result prefix_vio_multicast_ctrl(type *, uint64_t unit, uint64_t flags, uint64_t mac);
 *	struct papr_host_result prefix_vio_change_logical_lan_mac(type *, uint64_t unit, uint64_t mac);
 *	struct papr_host_result prefix_vio_enable_crq(type *, uint64_t unit);
 *	struct papr_host_result prefix_watchdog_watchdog(type *, uint64_t flags, uint64_t number, uint64_t timeout);
 *	struct papr_host_result prefix_xics_eoi(type *, uint64_t xirr);
 *	struct papr_host_result prefix_xics_cppr(type *, uint64_t priority);
 *	struct papr_host_result prefix_xics_ipi(type *, uint64_t server, uint64_t priority);
 *	struct papr_host_result prefix_xics_ipoll(type *, uint64_t server);
 *	struct papr_host_result prefix_xics_xirr(type *, uint64_t cppr);
 *	struct papr_host_result prefix_xics_xirr_x(type *, uint64_t cppr);
 *	struct papr_host_result prefix_xive_int_get_source_info(type *, uint64_t flags, uint64_t lisn);
 *	struct papr_host_result prefix_xive_int_set_source_config(type *, uint64_t flags, uint64_t lisn,
 *		uint64_t target, uint64_t priority, uint64_t eisn);
 *	struct papr_host_result prefix_xive_int_get_source_config(type *, uint64_t flags, uint64_t lisn);
 *	struct papr_host_result prefix_xive_int_get_queue_info(type *, uint64_t flags, uint64_t target,
 *		uint64_t priority);
 *	struct papr_host_result prefix_xive_int_set_queue_config(type *, uint64_t flags, uint64_t target,
 *		uint64_t priority, uint64_t page, uint64_t size);
 *	struct papr_host_result prefix_xive_int_get_queue_config(type *, uint64_t flags, uint64_t target,
 *		uint64_t priority);
 *	struct papr_host_result prefix_xive_int_set_os_reporting_line(type *, uint64_t flags, uint64_t line);
 *	struct papr_host_result prefix_xive_int_get_os_reporting_line(type *, uint64_t flags, uint64_t target,
 *		uint64_t line);
 *	struct papr_host_result prefix_xive_int_esb(type *, uint64_t flags, uint64_t lisn, uint64_t offset,
 *		uint64_t data);
 *	struct papr_host_result prefix_xive_int_sync(type *, uint64_t flags, uint64_t lisn);
 *	struct papr_host_result prefix_xive_int_reset(type *, uint64_t flags);
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
#define PAPR_HOST_OPS(prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_set_sprg0, PAPR_HOST_RUN_cpu_set_sprg0, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_set_dabr, PAPR_HOST_RUN_cpu_set_dabr, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_register_vpa, PAPR_HOST_RUN_cpu_register_vpa, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_cede, PAPR_HOST_RUN_cpu_cede, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_confer, PAPR_HOST_RUN_cpu_confer, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_prod, PAPR_HOST_RUN_cpu_prod, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_set_xdabr, PAPR_HOST_RUN_cpu_set_xdabr, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_get_cpu_characteristics, PAPR_HOST_RUN_cpu_get_cpu_characteristics, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_join, PAPR_HOST_RUN_cpu_join, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_home_node_associativity, PAPR_HOST_RUN_cpu_home_node_associativity, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_random, PAPR_HOST_RUN_cpu_random, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_set_mode, PAPR_HOST_RUN_cpu_set_mode, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_cpu_signal_sys_reset, PAPR_HOST_RUN_cpu_signal_sys_reset, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_remove, PAPR_HOST_RUN_hpt_remove, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_enter, PAPR_HOST_RUN_hpt_enter, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_read, PAPR_HOST_RUN_hpt_read, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_clear_mod, PAPR_HOST_RUN_hpt_clear_mod, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_clear_ref, PAPR_HOST_RUN_hpt_clear_ref, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_protect, PAPR_HOST_RUN_hpt_protect, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_page_init, PAPR_HOST_RUN_hpt_page_init, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_bulk_remove, PAPR_HOST_RUN_hpt_bulk_remove, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_resize_hpt_prepare, PAPR_HOST_RUN_hpt_resize_hpt_prepare, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_resize_hpt_commit, PAPR_HOST_RUN_hpt_resize_hpt_commit, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_register_proc_tbl, PAPR_HOST_RUN_hpt_register_proc_tbl, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_hpt_rpt_invalidate, PAPR_HOST_RUN_hpt_rpt_invalidate, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_logical_logical_ci_load, PAPR_HOST_RUN_logical_logical_ci_load, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_logical_logical_ci_store, PAPR_HOST_RUN_logical_logical_ci_store, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_logical_logical_cache_load, PAPR_HOST_RUN_logical_logical_cache_load, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_logical_logical_cache_store, PAPR_HOST_RUN_logical_logical_cache_store, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_logical_logical_icbi, PAPR_HOST_RUN_logical_logical_icbi, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_logical_logical_dcbf, PAPR_HOST_RUN_logical_logical_dcbf, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_nested_kvm_set_partition_table, PAPR_HOST_RUN_nested_kvm_set_partition_table, prefix, \
	type) \
PAPR_HOST_MAKE(prefix##_without_nested_kvm_enter_nested, PAPR_HOST_RUN_nested_kvm_enter_nested, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_nested_kvm_tlb_invalidate, PAPR_HOST_RUN_nested_kvm_tlb_invalidate, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_nested_kvm_copy_tofrom_guest, PAPR_HOST_RUN_nested_kvm_copy_tofrom_guest, prefix, \
	type) \
PAPR_HOST_MAKE(prefix##_without_private_rtas, PAPR_HOST_RUN_private_rtas, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_private_logical_memop, PAPR_HOST_RUN_private_logical_memop, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_private_cas, PAPR_HOST_RUN_private_cas, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_private_update_dt, PAPR_HOST_RUN_private_update_dt, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_private_vof_client, PAPR_HOST_RUN_private_vof_client, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_read_metadata, PAPR_HOST_RUN_scm_scm_read_metadata, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_write_metadata, PAPR_HOST_RUN_scm_scm_write_metadata, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_bind_mem, PAPR_HOST_RUN_scm_scm_bind_mem, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_unbind_mem, PAPR_HOST_RUN_scm_scm_unbind_mem, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_unbind_all, PAPR_HOST_RUN_scm_scm_unbind_all, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_health, PAPR_HOST_RUN_scm_scm_health, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_scm_scm_flush, PAPR_HOST_RUN_scm_scm_flush, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_svm_svm_page_in, PAPR_HOST_RUN_svm_svm_page_in, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_svm_svm_page_out, PAPR_HOST_RUN_svm_svm_page_out, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_svm_svm_init_start, PAPR_HOST_RUN_svm_svm_init_start, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_svm_svm_init_done, PAPR_HOST_RUN_svm_svm_init_done, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_svm_svm_tpm_comm, PAPR_HOST_RUN_svm_svm_tpm_comm, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_svm_svm_init_abort, PAPR_HOST_RUN_svm_svm_init_abort, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_tce_get_tce, PAPR_HOST_RUN_tce_get_tce, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_tce_put_tce, PAPR_HOST_RUN_tce_put_tce, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_tce_stuff_tce, PAPR_HOST_RUN_tce_stuff_tce, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_tce_put_tce_indirect, PAPR_HOST_RUN_tce_put_tce_indirect, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_terminal_get_term_char, PAPR_HOST_RUN_terminal_get_term_char, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_terminal_put_term_char, PAPR_HOST_RUN_terminal_put_term_char, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_reg_crq, PAPR_HOST_RUN_vio_reg_crq, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_free_crq, PAPR_HOST_RUN_vio_free_crq, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_vio_signal, PAPR_HOST_RUN_vio_vio_signal, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_send_crq, PAPR_HOST_RUN_vio_send_crq, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_register_logical_lan, PAPR_HOST_RUN_vio_register_logical_lan, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_free_logical_lan, PAPR_HOST_RUN_vio_free_logical_lan, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_add_logical_lan_buffer, PAPR_HOST_RUN_vio_add_logical_lan_buffer, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_send_logical_lan, PAPR_HOST_RUN_vio_send_logical_lan, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_multicast_ctrl, PAPR_HOST_RUN_vio_multicast_ctrl, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_change_logical_lan_mac, PAPR_HOST_RUN_vio_change_logical_lan_mac, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_vio_enable_crq, PAPR_HOST_RUN_vio_enable_crq, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_watchdog_watchdog, PAPR_HOST_RUN_watchdog_watchdog, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xics_eoi, PAPR_HOST_RUN_xics_eoi, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xics_cppr, PAPR_HOST_RUN_xics_cppr, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xics_ipi, PAPR_HOST_RUN_xics_ipi, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xics_ipoll, PAPR_HOST_RUN_xics_ipoll, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xics_xirr, PAPR_HOST_RUN_xics_xirr, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xics_xirr_x, PAPR_HOST_RUN_xics_xirr_x, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_get_source_info, PAPR_HOST_RUN_xive_int_get_source_info, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_set_source_config, PAPR_HOST_RUN_xive_int_set_source_config, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_get_source_config, PAPR_HOST_RUN_xive_int_get_source_config, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_get_queue_info, PAPR_HOST_RUN_xive_int_get_queue_info, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_set_queue_config, PAPR_HOST_RUN_xive_int_set_queue_config, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_get_queue_config, PAPR_HOST_RUN_xive_int_get_queue_config, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_set_os_reporting_line, PAPR_HOST_RUN_xive_int_set_os_reporting_line, prefix, \
	type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_get_os_reporting_line, PAPR_HOST_RUN_xive_int_get_os_reporting_line, prefix, \
	type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_esb, PAPR_HOST_RUN_xive_int_esb, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_sync, PAPR_HOST_RUN_xive_int_sync, prefix, type) \
PAPR_HOST_MAKE(prefix##_without_xive_int_reset, PAPR_HOST_RUN_xive_int_reset, prefix, type) \
static const struct papr_host prefix##_papr_host = { \
	{ \
	PAPR_HOST_SLOT(prefix##_without_cpu_set_sprg0, prefix##_papr_run_cpu_set_sprg0), \
	PAPR_HOST_SLOT(prefix##_without_hpt_remove, prefix##_papr_run_hpt_remove), \
	PAPR_HOST_SLOT(prefix##_without_logical_logical_ci_load, prefix##_papr_run_logical_logical_ci_load), \
	PAPR_HOST_SLOT(prefix##_without_nested_kvm_set_partition_table, \
		prefix##_papr_run_nested_kvm_set_partition_table), \
	PAPR_HOST_SLOT(prefix##_without_private_rtas, prefix##_papr_run_private_rtas), \
	PAPR_HOST_SLOT(prefix##_without_private_logical_memop, prefix##_papr_run_private_logical_memop), \
	PAPR_HOST_SLOT(prefix##_without_private_cas, prefix##_papr_run_private_cas), \
	PAPR_HOST_SLOT(prefix##_without_private_update_dt, prefix##_papr_run_private_update_dt), \
	PAPR_HOST_GAP_1 \
	PAPR_HOST_SLOT(prefix##_without_private_vof_client, prefix##_papr_run_private_vof_client), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_read_metadata, prefix##_papr_run_scm_scm_read_metadata), \
	PAPR_HOST_SLOT(prefix##_without_svm_svm_page_in, prefix##_papr_run_svm_svm_page_in), \
	PAPR_HOST_SLOT(prefix##_without_tce_get_tce, prefix##_papr_run_tce_get_tce), \
	PAPR_HOST_SLOT(prefix##_without_terminal_get_term_char, prefix##_papr_run_terminal_get_term_char), \
	PAPR_HOST_SLOT(prefix##_without_vio_reg_crq, prefix##_papr_run_vio_reg_crq), \
	PAPR_HOST_SLOT(prefix##_without_watchdog_watchdog, prefix##_papr_run_watchdog_watchdog), \
	PAPR_HOST_SLOT(prefix##_without_xics_eoi, prefix##_papr_run_xics_eoi), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_get_source_info, prefix##_papr_run_xive_int_get_source_info), \
	PAPR_HOST_SLOT(prefix##_without_cpu_set_dabr, prefix##_papr_run_cpu_set_dabr), \
	PAPR_HOST_SLOT(prefix##_without_cpu_register_vpa, prefix##_papr_run_cpu_register_vpa), \
	PAPR_HOST_SLOT(prefix##_without_cpu_cede, prefix##_papr_run_cpu_cede), \
	PAPR_HOST_SLOT(prefix##_without_cpu_confer, prefix##_papr_run_cpu_confer), \
	PAPR_HOST_SLOT(prefix##_without_cpu_prod, prefix##_papr_run_cpu_prod), \
	PAPR_HOST_SLOT(prefix##_without_cpu_set_xdabr, prefix##_papr_run_cpu_set_xdabr), \
	PAPR_HOST_SLOT(prefix##_without_cpu_get_cpu_characteristics, prefix##_papr_run_cpu_get_cpu_characteristics), \
	PAPR_HOST_SLOT(prefix##_without_cpu_join, prefix##_papr_run_cpu_join), \
	PAPR_HOST_SLOT(prefix##_without_cpu_home_node_associativity, prefix##_papr_run_cpu_home_node_associativity), \
	PAPR_HOST_SLOT(prefix##_without_cpu_random, prefix##_papr_run_cpu_random), \
	PAPR_HOST_SLOT(prefix##_without_cpu_set_mode, prefix##_papr_run_cpu_set_mode), \
	PAPR_HOST_SLOT(prefix##_without_cpu_signal_sys_reset, prefix##_papr_run_cpu_signal_sys_reset), \
	PAPR_HOST_SLOT(prefix##_without_hpt_enter, prefix##_papr_run_hpt_enter), \
	PAPR_HOST_SLOT(prefix##_without_hpt_read, prefix##_papr_run_hpt_read), \
	PAPR_HOST_SLOT(prefix##_without_hpt_clear_mod, prefix##_papr_run_hpt_clear_mod), \
	PAPR_HOST_SLOT(prefix##_without_hpt_clear_ref, prefix##_papr_run_hpt_clear_ref), \
	PAPR_HOST_SLOT(prefix##_without_hpt_protect, prefix##_papr_run_hpt_protect), \
	PAPR_HOST_SLOT(prefix##_without_hpt_page_init, prefix##_papr_run_hpt_page_init), \
	PAPR_HOST_SLOT(prefix##_without_hpt_bulk_remove, prefix##_papr_run_hpt_bulk_remove), \
	PAPR_HOST_SLOT(prefix##_without_hpt_resize_hpt_prepare, prefix##_papr_run_hpt_resize_hpt_prepare), \
	PAPR_HOST_SLOT(prefix##_without_hpt_resize_hpt_commit, prefix##_papr_run_hpt_resize_hpt_commit), \
	PAPR_HOST_SLOT(prefix##_without_hpt_register_proc_tbl, prefix##_papr_run_hpt_register_proc_tbl), \
	PAPR_HOST_SLOT(prefix##_without_hpt_rpt_invalidate, prefix##_papr_run_hpt_rpt_invalidate), \
	PAPR_HOST_SLOT(prefix##_without_logical_logical_ci_store, prefix##_papr_run_logical_logical_ci_store), \
	PAPR_HOST_SLOT(prefix##_without_logical_logical_cache_load, prefix##_papr_run_logical_logical_cache_load), \
	PAPR_HOST_SLOT(prefix##_without_logical_logical_cache_store, prefix##_papr_run_logical_logical_cache_store), \
	PAPR_HOST_SLOT(prefix##_without_logical_logical_icbi, prefix##_papr_run_logical_logical_icbi), \
	PAPR_HOST_SLOT(prefix##_without_logical_logical_dcbf, prefix##_papr_run_logical_logical_dcbf), \
	PAPR_HOST_SLOT(prefix##_without_nested_kvm_enter_nested, prefix##_papr_run_nested_kvm_enter_nested), \
	PAPR_HOST_SLOT(prefix##_without_nested_kvm_tlb_invalidate, prefix##_papr_run_nested_kvm_tlb_invalidate), \
	PAPR_HOST_SLOT(prefix##_without_nested_kvm_copy_tofrom_guest, \
		prefix##_papr_run_nested_kvm_copy_tofrom_guest), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_write_metadata, prefix##_papr_run_scm_scm_write_metadata), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_bind_mem, prefix##_papr_run_scm_scm_bind_mem), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_unbind_mem, prefix##_papr_run_scm_scm_unbind_mem), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_unbind_all, prefix##_papr_run_scm_scm_unbind_all), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_health, prefix##_papr_run_scm_scm_health), \
	PAPR_HOST_SLOT(prefix##_without_scm_scm_flush, prefix##_papr_run_scm_scm_flush), \
	PAPR_HOST_SLOT(prefix##_without_svm_svm_page_out, prefix##_papr_run_svm_svm_page_out), \
	PAPR_HOST_SLOT(prefix##_without_svm_svm_init_start, prefix##_papr_run_svm_svm_init_start), \
	PAPR_HOST_SLOT(prefix##_without_svm_svm_init_done, prefix##_papr_run_svm_svm_init_done), \
	PAPR_HOST_SLOT(prefix##_without_svm_svm_tpm_comm, prefix##_papr_run_svm_svm_tpm_comm), \
	PAPR_HOST_SLOT(prefix##_without_svm_svm_init_abort, prefix##_papr_run_svm_svm_init_abort), \
	PAPR_HOST_SLOT(prefix##_without_tce_put_tce, prefix##_papr_run_tce_put_tce), \
	PAPR_HOST_SLOT(prefix##_without_tce_stuff_tce, prefix##_papr_run_tce_stuff_tce), \
	PAPR_HOST_SLOT(prefix##_without_tce_put_tce_indirect, prefix##_papr_run_tce_put_tce_indirect), \
	PAPR_HOST_SLOT(prefix##_without_terminal_put_term_char, prefix##_papr_run_terminal_put_term_char), \
	PAPR_HOST_SLOT(prefix##_without_vio_free_crq, prefix##_papr_run_vio_free_crq), \
	PAPR_HOST_SLOT(prefix##_without_vio_vio_signal, prefix##_papr_run_vio_vio_signal), \
	PAPR_HOST_SLOT(prefix##_without_vio_send_crq, prefix##_papr_run_vio_send_crq), \
	PAPR_HOST_SLOT(prefix##_without_vio_register_logical_lan, prefix##_papr_run_vio_register_logical_lan), \
	PAPR_HOST_SLOT(prefix##_without_vio_free_logical_lan, prefix##_papr_run_vio_free_logical_lan), \
	PAPR_HOST_SLOT(prefix##_without_vio_add_logical_lan_buffer, prefix##_papr_run_vio_add_logical_lan_buffer), \
	PAPR_HOST_SLOT(prefix##_without_vio_send_logical_lan, prefix##_papr_run_vio_send_logical_lan), \
	PAPR_HOST_SLOT(prefix##_without_vio_multicast_ctrl, prefix##_papr_run_vio_multicast_ctrl), \
	PAPR_HOST_SLOT(prefix##_without_vio_change_logical_lan_mac, prefix##_papr_run_vio_change_logical_lan_mac), \
	PAPR_HOST_SLOT(prefix##_without_vio_enable_crq, prefix##_papr_run_vio_enable_crq), \
	PAPR_HOST_SLOT(prefix##_without_xics_cppr, prefix##_papr_run_xics_cppr), \
	PAPR_HOST_SLOT(prefix##_without_xics_ipi, prefix##_papr_run_xics_ipi), \
	PAPR_HOST_SLOT(prefix##_without_xics_ipoll, prefix##_papr_run_xics_ipoll), \
	PAPR_HOST_SLOT(prefix##_without_xics_xirr, prefix##_papr_run_xics_xirr), \
	PAPR_HOST_SLOT(prefix##_without_xics_xirr_x, prefix##_papr_run_xics_xirr_x), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_set_source_config, prefix##_papr_run_xive_int_set_source_config), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_get_source_config, prefix##_papr_run_xive_int_get_source_config), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_get_queue_info, prefix##_papr_run_xive_int_get_queue_info), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_set_queue_config, prefix##_papr_run_xive_int_set_queue_config), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_get_queue_config, prefix##_papr_run_xive_int_get_queue_config), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_set_os_reporting_line, \
		prefix##_papr_run_xive_int_set_os_reporting_line), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_get_os_reporting_line, \
		prefix##_papr_run_xive_int_get_os_reporting_line), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_esb, prefix##_papr_run_xive_int_esb), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_sync, prefix##_papr_run_xive_int_sync), \
	PAPR_HOST_SLOT(prefix##_without_xive_int_reset, prefix##_papr_run_xive_int_reset), \
	} \
};

/*
 * Makes, after PAPR_HOST_OPS(), dispatch for this one host, into which the compiler can inline its operations:
 * prefix_papr_dispatch(), prefix_papr_ppc64_dispatch(), prefix_papr_ppc64le_dispatch().
 * They take `type *context` where papr_dispatch() and its like take a host and a context.
 */
#define PAPR_HOST_DISPATCH(prefix, type) \
static inline PAPR_MAYBE_UNUSED struct papr_host_result \
prefix##_papr_dispatch(type *context, uint64_t opcode, const uint64_t *args) \
{ \
	return papr_dispatch_by_switch(&prefix##_papr_host, context, opcode, args, NULL); \
} \
static inline PAPR_MAYBE_UNUSED void \
prefix##_papr_ppc64_dispatch(type *context, struct papr_ppc64_registers *registers) \
{ \
	papr_ppc64_dispatch_by_switch(&prefix##_papr_host, context, registers); \
} \
static inline PAPR_MAYBE_UNUSED void \
prefix##_papr_ppc64le_dispatch(type *context, struct papr_ppc64le_registers *registers) \
{ \
	papr_ppc64le_dispatch_by_switch(&prefix##_papr_host, context, registers); \
}

#ifdef __cplusplus
}
#endif

#endif /* PAPR_HOST_H */
