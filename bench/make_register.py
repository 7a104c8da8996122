#!/usr/bin/env python3
"""usage: make_register.py RECORDS FOLDER COUNT

Copies the example register RECORDS to FOLDER and multiplies its restricted case until the register holds COUNT records
or a few more. Ids are drawn anew, and every hash that names a rewritten file is brought along, so that `regard check`
finds nothing: the program has to do all its work. The draw is the same each time."""

import hashlib
import pathlib
import random
import shutil
import sys

MODEL = "RC-2026-Z1P8NH42"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Model:
    """The case that is multiplied: its files, those that are named by a hash before those that name them."""

    def __init__(self, folder):
        texts = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
        hashes = {sha256(data): name for name, data in texts.items()}
        self.ids = sorted({name.split("-")[-1].split(".")[0] for name in texts})
        self.files = []
        while texts:
            done = [old for _, _, old in self.files]
            ready = [
                name
                for name, data in texts.items()
                if all(old in done or other == name or old.encode() not in data for old, other in hashes.items())
            ]
            for name in ready:
                self.files.append((name, texts[name], sha256(texts.pop(name))))

    def records(self):
        return sum(name.endswith(".yaml") for name, _, _ in self.files)

    def write(self, folder, draw):
        new = {old: draw() for old in [MODEL[-8:], *self.ids]}
        case = folder / f"{MODEL[:-8]}{new[MODEL[-8:]]}"
        case.mkdir()
        for name, data, old_hash in self.files:
            for old, fresh in new.items():
                data = data.replace(old.encode(), fresh.encode())
                name = name.replace(old, fresh)
            (case / name).write_bytes(data)
            new[old_hash] = sha256(data)
        return case.name


def main():
    records, folder, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    shutil.copytree(records, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".regard*"))
    chance = random.Random(1)
    model = Model(folder / "cases/2026" / MODEL)
    held = sum(path.suffix == ".yaml" for top in ("cases", "register") for path in (folder / top).rglob("*"))
    case = MODEL
    while held < count:
        case = model.write(folder / "cases/2026", lambda: "".join(chance.choices(CROCKFORD, k=8)))
        held += model.records()
    print(case)


if __name__ == "__main__":
    main()
