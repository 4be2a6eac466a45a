package dev.docent.slack;

import com.slack.api.Slack;
import dev.docent.slack.Answering.Result;
import dev.docent.slack.call.CallFailedException;
import dev.docent.slack.call.PrivateWriting;
import dev.docent.slack.call.ResponseUrl;
import dev.docent.slack.call.ThreadWriting;
import dev.docent.slack.call.Writing;
import dev.docent.slack.message.Notices;
import dev.docent.slack.queue.Claim;
import dev.docent.slack.queue.KeptAnswer;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a question that was claimed, and says in the database what became of it.
final class QuestionJob {

    private static final Logger log = LoggerFactory.getLogger(QuestionJob.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration LATER = Duration.ofSeconds(5);

    private final QuestionQueue queue;
    private final Workspaces workspaces;
    private final Answering answering;
    private final Slack slack;
    private final ThreadWriting.Rhythm rhythm;
    private final SlackMetrics metrics;

    QuestionJob(
            QuestionQueue queue,
            Workspaces workspaces,
            Answering answering,
            Slack slack,
            ThreadWriting.Rhythm rhythm,
            SlackMetrics metrics) {
        this.queue = queue;
        this.workspaces = workspaces;
        this.answering = answering;
        this.slack = slack;
        this.rhythm = rhythm;
        this.metrics = metrics;
    }

    /// An interrupt of the thread ends what is to be seen of the answer, and leaves the question for later.
    void run(Claim claim) {
        workspaces
                .find(claim.question().place().team())
                .ifPresentOrElse(
                        workspace -> run(workspace, claim),
                        () -> queue.answered(claim.question().id(), Optional.empty()));
    }

    private void run(Workspace workspace, Claim claim) {
        long start = System.nanoTime();
        Writing writing = writing(workspace, claim);
        try {
            if (claim.attempt() > 1) {
                writing.takeOver();
            }
            Result result = claim.attempt() > MOST_ATTEMPTS
                    ? new Result(Notices.failed(claim.question().id()), "given_up")
                    : answering.answer(workspace, claim, writing);
            if (queue.holds(claim.question().id())) {
                writing.end(result.message());
                queue.answered(
                        claim.question().id(),
                        result.shareable().map(shared -> new KeptAnswer(shared.text(), shared.blocks())));
                count(claim, result.outcome(), start);
            }
        } catch (RuntimeException failure) {
            recover(claim, writing, failure, start);
        }
    }

    private void recover(Claim claim, Writing writing, RuntimeException failure, long start) {
        if (Thread.interrupted()) {
            writing.breakOff(Notices.interrupted());
            queue.release(claim.question().id(), Duration.ZERO);
        } else if (failure instanceof CallFailedException refused) {
            putOff(claim, refused, start);
        } else {
            fail(claim, writing, failure, start);
        }
    }

    private Writing writing(Workspace workspace, Claim claim) {
        SlackQuestion question = claim.question();
        if (question.surface() == Surface.COMMAND) {
            return new PrivateWriting(new ResponseUrl(slack.getHttpClient(), question.responseUrl(), metrics));
        }
        return new ThreadWriting(
                workspace.channel(question.place().channel()),
                question,
                claim.reply(),
                rhythm,
                message -> queue.begun(question.id(), message));
    }

    private void putOff(Claim claim, CallFailedException failure, long start) {
        String id = claim.question().id();
        if (failure.isPassing() && claim.attempt() < MOST_ATTEMPTS) {
            log.warn("A question is answered later: {}", failure.getMessage());
            queue.release(id, LATER.multipliedBy(claim.attempt()));
        } else {
            log.warn("A question is not answered: {}", failure.getMessage());
            queue.answered(id, Optional.empty());
            count(claim, "undeliverable", start);
        }
    }

    private void fail(Claim claim, Writing writing, RuntimeException failure, long start) {
        String id = claim.question().id();
        log.error("A question from Slack cannot be answered", failure);
        try {
            writing.end(Notices.failed(id));
            queue.answered(id, Optional.empty());
            count(claim, "failed", start);
        } catch (CallFailedException alsoFailed) {
            putOff(claim, alsoFailed, start);
        }
    }

    private void count(Claim claim, String outcome, long start) {
        metrics.answered(claim.question().surface(), outcome, Duration.ofNanos(System.nanoTime() - start));
    }
}
