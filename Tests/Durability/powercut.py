#!/usr/bin/env python3
"""Cuts the power at every call of every writing command, and looks for what was lost.

Each command is traced; for every call the disks are built that its syncs allow (see crashfs.py), and each
is opened by `tickmark audit`. The ledger must be whole, every event acknowledged by then must be in it,
and every file that the command said it had written must be there.

    python3 Tests/Durability/powercut.py --tickmark .build/debug/tickmark [command ...]
"""
import argparse
import collections
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import crashfs

ARTICLE = """Mayor opens port

The harbour lost 22 boats in the storm, Mayor Ann Lind said on Monday. Repairs would cost 3 million euros.
"""
REVISED = ARTICLE.replace("3 million", "4 million")
CANARY = "quietcanary"

# What each scenario does before the command that is cut, and that command.
BASE = [
    ["init"], ["import", "port.txt"], ["claim", "accept", "1-2"],
    ["source", "table.csv", "1", "--locator", "row 1"],
    ["source", CANARY, "2", "--kind", "person", "--locator", "call", "--terms", "confidential"],
    ["note", "1", "-m", "Ask the harbour master."], ["verify", "confirmed", "1"],
]
SIGNED = BASE + [["signoff", "--as", "checker"]]
SCENARIOS = {
    "init": ([], ["init"]),
    "import": ([["init"]], ["import", "port.txt"]),
    "revise": (BASE, ["revise", "port", "port2.txt"]),
    "claim": (BASE, ["claim", "accept", "3"]),
    "source": (BASE, ["source", "photo.bin", "2", "--kind", "own-observation", "--locator", "left"]),
    "verify": (BASE, ["verify", "confirmed", "2", "-m", "The register agrees."]),
    "note": (BASE, ["note", "2", "-m", "And the insurer."]),
    "undo": (BASE, ["undo"]),
    "first signoff": (BASE, ["signoff", "--as", "checker"]),
    "signoff": (SIGNED + [["note", "1", "-m", "Later."]], ["signoff", "--as", "editor"]),
    "erase": (BASE, ["erase", CANARY, "--reason", "request"]),
    "person": (BASE, ["person", "add", "Ben Ito"]),
    "export": (SIGNED, ["export"]),
    "bundle": (SIGNED, ["export", "--bundle", "exports/bundle"]),
    "backup": (SIGNED, ["backup", "copy.sqlite"]),
}


class Bench:
    def __init__(self, tickmark, work):
        self.tickmark = os.path.abspath(tickmark)
        self.work = work
        home = os.path.join(work, "home")
        os.makedirs(home)
        self.environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "NO_COLOR": "1"}

    def run(self, folder, arguments, prefix=()):
        command = [*prefix, self.tickmark, *arguments]
        if arguments[0] != "audit":
            command += ["--by", "Ada Price"]
        return subprocess.run(
            command, cwd=folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True)

    def desk(self, steps):
        """A folder with the articles' files, in which the steps were taken."""
        folder = tempfile.mkdtemp(dir=self.work)
        files = {"port.txt": ARTICLE, "port2.txt": REVISED, "table.csv": "boats: 22\n",
                 "photo.bin": "photo" * 3000}
        for name, text in files.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        for step in steps:
            done = self.run(folder, step)
            if done.returncode:
                raise SystemExit(f"{step}: {done.stderr.decode()}")
        return folder


def events(folder):
    """The ledger's events by log and index."""
    path = os.path.join(folder, "claims/ledger.sqlite")
    if not os.path.exists(path):
        return {}
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        rows = database.execute("SELECT log.name, n, leaf FROM event JOIN log ON log.id = event.log")
        return {(name, index): leaf for name, index, leaf in rows}
    finally:
        database.close()


def canary_event(folder):
    """The index of the event that holds the words to erase; None before there is one."""
    path = os.path.join(folder, "claims/ledger.sqlite")
    if not os.path.exists(path):
        return None
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        rows = database.execute("SELECT n FROM sealed WHERE instr(value, CAST(? AS BLOB))", (CANARY,))
        return next(iter(rows), (None,))[0]
    finally:
        database.close()


def files(folder):
    """All files that a command may have promised, but the database itself, which events() reads."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            if name.startswith("ledger.sqlite") or name.endswith("-journal"):
                continue
            with open(os.path.join(path, name), "rb") as file:
                found[os.path.relpath(os.path.join(path, name), folder)] = file.read()
    return found


def place(image, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for path, data in sorted(image.items()):
        target = os.path.join(folder, path)
        if data is None:
            os.makedirs(target, exist_ok=True)
            continue
        with open(target, "wb") as file:
            file.write(data)
        # Evidence is read-only, keys and ledger are the owner's alone.
        os.chmod(target, 0o400 if "/objects/" in path else 0o600)


class Cut:
    """All power cuts of one command."""

    def __init__(self, bench, name, seed):
        self.bench, self.name, self.seed = bench, name, seed
        self.steps, self.command = SCENARIOS[name]
        self.images = self.points = 0
        self.faults = []
        self.seen = set()

    def run(self):
        folder = self.bench.desk(self.steps)
        self.command = [str(canary_event(folder)) if word == CANARY else word for word in self.command]
        before, disk = (events(folder), files(folder)), crashfs.Disk(folder)
        trace = os.path.join(self.bench.work, "trace")
        done = self.bench.run(
            folder, self.command,
            ["strace", "-f", "-s", "100000000", "-xx", "-e", "trace=" + crashfs.TRACED, "-o", trace])
        if done.returncode:
            raise SystemExit(f"{self.command}: {done.stderr.decode()}")
        after = events(folder), files(folder)
        replay = crashfs.Replay(disk)
        for count, (name, arguments, result) in enumerate(crashfs.calls(trace)):
            if replay.apply(name, arguments, result):
                self.points += 1
                self.cut(disk, after if replay.said else before, bool(replay.said), count, name)
        if not replay.said:
            raise SystemExit(f"{self.name}: nothing was acknowledged")
        shutil.rmtree(folder)

    def cut(self, disk, due, is_acknowledged, count, call):
        for kind, image in disk.images(f"{self.seed}/{self.name}/{count}"):
            digest = hashlib.sha256(repr((is_acknowledged, sorted(image.items()))).encode()).digest()
            if digest in self.seen:
                continue
            self.seen.add(digest)
            self.images += 1
            place(image, self.image_folder)
            fault = self.fault(due, is_acknowledged)
            if fault:
                self.faults.append(f"{self.name}, call {count} ({call}), {kind}: {fault}")

    @property
    def image_folder(self):
        return os.path.join(self.bench.work, "image")

    def fault(self, due, is_acknowledged):
        """What is wrong with an image; None where nothing is."""
        folder = self.image_folder
        if not due[0] and not is_acknowledged:
            # Before the first ledger is acknowledged there may be none, but making one must work.
            if not os.path.exists(os.path.join(folder, "claims/ledger.sqlite")):
                done = self.bench.run(folder, self.command)
                if done.returncode:
                    return f"cannot be begun again: {done.stderr.decode().strip()}"
        done = self.bench.run(folder, ["audit"])
        if done.returncode:
            return f"audit says {done.returncode}: {(done.stderr or done.stdout).decode().strip()}"
        found = events(folder)
        lost = [key for key, leaf in due[0].items() if found.get(key) != leaf]
        if lost:
            return f"{len(lost)} acknowledged events are lost"
        there = files(folder)
        missing = [path for path, data in due[1].items() if there.get(path) != data]
        # A copy of the ledger is looked at by what is in it.
        missing = [path for path in missing if not path.endswith(".sqlite") or path not in there]
        if missing:
            return f"not there as acknowledged: {', '.join(missing)}"
        if self.name == "erase" and is_acknowledged and self.holds_canary():
            return "erased words are still on the disk"
        return None

    def holds_canary(self):
        folder = os.path.join(self.image_folder, "claims")
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    if CANARY.encode() in file.read():
                        return True
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--tickmark", default=".build/debug/tickmark")
    parser.add_argument("--seed", default="1")
    parser.add_argument("names", nargs="*", default=list(SCENARIOS))
    options = parser.parse_args()
    if not shutil.which("strace"):
        print("power cuts: skipped, strace is not installed (apt-get install strace)")
        return 0
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    faults, total = [], collections.Counter()
    for name in options.names:
        with tempfile.TemporaryDirectory(dir=base) as work:
            cut = Cut(Bench(options.tickmark, work), name, options.seed)
            cut.run()
        print(f"{name}: {cut.points} calls, {cut.images} images, {len(cut.faults)} with a fault", flush=True)
        for fault in cut.faults[:5]:
            print("  " + fault, flush=True)
        faults += cut.faults
        total.update(points=cut.points, images=cut.images)
    print(f"power cuts: {total['points']} calls, {total['images']} images, {len(faults)} with a fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
