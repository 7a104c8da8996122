#!/usr/bin/env python3
"""usage: letters_test.py PROGRAM POLICIES GENERAL PACKS

Holds what tests/letters/register.sh and packs.sh made against the program's own list: each letter that it knows, and each
pack's decision, in every format that it comes in, whole, called a draft before it is sent and never afterwards."""

import json
import pathlib
import re
import subprocess
import sys

BOTH = ["md", "txt", "html"]
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


def finish(count, fewest):
    for failure in failures:
        print("FAILED:", failure)
    print(f"{count} letters; {len(failures)} failures")
    return 1 if failures or count < fewest else 0


def kinds(program):
    said = subprocess.run([program, "letter", "kinds", "--format", "json"], check=True, capture_output=True, cwd="/")
    return {row["letter"]: row["for"] for row in json.loads(said.stdout)["letters"]}


def words(path):
    """What somebody reads, without the page around it."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"<[^>]*>", "", text[text.index("<body") :]) if ".html" in path.name else text


def check_text(path, draft):
    check(path.exists(), f"there is no {path}")
    if not path.exists():
        return
    said = words(path)
    check(len(said.split()) > 60, f"{path} is next to empty")
    check("{{" not in said and "}}" not in said, f"{path} has a brace pair left")
    check(said.count("DRAFT") == (1 if draft else 0), f"{path} says DRAFT {said.count('DRAFT')} times")
    if ".html" in path.name:
        whole = path.read_text(encoding="utf-8")
        for other in re.findall(r"""(?:src|href)=["']([^"']*)|url\(["']?([^)"']*)|(@import)""", whole):
            where = "".join(other)
            check(where.startswith(("data:", "mailto:", "https://")), f"{path} takes in {where}")
        check(not re.search(r"<(script|link|iframe|object)\b|src=.https?:", whole), f"{path} takes in something")


def check_letter(folder, name, to_person):
    for form in BOTH:
        check_text(folder / "drafts" / f"{name}.{form}", draft=True)
    if to_person:
        check_text(folder / "drafts" / f"{name}-large.html", draft=True)
    if not (folder / "sent" / f"{name}.pdf").exists():  # tests/letters/pdf_test.py reads that one
        check_text(folder / "sent" / f"{name}.html", draft=False)


def check_proof(program, register):
    """Each that was sent, those that came with the example register among them, is still what was sent."""
    sent = sorted(path for path in register.glob("cases/*/*/*-letter-*.yaml") if ".v" not in path.name)
    check(len(sent) > 28, f"{register} holds {len(sent)} letters that were sent")
    for path in sent:
        letter = "LTR-" + path.stem.split("-letter-")[1]
        said = subprocess.run([program, "letter", "verify", letter], capture_output=True, text=True, cwd=register)
        check(said.returncode == 0, f"{letter}: {said.stdout}{said.stderr}")


def main():
    program, policies, general, packs = sys.argv[1], *map(pathlib.Path, sys.argv[2:5])
    known = kinds(program)
    made = dict(line.split() for line in (general / "letters").read_text().splitlines())
    for letter in sorted(known.keys() ^ made.keys()):
        check(False, f"'{letter}' is {'not made by tests/letters/register.sh' if letter in known else 'no letter'}")
    for letter in made:
        check_letter(general, letter, known.get(letter) == "the person")
    for pack in sorted(path.stem for path in policies.glob("*.yaml")):
        folder, name = (general, "decision") if pack == "general" else (packs, f"decision-{pack}")
        check_letter(folder, name, True)
    check_proof(program, general / "register")
    return finish(len(made), 28)


if __name__ == "__main__":
    sys.exit(main())
