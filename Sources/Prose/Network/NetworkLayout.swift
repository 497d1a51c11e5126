/// Where each matrix of the network lies in its one array of weights.
package struct NetworkLayout: Hashable, Sendable {
  /// A matrix, row by row. In the model its numbers are bytes, with one scale for each column.
  package struct Matrix: Hashable, Sendable {
    package let offset: Int
    package let rows: Int
    package let columns: Int

    package var range: Range<Int> { offset..<offset + rows * columns }
  }

  /// The width of a word's vector, and of a parser state.
  package static let width = 96
  package static let hidden = 96
  /// How far each layer looks to both sides.
  package static let dilations = [1, 2, 4]
  /// Rows of zeros between sentences, so that no layer sees across.
  package static let gap = 4
  /// The width of a pretrained word vector.
  package static let vectorWidth = 50
  /// Columns come in sixteens for the kernels; those above the classes in use are masked.
  package static let nameColumns = 16
  package static let actionColumns = padded(Action.count)
  package static let roleColumns = padded(2 * Action.relations)

  /// Pretrained vector → word.
  package let vectors: Matrix
  /// The word before, the word, the word after → word; one per layer.
  package let layers: [Matrix]
  package let layerBiases: [Matrix]
  package let tags: Matrix
  package let tagBias: Matrix
  package let names: Matrix
  package let nameBias: Matrix
  /// Word → its part in a parser state, for each slot it may stand in.
  package let slots: Matrix
  /// The parser state's parts that are not words.
  package let stateRows: Matrix
  package let actions: Matrix
  package let actionBias: Matrix
  /// The number of weights of the model.
  package let count: Int
  /// Word → its relation and its head's side. Only training asks for it: the model ends before.
  package let roles: Matrix
  package let roleBias: Matrix
  /// The number of weights in training.
  package let trainingCount: Int
  package let tagCount: Int

  package init(tagCount: Int) {
    let (width, hidden) = (NetworkLayout.width, NetworkLayout.hidden)
    var next = 0
    func matrix(_ rows: Int, _ columns: Int) -> Matrix {
      defer { next += rows * columns }
      return Matrix(offset: next, rows: rows, columns: columns)
    }
    let tagColumns = NetworkLayout.padded(tagCount)
    vectors = matrix(NetworkLayout.vectorWidth, width)
    layers = NetworkLayout.dilations.map { _ in matrix(3 * width, width) }
    layerBiases = NetworkLayout.dilations.map { _ in matrix(1, width) }
    tags = matrix(width, tagColumns)
    tagBias = matrix(1, tagColumns)
    names = matrix(width, NetworkLayout.nameColumns)
    nameBias = matrix(1, NetworkLayout.nameColumns)
    slots = matrix(width, StateFeatures.wordSlots * hidden)
    stateRows = matrix(StateFeatures.fixedRows, hidden)
    actions = matrix(hidden, NetworkLayout.actionColumns)
    actionBias = matrix(1, NetworkLayout.actionColumns)
    count = next
    roles = matrix(width, NetworkLayout.roleColumns)
    roleBias = matrix(1, NetworkLayout.roleColumns)
    trainingCount = next
    self.tagCount = tagCount
  }

  package var matrices: [Matrix] {
    [vectors] + layers + layerBiases
      + [tags, tagBias, names, nameBias, slots, stateRows, actions, actionBias]
  }

  package static func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }

  /// 0 for classes in use, a huge negative number for the padding after them.
  package static func mask(_ count: Int, columns: Int) -> [Float] {
    (0..<columns).map { $0 < count ? 0 : impossible }
  }

  /// Added to the score of what cannot be.
  package static let impossible: Float = -1e30
}
