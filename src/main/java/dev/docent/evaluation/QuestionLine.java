package dev.docent.evaluation;

import dev.docent.conversation.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One line of `questions.jsonl`. Only the id, the question and whether it is answerable must be there.
record QuestionLine(JsonNode json) {

    private static final int LONGEST_FIELD = 80;

    private static final Set<String> ASSISTANTS = Set.of("agent", "assistant");

    /// @throws MalformedSetException if something is missing or not what it should be
    SetQuestion question() {
        return new SetQuestion(
                requiredText(json, "id"),
                requiredText(json, "question"),
                history(),
                answerable(),
                texts("answers"),
                texts("answers_all"),
                texts("wrong_answers"),
                json.path("conflict").asBoolean(true),
                new LinkedHashSet<>(texts("gold_docs")),
                text("gold_passage"),
                grades(),
                new LinkedHashSet<>(texts("ignore_docs")),
                text("injected"),
                json.path("ir_only").asBoolean(false),
                fields());
    }

    private boolean answerable() {
        JsonNode answerable = json.path("answerable");
        if (!answerable.isBoolean()) {
            throw new MalformedSetException("'answerable' must be true or false");
        }
        return answerable.booleanValue();
    }

    private List<Turn> history() {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : list("history")) {
            String speaker = turn.path("speaker").asString(turn.path("role").asString("user"));
            Turn.Role role = ASSISTANTS.contains(speaker) ? Turn.Role.ASSISTANT : Turn.Role.USER;
            turns.add(new Turn(role, requiredText(turn, "text")));
        }
        return turns;
    }

    private Map<String, Integer> grades() {
        Map<String, Integer> grades = new LinkedHashMap<>();
        json.path("qrels").forEachEntry((document, grade) -> grades.put(document, grade.asInt(0)));
        return grades;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        json.forEachEntry((name, value) -> {
            String text = value.isString() ? value.stringValue() : value.toString();
            if (text.length() <= LONGEST_FIELD && !value.isNull()) {
                fields.put(name, text);
            }
        });
        return fields;
    }

    private Optional<String> text(String name) {
        return Optional.of(json.path(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isEmpty());
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name)) {
            if (!item.isString()) {
                throw new MalformedSetException("'" + name + "' must hold texts only");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    private JsonNode list(String name) {
        JsonNode list = json.path(name);
        if (list.isMissingNode() || list.isNull() || list.isArray()) {
            return list;
        }
        throw new MalformedSetException("'" + name + "' must be a list");
    }

    private static String requiredText(JsonNode json, String name) {
        if (!json.path(name).isString()) {
            throw new MalformedSetException("'" + name + "' is missing or not a text");
        }
        return json.path(name).stringValue();
    }
}
