/* SPDX-License-Identifier: BSD-2-Clause */
/* The plugin with a QEMU that is made up: what it records of code that is translated and executed in some order. */
#include <CUnit/Basic.h>
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trace.c"

enum {
	CODE = 0x80200000,
	ROOM = 8
};

struct qemu_plugin_insn {
	uint64_t address;
	uint8_t bytes[4];
	size_t size;
	struct {
		executed_fn function;
		void *data;
	} watched[2];
	unsigned int count;
};

struct qemu_plugin_tb {
	struct qemu_plugin_insn insns[4];
	size_t count;
};

static const uint8_t ecall[] = { 0x73, 0, 0, 0 }, nop[] = { 0x13, 0, 0, 0 };
static const uint8_t syscall_bytes[] = { 0x0f, 0x05 }, x86_nop[] = { 0x90 };

static struct {
	const char *names[32];
	uint64_t values[32];	/* a0 ... or rax ..., the mode behind them */
	unsigned int count;
	struct register_entry entries[32];
	struct glib_array array;
	uint8_t memory[32768];	/* at `base` */
	uint64_t base;
	translated_fn translated;
	vcpu_fn begins;
} qemu;

void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, translated_fn function)
{
	(void)id;
	qemu.translated = function;
}

void qemu_plugin_register_vcpu_init_cb(uint64_t id, vcpu_fn function)
{
	(void)id;
	qemu.begins = function;
}

void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, executed_fn function, int flags, void *data)
{
	CU_ASSERT_EQUAL(flags, READS_REGISTERS);
	CU_ASSERT_FATAL(insn->count < 2);
	insn->watched[insn->count].function = function;
	insn->watched[insn->count++].data = data;
}

size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block)
{
	return block->count;
}

struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index)
{
	return (struct qemu_plugin_insn *)&block->insns[index];
}

size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *insn, void *into, size_t length)
{
	size_t size = insn->size < length ? insn->size : length;

	memcpy(into, insn->bytes, size);
	return size;
}

size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn)
{
	return insn->size;
}

uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn)
{
	return insn->address;
}

struct glib_array *qemu_plugin_get_registers(void)
{
	unsigned int index;

	for (index = 0; index < qemu.count; index++)
		qemu.entries[index] = (struct register_entry){ &qemu.values[index], qemu.names[index], "" };
	qemu.array = (struct glib_array){ (char *)qemu.entries, qemu.count };
	return &qemu.array;
}

unsigned int g_array_get_element_size(struct glib_array *array)
{
	(void)array;
	return sizeof(struct register_entry);
}

void g_array_unref(struct glib_array *array)
{
	CU_ASSERT_PTR_EQUAL(array, &qemu.array);
}

static uint8_t held[65536];

struct glib_bytes *g_byte_array_new(void)
{
	static struct glib_bytes arrays[MOST_VCPUS + 1];
	static unsigned int used;

	arrays[used % (MOST_VCPUS + 1)].data = held;
	return &arrays[used++ % (MOST_VCPUS + 1)];
}

struct glib_bytes *g_byte_array_set_size(struct glib_bytes *array, unsigned int length)
{
	array->length = length;
	return array;
}

int qemu_plugin_read_register(void *handle, struct glib_bytes *into)
{
	memcpy(into->data + into->length, handle, 8);
	into->length += 8;
	return 8;
}

bool qemu_plugin_read_memory_vaddr(uint64_t address, struct glib_bytes *into, size_t length)
{
	if (address < qemu.base || address + length > qemu.base + sizeof(qemu.memory))
		return false;
	memcpy(into->data, qemu.memory + (address - qemu.base), length);
	into->length = (unsigned int)length;
	return true;
}

/* --- A machine */

static void set(const char *name, uint64_t value)
{
	unsigned int index;

	for (index = 0; index < qemu.count; index++)
		if (!strcmp(qemu.names[index], name))
			qemu.values[index] = value;
}

static int install(const char *target, int argc, char **argv)
{
	struct qemu_info info = { .target_name = target, .version = { 2, 4 }, .system_emulation = true };

	return qemu_plugin_install(1, &info, argc, argv);
}

/* A plugin that knows nothing, with a machine of one vCPU. `more`: a further argument, or NULL. */
static void begin(const char *target, const char *more)
{
	static char out[64];
	char *arguments[] = { out, (char *)"room=8", (char *)more };
	unsigned int index;

	if (header)
		munmap(header, sizeof(*header) + ROOM * sizeof(*records));
	memset(&qemu, 0, sizeof(qemu));
	memset(vcpus, 0, sizeof(vcpus));
	memset(&code, 0, sizeof(code));
	memset(&memory, 0, sizeof(memory));
	memset(&list, 0, sizeof(list));
	snprintf(out, sizeof(out), "out=/tmp/hvabi-trace-test.%d", (int)getpid());
	CU_ASSERT_EQUAL_FATAL(install(target, more ? 3 : 2, arguments), 0);
	unlink(out + 4);
	for (index = 0; machines[machine].names[index]; index++)
		qemu.names[qemu.count++] = machines[machine].names[index];
	qemu.names[qemu.count++] = machines[machine].mode;
	qemu.begins(1, 0);
	if (machine == MACHINE_RISCV64)
		set("priv", 1);
}

static struct qemu_plugin_insn insn(uint64_t address, const uint8_t *bytes, size_t size)
{
	struct qemu_plugin_insn made = { .address = address, .size = size };

	memcpy(made.bytes, bytes, size);
	return made;
}

static void execute(struct qemu_plugin_insn *executed, unsigned int number)
{
	unsigned int index;

	for (index = 0; index < executed->count; index++)
		executed->watched[index].function(number, executed->watched[index].data);
}

/* A block of one instruction, translated. */
static struct qemu_plugin_tb *translate(uint64_t address, const uint8_t *bytes, size_t size)
{
	static struct qemu_plugin_tb blocks[32];
	static unsigned int used;
	struct qemu_plugin_tb *block = &blocks[used++ % 32];

	*block = (struct qemu_plugin_tb){ .insns = { insn(address, bytes, size) }, .count = 1 };
	qemu.translated(1, block);
	return block;
}

static void test_call(void)
{
	struct qemu_plugin_tb *call, *next;

	begin("riscv64", NULL);
	call = translate(CODE, ecall, 4);
	next = translate(CODE + 4, nop, 4);
	set("a7", 0x10);
	set("a0", 3);
	execute(call->insns, 0);
	CU_ASSERT_EQUAL(header->count, 1);
	CU_ASSERT_EQUAL(records[0].flags, RECORD_WHOLE);
	set("a0", 0);
	set("a1", 7);
	execute(next->insns, 0);
	CU_ASSERT_EQUAL(records[0].flags, RECORD_WHOLE | RECORD_ANSWERED);
	CU_ASSERT_EQUAL(records[0].place, CODE);
	CU_ASSERT_EQUAL(records[0].kind, CALL_ECALL);
	CU_ASSERT_EQUAL(records[0].level, 1);
	CU_ASSERT_EQUAL(records[0].words[0][7], 0x10);
	CU_ASSERT_EQUAL(records[0].words[0][0], 3);
	CU_ASSERT_EQUAL(records[0].words[1][1], 7);
	/* Who comes there again has not made a call. */
	set("a1", 8);
	execute(next->insns, 0);
	CU_ASSERT_EQUAL(records[0].words[1][1], 7);
}

static void test_other_modes_make_no_calls(void)
{
	struct qemu_plugin_tb *call;

	begin("riscv64", NULL);
	call = translate(CODE, ecall, 4);
	set("priv", 0);
	execute(call->insns, 0);
	set("priv", 3);
	execute(call->insns, 0);
	CU_ASSERT_EQUAL(header->count, 0);
}

static void test_both_in_one_block(void)
{
	struct qemu_plugin_tb block = { .insns = { insn(CODE, ecall, 4), insn(CODE + 4, nop, 4) }, .count = 2 };

	begin("riscv64", NULL);
	qemu.translated(1, &block);
	execute(&block.insns[0], 0);
	execute(&block.insns[1], 0);
	CU_ASSERT(records[0].flags & RECORD_ANSWERED);
}

/* What follows the call is translated first, since something else jumped there: memory says that it is behind a call. */
static void test_next_is_translated_first(void)
{
	struct qemu_plugin_tb *call, *next;

	begin("riscv64", NULL);
	qemu.base = CODE;
	memcpy(qemu.memory, ecall, 4);
	next = translate(CODE + 4, nop, 4);
	CU_ASSERT_EQUAL(next->insns[0].count, 1);
	call = translate(CODE, ecall, 4);
	execute(call->insns, 0);
	execute(next->insns, 0);
	CU_ASSERT(records[0].flags & RECORD_ANSWERED);
	CU_ASSERT_EQUAL(translate(CODE + 0x100, nop, 4)->insns[0].count, 0);
}

/* Each vCPU waits for its own calls; a call from the same place takes the place of one that never came back. */
static void test_vcpus(void)
{
	struct qemu_plugin_tb *call, *next;

	begin("riscv64", NULL);
	qemu.begins(1, 1);
	call = translate(CODE, ecall, 4);
	next = translate(CODE + 4, nop, 4);
	execute(call->insns, 0);
	execute(call->insns, 1);
	execute(call->insns, 1);
	execute(next->insns, 1);
	CU_ASSERT_EQUAL(header->count, 3);
	CU_ASSERT_FALSE(records[0].flags & RECORD_ANSWERED);
	CU_ASSERT_FALSE(records[1].flags & RECORD_ANSWERED);
	CU_ASSERT(records[2].flags & RECORD_ANSWERED);
	CU_ASSERT_EQUAL(records[2].vcpu, 1);
	execute(next->insns, 0);
	CU_ASSERT(records[0].flags & RECORD_ANSWERED);
	/* One that the plugin has no room for is left alone. */
	execute(call->insns, MOST_VCPUS);
	CU_ASSERT_EQUAL(header->count, 3);
}

static void test_room(void)
{
	struct qemu_plugin_tb *call;
	unsigned int index;

	begin("riscv64", NULL);
	call = translate(CODE, ecall, 4);
	for (index = 0; index < ROOM + 5; index++)
		execute(call->insns, 0);
	CU_ASSERT_EQUAL(header->count, ROOM + 5);
	CU_ASSERT_EQUAL(records[ROOM - 1].flags, RECORD_WHOLE);
}

/* More instructions than can be remembered: the last ones are read once more. */
static void test_many_sites(void)
{
	struct qemu_plugin_tb *call;
	unsigned int index;

	begin("riscv64", NULL);
	for (index = 0; index < MOST_SITES; index++)
		translate(CODE + 8 * index, ecall, 4);
	qemu.base = 0x1000;
	memcpy(qemu.memory, ecall, 4);
	call = translate(0x1000, ecall, 4);
	CU_ASSERT_PTR_EQUAL(call->insns[0].watched[0].data, (void *)0x1000);
	execute(call->insns, 0);
	CU_ASSERT_EQUAL(header->count, 1);
	CU_ASSERT_EQUAL(records[0].place, 0x1000);
	memset(qemu.memory, 0, 4);
	execute(call->insns, 0);
	CU_ASSERT_EQUAL(header->count, 1);
	CU_ASSERT_PTR_EQUAL(translate(CODE + 8, ecall, 4)->insns[0].watched[0].data, take_site(CODE + 8, CALL_ECALL, ecall));
}

static void test_syscall_of_a_user(void)
{
	begin("x86_64", NULL);
	execute(translate(0x400000, syscall_bytes, 2)->insns, 0);
	CU_ASSERT_EQUAL(header->count, 0);
	execute(translate(0xffffffff80000000, syscall_bytes, 2)->insns, 0);
	CU_ASSERT_EQUAL(header->count, 1);
}

/* Three entries of 64 bytes before the call, and after it; a record has room for all of them. */
static void test_list(void)
{
	const uint64_t kernel = 0xffffffff80000000;
	struct qemu_plugin_tb *call, *next;

	begin("x86_64", "list=0:13:5:4:64");
	qemu.base = kernel;
	call = translate(kernel, syscall_bytes, 2);
	next = translate(kernel + 2, x86_nop, 1);
	set("rax", 13);
	set("rdi", kernel + 64);
	set("rsi", 3);
	qemu.memory[64] = 18;
	execute(call->insns, 0);
	CU_ASSERT_EQUAL(header->count, 2);
	CU_ASSERT_EQUAL(records[1].kind, RECORD_MEMORY);
	CU_ASSERT_EQUAL(records[1].of, 0);
	CU_ASSERT_EQUAL(records[1].length, 192);
	CU_ASSERT_EQUAL(records[1].place, kernel + 64);
	CU_ASSERT_EQUAL(records[1].data[0], 18);
	qemu.memory[72] = 9;
	execute(next->insns, 0);
	CU_ASSERT_EQUAL(header->count, 3);
	CU_ASSERT_EQUAL(records[2].flags, RECORD_WHOLE | RECORD_AFTER);
	CU_ASSERT_EQUAL(records[2].data[8], 9);
	/* Another call has no list. */
	begin("x86_64", "list=0:13:5:4:64");
	qemu.base = kernel;
	set("rax", 14);
	set("rdi", kernel);
	set("rsi", 3);
	execute(translate(kernel, syscall_bytes, 2)->insns, 0);
	CU_ASSERT_EQUAL(header->count, 1);
}

/* Whatever a guest says of its length, there is an end to it. */
static void test_long_lists(void)
{
	static const uint64_t lengths[] = { MOST_ELEMENTS, MOST_ELEMENTS + 1, UINT64_MAX };
	unsigned int index;

	for (index = 0; index < 3; index++) {
		begin("x86_64", "list=0:13:5:4:64");
		qemu.base = 0xffffffff80000000;
		set("rax", 13);
		set("rdi", qemu.base);
		set("rsi", lengths[index]);
		execute(translate(qemu.base, syscall_bytes, 2)->insns, 0);
		CU_ASSERT_EQUAL(header->count, 1 + MOST_ELEMENTS / (RECORD_DATA / 64));
	}
}

static void test_memory(void)
{
	begin("x86_64", "memory=5:8");
	qemu.base = 0x5000;
	qemu.memory[0] = 31;
	set("rdi", 0x5000);
	execute(translate(0xffffffff80000000, syscall_bytes, 2)->insns, 0);
	CU_ASSERT_EQUAL(header->count, 2);
	CU_ASSERT_EQUAL(records[1].length, 8);
	CU_ASSERT_EQUAL(records[1].data[0], 31);
	set("rdi", 2);
	execute(translate(0xffffffff80000010, syscall_bytes, 2)->insns, 0);
	CU_ASSERT_EQUAL(header->count, 3);
}

static void test_refused(void)
{
	static const char *const wrong[] = { "room=", "room=x", "room=0", "room=99999999999", "room=1x", "memory=5", "memory=18:8", "memory=5:0",
					     "memory=5:289", "list=0:13:5:4", "list=0:13:5:4:64:1", "list=0:13:5:18:64", "list=0:13:5:4:0",
					     "colour=red", "out" };
	char *none[] = { (char *)"room=8" };
	char out[64];
	unsigned int index;

	snprintf(out, sizeof(out), "out=/tmp/hvabi-trace-test.%d", (int)getpid());
	for (index = 0; index < sizeof(wrong) / sizeof(*wrong); index++) {
		char *arguments[] = { out, (char *)"room=8", (char *)wrong[index] };

		CU_ASSERT_NOT_EQUAL(install("x86_64", 3, arguments), 0);
	}
	CU_ASSERT_NOT_EQUAL(access(out + 4, F_OK), 0);
	CU_ASSERT_NOT_EQUAL(install("x86_64", 1, none), 0);
	CU_ASSERT_NOT_EQUAL(install("sparc64", 1, none), 0);
}

int main(void)
{
	CU_TestInfo tests[] = {
		{ "call", test_call }, { "other modes make no calls", test_other_modes_make_no_calls }, { "both in one block", test_both_in_one_block },
		{ "next is translated first", test_next_is_translated_first }, { "vcpus", test_vcpus }, { "room", test_room },
		{ "many sites", test_many_sites }, { "syscall of a user", test_syscall_of_a_user }, { "list", test_list },
		{ "long lists", test_long_lists },
		{ "memory", test_memory }, { "refused", test_refused }, CU_TEST_INFO_NULL,
	};
	CU_SuiteInfo suites[] = { { "plugin", NULL, NULL, NULL, NULL, tests }, CU_SUITE_INFO_NULL };
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS || CU_register_suites(suites) != CUE_SUCCESS)
		return 3;
	CU_basic_set_mode(CU_BRM_NORMAL);
	CU_basic_run_tests();
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? 1 : 0;
}
