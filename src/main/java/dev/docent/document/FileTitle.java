package dev.docent.document;

/// What a document is called whose file does not say.
public final class FileTitle {

    private FileTitle() {}

    /// @param file its path, `/` between the parts
    /// @return its name in words: `2026-01-05_beijing-talks.txt` is `2026-01-05 beijing talks`
    public static String of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String words = withoutEnding(name)
                .replaceAll("(?<!\\d)[-_.]|[-_.](?!\\d)|_", " ")
                .replaceAll(" +", " ")
                .strip();
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
