import Claims
import Prose

/// Writes a document as one line of `tickmark/reading@1`. Offsets are code points.
struct ReadingJSON {
  let document: ReadingDocument
  let withTokens: Bool

  private var reading: Reading { document.reading }
  private var analysis: Analysis { document.analysis }

  func line() -> [UInt8] {
    // A reading is about 22 times as long as its text; with tokens each word takes some 100 bytes more.
    let size = reading.text.bytes.count * (withTokens ? 48 : 24) + 512
    var writer = JSONWriter(offsets: CodePointOffsets(reading.text), capacity: size)
    writer.object { members(&$0) }
    writer.endLine()
    return writer.bytes
  }

  private func members(_ writer: inout JSONWriter) {
    writer.key("attributions")
    writer.array(of: analysis.attributions.indices) { attribution(&$0, $1) }
    writer.key("claims")
    let claims = ClaimJSON(layout: document.layout)
    writer.array(of: analysis.proposals.indices) { claims.write(&$0, analysis.proposals[$1], $1) }
    if let dateline = reading.context.dateline {
      writer.key("dateline")
      writer.string(dateline.description)
    }
    writer.key("details")
    writer.array(of: analysis.details) { DetailJSON.write($1, letter: nil, to: &$0) }
    writer.key("findings")
    writer.array(of: analysis.findings) { finding(&$0, $1) }
    if let id = document.id {
      writer.key("id")
      writer.raw(JSONText.bytes(of: id))
    }
    writer.key("language")
    writer.string(reading.language)
    writer.key("mentions")
    writer.array(of: reading.mentions) { mention(&$0, $1) }
    writer.key("model")
    writer.string(reading.model)
    writer.key("schema")
    writer.string("tickmark/reading@1")
    writer.key("sentences")
    writer.array(of: reading.sentences) { sentence(&$0, $1) }
    writer.key("text_sha256")
    writer.string(reading.text.sha256)
    writer.key("uncovered")
    writer.spans(analysis.uncovered)
  }

  private func attribution(_ writer: inout JSONWriter, _ index: Int) {
    let attribution = analysis.attributions[index]
    writer.object { writer in
      writer.key("commitment")
      writer.string(attribution.commitment.rawValue)
      writer.key("content")
      writer.spans(attribution.content)
      writer.key("cue")
      writer.spans(attribution.cue)
      writer.key("form")
      writer.string(attribution.form.rawValue)
      if let holder = attribution.holder {
        writer.key("holder")
        writer.string(holder)
      }
      writer.key("negated")
      writer.bool(attribution.isNegated)
      writer.key("number")
      writer.integer(index + 1)
      if let parent = attribution.parent {
        writer.key("parent")
        writer.integer(parent + 1)
      }
      writer.key("source")
      writer.spans(attribution.source)
    }
  }

  private func finding(_ writer: inout JSONWriter, _ finding: Finding) {
    writer.object { writer in
      writer.key("code")
      writer.string(finding.code)
      writer.key("message")
      writer.string(finding.message)
      writer.key("remedy")
      writer.string(finding.remedy)
      writer.key("severity")
      writer.string(finding.severity.rawValue)
      writer.key("spans")
      writer.spans(finding.ranges)
    }
  }

  private func mention(_ writer: inout JSONWriter, _ mention: Mention) {
    writer.object { writer in
      if let entity = mention.entity {
        writer.key("entity")
        writer.integer(entity)
      }
      writer.key("form")
      writer.string(mention.form.rawValue)
      writer.key("kind")
      writer.string(mention.kind.rawValue)
      writer.key("span")
      writer.span(mention.range)
      writer.key("text")
      writer.string(reading.text.bytes[mention.range.start..<mention.range.end])
      if !mention.titles.isEmpty {
        writer.key("titles")
        writer.spans(mention.titles)
      }
    }
  }

  private func sentence(_ writer: inout JSONWriter, _ sentence: Sentence) {
    writer.object { writer in
      writer.key("end")
      writer.offset(sentence.range.end)
      writer.key("paragraph")
      writer.integer(sentence.paragraph + 1)
      writer.key("start")
      writer.offset(sentence.range.start)
      guard withTokens else { return }
      writer.key("tokens")
      writer.array(of: sentence.tokens) { token(&$0, reading.tokens[$1], of: sentence) }
    }
  }

  private func token(_ writer: inout JSONWriter, _ token: Token, of sentence: Sentence) {
    writer.object { writer in
      writer.key("deprel")
      writer.string(token.relation.name)
      writer.key("end")
      writer.offset(token.range.end)
      writer.key("head")
      writer.integer(token.head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0)
      writer.key("lemma")
      writer.string(token.lemma)
      writer.key("start")
      writer.offset(token.range.start)
      writer.key("upos")
      writer.string(token.partOfSpeech.name)
      writer.key("xpos")
      writer.string(token.tag.name)
    }
  }
}
