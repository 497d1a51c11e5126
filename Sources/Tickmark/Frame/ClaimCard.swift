import Claims
import Prose

/// Everything known of one claim, or of one detail of it.
struct ClaimCard {
  let reference: ClaimReference
  let dossier: Dossier
  let claim: Claim

  init(_ reference: ClaimReference, in dossier: Dossier) {
    self.reference = reference
    self.dossier = dossier
    claim =
      dossier.claim(reference.number)
      ?? Claim(
        number: reference.number, origin: .person, kind: .other, status: .asserted,
        wording: Wording([]), anchors: [],
        added: Stamp(index: 0, id: "", person: "", time: "", act: 0))
  }

  func lines(width: Int) -> [Ink] {
    [head] + excerpt(width) + attribution + standing + details + evidence + checks + remarks
  }

  private var head: Ink {
    let detail = dossier.detail(reference)
    return "\(reference.description, .strong)  \(detail?.text ?? claim.text, .strong)"
  }

  private func excerpt(_ width: Int) -> [Ink] {
    guard let text = dossier.revision?.text, let excerpt = Excerpt(of: claim, in: text) else {
      return []
    }
    return excerpt.lines(width: width).map { Ink($0, .faint) }
  }

  private func field(_ name: String, _ value: Ink) -> Ink {
    Ink("  " + name + String(repeating: " ", count: max(1, 12 - name.count)), .faint) + value
  }

  private var attribution: [Ink] {
    guard let attribution = claim.attribution, attribution.form != .ownVoice else {
      return [field("says", "the article itself")]
    }
    let holder = attribution.holder ?? "nobody named"
    let chain =
      attribution.reportedBy.isEmpty
      ? "" : ", as reported by " + attribution.reportedBy.joined(separator: ", ")
    let negated = attribution.isNegated ? ", negated" : ""
    return [field("says", "\(holder) (\(attribution.form.rawValue)\(negated))\(chain)")]
  }

  private var standing: [Ink] {
    let sourcing = dossier.sourcing(of: reference)
    let verdict = claim.verdict(of: reference.detail)
    let state =
      "\(claim.stage.rawValue)   sourcing \(sourcing.rawValue, sourcing.tone)   verdict \(verdict?.rawValue ?? "–", verdict?.tone ?? .faint)"
      as Ink
    var lines = [
      field("kind", "\(claim.kind.rawValue), \(claim.status.rawValue)"), field("stage", state),
    ]
    if let said = claim.said(of: reference.detail) {
      lines.append(field("said", "\(said.rawValue)"))
    }
    if claim.isWithdrawn {
      lines.append(field("withdrawn", "\(claim.withdrawal?.reason ?? "")"))
    }
    return lines
  }

  private var details: [Ink] {
    guard reference.detail == nil else { return [] }
    return claim.details.enumerated().map { index, detail in
      let letter = DetailLetter(index: index)
      let verdict = claim.verdict(of: letter)
      let mark = verdict.map { "  " + $0.rawValue } ?? ""
      return field(
        index == 0 ? "details" : "",
        "\(claim.number)\(letter)  \(detail.text)  \(detail.kind.rawValue, .faint)\(mark, verdict?.tone ?? .plain)"
      )
    }
  }

  private var evidence: [Ink] {
    dossier.citations(for: reference).enumerated().map { index, citation in
      let source = dossier.source(citation.source)
      let locator = citation.locator.map { ", \($0)" } ?? ""
      let quote = citation.quote.map { ": “\($0)”" } ?? ""
      return field(
        index == 0 ? "sources" : "",
        "\(citation.source)  \(source?.words ?? "")\(locator)\(quote)  \("\(citation.tier.rawValue), \(citation.stance.rawValue)", .faint)"
      )
    }
  }

  private var checks: [Ink] {
    claim.checks.filter { reference.detail == nil || $0.detail == reference.detail }
      .enumerated().map { index, check in
        let found = [check.verdict?.rawValue, check.said.map { "said \($0.rawValue)" }]
          .compactMap { $0 }.joined(separator: ", ")
        let letter = check.detail.map { "\(claim.number)\($0) " } ?? ""
        let why = check.rationale.map { ": \($0)" } ?? ""
        let should = check.shouldRead.map { "  should read: \($0)" } ?? ""
        return field(
          index == 0 ? "checks" : "",
          "\(letter)\(found)\(why)\(should)  \(stamp(check.stamp), .faint)")
      }
  }

  private var remarks: [Ink] {
    let flags = dossier.flags.filter { $0.target.isOn(reference) }.map { flag in
      field(
        "flag \(flag.number)",
        "\(flag.reason.rawValue), \(flag.severity.rawValue), \(flag.ending?.resolution.rawValue ?? "open", flag.isOpen ? .alarm : .faint)\(flag.comment.map { ": \($0)" } ?? "")"
      )
    }
    let notes = dossier.notes.filter { $0.target.isOn(reference) }.map { note in
      field("note \(note.number)", "\(note.text)  \(stamp(note.stamp), .faint)")
    }
    return flags + notes
  }

  private func stamp(_ stamp: Stamp) -> String {
    "\(dossier.name(of: stamp.person)), \(stamp.time.prefix(10)), log \(stamp.index)"
  }
}

extension Target {
  /// Whether it is about the claim, or the detail, that a reference names.
  func isOn(_ reference: ClaimReference) -> Bool {
    guard case .claim(let own) = self, own.number == reference.number else { return false }
    return reference.detail == nil || own.detail == nil || own.detail == reference.detail
  }
}
