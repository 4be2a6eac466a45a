package dev.docent.document.format;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what of a file is left out, and says so in a line however much it is.
final class LeftOut {

    private final Set<String> reasons = new LinkedHashSet<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private boolean pictures;

    /// What is left out of many files, so that it is counted only.
    enum Kind {
        PICTURE("attached picture", " (text in pictures is read with docent.documents.reading.ocr=true)"),
        RECORDING("attached recording", ""),
        HIDDEN("hidden file", "");

        private final String name;
        private final String hint;

        Kind(String name, String hint) {
            this.name = name;
            this.hint = hint;
        }

        private String counted(int count) {
            return count + " " + name + (count == 1 ? "" : "s") + hint;
        }
    }

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /// Notes that the file shows pictures, in which there may be text.
    void pictures() {
        pictures = true;
    }

    boolean hasPictures() {
        return pictures;
    }

    /// @param sentence why something was left out; said once
    void because(String sentence) {
        reasons.add(sentence);
    }

    /// @return whether there is a reason besides the counts
    boolean hasReason() {
        return !reasons.isEmpty();
    }

    /// @return all of it
    Optional<String> sentences() {
        String all = Stream.concat(reasons.stream(), counted().stream()).collect(Collectors.joining(" "));
        return Optional.of(all).filter(said -> !said.isEmpty());
    }

    private Optional<String> counted() {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(counts.entrySet().stream()
                        .map(entry -> entry.getKey().counted(entry.getValue()))
                        .collect(Collectors.joining(", ", "Left out: ", ".")));
    }
}
