import Claims

extension GoldenEncoding {
  static let articles = [
    GoldenEncoding(
      ArticleImported(slug: "buses", content: content),
      open: #"""
        {"dateline":"2026-03-02","decoder":"text@1","model":"rules@1","slug":"buses"}
        """#,
      sealed: #"""
        {"address":"https://b.example","content-words":[[0,3],[4,9]],"file":"buses.txt",\#
        "layout":{"links":[{"range":[4,9],"target":"https://a.example"},\#
        {"problem":"placeholder","range":[0,3],"target":"#"}],"parts":[["body",0,10]]},\#
        "original":"ab12","text":"Ten buses.","title":"Buses"}
        """#),
    GoldenEncoding(
      ArticleRevised(content: content),
      open: #"{"dateline":"2026-03-02","decoder":"text@1","model":"rules@1"}"#,
      sealed: #"""
        {"address":"https://b.example","content-words":[[0,3],[4,9]],"file":"buses.txt",\#
        "layout":{"links":[{"range":[4,9],"target":"https://a.example"},\#
        {"problem":"placeholder","range":[0,3],"target":"#"}],"parts":[["body",0,10]]},\#
        "original":"ab12","text":"Ten buses.","title":"Buses"}
        """#),
  ]

  static let claims = [
    GoldenEncoding(
      ClaimAdded(number: 3, origin: .machine, parents: [1], body: body),
      open: #"""
        {"hedges":[[0,3]],"important":500,"kind":"quantity","links":[0],"needs-context":true,\#
        "number":3,"origin":"machine","parents":[1],"sourcing":"cited-unseen","spans":[[0,\#
        10]],"status":"attributed","verifiable":750}
        """#,
      sealed: #"""
        {"attribution":{"commitment":"asserts","content":[[0,10]],"cue":[[4,9]],\#
        "form":"indirect","holder":"Berg","reported-by":["Sol"],"source":[[0,3]]},\#
        "details":[{"kind":"quantity","quantity":{"number":"10","scope":"exactly",\#
        "unit":"bus"},"range":[0,9],"text":"Ten buses"},{"kind":"date","range":[4,9],\#
        "text":"buses","time":{"class":"DATE","date":"2026-03-02","end":"2026-03-03",\#
        "seconds":"0.5","start":"2026-03-02","timex":"2026-03-02"}},{"kind":"name","range":[4,\#
        9],"text":"buses"}],"facets":[{"spans":[[0,9]],"text":"Ten buses"}],\#
        "quotes":["Ten buses."],"reasons":{"important":["headline"],"verifiable":["number"],\#
        "why":["clause"]},"wording":[["Ten",0,3],["buses",4,9],["came","typed"],[".",9,10,1]]}
        """#),
    GoldenEncoding(ClaimAccepted(numbers: [1, 2]), open: #"{"claims":[1,2]}"#),
    GoldenEncoding(
      ClaimEdited(
        number: 3,
        body: ClaimBody(
          kind: .event, status: .asserted, wording: body.wording, spans: body.spans,
          quotes: body.quotes), comment: "shorter"),
      open: #"""
        {"important":0,"kind":"event","number":3,"sourcing":"none-given","spans":[[0,10]],\#
        "status":"asserted","verifiable":0}
        """#,
      sealed: #"""
        {"comment":"shorter","quotes":["Ten buses."],"wording":[["Ten",0,3],["buses",4,9],\#
        ["came","typed"],[".",9,10,1]]}
        """#),
    GoldenEncoding(
      ClaimEdited(
        number: 4,
        body: ClaimBody(
          kind: .event, status: .asserted, wording: body.wording, spans: [], quotes: []),
        isReworded: false),
      open: #"""
        {"important":0,"kind":"event","number":4,"reworded":false,"sourcing":"none-given",\#
        "status":"asserted","verifiable":0}
        """#,
      sealed: #"{"wording":[["Ten",0,3],["buses",4,9],["came","typed"],[".",9,10,1]]}"#),
    GoldenEncoding(ClaimSplit(number: 3, into: [4, 5]), open: #"{"into":[4,5],"number":3}"#),
    GoldenEncoding(ClaimMerged(numbers: [4, 5], into: 6), open: #"{"claims":[4,5],"into":6}"#),
    GoldenEncoding(
      ClaimWithdrawn(numbers: [6], reason: "no claim"), open: #"{"claims":[6]}"#,
      sealed: #"{"reason":"no claim"}"#),
    GoldenEncoding(
      AttributionSet(
        numbers: [1],
        attribution: body.attribution
          ?? ClaimAttribution(
            holder: nil, form: .ownVoice)), open: #"{"claims":[1]}"#,
      sealed: #"""
        {"attribution":{"commitment":"asserts","content":[[0,10]],"cue":[[4,9]],\#
        "form":"indirect","holder":"Berg","reported-by":["Sol"],"source":[[0,3]]}}
        """#),
  ]

  static let checks = [
    GoldenEncoding(
      WaiverAdded(
        number: 1, reason: .boilerplate, spans: body.spans, quotes: body.quotes, comment: "footer"),
      open: #"{"number":1,"reason":"boilerplate","spans":[[0,10]]}"#,
      sealed: #"{"comment":"footer","quotes":["Ten buses."]}"#),
    GoldenEncoding(
      WaiverWithdrawn(number: 1, comment: "a claim"), open: #"{"number":1}"#,
      sealed: #"{"comment":"a claim"}"#),
    GoldenEncoding(
      SourceRecorded(
        number: 2, kind: .person, terms: .confidential, name: "Eva Roth",
        address: "eva@c.example", mayBeDescribedAs: "an official", sha256: "cd34",
        fileName: "call.ogg", fileSize: 4096, derivesFrom: [1]),
      open: #"{"derives-from":[1],"kind":"person","number":2,"terms":"confidential"}"#,
      sealed: #"""
        {"address":"eva@c.example","file":"call.ogg","may-be-described-as":"an official",\#
        "name":"Eva Roth","sha256":"cd34","size":4096}
        """#),
    GoldenEncoding(
      SourceCited(
        source: 2, references: [ClaimReference(1), ClaimReference(2, DetailLetter(index: 1))],
        stance: .contradicts, tier: .primary, locator: "p. 4", quote: "nine buses"),
      open: #"{"for":["1","2b"],"source":2,"stance":"contradicts","tier":"primary"}"#,
      sealed: #"{"locator":"p. 4","quote":"nine buses"}"#),
    GoldenEncoding(
      VerificationRecorded(
        references: [ClaimReference(1), ClaimReference(1, DetailLetter(index: 0))],
        verdict: .confirmedAsChanged, said: .differently, rationale: "the minutes say nine",
        shouldRead: "Nine buses"),
      open: #"""
        {"for":["1","1a"],"said":"differently","verdict":"confirmed-as-changed"}
        """#, sealed: #"{"rationale":"the minutes say nine","should-read":"Nine buses"}"#),
    GoldenEncoding(
      FlagRaised(
        number: 1, target: .claim(ClaimReference(1)), reason: .wrongNumber, severity: .blocker,
        owner: "p2", comment: "nine"),
      open: #"""
        {"claim":"1","number":1,"owner":"p2","reason":"wrong-number","severity":"blocker"}
        """#, sealed: #"{"comment":"nine"}"#),
    GoldenEncoding(
      FlagResolved(number: 1, resolution: .fixed, comment: "now nine"),
      open: #"{"number":1,"resolution":"fixed"}"#, sealed: #"{"comment":"now nine"}"#),
    GoldenEncoding(
      NoteAdded(number: 1, target: .flag(1), visibility: .public, text: "ask again"),
      open: #"{"flag":1,"number":1,"visibility":"public"}"#, sealed: #"{"text":"ask again"}"#),
  ]

  static let revisions = [
    GoldenEncoding(
      ClaimReanchored(
        number: 3, outcome: .moved, isRestored: true,
        body: ClaimBody(
          kind: .event, status: .asserted, wording: body.wording, spans: body.spans,
          quotes: body.quotes)),
      open: #"""
        {"important":0,"kind":"event","number":3,"outcome":"moved","restored":true,\#
        "sourcing":"none-given","spans":[[0,10]],"status":"asserted","verifiable":0}
        """#,
      sealed: #"""
        {"quotes":["Ten buses."],"wording":[["Ten",0,3],["buses",4,9],["came","typed"],\#
        [".",9,10,1]]}
        """#),
    GoldenEncoding(
      WaiverReanchored(number: 1, spans: body.spans, quotes: body.quotes),
      open: #"{"number":1,"spans":[[0,10]]}"#, sealed: #"{"quotes":["Ten buses."]}"#),
  ]

  static let acts = [
    GoldenEncoding(ActUndone(acts: [9, 7]), open: #"{"acts":[9,7]}"#),
    GoldenEncoding(ActRedone(acts: [7]), open: #"{"acts":[7]}"#),
  ]

  static let proof = [
    GoldenEncoding(
      SignedOff(role: .editor, seen: 9, key: "a/p/p1+0f0f0f0f+BAAA", cosignature: "DwAA"),
      open: #"""
        {"cosignature":"DwAA","key":"a/p/p1+0f0f0f0f+BAAA","role":"editor","seen":9}
        """#),
    GoldenEncoding(
      SignOffRevoked(index: 9, reason: "too soon"), open: #"{"index":9}"#,
      sealed: #"{"reason":"too soon"}"#),
    GoldenEncoding(
      FieldsErased(index: 4, names: ["name", "address"], reason: .request),
      open: #"{"n":4,"names":["name","address"],"reason":"request"}"#),
    GoldenEncoding(
      ReportExported(profile: "public", files: ["report.json": "ab12"]),
      open: #"{"files":{"report.json":"ab12"},"profile":"public"}"#),
    GoldenEncoding(
      ReportExported(
        profile: "public", files: ["report.json": "ab12"], policy: Policy(), tool: "tickmark 1.0"),
      open: #"""
        {"files":{"report.json":"ab12"},"policy":{"blocking-severity":"blocker",\#
        "coverage-permille":1000,"every-claim-decided":true,"every-detail-decided":false,\#
        "quotes-checked":true,"superlative-sources":1,"two-checkers":false},\#
        "profile":"public","tool":"tickmark 1.0"}
        """#),
  ]

  static let desk = [
    GoldenEncoding(DeskOpened(name: "The desk"), open: #"{}"#, sealed: #"{"name":"The desk"}"#),
    GoldenEncoding(
      PersonAdded(person: "p1", name: "Anna Berg", roles: [.checker]),
      open: #"{"person":"p1","roles":["checker"]}"#, sealed: #"{"name":"Anna Berg"}"#),
    GoldenEncoding(
      PersonRoleChanged(person: "p1", roles: [.editor, .legal]),
      open: #"{"person":"p1","roles":["editor","legal"]}"#),
    GoldenEncoding(
      PolicySet(policy: Policy()),
      open: #"""
        {"blocking-severity":"blocker","coverage-permille":1000,"every-claim-decided":true,\#
        "every-detail-decided":false,"quotes-checked":true,"superlative-sources":1,\#
        "two-checkers":false}
        """#),
    GoldenEncoding(
      KeyRegistered(person: "p1", key: "a/p/p1+0f0f0f0f+BAAA"),
      open: #"{"key":"a/p/p1+0f0f0f0f+BAAA","person":"p1"}"#),
    GoldenEncoding(
      KeyRevoked(key: "a/p/p1+0f0f0f0f+BAAA"), open: #"{"key":"a/p/p1+0f0f0f0f+BAAA"}"#),
    GoldenEncoding(
      AnchorAttached(size: 7, kind: .rfc3161, sha256: "ab12", time: "2026-11-22T09:30:00Z"),
      open: #"{"kind":"rfc3161","size":7,"time":"2026-11-22T09:30:00Z"}"#,
      sealed: #"{"sha256":"ab12"}"#),
  ]
}
