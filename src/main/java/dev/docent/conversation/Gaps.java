package dev.docent.conversation;

import dev.docent.index.QuestionVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts questions together that are alike.
final class Gaps {

    private static final int MOST_WORDINGS = 5;
    private static final int MOST_COMMENTS = 5;

    /// Embedding all of them would take too long for whoever waits for the list.
    private static final int MOST_VECTORS = 500;

    private static final Comparator<Gap> ORDER =
            Comparator.comparingInt(Gap::asked).thenComparing(Gap::lastAsked).reversed();

    private Gaps() {}

    /// @param questions the newest first
    /// @param vectors of the newest of them; the others are compared by their words alone
    static List<Gap> of(List<PutQuestion> questions, QuestionVectors vectors) {
        List<String> texts = questions.stream()
                .map(PutQuestion::text)
                .distinct()
                .limit(MOST_VECTORS)
                .toList();
        Map<String, float[]> meanings = vectors.of(texts);
        List<Group> groups = new ArrayList<>();
        for (PutQuestion question : questions) {
            Likeness likeness = Likeness.of(question.text(), Optional.ofNullable(meanings.get(question.text())));
            groups.stream()
                    .filter(group -> group.likeness.isLike(likeness))
                    .findFirst()
                    .orElseGet(() -> begin(likeness, groups))
                    .questions
                    .add(question);
        }
        return groups.stream().map(Group::gap).sorted(ORDER).toList();
    }

    private static Group begin(Likeness likeness, List<Group> groups) {
        Group group = new Group(likeness, new ArrayList<>());
        groups.add(group);
        return group;
    }

    /// Questions like the first of them.
    private record Group(Likeness likeness, List<PutQuestion> questions) {

        Gap gap() {
            PutQuestion newest = questions.getFirst();
            Set<String> wordings = new LinkedHashSet<>();
            questions.forEach(question -> wordings.add(question.text()));
            wordings.remove(newest.text());
            int unanswered = (int)
                    questions.stream().filter(question -> !question.found()).count();
            return new Gap(
                    newest.text(),
                    wordings.stream().limit(MOST_WORDINGS).toList(),
                    unanswered,
                    questions.size() - unanswered,
                    newest.askedAt(),
                    questions.stream()
                            .flatMap(question -> question.comment().stream())
                            .limit(MOST_COMMENTS)
                            .toList());
        }
    }
}
