// Lets Go's own implementation of notes and trees (golang.org/x/mod/sumdb) judge ours.
//
//	GO111MODULE=off go run judge.go FIXTURES.json
//
// It must accept what our program made and refuse a forgery of it.
package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type tree struct {
	Leaves      [][]byte
	Roots       []string
	Inclusion   [][]string
	Consistency [][]string
}

var fixtures struct {
	Note, Vkey, Cosigned, Cosigner, Stranger string
	Trees                                    []tree
}

func need(holds bool, what string, place ...any) {
	if !holds {
		fmt.Println("DISAGREES", what, place)
		os.Exit(1)
	}
}

func hash(text string) tlog.Hash {
	h, err := tlog.ParseHash(text)
	need(err == nil, "hash", text)
	return h
}

func hashes(texts []string) []tlog.Hash {
	var all []tlog.Hash
	for _, text := range texts {
		all = append(all, hash(text))
	}
	return all
}

func forged(path []tlog.Hash) []tlog.Hash {
	lie := append([]tlog.Hash{}, path...)
	lie[0][0] ^= 1
	return lie
}

func (t tree) check() int {
	size, root := int64(len(t.Leaves)), hash(t.Roots[len(t.Roots)-1])
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) (found []tlog.Hash, err error) {
		for _, index := range indexes {
			found = append(found, stored[index])
		}
		return found, nil
	})
	for n, leaf := range t.Leaves {
		more, err := tlog.StoredHashes(int64(n), leaf, reader)
		need(err == nil, "stored hashes", n)
		stored = append(stored, more...)
		whole, err := tlog.TreeHash(int64(n+1), reader)
		need(err == nil && whole == hash(t.Roots[n]), "root", n+1)
	}
	for n, leaf := range t.Leaves {
		path, record := hashes(t.Inclusion[n]), tlog.RecordHash(leaf)
		need(tlog.CheckRecord(path, size, root, int64(n), record) == nil, "inclusion", n, size)
		need(tlog.CheckRecord(path, size, root, int64(n), tlog.RecordHash(append(leaf, 'x'))) != nil, "forged leaf", n)
		need(len(path) == 0 || tlog.CheckRecord(forged(path), size, root, int64(n), record) != nil, "forged path", n)
	}
	for index, texts := range t.Consistency {
		old, path := int64(index+1), hashes(texts)
		first := hash(t.Roots[index])
		need(tlog.CheckTree(path, size, root, old, first) == nil, "consistency", old, size)
		if old < size {
			need(tlog.CheckTree(forged(path), size, root, old, first) != nil, "forged consistency", old)
			need(tlog.CheckTree(path, size, first, old, first) != nil, "forged root", old)
		}
	}
	return len(t.Leaves)*2 + len(t.Consistency)
}

// cosigner verifies timestamped Ed25519 cosignatures (C2SP tlog-cosignature, type 0x04).
type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func newCosigner(vkey string) cosigner {
	parts := strings.SplitN(vkey, "+", 3)
	id, err := strconv.ParseUint(parts[1], 16, 32)
	need(err == nil, "key id", vkey)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	need(err == nil && key[0] == 4, "key", vkey)
	return cosigner{parts[0], uint32(id), key[1:]}
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.id }
func (c cosigner) Verify(message, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(signature))
	return ed25519.Verify(c.key, append([]byte(head), message...), signature[8:])
}

func checkNote(text string, verifier note.Verifier) {
	known := note.VerifierList(verifier)
	opened, err := note.Open([]byte(text), known)
	need(err == nil && len(opened.Sigs) == 1, "note", err)
	// Go's base64 takes several spellings of a signature for one, so only the text is forged here.
	for index := range text[:strings.Index(text, "\n\n")] {
		lie := []byte(text)
		lie[index] ^= 1
		_, err := note.Open(lie, known)
		need(err != nil, "forged note, byte", index)
	}
}

func main() {
	data, err := os.ReadFile(os.Args[1])
	need(err == nil, "file", err)
	need(json.Unmarshal(data, &fixtures) == nil, "fixtures")
	verifier, err := note.NewVerifier(fixtures.Vkey)
	need(err == nil, "vkey", err)
	checkNote(fixtures.Note, verifier)
	checkNote(fixtures.Cosigned, newCosigner(fixtures.Cosigner))
	count := len(fixtures.Note) + len(fixtures.Cosigned)
	for _, tree := range fixtures.Trees {
		count += tree.check()
	}
	fmt.Printf("sumdb agrees on %d cases\n", count)
}
