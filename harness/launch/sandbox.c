// SPDX-License-Identifier: BSD-2-Clause
// Files by Landlock, privileges by dropping them, other system calls by seccomp (refuse.c).
#define _GNU_SOURCE
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/landlock.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Of kernels newer than the headers; Documentation/userspace-api/landlock.rst has what each version brought.
#define ACCESS_REFER (1ULL << 13) // 2
#define ACCESS_TRUNCATE (1ULL << 14) // 3
#define ACCESS_NET_TCP 3ULL // 4: bind and connect
#define ACCESS_IOCTL_DEVICE (1ULL << 15) // 5
#define SCOPE_ALL 3ULL // 6: abstract Unix sockets and signals
#define SCOPE_VERSION 6

struct ruleset {
	uint64_t files;
	uint64_t net;
	uint64_t scoped;
};

static size_t describe_ruleset(int version, struct ruleset *ruleset)
{
	*ruleset = (struct ruleset){ .files = ACCESS_REFER - 1 };
	if (version >= 2)
		ruleset->files |= ACCESS_REFER;
	if (version >= 3)
		ruleset->files |= ACCESS_TRUNCATE;
	if (version >= 5)
		ruleset->files |= ACCESS_IOCTL_DEVICE;
	if (version >= 4)
		ruleset->net = ACCESS_NET_TCP;
	if (version >= SCOPE_VERSION)
		ruleset->scoped = SCOPE_ALL;
	return version >= SCOPE_VERSION ? sizeof(*ruleset) : version >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
}

// 0 where there is none. A test takes away what a newer one can do.
static int find_version(void)
{
	int version = (int)syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
	const char *most = getenv("HVABI_LANDLOCK");

	if (most && atoi(most) < version)
		version = atoi(most);
	return version > 0 ? version : 0;
}

// A path that is not there allows nothing.
static int allow_path(int rules, const char *path)
{
	struct landlock_path_beneath_attr rule = {
		.allowed_access = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE,
	};
	struct stat status;
	int error = 0;

	rule.parent_fd = open(path, O_PATH | O_CLOEXEC);
	if (rule.parent_fd < 0)
		return errno == ENOENT ? 0 : -errno;
	if (fstat(rule.parent_fd, &status) == 0) {
		if (S_ISDIR(status.st_mode))
			rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
		if (S_ISCHR(status.st_mode))
			rule.allowed_access |= LANDLOCK_ACCESS_FS_WRITE_FILE; // as /dev/null
	}
	if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) < 0)
		error = -errno;
	close(rule.parent_fd);
	return error;
}

static int restrict_files(int version, const char *const paths[], uint32_t count)
{
	struct ruleset ruleset;
	size_t size = describe_ruleset(version, &ruleset);
	int error = 0, rules = (int)syscall(SYS_landlock_create_ruleset, &ruleset, size, 0);

	if (rules < 0)
		return -errno;
	for (uint32_t i = 0; i < count && !error; i++)
		error = allow_path(rules, paths[i]);
	if (!error && syscall(SYS_landlock_restrict_self, rules, 0) < 0)
		error = -errno;
	close(rules);
	return error;
}

// Root keeps one power, to reach its files in a folder of another user: which files those are is Landlock's.
static int drop_privileges(int reads_any)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct sets[2] = { 0 };

	if (syscall(SYS_capget, &header, sets) < 0)
		return -errno;
	for (int number = 0; prctl(PR_CAPBSET_READ, number, 0, 0, 0) >= 0; number++)
		if (number != CAP_DAC_READ_SEARCH || !reads_any)
			prctl(PR_CAPBSET_DROP, number, 0, 0, 0); // refused to who has none
	for (int i = 0; i < 2; i++) {
		uint32_t kept = i == 0 && reads_any ? 1U << CAP_DAC_READ_SEARCH : 0;

		sets[i].effective &= kept;
		sets[i].permitted &= kept;
		sets[i].inheritable = 0;
	}
	prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
	return syscall(SYS_capset, &header, sets) < 0 ? -errno : 0;
}

int enter_sandbox(const char *const paths[], uint32_t count, int report)
{
	int version = find_version();
	struct rlimit nothing = { 0 };
	int error;

	setrlimit(RLIMIT_FSIZE, &nothing); // no file grows, one without a name neither
	setrlimit(RLIMIT_CORE, &nothing);
	setrlimit(RLIMIT_MSGQUEUE, &nothing);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return -errno;
	error = version ? restrict_files(version, paths, count) : 0;
	if (error)
		return error;
	if (!version)
		dprintf(report, "note this kernel has no Landlock: the guest could read and change files of this machine\n");
	error = drop_privileges(version != 0);
	if (error)
		return error;
	error = refuse_calls(version < SCOPE_VERSION);
	if (error == -EINVAL || error == -ENOSYS) {
		dprintf(report, "note this kernel has no seccomp filters: the guest could use the network and signal processes\n");
		return 0;
	}
	return error;
}
