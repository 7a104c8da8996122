
// Finds whoever is typed among the people of this page, keystroke by keystroke, as the program's lookup does.
// It asks no server, keeps nothing, and shows nobody until somebody is typed.
'use strict';
(() => {
  const comparing = JSON.parse(document.getElementById('comparing').textContent);
  const letters = new Map();
  for (const [plain, all] of Object.entries(comparing.letters)) for (const letter of all) letters.set(letter, plain);

  // Words as they are compared: in lower case, without accents and apostrophes, every other sign a blank.
  const apostrophes = "'`\u2018\u2019\u02bc\u00b4";
  const fold = (text) => {
    let folded = '';
    for (const c of text) {
      if ((c >= '\u0300' && c <= '\u036f') || apostrophes.includes(c)) continue;
      if (letters.has(c)) folded += letters.get(c);
      else if (/[\u0000-\u007f]/.test(c)) folded += /[0-9a-z]/i.test(c) ? c.toLowerCase() : ' ';
      else folded += /[\u0080-\u00bf\u2000-\u207f]/.test(c) ? ' ' : c;
    }
    return folded.split(' ').filter((word) => word);
  };
  const nameWords = (text) => {
    const words = fold(text), kept = words.filter((word) => !comparing.titles.includes(word));
    return kept.length ? kept : words;
  };
  const addressWords = (text) => fold(text).map((word) => comparing.short_forms[word] || word);

  const fingerprint = (text) => {
    let hash = 2166136261;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
    return (hash & 0xffffff).toString(16).padStart(6, '0');
  };

  const telephoneIn = (typed) => {
    const number = typed.replace(/^tel:/i, '');
    if (/[^0-9 +()\-./]/.test(number)) return '';
    const digits = number.replace(/[^0-9]/g, '').replace(/^0044/, '0').replace(/^44/, '0').replace(/^00/, '0');
    return digits.length < 6 ? '' : digits;
  };
  const emailIn = (typed) => {
    const email = typed.toLowerCase().replace(/^mailto:/, '').replace(/[<>]/g, '');
    return email.indexOf('@') < 1 || email.includes(' ') ? '' : email;
  };

  // Letters wrong, too many, missing or swapped.
  const distance = (a, b) => {
    let before = [], last = [], row = Array.from({length: b.length + 1}, (_, j) => j);
    for (let i = 1; i <= a.length; ++i) {
      [before, last, row] = [last, row, [i]];
      for (let j = 1; j <= b.length; ++j) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row[b.length];
  };

  const NONE = 0, MISSPELT = 1, PART = 2, SAME = 3;
  const likeness = (typed, known) => {
    if (typed === known) return SAME;
    if (/[0-9]/.test(typed + known)) return NONE;  // 14 is not 41
    if ((typed.length === 1 || known.length === 1) && typed[0] === known[0]) return PART;
    if (typed.length >= 3 && known.startsWith(typed)) return PART;
    const shorter = Math.min(typed.length, known.length), off = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
    return off && distance(typed, known) <= off ? MISSPELT : NONE;
  };

  // The words as they are, and with each two neighbours as one.
  const spellings = (words) => {
    const list = [words];
    for (let i = 0; i + 1 < words.length; ++i) list.push([...words.slice(0, i), words[i] + words[i + 1], ...words.slice(i + 2)]);
    return list;
  };

  const paired = (typed, known) => {
    const of = typed.map(() => NONE), taken = new Set();
    for (const wanted of [SAME, PART, MISSPELT])
      typed.forEach((word, t) => {
        for (let k = 0; k < known.length && of[t] === NONE; ++k)
          if (!taken.has(k) && likeness(word, known[k]) === wanted) {
            of[t] = wanted;
            taken.add(k);
          }
      });
    return {of, whole: taken.size === known.length};
  };

  // How it fits: 0 a whole telephone, e-mail or reference; 1 the whole name; 2 in part; 3 only something like it.
  const better = (a, b) => (!a || (b && b.fit < a.fit) ? b : a);
  const part = (worst, what) => (worst === MISSPELT ? {fit: 3, by: 'similar ' + what} : {fit: 2, by: 'part of the ' + what});

  const matchName = (typed, person) => {
    let best = null;
    for (const ways of spellings(typed))
      for (const known of spellings(person.name)) {
        if (ways.length < typed.length && known.length < person.name.length) continue;
        const {of, whole} = paired(ways, known), worst = Math.min(...of);
        if (worst === NONE || !ways.some((word) => word.length > 1)) continue;
        best = better(best, worst === SAME && whole ? {fit: 1, by: 'name'} : part(worst, 'name'));
      }
    const other = typed.some((word) => word.length > 1) && spellings(typed).some((ways) => ways.every((word) => person.marks.has(fingerprint('n:' + word))));
    return better(best, other ? {fit: 2, by: 'another name'} : null);
  };

  const matchAddress = (typed, person) => {
    let best = null;
    for (const ways of spellings(typed)) {
      if (!ways.some((word) => word.length >= 3 && /[^0-9]/.test(word))) continue;
      const worst = Math.min(...ways.map((word) => (person.marks.has(fingerprint('a:' + word)) ? SAME : Math.max(NONE, ...person.where.map((known) => (known.length > 1 || known === word ? likeness(word, known) : NONE))))));
      if (worst !== NONE) best = better(best, worst === MISSPELT ? {fit: 3, by: 'similar address'} : {fit: 2, by: 'address'});
    }
    return best;
  };

  const matchBoth = (typed, person) => {
    const {of} = paired(typed, person.name), words = (wanted) => typed.filter((_, i) => (of[i] !== NONE) === wanted);
    if (!words(true).length || !words(false).length) return null;
    const name = matchName(words(true), person), address = matchAddress(words(false), person);
    return name && address ? {fit: Math.max(2, name.fit, address.fit), by: name.by + ', ' + address.by} : null;
  };

  const match = (typed, person) => {
    const words = fold(typed), telephone = telephoneIn(typed), email = emailIn(typed);
    for (const [kind, value] of [['telephone', telephone], ['e-mail', email], ['reference', words.join('')]]) {
      if (!value) continue;
      if (person.marks.has(fingerprint(kind + ':' + value))) return {fit: 0, by: kind};
      if (person.marks.has(fingerprint('earlier ' + kind + ':' + value))) return {fit: 2, by: 'earlier ' + kind};
    }
    if (email || words.length > 12) return null;
    const best = better(matchName(nameWords(typed), person), matchAddress(addressWords(typed), person));
    return best || matchBoth(addressWords(typed), person);
  };

  const text = (element, selector) => (element.querySelector(selector) || {textContent: ''}).textContent;
  const people = [...document.querySelectorAll('article')].map((article) => ({
    article,
    name: nameWords(text(article, '.name')),
    where: addressWords(text(article, '.where')),
    marks: new Set((article.dataset.marks || '').split(' ')),
  }));
  const typed = document.getElementById('typed'), found = document.getElementById('found');

  const said = (query, fits) => {
    if (!query) return people.length ? 'Nobody is shown until you type.' : '';
    if (fold(query).join('').length < 2) return 'Type two letters or more.';
    if (!fits.length) return 'Nobody on this page fits. It holds only people with something in force: look for any of their other names, numbers and addresses.';
    if (fits.every((match) => match.fit === 3)) return (fits.length === 1 ? 'Nobody of that name or address, but 1 person like it.' : 'Nobody of that name or address, but ' + fits.length + ' people like it.') + ' Make sure who it is.';
    return fits.length === 1 ? '1 person fits.' : fits.length + ' people fit. Make sure which of them it is.';
  };

  const look = () => {
    const query = typed.value.trim().replace(/\s+/g, ' ');
    const enough = fold(query).join('').length >= 2;
    const matches = people.map((person) => (enough ? match(query, person) : null));
    const best = Math.min(...matches.map((each) => (each ? Math.min(each.fit, 2) : 9)));
    const fits = matches.map((each) => (each && Math.min(each.fit, 2) === best ? each : null));
    people.forEach((person, i) => {
      person.article.hidden = !fits[i];
      person.article.querySelector('.matched').textContent = fits[i] ? 'matched: ' + fits[i].by : '';
    });
    found.textContent = said(query, fits.filter((each) => each));
  };

  const stale = document.getElementById('stale'), staleAt = new Date(document.getElementById('stale-at').dateTime);
  const title = document.title;
  const grow = () => {
    const isStale = Date.now() >= staleAt.getTime();
    const words = isStale ? 'STALE: this page may no longer be true. Get a new one before you rely on it.' : '';
    if (stale.textContent !== words) stale.textContent = words;
    document.title = isStale ? 'STALE: ' + title : title;
  };

  document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  typed.addEventListener('input', look);
  setInterval(grow, 30000);
  document.addEventListener('visibilitychange', grow);
  grow();
  look();
  typed.focus();
})();
