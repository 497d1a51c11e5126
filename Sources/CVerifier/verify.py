#!/usr/bin/env python3
"""Verifies a Tickmark bundle: python3 verify.py [FOLDER] [--key VKEY]

Standard library only; reads only the folder. This file proves the events; record.py folds them, and report.py makes
report.json anew and compares. Together it proves that the report follows from events recorded in this
order, that none was changed or left out before the checkpoint was signed, and that the sign-offs are the
signers' own; not that what was recorded is true, nor that the desk keeps no second ledger (compare the
checkpoint with one that somebody else holds). Give the desk's key (--key), which you must have from elsewhere:
a bundle can be made with any key. Exit code: 0 sound, 3 not sound, 64 wrong usage.
"""
import base64, hashlib, json, os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # for python3 -I, which leaves it out
import report
FILES = set("events.jsonl desk.jsonl register.jsonl register.tlog-proof checkpoint vkeys.txt".split())
from report import Bad, need, sha256
# ---- Bytes, text and JSON, each in its one spelling
def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file: return file.read()
def lines(folder, name):
    text = read(folder, name).decode("utf-8")
    need(text.endswith("\n") or not text, name, "does not end in a line feed")
    return text.split("\n")[:-1]
def tobase64(data, url=False):
    return (base64.urlsafe_b64encode(data).rstrip(b"=") if url else base64.b64encode(data)).decode()
def unbase64(text, where, url=False):
    data = base64.b64decode(text + "=" * (-len(text) % 4 if url else 0), "-_" if url else None, validate=True)
    need(tobase64(data, url) == text, where, "not in the one base64 spelling")
    return data
def refuse(text): raise ValueError("not a number that events hold: " + text)
def pairs(members):
    need(len(dict(members)) == len(members), "JSON", "a key comes twice")
    return dict(members)
def parse(text, number=refuse):
    return json.loads(text, object_pairs_hook=pairs, parse_constant=refuse, parse_float=number)
def canonical(value): return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
# ---- Trees (RFC 6962): the left side of a tree holds the largest power of two below its size
def node(left, right): return sha256(b"\1" + left + right)
def half(size): return 1 << (size - 1).bit_length() - 1
def tree_root(hashes):
    if len(hashes) < 2: return hashes[0] if hashes else sha256(b"")
    return node(tree_root(hashes[:half(len(hashes))]), tree_root(hashes[half(len(hashes)):]))
def proven_root(item, index, size, path):
    need(0 <= index < size and (size > 1) == bool(path), "register.jsonl", "a proof is not as long as it must be")
    if size == 1: return item
    if index < half(size): return node(proven_root(item, index, half(size), path[:-1]), path[-1])
    return node(path[-1], proven_root(item, index - half(size), size - half(size), path[:-1]))
# ---- Ed25519 (RFC 8032), keys and notes (C2SP signed-note, tlog-cosignature)
P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ROOT = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)
def add(p, q):
    (a, b), (c, d), t = p, q, D * p[0] * q[0] * p[1] * q[1]
    return (a * d + b * c) * pow(1 + t, -1, P) % P, (b * d + a * c) * pow(1 - t, -1, P) % P
def times(number, point):
    if number < 2: return point if number else (0, 1)
    double = times(number >> 1, add(point, point))
    return add(double, point) if number & 1 else double
def decode(data):
    sign, y = divmod(int.from_bytes(data, "little"), 2**255)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * ROOT % P
    need(len(data) == 32 and y < P and x * x % P == square and (x or not sign), "key", "is not a point")
    return (x if x & 1 == sign else P - x), y
BASE = decode((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
def signed(key, signature, message):
    point, s = decode(key), int.from_bytes(signature[32:], "little")
    need(times(8, point) != (0, 1) and len(signature) == 64 and s < ORDER, "signature", "is none, or its key is weak")
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    x, y = add(times(s, BASE), times(h, (P - point[0], point[1])))
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]
class Key:
    def __init__(self, text, where):
        self.name, name_id, data = text.split("+", 2)
        self.kind, self.bytes = unbase64(data, where)[:1], unbase64(data, where)[1:]
        self.id = sha256(self.name.encode() + b"\n" + self.kind + self.bytes)[:4]
        need(self.id.hex() == name_id and self.name and " " not in self.name, where, "not a key")
    def holds(self, data, text):
        signature, message = data[4:], text.encode()
        if self.kind == b"\4":
            message = b"cosignature/v1\ntime %d\n" % int.from_bytes(signature[:8], "big") + message
            signature = signature[8:]
        return data[:4] == self.id and self.kind in (b"\1", b"\4") and signed(self.bytes, signature, message)
def head(text, where):
    origin, size, root, end = text.split("\n")
    need(origin and not end and size.isascii() and size.isdigit() and str(int(size)) == size, where, "no checkpoint")
    need(len(unbase64(root, where)) == 32, where, "its root is no hash")
    return origin, int(size), unbase64(root, where)
def check_note(note, key, where="checkpoint"):
    text, _, tail = note.rpartition("\n\n")
    parts = tail[:-1].split(" ")
    need(tail[-1:] == "\n" and parts[:-1] == ["\u2014", key.name], where, "is not signed by the desk's key alone")
    need(key.holds(unbase64(parts[-1], where), text + "\n"), where, "the signature is wrong")
    return head(text + "\n", where)
# ---- Logs, what was disclosed of them, and the register of their heads
class Log:
    def __init__(self, folder, name):
        self.file, self.events, self.hashes = name, [], []
        for n, line in enumerate(lines(folder, name)):
            event, where = parse(line), "%s event %d" % (name, n)
            need(canonical(event) == line and " ".join(event) == "b by id log n t ts v", where, "is not canonical")
            need(event["n"] == n, where, "says it is event %r" % event["n"])
            event["f"] = {k: v for k, v in event["b"].items() if k not in ("_sd", "act")}
            event["act"], event["left"] = event["b"].get("act", n), len(event["b"].get("_sd", []))
            self.events.append(event)
            self.hashes.append(sha256(b"\0" + line.encode()))
        self.name = self.events[0]["log"]
        need(all(e["log"] == self.name for e in self.events), name, "holds events of two logs")
        need(len({e["id"] for e in self.events}) == len(self.events), name, "two events have one id")
def disclose(folder, logs):
    places = {}
    for event in logs[0].events + logs[1].events:
        for digest in event["b"].get("_sd", []):
            need(places.setdefault(digest, event) is event, "events", "a digest comes twice")
    for number, line in enumerate(lines(folder, "disclosures.txt"), 1):
        event, where = places.pop(tobase64(sha256(line.encode()), True), None), "disclosures.txt line %d" % number
        salt, name, value = parse(unbase64(line, where, True).decode("utf-8"))
        need(event and name not in event["f"], where, "is not one of the events', or is used twice")
        event["f"][name], event["left"] = value, event["left"] - 1
def check_register(folder, checkpoint, logs):
    origin, size, root = checkpoint
    origins, seen, row = {"%s/a/%s" % (origin, log.name): log for log in logs}, {}, {"index": -1}
    need(logs[1].name == origin.split("/")[-1], "desk.jsonl", "is not this ledger's")
    for line in lines(folder, "register.jsonl"):
        before, row = row["index"], parse(line)
        where = "register.jsonl head %r" % row.get("index")
        need(canonical(row) == line and len(row) == 3 and before < row["index"] < size, where, "malformed")
        path = [unbase64(item, where) for item in row["path"]]
        proven = proven_root(sha256(b"\0" + row["leaf"].encode()), row["index"], size, path)
        need(proven == root, where, "is not in the signed register")
        name, seen[name], top = head(row["leaf"], where)
        need(tree_root(origins[name].hashes[:seen[name]]) == top, where, "is not a root of the events shown")
    for name, log in origins.items():
        need(seen.get(name) == len(log.hashes), log.file, "the last head does not cover all events")
    need(row["index"] == size - 1 and row["leaf"].startswith("%s/a/%s\n" % (origin, logs[0].name)),
         "register.jsonl", "the article's head is not the register's last: a later one may exist")
    return row
def check_signoffs(article, registered, origin):
    for event in (e for e in article.events if e["t"] == "signoff"):
        where, f = "sign-off at event %d" % event["n"], event["f"]
        known = any(k["key"] == f["key"] and k.get("person") == event["by"] for k in registered)
        need(known and f["seen"] <= event["n"], where, "the key is not the signer's, or it names events after itself")
        root, key = tree_root(article.hashes[:f["seen"]]), Key(f["key"], where)
        text = "%s/a/%s\n%d\n%s\n" % (origin, article.name, f["seen"], tobase64(root))
        holds = key.kind == b"\4" and key.holds(unbase64(f["cosignature"], where), text)
        need(holds, where, "the signature is not over the events it names")
def check_report(told, article, desk, checkpoint, key):
    """The report was made of all events but its own export, under the rules that the export and the desk name."""
    size, export, earlier = len(article.events) - 1, article.events[-1]["f"], told["identity"]["log"].get("checkpoint")
    head = dict(id=article.name, size=size, root=tree_root(article.hashes[:size]).hex())
    rules = [e["f"] for e in desk.events if e["t"] == "policy.set"][-1]
    need(rules.items() <= export["policy"].items(), "desk.jsonl", "the desk's policy is not the one of the export")
    if earlier is not None:
        origin, count, _ = check_note(earlier, key, "report.json identity.log.checkpoint")
        need((origin, count < checkpoint[1]) == (checkpoint[0], True), "report.json", "its checkpoint is not an earlier one")
    return report.check(told, article.events[:size], desk.events, head, export)
def verify(folder, pinned):
    article, desk = Log(folder, "events.jsonl"), Log(folder, "desk.jsonl")
    final = article.events[-1]
    need(final["t"] == "report.exported" and {"report.json", "disclosures.txt"} <= set(final["f"]["files"]),
         "events.jsonl", "the last event is not this export")
    for name, digest in final["f"]["files"].items():
        need(os.path.basename(name) == name and sha256(read(folder, name)).hex() == digest, name, "is not as exported")
    extra = set(os.listdir(folder)) - FILES - set(final["f"]["files"])
    need(not extra, ", ".join(sorted(extra)), "does not belong to the bundle")
    registered = [e["f"] for e in desk.events if e["t"] == "key.registered"]
    own = [k["key"] for k in registered if "person" not in k]
    need(own and (pinned or own[-1]) in own, "vkeys.txt", "the ledger's key is not the one you gave")
    need(lines(folder, "vkeys.txt") == [k["key"] for k in registered], "vkeys.txt", "is not what the desk registered")
    note, key = "".join(line + "\n" for line in lines(folder, "checkpoint")), Key(pinned or own[-1], "vkeys.txt")
    checkpoint = check_note(note, key)
    last = check_register(folder, checkpoint, [article, desk])
    proof = "\n".join(["c2sp.org/tlog-proof@v1", "index %d" % last["index"]] + last["path"] + ["", note])
    need(read(folder, "register.tlog-proof") == proof.encode(), "register.tlog-proof", "is not the last head's proof")
    disclose(folder, [article, desk])
    check_signoffs(article, registered, checkpoint[0])
    count = check_report(parse(read(folder, "report.json").decode(), float), article, desk, checkpoint, key)
    signoffs = sum(e["t"] == "signoff" for e in article.events)
    return len(article.events), signoffs, count, checkpoint[1], tobase64(checkpoint[2])
def main(arguments):
    pinned = arguments.pop(arguments.index("--key") + 1) if "--key" in arguments[:-1] else None
    folders = [word for word in arguments if word != "--key"] or [os.path.dirname(os.path.abspath(__file__))]
    if len(folders) > 1 or folders[0].startswith("-"): return print(__doc__) or 64
    try:
        print("sound: %d events, %d sign-offs, %d data of the report derived again; register %d, root %s"
              % verify(folders[0], pinned))
    except (Bad, LookupError, TypeError, ValueError, AttributeError, OSError, RecursionError) as fault:
        return print("NOT SOUND: %s (%s)" % (fault, type(fault).__name__)) or 3
    print("not derived again by this script: %s; `tickmark audit --bundle` does" % report.TAKEN)
    if pinned is None: print("WARNING: no --key was given, so anybody could have made this bundle")
    return 0
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
