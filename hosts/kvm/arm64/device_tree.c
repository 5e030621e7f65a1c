/* SPDX-License-Identifier: BSD-2-Clause */
#include "device_tree.h"

#include <stdio.h>
#include <string.h>

#include "arch_vm.h"

/* The flattened format, version 17: the header, no reserved memory, the nodes, the names of properties. */
#define MAGIC 0xd00dfeedu
#define VERSION 17u
#define OLDEST_READER 16u
#define RESERVED_OFFSET 40u
#define NODES_OFFSET 56u
#define ROOM 2048u		/* of the nodes, and of the names */

enum { BEGIN_NODE = 1, END_NODE = 2, PROPERTY = 3, END = 9 };
enum { GIC_PHANDLE = 1, INTERRUPT_PPI = 1, LEVEL_LOW = 8 };

struct tree {
	uint8_t nodes[ROOM], names[ROOM];
	uint32_t nodes_size, names_size;
};

static void put_word(uint8_t *at, uint32_t value)
{
	at[0] = (uint8_t)(value >> 24);
	at[1] = (uint8_t)(value >> 16);
	at[2] = (uint8_t)(value >> 8);
	at[3] = (uint8_t)value;
}

static void add(struct tree *tree, const void *data, uint32_t size)
{
	const uint32_t whole = (size + 3) & ~3u;

	if (whole > ROOM - tree->nodes_size)
		host_panic("there is no room for a device tree");
	memcpy(tree->nodes + tree->nodes_size, data, size);
	tree->nodes_size += whole;
}

static void add_word(struct tree *tree, uint32_t value)
{
	uint8_t bytes[4];

	put_word(bytes, value);
	add(tree, bytes, sizeof(bytes));
}

static void begin(struct tree *tree, const char *name)
{
	add_word(tree, BEGIN_NODE);
	add(tree, name, (uint32_t)strlen(name) + 1);
}

static void end(struct tree *tree)
{
	add_word(tree, END_NODE);
}

static void begin_property(struct tree *tree, const char *name, uint32_t size)
{
	const uint32_t length = (uint32_t)strlen(name) + 1;

	if (length > ROOM - tree->names_size)
		host_panic("there is no room for a device tree");
	add_word(tree, PROPERTY);
	add_word(tree, size);
	add_word(tree, tree->names_size);
	memcpy(tree->names + tree->names_size, name, length);
	tree->names_size += length;
}

static void add_text(struct tree *tree, const char *name, const char *text)
{
	const uint32_t size = (uint32_t)strlen(text) + 1;

	begin_property(tree, name, size);
	add(tree, text, size);
}

static void add_words(struct tree *tree, const char *name, const uint32_t *words, uint32_t count)
{
	uint32_t i;

	begin_property(tree, name, count * 4);
	for (i = 0; i < count; i++)
		add_word(tree, words[i]);
}

#define WORDS(tree, name, ...) \
	add_words(tree, name, (const uint32_t[]){ __VA_ARGS__ }, sizeof((const uint32_t[]){ __VA_ARGS__ }) / sizeof(uint32_t))

static void add_cpus(struct tree *tree)
{
	char name[16];
	uint32_t i;

	begin(tree, "cpus");
	WORDS(tree, "#address-cells", 1);
	WORDS(tree, "#size-cells", 0);
	for (i = 0; i < VCPUS; i++) {
		snprintf(name, sizeof(name), "cpu@%u", i);
		begin(tree, name);
		add_text(tree, "device_type", "cpu");
		add_text(tree, "compatible", "arm,armv8");
		add_text(tree, "enable-method", "psci");
		WORDS(tree, "reg", i);
		end(tree);
	}
	end(tree);
}

static void add_devices(struct tree *tree)
{
	begin(tree, "psci");
	add_text(tree, "compatible", "arm,psci-0.2");
	add_text(tree, "method", "hvc");
	end(tree);
	begin(tree, "timer");
	add_text(tree, "compatible", "arm,armv8-timer");
	WORDS(tree, "interrupts", INTERRUPT_PPI, 13, LEVEL_LOW, INTERRUPT_PPI, 14, LEVEL_LOW, INTERRUPT_PPI, 11, LEVEL_LOW,
	      INTERRUPT_PPI, 10, LEVEL_LOW);
	end(tree);
	begin(tree, "intc@8000000");
	add_text(tree, "compatible", "arm,cortex-a15-gic");
	WORDS(tree, "#interrupt-cells", 3);
	begin_property(tree, "interrupt-controller", 0);
	WORDS(tree, "reg", 0, GIC_DISTRIBUTOR, 0, 0x10000, 0, GUEST_GIC_CPU, 0, 0x10000);
	WORDS(tree, "phandle", GIC_PHANDLE);
	end(tree);
	begin(tree, "pl011@9000000");
	add_text(tree, "compatible", "arm,pl011");
	WORDS(tree, "reg", 0, SERIAL_BASE, 0, PAGE_SIZE);
	end(tree);
	begin(tree, "output@50000000");
	add_text(tree, "compatible", "hvabi,output");
	WORDS(tree, "reg", 0, GUEST_OUTPUT, 0, PAGE_SIZE);
	end(tree);
}

static void add_nodes(struct tree *tree, const char *command_line)
{
	begin(tree, "");
	WORDS(tree, "#address-cells", 2);
	WORDS(tree, "#size-cells", 2);
	WORDS(tree, "interrupt-parent", GIC_PHANDLE);
	add_text(tree, "compatible", "linux,dummy-virt");
	begin(tree, "chosen");
	add_text(tree, "bootargs", command_line);
	end(tree);
	begin(tree, "memory@40000000");
	add_text(tree, "device_type", "memory");
	WORDS(tree, "reg", 0, GUEST_RAM_BASE, 0, GUEST_RAM_SIZE);
	end(tree);
	add_cpus(tree);
	add_devices(tree);
	end(tree);
	add_word(tree, END);
}

static void write_tree(const struct tree *tree, uint8_t *to)
{
	const uint32_t names = NODES_OFFSET + tree->nodes_size, size = names + tree->names_size;
	const uint32_t header[] = {
		MAGIC, size, NODES_OFFSET, names, RESERVED_OFFSET, VERSION, OLDEST_READER, 0, tree->names_size, tree->nodes_size,
	};
	uint32_t i;

	memset(to, 0, NODES_OFFSET);
	for (i = 0; i < sizeof(header) / sizeof(header[0]); i++)
		put_word(to + 4 * i, header[i]);
	memcpy(to + NODES_OFFSET, tree->nodes, tree->nodes_size);
	memcpy(to + names, tree->names, tree->names_size);
}

void device_tree_write(struct vm *vm, unsigned int index, unsigned int count)
{
	struct tree tree = { .nodes_size = 0 };
	char line[40];

	snprintf(line, sizeof(line), "vm=%u vms=%u", index, count);
	add_nodes(&tree, line);
	write_tree(&tree, vm_memory(vm, GUEST_RAM_BASE, NODES_OFFSET + 2 * ROOM));
}
