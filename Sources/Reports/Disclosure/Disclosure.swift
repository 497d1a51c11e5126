public import Claims
import Prose

/// Something a report may show, or the fact that it was withheld. Only a ``Disclosure`` makes one, so
/// what a report's type holds has passed the policy.
public struct Disclosed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Nil where it was withheld.
  public let value: Value?
  public let withheld: Withholding?

  fileprivate init(_ value: Value) {
    self.value = value
    withheld = nil
  }

  fileprivate init(withheld: Withholding) {
    value = nil
    self.withheld = withheld
  }
}

/// Decides, under a profile, what of the record a report may show; counts what it may not.
struct Disclosure {
  let profile: Profile
  private let article: ArticleText?
  private let protected: ProtectedNames
  private let openNames: Set<String>
  private let keptBack: Set<String>
  private(set) var withheld: [Withholding: Int] = [:]

  /// - Parameter keptBack: Words known to mention a protected source whose name is not known here.
  init(of dossier: Dossier, under profile: Profile, keptBack: Set<String> = []) {
    self.profile = profile
    self.keptBack = keptBack
    article = dossier.revision?.text
    let hidden = dossier.sources.filter { !profile.includes($0.terms.namedFrom) }
    protected = ProtectedNames(of: hidden)
    openNames = Set(
      dossier.sources.filter { profile.includes($0.terms.namedFrom) }.compactMap(\.name))
  }

  func mayName(_ source: Source) -> Bool { profile.includes(source.terms.namedFrom) }

  /// Who or what a source is.
  mutating func identity(of source: Source) -> Disclosed<SourceIdentity> {
    guard mayName(source) else { return withhold(.sourceIdentity) }
    return Disclosed(SourceIdentity(source))
  }

  /// How print may describe a source; off the record there is nothing to print.
  mutating func description(of source: Source) -> Disclosed<String>? {
    guard let words = source.mayBeDescribedAs else { return nil }
    if source.terms == .offRecord && !profile.includes(.internal) {
      return withhold(.sourceIdentity)
    }
    return clean(words)
  }

  /// A source's own words, or their place in it.
  mutating func words(_ text: String?, of source: Source?) -> Disclosed<String>? {
    guard let text else { return nil }
    guard let source, profile.includes(source.terms.quotedFrom) else {
      return withhold(.sourceWords)
    }
    return clean(text)
  }

  /// What a person wrote to explain a result that rests on these sources.
  mutating func reasons(_ text: String?, restingOn sources: [Source]) -> Disclosed<String>? {
    guard let text else { return nil }
    if text == WithheldText.erased { return Disclosed(text) }
    guard sources.allSatisfy({ profile.includes($0.terms.quotedFrom) }) else {
      return withhold(.protectedMention)
    }
    return clean(text)
  }

  /// What the desk wrote for its own work.
  mutating func working(_ text: String?) -> Disclosed<String>? {
    guard let text else { return nil }
    return profile.includes(.partner) ? clean(text) : withhold(.workingText)
  }

  /// A note; one that stays inside leaves no trace but in the count.
  mutating func note(_ note: Note) -> Disclosed<String> {
    guard note.visibility == .public || profile.includes(.legal) else {
      return withhold(.internalNote)
    }
    return clean(note.text)
  }

  /// A note without its words: nothing of it is left to withhold, so that none is counted.
  func erased(_ note: Note) -> Disclosed<String> {
    var copy = self
    return copy.note(note)
  }

  /// The name a file was given outside the desk.
  mutating func fileName(_ name: String?, of source: Source? = nil) -> Disclosed<String>? {
    guard let name else { return nil }
    if name == WithheldText.erased { return Disclosed(name) }
    if let source, !mayName(source) { return withhold(.fileName) }
    return profile.includes(.partner) ? clean(name) : withhold(.fileName)
  }

  /// Who a claim is attributed to: the article's own words for it, or an open source's name.
  mutating func holder(_ name: String?) -> Disclosed<String>? {
    guard let name else { return nil }
    if name == WithheldText.erased { return Disclosed(name) }
    guard profile.includes(.legal) || openNames.contains(name) || articleSays(name) else {
      return withhold(.unnamedHolder)
    }
    return clean(name)
  }

  /// Whether ``holder(_:)`` withholds the name.
  func keepsBack(holder name: String) -> Bool {
    var copy = self
    return copy.holder(name)?.withheld != nil
  }

  /// A claim's wording, whose inserted words may be a person's own.
  mutating func wording(_ wording: Wording) -> Disclosed<Wording> {
    isOpen(wording) ? Disclosed(wording) : withhold(.protectedMention)
  }

  /// Whether a report shows a wording that a claim had once: where nobody typed it, or where it is the claim's
  /// wording still.
  func shows(_ wording: Wording, of claim: Claim?) -> Bool {
    isCopied(wording) || (wording == claim?.wording && isOpen(wording))
  }

  private func isOpen(_ wording: Wording) -> Bool {
    isCopied(wording) || !isProtected(wording.text)
  }

  private func isCopied(_ wording: Wording) -> Bool {
    wording.words.allSatisfy { word in
      if case .inserted(.typed) = word.origin { false } else { true }
    }
  }

  /// What lint found, which repeats the article's words; it is in no count.
  func message(_ text: String) -> Disclosed<String> {
    isProtected(text) ? Disclosed(withheld: .protectedMention) : Disclosed(text)
  }

  /// A sentence of the program made of numbers and terms, which no profile keeps back.
  func own(_ text: String) -> Disclosed<String> { Disclosed(text) }

  /// Words that anyone at the desk could have typed.
  mutating func clean(_ text: String) -> Disclosed<String> {
    isProtected(text) ? withhold(.protectedMention) : Disclosed(text)
  }

  private func isProtected(_ text: String) -> Bool {
    text == WithheldText.mark || keptBack.contains(text) || protected.occur(in: text)
  }

  /// Words shown a second time, and counted at the first.
  func repeated(_ text: String?) -> Disclosed<String>? {
    var copy = self
    return text.map { copy.clean($0) }
  }

  private mutating func withhold<Value>(_ reason: Withholding) -> Disclosed<Value> {
    withheld[reason, default: 0] += 1
    return Disclosed(withheld: reason)
  }

  /// The name stands in the article, byte for byte.
  private func articleSays(_ name: String) -> Bool {
    guard let article, !name.isEmpty else { return false }
    return article.bytes.contains(run: Array(name.utf8))
  }
}

/// What identifies a source.
public struct SourceIdentity: Hashable, Sendable {
  public let kind: SourceKind
  public let name: String?
  public let address: String?
  /// The SHA-256 of the kept file, in hexadecimal, and its size in bytes.
  public let sha256: String?
  public let fileSize: Int?

  fileprivate init(_ source: Source) {
    kind = source.kind
    name = source.name
    address = source.address
    sha256 = source.sha256
    fileSize = source.fileSize
  }
}
