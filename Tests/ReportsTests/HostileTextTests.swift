import Claims
import Prose
import Reports
import Testing

/// Texts that try to become markup, a link, a formula or an unseen change of direction.
private let hostileTexts = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>",
  "</script><script>alert(1)</script>", "</style><b>", "<!--", "]]>", "&lt;b&gt; &amp; &#60;",
  "javascript:alert(1)", "[x](javascript:alert(1))", "![x](https://x.example/a.png)", "`code`",
  "| cell | other |", "# heading", "1. list", "- item", "=HYPERLINK(\"http://x.example\")",
  "+1-1", "-2+3", "@SUM(A1)", "\u{FF1D}1+1", "  =1+1", "\t=1+1", "\u{202E}txt.exe", "a\u{200B}b",
  "\u{2066}x\u{2069}", "${7*7}", "{{7*7}}", "<bdo dir=rtl>", "a\r\nb,\"c\"",
]

private func report(of text: String) throws -> AuditReport {
  var story = try Story([
    (.headline, "Title \(text)"), (.body, "Start \(text) end, and more words."),
  ])
  let whole = TextRange(
    story.range(of: "Start").start, story.range(of: " end,").end)
  let anchor = Anchor(of: whole, in: story.text)
  story.claim("Start") { claim in
    claim.anchors = [anchor]
    claim.wording = Wording([Word(text: text, origin: .inserted(.typed))])
    claim.details = [Detail(kind: .quote, range: whole, text: text)]
    claim.attribution = ClaimAttribution(holder: text, form: .direct)
  }
  story.dossier.people["p1"]?.name = text
  story.dossier.sources = [
    Source(
      number: 1, kind: .webPage, name: text, address: text, fileName: text,
      stamp: story.act(text, by: "p1"))
  ]
  story.dossier.citations = [
    Citation(
      source: 1, target: ClaimReference(1), tier: .primary, locator: text, quote: text,
      stamp: story.act(text, by: "p1"))
  ]
  story.check(1, nil, .confirmed, rationale: text, shouldRead: text, by: "p1")
  story.dossier.notes = [
    Note(
      number: 1, target: .claim(ClaimReference(1)), visibility: .public, text: text,
      stamp: story.act("note", by: "p1"))
  ]
  return try #require(AuditReport(on: story.dossier, under: story.circumstances, for: .internal))
}

private func text(_ report: AuditReport, _ format: Format) -> String {
  String(decoding: render(report, as: format), as: UTF8.self)
}

@Suite struct HostileTextTests {
  @Test(arguments: hostileTexts)
  func `text of the record adds no element to the page`(_ hostile: String) throws {
    let (page, plain) = (text(try report(of: hostile), .html), text(try report(of: "plain"), .html))
    #expect(tags(in: page) == tags(in: plain))
    let scheme = page.contains("href=\"javascript:") || page.contains("src=\"")
    #expect(!scheme)
  }

  @Test(arguments: hostileTexts)
  func `the data block ends where the page ends it`(_ hostile: String) throws {
    let page = text(try report(of: hostile), .html)
    let start = try #require(page.firstRange(of: "id=\"report\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</script>"))
    let data = try JSON(parsing: Array(rest[..<end.lowerBound].utf8))
    let fields = (data["record"]?.array ?? []).compactMap { $0["fields"] }
    #expect(fields.contains { $0["rationale"]?.string == hostile })
    #expect(fields.contains { $0["details"]?.array?.first?["text"]?.string == hostile })
  }

  @Test(arguments: hostileTexts)
  func `no character that hides is written as it is but in the data`(_ hostile: String) throws {
    let report = try report(of: hostile)
    for format in [Format.html, .markdown, .csv, .json] {
      let hidden = text(report, format).unicodeScalars.dropFirst(format == .csv ? 1 : 0).filter {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
          || $0.value == 0x200B || $0.value == 0xFEFF
      }
      #expect(hidden.isEmpty, "\(format)")
    }
  }

  @Test(arguments: hostileTexts)
  func `no cell of the table begins like a formula`(_ hostile: String) throws {
    for row in cells(text(try report(of: hostile), .csv)) {
      for cell in row {
        let first = cell.drop(while: \.isWhitespace).first
        let starts = first.map { "=+-@|\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".contains($0) } ?? false
        #expect(!starts && cell.first != "\t", "\(cell)")
      }
    }
  }

  @Test(arguments: hostileTexts)
  func `every row of the table has the header's columns`(_ hostile: String) throws {
    let rows = cells(text(try report(of: hostile), .csv))
    #expect(rows.count == 2)
    #expect(Set(rows.map(\.count)).count == 1)
  }

  @Test(arguments: hostileTexts)
  func `Markdown gets no structure from the record`(_ hostile: String) throws {
    let (page, plain) = (
      text(try report(of: hostile), .markdown), text(try report(of: "plain"), .markdown)
    )
    #expect(headings(in: page) == headings(in: plain))
    #expect(!page.contains("](<javascript"))
    #expect(!page.contains("<script") && !page.contains("<img"))
  }

  private func headings(in page: String) -> Int {
    page.split(separator: "\n").count { $0.hasPrefix("#") }
  }

  /// The names of the tags, in order; nothing else of the page may begin with `<` and a letter.
  private func tags(in page: String) -> [Substring] {
    page.split(separator: "<").dropFirst().map {
      $0.prefix { $0.isLetter || $0 == "/" || $0 == "!" }
    }
  }

  /// A reader of RFC 4180, for the test.
  private func cells(_ table: String) -> [[String]] {
    var (rows, row, cell, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
    let scalars = Array(table.unicodeScalars.dropFirst())
    var index = 0
    while index < scalars.count {
      let (scalar, next) = (scalars[index], index + 1 < scalars.count ? scalars[index + 1] : " ")
      index += 1
      if isQuoted && scalar == "\"" && next == "\"" {
        cell.unicodeScalars.append(scalar)
        index += 1
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == "," && !isQuoted {
        row.append(cell)
        cell = ""
      } else if scalar == "\r" && next == "\n" && !isQuoted {
        rows.append(row + [cell])
        (row, cell) = ([], "")
        index += 1
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
