package dev.docent.answer;

import dev.docent.answer.Doubts.Time;
import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.answer.grounding.Attestation;
import dev.docent.answer.grounding.Attestation.Kind;
import dev.docent.answer.grounding.Inquiries;
import dev.docent.answer.grounding.Inquiry;
import dev.docent.document.DocumentId;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Answers whether something is so with the sentence that shows it.
final class YesOrNo {

    static final String YES = "Yes";
    static final String NO = "No";

    /// How much of the question must stand in the sentence or around it for it to be read closely.
    private static final double NEAR = 0.3;

    private static final int MOST_READ = 40;

    /// A sentence that says all that is asked answers at least as likely as not, whatever else speaks for it.
    private static final double LEAST_IF_WHOLE = 0.5;

    /// Where some of it stands only above the sentence, it may be of something else.
    private static final double LEAST_IF_UNDERSTOOD = 0.4;

    private static final int MOST_QUOTES = 2;
    private static final int WORDS_OF_CAPTION = 6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…][\"”’')\\]*_]*$");

    private final Inquiries inquiries = new Inquiries();

    /// What a sentence says to the question.
    ///
    /// @param heading the words above it that say so; empty if it says so itself
    private record Reply(Statement statement, Polarity polarity, boolean whole, String heading) {

        Reply(Statement statement, Polarity polarity, boolean whole) {
            this(statement, polarity, whole, "");
        }

        boolean isClear() {
            return polarity != Polarity.OPEN;
        }

        DocumentId story() {
            return statement.passage().match().document().story();
        }

        /// An item of a list says little without what stands above the list.
        String note() {
            return heading.isEmpty() ? "" : DenyingHeading.under(heading);
        }

        double least() {
            return whole ? LEAST_IF_WHOLE : LEAST_IF_UNDERSTOOD;
        }
    }

    /// @param confidence how sure the reader's own answer is
    /// @return the draft; empty if no sentence says it, so that only what the reader found is left
    Optional<Draft> draft(String question, AskedFor asked, Evidence evidence, double confidence) {
        if (asked.topics().isEmpty()) {
            return Optional.empty();
        }
        List<Reply> replies = replies(question, evidence);
        return clear(replies, asked, confidence).or(() -> {
            List<Reply> rules = Permission.inOtherWords(question).stream()
                    .flatMap(words -> replies(words, evidence).stream())
                    .toList();
            return clear(rules, asked, confidence).or(() -> open(replies, rules, asked, confidence));
        });
    }

    private static Optional<Draft> clear(List<Reply> replies, AskedFor asked, double confidence) {
        List<Reply> clear = replies.stream().filter(Reply::isClear).toList();
        return clear.isEmpty() ? Optional.empty() : Optional.of(answer(clear, asked, confidence));
    }

    /// What only speaks of it is as likely as the reader finds it; a rule that is of all that is asked is more so.
    private static Optional<Draft> open(List<Reply> replies, List<Reply> rules, AskedFor asked, double confidence) {
        if (confidence >= Likelihood.LEAST && !replies.isEmpty()) {
            return Optional.of(open(List.of(replies.getFirst()), asked, confidence));
        }
        return rules.stream()
                .filter(Reply::whole)
                .findFirst()
                .map(rule -> open(List.of(rule), asked, Math.max(LEAST_IF_WHOLE, confidence)));
    }

    /// @return whether it says that something is so, that it is not, or that documents contradict each other
    static boolean isClear(Draft draft) {
        return draft instanceof Found found
                && (found.conflicting() || Set.of(YES, NO).contains(found.shortAnswer()));
    }

    private List<Reply> replies(String question, Evidence evidence) {
        List<EvidencePassage> read = evidence.passages().stream()
                .filter(passage -> passage.reading().isPresent())
                .toList();
        Inquiry inquiry = inquiries.of(question, read);
        AskedFor asked = AskedFor.of(inquiry.question());
        return Statement.of(evidence, asked.topics(), asked.names()).stream()
                .filter(it -> it.all() >= NEAR)
                .limit(MOST_READ)
                .flatMap(it -> reply(inquiry, asked, it).stream())
                .filter(it -> !it.heading().isEmpty() || isSentence(it.statement()))
                .toList();
    }

    /// A heading or a caption says nothing, whatever it names.
    private static boolean isSentence(Statement statement) {
        return statement.row()
                || SENTENCE_END.matcher(statement.words()).find()
                || Words.count(statement.words()) > WORDS_OF_CAPTION;
    }

    private static Optional<Reply> reply(Inquiry inquiry, AskedFor asked, Statement statement) {
        Attestation attestation =
                inquiry.in(statement.passage(), statement.sentence().start());
        String words = statement.words();
        return switch (attestation.kind()) {
            case WHOLE -> Optional.of(new Reply(statement, polarity(inquiry, asked, words, attestation), true));
            case UNDERSTOOD -> Optional.of(new Reply(statement, polarity(inquiry, asked, words, attestation), false));
            case CONTRARY ->
                Optional.of(new Reply(
                        statement,
                        polarity(inquiry, asked, withoutWordAt(words, attestation.verb()), attestation)
                                .turned(),
                        false));
            case LISTED, EXCLUDED -> Optional.of(under(attestation, inquiry, asked, statement));
            case OPEN -> Optional.of(new Reply(statement, Polarity.OPEN, false, attestation.heading()));
            case NOTHING -> Optional.empty();
        };
    }

    /// What is listed with an exception or a condition is left open.
    private static Reply under(Attestation attestation, Inquiry inquiry, AskedFor asked, Statement statement) {
        Polarity said = polarity(inquiry, asked, attestation.heading(), attestation);
        boolean open = polarity(inquiry, asked, statement.words(), attestation) != Polarity.YES
                || Doubts.leaveOpen(inquiry.question(), statement.words(), Time.of(inquiry.question()));
        Polarity polarity = attestation.kind() == Kind.EXCLUDED ? said.turned() : said;
        return new Reply(statement, open ? Polarity.OPEN : polarity, true, attestation.heading());
    }

    private static Polarity polarity(Inquiry inquiry, AskedFor asked, String words, Attestation attestation) {
        return Polarity.of(inquiry.question(), words, asked.topics(), attestation.verb());
    }

    /// The contrary is not taken for a denial as well.
    private static String withoutWordAt(String words, int start) {
        if (start < 0) {
            return words;
        }
        String rest = words.substring(start);
        String word = rest.split("\\W", 2)[0];
        return words.substring(0, start) + "-".repeat(word.length()) + rest.substring(word.length());
    }

    private static Draft answer(List<Reply> clear, AskedFor asked, double confidence) {
        Reply first = clear.getFirst();
        Optional<Reply> contrary =
                clear.stream().filter(it -> it.polarity() != first.polarity()).findFirst();
        if (contrary.isEmpty()) {
            return said(first.polarity(), clear, confidence);
        }
        Set<DocumentId> stories = clear.stream().map(Reply::story).collect(Collectors.toSet());
        return stories.size() > 1
                ? conflict(first.polarity(), clear, confidence)
                : open(List.of(first, contrary.get()), asked, confidence);
    }

    private static Draft said(Polarity polarity, List<Reply> clear, double confidence) {
        Point point = point(polarity, clear);
        double least = clear.getFirst().least();
        return new Found(
                point.shortAnswer() + ".", List.of(point), point.shortAnswer(), Math.max(least, confidence), false);
    }

    /// Both sides, the one that speaks more clearly first.
    private static Draft conflict(Polarity first, List<Reply> clear, double confidence) {
        List<Point> sides = List.of(point(first, clear), point(first.turned(), clear));
        return new Found(
                Found.CONFLICT, sides, sides.getFirst().shortAnswer(), Math.max(LEAST_IF_UNDERSTOOD, confidence), true);
    }

    private static Point point(Polarity polarity, List<Reply> clear) {
        List<Quotation> quotes = new ArrayList<>();
        String note = clear.stream()
                .filter(it -> it.polarity() == polarity)
                .findFirst()
                .map(Reply::note)
                .orElse("");
        clear.stream()
                .filter(it -> it.polarity() == polarity && otherDocument(it, quotes))
                .limit(MOST_QUOTES)
                .forEach(it -> quotes.add(it.statement().quotation()));
        return new Point(quotes, polarity == Polarity.YES ? YES : NO, note);
    }

    private static boolean otherDocument(Reply reply, List<Quotation> quotes) {
        return quotes.stream()
                .noneMatch(quote -> quote.passage().match().document().story().equals(reply.story()));
    }

    /// What is said of it, without a word of its own.
    private static Draft open(List<Reply> replies, AskedFor asked, double confidence) {
        var quotations = new Quotations(asked, false);
        List<Point> points = replies.stream()
                .map(reply -> new Point(
                        List.of(quotations.around(reply.statement())),
                        PlainText.of(reply.statement().words()),
                        reply.note()))
                .toList();
        return new Found("", points, points.getFirst().shortAnswer(), confidence, false);
    }
}
