public import Claims

extension Ledger {
  /// Makes a key for a person, or for the ledger itself, and makes it known to the desk. A key that was
  /// written, and of which the desk never heard since the power went, is taken up.
  ///
  /// - Parameters:
  ///   - person: The person's id; nil for the ledger's own key.
  ///   - path: A new file for the secret half.
  /// - Throws: ``LedgerFault/alreadyExists(path:)``
  @discardableResult
  public func makeKey(
    for person: String? = nil, at path: String, _ writing: Writing
  ) throws -> SigningKey {
    let origin = try origin()
    let name = person.map { LedgerNames.key(of: $0, in: origin) } ?? origin
    let kind = person == nil ? SignatureKind.note : .cosignature
    let desk = try desk()
    let key: SigningKey
    if let left = unknownKey(at: path, named: name, kind, desk) {
      key = left
    } else {
      key = try SigningKey(name: name, kind: kind, entropy: writing.entropy)
      try key.write(to: path)
    }
    _ = try append(
      [KeyRegistered(person: person, key: key.verifier.description)], to: desk, writing)
    return key
  }

  /// Gives a person a key in the place of one that was lost or became known: the old one signs for nothing
  /// any more, what it signed stands, and its file stays.
  ///
  /// - Parameter folder: Where the new file goes, under a name with the key's id.
  public func replaceKey(
    of person: String, in folder: String, _ writing: Writing
  ) throws -> SigningKey {
    let desk = try desk()
    guard let old = desk.key(of: person) else { throw LedgerFault.noKey(path: folder) }
    let key = try SigningKey(
      name: LedgerNames.key(of: person, in: origin()), kind: .cosignature,
      entropy: writing.entropy, number: desk.keys.count)
    try key.write(to: "\(folder)/\(SigningKey.fileName(of: person, key.verifier.description))")
    _ = try append(
      [KeyRevoked(key: old.key), KeyRegistered(person: person, key: key.verifier.description)],
      to: desk, writing)
    return key
  }

  /// The key in a file, where it has this name and the desk knows none like it.
  private func unknownKey(
    at path: String, named name: String, _ kind: SignatureKind, _ desk: Desk
  ) -> SigningKey? {
    guard let key = try? SigningKey(readFrom: path), key.name == name, key.kind == kind else {
      return nil
    }
    return desk.keys.contains { $0.key == key.verifier.description } ? nil : key
  }

  /// Signs for an article as its dossier shows it, and seals it.
  ///
  /// - Parameters:
  ///   - key: The person's own, known to the desk.
  ///   - ledgerKey: The ledger's own.
  ///   - time: Seconds since 1970, the moment of `writing`.
  /// - Returns: The article with the sign-off.
  /// - Throws: ``LedgerFault/wrongKey(person:)`` where the desk does not know the key as the person's.
  public func signOff(
    _ dossier: Dossier, as role: Role, key: SigningKey, sealing ledgerKey: SigningKey, at time: Int,
    _ writing: Writing
  ) throws -> Dossier {
    let payload = try signature(over: dossier, as: role, with: key, at: time, by: writing.person)
    return try append([payload], to: dossier, sealing: ledgerKey, at: time, writing).article
  }

  /// What a sign-off records; nothing is recorded yet.
  func signature(
    over dossier: Dossier, as role: Role, with key: SigningKey, at time: Int, by person: String
  ) throws -> SignedOff {
    guard try desk().key(of: person)?.key == key.verifier.description else {
      throw LedgerFault.wrongKey(person: person)
    }
    let head = try head(of: dossier)
    let seen = Checkpoint(
      origin: LedgerNames.origin(of: dossier.id, in: try origin()), head: head)
    let signature = try key.signature(over: seen.text, at: time)
    return SignedOff(
      role: role, seen: head.size, key: key.verifier.description, cosignature: signature.base64)
  }

  /// The root over the events a dossier folds.
  public func head(of dossier: Dossier) throws -> TreeHead {
    let hashes = try store.events(of: dossier.id, from: 0).prefix(dossier.size).map(\.hash)
    return Frontier(of: hashes).head
  }
}

extension SignOff {
  /// Whether the signature is the key's over this head of the article's log.
  func isGenuine(origin: String, log: String, head: TreeHead) -> Bool {
    let seen = Checkpoint(origin: LedgerNames.origin(of: log, in: origin), head: head)
    guard head.size == self.seen, let key = VerifierKey(parsing: key), key.kind == .cosignature,
      let signature = NoteSignature(name: key.name, base64: cosignature), signature.id == key.id
    else { return false }
    return key.isValid(signature.bytes, over: seen.text)
  }
}
