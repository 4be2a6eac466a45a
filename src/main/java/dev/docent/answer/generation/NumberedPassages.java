package dev.docent.answer.generation;

import dev.docent.chat.Chat;
import dev.docent.document.PublicationDate;
import dev.docent.passage.Passage;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.prompt.Section;
import dev.docent.prompt.Template;
import dev.docent.prompt.VisibleText;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Passages as a model is shown them: the best ones, numbered from 1, as many as there is room for.
///
/// @param passages those that are shown, in the order of their numbers
/// @param text all of them
record NumberedPassages(List<EvidencePassage> passages, String text) {

    NumberedPassages {
        passages = List.copyOf(passages);
    }

    /// @param most how many passages at the most
    /// @param room how many tokens they may have together; the best passage is cut if it alone has more
    static NumberedPassages of(Evidence evidence, Template template, Chat chat, int most, int room) {
        List<EvidencePassage> taken = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int left = room;
        for (EvidencePassage passage : evidence.passages()) {
            String text = shown(passage, passage.match().passage().text(), taken.size() + 1, template);
            int tokens = chat.tokens(text);
            if (tokens > left && taken.isEmpty()) {
                text = cut(passage, template, chat, room);
                tokens = left;
            }
            if (tokens > left || taken.size() == most) {
                break;
            }
            taken.add(passage);
            texts.add(text);
            left -= tokens;
        }
        return new NumberedPassages(taken, String.join("\n\n", texts));
    }

    /// Leaves out sentences at the end until there is room.
    private static String cut(EvidencePassage passage, Template template, Chat chat, int room) {
        String whole = passage.match().passage().text();
        List<Sentence> sentences = Sentences.of(whole);
        for (Sentence last : sentences.reversed()) {
            String text = shown(passage, whole.substring(0, last.end()), 1, template);
            if (chat.tokens(text) <= room) {
                return text;
            }
        }
        return shown(passage, sentences.getFirst().in(whole), 1, template);
    }

    private static String shown(EvidencePassage found, String text, int number, Template template) {
        Passage passage = found.match().passage();
        String columns = passage.columns().isEmpty() ? "" : passage.columns() + "\n";
        return template.fill(
                Section.PASSAGE,
                Map.of(
                        "number", Integer.toString(number),
                        "title", VisibleText.onOneLine(found.match().document().title()),
                        "date", date(found),
                        "place", place(passage),
                        "text", VisibleText.of(columns + text).strip()));
    }

    private static String date(EvidencePassage found) {
        return found.match()
                .document()
                .published()
                .map(PublicationDate::date)
                .map(Object::toString)
                .orElse("unknown");
    }

    private static String place(Passage passage) {
        String heading = VisibleText.onOneLine(passage.location().heading());
        if (passage.location().page().isEmpty()) {
            return heading;
        }
        String page = "page " + passage.location().page().getAsInt();
        return heading.isEmpty() ? page : heading + ", " + page;
    }
}
