/// The verifier that every bundle carries: Python, standard library only, at most 400 lines, so that an
/// outsider can read it before trusting it.
enum VerifierScript {
  static let text = #"""
    #!/usr/bin/env python3
    """Verifies a Tickmark bundle: python3 verify.py [FOLDER] [--key VKEY]

    Standard library only; reads only the folder. It proves that the report follows from events recorded in
    this order, that none was changed or left out before the checkpoint was signed, and that the sign-offs are
    the signers' own; not that what was recorded is true, nor that the desk keeps no second ledger (compare the
    checkpoint with one that somebody else holds). Give the desk's key (--key), which you must have from
    elsewhere: a bundle can be made with any key. Exit code: 0 sound, 3 not sound, 64 wrong usage.
    """
    import base64, hashlib, json, os, sys
    P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
    D, ROOT = -121665 * pow(121666, P - 2, P) % P, pow(2, (P - 1) // 4, P)
    LOW_ORDER = {0, 1, P - 1} | {int.from_bytes(bytes.fromhex(y), "little") for y in (
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")}
    FILES = {"events.jsonl", "desk.jsonl", "disclosures.txt", "register.jsonl", "register.tlog-proof",
             "checkpoint", "vkeys.txt"}
    NO_WORK = {"act.undone", "act.redone", "signoff", "signoff.revoked", "report.exported", "erased"}
    class Bad(Exception): pass
    def need(holds, where, what):
        if not holds: raise Bad(where + ": " + what)
    # ---- Bytes, text and JSON, each in its one spelling
    def read(folder, name):
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()
    def lines(folder, name):
        text = read(folder, name).decode("utf-8")
        need(text.endswith("\n") or not text, name, "does not end in a line feed")
        return text.split("\n")[:-1]
    def tobase64(data, url=False):
        return (base64.urlsafe_b64encode(data).rstrip(b"=") if url else base64.b64encode(data)).decode()
    def unbase64(text, where, url=False):
        raw = text.encode("ascii") + (b"=" * (-len(text) % 4) if url else b"")
        data = base64.b64decode(raw, b"-_" if url else None, validate=True)
        need(tobase64(data, url) == text, where, "not in the one base64 spelling")
        return data
    def refuse(text): raise ValueError("not a number that events hold: " + text)
    def pairs(members):
        need(len(dict(members)) == len(members), "JSON", "a key comes twice")
        return dict(members)
    def parse(text, floats=False):
        return json.loads(text, object_pairs_hook=pairs, parse_constant=refuse,
                          parse_float=float if floats else refuse)
    def canonical(value):
        return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    def sha256(data): return hashlib.sha256(data).digest()
    # ---- Trees (RFC 6962, RFC 9162)
    def leaf_hash(data): return sha256(b"\0" + data)
    def node_hash(left, right):
        return sha256(b"\1" + left + right)
    def tree_root(hashes):
        peaks = []
        for size, item in enumerate(hashes):
            while size & 1:
                item, size = node_hash(peaks.pop(), item), size >> 1
            peaks.append(item)
        total = peaks.pop() if peaks else sha256(b"")
        while peaks: total = node_hash(peaks.pop(), total)
        return total
    def included(item, index, size, path, root):
        last = size - 1
        for sibling in path:
            need(last > 0, "register.jsonl", "a proof is too long")
            if index & 1 or index == last:
                item = node_hash(sibling, item)
                while not index & 1 and index: index, last = index >> 1, last >> 1
            else:
                item = node_hash(item, sibling)
            index, last = index >> 1, last >> 1
        return last == 0 and item == root
    # ---- Ed25519 (RFC 8032), keys and notes (C2SP signed-note, tlog-cosignature)
    def add(p, q):
        a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
        c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
        e, f, g, h = b - a, d - c, d + c, b + a
        return e * f % P, g * h % P, f * g % P, e * h % P
    def times(number, point, total=(0, 1, 1, 0)):
        while number:
            total = add(total, point) if number & 1 else total
            point, number = add(point, point), number >> 1
        return total
    def decode(data):
        sign, y = divmod(int.from_bytes(data, "little"), 2**255)
        square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
        x = pow(square, (P + 3) // 8, P)
        x = x * ROOT % P if (x * x - square) % P else x
        if y >= P or y in LOW_ORDER or (x * x - square) % P:
            return None
        return (x if x & 1 == sign else P - x), y, 1, (x if x & 1 == sign else P - x) * y % P
    BASE = decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
    def signed(key, signature, message):
        point = decode(key)
        need(point and len(key) == 32 and len(signature) == 64, "signature", "is none")
        s = int.from_bytes(signature[32:], "little")
        h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
        r = add(times(s, BASE), times(h, (P - point[0], point[1], 1, P - point[3])))
        inverse = pow(r[2], P - 2, P)
        x, y = r[0] * inverse % P, r[1] * inverse % P
        return s < ORDER and (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]
    class Key:
        def __init__(self, text, where):
            parts = text.split("+", 2)
            need(len(parts) == 3 and parts[0] and " " not in parts[0], where, "not a key")
            data = unbase64(parts[2], where)
            self.name, self.kind, self.bytes = parts[0], data[:1], data[1:]
            self.id = sha256(self.name.encode() + b"\n" + data)[:4]
            need(self.id.hex() == parts[1], where, "the id is not the key's")
        def holds(self, data, text):
            signature, message = data[4:], text.encode()
            if self.kind == b"\4":
                time = int.from_bytes(signature[:8], "big")
                message = ("cosignature/v1\ntime %d\n" % time).encode() + message
                signature = signature[8:]
            return (data[:4] == self.id and self.kind in (b"\1", b"\4")
                    and signed(self.bytes, signature, message))
    def head(text, where):
        parts = text.split("\n")
        need(len(parts) == 4 and parts[3] == "" and parts[0] and parts[1].isascii()
             and parts[1].isdigit() and str(int(parts[1])) == parts[1], where, "not a checkpoint")
        return parts[0], int(parts[1]), unbase64(parts[2], where)
    def check_note(note, key):
        text, _, tail = note.rpartition("\n\n")
        parts = tail[:-1].split(" ")
        need(tail.endswith("\n") and len(parts) == 3 and parts[:2] == ["\u2014", key.name], "checkpoint",
             "is not signed by the desk's key alone")
        need(key.holds(unbase64(parts[2], "checkpoint"), text + "\n"), "checkpoint", "the signature is wrong")
        return head(text + "\n", "checkpoint")
    # ---- Logs, what was disclosed of them, and the register of their heads
    class Log:
        def __init__(self, folder, name):
            self.file, self.events, self.hashes = name, [], []
            for n, line in enumerate(lines(folder, name)):
                event, where = parse(line), "%s event %d" % (name, n)
                need(canonical(event) == line and " ".join(event) == "b by id log n t ts v", where,
                     "not a canonical event")
                need(event["n"] == n, where, "says it is event %r" % event["n"])
                event["f"] = {k: v for k, v in event["b"].items() if k not in ("_sd", "act")}
                event["act"] = event["b"].get("act", n)
                self.events.append(event)
                self.hashes.append(leaf_hash(line.encode()))
            self.name = self.events[0]["log"]
            need(all(e["log"] == self.name for e in self.events), name, "holds events of two logs")
            need(len({e["id"] for e in self.events}) == len(self.events), name, "two events have one id")
    def disclose(folder, logs):
        places = {}
        for event in logs[0].events + logs[1].events:
            for digest in event["b"].get("_sd", []):
                need(places.setdefault(digest, event["f"]) is event["f"], "events", "a digest comes twice")
        for number, line in enumerate(lines(folder, "disclosures.txt"), 1):
            where = "disclosures.txt line %d" % number
            fields = places.pop(tobase64(sha256(line.encode()), True), None)
            value = parse(unbase64(line, where, True).decode("utf-8"))
            need(fields is not None and len(value) == 3 and value[1] not in fields, where,
                 "is not one of the events', or is used twice")
            fields[value[1]] = value[2]
    def check_register(folder, checkpoint, logs):
        origin, size, root = checkpoint
        origins, seen, row = {"%s/a/%s" % (origin, log.name): log for log in logs}, {}, {"index": -1}
        need(logs[1].name == origin.split("/")[-1], "desk.jsonl", "is not this ledger's")
        for line in lines(folder, "register.jsonl"):
            before, row = row["index"], parse(line)
            where = "register.jsonl head %r" % row.get("index")
            need(canonical(row) == line and len(row) == 3 and before < row["index"] < size, where, "malformed")
            path = [unbase64(item, where) for item in row["path"]]
            need(included(leaf_hash(row["leaf"].encode()), row["index"], size, path, root),
                 where, "is not in the signed register")
            name, count, top = head(row["leaf"], where)
            need(count <= len(origins[name].hashes) and tree_root(origins[name].hashes[:count]) == top,
                 where, "is not a root of the events shown")
            seen[name] = count
        for name, log in origins.items():
            need(seen.get(name) == len(log.hashes), log.file, "the last head does not cover all events")
        need(row["index"] == size - 1 and row["leaf"].startswith("%s/a/%s\n" % (origin, logs[0].name)),
             "register.jsonl", "the article's head is not the register's last: a later one may exist")
        return row
    def check_signoffs(article, registered, origin):
        known = {(k.get("person"), k["key"]) for k in registered}
        for event in (e for e in article.events if e["t"] == "signoff"):
            where, f = "sign-off at event %d" % event["n"], event["f"]
            need((event["by"], f["key"]) in known, where, "the desk does not know the key as the signer's")
            need(f["seen"] <= event["n"], where, "names events after itself")
            root, key = tree_root(article.hashes[:f["seen"]]), Key(f["key"], where)
            text = "%s/a/%s\n%d\n%s\n" % (origin, article.name, f["seen"], tobase64(root))
            need(key.kind == b"\4" and key.holds(unbase64(f["cosignature"], where), text), where,
                 "the signature is not over the events it names")
    # ---- The record, folded from the events as the desk's program does
    def undone(events):
        gone = set()
        for event in (e for e in events if e["t"] in ("act.undone", "act.redone")):
            gone = gone.symmetric_difference(event["f"]["acts"])
        return gone
    def split(reference):
        digits = reference.rstrip("abcdefghijklmnopqrstuvwxyz")
        return int(digits), reference[len(digits):] or None
    def fold(events):
        record = {name: {} for name in ("claims", "flags", "notes", "sources", "waivers", "cited")}
        record["revisions"], claims, gone = [], record["claims"], undone(events)
        for e in (e for e in events if e["act"] not in gone):
            f, t = e["f"], e["t"]
            if t in ("article.imported", "article.revised"): record["revisions"].append(e)
            elif t == "claim.added":
                claims[f["number"]] = dict(added=e, body=f, accepted=f["origin"] == "person", changed=-1,
                                           checks=[], gone=False)
            elif t == "claim.edited":
                c = claims[f["number"]]
                if "wording" not in f or any(c["body"].get(k) != f.get(k) for k in ("wording", "spans")):
                    c["changed"] = e["n"]
                c["body"], c["accepted"] = f, True
            elif t in ("claim.accepted", "claim.withdrawn", "claim.merged"):
                for n in f["claims"]:
                    claims[n]["accepted" if t == "claim.accepted" else "gone"] = True
            elif t == "attribution.set":
                for n in f["claims"]:
                    claims[n]["body"] = dict(claims[n]["body"], attribution=f.get("attribution"))
            elif t == "claim.split": claims[f["number"]]["gone"] = True
            elif t == "verification.recorded":
                for number, letter in map(split, f["for"]):
                    claims[number]["accepted"] = True
                    claims[number]["checks"].append((letter, e))
            elif t in ("flag.raised", "flag.resolved"):
                record["flags"].setdefault(f["number"], []).append(e)
            elif t in ("note.added", "source.recorded", "waiver.added"):
                record[t.split(".")[0] + "s"][f["number"]] = e
            elif t == "waiver.withdrawn": del record["waivers"][f["number"]]
            elif t == "source.cited": record["cited"].setdefault(f["source"], set()).update(f["for"])
        return record
    def in_force(claim, detail=None):
        """The verdict, the answer to "was it said?", and each person's latest verdict."""
        given = [e for d, e in claim["checks"] if d == detail and e["n"] > claim["changed"]]
        last = {key: e["f"][key] for e in given for key in ("verdict", "said") if key in e["f"]}
        people = {e["by"]: e["f"]["verdict"] for e in given if "verdict" in e["f"]}
        return last.get("verdict"), last.get("said"), list(people.values())
    def stage(claim):
        verdict, said, verdicts = in_force(claim)
        decided = verdict or (claim["body"]["kind"] == "quote" and said)
        if claim["gone"] or not claim["accepted"]:
            return "withdrawn" if claim["gone"] else "proposed"
        if claim["changed"] >= 0 and not decided and any(d is None for d, _ in claim["checks"]):
            return "stale"
        return "seconded" if verdicts.count(verdict) > 1 else "checked" if decided else "open"
    def joined(words):
        glued = lambda w: w[-1] == 1 and len(w) == (4 if isinstance(w[1], int) else 3)
        return "".join((" " if i and not glued(w) else "") + w[0] for i, w in enumerate(words))
    # ---- The report, compared with the record datum by datum
    class Comparison:
        def __init__(self, report, events, people):
            self.report, self.record, self.events, self.people = report, fold(events), events, people
            self.count, self.text = 0, self.record["revisions"][-1]["f"]["text"]
            self.article(), self.lists(), self.acts()
        def same(self, where, told, derived):
            need(told == derived, "report.json " + where, "says %r, the events say %r" % (told, derived))
            self.count += len(told) if isinstance(told, (list, dict)) else 1
        def entry(self, where, stamp, event, told={}, names=""):
            """A stamp, open fields, and words that are the event's own or neither told nor disclosed."""
            self.same(where, stamp, {"event": event["n"], "person": event["by"], "time": event["ts"]})
            for key in names.split():
                value = told.get(key)
                value = value.get("text") if isinstance(value, dict) else value
                self.same("%s %s" % (where, key), value, event["f"].get(key.replace("_", "-")))
        def tally(self, where, values):
            told, kind = self.report["summary"][where], sorted({v for v in values if v is not None})
            self.same("summary." + where, told, {v: values.count(v) for v in kind})
        def article(self):
            report, record, revisions = self.report, self.record, self.record["revisions"]
            f, identity, claims = revisions[-1]["f"], report["identity"], record["claims"]
            self.same("article.text", report["article"]["text"], self.text)
            self.entry("identity.imported", identity["imported"], revisions[0])
            derived = {key: f.get(key) for key in ("title", "decoder", "model", "address", "dateline")}
            derived.update(slug=revisions[0]["f"]["slug"], original_sha256=f["original"],
                           revision=len(revisions), text_sha256=sha256(self.text.encode()).hex())
            self.same("identity", {key: identity.get(key) for key in derived}, derived)
            told = {c["number"]: c for c in report["claims"] + report["withdrawn"]}
            self.same("numbers of claims", sorted(told), sorted(claims))
            for number, claim in claims.items():
                self.claim(told[number], claim, "claim %d" % number)
            standing = [c for c in claims.values() if not c["gone"]]
            verdicts = [in_force(c)[0] for c in standing]
            summary = report["summary"]
            self.same("summary", [summary["claims"], len(report["claims"]), summary["undecided"]],
                      [len(standing), len(standing), verdicts.count(None)])
            for name, values in (("verdicts", verdicts), ("kinds", [c["body"]["kind"] for c in standing]),
                                 ("stages", [stage(c) for c in standing]),
                                 ("sourcing", [c["sourcing"] for c in report["claims"]])):
                self.tally(name, values)
            for key, name in (("proposals", "proposed"), ("open", "open"), ("stale", "stale")):
                self.same("not_checked." + key, sorted(report["not_checked"][key]),
                          sorted(n for n, c in claims.items() if stage(c) == name))
        def claim(self, told, c, where):
            body, at = c["body"], lambda end: len(self.text.encode()[:end].decode())
            self.entry(where + " added", told["added"], c["added"], told, "origin")
            self.same(where, [told[k] for k in ("kind", "status", "article_sourcing", "stage")],
                      [body["kind"], body["status"], body["sourcing"], stage(c)])
            if "text" in told["wording"]:
                self.same(where + " wording", told["wording"]["text"], joined(body["wording"]))
            if "text" in (told.get("attribution") or {}).get("holder", {}):
                self.same(where + " holder", told["attribution"]["holder"]["text"],
                          (body.get("attribution") or {}).get("holder"))
            self.same(where + " anchors", [[a["span"], a["quote"]] for a in told["anchors"]],
                      [[[at(s[0]), at(s[1])], q] for s, q in zip(body["spans"], body["quotes"])])
            kinds = lambda details: [[d["kind"], d["text"]] for d in details]
            self.same(where + " details", kinds(told["details"]), kinds(body.get("details", [])))
            for entry in [told] + told["details"]:
                verdict, said, verdicts = in_force(c, entry.get("letter"))
                outcome = entry["outcome"]
                self.same(where + " outcome", [outcome.get("verdict"), outcome.get("said"),
                          outcome["dissent"]], [verdict, said, len(set(verdicts)) > 1])
            self.same(where + " checks", [check.get("detail") for check in told["checks"]],
                      [letter for letter, _ in c["checks"]])
            for check, (_, event) in zip(told["checks"], c["checks"]):
                self.entry(where, check["recorded"], event, check, "verdict said rationale should_read")
            for proof in told["evidence"]:
                event = self.events[proof["recorded"]["event"]]
                need(proof["claim"] in event["f"]["for"], where, "its evidence is for another claim")
                self.entry(where, proof["recorded"], event, proof, "source stance tier locator quote")
        def lists(self):
            report, record = self.report, self.record
            for name, told in (("flags", report["flags"]), ("sources", report["sources"]),
                               ("waivers", report["not_checked"]["waived"])):
                self.same("numbers of " + name, sorted(x["number"] for x in told), sorted(record[name]))
            for flag in report["flags"]:
                where, (raised, *ended) = "flag %d" % flag["number"], record["flags"][flag["number"]]
                self.entry(where, flag["raised"], raised, flag, "reason severity owner comment")
                self.same(where + " closed", "closed" in flag, bool(ended))
                for event in ended:
                    self.entry(where, flag["closed"]["recorded"], event, flag["closed"], "resolution comment")
            unended = [events[0]["f"]["severity"] for events in record["flags"].values() if not events[1:]]
            self.tally("open_flags", unended)
            self.same("summary.blockers", len(report["summary"]["blockers"]), unended.count("blocker"))
            for note in report["notes"] + [n for c in report["claims"] for n in c["notes"]]:
                self.entry("note %d" % note["number"], note["recorded"], record["notes"][note["number"]],
                           note, "text visibility")
            for source in report["sources"]:
                where, event = "source %d" % source["number"], record["sources"][source["number"]]
                told = dict(source.get("identity", {}), terms=source["terms"])
                told["size"] = told.get("file_size")
                self.entry(where, source["recorded"], event, told, "terms name address sha256 size")
                cited = record["cited"].get(source["number"], set())
                self.same(where + " cited_for", sorted(source["cited_for"]), sorted(cited))
            for waiver in report["not_checked"]["waived"]:
                self.entry("waiver %d" % waiver["number"], waiver["recorded"],
                           record["waivers"][waiver["number"]], waiver, "reason")
        def acts(self):
            gone, acts = undone(self.events), {}
            for event in self.events:
                acts.setdefault(event["act"], []).append(event)
            self.same("acts", [[a["event"], a["events"], a["person"], a["time"], a["undone"]]
                               for a in self.report["acts"]],
                      [[n, len(es), es[0]["by"], es[0]["ts"], n in gone] for n, es in acts.items()])
            for person in self.report["people"]:
                own = [es[0] for es in acts.values() if es[0]["by"] == person["id"]] or [{"ts": None}]
                work = [e for e in own if e["ts"] and e["t"] not in NO_WORK and e["n"] not in gone]
                self.same("acts of " + person["id"], [person[k] for k in ("acts", "first", "last") if k in person],
                          [len(work)] + [e["ts"] for e in (own[0], own[-1]) if e["ts"]])
                if "text" in person["name"]:
                    self.same("name of " + person["id"], person["name"]["text"], self.people.get(person["id"]))
    def verify(folder, pinned):
        article, desk = Log(folder, "events.jsonl"), Log(folder, "desk.jsonl")
        final, shown = article.events[-1], len(article.events) - 1
        need(final["t"] == "report.exported", "events.jsonl", "the last event is not this export")
        named = final["f"]["files"]
        for name in named:
            need(os.path.basename(name) == name and sha256(read(folder, name)).hex() == named[name],
                 name, "is not the file that was exported")
        extra = set(os.listdir(folder)) - FILES - set(named)
        need(not extra, ", ".join(sorted(extra)), "does not belong to the bundle")
        registered = [e["f"] for e in desk.events if e["t"] == "key.registered"]
        own = [k["key"] for k in registered if "person" not in k]
        need(own and (pinned or own[-1]) in own, "vkeys.txt", "the ledger's key is not the one you gave")
        need(lines(folder, "vkeys.txt") == [k["key"] for k in registered], "vkeys.txt",
             "is not what the desk registered")
        note = "".join(line + "\n" for line in lines(folder, "checkpoint"))
        checkpoint = check_note(note, Key(pinned or own[-1], "vkeys.txt"))
        last = check_register(folder, checkpoint, [article, desk])
        proof = ["c2sp.org/tlog-proof@v1", "index %d" % last["index"]] + last["path"] + ["", note]
        need(read(folder, "register.tlog-proof") == "\n".join(proof).encode(), "register.tlog-proof",
             "is not the proof of the last head")
        disclose(folder, [article, desk])
        check_signoffs(article, registered, checkpoint[0])
        report = parse(read(folder, "report.json").decode(), True)
        log = report["identity"]["log"]
        need([log["id"], log["size"], log["root"]] == [article.name, shown, tree_root(
            article.hashes[:shown]).hex()], "report.json", "speaks of other events")
        people = {e["f"]["person"]: e["f"].get("name") for e in desk.events if e["t"] == "person.added"}
        count = Comparison(report, article.events[:shown], people).count
        signoffs = sum(e["t"] == "signoff" for e in article.events)
        return shown + 1, signoffs, count, checkpoint[1], tobase64(checkpoint[2])
    def main(arguments):
        pinned = arguments.pop(arguments.index("--key") + 1) if "--key" in arguments[:-1] else None
        arguments = [word for word in arguments if word != "--key"]
        if len(arguments) > 1 or "-" in "".join(arguments)[:1]: return print(__doc__) or 64
        try:
            print("sound: %d events, %d sign-offs, %d data of the report derived again; register %d, root %s"
                  % verify((arguments or [os.path.dirname(os.path.abspath(__file__))])[0], pinned))
        except (Bad, LookupError, TypeError, ValueError, AttributeError, OSError, RecursionError) as fault:
            return print("NOT SOUND: %s (%s)" % (fault, type(fault).__name__)) or 3
        print("taken from the signed report as they stand: coverage, sourcing, gate, lint findings")
        if pinned is None: print("WARNING: no --key was given, so anybody could have made this bundle")
        return 0
    if __name__ == "__main__":
        sys.exit(main(sys.argv[1:]))

    """#
}
