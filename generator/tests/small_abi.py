# SPDX-License-Identifier: BSD-2-Clause
"""A small ABI made by hand, for tests of emitters that must not depend on the loader or on the specs of the day.

It has two carriers, hint and reserved bits, a call of one architecture, a call without a status, a value too wide for
32-bit registers, and texts that C, Markdown and a terminal would each read wrongly if they were not escaped.
"""
from __future__ import annotations

from generator.lang.values import BitRange, Scalar, Symbol
from generator.model.abi import (Abi, Annotation, Answers, Argument, Call, CallAnnotation, Carrier, Case, Convention, Discovery,
                                 EnumValue, ExpectMemory, ExpectValue, Family, FlagBit, History, IdField, Location, Release,
                                 Retired, Returns, Status, StatusValue, StructField, TypeDef)

HERE = Location("tests/small.yaml", 1, 1)
OLD, NEW = History("1.0"), History("1.1")
U8, U16, U32, U64 = (Scalar(f"u{width}", width, False, "") for width in (8, 16, 32, 64))
S32, SWORD, WORD = Scalar("s32", 32, True, ""), Scalar("sword", None, True, ""), Scalar("word", None, False, "")
GPA, GVA = Scalar("gpa", 64, False, "gpa"), Scalar("gva", None, False, "gva")
FIELDS = (
    IdField("family", "family", "ext", BitRange(31, 0), None, ""),
    IdField("call", "call", "id", BitRange(31, 16), None, ""),
    IdField("reserved", "reserved", "id", BitRange(15, 8), 0, ""),
    IdField("hint", "hint", "id", BitRange(7, 0), None, ""),
)


def argument(index: int, name: str, scalar: Scalar, **more: object) -> Argument:
    values: dict[str, object] = {"type": scalar.name, "minimum": None, "maximum": None, "align": None,
                                 "reserved": None, "doc": f"The {name}.", "history": OLD} | more
    return Argument(index=index, name=name, scalar=scalar, **values)  # type: ignore[arg-type]


def call(family: str, family_number: int, name: str, number: int, **more: object) -> Call:
    values: dict[str, object] = {
        "id": (("ext", family_number), ("id", number << 16)), "doc": f"Does {name}.", "history": OLD, "arch": (),
        "convention": "", "args": (), "returns": None, "errors": (), "buffers": (), "annotations": (), "needs": (),
        "noreturn": False, "blocking": False, "restartable": False, "privileged": "", "never": "", "cases": (),
        "advertised_by": "family", "answered_by_dispatch": "", "common": False, "upstream": "", "location": HERE} | more
    return Call(name=name, family=family, number=number, **values)  # type: ignore[arg-type]


def case(test: str, args: tuple[int | Symbol, ...], expect: tuple[str, ...], **more: object) -> Case:
    values: dict[str, object] = {"value": None, "memory": None, "doc": "", "history": OLD} | more
    return Case(test=test, name=test.split(".")[-1], args=args, expect=expect, **values)  # type: ignore[arg-type]


def family(name: str, number: int, calls: tuple[Call, ...], **more: object) -> Family:
    values: dict[str, object] = {
        "doc": f"All of {name}.", "history": OLD, "arch": (), "required": True, "promised": True, "convention": "",
        "fields": FIELDS, "retired": (), "unused": (("ext", number), ("id", 0x00990000)), "upstream": "",
        "location": HERE} | more
    return Family(name=name, number=number, calls=calls, **values)  # type: ignore[arg-type]


def convention(name: str, arch: str, word: int, **more: object) -> Convention:
    values: dict[str, object] = {"variant": "", "fixed": (), "split": "low-first", "clobbers": (), "narrow": "zero",
                                 "doc": "", "location": HERE} | more
    return Convention(name=name, arch=arch, word=word, **values)  # type: ignore[arg-type]


def conventions() -> tuple[Convention, ...]:
    return (
        convention("riscv64", "riscv64", 64, instructions=("ecall",), carriers=(("ext", "a7"), ("id", "a6")),
                   arguments=("a0", "a1", "a2"), status=("a0",), value=("a1",), clobbers=("t0", "flags")),
        convention("i386", "i386", 32, instructions=("vmmcall", "vmcall"), carriers=(("ext", "eax"), ("id", "ebx")),
                   arguments=("ecx", "edx", "esi", "edi"), status=("eax",), value=("edx", "ecx"), fixed=(("ebp", 7),)),
        convention("plain", "riscv64", 64, variant="plain", instructions=("ecall",), carriers=(("ext", "a7"),),
                   arguments=("a0",), status=(), value=("a0",)),
    )


def memory_family() -> Family:
    colour = argument(1, "colour", U32, type="colour")
    modes = argument(2, "modes", U16, type="modes")
    paint = call("memory", 3, "paint", 1, args=(argument(0, "at", GPA, align=4), colour, modes),
                 errors=("bad",), annotations=(CallAnnotation("later", NEW),), advertised_by="calls", cases=(
                     case("memory.paint.wide", (0, 1 << 32, 0), ("bad",)),
                     case("memory.paint.done", (Symbol("scratch", 4), 7, 1), ("success",),
                          memory=ExpectMemory(Symbol("scratch", 4), 32, 7))))
    move = call("memory", 3, "move", 2, args=(argument(0, "by", S32), argument(1, "far", SWORD)), arch=("riscv64",),
                returns=Returns("u64", U64, False, "How | far?"), history=NEW, advertised_by="release", cases=(
                    case("memory.move.back", (-1, -2), ("success", "bad"), value=ExpectValue(0, None, 1, None)),))
    stop = call("memory", 3, "stop", 3, never="Nothing \"returns\" from it.", noreturn=True,
                history=History("1.0", "1.1", None, (("halt", "1.0"),)))
    return family("memory", 3, (paint, move, stop),
                  retired=(Retired(4, "wipe|out", "1.1", "Was <b>never</b> used."),))


def ask_family() -> Family:
    whole = ExpectValue((1 << 64) - 1, 0x100, None, None)
    query = call("ask", 1, "query", 5, args=(argument(0, "number", U16),), common=True, answered_by_dispatch="calls",
                 returns=Returns("u32", U32, True, "What there is."), advertised_by="calls",
                 cases=(case("ask.query.itself", (5,), ("success",), value=whole),))
    version = call("ask", 1, "version", 6, returns=Returns("u32", U32, False, "The release."), cases=(
        case("ask.version.any", (), ("success",)),), answered_by_dispatch="release")
    return family("ask", 1, (query, version))


def old_family() -> Family:
    put = call("old", 0x10, "put", 0, id=(("ext", 0x10),), convention="plain", args=(argument(0, "byte", U8),),
               returns=Returns("sword", SWORD, True, "0."), cases=(case("old.put.one", (65,), ()),))
    return family("old", 0x10, (put,), arch=("riscv64",), convention="plain", unused=None,
                  fields=(IdField("family", "family", "ext", BitRange(31, 0), None, ""),))


def types() -> tuple[TypeDef, ...]:
    return (
        TypeDef("colour", "enum", "memory", "u32", False, "A colour.", OLD,
                values=(EnumValue("red", 7, "Red.", OLD), EnumValue("green", 9, "Green.", NEW))),
        TypeDef("modes", "flags", "memory", "u16", False, "How to paint.", OLD,
                bits=(FlagBit("fast", BitRange(0, 0), "Fast.", OLD),
                      FlagBit("level", BitRange(7, 4), "How far.", OLD))),
        TypeDef("entry", "struct", "memory", None, False, "One entry.", OLD, size=16, align=8,
                fields=(StructField("where", "gpa", 0, 8, 1, False, "Where."),
                        StructField("pad", "u8", 8, 8, 8, True, "Zero."))),
    )


def make_abi(**more: object) -> Abi:
    values: dict[str, object] = {
        "name": "small", "title": "A small ABI", "doc": "For tests.", "profile": "strict", "release": "1.1",
        "releases": (Release("1.0", "First."), Release("1.1", "Second.")), "source": "spec/small",
        "spec_hash": "0" * 64, "fields": FIELDS, "conventions": conventions(), "types": types(), "features": (),
        "carriers": (Carrier("ext", "register", 32, True, ""), Carrier("id", "register", 32, False, "")),
        "status": Status("s32", "What became of it.", (
            StatusValue("success", 0, False, "Done.", OLD), StatusValue("nothing", -1, True, "Not here.", OLD),
            StatusValue("bad", -2, False, "Wrong.", OLD))),
        "answers": Answers("nothing", "nothing", "bad", "bad"),
        "annotations": (Annotation("later", 0, 1, "id", "queue", "May wait.", NEW),),
        "discovery": (Discovery("calls", "ask.query", "number", BitRange(8, 8), BitRange(7, 0), None, None, ""),
                      Discovery("release", "ask.version", None, None, None, BitRange(31, 16), BitRange(15, 0), "")),
        "families": (ask_family(), memory_family(), old_family()),
        "unknown_family": (("ext", 0x99), ("id", 0))} | more
    return Abi(**values)  # type: ignore[arg-type]
