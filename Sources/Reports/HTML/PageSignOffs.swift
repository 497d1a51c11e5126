import Claims

extension ReportHTML {
  var signOffSection: HTML {
    let items = report.signOffs.map { signOff in
      """
      <li><b>\(signOff.role.words): \(signOff.state)</b> over the first \(signOff.seen) events \
      <span class="meta">\(names.signature(signOff.stamp))</span> <code>\(signOff.key)</code></li>
      """ as HTML
    }
    return section(
      "signed", "Signed off",
      items.isEmpty
        ? "<p class=\"none\">By nobody.</p>" : "<ul class=\"remarks\">\(items.joined())</ul>")
  }

  /// The checkpoint, exactly as it was signed.
  var checkpoint: HTML {
    report.identity.log.checkpoint.map { "<pre>\($0)</pre>" } ?? HTML()
  }
}
