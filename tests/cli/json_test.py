#!/usr/bin/env python3
"""usage: json_test.py PROGRAM SOURCE

Every answer that can be had as JSON is JSON and nothing else, and every record of records/ is what its kind's JSON
Schema says (Draft 2020-12): 0 all is well, 1 something is not, 77 a reader is not installed."""

import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "store"))
from yaml_other_readers_test import SKIPPED, by_pyyaml  # noqa: E402

ANSWERS = {
    "regard/status/1": ["status"],
    "regard/check/1": ["check"],
    "regard/rule/1": ["explain", "evidence-is-cited"],
    "regard/officer-list/1": ["officer", "list"],
    "regard/policy-list/1": ["policy", "list"],
    "regard/policy/1": ["policy", "show"],
    "regard/case-list/1": ["case", "list", "--all", "--names"],
    "regard/case-find/1": ["case", "find", "marlow"],
    "regard/case-show/1": ["case", "show", "RC-2026-2DDNXB6H"],
    "regard/restriction-list/1": ["restriction", "list"],
    "regard/restriction-show/1": ["restriction", "show", "RST-TE88HJYM"],
    "regard/review-due/1": ["review", "due", "--all"],
    "regard/letter-kinds/1": ["letter", "kinds"],
    "regard/letter-render/1": ["letter", "render", "decision", "RST-TE88HJYM"],
    "regard/error/1": ["case", "show", "RC-2026-00000000"],
}


def answer(program, records, words):
    done = subprocess.run(
        [program, "--register", str(records), "--today", "2026-11-21", "--format", "json", *words],
        capture_output=True, check=False, env={key: os.environ[key] for key in os.environ if not key.startswith("REGARD_")},
    )
    if done.stderr:
        raise ValueError(f"it also wrote to stderr: {done.stderr.decode()}")
    return json.loads(done.stdout.decode("utf-8"))


def wrong_answers(program, records):
    for schema, words in ANSWERS.items():
        try:
            said = answer(program, records, words).get("schema")
        except ValueError as error:
            yield f"regard {' '.join(words)}: {error}"
            continue
        if said != schema:
            yield f"regard {' '.join(words)}: its schema is {said}, not {schema}"


def wrong_records(program, records, validator):
    schemas = {}
    for path in sorted(path for top in ("register", "cases") for path in (records / top).rglob("*.yaml")):
        record = by_pyyaml(path)
        kind = record["kind"]
        if kind not in schemas:
            schemas[kind] = json.loads(subprocess.run([program, "schema", kind], capture_output=True, check=True).stdout)
            validator.check_schema(schemas[kind])
        for error in validator(schemas[kind]).iter_errors(record):
            yield f"{path}: {error.json_path}: {error.message}"
        if not list(validator(schemas[kind]).iter_errors({**record, "sumary": "a slip"})):
            yield f"{path}: the schema of '{kind}' lets an unknown field through"


def main():
    program, records = sys.argv[1], pathlib.Path(sys.argv[2]) / "records"
    try:
        import yaml  # noqa: F401
        from jsonschema import Draft202012Validator
    except ImportError as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    found = [*wrong_answers(program, records), *wrong_records(program, records, Draft202012Validator)]
    print("\n".join(found) or "all as it should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
