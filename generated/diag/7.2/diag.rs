/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 7.2: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: fd80ffb9a6e53f8fad426edf6e07e6ae30fd5c73fb419f05107f34f2876b3fc0
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// DIAGNOSE of s390x
pub const RELEASE: &str = "7.2";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00070002;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "fd80ffb9a6e53f8fad426edf6e07e6ae30fd5c73fb419f05107f34f2876b3fc0";

/// A call that comes back was done, as far as its value does not say otherwise.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub i32);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// The function code: bits 63..48 of the second operand's address, of which a displacement holds 12. KVM adds the base register, QEMU without KVM takes its number for bits 15..12.
    pub code: u16,
    /// The subcode in register 1, whatever the instruction names.
    pub r1_subcode: u64,
    /// The subcode in the register that the R1 field names.
    pub first: u64,
    /// The subcode in the register that the R3 field names.
    pub third: u64,
}

impl Id {
    /// The field code, call.
    pub const fn field_code(self) -> u16 {
        self.code
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 4] {
        [self.code as u64, self.r1_subcode, self.first, self.third]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // function: Codes that are all of an id.
    /// Gives pages back to the host; they read as zero afterwards. A specification exception answers
    /// addresses that are no pages, an end that is not behind the start, and the first two pages.
    pub const FUNCTION_RELEASE_PAGES_NUMBER: u64 = 0x10;
    pub const FUNCTION_RELEASE_PAGES_CODE: u16 = 0x10;
    /// Gives the rest of the time slice to other CPUs. QEMU without KVM does nothing.
    pub const FUNCTION_YIELD_NUMBER: u64 = 0x44;
    pub const FUNCTION_YIELD_CODE: u16 = 0x44;
    /// Gives the rest of the time slice to a CPU. A CPU that does not exist, or this one, is no error.
    pub const FUNCTION_YIELD_TO_NUMBER: u64 = 0x9c;
    pub const FUNCTION_YIELD_TO_CODE: u16 = 0x9c;
    /// Page faults of the host that the guest learns of. With the function token the guest begins: an
    /// external interrupt tells that a page is missing, and a second one that it is there. With cancel it
    /// ends; tokens that wait may still come. A block of another version or too short, and one of cancel
    /// whose token, masks and architecture are not 0, are answered with a specification exception.
    pub const FUNCTION_PFAULT_NUMBER: u64 = 0x258;
    pub const FUNCTION_PFAULT_CODE: u16 = 0x258;
    /// Says what runs in the machine: a code for its kind, and one for its version.
    pub const FUNCTION_SET_CONTROL_PROGRAM_NUMBER: u64 = 0x318;
    pub const FUNCTION_SET_CONTROL_PROGRAM_CODE: u16 = 0x318;
    /// A software breakpoint that a debugger of the host put into the guest.
    pub const FUNCTION_BREAKPOINT_NUMBER: u64 = 0x501;
    pub const FUNCTION_BREAKPOINT_CODE: u16 = 0x501;

    // ipl: The code 0x308: what the machine loads, and loading it again. A subcode that is not there, one
    // above 0xffff, an odd R1 and a block that is not aligned to a page are answered with a specification
    // exception, a block that is not there with an addressing exception. Linux also passes bit 16 of the
    // subcode (DIAG308_FLAG_EI), which QEMU refuses.
    /// Resets the machine and its devices (modified clear), and starts the guest's own code at the address
    /// 0\.
    pub const IPL_RESET_CLEAR_NUMBER: u64 = 0x0;
    pub const IPL_RESET_CLEAR_CODE: u16 = 0x308;
    pub const IPL_RESET_CLEAR_THIRD: u64 = 0;
    /// Resets the devices (load normal), and starts the guest's own code at the address 0.
    pub const IPL_RESET_NORMAL_NUMBER: u64 = 0x1;
    pub const IPL_RESET_NORMAL_CODE: u16 = 0x308;
    pub const IPL_RESET_NORMAL_THIRD: u64 = 1;
    /// Clears memory, and loads what was set.
    pub const IPL_LOAD_CLEAR_NUMBER: u64 = 0x3;
    pub const IPL_LOAD_CLEAR_CODE: u16 = 0x308;
    pub const IPL_LOAD_CLEAR_THIRD: u64 = 3;
    /// Keeps memory, and loads a program that saves it. QEMU has no such subcode; Linux does the call before
    /// QEMU sees it.
    pub const IPL_LOAD_NORMAL_DUMP_NUMBER: u64 = 0x4;
    pub const IPL_LOAD_NORMAL_DUMP_CODE: u16 = 0x308;
    pub const IPL_LOAD_NORMAL_DUMP_THIRD: u64 = 4;
    /// Says what the machine shall load from now on.
    pub const IPL_SET_NUMBER: u64 = 0x5;
    pub const IPL_SET_CODE: u16 = 0x308;
    pub const IPL_SET_THIRD: u64 = 5;
    /// Says what the machine loads.
    pub const IPL_STORE_NUMBER: u64 = 0x6;
    pub const IPL_STORE_CODE: u16 = 0x308;
    pub const IPL_STORE_THIRD: u64 = 6;
    /// Says which protected guest the machine shall load.
    pub const IPL_PROTECTED_SET_NUMBER: u64 = 0x8;
    pub const IPL_PROTECTED_SET_CODE: u16 = 0x308;
    pub const IPL_PROTECTED_SET_THIRD: u64 = 8;
    /// Says which protected guest the machine loads.
    pub const IPL_PROTECTED_STORE_NUMBER: u64 = 0x9;
    pub const IPL_PROTECTED_STORE_CODE: u16 = 0x308;
    pub const IPL_PROTECTED_STORE_THIRD: u64 = 9;
    /// Unpacks the protected guest and starts it. It comes back only if that fails.
    pub const IPL_PROTECTED_START_NUMBER: u64 = 0xa;
    pub const IPL_PROTECTED_START_CODE: u16 = 0x308;
    pub const IPL_PROTECTED_START_THIRD: u64 = 0xa;

    // virtio: The code 0x500: the functions of KVM, which QEMU has by itself, too. A subcode without a
    // function is answered with a specification exception. `kvm` has them as Linux promises them (diag500).
    /// Told of a queue of a device of s390-virtio, or printed text. Now it only looks at the address.
    pub const VIRTIO_NOTIFY_NUMBER: u64 = 0x0;
    pub const VIRTIO_NOTIFY_CODE: u16 = 0x500;
    pub const VIRTIO_NOTIFY_R1_SUBCODE: u64 = 0;
    /// Tells a device of virtio-ccw of a queue.
    pub const VIRTIO_CCW_NOTIFY_NUMBER: u64 = 0x3;
    pub const VIRTIO_CCW_NOTIFY_CODE: u16 = 0x500;
    pub const VIRTIO_CCW_NOTIFY_R1_SUBCODE: u64 = 3;

    // watchdog: The code 0x288: the watchdog of the machine. A function that does not exist, an odd R1, a
    // time below 15 seconds, an action and a machine without the watchdog are answered with a specification
    // exception.
    /// Starts the watchdog. When its time is over, the host does with the machine what it was told to.
    pub const WATCHDOG_INIT_NUMBER: u64 = 0x0;
    pub const WATCHDOG_INIT_CODE: u16 = 0x288;
    pub const WATCHDOG_INIT_FIRST: u64 = 0;
    /// Starts the time of a running watchdog again. If it does not run, a specification exception is the
    /// answer.
    pub const WATCHDOG_CHANGE_NUMBER: u64 = 0x1;
    pub const WATCHDOG_CHANGE_CODE: u16 = 0x288;
    pub const WATCHDOG_CHANGE_FIRST: u64 = 1;
    /// Stops the watchdog. If it does not run, a specification exception is the answer.
    pub const WATCHDOG_CANCEL_NUMBER: u64 = 0x2;
    pub const WATCHDOG_CANCEL_CODE: u16 = 0x288;
    pub const WATCHDOG_CANCEL_FIRST: u64 = 2;

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

    /// What runs in the machine.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProgramInfo(pub u64);

    impl ProgramInfo {
        /// Its version (CPVC), as it likes.
        pub const VERSION: ProgramInfo = ProgramInfo(0xffffffffffffff);
        /// Its kind (CPNC).
        pub const NAME: ProgramInfo = ProgramInfo(0xff00000000000000);
    }
    flags!(ProgramInfo);

    /// Kinds of control programs.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProgramName(pub u8);

    impl ProgramName {
        /// Linux.
        pub const LINUX: ProgramName = ProgramName(4);
    }

    // other_code: Codes that Linux uses under z/VM or in a partition. QEMU and KVM answer them with a
    // specification exception.
    /// A command for the control program of z/VM.
    pub const OTHER_CODE_CONSOLE: u16 = 8;
    /// Times of the virtual machine.
    pub const OTHER_CODE_PSEUDO_TIMER: u16 = 0xc;
    /// Input of spool files.
    pub const OTHER_CODE_SPOOL: u16 = 0x14;
    /// Shared segments of z/VM.
    pub const OTHER_CODE_SEGMENT: u16 = 0x64;
    /// What a 3270 terminal can show.
    pub const OTHER_CODE_DISPLAY: u16 = 0x8c;
    /// Data for the monitor of z/VM.
    pub const OTHER_CODE_MONITOR: u16 = 0xdc;
    /// Times of the partitions of the machine.
    pub const OTHER_CODE_PARTITION_DATA: u16 = 0x204;
    /// What a device is.
    pub const OTHER_CODE_DEVICE_INFO: u16 = 0x210;
    /// Names of the types of CPUs.
    pub const OTHER_CODE_CPU_NAMES: u16 = 0x224;
    /// Blocks of a disk of z/VM.
    pub const OTHER_CODE_BLOCK_IO: u16 = 0x250;
    /// What a network card is.
    pub const OTHER_CODE_NETWORK_INFO: u16 = 0x26c;
    /// Files of the management console.
    pub const OTHER_CODE_TRANSFER: u16 = 0x2c4;
    /// Performance of guests.
    pub const OTHER_CODE_PERFORMANCE: u16 = 0x2fc;
    /// Weights and limits of a partition.
    pub const OTHER_CODE_PARTITION_RESOURCE: u16 = 0x304;
    /// Certificates for the load.
    pub const OTHER_CODE_CERTIFICATES: u16 = 0x320;
    /// An interrupt before the CPU is taken away.
    pub const OTHER_CODE_WARNING_TRACK: u16 = 0x49c;

    /// What pfault does.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PfaultFunction(pub u16);

    impl PfaultFunction {
        /// Begins.
        pub const TOKEN: PfaultFunction = PfaultFunction(0);
        /// Ends.
        pub const CANCEL: PfaultFunction = PfaultFunction(1);
    }

    /// What became of it.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PfaultAnswer(pub u64);

    impl PfaultAnswer {
        /// Done.
        pub const DONE: PfaultAnswer = PfaultAnswer(0);
        /// There is nothing to end.
        pub const INACTIVE: PfaultAnswer = PfaultAnswer(4);
        /// It was begun before.
        pub const ALREADY: PfaultAnswer = PfaultAnswer(8);
    }

    /// A parameter block.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PfaultBlock {
        /// 0x258. Its bytes are in big-endian order.
        pub code: u16,
        /// Which function. Its bytes are in big-endian order.
        pub subcode: PfaultFunction,
        /// Length in units of 8 bytes, 5 at least. Its bytes are in big-endian order.
        pub length: u16,
        /// 2\. Its bytes are in big-endian order.
        pub version: u16,
        /// Guest-physical address of the token that the interrupts give back. Its bytes are in big-endian
        /// order.
        pub token: u64,
        /// Which bits of the program status word decide. Its bytes are in big-endian order.
        pub select: u64,
        /// What these bits must be for an interrupt. Its bytes are in big-endian order.
        pub compare: u64,
        /// 0x8000000000000000: z/Architecture. Its bytes are in big-endian order.
        pub architecture: u64,
    }
    zeroed!(PfaultBlock);
    assert_extent!(PfaultBlock, 40, 8, 40, 8);
    assert_place!(PfaultBlock, (code), !0, 0, 0);
    assert_place!(PfaultBlock, (subcode.0), !0, 2, 2);
    assert_place!(PfaultBlock, (length), !0, 4, 4);
    assert_place!(PfaultBlock, (version), !0, 6, 6);
    assert_place!(PfaultBlock, (token), !0, 8, 8);
    assert_place!(PfaultBlock, (select), !0, 16, 16);
    assert_place!(PfaultBlock, (compare), !0, 24, 24);
    assert_place!(PfaultBlock, (architecture), !0, 32, 32);

    /// What became of it.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct IplAnswer(pub u64);

    impl IplAnswer {
        /// Done.
        pub const OK: IplAnswer = IplAnswer(1);
        /// Nothing was set.
        pub const NO_CONFIGURATION: IplAnswer = IplAnswer(0x102);
        /// The block is not valid.
        pub const INVALID: IplAnswer = IplAnswer(0x402);
        /// No protected guest was set, which start finds.
        pub const NO_PROTECTED: IplAnswer = IplAnswer(0x902);
        /// The block is not valid for a protected guest, or unpacking failed.
        pub const INVALID_FOR_PROTECTED: IplAnswer = IplAnswer(0xa02);
    }

    /// Types of parameter blocks.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct BlockType(pub u8);

    impl BlockType {
        /// A disk of SCSI.
        pub const FCP: BlockType = BlockType(0);
        /// Data for the guest.
        pub const SCP_DATA: BlockType = BlockType(1);
        /// A device with channel programs.
        pub const CCW: BlockType = BlockType(2);
        /// A disk of this kind, with a list of what to load. QEMU does not have it.
        pub const ECKD: BlockType = BlockType(3);
        /// A disk of NVMe. QEMU does not have it.
        pub const NVME: BlockType = BlockType(4);
        /// A protected guest.
        pub const PROTECTED: BlockType = BlockType(5);
        /// QEMU's own: a disk of SCSI.
        pub const QEMU_SCSI: BlockType = BlockType(0xff);
    }

    /// Begins a list of parameter blocks.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct IplList {
        /// Length of all of it. Its bytes are in big-endian order.
        pub len: u32,
        /// What it says.
        pub flags: u8,
        /// Zero.
        pub reserved1: [u8; 2],
        /// 1\.
        pub version: u8,
    }
    zeroed!(IplList);
    assert_extent!(IplList, 8, 4, 8, 4);
    assert_place!(IplList, (len), !0, 0, 0);
    assert_place!(IplList, (flags), !0, 4, 4);
    assert_place!(IplList, (reserved1[0]), !0, 5, 5);
    assert_place!(IplList, (version), !0, 7, 7);

    /// How each first block begins.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct IplCommon {
        /// Length of the block. Its bytes are in big-endian order.
        pub len: u32,
        /// Its type.
        pub pbt: BlockType,
        /// 0x80: loadparm counts.
        pub flags: u8,
        /// Zero.
        pub reserved1: [u8; 2],
        /// What the loader is told, in EBCDIC.
        pub loadparm: [u8; 8],
        /// By the type.
        pub reserved2: [u8; 84],
    }
    zeroed!(IplCommon);
    assert_extent!(IplCommon, 100, 4, 100, 4);
    assert_place!(IplCommon, (len), !0, 0, 0);
    assert_place!(IplCommon, (pbt.0), !0, 4, 4);
    assert_place!(IplCommon, (flags), !0, 5, 5);
    assert_place!(IplCommon, (reserved1[0]), !0, 6, 6);
    assert_place!(IplCommon, (loadparm[0]), !0, 8, 8);
    assert_place!(IplCommon, (reserved2[0]), !0, 16, 16);

    /// A block of the type ccw.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct IplCcw {
        /// Length of the block. Its bytes are in big-endian order.
        pub len: u32,
        /// ccw.
        pub pbt: BlockType,
        /// 0x80: loadparm counts.
        pub flags: u8,
        /// Zero.
        pub reserved1: [u8; 2],
        /// What the loader is told, in EBCDIC.
        pub loadparm: [u8; 8],
        /// Zero.
        pub reserved2: [u8; 84],
        /// Bits 2..0: the subchannel set. Its bytes are in big-endian order.
        pub ssid: u16,
        /// Number of the device. Its bytes are in big-endian order.
        pub devno: u16,
        /// 0x80: a saved system; 0x40: there are parameters.
        pub vm_flags: u8,
        /// Zero.
        pub reserved4: [u8; 3],
        /// Length of the parameters. Its bytes are in big-endian order.
        pub vm_parm_len: u32,
        /// Name of the saved system, in EBCDIC.
        pub nss_name: [u8; 8],
        /// The parameters, in EBCDIC.
        pub vm_parm: [u8; 64],
        /// Zero.
        pub reserved5: [u8; 8],
    }
    zeroed!(IplCcw);
    assert_extent!(IplCcw, 192, 4, 192, 4);
    assert_place!(IplCcw, (len), !0, 0, 0);
    assert_place!(IplCcw, (pbt.0), !0, 4, 4);
    assert_place!(IplCcw, (flags), !0, 5, 5);
    assert_place!(IplCcw, (reserved1[0]), !0, 6, 6);
    assert_place!(IplCcw, (loadparm[0]), !0, 8, 8);
    assert_place!(IplCcw, (reserved2[0]), !0, 16, 16);
    assert_place!(IplCcw, (ssid), !0, 100, 100);
    assert_place!(IplCcw, (devno), !0, 102, 102);
    assert_place!(IplCcw, (vm_flags), !0, 104, 104);
    assert_place!(IplCcw, (reserved4[0]), !0, 105, 105);
    assert_place!(IplCcw, (vm_parm_len), !0, 108, 108);
    assert_place!(IplCcw, (nss_name[0]), !0, 112, 112);
    assert_place!(IplCcw, (vm_parm[0]), !0, 120, 120);
    assert_place!(IplCcw, (reserved5[0]), !0, 184, 184);

}

/// Where a host advertises what it has.
pub mod discovery {
    // kvm: no constant, since only words say where it is advertised. The hypervisor's text of STSI 3.2.2 is
    // KVM/Linux; QEMU without KVM has KVM/Linux there, too, but no facility of KVM's devices.
    // watchdog: no constant, since only words say where it is advertised. The machine has the device diag288.
    // A guest sees whether function init raises an exception.
    // diag_318: no constant, since only words say where it is advertised. SCLP, read SCP information, byte
    // 134, bit 0.
    // unpack: no constant, since only words say where it is advertised. STFLE, facility 161.
}

/// What ids and statuses mean.
pub mod decode {
    use super::Id;

    /// Ids that are laid out alike: the bits that tell calls apart, and the calls in order.
    struct Layout {
        identity: [u64; 4],
        calls: &'static [([u64; 4], &'static str)],
    }

    static LAYOUTS: [Layout; 4] = [
        Layout {
            identity: [0xfff, 0, 0, 0xffffffffffffffff],
            calls: &[
                ([0x308, 0, 0, 0], "ipl.reset_clear"),
                ([0x308, 0, 0, 1], "ipl.reset_normal"),
                ([0x308, 0, 0, 3], "ipl.load_clear"),
                ([0x308, 0, 0, 4], "ipl.load_normal_dump"),
                ([0x308, 0, 0, 5], "ipl.set"),
                ([0x308, 0, 0, 6], "ipl.store"),
                ([0x308, 0, 0, 8], "ipl.protected_set"),
                ([0x308, 0, 0, 9], "ipl.protected_store"),
                ([0x308, 0, 0, 0xa], "ipl.protected_start"),
            ],
        },
        Layout {
            identity: [0xfff, 0xffffffffffffffff, 0, 0],
            calls: &[
                ([0x500, 0, 0, 0], "virtio.notify"),
                ([0x500, 3, 0, 0], "virtio.ccw_notify"),
            ],
        },
        Layout {
            identity: [0xfff, 0, 0xffffffffffffffff, 0],
            calls: &[
                ([0x288, 0, 0, 0], "watchdog.init"),
                ([0x288, 0, 1, 0], "watchdog.change"),
                ([0x288, 0, 2, 0], "watchdog.cancel"),
            ],
        },
        Layout {
            identity: [0xfff, 0, 0, 0],
            calls: &[
                ([0x10, 0, 0, 0], "function.release_pages"),
                ([0x44, 0, 0, 0], "function.yield"),
                ([0x9c, 0, 0, 0], "function.yield_to"),
                ([0x258, 0, 0, 0], "function.pfault"),
                ([0x318, 0, 0, 0], "function.set_control_program"),
                ([0x501, 0, 0, 0], "function.breakpoint"),
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
            _ => None,
        }
    }
}

/// Calls from a guest, for the architecture that compiles this.
pub mod guest {
    // function.release_pages: no stub on s390x: Rust has no stable inline assembly there.
    // function.yield: no stub on s390x: Rust has no stable inline assembly there.
    // function.yield_to: no stub on s390x: Rust has no stable inline assembly there.
    // function.pfault: no stub on s390x: Rust has no stable inline assembly there.
    // function.set_control_program: no stub on s390x: Rust has no stable inline assembly there.
    // function.breakpoint: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.reset_clear: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.reset_normal: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.load_clear: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.load_normal_dump: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.set: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.store: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.protected_set: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.protected_store: no stub on s390x: Rust has no stable inline assembly there.
    // ipl.protected_start: no stub on s390x: Rust has no stable inline assembly there.
    // virtio.notify: no stub on s390x: Rust has no stable inline assembly there.
    // virtio.ccw_notify: no stub on s390x: Rust has no stable inline assembly there.
    // watchdog.init: no stub on s390x: Rust has no stable inline assembly there.
    // watchdog.change: no stub on s390x: Rust has no stable inline assembly there.
    // watchdog.cancel: no stub on s390x: Rust has no stable inline assembly there.
}

/// Every stub under the id of its call, for runners that are given ids: there with `--cfg hvabi_stub_table`.
#[cfg(hvabi_stub_table)]
pub mod stub_table {
    /// A stub as a function of C, with the arguments and the result of the stub. `bits`: what of each carrier is the call's `id`;
    /// `loaded`: argument registers, counted from 0, that the stub loads with what no caller chooses.
    pub struct Entry {
        pub name: &'static str,
        pub id: [u64; 4],
        pub bits: [u64; 4],
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

        /// The call raises an exception in the guest, and has no result. Who calls `dispatch` asks with `is_exception`.
        pub const fn exception() -> Answer {
            Answer::refuse(EXCEPTION)
        }

        /// Whether the host must raise an exception, and leave the registers for results as they are.
        pub const fn is_exception(&self) -> bool {
            self.status == EXCEPTION
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0 }
        }
    }

    /// In place of a status: an exception.
    pub const EXCEPTION: i64 = i64::MIN;

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 3;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        FunctionReleasePages,
        FunctionYield,
        FunctionYieldTo,
        FunctionPfault,
        FunctionSetControlProgram,
        FunctionBreakpoint,
        IplResetClear,
        IplResetNormal,
        IplLoadClear,
        IplLoadNormalDump,
        IplSet,
        IplStore,
        IplProtectedSet,
        IplProtectedStore,
        IplProtectedStart,
        VirtioNotify,
        VirtioCcwNotify,
        WatchdogInit,
        WatchdogChange,
        WatchdogCancel,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 20] = [
            Operation::FunctionReleasePages,
            Operation::FunctionYield,
            Operation::FunctionYieldTo,
            Operation::FunctionPfault,
            Operation::FunctionSetControlProgram,
            Operation::FunctionBreakpoint,
            Operation::IplResetClear,
            Operation::IplResetNormal,
            Operation::IplLoadClear,
            Operation::IplLoadNormalDump,
            Operation::IplSet,
            Operation::IplStore,
            Operation::IplProtectedSet,
            Operation::IplProtectedStore,
            Operation::IplProtectedStart,
            Operation::VirtioNotify,
            Operation::VirtioCcwNotify,
            Operation::WatchdogInit,
            Operation::WatchdogChange,
            Operation::WatchdogCancel,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::FunctionReleasePages => "function.release_pages",
                Operation::FunctionYield => "function.yield",
                Operation::FunctionYieldTo => "function.yield_to",
                Operation::FunctionPfault => "function.pfault",
                Operation::FunctionSetControlProgram => "function.set_control_program",
                Operation::FunctionBreakpoint => "function.breakpoint",
                Operation::IplResetClear => "ipl.reset_clear",
                Operation::IplResetNormal => "ipl.reset_normal",
                Operation::IplLoadClear => "ipl.load_clear",
                Operation::IplLoadNormalDump => "ipl.load_normal_dump",
                Operation::IplSet => "ipl.set",
                Operation::IplStore => "ipl.store",
                Operation::IplProtectedSet => "ipl.protected_set",
                Operation::IplProtectedStore => "ipl.protected_store",
                Operation::IplProtectedStart => "ipl.protected_start",
                Operation::VirtioNotify => "virtio.notify",
                Operation::VirtioCcwNotify => "virtio.ccw_notify",
                Operation::WatchdogInit => "watchdog.init",
                Operation::WatchdogChange => "watchdog.change",
                Operation::WatchdogCancel => "watchdog.cancel",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Gives pages back to the host; they read as zero afterwards. A specification exception answers
        /// addresses that are no pages, an end that is not behind the start, and the first two pages.
        fn function_release_pages(&mut self, start: u64, end: u64) -> Answer {
            let _ = (start, end);
            Answer::exception()
        }

        /// Gives the rest of the time slice to other CPUs. QEMU without KVM does nothing.
        fn function_yield(&mut self) -> Answer {
            Answer::exception()
        }

        /// Gives the rest of the time slice to a CPU. A CPU that does not exist, or this one, is no error.
        fn function_yield_to(&mut self, cpu: u64) -> Answer {
            let _ = cpu;
            Answer::exception()
        }

        /// Page faults of the host that the guest learns of. With the function token the guest begins: an
        /// external interrupt tells that a page is missing, and a second one that it is there. With cancel
        /// it ends; tokens that wait may still come. A block of another version or too short, and one of
        /// cancel whose token, masks and architecture are not 0, are answered with a specification
        /// exception.
        fn function_pfault(&mut self, block: u64) -> Answer {
            let _ = block;
            Answer::exception()
        }

        /// Says what runs in the machine: a code for its kind, and one for its version.
        fn function_set_control_program(&mut self, info: super::types::ProgramInfo) -> Answer {
            let _ = info;
            Answer::exception()
        }

        /// A software breakpoint that a debugger of the host put into the guest.
        fn function_breakpoint(&mut self) -> Answer {
            Answer::exception()
        }

        /// Resets the machine and its devices (modified clear), and starts the guest's own code at the
        /// address 0.
        fn ipl_reset_clear(&mut self) -> Answer {
            Answer::exception()
        }

        /// Resets the devices (load normal), and starts the guest's own code at the address 0.
        fn ipl_reset_normal(&mut self) -> Answer {
            Answer::exception()
        }

        /// Clears memory, and loads what was set.
        fn ipl_load_clear(&mut self) -> Answer {
            Answer::exception()
        }

        /// Keeps memory, and loads a program that saves it. QEMU has no such subcode; Linux does the call
        /// before QEMU sees it.
        fn ipl_load_normal_dump(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says what the machine shall load from now on.
        fn ipl_set(&mut self, block: u64) -> Answer {
            let _ = block;
            Answer::exception()
        }

        /// Says what the machine loads.
        fn ipl_store(&mut self, block: u64) -> Answer {
            let _ = block;
            Answer::exception()
        }

        /// Says which protected guest the machine shall load.
        fn ipl_protected_set(&mut self, block: u64) -> Answer {
            let _ = block;
            Answer::exception()
        }

        /// Says which protected guest the machine loads.
        fn ipl_protected_store(&mut self, block: u64) -> Answer {
            let _ = block;
            Answer::exception()
        }

        /// Unpacks the protected guest and starts it. It comes back only if that fails.
        fn ipl_protected_start(&mut self) -> Answer {
            Answer::exception()
        }

        /// Told of a queue of a device of s390-virtio, or printed text. Now it only looks at the address.
        fn virtio_notify(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::exception()
        }

        /// Tells a device of virtio-ccw of a queue.
        fn virtio_ccw_notify(&mut self, subchannel: u32, queue: u64, cookie: u64) -> Answer {
            let _ = (subchannel, queue, cookie);
            Answer::exception()
        }

        /// Starts the watchdog. When its time is over, the host does with the machine what it was told to.
        fn watchdog_init(&mut self, timeout: u64) -> Answer {
            let _ = timeout;
            Answer::exception()
        }

        /// Starts the time of a running watchdog again. If it does not run, a specification exception is the
        /// answer.
        fn watchdog_change(&mut self, timeout: u64) -> Answer {
            let _ = timeout;
            Answer::exception()
        }

        /// Stops the watchdog. If it does not run, a specification exception is the answer.
        fn watchdog_cancel(&mut self, timeout: u64) -> Answer {
            let _ = timeout;
            Answer::exception()
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
        retired: &'static [u64],
        retired_call: i64,
        fixed: [u64; 4],
        fixed_value: [u64; 4],
    }

    static CALLS_FUNCTION: [Call; 6] = [
        Call { number: 0x10, does: Does::Perform(Operation::FunctionReleasePages) },
        Call { number: 0x44, does: Does::Perform(Operation::FunctionYield) },
        Call { number: 0x9c, does: Does::Perform(Operation::FunctionYieldTo) },
        Call { number: 0x258, does: Does::Perform(Operation::FunctionPfault) },
        Call { number: 0x318, does: Does::Perform(Operation::FunctionSetControlProgram) },
        Call { number: 0x501, does: Does::Perform(Operation::FunctionBreakpoint) },
    ];

    static CALLS_IPL: [Call; 9] = [
        Call { number: 0x0, does: Does::Perform(Operation::IplResetClear) },
        Call { number: 0x1, does: Does::Perform(Operation::IplResetNormal) },
        Call { number: 0x3, does: Does::Perform(Operation::IplLoadClear) },
        Call { number: 0x4, does: Does::Perform(Operation::IplLoadNormalDump) },
        Call { number: 0x5, does: Does::Perform(Operation::IplSet) },
        Call { number: 0x6, does: Does::Perform(Operation::IplStore) },
        Call { number: 0x8, does: Does::Perform(Operation::IplProtectedSet) },
        Call { number: 0x9, does: Does::Perform(Operation::IplProtectedStore) },
        Call { number: 0xa, does: Does::Perform(Operation::IplProtectedStart) },
    ];

    static CALLS_VIRTIO: [Call; 2] = [
        Call { number: 0x0, does: Does::Perform(Operation::VirtioNotify) },
        Call { number: 0x3, does: Does::Perform(Operation::VirtioCcwNotify) },
    ];

    static CALLS_WATCHDOG: [Call; 3] = [
        Call { number: 0x0, does: Does::Perform(Operation::WatchdogInit) },
        Call { number: 0x1, does: Does::Perform(Operation::WatchdogChange) },
        Call { number: 0x2, does: Does::Perform(Operation::WatchdogCancel) },
    ];

    static FAMILIES: [Family; 9] = [
        Family { first: 0x10, last: 0x10, by_call: true, always: false, calls: &CALLS_FUNCTION, call_carrier: 0, call_low: 0, call_mask: 0xfff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0, 0, 0, 0], fixed_value: [0, 0, 0, 0] },
        Family { first: 0x44, last: 0x44, by_call: true, always: false, calls: &CALLS_FUNCTION, call_carrier: 0, call_low: 0, call_mask: 0xfff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0, 0, 0, 0], fixed_value: [0, 0, 0, 0] },
        Family { first: 0x9c, last: 0x9c, by_call: true, always: false, calls: &CALLS_FUNCTION, call_carrier: 0, call_low: 0, call_mask: 0xfff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0, 0, 0, 0], fixed_value: [0, 0, 0, 0] },
        Family { first: 0x258, last: 0x258, by_call: true, always: false, calls: &CALLS_FUNCTION, call_carrier: 0, call_low: 0, call_mask: 0xfff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0, 0, 0, 0], fixed_value: [0, 0, 0, 0] },
        Family { first: 0x318, last: 0x318, by_call: true, always: false, calls: &CALLS_FUNCTION, call_carrier: 0, call_low: 0, call_mask: 0xfff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0, 0, 0, 0], fixed_value: [0, 0, 0, 0] },
        Family { first: 0x501, last: 0x501, by_call: true, always: false, calls: &CALLS_FUNCTION, call_carrier: 0, call_low: 0, call_mask: 0xfff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0, 0, 0, 0], fixed_value: [0, 0, 0, 0] },
        Family { first: 0x0, last: 0xa, by_call: true, always: false, calls: &CALLS_IPL, call_carrier: 3, call_low: 0, call_mask: 0xffffffffffffffff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[0x2, 0x7], retired_call: EXCEPTION, fixed: [0xfff, 0, 0, 0], fixed_value: [0x308, 0, 0, 0] },
        Family { first: 0x0, last: 0x3, by_call: true, always: false, calls: &CALLS_VIRTIO, call_carrier: 1, call_low: 0, call_mask: 0xffffffffffffffff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[0x1, 0x2], retired_call: EXCEPTION, fixed: [0xfff, 0, 0, 0], fixed_value: [0x500, 0, 0, 0] },
        Family { first: 0x0, last: 0x2, by_call: true, always: false, calls: &CALLS_WATCHDOG, call_carrier: 2, call_low: 0, call_mask: 0xffffffffffffffff, unknown_family: EXCEPTION, unknown_call: EXCEPTION, retired: &[], retired_call: EXCEPTION, fixed: [0xfff, 0, 0, 0], fixed_value: [0x288, 0, 0, 0] },
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
    fn find_family(carriers: [u64; 4]) -> Option<&'static Family> {
        let number = carriers[0];
        let found = FAMILIES[0..6].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
        });
        if found.is_some() {
            return found;
        }
        let number = carriers[3];
        let found = FAMILIES[6..7].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
        });
        if found.is_some() {
            return found;
        }
        let number = carriers[1];
        let found = FAMILIES[7..8].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
        });
        if found.is_some() {
            return found;
        }
        let number = carriers[2];
        let found = FAMILIES[8..9].iter().find(|family| {
            (family.first..=family.last).contains(&number)
                && carriers[0] & family.fixed[0] == family.fixed_value[0]
                && carriers[1] & family.fixed[1] == family.fixed_value[1]
                && carriers[2] & family.fixed[2] == family.fixed_value[2]
                && carriers[3] & family.fixed[3] == family.fixed_value[3]
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::exception(),
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
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
        }
        let number = (carriers[family.call_carrier] >> family.call_low) & family.call_mask;
        let found = family.find_call(number);
        let call = match found {
            Some(call) if call.is_there(host) => call,
            None if family.retired.contains(&number) => return Answer::refuse(family.retired_call),
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
            Operation::FunctionReleasePages => {
                host.function_release_pages(args[0], args[1])
            }
            Operation::FunctionYield => {
                host.function_yield()
            }
            Operation::FunctionYieldTo => {
                host.function_yield_to(args[0])
            }
            Operation::FunctionPfault => {
                host.function_pfault(args[0])
            }
            Operation::FunctionSetControlProgram => {
                host.function_set_control_program(super::types::ProgramInfo(args[0]))
            }
            Operation::FunctionBreakpoint => {
                host.function_breakpoint()
            }
            Operation::IplResetClear => {
                host.ipl_reset_clear()
            }
            Operation::IplResetNormal => {
                host.ipl_reset_normal()
            }
            Operation::IplLoadClear => {
                host.ipl_load_clear()
            }
            Operation::IplLoadNormalDump => {
                host.ipl_load_normal_dump()
            }
            Operation::IplSet => {
                host.ipl_set(args[0])
            }
            Operation::IplStore => {
                host.ipl_store(args[0])
            }
            Operation::IplProtectedSet => {
                host.ipl_protected_set(args[0])
            }
            Operation::IplProtectedStore => {
                host.ipl_protected_store(args[0])
            }
            Operation::IplProtectedStart => {
                host.ipl_protected_start()
            }
            Operation::VirtioNotify => {
                host.virtio_notify(args[0])
            }
            Operation::VirtioCcwNotify => {
                host.virtio_ccw_notify(args[0] as u32, args[1], args[2])
            }
            Operation::WatchdogInit => {
                host.watchdog_init(args[0])
            }
            Operation::WatchdogChange => {
                host.watchdog_change(args[0])
            }
            Operation::WatchdogCancel => {
                host.watchdog_cancel(args[0])
            }
        }
    }
}
