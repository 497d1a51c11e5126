import Prose

extension SentenceTree {
  /// *seems to be lost*, *it appears that*: nobody is named, and the subject belongs to the content.
  func seemingReport(_ verb: Int) -> Report? {
    guard let complement = child(verb, .xcomp, .ccomp, .csubj, .advcl) else { return nil }
    return sourceless(.seeming, verb, complement)
  }

  /// *is expected to win*, *was seen leaving*, *are thought to be*: nobody is named.
  func expectedReport(_ verb: Int) -> Report? {
    guard !classes[verb].contains(.addressee), !SentenceTree.letting.contains(lemma(verb)),
      let complement = child(verb, .xcomp, .ccomp, .csubj)
    else { return nil }
    guard var report = sourceless(.seeming, verb, complement) else { return nil }
    if let agent = agent(of: verb) {
      (report.source, report.sourceHead) = (agent.words, agent.head)
      report.content.subtract(subtree(agent.head))
    }
    return report
  }

  /// *appeared to suggest*, *can be heard telling*: the verb below says more.
  func isSeenReporting(_ verb: Int) -> Bool {
    let isSeen = isPassive(verb) && ["hear", "see", "show", "film", "record"].contains(lemma(verb))
    guard classes[verb].contains(.seeming) || isSeen, let doer = doer(of: verb),
      relation(doer.head) != .expl, let complement = child(verb, .xcomp, .advcl),
      pos(complement) == .verb
    else { return false }
    return classes[complement].contains(anyOf: [.clause, .object])
  }

  /// What is done to somebody without a word of belief.
  private static let letting: Set = [
    "allow", "require", "permit", "force", "oblige", "use", "make",
  ]

  private func sourceless(_ frame: Report.Frame, _ verb: Int, _ complement: Int) -> Report? {
    var content = subtree(complement)
    if let subject = doer(of: verb), relation(subject.head) != .expl {
      content.formUnion(subject.words)
    }
    return report(
      frame, cueHead: verb, cue: cue(of: verb), source: nil, content: content,
      contentHead: complement)
  }

  /// *allegedly forged*, *has reportedly left*.
  func hearsayReport(_ adverb: Int) -> Report? {
    guard relation(adverb) == .advmod, let clause = head(adverb) else { return nil }
    var content = subtree(clause)
    content.remove(adverb)
    for joint in children(clause) where relation(joint) == .cc { content.remove(joint) }
    if let subject = doer(of: clause) { content.formUnion(subject.words) }
    return report(
      .hearsay, cueHead: adverb, cue: TokenSet([adverb]), source: nil, content: content,
      contentHead: clause)
  }
}
