package dev.docent.chat;

import dev.docent.chat.ChatEvent.Text;
import dev.docent.chat.ChatEvent.Thought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of what a model says what it thinks aloud, between `<think>` and `</think>`. Some models begin within a
/// thought and say only where it ends. For one call.
final class Reasoning {

    private static final Pattern TAG = Pattern.compile("<(/?)think(?:ing)?>");
    private static final Pattern BEGUN = Pattern.compile("<(?:/?(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g)?)?)?)?)?)?)?)?)?$");

    /// Where the model begins within a thought, what it says waits for the thought's end.
    private final ThoughtHabit habit;

    private final StringBuilder waiting = new StringBuilder();
    private final StringBuilder withheld = new StringBuilder();
    private boolean isThinking;
    private boolean isWithholding;
    private boolean hasSpoken;
    private boolean beganInThought;

    Reasoning(ThoughtHabit habit) {
        this.habit = habit;
        this.isWithholding = habit.isKnown();
    }

    /// @return what a model is given, without anything that it could copy and that would count as its own thought
    static String withoutTags(String text) {
        return TAG.matcher(text).replaceAll("‹$1think›");
    }

    /// @param piece what came next
    /// @return what is said, empty while the model thinks; what may become a tag waits for more
    List<ChatEvent> of(String piece) {
        waiting.append(piece);
        List<ChatEvent> events = new ArrayList<>();
        for (Optional<MatchResult> tag = tag(); tag.isPresent(); tag = tag()) {
            take(waiting.substring(0, tag.get().start()), events);
            waiting.delete(0, tag.get().end());
            turn(!tag.get().group(1).isEmpty(), events);
        }
        int end = waiting.length() - begun();
        take(waiting.substring(0, end), events);
        waiting.delete(0, end);
        if (events.isEmpty()) {
            events.add(new Text(""));
        }
        return events;
    }

    private Optional<MatchResult> tag() {
        Matcher tag = TAG.matcher(waiting);
        return tag.find() ? Optional.of(tag.toMatchResult()) : Optional.empty();
    }

    private int begun() {
        Matcher begun = BEGUN.matcher(waiting);
        return begun.find() ? waiting.length() - begun.start() : 0;
    }

    private void take(String text, List<ChatEvent> events) {
        if (isThinking) {
            return;
        }
        if (isWithholding) {
            withheld.append(text);
            return;
        }
        String said = hasSpoken ? text : text.stripLeading();
        if (!said.isEmpty()) {
            hasSpoken = true;
            events.add(new Text(said));
        }
    }

    private void turn(boolean isEnd, List<ChatEvent> events) {
        boolean isLone = isEnd && !isThinking;
        if (isLone) {
            beganInThought = true;
            withheld.setLength(0);
        }
        if (isLone && hasSpoken) {
            events.add(new Thought());
            hasSpoken = false;
        }
        isWithholding &= !isEnd;
        isThinking = !isEnd;
    }

    /// @param isWhole whether the model came to its end; if not, what was withheld is a thought that has none
    /// @return what waited in vain
    List<ChatEvent> rest(boolean isWhole) {
        if (beganInThought) {
            habit.seen();
        } else if (isWhole) {
            habit.missed();
        }
        boolean thoughtNothing = isWithholding && !isThinking && isWhole;
        if (thoughtNothing) {
            isWithholding = false;
            waiting.insert(0, withheld);
        }
        List<ChatEvent> events = new ArrayList<>();
        take(waiting.toString(), events);
        waiting.setLength(0);
        return events;
    }
}
