package dev.docent.bench.instances;

import dev.docent.bench.instances.KnownAnswers.Script;
import dev.docent.bench.instances.KnownAnswers.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/// Has conversations, each turn with any instance. Where an instance is killed before it answers, what is remembered
/// of the conversation says whether the turn is to be said again.
record Talker(Instances instances, KnownAnswers known, Tally tally, Queue<Transcript> transcripts, Random random) {

    /// @param answers the ids of the answers that were given, in their order
    record Transcript(UUID conversation, List<String> answers) {}

    /// A turn that an instance has dealt with.
    private record Said(String id, String understood, String answer) {

        static Said of(JsonNode turn, String id) {
            return new Said(
                    turn.path(id).asString(),
                    turn.path("standaloneQuestion").asString(),
                    turn.path("answer").asString());
        }

        boolean isAs(Expected expected) {
            return understood.equals(expected.understood()) && answer.equals(expected.answer());
        }
    }

    void work() throws InterruptedException {
        while (instances.goesOn()) {
            converse(known.scripts().get(random.nextInt(known.scripts().size())));
        }
    }

    private void converse(Script script) throws InterruptedException {
        Transcript transcript = new Transcript(UUID.randomUUID(), new CopyOnWriteArrayList<>());
        transcripts.add(transcript);
        for (Turn turn : script.turns()) {
            say(turn, transcript).ifPresent(said -> check(said, turn, transcript));
        }
    }

    private void check(Said said, Turn turn, Transcript transcript) {
        transcript.answers().add(said.id());
        if (!said.isAs(turn.expected())) {
            tally.fault("turn " + transcript.answers().size() + " of " + transcript.conversation() + ", '"
                    + turn.question() + "':\n      " + said + "\n      instead of\n      " + turn.expected());
        }
    }

    /// Empty if the load ends before.
    private Optional<Said> say(Turn turn, Transcript transcript) throws InterruptedException {
        while (instances.goesOn()) {
            Instance by = instances.any(random);
            Outcome outcome = by.post("/api/v1/ask", KnownAnswers.question(turn.question(), transcript.conversation()));
            tally.count(outcome, by, "'" + turn.question() + "' to " + by.name());
            Optional<Said> said = outcome instanceof Outcome.Answered(var body)
                    ? Optional.of(Said.of(body, "id"))
                    : remembered(transcript, outcome);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /// @return the turn after those that were answered, if it is remembered all the same
    private Optional<Said> remembered(Transcript transcript, Outcome outcome) throws InterruptedException {
        Instances.pause(outcome);
        Optional<List<JsonNode>> turns = Optional.empty();
        while (turns.isEmpty()) {
            Instances.pause();
            turns = Turns.of(transcript.conversation(), instances.ready(random));
        }
        return turns.get().stream()
                .skip(transcript.answers().size())
                .findFirst()
                .map(turn -> Said.of(turn, "answerId"));
    }
}
