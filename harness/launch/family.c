// SPDX-License-Identifier: BSD-2-Clause
#define _GNU_SOURCE
#include "family.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ROUND_NS 2000000 // between two rounds of killing, unless a child ends earlier

int64_t read_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool add_member(struct family *family, pid_t pid)
{
	if (family->signal)
		kill(pid, family->signal);
	if (family->count == family->most) {
		family->overflows = true;
		return false;
	}
	family->members[family->count++] = pid;
	return true;
}

// The kernel lists the children of each thread. False where it is built without CONFIG_PROC_CHILDREN.
static bool add_children_of_thread(struct family *family, const char *path)
{
	FILE *stream = fopen(path, "re");
	int pid;

	if (!stream)
		return errno != ENOENT;
	while (fscanf(stream, "%d", &pid) == 1 && add_member(family, pid))
		;
	fclose(stream);
	return true;
}

static void add_children(struct family *family, pid_t parent)
{
	char path[64];
	struct dirent *entry;
	DIR *threads;

	snprintf(path, sizeof(path), "/proc/%d/task", parent);
	threads = opendir(path);
	if (!threads)
		return; // it has ended
	while ((entry = readdir(threads))) {
		if (!isdigit((unsigned char)entry->d_name[0]))
			continue;
		snprintf(path, sizeof(path), "/proc/%d/task/%.16s/children", parent, entry->d_name);
		add_children_of_thread(family, path);
	}
	closedir(threads);
}

static pid_t read_parent(const char *name)
{
	char path[64], text[512];
	const char *end;
	FILE *stream;
	size_t length;
	int parent;

	snprintf(path, sizeof(path), "/proc/%.16s/stat", name);
	stream = fopen(path, "re");
	if (!stream)
		return 0;
	length = fread(text, 1, sizeof(text) - 1, stream);
	fclose(stream);
	text[length] = '\0';
	end = strrchr(text, ')'); // a program's name may hold anything
	return end && sscanf(end + 1, " %*c %d", &parent) == 1 ? parent : 0;
}

static bool is_member(const struct family *family, pid_t pid)
{
	for (uint32_t i = 0; i < family->count; i++)
		if (family->members[i] == pid)
			return true;
	return false;
}

// One look at every process: finds those whose parent is in the family already. False if there was none.
static bool add_by_parent(struct family *family)
{
	DIR *processes = opendir("/proc");
	uint32_t before = family->count;
	struct dirent *entry;

	while (processes && (entry = readdir(processes))) {
		pid_t parent, pid = atoi(entry->d_name);

		if (pid <= 0 || is_member(family, pid))
			continue;
		parent = read_parent(entry->d_name);
		if ((parent == getpid() || is_member(family, parent)) && !add_member(family, pid))
			break;
	}
	if (processes)
		closedir(processes);
	return family->count > before;
}

static bool lists_children(void)
{
	return !getenv("HVABI_SCAN_PROC") && access("/proc/thread-self/children", R_OK) == 0;
}

void find_family(struct family *family, uint32_t most, int signal)
{
	family->count = 0;
	family->most = most;
	family->overflows = false;
	family->signal = signal;
	if (!lists_children()) {
		while (!family->overflows && add_by_parent(family))
			;
		return;
	}
	add_children(family, getpid());
	for (uint32_t i = 0; i < family->count && !family->overflows; i++)
		add_children(family, family->members[i]);
}

// Bytes in memory; what it shares with others counts in full, or else each gets its part, which takes the kernel longer
// to find out. 0 for one that has ended.
static uint64_t measure_member(pid_t pid, bool parts)
{
	unsigned long number = 0;
	char path[64], line[128];
	FILE *stream;

	snprintf(path, sizeof(path), parts ? "/proc/%d/smaps_rollup" : "/proc/%d/statm", pid);
	stream = fopen(path, "re");
	if (!stream)
		return parts && errno == EACCES ? measure_member(pid, false) : 0;
	while (fgets(line, sizeof(line), stream))
		if (sscanf(line, parts ? "Pss: %lu" : "%*u %lu", &number) == 1)
			break;
	fclose(stream);
	return (uint64_t)number * (parts ? 1024 : (uint64_t)sysconf(_SC_PAGESIZE));
}

static uint64_t measure_family(const struct family *family, bool parts)
{
	uint64_t bytes = 0;

	for (uint32_t i = 0; i < family->count; i++)
		bytes += measure_member(family->members[i], parts);
	return bytes;
}

bool exceeds_memory(const struct family *family, uint64_t bytes)
{
	return measure_family(family, false) > bytes && measure_family(family, true) > bytes;
}

bool end_family(int64_t milliseconds)
{
	static struct family family;
	struct timespec round = { .tv_nsec = ROUND_NS };
	int64_t deadline = read_clock() + milliseconds;
	sigset_t ended;
	pid_t reaped;

	sigemptyset(&ended);
	sigaddset(&ended, SIGCHLD);
	for (;;) {
		do {
			reaped = waitpid(-1, NULL, WNOHANG);
		} while (reaped > 0);
		if (reaped < 0 && errno == ECHILD)
			return true;
		if (read_clock() > deadline)
			return false;
		find_family(&family, MOST_FOUND, SIGKILL);
		sigtimedwait(&ended, NULL, &round);
	}
}
