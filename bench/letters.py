#!/usr/bin/env python3
"""usage: letters.py PROGRAM BENCH_LETTERS REGISTER FOLDER

Times BENCH_LETTERS, which renders every review-upcoming letter of REGISTER in one process, against one process of cmark
that turns the same texts into HTML. They take turns; medians are printed, and for information what the batch command takes,
with reading and writing. Exit status 1 when the limit is passed."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys

from measure import timed

LETTER, DAY, ROUNDS, LIMIT = "review-upcoming", "2026-11-02", 15, 3


def rendered(words):
    count, took = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return int(count), float(took)


def main():
    program, letters, register, folder = sys.argv[1:5]
    texts, batch = pathlib.Path(folder, "texts"), pathlib.Path(folder, "batch")
    texts.mkdir()
    ours, theirs, count = [], [], 0
    for _ in range(ROUNDS):
        count, took = rendered([letters, register, LETTER, DAY, str(texts)])
        ours.append(took)
        theirs.append(timed(["cmark", *map(str, sorted(texts.iterdir()))]))
    ratio = statistics.median(ours) / statistics.median(theirs)
    size = sum(path.stat().st_size for path in texts.iterdir()) / 1e6
    print(f"{count} letters rendered  {statistics.median(ours):8.0f} ms   {ratio:.2f} x cmark of their {size:.1f} MB ({statistics.median(theirs):.0f} ms); limit {LIMIT}")
    batch.mkdir()
    took = timed([program, "--register", register, "--today", DAY, "letter", "render", LETTER, "--due-within", "28d", "-o", str(batch)])
    print(f"the same as a batch    {took:8.0f} ms   with all that is read and written: {len(os.listdir(batch))} files")
    shutil.rmtree(texts)
    return 1 if ratio > LIMIT or count < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
