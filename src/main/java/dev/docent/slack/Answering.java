package dev.docent.slack;

import dev.docent.access.Caller;
import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.index.Filter;
import dev.docent.slack.call.Writing;
import dev.docent.slack.message.AnswerMessages;
import dev.docent.slack.message.Notices;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.Claim;
import dev.docent.slack.queue.FoundAnswer;
import dev.docent.slack.queue.KeptAnswer;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Finds out what a question is to be answered with.
final class Answering {

    private final Conversations conversations;
    private final ThreadContext context;
    private final Scope scope;
    private final Allowance allowance;
    private final Suggestions suggestions;
    private final Function<Caller, AnswerMessages> messages;
    private final Semaphore asked;

    /// @param messages shows answers to whoever asks
    /// @param asked how many questions are looked up at a time
    Answering(
            Conversations conversations,
            ThreadContext context,
            Scope scope,
            Allowance allowance,
            Suggestions suggestions,
            Function<Caller, AnswerMessages> messages,
            int asked) {
        this.conversations = conversations;
        this.context = context;
        this.scope = scope;
        this.allowance = allowance;
        this.suggestions = suggestions;
        this.messages = messages;
        this.asked = new Semaphore(asked, true);
    }

    /// What a question is answered with.
    ///
    /// @param outcome in a word, for those who count
    /// @param shareable the same for everybody, where only one person sees it
    record Result(SlackMessage message, String outcome, Optional<SlackMessage> shareable) {

        Result(SlackMessage message, String outcome) {
            this(message, outcome, Optional.empty());
        }

        static Result of(FoundAnswer found) {
            return new Result(
                    said(found.message()), found.outcome(), found.shareable().map(Result::said));
        }

        private static SlackMessage said(KeptAnswer kept) {
            return new SlackMessage(kept.text(), kept.blocks(), kept.blocks());
        }

        FoundAnswer found() {
            return new FoundAnswer(kept(message), outcome, shareable.map(Result::kept));
        }

        private static KeptAnswer kept(SlackMessage message) {
            return new KeptAnswer(message.text(), message.blocks());
        }
    }

    /// @param writing gets the answer as it comes
    Result answer(Workspace workspace, Claim claim, Writing writing) {
        SlackQuestion question = claim.question();
        Optional<Filter> documents = scope.of(question);
        if (documents.isEmpty()) {
            return notice(question, Notices.noCollections(), "no_collections");
        }
        if (question.text().isBlank()) {
            List<String> examples = suggestions.in(caller(question.place(), documents.get()));
            return notice(question, Notices.help(examples), "help");
        }
        if (question.text().length() > AskedQuestion.LONGEST) {
            return notice(question, Notices.tooLong(AskedQuestion.LONGEST), "too_long");
        }
        // Of a claim that ended without a word, it was taken before.
        Optional<Allowance.Excess> excess = claim.attempt() > 1 ? Optional.empty() : allowance.take(question);
        return excess.map(much -> new Result(Notices.later(much.pause(), much.isPerson()), "limited"))
                .orElseGet(() -> asked(workspace, question, documents.get(), writing));
    }

    private Result notice(SlackQuestion question, SlackMessage message, String outcome) {
        allowance.giveBack(question);
        return new Result(message, outcome);
    }

    private Result asked(Workspace workspace, SlackQuestion question, Filter documents, Writing writing) {
        writing.status("is searching the documents…");
        Caller caller = caller(question.place(), documents);
        Reply reply = caller.call(() -> reply(workspace, question, documents, writing));
        String outcome = outcome(reply.answer());
        AnswerMessages shown = messages.apply(caller);
        SlackMessage forAll = shown.message(reply, Optional.empty());
        return question.surface() == Surface.COMMAND
                ? new Result(shown.message(reply, Optional.of(question.id())), outcome, Optional.of(forAll))
                : new Result(forAll, outcome);
    }

    /// What is remembered of a thread is found by those to whom it belongs, so that they are known here already.
    private Reply reply(Workspace workspace, SlackQuestion question, Filter documents, Writing writing) {
        var asking = new AskedQuestion(
                question.text(),
                ThreadContext.conversation(workspace, question),
                context.before(workspace, question),
                documents);
        return inTurn(() -> conversations.ask(asking, progress -> tell(progress, writing)));
    }

    private static Caller caller(Place place, Filter documents) {
        return SlackPeople.caller(place.team(), place.person(), documents);
    }

    private Reply inTurn(ScopedValue.CallableOp<Reply, RuntimeException> work) {
        try {
            asked.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped before the question was looked up");
        }
        try {
            return work.call();
        } finally {
            asked.release();
        }
    }

    private static void tell(Progress progress, Writing writing) {
        switch (progress) {
            case Progress.Working _ -> {}
            case Progress.Text(var text) -> writing.text(text);
            case Progress.Cited _ -> {}
        }
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Grounded _ -> "answered";
            case Answer.Conflicting _ -> "conflicting";
            case Answer.NotFound _ -> "not_found";
        };
    }
}
