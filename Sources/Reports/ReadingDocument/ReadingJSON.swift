import Claims
import Prose

/// Writes a document as one line of `tickmark/reading@1`. Offsets are code points.
struct ReadingJSON {
  let document: ReadingDocument
  let withTokens: Bool
  private let offsets: CodePointOffsets

  init(document: ReadingDocument, withTokens: Bool) {
    self.document = document
    self.withTokens = withTokens
    offsets = CodePointOffsets(document.reading.text)
  }

  private var reading: Reading { document.reading }
  private var analysis: Analysis { document.analysis }

  func line() -> [UInt8] {
    // A reading is about as long as its text; with tokens each word takes some 100 bytes more.
    let size = reading.text.bytes.count * (withTokens ? 24 : 2) + 512
    var writer = JSONWriter(capacity: size)
    writer.object(members)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func members(_ writer: inout JSONWriter) {
    writer.key("attributions")
    writer.array(of: analysis.attributions.indices, attribution)
    writer.key("claims")
    let claims = ClaimJSON(document: document, ranges: spans, range: span)
    writer.array(of: analysis.proposals.indices, claims.write)
    if let dateline = reading.context.dateline {
      writer.key("dateline")
      writer.string(dateline.description)
    }
    writer.key("details")
    writer.array(of: analysis.details) { detail(&$0, $1, letter: nil) }
    writer.key("findings")
    writer.array(of: analysis.findings, finding)
    if let id = document.id {
      writer.key("id")
      writer.raw(JSONText.bytes(of: id))
    }
    writer.key("language")
    writer.string(reading.language)
    writer.key("mentions")
    writer.array(of: reading.mentions, mention)
    writer.key("model")
    writer.string(reading.model)
    writer.key("schema")
    writer.string("tickmark/reading@1")
    writer.key("sentences")
    writer.array(of: reading.sentences, sentence)
    writer.key("text_sha256")
    writer.string(reading.text.sha256)
    writer.key("uncovered")
    spans(&writer, analysis.uncovered)
  }

  private func attribution(_ writer: inout JSONWriter, _ index: Int) {
    let attribution = analysis.attributions[index]
    writer.object { writer in
      writer.key("commitment")
      writer.string(attribution.commitment.rawValue)
      writer.key("content")
      spans(&writer, attribution.content)
      writer.key("cue")
      spans(&writer, attribution.cue)
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
      spans(&writer, attribution.source)
    }
  }

  private func detail(_ writer: inout JSONWriter, _ detail: Detail, letter: DetailLetter?) {
    DetailJSON.write(detail, letter: letter, to: &writer, range: span)
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
      spans(&writer, finding.ranges)
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
      span(&writer, mention.range)
      writer.key("text")
      writer.string(reading.text.bytes[mention.range.start..<mention.range.end])
      if !mention.titles.isEmpty {
        writer.key("titles")
        spans(&writer, mention.titles)
      }
    }
  }

  private func sentence(_ writer: inout JSONWriter, _ sentence: Sentence) {
    writer.object { writer in
      writer.key("end")
      writer.integer(offsets.codePoint(at: sentence.range.end))
      writer.key("paragraph")
      writer.integer(sentence.paragraph + 1)
      writer.key("start")
      writer.integer(offsets.codePoint(at: sentence.range.start))
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
      writer.integer(offsets.codePoint(at: token.range.end))
      writer.key("head")
      writer.integer(token.head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0)
      writer.key("lemma")
      writer.string(token.lemma)
      writer.key("start")
      writer.integer(offsets.codePoint(at: token.range.start))
      writer.key("upos")
      writer.string(token.partOfSpeech.name)
      writer.key("xpos")
      writer.string(token.tag.name)
    }
  }

  private func span(_ writer: inout JSONWriter, _ range: TextRange) {
    writer.array { writer in
      writer.integer(offsets.codePoint(at: range.start))
      writer.integer(offsets.codePoint(at: range.end))
    }
  }

  private func spans(_ writer: inout JSONWriter, _ ranges: [TextRange]) {
    writer.array(of: ranges, span)
  }
}
