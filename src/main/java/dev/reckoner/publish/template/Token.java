package dev.reckoner.publish.template;

/**
 * A piece of a template.
 *
 * @param name of a directive, else empty
 * @param body the text, or the code inside the brackets
 * @param at offset of the piece in the template
 */
record Token(Kind kind, String name, String body, int at) {

    enum Kind {
        TEXT,
        /** {@code ${…}}. */
        INTERPOLATION,
        /** {@code <#name …>}. */
        DIRECTIVE,
        /** {@code <@…>}, which calls a macro. */
        CALL,
        /** {@code </#name>}. */
        CLOSE
    }
}
