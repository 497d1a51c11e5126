import Claims
import Prose

/// The table of claims.
struct ClaimRow {
  let reference: ClaimReference
  let claim: Claim
  let dossier: Dossier

  var detail: Detail? { dossier.detail(reference) }
  var verdict: Verdict? { claim.verdict(of: reference.detail) }
  var sourcing: Sourcing { dossier.sourcing(of: reference) }
  var text: String { detail?.text ?? claim.text }
}

enum ClaimListing {
  private typealias Field = Listing<ClaimRow>.Field

  static func listing(of references: [ClaimReference], in dossier: Dossier) -> Listing<ClaimRow> {
    let rows = references.compactMap { reference in
      dossier.claim(reference.number).map {
        ClaimRow(reference: reference, claim: $0, dossier: dossier)
      }
    }
    return Listing(schema: "list@1", fields: shown + hidden, rows: rows)
  }

  private static var shown: [Field] {
    [
      Field(
        name: "number", heading: "#", json: { .string($0.reference.description) },
        cell: { Ink($0.reference.description, .strong) }, isRightAligned: true),
      Field(
        name: "claim", heading: "claim", json: { .string($0.text) }, cell: { Ink($0.text) },
        isFlexible: true),
      Field(
        name: "holder", heading: "who says it", json: { .string($0.holderWords) },
        cell: { Ink($0.holderWords.clipped(to: 24)) }),
      Field(
        name: "sourcing", heading: "sourcing", json: { .string($0.sourcing.rawValue) },
        cell: { Ink($0.sourcing.rawValue, $0.sourcing.tone) }),
      Field(
        name: "verdict", heading: "verdict", json: { $0.verdict.map { .string($0.rawValue) } },
        cell: { Ink($0.verdict?.rawValue ?? "–", $0.verdict?.tone ?? .faint) }),
      Field(
        name: "stage", heading: "stage", json: { .string($0.claim.stage.rawValue) },
        cell: { Ink($0.claim.stage.rawValue, .faint) }),
    ]
  }

  private static var hidden: [Field] {
    [
      Field(name: "article", heading: "article", json: { .string($0.dossier.slug) }),
      Field(name: "kind", heading: "kind", json: { .string($0.claim.kind.rawValue) }),
      Field(name: "status", heading: "status", json: { .string($0.claim.status.rawValue) }),
      Field(
        name: "said", heading: "said",
        json: { $0.claim.said(of: $0.reference.detail).map { .string($0.rawValue) } }),
      Field(
        name: "quotes", heading: "quotes",
        json: { .array($0.claim.anchors.map { .string($0.quote) }) }),
      Field(
        name: "details", heading: "details",
        json: { row in
          .array(
            row.claim.details.enumerated().map { index, detail in
              [
                "letter": .string(DetailLetter(index: index).description),
                "kind": .string(detail.kind.rawValue), "text": .string(detail.text),
              ]
            })
        }),
      Field(
        name: "flags", heading: "flags",
        json: { row in
          .array(
            row.dossier.openFlags(on: [row.reference]).map { .integer($0.number) })
        }),
    ]
  }
}

extension ClaimRow {
  fileprivate var holderWords: String {
    guard let attribution = claim.attribution, attribution.form != .ownVoice else {
      return "the article"
    }
    return attribution.holder ?? "nobody named"
  }
}

extension Sourcing {
  var tone: Ink.Tone {
    switch self {
    case .noneGiven, .linkMissing, .citedUnseen: .caution
    case .contradicted, .circular: .alarm
    default: .good
    }
  }
}

extension Verdict {
  var tone: Ink.Tone {
    switch self {
    case .confirmed, .confirmedAsChanged: .good
    case .wrong, .misleading, .outdated: .alarm
    case .conflicting, .unverifiable: .caution
    case .notCheckable: .faint
    }
  }
}
