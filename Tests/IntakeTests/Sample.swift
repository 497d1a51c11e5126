import Claims
import Intake
import Prose

/// An article in the shortest notation for what is found in it: one `kind: text` per part.
struct Sample {
  let intake: Intake

  init(text: String) throws { intake = try Intake(of: Array(text.utf8), as: .text) }
  init(markdown: String) throws { intake = try Intake(of: Array(markdown.utf8), as: .markdown) }

  var parts: [String] {
    intake.layout.parts.map { "\($0.kind.rawValue): \(intake.text[$0.range])" }
  }

  var links: [String] {
    intake.layout.links.map { link in
      let problem = link.problem.map { " (\($0.rawValue))" } ?? ""
      return "\(intake.text[link.range]) -> \(link.target)\(problem)"
    }
  }
}
