"""Which forgeries of a desk that has the keys verify.py lets pass: python3 forged.py BUNDLE

The bundle's report must keep back the words of a note. Exit code 0 if none passes; else it names them.
"""
import json, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import verify

read = verify.read


def logs(forge=lambda leaves: None):
    """The bundle's logs, the article's with its leaves as they are forged."""
    leaves = [json.loads(line) for line in read(sys.argv[1], "events.jsonl").splitlines()]
    forge(leaves)
    text = "".join(verify.canonical(leaf) + "\n" for leaf in leaves).encode()
    verify.read = lambda folder, name: text if name == "events.jsonl" else read(folder, name)
    article, desk = (verify.Log(sys.argv[1], name) for name in ("events.jsonl", "desk.jsonl"))
    verify.read = read
    verify.disclose(sys.argv[1], article, desk)
    return article.events, desk.events


def refuses(check):
    try: check()
    except ValueError: return True
    return False


def stands(*acts):
    """Whether the last act still stands after others that take it back or bring it back."""
    events, desk = logs()
    events, last = events[:-1], events[-2].act
    for kind in acts:
        leaf = dict(log="", n=len(events), id=kind, by="p1", ts="", t=kind, b={"acts": [last]})
        events.append(verify.Event(leaf))
    verify.Record(events, desk)
    return events[-1 - len(acts)].stands


def misnamed():
    """A note's words kept back under a name that no note has."""
    events, desk = logs()
    record = verify.Record(events[:-1], desk)
    record.named = set()
    report = json.loads(read(sys.argv[1], "report.json"))
    kept = {"withheld": "internal-note"}
    note = next(e for e in record.article if report["record"][e.n]["fields"].get("text") == kept)
    record.entry(note, {"fields": {"text": kept}})
    return refuses(lambda: record.entry(note, {"fields": {"quote": {"withheld": "source-words"}}}))


def unsaid():
    """What a claim's event sealed beside what the report tells of it, neither shown nor withheld."""
    events, desk = logs()
    record = verify.Record(events[:-1], desk)
    record.named = set()
    claim = next(c.body for c in record.claims.values() if c.body is c.credit)
    record.entry(claim, {"fields": {}})
    claim.digests = claim.digests + ["another"]
    return refuses(lambda: record.entry(claim, {"fields": {}}))


checks = {
    "an event of a version to come": refuses(lambda: logs(lambda leaves: leaves[1].update(v=2))),
    "an event's number that is true": refuses(lambda: logs(lambda leaves: leaves[1].update(n=True))),
    "an act within another": refuses(lambda: logs(lambda leaves: leaves[-2]["b"].update(act=1))),
    "words withheld under another name": misnamed(),
    "details kept back in silence": unsaid(),
    "undone twice is no redoing": not stands("act.undone", "act.undone"),
    "what stands is not undone by redoing it": stands("act.redone"),
}
for name, holds in checks.items():
    if not holds: print("passed: " + name)
sys.exit(0 if all(checks.values()) else 1)
