# SPDX-License-Identifier: BSD-2-Clause
"""Function identifiers of ARM's SMC Calling Convention that belong to no ABI here: whose they are, and what they are
called. Arm DEN 0028 (SMCCC), 0022 (PSCI), 0098 (TRNG), 0054 (SDEI), 0077 (FF-A), 0057 (paravirtualised time)."""
from __future__ import annotations

RESULTS = {-1: "not_supported", -2: "not_required", -3: "invalid_parameter"}
OWNERS = {0: "Arm architecture calls", 1: "CPU services", 2: "services of the silicon's vendor (SiP)",
          3: "services of the machine's vendor (OEM)", 4: "the standard secure services", 5: "the standard hypervisor services",
          6: "services of the hypervisor's vendor"}
ARCH = {0: "SMCCC_VERSION", 1: "SMCCC_ARCH_FEATURES", 2: "SMCCC_ARCH_SOC_ID", 3: "SMCCC_ARCH_FEATURE_AVAILABILITY",
        0x3fff: "SMCCC_ARCH_WORKAROUND_3", 0x7fff: "SMCCC_ARCH_WORKAROUND_2", 0x8000: "SMCCC_ARCH_WORKAROUND_1",
        4: "SMCCC_ARCH_WORKAROUND_4"}
PSCI = ("PSCI_VERSION", "CPU_SUSPEND", "CPU_OFF", "CPU_ON", "AFFINITY_INFO", "MIGRATE", "MIGRATE_INFO_TYPE",
        "MIGRATE_INFO_UP_CPU", "SYSTEM_OFF", "SYSTEM_RESET", "PSCI_FEATURES", "CPU_FREEZE", "CPU_DEFAULT_SUSPEND",
        "NODE_HW_STATE", "SYSTEM_SUSPEND", "PSCI_SET_SUSPEND_MODE", "PSCI_STAT_RESIDENCY", "PSCI_STAT_COUNT",
        "SYSTEM_RESET2", "MEM_PROTECT", "MEM_PROTECT_CHECK_RANGE", "SYSTEM_OFF2")
SDEI = ("SDEI_VERSION", "SDEI_EVENT_REGISTER", "SDEI_EVENT_ENABLE", "SDEI_EVENT_DISABLE", "SDEI_EVENT_CONTEXT",
        "SDEI_EVENT_COMPLETE", "SDEI_EVENT_COMPLETE_AND_RESUME", "SDEI_EVENT_UNREGISTER", "SDEI_EVENT_STATUS",
        "SDEI_EVENT_GET_INFO", "SDEI_EVENT_ROUTING_SET", "SDEI_PE_MASK", "SDEI_PE_UNMASK", "SDEI_INTERRUPT_BIND",
        "SDEI_INTERRUPT_RELEASE", "", "", "SDEI_PRIVATE_RESET", "SDEI_SHARED_RESET")
TRNG = ("TRNG_VERSION", "TRNG_FEATURES", "TRNG_GET_UUID", "TRNG_RND")
FFA = ("FFA_ERROR", "FFA_SUCCESS", "FFA_INTERRUPT", "FFA_VERSION", "FFA_FEATURES", "FFA_RX_RELEASE", "FFA_RXTX_MAP",
       "FFA_RXTX_UNMAP", "FFA_PARTITION_INFO_GET", "FFA_ID_GET", "FFA_MSG_POLL", "FFA_MSG_WAIT", "FFA_YIELD", "FFA_RUN",
       "FFA_MSG_SEND", "FFA_MSG_SEND_DIRECT_REQ", "FFA_MSG_SEND_DIRECT_RESP", "FFA_MEM_DONATE", "FFA_MEM_LEND",
       "FFA_MEM_SHARE", "FFA_MEM_RETRIEVE_REQ", "FFA_MEM_RETRIEVE_RESP", "FFA_MEM_RELINQUISH", "FFA_MEM_RECLAIM")
SERVICES = {"PSCI": PSCI, "SDEI": SDEI, "TRNG": TRNG, "FFA": FFA}
SECURE = ((0x00, PSCI), (0x20, SDEI), (0x50, TRNG), (0x60, FFA))
HYPERVISOR = {0x20: "PV_TIME_FEATURES", 0x21: "PV_TIME_ST"}
VENDOR = {0xff00: "call count", 0xff01: "the vendor's UID", 0xff03: "revision"}


def is_smccc(number: int) -> bool:
    """A fast call (bit 31), with bits 23..17 zero."""
    return number >> 31 == 1 and not number & 0x00fe0000


def name_function(number: int) -> str:
    """The name that a specification gives it; "" for none."""
    owner, function = number >> 24 & 0x3f, number & 0xffff
    if function in VENDOR and owner >= 4:
        return VENDOR[function]
    if owner == 0:
        return ARCH.get(function, "")
    if owner == 5:
        return HYPERVISOR.get(function, "")
    if owner != 4:
        return ""
    return next((names[function - first] for first, names in SECURE if first <= function < first + len(names)), "")


def describe_function(number: int) -> str:
    """'function 0x51 of the standard secure services of SMCCC, TRNG_FEATURES'."""
    owner = number >> 24 & 0x3f
    trusted = "trusted applications" if 48 <= owner < 50 else "a trusted OS" if owner >= 50 else "nobody"
    whose, name = OWNERS.get(owner, trusted), name_function(number)
    service = next((word for word in ("PSCI", "TRNG", "SDEI", "FFA") if name and name in SERVICES[word]), "")
    bits = "64" if number >> 30 & 1 else "32"
    called = (f", {name}" if name else "") + (f" ({service})" if service else "")
    return f"function {number & 0xffff:#x} of {whose} of SMCCC ({bits}-bit){called}"
