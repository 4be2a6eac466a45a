package dev.docent.prompt;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a chat model is asked to do. Each job has a template of its name.
public enum Job {
    /// Answers a question from passages.
    ANSWER,
    /// Makes a follow-up question stand alone.
    REWRITE,
    /// Says a question in other words, for the search.
    EXPAND;

    /// The variables of a section.
    ///
    /// @param required a section without one of them could not do its job
    /// @param optional what it may leave out
    record Variables(Set<String> required, Set<String> optional) {

        Variables {
            required = Set.copyOf(required);
            optional = Set.copyOf(optional);
        }

        Set<String> all() {
            var all = new HashSet<>(required);
            all.addAll(optional);
            return all;
        }
    }

    /// @return the sections that its template has
    Map<Section, Variables> sections() {
        return switch (this) {
            case ANSWER ->
                Map.of(
                        Section.SYSTEM, new Variables(Set.of("fence", "not_found"), Set.of()),
                        Section.PASSAGE, new Variables(Set.of("number", "text"), Set.of("title", "date", "place")),
                        Section.USER, new Variables(Set.of("fence", "passages", "question"), Set.of()));
            case REWRITE ->
                Map.of(
                        Section.SYSTEM, new Variables(Set.of(), Set.of("fence")),
                        Section.USER, new Variables(Set.of("conversation", "question"), Set.of("fence")));
            case EXPAND ->
                Map.of(
                        Section.SYSTEM, new Variables(Set.of(), Set.of("most")),
                        Section.USER, new Variables(Set.of("question"), Set.of("most")));
        };
    }

    /// @return the name of its template's file
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".md";
    }
}
