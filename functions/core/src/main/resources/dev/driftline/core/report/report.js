'use strict';
(() => {
  const form = document.getElementById('filters');
  if (!form) return;
  const words = document.getElementById('words');
  const fold = document.getElementById('fold');
  const findings = [...document.querySelectorAll('.finding')]
    .map(element => ({ element, text: element.textContent.toLowerCase() }));

  const wanted = name => new Set(new FormData(form).getAll(name).filter(Boolean));
  const filter = () => {
    const facets = ['severity', 'kind', 'type', 'stack'].map(name => [name, wanted(name)]);
    const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, text } of findings) {
      const match = facets.every(([name, values]) => values.size === 0 || values.has(element.dataset[name]))
        && terms.every(term => text.includes(term));
      element.hidden = !match;
      shown += match;
    }
    document.getElementById('shown').textContent = shown === findings.length
      ? `${shown}` : `${shown} of ${findings.length}`;
    document.getElementById('none').hidden = shown > 0;
  };

  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  fold.addEventListener('click', () => {
    const open = fold.textContent === 'Expand all';
    findings.forEach(({ element }) => { element.open = open; });
    fold.textContent = open ? 'Collapse all' : 'Expand all';
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) {
      event.preventDefault();
      words.focus();
    } else if (event.key === 'Escape' && document.activeElement === words) {
      words.value = '';
      filter();
    }
  });
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(each => { each.open = true; }));
  filter();
})();
