#!/usr/bin/env python3
"""Fails unless the programs given have what the release build promises (SECURITY.md): position
independent, relocations read-only and bound at the start, no executable stack, guarded stacks, checked
calls of the C library."""

import subprocess
import sys


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True,
                          text=True).stdout


def missing(program):
    segments = readelf("--segments", program)
    dynamic = readelf("--dynamic", program)
    symbols = readelf("--dyn-syms", program)
    stack = next((line for line in segments.splitlines() if "GNU_STACK" in line), "")
    checks = {
        "position independent": "DYN" in readelf("--file-header", program),
        "read-only relocations": "GNU_RELRO" in segments,
        "bound at the start": "NOW" in dynamic,
        "no executable stack": stack != "" and "RWE" not in stack,
        "guarded stacks": "__stack_chk_fail" in symbols,
        "checked calls": "_chk@" in symbols.replace("__stack_chk_fail", ""),
    }
    return [name for name, passed in checks.items() if not passed]


failed = False
for path in sys.argv[1:]:
    for name in missing(path):
        print(f"{path}: not {name}")
        failed = True
sys.exit(1 if failed or len(sys.argv) < 2 else 0)
