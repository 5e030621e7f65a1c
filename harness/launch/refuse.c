// SPDX-License-Identifier: BSD-2-Clause
// The system calls that reach other processes, the network, or memory that outlives the caller are refused.
#define _GNU_SOURCE
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OWN_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCH AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define OWN_ARCH AUDIT_ARCH_RISCV64
#elif defined(__i386__)
#define OWN_ARCH AUDIT_ARCH_I386
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define OWN_ARCH AUDIT_ARCH_PPC64LE
#else
#define OWN_ARCH 0 // nobody has looked at how calls are made there
#endif

// Of kernels newer than the headers; these numbers are the same on every architecture.
#define CALL_FCHMODAT2 452
#define CALL_SETXATTRAT 463
#define CALL_REMOVEXATTRAT 466

#define X32_BIT 0x40000000
#define NEW_NAMESPACES (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define MOST_INSTRUCTIONS 256

static const uint16_t refused[] = {
	SYS_socket, SYS_socketpair, SYS_io_uring_setup, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_open_by_handle_at,
	SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_process_madvise, SYS_pidfd_getfd, SYS_kcmp,
	SYS_move_pages, SYS_migrate_pages, SYS_setpriority, SYS_ioprio_set, SYS_sched_setscheduler, SYS_sched_setparam,
	SYS_sched_setattr, SYS_sched_setaffinity, SYS_memfd_create, SYS_shmget, SYS_msgget, SYS_semget, SYS_mq_open,
	SYS_setsid, // a group of the scheduler of its own
	SYS_add_key, SYS_request_key, SYS_keyctl, SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot,
	SYS_open_tree, SYS_move_mount, SYS_fsopen, SYS_fspick,
	// Of files, what Landlock leaves to their owner.
	SYS_truncate, SYS_fchmod, SYS_fchmodat, CALL_FCHMODAT2, SYS_fchown, SYS_fchownat, SYS_utimensat,
	SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, CALL_SETXATTRAT,
	SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, CALL_REMOVEXATTRAT,
#ifdef SYS_open // an architecture with the older calls
	SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
#ifdef SYS_socketcall // several calls in one, on i386
	SYS_socketcall, SYS_ipc,
#endif
#ifdef SYS_memfd_secret
	SYS_memfd_secret,
#endif
};

// What they ask for lies in memory, where no filter can look: libraries then use the older call.
static const uint16_t unknown[] = { SYS_clone3, SYS_openat2 };

// By the process in their first argument, which may be the caller.
static const uint16_t signalling[] = { SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo };
static const uint16_t owners[] = { F_SETOWN, F_SETOWN_EX, F_SETSIG };

struct program {
	uint16_t length;
	struct sock_filter lines[MOST_INSTRUCTIONS];
};

static void add_line(struct program *program, struct sock_filter line)
{
	if (program->length < MOST_INSTRUCTIONS)
		program->lines[program->length++] = line;
}

static void add_load(struct program *program, uint32_t offset)
{
	add_line(program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset));
}

static void add_return(struct program *program, uint32_t answer)
{
	add_line(program, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, answer));
}

// Goes on if equal; skips so many lines if not.
static void add_equal(struct program *program, uint32_t value, uint8_t skip)
{
	add_line(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip));
}

// The low half of an argument: what is looked at here is an int in the kernel, too.
static uint32_t argument_offset(uint32_t index)
{
	return (uint32_t)(offsetof(struct seccomp_data, args) + index * sizeof(uint64_t));
}

static void add_refusals(struct program *program)
{
	for (uint32_t i = 0; i < COUNT(refused); i++) {
		add_equal(program, refused[i], 1);
		add_return(program, SECCOMP_RET_ERRNO | EPERM);
	}
	for (uint32_t i = 0; i < COUNT(unknown); i++) {
		add_equal(program, unknown[i], 1);
		add_return(program, SECCOMP_RET_ERRNO | ENOSYS);
	}
	add_equal(program, SYS_clone, 4);
	add_load(program, argument_offset(0));
	add_line(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, NEW_NAMESPACES, 0, 1));
	add_return(program, SECCOMP_RET_ERRNO | EPERM);
	add_return(program, SECCOMP_RET_ALLOW);
	// Limits of other processes of the same user; 0 is the caller.
	add_equal(program, SYS_prlimit64, 4);
	add_load(program, argument_offset(0));
	add_equal(program, 0, 1);
	add_return(program, SECCOMP_RET_ALLOW);
	add_return(program, SECCOMP_RET_ERRNO | EPERM);
}

// To open a file for reading and empty it: the first versions of Landlock take that for reading.
static void add_open_guard(struct program *program, uint32_t call, uint32_t flags_index)
{
	add_equal(program, call, 5);
	add_load(program, argument_offset(flags_index));
	add_line(program, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, O_ACCMODE | O_TRUNC));
	add_equal(program, O_RDONLY | O_TRUNC, 1);
	add_return(program, SECCOMP_RET_ERRNO | EPERM);
	add_return(program, SECCOMP_RET_ALLOW);
}

static void add_signal_guard(struct program *program)
{
	uint32_t own = (uint32_t)getpid();

	for (uint32_t i = 0; i < COUNT(signalling); i++) {
		add_equal(program, signalling[i], 6);
		add_load(program, argument_offset(0));
		add_equal(program, own, 1);
		add_return(program, SECCOMP_RET_ALLOW);
		add_equal(program, 0, 1); // its own group
		add_return(program, SECCOMP_RET_ALLOW);
		add_return(program, SECCOMP_RET_ERRNO | EPERM);
	}
	add_equal(program, SYS_pidfd_send_signal, 1);
	add_return(program, SECCOMP_RET_ERRNO | EPERM);
}

// A signal by way of a descriptor that somebody else owns.
static void add_owner_guard(struct program *program, uint32_t call)
{
	add_equal(program, call, (uint8_t)(2 * COUNT(owners) + 2));
	add_load(program, argument_offset(1));
	for (uint32_t i = 0; i < COUNT(owners); i++) {
		add_equal(program, owners[i], 1);
		add_return(program, SECCOMP_RET_ERRNO | EPERM);
	}
	add_return(program, SECCOMP_RET_ALLOW);
}

int refuse_calls(int guard_signals)
{
	struct program program = { 0 };
	struct sock_fprog filter = { .filter = program.lines };

	if (!OWN_ARCH)
		return -ENOSYS;
	add_load(&program, offsetof(struct seccomp_data, arch));
	add_equal(&program, OWN_ARCH, 1);
	add_line(&program, (struct sock_filter)BPF_STMT(BPF_JMP | BPF_JA, 1));
	add_return(&program, SECCOMP_RET_KILL_PROCESS);
	add_load(&program, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__
	add_line(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, X32_BIT, 0, 1));
	add_return(&program, SECCOMP_RET_KILL_PROCESS);
#endif
	add_refusals(&program);
	add_open_guard(&program, SYS_openat, 2);
#ifdef SYS_open
	add_open_guard(&program, SYS_open, 1);
#endif
	add_owner_guard(&program, SYS_fcntl);
#ifdef SYS_fcntl64
	add_owner_guard(&program, SYS_fcntl64);
#endif
	if (guard_signals)
		add_signal_guard(&program);
	add_return(&program, SECCOMP_RET_ALLOW);
	filter.len = program.length;
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) < 0 ? -errno : 0;
}
