/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: names and decoding.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f
 */
#include "vmirom_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 0U, .name = "soft"},
	{.number = 1U, .name = "hard"},
	{.number = 0U, .name = "pt"},
	{.number = 1U, .name = "pd"},
	{.number = 4U, .name = "pae_pt"},
	{.number = 5U, .name = "pae_pd"},
	{.number = 6U, .name = "pdp"},
	{.number = 7U, .name = "pml4"},
	{.number = 1U, .name = "tlb"},
	{.number = 2U, .name = "global", .low = 1},
	{.number = 0U, .name = "real"},
	{.number = 1U, .name = "available"},
	{.number = 2U, .name = "stolen"},
	{.number = 0xffU, .name = "counter", .values = value_table + 10, .nvalues = 3},
	{.number = 0x100U, .name = "periodic", .low = 8},
	{.number = 0x10000U, .name = "lvtt", .low = 16},
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
	{.name = "flags"},
	{.name = "value"},
	{.name = "entry"},
	{.name = "bit_number"},
	{.name = "entry"},
	{.name = "page"},
	{.name = "flags", .values = value_table + 2, .nvalues = 6, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "clone"},
	{.name = "page"},
	{.name = "flags", .values = value_table + 2, .nvalues = 6, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "address"},
	{.name = "how", .values = value_table + 8, .nvalues = 2, .kind = HVABI_AS_FLAGS},
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
	{.name = "counter", .values = value_table + 10, .nvalues = 3, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "flags", .values = value_table + 13, .nvalues = 3, .kind = HVABI_AS_FLAGS},
	{.name = "expiry"},
	{.name = "flags", .values = value_table + 13, .nvalues = 3, .kind = HVABI_AS_FLAGS},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(4U), .name = "early.init"},
	{.id = HVABI_ID(5U), .name = "early.cpuid", .args = argument_table, .nargs = 2},
	{.id = HVABI_ID(6U), .name = "early.wrmsr", .args = argument_table + 2, .nargs = 2},
	{.id = HVABI_ID(7U), .name = "early.rdmsr", .args = argument_table + 4, .nargs = 1},
	{.id = HVABI_ID(8U), .name = "early.set_gdt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(9U), .name = "early.set_ldt", .args = argument_table + 6, .nargs = 1},
	{.id = HVABI_ID(0xaU), .name = "early.set_idt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(0xbU), .name = "early.set_tr", .args = argument_table + 6, .nargs = 1},
	{.id = HVABI_ID(0xcU), .name = "early.get_gdt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(0xdU), .name = "early.get_ldt"},
	{.id = HVABI_ID(0xeU), .name = "early.get_idt", .args = argument_table + 5, .nargs = 1},
	{.id = HVABI_ID(0xfU), .name = "early.get_tr"},
	{.id = HVABI_ID(0x10U), .name = "early.write_gdt_entry", .args = argument_table + 7, .nargs = 3},
	{.id = HVABI_ID(0x11U), .name = "early.write_ldt_entry", .args = argument_table + 7, .nargs = 3},
	{.id = HVABI_ID(0x12U), .name = "early.write_idt_entry", .args = argument_table + 7, .nargs = 3},
	{.id = HVABI_ID(0x13U), .name = "early.update_kernel_stack", .args = argument_table + 10, .nargs = 2},
	{.id = HVABI_ID(0x14U), .name = "early.set_cr0", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x15U), .name = "early.set_cr2", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x16U), .name = "early.set_cr3", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x17U), .name = "early.set_cr4", .args = argument_table + 12, .nargs = 1},
	{.id = HVABI_ID(0x18U), .name = "early.get_cr0"},
	{.id = HVABI_ID(0x19U), .name = "early.get_cr2"},
	{.id = HVABI_ID(0x1aU), .name = "early.get_cr3"},
	{.id = HVABI_ID(0x1bU), .name = "early.get_cr4"},
	{.id = HVABI_ID(0x1cU), .name = "early.invd"},
	{.id = HVABI_ID(0x1dU), .name = "early.wbinvd"},
	{.id = HVABI_ID(0x1eU), .name = "early.set_dr", .args = argument_table + 13, .nargs = 2},
	{.id = HVABI_ID(0x1fU), .name = "early.get_dr", .args = argument_table + 15, .nargs = 1},
	{.id = HVABI_ID(0x20U), .name = "early.rdpmc", .args = argument_table + 16, .nargs = 1},
	{.id = HVABI_ID(0x21U), .name = "early.rdtsc"},
	{.id = HVABI_ID(0x22U), .name = "early.clts"},
	{.id = HVABI_ID(0x23U), .name = "early.enable_interrupts"},
	{.id = HVABI_ID(0x24U), .name = "early.disable_interrupts"},
	{.id = HVABI_ID(0x25U), .name = "early.get_interrupt_mask"},
	{.id = HVABI_ID(0x26U), .name = "early.set_interrupt_mask", .args = argument_table + 17, .nargs = 1},
	{.id = HVABI_ID(0x27U), .name = "early.iret"},
	{.id = HVABI_ID(0x28U), .name = "early.sysexit", .args = argument_table + 18, .nargs = 2},
	{.id = HVABI_ID(0x29U), .name = "early.pause"},
	{.id = HVABI_ID(0x2aU), .name = "early.halt"},
	{.id = HVABI_ID(0x2bU), .name = "early.reboot", .args = argument_table + 20, .nargs = 1},
	{.id = HVABI_ID(0x2cU), .name = "early.shutdown"},
	{.id = HVABI_ID(0x2dU), .name = "early.set_pxe", .args = argument_table + 21, .nargs = 3},
	{.id = HVABI_ID(0x2eU), .name = "early.get_pxe"},
	{.id = HVABI_ID(0x2fU), .name = "early.swap_pxe", .args = argument_table + 24, .nargs = 2},
	{.id = HVABI_ID(0x30U), .name = "early.set_pxe_long", .args = argument_table + 24, .nargs = 2},
	{.id = HVABI_ID(0x31U), .name = "early.get_pxe_long"},
	{.id = HVABI_ID(0x32U), .name = "early.swap_pxe_long_atomic"},
	{.id = HVABI_ID(0x33U), .name = "early.test_and_set_pxe_bit", .args = argument_table + 26, .nargs = 2},
	{.id = HVABI_ID(0x34U), .name = "early.test_and_clear_pxe_bit", .args = argument_table + 26, .nargs = 2},
	{.id = HVABI_ID(0x35U), .name = "early.allocate_page", .args = argument_table + 28, .nargs = 3},
	{.id = HVABI_ID(0x36U), .name = "early.release_page", .args = argument_table + 31, .nargs = 2},
	{.id = HVABI_ID(0x37U), .name = "early.inval_page", .args = argument_table + 33, .nargs = 1},
	{.id = HVABI_ID(0x38U), .name = "early.flush_tlb", .args = argument_table + 34, .nargs = 1},
	{.id = HVABI_ID(0x39U), .name = "early.flush_deferred_calls"},
	{.id = HVABI_ID(0x3aU), .name = "early.set_linear_mapping", .args = argument_table + 35, .nargs = 3},
	{.id = HVABI_ID(0x3bU), .name = "early.inl", .args = argument_table + 38, .nargs = 1},
	{.id = HVABI_ID(0x3cU), .name = "early.inb", .args = argument_table + 38, .nargs = 1},
	{.id = HVABI_ID(0x3dU), .name = "early.inw", .args = argument_table + 38, .nargs = 1},
	{.id = HVABI_ID(0x3eU), .name = "early.insl", .args = argument_table + 39, .nargs = 3},
	{.id = HVABI_ID(0x3fU), .name = "early.insb", .args = argument_table + 39, .nargs = 3},
	{.id = HVABI_ID(0x40U), .name = "early.insw", .args = argument_table + 39, .nargs = 3},
	{.id = HVABI_ID(0x41U), .name = "early.outl", .args = argument_table + 42, .nargs = 2},
	{.id = HVABI_ID(0x42U), .name = "early.outb", .args = argument_table + 42, .nargs = 2},
	{.id = HVABI_ID(0x43U), .name = "early.outw", .args = argument_table + 42, .nargs = 2},
	{.id = HVABI_ID(0x44U), .name = "early.outsl", .args = argument_table + 44, .nargs = 3},
	{.id = HVABI_ID(0x45U), .name = "early.outsb", .args = argument_table + 44, .nargs = 3},
	{.id = HVABI_ID(0x46U), .name = "early.outsw", .args = argument_table + 44, .nargs = 3},
	{.id = HVABI_ID(0x47U), .name = "early.set_iopl_mask", .args = argument_table + 17, .nargs = 1},
	{.id = HVABI_ID(0x48U), .name = "early.deactivate_pxe_long_atomic"},
	{.id = HVABI_ID(0x49U), .name = "early.test_and_set_pxe_long_bit"},
	{.id = HVABI_ID(0x4aU), .name = "early.test_and_clear_pxe_long_bit"},
	{.id = HVABI_ID(0x4bU), .name = "early.set_initial_ap_state", .args = argument_table + 47, .nargs = 2},
	{.id = HVABI_ID(0x4cU), .name = "early.apic_write", .args = argument_table + 49, .nargs = 2},
	{.id = HVABI_ID(0x4dU), .name = "early.apic_read", .args = argument_table + 51, .nargs = 1},
	{.id = HVABI_ID(0x4eU), .name = "early.io_delay"},
	{.id = HVABI_ID(0x4fU), .name = "early.get_cycle_frequency"},
	{.id = HVABI_ID(0x50U), .name = "early.get_cycle_counter", .args = argument_table + 52, .nargs = 1},
	{.id = HVABI_ID(0x51U), .name = "early.set_alarm", .args = argument_table + 53, .nargs = 2},
	{.id = HVABI_ID(0x52U), .name = "early.cancel_alarm", .args = argument_table + 55, .nargs = 1},
	{.id = HVABI_ID(0x53U), .name = "early.get_wallclock_time"},
	{.id = HVABI_ID(0x54U), .name = "early.wallclock_updated"},
	{.id = HVABI_ID(0x55U), .name = "early.phys_to_machine"},
	{.id = HVABI_ID(0x56U), .name = "early.machine_to_phys"},
	{.id = HVABI_ID(0x57U), .name = "early.phys_is_coherent"},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0x7fU), .calls = call_table, .ncalls = 84, .call = {.mask = 0x7fU}},
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
