package dev.docent.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Texts that are nearly the same, each with the documents that hold it.
final class Story {

    private final Set<Text> texts = new HashSet<>();
    private Optional<StoryMember> first = Optional.empty();

    /// The documents with one and the same sketch.
    static final class Text {
        private final Sketch sketch;
        private final TreeSet<StoryMember> members = new TreeSet<>();
        private int number;
        private Optional<Story> story = Optional.empty();

        Text(Sketch sketch) {
            this.sketch = sketch;
        }

        Sketch sketch() {
            return sketch;
        }

        /// @return the text's number in the table of sketches
        int number() {
            return number;
        }

        void number(int given) {
            number = given;
        }

        void add(StoryMember member) {
            members.add(member);
            story.ifPresent(it -> it.first = Optional.empty());
        }

        /// @return whether no document is left
        boolean remove(StoryMember member) {
            members.remove(member);
            story.ifPresent(it -> it.first = Optional.empty());
            return members.isEmpty();
        }

        boolean isOfOneStoryWith(Text other) {
            return this == other || (story.isPresent() && story.equals(other.story));
        }

        StoryMember first() {
            return story.map(Story::first).orElseGet(members::first);
        }

        /// @return the documents of the story, the first one first
        List<StoryMember> all() {
            return others(true).stream()
                    .flatMap(text -> text.members.stream())
                    .sorted()
                    .toList();
        }

        private Set<Text> others(boolean withThis) {
            var others = new HashSet<>(story.map(it -> it.texts).orElseGet(Set::of));
            others.remove(this);
            if (withThis) {
                others.add(this);
            }
            return others;
        }

        /// Leaves the story, which holds together without this text.
        void leave() {
            story.ifPresent(it -> {
                it.texts.remove(this);
                it.first = Optional.empty();
            });
            story = Optional.empty();
        }

        /// Breaks the story up, since it may have held together by this text alone.
        ///
        /// @return the other texts of the story, each by itself now
        Set<Text> breakUp() {
            Set<Text> others = others(false);
            others.forEach(text -> text.story = Optional.empty());
            story = Optional.empty();
            return others;
        }

        int storySize() {
            return story.map(it -> it.texts.size()).orElse(1);
        }
    }

    private StoryMember first() {
        StoryMember known = first.orElseGet(() -> texts.stream()
                .map(text -> text.members.first())
                .min(StoryMember::compareTo)
                .orElseThrow());
        first = Optional.of(known);
        return known;
    }

    /// Makes one story of the stories of two texts.
    static void unite(Text one, Text other) {
        Text larger = one.storySize() >= other.storySize() ? one : other;
        Text smaller = larger == one ? other : one;
        Story story = larger.story.orElseGet(Story::new);
        Set<Text> joining = smaller.others(true);
        story.texts.add(larger);
        story.texts.addAll(joining);
        story.first = Optional.empty();
        larger.story = Optional.of(story);
        joining.forEach(text -> text.story = Optional.of(story));
    }
}
