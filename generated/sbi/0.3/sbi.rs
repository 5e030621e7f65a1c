/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 0.3: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: f8f36fb3e933e7a3d5b8b9ed176c31f55219e5b1fa1ad5d3eebe4e199e960768
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// RISC-V Supervisor Binary Interface
pub const RELEASE: &str = "0.3";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00000003;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "f8f36fb3e933e7a3d5b8b9ed176c31f55219e5b1fa1ad5d3eebe4e199e960768";

/// What became of a call, in a0. With any status but success the value in a1 means nothing unless the call
/// says otherwise.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub isize);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
    /// Did not work, for a reason that no other status names.
    pub const FAILED: Status = Status(-1);
    /// The host has no such extension or function, or lacks what it depends on.
    pub const NOT_SUPPORTED: Status = Status(-2);
    /// An argument is not valid.
    pub const INVALID_PARAM: Status = Status(-3);
    /// The caller may not do this.
    pub const DENIED: Status = Status(-4);
    /// An address is not valid, or may not be accessed as the call would.
    pub const INVALID_ADDRESS: Status = Status(-5);
    /// What was asked for is there already; the hart was started before.
    pub const ALREADY_AVAILABLE: Status = Status(-6);
    /// It is running already.
    pub const ALREADY_STARTED: Status = Status(-7);
    /// It is not running.
    pub const ALREADY_STOPPED: Status = Status(-8);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// Extension id.
    pub eid: u32,
    /// Function id within the extension.
    pub fid: u32,
}

impl Id {
    /// The field extension, family.
    pub const fn field_extension(self) -> u32 {
        self.eid
    }

    /// The field function, call.
    pub const fn field_function(self) -> u32 {
        self.fid
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 2] {
        [self.eid as u64, self.fid as u64]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // legacy: The calls of version 0.1, each an extension of its own in EIDs 0x00 to 0x08 (0x09 to 0x0f are
    // reserved) that is probed by itself; a6 is ignored. Use time, ipi, rfence, srst and dbcn instead. From
    // 1.0 on a fault in memory that a call reads for its caller is taken by the caller, at the ecall.
    /// Sets the time of the next timer interrupt and clears a pending one. Use time.set_timer.
    pub const LEGACY_SET_TIMER_NUMBER: u64 = 0x0;
    pub const LEGACY_SET_TIMER_EID: u32 = 0;
    /// Writes a byte to the debug console and waits until it is accepted; without a console the byte is
    /// lost.
    pub const LEGACY_CONSOLE_PUTCHAR_NUMBER: u64 = 0x1;
    pub const LEGACY_CONSOLE_PUTCHAR_EID: u32 = 1;
    /// Reads a byte from the debug console without waiting for one.
    pub const LEGACY_CONSOLE_GETCHAR_NUMBER: u64 = 0x2;
    pub const LEGACY_CONSOLE_GETCHAR_EID: u32 = 2;
    /// Clears the calling hart's pending software interrupt. Supervisor software can clear sip.SSIP by
    /// itself.
    pub const LEGACY_CLEAR_IPI_NUMBER: u64 = 0x3;
    pub const LEGACY_CLEAR_IPI_EID: u32 = 3;
    /// Sends every hart of the mask an interrupt, which it sees as a supervisor software interrupt. Use
    /// ipi.send_ipi.
    pub const LEGACY_SEND_IPI_NUMBER: u64 = 0x4;
    pub const LEGACY_SEND_IPI_EID: u32 = 4;
    /// Executes FENCE.I on every hart of the mask. Use rfence.remote_fence_i.
    pub const LEGACY_REMOTE_FENCE_I_NUMBER: u64 = 0x5;
    pub const LEGACY_REMOTE_FENCE_I_EID: u32 = 5;
    /// Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses. Use
    /// rfence.remote_sfence_vma.
    pub const LEGACY_REMOTE_SFENCE_VMA_NUMBER: u64 = 0x6;
    pub const LEGACY_REMOTE_SFENCE_VMA_EID: u32 = 6;
    /// Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses of one address space.
    /// Use rfence.remote_sfence_vma_asid.
    pub const LEGACY_REMOTE_SFENCE_VMA_ASID_NUMBER: u64 = 0x7;
    pub const LEGACY_REMOTE_SFENCE_VMA_ASID_EID: u32 = 7;
    /// Shuts down every hart, and does not return. Use srst.system_reset.
    pub const LEGACY_SHUTDOWN_NUMBER: u64 = 0x8;
    pub const LEGACY_SHUTDOWN_EID: u32 = 8;

    // base: Which specification, which implementation, which extensions. Every host has all of it, and its
    // calls cannot fail.
    pub const FAMILY_BASE: u32 = 0x10;
    /// Gives the version of the specification that the host implements.
    pub const BASE_GET_SPEC_VERSION_NUMBER: u64 = 0x0;
    pub const BASE_GET_SPEC_VERSION_EID: u32 = 0x10;
    pub const BASE_GET_SPEC_VERSION_FID: u32 = 0;
    /// Gives the number of the SBI implementation, so that its quirks can be told.
    pub const BASE_GET_IMPL_ID_NUMBER: u64 = 0x1;
    pub const BASE_GET_IMPL_ID_EID: u32 = 0x10;
    pub const BASE_GET_IMPL_ID_FID: u32 = 1;
    /// Gives the version of the SBI implementation, in an encoding of its own.
    pub const BASE_GET_IMPL_VERSION_NUMBER: u64 = 0x2;
    pub const BASE_GET_IMPL_VERSION_EID: u32 = 0x10;
    pub const BASE_GET_IMPL_VERSION_FID: u32 = 2;
    /// Asks whether an extension is there. For a legacy call the EID of that call is the extension.
    pub const BASE_PROBE_EXTENSION_NUMBER: u64 = 0x3;
    pub const BASE_PROBE_EXTENSION_EID: u32 = 0x10;
    pub const BASE_PROBE_EXTENSION_FID: u32 = 3;
    /// Gives a value that is legal for the CSR mvendorid.
    pub const BASE_GET_MVENDORID_NUMBER: u64 = 0x4;
    pub const BASE_GET_MVENDORID_EID: u32 = 0x10;
    pub const BASE_GET_MVENDORID_FID: u32 = 4;
    /// Gives a value that is legal for the CSR marchid.
    pub const BASE_GET_MARCHID_NUMBER: u64 = 0x5;
    pub const BASE_GET_MARCHID_EID: u32 = 0x10;
    pub const BASE_GET_MARCHID_FID: u32 = 5;
    /// Gives a value that is legal for the CSR mimpid.
    pub const BASE_GET_MIMPID_NUMBER: u64 = 0x6;
    pub const BASE_GET_MIMPID_EID: u32 = 0x10;
    pub const BASE_GET_MIMPID_FID: u32 = 6;

    // hsm: Hart state management: starts, stops and suspends harts. A state that is asked for may have
    // changed when the answer arrives.
    pub const FAMILY_HSM: u32 = 0x48534d;
    /// Starts a stopped hart in S-mode at start_addr, with satp = 0, sstatus.SIE = 0, its hart id in a0 and
    /// opaque in a1; its other registers are undefined. The call may return before the hart runs, but its
    /// status is final.
    pub const HSM_HART_START_NUMBER: u64 = 0x0;
    pub const HSM_HART_START_EID: u32 = 0x48534d;
    pub const HSM_HART_START_FID: u32 = 0;
    /// Stops the calling hart and gives it back to the host. Interrupts must be disabled. Returns only if it
    /// fails.
    pub const HSM_HART_STOP_NUMBER: u64 = 0x1;
    pub const HSM_HART_STOP_EID: u32 = 0x48534d;
    pub const HSM_HART_STOP_FID: u32 = 1;
    /// Gives the state of a hart.
    pub const HSM_HART_GET_STATUS_NUMBER: u64 = 0x2;
    pub const HSM_HART_GET_STATUS_EID: u32 = 0x48534d;
    pub const HSM_HART_GET_STATUS_FID: u32 = 2;
    /// Suspends the calling hart until an interrupt or an event of the platform. After a retentive suspend
    /// the call returns; after a non-retentive one the hart goes on at resume_addr, with satp = 0,
    /// sstatus.SIE = 0, its hart id in a0 and opaque in a1, its other registers undefined. A type that is
    /// not valid gives invalid_param, a valid one that the host does not implement not_supported.
    pub const HSM_HART_SUSPEND_NUMBER: u64 = 0x3;
    pub const HSM_HART_SUSPEND_EID: u32 = 0x48534d;
    pub const HSM_HART_SUSPEND_FID: u32 = 3;

    // pmu: Performance counters of the calling hart, those of the hardware and those of the firmware, under
    // logical numbers. A set of counters is a base and a mask: bit i of the mask stands for counter base + i.
    // An event is a number of 20 bits, its type in bits 19..16 and its code in 15..0, with 64 bits of data.
    pub const FAMILY_PMU: u32 = 0x504d55;
    /// Gives the number of counters, hardware and firmware. Always succeeds.
    pub const PMU_NUM_COUNTERS_NUMBER: u64 = 0x0;
    pub const PMU_NUM_COUNTERS_EID: u32 = 0x504d55;
    pub const PMU_NUM_COUNTERS_FID: u32 = 0;
    /// Says what a counter is.
    pub const PMU_COUNTER_GET_INFO_NUMBER: u64 = 0x1;
    pub const PMU_COUNTER_GET_INFO_EID: u32 = 0x504d55;
    pub const PMU_COUNTER_GET_INFO_FID: u32 = 1;
    /// Finds a counter of the set that is not running and can count the event, and configures it. With
    /// skip_match it takes the first of the set without looking. The inhibit flags are hints that a host may
    /// ignore or override.
    pub const PMU_COUNTER_CONFIG_MATCHING_NUMBER: u64 = 0x2;
    pub const PMU_COUNTER_CONFIG_MATCHING_EID: u32 = 0x504d55;
    pub const PMU_COUNTER_CONFIG_MATCHING_FID: u32 = 2;
    /// Starts the counters of a set on the calling hart, from where they stand unless a flag says otherwise.
    pub const PMU_COUNTER_START_NUMBER: u64 = 0x3;
    pub const PMU_COUNTER_START_EID: u32 = 0x504d55;
    pub const PMU_COUNTER_START_FID: u32 = 3;
    /// Stops the counters of a set on the calling hart.
    pub const PMU_COUNTER_STOP_NUMBER: u64 = 0x4;
    pub const PMU_COUNTER_STOP_EID: u32 = 0x504d55;
    pub const PMU_COUNTER_STOP_FID: u32 = 4;
    /// Reads a firmware counter.
    pub const PMU_COUNTER_FW_READ_NUMBER: u64 = 0x5;
    pub const PMU_COUNTER_FW_READ_EID: u32 = 0x504d55;
    pub const PMU_COUNTER_FW_READ_FID: u32 = 5;

    // ipi: Interrupts between harts. Takes the place of the legacy call send_ipi.
    pub const FAMILY_IPI: u32 = 0x735049;
    /// Sends every hart of the set an interrupt, which it sees as a supervisor software interrupt.
    pub const IPI_SEND_IPI_NUMBER: u64 = 0x0;
    pub const IPI_SEND_IPI_EID: u32 = 0x735049;
    pub const IPI_SEND_IPI_FID: u32 = 0;

    // rfence: Fences on other harts. Takes the place of the legacy calls remote_fence_i, remote_sfence_vma
    // and remote_sfence_vma_asid. Success says that every hart of the set was asked. A range covers the whole
    // address space if start_addr and size are both 0 or size is 2^XLEN-1.
    pub const FAMILY_RFENCE: u32 = 0x52464e43;
    /// Executes FENCE.I on every hart of the set.
    pub const RFENCE_REMOTE_FENCE_I_NUMBER: u64 = 0x0;
    pub const RFENCE_REMOTE_FENCE_I_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_FENCE_I_FID: u32 = 0;
    /// Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses and every address
    /// space.
    pub const RFENCE_REMOTE_SFENCE_VMA_NUMBER: u64 = 0x1;
    pub const RFENCE_REMOTE_SFENCE_VMA_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_SFENCE_VMA_FID: u32 = 1;
    /// Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses of one address space.
    pub const RFENCE_REMOTE_SFENCE_VMA_ASID_NUMBER: u64 = 0x2;
    pub const RFENCE_REMOTE_SFENCE_VMA_ASID_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_SFENCE_VMA_ASID_FID: u32 = 2;
    /// Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of one virtual
    /// machine. Only for harts with the H extension.
    pub const RFENCE_REMOTE_HFENCE_GVMA_VMID_NUMBER: u64 = 0x3;
    pub const RFENCE_REMOTE_HFENCE_GVMA_VMID_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_HFENCE_GVMA_VMID_FID: u32 = 3;
    /// Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of every
    /// virtual machine. Only for harts with the H extension.
    pub const RFENCE_REMOTE_HFENCE_GVMA_NUMBER: u64 = 0x4;
    pub const RFENCE_REMOTE_HFENCE_GVMA_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_HFENCE_GVMA_FID: u32 = 4;
    /// Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of one guest
    /// address space under the VMID in the caller's hgatp. Only for harts with the H extension.
    pub const RFENCE_REMOTE_HFENCE_VVMA_ASID_NUMBER: u64 = 0x5;
    pub const RFENCE_REMOTE_HFENCE_VVMA_ASID_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_HFENCE_VVMA_ASID_FID: u32 = 5;
    /// Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of every guest
    /// address space under the VMID in the caller's hgatp. Only for harts with the H extension.
    pub const RFENCE_REMOTE_HFENCE_VVMA_NUMBER: u64 = 0x6;
    pub const RFENCE_REMOTE_HFENCE_VVMA_EID: u32 = 0x52464e43;
    pub const RFENCE_REMOTE_HFENCE_VVMA_FID: u32 = 6;

    // srst: Shuts down or reboots the system as the caller sees it: a machine or a virtual one. Takes the
    // place of the legacy call shutdown.
    pub const FAMILY_SRST: u32 = 0x53525354;
    /// Resets the system and does not return if it succeeds. A type or reason that is not valid gives
    /// invalid_param, a valid type that the host does not implement not_supported.
    pub const SRST_SYSTEM_RESET_NUMBER: u64 = 0x0;
    pub const SRST_SYSTEM_RESET_EID: u32 = 0x53525354;
    pub const SRST_SYSTEM_RESET_FID: u32 = 0;

    // time: The timer of the calling hart. Takes the place of the legacy call set_timer.
    pub const FAMILY_TIME: u32 = 0x54494d45;
    /// Sets the time of the next timer interrupt and clears a pending one. A time that never comes only
    /// clears; masking sie.STIE does without this call.
    pub const TIME_SET_TIMER_NUMBER: u64 = 0x0;
    pub const TIME_SET_TIMER_EID: u32 = 0x54494d45;
    pub const TIME_SET_TIMER_FID: u32 = 0;

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

    // eid_space: Extension ids that this specification does not give out, and their owners.
    /// Experiments; not managed.
    pub const EID_SPACE_EXPERIMENTAL_FIRST: u32 = 0x8000000;
    /// End of that range.
    pub const EID_SPACE_EXPERIMENTAL_LAST: u32 = 0x8ffffff;
    /// Vendors of machines; the low bits come from mvendorid.
    pub const EID_SPACE_VENDOR_FIRST: u32 = 0x9000000;
    /// End of that range.
    pub const EID_SPACE_VENDOR_LAST: u32 = 0x9ffffff;
    /// SBI implementations; the low bits are the implementation id.
    pub const EID_SPACE_FIRMWARE_FIRST: u32 = 0xa000000;
    /// End of that range.
    pub const EID_SPACE_FIRMWARE_LAST: u32 = 0xaffffff;

    // hart_mask_base: A set of harts is a mask and a base: bit i of the mask stands for hart id base + i. A
    // call can name XLEN harts at most.
    /// As the base: every hart available to the caller; the mask is ignored.
    pub const HART_MASK_BASE_ALL: isize = -1;

    /// A version of the specification.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SpecVersion(pub usize);

    impl SpecVersion {
        /// Minor number.
        pub const MINOR: SpecVersion = SpecVersion(0xffffff);
        /// Major number.
        pub const MAJOR: SpecVersion = SpecVersion(0x7f000000);
    }
    flags!(SpecVersion);

    /// Known SBI implementations.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ImplId(pub usize);

    impl ImplId {
        /// Berkeley Boot Loader.
        pub const BBL: ImplId = ImplId(0);
        /// OpenSBI.
        pub const OPENSBI: ImplId = ImplId(1);
        /// Xvisor.
        pub const XVISOR: ImplId = ImplId(2);
        /// Linux KVM.
        pub const KVM: ImplId = ImplId(3);
        /// RustSBI.
        pub const RUSTSBI: ImplId = ImplId(4);
        /// Diosix.
        pub const DIOSIX: ImplId = ImplId(5);
    }

    /// What a hart is doing.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HsmState(pub usize);

    impl HsmState {
        /// It executes.
        pub const STARTED: HsmState = HsmState(0);
        /// It executes nothing in supervisor mode or below, and may have no power.
        pub const STOPPED: HsmState = HsmState(1);
        /// Another hart asked for its start, which is not complete.
        pub const START_PENDING: HsmState = HsmState(2);
        /// It asked to be stopped, which is not complete.
        pub const STOP_PENDING: HsmState = HsmState(3);
        /// It is in a low-power state.
        pub const SUSPENDED: HsmState = HsmState(4);
        /// It asked to be suspended, which is not complete.
        pub const SUSPEND_PENDING: HsmState = HsmState(5);
        /// Something woke it, and it does not execute yet.
        pub const RESUME_PENDING: HsmState = HsmState(6);
    }

    /// Suspend types. Bit 31 is set for those that lose the registers; 1 to 0x0fffffff and 0x80000001 to
    /// 0x8fffffff are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HsmSuspendType(pub u32);

    impl HsmSuspendType {
        /// Registers and CSRs are kept.
        pub const RETENTIVE_DEFAULT: HsmSuspendType = HsmSuspendType(0);
        /// First retentive type of the platform's own.
        pub const RETENTIVE_PLATFORM_FIRST: HsmSuspendType = HsmSuspendType(0x10000000);
        /// Last of them.
        pub const RETENTIVE_PLATFORM_LAST: HsmSuspendType = HsmSuspendType(0x7fffffff);
        /// Registers and CSRs are lost.
        pub const NON_RETENTIVE_DEFAULT: HsmSuspendType = HsmSuspendType(0x80000000);
        /// First non-retentive type of the platform's own.
        pub const NON_RETENTIVE_PLATFORM_FIRST: HsmSuspendType = HsmSuspendType(0x90000000);
        /// Last of them.
        pub const NON_RETENTIVE_PLATFORM_LAST: HsmSuspendType = HsmSuspendType(0xffffffff);
    }

    /// Bits 19..16 of an event.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuEventType(pub u32);

    impl PmuEventType {
        /// A general event of the hardware: pmu_hw_event. No data.
        pub const HW: PmuEventType = PmuEventType(0);
        /// A cache event: bits 15..3 pmu_cache, 2..1 pmu_cache_op, 0 pmu_cache_result. No data.
        pub const CACHE: PmuEventType = PmuEventType(1);
        /// The code is 0, the data is for mhpmeventX: 32 bits where it is that wide, else its low 48 bits.
        pub const RAW: PmuEventType = PmuEventType(2);
        /// An event of the firmware: pmu_fw_event.
        pub const FW: PmuEventType = PmuEventType(0xf);
    }

    /// Codes of general hardware events.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuHwEvent(pub u32);

    impl PmuHwEvent {
        /// Not used, so that no event is 0.
        pub const NO_EVENT: PmuHwEvent = PmuHwEvent(0);
        /// Cycles as the CSR cycle counts them: their length may vary, and a halted clock stops them.
        pub const CPU_CYCLES: PmuHwEvent = PmuHwEvent(1);
        /// Instructions completed.
        pub const INSTRUCTIONS: PmuHwEvent = PmuHwEvent(2);
        /// Cache hits.
        pub const CACHE_REFERENCES: PmuHwEvent = PmuHwEvent(3);
        /// Cache misses.
        pub const CACHE_MISSES: PmuHwEvent = PmuHwEvent(4);
        /// Branches.
        pub const BRANCH_INSTRUCTIONS: PmuHwEvent = PmuHwEvent(5);
        /// Branches predicted wrongly.
        pub const BRANCH_MISSES: PmuHwEvent = PmuHwEvent(6);
        /// Cycles of a fixed frequency, such as that of time or of the hart's border with the system.
        pub const BUS_CYCLES: PmuHwEvent = PmuHwEvent(7);
        /// Cycles in which the front end was stalled.
        pub const STALLED_CYCLES_FRONTEND: PmuHwEvent = PmuHwEvent(8);
        /// Cycles in which the back end was stalled.
        pub const STALLED_CYCLES_BACKEND: PmuHwEvent = PmuHwEvent(9);
        /// Cycles of a fixed frequency while the clock is not halted.
        pub const REF_CPU_CYCLES: PmuHwEvent = PmuHwEvent(0xa);
    }

    /// Which cache.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuCache(pub u32);

    impl PmuCache {
        /// First-level data cache.
        pub const L1D: PmuCache = PmuCache(0);
        /// First-level instruction cache.
        pub const L1I: PmuCache = PmuCache(1);
        /// Last-level cache.
        pub const LL: PmuCache = PmuCache(2);
        /// Data TLB.
        pub const DTLB: PmuCache = PmuCache(3);
        /// Instruction TLB.
        pub const ITLB: PmuCache = PmuCache(4);
        /// Branch predictor.
        pub const BPU: PmuCache = PmuCache(5);
        /// Cache of a NUMA node.
        pub const NODE: PmuCache = PmuCache(6);
    }

    /// Which operation of a cache.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuCacheOp(pub u32);

    impl PmuCacheOp {
        /// Reads.
        pub const READ: PmuCacheOp = PmuCacheOp(0);
        /// Writes.
        pub const WRITE: PmuCacheOp = PmuCacheOp(1);
        /// Prefetches.
        pub const PREFETCH: PmuCacheOp = PmuCacheOp(2);
    }

    /// Which outcome of an operation.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuCacheResult(pub u32);

    impl PmuCacheResult {
        /// Every access.
        pub const ACCESS: PmuCacheResult = PmuCacheResult(0);
        /// Misses.
        pub const MISS: PmuCacheResult = PmuCacheResult(1);
    }

    /// Codes of firmware events. Data is 0 except for platform.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuFwEvent(pub u32);

    impl PmuFwEvent {
        /// Trap of a misaligned load.
        pub const MISALIGNED_LOAD: PmuFwEvent = PmuFwEvent(0);
        /// Trap of a misaligned store.
        pub const MISALIGNED_STORE: PmuFwEvent = PmuFwEvent(1);
        /// Access fault of a load.
        pub const ACCESS_LOAD: PmuFwEvent = PmuFwEvent(2);
        /// Access fault of a store.
        pub const ACCESS_STORE: PmuFwEvent = PmuFwEvent(3);
        /// Trap of an illegal instruction.
        pub const ILLEGAL_INSN: PmuFwEvent = PmuFwEvent(4);
        /// Timer set.
        pub const SET_TIMER: PmuFwEvent = PmuFwEvent(5);
        /// Interrupt sent to another hart.
        pub const IPI_SENT: PmuFwEvent = PmuFwEvent(6);
        /// Interrupt received from another hart.
        pub const IPI_RECEIVED: PmuFwEvent = PmuFwEvent(7);
        /// FENCE.I asked of another hart.
        pub const FENCE_I_SENT: PmuFwEvent = PmuFwEvent(8);
        /// FENCE.I asked by another hart.
        pub const FENCE_I_RECEIVED: PmuFwEvent = PmuFwEvent(9);
        /// SFENCE.VMA asked of another hart.
        pub const SFENCE_VMA_SENT: PmuFwEvent = PmuFwEvent(0xa);
        /// SFENCE.VMA asked by another hart.
        pub const SFENCE_VMA_RECEIVED: PmuFwEvent = PmuFwEvent(0xb);
        /// SFENCE.VMA with ASID asked of another hart.
        pub const SFENCE_VMA_ASID_SENT: PmuFwEvent = PmuFwEvent(0xc);
        /// SFENCE.VMA with ASID asked by another hart.
        pub const SFENCE_VMA_ASID_RECEIVED: PmuFwEvent = PmuFwEvent(0xd);
        /// HFENCE.GVMA asked of another hart.
        pub const HFENCE_GVMA_SENT: PmuFwEvent = PmuFwEvent(0xe);
        /// HFENCE.GVMA asked by another hart.
        pub const HFENCE_GVMA_RECEIVED: PmuFwEvent = PmuFwEvent(0xf);
        /// HFENCE.GVMA with VMID asked of another hart.
        pub const HFENCE_GVMA_VMID_SENT: PmuFwEvent = PmuFwEvent(0x10);
        /// HFENCE.GVMA with VMID asked by another hart.
        pub const HFENCE_GVMA_VMID_RECEIVED: PmuFwEvent = PmuFwEvent(0x11);
        /// HFENCE.VVMA asked of another hart.
        pub const HFENCE_VVMA_SENT: PmuFwEvent = PmuFwEvent(0x12);
        /// HFENCE.VVMA asked by another hart.
        pub const HFENCE_VVMA_RECEIVED: PmuFwEvent = PmuFwEvent(0x13);
        /// HFENCE.VVMA with ASID asked of another hart.
        pub const HFENCE_VVMA_ASID_SENT: PmuFwEvent = PmuFwEvent(0x14);
        /// HFENCE.VVMA with ASID asked by another hart.
        pub const HFENCE_VVMA_ASID_RECEIVED: PmuFwEvent = PmuFwEvent(0x15);
    }

    /// Flags of counter_config_matching; the other bits are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuConfigFlags(pub usize);

    impl PmuConfigFlags {
        /// Take the first counter of the set without matching.
        pub const SKIP_MATCH: PmuConfigFlags = PmuConfigFlags(1);
        /// Set the counter to zero.
        pub const CLEAR_VALUE: PmuConfigFlags = PmuConfigFlags(2);
        /// Start it; its value stays.
        pub const AUTO_START: PmuConfigFlags = PmuConfigFlags(4);
        /// Do not count in VU-mode.
        pub const SET_VUINH: PmuConfigFlags = PmuConfigFlags(8);
        /// Do not count in VS-mode.
        pub const SET_VSINH: PmuConfigFlags = PmuConfigFlags(0x10);
        /// Do not count in U-mode.
        pub const SET_UINH: PmuConfigFlags = PmuConfigFlags(0x20);
        /// Do not count in S-mode.
        pub const SET_SINH: PmuConfigFlags = PmuConfigFlags(0x40);
        /// Do not count in M-mode.
        pub const SET_MINH: PmuConfigFlags = PmuConfigFlags(0x80);
    }
    flags!(PmuConfigFlags);

    /// Flags of counter_start; the other bits are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuStartFlags(pub usize);

    impl PmuStartFlags {
        /// Start from initial_value; for a single counter.
        pub const SET_INIT_VALUE: PmuStartFlags = PmuStartFlags(1);
    }
    flags!(PmuStartFlags);

    /// Flags of counter_stop; the other bits are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PmuStopFlags(pub usize);

    impl PmuStopFlags {
        /// Take the event from the counter.
        pub const RESET: PmuStopFlags = PmuStopFlags(1);
    }
    flags!(PmuStopFlags);

    /// Ways to reset; 3 to 0xefffffff are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SrstType(pub u32);

    impl SrstType {
        /// Power off.
        pub const SHUTDOWN: SrstType = SrstType(0);
        /// Power-cycle everything.
        pub const COLD_REBOOT: SrstType = SrstType(1);
        /// Power-cycle the processor and part of the system.
        pub const WARM_REBOOT: SrstType = SrstType(2);
        /// First type of a vendor or platform.
        pub const PLATFORM_FIRST: SrstType = SrstType(0xf0000000);
        /// Last of them.
        pub const PLATFORM_LAST: SrstType = SrstType(0xffffffff);
    }

    /// Reasons for a reset; 2 to 0xdfffffff are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SrstReason(pub u32);

    impl SrstReason {
        /// No reason given.
        pub const NONE: SrstReason = SrstReason(0);
        /// The system failed.
        pub const SYSTEM_FAILURE: SrstReason = SrstReason(1);
        /// First reason of an SBI implementation's own.
        pub const IMPLEMENTATION_FIRST: SrstReason = SrstReason(0xe0000000);
        /// Last of them.
        pub const IMPLEMENTATION_LAST: SrstReason = SrstReason(0xefffffff);
        /// First reason of a vendor or platform.
        pub const PLATFORM_FIRST: SrstReason = SrstReason(0xf0000000);
        /// Last of them.
        pub const PLATFORM_LAST: SrstReason = SrstReason(0xffffffff);
    }

}

/// Where a host advertises what it has.
pub mod discovery {
}

/// What ids and statuses mean.
pub mod decode {
    use super::Id;

    /// Ids that are laid out alike: the bits that tell calls apart, and the calls in order.
    struct Layout {
        identity: [u64; 2],
        calls: &'static [([u64; 2], &'static str)],
    }

    static LAYOUTS: [Layout; 2] = [
        Layout {
            identity: [0xffffffff, 0xffffffff],
            calls: &[
                ([0x10, 0], "base.get_spec_version"),
                ([0x10, 1], "base.get_impl_id"),
                ([0x10, 2], "base.get_impl_version"),
                ([0x10, 3], "base.probe_extension"),
                ([0x10, 4], "base.get_mvendorid"),
                ([0x10, 5], "base.get_marchid"),
                ([0x10, 6], "base.get_mimpid"),
                ([0x48534d, 0], "hsm.hart_start"),
                ([0x48534d, 1], "hsm.hart_stop"),
                ([0x48534d, 2], "hsm.hart_get_status"),
                ([0x48534d, 3], "hsm.hart_suspend"),
                ([0x504d55, 0], "pmu.num_counters"),
                ([0x504d55, 1], "pmu.counter_get_info"),
                ([0x504d55, 2], "pmu.counter_config_matching"),
                ([0x504d55, 3], "pmu.counter_start"),
                ([0x504d55, 4], "pmu.counter_stop"),
                ([0x504d55, 5], "pmu.counter_fw_read"),
                ([0x735049, 0], "ipi.send_ipi"),
                ([0x52464e43, 0], "rfence.remote_fence_i"),
                ([0x52464e43, 1], "rfence.remote_sfence_vma"),
                ([0x52464e43, 2], "rfence.remote_sfence_vma_asid"),
                ([0x52464e43, 3], "rfence.remote_hfence_gvma_vmid"),
                ([0x52464e43, 4], "rfence.remote_hfence_gvma"),
                ([0x52464e43, 5], "rfence.remote_hfence_vvma_asid"),
                ([0x52464e43, 6], "rfence.remote_hfence_vvma"),
                ([0x53525354, 0], "srst.system_reset"),
                ([0x54494d45, 0], "time.set_timer"),
            ],
        },
        Layout {
            identity: [0xffffffff, 0],
            calls: &[
                ([0, 0], "legacy.set_timer"),
                ([1, 0], "legacy.console_putchar"),
                ([2, 0], "legacy.console_getchar"),
                ([3, 0], "legacy.clear_ipi"),
                ([4, 0], "legacy.send_ipi"),
                ([5, 0], "legacy.remote_fence_i"),
                ([6, 0], "legacy.remote_sfence_vma"),
                ([7, 0], "legacy.remote_sfence_vma_asid"),
                ([8, 0], "legacy.shutdown"),
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
            super::Status::FAILED => Some("failed"),
            super::Status::NOT_SUPPORTED => Some("not_supported"),
            super::Status::INVALID_PARAM => Some("invalid_param"),
            super::Status::DENIED => Some("denied"),
            super::Status::INVALID_ADDRESS => Some("invalid_address"),
            super::Status::ALREADY_AVAILABLE => Some("already_available"),
            super::Status::ALREADY_STARTED => Some("already_started"),
            super::Status::ALREADY_STOPPED => Some("already_stopped"),
            _ => None,
        }
    }
}

/// Calls from a guest, for the architecture that compiles this.
pub mod guest {
    /// What a call gives back: a status, and a value.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Answer {
        pub status: super::Status,
        pub value: usize,
    }

    impl Answer {
        /// The value if the call succeeded, else its status.
        pub fn result(self) -> Result<usize, super::Status> {
            if self.status == super::Status::SUCCESS {
                Ok(self.value)
            } else {
                Err(self.status)
            }
        }
    }

    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs
    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.
    #[cfg(all(any(target_arch = "riscv64", target_arch = "riscv32"), not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"sbi@0.3 f8f36fb3e933e7a3 ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(any(target_arch = "riscv64", target_arch = "riscv32"), any(hvabi_no_notes, windows, target_os = "macos")))]
    macro_rules! note {
        ($size:literal, $text:literal) => {};
    }

    #[cfg(target_arch = "riscv64")]
    macro_rules! instruction_riscv64 {
        () => {
            "ecall"
        };
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap0(id_eid: u32, id_fid: u32) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a6") id_fid as i32 as isize as usize => _,
            out("a0") out_a0,
            out("a1") out_a1,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap1(id_eid: u32, id_fid: u32, arg0: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a6") id_fid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            out("a1") out_a1,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap2(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a6") id_fid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap3(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a6") id_fid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap4(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a6") id_fid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap5(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize, arg4: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a6") id_fid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            inout("a4") arg4 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    macro_rules! instruction_riscv32 {
        () => {
            "ecall"
        };
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap0(id_eid: u32, id_fid: u32) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            out("a0") out_a0,
            out("a1") out_a1,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap1(id_eid: u32, id_fid: u32, arg0: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            inout("a0") arg0 => out_a0,
            out("a1") out_a1,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap2(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap3(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap4(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a4") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap5(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize, arg4: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            inout("a4") arg4 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a5") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn trap6(id_eid: u32, id_fid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize, arg4: usize, arg5: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv32!(),
            inout("a7") id_eid as usize => _,
            inout("a6") id_fid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            inout("a4") arg4 => _,
            inout("a5") arg5 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as isize), value: out_a1 }
    }

    #[cfg(target_arch = "riscv64")]
    macro_rules! instruction_riscv64_legacy {
        () => {
            "ecall"
        };
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn legacy_trap0(id_eid: u32) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv64_legacy!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            out("a0") out_a0,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a1") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn legacy_trap1(id_eid: u32, arg0: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv64_legacy!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a1") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn legacy_trap3(id_eid: u32, arg0: usize, arg1: usize, arg2: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv64_legacy!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => _,
            inout("a2") arg2 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn legacy_trap4(id_eid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv64_legacy!(),
            inout("a7") id_eid as i32 as isize as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => _,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv32")]
    macro_rules! instruction_riscv32_legacy {
        () => {
            "ecall"
        };
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn legacy_trap0(id_eid: u32) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv32_legacy!(),
            inout("a7") id_eid as usize => _,
            out("a0") out_a0,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a1") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn legacy_trap1(id_eid: u32, arg0: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv32_legacy!(),
            inout("a7") id_eid as usize => _,
            inout("a0") arg0 => out_a0,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a1") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn legacy_trap2(id_eid: u32, arg0: usize, arg1: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv32_legacy!(),
            inout("a7") id_eid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a2") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn legacy_trap3(id_eid: u32, arg0: usize, arg1: usize, arg2: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv32_legacy!(),
            inout("a7") id_eid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => _,
            inout("a2") arg2 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a3") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    unsafe fn legacy_trap4(id_eid: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> usize {
        let out_a0: usize;
        core::arch::asm!(
            instruction_riscv32_legacy!(),
            inout("a7") id_eid as usize => _,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => _,
            inout("a2") arg2 => _,
            inout("a3") arg3 => _,
            out("ra") _,
            out("t0") _,
            out("t1") _,
            out("t2") _,
            out("t3") _,
            out("t4") _,
            out("t5") _,
            out("t6") _,
            out("a4") _,
            out("a5") _,
            out("a6") _,
            options(preserves_flags, nostack),
        );
        out_a0
    }

    /// Sets the time of the next timer interrupt and clears a pending one. Use time.set_timer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    pub unsafe fn legacy_set_timer(stime_value: u64) {
        note!(33, "eid=0x0");
        legacy_trap1(super::ids::LEGACY_SET_TIMER_EID, stime_value as usize);
    }

    /// Sets the time of the next timer interrupt and clears a pending one. Use time.set_timer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    pub unsafe fn legacy_set_timer(stime_value: u64) {
        note!(33, "eid=0x0");
        legacy_trap2(super::ids::LEGACY_SET_TIMER_EID, stime_value as usize, (stime_value >> 32) as usize);
    }

    /// Writes a byte to the debug console and waits until it is accepted; without a console the byte is
    /// lost.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    pub unsafe fn legacy_console_putchar(ch: i32) {
        note!(33, "eid=0x1");
        legacy_trap1(super::ids::LEGACY_CONSOLE_PUTCHAR_EID, ch as isize as usize);
    }

    /// Writes a byte to the debug console and waits until it is accepted; without a console the byte is
    /// lost.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    pub unsafe fn legacy_console_putchar(ch: i32) {
        note!(33, "eid=0x1");
        legacy_trap1(super::ids::LEGACY_CONSOLE_PUTCHAR_EID, ch as usize);
    }

    /// Reads a byte from the debug console without waiting for one.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_console_getchar() -> isize {
        note!(33, "eid=0x2");
        legacy_trap0(super::ids::LEGACY_CONSOLE_GETCHAR_EID) as isize
    }

    /// Clears the calling hart's pending software interrupt. Supervisor software can clear sip.SSIP by
    /// itself.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_clear_ipi() {
        note!(33, "eid=0x3");
        legacy_trap0(super::ids::LEGACY_CLEAR_IPI_EID);
    }

    /// Sends every hart of the mask an interrupt, which it sees as a supervisor software interrupt. Use
    /// ipi.send_ipi.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_send_ipi(hart_mask: usize) {
        note!(33, "eid=0x4");
        legacy_trap1(super::ids::LEGACY_SEND_IPI_EID, hart_mask);
    }

    /// Executes FENCE.I on every hart of the mask. Use rfence.remote_fence_i.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_remote_fence_i(hart_mask: usize) {
        note!(33, "eid=0x5");
        legacy_trap1(super::ids::LEGACY_REMOTE_FENCE_I_EID, hart_mask);
    }

    /// Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses. Use
    /// rfence.remote_sfence_vma.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_remote_sfence_vma(hart_mask: usize, start: usize, size: usize) {
        note!(33, "eid=0x6");
        legacy_trap3(super::ids::LEGACY_REMOTE_SFENCE_VMA_EID, hart_mask, start, size);
    }

    /// Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses of one address space.
    /// Use rfence.remote_sfence_vma_asid.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_remote_sfence_vma_asid(hart_mask: usize, start: usize, size: usize, asid: usize) {
        note!(33, "eid=0x7");
        legacy_trap4(super::ids::LEGACY_REMOTE_SFENCE_VMA_ASID_EID, hart_mask, start, size, asid);
    }

    /// Shuts down every hart, and does not return. Use srst.system_reset.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn legacy_shutdown() {
        note!(33, "eid=0x8");
        legacy_trap0(super::ids::LEGACY_SHUTDOWN_EID);
    }

    /// Gives the version of the specification that the host implements.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_get_spec_version() -> Answer {
        note!(42, "eid=0x10 fid=0x0");
        trap0(super::ids::BASE_GET_SPEC_VERSION_EID, super::ids::BASE_GET_SPEC_VERSION_FID)
    }

    /// Gives the number of the SBI implementation, so that its quirks can be told.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_get_impl_id() -> Answer {
        note!(42, "eid=0x10 fid=0x1");
        trap0(super::ids::BASE_GET_IMPL_ID_EID, super::ids::BASE_GET_IMPL_ID_FID)
    }

    /// Gives the version of the SBI implementation, in an encoding of its own.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_get_impl_version() -> Answer {
        note!(42, "eid=0x10 fid=0x2");
        trap0(super::ids::BASE_GET_IMPL_VERSION_EID, super::ids::BASE_GET_IMPL_VERSION_FID)
    }

    /// Asks whether an extension is there. For a legacy call the EID of that call is the extension.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_probe_extension(extension_id: isize) -> Answer {
        note!(42, "eid=0x10 fid=0x3");
        trap1(super::ids::BASE_PROBE_EXTENSION_EID, super::ids::BASE_PROBE_EXTENSION_FID, extension_id as usize)
    }

    /// Gives a value that is legal for the CSR mvendorid.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_get_mvendorid() -> Answer {
        note!(42, "eid=0x10 fid=0x4");
        trap0(super::ids::BASE_GET_MVENDORID_EID, super::ids::BASE_GET_MVENDORID_FID)
    }

    /// Gives a value that is legal for the CSR marchid.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_get_marchid() -> Answer {
        note!(42, "eid=0x10 fid=0x5");
        trap0(super::ids::BASE_GET_MARCHID_EID, super::ids::BASE_GET_MARCHID_FID)
    }

    /// Gives a value that is legal for the CSR mimpid.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn base_get_mimpid() -> Answer {
        note!(42, "eid=0x10 fid=0x6");
        trap0(super::ids::BASE_GET_MIMPID_EID, super::ids::BASE_GET_MIMPID_FID)
    }

    /// Starts a stopped hart in S-mode at start_addr, with satp = 0, sstatus.SIE = 0, its hart id in a0 and
    /// opaque in a1; its other registers are undefined. The call may return before the hart runs, but its
    /// status is final.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn hsm_hart_start(hartid: usize, start_addr: usize, opaque: usize) -> Answer {
        note!(46, "eid=0x48534d fid=0x0");
        trap3(super::ids::HSM_HART_START_EID, super::ids::HSM_HART_START_FID, hartid, start_addr, opaque)
    }

    /// Stops the calling hart and gives it back to the host. Interrupts must be disabled. Returns only if it
    /// fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn hsm_hart_stop() -> Answer {
        note!(46, "eid=0x48534d fid=0x1");
        trap0(super::ids::HSM_HART_STOP_EID, super::ids::HSM_HART_STOP_FID)
    }

    /// Gives the state of a hart.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn hsm_hart_get_status(hartid: usize) -> Answer {
        note!(46, "eid=0x48534d fid=0x2");
        trap1(super::ids::HSM_HART_GET_STATUS_EID, super::ids::HSM_HART_GET_STATUS_FID, hartid)
    }

    /// Suspends the calling hart until an interrupt or an event of the platform. After a retentive suspend
    /// the call returns; after a non-retentive one the hart goes on at resume_addr, with satp = 0,
    /// sstatus.SIE = 0, its hart id in a0 and opaque in a1, its other registers undefined. A type that is
    /// not valid gives invalid_param, a valid one that the host does not implement not_supported.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn hsm_hart_suspend(suspend_type: super::types::HsmSuspendType, resume_addr: usize, opaque: usize) -> Answer {
        note!(46, "eid=0x48534d fid=0x3");
        trap3(super::ids::HSM_HART_SUSPEND_EID, super::ids::HSM_HART_SUSPEND_FID, suspend_type.0 as usize, resume_addr, opaque)
    }

    /// Gives the number of counters, hardware and firmware. Always succeeds.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn pmu_num_counters() -> Answer {
        note!(46, "eid=0x504d55 fid=0x0");
        trap0(super::ids::PMU_NUM_COUNTERS_EID, super::ids::PMU_NUM_COUNTERS_FID)
    }

    /// Says what a counter is.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn pmu_counter_get_info(counter_idx: usize) -> Answer {
        note!(46, "eid=0x504d55 fid=0x1");
        trap1(super::ids::PMU_COUNTER_GET_INFO_EID, super::ids::PMU_COUNTER_GET_INFO_FID, counter_idx)
    }

    /// Finds a counter of the set that is not running and can count the event, and configures it. With
    /// skip_match it takes the first of the set without looking. The inhibit flags are hints that a host may
    /// ignore or override.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    pub unsafe fn pmu_counter_config_matching(counter_idx_base: usize, counter_idx_mask: usize, config_flags: super::types::PmuConfigFlags, event_idx: usize, event_data: u64) -> Answer {
        note!(46, "eid=0x504d55 fid=0x2");
        trap5(super::ids::PMU_COUNTER_CONFIG_MATCHING_EID, super::ids::PMU_COUNTER_CONFIG_MATCHING_FID, counter_idx_base, counter_idx_mask, config_flags.0, event_idx, event_data as usize)
    }

    /// Finds a counter of the set that is not running and can count the event, and configures it. With
    /// skip_match it takes the first of the set without looking. The inhibit flags are hints that a host may
    /// ignore or override.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    pub unsafe fn pmu_counter_config_matching(counter_idx_base: usize, counter_idx_mask: usize, config_flags: super::types::PmuConfigFlags, event_idx: usize, event_data: u64) -> Answer {
        note!(46, "eid=0x504d55 fid=0x2");
        trap6(super::ids::PMU_COUNTER_CONFIG_MATCHING_EID, super::ids::PMU_COUNTER_CONFIG_MATCHING_FID, counter_idx_base, counter_idx_mask, config_flags.0, event_idx, event_data as usize, (event_data >> 32) as usize)
    }

    /// Starts the counters of a set on the calling hart, from where they stand unless a flag says otherwise.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    pub unsafe fn pmu_counter_start(counter_idx_base: usize, counter_idx_mask: usize, start_flags: super::types::PmuStartFlags, initial_value: u64) -> Answer {
        note!(46, "eid=0x504d55 fid=0x3");
        trap4(super::ids::PMU_COUNTER_START_EID, super::ids::PMU_COUNTER_START_FID, counter_idx_base, counter_idx_mask, start_flags.0, initial_value as usize)
    }

    /// Starts the counters of a set on the calling hart, from where they stand unless a flag says otherwise.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    pub unsafe fn pmu_counter_start(counter_idx_base: usize, counter_idx_mask: usize, start_flags: super::types::PmuStartFlags, initial_value: u64) -> Answer {
        note!(46, "eid=0x504d55 fid=0x3");
        trap5(super::ids::PMU_COUNTER_START_EID, super::ids::PMU_COUNTER_START_FID, counter_idx_base, counter_idx_mask, start_flags.0, initial_value as usize, (initial_value >> 32) as usize)
    }

    /// Stops the counters of a set on the calling hart.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn pmu_counter_stop(counter_idx_base: usize, counter_idx_mask: usize, stop_flags: super::types::PmuStopFlags) -> Answer {
        note!(46, "eid=0x504d55 fid=0x4");
        trap3(super::ids::PMU_COUNTER_STOP_EID, super::ids::PMU_COUNTER_STOP_FID, counter_idx_base, counter_idx_mask, stop_flags.0)
    }

    /// Reads a firmware counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn pmu_counter_fw_read(counter_idx: usize) -> Answer {
        note!(46, "eid=0x504d55 fid=0x5");
        trap1(super::ids::PMU_COUNTER_FW_READ_EID, super::ids::PMU_COUNTER_FW_READ_FID, counter_idx)
    }

    /// Sends every hart of the set an interrupt, which it sees as a supervisor software interrupt.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn ipi_send_ipi(hart_mask: usize, hart_mask_base: usize) -> Answer {
        note!(46, "eid=0x735049 fid=0x0");
        trap2(super::ids::IPI_SEND_IPI_EID, super::ids::IPI_SEND_IPI_FID, hart_mask, hart_mask_base)
    }

    /// Executes FENCE.I on every hart of the set.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_fence_i(hart_mask: usize, hart_mask_base: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x0");
        trap2(super::ids::RFENCE_REMOTE_FENCE_I_EID, super::ids::RFENCE_REMOTE_FENCE_I_FID, hart_mask, hart_mask_base)
    }

    /// Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses and every address
    /// space.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_sfence_vma(hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x1");
        trap4(super::ids::RFENCE_REMOTE_SFENCE_VMA_EID, super::ids::RFENCE_REMOTE_SFENCE_VMA_FID, hart_mask, hart_mask_base, start_addr, size)
    }

    /// Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses of one address space.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_sfence_vma_asid(hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize, asid: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x2");
        trap5(super::ids::RFENCE_REMOTE_SFENCE_VMA_ASID_EID, super::ids::RFENCE_REMOTE_SFENCE_VMA_ASID_FID, hart_mask, hart_mask_base, start_addr, size, asid)
    }

    /// Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of one virtual
    /// machine. Only for harts with the H extension.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_hfence_gvma_vmid(hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize, vmid: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x3");
        trap5(super::ids::RFENCE_REMOTE_HFENCE_GVMA_VMID_EID, super::ids::RFENCE_REMOTE_HFENCE_GVMA_VMID_FID, hart_mask, hart_mask_base, start_addr, size, vmid)
    }

    /// Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of every
    /// virtual machine. Only for harts with the H extension.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_hfence_gvma(hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x4");
        trap4(super::ids::RFENCE_REMOTE_HFENCE_GVMA_EID, super::ids::RFENCE_REMOTE_HFENCE_GVMA_FID, hart_mask, hart_mask_base, start_addr, size)
    }

    /// Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of one guest
    /// address space under the VMID in the caller's hgatp. Only for harts with the H extension.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_hfence_vvma_asid(hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize, asid: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x5");
        trap5(super::ids::RFENCE_REMOTE_HFENCE_VVMA_ASID_EID, super::ids::RFENCE_REMOTE_HFENCE_VVMA_ASID_FID, hart_mask, hart_mask_base, start_addr, size, asid)
    }

    /// Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of every guest
    /// address space under the VMID in the caller's hgatp. Only for harts with the H extension.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn rfence_remote_hfence_vvma(hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize) -> Answer {
        note!(48, "eid=0x52464e43 fid=0x6");
        trap4(super::ids::RFENCE_REMOTE_HFENCE_VVMA_EID, super::ids::RFENCE_REMOTE_HFENCE_VVMA_FID, hart_mask, hart_mask_base, start_addr, size)
    }

    /// Resets the system and does not return if it succeeds. A type or reason that is not valid gives
    /// invalid_param, a valid type that the host does not implement not_supported.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
    #[inline(always)]
    pub unsafe fn srst_system_reset(reset_type: super::types::SrstType, reset_reason: super::types::SrstReason) -> Answer {
        note!(48, "eid=0x53525354 fid=0x0");
        trap2(super::ids::SRST_SYSTEM_RESET_EID, super::ids::SRST_SYSTEM_RESET_FID, reset_type.0 as usize, reset_reason.0 as usize)
    }

    /// Sets the time of the next timer interrupt and clears a pending one. A time that never comes only
    /// clears; masking sie.STIE does without this call.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    pub unsafe fn time_set_timer(stime_value: u64) -> Answer {
        note!(48, "eid=0x54494d45 fid=0x0");
        trap1(super::ids::TIME_SET_TIMER_EID, super::ids::TIME_SET_TIMER_FID, stime_value as usize)
    }

    /// Sets the time of the next timer interrupt and clears a pending one. A time that never comes only
    /// clears; masking sie.STIE does without this call.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "riscv32")]
    #[inline(always)]
    pub unsafe fn time_set_timer(stime_value: u64) -> Answer {
        note!(48, "eid=0x54494d45 fid=0x0");
        trap2(super::ids::TIME_SET_TIMER_EID, super::ids::TIME_SET_TIMER_FID, stime_value as usize, (stime_value >> 32) as usize)
    }

}

/// Every stub under the id of its call, for runners that are given ids: there with `--cfg hvabi_stub_table`.
#[cfg(hvabi_stub_table)]
pub mod stub_table {
    /// A stub as a function of C, with the arguments and the result of the stub. `bits`: what of each carrier is the call's `id`;
    /// `loaded`: argument registers, counted from 0, that the stub loads with what no caller chooses.
    pub struct Entry {
        pub name: &'static str,
        pub id: [u64; 2],
        pub bits: [u64; 2],
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
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.set_timer", [0, 0], [0xffffffff, 0], &[], legacy_set_timer, (stime_value: u64), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.console_putchar", [1, 0], [0xffffffff, 0], &[], legacy_console_putchar, (ch: i32), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.console_getchar", [2, 0], [0xffffffff, 0], &[], legacy_console_getchar, (), isize),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.clear_ipi", [3, 0], [0xffffffff, 0], &[], legacy_clear_ipi, (), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.send_ipi", [4, 0], [0xffffffff, 0], &[], legacy_send_ipi, (hart_mask: usize), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.remote_fence_i", [5, 0], [0xffffffff, 0], &[], legacy_remote_fence_i, (hart_mask: usize), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.remote_sfence_vma", [6, 0], [0xffffffff, 0], &[], legacy_remote_sfence_vma, (hart_mask: usize, start: usize, size: usize), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.remote_sfence_vma_asid", [7, 0], [0xffffffff, 0], &[], legacy_remote_sfence_vma_asid, (hart_mask: usize, start: usize, size: usize, asid: usize), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("legacy.shutdown", [8, 0], [0xffffffff, 0], &[], legacy_shutdown, (), ()),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.get_spec_version", [0x10, 0], [0xffffffff, 0xffffffff], &[], base_get_spec_version, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.get_impl_id", [0x10, 1], [0xffffffff, 0xffffffff], &[], base_get_impl_id, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.get_impl_version", [0x10, 2], [0xffffffff, 0xffffffff], &[], base_get_impl_version, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.probe_extension", [0x10, 3], [0xffffffff, 0xffffffff], &[], base_probe_extension, (extension_id: isize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.get_mvendorid", [0x10, 4], [0xffffffff, 0xffffffff], &[], base_get_mvendorid, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.get_marchid", [0x10, 5], [0xffffffff, 0xffffffff], &[], base_get_marchid, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("base.get_mimpid", [0x10, 6], [0xffffffff, 0xffffffff], &[], base_get_mimpid, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("hsm.hart_start", [0x48534d, 0], [0xffffffff, 0xffffffff], &[], hsm_hart_start, (hartid: usize, start_addr: usize, opaque: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("hsm.hart_stop", [0x48534d, 1], [0xffffffff, 0xffffffff], &[], hsm_hart_stop, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("hsm.hart_get_status", [0x48534d, 2], [0xffffffff, 0xffffffff], &[], hsm_hart_get_status, (hartid: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("hsm.hart_suspend", [0x48534d, 3], [0xffffffff, 0xffffffff], &[], hsm_hart_suspend, (suspend_type: super::types::HsmSuspendType, resume_addr: usize, opaque: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("pmu.num_counters", [0x504d55, 0], [0xffffffff, 0xffffffff], &[], pmu_num_counters, (), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("pmu.counter_get_info", [0x504d55, 1], [0xffffffff, 0xffffffff], &[], pmu_counter_get_info, (counter_idx: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("pmu.counter_config_matching", [0x504d55, 2], [0xffffffff, 0xffffffff], &[], pmu_counter_config_matching, (counter_idx_base: usize, counter_idx_mask: usize, config_flags: super::types::PmuConfigFlags, event_idx: usize, event_data: u64), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("pmu.counter_start", [0x504d55, 3], [0xffffffff, 0xffffffff], &[], pmu_counter_start, (counter_idx_base: usize, counter_idx_mask: usize, start_flags: super::types::PmuStartFlags, initial_value: u64), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("pmu.counter_stop", [0x504d55, 4], [0xffffffff, 0xffffffff], &[], pmu_counter_stop, (counter_idx_base: usize, counter_idx_mask: usize, stop_flags: super::types::PmuStopFlags), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("pmu.counter_fw_read", [0x504d55, 5], [0xffffffff, 0xffffffff], &[], pmu_counter_fw_read, (counter_idx: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("ipi.send_ipi", [0x735049, 0], [0xffffffff, 0xffffffff], &[], ipi_send_ipi, (hart_mask: usize, hart_mask_base: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_fence_i", [0x52464e43, 0], [0xffffffff, 0xffffffff], &[], rfence_remote_fence_i, (hart_mask: usize, hart_mask_base: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_sfence_vma", [0x52464e43, 1], [0xffffffff, 0xffffffff], &[], rfence_remote_sfence_vma, (hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_sfence_vma_asid", [0x52464e43, 2], [0xffffffff, 0xffffffff], &[], rfence_remote_sfence_vma_asid, (hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize, asid: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_hfence_gvma_vmid", [0x52464e43, 3], [0xffffffff, 0xffffffff], &[], rfence_remote_hfence_gvma_vmid, (hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize, vmid: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_hfence_gvma", [0x52464e43, 4], [0xffffffff, 0xffffffff], &[], rfence_remote_hfence_gvma, (hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_hfence_vvma_asid", [0x52464e43, 5], [0xffffffff, 0xffffffff], &[], rfence_remote_hfence_vvma_asid, (hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize, asid: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("rfence.remote_hfence_vvma", [0x52464e43, 6], [0xffffffff, 0xffffffff], &[], rfence_remote_hfence_vvma, (hart_mask: usize, hart_mask_base: usize, start_addr: usize, size: usize), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("srst.system_reset", [0x53525354, 0], [0xffffffff, 0xffffffff], &[], srst_system_reset, (reset_type: super::types::SrstType, reset_reason: super::types::SrstReason), super::guest::Answer),
        #[cfg(any(target_arch = "riscv64", target_arch = "riscv32"))]
        entry!("time.set_timer", [0x54494d45, 0], [0xffffffff, 0xffffffff], &[], time_set_timer, (stime_value: u64), super::guest::Answer),
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
    }

    impl Answer {
        /// Success, with a value.
        pub const fn ok(value: u64) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value }
        }

        /// A failure.
        pub const fn error(failed: super::Status) -> Answer {
            Answer::refuse(status(failed))
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0 }
        }
    }

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 5;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        LegacySetTimer,
        LegacyConsolePutchar,
        LegacyConsoleGetchar,
        LegacyClearIpi,
        LegacySendIpi,
        LegacyRemoteFenceI,
        LegacyRemoteSfenceVma,
        LegacyRemoteSfenceVmaAsid,
        LegacyShutdown,
        BaseGetImplId,
        BaseGetImplVersion,
        BaseGetMvendorid,
        BaseGetMarchid,
        BaseGetMimpid,
        HsmHartStart,
        HsmHartStop,
        HsmHartGetStatus,
        HsmHartSuspend,
        PmuNumCounters,
        PmuCounterGetInfo,
        PmuCounterConfigMatching,
        PmuCounterStart,
        PmuCounterStop,
        PmuCounterFwRead,
        IpiSendIpi,
        RfenceRemoteFenceI,
        RfenceRemoteSfenceVma,
        RfenceRemoteSfenceVmaAsid,
        RfenceRemoteHfenceGvmaVmid,
        RfenceRemoteHfenceGvma,
        RfenceRemoteHfenceVvmaAsid,
        RfenceRemoteHfenceVvma,
        SrstSystemReset,
        TimeSetTimer,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 34] = [
            Operation::LegacySetTimer,
            Operation::LegacyConsolePutchar,
            Operation::LegacyConsoleGetchar,
            Operation::LegacyClearIpi,
            Operation::LegacySendIpi,
            Operation::LegacyRemoteFenceI,
            Operation::LegacyRemoteSfenceVma,
            Operation::LegacyRemoteSfenceVmaAsid,
            Operation::LegacyShutdown,
            Operation::BaseGetImplId,
            Operation::BaseGetImplVersion,
            Operation::BaseGetMvendorid,
            Operation::BaseGetMarchid,
            Operation::BaseGetMimpid,
            Operation::HsmHartStart,
            Operation::HsmHartStop,
            Operation::HsmHartGetStatus,
            Operation::HsmHartSuspend,
            Operation::PmuNumCounters,
            Operation::PmuCounterGetInfo,
            Operation::PmuCounterConfigMatching,
            Operation::PmuCounterStart,
            Operation::PmuCounterStop,
            Operation::PmuCounterFwRead,
            Operation::IpiSendIpi,
            Operation::RfenceRemoteFenceI,
            Operation::RfenceRemoteSfenceVma,
            Operation::RfenceRemoteSfenceVmaAsid,
            Operation::RfenceRemoteHfenceGvmaVmid,
            Operation::RfenceRemoteHfenceGvma,
            Operation::RfenceRemoteHfenceVvmaAsid,
            Operation::RfenceRemoteHfenceVvma,
            Operation::SrstSystemReset,
            Operation::TimeSetTimer,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::LegacySetTimer => "legacy.set_timer",
                Operation::LegacyConsolePutchar => "legacy.console_putchar",
                Operation::LegacyConsoleGetchar => "legacy.console_getchar",
                Operation::LegacyClearIpi => "legacy.clear_ipi",
                Operation::LegacySendIpi => "legacy.send_ipi",
                Operation::LegacyRemoteFenceI => "legacy.remote_fence_i",
                Operation::LegacyRemoteSfenceVma => "legacy.remote_sfence_vma",
                Operation::LegacyRemoteSfenceVmaAsid => "legacy.remote_sfence_vma_asid",
                Operation::LegacyShutdown => "legacy.shutdown",
                Operation::BaseGetImplId => "base.get_impl_id",
                Operation::BaseGetImplVersion => "base.get_impl_version",
                Operation::BaseGetMvendorid => "base.get_mvendorid",
                Operation::BaseGetMarchid => "base.get_marchid",
                Operation::BaseGetMimpid => "base.get_mimpid",
                Operation::HsmHartStart => "hsm.hart_start",
                Operation::HsmHartStop => "hsm.hart_stop",
                Operation::HsmHartGetStatus => "hsm.hart_get_status",
                Operation::HsmHartSuspend => "hsm.hart_suspend",
                Operation::PmuNumCounters => "pmu.num_counters",
                Operation::PmuCounterGetInfo => "pmu.counter_get_info",
                Operation::PmuCounterConfigMatching => "pmu.counter_config_matching",
                Operation::PmuCounterStart => "pmu.counter_start",
                Operation::PmuCounterStop => "pmu.counter_stop",
                Operation::PmuCounterFwRead => "pmu.counter_fw_read",
                Operation::IpiSendIpi => "ipi.send_ipi",
                Operation::RfenceRemoteFenceI => "rfence.remote_fence_i",
                Operation::RfenceRemoteSfenceVma => "rfence.remote_sfence_vma",
                Operation::RfenceRemoteSfenceVmaAsid => "rfence.remote_sfence_vma_asid",
                Operation::RfenceRemoteHfenceGvmaVmid => "rfence.remote_hfence_gvma_vmid",
                Operation::RfenceRemoteHfenceGvma => "rfence.remote_hfence_gvma",
                Operation::RfenceRemoteHfenceVvmaAsid => "rfence.remote_hfence_vvma_asid",
                Operation::RfenceRemoteHfenceVvma => "rfence.remote_hfence_vvma",
                Operation::SrstSystemReset => "srst.system_reset",
                Operation::TimeSetTimer => "time.set_timer",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Sets the time of the next timer interrupt and clears a pending one. Use time.set_timer.
        fn legacy_set_timer(&mut self, stime_value: u64) -> Answer {
            let _ = stime_value;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Writes a byte to the debug console and waits until it is accepted; without a console the byte is
        /// lost.
        fn legacy_console_putchar(&mut self, ch: i32) -> Answer {
            let _ = ch;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Reads a byte from the debug console without waiting for one.
        fn legacy_console_getchar(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Clears the calling hart's pending software interrupt. Supervisor software can clear sip.SSIP by
        /// itself.
        fn legacy_clear_ipi(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Sends every hart of the mask an interrupt, which it sees as a supervisor software interrupt. Use
        /// ipi.send_ipi.
        fn legacy_send_ipi(&mut self, hart_mask: u64) -> Answer {
            let _ = hart_mask;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes FENCE.I on every hart of the mask. Use rfence.remote_fence_i.
        fn legacy_remote_fence_i(&mut self, hart_mask: u64) -> Answer {
            let _ = hart_mask;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses. Use
        /// rfence.remote_sfence_vma.
        fn legacy_remote_sfence_vma(&mut self, hart_mask: u64, start: u64, size: u64) -> Answer {
            let _ = (hart_mask, start, size);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes SFENCE.VMA on every hart of the mask, for a range of virtual addresses of one address
        /// space. Use rfence.remote_sfence_vma_asid.
        fn legacy_remote_sfence_vma_asid(&mut self, hart_mask: u64, start: u64, size: u64, asid: u64) -> Answer {
            let _ = (hart_mask, start, size, asid);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Shuts down every hart, and does not return. Use srst.system_reset.
        fn legacy_shutdown(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the number of the SBI implementation, so that its quirks can be told.
        fn base_get_impl_id(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the version of the SBI implementation, in an encoding of its own.
        fn base_get_impl_version(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives a value that is legal for the CSR mvendorid.
        fn base_get_mvendorid(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives a value that is legal for the CSR marchid.
        fn base_get_marchid(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives a value that is legal for the CSR mimpid.
        fn base_get_mimpid(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Starts a stopped hart in S-mode at start_addr, with satp = 0, sstatus.SIE = 0, its hart id in a0
        /// and opaque in a1; its other registers are undefined. The call may return before the hart runs,
        /// but its status is final.
        fn hsm_hart_start(&mut self, hartid: u64, start_addr: u64, opaque: u64) -> Answer {
            let _ = (hartid, start_addr, opaque);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Stops the calling hart and gives it back to the host. Interrupts must be disabled. Returns only
        /// if it fails.
        fn hsm_hart_stop(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the state of a hart.
        fn hsm_hart_get_status(&mut self, hartid: u64) -> Answer {
            let _ = hartid;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Suspends the calling hart until an interrupt or an event of the platform. After a retentive
        /// suspend the call returns; after a non-retentive one the hart goes on at resume_addr, with satp =
        /// 0, sstatus.SIE = 0, its hart id in a0 and opaque in a1, its other registers undefined. A type
        /// that is not valid gives invalid_param, a valid one that the host does not implement
        /// not_supported.
        fn hsm_hart_suspend(&mut self, suspend_type: super::types::HsmSuspendType, resume_addr: u64, opaque: u64) -> Answer {
            let _ = (suspend_type, resume_addr, opaque);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the number of counters, hardware and firmware. Always succeeds.
        fn pmu_num_counters(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says what a counter is.
        fn pmu_counter_get_info(&mut self, counter_idx: u64) -> Answer {
            let _ = counter_idx;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Finds a counter of the set that is not running and can count the event, and configures it. With
        /// skip_match it takes the first of the set without looking. The inhibit flags are hints that a host
        /// may ignore or override.
        fn pmu_counter_config_matching(&mut self, counter_idx_base: u64, counter_idx_mask: u64, config_flags: u64, event_idx: u64, event_data: u64) -> Answer {
            let _ = (counter_idx_base, counter_idx_mask, config_flags, event_idx, event_data);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Starts the counters of a set on the calling hart, from where they stand unless a flag says
        /// otherwise.
        fn pmu_counter_start(&mut self, counter_idx_base: u64, counter_idx_mask: u64, start_flags: u64, initial_value: u64) -> Answer {
            let _ = (counter_idx_base, counter_idx_mask, start_flags, initial_value);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Stops the counters of a set on the calling hart.
        fn pmu_counter_stop(&mut self, counter_idx_base: u64, counter_idx_mask: u64, stop_flags: u64) -> Answer {
            let _ = (counter_idx_base, counter_idx_mask, stop_flags);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Reads a firmware counter.
        fn pmu_counter_fw_read(&mut self, counter_idx: u64) -> Answer {
            let _ = counter_idx;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Sends every hart of the set an interrupt, which it sees as a supervisor software interrupt.
        fn ipi_send_ipi(&mut self, hart_mask: u64, hart_mask_base: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes FENCE.I on every hart of the set.
        fn rfence_remote_fence_i(&mut self, hart_mask: u64, hart_mask_base: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses and every address
        /// space.
        fn rfence_remote_sfence_vma(&mut self, hart_mask: u64, hart_mask_base: u64, start_addr: u64, size: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base, start_addr, size);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes SFENCE.VMA on every hart of the set, for a range of virtual addresses of one address
        /// space.
        fn rfence_remote_sfence_vma_asid(&mut self, hart_mask: u64, hart_mask_base: u64, start_addr: u64, size: u64, asid: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base, start_addr, size, asid);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of one
        /// virtual machine. Only for harts with the H extension.
        fn rfence_remote_hfence_gvma_vmid(&mut self, hart_mask: u64, hart_mask_base: u64, start_addr: u64, size: u64, vmid: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base, start_addr, size, vmid);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes HFENCE.GVMA on every hart of the set, for a range of guest physical addresses of every
        /// virtual machine. Only for harts with the H extension.
        fn rfence_remote_hfence_gvma(&mut self, hart_mask: u64, hart_mask_base: u64, start_addr: u64, size: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base, start_addr, size);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of one
        /// guest address space under the VMID in the caller's hgatp. Only for harts with the H extension.
        fn rfence_remote_hfence_vvma_asid(&mut self, hart_mask: u64, hart_mask_base: u64, start_addr: u64, size: u64, asid: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base, start_addr, size, asid);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Executes HFENCE.VVMA on every hart of the set, for a range of guest virtual addresses of every
        /// guest address space under the VMID in the caller's hgatp. Only for harts with the H extension.
        fn rfence_remote_hfence_vvma(&mut self, hart_mask: u64, hart_mask_base: u64, start_addr: u64, size: u64) -> Answer {
            let _ = (hart_mask, hart_mask_base, start_addr, size);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Resets the system and does not return if it succeeds. A type or reason that is not valid gives
        /// invalid_param, a valid type that the host does not implement not_supported.
        fn srst_system_reset(&mut self, reset_type: super::types::SrstType, reset_reason: super::types::SrstReason) -> Answer {
            let _ = (reset_type, reset_reason);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Sets the time of the next timer interrupt and clears a pending one. A time that never comes only
        /// clears; masking sie.STIE does without this call.
        fn time_set_timer(&mut self, stime_value: u64) -> Answer {
            let _ = stime_value;
            Answer::error(super::Status::NOT_SUPPORTED)
        }
    }

    /// What becomes of a call.
    #[derive(Clone, Copy)]
    enum Does {
        Perform(Operation),
        AnswerFamilies,
        AnswerRelease,
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
    }

    static CALLS_LEGACY: [Call; 9] = [
        Call { number: 0x0, does: Does::Perform(Operation::LegacySetTimer) },
        Call { number: 0x1, does: Does::Perform(Operation::LegacyConsolePutchar) },
        Call { number: 0x2, does: Does::Perform(Operation::LegacyConsoleGetchar) },
        Call { number: 0x3, does: Does::Perform(Operation::LegacyClearIpi) },
        Call { number: 0x4, does: Does::Perform(Operation::LegacySendIpi) },
        Call { number: 0x5, does: Does::Perform(Operation::LegacyRemoteFenceI) },
        Call { number: 0x6, does: Does::Perform(Operation::LegacyRemoteSfenceVma) },
        Call { number: 0x7, does: Does::Perform(Operation::LegacyRemoteSfenceVmaAsid) },
        Call { number: 0x8, does: Does::Perform(Operation::LegacyShutdown) },
    ];

    static CALLS_BASE: [Call; 7] = [
        Call { number: 0x0, does: Does::AnswerRelease },
        Call { number: 0x1, does: Does::Perform(Operation::BaseGetImplId) },
        Call { number: 0x2, does: Does::Perform(Operation::BaseGetImplVersion) },
        Call { number: 0x3, does: Does::AnswerFamilies },
        Call { number: 0x4, does: Does::Perform(Operation::BaseGetMvendorid) },
        Call { number: 0x5, does: Does::Perform(Operation::BaseGetMarchid) },
        Call { number: 0x6, does: Does::Perform(Operation::BaseGetMimpid) },
    ];

    static CALLS_HSM: [Call; 4] = [
        Call { number: 0x0, does: Does::Perform(Operation::HsmHartStart) },
        Call { number: 0x1, does: Does::Perform(Operation::HsmHartStop) },
        Call { number: 0x2, does: Does::Perform(Operation::HsmHartGetStatus) },
        Call { number: 0x3, does: Does::Perform(Operation::HsmHartSuspend) },
    ];

    static CALLS_PMU: [Call; 6] = [
        Call { number: 0x0, does: Does::Perform(Operation::PmuNumCounters) },
        Call { number: 0x1, does: Does::Perform(Operation::PmuCounterGetInfo) },
        Call { number: 0x2, does: Does::Perform(Operation::PmuCounterConfigMatching) },
        Call { number: 0x3, does: Does::Perform(Operation::PmuCounterStart) },
        Call { number: 0x4, does: Does::Perform(Operation::PmuCounterStop) },
        Call { number: 0x5, does: Does::Perform(Operation::PmuCounterFwRead) },
    ];

    static CALLS_IPI: [Call; 1] = [
        Call { number: 0x0, does: Does::Perform(Operation::IpiSendIpi) },
    ];

    static CALLS_RFENCE: [Call; 7] = [
        Call { number: 0x0, does: Does::Perform(Operation::RfenceRemoteFenceI) },
        Call { number: 0x1, does: Does::Perform(Operation::RfenceRemoteSfenceVma) },
        Call { number: 0x2, does: Does::Perform(Operation::RfenceRemoteSfenceVmaAsid) },
        Call { number: 0x3, does: Does::Perform(Operation::RfenceRemoteHfenceGvmaVmid) },
        Call { number: 0x4, does: Does::Perform(Operation::RfenceRemoteHfenceGvma) },
        Call { number: 0x5, does: Does::Perform(Operation::RfenceRemoteHfenceVvmaAsid) },
        Call { number: 0x6, does: Does::Perform(Operation::RfenceRemoteHfenceVvma) },
    ];

    static CALLS_SRST: [Call; 1] = [
        Call { number: 0x0, does: Does::Perform(Operation::SrstSystemReset) },
    ];

    static CALLS_TIME: [Call; 1] = [
        Call { number: 0x0, does: Does::Perform(Operation::TimeSetTimer) },
    ];

    static FAMILIES: [Family; 8] = [
        Family { first: 0x0, last: 0x8, by_call: true, always: false, calls: &CALLS_LEGACY, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x10, last: 0x10, by_call: false, always: true, calls: &CALLS_BASE, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x48534d, last: 0x48534d, by_call: false, always: false, calls: &CALLS_HSM, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x504d55, last: 0x504d55, by_call: false, always: false, calls: &CALLS_PMU, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x735049, last: 0x735049, by_call: false, always: false, calls: &CALLS_IPI, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x52464e43, last: 0x52464e43, by_call: false, always: false, calls: &CALLS_RFENCE, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x53525354, last: 0x53525354, by_call: false, always: false, calls: &CALLS_SRST, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
        Family { first: 0x54494d45, last: 0x54494d45, by_call: false, always: false, calls: &CALLS_TIME, call_carrier: 1, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED) },
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
                _ => true,
            }
        }
    }

    /// The family that an id names.
    fn find_family(carriers: [u64; 2]) -> Option<&'static Family> {
        let number = carriers[0];
        let found = FAMILIES[0..8].iter().find(|family| {
            (family.first..=family.last).contains(&number)
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::NOT_SUPPORTED),
        };
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
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
            Does::AnswerFamilies => {
                let number = args[0];
                // A signed number arrives sign extended; the table holds its bits.
                if number as i64 != number as i32 as i64 && number >> 32 != 0 {
                    return Answer::ok(0);
                }
                let number = number & 0xffffffff;
                let asked = FAMILIES.iter().find(|family| (family.first..=family.last).contains(&number));
                let there = match asked {
                    Some(asked) if asked.by_call => matches!(asked.find_call(number), Some(call) if call.is_there(host)),
                    Some(asked) => asked.is_there(host),
                    None => false,
                };
                Answer::ok(there as u64)
            }
            Does::AnswerRelease => {
                Answer::ok(0x3)
            }
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::LegacySetTimer => {
                host.legacy_set_timer(args[0])
            }
            Operation::LegacyConsolePutchar => {
                host.legacy_console_putchar(args[0] as i32)
            }
            Operation::LegacyConsoleGetchar => {
                host.legacy_console_getchar()
            }
            Operation::LegacyClearIpi => {
                host.legacy_clear_ipi()
            }
            Operation::LegacySendIpi => {
                host.legacy_send_ipi(args[0])
            }
            Operation::LegacyRemoteFenceI => {
                host.legacy_remote_fence_i(args[0])
            }
            Operation::LegacyRemoteSfenceVma => {
                host.legacy_remote_sfence_vma(args[0], args[1], args[2])
            }
            Operation::LegacyRemoteSfenceVmaAsid => {
                host.legacy_remote_sfence_vma_asid(args[0], args[1], args[2], args[3])
            }
            Operation::LegacyShutdown => {
                host.legacy_shutdown()
            }
            Operation::BaseGetImplId => {
                host.base_get_impl_id()
            }
            Operation::BaseGetImplVersion => {
                host.base_get_impl_version()
            }
            Operation::BaseGetMvendorid => {
                host.base_get_mvendorid()
            }
            Operation::BaseGetMarchid => {
                host.base_get_marchid()
            }
            Operation::BaseGetMimpid => {
                host.base_get_mimpid()
            }
            Operation::HsmHartStart => {
                host.hsm_hart_start(args[0], args[1], args[2])
            }
            Operation::HsmHartStop => {
                host.hsm_hart_stop()
            }
            Operation::HsmHartGetStatus => {
                host.hsm_hart_get_status(args[0])
            }
            Operation::HsmHartSuspend => {
                host.hsm_hart_suspend(super::types::HsmSuspendType(args[0] as u32), args[1], args[2])
            }
            Operation::PmuNumCounters => {
                host.pmu_num_counters()
            }
            Operation::PmuCounterGetInfo => {
                host.pmu_counter_get_info(args[0])
            }
            Operation::PmuCounterConfigMatching => {
                host.pmu_counter_config_matching(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::PmuCounterStart => {
                host.pmu_counter_start(args[0], args[1], args[2], args[3])
            }
            Operation::PmuCounterStop => {
                host.pmu_counter_stop(args[0], args[1], args[2])
            }
            Operation::PmuCounterFwRead => {
                host.pmu_counter_fw_read(args[0])
            }
            Operation::IpiSendIpi => {
                host.ipi_send_ipi(args[0], args[1])
            }
            Operation::RfenceRemoteFenceI => {
                host.rfence_remote_fence_i(args[0], args[1])
            }
            Operation::RfenceRemoteSfenceVma => {
                host.rfence_remote_sfence_vma(args[0], args[1], args[2], args[3])
            }
            Operation::RfenceRemoteSfenceVmaAsid => {
                host.rfence_remote_sfence_vma_asid(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::RfenceRemoteHfenceGvmaVmid => {
                host.rfence_remote_hfence_gvma_vmid(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::RfenceRemoteHfenceGvma => {
                host.rfence_remote_hfence_gvma(args[0], args[1], args[2], args[3])
            }
            Operation::RfenceRemoteHfenceVvmaAsid => {
                host.rfence_remote_hfence_vvma_asid(args[0], args[1], args[2], args[3], args[4])
            }
            Operation::RfenceRemoteHfenceVvma => {
                host.rfence_remote_hfence_vvma(args[0], args[1], args[2], args[3])
            }
            Operation::SrstSystemReset => {
                host.srst_system_reset(super::types::SrstType(args[0] as u32), super::types::SrstReason(args[1] as u32))
            }
            Operation::TimeSetTimer => {
                host.time_set_timer(args[0])
            }
        }
    }
}
