package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Unit.Kind;
import java.util.ArrayList;
import java.util.List;

/// The windows of a passage: each unit, two or three neighbours, a list with what opens it.
final class Windows {

    private static final int LONGEST_LIST = 14;

    private Windows() {}

    /// @return every window of the passage, the smallest first
    static List<Window> of(ReadPassage passage) {
        var windows = new ArrayList<Window>();
        List<Unit> units = passage.units();
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).is(Kind.QUESTION)) {
                windows.add(Window.of(passage, i, i));
            }
        }
        for (int i = 0; i + 1 < units.size(); i++) {
            boolean goesOn =
                    units.get(i + 1).is(Kind.SENTENCE) || units.get(i + 1).is(Kind.ITEM);
            if (goesOn && !units.get(i).is(Kind.ROW)) {
                windows.add(Window.of(passage, i, i + 1));
            }
        }
        for (int i = 0; i + 2 < units.size(); i++) {
            if (units.subList(i, i + 3).stream().allMatch(unit -> unit.is(Kind.SENTENCE))) {
                windows.add(Window.of(passage, i, i + 2));
            }
            int end = listEnd(units, i);
            if (end > i + 1) {
                windows.add(Window.of(passage, i, end));
            }
        }
        return windows;
    }

    /// @return the last item of the list that begins here; the beginning itself if none does
    private static int listEnd(List<Unit> units, int start) {
        boolean first = units.get(start).is(Kind.ITEM)
                && (start == 0 || units.get(start - 1).is(Kind.HEADING));
        boolean opens = units.get(start).opensList() || first;
        int end = start;
        while (opens
                && end + 1 < units.size()
                && end - start < LONGEST_LIST
                && units.get(end + 1).is(Kind.ITEM)) {
            end++;
        }
        return end;
    }
}
