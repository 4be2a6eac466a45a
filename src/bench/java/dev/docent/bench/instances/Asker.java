package dev.docent.bench.instances;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Puts questions whose answers are known, and says what it thinks of some of the answers.
///
/// @param opinions the answers whose feedback was taken
record Asker(Instances instances, KnownAnswers known, Tally tally, Set<String> opinions, Random random) {

    private static final int OPINION_EVERY = 4;

    void work() throws InterruptedException {
        List<Map.Entry<String, Expected>> questions =
                List.copyOf(known.answers().entrySet());
        while (instances.goesOn()) {
            var question = questions.get(random.nextInt(questions.size()));
            ask(question.getKey(), question.getValue());
        }
    }

    private void ask(String question, Expected expected) throws InterruptedException {
        Instance by = instances.any(random);
        Outcome outcome = by.post("/api/v1/ask", Expected.question(question));
        tally.count(outcome, by, "'" + question + "' to " + by.name());
        if (outcome instanceof Outcome.Answered(var body)) {
            Expected given = Expected.of(body);
            if (!given.equals(expected)) {
                tally.fault("wrong answer of " + by.name() + " to '" + question + "':\n      " + given
                        + "\n      instead of\n      " + expected);
            }
            if (random.nextInt(OPINION_EVERY) == 0) {
                tellOpinion(body.path("id").asString());
            }
        } else {
            Instances.pause(outcome);
        }
    }

    private void tellOpinion(String answer) throws InterruptedException {
        Map<String, Object> opinion = Map.of("helpful", random.nextBoolean(), "comment", "Asked by a benchmark.");
        switch (instances.any(random).post("/api/v1/answers/" + answer + "/feedback", opinion)) {
            case Outcome.Answered _ -> opinions.add(answer);
            case Outcome.Refused refused
            when !refused.isForNow() -> tally.fault("feedback to " + answer + " refused with " + refused.shown());
            case Outcome.Broken(var how) -> tally.fault("feedback: " + how);
            case Outcome.Refused _, Outcome.Gone _ -> {}
        }
    }
}
