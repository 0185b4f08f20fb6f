// What every page can do with a script: it opens a number's explanation beside the number, follows
// the browser's language where one is chosen, and fetches what sorts tables and what searches when
// a reader first asks for it. Before it stands `reckoner`, with words in the page's language.
(() => {
    'use strict';
    const find = (selector) => [...document.querySelectorAll(selector)];
    const choices = find('.choose li a');
    (navigator.languages || []).some((language) => {
        const primary = (tag) => tag.split('-')[0];
        const choice = choices.find((c) => primary(c.hreflang) === primary(language));
        if (choice) location.replace(choice.href);
        return choice;
    });

    // Classic scripts one after the other, each once: from a folder nothing else can be fetched.
    const assets = document.currentScript.src;
    const fetched = {};
    const load = (address) => fetched[address] ||= new Promise((done, failed) => {
        const script = document.createElement('script');
        Object.assign(script, { src: address, onload: done, onerror: failed });
        document.head.append(script);
    });

    // Search: `/` or Ctrl-K, or the link, which leads to a page where there is no script.
    const link = document.querySelector('a[rel="search"]');
    const page = document.getElementById('find');
    const search = async () => {
        const start = new URL('start.js', link.href);
        await load(start.href);
        for (const file of reckoner.search.files) await load(new URL(file, start).href);
        reckoner.find(link.href, page);
    };
    const follow = () => location.assign(link.href);
    if (page) search();
    if (link) link.setAttribute('aria-keyshortcuts', '/ Control+K');
    document.addEventListener('keydown', (event) => {
        const control = event.ctrlKey || event.metaKey;
        const typing = event.target.matches('input, textarea, select, [contenteditable]');
        const slash = event.key === '/' && !typing && !control && !event.altKey;
        if (!link || !(slash || control && event.key.toLowerCase() === 'k')) return;
        event.preventDefault();
        search().catch(follow);
    });

    // Tables that have files get buttons; what these do is fetched with the first click.
    const button = (name) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.append(...name);
        return made;
    };
    find('.scroll > table').forEach((table) => {
        const files = table.parentElement.querySelector(':scope > .src:last-child a[href$=".csv"]');
        if (!files || !table.tHead) return;
        const copy = button([reckoner.words.copy]);
        copy.dataset.table = 'copy';
        files.parentElement.append(' · ', copy);
        if (table.tBodies[0].rows.length < 7) return;
        const tools = document.createElement('div');
        tools.className = 'tools';
        tools.append(button([reckoner.words.tools]));
        tools.firstChild.dataset.table = 'tools';
        table.parentElement.before(tools);
        for (const head of table.tHead.rows[0].querySelectorAll('th')) {
            const sort = button(head.childNodes);
            sort.dataset.table = 'sort';
            head.append(sort);
        }
    });

    const note = document.createElement('div');
    const explains = 'popover' in note;
    if (explains) {
        note.id = 'note';
        note.className = 'sum';
        note.popover = 'auto';
        note.tabIndex = -1;
        note.setAttribute('role', 'dialog');
        document.body.append(note);
    }

    document.addEventListener('click', (event) => {
        const { target } = event;
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        if (link && link.contains(target)) {
            event.preventDefault();
            search().catch(follow);
            return;
        }
        const pressed = target.closest('[data-table]');
        if (pressed) {
            load(new URL(reckoner.tables, assets).href).then(() => reckoner.press(pressed));
            return;
        }
        const why = target.closest('a[href^="#why-"]');
        const block = why && document.getElementById(why.getAttribute('href').slice(1));
        if (!explains || !block || block.tagName === 'TR') return;
        event.preventDefault();
        const at = why.getBoundingClientRect();
        note.replaceChildren(...block.cloneNode(true).childNodes);
        note.setAttribute('aria-label', note.firstElementChild.textContent);
        if (!note.matches(':popover-open')) {
            note.showPopover();
            const below = innerHeight - at.bottom > note.offsetHeight + 16;
            const top = below ? at.bottom + 8 : at.top - note.offsetHeight - 8;
            const left = Math.min(at.left, innerWidth - note.offsetWidth - 16);
            note.style.top = Math.max(16, top) + 'px';
            note.style.left = Math.max(16, left) + 'px';
        }
        note.scrollTop = 0;
        note.focus();
    });
})();
