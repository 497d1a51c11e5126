"""Lets Python packages that others wrote judge our trees, notes, leaves and disclosures.

    python3 judges.py FIXTURES.json

Each judge must accept what our program made and refuse a forgery of it. Judges that are not installed are
named and passed over. Exit code: 0 all agree, 1 one does not, 77 none is installed.
"""
import base64, copy, hashlib, importlib, json, sys

fixtures = json.load(open(sys.argv[1]))
un64 = base64.b64decode


def leaf_hash(leaf): return hashlib.sha256(b"\0" + leaf).digest()


def forged(path):
    """The proof with a bit flipped in its first hash; nothing where it has none."""
    return [bytes([path[0][0] ^ 1]) + path[0][1:]] + path[1:] if path else None


def refuses(check, *arguments):
    try: return check(*arguments) is False
    except Exception: return True


def tree_cases():
    for tree in fixtures["trees"]:
        leaves = [un64(leaf) for leaf in tree["leaves"]]
        yield leaves, [un64(root) for root in tree["roots"]], tree


def inclusion(check):
    """`check(leaf, index, size, path, root)` over every proof, and over a forged leaf, path and root."""
    count = 0
    for leaves, roots, tree in tree_cases():
        for index, path in enumerate(tree["inclusion"]):
            path, size, root = [un64(item) for item in path], len(leaves), roots[-1]
            assert check(leaves[index], index, size, path, root) is not False, (index, size)
            assert refuses(check, leaves[index] + b"x", index, size, path, root)
            assert refuses(check, leaves[index], index, size, path, roots[0][::-1])
            assert not path or refuses(check, leaves[index], index, size, forged(path), root)
            count += 1
    return count


def consistency(check):
    """`check(old size, new size, path, old root, new root)`."""
    count = 0
    for leaves, roots, tree in tree_cases():
        for old, path in enumerate(tree["consistency"], 1):
            path, size, root = [un64(item) for item in path], len(leaves), roots[-1]
            if old == size: continue
            assert check(old, size, path, roots[old - 1], root) is not False, (old, size)
            assert refuses(check, old, size, path, roots[old - 1][::-1], root)
            assert refuses(check, old, size, forged(path), roots[old - 1], root)
            count += 1
    return count


def roots(root_of):
    count = 0
    for leaves, roots, _ in tree_cases():
        for size in range(1, len(leaves) + 1):
            assert root_of(leaves[:size]) == roots[size - 1]
            assert root_of(leaves[:size - 1] + [leaves[size - 1] + b"x"]) != roots[size - 1]
            count += 1
    return count


def sigstore_judge():
    from sigstore._internal import merkle
    from sigstore._internal.rekor.checkpoint import SignedNote
    note = fixtures["note"]
    assert len(SignedNote.from_text(note).signatures) == 1
    assert refuses(SignedNote.from_text, note.replace("\n\n", "\n"))

    def check(leaf, index, size, path, root):
        inner, border = merkle._decomp_inclusion_proof(index, size)
        if len(path) != inner + border: return False
        seed = merkle._chain_inner(merkle._hash_leaf(leaf), path[:inner], index)
        return merkle._chain_border_right(seed, path[inner:]) == root
    return 1 + inclusion(check)


def tlog_scales_judge():
    from tlog_scales.tlog import ConsistencyProof, InclusionProof
    return (inclusion(lambda leaf, index, size, path, root:
                      InclusionProof(index, size, path).check(leaf_hash(leaf), root))
            + consistency(lambda old, new, path, first, second:
                          ConsistencyProof(old, new, path).check(first, second)))


def scitt_cose_judge():
    from scitt_cose import merkle
    texts = lambda items: [item.hex() for item in items]
    return (roots(lambda leaves: bytes.fromhex(merkle.merkle_root(texts(leaves))))
            + inclusion(lambda leaf, index, size, path, root:
                        merkle.verify_inclusion(leaf.hex(), index, size, texts(path), root.hex()))
            + consistency(lambda old, new, path, first, second:
                          merkle.verify_consistency(first.hex(), second.hex(), old, new, texts(path))))


def pymerkle_judge():
    from pymerkle import InmemoryTree

    def root_of(leaves):
        tree = InmemoryTree(algorithm="sha256")
        for leaf in leaves: tree.append_entry(leaf)
        return tree.get_state()
    return roots(root_of)


def rekor_verifier_judge():
    from rekor_verifier.merkle_proof import DEFAULT_HASHER, verify_consistency
    texts = lambda items: [item.hex() for item in items]
    return consistency(lambda old, new, path, first, second:
                       verify_consistency(DEFAULT_HASHER, old, new, texts(path), first.hex(), second.hex()))


def rfc8785_judge():
    import rfc8785
    for leaf in fixtures["leaves"]:
        assert rfc8785.dumps(json.loads(leaf)) == leaf.encode(), leaf
        assert rfc8785.dumps(json.loads(leaf)) != leaf.replace(":", ": ").encode()
    return len(fixtures["leaves"])


def sd_jwt_judge():
    from sd_jwt.verifier import SDJWTVerifier

    def unpacked(body, disclosures):
        verifier = object.__new__(SDJWTVerifier)
        verifier._create_hash_mappings(disclosures)
        verifier._sd_jwt_payload = body
        return verifier._extract_sd_claims()
    count = 0
    for case in fixtures["sealed"]:
        body = json.loads(case["leaf"])["b"]
        assert unpacked(copy.deepcopy(body), case["disclosures"]) == case["fields"]
        salt, name, value = json.loads(un64(case["disclosures"][0] + "==", b"-_"))
        lie = base64.urlsafe_b64encode(json.dumps([salt, name, "another"]).encode()).rstrip(b"=").decode()
        assert name not in unpacked(copy.deepcopy(body), [lie])
        count += 1
    return count


def cryptography_judge():
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    def check(note, vkey, is_cosignature):
        name, _, key = vkey.split("+", 2)
        text, _, tail = note.rpartition("\n\n")
        line = next(line for line in tail.splitlines() if line.split(" ")[1] == name)
        signature, message = un64(line.split(" ")[2])[4:], (text + "\n").encode()
        if is_cosignature:
            time, signature = int.from_bytes(signature[:8], "big"), signature[8:]
            message = b"cosignature/v1\ntime %d\n" % time + message
        Ed25519PublicKey.from_public_bytes(un64(key)[1:]).verify(signature, message)
    for note, vkey, kind in ((fixtures["note"], fixtures["vkey"], False),
                             (fixtures["cosigned"], fixtures["cosigner"], True)):
        check(note, vkey, kind)
        assert refuses(check, note.replace("\n", "\n1", 1), vkey, kind)
        assert refuses(check, note, fixtures["stranger"], kind)
    return 2


def main():
    counts, failures = {}, []
    for name, judge in sorted(globals().items()):
        if not name.endswith("_judge"): continue
        name = name[:-len("_judge")]
        try: importlib.import_module(name)
        except ImportError:
            print("not installed: " + name)
            continue
        try: counts[name] = judge()
        except Exception as fault: failures.append("%s: %s %s" % (name, type(fault).__name__, fault))
    for name, count in counts.items(): print("%s agrees on %d cases, and refuses their forgeries" % (name, count))
    for failure in failures: print("DISAGREES " + failure)
    sys.exit(1 if failures else 0 if counts else 77)


main()
