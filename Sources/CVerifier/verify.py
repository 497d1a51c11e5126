#!/usr/bin/env python3
"""Verifies a Tickmark bundle: python3 verify.py [FOLDER] [--key VKEY]    (standard library only)

It proves that the events were recorded in this order, that none was changed or left out before the checkpoint was
signed, that sign-offs are the signers' own, and that each datum of report.json follows from the events; not that what
was recorded is true, nor that the desk keeps no second ledger (compare the checkpoint with one that somebody else
holds). Give the desk's key, from elsewhere: a bundle can be made with any. Exit codes: 0 sound, 3 not sound, 64 usage.
"""
import base64, collections, hashlib, json, os, sys
FILES = set("events.jsonl desk.jsonl desk.tlog-proof register.tlog-proof checkpoint vkeys.txt".split())
EXPORTED = set("report.json report.html report.md report.csv disclosures.txt verify.py".split())
def need(holds, where, what):
    if not holds: raise ValueError(where + ": " + what)
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
def base64url(data): return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
def tobase64(data): return base64.b64encode(data).decode()
def unbase64(text, where):
    data = base64.b64decode(text, validate=True)
    need(tobase64(data) == text, where, "not in the one base64 spelling")
    return data
def parse(text): return json.loads(text, parse_float=int, parse_constant=int)  # `int` refuses what is no whole number
def canonical(value, ascii=False):  # of what was parsed it also shows a key that came twice
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=ascii)
# ---- Trees (RFC 6962): the left side of a tree holds the largest power of two below its size
def node(left, right): return sha256(b"\1" + left + right)
def half(size): return 1 << (size - 1).bit_length() - 1
def tree_root(hashes):
    if len(hashes) < 2: return hashes[0] if hashes else sha256(b"")
    return node(tree_root(hashes[:half(len(hashes))]), tree_root(hashes[half(len(hashes)):]))
def proven_root(item, index, size, path):
    need(0 <= index < size and (size > 1) == bool(path), "register", "a proof is not as long as it must be")
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
def check_signature(kind, key, text, signature, where):  # of a note: of kind 1 over the text, of kind 4 over a time too
    name, hex_id, data = key.split("+", 2)
    data, signature, message = unbase64(data, where), unbase64(signature, where), text.encode()
    key_id, rest = sha256(name.encode() + b"\n" + data)[:4], signature[4:]
    need(key_id.hex() == hex_id and name and " " not in name and data[0] == kind, where, "not a key of this kind")
    if kind == 4:
        message, rest = b"cosignature/v1\ntime %d\n" % int.from_bytes(rest[:8], "big") + message, rest[8:]
    need(signature[:4] == key_id and signed(data[1:], rest, message), where, "the signature is wrong")
def check_note(note, key, where="checkpoint"):  # a checkpoint that the key alone signed: its origin, size and root
    text, _, tail = note.rpartition("\n\n")
    parts = tail[:-1].split(" ")
    need(tail[-1:] == "\n" and parts[:-1] == ["\u2014", key.split("+")[0]], where, "is not signed by the key alone")
    check_signature(1, key, text + "\n", parts[-1], where)
    origin, size, root = text.split("\n")
    need(text == "%s\n%d\n%s" % (origin, int(size), root) and len(unbase64(root, where)) == 32, where, "no checkpoint")
    return origin, int(size), unbase64(root, where)
# ---- Logs, what was disclosed of them, and the register of their heads
class Event:  # `f` are its fields, open and disclosed ones; `digests` those of its fields that nothing explains yet
    def __init__(self, leaf):
        self.log, self.n, self.id, self.by, self.ts, self.t = (leaf[key] for key in "log n id by ts t".split())
        self.kind, _, self.verb = self.t.partition(".")
        self.f = {name: value for name, value in leaf["b"].items() if name not in ("_sd", "act")}
        self.act, self.digests = leaf["b"].get("act", self.n), leaf["b"].get("_sd", [])
        self.erased, self.stands = set(), True
class Log:
    def __init__(self, folder, name):
        self.file, self.events, self.hashes = name, [], []
        for n, line in enumerate(lines(folder, name)):
            leaf, where = parse(line), "%s event %d" % (name, n)
            need(canonical(leaf) == line and " ".join(leaf) == "b by id log n t ts v", where, "is not canonical")
            need(repr([leaf["n"], leaf["v"]]) == "[%d, 1]" % n, where, "says it is event %(n)r, version %(v)r" % leaf)
            self.events.append(Event(leaf))
            self.hashes.append(sha256(b"\0" + line.encode()))
        self.name = self.events[0].log
        need(all(e.log == self.name for e in self.events), name, "holds events of two logs")
        need(len({e.id for e in self.events}) == len(self.events), name, "two events have one id")
        need(all(e.act in (e.n, last.act) for last, e in zip(self.events, self.events[1:])), name, "an act is split")
    def head(self, origin, size):  # what a checkpoint over the first events says
        return "%s/a/%s\n%d\n%s\n" % (origin, self.name, size, tobase64(tree_root(self.hashes[:size])))
def disclose(folder, article, desk):
    events = article.events + desk.events
    places = {digest: event for event in events for digest in event.digests}
    need(len(places) == sum(len(event.digests) for event in events), "events", "a digest comes twice")
    for number, line in enumerate(lines(folder, "disclosures.txt"), 1):
        digest, where = base64url(sha256(line.encode())), "disclosures.txt line %d" % number
        event, (salt, name, value) = places.pop(digest, None), parse(base64.urlsafe_b64decode(line + "=="))
        need(event and name not in event.f, where, "is not one of the events', or is used twice")
        need(line == base64url(canonical([salt, name, value]).encode()), where, "is not canonical")
        event.f[name] = value
        event.digests.remove(digest)
def check_register(folder, note, checkpoint, article, desk):  # all that a log holds is proven, and that no more is
    origin, size, root = checkpoint
    need(desk.name == origin.split("/")[-1], "desk.jsonl", "is not this ledger's")
    for log, name in (desk, "desk.tlog-proof"), (article, "register.tlog-proof"):
        proof = read(folder, name).decode()
        index, *path = proof[:-len(note)].split("\n")[1:-2]
        place = int(index[6:])
        need(proof == "\n".join(["c2sp.org/tlog-proof@v1", "index %d" % place, *path, "", note]), name, "is malformed")
        leaf = sha256(b"\0" + log.head(origin, len(log.events)).encode())
        proven = proven_root(leaf, place, size, [unbase64(item, name) for item in path])
        need(proven == root, log.file, "its events are not those of its head in the signed register")
    need(place == size - 1, name, "the article's head is not the last: a later one may exist")
def check_signoffs(article, registered, origin):
    for e in (e for e in article.events if e.t == "signoff"):
        key, seen, where = e.f["key"], e.f["seen"], "sign-off at event %d" % e.n
        known = any(k["key"] == key and k.get("person") == e.by for k in registered)
        need(known and seen <= e.n, where, "the key is not the signer's, or it names events after itself")
        check_signature(4, key, article.head(origin, seen), e.f["cosignature"], where)
# ---- The record: what the events amount to, without the acts that were taken back
PROOF = {"signoff", "signoff.revoked", "report.exported", "erased"}
NOT_PRIMARY = "news-report web-page social-post book reference-work other".split()
VOUCHED = {"author-experience": "on-author", "common-knowledge": "common-knowledge"}  # by a waiver's reason
SEVERITIES, MENDS = ["blocker", "major", "minor", "query"], ["fixed", "stet", "cut", "hedged"]
STANDS, UNDECIDED, ERASED = ["confirmed", "confirmed-as-changed", "not-checkable"], ["proposed", "open"], "[erased]"
def pick(f, names): return {name: f[name] for name in names if name in f}
def full(**members): return {name: value for name, value in members.items() if value is not None}
# What of a report no event says: what lint finds in the text takes the program's reader, and the rest is advice.
TAKEN, HIDDEN, MENTION = ["findings", "verify"], {"withheld": "source-identity"}, "protected-mention"
PROFILES = ["public", "partner", "legal", "internal"]  # from the narrowest; NAMED: from which on a source is named
NAMED = {"on-record": 0, "background": 2, "deep-background": 2, "off-record": 3, "confidential": 3}
# Which words a report may withhold, and WHY, if not as a mention of somebody.
WITHHELD = dict(article="file", attribution="holder reported-by", claim="wording reason holder reported-by",
                flag="comment", note="text", person="name", source="file locator quote may-be-described-as",
                verification="rationale should-read", waiver="comment")
WHY = dict(file="file-name", comment="working-text", locator="source-words", quote="source-words", text="internal-note",
           holder="unnamed-holder", **{"reported-by": "unnamed-holder", "may-be-described-as": "source-identity"})
CREDIT = "form commitment negated source cue content holder reported-by".split()
def claim_of(name): return int(name.rstrip("abcdefghijklmnopqrstuvwxyz"))  # of a claim, 12, or a detail of it, 12b
def letter(index): return (letter(index // 26 - 1) if index > 25 else "") + chr(97 + index % 26)
def places(events, *names):  # all bytes of the text that lie in the ranges of these fields
    return {offset for e in events for name in names for span in e.f.get(name, []) for offset in range(*span)}
class Claim:  # its checks count from event `since` on; `kept` is what that was before drafts that do not say the claim
    def __init__(self, e):
        self.name, self.added, self.body, self.credit, self.gone = str(e.f["number"]), e, e, e, None
        self.accepted, self.checks, self.since, self.kept = e.f["origin"] == "person", [], -1, None
    def change(self, e):
        if e.verb == "recorded":
            self.accepted, self.checks = True, self.checks + [e]
            if self.name in e.f["for"]: self.kept = None
        elif e.verb == "accepted": self.accepted = True
        elif e.verb == "set": self.credit = e
        elif e.verb in ("withdrawn", "split", "merged"): self.gone, self.kept = e, None
        else:
            if e.verb == "edited":
                moved = e.f.get("spans") != self.body.f.get("spans") or self.is_reworded(e)
                self.accepted, self.kept, self.since = True, None, e.n if moved else self.since
            elif e.f.get("restored"):
                self.gone, self.kept, self.since = None, None, -1 if self.kept is None else self.kept
            elif e.f["outcome"] in ("stale", "ambiguous", "cut"):
                self.kept, self.since = self.since if self.kept is None else self.kept, e.n
            self.body, self.credit, self.gone = e, e, e if e.f.get("outcome") == "cut" else self.gone
    def is_reworded(self, e):  # by an edit. Where neither wording was disclosed, the edit itself says it
        old, new = self.body.f.get("wording"), e.f.get("wording")
        if "wording" in self.body.erased | e.erased: return True
        if old is None and new is None: return e.f.get("reworded", True)
        need(e.f.get("reworded", old != new) == (old != new), "event %d" % e.n, "its wording is not as it says")
        return old != new
    def details(self): return [self.name + letter(index) for index, _ in enumerate(self.body.f.get("details", []))]
    def given(self, name, key):  # the checks of the claim or a detail that count and give a `verdict` or a `said`
        return [e for e in self.checks if name in e.f["for"] and e.n > self.since and key in e.f]
    def last(self, name, key): return (self.given(name, key) or [None])[-1]
    def verdicts(self, name): return {e.by: e.f["verdict"] for e in self.given(name, "verdict")}
    def outcome(self, name):
        answers = {key: check.f[key] for key in ("verdict", "said") for check in self.given(name, key)}
        return dict(answers, verdicts=self.verdicts(name))
    def stage(self):
        outcome = self.outcome(self.name)
        if self.gone or not self.accepted: return "withdrawn" if self.gone else "proposed"
        if "verdict" not in outcome and not ("said" in outcome and self.body.f["kind"] == "quote"):
            return "stale" if self.since >= 0 and any(self.name in e.f["for"] for e in self.checks) else "open"
        return "seconded" if list(outcome["verdicts"].values()).count(outcome.get("verdict")) > 1 else "checked"
class Record:
    def __init__(self, article, desk):
        self.events, self.waivers = collections.defaultdict(list), collections.defaultdict(list)
        self.article, self.claims, self.people, self.change, undone = article, {}, {}, -1, set()
        for log in (article, desk):
            for e in (e for e in log if e.t == "erased"): log[e.f["n"]].erased.update(e.f["names"])
        for e in (e for e in desk if e.kind == "person"):
            self.people.setdefault(e.f["person"], e).f["roles"] = e.f.get("roles", [])
        for e in (e for e in article if e.kind == "act"):
            undone = undone.union(e.f["acts"]) if e.verb == "undone" else undone.difference(e.f["acts"])
        for e in article:
            e.stands, e.f = e.act not in undone, {**pick(e.f.pop("attribution", {}), CREDIT), **e.f}
            if e.stands: self.take(e, e.f.get("number"))
            if e.t not in PROOF | {"note.added"}: self.change = e.n
        self.sources = {e.f["number"]: e for e in self.events["source.recorded"]}
        self.ended = {e.f["number"]: e for e in self.events["flag.resolved"]}
        self.open_flags = [e.f for e in self.events["flag.raised"] if e.f["number"] not in self.ended]
        self.revoked = {e.f["index"]: e.n for e in self.events["signoff.revoked"]}
        self.waived = [events for events in self.waivers.values() if events[-1].verb != "withdrawn"]
        self.words = [set(range(*word)) for word in self.revision.f.get("content-words", [])]
    def take(self, e, number):
        self.events[e.t].append(e)
        if e.kind == "article": self.revision, self.text = e, e.f["text"].encode()
        elif e.kind == "waiver": self.waivers[number].append(e)
        elif e.t == "claim.added": self.claims[number] = Claim(e)
        elif e.kind in ("claim", "attribution", "verification"):
            for n in set(map(claim_of, e.f.get("for", []))) or e.f.get("claims", [number]): self.claims[n].change(e)
        quotes = [self.text[start:end].decode() for start, end in e.f.get("spans", [])]
        need(e.f.get("quotes", []) == quotes, "event %d" % e.n, "the text does not say its quotes")
    def is_waived(self, c, reason=None):  # whether waivers account for all words of a claim, the content words if any
        own = places([c.body], "spans")
        cover = places([events[-1] for events in self.waived if reason in (None, events[0].f["reason"])], "spans")
        words = [word for word in self.words if word & own] or [{offset} for offset in own]
        return bool(words) and all(word & cover for word in words)
    def uses(self, c, stance):  # the sources that say something about a claim as a whole; the primary ones of them
        cited = [e.f for e in self.events["source.cited"] if c.name in e.f["for"] and e.f["stance"] == stance]
        return list(dict.fromkeys(f["source"] for f in cited)), {f["source"] for f in cited if f["tier"] == "primary"}
    def roots(self, number):
        origins = self.sources[number].f.get("derives-from", []) if number in self.sources else []
        return set().union(*map(self.roots, origins)) or {number}
    def independent(self, numbers, taken=frozenset()):  # how many of the first 14 sources share no root
        if not numbers: return 0
        without, own = self.independent(numbers[1:14], taken), self.roots(numbers[0])
        return without if own & taken else max(without, 1 + self.independent(numbers[1:14], taken | own))
    def sourcing(self, c):
        (numbers, primary), kinds = self.uses(c, "supports"), {n: e.f["kind"] for n, e in self.sources.items()}
        if self.uses(c, "contradicts")[0]: return "contradicted"
        if not numbers:
            return next((VOUCHED[reason] for reason in VOUCHED if self.is_waived(c, reason)), c.body.f["sourcing"])
        if self.independent(numbers) < 2:  # one source, or several that go back to one, which may be among them
            own = [n for n in numbers if len(numbers) == 1 or n in primary and self.roots(n) == {n}]
            if not own: return "circular"
            alone = "single-primary" if own[0] in primary else "single-secondary"
            return "on-author" if kinds[own[0]] == "own-observation" else alone
        roots = {root for n in numbers for root in self.roots(n) if root != n and root in kinds}
        return "corroborated" if primary or any(kinds[r] not in NOT_PRIMARY for r in roots) else "multi-secondary"
    def coverage(self):  # the counts of content words, by what accounts for them, and the words that nothing does
        standing = [c for c in self.claims.values() if not c.gone]
        covers = dict(claimed=places([c.body for c in standing if c.accepted], "spans"),
                      proposed=places([c.body for c in standing if not c.accepted], "spans"),
                      attribution=places([c.credit for c in standing], "source", "cue"),
                      waived=places([events[-1] for events in self.waived], "spans"))
        found = [next((name for name, cover in covers.items() if cover & word), "uncovered") for word in self.words]
        bare = [[min(word), max(word) + 1] for word, place in zip(self.words, found) if place == "uncovered"]
        return dict({name: found.count(name) for name in covers}, uncovered=len(bare), words=len(found)), bare
    # The gate: why the article may not run, and on account of which flag, claim, detail or role
    def reasons(self, policy, coverage):
        heavy = SEVERITIES[:SEVERITIES.index(policy["blocking-severity"]) + 1]
        unwaived = [(c, c.name) for c in self.claims.values() if not c.gone and not self.is_waived(c)]
        whole = [(c, name) for c, name in unwaived if c.accepted]
        details, wanted = [(c, name) for c, _ in whole for name in c.details()], policy["superlative-sources"]
        parts = [(c, name) for c, _ in whole for name in [c.name] + c.details()]
        covered = (coverage["words"] - coverage["uncovered"]) * 1000 >= policy["coverage-permille"] * coverage["words"]
        found = [(f["severity"], "flag", f["number"]) for f in self.open_flags if f["severity"] in heavy]
        found += [(severity, clause, name) for severity, clause, asked, over, stands in [
            ("blocker", "fault", True, parts, self.is_faulty),
            ("blocker", "quote", policy["quotes-checked"], whole, self.is_unheard),
            ("blocker", "contradicted", True, whole, self.is_contradicted),
            ("blocker", "disputed", True, parts, lambda c, name: len(set(c.verdicts(name).values())) > 1),
            ("blocker", "stale", True, whole, lambda c, _: c.stage() == "stale"),
            ("major", "undecided", policy["every-claim-decided"], unwaived, lambda c, _: c.stage() in UNDECIDED),
            ("major", "detail", policy["every-detail-decided"], details, lambda c, name: not c.verdicts(name)),
            ("major", "change", True, parts, lambda c, name: self.unmended(c, name, "verdict") == STANDS[1]),
            ("major", "unseconded", policy["two-checkers"], whole, lambda c, name: len(c.verdicts(name)) == 1),
            ("major", "superlative", wanted > 1, whole, lambda c, _: self.is_unbacked(c, wanted)),
        ] for c, name in over if asked and stands(c, name)]
        found += [] if covered else [("major", "coverage", coverage["uncovered"])]
        found += [("major", "signoff", r) for r in policy.get("sign-offs-required", []) if not self.is_signed(r)]
        found.sort(key=lambda reason: SEVERITIES.index(reason[0]))
        return [dict(severity=severity, clause=clause, on=on) for severity, clause, on in found]
    def unmended(self, c, name, key):  # the last answer, unless a flag on the claim or detail was resolved after it
        check, own = c.last(name, key), (c.name, name)
        ends = [self.ended.get(e.f["number"]) for e in self.events["flag.raised"] if e.f.get("claim") in own]
        mended = check and any(e and e.n > check.n and e.f["resolution"] in MENDS for e in ends)
        return check.f[key] if check and not mended else None
    def is_faulty(self, c, name):
        return any(self.unmended(c, name, key) not in (None, "as-given", *STANDS) for key in ("verdict", "said"))
    def is_unheard(self, c, name):
        quoted = c.body.f["kind"] == "quote" or c.credit.f.get("form") in ("direct", "partial")
        return quoted and not c.last(name, "said")
    def is_contradicted(self, c, name):  # by evidence on it or a detail that came after its verdict
        check, cited = c.last(name, "verdict"), self.events["source.cited"]
        against = [e.n for e in cited if e.f["stance"] == "contradicts" and int(c.name) in map(claim_of, e.f["for"])]
        return check and check.f["verdict"] in STANDS and any(n > check.n for n in against)
    def is_unbacked(self, c, wanted):  # a superlative that too few independent sources say
        kinds = [detail["kind"] for detail in c.body.f.get("details", [])]
        return "superlative" in kinds and self.independent(self.uses(c, "supports")[0]) < wanted
    def is_signed(self, role):  # by a person's last sign-off in the role; a second is somebody else than the checker
        last = {(e.f["role"], e.by): e for e in self.events["signoff"]}
        holding = {key for key, e in last.items() if e.n not in self.revoked and self.change < e.f["seen"]}
        return any(r == role and (r != "second" or ("checker", person) not in holding) for r, person in holding)
    # The report, made anew. Of what it tells itself, only which words it withholds and what is TAKEN is believed
    def report(self, told, log, export):
        width, (coverage, bare) = PROFILES.index(export["profile"]), self.coverage()
        self.named = {number for number, e in self.sources.items() if NAMED[e.f["terms"]] <= width}
        reasons, claims = self.reasons(export["policy"], coverage), [self.claim(c) for c in self.claims.values()]
        people = [self.entry(e, told["people"][index]) for index, e in enumerate(self.people.values())]
        record = [dict(self.entry(e, told["record"][e.n]), act=e.act, undone=not e.stands) for e in self.article]
        return dict(
            pick(told, TAKEN), schema="tickmark/report@1", vocabulary=1, record=record, people=people, claims=claims,
            identity=dict(pick(export, ["policy", "profile", "tool"]), slug=self.article[0].f["slug"], log=log),
            text=self.revision.f["text"], gate=dict(open=not reasons, reasons=reasons), coverage=coverage,
            sign_offs=[full(event=e.n, stale=self.change >= e.f["seen"], revoked=self.revoked.get(e.n))
                       for e in self.events["signoff"]],
            not_checked=dict(uncovered=bare, waived=[events[0].f["number"] for events in self.waived]))
    def entry(self, e, told):  # an event as the report shows it; what it withholds left a digest that nothing explains
        fields, left = {**e.f, **dict.fromkeys(e.erased, ERASED)}, len(e.digests) - len(e.erased)
        marks = {name: mark for name, mark in told["fields"].items() if name in WITHHELD.get(e.kind, "").split() and
                 name not in fields and mark in [{"withheld": why} for why in (WHY.get(name, MENTION), MENTION)]}
        need(not marks or e.stands and len(marks) <= left, "event %d" % e.n, "has no words that could be withheld")
        fields.update(marks)  # what may go unsaid: what a source is, and what a later event took the place of
        spare = {n: n != c.credit.n for c in self.claims.values() for n in (c.credit.n, c.body.n)}.get(e.n, left)
        spared = left - len(marks) <= spare and ("spans" in fields or e.t in ("source.recorded", "attribution.set"))
        need(len(marks) == left or spared or not e.stands, "event %d" % e.n, "is not told in full")
        if e.kind == "article": fields["text"] = {"sha256": sha256(fields["text"].encode()).hex()}
        if e.t == "source.recorded":
            fields["derives-from"] = [n for n in fields.get("derives-from", []) if n in self.named]
            if e.f["number"] not in self.named:
                fields = dict(pick(fields, ["number", "terms", "file", "may-be-described-as"]), kind=HIDDEN)
        return dict(event=e.n, type=e.t, person=e.by, time=e.ts, fields=fields)
    def claim(self, c):
        wording, details = c.body.f.get("wording"), {name: c.outcome(name) for name in c.details()}
        return full(number=int(c.name), added=c.added.n, body=c.body.n, attribution=c.credit.n, details=details,
                    withdrawal=c.gone and c.gone.n, text=wording and self.plain(wording), stage=c.stage(),
                    kind=c.body.f["kind"], sourcing=self.sourcing(c), **c.outcome(c.name))
    def plain(self, wording):  # a wording's text; a 1 behind where a word is from says that no space stands before it
        glued = [len(word) == (4 if isinstance(word[1], int) else 3) for word in wording]
        return "".join((" " if i and not glued[i] else "") + word[0] for i, word in enumerate(wording))
def data(value, place="report.json"):  # each datum of a value, with its place before it
    inner = sorted(value.items()) if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [datum for key, item in inner for datum in data(item, "%s.%s" % (place, key))] or [(place, value)]
def check_report(text, article, desk, checkpoint, key):  # it was made of all events before its export, by its rules
    told, size, export = parse(text), len(article.events) - 1, article.events[-1].f
    earlier, where = told["identity"]["log"].get("checkpoint"), "report.json.identity.log.checkpoint"
    rules = [e.f for e in desk.events if e.t == "policy.set"][-1]
    need(rules.items() <= export["policy"].items(), "desk.jsonl", "the desk's policy is not the one of the export")
    if earlier is not None or checkpoint[1] > 2:  # it is shown but in the first export
        origin, count, _ = check_note(earlier or "", key, where)
        need(origin == checkpoint[0] and count < checkpoint[1], where, "is not an earlier one of this ledger")
    log = full(id=article.name, size=size, root=tree_root(article.hashes[:size]).hex(), checkpoint=earlier,
               time=article.events[size - 1].ts)
    due = Record(article.events[:size], desk.events).report(told, log, export)
    for said, true in zip(data(told), data(due)):
        need(said == true, true[0], "should be %.200r by the events, and there is %.200r" % (true[1], said))
    need(text == canonical(due, True) + "\n", "report.json", "has more or less than the events give, or is respelled")
    return len(data(due))
# ---- The whole bundle
def verify(folder, pinned):
    article, desk = Log(folder, "events.jsonl"), Log(folder, "desk.jsonl")
    final = article.events[-1]
    need(final.t == "report.exported", "events.jsonl", "the last event is not this export")
    for name, digest in final.f["files"].items():
        need(name in EXPORTED and sha256(read(folder, name)).hex() == digest, name, "is not as exported")
    extra = set(os.listdir(folder)) - FILES - set(final.f["files"])
    need(not extra, ", ".join(sorted(extra)), "does not belong to the bundle")
    registered = [e.f for e in desk.events if e.t == "key.registered"]
    own = [k["key"] for k in registered if "person" not in k]
    key = pinned or own[-1]
    need(key in own, "vkeys.txt", "the ledger's key is not the one you gave")
    need(lines(folder, "vkeys.txt") == [k["key"] for k in registered], "vkeys.txt", "is not what the desk registered")
    note = read(folder, "checkpoint").decode()
    checkpoint = origin, size, root = check_note(note, key)
    check_register(folder, note, checkpoint, article, desk)
    disclose(folder, article, desk)
    check_signoffs(article, registered, origin)
    count = check_report(read(folder, "report.json").decode(), article, desk, checkpoint, key)
    return len(article.events), sum(e.t == "signoff" for e in article.events), count, size, tobase64(root)
def main(arguments):
    pinned = arguments.pop(arguments.index("--key") + 1) if "--key" in arguments[:-1] else None
    folders = [word for word in arguments if word != "--key"] or [os.path.dirname(os.path.abspath(__file__))]
    if len(folders) > 1 or folders[0][:1] == "-" or not pinned and "--key" in arguments: return __doc__, 64
    try: proven = verify(folders[0], pinned)
    except (LookupError, TypeError, ValueError, AttributeError, OSError, RecursionError) as fault:
        return "NOT SOUND: %s (%s)" % (fault, type(fault).__name__), 3
    said = "sound: %d events, %d sign-offs, %d data of the report derived again; register %d, root %s\n" % proven
    said += "not derived again by this script: %s; `tickmark audit --bundle` does" % " and ".join(TAKEN)
    return said + ("" if pinned else "\nWARNING: no --key was given, so anybody could have made this bundle"), 0
if __name__ == "__main__":
    words, status = main(sys.argv[1:])
    try: print(words, flush=True)
    except BrokenPipeError: os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on
    sys.exit(status)
