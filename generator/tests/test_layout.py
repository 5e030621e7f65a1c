# SPDX-License-Identifier: BSD-2-Clause
"""How the generator's modules hang together: an arrow from the language to the model to the back ends, and no way back."""
from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
           for folder in ("generator", "harness") for path in sorted((ROOT / folder).rglob("*.py"))
           if "tests" not in path.parts}
LAZY = {"generator.late"}


def absolute(module: str, node: ast.ImportFrom) -> str:
    """The module that `from … import` names."""
    if not node.level:
        return node.module or ""
    package = module if MODULES[module].name == "__init__.py" else module.rpartition(".")[0]
    for _ in range(node.level - 1):
        package = package.rpartition(".")[0]
    return f"{package}.{node.module}" if node.module else package


def imports(module: str, tree: ast.AST) -> Iterator[str]:
    """Modules of this project that the statements of a tree import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            base = absolute(module, node)
            for name in (alias.name for alias in node.names):
                yield f"{base}.{name}" if f"{base}.{name}" in MODULES else base
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def parse(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text("utf-8"))


GRAPH = {module: {name for name in imports(module, parse(module)) if name in MODULES} for module in MODULES}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_no_function_imports_the_project(module: str) -> None:
    late = [name for node in ast.walk(parse(module)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            for name in imports(module, node) if name in MODULES]
    assert not late, f"{module} imports {late} inside a function: at its top, or by generator.late"


def test_no_module_imports_itself_in_a_circle() -> None:
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " → ".join((*path[path.index(module):], module))
        if module not in done:
            for other in sorted(GRAPH[module] - {module}):
                visit(other, (*path, module))
            done.add(module)
    for module in sorted(GRAPH):
        visit(module, ())


@pytest.mark.parametrize(("who", "never"), [
    ("generator.lang", ("generator.model", "generator.backends", "generator.tools", "harness")),
    ("generator.model", ("generator.backends", "generator.tools", "harness")),
    ("generator.backends", ("generator.tools", "generator.lint", "harness")),
    ("generator.output", ("generator.model", "generator.backends")),
    ("generator", ("harness",)),
    ("harness", ("generator.backends",))])
def test_what_never_imports_what(who: str, never: tuple[str, ...]) -> None:
    wrong = [f"{module} imports {other}" for module, others in GRAPH.items() for other in others
             if (module == who or module.startswith(who + ".")) and other.startswith(never)]
    assert not wrong
