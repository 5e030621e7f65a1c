/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of kvm-probe share. */
#ifndef KVM_PROBE_EXTRA_H
#define KVM_PROBE_EXTRA_H

#include "kvm.h"
#include "probe.h"

/* Features, leaf 1 EAX of KVM's interface, which main.c has found. */
extern uint32_t features;

/* extra.c: those of guest.yaml. */
extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* check_msr.c, check_clock.c, check_interrupt.c */
enum extra_result check_wall_clock_msr(void);
enum extra_result check_system_time_msr(void);
enum extra_result check_wall_clock_new_msr(void);
enum extra_result check_system_time_new_msr(void);
enum extra_result check_async_pf_en_msr(void);
enum extra_result check_steal_time_msr(void);
enum extra_result check_pv_eoi_en_msr(void);
enum extra_result check_poll_control_msr(void);
enum extra_result check_async_pf_int_msr(void);
enum extra_result check_migration_control_msr(void);
enum extra_result check_system_time(void);
enum extra_result check_wall_clock(void);
enum extra_result check_pairing(void);
enum extra_result check_ipi(void);
enum extra_result check_kick(void);

#endif
