// Finds pages while one types. Fetched when a reader first searches, after MiniSearch and before the
// index of the page's language, which calls `reckonerIndex`. Texts of the index and of the reader
// reach the page as text only.
(() => {
    'use strict';
    const SHOWN = 30;
    // Somebody who pastes a page asks nothing, and comparing a long word takes memory by its square.
    const LONGEST = 200;
    const AROUND = document.documentElement.lang.startsWith('zh') ? 80 : 160;

    /** Lower case without accents and widths, each character in its place. */
    const fold = (text) => text
        .replace(/[^\x00-\x7f\u3400-\u9fff]/g, (c) => c.normalize('NFKD')[0])
        .toLowerCase();

    // A run of Han, or letters and digits with what may join them, as in "gpt-oss-120b" and "3.1".
    const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_./](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
    const HAN = /^\p{Script=Han}/u;
    const runs = (text) => fold(text).match(RUN) ?? [];

    /** The parts of "gpt-oss-120b"; a point between digits joins them. */
    const parts = (run) => run.split(/[-_/]|\.(?!\d)|(?<!\d)\./).filter((part) => part);

    /** "qwen2.5" is also asked for as "qwen 2.5", and "80 GB" as "80gb". */
    const pieces = (part) => /\d/.test(part)
        ? part.replace(/(\d)(?=[a-z]{2})|([a-z]{3})(?=\d)/g, '$& ').split(' ')
        : [part];

    /** Pairs of neighbours, as nobody parts words. */
    const pairs = (run) => run.length === 1
        ? [run]
        : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

    const written = (run) => {
        const all = parts(run);
        const split = all.map(pieces).filter((some) => some.length > 1).flat();
        return all.length > 1 ? [...all, ...split, all.join('')] : [...all, ...split];
    };

    const known = new Map();
    const word = (run) => known.get(run) ?? known.set(run, written(run)).get(run);

    /** What a text is found by; the last of a run of Han alone too, so that each begins a term. */
    const terms = (text) => {
        const found = [];
        for (const run of runs(text)) {
            if (HAN.test(run)) {
                for (let i = 0; i < run.length; i++) found.push(run.slice(i, i + 2));
            } else {
                found.push(...word(run));
            }
        }
        return found;
    };

    const all = (queries) => ({ combineWith: 'AND', queries });
    const any = (queries) => ({ combineWith: 'OR', queries });
    const list = (text, sign) => text.split(sign).map((word) => fold(word).trim()).filter((word) => word);

    let index;
    let mini;
    let documents;

    window.reckonerIndex = (given) => {
        index = given;
        index.groups = given.synonyms.split(/[;；]/).map((group) => list(group, /[,，]/));
        index.dropped = list(given.ignored, /[,，]/);
        documents = given.pages.map(([path, label, title, other, words, text, named], id) => (
            { id, path, label, title, other, words, text, named }));
        mini = new MiniSearch({
            fields: ['title', 'other', 'words', 'text'],
            tokenize: terms,
            processTerm: (term) => term,
            searchOptions: {
                tokenize: (term) => [term],
                boost: { title: 6, other: 3, words: 2 },
                prefix: true,
                // A digit more or less is another model, and another card.
                fuzzy: (term) => /^[a-z]{5,}$/.test(term) && (term.length > 7 ? 2 : 1),
                bm25: { k: 1.2, b: 0.5, d: 0.5 },
                weights: { prefix: 0.4, fuzzy: 0.2 },
                boostDocument: (id) => weight(documents[id]),
            },
        });
        mini.addAll(documents);
    };

    /** By folder; a list stands for many, and a claim is told of in the articles that treat it. */
    const LISTS = { assumptions: 0.8, other: 2.5 };
    const PAGES = { articles: 2, models: 1.4, accelerators: 1.35, offers: 1.2, compare: 1, questions: 0.8, other: 0.25 };

    /** What weighs more of two pages that hold the same words; what authors name often does. */
    const weight = ({ path, named }) => {
        const [folder, ...below] = path.split('/');
        const kinds = below.length ? PAGES : LISTS;
        return (kinds[folder] ?? kinds.other) * (1 + Math.log10(1 + named) / 4);
    };

    /** What is asked for by its whole name is meant. */
    const meant = (result, asked) => runs(documents[result.id].title).flatMap(parts)
        .every((part) => asked.includes(part)) ? 2 : 1;

    /** Where a word stands in a text: as a word, or anywhere where words are not parted. */
    const place = (text, word) => {
        if (HAN.test(word)) return text.indexOf(word);
        const letter = /[\p{L}\p{N}]/u;
        const joined = (c) => c !== undefined && letter.test(c) && !HAN.test(c);
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!joined(text[at - 1]) && !joined(text[at + word.length])) return at;
        }
        return -1;
    };

    /** Takes words out of a text and tells which those were; long ones go first. */
    const taken = (text, words) => {
        const found = [];
        let left = text;
        for (const word of [...words].sort((a, b) => b.length - a.length)) {
            for (let at = place(left, word); at >= 0; at = place(left, word)) {
                left = left.slice(0, at) + ' ' + left.slice(at + word.length);
                found.push(word);
            }
        }
        return { left, found };
    };

    const exact = (text) => runs(text).flatMap((run) => HAN.test(run)
        ? pairs(run)
        : parts(run).map((part) => pieces(part).length > 1 ? any([part, all(pieces(part))]) : part));

    /** Each word or one that means the same. */
    const query = (text) => {
        const { left, found } = taken(text, index.groups.flat());
        const same = [...new Set(found)].map((word) => any([
            all(exact(word)),
            { ...any(index.groups.filter((g) => g.includes(word)).flat()
                .filter((other) => other !== word).map((other) => all(exact(other)))),
                boostTerm: () => 0.7 },
        ]));
        return [...exact(left), ...same];
    };

    /** A model and a card that are asked for in one breath have a page of their own. */
    const together = (results) => {
        const { pairs: { label, title, models, accelerators } } = index;
        const of = (section, ids) => results
            .map((result) => ({ ...result, ...documents[result.id] }))
            .filter(({ path }) => ids.includes(path.slice(section.length)) && path.startsWith(section))
            .map((found) => ({ ...found, own: ownTerms(found) }))
            .filter(({ own }) => own.length)
            .slice(0, 12);
        const cards = of('accelerators/', accelerators);
        const found = of('models/', models).flatMap((model) => cards.map((card) => ({ model, card })))
            .filter(({ model, card }) => !model.own.every((term) => card.own.includes(term))
                && !card.own.every((term) => model.own.includes(term)));
        const covered = ({ model, card }) => new Set([...model.own, ...card.own]).size;
        const most = Math.max(...found.map(covered));
        return found.filter((pair) => covered(pair) === most)
            .map(({ model, card }) => ({
                path: `can-i-run/${model.path.split('/')[1]}-on-${card.path.split('/')[1]}`,
                label,
                title: title.replace(/\{([01])\}/g, (_, i) => [model, card][i].title),
                text: '',
                terms: [...model.terms, ...card.terms],
                score: model.score + card.score,
            }))
            .sort((one, other) => other.score - one.score)
            .slice(0, 3);
    };

    /** Terms of the query that name the thing, as they stand in its title or begin a word there. */
    const ownTerms = ({ title, queryTerms }) => {
        const named = terms(title);
        return queryTerms.filter((term) => named.some((name) => name.startsWith(term)));
    };

    const search = (text) => {
        const asked = fold(text);
        const telling = taken(asked, index.dropped).left;
        const queries = query(runs(telling).length ? telling : asked);
        if (!queries.length) return [];
        const some = mini.search(any(queries));
        const whole = queries.length > 1 ? mini.search(all(queries)) : some;
        const said = runs(text).flatMap(parts);
        // The library counts how many of the words asked for were found; one of those that mean the
        // same is enough.
        const score = (result) => result.score / result.queryTerms.length * meant(result, said);
        const found = (whole.length ? whole : some)
            .map((result) => ({ ...documents[result.id], terms: result.terms, score: score(result) }))
            .sort((one, other) => other.score - one.score)
            .slice(0, SHOWN);
        return [...together(some), ...found];
    };

    // What is shown of it.

    const element = (name, attributes, ...children) => {
        const made = document.createElement(name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    };

    /** Where the terms stand in a text, as [from, to), in order and apart. */
    const matches = (text, found) => {
        const folded = fold(text);
        const spans = [];
        for (const term of found) {
            const latin = !HAN.test(term);
            for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
                const within = latin && /[a-z0-9]/.test(folded[at - 1] ?? '');
                if (!within) spans.push([at, at + term.length]);
            }
        }
        spans.sort(([a], [b]) => a - b);
        return spans.reduce((apart, [from, to]) => {
            const last = apart.at(-1);
            if (last && from <= last[1]) last[1] = Math.max(last[1], to);
            else apart.push([from, to]);
            return apart;
        }, []);
    };

    const marked = (text, found, from = 0, end = text.length) => {
        const nodes = [];
        let at = from;
        for (const [start, stop] of matches(text, found)) {
            if (start < at || stop > end) continue;
            nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, stop)));
            at = stop;
        }
        return [...nodes, text.slice(at, end)];
    };

    /** The passage in which most of the terms stand first. */
    const passage = (text, found) => {
        const spans = matches(text, found);
        const held = (start) => spans.filter(([from, to]) => from >= start && to <= start + AROUND).length;
        const starts = [0, ...spans.slice(0, 40).map(([from]) => Math.max(0, from - AROUND / 4))];
        const best = starts.reduce((a, b) => held(b) > held(a) ? b : a);
        const blank = best ? text.indexOf(' ', best) + 1 : 0;
        const from = blank > best && blank < best + 20 ? blank : best;
        const end = Math.min(text.length, from + AROUND);
        return [from ? '…' : '', ...marked(text, found, from, end), end < text.length ? '…' : ''];
    };

    const option = (result, i, root) => {
        const link = element('a', { role: 'option', id: `found-${i}`, tabindex: '-1', 'aria-selected': 'false' });
        link.href = new URL(`${result.path}/index.html`, root);
        link.append(
            element('small', {}, result.label),
            element('b', {}, ...marked(result.title, result.terms)),
            element('span', {}, ...passage(result.text, result.terms)));
        return link;
    };

    /** A field and what it finds: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
    const finder = (root) => {
        const { words } = reckoner.search;
        const told = element('output', {});
        const box = element('div', { role: 'listbox', id: 'found', 'aria-label': words.search });
        const field = element('input', {
            type: 'text', role: 'combobox', enterkeyhint: 'search', spellcheck: 'false', autocomplete: 'off',
            'aria-label': words.search, 'aria-autocomplete': 'list', 'aria-controls': 'found',
            'aria-expanded': 'false', placeholder: words['search-hint'],
        });
        let active = -1;
        const choose = (i) => {
            const options = box.children;
            options[active]?.setAttribute('aria-selected', 'false');
            active = options.length ? (i + options.length) % options.length : -1;
            options[active]?.setAttribute('aria-selected', 'true');
            options[active]?.scrollIntoView({ block: 'nearest' });
            if (active < 0) field.removeAttribute('aria-activedescendant');
            else field.setAttribute('aria-activedescendant', options[active].id);
        };
        const ask = () => {
            const text = field.value.slice(0, LONGEST);
            const asked = runs(text).length > 0;
            const results = asked ? search(text) : [];
            box.replaceChildren(...results.map((result, i) => option(result, i, root)));
            field.setAttribute('aria-expanded', String(results.length > 0));
            told.textContent = !asked ? ''
                : results.length ? words.results.replace('{0}', results.length) : words['results-none'];
            active = -1;
            choose(0);
        };
        // While pinyin is being put in, nothing is asked and Enter means the input method.
        field.addEventListener('input', (event) => { if (!event.isComposing) ask(); });
        field.addEventListener('compositionend', ask);
        field.addEventListener('keydown', (event) => {
            if (event.isComposing) return;
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step) choose(active + step);
            else if (event.key === 'Enter') box.children[active]?.click();
            else return;
            event.preventDefault();
        });
        return { field, ask, parts: [field, told, box] };
    };

    let opened;

    /** In a dialog over the page, or in the place that the page for searching has. */
    reckoner.find = (address, page) => {
        if (!opened) {
            const root = new URL('..', address);
            const { field, ask, parts: made } = finder(root);
            if (page) {
                page.replaceChildren(...made);
                field.value = new URLSearchParams(location.search).get('q') ?? '';
                ask();
                opened = () => {};
            } else {
                const { words } = reckoner.search;
                const close = element('button', { type: 'button' }, words.close);
                const dialog = element('dialog', { id: 'find', 'aria-label': words.search }, close, ...made);
                dialog.addEventListener('click', ({ target }) => {
                    if (target === dialog || target === close) dialog.close();
                });
                document.body.append(dialog);
                opened = () => {
                    if (!dialog.open) dialog.showModal();
                    field.select();
                };
            }
        }
        opened();
    };
})();
