# SPDX-License-Identifier: BSD-2-Clause
"""Long lines of C: broken outside of strings, without a change of what they say."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.backends.c.fit import COLUMNS, columns, fit

ROOT = Path(__file__).resolve().parents[2]
NAMES = [f"argument_number_{index}" for index in range(12)]
LINES = [
    f"int call({', '.join(f'int {name}' for name in NAMES)});",
    f"#define SUM({', '.join(NAMES)}) ({' + '.join(NAMES)})",
    f"#define AGAIN({', '.join(NAMES)}) \\\n\tSUM({', '.join(NAMES)}) \\\n\t+ 1",
    "static const char *const text[] = { " + ", ".join(f'"a, b || c /* {name} */"' for name in NAMES) + " };",
    "\tstatic const char *const one = \"" + "words in a string, " * 12 + "\";\t/* and what it is */",
    "/* " + "prose in a comment " * 12 + "*/",
    f"/*\n * {'prose in a comment ' * 12}\n *\tint call({', '.join(f'int {name}' for name in NAMES)});\n */",
    f"static const int a = 1 || {' || '.join(str(number) * 4 for number in range(1, 10)) * 4};\t/* {'x' * 30} */",
]


def read(text: str) -> str:
    """What a compiler reads: tokens, one a line."""
    code = subprocess.run(["gcc", "-E", "-P", "-xc", "-"], input=text, capture_output=True, text=True, check=True).stdout
    return "".join(code.replace('"\t"', "").replace('"\n\t"', "").replace('""', "").split())


@pytest.mark.parametrize("text", LINES)
def test_a_long_line_says_the_same_on_several(text: str) -> None:
    fitted = fit(text)
    assert max(map(columns, text.split("\n"))) > COLUMNS >= max(map(columns, fitted.split("\n")))
    use = f"\nAGAIN({', '.join('1' * 12)})\nSUM({', '.join('1' * 12)})\n"
    assert read(fitted + use).replace('"', "") == read(text + use).replace('"', "")


def test_a_line_that_is_short_or_cannot_be_broken_stays() -> None:
    for text in ("int a;\n\tint b;", "x" * 200, "\t" * 20):
        assert fit(text) == text


def test_no_line_of_generated_c_is_too_long() -> None:
    files = [path for kind in ("*.c", "*.h") for path in (ROOT / "generated").rglob(kind)]
    long = [f"{path.relative_to(ROOT)}:{number}" for path in files
            for number, line in enumerate(path.read_text().split("\n"), 1) if columns(line) > COLUMNS]
    assert files and not long
