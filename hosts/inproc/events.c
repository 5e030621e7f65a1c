/* SPDX-License-Identifier: BSD-2-Clause */
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

#include "events.h"

enum { PENDING, MASKED };

#define SECOND 1000000000ull
#define LONGEST_TIMER 1000000000	/* seconds */

static struct events *alarmed;		/* whose the signal is */
static volatile sig_atomic_t inside, missed;

static uint64_t read_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * SECOND + (uint64_t)now.tv_nsec;
}

uint64_t events_time(const struct events *events)
{
	return read_clock() - events->started;
}

static void raise_port(struct events *events, uint32_t port)
{
	if (events->area)
		__atomic_fetch_or(&events->area[PENDING], 1ull << port, __ATOMIC_SEQ_CST);
	else
		events->pending |= 1ull << port;
}

/* Never early: the timer counts microseconds, and starts later than `left` was read. */
static void start_timer(uint64_t left)
{
	struct itimerval timer = { { 0, 0 }, { 0, 0 } };

	timer.it_value.tv_sec = left / SECOND > LONGEST_TIMER ? LONGEST_TIMER : (time_t)(left / SECOND);
	timer.it_value.tv_usec = (suseconds_t)(left % SECOND / 1000 + 1);
	if (timer.it_value.tv_usec == 1000000)
		timer.it_value.tv_usec = 999999;
	setitimer(ITIMER_REAL, &timer, NULL);
}

void events_poll(struct events *events)
{
	uint64_t now;

	if (!events->alarm_set)
		return;
	now = events_time(events);
	if (now < events->alarm) {
		start_timer(events->alarm - now);
		return;
	}
	events->alarm_set = 0;
	raise_port(events, events->alarm_port);
}

static void handle_signal(int signal)
{
	(void)signal;
	if (inside)
		missed = 1;
	else if (alarmed)
		events_poll(alarmed);
}

void events_enter(void)
{
	inside = 1;
}

void events_leave(struct events *events)
{
	inside = 0;
	if (missed) {
		missed = 0;
		events_poll(events);
	}
}

void events_start(struct events *events)
{
	struct sigaction action;

	memset(events, 0, sizeof(*events));
	events->started = read_clock();
	memset(&action, 0, sizeof(action));
	action.sa_handler = handle_signal;
	action.sa_flags = SA_RESTART;
	sigaction(SIGALRM, &action, NULL);
	alarmed = events;
}

void events_take_over(struct events *events, const struct events *from)
{
	*events = *from;
	events_poll(events);
}

void events_set_area(struct events *events, void *area)
{
	events->area = area;
	__atomic_fetch_or(&events->area[PENDING], events->pending, __ATOMIC_SEQ_CST);
	events->pending = 0;
}

int events_open(struct events *events)
{
	uint32_t port;

	for (port = 0; port < 64; port++) {
		if (events->open >> port & 1)
			continue;
		events->open |= 1ull << port;
		return (int)port;
	}
	return -1;
}

int events_is_open(const struct events *events, uint32_t port)
{
	return events->open >> port & 1;
}

/* The one case in which a pending bit is taken back: else the port would be pending when it is opened again. */
void events_close(struct events *events, uint32_t port)
{
	if (events->alarm_port == port)
		events->alarm_set = 0;
	events->open &= ~(1ull << port);
	events->pending &= ~(1ull << port);
	if (events->area)
		__atomic_fetch_and(&events->area[PENDING], ~(1ull << port), __ATOMIC_SEQ_CST);
}

void events_send(struct events *events, uint32_t port)
{
	raise_port(events, port);
}

void events_set_alarm(struct events *events, uint64_t deadline, uint32_t port)
{
	events_poll(events);	/* one that has come is not replaced */
	events->alarm = deadline;
	events->alarm_port = port;
	events->alarm_set = 1;
	events_poll(events);
}

int events_cancel_alarm(struct events *events)
{
	int was_set;

	events_poll(events);
	was_set = events->alarm_set;
	events->alarm_set = 0;
	return was_set;
}

uint64_t events_raised(const struct events *events)
{
	if (!events->area)
		return 0;
	return __atomic_load_n(&events->area[PENDING], __ATOMIC_SEQ_CST) & events->open &
		~__atomic_load_n(&events->area[MASKED], __ATOMIC_SEQ_CST);
}

uint64_t events_wait(struct events *events)
{
	events_poll(events);
	while (!events_raised(events) && events->alarm_set) {
		struct timespec pause = { 0, 0 };
		uint64_t now = events_time(events), left = events->alarm > now ? events->alarm - now : 0;

		pause.tv_sec = left / SECOND > LONGEST_TIMER ? LONGEST_TIMER : (time_t)(left / SECOND);
		pause.tv_nsec = (long)(left % SECOND);
		nanosleep(&pause, NULL);
		events_poll(events);
	}
	return events_raised(events);
}
