/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What this plugin uses of QEMU's interface for plugins, and of the two kinds of array of GLib through which that passes data.
 *
 * QEMU and GLib are in the process that loads the plugin, so neither headers nor libraries of them are needed to build it. A plugin
 * is built for one version of the interface (TRACE_API). QEMU says at run time which it has.
 *
 *   4  QEMU 9.2 and later: memory can be read
 *   7  QEMU 11: callbacks take what they were registered with instead of the id of the plugin
 */
#ifndef HVABI_QEMU_PLUGIN_H
#define HVABI_QEMU_PLUGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef TRACE_API
#define TRACE_API 4
#endif

/* The machine, and which versions of the interface QEMU takes: `min` to `cur`. */
struct qemu_info {
	const char *target_name;
	struct {
		int min, cur;
	} version;
	bool system_emulation;
	int smp_vcpus, max_vcpus;
};

struct glib_array {
	char *data;
	unsigned int length;
};

struct glib_bytes {
	uint8_t *data;
	unsigned int length;
};

/* How an element of the array of registers begins, which is longer in QEMU 11. `handle` is QEMU's own. */
struct register_entry {
	void *handle;
	const char *name;
	const char *feature;
};

enum {
	READS_REGISTERS = 1	/* of a callback */
};

/* What an older QEMU does not have: it still loads the plugin, and says which version it would need. */
#define SINCE_REGISTERS __attribute__((weak))

struct qemu_plugin_tb;
struct qemu_plugin_insn;

typedef void (*executed_fn)(unsigned int vcpu, void *data);
#if TRACE_API >= 7
typedef void (*translated_fn)(struct qemu_plugin_tb *block, void *data);
typedef void (*vcpu_fn)(unsigned int vcpu, void *data);

void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, translated_fn function, void *data);
void qemu_plugin_register_vcpu_init_cb(uint64_t id, vcpu_fn function, void *data);
bool qemu_plugin_read_register(void *handle, struct glib_bytes *into) SINCE_REGISTERS;
#else
typedef void (*translated_fn)(uint64_t id, struct qemu_plugin_tb *block);
typedef void (*vcpu_fn)(uint64_t id, unsigned int vcpu);

void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, translated_fn function);
void qemu_plugin_register_vcpu_init_cb(uint64_t id, vcpu_fn function);
int qemu_plugin_read_register(void *handle, struct glib_bytes *into) SINCE_REGISTERS;
#endif

void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, executed_fn function, int flags, void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);
size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *insn, void *into, size_t length);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn);
struct glib_array *qemu_plugin_get_registers(void) SINCE_REGISTERS;
bool qemu_plugin_read_memory_vaddr(uint64_t address, struct glib_bytes *into, size_t length) SINCE_REGISTERS;

struct glib_bytes *g_byte_array_new(void);
struct glib_bytes *g_byte_array_set_size(struct glib_bytes *array, unsigned int length);
unsigned int g_array_get_element_size(struct glib_array *array);
void g_array_unref(struct glib_array *array);

/* What QEMU looks for in a plugin. */
extern __attribute__((visibility("default"))) int qemu_plugin_version;
__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t id, const struct qemu_info *info, int argc, char **argv);

#endif
