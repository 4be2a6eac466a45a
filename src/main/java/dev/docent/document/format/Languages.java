package dev.docent.document.format;

import java.util.Locale;
import java.util.Optional;

/// Reads the names of languages.
final class Languages {

    private Languages() {}

    /// @param declared a language tag like `en-GB`
    /// @return its first part in lower case, if it is a language's code
    static Optional<String> of(String declared) {
        String language =
                Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 || language.length() == 3 ? Optional.of(language) : Optional.empty();
    }
}
