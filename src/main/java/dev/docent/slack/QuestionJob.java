package dev.docent.slack;

import com.slack.api.Slack;
import dev.docent.slack.Answering.Result;
import dev.docent.slack.call.CallFailedException;
import dev.docent.slack.call.Channel;
import dev.docent.slack.call.PrivateWriting;
import dev.docent.slack.call.ResponseUrl;
import dev.docent.slack.call.Rhythm;
import dev.docent.slack.call.ThreadWriting;
import dev.docent.slack.call.UnhurriedWriting;
import dev.docent.slack.call.Writing;
import dev.docent.slack.message.Notices;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.Claim;
import dev.docent.slack.queue.FoundAnswer;
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
    private final AskedQuestions asked;
    private final Workspaces workspaces;
    private final Answering answering;
    private final Slack slack;
    private final Rhythm rhythm;
    private final SlackMetrics metrics;

    QuestionJob(
            QuestionQueue queue,
            AskedQuestions asked,
            Workspaces workspaces,
            Answering answering,
            Slack slack,
            Rhythm rhythm,
            SlackMetrics metrics) {
        this.queue = queue;
        this.asked = asked;
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
                .ifPresentOrElse(workspace -> run(workspace, claim), () -> leave(claim));
    }

    /// Of a workspace that is not known yet, it may be known later whether it belongs here.
    private void leave(Claim claim) {
        if (workspaces.isComplete()) {
            queue.answered(claim, Optional.empty());
        } else {
            queue.leave(claim, LATER);
        }
    }

    private void run(Workspace workspace, Claim claim) {
        long start = System.nanoTime();
        Writing writing = writing(workspace, claim);
        try {
            if (claim.isAgain()) {
                writing.takeOver();
            }
            Result result = result(workspace, claim, writing);
            FoundAnswer found = result.found();
            if (queue.keep(claim, found)) {
                end(writing, result.message());
                queue.answered(claim, found.shareable());
                count(claim, result.outcome(), start);
            } else if (asked.isForgotten(claim.question())) {
                writing.breakOff(Notices.forgotten());
            }
        } catch (RuntimeException failure) {
            recover(claim, writing, failure, start);
        }
    }

    /// What was found before is said as it was found, however often that was tried.
    private Result result(Workspace workspace, Claim claim, Writing writing) {
        return claim.found()
                .map(Result::of)
                .orElseGet(() -> claim.attempt() > MOST_ATTEMPTS
                        ? new Result(Notices.failed(claim.question().id()), "given_up")
                        : answering.answer(workspace, claim, writing));
    }

    /// An answer without its looks is better than none.
    private static void end(Writing writing, SlackMessage message) {
        try {
            writing.end(message);
        } catch (CallFailedException refused) {
            if (!refused.isAboutLooks()) {
                throw refused;
            }
            log.warn("An answer is shown as plain text: {}", refused.getMessage());
            writing.end(message.plain());
        }
    }

    private void recover(Claim claim, Writing writing, RuntimeException failure, long start) {
        if (Thread.interrupted()) {
            writing.breakOff(Notices.interrupted());
            queue.leave(claim, Duration.ZERO);
        } else if (failure instanceof CallFailedException refused) {
            putOff(claim, refused, start);
        } else {
            fail(claim, writing, failure, start);
        }
    }

    private Writing writing(Workspace workspace, Claim claim) {
        SlackQuestion question = claim.question();
        if (question.surface() == Surface.COMMAND) {
            var url = new ResponseUrl(slack.getHttpClient(), question.responseUrl(), "", metrics);
            return new PrivateWriting(url, question.isAskedAgain());
        }
        Channel channel = workspace.channel(question.place().channel());
        return new UnhurriedWriting(
                new ThreadWriting(channel, question, claim.reply(), rhythm, new ClaimedReplies(queue, asked, claim)));
    }

    private void putOff(Claim claim, CallFailedException failure, long start) {
        if (failure.isPassing() && queue.putOff(claim)) {
            log.warn("A question is answered later: {}", failure.getMessage());
        } else {
            log.warn("A question is not answered: {}", failure.getMessage());
            queue.undelivered(claim);
            count(claim, "undeliverable", start);
        }
    }

    private void fail(Claim claim, Writing writing, RuntimeException failure, long start) {
        log.error("A question from Slack cannot be answered", failure);
        try {
            writing.end(Notices.failed(claim.question().id()));
            queue.answered(claim, Optional.empty());
            count(claim, "failed", start);
        } catch (CallFailedException alsoFailed) {
            putOff(claim, alsoFailed, start);
        }
    }

    private void count(Claim claim, String outcome, long start) {
        metrics.answered(claim.question().surface(), outcome, Duration.ofNanos(System.nanoTime() - start));
    }
}
