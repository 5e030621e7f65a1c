/* SPDX-License-Identifier: BSD-2-Clause */
#include "device_tree.h"

#include <stdio.h>

#include "arch_vm.h"
#include "tree_writer.h"

/* As on a machine whose firmware keeps the start of memory to itself. Here nothing is there. */
#define FIRMWARE 0x80000000u
#define FIRMWARE_SIZE ((uint32_t)SBI_RAM_BASE - FIRMWARE)

#define TIMEBASE 10000000u	/* of QEMU's machine, which KVM hands on */

static void add_cpus(struct tree *tree)
{
	char name[16];
	uint32_t i;

	tree_begin(tree, "cpus");
	TREE_WORDS(tree, "#address-cells", 1);
	TREE_WORDS(tree, "#size-cells", 0);
	TREE_WORDS(tree, "timebase-frequency", TIMEBASE);
	for (i = 0; i < VCPUS; i++) {
		snprintf(name, sizeof(name), "cpu@%u", i);
		tree_begin(tree, name);
		tree_add_text(tree, "device_type", "cpu");
		tree_add_text(tree, "compatible", "riscv");
		tree_add_text(tree, "riscv,isa", "rv64imafdc");
		tree_add_text(tree, "mmu-type", "riscv,sv39");
		TREE_WORDS(tree, "reg", i);
		tree_end(tree);
	}
	tree_end(tree);
}

static void add_nodes(struct tree *tree, const char *command_line)
{
	tree_begin(tree, "");
	TREE_WORDS(tree, "#address-cells", 2);
	TREE_WORDS(tree, "#size-cells", 2);
	tree_add_text(tree, "compatible", "riscv-virtio");
	tree_begin(tree, "chosen");
	tree_add_text(tree, "bootargs", command_line);
	tree_end(tree);
	tree_begin(tree, "memory@80000000");
	tree_add_text(tree, "device_type", "memory");
	TREE_WORDS(tree, "reg", 0, FIRMWARE, 0, FIRMWARE_SIZE + GUEST_RAM_SIZE);
	tree_end(tree);
	tree_begin(tree, "reserved-memory");
	TREE_WORDS(tree, "#address-cells", 2);
	TREE_WORDS(tree, "#size-cells", 2);
	tree_begin_property(tree, "ranges", 0);
	tree_begin(tree, "firmware@80000000");
	TREE_WORDS(tree, "reg", 0, FIRMWARE, 0, FIRMWARE_SIZE);
	tree_begin_property(tree, "no-map", 0);
	tree_end(tree);
	tree_end(tree);
	add_cpus(tree);
	tree_end(tree);
}

void device_tree_write(struct vm *vm, unsigned int index, unsigned int count)
{
	struct tree tree = { .nodes_size = 0 };
	char line[40];

	snprintf(line, sizeof(line), "vm=%u vms=%u", index, count);
	add_nodes(&tree, line);
	tree_write(&tree, vm_memory(vm, DEVICE_TREE, TREE_SIZE));
}
