import Claims

/// A proof as C2SP tlog-proof writes it: where the leaf is, its path, and the checkpoint at the end.
extension InclusionProof {
  private static let opening = "c2sp.org/tlog-proof@v1"
  private static let indexMark = "index "

  func text(_ checkpoint: SignedNote) -> String {
    let lines =
      [InclusionProof.opening, "\(InclusionProof.indexMark)\(index)"] + path.map(\.base64)
    return lines.map { $0 + "\n" }.joined() + "\n" + checkpoint.description
  }

  /// From a proof in its one spelling; nil for any other text, or one that ends with another checkpoint.
  init?(parsing bytes: [UInt8], endingWith checkpoint: SignedNote) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, let index = Int(lines[1].dropFirst(InclusionProof.indexMark.count))
    else { return nil }
    let path = lines.dropFirst(2).prefix { !$0.isEmpty }.compactMap { Hash(base64: $0) }
    self.init(index: index, path: path)
    guard Array(text(checkpoint).utf8) == bytes else { return nil }
  }
}
