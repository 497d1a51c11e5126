#!/usr/bin/env python3
"""Verifies a Tickmark bundle: python3 verify.py [FOLDER] [--key VKEY]    (standard library only)

It proves that the events were recorded in this order, that none was changed or left out before the checkpoint was
signed, that the sign-offs are the signers' own, and that the report follows from the events: each datum of report.json
is made anew from them and compared. It does not prove that what was recorded is true, nor that the desk keeps no
second ledger (compare the checkpoint with one that somebody else holds). Give the desk's key (--key), which you must
have from elsewhere: a bundle can be made with any key. Exit code: 0 sound, 3 not sound, 64 wrong usage.
"""
import base64, hashlib, json, os, sys
FILES = set("events.jsonl desk.jsonl register.jsonl register.tlog-proof checkpoint vkeys.txt".split())
EXPORTED = set("report.json report.html report.md report.csv disclosures.txt verify.py".split())
# What is not made anew: what lint finds in the text takes the program's reader, and the rest is advice.
TAKEN = "lint findings (they take the program's reader), the advice under verify"
class Bad(Exception): pass
def need(holds, where, what):
    if not holds: raise Bad(where + ": " + what)
def sha256(data): return hashlib.sha256(data).digest()
# ---- Bytes, text and JSON, each in its one spelling
def read(folder, name):
    path = os.path.join(folder, name)  # a pipe would never end, and a link would lead out of the folder
    need(os.path.isfile(path) and not os.path.islink(path), name, "is missing, or no file of its own")
    with open(path, "rb") as file: return file.read()
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
class Event:  # `f` are its fields, open and disclosed ones; `left` is how many of its digests were not explained yet
    def __init__(self, leaf):
        self.log, self.n, self.id, self.by, self.ts, self.t = (leaf[key] for key in "log n id by ts t".split())
        self.kind, _, self.verb = self.t.partition(".")
        self.open = {name: value for name, value in leaf["b"].items() if name not in ("_sd", "act")}
        self.act, self.digests, self.f = leaf["b"].get("act", self.n), leaf["b"].get("_sd", []), dict(self.open)
        self.left, self.stamp = len(self.digests), {"event": self.n, "person": self.by, "time": self.ts}
class Log:
    def __init__(self, folder, name):
        self.file, self.events, self.hashes = name, [], []
        for n, line in enumerate(lines(folder, name)):
            leaf, where = parse(line), "%s event %d" % (name, n)
            need(canonical(leaf) == line and " ".join(leaf) == "b by id log n t ts v", where, "is not canonical")
            need(leaf["n"] == n, where, "says it is event %r" % leaf["n"])
            self.events.append(Event(leaf))
            self.hashes.append(sha256(b"\0" + line.encode()))
        self.name = self.events[0].log
        need(all(e.log == self.name for e in self.events), name, "holds events of two logs")
        need(len({e.id for e in self.events}) == len(self.events), name, "two events have one id")
def disclose(folder, logs):
    places = {}
    for event in logs[0].events + logs[1].events:
        for digest in event.digests: need(places.setdefault(digest, event) is event, "events", "a digest comes twice")
    for number, line in enumerate(lines(folder, "disclosures.txt"), 1):
        event, where = places.pop(tobase64(sha256(line.encode()), True), None), "disclosures.txt line %d" % number
        salt, name, value = parse(unbase64(line, where, True).decode("utf-8"))
        need(event and name not in event.f, where, "is not one of the events', or is used twice")
        event.f[name], event.left = value, event.left - 1
def check_register(folder, checkpoint, logs):
    origin, size, root = checkpoint
    origins, seen, row = {"%s/a/%s" % (origin, log.name): log for log in logs}, {}, {"index": -1}
    need(logs[1].name == origin.split("/")[-1], "desk.jsonl", "is not this ledger's")
    for line in lines(folder, "register.jsonl"):
        before, row = row["index"], parse(line)
        where = "register.jsonl head %r" % row.get("index")
        need(canonical(row) == line and len(row) == 3 and before < row["index"] < size, where, "malformed")
        leaf, path = sha256(b"\0" + row["leaf"].encode()), [unbase64(item, where) for item in row["path"]]
        need(proven_root(leaf, row["index"], size, path) == root, where, "is not in the signed register")
        name, seen[name], top = head(row["leaf"], where)
        need(tree_root(origins[name].hashes[:seen[name]]) == top, where, "is not a root of the events shown")
    for name, log in origins.items():
        need(seen.get(name) == len(log.hashes), log.file, "the last head does not cover all events")
    need(row["index"] == size - 1 and row["leaf"].startswith("%s/a/%s\n" % (origin, logs[0].name)),
         "register.jsonl", "the article's head is not the register's last: a later one may exist")
    return row
def check_signoffs(article, registered, origin):
    for e in (e for e in article.events if e.t == "signoff"):
        where, key, seen = "sign-off at event %d" % e.n, Key(e.f["key"], "sign-off at event %d" % e.n), e.f["seen"]
        known = any(k["key"] == e.f["key"] and k.get("person") == e.by for k in registered)
        need(known and seen <= e.n, where, "the key is not the signer's, or it names events after itself")
        text = "%s/a/%s\n%d\n%s\n" % (origin, article.name, seen, tobase64(tree_root(article.hashes[:seen])))
        need(key.kind == b"\4" and key.holds(unbase64(e.f["cosignature"], where), text), where, "signs other events")
# ---- The record: what the events amount to, without the acts that were taken back
PROOF = {"signoff", "signoff.revoked", "report.exported", "erased"}
NOT_PRIMARY = "news-report web-page social-post book reference-work other".split()
SEVERITIES = ["blocker", "major", "minor", "query"]
STANDS, UNDECIDED = ["confirmed", "confirmed-as-changed", "not-checkable"], ["proposed", "open"]
MENDS = ["fixed", "stet", "cut", "hedged"]
CREDIT = "form commitment negated source cue content holder reported-by attribution".split()
# Sealed fields without which an event cannot be read: where they were erased, they say so.
REQUIRED, ERASED = {"title", "original", "wording", "reason", "text", "name"}, "[erased]"
def pick(f, names): return {name: f[name] for name in names if name in f}
def split(reference):
    digits = reference.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits), reference[len(digits):]
def letter(index): return (letter(index // 26 - 1) if index > 25 else "") + chr(97 + index % 26)
def spans(*events): return [span for e in events for span in e.f.get("spans", [])]
def offsets(ranges): return {offset for start, end in ranges for offset in range(start, end)}
class Claim:  # `since` is from when on its checks count, `kept` what that was before drafts that do not say it
    def __init__(self, e):
        self.added, self.body, self.credit, self.gone, self.since, self.kept = e, e, e, None, -1, None
        self.number, self.accepted, self.checks, self.successors = e.f["number"], e.f["origin"] == "person", [], []
    def change(self, e):
        if e.verb == "accepted": self.accepted = True
        elif e.verb == "set": self.credit = e
        elif e.verb in ("withdrawn", "split", "merged"):
            into = e.f.get("into", [])
            self.gone, self.kept, self.successors = e, None, self.successors + (into if e.verb != "merged" else [into])
        else:
            if e.verb == "edited":
                moved = spans(e) != spans(self.body) or self.reworded(e)
                self.accepted, self.kept, self.since = True, None, e.n if moved else self.since
            elif e.f.get("restored"):
                self.gone, self.kept, self.since = None, None, -1 if self.kept is None else self.kept
            elif e.f["outcome"] in ("stale", "ambiguous", "cut"):
                self.kept, self.since = self.since if self.kept is None else self.kept, e.n
            self.body, self.credit, self.gone = e, e, e if e.f.get("outcome") == "cut" else self.gone
    def reworded(self, e):  # whether an edit changed the wording. Where neither was disclosed, the event says it
        old, new = self.body.f.get("wording"), e.f.get("wording")
        if old is None and new is None: return e.f.get("reworded", True)
        if any("wording" in event.erased for event in (self.body, e)): return True
        need(e.f.get("reworded", old != new) == (old != new), "event %d" % e.n, "its wording is not as it says")
        return old != new
    def letters(self): return [letter(index) for index, _ in enumerate(self.body.f.get("details", []))]
    def given(self, part, key):
        """The checks of the claim or a detail that count and answer a question: `verdict` or `said`."""
        return [e for p, e in self.checks if p == part and e.n > self.since and key in e.f]
    def last(self, part, key): return (self.given(part, key) or [None])[-1]
    def verdicts(self, part): return {e.by: e.f["verdict"] for e in self.given(part, "verdict")}
    def stage(self):
        verdict, said = self.last("", "verdict"), self.last("", "said")
        if self.gone or not self.accepted: return "withdrawn" if self.gone else "proposed"
        if not verdict and not (said and self.body.f["kind"] == "quote"):
            return "stale" if self.since >= 0 and any(not part for part, _ in self.checks) else "open"
        agreed = verdict and list(self.verdicts("").values()).count(verdict.f["verdict"]) > 1
        return "seconded" if agreed else "checked"
class Record:
    def __init__(self, article, desk):
        self.article, self.undone, self.change = article, set(), -1
        self.events, self.claims, self.waivers, self.people = {}, {}, {}, {}
        for log in (article, desk):
            for e in log: e.erased = set()
            for e in (e for e in log if e.t == "erased"): log[e.f["n"]].erased.update(e.f["names"])
            for e in log: self.prepare(e.f, e.erased, e.kind)
        for e in (e for e in desk if e.t in ("person.added", "person.role_changed")):
            self.people.setdefault(e.f["person"], e).f["roles"] = e.f.get("roles", [])
        for e in (e for e in article if e.t in ("act.undone", "act.redone")): self.undone ^= set(e.f["acts"])
        for e in article:
            if e.act not in self.undone: self.take(e, e.f.get("number"))
            if e.t not in PROOF | {"note.added"}: self.change = e.n
        self.cited, self.sources = self.of("source.cited"), {e.f["number"]: e for e in self.of("source.recorded")}
        self.ended = {e.f["number"]: e for e in self.of("flag.resolved")}
        self.revoked = {e.f["index"]: e.stamp for e in self.of("signoff.revoked")}
        self.waived = [events for events in self.waivers.values() if events[-1].verb != "withdrawn"]
        self.words = [offsets([word]) for word in self.revision.f.get("content-words", [])]
    def of(self, *types): return [e for name in types for e in self.events.get(name, [])]
    def prepare(self, f, erased, kind):
        f.update(pick(f.pop("attribution", {}), CREDIT))
        if erased & REQUIRED and kind != "source": f.update({name: ERASED for name in erased})
        if "wording" in erased: f["wording"] = [[ERASED, "typed"]]
    def take(self, e, number):
        self.events.setdefault(e.t, []).append(e)
        if e.kind == "article": self.revision, self.text = e, e.f["text"].encode()
        elif e.kind == "waiver": self.waivers.setdefault(number, []).append(e)
        elif e.kind == "verification":
            for n, part in map(split, e.f["for"]):
                self.claims[n].checks.append((part, e))
                self.claims[n].accepted, self.claims[n].kept = True, self.claims[n].kept if part else None
        elif e.t == "claim.added": self.claims[number] = Claim(e)
        elif e.kind in ("claim", "attribution"):
            for n in e.f.get("claims", [number]): self.claims[n].change(e)
        quotes = [self.text[start:end].decode() for start, end in spans(e)]
        need(e.f.get("quotes", []) == quotes, "event %d" % e.n, "the text does not say its quotes")
    # What follows from it
    def is_waived(self, c, reason=None):  # whether waivers account for all of a claim's words
        cover = offsets(spans(*(events[-1] for events in self.waived if reason in (None, events[0].f["reason"]))))
        own = offsets(spans(c.body))
        words = [word for word in self.words if word & own]
        return bool(cover and own) and (all(word & cover for word in words) if words else own <= cover)
    def uses(self, c, stance):
        """The sources that say something about a claim as a whole, and those of them that are primary."""
        cited = [e.f for e in self.cited if str(c.number) in e.f["for"] and e.f["stance"] == stance]
        return list(dict.fromkeys(f["source"] for f in cited)), {f["source"] for f in cited if f["tier"] == "primary"}
    def roots(self, number):
        origins = self.sources[number].f.get("derives-from", []) if number in self.sources else []
        return set().union(*map(self.roots, origins)) or {number}
    def independent(self, numbers, taken=frozenset()):
        """How many sources, of the first 14, can be picked so that no two go back to one."""
        if not numbers: return 0
        without, own = self.independent(numbers[1:14], taken), self.roots(numbers[0])
        return without if own & taken else max(without, 1 + self.independent(numbers[1:14], taken | own))
    def sourcing(self, c):
        (numbers, primary), kinds = self.uses(c, "supports"), {n: e.f["kind"] for n, e in self.sources.items()}
        alone = {n: "on-author" if kinds[n] == "own-observation" else
                 "single-primary" if n in primary else "single-secondary" for n in numbers}
        if self.uses(c, "contradicts")[0]: return "contradicted"
        if not numbers:
            return ("on-author" if self.is_waived(c, "author-experience") else
                    "common-knowledge" if self.is_waived(c, "common-knowledge") else c.body.f["sourcing"])
        if len(numbers) == 1: return alone[numbers[0]]
        if self.independent(numbers) < 2:
            return next((alone[n] for n in numbers if n in primary and self.roots(n) == {n}), "circular")
        roots = {root for n in numbers for root in self.roots(n) if root != n and root in kinds}
        return "corroborated" if primary or any(kinds[r] not in NOT_PRIMARY for r in roots) else "multi-secondary"
    def coverage(self):  # the counts of content words, by what accounts for them, and the words that nothing does
        standing = [c for c in self.claims.values() if not c.gone]
        names = (span for c in standing for key in ("source", "cue") for span in c.credit.f.get(key, []))
        covers = dict(claimed=offsets(spans(*(c.body for c in standing if c.accepted))),
                      proposed=offsets(spans(*(c.body for c in standing if not c.accepted))),
                      attribution=offsets(names), waived=offsets(spans(*(events[-1] for events in self.waived))))
        places = [next((name for name, cover in covers.items() if cover & word), "uncovered") for word in self.words]
        bare = [[min(word), max(word) + 1] for word, place in zip(self.words, places) if place == "uncovered"]
        return dict({name: places.count(name) for name in covers}, uncovered=len(bare), words=len(places)), bare
    def open_flags(self): return [e.f for e in self.of("flag.raised") if e.f["number"] not in self.ended]
    # The gate: why the article may not run, most serious first, and then in the order of the clauses
    def reasons(self, policy, coverage):
        heavy = SEVERITIES[:SEVERITIES.index(policy["blocking-severity"]) + 1]
        found = [dict(severity=f["severity"], code="gate.flag", flag=f["number"],
                      claims=[f["claim"]] if "claim" in f else []) for f in self.open_flags() if f["severity"] in heavy]
        unwaived = [(c, "") for c in self.claims.values() if not c.gone and not self.is_waived(c)]
        whole = [(c, "") for c, _ in unwaived if c.accepted]
        parts = [(c, part) for c, _ in whole for part in [""] + c.letters()]
        details, wanted = [(c, part) for c, part in parts if part], policy["superlative-sources"]
        uncovered = (coverage["words"] - coverage["uncovered"]) * 1000 < policy["coverage-permille"] * coverage["words"]
        for code, severity, asked, over, stands in [
            ("fault", "blocker", True, parts, self.is_faulty),
            ("quote", "blocker", policy["quotes-checked"], whole, self.is_unheard),
            ("contradicted", "blocker", True, whole, self.is_contradicted),
            ("disputed", "blocker", True, parts, lambda c, part: len(set(c.verdicts(part).values())) > 1),
            ("stale", "blocker", True, whole, lambda c, _: c.stage() == "stale"),
            ("undecided", "major", policy["every-claim-decided"], unwaived, lambda c, _: c.stage() in UNDECIDED),
            ("detail", "major", policy["every-detail-decided"], details, lambda c, part: not c.verdicts(part)),
            ("change", "major", True, parts, lambda c, part: self.unmended(c, part, "verdict") == STANDS[1]),
            ("unseconded", "major", policy["two-checkers"], whole, lambda c, _: len(c.verdicts("")) == 1),
            ("superlative", "major", wanted > 1, details, lambda c, part: self.is_unbacked(c, part, wanted)),
        ]:
            found += [dict(severity=severity, code="gate." + code, claims=["%d%s" % (c.number, part)])
                      for c, part in over if asked and stands(c, part)]
        found += [dict(severity="major", code="gate.coverage", claims=[])] if uncovered else []
        found += [dict(severity="major", code="gate.signoff", claims=[], role=role)
                  for role in policy.get("sign-offs-required", []) if not self.is_signed(role)]
        return sorted(found, key=lambda reason: SEVERITIES.index(reason["severity"]))
    def unmended(self, c, part, key):  # the last answer, unless a flag on the claim or detail was resolved after it
        check, names = c.last(part, key), ["%d%s" % (c.number, p) for p in ("", part)]
        flags = [self.ended.get(e.f["number"]) for e in self.of("flag.raised") if e.f.get("claim") in names]
        mended = check and any(e and e.n > check.n and e.f["resolution"] in MENDS for e in flags)
        return check.f[key] if check and not mended else None
    def is_faulty(self, c, part):
        verdict = c.last(part, "verdict")
        key = "said" if verdict is None or verdict.f["verdict"] in STANDS else "verdict"
        return self.unmended(c, part, key) not in (None, "as-given", *STANDS)
    def is_unheard(self, c, part):
        is_quoted = c.body.f["kind"] == "quote" or c.credit.f.get("form") in ("direct", "partial")
        return is_quoted and not c.last(part, "said")
    def is_contradicted(self, c, part):
        check, against = c.last(part, "verdict"), [e for e in self.cited if e.f["stance"] == "contradicts"]
        later = [e for e in against if check and e.n > check.n and c.number in [split(name)[0] for name in e.f["for"]]]
        return later and check.f["verdict"] in STANDS
    def is_unbacked(self, c, part, wanted):
        """Whether it is the first superlative of a claim with too few independent sources."""
        kinds = [detail["kind"] for detail in c.body.f["details"]]
        first = "superlative" in kinds and letter(kinds.index("superlative")) == part
        return first and self.independent(self.uses(c, "supports")[0]) < wanted
    def is_signed(self, role):
        """Whether somebody's last sign-off in a role holds; a second must be somebody else than the checker."""
        last = {(e.f["role"], e.by): e for e in self.of("signoff")}
        holding = {key for key, e in last.items() if e.n not in self.revoked and self.change < e.f["seen"]}
        return any(r == role and (r != "second" or ("checker", person) not in holding) for r, person in holding)
# ---- The report, made anew from the record. Of what it tells itself, only which words it withholds is taken.
PROFILES = ["public", "partner", "legal", "internal"]  # from the narrowest; NAMED: from which on a source is named
NAMED = {"on-record": 0, "background": 2, "deep-background": 2, "off-record": 3, "confidential": 3}
MARKS = [{"withheld": reason} for reason in (
    "source-identity source-words protected-mention working-text internal-note file-name unnamed-holder").split()]
# What a report may withhold, by the kind of event, and the events all of whose words it shows or withholds.
WITHHELD = {"article": ["file"], "attribution": ["attribution", "holder", "reported-by"],
            "claim": ["wording", "reason", "attribution", "holder", "reported-by"], "flag": ["comment"],
            "note": ["text"], "person": ["name"], "source": ["locator", "quote", "may-be-described-as", "file"],
            "verification": ["rationale", "should-read"], "waiver": ["comment"]}
SHOWN = "verification.recorded flag.raised flag.resolved source.cited".split()
# What a report shows of an event, where that is not all; of those in SILENT, acts name only a first one.
BODY = ("kind status spans quotes hedges links sourcing verifiable important needs-context wording details facets "
        "reasons").split()
REVISION = "title original address dateline decoder model file".split()
ACT = ("number claims claim flag for into source acts index n names role profile kind reason outcome verdict said "
       "resolution").split()
SILENT = ["claim.added", "claim.reanchored", "waiver.reanchored"]
PLACES = "range spans hedges source cue content parts".split()  # fields with places in the text, in bytes of UTF-8
def full(**members): return {name: value for name, value in members.items() if value is not None}
def tally(values): return {value: values.count(value) for value in values if value}
class Report(Record):
    def __init__(self, told, article, desk, log, export):
        super().__init__(article, desk)
        self.width, self.marks, self.kept, self.at = PROFILES.index(export["profile"]), {}, [], [0]
        for byte in self.text: self.at.append(self.at[-1] + (byte & 0xC0 != 0x80))
        self.find_marks(told)
        coverage, bare = self.coverage()
        reasons, claims = self.reasons(export["policy"], coverage), [self.claim(c) for c in self.claims.values()]
        standing = [c for c in claims if c["stage"] != "withdrawn"]
        notes = [e for e in self.of("note.added") if e.f["visibility"] == "public" or self.width > 1]
        staged = lambda stage: [c["number"] for c in claims if c["stage"] == stage]
        every = lambda name: [self.entry(e) for e in self.of(name)]
        self.value = dict(
            pick(told, ["findings", "verify"]), schema="tickmark/report@1", vocabulary=1,
            identity=dict(pick(export, ["policy", "profile", "tool"]), slug=article[0].f["slug"], log=log),
            article=dict(self.in_points(self.revision.f["layout"]), text=self.revision.f["text"]),
            revisions=[dict(self.entry(e, REVISION), text_sha256=sha256(e.f["text"].encode()).hex())
                       for e in self.of("article.imported", "article.revised")],
            claims=claims, checks=every("verification.recorded"), evidence=every("source.cited"),
            notes=[self.entry(e) for e in notes], people=[self.entry(e) for e in self.people.values()],
            sources=[self.source(e) for e in self.sources.values()],
            flags=[full(**flag, closed=self.entry(self.ended.get(flag["number"]))) for flag in every("flag.raised")],
            sign_offs=[full(**signed, stale=self.change >= signed["seen"], revoked=self.revoked.get(
                signed["recorded"]["event"])) for signed in every("signoff")],
            acts=[dict(pick(e.open, ACT), type=e.t, act=e.act, undone=e.act in self.undone, recorded=e.stamp)
                  for e in article if e.n == e.act or e.t not in SILENT],
            gate=dict(open=not reasons, reasons=reasons),
            summary=dict(
                claims=len(standing), undecided=sum("verdict" not in c for c in standing), coverage=coverage,
                verdicts=tally([c.get("verdict") for c in standing]), stages=tally([c["stage"] for c in standing]),
                sourcing=tally([c["sourcing"] for c in standing]), kinds=tally([c["body"]["kind"] for c in standing]),
                open_flags=tally([f["severity"] for f in self.open_flags()])),
            not_checked=dict(
                open=staged("open"), proposals=staged("proposed"), stale=staged("stale"),
                uncovered=self.in_points(bare, "spans"), waived=[
                    dict(self.entry(events[-1], ["spans", "quotes"]), **self.entry(
                        events[0], ["number", "reason", "comment"])) for events in self.waived]))
        self.value["withheld"] = tally(self.kept + ["internal-note"] * (len(self.of("note.added")) - len(notes)))
    def find_marks(self, told):  # what the report tells that it withholds, by the event and the field
        for item in told.values() if isinstance(told, dict) else told if isinstance(told, list) else []:
            self.find_marks(item)
        if isinstance(told, dict) and "recorded" in told:
            own = {name: item for name, item in told.items() if item in MARKS}
            self.marks.setdefault(told["recorded"]["event"], {}).update(own)
    def entry(self, e, names=None):
        """An event as the report shows it. What it withholds must have left a digest that nothing else explains."""
        if e is None: return None
        sealed, left = set(WITHHELD.get(e.kind, [])) - e.erased - set(e.f), e.left - len(e.erased)
        marks = pick(self.marks.get(e.n, {}), sealed)
        need(len(marks) <= left, "event %d" % e.n, "has no words that could be withheld")
        need(len(marks) == left or e.t not in SHOWN, "report.json", "is silent about words of event %d" % e.n)
        shown = pick({**e.f, **marks}, names or [*e.f, *marks])
        self.kept += [mark["withheld"] for name, mark in marks.items() if name in shown]
        if "for" in shown: shown["for"] = sorted(set(shown["for"]), key=lambda r: (split(r)[0], len(r), r))
        return dict(self.in_points(shown), recorded=e.stamp)
    def in_points(self, value, key=""):  # a field with its places in code points
        if isinstance(value, dict): return {name: self.in_points(item, name) for name, item in value.items()}
        if not isinstance(value, list): return value
        if key == "wording":  # of words with the place they are copied from, or the reason they are inserted for
            return [w[:1] + self.in_points(w[1:3], "spans") + w[3:] if isinstance(w[1], int) else w for w in value]
        at = lambda item: self.at[min(item, len(self.text))] if isinstance(item, int) and key in PLACES else item
        return [self.in_points(at(item), key) for item in value]
    def source(self, e):
        named = lambda n: n in self.sources and NAMED[self.sources[n].f["terms"]] <= self.width
        if named(e.f["number"]):
            return dict(self.entry(e), **{"derives-from": list(filter(named, e.f.get("derives-from", [])))})
        self.kept.append("source-identity")
        return dict(self.entry(e, ["number", "terms", "file", "may-be-described-as"]), withheld="source-identity")
    def claim(self, c):
        added, wording = c.added, c.body.f.get("wording")
        gone = c.gone and dict(self.entry(c.gone, ["reason"]), type=c.gone.t)
        return full(
            number=c.number, origin=added.f["origin"], parents=added.f.get("parents", []), successors=c.successors,
            added=added.stamp, body=self.entry(c.body, BODY), attribution=self.entry(c.credit, CREDIT), withdrawal=gone,
            text=None if wording is None else self.plain(wording), stage=c.stage(), sourcing=self.sourcing(c),
            details={part: self.outcome(c, part) for part in c.letters()}, **self.outcome(c, ""))
    def outcome(self, c, part):
        verdict, said = c.last(part, "verdict"), c.last(part, "said")
        return full(verdict=verdict and verdict.f["verdict"], said=said and said.f["said"], verdicts=c.verdicts(part))
    def plain(self, wording):  # a wording's text; a 1 behind where a word is from says that no space stands before it
        glued = [len(word) == (4 if isinstance(word[1], int) else 3) for word in wording]
        return "".join((" " if i and not glued[i] else "") + word[0] for i, word in enumerate(wording))
# ---- The comparison, datum by datum
def compare(told, due, where=""):  # how many data are the same; the first that is not is named by its place
    same = type(told) is type(due) or {type(told), type(due)} == {int, float}
    if same and isinstance(told, dict) and set(told) == set(due):
        return sum(compare(told[key], due[key], "%s.%s" % (where, key)) for key in told)
    if same and isinstance(told, list) and len(told) == len(due):
        return sum(compare(t, d, "%s[%d]" % (where, i)) for i, (t, d) in enumerate(zip(told, due)))
    need(same and told == due, "report.json " + where[1:], "says %.200r, the events say %.200r" % (told, due))
    return 1
def check_report(told, article, desk, checkpoint, key):
    """The report was made of all events but its own export, under the rules that the export and the desk name."""
    size, export, earlier = len(article.events) - 1, article.events[-1].f, told["identity"]["log"].get("checkpoint")
    rules = [e.f for e in desk.events if e.t == "policy.set"][-1]
    need(rules.items() <= export["policy"].items(), "desk.jsonl", "the desk's policy is not the one of the export")
    need(earlier or checkpoint[1] <= 2, "report.json", "does not show the checkpoint that was signed before")
    if earlier is not None:
        origin, count, _ = check_note(earlier, key, "report.json identity.log.checkpoint")
        need(origin == checkpoint[0] and count < checkpoint[1], "report.json", "its checkpoint is not an earlier one")
    log = full(id=article.name, size=size, root=tree_root(article.hashes[:size]).hex(), checkpoint=earlier,
               time=article.events[size - 1].ts)
    return compare(told, Report(told, article.events[:size], desk.events, log, export).value)
# ---- The whole bundle
def verify(folder, pinned):
    article, desk = Log(folder, "events.jsonl"), Log(folder, "desk.jsonl")
    final = article.events[-1]
    need(final.t == "report.exported" and {"report.json", "disclosures.txt"} <= set(final.f["files"]),
         "events.jsonl", "the last event is not this export")
    for name, digest in final.f["files"].items():
        need(name in EXPORTED and sha256(read(folder, name)).hex() == digest, name, "is not as exported")
    extra = set(os.listdir(folder)) - FILES - set(final.f["files"])
    need(not extra, ", ".join(sorted(extra)), "does not belong to the bundle")
    registered = [e.f for e in desk.events if e.t == "key.registered"]
    own = [k["key"] for k in registered if "person" not in k]
    need(own and (pinned or own[-1]) in own, "vkeys.txt", "the ledger's key is not the one you gave")
    need(lines(folder, "vkeys.txt") == [k["key"] for k in registered], "vkeys.txt", "is not what the desk registered")
    note, key = read(folder, "checkpoint").decode(), Key(pinned or own[-1], "vkeys.txt")
    checkpoint = check_note(note, key)
    last = check_register(folder, checkpoint, [article, desk])
    proof = "\n".join(["c2sp.org/tlog-proof@v1", "index %d" % last["index"]] + last["path"] + ["", note])
    need(read(folder, "register.tlog-proof") == proof.encode(), "register.tlog-proof", "is not the last head's proof")
    disclose(folder, [article, desk])
    check_signoffs(article, registered, checkpoint[0])
    count = check_report(parse(read(folder, "report.json").decode(), float), article, desk, checkpoint, key)
    signoffs = sum(e.t == "signoff" for e in article.events)
    return len(article.events), signoffs, count, checkpoint[1], tobase64(checkpoint[2])
def main(arguments):
    pinned = arguments.pop(arguments.index("--key") + 1) if "--key" in arguments[:-1] else None
    folders = [word for word in arguments if word != "--key"] or [os.path.dirname(os.path.abspath(__file__))]
    if len(folders) > 1 or folders[0][:1] == "-" or not pinned and "--key" in arguments: return print(__doc__) or 64
    try:
        print("sound: %d events, %d sign-offs, %d data of the report derived again; register %d, root %s"
              % verify(folders[0], pinned))
    except (Bad, LookupError, TypeError, ValueError, AttributeError, OSError, RecursionError) as fault:
        return print("NOT SOUND: %s (%s)" % (fault, type(fault).__name__)) or 3
    print("not derived again by this script: %s; `tickmark audit --bundle` does" % TAKEN)
    if pinned is None: print("WARNING: no --key was given, so anybody could have made this bundle")
    return 0
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
