// Opens a number's explanation beside the number; without it the link leads down the page.
// On the page where a language is chosen it follows the browser's.
(function () {
    'use strict';
    var choices = [].slice.call(document.querySelectorAll('.choose li a'));
    (navigator.languages || []).some(function (language) {
        return choices.some(function (choice) {
            var same = choice.hreflang.split('-')[0] === language.split('-')[0];
            if (same) location.replace(choice.href);
            return same;
        });
    });

    var note = document.createElement('div');
    if (!('popover' in note)) return;
    note.id = 'note';
    note.popover = 'auto';
    note.tabIndex = -1;
    note.setAttribute('role', 'dialog');
    document.body.append(note);

    document.addEventListener('click', function (event) {
        var link = event.target.closest('a[href^="#why-"]');
        var block = link && document.getElementById(link.getAttribute('href').slice(1));
        if (!block || block.tagName === 'TR' || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        var at = link.getBoundingClientRect();
        note.replaceChildren.apply(note, block.cloneNode(true).childNodes);
        note.setAttribute('aria-label', note.firstElementChild.textContent);
        if (!note.matches(':popover-open')) {
            note.showPopover();
            var below = innerHeight - at.bottom > note.offsetHeight + 16;
            var top = below ? at.bottom + 8 : at.top - note.offsetHeight - 8;
            var left = Math.min(at.left, innerWidth - note.offsetWidth - 16);
            note.style.top = Math.max(16, top) + 'px';
            note.style.left = Math.max(16, left) + 'px';
        }
        note.scrollTop = 0;
        note.focus();
    });
})();
