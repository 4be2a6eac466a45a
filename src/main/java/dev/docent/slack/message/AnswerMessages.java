package dev.docent.slack.message;

import static java.util.stream.Collectors.joining;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.answer.ResolvedDate;
import dev.docent.conversation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Shows answers.
public final class AnswerMessages {

    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})]");

    /// How much of an answer is shown where all of it comes at once.
    private static final int LONGEST = 9_000;

    private static final String PRELIMINARY =
            "Not all documents have been read yet, so there may be more to find. Ask again in a while.";

    private static final int MOST_DATES = 5;
    private static final int MOST_NEAR = 5;

    private final Sources sources;

    public AnswerMessages(SourceLinks links) {
        this.sources = new Sources(links);
    }

    /// @param share by which name the answer may be shared; empty if everybody sees it anyway
    public SlackMessage message(Reply reply, Optional<String> share) {
        Answer answer = reply.answer();
        var tail = new BlockList()
                .add(below(answer))
                .add(preliminary(reply))
                .feedback(Action.FEEDBACK, reply.id().toString());
        share.ifPresent(name -> tail.button(Action.SHARE, "Share in channel", name));
        var all = new BlockList();
        words(answer).forEach(all::section);
        return new SlackMessage(
                Markup.mrkdwn(Sentences.cut(answer.text(), Limit.TEXT / 2)),
                all.add(tail).json(),
                tail.json());
    }

    /// The answer's words, the numbers in them leading to the places.
    private List<String> words(Answer answer) {
        return sections(Sentences.cut(answer.text(), LONGEST), Limit.SECTION, answer.citations());
    }

    /// Links and escapes make text longer, so that what is cut to have room may have to be cut again.
    private List<String> sections(String text, int size, List<Citation> citations) {
        return Sentences.parts(text, size).stream()
                .flatMap(part -> {
                    String linked = linked(Markup.mrkdwn(part), citations);
                    return linked.length() <= Limit.SECTION
                            ? Stream.of(linked)
                            : sections(part, Math.min(size, part.length()) / 2, citations).stream();
                })
                .toList();
    }

    private String linked(String text, List<Citation> citations) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(citations.stream()
                        .filter(citation -> mark.group(1).equals(String.valueOf(citation.n())))
                        .findFirst()
                        .map(sources::mark)
                        .orElse(mark.group())));
    }

    private BlockList below(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded(grounded.citations(), grounded.dates());
            case Answer.Conflicting conflicting ->
                new BlockList().fields(sides(conflicting)).add(grounded(conflicting.citations(), conflicting.dates()));
            case Answer.NotFound missing -> near(missing.related());
        };
    }

    private static BlockList preliminary(Reply reply) {
        return reply.evidence().isPreliminary() ? new BlockList().context(PRELIMINARY) : new BlockList();
    }

    private BlockList grounded(List<Citation> citations, List<ResolvedDate> dates) {
        var blocks = new BlockList().context(sources.list("Sources", citations, Limit.CONTEXT));
        return dates.isEmpty() ? blocks : blocks.context(dates(dates));
    }

    private static String dates(List<ResolvedDate> dates) {
        var lines = new StringJoiner("\n");
        for (ResolvedDate date : dates.stream().limit(MOST_DATES).toList()) {
            String line = date(date);
            if (lines.length() + line.length() < Limit.CONTEXT) {
                lines.add(line);
            }
        }
        return lines.toString();
    }

    private static String date(ResolvedDate date) {
        String meant = SpokenDates.resolved(date.resolved()) + ", " + SpokenDates.from(date.from());
        return "“" + Markup.mrkdwn(Sentences.cut(date.text(), 100)) + "” in [" + date.citation() + "] means "
                + Markup.mrkdwn(Sentences.cut(meant, 200));
    }

    /// Each value with where it stands, side by side.
    private List<String> sides(Answer.Conflicting conflicting) {
        return conflicting.values().stream()
                .limit(Limit.FIELDS)
                .map(value -> "*" + Markup.mrkdwn(Sentences.cut(value.shortAnswer(), 200)) + "*\n"
                        + standing(value, conflicting.citations()))
                .map(side -> side.length() <= Limit.FIELD ? side : side.substring(0, side.indexOf('\n')))
                .toList();
    }

    private String standing(Answer.Value value, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> value.citations().contains(citation.n()))
                .limit(3)
                .map(sources::line)
                .collect(joining("\n"));
    }

    private BlockList near(List<Citation> related) {
        var blocks = new BlockList();
        List<Citation> nearest = related.stream().limit(MOST_NEAR).toList();
        return nearest.isEmpty() ? blocks : blocks.context(sources.list("What came near", nearest, Limit.CONTEXT));
    }
}
