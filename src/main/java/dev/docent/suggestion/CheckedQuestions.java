package dev.docent.suggestion;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import dev.docent.answer.Answer;
import dev.docent.answer.Answerer;
import dev.docent.answer.Mode;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.index.Filter;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the candidates, and keeps those that are answered with certainty from where they were drawn. Safe for use by
/// many threads; looks for questions in one at a time.
final class CheckedQuestions implements SuggestedQuestions {

    private static final Logger log = LoggerFactory.getLogger(CheckedQuestions.class);

    private static final double CERTAIN = 0.7;
    private static final int ENOUGH = 8;
    private static final int MOST_ASKED = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// How long what is indexed is taken to be as it was.
    private static final Duration FRESH = Duration.ofSeconds(1);

    /// How long what could not be done is not tried again.
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Documents documents;
    private final CandidateQuestions candidates;
    private final Retriever retriever;
    private final Answerer answerer;
    private final Clock clock;
    private Search latest = new Search(new State(0, Instant.MIN));
    private Instant looked = Instant.MIN;

    CheckedQuestions(Documents documents, Retriever retriever, Answerer answerer, Clock clock) {
        this.documents = documents;
        this.candidates = new CandidateQuestions(documents);
        this.retriever = retriever;
        this.answerer = answerer;
        this.clock = clock;
        latest.ended.complete(null);
    }

    /// What is indexed, so far as that changes what can be asked.
    private record State(int documents, Instant newest) {}

    /// Looks through the documents as they are at a time.
    private static final class Search {

        private final State state;
        private final List<String> found = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile boolean failed;

        Search(State state) {
            this.state = state;
        }
    }

    @Override
    public List<String> questions(int limit) {
        Search search = current();
        try {
            search.ended.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unfinished) {
            log.debug("There are {} questions so far", search.found.size());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return search.found.stream().limit(limit).toList();
    }

    private synchronized Search current() {
        if (latest.ended.isDone() && !clock.instant().isBefore(looked.plus(latest.failed ? PAUSE : FRESH))) {
            look(clock.instant());
        }
        return latest;
    }

    private void look(Instant now) {
        looked = now;
        State state = state();
        if (latest.failed || !state.equals(latest.state)) {
            Search search = new Search(state);
            latest = search;
            Caller caller = Caller.current();
            Thread.ofVirtual().name("suggestions").start(() -> caller.run(() -> run(search)));
        }
    }

    private State state() {
        List<DocumentSummary> all = documents.all();
        return new State(
                all.size(),
                all.stream()
                        .map(DocumentSummary::indexedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH));
    }

    private void run(Search search) {
        try {
            ask(search);
        } catch (RuntimeException failure) {
            search.failed = true;
            log.warn("No questions could be suggested: {}", failure.getMessage());
        } finally {
            search.ended.complete(null);
        }
    }

    /// Goes through the documents once for their first question each, and again for more.
    private void ask(Search search) {
        List<List<Candidate>> all = candidates.all();
        Set<String> asked = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            for (List<Candidate> ofOne : all) {
                for (Candidate candidate : part(ofOne, round)) {
                    if (search.found.size() >= ENOUGH || asked.size() >= MOST_ASKED) {
                        return;
                    }
                    if (asked.add(candidate.question().toLowerCase(Locale.ROOT)) && isAnswered(candidate)) {
                        search.found.add(candidate.question());
                        break;
                    }
                }
            }
        }
    }

    private static List<Candidate> part(List<Candidate> ofOne, int round) {
        int middle = Math.min(2, ofOne.size());
        return new ArrayList<>(round == 0 ? ofOne.subList(0, middle) : ofOne.subList(middle, ofOne.size()));
    }

    private boolean isAnswered(Candidate candidate) {
        Query query = new Query(candidate.question(), visible()).inItsOwnWords();
        Answer given = answerer.answer(candidate.question(), retriever.retrieve(query), Mode.EXTRACTIVE, _ -> {})
                .answer();
        return given instanceof Answer.Grounded answer
                && answer.confidence() >= CERTAIN
                && answer.citations().stream()
                        .anyMatch(citation -> citation.document().id().equals(candidate.document())
                                && citation.start() < candidate.end()
                                && citation.end() > candidate.start());
    }

    /// What is asked by somebody who sees a part is answered from that part.
    private static Filter visible() {
        return switch (Caller.current().scope()) {
            case Scope.Everything _ -> Filter.NONE;
            case Scope.Only(var collections) -> new Filter(collections, Set.of(), Optional.empty(), Optional.empty());
        };
    }
}
