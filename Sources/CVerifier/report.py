"""The part of verify.py that makes every datum of report.json anew from the record, and compares. Standard library
only.

TAKEN names what it cannot make: what lint finds in the text takes the program's reader, and the rest is advice.
`tickmark audit --bundle` runs the reader too.
"""
import hashlib
import record
from record import few, in_order, in_target, letter, split
TAKEN = "lint findings (they take the program's reader), the advice under verify"
# Events all of whose words a report shows, or says that it withholds.
SHOWN = "verification.recorded flag.raised flag.resolved source.cited".split()
NO_WORK = record.PROOF | {"act.undone", "act.redone"}
PROFILES = ["public", "partner", "legal", "internal"]
# The narrowest profile that may name a source, as a place in PROFILES.
NAMED = {"on-record": 0, "background": 2, "deep-background": 2, "off-record": 3, "confidential": 3}
WITHHELD = ("source-identity source-words protected-mention working-text internal-note file-name "
            "unnamed-holder").split()
# An act in words; of an act's later events, those in SILENT are not told.
SILENT = ["claim.added", "claim.reanchored", "waiver.reanchored"]
IN_WORDS = {
    "article.imported": "import {slug}", "article.revised": "revise the text", "claim.added": "add claim {number}",
    "claim.accepted": "accept {claims}", "claim.edited": "edit {number}", "claim.split": "split {number} into {into}",
    "claim.merged": "join {claims} into {into}", "claim.withdrawn": "drop {claims}",
    "claim.reanchored": "re-anchor {number}: {outcome}", "attribution.set": "attribute {claims}",
    "waiver.added": "waiver {number}: {reason}", "waiver.withdrawn": "withdraw waiver {number}",
    "waiver.reanchored": "re-anchor waiver {number}", "source.recorded": "record source {number} ({kind})",
    "source.cited": "cite source {source} for {for}", "verification.recorded": "verify {for}: {found}",
    "flag.raised": "flag {reason} on {target}", "flag.resolved": "resolve flag {number}: {resolution}",
    "note.added": "note on {target}", "act.undone": "undo", "act.redone": "redo", "signoff": "sign off as {role}",
    "signoff.revoked": "revoke a sign-off", "report.exported": "export a {profile} report",
    "erased": "erase {all} of event {n}"}
class Bad(Exception): pass
def need(holds, where, what):
    if not holds: raise Bad(where + ": " + what)
def sha256(data): return hashlib.sha256(data).digest()
# ---- Words for the report's parts
def in_words(e):
    f = {key: few(value) if isinstance(value, list) else value for key, value in e["f"].items()}
    found = [e["f"].get("verdict"), "said " + e["f"]["said"] if "said" in e["f"] else None]
    return IN_WORDS[e["t"]].format(**dict(f, target=in_target(f), found=", ".join(filter(None, found)),
                                          all=", ".join(map(str, e["f"].get("names", [])))))
def stamp(e): return {"event": e["n"], "person": e["by"], "time": e["ts"]}
def full(*picked, **members): return {k: v for d in picked + (members,) for k, v in d.items() if v is not None}
def pick(f, names): return {name: f[name] for name in names.split() if name in f}
def paired(told, own): return zip(told + [{}] * len(own), own)
def target(f): return pick(f, "claim flag") or {"article": True}
def tally(values): return {value: values.count(value) for value in values if value}
def withheld(value, key=""):
    """Every word of withholding in a report; an outcome only repeats what stands in a check."""
    if isinstance(value, dict) and key != "outcome":
        for name, item in value.items(): yield from [item] if name == "withheld" else withheld(item, name)
    elif isinstance(value, list):
        for item in value: yield from withheld(item)
# ---- The report, made anew from the record
class Report:
    def __init__(self, told, r, log, export):
        self.r, self.kept, self.at, self.width = r, {}, [0], PROFILES.index(export["profile"])
        for byte in r.text: self.at.append(self.at[-1] + (byte & 0xC0 != 0x80))
        last, f, identity = r.revisions[-1], r.revisions[-1]["f"], told["identity"]
        claims, flags = {c["number"]: c for c in told["claims"] + told["withdrawn"]}, paired(told["flags"], r.flag.values())
        entries = [self.claim(claims[number], c) for number, c in r.claim.items()]
        flags, (coverage, runs) = [self.raised(t, *es) for t, es in flags], r.coverage()
        standing = sorted((c for c in entries if "withdrawal" not in c), key=lambda c: (
            c["anchors"][0]["span"][0] if c["anchors"] else 1 << 60, c["number"]))
        numbers = lambda test: [c["number"] for c in standing if test(c)]
        column = lambda key, items: tally([item.get(key) for item in items])
        staged, outcomes = lambda stage: numbers(lambda c: c["stage"] == stage), [c["outcome"] for c in standing]
        unended = [flag for flag in flags if "closed" not in flag]
        revisions = [dict(number=n, title=e["f"]["title"], text_sha256=sha256(e["f"]["text"].encode()).hex(),
            original_sha256=e["f"]["original"], recorded=stamp(e)) for n, e in enumerate(r.revisions, 1)]
        reasons = record.Gate(r, export["policy"], coverage, runs).findings
        names = sorted(set(r.people) | {es[0]["by"] for es in r.acts.values()}, key=lambda name: (len(name), name))
        self.value = dict(pick(told, "findings verify"), schema="tickmark/report@1", vocabulary=1,
            claims=standing, withdrawn=[c for c in entries if "withdrawal" in c], flags=flags, revisions=revisions,
            gate=dict(open=not reasons, reasons=[self.finding(t, x) for t, x in paired(told["gate"]["reasons"], reasons)]),
            identity=full(pick(export, "policy profile tool"), pick(f, "address dateline decoder model title"),
                pick(revisions[-1], "text_sha256 original_sha256"), slug=r.revisions[0]["f"]["slug"], log=log,
                revision=len(revisions), imported=stamp(last), file_name=self.words(identity.get("file_name"), last, "file")),
            article=dict(text=f["text"], parts=[dict(kind=p[0], span=self.span(p[1:])) for p in f["layout"]["parts"]], links=[
                full(pick(x, "problem"), href=x["target"], span=self.span(x["range"])) for x in f["layout"]["links"]]),
            summary=dict(claims=len(standing), verdicts=column("verdict", outcomes), coverage=coverage,
                undecided=sum("verdict" not in outcome for outcome in outcomes), open_flags=column("severity", unended),
                sourcing=column("sourcing", standing), kinds=column("kind", standing), stages=column("stage", standing),
                blockers=[flag["number"] for flag in unended if flag["severity"] == "blocker"],
                single_source=numbers(lambda c: c["sourcing"][:6] == "single" or c["sourcing"] == "circular"),
                on_author=numbers(lambda c: c["sourcing"] == "on-author"),
                dissent=numbers(lambda c: any(x["outcome"]["dissent"] for x in [c] + c["details"]))),
            not_checked=dict(open=staged("open"), proposals=staged("proposed"), stale=staged("stale"),
                uncovered=self.passages(runs), waived=[full(pick(w["f"], "number reason"), recorded=stamp(w),
                    passages=[dict(quote=a["quote"], span=self.span(a["range"])) for a in w["anchors"]],
                    comment=self.words(t.get("comment"), w, "comment"))
                    for t, w in paired(told["not_checked"]["waived"], r.waiver.values())]),
            said_but_not_so=numbers(lambda c: "attribution" in c and c["outcome"].get("said") == "as-given"
                and c["outcome"].get("verdict") in ("wrong", "misleading", "outdated")),
            notes=self.notes(told["notes"], lambda f: "claim" not in f), replies=[dict(flag=x["number"], on=x["on"],
                owed="closed" not in x) for x in flags if x["reason"] == "no-right-of-reply"],
            sources=[self.source(t, e, e["f"]) for t, e in paired(told["sources"], r.source.values())],
            people=[self.person(t, name) for t, name in paired(told["people"], names)],
            acts=[dict(event=n, events=len(es), person=es[0]["by"], time=es[0]["ts"], undone=n in r.gone,
                summary=self.said(t.get("summary"), self.act(n))) for t, (n, es) in paired(told["acts"], r.acts.items())],
            sign_offs=[full(pick(e["f"], "role seen key"), recorded=stamp(e), stale=r.change >= e["f"]["seen"],
                revoked=stamp(revoked[0]) if revoked else None) for e, *revoked in r.signoffs])
        hidden = sum(e["f"]["visibility"] != "public" for e in r.note.values()) if self.width < 2 else 0
        self.value["withheld"] = tally(["internal-note"] * hidden + list(withheld(self.value)))
    def span(self, r): return [self.at[r[0]], self.at[r[1]]]
    def spans(self, rs): return [self.span(r) for r in rs]
    def passages(self, rs): return [dict(quote=self.r.text[a:b].decode(), span=self.span([a, b])) for a, b in rs]
    def words(self, told, e, key):
        """An event's words; where they were not disclosed, a digest must be left that nothing else explains."""
        if key in e["f"]: return {"text": e["f"][key]}
        erased, kept = self.r.erased.get(e["id"], []), self.kept.setdefault(e["id"], set())
        # What an event cannot do without, is said to be gone.
        if key in erased and key == "wording": return self.wording([["[erased]", "typed"]])
        if key in erased: return {"text": "[erased]"} if key in ("text", "reason", "name") else None
        if not told or set(told) != {"withheld"} or told["withheld"] not in WITHHELD: return None
        kept.add(key)
        need(len(kept) <= e["left"] - len(erased), "event %d" % e["n"], "has no words that could be withheld")
        return told
    def said(self, told, text):
        """The program's own words, withheld where a protected name happens to be among them."""
        return told if told == {"withheld": "protected-mention"} else {"text": text}
    def finding(self, told, x):
        return dict(pick(x, "code severity claims"), passages=self.passages(x["spans"]),
                    message=self.said(told.get("message"), x["message"]),
                    remedy=self.said(told.get("remedy"), x["remedy"]))
    def act(self, n):
        first, *rest = self.r.acts[n]
        words = [in_words(first)] + [None if e["t"] in SILENT else in_words(e) for e in rest]
        text = "; ".join(filter(None, words[:3])) + ("; \u2026" if words[3:] and words[3] else "")
        if first["t"] not in ("act.undone", "act.redone"): return text
        return text + ": " + "; ".join(self.act(undone) for undone in first["f"]["acts"])
    def claim(self, told, c):
        f, text = c["body"]["f"], self.r.text
        about, why = lambda item: split(item.get("claim", "0"))[0] == c["number"], f.get("reasons", {})
        checks = [self.check(t, c, *pair) for t, pair in paired(told["checks"], c["checks"])]
        evidence = paired(told["evidence"], [pair for pair in self.r.cited if split(pair[0])[0] == c["number"]])
        gone, reason = c["gone"] or (None, None)
        withdrawal = gone and full(recorded=stamp(gone), reason={"text": reason} if reason else
                                   self.words(told["withdrawal"].get("reason"), gone, "reason"))
        return full(pick(f, "kind status"), pick(c, "number parents successors"), added=stamp(c["added"]),
            origin=c["added"]["f"]["origin"], article_sourcing=f["sourcing"], sourcing=self.r.sourcing(c), checks=checks,
            anchors=[dict(pick(x, "before after quote"), span=self.span(x["range"])) for x in c["anchors"]],
            anchored=all(text[x["range"][0]:x["range"][1]] == x["quote"].encode() for x in c["anchors"]),
            wording=self.wording(f["wording"]) if "wording" in f else self.words(told["wording"], c["body"], "wording"),
            attribution=self.credit(told.get("attribution", {}), c["credit"]),
            details=[full(pick(d, "kind text"), letter=letter(i), span=self.span(d["range"]), value=self.amount(d),
                          outcome=self.outcome(c, letter(i), checks)) for i, d in enumerate(f.get("details", []))],
            evidence=[full(pick(e["f"], "source stance tier"), claim=name, recorded=stamp(e),
                           locator=self.words(t.get("locator"), e, "locator"), quote=self.words(t.get("quote"), e, "quote"))
                      for t, (name, e) in evidence], stage=self.r.stage(c), outcome=self.outcome(c, "", checks),
            facets=[dict(text=x["text"], spans=self.spans(x["spans"])) for x in f.get("facets", [])], withdrawal=withdrawal,
            flags=[n for n, es in self.r.flag.items() if about(es[0]["f"])], notes=self.notes(told["notes"], about),
            hedges=self.spans(f.get("hedges", [])), links=f.get("links", []), why=why.get("why", []),
            needs_context=f.get("needs-context", False),
            **{k: dict(score=f[k] / 1000, reasons=why.get(k, [])) for k in ("verifiable", "important")})
    def wording(self, words):
        glued = [w[-1] == 1 and len(w) - isinstance(w[1], int) == 3 for w in words]
        origin = lambda w: {"from": self.span(w[1:3])} if isinstance(w[1], int) else {"inserted": w[1]}
        return dict(text="".join((" " if i and not glued[i] else "") + w[0] for i, w in enumerate(words)),
                    words=[full(origin(w), text=w[0], glued=glue or None) for w, glue in zip(words, glued)])
    def credit(self, told, e):
        a, names = e["f"].get("attribution"), told.get("reported_by", [])
        kept = [name for name in names if "withheld" in name]
        if a is None:
            kept += [told["holder"]] if "withheld" in told.get("holder", {}) else []
            return told if kept and self.words(kept[0], e, "attribution") else None
        reported = a.get("reported-by", e["f"].get("reported-by"))
        if reported is None: reported = names if kept and self.words(kept[0], e, "reported-by") else []
        else: reported = [{"text": name} for name in reported]
        holder = {"text": a["holder"]} if "holder" in a else self.words(told.get("holder"), e, "holder")
        return full(pick(a, "form commitment"), negated=a.get("negated", False), reported_by=reported, holder=holder,
                    **{key: self.spans(a.get(key, [])) for key in ("source", "cue", "content")})
    def amount(self, detail):
        own = detail.get("time") or detail.get("quantity") or {}
        return {"type" if k == "class" else k: float(v) if k in ("number", "upper", "seconds") else v
                for k, v in own.items()} or None
    def check(self, told, c, part, e):
        _, verdict, _, people = self.r.part(c, part)
        return full(pick(e["f"], "verdict said"), detail=part or None, recorded=stamp(e),
                    dissent=e in people and e["f"]["verdict"] != verdict,
                    **{k: self.words(told.get(k), e, k.replace("_", "-")) for k in ("rationale", "should_read")})
    def outcome(self, c, part, checks):
        given, verdict, said, people = self.r.part(c, part)
        better = [check["should_read"] for check, (p, e) in zip(checks, c["checks"])
                  if "should_read" in check and p == part and e in given]
        return full(verdict=verdict, said=said, dissent=len({e["f"]["verdict"] for e in people}) > 1,
                    should_read=better[-1] if better else None)
    def notes(self, told, wanted):
        shown = [e for e in self.r.note.values() if wanted(e["f"]) and (e["f"]["visibility"] == "public" or self.width > 1)]
        return [dict(pick(e["f"], "number visibility"), on=target(e["f"]), recorded=stamp(e),
                     text=self.words(t.get("text"), e, "text")) for t, e in paired(told, shown)]
    def raised(self, told, e, *ended):
        end = [full(pick(x["f"], "resolution"), recorded=stamp(x), comment=self.words(told.get("closed", {}).get("comment"), x, "comment"))
               for x in ended[-1:]]
        return full(pick(e["f"], "number owner reason severity"), on=target(e["f"]), raised=stamp(e),
                    comment=self.words(told.get("comment"), e, "comment"), closed=end[0] if end else None)
    def source(self, told, e, f):
        named = lambda n: n in self.r.source and NAMED[self.r.source[n]["f"]["terms"]] <= self.width
        own = full(pick(f, "address kind name sha256"), file_size=f.get("size")) if named(f["number"]) else None
        return full(pick(f, "number terms"), recorded=stamp(e), identity=own, withheld=None if own else "source-identity",
            cited_for=in_order(name for name, c in self.r.cited if c["f"]["source"] == f["number"]),
            derives_from=[n for n in f.get("derives-from", []) if own and named(n)],
            description=self.words(told.get("description"), e, "may-be-described-as"),
            file_name=self.words(told.get("file_name"), e, "file"))
    def person(self, told, name):
        e, roles = self.r.people.get(name, (None, []))
        entry = dict(id=name, roles=roles, acts=0, name=self.words(told.get("name"), e, "name") if e else {"text": name})
        acts, flags = [es[0] for es in self.r.acts.values() if es[0]["by"] == name], self.r.flag.items()
        checks = [(c, p, e) for c in self.r.claim.values() for p, e in c["checks"] if e["by"] == name]
        agrees = lambda c, p, e: any(o["n"] < e["n"] and o["by"] != name and o["f"].get("verdict", 0) == e["f"].get("verdict")
                                     for o in self.r.part(c, p)[0])
        return entry if not acts else dict(entry, first=acts[0]["ts"], last=acts[-1]["ts"],
            acts=sum(e["t"] not in NO_WORK and e["n"] not in self.r.gone for e in acts),
            checked=in_order("%d%s" % (c["number"], p) for c, p, _ in checks),
            seconded=in_order("%d%s" % (c["number"], p) for c, p, e in checks if agrees(c, p, e)),
            sources=[n for n, e in self.r.source.items() if e["by"] == name],
            flags_raised=[n for n, es in flags if es[0]["by"] == name],
            flags_resolved=[n for n, es in flags if es[1:] and es[-1]["by"] == name])
# ---- The comparison, datum by datum
def compare(told, due, where=""):
    """How many data are the same; the first that is not is named by its place."""
    same = type(told) is type(due) or {type(told), type(due)} == {int, float}
    if same and isinstance(told, dict) and set(told) == set(due):
        return sum(compare(told[key], due[key], "%s.%s" % (where, key)) for key in told)
    if same and isinstance(told, list) and len(told) == len(due):
        return sum(compare(t, d, "%s[%d]" % (where, i)) for i, (t, d) in enumerate(zip(told, due)))
    need(same and told == due, "report.json " + where[1:], "says %.200r, the events say %.200r" % (told, due))
    return 1
def check(report, article, desk, head, export):
    """How many data of a report follow from the events. `head`: the log as it was, as the report must name it;
    `export`: what the export event says the report was made under."""
    folded = record.Record(article, desk)
    log = dict(pick(report["identity"]["log"], "checkpoint"), **head, time=list(folded.acts.values())[-1][0]["ts"])
    due = Report(report, folded, log, export)
    for e in (e for e in article if e["t"] in SHOWN and e["act"] not in folded.gone):
        told = len(due.kept.get(e["id"], ())) + len(folded.erased.get(e["id"], ()))
        need(told == e["left"], "report.json", "is silent about words of event %d" % e["n"])
    return compare(report, due.value)
