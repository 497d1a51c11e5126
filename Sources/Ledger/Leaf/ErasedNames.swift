import Claims

/// Which sealed fields of which events were erased, as a log's own events say.
struct ErasedNames {
  /// By the index of the event they were erased from.
  private var names: [Int: Set<String>] = [:]

  /// The type that says so, with the fields `n`, `names` and `reason`.
  static let type = FieldsErased.type

  init(in leaves: some Sequence<Leaf>) {
    for leaf in leaves where leaf.type == ErasedNames.type {
      guard let index = leaf.fields["n"]?.integer, index < leaf.stamp.index else { continue }
      names[index, default: []].formUnion(
        leaf.fields["names"]?.array?.compactMap(\.string) ?? [])
    }
  }

  subscript(index: Int) -> Set<String> { names[index] ?? [] }
}
