// SPDX-License-Identifier: BSD-2-Clause
// Runs one command and ends with it; nothing that the command started outlives this program, and it never outlives
// the process that started it.
//
//   launch --parent PID --report FD [--memory BYTES] [--grace MS] [--sandbox [--read PATH]…] -- COMMAND [ARGUMENT…]
//
// On FD it says, a line each:
//   failed ERRNO     the command could not be started
//   note TEXT        what the sandbox cannot do on this kernel
//   over memory      the command was ended because it and its descendants took more than they may,
//   over processes   or were more than MOST_MEMBERS
//   left             some of its descendants could not be ended
//   status N         how the command ended: its exit status, or minus the signal
// SIGTERM, SIGINT and SIGHUP end the command: at once, or with a SIGTERM and so much time first. Descriptors beside 0 to 2 are kept open, and kept from the command: a lock in
// one of them is held until the last descendant is gone.
#define _GNU_SOURCE
#include "family.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MARK "HVABI_LAUNCHER" // in the command's environment: whose orphans these are, should somebody kill this program
#define TICK_MS 20 // between two looks at what the family takes
#define MANY_MEMBERS 64 // more than a build needs
#define PATIENCE_MS 5000 // for what is stuck in the kernel
#define EXIT_USAGE 2
#define EXIT_NOT_STARTED 127

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif

struct order {
	pid_t parent;
	int report;
	uint64_t memory; // 0: as much as there is
	uint64_t grace; // milliseconds
	bool sandbox;
	const char **paths;
	uint32_t path_count;
	char **command;
};

static int refuse_usage(const char *what)
{
	fprintf(stderr, "launch: %s: see the head of launch.c\n", what);
	return EXIT_USAGE;
}

static bool read_number(const char *text, uint64_t *number)
{
	char *end;

	errno = 0;
	*number = text ? strtoull(text, &end, 10) : 0;
	return text && *text >= '0' && *text <= '9' && !*end && !errno;
}

static int read_order(char **words, struct order *order)
{
	uint64_t number;

	for (; *words && strcmp(*words, "--"); words++) {
		if (!strcmp(*words, "--sandbox")) {
			order->sandbox = true;
		} else if (!strcmp(*words, "--read") && words[1]) {
			order->paths[order->path_count++] = *++words;
		} else if (!strcmp(*words, "--parent") && read_number(words[1], &number)) {
			order->parent = (pid_t)number;
			words++;
		} else if (!strcmp(*words, "--report") && read_number(words[1], &number)) {
			order->report = (int)number;
			words++;
		} else if (!strcmp(*words, "--memory") && read_number(words[1], &number)) {
			order->memory = number;
			words++;
		} else if (!strcmp(*words, "--grace") && read_number(words[1], &number)) {
			order->grace = number < PATIENCE_MS ? number : PATIENCE_MS;
			words++;
		} else {
			return refuse_usage(*words);
		}
	}
	if (!*words || !words[1] || !order->parent || order->report < 0)
		return refuse_usage("a command, --parent and --report are needed");
	order->command = words + 1;
	return 0;
}

// From here on a signal is something to wait for.
static void block_signals(sigset_t *signals)
{
	sigemptyset(signals);
	sigaddset(signals, SIGCHLD);
	sigaddset(signals, SIGTERM);
	sigaddset(signals, SIGINT);
	sigaddset(signals, SIGHUP);
	sigprocmask(SIG_SETMASK, signals, NULL);
	signal(SIGPIPE, SIG_IGN);
}

static _Noreturn void fail_start(const struct order *order, int error)
{
	dprintf(order->report, "failed %d\n", error);
	_exit(EXIT_NOT_STARTED);
}

static void keep_descriptors_back(void)
{
	if (syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
		return;
	for (int fd = 3; fd < 1024; fd++)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
}

static _Noreturn void become_command(const struct order *order, pid_t launcher)
{
	char number[16];
	sigset_t none;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != launcher)
		_exit(EXIT_NOT_STARTED);
	setsid();
	keep_descriptors_back();
	if (order->sandbox) {
		int error = enter_sandbox(order->paths, order->path_count, order->report);

		if (error)
			fail_start(order, -error);
	}
	snprintf(number, sizeof(number), "%d", launcher);
	setenv(MARK, number, 1);
	signal(SIGPIPE, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	execvp(order->command[0], order->command);
	fail_start(order, errno);
}

// True once the command itself has ended; its descendants are reaped on the way. The command stays a zombie: as long as it
// is one, the number of its group cannot belong to somebody else.
static bool reap_children(pid_t command, int *status)
{
	siginfo_t ended = { 0 };

	while (waitid(P_ALL, 0, &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid) {
		if (ended.si_pid == command) {
			*status = ended.si_code == CLD_EXITED ? ended.si_status : -ended.si_status;
			return true;
		}
		waitpid(ended.si_pid, NULL, 0);
		ended.si_pid = 0;
	}
	return false;
}

// So that a command which makes processes without end does not keep this one from ending them. Only root may; others
// have a group of the scheduler for each session (autogroup). Not before there are many: a wait in the kernel for somebody
// who is as good as never scheduled then takes a processor for most of a second.
static void take_precedence(void)
{
	struct sched_param lowest = { .sched_priority = 1 };

	sched_setscheduler(0, SCHED_FIFO, &lowest);
}

// What the family has too much of, or NULL.
static const char *find_excess(const struct order *order)
{
	static struct family family;

	find_family(&family, MOST_MEMBERS, 0);
	if (family.count > MANY_MEMBERS)
		take_precedence();
	if (family.overflows)
		return "processes";
	return order->memory && exceeds_memory(&family, order->memory) ? "memory" : NULL;
}

// Whether nothing that the command started is left; what has ended is reaped on the way.
static bool is_alone(pid_t command)
{
	static struct family family;
	bool alone = true;

	find_family(&family, MOST_MEMBERS, 0);
	for (uint32_t i = 0; i < family.count; i++)
		if (family.members[i] != command && waitpid(family.members[i], NULL, WNOHANG) <= 0)
			alone = false;
	return alone;
}

// So that a build can take away the file that it has only half written, also when a shell around it ends first.
static void ask_to_end(const struct order *order, pid_t command, const sigset_t *signals, int *status)
{
	struct timespec tick = { .tv_nsec = TICK_MS * 1000000 };
	int64_t begun = read_clock();

	kill(-command, SIGTERM);
	while (!(reap_children(command, status) && is_alone(command)) && read_clock() - begun < (int64_t)order->grace)
		sigtimedwait(signals, NULL, &tick);
}

static void watch_command(const struct order *order, pid_t command, const sigset_t *signals)
{
	struct timespec tick = { .tv_nsec = TICK_MS * 1000000 };
	int64_t looked = read_clock();
	int status = -SIGKILL;

	for (;;) {
		int number = sigtimedwait(signals, NULL, &tick);

		if (reap_children(command, &status))
			break;
		if (number > 0 && number != SIGCHLD) {
			if (order->grace)
				ask_to_end(order, command, signals, &status);
			break;
		}
		if (read_clock() - looked >= TICK_MS) {
			const char *excess = find_excess(order);

			if (excess) {
				dprintf(order->report, "over %s\n", excess);
				break;
			}
			looked = read_clock();
		}
	}
	kill(-command, SIGKILL); // most of them at once, and all that can be found where there is no /proc
	if (!end_family(PATIENCE_MS))
		dprintf(order->report, "left\n");
	dprintf(order->report, "status %d\n", status);
}

int main(int argc, char **argv)
{
	struct order order = { .report = -1, .paths = calloc((size_t)argc + 1, sizeof(char *)) };
	sigset_t signals;
	pid_t command, self = getpid();
	int error;

	if (!order.paths)
		return EXIT_NOT_STARTED;
	error = read_order(argv + (argc > 0), &order);
	if (error)
		return error;
	block_signals(&signals);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != order.parent || prctl(PR_SET_CHILD_SUBREAPER, 1) < 0)
		return EXIT_NOT_STARTED;
	prctl(PR_SET_DUMPABLE, 0); // nobody attaches to it, or writes into its descriptors
	command = fork();
	if (command == 0)
		become_command(&order, self);
	if (command < 0)
		fail_start(&order, errno);
	close(STDIN_FILENO); // so that whoever reads the command's output sees when the command closes it
	close(STDOUT_FILENO);
	close(STDERR_FILENO);
	watch_command(&order, command, &signals);
	return 0;
}
