// Sorts, filters and copies tables, and leaves columns out. Fetched when a reader first presses one
// of the buttons that page.js has put at a table; `reckoner.press` is told which.
(() => {
    'use strict';
    const { words } = reckoner;
    const tables = new Map();
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const element = (name, properties, ...children) => {
        const made = Object.assign(document.createElement(name), properties);
        made.append(...children);
        return made;
    };

    /** A table as it was printed: its rows in their order, without totals, which stay below. */
    const state = (table) => {
        if (!tables.has(table)) {
            const rows = [...table.tBodies[0].rows];
            const isTotal = (row) => row.classList.contains('total');
            tables.set(table, {
                rows: rows.filter((row) => !isTotal(row)),
                totals: rows.filter(isTotal),
                texts: new Map(rows.map((row) => [row, fold(row.textContent)])),
            });
        }
        return tables.get(table);
    };

    const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

    // What a cell is worth: a number where it has one; what is not known comes last in any order.
    const worth = (cell) => {
        const data = cell.querySelector('data');
        if (cell.classList.contains('no')) return null;
        return data ? Number(data.value) : cell.textContent.trim();
    };

    const compare = (one, other) => {
        if (typeof one === 'number' && typeof other === 'number') return one - other;
        if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
        return collator.compare(one, other);
    };

    /** Up, down, and then as printed. */
    const sort = (head) => {
        const table = head.closest('table');
        const { rows, totals } = state(table);
        const was = head.getAttribute('aria-sort');
        const now = { ascending: 'descending', descending: '' }[was] ?? 'ascending';
        table.tHead.querySelectorAll('[aria-sort]').forEach((h) => h.removeAttribute('aria-sort'));
        if (now) head.setAttribute('aria-sort', now);
        const sign = now === 'descending' ? -1 : 1;
        const column = head.cellIndex;
        const order = now
            ? rows.map((row) => [worth(row.cells[column]), row])
                .sort(([a], [b]) => (a === null) - (b === null) || (a === null ? 0 : sign * compare(a, b)))
                .map(([, row]) => row)
            : rows;
        table.tBodies[0].append(...order, ...totals);
    };

    const filter = (table, text, told) => {
        const { rows, texts } = state(table);
        const wanted = fold(text).split(/\s+/);
        rows.forEach((row) => { row.hidden = !wanted.every((word) => texts.get(row).includes(word)); });
        const shown = rows.filter((row) => !row.hidden).length;
        told.textContent = text.trim()
            ? words['rows-shown'].replace('{0}', shown).replace('{1}', rows.length)
            : '';
    };

    /** What a column is called, with its unit. */
    const head = (cell) => [...(cell.querySelector('button') ?? cell).childNodes]
        .map((node) => node.textContent.trim()).join(' ');

    const show = (table, column, shown) => {
        for (const row of table.rows) {
            if (row.cells[column]) row.cells[column].hidden = !shown;
        }
    };

    /** In the place of the button: a field to filter by, and the columns to choose from. */
    const open = (button) => {
        const tools = button.parentElement;
        const table = tools.nextElementSibling.querySelector('table');
        const told = element('output', {});
        const field = element('input', { type: 'text', spellcheck: false, placeholder: words.filter });
        field.setAttribute('aria-label', words.filter);
        field.addEventListener('input', () => filter(table, field.value, told));
        const boxes = [...table.tHead.rows[0].cells].slice(1).map((cell, i) => {
            const box = element('input', { type: 'checkbox', checked: true });
            box.addEventListener('change', () => show(table, i + 1, box.checked));
            return element('label', {}, box, ' ', head(cell));
        });
        const columns = element('details', {}, element('summary', {}, words.columns), ...boxes);
        tools.replaceChildren(field, told, columns);
        field.focus();
    };

    // What is seen, for a spreadsheet; all digits are in the files.
    const copy = async (button) => {
        const table = button.closest('.scroll').querySelector('table');
        const line = (row) => [...row.cells].filter((cell) => !cell.hidden).map((cell) => {
            const number = cell.querySelector('data');
            const text = row.parentElement === table.tHead ? head(cell) : (number ?? cell).textContent;
            return text.trim().replace(/\s+/g, ' ');
        }).join('\t');
        const text = [...table.rows].filter((row) => !row.hidden).map(line).join('\n');
        const write = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
        await write.catch(() => byHand(text));
        button.setAttribute('aria-live', 'polite');
        button.textContent = words.copied;
        setTimeout(() => { button.textContent = words.copy; }, 2000);
    };

    // Without TLS a browser keeps its clipboard shut to all but this.
    const byHand = (text) => {
        const field = element('textarea', { value: text });
        document.body.append(field);
        field.select();
        document.execCommand('copy');
        field.remove();
    };

    reckoner.press = (button) => {
        const kind = button.dataset.table;
        if (kind === 'sort') sort(button.closest('th'));
        if (kind === 'tools') open(button);
        if (kind === 'copy') copy(button);
    };
})();
