package dev.reckoner.publish;

/** The language of titles and notes of others, which no source states: its script shows it. */
final class Tongue {

    private Tongue() {}

    /**
     * The language of a text on a page, for those who read it aloud.
     *
     * @param page BCP 47 tag
     * @return BCP 47 tag where it is not the page's, else empty
     */
    static String of(String text, String page) {
        boolean han = text.chars().anyMatch(Character::isIdeographic);
        boolean letters = text.chars().anyMatch(Character::isLetter);
        if (han == page.startsWith("zh") || !letters) {
            return "";
        }
        return han ? "zh-Hans" : "en";
    }
}
