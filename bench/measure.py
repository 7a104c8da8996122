#!/usr/bin/env python3
"""usage: measure.py PROGRAM REGISTER CASE

Times PROGRAM's commands against `git --version`. The commands take turns, so that a busy moment of the machine falls on
all of them; medians are printed. Exit status 1 when a limit is passed."""

import os
import statistics
import sys
import time


def timed(words):
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    child = os.posix_spawnp(words[0], words, os.environ, file_actions=nowhere)
    _, status = os.waitpid(child, 0)
    took = (time.perf_counter() - start) * 1000
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(words)} ended with {os.waitstatus_to_exitcode(status)}")
    return took


def medians(commands, rounds):
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, words in commands.items():
            times[name].append(timed(words))
    return {name: statistics.median(each) for name, each in times.items()}


def main():
    program, register, case = sys.argv[1:4]
    on = [program, "--register", register, "--today", "2026-11-21"]
    quick = medians(
        {"git": ["git", "--version"], "start": [program, "--version"], "show": on + ["case", "show", case]}, 300
    )
    slow = medians({"due": on + ["review", "due"], "check": on + ["check"]}, 5)
    ratio, show = quick["start"] / quick["git"], quick["show"] - quick["start"]
    print(f"regard --version       {quick['start']:8.2f} ms   {ratio:.2f} x git --version ({quick['git']:.2f} ms); limit 2")
    print(f"case show, full id     {show:8.2f} ms   more than --version; limit 10 ms")
    print(f"review due             {slow['due']:8.0f} ms")
    print(f"check                  {slow['check']:8.0f} ms")
    return 1 if ratio > 2 or show > 10 else 0


if __name__ == "__main__":
    sys.exit(main())
