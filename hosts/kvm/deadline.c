/* SPDX-License-Identifier: BSD-2-Clause */
/* The time, and a signal that ends KVM_RUN when it has come. */
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>

#include "machine.h"

#define NS_PER_S 1000000000ull
#define FS_PER_NS 1000000ull

static timer_t timer;
static int is_made;
static pthread_t runner;		/* the thread that arms */
static struct kvm_run *volatile running;
static volatile uint64_t armed;		/* 0: not */
static const volatile uint64_t *counter;	/* NULL: the time is the kernel's */
static uint64_t counter_femtoseconds;	/* a tick */

void deadline_use_counter(const volatile uint64_t *of_machine, uint64_t femtoseconds)
{
	counter_femtoseconds = femtoseconds;
	counter = of_machine;
}

/* The product has room for five hours, and no boot has so many. */
uint64_t arch_now(void)
{
	struct timespec now;

	if (counter)
		return *counter * counter_femtoseconds / FS_PER_NS;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * NS_PER_S + (uint64_t)now.tv_nsec;
}

/* If it comes before KVM_RUN has begun, that comes back too. By arch_now() it may be early, then it is armed again. */
static void stop_running(int number)
{
	(void)number;
	armed = 0;
	if (running)
		running->immediate_exit = 1;
}

static void make_timer(void)
{
	struct sigaction action;
	struct sigevent event;

	runner = pthread_self();
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

void deadline_interrupt(void)
{
	if (is_made)
		pthread_kill(runner, SIGALRM);
}

void deadline_arm(struct kvm_run *run, uint64_t deadline)
{
	const uint64_t now = arch_now();
	const uint64_t left = deadline > now ? deadline - now : 1;	/* 0 would be no timer */
	struct itimerspec after = { .it_value = { .tv_sec = (time_t)(left / NS_PER_S), .tv_nsec = (long)(left % NS_PER_S) } };

	running = run;
	if (!is_made)
		make_timer();
	if (run)
		run->immediate_exit = 0;
	if (deadline == armed && deadline > now)
		return;
	armed = deadline;
	timer_settime(timer, 0, &after, NULL);
}
