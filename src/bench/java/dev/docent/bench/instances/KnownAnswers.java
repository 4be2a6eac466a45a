package dev.docent.bench.instances;

import dev.docent.bench.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Questions and conversations with what they are answered while nothing is killed, on both instances alike.
///
/// @param answers by the questions
record KnownAnswers(Map<String, Expected> answers, List<Script> scripts) {

    private static final int SCRIPTS = 5;

    /// What is said in a conversation.
    record Script(List<Turn> turns) {}

    record Turn(String question, Expected expected) {}

    static KnownAnswers learn(List<Instance> instances, List<String> questions) throws InterruptedException {
        Map<String, Expected> answers = new LinkedHashMap<>();
        for (String question : questions) {
            Expected one = ask(instances.getFirst(), Expected.question(question));
            Expected other = ask(instances.getLast(), Expected.question(question));
            if (one.equals(other)) {
                answers.put(question, one);
            } else {
                Report.line("    differs between the instances: " + question + "\n      " + one + "\n      " + other);
            }
        }
        Report.figure("questions whose answer is known", answers.size(), "");
        List<Script> scripts = scripts(instances, List.copyOf(answers.keySet()));
        Report.figure("conversations whose course is known", scripts.size(), "");
        return new KnownAnswers(answers, scripts);
    }

    private static Expected ask(Instance instance, Map<String, Object> question) throws InterruptedException {
        return switch (instance.post("/api/v1/ask", question)) {
            case Outcome.Answered(var body) -> Expected.of(body);
            case Outcome other -> throw new IllegalStateException("No answer though nothing is killed: " + other);
        };
    }

    private static List<Script> scripts(List<Instance> instances, List<String> questions) throws InterruptedException {
        List<Script> scripts = new ArrayList<>();
        for (int i = 0; i < SCRIPTS && i + 1 < questions.size(); i++) {
            List<String> said = List.of(questions.get(i), "When was that?", questions.get(i + 1), "Where was that?");
            Script one = course(said, instances);
            if (one.equals(course(said, instances.reversed()))) {
                scripts.add(one);
            }
        }
        return scripts;
    }

    private static Script course(List<String> said, List<Instance> instances) throws InterruptedException {
        UUID conversation = UUID.randomUUID();
        List<Turn> turns = new ArrayList<>();
        for (String question : said) {
            Instance instance = instances.get(turns.size() % instances.size());
            turns.add(new Turn(question, ask(instance, question(question, conversation))));
        }
        return new Script(turns);
    }

    static Map<String, Object> question(String text, UUID conversation) {
        return Map.of(
                "question", text, "collections", List.of(Expected.STEADY), "conversationId", conversation.toString());
    }
}
