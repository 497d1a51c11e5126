#!/usr/bin/env python3
"""Kills writers, fills the disk, takes rights away: every acknowledged event must still be there.

    python3 Tests/Durability/faults.py --tickmark .build/debug/tickmark [--rounds 40]
"""
import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from powercut import Bench, events

NOTE = ["note", "1", "--by", "Ada Price", "-m"]


class Writer:
    """Records one note after the other, and knows which were acknowledged."""

    def __init__(self, bench, folder, name):
        self.bench, self.folder, self.name = bench, folder, name
        self.count = 0
        self.acknowledged = []
        self.process = None

    def begin(self, **options):
        self.count += 1
        self.text = f"{self.name}-{self.count}-end"
        self.process = subprocess.Popen(
            [self.bench.tickmark, *NOTE, self.text], cwd=self.folder, env=self.bench.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def end(self):
        output, errors = self.process.communicate()
        if output:
            self.acknowledged.append(self.text)
        return self.process.returncode, errors.decode()


def check(bench, folder, texts, what, problems):
    """Notes are sealed, so the texts are looked for where `list` prints them."""
    audit = bench.run(folder, ["audit"])
    if audit.returncode:
        problems.append(f"{what}: audit says {audit.returncode}: {audit.stdout.decode()}{audit.stderr.decode()}")
    listed = bench.run(folder, ["list", "--notes", "--json"]).stdout.decode()
    lost = [text for text in texts if text not in listed]
    if lost:
        problems.append(f"{what}: {len(lost)} acknowledged notes are lost, the first is {lost[0]}")


BASE = [["init"], ["import", "port.txt"], ["claim", "accept", "1"]]


def kills(bench, rounds, problems):
    folder, chance, killed = bench.desk(BASE), random.Random(1), 0
    writer = Writer(bench, folder, "kill")
    writer.begin()
    began = time.time()
    writer.end()
    usual = time.time() - began
    for round in range(rounds):
        writer.begin()
        time.sleep(chance.random() * usual * 1.3)
        if writer.process.poll() is None:
            writer.process.kill()
            killed += 1
        writer.end()
        if round % 10 == 9:
            check(bench, folder, writer.acknowledged, f"kill, round {round + 1}", problems)
    check(bench, folder, writer.acknowledged, "kill", problems)
    print(f"kill -9: {rounds} rounds, {killed} killed, {len(writer.acknowledged)} acknowledged", flush=True)


def crowd(bench, problems):
    folder = bench.desk(BASE)
    writers = [Writer(bench, folder, f"writer{number}") for number in range(8)]
    refused = 0
    for _ in range(3):
        for writer in writers:
            writer.begin()
        refused += sum(writer.end()[0] != 0 for writer in writers)
    texts = [text for writer in writers for text in writer.acknowledged]
    check(bench, folder, texts, "eight writers", problems)
    print(f"eight writers: {len(texts)} of 24 acknowledged, {refused} refused", flush=True)


def limited(bench, problems):
    """A file-size limit stands in the way like a full disk."""
    folder = bench.desk(BASE)
    size = os.path.getsize(os.path.join(folder, "claims/ledger.sqlite"))
    writer, refused = Writer(bench, folder, "limit" + "x" * 1500), 0
    for extra in range(0, 40960, 2048):
        limit = size + extra
        writer.begin(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        code, errors = writer.end()
        refused += code != 0
        if code not in (0, 2):
            problems.append(f"file-size limit {limit}: exit {code}: {errors}")
    check(bench, folder, writer.acknowledged, "file-size limit", problems)
    if refused == 0:
        problems.append("file-size limit: it never stood in the way")
    print(f"file-size limits: {refused} refused, {len(writer.acknowledged)} acknowledged", flush=True)


def full(bench, problems):
    """A disk of its own that fills up; needs the right to mount."""
    mount = tempfile.mkdtemp(dir=bench.work)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", mount], capture_output=True)
    if mounted.returncode:
        print("full disk: skipped, a file system cannot be mounted here", flush=True)
        return
    try:
        source = bench.desk(BASE)
        folder = os.path.join(mount, "desk")
        shutil.copytree(source, folder)
        writer, refused = Writer(bench, folder, "full" + "x" * 2000), 0
        while refused < 5 and writer.count < 200:
            writer.begin()
            code, errors = writer.end()
            refused += code != 0
            if code not in (0, 2):
                problems.append(f"full disk: exit {code}: {errors}")
        check(bench, folder, writer.acknowledged, "full disk", problems)
        print(f"full disk: {refused} refused, {len(writer.acknowledged)} acknowledged", flush=True)
        if refused == 0:
            problems.append("full disk: it never filled")
    finally:
        subprocess.run(["umount", mount], check=True)


def truncated(bench, problems):
    folder = bench.desk(BASE)
    path = os.path.join(folder, "claims/ledger.sqlite")
    with open(path, "rb") as file:
        whole = file.read()
    lengths = [0, 1, 2, 15, 16, 99, 100, 101, 511, 512, 1024, len(whole) - 1]
    lengths += list(range(4096, len(whole), 4096))
    for length in lengths:
        with open(path, "r+b") as file:
            file.truncate(length)
        before = os.path.getsize(path)
        for command in (["audit"], ["note", "1", "-m", "x"], ["init"], ["import", "port.txt"]):
            done = bench.run(folder, command)
            if done.returncode == 0:
                problems.append(f"truncated to {length}: {command[0]} says nothing")
        if os.path.getsize(path) != before:
            problems.append(f"truncated to {length}: the file was written to")
        with open(path, "wb") as file:
            file.write(whole)
    print(f"truncated files: {len(lengths)} lengths", flush=True)


NOBODY = 65534


def readonly(bench, problems):
    """As another user where this one is root, to whom nothing is read-only."""
    folder = bench.desk(BASE)
    before = events(folder)
    claims = os.path.join(folder, "claims")
    user = NOBODY if os.geteuid() == 0 else None
    if user:
        for path in (bench.work, folder):
            os.chmod(path, 0o755)
        subprocess.run(["chown", "-R", str(user), folder], check=True)
    ledger = os.path.join(claims, "ledger.sqlite")
    os.chmod(ledger, 0o400)
    os.chmod(claims, 0o500)
    done = subprocess.run(
        [bench.tickmark, *NOTE, "x"], cwd=folder, env=bench.environment, user=user,
        stdin=subprocess.DEVNULL, capture_output=True)
    os.chmod(claims, 0o700)
    os.chmod(ledger, 0o600)
    if done.returncode != 2 or events(folder) != before:
        problems.append(f"read-only: exit {done.returncode}: {done.stderr.decode()}")
    print(f"read-only: {done.stderr.decode().strip() or 'recorded'}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--tickmark", default=".build/debug/tickmark")
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    problems = []
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(options.tickmark, work)
        kills(bench, options.rounds, problems)
        crowd(bench, problems)
        limited(bench, problems)
        full(bench, problems)
        truncated(bench, problems)
        readonly(bench, problems)
    for problem in problems:
        print("fault: " + problem)
    print(f"faults: {len(problems)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
