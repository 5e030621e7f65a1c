/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Event channels and the alarm of the one vCPU. The area that guest and machine
 * share lies in guest memory; ports that became pending without one are kept
 * here. A signal stands for the timer's interrupt: it makes the alarm's port
 * pending while the guest computes.
 */
#ifndef INPROC_EVENTS_H
#define INPROC_EVENTS_H

#include <stdint.h>

struct events {
	uint64_t open, pending;		/* pending: what no area holds yet */
	uint64_t *area;			/* the words pending and masked, or NULL */
	uint32_t vector;		/* 0: none yet */
	uint32_t alarm_port;
	uint64_t alarm;
	int alarm_set;
	uint64_t started;
};

uint64_t events_time(const struct events *events);

void events_start(struct events *events);
void events_take_over(struct events *events, const struct events *from);	/* ports, area, alarm, and the time goes on */
void events_set_area(struct events *events, void *area);
int events_open(struct events *events);				/* the port, or -1 */
int events_is_open(const struct events *events, uint32_t port);
void events_close(struct events *events, uint32_t port);
void events_send(struct events *events, uint32_t port);
void events_set_alarm(struct events *events, uint64_t deadline, uint32_t port);
int events_cancel_alarm(struct events *events);			/* whether one was set and had not come */

/* Makes the alarm's port pending if its time has come. */
void events_poll(struct events *events);

/* The open ports that are pending and not masked; 0 without an area. */
uint64_t events_raised(const struct events *events);

/* Sleeps until one is, at once if nothing could raise one. */
uint64_t events_wait(struct events *events);

/* Between these the alarm's signal leaves the records alone; the second makes up for it. */
void events_enter(void);
void events_leave(struct events *events);

#endif
