package dev.docent;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A question over the sample documents, and what must hold of its answer. The questions stand in
/// `questions/sample-documents.txt`, which says at its beginning how they are written.
///
/// @param kind the heading that it stands under
/// @param demands what must hold
public record SampleQuestion(String kind, String text, List<Demand> demands) {

    /// One thing that must hold of an answer.
    ///
    /// @param key what is looked at
    /// @param choices what will do
    public record Demand(String key, List<String> choices) {

        private static Demand of(String line) {
            String key = line.substring(0, line.indexOf(' '));
            String separator = key.equals("status") ? " " : "\\|";
            List<String> choices = List.of(line.substring(key.length() + 1).split(separator)).stream()
                    .map(choice -> choice.strip().toLowerCase(Locale.ROOT))
                    .toList();
            return new Demand(key, choices);
        }

        private boolean isMet(ShownAnswer answer) {
            return switch (key) {
                case "status" -> choices.contains(answer.status());
                case "says" -> choices.stream().anyMatch(answer.text()::contains);
                case "not" -> choices.stream().noneMatch(answer.text()::contains);
                case "cites" ->
                    choices.stream().anyMatch(file -> answer.files().stream().anyMatch(it -> it.endsWith(file)));
                case "short" -> choices.stream().anyMatch(answer.shortAnswer()::contains);
                default -> throw new IllegalArgumentException("Not a demand: " + key);
            };
        }
    }

    /// What can be seen of an answer, in lower case.
    public record ShownAnswer(String status, String text, String shortAnswer, List<String> files) {

        public static ShownAnswer of(Answer answer) {
            return switch (answer) {
                case Answer.Grounded it ->
                    shown("answered", it.text(), it.shortAnswer().orElse(""), it.citations());
                case Answer.Conflicting it -> shown("conflicting", it.text(), it.shortAnswer(), it.citations());
                case Answer.NotFound it -> shown("not_found", it.text(), "", List.of());
            };
        }

        private static ShownAnswer shown(String status, String text, String shortAnswer, List<Citation> citations) {
            Stream<String> files =
                    citations.stream().map(citation -> citation.document().file());
            return new ShownAnswer(
                    status, text.toLowerCase(Locale.ROOT), shortAnswer.toLowerCase(Locale.ROOT), files.toList());
        }
    }

    public SampleQuestion {
        demands = List.copyOf(demands);
    }

    public static List<SampleQuestion> all() {
        List<SampleQuestion> questions = new ArrayList<>();
        String kind = "";
        String text = "";
        List<Demand> demands = new ArrayList<>();
        for (String line : (resource() + "\n?").lines().toList()) {
            if (line.startsWith("?") || line.startsWith("## ")) {
                if (!text.isEmpty()) {
                    questions.add(new SampleQuestion(kind, text, demands));
                }
                kind = line.startsWith("## ") ? line.substring(3) : kind;
                text = line.startsWith("?") ? line.substring(1).strip() : "";
                demands.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                demands.add(Demand.of(line));
            }
        }
        return questions;
    }

    private static String resource() {
        try (InputStream file = SampleQuestion.class.getResourceAsStream("/questions/sample-documents.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @return the first thing that does not hold of the answer; empty if all does
    public Optional<Demand> unmet(ShownAnswer answer) {
        return demands.stream().filter(demand -> !demand.isMet(answer)).findFirst();
    }
}
