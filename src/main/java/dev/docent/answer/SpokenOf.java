package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a question names as spoken of, and where: "Taiwan" and "the joint statement" in "What does the joint statement
/// say about Taiwan?"
///
/// @param subject the topics of what is spoken of; none if the question names nothing so
/// @param document the topics by which a title names the document that speaks; none if it asks for no document's words
record SpokenOf(Set<String> subject, Set<String> document) {

    private static final int MOST_POINTS = 3;

    /// What is said "on Sunday" is of anything.
    private static final String DAY =
            "(?:\\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|day|eve|weekend|morning|evening|same|first|last|next|occasion|record"
                    + "|behalf|radio|television)\\b)";

    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:says?|said|tells?|told|writes?|wrote|written|thinks?|thought|speaks?|spoke|mentions?|mentioned|states?"
                    + "|stated|promises?|promised|decides?|decided|agrees?|agreed)(?: \\w+)?"
                    + " (?:about|regarding|concerning|on(?! (?:the )?" + DAY + ")) (?<what>[^,?]+?)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOCUMENT = Pattern.compile(
            "\\bwhat (?:do|does|did) (?:the |this |that |our |your )?(?<document>(?:[\\p{L}\\p{N}'’-]+ ){0,4}"
                    + "(?:statement|report|handbook|paper|editorial|manual|article|policy|contract|agreement|guide|profile"
                    + "|timeline|analysis|law|act|letter|note|summary|standards?|rules?|lease|leaflet|sheet|faq)) "
                    + "(?:say|tell|write|mention|state)\\b",
            Pattern.CASE_INSENSITIVE);

    SpokenOf {
        subject = Set.copyOf(subject);
        document = Set.copyOf(document);
    }

    static SpokenOf in(String question) {
        Matcher about = ABOUT.matcher(question.strip());
        Matcher document = DOCUMENT.matcher(question);
        return new SpokenOf(
                about.find() ? Words.topics(about.group("what")) : Set.of(),
                document.find() ? Words.topics(document.group("document")) : Set.of());
    }

    /// @return what was found where it is spoken of, in the document that is asked about if one has such a title; all,
    ///     if the question names nothing as spoken of
    List<Agreement> only(List<Agreement> agreements) {
        if (subject.isEmpty()) {
            return agreements;
        }
        boolean known = agreements.stream().anyMatch(it -> isMeant(it.best().passage()));
        return agreements.stream()
                .filter(it -> !known || isMeant(it.best().passage()))
                .filter(it -> Words.share(subject, Surroundings.topics(it.best().passage())) > 0)
                .toList();
    }

    /// @return whether nothing of what is quoted names what is spoken of
    boolean isPassedOverBy(Draft draft) {
        return !subject.isEmpty()
                && draft instanceof Found found
                && found.points().stream()
                        .flatMap(point -> point.quotes().stream())
                        .noneMatch(quote -> Words.share(subject, Words.topics(quote.text())) > 0);
    }

    /// @return the sentences of the document that is asked about that name what is spoken of; empty for none
    Optional<Draft> draft(AskedFor asked, Evidence evidence) {
        var quotations = new Quotations(asked, false);
        List<Point> points = Statement.of(evidence, subject, Set.of()).stream()
                .filter(it -> !subject.isEmpty() && it.own() == 1 && isMeant(it.passage()))
                .limit(MOST_POINTS)
                .map(it -> new Point(List.of(quotations.around(it)), PlainText.of(it.words()), ""))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found("", points, points.getFirst().shortAnswer(), Confidence.IF_NAMED, false));
    }

    private boolean isMeant(EvidencePassage passage) {
        return !document.isEmpty()
                && Words.share(document, Words.topics(passage.match().document().title())) == 1;
    }
}
