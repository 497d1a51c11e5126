"""Mutates a bundle in every small way and says which mutations verify.py lets pass: there must be none.

    python3 mutations.py BUNDLE [--key VKEY] [--share N] [--seed N]

Every byte flipped, every line dropped, doubled and swapped with the next, every file removed, emptied, cut by
its last byte and added to; then every scalar of report.json altered and every member dropped under hashes and
signatures that hold, as one could who has the desk's keys. With --share N only every N-th byte and scalar, from
a place that the seed chooses. Exit code 1 if anything passed.
"""
import argparse, copy, functools, json, os, random, sys
sys.dont_write_bytecode = True


def load(folder):
    """The verifier that the bundle carries, reading from memory; its signature check remembers what it checked."""
    sys.path.insert(0, folder)
    import verify
    verify.signed = functools.lru_cache(None)(verify.signed)
    return verify


class Bundle:
    def __init__(self, folder, key):
        self.verifier, self.key = load(folder), key
        self.files = {name: open(os.path.join(folder, name), "rb").read() for name in os.listdir(folder)}
        self.verifier.read = lambda _, name: self.now[name]
        self.verifier.os = Listing(self)

    def passes(self, files):
        self.now = files
        return passes(lambda: self.verifier.verify("", self.key))


class Listing:
    """What verify.py asks of `os`, answered from memory."""
    path = os.path

    def __init__(self, bundle): self.bundle = bundle
    def listdir(self, _): return list(self.bundle.now)


def passes(check):
    try:
        check()
        return True
    except (OSError, MemoryError): raise
    except Exception: return False


def file_mutations(files, share, offset):
    for name, data in sorted(files.items()):
        for index in range(offset % share, len(data), share):
            flipped = bytes([data[index] ^ 1 << index % 8])
            yield "%s byte %d" % (name, index), name, data[:index] + flipped + data[index + 1:]
        rows = data.split(b"\n")
        for index in range(len(rows) - 1):
            place = "%s line %d " % (name, index + 1)
            yield place + "dropped", name, b"\n".join(rows[:index] + rows[index + 1:])
            yield place + "doubled", name, b"\n".join(rows[:index + 1] + rows[index:])
            if index + 2 < len(rows) and rows[index] != rows[index + 1]:
                swapped = rows[:index] + [rows[index + 1], rows[index]] + rows[index + 2:]
                yield place + "swapped", name, b"\n".join(swapped)
        for what, new in (("removed", None), ("emptied", b""), ("cut", data[:-1]), ("longer", data + b"\n")):
            if new != data: yield name + " " + what, name, new
    yield "a file added", "extra.txt", b""


def places(value, path=()):
    if isinstance(value, (dict, list)):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from places(value[key], path + (key,))
        yield path + (None,)
    if path: yield path


def altered(report, path, drop):
    root = node = copy.copy(report)
    for key in path[:-1]:
        node[key] = copy.copy(node[key])
        node = node[key]
    key = path[-1]
    if key is None:
        node.append(1) if isinstance(node, list) else node.update(extra=1)
    elif drop: del node[key]
    else: node[key] = other(node[key])
    return root


def other(value):
    if isinstance(value, bool): return not value
    if isinstance(value, (int, float)): return value + 1
    if isinstance(value, str): return value + "x"
    return 0


# What verify.py says it does not derive again (`tickmark audit --bundle` does).
TAKEN = [("findings",), ("verify",)]


def report_mutations(report, share, offset):
    for number, path in enumerate(places(report)):
        if number % share != offset % share or any(path[:len(taken)] == taken for taken in TAKEN): continue
        for drop in (False, True) if path[-1] is not None else (False,):
            yield "report.json %s %s" % (path, "dropped" if drop else "altered"), altered(report, path, drop)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bundle")
    parser.add_argument("--key")
    parser.add_argument("--share", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    offset = random.Random(options.seed).randrange(1 << 30)
    bundle = Bundle(options.bundle, options.key)
    if not bundle.passes(bundle.files): sys.exit("the honest bundle is refused")
    tried, passed = 0, []
    for place, name, data in file_mutations(bundle.files, options.share, offset):
        files = dict(bundle.files, **{name: data})
        if data is None: del files[name]
        tried += 1
        if bundle.passes(files): passed.append(place)
    verifier, bundle.now = bundle.verifier, bundle.files
    logs = [verifier.Log("", "events.jsonl"), verifier.Log("", "desk.jsonl")]
    verifier.disclose("", *logs)
    report = bundle.files["report.json"].decode()
    key = options.key or verifier.lines("", "vkeys.txt")[0]
    checkpoint = verifier.check_note(bundle.files["checkpoint"].decode(), key)
    verifier.check_report(report, *logs, checkpoint, key)
    for place, lie in report_mutations(verifier.parse(report), options.share, offset):
        tried += 1
        text = verifier.canonical(lie, True) + "\n"
        if passes(lambda: verifier.check_report(text, *logs, checkpoint, key)): passed.append(place)
    respelled = json.dumps(verifier.parse(report), indent=1)
    if passes(lambda: verifier.check_report(respelled, *logs, checkpoint, key)): passed.append("report.json respelled")
    print("%d mutations (seed %d), %d passed" % (tried, options.seed, len(passed)))
    for place in passed: print("passed: " + place)
    sys.exit(1 if passed else 0)


main()
