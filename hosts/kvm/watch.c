/* SPDX-License-Identifier: BSD-2-Clause */
#include "watch.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define KILLED 128
#define SHORT_MS 100

static int beats = -1;

void watch_beat(void)
{
	if (beats >= 0 && write(beats, "", 1) < 0)
		_exit(1);
}

/* Until the pipe is closed, or no beat came for so long. */
static void wait_for_end(int from, int first, int next, struct watched *child)
{
	struct pollfd wanted = { .fd = from, .events = POLLIN };
	char beat;
	int ready;

	for (;;) {
		ready = poll(&wanted, 1, child->beats ? next : first);
		if (ready < 0 && errno == EINTR)
			continue;
		child->is_silent = ready <= 0;
		if (child->is_silent || read(from, &beat, 1) <= 0)
			return;
		child->beats++;
	}
}

/* A process that sits in the kernel for good does not even die when it is killed: it is left behind. */
static int reap(pid_t child)
{
	unsigned int tries;
	int status;

	for (tries = 0; tries < 20; tries++) {
		if (waitpid(child, &status, WNOHANG) == child)
			return WIFEXITED(status) ? WEXITSTATUS(status) : KILLED + WTERMSIG(status);
		poll(NULL, 0, SHORT_MS);
	}
	return KILLED;
}

int watch_fork(int first, int next, struct watched *child)
{
	int ends[2];
	pid_t process;

	*child = (struct watched){ .status = KILLED };
	if (pipe(ends))
		return 1;
	process = fork();
	if (process < 0)
		return 1;
	if (!process) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		close(ends[0]);
		beats = ends[1];
		return 0;
	}
	close(ends[1]);
	wait_for_end(ends[0], first, next, child);
	if (child->is_silent)
		kill(process, SIGKILL);
	child->status = reap(process);
	return 1;
}
