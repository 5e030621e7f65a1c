/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: names and decoding.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd
 */
#include "vmirom_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 0U, .name = "soft"},
	{.number = 1U, .name = "hard"},
	{.number = 1U, .name = "pt"},
	{.number = 2U, .name = "pd", .low = 1},
	{.number = 4U, .name = "pdp", .low = 2},
	{.number = 8U, .name = "pml4", .low = 3},
	{.number = 0x10U, .name = "current_as", .low = 4},
	{.number = 0x20U, .name = "defer", .low = 5},
	{.number = 0xfffff000U, .name = "va", .low = 12},
	{.number = 1U, .name = "pt"},
	{.number = 2U, .name = "pd", .low = 1},
	{.number = 4U, .name = "pdp", .low = 2},
	{.number = 8U, .name = "pml4", .low = 3},
	{.number = 0x10U, .name = "pae", .low = 4},
	{.number = 0x20U, .name = "clone", .low = 5},
	{.number = 0x40U, .name = "zeroed", .low = 6},
	{.number = 1U, .name = "tlb"},
	{.number = 2U, .name = "global", .low = 1},
	{.number = 0U, .name = "real"},
	{.number = 1U, .name = "available"},
	{.number = 2U, .name = "stolen"},
	{.number = 0xffU, .name = "counter", .values = value_table + 18, .nvalues = 3},
	{.number = 0x100U, .name = "periodic", .low = 8},
	{.number = 0x10000U, .name = "lvtt", .low = 16},
	{.number = 0U, .name = "off"},
	{.number = 1U, .name = "mmu_updates"},
	{.number = 2U, .name = "cpu_state"},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "leaf"},
	{.name = "subleaf"},
	{.name = "value"},
	{.name = "msr"},
	{.name = "msr"},
	{.name = "table"},
	{.name = "selector"},
	{.name = "table"},
	{.name = "entry"},
	{.name = "low"},
	{.name = "task"},
	{.name = "stack"},
	{.name = "value"},
	{.name = "number"},
	{.name = "value"},
	{.name = "number"},
	{.name = "counter"},
	{.name = "mask"},
	{.name = "eip"},
	{.name = "esp"},
	{.name = "how", .values = value_table, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "value"},
	{.name = "entry"},
	{.name = "flags", .values = value_table + 2, .nvalues = 7, .kind = HVABI_AS_FLAGS},
	{.name = "value"},
	{.name = "entry"},
	{.name = "entry"},
	{.name = "flags", .values = value_table + 2, .nvalues = 7, .kind = HVABI_AS_FLAGS},
	{.name = "page"},
	{.name = "flags", .values = value_table + 9, .nvalues = 7, .kind = HVABI_AS_FLAGS},
	{.name = "clone"},
	{.name = "page"},
	{.name = "flags", .values = value_table + 9, .nvalues = 7, .kind = HVABI_AS_FLAGS},
	{.name = "address"},
	{.name = "how", .values = value_table + 16, .nvalues = 2, .kind = HVABI_AS_FLAGS},
	{.name = "slot"},
	{.name = "address"},
	{.name = "pages"},
	{.name = "port"},
	{.name = "port"},
	{.name = "count"},
	{.name = "destination"},
	{.name = "value"},
	{.name = "port"},
	{.name = "port"},
	{.name = "count"},
	{.name = "source"},
	{.name = "state"},
	{.name = "apic"},
	{.name = "place"},
	{.name = "value"},
	{.name = "place"},
	{.name = "counter", .values = value_table + 18, .nvalues = 3, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "flags", .values = value_table + 21, .nvalues = 3, .kind = HVABI_AS_FLAGS},
	{.name = "expiry"},
	{.name = "flags", .values = value_table + 21, .nvalues = 3, .kind = HVABI_AS_FLAGS},
	{.name = "mode", .values = value_table + 24, .nvalues = 3, .width = 32, .kind = HVABI_AS_ENUM},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0U), .name = "rom.cpuid", .args = argument_table, .nargs = 2},
	{.id = HVABI_ID(1U), .name = "rom.wrmsr", .args = argument_table + 2, .nargs = 2},
	{.id = HVABI_ID(2U), .name = "rom.rdmsr", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(3U), .name = "rom.set_gdt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(4U), .name = "rom.set_ldt", .args = argument_table + 6, .nargs = 1},
	{.id = HVABI_ID(5U), .name = "rom.set_idt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(6U), .name = "rom.set_tr", .args = argument_table + 6, .nargs = 1},
	{.id = HVABI_ID(7U), .name = "rom.get_gdt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(8U), .name = "rom.get_ldt"},
	{.id = HVABI_ID(9U), .name = "rom.get_idt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(0xaU), .name = "rom.get_tr"},
	{.id = HVABI_ID(0xbU), .name = "rom.write_gdt_entry", .args = argument_table + 7, .nargs = 3},
	{.id = HVABI_ID(0xcU), .name = "rom.write_ldt_entry", .args = argument_table + 7, .nargs = 3},
	{.id = HVABI_ID(0xdU), .name = "rom.write_idt_entry", .args = argument_table + 7, .nargs = 3},
	{.id = HVABI_ID(0xeU), .name = "rom.update_kernel_stack", .args = argument_table + 10, .nargs = 2},
	{.id = HVABI_ID(0xfU), .name = "rom.set_cr0", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x10U), .name = "rom.set_cr2", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x11U), .name = "rom.set_cr3", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x12U), .name = "rom.set_cr4", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x13U), .name = "rom.get_cr0"},
	{.id = HVABI_ID(0x14U), .name = "rom.get_cr2"},
	{.id = HVABI_ID(0x15U), .name = "rom.get_cr3"},
	{.id = HVABI_ID(0x16U), .name = "rom.get_cr4"},
	{.id = HVABI_ID(0x17U), .name = "rom.wbinvd"},
	{.id = HVABI_ID(0x18U), .name = "rom.set_dr", .args = argument_table + 13, .nargs = 2},
	{.id = HVABI_ID(0x19U), .name = "rom.get_dr", .args = argument_table + 15, .nargs = 1},
	{.id = HVABI_ID(0x1aU), .name = "rom.rdpmc", .args = argument_table + 16, .nargs = 1},
	{.id = HVABI_ID(0x1bU), .name = "rom.rdtsc"},
	{.id = HVABI_ID(0x1cU), .name = "rom.clts"},
	{.id = HVABI_ID(0x1dU), .name = "rom.enable_interrupts"},
	{.id = HVABI_ID(0x1eU), .name = "rom.disable_interrupts"},
	{.id = HVABI_ID(0x1fU), .name = "rom.get_interrupt_mask"},
	{.id = HVABI_ID(0x20U), .name = "rom.set_interrupt_mask", .args = argument_table + 17, .nargs = 1},
	{.id = HVABI_ID(0x21U), .name = "rom.iret"},
	{.id = HVABI_ID(0x22U), .name = "rom.sysexit", .args = argument_table + 18, .nargs = 2},
	{.id = HVABI_ID(0x23U), .name = "rom.halt"},
	{.id = HVABI_ID(0x24U), .name = "rom.reboot", .args = argument_table + 20, .nargs = 1},
	{.id = HVABI_ID(0x25U), .name = "rom.shutdown"},
	{.id = HVABI_ID(0x26U), .name = "rom.set_pxe", .args = argument_table + 21, .nargs = 3},
	{.id = HVABI_ID(0x27U), .name = "rom.set_pxe_long", .args = argument_table + 24, .nargs = 2},
	{.id = HVABI_ID(0x28U), .name = "rom.update_pxe", .args = argument_table + 26, .nargs = 2},
	{.id = HVABI_ID(0x29U), .name = "rom.update_pxe_long", .args = argument_table + 26, .nargs = 2},
	{.id = HVABI_ID(0x2aU), .name = "rom.machine_to_physical"},
	{.id = HVABI_ID(0x2bU), .name = "rom.physical_to_machine"},
	{.id = HVABI_ID(0x2cU), .name = "rom.allocate_page", .args = argument_table + 28, .nargs = 3},
	{.id = HVABI_ID(0x2dU), .name = "rom.release_page", .args = argument_table + 31, .nargs = 2},
	{.id = HVABI_ID(0x2eU), .name = "rom.inval_page", .args = argument_table + 33, .nargs = 1},
	{.id = HVABI_ID(0x2fU), .name = "rom.flush_tlb", .args = argument_table + 34, .nargs = 1},
	{.id = HVABI_ID(0x30U), .name = "rom.set_linear_mapping", .args = argument_table + 35, .nargs = 3},
	{.id = HVABI_ID(0x31U), .name = "rom.inl", .args = argument_table + 38, .nargs = 1},
	{.id = HVABI_ID(0x32U), .name = "rom.inb", .args = argument_table + 38, .nargs = 1},
	{.id = HVABI_ID(0x33U), .name = "rom.inw", .args = argument_table + 38, .nargs = 1},
	{.id = HVABI_ID(0x34U), .name = "rom.insl", .args = argument_table + 39, .nargs = 3},
	{.id = HVABI_ID(0x35U), .name = "rom.insb", .args = argument_table + 39, .nargs = 3},
	{.id = HVABI_ID(0x36U), .name = "rom.insw", .args = argument_table + 39, .nargs = 3},
	{.id = HVABI_ID(0x37U), .name = "rom.outl", .args = argument_table + 42, .nargs = 2},
	{.id = HVABI_ID(0x38U), .name = "rom.outb", .args = argument_table + 42, .nargs = 2},
	{.id = HVABI_ID(0x39U), .name = "rom.outw", .args = argument_table + 42, .nargs = 2},
	{.id = HVABI_ID(0x3aU), .name = "rom.outsl", .args = argument_table + 44, .nargs = 3},
	{.id = HVABI_ID(0x3bU), .name = "rom.outsb", .args = argument_table + 44, .nargs = 3},
	{.id = HVABI_ID(0x3cU), .name = "rom.outsw", .args = argument_table + 44, .nargs = 3},
	{.id = HVABI_ID(0x3dU), .name = "rom.set_iopl_mask", .args = argument_table + 17, .nargs = 1},
	{.id = HVABI_ID(0x3eU), .name = "rom.set_initial_ap_state", .args = argument_table + 47, .nargs = 2},
	{.id = HVABI_ID(0x3fU), .name = "rom.apic_write", .args = argument_table + 49, .nargs = 2},
	{.id = HVABI_ID(0x40U), .name = "rom.apic_read", .args = argument_table + 51, .nargs = 1},
	{.id = HVABI_ID(0x41U), .name = "rom.io_delay"},
	{.id = HVABI_ID(0x42U), .name = "rom.get_cycle_frequency"},
	{.id = HVABI_ID(0x43U), .name = "rom.get_cycle_counter", .args = argument_table + 52, .nargs = 1},
	{.id = HVABI_ID(0x44U), .name = "rom.set_alarm", .args = argument_table + 53, .nargs = 2},
	{.id = HVABI_ID(0x45U), .name = "rom.cancel_alarm", .args = argument_table + 55, .nargs = 1},
	{.id = HVABI_ID(0x46U), .name = "rom.get_wallclock_time"},
	{.id = HVABI_ID(0x47U), .name = "rom.wallclock_updated"},
	{.id = HVABI_ID(0x48U), .name = "rom.set_callbacks"},
	{.id = HVABI_ID(0x49U), .name = "rom.set_lazy_mode", .args = argument_table + 56, .nargs = 1},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0x7fU), .calls = call_table, .ncalls = 74, .call = {.mask = 0x7fU}},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 1,
	.statuses = status_table,
	.nstatuses = 1,
	.ncarriers = 1,
};

const char *vmirom_call_name(uint8_t entry_)
{
	return hvabi_call_name(&names, HVABI_ID(entry_));
}

const char *vmirom_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t vmirom_format_call(char *buffer, size_t size, uint8_t entry_, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(entry_), args);
}
