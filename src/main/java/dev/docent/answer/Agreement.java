package dev.docent.answer;

import dev.docent.document.DocumentId;
import dev.docent.time.DatedSpan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Findings that say the same, strongest first but for a day, which goes before some days that it is one of.
final class Agreement {

    private static final double A_STORY = 0.2;
    private static final int MOST_STORIES = 3;

    /// In logarithms of odds.
    private static final double FAR_LESS_LIKELY = 4;

    private static final double LESS_LIKELY = 1.5;

    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:and )?\\p{Lu}[\\p{L}'’.-]*)*");

    private static final int A_MONTH = 31;

    private final List<Finding> findings = new ArrayList<>();

    private final Finding strongest;

    private Agreement(Finding first) {
        strongest = first;
        findings.add(first);
    }

    /// @param findings strongest first
    /// @return the groups of those that say the same, the one with the strongest finding first
    static List<Agreement> group(List<Finding> findings) {
        var groups = new ArrayList<Agreement>();
        for (Finding finding : findings) {
            groups.stream()
                    .filter(group -> group.best().value().agreesWith(finding.value()))
                    .findFirst()
                    .ifPresentOrElse(group -> group.findings.add(finding), () -> groups.add(new Agreement(finding)));
        }
        groups.forEach(Agreement::putDayFirst);
        return groups;
    }

    /// Of a day and of some days that it is one of, the day answers, unless it is much less likely.
    private void putDayFirst() {
        if (best().value().date().filter(Agreement::isSomeDays).isPresent()) {
            findings.stream()
                    .filter(finding -> finding.strength() >= best().strength() - FAR_LESS_LIKELY)
                    .filter(finding ->
                            finding.value().date().filter(DatedSpan::isOneDay).isPresent())
                    .findFirst()
                    .ifPresent(day -> {
                        findings.remove(day);
                        findings.addFirst(day);
                    });
        }
    }

    /// Of a name cut short and the same one in full, the full one answers, unless it is much less likely.
    void putFullNameFirst() {
        List<String> cut = best().value().words();
        if (NAMES.matcher(best().words()).matches()) {
            findings.stream()
                    .filter(finding -> finding.strength() >= best().strength() - LESS_LIKELY)
                    .filter(finding -> NAMES.matcher(finding.words()).matches())
                    .filter(finding -> finding.value().words().size() > cut.size()
                            && finding.value().words().containsAll(cut))
                    .findFirst()
                    .ifPresent(full -> {
                        findings.remove(full);
                        findings.addFirst(full);
                    });
        }
    }

    /// Rather than years, of which one day would be a wrong answer.
    private static boolean isSomeDays(DatedSpan date) {
        return !date.isOneDay() && ChronoUnit.DAYS.between(date.from(), date.to()) < A_MONTH;
    }

    /// @return the finding whose words are shown
    Finding best() {
        return findings.getFirst();
    }

    /// @return the finding that all of them are judged by
    Finding strongest() {
        return strongest;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// @return how many stories say so: documents that are copies of each other bear witness once
    int stories() {
        return (int) findings.stream().map(Agreement::story).distinct().count();
    }

    /// @return what further stories that say the same add to the logarithm of the odds
    double support() {
        return A_STORY * Math.min(MOST_STORIES, stories() - 1);
    }

    /// @return the strongest finding of each story, strongest first
    List<Finding> byStory() {
        var one = new ArrayList<Finding>();
        for (Finding finding : findings) {
            if (one.stream().noneMatch(other -> story(other).equals(story(finding)))) {
                one.add(finding);
            }
        }
        return one;
    }

    /// @return the best finding, then one of each other story where the reader would have found it alone
    List<Finding> witnesses() {
        return byStory().stream()
                .filter(finding -> finding.equals(best()) || finding.signals().margin() > 0)
                .toList();
    }

    private static DocumentId story(Finding finding) {
        return finding.passage().match().document().story();
    }
}
