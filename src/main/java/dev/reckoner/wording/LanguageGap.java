package dev.reckoner.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one language lacks: keys, and blanks of a sentence that the other one fills. */
final class LanguageGap {

    private final List<String> missing = new ArrayList<>();

    private LanguageGap() {}

    static List<String> of(Words words, Words other) {
        LanguageGap gap = new LanguageGap();
        gap.keys("formats", words.formats(), other.formats());
        gap.keys("per", words.per(), other.per());
        gap.keys("units", words.units(), other.units());
        gap.keys("terms", words.terms(), other.terms());
        gap.keys("kinds", words.kinds(), other.kinds());
        gap.keys("ranks", words.ranks(), other.ranks());
        gap.keys("verdicts", words.verdicts(), other.verdicts());
        gap.keys("interface", words.interfaceWords(), other.interfaceWords());
        gap.sentences("reasons", words.reasons(), other.reasons());
        gap.sentences("phrases", words.phrases(), other.phrases());
        return List.copyOf(gap.missing);
    }

    private void keys(String section, Map<String, ?> words, Map<String, ?> other) {
        for (String key : other.keySet()) {
            if (!words.containsKey(key)) {
                missing.add(section + "." + key);
            }
        }
    }

    private void sentences(String section, Map<String, String> words, Map<String, String> other) {
        keys(section, words, other);
        for (Map.Entry<String, String> entry : other.entrySet()) {
            String key = entry.getKey();
            String pattern = entry.getValue();
            for (int i = 0; words.containsKey(key) && i < pattern.length(); i++) {
                int blank = Words.blankAt(pattern, i);
                if (blank >= 0 && !words.get(key).contains("{" + blank + "}")) {
                    missing.add(section + "." + key + " {" + blank + "}");
                }
            }
        }
    }
}
