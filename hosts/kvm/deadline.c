/* SPDX-License-Identifier: BSD-2-Clause */
/* The time, and a signal that ends KVM_RUN when it has come. */
#include <signal.h>
#include <string.h>
#include <time.h>

#include "machine.h"

#define NS_PER_S 1000000000ull

static timer_t timer;
static int is_made;
static struct kvm_run *volatile running;
static uint64_t armed;		/* 0: not */

uint64_t arch_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * NS_PER_S + (uint64_t)now.tv_nsec;
}

/* If it comes before KVM_RUN has begun, that comes back too. */
static void stop_running(int number)
{
	(void)number;
	if (running)
		running->immediate_exit = 1;
}

static void make_timer(void)
{
	struct sigaction action;
	struct sigevent event;

	memset(&action, 0, sizeof(action));
	action.sa_handler = stop_running;
	sigaction(SIGALRM, &action, NULL);
	memset(&event, 0, sizeof(event));
	event.sigev_notify = SIGEV_SIGNAL;
	event.sigev_signo = SIGALRM;
	if (timer_create(CLOCK_MONOTONIC, &event, &timer))
		host_panic("there is no timer");
	is_made = 1;
}

void deadline_arm(struct kvm_run *run, uint64_t deadline)
{
	struct itimerspec at = { .it_value = { .tv_sec = (time_t)(deadline / NS_PER_S), .tv_nsec = (long)(deadline % NS_PER_S) } };

	running = run;
	if (!is_made)
		make_timer();
	if (run)
		run->immediate_exit = 0;
	if (deadline == armed && deadline > arch_now())
		return;
	armed = deadline;
	timer_settime(timer, TIMER_ABSTIME, &at, NULL);
}
