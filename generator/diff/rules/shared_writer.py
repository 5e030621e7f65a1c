# SPDX-License-Identifier: BSD-2-Clause
"""Another side writes a part of shared memory: two write it, or nobody does."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised
from generator.diff.rules._types import find_type
from generator.diff.rules._words import BREAKS
from generator.model.abi import TypeDef

HISTORY = ("Xen's VMASST_TYPE_runstate_update_flag (4.8) has the host set a flag in state_entry_time while it writes "
           "(public/vcpu.h): guests must ask for it, for others would read a wrong time.")
CLAIMS = ("SharedMemory.writer", "SharedMemory.fields", "SharedField.field", "SharedField.writer")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if old.writer == new.writer and old.fields == new.fields:
            continue
        types = (find_type(pair.old, old.type), find_type(pair.new, new.type))
        paths = [item.field for item in (*old.fields, *new.fields)]
        paths += [field.name for field in types[1].fields if not field.reserved] if types[1] is not None else []
        for path in dict.fromkeys(paths or [""]):
            if not all(has_field(kind, path) for kind in types):
                continue      # it is new or gone: the rules of types tell that
            before, after = old.writer_of(path), new.writer_of(path)
            if before != after and not (path and "." in path and old.writer_of(path.rpartition(".")[0]) == before
                                        and new.writer_of(path.rpartition(".")[0]) == after):
                yield Found(at_shared(new, "fields"), f"{path or 'all of it'} was written by {side(before)} and is by {side(after)}",
                            Effects(BREAKS, BREAKS, BREAKS, BREAKS, BREAKS), "use a field of its own", is_promised(pair, new))


def has_field(kind: TypeDef | None, path: str) -> bool:
    return kind is None or not kind.fields or not path or path.partition(".")[0] in {field.name for field in kind.fields}


def side(writer: str) -> str:
    return {"both": "both sides", "": "nobody named"}.get(writer, f"the {writer}")
