"""Every command of the program that writes: what is done before it, and the command that is cut."""
import hashlib
import os
import sqlite3

ARTICLE = """Mayor opens port

The harbour lost 22 boats in the storm, Mayor Ann Lind said on Monday. Repairs would cost 3 million euros.
"""
# What stands in this word's place is found in the ledger: the event that holds it.
CANARY = "quietcanary"
INPUTS = {
    "port.txt": ARTICLE,
    "port2.txt": ARTICLE.replace("3 million", "4 million"),
    "table.csv": "boats: 22\n",
    "photo.bin": "photo" * 3000,
    CANARY + ".txt": f"What {CANARY} told us.\n" * 200,
}


def other_rules(folder):
    path = os.path.join(folder, "claims/tickmark.toml")
    with open(path) as file:
        rules = file.read()
    with open(path, "w") as file:
        file.write(rules.replace("two-checkers = false", "two-checkers = true"))


def older_listings(folder):
    """As an earlier release left them: the next command of any kind writes them anew."""
    database = sqlite3.connect(os.path.join(folder, "claims/ledger.sqlite"))
    database.execute("PRAGMA user_version = 0")
    database.close()


def time_stamp(folder):
    """The beginning of an OpenTimestamps proof of the last checkpoint."""
    with open(os.path.join(folder, "claims/ledger.sqlite.checkpoint"), "rb") as file:
        digest = hashlib.sha256(file.read()).digest()
    with open(os.path.join(folder, "head.ots"), "wb") as file:
        file.write(b"\0OpenTimestamps\0\0Proof\0\xbf\x89\xe2\xe8\x84\xe8\x92\x94\x01\x08" + digest + b"\xf0\x01\0")


def person_source(name):
    return ["source", name, "2", "--kind", "person", "--locator", "call", "--terms", "confidential"]


BASE = [
    ["init"], ["import", "port.txt"], ["claim", "accept", "1-2"],
    ["source", "table.csv", "1-2", "--locator", "row 1"],
    ["note", "1", "-m", "Ask the harbour master."], ["verify", "confirmed", "1"],
]
SIGNED = BASE + [["signoff", "--as", "checker"]]
KEY = ["person", "key"]
ERASE = ["erase", CANARY, "--reason", "request"]
SCENARIOS = {
    "init": ([], ["init"]),
    "import": ([["init"]], ["import", "port.txt"]),
    "import without a workspace": ([], ["import", "port.txt"]),
    "import under other rules": (BASE + [other_rules], ["import", "port2.txt"]),
    "revise": (BASE, ["revise", "port", "port2.txt"]),
    "older listings": (BASE + [older_listings], ["status"]),
    "claim accept": (BASE, ["claim", "accept", "3"]),
    "claim add": (BASE, ["claim", "add", "in the storm"]),
    "claim edit": (BASE, ["claim", "edit", "1", "--text", "The harbour lost 22 boats in a storm."]),
    "claim drop": (BASE, ["claim", "drop", "3", "-m", "The same as 2."]),
    "waive": (BASE, ["waive", "3", "other", "-m", "The desk's own words."]),
    "attribute": (BASE, ["attribute", "Ann Lind", "2"]),
    "source, a file": (
        BASE, ["source", "photo.bin", "2", "--kind", "own-observation", "--locator", "left"]),
    "source, a person": (BASE, person_source("Ben Ito")),
    "verify": (BASE, ["verify", "confirmed", "2", "-m", "The register agrees."]),
    "flag": (BASE, ["flag", "wrong-number", "1", "-m", "The port says 21."]),
    "flag resolved": (BASE + [["flag", "wrong-number", "1"]], ["flag", "--resolve", "fixed", "1"]),
    "note": (BASE, ["note", "2", "-m", "And the insurer."]),
    "undo": (BASE, ["undo"]),
    "redo": (BASE + [["undo"]], ["redo"]),
    "first signoff": (BASE, ["signoff", "--as", "checker"]),
    "signoff": (SIGNED + [["note", "1", "-m", "Later."]], ["signoff", "--as", "editor"]),
    "signoff taken back": (SIGNED, ["signoff", "--as", "checker", "--revoke", "-m", "Too soon."]),
    "person": (BASE, ["person", "add", "Ben Ito"]),
    "role": (BASE + [["person", "add", "Ben Ito"]], ["person", "role", "Ben Ito", "editor"]),
    "seal a key": (SIGNED, KEY + ["--seal"]),
    "seal the ledger's key": (SIGNED, KEY + ["--ledger", "--seal"]),
    "unseal a key": (SIGNED + [KEY + ["--seal"]], KEY + ["--unseal"]),
    "a new key": (SIGNED, KEY + ["--new"]),
    "erase a name": (BASE + [person_source(CANARY)], ERASE),
    "erase a note": (BASE + [["note", "1", "-m", f"Ask {CANARY}."]], ERASE),
    "erase a file": (BASE + [["source", CANARY + ".txt", "2", "--kind", "transcript"]], ERASE),
    "erase a person": (
        BASE + [["person", "add", CANARY]],
        ["erase", "--person", CANARY, "--reason", "request"]),
    "anchor": (SIGNED + [time_stamp], ["anchor", "head.ots"]),
    "export": (SIGNED, ["export"]),
    "export again": (
        SIGNED + [["export"], ["note", "1", "-m", "Later.", "--public"]],
        ["export", "-f", "html,csv"]),
    "bundle": (SIGNED, ["export", "--bundle", "exports/bundle"]),
    "backup": (SIGNED, ["backup", "copy.sqlite"]),
    "config": (BASE, ["config", "set", "user.name", "Ann Roe"]),
    "config of the desk": (BASE, ["config", "set", "--desk", "ui.color", "never"]),
}
