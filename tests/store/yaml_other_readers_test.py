#!/usr/bin/env python3
"""Reads every *.yaml below the given folders with PyYAML, with libfyaml's fy-tool and, with --dump PROGRAM,
as the register itself does, and says where they differ: 0 all agree, 1 some differ or cannot be read,
2 a mistyped call, 77 a reader is not installed."""

import argparse
import datetime
import json
import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77


def iso(value):
    """What PyYAML turned into dates and instants, as the text it was made from."""
    if isinstance(value, dict):
        return {iso(key): iso(item) for key, item in value.items()}
    if isinstance(value, list):
        return [iso(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def by_pyyaml(path):
    import yaml

    # As bytes, so that it is PyYAML that decides what the encoding and the line ends are.
    return iso(yaml.safe_load(path.read_bytes()))


def by_program(*words):
    done = subprocess.run(words, capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ValueError(said[0] if said else f"ended with status {done.returncode}")
    return json.loads(done.stdout.decode("utf-8"))


def canonical(value):
    """One line in which 1, true and "1" differ, and so does the order of keys."""
    return json.dumps(value, ensure_ascii=True)


def first_difference(a, b):
    at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    start = max(0, at - 20)
    return f"…{a[start:at + 40]}… against …{b[start:at + 40]}…"


def complaints(path, readers):
    """One line for each reader that fails on the file or differs from the first one that can read it."""
    seen = None
    for name, read in readers.items():
        try:
            value = canonical(read(path))
        except Exception as error:  # whatever a reader throws, it has not read the file
            yield f"{path}: {name}: {' '.join(str(error).split())}"
            continue
        if seen is None:
            seen = (name, value)
        elif seen[1] != value:
            yield f"{path}: {seen[0]} and {name} differ: {first_difference(seen[1], value)}"


def missing_reader():
    try:
        import yaml  # noqa: F401
    except ImportError:
        return "PyYAML"
    return None if shutil.which("fy-tool") else "fy-tool (libfyaml-utils)"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--dump", help="a program that prints FILE as JSON, as the register reads it")
    words = parser.parse_args()
    missing = missing_reader()
    if missing:
        print(f"skipped: {missing} is not installed")
        return SKIPPED
    readers = {
        "PyYAML": by_pyyaml,
        "fy-tool": lambda path: by_program("fy-tool", "--dump", "--mode", "json", str(path)),
    }
    if words.dump:
        readers["regard"] = lambda path: by_program(words.dump, str(path))
    files = sorted(path for folder in words.folders for path in folder.rglob("*.yaml"))
    found = [line for path in files for line in complaints(path, readers)]
    print("\n".join(found + [f"{len(files)} files, {len(readers)} readers, {len(found)} complaints"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
