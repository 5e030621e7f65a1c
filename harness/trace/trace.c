/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A plugin of QEMU that records each hypercall of a machine: registers before it, registers when the guest goes on behind it, and where.
 *
 * The trace is a file that is mapped and shared, so whatever was recorded is in it even if QEMU is killed. It has room for a number
 * of records that is given at the start; calls beyond that are counted and lost.
 *
 *   out=FILE,room=RECORDS                      both are needed
 *   memory=REGISTER:BYTES                      with each call so many bytes at the address in a register
 *   list=REGISTER:NUMBER:ADDRESS:COUNT:SIZE    of a call with a number in a register, a list of elements in memory, before and after it
 *   probe=1                                    says only whether it fits
 *
 * Nothing but functions of QEMU, of GLib and of the C library is called, which the process that loads the plugin has.
 */
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

#include "instruction.h"
#include "qemu_plugin.h"
#include "record.h"

enum {
	MOST_VCPUS = 64,
	WAITING = 8,		/* calls of a vCPU that have not come back yet */
	MOST_ELEMENTS = 256,	/* of a list of calls */
	SITE_BITS = 14,
	MOST_SITES = 1 << SITE_BITS
};

/* An instruction that is a call, as it was when it was translated. */
struct site {
	uint64_t place;
	enum call_kind kind;	/* CALL_NONE: this one is free */
	uint8_t bytes[LONGEST_CALL];
};

struct waiting {
	uint64_t back;		/* the address where the guest goes on; 0: none */
	uint64_t slot;
};

struct vcpu {
	void *registers[MOST_REGISTERS];
	void *mode;
	struct glib_bytes *buffer;
	struct waiting waiting[WAITING];
	unsigned int next;
};

static const char *const x86_64_names[] = { "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
					    "r15", NULL };
static const char *const riscv64_names[] = { "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", NULL };
static const char *const arm64_names[] = { "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14",
					   "x15", "x16", "x17", NULL };
static const char *const ppc64_names[] = { "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", NULL };
static const char *const s390x_names[] = { "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
					   "r15", NULL };

/* `mode`: the register that says how privileged the code is that runs. */
static const struct {
	const char *const *names;
	const char *mode;
} machines[] = {
	[MACHINE_X86_64] = { x86_64_names, "cs" },
	[MACHINE_RISCV64] = { riscv64_names, "priv" },
	[MACHINE_ARM64] = { arm64_names, "cpsr" },
	[MACHINE_PPC64] = { ppc64_names, "msr" },
	[MACHINE_S390X] = { s390x_names, "pswm" },
};

__attribute__((visibility("default"))) int qemu_plugin_version = TRACE_API;

/* What of memory belongs to a call, if anything. Registers are counted as in a record. */
static struct {
	uint64_t address;	/* the register with an address at which `length` bytes are read before each call */
	uint64_t length;
} memory;
static struct {
	uint64_t carrier;	/* the register that holds `number` in a call with a list of calls */
	uint64_t number;
	uint64_t address;	/* the registers with its address, and with how many elements of `size` bytes it has */
	uint64_t count;
	uint64_t size;
} list;

static enum machine machine;
static struct trace_header *header;
static struct trace_record *records;
static struct vcpu vcpus[MOST_VCPUS];

static size_t text_length(const char *text)
{
	size_t length = 0;

	while (text[length])
		length++;
	return length;
}

static int is_text(const char *left, const char *right)
{
	while (*left && *left == *right)
		left++, right++;
	return *left == *right;
}

/* The value of an argument `name=value`, or NULL if it is another. */
static const char *value_of(const char *argument, const char *name)
{
	while (*name && *argument == *name)
		argument++, name++;
	return !*name && *argument == '=' ? argument + 1 : NULL;
}

static void say(const char *text)
{
	ssize_t ignored = write(2, text, text_length(text));

	(void)ignored;
}

static int refuse(const char *why)
{
	say("hvabi-trace: ");
	say(why);
	say("\n");
	return 1;
}

/* --- Reading the machine */

/* What a register holds. QEMU passes it in the byte order that the machine has at that time. */
static uint64_t read_register(struct vcpu *vcpu, void *handle, int is_big)
{
	uint64_t value = 0;
	unsigned int index;

	if (!handle)
		return 0;
	g_byte_array_set_size(vcpu->buffer, 0);
	qemu_plugin_read_register(handle, vcpu->buffer);
	for (index = 0; index < vcpu->buffer->length && index < 8; index++) {
		uint64_t byte = vcpu->buffer->data[is_big ? index : vcpu->buffer->length - 1 - index];

		value = value << 8 | byte;
	}
	return value;
}

/* Whether registers are passed with the highest byte first. On ppc64 that changes with the byte order of the code: bit 0 of the MSR,
 * which is in the first byte if that is the lowest one. Bit 56, which is there otherwise, is never set. */
static int is_big_endian(struct vcpu *vcpu)
{
	if (machine == MACHINE_PPC64)
		return !(read_register(vcpu, vcpu->mode, 0) & 1);
	return machine == MACHINE_S390X;
}

static void read_registers(struct vcpu *vcpu, uint64_t *words, int is_big)
{
	unsigned int index;

	for (index = 0; index < header->registers; index++)
		words[index] = read_register(vcpu, vcpu->registers[index], is_big);
}

/* How privileged the code is: the number of its mode, ring or exception level; on ppc64 and s390x 0 for problem state and 1 for not. */
static unsigned int find_level(struct vcpu *vcpu, int is_big)
{
	uint64_t mode = read_register(vcpu, vcpu->mode, is_big);

	switch (machine) {
	case MACHINE_X86_64:
		return mode & 3;
	case MACHINE_RISCV64:
		return mode & 3;
	case MACHINE_ARM64:
		return mode >> 2 & 3;
	case MACHINE_PPC64:
		return !(mode >> 14 & 1);
	default:
		return !(mode >> 48 & 1);
	}
}

/* Whether code of this level and byte order makes a call with this instruction. */
static int is_made(enum call_kind kind, uint64_t place, unsigned int level, int is_big)
{
	switch (kind) {
	case CALL_SYSCALL:
		return place >> 63 != 0;
	case CALL_ECALL:
		return level == 1;
	case CALL_HVC:
	case CALL_SMC:
		return level >= 1;
	case CALL_SC_BIG:
		return is_big;
	case CALL_SC_LITTLE:
		return !is_big;
	default:
		return 1;
	}
}

static int read_memory(struct vcpu *vcpu, uint64_t address, uint8_t *into, size_t length)
{
	size_t index;

	if (!qemu_plugin_read_memory_vaddr(address, vcpu->buffer, length) || vcpu->buffer->length < length)
		return 0;
	for (index = 0; index < length; index++)
		into[index] = vcpu->buffer->data[index];
	return 1;
}

/* --- Recording */

/* A record for the caller alone, or NULL if there is no room left. */
static struct trace_record *take_record(uint64_t *slot)
{
	*slot = atomic_fetch_add((_Atomic uint64_t *)&header->count, 1);
	return *slot < header->room ? &records[*slot] : NULL;
}

/* Remembers where a call comes back. The same place is one call: one that never came back is given up. */
static void wait_for(struct vcpu *vcpu, uint64_t back, uint64_t slot)
{
	struct waiting *found = NULL;
	unsigned int index;

	for (index = 0; index < WAITING; index++)
		if (vcpu->waiting[index].back == back)
			found = &vcpu->waiting[index];
	if (!found)
		found = &vcpu->waiting[vcpu->next++ % WAITING];
	found->back = back;
	found->slot = slot;
}

/* Reads memory that belongs to the call in `slot`; what cannot be read is left out. */
static void record_memory(struct vcpu *vcpu, uint64_t slot, uint64_t address, uint64_t length, uint8_t flags)
{
	struct trace_record *record;
	uint8_t data[RECORD_DATA];
	unsigned int index;
	uint64_t own;

	if (!read_memory(vcpu, address, data, length) || !(record = take_record(&own)))
		return;
	record->place = address;
	record->of = (uint32_t)slot;
	record->length = (uint16_t)length;
	record->kind = RECORD_MEMORY;
	for (index = 0; index < length; index++)
		record->data[index] = data[index];
	record->flags = RECORD_WHOLE | flags;
}

/* The elements of a list of calls, as many to a record as it has room for. */
static void record_list(struct vcpu *vcpu, uint64_t slot, uint8_t flags)
{
	const uint64_t *words = records[slot].words[0];
	uint64_t left, address, most, count;

	if (!list.size || words[list.carrier] != list.number)
		return;
	address = words[list.address];
	left = words[list.count] < MOST_ELEMENTS ? words[list.count] : MOST_ELEMENTS;
	most = RECORD_DATA / list.size;
	for (; left; left -= count, address += count * list.size) {
		count = left < most ? left : most;
		record_memory(vcpu, slot, address, count * list.size, flags);
	}
}

static void record_call(unsigned int number, struct vcpu *vcpu, const struct site *site)
{
	uint64_t slot;
	struct trace_record *record;
	unsigned int level;
	int is_big;

	is_big = is_big_endian(vcpu);
	level = find_level(vcpu, is_big);
	if (!is_made(site->kind, site->place, level, is_big))
		return;
	record = take_record(&slot);
	if (!record)
		return;
	record->place = site->place;
	for (unsigned int index = 0; index < LONGEST_CALL; index++)
		record->bytes[index] = site->bytes[index];
	record->of = (uint32_t)slot;
	record->vcpu = (uint16_t)number;
	record->kind = (uint8_t)site->kind;
	record->level = (uint8_t)level;
	read_registers(vcpu, record->words[0], is_big);
	record->flags = RECORD_WHOLE;
	if (memory.length)
		record_memory(vcpu, slot, record->words[0][memory.address], memory.length, 0);
	record_list(vcpu, slot, 0);
	wait_for(vcpu, site->place + call_size(site->kind), slot);
}

static void before_call(unsigned int number, void *data)
{
	if (number < MOST_VCPUS && vcpus[number].buffer)
		record_call(number, &vcpus[number], data);
}

/* The same where there was no room to remember the instruction: it is read once more. */
static void before_address(unsigned int number, void *data)
{
	struct site site = { .place = (uintptr_t)data };
	struct vcpu *vcpu = &vcpus[number];

	if (number >= MOST_VCPUS || !vcpu->buffer)
		return;
	if (!read_memory(vcpu, site.place, site.bytes, machine == MACHINE_X86_64 ? 3 : 4) && !read_memory(vcpu, site.place, site.bytes, 2))
		return;
	site.kind = find_call(machine, site.bytes, sizeof(site.bytes));
	if (site.kind != CALL_NONE)
		record_call(number, vcpu, &site);
}

static void after_call(unsigned int number, void *data)
{
	struct vcpu *vcpu = &vcpus[number];
	uint64_t place = (uintptr_t)data;
	unsigned int index;

	if (number >= MOST_VCPUS || !vcpu->buffer)
		return;
	for (index = 0; index < WAITING; index++) {
		struct waiting *waiting = &vcpu->waiting[index];

		if (!waiting->back || waiting->back != place)
			continue;
		read_registers(vcpu, records[waiting->slot].words[1], is_big_endian(vcpu));
		records[waiting->slot].flags |= RECORD_ANSWERED;
		record_list(vcpu, waiting->slot, RECORD_AFTER);
		waiting->back = 0;
	}
}

/* --- What QEMU calls */

static void *as_data(uint64_t address)
{
	return (void *)(uintptr_t)address;
}

/* What is known of the code, and a buffer to read it with: of one thread at a time, since blocks are translated side by side. */
static struct {
	atomic_flag busy;
	struct vcpu reader;
	struct site sites[MOST_SITES];
	uint64_t behind[MOST_SITES];	/* addresses behind calls; 0 is free */
} code;

static void lock_code(void)
{
	while (atomic_flag_test_and_set_explicit(&code.busy, memory_order_acquire))
		;
}

static void unlock_code(void)
{
	atomic_flag_clear_explicit(&code.busy, memory_order_release);
}

static unsigned int hash_address(uint64_t address)
{
	return (unsigned int)(address * 0x9e3779b97f4a7c15u >> (64 - SITE_BITS));
}

static int is_site(const struct site *site, uint64_t place, const uint8_t *bytes)
{
	unsigned int index;

	for (index = 0; index < LONGEST_CALL; index++)
		if (site->bytes[index] != bytes[index])
			return 0;
	return site->place == place;
}

/* The call at an address, remembered for good; NULL if there is no room. */
static struct site *take_site(uint64_t place, enum call_kind kind, const uint8_t *bytes)
{
	unsigned int first = hash_address(place), index;

	for (index = 0; index < MOST_SITES; index++) {
		struct site *site = &code.sites[(first + index) % MOST_SITES];

		if (site->kind == CALL_NONE) {
			site->place = place;
			for (index = 0; index < LONGEST_CALL; index++)
				site->bytes[index] = bytes[index];
			site->kind = kind;
			return site;
		}
		if (is_site(site, place, bytes))
			return site;
	}
	return NULL;
}

/* The place of an address behind calls in the table, free if it is not there; NULL if there is neither. */
static uint64_t *find_behind(uint64_t address)
{
	unsigned int first = hash_address(address), index;

	for (index = 0; index < MOST_SITES; index++) {
		uint64_t *known = &code.behind[(first + index) % MOST_SITES];

		if (!*known || *known == address)
			return known;
	}
	return NULL;
}

/* Whether an address is behind a call: one that was translated, or one that can be read. (A block may be translated before the call that
 * comes back to it; and in a guest of a guest QEMU does not find the memory.) */
static int is_behind_call(uint64_t address)
{
	uint8_t bytes[LONGEST_CALL];
	uint64_t *known;
	int found;

	lock_code();
	known = find_behind(address);
	found = known && *known == address && address;
	if (!code.reader.buffer)
		code.reader.buffer = g_byte_array_new();
	if (!found)
		found = read_memory(&code.reader, address - LONGEST_CALL, bytes, LONGEST_CALL) && ends_with_call(machine, bytes);
	unlock_code();
	return found;
}

static void watch_call(struct qemu_plugin_insn *insn, uint64_t place, enum call_kind kind, const uint8_t *bytes)
{
	uint64_t behind = place + call_size(kind), *known;
	struct site *site;

	lock_code();
	known = find_behind(behind);
	if (known)
		*known = behind;
	site = take_site(place, kind, bytes);
	unlock_code();
	if (site)
		qemu_plugin_register_vcpu_insn_exec_cb(insn, before_call, READS_REGISTERS, site);
	else
		qemu_plugin_register_vcpu_insn_exec_cb(insn, before_address, READS_REGISTERS, as_data(place));
}

/* Wants to know when a call of the block is executed, and an instruction that follows one: in the block, or as its first. */
static void watch_block(struct qemu_plugin_tb *block)
{
	size_t count = qemu_plugin_tb_n_insns(block), index;
	int is_behind = 0;

	for (index = 0; index < count; index++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(block, index);
		uint64_t address = qemu_plugin_insn_vaddr(insn);
		uint8_t bytes[LONGEST_CALL] = { 0 };
		enum call_kind kind;

		if (!index)
			is_behind = is_behind_call(address);
		if (is_behind)
			qemu_plugin_register_vcpu_insn_exec_cb(insn, after_call, READS_REGISTERS, as_data(address));
		kind = find_call(machine, bytes, qemu_plugin_insn_data(insn, bytes, sizeof(bytes)));
		is_behind = kind != CALL_NONE && call_size(kind) == qemu_plugin_insn_size(insn);
		if (is_behind)
			watch_call(insn, address, kind, bytes);
	}
}

/* Finds the registers of a vCPU. */
static void begin_vcpu(unsigned int number)
{
	struct glib_array *array;
	unsigned int index, wanted, size;

	if (number >= MOST_VCPUS)
		return;
	array = qemu_plugin_get_registers();
	size = g_array_get_element_size(array);
	for (index = 0; index < array->length; index++) {
		const struct register_entry *entry = (const void *)(array->data + (size_t)index * size);
		const char *const *names = machines[machine].names;

		for (wanted = 0; names[wanted]; wanted++)
			if (!vcpus[number].registers[wanted] && is_text(entry->name, names[wanted]))
				vcpus[number].registers[wanted] = entry->handle;
		if (!vcpus[number].mode && is_text(entry->name, machines[machine].mode))
			vcpus[number].mode = entry->handle;
	}
	g_array_unref(array);
	vcpus[number].buffer = g_byte_array_new();
}

#if TRACE_API >= 7
static void translated(struct qemu_plugin_tb *block, void *data)
{
	(void)data;
	watch_block(block);
}

static void vcpu_begins(unsigned int number, void *data)
{
	(void)data;
	begin_vcpu(number);
}

static void watch(uint64_t id)
{
	qemu_plugin_register_vcpu_init_cb(id, vcpu_begins, NULL);
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated, NULL);
}
#else
static void translated(uint64_t id, struct qemu_plugin_tb *block)
{
	(void)id;
	watch_block(block);
}

static void vcpu_begins(uint64_t id, unsigned int number)
{
	(void)id;
	begin_vcpu(number);
}

static void watch(uint64_t id)
{
	qemu_plugin_register_vcpu_init_cb(id, vcpu_begins);
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
}
#endif

/* Maps the file. Its room is reserved, so that a full disk is found now. Returns 0, or what refuse() returns. */
static int open_trace(const char *path, uint64_t room, const char *target)
{
	uint64_t size = sizeof(struct trace_header) + room * sizeof(struct trace_record);
	int file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	void *map;
	unsigned int index;

	if (file < 0)
		return refuse("the trace cannot be opened");
	if (posix_fallocate(file, 0, (off_t)size))
		return refuse("there is no room for the trace on the disk");
	map = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	close(file);
	if (map == MAP_FAILED)
		return refuse("the trace cannot be mapped");
	header = map;
	records = (struct trace_record *)(header + 1);
	for (index = 0; index < sizeof(header->magic); index++)
		header->magic[index] = "hvabitr1"[index];
	header->header_size = sizeof(struct trace_header);
	header->record_size = sizeof(struct trace_record);
	while (machines[machine].names[header->registers])
		header->registers++;
	header->api = TRACE_API;
	for (index = 0; index < sizeof(header->target) - 1 && target[index]; index++)
		header->target[index] = target[index];
	header->room = room;
	return 0;
}

/* Reads `count` numbers with colons between them, each below 2^32. Returns whether the text is that and nothing else. */
static int read_numbers(const char *text, uint64_t *numbers, unsigned int count)
{
	unsigned int index;

	for (index = 0; index < count; index++) {
		if (index && *text++ != ':')
			return 0;
		if (*text < '0' || *text > '9')
			return 0;
		for (numbers[index] = 0; *text >= '0' && *text <= '9'; text++) {
			numbers[index] = numbers[index] * 10 + (uint64_t)(*text - '0');
			if (numbers[index] > UINT32_MAX)
				return 0;
		}
	}
	return !*text;
}

static int set_memory(const char *text)
{
	uint64_t numbers[2];

	if (!read_numbers(text, numbers, 2) || numbers[0] >= MOST_REGISTERS || !numbers[1] || numbers[1] > RECORD_DATA)
		return 0;
	memory.address = numbers[0];
	memory.length = numbers[1];
	return 1;
}

static int set_list(const char *text)
{
	uint64_t numbers[5];

	if (!read_numbers(text, numbers, 5) || numbers[0] >= MOST_REGISTERS || numbers[2] >= MOST_REGISTERS ||
	    numbers[3] >= MOST_REGISTERS || !numbers[4] || numbers[4] > RECORD_DATA)
		return 0;
	list.carrier = numbers[0];
	list.number = numbers[1];
	list.address = numbers[2];
	list.count = numbers[3];
	list.size = numbers[4];
	return 1;
}

int qemu_plugin_install(uint64_t id, const struct qemu_info *info, int argc, char **argv)
{
	const char *path = NULL, *value;
	uint64_t room = 0;
	int index;

	if (info->version.min > TRACE_API || info->version.cur < TRACE_API)
		return refuse("this QEMU has another version of the interface for plugins");
	machine = find_machine(info->target_name);
	for (index = 0; index < argc; index++) {
		if ((value = value_of(argv[index], "out")))
			path = value;
		else if ((value = value_of(argv[index], "room")))
			room = read_numbers(value, &room, 1) ? room : 0;
		else if ((value = value_of(argv[index], "memory")) && set_memory(value))
			continue;
		else if ((value = value_of(argv[index], "list")) && set_list(value))
			continue;
		else if ((value = value_of(argv[index], "probe")))
			return refuse(machine != MACHINE_NONE ? "fits" : "fits, but not this machine");
		else
			return refuse("an argument is none of out, room, probe, memory, list");
	}
	if (machine == MACHINE_NONE || !info->system_emulation)
		return refuse("the calls of this machine are not known");
	if (!path || !room || room >= UINT32_MAX)
		return refuse("needs out=FILE and room=RECORDS");
	if (open_trace(path, room, info->target_name))
		return 1;
	watch(id);
	return 0;
}
