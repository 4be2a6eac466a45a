package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Groups documents that are nearly word for word the same into stories: two belong to one story if they are
/// nearly the same, or if others in between link them. So the stories follow from the documents alone, whatever
/// came first. The first document of a story is the one that was published first; those without a date come
/// last, and among equals the order of the files counts. Safe for use by many threads.
final class Stories {

    private final Map<DocumentId, Place> places = new HashMap<>();
    private final Map<Sketch, Story.Text> texts = new HashMap<>();
    private final SketchTable table = new SketchTable();
    private final List<Story.Text> byNumber = new ArrayList<>();

    /// Where a document stands.
    private record Place(Story.Text text, StoryMember member) {}

    /// Puts a document in the place of what was known of it before.
    synchronized void put(DocumentSummary document, Sketch sketch) {
        remove(document.id());
        if (!sketch.isEmpty()) {
            var place = new Place(texts.computeIfAbsent(sketch, this::added), StoryMember.of(document));
            place.text().add(place.member());
            places.put(document.id(), place);
        }
    }

    private Story.Text added(Sketch sketch) {
        var text = new Story.Text(sketch);
        if (sketch.hasRuns()) {
            join(text);
            text.number(table.add(sketch));
            if (text.number() == byNumber.size()) {
                byNumber.add(text);
            } else {
                byNumber.set(text.number(), text);
            }
        }
        return text;
    }

    /// Unites the stories of all texts that are nearly the same as this one.
    private void join(Story.Text text) {
        var looked = new HashSet<Story.Text>();
        table.candidates(text.sketch(), number -> {
            Story.Text other = byNumber.get(number);
            if (!text.isOfOneStoryWith(other)
                    && looked.add(other)
                    && text.sketch().isNearlySame(other.sketch())) {
                Story.unite(text, other);
            }
        });
    }

    synchronized void remove(DocumentId document) {
        Optional.ofNullable(places.remove(document))
                .filter(place -> place.text().remove(place.member()))
                .ifPresent(place -> forget(place.text()));
    }

    private void forget(Story.Text text) {
        texts.remove(text.sketch());
        if (!text.sketch().hasRuns()) {
            return;
        }
        table.remove(text.number());
        if (holdTogether(neighbours(text))) {
            text.leave();
        } else {
            regroup(text.breakUp());
        }
    }

    private Set<Story.Text> neighbours(Story.Text text) {
        var looked = new HashSet<Story.Text>();
        table.candidates(text.sketch(), number -> looked.add(byNumber.get(number)));
        looked.removeIf(other -> !text.sketch().isNearlySame(other.sketch()));
        return looked;
    }

    /// Spares large stories from being made anew for each document that goes.
    ///
    /// @return whether texts are of one story by themselves
    private static boolean holdTogether(Set<Story.Text> texts) {
        var left = new ArrayList<>(texts);
        var linked = new ArrayDeque<Story.Text>();
        while (!left.isEmpty()) {
            Story.Text each = linked.isEmpty() ? left.removeLast() : linked.pop();
            left.removeIf(other -> isNear(each, other) && linked.add(other));
            if (linked.isEmpty() && !left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(Story.Text one, Story.Text other) {
        return SketchTable.areCandidates(one.sketch(), other.sketch())
                && one.sketch().isNearlySame(other.sketch());
    }

    private void regroup(Set<Story.Text> texts) {
        for (Story.Text each : texts) {
            if (each.storySize() < texts.size()) {
                join(each);
            }
        }
    }

    /// @return the first document of the story that a document belongs to, which may be itself
    synchronized DocumentId of(DocumentId document) {
        return Optional.ofNullable(places.get(document))
                .map(place -> place.text().first().id())
                .orElse(document);
    }

    /// @return the documents of a document's story, the first one first; empty if it has no text
    synchronized List<DocumentId> story(DocumentId document) {
        return Optional.ofNullable(places.get(document))
                .map(place -> place.text().all())
                .stream()
                .flatMap(List::stream)
                .map(StoryMember::id)
                .toList();
    }

    synchronized Sketch sketch(DocumentId document) {
        return Optional.ofNullable(places.get(document))
                .map(place -> place.text().sketch())
                .orElse(Sketch.NONE);
    }
}
