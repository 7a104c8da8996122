#!/usr/bin/env python3
"""usage: answers_test.py PROGRAM SOURCE

What is answered in JSON is what `regard schema` says it is (Draft 2020-12), in every state it can be in; a document that
is not is refused; CSV has the same keys and values: 0 all is well, 1 something is not, 77 jsonschema is not installed."""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
TODAY, LATE = "2026-11-21", "2026-12-05"  # before and after a review of the example register


class Register:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *words, **environment):
        clean = {key: os.environ[key] for key in os.environ if not key.startswith("REGARD_")}
        done = subprocess.run([self.program, "--register", str(self.folder), *words], capture_output=True, check=False, env={**clean, **environment})
        return done.returncode, done.stdout.decode("utf-8")

    def answer(self, status, *words, **environment):
        ended, out = self.run("--format", "json", *words, **environment)
        if ended != status:
            raise ValueError(f"regard {' '.join(words)}: ended with {ended}, not {status}: {out}")
        return json.loads(out)


def states(register, empty, broken):
    """Which answer, a name for its state, the answer itself, and whether its rows are as that state has them."""
    for kind, words, rows, state in (("due", ["due"], "duties", "state"), ("review-due", ["review", "due"], "reviews", "state"), ("remind", ["remind"], "duties", "state")):
        has = lambda said, wanted: any(row[state] == wanted for row in said[rows])
        yield kind, "nothing due", (said := empty.answer(0, *words, "--within", "1d", "--today", TODAY)), said[rows] == []
        yield kind, "due", (said := register.answer(10, *words, "--exit-code", "--today", TODAY)), has(said, "due")
        yield kind, "overdue", (said := register.answer(11, *words, "--exit-code", "--within", "12m", "--today", LATE)), has(said, "overdue")
        yield kind, "not all read", (said := broken.answer(3, *words, "--exit-code", "--today", LATE)), len(said["read"]["unreadable"]) == 1
        if kind != "remind":
            yield kind, "all", (said := register.answer(0, *words, "--all", "--within", "1d", "--today", TODAY)), has(said, "upcoming")
        yield "error", f"{kind} refused", (said := register.answer(1, *words, "--for", "nobody", "--today", TODAY)), said["rule"] is not None
        yield "error", f"{kind} mistyped", (said := register.answer(2, *words, "--within", "soon", "--today", TODAY)), said["rule"] is None
    yield "check", "findings", (said := register.answer(0, "check", "--today", LATE)), said["findings"] != []
    yield "check", "not all read", (said := broken.answer(3, "check", "--today", TODAY)), any(row["severity"] == "error" for row in said["findings"])
    yield "error", "a place", (said := broken.answer(3, "incident", "add", "RC-2026-2DDNXB6H", "--as", "t.novak", "--on", "2026-11-20", "--channel", "email", "--category", "abuse", "--summary", "You swore.", REGARD_NOW="2026-11-21T09:00:00Z")), said["where"] is not None
    words = ["case", "open", "--as", "t.novak", "--known-as", "the man with the green umbrella"]
    yield "written", "a case", (said := register.answer(0, *words, REGARD_NOW="2026-11-21T09:00:00Z")), said["commit"] is None and said["version"] == 1


def wrong_documents(said, rows):
    """The same answer with one thing wrong."""
    yield "another answer", {**said, "schema": "regard/status/1"}
    yield "a key too many", {**said, "names": []}
    yield "a row with a key too many", {**said, rows: [{**said[rows][0], "name": "Dana"}]}
    for key in said:
        yield f"without {key}", {other: value for other, value in said.items() if other != key}
    for key in said[rows][0]:
        yield f"a row without {key}", {**said, rows: [{other: value for other, value in said[rows][0].items() if other != key}]}
    for key, value in (("state", "late"), ("days", "9"), ("days", None), ("due_on", "21 November 2026"), ("due_on", None), ("case", "2026-1")):
        yield f"{key} {value!r}", {**said, rows: [{**said[rows][0], key: value}]}
    yield "unreadable without its line", {**said, "read": {**said["read"], "unreadable": [{"path": "x", "column": 1, "what": "y"}]}}


def problems(register, empty, broken, validator):
    schemas = {}
    for kind, state, said, is_so in states(register, empty, broken):
        if kind not in schemas:
            schemas[kind] = json.loads(register.run("schema", kind)[1])
            validator.check_schema(schemas[kind])
        for error in validator(schemas[kind]).iter_errors(said):
            yield f"{kind}, {state}: {error.json_path}: {error.message}"
        if not is_so:
            yield f"{kind}, {state}: the answer does not show that state: {json.dumps(said)[:400]}"
    for kind, words, rows in (("due", ["due"], "duties"), ("review-due", ["review", "due"], "reviews")):
        said = register.answer(0, *words, "--all", "--today", TODAY)
        for what, wrong in wrong_documents(said, rows):
            if validator(schemas[kind]).is_valid(wrong):
                yield f"{kind}: the schema lets through: {what}"
        text = register.run(*words, "--all", "--today", TODAY, "--format", "csv")[1]
        table = list(csv.DictReader(io.StringIO(text, newline="")))
        plain = [{key: ", ".join(value) if isinstance(value, list) else "" if value is None else str(value) for key, value in row.items()} for row in said[rows]]
        if table != plain or list(table[0]) != list(said[rows][0]):
            yield f"{kind}: CSV and JSON do not say the same"
        if [(row["due_on"], row.get("ref", row.get("restriction"))) for row in said[rows]] != sorted((row["due_on"], row.get("ref", row.get("restriction"))) for row in said[rows]):
            yield f"{kind}: not by day, then by id"


def main():
    program, records = sys.argv[1], pathlib.Path(sys.argv[2]) / "records"
    try:
        from jsonschema import Draft202012Validator
    except ImportError as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as top:
        folders = [pathlib.Path(top) / name for name in ("register", "empty", "broken")]
        for folder in folders:
            shutil.copytree(records, folder)
        shutil.rmtree(folders[1] / "cases")
        next((folders[2] / "cases").rglob("RC-2026-2DDNXB6H/*-person-*.yaml")).write_text("half\n")
        found = list(problems(*(Register(program, folder) for folder in folders), Draft202012Validator))
    print("\n".join(found) or "all as it should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
