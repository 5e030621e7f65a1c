# SPDX-License-Identifier: BSD-2-Clause
"""A system register needs other features than it did, or ends otherwise where a host lacks one."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.guard import new_guards
from generator.diff.rules._uses import worse
from generator.diff.rules._words import BREAKS, LOSES, OK

HISTORY = ("Linux 5.10 began to refuse KVM's MSRs whose feature is not in the guest's CPUID "
           "(KVM_CAP_ENFORCE_PV_FEATURE_CPUID, Documentation/virt/kvm/api.rst): it is asked for by the VMM, for guests "
           "of before did not ask.")
CLAIMS = ("SystemRegister.without",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        before, after = dict(old.without), dict(new.without)
        if before == after:
            continue
        effects, words = Effects(), []
        for name in after.keys() - before.keys():
            told = bool(new_guards(pair.old, pair.new, [name]))
            effects = worse(effects, Effects(BREAKS, LOSES if told else OK, BREAKS, BREAKS, OK))
            words.append(f"needs {name} (else {after[name]})")
        for name in before.keys() - after.keys():
            effects = worse(effects, Effects(OK, BREAKS, OK, OK, BREAKS))
            words.append(f"no longer needs {name} (else {before[name]})")
        for name in sorted(before.keys() & after.keys()):
            if before[name] != after[name]:
                effects = worse(effects, Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS))
                words.append(f"ended in {before[name]} without {name} and ends in {after[name]}")
        yield Found(at_register(new, "needs"), "; ".join(sorted(words)), effects, "let hosts refuse only who asked them to")
