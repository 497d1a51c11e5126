#!/usr/bin/env python3
"""Cuts the power at every call of every writing command, and looks for what was lost.

Each command (see scenarios.py) is traced; for every call the disks are built that its syncs allow (see
crashfs.py), and each is opened by `tickmark audit`. The ledger must be whole, every event acknowledged by
then must be in it, and every file must be as it was acknowledged. What was not acknowledged can be done
again, every key still signs, and words that are acknowledged as erased are in no file.

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
from scenarios import CANARY, INPUTS, SCENARIOS

PASSPHRASE = "four words of nothing"

class Bench:
    def __init__(self, tickmark, work):
        self.tickmark = os.path.abspath(tickmark)
        self.work = work
        home = os.path.join(work, "home")
        os.makedirs(home)
        self.environment = {
            **os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "NO_COLOR": "1",
            "TICKMARK_PASSPHRASE": PASSPHRASE}

    def run(self, folder, arguments, prefix=()):
        command = [*prefix, self.tickmark, *arguments]
        if arguments[0] != "audit":
            command += ["--by", "Ada Price"]
        # A person's own settings and temporary files are on the disk that is cut, too.
        places = {"XDG_CONFIG_HOME": os.path.join(folder, "home"), "TMPDIR": folder}
        return subprocess.run(
            command, cwd=folder, env={**self.environment, **places}, stdin=subprocess.DEVNULL,
            capture_output=True)

    def desk(self, steps):
        """A folder with the articles' files, in which the steps were taken."""
        folder = tempfile.mkdtemp(dir=self.work)
        for name, text in INPUTS.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        for step in steps:
            if callable(step):
                step(folder)
                continue
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


def told(done, folder):
    """What a command said, wherever it ran, and whatever it finished first."""
    lines = done.stderr.decode().replace(folder, "").splitlines(keepends=True)
    return "".join(line for line in lines if "that an erasure had left behind" not in line)


def plain_keys(there):
    return {path for path, data in there.items() if data.startswith(b"PRIVATE+KEY+")}


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
        if self.command[0] == "erase":
            index = str(canary_event(folder))
            self.command = [index if word == CANARY and "--person" not in self.command else word
                            for word in self.command]
        self.before, disk = (events(folder), files(folder)), crashfs.Disk(folder)
        trace = os.path.join(self.bench.work, "trace")
        done = self.bench.run(
            folder, self.command,
            ["strace", "-f", "-s", "100000000", "-xx", "-e", "trace=" + crashfs.TRACED, "-o", trace])
        if done.returncode:
            raise SystemExit(f"{self.command}: {done.stderr.decode()}")
        self.after = events(folder), files(folder)
        again = self.bench.run(folder, self.command)
        self.done_already = again.returncode, told(again, folder)
        replay = crashfs.Replay(disk)
        for count, (name, arguments, result) in enumerate(crashfs.calls(trace)):
            if replay.apply(name, arguments, result):
                self.points += 1
                self.cut(disk, bool(replay.said), count, name)
        if not replay.said:
            raise SystemExit(f"{self.name}: nothing was acknowledged")
        shutil.rmtree(folder)

    def cut(self, disk, is_acknowledged, count, call):
        for kind, image in disk.images(f"{self.seed}/{self.name}/{count}"):
            digest = hashlib.sha256(repr((is_acknowledged, sorted(image.items()))).encode()).digest()
            if digest in self.seen:
                continue
            self.seen.add(digest)
            self.images += 1
            place(image, self.image_folder)
            fault = self.fault(is_acknowledged)
            if fault:
                self.faults.append(f"{self.name}, call {count} ({call}), {kind}: {fault}")

    @property
    def image_folder(self):
        return os.path.join(self.bench.work, "image")

    def fault(self, is_acknowledged):
        """What is wrong with an image; None where nothing is."""
        folder = self.image_folder
        # Before the first ledger is acknowledged there may be none.
        if self.before[0] or is_acknowledged or os.path.exists(os.path.join(folder, "claims/ledger.sqlite")):
            wrong = self.wrong_record(is_acknowledged) or self.wrong_files(is_acknowledged)
            if wrong:
                return wrong
        return self.wrong_next(is_acknowledged)

    def wrong_record(self, is_acknowledged):
        folder = self.image_folder
        done = self.bench.run(folder, ["audit"])
        if done.returncode:
            return f"audit says {done.returncode}: {(done.stderr or done.stdout).decode().strip()}"
        found = events(folder)
        due = (self.after if is_acknowledged else self.before)[0]
        lost = [key for key, leaf in due.items() if found.get(key) != leaf]
        return f"{len(lost)} acknowledged events are lost" if lost else None

    def wrong_files(self, is_acknowledged):
        """Until it is acknowledged, a file is as before or as after."""
        there = files(self.image_folder)
        (_, old), (_, new) = self.before, self.after
        wrong = []
        for path in new if is_acknowledged else old:
            states = [new.get(path)] if is_acknowledged else [old[path], new.get(path)]
            # A copy of the ledger is looked at by what is in it.
            is_copy = path.endswith(".sqlite") and path in there
            if not is_copy and there.get(path) not in states:
                wrong.append(path)
        if wrong:
            return f"not there as acknowledged: {', '.join(wrong)}"
        if is_acknowledged and plain_keys(there) - plain_keys(new):
            return "a sealed key is still on the disk in the clear"
        if self.command[0] == "erase" and is_acknowledged:
            return self.holds_canary()
        return None

    def wrong_next(self, is_acknowledged):
        """What was cut can be done again, or says that it is done; and whoever could sign still can."""
        if not is_acknowledged:
            done = self.bench.run(self.image_folder, self.command)
            if done.returncode and (done.returncode, told(done, self.image_folder)) != self.done_already:
                return f"cannot be done again: {done.stderr.decode().strip()}"
            if self.command[0] == "erase" and self.holds_canary():
                return f"done again, {self.holds_canary()}"
        if any("signoff" in step for step in [*self.steps, self.command] if isinstance(step, list)):
            done = self.bench.run(self.image_folder, ["signoff", "port", "--as", "legal"])
            if done.returncode:
                return f"nobody can sign: {done.stderr.decode().strip()}"
        return None

    def holds_canary(self):
        for path, _, names in os.walk(os.path.join(self.image_folder)):
            for name in set(names) - set(INPUTS):
                with open(os.path.join(path, name), "rb") as file:
                    if CANARY.encode() in file.read():
                        return f"erased words are still in {os.path.relpath(os.path.join(path, name), self.image_folder)}"
        return None


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
