/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PAPR hypercalls of pseries (papr), release 5.2: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate papr` from spec/papr; changes made here are lost.
 * Spec hash: 529f2c172acc640226ce6b5039b543d5b0114b30335ca1710cd17c2c4c43b3f5
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// PAPR hypercalls of pseries
pub const RELEASE: &str = "5.2";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00050002;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "529f2c172acc640226ce6b5039b543d5b0114b30335ca1710cd17c2c4c43b3f5";

/// What became of a call: 0, a positive number if it was done in part or must be made again, a negative one
/// if it failed.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub isize);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
    /// The hardware is busy: the call may be made again.
    pub const BUSY: Status = Status(1);
    /// The hardware failed.
    pub const HARDWARE: Status = Status(-1);
    /// The resource is closed.
    pub const CLOSED: Status = Status(2);
    /// The host has no such call.
    pub const FUNCTION: Status = Status(-2);
    /// It is not available.
    pub const NOT_AVAILABLE: Status = Status(3);
    /// The caller may not make it: it is in problem state.
    pub const PRIVILEGE: Status = Status(-3);
    /// Done, but for less than was asked for.
    pub const CONSTRAINED: Status = Status(4);
    /// An argument is not valid.
    pub const PARAMETER: Status = Status(-4);
    /// A part was done.
    pub const PARTIAL: Status = Status(5);
    /// The state of the processor forbids it.
    pub const BAD_MODE: Status = Status(-5);
    /// The group of the table is full.
    pub const PTEG_FULL: Status = Status(-6);
    /// There is no such entry.
    pub const NOT_FOUND: Status = Status(-7);
    /// The hypervisor itself uses the address.
    pub const RESERVED_DABR: Status = Status(-8);
    /// There is no memory.
    pub const NO_MEM: Status = Status(-9);
    /// The partition may not.
    pub const AUTHORITY: Status = Status(-10);
    /// It is not permitted.
    pub const PERMISSION: Status = Status(-11);
    /// The packet was dropped.
    pub const DROPPED: Status = Status(-12);
    /// The source is not valid.
    pub const SOURCE_PARM: Status = Status(-13);
    /// It is being done.
    pub const IN_PROGRESS: Status = Status(0xe);
    /// The destination is not valid.
    pub const DEST_PARM: Status = Status(-14);
    /// The page is registered.
    pub const PAGE_REGISTERED: Status = Status(0xf);
    /// The other side is not valid.
    pub const REMOTE_PARM: Status = Status(-15);
    /// A part was stored.
    pub const PARTIAL_STORE: Status = Status(0x10);
    /// There is no resource.
    pub const RESOURCE: Status = Status(-16);
    /// Something waits.
    pub const PENDING: Status = Status(0x11);
    /// The adapter is not valid.
    pub const ADAPTER_PARM: Status = Status(-17);
    /// The last one that joined goes on.
    pub const CONTINUE: Status = Status(0x12);
    /// The resource handle is not valid.
    pub const RH_PARM: Status = Status(-18);
    /// The receive completion queue is not valid.
    pub const RCQ_PARM: Status = Status(-19);
    /// The send completion queue is not valid.
    pub const SCQ_PARM: Status = Status(-20);
    /// The event queue is not valid.
    pub const EQ_PARM: Status = Status(-21);
    /// The type of resource is not valid.
    pub const RT_PARM: Status = Status(-22);
    /// The type of service is not valid.
    pub const ST_PARM: Status = Status(-23);
    /// The type of signals is not valid.
    pub const SIGT_PARM: Status = Status(-24);
    /// The token is not valid.
    pub const TOKEN_PARM: Status = Status(-25);
    /// The length of memory is not valid.
    pub const MLENGTH_PARM: Status = Status(-27);
    /// The memory is not valid.
    pub const MEM_PARM: Status = Status(-28);
    /// The access to memory is not valid.
    pub const MEM_ACCESS_PARM: Status = Status(-29);
    /// The attribute is not valid.
    pub const ATTR_PARM: Status = Status(-30);
    /// The port is not valid.
    pub const PORT_PARM: Status = Status(-31);
    /// The multicast group is not valid.
    pub const MCG_PARM: Status = Status(-32);
    /// The virtual lane is not valid.
    pub const VL_PARM: Status = Status(-33);
    /// The size of the trace is not valid.
    pub const TSIZE_PARM: Status = Status(-34);
    /// The trace is not valid.
    pub const TRACE_PARM: Status = Status(-35);
    /// The mask is not valid.
    pub const MASK_PARM: Status = Status(-37);
    /// The multicast group is full.
    pub const MCG_FULL: Status = Status(-38);
    /// The alias exists.
    pub const ALIAS_EXIST: Status = Status(-39);
    /// The counter is not valid.
    pub const P_COUNTER: Status = Status(-40);
    /// The table is full.
    pub const TABLE_FULL: Status = Status(-41);
    /// The other table is meant.
    pub const ALT_TABLE: Status = Status(-42);
    /// The region is in use.
    pub const MR_CONDITION: Status = Status(-43);
    /// There are not enough resources.
    pub const NOT_ENOUGH_RESOURCES: Status = Status(-44);
    /// The state of the resource forbids it.
    pub const R_STATE: Status = Status(-45);
    /// The resource was taken back.
    pub const RESCINDED: Status = Status(-46);
    /// It was given up.
    pub const ABORTED: Status = Status(-54);
    /// Argument 2 is not valid.
    pub const P2: Status = Status(-55);
    /// Argument 3 is not valid.
    pub const P3: Status = Status(-56);
    /// Argument 4 is not valid.
    pub const P4: Status = Status(-57);
    /// Argument 5 is not valid.
    pub const P5: Status = Status(-58);
    /// Argument 6 is not valid.
    pub const P6: Status = Status(-59);
    /// Argument 7 is not valid.
    pub const P7: Status = Status(-60);
    /// Argument 8 is not valid.
    pub const P8: Status = Status(-61);
    /// Argument 9 is not valid.
    pub const P9: Status = Status(-62);
    /// There was nothing to do.
    pub const NOOP: Status = Status(-63);
    /// It is too big.
    pub const TOO_BIG: Status = Status(-64);
    /// It is not supported.
    pub const UNSUPPORTED: Status = Status(-67);
    /// It overlaps with something else.
    pub const OVERLAP: Status = Status(-68);
    /// The interrupt is not valid.
    pub const INTERRUPT: Status = Status(-69);
    /// The data are bad.
    pub const BAD_DATA: Status = Status(-70);
    /// It is not active.
    pub const NOT_ACTIVE: Status = Status(-71);
    /// The list is not valid.
    pub const SG_LIST: Status = Status(-72);
    /// The mode is not valid.
    pub const OP_MODE: Status = Status(-73);
    /// The coprocessor failed.
    pub const COP_HW: Status = Status(-74);
    /// The state forbids it.
    pub const STATE: Status = Status(-75);
    /// It is in use.
    pub const IN_USE: Status = Status(-77);
    /// The id of an element is not valid.
    pub const INVALID_ELEMENT_ID: Status = Status(-79);
    /// The size of an element is not valid.
    pub const INVALID_ELEMENT_SIZE: Status = Status(-80);
    /// The value of an element is not valid.
    pub const INVALID_ELEMENT_VALUE: Status = Status(-81);
    /// There is no input buffer.
    pub const INPUT_BUFFER_NOT_DEFINED: Status = Status(-82);
    /// The input buffer is too small.
    pub const INPUT_BUFFER_TOO_SMALL: Status = Status(-83);
    /// There is no output buffer.
    pub const OUTPUT_BUFFER_NOT_DEFINED: Status = Status(-84);
    /// The output buffer is too small.
    pub const OUTPUT_BUFFER_TOO_SMALL: Status = Status(-85);
    /// The guest has no page table.
    pub const PARTITION_PAGE_TABLE_NOT_DEFINED: Status = Status(-86);
    /// The hypervisor does not own the state.
    pub const GUEST_VCPU_STATE_NOT_HV_OWNED: Status = Status(-87);
    /// A flag is not supported: -256 less the number of its bit, counted from the highest; QEMU does not say
    /// which.
    pub const UNSUPPORTED_FLAG: Status = Status(-256);
    /// Other threads are active.
    pub const MULTI_THREADS_ACTIVE: Status = Status(-9005);
    /// The coprocessor is at work.
    pub const OUTSTANDING_COP_OPS: Status = Status(-9006);
    /// Busy for longer: the call may be made again in a millisecond.
    pub const LONG_BUSY_1MS: Status = Status(0x26ac);
    /// Busy for longer: the call may be made again in 10 milliseconds.
    pub const LONG_BUSY_10MS: Status = Status(0x26ad);
    /// Busy for longer: the call may be made again in 100 milliseconds.
    pub const LONG_BUSY_100MS: Status = Status(0x26ae);
    /// Busy for longer: the call may be made again in a second.
    pub const LONG_BUSY_1S: Status = Status(0x26af);
    /// Busy for longer: the call may be made again in 10 seconds.
    pub const LONG_BUSY_10S: Status = Status(0x26b0);
    /// Busy for longer: the call may be made again in 100 seconds.
    pub const LONG_BUSY_100S: Status = Status(0x26b1);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// The number of the call.
    pub opcode: u64,
}

impl Id {
    /// The field high, reserved.
    pub const fn field_high(self) -> u64 {
        self.opcode >> 32
    }

    /// The field opcode, call.
    pub const fn field_opcode(self) -> u64 {
        self.opcode & 0xffffffff
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.opcode]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // cpu: Processors: what they are, waiting, and their registers that only a hypervisor may change.
    /// Sets the register SPRG0.
    pub const CPU_SET_SPRG0_NUMBER: u64 = 0x24;
    pub const CPU_SET_SPRG0: u64 = 0x24;
    /// Sets the address of a breakpoint for data.
    pub const CPU_SET_DABR_NUMBER: u64 = 0x28;
    pub const CPU_SET_DABR: u64 = 0x28;
    /// Registers memory of a processor that the host reads and writes, or takes it back.
    pub const CPU_REGISTER_VPA_NUMBER: u64 = 0xdc;
    pub const CPU_REGISTER_VPA: u64 = 0xdc;
    /// Enables interrupts, and waits for one or for prod.
    pub const CPU_CEDE_NUMBER: u64 = 0xe0;
    pub const CPU_CEDE: u64 = 0xe0;
    /// Gives the processor to another until that has run.
    pub const CPU_CONFER_NUMBER: u64 = 0xe4;
    pub const CPU_CONFER: u64 = 0xe4;
    /// Wakes a processor that waits in cede or confer.
    pub const CPU_PROD_NUMBER: u64 = 0xe8;
    pub const CPU_PROD: u64 = 0xe8;
    /// As set_dabr, with more conditions.
    pub const CPU_SET_XDABR_NUMBER: u64 = 0x134;
    pub const CPU_SET_XDABR: u64 = 0x134;
    /// Says which measures against speculation the processor has, and which it needs.
    pub const CPU_GET_CPU_CHARACTERISTICS_NUMBER: u64 = 0x1c8;
    pub const CPU_GET_CPU_CHARACTERISTICS: u64 = 0x1c8;
    /// Waits until all other processors wait here. The last one goes on at once.
    pub const CPU_JOIN_NUMBER: u64 = 0x298;
    pub const CPU_JOIN: u64 = 0x298;
    /// Says near which memory a processor is.
    pub const CPU_HOME_NODE_ASSOCIATIVITY_NUMBER: u64 = 0x2ec;
    pub const CPU_HOME_NODE_ASSOCIATIVITY: u64 = 0x2ec;
    /// Gives a random number.
    pub const CPU_RANDOM_NUMBER: u64 = 0x300;
    pub const CPU_RANDOM: u64 = 0x300;
    /// Changes something of the partition or of this processor.
    pub const CPU_SET_MODE_NUMBER: u64 = 0x31c;
    pub const CPU_SET_MODE: u64 = 0x31c;
    /// Sends a system reset interrupt.
    pub const CPU_SIGNAL_SYS_RESET_NUMBER: u64 = 0x380;
    pub const CPU_SIGNAL_SYS_RESET: u64 = 0x380;

    // hpt: The hash page table, which the host keeps. A guest with radix tables has none, and is answered
    // with parameter.
    /// Removes an entry.
    pub const HPT_REMOVE_NUMBER: u64 = 0x4;
    pub const HPT_REMOVE: u64 = 4;
    /// Puts an entry into its group, or with exact into this very place.
    pub const HPT_ENTER_NUMBER: u64 = 0x8;
    pub const HPT_ENTER: u64 = 8;
    /// Gives an entry, or with read_4 the four that begin with it.
    pub const HPT_READ_NUMBER: u64 = 0xc;
    pub const HPT_READ: u64 = 0xc;
    /// Clears the bit that says that a page was changed. Only KVM has it.
    pub const HPT_CLEAR_MOD_NUMBER: u64 = 0x10;
    pub const HPT_CLEAR_MOD: u64 = 0x10;
    /// Clears the bit that says that a page was used. Only KVM has it.
    pub const HPT_CLEAR_REF_NUMBER: u64 = 0x14;
    pub const HPT_CLEAR_REF: u64 = 0x14;
    /// Changes the protection of an entry, which the flags hold.
    pub const HPT_PROTECT_NUMBER: u64 = 0x18;
    pub const HPT_PROTECT: u64 = 0x18;
    /// Fills a page with zero, copies one into it, or makes its instructions visible.
    pub const HPT_PAGE_INIT_NUMBER: u64 = 0x2c;
    pub const HPT_PAGE_INIT: u64 = 0x2c;
    /// Removes up to four entries. Each pair of registers is a request with its AVPN, and comes back with
    /// what became of it.
    pub const HPT_BULK_REMOVE_NUMBER: u64 = 0x124;
    pub const HPT_BULK_REMOVE: u64 = 0x124;
    /// Prepares a table of another size, or gives up the one that was prepared.
    pub const HPT_RESIZE_HPT_PREPARE_NUMBER: u64 = 0x36c;
    pub const HPT_RESIZE_HPT_PREPARE: u64 = 0x36c;
    /// Takes the table that was prepared.
    pub const HPT_RESIZE_HPT_COMMIT_NUMBER: u64 = 0x370;
    pub const HPT_RESIZE_HPT_COMMIT: u64 = 0x370;
    /// Says how the guest translates: by hash or radix tables, and where the process table is.
    pub const HPT_REGISTER_PROC_TBL_NUMBER: u64 = 0x37c;
    pub const HPT_REGISTER_PROC_TBL: u64 = 0x37c;

    // logical: Access to memory and devices without translation.
    /// Reads, past the caches.
    pub const LOGICAL_LOGICAL_CI_LOAD_NUMBER: u64 = 0x3c;
    pub const LOGICAL_LOGICAL_CI_LOAD: u64 = 0x3c;
    /// Writes, past the caches.
    pub const LOGICAL_LOGICAL_CI_STORE_NUMBER: u64 = 0x40;
    pub const LOGICAL_LOGICAL_CI_STORE: u64 = 0x40;
    /// Reads.
    pub const LOGICAL_LOGICAL_CACHE_LOAD_NUMBER: u64 = 0x44;
    pub const LOGICAL_LOGICAL_CACHE_LOAD: u64 = 0x44;
    /// Writes.
    pub const LOGICAL_LOGICAL_CACHE_STORE_NUMBER: u64 = 0x48;
    pub const LOGICAL_LOGICAL_CACHE_STORE: u64 = 0x48;
    /// Forgets instructions of a line of the cache.
    pub const LOGICAL_LOGICAL_ICBI_NUMBER: u64 = 0x4c;
    pub const LOGICAL_LOGICAL_ICBI: u64 = 0x4c;
    /// Writes a line of the cache to memory.
    pub const LOGICAL_LOGICAL_DCBF_NUMBER: u64 = 0x50;
    pub const LOGICAL_LOGICAL_DCBF: u64 = 0x50;

    // nested: Guests of a guest, as PAPR has them (nested API 2).

    // nested_kvm: Guests of a guest, as KVM has them (nested API 1). QEMU has them without KVM since 7.0.
    /// Says where the table of nested guests is.
    pub const NESTED_KVM_SET_PARTITION_TABLE_NUMBER: u64 = 0xf800;
    pub const NESTED_KVM_SET_PARTITION_TABLE: u64 = 0xf800;
    /// Runs a nested guest until it stops.
    pub const NESTED_KVM_ENTER_NESTED_NUMBER: u64 = 0xf804;
    pub const NESTED_KVM_ENTER_NESTED: u64 = 0xf804;
    /// Carries out a tlbie for nested guests.
    pub const NESTED_KVM_TLB_INVALIDATE_NUMBER: u64 = 0xf808;
    pub const NESTED_KVM_TLB_INVALIDATE: u64 = 0xf808;
    /// Copies memory of a nested guest.
    pub const NESTED_KVM_COPY_TOFROM_GUEST_NUMBER: u64 = 0xf80c;
    pub const NESTED_KVM_COPY_TOFROM_GUEST: u64 = 0xf80c;

    // private: What is not PAPR's: calls between QEMU, its firmware and KVM. Their numbers are no multiples
    // of 4.
    /// Makes a call of RTAS. Which number a call of RTAS has the device tree says (/rtas).
    pub const PRIVATE_RTAS_NUMBER: u64 = 0xf000;
    pub const PRIVATE_RTAS: u64 = 0xf000;
    /// Copies or inverts memory.
    pub const PRIVATE_LOGICAL_MEMOP_NUMBER: u64 = 0xf001;
    pub const PRIVATE_LOGICAL_MEMOP: u64 = 0xf001;
    /// Negotiates what host and guest can do (ibm,client-architecture-support); the firmware makes it for
    /// the guest.
    pub const PRIVATE_CAS_NUMBER: u64 = 0xf002;
    pub const PRIVATE_CAS: u64 = 0xf002;
    /// Tells the host of the device tree that the firmware has completed.
    pub const PRIVATE_UPDATE_DT_NUMBER: u64 = 0xf003;
    pub const PRIVATE_UPDATE_DT: u64 = 0xf003;

    // scm: Memory that keeps its contents (storage class memory).
    /// Reads from the labels.
    pub const SCM_SCM_READ_METADATA_NUMBER: u64 = 0x3e4;
    pub const SCM_SCM_READ_METADATA: u64 = 0x3e4;
    /// Writes to the labels.
    pub const SCM_SCM_WRITE_METADATA_NUMBER: u64 = 0x3e8;
    pub const SCM_SCM_WRITE_METADATA: u64 = 0x3e8;
    /// Shows blocks to the guest.
    pub const SCM_SCM_BIND_MEM_NUMBER: u64 = 0x3ec;
    pub const SCM_SCM_BIND_MEM: u64 = 0x3ec;
    /// Hides blocks from the guest.
    pub const SCM_SCM_UNBIND_MEM_NUMBER: u64 = 0x3f0;
    pub const SCM_SCM_UNBIND_MEM: u64 = 0x3f0;
    /// Hides all blocks of a device, or of all.
    pub const SCM_SCM_UNBIND_ALL_NUMBER: u64 = 0x3fc;
    pub const SCM_SCM_UNBIND_ALL: u64 = 0x3fc;

    // svm: Protected guests: calls of the ultravisor, and one to a TPM of the host.
    /// Asks for a page of the guest.
    pub const SVM_SVM_PAGE_IN_NUMBER: u64 = 0xef00;
    pub const SVM_SVM_PAGE_IN: u64 = 0xef00;
    /// Gives a page of the guest back.
    pub const SVM_SVM_PAGE_OUT_NUMBER: u64 = 0xef04;
    pub const SVM_SVM_PAGE_OUT: u64 = 0xef04;
    /// Begins to protect the guest.
    pub const SVM_SVM_INIT_START_NUMBER: u64 = 0xef08;
    pub const SVM_SVM_INIT_START: u64 = 0xef08;
    /// Ends the beginning.
    pub const SVM_SVM_INIT_DONE_NUMBER: u64 = 0xef0c;
    pub const SVM_SVM_INIT_DONE: u64 = 0xef0c;
    /// Sends a command to a TPM of the host.
    pub const SVM_SVM_TPM_COMM_NUMBER: u64 = 0xef10;
    pub const SVM_SVM_TPM_COMM: u64 = 0xef10;
    /// Gives up to protect the guest.
    pub const SVM_SVM_INIT_ABORT_NUMBER: u64 = 0xef14;
    pub const SVM_SVM_INIT_ABORT: u64 = 0xef14;

    // tce: Translation of addresses of devices: tables of entries (TCEs), each for a page. The device tree
    // names the bus.
    /// Gives an entry.
    pub const TCE_GET_TCE_NUMBER: u64 = 0x1c;
    pub const TCE_GET_TCE: u64 = 0x1c;
    /// Sets an entry.
    pub const TCE_PUT_TCE_NUMBER: u64 = 0x20;
    pub const TCE_PUT_TCE: u64 = 0x20;
    /// Sets entries to one value.
    pub const TCE_STUFF_TCE_NUMBER: u64 = 0x138;
    pub const TCE_STUFF_TCE: u64 = 0x138;
    /// Sets entries to those of a list.
    pub const TCE_PUT_TCE_INDIRECT_NUMBER: u64 = 0x13c;
    pub const TCE_PUT_TCE_INDIRECT: u64 = 0x13c;

    // terminal: Terminals.
    /// Gives what was typed.
    pub const TERMINAL_GET_TERM_CHAR_NUMBER: u64 = 0x54;
    pub const TERMINAL_GET_TERM_CHAR: u64 = 0x54;
    /// Shows characters.
    pub const TERMINAL_PUT_TERM_CHAR_NUMBER: u64 = 0x58;
    pub const TERMINAL_PUT_TERM_CHAR: u64 = 0x58;

    // vio: Virtual devices: a queue of commands and responses (CRQ), and a network card.
    /// Registers the queue of a device.
    pub const VIO_REG_CRQ_NUMBER: u64 = 0xfc;
    pub const VIO_REG_CRQ: u64 = 0xfc;
    /// Takes the queue back.
    pub const VIO_FREE_CRQ_NUMBER: u64 = 0x100;
    pub const VIO_FREE_CRQ: u64 = 0x100;
    /// Enables or disables the interrupt of a device.
    pub const VIO_VIO_SIGNAL_NUMBER: u64 = 0x104;
    pub const VIO_VIO_SIGNAL: u64 = 0x104;
    /// Sends an entry to the device.
    pub const VIO_SEND_CRQ_NUMBER: u64 = 0x108;
    pub const VIO_SEND_CRQ: u64 = 0x108;
    /// Starts a network card.
    pub const VIO_REGISTER_LOGICAL_LAN_NUMBER: u64 = 0x114;
    pub const VIO_REGISTER_LOGICAL_LAN: u64 = 0x114;
    /// Stops a network card.
    pub const VIO_FREE_LOGICAL_LAN_NUMBER: u64 = 0x118;
    pub const VIO_FREE_LOGICAL_LAN: u64 = 0x118;
    /// Gives a network card a buffer.
    pub const VIO_ADD_LOGICAL_LAN_BUFFER_NUMBER: u64 = 0x11c;
    pub const VIO_ADD_LOGICAL_LAN_BUFFER: u64 = 0x11c;
    /// Sends a packet of up to six pieces.
    pub const VIO_SEND_LOGICAL_LAN_NUMBER: u64 = 0x120;
    pub const VIO_SEND_LOGICAL_LAN: u64 = 0x120;
    /// Says which packets a network card takes.
    pub const VIO_MULTICAST_CTRL_NUMBER: u64 = 0x130;
    pub const VIO_MULTICAST_CTRL: u64 = 0x130;
    /// Gives a network card another address.
    pub const VIO_CHANGE_LOGICAL_LAN_MAC_NUMBER: u64 = 0x14c;
    pub const VIO_CHANGE_LOGICAL_LAN_MAC: u64 = 0x14c;
    /// Goes on after a migration.
    pub const VIO_ENABLE_CRQ_NUMBER: u64 = 0x2b0;
    pub const VIO_ENABLE_CRQ: u64 = 0x2b0;

    // watchdog: Watchdogs, four in QEMU.

    // xics: The interrupt controller XICS. A guest that has negotiated XIVE has none, and is answered with
    // hardware; with function, if the machine has XIVE alone.
    /// Ends an interrupt.
    pub const XICS_EOI_NUMBER: u64 = 0x64;
    pub const XICS_EOI: u64 = 0x64;
    /// Sets the priority of this processor.
    pub const XICS_CPPR_NUMBER: u64 = 0x68;
    pub const XICS_CPPR: u64 = 0x68;
    /// Asks a processor for an interrupt, or takes that back.
    pub const XICS_IPI_NUMBER: u64 = 0x6c;
    pub const XICS_IPI: u64 = 0x6c;
    /// Says what waits for a processor.
    pub const XICS_IPOLL_NUMBER: u64 = 0x70;
    pub const XICS_IPOLL: u64 = 0x70;
    /// Accepts an interrupt.
    pub const XICS_XIRR_NUMBER: u64 = 0x74;
    pub const XICS_XIRR: u64 = 0x74;
    /// As xirr, and says when.
    pub const XICS_XIRR_X_NUMBER: u64 = 0x2fc;
    pub const XICS_XIRR_X: u64 = 0x2fc;

    // xive: The interrupt controller XIVE. A guest that has not negotiated it (option vector 5) is answered
    // with function.
    /// Says how to handle a source.
    pub const XIVE_INT_GET_SOURCE_INFO_NUMBER: u64 = 0x3a8;
    pub const XIVE_INT_GET_SOURCE_INFO: u64 = 0x3a8;
    /// Says whom a source interrupts.
    pub const XIVE_INT_SET_SOURCE_CONFIG_NUMBER: u64 = 0x3ac;
    pub const XIVE_INT_SET_SOURCE_CONFIG: u64 = 0x3ac;
    /// Says whom a source interrupts.
    pub const XIVE_INT_GET_SOURCE_CONFIG_NUMBER: u64 = 0x3b0;
    pub const XIVE_INT_GET_SOURCE_CONFIG: u64 = 0x3b0;
    /// Says where a queue of events can be managed.
    pub const XIVE_INT_GET_QUEUE_INFO_NUMBER: u64 = 0x3b4;
    pub const XIVE_INT_GET_QUEUE_INFO: u64 = 0x3b4;
    /// Gives a queue of events its memory, or takes it.
    pub const XIVE_INT_SET_QUEUE_CONFIG_NUMBER: u64 = 0x3b8;
    pub const XIVE_INT_SET_QUEUE_CONFIG: u64 = 0x3b8;
    /// Says which memory a queue has.
    pub const XIVE_INT_GET_QUEUE_CONFIG_NUMBER: u64 = 0x3bc;
    pub const XIVE_INT_GET_QUEUE_CONFIG: u64 = 0x3bc;
    /// Registers memory for the state of a processor. QEMU answers function.
    pub const XIVE_INT_SET_OS_REPORTING_LINE_NUMBER: u64 = 0x3c0;
    pub const XIVE_INT_SET_OS_REPORTING_LINE: u64 = 0x3c0;
    /// Says which memory was registered. QEMU answers function.
    pub const XIVE_INT_GET_OS_REPORTING_LINE_NUMBER: u64 = 0x3c4;
    pub const XIVE_INT_GET_OS_REPORTING_LINE: u64 = 0x3c4;
    /// Reads or writes the state of a source.
    pub const XIVE_INT_ESB_NUMBER: u64 = 0x3c8;
    pub const XIVE_INT_ESB: u64 = 0x3c8;
    /// Waits until events of a source are in their queue.
    pub const XIVE_INT_SYNC_NUMBER: u64 = 0x3cc;
    pub const XIVE_INT_SYNC: u64 = 0x3cc;
    /// Gives back all sources and queues.
    pub const XIVE_INT_RESET_NUMBER: u64 = 0x3d0;
    pub const XIVE_INT_RESET: u64 = 0x3d0;

}

/// The named types.
pub mod types {
    /// What sets of bits can do.
    macro_rules! flags {
        ($name:ident) => {
            impl $name {
                /// No bit.
                pub const fn empty() -> $name {
                    $name(0)
                }

                /// Whether all of these bits are set.
                pub const fn contains(self, bits: $name) -> bool {
                    self.0 & bits.0 == bits.0
                }
            }

            impl core::ops::BitOr for $name {
                type Output = $name;

                fn bitor(self, other: $name) -> $name {
                    $name(self.0 | other.0)
                }
            }
        };
    }

    /// What memory can do.
    macro_rules! zeroed {
        ($name:ident) => {
            impl $name {
                /// With all bytes zero.
                pub const fn zeroed() -> $name {
                    // SAFETY: it is made of numbers alone, for which any bytes will do.
                    unsafe { core::mem::transmute([0u8; core::mem::size_of::<$name>()]) }
                }
            }
        };
    }

    /// Size and alignment, on 64-bit architectures and on i386.
    macro_rules! assert_extent {
        ($name:ident, $size:expr, $align:expr, $size32:expr, $align32:expr) => {
            #[cfg(target_pointer_width = "64")]
            const _: () = assert!(core::mem::size_of::<$name>() == $size && core::mem::align_of::<$name>() == $align);
            #[cfg(target_arch = "x86")]
            const _: () = assert!(core::mem::size_of::<$name>() == $size32 && core::mem::align_of::<$name>() == $align32);
        };
    }

    /// The offset of a field, by what ones in its first number do to bytes that are zero.
    macro_rules! assert_place {
        ($name:ident, ($($path:tt)+), $ones:expr, $offset:expr, $offset32:expr) => {
            #[cfg(any(target_pointer_width = "64", target_arch = "x86"))]
            const _: () = {
                #[repr(C)]
                union Bytes {
                    whole: $name,
                    bytes: [u8; core::mem::size_of::<$name>()],
                }
                const AT: usize = if cfg!(target_pointer_width = "64") { $offset } else { $offset32 };
                let mut seen = Bytes { bytes: [0; core::mem::size_of::<$name>()] };
                // SAFETY: numbers and bytes may have any value.
                let bytes = unsafe {
                    seen.whole.$($path)+ = $ones;
                    seen.bytes
                };
                assert!(bytes[AT] == 0xff && (AT == 0 || bytes[AT - 1] == 0));
            };
        };
    }

    // option: Bits of option vector 5, by which a guest says in cas what it can do, and a host in
    // ibm,architecture-vec-5 what was agreed on: the byte of the vector times 256, and the bits in it. Byte 0
    // is the length of the vector.
    /// Logical partitions.
    pub const OPTION_LPAR: u16 = 0x280;
    /// Shared processors.
    pub const OPTION_SPLPAR: u16 = 0x240;
    /// Memory in the form of ibm,dynamic-memory.
    pub const OPTION_DRCONF_MEMORY: u16 = 0x220;
    /// Large pages.
    pub const OPTION_LARGE_PAGES: u16 = 0x210;
    /// Processors may be lent.
    pub const OPTION_DONATE_DEDICATE_CPU: u16 = 0x202;
    /// Interrupts by messages.
    pub const OPTION_MSI: u16 = 0x201;
    /// Memory may be lent.
    pub const OPTION_CMO: u16 = 0x480;
    /// Pages may be shared.
    pub const OPTION_XCMO: u16 = 0x440;
    /// Near and far as form 1.
    pub const OPTION_FORM1_AFFINITY: u16 = 0x580;
    /// Resources may change their place.
    pub const OPTION_PRRN: u16 = 0x540;
    /// Near and far as form 2.
    pub const OPTION_FORM2_AFFINITY: u16 = 0x520;
    /// Events of hot plug.
    pub const OPTION_HP_EVT: u16 = 0x604;
    /// Tables of another size.
    pub const OPTION_RESIZE_HPT: u16 = 0x601;
    /// Random numbers.
    pub const OPTION_PFO_HW_RNG: u16 = 0x1180;
    /// Compression.
    pub const OPTION_PFO_HW_842: u16 = 0x1140;
    /// Encryption.
    pub const OPTION_PFO_HW_ENCR: u16 = 0x1120;
    /// Threads of a processor.
    pub const OPTION_SUB_PROCESSORS: u16 = 0x1501;
    /// ibm,dynamic-memory-v2.
    pub const OPTION_DRMEM_V2: u16 = 0x1680;
    /// ibm,drc-info.
    pub const OPTION_DRC_INFO: u16 = 0x1640;
    /// XIVE alone.
    pub const OPTION_XIVE_EXPLOIT: u16 = 0x1740;
    /// XICS or XIVE.
    pub const OPTION_XIVE_EITHER: u16 = 0x1780;
    /// Radix tables alone.
    pub const OPTION_MMU_RADIX: u16 = 0x1840;
    /// Hash or radix tables.
    pub const OPTION_MMU_EITHER: u16 = 0x1880;
    /// Translation for accelerators.
    pub const OPTION_NMMU: u16 = 0x1820;
    /// Tables of segments.
    pub const OPTION_HASH_SEG_TBL: u16 = 0x1980;
    /// With hash tables the guest makes processors forget by itself.
    pub const OPTION_HASH_GTSE: u16 = 0x1940;
    /// With radix tables the guest makes processors forget by itself.
    pub const OPTION_RADIX_GTSE: u16 = 0x1a40;

    // other_opcode: Numbers of calls that QEMU and KVM answer with function. Other hosts, such as PowerVM,
    // have them.
    /// Sets the register ASR of old processors.
    pub const OTHER_OPCODE_SET_ASR: u64 = 0x30;
    /// Enables the register ASR.
    pub const OTHER_OPCODE_ASR_ON: u64 = 0x34;
    /// Disables the register ASR.
    pub const OTHER_OPCODE_ASR_OFF: u64 = 0x38;
    /// Turns a real address into one of the guest.
    pub const OTHER_OPCODE_REAL_TO_LOGICAL: u64 = 0x5c;
    /// Gives data about the hypervisor for a dump.
    pub const OTHER_OPCODE_HYPERVISOR_DATA: u64 = 0x60;
    /// Enables the performance monitor.
    pub const OTHER_OPCODE_PERFMON: u64 = 0x7c;
    /// Moves a page that devices use.
    pub const OTHER_OPCODE_MIGRATE_DMA: u64 = 0x78;
    /// Gives the share of processors.
    pub const OTHER_OPCODE_GET_PPP: u64 = 0xec;
    /// Sets the share of processors.
    pub const OTHER_OPCODE_SET_PPP: u64 = 0xf0;
    /// Gives the time that a processor was used.
    pub const OTHER_OPCODE_PURR: u64 = 0xf4;
    /// Gives how idle the pool of processors is.
    pub const OTHER_OPCODE_PIC: u64 = 0xf8;
    /// Copies between memory of two partitions.
    pub const OTHER_OPCODE_COPY_RDMA: u64 = 0x110;
    /// Says who can be at the other end of a terminal.
    pub const OTHER_OPCODE_VTERM_PARTNER_INFO: u64 = 0x150;
    /// Connects a terminal.
    pub const OTHER_OPCODE_REGISTER_VTERM: u64 = 0x154;
    /// Disconnects a terminal.
    pub const OTHER_OPCODE_FREE_VTERM: u64 = 0x158;
    /// InfiniBand: resets events.
    pub const OTHER_OPCODE_RESET_EVENTS: u64 = 0x15c;
    /// InfiniBand: allocates a resource.
    pub const OTHER_OPCODE_ALLOC_RESOURCE: u64 = 0x160;
    /// InfiniBand: frees a resource.
    pub const OTHER_OPCODE_FREE_RESOURCE: u64 = 0x164;
    /// InfiniBand: changes a queue pair.
    pub const OTHER_OPCODE_MODIFY_QP: u64 = 0x168;
    /// InfiniBand: describes a queue pair.
    pub const OTHER_OPCODE_QUERY_QP: u64 = 0x16c;
    /// InfiniBand: registers a region again.
    pub const OTHER_OPCODE_REREGISTER_PMR: u64 = 0x170;
    /// InfiniBand: shares a region.
    pub const OTHER_OPCODE_REGISTER_SMR: u64 = 0x174;
    /// InfiniBand: describes a region.
    pub const OTHER_OPCODE_QUERY_MR: u64 = 0x178;
    /// InfiniBand: describes a window.
    pub const OTHER_OPCODE_QUERY_MW: u64 = 0x17c;
    /// InfiniBand: describes an adapter.
    pub const OTHER_OPCODE_QUERY_HCA: u64 = 0x180;
    /// InfiniBand: describes a port.
    pub const OTHER_OPCODE_QUERY_PORT: u64 = 0x184;
    /// InfiniBand: changes a port.
    pub const OTHER_OPCODE_MODIFY_PORT: u64 = 0x188;
    /// InfiniBand: defines queue pair 1.
    pub const OTHER_OPCODE_DEFINE_AQP1: u64 = 0x18c;
    /// InfiniBand: gives a trace.
    pub const OTHER_OPCODE_GET_TRACE_BUFFER: u64 = 0x190;
    /// InfiniBand: defines queue pair 0.
    pub const OTHER_OPCODE_DEFINE_AQP0: u64 = 0x194;
    /// InfiniBand: changes the size of a region.
    pub const OTHER_OPCODE_RESIZE_MR: u64 = 0x198;
    /// InfiniBand: joins a multicast group.
    pub const OTHER_OPCODE_ATTACH_MCQP: u64 = 0x19c;
    /// InfiniBand: leaves a multicast group.
    pub const OTHER_OPCODE_DETACH_MCQP: u64 = 0x1a0;
    /// InfiniBand: creates a page table.
    pub const OTHER_OPCODE_CREATE_RPT: u64 = 0x1a4;
    /// InfiniBand: removes a page table.
    pub const OTHER_OPCODE_REMOVE_RPT: u64 = 0x1a8;
    /// InfiniBand: registers pages.
    pub const OTHER_OPCODE_REGISTER_RPAGES: u64 = 0x1ac;
    /// InfiniBand: disables a resource and describes it.
    pub const OTHER_OPCODE_DISABLE_AND_GET: u64 = 0x1b0;
    /// InfiniBand: describes an error.
    pub const OTHER_OPCODE_ERROR_DATA: u64 = 0x1b4;
    /// InfiniBand: lists adapters.
    pub const OTHER_OPCODE_GET_HCA_INFO: u64 = 0x1b8;
    /// InfiniBand: gives counters.
    pub const OTHER_OPCODE_GET_PERF_COUNT: u64 = 0x1bc;
    /// InfiniBand: starts and stops a trace.
    pub const OTHER_OPCODE_MANAGE_TRACE: u64 = 0x1c0;
    /// Takes a buffer back from a network card.
    pub const OTHER_OPCODE_FREE_LOGICAL_LAN_BUFFER: u64 = 0x1d4;
    /// InfiniBand: describes an interrupt.
    pub const OTHER_OPCODE_QUERY_INT_STATE: u64 = 0x1e4;
    /// Says whether an interrupt waits that a processor that polls may take.
    pub const OTHER_OPCODE_POLL_PENDING: u64 = 0x1d8;
    /// Says and sets what a network card can do.
    pub const OTHER_OPCODE_ILLAN_ATTRIBUTES: u64 = 0x244;
    /// Ethernet adapter: changes a queue pair.
    pub const OTHER_OPCODE_MODIFY_HEA_QP: u64 = 0x250;
    /// Ethernet adapter: describes a queue pair.
    pub const OTHER_OPCODE_QUERY_HEA_QP: u64 = 0x254;
    /// Ethernet adapter: describes it.
    pub const OTHER_OPCODE_QUERY_HEA: u64 = 0x258;
    /// Ethernet adapter: describes a port.
    pub const OTHER_OPCODE_QUERY_HEA_PORT: u64 = 0x25c;
    /// Ethernet adapter: changes a port.
    pub const OTHER_OPCODE_MODIFY_HEA_PORT: u64 = 0x260;
    /// Ethernet adapter: registers for broadcast and multicast.
    pub const OTHER_OPCODE_REG_BCMC: u64 = 0x264;
    /// Ethernet adapter: ends that.
    pub const OTHER_OPCODE_DEREG_BCMC: u64 = 0x268;
    /// Ethernet adapter: registers pages.
    pub const OTHER_OPCODE_REGISTER_HEA_RPAGES: u64 = 0x26c;
    /// Ethernet adapter: disables a resource and describes it.
    pub const OTHER_OPCODE_DISABLE_AND_GET_HEA: u64 = 0x270;
    /// Ethernet adapter: describes its use.
    pub const OTHER_OPCODE_GET_HEA_INFO: u64 = 0x274;
    /// Ethernet adapter: allocates a resource.
    pub const OTHER_OPCODE_ALLOC_HEA_RESOURCE: u64 = 0x278;
    /// Ethernet adapter: adds a connection.
    pub const OTHER_OPCODE_ADD_CONN: u64 = 0x284;
    /// Ethernet adapter: removes a connection.
    pub const OTHER_OPCODE_DEL_CONN: u64 = 0x288;
    /// Tells a migration something, such as that it ends.
    pub const OTHER_OPCODE_VASI_SIGNAL: u64 = 0x2a0;
    /// Says how far a migration is.
    pub const OTHER_OPCODE_VASI_STATE: u64 = 0x2a4;
    /// Calls for virtual devices, with subfunctions of their own.
    pub const OTHER_OPCODE_VIOCTL: u64 = 0x2a8;
    /// Says how energy is managed.
    pub const OTHER_OPCODE_GET_EM_PARMS: u64 = 0x2b8;
    /// Sets the share of memory.
    pub const OTHER_OPCODE_SET_MPP: u64 = 0x2d0;
    /// Gives the share of memory.
    pub const OTHER_OPCODE_GET_MPP: u64 = 0x2d4;
    /// Registers one more queue of a device.
    pub const OTHER_OPCODE_REG_SUB_CRQ: u64 = 0x2dc;
    /// Takes it back.
    pub const OTHER_OPCODE_FREE_SUB_CRQ: u64 = 0x2e0;
    /// Sends an entry to it.
    pub const OTHER_OPCODE_SEND_SUB_CRQ: u64 = 0x2e4;
    /// Sends entries of a list to it.
    pub const OTHER_OPCODE_SEND_SUB_CRQ_INDIRECT: u64 = 0x2e8;
    /// Says which processors cost the least energy.
    pub const OTHER_OPCODE_BEST_ENERGY: u64 = 0x2f4;
    /// Uses a coprocessor.
    pub const OTHER_OPCODE_COP: u64 = 0x304;
    /// Gives more about memory that is shared.
    pub const OTHER_OPCODE_GET_MPP_X: u64 = 0x314;
    /// Removes up to eight entries of the hash page table that lie together.
    pub const OTHER_OPCODE_BLOCK_REMOVE: u64 = 0x328;
    /// Clears the hash page table.
    pub const OTHER_OPCODE_CLEAR_HPT: u64 = 0x358;
    /// Connects to the management console.
    pub const OTHER_OPCODE_REQUEST_VMC: u64 = 0x360;
    /// Accelerator: opens a window.
    pub const OTHER_OPCODE_ALLOCATE_VAS_WINDOW: u64 = 0x388;
    /// Accelerator: sets up a window.
    pub const OTHER_OPCODE_MODIFY_VAS_WINDOW: u64 = 0x38c;
    /// Accelerator: closes a window.
    pub const OTHER_OPCODE_DEALLOCATE_VAS_WINDOW: u64 = 0x390;
    /// Accelerator: describes a window.
    pub const OTHER_OPCODE_QUERY_VAS_WINDOW: u64 = 0x394;
    /// Accelerator: says what windows can do.
    pub const OTHER_OPCODE_QUERY_VAS_CAPABILITIES: u64 = 0x398;
    /// Accelerator: says what it can do.
    pub const OTHER_OPCODE_QUERY_NX_CAPABILITIES: u64 = 0x39c;
    /// Accelerator: gives a fault of a page.
    pub const OTHER_OPCODE_GET_NX_FAULT: u64 = 0x3a0;
    /// Says where a block is.
    pub const OTHER_OPCODE_SCM_QUERY_BLOCK_MEM_BINDING: u64 = 0x3f4;
    /// Says which block is at an address.
    pub const OTHER_OPCODE_SCM_QUERY_LOGICAL_MEM_BINDING: u64 = 0x3f8;
    /// Gives counters of a device.
    pub const OTHER_OPCODE_SCM_PERFORMANCE_STATS: u64 = 0x418;
    /// Key store: says how it is set up.
    pub const OTHER_OPCODE_PKS_GET_CONFIG: u64 = 0x41c;
    /// Key store: sets a password.
    pub const OTHER_OPCODE_PKS_SET_PASSWORD: u64 = 0x420;
    /// Key store: makes a password.
    pub const OTHER_OPCODE_PKS_GEN_PASSWORD: u64 = 0x424;
    /// Key store: writes an object.
    pub const OTHER_OPCODE_PKS_WRITE_OBJECT: u64 = 0x42c;
    /// Key store: makes a key.
    pub const OTHER_OPCODE_PKS_GEN_KEY: u64 = 0x430;
    /// Key store: reads an object.
    pub const OTHER_OPCODE_PKS_READ_OBJECT: u64 = 0x434;
    /// Key store: removes an object.
    pub const OTHER_OPCODE_PKS_REMOVE_OBJECT: u64 = 0x438;
    /// Key store: says whether an object is kept.
    pub const OTHER_OPCODE_PKS_CONFIRM_OBJECT_FLUSHED: u64 = 0x43c;
    /// Says how energy and frequency are set up.
    pub const OTHER_OPCODE_GET_ENERGY_SCALE_INFO: u64 = 0x450;
    /// Key store: writes an object with a signature.
    pub const OTHER_OPCODE_PKS_SIGNED_UPDATE: u64 = 0x454;
    /// Copies memory of a nested guest.
    pub const OTHER_OPCODE_GUEST_COPY_MEMORY: u64 = 0x484;
    /// Gives a page of the list of counters of the machine.
    pub const OTHER_OPCODE_GET_24X7_CATALOG_PAGE: u64 = 0xf078;
    /// Gives counters of the machine.
    pub const OTHER_OPCODE_GET_24X7_DATA: u64 = 0xf07c;
    /// Gives counters of partitions.
    pub const OTHER_OPCODE_GET_PERF_COUNTER_INFO: u64 = 0xf080;
    /// Forgets entries of the SLB. QEMU knows it and answers function.
    pub const OTHER_OPCODE_CLEAN_SLB: u64 = 0x374;
    /// Forgets translations of a process. QEMU knows it and answers function.
    pub const OTHER_OPCODE_INVALIDATE_PID: u64 = 0x378;

    /// What register_vpa does: a number in bits 47..45.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpaFunction(pub u64);

    impl VpaFunction {
        /// Registers the processor's area (VPA), of 640 bytes at least, in one page.
        pub const REGISTER_VPA: VpaFunction = VpaFunction(0x200000000000);
        /// Registers the log of dispatches, of 48 bytes at least.
        pub const REGISTER_DTL: VpaFunction = VpaFunction(0x400000000000);
        /// Registers the shadow of the SLB, in one page.
        pub const REGISTER_SLB_SHADOW: VpaFunction = VpaFunction(0x600000000000);
        /// Takes the area back; first the other two.
        pub const DEREGISTER_VPA: VpaFunction = VpaFunction(0xa00000000000);
        /// Takes the log back.
        pub const DEREGISTER_DTL: VpaFunction = VpaFunction(0xc00000000000);
        /// Takes the shadow back.
        pub const DEREGISTER_SLB_SHADOW: VpaFunction = VpaFunction(0xe00000000000);
    }

    /// What set_mode changes.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ModeResource(pub u64);

    impl ModeResource {
        /// Breakpoint for instructions.
        pub const CIABR: ModeResource = ModeResource(1);
        /// First watchpoint.
        pub const DAWR0: ModeResource = ModeResource(2);
        /// Where interrupts go, and with which translation; flags: 0, 2 or 3.
        pub const TRANSLATION: ModeResource = ModeResource(3);
        /// Byte order of interrupts; flags: 0 big, 1 little.
        pub const BYTE_ORDER: ModeResource = ModeResource(4);
        /// Second watchpoint.
        pub const DAWR1: ModeResource = ModeResource(5);
    }

    /// What a processor has against speculation.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CpuCharacter(pub u64);

    impl CpuCharacter {
        /// bcctr helps to flush the link stack.
        pub const BCCTR_LINK_FLUSH_ASSIST: CpuCharacter = CpuCharacter(0x10000000000000);
        /// bcctr helps to flush the count cache.
        pub const BCCTR_FLUSH_ASSIST: CpuCharacter = CpuCharacter(0x40000000000000);
        /// There is no count cache.
        pub const COUNT_CACHE_DISABLED: CpuCharacter = CpuCharacter(0x100000000000000);
        /// Threads can be configured.
        pub const THREAD_RECONFIG_CTRL: CpuCharacter = CpuCharacter(0x200000000000000);
        /// Hints of branches count.
        pub const BRANCH_HINTS_HONORED: CpuCharacter = CpuCharacter(0x400000000000000);
        /// Each thread has its own first cache.
        pub const L1D_THREAD_PRIV: CpuCharacter = CpuCharacter(0x800000000000000);
        /// mtspr TRIG2 flushes the first cache.
        pub const L1D_FLUSH_TRIG2: CpuCharacter = CpuCharacter(0x1000000000000000);
        /// ori 30,30,0 flushes the first cache.
        pub const L1D_FLUSH_ORI30: CpuCharacter = CpuCharacter(0x2000000000000000);
        /// bcctrl waits.
        pub const BCCTRL_SERIALISED: CpuCharacter = CpuCharacter(0x4000000000000000);
        /// ori 31,31,0 is a barrier.
        pub const SPEC_BAR_ORI31: CpuCharacter = CpuCharacter(0x8000000000000000);
    }
    flags!(CpuCharacter);

    /// What a processor needs against speculation.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CpuBehaviour(pub u64);

    impl CpuBehaviour {
        /// No barrier after stores.
        pub const NO_STF_BARRIER: CpuBehaviour = CpuBehaviour(0x40000000000000);
        /// No flush after access to users.
        pub const NO_L1D_FLUSH_UACCESS: CpuBehaviour = CpuBehaviour(0x80000000000000);
        /// No flush on the way into the kernel.
        pub const NO_L1D_FLUSH_ENTRY: CpuBehaviour = CpuBehaviour(0x100000000000000);
        /// The link stack must be flushed.
        pub const FLUSH_LINK_STACK: CpuBehaviour = CpuBehaviour(0x200000000000000);
        /// The count cache must be flushed.
        pub const FLUSH_COUNT_CACHE: CpuBehaviour = CpuBehaviour(0x400000000000000);
        /// Measures are needed against the hypervisor.
        pub const FAVOUR_SECURITY_H: CpuBehaviour = CpuBehaviour(0x1000000000000000);
        /// Checks of bounds need a barrier.
        pub const BNDS_CHK_SPEC_BAR: CpuBehaviour = CpuBehaviour(0x2000000000000000);
        /// The first cache must be flushed on the way to users.
        pub const L1D_FLUSH_PR: CpuBehaviour = CpuBehaviour(0x4000000000000000);
        /// Measures are needed.
        pub const FAVOUR_SECURITY: CpuBehaviour = CpuBehaviour(0x8000000000000000);
    }
    flags!(CpuBehaviour);

    /// Flags of calls for the hash page table. Bits 1, 0 and 2 of protect are the protection.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HptFlags(pub u64);

    impl HptFlags {
        /// Protection.
        pub const PP2: HptFlags = HptFlags(1);
        /// Protection.
        pub const PP1: HptFlags = HptFlags(2);
        /// No instructions.
        pub const NO_EXECUTE: HptFlags = HptFlags(4);
        /// A page is copied.
        pub const COPY_PAGE: HptFlags = HptFlags(0x4000);
        /// The page is filled with zero.
        pub const ZERO_PAGE: HptFlags = HptFlags(0x8000);
        /// The page may be shared.
        pub const COALESCE_CAND: HptFlags = HptFlags(0x200000);
        /// Data of the page become instructions.
        pub const ICACHE_SYNCHRONIZE: HptFlags = HptFlags(0x400000);
        /// Instructions of the page are forgotten.
        pub const ICACHE_INVALIDATE: HptFlags = HptFlags(0x800000);
        /// Only this processor has used it.
        pub const LOCAL: HptFlags = HptFlags(0x10000000);
        /// Only if these bits are 0.
        pub const ANDCOND: HptFlags = HptFlags(0x40000000);
        /// Only if the entry is of this AVPN.
        pub const AVPN: HptFlags = HptFlags(0x80000000);
        /// The state of the page changes.
        pub const PAGE_STATE_CHANGE: HptFlags = HptFlags(0x800000000);
        /// Four entries.
        pub const READ_4: HptFlags = HptFlags(0x2000000000);
        /// With the page number of the guest.
        pub const R_XLATE: HptFlags = HptFlags(0x4000000000);
        /// In this very place.
        pub const EXACT: HptFlags = HptFlags(0x8000000000);
        /// The page is large.
        pub const LARGE_PAGE: HptFlags = HptFlags(0x800000000000);
    }
    flags!(HptFlags);

    /// What register_proc_tbl registers. Bit 3 with 4: a new table; bit 4 alone: none any more.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProcTable(pub u64);

    impl ProcTable {
        /// The guest makes processors forget translations by itself.
        pub const GTSE: ProcTable = ProcTable(1);
        /// 0: hash with segments, 1: hash with a table of segments, 2: radix.
        pub const KIND: ProcTable = ProcTable(6);
        /// 0: it stays, 2: it goes, 3: it is new.
        pub const OPERATION: ProcTable = ProcTable(0x18);
    }
    flags!(ProcTable);

    /// What a hypervisor has of a processor of a guest, in the byte order of the guest that calls.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct HvGuestState {
        /// Which layout: 1 ends with ppr, 2 with dawrx1 (since 7.2).
        pub version: u64,
        /// Which guest.
        pub lpid: u32,
        /// Which of its processors.
        pub vcpu_token: u32,
        /// Control of the partition.
        pub lpcr: u64,
        /// Compatibility.
        pub pcr: u64,
        /// Masks of keys.
        pub amor: u64,
        /// Doorbells.
        pub dpdes: u64,
        /// Facilities.
        pub hfscr: u64,
        /// Added to the time base.
        pub tb_offset: i64,
        /// First watchpoint.
        pub dawr0: u64,
        /// Its conditions.
        pub dawrx0: u64,
        /// Breakpoint for instructions.
        pub ciabr: u64,
        /// When it has to come back, by the time base.
        pub hdec_expiry: u64,
        /// Use of the processor.
        pub purr: u64,
        /// The same, by frequency.
        pub spurr: u64,
        /// Instructions.
        pub ic: u64,
        /// Virtual time base.
        pub vtb: u64,
        /// Address of a fault.
        pub hdar: u64,
        /// Kind of a fault.
        pub hdsisr: u64,
        /// Instruction of a fault.
        pub heir: u64,
        /// Segment of a fault.
        pub asdr: u64,
        /// Where an interrupt came.
        pub srr0: u64,
        /// The state then.
        pub srr1: u64,
        /// SPRG0 to SPRG3.
        pub sprg: [u64; 4],
        /// Process.
        pub pidr: u64,
        /// Where the last branch was.
        pub cfar: u64,
        /// Priority.
        pub ppr: u64,
    }
    zeroed!(HvGuestState);
    assert_extent!(HvGuestState, 232, 8, 232, 8);
    assert_place!(HvGuestState, (version), !0, 0, 0);
    assert_place!(HvGuestState, (lpid), !0, 8, 8);
    assert_place!(HvGuestState, (vcpu_token), !0, 12, 12);
    assert_place!(HvGuestState, (lpcr), !0, 16, 16);
    assert_place!(HvGuestState, (pcr), !0, 24, 24);
    assert_place!(HvGuestState, (amor), !0, 32, 32);
    assert_place!(HvGuestState, (dpdes), !0, 40, 40);
    assert_place!(HvGuestState, (hfscr), !0, 48, 48);
    assert_place!(HvGuestState, (tb_offset), -1, 56, 56);
    assert_place!(HvGuestState, (dawr0), !0, 64, 64);
    assert_place!(HvGuestState, (dawrx0), !0, 72, 72);
    assert_place!(HvGuestState, (ciabr), !0, 80, 80);
    assert_place!(HvGuestState, (hdec_expiry), !0, 88, 88);
    assert_place!(HvGuestState, (purr), !0, 96, 96);
    assert_place!(HvGuestState, (spurr), !0, 104, 104);
    assert_place!(HvGuestState, (ic), !0, 112, 112);
    assert_place!(HvGuestState, (vtb), !0, 120, 120);
    assert_place!(HvGuestState, (hdar), !0, 128, 128);
    assert_place!(HvGuestState, (hdsisr), !0, 136, 136);
    assert_place!(HvGuestState, (heir), !0, 144, 144);
    assert_place!(HvGuestState, (asdr), !0, 152, 152);
    assert_place!(HvGuestState, (srr0), !0, 160, 160);
    assert_place!(HvGuestState, (srr1), !0, 168, 168);
    assert_place!(HvGuestState, (sprg[0]), !0, 176, 176);
    assert_place!(HvGuestState, (pidr), !0, 208, 208);
    assert_place!(HvGuestState, (cfar), !0, 216, 216);
    assert_place!(HvGuestState, (ppr), !0, 224, 224);

    /// A call of RTAS, with up to 16 arguments and results.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct RtasCall {
        /// Which call. Its bytes are in big-endian order.
        pub token: u32,
        /// How many arguments. Its bytes are in big-endian order.
        pub nargs: u32,
        /// How many results. Its bytes are in big-endian order.
        pub nret: u32,
        /// The arguments, and behind them the results, of which the first is the status. Its bytes are in
        /// big-endian order.
        pub args: [u32; 16],
    }
    zeroed!(RtasCall);
    assert_extent!(RtasCall, 76, 4, 76, 4);
    assert_place!(RtasCall, (token), !0, 0, 0);
    assert_place!(RtasCall, (nargs), !0, 4, 4);
    assert_place!(RtasCall, (nret), !0, 8, 8);
    assert_place!(RtasCall, (args[0]), !0, 12, 12);

    /// What scm_unbind_all hides.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct UnbindScope(pub u64);

    impl UnbindScope {
        /// All devices.
        pub const ALL: UnbindScope = UnbindScope(1);
        /// One device.
        pub const DEVICE: UnbindScope = UnbindScope(2);
    }

    /// An entry of the list, whatever byte order the guest has.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct TceEntry {
        /// Address of the page, bit 0 to read, bit 1 to write. Its bytes are in big-endian order.
        pub tce: u64,
    }
    zeroed!(TceEntry);
    assert_extent!(TceEntry, 8, 8, 8, 8);
    assert_place!(TceEntry, (tce), !0, 0, 0);

    /// An entry of the queue. Its bytes are those of the device's own protocol.
    #[repr(C, align(16))]
    #[derive(Clone, Copy)]
    pub struct CrqEntry {
        /// 0: free. Bit 7: there is an entry. The writer writes it last, the reader sets it to 0.
        pub valid: u8,
        /// What is in it.
        pub format: u8,
        /// By the format.
        pub payload: [u8; 14],
    }
    zeroed!(CrqEntry);
    assert_extent!(CrqEntry, 16, 16, 16, 16);
    assert_place!(CrqEntry, (valid), !0, 0, 0);
    assert_place!(CrqEntry, (format), !0, 1, 1);
    assert_place!(CrqEntry, (payload[0]), !0, 2, 2);

}

/// Where a host advertises what it has.
pub mod discovery {
    // pft: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-pft.
    // term: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-term.
    // dabr: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-dabr.
    // interrupt: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-interrupt.
    // tce: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-tce.
    // multi_tce: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-multi-tce.
    // vio: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-vio.
    // splpar: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-splpar.
    // join: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-join.
    // bulk: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-bulk.
    // set_mode: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-set-mode.
    // sprg0: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-sprg0.
    // copy: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-copy.
    // vphn: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-vphn.
    // hpt_resize: no constant, since only words say where it is advertised. Device tree, /rtas:
    // ibm,hypertas-functions holds hcall-hpt-resize.
    // memop1: no constant, since only words say where it is advertised. Device tree, /rtas:
    // qemu,hypertas-functions holds hcall-memop1.
    // xive: no constant, since only words say where it is advertised. The guest and the host have agreed on
    // it: byte 23 of option vector 5, and /chosen: ibm,arch-vec-5-platform-support.
    // nested_hv: no constant, since only words say where it is advertised. The capability cap-nested-hv of
    // the machine; device tree of a processor: ibm,powerpc-cpu-features.
    // tpm_proxy: no constant, since only words say where it is advertised. The machine has the device
    // spapr-tpm-proxy; /ibm,tpm-proxy is in the device tree.
    // secure: no constant, since only words say where it is advertised. The host is KVM under an ultravisor.
}

/// What ids and statuses mean.
pub mod decode {
    use super::Id;

    /// Ids that are laid out alike: the bits that tell calls apart, and the calls in order.
    struct Layout {
        identity: [u64; 1],
        calls: &'static [([u64; 1], &'static str)],
    }

    static LAYOUTS: [Layout; 1] = [
        Layout {
            identity: [0xffffffff],
            calls: &[
                ([4], "hpt.remove"),
                ([8], "hpt.enter"),
                ([0xc], "hpt.read"),
                ([0x10], "hpt.clear_mod"),
                ([0x14], "hpt.clear_ref"),
                ([0x18], "hpt.protect"),
                ([0x1c], "tce.get_tce"),
                ([0x20], "tce.put_tce"),
                ([0x24], "cpu.set_sprg0"),
                ([0x28], "cpu.set_dabr"),
                ([0x2c], "hpt.page_init"),
                ([0x3c], "logical.logical_ci_load"),
                ([0x40], "logical.logical_ci_store"),
                ([0x44], "logical.logical_cache_load"),
                ([0x48], "logical.logical_cache_store"),
                ([0x4c], "logical.logical_icbi"),
                ([0x50], "logical.logical_dcbf"),
                ([0x54], "terminal.get_term_char"),
                ([0x58], "terminal.put_term_char"),
                ([0x64], "xics.eoi"),
                ([0x68], "xics.cppr"),
                ([0x6c], "xics.ipi"),
                ([0x70], "xics.ipoll"),
                ([0x74], "xics.xirr"),
                ([0xdc], "cpu.register_vpa"),
                ([0xe0], "cpu.cede"),
                ([0xe4], "cpu.confer"),
                ([0xe8], "cpu.prod"),
                ([0xfc], "vio.reg_crq"),
                ([0x100], "vio.free_crq"),
                ([0x104], "vio.vio_signal"),
                ([0x108], "vio.send_crq"),
                ([0x114], "vio.register_logical_lan"),
                ([0x118], "vio.free_logical_lan"),
                ([0x11c], "vio.add_logical_lan_buffer"),
                ([0x120], "vio.send_logical_lan"),
                ([0x124], "hpt.bulk_remove"),
                ([0x130], "vio.multicast_ctrl"),
                ([0x134], "cpu.set_xdabr"),
                ([0x138], "tce.stuff_tce"),
                ([0x13c], "tce.put_tce_indirect"),
                ([0x14c], "vio.change_logical_lan_mac"),
                ([0x1c8], "cpu.get_cpu_characteristics"),
                ([0x298], "cpu.join"),
                ([0x2b0], "vio.enable_crq"),
                ([0x2ec], "cpu.home_node_associativity"),
                ([0x2fc], "xics.xirr_x"),
                ([0x300], "cpu.random"),
                ([0x31c], "cpu.set_mode"),
                ([0x36c], "hpt.resize_hpt_prepare"),
                ([0x370], "hpt.resize_hpt_commit"),
                ([0x37c], "hpt.register_proc_tbl"),
                ([0x380], "cpu.signal_sys_reset"),
                ([0x3a8], "xive.int_get_source_info"),
                ([0x3ac], "xive.int_set_source_config"),
                ([0x3b0], "xive.int_get_source_config"),
                ([0x3b4], "xive.int_get_queue_info"),
                ([0x3b8], "xive.int_set_queue_config"),
                ([0x3bc], "xive.int_get_queue_config"),
                ([0x3c0], "xive.int_set_os_reporting_line"),
                ([0x3c4], "xive.int_get_os_reporting_line"),
                ([0x3c8], "xive.int_esb"),
                ([0x3cc], "xive.int_sync"),
                ([0x3d0], "xive.int_reset"),
                ([0x3e4], "scm.scm_read_metadata"),
                ([0x3e8], "scm.scm_write_metadata"),
                ([0x3ec], "scm.scm_bind_mem"),
                ([0x3f0], "scm.scm_unbind_mem"),
                ([0x3fc], "scm.scm_unbind_all"),
                ([0xef00], "svm.svm_page_in"),
                ([0xef04], "svm.svm_page_out"),
                ([0xef08], "svm.svm_init_start"),
                ([0xef0c], "svm.svm_init_done"),
                ([0xef10], "svm.svm_tpm_comm"),
                ([0xef14], "svm.svm_init_abort"),
                ([0xf000], "private.rtas"),
                ([0xf001], "private.logical_memop"),
                ([0xf002], "private.cas"),
                ([0xf003], "private.update_dt"),
                ([0xf800], "nested_kvm.set_partition_table"),
                ([0xf804], "nested_kvm.enter_nested"),
                ([0xf808], "nested_kvm.tlb_invalidate"),
                ([0xf80c], "nested_kvm.copy_tofrom_guest"),
            ],
        },
    ];

    /// The name of the call that an id names, `family.call`, whatever its annotations and reserved bits are.
    pub fn call_name(id: Id) -> Option<&'static str> {
        for layout in &LAYOUTS {
            let mut key = id.carriers();
            for (part, identity) in key.iter_mut().zip(layout.identity) {
                *part &= identity;
            }
            if let Ok(index) = layout.calls.binary_search_by(|row| row.0.cmp(&key)) {
                return Some(layout.calls[index].1);
            }
        }
        None
    }

    /// The name of a status.
    pub fn status_name(status: super::Status) -> Option<&'static str> {
        match status {
            super::Status::SUCCESS => Some("success"),
            super::Status::BUSY => Some("busy"),
            super::Status::HARDWARE => Some("hardware"),
            super::Status::CLOSED => Some("closed"),
            super::Status::FUNCTION => Some("function"),
            super::Status::NOT_AVAILABLE => Some("not_available"),
            super::Status::PRIVILEGE => Some("privilege"),
            super::Status::CONSTRAINED => Some("constrained"),
            super::Status::PARAMETER => Some("parameter"),
            super::Status::PARTIAL => Some("partial"),
            super::Status::BAD_MODE => Some("bad_mode"),
            super::Status::PTEG_FULL => Some("pteg_full"),
            super::Status::NOT_FOUND => Some("not_found"),
            super::Status::RESERVED_DABR => Some("reserved_dabr"),
            super::Status::NO_MEM => Some("no_mem"),
            super::Status::AUTHORITY => Some("authority"),
            super::Status::PERMISSION => Some("permission"),
            super::Status::DROPPED => Some("dropped"),
            super::Status::SOURCE_PARM => Some("source_parm"),
            super::Status::IN_PROGRESS => Some("in_progress"),
            super::Status::DEST_PARM => Some("dest_parm"),
            super::Status::PAGE_REGISTERED => Some("page_registered"),
            super::Status::REMOTE_PARM => Some("remote_parm"),
            super::Status::PARTIAL_STORE => Some("partial_store"),
            super::Status::RESOURCE => Some("resource"),
            super::Status::PENDING => Some("pending"),
            super::Status::ADAPTER_PARM => Some("adapter_parm"),
            super::Status::CONTINUE => Some("continue"),
            super::Status::RH_PARM => Some("rh_parm"),
            super::Status::RCQ_PARM => Some("rcq_parm"),
            super::Status::SCQ_PARM => Some("scq_parm"),
            super::Status::EQ_PARM => Some("eq_parm"),
            super::Status::RT_PARM => Some("rt_parm"),
            super::Status::ST_PARM => Some("st_parm"),
            super::Status::SIGT_PARM => Some("sigt_parm"),
            super::Status::TOKEN_PARM => Some("token_parm"),
            super::Status::MLENGTH_PARM => Some("mlength_parm"),
            super::Status::MEM_PARM => Some("mem_parm"),
            super::Status::MEM_ACCESS_PARM => Some("mem_access_parm"),
            super::Status::ATTR_PARM => Some("attr_parm"),
            super::Status::PORT_PARM => Some("port_parm"),
            super::Status::MCG_PARM => Some("mcg_parm"),
            super::Status::VL_PARM => Some("vl_parm"),
            super::Status::TSIZE_PARM => Some("tsize_parm"),
            super::Status::TRACE_PARM => Some("trace_parm"),
            super::Status::MASK_PARM => Some("mask_parm"),
            super::Status::MCG_FULL => Some("mcg_full"),
            super::Status::ALIAS_EXIST => Some("alias_exist"),
            super::Status::P_COUNTER => Some("p_counter"),
            super::Status::TABLE_FULL => Some("table_full"),
            super::Status::ALT_TABLE => Some("alt_table"),
            super::Status::MR_CONDITION => Some("mr_condition"),
            super::Status::NOT_ENOUGH_RESOURCES => Some("not_enough_resources"),
            super::Status::R_STATE => Some("r_state"),
            super::Status::RESCINDED => Some("rescinded"),
            super::Status::ABORTED => Some("aborted"),
            super::Status::P2 => Some("p2"),
            super::Status::P3 => Some("p3"),
            super::Status::P4 => Some("p4"),
            super::Status::P5 => Some("p5"),
            super::Status::P6 => Some("p6"),
            super::Status::P7 => Some("p7"),
            super::Status::P8 => Some("p8"),
            super::Status::P9 => Some("p9"),
            super::Status::NOOP => Some("noop"),
            super::Status::TOO_BIG => Some("too_big"),
            super::Status::UNSUPPORTED => Some("unsupported"),
            super::Status::OVERLAP => Some("overlap"),
            super::Status::INTERRUPT => Some("interrupt"),
            super::Status::BAD_DATA => Some("bad_data"),
            super::Status::NOT_ACTIVE => Some("not_active"),
            super::Status::SG_LIST => Some("sg_list"),
            super::Status::OP_MODE => Some("op_mode"),
            super::Status::COP_HW => Some("cop_hw"),
            super::Status::STATE => Some("state"),
            super::Status::IN_USE => Some("in_use"),
            super::Status::INVALID_ELEMENT_ID => Some("invalid_element_id"),
            super::Status::INVALID_ELEMENT_SIZE => Some("invalid_element_size"),
            super::Status::INVALID_ELEMENT_VALUE => Some("invalid_element_value"),
            super::Status::INPUT_BUFFER_NOT_DEFINED => Some("input_buffer_not_defined"),
            super::Status::INPUT_BUFFER_TOO_SMALL => Some("input_buffer_too_small"),
            super::Status::OUTPUT_BUFFER_NOT_DEFINED => Some("output_buffer_not_defined"),
            super::Status::OUTPUT_BUFFER_TOO_SMALL => Some("output_buffer_too_small"),
            super::Status::PARTITION_PAGE_TABLE_NOT_DEFINED => Some("partition_page_table_not_defined"),
            super::Status::GUEST_VCPU_STATE_NOT_HV_OWNED => Some("guest_vcpu_state_not_hv_owned"),
            super::Status::UNSUPPORTED_FLAG => Some("unsupported_flag"),
            super::Status::MULTI_THREADS_ACTIVE => Some("multi_threads_active"),
            super::Status::OUTSTANDING_COP_OPS => Some("outstanding_cop_ops"),
            super::Status::LONG_BUSY_1MS => Some("long_busy_1ms"),
            super::Status::LONG_BUSY_10MS => Some("long_busy_10ms"),
            super::Status::LONG_BUSY_100MS => Some("long_busy_100ms"),
            super::Status::LONG_BUSY_1S => Some("long_busy_1s"),
            super::Status::LONG_BUSY_10S => Some("long_busy_10s"),
            super::Status::LONG_BUSY_100S => Some("long_busy_100s"),
            _ => None,
        }
    }
}

/// Calls from a guest, for the architecture that compiles this.
pub mod guest {
    // cpu.set_sprg0: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.set_dabr: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.register_vpa: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.cede: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.confer: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.prod: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.set_xdabr: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.get_cpu_characteristics: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.join: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.home_node_associativity: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.random: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.set_mode: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // cpu.signal_sys_reset: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.remove: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.enter: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.read: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.clear_mod: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.clear_ref: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.protect: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.page_init: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.bulk_remove: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.resize_hpt_prepare: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.resize_hpt_commit: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // hpt.register_proc_tbl: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // logical.logical_ci_load: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // logical.logical_ci_store: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // logical.logical_cache_load: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // logical.logical_cache_store: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // logical.logical_icbi: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // logical.logical_dcbf: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // nested_kvm.set_partition_table: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // nested_kvm.enter_nested: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // nested_kvm.tlb_invalidate: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // nested_kvm.copy_tofrom_guest: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // private.rtas: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // private.logical_memop: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // private.cas: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // private.update_dt: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // scm.scm_read_metadata: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // scm.scm_write_metadata: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // scm.scm_bind_mem: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // scm.scm_unbind_mem: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // scm.scm_unbind_all: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // svm.svm_page_in: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // svm.svm_page_out: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // svm.svm_init_start: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // svm.svm_init_done: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // svm.svm_tpm_comm: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // svm.svm_init_abort: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // tce.get_tce: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // tce.put_tce: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // tce.stuff_tce: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // tce.put_tce_indirect: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // terminal.get_term_char: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // terminal.put_term_char: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.reg_crq: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.free_crq: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.vio_signal: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.send_crq: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.register_logical_lan: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.free_logical_lan: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.add_logical_lan_buffer: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.send_logical_lan: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.multicast_ctrl: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.change_logical_lan_mac: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // vio.enable_crq: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xics.eoi: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xics.cppr: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xics.ipi: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xics.ipoll: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xics.xirr: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xics.xirr_x: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_get_source_info: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_set_source_config: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_get_source_config: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_get_queue_info: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_set_queue_config: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_get_queue_config: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_set_os_reporting_line: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_get_os_reporting_line: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_esb: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_sync: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
    // xive.int_reset: no stub on ppc64 and ppc64le: Rust has no stable inline assembly there.
}

/// Every stub under the id of its call, for runners that are given ids: there with `--cfg hvabi_stub_table`.
#[cfg(hvabi_stub_table)]
pub mod stub_table {
    /// A stub as a function of C, with the arguments and the result of the stub. `bits`: what of each carrier is the call's `id`;
    /// `loaded`: argument registers, counted from 0, that the stub loads with what no caller chooses.
    pub struct Entry {
        pub name: &'static str,
        pub id: [u64; 1],
        pub bits: [u64; 1],
        pub loaded: &'static [(usize, u64)],
        pub entry: unsafe extern "C" fn(),
    }


    #[allow(unused_macros)]
    macro_rules! entry {
        ($name:literal, $id:expr, $bits:expr, $loaded:expr, $stub:ident, ($($taken:ident: $kind:ty),*), $gives:ty) => {{
            unsafe extern "C" fn entry($($taken: $kind),*) -> $gives {
                super::guest::$stub($($taken),*)
            }
            // SAFETY: whoever calls it has to know its arguments; all functions are pointers of one size.
            let entry = unsafe {
                core::mem::transmute::<unsafe extern "C" fn($($kind),*) -> $gives, unsafe extern "C" fn()>(entry)
            };
            Entry { name: $name, id: $id, bits: $bits, loaded: $loaded, entry }
        }};
    }

    /// Those of the architecture that compiles this.
    pub static ENTRIES: &[Entry] = &[
    ];

    /// The stub that makes the call of exactly this id, if there is one: without annotations, and with no reserved bit wrong.
    pub fn find(id: super::Id) -> Option<&'static Entry> {
        let carriers = id.carriers();
        ENTRIES.iter().find(|entry| {
            carriers.iter().zip(entry.id.iter().zip(entry.bits)).all(|(held, (id, bits))| held & bits == id & bits)
        })
    }
}

/// A host: its operations, and dispatch over them. It starts from the id and the arguments: what takes these out of the registers of a
/// trapped guest, and what performs a queue, is written for C alone as yet.
pub mod host {
    use super::Id;

    /// What an operation gives back: a status, and a value where the call has one.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Answer {
        pub status: i64,
        pub value: u64,
        /// Further results, in their order; what a call does not have is zero.
        pub more: [u64; 7],
    }

    impl Answer {
        /// Success, with a value.
        pub const fn ok(value: u64) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value, more: [0; 7] }
        }

        /// A failure.
        pub const fn error(failed: super::Status) -> Answer {
            Answer::refuse(status(failed))
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0, more: [0; 7] }
        }

        /// Success of a call with several results.
        pub const fn several(value: u64, more: [u64; 7]) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value, more }
        }
    }

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 8;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        CpuSetSprg0,
        CpuSetDabr,
        CpuRegisterVpa,
        CpuCede,
        CpuConfer,
        CpuProd,
        CpuSetXdabr,
        CpuGetCpuCharacteristics,
        CpuJoin,
        CpuHomeNodeAssociativity,
        CpuRandom,
        CpuSetMode,
        CpuSignalSysReset,
        HptRemove,
        HptEnter,
        HptRead,
        HptClearMod,
        HptClearRef,
        HptProtect,
        HptPageInit,
        HptBulkRemove,
        HptResizeHptPrepare,
        HptResizeHptCommit,
        HptRegisterProcTbl,
        LogicalLogicalCiLoad,
        LogicalLogicalCiStore,
        LogicalLogicalCacheLoad,
        LogicalLogicalCacheStore,
        LogicalLogicalIcbi,
        LogicalLogicalDcbf,
        NestedKvmSetPartitionTable,
        NestedKvmEnterNested,
        NestedKvmTlbInvalidate,
        NestedKvmCopyTofromGuest,
        PrivateRtas,
        PrivateLogicalMemop,
        PrivateCas,
        PrivateUpdateDt,
        ScmScmReadMetadata,
        ScmScmWriteMetadata,
        ScmScmBindMem,
        ScmScmUnbindMem,
        ScmScmUnbindAll,
        SvmSvmPageIn,
        SvmSvmPageOut,
        SvmSvmInitStart,
        SvmSvmInitDone,
        SvmSvmTpmComm,
        SvmSvmInitAbort,
        TceGetTce,
        TcePutTce,
        TceStuffTce,
        TcePutTceIndirect,
        TerminalGetTermChar,
        TerminalPutTermChar,
        VioRegCrq,
        VioFreeCrq,
        VioVioSignal,
        VioSendCrq,
        VioRegisterLogicalLan,
        VioFreeLogicalLan,
        VioAddLogicalLanBuffer,
        VioSendLogicalLan,
        VioMulticastCtrl,
        VioChangeLogicalLanMac,
        VioEnableCrq,
        XicsEoi,
        XicsCppr,
        XicsIpi,
        XicsIpoll,
        XicsXirr,
        XicsXirrX,
        XiveIntGetSourceInfo,
        XiveIntSetSourceConfig,
        XiveIntGetSourceConfig,
        XiveIntGetQueueInfo,
        XiveIntSetQueueConfig,
        XiveIntGetQueueConfig,
        XiveIntSetOsReportingLine,
        XiveIntGetOsReportingLine,
        XiveIntEsb,
        XiveIntSync,
        XiveIntReset,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 83] = [
            Operation::CpuSetSprg0,
            Operation::CpuSetDabr,
            Operation::CpuRegisterVpa,
            Operation::CpuCede,
            Operation::CpuConfer,
            Operation::CpuProd,
            Operation::CpuSetXdabr,
            Operation::CpuGetCpuCharacteristics,
            Operation::CpuJoin,
            Operation::CpuHomeNodeAssociativity,
            Operation::CpuRandom,
            Operation::CpuSetMode,
            Operation::CpuSignalSysReset,
            Operation::HptRemove,
            Operation::HptEnter,
            Operation::HptRead,
            Operation::HptClearMod,
            Operation::HptClearRef,
            Operation::HptProtect,
            Operation::HptPageInit,
            Operation::HptBulkRemove,
            Operation::HptResizeHptPrepare,
            Operation::HptResizeHptCommit,
            Operation::HptRegisterProcTbl,
            Operation::LogicalLogicalCiLoad,
            Operation::LogicalLogicalCiStore,
            Operation::LogicalLogicalCacheLoad,
            Operation::LogicalLogicalCacheStore,
            Operation::LogicalLogicalIcbi,
            Operation::LogicalLogicalDcbf,
            Operation::NestedKvmSetPartitionTable,
            Operation::NestedKvmEnterNested,
            Operation::NestedKvmTlbInvalidate,
            Operation::NestedKvmCopyTofromGuest,
            Operation::PrivateRtas,
            Operation::PrivateLogicalMemop,
            Operation::PrivateCas,
            Operation::PrivateUpdateDt,
            Operation::ScmScmReadMetadata,
            Operation::ScmScmWriteMetadata,
            Operation::ScmScmBindMem,
            Operation::ScmScmUnbindMem,
            Operation::ScmScmUnbindAll,
            Operation::SvmSvmPageIn,
            Operation::SvmSvmPageOut,
            Operation::SvmSvmInitStart,
            Operation::SvmSvmInitDone,
            Operation::SvmSvmTpmComm,
            Operation::SvmSvmInitAbort,
            Operation::TceGetTce,
            Operation::TcePutTce,
            Operation::TceStuffTce,
            Operation::TcePutTceIndirect,
            Operation::TerminalGetTermChar,
            Operation::TerminalPutTermChar,
            Operation::VioRegCrq,
            Operation::VioFreeCrq,
            Operation::VioVioSignal,
            Operation::VioSendCrq,
            Operation::VioRegisterLogicalLan,
            Operation::VioFreeLogicalLan,
            Operation::VioAddLogicalLanBuffer,
            Operation::VioSendLogicalLan,
            Operation::VioMulticastCtrl,
            Operation::VioChangeLogicalLanMac,
            Operation::VioEnableCrq,
            Operation::XicsEoi,
            Operation::XicsCppr,
            Operation::XicsIpi,
            Operation::XicsIpoll,
            Operation::XicsXirr,
            Operation::XicsXirrX,
            Operation::XiveIntGetSourceInfo,
            Operation::XiveIntSetSourceConfig,
            Operation::XiveIntGetSourceConfig,
            Operation::XiveIntGetQueueInfo,
            Operation::XiveIntSetQueueConfig,
            Operation::XiveIntGetQueueConfig,
            Operation::XiveIntSetOsReportingLine,
            Operation::XiveIntGetOsReportingLine,
            Operation::XiveIntEsb,
            Operation::XiveIntSync,
            Operation::XiveIntReset,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::CpuSetSprg0 => "cpu.set_sprg0",
                Operation::CpuSetDabr => "cpu.set_dabr",
                Operation::CpuRegisterVpa => "cpu.register_vpa",
                Operation::CpuCede => "cpu.cede",
                Operation::CpuConfer => "cpu.confer",
                Operation::CpuProd => "cpu.prod",
                Operation::CpuSetXdabr => "cpu.set_xdabr",
                Operation::CpuGetCpuCharacteristics => "cpu.get_cpu_characteristics",
                Operation::CpuJoin => "cpu.join",
                Operation::CpuHomeNodeAssociativity => "cpu.home_node_associativity",
                Operation::CpuRandom => "cpu.random",
                Operation::CpuSetMode => "cpu.set_mode",
                Operation::CpuSignalSysReset => "cpu.signal_sys_reset",
                Operation::HptRemove => "hpt.remove",
                Operation::HptEnter => "hpt.enter",
                Operation::HptRead => "hpt.read",
                Operation::HptClearMod => "hpt.clear_mod",
                Operation::HptClearRef => "hpt.clear_ref",
                Operation::HptProtect => "hpt.protect",
                Operation::HptPageInit => "hpt.page_init",
                Operation::HptBulkRemove => "hpt.bulk_remove",
                Operation::HptResizeHptPrepare => "hpt.resize_hpt_prepare",
                Operation::HptResizeHptCommit => "hpt.resize_hpt_commit",
                Operation::HptRegisterProcTbl => "hpt.register_proc_tbl",
                Operation::LogicalLogicalCiLoad => "logical.logical_ci_load",
                Operation::LogicalLogicalCiStore => "logical.logical_ci_store",
                Operation::LogicalLogicalCacheLoad => "logical.logical_cache_load",
                Operation::LogicalLogicalCacheStore => "logical.logical_cache_store",
                Operation::LogicalLogicalIcbi => "logical.logical_icbi",
                Operation::LogicalLogicalDcbf => "logical.logical_dcbf",
                Operation::NestedKvmSetPartitionTable => "nested_kvm.set_partition_table",
                Operation::NestedKvmEnterNested => "nested_kvm.enter_nested",
                Operation::NestedKvmTlbInvalidate => "nested_kvm.tlb_invalidate",
                Operation::NestedKvmCopyTofromGuest => "nested_kvm.copy_tofrom_guest",
                Operation::PrivateRtas => "private.rtas",
                Operation::PrivateLogicalMemop => "private.logical_memop",
                Operation::PrivateCas => "private.cas",
                Operation::PrivateUpdateDt => "private.update_dt",
                Operation::ScmScmReadMetadata => "scm.scm_read_metadata",
                Operation::ScmScmWriteMetadata => "scm.scm_write_metadata",
                Operation::ScmScmBindMem => "scm.scm_bind_mem",
                Operation::ScmScmUnbindMem => "scm.scm_unbind_mem",
                Operation::ScmScmUnbindAll => "scm.scm_unbind_all",
                Operation::SvmSvmPageIn => "svm.svm_page_in",
                Operation::SvmSvmPageOut => "svm.svm_page_out",
                Operation::SvmSvmInitStart => "svm.svm_init_start",
                Operation::SvmSvmInitDone => "svm.svm_init_done",
                Operation::SvmSvmTpmComm => "svm.svm_tpm_comm",
                Operation::SvmSvmInitAbort => "svm.svm_init_abort",
                Operation::TceGetTce => "tce.get_tce",
                Operation::TcePutTce => "tce.put_tce",
                Operation::TceStuffTce => "tce.stuff_tce",
                Operation::TcePutTceIndirect => "tce.put_tce_indirect",
                Operation::TerminalGetTermChar => "terminal.get_term_char",
                Operation::TerminalPutTermChar => "terminal.put_term_char",
                Operation::VioRegCrq => "vio.reg_crq",
                Operation::VioFreeCrq => "vio.free_crq",
                Operation::VioVioSignal => "vio.vio_signal",
                Operation::VioSendCrq => "vio.send_crq",
                Operation::VioRegisterLogicalLan => "vio.register_logical_lan",
                Operation::VioFreeLogicalLan => "vio.free_logical_lan",
                Operation::VioAddLogicalLanBuffer => "vio.add_logical_lan_buffer",
                Operation::VioSendLogicalLan => "vio.send_logical_lan",
                Operation::VioMulticastCtrl => "vio.multicast_ctrl",
                Operation::VioChangeLogicalLanMac => "vio.change_logical_lan_mac",
                Operation::VioEnableCrq => "vio.enable_crq",
                Operation::XicsEoi => "xics.eoi",
                Operation::XicsCppr => "xics.cppr",
                Operation::XicsIpi => "xics.ipi",
                Operation::XicsIpoll => "xics.ipoll",
                Operation::XicsXirr => "xics.xirr",
                Operation::XicsXirrX => "xics.xirr_x",
                Operation::XiveIntGetSourceInfo => "xive.int_get_source_info",
                Operation::XiveIntSetSourceConfig => "xive.int_set_source_config",
                Operation::XiveIntGetSourceConfig => "xive.int_get_source_config",
                Operation::XiveIntGetQueueInfo => "xive.int_get_queue_info",
                Operation::XiveIntSetQueueConfig => "xive.int_set_queue_config",
                Operation::XiveIntGetQueueConfig => "xive.int_get_queue_config",
                Operation::XiveIntSetOsReportingLine => "xive.int_set_os_reporting_line",
                Operation::XiveIntGetOsReportingLine => "xive.int_get_os_reporting_line",
                Operation::XiveIntEsb => "xive.int_esb",
                Operation::XiveIntSync => "xive.int_sync",
                Operation::XiveIntReset => "xive.int_reset",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Sets the register SPRG0.
        fn cpu_set_sprg0(&mut self, value: u64) -> Answer {
            let _ = value;
            Answer::error(super::Status::FUNCTION)
        }

        /// Sets the address of a breakpoint for data.
        fn cpu_set_dabr(&mut self, dabr: u64) -> Answer {
            let _ = dabr;
            Answer::error(super::Status::FUNCTION)
        }

        /// Registers memory of a processor that the host reads and writes, or takes it back.
        fn cpu_register_vpa(&mut self, function: super::types::VpaFunction, cpu: u64, address: u64) -> Answer {
            let _ = (function, cpu, address);
            Answer::error(super::Status::FUNCTION)
        }

        /// Enables interrupts, and waits for one or for prod.
        fn cpu_cede(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives the processor to another until that has run.
        fn cpu_confer(&mut self, cpu: i64, dispatch: u64) -> Answer {
            let _ = (cpu, dispatch);
            Answer::error(super::Status::FUNCTION)
        }

        /// Wakes a processor that waits in cede or confer.
        fn cpu_prod(&mut self, cpu: u64) -> Answer {
            let _ = cpu;
            Answer::error(super::Status::FUNCTION)
        }

        /// As set_dabr, with more conditions.
        fn cpu_set_xdabr(&mut self, dabr: u64, dabrx: u64) -> Answer {
            let _ = (dabr, dabrx);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says which measures against speculation the processor has, and which it needs.
        fn cpu_get_cpu_characteristics(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Waits until all other processors wait here. The last one goes on at once.
        fn cpu_join(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Says near which memory a processor is.
        fn cpu_home_node_associativity(&mut self, flags: u64, cpu: u64) -> Answer {
            let _ = (flags, cpu);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives a random number.
        fn cpu_random(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Changes something of the partition or of this processor.
        fn cpu_set_mode(&mut self, flags: u64, resource: super::types::ModeResource, value1: u64, value2: u64) -> Answer {
            let _ = (flags, resource, value1, value2);
            Answer::error(super::Status::FUNCTION)
        }

        /// Sends a system reset interrupt.
        fn cpu_signal_sys_reset(&mut self, target: i64) -> Answer {
            let _ = target;
            Answer::error(super::Status::FUNCTION)
        }

        /// Removes an entry.
        fn hpt_remove(&mut self, flags: super::types::HptFlags, pte_index: u64, avpn: u64) -> Answer {
            let _ = (flags, pte_index, avpn);
            Answer::error(super::Status::FUNCTION)
        }

        /// Puts an entry into its group, or with exact into this very place.
        fn hpt_enter(&mut self, flags: super::types::HptFlags, pte_index: u64, pteh: u64, ptel: u64) -> Answer {
            let _ = (flags, pte_index, pteh, ptel);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives an entry, or with read_4 the four that begin with it.
        fn hpt_read(&mut self, flags: super::types::HptFlags, pte_index: u64) -> Answer {
            let _ = (flags, pte_index);
            Answer::error(super::Status::FUNCTION)
        }

        /// Clears the bit that says that a page was changed. Only KVM has it.
        fn hpt_clear_mod(&mut self, flags: super::types::HptFlags, pte_index: u64) -> Answer {
            let _ = (flags, pte_index);
            Answer::error(super::Status::FUNCTION)
        }

        /// Clears the bit that says that a page was used. Only KVM has it.
        fn hpt_clear_ref(&mut self, flags: super::types::HptFlags, pte_index: u64) -> Answer {
            let _ = (flags, pte_index);
            Answer::error(super::Status::FUNCTION)
        }

        /// Changes the protection of an entry, which the flags hold.
        fn hpt_protect(&mut self, flags: super::types::HptFlags, pte_index: u64, avpn: u64) -> Answer {
            let _ = (flags, pte_index, avpn);
            Answer::error(super::Status::FUNCTION)
        }

        /// Fills a page with zero, copies one into it, or makes its instructions visible.
        fn hpt_page_init(&mut self, flags: super::types::HptFlags, page: u64, from: u64) -> Answer {
            let _ = (flags, page, from);
            Answer::error(super::Status::FUNCTION)
        }

        /// Removes up to four entries. Each pair of registers is a request with its AVPN, and comes back
        /// with what became of it.
        fn hpt_bulk_remove(&mut self, request1: u64, avpn1: u64, request2: u64, avpn2: u64, request3: u64, avpn3: u64, request4: u64, avpn4: u64) -> Answer {
            let _ = (request1, avpn1, request2, avpn2, request3, avpn3, request4, avpn4);
            Answer::error(super::Status::FUNCTION)
        }

        /// Prepares a table of another size, or gives up the one that was prepared.
        fn hpt_resize_hpt_prepare(&mut self, flags: u64, shift: u64) -> Answer {
            let _ = (flags, shift);
            Answer::error(super::Status::FUNCTION)
        }

        /// Takes the table that was prepared.
        fn hpt_resize_hpt_commit(&mut self, flags: u64, shift: u64) -> Answer {
            let _ = (flags, shift);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says how the guest translates: by hash or radix tables, and where the process table is.
        fn hpt_register_proc_tbl(&mut self, flags: super::types::ProcTable, base: u64, page_size: u64, table_size: u64) -> Answer {
            let _ = (flags, base, page_size, table_size);
            Answer::error(super::Status::FUNCTION)
        }

        /// Reads, past the caches.
        fn logical_logical_ci_load(&mut self, size: u64, address: u64) -> Answer {
            let _ = (size, address);
            Answer::error(super::Status::FUNCTION)
        }

        /// Writes, past the caches.
        fn logical_logical_ci_store(&mut self, size: u64, address: u64, value: u64) -> Answer {
            let _ = (size, address, value);
            Answer::error(super::Status::FUNCTION)
        }

        /// Reads.
        fn logical_logical_cache_load(&mut self, size: u64, address: u64) -> Answer {
            let _ = (size, address);
            Answer::error(super::Status::FUNCTION)
        }

        /// Writes.
        fn logical_logical_cache_store(&mut self, size: u64, address: u64, value: u64) -> Answer {
            let _ = (size, address, value);
            Answer::error(super::Status::FUNCTION)
        }

        /// Forgets instructions of a line of the cache.
        fn logical_logical_icbi(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::FUNCTION)
        }

        /// Writes a line of the cache to memory.
        fn logical_logical_dcbf(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::FUNCTION)
        }

        /// Says where the table of nested guests is.
        fn nested_kvm_set_partition_table(&mut self, ptcr: u64) -> Answer {
            let _ = ptcr;
            Answer::error(super::Status::FUNCTION)
        }

        /// Runs a nested guest until it stops.
        fn nested_kvm_enter_nested(&mut self, state: u64, registers: u64) -> Answer {
            let _ = (state, registers);
            Answer::error(super::Status::FUNCTION)
        }

        /// Carries out a tlbie for nested guests.
        fn nested_kvm_tlb_invalidate(&mut self, instruction: u64, rs: u64, rb: u64) -> Answer {
            let _ = (instruction, rs, rb);
            Answer::error(super::Status::FUNCTION)
        }

        /// Copies memory of a nested guest.
        fn nested_kvm_copy_tofrom_guest(&mut self, lpid: u64, pid: u64, address: u64, to: u64, from: u64, count: u64) -> Answer {
            let _ = (lpid, pid, address, to, from, count);
            Answer::error(super::Status::FUNCTION)
        }

        /// Makes a call of RTAS. Which number a call of RTAS has the device tree says (/rtas).
        fn private_rtas(&mut self, block: u64) -> Answer {
            let _ = block;
            Answer::error(super::Status::FUNCTION)
        }

        /// Copies or inverts memory.
        fn private_logical_memop(&mut self, to: u64, from: u64, element: u64, count: u64, operation: u64) -> Answer {
            let _ = (to, from, element, count, operation);
            Answer::error(super::Status::FUNCTION)
        }

        /// Negotiates what host and guest can do (ibm,client-architecture-support); the firmware makes it
        /// for the guest.
        fn private_cas(&mut self, vectors: u64, tree: u64, size: u64) -> Answer {
            let _ = (vectors, tree, size);
            Answer::error(super::Status::FUNCTION)
        }

        /// Tells the host of the device tree that the firmware has completed.
        fn private_update_dt(&mut self, tree: u64) -> Answer {
            let _ = tree;
            Answer::error(super::Status::FUNCTION)
        }

        /// Reads from the labels.
        fn scm_scm_read_metadata(&mut self, drc: u64, offset: u64, length: u64) -> Answer {
            let _ = (drc, offset, length);
            Answer::error(super::Status::FUNCTION)
        }

        /// Writes to the labels.
        fn scm_scm_write_metadata(&mut self, drc: u64, offset: u64, data: u64, length: u64) -> Answer {
            let _ = (drc, offset, data, length);
            Answer::error(super::Status::FUNCTION)
        }

        /// Shows blocks to the guest.
        fn scm_scm_bind_mem(&mut self, drc: u64, start: u64, count: u64, target: u64, token: u64) -> Answer {
            let _ = (drc, start, count, target, token);
            Answer::error(super::Status::FUNCTION)
        }

        /// Hides blocks from the guest.
        fn scm_scm_unbind_mem(&mut self, drc: u64, address: u64, count: u64, token: u64) -> Answer {
            let _ = (drc, address, count, token);
            Answer::error(super::Status::FUNCTION)
        }

        /// Hides all blocks of a device, or of all.
        fn scm_scm_unbind_all(&mut self, scope: super::types::UnbindScope, drc: u64, token: u64) -> Answer {
            let _ = (scope, drc, token);
            Answer::error(super::Status::FUNCTION)
        }

        /// Asks for a page of the guest.
        fn svm_svm_page_in(&mut self, address: u64, flags: u64, shift: u64) -> Answer {
            let _ = (address, flags, shift);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives a page of the guest back.
        fn svm_svm_page_out(&mut self, address: u64, flags: u64, shift: u64) -> Answer {
            let _ = (address, flags, shift);
            Answer::error(super::Status::FUNCTION)
        }

        /// Begins to protect the guest.
        fn svm_svm_init_start(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Ends the beginning.
        fn svm_svm_init_done(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Sends a command to a TPM of the host.
        fn svm_svm_tpm_comm(&mut self, operation: u64, request: u64, request_size: u64, answer: u64, answer_size: u64) -> Answer {
            let _ = (operation, request, request_size, answer, answer_size);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives up to protect the guest.
        fn svm_svm_init_abort(&mut self) -> Answer {
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives an entry.
        fn tce_get_tce(&mut self, liobn: u64, ioba: u64) -> Answer {
            let _ = (liobn, ioba);
            Answer::error(super::Status::FUNCTION)
        }

        /// Sets an entry.
        fn tce_put_tce(&mut self, liobn: u64, ioba: u64, tce: u64) -> Answer {
            let _ = (liobn, ioba, tce);
            Answer::error(super::Status::FUNCTION)
        }

        /// Sets entries to one value.
        fn tce_stuff_tce(&mut self, liobn: u64, ioba: u64, tce: u64, count: u64) -> Answer {
            let _ = (liobn, ioba, tce, count);
            Answer::error(super::Status::FUNCTION)
        }

        /// Sets entries to those of a list.
        fn tce_put_tce_indirect(&mut self, liobn: u64, ioba: u64, list: u64, count: u64) -> Answer {
            let _ = (liobn, ioba, list, count);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives what was typed.
        fn terminal_get_term_char(&mut self, terminal: u64) -> Answer {
            let _ = terminal;
            Answer::error(super::Status::FUNCTION)
        }

        /// Shows characters.
        fn terminal_put_term_char(&mut self, terminal: u64, count: u64, first: u64, second: u64) -> Answer {
            let _ = (terminal, count, first, second);
            Answer::error(super::Status::FUNCTION)
        }

        /// Registers the queue of a device.
        fn vio_reg_crq(&mut self, unit: u64, queue: u64, length: u64) -> Answer {
            let _ = (unit, queue, length);
            Answer::error(super::Status::FUNCTION)
        }

        /// Takes the queue back.
        fn vio_free_crq(&mut self, unit: u64) -> Answer {
            let _ = unit;
            Answer::error(super::Status::FUNCTION)
        }

        /// Enables or disables the interrupt of a device.
        fn vio_vio_signal(&mut self, unit: u64, mode: u64) -> Answer {
            let _ = (unit, mode);
            Answer::error(super::Status::FUNCTION)
        }

        /// Sends an entry to the device.
        fn vio_send_crq(&mut self, unit: u64, high: u64, low: u64) -> Answer {
            let _ = (unit, high, low);
            Answer::error(super::Status::FUNCTION)
        }

        /// Starts a network card.
        fn vio_register_logical_lan(&mut self, unit: u64, buffer_list: u64, receive_queue: u64, filter_list: u64, mac: u64) -> Answer {
            let _ = (unit, buffer_list, receive_queue, filter_list, mac);
            Answer::error(super::Status::FUNCTION)
        }

        /// Stops a network card.
        fn vio_free_logical_lan(&mut self, unit: u64) -> Answer {
            let _ = unit;
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives a network card a buffer.
        fn vio_add_logical_lan_buffer(&mut self, unit: u64, buffer: u64) -> Answer {
            let _ = (unit, buffer);
            Answer::error(super::Status::FUNCTION)
        }

        /// Sends a packet of up to six pieces.
        fn vio_send_logical_lan(&mut self, unit: u64, piece1: u64, piece2: u64, piece3: u64, piece4: u64, piece5: u64, piece6: u64, token: u64) -> Answer {
            let _ = (unit, piece1, piece2, piece3, piece4, piece5, piece6, token);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says which packets a network card takes.
        fn vio_multicast_ctrl(&mut self, unit: u64, flags: u64, mac: u64) -> Answer {
            let _ = (unit, flags, mac);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives a network card another address.
        fn vio_change_logical_lan_mac(&mut self, unit: u64, mac: u64) -> Answer {
            let _ = (unit, mac);
            Answer::error(super::Status::FUNCTION)
        }

        /// Goes on after a migration.
        fn vio_enable_crq(&mut self, unit: u64) -> Answer {
            let _ = unit;
            Answer::error(super::Status::FUNCTION)
        }

        /// Ends an interrupt.
        fn xics_eoi(&mut self, xirr: u64) -> Answer {
            let _ = xirr;
            Answer::error(super::Status::FUNCTION)
        }

        /// Sets the priority of this processor.
        fn xics_cppr(&mut self, priority: u64) -> Answer {
            let _ = priority;
            Answer::error(super::Status::FUNCTION)
        }

        /// Asks a processor for an interrupt, or takes that back.
        fn xics_ipi(&mut self, server: u64, priority: u64) -> Answer {
            let _ = (server, priority);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says what waits for a processor.
        fn xics_ipoll(&mut self, server: u64) -> Answer {
            let _ = server;
            Answer::error(super::Status::FUNCTION)
        }

        /// Accepts an interrupt.
        fn xics_xirr(&mut self, cppr: u64) -> Answer {
            let _ = cppr;
            Answer::error(super::Status::FUNCTION)
        }

        /// As xirr, and says when.
        fn xics_xirr_x(&mut self, cppr: u64) -> Answer {
            let _ = cppr;
            Answer::error(super::Status::FUNCTION)
        }

        /// Says how to handle a source.
        fn xive_int_get_source_info(&mut self, flags: u64, lisn: u64) -> Answer {
            let _ = (flags, lisn);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says whom a source interrupts.
        fn xive_int_set_source_config(&mut self, flags: u64, lisn: u64, target: u64, priority: u64, eisn: u64) -> Answer {
            let _ = (flags, lisn, target, priority, eisn);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says whom a source interrupts.
        fn xive_int_get_source_config(&mut self, flags: u64, lisn: u64) -> Answer {
            let _ = (flags, lisn);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says where a queue of events can be managed.
        fn xive_int_get_queue_info(&mut self, flags: u64, target: u64, priority: u64) -> Answer {
            let _ = (flags, target, priority);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives a queue of events its memory, or takes it.
        fn xive_int_set_queue_config(&mut self, flags: u64, target: u64, priority: u64, page: u64, size: u64) -> Answer {
            let _ = (flags, target, priority, page, size);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says which memory a queue has.
        fn xive_int_get_queue_config(&mut self, flags: u64, target: u64, priority: u64) -> Answer {
            let _ = (flags, target, priority);
            Answer::error(super::Status::FUNCTION)
        }

        /// Registers memory for the state of a processor. QEMU answers function.
        fn xive_int_set_os_reporting_line(&mut self, flags: u64, line: u64) -> Answer {
            let _ = (flags, line);
            Answer::error(super::Status::FUNCTION)
        }

        /// Says which memory was registered. QEMU answers function.
        fn xive_int_get_os_reporting_line(&mut self, flags: u64, target: u64, line: u64) -> Answer {
            let _ = (flags, target, line);
            Answer::error(super::Status::FUNCTION)
        }

        /// Reads or writes the state of a source.
        fn xive_int_esb(&mut self, flags: u64, lisn: u64, offset: u64, data: u64) -> Answer {
            let _ = (flags, lisn, offset, data);
            Answer::error(super::Status::FUNCTION)
        }

        /// Waits until events of a source are in their queue.
        fn xive_int_sync(&mut self, flags: u64, lisn: u64) -> Answer {
            let _ = (flags, lisn);
            Answer::error(super::Status::FUNCTION)
        }

        /// Gives back all sources and queues.
        fn xive_int_reset(&mut self, flags: u64) -> Answer {
            let _ = flags;
            Answer::error(super::Status::FUNCTION)
        }
    }

    /// What becomes of a call.
    #[derive(Clone, Copy)]
    enum Does {
        Perform(Operation),
    }

    struct Call {
        number: u64,
        does: Does,
    }

    /// A family by its number, or by the numbers of its calls (`by_call`).
    struct Family {
        first: u64,
        last: u64,
        by_call: bool,
        always: bool,
        calls: &'static [Call],
        call_carrier: usize,
        call_low: u32,
        call_mask: u64,
        unknown_family: i64,
        unknown_call: i64,
        reserved: [u64; 1],
        must_be: [u64; 1],
        reserved_field: i64,
    }

    static CALLS_CPU: [Call; 13] = [
        Call { number: 0x24, does: Does::Perform(Operation::CpuSetSprg0) },
        Call { number: 0x28, does: Does::Perform(Operation::CpuSetDabr) },
        Call { number: 0xdc, does: Does::Perform(Operation::CpuRegisterVpa) },
        Call { number: 0xe0, does: Does::Perform(Operation::CpuCede) },
        Call { number: 0xe4, does: Does::Perform(Operation::CpuConfer) },
        Call { number: 0xe8, does: Does::Perform(Operation::CpuProd) },
        Call { number: 0x134, does: Does::Perform(Operation::CpuSetXdabr) },
        Call { number: 0x1c8, does: Does::Perform(Operation::CpuGetCpuCharacteristics) },
        Call { number: 0x298, does: Does::Perform(Operation::CpuJoin) },
        Call { number: 0x2ec, does: Does::Perform(Operation::CpuHomeNodeAssociativity) },
        Call { number: 0x300, does: Does::Perform(Operation::CpuRandom) },
        Call { number: 0x31c, does: Does::Perform(Operation::CpuSetMode) },
        Call { number: 0x380, does: Does::Perform(Operation::CpuSignalSysReset) },
    ];

    static CALLS_HPT: [Call; 11] = [
        Call { number: 0x4, does: Does::Perform(Operation::HptRemove) },
        Call { number: 0x8, does: Does::Perform(Operation::HptEnter) },
        Call { number: 0xc, does: Does::Perform(Operation::HptRead) },
        Call { number: 0x10, does: Does::Perform(Operation::HptClearMod) },
        Call { number: 0x14, does: Does::Perform(Operation::HptClearRef) },
        Call { number: 0x18, does: Does::Perform(Operation::HptProtect) },
        Call { number: 0x2c, does: Does::Perform(Operation::HptPageInit) },
        Call { number: 0x124, does: Does::Perform(Operation::HptBulkRemove) },
        Call { number: 0x36c, does: Does::Perform(Operation::HptResizeHptPrepare) },
        Call { number: 0x370, does: Does::Perform(Operation::HptResizeHptCommit) },
        Call { number: 0x37c, does: Does::Perform(Operation::HptRegisterProcTbl) },
    ];

    static CALLS_LOGICAL: [Call; 6] = [
        Call { number: 0x3c, does: Does::Perform(Operation::LogicalLogicalCiLoad) },
        Call { number: 0x40, does: Does::Perform(Operation::LogicalLogicalCiStore) },
        Call { number: 0x44, does: Does::Perform(Operation::LogicalLogicalCacheLoad) },
        Call { number: 0x48, does: Does::Perform(Operation::LogicalLogicalCacheStore) },
        Call { number: 0x4c, does: Does::Perform(Operation::LogicalLogicalIcbi) },
        Call { number: 0x50, does: Does::Perform(Operation::LogicalLogicalDcbf) },
    ];

    static CALLS_NESTED: [Call; 0] = [
    ];

    static CALLS_NESTED_KVM: [Call; 4] = [
        Call { number: 0xf800, does: Does::Perform(Operation::NestedKvmSetPartitionTable) },
        Call { number: 0xf804, does: Does::Perform(Operation::NestedKvmEnterNested) },
        Call { number: 0xf808, does: Does::Perform(Operation::NestedKvmTlbInvalidate) },
        Call { number: 0xf80c, does: Does::Perform(Operation::NestedKvmCopyTofromGuest) },
    ];

    static CALLS_PRIVATE: [Call; 4] = [
        Call { number: 0xf000, does: Does::Perform(Operation::PrivateRtas) },
        Call { number: 0xf001, does: Does::Perform(Operation::PrivateLogicalMemop) },
        Call { number: 0xf002, does: Does::Perform(Operation::PrivateCas) },
        Call { number: 0xf003, does: Does::Perform(Operation::PrivateUpdateDt) },
    ];

    static CALLS_SCM: [Call; 5] = [
        Call { number: 0x3e4, does: Does::Perform(Operation::ScmScmReadMetadata) },
        Call { number: 0x3e8, does: Does::Perform(Operation::ScmScmWriteMetadata) },
        Call { number: 0x3ec, does: Does::Perform(Operation::ScmScmBindMem) },
        Call { number: 0x3f0, does: Does::Perform(Operation::ScmScmUnbindMem) },
        Call { number: 0x3fc, does: Does::Perform(Operation::ScmScmUnbindAll) },
    ];

    static CALLS_SVM: [Call; 6] = [
        Call { number: 0xef00, does: Does::Perform(Operation::SvmSvmPageIn) },
        Call { number: 0xef04, does: Does::Perform(Operation::SvmSvmPageOut) },
        Call { number: 0xef08, does: Does::Perform(Operation::SvmSvmInitStart) },
        Call { number: 0xef0c, does: Does::Perform(Operation::SvmSvmInitDone) },
        Call { number: 0xef10, does: Does::Perform(Operation::SvmSvmTpmComm) },
        Call { number: 0xef14, does: Does::Perform(Operation::SvmSvmInitAbort) },
    ];

    static CALLS_TCE: [Call; 4] = [
        Call { number: 0x1c, does: Does::Perform(Operation::TceGetTce) },
        Call { number: 0x20, does: Does::Perform(Operation::TcePutTce) },
        Call { number: 0x138, does: Does::Perform(Operation::TceStuffTce) },
        Call { number: 0x13c, does: Does::Perform(Operation::TcePutTceIndirect) },
    ];

    static CALLS_TERMINAL: [Call; 2] = [
        Call { number: 0x54, does: Does::Perform(Operation::TerminalGetTermChar) },
        Call { number: 0x58, does: Does::Perform(Operation::TerminalPutTermChar) },
    ];

    static CALLS_VIO: [Call; 11] = [
        Call { number: 0xfc, does: Does::Perform(Operation::VioRegCrq) },
        Call { number: 0x100, does: Does::Perform(Operation::VioFreeCrq) },
        Call { number: 0x104, does: Does::Perform(Operation::VioVioSignal) },
        Call { number: 0x108, does: Does::Perform(Operation::VioSendCrq) },
        Call { number: 0x114, does: Does::Perform(Operation::VioRegisterLogicalLan) },
        Call { number: 0x118, does: Does::Perform(Operation::VioFreeLogicalLan) },
        Call { number: 0x11c, does: Does::Perform(Operation::VioAddLogicalLanBuffer) },
        Call { number: 0x120, does: Does::Perform(Operation::VioSendLogicalLan) },
        Call { number: 0x130, does: Does::Perform(Operation::VioMulticastCtrl) },
        Call { number: 0x14c, does: Does::Perform(Operation::VioChangeLogicalLanMac) },
        Call { number: 0x2b0, does: Does::Perform(Operation::VioEnableCrq) },
    ];

    static CALLS_WATCHDOG: [Call; 0] = [
    ];

    static CALLS_XICS: [Call; 6] = [
        Call { number: 0x64, does: Does::Perform(Operation::XicsEoi) },
        Call { number: 0x68, does: Does::Perform(Operation::XicsCppr) },
        Call { number: 0x6c, does: Does::Perform(Operation::XicsIpi) },
        Call { number: 0x70, does: Does::Perform(Operation::XicsIpoll) },
        Call { number: 0x74, does: Does::Perform(Operation::XicsXirr) },
        Call { number: 0x2fc, does: Does::Perform(Operation::XicsXirrX) },
    ];

    static CALLS_XIVE: [Call; 11] = [
        Call { number: 0x3a8, does: Does::Perform(Operation::XiveIntGetSourceInfo) },
        Call { number: 0x3ac, does: Does::Perform(Operation::XiveIntSetSourceConfig) },
        Call { number: 0x3b0, does: Does::Perform(Operation::XiveIntGetSourceConfig) },
        Call { number: 0x3b4, does: Does::Perform(Operation::XiveIntGetQueueInfo) },
        Call { number: 0x3b8, does: Does::Perform(Operation::XiveIntSetQueueConfig) },
        Call { number: 0x3bc, does: Does::Perform(Operation::XiveIntGetQueueConfig) },
        Call { number: 0x3c0, does: Does::Perform(Operation::XiveIntSetOsReportingLine) },
        Call { number: 0x3c4, does: Does::Perform(Operation::XiveIntGetOsReportingLine) },
        Call { number: 0x3c8, does: Does::Perform(Operation::XiveIntEsb) },
        Call { number: 0x3cc, does: Does::Perform(Operation::XiveIntSync) },
        Call { number: 0x3d0, does: Does::Perform(Operation::XiveIntReset) },
    ];

    static FAMILIES: [Family; 80] = [
        Family { first: 0x4, last: 0x4, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x8, last: 0x8, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xc, last: 0xc, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x10, last: 0x10, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x14, last: 0x14, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x18, last: 0x18, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x1c, last: 0x1c, by_call: true, always: false, calls: &CALLS_TCE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x20, last: 0x20, by_call: true, always: false, calls: &CALLS_TCE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x24, last: 0x24, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x28, last: 0x28, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x2c, last: 0x2c, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3c, last: 0x3c, by_call: true, always: false, calls: &CALLS_LOGICAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x40, last: 0x40, by_call: true, always: false, calls: &CALLS_LOGICAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x44, last: 0x44, by_call: true, always: false, calls: &CALLS_LOGICAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x48, last: 0x48, by_call: true, always: false, calls: &CALLS_LOGICAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x4c, last: 0x4c, by_call: true, always: false, calls: &CALLS_LOGICAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x50, last: 0x50, by_call: true, always: false, calls: &CALLS_LOGICAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x54, last: 0x54, by_call: true, always: false, calls: &CALLS_TERMINAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x58, last: 0x58, by_call: true, always: false, calls: &CALLS_TERMINAL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x64, last: 0x64, by_call: true, always: false, calls: &CALLS_XICS, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x68, last: 0x68, by_call: true, always: false, calls: &CALLS_XICS, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x6c, last: 0x6c, by_call: true, always: false, calls: &CALLS_XICS, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x70, last: 0x70, by_call: true, always: false, calls: &CALLS_XICS, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x74, last: 0x74, by_call: true, always: false, calls: &CALLS_XICS, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xdc, last: 0xdc, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xe0, last: 0xe0, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xe4, last: 0xe4, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xe8, last: 0xe8, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xfc, last: 0xfc, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x100, last: 0x100, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x104, last: 0x104, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x108, last: 0x108, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x114, last: 0x114, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x118, last: 0x118, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x11c, last: 0x11c, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x120, last: 0x120, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x124, last: 0x124, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x130, last: 0x130, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x134, last: 0x134, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x138, last: 0x138, by_call: true, always: false, calls: &CALLS_TCE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x13c, last: 0x13c, by_call: true, always: false, calls: &CALLS_TCE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x14c, last: 0x14c, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x1c8, last: 0x1c8, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x298, last: 0x298, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x2b0, last: 0x2b0, by_call: true, always: false, calls: &CALLS_VIO, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x2ec, last: 0x2ec, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x2fc, last: 0x2fc, by_call: true, always: false, calls: &CALLS_XICS, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x300, last: 0x300, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x31c, last: 0x31c, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x36c, last: 0x36c, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x370, last: 0x370, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x37c, last: 0x37c, by_call: true, always: false, calls: &CALLS_HPT, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x380, last: 0x380, by_call: true, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3a8, last: 0x3a8, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3ac, last: 0x3ac, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3b0, last: 0x3b0, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3b4, last: 0x3b4, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3b8, last: 0x3b8, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3bc, last: 0x3bc, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3c0, last: 0x3c0, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3c4, last: 0x3c4, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3c8, last: 0x3c8, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3cc, last: 0x3cc, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3d0, last: 0x3d0, by_call: true, always: false, calls: &CALLS_XIVE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3e4, last: 0x3e4, by_call: true, always: false, calls: &CALLS_SCM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3e8, last: 0x3e8, by_call: true, always: false, calls: &CALLS_SCM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3ec, last: 0x3ec, by_call: true, always: false, calls: &CALLS_SCM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3f0, last: 0x3f0, by_call: true, always: false, calls: &CALLS_SCM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0x3fc, last: 0x3fc, by_call: true, always: false, calls: &CALLS_SCM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xef00, last: 0xef00, by_call: true, always: false, calls: &CALLS_SVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xef04, last: 0xef04, by_call: true, always: false, calls: &CALLS_SVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xef08, last: 0xef08, by_call: true, always: false, calls: &CALLS_SVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xef0c, last: 0xef0c, by_call: true, always: false, calls: &CALLS_SVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xef10, last: 0xef10, by_call: true, always: false, calls: &CALLS_SVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xef14, last: 0xef14, by_call: true, always: false, calls: &CALLS_SVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xf000, last: 0xf003, by_call: true, always: false, calls: &CALLS_PRIVATE, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xf800, last: 0xf800, by_call: true, always: false, calls: &CALLS_NESTED_KVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xf804, last: 0xf804, by_call: true, always: false, calls: &CALLS_NESTED_KVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xf808, last: 0xf808, by_call: true, always: false, calls: &CALLS_NESTED_KVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
        Family { first: 0xf80c, last: 0xf80c, by_call: true, always: false, calls: &CALLS_NESTED_KVM, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::FUNCTION), unknown_call: status(super::Status::FUNCTION), reserved: [0xffffffff00000000], must_be: [0], reserved_field: status(super::Status::FUNCTION) },
    ];

    impl Family {
        /// The first row of a call's number.
        fn find_call(&self, number: u64) -> Option<&'static Call> {
            self.calls.iter().find(|call| call.number == number)
        }

        /// Whether the host has the family: at least one of its calls, not counting what every family answers.
        fn is_there<H: Host + ?Sized>(&self, host: &H) -> bool {
            self.always || self.calls.iter().any(|call| matches!(call.does, Does::Perform(operation) if host.has(operation)))
        }
    }

    impl Call {
        fn is_there<H: Host + ?Sized>(&self, host: &H) -> bool {
            match self.does {
                Does::Perform(operation) => host.has(operation),
            }
        }
    }

    /// The family that an id names.
    fn find_family(carriers: [u64; 1]) -> Option<&'static Family> {
        let number = carriers[0] & 0xffffffff;
        let found = FAMILIES[0..80].iter().find(|family| {
            (family.first..=family.last).contains(&number)
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::FUNCTION),
        };
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
        }
        if carriers.iter().zip(family.reserved.iter().zip(family.must_be)).any(|(held, (mask, value))| held & mask != value) {
            return Answer::refuse(family.reserved_field);
        }
        let number = (carriers[family.call_carrier] >> family.call_low) & family.call_mask;
        let found = family.find_call(number);
        let call = match found {
            Some(call) if call.is_there(host) => call,
            _ if family.by_call => return Answer::refuse(family.unknown_family),
            _ => return Answer::refuse(family.unknown_call),
        };
        match call.does {
            Does::Perform(operation) => perform(host, operation, args),
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::CpuSetSprg0 => {
                host.cpu_set_sprg0(args[0])
            }
            Operation::CpuSetDabr => {
                host.cpu_set_dabr(args[0])
            }
            Operation::CpuRegisterVpa => {
                host.cpu_register_vpa(super::types::VpaFunction(args[0]), args[1], args[2])
            }
            Operation::CpuCede => {
                host.cpu_cede()
            }
            Operation::CpuConfer => {
                host.cpu_confer(args[0] as i64, args[1])
            }
            Operation::CpuProd => {
                host.cpu_prod(args[0])
            }
            Operation::CpuSetXdabr => {
                host.cpu_set_xdabr(args[0], args[1])
            }
            Operation::CpuGetCpuCharacteristics => {
                host.cpu_get_cpu_characteristics()
            }
            Operation::CpuJoin => {
                host.cpu_join()
            }
            Operation::CpuHomeNodeAssociativity => {
                host.cpu_home_node_associativity(args[0], args[1])
            }
            Operation::CpuRandom => {
                host.cpu_random()
            }
            Operation::CpuSetMode => {
                host.cpu_set_mode(args[0], super::types::ModeResource(args[1]), args[2], args[3])
            }
            Operation::CpuSignalSysReset => {
                host.cpu_signal_sys_reset(args[0] as i64)
            }
            Operation::HptRemove => {
                host.hpt_remove(super::types::HptFlags(args[0]), args[1], args[2])
            }
            Operation::HptEnter => {
                host.hpt_enter(super::types::HptFlags(args[0]), args[1], args[2], args[3])
            }
            Operation::HptRead => {
                host.hpt_read(super::types::HptFlags(args[0]), args[1])
            }
            Operation::HptClearMod => {
                host.hpt_clear_mod(super::types::HptFlags(args[0]), args[1])
            }
            Operation::HptClearRef => {
                host.hpt_clear_ref(super::types::HptFlags(args[0]), args[1])
            }
            Operation::HptProtect => {
                host.hpt_protect(super::types::HptFlags(args[0]), args[1], args[2])
            }
            Operation::HptPageInit => {
                host.hpt_page_init(super::types::HptFlags(args[0]), args[1], args[2])
            }
            Operation::HptBulkRemove => {
                host.hpt_bulk_remove(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7])
            }
            Operation::HptResizeHptPrepare => {
                host.hpt_resize_hpt_prepare(args[0], args[1])
            }
            Operation::HptResizeHptCommit => {
                host.hpt_resize_hpt_commit(args[0], args[1])
            }
            Operation::HptRegisterProcTbl => {
                host.hpt_register_proc_tbl(super::types::ProcTable(args[0]), args[1], args[2], args[3])
            }
            Operation::LogicalLogicalCiLoad => {
                host.logical_logical_ci_load(args[0], args[1])
            }
            Operation::LogicalLogicalCiStore => {
                host.logical_logical_ci_store(args[0], args[1], args[2])
            }
            Operation::LogicalLogicalCacheLoad => {
                host.logical_logical_cache_load(args[0], args[1])
            }
            Operation::LogicalLogicalCacheStore => {
                host.logical_logical_cache_store(args[0], args[1], args[2])
            }
            Operation::LogicalLogicalIcbi => {
                host.logical_logical_icbi(args[0])
            }
            Operation::LogicalLogicalDcbf => {
                host.logical_logical_dcbf(args[0])
            }
            Operation::NestedKvmSetPartitionTable => {
                host.nested_kvm_set_partition_table(args[0])
            }
            Operation::NestedKvmEnterNested => {
                host.nested_kvm_enter_nested(args[0], args[1])
            }
            Operation::NestedKvmTlbInvalidate => {
                host.nested_kvm_tlb_invalidate(args[0], args[1], args[2])
            }
            Operation::NestedKvmCopyTofromGuest => {
                host.nested_kvm_copy_tofrom_guest(args[0], args[1], args[2], args[3], args[4], args[5])
            }
            Operation::PrivateRtas => {
                host.private_rtas(args[0])
            }
            Operation::PrivateLogicalMemop => {
                host.private_logical_memop(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::PrivateCas => {
                host.private_cas(args[0], args[1], args[2])
            }
            Operation::PrivateUpdateDt => {
                host.private_update_dt(args[0])
            }
            Operation::ScmScmReadMetadata => {
                host.scm_scm_read_metadata(args[0], args[1], args[2])
            }
            Operation::ScmScmWriteMetadata => {
                host.scm_scm_write_metadata(args[0], args[1], args[2], args[3])
            }
            Operation::ScmScmBindMem => {
                host.scm_scm_bind_mem(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::ScmScmUnbindMem => {
                host.scm_scm_unbind_mem(args[0], args[1], args[2], args[3])
            }
            Operation::ScmScmUnbindAll => {
                host.scm_scm_unbind_all(super::types::UnbindScope(args[0]), args[1], args[2])
            }
            Operation::SvmSvmPageIn => {
                host.svm_svm_page_in(args[0], args[1], args[2])
            }
            Operation::SvmSvmPageOut => {
                host.svm_svm_page_out(args[0], args[1], args[2])
            }
            Operation::SvmSvmInitStart => {
                host.svm_svm_init_start()
            }
            Operation::SvmSvmInitDone => {
                host.svm_svm_init_done()
            }
            Operation::SvmSvmTpmComm => {
                host.svm_svm_tpm_comm(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::SvmSvmInitAbort => {
                host.svm_svm_init_abort()
            }
            Operation::TceGetTce => {
                host.tce_get_tce(args[0], args[1])
            }
            Operation::TcePutTce => {
                host.tce_put_tce(args[0], args[1], args[2])
            }
            Operation::TceStuffTce => {
                host.tce_stuff_tce(args[0], args[1], args[2], args[3])
            }
            Operation::TcePutTceIndirect => {
                host.tce_put_tce_indirect(args[0], args[1], args[2], args[3])
            }
            Operation::TerminalGetTermChar => {
                host.terminal_get_term_char(args[0])
            }
            Operation::TerminalPutTermChar => {
                host.terminal_put_term_char(args[0], args[1], args[2], args[3])
            }
            Operation::VioRegCrq => {
                host.vio_reg_crq(args[0], args[1], args[2])
            }
            Operation::VioFreeCrq => {
                host.vio_free_crq(args[0])
            }
            Operation::VioVioSignal => {
                host.vio_vio_signal(args[0], args[1])
            }
            Operation::VioSendCrq => {
                host.vio_send_crq(args[0], args[1], args[2])
            }
            Operation::VioRegisterLogicalLan => {
                host.vio_register_logical_lan(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::VioFreeLogicalLan => {
                host.vio_free_logical_lan(args[0])
            }
            Operation::VioAddLogicalLanBuffer => {
                host.vio_add_logical_lan_buffer(args[0], args[1])
            }
            Operation::VioSendLogicalLan => {
                host.vio_send_logical_lan(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7])
            }
            Operation::VioMulticastCtrl => {
                host.vio_multicast_ctrl(args[0], args[1], args[2])
            }
            Operation::VioChangeLogicalLanMac => {
                host.vio_change_logical_lan_mac(args[0], args[1])
            }
            Operation::VioEnableCrq => {
                host.vio_enable_crq(args[0])
            }
            Operation::XicsEoi => {
                host.xics_eoi(args[0])
            }
            Operation::XicsCppr => {
                host.xics_cppr(args[0])
            }
            Operation::XicsIpi => {
                host.xics_ipi(args[0], args[1])
            }
            Operation::XicsIpoll => {
                host.xics_ipoll(args[0])
            }
            Operation::XicsXirr => {
                host.xics_xirr(args[0])
            }
            Operation::XicsXirrX => {
                host.xics_xirr_x(args[0])
            }
            Operation::XiveIntGetSourceInfo => {
                host.xive_int_get_source_info(args[0], args[1])
            }
            Operation::XiveIntSetSourceConfig => {
                host.xive_int_set_source_config(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::XiveIntGetSourceConfig => {
                host.xive_int_get_source_config(args[0], args[1])
            }
            Operation::XiveIntGetQueueInfo => {
                host.xive_int_get_queue_info(args[0], args[1], args[2])
            }
            Operation::XiveIntSetQueueConfig => {
                host.xive_int_set_queue_config(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::XiveIntGetQueueConfig => {
                host.xive_int_get_queue_config(args[0], args[1], args[2])
            }
            Operation::XiveIntSetOsReportingLine => {
                host.xive_int_set_os_reporting_line(args[0], args[1])
            }
            Operation::XiveIntGetOsReportingLine => {
                host.xive_int_get_os_reporting_line(args[0], args[1], args[2])
            }
            Operation::XiveIntEsb => {
                host.xive_int_esb(args[0], args[1], args[2], args[3])
            }
            Operation::XiveIntSync => {
                host.xive_int_sync(args[0], args[1])
            }
            Operation::XiveIntReset => {
                host.xive_int_reset(args[0])
            }
        }
    }
}
