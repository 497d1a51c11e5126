/// The Penn Treebank tags, as the English universal treebanks use them.
public enum PennTag: UInt8, CaseIterable, Hashable, Sendable {
  case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md, nn, nnp, nnps, nns, pdt, pos, prp
  case prpPossessive, rb, rbr, rbs, rp, sym, to, uh, vb, vbd, vbg, vbn, vbp, vbz, wdt, wp
  case wpPossessive, wrb, add, afx, gw, hyph, nfp, xx
  case comma, colon, fullStop, openQuote, closeQuote, openBracket, closeBracket, currency

  /// A noun in the plural, common or proper.
  public var isPluralNoun: Bool { self == .nns || self == .nnps }

  /// The tag as the treebanks spell it.
  public var name: String { PennTag.names[Int(rawValue)] }

  public init?(name: String) {
    guard let index = PennTag.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS",
    "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG",
    "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "ADD", "AFX", "GW", "HYPH", "NFP", "XX", ",",
    ":", ".", "``", "''", "-LRB-", "-RRB-", "$",
  ]
}
