/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.3: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: bc317515506e8be8c6767b4dbcbea53abaed7e9f43e0626bf98fcbca8a065599
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// SMC Calling Convention with PSCI, TRNG and paravirtualized time
pub const RELEASE: &str = "1.3";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00010003;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "bc317515506e8be8c6767b4dbcbea53abaed7e9f43e0626bf98fcbca8a065599";

// Annotations: hint bits, in their place.
/// The caller has nothing in the SVE registers that must be kept. Only for hosts of SMCCC 1.3 or later.
pub const NO_SVE_STATE: u32 = 0x10000;

/// What became of a call: by SMC32 a number of 32 bits, by SMC64 one of 64. Errors are those of PSCI. That a
/// host has no such function is -1 in all services; what else other services answer, by the same numbers, is
/// in types of theirs: arch_result, trng_result.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub isize);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
    /// The host has no such function, or not with these arguments.
    pub const NOT_SUPPORTED: Status = Status(-1);
    /// An argument is not valid.
    pub const INVALID_PARAMETERS: Status = Status(-2);
    /// The caller may not do this, or not now.
    pub const DENIED: Status = Status(-3);
    /// The CPU is on.
    pub const ALREADY_ON: Status = Status(-4);
    /// The CPU was told to go on, and is not on yet.
    pub const ON_PENDING: Status = Status(-5);
    /// It cannot be done for a physical reason.
    pub const INTERNAL_FAILURE: Status = Status(-6);
    /// The Trusted OS is not on this CPU.
    pub const NOT_PRESENT: Status = Status(-7);
    /// The CPU is disabled.
    pub const DISABLED: Status = Status(-8);
    /// An address of an entry point is not valid.
    pub const INVALID_ADDRESS: Status = Status(-9);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// The function id.
    pub function: u32,
}

impl Id {
    /// A fast call is not interrupted. Yielding calls, with 0 here, are not described.
    pub const fn field_fast(self) -> u32 {
        self.function >> 31
    }

    /// Which encoding: 0 is SMC32 (HVC32), 1 is SMC64 (HVC64).
    pub const fn field_width(self) -> u32 {
        (self.function >> 30) & 0x1
    }

    /// Whose service it is: the type owner.
    pub const fn field_owner(self) -> u32 {
        (self.function >> 24) & 0x3f
    }

    /// Must be zero in fast calls.
    pub const fn field_zero(self) -> u32 {
        (self.function >> 17) & 0x7f
    }

    /// Says more of a caller; no part of the identity of a call.
    pub const fn field_hints(self) -> u32 {
        (self.function >> 16) & 0x1
    }

    /// Which function of the service.
    pub const fn field_number(self) -> u32 {
        self.function & 0xffff
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.function as u64]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // arch64: Calls of Arm's architecture that are made by SMC64 alone.
    /// SMCCC_ARCH_FEATURE_AVAILABILITY: which features of the CPU the firmware lets lower levels use, as
    /// bits of one of its own registers.
    pub const ARCH64_FEATURE_AVAILABILITY_NUMBER: u64 = 0x3;
    pub const ARCH64_FEATURE_AVAILABILITY: u32 = 0xc0000003;

    // entropy: Random numbers from the hardware (TRNG 1.0): the numbers, and whose they are. What became of
    // rnd is a trng_result.
    /// Gives the UUID of the source of the numbers, 32 bits in each of four registers, the first byte in the
    /// lowest bits of the first.
    pub const ENTROPY_GET_UUID_NUMBER: u64 = 0x52;
    pub const ENTROPY_GET_UUID: u32 = 0x84000052;
    /// Gives random bits: the first ones in the last register, and zeros above those that were asked for.
    pub const ENTROPY_RND_NUMBER: u64 = 0x53;
    pub const ENTROPY_RND: u32 = 0x84000053;
    pub const ENTROPY_RND_PLAIN64: u32 = 0xc4000053;

    // psci_memory: What PSCI does to memory.
    /// Cleans and invalidates the caches of a range of memory. A draft of PSCI 1.3 had it as 0x15, which is
    /// system_off2 in the text that came out.
    pub const PSCI_MEMORY_CLEAN_INV_MEMREGION_NUMBER: u64 = 0x16;
    pub const PSCI_MEMORY_CLEAN_INV_MEMREGION: u32 = 0xc4000016;

    // psci_stat: Statistics of PSCI: how long and how often a CPU or a group of CPUs was in a power state.
    /// How long a state was used since the start, in microseconds.
    pub const PSCI_STAT_RESIDENCY_NUMBER: u64 = 0x10;
    pub const PSCI_STAT_RESIDENCY: u32 = 0x84000010;
    pub const PSCI_STAT_RESIDENCY_PLAIN64: u32 = 0xc4000010;
    /// How often a state was used since the start.
    pub const PSCI_STAT_COUNT_NUMBER: u64 = 0x11;
    pub const PSCI_STAT_COUNT: u32 = 0x84000011;
    pub const PSCI_STAT_COUNT_PLAIN64: u32 = 0xc4000011;

    // queries: General queries, which each owner from cpu to vendor_hyp, and each Trusted OS, may answer
    // about its service. The owner is a part of the id. Most hosts answer few of them.
    /// Says how many functions the owner's service has.
    pub const QUERIES_CALL_COUNT_NUMBER: u64 = 0xff00;
    pub const QUERIES_CALL_COUNT: u32 = 0x8000ff00;
    /// Says who made the service: a UUID, 32 bits in each of four registers, the first byte in the lowest
    /// bits of the first.
    pub const QUERIES_CALL_UID_NUMBER: u64 = 0xff01;
    pub const QUERIES_CALL_UID: u32 = 0x8000ff01;
    /// Says which revision of the service it is: the major number in the first result, the minor one in the
    /// second.
    pub const QUERIES_REVISION_NUMBER: u64 = 0xff03;
    pub const QUERIES_REVISION: u32 = 0x8000ff03;

    // soc: A call of Arm's architecture: which system on a chip this is.
    /// SMCCC_ARCH_SOC_ID: which system on a chip this is, by the number of its maker (JEP106) and one that
    /// the maker chose. By SMC64 alone there may be a name as well (type 2): 136 bytes in x1 to x17, which
    /// is more than a buffer in registers can be here.
    pub const SOC_SOC_ID_NUMBER: u64 = 0x2;
    pub const SOC_SOC_ID: u32 = 0x80000002;
    pub const SOC_SOC_ID_PLAIN64: u32 = 0xc0000002;

    // trng: Random numbers from the hardware (TRNG 1.0): which version, and what is there. The numbers
    // themselves are in entropy.
    /// Says which version the service is: the major number in bits 30..16, the minor one in bits 15..0.
    pub const TRNG_VERSION_NUMBER: u64 = 0x50;
    pub const TRNG_VERSION: u32 = 0x84000050;
    /// Says whether a function of this family is there.
    pub const TRNG_FEATURES_NUMBER: u64 = 0x51;
    pub const TRNG_FEATURES: u32 = 0x84000051;

    // vendor_hyp64: The functions of KVM's service that are called by SMC64 alone: memory of guests that pKVM
    // protects, and the CPUs on which a guest may run.
    /// Gives the unit in which memory is protected.
    pub const VENDOR_HYP64_HYP_MEMINFO_NUMBER: u64 = 0x2;
    pub const VENDOR_HYP64_HYP_MEMINFO: u32 = 0xc6000002;
    /// Lets the host read, write and execute a unit of memory.
    pub const VENDOR_HYP64_MEM_SHARE_NUMBER: u64 = 0x3;
    pub const VENDOR_HYP64_MEM_SHARE: u32 = 0xc6000003;
    /// Takes back what mem_share gave.
    pub const VENDOR_HYP64_MEM_UNSHARE_NUMBER: u64 = 0x4;
    pub const VENDOR_HYP64_MEM_UNSHARE: u32 = 0xc6000004;
    /// Lets the host emulate accesses to a unit of addresses.
    pub const VENDOR_HYP64_MMIO_GUARD_NUMBER: u64 = 0x7;
    pub const VENDOR_HYP64_MMIO_GUARD: u32 = 0xc6000007;
    /// Says how many implementations of CPUs the guest may run on, and by which version of this interface.
    pub const VENDOR_HYP64_DISCOVER_IMPL_VER_NUMBER: u64 = 0x40;
    pub const VENDOR_HYP64_DISCOVER_IMPL_VER: u32 = 0xc6000040;
    /// Gives the identification registers of one of them.
    pub const VENDOR_HYP64_DISCOVER_IMPL_CPUS_NUMBER: u64 = 0x41;
    pub const VENDOR_HYP64_DISCOVER_IMPL_CPUS: u32 = 0xc6000041;

    // workaround: Calls of Arm's architecture with which the host works around a fault of a CPU. Each is
    // optional; arch.features says of each whether it is there, and whether this CPU needs it.
    /// SMCCC_ARCH_WORKAROUND_4: against CVE-2024-7881, on CPUs for which features answers 0.
    pub const WORKAROUND_WORKAROUND_4_NUMBER: u64 = 0x4;
    pub const WORKAROUND_WORKAROUND_4: u32 = 0x80000004;
    /// SMCCC_ARCH_WORKAROUND_3: against CVE-2017-5715 and CVE-2022-23960, on CPUs for which features answers
    /// 0\.
    pub const WORKAROUND_WORKAROUND_3_NUMBER: u64 = 0x3fff;
    pub const WORKAROUND_WORKAROUND_3: u32 = 0x80003fff;
    /// SMCCC_ARCH_WORKAROUND_2: switches the defence against CVE-2018-3639 of this CPU, on those for which
    /// features answers 0.
    pub const WORKAROUND_WORKAROUND_2_NUMBER: u64 = 0x7fff;
    pub const WORKAROUND_WORKAROUND_2: u32 = 0x80007fff;
    /// SMCCC_ARCH_WORKAROUND_1: against CVE-2017-5715, on CPUs for which features answers 0.
    pub const WORKAROUND_WORKAROUND_1_NUMBER: u64 = 0x8000;
    pub const WORKAROUND_WORKAROUND_1: u32 = 0x80008000;

    // arch: Calls of Arm's architecture: the version of the calling convention, and what is there. Optional:
    // the feature smccc_version says whether a host has them.
    pub const FAMILY_ARCH: u32 = 0x0;
    /// SMCCC_VERSION: the major number in bits 30..16, the minor one in bits 15..0. -1 means 1.0.
    pub const ARCH_VERSION_NUMBER: u64 = 0x0;
    pub const ARCH_VERSION: u32 = 0x80000000;
    /// SMCCC_ARCH_FEATURES: whether a function of this family, or pv_time.features, is there, and what is
    /// true of it on this CPU.
    pub const ARCH_FEATURES_NUMBER: u64 = 0x1;
    pub const ARCH_FEATURES: u32 = 0x80000001;

    // cpu: Calls of the maker of a CPU.
    pub const FAMILY_CPU: u32 = 0x1;
    /// Against erratum 4193714 of the C1-Pro: the SME unit acknowledges too early that page tables were
    /// changed.
    pub const CPU_WORKAROUND_4193714_NUMBER: u64 = 0x10;
    pub const CPU_WORKAROUND_4193714: u32 = 0x81000010;

    // psci: The Power State Coordination Interface: switches CPUs and the system on and off. A target is the
    // affinity fields of a CPU's MPIDR: bits 23..0, and by SMC64 also 39..32; all its other bits are zero.
    // Optional calls are asked for with features.
    pub const FAMILY_PSCI: u32 = 0x4;
    /// Says which version of PSCI the host is: the major number in bits 31..16, the minor one in bits 15..0.
    pub const PSCI_VERSION_NUMBER: u64 = 0x0;
    pub const PSCI_VERSION: u32 = 0x84000000;
    /// Suspends this CPU, or a group of CPUs of which it is the last, until something wakes it. After a
    /// standby state the call returns; after a powerdown state the CPU goes on at entry_point, with
    /// context_id in its first register.
    pub const PSCI_CPU_SUSPEND_NUMBER: u64 = 0x1;
    pub const PSCI_CPU_SUSPEND: u32 = 0x84000001;
    pub const PSCI_CPU_SUSPEND_SMC64: u32 = 0xc4000001;
    /// Switches this CPU off. Another CPU can switch it on again. Returns only if it fails.
    pub const PSCI_CPU_OFF_NUMBER: u64 = 0x2;
    pub const PSCI_CPU_OFF: u32 = 0x84000002;
    /// Switches another CPU on. It begins at entry_point in the caller's exception level and state, with MMU
    /// and caches off, interrupts masked, and context_id in its first register.
    pub const PSCI_CPU_ON_NUMBER: u64 = 0x3;
    pub const PSCI_CPU_ON: u32 = 0x84000003;
    pub const PSCI_CPU_ON_SMC64: u32 = 0xc4000003;
    /// Says whether a CPU, or any CPU of a group, is on.
    pub const PSCI_AFFINITY_INFO_NUMBER: u64 = 0x4;
    pub const PSCI_AFFINITY_INFO: u32 = 0x84000004;
    pub const PSCI_AFFINITY_INFO_SMC64: u32 = 0xc4000004;
    /// Moves a Trusted OS that runs on one CPU alone to another CPU. Optional; migrate_info_type says
    /// whether it makes sense.
    pub const PSCI_MIGRATE_NUMBER: u64 = 0x5;
    pub const PSCI_MIGRATE: u32 = 0x84000005;
    pub const PSCI_MIGRATE_SMC64: u32 = 0xc4000005;
    /// Says what kind of Trusted OS there is. not_supported means the same as no_migration: nothing needs to
    /// be moved.
    pub const PSCI_MIGRATE_INFO_TYPE_NUMBER: u64 = 0x6;
    pub const PSCI_MIGRATE_INFO_TYPE: u32 = 0x84000006;
    /// Says on which CPU the Trusted OS is that runs on one CPU alone. Optional.
    pub const PSCI_MIGRATE_INFO_UP_CPU_NUMBER: u64 = 0x7;
    pub const PSCI_MIGRATE_INFO_UP_CPU: u32 = 0x84000007;
    pub const PSCI_MIGRATE_INFO_UP_CPU_SMC64: u32 = 0xc4000007;
    /// Switches the system off. It does not return.
    pub const PSCI_SYSTEM_OFF_NUMBER: u64 = 0x8;
    pub const PSCI_SYSTEM_OFF: u32 = 0x84000008;
    /// Resets the system. It does not return.
    pub const PSCI_SYSTEM_RESET_NUMBER: u64 = 0x9;
    pub const PSCI_SYSTEM_RESET: u32 = 0x84000009;
    /// Says whether a function is there, and what is true of it. Of cpu_suspend the answer is
    /// suspend_features, of system_off2 a mask of types. It may be asked for one function of another owner:
    /// arch.version.
    pub const PSCI_FEATURES_NUMBER: u64 = 0xa;
    pub const PSCI_FEATURES: u32 = 0x8400000a;
    /// Puts this CPU into a low-power state for good; only a reset brings it back. Returns only if it fails.
    pub const PSCI_CPU_FREEZE_NUMBER: u64 = 0xb;
    pub const PSCI_CPU_FREEZE: u32 = 0x8400000b;
    /// Suspends this CPU in a powerdown state that the host chooses. It goes on at entry_point.
    pub const PSCI_CPU_DEFAULT_SUSPEND_NUMBER: u64 = 0xc;
    pub const PSCI_CPU_DEFAULT_SUSPEND: u32 = 0x8400000c;
    pub const PSCI_CPU_DEFAULT_SUSPEND_SMC64: u32 = 0xc400000c;
    /// Says what the power controller of the hardware says of a CPU, or of a group, whatever PSCI was asked
    /// for.
    pub const PSCI_NODE_HW_STATE_NUMBER: u64 = 0xd;
    pub const PSCI_NODE_HW_STATE: u32 = 0x8400000d;
    pub const PSCI_NODE_HW_STATE_SMC64: u32 = 0xc400000d;
    /// Suspends the system to memory. All CPUs but this one must be off. It goes on at entry_point.
    pub const PSCI_SYSTEM_SUSPEND_NUMBER: u64 = 0xe;
    pub const PSCI_SYSTEM_SUSPEND: u32 = 0x8400000e;
    pub const PSCI_SYSTEM_SUSPEND_SMC64: u32 = 0xc400000e;
    /// Chooses who coordinates states of groups of CPUs: the host, which is so at first, or the operating
    /// system.
    pub const PSCI_SET_SUSPEND_MODE_NUMBER: u64 = 0xf;
    pub const PSCI_SET_SUSPEND_MODE: u32 = 0x8400000f;
    /// Resets the system in a way of which there are several. It returns only if it fails.
    pub const PSCI_SYSTEM_RESET2_NUMBER: u64 = 0x12;
    pub const PSCI_SYSTEM_RESET2: u32 = 0x84000012;
    pub const PSCI_SYSTEM_RESET2_SMC64: u32 = 0xc4000012;
    /// Says whether memory is to be overwritten before the next system can read it, as against attacks by a
    /// reset.
    pub const PSCI_MEM_PROTECT_NUMBER: u64 = 0x13;
    pub const PSCI_MEM_PROTECT: u32 = 0x84000013;
    /// Says whether mem_protect covers a range.
    pub const PSCI_MEM_PROTECT_CHECK_RANGE_NUMBER: u64 = 0x14;
    pub const PSCI_MEM_PROTECT_CHECK_RANGE: u32 = 0x84000014;
    pub const PSCI_MEM_PROTECT_CHECK_RANGE_SMC64: u32 = 0xc4000014;
    /// Switches the system off to hibernate: it can wake up with what it wrote to a disk. It returns only if
    /// it fails.
    pub const PSCI_SYSTEM_OFF2_NUMBER: u64 = 0x15;
    pub const PSCI_SYSTEM_OFF2: u32 = 0x84000015;
    pub const PSCI_SYSTEM_OFF2_SMC64: u32 = 0xc4000015;
    /// Says what psci_memory.clean_inv_memregion takes and how long it may last.
    pub const PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES_NUMBER: u64 = 0x17;
    pub const PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES: u32 = 0x84000017;

    // pv_time: Paravirtualized time: how long a virtual CPU could not run. By SMC64 alone.
    pub const FAMILY_PV_TIME: u32 = 0x5;
    /// Says whether a function of this family is there. arch.features says whether this one is.
    pub const PV_TIME_FEATURES_NUMBER: u64 = 0x20;
    pub const PV_TIME_FEATURES: u32 = 0xc5000020;
    /// Gives the address of the stolen time of this virtual CPU.
    pub const PV_TIME_ST_NUMBER: u64 = 0x21;
    pub const PV_TIME_ST: u32 = 0xc5000021;

    // vendor_hyp: The service of the hypervisor's vendor, as KVM has it: only where queries.call_uid of this
    // owner answers kvm_uid. Another hypervisor's functions by the same numbers are something else.
    pub const FAMILY_VENDOR_HYP: u32 = 0x6;
    /// Says which functions are there: those numbered 0 to 127, 32 in each of four registers.
    pub const VENDOR_HYP_FEATURES_NUMBER: u64 = 0x0;
    pub const VENDOR_HYP_FEATURES: u32 = 0x86000000;
    /// Reads the host's wall-clock time and a counter at the same instant.
    pub const VENDOR_HYP_PTP_NUMBER: u64 = 0x1;
    pub const VENDOR_HYP_PTP: u32 = 0x86000001;

}

// Memory that host and guest share has its types here. The functions that keep the order of what is written are for C alone as yet:
// stolen_time.

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

    /// Owners of function ids. 7 to 47 are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Owner(pub u8);

    impl Owner {
        /// Arm's architecture.
        pub const ARCH: Owner = Owner(0);
        /// The implementation of a CPU.
        pub const CPU: Owner = Owner(1);
        /// The silicon provider.
        pub const SIP: Owner = Owner(2);
        /// The maker of the machine.
        pub const OEM: Owner = Owner(3);
        /// Standard secure services: PSCI, TRNG, SDEI, FF-A and others.
        pub const STANDARD: Owner = Owner(4);
        /// Standard services of hypervisors: paravirtualized time.
        pub const STANDARD_HYP: Owner = Owner(5);
        /// Services of the vendor of the hypervisor.
        pub const VENDOR_HYP: Owner = Owner(6);
        /// Trusted applications: the first of two.
        pub const TRUSTED_APP: Owner = Owner(0x30);
        /// The last of them.
        pub const TRUSTED_APP_LAST: Owner = Owner(0x31);
        /// Trusted operating systems: the first of fourteen.
        pub const TRUSTED_OS: Owner = Owner(0x32);
        /// The last of them.
        pub const TRUSTED_OS_LAST: Owner = Owner(0x3f);
    }

    // standard_function: Ranges of the numbers of the owner standard, by service. Those of PSCI and TRNG are
    // families here.
    /// PSCI.
    pub const STANDARD_FUNCTION_PSCI_FIRST: u16 = 0;
    /// End of that range.
    pub const STANDARD_FUNCTION_PSCI_LAST: u16 = 0x1f;
    /// Events of the Software Delegated Exception Interface.
    pub const STANDARD_FUNCTION_SDEI_FIRST: u16 = 0x20;
    /// End of that range.
    pub const STANDARD_FUNCTION_SDEI_LAST: u16 = 0x3f;
    /// Management mode.
    pub const STANDARD_FUNCTION_MM_FIRST: u16 = 0x40;
    /// End of that range.
    pub const STANDARD_FUNCTION_MM_LAST: u16 = 0x4f;
    /// Random numbers.
    pub const STANDARD_FUNCTION_TRNG_FIRST: u16 = 0x50;
    /// End of that range.
    pub const STANDARD_FUNCTION_TRNG_LAST: u16 = 0x5f;
    /// The Firmware Framework for A-profile.
    pub const STANDARD_FUNCTION_FFA_FIRST: u16 = 0x60;
    /// End of that range.
    pub const STANDARD_FUNCTION_FFA_LAST: u16 = 0xef;

    /// Registers of EL3, as an instruction that reads one encodes it.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct AvailableRegister(pub u64);

    impl AvailableRegister {
        /// Secure configuration.
        pub const SCR_EL3: AvailableRegister = AvailableRegister(0x1e1100);
        /// Traps of features.
        pub const CPTR_EL3: AvailableRegister = AvailableRegister(0x1e1140);
        /// Monitor debug configuration.
        pub const MDCR_EL3: AvailableRegister = AvailableRegister(0x1e1320);
        /// Partitioning of memory.
        pub const MPAM3_EL3: AvailableRegister = AvailableRegister(0x1ea500);
    }

    // trng_result: What became of a call of this family.
    /// Done.
    pub const TRNG_RESULT_SUCCESS: i32 = 0;
    /// It is not there.
    pub const TRNG_RESULT_NOT_SUPPORTED: i32 = -1;
    /// An argument is not valid.
    pub const TRNG_RESULT_INVALID_PARAMETER: i32 = -2;
    /// There is not enough to give now; ask again later.
    pub const TRNG_RESULT_NO_ENTROPY: i32 = -3;

    /// What soc_id can say.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SocIdType(pub u32);

    impl SocIdType {
        /// The maker in bits 30..16, and the number of the system in bits 15..0.
        pub const VERSION: SocIdType = SocIdType(0);
        /// The revision of it.
        pub const REVISION: SocIdType = SocIdType(1);
        /// Its name; by SMC64 alone.
        pub const NAME: SocIdType = SocIdType(2);
    }

    // arch_result: What calls of the architecture answer: arch.features, soc.soc_id,
    // arch64.feature_availability.
    /// Done; of features: it is there, and a workaround is needed.
    pub const ARCH_RESULT_SUCCESS: i32 = 0;
    /// Of features: the workaround is there, and this CPU does not need it.
    pub const ARCH_RESULT_UNAFFECTED: i32 = 1;
    /// It is not there.
    pub const ARCH_RESULT_NOT_SUPPORTED: i32 = -1;
    /// It is not needed.
    pub const ARCH_RESULT_NOT_REQUIRED: i32 = -2;
    /// An argument is not valid.
    pub const ARCH_RESULT_INVALID_PARAMETER: i32 = -3;

    // smccc_version: Versions of the calling convention.
    /// 1\.0. Its hosts answer -1.
    pub const SMCCC_VERSION_V1_0: i32 = 0x10000;
    /// 1\.1.
    pub const SMCCC_VERSION_V1_1: i32 = 0x10001;
    /// 1\.2.
    pub const SMCCC_VERSION_V1_2: i32 = 0x10002;
    /// 1\.3.
    pub const SMCCC_VERSION_V1_3: i32 = 0x10003;
    /// 1\.4.
    pub const SMCCC_VERSION_V1_4: i32 = 0x10004;
    /// 1\.5.
    pub const SMCCC_VERSION_V1_5: i32 = 0x10005;
    /// 1\.6.
    pub const SMCCC_VERSION_V1_6: i32 = 0x10006;

    /// Whether a CPU, or any CPU of a group, is on.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct AffinityState(pub u32);

    impl AffinityState {
        /// It is, or one of them is.
        pub const ON: AffinityState = AffinityState(0);
        /// It is not; none is.
        pub const OFF: AffinityState = AffinityState(1);
        /// It was told to go on, and is not on yet.
        pub const ON_PENDING: AffinityState = AffinityState(2);
    }

    /// Kinds of a Trusted OS.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MigrateType(pub u32);

    impl MigrateType {
        /// It runs on one CPU alone, and migrate can move it.
        pub const UP_MIGRATE: MigrateType = MigrateType(0);
        /// It runs on one CPU alone, which cannot go off.
        pub const UP_NO_MIGRATE: MigrateType = MigrateType(1);
        /// There is none, or it runs on all CPUs.
        pub const NO_MIGRATION: MigrateType = MigrateType(2);
    }

    /// What the power controller says.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HwState(pub u32);

    impl HwState {
        /// On.
        pub const ON: HwState = HwState(0);
        /// Off.
        pub const OFF: HwState = HwState(1);
        /// In a state with less power.
        pub const STANDBY: HwState = HwState(2);
    }

    /// Who coordinates.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SuspendMode(pub u32);

    impl SuspendMode {
        /// The host.
        pub const PLATFORM_COORDINATED: SuspendMode = SuspendMode(0);
        /// The operating system.
        pub const OS_INITIATED: SuspendMode = SuspendMode(1);
    }

    /// A state to which a CPU can go, in the original format.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PowerState(pub u32);

    impl PowerState {
        /// Which state, as the machine has them.
        pub const ID: PowerState = PowerState(0xffff);
        /// Registers are lost; without it the state is a standby state.
        pub const POWERDOWN: PowerState = PowerState(0x10000);
        /// How large the group of CPUs is.
        pub const LEVEL: PowerState = PowerState(0x3000000);
    }
    flags!(PowerState);

    /// The same in the extended format, on hosts with the feature of that name.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ExtendedPowerState(pub u32);

    impl ExtendedPowerState {
        /// Which state.
        pub const ID: ExtendedPowerState = ExtendedPowerState(0xfffffff);
        /// Registers are lost.
        pub const POWERDOWN: ExtendedPowerState = ExtendedPowerState(0x40000000);
    }
    flags!(ExtendedPowerState);

    /// The answer of features about cpu_suspend.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SuspendFeatures(pub u32);

    impl SuspendFeatures {
        /// The operating system may coordinate.
        pub const OS_INITIATED: SuspendFeatures = SuspendFeatures(1);
        /// Power states have the extended format.
        pub const EXTENDED_POWER_STATE: SuspendFeatures = SuspendFeatures(2);
    }
    flags!(SuspendFeatures);

    // reset_type: Ways to reset. What is between the two is reserved.
    /// Memory keeps what it holds.
    pub const RESET_TYPE_SYSTEM_WARM_RESET: u32 = 0;
    /// From here on types are the vendor's.
    pub const RESET_TYPE_VENDOR_FIRST: u32 = 0x80000000;

    // off_type: Ways to switch off, which are bits of the answer of features about system_off2.
    /// To hibernate.
    pub const OFF_TYPE_HIBERNATE_OFF: u32 = 1;

    /// Stolen time of a virtual CPU.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct StolenTime {
        /// Revision of this layout: 0. Its bytes are in little-endian order.
        pub revision: u32,
        /// Zero. Its bytes are in little-endian order.
        pub attributes: u32,
        /// Nanoseconds in which the virtual CPU was kept from running. It is read and written in one access.
        /// Its bytes are in little-endian order.
        pub stolen_time: u64,
    }
    zeroed!(StolenTime);
    assert_extent!(StolenTime, 16, 8, 16, 8);
    assert_place!(StolenTime, (revision), !0, 0, 0);
    assert_place!(StolenTime, (attributes), !0, 4, 4);
    assert_place!(StolenTime, (stolen_time), !0, 8, 8);

    // uid_function: The function id of queries.call_uid of this owner.
    /// By SMC32.
    pub const UID_FUNCTION_CALL_UID: u32 = 0x8600ff01;

    // function: Numbers of KVM's functions, which are the bits of features.
    /// features.
    pub const FUNCTION_FEATURES: u32 = 0;
    /// vendor_hyp64.hyp_meminfo.
    pub const FUNCTION_HYP_MEMINFO: u32 = 2;
    /// Up to here, those that are not named are reserved for pKVM.
    pub const FUNCTION_PKVM_LAST: u32 = 0x3f;
    /// vendor_hyp64.discover_impl_ver.
    pub const FUNCTION_DISCOVER_IMPL_VER: u32 = 0x40;
    /// vendor_hyp64.discover_impl_cpus.
    pub const FUNCTION_DISCOVER_IMPL_CPUS: u32 = 0x41;
    /// Kept for more features.
    pub const FUNCTION_FEATURES_2: u32 = 0x7f;
    /// How many numbers there are.
    pub const FUNCTION_COUNT: u32 = 0x80;

    // kvm_uid: KVM's answer to queries.call_uid.
    /// The first result.
    pub const KVM_UID_WORD0: u32 = 0xb66fb428;
    /// The second.
    pub const KVM_UID_WORD1: u32 = 0xe911c52e;
    /// The third.
    pub const KVM_UID_WORD2: u32 = 0x564bcaa9;
    /// The fourth.
    pub const KVM_UID_WORD3: u32 = 0x743a004d;

    /// Counters of ptp.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PtpCounter(pub u32);

    impl PtpCounter {
        /// The virtual counter.
        pub const VIRTUAL: PtpCounter = PtpCounter(0);
        /// The physical counter.
        pub const PHYSICAL: PtpCounter = PtpCounter(1);
    }

}

/// Where a host advertises what it has.
pub mod discovery {
    /// Bits of what a call answers.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Asked {
        pub call: &'static str,
        pub shift: u32,
        pub mask: u64,
        /// The feature is advertised when the bits hold none of these.
        pub unless: &'static [u64],
    }

    impl Asked {
        /// Whether an answer says that the feature is there.
        pub fn is_advertised(&self, answer: u64) -> bool {
            !self.unless.contains(&((answer & self.mask) >> self.shift))
        }
    }

    /// cpu_freeze is there. In what psci.features answers.
    pub const FEATURE_CPU_FREEZE: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// cpu_default_suspend is there; the id that is asked for is that of SMC32. In what psci.features
    /// answers.
    pub const FEATURE_CPU_DEFAULT_SUSPEND: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// node_hw_state is there. In what psci.features answers.
    pub const FEATURE_NODE_HW_STATE: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// system_suspend is there. In what psci.features answers.
    pub const FEATURE_SYSTEM_SUSPEND: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// set_suspend_mode is there. In what psci.features answers.
    pub const FEATURE_SET_SUSPEND_MODE: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// psci_stat.residency is there. In what psci.features answers.
    pub const FEATURE_STAT_RESIDENCY: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// psci_stat.count is there. In what psci.features answers.
    pub const FEATURE_STAT_COUNT: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// system_reset2 is there. In what psci.features answers.
    pub const FEATURE_SYSTEM_RESET2: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// mem_protect is there. In what psci.features answers.
    pub const FEATURE_MEM_PROTECT: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// mem_protect_check_range is there. In what psci.features answers.
    pub const FEATURE_MEM_PROTECT_CHECK_RANGE: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// system_off2 is there; the answer has a bit for each type. In what psci.features answers.
    pub const FEATURE_SYSTEM_OFF2: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// psci_memory.clean_inv_memregion is there. In what psci.features answers.
    pub const FEATURE_CLEAN_INV_MEMREGION: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// clean_inv_memregion_attributes is there. In what psci.features answers.
    pub const FEATURE_CLEAN_INV_MEMREGION_ATTRIBUTES: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// Power states have the extended format: psci.extended_power_state. In what psci.features answers.
    pub const FEATURE_EXTENDED_POWER_STATE: Asked = Asked { call: "psci.features", shift: 1, mask: 0x2, unless: &[0x0] };
    /// set_suspend_mode can choose that the operating system coordinates states of groups of CPUs. In what
    /// psci.features answers.
    pub const FEATURE_OS_INITIATED: Asked = Asked { call: "psci.features", shift: 0, mask: 0x1, unless: &[0x0] };
    /// arch.version is there; without it the host is one of SMCCC 1.0, and has no calls of the owner arch.
    /// In what psci.features answers.
    pub const FEATURE_SMCCC_VERSION: Asked = Asked { call: "psci.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// soc.soc_id is there. In what arch.features answers.
    pub const FEATURE_SOC_ID: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// workaround.workaround_1 is there: the answer is 0 if this CPU needs it, and 1 if it does not. In what
    /// arch.features answers.
    pub const FEATURE_WORKAROUND_1: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// workaround.workaround_2 is there: the answer is 0 if this CPU can switch it, and 1 or -2 if it need
    /// not. In what arch.features answers.
    pub const FEATURE_WORKAROUND_2: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff, 0xfffffffe] };
    /// workaround.workaround_3 is there: the answer is 0 if this CPU needs it, and 1 if it does not. In what
    /// arch.features answers.
    pub const FEATURE_WORKAROUND_3: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// workaround.workaround_4 is there: the answer is 0 if this CPU needs it. In what arch.features
    /// answers.
    pub const FEATURE_WORKAROUND_4: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// arch64.feature_availability is there. In what arch.features answers.
    pub const FEATURE_FEATURE_AVAILABILITY: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// The calls of the family pv_time are there. In what arch.features answers.
    pub const FEATURE_PV_TIME: Asked = Asked { call: "arch.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// trng.version is there, and trng.features with it. In what trng.version answers.
    pub const FEATURE_TRNG: Asked = Asked { call: "trng.version", shift: 16, mask: 0xffff0000, unless: &[0x0] };
    /// entropy.rnd is there. A host that has one of the encodings has the other one too, unless it has no
    /// SMC64 at all. In what trng.features answers.
    pub const FEATURE_TRNG_RND: Asked = Asked { call: "trng.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    /// entropy.get_uuid is there. In what trng.features answers.
    pub const FEATURE_TRNG_UUID: Asked = Asked { call: "trng.features", shift: 0, mask: 0xffffffff, unless: &[0xffffffff] };
    // kvm: no constant, since only words say where it is advertised. queries.call_uid of the owner vendor_hyp
    // answers 28b46fb6-2ec5-11e9-a9ca-4b564d003a74, the words of vendor_hyp.kvm_uid.
    /// vendor_hyp.ptp is there. In what vendor_hyp.features answers.
    pub const FEATURE_KVM_PTP: Asked = Asked { call: "vendor_hyp.features", shift: 1, mask: 0x2, unless: &[0x0] };
    /// vendor_hyp64.hyp_meminfo is there: the guest is protected. In what vendor_hyp.features answers.
    pub const FEATURE_PKVM_HYP_MEMINFO: Asked = Asked { call: "vendor_hyp.features", shift: 2, mask: 0x4, unless: &[0x0] };
    /// vendor_hyp64.mem_share is there. In what vendor_hyp.features answers.
    pub const FEATURE_PKVM_MEM_SHARE: Asked = Asked { call: "vendor_hyp.features", shift: 3, mask: 0x8, unless: &[0x0] };
    /// vendor_hyp64.mem_unshare is there. In what vendor_hyp.features answers.
    pub const FEATURE_PKVM_MEM_UNSHARE: Asked = Asked { call: "vendor_hyp.features", shift: 4, mask: 0x10, unless: &[0x0] };
    /// vendor_hyp64.mmio_guard is there. In what vendor_hyp.features answers.
    pub const FEATURE_PKVM_MMIO_GUARD: Asked = Asked { call: "vendor_hyp.features", shift: 7, mask: 0x80, unless: &[0x0] };
    // kvm_discover_impl: no constant, since only words say where it is advertised. Bits 64 and 65 of what
    // vendor_hyp.features answers: bits 0 and 1 of its third word.
}

/// What ids and statuses mean.
pub mod decode {
    use super::Id;

    /// Ids that are laid out alike: the bits that tell calls apart, and the calls in order.
    struct Layout {
        identity: [u64; 1],
        calls: &'static [([u64; 1], &'static str)],
    }

    static LAYOUTS: [Layout; 5] = [
        Layout {
            identity: [0xff00ffff],
            calls: &[
                ([0x80000000], "arch.version"),
                ([0x80000001], "arch.features"),
                ([0x81000010], "cpu.workaround_4193714"),
                ([0x84000000], "psci.version"),
                ([0x84000001], "psci.cpu_suspend"),
                ([0x84000002], "psci.cpu_off"),
                ([0x84000003], "psci.cpu_on"),
                ([0x84000004], "psci.affinity_info"),
                ([0x84000005], "psci.migrate"),
                ([0x84000006], "psci.migrate_info_type"),
                ([0x84000007], "psci.migrate_info_up_cpu"),
                ([0x84000008], "psci.system_off"),
                ([0x84000009], "psci.system_reset"),
                ([0x8400000a], "psci.features"),
                ([0x8400000b], "psci.cpu_freeze"),
                ([0x8400000c], "psci.cpu_default_suspend"),
                ([0x8400000d], "psci.node_hw_state"),
                ([0x8400000e], "psci.system_suspend"),
                ([0x8400000f], "psci.set_suspend_mode"),
                ([0x84000012], "psci.system_reset2"),
                ([0x84000013], "psci.mem_protect"),
                ([0x84000014], "psci.mem_protect_check_range"),
                ([0x84000015], "psci.system_off2"),
                ([0x84000017], "psci.clean_inv_memregion_attributes"),
                ([0x86000000], "vendor_hyp.features"),
                ([0x86000001], "vendor_hyp.ptp"),
                ([0xc4000001], "psci.cpu_suspend"),
                ([0xc4000003], "psci.cpu_on"),
                ([0xc4000004], "psci.affinity_info"),
                ([0xc4000005], "psci.migrate"),
                ([0xc4000007], "psci.migrate_info_up_cpu"),
                ([0xc400000c], "psci.cpu_default_suspend"),
                ([0xc400000d], "psci.node_hw_state"),
                ([0xc400000e], "psci.system_suspend"),
                ([0xc4000012], "psci.system_reset2"),
                ([0xc4000014], "psci.mem_protect_check_range"),
                ([0xc4000015], "psci.system_off2"),
                ([0xc5000020], "pv_time.features"),
                ([0xc5000021], "pv_time.st"),
            ],
        },
        Layout {
            identity: [0xff00ffff],
            calls: &[
                ([0x80000002], "soc.soc_id"),
                ([0x80000004], "workaround.workaround_4"),
                ([0x80003fff], "workaround.workaround_3"),
                ([0x80007fff], "workaround.workaround_2"),
                ([0x80008000], "workaround.workaround_1"),
                ([0xc0000002], "soc.soc_id"),
                ([0xc0000003], "arch64.feature_availability"),
            ],
        },
        Layout {
            identity: [0xff00ffff],
            calls: &[
                ([0x84000010], "psci_stat.residency"),
                ([0x84000011], "psci_stat.count"),
                ([0x84000050], "trng.version"),
                ([0x84000051], "trng.features"),
                ([0x84000052], "entropy.get_uuid"),
                ([0x84000053], "entropy.rnd"),
                ([0xc4000010], "psci_stat.residency"),
                ([0xc4000011], "psci_stat.count"),
                ([0xc4000016], "psci_memory.clean_inv_memregion"),
                ([0xc4000053], "entropy.rnd"),
            ],
        },
        Layout {
            identity: [0xff00ffff],
            calls: &[
                ([0xc6000002], "vendor_hyp64.hyp_meminfo"),
                ([0xc6000003], "vendor_hyp64.mem_share"),
                ([0xc6000004], "vendor_hyp64.mem_unshare"),
                ([0xc6000007], "vendor_hyp64.mmio_guard"),
                ([0xc6000040], "vendor_hyp64.discover_impl_ver"),
                ([0xc6000041], "vendor_hyp64.discover_impl_cpus"),
            ],
        },
        Layout {
            identity: [0xc000ffff],
            calls: &[
                ([0x8000ff00], "queries.call_count"),
                ([0x8000ff01], "queries.call_uid"),
                ([0x8000ff03], "queries.revision"),
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
            super::Status::NOT_SUPPORTED => Some("not_supported"),
            super::Status::INVALID_PARAMETERS => Some("invalid_parameters"),
            super::Status::DENIED => Some("denied"),
            super::Status::ALREADY_ON => Some("already_on"),
            super::Status::ON_PENDING => Some("on_pending"),
            super::Status::INTERNAL_FAILURE => Some("internal_failure"),
            super::Status::NOT_PRESENT => Some("not_present"),
            super::Status::DISABLED => Some("disabled"),
            super::Status::INVALID_ADDRESS => Some("invalid_address"),
            _ => None,
        }
    }
}

/// Calls from a guest, for the architecture that compiles this.
pub mod guest {
    /// What a call gives back where status and value share a word: less than zero it is a status, else success and the value.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Raw(pub isize);

    impl Raw {
        /// The value if the call succeeded, else its status.
        pub fn result(self) -> Result<usize, super::Status> {
            if self.0 < 0 {
                Err(super::Status(self.0))
            } else {
                Ok(self.0 as usize)
            }
        }
    }

    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs
    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.
    #[cfg(all(any(target_arch = "aarch64", target_arch = "arm"), not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"smccc@1.3 bc317515506e8be8 ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(any(target_arch = "aarch64", target_arch = "arm"), any(hvabi_no_notes, windows, target_os = "macos")))]
    macro_rules! note {
        ($size:literal, $text:literal) => {};
    }

    // The first instruction of the convention, unless rustc is given --cfg 'smccc_instruction_arm64="smc #0"'.
    #[cfg(all(target_arch = "aarch64", not(smccc_instruction_arm64 = "smc #0")))]
    macro_rules! instruction_arm64 {
        () => {
            "hvc #0"
        };
    }
    #[cfg(all(target_arch = "aarch64", smccc_instruction_arm64 = "smc #0"))]
    macro_rules! instruction_arm64 {
        () => {
            "smc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap0(id_function: u32) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as i32 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap1(id_function: u32, arg0: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") ((arg0) & 0xffffffff) => _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as i32 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap2(id_function: u32, arg0: usize, arg1: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") ((arg0) & 0xffffffff) => _,
            inout("x2") ((arg1) & 0xffffffff) => _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as i32 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap3(id_function: u32, arg0: usize, arg1: usize, arg2: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") ((arg0) & 0xffffffff) => _,
            inout("x2") ((arg1) & 0xffffffff) => _,
            inout("x3") ((arg2) & 0xffffffff) => _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as i32 as isize)
    }

    // The first instruction of the convention, unless rustc is given --cfg 'smccc_instruction_arm64_smc64="smc #0"'.
    #[cfg(all(target_arch = "aarch64", not(smccc_instruction_arm64_smc64 = "smc #0")))]
    macro_rules! instruction_arm64_smc64 {
        () => {
            "hvc #0"
        };
    }
    #[cfg(all(target_arch = "aarch64", smccc_instruction_arm64_smc64 = "smc #0"))]
    macro_rules! instruction_arm64_smc64 {
        () => {
            "smc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smc64_trap0(id_function: u32) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_smc64!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smc64_trap1(id_function: u32, arg0: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_smc64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smc64_trap2(id_function: u32, arg0: usize, arg1: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_smc64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            inout("x2") arg1 => _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smc64_trap3(id_function: u32, arg0: usize, arg1: usize, arg2: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_smc64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            inout("x2") arg1 => _,
            inout("x3") arg2 => _,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as isize)
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smc64_trap4(id_function: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Raw {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_smc64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            inout("x2") arg1 => _,
            inout("x3") arg2 => _,
            in("x4") arg3,
            options(preserves_flags, nostack),
        );
        Raw(out_x0 as isize)
    }

    // The first instruction of the convention, unless rustc is given --cfg 'smccc_instruction_arm64_plain="smc #0"'.
    #[cfg(all(target_arch = "aarch64", not(smccc_instruction_arm64_plain = "smc #0")))]
    macro_rules! instruction_arm64_plain {
        () => {
            "hvc #0"
        };
    }
    #[cfg(all(target_arch = "aarch64", smccc_instruction_arm64_plain = "smc #0"))]
    macro_rules! instruction_arm64_plain {
        () => {
            "smc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain_trap0(id_function: u32) -> u64 {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_plain!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        ((out_x0 & 0xffffffff)) as u64
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain_trap0_results2(id_function: u32) -> [usize; 2] {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64_plain!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") out_x1,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        [out_x0 & 0xffffffff, out_x1 & 0xffffffff]
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain_trap0_results4(id_function: u32) -> [usize; 4] {
        let out_x0: usize;
        let out_x1: usize;
        let out_x2: usize;
        let out_x3: usize;
        core::arch::asm!(
            instruction_arm64_plain!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") out_x1,
            out("x2") out_x2,
            out("x3") out_x3,
            options(preserves_flags, nostack),
        );
        [out_x0 & 0xffffffff, out_x1 & 0xffffffff, out_x2 & 0xffffffff, out_x3 & 0xffffffff]
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain_trap1(id_function: u32, arg0: usize) -> u64 {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_plain!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") ((arg0) & 0xffffffff) => _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        ((out_x0 & 0xffffffff)) as u64
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain_trap1_results4(id_function: u32, arg0: usize) -> [usize; 4] {
        let out_x0: usize;
        let out_x1: usize;
        let out_x2: usize;
        let out_x3: usize;
        core::arch::asm!(
            instruction_arm64_plain!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") ((arg0) & 0xffffffff) => out_x1,
            out("x2") out_x2,
            out("x3") out_x3,
            options(preserves_flags, nostack),
        );
        [out_x0 & 0xffffffff, out_x1 & 0xffffffff, out_x2 & 0xffffffff, out_x3 & 0xffffffff]
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain_trap2(id_function: u32, arg0: usize, arg1: usize) -> u64 {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_plain!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") ((arg0) & 0xffffffff) => _,
            inout("x2") ((arg1) & 0xffffffff) => _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        ((out_x0 & 0xffffffff)) as u64
    }

    // The first instruction of the convention, unless rustc is given --cfg 'smccc_instruction_arm64_plain64="smc #0"'.
    #[cfg(all(target_arch = "aarch64", not(smccc_instruction_arm64_plain64 = "smc #0")))]
    macro_rules! instruction_arm64_plain64 {
        () => {
            "hvc #0"
        };
    }
    #[cfg(all(target_arch = "aarch64", smccc_instruction_arm64_plain64 = "smc #0"))]
    macro_rules! instruction_arm64_plain64 {
        () => {
            "smc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap0_results3(id_function: u32) -> [usize; 3] {
        let out_x0: usize;
        let out_x1: usize;
        let out_x2: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") out_x1,
            out("x2") out_x2,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        [out_x0, out_x1, out_x2]
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap1(id_function: u32, arg0: usize) -> u64 {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        out_x0 as u64
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap1_results2(id_function: u32, arg0: usize) -> [usize; 2] {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => out_x1,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        [out_x0, out_x1]
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap1_results4(id_function: u32, arg0: usize) -> [usize; 4] {
        let out_x0: usize;
        let out_x1: usize;
        let out_x2: usize;
        let out_x3: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => out_x1,
            out("x2") out_x2,
            out("x3") out_x3,
            options(preserves_flags, nostack),
        );
        [out_x0, out_x1, out_x2, out_x3]
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap2(id_function: u32, arg0: usize, arg1: usize) -> u64 {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            inout("x2") arg1 => _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        out_x0 as u64
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap3(id_function: u32, arg0: usize, arg1: usize, arg2: usize) -> u64 {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            inout("x2") arg1 => _,
            inout("x3") arg2 => _,
            options(preserves_flags, nostack),
        );
        out_x0 as u64
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn plain64_trap3_results4(id_function: u32, arg0: usize, arg1: usize, arg2: usize) -> [usize; 4] {
        let out_x0: usize;
        let out_x1: usize;
        let out_x2: usize;
        let out_x3: usize;
        core::arch::asm!(
            instruction_arm64_plain64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => out_x1,
            inout("x2") arg1 => out_x2,
            inout("x3") arg2 => out_x3,
            options(preserves_flags, nostack),
        );
        [out_x0, out_x1, out_x2, out_x3]
    }

    // The first instruction of the convention, unless rustc is given --cfg 'smccc_instruction_arm="smc #0"'.
    #[cfg(all(target_arch = "arm", not(smccc_instruction_arm = "smc #0")))]
    macro_rules! instruction_arm {
        () => {
            "hvc #0"
        };
    }
    #[cfg(all(target_arch = "arm", smccc_instruction_arm = "smc #0"))]
    macro_rules! instruction_arm {
        () => {
            "smc #0"
        };
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn trap0(id_function: u32) -> Raw {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm!(),
            inout("r0") id_function as usize => out_r0,
            out("r1") _,
            out("r2") _,
            out("r3") _,
            options(nostack),
        );
        Raw(out_r0 as isize)
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn trap1(id_function: u32, arg0: usize) -> Raw {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm!(),
            inout("r0") id_function as usize => out_r0,
            inout("r1") arg0 => _,
            out("r2") _,
            out("r3") _,
            options(nostack),
        );
        Raw(out_r0 as isize)
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn trap2(id_function: u32, arg0: usize, arg1: usize) -> Raw {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm!(),
            inout("r0") id_function as usize => out_r0,
            inout("r1") arg0 => _,
            inout("r2") arg1 => _,
            out("r3") _,
            options(nostack),
        );
        Raw(out_r0 as isize)
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn trap3(id_function: u32, arg0: usize, arg1: usize, arg2: usize) -> Raw {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm!(),
            inout("r0") id_function as usize => out_r0,
            inout("r1") arg0 => _,
            inout("r2") arg1 => _,
            inout("r3") arg2 => _,
            options(nostack),
        );
        Raw(out_r0 as isize)
    }

    // The first instruction of the convention, unless rustc is given --cfg 'smccc_instruction_arm_plain="smc #0"'.
    #[cfg(all(target_arch = "arm", not(smccc_instruction_arm_plain = "smc #0")))]
    macro_rules! instruction_arm_plain {
        () => {
            "hvc #0"
        };
    }
    #[cfg(all(target_arch = "arm", smccc_instruction_arm_plain = "smc #0"))]
    macro_rules! instruction_arm_plain {
        () => {
            "smc #0"
        };
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn plain_trap0(id_function: u32) -> u64 {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm_plain!(),
            inout("r0") id_function as usize => out_r0,
            out("r1") _,
            out("r2") _,
            out("r3") _,
            options(nostack),
        );
        out_r0 as u64
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn plain_trap0_results2(id_function: u32) -> [usize; 2] {
        let out_r0: usize;
        let out_r1: usize;
        core::arch::asm!(
            instruction_arm_plain!(),
            inout("r0") id_function as usize => out_r0,
            out("r1") out_r1,
            out("r2") _,
            out("r3") _,
            options(nostack),
        );
        [out_r0, out_r1]
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn plain_trap0_results4(id_function: u32) -> [usize; 4] {
        let out_r0: usize;
        let out_r1: usize;
        let out_r2: usize;
        let out_r3: usize;
        core::arch::asm!(
            instruction_arm_plain!(),
            inout("r0") id_function as usize => out_r0,
            out("r1") out_r1,
            out("r2") out_r2,
            out("r3") out_r3,
            options(nostack),
        );
        [out_r0, out_r1, out_r2, out_r3]
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn plain_trap1(id_function: u32, arg0: usize) -> u64 {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm_plain!(),
            inout("r0") id_function as usize => out_r0,
            inout("r1") arg0 => _,
            out("r2") _,
            out("r3") _,
            options(nostack),
        );
        out_r0 as u64
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn plain_trap1_results4(id_function: u32, arg0: usize) -> [usize; 4] {
        let out_r0: usize;
        let out_r1: usize;
        let out_r2: usize;
        let out_r3: usize;
        core::arch::asm!(
            instruction_arm_plain!(),
            inout("r0") id_function as usize => out_r0,
            inout("r1") arg0 => out_r1,
            out("r2") out_r2,
            out("r3") out_r3,
            options(nostack),
        );
        [out_r0, out_r1, out_r2, out_r3]
    }

    #[cfg(target_arch = "arm")]
    #[inline(always)]
    unsafe fn plain_trap2(id_function: u32, arg0: usize, arg1: usize) -> u64 {
        let out_r0: usize;
        core::arch::asm!(
            instruction_arm_plain!(),
            inout("r0") id_function as usize => out_r0,
            inout("r1") arg0 => _,
            inout("r2") arg1 => _,
            out("r3") _,
            options(nostack),
        );
        out_r0 as u64
    }

    /// What arch64.feature_availability gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(target_arch = "aarch64")]
    pub struct Arch64FeatureAvailabilityResults {
        pub value: i32,
        pub available: u64,
    }

    /// SMCCC_ARCH_FEATURE_AVAILABILITY: which features of the CPU the firmware lets lower levels use, as
    /// bits of one of its own registers.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn arch64_feature_availability(opcode: super::types::AvailableRegister) -> Arch64FeatureAvailabilityResults {
        note!(47, "function=0xc0000003");
        let words = plain64_trap1_results2(super::ids::ARCH64_FEATURE_AVAILABILITY, opcode.0 as usize);
        Arch64FeatureAvailabilityResults { value: words[0] as i32, available: words[1] as u64 }
    }

    /// SMCCC_ARCH_FEATURE_AVAILABILITY: which features of the CPU the firmware lets lower levels use, as
    /// bits of one of its own registers.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn arch64_feature_availability_annotated(annotations: u32, opcode: super::types::AvailableRegister) -> Arch64FeatureAvailabilityResults {
        note!(67, "function=0xc0000003 annotations=0x10000");
        let words = plain64_trap1_results2(super::ids::ARCH64_FEATURE_AVAILABILITY | annotations, opcode.0 as usize);
        Arch64FeatureAvailabilityResults { value: words[0] as i32, available: words[1] as u64 }
    }

    /// What entropy.get_uuid gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    pub struct EntropyGetUuidResults {
        pub value: u32,
        pub word1: u32,
        pub word2: u32,
        pub word3: u32,
    }

    /// Gives the UUID of the source of the numbers, 32 bits in each of four registers, the first byte in the
    /// lowest bits of the first.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn entropy_get_uuid() -> EntropyGetUuidResults {
        note!(47, "function=0x84000052");
        let words = plain_trap0_results4(super::ids::ENTROPY_GET_UUID);
        EntropyGetUuidResults { value: words[0] as u32, word1: words[1] as u32, word2: words[2] as u32, word3: words[3] as u32 }
    }

    /// Gives the UUID of the source of the numbers, 32 bits in each of four registers, the first byte in the
    /// lowest bits of the first.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn entropy_get_uuid_annotated(annotations: u32) -> EntropyGetUuidResults {
        note!(67, "function=0x84000052 annotations=0x10000");
        let words = plain_trap0_results4(super::ids::ENTROPY_GET_UUID | annotations);
        EntropyGetUuidResults { value: words[0] as u32, word1: words[1] as u32, word2: words[2] as u32, word3: words[3] as u32 }
    }

    /// What entropy.rnd gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    pub struct EntropyRndResults {
        pub value: i32,
        pub bits_95_64: u32,
        pub bits_63_32: u32,
        pub bits_31_0: u32,
    }

    /// Gives random bits: the first ones in the last register, and zeros above those that were asked for.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn entropy_rnd(bits: u32) -> EntropyRndResults {
        note!(47, "function=0x84000053");
        let words = plain_trap1_results4(super::ids::ENTROPY_RND, bits as usize);
        EntropyRndResults { value: words[0] as i32, bits_95_64: words[1] as u32, bits_63_32: words[2] as u32, bits_31_0: words[3] as u32 }
    }

    /// Gives random bits: the first ones in the last register, and zeros above those that were asked for.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn entropy_rnd_annotated(annotations: u32, bits: u32) -> EntropyRndResults {
        note!(67, "function=0x84000053 annotations=0x10000");
        let words = plain_trap1_results4(super::ids::ENTROPY_RND | annotations, bits as usize);
        EntropyRndResults { value: words[0] as i32, bits_95_64: words[1] as u32, bits_63_32: words[2] as u32, bits_31_0: words[3] as u32 }
    }

    /// What entropy.rnd.plain64 gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(target_arch = "aarch64")]
    pub struct EntropyRndPlain64Results {
        pub value: i32,
        pub bits_191_128: u64,
        pub bits_127_64: u64,
        pub bits_63_0: u64,
    }

    /// The same with up to 192 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn entropy_rnd_plain64(bits: u64) -> EntropyRndPlain64Results {
        note!(47, "function=0xc4000053");
        let words = plain64_trap1_results4(super::ids::ENTROPY_RND_PLAIN64, bits as usize);
        EntropyRndPlain64Results { value: words[0] as i32, bits_191_128: words[1] as u64, bits_127_64: words[2] as u64, bits_63_0: words[3] as u64 }
    }

    /// The same with up to 192 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn entropy_rnd_plain64_annotated(annotations: u32, bits: u64) -> EntropyRndPlain64Results {
        note!(67, "function=0xc4000053 annotations=0x10000");
        let words = plain64_trap1_results4(super::ids::ENTROPY_RND_PLAIN64 | annotations, bits as usize);
        EntropyRndPlain64Results { value: words[0] as i32, bits_191_128: words[1] as u64, bits_127_64: words[2] as u64, bits_63_0: words[3] as u64 }
    }

    /// Cleans and invalidates the caches of a range of memory. A draft of PSCI 1.3 had it as 0x15, which is
    /// system_off2 in the text that came out.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_memory_clean_inv_memregion(base: u64, length: u64, timeout: u32, flags: u32) -> Raw {
        note!(47, "function=0xc4000016");
        smc64_trap4(super::ids::PSCI_MEMORY_CLEAN_INV_MEMREGION, base as usize, length as usize, timeout as usize, flags as usize)
    }

    /// Cleans and invalidates the caches of a range of memory. A draft of PSCI 1.3 had it as 0x15, which is
    /// system_off2 in the text that came out.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_memory_clean_inv_memregion_annotated(annotations: u32, base: u64, length: u64, timeout: u32, flags: u32) -> Raw {
        note!(67, "function=0xc4000016 annotations=0x10000");
        smc64_trap4(super::ids::PSCI_MEMORY_CLEAN_INV_MEMREGION | annotations, base as usize, length as usize, timeout as usize, flags as usize)
    }

    /// How long a state was used since the start, in microseconds.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_stat_residency(target_cpu: u32, power_state: u32) -> u32 {
        note!(47, "function=0x84000010");
        (plain_trap2(super::ids::PSCI_STAT_RESIDENCY, target_cpu as usize, power_state as usize)) as u32
    }

    /// How long a state was used since the start, in microseconds.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_stat_residency_annotated(annotations: u32, target_cpu: u32, power_state: u32) -> u32 {
        note!(67, "function=0x84000010 annotations=0x10000");
        (plain_trap2(super::ids::PSCI_STAT_RESIDENCY | annotations, target_cpu as usize, power_state as usize)) as u32
    }

    /// The same with 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_stat_residency_plain64(target_cpu: u64, power_state: u32) -> u64 {
        note!(47, "function=0xc4000010");
        plain64_trap2(super::ids::PSCI_STAT_RESIDENCY_PLAIN64, target_cpu as usize, power_state as usize)
    }

    /// The same with 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_stat_residency_plain64_annotated(annotations: u32, target_cpu: u64, power_state: u32) -> u64 {
        note!(67, "function=0xc4000010 annotations=0x10000");
        plain64_trap2(super::ids::PSCI_STAT_RESIDENCY_PLAIN64 | annotations, target_cpu as usize, power_state as usize)
    }

    /// How often a state was used since the start.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_stat_count(target_cpu: u32, power_state: u32) -> u32 {
        note!(47, "function=0x84000011");
        (plain_trap2(super::ids::PSCI_STAT_COUNT, target_cpu as usize, power_state as usize)) as u32
    }

    /// How often a state was used since the start.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_stat_count_annotated(annotations: u32, target_cpu: u32, power_state: u32) -> u32 {
        note!(67, "function=0x84000011 annotations=0x10000");
        (plain_trap2(super::ids::PSCI_STAT_COUNT | annotations, target_cpu as usize, power_state as usize)) as u32
    }

    /// The same with 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_stat_count_plain64(target_cpu: u64, power_state: u32) -> u64 {
        note!(47, "function=0xc4000011");
        plain64_trap2(super::ids::PSCI_STAT_COUNT_PLAIN64, target_cpu as usize, power_state as usize)
    }

    /// The same with 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_stat_count_plain64_annotated(annotations: u32, target_cpu: u64, power_state: u32) -> u64 {
        note!(67, "function=0xc4000011 annotations=0x10000");
        plain64_trap2(super::ids::PSCI_STAT_COUNT_PLAIN64 | annotations, target_cpu as usize, power_state as usize)
    }

    /// Says how many functions the owner's service has.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn queries_call_count(owner: super::types::Owner) -> i32 {
        note!(47, "function=0x8000ff00");
        (plain_trap0(super::ids::QUERIES_CALL_COUNT | ((owner.0 as u32) << 24))) as i32
    }

    /// Says how many functions the owner's service has.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn queries_call_count_annotated(annotations: u32, owner: super::types::Owner) -> i32 {
        note!(67, "function=0x8000ff00 annotations=0x10000");
        (plain_trap0(super::ids::QUERIES_CALL_COUNT | annotations | ((owner.0 as u32) << 24))) as i32
    }

    /// What queries.call_uid gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    pub struct QueriesCallUidResults {
        pub value: u32,
        pub word1: u32,
        pub word2: u32,
        pub word3: u32,
    }

    /// Says who made the service: a UUID, 32 bits in each of four registers, the first byte in the lowest
    /// bits of the first.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn queries_call_uid(owner: super::types::Owner) -> QueriesCallUidResults {
        note!(47, "function=0x8000ff01");
        let words = plain_trap0_results4(super::ids::QUERIES_CALL_UID | ((owner.0 as u32) << 24));
        QueriesCallUidResults { value: words[0] as u32, word1: words[1] as u32, word2: words[2] as u32, word3: words[3] as u32 }
    }

    /// Says who made the service: a UUID, 32 bits in each of four registers, the first byte in the lowest
    /// bits of the first.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn queries_call_uid_annotated(annotations: u32, owner: super::types::Owner) -> QueriesCallUidResults {
        note!(67, "function=0x8000ff01 annotations=0x10000");
        let words = plain_trap0_results4(super::ids::QUERIES_CALL_UID | annotations | ((owner.0 as u32) << 24));
        QueriesCallUidResults { value: words[0] as u32, word1: words[1] as u32, word2: words[2] as u32, word3: words[3] as u32 }
    }

    /// What queries.revision gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    pub struct QueriesRevisionResults {
        pub value: i32,
        pub minor: u32,
    }

    /// Says which revision of the service it is: the major number in the first result, the minor one in the
    /// second.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn queries_revision(owner: super::types::Owner) -> QueriesRevisionResults {
        note!(47, "function=0x8000ff03");
        let words = plain_trap0_results2(super::ids::QUERIES_REVISION | ((owner.0 as u32) << 24));
        QueriesRevisionResults { value: words[0] as i32, minor: words[1] as u32 }
    }

    /// Says which revision of the service it is: the major number in the first result, the minor one in the
    /// second.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn queries_revision_annotated(annotations: u32, owner: super::types::Owner) -> QueriesRevisionResults {
        note!(67, "function=0x8000ff03 annotations=0x10000");
        let words = plain_trap0_results2(super::ids::QUERIES_REVISION | annotations | ((owner.0 as u32) << 24));
        QueriesRevisionResults { value: words[0] as i32, minor: words[1] as u32 }
    }

    /// SMCCC_ARCH_SOC_ID: which system on a chip this is, by the number of its maker (JEP106) and one that
    /// the maker chose. By SMC64 alone there may be a name as well (type 2): 136 bytes in x1 to x17, which
    /// is more than a buffer in registers can be here.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn soc_soc_id(r#type: super::types::SocIdType) -> i32 {
        note!(47, "function=0x80000002");
        (plain_trap1(super::ids::SOC_SOC_ID, r#type.0 as usize)) as i32
    }

    /// SMCCC_ARCH_SOC_ID: which system on a chip this is, by the number of its maker (JEP106) and one that
    /// the maker chose. By SMC64 alone there may be a name as well (type 2): 136 bytes in x1 to x17, which
    /// is more than a buffer in registers can be here.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn soc_soc_id_annotated(annotations: u32, r#type: super::types::SocIdType) -> i32 {
        note!(67, "function=0x80000002 annotations=0x10000");
        (plain_trap1(super::ids::SOC_SOC_ID | annotations, r#type.0 as usize)) as i32
    }

    /// The same by SMC64.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn soc_soc_id_plain64(r#type: super::types::SocIdType) -> i32 {
        note!(47, "function=0xc0000002");
        (plain64_trap1(super::ids::SOC_SOC_ID_PLAIN64, r#type.0 as usize)) as i32
    }

    /// The same by SMC64.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn soc_soc_id_plain64_annotated(annotations: u32, r#type: super::types::SocIdType) -> i32 {
        note!(67, "function=0xc0000002 annotations=0x10000");
        (plain64_trap1(super::ids::SOC_SOC_ID_PLAIN64 | annotations, r#type.0 as usize)) as i32
    }

    /// Says which version the service is: the major number in bits 30..16, the minor one in bits 15..0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn trng_version() -> Raw {
        note!(47, "function=0x84000050");
        trap0(super::ids::TRNG_VERSION)
    }

    /// Says which version the service is: the major number in bits 30..16, the minor one in bits 15..0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn trng_version_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000050 annotations=0x10000");
        trap0(super::ids::TRNG_VERSION | annotations)
    }

    /// Says whether a function of this family is there.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn trng_features(function: u32) -> Raw {
        note!(47, "function=0x84000051");
        trap1(super::ids::TRNG_FEATURES, function as usize)
    }

    /// Says whether a function of this family is there.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn trng_features_annotated(annotations: u32, function: u32) -> Raw {
        note!(67, "function=0x84000051 annotations=0x10000");
        trap1(super::ids::TRNG_FEATURES | annotations, function as usize)
    }

    /// Gives the unit in which memory is protected.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_hyp_meminfo() -> i64 {
        note!(47, "function=0xc6000002");
        (plain64_trap3(super::ids::VENDOR_HYP64_HYP_MEMINFO, 0x0, 0x0, 0x0)) as i64
    }

    /// Gives the unit in which memory is protected.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_hyp_meminfo_annotated(annotations: u32) -> i64 {
        note!(67, "function=0xc6000002 annotations=0x10000");
        (plain64_trap3(super::ids::VENDOR_HYP64_HYP_MEMINFO | annotations, 0x0, 0x0, 0x0)) as i64
    }

    /// Lets the host read, write and execute a unit of memory.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_mem_share(address: u64) -> i64 {
        note!(47, "function=0xc6000003");
        (plain64_trap3(super::ids::VENDOR_HYP64_MEM_SHARE, address as usize, 0x0, 0x0)) as i64
    }

    /// Lets the host read, write and execute a unit of memory.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_mem_share_annotated(annotations: u32, address: u64) -> i64 {
        note!(67, "function=0xc6000003 annotations=0x10000");
        (plain64_trap3(super::ids::VENDOR_HYP64_MEM_SHARE | annotations, address as usize, 0x0, 0x0)) as i64
    }

    /// Takes back what mem_share gave.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_mem_unshare(address: u64) -> i64 {
        note!(47, "function=0xc6000004");
        (plain64_trap3(super::ids::VENDOR_HYP64_MEM_UNSHARE, address as usize, 0x0, 0x0)) as i64
    }

    /// Takes back what mem_share gave.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_mem_unshare_annotated(annotations: u32, address: u64) -> i64 {
        note!(67, "function=0xc6000004 annotations=0x10000");
        (plain64_trap3(super::ids::VENDOR_HYP64_MEM_UNSHARE | annotations, address as usize, 0x0, 0x0)) as i64
    }

    /// Lets the host emulate accesses to a unit of addresses.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_mmio_guard(address: u64) -> i64 {
        note!(47, "function=0xc6000007");
        (plain64_trap3(super::ids::VENDOR_HYP64_MMIO_GUARD, address as usize, 0x0, 0x0)) as i64
    }

    /// Lets the host emulate accesses to a unit of addresses.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_mmio_guard_annotated(annotations: u32, address: u64) -> i64 {
        note!(67, "function=0xc6000007 annotations=0x10000");
        (plain64_trap3(super::ids::VENDOR_HYP64_MMIO_GUARD | annotations, address as usize, 0x0, 0x0)) as i64
    }

    /// What vendor_hyp64.discover_impl_ver gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(target_arch = "aarch64")]
    pub struct VendorHyp64DiscoverImplVerResults {
        pub value: i64,
        pub version: u64,
        pub count: u64,
    }

    /// Says how many implementations of CPUs the guest may run on, and by which version of this interface.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_discover_impl_ver() -> VendorHyp64DiscoverImplVerResults {
        note!(47, "function=0xc6000040");
        let words = plain64_trap0_results3(super::ids::VENDOR_HYP64_DISCOVER_IMPL_VER);
        VendorHyp64DiscoverImplVerResults { value: words[0] as i64, version: words[1] as u64, count: words[2] as u64 }
    }

    /// Says how many implementations of CPUs the guest may run on, and by which version of this interface.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_discover_impl_ver_annotated(annotations: u32) -> VendorHyp64DiscoverImplVerResults {
        note!(67, "function=0xc6000040 annotations=0x10000");
        let words = plain64_trap0_results3(super::ids::VENDOR_HYP64_DISCOVER_IMPL_VER | annotations);
        VendorHyp64DiscoverImplVerResults { value: words[0] as i64, version: words[1] as u64, count: words[2] as u64 }
    }

    /// What vendor_hyp64.discover_impl_cpus gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(target_arch = "aarch64")]
    pub struct VendorHyp64DiscoverImplCpusResults {
        pub value: i64,
        pub midr: u64,
        pub revidr: u64,
        pub aidr: u64,
    }

    /// Gives the identification registers of one of them.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_discover_impl_cpus(index: u64) -> VendorHyp64DiscoverImplCpusResults {
        note!(47, "function=0xc6000041");
        let words = plain64_trap3_results4(super::ids::VENDOR_HYP64_DISCOVER_IMPL_CPUS, index as usize, 0x0, 0x0);
        VendorHyp64DiscoverImplCpusResults { value: words[0] as i64, midr: words[1] as u64, revidr: words[2] as u64, aidr: words[3] as u64 }
    }

    /// Gives the identification registers of one of them.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp64_discover_impl_cpus_annotated(annotations: u32, index: u64) -> VendorHyp64DiscoverImplCpusResults {
        note!(67, "function=0xc6000041 annotations=0x10000");
        let words = plain64_trap3_results4(super::ids::VENDOR_HYP64_DISCOVER_IMPL_CPUS | annotations, index as usize, 0x0, 0x0);
        VendorHyp64DiscoverImplCpusResults { value: words[0] as i64, midr: words[1] as u64, revidr: words[2] as u64, aidr: words[3] as u64 }
    }

    /// SMCCC_ARCH_WORKAROUND_4: against CVE-2024-7881, on CPUs for which features answers 0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_4() {
        note!(47, "function=0x80000004");
        plain_trap0(super::ids::WORKAROUND_WORKAROUND_4);
    }

    /// SMCCC_ARCH_WORKAROUND_4: against CVE-2024-7881, on CPUs for which features answers 0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_4_annotated(annotations: u32) {
        note!(67, "function=0x80000004 annotations=0x10000");
        plain_trap0(super::ids::WORKAROUND_WORKAROUND_4 | annotations);
    }

    /// SMCCC_ARCH_WORKAROUND_3: against CVE-2017-5715 and CVE-2022-23960, on CPUs for which features answers
    /// 0\.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_3() {
        note!(47, "function=0x80003fff");
        plain_trap0(super::ids::WORKAROUND_WORKAROUND_3);
    }

    /// SMCCC_ARCH_WORKAROUND_3: against CVE-2017-5715 and CVE-2022-23960, on CPUs for which features answers
    /// 0\.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_3_annotated(annotations: u32) {
        note!(67, "function=0x80003fff annotations=0x10000");
        plain_trap0(super::ids::WORKAROUND_WORKAROUND_3 | annotations);
    }

    /// SMCCC_ARCH_WORKAROUND_2: switches the defence against CVE-2018-3639 of this CPU, on those for which
    /// features answers 0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_2(enable: u32) {
        note!(47, "function=0x80007fff");
        plain_trap1(super::ids::WORKAROUND_WORKAROUND_2, enable as usize);
    }

    /// SMCCC_ARCH_WORKAROUND_2: switches the defence against CVE-2018-3639 of this CPU, on those for which
    /// features answers 0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_2_annotated(annotations: u32, enable: u32) {
        note!(67, "function=0x80007fff annotations=0x10000");
        plain_trap1(super::ids::WORKAROUND_WORKAROUND_2 | annotations, enable as usize);
    }

    /// SMCCC_ARCH_WORKAROUND_1: against CVE-2017-5715, on CPUs for which features answers 0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_1() {
        note!(47, "function=0x80008000");
        plain_trap0(super::ids::WORKAROUND_WORKAROUND_1);
    }

    /// SMCCC_ARCH_WORKAROUND_1: against CVE-2017-5715, on CPUs for which features answers 0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn workaround_workaround_1_annotated(annotations: u32) {
        note!(67, "function=0x80008000 annotations=0x10000");
        plain_trap0(super::ids::WORKAROUND_WORKAROUND_1 | annotations);
    }

    /// SMCCC_VERSION: the major number in bits 30..16, the minor one in bits 15..0. -1 means 1.0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn arch_version() -> Raw {
        note!(47, "function=0x80000000");
        trap0(super::ids::ARCH_VERSION)
    }

    /// SMCCC_VERSION: the major number in bits 30..16, the minor one in bits 15..0. -1 means 1.0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn arch_version_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x80000000 annotations=0x10000");
        trap0(super::ids::ARCH_VERSION | annotations)
    }

    /// SMCCC_ARCH_FEATURES: whether a function of this family, or pv_time.features, is there, and what is
    /// true of it on this CPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn arch_features(function: u32) -> Raw {
        note!(47, "function=0x80000001");
        trap1(super::ids::ARCH_FEATURES, function as usize)
    }

    /// SMCCC_ARCH_FEATURES: whether a function of this family, or pv_time.features, is there, and what is
    /// true of it on this CPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn arch_features_annotated(annotations: u32, function: u32) -> Raw {
        note!(67, "function=0x80000001 annotations=0x10000");
        trap1(super::ids::ARCH_FEATURES | annotations, function as usize)
    }

    /// Against erratum 4193714 of the C1-Pro: the SME unit acknowledges too early that page tables were
    /// changed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn cpu_workaround_4193714() {
        note!(47, "function=0x81000010");
        plain_trap0(super::ids::CPU_WORKAROUND_4193714);
    }

    /// Against erratum 4193714 of the C1-Pro: the SME unit acknowledges too early that page tables were
    /// changed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn cpu_workaround_4193714_annotated(annotations: u32) {
        note!(67, "function=0x81000010 annotations=0x10000");
        plain_trap0(super::ids::CPU_WORKAROUND_4193714 | annotations);
    }

    /// Says which version of PSCI the host is: the major number in bits 31..16, the minor one in bits 15..0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_version() -> Raw {
        note!(47, "function=0x84000000");
        trap0(super::ids::PSCI_VERSION)
    }

    /// Says which version of PSCI the host is: the major number in bits 31..16, the minor one in bits 15..0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_version_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000000 annotations=0x10000");
        trap0(super::ids::PSCI_VERSION | annotations)
    }

    /// Suspends this CPU, or a group of CPUs of which it is the last, until something wakes it. After a
    /// standby state the call returns; after a powerdown state the CPU goes on at entry_point, with
    /// context_id in its first register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_suspend(power_state: u32, entry_point: u32, context_id: u32) -> Raw {
        note!(47, "function=0x84000001");
        trap3(super::ids::PSCI_CPU_SUSPEND, power_state as usize, entry_point as usize, context_id as usize)
    }

    /// Suspends this CPU, or a group of CPUs of which it is the last, until something wakes it. After a
    /// standby state the call returns; after a powerdown state the CPU goes on at entry_point, with
    /// context_id in its first register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_suspend_annotated(annotations: u32, power_state: u32, entry_point: u32, context_id: u32) -> Raw {
        note!(67, "function=0x84000001 annotations=0x10000");
        trap3(super::ids::PSCI_CPU_SUSPEND | annotations, power_state as usize, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_cpu_suspend_smc64(power_state: u32, entry_point: u64, context_id: u64) -> Raw {
        note!(47, "function=0xc4000001");
        smc64_trap3(super::ids::PSCI_CPU_SUSPEND_SMC64, power_state as usize, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_cpu_suspend_smc64_annotated(annotations: u32, power_state: u32, entry_point: u64, context_id: u64) -> Raw {
        note!(67, "function=0xc4000001 annotations=0x10000");
        smc64_trap3(super::ids::PSCI_CPU_SUSPEND_SMC64 | annotations, power_state as usize, entry_point as usize, context_id as usize)
    }

    /// Switches this CPU off. Another CPU can switch it on again. Returns only if it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_off() -> Raw {
        note!(47, "function=0x84000002");
        trap0(super::ids::PSCI_CPU_OFF)
    }

    /// Switches this CPU off. Another CPU can switch it on again. Returns only if it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_off_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000002 annotations=0x10000");
        trap0(super::ids::PSCI_CPU_OFF | annotations)
    }

    /// Switches another CPU on. It begins at entry_point in the caller's exception level and state, with MMU
    /// and caches off, interrupts masked, and context_id in its first register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_on(target_cpu: u32, entry_point: u32, context_id: u32) -> Raw {
        note!(47, "function=0x84000003");
        trap3(super::ids::PSCI_CPU_ON, target_cpu as usize, entry_point as usize, context_id as usize)
    }

    /// Switches another CPU on. It begins at entry_point in the caller's exception level and state, with MMU
    /// and caches off, interrupts masked, and context_id in its first register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_on_annotated(annotations: u32, target_cpu: u32, entry_point: u32, context_id: u32) -> Raw {
        note!(67, "function=0x84000003 annotations=0x10000");
        trap3(super::ids::PSCI_CPU_ON | annotations, target_cpu as usize, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_cpu_on_smc64(target_cpu: u64, entry_point: u64, context_id: u64) -> Raw {
        note!(47, "function=0xc4000003");
        smc64_trap3(super::ids::PSCI_CPU_ON_SMC64, target_cpu as usize, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_cpu_on_smc64_annotated(annotations: u32, target_cpu: u64, entry_point: u64, context_id: u64) -> Raw {
        note!(67, "function=0xc4000003 annotations=0x10000");
        smc64_trap3(super::ids::PSCI_CPU_ON_SMC64 | annotations, target_cpu as usize, entry_point as usize, context_id as usize)
    }

    /// Says whether a CPU, or any CPU of a group, is on.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_affinity_info(target_affinity: u32, lowest_affinity_level: u32) -> Raw {
        note!(47, "function=0x84000004");
        trap2(super::ids::PSCI_AFFINITY_INFO, target_affinity as usize, lowest_affinity_level as usize)
    }

    /// Says whether a CPU, or any CPU of a group, is on.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_affinity_info_annotated(annotations: u32, target_affinity: u32, lowest_affinity_level: u32) -> Raw {
        note!(67, "function=0x84000004 annotations=0x10000");
        trap2(super::ids::PSCI_AFFINITY_INFO | annotations, target_affinity as usize, lowest_affinity_level as usize)
    }

    /// The same with a target of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_affinity_info_smc64(target_affinity: u64, lowest_affinity_level: u32) -> Raw {
        note!(47, "function=0xc4000004");
        smc64_trap2(super::ids::PSCI_AFFINITY_INFO_SMC64, target_affinity as usize, lowest_affinity_level as usize)
    }

    /// The same with a target of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_affinity_info_smc64_annotated(annotations: u32, target_affinity: u64, lowest_affinity_level: u32) -> Raw {
        note!(67, "function=0xc4000004 annotations=0x10000");
        smc64_trap2(super::ids::PSCI_AFFINITY_INFO_SMC64 | annotations, target_affinity as usize, lowest_affinity_level as usize)
    }

    /// Moves a Trusted OS that runs on one CPU alone to another CPU. Optional; migrate_info_type says
    /// whether it makes sense.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_migrate(target_cpu: u32) -> Raw {
        note!(47, "function=0x84000005");
        trap1(super::ids::PSCI_MIGRATE, target_cpu as usize)
    }

    /// Moves a Trusted OS that runs on one CPU alone to another CPU. Optional; migrate_info_type says
    /// whether it makes sense.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_migrate_annotated(annotations: u32, target_cpu: u32) -> Raw {
        note!(67, "function=0x84000005 annotations=0x10000");
        trap1(super::ids::PSCI_MIGRATE | annotations, target_cpu as usize)
    }

    /// The same with a target of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_migrate_smc64(target_cpu: u64) -> Raw {
        note!(47, "function=0xc4000005");
        smc64_trap1(super::ids::PSCI_MIGRATE_SMC64, target_cpu as usize)
    }

    /// The same with a target of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_migrate_smc64_annotated(annotations: u32, target_cpu: u64) -> Raw {
        note!(67, "function=0xc4000005 annotations=0x10000");
        smc64_trap1(super::ids::PSCI_MIGRATE_SMC64 | annotations, target_cpu as usize)
    }

    /// Says what kind of Trusted OS there is. not_supported means the same as no_migration: nothing needs to
    /// be moved.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_migrate_info_type() -> Raw {
        note!(47, "function=0x84000006");
        trap0(super::ids::PSCI_MIGRATE_INFO_TYPE)
    }

    /// Says what kind of Trusted OS there is. not_supported means the same as no_migration: nothing needs to
    /// be moved.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_migrate_info_type_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000006 annotations=0x10000");
        trap0(super::ids::PSCI_MIGRATE_INFO_TYPE | annotations)
    }

    /// Says on which CPU the Trusted OS is that runs on one CPU alone. Optional.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_migrate_info_up_cpu() -> Raw {
        note!(47, "function=0x84000007");
        trap0(super::ids::PSCI_MIGRATE_INFO_UP_CPU)
    }

    /// Says on which CPU the Trusted OS is that runs on one CPU alone. Optional.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_migrate_info_up_cpu_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000007 annotations=0x10000");
        trap0(super::ids::PSCI_MIGRATE_INFO_UP_CPU | annotations)
    }

    /// The same with 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_migrate_info_up_cpu_smc64() -> Raw {
        note!(47, "function=0xc4000007");
        smc64_trap0(super::ids::PSCI_MIGRATE_INFO_UP_CPU_SMC64)
    }

    /// The same with 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_migrate_info_up_cpu_smc64_annotated(annotations: u32) -> Raw {
        note!(67, "function=0xc4000007 annotations=0x10000");
        smc64_trap0(super::ids::PSCI_MIGRATE_INFO_UP_CPU_SMC64 | annotations)
    }

    /// Switches the system off. It does not return.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_off() -> Raw {
        note!(47, "function=0x84000008");
        trap0(super::ids::PSCI_SYSTEM_OFF)
    }

    /// Switches the system off. It does not return.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_off_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000008 annotations=0x10000");
        trap0(super::ids::PSCI_SYSTEM_OFF | annotations)
    }

    /// Resets the system. It does not return.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_reset() -> Raw {
        note!(47, "function=0x84000009");
        trap0(super::ids::PSCI_SYSTEM_RESET)
    }

    /// Resets the system. It does not return.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_reset_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x84000009 annotations=0x10000");
        trap0(super::ids::PSCI_SYSTEM_RESET | annotations)
    }

    /// Says whether a function is there, and what is true of it. Of cpu_suspend the answer is
    /// suspend_features, of system_off2 a mask of types. It may be asked for one function of another owner:
    /// arch.version.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_features(function: u32) -> Raw {
        note!(47, "function=0x8400000a");
        trap1(super::ids::PSCI_FEATURES, function as usize)
    }

    /// Says whether a function is there, and what is true of it. Of cpu_suspend the answer is
    /// suspend_features, of system_off2 a mask of types. It may be asked for one function of another owner:
    /// arch.version.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_features_annotated(annotations: u32, function: u32) -> Raw {
        note!(67, "function=0x8400000a annotations=0x10000");
        trap1(super::ids::PSCI_FEATURES | annotations, function as usize)
    }

    /// Puts this CPU into a low-power state for good; only a reset brings it back. Returns only if it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_freeze() -> Raw {
        note!(47, "function=0x8400000b");
        trap0(super::ids::PSCI_CPU_FREEZE)
    }

    /// Puts this CPU into a low-power state for good; only a reset brings it back. Returns only if it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_freeze_annotated(annotations: u32) -> Raw {
        note!(67, "function=0x8400000b annotations=0x10000");
        trap0(super::ids::PSCI_CPU_FREEZE | annotations)
    }

    /// Suspends this CPU in a powerdown state that the host chooses. It goes on at entry_point.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_default_suspend(entry_point: u32, context_id: u32) -> Raw {
        note!(47, "function=0x8400000c");
        trap2(super::ids::PSCI_CPU_DEFAULT_SUSPEND, entry_point as usize, context_id as usize)
    }

    /// Suspends this CPU in a powerdown state that the host chooses. It goes on at entry_point.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_cpu_default_suspend_annotated(annotations: u32, entry_point: u32, context_id: u32) -> Raw {
        note!(67, "function=0x8400000c annotations=0x10000");
        trap2(super::ids::PSCI_CPU_DEFAULT_SUSPEND | annotations, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_cpu_default_suspend_smc64(entry_point: u64, context_id: u64) -> Raw {
        note!(47, "function=0xc400000c");
        smc64_trap2(super::ids::PSCI_CPU_DEFAULT_SUSPEND_SMC64, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_cpu_default_suspend_smc64_annotated(annotations: u32, entry_point: u64, context_id: u64) -> Raw {
        note!(67, "function=0xc400000c annotations=0x10000");
        smc64_trap2(super::ids::PSCI_CPU_DEFAULT_SUSPEND_SMC64 | annotations, entry_point as usize, context_id as usize)
    }

    /// Says what the power controller of the hardware says of a CPU, or of a group, whatever PSCI was asked
    /// for.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_node_hw_state(target_cpu: u32, power_level: u32) -> Raw {
        note!(47, "function=0x8400000d");
        trap2(super::ids::PSCI_NODE_HW_STATE, target_cpu as usize, power_level as usize)
    }

    /// Says what the power controller of the hardware says of a CPU, or of a group, whatever PSCI was asked
    /// for.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_node_hw_state_annotated(annotations: u32, target_cpu: u32, power_level: u32) -> Raw {
        note!(67, "function=0x8400000d annotations=0x10000");
        trap2(super::ids::PSCI_NODE_HW_STATE | annotations, target_cpu as usize, power_level as usize)
    }

    /// The same with a target of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_node_hw_state_smc64(target_cpu: u64, power_level: u32) -> Raw {
        note!(47, "function=0xc400000d");
        smc64_trap2(super::ids::PSCI_NODE_HW_STATE_SMC64, target_cpu as usize, power_level as usize)
    }

    /// The same with a target of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_node_hw_state_smc64_annotated(annotations: u32, target_cpu: u64, power_level: u32) -> Raw {
        note!(67, "function=0xc400000d annotations=0x10000");
        smc64_trap2(super::ids::PSCI_NODE_HW_STATE_SMC64 | annotations, target_cpu as usize, power_level as usize)
    }

    /// Suspends the system to memory. All CPUs but this one must be off. It goes on at entry_point.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_suspend(entry_point: u32, context_id: u32) -> Raw {
        note!(47, "function=0x8400000e");
        trap2(super::ids::PSCI_SYSTEM_SUSPEND, entry_point as usize, context_id as usize)
    }

    /// Suspends the system to memory. All CPUs but this one must be off. It goes on at entry_point.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_suspend_annotated(annotations: u32, entry_point: u32, context_id: u32) -> Raw {
        note!(67, "function=0x8400000e annotations=0x10000");
        trap2(super::ids::PSCI_SYSTEM_SUSPEND | annotations, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_system_suspend_smc64(entry_point: u64, context_id: u64) -> Raw {
        note!(47, "function=0xc400000e");
        smc64_trap2(super::ids::PSCI_SYSTEM_SUSPEND_SMC64, entry_point as usize, context_id as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_system_suspend_smc64_annotated(annotations: u32, entry_point: u64, context_id: u64) -> Raw {
        note!(67, "function=0xc400000e annotations=0x10000");
        smc64_trap2(super::ids::PSCI_SYSTEM_SUSPEND_SMC64 | annotations, entry_point as usize, context_id as usize)
    }

    /// Chooses who coordinates states of groups of CPUs: the host, which is so at first, or the operating
    /// system.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_set_suspend_mode(mode: super::types::SuspendMode) -> Raw {
        note!(47, "function=0x8400000f");
        trap1(super::ids::PSCI_SET_SUSPEND_MODE, mode.0 as usize)
    }

    /// Chooses who coordinates states of groups of CPUs: the host, which is so at first, or the operating
    /// system.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_set_suspend_mode_annotated(annotations: u32, mode: super::types::SuspendMode) -> Raw {
        note!(67, "function=0x8400000f annotations=0x10000");
        trap1(super::ids::PSCI_SET_SUSPEND_MODE | annotations, mode.0 as usize)
    }

    /// Resets the system in a way of which there are several. It returns only if it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_reset2(reset_type: u32, cookie: u32) -> Raw {
        note!(47, "function=0x84000012");
        trap2(super::ids::PSCI_SYSTEM_RESET2, reset_type as usize, cookie as usize)
    }

    /// Resets the system in a way of which there are several. It returns only if it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_reset2_annotated(annotations: u32, reset_type: u32, cookie: u32) -> Raw {
        note!(67, "function=0x84000012 annotations=0x10000");
        trap2(super::ids::PSCI_SYSTEM_RESET2 | annotations, reset_type as usize, cookie as usize)
    }

    /// The same with a cookie of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_system_reset2_smc64(reset_type: u32, cookie: u64) -> Raw {
        note!(47, "function=0xc4000012");
        smc64_trap2(super::ids::PSCI_SYSTEM_RESET2_SMC64, reset_type as usize, cookie as usize)
    }

    /// The same with a cookie of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_system_reset2_smc64_annotated(annotations: u32, reset_type: u32, cookie: u64) -> Raw {
        note!(67, "function=0xc4000012 annotations=0x10000");
        smc64_trap2(super::ids::PSCI_SYSTEM_RESET2_SMC64 | annotations, reset_type as usize, cookie as usize)
    }

    /// Says whether memory is to be overwritten before the next system can read it, as against attacks by a
    /// reset.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_mem_protect(enable: u32) -> Raw {
        note!(47, "function=0x84000013");
        trap1(super::ids::PSCI_MEM_PROTECT, enable as usize)
    }

    /// Says whether memory is to be overwritten before the next system can read it, as against attacks by a
    /// reset.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_mem_protect_annotated(annotations: u32, enable: u32) -> Raw {
        note!(67, "function=0x84000013 annotations=0x10000");
        trap1(super::ids::PSCI_MEM_PROTECT | annotations, enable as usize)
    }

    /// Says whether mem_protect covers a range.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_mem_protect_check_range(base: u32, length: u32) -> Raw {
        note!(47, "function=0x84000014");
        trap2(super::ids::PSCI_MEM_PROTECT_CHECK_RANGE, base as usize, length as usize)
    }

    /// Says whether mem_protect covers a range.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_mem_protect_check_range_annotated(annotations: u32, base: u32, length: u32) -> Raw {
        note!(67, "function=0x84000014 annotations=0x10000");
        trap2(super::ids::PSCI_MEM_PROTECT_CHECK_RANGE | annotations, base as usize, length as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_mem_protect_check_range_smc64(base: u64, length: u64) -> Raw {
        note!(47, "function=0xc4000014");
        smc64_trap2(super::ids::PSCI_MEM_PROTECT_CHECK_RANGE_SMC64, base as usize, length as usize)
    }

    /// The same with an address of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_mem_protect_check_range_smc64_annotated(annotations: u32, base: u64, length: u64) -> Raw {
        note!(67, "function=0xc4000014 annotations=0x10000");
        smc64_trap2(super::ids::PSCI_MEM_PROTECT_CHECK_RANGE_SMC64 | annotations, base as usize, length as usize)
    }

    /// Switches the system off to hibernate: it can wake up with what it wrote to a disk. It returns only if
    /// it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_off2(off_type: u32, cookie: u32) -> Raw {
        note!(47, "function=0x84000015");
        trap2(super::ids::PSCI_SYSTEM_OFF2, off_type as usize, cookie as usize)
    }

    /// Switches the system off to hibernate: it can wake up with what it wrote to a disk. It returns only if
    /// it fails.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_system_off2_annotated(annotations: u32, off_type: u32, cookie: u32) -> Raw {
        note!(67, "function=0x84000015 annotations=0x10000");
        trap2(super::ids::PSCI_SYSTEM_OFF2 | annotations, off_type as usize, cookie as usize)
    }

    /// The same with a cookie of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_system_off2_smc64(off_type: u32, cookie: u64) -> Raw {
        note!(47, "function=0xc4000015");
        smc64_trap2(super::ids::PSCI_SYSTEM_OFF2_SMC64, off_type as usize, cookie as usize)
    }

    /// The same with a cookie of 64 bits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn psci_system_off2_smc64_annotated(annotations: u32, off_type: u32, cookie: u64) -> Raw {
        note!(67, "function=0xc4000015 annotations=0x10000");
        smc64_trap2(super::ids::PSCI_SYSTEM_OFF2_SMC64 | annotations, off_type as usize, cookie as usize)
    }

    /// Says what psci_memory.clean_inv_memregion takes and how long it may last.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_clean_inv_memregion_attributes(attribute: u32) -> Raw {
        note!(47, "function=0x84000017");
        trap1(super::ids::PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES, attribute as usize)
    }

    /// Says what psci_memory.clean_inv_memregion takes and how long it may last.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn psci_clean_inv_memregion_attributes_annotated(annotations: u32, attribute: u32) -> Raw {
        note!(67, "function=0x84000017 annotations=0x10000");
        trap1(super::ids::PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES | annotations, attribute as usize)
    }

    /// Says whether a function of this family is there. arch.features says whether this one is.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn pv_time_features(function: u32) -> Raw {
        note!(47, "function=0xc5000020");
        smc64_trap1(super::ids::PV_TIME_FEATURES, function as usize)
    }

    /// Says whether a function of this family is there. arch.features says whether this one is.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn pv_time_features_annotated(annotations: u32, function: u32) -> Raw {
        note!(67, "function=0xc5000020 annotations=0x10000");
        smc64_trap1(super::ids::PV_TIME_FEATURES | annotations, function as usize)
    }

    /// Gives the address of the stolen time of this virtual CPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn pv_time_st() -> Raw {
        note!(47, "function=0xc5000021");
        smc64_trap0(super::ids::PV_TIME_ST)
    }

    /// Gives the address of the stolen time of this virtual CPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn pv_time_st_annotated(annotations: u32) -> Raw {
        note!(67, "function=0xc5000021 annotations=0x10000");
        smc64_trap0(super::ids::PV_TIME_ST | annotations)
    }

    /// What vendor_hyp.features gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    pub struct VendorHypFeaturesResults {
        pub value: u32,
        pub word1: u32,
        pub word2: u32,
        pub word3: u32,
    }

    /// Says which functions are there: those numbered 0 to 127, 32 in each of four registers.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn vendor_hyp_features() -> VendorHypFeaturesResults {
        note!(47, "function=0x86000000");
        let words = plain_trap0_results4(super::ids::VENDOR_HYP_FEATURES);
        VendorHypFeaturesResults { value: words[0] as u32, word1: words[1] as u32, word2: words[2] as u32, word3: words[3] as u32 }
    }

    /// Says which functions are there: those numbered 0 to 127, 32 in each of four registers.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn vendor_hyp_features_annotated(annotations: u32) -> VendorHypFeaturesResults {
        note!(67, "function=0x86000000 annotations=0x10000");
        let words = plain_trap0_results4(super::ids::VENDOR_HYP_FEATURES | annotations);
        VendorHypFeaturesResults { value: words[0] as u32, word1: words[1] as u32, word2: words[2] as u32, word3: words[3] as u32 }
    }

    /// What vendor_hyp.ptp gives back.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    pub struct VendorHypPtpResults {
        pub value: i32,
        pub time_low: u32,
        pub counter_high: u32,
        pub counter_low: u32,
    }

    /// Reads the host's wall-clock time and a counter at the same instant.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn vendor_hyp_ptp(counter: super::types::PtpCounter) -> VendorHypPtpResults {
        note!(47, "function=0x86000001");
        let words = plain_trap1_results4(super::ids::VENDOR_HYP_PTP, counter.0 as usize);
        VendorHypPtpResults { value: words[0] as i32, time_low: words[1] as u32, counter_high: words[2] as u32, counter_low: words[3] as u32 }
    }

    /// Reads the host's wall-clock time and a counter at the same instant.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
    #[inline(always)]
    pub unsafe fn vendor_hyp_ptp_annotated(annotations: u32, counter: super::types::PtpCounter) -> VendorHypPtpResults {
        note!(67, "function=0x86000001 annotations=0x10000");
        let words = plain_trap1_results4(super::ids::VENDOR_HYP_PTP | annotations, counter.0 as usize);
        VendorHypPtpResults { value: words[0] as i32, time_low: words[1] as u32, counter_high: words[2] as u32, counter_low: words[3] as u32 }
    }

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
        #[cfg(target_arch = "aarch64")]
        entry!("arch64.feature_availability", [0xc0000003], [0xffffffff], &[], arch64_feature_availability, (opcode: super::types::AvailableRegister), super::guest::Arch64FeatureAvailabilityResults),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("entropy.get_uuid", [0x84000052], [0xffffffff], &[], entropy_get_uuid, (), super::guest::EntropyGetUuidResults),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("entropy.rnd", [0x84000053], [0xffffffff], &[], entropy_rnd, (bits: u32), super::guest::EntropyRndResults),
        #[cfg(target_arch = "aarch64")]
        entry!("entropy.rnd.plain64", [0xc4000053], [0xffffffff], &[], entropy_rnd_plain64, (bits: u64), super::guest::EntropyRndPlain64Results),
        #[cfg(target_arch = "aarch64")]
        entry!("psci_memory.clean_inv_memregion", [0xc4000016], [0xffffffff], &[], psci_memory_clean_inv_memregion, (base: u64, length: u64, timeout: u32, flags: u32), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci_stat.residency", [0x84000010], [0xffffffff], &[], psci_stat_residency, (target_cpu: u32, power_state: u32), u32),
        #[cfg(target_arch = "aarch64")]
        entry!("psci_stat.residency.plain64", [0xc4000010], [0xffffffff], &[], psci_stat_residency_plain64, (target_cpu: u64, power_state: u32), u64),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci_stat.count", [0x84000011], [0xffffffff], &[], psci_stat_count, (target_cpu: u32, power_state: u32), u32),
        #[cfg(target_arch = "aarch64")]
        entry!("psci_stat.count.plain64", [0xc4000011], [0xffffffff], &[], psci_stat_count_plain64, (target_cpu: u64, power_state: u32), u64),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("queries.call_count", [0x8000ff00], [0xc0ffffff], &[], queries_call_count, (owner: super::types::Owner), i32),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("queries.call_uid", [0x8000ff01], [0xc0ffffff], &[], queries_call_uid, (owner: super::types::Owner), super::guest::QueriesCallUidResults),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("queries.revision", [0x8000ff03], [0xc0ffffff], &[], queries_revision, (owner: super::types::Owner), super::guest::QueriesRevisionResults),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("soc.soc_id", [0x80000002], [0xffffffff], &[], soc_soc_id, (r#type: super::types::SocIdType), i32),
        #[cfg(target_arch = "aarch64")]
        entry!("soc.soc_id.plain64", [0xc0000002], [0xffffffff], &[], soc_soc_id_plain64, (r#type: super::types::SocIdType), i32),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("trng.version", [0x84000050], [0xffffffff], &[], trng_version, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("trng.features", [0x84000051], [0xffffffff], &[], trng_features, (function: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp64.hyp_meminfo", [0xc6000002], [0xffffffff], &[(0, 0), (1, 0), (2, 0)], vendor_hyp64_hyp_meminfo, (), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp64.mem_share", [0xc6000003], [0xffffffff], &[(1, 0), (2, 0)], vendor_hyp64_mem_share, (address: u64), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp64.mem_unshare", [0xc6000004], [0xffffffff], &[(1, 0), (2, 0)], vendor_hyp64_mem_unshare, (address: u64), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp64.mmio_guard", [0xc6000007], [0xffffffff], &[(1, 0), (2, 0)], vendor_hyp64_mmio_guard, (address: u64), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp64.discover_impl_ver", [0xc6000040], [0xffffffff], &[], vendor_hyp64_discover_impl_ver, (), super::guest::VendorHyp64DiscoverImplVerResults),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp64.discover_impl_cpus", [0xc6000041], [0xffffffff], &[(1, 0), (2, 0)], vendor_hyp64_discover_impl_cpus, (index: u64), super::guest::VendorHyp64DiscoverImplCpusResults),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("workaround.workaround_4", [0x80000004], [0xffffffff], &[], workaround_workaround_4, (), ()),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("workaround.workaround_3", [0x80003fff], [0xffffffff], &[], workaround_workaround_3, (), ()),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("workaround.workaround_2", [0x80007fff], [0xffffffff], &[], workaround_workaround_2, (enable: u32), ()),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("workaround.workaround_1", [0x80008000], [0xffffffff], &[], workaround_workaround_1, (), ()),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("arch.version", [0x80000000], [0xffffffff], &[], arch_version, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("arch.features", [0x80000001], [0xffffffff], &[], arch_features, (function: u32), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("cpu.workaround_4193714", [0x81000010], [0xffffffff], &[], cpu_workaround_4193714, (), ()),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.version", [0x84000000], [0xffffffff], &[], psci_version, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.cpu_suspend", [0x84000001], [0xffffffff], &[], psci_cpu_suspend, (power_state: u32, entry_point: u32, context_id: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.cpu_suspend.smc64", [0xc4000001], [0xffffffff], &[], psci_cpu_suspend_smc64, (power_state: u32, entry_point: u64, context_id: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.cpu_off", [0x84000002], [0xffffffff], &[], psci_cpu_off, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.cpu_on", [0x84000003], [0xffffffff], &[], psci_cpu_on, (target_cpu: u32, entry_point: u32, context_id: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.cpu_on.smc64", [0xc4000003], [0xffffffff], &[], psci_cpu_on_smc64, (target_cpu: u64, entry_point: u64, context_id: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.affinity_info", [0x84000004], [0xffffffff], &[], psci_affinity_info, (target_affinity: u32, lowest_affinity_level: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.affinity_info.smc64", [0xc4000004], [0xffffffff], &[], psci_affinity_info_smc64, (target_affinity: u64, lowest_affinity_level: u32), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.migrate", [0x84000005], [0xffffffff], &[], psci_migrate, (target_cpu: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.migrate.smc64", [0xc4000005], [0xffffffff], &[], psci_migrate_smc64, (target_cpu: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.migrate_info_type", [0x84000006], [0xffffffff], &[], psci_migrate_info_type, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.migrate_info_up_cpu", [0x84000007], [0xffffffff], &[], psci_migrate_info_up_cpu, (), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.migrate_info_up_cpu.smc64", [0xc4000007], [0xffffffff], &[], psci_migrate_info_up_cpu_smc64, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.system_off", [0x84000008], [0xffffffff], &[], psci_system_off, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.system_reset", [0x84000009], [0xffffffff], &[], psci_system_reset, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.features", [0x8400000a], [0xffffffff], &[], psci_features, (function: u32), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.cpu_freeze", [0x8400000b], [0xffffffff], &[], psci_cpu_freeze, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.cpu_default_suspend", [0x8400000c], [0xffffffff], &[], psci_cpu_default_suspend, (entry_point: u32, context_id: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.cpu_default_suspend.smc64", [0xc400000c], [0xffffffff], &[], psci_cpu_default_suspend_smc64, (entry_point: u64, context_id: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.node_hw_state", [0x8400000d], [0xffffffff], &[], psci_node_hw_state, (target_cpu: u32, power_level: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.node_hw_state.smc64", [0xc400000d], [0xffffffff], &[], psci_node_hw_state_smc64, (target_cpu: u64, power_level: u32), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.system_suspend", [0x8400000e], [0xffffffff], &[], psci_system_suspend, (entry_point: u32, context_id: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.system_suspend.smc64", [0xc400000e], [0xffffffff], &[], psci_system_suspend_smc64, (entry_point: u64, context_id: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.set_suspend_mode", [0x8400000f], [0xffffffff], &[], psci_set_suspend_mode, (mode: super::types::SuspendMode), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.system_reset2", [0x84000012], [0xffffffff], &[], psci_system_reset2, (reset_type: u32, cookie: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.system_reset2.smc64", [0xc4000012], [0xffffffff], &[], psci_system_reset2_smc64, (reset_type: u32, cookie: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.mem_protect", [0x84000013], [0xffffffff], &[], psci_mem_protect, (enable: u32), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.mem_protect_check_range", [0x84000014], [0xffffffff], &[], psci_mem_protect_check_range, (base: u32, length: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.mem_protect_check_range.smc64", [0xc4000014], [0xffffffff], &[], psci_mem_protect_check_range_smc64, (base: u64, length: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.system_off2", [0x84000015], [0xffffffff], &[], psci_system_off2, (off_type: u32, cookie: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("psci.system_off2.smc64", [0xc4000015], [0xffffffff], &[], psci_system_off2_smc64, (off_type: u32, cookie: u64), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("psci.clean_inv_memregion_attributes", [0x84000017], [0xffffffff], &[], psci_clean_inv_memregion_attributes, (attribute: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("pv_time.features", [0xc5000020], [0xffffffff], &[], pv_time_features, (function: u32), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("pv_time.st", [0xc5000021], [0xffffffff], &[], pv_time_st, (), super::guest::Raw),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("vendor_hyp.features", [0x86000000], [0xffffffff], &[], vendor_hyp_features, (), super::guest::VendorHypFeaturesResults),
        #[cfg(any(target_arch = "aarch64", target_arch = "arm"))]
        entry!("vendor_hyp.ptp", [0x86000001], [0xffffffff], &[], vendor_hyp_ptp, (counter: super::types::PtpCounter), super::guest::VendorHypPtpResults),
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
        pub more: [u64; 3],
    }

    impl Answer {
        /// Success, with a value.
        pub const fn ok(value: u64) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value, more: [0; 3] }
        }

        /// A failure.
        pub const fn error(failed: super::Status) -> Answer {
            Answer::refuse(status(failed))
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0, more: [0; 3] }
        }

        /// Success of a call with several results.
        pub const fn several(value: u64, more: [u64; 3]) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value, more }
        }
    }

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 4;

    // The architecture of the guest: an id may name one call on one and another on another.
    pub const ARCH_ARM64: u32 = 0x1;
    pub const ARCH_ARM: u32 = 0x2;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        Arch64FeatureAvailability,
        EntropyGetUuid,
        EntropyRnd,
        EntropyRndPlain64,
        PsciMemoryCleanInvMemregion,
        PsciStatResidency,
        PsciStatResidencyPlain64,
        PsciStatCount,
        PsciStatCountPlain64,
        QueriesCallCount,
        QueriesCallUid,
        QueriesRevision,
        SocSocId,
        SocSocIdPlain64,
        TrngVersion,
        TrngFeatures,
        VendorHyp64HypMeminfo,
        VendorHyp64MemShare,
        VendorHyp64MemUnshare,
        VendorHyp64MmioGuard,
        VendorHyp64DiscoverImplVer,
        VendorHyp64DiscoverImplCpus,
        WorkaroundWorkaround4,
        WorkaroundWorkaround3,
        WorkaroundWorkaround2,
        WorkaroundWorkaround1,
        ArchVersion,
        ArchFeatures,
        CpuWorkaround4193714,
        PsciCpuSuspend,
        PsciCpuSuspendSmc64,
        PsciCpuOff,
        PsciCpuOn,
        PsciCpuOnSmc64,
        PsciAffinityInfo,
        PsciAffinityInfoSmc64,
        PsciMigrate,
        PsciMigrateSmc64,
        PsciMigrateInfoType,
        PsciMigrateInfoUpCpu,
        PsciMigrateInfoUpCpuSmc64,
        PsciSystemOff,
        PsciSystemReset,
        PsciFeatures,
        PsciCpuFreeze,
        PsciCpuDefaultSuspend,
        PsciCpuDefaultSuspendSmc64,
        PsciNodeHwState,
        PsciNodeHwStateSmc64,
        PsciSystemSuspend,
        PsciSystemSuspendSmc64,
        PsciSetSuspendMode,
        PsciSystemReset2,
        PsciSystemReset2Smc64,
        PsciMemProtect,
        PsciMemProtectCheckRange,
        PsciMemProtectCheckRangeSmc64,
        PsciSystemOff2,
        PsciSystemOff2Smc64,
        PsciCleanInvMemregionAttributes,
        PvTimeFeatures,
        PvTimeSt,
        VendorHypFeatures,
        VendorHypPtp,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 64] = [
            Operation::Arch64FeatureAvailability,
            Operation::EntropyGetUuid,
            Operation::EntropyRnd,
            Operation::EntropyRndPlain64,
            Operation::PsciMemoryCleanInvMemregion,
            Operation::PsciStatResidency,
            Operation::PsciStatResidencyPlain64,
            Operation::PsciStatCount,
            Operation::PsciStatCountPlain64,
            Operation::QueriesCallCount,
            Operation::QueriesCallUid,
            Operation::QueriesRevision,
            Operation::SocSocId,
            Operation::SocSocIdPlain64,
            Operation::TrngVersion,
            Operation::TrngFeatures,
            Operation::VendorHyp64HypMeminfo,
            Operation::VendorHyp64MemShare,
            Operation::VendorHyp64MemUnshare,
            Operation::VendorHyp64MmioGuard,
            Operation::VendorHyp64DiscoverImplVer,
            Operation::VendorHyp64DiscoverImplCpus,
            Operation::WorkaroundWorkaround4,
            Operation::WorkaroundWorkaround3,
            Operation::WorkaroundWorkaround2,
            Operation::WorkaroundWorkaround1,
            Operation::ArchVersion,
            Operation::ArchFeatures,
            Operation::CpuWorkaround4193714,
            Operation::PsciCpuSuspend,
            Operation::PsciCpuSuspendSmc64,
            Operation::PsciCpuOff,
            Operation::PsciCpuOn,
            Operation::PsciCpuOnSmc64,
            Operation::PsciAffinityInfo,
            Operation::PsciAffinityInfoSmc64,
            Operation::PsciMigrate,
            Operation::PsciMigrateSmc64,
            Operation::PsciMigrateInfoType,
            Operation::PsciMigrateInfoUpCpu,
            Operation::PsciMigrateInfoUpCpuSmc64,
            Operation::PsciSystemOff,
            Operation::PsciSystemReset,
            Operation::PsciFeatures,
            Operation::PsciCpuFreeze,
            Operation::PsciCpuDefaultSuspend,
            Operation::PsciCpuDefaultSuspendSmc64,
            Operation::PsciNodeHwState,
            Operation::PsciNodeHwStateSmc64,
            Operation::PsciSystemSuspend,
            Operation::PsciSystemSuspendSmc64,
            Operation::PsciSetSuspendMode,
            Operation::PsciSystemReset2,
            Operation::PsciSystemReset2Smc64,
            Operation::PsciMemProtect,
            Operation::PsciMemProtectCheckRange,
            Operation::PsciMemProtectCheckRangeSmc64,
            Operation::PsciSystemOff2,
            Operation::PsciSystemOff2Smc64,
            Operation::PsciCleanInvMemregionAttributes,
            Operation::PvTimeFeatures,
            Operation::PvTimeSt,
            Operation::VendorHypFeatures,
            Operation::VendorHypPtp,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::Arch64FeatureAvailability => "arch64.feature_availability",
                Operation::EntropyGetUuid => "entropy.get_uuid",
                Operation::EntropyRnd => "entropy.rnd",
                Operation::EntropyRndPlain64 => "entropy.rnd.plain64",
                Operation::PsciMemoryCleanInvMemregion => "psci_memory.clean_inv_memregion",
                Operation::PsciStatResidency => "psci_stat.residency",
                Operation::PsciStatResidencyPlain64 => "psci_stat.residency.plain64",
                Operation::PsciStatCount => "psci_stat.count",
                Operation::PsciStatCountPlain64 => "psci_stat.count.plain64",
                Operation::QueriesCallCount => "queries.call_count",
                Operation::QueriesCallUid => "queries.call_uid",
                Operation::QueriesRevision => "queries.revision",
                Operation::SocSocId => "soc.soc_id",
                Operation::SocSocIdPlain64 => "soc.soc_id.plain64",
                Operation::TrngVersion => "trng.version",
                Operation::TrngFeatures => "trng.features",
                Operation::VendorHyp64HypMeminfo => "vendor_hyp64.hyp_meminfo",
                Operation::VendorHyp64MemShare => "vendor_hyp64.mem_share",
                Operation::VendorHyp64MemUnshare => "vendor_hyp64.mem_unshare",
                Operation::VendorHyp64MmioGuard => "vendor_hyp64.mmio_guard",
                Operation::VendorHyp64DiscoverImplVer => "vendor_hyp64.discover_impl_ver",
                Operation::VendorHyp64DiscoverImplCpus => "vendor_hyp64.discover_impl_cpus",
                Operation::WorkaroundWorkaround4 => "workaround.workaround_4",
                Operation::WorkaroundWorkaround3 => "workaround.workaround_3",
                Operation::WorkaroundWorkaround2 => "workaround.workaround_2",
                Operation::WorkaroundWorkaround1 => "workaround.workaround_1",
                Operation::ArchVersion => "arch.version",
                Operation::ArchFeatures => "arch.features",
                Operation::CpuWorkaround4193714 => "cpu.workaround_4193714",
                Operation::PsciCpuSuspend => "psci.cpu_suspend",
                Operation::PsciCpuSuspendSmc64 => "psci.cpu_suspend.smc64",
                Operation::PsciCpuOff => "psci.cpu_off",
                Operation::PsciCpuOn => "psci.cpu_on",
                Operation::PsciCpuOnSmc64 => "psci.cpu_on.smc64",
                Operation::PsciAffinityInfo => "psci.affinity_info",
                Operation::PsciAffinityInfoSmc64 => "psci.affinity_info.smc64",
                Operation::PsciMigrate => "psci.migrate",
                Operation::PsciMigrateSmc64 => "psci.migrate.smc64",
                Operation::PsciMigrateInfoType => "psci.migrate_info_type",
                Operation::PsciMigrateInfoUpCpu => "psci.migrate_info_up_cpu",
                Operation::PsciMigrateInfoUpCpuSmc64 => "psci.migrate_info_up_cpu.smc64",
                Operation::PsciSystemOff => "psci.system_off",
                Operation::PsciSystemReset => "psci.system_reset",
                Operation::PsciFeatures => "psci.features",
                Operation::PsciCpuFreeze => "psci.cpu_freeze",
                Operation::PsciCpuDefaultSuspend => "psci.cpu_default_suspend",
                Operation::PsciCpuDefaultSuspendSmc64 => "psci.cpu_default_suspend.smc64",
                Operation::PsciNodeHwState => "psci.node_hw_state",
                Operation::PsciNodeHwStateSmc64 => "psci.node_hw_state.smc64",
                Operation::PsciSystemSuspend => "psci.system_suspend",
                Operation::PsciSystemSuspendSmc64 => "psci.system_suspend.smc64",
                Operation::PsciSetSuspendMode => "psci.set_suspend_mode",
                Operation::PsciSystemReset2 => "psci.system_reset2",
                Operation::PsciSystemReset2Smc64 => "psci.system_reset2.smc64",
                Operation::PsciMemProtect => "psci.mem_protect",
                Operation::PsciMemProtectCheckRange => "psci.mem_protect_check_range",
                Operation::PsciMemProtectCheckRangeSmc64 => "psci.mem_protect_check_range.smc64",
                Operation::PsciSystemOff2 => "psci.system_off2",
                Operation::PsciSystemOff2Smc64 => "psci.system_off2.smc64",
                Operation::PsciCleanInvMemregionAttributes => "psci.clean_inv_memregion_attributes",
                Operation::PvTimeFeatures => "pv_time.features",
                Operation::PvTimeSt => "pv_time.st",
                Operation::VendorHypFeatures => "vendor_hyp.features",
                Operation::VendorHypPtp => "vendor_hyp.ptp",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// The annotations that the host honours, as a mask in their carrier.
        fn annotations(&self) -> u64 {
            0x10000
        }

        /// SMCCC_ARCH_FEATURE_AVAILABILITY: which features of the CPU the firmware lets lower levels use, as
        /// bits of one of its own registers.
        fn arch64_feature_availability(&mut self, opcode: super::types::AvailableRegister) -> Answer {
            let _ = opcode;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the UUID of the source of the numbers, 32 bits in each of four registers, the first byte in
        /// the lowest bits of the first.
        fn entropy_get_uuid(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives random bits: the first ones in the last register, and zeros above those that were asked
        /// for.
        fn entropy_rnd(&mut self, bits: u32) -> Answer {
            let _ = bits;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with up to 192 bits.
        fn entropy_rnd_plain64(&mut self, bits: u64) -> Answer {
            let _ = bits;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Cleans and invalidates the caches of a range of memory. A draft of PSCI 1.3 had it as 0x15, which
        /// is system_off2 in the text that came out.
        fn psci_memory_clean_inv_memregion(&mut self, base: u64, length: u64, timeout: u32, flags: u32) -> Answer {
            let _ = (base, length, timeout, flags);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// How long a state was used since the start, in microseconds.
        fn psci_stat_residency(&mut self, target_cpu: u32, power_state: u32) -> Answer {
            let _ = (target_cpu, power_state);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with 64 bits.
        fn psci_stat_residency_plain64(&mut self, target_cpu: u64, power_state: u32) -> Answer {
            let _ = (target_cpu, power_state);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// How often a state was used since the start.
        fn psci_stat_count(&mut self, target_cpu: u32, power_state: u32) -> Answer {
            let _ = (target_cpu, power_state);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with 64 bits.
        fn psci_stat_count_plain64(&mut self, target_cpu: u64, power_state: u32) -> Answer {
            let _ = (target_cpu, power_state);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says how many functions the owner's service has.
        fn queries_call_count(&mut self, owner: super::types::Owner) -> Answer {
            let _ = owner;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says who made the service: a UUID, 32 bits in each of four registers, the first byte in the
        /// lowest bits of the first.
        fn queries_call_uid(&mut self, owner: super::types::Owner) -> Answer {
            let _ = owner;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says which revision of the service it is: the major number in the first result, the minor one in
        /// the second.
        fn queries_revision(&mut self, owner: super::types::Owner) -> Answer {
            let _ = owner;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_ARCH_SOC_ID: which system on a chip this is, by the number of its maker (JEP106) and one
        /// that the maker chose. By SMC64 alone there may be a name as well (type 2): 136 bytes in x1 to
        /// x17, which is more than a buffer in registers can be here.
        fn soc_soc_id(&mut self, r#type: super::types::SocIdType) -> Answer {
            let _ = r#type;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same by SMC64.
        fn soc_soc_id_plain64(&mut self, r#type: super::types::SocIdType) -> Answer {
            let _ = r#type;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says which version the service is: the major number in bits 30..16, the minor one in bits 15..0.
        fn trng_version(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says whether a function of this family is there.
        fn trng_features(&mut self, function: u32) -> Answer {
            let _ = function;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the unit in which memory is protected.
        fn vendor_hyp64_hyp_meminfo(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Lets the host read, write and execute a unit of memory.
        fn vendor_hyp64_mem_share(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Takes back what mem_share gave.
        fn vendor_hyp64_mem_unshare(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Lets the host emulate accesses to a unit of addresses.
        fn vendor_hyp64_mmio_guard(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says how many implementations of CPUs the guest may run on, and by which version of this
        /// interface.
        fn vendor_hyp64_discover_impl_ver(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the identification registers of one of them.
        fn vendor_hyp64_discover_impl_cpus(&mut self, index: u64) -> Answer {
            let _ = index;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_ARCH_WORKAROUND_4: against CVE-2024-7881, on CPUs for which features answers 0.
        fn workaround_workaround_4(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_ARCH_WORKAROUND_3: against CVE-2017-5715 and CVE-2022-23960, on CPUs for which features
        /// answers 0.
        fn workaround_workaround_3(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_ARCH_WORKAROUND_2: switches the defence against CVE-2018-3639 of this CPU, on those for
        /// which features answers 0.
        fn workaround_workaround_2(&mut self, enable: u32) -> Answer {
            let _ = enable;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_ARCH_WORKAROUND_1: against CVE-2017-5715, on CPUs for which features answers 0.
        fn workaround_workaround_1(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_VERSION: the major number in bits 30..16, the minor one in bits 15..0. -1 means 1.0.
        fn arch_version(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// SMCCC_ARCH_FEATURES: whether a function of this family, or pv_time.features, is there, and what
        /// is true of it on this CPU.
        fn arch_features(&mut self, function: u32) -> Answer {
            let _ = function;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Against erratum 4193714 of the C1-Pro: the SME unit acknowledges too early that page tables were
        /// changed.
        fn cpu_workaround_4193714(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Suspends this CPU, or a group of CPUs of which it is the last, until something wakes it. After a
        /// standby state the call returns; after a powerdown state the CPU goes on at entry_point, with
        /// context_id in its first register.
        fn psci_cpu_suspend(&mut self, power_state: u32, entry_point: u32, context_id: u32) -> Answer {
            let _ = (power_state, entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with an address of 64 bits.
        fn psci_cpu_suspend_smc64(&mut self, power_state: u32, entry_point: u64, context_id: u64) -> Answer {
            let _ = (power_state, entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Switches this CPU off. Another CPU can switch it on again. Returns only if it fails.
        fn psci_cpu_off(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Switches another CPU on. It begins at entry_point in the caller's exception level and state, with
        /// MMU and caches off, interrupts masked, and context_id in its first register.
        fn psci_cpu_on(&mut self, target_cpu: u32, entry_point: u32, context_id: u32) -> Answer {
            let _ = (target_cpu, entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with an address of 64 bits.
        fn psci_cpu_on_smc64(&mut self, target_cpu: u64, entry_point: u64, context_id: u64) -> Answer {
            let _ = (target_cpu, entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says whether a CPU, or any CPU of a group, is on.
        fn psci_affinity_info(&mut self, target_affinity: u32, lowest_affinity_level: u32) -> Answer {
            let _ = (target_affinity, lowest_affinity_level);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with a target of 64 bits.
        fn psci_affinity_info_smc64(&mut self, target_affinity: u64, lowest_affinity_level: u32) -> Answer {
            let _ = (target_affinity, lowest_affinity_level);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Moves a Trusted OS that runs on one CPU alone to another CPU. Optional; migrate_info_type says
        /// whether it makes sense.
        fn psci_migrate(&mut self, target_cpu: u32) -> Answer {
            let _ = target_cpu;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with a target of 64 bits.
        fn psci_migrate_smc64(&mut self, target_cpu: u64) -> Answer {
            let _ = target_cpu;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says what kind of Trusted OS there is. not_supported means the same as no_migration: nothing
        /// needs to be moved.
        fn psci_migrate_info_type(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says on which CPU the Trusted OS is that runs on one CPU alone. Optional.
        fn psci_migrate_info_up_cpu(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with 64 bits.
        fn psci_migrate_info_up_cpu_smc64(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Switches the system off. It does not return.
        fn psci_system_off(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Resets the system. It does not return.
        fn psci_system_reset(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says whether a function is there, and what is true of it. Of cpu_suspend the answer is
        /// suspend_features, of system_off2 a mask of types. It may be asked for one function of another
        /// owner: arch.version.
        fn psci_features(&mut self, function: u32) -> Answer {
            let _ = function;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Puts this CPU into a low-power state for good; only a reset brings it back. Returns only if it
        /// fails.
        fn psci_cpu_freeze(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Suspends this CPU in a powerdown state that the host chooses. It goes on at entry_point.
        fn psci_cpu_default_suspend(&mut self, entry_point: u32, context_id: u32) -> Answer {
            let _ = (entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with an address of 64 bits.
        fn psci_cpu_default_suspend_smc64(&mut self, entry_point: u64, context_id: u64) -> Answer {
            let _ = (entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says what the power controller of the hardware says of a CPU, or of a group, whatever PSCI was
        /// asked for.
        fn psci_node_hw_state(&mut self, target_cpu: u32, power_level: u32) -> Answer {
            let _ = (target_cpu, power_level);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with a target of 64 bits.
        fn psci_node_hw_state_smc64(&mut self, target_cpu: u64, power_level: u32) -> Answer {
            let _ = (target_cpu, power_level);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Suspends the system to memory. All CPUs but this one must be off. It goes on at entry_point.
        fn psci_system_suspend(&mut self, entry_point: u32, context_id: u32) -> Answer {
            let _ = (entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with an address of 64 bits.
        fn psci_system_suspend_smc64(&mut self, entry_point: u64, context_id: u64) -> Answer {
            let _ = (entry_point, context_id);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Chooses who coordinates states of groups of CPUs: the host, which is so at first, or the
        /// operating system.
        fn psci_set_suspend_mode(&mut self, mode: super::types::SuspendMode) -> Answer {
            let _ = mode;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Resets the system in a way of which there are several. It returns only if it fails.
        fn psci_system_reset2(&mut self, reset_type: u32, cookie: u32) -> Answer {
            let _ = (reset_type, cookie);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with a cookie of 64 bits.
        fn psci_system_reset2_smc64(&mut self, reset_type: u32, cookie: u64) -> Answer {
            let _ = (reset_type, cookie);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says whether memory is to be overwritten before the next system can read it, as against attacks
        /// by a reset.
        fn psci_mem_protect(&mut self, enable: u32) -> Answer {
            let _ = enable;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says whether mem_protect covers a range.
        fn psci_mem_protect_check_range(&mut self, base: u32, length: u32) -> Answer {
            let _ = (base, length);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with an address of 64 bits.
        fn psci_mem_protect_check_range_smc64(&mut self, base: u64, length: u64) -> Answer {
            let _ = (base, length);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Switches the system off to hibernate: it can wake up with what it wrote to a disk. It returns
        /// only if it fails.
        fn psci_system_off2(&mut self, off_type: u32, cookie: u32) -> Answer {
            let _ = (off_type, cookie);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// The same with a cookie of 64 bits.
        fn psci_system_off2_smc64(&mut self, off_type: u32, cookie: u64) -> Answer {
            let _ = (off_type, cookie);
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says what psci_memory.clean_inv_memregion takes and how long it may last.
        fn psci_clean_inv_memregion_attributes(&mut self, attribute: u32) -> Answer {
            let _ = attribute;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says whether a function of this family is there. arch.features says whether this one is.
        fn pv_time_features(&mut self, function: u32) -> Answer {
            let _ = function;
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Gives the address of the stolen time of this virtual CPU.
        fn pv_time_st(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Says which functions are there: those numbered 0 to 127, 32 in each of four registers.
        fn vendor_hyp_features(&mut self) -> Answer {
            Answer::error(super::Status::NOT_SUPPORTED)
        }

        /// Reads the host's wall-clock time and a counter at the same instant.
        fn vendor_hyp_ptp(&mut self, counter: super::types::PtpCounter) -> Answer {
            let _ = counter;
            Answer::error(super::Status::NOT_SUPPORTED)
        }
    }

    /// What becomes of a call.
    #[derive(Clone, Copy)]
    enum Does {
        Perform(Operation),
        AnswerRelease,
    }

    struct Call {
        number: u64,
        does: Does,
        variant: u64,
        parameters: [u64; 1],
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
        variant_mask: u64,
        fixed: [u64; 1],
        fixed_value: [u64; 1],
        archs: u32,
    }

    static CALLS_ARCH64: [Call; 1] = [
        Call { number: 0x3, does: Does::Perform(Operation::Arch64FeatureAvailability), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_ENTROPY: [Call; 3] = [
        Call { number: 0x52, does: Does::Perform(Operation::EntropyGetUuid), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x53, does: Does::Perform(Operation::EntropyRnd), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x53, does: Does::Perform(Operation::EntropyRndPlain64), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_PSCI_MEMORY: [Call; 1] = [
        Call { number: 0x16, does: Does::Perform(Operation::PsciMemoryCleanInvMemregion), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_PSCI_STAT: [Call; 4] = [
        Call { number: 0x10, does: Does::Perform(Operation::PsciStatResidency), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x10, does: Does::Perform(Operation::PsciStatResidencyPlain64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x11, does: Does::Perform(Operation::PsciStatCount), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x11, does: Does::Perform(Operation::PsciStatCountPlain64), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_QUERIES: [Call; 3] = [
        Call { number: 0xff00, does: Does::Perform(Operation::QueriesCallCount), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xff01, does: Does::Perform(Operation::QueriesCallUid), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xff03, does: Does::Perform(Operation::QueriesRevision), variant: 0, parameters: [0x3f000000] },
    ];

    static CALLS_SOC: [Call; 2] = [
        Call { number: 0x2, does: Does::Perform(Operation::SocSocId), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x2, does: Does::Perform(Operation::SocSocIdPlain64), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_TRNG: [Call; 2] = [
        Call { number: 0x50, does: Does::Perform(Operation::TrngVersion), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x51, does: Does::Perform(Operation::TrngFeatures), variant: 0, parameters: [0x3f000000] },
    ];

    static CALLS_VENDOR_HYP64: [Call; 6] = [
        Call { number: 0x2, does: Does::Perform(Operation::VendorHyp64HypMeminfo), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x3, does: Does::Perform(Operation::VendorHyp64MemShare), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x4, does: Does::Perform(Operation::VendorHyp64MemUnshare), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x7, does: Does::Perform(Operation::VendorHyp64MmioGuard), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x40, does: Does::Perform(Operation::VendorHyp64DiscoverImplVer), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x41, does: Does::Perform(Operation::VendorHyp64DiscoverImplCpus), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_WORKAROUND: [Call; 4] = [
        Call { number: 0x4, does: Does::Perform(Operation::WorkaroundWorkaround4), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x3fff, does: Does::Perform(Operation::WorkaroundWorkaround3), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x7fff, does: Does::Perform(Operation::WorkaroundWorkaround2), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x8000, does: Does::Perform(Operation::WorkaroundWorkaround1), variant: 0, parameters: [0x3f000000] },
    ];

    static CALLS_ARCH: [Call; 2] = [
        Call { number: 0x0, does: Does::Perform(Operation::ArchVersion), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x1, does: Does::Perform(Operation::ArchFeatures), variant: 0, parameters: [0x3f000000] },
    ];

    static CALLS_CPU: [Call; 1] = [
        Call { number: 0x10, does: Does::Perform(Operation::CpuWorkaround4193714), variant: 0, parameters: [0x3f000000] },
    ];

    static CALLS_PSCI: [Call; 32] = [
        Call { number: 0x0, does: Does::AnswerRelease, variant: 0, parameters: [0x3f000000] },
        Call { number: 0x1, does: Does::Perform(Operation::PsciCpuSuspend), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x1, does: Does::Perform(Operation::PsciCpuSuspendSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x2, does: Does::Perform(Operation::PsciCpuOff), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x3, does: Does::Perform(Operation::PsciCpuOn), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x3, does: Does::Perform(Operation::PsciCpuOnSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x4, does: Does::Perform(Operation::PsciAffinityInfo), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x4, does: Does::Perform(Operation::PsciAffinityInfoSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x5, does: Does::Perform(Operation::PsciMigrate), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x5, does: Does::Perform(Operation::PsciMigrateSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x6, does: Does::Perform(Operation::PsciMigrateInfoType), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x7, does: Does::Perform(Operation::PsciMigrateInfoUpCpu), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x7, does: Does::Perform(Operation::PsciMigrateInfoUpCpuSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x8, does: Does::Perform(Operation::PsciSystemOff), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x9, does: Does::Perform(Operation::PsciSystemReset), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xa, does: Does::Perform(Operation::PsciFeatures), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xb, does: Does::Perform(Operation::PsciCpuFreeze), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xc, does: Does::Perform(Operation::PsciCpuDefaultSuspend), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xc, does: Does::Perform(Operation::PsciCpuDefaultSuspendSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0xd, does: Does::Perform(Operation::PsciNodeHwState), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xd, does: Does::Perform(Operation::PsciNodeHwStateSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0xe, does: Does::Perform(Operation::PsciSystemSuspend), variant: 0, parameters: [0x3f000000] },
        Call { number: 0xe, does: Does::Perform(Operation::PsciSystemSuspendSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0xf, does: Does::Perform(Operation::PsciSetSuspendMode), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x12, does: Does::Perform(Operation::PsciSystemReset2), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x12, does: Does::Perform(Operation::PsciSystemReset2Smc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x13, does: Does::Perform(Operation::PsciMemProtect), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x14, does: Does::Perform(Operation::PsciMemProtectCheckRange), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x14, does: Does::Perform(Operation::PsciMemProtectCheckRangeSmc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x15, does: Does::Perform(Operation::PsciSystemOff2), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x15, does: Does::Perform(Operation::PsciSystemOff2Smc64), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x17, does: Does::Perform(Operation::PsciCleanInvMemregionAttributes), variant: 0, parameters: [0x3f000000] },
    ];

    static CALLS_PV_TIME: [Call; 2] = [
        Call { number: 0x20, does: Does::Perform(Operation::PvTimeFeatures), variant: 1, parameters: [0x3f000000] },
        Call { number: 0x21, does: Does::Perform(Operation::PvTimeSt), variant: 1, parameters: [0x3f000000] },
    ];

    static CALLS_VENDOR_HYP: [Call; 2] = [
        Call { number: 0x0, does: Does::Perform(Operation::VendorHypFeatures), variant: 0, parameters: [0x3f000000] },
        Call { number: 0x1, does: Does::Perform(Operation::VendorHypPtp), variant: 0, parameters: [0x3f000000] },
    ];

    static FAMILIES: [Family; 21] = [
        Family { first: 0x2, last: 0x2, by_call: true, always: false, calls: &CALLS_SOC, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x2, last: 0x2, by_call: true, always: false, calls: &CALLS_VENDOR_HYP64, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x86000000], archs: 0x1 },
        Family { first: 0x3, last: 0x3, by_call: true, always: false, calls: &CALLS_VENDOR_HYP64, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x86000000], archs: 0x1 },
        Family { first: 0x3, last: 0x3, by_call: true, always: false, calls: &CALLS_ARCH64, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x80000000], archs: 0x1 },
        Family { first: 0x4, last: 0x4, by_call: true, always: false, calls: &CALLS_VENDOR_HYP64, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x86000000], archs: 0x1 },
        Family { first: 0x4, last: 0x4, by_call: true, always: false, calls: &CALLS_WORKAROUND, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x7, last: 0x7, by_call: true, always: false, calls: &CALLS_VENDOR_HYP64, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x86000000], archs: 0x1 },
        Family { first: 0x10, last: 0x11, by_call: true, always: false, calls: &CALLS_PSCI_STAT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x84000000], archs: 0x0 },
        Family { first: 0x16, last: 0x16, by_call: true, always: false, calls: &CALLS_PSCI_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x84000000], archs: 0x1 },
        Family { first: 0x40, last: 0x41, by_call: true, always: false, calls: &CALLS_VENDOR_HYP64, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x86000000], archs: 0x1 },
        Family { first: 0x50, last: 0x51, by_call: true, always: false, calls: &CALLS_TRNG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x84000000], archs: 0x0 },
        Family { first: 0x52, last: 0x53, by_call: true, always: false, calls: &CALLS_ENTROPY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x84000000], archs: 0x0 },
        Family { first: 0x3fff, last: 0x3fff, by_call: true, always: false, calls: &CALLS_WORKAROUND, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x7fff, last: 0x8000, by_call: true, always: false, calls: &CALLS_WORKAROUND, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0xbf000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0xff00, last: 0xff01, by_call: true, always: false, calls: &CALLS_QUERIES, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0xff03, last: 0xff03, by_call: true, always: false, calls: &CALLS_QUERIES, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x0, last: 0x0, by_call: false, always: false, calls: &CALLS_ARCH, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x1, last: 0x1, by_call: false, always: false, calls: &CALLS_CPU, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x4, last: 0x4, by_call: false, always: true, calls: &CALLS_PSCI, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x0 },
        Family { first: 0x5, last: 0x5, by_call: false, always: false, calls: &CALLS_PV_TIME, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x1 },
        Family { first: 0x6, last: 0x6, by_call: false, always: false, calls: &CALLS_VENDOR_HYP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::NOT_SUPPORTED), unknown_call: status(super::Status::NOT_SUPPORTED), reserved: [0xfe0000], must_be: [0], reserved_field: status(super::Status::NOT_SUPPORTED), variant_mask: 0x1, fixed: [0x80000000], fixed_value: [0x80000000], archs: 0x0 },
    ];

    impl Family {
        /// Whether one of its calls has the number that an id has in the place of this family's.
        fn has_call(&self, carriers: &[u64]) -> bool {
            let number = (carriers[self.call_carrier] >> self.call_low) & self.call_mask;
            self.calls.iter().any(|call| call.number == number)
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
    fn find_family(arch: u32, carriers: [u64; 1]) -> Option<&'static Family> {
        search_families(arch, carriers, true).or_else(|| search_families(arch, carriers, false))
    }

    /// The family whose number and fixed fields are those of an id, and with `has_call` one of whose calls is, too.
    fn search_families(arch: u32, carriers: [u64; 1], has_call: bool) -> Option<&'static Family> {
        let number = carriers[0] & 0xffff;
        let found = FAMILIES[0..16].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && (!has_call || family.has_call(&carriers))
                && (family.archs == 0 || family.archs & arch != 0)
        });
        if found.is_some() {
            return found;
        }
        let number = (carriers[0] >> 24) & 0x3f;
        let found = FAMILIES[16..21].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && (!has_call || family.has_call(&carriers))
                && (family.archs == 0 || family.archs & arch != 0)
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, arch: u32, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(arch, carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::NOT_SUPPORTED),
        };
        if carriers[0] & family.fixed[0] != family.fixed_value[0] {
            return Answer::refuse(family.unknown_family);
        }
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
        }
        if carriers.iter().zip(family.reserved.iter().zip(family.must_be)).any(|(held, (mask, value))| held & mask != value) {
            return Answer::refuse(family.reserved_field);
        }
        let number = (carriers[family.call_carrier] >> family.call_low) & family.call_mask;
        let variant = ((carriers[0] >> 30) & 0x1) & family.variant_mask;
        let found = family.calls.iter().find(|call| call.number == number && call.variant == variant);
        let call = match found {
            Some(call) if call.is_there(host) => call,
            _ if family.by_call => return Answer::refuse(family.unknown_family),
            _ => return Answer::refuse(family.unknown_call),
        };
        if carriers[0] & 0x3f000000 & !call.parameters[0] != 0 {
            return Answer::refuse(family.reserved_field);
        }
        match call.does {
            Does::Perform(operation) => perform(host, operation, args),
            Does::AnswerRelease => {
                Answer::ok(0x10003)
            }
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::Arch64FeatureAvailability => {
                host.arch64_feature_availability(super::types::AvailableRegister(args[0]))
            }
            Operation::EntropyGetUuid => {
                host.entropy_get_uuid()
            }
            Operation::EntropyRnd => {
                host.entropy_rnd(args[0] as u32)
            }
            Operation::EntropyRndPlain64 => {
                host.entropy_rnd_plain64(args[0])
            }
            Operation::PsciMemoryCleanInvMemregion => {
                host.psci_memory_clean_inv_memregion(args[0], args[1], args[2] as u32, args[3] as u32)
            }
            Operation::PsciStatResidency => {
                host.psci_stat_residency(args[0] as u32, args[1] as u32)
            }
            Operation::PsciStatResidencyPlain64 => {
                host.psci_stat_residency_plain64(args[0], args[1] as u32)
            }
            Operation::PsciStatCount => {
                host.psci_stat_count(args[0] as u32, args[1] as u32)
            }
            Operation::PsciStatCountPlain64 => {
                host.psci_stat_count_plain64(args[0], args[1] as u32)
            }
            Operation::QueriesCallCount => {
                host.queries_call_count(super::types::Owner(args[0] as u8))
            }
            Operation::QueriesCallUid => {
                host.queries_call_uid(super::types::Owner(args[0] as u8))
            }
            Operation::QueriesRevision => {
                host.queries_revision(super::types::Owner(args[0] as u8))
            }
            Operation::SocSocId => {
                host.soc_soc_id(super::types::SocIdType(args[0] as u32))
            }
            Operation::SocSocIdPlain64 => {
                host.soc_soc_id_plain64(super::types::SocIdType(args[0] as u32))
            }
            Operation::TrngVersion => {
                host.trng_version()
            }
            Operation::TrngFeatures => {
                host.trng_features(args[0] as u32)
            }
            Operation::VendorHyp64HypMeminfo => {
                host.vendor_hyp64_hyp_meminfo()
            }
            Operation::VendorHyp64MemShare => {
                host.vendor_hyp64_mem_share(args[0])
            }
            Operation::VendorHyp64MemUnshare => {
                host.vendor_hyp64_mem_unshare(args[0])
            }
            Operation::VendorHyp64MmioGuard => {
                host.vendor_hyp64_mmio_guard(args[0])
            }
            Operation::VendorHyp64DiscoverImplVer => {
                host.vendor_hyp64_discover_impl_ver()
            }
            Operation::VendorHyp64DiscoverImplCpus => {
                host.vendor_hyp64_discover_impl_cpus(args[0])
            }
            Operation::WorkaroundWorkaround4 => {
                host.workaround_workaround_4()
            }
            Operation::WorkaroundWorkaround3 => {
                host.workaround_workaround_3()
            }
            Operation::WorkaroundWorkaround2 => {
                host.workaround_workaround_2(args[0] as u32)
            }
            Operation::WorkaroundWorkaround1 => {
                host.workaround_workaround_1()
            }
            Operation::ArchVersion => {
                host.arch_version()
            }
            Operation::ArchFeatures => {
                host.arch_features(args[0] as u32)
            }
            Operation::CpuWorkaround4193714 => {
                host.cpu_workaround_4193714()
            }
            Operation::PsciCpuSuspend => {
                host.psci_cpu_suspend(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::PsciCpuSuspendSmc64 => {
                host.psci_cpu_suspend_smc64(args[0] as u32, args[1], args[2])
            }
            Operation::PsciCpuOff => {
                host.psci_cpu_off()
            }
            Operation::PsciCpuOn => {
                host.psci_cpu_on(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::PsciCpuOnSmc64 => {
                host.psci_cpu_on_smc64(args[0], args[1], args[2])
            }
            Operation::PsciAffinityInfo => {
                host.psci_affinity_info(args[0] as u32, args[1] as u32)
            }
            Operation::PsciAffinityInfoSmc64 => {
                host.psci_affinity_info_smc64(args[0], args[1] as u32)
            }
            Operation::PsciMigrate => {
                host.psci_migrate(args[0] as u32)
            }
            Operation::PsciMigrateSmc64 => {
                host.psci_migrate_smc64(args[0])
            }
            Operation::PsciMigrateInfoType => {
                host.psci_migrate_info_type()
            }
            Operation::PsciMigrateInfoUpCpu => {
                host.psci_migrate_info_up_cpu()
            }
            Operation::PsciMigrateInfoUpCpuSmc64 => {
                host.psci_migrate_info_up_cpu_smc64()
            }
            Operation::PsciSystemOff => {
                host.psci_system_off()
            }
            Operation::PsciSystemReset => {
                host.psci_system_reset()
            }
            Operation::PsciFeatures => {
                host.psci_features(args[0] as u32)
            }
            Operation::PsciCpuFreeze => {
                host.psci_cpu_freeze()
            }
            Operation::PsciCpuDefaultSuspend => {
                host.psci_cpu_default_suspend(args[0] as u32, args[1] as u32)
            }
            Operation::PsciCpuDefaultSuspendSmc64 => {
                host.psci_cpu_default_suspend_smc64(args[0], args[1])
            }
            Operation::PsciNodeHwState => {
                host.psci_node_hw_state(args[0] as u32, args[1] as u32)
            }
            Operation::PsciNodeHwStateSmc64 => {
                host.psci_node_hw_state_smc64(args[0], args[1] as u32)
            }
            Operation::PsciSystemSuspend => {
                host.psci_system_suspend(args[0] as u32, args[1] as u32)
            }
            Operation::PsciSystemSuspendSmc64 => {
                host.psci_system_suspend_smc64(args[0], args[1])
            }
            Operation::PsciSetSuspendMode => {
                host.psci_set_suspend_mode(super::types::SuspendMode(args[0] as u32))
            }
            Operation::PsciSystemReset2 => {
                host.psci_system_reset2(args[0] as u32, args[1] as u32)
            }
            Operation::PsciSystemReset2Smc64 => {
                host.psci_system_reset2_smc64(args[0] as u32, args[1])
            }
            Operation::PsciMemProtect => {
                host.psci_mem_protect(args[0] as u32)
            }
            Operation::PsciMemProtectCheckRange => {
                host.psci_mem_protect_check_range(args[0] as u32, args[1] as u32)
            }
            Operation::PsciMemProtectCheckRangeSmc64 => {
                host.psci_mem_protect_check_range_smc64(args[0], args[1])
            }
            Operation::PsciSystemOff2 => {
                host.psci_system_off2(args[0] as u32, args[1] as u32)
            }
            Operation::PsciSystemOff2Smc64 => {
                host.psci_system_off2_smc64(args[0] as u32, args[1])
            }
            Operation::PsciCleanInvMemregionAttributes => {
                host.psci_clean_inv_memregion_attributes(args[0] as u32)
            }
            Operation::PvTimeFeatures => {
                host.pv_time_features(args[0] as u32)
            }
            Operation::PvTimeSt => {
                host.pv_time_st()
            }
            Operation::VendorHypFeatures => {
                host.vendor_hyp_features()
            }
            Operation::VendorHypPtp => {
                host.vendor_hyp_ptp(super::types::PtpCounter(args[0] as u32))
            }
        }
    }
}
