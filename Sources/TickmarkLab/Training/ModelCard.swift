import Prose

/// The model card: what the model was made from and how, how good it is, and under which terms it may
/// be passed on.
struct ModelCard: Sendable {
  let hash: String
  let byteCount: Int
  let settings: TrainingSettings
  let vectors: Int
  let measures: MeasureTable

  var text: String {
    """
    # The reader's model

    `model.bin` holds all that Tickmark's reader learned from texts: where words and sentences end,
    parts of speech, Universal Dependencies trees, lemmas and names, for English.

    | | |
    |---|---|
    | SHA-256, without the header | `\(hash)` |
    | bytes | \(byteCount) |
    | format | version \(ModelFile.version), described in `ModelFile.swift` |
    | made by | `tickmark-lab train --data DATA --out .`, one thread, the same bytes on every run |
    | seed, passes, dropout | \(settings.seed), \(settings.epochs), \(settings.dropout) |
    | network | words of \(NetworkLayout.width) numbers, \(NetworkLayout.dilations.count) layers \
    looking \(NetworkLayout.dilations.map(String.init).joined(separator: ", ")) words to both sides, \
    parser states of \(NetworkLayout.hidden) |
    | pretrained vectors | the \(vectors) commonest words |

    ## Made from

    | data | for | licence |
    |---|---|---|
    | UD_English-EWT, train | words, sentences, tags, trees, lemmas | CC BY-SA 4.0 |
    | UD_English-GUM, train, the genres with free texts: news, interview, bio, voyage, textbook, \
    vlog, speech, academic, court | the same, and names | annotations CC BY 4.0; texts CC BY, \
    CC BY-SA, public domain |
    | UNER_English-EWT, dev | names | CC BY-SA 4.0 |
    | wikigold | names | CC BY 4.0 |
    | GloVe 6B, 50 dimensions | word vectors | PDDL 1.0 |

    The model is under CC BY-SA 4.0; `NOTICE` at the root of the repository names the authors.

    ## Measured

    On development data, in per cent (F1 where things are found; LAS and UAS count punctuation, and
    relations without their subtypes). The development sets were used to choose the settings. Names
    were measured on the UNER test part, which was not trained on; no treebank's test part was used.

    | set | measure | |
    |---|---|---|
    \(rows)

    Weak: organisations' names; lists and headlines without verbs; mail written without capitals or
    full stops. Sentences of more than \(Segmentation.longestSentence) words are cut.

    """
  }

  private var rows: String {
    measures.rows.map { "| \($0.set) | \($0.measure) | \($0.value) |" }.joined(separator: "\n")
  }
}
