/* SPDX-License-Identifier: BSD-2-Clause */
#include <stdlib.h>
#include <string.h>

#include "machine.h"

int machine_start(struct machine *machine, const struct vmi_host *host, void *memory, uint64_t size)
{
	uint8_t *levels = calloc(size >> PAGE_SHIFT, 1);
	uint64_t *mappings = calloc(WINDOW_SIZE >> PAGE_SHIFT, sizeof(*mappings));

	if (!levels || !mappings) {
		free(levels);
		free(mappings);
		return 0;
	}
	free(machine->page_table_levels);
	free(machine->window.mappings);
	memset(machine, 0, sizeof(*machine));
	machine->host = host;
	machine->memory = memory;
	machine->size = size;
	machine->page_table_levels = levels;
	machine->window.mappings = mappings;
	events_start(&machine->events);
	return 1;
}

void machine_take_over(struct machine *machine, const struct machine *from, int events, int mappings)
{
	machine->vcpu = from->vcpu;
	memcpy(machine->page_table_levels, from->page_table_levels, machine->size >> PAGE_SHIFT);
	if (events)
		events_take_over(&machine->events, &from->events);
	if (mappings)
		memcpy(machine->window.mappings, from->window.mappings,
		       (WINDOW_SIZE >> PAGE_SHIFT) * sizeof(*machine->window.mappings));
}

int machine_has(const struct machine *machine, uint64_t address, uint64_t size)
{
	return size <= machine->size && address <= machine->size - size;
}

int machine_read(const struct machine *machine, uint64_t address, void *to, uint64_t size)
{
	if (!machine_has(machine, address, size))
		return 0;
	memcpy(to, machine->memory + address, size);
	return 1;
}

int machine_write(struct machine *machine, uint64_t address, const void *from, uint64_t size)
{
	if (!machine_has(machine, address, size))
		return 0;
	memcpy(machine->memory + address, from, size);
	return 1;
}

static int table_has(const struct table *table, uint64_t offset, uint64_t size)
{
	return size <= table->size && offset <= table->size - size;
}

int table_read(const struct machine *machine, const struct table *table, uint64_t offset, void *to, uint64_t size)
{
	return table_has(table, offset, size) && machine_read(machine, table->base + offset, to, size);
}

int table_write(struct machine *machine, const struct table *table, uint64_t offset, const void *from, uint64_t size)
{
	return table_has(table, offset, size) && machine_write(machine, table->base + offset, from, size);
}
