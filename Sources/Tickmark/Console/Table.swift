/// Rows in columns, for a terminal.
struct Table {
  struct Column {
    var heading: String
    var isRightAligned = false
    /// Takes the room the others leave, and wraps in it.
    var isFlexible = false
  }

  var columns: [Column]
  var rows: [[Ink]]

  private static let gap = 2
  /// A flexible column is never squeezed below this, in columns of the terminal.
  private static let leastFlexible = 24

  /// The lines of the table at a width.
  func lines(width: Int) -> [Ink] {
    let widths = widths(in: width)
    let headings = columns.map { Ink($0.heading, .faint) }
    return line(headings, widths) + rows.flatMap { line($0, widths) }
  }

  private func widths(in total: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(columns[index].heading.displayWidth) { max($0, $1[index].width) }
    }
    guard let flexible = columns.firstIndex(where: \.isFlexible) else { return widths }
    let others = widths.enumerated().filter { $0.offset != flexible }.reduce(0) { $0 + $1.element }
    let room = total - others - Table.gap * (columns.count - 1)
    widths[flexible] = min(widths[flexible], max(Table.leastFlexible, room))
    return widths
  }

  private func line(_ cells: [Ink], _ widths: [Int]) -> [Ink] {
    let wrapped = cells.indices.map { index in
      columns[index].isFlexible ? cells[index].wrapped(to: widths[index]) : [cells[index]]
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let inks = cells.indices.map { index in
        padded(row < wrapped[index].count ? wrapped[index][row] : "", widths[index], index)
      }
      return joined(inks)
    }
  }

  private func padded(_ cell: Ink, _ width: Int, _ index: Int) -> Ink {
    let padding = Ink(String(repeating: " ", count: max(0, width - cell.width)))
    if columns[index].isRightAligned { return padding + cell }
    return index == columns.count - 1 ? cell : cell + padding
  }

  private func joined(_ cells: [Ink]) -> Ink {
    let gap = Ink(String(repeating: " ", count: Table.gap))
    let line = cells.dropFirst().reduce(cells.first ?? "") { $0 + gap + $1 }
    return line.trimmedEnd
  }
}

extension Ink {
  /// A toned cell keeps the tone of its first piece in every line.
  fileprivate func wrapped(to width: Int) -> [Ink] {
    text.wrapped(to: width).map { Ink($0, pieces.first?.tone ?? .plain) }
  }

  fileprivate var trimmedEnd: Ink {
    var ink = self
    while let last = ink.pieces.last {
      let text = String(last.text.reversed().drop { $0 == " " }.reversed())
      ink.pieces[ink.pieces.count - 1].text = text
      if !text.isEmpty { break }
      ink.pieces.removeLast()
    }
    return ink
  }
}
