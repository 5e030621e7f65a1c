# SPDX-License-Identifier: BSD-2-Clause
"""Random specs that are right: every key of the language (keys.py), in what combinations a seed makes of it.

`make_spec(seed)` gives the tree of a spec, `spec_text` its text, always the same for a seed. What the language allows is in
spec/README.md; what it allows and `hvabi check` refuses for a reason is in REFUSALS.
"""
from __future__ import annotations

import json

from generator.lang.architectures import architecture
from generator.tests.random_abi.base import Carried, Made, Tree, bits_width
from generator.tests.random_abi.calls import Calls

# Rules by which `hvabi check` may refuse what is made here: the maker does not know what they know, and takes another.
REFUSALS = {
    "ambiguous-id": "two families are laid out in different ways, and nothing happens to tell their ids apart",
    "lookup-order": "a family of another layout may have the bits that say how a call travels, or differ in memory alone",
    "duplicate-id": "two families happen to be laid out so that an id of one is an id of the other",
    "stub-registers": "a call happens to leave no register for what compilers keep for themselves",
    "name-collision": "two names happen to become one in C",
}


class Maker(Calls):
    """Makes one spec."""

    def make(self) -> Tree:
        self.tree = {"abi": f"r{self.seed}", "title": "T", "profile": "strict" if self.strict else "legacy", "doc": "D.",
                     "releases": {name: {"doc": "A release."} for name in self.releases}}
        self.make_status()
        self.several = self.chance(0.2)
        self.make_callers()
        own = self.make_carriers()
        with_family = self.chance(0.6)
        families = self.pick(1, 2, 3, 4)
        layout = self.make_layout(own, with_family, 8, families + 3 if with_family or families > 1 else 1)
        if not layout:
            own = [self.make_carrier("register")]
            self.carriers = own
            own[0].width = max(own[0].width, 16)
            layout = self.make_layout(own, False, 2, families)
            with_family = False
        self.tree["id"] = layout
        hint = next((value for value in layout.values() if value["role"] == "hint"), None)
        made = self.make_families(families, layout, own)
        if hint is not None and self.chance(0.8):
            width = self.width_of(hint)
            bits = self.random.sample(range(width), min(width, self.pick(1, 2)))
            self.annotations = [f"note-{bit}" for bit in bits]
            self.tree["annotations"] = {f"note-{bit}": {"bit": bit, "meaning": "queue" if self.strict or self.chance(0.5) else "none",
                                                        "doc": "A note."} for bit in bits}
        if self.chance(0.3):
            self.make_features()
        types = self.make_types()
        if types:
            self.tree["types"] = types
        self.make_conventions(made)
        numbers: set[int] = set()
        done: Tree = {}
        for family in made:
            tree = self.make_family(family, numbers)
            if tree is not None:
                done[family.name] = tree
        used = {value["carrier"] for family in made if family.name in done
                for value in (*layout.values(), *(family.layout or {}).values())}
        self.add_common_call([family for family in made if family.name in done], done)
        if any(value["role"] == "family" for value in layout.values()) and len(self.releases) > 1 and self.chance(0.3):
            number = self.number(self.family_width(), numbers)
            if number is not None:
                self.tree["retired"] = [{"number": number, "was": "gone", "removed": "2", "doc": "Nobody used it."}]
        self.tree["carriers"] = {carrier.name: self.carrier_tree(carrier) for carrier in self.carriers if carrier.name in used}
        self.tree["families"] = done
        self.drop_unused()
        self.cut_results()
        self.drop_architectures()
        return self.tree

    def drop_architectures(self) -> None:
        """From parts of types and kinds of guests those that have no convention after all, and what is nowhere then."""
        there = {convention["arch"] for convention in self.tree["conventions"].values()}
        parts = [self.tree.get("callers", {})]
        for made in self.tree.get("types", {}).values():
            parts += [made.get(key, {}) for key in ("values", "bits")]
            if made["kind"] == "union":
                made["fields"] = [field for field in made["fields"] if not there.isdisjoint(field.get("arch", there))]
                parts.append({field["name"]: field for field in made["fields"]})
        for part in parts:
            for name, item in list(part.items()):
                if there.isdisjoint(item.get("arch", there)):
                    del part[name]
                elif "arch" in item:
                    item["arch"] = [arch for arch in item["arch"] if arch in there]

    def travels(self, family: Tree, call: Tree, convention: Tree) -> bool:
        """Whether a call, or a form of it, travels by a convention."""
        forms = call.get("forms", {})
        variant = convention.get("variant", "")
        if variant != family.get("convention", "") and variant not in forms:
            return False
        named = [forms.get(variant, {}).get("arch"), call.get("arch"), family.get("arch")]
        named += [[arch for name in node.get("callers", ()) for arch in self.callers[name]] for node in (call, family)]
        return convention["arch"] in next((archs for archs in named if archs), [convention["arch"]])

    def cut_results(self) -> None:
        """Values of more registers than one needs, where no call by the convention has several."""
        for convention in self.tree["conventions"].values():
            value = convention.get("results", {}).get("value")
            arch = convention["arch"]
            used = any("also_returns" in call and self.travels(family, call, convention)
                       for family in self.tree["families"].values() for call in family["calls"].values())
            if isinstance(value, list) and self.several and not used:
                convention["results"]["value"] = value[:64 // architecture(arch).word]

    def make_callers(self) -> None:
        if self.chance(0.25):
            self.callers = {"pv": self.some(self.archs) if self.chance(0.5) else [], "hv": []}
            self.tree["callers"] = {name: {"doc": "A kind of guest.", **({"arch": archs} if archs else {})}
                                    for name, archs in self.callers.items()}

    def make_features(self) -> None:
        self.features = ["spin", "jump", "yield"]
        self.tree["features"] = {
            "spin": {"source": "words", "doc": "A feature."},
            "jump": {"source": {"leaf": 1, "register": "eax", "bit": 3}, "doc": "A feature.", **({"hint": True} if self.chance(0.3) else {})},
            "yield": {"source": {"leaf": 2, "subleaf": 1, "register": "ebx", "bits": "7..4", "unless": [0, 15]}, "requires": ["spin"],
                      "doc": "A feature."}}
        self.tree["cpuid"] = {"signature": self.pick("RandomRandom", ["RandomRandom", "Random"]), "values": {
            "interface": {"leaf": 1, "subleaf": 0, "register": "edx", "bits": "15..0", "type": "u16", "equals": 0x31, "doc": "Which."}}}

    def family_width(self) -> int:
        return next(self.width_of(value) for value in self.tree["id"].values() if value["role"] == "family")

    def add_common_call(self, made: list[Made], done: Tree) -> None:
        """A call that every family has, and sometimes discovery by it."""
        fields = [self.fields_of(family) for family in made]
        roles = [{value["role"]: value for value in layout.values()} for layout in fields]
        if not made or not all("family" in mine for mine in roles) or any(
                carrier.kind == "memory" for family in made for carrier in family.carriers) or self.chance(0.6):
            return
        used = {call["number"] for family in done.values() for call in family["calls"].values()}
        used |= {item["number"] for family in done.values() for item in family.get("retired", ())}
        width = min(self.width_of(mine["call"]) for mine in roles)
        number = self.number(width, used)
        if number is None:
            return
        every = [(family, family.variant) for family in made]
        conventions = [convention for family, variant in every for convention in self.conventions_of(family, variant)]
        asks = all(room >= self.words("u64", arch) for family, variant in every for arch, room in self.capacity(family, variant).items())
        if asks and not self.annotations and all(self.hold(convention, ["u32"]) for convention in conventions) and self.chance(0.7):
            self.tree["every_family"] = {"query": {"number": number, "doc": "Has it?", "args": [{"name": "call", "type": "u64", "doc": "Which."}],
                                                   "returns": {"type": "u32", "doc": "Yes or no."}}}
            self.tree["discovery"] = {"calls": {"call": "*.query", "argument": "call", "present": str(self.random.randrange(32)),
                                                "doc": "Asks for a call."}}
            return
        self.tree["every_family"] = {"ping": {"number": number, "doc": "Does nothing."}}

    def drop_unused(self) -> None:
        """Conventions, and carriers in them, of families that have no calls after all."""
        wanted: dict[str, set[str]] = {}
        for family in self.tree["families"].values():
            carriers = {value["carrier"] for value in family.get("id", self.tree["id"]).values()}
            formed = {form for call in family["calls"].values() for form in call.get("forms", {})}
            for variant in (family.get("convention", ""), *formed):
                wanted.setdefault(variant, set()).update(carriers)
        self.tree["conventions"] = {
            name: convention | {"carriers": {carrier: register for carrier, register in convention["carriers"].items()
                                             if carrier in wanted[convention.get("variant", "")]}}
            for name, convention in self.tree["conventions"].items() if convention.get("variant", "") in wanted}

    def carrier_tree(self, carrier: Carried) -> Tree:
        made: Tree = {"width": carrier.width}
        if carrier.kind != "register" or self.chance(0.2):
            made["kind"] = carrier.kind
        if carrier.kind == "register" and self.chance(0.2):
            made["signed"] = True
        if carrier.kind in ("argument", "memory"):
            made["argument"] = carrier.argument
        if carrier.kind == "memory":
            made["offset"] = carrier.offset
        if carrier.kind == "slot":
            made["stride"] = 32
        return made

    def make_families(self, count: int, layout: Tree, own: list[Carried]) -> list[Made]:
        made = []
        for index in range(count):
            archs = list(self.archs)
            if self.chance(0.15) and len(archs) > 1:
                archs = self.random.sample(archs, self.random.randint(1, len(archs)))
            family = Made(f"f{index}", "", None, own, archs)
            if self.callers and self.chance(0.3):
                caller = self.random.choice(list(self.callers))
                family.callers = [caller]
                family.archs = [arch for arch in archs if arch in (self.callers[caller] or archs)]
                if not family.archs:
                    family.callers, family.archs = [], archs
            if index and self.chance(0.2):
                carriers = own if self.chance(0.5) else [self.make_carrier(self.pick("register", "argument"))]
                with_number = self.chance(0.6)
                mine = self.make_layout(carriers, with_number, 8, 8)
                if mine:
                    family.layout, family.carriers = mine, carriers
            if self.chance(0.2):
                family.variant = self.pick("va", "vb")
            made.append(family)
        if not self.variants and any(value["role"] == "variant" for value in layout.values()):
            self.variants = ["fast"]
        for value in [*layout.values(), *(value for family in made for value in (family.layout or {}).values())]:
            if value["role"] == "variant":
                width = self.width_of(value)
                value["variants"] = {"fast": self.random.randrange(1, 1 << width)}
        return made

    def make_conventions(self, made: list[Made]) -> None:
        """One for each architecture and variant that some family, or a form of its calls, travels by."""
        wanted: dict[str, list[Made]] = {}
        for family in made:
            wanted.setdefault(family.variant, []).append(family)
            if self.has_form(family):
                wanted.setdefault("fast", []).append(family)
        self.tree["conventions"] = {}
        for variant, families in wanted.items():
            carriers = list({carrier.name: carrier for family in families for carrier in family.carriers}.values())
            used = {value["carrier"] for family in families for value in (family.layout or self.tree["id"]).values()}
            carriers = [carrier for carrier in carriers if carrier.name in used]
            for arch in self.archs:
                if any(arch in family.archs for family in families):
                    name = f"{arch}_{variant}" if variant else arch
                    self.tree["conventions"][name] = self.make_convention(arch, variant, carriers)

    def has_form(self, family: Made) -> bool:
        fields = family.layout if family.layout is not None else self.tree["id"]
        return not family.variant and any("fast" in value.get("variants", {}) for value in fields.values())

    def make_family(self, family: Made, numbers: set[int]) -> Tree | None:
        fields = family.layout if family.layout is not None else self.tree["id"]
        width = {value["role"]: self.width_of(value) for value in fields.values()}
        tree: Tree = {}
        if "family" in width:
            number = self.number(width["family"], numbers)
            if number is None:
                return None
            tree["number"] = number
        tree["doc"] = "A family."
        tree["required"] = True
        if family.callers:
            tree["callers"] = family.callers
        by_caller = [arch for name in family.callers for arch in self.callers[name]]
        if set(family.archs) != set(by_caller or self.archs) or by_caller and self.chance(0.3):
            tree["arch"] = family.archs
        if self.chance(0.15):
            tree["promised"] = False
        if self.constants and self.chance(0.2):
            tree["versioned_by"] = self.random.choice(self.constants)
        if self.chance(0.2):
            wrong = [name for name in self.statuses if name not in ("success", "none", "gone")]
            tree["answers"] = {key: self.absent() for key in ("unknown_family", "unknown_call", "retired_call") if self.chance(0.4)}
            tree["answers"] |= {key: self.pick(*wrong) for key in ("reserved_field", "bad_argument") if self.chance(0.5)}
            tree["answers"] = tree["answers"] or {"unknown_call": "none"}
        if family.variant:
            tree["convention"] = family.variant
        if family.layout is not None:
            tree["id"] = family.layout
        if self.chance(0.1):
            own = self.make_enum()
            own["values"] = {name: value for name, value in own["values"].items() if "arch" not in value}
            tree["types"] = {f"own_{family.name}": own}
        used: set[int] = set() if "family" in width or family.layout is not None else numbers
        calls: Tree = {}
        for name in [f"c{index}" for index in range(self.pick(1, 2, 3, 5))]:
            number = self.number(width["call"], used)
            call = self.make_call(family, number) if number is not None else None
            if call is None:
                continue
            if self.has_form(family) and (not calls or self.chance(0.6)):
                self.add_form(family, call)
            calls[name] = call
        tree["calls"] = calls
        if not calls:
            return None
        if len(self.releases) > 1:
            self.add_history(family, tree, width["call"], used)
        return tree

    def add_history(self, family: Made, tree: Tree, width: int, used: set[int]) -> None:
        """What was otherwise in the first release."""
        call = self.random.choice(list(tree["calls"].values()))
        choice = self.pick("renamed", "changed", "deprecated", "since", "gone", "reused", "retired", "none")
        if choice == "renamed":
            call["renamed"] = [{"from": "old_name", "until": "1"}]
        elif choice == "changed":
            call["changed"] = {"2": {"doc": "Another call."}}
        elif choice == "deprecated":
            call["deprecated"] = "2"
        elif self.strict:
            return
        elif choice == "since" and len(tree["calls"]) > 1:
            call["since"] = "2"
        elif choice == "gone" and not any(carrier.kind == "memory" for carrier in family.carriers):
            number = self.number(width, used)
            if number is not None:
                tree["calls"]["gone"] = {"number": number, "removed": "2", "doc": "It is gone."}
        elif choice == "reused" and len(tree["calls"]) > 1 and not any(carrier.kind == "memory" for carrier in family.carriers):
            call |= {"since": "2", "reused": True}
            tree["calls"]["gone"] = {"number": call["number"], "removed": "2", "doc": "It is gone, and its number is another's."}
        elif choice == "retired":
            number = self.number(width, used)
            if number is not None:
                tree["retired"] = [{"number": number, "was": "gone", "removed": "2", "doc": "It is gone."}]

    def add_form(self, family: Made, call: Tree) -> None:
        archs = self.some(call.get("arch", family.archs)) if self.chance(0.3) else call.get("arch", family.archs)
        own = Made(family.name, family.variant, family.layout, family.carriers, archs)
        found = self.make_args(own, "fast")
        if found is None:
            return
        kinds = [result["type"] for result in (call["returns"], *call.get("also_returns", ()))] if "returns" in call else []
        if not all(self.hold(convention, kinds) for convention in self.conventions_of(own, "fast")) and kinds:
            for key in ("returns", "also_returns"):
                call.pop(key, None)
        args, buffers = found
        names = {argument["name"] for argument in args}
        lacks = any(isinstance(buffer["length"], str) and buffer["length"] not in names for buffer in call.get("buffers", {}).values())
        form: Tree = {"args": args, **({"buffers": buffers} if buffers or lacks else {})}
        if archs != call.get("arch", family.archs):
            form["arch"] = archs
        if self.chance(0.3):
            form["doc"] = "Fast."
        self.add_needs(form, "errors" in call)
        call["forms"] = {"fast": form}

    @staticmethod
    def width_of(value: Tree) -> int:
        return bits_width(value["bits"])


def make_spec(seed: int) -> Tree:
    """The spec of a seed. Now and then nothing comes of it: then the next attempt counts."""
    for attempt in range(100):
        tree = Maker(seed, attempt).make()
        gone = any(name not in tree.get("callers", {}) for family in tree["families"].values()
                   for call in (family, *family["calls"].values()) for name in call.get("callers", ()))
        if tree["families"] and tree["conventions"] and not gone:
            return tree
    raise ValueError(f"no spec for seed {seed}")


def spec_text(tree: Tree) -> str:
    """The spec as text: a key a line, what is under it in one line."""
    lines = ["# SPDX-License-Identifier: BSD-2-Clause"]
    for key, value in tree.items():
        if isinstance(value, dict) and value and all(isinstance(item, dict) for item in value.values()):
            lines += [f"{key}:", *(f"  {json.dumps(name)}: {json.dumps(item)}" for name, item in value.items())]
        else:
            lines.append(f"{key}: {json.dumps(value)}")
    return "\n".join(lines) + "\n"
