package dev.docent.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A set of questions made for a test.
record SetFolder(Path path) {

    static SetFolder in(Path folder) {
        return new SetFolder(folder)
                .document("leave.md", "---\ntitle: Leave\n---\nParents get twelve weeks.\n\nUnpaid.");
    }

    SetFolder document(String name, String text) {
        return write("docs/" + name, text);
    }

    SetFolder questions(String... lines) {
        return write("questions.jsonl", String.join("\n", lines));
    }

    SetFolder write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EvaluationReport score(Output... outputs) {
        return Scorer.score(QuestionSet.read(path), List.of(outputs));
    }

    double figure(String name, Output... outputs) {
        return score(outputs).figure(name).value().orElseThrow();
    }

    static Output answered(String id, String answer, Output.Quoted... citations) {
        return output(id, answer, false, List.of(citations), List.of());
    }

    static Output notFound(String id) {
        return output(id, "", true, List.of(), List.of());
    }

    static Output retrieved(String id, String... files) {
        return output(id, "", true, List.of(), List.of(files));
    }

    static Output output(
            String id, String answer, boolean abstained, List<Output.Quoted> citations, List<String> retrieved) {
        String status = abstained ? "not_found" : "answered";
        OptionalDouble confidence = OptionalDouble.of(0.75);
        return new Output(
                id,
                answer,
                Optional.empty(),
                abstained,
                status,
                confidence,
                10,
                citations,
                retrieved,
                Optional.empty());
    }
}
