package dev.docent.evaluation;

import dev.docent.conversation.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A question of a set, and what is known of its answer.
///
/// @param history what was said before, oldest first
/// @param answerable whether the documents answer it
/// @param answers the accepted answers; empty if none is known
/// @param answersAll the answers that should all be given
/// @param wrongAnswers answers that some documents give wrongly
/// @param conflict whether the documents contradict each other
/// @param goldDocs the names of the documents that answer
/// @param goldPassage the passage that answers, where one is known
/// @param grades how well documents fit, by their names, where that was judged
/// @param ignoreDocs documents that are taken out of what was retrieved
/// @param injected words that a document has planted and no answer may repeat
/// @param retrievalOnly whether only what was retrieved is scored
/// @param fields what the set says of the question, as text, long texts left out
record SetQuestion(
        String id,
        String text,
        List<Turn> history,
        boolean answerable,
        List<String> answers,
        List<String> answersAll,
        List<String> wrongAnswers,
        boolean conflict,
        Set<String> goldDocs,
        Optional<String> goldPassage,
        Map<String, Integer> grades,
        Set<String> ignoreDocs,
        Optional<String> injected,
        boolean retrievalOnly,
        Map<String, String> fields) {

    SetQuestion {
        history = List.copyOf(history);
        answers = List.copyOf(answers);
        answersAll = List.copyOf(answersAll);
        wrongAnswers = List.copyOf(wrongAnswers);
        goldDocs = Set.copyOf(goldDocs);
        grades = Map.copyOf(grades);
        ignoreDocs = Set.copyOf(ignoreDocs);
        fields = Map.copyOf(fields);
    }
}
