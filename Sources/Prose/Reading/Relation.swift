/// A dependency relation with its English subtype (universaldependencies.org/en).
public enum Relation: UInt8, CaseIterable, Hashable, Sendable {
  case acl, aclRelcl, advcl, advclRelcl, advmod, amod, appos, aux, auxPass, `case`, cc, ccPreconj
  case ccomp, compound, compoundPrt, conj, cop, csubj, csubjOuter, csubjPass, dep, det, detPredet
  case discourse, dislocated, expl, fixed, flat, goeswith, iobj, list, mark, nmod, nmodDesc
  case nmodPoss, nmodUnmarked, nsubj, nsubjOuter, nsubjPass, nummod, obj, obl, oblAgent
  case oblUnmarked, orphan, parataxis, punct, reparandum, root, vocative, xcomp

  /// The relation as CoNLL-U spells it, e.g. `nsubj:pass`.
  public var name: String { Relation.names[Int(rawValue)] }

  public init?(name: String) {
    guard let index = Relation.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass",
    "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj",
    "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl",
    "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
    "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
    "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
  ]
}
