/// How the page looks: light and dark by the system's wish, one column on a narrow screen, and on paper
/// every claim.
enum ReportStyle {
  static let text = colours + page + article + cards + record + print

  /// What the foot of each printed page says.
  static func page(of report: AuditReport) -> String {
    let hash = report.identity.textSHA256.filter { $0.isHexDigit }.prefix(16)
    return """
      @page { margin: 16mm 14mm 18mm; @bottom-left { content: "Audit report, text \(hash)…"; \
      font: 8pt sans-serif; color: #555 } @bottom-right { content: counter(page) " / " counter(pages); \
      font: 8pt sans-serif; color: #555 } }

      """
  }

  private static let colours = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --panel: #f6f7f9; --soft: #55575d;
    --edge: #d9dce1; --link: #0b57d0; --focus: #0b57d0; --shade: 0 1px 2px #0000000f, 0 4px 14px #0000000a;
    --sourced: #1a6b3c; --sourced-t: #e6f4ea; --unsourced: #8a4b00; --unsourced-t: #fff1dc;
    --disputed: #a3191f; --disputed-t: #fde8e8; --opinion: #55575d; --opinion-t: #eceef1 }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e8eaed; --panel: #1f2228;
    --soft: #aab0b8; --edge: #363b44; --link: #8ab4f8; --focus: #8ab4f8; --shade: none;
    --sourced: #7ddba0; --sourced-t: #123222; --unsourced: #ffc878; --unsourced-t: #3a2a10;
    --disputed: #ff9d9d; --disputed-t: #411a1c; --opinion: #aab0b8; --opinion-t: #2a2e35 } }
    .sourced { --i: var(--sourced); --t: var(--sourced-t); --l: solid }
    .unsourced { --i: var(--unsourced); --t: var(--unsourced-t); --l: dashed }
    .disputed { --i: var(--disputed); --t: var(--disputed-t); --l: double }
    .opinion { --i: var(--opinion); --t: var(--opinion-t); --l: dotted }

    """

  private static let page = """
    * { box-sizing: border-box }
    html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100% }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
    font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif }
    main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem }
    h1 { font: 600 clamp(1.7rem, 4vw, 2.5rem)/1.15 var(--serif); margin: .2rem 0 1.2rem; max-width: 26em;
    text-wrap: balance; letter-spacing: -.01em }
    :root { --serif: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif }
    h2 { font-size: 1.25rem; margin: 2.8rem 0 .8rem; padding-top: 1.1rem; border-top: 1px solid var(--edge) }
    h3 { font-size: .75rem; margin: .9rem 0 .25rem; color: var(--soft); letter-spacing: .06em;
    text-transform: uppercase; font-weight: 600 }
    a { color: var(--link); text-underline-offset: .15em }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px }
    code { font: .86em ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; overflow-wrap: anywhere }
    q { quotes: "“" "”" "‘" "’" }
    ul, ol { padding-left: 1.2rem; margin: .4rem 0 }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap }
    .skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; z-index: 9;
    background: var(--paper); padding: .5rem 1rem }
    .bar { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem;
    align-items: center; justify-content: space-between; padding: .45rem 1.5rem;
    background: var(--paper); border-bottom: 1px solid var(--edge); font-size: .875rem }
    .bar p { margin: 0; min-width: 0; max-width: 40rem; overflow: hidden; text-overflow: ellipsis;
    white-space: nowrap } .bar .here a { color: inherit; font-weight: 600; text-decoration: none }
    .bar nav { display: flex; flex-wrap: wrap; gap: 0 1rem } .bar nav a { padding: .15rem 0; text-decoration: none }
    .tag { --i: var(--soft); --t: transparent }
    .chip, .tag { display: inline-block; border: 1px solid var(--i); color: var(--i);
    background: var(--t); border-radius: 99px; padding: 0 .55em; font-size: .8em; font-weight: 600;
    white-space: nowrap }
    .kicker { margin: 2.2rem 0 0; color: var(--soft); font-size: .8rem; letter-spacing: .08em;
    text-transform: uppercase; font-weight: 600 }
    .gate { border-left: 6px var(--l) var(--i); background: var(--t); padding: .7rem 1.1rem; border-radius: 4px;
    max-width: 60rem } .gate p { margin: 0 } .gate strong { color: var(--i) }
    summary { cursor: pointer; min-height: 24px } details ul { font-size: .9rem }
    .withheld { color: var(--soft); font-size: .9rem; max-width: 60rem }
    .next { color: var(--soft); display: block; font-size: .9em } .none { color: var(--soft) }
    .tiles { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    margin: 1.4rem 0 } .tile { background: var(--panel); border-radius: 10px; padding: .9rem 1.1rem }
    .tile p { margin: .35rem 0 0; font-size: .875rem } .tile .figure { font-size: 1rem; margin: 0 }
    .figure b { font: 600 2rem/1 var(--serif); margin-right: .1em }
    .count { white-space: nowrap; margin-right: .5em }
    .meter { display: block; width: 100%; height: 10px; margin-top: .5rem; border-radius: 5px;
    background: var(--edge) } .meter rect { fill: var(--i) }
    .lists, .facts { display: grid; gap: .35rem 2rem; font-size: .875rem; margin: 0;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)) }
    .lists > div, .facts > div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .8rem }
    dt { color: var(--soft) } dd { margin: 0; min-width: 0 }
    .ref { display: inline-block; min-width: 1.7em; text-align: center; padding: 0 .35em; border-radius: 4px;
    background: var(--panel); text-decoration: none; font-weight: 600; line-height: 1.6; margin: 1px 0 }
    footer { border-top: 1px solid var(--edge); margin-top: 3rem; color: var(--soft); font-size: .85rem }

    """

  private static let article = """
    .row { display: grid; grid-template-columns: minmax(0, 1fr); gap: .2rem 3rem; padding: .55rem 0 }
    .text p { font: 1.16rem/1.75 var(--serif); max-width: 38em; margin: 0 }
    .text .headline { font-size: 1.9rem; line-height: 1.35; font-weight: 600; text-wrap: pretty }
    .text .dek { font-size: 1.3rem; line-height: 1.55; color: var(--soft) }
    .text .byline, .text .dateline, .text .credit, .text .source-address, .text .gone {
    font-family: inherit; font-size: .9rem; color: var(--soft) }
    .text .caption { font-size: 1rem; border-left: 3px solid var(--edge); padding-left: .9rem }
    .text .pull-quote { font-size: 1.45rem; font-style: italic; padding-left: 1.2rem }
    .text .list-item { padding-left: 1.4rem }
    .part { font: 600 .7rem/1 system-ui, sans-serif; color: var(--soft); letter-spacing: .06em;
    text-transform: uppercase; margin-right: .5em; vertical-align: .15em }
    .c { color: inherit; text-decoration: underline var(--l) 2px var(--i); text-underline-offset: .22em;
    text-decoration-skip-ink: none; background: var(--t); border-radius: 2px; padding: .06em 0;
    -webkit-box-decoration-break: clone; box-decoration-break: clone }
    .c.disputed { text-decoration-thickness: 3px } .c.proposal { background: none }
    .c.lit, .c:target { background: var(--i); color: var(--paper) } .c.dim { background: none;
    text-decoration-color: transparent }
    sup { font: 600 .62rem/1 system-ui, sans-serif; margin: 0 0 0 .15em; white-space: nowrap;
    vertical-align: .55em } sup a { color: var(--i); text-decoration: none } sup a + a { margin-left: .3em }
    .bare { text-decoration: underline wavy 1px var(--soft); text-underline-offset: .3em }
    .waived { color: var(--soft); border-bottom: 1px dotted var(--soft) }
    .out { overflow-wrap: anywhere } .mark { text-decoration: none; font: .8em system-ui, sans-serif }
    .broken { font: .7em system-ui, sans-serif; color: var(--disputed) }
    .legend { font-size: .85rem; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0 0 .8rem }
    .filters { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: 0 0 1rem;
    font-size: .85rem } .filters[hidden] { display: none }
    .filters button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--edge);
    border-radius: 99px; padding: .2rem .8rem; min-height: 28px; cursor: pointer }
    .filters button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink) }
    .views { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto }
    .filters label { display: inline-flex; align-items: center; gap: .3rem; min-height: 28px }
    #live { margin: 0; color: var(--soft); min-width: 6em }
    @media (min-width: 60rem) { .row { grid-template-columns: minmax(0, 38fr) minmax(22rem, 32fr) }
    .text { position: sticky; top: 4rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto }
    .plain .row { grid-template-columns: 1fr } .plain .text { position: static } }
    .plain .cards, .plain sup { display: none } .plain .c, .plain .bare, .plain .waived {
    text-decoration: none; background: none; color: inherit; border: 0 }

    """

  private static let cards = """
    .cards { list-style: none; padding: 0; margin: .2rem 0; display: grid; gap: .6rem; align-content: start;
    min-width: 0 }
    .card { background: var(--panel); border-radius: 8px; border-left: 5px var(--l) var(--i);
    padding: .6rem .9rem .65rem; font-size: .875rem; line-height: 1.45; min-width: 0; scroll-margin: 5rem }
    .card[hidden] { display: none }
    .card:target, .card.lit { box-shadow: 0 0 0 2px var(--i) }
    .card p { margin: .25rem 0 } .card .head { display: flex; flex-wrap: wrap; gap: 0 .6rem;
    align-items: baseline; margin: 0 }
    .card .no { font: 600 1.15rem/1.4 var(--serif); color: var(--i); text-decoration: none; min-width: 1.5rem;
    display: inline-block } .status { color: var(--i) }
    .sourcing { margin-left: auto; color: var(--soft); font-size: .8rem }
    .wording { font: 1.02rem/1.45 var(--serif) }
    ins { text-decoration: none; color: var(--soft); border-bottom: 1px dashed var(--soft) }
    .should { background: var(--sourced-t); color: var(--ink); border-radius: 4px; padding: .3rem .6rem }
    .should b { color: var(--sourced) }
    .form, .kind, .value { color: var(--soft) } .said { white-space: nowrap; font-weight: 600 }
    .meta { color: var(--soft); font-size: .8rem }
    .details, .evidence, .checks, .remarks, .findings, .sources { list-style: none; padding: 0; margin: .3rem 0 }
    .details li { display: flex; flex-wrap: wrap; gap: 0 .5rem; padding: .1rem 0;
    border-top: 1px solid var(--edge) } .details li > b:first-child { min-width: 1em; color: var(--i) }
    .tick { margin-left: auto; color: var(--i); white-space: nowrap }
    .evidence li, .checks li, .remarks li, .findings li, .sources li { padding: .15rem 0 }
    .stance { font-weight: 600 } .contradicts { color: var(--disputed) } .supports { color: var(--sourced) }
    .redacted { color: var(--soft); font-style: italic; background: var(--opinion-t); padding: 0 .4em;
    border-radius: 3px } .flag.open > b { color: var(--disputed) }
    .short .more { display: none } .short .card:target .more { display: block }

    """

  private static let record = """
    table { border-collapse: collapse; font-size: .875rem; min-width: 28rem }
    th, td { text-align: left; padding: .25rem 1.2rem .25rem 0; border-bottom: 1px solid var(--edge);
    vertical-align: top; font-weight: 400 } thead th { color: var(--soft) } tbody th { font-weight: 600 }
    .scroll { overflow-x: auto } section > .remarks, section > .findings, .sources { max-width: 60rem;
    font-size: .92rem } .sources li { padding: .35rem 0 }
    section > .cards { max-width: 46rem }
    #help { border: 1px solid var(--edge); border-radius: 10px; background: var(--paper); color: var(--ink);
    max-width: 26rem } kbd { font: 600 .9em ui-monospace, monospace; border: 1px solid var(--edge);
    border-radius: 4px; padding: 0 .4em }

    """

  private static let print = """
    @media print {
    :root { color-scheme: light } body { font-size: 9.5pt }
    .bar, .skip, .filters, #help { display: none !important }
    .card[hidden] { display: block !important } .short .more, .plain .cards { display: block !important }
    [data-filter]:not([data-filter=all]) #claims::before { content: "All claims are printed, also those \
    that the filter “" attr(data-filter) "” hid on screen." }
    .row { display: block } .text { position: static; max-height: none; overflow: visible }
    .text p { font-size: 11.5pt; max-width: none; break-after: avoid }
    .card, .tile, tr, .details li { break-inside: avoid } h2, h3 { break-after: avoid }
    .card { border: 1px solid #999; border-left: 5px var(--l) var(--i); margin: 2mm 0 }
    details::details-content { content-visibility: visible; height: auto }
    .cards { display: block } a { color: inherit }
    .out:not(.mark, .self)::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere }
    .c, .chip, .gate, .meter, .meter rect { -webkit-print-color-adjust: exact; print-color-adjust: exact }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
    @media (forced-colors: active) { .c { text-decoration-color: currentColor } }

    """
}
