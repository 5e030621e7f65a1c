/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 6.12: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: e83a21b82613d3c6dcf97ff2dc2a47bdccf51860b39b1bd2fe5d2c72913f677e
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// Linux KVM paravirtual interface
pub const RELEASE: &str = "6.12";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x0006000c;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "e83a21b82613d3c6dcf97ff2dc2a47bdccf51860b39b1bd2fe5d2c72913f677e";

/// A negative answer of a call is one of these, any other its value. The numbers are KVM's own, whatever the
/// guest's error numbers are.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub isize);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
    /// Called from a privilege level other than 0.
    pub const EPERM: Status = Status(-1);
    /// Too much was asked for at once; no call of these releases answers it.
    pub const E2BIG: Status = Status(-7);
    /// On ppc64: the host does not have this call.
    pub const EV_UNIMPLEMENTED: Status = Status(0xc);
    /// An address is not that of guest memory.
    pub const EFAULT: Status = Status(-14);
    /// An argument is not valid.
    pub const EINVAL: Status = Status(-22);
    /// The host cannot do this as it is set up.
    pub const EOPNOTSUPP: Status = Status(-95);
    /// The host does not have this call.
    pub const ENOSYS: Status = Status(-1000);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// Number of the hypercall; in 32-bit mode its low half.
    pub number: u64,
    /// On ppc64 the vendor and the number.
    pub token: u32,
    /// On arm64 the function id of the SMC Calling Convention.
    pub function: u32,
    /// On s390x the function code of the instruction DIAGNOSE.
    pub code: u16,
    /// On s390x the subfunction code.
    pub subcode: u64,
}

impl Id {
    /// The field high, reserved.
    pub const fn field_high(self) -> u64 {
        self.number >> 32
    }

    /// The field number, call.
    pub const fn field_number(self) -> u64 {
        self.number & 0xffffffff
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 5] {
        [self.number, self.token as u64, self.function as u64, self.code as u64, self.subcode]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // diag500: The functions of KVM on s390x: DIAGNOSE with the function code 0x500, of which bits 15..0 of
    // the second operand's address count. The subfunction is in bits 63..0 of r1, counted from the right. The
    // VMM has either subfunctions 0 to 2 (its devices are s390-virtio) or 3 (virtio-ccw).
    /// s390-virtio: notifies the VMM of a queue, or early on prints text. The VMM answers.
    pub const DIAG500_VIRTIO_NOTIFY_NUMBER: u64 = 0x0;
    pub const DIAG500_VIRTIO_NOTIFY_CODE: u16 = 0x500;
    pub const DIAG500_VIRTIO_NOTIFY_SUBCODE: u64 = 0;
    /// s390-virtio: resets a device. The VMM answers.
    pub const DIAG500_VIRTIO_RESET_NUMBER: u64 = 0x1;
    pub const DIAG500_VIRTIO_RESET_CODE: u16 = 0x500;
    pub const DIAG500_VIRTIO_RESET_SUBCODE: u64 = 1;
    /// s390-virtio: tells the VMM that the status of a device has changed. The VMM answers.
    pub const DIAG500_VIRTIO_SET_STATUS_NUMBER: u64 = 0x2;
    pub const DIAG500_VIRTIO_SET_STATUS_CODE: u16 = 0x500;
    pub const DIAG500_VIRTIO_SET_STATUS_SUBCODE: u64 = 2;
    /// virtio-ccw: notifies the host of a queue. The kernel answers where an event was registered for it,
    /// else the VMM.
    pub const DIAG500_VIRTIO_CCW_NOTIFY_NUMBER: u64 = 0x3;
    pub const DIAG500_VIRTIO_CCW_NOTIFY_CODE: u16 = 0x500;
    pub const DIAG500_VIRTIO_CCW_NOTIFY_SUBCODE: u64 = 3;

    // epapr: The hypercalls of ppc64 (book3s PR and Book E), in the manner of ePAPR: the number is that of
    // KVM with KVM's vendor id above it.
    /// Says which features the host has.
    pub const EPAPR_FEATURES_NUMBER: u64 = 0x3;
    pub const EPAPR_FEATURES_TOKEN: u32 = 0x2a0003;
    /// Maps a page of the host with the supervisor's registers into the guest, from where both may read and
    /// write them.
    pub const EPAPR_PPC_MAP_MAGIC_PAGE_NUMBER: u64 = 0x4;
    pub const EPAPR_PPC_MAP_MAGIC_PAGE_TOKEN: u32 = 0x2a0004;

    // hc: The hypercalls of x86, told apart by their number alone. Numbers that other architectures own (3,
    // 4, 6 to 8) and those above the last are answered with enosys.
    /// Leaves the guest and comes back, so that the host can look for pending interrupts.
    pub const HC_VAPIC_POLL_IRQ_NUMBER: u64 = 0x1;
    pub const HC_VAPIC_POLL_IRQ_ID_NUMBER: u64 = 1;
    /// Carries out a list of operations on page tables. The number is still in the header; no host of these
    /// releases carries it out, nor advertises its feature.
    pub const HC_MMU_OP_NUMBER: u64 = 0x2;
    pub const HC_MMU_OP_ID_NUMBER: u64 = 2;
    /// Wakes a vCPU out of HLT, or lets the next HLT of one that runs end at once. An APIC id that does not
    /// exist is not an error.
    pub const HC_KICK_CPU_NUMBER: u64 = 0x5;
    pub const HC_KICK_CPU_ID_NUMBER: u64 = 5;
    /// Reads the host's clock and this vCPU's TSC at the same instant. The host must keep time by its TSC,
    /// else the answer is eopnotsupp.
    pub const HC_CLOCK_PAIRING_NUMBER: u64 = 0x9;
    pub const HC_CLOCK_PAIRING_ID_NUMBER: u64 = 9;
    /// Sends an interrupt to the vCPUs of a set of APIC ids: bit i of the bitmap is the id lowest + i. The
    /// bitmap has as many bits as two registers: 128 in 64-bit mode, 64 in 32-bit mode. APIC ids that do not
    /// exist are left out.
    pub const HC_SEND_IPI_NUMBER: u64 = 0xa;
    pub const HC_SEND_IPI_ID_NUMBER: u64 = 0xa;
    /// Gives the processor to a vCPU that waits for it. An APIC id that does not exist is not an error.
    pub const HC_SCHED_YIELD_NUMBER: u64 = 0xb;
    pub const HC_SCHED_YIELD_ID_NUMBER: u64 = 0xb;
    /// Tells the host that guest-physical pages are encrypted from now on, or no longer are. The kernel
    /// passes the call to the VMM, which answers it; it does so only for a VMM that has asked for it with
    /// KVM_CAP_EXIT_HYPERCALL, and such a VMM must do that before it advertises the feature, and else leave
    /// it.
    pub const HC_MAP_GPA_RANGE_NUMBER: u64 = 0xc;
    pub const HC_MAP_GPA_RANGE_ID_NUMBER: u64 = 0xc;

    // vendor_hyp: The calls that KVM adds on arm64 to those of Arm's own standards: its vendor specific
    // hypervisor service, and the stolen time of the standard hypervisor service. Bit 30 of the function id
    // says that arguments and results are of 64 bits.
    /// Says which functions of the vendor service are there: those numbered 0 to 127, 32 in each of w0 to
    /// w3.
    pub const VENDOR_HYP_FEATURES_NUMBER: u64 = 0x86000000;
    pub const VENDOR_HYP_FEATURES_FUNCTION: u32 = 0x86000000;
    /// Reads the host's wall-clock time and a counter at the same instant: w0 and w1 hold the high and low
    /// half of the time in nanoseconds, w2 and w3 those of the counter.
    pub const VENDOR_HYP_PTP_NUMBER: u64 = 0x86000001;
    pub const VENDOR_HYP_PTP_FUNCTION: u32 = 0x86000001;
    /// Gives the UID of the vendor, 32 bits in each of w0 to w3; kvm_uid is KVM's,
    /// 28b46fb6-2ec5-11e9-a9ca-4b564d003a74.
    pub const VENDOR_HYP_CALL_UID_NUMBER: u64 = 0x8600ff01;
    pub const VENDOR_HYP_CALL_UID_FUNCTION: u32 = 0x8600ff01;
    /// Says whether a call of paravirtualized time is there. It is to be asked for itself by ARCH_FEATURES
    /// of SMCCC.
    pub const VENDOR_HYP_PV_TIME_FEATURES_NUMBER: u64 = 0xc5000020;
    pub const VENDOR_HYP_PV_TIME_FEATURES_FUNCTION: u32 = 0xc5000020;
    /// Gives the address of this vCPU's stolen time.
    pub const VENDOR_HYP_PV_TIME_ST_NUMBER: u64 = 0xc5000021;
    pub const VENDOR_HYP_PV_TIME_ST_FUNCTION: u32 = 0xc5000021;
    /// For a guest that pKVM protects: gives the unit in which its memory is protected.
    pub const VENDOR_HYP_HYP_MEMINFO_NUMBER: u64 = 0xc6000002;
    pub const VENDOR_HYP_HYP_MEMINFO_FUNCTION: u32 = 0xc6000002;
    /// For a guest that pKVM protects: lets the host read, write and execute a unit of memory.
    pub const VENDOR_HYP_MEM_SHARE_NUMBER: u64 = 0xc6000003;
    pub const VENDOR_HYP_MEM_SHARE_FUNCTION: u32 = 0xc6000003;
    /// For a guest that pKVM protects: takes back what mem_share gave.
    pub const VENDOR_HYP_MEM_UNSHARE_NUMBER: u64 = 0xc6000004;
    pub const VENDOR_HYP_MEM_UNSHARE_FUNCTION: u32 = 0xc6000004;
    /// For a guest that pKVM protects: lets the host emulate accesses to a unit of addresses.
    pub const VENDOR_HYP_MMIO_GUARD_NUMBER: u64 = 0xc6000007;
    pub const VENDOR_HYP_MMIO_GUARD_FUNCTION: u32 = 0xc6000007;

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

    // cpuid_leaf: CPUID leaves where nothing comes before KVM's interface.
    /// The signature and the highest leaf.
    pub const CPUID_LEAF_SIGNATURE: u32 = 0x40000000;
    /// Features in EAX, hints in EDX.
    pub const CPUID_LEAF_FEATURES: u32 = 0x40000001;

    // other_calls: Numbers of hypercalls that MIPS has; no host of these releases carries them out.
    /// Gives the frequency of the clock in Hz.
    pub const OTHER_CALLS_MIPS_GET_CLOCK_FREQ: u32 = 6;
    /// Ends the virtual machine.
    pub const OTHER_CALLS_MIPS_EXIT_VM: u32 = 7;
    /// Writes text to a console.
    pub const OTHER_CALLS_MIPS_CONSOLE_OUTPUT: u32 = 8;

    // msr: Model-specific registers of KVM on x86. Its own are 0x4b564d00 to 0x4b564dff.
    /// As wall_clock_new; deprecated, as the number is not KVM's.
    pub const MSR_WALL_CLOCK: u32 = 0x11;
    /// As system_time_new; deprecated, as the number is not KVM's.
    pub const MSR_SYSTEM_TIME: u32 = 0x12;
    /// Guest-physical address of a pvclock_wall_clock, aligned to 4 bytes, which every write of the MSR
    /// fills in.
    pub const MSR_WALL_CLOCK_NEW: u32 = 0x4b564d00;
    /// Guest-physical address of this vCPU's pvclock_vcpu_time_info, aligned to 4 bytes, with bit 0 to
    /// enable it.
    pub const MSR_SYSTEM_TIME_NEW: u32 = 0x4b564d01;
    /// Guest-physical address of a vcpu_pv_apf_data in bits 63..6, and async_pf_flags.
    pub const MSR_ASYNC_PF_EN: u32 = 0x4b564d02;
    /// Guest-physical address of a steal_time, aligned to 64 bytes, with bit 0 to enable it.
    pub const MSR_STEAL_TIME: u32 = 0x4b564d03;
    /// Guest-physical address of a zeroed word of 4 bytes in bits 63..2, with bit 0 to enable it; bit 1 is
    /// zero.
    pub const MSR_PV_EOI_EN: u32 = 0x4b564d04;
    /// Bit 0 lets the host poll when the vCPU halts; it is set at reset.
    pub const MSR_POLL_CONTROL: u32 = 0x4b564d05;
    /// Bits 7..0: the vector that tells of a page that is ready.
    pub const MSR_ASYNC_PF_INT: u32 = 0x4b564d06;
    /// Writing 1 says that the token was taken, and asks for the next.
    pub const MSR_ASYNC_PF_ACK: u32 = 0x4b564d07;
    /// migration_flags.
    pub const MSR_MIGRATION_CONTROL: u32 = 0x4b564d08;

    /// The bit that enables what an MSR with an address names.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MsrEnable(pub u64);

    impl MsrEnable {
        /// The host may write to the memory.
        pub const ENABLED: MsrEnable = MsrEnable(1);
    }
    flags!(MsrEnable);

    // steal_time_bits: Which bits of the MSR steal_time are the address, and which must be zero.
    /// How many bits lie between address and enable bit.
    pub const STEAL_TIME_BITS_ALIGNMENT_BITS: u64 = 5;
    /// Must be zero.
    pub const STEAL_TIME_BITS_RESERVED_MASK: u64 = 0x3e;
    /// The guest-physical address.
    pub const STEAL_TIME_BITS_VALID_BITS: u64 = 0xffffffffffffffc0;

    /// Bits of the MSR migration_control.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MigrationFlags(pub u64);

    impl MigrationFlags {
        /// The guest may be migrated. At start 1 for a guest without encrypted memory, else 0.
        pub const READY: MigrationFlags = MigrationFlags(1);
    }
    flags!(MigrationFlags);

    /// Bits of the MSR async_pf_en; 5 and 4 are reserved and zero.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct AsyncPfFlags(pub u64);

    impl AsyncPfFlags {
        /// Asynchronous page faults may be delivered.
        pub const ENABLED: AsyncPfFlags = AsyncPfFlags(1);
        /// At privilege level 0 too.
        pub const SEND_ALWAYS: AsyncPfFlags = AsyncPfFlags(2);
        /// To a nested hypervisor as an exit for a page fault.
        pub const DELIVERY_AS_PF_VMEXIT: AsyncPfFlags = AsyncPfFlags(4);
        /// That a page is ready is told by an interrupt; without it nothing is delivered.
        pub const DELIVERY_AS_INT: AsyncPfFlags = AsyncPfFlags(8);
    }
    flags!(AsyncPfFlags);

    /// Bits of the MSR async_pf_int; the others are reserved.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct AsyncPfIntBits(pub u64);

    impl AsyncPfIntBits {
        /// The vector.
        pub const VECTOR: AsyncPfIntBits = AsyncPfIntBits(0xff);
    }
    flags!(AsyncPfIntBits);

    /// What the field flags of vcpu_pv_apf_data says; 0 where the page fault is an ordinary one.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PvReason(pub u32);

    impl PvReason {
        /// The page is not in memory; CR2 holds a token for it.
        pub const PAGE_NOT_PRESENT: PvReason = PvReason(1);
        /// The page of a token is there. No longer delivered this way.
        pub const PAGE_READY: PvReason = PvReason(2);
    }

    /// Memory of asynchronous page faults, aligned to 64 bytes; the MSR async_pf_en names it.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct VcpuPvApfData {
        /// Written by the host before a page fault of its own; the guest sets it to 0 when it has handled
        /// it.
        pub flags: PvReason,
        /// Written by the host when a page is ready; the guest sets it to 0, then writes the MSR
        /// async_pf_ack.
        pub token: u32,
        /// Padding.
        pub pad: [u8; 56],
    }
    zeroed!(VcpuPvApfData);
    assert_extent!(VcpuPvApfData, 64, 4, 64, 4);
    assert_place!(VcpuPvApfData, (flags.0), !0, 0, 0);
    assert_place!(VcpuPvApfData, (token), !0, 4, 4);
    assert_place!(VcpuPvApfData, (pad[0]), !0, 8, 8);

    /// Steal time of a vCPU, aligned to 64 bytes; the MSR steal_time names it. The guest zeroes it first.
    #[repr(C, align(64))]
    #[derive(Clone, Copy)]
    pub struct StealTime {
        /// Nanoseconds in which the vCPU could have run and did not.
        pub steal: u64,
        /// Odd while the host writes; to be read before and after and found equal and even.
        pub version: u32,
        /// Zero; may one day say that there is more here.
        pub flags: u32,
        /// Not zero while the vCPU is preempted.
        pub preempted: PreemptedFlags,
        /// Padding.
        pub u8_pad: [u8; 3],
        /// Padding.
        pub pad: [u32; 11],
    }
    zeroed!(StealTime);
    assert_extent!(StealTime, 64, 64, 64, 64);
    assert_place!(StealTime, (steal), !0, 0, 0);
    assert_place!(StealTime, (version), !0, 8, 8);
    assert_place!(StealTime, (flags), !0, 12, 12);
    assert_place!(StealTime, (preempted.0), !0, 16, 16);
    assert_place!(StealTime, (u8_pad[0]), !0, 17, 17);
    assert_place!(StealTime, (pad[0]), !0, 20, 20);

    /// Flags of the field preempted of steal_time.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PreemptedFlags(pub u8);

    impl PreemptedFlags {
        /// Set by the host: the vCPU does not run.
        pub const PREEMPTED: PreemptedFlags = PreemptedFlags(1);
        /// Set by another vCPU, by an atomic exchange: flush the TLB before this one runs again.
        pub const FLUSH_TLB: PreemptedFlags = PreemptedFlags(2);
    }
    flags!(PreemptedFlags);

    /// The word in memory that the MSR pv_eoi_en names.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PvEoiFlags(pub u32);

    impl PvEoiFlags {
        /// Set by the host: clearing it, in one instruction that reads it too, ends the interrupt.
        pub const BIT: PvEoiFlags = PvEoiFlags(1);
    }
    flags!(PvEoiFlags);

    /// Wall-clock time at which the system time was zero, usually that of the boot.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct PvclockWallClock {
        /// Odd while the host writes; to be read before and after and found equal and even.
        pub version: u32,
        /// Seconds since the start of 1970.
        pub sec: u32,
        /// Nanoseconds beyond them.
        pub nsec: u32,
    }
    zeroed!(PvclockWallClock);
    assert_extent!(PvclockWallClock, 12, 4, 12, 4);
    assert_place!(PvclockWallClock, (version), !0, 0, 0);
    assert_place!(PvclockWallClock, (sec), !0, 4, 4);
    assert_place!(PvclockWallClock, (nsec), !0, 8, 8);

    /// System time of a vCPU. Time in nanoseconds is system_time plus the TSC's distance from tsc_timestamp,
    /// shifted left by tsc_shift (right if negative), times tsc_to_system_mul, shifted right by 32.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PvclockVcpuTimeInfo {
        /// Odd while the host writes; to be read before and after and found equal and even.
        pub version: u32,
        /// Padding.
        pub pad0: u32,
        /// The vCPU's TSC when this was written.
        pub tsc_timestamp: u64,
        /// Nanoseconds of the host's monotonic time then, sleep included.
        pub system_time: u64,
        /// Multiplier from TSC to nanoseconds.
        pub tsc_to_system_mul: u32,
        /// Shift from TSC to nanoseconds, to the left.
        pub tsc_shift: i8,
        /// What else is true of this clock.
        pub flags: PvclockFlags,
        /// Padding.
        pub pad: [u8; 2],
    }
    zeroed!(PvclockVcpuTimeInfo);
    assert_extent!(PvclockVcpuTimeInfo, 32, 8, 32, 8);
    assert_place!(PvclockVcpuTimeInfo, (version), !0, 0, 0);
    assert_place!(PvclockVcpuTimeInfo, (pad0), !0, 4, 4);
    assert_place!(PvclockVcpuTimeInfo, (tsc_timestamp), !0, 8, 8);
    assert_place!(PvclockVcpuTimeInfo, (system_time), !0, 16, 16);
    assert_place!(PvclockVcpuTimeInfo, (tsc_to_system_mul), !0, 24, 24);
    assert_place!(PvclockVcpuTimeInfo, (tsc_shift), -1, 28, 28);
    assert_place!(PvclockVcpuTimeInfo, (flags.0), !0, 29, 29);
    assert_place!(PvclockVcpuTimeInfo, (pad[0]), !0, 30, 30);

    /// Flags of pvclock_vcpu_time_info.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PvclockFlags(pub u8);

    impl PvclockFlags {
        /// Times of different vCPUs can be compared; with the feature clocksource_stable.
        pub const TSC_STABLE: PvclockFlags = PvclockFlags(1);
        /// The host had paused the guest; the guest clears it.
        pub const GUEST_STOPPED: PvclockFlags = PvclockFlags(2);
        /// No longer used.
        pub const COUNTS_FROM_ZERO: PvclockFlags = PvclockFlags(4);
    }
    flags!(PvclockFlags);

    /// Where an MSI address holds the destination under the feature msi_ext_dest_id.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MsiExtDest(pub u32);

    impl MsiExtDest {
        /// Bits 14..8 of the APIC id.
        pub const DEST_ID_HIGH: MsiExtDest = MsiExtDest(0xfe0);
        /// Bits 7..0 of the APIC id.
        pub const DEST_ID_LOW: MsiExtDest = MsiExtDest(0xff000);
    }
    flags!(MsiExtDest);

    /// Features of the host.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct EpaprFeatures(pub u32);

    impl EpaprFeatures {
        /// ppc_map_magic_page works.
        pub const MAGIC_PAGE: EpaprFeatures = EpaprFeatures(2);
    }
    flags!(EpaprFeatures);

    /// Argument of ppc_map_magic_page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MagicPageAddress(pub usize);

    impl MagicPageAddress {
        /// The guest does not map the page without execution by mistake.
        pub const NOT_MAPPED_NX: MagicPageAddress = MagicPageAddress(1);
    }
    flags!(MagicPageAddress);

    /// Parts of the magic page that came later.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MagicPageFeatures(pub u32);

    impl MagicPageFeatures {
        /// The segment registers.
        pub const SR: MagicPageFeatures = MagicPageFeatures(1);
        /// From mas0 to sprg7: MASn, ESR, PIR and the high SPRGs.
        pub const MAS0_TO_SPRG7: MagicPageFeatures = MagicPageFeatures(2);
    }
    flags!(MagicPageFeatures);

    /// The magic page. Fields have the byte order of the guest's interrupts.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct VcpuArchShared {
        /// The guest's, for code that replaces instructions.
        pub scratch1: u64,
        /// The same.
        pub scratch2: u64,
        /// The same.
        pub scratch3: u64,
        /// While it equals r1 the guest gets no interrupts.
        pub critical: u64,
        /// SPRG0.
        pub sprg0: u64,
        /// SPRG1.
        pub sprg1: u64,
        /// SPRG2.
        pub sprg2: u64,
        /// SPRG3.
        pub sprg3: u64,
        /// SRR0.
        pub srr0: u64,
        /// SRR1.
        pub srr1: u64,
        /// DAR; DEAR on Book E.
        pub dar: u64,
        /// MSR; a guest may change EE and RI here.
        pub msr: u64,
        /// DSISR.
        pub dsisr: u32,
        /// Not zero where an interrupt waits for EE.
        pub int_pending: u32,
        /// Segment registers; with sr.
        pub sr: [u32; 16],
        /// MAS0; this and the rest with mas0_to_sprg7.
        pub mas0: u32,
        /// MAS1.
        pub mas1: u32,
        /// MAS7 and MAS3.
        pub mas7_3: u64,
        /// MAS2.
        pub mas2: u64,
        /// MAS4.
        pub mas4: u32,
        /// MAS6.
        pub mas6: u32,
        /// ESR.
        pub esr: u32,
        /// PIR.
        pub pir: u32,
        /// SPRG4.
        pub sprg4: u64,
        /// SPRG5.
        pub sprg5: u64,
        /// SPRG6.
        pub sprg6: u64,
        /// SPRG7.
        pub sprg7: u64,
    }
    zeroed!(VcpuArchShared);
    assert_extent!(VcpuArchShared, 240, 8, 240, 8);
    assert_place!(VcpuArchShared, (scratch1), !0, 0, 0);
    assert_place!(VcpuArchShared, (scratch2), !0, 8, 8);
    assert_place!(VcpuArchShared, (scratch3), !0, 16, 16);
    assert_place!(VcpuArchShared, (critical), !0, 24, 24);
    assert_place!(VcpuArchShared, (sprg0), !0, 32, 32);
    assert_place!(VcpuArchShared, (sprg1), !0, 40, 40);
    assert_place!(VcpuArchShared, (sprg2), !0, 48, 48);
    assert_place!(VcpuArchShared, (sprg3), !0, 56, 56);
    assert_place!(VcpuArchShared, (srr0), !0, 64, 64);
    assert_place!(VcpuArchShared, (srr1), !0, 72, 72);
    assert_place!(VcpuArchShared, (dar), !0, 80, 80);
    assert_place!(VcpuArchShared, (msr), !0, 88, 88);
    assert_place!(VcpuArchShared, (dsisr), !0, 96, 96);
    assert_place!(VcpuArchShared, (int_pending), !0, 100, 100);
    assert_place!(VcpuArchShared, (sr[0]), !0, 104, 104);
    assert_place!(VcpuArchShared, (mas0), !0, 168, 168);
    assert_place!(VcpuArchShared, (mas1), !0, 172, 172);
    assert_place!(VcpuArchShared, (mas7_3), !0, 176, 176);
    assert_place!(VcpuArchShared, (mas2), !0, 184, 184);
    assert_place!(VcpuArchShared, (mas4), !0, 192, 192);
    assert_place!(VcpuArchShared, (mas6), !0, 196, 196);
    assert_place!(VcpuArchShared, (esr), !0, 200, 200);
    assert_place!(VcpuArchShared, (pir), !0, 204, 204);
    assert_place!(VcpuArchShared, (sprg4), !0, 208, 208);
    assert_place!(VcpuArchShared, (sprg5), !0, 216, 216);
    assert_place!(VcpuArchShared, (sprg6), !0, 224, 224);
    assert_place!(VcpuArchShared, (sprg7), !0, 232, 232);

    // epapr_magic: Numbers of the convention.
    /// What r0 holds at sc: KVM!
    pub const EPAPR_MAGIC_SC_MAGIC_R0: u32 = 0x4b564d21;
    /// KVM's vendor id.
    pub const EPAPR_MAGIC_VENDOR_ID: u32 = 0x2a;

    /// Operations of mmu_op.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MmuOpCode(pub u32);

    impl MmuOpCode {
        /// Writes an entry of a page table.
        pub const WRITE_PTE: MmuOpCode = MmuOpCode(1);
        /// Flushes this vCPU's TLB.
        pub const FLUSH_TLB: MmuOpCode = MmuOpCode(2);
        /// Says that a page is no longer a page table.
        pub const RELEASE_PT: MmuOpCode = MmuOpCode(3);
    }

    // mmu_op_batch: How many operations a guest should put into one list of mmu_op.
    /// Operations.
    pub const MMU_OP_BATCH_MAXIMUM: u32 = 0x20;

    /// Begins each operation of mmu_op.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct MmuOpHeader {
        /// Which operation.
        pub op: MmuOpCode,
        /// Padding.
        pub pad: u32,
    }
    zeroed!(MmuOpHeader);
    assert_extent!(MmuOpHeader, 8, 4, 8, 4);
    assert_place!(MmuOpHeader, (op.0), !0, 0, 0);
    assert_place!(MmuOpHeader, (pad), !0, 4, 4);

    /// Operation write_pte of mmu_op.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MmuOpWritePte {
        /// write_pte.
        pub header: MmuOpHeader,
        /// Guest-physical address of the entry.
        pub pte_phys: u64,
        /// What to write.
        pub pte_val: u64,
    }
    zeroed!(MmuOpWritePte);
    assert_extent!(MmuOpWritePte, 24, 8, 24, 8);
    assert_place!(MmuOpWritePte, (header.op.0), !0, 0, 0);
    assert_place!(MmuOpWritePte, (pte_phys), !0, 8, 8);
    assert_place!(MmuOpWritePte, (pte_val), !0, 16, 16);

    /// Operation flush_tlb of mmu_op.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct MmuOpFlushTlb {
        /// flush_tlb.
        pub header: MmuOpHeader,
    }
    zeroed!(MmuOpFlushTlb);
    assert_extent!(MmuOpFlushTlb, 8, 4, 8, 4);
    assert_place!(MmuOpFlushTlb, (header.op.0), !0, 0, 0);

    /// Operation release_pt of mmu_op.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MmuOpReleasePt {
        /// release_pt.
        pub header: MmuOpHeader,
        /// Guest-physical address of the page.
        pub pt_phys: u64,
    }
    zeroed!(MmuOpReleasePt);
    assert_extent!(MmuOpReleasePt, 16, 8, 16, 8);
    assert_place!(MmuOpReleasePt, (header.op.0), !0, 0, 0);
    assert_place!(MmuOpReleasePt, (pt_phys), !0, 8, 8);

    /// Clocks of the host that clock_pairing can read.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ClockType(pub u32);

    impl ClockType {
        /// Wall-clock time, UTC.
        pub const WALLCLOCK: ClockType = ClockType(0);
    }

    /// Answer of clock_pairing.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ClockPairing {
        /// Seconds of the clock.
        pub sec: i64,
        /// Nanoseconds beyond them.
        pub nsec: i64,
        /// TSC of this vCPU at that instant.
        pub tsc: u64,
        /// Zero.
        pub flags: u32,
        /// Padding.
        pub pad: [u32; 9],
    }
    zeroed!(ClockPairing);
    assert_extent!(ClockPairing, 64, 8, 64, 8);
    assert_place!(ClockPairing, (sec), -1, 0, 0);
    assert_place!(ClockPairing, (nsec), -1, 8, 8);
    assert_place!(ClockPairing, (tsc), !0, 16, 16);
    assert_place!(ClockPairing, (flags), !0, 24, 24);
    assert_place!(ClockPairing, (pad[0]), !0, 28, 28);

    /// The interrupt that send_ipi sends, as in the APIC's interrupt command register.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Icr(pub usize);

    impl Icr {
        /// The vector.
        pub const VECTOR: Icr = Icr(0xff);
        /// 0 fixed, 1 lowest priority, 2 SMI, 3 remote read, 4 NMI, 5 INIT, 6 start-up.
        pub const DELIVERY_MODE: Icr = Icr(0x700);
        /// A logical destination; must be 0.
        pub const LOGICAL: Icr = Icr(0x800);
        /// Assert.
        pub const LEVEL: Icr = Icr(0x4000);
        /// Triggered by level.
        pub const TRIGGER: Icr = Icr(0x8000);
        /// A destination shorthand; must be 0.
        pub const SHORTHAND: Icr = Icr(0xc0000);
    }
    flags!(Icr);

    /// Attributes of map_gpa_range; the other bits must be zero.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MapGpaAttributes(pub usize);

    impl MapGpaAttributes {
        /// A map_gpa_page_size: how large the pages should be in the host's page tables.
        pub const PAGE_SIZE: MapGpaAttributes = MapGpaAttributes(0xf);
        /// Encrypted; else plaintext.
        pub const ENCRYPTED: MapGpaAttributes = MapGpaAttributes(0x10);
    }
    flags!(MapGpaAttributes);

    /// Sizes of pages.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MapGpaPageSize(pub u32);

    impl MapGpaPageSize {
        /// 4 KiB.
        pub const SIZE_4K: MapGpaPageSize = MapGpaPageSize(0);
        /// 2 MiB.
        pub const SIZE_2M: MapGpaPageSize = MapGpaPageSize(1);
        /// 1 GiB.
        pub const SIZE_1G: MapGpaPageSize = MapGpaPageSize(2);
    }

    // vendor_hyp_function: Numbers of the functions of the vendor service, which are the bits of features.
    /// features.
    pub const VENDOR_HYP_FUNCTION_FEATURES: u32 = 0;
    /// ptp.
    pub const VENDOR_HYP_FUNCTION_PTP: u32 = 1;
    /// hyp_meminfo.
    pub const VENDOR_HYP_FUNCTION_HYP_MEMINFO: u32 = 2;
    /// mem_share.
    pub const VENDOR_HYP_FUNCTION_MEM_SHARE: u32 = 3;
    /// mem_unshare.
    pub const VENDOR_HYP_FUNCTION_MEM_UNSHARE: u32 = 4;
    /// mmio_guard.
    pub const VENDOR_HYP_FUNCTION_MMIO_GUARD: u32 = 7;
    /// Up to here, those that are not named are reserved for pKVM.
    pub const VENDOR_HYP_FUNCTION_PKVM_LAST: u32 = 0x3f;
    /// Kept for more features.
    pub const VENDOR_HYP_FUNCTION_FEATURES_2: u32 = 0x7f;
    /// How many numbers there are.
    pub const VENDOR_HYP_FUNCTION_COUNT: u32 = 0x80;

    // kvm_uid: KVM's answer to call_uid, in w0 to w3.
    /// w0.
    pub const KVM_UID_W0: u32 = 0xb66fb428;
    /// w1.
    pub const KVM_UID_W1: u32 = 0xe911c52e;
    /// w2.
    pub const KVM_UID_W2: u32 = 0x564bcaa9;
    /// w3.
    pub const KVM_UID_W3: u32 = 0x743a004d;

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

    /// Stolen time of a vCPU, little-endian, in memory that the guest only reads.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PvclockVcpuStolenTime {
        /// Revision of this layout: 0.
        pub revision: u32,
        /// Zero.
        pub attributes: u32,
        /// Nanoseconds in which the vCPU was kept from running.
        pub stolen_time: u64,
    }
    zeroed!(PvclockVcpuStolenTime);
    assert_extent!(PvclockVcpuStolenTime, 16, 8, 16, 8);
    assert_place!(PvclockVcpuStolenTime, (revision), !0, 0, 0);
    assert_place!(PvclockVcpuStolenTime, (attributes), !0, 4, 4);
    assert_place!(PvclockVcpuStolenTime, (stolen_time), !0, 8, 8);

}

/// Where a host advertises what it has.
pub mod discovery {
    /// A register that CPUID fills.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Register {
        Eax,
        Ebx,
        Ecx,
        Edx,
    }

    /// Bits of a register that CPUID fills. Leaves count from the one with the signature.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Cpuid {
        pub leaf: u32,
        pub subleaf: u32,
        pub register: Register,
        pub shift: u32,
        pub mask: u32,
        /// A feature is advertised when the bits hold none of these.
        pub unless: &'static [u32],
    }

    impl Cpuid {
        /// The bits out of the register.
        pub const fn value(&self, register: u32) -> u32 {
            (register & self.mask) >> self.shift
        }

        /// Whether the register says that the feature is there.
        pub fn is_advertised(&self, register: u32) -> bool {
            !self.unless.contains(&self.value(register))
        }
    }

    // CPUID. Leaves count from the one with the signature. At 0x40000000, or a multiple of 0x100 above it
    // where interfaces of other hypervisors come first, as Hyper-V's does.
    /// What EBX, ECX and EDX of the first leaf hold: one of these.
    pub const SIGNATURES: [[u32; 3]; 1] = [[0x4b4d564b, 0x564b4d56, 0x4d]];
    /// The highest leaf of this interface, 0x40000001; 0, as from old hosts, means the same.
    pub const CPUID_MAX_LEAF: Cpuid = Cpuid { leaf: 0x0, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };

    /// The clock can be set up with the MSRs wall_clock and system_time, whose numbers are deprecated.
    pub const FEATURE_CLOCKSOURCE: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// A guest need not wait after accesses to I/O ports.
    pub const FEATURE_NOP_IO_DELAY: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// The call mmu_op changes page tables. No host of these releases advertises it.
    pub const FEATURE_MMU_OP: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// The clock can be set up with the MSRs wall_clock_new and system_time_new.
    pub const FEATURE_CLOCKSOURCE2: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 3, mask: 0x8, unless: &[0x0] };
    /// Asynchronous page faults can be enabled with the MSR async_pf_en.
    pub const FEATURE_ASYNC_PF: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 4, mask: 0x10, unless: &[0x0] };
    /// Steal time can be enabled with the MSR steal_time. A host without scheduler statistics does not have
    /// it.
    pub const FEATURE_STEAL_TIME: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 5, mask: 0x20, unless: &[0x0] };
    /// The end of an interrupt can be signalled in memory that the MSR pv_eoi_en names.
    pub const FEATURE_PV_EOI: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 6, mask: 0x40, unless: &[0x0] };
    /// A vCPU halted in a spin lock can be woken with kick_cpu.
    pub const FEATURE_PV_UNHALT: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 7, mask: 0x80, unless: &[0x0] };
    /// A flush for a vCPU that is not running can be left to the host by the flag flush_tlb of its steal
    /// time.
    pub const FEATURE_PV_TLB_FLUSH: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 9, mask: 0x200, unless: &[0x0] };
    /// Asynchronous page faults can reach a nested hypervisor as exits: bit 2 of the MSR async_pf_en.
    pub const FEATURE_ASYNC_PF_VMEXIT: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 10, mask: 0x400, unless: &[0x0] };
    /// Interrupts can be sent to several vCPUs at once with send_ipi.
    pub const FEATURE_PV_SEND_IPI: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 11, mask: 0x800, unless: &[0x0] };
    /// The host's polling when a vCPU halts can be switched with the MSR poll_control.
    pub const FEATURE_POLL_CONTROL: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 12, mask: 0x1000, unless: &[0x0] };
    /// The processor can be handed to another vCPU with sched_yield.
    pub const FEATURE_PV_SCHED_YIELD: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 13, mask: 0x2000, unless: &[0x0] };
    /// That a page is ready is told by an interrupt; the MSRs async_pf_int and async_pf_ack are there.
    pub const FEATURE_ASYNC_PF_INT: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 14, mask: 0x4000, unless: &[0x0] };
    /// Bits 11..5 of an MSI address are bits 14..8 of the destination's APIC id. The VMM advertises it.
    pub const FEATURE_MSI_EXT_DEST_ID: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 15, mask: 0x8000, unless: &[0x0] };
    /// A change of a page's encryption can be told to the host with map_gpa_range. The VMM advertises it.
    pub const FEATURE_HC_MAP_GPA_RANGE: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 16, mask: 0x10000, unless: &[0x0] };
    /// The guest can allow its migration with the MSR migration_control. The VMM advertises it.
    pub const FEATURE_MIGRATION_CONTROL: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// The flag tsc_stable of time_info means what it says.
    pub const FEATURE_CLOCKSOURCE_STABLE: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 24, mask: 0x1000000, unless: &[0x0] };
    /// No vCPU is ever preempted for an unlimited time, so that a guest may busy-wait. The VMM advertises
    /// it.
    pub const FEATURE_REALTIME: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Edx, shift: 0, mask: 0x1, unless: &[0x0] };
    // magic_page: no constant, since only words say where it is advertised. epapr.features on ppc64: bit 1 of
    // the value
}

/// What ids and statuses mean.
pub mod decode {
    use super::Id;

    /// Ids that are laid out alike: the bits that tell calls apart, and the calls in order.
    struct Layout {
        identity: [u64; 5],
        calls: &'static [([u64; 5], &'static str)],
    }

    static LAYOUTS: [Layout; 4] = [
        Layout {
            identity: [0, 0, 0, 0xffff, 0xffffffff],
            calls: &[
                ([0, 0, 0, 0x500, 0], "diag500.virtio_notify"),
                ([0, 0, 0, 0x500, 1], "diag500.virtio_reset"),
                ([0, 0, 0, 0x500, 2], "diag500.virtio_set_status"),
                ([0, 0, 0, 0x500, 3], "diag500.virtio_ccw_notify"),
            ],
        },
        Layout {
            identity: [0xffffffff, 0, 0, 0, 0],
            calls: &[
                ([1, 0, 0, 0, 0], "hc.vapic_poll_irq"),
                ([2, 0, 0, 0, 0], "hc.mmu_op"),
                ([5, 0, 0, 0, 0], "hc.kick_cpu"),
                ([9, 0, 0, 0, 0], "hc.clock_pairing"),
                ([0xa, 0, 0, 0, 0], "hc.send_ipi"),
                ([0xb, 0, 0, 0, 0], "hc.sched_yield"),
                ([0xc, 0, 0, 0, 0], "hc.map_gpa_range"),
            ],
        },
        Layout {
            identity: [0, 0xffffffff, 0, 0, 0],
            calls: &[
                ([0, 0x2a0003, 0, 0, 0], "epapr.features"),
                ([0, 0x2a0004, 0, 0, 0], "epapr.ppc_map_magic_page"),
            ],
        },
        Layout {
            identity: [0, 0, 0xffffffff, 0, 0],
            calls: &[
                ([0, 0, 0x86000000, 0, 0], "vendor_hyp.features"),
                ([0, 0, 0x86000001, 0, 0], "vendor_hyp.ptp"),
                ([0, 0, 0x8600ff01, 0, 0], "vendor_hyp.call_uid"),
                ([0, 0, 0xc5000020, 0, 0], "vendor_hyp.pv_time_features"),
                ([0, 0, 0xc5000021, 0, 0], "vendor_hyp.pv_time_st"),
                ([0, 0, 0xc6000002, 0, 0], "vendor_hyp.hyp_meminfo"),
                ([0, 0, 0xc6000003, 0, 0], "vendor_hyp.mem_share"),
                ([0, 0, 0xc6000004, 0, 0], "vendor_hyp.mem_unshare"),
                ([0, 0, 0xc6000007, 0, 0], "vendor_hyp.mmio_guard"),
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
            super::Status::EPERM => Some("eperm"),
            super::Status::E2BIG => Some("e2big"),
            super::Status::EV_UNIMPLEMENTED => Some("ev_unimplemented"),
            super::Status::EFAULT => Some("efault"),
            super::Status::EINVAL => Some("einval"),
            super::Status::EOPNOTSUPP => Some("eopnotsupp"),
            super::Status::ENOSYS => Some("enosys"),
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
    #[cfg(all(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64"), not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"kvm@6.12 e83a21b82613d3c6 ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64"), any(hvabi_no_notes, windows, target_os = "macos")))]
    macro_rules! note {
        ($size:literal, $text:literal) => {};
    }

    // The first instruction of the convention, unless rustc is given --cfg 'kvm_instruction_x86_64="vmmcall"'.
    #[cfg(all(target_arch = "x86_64", not(kvm_instruction_x86_64 = "vmmcall")))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmcall"
        };
    }
    #[cfg(all(target_arch = "x86_64", kvm_instruction_x86_64 = "vmmcall"))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmmcall"
        };
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap0(id_number: u64) -> Raw {
        let out_rax: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_number as usize => out_rax,
            options(att_syntax, nostack),
        );
        Raw(out_rax as isize)
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap1(id_number: u64, arg0: usize) -> Raw {
        let out_rax: usize;
        core::arch::asm!(
            "xchgq %rcx, %rbx",
            instruction_x86_64!(),
            "xchgq %rcx, %rbx",
            inout("rax") id_number as usize => out_rax,
            inout("rcx") arg0 => _,
            options(att_syntax, nostack),
        );
        Raw(out_rax as isize)
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap2(id_number: u64, arg0: usize, arg1: usize) -> Raw {
        let out_rax: usize;
        core::arch::asm!(
            "xchgq %rdx, %rbx",
            instruction_x86_64!(),
            "xchgq %rdx, %rbx",
            inout("rax") id_number as usize => out_rax,
            in("rcx") arg1,
            inout("rdx") arg0 => _,
            options(att_syntax, nostack),
        );
        Raw(out_rax as isize)
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap3(id_number: u64, arg0: usize, arg1: usize, arg2: usize) -> Raw {
        let out_rax: usize;
        core::arch::asm!(
            "xchgq %rsi, %rbx",
            instruction_x86_64!(),
            "xchgq %rsi, %rbx",
            inout("rax") id_number as usize => out_rax,
            in("rcx") arg1,
            in("rdx") arg2,
            inout("rsi") arg0 => _,
            options(att_syntax, nostack),
        );
        Raw(out_rax as isize)
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap4(id_number: u64, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Raw {
        let out_rax: usize;
        core::arch::asm!(
            "xchgq %rdi, %rbx",
            instruction_x86_64!(),
            "xchgq %rdi, %rbx",
            inout("rax") id_number as usize => out_rax,
            in("rcx") arg1,
            in("rdx") arg2,
            in("rsi") arg3,
            inout("rdi") arg0 => _,
            options(att_syntax, nostack),
        );
        Raw(out_rax as isize)
    }

    // The first instruction of the convention, unless rustc is given --cfg 'kvm_instruction_i386="vmmcall"'.
    #[cfg(all(target_arch = "x86", not(kvm_instruction_i386 = "vmmcall")))]
    macro_rules! instruction_i386 {
        () => {
            "vmcall"
        };
    }
    #[cfg(all(target_arch = "x86", kvm_instruction_i386 = "vmmcall"))]
    macro_rules! instruction_i386 {
        () => {
            "vmmcall"
        };
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap0(id_number: u64) -> Raw {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            options(att_syntax, nostack),
        );
        Raw(out_eax as isize)
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap1(id_number: u64, arg0: usize) -> Raw {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            options(att_syntax, nostack),
        );
        Raw(out_eax as isize)
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap2(id_number: u64, arg0: usize, arg1: usize) -> Raw {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            in("ecx") arg1,
            options(att_syntax, nostack),
        );
        Raw(out_eax as isize)
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap3(id_number: u64, arg0: usize, arg1: usize, arg2: usize) -> Raw {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            in("ecx") arg1,
            in("edx") arg2,
            options(att_syntax, nostack),
        );
        Raw(out_eax as isize)
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap4(id_number: u64, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Raw {
        let out_eax: usize;
        core::arch::asm!(
            "pushl %edi",
            "pushl %esi",
            "movl 4(%esp), %esi",
            instruction_i386!(),
            "popl %esi",
            "addl $4, %esp",
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            in("ecx") arg1,
            in("edx") arg2,
            inout("edi") arg3 => _,
            options(att_syntax),
        );
        Raw(out_eax as isize)
    }

    #[cfg(target_arch = "aarch64")]
    macro_rules! instruction_arm64 {
        () => {
            "hvc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smccc_trap0(id_function: u32) -> usize {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            out("x1") _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        out_x0
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smccc_trap1(id_function: u32, arg0: usize) -> usize {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        out_x0
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn smccc_trap3(id_function: u32, arg0: usize, arg1: usize, arg2: usize) -> usize {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") id_function as usize => out_x0,
            inout("x1") arg0 => _,
            inout("x2") arg1 => _,
            inout("x3") arg2 => _,
            options(preserves_flags, nostack),
        );
        out_x0
    }

    // diag500.virtio_notify: no stub on s390x: Rust has no stable inline assembly there.
    // diag500.virtio_reset: no stub on s390x: Rust has no stable inline assembly there.
    // diag500.virtio_set_status: no stub on s390x: Rust has no stable inline assembly there.
    // diag500.virtio_ccw_notify: no stub on s390x: Rust has no stable inline assembly there.
    // epapr.features: no stub on ppc64: Rust has no stable inline assembly there.
    // epapr.ppc_map_magic_page: no stub on ppc64: Rust has no stable inline assembly there.
    /// Leaves the guest and comes back, so that the host can look for pending interrupts.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn hc_vapic_poll_irq() -> Raw {
        note!(37, "number=0x1");
        trap0(super::ids::HC_VAPIC_POLL_IRQ_ID_NUMBER)
    }

    /// Carries out a list of operations on page tables. The number is still in the header; no host of these
    /// releases carries it out, nor advertises its feature.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn hc_mmu_op(bytes: usize, address_low: usize, address_high: usize) -> Raw {
        note!(37, "number=0x2");
        trap3(super::ids::HC_MMU_OP_ID_NUMBER, bytes, address_low, address_high)
    }

    /// Wakes a vCPU out of HLT, or lets the next HLT of one that runs end at once. An APIC id that does not
    /// exist is not an error.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn hc_kick_cpu(apic_id: u32) -> Raw {
        note!(37, "number=0x5");
        trap2(super::ids::HC_KICK_CPU_ID_NUMBER, 0x0, apic_id as usize)
    }

    /// Reads the host's clock and this vCPU's TSC at the same instant. The host must keep time by its TSC,
    /// else the answer is eopnotsupp.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn hc_clock_pairing(address: u64, clock_type: super::types::ClockType) -> Raw {
        note!(37, "number=0x9");
        trap2(super::ids::HC_CLOCK_PAIRING_ID_NUMBER, address as usize, clock_type.0 as usize)
    }

    /// Sends an interrupt to the vCPUs of a set of APIC ids: bit i of the bitmap is the id lowest + i. The
    /// bitmap has as many bits as two registers: 128 in 64-bit mode, 64 in 32-bit mode. APIC ids that do not
    /// exist are left out.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn hc_send_ipi(bitmap_low: usize, bitmap_high: usize, lowest: u32, icr: super::types::Icr) -> Raw {
        note!(37, "number=0xa");
        trap4(super::ids::HC_SEND_IPI_ID_NUMBER, bitmap_low, bitmap_high, lowest as usize, icr.0)
    }

    /// Gives the processor to a vCPU that waits for it. An APIC id that does not exist is not an error.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn hc_sched_yield(apic_id: usize) -> Raw {
        note!(37, "number=0xb");
        trap1(super::ids::HC_SCHED_YIELD_ID_NUMBER, apic_id)
    }

    /// Tells the host that guest-physical pages are encrypted from now on, or no longer are. The kernel
    /// passes the call to the VMM, which answers it; it does so only for a VMM that has asked for it with
    /// KVM_CAP_EXIT_HYPERCALL, and such a VMM must do that before it advertises the feature, and else leave
    /// it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn hc_map_gpa_range(address: usize, pages: usize, attributes: super::types::MapGpaAttributes) -> Raw {
        note!(37, "number=0xc");
        trap3(super::ids::HC_MAP_GPA_RANGE_ID_NUMBER, address, pages, attributes.0)
    }

    /// Says which functions of the vendor service are there: those numbered 0 to 127, 32 in each of w0 to
    /// w3.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_features() -> u32 {
        note!(46, "function=0x86000000");
        smccc_trap0(super::ids::VENDOR_HYP_FEATURES_FUNCTION) as u32
    }

    /// Reads the host's wall-clock time and a counter at the same instant: w0 and w1 hold the high and low
    /// half of the time in nanoseconds, w2 and w3 those of the counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_ptp(counter: super::types::PtpCounter) -> i32 {
        note!(46, "function=0x86000001");
        (smccc_trap1(super::ids::VENDOR_HYP_PTP_FUNCTION, counter.0 as usize)) as i32
    }

    /// Gives the UID of the vendor, 32 bits in each of w0 to w3; kvm_uid is KVM's,
    /// 28b46fb6-2ec5-11e9-a9ca-4b564d003a74.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_call_uid() -> u32 {
        note!(46, "function=0x8600ff01");
        smccc_trap0(super::ids::VENDOR_HYP_CALL_UID_FUNCTION) as u32
    }

    /// Says whether a call of paravirtualized time is there. It is to be asked for itself by ARCH_FEATURES
    /// of SMCCC.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_pv_time_features(function: u32) -> i64 {
        note!(46, "function=0xc5000020");
        (smccc_trap1(super::ids::VENDOR_HYP_PV_TIME_FEATURES_FUNCTION, function as usize)) as i64
    }

    /// Gives the address of this vCPU's stolen time.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_pv_time_st() -> i64 {
        note!(46, "function=0xc5000021");
        smccc_trap0(super::ids::VENDOR_HYP_PV_TIME_ST_FUNCTION) as i64
    }

    /// For a guest that pKVM protects: gives the unit in which its memory is protected.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_hyp_meminfo() -> i64 {
        note!(46, "function=0xc6000002");
        (smccc_trap3(super::ids::VENDOR_HYP_HYP_MEMINFO_FUNCTION, 0x0, 0x0, 0x0)) as i64
    }

    /// For a guest that pKVM protects: lets the host read, write and execute a unit of memory.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_mem_share(address: u64) -> i64 {
        note!(46, "function=0xc6000003");
        (smccc_trap3(super::ids::VENDOR_HYP_MEM_SHARE_FUNCTION, address as usize, 0x0, 0x0)) as i64
    }

    /// For a guest that pKVM protects: takes back what mem_share gave.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_mem_unshare(address: u64) -> i64 {
        note!(46, "function=0xc6000004");
        (smccc_trap3(super::ids::VENDOR_HYP_MEM_UNSHARE_FUNCTION, address as usize, 0x0, 0x0)) as i64
    }

    /// For a guest that pKVM protects: lets the host emulate accesses to a unit of addresses.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn vendor_hyp_mmio_guard(address: u64) -> i64 {
        note!(46, "function=0xc6000007");
        (smccc_trap3(super::ids::VENDOR_HYP_MMIO_GUARD_FUNCTION, address as usize, 0x0, 0x0)) as i64
    }

}

/// Every stub under the id of its call, for runners that are given ids: there with `--cfg hvabi_stub_table`.
#[cfg(hvabi_stub_table)]
pub mod stub_table {
    /// A stub as a function of C, with the arguments and the result of the stub. `bits`: what of each carrier is the call's `id`;
    /// `loaded`: argument registers, counted from 0, that the stub loads with what no caller chooses.
    pub struct Entry {
        pub name: &'static str,
        pub id: [u64; 5],
        pub bits: [u64; 5],
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
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("hc.vapic_poll_irq", [1, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[], hc_vapic_poll_irq, (), super::guest::Raw),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("hc.mmu_op", [2, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[], hc_mmu_op, (bytes: usize, address_low: usize, address_high: usize), super::guest::Raw),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("hc.kick_cpu", [5, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[(0, 0)], hc_kick_cpu, (apic_id: u32), super::guest::Raw),
        #[cfg(target_arch = "x86_64")]
        entry!("hc.clock_pairing", [9, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[], hc_clock_pairing, (address: u64, clock_type: super::types::ClockType), super::guest::Raw),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("hc.send_ipi", [0xa, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[], hc_send_ipi, (bitmap_low: usize, bitmap_high: usize, lowest: u32, icr: super::types::Icr), super::guest::Raw),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("hc.sched_yield", [0xb, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[], hc_sched_yield, (apic_id: usize), super::guest::Raw),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("hc.map_gpa_range", [0xc, 0, 0, 0, 0], [0xffffffffffffffff, 0, 0, 0, 0], &[], hc_map_gpa_range, (address: usize, pages: usize, attributes: super::types::MapGpaAttributes), super::guest::Raw),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.features", [0, 0, 0x86000000, 0, 0], [0, 0, 0xffffffff, 0, 0], &[], vendor_hyp_features, (), u32),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.ptp", [0, 0, 0x86000001, 0, 0], [0, 0, 0xffffffff, 0, 0], &[], vendor_hyp_ptp, (counter: super::types::PtpCounter), i32),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.call_uid", [0, 0, 0x8600ff01, 0, 0], [0, 0, 0xffffffff, 0, 0], &[], vendor_hyp_call_uid, (), u32),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.pv_time_features", [0, 0, 0xc5000020, 0, 0], [0, 0, 0xffffffff, 0, 0], &[], vendor_hyp_pv_time_features, (function: u32), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.pv_time_st", [0, 0, 0xc5000021, 0, 0], [0, 0, 0xffffffff, 0, 0], &[], vendor_hyp_pv_time_st, (), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.hyp_meminfo", [0, 0, 0xc6000002, 0, 0], [0, 0, 0xffffffff, 0, 0], &[(0, 0), (1, 0), (2, 0)], vendor_hyp_hyp_meminfo, (), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.mem_share", [0, 0, 0xc6000003, 0, 0], [0, 0, 0xffffffff, 0, 0], &[(1, 0), (2, 0)], vendor_hyp_mem_share, (address: u64), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.mem_unshare", [0, 0, 0xc6000004, 0, 0], [0, 0, 0xffffffff, 0, 0], &[(1, 0), (2, 0)], vendor_hyp_mem_unshare, (address: u64), i64),
        #[cfg(target_arch = "aarch64")]
        entry!("vendor_hyp.mmio_guard", [0, 0, 0xc6000007, 0, 0], [0, 0, 0xffffffff, 0, 0], &[(1, 0), (2, 0)], vendor_hyp_mmio_guard, (address: u64), i64),
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
    pub const ARGUMENTS: usize = 4;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        Diag500VirtioNotify,
        Diag500VirtioReset,
        Diag500VirtioSetStatus,
        Diag500VirtioCcwNotify,
        EpaprFeatures,
        EpaprPpcMapMagicPage,
        HcVapicPollIrq,
        HcMmuOp,
        HcKickCpu,
        HcClockPairing,
        HcSendIpi,
        HcSchedYield,
        HcMapGpaRange,
        VendorHypFeatures,
        VendorHypPtp,
        VendorHypCallUid,
        VendorHypPvTimeFeatures,
        VendorHypPvTimeSt,
        VendorHypHypMeminfo,
        VendorHypMemShare,
        VendorHypMemUnshare,
        VendorHypMmioGuard,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 22] = [
            Operation::Diag500VirtioNotify,
            Operation::Diag500VirtioReset,
            Operation::Diag500VirtioSetStatus,
            Operation::Diag500VirtioCcwNotify,
            Operation::EpaprFeatures,
            Operation::EpaprPpcMapMagicPage,
            Operation::HcVapicPollIrq,
            Operation::HcMmuOp,
            Operation::HcKickCpu,
            Operation::HcClockPairing,
            Operation::HcSendIpi,
            Operation::HcSchedYield,
            Operation::HcMapGpaRange,
            Operation::VendorHypFeatures,
            Operation::VendorHypPtp,
            Operation::VendorHypCallUid,
            Operation::VendorHypPvTimeFeatures,
            Operation::VendorHypPvTimeSt,
            Operation::VendorHypHypMeminfo,
            Operation::VendorHypMemShare,
            Operation::VendorHypMemUnshare,
            Operation::VendorHypMmioGuard,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::Diag500VirtioNotify => "diag500.virtio_notify",
                Operation::Diag500VirtioReset => "diag500.virtio_reset",
                Operation::Diag500VirtioSetStatus => "diag500.virtio_set_status",
                Operation::Diag500VirtioCcwNotify => "diag500.virtio_ccw_notify",
                Operation::EpaprFeatures => "epapr.features",
                Operation::EpaprPpcMapMagicPage => "epapr.ppc_map_magic_page",
                Operation::HcVapicPollIrq => "hc.vapic_poll_irq",
                Operation::HcMmuOp => "hc.mmu_op",
                Operation::HcKickCpu => "hc.kick_cpu",
                Operation::HcClockPairing => "hc.clock_pairing",
                Operation::HcSendIpi => "hc.send_ipi",
                Operation::HcSchedYield => "hc.sched_yield",
                Operation::HcMapGpaRange => "hc.map_gpa_range",
                Operation::VendorHypFeatures => "vendor_hyp.features",
                Operation::VendorHypPtp => "vendor_hyp.ptp",
                Operation::VendorHypCallUid => "vendor_hyp.call_uid",
                Operation::VendorHypPvTimeFeatures => "vendor_hyp.pv_time_features",
                Operation::VendorHypPvTimeSt => "vendor_hyp.pv_time_st",
                Operation::VendorHypHypMeminfo => "vendor_hyp.hyp_meminfo",
                Operation::VendorHypMemShare => "vendor_hyp.mem_share",
                Operation::VendorHypMemUnshare => "vendor_hyp.mem_unshare",
                Operation::VendorHypMmioGuard => "vendor_hyp.mmio_guard",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// s390-virtio: notifies the VMM of a queue, or early on prints text. The VMM answers.
        fn diag500_virtio_notify(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::ENOSYS)
        }

        /// s390-virtio: resets a device. The VMM answers.
        fn diag500_virtio_reset(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::ENOSYS)
        }

        /// s390-virtio: tells the VMM that the status of a device has changed. The VMM answers.
        fn diag500_virtio_set_status(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::ENOSYS)
        }

        /// virtio-ccw: notifies the host of a queue. The kernel answers where an event was registered for
        /// it, else the VMM.
        fn diag500_virtio_ccw_notify(&mut self, subchannel: u32, queue: u64, cookie: u64) -> Answer {
            let _ = (subchannel, queue, cookie);
            Answer::error(super::Status::ENOSYS)
        }

        /// Says which features the host has.
        fn epapr_features(&mut self) -> Answer {
            Answer::error(super::Status::EV_UNIMPLEMENTED)
        }

        /// Maps a page of the host with the supervisor's registers into the guest, from where both may read
        /// and write them.
        fn epapr_ppc_map_magic_page(&mut self, real: u64, effective: u64) -> Answer {
            let _ = (real, effective);
            Answer::error(super::Status::EV_UNIMPLEMENTED)
        }

        /// Leaves the guest and comes back, so that the host can look for pending interrupts.
        fn hc_vapic_poll_irq(&mut self) -> Answer {
            Answer::error(super::Status::ENOSYS)
        }

        /// Carries out a list of operations on page tables. The number is still in the header; no host of
        /// these releases carries it out, nor advertises its feature.
        fn hc_mmu_op(&mut self, bytes: u64, address_low: u64, address_high: u64) -> Answer {
            let _ = (bytes, address_low, address_high);
            Answer::error(super::Status::ENOSYS)
        }

        /// Wakes a vCPU out of HLT, or lets the next HLT of one that runs end at once. An APIC id that does
        /// not exist is not an error.
        fn hc_kick_cpu(&mut self, apic_id: u32) -> Answer {
            let _ = apic_id;
            Answer::error(super::Status::ENOSYS)
        }

        /// Reads the host's clock and this vCPU's TSC at the same instant. The host must keep time by its
        /// TSC, else the answer is eopnotsupp.
        fn hc_clock_pairing(&mut self, address: u64, clock_type: super::types::ClockType) -> Answer {
            let _ = (address, clock_type);
            Answer::error(super::Status::ENOSYS)
        }

        /// Sends an interrupt to the vCPUs of a set of APIC ids: bit i of the bitmap is the id lowest + i.
        /// The bitmap has as many bits as two registers: 128 in 64-bit mode, 64 in 32-bit mode. APIC ids
        /// that do not exist are left out.
        fn hc_send_ipi(&mut self, bitmap_low: u64, bitmap_high: u64, lowest: u32, icr: u64) -> Answer {
            let _ = (bitmap_low, bitmap_high, lowest, icr);
            Answer::error(super::Status::ENOSYS)
        }

        /// Gives the processor to a vCPU that waits for it. An APIC id that does not exist is not an error.
        fn hc_sched_yield(&mut self, apic_id: u64) -> Answer {
            let _ = apic_id;
            Answer::error(super::Status::ENOSYS)
        }

        /// Tells the host that guest-physical pages are encrypted from now on, or no longer are. The kernel
        /// passes the call to the VMM, which answers it; it does so only for a VMM that has asked for it
        /// with KVM_CAP_EXIT_HYPERCALL, and such a VMM must do that before it advertises the feature, and
        /// else leave it.
        fn hc_map_gpa_range(&mut self, address: u64, pages: u64, attributes: u64) -> Answer {
            let _ = (address, pages, attributes);
            Answer::error(super::Status::ENOSYS)
        }

        /// Says which functions of the vendor service are there: those numbered 0 to 127, 32 in each of w0
        /// to w3.
        fn vendor_hyp_features(&mut self) -> Answer {
            Answer::error(super::Status::ENOSYS)
        }

        /// Reads the host's wall-clock time and a counter at the same instant: w0 and w1 hold the high and
        /// low half of the time in nanoseconds, w2 and w3 those of the counter.
        fn vendor_hyp_ptp(&mut self, counter: super::types::PtpCounter) -> Answer {
            let _ = counter;
            Answer::error(super::Status::ENOSYS)
        }

        /// Gives the UID of the vendor, 32 bits in each of w0 to w3; kvm_uid is KVM's,
        /// 28b46fb6-2ec5-11e9-a9ca-4b564d003a74.
        fn vendor_hyp_call_uid(&mut self) -> Answer {
            Answer::error(super::Status::ENOSYS)
        }

        /// Says whether a call of paravirtualized time is there. It is to be asked for itself by
        /// ARCH_FEATURES of SMCCC.
        fn vendor_hyp_pv_time_features(&mut self, function: u32) -> Answer {
            let _ = function;
            Answer::error(super::Status::ENOSYS)
        }

        /// Gives the address of this vCPU's stolen time.
        fn vendor_hyp_pv_time_st(&mut self) -> Answer {
            Answer::error(super::Status::ENOSYS)
        }

        /// For a guest that pKVM protects: gives the unit in which its memory is protected.
        fn vendor_hyp_hyp_meminfo(&mut self) -> Answer {
            Answer::error(super::Status::ENOSYS)
        }

        /// For a guest that pKVM protects: lets the host read, write and execute a unit of memory.
        fn vendor_hyp_mem_share(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::ENOSYS)
        }

        /// For a guest that pKVM protects: takes back what mem_share gave.
        fn vendor_hyp_mem_unshare(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::ENOSYS)
        }

        /// For a guest that pKVM protects: lets the host emulate accesses to a unit of addresses.
        fn vendor_hyp_mmio_guard(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::ENOSYS)
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
        fixed: [u64; 5],
        fixed_value: [u64; 5],
    }

    static CALLS_DIAG500: [Call; 4] = [
        Call { number: 0x0, does: Does::Perform(Operation::Diag500VirtioNotify) },
        Call { number: 0x1, does: Does::Perform(Operation::Diag500VirtioReset) },
        Call { number: 0x2, does: Does::Perform(Operation::Diag500VirtioSetStatus) },
        Call { number: 0x3, does: Does::Perform(Operation::Diag500VirtioCcwNotify) },
    ];

    static CALLS_EPAPR: [Call; 2] = [
        Call { number: 0x3, does: Does::Perform(Operation::EpaprFeatures) },
        Call { number: 0x4, does: Does::Perform(Operation::EpaprPpcMapMagicPage) },
    ];

    static CALLS_HC: [Call; 7] = [
        Call { number: 0x1, does: Does::Perform(Operation::HcVapicPollIrq) },
        Call { number: 0x2, does: Does::Perform(Operation::HcMmuOp) },
        Call { number: 0x5, does: Does::Perform(Operation::HcKickCpu) },
        Call { number: 0x9, does: Does::Perform(Operation::HcClockPairing) },
        Call { number: 0xa, does: Does::Perform(Operation::HcSendIpi) },
        Call { number: 0xb, does: Does::Perform(Operation::HcSchedYield) },
        Call { number: 0xc, does: Does::Perform(Operation::HcMapGpaRange) },
    ];

    static CALLS_VENDOR_HYP: [Call; 9] = [
        Call { number: 0x86000000, does: Does::Perform(Operation::VendorHypFeatures) },
        Call { number: 0x86000001, does: Does::Perform(Operation::VendorHypPtp) },
        Call { number: 0x8600ff01, does: Does::Perform(Operation::VendorHypCallUid) },
        Call { number: 0xc5000020, does: Does::Perform(Operation::VendorHypPvTimeFeatures) },
        Call { number: 0xc5000021, does: Does::Perform(Operation::VendorHypPvTimeSt) },
        Call { number: 0xc6000002, does: Does::Perform(Operation::VendorHypHypMeminfo) },
        Call { number: 0xc6000003, does: Does::Perform(Operation::VendorHypMemShare) },
        Call { number: 0xc6000004, does: Does::Perform(Operation::VendorHypMemUnshare) },
        Call { number: 0xc6000007, does: Does::Perform(Operation::VendorHypMmioGuard) },
    ];

    static FAMILIES: [Family; 10] = [
        Family { first: 0x0, last: 0x3, by_call: true, always: false, calls: &CALLS_DIAG500, call_carrier: 4, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0xffff, 0], fixed_value: [0, 0, 0, 0x500, 0] },
        Family { first: 0x3, last: 0x4, by_call: true, always: false, calls: &CALLS_EPAPR, call_carrier: 1, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::EV_UNIMPLEMENTED), fixed: [0, 0xffff0000, 0, 0, 0], fixed_value: [0, 0x2a0000, 0, 0, 0] },
        Family { first: 0x1, last: 0x2, by_call: true, always: false, calls: &CALLS_HC, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0x5, last: 0x5, by_call: true, always: false, calls: &CALLS_HC, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0x9, last: 0xc, by_call: true, always: false, calls: &CALLS_HC, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0x86000000, last: 0x86000001, by_call: true, always: false, calls: &CALLS_VENDOR_HYP, call_carrier: 2, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0x8600ff01, last: 0x8600ff01, by_call: true, always: false, calls: &CALLS_VENDOR_HYP, call_carrier: 2, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0xc5000020, last: 0xc5000021, by_call: true, always: false, calls: &CALLS_VENDOR_HYP, call_carrier: 2, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0xc6000002, last: 0xc6000004, by_call: true, always: false, calls: &CALLS_VENDOR_HYP, call_carrier: 2, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
        Family { first: 0xc6000007, last: 0xc6000007, by_call: true, always: false, calls: &CALLS_VENDOR_HYP, call_carrier: 2, call_low: 0, call_mask: 0xffffffff, unknown_family: status(super::Status::ENOSYS), unknown_call: status(super::Status::ENOSYS), fixed: [0, 0, 0, 0, 0], fixed_value: [0, 0, 0, 0, 0] },
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
    fn find_family(carriers: [u64; 5]) -> Option<&'static Family> {
        let number = carriers[4] & 0xffffffff;
        let found = FAMILIES[0..1].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
                && carriers[4] & family.fixed[4] == family.fixed_value[4]
        });
        if found.is_some() {
            return found;
        }
        let number = carriers[1] & 0xffff;
        let found = FAMILIES[1..2].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
                && carriers[4] & family.fixed[4] == family.fixed_value[4]
        });
        if found.is_some() {
            return found;
        }
        let number = carriers[0] & 0xffffffff;
        let found = FAMILIES[2..5].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
                && carriers[4] & family.fixed[4] == family.fixed_value[4]
        });
        if found.is_some() {
            return found;
        }
        let number = carriers[2];
        let found = FAMILIES[5..10].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
                && carriers[4] & family.fixed[4] == family.fixed_value[4]
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::ENOSYS),
        };
        if carriers[0] & family.fixed[0] != family.fixed_value[0] {
            return Answer::refuse(family.unknown_family);
        }
        if carriers[1] & family.fixed[1] != family.fixed_value[1] {
            return Answer::refuse(family.unknown_family);
        }
        if carriers[2] & family.fixed[2] != family.fixed_value[2] {
            return Answer::refuse(family.unknown_family);
        }
        if carriers[3] & family.fixed[3] != family.fixed_value[3] {
            return Answer::refuse(family.unknown_family);
        }
        if carriers[4] & family.fixed[4] != family.fixed_value[4] {
            return Answer::refuse(family.unknown_family);
        }
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
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::Diag500VirtioNotify => {
                host.diag500_virtio_notify(args[0])
            }
            Operation::Diag500VirtioReset => {
                host.diag500_virtio_reset(args[0])
            }
            Operation::Diag500VirtioSetStatus => {
                host.diag500_virtio_set_status(args[0])
            }
            Operation::Diag500VirtioCcwNotify => {
                host.diag500_virtio_ccw_notify(args[0] as u32, args[1], args[2])
            }
            Operation::EpaprFeatures => {
                host.epapr_features()
            }
            Operation::EpaprPpcMapMagicPage => {
                host.epapr_ppc_map_magic_page(args[0], args[1])
            }
            Operation::HcVapicPollIrq => {
                host.hc_vapic_poll_irq()
            }
            Operation::HcMmuOp => {
                host.hc_mmu_op(args[0], args[1], args[2])
            }
            Operation::HcKickCpu => {
                host.hc_kick_cpu(args[1] as u32)
            }
            Operation::HcClockPairing => {
                host.hc_clock_pairing(args[0], super::types::ClockType(args[1] as u32))
            }
            Operation::HcSendIpi => {
                host.hc_send_ipi(args[0], args[1], args[2] as u32, args[3])
            }
            Operation::HcSchedYield => {
                host.hc_sched_yield(args[0])
            }
            Operation::HcMapGpaRange => {
                host.hc_map_gpa_range(args[0], args[1], args[2])
            }
            Operation::VendorHypFeatures => {
                host.vendor_hyp_features()
            }
            Operation::VendorHypPtp => {
                host.vendor_hyp_ptp(super::types::PtpCounter(args[0] as u32))
            }
            Operation::VendorHypCallUid => {
                host.vendor_hyp_call_uid()
            }
            Operation::VendorHypPvTimeFeatures => {
                host.vendor_hyp_pv_time_features(args[0] as u32)
            }
            Operation::VendorHypPvTimeSt => {
                host.vendor_hyp_pv_time_st()
            }
            Operation::VendorHypHypMeminfo => {
                host.vendor_hyp_hyp_meminfo()
            }
            Operation::VendorHypMemShare => {
                host.vendor_hyp_mem_share(args[0])
            }
            Operation::VendorHypMemUnshare => {
                host.vendor_hyp_mem_unshare(args[0])
            }
            Operation::VendorHypMmioGuard => {
                host.vendor_hyp_mmio_guard(args[0])
            }
        }
    }
}
