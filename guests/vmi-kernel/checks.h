/* SPDX-License-Identifier: BSD-2-Clause */
/* The tests, by the file that has them. */
#ifndef VMI_KERNEL_CHECKS_H
#define VMI_KERNEL_CHECKS_H

#include "kernel.h"

/* check_console.c */
int check_release(void);
int check_console_write(void);
int check_console_outside(void);

/* check_event.c */
int check_event_remembered(void);
int check_event_ports(void);
int check_event_close(void);
int check_event_wait(void);
int check_event_interrupt(void);
int check_event_level(void);
int check_event_mask(void);

/* check_timer.c */
int check_time(void);
int check_alarm_wait(void);
int check_alarm_interrupt(void);
int check_alarm_replaced(void);
int check_alarm_halt(void);

/* check_vma.c */
int check_vma_map(void);
int check_vma_all(void);
int check_vma_protect(void);
int check_vma_execute(void);

/* check_mmu.c */
int check_space(void);
int check_remap(void);
int check_many_pages(void);

/* check_queue.c */
int check_queue_order(void);
int check_queue_overflow(void);
int check_queue_error(void);
int check_queue_nested(void);
int check_queue_vma(void);

#endif
