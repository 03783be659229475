'use strict';
(() => {
  const root = document.documentElement;
  const theme = document.getElementById('theme');
  const themes = ['system', 'light', 'dark'];
  const wear = name => {
    if (name === 'system') delete root.dataset.theme; else root.dataset.theme = name;
    theme.setAttribute('aria-label', `Colours: ${name === 'system' ? 'as the system' : name}`);
  };
  theme.hidden = false;
  theme.addEventListener('click', () => wear(themes[(themes.indexOf(root.dataset.theme ?? 'system') + 1) % 3]));

  // Not every browser lets a page from a file or by plain HTTP at the clipboard.
  const copied = async code => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(code);
      return document.execCommand('copy');
    }
  };
  document.addEventListener('click', async event => {
    const button = event.target.closest('.copy');
    if (!button) return;
    button.textContent = await copied(button.closest('.remedy').querySelector('code')) ? 'Copied' : 'Press Ctrl+C';
    setTimeout(() => { button.textContent = 'Copy'; }, 1600);
  });

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open], .remedies, .aside, .cause)')];
    closed.forEach(each => { each.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach(each => { each.open = false; }));

  const form = document.getElementById('filters');
  if (!form) return;
  const words = document.getElementById('words');
  const fold = document.getElementById('fold');
  const findings = [...document.querySelectorAll('.finding')].map(element => ({ element, text: '' }));
  document.getElementById('keys').hidden = false;

  const number = count => count.toLocaleString('en');
  const wanted = name => new Set(new FormData(form).getAll(name).filter(Boolean));
  const filter = () => {
    const facets = ['severity', 'kind', 'type', 'stack'].map(name => [name, wanted(name)])
      .filter(([, values]) => values.size > 0);
    const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const { element } = finding;
      if (terms.length) finding.text ||= `${element.textContent} ${element.dataset.stack}`.toLowerCase();
      const match = facets.every(([name, values]) => values.has(element.dataset[name]))
        && terms.every(term => finding.text.includes(term));
      if (element.hidden === match) element.hidden = !match;
      shown += match;
    }
    document.getElementById('shown').textContent = shown === findings.length
      ? number(shown) : `${number(shown)} of ${number(findings.length)}`;
    document.getElementById('none').hidden = shown > 0;
  };
  let soon = 0;
  form.addEventListener('input', () => {
    cancelAnimationFrame(soon);
    soon = requestAnimationFrame(filter);
  });
  form.addEventListener('submit', event => event.preventDefault());
  const clear = () => {
    form.reset();
    filter();
  };
  document.getElementById('clear').addEventListener('click', clear);

  fold.addEventListener('click', () => {
    const open = fold.textContent === 'Expand all';
    findings.forEach(({ element }) => { element.open = open; });
    fold.textContent = open ? 'Collapse all' : 'Expand all';
  });

  const move = step => {
    const shown = findings.filter(({ element }) => !element.hidden).map(({ element }) => element);
    const at = shown.indexOf(document.activeElement.closest('.finding'));
    const next = at < 0 ? shown[0] : shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    next?.querySelector('summary').focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', event => {
    const typing = /INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)
      && document.activeElement.type !== 'checkbox';
    if (event.key === 'Escape') {
      if (document.activeElement === words && words.value === '') words.blur();
      clear();
    } else if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (event.key === '/') {
      event.preventDefault();
      words.focus();
    } else if (event.key === 'j' || event.key === 'k') {
      move(event.key === 'j' ? 1 : -1);
    }
  });

  // A link to one finding opens it, whatever the filters say.
  const target = () => {
    const finding = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!finding?.matches('.finding')) return;
    if (finding.hidden) clear();
    finding.open = true;
    // What was never on the screen has a guessed height, until it is.
    finding.scrollIntoView();
    requestAnimationFrame(() => finding.scrollIntoView());
  };
  addEventListener('hashchange', target);
  filter();
  target();
})();
