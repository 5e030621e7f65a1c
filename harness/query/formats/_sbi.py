# SPDX-License-Identifier: BSD-2-Clause
"""Names of SBI implementations and extensions as firmware and kernels print them."""
from __future__ import annotations

# Number, name, and how the version is put together: shifts of its parts. From the SBI specification and the programs.
IMPLEMENTATIONS = {
    0: ("BBL", ()), 1: ("OpenSBI", (16, 0)), 2: ("Xvisor", ()), 3: ("Linux KVM", (16, 8, 0)), 4: ("RustSBI", (16, 8, 0)),
    5: ("Diosix", ()), 6: ("Coffer", ()), 7: ("Xen", (16, 0)), 8: ("PolarFire HSS", ()), 9: ("coreboot", ()),
    10: ("oreboot", ()), 11: ("bhyve", ()),
}
FAMILIES = {"rfnc": "rfence", "spi": "ipi"}


def implementation(number: int, version: int) -> str:
    """Name and version; what a version means, only its implementation says."""
    name, shifts = IMPLEMENTATIONS.get(number, (f"number {number:#x}, which the specification has not given out,", ()))
    if not shifts:
        return f"{name} version {version:#x}"
    parts = [str(version >> shift & (0xffff if len(shifts) == 2 else 0xff)) for shift in shifts]
    return f"{name} {'.'.join(parts)}"


def family_of(extension: str) -> str:
    """The spec's name of a family."""
    name = extension.strip().lower()
    return FAMILIES.get(name, name)
