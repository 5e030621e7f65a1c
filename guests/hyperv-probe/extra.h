/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of hyperv-probe share. */
#ifndef HYPERV_PROBE_EXTRA_H
#define HYPERV_PROBE_EXTRA_H

#include "hyperv.h"
#include "probe.h"

/* Leaf 3 of the interface: privileges in eax, features in edx. */
extern struct cpuid_answer privileges;

/* main.c: has calls go through the page, if it can be enabled; 0 or -1. */
int enable_page(void);

/* extra.c: those of guest.yaml. */
extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* check_msr.c, check_page.c, check_time.c */
enum extra_result check_vp_runtime_msr(void);
enum extra_result check_time_ref_count_msr(void);
enum extra_result check_scontrol_msr(void);
enum extra_result check_stimer0_config_msr(void);
enum extra_result check_tpr_msr(void);
enum extra_result check_hypercall_msr(void);
enum extra_result check_vp_index_msr(void);
enum extra_result check_reset_msr(void);
enum extra_result check_reference_tsc_msr(void);
enum extra_result check_tsc_frequency_msr(void);
enum extra_result check_reenlightenment_msr(void);
enum extra_result check_tsc_invariant_msr(void);
enum extra_result check_crash_p0_msr(void);
enum extra_result check_syndbg_control_msr(void);
enum extra_result check_overlay(void);
enum extra_result check_guest_os_id(void);
enum extra_result check_vp_index(void);
enum extra_result check_count(void);
enum extra_result check_reference_tsc(void);

#endif
