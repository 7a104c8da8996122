#!/usr/bin/env python3
"""usage: pdf_test.py PROGRAM GENERAL PACKS

Reads with poppler's tools every PDF that tests/letters/register.sh and packs.sh made: each letter to a person, as a draft,
in large print and as it was posted. It must be one that is read aloud, that GOV.UK Notify would post, and whose address,
and nothing else, shows in the window of an envelope. Exit status 77 where it could not be made or read."""

import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from letters_test import check, failures, finish, kinds

POINTS = 72 / 25.4
# Measures in millimetres, as GOV.UK Notify publishes them for letters that are uploaded.
WINDOW = {"left": 24.6, "right": 120.0, "top": 39.5, "bottom": 66.3}
BODY_TOP, SIDE, EDGE, SHEET_WIDTH, SHEET_HEIGHT = 95.0, 15.0, 5.0, 210.0, 297.0
MOST_PAGES, MOST_BYTES, DECISION_PAGES = 10, 2_000_000, 2
POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$")


def said_by(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


class Word:
    def __init__(self, element):
        self.text = element.text or ""
        self.left, self.top, self.right, self.bottom = (
            float(element.get(side)) / POINTS for side in ("xMin", "yMin", "xMax", "yMax")
        )

    def touches_window(self):
        across = self.left < WINDOW["right"] and self.right > WINDOW["left"]
        return across and self.top < WINDOW["bottom"] and self.bottom > WINDOW["top"]

    def within_window(self):
        across = WINDOW["left"] <= self.left and self.right <= WINDOW["right"]
        return across and WINDOW["top"] <= self.top and self.bottom <= WINDOW["bottom"]

    def within_borders(self):
        across = SIDE <= self.left and self.right <= SHEET_WIDTH - SIDE
        return across and EDGE <= self.top and self.bottom <= SHEET_HEIGHT - EDGE


def pages_of(path):
    laid_out = xml.etree.ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", said_by("pdftotext", "-bbox-layout", path, "-")))
    html = "{http://www.w3.org/1999/xhtml}"
    return [[Word(word) for word in page.iter(f"{html}word")] for page in laid_out.iter(f"{html}page")]


def head_and_address(text):
    """What stands before the address in the letter as text, and the address: the paragraph that ends with a postcode."""
    paragraphs = text.read_text(encoding="utf-8").split("\n\n")
    at = next(n for n, paragraph in enumerate(paragraphs) if POSTCODE.search(paragraph))
    return " ".join([*paragraphs[:at], "\N{MIDDLE DOT}"]), paragraphs[at]  # the dot stands between two words of a banner


def check_document(path):
    info = dict(line.split(":", 1) for line in said_by("pdfinfo", path).splitlines() if ":" in line)
    value = {name: words.strip() for name, words in info.items()}
    check(value.get("Tagged") == "yes", f"{path} is not tagged")
    check(value.get("Page size", "").endswith("(A4)"), f"{path} is not A4: {value.get('Page size')}")
    check(len(value.get("Title", "")) > 5, f"{path} has no title")
    check(re.search(rb"/Lang\s*\(en-GB\)", path.read_bytes()), f"{path} does not say its language")
    check(int(value["Pages"]) <= MOST_PAGES, f"{path} has {value['Pages']} pages")
    check(path.stat().st_size < MOST_BYTES, f"{path} has {path.stat().st_size} bytes")
    fonts = said_by("pdffonts", path).splitlines()[2:]
    check(fonts, f"{path} has no text")
    for font in fonts:
        check(font.split()[-5] == "yes", f"{path} does not bring this font along: {font}")
    if path.name.startswith("decision") and not path.stem.endswith("-large"):
        check(int(value["Pages"]) <= DECISION_PAGES, f"{path} has {value['Pages']} pages")


def none_of(found, what):
    check(not found, f"{what}: {' '.join(word.text for word in found)}")


def check_layout(path, text):
    head, address = head_and_address(text)
    pages = pages_of(path)
    for number, page in enumerate(pages, 1):
        none_of([word for word in page if not word.within_borders()], f"{path}: too near to the edge of sheet {number}")
    seen = [word for word in pages[0] if word.touches_window()]
    check([word.text for word in seen] == address.split(), f"{path}: the window shows {' '.join(word.text for word in seen)}")
    none_of([word for word in seen if not word.within_window()], f"{path}: cut by the edge of the window")
    above = [word for word in pages[0] if word.top < BODY_TOP and not word.touches_window()]
    none_of([word for word in above if word.text not in head], f"{path}: of the body, above {BODY_TOP} mm")


def check_words(path, draft):
    said = said_by("pdftotext", path, "-")
    check(len(said.split()) > 60, f"{path} is next to empty")
    check("{{" not in said and "}}" not in said, f"{path} has a brace pair left")
    check(("DRAFT" in said) == draft, f"{path} is {'not ' if draft else ''}called a draft")
    check("\N{REPLACEMENT CHARACTER}" not in said, f"{path} has a character that no font has")


def check_letter(folder, name):
    text = folder / "drafts" / f"{name}.txt"
    for path in [folder / "drafts" / f"{name}.pdf", folder / "drafts" / f"{name}-large.pdf", folder / "sent" / f"{name}.pdf"]:
        check(path.exists(), f"there is no {path}")
        if path.exists():
            check_document(path)
            check_layout(path, text)
            check_words(path, draft=path.parent.name == "drafts")


def main():
    missing = [tool for tool in ("weasyprint", "pdfinfo", "pdffonts", "pdftotext") if not shutil.which(tool)]
    if missing:
        print(f"no letter was made into a PDF: {', '.join(missing)} is missing; tools/test --all installs it")
        return 77
    program, general, packs = sys.argv[1], *map(pathlib.Path, sys.argv[2:4])
    to_persons = [letter for letter, whom in kinds(program).items() if whom == "the person"]
    for letter in to_persons:
        check_letter(general, letter)
    for draft in sorted(packs.glob("drafts/*.md")):
        check_letter(packs, draft.stem)
    return finish(len(to_persons), 18)


if __name__ == "__main__":
    sys.exit(main())
