/// What the page gains where scripts run: filters, j and k, and the claim under the pointer lit up. The
/// page says everything without it.
enum ReportScript {
  static let text = #"""
    (() => {
    const all = s => [...document.querySelectorAll(s)], one = s => document.querySelector(s)
    const cards = all('#claims .card'), bar = one('#filters'), live = one('#live'), root = document.body
    if (!bar) return
    bar.hidden = false
    const shown = () => cards.filter(c => !c.hidden)
    const place = c => { live.textContent = `${shown().indexOf(c) + 1} of ${shown().length}` }
    const go = c => { if (!c) return; c.focus({preventScroll: true})
      c.scrollIntoView({block: 'center'}); history.replaceState(null, '', '#' + c.id); light(c); place(c) }
    const light = c => { all('.lit').forEach(e => e.classList.remove('lit')); if (!c) return
      c.classList.add('lit'); all(`a[data-c~="${c.id.slice(2)}"]`).forEach(e => e.classList.add('lit')) }
    bar.addEventListener('click', e => {
      const b = e.target.closest('button'); if (!b) return
      if (b.dataset.v) {
        b.setAttribute('aria-pressed', root.classList.toggle(b.dataset.v)); return }
      all('[data-f]').forEach(o => o.setAttribute('aria-pressed', o === b))
      const f = b.dataset.f; root.dataset.filter = f
      cards.forEach(c => { c.hidden = f !== 'all' && !c.classList.contains(f) })
      all('a.c[data-c]').forEach(a => a.classList.toggle('dim',
        a.dataset.c.split(' ').every(n => { const c = one('#c-' + n); return !c || c.hidden })))
      live.textContent = `${shown().length} of ${cards.length} claims`
    })
    document.addEventListener('keydown', e => {
      if (e.ctrlKey || e.metaKey || e.altKey || /INPUT|TEXTAREA/.test(e.target.tagName)
        || !one('#keys').checked) return
      const list = shown(), at = list.indexOf(document.activeElement.closest('.card'))
      if (e.key === 'j') go(list[Math.min(at + 1, list.length - 1)])
      else if (e.key === 'k') go(list[Math.max(at < 0 ? 0 : at - 1, 0)])
      else if (e.key === '?') one('#help').showModal()
      else return
      e.preventDefault()
    })
    const claimOf = t => { const a = t.closest('a.c[data-c]')
      return a ? one('#c-' + a.dataset.c.split(' ')[0]) : t.closest('#claims .card') }
    one('.rows').addEventListener('pointerover', e => light(claimOf(e.target)))
    one('.rows').addEventListener('focusin', e => { const c = claimOf(e.target); light(c); if (c) place(c) })
    addEventListener('hashchange', () => { const c = one(':target.card'); if (c) {
      if (c.hidden) one('[data-f=all]').click(); light(c); place(c) } })
    })()
    """#
}
