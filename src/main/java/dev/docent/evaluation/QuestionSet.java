package dev.docent.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A set of questions over documents, as it lies in a folder.
record QuestionSet(List<SetQuestion> questions, SetDocuments documents) {

    private static final JsonMapper JSON = new JsonMapper();

    QuestionSet {
        questions = List.copyOf(questions);
    }

    /// @param folder a folder with `questions.jsonl`, one question a line, and `docs/`
    /// @throws MalformedSetException if something is missing or cannot be read
    static QuestionSet read(Path folder) {
        return new QuestionSet(questions(folder.resolve("questions.jsonl")), SetDocuments.in(folder.resolve("docs")));
    }

    private static List<SetQuestion> questions(Path file) {
        List<String> lines = lines(file);
        List<SetQuestion> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                questions.add(question(file, i + 1, lines.get(i)));
            }
        }
        if (questions.isEmpty()) {
            throw new MalformedSetException("There are no questions in '" + file + "'");
        }
        return questions;
    }

    private static List<String> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new MalformedSetException("There is no file '" + file + "'");
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new MalformedSetException("Cannot read '" + file + "' as UTF-8", e);
        }
    }

    private static SetQuestion question(Path file, int number, String line) {
        try {
            return new QuestionLine(JSON.readTree(line)).question();
        } catch (JacksonException e) {
            throw new MalformedSetException(
                    "Line " + number + " of '" + file + "' is not JSON: " + e.getOriginalMessage(), e);
        } catch (MalformedSetException e) {
            throw new MalformedSetException("Line " + number + " of '" + file + "': " + e.getMessage(), e);
        }
    }
}
