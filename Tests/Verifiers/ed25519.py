"""Signatures at the edges of Ed25519, and what verify.py says of each: python3 ed25519.py FOLDER-OF-VERIFY.PY

Public keys and commitments of prime order, of low order and with a part of low order, each in its encodings; the
right response, one larger by the group's order, and a wrong one. Prints a JSON array of
{"key", "signature", "message": hexadecimal, "passes": bool}.
"""
import hashlib, json, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import verify as v


def encoded(point): return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def low_order():
    """The eight points whose order divides eight."""
    seed = 0
    while True:
        seed += 1
        try: point = v.times(v.ORDER, v.decode(hashlib.sha256(b"%d" % seed).digest()))
        except ValueError: continue
        if v.times(4, point) != (0, 1): return [v.times(n, point) for n in range(8)]


def encodings(point):
    """The canonical one, and those of the same coordinates beyond the prime or with the sign of nothing."""
    yield encoded(point)
    for y in (point[1], point[1] + v.P):
        for sign in (0, 1) if point[0] == 0 else (point[0] & 1,):
            other = y | sign << 255
            if y < 1 << 255 and other.to_bytes(32, "little") != encoded(point): yield other.to_bytes(32, "little")


def passes(key, signature, message):
    try: return v.signed(key, signature, message)
    except ValueError: return False


def main():
    secret, nonce, low = 0x1234567890ABCDEF << 120, 0xFEDCBA << 200, low_order()
    honest, commitment = v.times(secret % v.ORDER, v.BASE), v.times(nonce % v.ORDER, v.BASE)
    keys = [(honest, secret)] + [(v.add(honest, t), secret) for t in low[1:]] + [(t, 0) for t in low]
    commitments = [(commitment, nonce), (v.add(commitment, low[1]), nonce), (v.add(commitment, low[4]), nonce)]
    commitments += [(t, 0) for t in low[::3]]
    cases = []
    for key_point, x in keys:
        for key in encodings(key_point):
            for r_point, k in commitments:
                for r in encodings(r_point):
                    message = b"case %d" % len(cases)
                    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little")
                    s = (k + h * x) % v.ORDER
                    for response in (s, s + v.ORDER, s ^ 1) if len(cases) % 7 == 0 else (s,):
                        cases.append((key, r + response.to_bytes(32, "little"), message))
    print(json.dumps([dict(key=k.hex(), signature=s.hex(), message=m.hex(), passes=bool(passes(k, s, m)))
                      for k, s, m in cases]))


main()
