/* SPDX-License-Identifier: BSD-2-Clause */
#include "device_tree.h"

#include <stdio.h>

#include "arch_vm.h"
#include "tree_writer.h"

enum { GIC_PHANDLE = 1, INTERRUPT_PPI = 1, LEVEL_LOW = 8 };

static void add_cpus(struct tree *tree)
{
	char name[16];
	uint32_t i;

	tree_begin(tree, "cpus");
	TREE_WORDS(tree, "#address-cells", 1);
	TREE_WORDS(tree, "#size-cells", 0);
	for (i = 0; i < VCPUS; i++) {
		snprintf(name, sizeof(name), "cpu@%u", i);
		tree_begin(tree, name);
		tree_add_text(tree, "device_type", "cpu");
		tree_add_text(tree, "compatible", "arm,armv8");
		tree_add_text(tree, "enable-method", "psci");
		TREE_WORDS(tree, "reg", i);
		tree_end(tree);
	}
	tree_end(tree);
}

static void add_devices(struct tree *tree)
{
	tree_begin(tree, "psci");
	tree_add_text(tree, "compatible", "arm,psci-0.2");
	tree_add_text(tree, "method", "hvc");
	tree_end(tree);
	tree_begin(tree, "timer");
	tree_add_text(tree, "compatible", "arm,armv8-timer");
	TREE_WORDS(tree, "interrupts", INTERRUPT_PPI, 13, LEVEL_LOW, INTERRUPT_PPI, 14, LEVEL_LOW, INTERRUPT_PPI, 11, LEVEL_LOW,
	      INTERRUPT_PPI, 10, LEVEL_LOW);
	tree_end(tree);
	tree_begin(tree, "intc@8000000");
	tree_add_text(tree, "compatible", "arm,cortex-a15-gic");
	TREE_WORDS(tree, "#interrupt-cells", 3);
	tree_begin_property(tree, "interrupt-controller", 0);
	TREE_WORDS(tree, "reg", 0, VIRT_GIC_DISTRIBUTOR, 0, 0x10000, 0, VIRT_GIC_CPU, 0, 0x10000);
	TREE_WORDS(tree, "phandle", GIC_PHANDLE);
	tree_end(tree);
	tree_begin(tree, "pl011@9000000");
	tree_add_text(tree, "compatible", "arm,pl011");
	TREE_WORDS(tree, "reg", 0, SERIAL_BASE, 0, PAGE_SIZE);
	tree_end(tree);
	tree_begin(tree, "output@50000000");
	tree_add_text(tree, "compatible", "hvabi,output");
	TREE_WORDS(tree, "reg", 0, GUEST_OUTPUT, 0, PAGE_SIZE);
	tree_end(tree);
}

static void add_nodes(struct tree *tree, const char *command_line)
{
	tree_begin(tree, "");
	TREE_WORDS(tree, "#address-cells", 2);
	TREE_WORDS(tree, "#size-cells", 2);
	TREE_WORDS(tree, "interrupt-parent", GIC_PHANDLE);
	tree_add_text(tree, "compatible", "linux,dummy-virt");
	tree_begin(tree, "chosen");
	tree_add_text(tree, "bootargs", command_line);
	tree_end(tree);
	tree_begin(tree, "memory@40000000");
	tree_add_text(tree, "device_type", "memory");
	TREE_WORDS(tree, "reg", 0, GUEST_RAM_BASE, 0, GUEST_RAM_SIZE);
	tree_end(tree);
	add_cpus(tree);
	add_devices(tree);
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
