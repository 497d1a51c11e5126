"""The part of verify.py that folds a bundle's events, as the desk's program does: what stands in the record, what
follows from it, and whether the gate is open. Standard library only.
"""
PROOF = {"signoff", "signoff.revoked", "report.exported", "erased"}
NO_CHANGE = PROOF | {"note.added"}
NOT_PRIMARY = "news-report web-page social-post book reference-work other".split()
SEVERITIES = ["blocker", "major", "minor", "query"]
STANDS, MENDS = ["confirmed", "confirmed-as-changed", "not-checkable"], ["fixed", "stet", "cut", "hedged"]
# ---- Words for the record's parts
def split(reference):
    digits = reference.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits), reference[len(digits):]
def in_order(references): return sorted(set(references), key=lambda r: (split(r)[0], len(r), r))
def letter(index): return (letter(index // 26 - 1) if index > 25 else "") + chr(97 + index % 26)
def few(items): return ", ".join(map(str, items[:6])) + (" and %d more" % len(items[6:]) if items[6:] else "")
def ranges(*items): return [anchor["range"] for item in items for anchor in item["anchors"]]
def meets(spans, word): return any(a < word[1] and word[0] < b for a, b in spans)
def joined(spans):
    runs = []
    for a, b in sorted(spans):
        if runs and a <= runs[-1][1]: runs[-1][1] = max(b, runs[-1][1])
        else: runs.append([a, b])
    return runs
def in_target(f): return f["claim"] if "claim" in f else "flag %d" % f["flag"] if "flag" in f else "the article"
# ---- The record, folded from the events
class Record:
    def __init__(self, article, desk):
        self.claim, self.flag, self.note, self.source, self.waiver, self.acts, self.people = ({} for _ in range(7))
        self.cited, self.revisions, self.signoffs, self.gone, self.change = [], [], [], set(), -1
        for e in (e for e in desk if e["t"] in ("person.added", "person.role_changed")):
            self.people.setdefault(e["f"]["person"], [e, 0])[1] = e["f"].get("roles", [])
        for e in (e for e in article if e["t"] in ("act.undone", "act.redone")): self.gone ^= set(e["f"]["acts"])
        self.erased = {}
        for log in (article, desk):
            for f in (e["f"] for e in log if e["t"] == "erased"):
                self.erased[log[f["n"]]["id"]] = self.erased.get(log[f["n"]]["id"], []) + f["names"]
        for e in article:
            self.acts.setdefault(e["act"], []).append(e)
            if e["act"] not in self.gone: self.take(e, e["f"], e["f"].get("number"), *e["t"].split("."))
            if e["t"] not in NO_CHANGE: self.change = e["n"]
    def take(self, e, f, number, kind, verb=""):
        if kind == "article": self.revisions, self.text = self.revisions + [e], f["text"].encode()
        elif verb == "cited": self.cited += [(reference, e) for reference in f["for"]]
        elif kind == "flag": self.flag.setdefault(number, []).append(e)
        elif kind == "signoff": self.signoffs += [[e]] if not verb else []
        elif kind == "waiver" and verb == "withdrawn": del self.waiver[number]
        elif kind == "waiver" and verb == "reanchored": self.waiver[number]["anchors"] = self.anchors(f)
        elif kind in ("note", "source", "waiver"): getattr(self, kind)[number] = dict(e, anchors=self.anchors(f))
        elif verb == "added": self.claim[number] = dict(
            added=e, number=number, checks=[], accepted=f["origin"] == "person", gone=None, since=-1, kept=None,
            parents=f.get("parents", []), successors=[])
        for s in self.signoffs if verb == "revoked" else []: s += [e] if s[0]["n"] == f["index"] else []
        for n, part in map(split, f["for"] if kind == "verification" else []):
            self.claim[n]["checks"].append((part, e))
            self.claim[n].update({"accepted": True} if part else {"accepted": True, "kept": None})
        for n in f.get("claims", [number] if kind == "claim" else []):
            self.touch(self.claim[n], e, f, "credited" if kind == "attribution" else verb)
    def touch(self, c, e, f, verb):
        """`since` is from when on its checks count, `kept` what that was before drafts that do not say it."""
        if verb in ("split", "merged"):
            into = f["into"] if verb == "split" else [f["into"]]
            why = "%s into %s" % ("split" if verb == "split" else "joined", few(into))
            return c.update(gone=(e, why), kept=None, successors=c["successors"] + into)
        if verb == "accepted": return c.update(accepted=True)
        if verb == "credited": return c.update(credit=e)
        if verb == "withdrawn": return c.update(gone=(e, None), kept=None)
        if verb == "edited":
            moved = f.get("spans", []) != ranges(c) or self.reworded(c, e)
            c.update(accepted=True, kept=None, since=e["n"] if moved else c["since"])
        elif f.get("restored"): c.update(since=-1 if c["kept"] is None else c["kept"], kept=None, gone=None)
        elif f.get("outcome") in ("stale", "ambiguous", "cut"):
            c.update(kept=c["since"] if c["kept"] is None else c["kept"], since=e["n"])
        if f.get("outcome") == "cut": c["gone"] = e, "cut in revision %d" % len(self.revisions)
        c.update(body=e, credit=e, anchors=self.anchors(f))
    def reworded(self, c, e):
        """Whether an edit changed the wording; where neither was disclosed, the event says it."""
        before, after = c["body"]["f"].get("wording"), e["f"].get("wording")
        if before is None and after is None: return e["f"].get("reworded", True)
        if {c["body"]["id"], e["id"]} & {id for id, names in self.erased.items() if "wording" in names}: return True
        if e["f"].get("reworded", before != after) != (before != after):
            raise ValueError("event %d: the wording is not what reworded says" % e["n"])
        return before != after
    def anchors(self, f):
        cut = lambda start, end: self.text[start:end].decode()
        return [dict(range=[a, b], quote=cut(a, b), before=cut(0, a)[-32:], after=cut(b, None)[:32])
                for a, b in f.get("spans", [])]
    # What follows from it
    def part(self, c, part=""):
        """The checks in force, the last verdict, the last answer, and each person's last check with a verdict."""
        given = [e for p, e in c["checks"] if p == part and e["n"] > c["since"]]
        last = lambda key: ([None] + [e["f"][key] for e in given if key in e["f"]])[-1]
        own = {e["by"]: e for e in given if "verdict" in e["f"]}.values()
        return given, last("verdict"), last("said"), sorted(own, key=lambda e: e["n"])
    def parts(self, c): return [""] + [letter(i) for i in range(len(c["body"]["f"].get("details", [])))]
    def decided(self, c):
        _, verdict, said, _ = self.part(c)
        return bool(verdict or said and c["body"]["f"]["kind"] == "quote")
    def stale(self, c):
        return c["since"] >= 0 and not self.decided(c) and any(not part for part, _ in c["checks"])
    def stage(self, c):
        if c["gone"] or not c["accepted"]: return "withdrawn" if c["gone"] else "proposed"
        if not self.decided(c): return "stale" if self.stale(c) else "open"
        _, verdict, _, people = self.part(c)
        return "seconded" if [e["f"]["verdict"] for e in people].count(verdict) > 1 else "checked"
    def place(self, name=None):
        """Where a claim or detail stands."""
        if not name or split(name)[0] not in self.claim: return []
        c, details = self.claim[split(name)[0]], self.claim[split(name)[0]]["body"]["f"].get("details", [])
        return next(([d["range"]] for i, d in enumerate(details) if letter(i) == split(name)[1]), ranges(c))
    def waived(self, c, reason=None):
        cover = joined(ranges(*(w for w in self.waiver.values() if reason in (None, w["f"]["reason"]))))
        words = [w for w in self.revisions[-1]["f"].get("content-words", []) if meets(ranges(c), w)]
        within = all(any(a <= r[0] and r[1] <= b for a, b in cover) for r in ranges(c))
        return bool(cover and ranges(c)) and (all(meets(cover, w) for w in words) if words else within)
    def kind(self, number): return self.source[number]["f"]["kind"]
    def roots(self, number):
        origins = self.source[number]["f"].get("derives-from", []) if number in self.source else []
        return set().union(*map(self.roots, origins)) or {number}
    def independent(self, numbers, taken=frozenset()):
        if not numbers: return 0
        without, own = self.independent(numbers[1:14], taken), self.roots(numbers[0])
        return without if own & taken else max(without, 1 + self.independent(numbers[1:14], taken | own))
    def sourcing(self, c):
        cited = [e["f"] for reference, e in self.cited if reference == str(c["number"])]
        if any(f["stance"] == "contradicts" for f in cited): return "contradicted"
        uses = [(f["source"], f["tier"] == "primary") for f in cited if f["stance"] == "supports"]
        numbers, primary = list(dict.fromkeys(n for n, _ in uses)), {n for n, is_primary in uses if is_primary}
        alone = lambda n: ("on-author" if self.kind(n) == "own-observation" else
                           "single-primary" if n in primary else "single-secondary")
        if not uses and self.waived(c, "author-experience"): return "on-author"
        if not uses: return "common-knowledge" if self.waived(c, "common-knowledge") else c["body"]["f"]["sourcing"]
        if len(numbers) == 1: return alone(numbers[0])
        if self.independent(numbers) < 2:
            return next((alone(n) for n in numbers if n in primary and self.roots(n) == {n}), "circular")
        roots = {r for n in numbers for r in self.roots(n) if r != n and r in self.source}
        return "corroborated" if primary or any(self.kind(r) not in NOT_PRIMARY for r in roots) else "multi-secondary"
    def coverage(self):
        """The counts of content words, and the runs of those that nothing accounts for."""
        standing, f = [c for c in self.claim.values() if not c["gone"]], self.revisions[-1]["f"]
        credits = [c["credit"]["f"].get("attribution", {}) for c in standing]
        covers = [ranges(*(c for c in standing if c["accepted"])), ranges(*(c for c in standing if not c["accepted"])),
                  [r for a in credits for r in a.get("source", []) + a.get("cue", [])], ranges(*self.waiver.values())]
        words, parts, runs, running = f.get("content-words", []), f["layout"]["parts"], [], False
        kinds = [next((i for i, cover in enumerate(covers) if meets(cover, w)), None) for w in words]
        for word, kind in zip(words, kinds):
            inside = lambda offset: [a <= offset < b for _, a, b in parts]
            if kind is None and running and inside(runs[-1][1] - 1) == inside(word[0]): runs[-1][1] = word[1]
            elif kind is None: runs.append(list(word))
            running = kind is None
        counts, total = [kinds.count(k) for k in (0, 1, 2, 3, None)], len(words)
        return dict(zip("claimed proposed attribution waived uncovered".split(), counts), words=total,
                    permille=(total - counts[4]) * 1000 // total if total else 1000), runs
# ---- The gate, clause by clause, in the order in which it shows findings of one severity
class Gate:
    def __init__(self, record, policy, coverage, runs):
        self.r, self.findings = record, []
        standing = [c for c in record.claim.values() if not c["gone"]]
        gated = [c for c in standing if c["accepted"] and not record.waived(c)]
        parts = [(c, part) for c in gated for part in record.parts(c)]
        self.open_flags(policy)
        for c, part in parts: self.fault(c, part)
        for c in gated if policy["quotes-checked"] else []: self.quote(c)
        for c in gated: self.contradicted(c)
        for c, part in parts: self.disputed(c, part)
        for c in gated:
            if record.stage(c) == "stale":
                self.find("stale", "blocker", c, "", "{0} changed after it was checked", "tickmark show {0}")
        for c in standing if policy["every-claim-decided"] else []: self.undecided(c)
        for c, part in parts if policy["every-detail-decided"] else []:
            if part and not record.part(c, part)[1]:
                self.find("detail", "major", c, part, "{0} has no verdict", "tickmark verify VERDICT {0}")
        for c, part in parts: self.unchanged(c, part)
        for c in gated if policy["two-checkers"] else []:
            given, verdict, said, people = record.part(c)
            if verdict and len(people) == 1:
                self.find("unseconded", "major", c, "", "{0} was checked by one person only",
                          "tickmark verify VERDICT {0} --by NAME")
        for c in gated if policy["superlative-sources"] > 1 else []: self.superlative(c, policy["superlative-sources"])
        if (coverage["words"] - coverage["uncovered"]) * 1000 < policy["coverage-permille"] * coverage["words"]:
            words = "%d of %d content words are in no claim and no waiver" % (coverage["uncovered"], coverage["words"])
            self.add("coverage", "major", runs, [], words, "tickmark list --unchecked, then claim add or waive them")
        self.findings.sort(key=lambda finding: SEVERITIES.index(finding["severity"]))
    def add(self, code, severity, spans, claims, message, remedy):
        self.findings.append(dict(code="gate." + code, severity=severity, spans=spans, claims=claims,
                                  message=message, remedy=remedy))
    def find(self, code, severity, c, part, message, remedy, *words):
        name = "%d%s" % (c["number"], part)
        self.add(code, severity, self.r.place(name), [name], message.format(name, *words), remedy.format(name, c["number"]))
    def open_flags(self, policy):
        for n, (raised, *ended) in self.r.flag.items():
            f, weight = raised["f"], SEVERITIES.index(raised["f"]["severity"])
            if ended or weight > SEVERITIES.index(policy["blocking-severity"]): continue
            claims = [f["claim"]] if "claim" in f else []
            self.add("flag", f["severity"], self.r.place(*claims), claims, "flag %d (%s) on %s is open" % (
                n, f["reason"], in_target(f)), "tickmark flag --resolve fixed --flag %d" % n)
    def last(self, c, part, key):
        return ([None] + [e for e in self.r.part(c, part)[0] if key in e["f"]])[-1]
    def on(self, c, part, broader):
        """The flags on a claim or detail: also on the claim that holds it, or on the details it holds."""
        for raised, *ended in self.r.flag.values():
            number, letter = split(raised["f"].get("claim", "0"))
            if number == c["number"] and (letter == part or not (letter if broader else part)): yield ended
    def mended(self, c, part, check):
        return any(ended and ended[-1]["f"]["resolution"] in MENDS and ended[-1]["n"] > check["n"]
                   for ended in self.on(c, part, True))
    def mending(self, c, part):
        return ("tickmark flag --resolve fixed {0}" if any(not ended for ended in self.on(c, part, False)) else
                "tickmark flag REASON {0}, then --resolve it when the text is mended")
    def fault(self, c, part):
        verdict, said = self.last(c, part, "verdict"), self.last(c, part, "said")
        if verdict and verdict["f"]["verdict"] not in STANDS: check, name = verdict, verdict["f"]["verdict"]
        elif said and said["f"]["said"] != "as-given": check, name = said, "said " + said["f"]["said"]
        else: return
        if not self.mended(c, part, check):
            self.find("fault", "blocker", c, part, "{0} was found {1}, and nothing has been done about it",
                      self.mending(c, part), name)
    def quote(self, c):
        form = c["credit"]["f"].get("attribution", {}).get("form")
        if (c["body"]["f"]["kind"] == "quote" or form in ("direct", "partial")) and not self.r.part(c)[2]:
            self.find("quote", "blocker", c, "", "{0} quotes somebody, and nobody has checked that it was said",
                      "tickmark verify --said as-given {0}")
    def contradicted(self, c):
        check = self.last(c, "", "verdict")
        if check and check["f"]["verdict"] in STANDS and any(
                split(name)[0] == c["number"] and e["f"]["stance"] == "contradicts" and e["n"] > check["n"]
                for name, e in self.r.cited):
            self.find("contradicted", "blocker", c, "", "{0} was {1} before evidence against it",
                      "tickmark show {0}, then verify it again", check["f"]["verdict"])
    def disputed(self, c, part):
        verdicts = [e["f"]["verdict"] for e in self.r.part(c, part)[3]]
        if len(set(verdicts)) > 1:
            self.find("disputed", "blocker", c, part, "two people differ on {0}: {1}",
                      "tickmark show {1}, then one of them verifies it again", ", ".join(verdicts))
    def undecided(self, c):
        if self.r.decided(c) or self.r.stale(c) or self.r.waived(c): return
        sourced = any(name == str(c["number"]) for name, _ in self.r.cited)
        work = "has no verdict" if c["accepted"] else "is proposed, and nobody has looked at it"
        remedy = "verify VERDICT" if sourced else "source URL|FILE"
        self.find("undecided", "major", c, "", "{0} {1}{2}", "tickmark %s {0}" % (
            remedy if c["accepted"] else "claim accept"), work, "" if sourced else "; no source")
    def unchanged(self, c, part):
        check = self.last(c, part, "verdict")
        if check and check["f"]["verdict"] == "confirmed-as-changed" and not self.mended(c, part, check):
            self.find("change", "major", c, part, "{0} is right only as changed, and the text has not been changed",
                      self.mending(c, part))
    def superlative(self, c, wanted):
        details = c["body"]["f"].get("details", [])
        index = next((i for i, d in enumerate(details) if d["kind"] == "superlative"), None)
        sources = [e["f"]["source"] for name, e in self.r.cited
                   if name == str(c["number"]) and e["f"]["stance"] == "supports"]
        count = self.r.independent(list(dict.fromkeys(sources)))
        if index is None or count >= wanted: return
        name = "%d%s" % (c["number"], letter(index))
        self.add("superlative", "major", self.r.place(name), [name], '%d says "%s" on %d independent sources of %d' % (
            c["number"], details[index]["text"], count, wanted), "tickmark source URL|FILE %d" % c["number"])
