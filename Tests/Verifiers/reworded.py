"""Whether verify.py notices an edit that lies about its wording: python3 reworded.py BUNDLE

Turns what the bundle's first `claim.edited` says about its wording into the opposite, as one could who has the
desk's keys. Exit code 0 if the fold refuses it, 1 if not.
"""
import sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import verify

logs = [verify.Log(sys.argv[1], name) for name in ("events.jsonl", "desk.jsonl")]
verify.disclose(sys.argv[1], *logs)
events, desk = logs[0].events[:-1], logs[1].events
verify.Record(events, desk)
edit = next(e for e in events if e.t == "claim.edited")
edit.f["reworded"] = not edit.f["reworded"]
try: verify.Record(events, desk)
except ValueError as fault: sys.exit(0 if "wording" in str(fault) else 1)
sys.exit(1)
