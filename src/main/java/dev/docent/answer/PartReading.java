package dev.docent.answer;

import dev.docent.passage.PassageId;
import dev.docent.reader.Reader;
import dev.docent.reader.Reading;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads the passages that were found for a whole question again for a part of it.
final class PartReading {

    private final PassageReader reader;

    PartReading(Reader reader) {
        this.reader = new PassageReader(reader);
    }

    /// @return the same passages in the same order, with what the reader makes of them for that question
    Evidence read(String question, Evidence evidence) {
        List<EvidencePassage> read = evidence.passages().stream()
                .filter(passage -> passage.reading().isPresent())
                .toList();
        List<Reading> readings = reader.read(
                question,
                read.stream().map(passage -> passage.match().passage()).toList());
        var passages = new ArrayList<EvidencePassage>();
        for (int i = 0; i < read.size(); i++) {
            passages.add(with(read.get(i), readings.get(i)));
        }
        return new Evidence(passages, evidence.stages());
    }

    /// @return the same passages in the same order; of those that are such, what the reader makes for that question
    Evidence read(String question, Evidence evidence, Predicate<EvidencePassage> such) {
        Map<PassageId, EvidencePassage> read = read(question, evidence.only(such)).passages().stream()
                .collect(Collectors.toMap(it -> it.match().passage().id(), Function.identity()));
        List<EvidencePassage> passages = evidence.passages().stream()
                .map(it -> read.getOrDefault(it.match().passage().id(), it))
                .toList();
        return new Evidence(passages, evidence.stages(), evidence.parts());
    }

    private static EvidencePassage with(EvidencePassage passage, Reading reading) {
        return new EvidencePassage(
                passage.match(),
                Optional.of(reading),
                passage.relevance(),
                passage.words(),
                passage.meaning(),
                passage.copies());
    }
}
