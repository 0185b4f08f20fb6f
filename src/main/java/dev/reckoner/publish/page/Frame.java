package dev.reckoner.publish.page;

import java.util.List;
import java.util.Map;

/**
 * What every page has around its own content.
 *
 * @param language BCP 47 tag of the page
 * @param root relative way to the site's root, such as {@code ../../}; empty at the root itself
 * @param siteName the site's name in the page's language
 * @param title of the browser's window
 * @param description one sentence for search engines
 * @param head what the page says of itself to programs
 * @param stylesheet relative address
 * @param script relative address, or empty
 * @param home link to the language's start page
 * @param search relative address of the page for searching, or empty
 * @param navigation the parts of the site that most readers look for
 * @param siteMap all parts of the site
 * @param alternates the same page in every language, this one included ({@code text} is the
 *     language's own name)
 * @param trail the pages above this one, the start page first; empty for a start page
 * @param licence of texts and figures
 * @param words the interface's words in this language, by key
 */
public record Frame(
        String language,
        String root,
        String siteName,
        String title,
        String description,
        Head head,
        String stylesheet,
        String script,
        Link home,
        String search,
        List<MenuEntry> navigation,
        List<MenuEntry> siteMap,
        List<Link> alternates,
        List<Link> trail,
        String licence,
        Map<String, String> words) {}
